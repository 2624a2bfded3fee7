// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

/// A value, called `LdapConfigInfoRespDto` by the API.
pub type LdapConfigInfoRespDto = crate::generated::Envelope<LdapConfigInfoDto>;

/// A value, called `LdapGetBindPwdRespDto` by the API.
pub type LdapGetBindPwdRespDto = crate::generated::Envelope<String>;

/// A value, called `LdapLogRespDto` by the API.
pub type LdapLogRespDto = crate::generated::Envelope<LdapLogDto>;

/// A value, called `LdapOperateRespDto` by the API.
pub type LdapOperateRespDto = crate::generated::Envelope<bool>;

/// Configuration of the LDAP server of a user pool, as
/// [`query_ldap_config_info`](crate::ManagementClient::query_ldap_config_info) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct LdapConfigInfoDto {
    /// Whether the LDAP server is switched on: `1` for yes, `2` for no.
    ///
    /// Example: `1`.
    pub enabled: i64,
    /// ID of the user pool that it belongs to.
    ///
    /// On the wire: `userPoolId`. Example: `60e043f8cd91b87d712b6365`.
    pub user_pool_id: String,
    /// Address at which the server speaks LDAP.
    ///
    /// On the wire: `linkUrl`.
    pub link_url: String,
    /// Address at which the server speaks LDAPS, that is, LDAP over TLS.
    ///
    /// On the wire: `ldapsLinkUrl`.
    pub ldaps_link_url: String,
    /// Whether the LDAP server runs in a private deployment: `1` for yes, `2` for no.
    ///
    /// On the wire: `enablePrivatization`. Example: `2`.
    pub enable_privatization: i64,
    /// Distinguished name that LDAP programs sign in with. It is made from `ldap_domain`.
    ///
    /// On the wire: `bindDn`.
    pub bind_dn: String,
    /// Domain from which `base_dn` is made.
    ///
    /// On the wire: `ldapDomain`. Example: `example.com`.
    pub ldap_domain: String,
    /// Distinguished name at the top of the directory tree. It is made from `ldap_domain`.
    ///
    /// On the wire: `baseDn`. Example: `dc=example,dc=com,o=genauth`.
    pub base_dn: String,
    /// Password that goes with `bind_dn`. The server stores it encrypted.
    ///
    /// On the wire: `bindPwd`.
    pub bind_pwd: String,
    /// Which departments LDAP programs can see, as department IDs separated by commas.
    ///
    /// On the wire: `visibleOrgNodes`.
    pub visible_org_nodes: ::sdk_runtime::JsonValue,
    /// Which built-in fields of users LDAP programs can see. The form of the value is not documented.
    ///
    /// On the wire: `visibleFields`.
    pub visible_fields: ::sdk_runtime::JsonValue,
    /// Under which LDAP field each custom field of the users appears, as JSON in a string.
    ///
    /// On the wire: `udfMapping`.
    pub udf_mapping: ::sdk_runtime::JsonValue,
    /// Whether a privately deployed LDAP server uses SSL: `1` for yes, `2` for no.
    ///
    /// On the wire: `enableSsl`. Example: `2`.
    pub enable_ssl: Option<i64>,
    /// ID of the configuration.
    pub id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for LdapConfigInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            enabled: 0,
            user_pool_id: String::new(),
            link_url: String::new(),
            ldaps_link_url: String::new(),
            enable_privatization: 0,
            bind_dn: String::new(),
            ldap_domain: String::new(),
            base_dn: String::new(),
            bind_pwd: String::new(),
            visible_org_nodes: ::sdk_runtime::JsonValue::Null,
            visible_fields: ::sdk_runtime::JsonValue::Null,
            udf_mapping: ::sdk_runtime::JsonValue::Null,
            enable_ssl: None,
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for LdapConfigInfoDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "LdapConfigInfoDto",
        names: &[
            "enabled",
            "userPoolId",
            "linkUrl",
            "ldapsLinkUrl",
            "enablePrivatization",
            "bindDn",
            "ldapDomain",
            "baseDn",
            "bindPwd",
            "visibleOrgNodes",
            "visibleFields",
            "udfMapping",
            "enableSsl",
            "id",
        ],
        required: 12,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enabled,
            1 => &self.user_pool_id,
            2 => &self.link_url,
            3 => &self.ldaps_link_url,
            4 => &self.enable_privatization,
            5 => &self.bind_dn,
            6 => &self.ldap_domain,
            7 => &self.base_dn,
            8 => &self.bind_pwd,
            9 => &self.visible_org_nodes,
            10 => &self.visible_fields,
            11 => &self.udf_mapping,
            12 => &self.enable_ssl,
            13 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.user_pool_id,
            2 => &mut self.link_url,
            3 => &mut self.ldaps_link_url,
            4 => &mut self.enable_privatization,
            5 => &mut self.bind_dn,
            6 => &mut self.ldap_domain,
            7 => &mut self.base_dn,
            8 => &mut self.bind_pwd,
            9 => &mut self.visible_org_nodes,
            10 => &mut self.visible_fields,
            11 => &mut self.udf_mapping,
            12 => &mut self.enable_ssl,
            13 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(LdapConfigInfoDto);

