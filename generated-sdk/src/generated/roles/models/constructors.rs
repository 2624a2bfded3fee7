// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CheckRoleMutualExclusionResultDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(exist_mutually_exclusive: bool) -> Self {
        Self {
            exist_mutually_exclusive,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl CheckRoleParamsRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(is_valid: bool, message: bool) -> Self {
        Self {
            is_valid,
            message,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl RoleAuthorizedResourcePagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<RoleAuthorizedResourcesRespDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl RoleAuthorizedResourcesRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        resource_code: impl Into<String>,
        resource_type: impl Into<ResourceType>,
        actions: impl IntoIterator<Item = impl Into<String>>,
        api_identifier: impl Into<String>,
    ) -> Self {
        Self {
            resource_code: resource_code.into(),
            resource_type: resource_type.into(),
            actions: ::sdk_runtime::record::argument::list(actions),
            api_identifier: api_identifier.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl RoleDepartmentListPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<RoleDepartmentRespDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl RoleDepartmentRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        id: impl Into<String>,
        code: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            code: code.into(),
            name: name.into(),
            description: description.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl RoleListPageDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        data: impl IntoIterator<Item = impl Into<RolePermissionListDto>>,
    ) -> Self {
        Self {
            data: ::sdk_runtime::record::argument::list(data),
            total_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = Some(value);
        self
    }
}

impl RolePermissionListDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: RolePermissionListDtoRequired) -> Self {
        Self {
            role_id: required.role_id,
            status: required.status,
            user_pool_id: required.user_pool_id,
            role_name: required.role_name,
            role_code: required.role_code,
            created_at: required.created_at,
            updated_at: required.updated_at,
            description: None,
            enable_time: None,
            end_time: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `enable_time`.
    #[must_use]
    #[inline]
    pub fn with_enable_time(mut self, value: i64) -> Self {
        self.enable_time = Some(value);
        self
    }
    /// Sets `end_time`.
    #[must_use]
    #[inline]
    pub fn with_end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

/// The required fields of [`RolePermissionListDto`], by name: a struct literal that misses one does not compile.
pub struct RolePermissionListDtoRequired {
    /// See [`RolePermissionListDto::role_id`].
    pub role_id: String,
    /// See [`RolePermissionListDto::status`].
    pub status: String,
    /// See [`RolePermissionListDto::user_pool_id`].
    pub user_pool_id: String,
    /// See [`RolePermissionListDto::role_name`].
    pub role_name: String,
    /// See [`RolePermissionListDto::role_code`].
    pub role_code: String,
    /// See [`RolePermissionListDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`RolePermissionListDto::updated_at`].
    pub updated_at: ::sdk_runtime::DateTime,
}

::sdk_runtime::record::required_form!(RolePermissionListDtoRequired);
