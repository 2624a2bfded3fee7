// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Anything>,
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
    pub(super) static Anything: Struct = Struct {
        schema: &<crate::generated::models::Anything as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Json, Type::Json, Type::List(&Type::Json)],
        descriptions: &["", "Any JSON value."],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// An object, called `Anything` by the API.
#[non_exhaustive]
pub struct Anything {
    /// Required `value`.
    pub value: ::sdk_runtime::JsonValue,
    /// Any JSON value.
    ///
    /// Optional `other`: not sent if `None`.
    pub other: Option<::sdk_runtime::JsonValue>,
    /// Optional `several`: not sent if `None`.
    pub several: Option<Vec<::sdk_runtime::JsonValue>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Anything {
    /// A value of the required fields; the others are absent.
    pub fn new(value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        Self {
            value: value.into(),
            other: None,
            several: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `other`.
    #[must_use]
    pub fn with_other(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.other, value);
        self
    }
    /// Sets `several`.
    #[must_use]
    pub fn with_several(
        mut self,
        value: impl IntoIterator<Item = impl Into<::sdk_runtime::JsonValue>>,
    ) -> Self {
        self.several = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for Anything {
    #[inline]
    fn default() -> Self {
        Self {
            value: ::sdk_runtime::JsonValue::Null,
            other: None,
            several: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Anything {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Anything",
        names: &["value", "other", "several"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.value,
            1 => &self.other,
            2 => &self.several,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.value,
            1 => &mut self.other,
            2 => &mut self.several,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Anything);

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