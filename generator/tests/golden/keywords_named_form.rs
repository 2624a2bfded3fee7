// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Keywords>,
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
    pub(super) static Keywords: Struct = Struct {
        schema: &<crate::generated::models::Keywords as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::String,
            Type::String,
            Type::List(&Type::String),
            Type::Bool,
            Type::Json,
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

/// An object, called `Keywords` by the API.
#[non_exhaustive]
pub struct Keywords {
    /// Required `type`.
    pub r#type: String,
    /// Required `self`.
    pub self_: String,
    /// Required `match`.
    pub r#match: Vec<String>,
    /// Required `required`.
    pub required: bool,
    /// Required `value`.
    pub value: ::sdk_runtime::JsonValue,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Keywords {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: KeywordsRequired) -> Self {
        Self {
            r#type: required.r#type,
            self_: required.self_,
            r#match: required.r#match,
            required: required.required,
            value: required.value,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`Keywords`], by name: a struct literal that misses one does not compile.
pub struct KeywordsRequired {
    /// See [`Keywords::type`].
    pub r#type: String,
    /// See [`Keywords::self_`].
    pub self_: String,
    /// See [`Keywords::match`].
    pub r#match: Vec<String>,
    /// See [`Keywords::required`].
    pub required: bool,
    /// See [`Keywords::value`].
    pub value: ::sdk_runtime::JsonValue,
}

::sdk_runtime::record::required_form!(KeywordsRequired);

impl Default for Keywords {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: String::new(),
            self_: String::new(),
            r#match: Vec::new(),
            required: false,
            value: ::sdk_runtime::JsonValue::Null,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Keywords {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Keywords",
        names: &["type", "self", "match", "required", "value"],
        rust_names: &[(1, "self_")],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            1 => &self.self_,
            2 => &self.r#match,
            3 => &self.required,
            4 => &self.value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.self_,
            2 => &mut self.r#match,
            3 => &mut self.required,
            4 => &mut self.value,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Keywords);

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