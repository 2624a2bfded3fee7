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
use crate::record::boxed;
use crate::record::{Members, RawFields, Schema, Slot, record};
use crate::record::{RawJson, Union, Variant, View, union};

/// An object, called `Cat` by the API.
#[non_exhaustive]
pub struct Cat {
    /// Member `kind`, required.
    pub kind: String,
    /// Member `lives`, optional.
    pub lives: Option<i64>,
    raw_fields: RawFields,
}

impl Cat {
    /// A value of the required members; the others are absent.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            lives: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `lives`.
    #[must_use]
    #[inline]
    pub fn with_lives(mut self, value: i64) -> Self {
        self.lives = Some(value);
        self
    }
}

impl Default for Cat {
    #[inline]
    fn default() -> Self {
        Self {
            kind: String::new(),
            lives: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Cat {
    const SCHEMA: Schema = Schema {
        name: "Cat",
        members: &["kind", "lives"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.kind,
            1 => &self.lives,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.kind,
            1 => &mut self.lives,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Cat);

boxed!(Cat);

/// An object, called `Dog` by the API.
#[non_exhaustive]
pub struct Dog {
    /// Member `kind`, required.
    pub kind: String,
    /// Member `tricks`, optional.
    pub tricks: Option<Vec<String>>,
    raw_fields: RawFields,
}

impl Dog {
    /// A value of the required members; the others are absent.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            tricks: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `tricks`.
    #[must_use]
    pub fn with_tricks(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tricks = Some(argument::list(value));
        self
    }
}

impl Default for Dog {
    #[inline]
    fn default() -> Self {
        Self {
            kind: String::new(),
            tricks: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Dog {
    const SCHEMA: Schema = Schema {
        name: "Dog",
        members: &["kind", "tricks"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.kind,
            1 => &self.tricks,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.kind,
            1 => &mut self.tricks,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Dog);

boxed!(Dog);

/// One of several types, called `Animal` by the API.
///
/// The member `kind` says which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// A [`Cat`].
    ///
    /// Chosen by `kind` = `Cat`.
    Cat(Box<Cat>),
    /// A [`Dog`].
    ///
    /// Chosen by `kind` = `dog`.
    Dog(Box<Dog>),
    /// A value that no other variant takes, as it came.
    UnknownValue(RawJson),
}

impl Slot for Animal {
    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Self::Cat(value) => value.view(),
            Self::Dog(value) => value.view(),
            Self::UnknownValue(value) => value.view(),
        }
    }
    #[inline]
    fn target(&mut self) -> crate::record::Target<'_> {
        crate::record::Target::Union(self)
    }
    #[inline]
    fn as_union(&self) -> Option<&dyn Union> {
        Some(self)
    }
}

impl Union for Animal {
    fn variants(&self) -> &'static [Variant] {
        const {
            &[
                Variant::record(&Cat::SCHEMA).tagged("kind", "Cat"),
                Variant::record(&Dog::SCHEMA).tagged("kind", "dog"),
            ]
        }
    }
    #[inline]
    fn selected(&self) -> Result<(usize, &dyn Slot), &RawJson> {
        match self {
            Self::Cat(value) => Ok((0, value)),
            Self::Dog(value) => Ok((1, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::Cat(Box::default());
                    match self {
                        Self::Cat(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::Dog(Box::default());
                    match self {
                        Self::Dog(value) => value,
                        _ => return None,
                    }
                }
                _ => return None,
            },
        )
    }
    #[inline]
    fn set_raw(&mut self, raw: RawJson) {
        *self = Self::UnknownValue(raw);
    }
}

impl From<Cat> for Animal {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Animal {
    #[inline]
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

union!(Animal);

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
    || Box::<models::Cat>::default(),
    || Box::<models::Dog>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];