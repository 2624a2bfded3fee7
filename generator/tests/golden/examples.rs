// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::DELETE_THINGS,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::delete_things,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::LIST_THINGS,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::ListThingsParams),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Things),
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
    ::sdk_runtime::catalogue::empty_record::<Things>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn delete_things(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.delete_things().into_json())
    }
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
        types: &[Type::Int64, Type::Int64],
        ..Struct::PLAIN
    };
    pub(super) static Thing: Struct = Struct {
        schema: &<crate::generated::models::Thing as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::String,
            Type::Enum(&ThingColor),
            Type::DateTime,
            Type::Int64,
            Type::List(&Type::String),
            Type::List(&Type::Struct(&Thing)),
            Type::String,
            Type::Bool,
            Type::Struct(&Thing),
            Type::String,
        ],
        defaults: &[(6, "\"none\"")],
        examples: &[(0, "\"Say \\\"hi\\\"\""), (7, "false")],
        ..Struct::PLAIN
    };
    pub(super) static ThingColor: Enum = Enum {
        name: "ThingColor",
        description: "",
        values: &[("red", ""), ("green", "")],
    };
    pub(super) static Things: Struct = Struct {
        schema: &<crate::generated::models::Things as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::List(&Type::Struct(&Thing)), Type::Int64],
        examples: &[(1, "9")],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{ListThingsParams, Things};
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `DELETE /things`.
    ///
    /// - Request: `DELETE /things`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// client.delete_things().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_things(&self) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_THINGS, ())
    }
    /// Sends `GET /things`.
    ///
    /// - Request: `GET /things`
    /// - Returns: [`Things`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// [`limit`](ListThingsParams::limit), [`page`](ListThingsParams::page).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::ListThingsParams;
    ///
    /// let mut items = client.list_things(ListThingsParams::new()).items();
    /// while let Some(thing) = items.try_next().await? {
    ///     println!("{}", thing.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_things(&self, request: ListThingsParams) -> ::sdk_runtime::Call<Things> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_THINGS, request)
    }
}

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, as it stands in `Thing.color`.
///
/// Returned by [`list_things`](crate::Client::list_things).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ThingColor {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(ThingColor { Red = "red", Green = "green" });

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::Things;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_THINGS,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_THINGS,
        result: ::sdk_runtime::mock::ResultType::of::<Things>,
        json: Some(
            r#"{
  "list": [
    {
      "name": "Say \"hi\"",
      "color": "red",
      "at": "2024-01-31T12:00:00.000Z",
      "size": 5,
      "tags": ["ex", "ex"],
      "parts": [],
      "note": "none",
      "often": false
    }
  ],
  "total": 1
}"#,
        ),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`delete_things`](crate::Client::delete_things) | `DELETE /things` |
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

use crate::generated::common::ThingColor;

