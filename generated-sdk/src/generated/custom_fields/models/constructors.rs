// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CustomFieldDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CustomFieldDtoRequired) -> Self {
        Self {
            target_type: required.target_type,
            data_type: required.data_type,
            key: required.key,
            label: required.label,
            is_unique: required.is_unique,
            visible_in_admin_console: required.visible_in_admin_console,
            created_at: None,
            description: None,
            encrypted: None,
            i18n: None,
            options: None,
            user_editable: None,
            visible_in_user_center: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.created_at, value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `encrypted`.
    #[must_use]
    #[inline]
    pub fn with_encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }
    /// Sets `i18n`.
    #[must_use]
    #[inline]
    pub fn with_i18n(mut self, value: CustomFieldI18n) -> Self {
        self.i18n = Some(value);
        self
    }
    /// Sets `options`.
    #[must_use]
    pub fn with_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomFieldSelectOption>>,
    ) -> Self {
        self.options = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `user_editable`.
    #[must_use]
    #[inline]
    pub fn with_user_editable(mut self, value: bool) -> Self {
        self.user_editable = Some(value);
        self
    }
    /// Sets `visible_in_user_center`.
    #[must_use]
    #[inline]
    pub fn with_visible_in_user_center(mut self, value: bool) -> Self {
        self.visible_in_user_center = Some(value);
        self
    }
}

/// The required fields of [`CustomFieldDto`], by name: a struct literal that misses one does not compile.
pub struct CustomFieldDtoRequired {
    /// See [`CustomFieldDto::target_type`].
    pub target_type: TargetType,
    /// See [`CustomFieldDto::data_type`].
    pub data_type: CustomFieldDataType,
    /// See [`CustomFieldDto::key`].
    pub key: String,
    /// See [`CustomFieldDto::label`].
    pub label: String,
    /// See [`CustomFieldDto::is_unique`].
    pub is_unique: bool,
    /// See [`CustomFieldDto::visible_in_admin_console`].
    pub visible_in_admin_console: bool,
}

::sdk_runtime::record::required_form!(CustomFieldDtoRequired);

impl ListCustomFieldsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `access_control`.
    #[must_use]
    pub fn with_access_control(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.access_control, value);
        self
    }
    /// Sets `admin_visible`.
    #[must_use]
    pub fn with_admin_visible(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.admin_visible, value);
        self
    }
    /// Sets `data_type`.
    #[must_use]
    pub fn with_data_type(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.data_type, value);
        self
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keyword, value);
        self
    }
    /// Sets `lang`.
    #[must_use]
    pub fn with_lang(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.lang, value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.limit, value);
        self
    }
    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.page, value);
        self
    }
    /// Sets `target_type`.
    #[must_use]
    pub fn with_target_type(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.target_type, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
    /// Sets `user_visible`.
    #[must_use]
    pub fn with_user_visible(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_visible, value);
        self
    }
}
