// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Address>,
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
    pub(super) static Address: Struct = Struct {
        schema: &<crate::generated::models::Address as ::sdk_runtime::record::Fields>::SCHEMA,
        description: "More than four required fields.",
        types: &[
            Type::String,
            Type::Int64,
            Type::String,
            Type::String,
            Type::String,
            Type::String,
        ],
        nullable: &[1],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// More than four required fields.
#[non_exhaustive]
pub struct Address {
    /// Required `street`.
    pub street: String,
    /// Required `number`, may be `null`.
    pub number: ::sdk_runtime::Nullable<i64>,
    /// Required `town`.
    pub town: String,
    /// Required `code`. A secret: it is sent, and never printed.
    pub code: String,
    /// Required `country`.
    pub country: String,
    /// Optional `floor`: not sent if `None`.
    pub floor: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Address {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: AddressRequired) -> Self {
        Self {
            street: required.street,
            number: required.number,
            town: required.town,
            code: required.code,
            country: required.country,
            floor: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `floor`.
    #[must_use]
    pub fn with_floor(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.floor, value);
        self
    }
}

/// The required fields of [`Address`], by name: a struct literal that misses one does not compile.
pub struct AddressRequired {
    /// See [`Address::street`].
    pub street: String,
    /// See [`Address::number`].
    pub number: ::sdk_runtime::Nullable<i64>,
    /// See [`Address::town`].
    pub town: String,
    /// See [`Address::code`].
    pub code: String,
    /// See [`Address::country`].
    pub country: String,
}

::sdk_runtime::record::required_form!(AddressRequired);

impl Default for Address {
    #[inline]
    fn default() -> Self {
        Self {
            street: String::new(),
            number: ::sdk_runtime::Nullable::Absent,
            town: String::new(),
            code: String::new(),
            country: String::new(),
            floor: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Address {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Address",
        names: &["street", "number", "town", "code", "country", "floor"],
        required: 5,
        secret: &[3],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.street,
            1 => &self.number,
            2 => &self.town,
            3 => &self.code,
            4 => &self.country,
            5 => &self.floor,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.street,
            1 => &mut self.number,
            2 => &mut self.town,
            3 => &mut self.code,
            4 => &mut self.country,
            5 => &mut self.floor,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Address);

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
    secrets: &["code"],
};

/// What a mock of the API returns, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[::sdk_runtime::mock::Example]] = &[];