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
/// The user accounts of a user pool.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Sends `POST /api/v3/check-session-status`.
    ///
    /// - Request: `POST /api/v3/check-session-status`
    /// - Returns: [`CheckSessionStatusDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](CheckSessionStatusDto::app_id) | Required. |
    /// | [`user_id`](CheckSessionStatusDto::user_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CheckSessionStatusDto;
    ///
    /// let result = client
    ///     .check_session_status(CheckSessionStatusDto::new("app id", "user id"))
    ///     .await?;
    /// println!("{}", result.active);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_session_status(
        &self,
        request: CheckSessionStatusDto,
    ) -> ::sdk_runtime::Call<CheckSessionStatusDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CHECK_SESSION_STATUS, request)
    }
    /// Sends `POST /api/v3/create-user`.
    ///
    /// - Request: `POST /api/v3/create-user`
    /// - Returns: [`UserDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// 42 optional fields: see [`CreateUserReqDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreateUserReqDto;
    ///
    /// let user = client.create_user(CreateUserReqDto::new()).await?;
    /// println!("{}", user.user_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_user(
        &self,
        request: CreateUserReqDto,
    ) -> ::sdk_runtime::Call<UserDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_USER, request)
    }
    /// Sends `POST /api/v3/create-users-batch`.
    ///
    /// - Request: `POST /api/v3/create-users-batch`
    /// - Returns: a list of [`UserDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Takes at most 50 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](CreateUserBatchReqDto::list) | Required. 1 to 50 elements. |
    /// | [`options`](CreateUserBatchReqDto::options) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{CreateUserBatchReqDto, CreateUserInfoDto};
    ///
    /// let request = CreateUserBatchReqDto::new([CreateUserInfoDto::new()]);
    /// let list = client.create_users_batch(request).await?;
    /// for user in list {
    ///     println!("{}", user.user_id);
    /// }
    /// // For more than 50 at once: `client.create_users_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_users_batch(
        &self,
        request: CreateUserBatchReqDto,
    ) -> ::sdk_runtime::Call<Vec<UserDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_USERS_BATCH, request)
    }
    /// Sends `POST /api/v3/delete-user-sync-relations`.
    ///
    /// - Request: `POST /api/v3/delete-user-sync-relations`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`provider`](DeleteUserSyncRelationReqDto::provider) | Required. |
    /// | [`user_id`](DeleteUserSyncRelationReqDto::user_id) | Required. |
    /// | [`user_id_type`](DeleteUserSyncRelationReqDto::user_id_type) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteUserSyncRelationReqDto;
    ///
    /// let result = client
    ///     .delete_user_sync_relations(
    ///         DeleteUserSyncRelationReqDto::new("provider", "user id"),
    ///     )
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Delete several users at once
    ///
    /// Deletes up to 50 user accounts, named by their IDs. An account is removed, not merely disabled.
    ///
    /// The IDs are GenAuth user IDs unless
    /// [`options.user_id_type`](crate::generated::models::DeleteUsersBatchOptionsDto::user_id_type) selects
    /// another kind, such as e-mail addresses; all IDs of one request are of the same kind. Whether a
    /// request that names an unknown user still deletes the others is not documented.
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
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     DeleteUsersBatchDto, DeleteUsersBatchOptionsDto, UserIdType,
    /// };
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
    #[inline]
    pub fn delete_users_batch(
        &self,
        request: DeleteUsersBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_USERS_BATCH, request)
    }
    /// Sends `GET /api/v3/get-otp-secret-by-user`.
    ///
    /// - Request: `GET /api/v3/get-otp-secret-by-user`
    /// - Returns: [`OtpSecretRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetOtpSecretByUserParams::user_id) | Required. |
    /// | [`user_id_type`](GetOtpSecretByUserParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetOtpSecretByUserParams;
    ///
    /// let otp_secret = client
    ///     .get_otp_secret_by_user(GetOtpSecretByUserParams::new("user id"))
    ///     .await?;
    /// println!("{otp_secret:?}");
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-user`.
    ///
    /// - Request: `GET /api/v3/get-user`
    /// - Returns: [`UserDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserParams::user_id) | Required. |
    /// | [`flat_custom_data`](GetUserParams::flat_custom_data) | By default `false`. |
    /// | [`user_id_type`](GetUserParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    /// | [`with_custom_data`](GetUserParams::with_custom_data) | By default `false`. |
    /// | [`with_department_ids`](GetUserParams::with_department_ids) | By default `false`. |
    /// | [`with_identities`](GetUserParams::with_identities) | By default `false`. |
    /// | [`with_post`](GetUserParams::with_post) | By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserParams;
    ///
    /// let user = client.get_user(GetUserParams::new("user id")).await?;
    /// println!("{}", user.user_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user(&self, request: GetUserParams) -> ::sdk_runtime::Call<UserDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER, request)
    }
    /// Sends `GET /api/v3/get-user-accessible-apps`.
    ///
    /// - Request: `GET /api/v3/get-user-accessible-apps`
    /// - Returns: a list of [`AppDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserAccessibleAppsParams::user_id) | Required. |
    /// | [`user_id_type`](GetUserAccessibleAppsParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserAccessibleAppsParams;
    ///
    /// let list = client
    ///     .get_user_accessible_apps(GetUserAccessibleAppsParams::new("user id"))
    ///     .await?;
    /// for app in list {
    ///     println!("{}", app.app_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-user-authorized-apps`.
    ///
    /// - Request: `GET /api/v3/get-user-authorized-apps`
    /// - Returns: a list of [`AppDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserAuthorizedAppsParams::user_id) | Required. |
    /// | [`user_id_type`](GetUserAuthorizedAppsParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserAuthorizedAppsParams;
    ///
    /// let list = client
    ///     .get_user_authorized_apps(GetUserAuthorizedAppsParams::new("user id"))
    ///     .await?;
    /// for app in list {
    ///     println!("{}", app.app_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-user-authorized-resources`.
    ///
    /// - Request: `GET /api/v3/get-user-authorized-resources`
    /// - Returns: [`AuthorizedResourcePagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserAuthorizedResourcesParams::user_id) | Required. |
    /// | [`namespace`](GetUserAuthorizedResourcesParams::namespace) |  |
    /// | [`resource_type`](GetUserAuthorizedResourcesParams::resource_type) |  |
    /// | [`user_id_type`](GetUserAuthorizedResourcesParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserAuthorizedResourcesParams;
    ///
    /// let result = client
    ///     .get_user_authorized_resources(GetUserAuthorizedResourcesParams::new("user id"))
    ///     .await?;
    /// for authorized_resource in result.list {
    ///     println!("{}", authorized_resource.resource_code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-user-batch`.
    ///
    /// - Request: `GET /api/v3/get-user-batch`
    /// - Returns: a list of [`UserDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `user_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](GetUserBatchParams::user_ids) | Required. 1 to 50 elements. |
    /// | [`flat_custom_data`](GetUserBatchParams::flat_custom_data) | By default `false`. |
    /// | [`user_id_type`](GetUserBatchParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    /// | [`with_custom_data`](GetUserBatchParams::with_custom_data) | By default `false`. |
    /// | [`with_department_ids`](GetUserBatchParams::with_department_ids) | By default `false`. |
    /// | [`with_identities`](GetUserBatchParams::with_identities) | By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserBatchParams;
    ///
    /// let request = GetUserBatchParams::new(["user ids"]);
    /// let list = client.get_user_batch(request).await?;
    /// for user in list {
    ///     println!("{}", user.user_id);
    /// }
    /// // For more than 50 at once: `client.get_user_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user_batch(
        &self,
        request: GetUserBatchParams,
    ) -> ::sdk_runtime::Call<Vec<UserDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_BATCH, request)
    }
    /// Sends `GET /api/v3/get-user-departments`.
    ///
    /// - Request: `GET /api/v3/get-user-departments`
    /// - Returns: [`UserDepartmentPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserDepartmentsParams::user_id) | Required. |
    /// | [`limit`](GetUserDepartmentsParams::limit) | From 1 to 50. By default `10`. |
    /// | [`order_by`](GetUserDepartmentsParams::order_by) | By default [`Desc`](crate::generated::models::OrderBy::Desc). |
    /// | [`page`](GetUserDepartmentsParams::page) | At least 1. By default `1`. |
    /// | [`sort_by`](GetUserDepartmentsParams::sort_by) | By default [`JoinDepartmentAt`](crate::generated::models::UserDepartmentSortBy::JoinDepartmentAt). |
    /// | [`user_id_type`](GetUserDepartmentsParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    /// | [`with_custom_data`](GetUserDepartmentsParams::with_custom_data) | By default `false`. |
    /// | [`with_department_paths`](GetUserDepartmentsParams::with_department_paths) | By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserDepartmentsParams;
    ///
    /// let mut items = client
    ///     .get_user_departments(GetUserDepartmentsParams::new("user id"))
    ///     .items();
    /// while let Some(user_department) = items.try_next().await? {
    ///     println!("{}", user_department.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user_departments(
        &self,
        request: GetUserDepartmentsParams,
    ) -> ::sdk_runtime::Call<UserDepartmentPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_DEPARTMENTS, request)
    }
    /// Sends `POST /api/v3/batch-get-user-encrypt-password`.
    ///
    /// - Request: `POST /api/v3/batch-get-user-encrypt-password`
    /// - Returns: [`GetUserEncryptPasswordBatchDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](GetUserEncryptPasswordBatchDto::user_ids) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserEncryptPasswordBatchDto;
    ///
    /// let result = client
    ///     .get_user_encrypt_password_batch(
    ///         GetUserEncryptPasswordBatchDto::new(["user ids"]),
    ///     )
    ///     .await?;
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
    /// Sends `GET /api/v3/get-user-groups`.
    ///
    /// - Request: `GET /api/v3/get-user-groups`
    /// - Returns: [`GroupPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserGroupsParams::user_id) | Required. |
    /// | [`user_id_type`](GetUserGroupsParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserGroupsParams;
    ///
    /// let group_paging = client
    ///     .get_user_groups(GetUserGroupsParams::new("user id"))
    ///     .await?;
    /// for res_group in group_paging.list {
    ///     println!("{}", res_group.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user_groups(
        &self,
        request: GetUserGroupsParams,
    ) -> ::sdk_runtime::Call<GroupPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_GROUPS, request)
    }
    /// Sends `GET /api/v3/get-user-identities`.
    ///
    /// - Request: `GET /api/v3/get-user-identities`
    /// - Returns: a list of [`IdentityDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserIdentitiesParams::user_id) | Required. |
    /// | [`user_id_type`](GetUserIdentitiesParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserIdentitiesParams;
    ///
    /// let list = client
    ///     .get_user_identities(GetUserIdentitiesParams::new("user id"))
    ///     .await?;
    /// for identity in list {
    ///     println!("{}", identity.identity_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user_identities(
        &self,
        request: GetUserIdentitiesParams,
    ) -> ::sdk_runtime::Call<Vec<IdentityDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_IDENTITIES, request)
    }
    /// Sends `GET /api/v3/get-user-loggedin-apps`.
    ///
    /// - Request: `GET /api/v3/get-user-loggedin-apps`
    /// - Returns: a list of [`UserLoggedInAppsDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserLoggedinAppsParams::user_id) | Required. |
    /// | [`user_id_type`](GetUserLoggedinAppsParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserLoggedinAppsParams;
    ///
    /// let list = client
    ///     .get_user_loggedin_apps(GetUserLoggedinAppsParams::new("user id"))
    ///     .await?;
    /// for item in list {
    ///     println!("{}", item.app_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-user-logged-in-identities`.
    ///
    /// - Request: `GET /api/v3/get-user-logged-in-identities`
    /// - Returns: a list of [`UserLoggedInIdentitiesDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserLoggedinIdentitiesParams::user_id) | Required. |
    /// | [`user_id_type`](GetUserLoggedinIdentitiesParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserLoggedinIdentitiesParams;
    ///
    /// let list = client
    ///     .get_user_loggedin_identities(GetUserLoggedinIdentitiesParams::new("user id"))
    ///     .await?;
    /// for item in list {
    ///     println!("{}", item.idp_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-user-login-history`.
    ///
    /// - Request: `GET /api/v3/get-user-login-history`
    /// - Returns: [`UserLoginHistoryPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserLoginHistoryParams::user_id) | Required. |
    /// | [`app_id`](GetUserLoginHistoryParams::app_id) |  |
    /// | [`client_ip`](GetUserLoginHistoryParams::client_ip) |  |
    /// | [`end`](GetUserLoginHistoryParams::end) |  |
    /// | [`limit`](GetUserLoginHistoryParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](GetUserLoginHistoryParams::page) | At least 1. By default `1`. |
    /// | [`start`](GetUserLoginHistoryParams::start) |  |
    /// | [`user_id_type`](GetUserLoginHistoryParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserLoginHistoryParams;
    ///
    /// let mut items = client
    ///     .get_user_login_history(GetUserLoginHistoryParams::new("user id"))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.app_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-user-mfa-info`.
    ///
    /// - Request: `GET /api/v3/get-user-mfa-info`
    /// - Returns: [`UserMfaRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserMfaInfoParams::user_id) | Required. |
    /// | [`user_id_type`](GetUserMfaInfoParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserMfaInfoParams;
    ///
    /// let user_mfa = client.get_user_mfa_info(GetUserMfaInfoParams::new("user id")).await?;
    /// println!("{}", user_mfa.totp_status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user_mfa_info(
        &self,
        request: GetUserMfaInfoParams,
    ) -> ::sdk_runtime::Call<UserMfaRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_MFA_INFO, request)
    }
    /// Sends `GET /api/v3/get-mfa-status`.
    ///
    /// - Request: `GET /api/v3/get-mfa-status`
    /// - Returns: [`GetMfaInfoDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserMfaStatusParams::user_id) | Required. |
    /// | [`user_id_type`](GetUserMfaStatusParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserMfaStatusParams;
    ///
    /// let result = client
    ///     .get_user_mfa_status(GetUserMfaStatusParams::new("user id"))
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
    /// Sends `POST /api/v3/get-user-password-ciphertext`.
    ///
    /// - Request: `POST /api/v3/get-user-password-ciphertext`
    /// - Returns: [`GetUserPasswordCiphertextDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserPasswordCiphertextDto::user_id) | Required. |
    /// | [`user_id_type`](GetUserPasswordCiphertextDto::user_id_type) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserPasswordCiphertextDto;
    ///
    /// let result = client
    ///     .get_user_password_ciphertext(GetUserPasswordCiphertextDto::new("user id"))
    ///     .await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-user-principal-authentication-info`.
    ///
    /// - Request: `GET /api/v3/get-user-principal-authentication-info`
    /// - Returns: [`PrincipalAuthenticationInfoPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserPrincipalAuthenticationInfoParams::user_id) | Required. |
    /// | [`user_id_type`](GetUserPrincipalAuthenticationInfoParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserPrincipalAuthenticationInfoParams;
    ///
    /// let result = client
    ///     .get_user_principal_authentication_info(
    ///         GetUserPrincipalAuthenticationInfoParams::new("user id"),
    ///     )
    ///     .await?;
    /// for item in result.list {
    ///     println!("{}", item.principal_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-user-roles`.
    ///
    /// - Request: `GET /api/v3/get-user-roles`
    /// - Returns: [`RolePagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserRolesParams::user_id) | Required. |
    /// | [`namespace`](GetUserRolesParams::namespace) |  |
    /// | [`user_id_type`](GetUserRolesParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserRolesParams;
    ///
    /// let role_paging = client.get_user_roles(GetUserRolesParams::new("user id")).await?;
    /// for role in role_paging.list {
    ///     println!("{}", role.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user_roles(
        &self,
        request: GetUserRolesParams,
    ) -> ::sdk_runtime::Call<RolePagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_ROLES, request)
    }
    /// Sends `GET /api/v3/get-user-sync-relations`.
    ///
    /// - Request: `GET /api/v3/get-user-sync-relations`
    /// - Returns: a list of [`UserSyncRelationDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserSyncRelationsParams::user_id) | Required. |
    /// | [`user_id_type`](GetUserSyncRelationsParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserSyncRelationsParams;
    ///
    /// let list = client
    ///     .get_user_sync_relations(GetUserSyncRelationsParams::new("user id"))
    ///     .await?;
    /// for item in list {
    ///     println!("{}", item.provider);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/has-any-role`.
    ///
    /// - Request: `POST /api/v3/has-any-role`
    /// - Returns: [`HasAnyRoleDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roles`](HasAnyRoleReqDto::roles) | Required. |
    /// | [`user_id`](HasAnyRoleReqDto::user_id) | Required. |
    /// | [`options`](HasAnyRoleReqDto::options) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{HasAnyRoleReqDto, HasRoleRolesDto};
    ///
    /// let request = HasAnyRoleReqDto::new([HasRoleRolesDto::new("code")], "user id");
    /// let result = client.has_any_role(request).await?;
    /// println!("{}", result.has_any_role);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn has_any_role(
        &self,
        request: HasAnyRoleReqDto,
    ) -> ::sdk_runtime::Call<HasAnyRoleDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::HAS_ANY_ROLE, request)
    }
    /// Sends `POST /api/v3/import-otp`.
    ///
    /// - Request: `POST /api/v3/import-otp`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](ImportOtpReqDto::list) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{ImportOtpItemDataDto, ImportOtpItemDto, ImportOtpReqDto};
    ///
    /// let request = ImportOtpReqDto::new([
    ///     ImportOtpItemDto::new("user id", ImportOtpItemDataDto::new("secret")),
    /// ]);
    /// client.import_otp(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn import_otp(&self, request: ImportOtpReqDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_OTP, request)
    }
    /// Sends `POST /api/v3/is-user-exists`.
    ///
    /// - Request: `POST /api/v3/is-user-exists`
    /// - Returns: [`IsUserExistsDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// [`email`](IsUserExistsReqDto::email), [`external_id`](IsUserExistsReqDto::external_id), [`phone`](IsUserExistsReqDto::phone), [`username`](IsUserExistsReqDto::username).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::IsUserExistsReqDto;
    ///
    /// let result = client.is_user_exists(IsUserExistsReqDto::new()).await?;
    /// println!("{}", result.exists);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn is_user_exists(
        &self,
        request: IsUserExistsReqDto,
    ) -> ::sdk_runtime::Call<IsUserExistsDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IS_USER_EXISTS, request)
    }
    /// Sends `POST /api/v3/kick-users`.
    ///
    /// - Request: `POST /api/v3/kick-users`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `app_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_ids`](KickUsersDto::app_ids) | Required. 1 to 50 elements. |
    /// | [`user_id`](KickUsersDto::user_id) | Required. |
    /// | [`options`](KickUsersDto::options) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::KickUsersDto;
    ///
    /// let request = KickUsersDto::new(["app ids"], "user id");
    /// let result = client.kick_users(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.kick_users(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn kick_users(
        &self,
        request: KickUsersDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::KICK_USERS, request)
    }
    /// Sends `POST /api/v3/link-identity`.
    ///
    /// - Request: `POST /api/v3/link-identity`
    /// - Returns: [`LinkIdentityDataDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id_in_idp`](LinkIdentityDto::user_id_in_idp) | Required. |
    /// | [`user_id`](LinkIdentityDto::user_id) | Required. |
    /// | [`ext_idp_id`](LinkIdentityDto::ext_idp_id) | Required. |
    /// | [`is_social`](LinkIdentityDto::is_social) |  |
    /// | [`type`](LinkIdentityDto::type) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::LinkIdentityDto;
    ///
    /// let request = LinkIdentityDto::new("user id in idp", "user id", "ext idp id");
    /// let result = client.link_identity(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn link_identity(
        &self,
        request: LinkIdentityDto,
    ) -> ::sdk_runtime::Call<LinkIdentityDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LINK_IDENTITY, request)
    }
    /// Sends `GET /api/v3/list-archived-users`.
    ///
    /// - Request: `GET /api/v3/list-archived-users`
    /// - Returns: [`ArchivedUsersListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ListArchivedUsersParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](ListArchivedUsersParams::page) | At least 1. By default `1`. |
    /// | [`start_at`](ListArchivedUsersParams::start_at) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListArchivedUsersParams;
    ///
    /// let mut items = client.list_archived_users(ListArchivedUsersParams::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_archived_users(
        &self,
        request: ListArchivedUsersParams,
    ) -> ::sdk_runtime::Call<ArchivedUsersListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ARCHIVED_USERS, request)
    }
    /// Sends `POST /api/v3/list-users`.
    ///
    /// - Request: `POST /api/v3/list-users`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// [`advanced_filter`](ListUsersRequestDto::advanced_filter), [`keywords`](ListUsersRequestDto::keywords), [`options`](ListUsersRequestDto::options), [`search_query`](ListUsersRequestDto::search_query).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListUsersRequestDto;
    ///
    /// let mut items = client.list_users(ListUsersRequestDto::new()).items();
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_users(
        &self,
        request: ListUsersRequestDto,
    ) -> ::sdk_runtime::Call<UserPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_USERS, request)
    }
    /// Sends `GET /api/v3/list-users`.
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
    /// | [`limit`](ListUsersLegacyParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](ListUsersLegacyParams::page) | At least 1. By default `1`. |
    /// | [`status`](ListUsersLegacyParams::status) |  |
    /// | [`updated_at_end`](ListUsersLegacyParams::updated_at_end) |  |
    /// | [`updated_at_start`](ListUsersLegacyParams::updated_at_start) |  |
    /// | [`with_custom_data`](ListUsersLegacyParams::with_custom_data) | By default `false`. |
    /// | [`with_department_ids`](ListUsersLegacyParams::with_department_ids) | By default `false`. |
    /// | [`with_identities`](ListUsersLegacyParams::with_identities) | By default `false`. |
    /// | [`with_post`](ListUsersLegacyParams::with_post) | By default `false`. |
    /// | [`with_user_password_expire_time`](ListUsersLegacyParams::with_user_password_expire_time) | By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListUsersLegacyParams;
    ///
    /// let mut items = client.list_users_legacy(ListUsersLegacyParams::new()).items();
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_users_legacy(
        &self,
        request: ListUsersLegacyParams,
    ) -> ::sdk_runtime::Call<UserPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_USERS_LEGACY, request)
    }
    /// Sends `POST /api/v3/reset-user-principal-authentication-info`.
    ///
    /// - Request: `POST /api/v3/reset-user-principal-authentication-info`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](ResetUserPrincipalAuthenticationInfoDto::user_id) | Required. |
    /// | [`options`](ResetUserPrincipalAuthenticationInfoDto::options) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ResetUserPrincipalAuthenticationInfoDto;
    ///
    /// let result = client
    ///     .reset_user_principal_authentication_info(
    ///         ResetUserPrincipalAuthenticationInfoDto::new("user id"),
    ///     )
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/resign-user`.
    ///
    /// - Request: `POST /api/v3/resign-user`
    /// - Returns: [`ResignUserDataDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](ResignUserReqDto::user_id) | Required. |
    /// | [`user_id_type`](ResignUserReqDto::user_id_type) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ResignUserReqDto;
    ///
    /// let result = client.resign_user(ResignUserReqDto::new("user id")).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn resign_user(
        &self,
        request: ResignUserReqDto,
    ) -> ::sdk_runtime::Call<ResignUserDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::RESIGN_USER, request)
    }
    /// Sends `POST /api/v3/resign-user-batch`.
    ///
    /// - Request: `POST /api/v3/resign-user-batch`
    /// - Returns: [`ResignUserDataDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `user_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](ResignUserBatchReqDto::user_ids) | Required. 1 to 50 elements. |
    /// | [`user_id_type`](ResignUserBatchReqDto::user_id_type) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ResignUserBatchReqDto;
    ///
    /// let request = ResignUserBatchReqDto::new(["user ids"]);
    /// let result = client.resign_user_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.resign_user_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn resign_user_batch(
        &self,
        request: ResignUserBatchReqDto,
    ) -> ::sdk_runtime::Call<ResignUserDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::RESIGN_USER_BATCH, request)
    }
    /// Sends `POST /api/v3/set-user-departments`.
    ///
    /// - Request: `POST /api/v3/set-user-departments`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](SetUserDepartmentsDto::user_id) | Required. |
    /// | [`departments`](SetUserDepartmentsDto::departments) | Required. 1 to 50 elements. |
    /// | [`options`](SetUserDepartmentsDto::options) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{SetUserDepartmentDto, SetUserDepartmentsDto};
    ///
    /// let request = SetUserDepartmentsDto::new(
    ///     "user id",
    ///     [SetUserDepartmentDto::new("department id")],
    /// );
    /// let result = client.set_user_departments(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_user_departments(
        &self,
        request: SetUserDepartmentsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_USER_DEPARTMENTS, request)
    }
    /// Sends `POST /api/v3/set-mfa-status`.
    ///
    /// - Request: `POST /api/v3/set-mfa-status`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`mfa_trigger_data`](SetMfaStatusDto::mfa_trigger_data) | Required. |
    /// | [`user_id`](SetMfaStatusDto::user_id) | Required. |
    /// | [`user_id_type`](SetMfaStatusDto::user_id_type) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{ApplicationMfaDto, GetMfaInfoDataDto, SetMfaStatusDto};
    ///
    /// let request = SetMfaStatusDto::new(
    ///     GetMfaInfoDataDto::new(
    ///         "mfa token",
    ///         [ApplicationMfaDto::new("mfa policy", 1, 1)],
    ///     ),
    ///     "user id",
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
    /// Sends `POST /api/v3/unlink-identity`.
    ///
    /// - Request: `POST /api/v3/unlink-identity`
    /// - Returns: [`UnlinkIdentityDataDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](UnlinkIdentity::user_id) | Required. |
    /// | [`ext_idp_id`](UnlinkIdentity::ext_idp_id) | Required. |
    /// | [`is_social`](UnlinkIdentity::is_social) |  |
    /// | [`type`](UnlinkIdentity::type) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UnlinkIdentity;
    ///
    /// let result = client
    ///     .unlink_identity(UnlinkIdentity::new("user id", "ext idp id"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn unlink_identity(
        &self,
        request: UnlinkIdentity,
    ) -> ::sdk_runtime::Call<UnlinkIdentityDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UNLINK_IDENTITY, request)
    }
    /// Sends `POST /api/v3/update-user`.
    ///
    /// - Request: `POST /api/v3/update-user`
    /// - Returns: [`UserDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](UpdateUserReqDto::user_id) | Required. |
    ///
    /// 37 more optional fields: see [`UpdateUserReqDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateUserReqDto;
    ///
    /// let user = client.update_user(UpdateUserReqDto::new("user id")).await?;
    /// println!("{}", user.user_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_user(
        &self,
        request: UpdateUserReqDto,
    ) -> ::sdk_runtime::Call<UserDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_USER, request)
    }
    /// Sends `POST /api/v3/update-user-batch`.
    ///
    /// - Request: `POST /api/v3/update-user-batch`
    /// - Returns: a list of [`UserDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](UpdateUserBatchReqDto::list) | Required. |
    /// | [`options`](UpdateUserBatchReqDto::options) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{UpdateUserBatchReqDto, UpdateUserInfoDto};
    ///
    /// let request = UpdateUserBatchReqDto::new([UpdateUserInfoDto::new("user id")]);
    /// let list = client.update_user_batch(request).await?;
    /// for user in list {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_user_batch(
        &self,
        request: UpdateUserBatchReqDto,
    ) -> ::sdk_runtime::Call<Vec<UserDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_USER_BATCH, request)
    }
    /// Sends `POST /api/v3/users/field/decrypt`.
    ///
    /// - Request: `POST /api/v3/users/field/decrypt`
    /// - Returns: a list of [`UserFieldDecryptRespItemDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`data`](UserFieldDecryptReqDto::data) | Required. |
    /// | [`private_key`](UserFieldDecryptReqDto::private_key) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{UserFieldDecryptReqDto, UserFieldDecryptReqItemDto};
    ///
    /// let request = UserFieldDecryptReqDto::new(
    ///     [UserFieldDecryptReqItemDto::new("encrypted content")],
    ///     "private key",
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
