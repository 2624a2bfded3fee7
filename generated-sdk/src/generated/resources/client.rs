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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Sends `POST /api/v3/associate-tenant-resource`.
    ///
    /// - Request: `POST /api/v3/associate-tenant-resource`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](AssociateTenantResourceDto::code) | Required. |
    /// | [`association`](AssociateTenantResourceDto::association) | Required. |
    /// | [`app_id`](AssociateTenantResourceDto::app_id) | Required. |
    /// | [`tenant_id`](AssociateTenantResourceDto::tenant_id) |  |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 10 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](AuthorizeResourcesDto::list) | Required. 1 to 10 elements. |
    /// | [`namespace`](AuthorizeResourcesDto::namespace) |  |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`ids`](DeleteCommonResourcesBatchDto::ids) | Required. |
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
    #[doc(alias = "delete-common-resources-batch")]
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
    /// - Returns: [`NamespaceDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](CreateNamespaceDto::code) | Required. |
    /// | [`description`](CreateNamespaceDto::description) |  |
    /// | [`name`](CreateNamespaceDto::name) |  |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Takes at most 50 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](CreateNamespacesBatchDto::list) | Required. 1 to 50 elements. |
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
    /// - Returns: [`ResourceDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](CreateResourceDto::type) | Required. |
    /// | [`code`](CreateResourceDto::code) | Required. |
    /// | [`actions`](CreateResourceDto::actions) | 0 to 100 elements. |
    /// | [`api_identifier`](CreateResourceDto::api_identifier) |  |
    /// | [`description`](CreateResourceDto::description) |  |
    /// | [`name`](CreateResourceDto::name) |  |
    /// | [`namespace`](CreateResourceDto::namespace) |  |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Takes at most 50 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](CreateResourcesBatchDto::list) | Required. 1 to 50 elements. |
    /// | [`namespace`](CreateResourcesBatchDto::namespace) |  |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](DeleteNamespaceDto::code) | Required. |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 10 elements at once. A longer `code_list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code_list`](DeleteNamespacesBatchDto::code_list) | Required. 1 to 10 elements. |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](DeleteResourceDto::code) | Required. |
    /// | [`namespace`](DeleteResourceDto::namespace) |  |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code_list`](DeleteResourcesBatchDto::code_list) | 1 to 50 elements. |
    /// | [`ids`](DeleteResourcesBatchDto::ids) | 1 to 50 elements. |
    /// | [`namespace`](DeleteResourcesBatchDto::namespace) |  |
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
    /// - Returns: [`AuthorizedResourcePagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_type`](GetAuthorizedResourcesParams::target_type) | Required. |
    /// | [`target_identifier`](GetAuthorizedResourcesParams::target_identifier) | Required. |
    /// | [`namespace`](GetAuthorizedResourcesParams::namespace) |  |
    /// | [`resource_list`](GetAuthorizedResourcesParams::resource_list) | 1 to 50 elements. |
    /// | [`resource_type`](GetAuthorizedResourcesParams::resource_type) |  |
    /// | [`with_denied`](GetAuthorizedResourcesParams::with_denied) | By default `false`. |
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
    /// - Returns: [`NamespaceDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](GetNamespaceParams::code) | Required. |
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
    /// - Returns: a list of [`NamespaceDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `code_list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code_list`](GetNamespacesBatchParams::code_list) | Required. 0 to 50 elements. |
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
    /// - Returns: [`ResourceDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](GetResourceParams::code) | Required. |
    /// | [`namespace`](GetResourceParams::namespace) |  |
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
    /// - Returns: [`GetResourceAuthorizedTargetDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resource`](GetResourceAuthorizedTargetsDto::resource) | Required. |
    /// | [`limit`](GetResourceAuthorizedTargetsDto::limit) | From 1 to 50. |
    /// | [`namespace`](GetResourceAuthorizedTargetsDto::namespace) |  |
    /// | [`page`](GetResourceAuthorizedTargetsDto::page) | At least 1. |
    /// | [`target_type`](GetResourceAuthorizedTargetsDto::target_type) |  |
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
    /// - Returns: a list of [`ResourceDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `code_list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code_list`](GetResourcesBatchParams::code_list) | Required. 1 to 50 elements. |
    /// | [`namespace`](GetResourcesBatchParams::namespace) |  |
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
    /// - Returns: [`IsActionAllowedDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](IsActionAllowedDto::user_id) | Required. |
    /// | [`action`](IsActionAllowedDto::action) | Required. |
    /// | [`resource`](IsActionAllowedDto::resource) | Required. |
    /// | [`namespace`](IsActionAllowedDto::namespace) |  |
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
    /// - Returns: [`CommonResourcePagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keyword`](ListCommonResourceParams::keyword) |  |
    /// | [`limit`](ListCommonResourceParams::limit) | From 1 to 50. By default `10`. |
    /// | [`namespace_code_list`](ListCommonResourceParams::namespace_code_list) |  |
    /// | [`page`](ListCommonResourceParams::page) | At least 1. By default `1`. |
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
    /// - Returns: [`NamespaceRolesListRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](ListNamespaceRolesParams::code) | Required. |
    /// | [`keywords`](ListNamespaceRolesParams::keywords) |  |
    /// | [`limit`](ListNamespaceRolesParams::limit) | By default `10`. |
    /// | [`page`](ListNamespaceRolesParams::page) | By default `1`. |
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
    /// - Returns: [`NamespaceListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keywords`](ListNamespacesParams::keywords) |  |
    /// | [`limit`](ListNamespacesParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](ListNamespacesParams::page) | At least 1. By default `1`. |
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
    /// - Returns: [`ResourcePagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ListResourcesParams::limit) | From 1 to 50. By default `10`. |
    /// | [`namespace`](ListResourcesParams::namespace) |  |
    /// | [`page`](ListResourcesParams::page) | At least 1. By default `1`. |
    /// | [`type`](ListResourcesParams::type) |  |
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
    /// - Returns: [`UpdateNamespaceDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](UpdateNamespaceDto::code) | Required. |
    /// | [`description`](UpdateNamespaceDto::description) |  |
    /// | [`name`](UpdateNamespaceDto::name) |  |
    /// | [`new_code`](UpdateNamespaceDto::new_code) |  |
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
    /// - Returns: [`ResourceDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](UpdateResourceDto::code) | Required. |
    /// | [`actions`](UpdateResourceDto::actions) | 0 to 100 elements. |
    /// | [`api_identifier`](UpdateResourceDto::api_identifier) |  |
    /// | [`description`](UpdateResourceDto::description) |  |
    /// | [`name`](UpdateResourceDto::name) |  |
    /// | [`namespace`](UpdateResourceDto::namespace) |  |
    /// | [`type`](UpdateResourceDto::type) |  |
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
