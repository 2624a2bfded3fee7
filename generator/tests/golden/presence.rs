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
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `Leaf` by the API.
#[non_exhaustive]
pub struct Leaf {
    /// Member `name`, optional.
    pub name: Option<String>,
    raw_fields: RawFields,
}

impl Leaf {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.name, value);
        self
    }
}

impl Default for Leaf {
    #[inline]
    fn default() -> Self {
        Self {
            name: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Leaf {
    const SCHEMA: Schema = Schema {
        name: "Leaf",
        members: &["name"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.name,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Leaf);

/// An object, called `Presence` by the API.
#[non_exhaustive]
pub struct Presence {
    /// Is always there.
    ///
    /// Member `always`, required.
    pub always: String,
    /// Is always there, perhaps as null.
    ///
    /// Member `alwaysOrNull`, required, may be `null`.
    pub always_or_null: Nullable<String>,
    /// May be left out.
    ///
    /// Member `maybe`, optional.
    pub maybe: Option<String>,
    /// Absent, null and a number differ.
    ///
    /// Member `maybeOrNull`, optional, may be `null`.
    pub maybe_or_null: Nullable<i64>,
    /// Member `nullableList`, optional, may be `null`.
    pub nullable_list: Nullable<Vec<String>>,
    /// Member `nullableRecord`, optional, may be `null`.
    pub nullable_record: Nullable<Leaf>,
    raw_fields: RawFields,
}

impl Presence {
    /// A value of the required members; the others are absent.
    pub fn new(
        always: impl Into<String>,
        always_or_null: impl Into<Nullable<String>>,
    ) -> Self {
        Self {
            always: always.into(),
            always_or_null: always_or_null.into(),
            maybe: None,
            maybe_or_null: Nullable::Absent,
            nullable_list: Nullable::Absent,
            nullable_record: Nullable::Absent,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `maybe`.
    #[must_use]
    pub fn with_maybe(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.maybe, value);
        self
    }
    /// Sets `maybe_or_null`.
    #[must_use]
    pub fn with_maybe_or_null(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.maybe_or_null = value.into();
        self
    }
    /// Sets `nullable_list`.
    #[must_use]
    pub fn with_nullable_list(
        mut self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        self.nullable_list = value.into();
        self
    }
    /// Sets `nullable_record`.
    #[must_use]
    pub fn with_nullable_record(mut self, value: impl Into<Nullable<Leaf>>) -> Self {
        self.nullable_record = value.into();
        self
    }
}

impl Default for Presence {
    #[inline]
    fn default() -> Self {
        Self {
            always: String::new(),
            always_or_null: Nullable::Absent,
            maybe: None,
            maybe_or_null: Nullable::Absent,
            nullable_list: Nullable::Absent,
            nullable_record: Nullable::Absent,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Presence {
    const SCHEMA: Schema = Schema {
        name: "Presence",
        members: &[
            "always",
            "alwaysOrNull",
            "maybe",
            "maybeOrNull",
            "nullableList",
            "nullableRecord",
        ],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.always,
            1 => &self.always_or_null,
            2 => &self.maybe,
            3 => &self.maybe_or_null,
            4 => &self.nullable_list,
            5 => &self.nullable_record,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.always,
            1 => &mut self.always_or_null,
            2 => &mut self.maybe,
            3 => &mut self.maybe_or_null,
            4 => &mut self.nullable_list,
            5 => &mut self.nullable_record,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Presence);

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
    || Box::<models::Leaf>::default(),
    || Box::<models::Presence>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];