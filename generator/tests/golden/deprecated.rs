// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.
#![allow(deprecated)]

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 2] = [
    Entry {
        id: "getOld",
        method: "get_old",
        call: |client, json| {
            request(json).map(|request| client.get_old(request).into_json())
        },
    },
    Entry {
        id: "postOld",
        method: "post_old",
        call: |client, json| {
            request(json).map(|request| client.post_old(request).into_json())
        },
    },
];

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{Current, GetOldParams, Old};
use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Sends `GET /old`.
    ///
    /// - Request: `GET /old`
    /// - Parameters: `page` (required)
    /// - Answers: [`Old`]
    /// - Safe to repeat: yes
    #[deprecated]
    #[inline]
    pub fn get_old(&self, request: GetOldParams) -> Call<Old> {
        self.call(&operations::GET_OLD, request)
    }
    /// Sends `POST /old`.
    ///
    /// - Request: `POST /old`
    /// - Parameters: `olds` (required), `kind` (required), `a` (required), `b` (required), `c` (required), `old`
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn post_old(&self, request: Current) -> Call<()> {
        self.call(&operations::POST_OLD, request)
    }
}

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

use crate::record::{UnknownValue, open_enum};

/// A choice, called `Kind` by the API.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[deprecated]
#[non_exhaustive]
pub enum Kind {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(Kind { A = "a", B = "b" });

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::common::Old;
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::GET_OLD,
        result: ResultType::of::<Old>,
        json: Some("{\"name\":\"example\"}"),
    },
    Example {
        operation: &operations::POST_OLD,
        result: ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`get_old`](crate::ManagementClient::get_old) | `GET /old` |  |
//! | [`post_old`](crate::ManagementClient::post_old) | `POST /old` |  |

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

use crate::generated::common::Kind;
use crate::record::argument;
use crate::record::required_form;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `Current` by the API.
#[non_exhaustive]
pub struct Current {
    /// Member `olds`, required.
    pub olds: Vec<Old>,
    /// Member `kind`, required.
    pub kind: Kind,
    /// Member `a`, required.
    #[deprecated]
    pub a: String,
    /// Member `b`, required.
    pub b: String,
    /// Member `c`, required.
    pub c: String,
    /// Member `old`, optional.
    pub old: Option<Old>,
    raw_fields: RawFields,
}

impl Current {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(required: CurrentRequired) -> Self {
        Self {
            olds: required.olds,
            kind: required.kind,
            a: required.a,
            b: required.b,
            c: required.c,
            old: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `old`.
    #[must_use]
    #[inline]
    pub fn with_old(mut self, value: Old) -> Self {
        self.old = Some(value);
        self
    }
}

/// The required members of [`Current`], by name: a struct literal that misses one does not compile.
pub struct CurrentRequired {
    /// See [`Current::olds`].
    pub olds: Vec<Old>,
    /// See [`Current::kind`].
    pub kind: Kind,
    /// See [`Current::a`].
    #[deprecated]
    pub a: String,
    /// See [`Current::b`].
    pub b: String,
    /// See [`Current::c`].
    pub c: String,
}

required_form!(CurrentRequired);

impl Default for Current {
    #[inline]
    fn default() -> Self {
        Self {
            olds: Vec::new(),
            kind: Kind::default(),
            a: String::new(),
            b: String::new(),
            c: String::new(),
            old: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Current {
    const SCHEMA: Schema = Schema {
        name: "Current",
        members: &["olds", "kind", "a", "b", "c", "old"],
        required: 5,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.olds,
            1 => &self.kind,
            2 => &self.a,
            3 => &self.b,
            4 => &self.c,
            5 => &self.old,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.olds,
            1 => &mut self.kind,
            2 => &mut self.a,
            3 => &mut self.b,
            4 => &mut self.c,
            5 => &mut self.old,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Current);

/// An object, called `Old` by the API.
#[deprecated]
#[non_exhaustive]
pub struct Old {
    /// Member `name`, required.
    #[deprecated]
    pub name: String,
    /// Member `nick`, optional.
    #[deprecated]
    pub nick: Option<String>,
    raw_fields: RawFields,
}

impl Old {
    /// A value of the required members; the others are absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            nick: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `nick`.
    #[deprecated]
    #[must_use]
    pub fn with_nick(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.nick, value);
        self
    }
}

impl Default for Old {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            nick: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Old {
    const SCHEMA: Schema = Schema {
        name: "Old",
        members: &["name", "nick"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.name,
            1 => &self.nick,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.nick,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Old);

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static GET_OLD: Operation = Operation {
    name: "get_old",
    id: "getOld",
    method: Method::Get,
    path: "/old",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static POST_OLD: Operation = Operation {
    name: "post_old",
    id: "postOld",
    method: Method::Post,
    path: "/old",
    idempotent: false,
    payload: None,
    paging: None,
    batch: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`get_old`](crate::ManagementClient::get_old).
#[non_exhaustive]
pub struct GetOldParams {
    /// Query parameter `page`, required.
    #[deprecated]
    pub page: i64,
    raw_fields: RawFields,
}

impl GetOldParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(page: i64) -> Self {
        Self {
            page,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for GetOldParams {
    #[inline]
    fn default() -> Self {
        Self {
            page: 0,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for GetOldParams {
    const SCHEMA: Schema = Schema {
        name: "getOld",
        members: &["page"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetOldParams);

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
pub static OPERATIONS: &[&Operation] = &[
    &common::operations::GET_OLD,
    &common::operations::POST_OLD,
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
    || Box::<models::Current>::default(),
    || Box::<models::GetOldParams>::default(),
    || Box::<models::Old>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 2] = [
    ("getOld", || Box::<models::GetOldParams>::default()),
    ("postOld", || Box::<models::Current>::default()),
];