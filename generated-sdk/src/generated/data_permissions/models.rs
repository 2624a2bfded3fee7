// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{
    DataResourceType, ExtendFieldValueType, PolicyEffect, SubjectType,
};
use crate::generated::data_permissions::{
    AuthEnvParamsBrowserType, AuthEnvParamsDeviceType, AuthEnvParamsSystemType,
};

/// A value, called `CheckExternalUserPermissionRespDto` by the API.
pub type CheckExternalUserPermissionRespDto = crate::generated::Envelope<
    CheckExternalUserPermissionDataDto,
>;

/// A value, called `CheckParamsDataPolicyResponseDto` by the API.
pub type CheckParamsDataPolicyResponseDto = crate::generated::Envelope<
    CheckParamsDataPolicyRespDto,
>;

/// A value, called `CheckParamsDataResourceResponseDto` by the API.
pub type CheckParamsDataResourceResponseDto = crate::generated::Envelope<
    CheckParamsDataResourceRespDto,
>;

/// A value, called `CheckPermissionRespDto` by the API.
pub type CheckPermissionRespDto = crate::generated::Envelope<CheckPermissionDataDto>;

/// A value, called `CheckUserSameLevelPermissionResponseDto` by the API.
pub type CheckUserSameLevelPermissionResponseDto = crate::generated::Envelope<
    CheckUserSameLevelPermissionDataDto,
>;

/// A value, called `CreateArrayDataResourceResponseDto` by the API.
pub type CreateArrayDataResourceResponseDto = crate::generated::Envelope<
    CreateArrayDataResourceRespDto,
>;

/// A value, called `CreateDataPolicyResponseDto` by the API.
pub type CreateDataPolicyResponseDto = crate::generated::Envelope<
    CreateDataPolicyRespDto,
>;

/// A value, called `CreateDataResourceResponseDto` by the API.
pub type CreateDataResourceResponseDto = crate::generated::Envelope<
    CreateDataResourceRespDto,
>;

/// A value, called `CreatePermissionNamespaceResponseDto` by the API.
pub type CreatePermissionNamespaceResponseDto = crate::generated::Envelope<
    CreatePermissionNamespaceRespDto,
>;

/// A value, called `CreateStringDataResourceResponseDto` by the API.
pub type CreateStringDataResourceResponseDto = crate::generated::Envelope<
    CreateStringDataResourceRespDto,
>;

/// A value, called `CreateTreeDataResourceResponseDto` by the API.
pub type CreateTreeDataResourceResponseDto = crate::generated::Envelope<
    CreateTreeDataResourceRespDto,
>;

/// A value, called `GetDataPolicyResponseDto` by the API.
pub type GetDataPolicyResponseDto = crate::generated::Envelope<GetDataPolicyRespDto>;

/// A value, called `GetDataResourceResponseDto` by the API.
pub type GetDataResourceResponseDto = crate::generated::Envelope<GetDataResourceRespDto>;

/// A value, called `GetExternalUserResourceStructRespDto` by the API.
pub type GetExternalUserResourceStructRespDto = crate::generated::Envelope<
    GetExternalUserResourceStructDataDto,
>;

/// A value, called `GetPermissionNamespaceListResponseDto` by the API.
pub type GetPermissionNamespaceListResponseDto = crate::generated::Envelope<
    Vec<GetPermissionNamespaceRespDto>,
>;

/// A value, called `GetPermissionNamespaceResponseDto` by the API.
pub type GetPermissionNamespaceResponseDto = crate::generated::Envelope<
    GetPermissionNamespaceRespDto,
>;

/// A value, called `GetUserPermissionListRespDto` by the API.
pub type GetUserPermissionListRespDto = crate::generated::Envelope<
    GetUserPermissionListDataDto,
>;

/// A value, called `GetUserResourcePermissionListRespDto` by the API.
pub type GetUserResourcePermissionListRespDto = crate::generated::Envelope<
    GetUserResourcePermissionListDataDto,
>;

/// A value, called `GetUserResourceStructRespDto` by the API.
pub type GetUserResourceStructRespDto = crate::generated::Envelope<
    GetUserResourceStructDataDto,
>;

/// A value, called `ListDataPoliciesPaginatedRespDto` by the API.
pub type ListDataPoliciesPaginatedRespDto = crate::generated::Envelope<
    DataPoliciesPaginatedRespDto,
>;

/// A value, called `ListDataPolicySubjectPaginatedRespDto` by the API.
pub type ListDataPolicySubjectPaginatedRespDto = crate::generated::Envelope<
    ListDataPolicySubjectPageDto,
>;

/// A value, called `ListDataResourcesPaginatedRespDto` by the API.
pub type ListDataResourcesPaginatedRespDto = crate::generated::Envelope<
    DataResourcesPaginatedRespDto,
>;

/// A value, called `ListDnefPaginatedRespDto` by the API.
pub type ListDnefPaginatedRespDto = crate::generated::Envelope<DnefPaginatedRespDto>;

/// A value, called `ListPermissionViewResponseDto` by the API.
pub type ListPermissionViewResponseDto = crate::generated::Envelope<
    ListPermissionViewPaginatedRespDto,
>;

/// A value, called `ListResourceTargetsRespDto` by the API.
pub type ListResourceTargetsRespDto = crate::generated::Envelope<
    ListResourceTargetsDataDto,
>;

/// A value, called `ListSimpleDataPoliciesPaginatedRespDto` by the API.
pub type ListSimpleDataPoliciesPaginatedRespDto = crate::generated::Envelope<
    DataPoliciesSimplePaginatedRespDto,
>;

/// A value, called `PermissionNamespaceCheckExistsRespDto` by the API.
pub type PermissionNamespaceCheckExistsRespDto = crate::generated::Envelope<
    CheckPermissionNamespaceExistsRespDto,
>;

/// A value, called `PermissionNamespaceListPaginatedRespDto` by the API.
pub type PermissionNamespaceListPaginatedRespDto = crate::generated::Envelope<
    PermissionNamespaceListPagingDto,
>;

/// A value, called `PermissionNamespaceRolesListPaginatedRespDto` by the API.
pub type PermissionNamespaceRolesListPaginatedRespDto = crate::generated::Envelope<
    PermissionNamespaceRolesListPagingDto,
>;

/// A value, called `UpdateDataPolicyResponseDto` by the API.
pub type UpdateDataPolicyResponseDto = crate::generated::Envelope<
    UpdateDataPolicyRespDto,
>;

/// A value, called `UpdateDataResourceResponseDto` by the API.
pub type UpdateDataResourceResponseDto = crate::generated::Envelope<
    UpdateDataResourceRespDto,
>;

/// A value, called `UpdatePermissionNamespaceResponseDto` by the API.
pub type UpdatePermissionNamespaceResponseDto = crate::generated::Envelope<
    UpdatePermissionNamespaceRespDto,
>;

