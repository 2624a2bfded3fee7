// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl ActionAuth {
    /// Sets `user_ids`.
    #[must_use]
    pub fn with_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<String>) -> Self {
        self.action = value.into();
        self
    }
}

impl ArrResourceAuthAction {
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `values`.
    #[must_use]
    pub fn with_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl ArrayAuthorize {
    /// Sets `values`.
    #[must_use]
    pub fn with_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl CheckExternalUserPermissionDataDto {
    /// Sets `check_result_list`.
    #[must_use]
    pub fn with_check_result_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CheckExternalUserPermissionsRespDto>>,
    ) -> Self {
        self.check_result_list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl CheckExternalUserPermissionsRespDto {
    /// Sets `namespace_code`.
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<String>) -> Self {
        self.action = value.into();
        self
    }
    /// Sets `resource`.
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<String>) -> Self {
        self.resource = value.into();
        self
    }
    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = value;
        self
    }
}

impl CheckParamsDataPolicyRespDto {
    /// Sets `is_valid`.
    #[must_use]
    #[inline]
    pub fn with_is_valid(mut self, value: bool) -> Self {
        self.is_valid = value;
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.message, value);
        self
    }
}

impl CheckParamsDataResourceRespDto {
    /// Sets `is_valid`.
    #[must_use]
    #[inline]
    pub fn with_is_valid(mut self, value: bool) -> Self {
        self.is_valid = value;
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.message, value);
        self
    }
}

impl CheckPermissionDataDto {
    /// Sets `check_result_list`.
    #[must_use]
    pub fn with_check_result_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CheckPermissionsRespDto>>,
    ) -> Self {
        self.check_result_list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl CheckPermissionNamespaceExistsRespDto {
    /// Sets `is_valid`.
    #[must_use]
    #[inline]
    pub fn with_is_valid(mut self, value: bool) -> Self {
        self.is_valid = value;
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.message, value);
        self
    }
}

impl CheckPermissionsRespDto {
    /// Sets `namespace_code`.
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<String>) -> Self {
        self.action = value.into();
        self
    }
    /// Sets `resource`.
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<String>) -> Self {
        self.resource = value.into();
        self
    }
    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = value;
        self
    }
}

impl CheckUserSameLevelPermissionDataDto {
    /// Sets `check_level_result_list`.
    #[must_use]
    pub fn with_check_level_result_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CheckUserSameLevelPermissionRespDto>>,
    ) -> Self {
        self.check_level_result_list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl CheckUserSameLevelPermissionRespDto {
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<String>) -> Self {
        self.action = value.into();
        self
    }
    /// Sets `resource_node_code`.
    #[must_use]
    pub fn with_resource_node_code(mut self, value: impl Into<String>) -> Self {
        self.resource_node_code = value.into();
        self
    }
    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = value;
        self
    }
}

