// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 1] = [
    Entry {
        id: "listEntries",
        method: "list_entries",
        call: |client, json| {
            request(json).map(|request| client.list_entries(request).into_json())
        },
    },
];

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{ListEntriesParams, PageDto};
use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Sends `GET /entries`.
    ///
    /// - Request: `GET /entries`
    /// - Parameters: `from`, `size`
    /// - Answers: [`PageDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_entries(&self, request: ListEntriesParams) -> Call<PageDto> {
        self.call(&operations::LIST_ENTRIES, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::common::PageDto;
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::LIST_ENTRIES,
        result: ResultType::of::<PageDto>,
        json: Some("{\"entries\":[\"example\"],\"truncated\":false}"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`list_entries`](crate::ManagementClient::list_entries) | `GET /entries` |  |

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
    /// Member `entries`, required.
    pub entries: Vec<String>,
    /// Member `truncated`, required.
    pub truncated: bool,
    raw_fields: RawFields,
}

impl Default for PageDto {
    #[inline]
    fn default() -> Self {
        Self {
            entries: Vec::new(),
            truncated: false,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for PageDto {
    const SCHEMA: Schema = Schema {
        name: "Page",
        members: &["entries", "truncated"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.entries,
            1 => &self.truncated,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.entries,
            1 => &mut self.truncated,
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
    pub fn new(
        entries: impl IntoIterator<Item = impl Into<String>>,
        truncated: bool,
    ) -> Self {
        Self {
            entries: argument::list(entries),
            truncated,
            raw_fields: RawFields::NONE,
        }
    }
}

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static LIST_ENTRIES: Operation = Operation {
    name: "list_entries",
    id: "listEntries",
    method: Method::Get,
    path: "/entries",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::FirstItem,
        page: "from",
        limit: Some("size"),
        items: Some("entries"),
        total: None,
        more: Some("truncated"),
    }),
    batch: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`list_entries`](crate::ManagementClient::list_entries).
#[non_exhaustive]
pub struct ListEntriesParams {
    /// Query parameter `from`, optional.
    pub from: Option<i64>,
    /// Query parameter `size`, optional.
    pub size: Option<i64>,
    raw_fields: RawFields,
}

impl ListEntriesParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `from`.
    #[must_use]
    #[inline]
    pub fn with_from(mut self, value: i64) -> Self {
        self.from = Some(value);
        self
    }
    /// Sets `size`.
    #[must_use]
    #[inline]
    pub fn with_size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

impl Default for ListEntriesParams {
    #[inline]
    fn default() -> Self {
        Self {
            from: None,
            size: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for ListEntriesParams {
    const SCHEMA: Schema = Schema {
        name: "listEntries",
        members: &["from", "size"],
        sent_in: &[Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.from,
            1 => &self.size,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.from,
            1 => &mut self.size,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListEntriesParams);

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
pub static OPERATIONS: &[&Operation] = &[&common::operations::LIST_ENTRIES];

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
    || Box::<models::ListEntriesParams>::default(),
    || Box::<models::PageDto>::default(),
    || Box::<models::PageResp>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 1] = [
    ("listEntries", || Box::<models::ListEntriesParams>::default()),
];