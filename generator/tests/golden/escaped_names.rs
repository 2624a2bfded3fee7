// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Odd>,
    ::sdk_runtime::catalogue::empty_record::<Plain>,
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
    pub(super) static Odd: Struct = Struct {
        schema: &<crate::generated::models::Odd as ::sdk_runtime::record::Fields>::SCHEMA,
        description: "Names that JSON has to escape.",
        types: &[Type::String, Type::Int64, Type::String],
        ..Struct::PLAIN
    };
    pub(super) static Plain: Struct = Struct {
        schema: &<crate::generated::models::Plain as ::sdk_runtime::record::Fields>::SCHEMA,
        description: "Names that are not of ASCII letters, and need no escapes.",
        types: &[Type::String, Type::Int64],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// Names that JSON has to escape.
#[non_exhaustive]
pub struct Odd {
    /// Optional `a\b`: not sent if `None`.
    pub a_b: Option<String>,
    /// Optional `size"`: not sent if `None`.
    pub size: Option<i64>,
    /// Optional `tab\there`: not sent if `None`.
    pub tab: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Odd {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `a_b`.
    #[must_use]
    pub fn with_a_b(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.a_b, value);
        self
    }
    /// Sets `size`.
    #[must_use]
    #[inline]
    pub fn with_size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `tab`.
    #[must_use]
    pub fn with_tab(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tab, value);
        self
    }
}

impl Default for Odd {
    #[inline]
    fn default() -> Self {
        Self {
            a_b: None,
            size: None,
            tab: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Odd {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Odd",
        names: &["a\\b", "size\"", "tab\there"],
        rust_names: &[(2, "tab")],
        escaped_names: true,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.a_b,
            1 => &self.size,
            2 => &self.tab,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.a_b,
            1 => &mut self.size,
            2 => &mut self.tab,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Odd);

/// Names that are not of ASCII letters, and need no escapes.
#[non_exhaustive]
pub struct Plain {
    /// Optional `$ref/x y`: not sent if `None`.
    pub target: Option<String>,
    /// Optional `größe`: not sent if `None`.
    pub size: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Plain {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `target`.
    #[must_use]
    pub fn with_target(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.target, value);
        self
    }
    /// Sets `size`.
    #[must_use]
    #[inline]
    pub fn with_size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

impl Default for Plain {
    #[inline]
    fn default() -> Self {
        Self {
            target: None,
            size: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Plain {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Plain",
        names: &["$ref/x y", "größe"],
        rust_names: &[(0, "target"), (1, "size")],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target,
            1 => &self.size,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target,
            1 => &mut self.size,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Plain);

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