impl CreateArrayDataResourceRespDto {
    /// Sets `resource_name`.
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = value.into();
        self
    }
    /// Sets `resource_code`.
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `struct`.
    #[must_use]
    pub fn with_struct(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.r#struct = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl CreateDataPolicyRespDto {
    /// Sets `policy_id`.
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets `policy_name`.
    #[must_use]
    pub fn with_policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl CreateDataResourceRespDto {
    /// Sets `resource_name`.
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = value.into();
        self
    }
    /// Sets `resource_code`.
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `struct`.
    #[must_use]
    pub fn with_struct(
        mut self,
        value: impl Into<CreateDataResourceRespDtoStruct>,
    ) -> Self {
        self.r#struct = value.into();
        self
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = ::sdk_runtime::record::argument::list(value);
        self
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

impl CreatePermissionNamespaceRespDto {
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl CreateStringDataResourceRespDto {
    /// Sets `resource_name`.
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = value.into();
        self
    }
    /// Sets `resource_code`.
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `struct`.
    #[must_use]
    pub fn with_struct(mut self, value: impl Into<String>) -> Self {
        self.r#struct = value.into();
        self
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl CreateTreeDataResourceRespDto {
    /// Sets `resource_name`.
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = value.into();
        self
    }
    /// Sets `resource_code`.
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `struct`.
    #[must_use]
    pub fn with_struct(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataResourceTreeStructs>>,
    ) -> Self {
        self.r#struct = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = ::sdk_runtime::record::argument::list(value);
        self
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

impl DataPoliciesPaginatedRespDto {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListDataPoliciesRespDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl DataPoliciesSimplePaginatedRespDto {
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListSimpleDataPoliciesRespDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = Some(value);
        self
    }
}

impl DataResourceSimpleRespDto {
    /// Sets `resource_id`.
    #[must_use]
    pub fn with_resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = value.into();
        self
    }
    /// Sets `resource_name`.
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = value.into();
        self
    }
}

impl DataResourcesPaginatedRespDto {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListDataResourcesRespDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl DataSubjectRespDto {
    /// Sets `target_identifier`.
    #[must_use]
    pub fn with_target_identifier(mut self, value: impl Into<String>) -> Self {
        self.target_identifier = value.into();
        self
    }
    /// Sets `target_type`.
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<SubjectType>) -> Self {
        self.target_type = value.into();
        self
    }
    /// Sets `target_name`.
    #[must_use]
    pub fn with_target_name(mut self, value: impl Into<String>) -> Self {
        self.target_name = value.into();
        self
    }
    /// Sets `authorization_time`.
    #[must_use]
    pub fn with_authorization_time(
        mut self,
        value: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        self.authorization_time = value.into();
        self
    }
}

impl DnefPaginatedRespDto {
    /// Sets `next_start_index`.
    #[must_use]
    #[inline]
    pub fn with_next_start_index(mut self, value: i64) -> Self {
        self.next_start_index = value;
        self
    }
    /// Sets `truncated`.
    #[must_use]
    #[inline]
    pub fn with_truncated(mut self, value: bool) -> Self {
        self.truncated = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtendField>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl GetDataPolicyRespDto {
    /// Sets `policy_id`.
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets `policy_name`.
    #[must_use]
    pub fn with_policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl GetDataResourceRespDto {
    /// Sets `resource_name`.
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = value.into();
        self
    }
    /// Sets `resource_code`.
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `struct`.
    #[must_use]
    pub fn with_struct(
        mut self,
        value: impl Into<GetDataResourceRespDtoStruct>,
    ) -> Self {
        self.r#struct = value.into();
        self
    }
    /// Sets `namespace_code`.
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = ::sdk_runtime::record::argument::list(value);
        self
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

impl GetExternalUserResourceStructDataDto {
    /// Sets `namespace_code`.
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets `resource_code`.
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets `resource_type`.
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.resource_type = value.into();
        self
    }
    /// Sets `arr_resource_auth_action`.
    #[must_use]
    #[inline]
    pub fn with_arr_resource_auth_action(
        mut self,
        value: ArrResourceAuthAction,
    ) -> Self {
        self.arr_resource_auth_action = Some(value);
        self
    }
    /// Sets `str_resource_auth_action`.
    #[must_use]
    #[inline]
    pub fn with_str_resource_auth_action(
        mut self,
        value: StrResourceAuthAction,
    ) -> Self {
        self.str_resource_auth_action = Some(value);
        self
    }
    /// Sets `tree_resource_auth_action`.
    #[must_use]
    #[inline]
    pub fn with_tree_resource_auth_action(
        mut self,
        value: TreeResourceAuthAction,
    ) -> Self {
        self.tree_resource_auth_action = Some(value);
        self
    }
}

impl GetPermissionNamespaceRespDto {
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl GetUserPermissionListDataDto {
    /// Sets `user_permission_list`.
    #[must_use]
    pub fn with_user_permission_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserPermissionListDto>>,
    ) -> Self {
        self.user_permission_list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl GetUserResourcePermissionList {
    /// Sets `namespace_code`.
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `resource`.
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<String>) -> Self {
        self.resource = value.into();
        self
    }
}

impl GetUserResourcePermissionListDataDto {
    /// Sets `permission_list`.
    #[must_use]
    pub fn with_permission_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<GetUserResourcePermissionList>>,
    ) -> Self {
        self.permission_list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl GetUserResourceStructDataDto {
    /// Sets `namespace_code`.
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets `resource_code`.
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets `resource_type`.
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.resource_type = value.into();
        self
    }
    /// Sets `arr_resource_auth_action`.
    #[must_use]
    #[inline]
    pub fn with_arr_resource_auth_action(
        mut self,
        value: ArrResourceAuthAction,
    ) -> Self {
        self.arr_resource_auth_action = Some(value);
        self
    }
    /// Sets `str_resource_auth_action`.
    #[must_use]
    #[inline]
    pub fn with_str_resource_auth_action(
        mut self,
        value: StrResourceAuthAction,
    ) -> Self {
        self.str_resource_auth_action = Some(value);
        self
    }
    /// Sets `tree_resource_auth_action`.
    #[must_use]
    #[inline]
    pub fn with_tree_resource_auth_action(
        mut self,
        value: TreeResourceAuthAction,
    ) -> Self {
        self.tree_resource_auth_action = Some(value);
        self
    }
}

impl GroupBo {
    /// Sets `group_id`.
    #[must_use]
    pub fn with_group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = value.into();
        self
    }
    /// Sets `group_name`.
    #[must_use]
    pub fn with_group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = value.into();
        self
    }
    /// Sets `group_code`.
    #[must_use]
    pub fn with_group_code(mut self, value: impl Into<String>) -> Self {
        self.group_code = value.into();
        self
    }
}

impl ListDataPoliciesRespDto {
    /// Sets `policy_name`.
    #[must_use]
    pub fn with_policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = value.into();
        self
    }
    /// Sets `resource_list`.
    #[must_use]
    pub fn with_resource_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataResourceSimpleRespDto>>,
    ) -> Self {
        self.resource_list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `policy_id`.
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets `target_list`.
    #[must_use]
    pub fn with_target_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<SubjectRespDto>>,
    ) -> Self {
        self.target_list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl ListDataPolicySubjectPageDto {
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataSubjectRespDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = Some(value);
        self
    }
}

impl ListDataResourcesRespDto {
    /// Sets `resource_name`.
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = value.into();
        self
    }
    /// Sets `resource_code`.
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `namespace_code`.
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets `namespace_name`.
    #[must_use]
    pub fn with_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.namespace_name = value.into();
        self
    }
    /// Sets `authorization_num`.
    #[must_use]
    #[inline]
    pub fn with_authorization_num(mut self, value: i64) -> Self {
        self.authorization_num = value;
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl ListPermissionViewPaginatedRespDto {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListPermissionViewRespDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl ListPermissionViewRespDto {
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets `namespace_id`.
    #[must_use]
    pub fn with_namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = value.into();
        self
    }
    /// Sets `namespace_code`.
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets `namespace_name`.
    #[must_use]
    pub fn with_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.namespace_name = value.into();
        self
    }
    /// Sets `data_resource_id`.
    #[must_use]
    pub fn with_data_resource_id(mut self, value: impl Into<String>) -> Self {
        self.data_resource_id = value.into();
        self
    }
    /// Sets `data_resource_code`.
    #[must_use]
    pub fn with_data_resource_code(mut self, value: impl Into<String>) -> Self {
        self.data_resource_code = value.into();
        self
    }
    /// Sets `data_resource_name`.
    #[must_use]
    pub fn with_data_resource_name(mut self, value: impl Into<String>) -> Self {
        self.data_resource_name = value.into();
        self
    }
    /// Sets `data_policy_list`.
    #[must_use]
    pub fn with_data_policy_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<PolicyBo>>,
    ) -> Self {
        self.data_policy_list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `role_list`.
    #[must_use]
    pub fn with_role_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<RoleBo>>,
    ) -> Self {
        self.role_list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `group_list`.
    #[must_use]
    pub fn with_group_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<GroupBo>>,
    ) -> Self {
        self.group_list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `node_list`.
    #[must_use]
    pub fn with_node_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<NodeBo>>,
    ) -> Self {
        self.node_list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.username, value);
        self
    }
}

