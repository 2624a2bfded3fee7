// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<BooksItem>,
    ::sdk_runtime::catalogue::empty_record::<Library>,
];

/// Makes the calls of the operations.
mod calls {}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static BooksItem: Struct = Struct {
        schema: &<crate::generated::models::BooksItem as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static ColorsValue: Enum = Enum {
        name: "ColorsValue",
        description: "",
        values: &[("red", ""), ("blue", "")],
    };
    pub(super) static Library: Struct = Struct {
        schema: &<crate::generated::models::Library as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::List(&Type::Struct(&BooksItem)),
            Type::Map(&Type::Enum(&ColorsValue)),
            Type::List(&Type::List(&Type::Struct(&BooksItem))),
        ],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

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
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(ColorsValue { Red = "red", Blue = "blue" });

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod enums;

pub use enums::*;

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

use crate::generated::common::ColorsValue;

/// A value, called `Books` by the API.
pub type Books = Vec<BooksItem>;

/// A value, called `Colors` by the API.
pub type Colors = ::std::collections::BTreeMap<String, ColorsValue>;

/// An object, as it stands in `Books.item`.
#[non_exhaustive]
pub struct BooksItem {
    /// Optional `title`: not sent if `None`.
    pub title: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl BooksItem {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.title, value);
        self
    }
}

impl Default for BooksItem {
    #[inline]
    fn default() -> Self {
        Self {
            title: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for BooksItem {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "BooksItem",
        names: &["title"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.title,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.title,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(BooksItem);

/// An object, called `Library` by the API.
#[non_exhaustive]
pub struct Library {
    /// Required `books`.
    pub books: Vec<BooksItem>,
    /// Optional `colors`: not sent if `None`.
    pub colors: Option<::std::collections::BTreeMap<String, ColorsValue>>,
    /// Optional `more`: not sent if `None`.
    pub more: Option<Vec<Vec<BooksItem>>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Library {
    /// A value of the required fields; the others are absent.
    pub fn new(books: impl IntoIterator<Item = impl Into<BooksItem>>) -> Self {
        Self {
            books: ::sdk_runtime::record::argument::list(books),
            colors: None,
            more: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `colors`.
    #[must_use]
    pub fn with_colors(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<ColorsValue>)>,
    ) -> Self {
        self.colors = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `more`.
    #[must_use]
    pub fn with_more(
        mut self,
        value: impl IntoIterator<Item = impl Into<Vec<BooksItem>>>,
    ) -> Self {
        self.more = Some(::sdk_runtime::record::argument::list(value));
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Library {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Library",
        names: &["books", "colors", "more"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.books,
            1 => &self.colors,
            2 => &self.more,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.books,
            1 => &mut self.colors,
            2 => &mut self.more,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Library);

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

/// The modules with operations, as a text for the documentation of the client.
#[allow(unused_macros)]
macro_rules! operations_by_module {
    () => {
        ""
    };
}

#[allow(unused_imports)]
pub(crate) use operations_by_module;

#[cfg(feature = "catalogue")]
pub mod catalogue;
pub mod common;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[];

/// The API: Golden, version `1`.
pub static API: ::sdk_runtime::Api = ::sdk_runtime::Api {
    title: "Golden",
    version: "1",
    server: None,
    envelope: None,
    operations: OPERATIONS,
    trace: ::sdk_runtime::trace!(),
    secrets: &[],
};

/// What a mock of the API returns, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[::sdk_runtime::mock::Example]] = &[];