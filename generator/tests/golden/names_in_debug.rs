// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<AccountInfo>,
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
    pub(super) static AccountInfo: Struct = Struct {
        schema: &<crate::generated::models::AccountInfo as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::String,
            Type::Bool,
            Type::Int64,
            Type::String,
            Type::String,
            Type::String,
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

/// An object, called `accountInfo` by the API.
#[non_exhaustive]
pub struct AccountInfo {
    /// Required `ID`.
    pub id: String,
    /// Optional `2fa`: not sent if `None`.
    pub n2fa: Option<bool>,
    /// Optional `n`: not sent if `None`.
    pub count: Option<i64>,
    /// Optional `type`: not sent if `None`.
    pub r#type: Option<String>,
    /// Optional `userIdType`: not sent if `None`.
    pub user_id_type: Option<String>,
    /// Optional `状态`: not sent if `None`.
    pub u72b6_u6001: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AccountInfo {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            n2fa: None,
            count: None,
            r#type: None,
            user_id_type: None,
            u72b6_u6001: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `n2fa`.
    #[must_use]
    #[inline]
    pub fn with_n2fa(mut self, value: bool) -> Self {
        self.n2fa = Some(value);
        self
    }
    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.r#type, value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
    /// Sets `u72b6_u6001`.
    #[must_use]
    pub fn with_u72b6_u6001(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.u72b6_u6001, value);
        self
    }
}

impl Default for AccountInfo {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            n2fa: None,
            count: None,
            r#type: None,
            user_id_type: None,
            u72b6_u6001: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AccountInfo {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "accountInfo",
        rust_name: Some("AccountInfo"),
        names: &["ID", "2fa", "n", "type", "userIdType", "状态"],
        rust_names: &[(1, "n2fa"), (2, "count"), (5, "u72b6_u6001")],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.n2fa,
            2 => &self.count,
            3 => &self.r#type,
            4 => &self.user_id_type,
            5 => &self.u72b6_u6001,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.n2fa,
            2 => &mut self.count,
            3 => &mut self.r#type,
            4 => &mut self.user_id_type,
            5 => &mut self.u72b6_u6001,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AccountInfo);

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