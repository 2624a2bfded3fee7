// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::IsSuccessDto;
use crate::generated::data_permissions::{
    BatchCreateDnefReq, CheckDataPolicyExistsParams, CheckDataResourceExistsParams,
    CheckExternalUserPermissionDataDto, CheckExternalUserPermissionDto,
    CheckParamsDataPolicyRespDto, CheckParamsDataResourceRespDto, CheckPermissionDataDto,
    CheckPermissionDto, CheckPermissionNamespaceExistsDto,
    CheckPermissionNamespaceExistsRespDto, CheckUserSameLevelPermissionDataDto,
    CheckUserSameLevelPermissionDto, CreateArrayDataResourceDto,
    CreateArrayDataResourceRespDto, CreateAuthorizeDataPolicyDto, CreateDataPolicyDto,
    CreateDataPolicyRespDto, CreateDataResourceDto, CreateDataResourceRespDto,
    CreateDnefReq, CreatePermissionNamespaceDto, CreatePermissionNamespaceRespDto,
    CreatePermissionNamespacesBatchDto, CreateStringDataResourceDto,
    CreateStringDataResourceRespDto, CreateTreeDataResourceDto,
    CreateTreeDataResourceRespDto, DataPoliciesPaginatedRespDto,
    DataPoliciesSimplePaginatedRespDto, DataResourcesPaginatedRespDto,
    DeleteAuthorizeDataPolicyDto, DeleteDataPolicyDto, DeleteDataResourceDto,
    DeleteDnefReq, DeletePermissionNamespaceDto, DeletePermissionNamespacesBatchDto,
    DnefPaginatedRespDto, GetDataPolicyParams, GetDataPolicyRespDto,
    GetDataResourceParams, GetDataResourceRespDto, GetExternalUserResourceStructDataDto,
    GetExternalUserResourceStructDto, GetPermissionNamespaceParams,
    GetPermissionNamespaceRespDto, GetPermissionNamespacesBatchParams,
    GetUserPermissionListDataDto, GetUserPermissionListDto,
    GetUserResourcePermissionListDataDto, GetUserResourcePermissionListDto,
    GetUserResourceStructDataDto, GetUserResourceStructDto, ListDataPolicesParams,
    ListDataPolicySubjectPageDto, ListDataPolicyTargetsParams, ListDataResourcesParams,
    ListDnefParams, ListPermissionNamespaceRolesParams, ListPermissionNamespacesParams,
    ListPermissionViewDto, ListPermissionViewPaginatedRespDto,
    ListResourceTargetsDataDto, ListResourceTargetsDto, ListSimpleDataPolicesParams,
    PermissionNamespaceListPagingDto, PermissionNamespaceRolesListPagingDto,
    UpdateDataPolicyDto, UpdateDataPolicyRespDto, UpdateDataResourceDto,
    UpdateDataResourceRespDto, UpdateDnefReq, UpdatePermissionNamespaceDto,
    UpdatePermissionNamespaceRespDto,
};
use super::operations;

