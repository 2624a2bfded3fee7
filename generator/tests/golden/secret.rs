// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Login>,
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
    pub(super) static Login: Struct = Struct {
        schema: &<crate::generated::models::Login as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String, Type::String, Type::List(&Type::String), Type::String],
        descriptions: &["", "The password."],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// A value, called `Password` by the API.
pub type Password = String;

/// An object, called `Login` by the API.
#[non_exhaustive]
pub struct Login {
    /// Required `name`.
    pub name: String,
    /// The password.
    ///
    /// Required `password`. A secret: it is sent, and never printed.
    pub password: String,
    /// Optional `hints`: not sent if `None`. A secret: it is sent, and never printed.
    pub hints: Option<Vec<String>>,
    /// Optional `oldPassword`: not sent if `None`. A secret: it is sent, and never printed.
    pub old_password: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Login {
    /// A value of the required fields; the others are absent.
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            hints: None,
            old_password: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `hints`.
    #[must_use]
    pub fn with_hints(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hints = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `old_password`.
    #[must_use]
    pub fn with_old_password(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.old_password, value);
        self
    }
}

impl Default for Login {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            password: String::new(),
            hints: None,
            old_password: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Login {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Login",
        names: &["name", "password", "hints", "oldPassword"],
        required: 2,
        secret: &[1, 2, 3],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.password,
            2 => &self.hints,
            3 => &self.old_password,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.password,
            2 => &mut self.hints,
            3 => &mut self.old_password,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Login);

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
    secrets: &["hints", "oldPassword", "password"],
};

/// What a mock of the API returns, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[::sdk_runtime::mock::Example]] = &[];