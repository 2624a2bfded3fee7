// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::Entry;

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 0] = [];

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

use crate::Nullable;
use crate::record::argument;
use crate::record::required_form;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// More than four required fields.
#[non_exhaustive]
pub struct Address {
    /// Member `street`, required.
    pub street: String,
    /// Member `number`, required, may be `null`.
    pub number: Nullable<i64>,
    /// Member `town`, required.
    pub town: String,
    /// Member `code`, required.
    /// A secret: it is sent, and never printed.
    pub code: String,
    /// Member `country`, required.
    pub country: String,
    /// Member `floor`, optional.
    pub floor: Option<String>,
    raw_fields: RawFields,
}

impl Address {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(required: AddressRequired) -> Self {
        Self {
            street: required.street,
            number: required.number,
            town: required.town,
            code: required.code,
            country: required.country,
            floor: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `floor`.
    #[must_use]
    pub fn with_floor(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.floor, value);
        self
    }
}

/// The required members of [`Address`], by name: a struct literal that misses one does not compile.
pub struct AddressRequired {
    /// See [`Address::street`].
    pub street: String,
    /// See [`Address::number`].
    pub number: Nullable<i64>,
    /// See [`Address::town`].
    pub town: String,
    /// See [`Address::code`].
    pub code: String,
    /// See [`Address::country`].
    pub country: String,
}

required_form!(AddressRequired);

impl Default for Address {
    #[inline]
    fn default() -> Self {
        Self {
            street: String::new(),
            number: Nullable::Absent,
            town: String::new(),
            code: String::new(),
            country: String::new(),
            floor: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Address {
    const SCHEMA: Schema = Schema {
        name: "Address",
        members: &["street", "number", "town", "code", "country", "floor"],
        required: 5,
        secret: &[3],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
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
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(Address);

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

use crate::operation::Operation;

pub mod common;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&Operation] = &[];

/// What a mock of the API answers, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[crate::mock::Example]] = &[];

// ==> tests/whole_api/catalogue.rs

//! Every generated struct, and the request of every operation.
#![allow(unused_imports, clippy::wildcard_imports)]

use generated_sdk::{Record, Slot, models};
use super::Empty;

/// Makes an empty value of each struct, sorted by name.
pub(crate) static RECORDS: [Empty<dyn Record>; 1] = [
    || Box::<models::Address>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];