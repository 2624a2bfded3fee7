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
use crate::record::{Members, RawFields, Schema, Slot, record};

/// A value, called `Password` by the API.
pub type Password = String;

/// An object, called `Login` by the API.
#[non_exhaustive]
pub struct Login {
    /// Member `name`, required.
    pub name: String,
    /// The password.
    ///
    /// Member `password`, required.
    /// A secret: it is sent, and never printed.
    pub password: String,
    /// Member `hints`, optional.
    /// A secret: it is sent, and never printed.
    pub hints: Option<Vec<String>>,
    /// Member `oldPassword`, optional.
    /// A secret: it is sent, and never printed.
    pub old_password: Option<String>,
    raw_fields: RawFields,
}

impl Login {
    /// A value of the required members; the others are absent.
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            hints: None,
            old_password: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `hints`.
    #[must_use]
    pub fn with_hints(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hints = Some(argument::list(value));
        self
    }
    /// Sets `old_password`.
    #[must_use]
    pub fn with_old_password(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.old_password, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Login {
    const SCHEMA: Schema = Schema {
        name: "Login",
        members: &["name", "password", "hints", "oldPassword"],
        required: 2,
        secret: &[1, 2, 3],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.name,
            1 => &self.password,
            2 => &self.hints,
            3 => &self.old_password,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.password,
            2 => &mut self.hints,
            3 => &mut self.old_password,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Login);

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
pub(crate) static RECORDS: [Empty<dyn Record>; 1] = [|| Box::<models::Login>::default()];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];