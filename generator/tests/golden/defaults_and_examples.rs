// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Defaults>,
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
    pub(super) static Defaults: Struct = Struct {
        schema: &<crate::generated::models::Defaults as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::Int64,
            Type::Bool,
            Type::List(&Type::String),
            Type::String,
            Type::Object,
            Type::String,
        ],
        defaults: &[(0, "10"), (1, "false"), (2, "[]"), (5, "\"\"")],
        examples: &[
            (0, "20"),
            (1, "true"),
            (2, "[\"b\",\"a\"]"),
            (
                3,
                "\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"",
            ),
            (4, "{\"a\":[null],\"b\":1}"),
            (5, "\"a \\\"b\\\" `c`\""),
        ],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// An object, called `Defaults` by the API.
#[non_exhaustive]
pub struct Defaults {
    /// Optional `count`: if `None`, the server assumes `10`. Example: `20`.
    pub count: Option<i64>,
    /// Optional `flag`: if `None`, the server assumes `false`. Example: `true`.
    pub flag: Option<bool>,
    /// Optional `list`: if `None`, the server assumes `[]`. Example: `["b","a"]`.
    pub list: Option<Vec<String>>,
    /// Optional `long`: not sent if `None`.
    pub long: Option<String>,
    /// Optional `object`: not sent if `None`. Example: `{"a":[null],"b":1}`.
    pub object: Option<::sdk_runtime::JsonObject>,
    /// Optional `text`: if `None`, the server assumes *empty*. Example: `` a "b" `c` ``.
    pub text: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Defaults {
    /// A value with every field absent.
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
        self.list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `long`.
    #[must_use]
    pub fn with_long(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.long, value);
        self
    }
    /// Sets `object`.
    #[must_use]
    pub fn with_object(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.object = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.text, value);
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Defaults {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Defaults",
        names: &["count", "flag", "list", "long", "object", "text"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(Defaults);

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