// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::{AuthorizedResourcePagingDto, IsSuccessDto};
use crate::generated::resources::{
    AssociateTenantResourceDto, AuthorizeResourcesDto, CommonResourcePagingDto,
    CreateNamespaceDto, CreateNamespacesBatchDto, CreateResourceDto,
    CreateResourcesBatchDto, DeleteCommonResourcesBatchDto, DeleteNamespaceDto,
    DeleteNamespacesBatchDto, DeleteResourceDto, DeleteResourcesBatchDto,
    GetAuthorizedResourcesParams, GetNamespaceParams, GetNamespacesBatchParams,
    GetResourceAuthorizedTargetDataDto, GetResourceAuthorizedTargetsDto,
    GetResourceParams, GetResourcesBatchParams, IsActionAllowedDataDto,
    IsActionAllowedDto, ListCommonResourceParams, ListNamespaceRolesParams,
    ListNamespacesParams, ListResourcesParams, NamespaceDto, NamespaceListPagingDto,
    NamespaceRolesListRespDto, ResourceDto, ResourcePagingDto, UpdateNamespaceDto,
    UpdateResourceDto,
};
use super::operations;
use crate::{Call, ManagementClient};

/// # resources
///
/// Resources and the namespaces that hold them.
///
/// See [the module](crate::resources).
impl ManagementClient {
    /// Sends `POST /api/v3/associate-tenant-resource`.
    ///
    /// - Request: `POST /api/v3/associate-tenant-resource`
    /// - Parameters: `code` (required), `association` (required), `appId` (required), `tenantId`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn associate_tenant_resource(
        &self,
        request: AssociateTenantResourceDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::ASSOCIATE_TENANT_RESOURCE, request)
    }
    /// Sends `POST /api/v3/authorize-resources`.
    ///
    /// - Request: `POST /api/v3/authorize-resources`
    /// - Parameters: `list` (required, 1 to 10 elements), `namespace`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    /// - A longer `list` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn authorize_resources(
        &self,
        request: AuthorizeResourcesDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::AUTHORIZE_RESOURCES, request)
    }
    /// Sends `POST /api/v3/delete-common-resources-batch`.
    ///
    /// - Request: `POST /api/v3/delete-common-resources-batch`
    /// - Parameters: `ids` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn batch_delete_common_resource(
        &self,
        request: DeleteCommonResourcesBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::BATCH_DELETE_COMMON_RESOURCE, request)
    }
    /// Sends `POST /api/v3/create-namespace`.
    ///
    /// - Request: `POST /api/v3/create-namespace`
    /// - Parameters: `code` (required), `description`, `name`
    /// - Answers: [`NamespaceDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_namespace(&self, request: CreateNamespaceDto) -> Call<NamespaceDto> {
        self.call(&operations::CREATE_NAMESPACE, request)
    }
    /// Sends `POST /api/v3/create-namespaces-batch`.
    ///
    /// - Request: `POST /api/v3/create-namespaces-batch`
    /// - Parameters: `list` (required, 1 to 50 elements)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    /// - A longer `list` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn create_namespaces_batch(
        &self,
        request: CreateNamespacesBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::CREATE_NAMESPACES_BATCH, request)
    }
    /// Sends `POST /api/v3/create-resource`.
    ///
    /// - Request: `POST /api/v3/create-resource`
    /// - Parameters: `type` (required), `code` (required), `actions` (0 to 100 elements), `apiIdentifier`, `description`, `name`, `namespace`
    /// - Answers: [`ResourceDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_resource(&self, request: CreateResourceDto) -> Call<ResourceDto> {
        self.call(&operations::CREATE_RESOURCE, request)
    }
    /// Sends `POST /api/v3/create-resources-batch`.
    ///
    /// - Request: `POST /api/v3/create-resources-batch`
    /// - Parameters: `list` (required, 1 to 50 elements), `namespace`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    /// - A longer `list` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn create_resources_batch(
        &self,
        request: CreateResourcesBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::CREATE_RESOURCES_BATCH, request)
    }
    /// Sends `POST /api/v3/delete-namespace`.
    ///
    /// - Request: `POST /api/v3/delete-namespace`
    /// - Parameters: `code` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_namespace(&self, request: DeleteNamespaceDto) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_NAMESPACE, request)
    }
    /// Sends `POST /api/v3/delete-namespaces-batch`.
    ///
    /// - Request: `POST /api/v3/delete-namespaces-batch`
    /// - Parameters: `codeList` (required, 1 to 10 elements)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    /// - A longer `codeList` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn delete_namespaces_batch(
        &self,
        request: DeleteNamespacesBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_NAMESPACES_BATCH, request)
    }
    /// Sends `POST /api/v3/delete-resource`.
    ///
    /// - Request: `POST /api/v3/delete-resource`
    /// - Parameters: `code` (required), `namespace`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_resource(&self, request: DeleteResourceDto) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_RESOURCE, request)
    }
    /// Sends `POST /api/v3/delete-resources-batch`.
    ///
    /// - Request: `POST /api/v3/delete-resources-batch`
    /// - Parameters: `codeList` (1 to 50 elements), `ids` (1 to 50 elements), `namespace`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_resources_batch(
        &self,
        request: DeleteResourcesBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_RESOURCES_BATCH, request)
    }
    /// Sends `GET /api/v3/get-authorized-resources`.
    ///
    /// - Request: `GET /api/v3/get-authorized-resources`
    /// - Parameters: `targetType` (required), `targetIdentifier` (required), `namespace`, `resourceList` (1 to 50 elements), `resourceType`, `withDenied`
    /// - Answers: [`AuthorizedResourcePagingDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_authorized_resources(
        &self,
        request: GetAuthorizedResourcesParams,
    ) -> Call<AuthorizedResourcePagingDto> {
        self.call(&operations::GET_AUTHORIZED_RESOURCES, request)
    }
    /// Sends `GET /api/v3/get-namespace`.
    ///
    /// - Request: `GET /api/v3/get-namespace`
    /// - Parameters: `code` (required)
    /// - Answers: [`NamespaceDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_namespace(&self, request: GetNamespaceParams) -> Call<NamespaceDto> {
        self.call(&operations::GET_NAMESPACE, request)
    }
    /// Sends `GET /api/v3/get-namespaces-batch`.
    ///
    /// - Request: `GET /api/v3/get-namespaces-batch`
    /// - Parameters: `codeList` (required, 0 to 50 elements)
    /// - Answers: a list, each of its elements [`NamespaceDto`]
    /// - Safe to repeat: yes
    /// - A longer `codeList` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn get_namespaces_batch(
        &self,
        request: GetNamespacesBatchParams,
    ) -> Call<Vec<NamespaceDto>> {
        self.call(&operations::GET_NAMESPACES_BATCH, request)
    }
    /// Sends `GET /api/v3/get-resource`.
    ///
    /// - Request: `GET /api/v3/get-resource`
    /// - Parameters: `code` (required), `namespace`
    /// - Answers: [`ResourceDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_resource(&self, request: GetResourceParams) -> Call<ResourceDto> {
        self.call(&operations::GET_RESOURCE, request)
    }
    /// Sends `POST /api/v3/get-resource-authorized-targets`.
    ///
    /// - Request: `POST /api/v3/get-resource-authorized-targets`
    /// - Parameters: `resource` (required), `limit` (from 1 to 50), `namespace`, `page` (at least 1), `targetType`
    /// - Answers: [`GetResourceAuthorizedTargetDataDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn get_resource_authorized_targets(
        &self,
        request: GetResourceAuthorizedTargetsDto,
    ) -> Call<GetResourceAuthorizedTargetDataDto> {
        self.call(&operations::GET_RESOURCE_AUTHORIZED_TARGETS, request)
    }
    /// Sends `GET /api/v3/get-resources-batch`.
    ///
    /// - Request: `GET /api/v3/get-resources-batch`
    /// - Parameters: `codeList` (required, 1 to 50 elements), `namespace`
    /// - Answers: a list, each of its elements [`ResourceDto`]
    /// - Safe to repeat: yes
    /// - A longer `codeList` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn get_resources_batch(
        &self,
        request: GetResourcesBatchParams,
    ) -> Call<Vec<ResourceDto>> {
        self.call(&operations::GET_RESOURCES_BATCH, request)
    }
    /// Sends `POST /api/v3/is-action-allowed`.
    ///
    /// - Request: `POST /api/v3/is-action-allowed`
    /// - Parameters: `userId` (required), `action` (required), `resource` (required), `namespace`
    /// - Answers: [`IsActionAllowedDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn is_action_allowed(
        &self,
        request: IsActionAllowedDto,
    ) -> Call<IsActionAllowedDataDto> {
        self.call(&operations::IS_ACTION_ALLOWED, request)
    }
    /// Sends `GET /api/v3/list-common-resource`.
    ///
    /// - Request: `GET /api/v3/list-common-resource`
    /// - Parameters: `keyword`, `limit` (from 1 to 50), `namespaceCodeList`, `page` (at least 1)
    /// - Answers: [`CommonResourcePagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_common_resource(
        &self,
        request: ListCommonResourceParams,
    ) -> Call<CommonResourcePagingDto> {
        self.call(&operations::LIST_COMMON_RESOURCE, request)
    }
    /// Sends `GET /api/v3/list-namespace-roles`.
    ///
    /// - Request: `GET /api/v3/list-namespace-roles`
    /// - Parameters: `code` (required), `keywords`, `limit`, `page`
    /// - Answers: [`NamespaceRolesListRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_namespace_roles(
        &self,
        request: ListNamespaceRolesParams,
    ) -> Call<NamespaceRolesListRespDto> {
        self.call(&operations::LIST_NAMESPACE_ROLES, request)
    }
    /// Sends `GET /api/v3/list-namespaces`.
    ///
    /// - Request: `GET /api/v3/list-namespaces`
    /// - Parameters: `keywords`, `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`NamespaceListPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_namespaces(
        &self,
        request: ListNamespacesParams,
    ) -> Call<NamespaceListPagingDto> {
        self.call(&operations::LIST_NAMESPACES, request)
    }
    /// Sends `GET /api/v3/list-resources`.
    ///
    /// - Request: `GET /api/v3/list-resources`
    /// - Parameters: `limit` (from 1 to 50), `namespace`, `page` (at least 1), `type`
    /// - Answers: [`ResourcePagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_resources(
        &self,
        request: ListResourcesParams,
    ) -> Call<ResourcePagingDto> {
        self.call(&operations::LIST_RESOURCES, request)
    }
    /// Sends `POST /api/v3/update-namespace`.
    ///
    /// - Request: `POST /api/v3/update-namespace`
    /// - Parameters: `code` (required), `description`, `name`, `newCode`
    /// - Answers: [`UpdateNamespaceDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_namespace(
        &self,
        request: UpdateNamespaceDto,
    ) -> Call<UpdateNamespaceDto> {
        self.call(&operations::UPDATE_NAMESPACE, request)
    }
    /// Sends `POST /api/v3/update-resource`.
    ///
    /// - Request: `POST /api/v3/update-resource`
    /// - Parameters: `code` (required), `actions` (0 to 100 elements), `apiIdentifier`, `description`, `name`, `namespace`, `type`
    /// - Answers: [`ResourceDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_resource(&self, request: UpdateResourceDto) -> Call<ResourceDto> {
        self.call(&operations::UPDATE_RESOURCE, request)
    }
}
