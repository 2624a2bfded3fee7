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
/// A user has an ID from GenAuth and a profile with fields such as e-mail address, phone number and
/// user name, each of which is unique in the user pool. Many operations take other kinds of ID too,
/// such as a user name, an e-mail address or an ID outside GenAuth. A `UserIdType` in the request then
/// says which kind it is. The user pool can add custom fields.
///
/// Most programs start with `createUser`, `getUser`, `listUsers`, `updateUser` and `deleteUsersBatch`.
/// `createUsersBatch` and `updateUserBatch` treat several users in one request. All of them act for an
/// administrator, so no verification codes are needed.
///
/// Around the account there are identities at identity sources (`linkIdentity`, `getUserIdentities`),
/// departments (`setUserDepartments`), groups (`getUserGroups`), roles (`getUserRoles`, `hasAnyRole`),
/// permissions (`getUserAuthorizedResources`), sessions (`checkSessionStatus`, `kickUsers`),
/// multi-factor authentication (`getUserMfaInfo`) and the history of sign-ins (`getUserLoginHistory`).
/// `resignUser` is for persons who leave: the account stays, but loses all its rights.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Tell whether a user is signed in to an application
    ///
    /// Tells whether a user has a session in an application at the moment. The application is named by its
    /// ID, which `listApplications` finds. To end sessions, use `kickUsers`.
    ///
    /// - Request: `POST /api/v3/check-session-status`
    /// - Parameters: `appId` (required), `userId` (required)
    /// - Returns: [`CheckSessionStatusDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/check-session-status.html>)
    #[inline]
    pub fn check_session_status(
        &self,
        request: CheckSessionStatusDto,
    ) -> ::sdk_runtime::Call<CheckSessionStatusDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CHECK_SESSION_STATUS, request)
    }
    /// Create a user
    ///
    /// Makes a user and returns it with the ID that GenAuth gave it. At least one of `email`, `phone` and
    /// `username` is needed.
    ///
    /// These three and `externalId` must not be taken by another user of the user pool. The request acts
    /// for an administrator, so no verification code or other check is involved.
    ///
    /// Not safe to send twice: once the user exists, the second request fails on the taken values. If a
    /// response is lost, look for the user with `isUserExists` or `getUser`. `createUsersBatch` makes up to
    /// 50 users at once.
    ///
    /// - Request: `POST /api/v3/create-user`
    /// - Parameters: `address`, `birthdate`, `browser`, `city`, `company`, `country`, `customData`, `departmentIds`, `device`, `email`, `emailVerified`, `externalId`, `familyName`, `formatted`, `gender`, `givenName`, `identities`, `identityNumber`, `locale`, `metadataSource`, `middleName`, `name`, `nickname`, `options`, `otp`, `password`, `phone`, `phoneCountryCode`, `phoneVerified`, `photo`, `postalCode`, `preferredUsername`, `profile`, `province`, `region`, `salt`, `status`, `streetAddress`, `tenantIds`, `username`, `website`, `zoneinfo`
    /// - Returns: [`UserDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/create-user.html>)
    #[inline]
    pub fn create_user(
        &self,
        request: CreateUserReqDto,
    ) -> ::sdk_runtime::Call<UserDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_USER, request)
    }
    /// Create several users at once
    ///
    /// Makes up to 50 users and returns them.
    ///
    /// For each, at least one of `email`, `phone` and `username` is needed. These three and `externalId`
    /// must not be taken by another user of the user pool. The request acts for an administrator, so no
    /// verification code or other check is involved.
    ///
    /// Not safe to send twice: users that exist by then make the second request fail. Whether one bad user
    /// keeps the others from being made is not documented.
    ///
    /// - Request: `POST /api/v3/create-users-batch`
    /// - Parameters: `list` (required, 1 to 50 elements), `options`
    /// - Returns: a list, each of its elements [`UserDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/create-users-batch.html>)
    #[inline]
    pub fn create_users_batch(
        &self,
        request: CreateUserBatchReqDto,
    ) -> ::sdk_runtime::Call<Vec<UserDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_USERS_BATCH, request)
    }
    /// Cut the tie of a user to a synchronized source
    ///
    /// Removes the relation that synchronization made between a user and the account at one identity
    /// source.
    ///
    /// Both the user and the account stay. `getUserSyncRelations` shows the relations of a user. A second
    /// request finds nothing more to remove.
    ///
    /// - Request: `POST /api/v3/delete-user-sync-relations`
    /// - Parameters: `provider` (required), `userId` (required), `userIdType`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/delete-user-sync-relations.html>)
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
    /// The IDs are GenAuth user IDs unless `options.userIdType` selects another kind, such as e-mail
    /// addresses; all IDs of one request are of the same kind. Whether a request that names an unknown user
    /// still deletes the others is not documented.
    ///
    /// - Request: `POST /api/v3/delete-users-batch`
    /// - Parameters: `userIds` (required, 1 to 50 elements), `options`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `userIds` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/delete-users-batch.html>)
    #[inline]
    pub fn delete_users_batch(
        &self,
        request: DeleteUsersBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_USERS_BATCH, request)
    }
    /// Get the OTP secret of a user
    ///
    /// Returns the secret from which the authenticator app of a user computes one-time passwords (OTP).
    ///
    /// Whoever knows it can make valid passwords, so it must not get into logs. `importOtp` stores such
    /// secrets.
    ///
    /// - Request: `GET /api/v3/get-otp-secret-by-user`
    /// - Parameters: `userId` (required), `userIdType`
    /// - Returns: [`OtpSecretRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-otp-secret-by-user.html>)
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
    /// Get a user
    ///
    /// Returns one user with the profile.
    ///
    /// The user can be named by any kind of ID, such as the e-mail address or the user name. Custom fields,
    /// identities, departments and posts come only if they are asked for. For several users, use
    /// `getUserBatch`, for a search `listUsers`.
    ///
    /// - Request: `GET /api/v3/get-user`
    /// - Parameters: `userId` (required), `flatCustomData`, `userIdType`, `withCustomData`, `withDepartmentIds`, `withIdentities`, `withPost`
    /// - Returns: [`UserDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user.html>)
    #[inline]
    pub fn get_user(&self, request: GetUserParams) -> ::sdk_runtime::Call<UserDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER, request)
    }
    /// List the applications that a user can access
    ///
    /// Returns the applications that the user has access to, all in one list, with the address to sign in
    /// at. `getUserAuthorizedApps` returns those that the user is authorized for.
    ///
    /// The documentation does not say how the two lists differ.
    ///
    /// - Request: `GET /api/v3/get-user-accessible-apps`
    /// - Parameters: `userId` (required), `userIdType`
    /// - Returns: a list, each of its elements [`AppDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-accessible-apps.html>)
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
    /// List the applications that a user is authorized for
    ///
    /// Returns the applications that the user was authorized for, all in one list, with the address to sign
    /// in at. `getUserAccessibleApps` returns those that the user can access.
    ///
    /// The documentation does not say how the two lists differ.
    ///
    /// - Request: `GET /api/v3/get-user-authorized-apps`
    /// - Parameters: `userId` (required), `userIdType`
    /// - Returns: a list, each of its elements [`AppDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-authorized-apps.html>)
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
    /// List the resources that a user has permissions on
    ///
    /// Returns all resources of one namespace that a user has permissions on. They are those granted to the
    /// user and those that the user inherits from groups, roles and organizations.
    ///
    /// The result is one list. The request has no parameters for pages.
    ///
    /// - Request: `GET /api/v3/get-user-authorized-resources`
    /// - Parameters: `userId` (required), `namespace`, `resourceType`, `userIdType`
    /// - Returns: [`AuthorizedResourcePagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-authorized-resources.html>)
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
    /// Get several users at once
    ///
    /// Returns up to 50 users, which are all named by the same kind of ID. Custom fields, identities and
    /// departments come only if they are asked for.
    ///
    /// How an ID without a user shows in the result is not documented, so compare the IDs that come back.
    ///
    /// - Request: `GET /api/v3/get-user-batch`
    /// - Parameters: `userIds` (required, 1 to 50 elements), `flatCustomData`, `userIdType`, `withCustomData`, `withDepartmentIds`, `withIdentities`
    /// - Returns: a list, each of its elements [`UserDto`]
    /// - Safe to retry: yes
    /// - A longer `userIds` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-batch.html>)
    #[inline]
    pub fn get_user_batch(
        &self,
        request: GetUserBatchParams,
    ) -> ::sdk_runtime::Call<Vec<UserDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_BATCH, request)
    }
    /// List the departments of a user
    ///
    /// Returns the departments that a user belongs to, by pages of at most 50, with the time of joining and
    /// whether the user leads the department.
    ///
    /// Unless it is asked otherwise, the department that was joined last comes first. `setUserDepartments`
    /// changes the departments.
    ///
    /// - Request: `GET /api/v3/get-user-departments`
    /// - Parameters: `userId` (required), `limit` (from 1 to 50), `orderBy`, `page` (at least 1), `sortBy`, `userIdType`, `withCustomData`, `withDepartmentPaths`
    /// - Returns: [`UserDepartmentPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-departments.html>)
    #[inline]
    pub fn get_user_departments(
        &self,
        request: GetUserDepartmentsParams,
    ) -> ::sdk_runtime::Call<UserDepartmentPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_DEPARTMENTS, request)
    }
    /// Get the encrypted passwords of several users
    ///
    /// Returns the passwords of the given users in the encrypted form.
    ///
    /// Use it to move users to another system. The form of the encryption is not documented.
    /// `getUserPasswordCiphertext` returns a password encrypted with a key of your own.
    ///
    /// - Request: `POST /api/v3/batch-get-user-encrypt-password`
    /// - Parameters: `userIds` (required)
    /// - Returns: [`GetUserEncryptPasswordBatchDataDto`]
    /// - Safe to retry: yes
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
    /// List the groups of a user
    ///
    /// Returns the groups that a user is a member of. The request has no parameters for pages.
    /// `addGroupMembers` and `removeGroupMembers` change the membership.
    ///
    /// - Request: `GET /api/v3/get-user-groups`
    /// - Parameters: `userId` (required), `userIdType`
    /// - Returns: [`GroupPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-groups.html>)
    #[inline]
    pub fn get_user_groups(
        &self,
        request: GetUserGroupsParams,
    ) -> ::sdk_runtime::Call<GroupPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_GROUPS, request)
    }
    /// List the identities of a user at identity sources
    ///
    /// Returns the identities that are linked to a user, one for each ID at an identity source.
    ///
    /// With one of them the user can sign in without a password of GenAuth. `linkIdentity` and
    /// `unlinkIdentity` change them.
    ///
    /// - Request: `GET /api/v3/get-user-identities`
    /// - Parameters: `userId` (required), `userIdType`
    /// - Returns: a list, each of its elements [`IdentityDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-identities.html>)
    #[inline]
    pub fn get_user_identities(
        &self,
        request: GetUserIdentitiesParams,
    ) -> ::sdk_runtime::Call<Vec<IdentityDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_IDENTITIES, request)
    }
    /// List the applications that a user has signed in to
    ///
    /// Returns the applications that a user has signed in to so far, each once. The single sign-ins with
    /// their times are returned by `getUserLoginHistory`.
    ///
    /// - Request: `GET /api/v3/get-user-loggedin-apps`
    /// - Parameters: `userId` (required), `userIdType`
    /// - Returns: a list, each of its elements [`UserLoggedInAppsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-loggedin-apps.html>)
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
    /// List the identity sources that a user has signed in with
    ///
    /// Returns the identity sources that a user has signed in with so far, with their names and logos. All
    /// identities of the user, with their data, are returned by `getUserIdentities`.
    ///
    /// - Request: `GET /api/v3/get-user-logged-in-identities`
    /// - Parameters: `userId` (required), `userIdType`
    /// - Returns: a list, each of its elements [`UserLoggedInIdentitiesDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-logged-in-identities.html>)
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
    /// List the sign-ins of a user
    ///
    /// Returns the sign-ins of a user with time, application, IP address and user agent, by pages of at
    /// most 50. The list can be narrowed to an application, an IP address and a period.
    ///
    /// - Request: `GET /api/v3/get-user-login-history`
    /// - Parameters: `userId` (required), `appId`, `clientIp`, `end`, `limit` (from 1 to 50), `page` (at least 1), `start`, `userIdType`
    /// - Returns: [`UserLoginHistoryPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-login-history.html>)
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
    /// Tell which factors of multi-factor authentication a user has bound
    ///
    /// Returns for one-time passwords, text messages, e-mail and face recognition whether the user has
    /// bound the factor. Which factors are on in the user pool is told by `getGlobalMfaSettings`.
    ///
    /// - Request: `GET /api/v3/get-user-mfa-info`
    /// - Parameters: `userId` (required), `userIdType`
    /// - Returns: [`UserMfaRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-mfa-info.html>)
    #[inline]
    pub fn get_user_mfa_info(
        &self,
        request: GetUserMfaInfoParams,
    ) -> ::sdk_runtime::Call<UserMfaRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_MFA_INFO, request)
    }
    /// Get the data that triggers multi-factor authentication of a user
    ///
    /// Returns what multi-factor authentication of the user starts from: a token, the factors, and the
    /// phone number and e-mail address for them.
    ///
    /// Treat the token as secret. Which factors the user has bound is told by `getUserMfaInfo`.
    /// `setUsersMfaStatus` changes the data.
    ///
    /// - Request: `GET /api/v3/get-mfa-status`
    /// - Parameters: `userId` (required), `userIdType`
    /// - Returns: [`GetMfaInfoDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-mfa-status.html>)
    #[inline]
    pub fn get_user_mfa_status(
        &self,
        request: GetUserMfaStatusParams,
    ) -> ::sdk_runtime::Call<GetMfaInfoDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_MFA_STATUS, request)
    }
    /// Get the password of a user, encrypted with your own key
    ///
    /// Returns the password of a user in a form that only the owner of the private key can read.
    ///
    /// A key for RSA, SM2 or another method has to be set up in the GenAuth console first. Without it, use
    /// `getUserEncryptPasswordBatch`, which returns the password as GenAuth encrypts it.
    ///
    /// - Request: `POST /api/v3/get-user-password-ciphertext`
    /// - Parameters: `userId` (required), `userIdType`
    /// - Returns: [`GetUserPasswordCiphertextDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-password-ciphertext.html>)
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
    /// Get the real-name verification of a user
    ///
    /// Returns whether and when the identity of the user was verified, and under which name and number.
    ///
    /// The result holds personal data, such as the number of the document.
    /// `resetUserPrincipalAuthenticationInfo` deletes it.
    ///
    /// - Request: `GET /api/v3/get-user-principal-authentication-info`
    /// - Parameters: `userId` (required), `userIdType`
    /// - Returns: [`PrincipalAuthenticationInfoPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-principal-authentication-info.html>)
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
    /// List the roles of a user
    ///
    /// Returns the roles that a user has in one namespace. Without `namespace` it returns only those of the
    /// default namespace, not those of all. To ask whether the user has certain roles, use `hasAnyRole`.
    ///
    /// - Request: `GET /api/v3/get-user-roles`
    /// - Parameters: `userId` (required), `namespace`, `userIdType`
    /// - Returns: [`RolePagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-roles.html>)
    #[inline]
    pub fn get_user_roles(
        &self,
        request: GetUserRolesParams,
    ) -> ::sdk_runtime::Call<RolePagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_ROLES, request)
    }
    /// List the ties of a user to synchronized sources
    ///
    /// Returns the accounts at other systems that synchronization tied to the user, in either direction.
    ///
    /// Users that never took part in a synchronization have none. `deleteUserSyncRelations` removes such a
    /// tie.
    ///
    /// - Request: `GET /api/v3/get-user-sync-relations`
    /// - Parameters: `userId` (required), `userIdType`
    /// - Returns: a list, each of its elements [`UserSyncRelationDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/get-user-sync-relations.html>)
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
    /// Tell whether a user has at least one of some roles
    ///
    /// Tells whether a user has at least one of the given roles. It does not tell which. The roles are
    /// named by code and may be of different namespaces. `getUserRoles` lists the roles of a user.
    ///
    /// - Request: `POST /api/v3/has-any-role`
    /// - Parameters: `roles` (required), `userId` (required), `options`
    /// - Returns: [`HasAnyRoleDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/has-any-role.html>)
    #[inline]
    pub fn has_any_role(
        &self,
        request: HasAnyRoleReqDto,
    ) -> ::sdk_runtime::Call<HasAnyRoleDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::HAS_ANY_ROLE, request)
    }
    /// Import OTP secrets of users
    ///
    /// Stores secrets for one-time passwords (OTP), so that users who come from another system can keep
    /// their authenticator apps.
    ///
    /// A single user can also be created together with such a secret, see `CreateUserReqDto.otp`.
    /// `getOtpSecretByUser` reads the secret back. What a second request does is not documented.
    ///
    /// - Request: `POST /api/v3/import-otp`
    /// - Parameters: `list` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/import-otp.html>)
    #[inline]
    pub fn import_otp(&self, request: ImportOtpReqDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_OTP, request)
    }
    /// Tell whether a user exists
    ///
    /// Tells whether the user pool has a user with the given user name, e-mail address, phone number or ID
    /// outside GenAuth.
    ///
    /// At least one of them should be sent. How several of them are combined is not documented, so ask for
    /// one at a time where it matters.
    ///
    /// - Request: `POST /api/v3/is-user-exists`
    /// - Parameters: `email`, `externalId`, `phone`, `username`
    /// - Returns: [`IsUserExistsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/is-user-exists.html>)
    #[inline]
    pub fn is_user_exists(
        &self,
        request: IsUserExistsReqDto,
    ) -> ::sdk_runtime::Call<IsUserExistsDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IS_USER_EXISTS, request)
    }
    /// Sign a user out of applications
    ///
    /// Ends the sessions of one user in up to 50 applications, so that the user has to sign in again there.
    ///
    /// It does not keep the user from signing in again. `checkSessionStatus` tells whether a session is
    /// left.
    ///
    /// - Request: `POST /api/v3/kick-users`
    /// - Parameters: `appIds` (required, 1 to 50 elements), `userId` (required), `options`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `appIds` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/kick-users.html>)
    #[inline]
    pub fn kick_users(
        &self,
        request: KickUsersDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::KICK_USERS, request)
    }
    /// Link an identity at an identity source to a user
    ///
    /// Ties an ID at an identity source to a user of GenAuth.
    ///
    /// From then on, whoever signs in with that identity is signed in as the user. The ID has to be the one
    /// that the identity source returns when the user signs in there. `unlinkIdentity` undoes it,
    /// `getUserIdentities` shows the result.
    ///
    /// - Request: `POST /api/v3/link-identity`
    /// - Parameters: `userIdInIdp` (required), `userId` (required), `extIdpId` (required), `isSocial`, `type`
    /// - Returns: [`LinkIdentityDataDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/link-identity.html>)
    #[inline]
    pub fn link_identity(
        &self,
        request: LinkIdentityDto,
    ) -> ::sdk_runtime::Call<LinkIdentityDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LINK_IDENTITY, request)
    }
    /// List archived users
    ///
    /// Returns the IDs of archived users and when they were archived, by pages of at most 50.
    ///
    /// - Request: `GET /api/v3/list-archived-users`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1), `startAt`
    /// - Returns: [`ArchivedUsersListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/list-archived-users.html>)
    #[inline]
    pub fn list_archived_users(
        &self,
        request: ListArchivedUsersParams,
    ) -> ::sdk_runtime::Call<ArchivedUsersListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ARCHIVED_USERS, request)
    }
    /// List or search users
    ///
    /// Returns the users of the user pool by pages.
    ///
    /// It can search for a text, filter by fields, or both. Without any condition it returns all users.
    /// Page, order and the amount of detail are set in `options`.
    ///
    /// `keywords` is searched for in phone number, e-mail address, name, user name and nickname, unless
    /// `options.fuzzySearchOn` names other fields.
    ///
    /// `advancedFilter` holds conditions that are combined. A condition names a field of the profile, a
    /// custom field, or a value such as the number of sign-ins. Examples:
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
    ///
    /// To get one user whose ID is known, use `getUser`.
    ///
    /// - Request: `POST /api/v3/list-users`
    /// - Parameters: `advancedFilter`, `keywords`, `options`, `searchQuery`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/list-users.html>)
    #[inline]
    pub fn list_users(
        &self,
        request: ListUsersRequestDto,
    ) -> ::sdk_runtime::Call<UserPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_USERS, request)
    }
    /// List users by state and time of change
    ///
    /// Returns users by pages of at most 50, narrowed to a state of the account and a period of changes.
    ///
    /// The period serves to fetch only what is new since the last time. The vendor calls the operation
    /// deprecated. Use `listUsers`.
    ///
    /// - Request: `GET /api/v3/list-users`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1), `status`, `updatedAtEnd`, `updatedAtStart`, `withCustomData`, `withDepartmentIds`, `withIdentities`, `withPost`, `withUserPasswordExpireTime`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[deprecated]
    #[inline]
    pub fn list_users_legacy(
        &self,
        request: ListUsersLegacyParams,
    ) -> ::sdk_runtime::Call<UserPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_USERS_LEGACY, request)
    }
    /// Delete the real-name verification of a user
    ///
    /// Deletes the data that the verification of the user's identity left. The user then has to be verified
    /// anew. `getUserPrincipalAuthenticationInfo` reads it.
    ///
    /// - Request: `POST /api/v3/reset-user-principal-authentication-info`
    /// - Parameters: `userId` (required), `options`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/reset-user-principal-authentication-info.html>)
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
    /// Mark a user as having left
    ///
    /// Is for a person who leaves the organization.
    ///
    /// The user loses all permissions, departments, roles, groups and posts, and the account is disabled,
    /// so that it can no longer sign in to applications. The basic data of the user stay. The step cannot
    /// be undone.
    ///
    /// To delete the account as well, call `deleteUsersBatch`. Several users are treated at once by
    /// `resignUserBatch`.
    ///
    /// - Request: `POST /api/v3/resign-user`
    /// - Parameters: `userId` (required), `userIdType`
    /// - Returns: [`ResignUserDataDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/resign-user.html>)
    #[inline]
    pub fn resign_user(
        &self,
        request: ResignUserReqDto,
    ) -> ::sdk_runtime::Call<ResignUserDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::RESIGN_USER, request)
    }
    /// Mark several users as having left
    ///
    /// Does for up to 50 users what `resignUser` does for one: they lose all permissions, departments,
    /// roles, groups and posts, and their accounts are disabled.
    ///
    /// The basic data stay. The step cannot be undone. To delete the accounts as well, call
    /// `deleteUsersBatch`.
    ///
    /// - Request: `POST /api/v3/resign-user-batch`
    /// - Parameters: `userIds` (required, 1 to 50 elements), `userIdType`
    /// - Returns: [`ResignUserDataDto`]
    /// - Safe to retry: yes
    /// - A longer `userIds` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/resign-user-batch.html>)
    #[inline]
    pub fn resign_user_batch(
        &self,
        request: ResignUserBatchReqDto,
    ) -> ::sdk_runtime::Call<ResignUserDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::RESIGN_USER_BATCH, request)
    }
    /// Set the departments of a user
    ///
    /// Puts a user into up to 50 departments, and says for each whether the user leads it and whether it is
    /// the main one.
    ///
    /// Whether departments that are not in the request are left is not documented, so check with
    /// `getUserDepartments`. The kinds of ID for user and departments are chosen in `options`.
    ///
    /// - Request: `POST /api/v3/set-user-departments`
    /// - Parameters: `userId` (required), `departments` (required, 1 to 50 elements), `options`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/set-user-departments.html>)
    #[inline]
    pub fn set_user_departments(
        &self,
        request: SetUserDepartmentsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_USER_DEPARTMENTS, request)
    }
    /// Set the data that triggers multi-factor authentication of a user
    ///
    /// Replaces the data that multi-factor authentication of a user starts from. It has the form that
    /// `getUserMfaStatus` returns, so read it there, change it, and send it back whole.
    ///
    /// - Request: `POST /api/v3/set-mfa-status`
    /// - Parameters: `mfaTriggerData` (required), `userId` (required), `userIdType`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/set-mfa-status.html>)
    #[inline]
    pub fn set_users_mfa_status(
        &self,
        request: SetMfaStatusDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_USERS_MFA_STATUS, request)
    }
    /// Unlink a user from an identity source
    ///
    /// Removes all identities that a user has at one identity source.
    ///
    /// The user can no longer sign in with that source until an identity is linked again with
    /// `linkIdentity`. Make sure that the user has another way to sign in.
    ///
    /// - Request: `POST /api/v3/unlink-identity`
    /// - Parameters: `userId` (required), `extIdpId` (required), `isSocial`, `type`
    /// - Returns: [`UnlinkIdentityDataDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/unlink-identity.html>)
    #[inline]
    pub fn unlink_identity(
        &self,
        request: UnlinkIdentity,
    ) -> ::sdk_runtime::Call<UnlinkIdentityDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UNLINK_IDENTITY, request)
    }
    /// Change a user
    ///
    /// Sets the fields of the profile that the body holds.
    ///
    /// The user can be named by any kind of ID. `email`, `phone`, `username` and `externalId` must not be
    /// taken by another user of the user pool. The request acts for an administrator, so no verification
    /// code or other check is involved, not even for a new password.
    ///
    /// `updateUserBatch` changes several users at once. Departments are set by `setUserDepartments`, posts
    /// by `setUserPosts`.
    ///
    /// - Request: `POST /api/v3/update-user`
    /// - Parameters: `userId` (required), `address`, `birthdate`, `browser`, `city`, `company`, `country`, `customData`, `device`, `email`, `emailVerified`, `externalId`, `familyName`, `formatted`, `gender`, `givenName`, `identityNumber`, `locale`, `metadata`, `middleName`, `name`, `nickname`, `options`, `password`, `phone`, `phoneCountryCode`, `phoneVerified`, `photo`, `postalCode`, `preferredUsername`, `profile`, `province`, `region`, `status`, `streetAddress`, `username`, `website`, `zoneinfo`
    /// - Returns: [`UserDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/update-user.html>)
    #[inline]
    pub fn update_user(
        &self,
        request: UpdateUserReqDto,
    ) -> ::sdk_runtime::Call<UserDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_USER, request)
    }
    /// Change several users at once
    ///
    /// Sets the fields of the profiles that the body holds, for several users, each named by its GenAuth
    /// ID. `email`, `phone`, `username` and `externalId` must not be taken by another user of the user
    /// pool.
    ///
    /// The request acts for an administrator, so no verification code or other check is involved. Whether
    /// one bad user keeps the others from being changed is not documented.
    ///
    /// - Request: `POST /api/v3/update-user-batch`
    /// - Parameters: `list` (required), `options`
    /// - Returns: a list, each of its elements [`UserDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/update-user-batch.html>)
    #[inline]
    pub fn update_user_batch(
        &self,
        request: UpdateUserBatchReqDto,
    ) -> ::sdk_runtime::Call<Vec<UserDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_USER_BATCH, request)
    }
    /// Decrypt encrypted fields of users
    ///
    /// Decrypts contents of fields that the user pool stores encrypted, such as phone numbers.
    ///
    /// The private key comes from the GenAuth console, under data encryption in the security settings. The
    /// key is sent with the request, so neither the request nor the response belongs in logs.
    ///
    /// - Request: `POST /api/v3/users/field/decrypt`
    /// - Parameters: `data` (required), `privateKey` (required)
    /// - Returns: a list, each of its elements [`UserFieldDecryptRespItemDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn user_field_decrypt(
        &self,
        request: UserFieldDecryptReqDto,
    ) -> ::sdk_runtime::Call<Vec<UserFieldDecryptRespItemDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::USER_FIELD_DECRYPT, request)
    }
}
