// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 2] = [
    Entry {
        id: "createBook",
        method: "create_book",
        call: |client, json| {
            request(json).map(|request| client.create_book(request).into_json())
        },
    },
    Entry {
        id: "createInline",
        method: "create_inline",
        call: |client, json| {
            request(json).map(|request| client.create_inline(request).into_json())
        },
    },
];

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{Book, CreateInlineBody, CreateInlineResponse};
use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Sends `POST /books`.
    ///
    /// - Request: `POST /books`
    /// - Parameters: `title` (required)
    /// - Answers: [`Book`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_book(&self, request: Book) -> Call<Book> {
        self.call(&operations::CREATE_BOOK, request)
    }
    /// Sends `POST /books/inline`.
    ///
    /// - Request: `POST /books/inline`
    /// - Parameters: `title`
    /// - Answers: [`CreateInlineResponse`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_inline(
        &self,
        request: CreateInlineBody,
    ) -> Call<CreateInlineResponse> {
        self.call(&operations::CREATE_INLINE, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::common::{Book, CreateInlineResponse};
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::CREATE_BOOK,
        result: ResultType::of::<Book>,
        json: Some("{\"title\":\"example\"}"),
    },
    Example {
        operation: &operations::CREATE_INLINE,
        result: ResultType::of::<CreateInlineResponse>,
        json: Some("{}"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`create_book`](crate::ManagementClient::create_book) | `POST /books` |  |
//! | [`create_inline`](crate::ManagementClient::create_inline) | `POST /books/inline` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::record::argument;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `Book` by the API.
#[non_exhaustive]
pub struct Book {
    /// Member `title`, required.
    pub title: String,
    raw_fields: RawFields,
}

impl Book {
    /// A value of the required members; the others are absent.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for Book {
    #[inline]
    fn default() -> Self {
        Self {
            title: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Book {
    const SCHEMA: Schema = Schema {
        name: "Book",
        members: &["title"],
        required: 1,
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

/// An object, as it stands in `createInline`.
#[non_exhaustive]
pub struct CreateInlineBody {
    /// Member `title`, optional.
    pub title: Option<String>,
    raw_fields: RawFields,
}

impl CreateInlineBody {
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

impl Default for CreateInlineBody {
    #[inline]
    fn default() -> Self {
        Self {
            title: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for CreateInlineBody {
    const SCHEMA: Schema = Schema {
        name: "CreateInlineBody",
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

record!(CreateInlineBody);

/// An object, as it stands in `createInline`.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateInlineResponse {
    /// Member `id`, optional.
    pub id: Option<String>,
    raw_fields: RawFields,
}

impl Default for CreateInlineResponse {
    #[inline]
    fn default() -> Self {
        Self {
            id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for CreateInlineResponse {
    const SCHEMA: Schema = Schema {
        name: "CreateInlineResponse",
        members: &["id"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateInlineResponse);

// ==> src/generated/common/models/constructors.rs

//! How the structs are made that only answers hold, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;
use crate::record::argument;

impl CreateInlineResponse {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.id, value);
        self
    }
}

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static CREATE_BOOK: Operation = Operation {
    name: "create_book",
    id: "createBook",
    method: Method::Post,
    path: "/books",
    idempotent: false,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static CREATE_INLINE: Operation = Operation {
    name: "create_inline",
    id: "createInline",
    method: Method::Post,
    path: "/books/inline",
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
    &common::operations::CREATE_BOOK,
    &common::operations::CREATE_INLINE,
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
pub(crate) static RECORDS: [Empty<dyn Record>; 3] = [
    || Box::<models::Book>::default(),
    || Box::<models::CreateInlineBody>::default(),
    || Box::<models::CreateInlineResponse>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 2] = [
    ("createBook", || Box::<models::Book>::default()),
    ("createInline", || Box::<models::CreateInlineBody>::default()),
];