// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl Deleted {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(count: i64) -> Self {
        Self {
            count,
            done: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
    /// A value of the required fields; the others are absent.
    pub fn new(id: i64, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            answer: ::sdk_runtime::Nullable::Absent,
            priority: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
    /// A value of the required fields; the others are absent.
    pub fn new(items: impl IntoIterator<Item = impl Into<Ticket>>) -> Self {
        Self {
            items: ::sdk_runtime::record::argument::list(items),
            next: None,
            total: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
