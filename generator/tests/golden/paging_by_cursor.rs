// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 1] = [
    Entry {
        id: "scrollEntries",
        method: "scroll_entries",
        call: |client, json| {
            request(json).map(|request| client.scroll_entries(request).into_json())
        },
    },
];

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{PageDto, Scroll};
use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Sends `POST /entries`.
    ///
    /// - Request: `POST /entries`
    /// - Parameters: `size` (required), `after`
    /// - Answers: [`PageDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    /// - Answers in pages
    #[inline]
    pub fn scroll_entries(&self, request: Scroll) -> Call<PageDto> {
        self.call(&operations::SCROLL_ENTRIES, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::common::PageDto;
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::SCROLL_ENTRIES,
        result: ResultType::of::<PageDto>,
        json: Some("{\"entries\":[\"example\"],\"last\":\"\"}"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`scroll_entries`](crate::ManagementClient::scroll_entries) | `POST /entries` |  |

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
use crate::Page;

/// An object, called `Page` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct PageDto {
    /// Member `entries`, required.
    pub entries: Vec<String>,
    /// Member `last`, optional.
    pub last: Option<String>,
    raw_fields: RawFields,
}

impl Default for PageDto {
    #[inline]
    fn default() -> Self {
        Self {
            entries: Vec::new(),
            last: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for PageDto {
    const SCHEMA: Schema = Schema {
        name: "Page",
        members: &["entries", "last"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.entries,
            1 => &self.last,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.entries,
            1 => &mut self.last,
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

/// An object, called `Scroll` by the API.
#[non_exhaustive]
pub struct Scroll {
    /// Member `size`, required.
    pub size: i64,
    /// Member `after`, optional.
    pub after: Option<String>,
    raw_fields: RawFields,
}

impl Scroll {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(size: i64) -> Self {
        Self {
            size,
            after: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.after, value);
        self
    }
}

impl Default for Scroll {
    #[inline]
    fn default() -> Self {
        Self {
            size: 0,
            after: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Scroll {
    const SCHEMA: Schema = Schema {
        name: "Scroll",
        members: &["size", "after"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.size,
            1 => &self.after,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.size,
            1 => &mut self.after,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Scroll);

impl Page for PageDto {
    type Item = String;
    #[inline]
    fn into_items(self) -> Vec<String> {
        self.entries
    }
}

// ==> src/generated/common/models/constructors.rs

//! How the structs are made that only answers hold, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;
use crate::record::argument;

impl PageDto {
    /// A value of the required members; the others are absent.
    pub fn new(entries: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            entries: argument::list(entries),
            last: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `last`.
    #[must_use]
    pub fn with_last(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.last, value);
        self
    }
}

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static SCROLL_ENTRIES: Operation = Operation {
    name: "scroll_entries",
    id: "scrollEntries",
    method: Method::Post,
    path: "/entries",
    idempotent: false,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Cursor("last"),
        page: "after",
        limit: None,
        items: Some("entries"),
        total: None,
        more: None,
    }),
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
pub static OPERATIONS: &[&Operation] = &[&common::operations::SCROLL_ENTRIES];

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
    || Box::<models::PageDto>::default(),
    || Box::<models::PageResp>::default(),
    || Box::<models::Scroll>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 1] = [
    ("scrollEntries", || Box::<models::Scroll>::default()),
];