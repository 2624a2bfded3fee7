// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 1] = [
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

use crate::generated::common::{ListThingsParams, Thing};
use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Sends `GET /things`.
    ///
    /// - Request: `GET /things`
    /// - Parameters: `filter[name]`
    /// - Answers: [`Thing`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_things(&self, request: ListThingsParams) -> Call<Thing> {
        self.call(&operations::LIST_THINGS, request)
    }
}

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

use crate::record::{UnknownValue, open_enum};

/// A choice, as it stands in `thing_resp_v2.state`.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ThingState {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(ThingState { Up = "up", Down = "down" });

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::common::Thing;
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::LIST_THINGS,
        result: ResultType::of::<Thing>,
        json: Some("{}"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
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

use crate::generated::common::ThingState;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `thing_resp_v2` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct Thing {
    /// Member `inner`, optional.
    pub inner: Option<ThingPart>,
    /// Member `state`, optional.
    pub state: Option<ThingState>,
    /// Member `user-id`, optional.
    pub user_id: Option<String>,
    /// Member `user_id`, optional.
    pub legacy_user_id: Option<String>,
    raw_fields: RawFields,
}

impl Default for Thing {
    #[inline]
    fn default() -> Self {
        Self {
            inner: None,
            state: None,
            user_id: None,
            legacy_user_id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Thing {
    const SCHEMA: Schema = Schema {
        name: "thing_resp_v2",
        members: &["inner", "state", "user-id", "user_id"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.inner,
            1 => &self.state,
            2 => &self.user_id,
            3 => &self.legacy_user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.inner,
            1 => &mut self.state,
            2 => &mut self.user_id,
            3 => &mut self.legacy_user_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Thing);

/// An object, as it stands in `thing_resp_v2.inner`.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct ThingPart {
    /// Member `id`, optional.
    pub id: Option<String>,
    raw_fields: RawFields,
}

impl Default for ThingPart {
    #[inline]
    fn default() -> Self {
        Self {
            id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for ThingPart {
    const SCHEMA: Schema = Schema {
        name: "ThingPart",
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

record!(ThingPart);

// ==> src/generated/common/models/constructors.rs

//! How the structs are made that only answers hold, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;
use crate::record::argument;

impl Thing {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `inner`.
    #[must_use]
    #[inline]
    pub fn with_inner(mut self, value: ThingPart) -> Self {
        self.inner = Some(value);
        self
    }
    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, value: impl Into<ThingState>) -> Self {
        argument::set(&mut self.state, value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.user_id, value);
        self
    }
    /// Sets `legacy_user_id`.
    #[must_use]
    pub fn with_legacy_user_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.legacy_user_id, value);
        self
    }
}

impl ThingPart {
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

pub(crate) static LIST_THINGS: Operation = Operation {
    name: "list_things",
    id: "listThings",
    method: Method::Get,
    path: "/things",
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

/// Parameters of [`list_things`](crate::ManagementClient::list_things).
#[non_exhaustive]
pub struct ListThingsParams {
    /// Query parameter `filter[name]`, optional.
    pub name_filter: Option<String>,
    raw_fields: RawFields,
}

impl ListThingsParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name_filter`.
    #[must_use]
    pub fn with_name_filter(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.name_filter, value);
        self
    }
}

impl Default for ListThingsParams {
    #[inline]
    fn default() -> Self {
        Self {
            name_filter: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for ListThingsParams {
    const SCHEMA: Schema = Schema {
        name: "listThings",
        members: &["filter[name]"],
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.name_filter,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.name_filter,
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
pub static OPERATIONS: &[&Operation] = &[&common::operations::LIST_THINGS];

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
    || Box::<models::ThingPart>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 1] = [
    ("listThings", || Box::<models::ListThingsParams>::default()),
];