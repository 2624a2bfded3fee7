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

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[
    &common::operations::CREATE_TICKET,
    &common::operations::DELETE_TICKET,
    &common::operations::DELETE_TICKETS_BATCH,
    &common::operations::GET_TICKET,
    &common::operations::LIST_OLD_TICKETS,
    &common::operations::LIST_OPEN_TICKETS,
    &common::operations::LIST_TICKETS,
    &common::operations::REPLACE_TICKET,
    &common::operations::SCROLL_TICKETS,
    &common::operations::SET_LABELS,
];

/// The API: Tickets, version `1.0`.
///
/// The tickets of a help desk.
pub static API: ::sdk_runtime::Api = ::sdk_runtime::Api {
    title: "Tickets",
    version: "1.0",
    server: Some("https://tickets.example.com/v1"),
    envelope: None,
    operations: OPERATIONS,
    trace: ::sdk_runtime::trace!(),
    secrets: &["pin"],
};

/// What a mock of the API returns, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[::sdk_runtime::mock::Example]] = &[
    common::examples::EXAMPLES,
];
