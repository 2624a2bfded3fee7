// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl Deleted {
    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = value;
        self
    }
    /// Sets `done`.
    #[must_use]
    #[inline]
    pub fn with_done(mut self, value: bool) -> Self {
        self.done = Some(value);
        self
    }
}

impl Ticket {
    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
    /// Sets `answer`.
    #[must_use]
    pub fn with_answer(
        mut self,
        value: impl Into<::sdk_runtime::Nullable<String>>,
    ) -> Self {
        self.answer = value.into();
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn with_priority(mut self, value: impl Into<Priority>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.priority, value);
        self
    }
}

impl TicketPage {
    /// Sets `items`.
    #[must_use]
    pub fn with_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<Ticket>>,
    ) -> Self {
        self.items = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `next`.
    #[must_use]
    pub fn with_next(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.next, value);
        self
    }
    /// Sets `total`.
    #[must_use]
    #[inline]
    pub fn with_total(mut self, value: i64) -> Self {
        self.total = Some(value);
        self
    }
}
