// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 4] = [
    Entry {
        id: "burnBooks",
        method: "burn_books",
        call: |client, json| {
            request::<()>(json).map(|()| client.burn_books().into_json())
        },
    },
    Entry {
        id: "countBooks",
        method: "count_books",
        call: |client, json| {
            request::<()>(json).map(|()| client.count_books().into_json())
        },
    },
    Entry {
        id: "getBare",
        method: "get_bare",
        call: |client, json| request::<()>(json).map(|()| client.get_bare().into_json()),
    },
    Entry {
        id: "getBook",
        method: "get_book",
        call: |client, json| request::<()>(json).map(|()| client.get_book().into_json()),
    },
];

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{Book, CountBooksResponse};
use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Sends `POST /done`.
    ///
    /// - Request: `POST /done`
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn burn_books(&self) -> Call<()> {
        self.call(&operations::BURN_BOOKS, ())
    }
    /// Sends `GET /books`.
    ///
    /// - Request: `GET /books`
    /// - Answers: [`CountBooksResponse`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn count_books(&self) -> Call<CountBooksResponse> {
        self.call(&operations::COUNT_BOOKS, ())
    }
    /// Sends `GET /bare`.
    ///
    /// - Request: `GET /bare`
    /// - Answers: [`Book`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_bare(&self) -> Call<Book> {
        self.call(&operations::GET_BARE, ())
    }
    /// Sends `GET /book`.
    ///
    /// - Request: `GET /book`
    /// - Answers: [`Book`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_book(&self) -> Call<Book> {
        self.call(&operations::GET_BOOK, ())
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::common::{Book, CountBooksResponse};
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::BURN_BOOKS,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::COUNT_BOOKS,
        result: ResultType::of::<CountBooksResponse>,
        json: Some("{}"),
    },
    Example {
        operation: &operations::GET_BARE,
        result: ResultType::of::<Book>,
        json: Some("{}"),
    },
    Example {
        operation: &operations::GET_BOOK,
        result: ResultType::of::<Book>,
        json: Some("{}"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`burn_books`](crate::ManagementClient::burn_books) | `POST /done` |  |
//! | [`count_books`](crate::ManagementClient::count_books) | `GET /books` |  |
//! | [`get_bare`](crate::ManagementClient::get_bare) | `GET /bare` |  |
//! | [`get_book`](crate::ManagementClient::get_book) | `GET /book` |  |

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
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct Book {
    /// Member `title`, optional.
    pub title: Option<String>,
    raw_fields: RawFields,
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

/// An object, called `BookResp` by the API.
#[non_exhaustive]
pub struct BookResp {
    /// Member `data`, optional.
    pub data: Option<Book>,
    /// Member `statusCode`, optional.
    pub status_code: Option<i64>,
    raw_fields: RawFields,
}

impl BookResp {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `data`.
    #[must_use]
    #[inline]
    pub fn with_data(mut self, value: Book) -> Self {
        self.data = Some(value);
        self
    }
    /// Sets `status_code`.
    #[must_use]
    #[inline]
    pub fn with_status_code(mut self, value: i64) -> Self {
        self.status_code = Some(value);
        self
    }
}

impl Default for BookResp {
    #[inline]
    fn default() -> Self {
        Self {
            data: None,
            status_code: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for BookResp {
    const SCHEMA: Schema = Schema {
        name: "BookResp",
        members: &["data", "statusCode"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.data,
            1 => &self.status_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.data,
            1 => &mut self.status_code,
            _ => &mut self.raw_fields,
        }
    }
}

record!(BookResp);

/// An object, as it stands in `countBooks`.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct CountBooksResponse {
    /// Member `count`, optional.
    pub count: Option<i64>,
    raw_fields: RawFields,
}

impl Default for CountBooksResponse {
    #[inline]
    fn default() -> Self {
        Self {
            count: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for CountBooksResponse {
    const SCHEMA: Schema = Schema {
        name: "CountBooksResponse",
        members: &["count"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.count,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CountBooksResponse);

/// An object, called `CountResp` by the API.
#[non_exhaustive]
pub struct CountResp {
    /// Member `data`, optional.
    pub data: Option<CountRespData>,
    /// Member `statusCode`, optional.
    pub status_code: Option<i64>,
    raw_fields: RawFields,
}

impl CountResp {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `data`.
    #[must_use]
    #[inline]
    pub fn with_data(mut self, value: CountRespData) -> Self {
        self.data = Some(value);
        self
    }
    /// Sets `status_code`.
    #[must_use]
    #[inline]
    pub fn with_status_code(mut self, value: i64) -> Self {
        self.status_code = Some(value);
        self
    }
}

impl Default for CountResp {
    #[inline]
    fn default() -> Self {
        Self {
            data: None,
            status_code: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for CountResp {
    const SCHEMA: Schema = Schema {
        name: "CountResp",
        members: &["data", "statusCode"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.data,
            1 => &self.status_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.data,
            1 => &mut self.status_code,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CountResp);

/// An object, as it stands in `CountResp.data`.
#[non_exhaustive]
pub struct CountRespData {
    /// Member `count`, optional.
    pub count: Option<i64>,
    raw_fields: RawFields,
}

impl CountRespData {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

impl Default for CountRespData {
    #[inline]
    fn default() -> Self {
        Self {
            count: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for CountRespData {
    const SCHEMA: Schema = Schema {
        name: "CountRespData",
        members: &["count"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.count,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CountRespData);

/// An object, called `DoneResp` by the API.
#[non_exhaustive]
pub struct DoneResp {
    /// Member `message`, optional.
    pub message: Option<String>,
    /// Member `statusCode`, optional.
    pub status_code: Option<i64>,
    raw_fields: RawFields,
}

impl DoneResp {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.message, value);
        self
    }
    /// Sets `status_code`.
    #[must_use]
    #[inline]
    pub fn with_status_code(mut self, value: i64) -> Self {
        self.status_code = Some(value);
        self
    }
}

impl Default for DoneResp {
    #[inline]
    fn default() -> Self {
        Self {
            message: None,
            status_code: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for DoneResp {
    const SCHEMA: Schema = Schema {
        name: "DoneResp",
        members: &["message", "statusCode"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.message,
            1 => &self.status_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.message,
            1 => &mut self.status_code,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DoneResp);

// ==> src/generated/common/models/constructors.rs

//! How the structs are made that only answers hold, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;
use crate::record::argument;

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

impl CountBooksResponse {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static BURN_BOOKS: Operation = Operation {
    name: "burn_books",
    id: "burnBooks",
    method: Method::Post,
    path: "/done",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static COUNT_BOOKS: Operation = Operation {
    name: "count_books",
    id: "countBooks",
    method: Method::Get,
    path: "/books",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_BARE: Operation = Operation {
    name: "get_bare",
    id: "getBare",
    method: Method::Get,
    path: "/bare",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static GET_BOOK: Operation = Operation {
    name: "get_book",
    id: "getBook",
    method: Method::Get,
    path: "/book",
    idempotent: true,
    payload: Some("data"),
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
    &common::operations::BURN_BOOKS,
    &common::operations::COUNT_BOOKS,
    &common::operations::GET_BARE,
    &common::operations::GET_BOOK,
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
pub(crate) static RECORDS: [Empty<dyn Record>; 6] = [
    || Box::<models::Book>::default(),
    || Box::<models::BookResp>::default(),
    || Box::<models::CountBooksResponse>::default(),
    || Box::<models::CountResp>::default(),
    || Box::<models::CountRespData>::default(),
    || Box::<models::DoneResp>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 4] = [
    ("burnBooks", || Box::new(())),
    ("countBooks", || Box::new(())),
    ("getBare", || Box::new(())),
    ("getBook", || Box::new(())),
];