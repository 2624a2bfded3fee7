// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Paint>,
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
    pub(super) static Color: Enum = Enum {
        name: "Color",
        description: "A color.",
        values: &[
            ("red", "Like a tomato."),
            ("dark-green", ""),
            ("BLUE", "Like the sky."),
            ("1", ""),
            ("", ""),
            ("zh-CN", ""),
            ("<=", ""),
        ],
    };
    pub(super) static Paint: Struct = Struct {
        schema: &<crate::generated::models::Paint as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Enum(&Color), Type::List(&Type::Enum(&Color))],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A color.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum Color {
    /// Like a tomato.
    ///
    /// On the wire: `red`.
    Red,
    /// `dark-green`
    DarkGreen,
    /// Like the sky.
    ///
    /// On the wire: `BLUE`.
    Blue,
    /// `1`
    N1,
    /// *empty*
    Empty,
    /// `zh-CN`
    ZhCn,
    /// `<=`
    LessEquals,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    Color { Red = "red", DarkGreen = "dark-green", Blue = "BLUE", N1 = "1", Empty = "",
    ZhCn = "zh-CN", LessEquals = "<=" }
);

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod enums;

pub use enums::*;

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

use crate::generated::common::Color;

/// An object, called `Paint` by the API.
#[non_exhaustive]
pub struct Paint {
    /// Required `color`.
    pub color: Color,
    /// Optional `others`: not sent if `None`.
    pub others: Option<Vec<Color>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Paint {
    /// A value of the required fields; the others are absent.
    pub fn new(color: impl Into<Color>) -> Self {
        Self {
            color: color.into(),
            others: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `others`.
    #[must_use]
    pub fn with_others(
        mut self,
        value: impl IntoIterator<Item = impl Into<Color>>,
    ) -> Self {
        self.others = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for Paint {
    #[inline]
    fn default() -> Self {
        Self {
            color: Color::default(),
            others: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Paint {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Paint",
        names: &["color", "others"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.color,
            1 => &self.others,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.color,
            1 => &mut self.others,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Paint);

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