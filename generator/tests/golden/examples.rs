// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 2] = [
    Entry {
        id: "deleteThings",
        method: "delete_things",
        call: |client, json| {
            request::<()>(json).map(|()| client.delete_things().into_json())
        },
    },
    Entry {
        id: "listThings",
        method: "list_things",
        call: |client, json| {
            request(json).map(|request| client.list_things(request).into_json())
        },
    },
];

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{ListThingsParams, Things};
use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Sends `DELETE /things`.
    ///
    /// - Request: `DELETE /things`
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn delete_things(&self) -> Call<()> {
        self.call(&operations::DELETE_THINGS, ())
    }
    /// Sends `GET /things`.
    ///
    /// - Request: `GET /things`
    /// - Parameters: `limit`, `page`
    /// - Answers: [`Things`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_things(&self, request: ListThingsParams) -> Call<Things> {
        self.call(&operations::LIST_THINGS, request)
    }
}

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

use crate::record::{UnknownValue, open_enum};

/// A choice, as it stands in `Thing.color`.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ThingColor {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(ThingColor { Red = "red", Green = "green" });

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::common::Things;
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::DELETE_THINGS,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::LIST_THINGS,
        result: ResultType::of::<Things>,
        json: Some(
            "{\"list\":[{\"name\":\"Say \\\"hi\\\"\",\"color\":\"red\",\"at\":\"2024-01-31T12:00:00.000Z\",\"size\":5,\"tags\":[\"ex\",\"ex\"],\"parts\":[],\"note\":\"none\",\"often\":false}],\"total\":1}",
        ),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`delete_things`](crate::ManagementClient::delete_things) | `DELETE /things` |  |
//! | [`list_things`](crate::ManagementClient::list_things) | `GET /things` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod enums;

pub use enums::*;

mod models;

pub use models::*;

mod params;

pub use params::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

#[cfg(feature = "test-util")]
pub use constructors::*;
use crate::generated::common::ThingColor;
use crate::record::Limits;
use crate::record::boxed;
use crate::record::{Members, RawFields, Schema, Slot, record};
use crate::Page;

/// An object, called `Thing` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct Thing {
    /// Member `name`, required.
    /// Example: `"Say \"hi\""`.
    pub name: String,
    /// Member `color`, required.
    pub color: ThingColor,
    /// Member `at`, required.
    /// Format: `date-time`.
    pub at: String,
    /// Member `size`, required.
    /// Limit: from 5 to 7.
    pub size: i64,
    /// Member `tags`, required.
    /// Limit: at least 2 elements.
    pub tags: Vec<String>,
    /// Member `parts`, required.
    pub parts: Vec<Thing>,
    /// Member `note`, required.
    /// Default: `"none"`.
    pub note: String,
    /// Member `often`, optional.
    /// Example: `false`.
    pub often: Option<bool>,
    /// Member `parent`, optional.
    pub parent: Option<Box<Thing>>,
    /// Member `rarely`, optional.
    pub rarely: Option<String>,
    raw_fields: RawFields,
}

