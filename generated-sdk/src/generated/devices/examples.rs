// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::JsonValue;
use crate::generated::devices::{DeviceStatusResponseDataDto, TerminalInfoDto};
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::ADD_DEVICE,
        result: ResultType::of::<TerminalInfoDto>,
        json: Some("{\"id\":\"example\",\"deviceUniqueId\":\"example\"}"),
    },
    Example {
        operation: &operations::CAPTURE,
        result: ResultType::of::<JsonValue>,
        json: Some("{}"),
    },
    Example {
        operation: &operations::CREATE_DEVICE,
        result: ResultType::of::<TerminalInfoDto>,
        json: Some("{\"id\":\"example\",\"deviceUniqueId\":\"example\"}"),
    },
    Example {
        operation: &operations::CREATE_VERIFY_DEVICE,
        result: ResultType::of::<TerminalInfoDto>,
        json: Some("{\"id\":\"example\",\"deviceUniqueId\":\"example\"}"),
    },
    Example {
        operation: &operations::DELETE_DEVICE,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::DISABLE_DEVICE,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::ENABLE_DEVICE,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::GET_DEVICE_STATUS,
        result: ResultType::of::<DeviceStatusResponseDataDto>,
        json: Some("{\"status\":\"activated\"}"),
    },
    Example {
        operation: &operations::SUSPEND_DEVICE,
        result: ResultType::of::<()>,
        json: None,
    },
];
