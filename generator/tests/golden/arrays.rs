// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Arrays>,
    ::sdk_runtime::catalogue::empty_record::<ArraysInline>,
    ::sdk_runtime::catalogue::empty_record::<Item>,
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
    pub(super) static Arrays: Struct = Struct {
        schema: &<crate::generated::models::Arrays as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::List(&Type::String),
            Type::List(&Type::Struct(&Item)),
            Type::List(&Type::Struct(&ArraysInline)),
            Type::List(&Type::List(&Type::Double)),
            Type::List(&Type::Int64),
        ],
        descriptions: &["", "", "Objects that have no name of their own."],
        ..Struct::PLAIN
    };
    pub(super) static ArraysInline: Struct = Struct {
        schema: &<crate::generated::models::ArraysInline as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static Item: Struct = Struct {
        schema: &<crate::generated::models::Item as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// An object, called `Arrays` by the API.
#[non_exhaustive]
pub struct Arrays {
    /// Required `names`.
    pub names: Vec<String>,
    /// Required `items`.
    pub items: Vec<Item>,
    /// Objects that have no name of their own.
    ///
    /// Optional `inline`: not sent if `None`.
    pub inline: Option<Vec<ArraysInline>>,
    /// Optional `matrix`: not sent if `None`.
    pub matrix: Option<Vec<Vec<f64>>>,
    /// Optional `numbers`: not sent if `None`.
    pub numbers: Option<Vec<i64>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Arrays {
    /// A value of the required fields; the others are absent.
    pub fn new(
        names: impl IntoIterator<Item = impl Into<String>>,
        items: impl IntoIterator<Item = impl Into<Item>>,
    ) -> Self {
        Self {
            names: ::sdk_runtime::record::argument::list(names),
            items: ::sdk_runtime::record::argument::list(items),
            inline: None,
            matrix: None,
            numbers: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `inline`.
    #[must_use]
    pub fn with_inline(
        mut self,
        value: impl IntoIterator<Item = impl Into<ArraysInline>>,
    ) -> Self {
        self.inline = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `matrix`.
    #[must_use]
    pub fn with_matrix(
        mut self,
        value: impl IntoIterator<Item = impl Into<Vec<f64>>>,
    ) -> Self {
        self.matrix = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `numbers`.
    #[must_use]
    pub fn with_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.numbers = Some(::sdk_runtime::record::argument::list(value));
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Arrays {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Arrays",
        names: &["names", "items", "inline", "matrix", "numbers"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(Arrays);

/// An object, as it stands in `Arrays.inline`.
#[non_exhaustive]
pub struct ArraysInline {
    /// Required `id`.
    pub id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ArraysInline {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ArraysInline {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ArraysInline {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ArraysInline",
        names: &["id"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ArraysInline);

/// An object, called `Item` by the API.
#[non_exhaustive]
pub struct Item {
    /// Required `id`.
    pub id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Item {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for Item {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Item {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Item",
        names: &["id"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Item);

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