// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl ActionAuth {
    /// A value of the required fields; the others are absent.
    pub fn new(
        user_ids: impl IntoIterator<Item = impl Into<String>>,
        action: impl Into<String>,
    ) -> Self {
        Self {
            user_ids: ::sdk_runtime::record::argument::list(user_ids),
            action: action.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ArrResourceAuthAction {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// A value of the required fields; the others are absent.
    pub fn new(
        values: impl IntoIterator<Item = impl Into<String>>,
        actions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            values: ::sdk_runtime::record::argument::list(values),
            actions: ::sdk_runtime::record::argument::list(actions),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl CheckExternalUserPermissionDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        check_result_list: impl IntoIterator<
            Item = impl Into<CheckExternalUserPermissionsRespDto>,
        >,
    ) -> Self {
        Self {
            check_result_list: ::sdk_runtime::record::argument::list(check_result_list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl CheckExternalUserPermissionsRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        namespace_code: impl Into<String>,
        action: impl Into<String>,
        resource: impl Into<String>,
        enabled: bool,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            action: action.into(),
            resource: resource.into(),
            enabled,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl CheckParamsDataPolicyRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(is_valid: bool) -> Self {
        Self {
            is_valid,
            message: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.message, value);
        self
    }
}

impl CheckParamsDataResourceRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(is_valid: bool) -> Self {
        Self {
            is_valid,
            message: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.message, value);
        self
    }
}

impl CheckPermissionDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        check_result_list: impl IntoIterator<Item = impl Into<CheckPermissionsRespDto>>,
    ) -> Self {
        Self {
            check_result_list: ::sdk_runtime::record::argument::list(check_result_list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl CheckPermissionNamespaceExistsRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(is_valid: bool) -> Self {
        Self {
            is_valid,
            message: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.message, value);
        self
    }
}

impl CheckPermissionsRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        namespace_code: impl Into<String>,
        action: impl Into<String>,
        resource: impl Into<String>,
        enabled: bool,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            action: action.into(),
            resource: resource.into(),
            enabled,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl CheckUserSameLevelPermissionDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        check_level_result_list: impl IntoIterator<
            Item = impl Into<CheckUserSameLevelPermissionRespDto>,
        >,
    ) -> Self {
        Self {
            check_level_result_list: ::sdk_runtime::record::argument::list(
                check_level_result_list,
            ),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl CheckUserSameLevelPermissionRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        action: impl Into<String>,
        resource_node_code: impl Into<String>,
        enabled: bool,
    ) -> Self {
        Self {
            action: action.into(),
            resource_node_code: resource_node_code.into(),
            enabled,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl CreateArrayDataResourceRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateArrayDataResourceRespDtoRequired) -> Self {
        Self {
            resource_name: required.resource_name,
            resource_code: required.resource_code,
            r#type: required.r#type,
            r#struct: required.r#struct,
            actions: required.actions,
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

/// The required fields of [`CreateArrayDataResourceRespDto`], by name: a struct literal that misses one does not compile.
pub struct CreateArrayDataResourceRespDtoRequired {
    /// See [`CreateArrayDataResourceRespDto::resource_name`].
    pub resource_name: String,
    /// See [`CreateArrayDataResourceRespDto::resource_code`].
    pub resource_code: String,
    /// See [`CreateArrayDataResourceRespDto::type`].
    pub r#type: DataResourceType,
    /// See [`CreateArrayDataResourceRespDto::struct`].
    pub r#struct: Vec<String>,
    /// See [`CreateArrayDataResourceRespDto::actions`].
    pub actions: Vec<String>,
}

::sdk_runtime::record::required_form!(CreateArrayDataResourceRespDtoRequired);

impl CreateDataPolicyRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        policy_id: impl Into<String>,
        policy_name: impl Into<String>,
        created_at: impl Into<::sdk_runtime::DateTime>,
        updated_at: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        Self {
            policy_id: policy_id.into(),
            policy_name: policy_name.into(),
            created_at: created_at.into(),
            updated_at: updated_at.into(),
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

impl CreateDataResourceRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateDataResourceRespDtoRequired) -> Self {
        Self {
            resource_name: required.resource_name,
            resource_code: required.resource_code,
            r#type: required.r#type,
            r#struct: required.r#struct,
            actions: required.actions,
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

/// The required fields of [`CreateDataResourceRespDto`], by name: a struct literal that misses one does not compile.
pub struct CreateDataResourceRespDtoRequired {
    /// See [`CreateDataResourceRespDto::resource_name`].
    pub resource_name: String,
    /// See [`CreateDataResourceRespDto::resource_code`].
    pub resource_code: String,
    /// See [`CreateDataResourceRespDto::type`].
    pub r#type: DataResourceType,
    /// See [`CreateDataResourceRespDto::struct`].
    pub r#struct: CreateDataResourceRespDtoStruct,
    /// See [`CreateDataResourceRespDto::actions`].
    pub actions: Vec<String>,
}

::sdk_runtime::record::required_form!(CreateDataResourceRespDtoRequired);

impl CreatePermissionNamespaceRespDto {
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

impl CreateStringDataResourceRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateStringDataResourceRespDtoRequired) -> Self {
        Self {
            resource_name: required.resource_name,
            resource_code: required.resource_code,
            r#type: required.r#type,
            r#struct: required.r#struct,
            actions: required.actions,
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

/// The required fields of [`CreateStringDataResourceRespDto`], by name: a struct literal that misses one does not compile.
pub struct CreateStringDataResourceRespDtoRequired {
    /// See [`CreateStringDataResourceRespDto::resource_name`].
    pub resource_name: String,
    /// See [`CreateStringDataResourceRespDto::resource_code`].
    pub resource_code: String,
    /// See [`CreateStringDataResourceRespDto::type`].
    pub r#type: DataResourceType,
    /// See [`CreateStringDataResourceRespDto::struct`].
    pub r#struct: String,
    /// See [`CreateStringDataResourceRespDto::actions`].
    pub actions: Vec<String>,
}

::sdk_runtime::record::required_form!(CreateStringDataResourceRespDtoRequired);

impl CreateTreeDataResourceRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateTreeDataResourceRespDtoRequired) -> Self {
        Self {
            resource_name: required.resource_name,
            resource_code: required.resource_code,
            r#type: required.r#type,
            r#struct: required.r#struct,
            actions: required.actions,
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

/// The required fields of [`CreateTreeDataResourceRespDto`], by name: a struct literal that misses one does not compile.
pub struct CreateTreeDataResourceRespDtoRequired {
    /// See [`CreateTreeDataResourceRespDto::resource_name`].
    pub resource_name: String,
    /// See [`CreateTreeDataResourceRespDto::resource_code`].
    pub resource_code: String,
    /// See [`CreateTreeDataResourceRespDto::type`].
    pub r#type: DataResourceType,
    /// See [`CreateTreeDataResourceRespDto::struct`].
    pub r#struct: Vec<DataResourceTreeStructs>,
    /// See [`CreateTreeDataResourceRespDto::actions`].
    pub actions: Vec<String>,
}

::sdk_runtime::record::required_form!(CreateTreeDataResourceRespDtoRequired);

impl DataPoliciesPaginatedRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<ListDataPoliciesRespDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl DataPoliciesSimplePaginatedRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ListSimpleDataPoliciesRespDto>>,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
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

impl DataResourceSimpleRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        resource_id: impl Into<String>,
        resource_name: impl Into<String>,
    ) -> Self {
        Self {
            resource_id: resource_id.into(),
            resource_name: resource_name.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl DataResourcesPaginatedRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<ListDataResourcesRespDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl DataSubjectRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_identifier: impl Into<String>,
        target_type: impl Into<SubjectType>,
        target_name: impl Into<String>,
        authorization_time: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        Self {
            target_identifier: target_identifier.into(),
            target_type: target_type.into(),
            target_name: target_name.into(),
            authorization_time: authorization_time.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl DnefPaginatedRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        next_start_index: i64,
        truncated: bool,
        list: impl IntoIterator<Item = impl Into<ExtendField>>,
    ) -> Self {
        Self {
            next_start_index,
            truncated,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GetDataPolicyRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        policy_id: impl Into<String>,
        policy_name: impl Into<String>,
        created_at: impl Into<::sdk_runtime::DateTime>,
        updated_at: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        Self {
            policy_id: policy_id.into(),
            policy_name: policy_name.into(),
            created_at: created_at.into(),
            updated_at: updated_at.into(),
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

impl GetDataResourceRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: GetDataResourceRespDtoRequired) -> Self {
        Self {
            resource_name: required.resource_name,
            resource_code: required.resource_code,
            r#type: required.r#type,
            r#struct: required.r#struct,
            namespace_code: required.namespace_code,
            actions: required.actions,
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

/// The required fields of [`GetDataResourceRespDto`], by name: a struct literal that misses one does not compile.
pub struct GetDataResourceRespDtoRequired {
    /// See [`GetDataResourceRespDto::resource_name`].
    pub resource_name: String,
    /// See [`GetDataResourceRespDto::resource_code`].
    pub resource_code: String,
    /// See [`GetDataResourceRespDto::type`].
    pub r#type: DataResourceType,
    /// See [`GetDataResourceRespDto::struct`].
    pub r#struct: GetDataResourceRespDtoStruct,
    /// See [`GetDataResourceRespDto::namespace_code`].
    pub namespace_code: String,
    /// See [`GetDataResourceRespDto::actions`].
    pub actions: Vec<String>,
}

::sdk_runtime::record::required_form!(GetDataResourceRespDtoRequired);

impl GetExternalUserResourceStructDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
        resource_type: impl Into<DataResourceType>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            resource_type: resource_type.into(),
            arr_resource_auth_action: None,
            str_resource_auth_action: None,
            tree_resource_auth_action: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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

impl GetUserPermissionListDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        user_permission_list: impl IntoIterator<Item = impl Into<UserPermissionListDto>>,
    ) -> Self {
        Self {
            user_permission_list: ::sdk_runtime::record::argument::list(
                user_permission_list,
            ),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GetUserResourcePermissionList {
    /// A value of the required fields; the others are absent.
    pub fn new(
        namespace_code: impl Into<String>,
        actions: impl IntoIterator<Item = impl Into<String>>,
        resource: impl Into<String>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            actions: ::sdk_runtime::record::argument::list(actions),
            resource: resource.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GetUserResourcePermissionListDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        permission_list: impl IntoIterator<
            Item = impl Into<GetUserResourcePermissionList>,
        >,
    ) -> Self {
        Self {
            permission_list: ::sdk_runtime::record::argument::list(permission_list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GetUserResourceStructDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
        resource_type: impl Into<DataResourceType>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            resource_type: resource_type.into(),
            arr_resource_auth_action: None,
            str_resource_auth_action: None,
            tree_resource_auth_action: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
    /// A value of the required fields; the others are absent.
    pub fn new(
        group_id: impl Into<String>,
        group_name: impl Into<String>,
        group_code: impl Into<String>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            group_name: group_name.into(),
            group_code: group_code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ListDataPoliciesRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ListDataPoliciesRespDtoRequired) -> Self {
        Self {
            policy_name: required.policy_name,
            resource_list: required.resource_list,
            policy_id: required.policy_id,
            target_list: required.target_list,
            updated_at: required.updated_at,
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

/// The required fields of [`ListDataPoliciesRespDto`], by name: a struct literal that misses one does not compile.
pub struct ListDataPoliciesRespDtoRequired {
    /// See [`ListDataPoliciesRespDto::policy_name`].
    pub policy_name: String,
    /// See [`ListDataPoliciesRespDto::resource_list`].
    pub resource_list: Vec<DataResourceSimpleRespDto>,
    /// See [`ListDataPoliciesRespDto::policy_id`].
    pub policy_id: String,
    /// See [`ListDataPoliciesRespDto::target_list`].
    pub target_list: Vec<SubjectRespDto>,
    /// See [`ListDataPoliciesRespDto::updated_at`].
    pub updated_at: ::sdk_runtime::DateTime,
}

::sdk_runtime::record::required_form!(ListDataPoliciesRespDtoRequired);

impl ListDataPolicySubjectPageDto {
    /// A value of the required fields; the others are absent.
    pub fn new(list: impl IntoIterator<Item = impl Into<DataSubjectRespDto>>) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
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

impl ListDataResourcesRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ListDataResourcesRespDtoRequired) -> Self {
        Self {
            resource_name: required.resource_name,
            resource_code: required.resource_code,
            r#type: required.r#type,
            namespace_code: required.namespace_code,
            namespace_name: required.namespace_name,
            authorization_num: required.authorization_num,
            updated_at: required.updated_at,
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

/// The required fields of [`ListDataResourcesRespDto`], by name: a struct literal that misses one does not compile.
pub struct ListDataResourcesRespDtoRequired {
    /// See [`ListDataResourcesRespDto::resource_name`].
    pub resource_name: String,
    /// See [`ListDataResourcesRespDto::resource_code`].
    pub resource_code: String,
    /// See [`ListDataResourcesRespDto::type`].
    pub r#type: DataResourceType,
    /// See [`ListDataResourcesRespDto::namespace_code`].
    pub namespace_code: String,
    /// See [`ListDataResourcesRespDto::namespace_name`].
    pub namespace_name: String,
    /// See [`ListDataResourcesRespDto::authorization_num`].
    pub authorization_num: i64,
    /// See [`ListDataResourcesRespDto::updated_at`].
    pub updated_at: ::sdk_runtime::DateTime,
}

::sdk_runtime::record::required_form!(ListDataResourcesRespDtoRequired);

impl ListPermissionViewPaginatedRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<ListPermissionViewRespDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ListPermissionViewRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ListPermissionViewRespDtoRequired) -> Self {
        Self {
            user_id: required.user_id,
            namespace_id: required.namespace_id,
            namespace_code: required.namespace_code,
            namespace_name: required.namespace_name,
            data_resource_id: required.data_resource_id,
            data_resource_code: required.data_resource_code,
            data_resource_name: required.data_resource_name,
            data_policy_list: required.data_policy_list,
            role_list: required.role_list,
            group_list: required.group_list,
            node_list: required.node_list,
            username: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `username`.
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.username, value);
        self
    }
}

/// The required fields of [`ListPermissionViewRespDto`], by name: a struct literal that misses one does not compile.
pub struct ListPermissionViewRespDtoRequired {
    /// See [`ListPermissionViewRespDto::user_id`].
    pub user_id: String,
    /// See [`ListPermissionViewRespDto::namespace_id`].
    pub namespace_id: String,
    /// See [`ListPermissionViewRespDto::namespace_code`].
    pub namespace_code: String,
    /// See [`ListPermissionViewRespDto::namespace_name`].
    pub namespace_name: String,
    /// See [`ListPermissionViewRespDto::data_resource_id`].
    pub data_resource_id: String,
    /// See [`ListPermissionViewRespDto::data_resource_code`].
    pub data_resource_code: String,
    /// See [`ListPermissionViewRespDto::data_resource_name`].
    pub data_resource_name: String,
    /// See [`ListPermissionViewRespDto::data_policy_list`].
    pub data_policy_list: Vec<PolicyBo>,
    /// See [`ListPermissionViewRespDto::role_list`].
    pub role_list: Vec<RoleBo>,
    /// See [`ListPermissionViewRespDto::group_list`].
    pub group_list: Vec<GroupBo>,
    /// See [`ListPermissionViewRespDto::node_list`].
    pub node_list: Vec<NodeBo>,
}

::sdk_runtime::record::required_form!(ListPermissionViewRespDtoRequired);

impl ListResourceTargetsDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        auth_user_list: impl IntoIterator<Item = impl Into<ListResourceTargetsDtoResp>>,
    ) -> Self {
        Self {
            auth_user_list: ::sdk_runtime::record::argument::list(auth_user_list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ListResourceTargetsDtoResp {
    /// A value of the required fields; the others are absent.
    pub fn new(
        resource: impl Into<String>,
        action_auth_list: impl IntoIterator<Item = impl Into<ActionAuth>>,
    ) -> Self {
        Self {
            resource: resource.into(),
            action_auth_list: ::sdk_runtime::record::argument::list(action_auth_list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ListSimpleDataPoliciesRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(policy_id: impl Into<String>, policy_name: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
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

impl NodeBo {
    /// A value of the required fields; the others are absent.
    pub fn new(
        node_id: impl Into<String>,
        node_name: impl Into<String>,
        node_code: impl Into<String>,
    ) -> Self {
        Self {
            node_id: node_id.into(),
            node_name: node_name.into(),
            node_code: node_code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl OpenResource {
    /// A value of the required fields; the others are absent.
    pub fn new(
        resource_code: impl Into<String>,
        resource_type: impl Into<DataResourceType>,
    ) -> Self {
        Self {
            resource_code: resource_code.into(),
            resource_type: resource_type.into(),
            arr_authorize: None,
            str_authorize: None,
            tree_authorize: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<PermissionNamespacesListRespDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl PermissionNamespaceRolesListPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<PermissionNamespaceRolesListRespDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl PermissionNamespaceRolesListRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        name: impl Into<String>,
        code: impl Into<String>,
        namespace: impl Into<String>,
        updated_at: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        Self {
            name: name.into(),
            code: code.into(),
            namespace: namespace.into(),
            updated_at: updated_at.into(),
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

impl PermissionNamespacesListRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            code: code.into(),
            description: None,
            status: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
    /// A value of the required fields; the others are absent.
    pub fn new(
        data_policy_id: impl Into<String>,
        data_policy_name: impl Into<String>,
    ) -> Self {
        Self {
            data_policy_id: data_policy_id.into(),
            data_policy_name: data_policy_name.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl RoleBo {
    /// A value of the required fields; the others are absent.
    pub fn new(
        role_id: impl Into<String>,
        role_name: impl Into<String>,
        role_code: impl Into<String>,
    ) -> Self {
        Self {
            role_id: role_id.into(),
            role_name: role_name.into(),
            role_code: role_code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl StrAuthorize {
    /// A value of the required fields; the others are absent.
    pub fn new(
        value: impl Into<String>,
        actions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            value: value.into(),
            actions: ::sdk_runtime::record::argument::list(actions),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl StrResourceAuthAction {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.value, value);
        self
    }
}

impl SubjectRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        id: impl Into<String>,
        r#type: impl Into<SubjectType>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            name: name.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl TreeAuthBo {
    /// A value of the required fields; the others are absent.
    pub fn new(
        node_path: impl Into<String>,
        node_name: impl Into<String>,
        node_actions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            node_path: node_path.into(),
            node_name: node_name.into(),
            node_actions: ::sdk_runtime::record::argument::list(node_actions),
            node_extend_field_value: None,
            node_value: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
    /// A value of the required fields; the others are absent.
    pub fn new(auth_list: impl IntoIterator<Item = impl Into<TreeAuthBo>>) -> Self {
        Self {
            auth_list: ::sdk_runtime::record::argument::list(auth_list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl TreeResourceAuthAction {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
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
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            actions: None,
            children: None,
            value: None,
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
    /// A value of the required fields; the others are absent.
    pub fn new(
        policy_id: impl Into<String>,
        policy_name: impl Into<String>,
        created_at: impl Into<::sdk_runtime::DateTime>,
        updated_at: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        Self {
            policy_id: policy_id.into(),
            policy_name: policy_name.into(),
            created_at: created_at.into(),
            updated_at: updated_at.into(),
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

impl UpdateDataResourceRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: UpdateDataResourceRespDtoRequired) -> Self {
        Self {
            resource_name: required.resource_name,
            resource_code: required.resource_code,
            r#type: required.r#type,
            r#struct: required.r#struct,
            actions: required.actions,
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

/// The required fields of [`UpdateDataResourceRespDto`], by name: a struct literal that misses one does not compile.
pub struct UpdateDataResourceRespDtoRequired {
    /// See [`UpdateDataResourceRespDto::resource_name`].
    pub resource_name: String,
    /// See [`UpdateDataResourceRespDto::resource_code`].
    pub resource_code: String,
    /// See [`UpdateDataResourceRespDto::type`].
    pub r#type: DataResourceType,
    /// See [`UpdateDataResourceRespDto::struct`].
    pub r#struct: UpdateDataResourceRespDtoStruct,
    /// See [`UpdateDataResourceRespDto::actions`].
    pub actions: Vec<String>,
}

::sdk_runtime::record::required_form!(UpdateDataResourceRespDtoRequired);

impl UpdatePermissionNamespaceRespDto {
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

impl UserPermissionListDto {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>, namespace_code: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            namespace_code: namespace_code.into(),
            resource_list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
