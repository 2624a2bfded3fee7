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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Allow or refuse subjects the access to an application.
    ///
    /// Adds authorizations that let users, groups, roles and departments use an application, or keep them
    /// out of it. A request has up to 10 entries in
    /// [`list`](crate::generated::models::AuthorizeApplicationAccessDto::list), each with up to 50 subjects
    /// of one kind.
    ///
    /// Subjects that do not exist are passed over without an error, so a success does not mean that each
    /// subject was found. The result can be checked by
    /// [`list_auth_application`](crate::ManagementClient::list_auth_application).
    /// [`revoke_application_access`](crate::ManagementClient::revoke_application_access) takes
    /// authorizations away.
    ///
    /// - Request: `POST /api/v3/authorize-application-access`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/authorize-application-access.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](AuthorizeApplicationAccessDto::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`list`](AuthorizeApplicationAccessDto::list) | Required. The subjects, grouped by kind and effect. At most 10 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     ApplicationPermissionRecordItem, AuthorizeApplicationAccessDto, PolicyEffect,
    ///     SubjectType,
    /// };
    ///
    /// let request = AuthorizeApplicationAccessDto::new(
    ///     "6229ffaxxxxxxxxcade3e3d9",
    ///     [
    ///         ApplicationPermissionRecordItem::new(
    ///                 SubjectType::User,
    ///                 ["6229ffaxxxxxxxxcade3e3d9"],
    ///                 PolicyEffect::Allow,
    ///             )
    ///             .with_namespace_code("code1"),
    ///     ],
    /// );
    /// let result = client.authorize_application_access(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "authorize-application-access")]
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
    /// Switch connections of identity sources for tenants on or off.
    ///
    /// Connects or disconnects several connections of identity sources in the tenant configuration of the
    /// user pool.
    ///
    /// All of them get the same state. The IDs of connections are found by
    /// [`get_ext_idp`](crate::ManagementClient::get_ext_idp).
    ///
    /// - Request: `POST /api/v3/change-userpool-tenant-ext-idp-conn-state`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/change-userpool-tenant-ext-idp-conn-state.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`enabled`](ChangeUserPoolTenantExtIdpConnDto::enabled) | Required. Whether the connections are on from now on. |
    /// | [`conn_ids`](ChangeUserPoolTenantExtIdpConnDto::conn_ids) | Required. IDs of the connections, found by [`get_ext_idp`](crate::ManagementClient::get_ext_idp). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ChangeUserPoolTenantExtIdpConnDto;
    ///
    /// let request = ChangeUserPoolTenantExtIdpConnDto::new(
    ///     true,
    ///     ["6303a2bf2xxxxx7f665f01bf1"],
    /// );
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
    /// Check whether a domain for an application is free.
    ///
    /// Tells whether a domain can still be chosen for a new application or as the new domain of an existing
    /// one.
    ///
    /// A free domain is not reserved, so
    /// [`create_application`](crate::ManagementClient::create_application) can still fail if somebody else
    /// takes it in the meantime.
    ///
    /// - Request: `POST /api/v3/check-domain-available`
    /// - Returns: [`CheckDomainAvailableDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/check-domain-available.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`domain`](CheckDomainAvailable::domain) | Required. Domain to check, without the part that all applications of GenAuth share. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CheckDomainAvailable;
    ///
    /// let result = client
    ///     .check_domain_available(CheckDomainAvailable::new("domain-a"))
    ///     .await?;
    /// println!("available: {}", result.available);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "check-domain-available")]
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
    /// Create an application.
    ///
    /// Creates a self-built or an integrated application and returns it with its ID. A self-built
    /// application needs
    /// [`app_identifier`](crate::generated::models::CreateApplicationDto::app_identifier).
    ///
    /// An integrated application needs
    /// [`template`](crate::generated::models::CreateApplicationDto::template) and
    /// [`template_data`](crate::generated::models::CreateApplicationDto::template_data), and the server
    /// ignores the other settings then.
    ///
    /// The result does not have the secret, which
    /// [`get_application_secret`](crate::ManagementClient::get_application_secret) returns. Whether an
    /// identifier is free can be asked by
    /// [`check_domain_available`](crate::ManagementClient::check_domain_available).
    ///
    /// Not safe to send twice: a second request makes another application, or fails because the identifier
    /// is taken. If a response is lost, look for the application in
    /// [`list_applications`](crate::ManagementClient::list_applications) first.
    ///
    /// - Request: `POST /api/v3/create-application`
    /// - Returns: [`CreateApplicationRespDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/create-application.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_name`](CreateApplicationDto::app_name) | Required. Name of the application, for people. |
    /// | [`app_identifier`](CreateApplicationDto::app_identifier) | Unique identifier of the application, which is also part of its sign-in address. |
    /// | [`app_type`](CreateApplicationDto::app_type) | What kind of program the application is. |
    /// | [`default_protocol`](CreateApplicationDto::default_protocol) | Protocol by which the application signs users in unless another one is chosen. |
    /// | [`redirect_uris`](CreateApplicationDto::redirect_uris) | Addresses that a user may be sent to after signing in. |
    ///
    /// 17 more optional fields: see [`CreateApplicationDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{ApplicationProtocol, ApplicationType, CreateApplicationDto};
    ///
    /// let request = CreateApplicationDto::new("Sample application")
    ///     .with_app_identifier("sample-application")
    ///     .with_app_type(ApplicationType::Web)
    ///     .with_default_protocol(ApplicationProtocol::Oidc)
    ///     .with_redirect_uris(["https://example.com/callback"]);
    /// let create_application = client.create_application(request).await?;
    /// println!("{}", create_application.app_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-application")]
    #[inline]
    pub fn create_application(
        &self,
        request: CreateApplicationDto,
    ) -> ::sdk_runtime::Call<CreateApplicationRespDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_APPLICATION, request)
    }
    /// Delete an application.
    ///
    /// Removes an application from the user pool. Users can no longer sign in to it. No operation restores
    /// it. The ID is found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// If a retry comes after the first request took effect, the API may call the application unknown. It
    /// stays deleted.
    ///
    /// - Request: `POST /api/v3/delete-application`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/delete-application.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](DeleteApplicationDto::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteApplicationDto;
    ///
    /// let result = client
    ///     .delete_application(DeleteApplicationDto::new("62a50xxxxxxxxxxxd15d57c7"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-application")]
    #[inline]
    pub fn delete_application(
        &self,
        request: DeleteApplicationDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_APPLICATION, request)
    }
    /// Delete authorizations of applications by their IDs.
    ///
    /// Removes authorizations, named by the IDs that
    /// [`list_auth_application`](crate::ManagementClient::list_auth_application) returns.
    ///
    /// To remove them by application and subject instead, use
    /// [`revoke_application_access`](crate::ManagementClient::revoke_application_access). To switch one off
    /// for a while only, use [`enabled_auth`](crate::ManagementClient::enabled_auth).
    ///
    /// - Request: `DELETE /api/v3/batch-applications-auth`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/batch-applications-auth.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`auth_ids`](DeleteAuthParams::auth_ids) | Required. IDs of the authorizations to delete, found by [`list_auth_application`](crate::ManagementClient::list_auth_application). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteAuthParams;
    ///
    /// let result = client
    ///     .delete_auth(DeleteAuthParams::new(["6229ffaxxxxxxxxcade3e3d9"]))
    ///     .await?;
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
    /// Get the authorization of one subject in an application.
    ///
    /// Tells how a subject comes to its access to an application: by the permission strategy of the
    /// application, by an authorization for everyone, or by one that names a subject.
    ///
    /// Use it to explain why a user can or cannot use an application. All authorizations of an application
    /// are listed by [`list_auth_application`](crate::ManagementClient::list_auth_application).
    ///
    /// - Request: `GET /api/v3/get-subject-auth-detail`
    /// - Returns: [`GetSubjectAuthDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-subject-auth-detail.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_id`](DetailAuthSubjectParams::target_id) | Required. ID of the subject. |
    /// | [`target_type`](DetailAuthSubjectParams::target_type) | Required. Kind of the subject. |
    /// | [`app_id`](DetailAuthSubjectParams::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{AuthorizationTargetType, DetailAuthSubjectParams};
    ///
    /// let request = DetailAuthSubjectParams::new(
    ///     "6229ffaxxxxxxxxcade3e3d9",
    ///     AuthorizationTargetType::User,
    ///     "5a597f35085a2000144a10ed",
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
    /// Switch an authorization of an application on or off.
    ///
    /// Switches one authorization on or off without deleting it. One that is off has no effect.
    ///
    /// The ID is found by [`list_auth_application`](crate::ManagementClient::list_auth_application). To
    /// remove it for good, use [`delete_auth`](crate::ManagementClient::delete_auth).
    ///
    /// - Request: `POST /api/v3/update-auth-enabled`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/update-auth-enabled.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`enabled`](UpdateAuthEnabledDto::enabled) | Required. Whether the authorization has effect from now on. |
    /// | [`id`](UpdateAuthEnabledDto::id) | Required. ID of the authorization, found by [`list_auth_application`](crate::ManagementClient::list_auth_application). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateAuthEnabledDto;
    ///
    /// let request = UpdateAuthEnabledDto::new(true, "6229ffaxxxxxxxxcade3e3d9");
    /// let result = client.enabled_auth(request).await?;
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
    /// Get an application.
    ///
    /// Returns one application with its settings for sign-in, registration, appearance and protocols.
    ///
    /// The secret is not among them: use
    /// [`get_application_secret`](crate::ManagementClient::get_application_secret). If the name and the
    /// logo are enough,
    /// [`get_application_simple_info`](crate::ManagementClient::get_application_simple_info) returns less.
    ///
    /// - Request: `GET /api/v3/get-application`
    /// - Returns: [`ApplicationDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-application.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](GetApplicationParams::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetApplicationParams;
    ///
    /// let application = client
    ///     .get_application(GetApplicationParams::new("62a50xxxxxxxxxxxd15d57c7"))
    ///     .await?;
    /// println!("{}", application.app_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-application")]
    #[inline]
    pub fn get_application(
        &self,
        request: GetApplicationParams,
    ) -> ::sdk_runtime::Call<ApplicationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_APPLICATION, request)
    }
    /// Get the permission strategy of an application.
    ///
    /// Returns whether all users may use an application or none, as long as no authorization says
    /// otherwise.
    ///
    /// It is changed by
    /// [`update_application_permission_strategy`](crate::ManagementClient::update_application_permission_strategy).
    ///
    /// - Request: `GET /api/v3/get-application-permission-strategy`
    /// - Returns: [`GetApplicationPermissionStrategyDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-application-permission-strategy.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](GetApplicationPermissionStrategyParams::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetApplicationPermissionStrategyParams;
    ///
    /// let request = GetApplicationPermissionStrategyParams::new(
    ///     "6342b8537axxxx047d314109",
    /// );
    /// let result = client.get_application_permission_strategy(request).await?;
    /// println!("{}", result.permission_strategy);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-application-permission-strategy")]
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
    /// Get the secret of an application.
    ///
    /// Returns the secret that the application proves itself with when it asks for tokens.
    ///
    /// Store it like a password. If it has become known to others, replace it by
    /// [`refresh_application_secret`](crate::ManagementClient::refresh_application_secret).
    ///
    /// - Request: `GET /api/v3/get-application-secret`
    /// - Returns: [`GetApplicationSecretDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-application-secret.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](GetApplicationSecretParams::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetApplicationSecretParams;
    ///
    /// let request = GetApplicationSecretParams::new("6342b8537axxxx047d314109");
    /// let result = client.get_application_secret(request).await?;
    /// let secret = result.secret;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-application-secret")]
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
    /// Get the main data of an application.
    ///
    /// Returns the name, the identifier, the logo, the description and the type of an application, without
    /// its settings.
    ///
    /// All settings are returned by [`get_application`](crate::ManagementClient::get_application).
    ///
    /// - Request: `GET /api/v3/get-application-simple-info`
    /// - Returns: [`ApplicationSimpleInfoDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-application-simple-info.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](GetApplicationSimpleInfoParams::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetApplicationSimpleInfoParams;
    ///
    /// let request = GetApplicationSimpleInfoParams::new("6342b8537axxxx047d314109");
    /// let result = client.get_application_simple_info(request).await?;
    /// println!("{}", result.app_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-application-simple-info")]
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
    /// Get what a user needs for multi-factor authentication in an application.
    ///
    /// Returns what is needed to start multi-factor authentication of a user in an application: a token for
    /// it, the factors that the application accepts, and the phone number and e-mail address that the user
    /// has bound for it. The token belongs to the user, so pass it on to nobody else.
    ///
    /// - Request: `GET /api/v3/get-mfa-trigger-data`
    /// - Returns: [`GetMfaInfoDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-mfa-trigger-data.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](GetMfaTriggerDataParams::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`user_id`](GetMfaTriggerDataParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetMfaTriggerDataParams::user_id_type) names. |
    /// | [`user_id_type`](GetMfaTriggerDataParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetMfaTriggerDataParams;
    ///
    /// let request = GetMfaTriggerDataParams::new(
    ///     "62a50xxxxxxxxxxxd15d57c7",
    ///     "6229ffaxxxxxxxxcade3e3d9",
    /// );
    /// let result = client.get_mfa_trigger_data(request).await?;
    /// println!("{:?}", result.nickname);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-mfa-trigger-data")]
    #[inline]
    pub fn get_mfa_trigger_data(
        &self,
        request: GetMfaTriggerDataParams,
    ) -> ::sdk_runtime::Call<GetMfaInfoDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_MFA_TRIGGER_DATA, request)
    }
    /// List the users signed in to an application.
    ///
    /// Returns the users who are signed in to an application at the moment, page by page.
    ///
    /// Custom fields, identities and departments of the users are part of the result only if
    /// [`options`](crate::generated::models::ListApplicationActiveUsersDto::options) asks for them.
    ///
    /// - Request: `POST /api/v3/list-application-active-users`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/list-application-active-users.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](ListApplicationActiveUsersDto::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`options`](ListApplicationActiveUsersDto::options) | Which page of the users to return, and with which details. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListApplicationActiveUsersDto;
    ///
    /// let request = ListApplicationActiveUsersDto::new("6342b8537axxxx047d314109");
    /// let mut items = client.list_application_active_users(request).items();
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-application-active-users")]
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
    /// List applications with their main data.
    ///
    /// Returns the names, identifiers, logos, descriptions and types of applications, page by page.
    ///
    /// It takes nearly the same filters as
    /// [`list_applications`](crate::ManagementClient::list_applications), which returns all settings.
    ///
    /// - Request: `GET /api/v3/list-application-simple-info`
    /// - Returns: [`ApplicationSimpleInfoPaginatedDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/list-application-simple-info.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`is_integrate_app`](ListApplicationSimpleInfoParams::is_integrate_app) | Whether to return only integrated applications, that is, those made from a template of GenAuth. By default `false`. |
    /// | [`is_self_built_app`](ListApplicationSimpleInfoParams::is_self_built_app) | Whether to return only self-built applications. By default `false`. |
    /// | [`keywords`](ListApplicationSimpleInfoParams::keywords) | Text to search for. |
    /// | [`limit`](ListApplicationSimpleInfoParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListApplicationSimpleInfoParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`sso_enabled`](ListApplicationSimpleInfoParams::sso_enabled) | Whether to return only applications that take part in single sign-on. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListApplicationSimpleInfoParams;
    ///
    /// let request = ListApplicationSimpleInfoParams::new().with_keywords("test");
    /// let mut items = client.list_application_simple_info(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.app_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-application-simple-info")]
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
    /// List applications.
    ///
    /// Returns the applications of the user pool with all of their settings, page by page.
    ///
    /// A page holds up to 50 applications. This is where the IDs of applications come from. If names and
    /// logos are enough,
    /// [`list_application_simple_info`](crate::ManagementClient::list_application_simple_info) returns less
    /// for each application.
    ///
    /// - Request: `GET /api/v3/list-applications`
    /// - Returns: [`ApplicationPaginatedDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/list-applications.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`all`](ListApplicationsParams::all) | Whether to search all applications. |
    /// | [`is_integrate_app`](ListApplicationsParams::is_integrate_app) | Whether to return only integrated applications, that is, those made from a template of GenAuth. By default `false`. |
    /// | [`is_self_built_app`](ListApplicationsParams::is_self_built_app) | Whether to return only self-built applications. By default `false`. |
    /// | [`keywords`](ListApplicationsParams::keywords) | Text to search for. |
    /// | [`limit`](ListApplicationsParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListApplicationsParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`sso_enabled`](ListApplicationsParams::sso_enabled) | Whether to return only applications that take part in single sign-on. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListApplicationsParams;
    ///
    /// let request = ListApplicationsParams::new().with_keywords("test");
    /// let mut items = client.list_applications(request).items();
    /// while let Some(application) = items.try_next().await? {
    ///     println!("{}", application.app_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-applications")]
    #[inline]
    pub fn list_applications(
        &self,
        request: ListApplicationsParams,
    ) -> ::sdk_runtime::Call<ApplicationPaginatedDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_APPLICATIONS, request)
    }
    /// List the authorizations of an application.
    ///
    /// Returns the authorizations of one application, page by page: who may use it, who may not, and which
    /// of the authorizations are switched on. The IDs in the result are those that
    /// [`enabled_auth`](crate::ManagementClient::enabled_auth) and
    /// [`delete_auth`](crate::ManagementClient::delete_auth) need.
    ///
    /// The opposite view, the applications of one subject, is
    /// [`list_auth_subject`](crate::ManagementClient::list_auth_subject).
    ///
    /// - Request: `POST /api/v3/list-applications-auth`
    /// - Returns: [`ListApplicationAuthPaginatedDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/list-applications-auth.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](ListApplicationAuthDto::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`effect`](ListApplicationAuthDto::effect) | Whether to return what is allowed or what is refused. |
    /// | [`enabled`](ListApplicationAuthDto::enabled) | Whether to return the authorizations that are on or those that are off. |
    /// | [`limit`](ListApplicationAuthDto::limit) | How many items a page has at most. From 1 to 50. |
    /// | [`page`](ListApplicationAuthDto::page) | Number of the page to return, counted from 1. Without it, the server takes the first one. At least 1. |
    /// | [`target_name`](ListApplicationAuthDto::target_name) | Name of the subject to search for. |
    /// | [`target_type_list`](ListApplicationAuthDto::target_type_list) | Kinds of subjects to return: `"USER"`, `"ORG"`, `"ROLE"`, `"GROUP"`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListApplicationAuthDto;
    ///
    /// let request = ListApplicationAuthDto::new("5a597f35085a2000144a10ed")
    ///     .with_target_name("Zhang San")
    ///     .with_target_type_list(["USER", "ORG"]);
    /// let mut items = client.list_auth_application(request).items();
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
    /// List the applications that a subject is authorized for.
    ///
    /// Returns the applications that a user, a group, a role or a department has authorizations for, in one
    /// list.
    ///
    /// Why a subject has access to one application is explained by
    /// [`detail_auth_subject`](crate::ManagementClient::detail_auth_subject).
    ///
    /// - Request: `POST /api/v3/list-subject-auth`
    /// - Returns: [`ListApplicationSubjectDataListDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/list-subject-auth.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_type`](ListAuthSubjectDto::target_type) | Required. Kind of the subject. |
    /// | [`target_id`](ListAuthSubjectDto::target_id) | Required. ID of the subject. |
    /// | [`app_name`](ListAuthSubjectDto::app_name) | Name of the application to search for. |
    /// | [`app_type_list`](ListAuthSubjectDto::app_type_list) | Kinds of applications to return, by the values of [`ListApplicationSubjectDataDto::app_type`](crate::generated::models::ListApplicationSubjectDataDto::app_type). |
    /// | [`effect`](ListAuthSubjectDto::effect) | Effects of the authorizations to return: `"ALLOW"`, `"DENY"`. |
    /// | [`enabled`](ListAuthSubjectDto::enabled) | Whether to return the authorizations that are on or those that are off. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{AuthorizationTargetType, ListAuthSubjectDto};
    ///
    /// let request = ListAuthSubjectDto::new(
    ///     AuthorizationTargetType::User,
    ///     "6229ffaxxxxxxxxcade3e3d9",
    /// )
    /// .with_app_name("Application One")
    /// .with_enabled(true);
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
    /// List the applications of tenants.
    ///
    /// Returns the applications of tenants, page by page. No parameter selects a tenant. All four
    /// parameters are required.
    ///
    /// - Request: `GET /api/v3/list-tenant-applications`
    /// - Returns: [`TenantApplicationListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/list-tenant-applications.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`page`](ListTenantApplicationsParams::page) | Required. Number of the page to return, counted from 1. At least 1. |
    /// | [`limit`](ListTenantApplicationsParams::limit) | Required. How many items a page has at most. At least 1. |
    /// | [`keywords`](ListTenantApplicationsParams::keywords) | Required. Text to search for. |
    /// | [`sso_enabled`](ListTenantApplicationsParams::sso_enabled) | Required. Whether the applications take part in single sign-on. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListTenantApplicationsParams;
    ///
    /// let mut items = client
    ///     .list_tenant_applications(ListTenantApplicationsParams::new(1, 10, "test", true))
    ///     .items();
    /// while let Some(tenant_application) = items.try_next().await? {
    ///     println!("{}", tenant_application.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-tenant-applications")]
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
    /// Replace the secret of an application.
    ///
    /// Makes a new secret for an application and returns it. The application has to use the new one from
    /// then on.
    ///
    /// Not safe to send twice: each request makes another secret, and the last one counts. If a response is
    /// lost, read the current secret by
    /// [`get_application_secret`](crate::ManagementClient::get_application_secret).
    ///
    /// - Request: `POST /api/v3/refresh-application-secret`
    /// - Returns: [`RefreshApplicationSecretDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/refresh-application-secret.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](RefreshApplicationSecretDto::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::RefreshApplicationSecretDto;
    ///
    /// let request = RefreshApplicationSecretDto::new("6342b8537axxxx047d314109");
    /// let result = client.refresh_application_secret(request).await?;
    /// let secret = result.secret;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "refresh-application-secret")]
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
    /// Remove authorizations of subjects for an application.
    ///
    /// Removes the authorizations that users, groups, roles and departments have for an application.
    ///
    /// The permission strategy of the application decides about them then. A request has up to 10 entries
    /// in [`list`](crate::generated::models::RevokeApplicationAccessDto::list), each with up to 50 subjects
    /// of one kind.
    ///
    /// Subjects and authorizations that do not exist cause no error, so a success does not mean that
    /// something was removed. [`delete_auth`](crate::ManagementClient::delete_auth) removes authorizations
    /// by their IDs.
    ///
    /// - Request: `POST /api/v3/revoke-application-access`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/revoke-application-access.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](RevokeApplicationAccessDto::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`list`](RevokeApplicationAccessDto::list) | Required. The subjects, grouped by kind. At most 10 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     DeleteApplicationPermissionRecordItem, RevokeApplicationAccessDto, SubjectType,
    /// };
    ///
    /// let request = RevokeApplicationAccessDto::new(
    ///     "6229ffaxxxxxxxxcade3e3d9",
    ///     [
    ///         DeleteApplicationPermissionRecordItem::new(
    ///                 SubjectType::User,
    ///                 ["6229ffaxxxxxxxxcade3e3d9"],
    ///             )
    ///             .with_namespace_code("code1"),
    ///     ],
    /// );
    /// let result = client.revoke_application_access(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "revoke-application-access")]
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
    /// Change an application.
    ///
    /// Changes the settings of an application.
    ///
    /// Besides the ID, the request needs only what is to change. The result does not have the application,
    /// so read it by [`get_application`](crate::ManagementClient::get_application) if it is needed. The
    /// secret, the factors of multi-factor authentication and the permission strategy have operations of
    /// their own.
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
    /// | [`app_id`](UpdateApplicationDto::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`app_name`](UpdateApplicationDto::app_name) | Name of the application, for people. |
    /// | [`redirect_uris`](UpdateApplicationDto::redirect_uris) | Addresses that a user may be sent to after signing in. |
    ///
    /// 20 more optional fields: see [`UpdateApplicationDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateApplicationDto;
    ///
    /// let request = UpdateApplicationDto::new("62a50xxxxxxxxxxxd15d57c7")
    ///     .with_app_name("Sample application")
    ///     .with_redirect_uris(["https://example.com/callback"]);
    /// let result = client.update_application(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-application")]
    #[inline]
    pub fn update_application(
        &self,
        request: UpdateApplicationDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_APPLICATION, request)
    }
    /// Switch the factors of multi-factor authentication of an application.
    ///
    /// Switches factors of multi-factor authentication on and off for one application.
    ///
    /// The result has all factors that are on afterwards. The settings of the whole user pool are changed
    /// by [`update_global_mfa_settings`](crate::ManagementClient::update_global_mfa_settings).
    ///
    /// - Request: `POST /api/v3/update-application-mfa-settings`
    /// - Returns: [`MFASettingsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/update-application-mfa-settings.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](UpdateApplicationMfaSettingsDto::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`disabled_factors`](UpdateApplicationMfaSettingsDto::disabled_factors) | Factors to switch off. |
    /// | [`enabled_factors`](UpdateApplicationMfaSettingsDto::enabled_factors) | Factors to switch on. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{MfaFactor, UpdateApplicationMfaSettingsDto};
    ///
    /// let request = UpdateApplicationMfaSettingsDto::new("6342b8537axxxx047d314109")
    ///     .with_disabled_factors([MfaFactor::Email])
    ///     .with_enabled_factors([MfaFactor::Otp]);
    /// let mfa_settings = client.update_application_mfa_settings(request).await?;
    /// for item in mfa_settings.enabled_factors {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-application-mfa-settings")]
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
    /// Set the permission strategy of an application.
    ///
    /// Decides whether all users may use an application or none, as long as no authorization says
    /// otherwise.
    ///
    /// Exceptions are made by
    /// [`authorize_application_access`](crate::ManagementClient::authorize_application_access). With
    /// [`DenyAll`](crate::generated::models::PermissionStrategy::DenyAll), add the authorizations first, so
    /// that nobody is locked out in between.
    ///
    /// - Request: `POST /api/v3/update-application-permission-strategy`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/update-application-permission-strategy.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`permission_strategy`](UpdateApplicationPermissionStrategyDataDto::permission_strategy) | Required. Whether all users may use the application or none, as long as no authorization says otherwise. |
    /// | [`app_id`](UpdateApplicationPermissionStrategyDataDto::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     PermissionStrategy, UpdateApplicationPermissionStrategyDataDto,
    /// };
    ///
    /// let request = UpdateApplicationPermissionStrategyDataDto::new(
    ///     PermissionStrategy::AllowAll,
    ///     "6342b8537axxxx047d314109",
    /// );
    /// let result = client.update_application_permission_strategy(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-application-permission-strategy")]
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
    /// Change the configuration of the sign-in page.
    ///
    /// Changes how the sign-in page looks and what it offers, including what users can do with tenants
    /// there.
    ///
    /// The request has no place for the ID of an application, so which sign-in page it changes is not
    /// certain. The other configuration of an application is changed by
    /// [`update_application`](crate::ManagementClient::update_application).
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
    /// | [`update`](UpdateLoginConfigDto::update) | Required. The new configuration. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json_object;
    /// use genauth::models::{
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
    ///         create_tenant_scenes: ::std::vec::Vec::<::std::string::String>::new(),
    ///         enable_join_tenant: true,
    ///         join_tenant_scenes: ::std::vec::Vec::<::std::string::String>::new(),
    ///         enable_verify_domain: true,
    ///         enable_auto_connect_tenant_app: true,
    ///         verify_domain_scenes: ::std::vec::Vec::<::std::string::String>::new(),
    ///     }),
    /// );
    /// let result = client.update_login_page_config(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-login-page-config")]
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
    /// Allow or forbid signing in to the tenant console by QR code.
    ///
    /// Decides whether users can sign in to the console of tenants by scanning a QR code. The setting holds
    /// for the tenants of the user pool.
    ///
    /// - Request: `POST /api/v3/update-userpool-tenant-appqrcode-state`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/update-userpool-tenant-appqrcode-state.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`enabled`](UpdateTenantAppqrcodeState::enabled) | Required. Whether users can sign in to the tenant console by scanning a QR code. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateTenantAppqrcodeState;
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
    /// Change the tenant configuration of the user pool.
    ///
    /// Changes what the user pool lays down for the sign-in of its tenants.
    ///
    /// All fields of [`update`](crate::generated::models::UpdateUserPoolTenantLoginConfigDto::update) are
    /// required, so read the configuration by
    /// [`userpoll_tenant_config`](crate::ManagementClient::userpoll_tenant_config) first and send back what
    /// is to stay. Some fields, such as
    /// [`update.password_tab_config`](crate::generated::models::UpdateLoginConfig::password_tab_config),
    /// are not part of what it returns.
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
    /// | [`update`](UpdateUserPoolTenantLoginConfigDto::update) | Required. The new configuration. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json_object;
    /// use genauth::models::{
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
    ///         create_tenant_scenes: ::std::vec::Vec::<::std::string::String>::new(),
    ///         enable_join_tenant: true,
    ///         join_tenant_scenes: ::std::vec::Vec::<::std::string::String>::new(),
    ///         enable_verify_domain: true,
    ///         enable_auto_connect_tenant_app: true,
    ///         verify_domain_scenes: ::std::vec::Vec::<::std::string::String>::new(),
    ///     }),
    /// );
    /// let result = client.update_user_pool_tenant_config(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-userpool-tenant-config")]
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
    /// Get the tenant configuration of the user pool.
    ///
    /// Returns what the user pool lays down for its tenants: who may create and join tenants, what users
    /// can switch to, and how the sign-in page looks and works.
    ///
    /// It is changed by
    /// [`update_user_pool_tenant_config`](crate::ManagementClient::update_user_pool_tenant_config). The
    /// user pool is that of the caller, so there is no parameter.
    ///
    /// - Request: `GET /api/v3/userpool-tenant-config`
    /// - Returns: [`UserPoolTenantConfigDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/userpool-tenant-config.html>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
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