/// An object, called `Thing` by the API.
///
/// Returned by [`list_things`](crate::Client::list_things).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Thing {
    /// Example: `Say "hi"`.
    pub name: String,
    /// Field `color`.
    pub color: ThingColor,
    /// Field `at`.
    pub at: ::sdk_runtime::DateTime,
    /// From 5 to 7.
    pub size: i64,
    /// At least 2 elements, each at most 2 characters.
    pub tags: Vec<String>,
    /// Field `parts`.
    pub parts: Vec<Thing>,
    /// Default: `none`.
    pub note: String,
    /// Example: `false`.
    pub often: Option<bool>,
    /// Field `parent`.
    pub parent: Option<Box<Thing>>,
    /// Field `rarely`.
    pub rarely: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for Thing {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            color: ThingColor::default(),
            at: ::sdk_runtime::DateTime::new(),
            size: 0,
            tags: Vec::new(),
            parts: Vec::new(),
            note: String::new(),
            often: None,
            parent: None,
            rarely: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Thing {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Thing",
        names: &[
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
                ::sdk_runtime::record::Limits {
                    minimum: Some(5.0),
                    maximum: Some(7.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    min_items: Some(2),
                    each: Some(
                        &::sdk_runtime::record::Limits {
                            max_length: Some(2),
                            ..::sdk_runtime::record::Limits::NONE
                        },
                    ),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(Thing);

::sdk_runtime::record::boxed!(Thing);

/// An object, called `Things` by the API.
///
/// Returned by [`list_things`](crate::Client::list_things).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Things {
    /// Field `list`.
    pub list: Option<Vec<Thing>>,
    /// Example: `9`.
    pub total: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for Things {
    #[inline]
    fn default() -> Self {
        Self {
            list: None,
            total: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Things {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Things",
        names: &["list", "total"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.list,
            1 => &self.total,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.total,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Things);

impl ::sdk_runtime::Page for Things {
    type Item = Thing;
    #[inline]
    fn into_items(self) -> Vec<Thing> {
        self.list.unwrap_or_default()
    }
}

// ==> src/generated/common/models/constructors.rs

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl Thing {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn with_color(mut self, value: impl Into<ThingColor>) -> Self {
        self.color = value.into();
        self
    }
    /// Sets `at`.
    #[must_use]
    pub fn with_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.at = value.into();
        self
    }
    /// Sets `size`.
    #[must_use]
    #[inline]
    pub fn with_size(mut self, value: i64) -> Self {
        self.size = value;
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `parts`.
    #[must_use]
    pub fn with_parts(
        mut self,
        value: impl IntoIterator<Item = impl Into<Thing>>,
    ) -> Self {
        self.parts = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `note`.
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = value.into();
        self
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
        ::sdk_runtime::record::argument::set(&mut self.rarely, value);
        self
    }
}

impl Things {
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<Thing>>,
    ) -> Self {
        self.list = Some(::sdk_runtime::record::argument::list(value));
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

pub(crate) static DELETE_THINGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_things",
    id: "deleteThings",
    method: ::sdk_runtime::Method::Delete,
    path: "/things",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_THINGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_things",
    id: "listThings",
    method: ::sdk_runtime::Method::Get,
    path: "/things",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: None,
        items: Some("list"),
        total: Some("total"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

/// Parameters of [`list_things`](crate::Client::list_things).
#[non_exhaustive]
pub struct ListThingsParams {
    /// Optional query parameter `limit`: not sent if `None`.
    pub limit: Option<i64>,
    /// Optional query parameter `page`: not sent if `None`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListThingsParams {
    /// A value with every field absent.
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListThingsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listThings",
        rust_name: Some("ListThingsParams"),
        names: &["limit", "page"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.limit,
            1 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListThingsParams);

// ==> src/generated/envelope.rs

//! The envelope around every result, as a type.

/// A response as it comes over the wire, with a result of type `T` in it.
///
/// Calls return the result alone. Programs meet the envelope where they make or read responses themselves, in
/// tests say.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Envelope<T> {
    /// Field `statusCode`, optional.
    pub status_code: Option<i64>,
    /// Field `message`, optional.
    pub message: Option<String>,
    /// The result.
    ///
    /// Field `data`, required.
    pub data: T,
    raw_fields: ::sdk_runtime::RawFields,
}

impl<T: Default> Envelope<T> {
    /// A successful response with this result.
    pub fn success(payload: T) -> Self {
        Self {
            status_code: Some(200),
            data: payload,
            ..Self::default()
        }
    }
}

impl<T: ::sdk_runtime::record::Slot + Default> ::sdk_runtime::record::Fields
for Envelope<T> {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Envelope",
        names: &["data", "statusCode", "message"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.data,
            1 => &self.status_code,
            2 => &self.message,
            _ => &self.raw_fields,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.data,
            1 => &mut self.status_code,
            2 => &mut self.message,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::generic_record!(Envelope);

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
mod envelope;

pub use envelope::Envelope;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[
    &common::operations::DELETE_THINGS,
    &common::operations::LIST_THINGS,
];

/// The API: Golden, version `1`.
pub static API: ::sdk_runtime::Api = ::sdk_runtime::Api {
    title: "Golden",
    version: "1",
    server: None,
    envelope: Some(
        &::sdk_runtime::envelope::Envelope {
            payload: "data",
            success: Some(::sdk_runtime::envelope::Success {
                field: "statusCode",
                values: &[::sdk_runtime::envelope::Scalar::Int(200)],
            }),
            code: None,
            message: Some("message"),
            request_id: None,
            rejected: &[],
        },
    ),
    operations: OPERATIONS,
    trace: ::sdk_runtime::trace!(),
    secrets: &[],
};

/// What a mock of the API returns, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[::sdk_runtime::mock::Example]] = &[
    common::examples::EXAMPLES,
];