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
/// Applications: the programs and services that users sign in to through GenAuth, with their sign-in
/// settings and the permissions to use them.
///
/// A self-built application is a program of one's own, which signs users in by OIDC, SAML, OAuth or
/// CAS. An integrated application is made from a template for a known product. Both are created by
/// `createApplication`, read by `getApplication`, changed by `updateApplication` and removed by
/// `deleteApplication`. `listApplications` finds the ID that nearly all other operations need. The
/// secret of an application is returned by `getApplicationSecret` and replaced by
/// `refreshApplicationSecret`.
///
/// Who may use an application is decided in two steps. The permission strategy allows or refuses all
/// users (`updateApplicationPermissionStrategy`). Authorizations make exceptions for single users,
/// groups, roles and departments, the subjects. `authorizeApplicationAccess` adds them,
/// `revokeApplicationAccess` and `deleteAuth` remove them, `enabledAuth` switches one off and on, and
/// `listAuthApplication` and `listAuthSubject` list them from both sides.
///
/// The operations on the tenant configuration of the user pool, such as `userpollTenantConfig`, are
/// about the sign-in page that is shared by the tenants.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Allow or refuse subjects the access to an application
    ///
    /// Adds authorizations that let users, groups, roles and departments use an application, or keep them
    /// out of it. A request has up to 10 entries in `list`, each with up to 50 subjects of one kind.
    ///
    /// Subjects that do not exist are passed over without an error, so a success does not mean that each
    /// subject was found. The result can be checked by `listAuthApplication`. `revokeApplicationAccess`
    /// takes authorizations away.
    ///
    /// - Request: `POST /api/v3/authorize-application-access`
    /// - Parameters: `appId` (required), `list` (required, at most 10 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/authorize-application-access.html>)
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
    /// Switch connections of identity sources for tenants on or off
    ///
    /// Connects or disconnects several connections of identity sources in the tenant configuration of the
    /// user pool. All of them get the same state. The IDs of connections are found by `getExtIdp`.
    ///
    /// - Request: `POST /api/v3/change-userpool-tenant-ext-idp-conn-state`
    /// - Parameters: `enabled` (required), `connIds` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/change-userpool-tenant-ext-idp-conn-state.html>)
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
    /// Check whether a domain for an application is free
    ///
    /// Tells whether a domain can still be chosen for a new application or as the new domain of an existing
    /// one.
    ///
    /// A free domain is not reserved, so `createApplication` can still fail if somebody else takes it in
    /// the meantime.
    ///
    /// - Request: `POST /api/v3/check-domain-available`
    /// - Parameters: `domain` (required)
    /// - Returns: [`CheckDomainAvailableDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/check-domain-available.html>)
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
    /// Create an application
    ///
    /// Creates a self-built or an integrated application and returns it with its ID. A self-built
    /// application needs `appIdentifier`.
    ///
    /// An integrated application needs `template` and `templateData`, and the server ignores the other
    /// settings then.
    ///
    /// The result does not have the secret, which `getApplicationSecret` returns. Whether an identifier is
    /// free can be asked by `checkDomainAvailable`.
    ///
    /// Not safe to send twice: a second request makes another application, or fails because the identifier
    /// is taken. If a response is lost, look for the application in `listApplications` first.
    ///
    /// - Request: `POST /api/v3/create-application`
    /// - Parameters: `appName` (required), `appDescription`, `appIdentifier`, `appLogo`, `appType`, `brandingConfig`, `casConfig`, `casProviderEnabled`, `defaultProtocol`, `initLoginUri`, `loginConfig`, `logoutRedirectUris`, `oauthConfig`, `oauthProviderEnabled`, `oidcConfig`, `redirectUris`, `registerConfig`, `samlConfig`, `samlProviderEnabled`, `ssoEnabled`, `template`, `templateData`
    /// - Returns: [`CreateApplicationRespDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/create-application.html>)
    #[inline]
    pub fn create_application(
        &self,
        request: CreateApplicationDto,
    ) -> ::sdk_runtime::Call<CreateApplicationRespDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_APPLICATION, request)
    }
    /// Delete an application
    ///
    /// Removes an application from the user pool. Users can no longer sign in to it. No operation restores
    /// it. The ID is found by `listApplications`.
    ///
    /// - Request: `POST /api/v3/delete-application`
    /// - Parameters: `appId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/delete-application.html>)
    #[inline]
    pub fn delete_application(
        &self,
        request: DeleteApplicationDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_APPLICATION, request)
    }
    /// Delete authorizations of applications by their IDs
    ///
    /// Removes authorizations, named by the IDs that `listAuthApplication` returns.
    ///
    /// To remove them by application and subject instead, use `revokeApplicationAccess`. To switch one off
    /// for a while only, use `enabledAuth`.
    ///
    /// - Request: `DELETE /api/v3/batch-applications-auth`
    /// - Parameters: `authIds` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/batch-applications-auth.html>)
    #[inline]
    pub fn delete_auth(
        &self,
        request: DeleteAuthParams,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_AUTH, request)
    }
    /// Get the authorization of one subject in an application
    ///
    /// Tells how a subject comes to its access to an application: by the permission strategy of the
    /// application, by an authorization for everyone, or by one that names a subject.
    ///
    /// Use it to explain why a user can or cannot use an application. All authorizations of an application
    /// are listed by `listAuthApplication`.
    ///
    /// - Request: `GET /api/v3/get-subject-auth-detail`
    /// - Parameters: `targetId` (required), `targetType` (required), `appId` (required)
    /// - Returns: [`GetSubjectAuthDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-subject-auth-detail.html>)
    #[inline]
    pub fn detail_auth_subject(
        &self,
        request: DetailAuthSubjectParams,
    ) -> ::sdk_runtime::Call<GetSubjectAuthDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DETAIL_AUTH_SUBJECT, request)
    }
    /// Switch an authorization of an application on or off
    ///
    /// Switches one authorization on or off without deleting it. One that is off has no effect. The ID is
    /// found by `listAuthApplication`. To remove it for good, use `deleteAuth`.
    ///
    /// - Request: `POST /api/v3/update-auth-enabled`
    /// - Parameters: `enabled` (required), `id` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/update-auth-enabled.html>)
    #[inline]
    pub fn enabled_auth(
        &self,
        request: UpdateAuthEnabledDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ENABLED_AUTH, request)
    }
    /// Get an application
    ///
    /// Returns one application with its settings for sign-in, registration, appearance and protocols.
    ///
    /// The secret is not among them: use `getApplicationSecret`. If the name and the logo are enough,
    /// `getApplicationSimpleInfo` returns less.
    ///
    /// - Request: `GET /api/v3/get-application`
    /// - Parameters: `appId` (required)
    /// - Returns: [`ApplicationDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-application.html>)
    #[inline]
    pub fn get_application(
        &self,
        request: GetApplicationParams,
    ) -> ::sdk_runtime::Call<ApplicationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_APPLICATION, request)
    }
    /// Get the permission strategy of an application
    ///
    /// Returns whether all users may use an application or none, as long as no authorization says
    /// otherwise. It is changed by `updateApplicationPermissionStrategy`.
    ///
    /// - Request: `GET /api/v3/get-application-permission-strategy`
    /// - Parameters: `appId` (required)
    /// - Returns: [`GetApplicationPermissionStrategyDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-application-permission-strategy.html>)
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
    /// Get the secret of an application
    ///
    /// Returns the secret that the application proves itself with when it asks for tokens. Store it like a
    /// password. If it has become known to others, replace it by `refreshApplicationSecret`.
    ///
    /// - Request: `GET /api/v3/get-application-secret`
    /// - Parameters: `appId` (required)
    /// - Returns: [`GetApplicationSecretDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-application-secret.html>)
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
    /// Get the main data of an application
    ///
    /// Returns the name, the identifier, the logo, the description and the type of an application, without
    /// its settings. All settings are returned by `getApplication`.
    ///
    /// - Request: `GET /api/v3/get-application-simple-info`
    /// - Parameters: `appId` (required)
    /// - Returns: [`ApplicationSimpleInfoDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-application-simple-info.html>)
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
    /// Get what a user needs for multi-factor authentication in an application
    ///
    /// Returns what is needed to start multi-factor authentication of a user in an application: a token for
    /// it, the factors that the application accepts, and the phone number and e-mail address that the user
    /// has bound for it. The token belongs to the user, so pass it on to nobody else.
    ///
    /// - Request: `GET /api/v3/get-mfa-trigger-data`
    /// - Parameters: `appId` (required), `userId` (required), `userIdType`
    /// - Returns: [`GetMfaInfoDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-mfa-trigger-data.html>)
    #[inline]
    pub fn get_mfa_trigger_data(
        &self,
        request: GetMfaTriggerDataParams,
    ) -> ::sdk_runtime::Call<GetMfaInfoDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_MFA_TRIGGER_DATA, request)
    }
    /// List the users signed in to an application
    ///
    /// Returns the users who are signed in to an application at the moment, page by page. Custom fields,
    /// identities and departments of the users are part of the result only if `options` asks for them.
    ///
    /// - Request: `POST /api/v3/list-application-active-users`
    /// - Parameters: `appId` (required), `options`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/list-application-active-users.html>)
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
    /// List applications with their main data
    ///
    /// Returns the names, identifiers, logos, descriptions and types of applications, page by page. It
    /// takes nearly the same filters as `listApplications`, which returns all settings.
    ///
    /// - Request: `GET /api/v3/list-application-simple-info`
    /// - Parameters: `isIntegrateApp`, `isSelfBuiltApp`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `ssoEnabled`
    /// - Returns: [`ApplicationSimpleInfoPaginatedDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/list-application-simple-info.html>)
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
    /// List applications
    ///
    /// Returns the applications of the user pool with all of their settings, page by page.
    ///
    /// A page holds up to 50 applications. This is where the IDs of applications come from. If names and
    /// logos are enough, `listApplicationSimpleInfo` returns less for each application.
    ///
    /// - Request: `GET /api/v3/list-applications`
    /// - Parameters: `all`, `isIntegrateApp`, `isSelfBuiltApp`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `ssoEnabled`
    /// - Returns: [`ApplicationPaginatedDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/list-applications.html>)
    #[inline]
    pub fn list_applications(
        &self,
        request: ListApplicationsParams,
    ) -> ::sdk_runtime::Call<ApplicationPaginatedDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_APPLICATIONS, request)
    }
    /// List the authorizations of an application
    ///
    /// Returns the authorizations of one application, page by page: who may use it, who may not, and which
    /// of the authorizations are switched on. The IDs in the result are those that `enabledAuth` and
    /// `deleteAuth` need.
    ///
    /// The opposite view, the applications of one subject, is `listAuthSubject`.
    ///
    /// - Request: `POST /api/v3/list-applications-auth`
    /// - Parameters: `appId` (required), `effect`, `enabled`, `limit` (from 1 to 50), `page` (at least 1), `targetName`, `targetTypeList`
    /// - Returns: [`ListApplicationAuthPaginatedDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/list-applications-auth.html>)
    #[inline]
    pub fn list_auth_application(
        &self,
        request: ListApplicationAuthDto,
    ) -> ::sdk_runtime::Call<ListApplicationAuthPaginatedDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_AUTH_APPLICATION, request)
    }
    /// List the applications that a subject is authorized for
    ///
    /// Returns the applications that a user, a group, a role or a department has authorizations for, in one
    /// list. Why a subject has access to one application is explained by `detailAuthSubject`.
    ///
    /// - Request: `POST /api/v3/list-subject-auth`
    /// - Parameters: `targetType` (required), `targetId` (required), `appName`, `appTypeList`, `effect`, `enabled`
    /// - Returns: [`ListApplicationSubjectDataListDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/list-subject-auth.html>)
    #[inline]
    pub fn list_auth_subject(
        &self,
        request: ListAuthSubjectDto,
    ) -> ::sdk_runtime::Call<ListApplicationSubjectDataListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_AUTH_SUBJECT, request)
    }
    /// List the applications of tenants
    ///
    /// Returns the applications of tenants, page by page. The documentation speaks of a filter by tenant,
    /// but the request has no parameter for it. All four parameters are required.
    ///
    /// - Request: `GET /api/v3/list-tenant-applications`
    /// - Parameters: `page` (required, at least 1), `limit` (required, at least 1), `keywords` (required), `sso_enabled` (required)
    /// - Returns: [`TenantApplicationListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/list-tenant-applications.html>)
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
    /// Replace the secret of an application
    ///
    /// Makes a new secret for an application and returns it. The application has to use the new one from
    /// then on.
    ///
    /// Not safe to send twice: each request makes another secret, and the last one counts. If a response is
    /// lost, read the current secret by `getApplicationSecret`.
    ///
    /// - Request: `POST /api/v3/refresh-application-secret`
    /// - Parameters: `appId` (required)
    /// - Returns: [`RefreshApplicationSecretDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/refresh-application-secret.html>)
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
    /// Remove authorizations of subjects for an application
    ///
    /// Removes the authorizations that users, groups, roles and departments have for an application.
    ///
    /// The permission strategy of the application decides about them then. A request has up to 10 entries
    /// in `list`, each with up to 50 subjects of one kind.
    ///
    /// Subjects and authorizations that do not exist cause no error, so a success does not mean that
    /// something was removed. `deleteAuth` removes authorizations by their IDs.
    ///
    /// - Request: `POST /api/v3/revoke-application-access`
    /// - Parameters: `appId` (required), `list` (required, at most 10 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/revoke-application-access.html>)
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
    /// Change an application
    ///
    /// Changes the settings of an application.
    ///
    /// Besides the ID, the request needs only what is to change. The result does not have the application,
    /// so read it by `getApplication` if it is needed. The secret, the factors of multi-factor
    /// authentication and the permission strategy have operations of their own.
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
    /// Switch the factors of multi-factor authentication of an application
    ///
    /// Switches factors of multi-factor authentication on and off for one application.
    ///
    /// The result has all factors that are on afterwards. The settings of the whole user pool are changed
    /// by `updateGlobalMfaSettings`.
    ///
    /// - Request: `POST /api/v3/update-application-mfa-settings`
    /// - Parameters: `appId` (required), `disabledFactors`, `enabledFactors`
    /// - Returns: [`MFASettingsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/update-application-mfa-settings.html>)
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
    /// Set the permission strategy of an application
    ///
    /// Decides whether all users may use an application or none, as long as no authorization says
    /// otherwise.
    ///
    /// Exceptions are made by `authorizeApplicationAccess`. With `DENY_ALL`, add the authorizations first,
    /// so that nobody is locked out in between.
    ///
    /// - Request: `POST /api/v3/update-application-permission-strategy`
    /// - Parameters: `permissionStrategy` (required), `appId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/update-application-permission-strategy.html>)
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
    /// Change the configuration of the sign-in page
    ///
    /// Changes how the sign-in page looks and what it offers, including what users can do with tenants
    /// there.
    ///
    /// The documentation says that the application is chosen by its ID, but the request has no place for an
    /// ID. The other configuration of an application is changed by `updateApplication`.
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
    /// Allow or forbid signing in to the tenant console by QR code
    ///
    /// Decides whether users can sign in to the console of tenants by scanning a QR code. The setting holds
    /// for the tenants of the user pool.
    ///
    /// - Request: `POST /api/v3/update-userpool-tenant-appqrcode-state`
    /// - Parameters: `enabled` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/update-userpool-tenant-appqrcode-state.html>)
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
    /// Change the tenant configuration of the user pool
    ///
    /// Changes what the user pool lays down for the sign-in of its tenants.
    ///
    /// All fields of `update` are required, so read the configuration by `userpollTenantConfig` first and
    /// send back what is to stay. Some fields, such as `update.passwordTabConfig`, are not part of what it
    /// returns.
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
    /// Get the tenant configuration of the user pool
    ///
    /// Returns what the user pool lays down for its tenants: who may create and join tenants, what users
    /// can switch to, and how the sign-in page looks and works.
    ///
    /// It is changed by `updateUserPoolTenantConfig`. The user pool is that of the caller, so there is no
    /// parameter.
    ///
    /// - Request: `GET /api/v3/userpool-tenant-config`
    /// - Returns: [`UserPoolTenantConfigDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/userpool-tenant-config.html>)
    #[inline]
    pub fn userpoll_tenant_config(
        &self,
    ) -> ::sdk_runtime::Call<UserPoolTenantConfigDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::USERPOLL_TENANT_CONFIG, ())
    }
}