/// # data-permissions
///
/// Data resources, the policies on them, and who they are granted to.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Sends `POST /api/v3/authorize-data-policies`.
    ///
    /// - Request: `POST /api/v3/authorize-data-policies`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_list`](CreateAuthorizeDataPolicyDto::target_list) | Required. |
    /// | [`policy_ids`](CreateAuthorizeDataPolicyDto::policy_ids) | Required. 1 to 50 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{CreateAuthorizeDataPolicyDto, SubjectDto, SubjectType};
    ///
    /// let request = CreateAuthorizeDataPolicyDto::new(
    ///     [SubjectDto::new("id", SubjectType::User)],
    ///     ["policy ids"],
    /// );
    /// client.authorize_data_policies(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn authorize_data_policies(
        &self,
        request: CreateAuthorizeDataPolicyDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::AUTHORIZE_DATA_POLICIES,
            request,
        )
    }
    /// Sends `POST /api/v3/batch-create-dnef`.
    ///
    /// - Request: `POST /api/v3/batch-create-dnef`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resource_code`](BatchCreateDnefReq::resource_code) | Required. |
    /// | [`namespace_code`](BatchCreateDnefReq::namespace_code) | Required. |
    /// | [`field_list`](BatchCreateDnefReq::field_list) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{BatchCreateDnefReq, ExtendField, ExtendFieldValueType};
    ///
    /// let request = BatchCreateDnefReq::new(
    ///     "resource code",
    ///     "namespace code",
    ///     [ExtendField::new("key", ExtendFieldValueType::String, "label")],
    /// );
    /// let result = client.batch_create_dnef(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn batch_create_dnef(
        &self,
        request: BatchCreateDnefReq,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::BATCH_CREATE_DNEF, request)
    }
    /// Sends `GET /api/v3/check-data-policy-exists`.
    ///
    /// - Request: `GET /api/v3/check-data-policy-exists`
    /// - Returns: [`CheckParamsDataPolicyRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_name`](CheckDataPolicyExistsParams::policy_name) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CheckDataPolicyExistsParams;
    ///
    /// let result = client
    ///     .check_data_policy_exists(CheckDataPolicyExistsParams::new("policy name"))
    ///     .await?;
    /// println!("{}", result.is_valid);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_data_policy_exists(
        &self,
        request: CheckDataPolicyExistsParams,
    ) -> ::sdk_runtime::Call<CheckParamsDataPolicyRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHECK_DATA_POLICY_EXISTS,
            request,
        )
    }
    /// Sends `GET /api/v3/check-data-resource-exists`.
    ///
    /// - Request: `GET /api/v3/check-data-resource-exists`
    /// - Returns: [`CheckParamsDataResourceRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`namespace_code`](CheckDataResourceExistsParams::namespace_code) | Required. |
    /// | [`resource_code`](CheckDataResourceExistsParams::resource_code) |  |
    /// | [`resource_name`](CheckDataResourceExistsParams::resource_name) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CheckDataResourceExistsParams;
    ///
    /// let result = client
    ///     .check_data_resource_exists(CheckDataResourceExistsParams::new("namespace code"))
    ///     .await?;
    /// println!("{}", result.is_valid);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_data_resource_exists(
        &self,
        request: CheckDataResourceExistsParams,
    ) -> ::sdk_runtime::Call<CheckParamsDataResourceRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHECK_DATA_RESOURCE_EXISTS,
            request,
        )
    }
    /// Sends `POST /api/v3/check-external-user-permission`.
    ///
    /// - Request: `POST /api/v3/check-external-user-permission`
    /// - Returns: [`CheckExternalUserPermissionDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resources`](CheckExternalUserPermissionDto::resources) | Required. |
    /// | [`action`](CheckExternalUserPermissionDto::action) | Required. |
    /// | [`external_id`](CheckExternalUserPermissionDto::external_id) | Required. |
    /// | [`namespace_code`](CheckExternalUserPermissionDto::namespace_code) | Required. |
    /// | [`auth_env_params`](CheckExternalUserPermissionDto::auth_env_params) |  |
    /// | [`judge_condition_enabled`](CheckExternalUserPermissionDto::judge_condition_enabled) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CheckExternalUserPermissionDto;
    ///
    /// let request = CheckExternalUserPermissionDto::new(
    ///     ["resources"],
    ///     "action",
    ///     "external id",
    ///     "namespace code",
    /// );
    /// let result = client.check_external_user_permission(request).await?;
    /// for item in result.check_result_list {
    ///     println!("{}", item.namespace_code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_external_user_permission(
        &self,
        request: CheckExternalUserPermissionDto,
    ) -> ::sdk_runtime::Call<CheckExternalUserPermissionDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHECK_EXTERNAL_USER_PERMISSION,
            request,
        )
    }
    /// Sends `POST /api/v3/check-permission`.
    ///
    /// - Request: `POST /api/v3/check-permission`
    /// - Returns: [`CheckPermissionDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resources`](CheckPermissionDto::resources) | Required. |
    /// | [`action`](CheckPermissionDto::action) | Required. |
    /// | [`user_id`](CheckPermissionDto::user_id) | Required. |
    /// | [`namespace_code`](CheckPermissionDto::namespace_code) | Required. |
    /// | [`auth_env_params`](CheckPermissionDto::auth_env_params) |  |
    /// | [`judge_condition_enabled`](CheckPermissionDto::judge_condition_enabled) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CheckPermissionDto;
    ///
    /// let request = CheckPermissionDto::new(
    ///     ["resources"],
    ///     "action",
    ///     "user id",
    ///     "namespace code",
    /// );
    /// let check_permission = client.check_permission(request).await?;
    /// for check_permissions in check_permission.check_result_list {
    ///     println!("{}", check_permissions.namespace_code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_permission(
        &self,
        request: CheckPermissionDto,
    ) -> ::sdk_runtime::Call<CheckPermissionDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CHECK_PERMISSION, request)
    }
    /// Sends `POST /api/v3/check-permission-namespace-exists`.
    ///
    /// - Request: `POST /api/v3/check-permission-namespace-exists`
    /// - Returns: [`CheckPermissionNamespaceExistsRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](CheckPermissionNamespaceExistsDto::code) | At most 50 characters. |
    /// | [`name`](CheckPermissionNamespaceExistsDto::name) | At most 255 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CheckPermissionNamespaceExistsDto;
    ///
    /// let result = client
    ///     .check_permission_namespace_exists(CheckPermissionNamespaceExistsDto::new())
    ///     .await?;
    /// println!("{}", result.is_valid);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_permission_namespace_exists(
        &self,
        request: CheckPermissionNamespaceExistsDto,
    ) -> ::sdk_runtime::Call<CheckPermissionNamespaceExistsRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHECK_PERMISSION_NAMESPACE_EXISTS,
            request,
        )
    }
    /// Sends `POST /api/v3/check-user-same-level-permission`.
    ///
    /// - Request: `POST /api/v3/check-user-same-level-permission`
    /// - Returns: [`CheckUserSameLevelPermissionDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resource_node_codes`](CheckUserSameLevelPermissionDto::resource_node_codes) | Required. |
    /// | [`resource`](CheckUserSameLevelPermissionDto::resource) | Required. |
    /// | [`action`](CheckUserSameLevelPermissionDto::action) | Required. |
    /// | [`user_id`](CheckUserSameLevelPermissionDto::user_id) | Required. |
    /// | [`namespace_code`](CheckUserSameLevelPermissionDto::namespace_code) | Required. |
    /// | [`auth_env_params`](CheckUserSameLevelPermissionDto::auth_env_params) |  |
    /// | [`judge_condition_enabled`](CheckUserSameLevelPermissionDto::judge_condition_enabled) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     CheckUserSameLevelPermissionDto, CheckUserSameLevelPermissionDtoRequired,
    /// };
    ///
    /// let request = CheckUserSameLevelPermissionDto::new(CheckUserSameLevelPermissionDtoRequired {
    ///     resource_node_codes: vec![String::from("resource node codes")],
    ///     resource: String::from("resource"),
    ///     action: String::from("action"),
    ///     user_id: String::from("user id"),
    ///     namespace_code: String::from("namespace code"),
    /// });
    /// let result = client.check_user_same_level_permission(request).await?;
    /// for item in result.check_level_result_list {
    ///     println!("{}", item.action);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_user_same_level_permission(
        &self,
        request: CheckUserSameLevelPermissionDto,
    ) -> ::sdk_runtime::Call<CheckUserSameLevelPermissionDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHECK_USER_SAME_LEVEL_PERMISSION,
            request,
        )
    }
    /// Sends `POST /api/v3/create-data-policy`.
    ///
    /// - Request: `POST /api/v3/create-data-policy`
    /// - Returns: [`CreateDataPolicyRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`statement_list`](CreateDataPolicyDto::statement_list) | Required. 1 to 5 elements. |
    /// | [`policy_name`](CreateDataPolicyDto::policy_name) | Required. At most 50 characters. |
    /// | [`description`](CreateDataPolicyDto::description) | At most 200 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     CreateDataPolicyDto, DataStatementPermissionDto, PolicyEffect,
    /// };
    ///
    /// let request = CreateDataPolicyDto::new(
    ///     [DataStatementPermissionDto::new(PolicyEffect::Allow, ["permissions"])],
    ///     "policy name",
    /// );
    /// let result = client.create_data_policy(request).await?;
    /// println!("{}", result.policy_name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_data_policy(
        &self,
        request: CreateDataPolicyDto,
    ) -> ::sdk_runtime::Call<CreateDataPolicyRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_DATA_POLICY, request)
    }
    /// Sends `POST /api/v3/create-data-resource`.
    ///
    /// - Request: `POST /api/v3/create-data-resource`
    /// - Returns: [`CreateDataResourceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`actions`](CreateDataResourceDto::actions) | Required. 0 to 50 elements. |
    /// | [`struct`](CreateDataResourceDto::struct) | Required. |
    /// | [`type`](CreateDataResourceDto::type) | Required. |
    /// | [`resource_code`](CreateDataResourceDto::resource_code) | Required. At most 50 characters. |
    /// | [`resource_name`](CreateDataResourceDto::resource_name) | Required. At most 50 characters. |
    /// | [`namespace_code`](CreateDataResourceDto::namespace_code) | Required. At most 50 characters. |
    /// | [`description`](CreateDataResourceDto::description) | At most 200 characters. |
    /// | [`extend_field_list`](CreateDataResourceDto::extend_field_list) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     CreateDataResourceDto, CreateDataResourceDtoRequired,
    ///     CreateDataResourceDtoStruct, DataResourceTreeStructs, DataResourceType,
    /// };
    ///
    /// let request = CreateDataResourceDto::new(CreateDataResourceDtoRequired {
    ///     actions: vec![String::from("actions")],
    ///     r#struct: CreateDataResourceDtoStruct::DataResourceTreeStructs(
    ///         DataResourceTreeStructs::new("code", "name").into(),
    ///     ),
    ///     r#type: DataResourceType::Tree,
    ///     resource_code: String::from("resource code"),
    ///     resource_name: String::from("resource name"),
    ///     namespace_code: String::from("namespace code"),
    /// });
    /// let result = client.create_data_resource(request).await?;
    /// println!("{}", result.resource_name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_data_resource(
        &self,
        request: CreateDataResourceDto,
    ) -> ::sdk_runtime::Call<CreateDataResourceRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_DATA_RESOURCE, request)
    }
    /// Sends `POST /api/v3/create-array-data-resource`.
    ///
    /// - Request: `POST /api/v3/create-array-data-resource`
    /// - Returns: [`CreateArrayDataResourceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`actions`](CreateArrayDataResourceDto::actions) | Required. 0 to 50 elements. |
    /// | [`struct`](CreateArrayDataResourceDto::struct) | Required. 1 to 50 elements. |
    /// | [`resource_code`](CreateArrayDataResourceDto::resource_code) | Required. At most 50 characters. |
    /// | [`resource_name`](CreateArrayDataResourceDto::resource_name) | Required. At most 50 characters. |
    /// | [`namespace_code`](CreateArrayDataResourceDto::namespace_code) | Required. |
    /// | [`description`](CreateArrayDataResourceDto::description) | At most 200 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     CreateArrayDataResourceDto, CreateArrayDataResourceDtoRequired,
    /// };
    ///
    /// let request = CreateArrayDataResourceDto::new(CreateArrayDataResourceDtoRequired {
    ///     actions: vec![String::from("actions")],
    ///     r#struct: vec![String::from("struct")],
    ///     resource_code: String::from("resource code"),
    ///     resource_name: String::from("resource name"),
    ///     namespace_code: String::from("namespace code"),
    /// });
    /// let result = client.create_data_resource_by_array(request).await?;
    /// println!("{}", result.resource_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-array-data-resource")]
    #[inline]
    pub fn create_data_resource_by_array(
        &self,
        request: CreateArrayDataResourceDto,
    ) -> ::sdk_runtime::Call<CreateArrayDataResourceRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_DATA_RESOURCE_BY_ARRAY,
            request,
        )
    }
    /// Sends `POST /api/v3/create-string-data-resource`.
    ///
    /// - Request: `POST /api/v3/create-string-data-resource`
    /// - Returns: [`CreateStringDataResourceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`actions`](CreateStringDataResourceDto::actions) | Required. 0 to 50 elements. |
    /// | [`struct`](CreateStringDataResourceDto::struct) | Required. At most 200 characters. |
    /// | [`resource_code`](CreateStringDataResourceDto::resource_code) | Required. At most 50 characters. |
    /// | [`resource_name`](CreateStringDataResourceDto::resource_name) | Required. At most 50 characters. |
    /// | [`namespace_code`](CreateStringDataResourceDto::namespace_code) | Required. |
    /// | [`description`](CreateStringDataResourceDto::description) | At most 200 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     CreateStringDataResourceDto, CreateStringDataResourceDtoRequired,
    /// };
    ///
    /// let request = CreateStringDataResourceDto::new(CreateStringDataResourceDtoRequired {
    ///     actions: vec![String::from("actions")],
    ///     r#struct: String::from("struct"),
    ///     resource_code: String::from("resource code"),
    ///     resource_name: String::from("resource name"),
    ///     namespace_code: String::from("namespace code"),
    /// });
    /// let result = client.create_data_resource_by_string(request).await?;
    /// println!("{}", result.resource_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-string-data-resource")]
    #[inline]
    pub fn create_data_resource_by_string(
        &self,
        request: CreateStringDataResourceDto,
    ) -> ::sdk_runtime::Call<CreateStringDataResourceRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_DATA_RESOURCE_BY_STRING,
            request,
        )
    }
    /// Sends `POST /api/v3/create-tree-data-resource`.
    ///
    /// - Request: `POST /api/v3/create-tree-data-resource`
    /// - Returns: [`CreateTreeDataResourceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`actions`](CreateTreeDataResourceDto::actions) | Required. 0 to 50 elements. |
    /// | [`struct`](CreateTreeDataResourceDto::struct) | Required. 1 to 50 elements. |
    /// | [`resource_code`](CreateTreeDataResourceDto::resource_code) | Required. At most 50 characters. |
    /// | [`resource_name`](CreateTreeDataResourceDto::resource_name) | Required. At most 50 characters. |
    /// | [`namespace_code`](CreateTreeDataResourceDto::namespace_code) | Required. |
    /// | [`description`](CreateTreeDataResourceDto::description) | At most 200 characters. |
    /// | [`extend_field_list`](CreateTreeDataResourceDto::extend_field_list) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     CreateTreeDataResourceDto, CreateTreeDataResourceDtoRequired,
    ///     DataResourceTreeStructs,
    /// };
    ///
    /// let request = CreateTreeDataResourceDto::new(CreateTreeDataResourceDtoRequired {
    ///     actions: vec![String::from("actions")],
    ///     r#struct: vec![DataResourceTreeStructs::new("code", "name")],
    ///     resource_code: String::from("resource code"),
    ///     resource_name: String::from("resource name"),
    ///     namespace_code: String::from("namespace code"),
    /// });
    /// let result = client.create_data_resource_by_tree(request).await?;
    /// println!("{}", result.resource_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-tree-data-resource")]
    #[inline]
    pub fn create_data_resource_by_tree(
        &self,
        request: CreateTreeDataResourceDto,
    ) -> ::sdk_runtime::Call<CreateTreeDataResourceRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_DATA_RESOURCE_BY_TREE,
            request,
        )
    }
    /// Sends `POST /api/v3/create-dnef`.
    ///
    /// - Request: `POST /api/v3/create-dnef`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resource_code`](CreateDnefReq::resource_code) | Required. |
    /// | [`namespace_code`](CreateDnefReq::namespace_code) | Required. |
    /// | [`label`](CreateDnefReq::label) | Required. |
    /// | [`value_type`](CreateDnefReq::value_type) | Required. |
    /// | [`key`](CreateDnefReq::key) | Required. |
    /// | [`config`](CreateDnefReq::config) |  |
    /// | [`description`](CreateDnefReq::description) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     CreateDnefReq, CreateDnefReqRequired, ExtendFieldValueType,
    /// };
    ///
    /// let request = CreateDnefReq::new(CreateDnefReqRequired {
    ///     resource_code: String::from("resource code"),
    ///     namespace_code: String::from("namespace code"),
    ///     label: String::from("label"),
    ///     value_type: ExtendFieldValueType::String,
    ///     key: String::from("key"),
    /// });
    /// let result = client.create_dnef(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_dnef(
        &self,
        request: CreateDnefReq,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_DNEF, request)
    }
    /// Sends `POST /api/v3/create-permission-namespace`.
    ///
    /// - Request: `POST /api/v3/create-permission-namespace`
    /// - Returns: [`CreatePermissionNamespaceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`name`](CreatePermissionNamespaceDto::name) | Required. 1 to 255 characters. |
    /// | [`code`](CreatePermissionNamespaceDto::code) | Required. 1 to 50 characters. |
    /// | [`description`](CreatePermissionNamespaceDto::description) | At most 200 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreatePermissionNamespaceDto;
    ///
    /// let result = client
    ///     .create_permission_namespace(CreatePermissionNamespaceDto::new("name", "code"))
    ///     .await?;
    /// println!("{}", result.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_permission_namespace(
        &self,
        request: CreatePermissionNamespaceDto,
    ) -> ::sdk_runtime::Call<CreatePermissionNamespaceRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_PERMISSION_NAMESPACE,
            request,
        )
    }
    /// Sends `POST /api/v3/create-permission-namespaces-batch`.
    ///
    /// - Request: `POST /api/v3/create-permission-namespaces-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Takes at most 50 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](CreatePermissionNamespacesBatchDto::list) | Required. 1 to 50 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     CreatePermissionNamespacesBatchDto, CreatePermissionNamespacesBatchItemDto,
    /// };
    ///
    /// let request = CreatePermissionNamespacesBatchDto::new([
    ///     CreatePermissionNamespacesBatchItemDto::new("code", "name"),
    /// ]);
    /// let result = client.create_permission_namespaces_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.create_permission_namespaces_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_permission_namespaces_batch(
        &self,
        request: CreatePermissionNamespacesBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_PERMISSION_NAMESPACES_BATCH,
            request,
        )
    }
    /// Sends `POST /api/v3/delete-data-policy`.
    ///
    /// - Request: `POST /api/v3/delete-data-policy`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](DeleteDataPolicyDto::policy_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteDataPolicyDto;
    ///
    /// client.delete_data_policy(DeleteDataPolicyDto::new("policy id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_data_policy(
        &self,
        request: DeleteDataPolicyDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_DATA_POLICY, request)
    }
    /// Sends `POST /api/v3/delete-data-resource`.
    ///
    /// - Request: `POST /api/v3/delete-data-resource`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resource_code`](DeleteDataResourceDto::resource_code) | Required. At most 50 characters. |
    /// | [`namespace_code`](DeleteDataResourceDto::namespace_code) | Required. At most 50 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteDataResourceDto;
    ///
    /// let request = DeleteDataResourceDto::new("resource code", "namespace code");
    /// client.delete_data_resource(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_data_resource(
        &self,
        request: DeleteDataResourceDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_DATA_RESOURCE, request)
    }
    /// Sends `POST /api/v3/delete-dnef`.
    ///
    /// - Request: `POST /api/v3/delete-dnef`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`key`](DeleteDnefReq::key) | Required. |
    /// | [`resource_code`](DeleteDnefReq::resource_code) | Required. |
    /// | [`namespace_code`](DeleteDnefReq::namespace_code) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteDnefReq;
    ///
    /// let request = DeleteDnefReq::new("key", "resource code", "namespace code");
    /// let result = client.delete_dnef(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_dnef(
        &self,
        request: DeleteDnefReq,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_DNEF, request)
    }
    /// Sends `POST /api/v3/delete-permission-namespace`.
    ///
    /// - Request: `POST /api/v3/delete-permission-namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](DeletePermissionNamespaceDto::code) | Required. At most 50 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeletePermissionNamespaceDto;
    ///
    /// let result = client
    ///     .delete_permission_namespace(DeletePermissionNamespaceDto::new("code"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_permission_namespace(
        &self,
        request: DeletePermissionNamespaceDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_PERMISSION_NAMESPACE,
            request,
        )
    }
    /// Sends `POST /api/v3/delete-permission-namespaces-batch`.
    ///
    /// - Request: `POST /api/v3/delete-permission-namespaces-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 10 elements at once. A longer `codes` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`codes`](DeletePermissionNamespacesBatchDto::codes) | Required. 1 to 10 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeletePermissionNamespacesBatchDto;
    ///
    /// let request = DeletePermissionNamespacesBatchDto::new(["codes"]);
    /// let result = client.delete_permission_namespaces_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 10 at once: `client.delete_permission_namespaces_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_permission_namespaces_batch(
        &self,
        request: DeletePermissionNamespacesBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_PERMISSION_NAMESPACES_BATCH,
            request,
        )
    }
    /// Sends `GET /api/v3/get-data-policy`.
    ///
    /// - Request: `GET /api/v3/get-data-policy`
    /// - Returns: [`GetDataPolicyRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](GetDataPolicyParams::policy_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetDataPolicyParams;
    ///
    /// let result = client.get_data_policy(GetDataPolicyParams::new("policy id")).await?;
    /// println!("{}", result.policy_name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_data_policy(
        &self,
        request: GetDataPolicyParams,
    ) -> ::sdk_runtime::Call<GetDataPolicyRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DATA_POLICY, request)
    }
    /// Sends `GET /api/v3/get-data-resource`.
    ///
    /// - Request: `GET /api/v3/get-data-resource`
    /// - Returns: [`GetDataResourceRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`namespace_code`](GetDataResourceParams::namespace_code) | Required. |
    /// | [`resource_code`](GetDataResourceParams::resource_code) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetDataResourceParams;
    ///
    /// let request = GetDataResourceParams::new("namespace code", "resource code");
    /// let result = client.get_data_resource(request).await?;
    /// println!("{}", result.resource_name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_data_resource(
        &self,
        request: GetDataResourceParams,
    ) -> ::sdk_runtime::Call<GetDataResourceRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DATA_RESOURCE, request)
    }
    /// Sends `POST /api/v3/get-external-user-resource-struct`.
    ///
    /// - Request: `POST /api/v3/get-external-user-resource-struct`
    /// - Returns: [`GetExternalUserResourceStructDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resource_code`](GetExternalUserResourceStructDto::resource_code) | Required. |
    /// | [`external_id`](GetExternalUserResourceStructDto::external_id) | Required. |
    /// | [`namespace_code`](GetExternalUserResourceStructDto::namespace_code) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetExternalUserResourceStructDto;
    ///
    /// let request = GetExternalUserResourceStructDto::new(
    ///     "resource code",
    ///     "external id",
    ///     "namespace code",
    /// );
    /// let result = client.get_external_user_resource_struct(request).await?;
    /// println!("{}", result.namespace_code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_external_user_resource_struct(
        &self,
        request: GetExternalUserResourceStructDto,
    ) -> ::sdk_runtime::Call<GetExternalUserResourceStructDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_EXTERNAL_USER_RESOURCE_STRUCT,
            request,
        )
    }
    /// Sends `GET /api/v3/get-permission-namespace`.
    ///
    /// - Request: `GET /api/v3/get-permission-namespace`
    /// - Returns: [`GetPermissionNamespaceRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](GetPermissionNamespaceParams::code) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPermissionNamespaceParams;
    ///
    /// let result = client
    ///     .get_permission_namespace(GetPermissionNamespaceParams::new("code"))
    ///     .await?;
    /// println!("{}", result.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_permission_namespace(
        &self,
        request: GetPermissionNamespaceParams,
    ) -> ::sdk_runtime::Call<GetPermissionNamespaceRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_PERMISSION_NAMESPACE,
            request,
        )
    }
    /// Sends `GET /api/v3/get-permission-namespaces-batch`.
    ///
    /// - Request: `GET /api/v3/get-permission-namespaces-batch`
    /// - Returns: a list of [`GetPermissionNamespaceRespDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `codes` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`codes`](GetPermissionNamespacesBatchParams::codes) | Required. 0 to 50 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPermissionNamespacesBatchParams;
    ///
    /// let request = GetPermissionNamespacesBatchParams::new(["codes"]);
    /// let list = client.get_permission_namespaces_batch(request).await?;
    /// for item in list {
    ///     println!("{}", item.name);
    /// }
    /// // For more than 50 at once: `client.get_permission_namespaces_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_permission_namespaces_batch(
        &self,
        request: GetPermissionNamespacesBatchParams,
    ) -> ::sdk_runtime::Call<Vec<GetPermissionNamespaceRespDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_PERMISSION_NAMESPACES_BATCH,
            request,
        )
    }
    /// Sends `POST /api/v3/get-user-permission-list`.
    ///
    /// - Request: `POST /api/v3/get-user-permission-list`
    /// - Returns: [`GetUserPermissionListDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](GetUserPermissionListDto::user_ids) | Required. |
    /// | [`namespace_codes`](GetUserPermissionListDto::namespace_codes) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserPermissionListDto;
    ///
    /// let result = client
    ///     .get_user_permission_list(GetUserPermissionListDto::new(["user ids"]))
    ///     .await?;
    /// for item in result.user_permission_list {
    ///     println!("{}", item.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user_permission_list(
        &self,
        request: GetUserPermissionListDto,
    ) -> ::sdk_runtime::Call<GetUserPermissionListDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_PERMISSION_LIST,
            request,
        )
    }
    /// Sends `POST /api/v3/get-user-resource-permission-list`.
    ///
    /// - Request: `POST /api/v3/get-user-resource-permission-list`
    /// - Returns: [`GetUserResourcePermissionListDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resources`](GetUserResourcePermissionListDto::resources) | Required. |
    /// | [`user_id`](GetUserResourcePermissionListDto::user_id) | Required. |
    /// | [`namespace_code`](GetUserResourcePermissionListDto::namespace_code) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserResourcePermissionListDto;
    ///
    /// let request = GetUserResourcePermissionListDto::new(
    ///     ["resources"],
    ///     "user id",
    ///     "namespace code",
    /// );
    /// let result = client.get_user_resource_permission_list(request).await?;
    /// for item in result.permission_list {
    ///     println!("{}", item.namespace_code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user_resource_permission_list(
        &self,
        request: GetUserResourcePermissionListDto,
    ) -> ::sdk_runtime::Call<GetUserResourcePermissionListDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_RESOURCE_PERMISSION_LIST,
            request,
        )
    }
    /// Sends `POST /api/v3/get-user-resource-struct`.
    ///
    /// - Request: `POST /api/v3/get-user-resource-struct`
    /// - Returns: [`GetUserResourceStructDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resource_code`](GetUserResourceStructDto::resource_code) | Required. |
    /// | [`user_id`](GetUserResourceStructDto::user_id) | Required. |
    /// | [`namespace_code`](GetUserResourceStructDto::namespace_code) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserResourceStructDto;
    ///
    /// let request = GetUserResourceStructDto::new(
    ///     "resource code",
    ///     "user id",
    ///     "namespace code",
    /// );
    /// let result = client.get_user_resource_struct(request).await?;
    /// println!("{}", result.namespace_code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user_resource_struct(
        &self,
        request: GetUserResourceStructDto,
    ) -> ::sdk_runtime::Call<GetUserResourceStructDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_RESOURCE_STRUCT,
            request,
        )
    }
    /// Sends `GET /api/v3/list-data-policies`.
    ///
    /// - Request: `GET /api/v3/list-data-policies`
    /// - Returns: [`DataPoliciesPaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ListDataPolicesParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](ListDataPolicesParams::page) | At least 1. By default `1`. |
    /// | [`query`](ListDataPolicesParams::query) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListDataPolicesParams;
    ///
    /// let mut items = client.list_data_polices(ListDataPolicesParams::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.policy_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-data-policies")]
    #[inline]
    pub fn list_data_polices(
        &self,
        request: ListDataPolicesParams,
    ) -> ::sdk_runtime::Call<DataPoliciesPaginatedRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_DATA_POLICES, request)
    }
    /// Sends `GET /api/v3/list-data-policy-targets`.
    ///
    /// - Request: `GET /api/v3/list-data-policy-targets`
    /// - Returns: [`ListDataPolicySubjectPageDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](ListDataPolicyTargetsParams::policy_id) | Required. |
    /// | [`limit`](ListDataPolicyTargetsParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](ListDataPolicyTargetsParams::page) | At least 1. By default `1`. |
    /// | [`query`](ListDataPolicyTargetsParams::query) |  |
    /// | [`target_type`](ListDataPolicyTargetsParams::target_type) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListDataPolicyTargetsParams;
    ///
    /// let mut items = client
    ///     .list_data_policy_targets(ListDataPolicyTargetsParams::new("policy id"))
    ///     .items();
    /// while let Some(data_subject) = items.try_next().await? {
    ///     println!("{}", data_subject.target_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_data_policy_targets(
        &self,
        request: ListDataPolicyTargetsParams,
    ) -> ::sdk_runtime::Call<ListDataPolicySubjectPageDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_DATA_POLICY_TARGETS,
            request,
        )
    }
    /// Sends `GET /api/v3/list-data-resources`.
    ///
    /// - Request: `GET /api/v3/list-data-resources`
    /// - Returns: [`DataResourcesPaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ListDataResourcesParams::limit) | From 1 to 50. By default `10`. |
    /// | [`namespace_codes`](ListDataResourcesParams::namespace_codes) | 1 to 50 elements. |
    /// | [`page`](ListDataResourcesParams::page) | At least 1. By default `1`. |
    /// | [`query`](ListDataResourcesParams::query) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListDataResourcesParams;
    ///
    /// let mut items = client.list_data_resources(ListDataResourcesParams::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.resource_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_data_resources(
        &self,
        request: ListDataResourcesParams,
    ) -> ::sdk_runtime::Call<DataResourcesPaginatedRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_DATA_RESOURCES, request)
    }
    /// Sends `GET /api/v3/list-dnef`.
    ///
    /// - Request: `GET /api/v3/list-dnef`
    /// - Returns: [`DnefPaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`namespace_code`](ListDnefParams::namespace_code) | Required. |
    /// | [`resource_code`](ListDnefParams::resource_code) | Required. |
    /// | [`max_size`](ListDnefParams::max_size) | From 1 to 50. By default `10`. |
    /// | [`query`](ListDnefParams::query) |  |
    /// | [`start_index`](ListDnefParams::start_index) | By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListDnefParams;
    ///
    /// let mut items = client
    ///     .list_dnef(ListDnefParams::new("namespace code", "resource code"))
    ///     .items();
    /// while let Some(extend_field) = items.try_next().await? {
    ///     println!("{}", extend_field.key);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_dnef(
        &self,
        request: ListDnefParams,
    ) -> ::sdk_runtime::Call<DnefPaginatedRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_DNEF, request)
    }
    /// Sends `GET /api/v3/list-permission-namespace-roles`.
    ///
    /// - Request: `GET /api/v3/list-permission-namespace-roles`
    /// - Returns: [`PermissionNamespaceRolesListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](ListPermissionNamespaceRolesParams::code) | Required. |
    /// | [`limit`](ListPermissionNamespaceRolesParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](ListPermissionNamespaceRolesParams::page) | At least 1. By default `1`. |
    /// | [`query`](ListPermissionNamespaceRolesParams::query) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListPermissionNamespaceRolesParams;
    ///
    /// let mut items = client
    ///     .list_permission_namespace_roles(ListPermissionNamespaceRolesParams::new("code"))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_permission_namespace_roles(
        &self,
        request: ListPermissionNamespaceRolesParams,
    ) -> ::sdk_runtime::Call<PermissionNamespaceRolesListPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_PERMISSION_NAMESPACE_ROLES,
            request,
        )
    }
    /// Sends `GET /api/v3/list-permission-namespaces`.
    ///
    /// - Request: `GET /api/v3/list-permission-namespaces`
    /// - Returns: [`PermissionNamespaceListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ListPermissionNamespacesParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](ListPermissionNamespacesParams::page) | At least 1. By default `1`. |
    /// | [`query`](ListPermissionNamespacesParams::query) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListPermissionNamespacesParams;
    ///
    /// let mut items = client
    ///     .list_permission_namespaces(ListPermissionNamespacesParams::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_permission_namespaces(
        &self,
        request: ListPermissionNamespacesParams,
    ) -> ::sdk_runtime::Call<PermissionNamespaceListPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_PERMISSION_NAMESPACES,
            request,
        )
    }
    /// Sends `POST /api/v3/list-permission-view/data`.
    ///
    /// - Request: `POST /api/v3/list-permission-view/data`
    /// - Returns: [`ListPermissionViewPaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keyword`](ListPermissionViewDto::keyword) |  |
    /// | [`limit`](ListPermissionViewDto::limit) | From 1 to 50. |
    /// | [`page`](ListPermissionViewDto::page) | At least 1. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListPermissionViewDto;
    ///
    /// let mut items = client.list_permission_view(ListPermissionViewDto::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.namespace_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "data")]
    #[inline]
    pub fn list_permission_view(
        &self,
        request: ListPermissionViewDto,
    ) -> ::sdk_runtime::Call<ListPermissionViewPaginatedRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_PERMISSION_VIEW, request)
    }
    /// Sends `POST /api/v3/list-resource-targets`.
    ///
    /// - Request: `POST /api/v3/list-resource-targets`
    /// - Returns: [`ListResourceTargetsDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resources`](ListResourceTargetsDto::resources) | Required. 1 to 50 elements. |
    /// | [`actions`](ListResourceTargetsDto::actions) | Required. At most 50 elements. |
    /// | [`namespace_code`](ListResourceTargetsDto::namespace_code) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListResourceTargetsDto;
    ///
    /// let request = ListResourceTargetsDto::new(
    ///     ["resources"],
    ///     ["actions"],
    ///     "namespace code",
    /// );
    /// let result = client.list_resource_targets(request).await?;
    /// for item in result.auth_user_list {
    ///     println!("{}", item.resource);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_resource_targets(
        &self,
        request: ListResourceTargetsDto,
    ) -> ::sdk_runtime::Call<ListResourceTargetsDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_RESOURCE_TARGETS, request)
    }
    /// Sends `GET /api/v3/list-simple-data-policies`.
    ///
    /// - Request: `GET /api/v3/list-simple-data-policies`
    /// - Returns: [`DataPoliciesSimplePaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ListSimpleDataPolicesParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](ListSimpleDataPolicesParams::page) | At least 1. By default `1`. |
    /// | [`query`](ListSimpleDataPolicesParams::query) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListSimpleDataPolicesParams;
    ///
    /// let mut items = client
    ///     .list_simple_data_polices(ListSimpleDataPolicesParams::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.policy_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-simple-data-policies")]
    #[inline]
    pub fn list_simple_data_polices(
        &self,
        request: ListSimpleDataPolicesParams,
    ) -> ::sdk_runtime::Call<DataPoliciesSimplePaginatedRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_SIMPLE_DATA_POLICES,
            request,
        )
    }
    /// Sends `POST /api/v3/revoke-data-policy`.
    ///
    /// - Request: `POST /api/v3/revoke-data-policy`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_type`](DeleteAuthorizeDataPolicyDto::target_type) | Required. |
    /// | [`target_identifier`](DeleteAuthorizeDataPolicyDto::target_identifier) | Required. |
    /// | [`policy_id`](DeleteAuthorizeDataPolicyDto::policy_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{DeleteAuthorizeDataPolicyDto, SubjectType};
    ///
    /// let request = DeleteAuthorizeDataPolicyDto::new(
    ///     SubjectType::User,
    ///     "target identifier",
    ///     "policy id",
    /// );
    /// client.revoke_data_policy(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn revoke_data_policy(
        &self,
        request: DeleteAuthorizeDataPolicyDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REVOKE_DATA_POLICY, request)
    }
    /// Sends `POST /api/v3/update-data-policy`.
    ///
    /// - Request: `POST /api/v3/update-data-policy`
    /// - Returns: [`UpdateDataPolicyRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](UpdateDataPolicyDto::policy_id) | Required. |
    /// | [`description`](UpdateDataPolicyDto::description) | At most 200 characters. |
    /// | [`policy_name`](UpdateDataPolicyDto::policy_name) | At most 50 characters. |
    /// | [`statement_list`](UpdateDataPolicyDto::statement_list) | 1 to 5 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateDataPolicyDto;
    ///
    /// let result = client.update_data_policy(UpdateDataPolicyDto::new("policy id")).await?;
    /// println!("{}", result.policy_name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_data_policy(
        &self,
        request: UpdateDataPolicyDto,
    ) -> ::sdk_runtime::Call<UpdateDataPolicyRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_DATA_POLICY, request)
    }
    /// Sends `POST /api/v3/update-data-resource`.
    ///
    /// - Request: `POST /api/v3/update-data-resource`
    /// - Returns: [`UpdateDataResourceRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resource_code`](UpdateDataResourceDto::resource_code) | Required. At most 50 characters. |
    /// | [`namespace_code`](UpdateDataResourceDto::namespace_code) | Required. At most 50 characters. |
    /// | [`actions`](UpdateDataResourceDto::actions) | 0 to 50 elements. |
    /// | [`description`](UpdateDataResourceDto::description) | At most 200 characters. |
    /// | [`resource_name`](UpdateDataResourceDto::resource_name) | At most 50 characters. |
    /// | [`struct`](UpdateDataResourceDto::struct) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateDataResourceDto;
    ///
    /// let request = UpdateDataResourceDto::new("resource code", "namespace code");
    /// let result = client.update_data_resource(request).await?;
    /// println!("{}", result.resource_name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_data_resource(
        &self,
        request: UpdateDataResourceDto,
    ) -> ::sdk_runtime::Call<UpdateDataResourceRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_DATA_RESOURCE, request)
    }
    /// Sends `POST /api/v3/update-dnef`.
    ///
    /// - Request: `POST /api/v3/update-dnef`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`key`](UpdateDnefReq::key) | Required. |
    /// | [`resource_code`](UpdateDnefReq::resource_code) | Required. |
    /// | [`namespace_code`](UpdateDnefReq::namespace_code) | Required. |
    /// | [`config`](UpdateDnefReq::config) |  |
    /// | [`description`](UpdateDnefReq::description) |  |
    /// | [`label`](UpdateDnefReq::label) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateDnefReq;
    ///
    /// let request = UpdateDnefReq::new("key", "resource code", "namespace code");
    /// let result = client.update_dnef(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_dnef(
        &self,
        request: UpdateDnefReq,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_DNEF, request)
    }
    /// Sends `POST /api/v3/update-permission-namespace`.
    ///
    /// - Request: `POST /api/v3/update-permission-namespace`
    /// - Returns: [`UpdatePermissionNamespaceRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](UpdatePermissionNamespaceDto::code) | Required. At most 50 characters. |
    /// | [`description`](UpdatePermissionNamespaceDto::description) | At most 200 characters. |
    /// | [`name`](UpdatePermissionNamespaceDto::name) | At most 255 characters. |
    /// | [`new_code`](UpdatePermissionNamespaceDto::new_code) | At most 50 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdatePermissionNamespaceDto;
    ///
    /// let result = client
    ///     .update_permission_namespace(UpdatePermissionNamespaceDto::new("code"))
    ///     .await?;
    /// println!("{}", result.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_permission_namespace(
        &self,
        request: UpdatePermissionNamespaceDto,
    ) -> ::sdk_runtime::Call<UpdatePermissionNamespaceRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_PERMISSION_NAMESPACE,
            request,
        )
    }
}
