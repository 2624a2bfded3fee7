// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CreateOrUpdateGroupDataDto {
    /// Sets `created`.
    #[must_use]
    #[inline]
    pub fn with_created(mut self, value: bool) -> Self {
        self.created = value;
        self
    }
    /// Sets `data`.
    #[must_use]
    #[inline]
    pub fn with_data(mut self, value: GroupDto) -> Self {
        self.data = value;
        self
    }
}

impl GroupDto {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `metadata_source`.
    #[must_use]
    pub fn with_metadata_source(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metadata_source = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `members`.
    #[must_use]
    pub fn with_members(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserDto>>,
    ) -> Self {
        self.members = ::sdk_runtime::record::argument::list(value);
        self
    }
}
