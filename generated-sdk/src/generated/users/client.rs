// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::{
    AuthorizedResourcePagingDto, GetMfaInfoDataDto, GroupPagingDto, IdentityDto,
    IsSuccessDto, ResignUserBatchReqDto, ResignUserDataDto, RolePagingDto,
    SetUserDepartmentsDto, UserDepartmentPagingDto, UserDto, UserPagingDto,
    UserSyncRelationDto,
};
use crate::generated::users::{
    AppDto, ArchivedUsersListPagingDto, CheckSessionStatusDataDto, CheckSessionStatusDto,
    CreateUserBatchReqDto, CreateUserReqDto, DeleteUserSyncRelationReqDto,
    DeleteUsersBatchDto, GetOtpSecretByUserParams, GetUserAccessibleAppsParams,
    GetUserAuthorizedAppsParams, GetUserAuthorizedResourcesParams, GetUserBatchParams,
    GetUserDepartmentsParams, GetUserEncryptPasswordBatchDataDto,
    GetUserEncryptPasswordBatchDto, GetUserGroupsParams, GetUserIdentitiesParams,
    GetUserLoggedinAppsParams, GetUserLoggedinIdentitiesParams,
    GetUserLoginHistoryParams, GetUserMfaInfoParams, GetUserMfaStatusParams,
    GetUserParams, GetUserPasswordCiphertextDataDto, GetUserPasswordCiphertextDto,
    GetUserPrincipalAuthenticationInfoParams, GetUserRolesParams,
    GetUserSyncRelationsParams, HasAnyRoleDto, HasAnyRoleReqDto, ImportOtpReqDto,
    IsUserExistsDto, IsUserExistsReqDto, KickUsersDto, LinkIdentityDataDto,
    LinkIdentityDto, ListArchivedUsersParams, ListUsersLegacyParams, ListUsersRequestDto,
    OtpSecretRespDto, PrincipalAuthenticationInfoPagingDto,
    ResetUserPrincipalAuthenticationInfoDto, ResignUserReqDto, SetMfaStatusDto,
    UnlinkIdentity, UnlinkIdentityDataDto, UpdateUserBatchReqDto, UpdateUserReqDto,
    UserFieldDecryptReqDto, UserFieldDecryptRespItemDto, UserLoggedInAppsDto,
    UserLoggedInIdentitiesDto, UserLoginHistoryPagingDto, UserMfaRespDto,
};
use super::operations;

