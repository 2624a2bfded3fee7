// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 1] = [
    Entry {
        id: "listIds",
        method: "list_ids",
        call: |client, json| {
            request(json).map(|request| client.list_ids(request).into_json())
        },
    },
];

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::ListIdsParams;
use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Sends `GET /ids`.
    ///
    /// - Request: `GET /ids`
    /// - Parameters: `id`
    /// - Answers: a list, each of its elements a string
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_ids(&self, request: ListIdsParams) -> Call<Vec<String>> {
        self.call(&operations::LIST_IDS, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::LIST_IDS,
        result: ResultType::of::<Vec<String>>,
        json: Some("[\"example\"]"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`list_ids`](crate::ManagementClient::list_ids) | `GET /ids` |  |

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

use std::collections::BTreeMap;
use crate::JsonObject;
use crate::JsonValue;
use crate::record::argument;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// A value, called `Counts` by the API.
pub type Counts = BTreeMap<String, i64>;

/// A value, called `Free` by the API.
pub type Free = JsonObject;

/// Names something.
pub type Id = String;

/// A value, called `Ids` by the API.
pub type Ids = Vec<String>;

/// Another name.
pub type Same = Vec<String>;

/// A value, called `Users` by the API.
pub type Users = Vec<User>;

/// Any value.
pub type Whatever = JsonValue;

/// An object, called `User` by the API.
#[non_exhaustive]
pub struct User {
    /// Member `ids`, required.
    pub ids: Vec<String>,
    /// Member `counts`, optional.
    pub counts: Option<BTreeMap<String, i64>>,
    /// Member `id`, optional.
    pub id: Option<String>,
    raw_fields: RawFields,
}

impl User {
    /// A value of the required members; the others are absent.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: argument::list(ids),
            counts: None,
            id: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `counts`.
    #[must_use]
    pub fn with_counts(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.counts = Some(argument::map(value));
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.id, value);
        self
    }
}

impl Default for User {
    #[inline]
    fn default() -> Self {
        Self {
            ids: Vec::new(),
            counts: None,
            id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for User {
    const SCHEMA: Schema = Schema {
        name: "User",
        members: &["ids", "counts", "id"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.ids,
            1 => &self.counts,
            2 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.ids,
            1 => &mut self.counts,
            2 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(User);

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static LIST_IDS: Operation = Operation {
    name: "list_ids",
    id: "listIds",
    method: Method::Get,
    path: "/ids",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

use crate::record::argument;
use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`list_ids`](crate::ManagementClient::list_ids).
#[non_exhaustive]
pub struct ListIdsParams {
    /// Query parameter `id`, optional.
    pub id: Option<String>,
    raw_fields: RawFields,
}

impl ListIdsParams {
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

impl Default for ListIdsParams {
    #[inline]
    fn default() -> Self {
        Self {
            id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for ListIdsParams {
    const SCHEMA: Schema = Schema {
        name: "listIds",
        members: &["id"],
        sent_in: &[Location::Query],
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

record!(ListIdsParams);

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
pub static OPERATIONS: &[&Operation] = &[&common::operations::LIST_IDS];

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
    || Box::<models::ListIdsParams>::default(),
    || Box::<models::User>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 1] = [
    ("listIds", || Box::<models::ListIdsParams>::default()),
];