// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl Health {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(open: bool) -> Self {
        Self {
            open,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Order {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            total: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `total`.
    #[must_use]
    #[inline]
    pub fn with_total(mut self, value: f64) -> Self {
        self.total = Some(value);
        self
    }
}
