// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Limits>,
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
    pub(super) static Limits: Struct = Struct {
        schema: &<crate::generated::models::Limits as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::String,
            Type::Int64,
            Type::Int64,
            Type::List(&Type::String),
            Type::Double,
            Type::String,
            Type::String,
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

/// A value, called `Short` by the API.
///
/// At most 8 characters.
pub type Short = String;

/// An object, called `Limits` by the API.
#[non_exhaustive]
pub struct Limits {
    /// Optional `any`: not sent if `None`. At most 9 characters.
    pub any: Option<String>,
    /// Optional `cold`: not sent if `None`. At least -273.
    pub cold: Option<i64>,
    /// Optional `count`: not sent if `None`. From 0 to 100.
    pub count: Option<i64>,
    /// Optional `names`: not sent if `None`. 1 to 50 elements.
    pub names: Option<Vec<String>>,
    /// Optional `ratio`: not sent if `None`. From -1.5 to 1.5e300.
    pub ratio: Option<f64>,
    /// Optional `short`: not sent if `None`. At most 8 characters.
    pub short: Option<String>,
    /// Optional `text`: not sent if `None`. 1 to 20 characters.
    pub text: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Limits {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `any`.
    #[must_use]
    pub fn with_any(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.any, value);
        self
    }
    /// Sets `cold`.
    #[must_use]
    #[inline]
    pub fn with_cold(mut self, value: i64) -> Self {
        self.cold = Some(value);
        self
    }
    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets `names`.
    #[must_use]
    pub fn with_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.names = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `ratio`.
    #[must_use]
    #[inline]
    pub fn with_ratio(mut self, value: f64) -> Self {
        self.ratio = Some(value);
        self
    }
    /// Sets `short`.
    #[must_use]
    pub fn with_short(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.short, value);
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.text, value);
        self
    }
}

impl Default for Limits {
    #[inline]
    fn default() -> Self {
        Self {
            any: None,
            cold: None,
            count: None,
            names: None,
            ratio: None,
            short: None,
            text: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Limits {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Limits",
        names: &["any", "cold", "count", "names", "ratio", "short", "text"],
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(9),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    minimum: Some(-273.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    minimum: Some(0.0),
                    maximum: Some(100.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    minimum: Some(-1.5),
                    maximum: Some(1.5e300),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                5,
                ::sdk_runtime::record::Limits {
                    max_length: Some(8),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                6,
                ::sdk_runtime::record::Limits {
                    min_length: Some(1),
                    max_length: Some(20),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.any,
            1 => &self.cold,
            2 => &self.count,
            3 => &self.names,
            4 => &self.ratio,
            5 => &self.short,
            6 => &self.text,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.any,
            1 => &mut self.cold,
            2 => &mut self.count,
            3 => &mut self.names,
            4 => &mut self.ratio,
            5 => &mut self.short,
            6 => &mut self.text,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Limits);

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