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
/// An identity source says which system it is. It has one or more connections. A connection is one way
/// to sign in with the system, such as by a QR code or in a mobile app, and holds the settings that the
/// system asks for. It is a connection, not an identity source, that is switched on for an application.
/// Both belong to the user pool or, if a tenant is named, to a tenant.
///
/// The usual order is `createExtIdp`, `createExtIdpConn` for each way to sign in, and
/// `changeExtIdpConnState` to switch a connection on for applications. `listExtIdp` and `getExtIdp`
/// find what is there, `listTenantExtIdp` does so for a tenant, and `extIdpConnStateByApps` tells how
/// things are for one application.
///
/// The accounts of a user at identity sources are called identities. They are in `UserDto.identities`,
/// and they are bound and released by `linkIdentity` and `unlinkIdentity`.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Associate a connection with a tenant, or end that
    ///
    /// Lets a tenant use a connection of an identity source that belongs to the user pool, or ends that.
    ///
    /// `association` says which. The connection itself does not change. To switch it on or off for an
    /// application, use `changeExtIdpConnState`.
    ///
    /// - Request: `POST /api/v3/change-ext-idp-conn-association-state`
    /// - Parameters: `id` (required), `association` (required), `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/change-ext-idp-conn-association-state.html>)
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
    /// Switch a connection on or off for an application
    ///
    /// Switches a connection of an identity source on or off for applications, so that it is offered at
    /// their sign-in or no longer.
    ///
    /// The ID of the connection is returned by `createExtIdpConn`, and `getExtIdp` lists the connections of
    /// an identity source. How `appId` and `appIds` work together is not documented.
    ///
    /// - Request: `POST /api/v3/change-ext-idp-conn-state`
    /// - Parameters: `id` (required), `enabled` (required), `appId` (required), `appIds`, `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/change-ext-idp-conn-state.html>)
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
    /// Create an identity source
    ///
    /// Makes an identity source of the given kind and returns it. It cannot be used before it has a
    /// connection: go on with `createExtIdpConn`.
    ///
    /// Not safe to send twice: a second request makes another identity source or fails. If a response is
    /// lost, look into `listExtIdp` before another attempt.
    ///
    /// - Request: `POST /api/v3/create-ext-idp`
    /// - Parameters: `name` (required), `type` (required), `tenantId`
    /// - Returns: [`ExtIdpDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/create-ext-idp.html>)
    #[inline]
    pub fn create_ext_idp(
        &self,
        request: CreateExtIdpDto,
    ) -> ::sdk_runtime::Call<ExtIdpDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_EXT_IDP, request)
    }
    /// Create a connection of an identity source
    ///
    /// Adds a connection to an existing identity source and returns it. `fields` holds the settings that
    /// the system at the other end asks for, so what belongs there depends on `type`.
    ///
    /// Afterwards, switch the connection on for applications with `changeExtIdpConnState`.
    ///
    /// Not safe to send twice: a second request makes another connection or fails.
    ///
    /// - Request: `POST /api/v3/create-ext-idp-conn`
    /// - Parameters: `extIdpId` (required), `type` (required), `identifier` (required), `displayName` (required), `fields` (required), `loginOnly`, `logo`, `tenantId`
    /// - Returns: [`ExtIdpConnDetail`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/create-ext-idp-conn.html>)
    #[inline]
    pub fn create_ext_idp_conn(
        &self,
        request: CreateExtIdpConnDto,
    ) -> ::sdk_runtime::Call<ExtIdpConnDetail> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_EXT_IDP_CONN, request)
    }
    /// Delete an identity source
    ///
    /// Deletes an identity source, named by its ID. Users can no longer sign in with it. To remove only one
    /// way to sign in, use `deleteExtIdpConn`.
    ///
    /// - Request: `POST /api/v3/delete-ext-idp`
    /// - Parameters: `id` (required), `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/delete-ext-idp.html>)
    #[inline]
    pub fn delete_ext_idp(
        &self,
        request: DeleteExtIdpDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_EXT_IDP, request)
    }
    /// Delete a connection of an identity source
    ///
    /// Deletes one connection, named by its ID. Users can no longer sign in by it. The identity source and
    /// its other connections stay. To stop a connection for a while, use `changeExtIdpConnState`.
    ///
    /// - Request: `POST /api/v3/delete-ext-idp-conn`
    /// - Parameters: `id` (required), `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/delete-ext-idp-conn.html>)
    #[inline]
    pub fn delete_ext_idp_conn(
        &self,
        request: DeleteExtIdpConnDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_EXT_IDP_CONN, request)
    }
    /// Get the state of the connections of an identity source for an application
    ///
    /// Returns how the connections of one identity source stand for applications, as the page of the
    /// identity source in the GenAuth console shows it. The result is documented as a list of identity
    /// sources, which has no field for the state.
    ///
    /// - Request: `GET /api/v3/ext-idp-conn-apps`
    /// - Parameters: `id` (required), `appId`, `tenantId`, `type`
    /// - Returns: [`ExtIdpListPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/ext-idp-conn-apps.html>)
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
    /// Get one identity source with its connections
    ///
    /// Returns one identity source with its connections. The ID is found by `listExtIdp`.
    ///
    /// - Request: `GET /api/v3/get-ext-idp`
    /// - Parameters: `id` (required), `appId`, `tenantId`, `type`
    /// - Returns: [`ExtIdpDetail`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/get-ext-idp.html>)
    #[inline]
    pub fn get_ext_idp(
        &self,
        request: GetExtIdpParams,
    ) -> ::sdk_runtime::Call<ExtIdpDetail> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_EXT_IDP, request)
    }
    /// Get the access token of a WeChat mini program or official account
    ///
    /// Returns the access token for the WeChat API that the GenAuth server keeps for a mini program or an
    /// official account. The request needs the AppID and the AppSecret that WeChat issued for it.
    ///
    /// - Request: `POST /api/v3/get-weixin-access-token`
    /// - Parameters: `appId` (required), `appSecret` (required)
    /// - Returns: [`GetWechatAccessTokenDataDto`]
    /// - Safe to retry: yes
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
    /// List the identity sources
    ///
    /// Returns the identity sources of the user pool or of a tenant, all in one list.
    ///
    /// With `appId`, only those of one application are returned. The connections of an identity source are
    /// returned by `getExtIdp`. For a tenant, `listTenantExtIdp` returns pages.
    ///
    /// - Request: `GET /api/v3/list-ext-idp`
    /// - Parameters: `appId`, `tenantId`
    /// - Returns: [`ExtIdpListPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/list-ext-idp.html>)
    #[inline]
    pub fn list_ext_idp(
        &self,
        request: ListExtIdpParams,
    ) -> ::sdk_runtime::Call<ExtIdpListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_EXT_IDP, request)
    }
    /// List the identity sources of a tenant
    ///
    /// Returns the identity sources that the console of a tenant shows, page by page. They can be narrowed
    /// down to one application, and to social or enterprise ones.
    ///
    /// - Request: `GET /api/v3/list-tenant-ext-idp`
    /// - Parameters: `appId`, `limit` (from 1 to 50), `page` (at least 1), `tenantId`, `type`
    /// - Returns: [`ExtIdpListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/list-tenant-ext-idp.html>)
    #[inline]
    pub fn list_tenant_ext_idp(
        &self,
        request: ListTenantExtIdpParams,
    ) -> ::sdk_runtime::Call<ExtIdpListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_TENANT_EXT_IDP, request)
    }
    /// Rename an identity source
    ///
    /// Changes the name of an identity source and returns it. The kind of an identity source cannot be
    /// changed. The settings are in the connections: see `updateExtIdpConn`.
    ///
    /// - Request: `POST /api/v3/update-ext-idp`
    /// - Parameters: `name` (required), `id` (required), `tenantId`
    /// - Returns: [`ExtIdpDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/update-ext-idp.html>)
    #[inline]
    pub fn update_ext_idp(
        &self,
        request: UpdateExtIdpDto,
    ) -> ::sdk_runtime::Call<ExtIdpDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_EXT_IDP, request)
    }
    /// Change a connection of an identity source
    ///
    /// Changes the display name, the logo and the settings of a connection, and returns it. The settings
    /// are merged: what `fields` does not name stays as it is. The kind of a connection and its
    /// `identifier` cannot be changed here.
    ///
    /// - Request: `POST /api/v3/update-ext-idp-conn`
    /// - Parameters: `id` (required), `displayName` (required), `fields` (required), `loginOnly`, `logo`, `tenantId`
    /// - Returns: [`ExtIdpConnDetail`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%BA%AB%E4%BB%BD%E6%BA%90/update-ext-idp-conn.html>)
    #[inline]
    pub fn update_ext_idp_conn(
        &self,
        request: UpdateExtIdpConnDto,
    ) -> ::sdk_runtime::Call<ExtIdpConnDetail> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_EXT_IDP_CONN, request)
    }
}
