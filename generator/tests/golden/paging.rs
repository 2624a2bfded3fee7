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

use crate::generated::common::{ListBooksParams, PageDto, Search};
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
    /// - Answers: [`PageDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_books(&self, request: ListBooksParams) -> Call<PageDto> {
        self.call(&operations::LIST_BOOKS, request)
    }
    /// Sends `POST /books`.
    ///
    /// - Request: `POST /books`
    /// - Parameters: `options`
    /// - Answers: [`PageDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    /// - Answers in pages
    #[inline]
    pub fn search_books(&self, request: Search) -> Call<PageDto> {
        self.call(&operations::SEARCH_BOOKS, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::common::PageDto;
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::LIST_BOOKS,
        result: ResultType::of::<PageDto>,
        json: Some("{\"totalCount\":1,\"list\":[\"example\"]}"),
    },
    Example {
        operation: &operations::SEARCH_BOOKS,
        result: ResultType::of::<PageDto>,
        json: Some("{\"totalCount\":1,\"list\":[\"example\"]}"),
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

use crate::record::{Members, RawFields, Schema, Slot, record};
use crate::Page;

/// An object, called `Page` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct PageDto {
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// Member `list`, required.
    pub list: Vec<String>,
    raw_fields: RawFields,
}

impl Default for PageDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for PageDto {
    const SCHEMA: Schema = Schema {
        name: "Page",
        members: &["totalCount", "list"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(PageDto);

/// An object, called `PageResp` by the API.
#[non_exhaustive]
pub struct PageResp {
    /// Member `data`, optional.
    pub data: Option<PageDto>,
    raw_fields: RawFields,
}

impl PageResp {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `data`.
    #[must_use]
    #[inline]
    pub fn with_data(mut self, value: PageDto) -> Self {
        self.data = Some(value);
        self
    }
}

impl Default for PageResp {
    #[inline]
    fn default() -> Self {
        Self {
            data: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for PageResp {
    const SCHEMA: Schema = Schema {
        name: "PageResp",
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

record!(PageResp);

/// An object, called `Search` by the API.
#[non_exhaustive]
pub struct Search {
    /// Member `options`, optional.
    pub options: Option<SearchOptions>,
    raw_fields: RawFields,
}

impl Search {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: SearchOptions) -> Self {
        self.options = Some(value);
        self
    }
}

impl Default for Search {
    #[inline]
    fn default() -> Self {
        Self {
            options: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Search {
    const SCHEMA: Schema = Schema {
        name: "Search",
        members: &["options"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Search);

/// An object, as it stands in `Search.options`.
#[non_exhaustive]
pub struct SearchOptions {
    /// Member `limit`, optional.
    pub limit: Option<i64>,
    /// Member `page`, optional.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl SearchOptions {
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

impl Default for SearchOptions {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for SearchOptions {
    const SCHEMA: Schema = Schema {
        name: "SearchOptions",
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

record!(SearchOptions);

impl Page for PageDto {
    type Item = String;
    #[inline]
    fn into_items(self) -> Vec<String> {
        self.list
    }
}

// ==> src/generated/common/models/constructors.rs

//! How the structs are made that only answers hold, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;
use crate::record::argument;

impl PageDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            total_count,
            list: argument::list(list),
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
        items: Some("list"),
        total: Some("totalCount"),
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
    paging: Some(Paging {
        by: PageBy::Number,
        page: "options.page",
        limit: Some("options.limit"),
        items: Some("list"),
        total: None,
        more: None,
    }),
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
pub(crate) static RECORDS: [Empty<dyn Record>; 5] = [
    || Box::<models::ListBooksParams>::default(),
    || Box::<models::PageDto>::default(),
    || Box::<models::PageResp>::default(),
    || Box::<models::Search>::default(),
    || Box::<models::SearchOptions>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 2] = [
    ("listBooks", || Box::<models::ListBooksParams>::default()),
    ("searchBooks", || Box::<models::Search>::default()),
];