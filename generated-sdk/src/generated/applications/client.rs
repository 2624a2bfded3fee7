// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::applications::{
    ApplicationPaginatedDataDto, ApplicationSimpleInfoDto,
    ApplicationSimpleInfoPaginatedDataDto, AuthorizeApplicationAccessDto,
    ChangeUserPoolTenantExtIdpConnDto, CheckDomainAvailable, CheckDomainAvailableDataDto,
    CreateApplicationDto, CreateApplicationRespDataDto, DeleteApplicationDto,
    DeleteAuthParams, DetailAuthSubjectParams, GetApplicationParams,
    GetApplicationPermissionStrategyDataDto, GetApplicationPermissionStrategyParams,
    GetApplicationSecretDataDto, GetApplicationSecretParams,
    GetApplicationSimpleInfoParams, GetMfaTriggerDataParams, GetSubjectAuthDataDto,
    ListApplicationActiveUsersDto, ListApplicationAuthDto,
    ListApplicationAuthPaginatedDataDto, ListApplicationSimpleInfoParams,
    ListApplicationSubjectDataListDto, ListApplicationsParams, ListAuthSubjectDto,
    ListTenantApplicationsParams, RefreshApplicationSecretDataDto,
    RefreshApplicationSecretDto, RevokeApplicationAccessDto,
    TenantApplicationListPagingDto, UpdateApplicationDto,
    UpdateApplicationMfaSettingsDto, UpdateApplicationPermissionStrategyDataDto,
    UpdateAuthEnabledDto, UpdateLoginConfigDto, UpdateTenantAppqrcodeState,
    UpdateUserPoolTenantLoginConfigDto, UserPoolTenantConfigDto,
};
use crate::generated::common::{
    ApplicationDto, GetMfaInfoDataDto, IsSuccessDto, MFASettingsDto, UserPagingDto,
};
use super::operations;

