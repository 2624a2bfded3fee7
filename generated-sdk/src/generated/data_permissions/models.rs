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

/// An object, called `ActionAuth` by the API.
///
/// Returned by [`list_resource_targets`](crate::ManagementClient::list_resource_targets).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ActionAuth {
    /// Field `userIds`.
    pub user_ids: Vec<String>,
    /// Field `action`.
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

/// An object, called `ArrResourceAuthAction` by the API.
///
/// Returned by [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct) and [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ArrResourceAuthAction {
    /// Field `actions`.
    pub actions: Option<Vec<String>>,
    /// Field `values`.
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

/// An object, called `ArrayAuthorize` by the API.
///
/// Returned by [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ArrayAuthorize {
    /// Field `values`.
    pub values: Vec<String>,
    /// Field `actions`.
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

/// An object, called `AuthEnvParams` by the API.
///
/// Taken by [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission), [`check_permission`](crate::ManagementClient::check_permission) and [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct AuthEnvParams {
    /// Optional field `browserType`.
    pub browser_type: Option<AuthEnvParamsBrowserType>,
    /// Optional field `city`.
    pub city: Option<String>,
    /// Optional field `country`.
    pub country: Option<String>,
    /// Optional field `deviceType`.
    pub device_type: Option<AuthEnvParamsDeviceType>,
    /// Optional field `ip`.
    pub ip: Option<String>,
    /// Optional field `province`.
    pub province: Option<String>,
    /// Optional field `requestDate`.
    pub request_date: Option<::sdk_runtime::DateTime>,
    /// Optional field `systemType`.
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

