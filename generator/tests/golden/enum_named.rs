// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::Entry;

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 0] = [];

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

use crate::record::{UnknownValue, open_enum};

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
    UnknownValue(UnknownValue),
}

open_enum!(
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
use crate::record::argument;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `Paint` by the API.
#[non_exhaustive]
pub struct Paint {
    /// Member `color`, required.
    pub color: Color,
    /// Member `others`, optional.
    pub others: Option<Vec<Color>>,
    raw_fields: RawFields,
}

impl Paint {
    /// A value of the required members; the others are absent.
    pub fn new(color: impl Into<Color>) -> Self {
        Self {
            color: color.into(),
            others: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `others`.
    #[must_use]
    pub fn with_others(
        mut self,
        value: impl IntoIterator<Item = impl Into<Color>>,
    ) -> Self {
        self.others = Some(argument::list(value));
        self
    }
}

impl Default for Paint {
    #[inline]
    fn default() -> Self {
        Self {
            color: Color::default(),
            others: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Paint {
    const SCHEMA: Schema = Schema {
        name: "Paint",
        members: &["color", "others"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.color,
            1 => &self.others,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.color,
            1 => &mut self.others,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Paint);

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
pub(crate) static RECORDS: [Empty<dyn Record>; 1] = [|| Box::<models::Paint>::default()];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];