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
use crate::record::required_form;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `Scalars` by the API.
#[non_exhaustive]
pub struct Scalars {
    /// Member `flag`, required.
    pub flag: bool,
    /// Member `count`, required.
    pub count: i32,
    /// Member `total`, required.
    pub total: i64,
    /// Member `ratio`, required.
    pub ratio: f64,
    /// Member `name`, required.
    pub name: String,
    /// Member `born`, optional.
    /// Format: `date`.
    pub born: Option<String>,
    /// Member `mail`, optional.
    /// Format: `email`.
    pub mail: Option<String>,
    /// Member `page`, optional.
    /// Format: `uri`.
    pub page: Option<String>,
    /// Member `plain`, optional.
    pub plain: Option<i64>,
    /// Member `seen`, optional.
    /// Format: `date-time`.
    pub seen: Option<String>,
    /// Member `small`, optional.
    pub small: Option<f64>,
    raw_fields: RawFields,
}

impl Scalars {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(required: ScalarsRequired) -> Self {
        Self {
            flag: required.flag,
            count: required.count,
            total: required.total,
            ratio: required.ratio,
            name: required.name,
            born: None,
            mail: None,
            page: None,
            plain: None,
            seen: None,
            small: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `born`.
    #[must_use]
    pub fn with_born(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.born, value);
        self
    }
    /// Sets `mail`.
    #[must_use]
    pub fn with_mail(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.mail, value);
        self
    }
    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.page, value);
        self
    }
    /// Sets `plain`.
    #[must_use]
    #[inline]
    pub fn with_plain(mut self, value: i64) -> Self {
        self.plain = Some(value);
        self
    }
    /// Sets `seen`.
    #[must_use]
    pub fn with_seen(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.seen, value);
        self
    }
    /// Sets `small`.
    #[must_use]
    #[inline]
    pub fn with_small(mut self, value: f64) -> Self {
        self.small = Some(value);
        self
    }
}

/// The required members of [`Scalars`], by name: a struct literal that misses one does not compile.
pub struct ScalarsRequired {
    /// See [`Scalars::flag`].
    pub flag: bool,
    /// See [`Scalars::count`].
    pub count: i32,
    /// See [`Scalars::total`].
    pub total: i64,
    /// See [`Scalars::ratio`].
    pub ratio: f64,
    /// See [`Scalars::name`].
    pub name: String,
}

required_form!(ScalarsRequired);

impl Default for Scalars {
    #[inline]
    fn default() -> Self {
        Self {
            flag: false,
            count: 0,
            total: 0,
            ratio: 0.0,
            name: String::new(),
            born: None,
            mail: None,
            page: None,
            plain: None,
            seen: None,
            small: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Scalars {
    const SCHEMA: Schema = Schema {
        name: "Scalars",
        members: &[
            "flag",
            "count",
            "total",
            "ratio",
            "name",
            "born",
            "mail",
            "page",
            "plain",
            "seen",
            "small",
        ],
        required: 5,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.flag,
            1 => &self.count,
            2 => &self.total,
            3 => &self.ratio,
            4 => &self.name,
            5 => &self.born,
            6 => &self.mail,
            7 => &self.page,
            8 => &self.plain,
            9 => &self.seen,
            10 => &self.small,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.flag,
            1 => &mut self.count,
            2 => &mut self.total,
            3 => &mut self.ratio,
            4 => &mut self.name,
            5 => &mut self.born,
            6 => &mut self.mail,
            7 => &mut self.page,
            8 => &mut self.plain,
            9 => &mut self.seen,
            10 => &mut self.small,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Scalars);

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
    || Box::<models::Scalars>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];