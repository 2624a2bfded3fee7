// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::ADD_A,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::String,
            result: ::sdk_runtime::catalogue::Type::List(
                &::sdk_runtime::catalogue::Type::String,
            ),
            example: "\"body\"",
        },
        request: ::sdk_runtime::catalogue::empty::<String>,
        call: calls::add_a,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::LIST_A,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::ListAParams),
            result: ::sdk_runtime::catalogue::Type::List(
                &::sdk_runtime::catalogue::Type::String,
            ),
            example: "{}",
        },
        request: ::sdk_runtime::catalogue::empty::<ListAParams>,
        call: calls::list_a,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<ListAParams>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn add_a(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.add_a(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
    pub(super) fn list_a(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.list_a(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static ListAParams: Struct = Struct {
        schema: &<crate::generated::models::ListAParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64],
        descriptions: &["Which page."],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::ListAParams;
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `POST /a`.
    ///
    /// - Request: `POST /a`
    /// - Body: a string
    /// - Returns: a list of strings
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// let list = client.add_a(String::from("body")).await?;
    /// for item in list {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_a(&self, request: String) -> ::sdk_runtime::Call<Vec<String>> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_A, request)
    }
    /// Sends `GET /a`.
    ///
    /// - Request: `GET /a`
    /// - Returns: a list of strings
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`page`](ListAParams::page) | Which page. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::ListAParams;
    ///
    /// let list = client.list_a(ListAParams::new()).await?;
    /// for item in list {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_a(&self, request: ListAParams) -> ::sdk_runtime::Call<Vec<String>> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_A, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::ADD_A,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<String>>,
        json: Some("[\"example\"]"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_A,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<String>>,
        json: Some("[\"example\"]"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`add_a`](crate::Client::add_a) | `POST /a` |
//! | [`list_a`](crate::Client::list_a) | `GET /a` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod params;

pub use params::*;

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static ADD_A: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "add_a",
    id: "addA",
    method: ::sdk_runtime::Method::Post,
    path: "/a",
    idempotent: false,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_A: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_a",
    id: "listA",
    method: ::sdk_runtime::Method::Get,
    path: "/a",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

/// Parameters of [`list_a`](crate::Client::list_a).
#[non_exhaustive]
pub struct ListAParams {
    /// Which page.
    ///
    /// Optional query parameter `page`: not sent if `None`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListAParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Default for ListAParams {
    #[inline]
    fn default() -> Self {
        Self {
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListAParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listA",
        rust_name: Some("ListAParams"),
        names: &["page"],
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListAParams);

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
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[
    &common::operations::ADD_A,
    &common::operations::LIST_A,
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