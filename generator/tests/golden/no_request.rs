// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::READ_CLOCK,
        about: ::sdk_runtime::catalogue::About {
            summary: "Read the clock",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::DateTime,
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::read_clock,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::STOP_CLOCK,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::stop_clock,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn read_clock(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.read_clock().into_json())
    }
    pub(super) fn stop_clock(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.stop_clock().into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Read the clock.
    ///
    /// - Request: `GET /clock`
    /// - Returns: a point in time
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// let result = client.read_clock().await?;
    /// println!("{result}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_clock(&self) -> ::sdk_runtime::Call<::sdk_runtime::DateTime> {
        ::sdk_runtime::Call::new(&self.core, &operations::READ_CLOCK, ())
    }
    /// Sends `DELETE /clock`.
    ///
    /// - Request: `DELETE /clock`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// client.stop_clock().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn stop_clock(&self) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::STOP_CLOCK, ())
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::READ_CLOCK,
        result: ::sdk_runtime::mock::ResultType::of::<::sdk_runtime::DateTime>,
        json: Some("\"2024-01-31T12:00:00.000Z\""),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::STOP_CLOCK,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`read_clock`](crate::Client::read_clock) | Read the clock |
//! | [`stop_clock`](crate::Client::stop_clock) | `DELETE /clock` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static READ_CLOCK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "read_clock",
    id: "readClock",
    method: ::sdk_runtime::Method::Get,
    path: "/clock",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static STOP_CLOCK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "stop_clock",
    id: "stopClock",
    method: ::sdk_runtime::Method::Delete,
    path: "/clock",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/mod.rs

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
pub mod models {}

/// Every operation of the API.
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[
    &common::operations::READ_CLOCK,
    &common::operations::STOP_CLOCK,
];

/// The API: Golden, version `1`.
pub static API: ::sdk_runtime::Api = ::sdk_runtime::Api {
    title: "Golden",
    version: "1",
    server: None,
    envelope: None,
    operations: OPERATIONS,
    trace: ::sdk_runtime::trace!(),
    secrets: &[],
};

/// What a mock of the API returns, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[::sdk_runtime::mock::Example]] = &[
    common::examples::EXAMPLES,
];