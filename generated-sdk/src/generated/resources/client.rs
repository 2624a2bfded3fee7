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

/// # resources
///
/// Resources: the things that users need permission for, such as APIs, menus, buttons and data, and the
/// namespaces that hold them.
///
/// A namespace keeps the resources and roles of one purpose apart from those of others. It is named by
/// its code. Every user pool has a namespace with the code `"default"`, which is taken where a request
/// names none. A resource has a code that is unique in its namespace, a kind, and the operations that
/// can be done with it, such as `"ecs:Start"`. A grant lets a subject (a user, a group, a role or a
/// department) do some of these operations.
///
/// The usual order is `createNamespace`, `createResource`, `authorizeResources`. Afterwards
/// `isActionAllowed` tells whether a user may do something, `getAuthorizedResources` what a subject may
/// do, and `getResourceAuthorizedTargets` who may use a resource.
///
/// For data that is described by strings, lists or trees, there is another model of permissions, with
/// data resources and data policies: see `createDataResource` and `createDataPolicy`.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Associate a resource with a tenant, or end that
    ///
    /// Lets a tenant use a resource of an application, or ends that. `association` says which. The resource
    /// is named by its code, and the application by its ID.
    ///
    /// - Request: `POST /api/v3/associate-tenant-resource`
    /// - Parameters: `code` (required), `association` (required), `appId` (required), `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/associate-tenant-resource.html>)
    #[inline]
    pub fn associate_tenant_resource(
        &self,
        request: AssociateTenantResourceDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::ASSOCIATE_TENANT_RESOURCE,
            request,
        )
    }
    /// Grant operations on resources to subjects
    ///
    /// Grants operations on resources to users, groups, roles or departments.
    ///
    /// A request has up to 10 grants. Each of them gives up to 100 subjects of one kind the same operations
    /// on the same resources. The resources have to be there: see `createResource`. All resources of a
    /// request belong to one namespace.
    ///
    /// There is no operation that takes a single grant back. `getAuthorizedResources` shows what a subject
    /// has.
    ///
    /// - Request: `POST /api/v3/authorize-resources`
    /// - Parameters: `list` (required, 1 to 10 elements), `namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/authorize-resources.html>)
    #[inline]
    pub fn authorize_resources(
        &self,
        request: AuthorizeResourcesDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::AUTHORIZE_RESOURCES, request)
    }
    /// Delete several resources by their IDs
    ///
    /// Deletes resources, which may belong to different namespaces, by the IDs that `listCommonResource`
    /// returns. To name resources by their codes, use `deleteResourcesBatch`.
    ///
    /// - Request: `POST /api/v3/delete-common-resources-batch`
    /// - Parameters: `ids` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-common-resources-batch.html>)
    #[inline]
    pub fn batch_delete_common_resource(
        &self,
        request: DeleteCommonResourcesBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::BATCH_DELETE_COMMON_RESOURCE,
            request,
        )
    }
    /// Create a namespace
    ///
    /// Makes a namespace for resources and roles, and returns it. For many namespaces, use
    /// `createNamespacesBatch`.
    ///
    /// Not safe to send twice: the code is unique, so a second request fails although the namespace is
    /// there. `getNamespace` tells.
    ///
    /// - Request: `POST /api/v3/create-namespace`
    /// - Parameters: `code` (required), `description`, `name`
    /// - Returns: [`NamespaceDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-namespace.html>)
    #[inline]
    pub fn create_namespace(
        &self,
        request: CreateNamespaceDto,
    ) -> ::sdk_runtime::Call<NamespaceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_NAMESPACE, request)
    }
    /// Create several namespaces at once
    ///
    /// Makes up to 50 namespaces. The result does not contain them. Use `getNamespacesBatch` or
    /// `listNamespaces` to read them.
    ///
    /// Not safe to send twice: a second request meets the codes that the first one took.
    ///
    /// - Request: `POST /api/v3/create-namespaces-batch`
    /// - Parameters: `list` (required, 1 to 50 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-namespaces-batch.html>)
    #[inline]
    pub fn create_namespaces_batch(
        &self,
        request: CreateNamespacesBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_NAMESPACES_BATCH,
            request,
        )
    }
    /// Create a resource
    ///
    /// Makes a resource in a namespace and returns it. Nobody may use it before `authorizeResources` grants
    /// its operations. For many resources, use `createResourcesBatch`.
    ///
    /// Not safe to send twice: the code is unique in the namespace, so a second request fails although the
    /// resource is there. `getResource` tells.
    ///
    /// - Request: `POST /api/v3/create-resource`
    /// - Parameters: `type` (required), `code` (required), `actions` (0 to 100 elements), `apiIdentifier`, `description`, `name`, `namespace`
    /// - Returns: [`ResourceDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-resource.html>)
    #[inline]
    pub fn create_resource(
        &self,
        request: CreateResourceDto,
    ) -> ::sdk_runtime::Call<ResourceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_RESOURCE, request)
    }
    /// Create several resources at once
    ///
    /// Makes up to 50 resources in one namespace. The result does not contain them. Use `getResourcesBatch`
    /// or `listResources` to read them.
    ///
    /// Not safe to send twice: a second request meets the codes that the first one took.
    ///
    /// - Request: `POST /api/v3/create-resources-batch`
    /// - Parameters: `list` (required, 1 to 50 elements), `namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-resources-batch.html>)
    #[inline]
    pub fn create_resources_batch(
        &self,
        request: CreateResourcesBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_RESOURCES_BATCH,
            request,
        )
    }
    /// Delete a namespace
    ///
    /// Deletes one namespace, named by its code. What becomes of its resources and roles is not documented,
    /// so look at them with `listResources` and `listNamespaceRoles` first.
    ///
    /// - Request: `POST /api/v3/delete-namespace`
    /// - Parameters: `code` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-namespace.html>)
    #[inline]
    pub fn delete_namespace(
        &self,
        request: DeleteNamespaceDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_NAMESPACE, request)
    }
    /// Delete several namespaces
    ///
    /// Deletes up to 10 namespaces, named by their codes. What becomes of their resources and roles is not
    /// documented.
    ///
    /// - Request: `POST /api/v3/delete-namespaces-batch`
    /// - Parameters: `codeList` (required, 1 to 10 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `codeList` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-namespaces-batch.html>)
    #[inline]
    pub fn delete_namespaces_batch(
        &self,
        request: DeleteNamespacesBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_NAMESPACES_BATCH,
            request,
        )
    }
    /// Delete a resource
    ///
    /// Deletes one resource, named by its code and its namespace. For many resources of a namespace, use
    /// `deleteResourcesBatch`.
    ///
    /// - Request: `POST /api/v3/delete-resource`
    /// - Parameters: `code` (required), `namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-resource.html>)
    #[inline]
    pub fn delete_resource(
        &self,
        request: DeleteResourceDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_RESOURCE, request)
    }
    /// Delete several resources of one namespace
    ///
    /// Deletes resources of one namespace, named by up to 50 codes in `codeList` or by up to 50 IDs in
    /// `ids`. What the server does with both, or with neither, is not documented.
    ///
    /// - Request: `POST /api/v3/delete-resources-batch`
    /// - Parameters: `codeList` (1 to 50 elements), `ids` (1 to 50 elements), `namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-resources-batch.html>)
    #[inline]
    pub fn delete_resources_batch(
        &self,
        request: DeleteResourcesBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_RESOURCES_BATCH,
            request,
        )
    }
    /// List the resources that a subject may use
    ///
    /// Returns the resources that were granted to one user, group, role or department, with the permitted
    /// operations.
    ///
    /// The list can be narrowed down to a namespace, to a kind of resource, and to named resources. For a
    /// single question about one user, `isActionAllowed` is shorter.
    ///
    /// - Request: `GET /api/v3/get-authorized-resources`
    /// - Parameters: `targetType` (required), `targetIdentifier` (required), `namespace`, `resourceList` (1 to 50 elements), `resourceType`, `withDenied`
    /// - Returns: [`AuthorizedResourcePagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-authorized-resources.html>)
    #[inline]
    pub fn get_authorized_resources(
        &self,
        request: GetAuthorizedResourcesParams,
    ) -> ::sdk_runtime::Call<AuthorizedResourcePagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_AUTHORIZED_RESOURCES,
            request,
        )
    }
    /// Get one namespace
    ///
    /// Returns the name and the description of a namespace, named by its code. Codes are found by
    /// `listNamespaces`.
    ///
    /// - Request: `GET /api/v3/get-namespace`
    /// - Parameters: `code` (required)
    /// - Returns: [`NamespaceDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-namespace.html>)
    #[inline]
    pub fn get_namespace(
        &self,
        request: GetNamespaceParams,
    ) -> ::sdk_runtime::Call<NamespaceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_NAMESPACE, request)
    }
    /// Get several namespaces at once
    ///
    /// Returns up to 50 namespaces, named by their codes. Codes are found by `listNamespaces`.
    ///
    /// - Request: `GET /api/v3/get-namespaces-batch`
    /// - Parameters: `codeList` (required, 0 to 50 elements)
    /// - Returns: a list, each of its elements [`NamespaceDto`]
    /// - Safe to retry: yes
    /// - A longer `codeList` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-namespaces-batch.html>)
    #[inline]
    pub fn get_namespaces_batch(
        &self,
        request: GetNamespacesBatchParams,
    ) -> ::sdk_runtime::Call<Vec<NamespaceDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_NAMESPACES_BATCH, request)
    }
    /// Get one resource
    ///
    /// Returns one resource with its operations, named by its code and its namespace. Codes are found by
    /// `listResources`. Who may use the resource is returned by `getResourceAuthorizedTargets`.
    ///
    /// - Request: `GET /api/v3/get-resource`
    /// - Parameters: `code` (required), `namespace`
    /// - Returns: [`ResourceDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-resource.html>)
    #[inline]
    pub fn get_resource(
        &self,
        request: GetResourceParams,
    ) -> ::sdk_runtime::Call<ResourceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RESOURCE, request)
    }
    /// List the subjects that may use a resource
    ///
    /// Returns the users, groups, roles and departments that a resource was granted to, page by page. The
    /// other way round, `getAuthorizedResources` returns the resources of a subject.
    ///
    /// - Request: `POST /api/v3/get-resource-authorized-targets`
    /// - Parameters: `resource` (required), `limit` (from 1 to 50), `namespace`, `page` (at least 1), `targetType`
    /// - Returns: [`GetResourceAuthorizedTargetDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-resource-authorized-targets.html>)
    #[inline]
    pub fn get_resource_authorized_targets(
        &self,
        request: GetResourceAuthorizedTargetsDto,
    ) -> ::sdk_runtime::Call<GetResourceAuthorizedTargetDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_RESOURCE_AUTHORIZED_TARGETS,
            request,
        )
    }
    /// Get several resources at once
    ///
    /// Returns up to 50 resources of one namespace, named by their codes. Codes are found by
    /// `listResources`.
    ///
    /// - Request: `GET /api/v3/get-resources-batch`
    /// - Parameters: `codeList` (required, 1 to 50 elements), `namespace`
    /// - Returns: a list, each of its elements [`ResourceDto`]
    /// - Safe to retry: yes
    /// - A longer `codeList` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-resources-batch.html>)
    #[inline]
    pub fn get_resources_batch(
        &self,
        request: GetResourcesBatchParams,
    ) -> ::sdk_runtime::Call<Vec<ResourceDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RESOURCES_BATCH, request)
    }
    /// Check whether a user may do an operation on a resource
    ///
    /// Tells whether a user may do one operation on one resource of a namespace. For data resources, use
    /// `checkPermission`.
    ///
    /// - Request: `POST /api/v3/is-action-allowed`
    /// - Parameters: `userId` (required), `action` (required), `resource` (required), `namespace`
    /// - Returns: [`IsActionAllowedDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/is-action-allowed.html>)
    #[inline]
    pub fn is_action_allowed(
        &self,
        request: IsActionAllowedDto,
    ) -> ::sdk_runtime::Call<IsActionAllowedDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IS_ACTION_ALLOWED, request)
    }
    /// List the resources of several namespaces
    ///
    /// Returns resources of several namespaces, page by page, with their IDs and the names of their
    /// namespaces.
    ///
    /// The IDs are the input of `batchDeleteCommonResource`. For a single namespace, `listResources` has a
    /// filter for the kind of resource.
    ///
    /// - Request: `GET /api/v3/list-common-resource`
    /// - Parameters: `keyword`, `limit` (from 1 to 50), `namespaceCodeList`, `page` (at least 1)
    /// - Returns: [`CommonResourcePagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-common-resource.html>)
    #[inline]
    pub fn list_common_resource(
        &self,
        request: ListCommonResourceParams,
    ) -> ::sdk_runtime::Call<CommonResourcePagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_COMMON_RESOURCE, request)
    }
    /// List the roles of a namespace with their IDs
    ///
    /// Returns the roles of one namespace with their IDs.
    ///
    /// The operation takes a page number, but its result is documented as a single role without a total.
    /// `listRoles` returns the roles of a namespace in proper pages.
    ///
    /// - Request: `GET /api/v3/list-namespace-roles`
    /// - Parameters: `code` (required), `keywords`, `limit`, `page`
    /// - Returns: [`NamespaceRolesListRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-namespace-roles.html>)
    #[inline]
    pub fn list_namespace_roles(
        &self,
        request: ListNamespaceRolesParams,
    ) -> ::sdk_runtime::Call<NamespaceRolesListRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_NAMESPACE_ROLES, request)
    }
    /// List the namespaces
    ///
    /// Returns the namespaces of the user pool, page by page. With `keywords`, only those are returned
    /// whose code contains the text.
    ///
    /// - Request: `GET /api/v3/list-namespaces`
    /// - Parameters: `keywords`, `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`NamespaceListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-namespaces.html>)
    #[inline]
    pub fn list_namespaces(
        &self,
        request: ListNamespacesParams,
    ) -> ::sdk_runtime::Call<NamespaceListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_NAMESPACES, request)
    }
    /// List the resources of a namespace
    ///
    /// Returns the resources of a namespace, page by page. They can be narrowed down to one kind. For
    /// resources of several namespaces, use `listCommonResource`.
    ///
    /// - Request: `GET /api/v3/list-resources`
    /// - Parameters: `limit` (from 1 to 50), `namespace`, `page` (at least 1), `type`
    /// - Returns: [`ResourcePagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-resources.html>)
    #[inline]
    pub fn list_resources(
        &self,
        request: ListResourcesParams,
    ) -> ::sdk_runtime::Call<ResourcePagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_RESOURCES, request)
    }
    /// Change a namespace
    ///
    /// Changes the name, the description and the code of a namespace.
    ///
    /// After a change of the code, the namespace is found under the new one only, so a second request has
    /// to name that. Programs that name the namespace by its code have to be changed too.
    ///
    /// - Request: `POST /api/v3/update-namespace`
    /// - Parameters: `code` (required), `description`, `name`, `newCode`
    /// - Returns: [`UpdateNamespaceDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/update-namespace.html>)
    #[inline]
    pub fn update_namespace(
        &self,
        request: UpdateNamespaceDto,
    ) -> ::sdk_runtime::Call<UpdateNamespaceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_NAMESPACE, request)
    }
    /// Change a resource
    ///
    /// Changes the name, the description, the kind, the operations and the URL of a resource, and returns
    /// it. The code and the namespace of a resource cannot be changed here.
    ///
    /// - Request: `POST /api/v3/update-resource`
    /// - Parameters: `code` (required), `actions` (0 to 100 elements), `apiIdentifier`, `description`, `name`, `namespace`, `type`
    /// - Returns: [`ResourceDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/update-resource.html>)
    #[inline]
    pub fn update_resource(
        &self,
        request: UpdateResourceDto,
    ) -> ::sdk_runtime::Call<ResourceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_RESOURCE, request)
    }
}
