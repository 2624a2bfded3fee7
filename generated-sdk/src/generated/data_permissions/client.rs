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
use crate::{Call, ManagementClient};

/// # data-permissions
///
/// Data resources, the policies on them, and who they are granted to.
///
/// See [the module](crate::data_permissions).
impl ManagementClient {
    /// Sends `POST /api/v3/authorize-data-policies`.
    ///
    /// - Request: `POST /api/v3/authorize-data-policies`
    /// - Parameters: `targetList` (required), `policyIds` (required, 1 to 50 elements)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn authorize_data_policies(
        &self,
        request: CreateAuthorizeDataPolicyDto,
    ) -> Call<()> {
        self.call(&operations::AUTHORIZE_DATA_POLICIES, request)
    }
    /// Sends `POST /api/v3/batch-create-dnef`.
    ///
    /// - Request: `POST /api/v3/batch-create-dnef`
    /// - Parameters: `resourceCode` (required), `namespaceCode` (required), `fieldList` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn batch_create_dnef(&self, request: BatchCreateDnefReq) -> Call<IsSuccessDto> {
        self.call(&operations::BATCH_CREATE_DNEF, request)
    }
    /// Sends `GET /api/v3/check-data-policy-exists`.
    ///
    /// - Request: `GET /api/v3/check-data-policy-exists`
    /// - Parameters: `policyName` (required)
    /// - Answers: [`CheckParamsDataPolicyRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn check_data_policy_exists(
        &self,
        request: CheckDataPolicyExistsParams,
    ) -> Call<CheckParamsDataPolicyRespDto> {
        self.call(&operations::CHECK_DATA_POLICY_EXISTS, request)
    }
    /// Sends `GET /api/v3/check-data-resource-exists`.
    ///
    /// - Request: `GET /api/v3/check-data-resource-exists`
    /// - Parameters: `namespaceCode` (required), `resourceCode`, `resourceName`
    /// - Answers: [`CheckParamsDataResourceRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn check_data_resource_exists(
        &self,
        request: CheckDataResourceExistsParams,
    ) -> Call<CheckParamsDataResourceRespDto> {
        self.call(&operations::CHECK_DATA_RESOURCE_EXISTS, request)
    }
    /// Sends `POST /api/v3/check-external-user-permission`.
    ///
    /// - Request: `POST /api/v3/check-external-user-permission`
    /// - Parameters: `resources` (required), `action` (required), `externalId` (required), `namespaceCode` (required), `authEnvParams`, `judgeConditionEnabled`
    /// - Answers: [`CheckExternalUserPermissionDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn check_external_user_permission(
        &self,
        request: CheckExternalUserPermissionDto,
    ) -> Call<CheckExternalUserPermissionDataDto> {
        self.call(&operations::CHECK_EXTERNAL_USER_PERMISSION, request)
    }
    /// Sends `POST /api/v3/check-permission`.
    ///
    /// - Request: `POST /api/v3/check-permission`
    /// - Parameters: `resources` (required), `action` (required), `userId` (required), `namespaceCode` (required), `authEnvParams`, `judgeConditionEnabled`
    /// - Answers: [`CheckPermissionDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn check_permission(
        &self,
        request: CheckPermissionDto,
    ) -> Call<CheckPermissionDataDto> {
        self.call(&operations::CHECK_PERMISSION, request)
    }
    /// Sends `POST /api/v3/check-permission-namespace-exists`.
    ///
    /// - Request: `POST /api/v3/check-permission-namespace-exists`
    /// - Parameters: `code` (at most 50 characters), `name` (at most 255 characters)
    /// - Answers: [`CheckPermissionNamespaceExistsRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn check_permission_namespace_exists(
        &self,
        request: CheckPermissionNamespaceExistsDto,
    ) -> Call<CheckPermissionNamespaceExistsRespDto> {
        self.call(&operations::CHECK_PERMISSION_NAMESPACE_EXISTS, request)
    }
    /// Sends `POST /api/v3/check-user-same-level-permission`.
    ///
    /// - Request: `POST /api/v3/check-user-same-level-permission`
    /// - Parameters: `resourceNodeCodes` (required), `resource` (required), `action` (required), `userId` (required), `namespaceCode` (required), `authEnvParams`, `judgeConditionEnabled`
    /// - Answers: [`CheckUserSameLevelPermissionDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn check_user_same_level_permission(
        &self,
        request: CheckUserSameLevelPermissionDto,
    ) -> Call<CheckUserSameLevelPermissionDataDto> {
        self.call(&operations::CHECK_USER_SAME_LEVEL_PERMISSION, request)
    }
    /// Sends `POST /api/v3/create-data-policy`.
    ///
    /// - Request: `POST /api/v3/create-data-policy`
    /// - Parameters: `statementList` (required, 1 to 5 elements), `policyName` (required, at most 50 characters), `description` (at most 200 characters)
    /// - Answers: [`CreateDataPolicyRespDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_data_policy(
        &self,
        request: CreateDataPolicyDto,
    ) -> Call<CreateDataPolicyRespDto> {
        self.call(&operations::CREATE_DATA_POLICY, request)
    }
    /// Sends `POST /api/v3/create-data-resource`.
    ///
    /// - Request: `POST /api/v3/create-data-resource`
    /// - Parameters: `actions` (required, 0 to 50 elements), `struct` (required), `type` (required), `resourceCode` (required, at most 50 characters), `resourceName` (required, at most 50 characters), `namespaceCode` (required, at most 50 characters), `description` (at most 200 characters), `extendFieldList`
    /// - Answers: [`CreateDataResourceRespDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_data_resource(
        &self,
        request: CreateDataResourceDto,
    ) -> Call<CreateDataResourceRespDto> {
        self.call(&operations::CREATE_DATA_RESOURCE, request)
    }
    /// Sends `POST /api/v3/create-array-data-resource`.
    ///
    /// - Request: `POST /api/v3/create-array-data-resource`
    /// - Parameters: `actions` (required, 0 to 50 elements), `struct` (required, 1 to 50 elements), `resourceCode` (required, at most 50 characters), `resourceName` (required, at most 50 characters), `namespaceCode` (required), `description` (at most 200 characters)
    /// - Answers: [`CreateArrayDataResourceRespDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_data_resource_by_array(
        &self,
        request: CreateArrayDataResourceDto,
    ) -> Call<CreateArrayDataResourceRespDto> {
        self.call(&operations::CREATE_DATA_RESOURCE_BY_ARRAY, request)
    }
    /// Sends `POST /api/v3/create-string-data-resource`.
    ///
    /// - Request: `POST /api/v3/create-string-data-resource`
    /// - Parameters: `actions` (required, 0 to 50 elements), `struct` (required, at most 200 characters), `resourceCode` (required, at most 50 characters), `resourceName` (required, at most 50 characters), `namespaceCode` (required), `description` (at most 200 characters)
    /// - Answers: [`CreateStringDataResourceRespDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_data_resource_by_string(
        &self,
        request: CreateStringDataResourceDto,
    ) -> Call<CreateStringDataResourceRespDto> {
        self.call(&operations::CREATE_DATA_RESOURCE_BY_STRING, request)
    }
    /// Sends `POST /api/v3/create-tree-data-resource`.
    ///
    /// - Request: `POST /api/v3/create-tree-data-resource`
    /// - Parameters: `actions` (required, 0 to 50 elements), `struct` (required, 1 to 50 elements), `resourceCode` (required, at most 50 characters), `resourceName` (required, at most 50 characters), `namespaceCode` (required), `description` (at most 200 characters), `extendFieldList`
    /// - Answers: [`CreateTreeDataResourceRespDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_data_resource_by_tree(
        &self,
        request: CreateTreeDataResourceDto,
    ) -> Call<CreateTreeDataResourceRespDto> {
        self.call(&operations::CREATE_DATA_RESOURCE_BY_TREE, request)
    }
    /// Sends `POST /api/v3/create-dnef`.
    ///
    /// - Request: `POST /api/v3/create-dnef`
    /// - Parameters: `resourceCode` (required), `namespaceCode` (required), `label` (required), `valueType` (required), `key` (required), `config`, `description`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_dnef(&self, request: CreateDnefReq) -> Call<IsSuccessDto> {
        self.call(&operations::CREATE_DNEF, request)
    }
    /// Sends `POST /api/v3/create-permission-namespace`.
    ///
    /// - Request: `POST /api/v3/create-permission-namespace`
    /// - Parameters: `name` (required, 1 to 255 characters), `code` (required, 1 to 50 characters), `description` (at most 200 characters)
    /// - Answers: [`CreatePermissionNamespaceRespDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_permission_namespace(
        &self,
        request: CreatePermissionNamespaceDto,
    ) -> Call<CreatePermissionNamespaceRespDto> {
        self.call(&operations::CREATE_PERMISSION_NAMESPACE, request)
    }
    /// Sends `POST /api/v3/create-permission-namespaces-batch`.
    ///
    /// - Request: `POST /api/v3/create-permission-namespaces-batch`
    /// - Parameters: `list` (required, 1 to 50 elements)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    /// - A longer `list` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn create_permission_namespaces_batch(
        &self,
        request: CreatePermissionNamespacesBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::CREATE_PERMISSION_NAMESPACES_BATCH, request)
    }
    /// Sends `POST /api/v3/delete-data-policy`.
    ///
    /// - Request: `POST /api/v3/delete-data-policy`
    /// - Parameters: `policyId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_data_policy(&self, request: DeleteDataPolicyDto) -> Call<()> {
        self.call(&operations::DELETE_DATA_POLICY, request)
    }
    /// Sends `POST /api/v3/delete-data-resource`.
    ///
    /// - Request: `POST /api/v3/delete-data-resource`
    /// - Parameters: `resourceCode` (required, at most 50 characters), `namespaceCode` (required, at most 50 characters)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_data_resource(&self, request: DeleteDataResourceDto) -> Call<()> {
        self.call(&operations::DELETE_DATA_RESOURCE, request)
    }
    /// Sends `POST /api/v3/delete-dnef`.
    ///
    /// - Request: `POST /api/v3/delete-dnef`
    /// - Parameters: `key` (required), `resourceCode` (required), `namespaceCode` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_dnef(&self, request: DeleteDnefReq) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_DNEF, request)
    }
    /// Sends `POST /api/v3/delete-permission-namespace`.
    ///
    /// - Request: `POST /api/v3/delete-permission-namespace`
    /// - Parameters: `code` (required, at most 50 characters)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_permission_namespace(
        &self,
        request: DeletePermissionNamespaceDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_PERMISSION_NAMESPACE, request)
    }
    /// Sends `POST /api/v3/delete-permission-namespaces-batch`.
    ///
    /// - Request: `POST /api/v3/delete-permission-namespaces-batch`
    /// - Parameters: `codes` (required, 1 to 10 elements)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    /// - A longer `codes` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn delete_permission_namespaces_batch(
        &self,
        request: DeletePermissionNamespacesBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_PERMISSION_NAMESPACES_BATCH, request)
    }
    /// Sends `GET /api/v3/get-data-policy`.
    ///
    /// - Request: `GET /api/v3/get-data-policy`
    /// - Parameters: `policyId` (required)
    /// - Answers: [`GetDataPolicyRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_data_policy(
        &self,
        request: GetDataPolicyParams,
    ) -> Call<GetDataPolicyRespDto> {
        self.call(&operations::GET_DATA_POLICY, request)
    }
    /// Sends `GET /api/v3/get-data-resource`.
    ///
    /// - Request: `GET /api/v3/get-data-resource`
    /// - Parameters: `namespaceCode` (required), `resourceCode` (required)
    /// - Answers: [`GetDataResourceRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_data_resource(
        &self,
        request: GetDataResourceParams,
    ) -> Call<GetDataResourceRespDto> {
        self.call(&operations::GET_DATA_RESOURCE, request)
    }
    /// Sends `POST /api/v3/get-external-user-resource-struct`.
    ///
    /// - Request: `POST /api/v3/get-external-user-resource-struct`
    /// - Parameters: `resourceCode` (required), `externalId` (required), `namespaceCode` (required)
    /// - Answers: [`GetExternalUserResourceStructDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_external_user_resource_struct(
        &self,
        request: GetExternalUserResourceStructDto,
    ) -> Call<GetExternalUserResourceStructDataDto> {
        self.call(&operations::GET_EXTERNAL_USER_RESOURCE_STRUCT, request)
    }
    /// Sends `GET /api/v3/get-permission-namespace`.
    ///
    /// - Request: `GET /api/v3/get-permission-namespace`
    /// - Parameters: `code` (required)
    /// - Answers: [`GetPermissionNamespaceRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_permission_namespace(
        &self,
        request: GetPermissionNamespaceParams,
    ) -> Call<GetPermissionNamespaceRespDto> {
        self.call(&operations::GET_PERMISSION_NAMESPACE, request)
    }
    /// Sends `GET /api/v3/get-permission-namespaces-batch`.
    ///
    /// - Request: `GET /api/v3/get-permission-namespaces-batch`
    /// - Parameters: `codes` (required, 0 to 50 elements)
    /// - Answers: a list, each of its elements [`GetPermissionNamespaceRespDto`]
    /// - Safe to repeat: yes
    /// - A longer `codes` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn get_permission_namespaces_batch(
        &self,
        request: GetPermissionNamespacesBatchParams,
    ) -> Call<Vec<GetPermissionNamespaceRespDto>> {
        self.call(&operations::GET_PERMISSION_NAMESPACES_BATCH, request)
    }
    /// Sends `POST /api/v3/get-user-permission-list`.
    ///
    /// - Request: `POST /api/v3/get-user-permission-list`
    /// - Parameters: `userIds` (required), `namespaceCodes`
    /// - Answers: [`GetUserPermissionListDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_user_permission_list(
        &self,
        request: GetUserPermissionListDto,
    ) -> Call<GetUserPermissionListDataDto> {
        self.call(&operations::GET_USER_PERMISSION_LIST, request)
    }
    /// Sends `POST /api/v3/get-user-resource-permission-list`.
    ///
    /// - Request: `POST /api/v3/get-user-resource-permission-list`
    /// - Parameters: `resources` (required), `userId` (required), `namespaceCode` (required)
    /// - Answers: [`GetUserResourcePermissionListDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_user_resource_permission_list(
        &self,
        request: GetUserResourcePermissionListDto,
    ) -> Call<GetUserResourcePermissionListDataDto> {
        self.call(&operations::GET_USER_RESOURCE_PERMISSION_LIST, request)
    }
    /// Sends `POST /api/v3/get-user-resource-struct`.
    ///
    /// - Request: `POST /api/v3/get-user-resource-struct`
    /// - Parameters: `resourceCode` (required), `userId` (required), `namespaceCode` (required)
    /// - Answers: [`GetUserResourceStructDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_user_resource_struct(
        &self,
        request: GetUserResourceStructDto,
    ) -> Call<GetUserResourceStructDataDto> {
        self.call(&operations::GET_USER_RESOURCE_STRUCT, request)
    }
    /// Sends `GET /api/v3/list-data-policies`.
    ///
    /// - Request: `GET /api/v3/list-data-policies`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1), `query`
    /// - Answers: [`DataPoliciesPaginatedRespDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_data_polices(
        &self,
        request: ListDataPolicesParams,
    ) -> Call<DataPoliciesPaginatedRespDto> {
        self.call(&operations::LIST_DATA_POLICES, request)
    }
    /// Sends `GET /api/v3/list-data-policy-targets`.
    ///
    /// - Request: `GET /api/v3/list-data-policy-targets`
    /// - Parameters: `policyId` (required), `limit` (from 1 to 50), `page` (at least 1), `query`, `targetType`
    /// - Answers: [`ListDataPolicySubjectPageDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_data_policy_targets(
        &self,
        request: ListDataPolicyTargetsParams,
    ) -> Call<ListDataPolicySubjectPageDto> {
        self.call(&operations::LIST_DATA_POLICY_TARGETS, request)
    }
    /// Sends `GET /api/v3/list-data-resources`.
    ///
    /// - Request: `GET /api/v3/list-data-resources`
    /// - Parameters: `limit` (from 1 to 50), `namespaceCodes` (1 to 50 elements), `page` (at least 1), `query`
    /// - Answers: [`DataResourcesPaginatedRespDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_data_resources(
        &self,
        request: ListDataResourcesParams,
    ) -> Call<DataResourcesPaginatedRespDto> {
        self.call(&operations::LIST_DATA_RESOURCES, request)
    }
    /// Sends `GET /api/v3/list-dnef`.
    ///
    /// - Request: `GET /api/v3/list-dnef`
    /// - Parameters: `namespaceCode` (required), `resourceCode` (required), `maxSize`, `query`, `startIndex`
    /// - Answers: [`DnefPaginatedRespDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_dnef(&self, request: ListDnefParams) -> Call<DnefPaginatedRespDto> {
        self.call(&operations::LIST_DNEF, request)
    }
    /// Sends `GET /api/v3/list-permission-namespace-roles`.
    ///
    /// - Request: `GET /api/v3/list-permission-namespace-roles`
    /// - Parameters: `code` (required), `limit` (from 1 to 50), `page` (at least 1), `query`
    /// - Answers: [`PermissionNamespaceRolesListPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_permission_namespace_roles(
        &self,
        request: ListPermissionNamespaceRolesParams,
    ) -> Call<PermissionNamespaceRolesListPagingDto> {
        self.call(&operations::LIST_PERMISSION_NAMESPACE_ROLES, request)
    }
    /// Sends `GET /api/v3/list-permission-namespaces`.
    ///
    /// - Request: `GET /api/v3/list-permission-namespaces`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1), `query`
    /// - Answers: [`PermissionNamespaceListPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_permission_namespaces(
        &self,
        request: ListPermissionNamespacesParams,
    ) -> Call<PermissionNamespaceListPagingDto> {
        self.call(&operations::LIST_PERMISSION_NAMESPACES, request)
    }
    /// Sends `POST /api/v3/list-permission-view/data`.
    ///
    /// - Request: `POST /api/v3/list-permission-view/data`
    /// - Parameters: `keyword`, `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`ListPermissionViewPaginatedRespDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_permission_view(
        &self,
        request: ListPermissionViewDto,
    ) -> Call<ListPermissionViewPaginatedRespDto> {
        self.call(&operations::LIST_PERMISSION_VIEW, request)
    }
    /// Sends `POST /api/v3/list-resource-targets`.
    ///
    /// - Request: `POST /api/v3/list-resource-targets`
    /// - Parameters: `resources` (required, 1 to 50 elements), `actions` (required, at most 50 elements), `namespaceCode` (required)
    /// - Answers: [`ListResourceTargetsDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_resource_targets(
        &self,
        request: ListResourceTargetsDto,
    ) -> Call<ListResourceTargetsDataDto> {
        self.call(&operations::LIST_RESOURCE_TARGETS, request)
    }
    /// Sends `GET /api/v3/list-simple-data-policies`.
    ///
    /// - Request: `GET /api/v3/list-simple-data-policies`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1), `query`
    /// - Answers: [`DataPoliciesSimplePaginatedRespDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_simple_data_polices(
        &self,
        request: ListSimpleDataPolicesParams,
    ) -> Call<DataPoliciesSimplePaginatedRespDto> {
        self.call(&operations::LIST_SIMPLE_DATA_POLICES, request)
    }
    /// Sends `POST /api/v3/revoke-data-policy`.
    ///
    /// - Request: `POST /api/v3/revoke-data-policy`
    /// - Parameters: `targetType` (required), `targetIdentifier` (required), `policyId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn revoke_data_policy(&self, request: DeleteAuthorizeDataPolicyDto) -> Call<()> {
        self.call(&operations::REVOKE_DATA_POLICY, request)
    }
    /// Sends `POST /api/v3/update-data-policy`.
    ///
    /// - Request: `POST /api/v3/update-data-policy`
    /// - Parameters: `policyId` (required), `description` (at most 200 characters), `policyName` (at most 50 characters), `statementList` (1 to 5 elements)
    /// - Answers: [`UpdateDataPolicyRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_data_policy(
        &self,
        request: UpdateDataPolicyDto,
    ) -> Call<UpdateDataPolicyRespDto> {
        self.call(&operations::UPDATE_DATA_POLICY, request)
    }
    /// Sends `POST /api/v3/update-data-resource`.
    ///
    /// - Request: `POST /api/v3/update-data-resource`
    /// - Parameters: `resourceCode` (required, at most 50 characters), `namespaceCode` (required, at most 50 characters), `actions` (0 to 50 elements), `description` (at most 200 characters), `resourceName` (at most 50 characters), `struct`
    /// - Answers: [`UpdateDataResourceRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_data_resource(
        &self,
        request: UpdateDataResourceDto,
    ) -> Call<UpdateDataResourceRespDto> {
        self.call(&operations::UPDATE_DATA_RESOURCE, request)
    }
    /// Sends `POST /api/v3/update-dnef`.
    ///
    /// - Request: `POST /api/v3/update-dnef`
    /// - Parameters: `key` (required), `resourceCode` (required), `namespaceCode` (required), `config`, `description`, `label`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_dnef(&self, request: UpdateDnefReq) -> Call<IsSuccessDto> {
        self.call(&operations::UPDATE_DNEF, request)
    }
    /// Sends `POST /api/v3/update-permission-namespace`.
    ///
    /// - Request: `POST /api/v3/update-permission-namespace`
    /// - Parameters: `code` (required, at most 50 characters), `description` (at most 200 characters), `name` (at most 255 characters), `newCode` (at most 50 characters)
    /// - Answers: [`UpdatePermissionNamespaceRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_permission_namespace(
        &self,
        request: UpdatePermissionNamespaceDto,
    ) -> Call<UpdatePermissionNamespaceRespDto> {
        self.call(&operations::UPDATE_PERMISSION_NAMESPACE, request)
    }
}
