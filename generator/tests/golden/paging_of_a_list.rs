// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 2] = [
    Entry {
        id: "listBooks",
        method: "list_books",
        call: |client, json| {
            request(json).map(|request| client.list_books(request).into_json())
        },
    },
    Entry {
        id: "searchBooks",
        method: "search_books",
        call: |client, json| {
            request(json).map(|request| client.search_books(request).into_json())
        },
    },
];

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{Book, ListBooksParams, Search};
use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Sends `GET /books`.
    ///
    /// - Request: `GET /books`
    /// - Parameters: `limit`, `page`
    /// - Answers: a list, each of its elements [`Book`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_books(&self, request: ListBooksParams) -> Call<Vec<Book>> {
        self.call(&operations::LIST_BOOKS, request)
    }
    /// Sends `POST /books`.
    ///
    /// - Request: `POST /books`
    /// - Parameters: `limit`, `page`
    /// - Answers: a list, each of its elements [`Book`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn search_books(&self, request: Search) -> Call<Vec<Book>> {
        self.call(&operations::SEARCH_BOOKS, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::common::Book;
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::LIST_BOOKS,
        result: ResultType::of::<Vec<Book>>,
        json: Some("[{\"title\":\"example\"}]"),
    },
    Example {
        operation: &operations::SEARCH_BOOKS,
        result: ResultType::of::<Vec<Book>>,
        json: Some("[{\"title\":\"example\"}]"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`list_books`](crate::ManagementClient::list_books) | `GET /books` |  |
//! | [`search_books`](crate::ManagementClient::search_books) | `POST /books` |  |

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

#[cfg(feature = "test-util")]
mod constructors;

use crate::record::argument;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `Book` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct Book {
    /// Member `title`, required.
    pub title: String,
    raw_fields: RawFields,
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

/// An object, called `Books` by the API.
#[non_exhaustive]
pub struct Books {
    /// Member `data`, optional.
    pub data: Option<Vec<Book>>,
    raw_fields: RawFields,
}

impl Books {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `data`.
    #[must_use]
    pub fn with_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<Book>>,
    ) -> Self {
        self.data = Some(argument::list(value));
        self
    }
}

impl Default for Books {
    #[inline]
    fn default() -> Self {
        Self {
            data: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Books {
    const SCHEMA: Schema = Schema {
        name: "Books",
        members: &["data"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.data,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Books);

/// An object, called `Search` by the API.
#[non_exhaustive]
pub struct Search {
    /// Member `limit`, optional.
    pub limit: Option<i64>,
    /// Member `page`, optional.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl Search {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Default for Search {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Search {
    const SCHEMA: Schema = Schema {
        name: "Search",
        members: &["limit", "page"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.limit,
            1 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Search);

// ==> src/generated/common/models/constructors.rs

//! How the structs are made that only answers hold, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl Book {
    /// A value of the required members; the others are absent.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static LIST_BOOKS: Operation = Operation {
    name: "list_books",
    id: "listBooks",
    method: Method::Get,
    path: "/books",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: None,
        total: None,
        more: None,
    }),
    batch: None,
};

pub(crate) static SEARCH_BOOKS: Operation = Operation {
    name: "search_books",
    id: "searchBooks",
    method: Method::Post,
    path: "/books",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`list_books`](crate::ManagementClient::list_books).
#[non_exhaustive]
pub struct ListBooksParams {
    /// Query parameter `limit`, optional.
    pub limit: Option<i64>,
    /// Query parameter `page`, optional.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl ListBooksParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Default for ListBooksParams {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for ListBooksParams {
    const SCHEMA: Schema = Schema {
        name: "listBooks",
        members: &["limit", "page"],
        sent_in: &[Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.limit,
            1 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListBooksParams);

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
    &common::operations::LIST_BOOKS,
    &common::operations::SEARCH_BOOKS,
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
pub(crate) static RECORDS: [Empty<dyn Record>; 4] = [
    || Box::<models::Book>::default(),
    || Box::<models::Books>::default(),
    || Box::<models::ListBooksParams>::default(),
    || Box::<models::Search>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 2] = [
    ("listBooks", || Box::<models::ListBooksParams>::default()),
    ("searchBooks", || Box::<models::Search>::default()),
];