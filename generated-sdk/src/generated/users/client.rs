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
use crate::{Call, ManagementClient};

/// # users
///
/// The user accounts of a user pool.
///
/// See [the module](crate::users).
impl ManagementClient {
    /// Sends `POST /api/v3/check-session-status`.
    ///
    /// - Request: `POST /api/v3/check-session-status`
    /// - Safe to repeat: yes
    pub fn check_session_status(
        &self,
        request: CheckSessionStatusDto,
    ) -> Call<CheckSessionStatusDataDto> {
        Call::new(self, &operations::CHECK_SESSION_STATUS, Box::new(request))
    }
    /// Sends `POST /api/v3/create-user`.
    ///
    /// - Request: `POST /api/v3/create-user`
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    pub fn create_user(&self, request: CreateUserReqDto) -> Call<UserDto> {
        Call::new(self, &operations::CREATE_USER, Box::new(request))
    }
    /// Sends `POST /api/v3/create-users-batch`.
    ///
    /// - Request: `POST /api/v3/create-users-batch`
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    pub fn create_users_batch(
        &self,
        request: CreateUserBatchReqDto,
    ) -> Call<Vec<UserDto>> {
        Call::new(self, &operations::CREATE_USERS_BATCH, Box::new(request))
    }
    /// Sends `POST /api/v3/delete-user-sync-relations`.
    ///
    /// - Request: `POST /api/v3/delete-user-sync-relations`
    /// - Safe to repeat: yes
    pub fn delete_user_sync_relations(
        &self,
        request: DeleteUserSyncRelationReqDto,
    ) -> Call<IsSuccessDto> {
        Call::new(self, &operations::DELETE_USER_SYNC_RELATIONS, Box::new(request))
    }
    /// Delete several users at once
    ///
    /// Deletes up to 50 user accounts, named by their IDs. An account is removed, not merely disabled.
    ///
    /// The IDs are GenAuth user IDs unless `options.userIdType` selects another kind, such as e-mail
    /// addresses; all IDs of one request are of the same kind. Whether a request that names an unknown user
    /// still deletes the others is not documented.
    ///
    /// - Request: `POST /api/v3/delete-users-batch`
    /// - Safe to repeat: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/delete-users-batch.html>)
    pub fn delete_users_batch(
        &self,
        request: DeleteUsersBatchDto,
    ) -> Call<IsSuccessDto> {
        Call::new(self, &operations::DELETE_USERS_BATCH, Box::new(request))
    }
    /// Sends `GET /api/v3/get-otp-secret-by-user`.
    ///
    /// - Request: `GET /api/v3/get-otp-secret-by-user`
    /// - Safe to repeat: yes
    pub fn get_otp_secret_by_user(
        &self,
        request: GetOtpSecretByUserParams,
    ) -> Call<OtpSecretRespDto> {
        Call::new(self, &operations::GET_OTP_SECRET_BY_USER, Box::new(request))
    }
    /// Sends `GET /api/v3/get-user`.
    ///
    /// - Request: `GET /api/v3/get-user`
    /// - Safe to repeat: yes
    pub fn get_user(&self, request: GetUserParams) -> Call<UserDto> {
        Call::new(self, &operations::GET_USER, Box::new(request))
    }
    /// Sends `GET /api/v3/get-user-accessible-apps`.
    ///
    /// - Request: `GET /api/v3/get-user-accessible-apps`
    /// - Safe to repeat: yes
    pub fn get_user_accessible_apps(
        &self,
        request: GetUserAccessibleAppsParams,
    ) -> Call<Vec<AppDto>> {
        Call::new(self, &operations::GET_USER_ACCESSIBLE_APPS, Box::new(request))
    }
    /// Sends `GET /api/v3/get-user-authorized-apps`.
    ///
    /// - Request: `GET /api/v3/get-user-authorized-apps`
    /// - Safe to repeat: yes
    pub fn get_user_authorized_apps(
        &self,
        request: GetUserAuthorizedAppsParams,
    ) -> Call<Vec<AppDto>> {
        Call::new(self, &operations::GET_USER_AUTHORIZED_APPS, Box::new(request))
    }
    /// Sends `GET /api/v3/get-user-authorized-resources`.
    ///
    /// - Request: `GET /api/v3/get-user-authorized-resources`
    /// - Safe to repeat: yes
    pub fn get_user_authorized_resources(
        &self,
        request: GetUserAuthorizedResourcesParams,
    ) -> Call<AuthorizedResourcePagingDto> {
        Call::new(self, &operations::GET_USER_AUTHORIZED_RESOURCES, Box::new(request))
    }
    /// Sends `GET /api/v3/get-user-batch`.
    ///
    /// - Request: `GET /api/v3/get-user-batch`
    /// - Safe to repeat: yes
    pub fn get_user_batch(&self, request: GetUserBatchParams) -> Call<Vec<UserDto>> {
        Call::new(self, &operations::GET_USER_BATCH, Box::new(request))
    }
    /// Sends `GET /api/v3/get-user-departments`.
    ///
    /// - Request: `GET /api/v3/get-user-departments`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn get_user_departments(
        &self,
        request: GetUserDepartmentsParams,
    ) -> Call<UserDepartmentPagingDto> {
        Call::new(self, &operations::GET_USER_DEPARTMENTS, Box::new(request))
    }
    /// Sends `POST /api/v3/batch-get-user-encrypt-password`.
    ///
    /// - Request: `POST /api/v3/batch-get-user-encrypt-password`
    /// - Safe to repeat: yes
    pub fn get_user_encrypt_password_batch(
        &self,
        request: GetUserEncryptPasswordBatchDto,
    ) -> Call<GetUserEncryptPasswordBatchDataDto> {
        Call::new(self, &operations::GET_USER_ENCRYPT_PASSWORD_BATCH, Box::new(request))
    }
    /// Sends `GET /api/v3/get-user-groups`.
    ///
    /// - Request: `GET /api/v3/get-user-groups`
    /// - Safe to repeat: yes
    pub fn get_user_groups(&self, request: GetUserGroupsParams) -> Call<GroupPagingDto> {
        Call::new(self, &operations::GET_USER_GROUPS, Box::new(request))
    }
    /// Sends `GET /api/v3/get-user-identities`.
    ///
    /// - Request: `GET /api/v3/get-user-identities`
    /// - Safe to repeat: yes
    pub fn get_user_identities(
        &self,
        request: GetUserIdentitiesParams,
    ) -> Call<Vec<IdentityDto>> {
        Call::new(self, &operations::GET_USER_IDENTITIES, Box::new(request))
    }
    /// Sends `GET /api/v3/get-user-loggedin-apps`.
    ///
    /// - Request: `GET /api/v3/get-user-loggedin-apps`
    /// - Safe to repeat: yes
    pub fn get_user_loggedin_apps(
        &self,
        request: GetUserLoggedinAppsParams,
    ) -> Call<Vec<UserLoggedInAppsDto>> {
        Call::new(self, &operations::GET_USER_LOGGEDIN_APPS, Box::new(request))
    }
    /// Sends `GET /api/v3/get-user-logged-in-identities`.
    ///
    /// - Request: `GET /api/v3/get-user-logged-in-identities`
    /// - Safe to repeat: yes
    pub fn get_user_loggedin_identities(
        &self,
        request: GetUserLoggedinIdentitiesParams,
    ) -> Call<Vec<UserLoggedInIdentitiesDto>> {
        Call::new(self, &operations::GET_USER_LOGGEDIN_IDENTITIES, Box::new(request))
    }
    /// Sends `GET /api/v3/get-user-login-history`.
    ///
    /// - Request: `GET /api/v3/get-user-login-history`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn get_user_login_history(
        &self,
        request: GetUserLoginHistoryParams,
    ) -> Call<UserLoginHistoryPagingDto> {
        Call::new(self, &operations::GET_USER_LOGIN_HISTORY, Box::new(request))
    }
    /// Sends `GET /api/v3/get-user-mfa-info`.
    ///
    /// - Request: `GET /api/v3/get-user-mfa-info`
    /// - Safe to repeat: yes
    pub fn get_user_mfa_info(
        &self,
        request: GetUserMfaInfoParams,
    ) -> Call<UserMfaRespDto> {
        Call::new(self, &operations::GET_USER_MFA_INFO, Box::new(request))
    }
    /// Sends `GET /api/v3/get-mfa-status`.
    ///
    /// - Request: `GET /api/v3/get-mfa-status`
    /// - Safe to repeat: yes
    pub fn get_user_mfa_status(
        &self,
        request: GetUserMfaStatusParams,
    ) -> Call<GetMfaInfoDataDto> {
        Call::new(self, &operations::GET_USER_MFA_STATUS, Box::new(request))
    }
    /// Sends `POST /api/v3/get-user-password-ciphertext`.
    ///
    /// - Request: `POST /api/v3/get-user-password-ciphertext`
    /// - Safe to repeat: yes
    pub fn get_user_password_ciphertext(
        &self,
        request: GetUserPasswordCiphertextDto,
    ) -> Call<GetUserPasswordCiphertextDataDto> {
        Call::new(self, &operations::GET_USER_PASSWORD_CIPHERTEXT, Box::new(request))
    }
    /// Sends `GET /api/v3/get-user-principal-authentication-info`.
    ///
    /// - Request: `GET /api/v3/get-user-principal-authentication-info`
    /// - Safe to repeat: yes
    pub fn get_user_principal_authentication_info(
        &self,
        request: GetUserPrincipalAuthenticationInfoParams,
    ) -> Call<PrincipalAuthenticationInfoPagingDto> {
        Call::new(
            self,
            &operations::GET_USER_PRINCIPAL_AUTHENTICATION_INFO,
            Box::new(request),
        )
    }
    /// Sends `GET /api/v3/get-user-roles`.
    ///
    /// - Request: `GET /api/v3/get-user-roles`
    /// - Safe to repeat: yes
    pub fn get_user_roles(&self, request: GetUserRolesParams) -> Call<RolePagingDto> {
        Call::new(self, &operations::GET_USER_ROLES, Box::new(request))
    }
    /// Sends `GET /api/v3/get-user-sync-relations`.
    ///
    /// - Request: `GET /api/v3/get-user-sync-relations`
    /// - Safe to repeat: yes
    pub fn get_user_sync_relations(
        &self,
        request: GetUserSyncRelationsParams,
    ) -> Call<Vec<UserSyncRelationDto>> {
        Call::new(self, &operations::GET_USER_SYNC_RELATIONS, Box::new(request))
    }
    /// Sends `POST /api/v3/has-any-role`.
    ///
    /// - Request: `POST /api/v3/has-any-role`
    /// - Safe to repeat: yes
    pub fn has_any_role(&self, request: HasAnyRoleReqDto) -> Call<HasAnyRoleDto> {
        Call::new(self, &operations::HAS_ANY_ROLE, Box::new(request))
    }
    /// Sends `POST /api/v3/import-otp`.
    ///
    /// - Request: `POST /api/v3/import-otp`
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    pub fn import_otp(&self, request: ImportOtpReqDto) -> Call<()> {
        Call::new(self, &operations::IMPORT_OTP, Box::new(request))
    }
    /// Sends `POST /api/v3/is-user-exists`.
    ///
    /// - Request: `POST /api/v3/is-user-exists`
    /// - Safe to repeat: yes
    pub fn is_user_exists(&self, request: IsUserExistsReqDto) -> Call<IsUserExistsDto> {
        Call::new(self, &operations::IS_USER_EXISTS, Box::new(request))
    }
    /// Sends `POST /api/v3/kick-users`.
    ///
    /// - Request: `POST /api/v3/kick-users`
    /// - Safe to repeat: yes
    pub fn kick_users(&self, request: KickUsersDto) -> Call<IsSuccessDto> {
        Call::new(self, &operations::KICK_USERS, Box::new(request))
    }
    /// Sends `POST /api/v3/link-identity`.
    ///
    /// - Request: `POST /api/v3/link-identity`
    /// - Safe to repeat: yes
    pub fn link_identity(&self, request: LinkIdentityDto) -> Call<LinkIdentityDataDto> {
        Call::new(self, &operations::LINK_IDENTITY, Box::new(request))
    }
    /// Sends `GET /api/v3/list-archived-users`.
    ///
    /// - Request: `GET /api/v3/list-archived-users`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn list_archived_users(
        &self,
        request: ListArchivedUsersParams,
    ) -> Call<ArchivedUsersListPagingDto> {
        Call::new(self, &operations::LIST_ARCHIVED_USERS, Box::new(request))
    }
    /// Sends `POST /api/v3/list-users`.
    ///
    /// - Request: `POST /api/v3/list-users`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn list_users(&self, request: ListUsersRequestDto) -> Call<UserPagingDto> {
        Call::new(self, &operations::LIST_USERS, Box::new(request))
    }
    /// Sends `GET /api/v3/list-users`.
    ///
    /// - Request: `GET /api/v3/list-users`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn list_users_legacy(
        &self,
        request: ListUsersLegacyParams,
    ) -> Call<UserPagingDto> {
        Call::new(self, &operations::LIST_USERS_LEGACY, Box::new(request))
    }
    /// Sends `POST /api/v3/reset-user-principal-authentication-info`.
    ///
    /// - Request: `POST /api/v3/reset-user-principal-authentication-info`
    /// - Safe to repeat: yes
    pub fn reset_user_principal_authentication_info(
        &self,
        request: ResetUserPrincipalAuthenticationInfoDto,
    ) -> Call<IsSuccessDto> {
        Call::new(
            self,
            &operations::RESET_USER_PRINCIPAL_AUTHENTICATION_INFO,
            Box::new(request),
        )
    }
    /// Sends `POST /api/v3/resign-user`.
    ///
    /// - Request: `POST /api/v3/resign-user`
    /// - Safe to repeat: yes
    pub fn resign_user(&self, request: ResignUserReqDto) -> Call<ResignUserDataDto> {
        Call::new(self, &operations::RESIGN_USER, Box::new(request))
    }
    /// Sends `POST /api/v3/resign-user-batch`.
    ///
    /// - Request: `POST /api/v3/resign-user-batch`
    /// - Safe to repeat: yes
    pub fn resign_user_batch(
        &self,
        request: ResignUserBatchReqDto,
    ) -> Call<ResignUserDataDto> {
        Call::new(self, &operations::RESIGN_USER_BATCH, Box::new(request))
    }
    /// Sends `POST /api/v3/set-user-departments`.
    ///
    /// - Request: `POST /api/v3/set-user-departments`
    /// - Safe to repeat: yes
    pub fn set_user_departments(
        &self,
        request: SetUserDepartmentsDto,
    ) -> Call<IsSuccessDto> {
        Call::new(self, &operations::SET_USER_DEPARTMENTS, Box::new(request))
    }
    /// Sends `POST /api/v3/set-mfa-status`.
    ///
    /// - Request: `POST /api/v3/set-mfa-status`
    /// - Safe to repeat: yes
    pub fn set_users_mfa_status(&self, request: SetMfaStatusDto) -> Call<IsSuccessDto> {
        Call::new(self, &operations::SET_USERS_MFA_STATUS, Box::new(request))
    }
    /// Sends `POST /api/v3/unlink-identity`.
    ///
    /// - Request: `POST /api/v3/unlink-identity`
    /// - Safe to repeat: yes
    pub fn unlink_identity(
        &self,
        request: UnlinkIdentity,
    ) -> Call<UnlinkIdentityDataDto> {
        Call::new(self, &operations::UNLINK_IDENTITY, Box::new(request))
    }
    /// Sends `POST /api/v3/update-user`.
    ///
    /// - Request: `POST /api/v3/update-user`
    /// - Safe to repeat: yes
    pub fn update_user(&self, request: UpdateUserReqDto) -> Call<UserDto> {
        Call::new(self, &operations::UPDATE_USER, Box::new(request))
    }
    /// Sends `POST /api/v3/update-user-batch`.
    ///
    /// - Request: `POST /api/v3/update-user-batch`
    /// - Safe to repeat: yes
    pub fn update_user_batch(
        &self,
        request: UpdateUserBatchReqDto,
    ) -> Call<Vec<UserDto>> {
        Call::new(self, &operations::UPDATE_USER_BATCH, Box::new(request))
    }
    /// Sends `POST /api/v3/users/field/decrypt`.
    ///
    /// - Request: `POST /api/v3/users/field/decrypt`
    /// - Safe to repeat: yes
    pub fn user_field_decrypt(
        &self,
        request: UserFieldDecryptReqDto,
    ) -> Call<Vec<UserFieldDecryptRespItemDto>> {
        Call::new(self, &operations::USER_FIELD_DECRYPT, Box::new(request))
    }
}
