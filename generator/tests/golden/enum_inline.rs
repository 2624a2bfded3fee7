// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::LIST_DOORS,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::ListDoorsParams),
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "{}",
        },
        request: ::sdk_runtime::catalogue::empty::<ListDoorsParams>,
        call: calls::list_doors,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Door>,
    ::sdk_runtime::catalogue::empty_record::<ListDoorsParams>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn list_doors(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.list_doors(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static Door: Struct = Struct {
        schema: &<crate::generated::models::Door as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::List(&Type::Enum(&DoorLocks)), Type::Enum(&DoorState)],
        descriptions: &["", "Whether one can pass."],
        ..Struct::PLAIN
    };
    pub(super) static DoorLocks: Enum = Enum {
        name: "DoorLocks",
        description: "",
        values: &[("key", ""), ("code", "")],
    };
    pub(super) static DoorState: Enum = Enum {
        name: "DoorState",
        description: "Whether one can pass.",
        values: &[("open", ""), ("shut", "")],
    };
    pub(super) static ListDoorsParams: Struct = Struct {
        schema: &<crate::generated::models::ListDoorsParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::List(&Type::Enum(&ListDoorsSides)), Type::Enum(&ListDoorsState)],
        ..Struct::PLAIN
    };
    pub(super) static ListDoorsSides: Enum = Enum {
        name: "ListDoorsSides",
        description: "",
        values: &[("left", ""), ("right", "")],
    };
    pub(super) static ListDoorsState: Enum = Enum {
        name: "ListDoorsState",
        description: "",
        values: &[("open", ""), ("shut", "")],
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::ListDoorsParams;
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /doors`.
    ///
    /// - Request: `GET /doors`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// [`sides`](ListDoorsParams::sides), [`state`](ListDoorsParams::state).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::ListDoorsParams;
    ///
    /// client.list_doors(ListDoorsParams::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_doors(&self, request: ListDoorsParams) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_DOORS, request)
    }
}

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

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
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(DoorLocks { Key = "key", Code = "code" });

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
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(DoorState { Open = "open", Shut = "shut" });

/// A choice, as it stands in `listDoors.sides`.
///
/// Taken by [`list_doors`](crate::Client::list_doors).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ListDoorsSides {
    /// `left`
    Left,
    /// `right`
    Right,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(ListDoorsSides { Left = "left", Right = "right" });

/// A choice, as it stands in `listDoors.state`.
///
/// Taken by [`list_doors`](crate::Client::list_doors).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ListDoorsState {
    /// `open`
    Open,
    /// `shut`
    Shut,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(ListDoorsState { Open = "open", Shut = "shut" });

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_DOORS,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`list_doors`](crate::Client::list_doors) | `GET /doors` |

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

/// An object, called `Door` by the API.
#[non_exhaustive]
pub struct Door {
    /// Optional `locks`: not sent if `None`.
    pub locks: Option<Vec<DoorLocks>>,
    /// Whether one can pass.
    ///
    /// Optional `state`: not sent if `None`.
    pub state: Option<DoorState>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Door {
    /// A value with every field absent.
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
        self.locks = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, value: impl Into<DoorState>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.state, value);
        self
    }
}

impl Default for Door {
    #[inline]
    fn default() -> Self {
        Self {
            locks: None,
            state: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Door {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Door",
        names: &["locks", "state"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.locks,
            1 => &self.state,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.locks,
            1 => &mut self.state,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Door);

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static LIST_DOORS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_doors",
    id: "listDoors",
    method: ::sdk_runtime::Method::Get,
    path: "/doors",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

use crate::generated::common::{ListDoorsSides, ListDoorsState};

/// Parameters of [`list_doors`](crate::Client::list_doors).
#[non_exhaustive]
pub struct ListDoorsParams {
    /// Optional query parameter `sides`: not sent if `None`.
    pub sides: Option<Vec<ListDoorsSides>>,
    /// Optional query parameter `state`: not sent if `None`.
    pub state: Option<ListDoorsState>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListDoorsParams {
    /// A value with every field absent.
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
        self.sides = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, value: impl Into<ListDoorsState>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.state, value);
        self
    }
}

impl Default for ListDoorsParams {
    #[inline]
    fn default() -> Self {
        Self {
            sides: None,
            state: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListDoorsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listDoors",
        rust_name: Some("ListDoorsParams"),
        names: &["sides", "state"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sides,
            1 => &self.state,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sides,
            1 => &mut self.state,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListDoorsParams);

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

/// The modules with operations, as a text for the documentation of the client.
#[allow(unused_macros)]
macro_rules! operations_by_module {
    () => {
        "# Operations by module\n\nEvery operation of the API is a method below. The page of each module has a table of its operations.\n\n| module | what it is about |\n|---|---|\n| [`common`](crate::generated::common) | common |"
    };
}

#[allow(unused_imports)]
pub(crate) use operations_by_module;

#[cfg(feature = "catalogue")]
pub mod catalogue;
pub mod common;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[&common::operations::LIST_DOORS];

/// The API: Golden, version `1`.
pub static API: ::sdk_runtime::Api = ::sdk_runtime::Api {
    title: "Golden",
    version: "1",
    server: None,
    envelope: None,
    operations: OPERATIONS,
    trace: ::sdk_runtime::trace!(),
    secrets: &[],
};

/// What a mock of the API returns, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[::sdk_runtime::mock::Example]] = &[
    common::examples::EXAMPLES,
];