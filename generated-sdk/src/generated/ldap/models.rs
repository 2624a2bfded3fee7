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

/// An object, called `LdapConfigInfoDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct LdapConfigInfoDto {
    /// Field `enabled`, required.
    pub enabled: i64,
    /// Field `userPoolId`, required.
    pub user_pool_id: String,
    /// Field `linkUrl`, required.
    pub link_url: String,
    /// Field `ldapsLinkUrl`, required.
    pub ldaps_link_url: String,
    /// Field `enablePrivatization`, required.
    pub enable_privatization: i64,
    /// Field `bindDn`, required.
    pub bind_dn: String,
    /// Field `ldapDomain`, required.
    pub ldap_domain: String,
    /// Field `baseDn`, required.
    pub base_dn: String,
    /// Field `bindPwd`, required.
    pub bind_pwd: String,
    /// Field `visibleOrgNodes`, required.
    pub visible_org_nodes: ::sdk_runtime::JsonValue,
    /// Field `visibleFields`, required.
    pub visible_fields: ::sdk_runtime::JsonValue,
    /// Field `udfMapping`, required.
    pub udf_mapping: ::sdk_runtime::JsonValue,
    /// Field `enableSsl`, optional.
    pub enable_ssl: Option<i64>,
    /// Field `id`, optional.
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

/// An object, called `LdapLogDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct LdapLogDto {
    /// Field `totalCount`, required.
    pub total_count: i64,
    /// Field `list`, required.
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

/// An object, called `LdapSaveDto` by the API.
#[non_exhaustive]
pub struct LdapSaveDto {
    /// Field `ldapDomain`, required.
    pub ldap_domain: String,
    /// Field `linkUrl`, optional.
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

/// An object, called `LdapSetEnabledFlagDto` by the API.
#[non_exhaustive]
pub struct LdapSetEnabledFlagDto {
    /// Field `enabled`, required.
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

/// An object, called `LdapUpdateDto` by the API.
#[non_exhaustive]
pub struct LdapUpdateDto {
    /// Field `bindPwd`, optional.
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
