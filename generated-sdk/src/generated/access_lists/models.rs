// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::access_lists::GetDeviceExclusiveWhiteListDataDtoTargetType;
use crate::generated::common::{
    DeviceExclusiveRule, RemoveType, RiskAction, RiskCondition, RiskEventType, RiskLimit,
    RiskObject, RiskRange, WhitelistType,
};

/// A value, called `GetDeviceExclusiveRuleRespDto` by the API.
pub type GetDeviceExclusiveRuleRespDto = crate::generated::Envelope<
    GetDeviceExclusiveRuleDataDto,
>;

/// A value, called `GetDeviceExclusiveValidScopeAppRespDto` by the API.
pub type GetDeviceExclusiveValidScopeAppRespDto = crate::generated::Envelope<
    Vec<DeviceExclusiveValidScopeAppDataDto>,
>;

/// A value, called `GetDeviceExclusiveValidScopeRespDto` by the API.
pub type GetDeviceExclusiveValidScopeRespDto = crate::generated::Envelope<
    Vec<GetDeviceExclusiveValidScopeDataDto>,
>;

/// A value, called `GetDeviceExclusiveWhiteListRespDto` by the API.
pub type GetDeviceExclusiveWhiteListRespDto = crate::generated::Envelope<
    Vec<GetDeviceExclusiveWhiteListDataDto>,
>;

/// A value, called `IpListPaginatedRespDto` by the API.
pub type IpListPaginatedRespDto = crate::generated::Envelope<IpListPagingDto>;

/// A value, called `UserListPaginatedRespDto` by the API.
pub type UserListPaginatedRespDto = crate::generated::Envelope<UserListPagingDto>;

/// A value, called `UserListPolicyPaginatedRespDto` by the API.
pub type UserListPolicyPaginatedRespDto = crate::generated::Envelope<
    RiskListPolicyPagingDto,
>;

/// A value, called `WhitelistListRespDto` by the API.
pub type WhitelistListRespDto = crate::generated::Envelope<WhitelistRespDto>;

