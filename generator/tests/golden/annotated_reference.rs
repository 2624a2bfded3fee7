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

/// An object, called `Person` by the API.
#[non_exhaustive]
pub struct Person {
    /// Where the person lives.
    ///
    /// Member `home`, required.
    /// Example: `{"town":"Bern"}`.
    pub home: Place,
    /// Where the person works.
    ///
    /// Member `work`, optional.
    #[deprecated]
    pub work: Option<Place>,
    raw_fields: RawFields,
}

impl Person {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(home: Place) -> Self {
        Self {
            home,
            work: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `work`.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn with_work(mut self, value: Place) -> Self {
        self.work = Some(value);
        self
    }
}

impl Default for Person {
    #[inline]
    fn default() -> Self {
        Self {
            home: Place::default(),
            work: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Person {
    const SCHEMA: Schema = Schema {
        name: "Person",
        members: &["home", "work"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.home,
            1 => &self.work,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.home,
            1 => &mut self.work,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Person);

/// An object, called `Place` by the API.
#[non_exhaustive]
pub struct Place {
    /// Member `town`, optional.
    pub town: Option<String>,
    raw_fields: RawFields,
}

impl Place {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `town`.
    #[must_use]
    pub fn with_town(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.town, value);
        self
    }
}

impl Default for Place {
    #[inline]
    fn default() -> Self {
        Self {
            town: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Place {
    const SCHEMA: Schema = Schema {
        name: "Place",
        members: &["town"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.town,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.town,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Place);

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]
#![allow(deprecated)]

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
    || Box::<models::Person>::default(),
    || Box::<models::Place>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];