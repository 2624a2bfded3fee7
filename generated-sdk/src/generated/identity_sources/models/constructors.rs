// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl ExtIdpConnDetail {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ExtIdpConnDetailRequired) -> Self {
        Self {
            id: required.id,
            r#type: required.r#type,
            ext_idp_id: required.ext_idp_id,
            logo: required.logo,
            login_only: required.login_only,
            association_mode: required.association_mode,
            challenge_binding_methods: required.challenge_binding_methods,
            display_name: None,
            identifier: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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

/// The required fields of [`ExtIdpConnDetail`], by name: a struct literal that misses one does not compile.
pub struct ExtIdpConnDetailRequired {
    /// See [`ExtIdpConnDetail::id`].
    pub id: String,
    /// See [`ExtIdpConnDetail::type`].
    pub r#type: IdentityConnectionType,
    /// See [`ExtIdpConnDetail::ext_idp_id`].
    pub ext_idp_id: String,
    /// See [`ExtIdpConnDetail::logo`].
    pub logo: String,
    /// See [`ExtIdpConnDetail::login_only`].
    pub login_only: bool,
    /// See [`ExtIdpConnDetail::association_mode`].
    pub association_mode: ExtIdpConnDetailAssociationMode,
    /// See [`ExtIdpConnDetail::challenge_binding_methods`].
    pub challenge_binding_methods: Vec<String>,
}

::sdk_runtime::record::required_form!(ExtIdpConnDetailRequired);

impl ExtIdpDetail {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ExtIdpDetailRequired) -> Self {
        Self {
            id: required.id,
            name: required.name,
            logo: required.logo,
            r#type: required.r#type,
            connections: required.connections,
            auto_join: required.auto_join,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

/// The required fields of [`ExtIdpDetail`], by name: a struct literal that misses one does not compile.
pub struct ExtIdpDetailRequired {
    /// See [`ExtIdpDetail::id`].
    pub id: String,
    /// See [`ExtIdpDetail::name`].
    pub name: String,
    /// See [`ExtIdpDetail::logo`].
    pub logo: String,
    /// See [`ExtIdpDetail::type`].
    pub r#type: String,
    /// See [`ExtIdpDetail::connections`].
    pub connections: ::sdk_runtime::JsonValue,
    /// See [`ExtIdpDetail::auto_join`].
    pub auto_join: bool,
}

::sdk_runtime::record::required_form!(ExtIdpDetailRequired);

impl ExtIdpDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        logo: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            logo: logo.into(),
            r#type: r#type.into(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl ExtIdpListPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<ExtIdpDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GetWechatAccessTokenDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        access_token: impl Into<String>,
        expires_at: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            expires_at: expires_at.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}
