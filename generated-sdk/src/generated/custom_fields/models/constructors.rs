// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CustomFieldDto {
    /// Sets `target_type`.
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<TargetType>) -> Self {
        self.target_type = value.into();
        self
    }
    /// Sets `data_type`.
    #[must_use]
    pub fn with_data_type(mut self, value: impl Into<CustomFieldDataType>) -> Self {
        self.data_type = value.into();
        self
    }
    /// Sets `key`.
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = value.into();
        self
    }
    /// Sets `is_unique`.
    #[must_use]
    #[inline]
    pub fn with_is_unique(mut self, value: bool) -> Self {
        self.is_unique = value;
        self
    }
    /// Sets `visible_in_admin_console`.
    #[must_use]
    #[inline]
    pub fn with_visible_in_admin_console(mut self, value: bool) -> Self {
        self.visible_in_admin_console = value;
        self
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

impl ListCustomFieldsDto {
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
