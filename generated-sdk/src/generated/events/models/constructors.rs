// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl EventAppDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        identifier: impl Into<String>,
        name: impl Into<String>,
        logo: impl Into<String>,
    ) -> Self {
        Self {
            identifier: identifier.into(),
            name: name.into(),
            logo: logo.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl EventAppPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<EventAppDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl OpenEventDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: OpenEventDtoRequired) -> Self {
        Self {
            id: required.id,
            code: required.code,
            topic: required.topic,
            name: required.name,
            desc: required.desc,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`OpenEventDto`], by name: a struct literal that misses one does not compile.
pub struct OpenEventDtoRequired {
    /// See [`OpenEventDto::id`].
    pub id: String,
    /// See [`OpenEventDto::code`].
    pub code: String,
    /// See [`OpenEventDto::topic`].
    pub topic: String,
    /// See [`OpenEventDto::name`].
    pub name: String,
    /// See [`OpenEventDto::desc`].
    pub desc: String,
}

::sdk_runtime::record::required_form!(OpenEventDtoRequired);

impl OpenEventPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<OpenEventDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl PubEventRespDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(success: bool) -> Self {
        Self {
            success,
            err_msg: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `err_msg`.
    #[must_use]
    #[inline]
    pub fn with_err_msg(mut self, value: bool) -> Self {
        self.err_msg = Some(value);
        self
    }
}
