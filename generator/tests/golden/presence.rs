// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Leaf>,
    ::sdk_runtime::catalogue::empty_record::<Presence>,
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
    pub(super) static Leaf: Struct = Struct {
        schema: &<crate::generated::models::Leaf as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static Presence: Struct = Struct {
        schema: &<crate::generated::models::Presence as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::String,
            Type::String,
            Type::String,
            Type::Int64,
            Type::List(&Type::String),
            Type::Struct(&Leaf),
        ],
        descriptions: &[
            "Is always there.",
            "Is always there, perhaps as null.",
            "May be left out.",
            "Absent, null and a number differ.",
        ],
        nullable: &[1, 3, 4, 5],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// An object, called `Leaf` by the API.
#[non_exhaustive]
pub struct Leaf {
    /// Optional `name`: not sent if `None`.
    pub name: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Leaf {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
}

impl Default for Leaf {
    #[inline]
    fn default() -> Self {
        Self {
            name: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Leaf {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Leaf",
        names: &["name"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Leaf);

/// An object, called `Presence` by the API.
#[non_exhaustive]
pub struct Presence {
    /// Is always there.
    ///
    /// Required `always`.
    pub always: String,
    /// Is always there, perhaps as null.
    ///
    /// Required `alwaysOrNull`, may be `null`.
    pub always_or_null: ::sdk_runtime::Nullable<String>,
    /// May be left out.
    ///
    /// Optional `maybe`: not sent if `None`.
    pub maybe: Option<String>,
    /// Absent, null and a number differ.
    ///
    /// Optional `maybeOrNull`, may be `null`: not sent if `Absent`.
    pub maybe_or_null: ::sdk_runtime::Nullable<i64>,
    /// Optional `nullableList`, may be `null`: not sent if `Absent`.
    pub nullable_list: ::sdk_runtime::Nullable<Vec<String>>,
    /// Optional `nullableRecord`, may be `null`: not sent if `Absent`.
    pub nullable_record: ::sdk_runtime::Nullable<Leaf>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Presence {
    /// A value of the required fields; the others are absent.
    pub fn new(
        always: impl Into<String>,
        always_or_null: impl Into<::sdk_runtime::Nullable<String>>,
    ) -> Self {
        Self {
            always: always.into(),
            always_or_null: always_or_null.into(),
            maybe: None,
            maybe_or_null: ::sdk_runtime::Nullable::Absent,
            nullable_list: ::sdk_runtime::Nullable::Absent,
            nullable_record: ::sdk_runtime::Nullable::Absent,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `maybe`.
    #[must_use]
    pub fn with_maybe(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.maybe, value);
        self
    }
    /// Sets `maybe_or_null`.
    #[must_use]
    pub fn with_maybe_or_null(
        mut self,
        value: impl Into<::sdk_runtime::Nullable<i64>>,
    ) -> Self {
        self.maybe_or_null = value.into();
        self
    }
    /// Sets `nullable_list`.
    #[must_use]
    pub fn with_nullable_list(
        mut self,
        value: impl Into<::sdk_runtime::Nullable<Vec<String>>>,
    ) -> Self {
        self.nullable_list = value.into();
        self
    }
    /// Sets `nullable_record`.
    #[must_use]
    pub fn with_nullable_record(
        mut self,
        value: impl Into<::sdk_runtime::Nullable<Leaf>>,
    ) -> Self {
        self.nullable_record = value.into();
        self
    }
}

impl Default for Presence {
    #[inline]
    fn default() -> Self {
        Self {
            always: String::new(),
            always_or_null: ::sdk_runtime::Nullable::Absent,
            maybe: None,
            maybe_or_null: ::sdk_runtime::Nullable::Absent,
            nullable_list: ::sdk_runtime::Nullable::Absent,
            nullable_record: ::sdk_runtime::Nullable::Absent,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Presence {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Presence",
        names: &[
            "always",
            "alwaysOrNull",
            "maybe",
            "maybeOrNull",
            "nullableList",
            "nullableRecord",
        ],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.always,
            1 => &self.always_or_null,
            2 => &self.maybe,
            3 => &self.maybe_or_null,
            4 => &self.nullable_list,
            5 => &self.nullable_record,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.always,
            1 => &mut self.always_or_null,
            2 => &mut self.maybe,
            3 => &mut self.maybe_or_null,
            4 => &mut self.nullable_list,
            5 => &mut self.nullable_record,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Presence);

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