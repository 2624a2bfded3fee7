// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl LdapConfigInfoDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: LdapConfigInfoDtoRequired) -> Self {
        Self {
            enabled: required.enabled,
            user_pool_id: required.user_pool_id,
            link_url: required.link_url,
            ldaps_link_url: required.ldaps_link_url,
            enable_privatization: required.enable_privatization,
            bind_dn: required.bind_dn,
            ldap_domain: required.ldap_domain,
            base_dn: required.base_dn,
            bind_pwd: required.bind_pwd,
            visible_org_nodes: required.visible_org_nodes,
            visible_fields: required.visible_fields,
            udf_mapping: required.udf_mapping,
            enable_ssl: None,
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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

/// The required fields of [`LdapConfigInfoDto`], by name: a struct literal that misses one does not compile.
pub struct LdapConfigInfoDtoRequired {
    /// See [`LdapConfigInfoDto::enabled`].
    pub enabled: i64,
    /// See [`LdapConfigInfoDto::user_pool_id`].
    pub user_pool_id: String,
    /// See [`LdapConfigInfoDto::link_url`].
    pub link_url: String,
    /// See [`LdapConfigInfoDto::ldaps_link_url`].
    pub ldaps_link_url: String,
    /// See [`LdapConfigInfoDto::enable_privatization`].
    pub enable_privatization: i64,
    /// See [`LdapConfigInfoDto::bind_dn`].
    pub bind_dn: String,
    /// See [`LdapConfigInfoDto::ldap_domain`].
    pub ldap_domain: String,
    /// See [`LdapConfigInfoDto::base_dn`].
    pub base_dn: String,
    /// See [`LdapConfigInfoDto::bind_pwd`].
    pub bind_pwd: String,
    /// See [`LdapConfigInfoDto::visible_org_nodes`].
    pub visible_org_nodes: ::sdk_runtime::JsonValue,
    /// See [`LdapConfigInfoDto::visible_fields`].
    pub visible_fields: ::sdk_runtime::JsonValue,
    /// See [`LdapConfigInfoDto::udf_mapping`].
    pub udf_mapping: ::sdk_runtime::JsonValue,
}

::sdk_runtime::record::required_form!(LdapConfigInfoDtoRequired);

impl LdapLogDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<::sdk_runtime::JsonValue>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}
