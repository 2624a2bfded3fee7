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

use std::collections::BTreeMap;
use crate::JsonObject;
use crate::JsonValue;
use crate::record::argument;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `Maps` by the API.
#[non_exhaustive]
pub struct Maps {
    /// Member `free`, required.
    pub free: JsonObject,
    /// Member `counts`, required.
    pub counts: BTreeMap<String, i64>,
    /// Member `closed`, optional.
    pub closed: Option<MapsClosed>,
    /// Member `lists`, optional.
    pub lists: Option<BTreeMap<String, Vec<String>>>,
    /// Member `records`, optional.
    pub records: Option<BTreeMap<String, Maps>>,
    /// Member `texts`, optional.
    pub texts: Option<BTreeMap<String, String>>,
    raw_fields: RawFields,
}

impl Maps {
    /// A value of the required members; the others are absent.
    pub fn new(
        free: impl IntoIterator<Item = (impl Into<String>, impl Into<JsonValue>)>,
        counts: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        Self {
            free: argument::map(free),
            counts: argument::map(counts),
            closed: None,
            lists: None,
            records: None,
            texts: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `closed`.
    #[must_use]
    #[inline]
    pub fn with_closed(mut self, value: MapsClosed) -> Self {
        self.closed = Some(value);
        self
    }
    /// Sets `lists`.
    #[must_use]
    pub fn with_lists(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.lists = Some(argument::map(value));
        self
    }
    /// Sets `records`.
    #[must_use]
    pub fn with_records(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Maps>)>,
    ) -> Self {
        self.records = Some(argument::map(value));
        self
    }
    /// Sets `texts`.
    #[must_use]
    pub fn with_texts(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.texts = Some(argument::map(value));
        self
    }
}

impl Default for Maps {
    #[inline]
    fn default() -> Self {
        Self {
            free: JsonObject::new(),
            counts: BTreeMap::new(),
            closed: None,
            lists: None,
            records: None,
            texts: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Maps {
    const SCHEMA: Schema = Schema {
        name: "Maps",
        members: &["free", "counts", "closed", "lists", "records", "texts"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.free,
            1 => &self.counts,
            2 => &self.closed,
            3 => &self.lists,
            4 => &self.records,
            5 => &self.texts,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.free,
            1 => &mut self.counts,
            2 => &mut self.closed,
            3 => &mut self.lists,
            4 => &mut self.records,
            5 => &mut self.texts,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Maps);

/// An object, as it stands in `Maps.closed`.
#[non_exhaustive]
pub struct MapsClosed {
    /// Member `id`, optional.
    pub id: Option<String>,
    raw_fields: RawFields,
}

impl MapsClosed {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.id, value);
        self
    }
}

impl Default for MapsClosed {
    #[inline]
    fn default() -> Self {
        Self {
            id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for MapsClosed {
    const SCHEMA: Schema = Schema {
        name: "MapsClosed",
        members: &["id"],
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

record!(MapsClosed);

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
    || Box::<models::Maps>::default(),
    || Box::<models::MapsClosed>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];