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
/// Data permissions: data resources, the data policies that allow or refuse actions on them, and the
/// subjects that the policies are granted to.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Grant data policies to subjects.
    ///
    /// Grants each of up to 50 data policies to each of the subjects in
    /// [`target_list`](crate::generated::models::CreateAuthorizeDataPolicyDto::target_list).
    ///
    /// The policies are found by [`list_data_polices`](crate::ManagementClient::list_data_polices). A grant
    /// is taken back by [`revoke_data_policy`](crate::ManagementClient::revoke_data_policy), and the
    /// subjects of a policy are listed by
    /// [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets).
    ///
    /// - Request: `POST /api/v3/authorize-data-policies`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/authorize-data-policies.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_list`](CreateAuthorizeDataPolicyDto::target_list) | Required. The subjects. |
    /// | [`policy_ids`](CreateAuthorizeDataPolicyDto::policy_ids) | Required. IDs of the data policies, found by [`list_data_polices`](crate::ManagementClient::list_data_polices). 1 to 50 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{CreateAuthorizeDataPolicyDto, SubjectDto, SubjectType};
    ///
    /// let request = CreateAuthorizeDataPolicyDto::new(
    ///     [
    ///         SubjectDto::new("6301cexxxxxxxxxxxxxxxxx78", SubjectType::User)
    ///             .with_name("User name"),
    ///     ],
    ///     ["6301cexxxxxxxxxx27478", "63123cexxxxxxxxxx2123101"],
    /// );
    /// client.authorize_data_policies(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "authorize-data-policies")]
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
    /// Define several extended fields of a tree data resource.
    ///
    /// Defines extended fields for the nodes of a data resource of the type
    /// [`Tree`](crate::generated::models::DataResourceType::Tree).
    ///
    /// The values are set with the nodes, in
    /// [`DataResourceTreeStructs::extend_field_value`](crate::generated::models::DataResourceTreeStructs::extend_field_value).
    ///
    /// Not safe to send twice: a second request clashes with the keys that exist by then. The fields of a
    /// tree are listed by [`list_dnef`](crate::ManagementClient::list_dnef).
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
    /// | [`resource_code`](BatchCreateDnefReq::resource_code) | Required. Code of the data resource, which has to be a tree. |
    /// | [`namespace_code`](BatchCreateDnefReq::namespace_code) | Required. Code of the namespace that holds the data resource. |
    /// | [`field_list`](BatchCreateDnefReq::field_list) | Required. The extended fields to define. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{BatchCreateDnefReq, ExtendField, ExtendFieldValueType};
    ///
    /// let request = BatchCreateDnefReq::new(
    ///     "treeResourceCode",
    ///     "examplePermissionNamespace",
    ///     [ExtendField::new("extension", ExtendFieldValueType::String, "Extension")],
    /// );
    /// let result = client.batch_create_dnef(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "batch-create-dnef")]
    #[inline]
    pub fn batch_create_dnef(
        &self,
        request: BatchCreateDnefReq,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::BATCH_CREATE_DNEF, request)
    }
    /// Check whether a name for a data policy is free.
    ///
    /// Tells whether the user pool still has no data policy of this name.
    ///
    /// If [`is_valid`](crate::generated::models::CheckParamsDataPolicyRespDto::is_valid) is `false`, the
    /// message says why. A free name is not reserved:
    /// [`create_data_policy`](crate::ManagementClient::create_data_policy) can still fail if it is taken in
    /// the meantime.
    ///
    /// - Request: `GET /api/v3/check-data-policy-exists`
    /// - Returns: [`CheckParamsDataPolicyRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/check-data-policy-exists.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_name`](CheckDataPolicyExistsParams::policy_name) | Required. Name to check. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CheckDataPolicyExistsParams;
    ///
    /// let result = client
    ///     .check_data_policy_exists(
    ///         CheckDataPolicyExistsParams::new("Example data policy"),
    ///     )
    ///     .await?;
    /// println!("is_valid: {}", result.is_valid);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "check-data-policy-exists")]
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
    /// Check whether a code or a name for a data resource is free.
    ///
    /// Tells whether a namespace still has no data resource of this code or name.
    ///
    /// Give one of the two. If
    /// [`is_valid`](crate::generated::models::CheckParamsDataResourceRespDto::is_valid) is `false`, the
    /// message says why, such as "data resource code already exist". Neither is reserved by the check.
    ///
    /// - Request: `GET /api/v3/check-data-resource-exists`
    /// - Returns: [`CheckParamsDataResourceRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/check-data-resource-exists.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`namespace_code`](CheckDataResourceExistsParams::namespace_code) | Required. Code of the namespace that the data resource is to be in. |
    /// | [`resource_code`](CheckDataResourceExistsParams::resource_code) | Code to check. |
    /// | [`resource_name`](CheckDataResourceExistsParams::resource_name) | Name to check. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CheckDataResourceExistsParams;
    ///
    /// let request = CheckDataResourceExistsParams::new("examplePermissionNamespace")
    ///     .with_resource_code("dataResourceTestCode");
    /// let result = client.check_data_resource_exists(request).await?;
    /// println!("is_valid: {}", result.is_valid);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "check-data-resource-exists")]
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
    /// Check a user's permission for data resources by the external ID.
    ///
    /// Does the same as [`check_permission`](crate::ManagementClient::check_permission) for a user who is
    /// named by the ID in a system outside GenAuth.
    ///
    /// One action is checked on several data resources. The result has one entry for each of them.
    ///
    /// If data policies have conditions, send
    /// [`auth_env_params`](crate::generated::models::CheckExternalUserPermissionDto::auth_env_params).
    /// Conditions are judged here unless
    /// [`judge_condition_enabled`](crate::generated::models::CheckExternalUserPermissionDto::judge_condition_enabled)
    /// is `false`, in contrast to [`check_permission`](crate::ManagementClient::check_permission).
    ///
    /// - Request: `POST /api/v3/check-external-user-permission`
    /// - Returns: [`CheckExternalUserPermissionDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/check-external-user-permission.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resources`](CheckExternalUserPermissionDto::resources) | Required. Paths of the data resources to check. |
    /// | [`action`](CheckExternalUserPermissionDto::action) | Required. Action on the data resources to check. |
    /// | [`external_id`](CheckExternalUserPermissionDto::external_id) | Required. ID of the user in a system outside GenAuth. |
    /// | [`namespace_code`](CheckExternalUserPermissionDto::namespace_code) | Required. Code of the namespace that holds the data resources. |
    /// | [`auth_env_params`](CheckExternalUserPermissionDto::auth_env_params) | Situation of the user, for data policies with conditions. |
    /// | [`judge_condition_enabled`](CheckExternalUserPermissionDto::judge_condition_enabled) | Whether the conditions of data policies are judged. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CheckExternalUserPermissionDto;
    ///
    /// let request = CheckExternalUserPermissionDto::new(
    ///     [
    ///         "strResourceCode",
    ///         "arrResourceCode",
    ///         "treeResourceCode/StructCode1/resourceStructChildrenCode1",
    ///     ],
    ///     "get",
    ///     "63721xxxxxxxxxxxxdde14a3",
    ///     "examplePermissionNamespace",
    /// );
    /// let result = client.check_external_user_permission(request).await?;
    /// for item in result.check_result_list {
    ///     println!("enabled: {}", item.enabled);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "check-external-user-permission")]
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
    /// Check a user's permission for data resources.
    ///
    /// Tells whether a user may do one action on one or more data resources of a namespace.
    ///
    /// The result has one entry for each resource. Resources are named by their paths, and for a tree, the
    /// path has to lead to a node.
    ///
    /// Data policies can have conditions, for example on the IP address or the device. They are judged only
    /// if
    /// [`judge_condition_enabled`](crate::generated::models::CheckPermissionDto::judge_condition_enabled)
    /// is `true`, and then
    /// [`auth_env_params`](crate::generated::models::CheckPermissionDto::auth_env_params) has to describe
    /// the situation of the user. Without this, a policy with conditions has no effect in the check.
    ///
    /// To check several nodes below one node of a tree, use
    /// [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission). For
    /// a user known by an external ID, use
    /// [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission).
    ///
    /// - Request: `POST /api/v3/check-permission`
    /// - Returns: [`CheckPermissionDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/check-permission.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resources`](CheckPermissionDto::resources) | Required. Paths of the data resources to check. |
    /// | [`action`](CheckPermissionDto::action) | Required. Action on the data resources to check. |
    /// | [`user_id`](CheckPermissionDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    /// | [`namespace_code`](CheckPermissionDto::namespace_code) | Required. Code of the namespace that holds the data resources. |
    /// | [`auth_env_params`](CheckPermissionDto::auth_env_params) | Situation of the user, for data policies with conditions. |
    /// | [`judge_condition_enabled`](CheckPermissionDto::judge_condition_enabled) | Whether the conditions of data policies are judged. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CheckPermissionDto;
    ///
    /// let request = CheckPermissionDto::new(
    ///     [
    ///         "strResourceCode",
    ///         "arrResourceCode",
    ///         "treeResourceCode/StructCode1/resourceStructChildrenCode1",
    ///     ],
    ///     "get",
    ///     "63721xxxxxxxxxxxxdde14a3",
    ///     "examplePermissionNamespace",
    /// );
    /// let check_permission = client.check_permission(request).await?;
    /// for check_permissions in check_permission.check_result_list {
    ///     println!("enabled: {}", check_permissions.enabled);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "check-permission")]
    #[inline]
    pub fn check_permission(
        &self,
        request: CheckPermissionDto,
    ) -> ::sdk_runtime::Call<CheckPermissionDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CHECK_PERMISSION, request)
    }
    /// Check whether a code or a name for a namespace of data is free.
    ///
    /// Tells whether the user pool still has no namespace of this code or name.
    ///
    /// Give one of the two. If
    /// [`is_valid`](crate::generated::models::CheckPermissionNamespaceExistsRespDto::is_valid) is `false`,
    /// the message says why. Neither is reserved by the check.
    ///
    /// - Request: `POST /api/v3/check-permission-namespace-exists`
    /// - Returns: [`CheckPermissionNamespaceExistsRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/check-permission-namespace-exists.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](CheckPermissionNamespaceExistsDto::code) | Code to check. At most 50 characters. |
    /// | [`name`](CheckPermissionNamespaceExistsDto::name) | Name to check. At most 255 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CheckPermissionNamespaceExistsDto;
    ///
    /// let request = CheckPermissionNamespaceExistsDto::new()
    ///     .with_code("examplePermissionNamespace");
    /// let result = client.check_permission_namespace_exists(request).await?;
    /// println!("is_valid: {}", result.is_valid);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "check-permission-namespace-exists")]
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
    /// Check a user's permission for nodes side by side in a tree.
    ///
    /// Tells whether a user may do one action on several nodes that are directly below the same node of a
    /// tree, for example on files of one folder.
    ///
    /// [`resource`](crate::generated::models::CheckUserSameLevelPermissionDto::resource) is the path of the
    /// node above, and
    /// [`resource_node_codes`](crate::generated::models::CheckUserSameLevelPermissionDto::resource_node_codes)
    /// has the codes of the nodes to check. The result has one entry for each node.
    ///
    /// Conditions of data policies are judged only if
    /// [`judge_condition_enabled`](crate::generated::models::CheckUserSameLevelPermissionDto::judge_condition_enabled)
    /// is `true` and
    /// [`auth_env_params`](crate::generated::models::CheckUserSameLevelPermissionDto::auth_env_params)
    /// describes the situation of the user.
    ///
    /// - Request: `POST /api/v3/check-user-same-level-permission`
    /// - Returns: [`CheckUserSameLevelPermissionDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/check-user-same-level-permission.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resource_node_codes`](CheckUserSameLevelPermissionDto::resource_node_codes) | Required. Codes of the nodes to check. |
    /// | [`resource`](CheckUserSameLevelPermissionDto::resource) | Required. Path of the node that the nodes to check are directly below. |
    /// | [`action`](CheckUserSameLevelPermissionDto::action) | Required. Action on the nodes to check. |
    /// | [`user_id`](CheckUserSameLevelPermissionDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    /// | [`namespace_code`](CheckUserSameLevelPermissionDto::namespace_code) | Required. Code of the namespace that holds the tree. |
    /// | [`auth_env_params`](CheckUserSameLevelPermissionDto::auth_env_params) | Situation of the user, for data policies with conditions. |
    /// | [`judge_condition_enabled`](CheckUserSameLevelPermissionDto::judge_condition_enabled) | Whether the conditions of data policies are judged. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     CheckUserSameLevelPermissionDto, CheckUserSameLevelPermissionDtoRequired,
    /// };
    ///
    /// let request = CheckUserSameLevelPermissionDto::new(CheckUserSameLevelPermissionDtoRequired {
    ///     resource_node_codes: vec![
    ///         String::from("resourceStructChildrenCode1"),
    ///         String::from("resourceStructChildrenCode2")
    ///     ],
    ///     resource: String::from("treeResourceCode/structCode"),
    ///     action: String::from("read"),
    ///     user_id: String::from("63721xxxxxxxxxxxxdde14a3"),
    ///     namespace_code: String::from("examplePermissionNamespace"),
    /// });
    /// let result = client.check_user_same_level_permission(request).await?;
    /// for item in result.check_level_result_list {
    ///     println!("enabled: {}", item.enabled);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "check-user-same-level-permission")]
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
    /// Create a data policy.
    ///
    /// Puts permissions on data resources together under one name.
    ///
    /// A policy has up to 5 statements, each with an effect and a list of permissions. A permission is a
    /// path of this form: code of the namespace, code of the data resource, codes of the nodes if it is a
    /// tree, action. `*` as the action stands for all actions.
    ///
    /// The namespace and the data resources have to exist: see
    /// [`create_permission_namespace`](crate::ManagementClient::create_permission_namespace) and
    /// [`create_data_resource`](crate::ManagementClient::create_data_resource). The policy has an effect
    /// only after [`authorize_data_policies`](crate::ManagementClient::authorize_data_policies) granted it
    /// to subjects. What happens where one statement allows what another one denies is not documented.
    ///
    /// Not safe to send twice: a second request fails because the name is taken.
    ///
    /// - Request: `POST /api/v3/create-data-policy`
    /// - Returns: [`CreateDataPolicyRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-data-policy.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`statement_list`](CreateDataPolicyDto::statement_list) | Required. Permissions that the data policy allows or refuses. 1 to 5 elements. |
    /// | [`policy_name`](CreateDataPolicyDto::policy_name) | Required. Name of the data policy, unique in the user pool. At most 50 characters. |
    /// | [`description`](CreateDataPolicyDto::description) | What the data policy is for, in words for people. At most 200 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{CreateDataPolicyDto, DataStatementPermissionDto, PolicyEffect};
    ///
    /// let request = CreateDataPolicyDto::new(
    ///     [
    ///         DataStatementPermissionDto::new(
    ///             PolicyEffect::Allow,
    ///             [
    ///                 "examplePermissionNamespace/server_2023/*",
    ///                 "examplePermissionNamespace/rd_document/read",
    ///                 "examplePermissionNamespace/rd_internal_platform/deploy/test/execute",
    ///             ],
    ///         ),
    ///     ],
    ///     "Example data policy",
    /// )
    /// .with_description("Example data policy description");
    /// let result = client.create_data_policy(request).await?;
    /// println!("{}", result.policy_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-data-policy")]
    #[inline]
    pub fn create_data_policy(
        &self,
        request: CreateDataPolicyDto,
    ) -> ::sdk_runtime::Call<CreateDataPolicyRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_DATA_POLICY, request)
    }
    /// Create a data resource.
    ///
    /// Creates a data resource in a namespace, together with the actions that can be granted on it.
    /// [`type`](crate::generated::models::CreateDataResourceDto::type) says whether it is one string, a
    /// list of strings or a tree, and [`struct`](crate::generated::models::CreateDataResourceDto::struct)
    /// has the data in that form.
    ///
    /// A string suits an address of an API or an ID, a list suits things of one kind such as numbers of
    /// access cards, and a tree suits folders or departments.
    ///
    /// To create a tree, use
    /// [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree), which takes
    /// a list of nodes. Here, the type of
    /// [`struct`](crate::generated::models::CreateDataResourceDto::struct) has a single node for a tree,
    /// although samples of requests have a list.
    /// [`create_data_resource_by_string`](crate::ManagementClient::create_data_resource_by_string) and
    /// [`create_data_resource_by_array`](crate::ManagementClient::create_data_resource_by_array) exist for
    /// the other types.
    ///
    /// Not safe to send twice: a second request fails because the code is taken.
    ///
    /// - Request: `POST /api/v3/create-data-resource`
    /// - Returns: [`CreateDataResourceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-data-resource.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`actions`](CreateDataResourceDto::actions) | Required. Actions that can be granted on the data resource. 0 to 50 elements. |
    /// | [`struct`](CreateDataResourceDto::struct) | Required. The data, in the form that [`type`](crate::generated::models::CreateDataResourceDto::type) names: a string, a list of strings, or a tree. |
    /// | [`type`](CreateDataResourceDto::type) | Required. Form of the data in [`struct`](crate::generated::models::CreateDataResourceDto::struct). |
    /// | [`resource_code`](CreateDataResourceDto::resource_code) | Required. Code of the data resource, unique in its namespace. At most 50 characters. |
    /// | [`resource_name`](CreateDataResourceDto::resource_name) | Required. Name of the data resource, for people, unique in its namespace. At most 50 characters. |
    /// | [`namespace_code`](CreateDataResourceDto::namespace_code) | Required. Code of the namespace that is to hold the data resource, found by [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces). At most 50 characters. |
    /// | [`description`](CreateDataResourceDto::description) | What the data resource is, in words for people. At most 200 characters. |
    /// | [`extend_field_list`](CreateDataResourceDto::extend_field_list) | Extended fields of the nodes. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     CreateDataResourceDto, CreateDataResourceDtoRequired,
    ///     CreateDataResourceDtoStruct, DataResourceType,
    /// };
    ///
    /// let request = CreateDataResourceDto::new(CreateDataResourceDtoRequired {
    ///     actions: vec![String::from("read"), String::from("get")],
    ///     r#struct: CreateDataResourceDtoStruct::Text(String::from("/resource/create")),
    ///     r#type: DataResourceType::String,
    ///     resource_code: String::from("dataResourceTestCode"),
    ///     resource_name: String::from("Example data resource name"),
    ///     namespace_code: String::from("examplePermissionNamespace"),
    /// });
    /// let result = client.create_data_resource(request).await?;
    /// println!("{}", result.resource_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-data-resource")]
    #[inline]
    pub fn create_data_resource(
        &self,
        request: CreateDataResourceDto,
    ) -> ::sdk_runtime::Call<CreateDataResourceRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_DATA_RESOURCE, request)
    }
    /// Create a data resource that is a list of strings.
    ///
    /// Does the same as [`create_data_resource`](crate::ManagementClient::create_data_resource) with
    /// [`Array`](crate::generated::models::DataResourceType::Array) as the type, which is fixed here.
    ///
    /// The list has 1 to 50 strings.
    ///
    /// Not safe to send twice: a second request fails because the code is taken.
    ///
    /// - Request: `POST /api/v3/create-array-data-resource`
    /// - Returns: [`CreateArrayDataResourceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-array-data-resource.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`actions`](CreateArrayDataResourceDto::actions) | Required. Actions that can be granted on the data resource. 0 to 50 elements. |
    /// | [`struct`](CreateArrayDataResourceDto::struct) | Required. The strings of the data resource. 1 to 50 elements. |
    /// | [`resource_code`](CreateArrayDataResourceDto::resource_code) | Required. Code of the data resource, unique in its namespace. At most 50 characters. |
    /// | [`resource_name`](CreateArrayDataResourceDto::resource_name) | Required. Name of the data resource, for people, unique in its namespace. At most 50 characters. |
    /// | [`namespace_code`](CreateArrayDataResourceDto::namespace_code) | Required. Code of the namespace that is to hold the data resource, found by [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces). |
    /// | [`description`](CreateArrayDataResourceDto::description) | What the data resource is, in words for people. At most 200 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     CreateArrayDataResourceDto, CreateArrayDataResourceDtoRequired,
    /// };
    ///
    /// let request = CreateArrayDataResourceDto::new(CreateArrayDataResourceDtoRequired {
    ///     actions: vec![String::from("read"), String::from("get")],
    ///     r#struct: vec![
    ///         String::from("accessCardNumber1"), String::from("accessCardNumber2")
    ///     ],
    ///     resource_code: String::from("dataResourceTestCode"),
    ///     resource_name: String::from("Example data resource name"),
    ///     namespace_code: String::from("examplePermissionNamespace"),
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
    /// Create a data resource that is one string.
    ///
    /// Does the same as [`create_data_resource`](crate::ManagementClient::create_data_resource) with
    /// [`String`](crate::generated::models::DataResourceType::String) as the type, which is fixed here.
    ///
    /// The string has at most 200 characters.
    ///
    /// Not safe to send twice: a second request fails because the code is taken.
    ///
    /// - Request: `POST /api/v3/create-string-data-resource`
    /// - Returns: [`CreateStringDataResourceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-string-data-resource.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`actions`](CreateStringDataResourceDto::actions) | Required. Actions that can be granted on the data resource. 0 to 50 elements. |
    /// | [`struct`](CreateStringDataResourceDto::struct) | Required. The string of the data resource. At most 200 characters. |
    /// | [`resource_code`](CreateStringDataResourceDto::resource_code) | Required. Code of the data resource, unique in its namespace. At most 50 characters. |
    /// | [`resource_name`](CreateStringDataResourceDto::resource_name) | Required. Name of the data resource, for people, unique in its namespace. At most 50 characters. |
    /// | [`namespace_code`](CreateStringDataResourceDto::namespace_code) | Required. Code of the namespace that is to hold the data resource, found by [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces). |
    /// | [`description`](CreateStringDataResourceDto::description) | What the data resource is, in words for people. At most 200 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     CreateStringDataResourceDto, CreateStringDataResourceDtoRequired,
    /// };
    ///
    /// let request = CreateStringDataResourceDto::new(CreateStringDataResourceDtoRequired {
    ///     actions: vec![String::from("read"), String::from("get")],
    ///     r#struct: String::from("/resource/create"),
    ///     resource_code: String::from("dataResourceTestCode"),
    ///     resource_name: String::from("Example data resource name"),
    ///     namespace_code: String::from("examplePermissionNamespace"),
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
    /// Create a data resource that is a tree.
    ///
    /// Does the same as [`create_data_resource`](crate::ManagementClient::create_data_resource) with
    /// [`Tree`](crate::generated::models::DataResourceType::Tree) as the type, which is fixed here.
    ///
    /// [`struct`](crate::generated::models::CreateTreeDataResourceDto::struct) has 1 to 50 nodes, each with
    /// nodes below it, at most five levels deep. Extended fields of the nodes are defined in
    /// [`extend_field_list`](crate::generated::models::CreateTreeDataResourceDto::extend_field_list), or
    /// later by [`create_dnef`](crate::ManagementClient::create_dnef).
    ///
    /// Not safe to send twice: a second request fails because the code is taken.
    ///
    /// - Request: `POST /api/v3/create-tree-data-resource`
    /// - Returns: [`CreateTreeDataResourceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-tree-data-resource.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`actions`](CreateTreeDataResourceDto::actions) | Required. Actions that can be granted on the nodes. 0 to 50 elements. |
    /// | [`struct`](CreateTreeDataResourceDto::struct) | Required. The nodes at the top of the tree. 1 to 50 elements. |
    /// | [`resource_code`](CreateTreeDataResourceDto::resource_code) | Required. Code of the data resource, unique in its namespace. At most 50 characters. |
    /// | [`resource_name`](CreateTreeDataResourceDto::resource_name) | Required. Name of the data resource, for people, unique in its namespace. At most 50 characters. |
    /// | [`namespace_code`](CreateTreeDataResourceDto::namespace_code) | Required. Code of the namespace that is to hold the data resource, found by [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces). |
    /// | [`description`](CreateTreeDataResourceDto::description) | What the data resource is, in words for people. At most 200 characters. |
    /// | [`extend_field_list`](CreateTreeDataResourceDto::extend_field_list) | Extended fields of the nodes. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     CreateTreeDataResourceDto, CreateTreeDataResourceDtoRequired,
    ///     DataResourceTreeStructs,
    /// };
    ///
    /// let request = CreateTreeDataResourceDto::new(CreateTreeDataResourceDtoRequired {
    ///     actions: vec![String::from("read"), String::from("get")],
    ///     r#struct: vec![
    ///         DataResourceTreeStructs::new("123", "Data resource")
    ///         .with_value("Sample data resource node")
    ///     ],
    ///     resource_code: String::from("dataResourceTestCode"),
    ///     resource_name: String::from("Sample data resource name"),
    ///     namespace_code: String::from("code1"),
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
    /// Define an extended field of a tree data resource.
    ///
    /// Defines one extended field for the nodes of a data resource of the type
    /// [`Tree`](crate::generated::models::DataResourceType::Tree).
    ///
    /// The values are set with the nodes, in
    /// [`DataResourceTreeStructs::extend_field_value`](crate::generated::models::DataResourceTreeStructs::extend_field_value).
    /// Several fields are defined at once by
    /// [`batch_create_dnef`](crate::ManagementClient::batch_create_dnef).
    ///
    /// Not safe to send twice: a second request clashes with the key.
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
    /// | [`resource_code`](CreateDnefReq::resource_code) | Required. Code of the data resource, which has to be a tree. |
    /// | [`namespace_code`](CreateDnefReq::namespace_code) | Required. Code of the namespace that holds the data resource. |
    /// | [`label`](CreateDnefReq::label) | Required. Label of the field, for people. |
    /// | [`value_type`](CreateDnefReq::value_type) | Required. Type of the values of the field. |
    /// | [`key`](CreateDnefReq::key) | Required. Key of the field, unique in the tree. 1 to 64 characters. |
    /// | [`config`](CreateDnefReq::config) | Values to choose from. |
    /// | [`description`](CreateDnefReq::description) | What the field is for, in words for people. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{CreateDnefReq, CreateDnefReqRequired, ExtendFieldValueType};
    ///
    /// let request = CreateDnefReq::new(CreateDnefReqRequired {
    ///     resource_code: String::from("treeResourceCode"),
    ///     namespace_code: String::from("examplePermissionNamespace"),
    ///     label: String::from("Extension"),
    ///     value_type: ExtendFieldValueType::String,
    ///     key: String::from("extension"),
    /// });
    /// let result = client.create_dnef(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-dnef")]
    #[inline]
    pub fn create_dnef(
        &self,
        request: CreateDnefReq,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_DNEF, request)
    }
    /// Create a namespace for data resources.
    ///
    /// Creates a namespace for data resources and roles, with a code for programs and a name for people.
    ///
    /// Whether a code is free can be asked by
    /// [`check_permission_namespace_exists`](crate::ManagementClient::check_permission_namespace_exists).
    ///
    /// Not safe to send twice: a second request fails because the code is taken.
    ///
    /// Namespaces for other resources are made by
    /// [`create_namespace`](crate::ManagementClient::create_namespace) and its neighbours. The
    /// documentation mixes the names of both kinds and does not say whether they are the same namespaces.
    ///
    /// - Request: `POST /api/v3/create-permission-namespace`
    /// - Returns: [`CreatePermissionNamespaceRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-permission-namespace.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`name`](CreatePermissionNamespaceDto::name) | Required. Name of the namespace, for people. 1 to 255 characters. |
    /// | [`code`](CreatePermissionNamespaceDto::code) | Required. Code of the namespace, unique in the user pool. 1 to 50 characters. |
    /// | [`description`](CreatePermissionNamespaceDto::description) | What the namespace is for, in words for people. At most 200 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreatePermissionNamespaceDto;
    ///
    /// let request = CreatePermissionNamespaceDto::new(
    ///     "Example permission space",
    ///     "examplePermissionNamespace",
    /// )
    /// .with_description("Example permission space description");
    /// let result = client.create_permission_namespace(request).await?;
    /// println!("{}", result.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-permission-namespace")]
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
    /// Create several namespaces for data resources.
    ///
    /// Creates up to 50 namespaces, each with a code and a name.
    ///
    /// The response does not have the namespaces:
    /// [`get_permission_namespaces_batch`](crate::ManagementClient::get_permission_namespaces_batch)
    /// returns them.
    ///
    /// Not safe to send twice: a second request clashes with the codes.
    ///
    /// - Request: `POST /api/v3/create-permission-namespaces-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Takes at most 50 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-permission-namespaces-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](CreatePermissionNamespacesBatchDto::list) | Required. The namespaces to create. 1 to 50 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     CreatePermissionNamespacesBatchDto, CreatePermissionNamespacesBatchItemDto,
    /// };
    ///
    /// let request = CreatePermissionNamespacesBatchDto::new([
    ///     CreatePermissionNamespacesBatchItemDto::new(
    ///             "examplePermissionNamespace",
    ///             "Example permission space",
    ///         )
    ///         .with_description("Example permission space description"),
    /// ]);
    /// let result = client.create_permission_namespaces_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.create_permission_namespaces_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-permission-namespaces-batch")]
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
    /// Delete a data policy.
    ///
    /// Removes a data policy and its connections with data resources.
    ///
    /// Subjects lose what it allowed. The data resources stay. No operation restores the policy. To take it
    /// away from one subject only, use [`revoke_data_policy`](crate::ManagementClient::revoke_data_policy).
    ///
    /// - Request: `POST /api/v3/delete-data-policy`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-data-policy.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](DeleteDataPolicyDto::policy_id) | Required. ID of the data policy, found by [`list_data_polices`](crate::ManagementClient::list_data_polices). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteDataPolicyDto;
    ///
    /// client
    ///     .delete_data_policy(DeleteDataPolicyDto::new("60b49xxxxxxxxxxxxxxx6e68"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-data-policy")]
    #[inline]
    pub fn delete_data_policy(
        &self,
        request: DeleteDataPolicyDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_DATA_POLICY, request)
    }
    /// Delete a data resource.
    ///
    /// Removes the data resource with the given code from a namespace.
    ///
    /// No operation restores it. What becomes of data policies with permissions on it is not documented.
    /// [`ListDataResourcesRespDto::authorization_num`](crate::generated::models::ListDataResourcesRespDto::authorization_num)
    /// tells how many authorizations it has.
    ///
    /// - Request: `POST /api/v3/delete-data-resource`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-data-resource.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resource_code`](DeleteDataResourceDto::resource_code) | Required. Code of the data resource, found by [`list_data_resources`](crate::ManagementClient::list_data_resources). At most 50 characters. |
    /// | [`namespace_code`](DeleteDataResourceDto::namespace_code) | Required. Code of the namespace that holds the data resource. At most 50 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteDataResourceDto;
    ///
    /// let request = DeleteDataResourceDto::new(
    ///     "dataResourceTestCode",
    ///     "examplePermissionNamespace",
    /// );
    /// client.delete_data_resource(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-data-resource")]
    #[inline]
    pub fn delete_data_resource(
        &self,
        request: DeleteDataResourceDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_DATA_RESOURCE, request)
    }
    /// Delete an extended field of a tree data resource.
    ///
    /// Removes the definition of one extended field from a tree.
    ///
    /// What becomes of the values that nodes have in the field is not documented. The keys are found by
    /// [`list_dnef`](crate::ManagementClient::list_dnef).
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
    /// | [`key`](DeleteDnefReq::key) | Required. Key of the field, found by [`list_dnef`](crate::ManagementClient::list_dnef). 1 to 64 characters. |
    /// | [`resource_code`](DeleteDnefReq::resource_code) | Required. Code of the data resource, which has to be a tree. |
    /// | [`namespace_code`](DeleteDnefReq::namespace_code) | Required. Code of the namespace that holds the data resource. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteDnefReq;
    ///
    /// let request = DeleteDnefReq::new(
    ///     "extension",
    ///     "treeResourceCode",
    ///     "examplePermissionNamespace",
    /// );
    /// let result = client.delete_dnef(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-dnef")]
    #[inline]
    pub fn delete_dnef(
        &self,
        request: DeleteDnefReq,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_DNEF, request)
    }
    /// Delete a namespace of data resources.
    ///
    /// Removes the namespace with the given code.
    ///
    /// No operation restores it. What becomes of its data resources and roles is not documented, so look at
    /// them first with [`list_data_resources`](crate::ManagementClient::list_data_resources) and
    /// [`list_permission_namespace_roles`](crate::ManagementClient::list_permission_namespace_roles).
    ///
    /// - Request: `POST /api/v3/delete-permission-namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-permission-namespace.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](DeletePermissionNamespaceDto::code) | Required. Code of the namespace, found by [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces). At most 50 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeletePermissionNamespaceDto;
    ///
    /// let request = DeletePermissionNamespaceDto::new("examplePermissionNamespace");
    /// let result = client.delete_permission_namespace(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-permission-namespace")]
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
    /// Delete several namespaces of data resources.
    ///
    /// Removes up to 10 namespaces, named by their codes. No operation restores them. Whether a request
    /// with an unknown code still deletes the other namespaces is not documented.
    ///
    /// - Request: `POST /api/v3/delete-permission-namespaces-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 10 elements at once. A longer `codes` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-permission-namespaces-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`codes`](DeletePermissionNamespacesBatchDto::codes) | Required. Codes of the namespaces, found by [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces). 1 to 10 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeletePermissionNamespacesBatchDto;
    ///
    /// let request = DeletePermissionNamespacesBatchDto::new([
    ///     "examplePermissionNamespace",
    /// ]);
    /// let result = client.delete_permission_namespaces_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 10 at once: `client.delete_permission_namespaces_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-permission-namespaces-batch")]
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
    /// Get a data policy.
    ///
    /// Returns the name, the description and the times of a data policy.
    ///
    /// The result has no field for its permissions. The data resources of a policy are listed by
    /// [`list_data_polices`](crate::ManagementClient::list_data_polices), and its subjects by
    /// [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets).
    ///
    /// - Request: `GET /api/v3/get-data-policy`
    /// - Returns: [`GetDataPolicyRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-data-policy.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](GetDataPolicyParams::policy_id) | Required. ID of the data policy, found by [`list_data_polices`](crate::ManagementClient::list_data_polices). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetDataPolicyParams;
    ///
    /// let result = client
    ///     .get_data_policy(GetDataPolicyParams::new("60b49xxxxxxxxxxxxxxx6e68"))
    ///     .await?;
    /// println!("{}", result.policy_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-data-policy")]
    #[inline]
    pub fn get_data_policy(
        &self,
        request: GetDataPolicyParams,
    ) -> ::sdk_runtime::Call<GetDataPolicyRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DATA_POLICY, request)
    }
    /// Get a data resource.
    ///
    /// Returns the data resource with the given code in a namespace: its name, its type, its data, the
    /// actions that can be granted, and for a tree the extended fields.
    ///
    /// The codes are found by [`list_data_resources`](crate::ManagementClient::list_data_resources).
    ///
    /// - Request: `GET /api/v3/get-data-resource`
    /// - Returns: [`GetDataResourceRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-data-resource.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`namespace_code`](GetDataResourceParams::namespace_code) | Required. Code of the namespace that holds the data resource. |
    /// | [`resource_code`](GetDataResourceParams::resource_code) | Required. Code of the data resource, unique in its namespace. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetDataResourceParams;
    ///
    /// let request = GetDataResourceParams::new(
    ///     "examplePermissionNamespace",
    ///     "dataResourceTestCode",
    /// );
    /// let result = client.get_data_resource(request).await?;
    /// println!("{}", result.resource_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-data-resource")]
    #[inline]
    pub fn get_data_resource(
        &self,
        request: GetDataResourceParams,
    ) -> ::sdk_runtime::Call<GetDataResourceRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DATA_RESOURCE, request)
    }
    /// Get a data resource with a user's permissions by the external ID.
    ///
    /// Does the same as [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct) for
    /// a user who is named by the ID in a system outside GenAuth.
    ///
    /// The result has the data of the resource in the form of its type, together with the actions that the
    /// user may do.
    ///
    /// - Request: `POST /api/v3/get-external-user-resource-struct`
    /// - Returns: [`GetExternalUserResourceStructDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-external-user-resource-struct.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resource_code`](GetExternalUserResourceStructDto::resource_code) | Required. Code of the data resource, found by [`list_data_resources`](crate::ManagementClient::list_data_resources). |
    /// | [`external_id`](GetExternalUserResourceStructDto::external_id) | Required. ID of the user in a system outside GenAuth. |
    /// | [`namespace_code`](GetExternalUserResourceStructDto::namespace_code) | Required. Code of the namespace that holds the data resource. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetExternalUserResourceStructDto;
    ///
    /// let request = GetExternalUserResourceStructDto::new(
    ///     "exampleStrResourceCode",
    ///     "63721xxxxxxxxxxxxdde14a3",
    ///     "examplePermissionNamespace",
    /// );
    /// let result = client.get_external_user_resource_struct(request).await?;
    /// println!("{}", result.namespace_code);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-external-user-resource-struct")]
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
    /// Get one namespace of data resources.
    ///
    /// Returns the name and the description of the namespace with the given code. The codes are found by
    /// [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces).
    ///
    /// Namespaces for other resources are made by
    /// [`create_namespace`](crate::ManagementClient::create_namespace) and its neighbours. The
    /// documentation mixes the names of both kinds and does not say whether they are the same namespaces.
    ///
    /// - Request: `GET /api/v3/get-permission-namespace`
    /// - Returns: [`GetPermissionNamespaceRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-permission-namespace.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](GetPermissionNamespaceParams::code) | Required. Code of the namespace. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPermissionNamespaceParams;
    ///
    /// let request = GetPermissionNamespaceParams::new("examplePermissionNamespace");
    /// let result = client.get_permission_namespace(request).await?;
    /// println!("{}", result.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-permission-namespace")]
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
    /// Get several namespaces of data resources.
    ///
    /// Returns the names and the descriptions of up to 50 namespaces by their codes. How unknown codes are
    /// treated is not documented, so compare the codes in the result with those of the request.
    ///
    /// - Request: `GET /api/v3/get-permission-namespaces-batch`
    /// - Returns: a list of [`GetPermissionNamespaceRespDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `codes` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-permission-namespaces-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`codes`](GetPermissionNamespacesBatchParams::codes) | Required. Codes of the namespaces to return. 0 to 50 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPermissionNamespacesBatchParams;
    ///
    /// let request = GetPermissionNamespacesBatchParams::new([
    ///     "examplePermissionNamespace",
    /// ]);
    /// let list = client.get_permission_namespaces_batch(request).await?;
    /// for item in list {
    ///     println!("{}", item.name);
    /// }
    /// // For more than 50 at once: `client.get_permission_namespaces_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-permission-namespaces-batch")]
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
    /// List all data permissions of users.
    ///
    /// Returns everything that data policies grant to one or more users, in all namespaces or in those that
    /// the request names.
    ///
    /// It suits the moment after a sign-in, when a program needs to know all that the user can do. For
    /// trees, the result names the nodes by their paths.
    ///
    /// If only some data resources matter,
    /// [`get_user_resource_permission_list`](crate::ManagementClient::get_user_resource_permission_list) is
    /// faster. For the tree as a whole, use
    /// [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct).
    ///
    /// - Request: `POST /api/v3/get-user-permission-list`
    /// - Returns: [`GetUserPermissionListDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-user-permission-list.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](GetUserPermissionListDto::user_ids) | Required. IDs of the users, found by [`list_users`](crate::ManagementClient::list_users). |
    /// | [`namespace_codes`](GetUserPermissionListDto::namespace_codes) | Codes of the namespaces to look in. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserPermissionListDto;
    ///
    /// let request = GetUserPermissionListDto::new(["6301ceaxxxxxxxxxxx27478"])
    ///     .with_namespace_codes(["examplePermissionNamespace1"]);
    /// let result = client.get_user_permission_list(request).await?;
    /// for item in result.user_permission_list {
    ///     println!("{}", item.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-permission-list")]
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
    /// List the actions that a user may do on some data resources.
    ///
    /// Returns the actions that a user may do on the given data resources of a namespace.
    ///
    /// Resources are named by their paths, and for a tree, the path has to lead to a node. The vendor
    /// recommends this operation over
    /// [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list) because it is
    /// faster.
    ///
    /// - Request: `POST /api/v3/get-user-resource-permission-list`
    /// - Returns: [`GetUserResourcePermissionListDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-user-resource-permission-list.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resources`](GetUserResourcePermissionListDto::resources) | Required. Paths of the data resources. |
    /// | [`user_id`](GetUserResourcePermissionListDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    /// | [`namespace_code`](GetUserResourcePermissionListDto::namespace_code) | Required. Code of the namespace that holds the data resources. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserResourcePermissionListDto;
    ///
    /// let request = GetUserResourcePermissionListDto::new(
    ///     [
    ///         "strResourceCode",
    ///         "arrResourceCode",
    ///         "treeResourceCode/StructCode1/resourceStructChildrenCode1",
    ///     ],
    ///     "6301ceaxxxxxxxxx27478",
    ///     "examplePermissionNamespace",
    /// );
    /// let result = client.get_user_resource_permission_list(request).await?;
    /// for item in result.permission_list {
    ///     println!("{}", item.namespace_code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-resource-permission-list")]
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
    /// Get a data resource with a user's permissions.
    ///
    /// Returns the data of one data resource together with the actions that the user may do on it. The form
    /// follows the type: a string, a list of strings, or a tree with the actions at each node.
    ///
    /// Other operations return trees as paths, so use this one where the tree itself is needed. For a user
    /// known by an external ID, there is
    /// [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct).
    ///
    /// - Request: `POST /api/v3/get-user-resource-struct`
    /// - Returns: [`GetUserResourceStructDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-user-resource-struct.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resource_code`](GetUserResourceStructDto::resource_code) | Required. Code of the data resource, found by [`list_data_resources`](crate::ManagementClient::list_data_resources). |
    /// | [`user_id`](GetUserResourceStructDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    /// | [`namespace_code`](GetUserResourceStructDto::namespace_code) | Required. Code of the namespace that holds the data resource. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserResourceStructDto;
    ///
    /// let request = GetUserResourceStructDto::new(
    ///     "exampleStrResourceCode",
    ///     "63721xxxxxxxxxxxxdde14a3",
    ///     "examplePermissionNamespace",
    /// );
    /// let result = client.get_user_resource_struct(request).await?;
    /// println!("{}", result.namespace_code);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-resource-struct")]
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
    /// List data policies.
    ///
    /// Returns the data policies of the user pool, page by page, each with its data resources and its
    /// subjects.
    ///
    /// A page holds up to 50 policies. This is where the IDs of data policies come from. If names and
    /// descriptions are enough, use
    /// [`list_simple_data_polices`](crate::ManagementClient::list_simple_data_polices).
    ///
    /// - Request: `GET /api/v3/list-data-policies`
    /// - Returns: [`DataPoliciesPaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-data-policies.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ListDataPolicesParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListDataPolicesParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`query`](ListDataPolicesParams::query) | Text to search the names of the data policies for. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListDataPolicesParams;
    ///
    /// let request = ListDataPolicesParams::new().with_query("test");
    /// let mut items = client.list_data_polices(request).items();
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
    /// List the subjects of a data policy.
    ///
    /// Returns the users, groups, roles and departments that a data policy is granted to, page by page,
    /// each with the time of the grant.
    ///
    /// A grant is added by [`authorize_data_policies`](crate::ManagementClient::authorize_data_policies)
    /// and taken back by [`revoke_data_policy`](crate::ManagementClient::revoke_data_policy).
    ///
    /// - Request: `GET /api/v3/list-data-policy-targets`
    /// - Returns: [`ListDataPolicySubjectPageDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-data-policy-targets.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](ListDataPolicyTargetsParams::policy_id) | Required. ID of the data policy, found by [`list_data_polices`](crate::ManagementClient::list_data_polices). |
    /// | [`limit`](ListDataPolicyTargetsParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListDataPolicyTargetsParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`query`](ListDataPolicyTargetsParams::query) | Name of the subject to search for. |
    /// | [`target_type`](ListDataPolicyTargetsParams::target_type) | Kinds of subjects to return. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{ListDataPolicyTargetsParams, SubjectType};
    ///
    /// let request = ListDataPolicyTargetsParams::new("60b49xxxxxxxxxxxxxxx6e68")
    ///     .with_query("test")
    ///     .with_target_type([SubjectType::User]);
    /// let mut items = client.list_data_policy_targets(request).items();
    /// while let Some(data_subject) = items.try_next().await? {
    ///     println!("{}", data_subject.target_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-data-policy-targets")]
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
    /// List data resources.
    ///
    /// Returns the data resources of all namespaces, or of those that the request names, page by page.
    ///
    /// The entries have no data: [`get_data_resource`](crate::ManagementClient::get_data_resource) returns
    /// it for one resource. A page holds up to 50 resources.
    ///
    /// - Request: `GET /api/v3/list-data-resources`
    /// - Returns: [`DataResourcesPaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-data-resources.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ListDataResourcesParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`namespace_codes`](ListDataResourcesParams::namespace_codes) | Codes of the namespaces to look in. 1 to 50 elements. |
    /// | [`page`](ListDataResourcesParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`query`](ListDataResourcesParams::query) | Text to search the names and codes of the data resources for. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListDataResourcesParams;
    ///
    /// let request = ListDataResourcesParams::new()
    ///     .with_namespace_codes(["examplePermissionNamespace"])
    ///     .with_query("test");
    /// let mut items = client.list_data_resources(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.resource_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-data-resources")]
    #[inline]
    pub fn list_data_resources(
        &self,
        request: ListDataResourcesParams,
    ) -> ::sdk_runtime::Call<DataResourcesPaginatedRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_DATA_RESOURCES, request)
    }
    /// List the extended fields of a tree data resource.
    ///
    /// Returns the definitions of the extended fields of a tree, at most 50 at once.
    ///
    /// If [`truncated`](crate::generated::models::DnefPaginatedRespDto::truncated) is `true`, there are
    /// more: send [`next_start_index`](crate::generated::models::DnefPaginatedRespDto::next_start_index) as
    /// [`start_index`](crate::generated::models::ListDnefParams::start_index) for the next ones. Fields are
    /// defined by [`create_dnef`](crate::ManagementClient::create_dnef).
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
    /// | [`namespace_code`](ListDnefParams::namespace_code) | Required. Code of the namespace that holds the data resource. |
    /// | [`resource_code`](ListDnefParams::resource_code) | Required. Code of the data resource, unique in its namespace. |
    /// | [`max_size`](ListDnefParams::max_size) | How many fields to return at most. From 1 to 50. By default `10`. |
    /// | [`query`](ListDnefParams::query) | Text to search the keys and labels of the fields for. |
    /// | [`start_index`](ListDnefParams::start_index) | Number of the first field to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListDnefParams;
    ///
    /// let request = ListDnefParams::new(
    ///     "examplePermissionNamespace",
    ///     "dataResourceTestCode",
    /// )
    /// .with_query("test");
    /// let mut items = client.list_dnef(request).items();
    /// while let Some(extend_field) = items.try_next().await? {
    ///     println!("{}", extend_field.key);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-dnef")]
    #[inline]
    pub fn list_dnef(
        &self,
        request: ListDnefParams,
    ) -> ::sdk_runtime::Call<DnefPaginatedRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_DNEF, request)
    }
    /// List the roles of a namespace of data resources.
    ///
    /// Returns the roles of one namespace, page by page.
    ///
    /// A page holds up to 50 roles. The codes of namespaces are found by
    /// [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces).
    ///
    /// - Request: `GET /api/v3/list-permission-namespace-roles`
    /// - Returns: [`PermissionNamespaceRolesListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-permission-namespace-roles.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](ListPermissionNamespaceRolesParams::code) | Required. Code of the namespace. |
    /// | [`limit`](ListPermissionNamespaceRolesParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListPermissionNamespaceRolesParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`query`](ListPermissionNamespaceRolesParams::query) | Text to search the codes and names of the roles for. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListPermissionNamespaceRolesParams;
    ///
    /// let request = ListPermissionNamespaceRolesParams::new("examplePermissionNamespace")
    ///     .with_query("admin");
    /// let mut items = client.list_permission_namespace_roles(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-permission-namespace-roles")]
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
    /// List the namespaces of data resources.
    ///
    /// Returns the namespaces of the user pool, page by page. A page holds up to 50 namespaces. The code of
    /// a namespace is what most operations on data resources need.
    ///
    /// Namespaces for other resources are made by
    /// [`create_namespace`](crate::ManagementClient::create_namespace) and its neighbours. The
    /// documentation mixes the names of both kinds and does not say whether they are the same namespaces.
    ///
    /// - Request: `GET /api/v3/list-permission-namespaces`
    /// - Returns: [`PermissionNamespaceListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-permission-namespaces.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ListPermissionNamespacesParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListPermissionNamespacesParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`query`](ListPermissionNamespacesParams::query) | Name of the namespace to search for. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListPermissionNamespacesParams;
    ///
    /// let request = ListPermissionNamespacesParams::new().with_query("test");
    /// let mut items = client.list_permission_namespaces(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-permission-namespaces")]
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
    /// List which user has permissions on which data resource.
    ///
    /// Returns all permissions on data resources that all users have, page by page, as the permission view
    /// of the GenAuth console shows them.
    ///
    /// An entry stands for one user and one data resource, and names the data policies and the roles,
    /// groups and departments that the permission comes from. Use it to export the permissions.
    ///
    /// - Request: `POST /api/v3/list-permission-view/data`
    /// - Returns: [`ListPermissionViewPaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-permission-view-data.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keyword`](ListPermissionViewDto::keyword) | Text to search the names of the users for. |
    /// | [`limit`](ListPermissionViewDto::limit) | How many items a page has at most. From 1 to 50. |
    /// | [`page`](ListPermissionViewDto::page) | Number of the page to return, counted from 1. Without it, the server takes the first one. At least 1. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListPermissionViewDto;
    ///
    /// let request = ListPermissionViewDto::new().with_keyword("123");
    /// let mut items = client.list_permission_view(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.namespace_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-permission-view")]
    #[doc(alias = "data")]
    #[inline]
    pub fn list_permission_view(
        &self,
        request: ListPermissionViewDto,
    ) -> ::sdk_runtime::Call<ListPermissionViewPaginatedRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_PERMISSION_VIEW, request)
    }
    /// List the users who may do actions on data resources.
    ///
    /// Returns the users who may do the given actions on the given data resources, for example all users
    /// who can edit a document.
    ///
    /// A request has up to 50 actions and up to 50 resources of one namespace. For a tree, the path has to
    /// lead to a node. The opposite question, what a user may do, is for
    /// [`get_user_resource_permission_list`](crate::ManagementClient::get_user_resource_permission_list).
    ///
    /// - Request: `POST /api/v3/list-resource-targets`
    /// - Returns: [`ListResourceTargetsDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-resource-targets.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resources`](ListResourceTargetsDto::resources) | Required. Paths of the data resources. 1 to 50 elements. |
    /// | [`actions`](ListResourceTargetsDto::actions) | Required. Actions on the data resources to look for. At most 50 elements. |
    /// | [`namespace_code`](ListResourceTargetsDto::namespace_code) | Required. Code of the namespace that holds the data resources. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListResourceTargetsDto;
    ///
    /// let request = ListResourceTargetsDto::new(
    ///     [
    ///         "strResourceCode1",
    ///         "treeResourceCode1/StructCode1/resourceStructChildrenCode1",
    ///     ],
    ///     ["get", "update", "read"],
    ///     "examplePermissionNamespace",
    /// );
    /// let result = client.list_resource_targets(request).await?;
    /// for item in result.auth_user_list {
    ///     println!("{}", item.resource);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-resource-targets")]
    #[inline]
    pub fn list_resource_targets(
        &self,
        request: ListResourceTargetsDto,
    ) -> ::sdk_runtime::Call<ListResourceTargetsDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_RESOURCE_TARGETS, request)
    }
    /// List data policies with their main data.
    ///
    /// Returns the IDs, names and descriptions of the data policies of the user pool, page by page. It
    /// returns less for each policy than [`list_data_polices`](crate::ManagementClient::list_data_polices).
    ///
    /// - Request: `GET /api/v3/list-simple-data-policies`
    /// - Returns: [`DataPoliciesSimplePaginatedRespDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-simple-data-policies.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ListSimpleDataPolicesParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListSimpleDataPolicesParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`query`](ListSimpleDataPolicesParams::query) | Text to search the names of the data policies for. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListSimpleDataPolicesParams;
    ///
    /// let request = ListSimpleDataPolicesParams::new().with_query("test");
    /// let mut items = client.list_simple_data_polices(request).items();
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
    /// Take a data policy back from a subject.
    ///
    /// Ends the grant of one data policy to one subject.
    ///
    /// The policy itself stays and keeps its other subjects, which
    /// [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets) lists. The subject
    /// can still have the same permissions through other policies, or a user through a role, a group or a
    /// department.
    ///
    /// - Request: `POST /api/v3/revoke-data-policy`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/revoke-data-policy.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_type`](DeleteAuthorizeDataPolicyDto::target_type) | Required. Kind of the subject. |
    /// | [`target_identifier`](DeleteAuthorizeDataPolicyDto::target_identifier) | Required. ID of the subject, found by [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets). |
    /// | [`policy_id`](DeleteAuthorizeDataPolicyDto::policy_id) | Required. ID of the data policy, found by [`list_data_polices`](crate::ManagementClient::list_data_polices). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{DeleteAuthorizeDataPolicyDto, SubjectType};
    ///
    /// let request = DeleteAuthorizeDataPolicyDto::new(
    ///     SubjectType::User,
    ///     "6301cexxxxxxxxxxxxxxxxxx78",
    ///     "60b49xxxxxxxxxxxxxxx6e68",
    /// );
    /// client.revoke_data_policy(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "revoke-data-policy")]
    #[inline]
    pub fn revoke_data_policy(
        &self,
        request: DeleteAuthorizeDataPolicyDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REVOKE_DATA_POLICY, request)
    }
    /// Change a data policy.
    ///
    /// Changes the name, the description or the statements of a data policy.
    ///
    /// Statements that are sent should be the whole list, since no operation changes one of them alone.
    /// Subjects that have the policy keep it, with its new permissions.
    ///
    /// - Request: `POST /api/v3/update-data-policy`
    /// - Returns: [`UpdateDataPolicyRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/update-data-policy.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](UpdateDataPolicyDto::policy_id) | Required. ID of the data policy, found by [`list_data_polices`](crate::ManagementClient::list_data_polices). |
    /// | [`description`](UpdateDataPolicyDto::description) | What the data policy is for, in words for people. At most 200 characters. |
    /// | [`policy_name`](UpdateDataPolicyDto::policy_name) | New name of the data policy, unique in the user pool. At most 50 characters. |
    /// | [`statement_list`](UpdateDataPolicyDto::statement_list) | All statements that the data policy has from now on. 1 to 5 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateDataPolicyDto;
    ///
    /// let request = UpdateDataPolicyDto::new("60b49xxxxxxxxxxxxxxx6e68")
    ///     .with_description("Example data policy description")
    ///     .with_policy_name("Example data policy");
    /// let result = client.update_data_policy(request).await?;
    /// println!("{}", result.policy_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-data-policy")]
    #[inline]
    pub fn update_data_policy(
        &self,
        request: UpdateDataPolicyDto,
    ) -> ::sdk_runtime::Call<UpdateDataPolicyRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_DATA_POLICY, request)
    }
    /// Change a data resource.
    ///
    /// Changes the name, the description or the data of a data resource, which is named by its namespace
    /// and its code.
    ///
    /// The namespace, the code and the type cannot be changed. The request has a field for the actions too,
    /// but only the name, the description and the data are documented as changeable.
    ///
    /// - Request: `POST /api/v3/update-data-resource`
    /// - Returns: [`UpdateDataResourceRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/update-data-resource.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resource_code`](UpdateDataResourceDto::resource_code) | Required. Code of the data resource, found by [`list_data_resources`](crate::ManagementClient::list_data_resources). At most 50 characters. |
    /// | [`namespace_code`](UpdateDataResourceDto::namespace_code) | Required. Code of the namespace that holds the data resource. At most 50 characters. |
    /// | [`actions`](UpdateDataResourceDto::actions) | Actions that can be granted on the data resource. 0 to 50 elements. |
    /// | [`description`](UpdateDataResourceDto::description) | What the data resource is, in words for people. At most 200 characters. |
    /// | [`resource_name`](UpdateDataResourceDto::resource_name) | New name of the data resource, for people, unique in its namespace. At most 50 characters. |
    /// | [`struct`](UpdateDataResourceDto::struct) | The new data, in the form that the type of the data resource asks for: a string, a list of strings, or a tree. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateDataResourceDto;
    ///
    /// let request = UpdateDataResourceDto::new(
    ///     "dataResourceTestCode",
    ///     "examplePermissionNamespace",
    /// )
    /// .with_description("Example data resource description")
    /// .with_resource_name("Example data resource name");
    /// let result = client.update_data_resource(request).await?;
    /// println!("{}", result.resource_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-data-resource")]
    #[inline]
    pub fn update_data_resource(
        &self,
        request: UpdateDataResourceDto,
    ) -> ::sdk_runtime::Call<UpdateDataResourceRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_DATA_RESOURCE, request)
    }
    /// Change an extended field of a tree data resource.
    ///
    /// Changes the label, the description or the options of an extended field, which is named by its key.
    /// The key and the type of its values cannot be changed.
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
    /// | [`key`](UpdateDnefReq::key) | Required. Key of the field, found by [`list_dnef`](crate::ManagementClient::list_dnef). 1 to 64 characters. |
    /// | [`resource_code`](UpdateDnefReq::resource_code) | Required. Code of the data resource, which has to be a tree. |
    /// | [`namespace_code`](UpdateDnefReq::namespace_code) | Required. Code of the namespace that holds the data resource. |
    /// | [`config`](UpdateDnefReq::config) | Values to choose from. |
    /// | [`description`](UpdateDnefReq::description) | What the field is for, in words for people. |
    /// | [`label`](UpdateDnefReq::label) | New label of the field, for people. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateDnefReq;
    ///
    /// let request = UpdateDnefReq::new(
    ///     "extension",
    ///     "treeResourceCode",
    ///     "examplePermissionNamespace",
    /// )
    /// .with_description("Telephone extension of the department");
    /// let result = client.update_dnef(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-dnef")]
    #[inline]
    pub fn update_dnef(
        &self,
        request: UpdateDnefReq,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_DNEF, request)
    }
    /// Change a namespace of data resources.
    ///
    /// Changes the name, the description or the code of a namespace.
    ///
    /// It is named by its old code, and
    /// [`new_code`](crate::generated::models::UpdatePermissionNamespaceDto::new_code) has the new one.
    /// Programs that use the old code have to be changed at the same time.
    ///
    /// Once the code was changed, the same request would no longer find the namespace by its old code. If a
    /// response is lost, look with
    /// [`get_permission_namespace`](crate::ManagementClient::get_permission_namespace) whether the new code
    /// is there.
    ///
    /// - Request: `POST /api/v3/update-permission-namespace`
    /// - Returns: [`UpdatePermissionNamespaceRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/update-permission-namespace.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](UpdatePermissionNamespaceDto::code) | Required. Code that the namespace has until now. At most 50 characters. |
    /// | [`description`](UpdatePermissionNamespaceDto::description) | What the namespace is for, in words for people. At most 200 characters. |
    /// | [`name`](UpdatePermissionNamespaceDto::name) | New name of the namespace, for people. At most 255 characters. |
    /// | [`new_code`](UpdatePermissionNamespaceDto::new_code) | Code that the namespace has from now on. At most 50 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdatePermissionNamespaceDto;
    ///
    /// let request = UpdatePermissionNamespaceDto::new("examplePermissionNamespace")
    ///     .with_description("Example permission space description")
    ///     .with_name("Example permission space");
    /// let result = client.update_permission_namespace(request).await?;
    /// println!("{}", result.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-permission-namespace")]
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
