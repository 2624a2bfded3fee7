// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::IsSuccessDto;
use crate::generated::identity_sources::{
    ChangeExtIdpAssociationStateDto, ChangeExtIdpConnStateDto, CreateExtIdpConnDto,
    CreateExtIdpDto, DeleteExtIdpConnDto, DeleteExtIdpDto, ExtIdpConnDetail,
    ExtIdpConnStateByAppsParams, ExtIdpDetail, ExtIdpDto, ExtIdpListPagingDto,
    GetExtIdpParams, GetWechatAccessTokenDataDto, GetWechatAccessTokenDto,
    ListExtIdpParams, ListTenantExtIdpParams, UpdateExtIdpConnDto, UpdateExtIdpDto,
};
use super::operations;

/// # identity-sources
///
/// Identity sources: systems outside GenAuth whose accounts people sign in with, such as Google, WeCom
/// or an LDAP directory.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Associate a connection with a tenant, or end that.
    ///
    /// Lets a tenant use a connection of an identity source that belongs to the user pool, or ends that.
    ///
    /// [`association`](crate::generated::models::ChangeExtIdpAssociationStateDto::association) says which.
    /// The connection itself does not change. To switch it on or off for an application, use
    /// [`change_ext_idp_conn_state`](crate::ManagementClient::change_ext_idp_conn_state).
    ///
    /// - Request: `POST /api/v3/change-ext-idp-conn-association-state`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/change-ext-idp-conn-association-state.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](ChangeExtIdpAssociationStateDto::id) | Required. ID of the connection, as [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn) returned it. |
    /// | [`association`](ChangeExtIdpAssociationStateDto::association) | Required. Whether the tenant may use the connection. |
    /// | [`tenant_id`](ChangeExtIdpAssociationStateDto::tenant_id) | ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ChangeExtIdpAssociationStateDto;
    ///
    /// let request = ChangeExtIdpAssociationStateDto::new("60b49eb83fd80adb96f26e68", true);
    /// let result = client.change_ext_idp_conn_association_state(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "change-ext-idp-conn-association-state")]
    #[inline]
    pub fn change_ext_idp_conn_association_state(
        &self,
        request: ChangeExtIdpAssociationStateDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE,
            request,
        )
    }
    /// Switch a connection on or off for an application.
    ///
    /// Switches a connection of an identity source on or off for applications, so that it is offered at
    /// their sign-in or no longer.
    ///
    /// The ID of the connection is returned by
    /// [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn), and
    /// [`get_ext_idp`](crate::ManagementClient::get_ext_idp) lists the connections of an identity source.
    /// How [`app_id`](crate::generated::models::ChangeExtIdpConnStateDto::app_id) and
    /// [`app_ids`](crate::generated::models::ChangeExtIdpConnStateDto::app_ids) work together is not
    /// documented.
    ///
    /// - Request: `POST /api/v3/change-ext-idp-conn-state`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/change-ext-idp-conn-state.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](ChangeExtIdpConnStateDto::id) | Required. ID of the connection, as [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn) returned it. |
    /// | [`enabled`](ChangeExtIdpConnStateDto::enabled) | Required. Whether the connection is offered at the sign-in of the application. |
    /// | [`app_id`](ChangeExtIdpConnStateDto::app_id) | Required. ID of the application that the connection is switched on or off for, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`app_ids`](ChangeExtIdpConnStateDto::app_ids) | IDs of several applications that the connection is switched on or off for. |
    /// | [`tenant_id`](ChangeExtIdpConnStateDto::tenant_id) | ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ChangeExtIdpConnStateDto;
    ///
    /// let request = ChangeExtIdpConnStateDto::new(
    ///     "60b49eb83fd80adb96f26e68",
    ///     true,
    ///     "6342b8537axxxx047d314109",
    /// )
    /// .with_app_ids(["6342b8537axxxx047d314109"]);
    /// let result = client.change_ext_idp_conn_state(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "change-ext-idp-conn-state")]
    #[inline]
    pub fn change_ext_idp_conn_state(
        &self,
        request: ChangeExtIdpConnStateDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHANGE_EXT_IDP_CONN_STATE,
            request,
        )
    }
    /// Create an identity source.
    ///
    /// Makes an identity source of the given kind and returns it. It cannot be used before it has a
    /// connection: go on with [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn).
    ///
    /// Not safe to send twice: a second request makes another identity source or fails. If a response is
    /// lost, look into [`list_ext_idp`](crate::ManagementClient::list_ext_idp) before another attempt.
    ///
    /// - Request: `POST /api/v3/create-ext-idp`
    /// - Returns: [`ExtIdpDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/create-ext-idp.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`name`](CreateExtIdpDto::name) | Required. Name of the identity source, for administrators. |
    /// | [`type`](CreateExtIdpDto::type) | Required. System that people sign in with. |
    /// | [`tenant_id`](CreateExtIdpDto::tenant_id) | ID of the tenant that the identity source is made for. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{CreateExtIdpDto, IdentityProvider};
    ///
    /// let ext_idp = client
    ///     .create_ext_idp(CreateExtIdpDto::new("Google", IdentityProvider::Oidc))
    ///     .await?;
    /// println!("{}", ext_idp.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-ext-idp")]
    #[inline]
    pub fn create_ext_idp(
        &self,
        request: CreateExtIdpDto,
    ) -> ::sdk_runtime::Call<ExtIdpDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_EXT_IDP, request)
    }
    /// Create a connection of an identity source.
    ///
    /// Adds a connection to an existing identity source and returns it.
    /// [`fields`](crate::generated::models::CreateExtIdpConnDto::fields) holds the settings that the system
    /// at the other end asks for, so what belongs there depends on
    /// [`type`](crate::generated::models::CreateExtIdpConnDto::type).
    ///
    /// Afterwards, switch the connection on for applications with
    /// [`change_ext_idp_conn_state`](crate::ManagementClient::change_ext_idp_conn_state).
    ///
    /// Not safe to send twice: a second request makes another connection or fails.
    ///
    /// - Request: `POST /api/v3/create-ext-idp-conn`
    /// - Returns: [`ExtIdpConnDetail`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/create-ext-idp-conn.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`ext_idp_id`](CreateExtIdpConnDto::ext_idp_id) | Required. ID of the identity source that the connection belongs to, found by [`list_ext_idp`](crate::ManagementClient::list_ext_idp). |
    /// | [`type`](CreateExtIdpConnDto::type) | Required. Way to sign in with the identity source. |
    /// | [`identifier`](CreateExtIdpConnDto::identifier) | Required. Unique identifier of the connection, chosen by you. |
    /// | [`display_name`](CreateExtIdpConnDto::display_name) | Required. Text that stands for the connection on the sign-in page. |
    /// | [`fields`](CreateExtIdpConnDto::fields) | Required. Settings that the system at the other end asks for, such as the ID and the secret that it gave to this user pool. |
    /// | [`login_only`](CreateExtIdpConnDto::login_only) | Whether the connection only signs in users who exist already, without creating accounts for others. |
    /// | [`logo`](CreateExtIdpConnDto::logo) | URL of the logo of the connection on the sign-in page. |
    /// | [`tenant_id`](CreateExtIdpConnDto::tenant_id) | ID of the tenant that the connection is made for. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::{
    ///     CreateExtIdpConnDto, CreateExtIdpConnDtoRequired, IdentityConnectionType,
    /// };
    ///
    /// let request = CreateExtIdpConnDto::new(CreateExtIdpConnDtoRequired {
    ///     ext_idp_id: String::from("60b49eb83fd80adb96f26e68"),
    ///     r#type: IdentityConnectionType::Oidc,
    ///     identifier: String::from("my-google"),
    ///     display_name: String::from("Sign in with Google"),
    ///     fields: json!(
    ///         { "clientId": "your-client-id", "clientSecret": "your-client-secret" }
    ///     ),
    /// });
    /// let result = client.create_ext_idp_conn(request).await?;
    /// println!("{}", result.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-ext-idp-conn")]
    #[inline]
    pub fn create_ext_idp_conn(
        &self,
        request: CreateExtIdpConnDto,
    ) -> ::sdk_runtime::Call<ExtIdpConnDetail> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_EXT_IDP_CONN, request)
    }
    /// Delete an identity source.
    ///
    /// Deletes an identity source, named by its ID. Users can no longer sign in with it. To remove only one
    /// way to sign in, use [`delete_ext_idp_conn`](crate::ManagementClient::delete_ext_idp_conn).
    ///
    /// - Request: `POST /api/v3/delete-ext-idp`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/delete-ext-idp.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](DeleteExtIdpDto::id) | Required. ID of the identity source, found by [`list_ext_idp`](crate::ManagementClient::list_ext_idp). |
    /// | [`tenant_id`](DeleteExtIdpDto::tenant_id) | ID of the tenant that the identity source belongs to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteExtIdpDto;
    ///
    /// let result = client
    ///     .delete_ext_idp(DeleteExtIdpDto::new("60b49eb83fd80adb96f26e68"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-ext-idp")]
    #[inline]
    pub fn delete_ext_idp(
        &self,
        request: DeleteExtIdpDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_EXT_IDP, request)
    }
    /// Delete a connection of an identity source.
    ///
    /// Deletes one connection, named by its ID. Users can no longer sign in by it. The identity source and
    /// its other connections stay.
    ///
    /// To stop a connection for a while, use
    /// [`change_ext_idp_conn_state`](crate::ManagementClient::change_ext_idp_conn_state).
    ///
    /// - Request: `POST /api/v3/delete-ext-idp-conn`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/delete-ext-idp-conn.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](DeleteExtIdpConnDto::id) | Required. ID of the connection, as [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn) returned it. |
    /// | [`tenant_id`](DeleteExtIdpConnDto::tenant_id) | ID of the tenant that the connection belongs to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteExtIdpConnDto;
    ///
    /// let result = client
    ///     .delete_ext_idp_conn(DeleteExtIdpConnDto::new("60b49eb83fd80adb96f26e68"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-ext-idp-conn")]
    #[inline]
    pub fn delete_ext_idp_conn(
        &self,
        request: DeleteExtIdpConnDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_EXT_IDP_CONN, request)
    }
    /// Get the state of the connections of an identity source for an application.
    ///
    /// Returns how the connections of one identity source stand for applications, as the page of the
    /// identity source in the GenAuth console shows it. The type of the result is a list of identity
    /// sources, which has no field for the state of a connection.
    ///
    /// - Request: `GET /api/v3/ext-idp-conn-apps`
    /// - Returns: [`ExtIdpListPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/ext-idp-conn-apps.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](ExtIdpConnStateByAppsParams::id) | Required. ID of the identity source, found by [`list_ext_idp`](crate::ManagementClient::list_ext_idp). |
    /// | [`app_id`](ExtIdpConnStateByAppsParams::app_id) | ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`tenant_id`](ExtIdpConnStateByAppsParams::tenant_id) | ID of the tenant that the identity source belongs to. |
    /// | [`type`](ExtIdpConnStateByAppsParams::type) | Whether the identity source is a social or an enterprise one. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ExtIdpConnStateByAppsParams;
    ///
    /// let request = ExtIdpConnStateByAppsParams::new("60b49eb83fd80adb96f26e68")
    ///     .with_app_id("6342b8537axxxx047d314109");
    /// let result = client.ext_idp_conn_state_by_apps(request).await?;
    /// for ext_idp in result.list {
    ///     println!("{}", ext_idp.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ext-idp-conn-apps")]
    #[inline]
    pub fn ext_idp_conn_state_by_apps(
        &self,
        request: ExtIdpConnStateByAppsParams,
    ) -> ::sdk_runtime::Call<ExtIdpListPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::EXT_IDP_CONN_STATE_BY_APPS,
            request,
        )
    }
    /// Get one identity source with its connections.
    ///
    /// Returns one identity source with its connections. The ID is found by
    /// [`list_ext_idp`](crate::ManagementClient::list_ext_idp).
    ///
    /// - Request: `GET /api/v3/get-ext-idp`
    /// - Returns: [`ExtIdpDetail`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/get-ext-idp.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](GetExtIdpParams::id) | Required. ID of the identity source, found by [`list_ext_idp`](crate::ManagementClient::list_ext_idp). |
    /// | [`app_id`](GetExtIdpParams::app_id) | ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`tenant_id`](GetExtIdpParams::tenant_id) | ID of the tenant that the identity source belongs to. |
    /// | [`type`](GetExtIdpParams::type) | Whether the identity source is a social or an enterprise one. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetExtIdpParams;
    ///
    /// let request = GetExtIdpParams::new("60b49eb83fd80adb96f26e68")
    ///     .with_app_id("6342b8537axxxx047d314109");
    /// let result = client.get_ext_idp(request).await?;
    /// println!("{}", result.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-ext-idp")]
    #[inline]
    pub fn get_ext_idp(
        &self,
        request: GetExtIdpParams,
    ) -> ::sdk_runtime::Call<ExtIdpDetail> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_EXT_IDP, request)
    }
    /// Get the access token of a WeChat mini program or official account.
    ///
    /// Returns the access token for the WeChat API that the GenAuth server keeps for a mini program or an
    /// official account. The request needs the AppID and the AppSecret that WeChat issued for it.
    ///
    /// - Request: `POST /api/v3/get-weixin-access-token`
    /// - Returns: [`GetWechatAccessTokenDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](GetWechatAccessTokenDto::app_id) | Required. AppID that WeChat gave the mini program or official account. |
    /// | [`app_secret`](GetWechatAccessTokenDto::app_secret) | Required. AppSecret that WeChat gave the mini program or official account. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetWechatAccessTokenDto;
    ///
    /// let request = GetWechatAccessTokenDto::new(
    ///     "wx2fa4b9f6xxxx1c5d",
    ///     "0123456789abcdef0123456789abcdef",
    /// );
    /// let result = client.get_wechat_mp_access_token_info(request).await?;
    /// println!("{}", result.expires_at);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-weixin-access-token")]
    #[inline]
    pub fn get_wechat_mp_access_token_info(
        &self,
        request: GetWechatAccessTokenDto,
    ) -> ::sdk_runtime::Call<GetWechatAccessTokenDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_WECHAT_MP_ACCESS_TOKEN_INFO,
            request,
        )
    }
    /// List the identity sources.
    ///
    /// Returns the identity sources of the user pool or of a tenant, all in one list.
    ///
    /// With [`app_id`](crate::generated::models::ListExtIdpParams::app_id), only those of one application
    /// are returned. The connections of an identity source are returned by
    /// [`get_ext_idp`](crate::ManagementClient::get_ext_idp). For a tenant,
    /// [`list_tenant_ext_idp`](crate::ManagementClient::list_tenant_ext_idp) returns pages.
    ///
    /// - Request: `GET /api/v3/list-ext-idp`
    /// - Returns: [`ExtIdpListPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/list-ext-idp.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](ListExtIdpParams::app_id) | ID of the application whose identity sources are returned. |
    /// | [`tenant_id`](ListExtIdpParams::tenant_id) | ID of the tenant whose identity sources are returned. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListExtIdpParams;
    ///
    /// let request = ListExtIdpParams::new().with_app_id("6342b8537axxxx047d314109");
    /// let result = client.list_ext_idp(request).await?;
    /// for ext_idp in result.list {
    ///     println!("{}", ext_idp.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-ext-idp")]
    #[inline]
    pub fn list_ext_idp(
        &self,
        request: ListExtIdpParams,
    ) -> ::sdk_runtime::Call<ExtIdpListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_EXT_IDP, request)
    }
    /// List the identity sources of a tenant.
    ///
    /// Returns the identity sources that the console of a tenant shows, page by page. They can be narrowed
    /// down to one application, and to social or enterprise ones.
    ///
    /// - Request: `GET /api/v3/list-tenant-ext-idp`
    /// - Returns: [`ExtIdpListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/list-tenant-ext-idp.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](ListTenantExtIdpParams::app_id) | ID of the application whose identity sources are returned. |
    /// | [`limit`](ListTenantExtIdpParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListTenantExtIdpParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`tenant_id`](ListTenantExtIdpParams::tenant_id) | ID of the tenant whose identity sources are returned. |
    /// | [`type`](ListTenantExtIdpParams::type) | Whether social or enterprise identity sources are returned. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListTenantExtIdpParams;
    ///
    /// let request = ListTenantExtIdpParams::new().with_app_id("6342b8537axxxx047d314109");
    /// let mut items = client.list_tenant_ext_idp(request).items();
    /// while let Some(ext_idp) = items.try_next().await? {
    ///     println!("{}", ext_idp.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-tenant-ext-idp")]
    #[inline]
    pub fn list_tenant_ext_idp(
        &self,
        request: ListTenantExtIdpParams,
    ) -> ::sdk_runtime::Call<ExtIdpListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_TENANT_EXT_IDP, request)
    }
    /// Rename an identity source.
    ///
    /// Changes the name of an identity source and returns it. The kind of an identity source cannot be
    /// changed.
    ///
    /// The settings are in the connections: see
    /// [`update_ext_idp_conn`](crate::ManagementClient::update_ext_idp_conn).
    ///
    /// - Request: `POST /api/v3/update-ext-idp`
    /// - Returns: [`ExtIdpDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/update-ext-idp.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`name`](UpdateExtIdpDto::name) | Required. Name of the identity source from now on, for administrators. |
    /// | [`id`](UpdateExtIdpDto::id) | Required. ID of the identity source, found by [`list_ext_idp`](crate::ManagementClient::list_ext_idp). |
    /// | [`tenant_id`](UpdateExtIdpDto::tenant_id) | ID of the tenant that the identity source belongs to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateExtIdpDto;
    ///
    /// let request = UpdateExtIdpDto::new("Google", "60b49eb83fd80adb96f26e68");
    /// let ext_idp = client.update_ext_idp(request).await?;
    /// println!("{}", ext_idp.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-ext-idp")]
    #[inline]
    pub fn update_ext_idp(
        &self,
        request: UpdateExtIdpDto,
    ) -> ::sdk_runtime::Call<ExtIdpDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_EXT_IDP, request)
    }
    /// Change a connection of an identity source.
    ///
    /// Changes the display name, the logo and the settings of a connection, and returns it. The settings
    /// are merged: what [`fields`](crate::generated::models::UpdateExtIdpConnDto::fields) does not name
    /// stays as it is. The kind of a connection and its
    /// [`identifier`](crate::generated::models::ExtIdpConnDetail::identifier) cannot be changed here.
    ///
    /// - Request: `POST /api/v3/update-ext-idp-conn`
    /// - Returns: [`ExtIdpConnDetail`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/update-ext-idp-conn.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](UpdateExtIdpConnDto::id) | Required. ID of the connection, as [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn) returned it. |
    /// | [`display_name`](UpdateExtIdpConnDto::display_name) | Required. Text that stands for the connection on the sign-in page. |
    /// | [`fields`](UpdateExtIdpConnDto::fields) | Required. Settings of the connection that change. |
    /// | [`login_only`](UpdateExtIdpConnDto::login_only) | Whether the connection only signs in users who exist already, without creating accounts for others. |
    /// | [`logo`](UpdateExtIdpConnDto::logo) | URL of the logo of the connection on the sign-in page. |
    /// | [`tenant_id`](UpdateExtIdpConnDto::tenant_id) | ID of the tenant that the connection belongs to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::UpdateExtIdpConnDto;
    ///
    /// let request = UpdateExtIdpConnDto::new(
    ///     "60b49eb83fd80adb96f26e68",
    ///     "Sign in with Google",
    ///     json!({ "clientId": "your-client-id" }),
    /// )
    /// .with_logo(
    ///     "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
    /// );
    /// let result = client.update_ext_idp_conn(request).await?;
    /// println!("{}", result.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-ext-idp-conn")]
    #[inline]
    pub fn update_ext_idp_conn(
        &self,
        request: UpdateExtIdpConnDto,
    ) -> ::sdk_runtime::Call<ExtIdpConnDetail> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_EXT_IDP_CONN, request)
    }
}
