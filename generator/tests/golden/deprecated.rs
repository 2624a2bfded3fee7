// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::GET_OLD,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: true,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::GetOldParams),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Old),
            example: "{\"page\":1}",
        },
        request: ::sdk_runtime::catalogue::empty::<GetOldParams>,
        call: calls::get_old,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::POST_OLD,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::Current),
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "{\"olds\":[{\"name\":\"name\"}],\"kind\":\"a\",\"a\":\"a\",\"b\":\"b\",\"c\":\"c\"}",
        },
        request: ::sdk_runtime::catalogue::empty::<Current>,
        call: calls::post_old,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Current>,
    ::sdk_runtime::catalogue::empty_record::<GetOldParams>,
    ::sdk_runtime::catalogue::empty_record::<Old>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn get_old(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.get_old(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
    pub(super) fn post_old(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.post_old(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static Current: Struct = Struct {
        schema: &<crate::generated::models::Current as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::List(&Type::Struct(&Old)),
            Type::Enum(&Kind),
            Type::String,
            Type::String,
            Type::String,
            Type::Struct(&Old),
        ],
        deprecated_fields: &[2],
        ..Struct::PLAIN
    };
    pub(super) static GetOldParams: Struct = Struct {
        schema: &<crate::generated::models::GetOldParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64],
        deprecated_fields: &[0],
        ..Struct::PLAIN
    };
    pub(super) static Kind: Enum = Enum {
        name: "Kind",
        description: "",
        values: &[("a", ""), ("b", "")],
    };
    pub(super) static Old: Struct = Struct {
        schema: &<crate::generated::models::Old as ::sdk_runtime::record::Fields>::SCHEMA,
        deprecated: true,
        types: &[Type::String, Type::String],
        deprecated_fields: &[0, 1],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{Current, GetOldParams, Old};
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /old`.
    ///
    /// - Request: `GET /old`
    /// - Returns: [`Old`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`page`](GetOldParams::page) | *Deprecated.* Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::GetOldParams;
    ///
    /// let old = client.get_old(GetOldParams::new(1)).await?;
    /// println!("{old:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    #[inline]
    pub fn get_old(&self, request: GetOldParams) -> ::sdk_runtime::Call<Old> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_OLD, request)
    }
    /// Sends `POST /old`.
    ///
    /// - Request: `POST /old`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`olds`](Current::olds) | Required. |
    /// | [`kind`](Current::kind) | Required. |
    /// | [`a`](Current::a) | *Deprecated.* Required. |
    /// | [`b`](Current::b) | Required. |
    /// | [`c`](Current::c) | Required. |
    /// | [`old`](Current::old) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::{Current, CurrentRequired, Kind, Old};
    ///
    /// let request = Current::new(CurrentRequired {
    ///     olds: vec![Old::new("name")],
    ///     kind: Kind::A,
    ///     a: String::from("a"),
    ///     b: String::from("b"),
    ///     c: String::from("c"),
    /// });
    /// client.post_old(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post_old(&self, request: Current) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::POST_OLD, request)
    }
}

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, called `Kind` by the API.
///
/// Taken by [`post_old`](crate::Client::post_old).
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
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(Kind { A = "a", B = "b" });

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::Old;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_OLD,
        result: ::sdk_runtime::mock::ResultType::of::<Old>,
        json: Some("{\"name\":\"example\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::POST_OLD,
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
//! | [`get_old`](crate::Client::get_old) | *Deprecated.* `GET /old` |
//! | [`post_old`](crate::Client::post_old) | `POST /old` |

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

/// An object, called `Current` by the API.
///
/// Taken by [`post_old`](crate::Client::post_old).
#[non_exhaustive]
pub struct Current {
    /// Required `olds`.
    pub olds: Vec<Old>,
    /// Required `kind`.
    pub kind: Kind,
    /// Required `a`.
    #[deprecated]
    pub a: String,
    /// Required `b`.
    pub b: String,
    /// Required `c`.
    pub c: String,
    /// Optional `old`: not sent if `None`.
    pub old: Option<Old>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Current {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CurrentRequired) -> Self {
        Self {
            olds: required.olds,
            kind: required.kind,
            a: required.a,
            b: required.b,
            c: required.c,
            old: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
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

/// The required fields of [`Current`], by name: a struct literal that misses one does not compile.
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

::sdk_runtime::record::required_form!(CurrentRequired);

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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Current {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Current",
        names: &["olds", "kind", "a", "b", "c", "old"],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(Current);

/// An object, called `Old` by the API.
///
/// Taken by [`post_old`](crate::Client::post_old). Returned by [`get_old`](crate::Client::get_old).
#[deprecated]
#[non_exhaustive]
pub struct Old {
    /// Required `name`.
    #[deprecated]
    pub name: String,
    /// Optional `nick`: not sent if `None`.
    #[deprecated]
    pub nick: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Old {
    /// A value of the required fields; the others are absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            nick: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `nick`.
    #[deprecated]
    #[must_use]
    pub fn with_nick(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.nick, value);
        self
    }
}

impl Default for Old {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            nick: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Old {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Old",
        names: &["name", "nick"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.nick,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.nick,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Old);

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static GET_OLD: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_old",
    id: "getOld",
    method: ::sdk_runtime::Method::Get,
    path: "/old",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static POST_OLD: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "post_old",
    id: "postOld",
    method: ::sdk_runtime::Method::Post,
    path: "/old",
    idempotent: false,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

/// Parameters of [`get_old`](crate::Client::get_old).
#[non_exhaustive]
pub struct GetOldParams {
    /// Required query parameter `page`.
    #[deprecated]
    pub page: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetOldParams {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(page: i64) -> Self {
        Self {
            page,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetOldParams {
    #[inline]
    fn default() -> Self {
        Self {
            page: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetOldParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getOld",
        rust_name: Some("GetOldParams"),
        names: &["page"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetOldParams);

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]
#![allow(deprecated)]

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
    &common::operations::GET_OLD,
    &common::operations::POST_OLD,
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