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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Sends `POST /api/v3/authorize-application-access`.
    ///
    /// - Request: `POST /api/v3/authorize-application-access`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](AuthorizeApplicationAccessDto::app_id) | Required. |
    /// | [`list`](AuthorizeApplicationAccessDto::list) | Required. |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`enabled`](ChangeUserPoolTenantExtIdpConnDto::enabled) | Required. |
    /// | [`conn_ids`](ChangeUserPoolTenantExtIdpConnDto::conn_ids) | Required. |
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
    #[doc(alias = "change-userpool-tenant-ext-idp-conn-state")]
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
    /// - Returns: [`CheckDomainAvailableDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`domain`](CheckDomainAvailable::domain) | Required. |
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
    /// - Returns: [`CreateApplicationRespDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_name`](CreateApplicationDto::app_name) | Required. |
    ///
    /// 21 more optional fields: see [`CreateApplicationDto`].
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](DeleteApplicationDto::app_id) | Required. |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`auth_ids`](DeleteAuthParams::auth_ids) | Required. |
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
    #[doc(alias = "batch-applications-auth")]
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
    /// - Returns: [`GetSubjectAuthDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_id`](DetailAuthSubjectParams::target_id) | Required. |
    /// | [`target_type`](DetailAuthSubjectParams::target_type) | Required. |
    /// | [`app_id`](DetailAuthSubjectParams::app_id) | Required. |
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
    #[doc(alias = "get-subject-auth-detail")]
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`enabled`](UpdateAuthEnabledDto::enabled) | Required. |
    /// | [`id`](UpdateAuthEnabledDto::id) | Required. |
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
    #[doc(alias = "update-auth-enabled")]
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
    /// - Returns: [`ApplicationDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](GetApplicationParams::app_id) | Required. |
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
    /// - Returns: [`GetApplicationPermissionStrategyDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](GetApplicationPermissionStrategyParams::app_id) | Required. |
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
    /// - Returns: [`GetApplicationSecretDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](GetApplicationSecretParams::app_id) | Required. |
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
    /// - Returns: [`ApplicationSimpleInfoDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](GetApplicationSimpleInfoParams::app_id) | Required. |
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
    /// - Returns: [`GetMfaInfoDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](GetMfaTriggerDataParams::app_id) | Required. |
    /// | [`user_id`](GetMfaTriggerDataParams::user_id) | Required. |
    /// | [`user_id_type`](GetMfaTriggerDataParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
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
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](ListApplicationActiveUsersDto::app_id) | Required. |
    /// | [`options`](ListApplicationActiveUsersDto::options) |  |
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
    /// - Returns: [`ApplicationSimpleInfoPaginatedDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`is_integrate_app`](ListApplicationSimpleInfoParams::is_integrate_app) | By default `false`. |
    /// | [`is_self_built_app`](ListApplicationSimpleInfoParams::is_self_built_app) | By default `false`. |
    /// | [`keywords`](ListApplicationSimpleInfoParams::keywords) |  |
    /// | [`limit`](ListApplicationSimpleInfoParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](ListApplicationSimpleInfoParams::page) | At least 1. By default `1`. |
    /// | [`sso_enabled`](ListApplicationSimpleInfoParams::sso_enabled) | By default `false`. |
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
    /// - Returns: [`ApplicationPaginatedDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`all`](ListApplicationsParams::all) |  |
    /// | [`is_integrate_app`](ListApplicationsParams::is_integrate_app) | By default `false`. |
    /// | [`is_self_built_app`](ListApplicationsParams::is_self_built_app) | By default `false`. |
    /// | [`keywords`](ListApplicationsParams::keywords) |  |
    /// | [`limit`](ListApplicationsParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](ListApplicationsParams::page) | At least 1. By default `1`. |
    /// | [`sso_enabled`](ListApplicationsParams::sso_enabled) | By default `false`. |
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
    /// - Returns: [`ListApplicationAuthPaginatedDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](ListApplicationAuthDto::app_id) | Required. |
    /// | [`effect`](ListApplicationAuthDto::effect) |  |
    /// | [`enabled`](ListApplicationAuthDto::enabled) |  |
    /// | [`limit`](ListApplicationAuthDto::limit) | From 1 to 50. |
    /// | [`page`](ListApplicationAuthDto::page) | At least 1. |
    /// | [`target_name`](ListApplicationAuthDto::target_name) |  |
    /// | [`target_type_list`](ListApplicationAuthDto::target_type_list) |  |
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
    #[doc(alias = "list-applications-auth")]
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
    /// - Returns: [`ListApplicationSubjectDataListDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_type`](ListAuthSubjectDto::target_type) | Required. |
    /// | [`target_id`](ListAuthSubjectDto::target_id) | Required. |
    /// | [`app_name`](ListAuthSubjectDto::app_name) |  |
    /// | [`app_type_list`](ListAuthSubjectDto::app_type_list) |  |
    /// | [`effect`](ListAuthSubjectDto::effect) |  |
    /// | [`enabled`](ListAuthSubjectDto::enabled) |  |
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
    #[doc(alias = "list-subject-auth")]
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
    /// - Returns: [`TenantApplicationListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`page`](ListTenantApplicationsParams::page) | Required. At least 1. |
    /// | [`limit`](ListTenantApplicationsParams::limit) | Required. At least 1. |
    /// | [`keywords`](ListTenantApplicationsParams::keywords) | Required. |
    /// | [`sso_enabled`](ListTenantApplicationsParams::sso_enabled) | Required. |
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
    /// - Returns: [`RefreshApplicationSecretDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](RefreshApplicationSecretDto::app_id) | Required. |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](RevokeApplicationAccessDto::app_id) | Required. |
    /// | [`list`](RevokeApplicationAccessDto::list) | Required. |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](UpdateApplicationDto::app_id) | Required. |
    ///
    /// 22 more optional fields: see [`UpdateApplicationDto`].
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
    /// - Returns: [`MFASettingsDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](UpdateApplicationMfaSettingsDto::app_id) | Required. |
    /// | [`disabled_factors`](UpdateApplicationMfaSettingsDto::disabled_factors) |  |
    /// | [`enabled_factors`](UpdateApplicationMfaSettingsDto::enabled_factors) |  |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`permission_strategy`](UpdateApplicationPermissionStrategyDataDto::permission_strategy) | Required. |
    /// | [`app_id`](UpdateApplicationPermissionStrategyDataDto::app_id) | Required. |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`update`](UpdateLoginConfigDto::update) | Required. |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`enabled`](UpdateTenantAppqrcodeState::enabled) | Required. |
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
    #[doc(alias = "update-userpool-tenant-appqrcode-state")]
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`update`](UpdateUserPoolTenantLoginConfigDto::update) | Required. |
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
    #[doc(alias = "userpool-tenant-config")]
    #[inline]
    pub fn userpoll_tenant_config(
        &self,
    ) -> ::sdk_runtime::Call<UserPoolTenantConfigDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::USERPOLL_TENANT_CONFIG, ())
    }
}
