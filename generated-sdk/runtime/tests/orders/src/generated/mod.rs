// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

/// The modules with operations, as a text for the documentation of the client.
#[allow(unused_macros)]
macro_rules! operations_by_module {
    () => {
        "# Operations by module\n\nEvery operation of the API is a method below. The page of each module has a table of its operations.\n\n| module | what it is about |\n|---|---|\n| [`common`](crate::generated::common) | common |"
    };
}

#[allow(unused_imports)]
pub(crate) use operations_by_module;

#[cfg(feature = "catalogue")]
pub mod catalogue;
pub mod common;
mod envelope;

pub use envelope::Envelope;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[
    &common::operations::GET_HEALTH,
    &common::operations::GET_ORDER,
];

/// The API: Orders, version `2.0`.
///
/// The orders of a shop.
pub static API: ::sdk_runtime::Api = ::sdk_runtime::Api {
    title: "Orders",
    version: "2.0",
    server: None,
    envelope: Some(
        &::sdk_runtime::envelope::Envelope {
            payload: "result",
            success: Some(::sdk_runtime::envelope::Success {
                field: "ok",
                values: &[::sdk_runtime::envelope::Scalar::Bool(true)],
            }),
            code: Some("error"),
            message: Some("detail"),
            request_id: Some("trace"),
            rejected: &[],
        },
    ),
    operations: OPERATIONS,
    trace: ::sdk_runtime::trace!(),
    secrets: &[],
};

/// What a mock of the API returns, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[::sdk_runtime::mock::Example]] = &[
    common::examples::EXAMPLES,
];
