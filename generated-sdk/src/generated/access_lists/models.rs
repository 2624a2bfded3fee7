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

/// Entries that [`add_whitelist`](crate::ManagementClient::add_whitelist) adds to the registration
/// allow list.
#[non_exhaustive]
pub struct AddWhitelistDto {
    /// Kind of the entries.
    ///
    /// Required `type`.
    pub r#type: WhitelistType,
    /// User names, e-mail addresses or phone numbers to add, all of the kind that `type` names.
    ///
    /// Optional `list`: not sent if `None`. Example: `["test@example.com"]`.
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

/// Entries that [`add_whitelist_of_app`](crate::ManagementClient::add_whitelist_of_app) adds to the
/// registration allow list of an application.
#[non_exhaustive]
pub struct AddWhitelistOfAppDto {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// Kind of the entries.
    ///
    /// Required `type`.
    pub r#type: WhitelistType,
    /// User names, e-mail addresses or phone numbers to add, all of the kind that `type` names.
    ///
    /// Optional `list`: not sent if `None`. Example: `["test@example.com"]`.
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

/// Names the application that [`remove`](crate::ManagementClient::remove) takes out of the device rule.
#[non_exhaustive]
pub struct DeleteDeviceExclusiveValidScopeSettingsByIdsDto {
    /// ID of the application, found by
    /// [`get_all_valid_scope_settings`](crate::ManagementClient::get_all_valid_scope_settings).
    ///
    /// Required `appId`. Example: `6342b8537axxxx047d314109`.
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

/// Entries that [`delete_whitelist`](crate::ManagementClient::delete_whitelist) removes from the
/// registration allow list.
#[non_exhaustive]
pub struct DeleteWhitelistDto {
    /// Kind of the entries.
    ///
    /// Required `type`.
    pub r#type: WhitelistType,
    /// User names, e-mail addresses or phone numbers to remove, all of the kind that `type` names.
    ///
    /// Optional `list`: not sent if `None`. Example: `["test@example.com"]`.
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

/// Entries that [`delete_whitelist_of_app`](crate::ManagementClient::delete_whitelist_of_app) removes
/// from the registration allow list of an application.
#[non_exhaustive]
pub struct DeleteWhitelistOfAppDto {
    /// Kind of the entries.
    ///
    /// Required `type`.
    pub r#type: WhitelistType,
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// User names, e-mail addresses or phone numbers to remove, all of the kind that `type` names.
    ///
    /// Optional `list`: not sent if `None`. Example: `["test@example.com"]`.
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

/// An application that the device rule can hold for, in the result of
/// [`find_app_lists`](crate::ManagementClient::find_app_lists).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DeviceExclusiveValidScopeAppDataDto {
    /// ID of the application, which
    /// [`save_invitation_policies`](crate::ManagementClient::save_invitation_policies) takes.
    ///
    /// On the wire: `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// URL of the logo of the application.
    ///
    /// On the wire: `appLogo`. Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub app_logo: Option<String>,
    /// Name of the application, for people.
    ///
    /// On the wire: `appName`.
    pub app_name: Option<String>,
    /// Whether the application is in the scope by default, as text. The values are not documented.
    ///
    /// On the wire: `isDefault`.
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

/// How many devices a user may be signed in on at the same time. It counts with
/// [`ConditionDevice`](crate::generated::models::DeviceExclusiveRule::ConditionDevice) as the device
/// rule.
///
/// Taken by [`update_rule_settings`](crate::ManagementClient::update_rule_settings). Returned by [`get_rule_settings`](crate::ManagementClient::get_rule_settings) and [`update_rule_settings`](crate::ManagementClient::update_rule_settings).
#[non_exhaustive]
pub struct DeviceRuleDto {
    /// How many devices a user may be signed in on at the same time.
    ///
    /// Required `maxOnlineDevices`. Example: `3`.
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

/// The device rule of the user pool, as
/// [`get_rule_settings`](crate::ManagementClient::get_rule_settings) and
/// [`update_rule_settings`](crate::ManagementClient::update_rule_settings) return it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetDeviceExclusiveRuleDataDto {
    /// By what the devices of a user are counted, or that they are not.
    pub rule: DeviceExclusiveRule,
    /// Limit that holds if devices are counted by their unique ID.
    ///
    /// On the wire: `deviceRule`.
    pub device_rule: Option<DeviceRuleDto>,
    /// Limit that holds if devices are counted by the IP address of recent sign-ins.
    ///
    /// On the wire: `ipRule`.
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

/// An application that the device rule holds for, in the result of
/// [`get_all_valid_scope_settings`](crate::ManagementClient::get_all_valid_scope_settings).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetDeviceExclusiveValidScopeDataDto {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// On the wire: `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// When the application was put under the device rule.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// URL of the logo of the application.
    ///
    /// On the wire: `appLogo`. Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub app_logo: Option<String>,
    /// Name of the application, for people.
    ///
    /// On the wire: `appName`.
    pub app_name: Option<String>,
    /// Whether the application is in the scope by default.
    ///
    /// On the wire: `isDefault`.
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

/// A user, group or role that is exempt from the device rule, in the result of
/// [`get_all_white_list_settings`](crate::ManagementClient::get_all_white_list_settings).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetDeviceExclusiveWhiteListDataDto {
    /// What is exempt from the device rule.
    ///
    /// On the wire: `targetType`.
    pub target_type: GetDeviceExclusiveWhiteListDataDtoTargetType,
    /// ID of the user, group or role.
    ///
    /// On the wire: `targetId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub target_id: String,
    /// When the exemption was added.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// Name of the user, group or role.
    pub name: Option<String>,
    /// Path of names that leads to the user, group or role.
    ///
    /// On the wire: `namePath`.
    pub name_path: Option<String>,
    /// URL of the picture of the user, group or role.
    ///
    /// Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
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

/// From how many IP addresses a user may be signed in at the same time. It counts with
/// [`ConditionIp`](crate::generated::models::DeviceExclusiveRule::ConditionIp) as the device rule.
///
/// Taken by [`update_rule_settings`](crate::ManagementClient::update_rule_settings). Returned by [`get_rule_settings`](crate::ManagementClient::get_rule_settings) and [`update_rule_settings`](crate::ManagementClient::update_rule_settings).
#[non_exhaustive]
pub struct IPRuleDto {
    /// From how many IP addresses a user may be signed in at the same time.
    ///
    /// Required `maxOnlineIPs`. Example: `3`.
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

/// IP addresses that [`add`](crate::ManagementClient::add) puts on the allow list or the block list.
#[non_exhaustive]
pub struct IpListCreateDto {
    /// When the entry ends.
    ///
    /// Whether an entry can be made that never ends is not documented. The documentation calls the field a
    /// time of adding, so compare the entry in [`find_ip_list`](crate::ManagementClient::find_ip_list).
    ///
    /// Required `expireAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub expire_at: ::sdk_runtime::DateTime,
    /// What holds for the addresses: `"FORBID_LOGIN"` forbids signing in, `"FORBID_REGISTER"` forbids
    /// registering, `"SKIP_MFA"` lets users sign in without multi-factor authentication.
    ///
    /// Required `limitList`. Example: `["FORBID_LOGIN"]`.
    pub limit_list: Vec<String>,
    /// How the entry leaves the list: `"MANUAL"` by an administrator, `"SCHEDULE"` by a policy. How it
    /// works together with `expire_at` and what `"SCHEDULE"` changes in such a request are not documented.
    ///
    /// Required `removeType`. Example: `MANUAL`.
    pub remove_type: String,
    /// How the entry comes to the list: `"MANUAL"` by an administrator, `"SCHEDULE"` by a policy. What
    /// `"SCHEDULE"` changes in such a request is not documented.
    ///
    /// Required `addType`. Example: `MANUAL`.
    pub add_type: String,
    /// List that the addresses are put on: `"WHITE"` is the allow list, `"BLACK"` the block list.
    ///
    /// Required `ipType`. Example: `BLACK`.
    pub ip_type: String,
    /// IP addresses to add, separated by commas.
    ///
    /// Required `ips`. Example: `10.123.32.25,10.123.32.26`.
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

/// IP addresses of an allow list or a block list, as a page of
/// [`find_ip_list`](crate::ManagementClient::find_ip_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct IpListPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
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

/// An entry of an allow list or a block list of IP addresses.
///
/// Returned by [`find_ip_list`](crate::ManagementClient::find_ip_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct IpListRespDto {
    /// ID of the entry, with which [`delete_by_id`](crate::ManagementClient::delete_by_id) removes it.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// IP address that the entry is about.
    ///
    /// Example: `10.123.32.25`.
    pub ip: String,
    /// List that the entry is on: `"WHITE"` is the allow list, `"BLACK"` the block list.
    ///
    /// On the wire: `ipType`. Example: `BLACK`.
    pub ip_type: String,
    /// How the entry came to the list: `"MANUAL"` by an administrator, `"SCHEDULE"` by a policy.
    ///
    /// On the wire: `addType`. Example: `MANUAL`.
    pub add_type: String,
    /// How the entry leaves the list: `"MANUAL"` by an administrator, `"SCHEDULE"` by a policy.
    ///
    /// On the wire: `removeType`. Example: `MANUAL`.
    pub remove_type: String,
    /// What holds for the address: `"FORBID_LOGIN"` forbids signing in, `"FORBID_REGISTER"` forbids
    /// registering, `"SKIP_MFA"` lets users sign in without multi-factor authentication.
    ///
    /// On the wire: `limitList`. Example: `["FORBID_LOGIN"]`.
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

/// An entry of an allow list or a block list of users.
///
/// Returned by [`find_user_list`](crate::ManagementClient::find_user_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RiskListItemDto {
    /// ID of the entry, with which
    /// [`delete_user_list_by_id`](crate::ManagementClient::delete_user_list_by_id) removes it.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// On the wire: `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// How the entry came to the list: `"MANUAL"` by an administrator, `"SCHEDULE"` by a policy.
    ///
    /// On the wire: `addType`. Example: `MANUAL`.
    pub add_type: String,
    /// List that the entry is on: `"WHITE"` is the allow list, `"BLACK"` the block list.
    ///
    /// On the wire: `userListType`. Example: `BLACK`.
    pub user_list_type: String,
    /// How the entry leaves the list: `"MANUAL"` by an administrator, `"SCHEDULE"` by a policy.
    ///
    /// On the wire: `removeType`. Example: `MANUAL`.
    pub remove_type: String,
    /// What holds for the user: `"FORBID_LOGIN"` forbids signing in, `"FORBID_REGISTER"` forbids
    /// registering, `"SKIP_MFA"` lets the user sign in without multi-factor authentication.
    ///
    /// On the wire: `limitList`. Example: `["FORBID_LOGIN"]`.
    pub limit_list: Vec<String>,
    /// When the user was put on the list.
    ///
    /// On the wire: `addAt`. Example: `2022-07-03T03:20:30.000Z`.
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

/// A risk policy that [`add_risk_list_policy`](crate::ManagementClient::add_risk_list_policy) makes:
/// what it counts, in which period, and what it does when there is too much of it.
#[non_exhaustive]
pub struct RiskListPolicyCreateDto {
    /// What the entry on the block list forbids.
    ///
    /// Required `limitList`.
    pub limit_list: RiskLimit,
    /// What the policy does when the threshold is reached.
    ///
    /// Required `action`.
    pub action: RiskAction,
    /// How the entry leaves the block list. So far, only removal by an administrator is supported.
    ///
    /// Required `removeType`.
    pub remove_type: RemoveType,
    /// Event that the policy counts.
    ///
    /// Required `eventStateType`.
    pub event_state_type: RiskEventType,
    /// How many events it takes for the policy to act.
    ///
    /// Required `countThr`. Example: `3`.
    pub count_thr: i64,
    /// Length of the period in which the events are counted, up to now.
    ///
    /// Required `timeRange`. Unit: minutes. Example: `1`.
    pub time_range: i64,
    /// Whether the events are counted for each user by itself. It is an alternative to `ip_cond`, but both
    /// have to be sent.
    ///
    /// Required `userCond`.
    pub user_cond: RiskCondition,
    /// Whether the events are counted for each IP address by itself. It is an alternative to `user_cond`,
    /// but both have to be sent.
    ///
    /// Required `ipCond`.
    pub ip_cond: RiskCondition,
    /// Which users the policy looks at. It is an alternative to `ip_range`, but both have to be sent.
    ///
    /// Required `userRange`.
    pub user_range: RiskRange,
    /// Which IP addresses the policy looks at. It is an alternative to `user_range`, but both have to be
    /// sent.
    ///
    /// Required `ipRange`.
    pub ip_range: RiskRange,
    /// What the policy acts on. So far, only IP addresses are supported.
    ///
    /// Required `optObject`.
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

/// Risk policies, as a page of
/// [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RiskListPolicyPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
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

/// A risk policy, in the result of
/// [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RiskListPolicyRespDto {
    /// ID of the risk policy, with which
    /// [`delete_risk_list_policy_by_id`](crate::ManagementClient::delete_risk_list_policy_by_id) deletes
    /// it.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// What the policy acts on.
    ///
    /// On the wire: `optObject`.
    pub opt_object: RiskObject,
    /// Which IP addresses the policy looks at.
    ///
    /// On the wire: `ipRange`.
    pub ip_range: RiskRange,
    /// Which users the policy looks at.
    ///
    /// On the wire: `userRange`.
    pub user_range: RiskRange,
    /// Whether the events are counted for each IP address by itself.
    ///
    /// On the wire: `ipCond`.
    pub ip_cond: RiskCondition,
    /// Whether the events are counted for each user alone.
    ///
    /// On the wire: `userCond`.
    pub user_cond: RiskCondition,
    /// Length of the period in which the events are counted, up to now.
    ///
    /// On the wire: `timeRange`. Unit: minutes. Example: `1`.
    pub time_range: i64,
    /// How many events it takes for the policy to act.
    ///
    /// On the wire: `countThr`. Example: `3`.
    pub count_thr: i64,
    /// Event that the policy counts.
    ///
    /// On the wire: `eventStateType`.
    pub event_state_type: RiskEventType,
    /// How the entry leaves the block list.
    ///
    /// On the wire: `removeType`.
    pub remove_type: RemoveType,
    /// What the policy does when the threshold is reached.
    pub action: RiskAction,
    /// What the entry on the block list forbids.
    ///
    /// On the wire: `limitList`.
    pub limit_list: RiskLimit,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
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

/// The applications that the device rule holds for, as
/// [`save_invitation_policies`](crate::ManagementClient::save_invitation_policies) saves them.
#[non_exhaustive]
pub struct SaveDeviceExclusiveValidScopeSettingsDto {
    /// IDs of the applications, found by [`find_app_lists`](crate::ManagementClient::find_app_lists).
    ///
    /// Required `appIds`. Example: `["6342b8537axxxx047d314109"]`.
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

/// The device rule, as [`update_rule_settings`](crate::ManagementClient::update_rule_settings) sets it.
#[non_exhaustive]
pub struct UpdateDeviceExclusiveRuleDto {
    /// By what the devices of a user are counted, or that they are not.
    ///
    /// Required `rule`.
    pub rule: DeviceExclusiveRule,
    /// Limit that holds if devices are counted by their unique ID. It belongs to
    /// [`ConditionDevice`](crate::generated::models::DeviceExclusiveRule::ConditionDevice).
    ///
    /// Optional `deviceRule`: not sent if `None`.
    pub device_rule: Option<DeviceRuleDto>,
    /// Limit that holds if devices are counted by the IP address of recent sign-ins. It belongs to
    /// [`ConditionIp`](crate::generated::models::DeviceExclusiveRule::ConditionIp).
    ///
    /// Optional `ipRule`: not sent if `None`.
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

/// Users that [`add_user`](crate::ManagementClient::add_user) puts on the allow list or the block list.
#[non_exhaustive]
pub struct UserListCreateDto {
    /// When the entry ends, as a timestamp. The unit is not documented. The example is in milliseconds
    /// since 1970-01-01 UTC.
    ///
    /// Required `expireAt`. Example: `1669114748050`.
    pub expire_at: i64,
    /// What holds for the users: `"FORBID_LOGIN"` forbids signing in, `"FORBID_REGISTER"` forbids
    /// registering, `"SKIP_MFA"` lets the users sign in without multi-factor authentication.
    ///
    /// Required `limitList`. Example: `["FORBID_LOGIN"]`.
    pub limit_list: Vec<String>,
    /// How the entry leaves the list: `"MANUAL"` by an administrator, `"SCHEDULE"` by a policy. How it
    /// works together with `expire_at` and what `"SCHEDULE"` changes in such a request are not documented.
    ///
    /// Required `removeType`. Example: `MANUAL`.
    pub remove_type: String,
    /// How the entry comes to the list: `"MANUAL"` by an administrator, `"SCHEDULE"` by a policy.
    ///
    /// Required `addType`. Example: `MANUAL`.
    pub add_type: String,
    /// List that the users are put on: `"WHITE"` is the allow list, `"BLACK"` the block list.
    ///
    /// Required `userListType`. Example: `BLACK`.
    pub user_list_type: String,
    /// IDs of the users, found by [`list_users`](crate::ManagementClient::list_users).
    ///
    /// Required `userIds`. Example: `["6343b98b7cfxxx9366e9b7c"]`.
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

/// Users of an allow list or a block list, as a page of
/// [`find_user_list`](crate::ManagementClient::find_user_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserListPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
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

/// An entry of a registration allow list.
///
/// Returned by [`add_whitelist`](crate::ManagementClient::add_whitelist), [`add_whitelist_of_app`](crate::ManagementClient::add_whitelist_of_app), [`list_whitelists`](crate::ManagementClient::list_whitelists) and [`list_whitelists_of_app`](crate::ManagementClient::list_whitelists_of_app).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct WhitelistRespDto {
    /// User name, e-mail address or phone number that may be registered.
    ///
    /// Example: `test@example.com`.
    pub value: String,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
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
