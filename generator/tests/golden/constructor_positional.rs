// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Empty>,
    ::sdk_runtime::catalogue::empty_record::<Positional>,
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
    pub(super) static Empty: Struct = Struct {
        schema: &<crate::generated::models::Empty as ::sdk_runtime::record::Fields>::SCHEMA,
        ..Struct::PLAIN
    };
    pub(super) static Positional: Struct = Struct {
        schema: &<crate::generated::models::Positional as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::String,
            Type::String,
            Type::Int64,
            Type::List(&Type::String),
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

/// An object, called `Empty` by the API.
#[non_exhaustive]
pub struct Empty {
    raw_fields: ::sdk_runtime::RawFields,
}

impl Empty {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Default for Empty {
    #[inline]
    fn default() -> Self {
        Self {
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Empty {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Empty",
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, _index: usize) -> &dyn ::sdk_runtime::record::Slot {
        &self.raw_fields
    }
    #[inline]
    fn field_mut(&mut self, _index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        &mut self.raw_fields
    }
}

::sdk_runtime::record::record!(Empty);

/// An object, called `Positional` by the API.
#[non_exhaustive]
pub struct Positional {
    /// Required `zulu`.
    pub zulu: String,
    /// Required `alpha`.
    pub alpha: String,
    /// Required `value`.
    pub value: i64,
    /// Required `list`.
    pub list: Vec<String>,
    /// Optional `optional`: not sent if `None`.
    pub optional: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Positional {
    /// A value of the required fields; the others are absent.
    pub fn new(
        zulu: impl Into<String>,
        alpha: impl Into<String>,
        value: i64,
        list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            zulu: zulu.into(),
            alpha: alpha.into(),
            value,
            list: ::sdk_runtime::record::argument::list(list),
            optional: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `optional`.
    #[must_use]
    pub fn with_optional(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.optional, value);
        self
    }
}

impl Default for Positional {
    #[inline]
    fn default() -> Self {
        Self {
            zulu: String::new(),
            alpha: String::new(),
            value: 0,
            list: Vec::new(),
            optional: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Positional {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Positional",
        names: &["zulu", "alpha", "value", "list", "optional"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.zulu,
            1 => &self.alpha,
            2 => &self.value,
            3 => &self.list,
            4 => &self.optional,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.zulu,
            1 => &mut self.alpha,
            2 => &mut self.value,
            3 => &mut self.list,
            4 => &mut self.optional,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Positional);

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