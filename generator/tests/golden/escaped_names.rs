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

/// Names that JSON has to escape.
#[non_exhaustive]
pub struct Odd {
    /// Member `a\b`, optional.
    pub a_b: Option<String>,
    /// Member `size"`, optional.
    pub size: Option<i64>,
    /// Member `tab\there`, optional.
    pub tab: Option<String>,
    raw_fields: RawFields,
}

impl Odd {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `a_b`.
    #[must_use]
    pub fn with_a_b(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.a_b, value);
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
        argument::set(&mut self.tab, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Odd {
    const SCHEMA: Schema = Schema {
        name: "Odd",
        members: &["a\\b", "size\"", "tab\there"],
        escaped_names: true,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.a_b,
            1 => &self.size,
            2 => &self.tab,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.a_b,
            1 => &mut self.size,
            2 => &mut self.tab,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Odd);

/// Names that are not of ASCII letters, and need no escapes.
#[non_exhaustive]
pub struct Plain {
    /// Member `$ref/x y`, optional.
    pub target: Option<String>,
    /// Member `größe`, optional.
    pub size: Option<i64>,
    raw_fields: RawFields,
}

impl Plain {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `target`.
    #[must_use]
    pub fn with_target(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.target, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Plain {
    const SCHEMA: Schema = Schema {
        name: "Plain",
        members: &["$ref/x y", "größe"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.target,
            1 => &self.size,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.target,
            1 => &mut self.size,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Plain);

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
    || Box::<models::Odd>::default(),
    || Box::<models::Plain>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];