// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 2] = [
    Entry {
        id: "deleteBooks",
        method: "delete_books",
        call: |client, json| {
            request(json).map(|request| client.delete_books(request).into_json())
        },
    },
    Entry {
        id: "getBooks",
        method: "get_books",
        call: |client, json| {
            request(json).map(|request| client.get_books(request).into_json())
        },
    },
];

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{DeleteBooks, GetBooksParams};
use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Sends `POST /books`.
    ///
    /// - Request: `POST /books`
    /// - Parameters: `ids` (required, at most 50 elements), `force`
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    /// - A longer `ids` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn delete_books(&self, request: DeleteBooks) -> Call<()> {
        self.call(&operations::DELETE_BOOKS, request)
    }
    /// Sends `GET /books`.
    ///
    /// - Request: `GET /books`
    /// - Parameters: `ids` (required, at most 10 elements)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    /// - A longer `ids` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn get_books(&self, request: GetBooksParams) -> Call<()> {
        self.call(&operations::GET_BOOKS, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::DELETE_BOOKS,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::GET_BOOKS,
        result: ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`delete_books`](crate::ManagementClient::delete_books) | `POST /books` |  |
//! | [`get_books`](crate::ManagementClient::get_books) | `GET /books` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

use crate::record::argument;
use crate::record::Limits;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `DeleteBooks` by the API.
#[non_exhaustive]
pub struct DeleteBooks {
    /// Member `ids`, required.
    /// Limit: at most 50 elements.
    pub ids: Vec<String>,
    /// Member `force`, optional.
    pub force: Option<bool>,
    raw_fields: RawFields,
}

impl DeleteBooks {
    /// A value of the required members; the others are absent.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: argument::list(ids),
            force: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `force`.
    #[must_use]
    #[inline]
    pub fn with_force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

impl Default for DeleteBooks {
    #[inline]
    fn default() -> Self {
        Self {
            ids: Vec::new(),
            force: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for DeleteBooks {
    const SCHEMA: Schema = Schema {
        name: "DeleteBooks",
        members: &["ids", "force"],
        required: 1,
        limits: &[
            (
                0,
                Limits {
                    max_items: Some(50),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.ids,
            1 => &self.force,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.ids,
            1 => &mut self.force,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteBooks);

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static DELETE_BOOKS: Operation = Operation {
    name: "delete_books",
    id: "deleteBooks",
    method: Method::Post,
    path: "/books",
    idempotent: false,
    payload: None,
    paging: None,
    batch: Some("ids"),
};

pub(crate) static GET_BOOKS: Operation = Operation {
    name: "get_books",
    id: "getBooks",
    method: Method::Get,
    path: "/books",
    idempotent: true,
    payload: None,
    paging: None,
    batch: Some("ids"),
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

use crate::record::argument;
use crate::record::Limits;
use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`get_books`](crate::ManagementClient::get_books).
#[non_exhaustive]
pub struct GetBooksParams {
    /// Query parameter `ids`, required.
    /// Limit: at most 10 elements.
    pub ids: Vec<String>,
    raw_fields: RawFields,
}

impl GetBooksParams {
    /// A value of the required members; the others are absent.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: argument::list(ids),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for GetBooksParams {
    #[inline]
    fn default() -> Self {
        Self {
            ids: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for GetBooksParams {
    const SCHEMA: Schema = Schema {
        name: "getBooks",
        members: &["ids"],
        required: 1,
        sent_in: &[Location::Query],
        limits: &[
            (
                0,
                Limits {
                    max_items: Some(10),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.ids,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetBooksParams);

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

use crate::operation::Operation;

pub mod common;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&Operation] = &[
    &common::operations::DELETE_BOOKS,
    &common::operations::GET_BOOKS,
];

/// What a mock of the API answers, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[crate::mock::Example]] = &[common::examples::EXAMPLES];

// ==> tests/whole_api/catalogue.rs

//! Every generated struct, and the request of every operation.
#![allow(unused_imports, clippy::wildcard_imports)]

use generated_sdk::{Record, Slot, models};
use super::Empty;

/// Makes an empty value of each struct, sorted by name.
pub(crate) static RECORDS: [Empty<dyn Record>; 2] = [
    || Box::<models::DeleteBooks>::default(),
    || Box::<models::GetBooksParams>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 2] = [
    ("deleteBooks", || Box::<models::DeleteBooks>::default()),
    ("getBooks", || Box::<models::GetBooksParams>::default()),
];