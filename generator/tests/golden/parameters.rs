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
        Call::new(self, &operations::GET_BOOK, Box::new(request))
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

pub(crate) static GET_BOOK: Operation = Operation::new(
        "get_book",
        "getBook",
        Method::Get,
        "/shelves/{shelf}/books/{book-id}",
    )
    .idempotent();

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

use crate::record::Limits;
use crate::record::Location;
use crate::record::{Field, RawFields, Record, Schema, Slot, record};

/// Parameters of [`get_book`](crate::ManagementClient::get_book).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBookParams {
    /// The member `book-id`.
    ///
    /// Path parameter `book-id`, required.
    pub book_id: String,
    /// The member `exact`.
    ///
    /// Query parameter `exact`, required.
    pub exact: bool,
    /// Number of the shelf.
    ///
    /// Path parameter `shelf`, required.
    pub shelf: i64,
    /// The member `X-Trace`.
    ///
    /// Header `X-Trace`, optional.
    #[deprecated]
    pub x_trace: Option<String>,
    /// The member `fields`.
    ///
    /// Query parameter `fields`, optional.
    pub fields: Option<Vec<String>>,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: at most 50.
    /// Default: `10`.
    /// Example: `20`.
    pub limit: Option<i64>,
    raw_fields: RawFields,
}

impl GetBookParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(book_id: impl Into<String>, exact: bool, shelf: i64) -> Self {
        Self {
            book_id: book_id.into(),
            exact,
            shelf,
            ..Self::default()
        }
    }
    /// Sets [`x_trace`](Self::x_trace).
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn with_x_trace(mut self, value: impl Into<String>) -> Self {
        self.x_trace = Some(value.into());
        self
    }
    /// Sets [`fields`](Self::fields).
    #[must_use]
    #[inline]
    pub fn with_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl Record for GetBookParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "getBook",
            &[
                Field::required("book-id").sent_in(Location::Path),
                Field::required("exact").sent_in(Location::Query),
                Field::required("shelf").sent_in(Location::Path),
                Field::optional("X-Trace").sent_in(Location::Header),
                Field::optional("fields").sent_in(Location::Query),
                Field::optional("limit")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            maximum: Some(50.0),
                            ..Limits::NONE
                        },
                    ),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.book_id,
                1 => &self.exact,
                2 => &self.shelf,
                3 => &self.x_trace,
                4 => &self.fields,
                5 => &self.limit,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.book_id,
                1 => &mut self.exact,
                2 => &mut self.shelf,
                3 => &mut self.x_trace,
                4 => &mut self.fields,
                5 => &mut self.limit,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
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