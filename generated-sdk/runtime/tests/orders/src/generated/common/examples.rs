// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::{Health, Order};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_HEALTH,
        result: ::sdk_runtime::mock::ResultType::of::<Health>,
        json: Some("{\"open\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ORDER,
        result: ::sdk_runtime::mock::ResultType::of::<Order>,
        json: Some("{\"id\":\"example\"}"),
    },
];
