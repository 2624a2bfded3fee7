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

/// An object, called `Arrays` by the API.
#[non_exhaustive]
pub struct Arrays {
    /// Member `names`, required.
    pub names: Vec<String>,
    /// Member `items`, required.
    pub items: Vec<Item>,
    /// Objects that have no name of their own.
    ///
    /// Member `inline`, optional.
    pub inline: Option<Vec<ArraysInline>>,
    /// Member `matrix`, optional.
    pub matrix: Option<Vec<Vec<f64>>>,
    /// Member `numbers`, optional.
    pub numbers: Option<Vec<i64>>,
    raw_fields: RawFields,
}

impl Arrays {
    /// A value of the required members; the others are absent.
    pub fn new(
        names: impl IntoIterator<Item = impl Into<String>>,
        items: impl IntoIterator<Item = impl Into<Item>>,
    ) -> Self {
        Self {
            names: argument::list(names),
            items: argument::list(items),
            inline: None,
            matrix: None,
            numbers: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `inline`.
    #[must_use]
    pub fn with_inline(
        mut self,
        value: impl IntoIterator<Item = impl Into<ArraysInline>>,
    ) -> Self {
        self.inline = Some(argument::list(value));
        self
    }
    /// Sets `matrix`.
    #[must_use]
    pub fn with_matrix(
        mut self,
        value: impl IntoIterator<Item = impl Into<Vec<f64>>>,
    ) -> Self {
        self.matrix = Some(argument::list(value));
        self
    }
    /// Sets `numbers`.
    #[must_use]
    pub fn with_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.numbers = Some(argument::list(value));
        self
    }
}

impl Default for Arrays {
    #[inline]
    fn default() -> Self {
        Self {
            names: Vec::new(),
            items: Vec::new(),
            inline: None,
            matrix: None,
            numbers: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Arrays {
    const SCHEMA: Schema = Schema {
        name: "Arrays",
        members: &["names", "items", "inline", "matrix", "numbers"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.names,
            1 => &self.items,
            2 => &self.inline,
            3 => &self.matrix,
            4 => &self.numbers,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.names,
            1 => &mut self.items,
            2 => &mut self.inline,
            3 => &mut self.matrix,
            4 => &mut self.numbers,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Arrays);

/// An object, as it stands in `Arrays.inline`.
#[non_exhaustive]
pub struct ArraysInline {
    /// Member `id`, required.
    pub id: String,
    raw_fields: RawFields,
}

impl ArraysInline {
    /// A value of the required members; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for ArraysInline {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for ArraysInline {
    const SCHEMA: Schema = Schema {
        name: "ArraysInline",
        members: &["id"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ArraysInline);

/// An object, called `Item` by the API.
#[non_exhaustive]
pub struct Item {
    /// Member `id`, required.
    pub id: String,
    raw_fields: RawFields,
}

impl Item {
    /// A value of the required members; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for Item {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Item {
    const SCHEMA: Schema = Schema {
        name: "Item",
        members: &["id"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Item);

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
pub(crate) static RECORDS: [Empty<dyn Record>; 3] = [
    || Box::<models::Arrays>::default(),
    || Box::<models::ArraysInline>::default(),
    || Box::<models::Item>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];