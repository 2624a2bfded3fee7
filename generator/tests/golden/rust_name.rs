// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::LIST_THINGS,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::ListThingsParams),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Thing),
            example: "{}",
        },
        request: ::sdk_runtime::catalogue::empty::<ListThingsParams>,
        call: calls::list_things,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<ListThingsParams>,
    ::sdk_runtime::catalogue::empty_record::<Thing>,
    ::sdk_runtime::catalogue::empty_record::<ThingPart>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn list_things(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.list_things(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static ListThingsParams: Struct = Struct {
        schema: &<crate::generated::models::ListThingsParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static Thing: Struct = Struct {
        schema: &<crate::generated::models::Thing as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::Struct(&ThingPart),
            Type::Enum(&ThingState),
            Type::String,
            Type::String,
        ],
        ..Struct::PLAIN
    };
    pub(super) static ThingPart: Struct = Struct {
        schema: &<crate::generated::models::ThingPart as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static ThingState: Enum = Enum {
        name: "ThingState",
        description: "",
        values: &[("up", ""), ("down", "")],
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{ListThingsParams, Thing};
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /things`.
    ///
    /// - Request: `GET /things`
    /// - Returns: [`Thing`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// [`name_filter`](ListThingsParams::name_filter).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::ListThingsParams;
    ///
    /// let thing = client.list_things(ListThingsParams::new()).await?;
    /// println!("{:?}", thing.user_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_things(&self, request: ListThingsParams) -> ::sdk_runtime::Call<Thing> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_THINGS, request)
    }
}

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, as it stands in `thing_resp_v2.state`.
///
/// Returned by [`list_things`](crate::Client::list_things).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ThingState {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(ThingState { Up = "up", Down = "down" });

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::Thing;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_THINGS,
        result: ::sdk_runtime::mock::ResultType::of::<Thing>,
        json: Some("{}"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`list_things`](crate::Client::list_things) | `GET /things` |

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

/// An object, called `thing_resp_v2` by the API.
///
/// Returned by [`list_things`](crate::Client::list_things).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[doc(alias = "thing_resp_v2")]
#[non_exhaustive]
pub struct Thing {
    /// Field `inner`.
    pub inner: Option<ThingPart>,
    /// Field `state`.
    pub state: Option<ThingState>,
    /// On the wire: `user-id`.
    pub user_id: Option<String>,
    /// On the wire: `user_id`.
    pub legacy_user_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for Thing {
    #[inline]
    fn default() -> Self {
        Self {
            inner: None,
            state: None,
            user_id: None,
            legacy_user_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Thing {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "thing_resp_v2",
        rust_name: Some("Thing"),
        names: &["inner", "state", "user-id", "user_id"],
        rust_names: &[(3, "legacy_user_id")],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.inner,
            1 => &self.state,
            2 => &self.user_id,
            3 => &self.legacy_user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.inner,
            1 => &mut self.state,
            2 => &mut self.user_id,
            3 => &mut self.legacy_user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Thing);

/// An object, as it stands in `thing_resp_v2.inner`.
///
/// Returned by [`list_things`](crate::Client::list_things).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ThingPart {
    /// Field `id`.
    pub id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ThingPart {
    #[inline]
    fn default() -> Self {
        Self {
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ThingPart {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ThingPart",
        names: &["id"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ThingPart);

// ==> src/generated/common/models/constructors.rs

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl Thing {
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
        ::sdk_runtime::record::argument::set(&mut self.state, value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id, value);
        self
    }
    /// Sets `legacy_user_id`.
    #[must_use]
    pub fn with_legacy_user_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.legacy_user_id, value);
        self
    }
}

impl ThingPart {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.id, value);
        self
    }
}

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static LIST_THINGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_things",
    id: "listThings",
    method: ::sdk_runtime::Method::Get,
    path: "/things",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

/// Parameters of [`list_things`](crate::Client::list_things).
#[non_exhaustive]
pub struct ListThingsParams {
    /// Optional query parameter `filter[name]`: not sent if `None`.
    pub name_filter: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListThingsParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name_filter`.
    #[must_use]
    pub fn with_name_filter(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name_filter, value);
        self
    }
}

impl Default for ListThingsParams {
    #[inline]
    fn default() -> Self {
        Self {
            name_filter: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListThingsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listThings",
        rust_name: Some("ListThingsParams"),
        names: &["filter[name]"],
        rust_names: &[(0, "name_filter")],
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name_filter,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name_filter,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListThingsParams);

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
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[
    &common::operations::LIST_THINGS,
];

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