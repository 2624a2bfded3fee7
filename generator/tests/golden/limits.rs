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
use crate::record::Limits;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// A value, called `Short` by the API.
pub type Short = String;

/// An object, called `Limits` by the API.
#[non_exhaustive]
pub struct LimitsDto {
    /// Member `any`, optional.
    /// Limit: at most 9 characters.
    pub any: Option<String>,
    /// Member `cold`, optional.
    /// Limit: at least -273.
    pub cold: Option<i64>,
    /// Member `count`, optional.
    /// Limit: from 0 to 100.
    pub count: Option<i64>,
    /// Member `names`, optional.
    /// Limit: 1 to 50 elements.
    pub names: Option<Vec<String>>,
    /// Member `ratio`, optional.
    /// Limit: from -1.5 to 1.5e300.
    pub ratio: Option<f64>,
    /// Member `short`, optional.
    /// Limit: at most 8 characters.
    pub short: Option<String>,
    /// Member `text`, optional.
    /// Limit: 1 to 20 characters.
    pub text: Option<String>,
    raw_fields: RawFields,
}

impl LimitsDto {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `any`.
    #[must_use]
    pub fn with_any(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.any, value);
        self
    }
    /// Sets `cold`.
    #[must_use]
    #[inline]
    pub fn with_cold(mut self, value: i64) -> Self {
        self.cold = Some(value);
        self
    }
    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets `names`.
    #[must_use]
    pub fn with_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.names = Some(argument::list(value));
        self
    }
    /// Sets `ratio`.
    #[must_use]
    #[inline]
    pub fn with_ratio(mut self, value: f64) -> Self {
        self.ratio = Some(value);
        self
    }
    /// Sets `short`.
    #[must_use]
    pub fn with_short(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.short, value);
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.text, value);
        self
    }
}

impl Default for LimitsDto {
    #[inline]
    fn default() -> Self {
        Self {
            any: None,
            cold: None,
            count: None,
            names: None,
            ratio: None,
            short: None,
            text: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for LimitsDto {
    const SCHEMA: Schema = Schema {
        name: "Limits",
        members: &["any", "cold", "count", "names", "ratio", "short", "text"],
        limits: &[
            (
                0,
                Limits {
                    max_length: Some(9),
                    ..Limits::NONE
                },
            ),
            (
                1,
                Limits {
                    minimum: Some(-273.0),
                    ..Limits::NONE
                },
            ),
            (
                2,
                Limits {
                    minimum: Some(0.0),
                    maximum: Some(100.0),
                    ..Limits::NONE
                },
            ),
            (
                3,
                Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..Limits::NONE
                },
            ),
            (
                4,
                Limits {
                    minimum: Some(-1.5),
                    maximum: Some(1.5e300),
                    ..Limits::NONE
                },
            ),
            (
                5,
                Limits {
                    max_length: Some(8),
                    ..Limits::NONE
                },
            ),
            (
                6,
                Limits {
                    min_length: Some(1),
                    max_length: Some(20),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.any,
            1 => &self.cold,
            2 => &self.count,
            3 => &self.names,
            4 => &self.ratio,
            5 => &self.short,
            6 => &self.text,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.any,
            1 => &mut self.cold,
            2 => &mut self.count,
            3 => &mut self.names,
            4 => &mut self.ratio,
            5 => &mut self.short,
            6 => &mut self.text,
            _ => &mut self.raw_fields,
        }
    }
}

record!(LimitsDto);

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
pub(crate) static RECORDS: [Empty<dyn Record>; 1] = [
    || Box::<models::LimitsDto>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];