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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     ApplicationPermissionRecordItem, AuthorizeApplicationAccessDto, PolicyEffect,
    ///     SubjectType,
    /// };
    ///
    /// let request = AuthorizeApplicationAccessDto::new(
    ///     "app id",
    ///     [
    ///         ApplicationPermissionRecordItem::new(
    ///             SubjectType::User,
    ///             ["target identifier"],
    ///             PolicyEffect::Allow,
    ///         ),
    ///     ],
    /// );
    /// let result = client.authorize_application_access(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ChangeUserPoolTenantExtIdpConnDto;
    ///
    /// let request = ChangeUserPoolTenantExtIdpConnDto::new(true, ["conn ids"]);
    /// let result = client.change_userpool_tenan_ext_idp_conn_state(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CheckDomainAvailable;
    ///
    /// let result = client
    ///     .check_domain_available(CheckDomainAvailable::new("domain"))
    ///     .await?;
    /// println!("{}", result.available);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreateApplicationDto;
    ///
    /// let create_application = client
    ///     .create_application(CreateApplicationDto::new("app name"))
    ///     .await?;
    /// println!("{}", create_application.app_name);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteApplicationDto;
    ///
    /// let result = client.delete_application(DeleteApplicationDto::new("app id")).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteAuthParams;
    ///
    /// let result = client.delete_auth(DeleteAuthParams::new(["auth ids"])).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{AuthorizationTargetType, DetailAuthSubjectParams};
    ///
    /// let request = DetailAuthSubjectParams::new(
    ///     "target id",
    ///     AuthorizationTargetType::User,
    ///     "app id",
    /// );
    /// let result = client.detail_auth_subject(request).await?;
    /// println!("{}", result.app_name);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateAuthEnabledDto;
    ///
    /// let result = client.enabled_auth(UpdateAuthEnabledDto::new(true, "id")).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetApplicationParams;
    ///
    /// let application = client.get_application(GetApplicationParams::new("app id")).await?;
    /// println!("{}", application.app_name);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetApplicationPermissionStrategyParams;
    ///
    /// let result = client
    ///     .get_application_permission_strategy(
    ///         GetApplicationPermissionStrategyParams::new("app id"),
    ///     )
    ///     .await?;
    /// println!("{}", result.permission_strategy);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetApplicationSecretParams;
    ///
    /// let result = client
    ///     .get_application_secret(GetApplicationSecretParams::new("app id"))
    ///     .await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetApplicationSimpleInfoParams;
    ///
    /// let result = client
    ///     .get_application_simple_info(GetApplicationSimpleInfoParams::new("app id"))
    ///     .await?;
    /// println!("{}", result.app_name);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetMfaTriggerDataParams;
    ///
    /// let result = client
    ///     .get_mfa_trigger_data(GetMfaTriggerDataParams::new("app id", "user id"))
    ///     .await?;
    /// println!("{:?}", result.nickname);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListApplicationActiveUsersDto;
    ///
    /// let mut items = client
    ///     .list_application_active_users(ListApplicationActiveUsersDto::new("app id"))
    ///     .items();
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListApplicationSimpleInfoParams;
    ///
    /// let mut items = client
    ///     .list_application_simple_info(ListApplicationSimpleInfoParams::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.app_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListApplicationsParams;
    ///
    /// let mut items = client.list_applications(ListApplicationsParams::new()).items();
    /// while let Some(application) = items.try_next().await? {
    ///     println!("{}", application.app_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListApplicationAuthDto;
    ///
    /// let mut items = client
    ///     .list_auth_application(ListApplicationAuthDto::new("app id"))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.target_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{AuthorizationTargetType, ListAuthSubjectDto};
    ///
    /// let request = ListAuthSubjectDto::new(AuthorizationTargetType::User, "target id");
    /// let result = client.list_auth_subject(request).await?;
    /// for item in result.list {
    ///     println!("{}", item.app_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListTenantApplicationsParams;
    ///
    /// let request = ListTenantApplicationsParams::new(1, 1, "keywords", true);
    /// let mut items = client.list_tenant_applications(request).items();
    /// while let Some(tenant_application) = items.try_next().await? {
    ///     println!("{}", tenant_application.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::RefreshApplicationSecretDto;
    ///
    /// let result = client
    ///     .refresh_application_secret(RefreshApplicationSecretDto::new("app id"))
    ///     .await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     DeleteApplicationPermissionRecordItem, RevokeApplicationAccessDto, SubjectType,
    /// };
    ///
    /// let request = RevokeApplicationAccessDto::new(
    ///     "app id",
    ///     [
    ///         DeleteApplicationPermissionRecordItem::new(
    ///             SubjectType::User,
    ///             ["target identifier"],
    ///         ),
    ///     ],
    /// );
    /// let result = client.revoke_application_access(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateApplicationDto;
    ///
    /// let result = client.update_application(UpdateApplicationDto::new("app id")).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateApplicationMfaSettingsDto;
    ///
    /// let mfa_settings = client
    ///     .update_application_mfa_settings(UpdateApplicationMfaSettingsDto::new("app id"))
    ///     .await?;
    /// for item in mfa_settings.enabled_factors {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     PermissionStrategy, UpdateApplicationPermissionStrategyDataDto,
    /// };
    ///
    /// let request = UpdateApplicationPermissionStrategyDataDto::new(
    ///     PermissionStrategy::AllowAll,
    ///     "app id",
    /// );
    /// let result = client.update_application_permission_strategy(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json_object;
    /// use generated_sdk::models::{
    ///     LanguageCoinfigDto, UpdateLoginConfig, UpdateLoginConfigDto,
    ///     UpdateLoginConfigRequired,
    /// };
    ///
    /// let request = UpdateLoginConfigDto::new(
    ///     UpdateLoginConfig::new(UpdateLoginConfigRequired {
    ///         tab_methods_sort_config: json_object!({}),
    ///         qr_code_sort_config: json_object!({}),
    ///         sso_page_customization_settings: json_object!({}),
    ///         password_tab_config: json_object!({}),
    ///         verify_code_tab_config: json_object!({}),
    ///         config: LanguageCoinfigDto::new(json_object!({})),
    ///         enable_create_tenant: true,
    ///         create_tenant_scenes: vec![String::from("create tenant scenes")],
    ///         enable_join_tenant: true,
    ///         join_tenant_scenes: vec![String::from("join tenant scenes")],
    ///         enable_verify_domain: true,
    ///         enable_auto_connect_tenant_app: true,
    ///         verify_domain_scenes: vec![String::from("verify domain scenes")],
    ///     }),
    /// );
    /// let result = client.update_login_page_config(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateTenantAppqrcodeState;
    ///
    /// let result = client
    ///     .update_tenant_qr_code_state(UpdateTenantAppqrcodeState::new(true))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json_object;
    /// use generated_sdk::models::{
    ///     LanguageCoinfigDto, UpdateLoginConfig, UpdateLoginConfigRequired,
    ///     UpdateUserPoolTenantLoginConfigDto,
    /// };
    ///
    /// let request = UpdateUserPoolTenantLoginConfigDto::new(
    ///     UpdateLoginConfig::new(UpdateLoginConfigRequired {
    ///         tab_methods_sort_config: json_object!({}),
    ///         qr_code_sort_config: json_object!({}),
    ///         sso_page_customization_settings: json_object!({}),
    ///         password_tab_config: json_object!({}),
    ///         verify_code_tab_config: json_object!({}),
    ///         config: LanguageCoinfigDto::new(json_object!({})),
    ///         enable_create_tenant: true,
    ///         create_tenant_scenes: vec![String::from("create tenant scenes")],
    ///         enable_join_tenant: true,
    ///         join_tenant_scenes: vec![String::from("join tenant scenes")],
    ///         enable_verify_domain: true,
    ///         enable_auto_connect_tenant_app: true,
    ///         verify_domain_scenes: vec![String::from("verify domain scenes")],
    ///     }),
    /// );
    /// let result = client.update_user_pool_tenant_config(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let result = client.userpoll_tenant_config().await?;
    /// println!("{}", result.user_pool_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn userpoll_tenant_config(
        &self,
    ) -> ::sdk_runtime::Call<UserPoolTenantConfigDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::USERPOLL_TENANT_CONFIG, ())
    }
}
