// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

#[cfg(feature = "test-util")]
pub use constructors::*;
use crate::Envelope;
use crate::JsonValue;
use crate::record::argument;
use crate::record::{Fields, RawFields, Schema, Slot, record};
use crate::Page;

/// A value, called `LdapConfigInfoRespDto` by the API.
pub type LdapConfigInfoRespDto = Envelope<LdapConfigInfoDto>;

/// A value, called `LdapGetBindPwdRespDto` by the API.
pub type LdapGetBindPwdRespDto = Envelope<String>;

/// A value, called `LdapLogRespDto` by the API.
pub type LdapLogRespDto = Envelope<LdapLogDto>;

/// A value, called `LdapOperateRespDto` by the API.
pub type LdapOperateRespDto = Envelope<bool>;

/// An object, called `LdapConfigInfoDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct LdapConfigInfoDto {
    /// Member `enabled`, required.
    pub enabled: i64,
    /// Member `userPoolId`, required.
    pub user_pool_id: String,
    /// Member `linkUrl`, required.
    pub link_url: String,
    /// Member `ldapsLinkUrl`, required.
    pub ldaps_link_url: String,
    /// Member `enablePrivatization`, required.
    pub enable_privatization: i64,
    /// Member `bindDn`, required.
    pub bind_dn: String,
    /// Member `ldapDomain`, required.
    pub ldap_domain: String,
    /// Member `baseDn`, required.
    pub base_dn: String,
    /// Member `bindPwd`, required.
    pub bind_pwd: String,
    /// Member `visibleOrgNodes`, required.
    pub visible_org_nodes: JsonValue,
    /// Member `visibleFields`, required.
    pub visible_fields: JsonValue,
    /// Member `udfMapping`, required.
    pub udf_mapping: JsonValue,
    /// Member `enableSsl`, optional.
    pub enable_ssl: Option<i64>,
    /// Member `id`, optional.
    pub id: Option<String>,
    raw_fields: RawFields,
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
            visible_org_nodes: JsonValue::Null,
            visible_fields: JsonValue::Null,
            udf_mapping: JsonValue::Null,
            enable_ssl: None,
            id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for LdapConfigInfoDto {
    const SCHEMA: Schema = Schema {
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
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(LdapConfigInfoDto);

/// An object, called `LdapLogDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct LdapLogDto {
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// Member `list`, required.
    pub list: Vec<JsonValue>,
    raw_fields: RawFields,
}

impl Default for LdapLogDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for LdapLogDto {
    const SCHEMA: Schema = Schema {
        name: "LdapLogDto",
        names: &["totalCount", "list"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(LdapLogDto);

/// An object, called `LdapSaveDto` by the API.
#[non_exhaustive]
pub struct LdapSaveDto {
    /// Member `ldapDomain`, required.
    pub ldap_domain: String,
    /// Member `linkUrl`, optional.
    pub link_url: Option<String>,
    raw_fields: RawFields,
}

impl LdapSaveDto {
    /// A value of the required members; the others are absent.
    pub fn new(ldap_domain: impl Into<String>) -> Self {
        Self {
            ldap_domain: ldap_domain.into(),
            link_url: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `link_url`.
    #[must_use]
    pub fn with_link_url(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.link_url, value);
        self
    }
}

impl Default for LdapSaveDto {
    #[inline]
    fn default() -> Self {
        Self {
            ldap_domain: String::new(),
            link_url: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for LdapSaveDto {
    const SCHEMA: Schema = Schema {
        name: "LdapSaveDto",
        names: &["ldapDomain", "linkUrl"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.ldap_domain,
            1 => &self.link_url,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.ldap_domain,
            1 => &mut self.link_url,
            _ => &mut self.raw_fields,
        }
    }
}

record!(LdapSaveDto);

/// An object, called `LdapSetEnabledFlagDto` by the API.
#[non_exhaustive]
pub struct LdapSetEnabledFlagDto {
    /// Member `enabled`, required.
    pub enabled: bool,
    raw_fields: RawFields,
}

impl LdapSetEnabledFlagDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for LdapSetEnabledFlagDto {
    #[inline]
    fn default() -> Self {
        Self {
            enabled: false,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for LdapSetEnabledFlagDto {
    const SCHEMA: Schema = Schema {
        name: "LdapSetEnabledFlagDto",
        names: &["enabled"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.enabled,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.raw_fields,
        }
    }
}

record!(LdapSetEnabledFlagDto);

/// An object, called `LdapUpdateDto` by the API.
#[non_exhaustive]
pub struct LdapUpdateDto {
    /// Member `bindPwd`, optional.
    pub bind_pwd: Option<String>,
    raw_fields: RawFields,
}

impl LdapUpdateDto {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `bind_pwd`.
    #[must_use]
    pub fn with_bind_pwd(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.bind_pwd, value);
        self
    }
}

impl Default for LdapUpdateDto {
    #[inline]
    fn default() -> Self {
        Self {
            bind_pwd: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for LdapUpdateDto {
    const SCHEMA: Schema = Schema {
        name: "LdapUpdateDto",
        names: &["bindPwd"],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.bind_pwd,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.bind_pwd,
            _ => &mut self.raw_fields,
        }
    }
}

record!(LdapUpdateDto);

impl Page for LdapLogDto {
    type Item = JsonValue;
    #[inline]
    fn into_items(self) -> Vec<JsonValue> {
        self.list
    }
}
