// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::GET_HEALTH,
        request: || Box::new(()),
        call: |client, json| {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.get_health().into_json())
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::GET_ORDER,
        request: || Box::<GetOrderParams>::default(),
        call: |client, json| {
            Ok(
                client
                    .get_order(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    || Box::<GetOrderParams>::default(),
    || Box::<Health>::default(),
    || Box::<Order>::default(),
    || Box::<OrderResponse>::default(),
];
