// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 1] = [
    Entry {
        id: "listDoors",
        method: "list_doors",
        call: |client, json| {
            request(json).map(|request| client.list_doors(request).into_json())
        },
    },
];

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::ListDoorsParams;
use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Sends `GET /doors`.
    ///
    /// - Request: `GET /doors`
    /// - Parameters: `sides`, `state`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_doors(&self, request: ListDoorsParams) -> Call<()> {
        self.call(&operations::LIST_DOORS, request)
    }
}

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

use crate::record::{UnknownValue, open_enum};

/// A choice, as it stands in `Door.locks`.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum DoorLocks {
    /// `key`
    Key,
    /// `code`
    Code,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(DoorLocks { Key = "key", Code = "code" });

/// Whether one can pass.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum DoorState {
    /// `open`
    Open,
    /// `shut`
    Shut,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(DoorState { Open = "open", Shut = "shut" });

/// A choice, as it stands in `listDoors.sides`.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ListDoorsSides {
    /// `left`
    Left,
    /// `right`
    Right,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(ListDoorsSides { Left = "left", Right = "right" });

/// A choice, as it stands in `listDoors.state`.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ListDoorsState {
    /// `open`
    Open,
    /// `shut`
    Shut,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(ListDoorsState { Open = "open", Shut = "shut" });

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::LIST_DOORS,
        result: ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`list_doors`](crate::ManagementClient::list_doors) | `GET /doors` |  |

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

use crate::generated::common::{DoorLocks, DoorState};
use crate::record::argument;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `Door` by the API.
#[non_exhaustive]
pub struct Door {
    /// Member `locks`, optional.
    pub locks: Option<Vec<DoorLocks>>,
    /// Whether one can pass.
    ///
    /// Member `state`, optional.
    pub state: Option<DoorState>,
    raw_fields: RawFields,
}

impl Door {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `locks`.
    #[must_use]
    pub fn with_locks(
        mut self,
        value: impl IntoIterator<Item = impl Into<DoorLocks>>,
    ) -> Self {
        self.locks = Some(argument::list(value));
        self
    }
    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, value: impl Into<DoorState>) -> Self {
        argument::set(&mut self.state, value);
        self
    }
}

impl Default for Door {
    #[inline]
    fn default() -> Self {
        Self {
            locks: None,
            state: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Door {
    const SCHEMA: Schema = Schema {
        name: "Door",
        members: &["locks", "state"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.locks,
            1 => &self.state,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.locks,
            1 => &mut self.state,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Door);

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static LIST_DOORS: Operation = Operation {
    name: "list_doors",
    id: "listDoors",
    method: Method::Get,
    path: "/doors",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

use crate::generated::common::{ListDoorsSides, ListDoorsState};
use crate::record::argument;
use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`list_doors`](crate::ManagementClient::list_doors).
#[non_exhaustive]
pub struct ListDoorsParams {
    /// Query parameter `sides`, optional.
    pub sides: Option<Vec<ListDoorsSides>>,
    /// Query parameter `state`, optional.
    pub state: Option<ListDoorsState>,
    raw_fields: RawFields,
}

impl ListDoorsParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `sides`.
    #[must_use]
    pub fn with_sides(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListDoorsSides>>,
    ) -> Self {
        self.sides = Some(argument::list(value));
        self
    }
    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, value: impl Into<ListDoorsState>) -> Self {
        argument::set(&mut self.state, value);
        self
    }
}

impl Default for ListDoorsParams {
    #[inline]
    fn default() -> Self {
        Self {
            sides: None,
            state: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for ListDoorsParams {
    const SCHEMA: Schema = Schema {
        name: "listDoors",
        members: &["sides", "state"],
        sent_in: &[Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.sides,
            1 => &self.state,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.sides,
            1 => &mut self.state,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListDoorsParams);

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
pub static OPERATIONS: &[&Operation] = &[&common::operations::LIST_DOORS];

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
    || Box::<models::Door>::default(),
    || Box::<models::ListDoorsParams>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 1] = [
    ("listDoors", || Box::<models::ListDoorsParams>::default()),
];