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