impl Default for Thing {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            color: ThingColor::default(),
            at: String::new(),
            size: 0,
            tags: Vec::new(),
            parts: Vec::new(),
            note: String::new(),
            often: None,
            parent: None,
            rarely: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Thing {
    const SCHEMA: Schema = Schema {
        name: "Thing",
        members: &[
            "name",
            "color",
            "at",
            "size",
            "tags",
            "parts",
            "note",
            "often",
            "parent",
            "rarely",
        ],
        required: 7,
        limits: &[
            (
                3,
                Limits {
                    minimum: Some(5.0),
                    maximum: Some(7.0),
                    ..Limits::NONE
                },
            ),
            (
                4,
                Limits {
                    min_items: Some(2),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.name,
            1 => &self.color,
            2 => &self.at,
            3 => &self.size,
            4 => &self.tags,
            5 => &self.parts,
            6 => &self.note,
            7 => &self.often,
            8 => &self.parent,
            9 => &self.rarely,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.color,
            2 => &mut self.at,
            3 => &mut self.size,
            4 => &mut self.tags,
            5 => &mut self.parts,
            6 => &mut self.note,
            7 => &mut self.often,
            8 => &mut self.parent,
            9 => &mut self.rarely,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Thing);

boxed!(Thing);

/// An object, called `Things` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct Things {
    /// Member `list`, optional.
    pub list: Option<Vec<Thing>>,
    /// Member `total`, optional.
    /// Example: `9`.
    pub total: Option<i64>,
    raw_fields: RawFields,
}

impl Default for Things {
    #[inline]
    fn default() -> Self {
        Self {
            list: None,
            total: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Things {
    const SCHEMA: Schema = Schema {
        name: "Things",
        members: &["list", "total"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.list,
            1 => &self.total,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.total,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Things);

impl Page for Things {
    type Item = Thing;
    #[inline]
    fn into_items(self) -> Vec<Thing> {
        self.list.unwrap_or_default()
    }
}

// ==> src/generated/common/models/constructors.rs

//! How the structs are made that only answers hold, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;
use crate::record::argument;
use crate::record::required_form;

impl Thing {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(required: ThingRequired) -> Self {
        Self {
            name: required.name,
            color: required.color,
            at: required.at,
            size: required.size,
            tags: required.tags,
            parts: required.parts,
            note: required.note,
            often: None,
            parent: None,
            rarely: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `often`.
    #[must_use]
    #[inline]
    pub fn with_often(mut self, value: bool) -> Self {
        self.often = Some(value);
        self
    }
    /// Sets `parent`.
    #[must_use]
    #[inline]
    pub fn with_parent(mut self, value: Thing) -> Self {
        self.parent = Some(Box::new(value));
        self
    }
    /// Sets `rarely`.
    #[must_use]
    pub fn with_rarely(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.rarely, value);
        self
    }
}

/// The required members of [`Thing`], by name: a struct literal that misses one does not compile.
pub struct ThingRequired {
    /// See [`Thing::name`].
    pub name: String,
    /// See [`Thing::color`].
    pub color: ThingColor,
    /// See [`Thing::at`].
    pub at: String,
    /// See [`Thing::size`].
    pub size: i64,
    /// See [`Thing::tags`].
    pub tags: Vec<String>,
    /// See [`Thing::parts`].
    pub parts: Vec<Thing>,
    /// See [`Thing::note`].
    pub note: String,
}

required_form!(ThingRequired);

impl Things {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<Thing>>,
    ) -> Self {
        self.list = Some(argument::list(value));
        self
    }
    /// Sets `total`.
    #[must_use]
    #[inline]
    pub fn with_total(mut self, value: i64) -> Self {
        self.total = Some(value);
        self
    }
}

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static DELETE_THINGS: Operation = Operation {
    name: "delete_things",
    id: "deleteThings",
    method: Method::Delete,
    path: "/things",
    idempotent: false,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static LIST_THINGS: Operation = Operation {
    name: "list_things",
    id: "listThings",
    method: Method::Get,
    path: "/things",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("total"),
        more: None,
    }),
    batch: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`list_things`](crate::ManagementClient::list_things).
#[non_exhaustive]
pub struct ListThingsParams {
    /// Query parameter `limit`, optional.
    pub limit: Option<i64>,
    /// Query parameter `page`, optional.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl ListThingsParams {
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

impl Default for ListThingsParams {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for ListThingsParams {
    const SCHEMA: Schema = Schema {
        name: "listThings",
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

record!(ListThingsParams);

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
    &common::operations::DELETE_THINGS,
    &common::operations::LIST_THINGS,
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
    || Box::<models::ListThingsParams>::default(),
    || Box::<models::Thing>::default(),
    || Box::<models::Things>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 2] = [
    ("deleteThings", || Box::new(())),
    ("listThings", || Box::<models::ListThingsParams>::default()),
];