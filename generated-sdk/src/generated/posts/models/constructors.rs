// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How the structs are made that only answers hold, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;
use crate::record::argument;
use crate::record::required_form;

impl PostDto {
    /// A value of the required members; the others are absent.
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            description: None,
            id: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.description, value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.id, value);
        self
    }
}

impl PostInfoDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        code: impl Into<String>,
        name: impl Into<String>,
        department_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            department_id_list: argument::list(department_id_list),
            description: None,
            id: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.description, value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.id, value);
        self
    }
}

impl PostItemDto {
    /// A value of the required members; the others are absent.
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
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.description, value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.id, value);
        self
    }
}

/// The required members of [`PostItemDto`], by name: a struct literal that misses one does not compile.
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

required_form!(PostItemDtoRequired);

impl PostPagingDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<PostItemDto>>,
    ) -> Self {
        Self {
            total_count,
            list: argument::list(list),
            raw_fields: RawFields::NONE,
        }
    }
}