/// An object, called `AddWhitelistDto` by the API.
#[non_exhaustive]
pub struct AddWhitelistDto {
    /// Field `type`, required.
    pub r#type: WhitelistType,
    /// Field `list`, optional.
    pub list: Option<Vec<String>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AddWhitelistDto {
    /// A value of the required fields; the others are absent.
    pub fn new(r#type: impl Into<WhitelistType>) -> Self {
        Self {
            r#type: r#type.into(),
            list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for AddWhitelistDto {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: WhitelistType::default(),
            list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AddWhitelistDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AddWhitelistDto",
        names: &["type", "list"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AddWhitelistDto);

/// An object, called `AddWhitelistOfAppDto` by the API.
#[non_exhaustive]
pub struct AddWhitelistOfAppDto {
    /// Field `appId`, required.
    pub app_id: String,
    /// Field `type`, required.
    pub r#type: WhitelistType,
    /// Field `list`, optional.
    pub list: Option<Vec<String>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AddWhitelistOfAppDto {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>, r#type: impl Into<WhitelistType>) -> Self {
        Self {
            app_id: app_id.into(),
            r#type: r#type.into(),
            list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for AddWhitelistOfAppDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            r#type: WhitelistType::default(),
            list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AddWhitelistOfAppDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AddWhitelistOfAppDto",
        names: &["appId", "type", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.r#type,
            2 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.r#type,
            2 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AddWhitelistOfAppDto);

/// An object, called `DeleteDeviceExclusiveValidScopeSettingsByIdsDto` by the API.
#[non_exhaustive]
pub struct DeleteDeviceExclusiveValidScopeSettingsByIdsDto {
    /// Field `appId`, required.
    pub app_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteDeviceExclusiveValidScopeSettingsByIdsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteDeviceExclusiveValidScopeSettingsByIdsDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteDeviceExclusiveValidScopeSettingsByIdsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteDeviceExclusiveValidScopeSettingsByIdsDto",
        names: &["appId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteDeviceExclusiveValidScopeSettingsByIdsDto);

/// An object, called `DeleteWhitelistDto` by the API.
#[non_exhaustive]
pub struct DeleteWhitelistDto {
    /// Field `type`, required.
    pub r#type: WhitelistType,
    /// Field `list`, optional.
    pub list: Option<Vec<String>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteWhitelistDto {
    /// A value of the required fields; the others are absent.
    pub fn new(r#type: impl Into<WhitelistType>) -> Self {
        Self {
            r#type: r#type.into(),
            list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for DeleteWhitelistDto {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: WhitelistType::default(),
            list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteWhitelistDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteWhitelistDto",
        names: &["type", "list"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteWhitelistDto);

/// An object, called `DeleteWhitelistOfAppDto` by the API.
#[non_exhaustive]
pub struct DeleteWhitelistOfAppDto {
    /// Field `type`, required.
    pub r#type: WhitelistType,
    /// Field `appId`, required.
    pub app_id: String,
    /// Field `list`, optional.
    pub list: Option<Vec<String>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteWhitelistOfAppDto {
    /// A value of the required fields; the others are absent.
    pub fn new(r#type: impl Into<WhitelistType>, app_id: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            app_id: app_id.into(),
            list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for DeleteWhitelistOfAppDto {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: WhitelistType::default(),
            app_id: String::new(),
            list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteWhitelistOfAppDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteWhitelistOfAppDto",
        names: &["type", "appId", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            1 => &self.app_id,
            2 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.app_id,
            2 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteWhitelistOfAppDto);

/// An object, called `DeviceExclusiveValidScopeAppDataDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DeviceExclusiveValidScopeAppDataDto {
    /// Field `appId`, required.
    pub app_id: String,
    /// Field `appLogo`, optional.
    pub app_logo: Option<String>,
    /// Field `appName`, optional.
    pub app_name: Option<String>,
    /// Field `isDefault`, optional.
    pub is_default: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for DeviceExclusiveValidScopeAppDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            app_logo: None,
            app_name: None,
            is_default: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeviceExclusiveValidScopeAppDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeviceExclusiveValidScopeAppDataDto",
        names: &["appId", "appLogo", "appName", "isDefault"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.app_logo,
            2 => &self.app_name,
            3 => &self.is_default,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.app_logo,
            2 => &mut self.app_name,
            3 => &mut self.is_default,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeviceExclusiveValidScopeAppDataDto);

/// An object, called `DeviceRuleDto` by the API.
#[non_exhaustive]
pub struct DeviceRuleDto {
    /// Field `maxOnlineDevices`, required.
    pub max_online_devices: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeviceRuleDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(max_online_devices: i64) -> Self {
        Self {
            max_online_devices,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeviceRuleDto {
    #[inline]
    fn default() -> Self {
        Self {
            max_online_devices: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeviceRuleDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeviceRuleDto",
        names: &["maxOnlineDevices"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.max_online_devices,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.max_online_devices,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeviceRuleDto);

/// An object, called `GetDeviceExclusiveRuleDataDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetDeviceExclusiveRuleDataDto {
    /// Field `rule`, required.
    pub rule: DeviceExclusiveRule,
    /// Field `deviceRule`, optional.
    pub device_rule: Option<DeviceRuleDto>,
    /// Field `ipRule`, optional.
    pub ip_rule: Option<IPRuleDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetDeviceExclusiveRuleDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            rule: DeviceExclusiveRule::default(),
            device_rule: None,
            ip_rule: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetDeviceExclusiveRuleDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetDeviceExclusiveRuleDataDto",
        names: &["rule", "deviceRule", "ipRule"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.rule,
            1 => &self.device_rule,
            2 => &self.ip_rule,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.rule,
            1 => &mut self.device_rule,
            2 => &mut self.ip_rule,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetDeviceExclusiveRuleDataDto);

/// An object, called `GetDeviceExclusiveValidScopeDataDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetDeviceExclusiveValidScopeDataDto {
    /// Field `appId`, required.
    pub app_id: String,
    /// Field `createdAt`, required.
    pub created_at: ::sdk_runtime::DateTime,
    /// Field `appLogo`, optional.
    pub app_logo: Option<String>,
    /// Field `appName`, optional.
    pub app_name: Option<String>,
    /// Field `isDefault`, optional.
    pub is_default: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetDeviceExclusiveValidScopeDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            app_logo: None,
            app_name: None,
            is_default: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetDeviceExclusiveValidScopeDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetDeviceExclusiveValidScopeDataDto",
        names: &["appId", "createdAt", "appLogo", "appName", "isDefault"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.created_at,
            2 => &self.app_logo,
            3 => &self.app_name,
            4 => &self.is_default,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.created_at,
            2 => &mut self.app_logo,
            3 => &mut self.app_name,
            4 => &mut self.is_default,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetDeviceExclusiveValidScopeDataDto);

/// An object, called `GetDeviceExclusiveWhiteListDataDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetDeviceExclusiveWhiteListDataDto {
    /// Field `targetType`, required.
    pub target_type: GetDeviceExclusiveWhiteListDataDtoTargetType,
    /// Field `targetId`, required.
    pub target_id: String,
    /// Field `createdAt`, required.
    pub created_at: ::sdk_runtime::DateTime,
    /// Field `name`, optional.
    pub name: Option<String>,
    /// Field `namePath`, optional.
    pub name_path: Option<String>,
    /// Field `photo`, optional.
    pub photo: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetDeviceExclusiveWhiteListDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: GetDeviceExclusiveWhiteListDataDtoTargetType::default(),
            target_id: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            name: None,
            name_path: None,
            photo: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetDeviceExclusiveWhiteListDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetDeviceExclusiveWhiteListDataDto",
        names: &["targetType", "targetId", "createdAt", "name", "namePath", "photo"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_id,
            2 => &self.created_at,
            3 => &self.name,
            4 => &self.name_path,
            5 => &self.photo,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_id,
            2 => &mut self.created_at,
            3 => &mut self.name,
            4 => &mut self.name_path,
            5 => &mut self.photo,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetDeviceExclusiveWhiteListDataDto);

/// An object, called `IPRuleDto` by the API.
#[non_exhaustive]
pub struct IPRuleDto {
    /// Field `maxOnlineIPs`, required.
    pub max_online_i_ps: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl IPRuleDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(max_online_i_ps: i64) -> Self {
        Self {
            max_online_i_ps,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for IPRuleDto {
    #[inline]
    fn default() -> Self {
        Self {
            max_online_i_ps: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for IPRuleDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "IPRuleDto",
        names: &["maxOnlineIPs"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.max_online_i_ps,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.max_online_i_ps,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(IPRuleDto);

/// An object, called `IpListCreateDto` by the API.
#[non_exhaustive]
pub struct IpListCreateDto {
    /// Field `expireAt`, required.
    pub expire_at: ::sdk_runtime::DateTime,
    /// Field `limitList`, required.
    pub limit_list: Vec<String>,
    /// Field `removeType`, required.
    pub remove_type: String,
    /// Field `addType`, required.
    pub add_type: String,
    /// Field `ipType`, required.
    pub ip_type: String,
    /// Field `ips`, required.
    pub ips: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl IpListCreateDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: IpListCreateDtoRequired) -> Self {
        Self {
            expire_at: required.expire_at,
            limit_list: required.limit_list,
            remove_type: required.remove_type,
            add_type: required.add_type,
            ip_type: required.ip_type,
            ips: required.ips,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`IpListCreateDto`], by name: a struct literal that misses one does not compile.
pub struct IpListCreateDtoRequired {
    /// See [`IpListCreateDto::expire_at`].
    pub expire_at: ::sdk_runtime::DateTime,
    /// See [`IpListCreateDto::limit_list`].
    pub limit_list: Vec<String>,
    /// See [`IpListCreateDto::remove_type`].
    pub remove_type: String,
    /// See [`IpListCreateDto::add_type`].
    pub add_type: String,
    /// See [`IpListCreateDto::ip_type`].
    pub ip_type: String,
    /// See [`IpListCreateDto::ips`].
    pub ips: String,
}

::sdk_runtime::record::required_form!(IpListCreateDtoRequired);

impl Default for IpListCreateDto {
    #[inline]
    fn default() -> Self {
        Self {
            expire_at: ::sdk_runtime::DateTime::new(),
            limit_list: Vec::new(),
            remove_type: String::new(),
            add_type: String::new(),
            ip_type: String::new(),
            ips: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for IpListCreateDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "IpListCreateDto",
        names: &["expireAt", "limitList", "removeType", "addType", "ipType", "ips"],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.expire_at,
            1 => &self.limit_list,
            2 => &self.remove_type,
            3 => &self.add_type,
            4 => &self.ip_type,
            5 => &self.ips,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.expire_at,
            1 => &mut self.limit_list,
            2 => &mut self.remove_type,
            3 => &mut self.add_type,
            4 => &mut self.ip_type,
            5 => &mut self.ips,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(IpListCreateDto);

/// An object, called `IpListPagingDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct IpListPagingDto {
    /// Field `totalCount`, required.
    pub total_count: i64,
    /// Field `list`, required.
    pub list: Vec<IpListRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for IpListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for IpListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "IpListPagingDto",
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

::sdk_runtime::record::record!(IpListPagingDto);

/// An object, called `IpListRespDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct IpListRespDto {
    /// Field `id`, required.
    pub id: String,
    /// Field `ip`, required.
    pub ip: String,
    /// Field `ipType`, required.
    pub ip_type: String,
    /// Field `addType`, required.
    pub add_type: String,
    /// Field `removeType`, required.
    pub remove_type: String,
    /// Field `limitList`, required.
    pub limit_list: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for IpListRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            ip: String::new(),
            ip_type: String::new(),
            add_type: String::new(),
            remove_type: String::new(),
            limit_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for IpListRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "IpListRespDto",
        names: &["id", "ip", "ipType", "addType", "removeType", "limitList"],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.ip,
            2 => &self.ip_type,
            3 => &self.add_type,
            4 => &self.remove_type,
            5 => &self.limit_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.ip,
            2 => &mut self.ip_type,
            3 => &mut self.add_type,
            4 => &mut self.remove_type,
            5 => &mut self.limit_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(IpListRespDto);

/// An object, called `RiskListItemDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RiskListItemDto {
    /// Field `id`, required.
    pub id: String,
    /// Field `userId`, required.
    pub user_id: String,
    /// Field `addType`, required.
    pub add_type: String,
    /// Field `userListType`, required.
    pub user_list_type: String,
    /// Field `removeType`, required.
    pub remove_type: String,
    /// Field `limitList`, required.
    pub limit_list: Vec<String>,
    /// Field `addAt`, required.
    pub add_at: ::sdk_runtime::DateTime,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for RiskListItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            user_id: String::new(),
            add_type: String::new(),
            user_list_type: String::new(),
            remove_type: String::new(),
            limit_list: Vec::new(),
            add_at: ::sdk_runtime::DateTime::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RiskListItemDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RiskListItemDto",
        names: &[
            "id",
            "userId",
            "addType",
            "userListType",
            "removeType",
            "limitList",
            "addAt",
        ],
        required: 7,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.user_id,
            2 => &self.add_type,
            3 => &self.user_list_type,
            4 => &self.remove_type,
            5 => &self.limit_list,
            6 => &self.add_at,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.user_id,
            2 => &mut self.add_type,
            3 => &mut self.user_list_type,
            4 => &mut self.remove_type,
            5 => &mut self.limit_list,
            6 => &mut self.add_at,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RiskListItemDto);

/// An object, called `RiskListPolicyCreateDto` by the API.
#[non_exhaustive]
pub struct RiskListPolicyCreateDto {
    /// Field `limitList`, required.
    pub limit_list: RiskLimit,
    /// Field `action`, required.
    pub action: RiskAction,
    /// Field `removeType`, required.
    pub remove_type: RemoveType,
    /// Field `eventStateType`, required.
    pub event_state_type: RiskEventType,
    /// Field `countThr`, required.
    pub count_thr: i64,
    /// Field `timeRange`, required.
    pub time_range: i64,
    /// Field `userCond`, required.
    pub user_cond: RiskCondition,
    /// Field `ipCond`, required.
    pub ip_cond: RiskCondition,
    /// Field `userRange`, required.
    pub user_range: RiskRange,
    /// Field `ipRange`, required.
    pub ip_range: RiskRange,
    /// Field `optObject`, required.
    pub opt_object: RiskObject,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RiskListPolicyCreateDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: RiskListPolicyCreateDtoRequired) -> Self {
        Self {
            limit_list: required.limit_list,
            action: required.action,
            remove_type: required.remove_type,
            event_state_type: required.event_state_type,
            count_thr: required.count_thr,
            time_range: required.time_range,
            user_cond: required.user_cond,
            ip_cond: required.ip_cond,
            user_range: required.user_range,
            ip_range: required.ip_range,
            opt_object: required.opt_object,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`RiskListPolicyCreateDto`], by name: a struct literal that misses one does not compile.
pub struct RiskListPolicyCreateDtoRequired {
    /// See [`RiskListPolicyCreateDto::limit_list`].
    pub limit_list: RiskLimit,
    /// See [`RiskListPolicyCreateDto::action`].
    pub action: RiskAction,
    /// See [`RiskListPolicyCreateDto::remove_type`].
    pub remove_type: RemoveType,
    /// See [`RiskListPolicyCreateDto::event_state_type`].
    pub event_state_type: RiskEventType,
    /// See [`RiskListPolicyCreateDto::count_thr`].
    pub count_thr: i64,
    /// See [`RiskListPolicyCreateDto::time_range`].
    pub time_range: i64,
    /// See [`RiskListPolicyCreateDto::user_cond`].
    pub user_cond: RiskCondition,
    /// See [`RiskListPolicyCreateDto::ip_cond`].
    pub ip_cond: RiskCondition,
    /// See [`RiskListPolicyCreateDto::user_range`].
    pub user_range: RiskRange,
    /// See [`RiskListPolicyCreateDto::ip_range`].
    pub ip_range: RiskRange,
    /// See [`RiskListPolicyCreateDto::opt_object`].
    pub opt_object: RiskObject,
}

::sdk_runtime::record::required_form!(RiskListPolicyCreateDtoRequired);

impl Default for RiskListPolicyCreateDto {
    #[inline]
    fn default() -> Self {
        Self {
            limit_list: RiskLimit::default(),
            action: RiskAction::default(),
            remove_type: RemoveType::default(),
            event_state_type: RiskEventType::default(),
            count_thr: 0,
            time_range: 0,
            user_cond: RiskCondition::default(),
            ip_cond: RiskCondition::default(),
            user_range: RiskRange::default(),
            ip_range: RiskRange::default(),
            opt_object: RiskObject::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RiskListPolicyCreateDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RiskListPolicyCreateDto",
        names: &[
            "limitList",
            "action",
            "removeType",
            "eventStateType",
            "countThr",
            "timeRange",
            "userCond",
            "ipCond",
            "userRange",
            "ipRange",
            "optObject",
        ],
        required: 11,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.limit_list,
            1 => &self.action,
            2 => &self.remove_type,
            3 => &self.event_state_type,
            4 => &self.count_thr,
            5 => &self.time_range,
            6 => &self.user_cond,
            7 => &self.ip_cond,
            8 => &self.user_range,
            9 => &self.ip_range,
            10 => &self.opt_object,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.limit_list,
            1 => &mut self.action,
            2 => &mut self.remove_type,
            3 => &mut self.event_state_type,
            4 => &mut self.count_thr,
            5 => &mut self.time_range,
            6 => &mut self.user_cond,
            7 => &mut self.ip_cond,
            8 => &mut self.user_range,
            9 => &mut self.ip_range,
            10 => &mut self.opt_object,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RiskListPolicyCreateDto);

/// An object, called `RiskListPolicyPagingDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RiskListPolicyPagingDto {
    /// Field `totalCount`, required.
    pub total_count: i64,
    /// Field `list`, required.
    pub list: Vec<RiskListPolicyRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for RiskListPolicyPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RiskListPolicyPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RiskListPolicyPagingDto",
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

::sdk_runtime::record::record!(RiskListPolicyPagingDto);

/// An object, called `RiskListPolicyRespDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RiskListPolicyRespDto {
    /// Field `id`, required.
    pub id: String,
    /// Field `optObject`, required.
    pub opt_object: RiskObject,
    /// Field `ipRange`, required.
    pub ip_range: RiskRange,
    /// Field `userRange`, required.
    pub user_range: RiskRange,
    /// Field `ipCond`, required.
    pub ip_cond: RiskCondition,
    /// Field `userCond`, required.
    pub user_cond: RiskCondition,
    /// Field `timeRange`, required.
    pub time_range: i64,
    /// Field `countThr`, required.
    pub count_thr: i64,
    /// Field `eventStateType`, required.
    pub event_state_type: RiskEventType,
    /// Field `removeType`, required.
    pub remove_type: RemoveType,
    /// Field `action`, required.
    pub action: RiskAction,
    /// Field `limitList`, required.
    pub limit_list: RiskLimit,
    /// Field `createdAt`, required.
    pub created_at: ::sdk_runtime::DateTime,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for RiskListPolicyRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            opt_object: RiskObject::default(),
            ip_range: RiskRange::default(),
            user_range: RiskRange::default(),
            ip_cond: RiskCondition::default(),
            user_cond: RiskCondition::default(),
            time_range: 0,
            count_thr: 0,
            event_state_type: RiskEventType::default(),
            remove_type: RemoveType::default(),
            action: RiskAction::default(),
            limit_list: RiskLimit::default(),
            created_at: ::sdk_runtime::DateTime::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RiskListPolicyRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RiskListPolicyRespDto",
        names: &[
            "id",
            "optObject",
            "ipRange",
            "userRange",
            "ipCond",
            "userCond",
            "timeRange",
            "countThr",
            "eventStateType",
            "removeType",
            "action",
            "limitList",
            "createdAt",
        ],
        required: 13,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.opt_object,
            2 => &self.ip_range,
            3 => &self.user_range,
            4 => &self.ip_cond,
            5 => &self.user_cond,
            6 => &self.time_range,
            7 => &self.count_thr,
            8 => &self.event_state_type,
            9 => &self.remove_type,
            10 => &self.action,
            11 => &self.limit_list,
            12 => &self.created_at,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.opt_object,
            2 => &mut self.ip_range,
            3 => &mut self.user_range,
            4 => &mut self.ip_cond,
            5 => &mut self.user_cond,
            6 => &mut self.time_range,
            7 => &mut self.count_thr,
            8 => &mut self.event_state_type,
            9 => &mut self.remove_type,
            10 => &mut self.action,
            11 => &mut self.limit_list,
            12 => &mut self.created_at,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RiskListPolicyRespDto);

/// An object, called `SaveDeviceExclusiveValidScopeSettingsDto` by the API.
#[non_exhaustive]
pub struct SaveDeviceExclusiveValidScopeSettingsDto {
    /// Field `appIds`, required.
    pub app_ids: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SaveDeviceExclusiveValidScopeSettingsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(app_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            app_ids: ::sdk_runtime::record::argument::list(app_ids),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SaveDeviceExclusiveValidScopeSettingsDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SaveDeviceExclusiveValidScopeSettingsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SaveDeviceExclusiveValidScopeSettingsDto",
        names: &["appIds"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SaveDeviceExclusiveValidScopeSettingsDto);

/// An object, called `UpdateDeviceExclusiveRuleDto` by the API.
#[non_exhaustive]
pub struct UpdateDeviceExclusiveRuleDto {
    /// Field `rule`, required.
    pub rule: DeviceExclusiveRule,
    /// Field `deviceRule`, optional.
    pub device_rule: Option<DeviceRuleDto>,
    /// Field `ipRule`, optional.
    pub ip_rule: Option<IPRuleDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateDeviceExclusiveRuleDto {
    /// A value of the required fields; the others are absent.
    pub fn new(rule: impl Into<DeviceExclusiveRule>) -> Self {
        Self {
            rule: rule.into(),
            device_rule: None,
            ip_rule: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `device_rule`.
    #[must_use]
    #[inline]
    pub fn with_device_rule(mut self, value: DeviceRuleDto) -> Self {
        self.device_rule = Some(value);
        self
    }
    /// Sets `ip_rule`.
    #[must_use]
    #[inline]
    pub fn with_ip_rule(mut self, value: IPRuleDto) -> Self {
        self.ip_rule = Some(value);
        self
    }
}

impl Default for UpdateDeviceExclusiveRuleDto {
    #[inline]
    fn default() -> Self {
        Self {
            rule: DeviceExclusiveRule::default(),
            device_rule: None,
            ip_rule: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateDeviceExclusiveRuleDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateDeviceExclusiveRuleDto",
        names: &["rule", "deviceRule", "ipRule"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.rule,
            1 => &self.device_rule,
            2 => &self.ip_rule,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.rule,
            1 => &mut self.device_rule,
            2 => &mut self.ip_rule,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateDeviceExclusiveRuleDto);

/// An object, called `UserListCreateDto` by the API.
#[non_exhaustive]
pub struct UserListCreateDto {
    /// Field `expireAt`, required.
    pub expire_at: i64,
    /// Field `limitList`, required.
    pub limit_list: Vec<String>,
    /// Field `removeType`, required.
    pub remove_type: String,
    /// Field `addType`, required.
    pub add_type: String,
    /// Field `userListType`, required.
    pub user_list_type: String,
    /// Field `userIds`, required.
    pub user_ids: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UserListCreateDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: UserListCreateDtoRequired) -> Self {
        Self {
            expire_at: required.expire_at,
            limit_list: required.limit_list,
            remove_type: required.remove_type,
            add_type: required.add_type,
            user_list_type: required.user_list_type,
            user_ids: required.user_ids,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`UserListCreateDto`], by name: a struct literal that misses one does not compile.
pub struct UserListCreateDtoRequired {
    /// See [`UserListCreateDto::expire_at`].
    pub expire_at: i64,
    /// See [`UserListCreateDto::limit_list`].
    pub limit_list: Vec<String>,
    /// See [`UserListCreateDto::remove_type`].
    pub remove_type: String,
    /// See [`UserListCreateDto::add_type`].
    pub add_type: String,
    /// See [`UserListCreateDto::user_list_type`].
    pub user_list_type: String,
    /// See [`UserListCreateDto::user_ids`].
    pub user_ids: Vec<String>,
}

::sdk_runtime::record::required_form!(UserListCreateDtoRequired);

impl Default for UserListCreateDto {
    #[inline]
    fn default() -> Self {
        Self {
            expire_at: 0,
            limit_list: Vec::new(),
            remove_type: String::new(),
            add_type: String::new(),
            user_list_type: String::new(),
            user_ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserListCreateDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserListCreateDto",
        names: &[
            "expireAt",
            "limitList",
            "removeType",
            "addType",
            "userListType",
            "userIds",
        ],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.expire_at,
            1 => &self.limit_list,
            2 => &self.remove_type,
            3 => &self.add_type,
            4 => &self.user_list_type,
            5 => &self.user_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.expire_at,
            1 => &mut self.limit_list,
            2 => &mut self.remove_type,
            3 => &mut self.add_type,
            4 => &mut self.user_list_type,
            5 => &mut self.user_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserListCreateDto);

/// An object, called `UserListPagingDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserListPagingDto {
    /// Field `totalCount`, required.
    pub total_count: i64,
    /// Field `list`, required.
    pub list: Vec<RiskListItemDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserListPagingDto",
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

::sdk_runtime::record::record!(UserListPagingDto);

/// An object, called `WhitelistRespDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct WhitelistRespDto {
    /// Field `value`, required.
    pub value: String,
    /// Field `createdAt`, required.
    pub created_at: ::sdk_runtime::DateTime,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for WhitelistRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            value: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for WhitelistRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "WhitelistRespDto",
        names: &["value", "createdAt"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.value,
            1 => &self.created_at,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.value,
            1 => &mut self.created_at,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(WhitelistRespDto);

impl ::sdk_runtime::Page for IpListPagingDto {
    type Item = IpListRespDto;
    #[inline]
    fn into_items(self) -> Vec<IpListRespDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for RiskListPolicyPagingDto {
    type Item = RiskListPolicyRespDto;
    #[inline]
    fn into_items(self) -> Vec<RiskListPolicyRespDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for UserListPagingDto {
    type Item = RiskListItemDto;
    #[inline]
    fn into_items(self) -> Vec<RiskListItemDto> {
        self.list
    }
}
