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
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/authorize-data-policies`.
    ///
    /// - Request: `POST /api/v3/authorize-data-policies`
    /// - Parameters: `targetList` (required), `policyIds` (required, 1 to 50 elements)
    /// - Returns: nothing
    /// - Safe to retry: yes
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
    /// - Parameters: `resourceCode` (required), `namespaceCode` (required), `fieldList` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `policyName` (required)
    /// - Returns: [`CheckParamsDataPolicyRespDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `namespaceCode` (required), `resourceCode`, `resourceName`
    /// - Returns: [`CheckParamsDataResourceRespDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `resources` (required), `action` (required), `externalId` (required), `namespaceCode` (required), `authEnvParams`, `judgeConditionEnabled`
    /// - Returns: [`CheckExternalUserPermissionDataDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `resources` (required), `action` (required), `userId` (required), `namespaceCode` (required), `authEnvParams`, `judgeConditionEnabled`
    /// - Returns: [`CheckPermissionDataDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `code` (at most 50 characters), `name` (at most 255 characters)
    /// - Returns: [`CheckPermissionNamespaceExistsRespDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `resourceNodeCodes` (required), `resource` (required), `action` (required), `userId` (required), `namespaceCode` (required), `authEnvParams`, `judgeConditionEnabled`
    /// - Returns: [`CheckUserSameLevelPermissionDataDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `statementList` (required, 1 to 5 elements), `policyName` (required, at most 50 characters), `description` (at most 200 characters)
    /// - Returns: [`CreateDataPolicyRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `actions` (required, 0 to 50 elements), `struct` (required), `type` (required), `resourceCode` (required, at most 50 characters), `resourceName` (required, at most 50 characters), `namespaceCode` (required, at most 50 characters), `description` (at most 200 characters), `extendFieldList`
    /// - Returns: [`CreateDataResourceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `actions` (required, 0 to 50 elements), `struct` (required, 1 to 50 elements), `resourceCode` (required, at most 50 characters), `resourceName` (required, at most 50 characters), `namespaceCode` (required), `description` (at most 200 characters)
    /// - Returns: [`CreateArrayDataResourceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `actions` (required, 0 to 50 elements), `struct` (required, at most 200 characters), `resourceCode` (required, at most 50 characters), `resourceName` (required, at most 50 characters), `namespaceCode` (required), `description` (at most 200 characters)
    /// - Returns: [`CreateStringDataResourceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `actions` (required, 0 to 50 elements), `struct` (required, 1 to 50 elements), `resourceCode` (required, at most 50 characters), `resourceName` (required, at most 50 characters), `namespaceCode` (required), `description` (at most 200 characters), `extendFieldList`
    /// - Returns: [`CreateTreeDataResourceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `resourceCode` (required), `namespaceCode` (required), `label` (required), `valueType` (required), `key` (required), `config`, `description`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `name` (required, 1 to 255 characters), `code` (required, 1 to 50 characters), `description` (at most 200 characters)
    /// - Returns: [`CreatePermissionNamespaceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `list` (required, 1 to 50 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `policyId` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
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
    /// - Parameters: `resourceCode` (required, at most 50 characters), `namespaceCode` (required, at most 50 characters)
    /// - Returns: nothing
    /// - Safe to retry: yes
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
    /// - Parameters: `key` (required), `resourceCode` (required), `namespaceCode` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `code` (required, at most 50 characters)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `codes` (required, 1 to 10 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `codes` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `policyId` (required)
    /// - Returns: [`GetDataPolicyRespDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `namespaceCode` (required), `resourceCode` (required)
    /// - Returns: [`GetDataResourceRespDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `resourceCode` (required), `externalId` (required), `namespaceCode` (required)
    /// - Returns: [`GetExternalUserResourceStructDataDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `code` (required)
    /// - Returns: [`GetPermissionNamespaceRespDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `codes` (required, 0 to 50 elements)
    /// - Returns: a list, each of its elements [`GetPermissionNamespaceRespDto`]
    /// - Safe to retry: yes
    /// - A longer `codes` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
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
    /// - Parameters: `userIds` (required), `namespaceCodes`
    /// - Returns: [`GetUserPermissionListDataDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `resources` (required), `userId` (required), `namespaceCode` (required)
    /// - Returns: [`GetUserResourcePermissionListDataDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `resourceCode` (required), `userId` (required), `namespaceCode` (required)
    /// - Returns: [`GetUserResourceStructDataDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1), `query`
    /// - Returns: [`DataPoliciesPaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
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
    /// - Parameters: `policyId` (required), `limit` (from 1 to 50), `page` (at least 1), `query`, `targetType`
    /// - Returns: [`ListDataPolicySubjectPageDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
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
    /// - Parameters: `limit` (from 1 to 50), `namespaceCodes` (1 to 50 elements), `page` (at least 1), `query`
    /// - Returns: [`DataResourcesPaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
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
    /// - Parameters: `namespaceCode` (required), `resourceCode` (required), `maxSize` (from 1 to 50), `query`, `startIndex`
    /// - Returns: [`DnefPaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
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
    /// - Parameters: `code` (required), `limit` (from 1 to 50), `page` (at least 1), `query`
    /// - Returns: [`PermissionNamespaceRolesListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
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
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1), `query`
    /// - Returns: [`PermissionNamespaceListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
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
    /// - Parameters: `keyword`, `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`ListPermissionViewPaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
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
    /// - Parameters: `resources` (required, 1 to 50 elements), `actions` (required, at most 50 elements), `namespaceCode` (required)
    /// - Returns: [`ListResourceTargetsDataDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1), `query`
    /// - Returns: [`DataPoliciesSimplePaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
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
    /// - Parameters: `targetType` (required), `targetIdentifier` (required), `policyId` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
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
    /// - Parameters: `policyId` (required), `description` (at most 200 characters), `policyName` (at most 50 characters), `statementList` (1 to 5 elements)
    /// - Returns: [`UpdateDataPolicyRespDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `resourceCode` (required, at most 50 characters), `namespaceCode` (required, at most 50 characters), `actions` (0 to 50 elements), `description` (at most 200 characters), `resourceName` (at most 50 characters), `struct`
    /// - Returns: [`UpdateDataResourceRespDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `key` (required), `resourceCode` (required), `namespaceCode` (required), `config`, `description`, `label`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `code` (required, at most 50 characters), `description` (at most 200 characters), `name` (at most 255 characters), `newCode` (at most 50 characters)
    /// - Returns: [`UpdatePermissionNamespaceRespDto`]
    /// - Safe to retry: yes
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
