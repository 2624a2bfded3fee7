// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl Health {
    /// Sets `open`.
    #[must_use]
    #[inline]
    pub fn with_open(mut self, value: bool) -> Self {
        self.open = value;
        self
    }
}

impl Order {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `total`.
    #[must_use]
    #[inline]
    pub fn with_total(mut self, value: f64) -> Self {
        self.total = Some(value);
        self
    }
}
