// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 2] = [
    Entry {
        id: "setBooks",
        method: "set_books",
        call: |client, json| {
            request(json).map(|request| client.set_books(request).into_json())
        },
    },
    Entry {
        id: "setTags",
        method: "set_tags",
        call: |client, json| {
            request(json).map(|request| client.set_tags(request).into_json())
        },
    },
];

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use std::collections::BTreeMap;
use crate::generated::common::Book;
use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Sends `PUT /books`.
    ///
    /// - Request: `PUT /books`
    /// - Answers: a map, each of its values an integer
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn set_books(&self, request: Vec<Book>) -> Call<BTreeMap<String, i64>> {
        self.call(&operations::SET_BOOKS, request)
    }
    /// Sends `PUT /tags`.
    ///
    /// - Request: `PUT /tags`
    /// - Answers: a list, each of its elements a string
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn set_tags(&self, request: Vec<String>) -> Call<Vec<String>> {
        self.call(&operations::SET_TAGS, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use std::collections::BTreeMap;
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::SET_BOOKS,
        result: ResultType::of::<BTreeMap<String, i64>>,
        json: Some("{}"),
    },
    Example {
        operation: &operations::SET_TAGS,
        result: ResultType::of::<Vec<String>>,
        json: Some("[\"example\"]"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`set_books`](crate::ManagementClient::set_books) | `PUT /books` |  |
//! | [`set_tags`](crate::ManagementClient::set_tags) | `PUT /tags` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

use crate::record::argument;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `Book` by the API.
#[non_exhaustive]
pub struct Book {
    /// Member `title`, optional.
    pub title: Option<String>,
    raw_fields: RawFields,
}

impl Book {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.title, value);
        self
    }
}

impl Default for Book {
    #[inline]
    fn default() -> Self {
        Self {
            title: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Book {
    const SCHEMA: Schema = Schema {
        name: "Book",
        members: &["title"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.title,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.title,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Book);

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static SET_BOOKS: Operation = Operation {
    name: "set_books",
    id: "setBooks",
    method: Method::Put,
    path: "/books",
    idempotent: false,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static SET_TAGS: Operation = Operation {
    name: "set_tags",
    id: "setTags",
    method: Method::Put,
    path: "/tags",
    idempotent: false,
    payload: None,
    paging: None,
    batch: None,
};

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
    &common::operations::SET_BOOKS,
    &common::operations::SET_TAGS,
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
pub(crate) static RECORDS: [Empty<dyn Record>; 1] = [|| Box::<models::Book>::default()];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 2] = [
    ("setBooks", || Box::<Vec<models::Book>>::default()),
    ("setTags", || Box::<Vec<String>>::default()),
];