// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl PostDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            description: None,
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.id, value);
        self
    }
}

impl PostInfoDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        code: impl Into<String>,
        name: impl Into<String>,
        department_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            department_id_list: ::sdk_runtime::record::argument::list(
                department_id_list,
            ),
            description: None,
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.id, value);
        self
    }
}

impl PostItemDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: PostItemDtoRequired) -> Self {
        Self {
            code: required.code,
            name: required.name,
            user_count: required.user_count,
            department_count: required.department_count,
            metadata_source: required.metadata_source,
            description: None,
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.id, value);
        self
    }
}

/// The required fields of [`PostItemDto`], by name: a struct literal that misses one does not compile.
pub struct PostItemDtoRequired {
    /// See [`PostItemDto::code`].
    pub code: String,
    /// See [`PostItemDto::name`].
    pub name: String,
    /// See [`PostItemDto::user_count`].
    pub user_count: i64,
    /// See [`PostItemDto::department_count`].
    pub department_count: i64,
    /// See [`PostItemDto::metadata_source`].
    pub metadata_source: Vec<String>,
}

::sdk_runtime::record::required_form!(PostItemDtoRequired);

impl PostPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<PostItemDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}
