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
/// Identity sources and the connections to them.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/change-ext-idp-conn-association-state`.
    ///
    /// - Request: `POST /api/v3/change-ext-idp-conn-association-state`
    /// - Parameters: `id` (required), `association` (required), `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ChangeExtIdpAssociationStateDto;
    ///
    /// let result = client
    ///     .change_ext_idp_conn_association_state(
    ///         ChangeExtIdpAssociationStateDto::new("id", true),
    ///     )
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/change-ext-idp-conn-state`.
    ///
    /// - Request: `POST /api/v3/change-ext-idp-conn-state`
    /// - Parameters: `id` (required), `enabled` (required), `appId` (required), `appIds`, `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ChangeExtIdpConnStateDto;
    ///
    /// let result = client
    ///     .change_ext_idp_conn_state(ChangeExtIdpConnStateDto::new("id", true, "app id"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/create-ext-idp`.
    ///
    /// - Request: `POST /api/v3/create-ext-idp`
    /// - Parameters: `name` (required), `type` (required), `tenantId`
    /// - Returns: [`ExtIdpDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{CreateExtIdpDto, IdentityProvider};
    ///
    /// let ext_idp = client
    ///     .create_ext_idp(CreateExtIdpDto::new("name", IdentityProvider::Oidc))
    ///     .await?;
    /// println!("{}", ext_idp.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_ext_idp(
        &self,
        request: CreateExtIdpDto,
    ) -> ::sdk_runtime::Call<ExtIdpDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_EXT_IDP, request)
    }
    /// Sends `POST /api/v3/create-ext-idp-conn`.
    ///
    /// - Request: `POST /api/v3/create-ext-idp-conn`
    /// - Parameters: `extIdpId` (required), `type` (required), `identifier` (required), `displayName` (required), `fields` (required), `loginOnly`, `logo`, `tenantId`
    /// - Returns: [`ExtIdpConnDetail`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::{
    ///     CreateExtIdpConnDto, CreateExtIdpConnDtoRequired, IdentityConnectionType,
    /// };
    ///
    /// let request = CreateExtIdpConnDto::new(CreateExtIdpConnDtoRequired {
    ///     ext_idp_id: String::from("ext idp id"),
    ///     r#type: IdentityConnectionType::Oidc,
    ///     identifier: String::from("identifier"),
    ///     display_name: String::from("display name"),
    ///     fields: json!({}),
    /// });
    /// let result = client.create_ext_idp_conn(request).await?;
    /// println!("{}", result.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_ext_idp_conn(
        &self,
        request: CreateExtIdpConnDto,
    ) -> ::sdk_runtime::Call<ExtIdpConnDetail> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_EXT_IDP_CONN, request)
    }
    /// Sends `POST /api/v3/delete-ext-idp`.
    ///
    /// - Request: `POST /api/v3/delete-ext-idp`
    /// - Parameters: `id` (required), `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteExtIdpDto;
    ///
    /// let result = client.delete_ext_idp(DeleteExtIdpDto::new("id")).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_ext_idp(
        &self,
        request: DeleteExtIdpDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_EXT_IDP, request)
    }
    /// Sends `POST /api/v3/delete-ext-idp-conn`.
    ///
    /// - Request: `POST /api/v3/delete-ext-idp-conn`
    /// - Parameters: `id` (required), `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteExtIdpConnDto;
    ///
    /// let result = client.delete_ext_idp_conn(DeleteExtIdpConnDto::new("id")).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_ext_idp_conn(
        &self,
        request: DeleteExtIdpConnDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_EXT_IDP_CONN, request)
    }
    /// Sends `GET /api/v3/ext-idp-conn-apps`.
    ///
    /// - Request: `GET /api/v3/ext-idp-conn-apps`
    /// - Parameters: `id` (required), `appId`, `tenantId`, `type`
    /// - Returns: [`ExtIdpListPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ExtIdpConnStateByAppsParams;
    ///
    /// let result = client
    ///     .ext_idp_conn_state_by_apps(ExtIdpConnStateByAppsParams::new("id"))
    ///     .await?;
    /// for ext_idp in result.list {
    ///     println!("{}", ext_idp.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-ext-idp`.
    ///
    /// - Request: `GET /api/v3/get-ext-idp`
    /// - Parameters: `id` (required), `appId`, `tenantId`, `type`
    /// - Returns: [`ExtIdpDetail`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetExtIdpParams;
    ///
    /// let result = client.get_ext_idp(GetExtIdpParams::new("id")).await?;
    /// println!("{}", result.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_ext_idp(
        &self,
        request: GetExtIdpParams,
    ) -> ::sdk_runtime::Call<ExtIdpDetail> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_EXT_IDP, request)
    }
    /// Sends `POST /api/v3/get-weixin-access-token`.
    ///
    /// - Request: `POST /api/v3/get-weixin-access-token`
    /// - Parameters: `appId` (required), `appSecret` (required)
    /// - Returns: [`GetWechatAccessTokenDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetWechatAccessTokenDto;
    ///
    /// let result = client
    ///     .get_wechat_mp_access_token_info(
    ///         GetWechatAccessTokenDto::new("app id", "app secret"),
    ///     )
    ///     .await?;
    /// println!("{}", result.expires_at);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/list-ext-idp`.
    ///
    /// - Request: `GET /api/v3/list-ext-idp`
    /// - Parameters: `appId`, `tenantId`
    /// - Returns: [`ExtIdpListPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListExtIdpParams;
    ///
    /// let result = client.list_ext_idp(ListExtIdpParams::new()).await?;
    /// for ext_idp in result.list {
    ///     println!("{}", ext_idp.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_ext_idp(
        &self,
        request: ListExtIdpParams,
    ) -> ::sdk_runtime::Call<ExtIdpListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_EXT_IDP, request)
    }
    /// Sends `GET /api/v3/list-tenant-ext-idp`.
    ///
    /// - Request: `GET /api/v3/list-tenant-ext-idp`
    /// - Parameters: `appId`, `limit` (from 1 to 50), `page` (at least 1), `tenantId`, `type`
    /// - Returns: [`ExtIdpListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListTenantExtIdpParams;
    ///
    /// let mut items = client.list_tenant_ext_idp(ListTenantExtIdpParams::new()).items();
    /// while let Some(ext_idp) = items.try_next().await? {
    ///     println!("{}", ext_idp.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_tenant_ext_idp(
        &self,
        request: ListTenantExtIdpParams,
    ) -> ::sdk_runtime::Call<ExtIdpListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_TENANT_EXT_IDP, request)
    }
    /// Sends `POST /api/v3/update-ext-idp`.
    ///
    /// - Request: `POST /api/v3/update-ext-idp`
    /// - Parameters: `name` (required), `id` (required), `tenantId`
    /// - Returns: [`ExtIdpDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateExtIdpDto;
    ///
    /// let ext_idp = client.update_ext_idp(UpdateExtIdpDto::new("name", "id")).await?;
    /// println!("{}", ext_idp.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_ext_idp(
        &self,
        request: UpdateExtIdpDto,
    ) -> ::sdk_runtime::Call<ExtIdpDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_EXT_IDP, request)
    }
    /// Sends `POST /api/v3/update-ext-idp-conn`.
    ///
    /// - Request: `POST /api/v3/update-ext-idp-conn`
    /// - Parameters: `id` (required), `displayName` (required), `fields` (required), `loginOnly`, `logo`, `tenantId`
    /// - Returns: [`ExtIdpConnDetail`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::UpdateExtIdpConnDto;
    ///
    /// let request = UpdateExtIdpConnDto::new("id", "display name", json!({}));
    /// let result = client.update_ext_idp_conn(request).await?;
    /// println!("{}", result.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_ext_idp_conn(
        &self,
        request: UpdateExtIdpConnDto,
    ) -> ::sdk_runtime::Call<ExtIdpConnDetail> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_EXT_IDP_CONN, request)
    }
}
