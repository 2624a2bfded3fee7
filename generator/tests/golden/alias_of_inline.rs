// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::Entry;

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 0] = [];

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

use crate::record::{UnknownValue, open_enum};

/// A choice, as it stands in `Colors.value`.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ColorsValue {
    /// `red`
    Red,
    /// `blue`
    Blue,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(ColorsValue { Red = "red", Blue = "blue" });

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod enums;

pub use enums::*;

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

use std::collections::BTreeMap;
use crate::generated::common::ColorsValue;
use crate::record::argument;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// A value, called `Books` by the API.
pub type Books = Vec<BooksItem>;

/// A value, called `Colors` by the API.
pub type Colors = BTreeMap<String, ColorsValue>;

/// An object, as it stands in `Books.item`.
#[non_exhaustive]
pub struct BooksItem {
    /// Member `title`, optional.
    pub title: Option<String>,
    raw_fields: RawFields,
}

impl BooksItem {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.title, value);
        self
    }
}

impl Default for BooksItem {
    #[inline]
    fn default() -> Self {
        Self {
            title: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for BooksItem {
    const SCHEMA: Schema = Schema {
        name: "BooksItem",
        members: &["title"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.title,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.title,
            _ => &mut self.raw_fields,
        }
    }
}

record!(BooksItem);

/// An object, called `Library` by the API.
#[non_exhaustive]
pub struct Library {
    /// Member `books`, required.
    pub books: Vec<BooksItem>,
    /// Member `colors`, optional.
    pub colors: Option<BTreeMap<String, ColorsValue>>,
    /// Member `more`, optional.
    pub more: Option<Vec<Vec<BooksItem>>>,
    raw_fields: RawFields,
}

impl Library {
    /// A value of the required members; the others are absent.
    pub fn new(books: impl IntoIterator<Item = impl Into<BooksItem>>) -> Self {
        Self {
            books: argument::list(books),
            colors: None,
            more: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `colors`.
    #[must_use]
    pub fn with_colors(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<ColorsValue>)>,
    ) -> Self {
        self.colors = Some(argument::map(value));
        self
    }
    /// Sets `more`.
    #[must_use]
    pub fn with_more(
        mut self,
        value: impl IntoIterator<Item = impl Into<Vec<BooksItem>>>,
    ) -> Self {
        self.more = Some(argument::list(value));
        self
    }
}

impl Default for Library {
    #[inline]
    fn default() -> Self {
        Self {
            books: Vec::new(),
            colors: None,
            more: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Library {
    const SCHEMA: Schema = Schema {
        name: "Library",
        members: &["books", "colors", "more"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.books,
            1 => &self.colors,
            2 => &self.more,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.books,
            1 => &mut self.colors,
            2 => &mut self.more,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Library);

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
    || Box::<models::BooksItem>::default(),
    || Box::<models::Library>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];