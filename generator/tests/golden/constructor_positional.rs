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

use crate::record::argument;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `Empty` by the API.
#[non_exhaustive]
pub struct Empty {
    raw_fields: RawFields,
}

impl Empty {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Default for Empty {
    #[inline]
    fn default() -> Self {
        Self {
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Empty {
    const SCHEMA: Schema = Schema {
        name: "Empty",
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, _index: usize) -> &dyn Slot {
        &self.raw_fields
    }
    #[inline]
    fn member_mut(&mut self, _index: usize) -> &mut dyn Slot {
        &mut self.raw_fields
    }
}

record!(Empty);

/// An object, called `Positional` by the API.
#[non_exhaustive]
pub struct Positional {
    /// Member `zulu`, required.
    pub zulu: String,
    /// Member `alpha`, required.
    pub alpha: String,
    /// Member `value`, required.
    pub value: i64,
    /// Member `list`, required.
    pub list: Vec<String>,
    /// Member `optional`, optional.
    pub optional: Option<String>,
    raw_fields: RawFields,
}

impl Positional {
    /// A value of the required members; the others are absent.
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
            list: argument::list(list),
            optional: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `optional`.
    #[must_use]
    pub fn with_optional(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.optional, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Positional {
    const SCHEMA: Schema = Schema {
        name: "Positional",
        members: &["zulu", "alpha", "value", "list", "optional"],
        required: 4,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
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
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(Positional);

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
pub(crate) static RECORDS: [Empty<dyn Record>; 2] = [
    || Box::<models::Empty>::default(),
    || Box::<models::Positional>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];