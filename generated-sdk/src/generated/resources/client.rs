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
/// Resources and the namespaces that hold them.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/associate-tenant-resource`.
    ///
    /// - Request: `POST /api/v3/associate-tenant-resource`
    /// - Parameters: `code` (required), `association` (required), `appId` (required), `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::AssociateTenantResourceDto;
    ///
    /// let result = client
    ///     .associate_tenant_resource(
    ///         AssociateTenantResourceDto::new("code", true, "app id"),
    ///     )
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/authorize-resources`.
    ///
    /// - Request: `POST /api/v3/authorize-resources`
    /// - Parameters: `list` (required, 1 to 10 elements), `namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     AuthorizeResourceItem, AuthorizeResourcesDto, ResourceItemDto, ResourceType,
    ///     TargetType,
    /// };
    ///
    /// let request = AuthorizeResourcesDto::new([
    ///     AuthorizeResourceItem::new(
    ///         TargetType::User,
    ///         ["target identifiers"],
    ///         [ResourceItemDto::new("code", ["actions"], ResourceType::Data)],
    ///     ),
    /// ]);
    /// let result = client.authorize_resources(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 10 at once: `client.authorize_resources(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn authorize_resources(
        &self,
        request: AuthorizeResourcesDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::AUTHORIZE_RESOURCES, request)
    }
    /// Sends `POST /api/v3/delete-common-resources-batch`.
    ///
    /// - Request: `POST /api/v3/delete-common-resources-batch`
    /// - Parameters: `ids` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteCommonResourcesBatchDto;
    ///
    /// let result = client
    ///     .batch_delete_common_resource(DeleteCommonResourcesBatchDto::new(["ids"]))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/create-namespace`.
    ///
    /// - Request: `POST /api/v3/create-namespace`
    /// - Parameters: `code` (required), `description`, `name`
    /// - Returns: [`NamespaceDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreateNamespaceDto;
    ///
    /// let namespace = client.create_namespace(CreateNamespaceDto::new("code")).await?;
    /// println!("{}", namespace.code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_namespace(
        &self,
        request: CreateNamespaceDto,
    ) -> ::sdk_runtime::Call<NamespaceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_NAMESPACE, request)
    }
    /// Sends `POST /api/v3/create-namespaces-batch`.
    ///
    /// - Request: `POST /api/v3/create-namespaces-batch`
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
    /// use generated_sdk::models::{CreateNamespacesBatchDto, CreateNamespacesBatchItemDto};
    ///
    /// let request = CreateNamespacesBatchDto::new([
    ///     CreateNamespacesBatchItemDto::new("code"),
    /// ]);
    /// let result = client.create_namespaces_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.create_namespaces_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/create-resource`.
    ///
    /// - Request: `POST /api/v3/create-resource`
    /// - Parameters: `type` (required), `code` (required), `actions` (0 to 100 elements), `apiIdentifier`, `description`, `name`, `namespace`
    /// - Returns: [`ResourceDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{CreateResourceDto, ResourceType};
    ///
    /// let resource = client
    ///     .create_resource(CreateResourceDto::new(ResourceType::Data, "code"))
    ///     .await?;
    /// println!("{}", resource.code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_resource(
        &self,
        request: CreateResourceDto,
    ) -> ::sdk_runtime::Call<ResourceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_RESOURCE, request)
    }
    /// Sends `POST /api/v3/create-resources-batch`.
    ///
    /// - Request: `POST /api/v3/create-resources-batch`
    /// - Parameters: `list` (required, 1 to 50 elements), `namespace`
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
    ///     CreateResourceBatchItemDto, CreateResourcesBatchDto, ResourceType,
    /// };
    ///
    /// let request = CreateResourcesBatchDto::new([
    ///     CreateResourceBatchItemDto::new("code", ResourceType::Data),
    /// ]);
    /// let result = client.create_resources_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.create_resources_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/delete-namespace`.
    ///
    /// - Request: `POST /api/v3/delete-namespace`
    /// - Parameters: `code` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteNamespaceDto;
    ///
    /// let result = client.delete_namespace(DeleteNamespaceDto::new("code")).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_namespace(
        &self,
        request: DeleteNamespaceDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_NAMESPACE, request)
    }
    /// Sends `POST /api/v3/delete-namespaces-batch`.
    ///
    /// - Request: `POST /api/v3/delete-namespaces-batch`
    /// - Parameters: `codeList` (required, 1 to 10 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `codeList` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteNamespacesBatchDto;
    ///
    /// let request = DeleteNamespacesBatchDto::new(["code list"]);
    /// let result = client.delete_namespaces_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 10 at once: `client.delete_namespaces_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/delete-resource`.
    ///
    /// - Request: `POST /api/v3/delete-resource`
    /// - Parameters: `code` (required), `namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteResourceDto;
    ///
    /// let result = client.delete_resource(DeleteResourceDto::new("code")).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_resource(
        &self,
        request: DeleteResourceDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_RESOURCE, request)
    }
    /// Sends `POST /api/v3/delete-resources-batch`.
    ///
    /// - Request: `POST /api/v3/delete-resources-batch`
    /// - Parameters: `codeList` (1 to 50 elements), `ids` (1 to 50 elements), `namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteResourcesBatchDto;
    ///
    /// let result = client.delete_resources_batch(DeleteResourcesBatchDto::new()).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-authorized-resources`.
    ///
    /// - Request: `GET /api/v3/get-authorized-resources`
    /// - Parameters: `targetType` (required), `targetIdentifier` (required), `namespace`, `resourceList` (1 to 50 elements), `resourceType`, `withDenied`
    /// - Returns: [`AuthorizedResourcePagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{GetAuthorizedResourcesParams, TargetType};
    ///
    /// let request = GetAuthorizedResourcesParams::new(
    ///     TargetType::User,
    ///     "target identifier",
    /// );
    /// let result = client.get_authorized_resources(request).await?;
    /// for authorized_resource in result.list {
    ///     println!("{}", authorized_resource.resource_code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-namespace`.
    ///
    /// - Request: `GET /api/v3/get-namespace`
    /// - Parameters: `code` (required)
    /// - Returns: [`NamespaceDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetNamespaceParams;
    ///
    /// let namespace = client.get_namespace(GetNamespaceParams::new("code")).await?;
    /// println!("{}", namespace.code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_namespace(
        &self,
        request: GetNamespaceParams,
    ) -> ::sdk_runtime::Call<NamespaceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_NAMESPACE, request)
    }
    /// Sends `GET /api/v3/get-namespaces-batch`.
    ///
    /// - Request: `GET /api/v3/get-namespaces-batch`
    /// - Parameters: `codeList` (required, 0 to 50 elements)
    /// - Returns: a list, each of its elements [`NamespaceDto`]
    /// - Safe to retry: yes
    /// - A longer `codeList` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetNamespacesBatchParams;
    ///
    /// let request = GetNamespacesBatchParams::new(["code list"]);
    /// let list = client.get_namespaces_batch(request).await?;
    /// for namespace in list {
    ///     println!("{}", namespace.code);
    /// }
    /// // For more than 50 at once: `client.get_namespaces_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_namespaces_batch(
        &self,
        request: GetNamespacesBatchParams,
    ) -> ::sdk_runtime::Call<Vec<NamespaceDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_NAMESPACES_BATCH, request)
    }
    /// Sends `GET /api/v3/get-resource`.
    ///
    /// - Request: `GET /api/v3/get-resource`
    /// - Parameters: `code` (required), `namespace`
    /// - Returns: [`ResourceDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetResourceParams;
    ///
    /// let resource = client.get_resource(GetResourceParams::new("code")).await?;
    /// println!("{}", resource.code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_resource(
        &self,
        request: GetResourceParams,
    ) -> ::sdk_runtime::Call<ResourceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RESOURCE, request)
    }
    /// Sends `POST /api/v3/get-resource-authorized-targets`.
    ///
    /// - Request: `POST /api/v3/get-resource-authorized-targets`
    /// - Parameters: `resource` (required), `limit` (from 1 to 50), `namespace`, `page` (at least 1), `targetType`
    /// - Returns: [`GetResourceAuthorizedTargetDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetResourceAuthorizedTargetsDto;
    ///
    /// let mut items = client
    ///     .get_resource_authorized_targets(
    ///         GetResourceAuthorizedTargetsDto::new("resource"),
    ///     )
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     for item in item.actions {
    ///         println!("{item}");
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-resources-batch`.
    ///
    /// - Request: `GET /api/v3/get-resources-batch`
    /// - Parameters: `codeList` (required, 1 to 50 elements), `namespace`
    /// - Returns: a list, each of its elements [`ResourceDto`]
    /// - Safe to retry: yes
    /// - A longer `codeList` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetResourcesBatchParams;
    ///
    /// let request = GetResourcesBatchParams::new(["code list"]);
    /// let list = client.get_resources_batch(request).await?;
    /// for resource in list {
    ///     println!("{}", resource.code);
    /// }
    /// // For more than 50 at once: `client.get_resources_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_resources_batch(
        &self,
        request: GetResourcesBatchParams,
    ) -> ::sdk_runtime::Call<Vec<ResourceDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RESOURCES_BATCH, request)
    }
    /// Sends `POST /api/v3/is-action-allowed`.
    ///
    /// - Request: `POST /api/v3/is-action-allowed`
    /// - Parameters: `userId` (required), `action` (required), `resource` (required), `namespace`
    /// - Returns: [`IsActionAllowedDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::IsActionAllowedDto;
    ///
    /// let request = IsActionAllowedDto::new("user id", "action", "resource");
    /// let result = client.is_action_allowed(request).await?;
    /// println!("{}", result.allowed);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn is_action_allowed(
        &self,
        request: IsActionAllowedDto,
    ) -> ::sdk_runtime::Call<IsActionAllowedDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IS_ACTION_ALLOWED, request)
    }
    /// Sends `GET /api/v3/list-common-resource`.
    ///
    /// - Request: `GET /api/v3/list-common-resource`
    /// - Parameters: `keyword`, `limit` (from 1 to 50), `namespaceCodeList`, `page` (at least 1)
    /// - Returns: [`CommonResourcePagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListCommonResourceParams;
    ///
    /// let mut items = client.list_common_resource(ListCommonResourceParams::new()).items();
    /// while let Some(common_resource) = items.try_next().await? {
    ///     println!("{}", common_resource.namespace_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_common_resource(
        &self,
        request: ListCommonResourceParams,
    ) -> ::sdk_runtime::Call<CommonResourcePagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_COMMON_RESOURCE, request)
    }
    /// Sends `GET /api/v3/list-namespace-roles`.
    ///
    /// - Request: `GET /api/v3/list-namespace-roles`
    /// - Parameters: `code` (required), `keywords`, `limit`, `page`
    /// - Returns: [`NamespaceRolesListRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListNamespaceRolesParams;
    ///
    /// let result = client
    ///     .list_namespace_roles(ListNamespaceRolesParams::new("code"))
    ///     .await?;
    /// println!("{}", result.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_namespace_roles(
        &self,
        request: ListNamespaceRolesParams,
    ) -> ::sdk_runtime::Call<NamespaceRolesListRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_NAMESPACE_ROLES, request)
    }
    /// Sends `GET /api/v3/list-namespaces`.
    ///
    /// - Request: `GET /api/v3/list-namespaces`
    /// - Parameters: `keywords`, `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`NamespaceListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListNamespacesParams;
    ///
    /// let mut items = client.list_namespaces(ListNamespacesParams::new()).items();
    /// while let Some(namespaces_list) = items.try_next().await? {
    ///     println!("{}", namespaces_list.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_namespaces(
        &self,
        request: ListNamespacesParams,
    ) -> ::sdk_runtime::Call<NamespaceListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_NAMESPACES, request)
    }
    /// Sends `GET /api/v3/list-resources`.
    ///
    /// - Request: `GET /api/v3/list-resources`
    /// - Parameters: `limit` (from 1 to 50), `namespace`, `page` (at least 1), `type`
    /// - Returns: [`ResourcePagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListResourcesParams;
    ///
    /// let mut items = client.list_resources(ListResourcesParams::new()).items();
    /// while let Some(resource) = items.try_next().await? {
    ///     println!("{}", resource.code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_resources(
        &self,
        request: ListResourcesParams,
    ) -> ::sdk_runtime::Call<ResourcePagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_RESOURCES, request)
    }
    /// Sends `POST /api/v3/update-namespace`.
    ///
    /// - Request: `POST /api/v3/update-namespace`
    /// - Parameters: `code` (required), `description`, `name`, `newCode`
    /// - Returns: [`UpdateNamespaceDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateNamespaceDto;
    ///
    /// let update_namespace = client
    ///     .update_namespace(UpdateNamespaceDto::new("code"))
    ///     .await?;
    /// println!("{}", update_namespace.code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_namespace(
        &self,
        request: UpdateNamespaceDto,
    ) -> ::sdk_runtime::Call<UpdateNamespaceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_NAMESPACE, request)
    }
    /// Sends `POST /api/v3/update-resource`.
    ///
    /// - Request: `POST /api/v3/update-resource`
    /// - Parameters: `code` (required), `actions` (0 to 100 elements), `apiIdentifier`, `description`, `name`, `namespace`, `type`
    /// - Returns: [`ResourceDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateResourceDto;
    ///
    /// let resource = client.update_resource(UpdateResourceDto::new("code")).await?;
    /// println!("{}", resource.code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_resource(
        &self,
        request: UpdateResourceDto,
    ) -> ::sdk_runtime::Call<ResourceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_RESOURCE, request)
    }
}
