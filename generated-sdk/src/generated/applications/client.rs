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
use crate::{Call, ManagementClient};

/// # applications
///
/// Applications, how users sign in to them, and who may.
///
/// See [the module](crate::applications).
impl ManagementClient {
    /// Sends `POST /api/v3/authorize-application-access`.
    ///
    /// - Request: `POST /api/v3/authorize-application-access`
    /// - Parameters: `appId` (required), `list` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn authorize_application_access(
        &self,
        request: AuthorizeApplicationAccessDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::AUTHORIZE_APPLICATION_ACCESS, request)
    }
    /// Sends `POST /api/v3/change-userpool-tenant-ext-idp-conn-state`.
    ///
    /// - Request: `POST /api/v3/change-userpool-tenant-ext-idp-conn-state`
    /// - Parameters: `enabled` (required), `connIds` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn change_userpool_tenan_ext_idp_conn_state(
        &self,
        request: ChangeUserPoolTenantExtIdpConnDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::CHANGE_USERPOOL_TENAN_EXT_IDP_CONN_STATE, request)
    }
    /// Sends `POST /api/v3/check-domain-available`.
    ///
    /// - Request: `POST /api/v3/check-domain-available`
    /// - Parameters: `domain` (required)
    /// - Answers: [`CheckDomainAvailableDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn check_domain_available(
        &self,
        request: CheckDomainAvailable,
    ) -> Call<CheckDomainAvailableDataDto> {
        self.call(&operations::CHECK_DOMAIN_AVAILABLE, request)
    }
    /// Sends `POST /api/v3/create-application`.
    ///
    /// - Request: `POST /api/v3/create-application`
    /// - Parameters: `appName` (required), `appDescription`, `appIdentifier`, `appLogo`, `appType`, `brandingConfig`, `casConfig`, `casProviderEnabled`, `defaultProtocol`, `initLoginUri`, `loginConfig`, `logoutRedirectUris`, `oauthConfig`, `oauthProviderEnabled`, `oidcConfig`, `redirectUris`, `registerConfig`, `samlConfig`, `samlProviderEnabled`, `ssoEnabled`, `template`, `templateData`
    /// - Answers: [`CreateApplicationRespDataDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_application(
        &self,
        request: CreateApplicationDto,
    ) -> Call<CreateApplicationRespDataDto> {
        self.call(&operations::CREATE_APPLICATION, request)
    }
    /// Sends `POST /api/v3/delete-application`.
    ///
    /// - Request: `POST /api/v3/delete-application`
    /// - Parameters: `appId` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_application(
        &self,
        request: DeleteApplicationDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_APPLICATION, request)
    }
    /// Sends `DELETE /api/v3/batch-applications-auth`.
    ///
    /// - Request: `DELETE /api/v3/batch-applications-auth`
    /// - Parameters: `authIds` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_auth(&self, request: DeleteAuthParams) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_AUTH, request)
    }
    /// Sends `GET /api/v3/get-subject-auth-detail`.
    ///
    /// - Request: `GET /api/v3/get-subject-auth-detail`
    /// - Parameters: `targetId` (required), `targetType` (required), `appId` (required)
    /// - Answers: [`GetSubjectAuthDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn detail_auth_subject(
        &self,
        request: DetailAuthSubjectParams,
    ) -> Call<GetSubjectAuthDataDto> {
        self.call(&operations::DETAIL_AUTH_SUBJECT, request)
    }
    /// Sends `POST /api/v3/update-auth-enabled`.
    ///
    /// - Request: `POST /api/v3/update-auth-enabled`
    /// - Parameters: `enabled` (required), `id` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn enabled_auth(&self, request: UpdateAuthEnabledDto) -> Call<IsSuccessDto> {
        self.call(&operations::ENABLED_AUTH, request)
    }
    /// Sends `GET /api/v3/get-application`.
    ///
    /// - Request: `GET /api/v3/get-application`
    /// - Parameters: `appId` (required)
    /// - Answers: [`ApplicationDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_application(
        &self,
        request: GetApplicationParams,
    ) -> Call<ApplicationDto> {
        self.call(&operations::GET_APPLICATION, request)
    }
    /// Sends `GET /api/v3/get-application-permission-strategy`.
    ///
    /// - Request: `GET /api/v3/get-application-permission-strategy`
    /// - Parameters: `appId` (required)
    /// - Answers: [`GetApplicationPermissionStrategyDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_application_permission_strategy(
        &self,
        request: GetApplicationPermissionStrategyParams,
    ) -> Call<GetApplicationPermissionStrategyDataDto> {
        self.call(&operations::GET_APPLICATION_PERMISSION_STRATEGY, request)
    }
    /// Sends `GET /api/v3/get-application-secret`.
    ///
    /// - Request: `GET /api/v3/get-application-secret`
    /// - Parameters: `appId` (required)
    /// - Answers: [`GetApplicationSecretDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_application_secret(
        &self,
        request: GetApplicationSecretParams,
    ) -> Call<GetApplicationSecretDataDto> {
        self.call(&operations::GET_APPLICATION_SECRET, request)
    }
    /// Sends `GET /api/v3/get-application-simple-info`.
    ///
    /// - Request: `GET /api/v3/get-application-simple-info`
    /// - Parameters: `appId` (required)
    /// - Answers: [`ApplicationSimpleInfoDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_application_simple_info(
        &self,
        request: GetApplicationSimpleInfoParams,
    ) -> Call<ApplicationSimpleInfoDto> {
        self.call(&operations::GET_APPLICATION_SIMPLE_INFO, request)
    }
    /// Sends `GET /api/v3/get-mfa-trigger-data`.
    ///
    /// - Request: `GET /api/v3/get-mfa-trigger-data`
    /// - Parameters: `appId` (required), `userId` (required), `userIdType`
    /// - Answers: [`GetMfaInfoDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_mfa_trigger_data(
        &self,
        request: GetMfaTriggerDataParams,
    ) -> Call<GetMfaInfoDataDto> {
        self.call(&operations::GET_MFA_TRIGGER_DATA, request)
    }
    /// Sends `POST /api/v3/list-application-active-users`.
    ///
    /// - Request: `POST /api/v3/list-application-active-users`
    /// - Parameters: `appId` (required), `options`
    /// - Answers: [`UserPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_application_active_users(
        &self,
        request: ListApplicationActiveUsersDto,
    ) -> Call<UserPagingDto> {
        self.call(&operations::LIST_APPLICATION_ACTIVE_USERS, request)
    }
    /// Sends `GET /api/v3/list-application-simple-info`.
    ///
    /// - Request: `GET /api/v3/list-application-simple-info`
    /// - Parameters: `isIntegrateApp`, `isSelfBuiltApp`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `ssoEnabled`
    /// - Answers: [`ApplicationSimpleInfoPaginatedDataDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_application_simple_info(
        &self,
        request: ListApplicationSimpleInfoParams,
    ) -> Call<ApplicationSimpleInfoPaginatedDataDto> {
        self.call(&operations::LIST_APPLICATION_SIMPLE_INFO, request)
    }
    /// Sends `GET /api/v3/list-applications`.
    ///
    /// - Request: `GET /api/v3/list-applications`
    /// - Parameters: `all`, `isIntegrateApp`, `isSelfBuiltApp`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `ssoEnabled`
    /// - Answers: [`ApplicationPaginatedDataDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_applications(
        &self,
        request: ListApplicationsParams,
    ) -> Call<ApplicationPaginatedDataDto> {
        self.call(&operations::LIST_APPLICATIONS, request)
    }
    /// Sends `POST /api/v3/list-applications-auth`.
    ///
    /// - Request: `POST /api/v3/list-applications-auth`
    /// - Parameters: `appId` (required), `effect`, `enabled`, `limit` (from 1 to 50), `page` (at least 1), `targetName`, `targetTypeList`
    /// - Answers: [`ListApplicationAuthPaginatedDataDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_auth_application(
        &self,
        request: ListApplicationAuthDto,
    ) -> Call<ListApplicationAuthPaginatedDataDto> {
        self.call(&operations::LIST_AUTH_APPLICATION, request)
    }
    /// Sends `POST /api/v3/list-subject-auth`.
    ///
    /// - Request: `POST /api/v3/list-subject-auth`
    /// - Parameters: `targetType` (required), `targetId` (required), `appName`, `appTypeList`, `effect`, `enabled`
    /// - Answers: [`ListApplicationSubjectDataListDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_auth_subject(
        &self,
        request: ListAuthSubjectDto,
    ) -> Call<ListApplicationSubjectDataListDto> {
        self.call(&operations::LIST_AUTH_SUBJECT, request)
    }
    /// Sends `GET /api/v3/list-tenant-applications`.
    ///
    /// - Request: `GET /api/v3/list-tenant-applications`
    /// - Parameters: `page` (required, at least 1), `limit` (required, from 1 to 50), `keywords` (required), `sso_enabled` (required)
    /// - Answers: [`TenantApplicationListPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_tenant_applications(
        &self,
        request: ListTenantApplicationsParams,
    ) -> Call<TenantApplicationListPagingDto> {
        self.call(&operations::LIST_TENANT_APPLICATIONS, request)
    }
    /// Sends `POST /api/v3/refresh-application-secret`.
    ///
    /// - Request: `POST /api/v3/refresh-application-secret`
    /// - Parameters: `appId` (required)
    /// - Answers: [`RefreshApplicationSecretDataDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn refresh_application_secret(
        &self,
        request: RefreshApplicationSecretDto,
    ) -> Call<RefreshApplicationSecretDataDto> {
        self.call(&operations::REFRESH_APPLICATION_SECRET, request)
    }
    /// Sends `POST /api/v3/revoke-application-access`.
    ///
    /// - Request: `POST /api/v3/revoke-application-access`
    /// - Parameters: `appId` (required), `list` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn revoke_application_access(
        &self,
        request: RevokeApplicationAccessDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::REVOKE_APPLICATION_ACCESS, request)
    }
    /// Sends `POST /api/v3/update-application`.
    ///
    /// - Request: `POST /api/v3/update-application`
    /// - Parameters: `appId` (required), `appDescription`, `appIdentifier`, `appLogo`, `appName`, `brandingConfig`, `casConfig`, `casProviderEnabled`, `defaultProtocol`, `enablePermissionApply`, `initLoginUri`, `loginConfig`, `logoutRedirectUris`, `oauthConfig`, `oauthProviderEnabled`, `oidcConfig`, `redirectUris`, `registerConfig`, `samlConfig`, `samlProviderEnabled`, `ssoEnabled`, `ssoShowLaunchpad`, `templateData`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_application(
        &self,
        request: UpdateApplicationDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::UPDATE_APPLICATION, request)
    }
    /// Sends `POST /api/v3/update-application-mfa-settings`.
    ///
    /// - Request: `POST /api/v3/update-application-mfa-settings`
    /// - Parameters: `appId` (required), `disabledFactors`, `enabledFactors`
    /// - Answers: [`MFASettingsDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_application_mfa_settings(
        &self,
        request: UpdateApplicationMfaSettingsDto,
    ) -> Call<MFASettingsDto> {
        self.call(&operations::UPDATE_APPLICATION_MFA_SETTINGS, request)
    }
    /// Sends `POST /api/v3/update-application-permission-strategy`.
    ///
    /// - Request: `POST /api/v3/update-application-permission-strategy`
    /// - Parameters: `permissionStrategy` (required), `appId` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_application_permission_strategy(
        &self,
        request: UpdateApplicationPermissionStrategyDataDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::UPDATE_APPLICATION_PERMISSION_STRATEGY, request)
    }
    /// Sends `POST /api/v3/update-login-page-config`.
    ///
    /// - Request: `POST /api/v3/update-login-page-config`
    /// - Parameters: `update` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_login_page_config(
        &self,
        request: UpdateLoginConfigDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::UPDATE_LOGIN_PAGE_CONFIG, request)
    }
    /// Sends `POST /api/v3/update-userpool-tenant-appqrcode-state`.
    ///
    /// - Request: `POST /api/v3/update-userpool-tenant-appqrcode-state`
    /// - Parameters: `enabled` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_tenant_qr_code_state(
        &self,
        request: UpdateTenantAppqrcodeState,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::UPDATE_TENANT_QR_CODE_STATE, request)
    }
    /// Sends `POST /api/v3/update-userpool-tenant-config`.
    ///
    /// - Request: `POST /api/v3/update-userpool-tenant-config`
    /// - Parameters: `update` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_user_pool_tenant_config(
        &self,
        request: UpdateUserPoolTenantLoginConfigDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::UPDATE_USER_POOL_TENANT_CONFIG, request)
    }
    /// Sends `GET /api/v3/userpool-tenant-config`.
    ///
    /// - Request: `GET /api/v3/userpool-tenant-config`
    /// - Answers: [`UserPoolTenantConfigDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn userpoll_tenant_config(&self) -> Call<UserPoolTenantConfigDto> {
        self.call(&operations::USERPOLL_TENANT_CONFIG, ())
    }
}