/// An object, called `BatchCreateDnefReq` by the API.
///
/// Taken by [`batch_create_dnef`](crate::ManagementClient::batch_create_dnef).
#[non_exhaustive]
pub struct BatchCreateDnefReq {
    /// Required field `resourceCode`.
    pub resource_code: String,
    /// Required field `namespaceCode`.
    pub namespace_code: String,
    /// Required field `fieldList`.
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

/// An object, called `CheckExternalUserPermissionDataDto` by the API.
///
/// Returned by [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckExternalUserPermissionDataDto {
    /// Field `checkResultList`.
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

/// An object, called `CheckExternalUserPermissionDto` by the API.
///
/// Taken by [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CheckExternalUserPermissionDto {
    /// Required field `resources`.
    pub resources: Vec<String>,
    /// Required field `action`.
    pub action: String,
    /// Required field `externalId`.
    pub external_id: String,
    /// Required field `namespaceCode`.
    pub namespace_code: String,
    /// Optional field `authEnvParams`.
    pub auth_env_params: Option<AuthEnvParams>,
    /// Optional field `judgeConditionEnabled`.
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

/// An object, called `CheckExternalUserPermissionsRespDto` by the API.
///
/// Returned by [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckExternalUserPermissionsRespDto {
    /// Field `namespaceCode`.
    pub namespace_code: String,
    /// Field `action`.
    pub action: String,
    /// Field `resource`.
    pub resource: String,
    /// Field `enabled`.
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

/// An object, called `CheckParamsDataPolicyRespDto` by the API.
///
/// Returned by [`check_data_policy_exists`](crate::ManagementClient::check_data_policy_exists).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckParamsDataPolicyRespDto {
    /// Field `isValid`.
    pub is_valid: bool,
    /// Field `message`.
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

/// An object, called `CheckParamsDataResourceRespDto` by the API.
///
/// Returned by [`check_data_resource_exists`](crate::ManagementClient::check_data_resource_exists).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckParamsDataResourceRespDto {
    /// Field `isValid`.
    pub is_valid: bool,
    /// Field `message`.
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

/// An object, called `CheckPermissionDataDto` by the API.
///
/// Returned by [`check_permission`](crate::ManagementClient::check_permission).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckPermissionDataDto {
    /// Field `checkResultList`.
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

/// An object, called `CheckPermissionDto` by the API.
///
/// Taken by [`check_permission`](crate::ManagementClient::check_permission).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CheckPermissionDto {
    /// Required field `resources`.
    pub resources: Vec<String>,
    /// Required field `action`.
    pub action: String,
    /// Required field `userId`.
    pub user_id: String,
    /// Required field `namespaceCode`.
    pub namespace_code: String,
    /// Optional field `authEnvParams`.
    pub auth_env_params: Option<AuthEnvParams>,
    /// Optional field `judgeConditionEnabled`.
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

/// An object, called `CheckPermissionNamespaceExistsDto` by the API.
///
/// Taken by [`check_permission_namespace_exists`](crate::ManagementClient::check_permission_namespace_exists).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CheckPermissionNamespaceExistsDto {
    /// Optional field `code`. At most 50 characters.
    pub code: Option<String>,
    /// Optional field `name`. At most 255 characters.
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

/// An object, called `CheckPermissionNamespaceExistsRespDto` by the API.
///
/// Returned by [`check_permission_namespace_exists`](crate::ManagementClient::check_permission_namespace_exists).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckPermissionNamespaceExistsRespDto {
    /// Field `isValid`.
    pub is_valid: bool,
    /// Field `message`.
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

/// An object, called `CheckPermissionsRespDto` by the API.
///
/// Returned by [`check_permission`](crate::ManagementClient::check_permission).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckPermissionsRespDto {
    /// Field `namespaceCode`.
    pub namespace_code: String,
    /// Field `action`.
    pub action: String,
    /// Field `resource`.
    pub resource: String,
    /// Field `enabled`.
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

/// An object, called `CheckUserSameLevelPermissionDataDto` by the API.
///
/// Returned by [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionDataDto {
    /// Field `checkLevelResultList`.
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

/// An object, called `CheckUserSameLevelPermissionDto` by the API.
///
/// Taken by [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionDto {
    /// Required field `resourceNodeCodes`.
    pub resource_node_codes: Vec<String>,
    /// Required field `resource`.
    pub resource: String,
    /// Required field `action`.
    pub action: String,
    /// Required field `userId`.
    pub user_id: String,
    /// Required field `namespaceCode`.
    pub namespace_code: String,
    /// Optional field `authEnvParams`.
    pub auth_env_params: Option<AuthEnvParams>,
    /// Optional field `judgeConditionEnabled`.
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

/// An object, called `CheckUserSameLevelPermissionRespDto` by the API.
///
/// Returned by [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionRespDto {
    /// Field `action`.
    pub action: String,
    /// Field `resourceNodeCode`.
    pub resource_node_code: String,
    /// Field `enabled`.
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

/// An object, called `Config` by the API.
///
/// Taken by [`create_dnef`](crate::ManagementClient::create_dnef), [`update_dnef`](crate::ManagementClient::update_dnef), [`batch_create_dnef`](crate::ManagementClient::batch_create_dnef), [`create_data_resource`](crate::ManagementClient::create_data_resource) and [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree). Returned by [`create_data_resource`](crate::ManagementClient::create_data_resource), [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree), [`get_data_resource`](crate::ManagementClient::get_data_resource), [`list_dnef`](crate::ManagementClient::list_dnef) and [`update_data_resource`](crate::ManagementClient::update_data_resource).
#[non_exhaustive]
pub struct Config {
    /// Required field `options`.
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

/// An object, called `CreateArrayDataResourceDto` by the API.
///
/// Taken by [`create_data_resource_by_array`](crate::ManagementClient::create_data_resource_by_array).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateArrayDataResourceDto {
    /// Required field `actions`. 0 to 50 elements.
    pub actions: Vec<String>,
    /// Required field `struct`. 1 to 50 elements.
    pub r#struct: Vec<String>,
    /// Required field `resourceCode`. At most 50 characters.
    pub resource_code: String,
    /// Required field `resourceName`. At most 50 characters.
    pub resource_name: String,
    /// Required field `namespaceCode`.
    pub namespace_code: String,
    /// Optional field `description`. At most 200 characters.
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

/// An object, called `CreateArrayDataResourceRespDto` by the API.
///
/// Returned by [`create_data_resource_by_array`](crate::ManagementClient::create_data_resource_by_array).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateArrayDataResourceRespDto {
    /// Field `resourceName`. At most 50 characters.
    pub resource_name: String,
    /// Field `resourceCode`. At most 50 characters.
    pub resource_code: String,
    /// Field `type`.
    pub r#type: DataResourceType,
    /// Field `struct`. 1 to 50 elements.
    pub r#struct: Vec<String>,
    /// Field `actions`. 0 to 50 elements.
    pub actions: Vec<String>,
    /// Field `description`. At most 200 characters.
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

/// An object, called `CreateAuthorizeDataPolicyDto` by the API.
///
/// Taken by [`authorize_data_policies`](crate::ManagementClient::authorize_data_policies).
#[non_exhaustive]
pub struct CreateAuthorizeDataPolicyDto {
    /// Required field `targetList`.
    pub target_list: Vec<SubjectDto>,
    /// Required field `policyIds`. 1 to 50 elements.
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

/// An object, called `CreateDataPolicyDto` by the API.
///
/// Taken by [`create_data_policy`](crate::ManagementClient::create_data_policy).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateDataPolicyDto {
    /// Required field `statementList`. 1 to 5 elements.
    pub statement_list: Vec<DataStatementPermissionDto>,
    /// Required field `policyName`. At most 50 characters.
    pub policy_name: String,
    /// Optional field `description`. At most 200 characters.
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

/// An object, called `CreateDataPolicyRespDto` by the API.
///
/// Returned by [`create_data_policy`](crate::ManagementClient::create_data_policy).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateDataPolicyRespDto {
    /// Field `policyId`.
    pub policy_id: String,
    /// Field `policyName`. At most 50 characters.
    pub policy_name: String,
    /// Field `createdAt`.
    pub created_at: ::sdk_runtime::DateTime,
    /// Field `updatedAt`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Field `description`. At most 200 characters.
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

/// An object, called `CreateDataResourceDto` by the API.
///
/// Taken by [`create_data_resource`](crate::ManagementClient::create_data_resource).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateDataResourceDto {
    /// Required field `actions`. 0 to 50 elements.
    pub actions: Vec<String>,
    /// Required field `struct`.
    pub r#struct: CreateDataResourceDtoStruct,
    /// Required field `type`.
    pub r#type: DataResourceType,
    /// Required field `resourceCode`. At most 50 characters.
    pub resource_code: String,
    /// Required field `resourceName`. At most 50 characters.
    pub resource_name: String,
    /// Required field `namespaceCode`. At most 50 characters.
    pub namespace_code: String,
    /// Optional field `description`. At most 200 characters.
    pub description: Option<String>,
    /// Optional field `extendFieldList`.
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

/// An object, called `CreateDataResourceRespDto` by the API.
///
/// Returned by [`create_data_resource`](crate::ManagementClient::create_data_resource).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateDataResourceRespDto {
    /// Field `resourceName`. At most 50 characters.
    pub resource_name: String,
    /// Field `resourceCode`. At most 50 characters.
    pub resource_code: String,
    /// Field `type`.
    pub r#type: DataResourceType,
    /// Field `struct`.
    pub r#struct: CreateDataResourceRespDtoStruct,
    /// Field `actions`. 0 to 50 elements.
    pub actions: Vec<String>,
    /// Field `description`. At most 200 characters.
    pub description: Option<String>,
    /// Field `extendFieldList`.
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

/// An object, called `CreateDnefReq` by the API.
///
/// Taken by [`create_dnef`](crate::ManagementClient::create_dnef).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateDnefReq {
    /// Required field `resourceCode`.
    pub resource_code: String,
    /// Required field `namespaceCode`.
    pub namespace_code: String,
    /// Required field `label`.
    pub label: String,
    /// Required field `valueType`.
    pub value_type: ExtendFieldValueType,
    /// Required field `key`.
    pub key: String,
    /// Optional field `config`.
    pub config: Option<Config>,
    /// Optional field `description`.
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

/// An object, called `CreatePermissionNamespaceDto` by the API.
///
/// Taken by [`create_permission_namespace`](crate::ManagementClient::create_permission_namespace).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreatePermissionNamespaceDto {
    /// Required field `name`. 1 to 255 characters.
    pub name: String,
    /// Required field `code`. 1 to 50 characters.
    pub code: String,
    /// Optional field `description`. At most 200 characters.
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

/// An object, called `CreatePermissionNamespaceRespDto` by the API.
///
/// Returned by [`create_permission_namespace`](crate::ManagementClient::create_permission_namespace).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreatePermissionNamespaceRespDto {
    /// Field `code`.
    pub code: String,
    /// Field `name`.
    pub name: String,
    /// Field `description`.
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

/// An object, called `CreatePermissionNamespacesBatchDto` by the API.
///
/// Taken by [`create_permission_namespaces_batch`](crate::ManagementClient::create_permission_namespaces_batch).
#[non_exhaustive]
pub struct CreatePermissionNamespacesBatchDto {
    /// Required field `list`. 1 to 50 elements.
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

/// An object, called `CreatePermissionNamespacesBatchItemDto` by the API.
///
/// Taken by [`create_permission_namespaces_batch`](crate::ManagementClient::create_permission_namespaces_batch).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreatePermissionNamespacesBatchItemDto {
    /// Required field `code`. 1 to 50 characters.
    pub code: String,
    /// Required field `name`. At most 255 characters.
    pub name: String,
    /// Optional field `description`. At most 200 characters.
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

/// An object, called `CreateStringDataResourceDto` by the API.
///
/// Taken by [`create_data_resource_by_string`](crate::ManagementClient::create_data_resource_by_string).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateStringDataResourceDto {
    /// Required field `actions`. 0 to 50 elements.
    pub actions: Vec<String>,
    /// Required field `struct`. At most 200 characters.
    pub r#struct: String,
    /// Required field `resourceCode`. At most 50 characters.
    pub resource_code: String,
    /// Required field `resourceName`. At most 50 characters.
    pub resource_name: String,
    /// Required field `namespaceCode`.
    pub namespace_code: String,
    /// Optional field `description`. At most 200 characters.
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

/// An object, called `CreateStringDataResourceRespDto` by the API.
///
/// Returned by [`create_data_resource_by_string`](crate::ManagementClient::create_data_resource_by_string).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateStringDataResourceRespDto {
    /// Field `resourceName`. At most 50 characters.
    pub resource_name: String,
    /// Field `resourceCode`. At most 50 characters.
    pub resource_code: String,
    /// Field `type`.
    pub r#type: DataResourceType,
    /// Field `struct`. At most 200 characters.
    pub r#struct: String,
    /// Field `actions`. 0 to 50 elements.
    pub actions: Vec<String>,
    /// Field `description`. At most 200 characters.
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

/// An object, called `CreateTreeDataResourceDto` by the API.
///
/// Taken by [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateTreeDataResourceDto {
    /// Required field `actions`. 0 to 50 elements.
    pub actions: Vec<String>,
    /// Required field `struct`. 1 to 50 elements.
    pub r#struct: Vec<DataResourceTreeStructs>,
    /// Required field `resourceCode`. At most 50 characters.
    pub resource_code: String,
    /// Required field `resourceName`. At most 50 characters.
    pub resource_name: String,
    /// Required field `namespaceCode`.
    pub namespace_code: String,
    /// Optional field `description`. At most 200 characters.
    pub description: Option<String>,
    /// Optional field `extendFieldList`.
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

/// An object, called `CreateTreeDataResourceRespDto` by the API.
///
/// Returned by [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateTreeDataResourceRespDto {
    /// Field `resourceName`. At most 50 characters.
    pub resource_name: String,
    /// Field `resourceCode`. At most 50 characters.
    pub resource_code: String,
    /// Field `type`.
    pub r#type: DataResourceType,
    /// Field `struct`. 1 to 50 elements.
    pub r#struct: Vec<DataResourceTreeStructs>,
    /// Field `actions`. 0 to 50 elements.
    pub actions: Vec<String>,
    /// Field `description`. At most 200 characters.
    pub description: Option<String>,
    /// Field `extendFieldList`.
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

/// An object, called `DataPoliciesPaginatedRespDto` by the API.
///
/// Returned by [`list_data_polices`](crate::ManagementClient::list_data_polices).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DataPoliciesPaginatedRespDto {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
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

/// An object, called `DataPoliciesSimplePaginatedRespDto` by the API.
///
/// Returned by [`list_simple_data_polices`](crate::ManagementClient::list_simple_data_polices).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DataPoliciesSimplePaginatedRespDto {
    /// Field `list`.
    pub list: Vec<ListSimpleDataPoliciesRespDto>,
    /// Field `totalCount`.
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

/// An object, called `DataResourceSimpleRespDto` by the API.
///
/// Returned by [`list_data_polices`](crate::ManagementClient::list_data_polices).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DataResourceSimpleRespDto {
    /// Field `resourceId`.
    pub resource_id: String,
    /// Field `resourceName`.
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

/// An object, called `DataResourceTreeStructs` by the API.
///
/// Taken by [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree), [`create_data_resource`](crate::ManagementClient::create_data_resource) and [`update_data_resource`](crate::ManagementClient::update_data_resource). Returned by [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree), [`create_data_resource`](crate::ManagementClient::create_data_resource), [`get_data_resource`](crate::ManagementClient::get_data_resource) and [`update_data_resource`](crate::ManagementClient::update_data_resource).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct DataResourceTreeStructs {
    /// Required field `code`. At most 50 characters.
    pub code: String,
    /// Required field `name`. At most 50 characters.
    pub name: String,
    /// Optional field `children`.
    pub children: Option<Vec<::sdk_runtime::JsonValue>>,
    /// Optional field `extendFieldValue`.
    pub extend_field_value: Option<::sdk_runtime::JsonValue>,
    /// Optional field `value`. At most 1000 characters.
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

/// An object, called `DataResourcesPaginatedRespDto` by the API.
///
/// Returned by [`list_data_resources`](crate::ManagementClient::list_data_resources).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DataResourcesPaginatedRespDto {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
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

/// An object, called `DataStatementPermissionDto` by the API.
///
/// Taken by [`create_data_policy`](crate::ManagementClient::create_data_policy) and [`update_data_policy`](crate::ManagementClient::update_data_policy).
#[non_exhaustive]
pub struct DataStatementPermissionDto {
    /// Required field `effect`.
    pub effect: PolicyEffect,
    /// Required field `permissions`.
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

/// An object, called `DataSubjectRespDto` by the API.
///
/// Returned by [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DataSubjectRespDto {
    /// Field `targetIdentifier`.
    pub target_identifier: String,
    /// Field `targetType`.
    pub target_type: SubjectType,
    /// Field `targetName`.
    pub target_name: String,
    /// Field `authorizationTime`.
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

/// An object, called `DeleteAuthorizeDataPolicyDto` by the API.
///
/// Taken by [`revoke_data_policy`](crate::ManagementClient::revoke_data_policy).
#[non_exhaustive]
pub struct DeleteAuthorizeDataPolicyDto {
    /// Required field `targetType`.
    pub target_type: SubjectType,
    /// Required field `targetIdentifier`.
    pub target_identifier: String,
    /// Required field `policyId`.
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

/// An object, called `DeleteDataPolicyDto` by the API.
///
/// Taken by [`delete_data_policy`](crate::ManagementClient::delete_data_policy).
#[non_exhaustive]
pub struct DeleteDataPolicyDto {
    /// Required field `policyId`.
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

/// An object, called `DeleteDataResourceDto` by the API.
///
/// Taken by [`delete_data_resource`](crate::ManagementClient::delete_data_resource).
#[non_exhaustive]
pub struct DeleteDataResourceDto {
    /// Required field `resourceCode`. At most 50 characters.
    pub resource_code: String,
    /// Required field `namespaceCode`. At most 50 characters.
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

/// An object, called `DeleteDnefReq` by the API.
///
/// Taken by [`delete_dnef`](crate::ManagementClient::delete_dnef).
#[non_exhaustive]
pub struct DeleteDnefReq {
    /// Required field `key`.
    pub key: String,
    /// Required field `resourceCode`.
    pub resource_code: String,
    /// Required field `namespaceCode`.
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

/// An object, called `DeletePermissionNamespaceDto` by the API.
///
/// Taken by [`delete_permission_namespace`](crate::ManagementClient::delete_permission_namespace).
#[non_exhaustive]
pub struct DeletePermissionNamespaceDto {
    /// Required field `code`. At most 50 characters.
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

/// An object, called `DeletePermissionNamespacesBatchDto` by the API.
///
/// Taken by [`delete_permission_namespaces_batch`](crate::ManagementClient::delete_permission_namespaces_batch).
#[non_exhaustive]
pub struct DeletePermissionNamespacesBatchDto {
    /// Required field `codes`. 1 to 10 elements.
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

/// An object, called `DnefPaginatedRespDto` by the API.
///
/// Returned by [`list_dnef`](crate::ManagementClient::list_dnef).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DnefPaginatedRespDto {
    /// Field `nextStartIndex`.
    pub next_start_index: i64,
    /// Field `truncated`.
    pub truncated: bool,
    /// Field `list`.
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

/// An object, called `ExtendField` by the API.
///
/// Taken by [`batch_create_dnef`](crate::ManagementClient::batch_create_dnef), [`create_data_resource`](crate::ManagementClient::create_data_resource) and [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree). Returned by [`create_data_resource`](crate::ManagementClient::create_data_resource), [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree), [`get_data_resource`](crate::ManagementClient::get_data_resource), [`list_dnef`](crate::ManagementClient::list_dnef) and [`update_data_resource`](crate::ManagementClient::update_data_resource).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct ExtendField {
    /// Required field `key`.
    pub key: String,
    /// Required field `valueType`.
    pub value_type: ExtendFieldValueType,
    /// Required field `label`.
    pub label: String,
    /// Optional field `config`.
    pub config: Option<Config>,
    /// Optional field `description`.
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

/// An object, called `GetDataPolicyRespDto` by the API.
///
/// Returned by [`get_data_policy`](crate::ManagementClient::get_data_policy).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetDataPolicyRespDto {
    /// Field `policyId`.
    pub policy_id: String,
    /// Field `policyName`. At most 50 characters.
    pub policy_name: String,
    /// Field `createdAt`.
    pub created_at: ::sdk_runtime::DateTime,
    /// Field `updatedAt`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Field `description`. At most 200 characters.
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

/// An object, called `GetDataResourceRespDto` by the API.
///
/// Returned by [`get_data_resource`](crate::ManagementClient::get_data_resource).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetDataResourceRespDto {
    /// Field `resourceName`. At most 50 characters.
    pub resource_name: String,
    /// Field `resourceCode`. At most 50 characters.
    pub resource_code: String,
    /// Field `type`.
    pub r#type: DataResourceType,
    /// Field `struct`.
    pub r#struct: GetDataResourceRespDtoStruct,
    /// Field `namespaceCode`.
    pub namespace_code: String,
    /// Field `actions`. 0 to 50 elements.
    pub actions: Vec<String>,
    /// Field `description`. At most 200 characters.
    pub description: Option<String>,
    /// Field `extendFieldList`.
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

/// An object, called `GetExternalUserResourceStructDataDto` by the API.
///
/// Returned by [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetExternalUserResourceStructDataDto {
    /// Field `namespaceCode`.
    pub namespace_code: String,
    /// Field `resourceCode`.
    pub resource_code: String,
    /// Field `resourceType`.
    pub resource_type: DataResourceType,
    /// Field `arrResourceAuthAction`.
    pub arr_resource_auth_action: Option<ArrResourceAuthAction>,
    /// Field `strResourceAuthAction`.
    pub str_resource_auth_action: Option<StrResourceAuthAction>,
    /// Field `treeResourceAuthAction`.
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

/// An object, called `GetExternalUserResourceStructDto` by the API.
///
/// Taken by [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct).
#[non_exhaustive]
pub struct GetExternalUserResourceStructDto {
    /// Required field `resourceCode`.
    pub resource_code: String,
    /// Required field `externalId`.
    pub external_id: String,
    /// Required field `namespaceCode`.
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

/// An object, called `GetPermissionNamespaceRespDto` by the API.
///
/// Returned by [`get_permission_namespace`](crate::ManagementClient::get_permission_namespace) and [`get_permission_namespaces_batch`](crate::ManagementClient::get_permission_namespaces_batch).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetPermissionNamespaceRespDto {
    /// Field `code`.
    pub code: String,
    /// Field `name`.
    pub name: String,
    /// Field `description`.
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

/// An object, called `GetUserPermissionListDataDto` by the API.
///
/// Returned by [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetUserPermissionListDataDto {
    /// Field `userPermissionList`.
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

/// An object, called `GetUserPermissionListDto` by the API.
///
/// Taken by [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct GetUserPermissionListDto {
    /// Required field `userIds`.
    pub user_ids: Vec<String>,
    /// Optional field `namespaceCodes`.
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

/// An object, called `GetUserResourcePermissionList` by the API.
///
/// Returned by [`get_user_resource_permission_list`](crate::ManagementClient::get_user_resource_permission_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetUserResourcePermissionList {
    /// Field `namespaceCode`.
    pub namespace_code: String,
    /// Field `actions`.
    pub actions: Vec<String>,
    /// Field `resource`.
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

/// An object, called `GetUserResourcePermissionListDataDto` by the API.
///
/// Returned by [`get_user_resource_permission_list`](crate::ManagementClient::get_user_resource_permission_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetUserResourcePermissionListDataDto {
    /// Field `permissionList`.
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

/// An object, called `GetUserResourcePermissionListDto` by the API.
///
/// Taken by [`get_user_resource_permission_list`](crate::ManagementClient::get_user_resource_permission_list).
#[non_exhaustive]
pub struct GetUserResourcePermissionListDto {
    /// Required field `resources`.
    pub resources: Vec<String>,
    /// Required field `userId`.
    pub user_id: String,
    /// Required field `namespaceCode`.
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

/// An object, called `GetUserResourceStructDataDto` by the API.
///
/// Returned by [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetUserResourceStructDataDto {
    /// Field `namespaceCode`.
    pub namespace_code: String,
    /// Field `resourceCode`.
    pub resource_code: String,
    /// Field `resourceType`.
    pub resource_type: DataResourceType,
    /// Field `arrResourceAuthAction`.
    pub arr_resource_auth_action: Option<ArrResourceAuthAction>,
    /// Field `strResourceAuthAction`.
    pub str_resource_auth_action: Option<StrResourceAuthAction>,
    /// Field `treeResourceAuthAction`.
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

/// An object, called `GetUserResourceStructDto` by the API.
///
/// Taken by [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct).
#[non_exhaustive]
pub struct GetUserResourceStructDto {
    /// Required field `resourceCode`.
    pub resource_code: String,
    /// Required field `userId`.
    pub user_id: String,
    /// Required field `namespaceCode`.
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

/// An object, called `GroupBo` by the API.
///
/// Returned by [`list_permission_view`](crate::ManagementClient::list_permission_view).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GroupBo {
    /// Field `groupId`.
    pub group_id: String,
    /// Field `groupName`.
    pub group_name: String,
    /// Field `groupCode`.
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

/// An object, called `ListDataPoliciesRespDto` by the API.
///
/// Returned by [`list_data_polices`](crate::ManagementClient::list_data_polices).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListDataPoliciesRespDto {
    /// Field `policyName`. At most 50 characters.
    pub policy_name: String,
    /// Field `resourceList`.
    pub resource_list: Vec<DataResourceSimpleRespDto>,
    /// Field `policyId`.
    pub policy_id: String,
    /// Field `targetList`.
    pub target_list: Vec<SubjectRespDto>,
    /// Field `updatedAt`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Field `description`. At most 200 characters.
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

/// An object, called `ListDataPolicySubjectPageDto` by the API.
///
/// Returned by [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListDataPolicySubjectPageDto {
    /// Field `list`.
    pub list: Vec<DataSubjectRespDto>,
    /// Field `totalCount`.
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

/// An object, called `ListDataResourcesRespDto` by the API.
///
/// Returned by [`list_data_resources`](crate::ManagementClient::list_data_resources).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListDataResourcesRespDto {
    /// Field `resourceName`. At most 50 characters.
    pub resource_name: String,
    /// Field `resourceCode`. At most 50 characters.
    pub resource_code: String,
    /// Field `type`.
    pub r#type: DataResourceType,
    /// Field `namespaceCode`. At most 50 characters.
    pub namespace_code: String,
    /// Field `namespaceName`. At most 200 characters.
    pub namespace_name: String,
    /// Field `authorizationNum`.
    pub authorization_num: i64,
    /// Field `updatedAt`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Field `description`. At most 200 characters.
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

/// An object, called `ListPermissionViewDto` by the API.
///
/// Taken by [`list_permission_view`](crate::ManagementClient::list_permission_view).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct ListPermissionViewDto {
    /// Optional field `keyword`.
    pub keyword: Option<String>,
    /// Optional field `limit`. From 1 to 50.
    pub limit: Option<i64>,
    /// Optional field `page`. At least 1.
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

/// An object, called `ListPermissionViewPaginatedRespDto` by the API.
///
/// Returned by [`list_permission_view`](crate::ManagementClient::list_permission_view).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListPermissionViewPaginatedRespDto {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
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

/// An object, called `ListPermissionViewRespDto` by the API.
///
/// Returned by [`list_permission_view`](crate::ManagementClient::list_permission_view).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListPermissionViewRespDto {
    /// Field `userId`.
    pub user_id: String,
    /// Field `namespaceId`.
    pub namespace_id: String,
    /// Field `namespaceCode`.
    pub namespace_code: String,
    /// Field `namespaceName`.
    pub namespace_name: String,
    /// Field `dataResourceId`.
    pub data_resource_id: String,
    /// Field `dataResourceCode`.
    pub data_resource_code: String,
    /// Field `dataResourceName`.
    pub data_resource_name: String,
    /// Field `dataPolicyList`.
    pub data_policy_list: Vec<PolicyBo>,
    /// Field `roleList`.
    pub role_list: Vec<RoleBo>,
    /// Field `groupList`.
    pub group_list: Vec<GroupBo>,
    /// Field `nodeList`.
    pub node_list: Vec<NodeBo>,
    /// Field `username`.
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

/// An object, called `ListResourceTargetsDataDto` by the API.
///
/// Returned by [`list_resource_targets`](crate::ManagementClient::list_resource_targets).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListResourceTargetsDataDto {
    /// Field `authUserList`.
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

/// An object, called `ListResourceTargetsDto` by the API.
///
/// Taken by [`list_resource_targets`](crate::ManagementClient::list_resource_targets).
#[non_exhaustive]
pub struct ListResourceTargetsDto {
    /// Required field `resources`. 1 to 50 elements.
    pub resources: Vec<String>,
    /// Required field `actions`. At most 50 elements.
    pub actions: Vec<String>,
    /// Required field `namespaceCode`.
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

/// An object, called `ListResourceTargetsDtoResp` by the API.
///
/// Returned by [`list_resource_targets`](crate::ManagementClient::list_resource_targets).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListResourceTargetsDtoResp {
    /// Field `resource`.
    pub resource: String,
    /// Field `actionAuthList`.
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

/// An object, called `ListSimpleDataPoliciesRespDto` by the API.
///
/// Returned by [`list_simple_data_polices`](crate::ManagementClient::list_simple_data_polices).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListSimpleDataPoliciesRespDto {
    /// Field `policyId`.
    pub policy_id: String,
    /// Field `policyName`. At most 50 characters.
    pub policy_name: String,
    /// Field `description`. At most 200 characters.
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

/// An object, called `NodeBo` by the API.
///
/// Returned by [`list_permission_view`](crate::ManagementClient::list_permission_view).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct NodeBo {
    /// Field `nodeId`.
    pub node_id: String,
    /// Field `nodeName`.
    pub node_name: String,
    /// Field `nodeCode`.
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

/// An object, called `OpenResource` by the API.
///
/// Returned by [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct OpenResource {
    /// Field `resourceCode`.
    pub resource_code: String,
    /// Field `resourceType`.
    pub resource_type: DataResourceType,
    /// Field `arrAuthorize`.
    pub arr_authorize: Option<ArrayAuthorize>,
    /// Field `strAuthorize`.
    pub str_authorize: Option<StrAuthorize>,
    /// Field `treeAuthorize`.
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

/// An object, called `Option` by the API.
///
/// Taken by [`create_dnef`](crate::ManagementClient::create_dnef), [`update_dnef`](crate::ManagementClient::update_dnef), [`batch_create_dnef`](crate::ManagementClient::batch_create_dnef), [`create_data_resource`](crate::ManagementClient::create_data_resource) and [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree). Returned by [`create_data_resource`](crate::ManagementClient::create_data_resource), [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree), [`get_data_resource`](crate::ManagementClient::get_data_resource), [`list_dnef`](crate::ManagementClient::list_dnef) and [`update_data_resource`](crate::ManagementClient::update_data_resource).
#[non_exhaustive]
pub struct OptionDto {
    /// Required field `value`.
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

/// An object, called `PermissionNamespaceListPagingDto` by the API.
///
/// Returned by [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PermissionNamespaceListPagingDto {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
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

/// An object, called `PermissionNamespaceRolesListPagingDto` by the API.
///
/// Returned by [`list_permission_namespace_roles`](crate::ManagementClient::list_permission_namespace_roles).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PermissionNamespaceRolesListPagingDto {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
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

/// An object, called `PermissionNamespaceRolesListRespDto` by the API.
///
/// Returned by [`list_permission_namespace_roles`](crate::ManagementClient::list_permission_namespace_roles).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PermissionNamespaceRolesListRespDto {
    /// Field `name`.
    pub name: String,
    /// Field `code`.
    pub code: String,
    /// Field `namespace`.
    pub namespace: String,
    /// Field `updatedAt`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Field `description`.
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

/// An object, called `PermissionNamespacesListRespDto` by the API.
///
/// Returned by [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PermissionNamespacesListRespDto {
    /// Field `name`.
    pub name: String,
    /// Field `code`.
    pub code: String,
    /// Field `description`.
    pub description: Option<String>,
    /// Field `status`.
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

/// An object, called `PolicyBo` by the API.
///
/// Returned by [`list_permission_view`](crate::ManagementClient::list_permission_view).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PolicyBo {
    /// Field `dataPolicyId`.
    pub data_policy_id: String,
    /// Field `dataPolicyName`.
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

/// An object, called `RoleBo` by the API.
///
/// Returned by [`list_permission_view`](crate::ManagementClient::list_permission_view).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleBo {
    /// Field `roleId`.
    pub role_id: String,
    /// Field `roleName`.
    pub role_name: String,
    /// Field `roleCode`.
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

/// An object, called `StrAuthorize` by the API.
///
/// Returned by [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct StrAuthorize {
    /// Field `value`.
    pub value: String,
    /// Field `actions`.
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

/// An object, called `StrResourceAuthAction` by the API.
///
/// Returned by [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct) and [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct StrResourceAuthAction {
    /// Field `actions`.
    pub actions: Option<Vec<String>>,
    /// Field `value`.
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

/// An object, called `SubjectDto` by the API.
///
/// Taken by [`authorize_data_policies`](crate::ManagementClient::authorize_data_policies).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct SubjectDto {
    /// Required field `id`.
    pub id: String,
    /// Required field `type`.
    pub r#type: SubjectType,
    /// Optional field `name`.
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

/// An object, called `SubjectRespDto` by the API.
///
/// Returned by [`list_data_polices`](crate::ManagementClient::list_data_polices).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SubjectRespDto {
    /// Field `id`.
    pub id: String,
    /// Field `type`.
    pub r#type: SubjectType,
    /// Field `name`.
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

/// An object, called `TreeAuthBo` by the API.
///
/// Returned by [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TreeAuthBo {
    /// Field `nodePath`.
    pub node_path: String,
    /// Field `nodeName`.
    pub node_name: String,
    /// Field `nodeActions`.
    pub node_actions: Vec<String>,
    /// Field `nodeExtendFieldValue`.
    pub node_extend_field_value: Option<::sdk_runtime::JsonValue>,
    /// Field `nodeValue`.
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

/// An object, called `TreeAuthorize` by the API.
///
/// Returned by [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TreeAuthorize {
    /// Field `authList`.
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

/// An object, called `TreeResourceAuthAction` by the API.
///
/// Returned by [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct) and [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TreeResourceAuthAction {
    /// Field `nodeAuthActionList`.
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

/// An object, called `TreeStructs` by the API.
///
/// Returned by [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct) and [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TreeStructs {
    /// Field `code`. At most 50 characters.
    pub code: String,
    /// Field `name`. At most 50 characters.
    pub name: String,
    /// Field `actions`.
    pub actions: Option<Vec<String>>,
    /// Field `children`.
    pub children: Option<Vec<TreeStructs>>,
    /// Field `value`. At most 1000 characters.
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

/// An object, called `UpdateDataPolicyDto` by the API.
///
/// Taken by [`update_data_policy`](crate::ManagementClient::update_data_policy).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct UpdateDataPolicyDto {
    /// Required field `policyId`.
    pub policy_id: String,
    /// Optional field `description`. At most 200 characters.
    pub description: Option<String>,
    /// Optional field `policyName`. At most 50 characters.
    pub policy_name: Option<String>,
    /// Optional field `statementList`. 1 to 5 elements.
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

/// An object, called `UpdateDataPolicyRespDto` by the API.
///
/// Returned by [`update_data_policy`](crate::ManagementClient::update_data_policy).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UpdateDataPolicyRespDto {
    /// Field `policyId`.
    pub policy_id: String,
    /// Field `policyName`. At most 50 characters.
    pub policy_name: String,
    /// Field `createdAt`.
    pub created_at: ::sdk_runtime::DateTime,
    /// Field `updatedAt`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Field `description`. At most 200 characters.
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

/// An object, called `UpdateDataResourceDto` by the API.
///
/// Taken by [`update_data_resource`](crate::ManagementClient::update_data_resource).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct UpdateDataResourceDto {
    /// Required field `resourceCode`. At most 50 characters.
    pub resource_code: String,
    /// Required field `namespaceCode`. At most 50 characters.
    pub namespace_code: String,
    /// Optional field `actions`. 0 to 50 elements.
    pub actions: Option<Vec<String>>,
    /// Optional field `description`. At most 200 characters.
    pub description: Option<String>,
    /// Optional field `resourceName`. At most 50 characters.
    pub resource_name: Option<String>,
    /// Optional field `struct`.
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

/// An object, called `UpdateDataResourceRespDto` by the API.
///
/// Returned by [`update_data_resource`](crate::ManagementClient::update_data_resource).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UpdateDataResourceRespDto {
    /// Field `resourceName`. At most 50 characters.
    pub resource_name: String,
    /// Field `resourceCode`. At most 50 characters.
    pub resource_code: String,
    /// Field `type`.
    pub r#type: DataResourceType,
    /// Field `struct`.
    pub r#struct: UpdateDataResourceRespDtoStruct,
    /// Field `actions`. 0 to 50 elements.
    pub actions: Vec<String>,
    /// Field `description`. At most 200 characters.
    pub description: Option<String>,
    /// Field `extendFieldList`.
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

/// An object, called `UpdateDnefReq` by the API.
///
/// Taken by [`update_dnef`](crate::ManagementClient::update_dnef).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct UpdateDnefReq {
    /// Required field `key`.
    pub key: String,
    /// Required field `resourceCode`.
    pub resource_code: String,
    /// Required field `namespaceCode`.
    pub namespace_code: String,
    /// Optional field `config`.
    pub config: Option<Config>,
    /// Optional field `description`.
    pub description: Option<String>,
    /// Optional field `label`.
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

/// An object, called `UpdatePermissionNamespaceDto` by the API.
///
/// Taken by [`update_permission_namespace`](crate::ManagementClient::update_permission_namespace).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct UpdatePermissionNamespaceDto {
    /// Required field `code`. At most 50 characters.
    pub code: String,
    /// Optional field `description`. At most 200 characters.
    pub description: Option<String>,
    /// Optional field `name`. At most 255 characters.
    pub name: Option<String>,
    /// Optional field `newCode`. At most 50 characters.
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

/// An object, called `UpdatePermissionNamespaceRespDto` by the API.
///
/// Returned by [`update_permission_namespace`](crate::ManagementClient::update_permission_namespace).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UpdatePermissionNamespaceRespDto {
    /// Field `code`.
    pub code: String,
    /// Field `name`.
    pub name: String,
    /// Field `description`.
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

/// An object, called `UserPermissionListDto` by the API.
///
/// Returned by [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserPermissionListDto {
    /// Field `userId`.
    pub user_id: String,
    /// Field `namespaceCode`.
    pub namespace_code: String,
    /// Field `resourceList`.
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

/// One of several types, as it stands in `CreateDataResourceDto.struct`.
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

/// One of several types, as it stands in `CreateDataResourceRespDto.struct`.
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

/// One of several types, as it stands in `GetDataResourceRespDto.struct`.
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

/// One of several types, as it stands in `UpdateDataResourceDto.struct`.
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

/// One of several types, as it stands in `UpdateDataResourceRespDto.struct`.
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
