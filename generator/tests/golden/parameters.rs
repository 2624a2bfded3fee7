// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::GET_BOOK,
        about: ::sdk_runtime::catalogue::About {
            summary: "Get a book",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::GetBookParams),
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "{\"book-id\":\"book id\",\"exact\":true,\"shelf\":1}",
        },
        request: ::sdk_runtime::catalogue::empty::<GetBookParams>,
        call: calls::get_book,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<GetBookParams>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn get_book(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.get_book(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static GetBookParams: Struct = Struct {
        schema: &<crate::generated::models::GetBookParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::String,
            Type::Bool,
            Type::Int64,
            Type::String,
            Type::List(&Type::String),
            Type::Int64,
        ],
        descriptions: &["", "", "Number of the shelf."],
        deprecated_fields: &[3],
        defaults: &[(5, "10")],
        examples: &[(5, "20")],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::GetBookParams;
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Get a book.
    ///
    /// - Request: `GET /shelves/{shelf}/books/{book-id}`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`book_id`](GetBookParams::book_id) | Required. |
    /// | [`exact`](GetBookParams::exact) | Required. |
    /// | [`shelf`](GetBookParams::shelf) | Required. Number of the shelf. |
    /// | [`x_trace`](GetBookParams::x_trace) | *Deprecated.* |
    /// | [`fields`](GetBookParams::fields) |  |
    /// | [`limit`](GetBookParams::limit) | At most 50. By default `10`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::GetBookParams;
    ///
    /// client.get_book(GetBookParams::new("book id", true, 1)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "books")]
    #[inline]
    pub fn get_book(&self, request: GetBookParams) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_BOOK, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_BOOK,
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
//! | [`get_book`](crate::Client::get_book) | Get a book |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod params;

pub use params::*;

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static GET_BOOK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_book",
    id: "getBook",
    method: ::sdk_runtime::Method::Get,
    path: "/shelves/{shelf}/books/{book-id}",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

/// Parameters of [`get_book`](crate::Client::get_book).
#[non_exhaustive]
pub struct GetBookParams {
    /// Required path parameter `book-id`.
    pub book_id: String,
    /// Required query parameter `exact`.
    pub exact: bool,
    /// Number of the shelf.
    ///
    /// Required path parameter `shelf`.
    pub shelf: i64,
    /// Optional header `X-Trace`: not sent if `None`.
    #[deprecated]
    pub x_trace: Option<String>,
    /// Optional query parameter `fields`: not sent if `None`.
    pub fields: Option<Vec<String>>,
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. At most 50. Example: `20`.
    pub limit: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetBookParams {
    /// A value of the required fields; the others are absent.
    pub fn new(book_id: impl Into<String>, exact: bool, shelf: i64) -> Self {
        Self {
            book_id: book_id.into(),
            exact,
            shelf,
            x_trace: None,
            fields: None,
            limit: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `x_trace`.
    #[deprecated]
    #[must_use]
    pub fn with_x_trace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.x_trace, value);
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl Default for GetBookParams {
    #[inline]
    fn default() -> Self {
        Self {
            book_id: String::new(),
            exact: false,
            shelf: 0,
            x_trace: None,
            fields: None,
            limit: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetBookParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getBook",
        rust_name: Some("GetBookParams"),
        names: &["book-id", "exact", "shelf", "X-Trace", "fields", "limit"],
        required: 3,
        sent_in: &[
            ::sdk_runtime::record::Location::Path,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Path,
            ::sdk_runtime::record::Location::Header,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                5,
                ::sdk_runtime::record::Limits {
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.book_id,
            1 => &self.exact,
            2 => &self.shelf,
            3 => &self.x_trace,
            4 => &self.fields,
            5 => &self.limit,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.book_id,
            1 => &mut self.exact,
            2 => &mut self.shelf,
            3 => &mut self.x_trace,
            4 => &mut self.fields,
            5 => &mut self.limit,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetBookParams);

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]
#![allow(deprecated)]

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
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[&common::operations::GET_BOOK];

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