/// Log entries ([`query_ldap_log`](crate::ManagementClient::query_ldap_log)) or directory entries
/// ([`query_ldap_sub_entries`](crate::ManagementClient::query_ldap_sub_entries)) of the LDAP server, as
/// a page.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct LdapLogDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for LdapLogDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for LdapLogDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "LdapLogDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(LdapLogDto);

/// Domain and address of the LDAP server that
/// [`save_ldap_config_info`](crate::ManagementClient::save_ldap_config_info) sets up.
#[non_exhaustive]
pub struct LdapSaveDto {
    /// Domain from which the base DN and the bind DN are made.
    ///
    /// Required `ldapDomain`. Example: `example.com`.
    pub ldap_domain: String,
    /// Address at which the server speaks LDAP.
    ///
    /// Optional `linkUrl`: not sent if `None`.
    pub link_url: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl LdapSaveDto {
    /// A value of the required fields; the others are absent.
    pub fn new(ldap_domain: impl Into<String>) -> Self {
        Self {
            ldap_domain: ldap_domain.into(),
            link_url: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `link_url`.
    #[must_use]
    pub fn with_link_url(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.link_url, value);
        self
    }
}

impl Default for LdapSaveDto {
    #[inline]
    fn default() -> Self {
        Self {
            ldap_domain: String::new(),
            link_url: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for LdapSaveDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "LdapSaveDto",
        names: &["ldapDomain", "linkUrl"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.ldap_domain,
            1 => &self.link_url,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.ldap_domain,
            1 => &mut self.link_url,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(LdapSaveDto);

/// New state of the LDAP server, for
/// [`disable_ldap_server`](crate::ManagementClient::disable_ldap_server).
#[non_exhaustive]
pub struct LdapSetEnabledFlagDto {
    /// Whether the LDAP server is switched on. Set it to `false` to switch the server off.
    ///
    /// Required `enabled`.
    pub enabled: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl LdapSetEnabledFlagDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for LdapSetEnabledFlagDto {
    #[inline]
    fn default() -> Self {
        Self {
            enabled: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for LdapSetEnabledFlagDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "LdapSetEnabledFlagDto",
        names: &["enabled"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enabled,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(LdapSetEnabledFlagDto);

/// The part of the LDAP configuration that
/// [`update_ldap_config_info`](crate::ManagementClient::update_ldap_config_info) changes.
#[non_exhaustive]
pub struct LdapUpdateDto {
    /// New password of the bind DN.
    ///
    /// Optional `bindPwd`: not sent if `None`.
    pub bind_pwd: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl LdapUpdateDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `bind_pwd`.
    #[must_use]
    pub fn with_bind_pwd(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.bind_pwd, value);
        self
    }
}

impl Default for LdapUpdateDto {
    #[inline]
    fn default() -> Self {
        Self {
            bind_pwd: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for LdapUpdateDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "LdapUpdateDto",
        names: &["bindPwd"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.bind_pwd,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.bind_pwd,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(LdapUpdateDto);

impl ::sdk_runtime::Page for LdapLogDto {
    type Item = ::sdk_runtime::JsonValue;
    #[inline]
    fn into_items(self) -> Vec<::sdk_runtime::JsonValue> {
        self.list
    }
}
