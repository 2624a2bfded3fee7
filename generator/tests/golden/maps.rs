// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Maps>,
    ::sdk_runtime::catalogue::empty_record::<MapsClosed>,
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
    pub(super) static Maps: Struct = Struct {
        schema: &<crate::generated::models::Maps as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::Object,
            Type::Map(&Type::Int64),
            Type::Struct(&MapsClosed),
            Type::Map(&Type::List(&Type::String)),
            Type::Map(&Type::Struct(&Maps)),
            Type::Map(&Type::String),
        ],
        ..Struct::PLAIN
    };
    pub(super) static MapsClosed: Struct = Struct {
        schema: &<crate::generated::models::MapsClosed as ::sdk_runtime::record::Fields>::SCHEMA,
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

/// An object, called `Maps` by the API.
#[non_exhaustive]
pub struct Maps {
    /// Required `free`.
    pub free: ::sdk_runtime::JsonObject,
    /// Required `counts`.
    pub counts: ::std::collections::BTreeMap<String, i64>,
    /// Optional `closed`: not sent if `None`.
    pub closed: Option<MapsClosed>,
    /// Optional `lists`: not sent if `None`.
    pub lists: Option<::std::collections::BTreeMap<String, Vec<String>>>,
    /// Optional `records`: not sent if `None`.
    pub records: Option<::std::collections::BTreeMap<String, Maps>>,
    /// Optional `texts`: not sent if `None`.
    pub texts: Option<::std::collections::BTreeMap<String, String>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Maps {
    /// A value of the required fields; the others are absent.
    pub fn new(
        free: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
        counts: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        Self {
            free: ::sdk_runtime::record::argument::map(free),
            counts: ::sdk_runtime::record::argument::map(counts),
            closed: None,
            lists: None,
            records: None,
            texts: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
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
        self.lists = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `records`.
    #[must_use]
    pub fn with_records(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Maps>)>,
    ) -> Self {
        self.records = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `texts`.
    #[must_use]
    pub fn with_texts(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.texts = Some(::sdk_runtime::record::argument::map(value));
        self
    }
}

impl Default for Maps {
    #[inline]
    fn default() -> Self {
        Self {
            free: ::sdk_runtime::JsonObject::new(),
            counts: ::std::collections::BTreeMap::new(),
            closed: None,
            lists: None,
            records: None,
            texts: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Maps {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Maps",
        names: &["free", "counts", "closed", "lists", "records", "texts"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(Maps);

/// An object, as it stands in `Maps.closed`.
#[non_exhaustive]
pub struct MapsClosed {
    /// Optional `id`: not sent if `None`.
    pub id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl MapsClosed {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.id, value);
        self
    }
}

impl Default for MapsClosed {
    #[inline]
    fn default() -> Self {
        Self {
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for MapsClosed {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "MapsClosed",
        names: &["id"],
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

::sdk_runtime::record::record!(MapsClosed);

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