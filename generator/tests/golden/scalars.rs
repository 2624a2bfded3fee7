// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Scalars>,
];

/// Makes the calls of the operations.
mod calls {}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static Scalars: Struct = Struct {
        schema: &<crate::generated::models::Scalars as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::Bool,
            Type::Int32,
            Type::Int64,
            Type::Double,
            Type::String,
            Type::String,
            Type::String,
            Type::String,
            Type::Int64,
            Type::DateTime,
            Type::Double,
        ],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// An object, called `Scalars` by the API.
#[non_exhaustive]
pub struct Scalars {
    /// Required `flag`.
    pub flag: bool,
    /// Required `count`.
    pub count: i32,
    /// Required `total`.
    pub total: i64,
    /// Required `ratio`.
    pub ratio: f64,
    /// Required `name`.
    pub name: String,
    /// Optional `born`: not sent if `None`. Format: `date`.
    pub born: Option<String>,
    /// Optional `mail`: not sent if `None`. Format: `email`.
    pub mail: Option<String>,
    /// Optional `page`: not sent if `None`. Format: `uri`.
    pub page: Option<String>,
    /// Optional `plain`: not sent if `None`.
    pub plain: Option<i64>,
    /// Optional `seen`: not sent if `None`.
    pub seen: Option<::sdk_runtime::DateTime>,
    /// Optional `small`: not sent if `None`.
    pub small: Option<f64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Scalars {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ScalarsRequired) -> Self {
        Self {
            flag: required.flag,
            count: required.count,
            total: required.total,
            ratio: required.ratio,
            name: required.name,
            born: None,
            mail: None,
            page: None,
            plain: None,
            seen: None,
            small: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `born`.
    #[must_use]
    pub fn with_born(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.born, value);
        self
    }
    /// Sets `mail`.
    #[must_use]
    pub fn with_mail(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.mail, value);
        self
    }
    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.page, value);
        self
    }
    /// Sets `plain`.
    #[must_use]
    #[inline]
    pub fn with_plain(mut self, value: i64) -> Self {
        self.plain = Some(value);
        self
    }
    /// Sets `seen`.
    #[must_use]
    pub fn with_seen(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.seen, value);
        self
    }
    /// Sets `small`.
    #[must_use]
    #[inline]
    pub fn with_small(mut self, value: f64) -> Self {
        self.small = Some(value);
        self
    }
}

/// The required fields of [`Scalars`], by name: a struct literal that misses one does not compile.
pub struct ScalarsRequired {
    /// See [`Scalars::flag`].
    pub flag: bool,
    /// See [`Scalars::count`].
    pub count: i32,
    /// See [`Scalars::total`].
    pub total: i64,
    /// See [`Scalars::ratio`].
    pub ratio: f64,
    /// See [`Scalars::name`].
    pub name: String,
}

::sdk_runtime::record::required_form!(ScalarsRequired);

impl Default for Scalars {
    #[inline]
    fn default() -> Self {
        Self {
            flag: false,
            count: 0,
            total: 0,
            ratio: 0.0,
            name: String::new(),
            born: None,
            mail: None,
            page: None,
            plain: None,
            seen: None,
            small: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Scalars {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Scalars",
        names: &[
            "flag",
            "count",
            "total",
            "ratio",
            "name",
            "born",
            "mail",
            "page",
            "plain",
            "seen",
            "small",
        ],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.flag,
            1 => &self.count,
            2 => &self.total,
            3 => &self.ratio,
            4 => &self.name,
            5 => &self.born,
            6 => &self.mail,
            7 => &self.page,
            8 => &self.plain,
            9 => &self.seen,
            10 => &self.small,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.flag,
            1 => &mut self.count,
            2 => &mut self.total,
            3 => &mut self.ratio,
            4 => &mut self.name,
            5 => &mut self.born,
            6 => &mut self.mail,
            7 => &mut self.page,
            8 => &mut self.plain,
            9 => &mut self.seen,
            10 => &mut self.small,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Scalars);

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

/// The modules with operations, as a text for the documentation of the client.
#[allow(unused_macros)]
macro_rules! operations_by_module {
    () => {
        ""
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
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[];

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
pub(crate) static EXAMPLES: &[&[::sdk_runtime::mock::Example]] = &[];