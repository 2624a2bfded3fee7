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

use crate::JsonValue;
use crate::record::required_form;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `Keywords` by the API.
#[non_exhaustive]
pub struct Keywords {
    /// Member `type`, required.
    pub r#type: String,
    /// Member `self`, required.
    pub self_: String,
    /// Member `match`, required.
    pub r#match: Vec<String>,
    /// Member `required`, required.
    pub required: bool,
    /// Member `value`, required.
    pub value: JsonValue,
    raw_fields: RawFields,
}

impl Keywords {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(required: KeywordsRequired) -> Self {
        Self {
            r#type: required.r#type,
            self_: required.self_,
            r#match: required.r#match,
            required: required.required,
            value: required.value,
            raw_fields: RawFields::NONE,
        }
    }
}

/// The required members of [`Keywords`], by name: a struct literal that misses one does not compile.
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
    pub value: JsonValue,
}

required_form!(KeywordsRequired);

impl Default for Keywords {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: String::new(),
            self_: String::new(),
            r#match: Vec::new(),
            required: false,
            value: JsonValue::Null,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Keywords {
    const SCHEMA: Schema = Schema {
        name: "Keywords",
        members: &["type", "self", "match", "required", "value"],
        required: 5,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
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
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(Keywords);

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
    || Box::<models::Keywords>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];