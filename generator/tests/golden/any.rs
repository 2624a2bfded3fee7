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
use crate::record::argument;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `Anything` by the API.
#[non_exhaustive]
pub struct Anything {
    /// Member `value`, required.
    pub value: JsonValue,
    /// Any JSON value.
    ///
    /// Member `other`, optional.
    pub other: Option<JsonValue>,
    /// Member `several`, optional.
    pub several: Option<Vec<JsonValue>>,
    raw_fields: RawFields,
}

impl Anything {
    /// A value of the required members; the others are absent.
    pub fn new(value: impl Into<JsonValue>) -> Self {
        Self {
            value: value.into(),
            other: None,
            several: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `other`.
    #[must_use]
    pub fn with_other(mut self, value: impl Into<JsonValue>) -> Self {
        argument::set(&mut self.other, value);
        self
    }
    /// Sets `several`.
    #[must_use]
    pub fn with_several(
        mut self,
        value: impl IntoIterator<Item = impl Into<JsonValue>>,
    ) -> Self {
        self.several = Some(argument::list(value));
        self
    }
}

impl Default for Anything {
    #[inline]
    fn default() -> Self {
        Self {
            value: JsonValue::Null,
            other: None,
            several: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Anything {
    const SCHEMA: Schema = Schema {
        name: "Anything",
        members: &["value", "other", "several"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.value,
            1 => &self.other,
            2 => &self.several,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.value,
            1 => &mut self.other,
            2 => &mut self.several,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Anything);

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
    || Box::<models::Anything>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];