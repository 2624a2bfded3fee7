// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Person>,
    ::sdk_runtime::catalogue::empty_record::<Place>,
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
    pub(super) static Person: Struct = Struct {
        schema: &<crate::generated::models::Person as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&Place), Type::Struct(&Place)],
        descriptions: &["Where the person lives.", "Where the person works."],
        deprecated_fields: &[1],
        examples: &[(0, "{\"town\":\"Bern\"}")],
        ..Struct::PLAIN
    };
    pub(super) static Place: Struct = Struct {
        schema: &<crate::generated::models::Place as ::sdk_runtime::record::Fields>::SCHEMA,
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

/// An object, called `Person` by the API.
#[non_exhaustive]
pub struct Person {
    /// Where the person lives.
    ///
    /// Required `home`. Example: `{"town":"Bern"}`.
    pub home: Place,
    /// Where the person works.
    ///
    /// Optional `work`: not sent if `None`.
    #[deprecated]
    pub work: Option<Place>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Person {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(home: Place) -> Self {
        Self {
            home,
            work: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `work`.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn with_work(mut self, value: Place) -> Self {
        self.work = Some(value);
        self
    }
}

impl Default for Person {
    #[inline]
    fn default() -> Self {
        Self {
            home: Place::default(),
            work: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Person {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Person",
        names: &["home", "work"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.home,
            1 => &self.work,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.home,
            1 => &mut self.work,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Person);

/// An object, called `Place` by the API.
#[non_exhaustive]
pub struct Place {
    /// Optional `town`: not sent if `None`.
    pub town: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Place {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `town`.
    #[must_use]
    pub fn with_town(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.town, value);
        self
    }
}

impl Default for Place {
    #[inline]
    fn default() -> Self {
        Self {
            town: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Place {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Place",
        names: &["town"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.town,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.town,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Place);

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]
#![allow(deprecated)]

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