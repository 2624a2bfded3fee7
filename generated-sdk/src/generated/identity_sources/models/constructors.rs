// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl ExtIdpConnDetail {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<IdentityConnectionType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `ext_idp_id`.
    #[must_use]
    pub fn with_ext_idp_id(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_id = value.into();
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = value.into();
        self
    }
    /// Sets `login_only`.
    #[must_use]
    #[inline]
    pub fn with_login_only(mut self, value: bool) -> Self {
        self.login_only = value;
        self
    }
    /// Sets `association_mode`.
    #[must_use]
    pub fn with_association_mode(
        mut self,
        value: impl Into<ExtIdpConnDetailAssociationMode>,
    ) -> Self {
        self.association_mode = value.into();
        self
    }
    /// Sets `challenge_binding_methods`.
    #[must_use]
    pub fn with_challenge_binding_methods(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.challenge_binding_methods = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `display_name`.
    #[must_use]
    pub fn with_display_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.display_name, value);
        self
    }
    /// Sets `identifier`.
    #[must_use]
    pub fn with_identifier(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.identifier, value);
        self
    }
}

impl ExtIdpDetail {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `connections`.
    #[must_use]
    pub fn with_connections(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        self.connections = value.into();
        self
    }
    /// Sets `auto_join`.
    #[must_use]
    #[inline]
    pub fn with_auto_join(mut self, value: bool) -> Self {
        self.auto_join = value;
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl ExtIdpDto {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl ExtIdpListPagingDto {
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
        value: impl IntoIterator<Item = impl Into<ExtIdpDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl GetWechatAccessTokenDataDto {
    /// Sets `access_token`.
    #[must_use]
    pub fn with_access_token(mut self, value: impl Into<String>) -> Self {
        self.access_token = value.into();
        self
    }
    /// Sets `expires_at`.
    #[must_use]
    pub fn with_expires_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.expires_at = value.into();
        self
    }
}
