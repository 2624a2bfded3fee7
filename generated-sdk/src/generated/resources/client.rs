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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Associate a resource with a tenant, or end that.
    ///
    /// Lets a tenant use a resource of an application, or ends that.
    ///
    /// [`association`](crate::generated::models::AssociateTenantResourceDto::association) says which. The
    /// resource is named by its code, and the application by its ID.
    ///
    /// - Request: `POST /api/v3/associate-tenant-resource`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/associate-tenant-resource.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](AssociateTenantResourceDto::code) | Required. Code of the resource, unique in its namespace. |
    /// | [`association`](AssociateTenantResourceDto::association) | Required. Whether the tenant may use the resource. |
    /// | [`app_id`](AssociateTenantResourceDto::app_id) | Required. ID of the application that the resource belongs to, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`tenant_id`](AssociateTenantResourceDto::tenant_id) | ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::AssociateTenantResourceDto;
    ///
    /// let request = AssociateTenantResourceDto::new(
    ///     "ecs",
    ///     true,
    ///     "6342b8537axxxx047d314109",
    /// );
    /// let result = client.associate_tenant_resource(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "associate-tenant-resource")]
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
    /// Grant operations on resources to subjects.
    ///
    /// Grants operations on resources to users, groups, roles or departments.
    ///
    /// A request has up to 10 grants. Each of them gives up to 100 subjects of one kind the same operations
    /// on the same resources. The resources have to be there: see
    /// [`create_resource`](crate::ManagementClient::create_resource). All resources of a request belong to
    /// one namespace.
    ///
    /// There is no operation that takes a single grant back.
    /// [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources) shows what a subject
    /// has.
    ///
    /// - Request: `POST /api/v3/authorize-resources`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 10 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/authorize-resources.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](AuthorizeResourcesDto::list) | Required. The grants, at most 10. |
    /// | [`namespace`](AuthorizeResourcesDto::namespace) | Code of the namespace that the resources belong to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     AuthorizeResourceItem, AuthorizeResourcesDto, ResourceItemDto, ResourceType,
    ///     TargetType,
    /// };
    ///
    /// let request = AuthorizeResourcesDto::new([
    ///         AuthorizeResourceItem::new(
    ///             TargetType::User,
    ///             ["6343b98b7cfxxx9366e9b7c"],
    ///             [
    ///                 ResourceItemDto::new(
    ///                     "ecs",
    ///                     ["ecs:Stop", "ecs:Start"],
    ///                     ResourceType::Data,
    ///                 ),
    ///             ],
    ///         ),
    ///     ])
    ///     .with_namespace("default");
    /// let result = client.authorize_resources(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 10 at once: `client.authorize_resources(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "authorize-resources")]
    #[inline]
    pub fn authorize_resources(
        &self,
        request: AuthorizeResourcesDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::AUTHORIZE_RESOURCES, request)
    }
    /// Delete several resources by their IDs.
    ///
    /// Deletes resources, which may belong to different namespaces, by the IDs that
    /// [`list_common_resource`](crate::ManagementClient::list_common_resource) returns.
    ///
    /// To name resources by their codes, use
    /// [`delete_resources_batch`](crate::ManagementClient::delete_resources_batch).
    ///
    /// - Request: `POST /api/v3/delete-common-resources-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-common-resources-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`ids`](DeleteCommonResourcesBatchDto::ids) | Required. IDs of the resources, found by [`list_common_resource`](crate::ManagementClient::list_common_resource). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteCommonResourcesBatchDto;
    ///
    /// let request = DeleteCommonResourcesBatchDto::new(["6250f12d5dxxxx9bcfcf784b"]);
    /// let result = client.batch_delete_common_resource(request).await?;
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
    /// Create a namespace for resources and roles.
    ///
    /// Makes a namespace for resources and roles, and returns it. For many namespaces, use
    /// [`create_namespaces_batch`](crate::ManagementClient::create_namespaces_batch).
    ///
    /// Not safe to send twice: the code is unique, so a second request fails although the namespace is
    /// there. [`get_namespace`](crate::ManagementClient::get_namespace) tells.
    ///
    /// Namespaces for data resources are made by
    /// [`create_permission_namespace`](crate::ManagementClient::create_permission_namespace) and its
    /// neighbours. The documentation mixes the names of both kinds and does not say whether they are the
    /// same namespaces.
    ///
    /// - Request: `POST /api/v3/create-namespace`
    /// - Returns: [`NamespaceDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-namespace.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](CreateNamespaceDto::code) | Required. Code of the namespace, unique in the user pool. |
    /// | [`description`](CreateNamespaceDto::description) | What the namespace is for, in free text. |
    /// | [`name`](CreateNamespaceDto::name) | Name of the namespace, for people. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreateNamespaceDto;
    ///
    /// let request = CreateNamespaceDto::new("my-namespace")
    ///     .with_description("My permission group description")
    ///     .with_name("My permission group");
    /// let namespace = client.create_namespace(request).await?;
    /// println!("{}", namespace.code);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-namespace")]
    #[inline]
    pub fn create_namespace(
        &self,
        request: CreateNamespaceDto,
    ) -> ::sdk_runtime::Call<NamespaceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_NAMESPACE, request)
    }
    /// Create several namespaces for resources and roles.
    ///
    /// Makes up to 50 namespaces.
    ///
    /// The result does not contain them. Use
    /// [`get_namespaces_batch`](crate::ManagementClient::get_namespaces_batch) or
    /// [`list_namespaces`](crate::ManagementClient::list_namespaces) to read them.
    ///
    /// Not safe to send twice: a second request meets the codes that the first one took.
    ///
    /// - Request: `POST /api/v3/create-namespaces-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Takes at most 50 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-namespaces-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](CreateNamespacesBatchDto::list) | Required. The namespaces to create, at most 50. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{CreateNamespacesBatchDto, CreateNamespacesBatchItemDto};
    ///
    /// let request = CreateNamespacesBatchDto::new([
    ///     CreateNamespacesBatchItemDto::new("my-namespace")
    ///         .with_description("My permission group description")
    ///         .with_name("My permission group"),
    /// ]);
    /// let result = client.create_namespaces_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.create_namespaces_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-namespaces-batch")]
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
    /// Create a resource.
    ///
    /// Makes a resource in a namespace and returns it. Nobody may use it before
    /// [`authorize_resources`](crate::ManagementClient::authorize_resources) grants its operations.
    ///
    /// For many resources, use [`create_resources_batch`](crate::ManagementClient::create_resources_batch).
    ///
    /// Not safe to send twice: the code is unique in the namespace, so a second request fails although the
    /// resource is there. [`get_resource`](crate::ManagementClient::get_resource) tells.
    ///
    /// - Request: `POST /api/v3/create-resource`
    /// - Returns: [`ResourceDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-resource.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](CreateResourceDto::type) | Required. Kind of thing that the resource stands for. |
    /// | [`code`](CreateResourceDto::code) | Required. Code of the resource, unique in its namespace. |
    /// | [`actions`](CreateResourceDto::actions) | Operations that can be done with the resource, at most 100. |
    /// | [`api_identifier`](CreateResourceDto::api_identifier) | URL of the API that the resource stands for, if it is one. |
    /// | [`description`](CreateResourceDto::description) | What the resource is, in free text. |
    /// | [`name`](CreateResourceDto::name) | Name of the resource, for people. |
    /// | [`namespace`](CreateResourceDto::namespace) | Code of the namespace that the resource will belong to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{CreateResourceDto, ResourceAction, ResourceType};
    ///
    /// let request = CreateResourceDto::new(ResourceType::Data, "ecs")
    ///     .with_actions([ResourceAction::new("ecs:Start", "Start ECS server")])
    ///     .with_name("Server")
    ///     .with_namespace("default");
    /// let resource = client.create_resource(request).await?;
    /// println!("{}", resource.code);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-resource")]
    #[inline]
    pub fn create_resource(
        &self,
        request: CreateResourceDto,
    ) -> ::sdk_runtime::Call<ResourceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_RESOURCE, request)
    }
    /// Create several resources at once.
    ///
    /// Makes up to 50 resources in one namespace.
    ///
    /// The result does not contain them. Use
    /// [`get_resources_batch`](crate::ManagementClient::get_resources_batch) or
    /// [`list_resources`](crate::ManagementClient::list_resources) to read them.
    ///
    /// Not safe to send twice: a second request meets the codes that the first one took.
    ///
    /// - Request: `POST /api/v3/create-resources-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Takes at most 50 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/create-resources-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](CreateResourcesBatchDto::list) | Required. The resources to create, at most 50. |
    /// | [`namespace`](CreateResourcesBatchDto::namespace) | Code of the namespace that the resources will belong to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     CreateResourceBatchItemDto, CreateResourcesBatchDto, ResourceAction, ResourceType,
    /// };
    ///
    /// let request = CreateResourcesBatchDto::new([
    ///         CreateResourceBatchItemDto::new("ecs", ResourceType::Data)
    ///             .with_actions([ResourceAction::new("ecs:Start", "Start ECS server")])
    ///             .with_name("Server"),
    ///     ])
    ///     .with_namespace("default");
    /// let result = client.create_resources_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.create_resources_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-resources-batch")]
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
    /// Delete a namespace of resources and roles.
    ///
    /// Deletes one namespace, named by its code.
    ///
    /// What becomes of its resources and roles is not documented, so look at them with
    /// [`list_resources`](crate::ManagementClient::list_resources) and
    /// [`list_namespace_roles`](crate::ManagementClient::list_namespace_roles) first.
    ///
    /// - Request: `POST /api/v3/delete-namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-namespace.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](DeleteNamespaceDto::code) | Required. Code of the namespace, found by [`list_namespaces`](crate::ManagementClient::list_namespaces). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteNamespaceDto;
    ///
    /// let result = client.delete_namespace(DeleteNamespaceDto::new("my-namespace")).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-namespace")]
    #[inline]
    pub fn delete_namespace(
        &self,
        request: DeleteNamespaceDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_NAMESPACE, request)
    }
    /// Delete several namespaces of resources and roles.
    ///
    /// Deletes up to 10 namespaces, named by their codes. What becomes of their resources and roles is not
    /// documented.
    ///
    /// - Request: `POST /api/v3/delete-namespaces-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 10 elements at once. A longer `code_list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-namespaces-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code_list`](DeleteNamespacesBatchDto::code_list) | Required. Codes of the namespaces to delete, at most 10. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteNamespacesBatchDto;
    ///
    /// let request = DeleteNamespacesBatchDto::new(["my-namespace"]);
    /// let result = client.delete_namespaces_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 10 at once: `client.delete_namespaces_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-namespaces-batch")]
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
    /// Delete a resource.
    ///
    /// Deletes one resource, named by its code and its namespace. For many resources of a namespace, use
    /// [`delete_resources_batch`](crate::ManagementClient::delete_resources_batch).
    ///
    /// If a retry comes after the first request took effect, the API may call the resource unknown. It
    /// stays deleted.
    ///
    /// - Request: `POST /api/v3/delete-resource`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-resource.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](DeleteResourceDto::code) | Required. Code of the resource, unique in its namespace. |
    /// | [`namespace`](DeleteResourceDto::namespace) | Code of the namespace that the resource belongs to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteResourceDto;
    ///
    /// let request = DeleteResourceDto::new("ecs").with_namespace("default");
    /// let result = client.delete_resource(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-resource")]
    #[inline]
    pub fn delete_resource(
        &self,
        request: DeleteResourceDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_RESOURCE, request)
    }
    /// Delete several resources of one namespace.
    ///
    /// Deletes resources of one namespace, named by up to 50 codes in
    /// [`code_list`](crate::generated::models::DeleteResourcesBatchDto::code_list) or by up to 50 IDs in
    /// [`ids`](crate::generated::models::DeleteResourcesBatchDto::ids).
    ///
    /// What the server does with both, or with neither, is not documented.
    ///
    /// If a retry comes after the first request took effect, the API may call the resources unknown. They
    /// stay deleted.
    ///
    /// - Request: `POST /api/v3/delete-resources-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/delete-resources-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code_list`](DeleteResourcesBatchDto::code_list) | Codes of the resources to delete, at most 50. |
    /// | [`ids`](DeleteResourcesBatchDto::ids) | IDs of the resources to delete, at most 50. |
    /// | [`namespace`](DeleteResourcesBatchDto::namespace) | Code of the namespace that the resources belong to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteResourcesBatchDto;
    ///
    /// let request = DeleteResourcesBatchDto::new()
    ///     .with_code_list(["code1", "code2"])
    ///     .with_namespace("default");
    /// let result = client.delete_resources_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-resources-batch")]
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
    /// List the resources that a subject may use.
    ///
    /// Returns the resources that were granted to one user, group, role or department, with the permitted
    /// operations.
    ///
    /// The list can be narrowed down to a namespace, to a kind of resource, and to named resources. For a
    /// single question about one user, [`is_action_allowed`](crate::ManagementClient::is_action_allowed) is
    /// shorter.
    ///
    /// - Request: `GET /api/v3/get-authorized-resources`
    /// - Returns: [`AuthorizedResourcePagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-authorized-resources.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_type`](GetAuthorizedResourcesParams::target_type) | Required. Kind of the subject. |
    /// | [`target_identifier`](GetAuthorizedResourcesParams::target_identifier) | Required. ID or code of the subject, depending on [`target_type`](crate::generated::models::GetAuthorizedResourcesParams::target_type): the ID of a user or department, or the code of a role or group. |
    /// | [`namespace`](GetAuthorizedResourcesParams::namespace) | Code of the namespace that the resources belong to. |
    /// | [`resource_list`](GetAuthorizedResourcesParams::resource_list) | Codes of the resources to return, at most 50. |
    /// | [`resource_type`](GetAuthorizedResourcesParams::resource_type) | Kind of resource to return. |
    /// | [`with_denied`](GetAuthorizedResourcesParams::with_denied) | Whether resources that are denied to the subject are returned too. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{GetAuthorizedResourcesParams, TargetType};
    ///
    /// let request = GetAuthorizedResourcesParams::new(
    ///     TargetType::User,
    ///     "6343b98b7cfxxx9366e9b7c",
    /// )
    /// .with_namespace("default")
    /// .with_resource_list(["ecs:*"]);
    /// let result = client.get_authorized_resources(request).await?;
    /// for authorized_resource in result.list {
    ///     println!("{}", authorized_resource.resource_code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-authorized-resources")]
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
    /// Get one namespace of resources and roles.
    ///
    /// Returns the name and the description of a namespace, named by its code. Codes are found by
    /// [`list_namespaces`](crate::ManagementClient::list_namespaces).
    ///
    /// Namespaces for data resources are made by
    /// [`create_permission_namespace`](crate::ManagementClient::create_permission_namespace) and its
    /// neighbours. The documentation mixes the names of both kinds and does not say whether they are the
    /// same namespaces.
    ///
    /// - Request: `GET /api/v3/get-namespace`
    /// - Returns: [`NamespaceDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-namespace.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](GetNamespaceParams::code) | Required. Code of the namespace, found by [`list_namespaces`](crate::ManagementClient::list_namespaces). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetNamespaceParams;
    ///
    /// let namespace = client.get_namespace(GetNamespaceParams::new("default")).await?;
    /// println!("{}", namespace.code);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-namespace")]
    #[inline]
    pub fn get_namespace(
        &self,
        request: GetNamespaceParams,
    ) -> ::sdk_runtime::Call<NamespaceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_NAMESPACE, request)
    }
    /// Get several namespaces of resources and roles.
    ///
    /// Returns up to 50 namespaces, named by their codes. Codes are found by
    /// [`list_namespaces`](crate::ManagementClient::list_namespaces).
    ///
    /// - Request: `GET /api/v3/get-namespaces-batch`
    /// - Returns: a list of [`NamespaceDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `code_list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-namespaces-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code_list`](GetNamespacesBatchParams::code_list) | Required. Codes of the namespaces, at most 50. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetNamespacesBatchParams;
    ///
    /// let request = GetNamespacesBatchParams::new(["default", "my-namespace"]);
    /// let list = client.get_namespaces_batch(request).await?;
    /// for namespace in list {
    ///     println!("{}", namespace.code);
    /// }
    /// // For more than 50 at once: `client.get_namespaces_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-namespaces-batch")]
    #[inline]
    pub fn get_namespaces_batch(
        &self,
        request: GetNamespacesBatchParams,
    ) -> ::sdk_runtime::Call<Vec<NamespaceDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_NAMESPACES_BATCH, request)
    }
    /// Get one resource.
    ///
    /// Returns one resource with its operations, named by its code and its namespace.
    ///
    /// Codes are found by [`list_resources`](crate::ManagementClient::list_resources). Who may use the
    /// resource is returned by
    /// [`get_resource_authorized_targets`](crate::ManagementClient::get_resource_authorized_targets).
    ///
    /// - Request: `GET /api/v3/get-resource`
    /// - Returns: [`ResourceDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-resource.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](GetResourceParams::code) | Required. Code of the resource, unique in its namespace. |
    /// | [`namespace`](GetResourceParams::namespace) | Code of the namespace that the resource belongs to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetResourceParams;
    ///
    /// let request = GetResourceParams::new("ecs").with_namespace("default");
    /// let resource = client.get_resource(request).await?;
    /// println!("{}", resource.code);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-resource")]
    #[inline]
    pub fn get_resource(
        &self,
        request: GetResourceParams,
    ) -> ::sdk_runtime::Call<ResourceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RESOURCE, request)
    }
    /// List the subjects that may use a resource.
    ///
    /// Returns the users, groups, roles and departments that a resource was granted to, page by page.
    ///
    /// The other way round, [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources)
    /// returns the resources of a subject.
    ///
    /// - Request: `POST /api/v3/get-resource-authorized-targets`
    /// - Returns: [`GetResourceAuthorizedTargetDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-resource-authorized-targets.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`resource`](GetResourceAuthorizedTargetsDto::resource) | Required. Code of the resource, or of one thing of its kind, such as `ecs:1`. |
    /// | [`limit`](GetResourceAuthorizedTargetsDto::limit) | How many items a page has at most. From 1 to 50. |
    /// | [`namespace`](GetResourceAuthorizedTargetsDto::namespace) | Code of the namespace that the resource belongs to. |
    /// | [`page`](GetResourceAuthorizedTargetsDto::page) | Number of the page to return, counted from 1. At least 1. |
    /// | [`target_type`](GetResourceAuthorizedTargetsDto::target_type) | Kind of subject to return. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetResourceAuthorizedTargetsDto;
    ///
    /// let request = GetResourceAuthorizedTargetsDto::new("ecs:1")
    ///     .with_namespace("default");
    /// let mut items = client.get_resource_authorized_targets(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     for item in item.actions {
    ///         println!("{item}");
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-resource-authorized-targets")]
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
    /// Get several resources at once.
    ///
    /// Returns up to 50 resources of one namespace, named by their codes. Codes are found by
    /// [`list_resources`](crate::ManagementClient::list_resources).
    ///
    /// - Request: `GET /api/v3/get-resources-batch`
    /// - Returns: a list of [`ResourceDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `code_list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/get-resources-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code_list`](GetResourcesBatchParams::code_list) | Required. Codes of the resources, at most 50. |
    /// | [`namespace`](GetResourcesBatchParams::namespace) | Code of the namespace that the resources belong to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetResourcesBatchParams;
    ///
    /// let request = GetResourcesBatchParams::new(["ecs"]).with_namespace("default");
    /// let list = client.get_resources_batch(request).await?;
    /// for resource in list {
    ///     println!("{}", resource.code);
    /// }
    /// // For more than 50 at once: `client.get_resources_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-resources-batch")]
    #[inline]
    pub fn get_resources_batch(
        &self,
        request: GetResourcesBatchParams,
    ) -> ::sdk_runtime::Call<Vec<ResourceDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RESOURCES_BATCH, request)
    }
    /// Check whether a user may do an operation on a resource.
    ///
    /// Tells whether a user may do one operation on one resource of a namespace. For data resources, use
    /// [`check_permission`](crate::ManagementClient::check_permission).
    ///
    /// - Request: `POST /api/v3/is-action-allowed`
    /// - Returns: [`IsActionAllowedDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/is-action-allowed.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](IsActionAllowedDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    /// | [`action`](IsActionAllowedDto::action) | Required. Name of the operation, one of those that the resource defines. |
    /// | [`resource`](IsActionAllowedDto::resource) | Required. Code of the resource, or of one thing of its kind, such as `ecs:1`. |
    /// | [`namespace`](IsActionAllowedDto::namespace) | Code of the namespace that the resource belongs to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::IsActionAllowedDto;
    ///
    /// let request = IsActionAllowedDto::new(
    ///     "6343b98b7cfxxx9366e9b7c",
    ///     "ecs:Start",
    ///     "ecs:1",
    /// )
    /// .with_namespace("default");
    /// let result = client.is_action_allowed(request).await?;
    /// println!("allowed: {}", result.allowed);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "is-action-allowed")]
    #[inline]
    pub fn is_action_allowed(
        &self,
        request: IsActionAllowedDto,
    ) -> ::sdk_runtime::Call<IsActionAllowedDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IS_ACTION_ALLOWED, request)
    }
    /// List the resources of several namespaces.
    ///
    /// Returns resources of several namespaces, page by page, with their IDs and the names of their
    /// namespaces.
    ///
    /// The IDs are the input of
    /// [`batch_delete_common_resource`](crate::ManagementClient::batch_delete_common_resource). For a
    /// single namespace, [`list_resources`](crate::ManagementClient::list_resources) has a filter for the
    /// kind of resource.
    ///
    /// - Request: `GET /api/v3/list-common-resource`
    /// - Returns: [`CommonResourcePagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-common-resource.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keyword`](ListCommonResourceParams::keyword) | Text to search for in the resources. |
    /// | [`limit`](ListCommonResourceParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`namespace_code_list`](ListCommonResourceParams::namespace_code_list) | Codes of the namespaces whose resources are returned, in one text. |
    /// | [`page`](ListCommonResourceParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListCommonResourceParams;
    ///
    /// let request = ListCommonResourceParams::new()
    ///     .with_keyword("ecs")
    ///     .with_namespace_code_list("default");
    /// let mut items = client.list_common_resource(request).items();
    /// while let Some(common_resource) = items.try_next().await? {
    ///     println!("{}", common_resource.namespace_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-common-resource")]
    #[inline]
    pub fn list_common_resource(
        &self,
        request: ListCommonResourceParams,
    ) -> ::sdk_runtime::Call<CommonResourcePagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_COMMON_RESOURCE, request)
    }
    /// List the roles of a namespace of resources with their IDs.
    ///
    /// Returns the roles of one namespace with their IDs.
    ///
    /// The operation takes a page number, but its result is documented as a single role without a total.
    /// [`list_roles`](crate::ManagementClient::list_roles) returns the roles of a namespace in proper
    /// pages.
    ///
    /// - Request: `GET /api/v3/list-namespace-roles`
    /// - Returns: [`NamespaceRolesListRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-namespace-roles.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](ListNamespaceRolesParams::code) | Required. Code of the namespace, found by [`list_namespaces`](crate::ManagementClient::list_namespaces). |
    /// | [`keywords`](ListNamespaceRolesParams::keywords) | Text to search for in the codes and names of the roles. |
    /// | [`limit`](ListNamespaceRolesParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListNamespaceRolesParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListNamespaceRolesParams;
    ///
    /// let request = ListNamespaceRolesParams::new("default").with_keywords("admin");
    /// let result = client.list_namespace_roles(request).await?;
    /// println!("{}", result.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-namespace-roles")]
    #[inline]
    pub fn list_namespace_roles(
        &self,
        request: ListNamespaceRolesParams,
    ) -> ::sdk_runtime::Call<NamespaceRolesListRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_NAMESPACE_ROLES, request)
    }
    /// List the namespaces of resources and roles.
    ///
    /// Returns the namespaces of the user pool, page by page. With
    /// [`keywords`](crate::generated::models::ListNamespacesParams::keywords), only those are returned
    /// whose code contains the text.
    ///
    /// Namespaces for data resources are made by
    /// [`create_permission_namespace`](crate::ManagementClient::create_permission_namespace) and its
    /// neighbours. The documentation mixes the names of both kinds and does not say whether they are the
    /// same namespaces.
    ///
    /// - Request: `GET /api/v3/list-namespaces`
    /// - Returns: [`NamespaceListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-namespaces.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keywords`](ListNamespacesParams::keywords) | Text to search for in the codes of the namespaces. |
    /// | [`limit`](ListNamespacesParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListNamespacesParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListNamespacesParams;
    ///
    /// let request = ListNamespacesParams::new().with_keywords("my-namespace");
    /// let mut items = client.list_namespaces(request).items();
    /// while let Some(namespaces_list) = items.try_next().await? {
    ///     println!("{}", namespaces_list.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-namespaces")]
    #[inline]
    pub fn list_namespaces(
        &self,
        request: ListNamespacesParams,
    ) -> ::sdk_runtime::Call<NamespaceListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_NAMESPACES, request)
    }
    /// List the resources of a namespace.
    ///
    /// Returns the resources of a namespace, page by page.
    ///
    /// They can be narrowed down to one kind. For resources of several namespaces, use
    /// [`list_common_resource`](crate::ManagementClient::list_common_resource).
    ///
    /// - Request: `GET /api/v3/list-resources`
    /// - Returns: [`ResourcePagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/list-resources.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ListResourcesParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`namespace`](ListResourcesParams::namespace) | Code of the namespace whose resources are returned. |
    /// | [`page`](ListResourcesParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`type`](ListResourcesParams::type) | Kind of resource to return. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListResourcesParams;
    ///
    /// let request = ListResourcesParams::new().with_namespace("default");
    /// let mut items = client.list_resources(request).items();
    /// while let Some(resource) = items.try_next().await? {
    ///     println!("{}", resource.code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-resources")]
    #[inline]
    pub fn list_resources(
        &self,
        request: ListResourcesParams,
    ) -> ::sdk_runtime::Call<ResourcePagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_RESOURCES, request)
    }
    /// Change a namespace of resources and roles.
    ///
    /// Changes the name, the description and the code of a namespace.
    ///
    /// After a change of the code, the namespace is found under the new one only, so a second request has
    /// to name that. Programs that name the namespace by its code have to be changed too.
    ///
    /// - Request: `POST /api/v3/update-namespace`
    /// - Returns: [`UpdateNamespaceDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/update-namespace.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](UpdateNamespaceDto::code) | Required. Code of the namespace before the change. |
    /// | [`description`](UpdateNamespaceDto::description) | What the namespace is for from now on, in free text. |
    /// | [`name`](UpdateNamespaceDto::name) | Name of the namespace from now on, for people. |
    /// | [`new_code`](UpdateNamespaceDto::new_code) | Code of the namespace from now on. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateNamespaceDto;
    ///
    /// let request = UpdateNamespaceDto::new("my-namespace")
    ///     .with_description("My permission group description")
    ///     .with_name("My permission group");
    /// let update_namespace = client.update_namespace(request).await?;
    /// println!("{}", update_namespace.code);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-namespace")]
    #[inline]
    pub fn update_namespace(
        &self,
        request: UpdateNamespaceDto,
    ) -> ::sdk_runtime::Call<UpdateNamespaceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_NAMESPACE, request)
    }
    /// Change a resource.
    ///
    /// Changes the name, the description, the kind, the operations and the URL of a resource, and returns
    /// it. The code and the namespace of a resource cannot be changed here.
    ///
    /// - Request: `POST /api/v3/update-resource`
    /// - Returns: [`ResourceDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%B5%84%E6%BA%90%E4%B8%8E%E6%9D%83%E9%99%90/update-resource.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](UpdateResourceDto::code) | Required. Code of the resource, unique in its namespace. |
    /// | [`actions`](UpdateResourceDto::actions) | Operations that can be done with the resource from now on, at most 100. |
    /// | [`api_identifier`](UpdateResourceDto::api_identifier) | URL of the API that the resource stands for, if it is one. |
    /// | [`description`](UpdateResourceDto::description) | What the resource is, in free text. |
    /// | [`name`](UpdateResourceDto::name) | Name of the resource, for people. |
    /// | [`namespace`](UpdateResourceDto::namespace) | Code of the namespace that the resource belongs to. |
    /// | [`type`](UpdateResourceDto::type) | Kind of thing that the resource stands for. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateResourceDto;
    ///
    /// let request = UpdateResourceDto::new("ecs")
    ///     .with_description("Server")
    ///     .with_name("Server");
    /// let resource = client.update_resource(request).await?;
    /// println!("{}", resource.code);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-resource")]
    #[inline]
    pub fn update_resource(
        &self,
        request: UpdateResourceDto,
    ) -> ::sdk_runtime::Call<ResourceDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_RESOURCE, request)
    }
}