/// # applications
///
/// Applications, how users sign in to them, and who may.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/authorize-application-access`.
    ///
    /// - Request: `POST /api/v3/authorize-application-access`
    /// - Parameters: `appId` (required), `list` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn authorize_application_access(
        &self,
        request: AuthorizeApplicationAccessDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::AUTHORIZE_APPLICATION_ACCESS,
            request,
        )
    }
    /// Sends `POST /api/v3/change-userpool-tenant-ext-idp-conn-state`.
    ///
    /// - Request: `POST /api/v3/change-userpool-tenant-ext-idp-conn-state`
    /// - Parameters: `enabled` (required), `connIds` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn change_userpool_tenan_ext_idp_conn_state(
        &self,
        request: ChangeUserPoolTenantExtIdpConnDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHANGE_USERPOOL_TENAN_EXT_IDP_CONN_STATE,
            request,
        )
    }
    /// Sends `POST /api/v3/check-domain-available`.
    ///
    /// - Request: `POST /api/v3/check-domain-available`
    /// - Parameters: `domain` (required)
    /// - Returns: [`CheckDomainAvailableDataDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn check_domain_available(
        &self,
        request: CheckDomainAvailable,
    ) -> ::sdk_runtime::Call<CheckDomainAvailableDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHECK_DOMAIN_AVAILABLE,
            request,
        )
    }
    /// Sends `POST /api/v3/create-application`.
    ///
    /// - Request: `POST /api/v3/create-application`
    /// - Parameters: `appName` (required), `appDescription`, `appIdentifier`, `appLogo`, `appType`, `brandingConfig`, `casConfig`, `casProviderEnabled`, `defaultProtocol`, `initLoginUri`, `loginConfig`, `logoutRedirectUris`, `oauthConfig`, `oauthProviderEnabled`, `oidcConfig`, `redirectUris`, `registerConfig`, `samlConfig`, `samlProviderEnabled`, `ssoEnabled`, `template`, `templateData`
    /// - Returns: [`CreateApplicationRespDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn create_application(
        &self,
        request: CreateApplicationDto,
    ) -> ::sdk_runtime::Call<CreateApplicationRespDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_APPLICATION, request)
    }
    /// Sends `POST /api/v3/delete-application`.
    ///
    /// - Request: `POST /api/v3/delete-application`
    /// - Parameters: `appId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn delete_application(
        &self,
        request: DeleteApplicationDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_APPLICATION, request)
    }
    /// Sends `DELETE /api/v3/batch-applications-auth`.
    ///
    /// - Request: `DELETE /api/v3/batch-applications-auth`
    /// - Parameters: `authIds` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn delete_auth(
        &self,
        request: DeleteAuthParams,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_AUTH, request)
    }
    /// Sends `GET /api/v3/get-subject-auth-detail`.
    ///
    /// - Request: `GET /api/v3/get-subject-auth-detail`
    /// - Parameters: `targetId` (required), `targetType` (required), `appId` (required)
    /// - Returns: [`GetSubjectAuthDataDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn detail_auth_subject(
        &self,
        request: DetailAuthSubjectParams,
    ) -> ::sdk_runtime::Call<GetSubjectAuthDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DETAIL_AUTH_SUBJECT, request)
    }
    /// Sends `POST /api/v3/update-auth-enabled`.
    ///
    /// - Request: `POST /api/v3/update-auth-enabled`
    /// - Parameters: `enabled` (required), `id` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn enabled_auth(
        &self,
        request: UpdateAuthEnabledDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ENABLED_AUTH, request)
    }
    /// Sends `GET /api/v3/get-application`.
    ///
    /// - Request: `GET /api/v3/get-application`
    /// - Parameters: `appId` (required)
    /// - Returns: [`ApplicationDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_application(
        &self,
        request: GetApplicationParams,
    ) -> ::sdk_runtime::Call<ApplicationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_APPLICATION, request)
    }
    /// Sends `GET /api/v3/get-application-permission-strategy`.
    ///
    /// - Request: `GET /api/v3/get-application-permission-strategy`
    /// - Parameters: `appId` (required)
    /// - Returns: [`GetApplicationPermissionStrategyDataDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_application_permission_strategy(
        &self,
        request: GetApplicationPermissionStrategyParams,
    ) -> ::sdk_runtime::Call<GetApplicationPermissionStrategyDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_APPLICATION_PERMISSION_STRATEGY,
            request,
        )
    }
    /// Sends `GET /api/v3/get-application-secret`.
    ///
    /// - Request: `GET /api/v3/get-application-secret`
    /// - Parameters: `appId` (required)
    /// - Returns: [`GetApplicationSecretDataDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_application_secret(
        &self,
        request: GetApplicationSecretParams,
    ) -> ::sdk_runtime::Call<GetApplicationSecretDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_APPLICATION_SECRET,
            request,
        )
    }
    /// Sends `GET /api/v3/get-application-simple-info`.
    ///
    /// - Request: `GET /api/v3/get-application-simple-info`
    /// - Parameters: `appId` (required)
    /// - Returns: [`ApplicationSimpleInfoDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_application_simple_info(
        &self,
        request: GetApplicationSimpleInfoParams,
    ) -> ::sdk_runtime::Call<ApplicationSimpleInfoDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_APPLICATION_SIMPLE_INFO,
            request,
        )
    }
    /// Sends `GET /api/v3/get-mfa-trigger-data`.
    ///
    /// - Request: `GET /api/v3/get-mfa-trigger-data`
    /// - Parameters: `appId` (required), `userId` (required), `userIdType`
    /// - Returns: [`GetMfaInfoDataDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_mfa_trigger_data(
        &self,
        request: GetMfaTriggerDataParams,
    ) -> ::sdk_runtime::Call<GetMfaInfoDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_MFA_TRIGGER_DATA, request)
    }
    /// Sends `POST /api/v3/list-application-active-users`.
    ///
    /// - Request: `POST /api/v3/list-application-active-users`
    /// - Parameters: `appId` (required), `options`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn list_application_active_users(
        &self,
        request: ListApplicationActiveUsersDto,
    ) -> ::sdk_runtime::Call<UserPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_APPLICATION_ACTIVE_USERS,
            request,
        )
    }
    /// Sends `GET /api/v3/list-application-simple-info`.
    ///
    /// - Request: `GET /api/v3/list-application-simple-info`
    /// - Parameters: `isIntegrateApp`, `isSelfBuiltApp`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `ssoEnabled`
    /// - Returns: [`ApplicationSimpleInfoPaginatedDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn list_application_simple_info(
        &self,
        request: ListApplicationSimpleInfoParams,
    ) -> ::sdk_runtime::Call<ApplicationSimpleInfoPaginatedDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_APPLICATION_SIMPLE_INFO,
            request,
        )
    }
    /// Sends `GET /api/v3/list-applications`.
    ///
    /// - Request: `GET /api/v3/list-applications`
    /// - Parameters: `all`, `isIntegrateApp`, `isSelfBuiltApp`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `ssoEnabled`
    /// - Returns: [`ApplicationPaginatedDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn list_applications(
        &self,
        request: ListApplicationsParams,
    ) -> ::sdk_runtime::Call<ApplicationPaginatedDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_APPLICATIONS, request)
    }
    /// Sends `POST /api/v3/list-applications-auth`.
    ///
    /// - Request: `POST /api/v3/list-applications-auth`
    /// - Parameters: `appId` (required), `effect`, `enabled`, `limit` (from 1 to 50), `page` (at least 1), `targetName`, `targetTypeList`
    /// - Returns: [`ListApplicationAuthPaginatedDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn list_auth_application(
        &self,
        request: ListApplicationAuthDto,
    ) -> ::sdk_runtime::Call<ListApplicationAuthPaginatedDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_AUTH_APPLICATION, request)
    }
    /// Sends `POST /api/v3/list-subject-auth`.
    ///
    /// - Request: `POST /api/v3/list-subject-auth`
    /// - Parameters: `targetType` (required), `targetId` (required), `appName`, `appTypeList`, `effect`, `enabled`
    /// - Returns: [`ListApplicationSubjectDataListDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn list_auth_subject(
        &self,
        request: ListAuthSubjectDto,
    ) -> ::sdk_runtime::Call<ListApplicationSubjectDataListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_AUTH_SUBJECT, request)
    }
    /// Sends `GET /api/v3/list-tenant-applications`.
    ///
    /// - Request: `GET /api/v3/list-tenant-applications`
    /// - Parameters: `page` (required, at least 1), `limit` (required, at least 1), `keywords` (required), `sso_enabled` (required)
    /// - Returns: [`TenantApplicationListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged
    #[inline]
    pub fn list_tenant_applications(
        &self,
        request: ListTenantApplicationsParams,
    ) -> ::sdk_runtime::Call<TenantApplicationListPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_TENANT_APPLICATIONS,
            request,
        )
    }
    /// Sends `POST /api/v3/refresh-application-secret`.
    ///
    /// - Request: `POST /api/v3/refresh-application-secret`
    /// - Parameters: `appId` (required)
    /// - Returns: [`RefreshApplicationSecretDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn refresh_application_secret(
        &self,
        request: RefreshApplicationSecretDto,
    ) -> ::sdk_runtime::Call<RefreshApplicationSecretDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::REFRESH_APPLICATION_SECRET,
            request,
        )
    }
    /// Sends `POST /api/v3/revoke-application-access`.
    ///
    /// - Request: `POST /api/v3/revoke-application-access`
    /// - Parameters: `appId` (required), `list` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn revoke_application_access(
        &self,
        request: RevokeApplicationAccessDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::REVOKE_APPLICATION_ACCESS,
            request,
        )
    }
    /// Sends `POST /api/v3/update-application`.
    ///
    /// - Request: `POST /api/v3/update-application`
    /// - Parameters: `appId` (required), `appDescription`, `appIdentifier`, `appLogo`, `appName`, `brandingConfig`, `casConfig`, `casProviderEnabled`, `defaultProtocol`, `enablePermissionApply`, `initLoginUri`, `loginConfig`, `logoutRedirectUris`, `oauthConfig`, `oauthProviderEnabled`, `oidcConfig`, `redirectUris`, `registerConfig`, `samlConfig`, `samlProviderEnabled`, `ssoEnabled`, `ssoShowLaunchpad`, `templateData`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn update_application(
        &self,
        request: UpdateApplicationDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_APPLICATION, request)
    }
    /// Sends `POST /api/v3/update-application-mfa-settings`.
    ///
    /// - Request: `POST /api/v3/update-application-mfa-settings`
    /// - Parameters: `appId` (required), `disabledFactors`, `enabledFactors`
    /// - Returns: [`MFASettingsDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn update_application_mfa_settings(
        &self,
        request: UpdateApplicationMfaSettingsDto,
    ) -> ::sdk_runtime::Call<MFASettingsDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_APPLICATION_MFA_SETTINGS,
            request,
        )
    }
    /// Sends `POST /api/v3/update-application-permission-strategy`.
    ///
    /// - Request: `POST /api/v3/update-application-permission-strategy`
    /// - Parameters: `permissionStrategy` (required), `appId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn update_application_permission_strategy(
        &self,
        request: UpdateApplicationPermissionStrategyDataDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_APPLICATION_PERMISSION_STRATEGY,
            request,
        )
    }
    /// Sends `POST /api/v3/update-login-page-config`.
    ///
    /// - Request: `POST /api/v3/update-login-page-config`
    /// - Parameters: `update` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn update_login_page_config(
        &self,
        request: UpdateLoginConfigDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_LOGIN_PAGE_CONFIG,
            request,
        )
    }
    /// Sends `POST /api/v3/update-userpool-tenant-appqrcode-state`.
    ///
    /// - Request: `POST /api/v3/update-userpool-tenant-appqrcode-state`
    /// - Parameters: `enabled` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn update_tenant_qr_code_state(
        &self,
        request: UpdateTenantAppqrcodeState,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_TENANT_QR_CODE_STATE,
            request,
        )
    }
    /// Sends `POST /api/v3/update-userpool-tenant-config`.
    ///
    /// - Request: `POST /api/v3/update-userpool-tenant-config`
    /// - Parameters: `update` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn update_user_pool_tenant_config(
        &self,
        request: UpdateUserPoolTenantLoginConfigDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_USER_POOL_TENANT_CONFIG,
            request,
        )
    }
    /// Sends `GET /api/v3/userpool-tenant-config`.
    ///
    /// - Request: `GET /api/v3/userpool-tenant-config`
    /// - Returns: [`UserPoolTenantConfigDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn userpoll_tenant_config(
        &self,
    ) -> ::sdk_runtime::Call<UserPoolTenantConfigDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::USERPOLL_TENANT_CONFIG, ())
    }
}