impl ListResourceTargetsDataDto {
    /// Sets `auth_user_list`.
    #[must_use]
    pub fn with_auth_user_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListResourceTargetsDtoResp>>,
    ) -> Self {
        self.auth_user_list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl ListResourceTargetsDtoResp {
    /// Sets `resource`.
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<String>) -> Self {
        self.resource = value.into();
        self
    }
    /// Sets `action_auth_list`.
    #[must_use]
    pub fn with_action_auth_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ActionAuth>>,
    ) -> Self {
        self.action_auth_list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl ListSimpleDataPoliciesRespDto {
    /// Sets `policy_id`.
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets `policy_name`.
    #[must_use]
    pub fn with_policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl NodeBo {
    /// Sets `node_id`.
    #[must_use]
    pub fn with_node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = value.into();
        self
    }
    /// Sets `node_name`.
    #[must_use]
    pub fn with_node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = value.into();
        self
    }
    /// Sets `node_code`.
    #[must_use]
    pub fn with_node_code(mut self, value: impl Into<String>) -> Self {
        self.node_code = value.into();
        self
    }
}

impl OpenResource {
    /// Sets `resource_code`.
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets `resource_type`.
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.resource_type = value.into();
        self
    }
    /// Sets `arr_authorize`.
    #[must_use]
    #[inline]
    pub fn with_arr_authorize(mut self, value: ArrayAuthorize) -> Self {
        self.arr_authorize = Some(value);
        self
    }
    /// Sets `str_authorize`.
    #[must_use]
    #[inline]
    pub fn with_str_authorize(mut self, value: StrAuthorize) -> Self {
        self.str_authorize = Some(value);
        self
    }
    /// Sets `tree_authorize`.
    #[must_use]
    #[inline]
    pub fn with_tree_authorize(mut self, value: TreeAuthorize) -> Self {
        self.tree_authorize = Some(value);
        self
    }
}