/// # users
///
/// Users: the accounts of a user pool and the persons behind them.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Tell whether a user is signed in to an application.
    ///
    /// Tells whether a user has a session in an application at the moment.
    ///
    /// The application is named by its ID, which
    /// [`list_applications`](crate::ManagementClient::list_applications) finds. To end sessions, use
    /// [`kick_users`](crate::ManagementClient::kick_users).
    ///
    /// - Request: `POST /api/v3/check-session-status`
    /// - Returns: [`CheckSessionStatusDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/check-session-status.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](CheckSessionStatusDto::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`user_id`](CheckSessionStatusDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CheckSessionStatusDto;
    ///
    /// let request = CheckSessionStatusDto::new(
    ///     "6342b8537axxxx047d314109",
    ///     "6343b98b7cfxxx9366e9b7c",
    /// );
    /// let result = client.check_session_status(request).await?;
    /// println!("active: {}", result.active);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "check-session-status")]
    #[inline]
    pub fn check_session_status(
        &self,
        request: CheckSessionStatusDto,
    ) -> ::sdk_runtime::Call<CheckSessionStatusDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CHECK_SESSION_STATUS, request)
    }
    /// Create a user.
    ///
    /// Makes a user and returns it with the ID that GenAuth gave it. At least one of
    /// [`email`](crate::generated::models::CreateUserReqDto::email),
    /// [`phone`](crate::generated::models::CreateUserReqDto::phone) and
    /// [`username`](crate::generated::models::CreateUserReqDto::username) is needed.
    ///
    /// These three and [`external_id`](crate::generated::models::CreateUserReqDto::external_id) must not be
    /// taken by another user of the user pool. The request acts for an administrator, so no verification
    /// code or other check is involved.
    ///
    /// Not safe to send twice: once the user exists, the second request fails on the taken values. If a
    /// response is lost, look for the user with [`is_user_exists`](crate::ManagementClient::is_user_exists)
    /// or [`get_user`](crate::ManagementClient::get_user).
    /// [`create_users_batch`](crate::ManagementClient::create_users_batch) makes up to 50 users at once.
    ///
    /// - Request: `POST /api/v3/create-user`
    /// - Returns: [`UserDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/create-user.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`email`](CreateUserReqDto::email) | E-mail address. |
    /// | [`name`](CreateUserReqDto::name) | Name of the user, as the person is really called. |
    /// | [`username`](CreateUserReqDto::username) | User name, which no two users of a user pool share. |
    ///
    /// 39 more optional fields: see [`CreateUserReqDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreateUserReqDto;
    ///
    /// let request = CreateUserReqDto::new()
    ///     .with_email("bob@example.com")
    ///     .with_name("Bob Example")
    ///     .with_username("bob");
    /// let user = client.create_user(request).await?;
    /// println!("{}", user.user_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-user")]
    #[inline]
    pub fn create_user(
        &self,
        request: CreateUserReqDto,
    ) -> ::sdk_runtime::Call<UserDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_USER, request)
    }
    /// Create several users at once.
    ///
    /// Makes up to 50 users and returns them.
    ///
    /// For each, at least one of [`email`](crate::generated::models::CreateUserInfoDto::email),
    /// [`phone`](crate::generated::models::CreateUserInfoDto::phone) and
    /// [`username`](crate::generated::models::CreateUserInfoDto::username) is needed. These three and
    /// [`external_id`](crate::generated::models::CreateUserInfoDto::external_id) must not be taken by
    /// another user of the user pool. The request acts for an administrator, so no verification code or
    /// other check is involved.
    ///
    /// Not safe to send twice: users that exist by then make the second request fail. Whether one bad user
    /// keeps the others from being made is not documented.
    ///
    /// - Request: `POST /api/v3/create-users-batch`
    /// - Returns: a list of [`UserDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Takes at most 50 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/create-users-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](CreateUserBatchReqDto::list) | Required. The users to create, at most 50. |
    /// | [`options`](CreateUserBatchReqDto::options) | How passwords, departments and notices are treated, for all users in the list. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{CreateUserBatchReqDto, CreateUserInfoDto};
    ///
    /// let request = CreateUserBatchReqDto::new([
    ///     CreateUserInfoDto::new()
    ///         .with_email("bob@example.com")
    ///         .with_name("Bob Example")
    ///         .with_username("bob"),
    /// ]);
    /// let list = client.create_users_batch(request).await?;
    /// for user in list {
    ///     println!("{}", user.user_id);
    /// }
    /// // For more than 50 at once: `client.create_users_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-users-batch")]
    #[inline]
    pub fn create_users_batch(
        &self,
        request: CreateUserBatchReqDto,
    ) -> ::sdk_runtime::Call<Vec<UserDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_USERS_BATCH, request)
    }
    /// Cut the tie of a user to a synchronized source.
    ///
    /// Removes the relation that synchronization made between a user and the account at one identity
    /// source.
    ///
    /// Both the user and the account stay.
    /// [`get_user_sync_relations`](crate::ManagementClient::get_user_sync_relations) shows the relations of
    /// a user. A second request finds nothing more to remove.
    ///
    /// - Request: `POST /api/v3/delete-user-sync-relations`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/delete-user-sync-relations.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`provider`](DeleteUserSyncRelationReqDto::provider) | Required. System that the relation leads to. |
    /// | [`user_id`](DeleteUserSyncRelationReqDto::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::DeleteUserSyncRelationReqDto::user_id_type) names. |
    /// | [`user_id_type`](DeleteUserSyncRelationReqDto::user_id_type) | The kind of ID that [`user_id`](crate::generated::models::DeleteUserSyncRelationReqDto::user_id) holds. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteUserSyncRelationReqDto;
    ///
    /// let request = DeleteUserSyncRelationReqDto::new("lark", "6343b98b7cfxxx9366e9b7c");
    /// let result = client.delete_user_sync_relations(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-user-sync-relations")]
    #[inline]
    pub fn delete_user_sync_relations(
        &self,
        request: DeleteUserSyncRelationReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_USER_SYNC_RELATIONS,
            request,
        )
    }
    /// Delete several users at once.
    ///
    /// Deletes up to 50 user accounts, named by their IDs. An account is removed, not merely disabled.
    ///
    /// The IDs are GenAuth user IDs unless
    /// [`options.user_id_type`](crate::generated::models::DeleteUsersBatchOptionsDto::user_id_type) selects
    /// another kind, such as e-mail addresses; all IDs of one request are of the same kind. Whether a
    /// request that names an unknown user still deletes the others is not documented.
    ///
    /// If a retry comes after the first request took effect, the API may call the users unknown. They stay
    /// deleted.
    ///
    /// - Request: `POST /api/v3/delete-users-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `user_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/delete-users-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](DeleteUsersBatchDto::user_ids) | Required. IDs of the users to delete, at most 50. |
    /// | [`options`](DeleteUsersBatchDto::options) | How to read [`user_ids`](crate::generated::models::DeleteUsersBatchDto::user_ids). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{DeleteUsersBatchDto, DeleteUsersBatchOptionsDto, UserIdType};
    ///
    /// let request = DeleteUsersBatchDto::new(["userId1", "userId2"])
    ///     .with_options(
    ///         DeleteUsersBatchOptionsDto::new().with_user_id_type(UserIdType::UserId),
    ///     );
    /// let result = client.delete_users_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.delete_users_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-users-batch")]
    #[inline]
    pub fn delete_users_batch(
        &self,
        request: DeleteUsersBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_USERS_BATCH, request)
    }
    /// Get the OTP secret of a user.
    ///
    /// Returns the secret from which the authenticator app of a user computes one-time passwords (OTP).
    ///
    /// Whoever knows it can make valid passwords, so it must not get into logs.
    /// [`import_otp`](crate::ManagementClient::import_otp) stores such secrets.
    ///
    /// - Request: `GET /api/v3/get-otp-secret-by-user`
    /// - Returns: [`OtpSecretRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-otp-secret-by-user.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetOtpSecretByUserParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetOtpSecretByUserParams::user_id_type) names. |
    /// | [`user_id_type`](GetOtpSecretByUserParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetOtpSecretByUserParams;
    ///
    /// let otp_secret = client
    ///     .get_otp_secret_by_user(GetOtpSecretByUserParams::new("6343b98b7cfxxx9366e9b7c"))
    ///     .await?;
    /// let secret = otp_secret.secret;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-otp-secret-by-user")]
    #[inline]
    pub fn get_otp_secret_by_user(
        &self,
        request: GetOtpSecretByUserParams,
    ) -> ::sdk_runtime::Call<OtpSecretRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_OTP_SECRET_BY_USER,
            request,
        )
    }
    /// Get a user.
    ///
    /// Returns one user with the profile.
    ///
    /// The user can be named by any kind of ID, such as the e-mail address or the user name. Custom fields,
    /// identities, departments and posts come only if they are asked for. For several users, use
    /// [`get_user_batch`](crate::ManagementClient::get_user_batch), for a search
    /// [`list_users`](crate::ManagementClient::list_users).
    ///
    /// - Request: `GET /api/v3/get-user`
    /// - Returns: [`UserDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetUserParams::user_id_type) names. |
    /// | [`flat_custom_data`](GetUserParams::flat_custom_data) | Whether custom fields stand beside the built-in fields of the result instead of in an object of their own. By default `false`. |
    /// | [`user_id_type`](GetUserParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    /// | [`with_custom_data`](GetUserParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    /// | [`with_department_ids`](GetUserParams::with_department_ids) | Whether the result has the IDs of the departments that the user belongs to, in [`department_ids`](crate::generated::models::UserDto::department_ids). By default `false`. |
    /// | [`with_identities`](GetUserParams::with_identities) | Whether the result has the user's identities at identity sources, in [`identities`](crate::generated::models::UserDto::identities). By default `false`. |
    /// | [`with_post`](GetUserParams::with_post) | Whether the result has the posts of the user. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserParams;
    ///
    /// let user = client.get_user(GetUserParams::new("6343b98b7cfxxx9366e9b7c")).await?;
    /// println!("{}", user.user_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user")]
    #[inline]
    pub fn get_user(&self, request: GetUserParams) -> ::sdk_runtime::Call<UserDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER, request)
    }
    /// List the applications that a user can access.
    ///
    /// Returns the applications that the user has access to, all in one list, with the address to sign in
    /// at. [`get_user_authorized_apps`](crate::ManagementClient::get_user_authorized_apps) returns those
    /// that the user is authorized for.
    ///
    /// How the two lists differ is not documented.
    ///
    /// - Request: `GET /api/v3/get-user-accessible-apps`
    /// - Returns: a list of [`AppDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-accessible-apps.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserAccessibleAppsParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetUserAccessibleAppsParams::user_id_type) names. |
    /// | [`user_id_type`](GetUserAccessibleAppsParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserAccessibleAppsParams;
    ///
    /// let request = GetUserAccessibleAppsParams::new("6343b98b7cfxxx9366e9b7c");
    /// let list = client.get_user_accessible_apps(request).await?;
    /// for app in list {
    ///     println!("{}", app.app_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-accessible-apps")]
    #[inline]
    pub fn get_user_accessible_apps(
        &self,
        request: GetUserAccessibleAppsParams,
    ) -> ::sdk_runtime::Call<Vec<AppDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_ACCESSIBLE_APPS,
            request,
        )
    }
    /// List the applications that a user is authorized for.
    ///
    /// Returns the applications that the user was authorized for, all in one list, with the address to sign
    /// in at. [`get_user_accessible_apps`](crate::ManagementClient::get_user_accessible_apps) returns those
    /// that the user can access.
    ///
    /// How the two lists differ is not documented.
    ///
    /// - Request: `GET /api/v3/get-user-authorized-apps`
    /// - Returns: a list of [`AppDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-authorized-apps.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserAuthorizedAppsParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetUserAuthorizedAppsParams::user_id_type) names. |
    /// | [`user_id_type`](GetUserAuthorizedAppsParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserAuthorizedAppsParams;
    ///
    /// let request = GetUserAuthorizedAppsParams::new("6343b98b7cfxxx9366e9b7c");
    /// let list = client.get_user_authorized_apps(request).await?;
    /// for app in list {
    ///     println!("{}", app.app_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-authorized-apps")]
    #[inline]
    pub fn get_user_authorized_apps(
        &self,
        request: GetUserAuthorizedAppsParams,
    ) -> ::sdk_runtime::Call<Vec<AppDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_AUTHORIZED_APPS,
            request,
        )
    }
    /// List the resources that a user has permissions on.
    ///
    /// Returns all resources of one namespace that a user has permissions on. They are those granted to the
    /// user and those that the user inherits from groups, roles and organizations.
    ///
    /// The result is one list. The request has no parameters for pages.
    ///
    /// - Request: `GET /api/v3/get-user-authorized-resources`
    /// - Returns: [`AuthorizedResourcePagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-authorized-resources.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserAuthorizedResourcesParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetUserAuthorizedResourcesParams::user_id_type) names. |
    /// | [`namespace`](GetUserAuthorizedResourcesParams::namespace) | Code of the namespace to look in. |
    /// | [`resource_type`](GetUserAuthorizedResourcesParams::resource_type) | Kind of resource to return. |
    /// | [`user_id_type`](GetUserAuthorizedResourcesParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserAuthorizedResourcesParams;
    ///
    /// let request = GetUserAuthorizedResourcesParams::new("6343b98b7cfxxx9366e9b7c")
    ///     .with_namespace("default");
    /// let result = client.get_user_authorized_resources(request).await?;
    /// for authorized_resource in result.list {
    ///     println!("{}", authorized_resource.resource_code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-authorized-resources")]
    #[inline]
    pub fn get_user_authorized_resources(
        &self,
        request: GetUserAuthorizedResourcesParams,
    ) -> ::sdk_runtime::Call<AuthorizedResourcePagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_AUTHORIZED_RESOURCES,
            request,
        )
    }
    /// Get several users at once.
    ///
    /// Returns up to 50 users, which are all named by the same kind of ID. Custom fields, identities and
    /// departments come only if they are asked for.
    ///
    /// How an ID without a user shows in the result is not documented, so compare the IDs that come back.
    ///
    /// - Request: `GET /api/v3/get-user-batch`
    /// - Returns: a list of [`UserDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `user_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](GetUserBatchParams::user_ids) | Required. IDs of the users, of the kind that [`user_id_type`](crate::generated::models::GetUserBatchParams::user_id_type) names. 1 to 50 elements. |
    /// | [`flat_custom_data`](GetUserBatchParams::flat_custom_data) | Whether custom fields stand beside the built-in fields of the result instead of in an object of their own. By default `false`. |
    /// | [`user_id_type`](GetUserBatchParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    /// | [`with_custom_data`](GetUserBatchParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    /// | [`with_department_ids`](GetUserBatchParams::with_department_ids) | Whether the result has the IDs of the departments that the user belongs to, in [`department_ids`](crate::generated::models::UserDto::department_ids). By default `false`. |
    /// | [`with_identities`](GetUserBatchParams::with_identities) | Whether the result has the user's identities at identity sources, in [`identities`](crate::generated::models::UserDto::identities). By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserBatchParams;
    ///
    /// let request = GetUserBatchParams::new(["6343b98b7cfxxx9366e9b7c"]);
    /// let list = client.get_user_batch(request).await?;
    /// for user in list {
    ///     println!("{}", user.user_id);
    /// }
    /// // For more than 50 at once: `client.get_user_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-batch")]
    #[inline]
    pub fn get_user_batch(
        &self,
        request: GetUserBatchParams,
    ) -> ::sdk_runtime::Call<Vec<UserDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_BATCH, request)
    }
    /// List the departments of a user.
    ///
    /// Returns the departments that a user belongs to, by pages of at most 50, with the time of joining and
    /// whether the user leads the department.
    ///
    /// Unless it is asked otherwise, the department that was joined last comes first.
    /// [`set_user_departments`](crate::ManagementClient::set_user_departments) changes the departments.
    ///
    /// - Request: `GET /api/v3/get-user-departments`
    /// - Returns: [`UserDepartmentPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-departments.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserDepartmentsParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetUserDepartmentsParams::user_id_type) names. |
    /// | [`limit`](GetUserDepartmentsParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`order_by`](GetUserDepartmentsParams::order_by) | Direction of the order. By default [`Desc`](crate::generated::models::OrderBy::Desc). |
    /// | [`page`](GetUserDepartmentsParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`sort_by`](GetUserDepartmentsParams::sort_by) | What the result is ordered by. By default [`JoinDepartmentAt`](crate::generated::models::UserDepartmentSortBy::JoinDepartmentAt). |
    /// | [`user_id_type`](GetUserDepartmentsParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    /// | [`with_custom_data`](GetUserDepartmentsParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    /// | [`with_department_paths`](GetUserDepartmentsParams::with_department_paths) | Whether the result has the path to each department, in [`department_id_path`](crate::generated::models::UserDepartmentRespDto::department_id_path), [`department_name_path`](crate::generated::models::UserDepartmentRespDto::department_name_path) and [`department_code_path`](crate::generated::models::UserDepartmentRespDto::department_code_path). By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserDepartmentsParams;
    ///
    /// let mut items = client
    ///     .get_user_departments(GetUserDepartmentsParams::new("6343b98b7cfxxx9366e9b7c"))
    ///     .items();
    /// while let Some(user_department) = items.try_next().await? {
    ///     println!("{}", user_department.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-departments")]
    #[inline]
    pub fn get_user_departments(
        &self,
        request: GetUserDepartmentsParams,
    ) -> ::sdk_runtime::Call<UserDepartmentPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_DEPARTMENTS, request)
    }
    /// Get the encrypted passwords of several users.
    ///
    /// Returns the passwords of the given users in encrypted form.
    ///
    /// The method of the encryption is not documented.
    /// [`get_user_password_ciphertext`](crate::ManagementClient::get_user_password_ciphertext) returns the
    /// password of one user, encrypted with a key of your own.
    ///
    /// - Request: `POST /api/v3/batch-get-user-encrypt-password`
    /// - Returns: [`GetUserEncryptPasswordBatchDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](GetUserEncryptPasswordBatchDto::user_ids) | Required. IDs of the users, found by [`list_users`](crate::ManagementClient::list_users). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserEncryptPasswordBatchDto;
    ///
    /// let request = GetUserEncryptPasswordBatchDto::new(["6343b98b7cfxxx9366e9b7c"]);
    /// let result = client.get_user_encrypt_password_batch(request).await?;
    /// println!("{}", result.user_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "batch-get-user-encrypt-password")]
    #[inline]
    pub fn get_user_encrypt_password_batch(
        &self,
        request: GetUserEncryptPasswordBatchDto,
    ) -> ::sdk_runtime::Call<GetUserEncryptPasswordBatchDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_ENCRYPT_PASSWORD_BATCH,
            request,
        )
    }
    /// List the groups of a user.
    ///
    /// Returns the groups that a user is a member of. The request has no parameters for pages.
    ///
    /// [`add_group_members`](crate::ManagementClient::add_group_members) and
    /// [`remove_group_members`](crate::ManagementClient::remove_group_members) change the membership.
    ///
    /// - Request: `GET /api/v3/get-user-groups`
    /// - Returns: [`GroupPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-groups.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserGroupsParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetUserGroupsParams::user_id_type) names. |
    /// | [`user_id_type`](GetUserGroupsParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserGroupsParams;
    ///
    /// let group_paging = client
    ///     .get_user_groups(GetUserGroupsParams::new("6343b98b7cfxxx9366e9b7c"))
    ///     .await?;
    /// for res_group in group_paging.list {
    ///     println!("{}", res_group.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-groups")]
    #[inline]
    pub fn get_user_groups(
        &self,
        request: GetUserGroupsParams,
    ) -> ::sdk_runtime::Call<GroupPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_GROUPS, request)
    }
    /// List the identities of a user at identity sources.
    ///
    /// Returns the identities that are linked to a user, one for each ID at an identity source.
    ///
    /// With one of them the user can sign in without a password of GenAuth.
    /// [`link_identity`](crate::ManagementClient::link_identity) and
    /// [`unlink_identity`](crate::ManagementClient::unlink_identity) change them.
    ///
    /// - Request: `GET /api/v3/get-user-identities`
    /// - Returns: a list of [`IdentityDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-identities.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserIdentitiesParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetUserIdentitiesParams::user_id_type) names. |
    /// | [`user_id_type`](GetUserIdentitiesParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserIdentitiesParams;
    ///
    /// let list = client
    ///     .get_user_identities(GetUserIdentitiesParams::new("6343b98b7cfxxx9366e9b7c"))
    ///     .await?;
    /// for identity in list {
    ///     println!("{}", identity.identity_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-identities")]
    #[inline]
    pub fn get_user_identities(
        &self,
        request: GetUserIdentitiesParams,
    ) -> ::sdk_runtime::Call<Vec<IdentityDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_IDENTITIES, request)
    }
    /// List the applications that a user has signed in to.
    ///
    /// Returns the applications that a user has signed in to so far. The sign-ins themselves, with their
    /// times, are returned by [`get_user_login_history`](crate::ManagementClient::get_user_login_history).
    ///
    /// - Request: `GET /api/v3/get-user-loggedin-apps`
    /// - Returns: a list of [`UserLoggedInAppsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-loggedin-apps.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserLoggedinAppsParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetUserLoggedinAppsParams::user_id_type) names. |
    /// | [`user_id_type`](GetUserLoggedinAppsParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserLoggedinAppsParams;
    ///
    /// let list = client
    ///     .get_user_loggedin_apps(
    ///         GetUserLoggedinAppsParams::new("6343b98b7cfxxx9366e9b7c"),
    ///     )
    ///     .await?;
    /// for item in list {
    ///     println!("{}", item.app_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-loggedin-apps")]
    #[inline]
    pub fn get_user_loggedin_apps(
        &self,
        request: GetUserLoggedinAppsParams,
    ) -> ::sdk_runtime::Call<Vec<UserLoggedInAppsDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_LOGGEDIN_APPS,
            request,
        )
    }
    /// List the identity sources that a user has signed in with.
    ///
    /// Returns the identity sources that a user has signed in with so far, with their names and logos.
    ///
    /// All identities of the user, with their data, are returned by
    /// [`get_user_identities`](crate::ManagementClient::get_user_identities).
    ///
    /// - Request: `GET /api/v3/get-user-logged-in-identities`
    /// - Returns: a list of [`UserLoggedInIdentitiesDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-logged-in-identities.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserLoggedinIdentitiesParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetUserLoggedinIdentitiesParams::user_id_type) names. |
    /// | [`user_id_type`](GetUserLoggedinIdentitiesParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserLoggedinIdentitiesParams;
    ///
    /// let request = GetUserLoggedinIdentitiesParams::new("6343b98b7cfxxx9366e9b7c");
    /// let list = client.get_user_loggedin_identities(request).await?;
    /// for item in list {
    ///     println!("{}", item.idp_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-logged-in-identities")]
    #[inline]
    pub fn get_user_loggedin_identities(
        &self,
        request: GetUserLoggedinIdentitiesParams,
    ) -> ::sdk_runtime::Call<Vec<UserLoggedInIdentitiesDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_LOGGEDIN_IDENTITIES,
            request,
        )
    }
    /// List the sign-ins of a user.
    ///
    /// Returns the sign-ins of a user with time, application, IP address and user agent, by pages of at
    /// most 50. The list can be narrowed to an application, an IP address and a period.
    ///
    /// - Request: `GET /api/v3/get-user-login-history`
    /// - Returns: [`UserLoginHistoryPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-login-history.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserLoginHistoryParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetUserLoginHistoryParams::user_id_type) names. |
    /// | [`app_id`](GetUserLoginHistoryParams::app_id) | ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`client_ip`](GetUserLoginHistoryParams::client_ip) | IP address that the user signed in from. |
    /// | [`end`](GetUserLoginHistoryParams::end) | End of the period. |
    /// | [`limit`](GetUserLoginHistoryParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](GetUserLoginHistoryParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`start`](GetUserLoginHistoryParams::start) | Start of the period. |
    /// | [`user_id_type`](GetUserLoginHistoryParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserLoginHistoryParams;
    ///
    /// let request = GetUserLoginHistoryParams::new("6343b98b7cfxxx9366e9b7c")
    ///     .with_app_id("6342b8537axxxx047d314109")
    ///     .with_client_ip("127.0.0.1");
    /// let mut items = client.get_user_login_history(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.app_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-login-history")]
    #[inline]
    pub fn get_user_login_history(
        &self,
        request: GetUserLoginHistoryParams,
    ) -> ::sdk_runtime::Call<UserLoginHistoryPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_LOGIN_HISTORY,
            request,
        )
    }
    /// Tell which factors of multi-factor authentication a user has bound.
    ///
    /// Returns for one-time passwords, text messages, e-mail and face recognition whether the user has
    /// bound the factor.
    ///
    /// Which factors are on in the user pool is told by
    /// [`get_global_mfa_settings`](crate::ManagementClient::get_global_mfa_settings).
    ///
    /// - Request: `GET /api/v3/get-user-mfa-info`
    /// - Returns: [`UserMfaRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-mfa-info.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserMfaInfoParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetUserMfaInfoParams::user_id_type) names. |
    /// | [`user_id_type`](GetUserMfaInfoParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserMfaInfoParams;
    ///
    /// let user_mfa = client
    ///     .get_user_mfa_info(GetUserMfaInfoParams::new("6343b98b7cfxxx9366e9b7c"))
    ///     .await?;
    /// println!("{}", user_mfa.totp_status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-mfa-info")]
    #[inline]
    pub fn get_user_mfa_info(
        &self,
        request: GetUserMfaInfoParams,
    ) -> ::sdk_runtime::Call<UserMfaRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_MFA_INFO, request)
    }
    /// Get the data that triggers multi-factor authentication of a user.
    ///
    /// Returns what multi-factor authentication of the user starts from: a token, the factors, and the
    /// phone number and e-mail address for them.
    ///
    /// Treat the token as secret. Which factors the user has bound is told by
    /// [`get_user_mfa_info`](crate::ManagementClient::get_user_mfa_info).
    /// [`set_users_mfa_status`](crate::ManagementClient::set_users_mfa_status) changes the data.
    ///
    /// - Request: `GET /api/v3/get-mfa-status`
    /// - Returns: [`GetMfaInfoDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-mfa-status.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserMfaStatusParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetUserMfaStatusParams::user_id_type) names. |
    /// | [`user_id_type`](GetUserMfaStatusParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserMfaStatusParams;
    ///
    /// let result = client
    ///     .get_user_mfa_status(GetUserMfaStatusParams::new("6343b98b7cfxxx9366e9b7c"))
    ///     .await?;
    /// println!("{:?}", result.nickname);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-mfa-status")]
    #[inline]
    pub fn get_user_mfa_status(
        &self,
        request: GetUserMfaStatusParams,
    ) -> ::sdk_runtime::Call<GetMfaInfoDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_MFA_STATUS, request)
    }
    /// Get the password of a user, encrypted with your own key.
    ///
    /// Returns the password of a user, encrypted with a key of your own.
    ///
    /// The key, for RSA, SM2 or another method, has to be set up in the GenAuth console first.
    /// [`get_user_encrypt_password_batch`](crate::ManagementClient::get_user_encrypt_password_batch)
    /// returns the encrypted passwords of several users. How those are encrypted is not documented.
    ///
    /// - Request: `POST /api/v3/get-user-password-ciphertext`
    /// - Returns: [`GetUserPasswordCiphertextDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-password-ciphertext.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserPasswordCiphertextDto::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetUserPasswordCiphertextDto::user_id_type) names. |
    /// | [`user_id_type`](GetUserPasswordCiphertextDto::user_id_type) | The kind of ID that [`user_id`](crate::generated::models::GetUserPasswordCiphertextDto::user_id) holds. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserPasswordCiphertextDto;
    ///
    /// let request = GetUserPasswordCiphertextDto::new("6343b98b7cfxxx9366e9b7c");
    /// let result = client.get_user_password_ciphertext(request).await?;
    /// let ciphertext = result.ciphertext;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-password-ciphertext")]
    #[inline]
    pub fn get_user_password_ciphertext(
        &self,
        request: GetUserPasswordCiphertextDto,
    ) -> ::sdk_runtime::Call<GetUserPasswordCiphertextDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_PASSWORD_CIPHERTEXT,
            request,
        )
    }
    /// Get the real-name verification of a user.
    ///
    /// Returns whether and when the identity of the user was verified, and under which name and number.
    ///
    /// The result holds personal data, such as the number of the document.
    /// [`reset_user_principal_authentication_info`](crate::ManagementClient::reset_user_principal_authentication_info)
    /// deletes it.
    ///
    /// - Request: `GET /api/v3/get-user-principal-authentication-info`
    /// - Returns: [`PrincipalAuthenticationInfoPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-principal-authentication-info.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserPrincipalAuthenticationInfoParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetUserPrincipalAuthenticationInfoParams::user_id_type) names. |
    /// | [`user_id_type`](GetUserPrincipalAuthenticationInfoParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserPrincipalAuthenticationInfoParams;
    ///
    /// let request = GetUserPrincipalAuthenticationInfoParams::new(
    ///     "6343b98b7cfxxx9366e9b7c",
    /// );
    /// let result = client.get_user_principal_authentication_info(request).await?;
    /// for item in result.list {
    ///     println!("{}", item.principal_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-principal-authentication-info")]
    #[inline]
    pub fn get_user_principal_authentication_info(
        &self,
        request: GetUserPrincipalAuthenticationInfoParams,
    ) -> ::sdk_runtime::Call<PrincipalAuthenticationInfoPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_PRINCIPAL_AUTHENTICATION_INFO,
            request,
        )
    }
    /// List the roles of a user.
    ///
    /// Returns the roles that a user has in one namespace.
    ///
    /// Without [`namespace`](crate::generated::models::GetUserRolesParams::namespace) it returns only those
    /// of the default namespace, not those of all. To ask whether the user has certain roles, use
    /// [`has_any_role`](crate::ManagementClient::has_any_role).
    ///
    /// - Request: `GET /api/v3/get-user-roles`
    /// - Returns: [`RolePagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-roles.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserRolesParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetUserRolesParams::user_id_type) names. |
    /// | [`namespace`](GetUserRolesParams::namespace) | Code of the namespace to look in. |
    /// | [`user_id_type`](GetUserRolesParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserRolesParams;
    ///
    /// let request = GetUserRolesParams::new("6343b98b7cfxxx9366e9b7c")
    ///     .with_namespace("default");
    /// let role_paging = client.get_user_roles(request).await?;
    /// for role in role_paging.list {
    ///     println!("{}", role.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-roles")]
    #[inline]
    pub fn get_user_roles(
        &self,
        request: GetUserRolesParams,
    ) -> ::sdk_runtime::Call<RolePagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_ROLES, request)
    }
    /// List the ties of a user to synchronized sources.
    ///
    /// Returns the accounts at other systems that synchronization tied to the user, in either direction.
    ///
    /// Users that never took part in a synchronization have none.
    /// [`delete_user_sync_relations`](crate::ManagementClient::delete_user_sync_relations) removes such a
    /// tie.
    ///
    /// - Request: `GET /api/v3/get-user-sync-relations`
    /// - Returns: a list of [`UserSyncRelationDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-sync-relations.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserSyncRelationsParams::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::GetUserSyncRelationsParams::user_id_type) names. |
    /// | [`user_id_type`](GetUserSyncRelationsParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserSyncRelationsParams;
    ///
    /// let request = GetUserSyncRelationsParams::new("6343b98b7cfxxx9366e9b7c");
    /// let list = client.get_user_sync_relations(request).await?;
    /// for item in list {
    ///     println!("{}", item.provider);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-sync-relations")]
    #[inline]
    pub fn get_user_sync_relations(
        &self,
        request: GetUserSyncRelationsParams,
    ) -> ::sdk_runtime::Call<Vec<UserSyncRelationDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_SYNC_RELATIONS,
            request,
        )
    }
    /// Tell whether a user has at least one of some roles.
    ///
    /// Tells whether a user has at least one of the given roles.
    ///
    /// It does not tell which. The roles are named by code and may be of different namespaces.
    /// [`get_user_roles`](crate::ManagementClient::get_user_roles) lists the roles of a user.
    ///
    /// - Request: `POST /api/v3/has-any-role`
    /// - Returns: [`HasAnyRoleDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/has-any-role.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roles`](HasAnyRoleReqDto::roles) | Required. Roles of which the user must have at least one. |
    /// | [`user_id`](HasAnyRoleReqDto::user_id) | Required. ID of the user, of the kind that [`options.user_id_type`](crate::generated::models::HasAnyRoleOptionsDto::user_id_type) names. |
    /// | [`options`](HasAnyRoleReqDto::options) | Which kind of ID names the user. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{HasAnyRoleReqDto, HasRoleRolesDto};
    ///
    /// let request = HasAnyRoleReqDto::new(
    ///     [HasRoleRolesDto::new("admin").with_namespace("default")],
    ///     "6229ffaxxxxxxxxcade3e3d9",
    /// );
    /// let result = client.has_any_role(request).await?;
    /// println!("has_any_role: {}", result.has_any_role);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "has-any-role")]
    #[inline]
    pub fn has_any_role(
        &self,
        request: HasAnyRoleReqDto,
    ) -> ::sdk_runtime::Call<HasAnyRoleDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::HAS_ANY_ROLE, request)
    }
    /// Import OTP secrets of users.
    ///
    /// Stores secrets for one-time passwords (OTP), so that users who come from another system can keep
    /// their authenticator apps.
    ///
    /// A single user can also be created together with such a secret, see
    /// [`CreateUserReqDto::otp`](crate::generated::models::CreateUserReqDto::otp).
    /// [`get_otp_secret_by_user`](crate::ManagementClient::get_otp_secret_by_user) reads the secret back.
    ///
    /// Not safe to send twice: whether a second request fails or replaces the secrets is not documented.
    ///
    /// - Request: `POST /api/v3/import-otp`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/import-otp.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](ImportOtpReqDto::list) | Required. Users and their secrets. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{ImportOtpItemDataDto, ImportOtpItemDto, ImportOtpReqDto};
    ///
    /// let request = ImportOtpReqDto::new([
    ///     ImportOtpItemDto::new(
    ///         "6343b98b7cfxxx9366e9b7c",
    ///         ImportOtpItemDataDto::new("HZ2F6J3AGNAVSOTV")
    ///             .with_recovery_code("b471-8ec0-874a-087f-bccb-cd54"),
    ///     ),
    /// ]);
    /// client.import_otp(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "import-otp")]
    #[inline]
    pub fn import_otp(&self, request: ImportOtpReqDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_OTP, request)
    }
    /// Tell whether a user exists.
    ///
    /// Tells whether the user pool has a user with the given user name, e-mail address, phone number or ID
    /// outside GenAuth.
    ///
    /// Send at least one of them. How several are combined is not documented, so send one at a time where
    /// it matters.
    ///
    /// - Request: `POST /api/v3/is-user-exists`
    /// - Returns: [`IsUserExistsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/is-user-exists.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`email`](IsUserExistsReqDto::email) | E-mail address. |
    /// | [`external_id`](IsUserExistsReqDto::external_id) | ID of the user in a system outside GenAuth. |
    /// | [`phone`](IsUserExistsReqDto::phone) | Phone number without the country calling code. |
    /// | [`username`](IsUserExistsReqDto::username) | User name, which no two users of a user pool share. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::IsUserExistsReqDto;
    ///
    /// let request = IsUserExistsReqDto::new()
    ///     .with_email("test@example.com")
    ///     .with_phone("188xxxx8888");
    /// let result = client.is_user_exists(request).await?;
    /// println!("exists: {}", result.exists);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "is-user-exists")]
    #[inline]
    pub fn is_user_exists(
        &self,
        request: IsUserExistsReqDto,
    ) -> ::sdk_runtime::Call<IsUserExistsDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IS_USER_EXISTS, request)
    }
    /// Sign a user out of applications.
    ///
    /// Ends the sessions of one user in up to 50 applications, so that the user has to sign in again there.
    ///
    /// It does not keep the user from signing in again.
    /// [`check_session_status`](crate::ManagementClient::check_session_status) tells whether a session is
    /// left.
    ///
    /// - Request: `POST /api/v3/kick-users`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `app_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/kick-users.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_ids`](KickUsersDto::app_ids) | Required. IDs of the applications to sign the user out of, found by [`list_applications`](crate::ManagementClient::list_applications). 1 to 50 elements. |
    /// | [`user_id`](KickUsersDto::user_id) | Required. ID of the user, of the kind that [`options.user_id_type`](crate::generated::models::KickUsersOptionsDto::user_id_type) names. |
    /// | [`options`](KickUsersDto::options) | Which kind of ID names the user. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::KickUsersDto;
    ///
    /// let request = KickUsersDto::new(
    ///     ["62188e71cxxxx3075289c580"],
    ///     "6343b98b7cfxxx9366e9b7c",
    /// );
    /// let result = client.kick_users(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.kick_users(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "kick-users")]
    #[inline]
    pub fn kick_users(
        &self,
        request: KickUsersDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::KICK_USERS, request)
    }
    /// Link an identity at an identity source to a user.
    ///
    /// Ties an ID at an identity source to a user of GenAuth.
    ///
    /// From then on, whoever signs in with that identity is signed in as the user. The ID has to be the one
    /// that the identity source returns when the user signs in there.
    /// [`unlink_identity`](crate::ManagementClient::unlink_identity) undoes it,
    /// [`get_user_identities`](crate::ManagementClient::get_user_identities) shows the result.
    ///
    /// - Request: `POST /api/v3/link-identity`
    /// - Returns: [`LinkIdentityDataDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/link-identity.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id_in_idp`](LinkIdentityDto::user_id_in_idp) | Required. ID of the user in the identity source, as the source returns it when the user signs in there. |
    /// | [`user_id`](LinkIdentityDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    /// | [`ext_idp_id`](LinkIdentityDto::ext_idp_id) | Required. ID of the identity source, found by [`list_ext_idp`](crate::ManagementClient::list_ext_idp). |
    /// | [`is_social`](LinkIdentityDto::is_social) | *Deprecated.* Whether the identity source is a social one. |
    /// | [`type`](LinkIdentityDto::type) | Kind of ID in [`user_id_in_idp`](crate::generated::models::LinkIdentityDto::user_id_in_idp), as in [`IdentityDto::type`](crate::generated::models::IdentityDto::type). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::LinkIdentityDto;
    ///
    /// let request = LinkIdentityDto::new(
    ///     "oj7Nq05R-RRaqak0_YlMLnnIwsvg",
    ///     "6343b98b7cfxxx9366e9b7c",
    ///     "60b49eb83fd80adb96f26e68",
    /// )
    /// .with_type("openid");
    /// let result = client.link_identity(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "link-identity")]
    #[inline]
    pub fn link_identity(
        &self,
        request: LinkIdentityDto,
    ) -> ::sdk_runtime::Call<LinkIdentityDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LINK_IDENTITY, request)
    }
    /// List archived users.
    ///
    /// Returns the IDs of archived users and when they were archived, by pages of at most 50.
    ///
    /// - Request: `GET /api/v3/list-archived-users`
    /// - Returns: [`ArchivedUsersListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/list-archived-users.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ListArchivedUsersParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListArchivedUsersParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`start_at`](ListArchivedUsersParams::start_at) | Time from which on archived users are returned. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListArchivedUsersParams;
    ///
    /// let request = ListArchivedUsersParams::new().with_start_at(1656806430);
    /// let mut items = client.list_archived_users(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-archived-users")]
    #[inline]
    pub fn list_archived_users(
        &self,
        request: ListArchivedUsersParams,
    ) -> ::sdk_runtime::Call<ArchivedUsersListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ARCHIVED_USERS, request)
    }
    /// List or search users.
    ///
    /// Returns the users of the user pool by pages.
    ///
    /// It can search for a text, filter by fields, or both. Without any condition it returns all users.
    /// Page, order and the amount of detail are set in
    /// [`options`](crate::generated::models::ListUsersRequestDto::options).
    ///
    /// [`keywords`](crate::generated::models::ListUsersRequestDto::keywords) is searched for in phone
    /// number, e-mail address, name, user name and nickname, unless
    /// [`options.fuzzy_search_on`](crate::generated::models::ListUsersOptionsDto::fuzzy_search_on) names
    /// other fields.
    ///
    /// [`advanced_filter`](crate::generated::models::ListUsersRequestDto::advanced_filter) holds conditions
    /// that are combined. A condition names a field of the profile, a custom field, or a value such as the
    /// number of sign-ins. Examples:
    ///
    /// - suspended users: `{"field": "status", "operator": "EQUAL", "value": "Suspended"}`
    /// - e-mail addresses of a domain:
    ///   `{"field": "email", "operator": "CONTAINS", "value": "@example.com"}`
    /// - a custom field: `{"field": "school", "operator": "EQUAL", "value": "Yonsei"}`
    /// - 10 to 100 sign-ins: `{"field": "loginsCount", "operator": "BETWEEN", "value": [10, 100]}`
    /// - a last sign-in in a period, in milliseconds:
    ///   `{"field": "lastLogin", "operator": "BETWEEN", "value": [1656806430000, 1659484830000]}`
    /// - sign-ins to one of two applications:
    ///   `{"field": "loggedInApps", "operator": "IN", "value": ["appId1", "appId2"]}`
    /// - members of a department and of those below it:
    ///   `{"field": "department", "operator": "IN", "value": [{"departmentId": "root", "departmentIdType": "department_id", "organizationCode": "steamory", "includeChildrenDepartments": true}]}`
    ///
    /// To get one user whose ID is known, use [`get_user`](crate::ManagementClient::get_user).
    ///
    /// - Request: `POST /api/v3/list-users`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/list-users.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`advanced_filter`](ListUsersRequestDto::advanced_filter) | Conditions that users have to meet, on fields of the profile, custom fields, sign-ins and more. |
    /// | [`keywords`](ListUsersRequestDto::keywords) | Text to search for in the fields that [`options.fuzzy_search_on`](crate::generated::models::ListUsersOptionsDto::fuzzy_search_on) names. |
    /// | [`options`](ListUsersRequestDto::options) | Page, order, searched fields and amount of detail of the result. |
    /// | [`search_query`](ListUsersRequestDto::search_query) | Query in the language of Elasticsearch, for searches that the other fields cannot express. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     FilterOperator, ListUsersAdvancedFilterItemDto, ListUsersRequestDto,
    /// };
    ///
    /// let request = ListUsersRequestDto::new()
    ///     .with_advanced_filter([
    ///         ListUsersAdvancedFilterItemDto::new("status", FilterOperator::Equal)
    ///             .with_value("Activated"),
    ///     ])
    ///     .with_keywords("Beijing");
    /// let mut items = client.list_users(request).items();
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-users")]
    #[inline]
    pub fn list_users(
        &self,
        request: ListUsersRequestDto,
    ) -> ::sdk_runtime::Call<UserPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_USERS, request)
    }
    /// List users by state and time of change.
    ///
    /// Deprecated: use [`list_users`](crate::ManagementClient::list_users).
    ///
    /// Returns users by pages of at most 50, narrowed to a state of the account and a period of changes.
    /// The period serves to fetch only what is new since the last time.
    ///
    /// - Request: `GET /api/v3/list-users`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ListUsersLegacyParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListUsersLegacyParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`status`](ListUsersLegacyParams::status) | State of the accounts to return. |
    /// | [`updated_at_end`](ListUsersLegacyParams::updated_at_end) | End of the period in which the users were created or changed. |
    /// | [`updated_at_start`](ListUsersLegacyParams::updated_at_start) | Start of the period in which the users were created or changed. |
    /// | [`with_custom_data`](ListUsersLegacyParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    /// | [`with_department_ids`](ListUsersLegacyParams::with_department_ids) | Whether the result has the IDs of the departments that the user belongs to, in [`department_ids`](crate::generated::models::UserDto::department_ids). By default `false`. |
    /// | [`with_identities`](ListUsersLegacyParams::with_identities) | Whether the result has the user's identities at identity sources, in [`identities`](crate::generated::models::UserDto::identities). By default `false`. |
    /// | [`with_post`](ListUsersLegacyParams::with_post) | Whether the result has the posts of the user. By default `false`. |
    /// | [`with_user_password_expire_time`](ListUsersLegacyParams::with_user_password_expire_time) | Whether the result has the times when the passwords of the users expire. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListUsersLegacyParams;
    ///
    /// let request = ListUsersLegacyParams::new()
    ///     .with_updated_at_end(1659484830)
    ///     .with_updated_at_start(1656806430);
    /// let mut items = client.list_users_legacy(request).items();
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-users")]
    #[deprecated = "use `list_users`. Returns users by pages of at most 50, narrowed to a state of the account and a period of changes. The period serves to fetch only what is new since the last time."]
    #[inline]
    pub fn list_users_legacy(
        &self,
        request: ListUsersLegacyParams,
    ) -> ::sdk_runtime::Call<UserPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_USERS_LEGACY, request)
    }
    /// Delete the real-name verification of a user.
    ///
    /// Deletes the data that the verification of the user's identity left.
    /// [`get_user_principal_authentication_info`](crate::ManagementClient::get_user_principal_authentication_info)
    /// reads it.
    ///
    /// - Request: `POST /api/v3/reset-user-principal-authentication-info`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/reset-user-principal-authentication-info.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](ResetUserPrincipalAuthenticationInfoDto::user_id) | Required. ID of the user, of the kind that [`options.user_id_type`](crate::generated::models::ResetUserPrincipalAuthenticationInfoOptionsDto::user_id_type) names. |
    /// | [`options`](ResetUserPrincipalAuthenticationInfoDto::options) | Which kind of ID names the user. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ResetUserPrincipalAuthenticationInfoDto;
    ///
    /// let request = ResetUserPrincipalAuthenticationInfoDto::new(
    ///     "6343b98b7cfxxx9366e9b7c",
    /// );
    /// let result = client.reset_user_principal_authentication_info(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "reset-user-principal-authentication-info")]
    #[inline]
    pub fn reset_user_principal_authentication_info(
        &self,
        request: ResetUserPrincipalAuthenticationInfoDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::RESET_USER_PRINCIPAL_AUTHENTICATION_INFO,
            request,
        )
    }
    /// Mark a user as having left.
    ///
    /// Is for a person who leaves the organization.
    ///
    /// The user loses all permissions, departments, roles, groups and posts, and the account is disabled,
    /// so that it can no longer sign in to applications. The basic data of the user stay. The step cannot
    /// be undone.
    ///
    /// To delete the account as well, call
    /// [`delete_users_batch`](crate::ManagementClient::delete_users_batch). Several users are treated at
    /// once by [`resign_user_batch`](crate::ManagementClient::resign_user_batch).
    ///
    /// - Request: `POST /api/v3/resign-user`
    /// - Returns: [`ResignUserDataDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/resign-user.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](ResignUserReqDto::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::ResignUserReqDto::user_id_type) names. |
    /// | [`user_id_type`](ResignUserReqDto::user_id_type) | The kind of ID that [`user_id`](crate::generated::models::ResignUserReqDto::user_id) holds. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ResignUserReqDto;
    ///
    /// let result = client
    ///     .resign_user(ResignUserReqDto::new("6343b98b7cfxxx9366e9b7c"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "resign-user")]
    #[inline]
    pub fn resign_user(
        &self,
        request: ResignUserReqDto,
    ) -> ::sdk_runtime::Call<ResignUserDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::RESIGN_USER, request)
    }
    /// Mark several users as having left.
    ///
    /// Does for up to 50 users what [`resign_user`](crate::ManagementClient::resign_user) does for one:
    /// they lose all permissions, departments, roles, groups and posts, and their accounts are disabled.
    ///
    /// The basic data stay. The step cannot be undone. To delete the accounts as well, call
    /// [`delete_users_batch`](crate::ManagementClient::delete_users_batch).
    ///
    /// - Request: `POST /api/v3/resign-user-batch`
    /// - Returns: [`ResignUserDataDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `user_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/resign-user-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](ResignUserBatchReqDto::user_ids) | Required. IDs of the users or public accounts, of the kind that [`user_id_type`](crate::generated::models::ResignUserBatchReqDto::user_id_type) names. 1 to 50 elements. |
    /// | [`user_id_type`](ResignUserBatchReqDto::user_id_type) | Kind of ID that [`user_ids`](crate::generated::models::ResignUserBatchReqDto::user_ids) holds. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ResignUserBatchReqDto;
    ///
    /// let request = ResignUserBatchReqDto::new(["6229ffaxxxxxxxxcade3e3d9"]);
    /// let result = client.resign_user_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.resign_user_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "resign-user-batch")]
    #[inline]
    pub fn resign_user_batch(
        &self,
        request: ResignUserBatchReqDto,
    ) -> ::sdk_runtime::Call<ResignUserDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::RESIGN_USER_BATCH, request)
    }
    /// Set the departments of a user.
    ///
    /// Puts a user into up to 50 departments, and says for each whether the user leads it and whether it is
    /// the main one.
    ///
    /// Whether departments that are not in the request are left is not documented, so check with
    /// [`get_user_departments`](crate::ManagementClient::get_user_departments). The kinds of ID for user
    /// and departments are chosen in [`options`](crate::generated::models::SetUserDepartmentsDto::options).
    ///
    /// - Request: `POST /api/v3/set-user-departments`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/set-user-departments.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](SetUserDepartmentsDto::user_id) | Required. ID of the user or public account, of the kind that [`user_id_type`](crate::generated::models::SetUserDepartmentsOptionsDto::user_id_type) names. |
    /// | [`departments`](SetUserDepartmentsDto::departments) | Required. Departments that the user belongs to from now on. 1 to 50 elements. |
    /// | [`options`](SetUserDepartmentsDto::options) | Settings that the request can do without. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{SetUserDepartmentDto, SetUserDepartmentsDto};
    ///
    /// let request = SetUserDepartmentsDto::new(
    ///     "6229ffaxxxxxxxxcade3e3d9",
    ///     [SetUserDepartmentDto::new("6229c3ae66xxxx4feb740d93")],
    /// );
    /// let result = client.set_user_departments(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set-user-departments")]
    #[inline]
    pub fn set_user_departments(
        &self,
        request: SetUserDepartmentsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_USER_DEPARTMENTS, request)
    }
    /// Set the data that triggers multi-factor authentication of a user.
    ///
    /// Replaces the data that multi-factor authentication of a user starts from.
    ///
    /// It has the form that [`get_user_mfa_status`](crate::ManagementClient::get_user_mfa_status) returns,
    /// so read it there, change it, and send it back whole.
    ///
    /// - Request: `POST /api/v3/set-mfa-status`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/set-mfa-status.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`mfa_trigger_data`](SetMfaStatusDto::mfa_trigger_data) | Required. Data that multi-factor authentication starts from, as [`get_user_mfa_status`](crate::ManagementClient::get_user_mfa_status) returns it. |
    /// | [`user_id`](SetMfaStatusDto::user_id) | Required. ID of the user, of the kind that [`user_id_type`](crate::generated::models::SetMfaStatusDto::user_id_type) names. |
    /// | [`user_id_type`](SetMfaStatusDto::user_id_type) | The kind of ID that [`user_id`](crate::generated::models::SetMfaStatusDto::user_id) holds. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{ApplicationMfaDto, GetMfaInfoDataDto, SetMfaStatusDto};
    ///
    /// let request = SetMfaStatusDto::new(
    ///     GetMfaInfoDataDto::new(
    ///             "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.xxx",
    ///             [ApplicationMfaDto::new("SMS", 1, 1)],
    ///         )
    ///         .with_phone("188xxxx8888")
    ///         .with_username("bob"),
    ///     "6343b98b7cfxxx9366e9b7c",
    /// );
    /// let result = client.set_users_mfa_status(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set-mfa-status")]
    #[inline]
    pub fn set_users_mfa_status(
        &self,
        request: SetMfaStatusDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_USERS_MFA_STATUS, request)
    }
    /// Unlink a user from an identity source.
    ///
    /// Removes all identities that a user has at one identity source.
    ///
    /// The user can no longer sign in with that source until an identity is linked again with
    /// [`link_identity`](crate::ManagementClient::link_identity). Make sure that the user has another way
    /// to sign in.
    ///
    /// - Request: `POST /api/v3/unlink-identity`
    /// - Returns: [`UnlinkIdentityDataDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/unlink-identity.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](UnlinkIdentity::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    /// | [`ext_idp_id`](UnlinkIdentity::ext_idp_id) | Required. ID of the identity source, found by [`list_ext_idp`](crate::ManagementClient::list_ext_idp). |
    /// | [`is_social`](UnlinkIdentity::is_social) | *Deprecated.* Whether the identity source is a social one. |
    /// | [`type`](UnlinkIdentity::type) | Kind of ID that the identities have, as in [`IdentityDto::type`](crate::generated::models::IdentityDto::type). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UnlinkIdentity;
    ///
    /// let request = UnlinkIdentity::new(
    ///     "6343b98b7cfxxx9366e9b7c",
    ///     "60b49eb83fd80adb96f26e68",
    /// )
    /// .with_type("openid");
    /// let result = client.unlink_identity(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unlink-identity")]
    #[inline]
    pub fn unlink_identity(
        &self,
        request: UnlinkIdentity,
    ) -> ::sdk_runtime::Call<UnlinkIdentityDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UNLINK_IDENTITY, request)
    }
    /// Change a user.
    ///
    /// Sets the fields of the profile that the body holds.
    ///
    /// The user can be named by any kind of ID.
    /// [`email`](crate::generated::models::UpdateUserReqDto::email),
    /// [`phone`](crate::generated::models::UpdateUserReqDto::phone),
    /// [`username`](crate::generated::models::UpdateUserReqDto::username) and
    /// [`external_id`](crate::generated::models::UpdateUserReqDto::external_id) must not be taken by
    /// another user of the user pool. The request acts for an administrator, so no verification code or
    /// other check is involved, not even for a new password.
    ///
    /// [`update_user_batch`](crate::ManagementClient::update_user_batch) changes several users at once.
    /// Departments are set by [`set_user_departments`](crate::ManagementClient::set_user_departments),
    /// posts by [`set_user_posts`](crate::ManagementClient::set_user_posts).
    ///
    /// - Request: `POST /api/v3/update-user`
    /// - Returns: [`UserDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/update-user.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](UpdateUserReqDto::user_id) | Required. ID of the user, of the kind that [`options.user_id_type`](crate::generated::models::UpdateUserOptionsDto::user_id_type) names. |
    /// | [`company`](UpdateUserReqDto::company) | Company that the user works for. |
    /// | [`nickname`](UpdateUserReqDto::nickname) | Name by which the user likes to be called. |
    ///
    /// 35 more optional fields: see [`UpdateUserReqDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateUserReqDto;
    ///
    /// let request = UpdateUserReqDto::new("6343b98b7cfxxx9366e9b7c")
    ///     .with_company("Example Ltd")
    ///     .with_nickname("Bobby");
    /// let user = client.update_user(request).await?;
    /// println!("{}", user.user_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-user")]
    #[inline]
    pub fn update_user(
        &self,
        request: UpdateUserReqDto,
    ) -> ::sdk_runtime::Call<UserDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_USER, request)
    }
    /// Change several users at once.
    ///
    /// Sets the fields of the profiles that the body holds, for several users, each named by its GenAuth
    /// ID. [`email`](crate::generated::models::UpdateUserInfoDto::email),
    /// [`phone`](crate::generated::models::UpdateUserInfoDto::phone),
    /// [`username`](crate::generated::models::UpdateUserInfoDto::username) and
    /// [`external_id`](crate::generated::models::UpdateUserInfoDto::external_id) must not be taken by
    /// another user of the user pool.
    ///
    /// The request acts for an administrator, so no verification code or other check is involved. Whether
    /// one bad user keeps the others from being changed is not documented.
    ///
    /// - Request: `POST /api/v3/update-user-batch`
    /// - Returns: a list of [`UserDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/update-user-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](UpdateUserBatchReqDto::list) | Required. Users to change, each with the new values of its fields. |
    /// | [`options`](UpdateUserBatchReqDto::options) | How passwords and notices are treated, for all users in the list. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{UpdateUserBatchReqDto, UpdateUserInfoDto};
    ///
    /// let request = UpdateUserBatchReqDto::new([
    ///     UpdateUserInfoDto::new("6343b98b7cfxxx9366e9b7c")
    ///         .with_company("Example Ltd")
    ///         .with_nickname("Bobby"),
    /// ]);
    /// let list = client.update_user_batch(request).await?;
    /// for user in list {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-user-batch")]
    #[inline]
    pub fn update_user_batch(
        &self,
        request: UpdateUserBatchReqDto,
    ) -> ::sdk_runtime::Call<Vec<UserDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_USER_BATCH, request)
    }
    /// Decrypt encrypted fields of users.
    ///
    /// Decrypts contents of fields that the user pool stores encrypted, such as phone numbers.
    ///
    /// The private key comes from the GenAuth console, under data encryption in the security settings. The
    /// key is sent with the request, so neither the request nor the response belongs in logs.
    ///
    /// - Request: `POST /api/v3/users/field/decrypt`
    /// - Returns: a list of [`UserFieldDecryptRespItemDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`data`](UserFieldDecryptReqDto::data) | Required. Contents to decrypt. |
    /// | [`private_key`](UserFieldDecryptReqDto::private_key) | Required. Private key that the contents are decrypted with. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{UserFieldDecryptReqDto, UserFieldDecryptReqItemDto};
    ///
    /// let request = UserFieldDecryptReqDto::new(
    ///     [
    ///         UserFieldDecryptReqItemDto::new("xxxxxx")
    ///             .with_field_name("phone")
    ///             .with_user_id("6343b98b7cfxxx9366e9b7c"),
    ///     ],
    ///     "xxxxxx",
    /// );
    /// let list = client.user_field_decrypt(request).await?;
    /// for item in list {
    ///     println!("{}", item.decrypted_content);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn user_field_decrypt(
        &self,
        request: UserFieldDecryptReqDto,
    ) -> ::sdk_runtime::Call<Vec<UserFieldDecryptRespItemDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::USER_FIELD_DECRYPT, request)
    }
}
