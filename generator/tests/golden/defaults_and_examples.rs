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

use crate::JsonObject;
use crate::JsonValue;
use crate::record::argument;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `Defaults` by the API.
#[non_exhaustive]
pub struct Defaults {
    /// Member `count`, optional.
    /// Default: `10`.
    /// Example: `20`.
    pub count: Option<i64>,
    /// Member `flag`, optional.
    /// Default: `false`.
    /// Example: `true`.
    pub flag: Option<bool>,
    /// Member `list`, optional.
    /// Default: `[]`.
    /// Example: `["b","a"]`.
    pub list: Option<Vec<String>>,
    /// Member `long`, optional.
    pub long: Option<String>,
    /// Member `object`, optional.
    /// Example: `{"a":[null],"b":1}`.
    pub object: Option<JsonObject>,
    /// Member `text`, optional.
    /// Default: `""`.
    /// Example: ``"a \"b\" `c`"``.
    pub text: Option<String>,
    raw_fields: RawFields,
}

impl Defaults {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets `flag`.
    #[must_use]
    #[inline]
    pub fn with_flag(mut self, value: bool) -> Self {
        self.flag = Some(value);
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = Some(argument::list(value));
        self
    }
    /// Sets `long`.
    #[must_use]
    pub fn with_long(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.long, value);
        self
    }
    /// Sets `object`.
    #[must_use]
    pub fn with_object(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<JsonValue>)>,
    ) -> Self {
        self.object = Some(argument::map(value));
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.text, value);
        self
    }
}

impl Default for Defaults {
    #[inline]
    fn default() -> Self {
        Self {
            count: None,
            flag: None,
            list: None,
            long: None,
            object: None,
            text: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Defaults {
    const SCHEMA: Schema = Schema {
        name: "Defaults",
        members: &["count", "flag", "list", "long", "object", "text"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.count,
            1 => &self.flag,
            2 => &self.list,
            3 => &self.long,
            4 => &self.object,
            5 => &self.text,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.count,
            1 => &mut self.flag,
            2 => &mut self.list,
            3 => &mut self.long,
            4 => &mut self.object,
            5 => &mut self.text,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Defaults);

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
    || Box::<models::Defaults>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];