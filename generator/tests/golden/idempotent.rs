// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::READ_A,
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
        call: calls::read_a,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::SEND_A,
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
        call: calls::send_a,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::SET_A,
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
        call: calls::set_a,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn read_a(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.read_a().into_json())
    }
    pub(super) fn send_a(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.send_a().into_json())
    }
    pub(super) fn set_a(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.set_a().into_json())
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
    /// Sends `GET /a`.
    ///
    /// - Request: `GET /a`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// client.read_a().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_a(&self) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::READ_A, ())
    }
    /// Sends `POST /a`.
    ///
    /// - Request: `POST /a`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// client.send_a().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_a(&self) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::SEND_A, ())
    }
    /// Sends `PUT /a`.
    ///
    /// - Request: `PUT /a`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// client.set_a().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_a(&self) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_A, ())
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::READ_A,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SEND_A,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SET_A,
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
//! | [`read_a`](crate::Client::read_a) | `GET /a` |
//! | [`send_a`](crate::Client::send_a) | `POST /a` |
//! | [`set_a`](crate::Client::set_a) | `PUT /a` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static READ_A: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "read_a",
    id: "readA",
    method: ::sdk_runtime::Method::Get,
    path: "/a",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static SEND_A: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "send_a",
    id: "sendA",
    method: ::sdk_runtime::Method::Post,
    path: "/a",
    idempotent: false,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static SET_A: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "set_a",
    id: "setA",
    method: ::sdk_runtime::Method::Put,
    path: "/a",
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
    &common::operations::READ_A,
    &common::operations::SEND_A,
    &common::operations::SET_A,
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