// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 1] = [
    Entry {
        id: "getBook",
        method: "get_book",
        call: |client, json| {
            request(json).map(|request| client.get_book(request).into_json())
        },
    },
];

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::GetBookParams;
use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Get a book
    ///
    /// - Request: `GET /shelves/{shelf}/books/{book-id}`
    /// - Parameters: `book-id` (required), `exact` (required), `shelf` (required), `X-Trace`, `fields`, `limit` (at most 50)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_book(&self, request: GetBookParams) -> Call<()> {
        self.call(&operations::GET_BOOK, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::GET_BOOK,
        result: ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`get_book`](crate::ManagementClient::get_book) | `GET /shelves/{shelf}/books/{book-id}` | Get a book |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod params;

pub use params::*;

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static GET_BOOK: Operation = Operation {
    name: "get_book",
    id: "getBook",
    method: Method::Get,
    path: "/shelves/{shelf}/books/{book-id}",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

use crate::record::argument;
use crate::record::Limits;
use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`get_book`](crate::ManagementClient::get_book).
#[non_exhaustive]
pub struct GetBookParams {
    /// Path parameter `book-id`, required.
    pub book_id: String,
    /// Query parameter `exact`, required.
    pub exact: bool,
    /// Number of the shelf.
    ///
    /// Path parameter `shelf`, required.
    pub shelf: i64,
    /// Header `X-Trace`, optional.
    #[deprecated]
    pub x_trace: Option<String>,
    /// Query parameter `fields`, optional.
    pub fields: Option<Vec<String>>,
    /// Query parameter `limit`, optional.
    /// Limit: at most 50.
    /// Default: `10`.
    /// Example: `20`.
    pub limit: Option<i64>,
    raw_fields: RawFields,
}

impl GetBookParams {
    /// A value of the required members; the others are absent.
    pub fn new(book_id: impl Into<String>, exact: bool, shelf: i64) -> Self {
        Self {
            book_id: book_id.into(),
            exact,
            shelf,
            x_trace: None,
            fields: None,
            limit: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `x_trace`.
    #[deprecated]
    #[must_use]
    pub fn with_x_trace(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.x_trace, value);
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields = Some(argument::list(value));
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for GetBookParams {
    const SCHEMA: Schema = Schema {
        name: "getBook",
        members: &["book-id", "exact", "shelf", "X-Trace", "fields", "limit"],
        required: 3,
        sent_in: &[
            Location::Path,
            Location::Query,
            Location::Path,
            Location::Header,
            Location::Query,
            Location::Query,
        ],
        limits: &[
            (
                5,
                Limits {
                    maximum: Some(50.0),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
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
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(GetBookParams);

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]
#![allow(deprecated)]

use crate::operation::Operation;

pub mod common;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&Operation] = &[&common::operations::GET_BOOK];

/// What a mock of the API answers, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[crate::mock::Example]] = &[common::examples::EXAMPLES];

// ==> tests/whole_api/catalogue.rs

//! Every generated struct, and the request of every operation.
#![allow(unused_imports, clippy::wildcard_imports)]

use generated_sdk::{Record, Slot, models};
use super::Empty;

/// Makes an empty value of each struct, sorted by name.
pub(crate) static RECORDS: [Empty<dyn Record>; 1] = [
    || Box::<models::GetBookParams>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 1] = [
    ("getBook", || Box::<models::GetBookParams>::default()),
];