impl PermissionNamespaceListPagingDto {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<PermissionNamespacesListRespDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl PermissionNamespaceRolesListPagingDto {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<PermissionNamespaceRolesListRespDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl PermissionNamespaceRolesListRespDto {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = value.into();
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl PermissionNamespacesListRespDto {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `status`.
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
}

impl PolicyBo {
    /// Sets `data_policy_id`.
    #[must_use]
    pub fn with_data_policy_id(mut self, value: impl Into<String>) -> Self {
        self.data_policy_id = value.into();
        self
    }
    /// Sets `data_policy_name`.
    #[must_use]
    pub fn with_data_policy_name(mut self, value: impl Into<String>) -> Self {
        self.data_policy_name = value.into();
        self
    }
}

impl RoleBo {
    /// Sets `role_id`.
    #[must_use]
    pub fn with_role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = value.into();
        self
    }
    /// Sets `role_name`.
    #[must_use]
    pub fn with_role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = value.into();
        self
    }
    /// Sets `role_code`.
    #[must_use]
    pub fn with_role_code(mut self, value: impl Into<String>) -> Self {
        self.role_code = value.into();
        self
    }
}

impl StrAuthorize {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl StrResourceAuthAction {
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.value, value);
        self
    }
}

impl SubjectRespDto {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<SubjectType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

impl TreeAuthBo {
    /// Sets `node_path`.
    #[must_use]
    pub fn with_node_path(mut self, value: impl Into<String>) -> Self {
        self.node_path = value.into();
        self
    }
    /// Sets `node_name`.
    #[must_use]
    pub fn with_node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = value.into();
        self
    }
    /// Sets `node_actions`.
    #[must_use]
    pub fn with_node_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_actions = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `node_extend_field_value`.
    #[must_use]
    pub fn with_node_extend_field_value(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.node_extend_field_value, value);
        self
    }
    /// Sets `node_value`.
    #[must_use]
    pub fn with_node_value(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.node_value, value);
        self
    }
}

impl TreeAuthorize {
    /// Sets `auth_list`.
    #[must_use]
    pub fn with_auth_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TreeAuthBo>>,
    ) -> Self {
        self.auth_list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl TreeResourceAuthAction {
    /// Sets `node_auth_action_list`.
    #[must_use]
    pub fn with_node_auth_action_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TreeStructs>>,
    ) -> Self {
        self.node_auth_action_list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl TreeStructs {
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
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
    /// Sets `children`.
    #[must_use]
    pub fn with_children(
        mut self,
        value: impl IntoIterator<Item = impl Into<TreeStructs>>,
    ) -> Self {
        self.children = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.value, value);
        self
    }
}

impl UpdateDataPolicyRespDto {
    /// Sets `policy_id`.
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets `policy_name`.
    #[must_use]
    pub fn with_policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl UpdateDataResourceRespDto {
    /// Sets `resource_name`.
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = value.into();
        self
    }
    /// Sets `resource_code`.
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `struct`.
    #[must_use]
    pub fn with_struct(
        mut self,
        value: impl Into<UpdateDataResourceRespDtoStruct>,
    ) -> Self {
        self.r#struct = value.into();
        self
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = ::sdk_runtime::record::argument::list(value);
        self
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

impl UpdatePermissionNamespaceRespDto {
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl UserPermissionListDto {
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets `namespace_code`.
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets `resource_list`.
    #[must_use]
    pub fn with_resource_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<OpenResource>>,
    ) -> Self {
        self.resource_list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}
