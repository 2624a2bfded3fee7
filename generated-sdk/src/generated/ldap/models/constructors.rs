// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl LdapConfigInfoDto {
    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: i64) -> Self {
        self.enabled = value;
        self
    }
    /// Sets `user_pool_id`.
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
    /// Sets `link_url`.
    #[must_use]
    pub fn with_link_url(mut self, value: impl Into<String>) -> Self {
        self.link_url = value.into();
        self
    }
    /// Sets `ldaps_link_url`.
    #[must_use]
    pub fn with_ldaps_link_url(mut self, value: impl Into<String>) -> Self {
        self.ldaps_link_url = value.into();
        self
    }
    /// Sets `enable_privatization`.
    #[must_use]
    #[inline]
    pub fn with_enable_privatization(mut self, value: i64) -> Self {
        self.enable_privatization = value;
        self
    }
    /// Sets `bind_dn`.
    #[must_use]
    pub fn with_bind_dn(mut self, value: impl Into<String>) -> Self {
        self.bind_dn = value.into();
        self
    }
    /// Sets `ldap_domain`.
    #[must_use]
    pub fn with_ldap_domain(mut self, value: impl Into<String>) -> Self {
        self.ldap_domain = value.into();
        self
    }
    /// Sets `base_dn`.
    #[must_use]
    pub fn with_base_dn(mut self, value: impl Into<String>) -> Self {
        self.base_dn = value.into();
        self
    }
    /// Sets `bind_pwd`.
    #[must_use]
    pub fn with_bind_pwd(mut self, value: impl Into<String>) -> Self {
        self.bind_pwd = value.into();
        self
    }
    /// Sets `visible_org_nodes`.
    #[must_use]
    pub fn with_visible_org_nodes(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        self.visible_org_nodes = value.into();
        self
    }
    /// Sets `visible_fields`.
    #[must_use]
    pub fn with_visible_fields(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        self.visible_fields = value.into();
        self
    }
    /// Sets `udf_mapping`.
    #[must_use]
    pub fn with_udf_mapping(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        self.udf_mapping = value.into();
        self
    }
    /// Sets `enable_ssl`.
    #[must_use]
    #[inline]
    pub fn with_enable_ssl(mut self, value: i64) -> Self {
        self.enable_ssl = Some(value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.id, value);
        self
    }
}

impl LdapLogDto {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<::sdk_runtime::JsonValue>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}