/// The users who may do one action on a data resource, as
/// [`list_resource_targets`](crate::ManagementClient::list_resource_targets) returns them.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ActionAuth {
    /// IDs of the users who may do the action.
    ///
    /// On the wire: `userIds`. Example: `["63721xxxxxxxxxxxxdde14a3"]`.
    pub user_ids: Vec<String>,
    /// Action on the data resource.
    ///
    /// Example: `get`.
    pub action: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ActionAuth {
    #[inline]
    fn default() -> Self {
        Self {
            user_ids: Vec::new(),
            action: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ActionAuth {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ActionAuth",
        names: &["userIds", "action"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_ids,
            1 => &self.action,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_ids,
            1 => &mut self.action,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ActionAuth);

/// A list of strings, with the actions that a user may do on it, as
/// [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct) and
/// [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct)
/// return it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ArrResourceAuthAction {
    /// Actions that the user may do on the data resource.
    ///
    /// Example: `["get","delete"]`.
    pub actions: Option<Vec<String>>,
    /// The strings of the data resource.
    ///
    /// Example: `["arrTestValue1","arrTestValue2"]`.
    pub values: Option<Vec<String>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ArrResourceAuthAction {
    #[inline]
    fn default() -> Self {
        Self {
            actions: None,
            values: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ArrResourceAuthAction {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ArrResourceAuthAction",
        names: &["actions", "values"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.actions,
            1 => &self.values,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.actions,
            1 => &mut self.values,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ArrResourceAuthAction);

/// A list of strings, with the actions that a user may do on it, as
/// [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ArrayAuthorize {
    /// The strings of the data resource.
    ///
    /// Example: `["value0","value1"]`.
    pub values: Vec<String>,
    /// Actions that the user may do on the data resource.
    ///
    /// Example: `["read","get"]`.
    pub actions: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ArrayAuthorize {
    #[inline]
    fn default() -> Self {
        Self {
            values: Vec::new(),
            actions: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ArrayAuthorize {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ArrayAuthorize",
        names: &["values", "actions"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.values,
            1 => &self.actions,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.values,
            1 => &mut self.actions,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ArrayAuthorize);

/// The situation of a user, which the conditions of data policies are judged by. It is sent with
/// [`check_permission`](crate::ManagementClient::check_permission),
/// [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission) and
/// [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission).
#[non_exhaustive]
pub struct AuthEnvParams {
    /// Browser that the user works with.
    ///
    /// Optional `browserType`: not sent if `None`.
    pub browser_type: Option<AuthEnvParamsBrowserType>,
    /// City that the user is in.
    ///
    /// Optional `city`: not sent if `None`. Example: `Beijing`.
    pub city: Option<String>,
    /// Country that the user is in.
    ///
    /// Optional `country`: not sent if `None`. Example: `China`.
    pub country: Option<String>,
    /// Kind of device that the user works with.
    ///
    /// Optional `deviceType`: not sent if `None`.
    pub device_type: Option<AuthEnvParamsDeviceType>,
    /// IP address that the user comes from.
    ///
    /// Optional `ip`: not sent if `None`. Example: `127.0.0.1`.
    pub ip: Option<String>,
    /// Province or state that the user is in.
    ///
    /// Optional `province`: not sent if `None`. Example: `Hubei`.
    pub province: Option<String>,
    /// When the user makes the request.
    ///
    /// Optional `requestDate`: not sent if `None`. Example: `2022-07-03T03:20:30.000Z`.
    pub request_date: Option<::sdk_runtime::DateTime>,
    /// Operating system of the user's device.
    ///
    /// Optional `systemType`: not sent if `None`.
    pub system_type: Option<AuthEnvParamsSystemType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AuthEnvParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `browser_type`.
    #[must_use]
    pub fn with_browser_type(
        mut self,
        value: impl Into<AuthEnvParamsBrowserType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.browser_type, value);
        self
    }
    /// Sets `city`.
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.city, value);
        self
    }
    /// Sets `country`.
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.country, value);
        self
    }
    /// Sets `device_type`.
    #[must_use]
    pub fn with_device_type(
        mut self,
        value: impl Into<AuthEnvParamsDeviceType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.device_type, value);
        self
    }
    /// Sets `ip`.
    #[must_use]
    pub fn with_ip(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.ip, value);
        self
    }
    /// Sets `province`.
    #[must_use]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.province, value);
        self
    }
    /// Sets `request_date`.
    #[must_use]
    pub fn with_request_date(
        mut self,
        value: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.request_date, value);
        self
    }
    /// Sets `system_type`.
    #[must_use]
    pub fn with_system_type(
        mut self,
        value: impl Into<AuthEnvParamsSystemType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.system_type, value);
        self
    }
}

impl Default for AuthEnvParams {
    #[inline]
    fn default() -> Self {
        Self {
            browser_type: None,
            city: None,
            country: None,
            device_type: None,
            ip: None,
            province: None,
            request_date: None,
            system_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AuthEnvParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AuthEnvParams",
        names: &[
            "browserType",
            "city",
            "country",
            "deviceType",
            "ip",
            "province",
            "requestDate",
            "systemType",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.browser_type,
            1 => &self.city,
            2 => &self.country,
            3 => &self.device_type,
            4 => &self.ip,
            5 => &self.province,
            6 => &self.request_date,
            7 => &self.system_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.browser_type,
            1 => &mut self.city,
            2 => &mut self.country,
            3 => &mut self.device_type,
            4 => &mut self.ip,
            5 => &mut self.province,
            6 => &mut self.request_date,
            7 => &mut self.system_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AuthEnvParams);

/// The extended fields that [`batch_create_dnef`](crate::ManagementClient::batch_create_dnef) defines
/// for a tree.
#[non_exhaustive]
pub struct BatchCreateDnefReq {
    /// Code of the data resource, which has to be a tree.
    ///
    /// Required `resourceCode`. Example: `treeResourceCode`.
    pub resource_code: String,
    /// Code of the namespace that holds the data resource.
    ///
    /// Required `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// The extended fields to define.
    ///
    /// Required `fieldList`.
    pub field_list: Vec<ExtendField>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl BatchCreateDnefReq {
    /// A value of the required fields; the others are absent.
    pub fn new(
        resource_code: impl Into<String>,
        namespace_code: impl Into<String>,
        field_list: impl IntoIterator<Item = impl Into<ExtendField>>,
    ) -> Self {
        Self {
            resource_code: resource_code.into(),
            namespace_code: namespace_code.into(),
            field_list: ::sdk_runtime::record::argument::list(field_list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for BatchCreateDnefReq {
    #[inline]
    fn default() -> Self {
        Self {
            resource_code: String::new(),
            namespace_code: String::new(),
            field_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for BatchCreateDnefReq {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "BatchCreateDnefReq",
        names: &["resourceCode", "namespaceCode", "fieldList"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_code,
            1 => &self.namespace_code,
            2 => &self.field_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_code,
            1 => &mut self.namespace_code,
            2 => &mut self.field_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(BatchCreateDnefReq);

/// What [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission)
/// found out, with one entry for each data resource.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckExternalUserPermissionDataDto {
    /// The results, one for each data resource.
    ///
    /// On the wire: `checkResultList`.
    pub check_result_list: Vec<CheckExternalUserPermissionsRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CheckExternalUserPermissionDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            check_result_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckExternalUserPermissionDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckExternalUserPermissionDataDto",
        names: &["checkResultList"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.check_result_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.check_result_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckExternalUserPermissionDataDto);

/// The user, the action and the data resources that
/// [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission) checks.
#[non_exhaustive]
pub struct CheckExternalUserPermissionDto {
    /// Paths of the data resources to check. For a tree, the path has to lead to a node.
    ///
    /// Required `resources`. Example: `["strResourceCode","arrResourceCode","treeResourceCode/StructCode1/resourceStructChildrenCode1"]`.
    pub resources: Vec<String>,
    /// Action on the data resources to check.
    ///
    /// Required `action`. Example: `get`.
    pub action: String,
    /// ID of the user in a system outside GenAuth.
    ///
    /// Required `externalId`. Example: `63721xxxxxxxxxxxxdde14a3`.
    pub external_id: String,
    /// Code of the namespace that holds the data resources.
    ///
    /// Required `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Situation of the user, for data policies with conditions.
    ///
    /// Optional `authEnvParams`: not sent if `None`.
    pub auth_env_params: Option<AuthEnvParams>,
    /// Whether the conditions of data policies are judged. Left out, they are judged, in contrast to the
    /// other checks.
    ///
    /// Optional `judgeConditionEnabled`: not sent if `None`. Example: `true`.
    pub judge_condition_enabled: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CheckExternalUserPermissionDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        resources: impl IntoIterator<Item = impl Into<String>>,
        action: impl Into<String>,
        external_id: impl Into<String>,
        namespace_code: impl Into<String>,
    ) -> Self {
        Self {
            resources: ::sdk_runtime::record::argument::list(resources),
            action: action.into(),
            external_id: external_id.into(),
            namespace_code: namespace_code.into(),
            auth_env_params: None,
            judge_condition_enabled: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `auth_env_params`.
    #[must_use]
    #[inline]
    pub fn with_auth_env_params(mut self, value: AuthEnvParams) -> Self {
        self.auth_env_params = Some(value);
        self
    }
    /// Sets `judge_condition_enabled`.
    #[must_use]
    #[inline]
    pub fn with_judge_condition_enabled(mut self, value: bool) -> Self {
        self.judge_condition_enabled = Some(value);
        self
    }
}

impl Default for CheckExternalUserPermissionDto {
    #[inline]
    fn default() -> Self {
        Self {
            resources: Vec::new(),
            action: String::new(),
            external_id: String::new(),
            namespace_code: String::new(),
            auth_env_params: None,
            judge_condition_enabled: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckExternalUserPermissionDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckExternalUserPermissionDto",
        names: &[
            "resources",
            "action",
            "externalId",
            "namespaceCode",
            "authEnvParams",
            "judgeConditionEnabled",
        ],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resources,
            1 => &self.action,
            2 => &self.external_id,
            3 => &self.namespace_code,
            4 => &self.auth_env_params,
            5 => &self.judge_condition_enabled,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resources,
            1 => &mut self.action,
            2 => &mut self.external_id,
            3 => &mut self.namespace_code,
            4 => &mut self.auth_env_params,
            5 => &mut self.judge_condition_enabled,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckExternalUserPermissionDto);

/// Whether a user may do the action on one data resource, in the result of
/// [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckExternalUserPermissionsRespDto {
    /// Code of the namespace that holds the data resource.
    ///
    /// On the wire: `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Action that was checked.
    ///
    /// Example: `get`.
    pub action: String,
    /// Path of the data resource, as in the request.
    ///
    /// Example: `treeResource1`.
    pub resource: String,
    /// Whether the user may do the action on the data resource.
    ///
    /// Example: `true`.
    pub enabled: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CheckExternalUserPermissionsRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            namespace_code: String::new(),
            action: String::new(),
            resource: String::new(),
            enabled: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckExternalUserPermissionsRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckExternalUserPermissionsRespDto",
        names: &["namespaceCode", "action", "resource", "enabled"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.namespace_code,
            1 => &self.action,
            2 => &self.resource,
            3 => &self.enabled,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.namespace_code,
            1 => &mut self.action,
            2 => &mut self.resource,
            3 => &mut self.enabled,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckExternalUserPermissionsRespDto);

/// Whether a name for a data policy is free, as
/// [`check_data_policy_exists`](crate::ManagementClient::check_data_policy_exists) tells it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckParamsDataPolicyRespDto {
    /// Whether a data policy can get the name.
    ///
    /// On the wire: `isValid`. Example: `true`.
    pub is_valid: bool,
    /// Why the name cannot be used. Absent if it can.
    pub message: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CheckParamsDataPolicyRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            is_valid: false,
            message: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckParamsDataPolicyRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckParamsDataPolicyRespDto",
        names: &["isValid", "message"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.is_valid,
            1 => &self.message,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.is_valid,
            1 => &mut self.message,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckParamsDataPolicyRespDto);

/// Whether a code or a name for a data resource is free, as
/// [`check_data_resource_exists`](crate::ManagementClient::check_data_resource_exists) tells it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckParamsDataResourceRespDto {
    /// Whether a data resource can get the code or the name.
    ///
    /// On the wire: `isValid`. Example: `true`.
    pub is_valid: bool,
    /// Why the code or the name cannot be used. Absent if it can.
    ///
    /// Example: `data resource code already exist`.
    pub message: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CheckParamsDataResourceRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            is_valid: false,
            message: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckParamsDataResourceRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckParamsDataResourceRespDto",
        names: &["isValid", "message"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.is_valid,
            1 => &self.message,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.is_valid,
            1 => &mut self.message,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckParamsDataResourceRespDto);

/// What [`check_permission`](crate::ManagementClient::check_permission) found out, with one entry for
/// each data resource.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckPermissionDataDto {
    /// The results, one for each data resource.
    ///
    /// On the wire: `checkResultList`.
    pub check_result_list: Vec<CheckPermissionsRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CheckPermissionDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            check_result_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckPermissionDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckPermissionDataDto",
        names: &["checkResultList"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.check_result_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.check_result_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckPermissionDataDto);

/// The user, the action and the data resources that
/// [`check_permission`](crate::ManagementClient::check_permission) checks.
#[non_exhaustive]
pub struct CheckPermissionDto {
    /// Paths of the data resources to check. For a tree, the path has to lead to a node.
    ///
    /// Required `resources`. Example: `["strResourceCode","arrResourceCode","treeResourceCode/StructCode1/resourceStructChildrenCode1"]`.
    pub resources: Vec<String>,
    /// Action on the data resources to check.
    ///
    /// Required `action`. Example: `get`.
    pub action: String,
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `63721xxxxxxxxxxxxdde14a3`.
    pub user_id: String,
    /// Code of the namespace that holds the data resources.
    ///
    /// Required `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Situation of the user, for data policies with conditions. It counts if `judge_condition_enabled` is
    /// `true`.
    ///
    /// Optional `authEnvParams`: not sent if `None`.
    pub auth_env_params: Option<AuthEnvParams>,
    /// Whether the conditions of data policies are judged. Without it, they are not.
    ///
    /// Optional `judgeConditionEnabled`: not sent if `None`. Example: `true`.
    pub judge_condition_enabled: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CheckPermissionDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        resources: impl IntoIterator<Item = impl Into<String>>,
        action: impl Into<String>,
        user_id: impl Into<String>,
        namespace_code: impl Into<String>,
    ) -> Self {
        Self {
            resources: ::sdk_runtime::record::argument::list(resources),
            action: action.into(),
            user_id: user_id.into(),
            namespace_code: namespace_code.into(),
            auth_env_params: None,
            judge_condition_enabled: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `auth_env_params`.
    #[must_use]
    #[inline]
    pub fn with_auth_env_params(mut self, value: AuthEnvParams) -> Self {
        self.auth_env_params = Some(value);
        self
    }
    /// Sets `judge_condition_enabled`.
    #[must_use]
    #[inline]
    pub fn with_judge_condition_enabled(mut self, value: bool) -> Self {
        self.judge_condition_enabled = Some(value);
        self
    }
}

impl Default for CheckPermissionDto {
    #[inline]
    fn default() -> Self {
        Self {
            resources: Vec::new(),
            action: String::new(),
            user_id: String::new(),
            namespace_code: String::new(),
            auth_env_params: None,
            judge_condition_enabled: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckPermissionDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckPermissionDto",
        names: &[
            "resources",
            "action",
            "userId",
            "namespaceCode",
            "authEnvParams",
            "judgeConditionEnabled",
        ],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resources,
            1 => &self.action,
            2 => &self.user_id,
            3 => &self.namespace_code,
            4 => &self.auth_env_params,
            5 => &self.judge_condition_enabled,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resources,
            1 => &mut self.action,
            2 => &mut self.user_id,
            3 => &mut self.namespace_code,
            4 => &mut self.auth_env_params,
            5 => &mut self.judge_condition_enabled,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckPermissionDto);

/// The code or the name that
/// [`check_permission_namespace_exists`](crate::ManagementClient::check_permission_namespace_exists)
/// asks about. Give one of the two.
#[non_exhaustive]
pub struct CheckPermissionNamespaceExistsDto {
    /// Code to check.
    ///
    /// Optional `code`: not sent if `None`. At most 50 characters. Example: `examplePermissionNamespace`.
    pub code: Option<String>,
    /// Name to check.
    ///
    /// Optional `name`: not sent if `None`. At most 255 characters. Example: `Example permission space`.
    pub name: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CheckPermissionNamespaceExistsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.code, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
}

impl Default for CheckPermissionNamespaceExistsDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: None,
            name: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckPermissionNamespaceExistsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckPermissionNamespaceExistsDto",
        names: &["code", "name"],
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(255),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckPermissionNamespaceExistsDto);

/// Whether a code or a name for a namespace is free, as
/// [`check_permission_namespace_exists`](crate::ManagementClient::check_permission_namespace_exists)
/// tells it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckPermissionNamespaceExistsRespDto {
    /// Whether a namespace can get the code or the name.
    ///
    /// On the wire: `isValid`. Example: `true`.
    pub is_valid: bool,
    /// Why the code or the name cannot be used. Absent if it can.
    pub message: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CheckPermissionNamespaceExistsRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            is_valid: false,
            message: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckPermissionNamespaceExistsRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckPermissionNamespaceExistsRespDto",
        names: &["isValid", "message"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.is_valid,
            1 => &self.message,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.is_valid,
            1 => &mut self.message,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckPermissionNamespaceExistsRespDto);

/// Whether a user may do the action on one data resource, in the result of
/// [`check_permission`](crate::ManagementClient::check_permission).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckPermissionsRespDto {
    /// Code of the namespace that holds the data resource.
    ///
    /// On the wire: `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Action that was checked.
    ///
    /// Example: `get`.
    pub action: String,
    /// Path of the data resource, as in the request.
    ///
    /// Example: `treeResource1`.
    pub resource: String,
    /// Whether the user may do the action on the data resource.
    ///
    /// Example: `true`.
    pub enabled: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CheckPermissionsRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            namespace_code: String::new(),
            action: String::new(),
            resource: String::new(),
            enabled: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckPermissionsRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckPermissionsRespDto",
        names: &["namespaceCode", "action", "resource", "enabled"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.namespace_code,
            1 => &self.action,
            2 => &self.resource,
            3 => &self.enabled,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.namespace_code,
            1 => &mut self.action,
            2 => &mut self.resource,
            3 => &mut self.enabled,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckPermissionsRespDto);

/// What [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission)
/// found out, with one entry for each node.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionDataDto {
    /// The results, one for each node.
    ///
    /// On the wire: `checkLevelResultList`.
    pub check_level_result_list: Vec<CheckUserSameLevelPermissionRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CheckUserSameLevelPermissionDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            check_level_result_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckUserSameLevelPermissionDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckUserSameLevelPermissionDataDto",
        names: &["checkLevelResultList"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.check_level_result_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.check_level_result_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckUserSameLevelPermissionDataDto);

/// The user, the action and the nodes of a tree that
/// [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission)
/// checks.
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionDto {
    /// Codes of the nodes to check.
    ///
    /// Required `resourceNodeCodes`. Example: `["resourceStructChildrenCode1","resourceStructChildrenCode2"]`.
    pub resource_node_codes: Vec<String>,
    /// Path of the node that the nodes to check are directly below. The code of the data resource alone
    /// stands for the top of the tree.
    ///
    /// Required `resource`. Example: `treeResourceCode/structCode`.
    pub resource: String,
    /// Action on the nodes to check.
    ///
    /// Required `action`. Example: `read`.
    pub action: String,
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `63721xxxxxxxxxxxxdde14a3`.
    pub user_id: String,
    /// Code of the namespace that holds the tree.
    ///
    /// Required `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Situation of the user, for data policies with conditions. It counts if `judge_condition_enabled` is
    /// `true`.
    ///
    /// Optional `authEnvParams`: not sent if `None`.
    pub auth_env_params: Option<AuthEnvParams>,
    /// Whether the conditions of data policies are judged. Without it, they are not.
    ///
    /// Optional `judgeConditionEnabled`: not sent if `None`. Example: `true`.
    pub judge_condition_enabled: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CheckUserSameLevelPermissionDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CheckUserSameLevelPermissionDtoRequired) -> Self {
        Self {
            resource_node_codes: required.resource_node_codes,
            resource: required.resource,
            action: required.action,
            user_id: required.user_id,
            namespace_code: required.namespace_code,
            auth_env_params: None,
            judge_condition_enabled: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `auth_env_params`.
    #[must_use]
    #[inline]
    pub fn with_auth_env_params(mut self, value: AuthEnvParams) -> Self {
        self.auth_env_params = Some(value);
        self
    }
    /// Sets `judge_condition_enabled`.
    #[must_use]
    #[inline]
    pub fn with_judge_condition_enabled(mut self, value: bool) -> Self {
        self.judge_condition_enabled = Some(value);
        self
    }
}

/// The required fields of [`CheckUserSameLevelPermissionDto`], by name: a struct literal that misses one does not compile.
pub struct CheckUserSameLevelPermissionDtoRequired {
    /// See [`CheckUserSameLevelPermissionDto::resource_node_codes`].
    pub resource_node_codes: Vec<String>,
    /// See [`CheckUserSameLevelPermissionDto::resource`].
    pub resource: String,
    /// See [`CheckUserSameLevelPermissionDto::action`].
    pub action: String,
    /// See [`CheckUserSameLevelPermissionDto::user_id`].
    pub user_id: String,
    /// See [`CheckUserSameLevelPermissionDto::namespace_code`].
    pub namespace_code: String,
}

::sdk_runtime::record::required_form!(CheckUserSameLevelPermissionDtoRequired);

impl Default for CheckUserSameLevelPermissionDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource_node_codes: Vec::new(),
            resource: String::new(),
            action: String::new(),
            user_id: String::new(),
            namespace_code: String::new(),
            auth_env_params: None,
            judge_condition_enabled: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckUserSameLevelPermissionDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckUserSameLevelPermissionDto",
        names: &[
            "resourceNodeCodes",
            "resource",
            "action",
            "userId",
            "namespaceCode",
            "authEnvParams",
            "judgeConditionEnabled",
        ],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_node_codes,
            1 => &self.resource,
            2 => &self.action,
            3 => &self.user_id,
            4 => &self.namespace_code,
            5 => &self.auth_env_params,
            6 => &self.judge_condition_enabled,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_node_codes,
            1 => &mut self.resource,
            2 => &mut self.action,
            3 => &mut self.user_id,
            4 => &mut self.namespace_code,
            5 => &mut self.auth_env_params,
            6 => &mut self.judge_condition_enabled,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckUserSameLevelPermissionDto);

/// Whether a user may do the action on one node, in the result of
/// [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionRespDto {
    /// Action that was checked.
    ///
    /// Example: `read`.
    pub action: String,
    /// Code of the node that was checked.
    ///
    /// On the wire: `resourceNodeCode`. Example: `resourceStructChildrenCode1`.
    pub resource_node_code: String,
    /// Whether the user may do the action on the node.
    ///
    /// Example: `true`.
    pub enabled: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CheckUserSameLevelPermissionRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            action: String::new(),
            resource_node_code: String::new(),
            enabled: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckUserSameLevelPermissionRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckUserSameLevelPermissionRespDto",
        names: &["action", "resourceNodeCode", "enabled"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.action,
            1 => &self.resource_node_code,
            2 => &self.enabled,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.action,
            1 => &mut self.resource_node_code,
            2 => &mut self.enabled,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckUserSameLevelPermissionRespDto);

/// Settings of an extended field: the values to choose from. They belong to fields of the type
/// [`Select`](crate::generated::models::ExtendFieldValueType::Select).
///
/// Taken by [`create_dnef`](crate::ManagementClient::create_dnef), [`update_dnef`](crate::ManagementClient::update_dnef), [`batch_create_dnef`](crate::ManagementClient::batch_create_dnef), [`create_data_resource`](crate::ManagementClient::create_data_resource) and [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree). Returned by [`create_data_resource`](crate::ManagementClient::create_data_resource), [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree), [`get_data_resource`](crate::ManagementClient::get_data_resource), [`list_dnef`](crate::ManagementClient::list_dnef) and [`update_data_resource`](crate::ManagementClient::update_data_resource).
#[non_exhaustive]
pub struct Config {
    /// The values to choose from.
    ///
    /// Required `options`.
    pub options: Vec<OptionDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Config {
    /// A value of the required fields; the others are absent.
    pub fn new(options: impl IntoIterator<Item = impl Into<OptionDto>>) -> Self {
        Self {
            options: ::sdk_runtime::record::argument::list(options),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for Config {
    #[inline]
    fn default() -> Self {
        Self {
            options: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Config {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Config",
        names: &["options"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Config);

/// A new data resource that is a list of strings, for
/// [`create_data_resource_by_array`](crate::ManagementClient::create_data_resource_by_array).
#[non_exhaustive]
pub struct CreateArrayDataResourceDto {
    /// Actions that can be granted on the data resource. Their names are free to choose. At most 50.
    ///
    /// Required `actions`. 0 to 50 elements. Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// The strings of the data resource.
    ///
    /// Required `struct`. 1 to 50 elements. Example: `["accessCardNumber1","accessCardNumber2"]`.
    pub r#struct: Vec<String>,
    /// Code of the data resource, unique in its namespace.
    ///
    /// Required `resourceCode`. At most 50 characters. Example: `dataResourceTestCode`.
    pub resource_code: String,
    /// Name of the data resource, for people, unique in its namespace.
    ///
    /// Required `resourceName`. At most 50 characters. Example: `Example data resource name`.
    pub resource_name: String,
    /// Code of the namespace that is to hold the data resource, found by
    /// [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces).
    ///
    /// Required `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// What the data resource is, in words for people.
    ///
    /// Optional `description`: not sent if `None`. At most 200 characters. Example: `Example data resource description`.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateArrayDataResourceDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateArrayDataResourceDtoRequired) -> Self {
        Self {
            actions: required.actions,
            r#struct: required.r#struct,
            resource_code: required.resource_code,
            resource_name: required.resource_name,
            namespace_code: required.namespace_code,
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

/// The required fields of [`CreateArrayDataResourceDto`], by name: a struct literal that misses one does not compile.
pub struct CreateArrayDataResourceDtoRequired {
    /// See [`CreateArrayDataResourceDto::actions`].
    pub actions: Vec<String>,
    /// See [`CreateArrayDataResourceDto::struct`].
    pub r#struct: Vec<String>,
    /// See [`CreateArrayDataResourceDto::resource_code`].
    pub resource_code: String,
    /// See [`CreateArrayDataResourceDto::resource_name`].
    pub resource_name: String,
    /// See [`CreateArrayDataResourceDto::namespace_code`].
    pub namespace_code: String,
}

::sdk_runtime::record::required_form!(CreateArrayDataResourceDtoRequired);

impl Default for CreateArrayDataResourceDto {
    #[inline]
    fn default() -> Self {
        Self {
            actions: Vec::new(),
            r#struct: Vec::new(),
            resource_code: String::new(),
            resource_name: String::new(),
            namespace_code: String::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateArrayDataResourceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateArrayDataResourceDto",
        names: &[
            "actions",
            "struct",
            "resourceCode",
            "resourceName",
            "namespaceCode",
            "description",
        ],
        required: 5,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                5,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.actions,
            1 => &self.r#struct,
            2 => &self.resource_code,
            3 => &self.resource_name,
            4 => &self.namespace_code,
            5 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.actions,
            1 => &mut self.r#struct,
            2 => &mut self.resource_code,
            3 => &mut self.resource_name,
            4 => &mut self.namespace_code,
            5 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateArrayDataResourceDto);

/// A new data resource that is a list of strings, as
/// [`create_data_resource_by_array`](crate::ManagementClient::create_data_resource_by_array) returns
/// it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateArrayDataResourceRespDto {
    /// Name of the data resource, for people, unique in its namespace.
    ///
    /// On the wire: `resourceName`. At most 50 characters. Example: `Example data resource name`.
    pub resource_name: String,
    /// Code of the data resource, unique in its namespace.
    ///
    /// On the wire: `resourceCode`. At most 50 characters. Example: `dataResourceTestCode`.
    pub resource_code: String,
    /// Form of the data, which is [`Array`](crate::generated::models::DataResourceType::Array) here.
    pub r#type: DataResourceType,
    /// The strings of the data resource.
    ///
    /// 1 to 50 elements. Example: `["accessCardNumber1","accessCardNumber2"]`.
    pub r#struct: Vec<String>,
    /// Actions that can be granted on the data resource.
    ///
    /// 0 to 50 elements. Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// What the data resource is, in words for people.
    ///
    /// At most 200 characters.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CreateArrayDataResourceRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource_name: String::new(),
            resource_code: String::new(),
            r#type: DataResourceType::default(),
            r#struct: Vec::new(),
            actions: Vec::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateArrayDataResourceRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateArrayDataResourceRespDto",
        names: &[
            "resourceName",
            "resourceCode",
            "type",
            "struct",
            "actions",
            "description",
        ],
        required: 5,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                5,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_name,
            1 => &self.resource_code,
            2 => &self.r#type,
            3 => &self.r#struct,
            4 => &self.actions,
            5 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_name,
            1 => &mut self.resource_code,
            2 => &mut self.r#type,
            3 => &mut self.r#struct,
            4 => &mut self.actions,
            5 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateArrayDataResourceRespDto);

/// The data policies that [`authorize_data_policies`](crate::ManagementClient::authorize_data_policies)
/// grants, and the subjects that get them.
#[non_exhaustive]
pub struct CreateAuthorizeDataPolicyDto {
    /// The subjects. Each of them gets all of the data policies.
    ///
    /// Required `targetList`.
    pub target_list: Vec<SubjectDto>,
    /// IDs of the data policies, found by
    /// [`list_data_polices`](crate::ManagementClient::list_data_polices). At most 50.
    ///
    /// Required `policyIds`. 1 to 50 elements. Example: `["6301cexxxxxxxxxx27478","63123cexxxxxxxxxx2123101"]`.
    pub policy_ids: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateAuthorizeDataPolicyDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_list: impl IntoIterator<Item = impl Into<SubjectDto>>,
        policy_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            target_list: ::sdk_runtime::record::argument::list(target_list),
            policy_ids: ::sdk_runtime::record::argument::list(policy_ids),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CreateAuthorizeDataPolicyDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_list: Vec::new(),
            policy_ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateAuthorizeDataPolicyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateAuthorizeDataPolicyDto",
        names: &["targetList", "policyIds"],
        required: 2,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_list,
            1 => &self.policy_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_list,
            1 => &mut self.policy_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateAuthorizeDataPolicyDto);

/// A new data policy, for [`create_data_policy`](crate::ManagementClient::create_data_policy).
#[non_exhaustive]
pub struct CreateDataPolicyDto {
    /// Permissions that the data policy allows or refuses. At most 5 statements.
    ///
    /// Required `statementList`. 1 to 5 elements.
    pub statement_list: Vec<DataStatementPermissionDto>,
    /// Name of the data policy, unique in the user pool.
    ///
    /// Required `policyName`. At most 50 characters. Example: `Example data policy`.
    pub policy_name: String,
    /// What the data policy is for, in words for people.
    ///
    /// Optional `description`: not sent if `None`. At most 200 characters. Example: `Example data policy description`.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateDataPolicyDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        statement_list: impl IntoIterator<Item = impl Into<DataStatementPermissionDto>>,
        policy_name: impl Into<String>,
    ) -> Self {
        Self {
            statement_list: ::sdk_runtime::record::argument::list(statement_list),
            policy_name: policy_name.into(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl Default for CreateDataPolicyDto {
    #[inline]
    fn default() -> Self {
        Self {
            statement_list: Vec::new(),
            policy_name: String::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateDataPolicyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateDataPolicyDto",
        names: &["statementList", "policyName", "description"],
        required: 2,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(5),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.statement_list,
            1 => &self.policy_name,
            2 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.statement_list,
            1 => &mut self.policy_name,
            2 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateDataPolicyDto);

/// A new data policy, as [`create_data_policy`](crate::ManagementClient::create_data_policy) returns
/// it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateDataPolicyRespDto {
    /// ID that GenAuth gave the data policy.
    ///
    /// On the wire: `policyId`. Example: `60b49xxxxxxxxxxxxxxx6e68`.
    pub policy_id: String,
    /// Name of the data policy, unique in the user pool.
    ///
    /// On the wire: `policyName`. At most 50 characters. Example: `Example data policy`.
    pub policy_name: String,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// What the data policy is for, in words for people.
    ///
    /// At most 200 characters.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CreateDataPolicyRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            policy_name: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateDataPolicyRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateDataPolicyRespDto",
        names: &["policyId", "policyName", "createdAt", "updatedAt", "description"],
        required: 4,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            1 => &self.policy_name,
            2 => &self.created_at,
            3 => &self.updated_at,
            4 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            1 => &mut self.policy_name,
            2 => &mut self.created_at,
            3 => &mut self.updated_at,
            4 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateDataPolicyRespDto);

/// A new data resource of any type, for
/// [`create_data_resource`](crate::ManagementClient::create_data_resource).
#[non_exhaustive]
pub struct CreateDataResourceDto {
    /// Actions that can be granted on the data resource. Their names are free to choose. At most 50.
    ///
    /// Required `actions`. 0 to 50 elements. Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// The data, in the form that `type` names: a string, a list of strings, or a tree. For a tree, the
    /// type of the field has a single node, although samples have a list of nodes.
    ///
    /// Required `struct`. Example: `/resource/create`.
    pub r#struct: CreateDataResourceDtoStruct,
    /// Form of the data in `struct`.
    ///
    /// Required `type`. Example: `STRING`.
    pub r#type: DataResourceType,
    /// Code of the data resource, unique in its namespace.
    ///
    /// Required `resourceCode`. At most 50 characters. Example: `dataResourceTestCode`.
    pub resource_code: String,
    /// Name of the data resource, for people, unique in its namespace.
    ///
    /// Required `resourceName`. At most 50 characters. Example: `Example data resource name`.
    pub resource_name: String,
    /// Code of the namespace that is to hold the data resource, found by
    /// [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces).
    ///
    /// Required `namespaceCode`. At most 50 characters. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// What the data resource is, in words for people.
    ///
    /// Optional `description`: not sent if `None`. At most 200 characters. Example: `Example data resource description`.
    pub description: Option<String>,
    /// Extended fields of the nodes. Only for a tree.
    ///
    /// Optional `extendFieldList`: not sent if `None`.
    pub extend_field_list: Option<Vec<ExtendField>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateDataResourceDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateDataResourceDtoRequired) -> Self {
        Self {
            actions: required.actions,
            r#struct: required.r#struct,
            r#type: required.r#type,
            resource_code: required.resource_code,
            resource_name: required.resource_name,
            namespace_code: required.namespace_code,
            description: None,
            extend_field_list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `extend_field_list`.
    #[must_use]
    pub fn with_extend_field_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtendField>>,
    ) -> Self {
        self.extend_field_list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

/// The required fields of [`CreateDataResourceDto`], by name: a struct literal that misses one does not compile.
pub struct CreateDataResourceDtoRequired {
    /// See [`CreateDataResourceDto::actions`].
    pub actions: Vec<String>,
    /// See [`CreateDataResourceDto::struct`].
    pub r#struct: CreateDataResourceDtoStruct,
    /// See [`CreateDataResourceDto::type`].
    pub r#type: DataResourceType,
    /// See [`CreateDataResourceDto::resource_code`].
    pub resource_code: String,
    /// See [`CreateDataResourceDto::resource_name`].
    pub resource_name: String,
    /// See [`CreateDataResourceDto::namespace_code`].
    pub namespace_code: String,
}

::sdk_runtime::record::required_form!(CreateDataResourceDtoRequired);

impl Default for CreateDataResourceDto {
    #[inline]
    fn default() -> Self {
        Self {
            actions: Vec::new(),
            r#struct: CreateDataResourceDtoStruct::default(),
            r#type: DataResourceType::default(),
            resource_code: String::new(),
            resource_name: String::new(),
            namespace_code: String::new(),
            description: None,
            extend_field_list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateDataResourceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateDataResourceDto",
        names: &[
            "actions",
            "struct",
            "type",
            "resourceCode",
            "resourceName",
            "namespaceCode",
            "description",
            "extendFieldList",
        ],
        required: 6,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                5,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                6,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.actions,
            1 => &self.r#struct,
            2 => &self.r#type,
            3 => &self.resource_code,
            4 => &self.resource_name,
            5 => &self.namespace_code,
            6 => &self.description,
            7 => &self.extend_field_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.actions,
            1 => &mut self.r#struct,
            2 => &mut self.r#type,
            3 => &mut self.resource_code,
            4 => &mut self.resource_name,
            5 => &mut self.namespace_code,
            6 => &mut self.description,
            7 => &mut self.extend_field_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateDataResourceDto);

/// A new data resource, as [`create_data_resource`](crate::ManagementClient::create_data_resource)
/// returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateDataResourceRespDto {
    /// Name of the data resource, for people, unique in its namespace.
    ///
    /// On the wire: `resourceName`. At most 50 characters. Example: `Example data resource name`.
    pub resource_name: String,
    /// Code of the data resource, unique in its namespace.
    ///
    /// On the wire: `resourceCode`. At most 50 characters. Example: `dataResourceTestCode`.
    pub resource_code: String,
    /// Form of the data in `struct`.
    pub r#type: DataResourceType,
    /// The data, in the form that `type` names: a string, a list of strings, or a tree.
    pub r#struct: CreateDataResourceRespDtoStruct,
    /// Actions that can be granted on the data resource.
    ///
    /// 0 to 50 elements. Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// What the data resource is, in words for people.
    ///
    /// At most 200 characters.
    pub description: Option<String>,
    /// Extended fields of the nodes. Only for a tree.
    ///
    /// On the wire: `extendFieldList`.
    pub extend_field_list: Option<Vec<ExtendField>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CreateDataResourceRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource_name: String::new(),
            resource_code: String::new(),
            r#type: DataResourceType::default(),
            r#struct: CreateDataResourceRespDtoStruct::default(),
            actions: Vec::new(),
            description: None,
            extend_field_list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateDataResourceRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateDataResourceRespDto",
        names: &[
            "resourceName",
            "resourceCode",
            "type",
            "struct",
            "actions",
            "description",
            "extendFieldList",
        ],
        required: 5,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                5,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_name,
            1 => &self.resource_code,
            2 => &self.r#type,
            3 => &self.r#struct,
            4 => &self.actions,
            5 => &self.description,
            6 => &self.extend_field_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_name,
            1 => &mut self.resource_code,
            2 => &mut self.r#type,
            3 => &mut self.r#struct,
            4 => &mut self.actions,
            5 => &mut self.description,
            6 => &mut self.extend_field_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateDataResourceRespDto);

/// A new extended field of a tree, for [`create_dnef`](crate::ManagementClient::create_dnef).
#[non_exhaustive]
pub struct CreateDnefReq {
    /// Code of the data resource, which has to be a tree.
    ///
    /// Required `resourceCode`. Example: `treeResourceCode`.
    pub resource_code: String,
    /// Code of the namespace that holds the data resource.
    ///
    /// Required `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Label of the field, for people.
    ///
    /// Required `label`. Example: `Extension`.
    pub label: String,
    /// Type of the values of the field.
    ///
    /// Required `valueType`. Example: `STRING`.
    pub value_type: ExtendFieldValueType,
    /// Key of the field, unique in the tree. It has 1 to 64 characters: English letters, digits,
    /// underscores and dollar signs.
    ///
    /// Required `key`. 1 to 64 characters. Example: `extension`.
    pub key: String,
    /// Values to choose from. Required if `value_type` is
    /// [`Select`](crate::generated::models::ExtendFieldValueType::Select), and not needed otherwise.
    ///
    /// Optional `config`: not sent if `None`.
    pub config: Option<Config>,
    /// What the field is for, in words for people.
    ///
    /// Optional `description`: not sent if `None`. Example: `Telephone extension of the department`.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateDnefReq {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateDnefReqRequired) -> Self {
        Self {
            resource_code: required.resource_code,
            namespace_code: required.namespace_code,
            label: required.label,
            value_type: required.value_type,
            key: required.key,
            config: None,
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `config`.
    #[must_use]
    #[inline]
    pub fn with_config(mut self, value: Config) -> Self {
        self.config = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

/// The required fields of [`CreateDnefReq`], by name: a struct literal that misses one does not compile.
pub struct CreateDnefReqRequired {
    /// See [`CreateDnefReq::resource_code`].
    pub resource_code: String,
    /// See [`CreateDnefReq::namespace_code`].
    pub namespace_code: String,
    /// See [`CreateDnefReq::label`].
    pub label: String,
    /// See [`CreateDnefReq::value_type`].
    pub value_type: ExtendFieldValueType,
    /// See [`CreateDnefReq::key`].
    pub key: String,
}

::sdk_runtime::record::required_form!(CreateDnefReqRequired);

impl Default for CreateDnefReq {
    #[inline]
    fn default() -> Self {
        Self {
            resource_code: String::new(),
            namespace_code: String::new(),
            label: String::new(),
            value_type: ExtendFieldValueType::default(),
            key: String::new(),
            config: None,
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateDnefReq {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateDnefReq",
        names: &[
            "resourceCode",
            "namespaceCode",
            "label",
            "valueType",
            "key",
            "config",
            "description",
        ],
        required: 5,
        limits: &[
            (
                4,
                ::sdk_runtime::record::Limits {
                    min_length: Some(1),
                    max_length: Some(64),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_code,
            1 => &self.namespace_code,
            2 => &self.label,
            3 => &self.value_type,
            4 => &self.key,
            5 => &self.config,
            6 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_code,
            1 => &mut self.namespace_code,
            2 => &mut self.label,
            3 => &mut self.value_type,
            4 => &mut self.key,
            5 => &mut self.config,
            6 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateDnefReq);

/// A new namespace, for
/// [`create_permission_namespace`](crate::ManagementClient::create_permission_namespace).
#[non_exhaustive]
pub struct CreatePermissionNamespaceDto {
    /// Name of the namespace, for people.
    ///
    /// Required `name`. 1 to 255 characters. Example: `Example permission space`.
    pub name: String,
    /// Code of the namespace, unique in the user pool.
    ///
    /// Required `code`. 1 to 50 characters. Example: `examplePermissionNamespace`.
    pub code: String,
    /// What the namespace is for, in words for people.
    ///
    /// Optional `description`: not sent if `None`. At most 200 characters. Example: `Example permission space description`.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreatePermissionNamespaceDto {
    /// A value of the required fields; the others are absent.
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            code: code.into(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl Default for CreatePermissionNamespaceDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            code: String::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreatePermissionNamespaceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreatePermissionNamespaceDto",
        names: &["name", "code", "description"],
        required: 2,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_length: Some(1),
                    max_length: Some(255),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    min_length: Some(1),
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreatePermissionNamespaceDto);

/// A new namespace, as
/// [`create_permission_namespace`](crate::ManagementClient::create_permission_namespace) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreatePermissionNamespaceRespDto {
    /// Code of the namespace, unique in the user pool.
    ///
    /// Example: `examplePermissionNamespace`.
    pub code: String,
    /// Name of the namespace, for people.
    ///
    /// Example: `Example permission space`.
    pub name: String,
    /// What the namespace is for, in words for people.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CreatePermissionNamespaceRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            name: String::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreatePermissionNamespaceRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreatePermissionNamespaceRespDto",
        names: &["code", "name", "description"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.name,
            2 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            2 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreatePermissionNamespaceRespDto);

/// The new namespaces of
/// [`create_permission_namespaces_batch`](crate::ManagementClient::create_permission_namespaces_batch).
#[non_exhaustive]
pub struct CreatePermissionNamespacesBatchDto {
    /// The namespaces to create. At most 50.
    ///
    /// Required `list`. 1 to 50 elements.
    pub list: Vec<CreatePermissionNamespacesBatchItemDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreatePermissionNamespacesBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<CreatePermissionNamespacesBatchItemDto>>,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CreatePermissionNamespacesBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreatePermissionNamespacesBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreatePermissionNamespacesBatchDto",
        names: &["list"],
        required: 1,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreatePermissionNamespacesBatchDto);

/// One of the new namespaces of
/// [`create_permission_namespaces_batch`](crate::ManagementClient::create_permission_namespaces_batch).
#[non_exhaustive]
pub struct CreatePermissionNamespacesBatchItemDto {
    /// Code of the namespace, unique in the user pool.
    ///
    /// Required `code`. 1 to 50 characters. Example: `examplePermissionNamespace`.
    pub code: String,
    /// Name of the namespace, for people.
    ///
    /// Required `name`. At most 255 characters. Example: `Example permission space`.
    pub name: String,
    /// What the namespace is for, in words for people.
    ///
    /// Optional `description`: not sent if `None`. At most 200 characters. Example: `Example permission space description`.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreatePermissionNamespacesBatchItemDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl Default for CreatePermissionNamespacesBatchItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            name: String::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreatePermissionNamespacesBatchItemDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreatePermissionNamespacesBatchItemDto",
        names: &["code", "name", "description"],
        required: 2,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_length: Some(1),
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(255),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.name,
            2 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            2 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreatePermissionNamespacesBatchItemDto);

/// A new data resource that is one string, for
/// [`create_data_resource_by_string`](crate::ManagementClient::create_data_resource_by_string).
#[non_exhaustive]
pub struct CreateStringDataResourceDto {
    /// Actions that can be granted on the data resource. Their names are free to choose. At most 50.
    ///
    /// Required `actions`. 0 to 50 elements. Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// The string of the data resource.
    ///
    /// Required `struct`. At most 200 characters. Example: `/resource/create`.
    pub r#struct: String,
    /// Code of the data resource, unique in its namespace.
    ///
    /// Required `resourceCode`. At most 50 characters. Example: `dataResourceTestCode`.
    pub resource_code: String,
    /// Name of the data resource, for people, unique in its namespace.
    ///
    /// Required `resourceName`. At most 50 characters. Example: `Example data resource name`.
    pub resource_name: String,
    /// Code of the namespace that is to hold the data resource, found by
    /// [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces).
    ///
    /// Required `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// What the data resource is, in words for people.
    ///
    /// Optional `description`: not sent if `None`. At most 200 characters. Example: `Example data resource description`.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateStringDataResourceDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateStringDataResourceDtoRequired) -> Self {
        Self {
            actions: required.actions,
            r#struct: required.r#struct,
            resource_code: required.resource_code,
            resource_name: required.resource_name,
            namespace_code: required.namespace_code,
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

/// The required fields of [`CreateStringDataResourceDto`], by name: a struct literal that misses one does not compile.
pub struct CreateStringDataResourceDtoRequired {
    /// See [`CreateStringDataResourceDto::actions`].
    pub actions: Vec<String>,
    /// See [`CreateStringDataResourceDto::struct`].
    pub r#struct: String,
    /// See [`CreateStringDataResourceDto::resource_code`].
    pub resource_code: String,
    /// See [`CreateStringDataResourceDto::resource_name`].
    pub resource_name: String,
    /// See [`CreateStringDataResourceDto::namespace_code`].
    pub namespace_code: String,
}

::sdk_runtime::record::required_form!(CreateStringDataResourceDtoRequired);

impl Default for CreateStringDataResourceDto {
    #[inline]
    fn default() -> Self {
        Self {
            actions: Vec::new(),
            r#struct: String::new(),
            resource_code: String::new(),
            resource_name: String::new(),
            namespace_code: String::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateStringDataResourceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateStringDataResourceDto",
        names: &[
            "actions",
            "struct",
            "resourceCode",
            "resourceName",
            "namespaceCode",
            "description",
        ],
        required: 5,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                5,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.actions,
            1 => &self.r#struct,
            2 => &self.resource_code,
            3 => &self.resource_name,
            4 => &self.namespace_code,
            5 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.actions,
            1 => &mut self.r#struct,
            2 => &mut self.resource_code,
            3 => &mut self.resource_name,
            4 => &mut self.namespace_code,
            5 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateStringDataResourceDto);

/// A new data resource that is one string, as
/// [`create_data_resource_by_string`](crate::ManagementClient::create_data_resource_by_string) returns
/// it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateStringDataResourceRespDto {
    /// Name of the data resource, for people, unique in its namespace.
    ///
    /// On the wire: `resourceName`. At most 50 characters. Example: `Example data resource name`.
    pub resource_name: String,
    /// Code of the data resource, unique in its namespace.
    ///
    /// On the wire: `resourceCode`. At most 50 characters. Example: `dataResourceTestCode`.
    pub resource_code: String,
    /// Form of the data, which is [`String`](crate::generated::models::DataResourceType::String) here.
    pub r#type: DataResourceType,
    /// The string of the data resource.
    ///
    /// At most 200 characters. Example: `/resource/create`.
    pub r#struct: String,
    /// Actions that can be granted on the data resource.
    ///
    /// 0 to 50 elements. Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// What the data resource is, in words for people.
    ///
    /// At most 200 characters.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CreateStringDataResourceRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource_name: String::new(),
            resource_code: String::new(),
            r#type: DataResourceType::default(),
            r#struct: String::new(),
            actions: Vec::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateStringDataResourceRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateStringDataResourceRespDto",
        names: &[
            "resourceName",
            "resourceCode",
            "type",
            "struct",
            "actions",
            "description",
        ],
        required: 5,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                5,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_name,
            1 => &self.resource_code,
            2 => &self.r#type,
            3 => &self.r#struct,
            4 => &self.actions,
            5 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_name,
            1 => &mut self.resource_code,
            2 => &mut self.r#type,
            3 => &mut self.r#struct,
            4 => &mut self.actions,
            5 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateStringDataResourceRespDto);

/// A new data resource that is a tree, for
/// [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree).
#[non_exhaustive]
pub struct CreateTreeDataResourceDto {
    /// Actions that can be granted on the nodes. Their names are free to choose. At most 50.
    ///
    /// Required `actions`. 0 to 50 elements. Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// The nodes at the top of the tree. At most 50.
    ///
    /// Required `struct`. 1 to 50 elements.
    pub r#struct: Vec<DataResourceTreeStructs>,
    /// Code of the data resource, unique in its namespace.
    ///
    /// Required `resourceCode`. At most 50 characters. Example: `dataResourceTestCode`.
    pub resource_code: String,
    /// Name of the data resource, for people, unique in its namespace.
    ///
    /// Required `resourceName`. At most 50 characters. Example: `Sample data resource name`.
    pub resource_name: String,
    /// Code of the namespace that is to hold the data resource, found by
    /// [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces).
    ///
    /// Required `namespaceCode`. Example: `code1`.
    pub namespace_code: String,
    /// What the data resource is, in words for people.
    ///
    /// Optional `description`: not sent if `None`. At most 200 characters. Example: `Sample data resource description`.
    pub description: Option<String>,
    /// Extended fields of the nodes.
    ///
    /// Optional `extendFieldList`: not sent if `None`.
    pub extend_field_list: Option<Vec<ExtendField>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateTreeDataResourceDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateTreeDataResourceDtoRequired) -> Self {
        Self {
            actions: required.actions,
            r#struct: required.r#struct,
            resource_code: required.resource_code,
            resource_name: required.resource_name,
            namespace_code: required.namespace_code,
            description: None,
            extend_field_list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `extend_field_list`.
    #[must_use]
    pub fn with_extend_field_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtendField>>,
    ) -> Self {
        self.extend_field_list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

/// The required fields of [`CreateTreeDataResourceDto`], by name: a struct literal that misses one does not compile.
pub struct CreateTreeDataResourceDtoRequired {
    /// See [`CreateTreeDataResourceDto::actions`].
    pub actions: Vec<String>,
    /// See [`CreateTreeDataResourceDto::struct`].
    pub r#struct: Vec<DataResourceTreeStructs>,
    /// See [`CreateTreeDataResourceDto::resource_code`].
    pub resource_code: String,
    /// See [`CreateTreeDataResourceDto::resource_name`].
    pub resource_name: String,
    /// See [`CreateTreeDataResourceDto::namespace_code`].
    pub namespace_code: String,
}

::sdk_runtime::record::required_form!(CreateTreeDataResourceDtoRequired);

impl Default for CreateTreeDataResourceDto {
    #[inline]
    fn default() -> Self {
        Self {
            actions: Vec::new(),
            r#struct: Vec::new(),
            resource_code: String::new(),
            resource_name: String::new(),
            namespace_code: String::new(),
            description: None,
            extend_field_list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateTreeDataResourceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateTreeDataResourceDto",
        names: &[
            "actions",
            "struct",
            "resourceCode",
            "resourceName",
            "namespaceCode",
            "description",
            "extendFieldList",
        ],
        required: 5,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                5,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.actions,
            1 => &self.r#struct,
            2 => &self.resource_code,
            3 => &self.resource_name,
            4 => &self.namespace_code,
            5 => &self.description,
            6 => &self.extend_field_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.actions,
            1 => &mut self.r#struct,
            2 => &mut self.resource_code,
            3 => &mut self.resource_name,
            4 => &mut self.namespace_code,
            5 => &mut self.description,
            6 => &mut self.extend_field_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateTreeDataResourceDto);

/// A new data resource that is a tree, as
/// [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateTreeDataResourceRespDto {
    /// Name of the data resource, for people, unique in its namespace.
    ///
    /// On the wire: `resourceName`. At most 50 characters. Example: `Sample data resource name`.
    pub resource_name: String,
    /// Code of the data resource, unique in its namespace.
    ///
    /// On the wire: `resourceCode`. At most 50 characters. Example: `dataResourceTestCode`.
    pub resource_code: String,
    /// Form of the data, which is [`Tree`](crate::generated::models::DataResourceType::Tree) here.
    pub r#type: DataResourceType,
    /// The nodes at the top of the tree.
    ///
    /// 1 to 50 elements.
    pub r#struct: Vec<DataResourceTreeStructs>,
    /// Actions that can be granted on the nodes.
    ///
    /// 0 to 50 elements. Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// What the data resource is, in words for people.
    ///
    /// At most 200 characters.
    pub description: Option<String>,
    /// Extended fields of the nodes.
    ///
    /// On the wire: `extendFieldList`.
    pub extend_field_list: Option<Vec<ExtendField>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CreateTreeDataResourceRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource_name: String::new(),
            resource_code: String::new(),
            r#type: DataResourceType::default(),
            r#struct: Vec::new(),
            actions: Vec::new(),
            description: None,
            extend_field_list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateTreeDataResourceRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateTreeDataResourceRespDto",
        names: &[
            "resourceName",
            "resourceCode",
            "type",
            "struct",
            "actions",
            "description",
            "extendFieldList",
        ],
        required: 5,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                5,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_name,
            1 => &self.resource_code,
            2 => &self.r#type,
            3 => &self.r#struct,
            4 => &self.actions,
            5 => &self.description,
            6 => &self.extend_field_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_name,
            1 => &mut self.resource_code,
            2 => &mut self.r#type,
            3 => &mut self.r#struct,
            4 => &mut self.actions,
            5 => &mut self.description,
            6 => &mut self.extend_field_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateTreeDataResourceRespDto);

/// Data policies with their data resources and subjects, as a page.
///
/// Returned by [`list_data_polices`](crate::ManagementClient::list_data_polices).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DataPoliciesPaginatedRespDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<ListDataPoliciesRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for DataPoliciesPaginatedRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DataPoliciesPaginatedRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DataPoliciesPaginatedRespDto",
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

::sdk_runtime::record::record!(DataPoliciesPaginatedRespDto);

/// Main data of data policies, as a page.
///
/// Returned by [`list_simple_data_polices`](crate::ManagementClient::list_simple_data_polices).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DataPoliciesSimplePaginatedRespDto {
    /// The items of this page.
    pub list: Vec<ListSimpleDataPoliciesRespDto>,
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for DataPoliciesSimplePaginatedRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            total_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DataPoliciesSimplePaginatedRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DataPoliciesSimplePaginatedRespDto",
        names: &["list", "totalCount"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.list,
            1 => &self.total_count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.total_count,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DataPoliciesSimplePaginatedRespDto);

/// A data resource that a data policy has permissions on, in the result of
/// [`list_data_polices`](crate::ManagementClient::list_data_polices).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DataResourceSimpleRespDto {
    /// ID that GenAuth gave the data resource. Most operations name a data resource by its code instead.
    ///
    /// On the wire: `resourceId`.
    pub resource_id: String,
    /// Name of the data resource, for people.
    ///
    /// On the wire: `resourceName`. Example: `Example data resource name`.
    pub resource_name: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for DataResourceSimpleRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource_id: String::new(),
            resource_name: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DataResourceSimpleRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DataResourceSimpleRespDto",
        names: &["resourceId", "resourceName"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_id,
            1 => &self.resource_name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_id,
            1 => &mut self.resource_name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DataResourceSimpleRespDto);

/// A node of a tree, with the nodes below it. It occurs where data resources of the type
/// [`Tree`](crate::generated::models::DataResourceType::Tree) are created, changed and returned.
///
/// Taken by [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree), [`create_data_resource`](crate::ManagementClient::create_data_resource) and [`update_data_resource`](crate::ManagementClient::update_data_resource). Returned by [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree), [`create_data_resource`](crate::ManagementClient::create_data_resource), [`get_data_resource`](crate::ManagementClient::get_data_resource) and [`update_data_resource`](crate::ManagementClient::update_data_resource).
#[non_exhaustive]
pub struct DataResourceTreeStructs {
    /// Code of the node, unique among the nodes directly below the same one.
    ///
    /// Required `code`. At most 50 characters. Example: `123`.
    pub code: String,
    /// Name of the node, for people, unique among the nodes directly below the same one.
    ///
    /// Required `name`. At most 50 characters. Example: `Data resource`.
    pub name: String,
    /// Nodes directly below this one, in the same form. A tree has at most five levels of them.
    ///
    /// Optional `children`: not sent if `None`.
    pub children: Option<Vec<::sdk_runtime::JsonValue>>,
    /// Values of the extended fields, as an object with the keys of the fields.
    ///
    /// Optional `extendFieldValue`: not sent if `None`.
    pub extend_field_value: Option<::sdk_runtime::JsonValue>,
    /// Text that the node carries.
    ///
    /// Optional `value`: not sent if `None`. At most 1000 characters. Example: `Sample data resource node`.
    pub value: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DataResourceTreeStructs {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            children: None,
            extend_field_value: None,
            value: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `children`.
    #[must_use]
    pub fn with_children(
        mut self,
        value: impl IntoIterator<Item = impl Into<::sdk_runtime::JsonValue>>,
    ) -> Self {
        self.children = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `extend_field_value`.
    #[must_use]
    pub fn with_extend_field_value(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.extend_field_value, value);
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.value, value);
        self
    }
}

impl Default for DataResourceTreeStructs {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            name: String::new(),
            children: None,
            extend_field_value: None,
            value: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DataResourceTreeStructs {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DataResourceTreeStructs",
        names: &["code", "name", "children", "extendFieldValue", "value"],
        required: 2,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    max_length: Some(1000),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.name,
            2 => &self.children,
            3 => &self.extend_field_value,
            4 => &self.value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            2 => &mut self.children,
            3 => &mut self.extend_field_value,
            4 => &mut self.value,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DataResourceTreeStructs);

::sdk_runtime::record::boxed!(DataResourceTreeStructs);

/// Data resources, as a page.
///
/// Returned by [`list_data_resources`](crate::ManagementClient::list_data_resources).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DataResourcesPaginatedRespDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<ListDataResourcesRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for DataResourcesPaginatedRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DataResourcesPaginatedRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DataResourcesPaginatedRespDto",
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

::sdk_runtime::record::record!(DataResourcesPaginatedRespDto);

/// A statement of a data policy: permissions, and whether they are allowed or refused.
///
/// Taken by [`create_data_policy`](crate::ManagementClient::create_data_policy) and [`update_data_policy`](crate::ManagementClient::update_data_policy).
#[non_exhaustive]
pub struct DataStatementPermissionDto {
    /// Whether the permissions are allowed or refused.
    ///
    /// Required `effect`. Example: `ALLOW`.
    pub effect: PolicyEffect,
    /// Permissions as paths: code of the namespace, code of the data resource, codes of the nodes if it is
    /// a tree, action. `*` in the place of the action stands for all actions.
    ///
    /// Required `permissions`.
    pub permissions: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DataStatementPermissionDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        effect: impl Into<PolicyEffect>,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            effect: effect.into(),
            permissions: ::sdk_runtime::record::argument::list(permissions),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DataStatementPermissionDto {
    #[inline]
    fn default() -> Self {
        Self {
            effect: PolicyEffect::default(),
            permissions: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DataStatementPermissionDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DataStatementPermissionDto",
        names: &["effect", "permissions"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.effect,
            1 => &self.permissions,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.effect,
            1 => &mut self.permissions,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DataStatementPermissionDto);

/// A subject that a data policy is granted to, as
/// [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets) lists it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DataSubjectRespDto {
    /// ID of the subject: of a user, a group, a role or a department.
    ///
    /// On the wire: `targetIdentifier`. Example: `6301cexxxxxxxxxxxxxxxxx78`.
    pub target_identifier: String,
    /// Kind of the subject.
    ///
    /// On the wire: `targetType`.
    pub target_type: SubjectType,
    /// Name of the subject, for people.
    ///
    /// On the wire: `targetName`.
    pub target_name: String,
    /// When the data policy was granted to the subject.
    ///
    /// On the wire: `authorizationTime`. Example: `2022-07-03T03:20:30.000Z`.
    pub authorization_time: ::sdk_runtime::DateTime,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for DataSubjectRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_identifier: String::new(),
            target_type: SubjectType::default(),
            target_name: String::new(),
            authorization_time: ::sdk_runtime::DateTime::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DataSubjectRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DataSubjectRespDto",
        names: &["targetIdentifier", "targetType", "targetName", "authorizationTime"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_identifier,
            1 => &self.target_type,
            2 => &self.target_name,
            3 => &self.authorization_time,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_identifier,
            1 => &mut self.target_type,
            2 => &mut self.target_name,
            3 => &mut self.authorization_time,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DataSubjectRespDto);

/// The data policy that [`revoke_data_policy`](crate::ManagementClient::revoke_data_policy) takes back,
/// and the subject that loses it.
#[non_exhaustive]
pub struct DeleteAuthorizeDataPolicyDto {
    /// Kind of the subject.
    ///
    /// Required `targetType`. Example: `USER`.
    pub target_type: SubjectType,
    /// ID of the subject, found by
    /// [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets). It is the ID of a
    /// user, a group, a role or a department, not a code.
    ///
    /// Required `targetIdentifier`. Example: `6301cexxxxxxxxxxxxxxxxxx78`.
    pub target_identifier: String,
    /// ID of the data policy, found by [`list_data_polices`](crate::ManagementClient::list_data_polices).
    ///
    /// Required `policyId`. Example: `60b49xxxxxxxxxxxxxxx6e68`.
    pub policy_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteAuthorizeDataPolicyDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_type: impl Into<SubjectType>,
        target_identifier: impl Into<String>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            policy_id: policy_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteAuthorizeDataPolicyDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: SubjectType::default(),
            target_identifier: String::new(),
            policy_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteAuthorizeDataPolicyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteAuthorizeDataPolicyDto",
        names: &["targetType", "targetIdentifier", "policyId"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_identifier,
            2 => &self.policy_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_identifier,
            2 => &mut self.policy_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteAuthorizeDataPolicyDto);

/// Names the data policy that [`delete_data_policy`](crate::ManagementClient::delete_data_policy)
/// removes.
#[non_exhaustive]
pub struct DeleteDataPolicyDto {
    /// ID of the data policy, found by [`list_data_polices`](crate::ManagementClient::list_data_polices).
    ///
    /// Required `policyId`. Example: `60b49xxxxxxxxxxxxxxx6e68`.
    pub policy_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteDataPolicyDto {
    /// A value of the required fields; the others are absent.
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteDataPolicyDto {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteDataPolicyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteDataPolicyDto",
        names: &["policyId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteDataPolicyDto);

/// Names the data resource that [`delete_data_resource`](crate::ManagementClient::delete_data_resource)
/// removes.
#[non_exhaustive]
pub struct DeleteDataResourceDto {
    /// Code of the data resource, found by
    /// [`list_data_resources`](crate::ManagementClient::list_data_resources).
    ///
    /// Required `resourceCode`. At most 50 characters. Example: `dataResourceTestCode`.
    pub resource_code: String,
    /// Code of the namespace that holds the data resource.
    ///
    /// Required `namespaceCode`. At most 50 characters. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteDataResourceDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        resource_code: impl Into<String>,
        namespace_code: impl Into<String>,
    ) -> Self {
        Self {
            resource_code: resource_code.into(),
            namespace_code: namespace_code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteDataResourceDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource_code: String::new(),
            namespace_code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteDataResourceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteDataResourceDto",
        names: &["resourceCode", "namespaceCode"],
        required: 2,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_code,
            1 => &self.namespace_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_code,
            1 => &mut self.namespace_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteDataResourceDto);

/// Names the extended field of a tree that [`delete_dnef`](crate::ManagementClient::delete_dnef)
/// removes.
#[non_exhaustive]
pub struct DeleteDnefReq {
    /// Key of the field, found by [`list_dnef`](crate::ManagementClient::list_dnef).
    ///
    /// Required `key`. 1 to 64 characters. Example: `extension`.
    pub key: String,
    /// Code of the data resource, which has to be a tree.
    ///
    /// Required `resourceCode`. Example: `treeResourceCode`.
    pub resource_code: String,
    /// Code of the namespace that holds the data resource.
    ///
    /// Required `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteDnefReq {
    /// A value of the required fields; the others are absent.
    pub fn new(
        key: impl Into<String>,
        resource_code: impl Into<String>,
        namespace_code: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            resource_code: resource_code.into(),
            namespace_code: namespace_code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteDnefReq {
    #[inline]
    fn default() -> Self {
        Self {
            key: String::new(),
            resource_code: String::new(),
            namespace_code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteDnefReq {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteDnefReq",
        names: &["key", "resourceCode", "namespaceCode"],
        required: 3,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_length: Some(1),
                    max_length: Some(64),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.key,
            1 => &self.resource_code,
            2 => &self.namespace_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.key,
            1 => &mut self.resource_code,
            2 => &mut self.namespace_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteDnefReq);

/// Names the namespace that
/// [`delete_permission_namespace`](crate::ManagementClient::delete_permission_namespace) removes.
#[non_exhaustive]
pub struct DeletePermissionNamespaceDto {
    /// Code of the namespace, found by
    /// [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces).
    ///
    /// Required `code`. At most 50 characters. Example: `examplePermissionNamespace`.
    pub code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeletePermissionNamespaceDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeletePermissionNamespaceDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeletePermissionNamespaceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeletePermissionNamespaceDto",
        names: &["code"],
        required: 1,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeletePermissionNamespaceDto);

/// Names the namespaces that
/// [`delete_permission_namespaces_batch`](crate::ManagementClient::delete_permission_namespaces_batch)
/// removes.
#[non_exhaustive]
pub struct DeletePermissionNamespacesBatchDto {
    /// Codes of the namespaces, found by
    /// [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces). At most 10.
    ///
    /// Required `codes`. 1 to 10 elements. Example: `["examplePermissionNamespace"]`.
    pub codes: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeletePermissionNamespacesBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            codes: ::sdk_runtime::record::argument::list(codes),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeletePermissionNamespacesBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            codes: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeletePermissionNamespacesBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeletePermissionNamespacesBatchDto",
        names: &["codes"],
        required: 1,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(10),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.codes,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.codes,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeletePermissionNamespacesBatchDto);

/// Extended fields of a tree, as a part of the whole list, with the place where the next part starts.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DnefPaginatedRespDto {
    /// Number of the first field of the next part, to be sent as the start index of
    /// [`list_dnef`](crate::ManagementClient::list_dnef). It is -1 if there is no next part.
    ///
    /// On the wire: `nextStartIndex`. Example: `11`.
    pub next_start_index: i64,
    /// Whether there is a next part.
    ///
    /// Example: `true`.
    pub truncated: bool,
    /// The extended fields of this part.
    pub list: Vec<ExtendField>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for DnefPaginatedRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            next_start_index: 0,
            truncated: false,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DnefPaginatedRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DnefPaginatedRespDto",
        names: &["nextStartIndex", "truncated", "list"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.next_start_index,
            1 => &self.truncated,
            2 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.next_start_index,
            1 => &mut self.truncated,
            2 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DnefPaginatedRespDto);

/// The definition of an extended field of a tree. The nodes have their values in it.
///
/// Taken by [`batch_create_dnef`](crate::ManagementClient::batch_create_dnef), [`create_data_resource`](crate::ManagementClient::create_data_resource) and [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree). Returned by [`create_data_resource`](crate::ManagementClient::create_data_resource), [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree), [`get_data_resource`](crate::ManagementClient::get_data_resource), [`list_dnef`](crate::ManagementClient::list_dnef) and [`update_data_resource`](crate::ManagementClient::update_data_resource).
#[non_exhaustive]
pub struct ExtendField {
    /// Key of the field, unique in the tree. It has 1 to 64 characters: English letters, digits,
    /// underscores and dollar signs.
    ///
    /// Required `key`. 1 to 64 characters. Example: `extension`.
    pub key: String,
    /// Type of the values of the field.
    ///
    /// Required `valueType`. Example: `STRING`.
    pub value_type: ExtendFieldValueType,
    /// Label of the field, for people.
    ///
    /// Required `label`. Example: `Extension`.
    pub label: String,
    /// Values to choose from. Required if `value_type` is
    /// [`Select`](crate::generated::models::ExtendFieldValueType::Select), and not needed otherwise.
    ///
    /// Optional `config`: not sent if `None`.
    pub config: Option<Config>,
    /// What the field is for, in words for people.
    ///
    /// Optional `description`: not sent if `None`.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ExtendField {
    /// A value of the required fields; the others are absent.
    pub fn new(
        key: impl Into<String>,
        value_type: impl Into<ExtendFieldValueType>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            value_type: value_type.into(),
            label: label.into(),
            config: None,
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `config`.
    #[must_use]
    #[inline]
    pub fn with_config(mut self, value: Config) -> Self {
        self.config = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl Default for ExtendField {
    #[inline]
    fn default() -> Self {
        Self {
            key: String::new(),
            value_type: ExtendFieldValueType::default(),
            label: String::new(),
            config: None,
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ExtendField {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ExtendField",
        names: &["key", "valueType", "label", "config", "description"],
        required: 3,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_length: Some(1),
                    max_length: Some(64),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.key,
            1 => &self.value_type,
            2 => &self.label,
            3 => &self.config,
            4 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.key,
            1 => &mut self.value_type,
            2 => &mut self.label,
            3 => &mut self.config,
            4 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ExtendField);

/// A data policy, as [`get_data_policy`](crate::ManagementClient::get_data_policy) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetDataPolicyRespDto {
    /// ID that GenAuth gave the data policy.
    ///
    /// On the wire: `policyId`. Example: `60b49xxxxxxxxxxxxxxx6e68`.
    pub policy_id: String,
    /// Name of the data policy, unique in the user pool.
    ///
    /// On the wire: `policyName`. At most 50 characters. Example: `Example data policy`.
    pub policy_name: String,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// What the data policy is for, in words for people.
    ///
    /// At most 200 characters.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetDataPolicyRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            policy_name: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetDataPolicyRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetDataPolicyRespDto",
        names: &["policyId", "policyName", "createdAt", "updatedAt", "description"],
        required: 4,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            1 => &self.policy_name,
            2 => &self.created_at,
            3 => &self.updated_at,
            4 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            1 => &mut self.policy_name,
            2 => &mut self.created_at,
            3 => &mut self.updated_at,
            4 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetDataPolicyRespDto);

/// A data resource with its data, as [`get_data_resource`](crate::ManagementClient::get_data_resource)
/// returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetDataResourceRespDto {
    /// Name of the data resource, for people, unique in its namespace.
    ///
    /// On the wire: `resourceName`. At most 50 characters. Example: `Example data resource name`.
    pub resource_name: String,
    /// Code of the data resource, unique in its namespace.
    ///
    /// On the wire: `resourceCode`. At most 50 characters. Example: `dataResourceTestCode`.
    pub resource_code: String,
    /// Form of the data in `struct`.
    pub r#type: DataResourceType,
    /// The data, in the form that `type` names: a string, a list of strings, or a tree.
    pub r#struct: GetDataResourceRespDtoStruct,
    /// Code of the namespace that holds the data resource.
    ///
    /// On the wire: `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Actions that can be granted on the data resource.
    ///
    /// 0 to 50 elements. Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// What the data resource is, in words for people.
    ///
    /// At most 200 characters.
    pub description: Option<String>,
    /// Extended fields of the nodes. Only for a tree.
    ///
    /// On the wire: `extendFieldList`.
    pub extend_field_list: Option<Vec<ExtendField>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetDataResourceRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource_name: String::new(),
            resource_code: String::new(),
            r#type: DataResourceType::default(),
            r#struct: GetDataResourceRespDtoStruct::default(),
            namespace_code: String::new(),
            actions: Vec::new(),
            description: None,
            extend_field_list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetDataResourceRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetDataResourceRespDto",
        names: &[
            "resourceName",
            "resourceCode",
            "type",
            "struct",
            "namespaceCode",
            "actions",
            "description",
            "extendFieldList",
        ],
        required: 6,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                5,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                6,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_name,
            1 => &self.resource_code,
            2 => &self.r#type,
            3 => &self.r#struct,
            4 => &self.namespace_code,
            5 => &self.actions,
            6 => &self.description,
            7 => &self.extend_field_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_name,
            1 => &mut self.resource_code,
            2 => &mut self.r#type,
            3 => &mut self.r#struct,
            4 => &mut self.namespace_code,
            5 => &mut self.actions,
            6 => &mut self.description,
            7 => &mut self.extend_field_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetDataResourceRespDto);

/// A data resource with the actions that a user may do, as
/// [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct)
/// returns it. Depending on the type of the resource, one of three fields has the data.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetExternalUserResourceStructDataDto {
    /// Code of the namespace that holds the data resource.
    ///
    /// On the wire: `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Code of the data resource, unique in its namespace.
    ///
    /// On the wire: `resourceCode`. Example: `exampleStrResourceCode`.
    pub resource_code: String,
    /// Form of the data, which says which of the other fields has it.
    ///
    /// On the wire: `resourceType`.
    pub resource_type: DataResourceType,
    /// The strings and the actions, if `resource_type` is
    /// [`Array`](crate::generated::models::DataResourceType::Array).
    ///
    /// On the wire: `arrResourceAuthAction`.
    pub arr_resource_auth_action: Option<ArrResourceAuthAction>,
    /// The string and the actions, if `resource_type` is
    /// [`String`](crate::generated::models::DataResourceType::String).
    ///
    /// On the wire: `strResourceAuthAction`.
    pub str_resource_auth_action: Option<StrResourceAuthAction>,
    /// The nodes with their actions, if `resource_type` is
    /// [`Tree`](crate::generated::models::DataResourceType::Tree).
    ///
    /// On the wire: `treeResourceAuthAction`.
    pub tree_resource_auth_action: Option<TreeResourceAuthAction>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetExternalUserResourceStructDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            namespace_code: String::new(),
            resource_code: String::new(),
            resource_type: DataResourceType::default(),
            arr_resource_auth_action: None,
            str_resource_auth_action: None,
            tree_resource_auth_action: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetExternalUserResourceStructDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetExternalUserResourceStructDataDto",
        names: &[
            "namespaceCode",
            "resourceCode",
            "resourceType",
            "arrResourceAuthAction",
            "strResourceAuthAction",
            "treeResourceAuthAction",
        ],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.namespace_code,
            1 => &self.resource_code,
            2 => &self.resource_type,
            3 => &self.arr_resource_auth_action,
            4 => &self.str_resource_auth_action,
            5 => &self.tree_resource_auth_action,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.namespace_code,
            1 => &mut self.resource_code,
            2 => &mut self.resource_type,
            3 => &mut self.arr_resource_auth_action,
            4 => &mut self.str_resource_auth_action,
            5 => &mut self.tree_resource_auth_action,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetExternalUserResourceStructDataDto);

/// The user and the data resource that
/// [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct)
/// asks about.
#[non_exhaustive]
pub struct GetExternalUserResourceStructDto {
    /// Code of the data resource, found by
    /// [`list_data_resources`](crate::ManagementClient::list_data_resources).
    ///
    /// Required `resourceCode`. Example: `exampleStrResourceCode`.
    pub resource_code: String,
    /// ID of the user in a system outside GenAuth.
    ///
    /// Required `externalId`. Example: `63721xxxxxxxxxxxxdde14a3`.
    pub external_id: String,
    /// Code of the namespace that holds the data resource.
    ///
    /// Required `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetExternalUserResourceStructDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        resource_code: impl Into<String>,
        external_id: impl Into<String>,
        namespace_code: impl Into<String>,
    ) -> Self {
        Self {
            resource_code: resource_code.into(),
            external_id: external_id.into(),
            namespace_code: namespace_code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetExternalUserResourceStructDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource_code: String::new(),
            external_id: String::new(),
            namespace_code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetExternalUserResourceStructDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetExternalUserResourceStructDto",
        names: &["resourceCode", "externalId", "namespaceCode"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_code,
            1 => &self.external_id,
            2 => &self.namespace_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_code,
            1 => &mut self.external_id,
            2 => &mut self.namespace_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetExternalUserResourceStructDto);

/// A namespace, as [`get_permission_namespace`](crate::ManagementClient::get_permission_namespace) and
/// [`get_permission_namespaces_batch`](crate::ManagementClient::get_permission_namespaces_batch) return
/// it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetPermissionNamespaceRespDto {
    /// Code of the namespace, unique in the user pool.
    ///
    /// Example: `examplePermissionNamespace`.
    pub code: String,
    /// Name of the namespace, for people.
    ///
    /// Example: `Example permission space`.
    pub name: String,
    /// What the namespace is for, in words for people.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetPermissionNamespaceRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            name: String::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPermissionNamespaceRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetPermissionNamespaceRespDto",
        names: &["code", "name", "description"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.name,
            2 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            2 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPermissionNamespaceRespDto);

/// The permissions of the users that
/// [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list) was asked for.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetUserPermissionListDataDto {
    /// The permissions, one entry for each user and namespace.
    ///
    /// On the wire: `userPermissionList`.
    pub user_permission_list: Vec<UserPermissionListDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetUserPermissionListDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_permission_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserPermissionListDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetUserPermissionListDataDto",
        names: &["userPermissionList"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_permission_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_permission_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserPermissionListDataDto);

/// The users whose permissions
/// [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list) returns, and the
/// namespaces to look in.
#[non_exhaustive]
pub struct GetUserPermissionListDto {
    /// IDs of the users, found by [`list_users`](crate::ManagementClient::list_users).
    ///
    /// Required `userIds`. Example: `["6301ceaxxxxxxxxxxx27478"]`.
    pub user_ids: Vec<String>,
    /// Codes of the namespaces to look in. Without it, all are searched.
    ///
    /// Optional `namespaceCodes`: not sent if `None`. Example: `["examplePermissionNamespace1"]`.
    pub namespace_codes: Option<Vec<String>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserPermissionListDto {
    /// A value of the required fields; the others are absent.
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: ::sdk_runtime::record::argument::list(user_ids),
            namespace_codes: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `namespace_codes`.
    #[must_use]
    pub fn with_namespace_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.namespace_codes = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for GetUserPermissionListDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_ids: Vec::new(),
            namespace_codes: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserPermissionListDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetUserPermissionListDto",
        names: &["userIds", "namespaceCodes"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_ids,
            1 => &self.namespace_codes,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_ids,
            1 => &mut self.namespace_codes,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserPermissionListDto);

/// The actions that a user may do on one data resource, in the result of
/// [`get_user_resource_permission_list`](crate::ManagementClient::get_user_resource_permission_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetUserResourcePermissionList {
    /// Code of the namespace that holds the data resource.
    ///
    /// On the wire: `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Actions that the user may do on the data resource.
    ///
    /// Example: `["get","read","write","delete"]`.
    pub actions: Vec<String>,
    /// Path of the data resource, as in the request.
    ///
    /// Example: `treeResourceCode1`.
    pub resource: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetUserResourcePermissionList {
    #[inline]
    fn default() -> Self {
        Self {
            namespace_code: String::new(),
            actions: Vec::new(),
            resource: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserResourcePermissionList {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetUserResourcePermissionList",
        names: &["namespaceCode", "actions", "resource"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.namespace_code,
            1 => &self.actions,
            2 => &self.resource,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.namespace_code,
            1 => &mut self.actions,
            2 => &mut self.resource,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserResourcePermissionList);

/// The permissions that
/// [`get_user_resource_permission_list`](crate::ManagementClient::get_user_resource_permission_list)
/// found.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetUserResourcePermissionListDataDto {
    /// The permissions, one entry for each data resource.
    ///
    /// On the wire: `permissionList`.
    pub permission_list: Vec<GetUserResourcePermissionList>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetUserResourcePermissionListDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            permission_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserResourcePermissionListDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetUserResourcePermissionListDataDto",
        names: &["permissionList"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.permission_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.permission_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserResourcePermissionListDataDto);

/// The user and the data resources that
/// [`get_user_resource_permission_list`](crate::ManagementClient::get_user_resource_permission_list)
/// asks about.
#[non_exhaustive]
pub struct GetUserResourcePermissionListDto {
    /// Paths of the data resources. For a tree, the path has to lead to a node.
    ///
    /// Required `resources`. Example: `["strResourceCode","arrResourceCode","treeResourceCode/StructCode1/resourceStructChildrenCode1"]`.
    pub resources: Vec<String>,
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `6301ceaxxxxxxxxx27478`.
    pub user_id: String,
    /// Code of the namespace that holds the data resources.
    ///
    /// Required `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserResourcePermissionListDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        resources: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
        namespace_code: impl Into<String>,
    ) -> Self {
        Self {
            resources: ::sdk_runtime::record::argument::list(resources),
            user_id: user_id.into(),
            namespace_code: namespace_code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetUserResourcePermissionListDto {
    #[inline]
    fn default() -> Self {
        Self {
            resources: Vec::new(),
            user_id: String::new(),
            namespace_code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserResourcePermissionListDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetUserResourcePermissionListDto",
        names: &["resources", "userId", "namespaceCode"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resources,
            1 => &self.user_id,
            2 => &self.namespace_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resources,
            1 => &mut self.user_id,
            2 => &mut self.namespace_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserResourcePermissionListDto);

/// A data resource with the actions that a user may do, as
/// [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct) returns it.
/// Depending on the type of the resource, one of three fields has the data.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetUserResourceStructDataDto {
    /// Code of the namespace that holds the data resource.
    ///
    /// On the wire: `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Code of the data resource, unique in its namespace.
    ///
    /// On the wire: `resourceCode`. Example: `exampleStrResourceCode`.
    pub resource_code: String,
    /// Form of the data, which says which of the other fields has it.
    ///
    /// On the wire: `resourceType`.
    pub resource_type: DataResourceType,
    /// The strings and the actions, if `resource_type` is
    /// [`Array`](crate::generated::models::DataResourceType::Array).
    ///
    /// On the wire: `arrResourceAuthAction`.
    pub arr_resource_auth_action: Option<ArrResourceAuthAction>,
    /// The string and the actions, if `resource_type` is
    /// [`String`](crate::generated::models::DataResourceType::String).
    ///
    /// On the wire: `strResourceAuthAction`.
    pub str_resource_auth_action: Option<StrResourceAuthAction>,
    /// The nodes with their actions, if `resource_type` is
    /// [`Tree`](crate::generated::models::DataResourceType::Tree).
    ///
    /// On the wire: `treeResourceAuthAction`.
    pub tree_resource_auth_action: Option<TreeResourceAuthAction>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetUserResourceStructDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            namespace_code: String::new(),
            resource_code: String::new(),
            resource_type: DataResourceType::default(),
            arr_resource_auth_action: None,
            str_resource_auth_action: None,
            tree_resource_auth_action: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserResourceStructDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetUserResourceStructDataDto",
        names: &[
            "namespaceCode",
            "resourceCode",
            "resourceType",
            "arrResourceAuthAction",
            "strResourceAuthAction",
            "treeResourceAuthAction",
        ],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.namespace_code,
            1 => &self.resource_code,
            2 => &self.resource_type,
            3 => &self.arr_resource_auth_action,
            4 => &self.str_resource_auth_action,
            5 => &self.tree_resource_auth_action,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.namespace_code,
            1 => &mut self.resource_code,
            2 => &mut self.resource_type,
            3 => &mut self.arr_resource_auth_action,
            4 => &mut self.str_resource_auth_action,
            5 => &mut self.tree_resource_auth_action,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserResourceStructDataDto);

/// The user and the data resource that
/// [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct) asks about.
#[non_exhaustive]
pub struct GetUserResourceStructDto {
    /// Code of the data resource, found by
    /// [`list_data_resources`](crate::ManagementClient::list_data_resources).
    ///
    /// Required `resourceCode`. Example: `exampleStrResourceCode`.
    pub resource_code: String,
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `63721xxxxxxxxxxxxdde14a3`.
    pub user_id: String,
    /// Code of the namespace that holds the data resource.
    ///
    /// Required `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserResourceStructDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        resource_code: impl Into<String>,
        user_id: impl Into<String>,
        namespace_code: impl Into<String>,
    ) -> Self {
        Self {
            resource_code: resource_code.into(),
            user_id: user_id.into(),
            namespace_code: namespace_code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetUserResourceStructDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource_code: String::new(),
            user_id: String::new(),
            namespace_code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserResourceStructDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetUserResourceStructDto",
        names: &["resourceCode", "userId", "namespaceCode"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_code,
            1 => &self.user_id,
            2 => &self.namespace_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_code,
            1 => &mut self.user_id,
            2 => &mut self.namespace_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserResourceStructDto);

/// A group that a permission comes from, in the result of
/// [`list_permission_view`](crate::ManagementClient::list_permission_view).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GroupBo {
    /// ID that GenAuth gave the group.
    ///
    /// On the wire: `groupId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub group_id: String,
    /// Name of the group, for people.
    ///
    /// On the wire: `groupName`. Example: `Example group`.
    pub group_name: String,
    /// Code by which requests name the group.
    ///
    /// On the wire: `groupCode`. Example: `exampleCode`.
    pub group_code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GroupBo {
    #[inline]
    fn default() -> Self {
        Self {
            group_id: String::new(),
            group_name: String::new(),
            group_code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GroupBo {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GroupBo",
        names: &["groupId", "groupName", "groupCode"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.group_id,
            1 => &self.group_name,
            2 => &self.group_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.group_name,
            2 => &mut self.group_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GroupBo);

/// A data policy with its data resources and subjects, as
/// [`list_data_polices`](crate::ManagementClient::list_data_polices) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListDataPoliciesRespDto {
    /// Name of the data policy, unique in the user pool.
    ///
    /// On the wire: `policyName`. At most 50 characters. Example: `Example data policy`.
    pub policy_name: String,
    /// Data resources that the data policy has permissions on.
    ///
    /// On the wire: `resourceList`.
    pub resource_list: Vec<DataResourceSimpleRespDto>,
    /// ID that GenAuth gave the data policy.
    ///
    /// On the wire: `policyId`. Example: `60b49xxxxxxxxxxxxxxx6e68`.
    pub policy_id: String,
    /// Subjects that the data policy is granted to.
    ///
    /// On the wire: `targetList`.
    pub target_list: Vec<SubjectRespDto>,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// What the data policy is for, in words for people.
    ///
    /// At most 200 characters.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ListDataPoliciesRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            policy_name: String::new(),
            resource_list: Vec::new(),
            policy_id: String::new(),
            target_list: Vec::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListDataPoliciesRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListDataPoliciesRespDto",
        names: &[
            "policyName",
            "resourceList",
            "policyId",
            "targetList",
            "updatedAt",
            "description",
        ],
        required: 5,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                5,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_name,
            1 => &self.resource_list,
            2 => &self.policy_id,
            3 => &self.target_list,
            4 => &self.updated_at,
            5 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_name,
            1 => &mut self.resource_list,
            2 => &mut self.policy_id,
            3 => &mut self.target_list,
            4 => &mut self.updated_at,
            5 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListDataPoliciesRespDto);

/// Subjects of a data policy, as a page.
///
/// Returned by [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListDataPolicySubjectPageDto {
    /// The items of this page.
    pub list: Vec<DataSubjectRespDto>,
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ListDataPolicySubjectPageDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            total_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListDataPolicySubjectPageDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListDataPolicySubjectPageDto",
        names: &["list", "totalCount"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.list,
            1 => &self.total_count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.total_count,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListDataPolicySubjectPageDto);

/// A data resource without its data, as
/// [`list_data_resources`](crate::ManagementClient::list_data_resources) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListDataResourcesRespDto {
    /// Name of the data resource, for people, unique in its namespace.
    ///
    /// On the wire: `resourceName`. At most 50 characters. Example: `Example data resource name`.
    pub resource_name: String,
    /// Code of the data resource, unique in its namespace.
    ///
    /// On the wire: `resourceCode`. At most 50 characters. Example: `dataResourceTestCode`.
    pub resource_code: String,
    /// Form of the data.
    pub r#type: DataResourceType,
    /// Code of the namespace that holds the data resource.
    ///
    /// On the wire: `namespaceCode`. At most 50 characters. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Name of the namespace, for people.
    ///
    /// On the wire: `namespaceName`. At most 200 characters.
    pub namespace_name: String,
    /// How many authorizations there are for the data resource.
    ///
    /// On the wire: `authorizationNum`. Example: `1`.
    pub authorization_num: i64,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// What the data resource is, in words for people.
    ///
    /// At most 200 characters.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ListDataResourcesRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource_name: String::new(),
            resource_code: String::new(),
            r#type: DataResourceType::default(),
            namespace_code: String::new(),
            namespace_name: String::new(),
            authorization_num: 0,
            updated_at: ::sdk_runtime::DateTime::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListDataResourcesRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListDataResourcesRespDto",
        names: &[
            "resourceName",
            "resourceCode",
            "type",
            "namespaceCode",
            "namespaceName",
            "authorizationNum",
            "updatedAt",
            "description",
        ],
        required: 7,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                7,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_name,
            1 => &self.resource_code,
            2 => &self.r#type,
            3 => &self.namespace_code,
            4 => &self.namespace_name,
            5 => &self.authorization_num,
            6 => &self.updated_at,
            7 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_name,
            1 => &mut self.resource_code,
            2 => &mut self.r#type,
            3 => &mut self.namespace_code,
            4 => &mut self.namespace_name,
            5 => &mut self.authorization_num,
            6 => &mut self.updated_at,
            7 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListDataResourcesRespDto);

/// The page of the permission view that
/// [`list_permission_view`](crate::ManagementClient::list_permission_view) returns, and a search in it.
#[non_exhaustive]
pub struct ListPermissionViewDto {
    /// Text to search the names of the users for.
    ///
    /// Optional `keyword`: not sent if `None`. Example: `123`.
    pub keyword: Option<String>,
    /// How many items a page has at most. Without it, the server takes 10.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1. Without it, the server takes the first one.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListPermissionViewDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keyword, value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Default for ListPermissionViewDto {
    #[inline]
    fn default() -> Self {
        Self {
            keyword: None,
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListPermissionViewDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListPermissionViewDto",
        names: &["keyword", "limit", "page"],
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.keyword,
            1 => &self.limit,
            2 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.keyword,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListPermissionViewDto);

/// Entries of the permission view, as a page.
///
/// Returned by [`list_permission_view`](crate::ManagementClient::list_permission_view).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListPermissionViewPaginatedRespDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<ListPermissionViewRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ListPermissionViewPaginatedRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListPermissionViewPaginatedRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListPermissionViewPaginatedRespDto",
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

::sdk_runtime::record::record!(ListPermissionViewPaginatedRespDto);

/// An entry of the permission view: one user with permissions on one data resource, and where they come
/// from.
///
/// Returned by [`list_permission_view`](crate::ManagementClient::list_permission_view).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListPermissionViewRespDto {
    /// ID of the user who has the permissions.
    ///
    /// On the wire: `userId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub user_id: String,
    /// ID that GenAuth gave the namespace.
    ///
    /// On the wire: `namespaceId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub namespace_id: String,
    /// Code of the namespace that holds the data resource.
    ///
    /// On the wire: `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Name of the namespace, for people.
    ///
    /// On the wire: `namespaceName`.
    pub namespace_name: String,
    /// ID that GenAuth gave the data resource.
    ///
    /// On the wire: `dataResourceId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub data_resource_id: String,
    /// Code of the data resource, unique in its namespace.
    ///
    /// On the wire: `dataResourceCode`. Example: `exampleDataResource`.
    pub data_resource_code: String,
    /// Name of the data resource, for people.
    ///
    /// On the wire: `dataResourceName`. Example: `Example data resource name`.
    pub data_resource_name: String,
    /// Data policies that the permissions come from.
    ///
    /// On the wire: `dataPolicyList`.
    pub data_policy_list: Vec<PolicyBo>,
    /// Roles that the permissions come from.
    ///
    /// On the wire: `roleList`.
    pub role_list: Vec<RoleBo>,
    /// Groups that the permissions come from.
    ///
    /// On the wire: `groupList`.
    pub group_list: Vec<GroupBo>,
    /// Departments that the permissions come from.
    ///
    /// On the wire: `nodeList`.
    pub node_list: Vec<NodeBo>,
    /// Real name of the user. Several users may share one.
    ///
    /// Example: `Zhang San`.
    pub username: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ListPermissionViewRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            namespace_id: String::new(),
            namespace_code: String::new(),
            namespace_name: String::new(),
            data_resource_id: String::new(),
            data_resource_code: String::new(),
            data_resource_name: String::new(),
            data_policy_list: Vec::new(),
            role_list: Vec::new(),
            group_list: Vec::new(),
            node_list: Vec::new(),
            username: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListPermissionViewRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListPermissionViewRespDto",
        names: &[
            "userId",
            "namespaceId",
            "namespaceCode",
            "namespaceName",
            "dataResourceId",
            "dataResourceCode",
            "dataResourceName",
            "dataPolicyList",
            "roleList",
            "groupList",
            "nodeList",
            "username",
        ],
        required: 11,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.namespace_id,
            2 => &self.namespace_code,
            3 => &self.namespace_name,
            4 => &self.data_resource_id,
            5 => &self.data_resource_code,
            6 => &self.data_resource_name,
            7 => &self.data_policy_list,
            8 => &self.role_list,
            9 => &self.group_list,
            10 => &self.node_list,
            11 => &self.username,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.namespace_id,
            2 => &mut self.namespace_code,
            3 => &mut self.namespace_name,
            4 => &mut self.data_resource_id,
            5 => &mut self.data_resource_code,
            6 => &mut self.data_resource_name,
            7 => &mut self.data_policy_list,
            8 => &mut self.role_list,
            9 => &mut self.group_list,
            10 => &mut self.node_list,
            11 => &mut self.username,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListPermissionViewRespDto);

/// The users that [`list_resource_targets`](crate::ManagementClient::list_resource_targets) found.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListResourceTargetsDataDto {
    /// The users, one entry for each data resource.
    ///
    /// On the wire: `authUserList`.
    pub auth_user_list: Vec<ListResourceTargetsDtoResp>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ListResourceTargetsDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            auth_user_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListResourceTargetsDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListResourceTargetsDataDto",
        names: &["authUserList"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.auth_user_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.auth_user_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListResourceTargetsDataDto);

/// The actions and the data resources that
/// [`list_resource_targets`](crate::ManagementClient::list_resource_targets) asks about.
#[non_exhaustive]
pub struct ListResourceTargetsDto {
    /// Paths of the data resources. For a tree, the path has to lead to a node. At most 50.
    ///
    /// Required `resources`. 1 to 50 elements. Example: `["strResourceCode1","treeResourceCode1/StructCode1/resourceStructChildrenCode1"]`.
    pub resources: Vec<String>,
    /// Actions on the data resources to look for. At most 50.
    ///
    /// Required `actions`. At most 50 elements. Example: `["get","update","read"]`.
    pub actions: Vec<String>,
    /// Code of the namespace that holds the data resources.
    ///
    /// Required `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListResourceTargetsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        resources: impl IntoIterator<Item = impl Into<String>>,
        actions: impl IntoIterator<Item = impl Into<String>>,
        namespace_code: impl Into<String>,
    ) -> Self {
        Self {
            resources: ::sdk_runtime::record::argument::list(resources),
            actions: ::sdk_runtime::record::argument::list(actions),
            namespace_code: namespace_code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ListResourceTargetsDto {
    #[inline]
    fn default() -> Self {
        Self {
            resources: Vec::new(),
            actions: Vec::new(),
            namespace_code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListResourceTargetsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListResourceTargetsDto",
        names: &["resources", "actions", "namespaceCode"],
        required: 3,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resources,
            1 => &self.actions,
            2 => &self.namespace_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resources,
            1 => &mut self.actions,
            2 => &mut self.namespace_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListResourceTargetsDto);

/// The users who may do actions on one data resource, in the result of
/// [`list_resource_targets`](crate::ManagementClient::list_resource_targets).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListResourceTargetsDtoResp {
    /// Path of the data resource, as in the request.
    ///
    /// Example: `strResourceCode1`.
    pub resource: String,
    /// The users, one entry for each action.
    ///
    /// On the wire: `actionAuthList`.
    pub action_auth_list: Vec<ActionAuth>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ListResourceTargetsDtoResp {
    #[inline]
    fn default() -> Self {
        Self {
            resource: String::new(),
            action_auth_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListResourceTargetsDtoResp {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListResourceTargetsDtoResp",
        names: &["resource", "actionAuthList"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource,
            1 => &self.action_auth_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource,
            1 => &mut self.action_auth_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListResourceTargetsDtoResp);

/// The main data of a data policy, as
/// [`list_simple_data_polices`](crate::ManagementClient::list_simple_data_polices) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListSimpleDataPoliciesRespDto {
    /// ID that GenAuth gave the data policy.
    ///
    /// On the wire: `policyId`. Example: `60b49xxxxxxxxxxxxxxx6e68`.
    pub policy_id: String,
    /// Name of the data policy, unique in the user pool.
    ///
    /// On the wire: `policyName`. At most 50 characters. Example: `Example data policy`.
    pub policy_name: String,
    /// What the data policy is for, in words for people.
    ///
    /// At most 200 characters.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ListSimpleDataPoliciesRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            policy_name: String::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListSimpleDataPoliciesRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListSimpleDataPoliciesRespDto",
        names: &["policyId", "policyName", "description"],
        required: 2,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            1 => &self.policy_name,
            2 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            1 => &mut self.policy_name,
            2 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListSimpleDataPoliciesRespDto);

/// A department that a permission comes from, in the result of
/// [`list_permission_view`](crate::ManagementClient::list_permission_view).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct NodeBo {
    /// ID that GenAuth gave the department.
    ///
    /// On the wire: `nodeId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub node_id: String,
    /// Name of the department, for people.
    ///
    /// On the wire: `nodeName`. Example: `Example organization`.
    pub node_name: String,
    /// Code of the department.
    ///
    /// On the wire: `nodeCode`. Example: `exampleCode`.
    pub node_code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for NodeBo {
    #[inline]
    fn default() -> Self {
        Self {
            node_id: String::new(),
            node_name: String::new(),
            node_code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for NodeBo {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "NodeBo",
        names: &["nodeId", "nodeName", "nodeCode"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.node_id,
            1 => &self.node_name,
            2 => &self.node_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.node_id,
            1 => &mut self.node_name,
            2 => &mut self.node_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(NodeBo);

/// A data resource with the actions that a user may do, in the result of
/// [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list).
///
/// Depending on the type of the resource, one of three fields has the data.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct OpenResource {
    /// Code of the data resource, unique in its namespace.
    ///
    /// On the wire: `resourceCode`. Example: `resourceCode`.
    pub resource_code: String,
    /// Form of the data, which says which of the other fields has it.
    ///
    /// On the wire: `resourceType`.
    pub resource_type: DataResourceType,
    /// The strings and the actions, if `resource_type` is
    /// [`Array`](crate::generated::models::DataResourceType::Array).
    ///
    /// On the wire: `arrAuthorize`.
    pub arr_authorize: Option<ArrayAuthorize>,
    /// The string and the actions, if `resource_type` is
    /// [`String`](crate::generated::models::DataResourceType::String).
    ///
    /// On the wire: `strAuthorize`.
    pub str_authorize: Option<StrAuthorize>,
    /// The nodes with their actions, if `resource_type` is
    /// [`Tree`](crate::generated::models::DataResourceType::Tree).
    ///
    /// On the wire: `treeAuthorize`.
    pub tree_authorize: Option<TreeAuthorize>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for OpenResource {
    #[inline]
    fn default() -> Self {
        Self {
            resource_code: String::new(),
            resource_type: DataResourceType::default(),
            arr_authorize: None,
            str_authorize: None,
            tree_authorize: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for OpenResource {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "OpenResource",
        names: &[
            "resourceCode",
            "resourceType",
            "arrAuthorize",
            "strAuthorize",
            "treeAuthorize",
        ],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_code,
            1 => &self.resource_type,
            2 => &self.arr_authorize,
            3 => &self.str_authorize,
            4 => &self.tree_authorize,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_code,
            1 => &mut self.resource_type,
            2 => &mut self.arr_authorize,
            3 => &mut self.str_authorize,
            4 => &mut self.tree_authorize,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(OpenResource);

/// A value to choose from, in an extended field of the type
/// [`Select`](crate::generated::models::ExtendFieldValueType::Select).
///
/// The API calls it `Option`.
///
/// Taken by [`create_dnef`](crate::ManagementClient::create_dnef), [`update_dnef`](crate::ManagementClient::update_dnef), [`batch_create_dnef`](crate::ManagementClient::batch_create_dnef), [`create_data_resource`](crate::ManagementClient::create_data_resource) and [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree). Returned by [`create_data_resource`](crate::ManagementClient::create_data_resource), [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree), [`get_data_resource`](crate::ManagementClient::get_data_resource), [`list_dnef`](crate::ManagementClient::list_dnef) and [`update_data_resource`](crate::ManagementClient::update_data_resource).
#[non_exhaustive]
pub struct OptionDto {
    /// Text of the choice.
    ///
    /// Required `value`. Example: `north`.
    pub value: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl OptionDto {
    /// A value of the required fields; the others are absent.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for OptionDto {
    #[inline]
    fn default() -> Self {
        Self {
            value: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for OptionDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Option",
        rust_name: Some("OptionDto"),
        names: &["value"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.value,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(OptionDto);

/// Namespaces, as a page.
///
/// Returned by [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PermissionNamespaceListPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<PermissionNamespacesListRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PermissionNamespaceListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PermissionNamespaceListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PermissionNamespaceListPagingDto",
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

::sdk_runtime::record::record!(PermissionNamespaceListPagingDto);

/// Roles of a namespace, as a page.
///
/// Returned by [`list_permission_namespace_roles`](crate::ManagementClient::list_permission_namespace_roles).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PermissionNamespaceRolesListPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<PermissionNamespaceRolesListRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PermissionNamespaceRolesListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PermissionNamespaceRolesListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PermissionNamespaceRolesListPagingDto",
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

::sdk_runtime::record::record!(PermissionNamespaceRolesListPagingDto);

/// A role in a namespace, as
/// [`list_permission_namespace_roles`](crate::ManagementClient::list_permission_namespace_roles)
/// returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PermissionNamespaceRolesListRespDto {
    /// Name of the role, for people.
    pub name: String,
    /// Code of the role, unique in its namespace.
    ///
    /// Example: `admin`.
    pub code: String,
    /// Code of the namespace that the role belongs to.
    ///
    /// Example: `examplePermissionNamespace`.
    pub namespace: String,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// What the role is for, in words for people.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PermissionNamespaceRolesListRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            code: String::new(),
            namespace: String::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PermissionNamespaceRolesListRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PermissionNamespaceRolesListRespDto",
        names: &["name", "code", "namespace", "updatedAt", "description"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.namespace,
            3 => &self.updated_at,
            4 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.namespace,
            3 => &mut self.updated_at,
            4 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PermissionNamespaceRolesListRespDto);

/// A namespace in the list of
/// [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PermissionNamespacesListRespDto {
    /// Name of the namespace, for people.
    ///
    /// Example: `Example permission space`.
    pub name: String,
    /// Code of the namespace, unique in the user pool.
    ///
    /// Example: `examplePermissionNamespace`.
    pub code: String,
    /// What the namespace is for, in words for people.
    pub description: Option<String>,
    /// State of the namespace: 0 is off, 1 is on.
    ///
    /// Example: `1`.
    pub status: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PermissionNamespacesListRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            code: String::new(),
            description: None,
            status: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PermissionNamespacesListRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PermissionNamespacesListRespDto",
        names: &["name", "code", "description", "status"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.description,
            3 => &self.status,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.description,
            3 => &mut self.status,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PermissionNamespacesListRespDto);

/// A data policy that a permission comes from, in the result of
/// [`list_permission_view`](crate::ManagementClient::list_permission_view).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PolicyBo {
    /// ID that GenAuth gave the data policy.
    ///
    /// On the wire: `dataPolicyId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub data_policy_id: String,
    /// Name of the data policy, unique in the user pool.
    ///
    /// On the wire: `dataPolicyName`. Example: `Example data policy`.
    pub data_policy_name: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PolicyBo {
    #[inline]
    fn default() -> Self {
        Self {
            data_policy_id: String::new(),
            data_policy_name: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PolicyBo {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PolicyBo",
        names: &["dataPolicyId", "dataPolicyName"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.data_policy_id,
            1 => &self.data_policy_name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.data_policy_id,
            1 => &mut self.data_policy_name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PolicyBo);

/// A role that a permission comes from, in the result of
/// [`list_permission_view`](crate::ManagementClient::list_permission_view).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleBo {
    /// ID that GenAuth gave the role.
    ///
    /// On the wire: `roleId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub role_id: String,
    /// Name of the role, for people.
    ///
    /// On the wire: `roleName`. Example: `Example role`.
    pub role_name: String,
    /// Code of the role, unique in its namespace.
    ///
    /// On the wire: `roleCode`. Example: `exampleCode`.
    pub role_code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for RoleBo {
    #[inline]
    fn default() -> Self {
        Self {
            role_id: String::new(),
            role_name: String::new(),
            role_code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RoleBo {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RoleBo",
        names: &["roleId", "roleName", "roleCode"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.role_id,
            1 => &self.role_name,
            2 => &self.role_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.role_id,
            1 => &mut self.role_name,
            2 => &mut self.role_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RoleBo);

/// A string, with the actions that a user may do on it, as
/// [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct StrAuthorize {
    /// The string of the data resource.
    ///
    /// Example: `Example string resource`.
    pub value: String,
    /// Actions that the user may do on the data resource.
    ///
    /// Example: `["read","get"]`.
    pub actions: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for StrAuthorize {
    #[inline]
    fn default() -> Self {
        Self {
            value: String::new(),
            actions: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for StrAuthorize {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "StrAuthorize",
        names: &["value", "actions"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.value,
            1 => &self.actions,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.value,
            1 => &mut self.actions,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(StrAuthorize);

/// A string, with the actions that a user may do on it, as
/// [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct) and
/// [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct)
/// return it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct StrResourceAuthAction {
    /// Actions that the user may do on the data resource.
    ///
    /// Example: `["get","delete"]`.
    pub actions: Option<Vec<String>>,
    /// The string of the data resource.
    ///
    /// Example: `strTestValue`.
    pub value: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for StrResourceAuthAction {
    #[inline]
    fn default() -> Self {
        Self {
            actions: None,
            value: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for StrResourceAuthAction {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "StrResourceAuthAction",
        names: &["actions", "value"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.actions,
            1 => &self.value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.actions,
            1 => &mut self.value,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(StrResourceAuthAction);

/// A subject that [`authorize_data_policies`](crate::ManagementClient::authorize_data_policies) grants
/// data policies to.
#[non_exhaustive]
pub struct SubjectDto {
    /// ID of the subject: of a user, a group, a role or a department. It is an ID, not a code.
    ///
    /// Required `id`. Example: `6301cexxxxxxxxxxxxxxxxx78`.
    pub id: String,
    /// Kind of the subject, which says what `id` is the ID of.
    ///
    /// Required `type`. Example: `USER`.
    pub r#type: SubjectType,
    /// Name of the subject, for people. Whether it has any effect is not documented.
    ///
    /// Optional `name`: not sent if `None`. Example: `User name`.
    pub name: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SubjectDto {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>, r#type: impl Into<SubjectType>) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            name: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
}

impl Default for SubjectDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            r#type: SubjectType::default(),
            name: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SubjectDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SubjectDto",
        names: &["id", "type", "name"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.r#type,
            2 => &self.name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.r#type,
            2 => &mut self.name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SubjectDto);

/// A subject that a data policy is granted to, in the result of
/// [`list_data_polices`](crate::ManagementClient::list_data_polices).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SubjectRespDto {
    /// ID of the subject: of a user, a group, a role or a department.
    ///
    /// Example: `6301cexxxxxxxxxxxxxxxxx78`.
    pub id: String,
    /// Kind of the subject, which says what `id` is the ID of.
    pub r#type: SubjectType,
    /// Name of the subject, for people.
    ///
    /// Example: `User name`.
    pub name: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for SubjectRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            r#type: SubjectType::default(),
            name: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SubjectRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SubjectRespDto",
        names: &["id", "type", "name"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.r#type,
            2 => &self.name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.r#type,
            2 => &mut self.name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SubjectRespDto);

/// A node of a tree, with the actions that a user may do on it, as
/// [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TreeAuthBo {
    /// Path of the node in the tree: the codes of the nodes down to it, each after a slash. The code of the
    /// data resource is not part of it.
    ///
    /// On the wire: `nodePath`. Example: `/treeChildrenCode/treeChildrenCode1`.
    pub node_path: String,
    /// Name of the node, for people.
    ///
    /// On the wire: `nodeName`. Example: `treeChildrenName1`.
    pub node_name: String,
    /// Actions that the user may do on the node.
    ///
    /// On the wire: `nodeActions`. Example: `["read","get"]`.
    pub node_actions: Vec<String>,
    /// Values of the extended fields of the node, as an object with the keys of the fields.
    ///
    /// On the wire: `nodeExtendFieldValue`.
    pub node_extend_field_value: Option<::sdk_runtime::JsonValue>,
    /// Text that the node carries.
    ///
    /// On the wire: `nodeValue`. Example: `treeChildrenValue1`.
    pub node_value: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TreeAuthBo {
    #[inline]
    fn default() -> Self {
        Self {
            node_path: String::new(),
            node_name: String::new(),
            node_actions: Vec::new(),
            node_extend_field_value: None,
            node_value: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TreeAuthBo {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TreeAuthBo",
        names: &[
            "nodePath",
            "nodeName",
            "nodeActions",
            "nodeExtendFieldValue",
            "nodeValue",
        ],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.node_path,
            1 => &self.node_name,
            2 => &self.node_actions,
            3 => &self.node_extend_field_value,
            4 => &self.node_value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.node_path,
            1 => &mut self.node_name,
            2 => &mut self.node_actions,
            3 => &mut self.node_extend_field_value,
            4 => &mut self.node_value,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TreeAuthBo);

/// The nodes of a tree on which a user may do something, as
/// [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list) returns them.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TreeAuthorize {
    /// The nodes, each with its path and the actions.
    ///
    /// On the wire: `authList`.
    pub auth_list: Vec<TreeAuthBo>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TreeAuthorize {
    #[inline]
    fn default() -> Self {
        Self {
            auth_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TreeAuthorize {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TreeAuthorize",
        names: &["authList"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.auth_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.auth_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TreeAuthorize);

/// A tree, with the actions that a user may do at each node, as
/// [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct) and
/// [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct)
/// return it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TreeResourceAuthAction {
    /// The nodes at the top of the tree.
    ///
    /// On the wire: `nodeAuthActionList`.
    pub node_auth_action_list: Option<Vec<TreeStructs>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TreeResourceAuthAction {
    #[inline]
    fn default() -> Self {
        Self {
            node_auth_action_list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TreeResourceAuthAction {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TreeResourceAuthAction",
        names: &["nodeAuthActionList"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.node_auth_action_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.node_auth_action_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TreeResourceAuthAction);

/// A node of a tree, with the actions that a user may do on it and the nodes below it.
///
/// Returned by [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct) and [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TreeStructs {
    /// Code of the node, unique among the nodes directly below the same one.
    ///
    /// At most 50 characters. Example: `tree11`.
    pub code: String,
    /// Name of the node, for people, unique among the nodes directly below the same one.
    ///
    /// At most 50 characters. Example: `tree11`.
    pub name: String,
    /// Actions that the user may do on the node.
    ///
    /// Example: `["get","delete"]`.
    pub actions: Option<Vec<String>>,
    /// Nodes directly below this one. A tree has at most five levels of them.
    pub children: Option<Vec<TreeStructs>>,
    /// Text that the node carries.
    ///
    /// At most 1000 characters. Example: `test11Value`.
    pub value: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TreeStructs {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            name: String::new(),
            actions: None,
            children: None,
            value: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TreeStructs {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TreeStructs",
        names: &["code", "name", "actions", "children", "value"],
        required: 2,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    max_length: Some(1000),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.name,
            2 => &self.actions,
            3 => &self.children,
            4 => &self.value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            2 => &mut self.actions,
            3 => &mut self.children,
            4 => &mut self.value,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TreeStructs);

/// The changes of a data policy that
/// [`update_data_policy`](crate::ManagementClient::update_data_policy) makes.
#[non_exhaustive]
pub struct UpdateDataPolicyDto {
    /// ID of the data policy, found by [`list_data_polices`](crate::ManagementClient::list_data_polices).
    ///
    /// Required `policyId`. Example: `60b49xxxxxxxxxxxxxxx6e68`.
    pub policy_id: String,
    /// What the data policy is for, in words for people.
    ///
    /// Optional `description`: not sent if `None`. At most 200 characters. Example: `Example data policy description`.
    pub description: Option<String>,
    /// New name of the data policy, unique in the user pool.
    ///
    /// Optional `policyName`: not sent if `None`. At most 50 characters. Example: `Example data policy`.
    pub policy_name: Option<String>,
    /// All statements that the data policy has from now on. At most 5.
    ///
    /// Optional `statementList`: not sent if `None`. 1 to 5 elements.
    pub statement_list: Option<Vec<DataStatementPermissionDto>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateDataPolicyDto {
    /// A value of the required fields; the others are absent.
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            description: None,
            policy_name: None,
            statement_list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `policy_name`.
    #[must_use]
    pub fn with_policy_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.policy_name, value);
        self
    }
    /// Sets `statement_list`.
    #[must_use]
    pub fn with_statement_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataStatementPermissionDto>>,
    ) -> Self {
        self.statement_list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for UpdateDataPolicyDto {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            description: None,
            policy_name: None,
            statement_list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateDataPolicyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateDataPolicyDto",
        names: &["policyId", "description", "policyName", "statementList"],
        required: 1,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(5),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            1 => &self.description,
            2 => &self.policy_name,
            3 => &self.statement_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            1 => &mut self.description,
            2 => &mut self.policy_name,
            3 => &mut self.statement_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateDataPolicyDto);

/// A data policy after a change, as [`update_data_policy`](crate::ManagementClient::update_data_policy)
/// returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UpdateDataPolicyRespDto {
    /// ID that GenAuth gave the data policy.
    ///
    /// On the wire: `policyId`. Example: `60b49xxxxxxxxxxxxxxx6e68`.
    pub policy_id: String,
    /// Name of the data policy, unique in the user pool.
    ///
    /// On the wire: `policyName`. At most 50 characters. Example: `Example data policy`.
    pub policy_name: String,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// What the data policy is for, in words for people.
    ///
    /// At most 200 characters.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UpdateDataPolicyRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            policy_name: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateDataPolicyRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateDataPolicyRespDto",
        names: &["policyId", "policyName", "createdAt", "updatedAt", "description"],
        required: 4,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            1 => &self.policy_name,
            2 => &self.created_at,
            3 => &self.updated_at,
            4 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            1 => &mut self.policy_name,
            2 => &mut self.created_at,
            3 => &mut self.updated_at,
            4 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateDataPolicyRespDto);

/// The changes of a data resource that
/// [`update_data_resource`](crate::ManagementClient::update_data_resource) makes. The codes say which
/// data resource it is.
#[non_exhaustive]
pub struct UpdateDataResourceDto {
    /// Code of the data resource, found by
    /// [`list_data_resources`](crate::ManagementClient::list_data_resources).
    ///
    /// Required `resourceCode`. At most 50 characters. Example: `dataResourceTestCode`.
    pub resource_code: String,
    /// Code of the namespace that holds the data resource.
    ///
    /// Required `namespaceCode`. At most 50 characters. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Actions that can be granted on the data resource. At most 50. Whether a change of them has an effect
    /// is not certain.
    ///
    /// Optional `actions`: not sent if `None`. 0 to 50 elements. Example: `["read","get"]`.
    pub actions: Option<Vec<String>>,
    /// What the data resource is, in words for people.
    ///
    /// Optional `description`: not sent if `None`. At most 200 characters. Example: `Example data resource description`.
    pub description: Option<String>,
    /// New name of the data resource, for people, unique in its namespace.
    ///
    /// Optional `resourceName`: not sent if `None`. At most 50 characters. Example: `Example data resource name`.
    pub resource_name: Option<String>,
    /// The new data, in the form that the type of the data resource asks for: a string, a list of strings,
    /// or a tree.
    ///
    /// Optional `struct`: not sent if `None`.
    pub r#struct: Option<UpdateDataResourceDtoStruct>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateDataResourceDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        resource_code: impl Into<String>,
        namespace_code: impl Into<String>,
    ) -> Self {
        Self {
            resource_code: resource_code.into(),
            namespace_code: namespace_code.into(),
            actions: None,
            description: None,
            resource_name: None,
            r#struct: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `resource_name`.
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.resource_name, value);
        self
    }
    /// Sets `struct`.
    #[must_use]
    pub fn with_struct(mut self, value: impl Into<UpdateDataResourceDtoStruct>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.r#struct, value);
        self
    }
}

impl Default for UpdateDataResourceDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource_code: String::new(),
            namespace_code: String::new(),
            actions: None,
            description: None,
            resource_name: None,
            r#struct: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateDataResourceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateDataResourceDto",
        names: &[
            "resourceCode",
            "namespaceCode",
            "actions",
            "description",
            "resourceName",
            "struct",
        ],
        required: 2,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_code,
            1 => &self.namespace_code,
            2 => &self.actions,
            3 => &self.description,
            4 => &self.resource_name,
            5 => &self.r#struct,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_code,
            1 => &mut self.namespace_code,
            2 => &mut self.actions,
            3 => &mut self.description,
            4 => &mut self.resource_name,
            5 => &mut self.r#struct,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateDataResourceDto);

/// A data resource after a change, as
/// [`update_data_resource`](crate::ManagementClient::update_data_resource) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UpdateDataResourceRespDto {
    /// Name of the data resource, for people, unique in its namespace.
    ///
    /// On the wire: `resourceName`. At most 50 characters. Example: `Example data resource name`.
    pub resource_name: String,
    /// Code of the data resource, unique in its namespace.
    ///
    /// On the wire: `resourceCode`. At most 50 characters. Example: `dataResourceTestCode`.
    pub resource_code: String,
    /// Form of the data in `struct`.
    pub r#type: DataResourceType,
    /// The data, in the form that `type` names: a string, a list of strings, or a tree.
    pub r#struct: UpdateDataResourceRespDtoStruct,
    /// Actions that can be granted on the data resource.
    ///
    /// 0 to 50 elements. Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// What the data resource is, in words for people.
    ///
    /// At most 200 characters.
    pub description: Option<String>,
    /// Extended fields of the nodes. Only for a tree.
    ///
    /// On the wire: `extendFieldList`.
    pub extend_field_list: Option<Vec<ExtendField>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UpdateDataResourceRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource_name: String::new(),
            resource_code: String::new(),
            r#type: DataResourceType::default(),
            r#struct: UpdateDataResourceRespDtoStruct::default(),
            actions: Vec::new(),
            description: None,
            extend_field_list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateDataResourceRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateDataResourceRespDto",
        names: &[
            "resourceName",
            "resourceCode",
            "type",
            "struct",
            "actions",
            "description",
            "extendFieldList",
        ],
        required: 5,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                5,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_name,
            1 => &self.resource_code,
            2 => &self.r#type,
            3 => &self.r#struct,
            4 => &self.actions,
            5 => &self.description,
            6 => &self.extend_field_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_name,
            1 => &mut self.resource_code,
            2 => &mut self.r#type,
            3 => &mut self.r#struct,
            4 => &mut self.actions,
            5 => &mut self.description,
            6 => &mut self.extend_field_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateDataResourceRespDto);

/// The changes of an extended field of a tree that
/// [`update_dnef`](crate::ManagementClient::update_dnef) makes. The key says which field it is.
#[non_exhaustive]
pub struct UpdateDnefReq {
    /// Key of the field, found by [`list_dnef`](crate::ManagementClient::list_dnef).
    ///
    /// Required `key`. 1 to 64 characters. Example: `extension`.
    pub key: String,
    /// Code of the data resource, which has to be a tree.
    ///
    /// Required `resourceCode`. Example: `treeResourceCode`.
    pub resource_code: String,
    /// Code of the namespace that holds the data resource.
    ///
    /// Required `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Values to choose from. Required if the field is of the type
    /// [`Select`](crate::generated::models::ExtendFieldValueType::Select), and not needed otherwise.
    ///
    /// Optional `config`: not sent if `None`.
    pub config: Option<Config>,
    /// What the field is for, in words for people.
    ///
    /// Optional `description`: not sent if `None`. Example: `Telephone extension of the department`.
    pub description: Option<String>,
    /// New label of the field, for people.
    ///
    /// Optional `label`: not sent if `None`. Example: `Extension`.
    pub label: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateDnefReq {
    /// A value of the required fields; the others are absent.
    pub fn new(
        key: impl Into<String>,
        resource_code: impl Into<String>,
        namespace_code: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            resource_code: resource_code.into(),
            namespace_code: namespace_code.into(),
            config: None,
            description: None,
            label: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `config`.
    #[must_use]
    #[inline]
    pub fn with_config(mut self, value: Config) -> Self {
        self.config = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.label, value);
        self
    }
}

impl Default for UpdateDnefReq {
    #[inline]
    fn default() -> Self {
        Self {
            key: String::new(),
            resource_code: String::new(),
            namespace_code: String::new(),
            config: None,
            description: None,
            label: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateDnefReq {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateDnefReq",
        names: &[
            "key",
            "resourceCode",
            "namespaceCode",
            "config",
            "description",
            "label",
        ],
        required: 3,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_length: Some(1),
                    max_length: Some(64),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.key,
            1 => &self.resource_code,
            2 => &self.namespace_code,
            3 => &self.config,
            4 => &self.description,
            5 => &self.label,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.key,
            1 => &mut self.resource_code,
            2 => &mut self.namespace_code,
            3 => &mut self.config,
            4 => &mut self.description,
            5 => &mut self.label,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateDnefReq);

/// The changes of a namespace that
/// [`update_permission_namespace`](crate::ManagementClient::update_permission_namespace) makes. The old
/// code says which namespace it is.
#[non_exhaustive]
pub struct UpdatePermissionNamespaceDto {
    /// Code that the namespace has until now.
    ///
    /// Required `code`. At most 50 characters. Example: `examplePermissionNamespace`.
    pub code: String,
    /// What the namespace is for, in words for people.
    ///
    /// Optional `description`: not sent if `None`. At most 200 characters. Example: `Example permission space description`.
    pub description: Option<String>,
    /// New name of the namespace, for people.
    ///
    /// Optional `name`: not sent if `None`. At most 255 characters. Example: `Example permission space`.
    pub name: Option<String>,
    /// Code that the namespace has from now on. Without it, the code stays.
    ///
    /// Optional `newCode`: not sent if `None`. At most 50 characters. Example: `exampleNewNamespace`.
    pub new_code: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdatePermissionNamespaceDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            description: None,
            name: None,
            new_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `new_code`.
    #[must_use]
    pub fn with_new_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.new_code, value);
        self
    }
}

impl Default for UpdatePermissionNamespaceDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            description: None,
            name: None,
            new_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdatePermissionNamespaceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdatePermissionNamespaceDto",
        names: &["code", "description", "name", "newCode"],
        required: 1,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    max_length: Some(255),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.description,
            2 => &self.name,
            3 => &self.new_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.description,
            2 => &mut self.name,
            3 => &mut self.new_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdatePermissionNamespaceDto);

/// A namespace after a change, as
/// [`update_permission_namespace`](crate::ManagementClient::update_permission_namespace) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UpdatePermissionNamespaceRespDto {
    /// Code of the namespace, unique in the user pool.
    ///
    /// Example: `examplePermissionNamespace`.
    pub code: String,
    /// Name of the namespace, for people.
    ///
    /// Example: `Example permission space`.
    pub name: String,
    /// What the namespace is for, in words for people.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UpdatePermissionNamespaceRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            name: String::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdatePermissionNamespaceRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdatePermissionNamespaceRespDto",
        names: &["code", "name", "description"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.name,
            2 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            2 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdatePermissionNamespaceRespDto);

/// What one user may do in one namespace, as
/// [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserPermissionListDto {
    /// ID of the user who has the permissions.
    ///
    /// On the wire: `userId`. Example: `6301ceaxxxxxxxxxxx27478`.
    pub user_id: String,
    /// Code of the namespace that holds the data resources.
    ///
    /// On the wire: `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Data resources on which the user may do something, each with the actions.
    ///
    /// On the wire: `resourceList`.
    pub resource_list: Option<Vec<OpenResource>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserPermissionListDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            namespace_code: String::new(),
            resource_list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserPermissionListDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserPermissionListDto",
        names: &["userId", "namespaceCode", "resourceList"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.namespace_code,
            2 => &self.resource_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.namespace_code,
            2 => &mut self.resource_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserPermissionListDto);

impl ::sdk_runtime::Page for DataPoliciesPaginatedRespDto {
    type Item = ListDataPoliciesRespDto;
    #[inline]
    fn into_items(self) -> Vec<ListDataPoliciesRespDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for DataPoliciesSimplePaginatedRespDto {
    type Item = ListSimpleDataPoliciesRespDto;
    #[inline]
    fn into_items(self) -> Vec<ListSimpleDataPoliciesRespDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for DataResourcesPaginatedRespDto {
    type Item = ListDataResourcesRespDto;
    #[inline]
    fn into_items(self) -> Vec<ListDataResourcesRespDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for DnefPaginatedRespDto {
    type Item = ExtendField;
    #[inline]
    fn into_items(self) -> Vec<ExtendField> {
        self.list
    }
}

impl ::sdk_runtime::Page for ListDataPolicySubjectPageDto {
    type Item = DataSubjectRespDto;
    #[inline]
    fn into_items(self) -> Vec<DataSubjectRespDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for ListPermissionViewPaginatedRespDto {
    type Item = ListPermissionViewRespDto;
    #[inline]
    fn into_items(self) -> Vec<ListPermissionViewRespDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for PermissionNamespaceListPagingDto {
    type Item = PermissionNamespacesListRespDto;
    #[inline]
    fn into_items(self) -> Vec<PermissionNamespacesListRespDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for PermissionNamespaceRolesListPagingDto {
    type Item = PermissionNamespaceRolesListRespDto;
    #[inline]
    fn into_items(self) -> Vec<PermissionNamespaceRolesListRespDto> {
        self.list
    }
}

/// The data, in the form that [`type`](crate::generated::models::CreateTerminalDto::type) names: a
/// string, a list of strings, or a tree.
///
/// For a tree, the type of the field has a single node, although samples have a list of nodes.
///
/// Taken by [`create_data_resource`](crate::ManagementClient::create_data_resource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateDataResourceDtoStruct {
    /// A [`DataResourceTreeStructs`].
    DataResourceTreeStructs(Box<DataResourceTreeStructs>),
    /// A string.
    Text(String),
    /// A list.
    TextList(Vec<String>),
    /// A value that no other variant takes, as it came.
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for CreateDataResourceDtoStruct {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::DataResourceTreeStructs(value) => {
                ::sdk_runtime::record::Slot::view(value)
            }
            Self::Text(value) => ::sdk_runtime::record::Slot::view(value),
            Self::TextList(value) => ::sdk_runtime::record::Slot::view(value),
            Self::UnknownValue(value) => value.view(),
        }
    }
    #[inline]
    fn target(&mut self) -> ::sdk_runtime::record::Target<'_> {
        ::sdk_runtime::record::Target::Union(self)
    }
    #[inline]
    fn as_union(&self) -> Option<&dyn ::sdk_runtime::record::Union> {
        Some(self)
    }
}

impl ::sdk_runtime::record::Union for CreateDataResourceDtoStruct {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::record(
                    &<DataResourceTreeStructs as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
                ::sdk_runtime::record::Variant::new(
                    ::sdk_runtime::record::Shape::String,
                ),
                ::sdk_runtime::record::Variant::new(::sdk_runtime::record::Shape::Array),
            ]
        }
    }
    #[inline]
    fn selected(
        &self,
    ) -> Result<(usize, &dyn ::sdk_runtime::record::Slot), &::sdk_runtime::RawJson> {
        match self {
            Self::DataResourceTreeStructs(value) => Ok((0, value)),
            Self::Text(value) => Ok((1, value)),
            Self::TextList(value) => Ok((2, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn ::sdk_runtime::record::Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::DataResourceTreeStructs(
                        Box::<DataResourceTreeStructs>::default(),
                    );
                    match self {
                        Self::DataResourceTreeStructs(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::Text(String::new());
                    match self {
                        Self::Text(value) => value,
                        _ => return None,
                    }
                }
                2 => {
                    *self = Self::TextList(Vec::new());
                    match self {
                        Self::TextList(value) => value,
                        _ => return None,
                    }
                }
                _ => return None,
            },
        )
    }
    #[inline]
    fn set_raw(&mut self, raw: ::sdk_runtime::RawJson) {
        *self = Self::UnknownValue(raw);
    }
}

impl From<DataResourceTreeStructs> for CreateDataResourceDtoStruct {
    #[inline]
    fn from(value: DataResourceTreeStructs) -> Self {
        Self::DataResourceTreeStructs(Box::new(value))
    }
}

impl From<String> for CreateDataResourceDtoStruct {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for CreateDataResourceDtoStruct {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<String>> for CreateDataResourceDtoStruct {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}

::sdk_runtime::record::union!(CreateDataResourceDtoStruct);

/// The data, in the form that [`type`](crate::generated::models::CreateTerminalDto::type) names: a
/// string, a list of strings, or a tree.
///
/// Returned by [`create_data_resource`](crate::ManagementClient::create_data_resource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateDataResourceRespDtoStruct {
    /// A [`DataResourceTreeStructs`].
    DataResourceTreeStructs(Box<DataResourceTreeStructs>),
    /// A string.
    Text(String),
    /// A list.
    TextList(Vec<String>),
    /// A value that no other variant takes, as it came.
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for CreateDataResourceRespDtoStruct {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::DataResourceTreeStructs(value) => {
                ::sdk_runtime::record::Slot::view(value)
            }
            Self::Text(value) => ::sdk_runtime::record::Slot::view(value),
            Self::TextList(value) => ::sdk_runtime::record::Slot::view(value),
            Self::UnknownValue(value) => value.view(),
        }
    }
    #[inline]
    fn target(&mut self) -> ::sdk_runtime::record::Target<'_> {
        ::sdk_runtime::record::Target::Union(self)
    }
    #[inline]
    fn as_union(&self) -> Option<&dyn ::sdk_runtime::record::Union> {
        Some(self)
    }
}

impl ::sdk_runtime::record::Union for CreateDataResourceRespDtoStruct {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::record(
                    &<DataResourceTreeStructs as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
                ::sdk_runtime::record::Variant::new(
                    ::sdk_runtime::record::Shape::String,
                ),
                ::sdk_runtime::record::Variant::new(::sdk_runtime::record::Shape::Array),
            ]
        }
    }
    #[inline]
    fn selected(
        &self,
    ) -> Result<(usize, &dyn ::sdk_runtime::record::Slot), &::sdk_runtime::RawJson> {
        match self {
            Self::DataResourceTreeStructs(value) => Ok((0, value)),
            Self::Text(value) => Ok((1, value)),
            Self::TextList(value) => Ok((2, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn ::sdk_runtime::record::Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::DataResourceTreeStructs(
                        Box::<DataResourceTreeStructs>::default(),
                    );
                    match self {
                        Self::DataResourceTreeStructs(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::Text(String::new());
                    match self {
                        Self::Text(value) => value,
                        _ => return None,
                    }
                }
                2 => {
                    *self = Self::TextList(Vec::new());
                    match self {
                        Self::TextList(value) => value,
                        _ => return None,
                    }
                }
                _ => return None,
            },
        )
    }
    #[inline]
    fn set_raw(&mut self, raw: ::sdk_runtime::RawJson) {
        *self = Self::UnknownValue(raw);
    }
}

impl From<DataResourceTreeStructs> for CreateDataResourceRespDtoStruct {
    #[inline]
    fn from(value: DataResourceTreeStructs) -> Self {
        Self::DataResourceTreeStructs(Box::new(value))
    }
}

impl From<String> for CreateDataResourceRespDtoStruct {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for CreateDataResourceRespDtoStruct {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<String>> for CreateDataResourceRespDtoStruct {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}

::sdk_runtime::record::union!(CreateDataResourceRespDtoStruct);

/// The data, in the form that [`type`](crate::generated::models::CreateTerminalDto::type) names: a
/// string, a list of strings, or a tree.
///
/// Returned by [`get_data_resource`](crate::ManagementClient::get_data_resource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetDataResourceRespDtoStruct {
    /// A [`DataResourceTreeStructs`].
    DataResourceTreeStructs(Box<DataResourceTreeStructs>),
    /// A string.
    Text(String),
    /// A list.
    TextList(Vec<String>),
    /// A value that no other variant takes, as it came.
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for GetDataResourceRespDtoStruct {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::DataResourceTreeStructs(value) => {
                ::sdk_runtime::record::Slot::view(value)
            }
            Self::Text(value) => ::sdk_runtime::record::Slot::view(value),
            Self::TextList(value) => ::sdk_runtime::record::Slot::view(value),
            Self::UnknownValue(value) => value.view(),
        }
    }
    #[inline]
    fn target(&mut self) -> ::sdk_runtime::record::Target<'_> {
        ::sdk_runtime::record::Target::Union(self)
    }
    #[inline]
    fn as_union(&self) -> Option<&dyn ::sdk_runtime::record::Union> {
        Some(self)
    }
}

impl ::sdk_runtime::record::Union for GetDataResourceRespDtoStruct {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::record(
                    &<DataResourceTreeStructs as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
                ::sdk_runtime::record::Variant::new(
                    ::sdk_runtime::record::Shape::String,
                ),
                ::sdk_runtime::record::Variant::new(::sdk_runtime::record::Shape::Array),
            ]
        }
    }
    #[inline]
    fn selected(
        &self,
    ) -> Result<(usize, &dyn ::sdk_runtime::record::Slot), &::sdk_runtime::RawJson> {
        match self {
            Self::DataResourceTreeStructs(value) => Ok((0, value)),
            Self::Text(value) => Ok((1, value)),
            Self::TextList(value) => Ok((2, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn ::sdk_runtime::record::Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::DataResourceTreeStructs(
                        Box::<DataResourceTreeStructs>::default(),
                    );
                    match self {
                        Self::DataResourceTreeStructs(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::Text(String::new());
                    match self {
                        Self::Text(value) => value,
                        _ => return None,
                    }
                }
                2 => {
                    *self = Self::TextList(Vec::new());
                    match self {
                        Self::TextList(value) => value,
                        _ => return None,
                    }
                }
                _ => return None,
            },
        )
    }
    #[inline]
    fn set_raw(&mut self, raw: ::sdk_runtime::RawJson) {
        *self = Self::UnknownValue(raw);
    }
}

impl From<DataResourceTreeStructs> for GetDataResourceRespDtoStruct {
    #[inline]
    fn from(value: DataResourceTreeStructs) -> Self {
        Self::DataResourceTreeStructs(Box::new(value))
    }
}

impl From<String> for GetDataResourceRespDtoStruct {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for GetDataResourceRespDtoStruct {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<String>> for GetDataResourceRespDtoStruct {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}

::sdk_runtime::record::union!(GetDataResourceRespDtoStruct);

/// The new data, in the form that the type of the data resource asks for: a string, a list of strings,
/// or a tree.
///
/// Taken by [`update_data_resource`](crate::ManagementClient::update_data_resource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateDataResourceDtoStruct {
    /// A [`DataResourceTreeStructs`].
    DataResourceTreeStructs(Box<DataResourceTreeStructs>),
    /// A string.
    Text(String),
    /// A list.
    TextList(Vec<String>),
    /// A value that no other variant takes, as it came.
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for UpdateDataResourceDtoStruct {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::DataResourceTreeStructs(value) => {
                ::sdk_runtime::record::Slot::view(value)
            }
            Self::Text(value) => ::sdk_runtime::record::Slot::view(value),
            Self::TextList(value) => ::sdk_runtime::record::Slot::view(value),
            Self::UnknownValue(value) => value.view(),
        }
    }
    #[inline]
    fn target(&mut self) -> ::sdk_runtime::record::Target<'_> {
        ::sdk_runtime::record::Target::Union(self)
    }
    #[inline]
    fn as_union(&self) -> Option<&dyn ::sdk_runtime::record::Union> {
        Some(self)
    }
}

impl ::sdk_runtime::record::Union for UpdateDataResourceDtoStruct {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::record(
                    &<DataResourceTreeStructs as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
                ::sdk_runtime::record::Variant::new(
                    ::sdk_runtime::record::Shape::String,
                ),
                ::sdk_runtime::record::Variant::new(::sdk_runtime::record::Shape::Array),
            ]
        }
    }
    #[inline]
    fn selected(
        &self,
    ) -> Result<(usize, &dyn ::sdk_runtime::record::Slot), &::sdk_runtime::RawJson> {
        match self {
            Self::DataResourceTreeStructs(value) => Ok((0, value)),
            Self::Text(value) => Ok((1, value)),
            Self::TextList(value) => Ok((2, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn ::sdk_runtime::record::Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::DataResourceTreeStructs(
                        Box::<DataResourceTreeStructs>::default(),
                    );
                    match self {
                        Self::DataResourceTreeStructs(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::Text(String::new());
                    match self {
                        Self::Text(value) => value,
                        _ => return None,
                    }
                }
                2 => {
                    *self = Self::TextList(Vec::new());
                    match self {
                        Self::TextList(value) => value,
                        _ => return None,
                    }
                }
                _ => return None,
            },
        )
    }
    #[inline]
    fn set_raw(&mut self, raw: ::sdk_runtime::RawJson) {
        *self = Self::UnknownValue(raw);
    }
}

impl From<DataResourceTreeStructs> for UpdateDataResourceDtoStruct {
    #[inline]
    fn from(value: DataResourceTreeStructs) -> Self {
        Self::DataResourceTreeStructs(Box::new(value))
    }
}

impl From<String> for UpdateDataResourceDtoStruct {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for UpdateDataResourceDtoStruct {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<String>> for UpdateDataResourceDtoStruct {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}

::sdk_runtime::record::union!(UpdateDataResourceDtoStruct);

/// The data, in the form that [`type`](crate::generated::models::CreateTerminalDto::type) names: a
/// string, a list of strings, or a tree.
///
/// Returned by [`update_data_resource`](crate::ManagementClient::update_data_resource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateDataResourceRespDtoStruct {
    /// A [`DataResourceTreeStructs`].
    DataResourceTreeStructs(Box<DataResourceTreeStructs>),
    /// A string.
    Text(String),
    /// A list.
    TextList(Vec<String>),
    /// A value that no other variant takes, as it came.
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for UpdateDataResourceRespDtoStruct {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::DataResourceTreeStructs(value) => {
                ::sdk_runtime::record::Slot::view(value)
            }
            Self::Text(value) => ::sdk_runtime::record::Slot::view(value),
            Self::TextList(value) => ::sdk_runtime::record::Slot::view(value),
            Self::UnknownValue(value) => value.view(),
        }
    }
    #[inline]
    fn target(&mut self) -> ::sdk_runtime::record::Target<'_> {
        ::sdk_runtime::record::Target::Union(self)
    }
    #[inline]
    fn as_union(&self) -> Option<&dyn ::sdk_runtime::record::Union> {
        Some(self)
    }
}

impl ::sdk_runtime::record::Union for UpdateDataResourceRespDtoStruct {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::record(
                    &<DataResourceTreeStructs as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
                ::sdk_runtime::record::Variant::new(
                    ::sdk_runtime::record::Shape::String,
                ),
                ::sdk_runtime::record::Variant::new(::sdk_runtime::record::Shape::Array),
            ]
        }
    }
    #[inline]
    fn selected(
        &self,
    ) -> Result<(usize, &dyn ::sdk_runtime::record::Slot), &::sdk_runtime::RawJson> {
        match self {
            Self::DataResourceTreeStructs(value) => Ok((0, value)),
            Self::Text(value) => Ok((1, value)),
            Self::TextList(value) => Ok((2, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn ::sdk_runtime::record::Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::DataResourceTreeStructs(
                        Box::<DataResourceTreeStructs>::default(),
                    );
                    match self {
                        Self::DataResourceTreeStructs(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::Text(String::new());
                    match self {
                        Self::Text(value) => value,
                        _ => return None,
                    }
                }
                2 => {
                    *self = Self::TextList(Vec::new());
                    match self {
                        Self::TextList(value) => value,
                        _ => return None,
                    }
                }
                _ => return None,
            },
        )
    }
    #[inline]
    fn set_raw(&mut self, raw: ::sdk_runtime::RawJson) {
        *self = Self::UnknownValue(raw);
    }
}

impl From<DataResourceTreeStructs> for UpdateDataResourceRespDtoStruct {
    #[inline]
    fn from(value: DataResourceTreeStructs) -> Self {
        Self::DataResourceTreeStructs(Box::new(value))
    }
}

impl From<String> for UpdateDataResourceRespDtoStruct {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for UpdateDataResourceRespDtoStruct {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<String>> for UpdateDataResourceRespDtoStruct {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}

::sdk_runtime::record::union!(UpdateDataResourceRespDtoStruct);
