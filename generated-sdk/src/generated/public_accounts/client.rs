// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::{
    CreatePostDto, GroupPagingDto, IsSuccessDto, ResignUserBatchReqDto,
    ResignUserDataDto, SetUserDepartmentsDto, UserConnectionPostDto,
    UserDepartmentPagingDto,
};
use crate::generated::public_accounts::{
    CreatePublicAccountBatchReqDto, CreatePublicAccountFromUserDto,
    CreatePublicAccountReqDto, DeletePublicAccountsBatchDto,
    GetGroupsOfPublicAccountParams, GetPostOfPublicUserParams,
    GetPublicAccountBatchParams, GetPublicAccountDepartmentsParams,
    GetPublicAccountParams, GetPublicAccountRolesParams,
    GetPublicAccountsOfDepartmentParams, GetPublicAccountsOfGroupParams,
    GetPublicAccountsOfPostParams, GetPublicAccountsOfRoleParams,
    GetPublicAccountsOfUserParams, GetUsersOfPublicAccountParams, KickPublicAccountsDto,
    ListPublicAccountsRequestDto, PublicAccountDto, PublicAccountPagingDto,
    SetPublicAccountBatchReqDto, SetUserGroupsDto, SetUserOfPublicAccountBatchReqDto,
    SetUserRolesDto, UnbindPublicAccountBatchReqDto, UpdatePublicAccountBatchReqDto,
    UpdatePublicAccountReqDto,
};
use super::operations;
use crate::{Call, ManagementClient};

/// # public-accounts
///
/// Accounts that several users share.
///
/// See [the module](crate::public_accounts).
impl ManagementClient {
    /// Sends `POST /api/v3/set-public-account-of-roles`.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-roles`
    /// - Parameters: `roleIds` (required, 1 to 10 elements), `userId` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn bind_public_account_of_roles(
        &self,
        request: SetUserRolesDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::BIND_PUBLIC_ACCOUNT_OF_ROLES, request)
    }
    /// Sends `POST /api/v3/set-public-account-of-users`.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-users`
    /// - Parameters: `publicAccountId` (required), `userIds` (required, 1 to 50 elements)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn bind_users_public_account(
        &self,
        request: SetPublicAccountBatchReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::BIND_USERS_PUBLIC_ACCOUNT, request)
    }
    /// Sends `POST /api/v3/transfer-into-public-account`.
    ///
    /// - Request: `POST /api/v3/transfer-into-public-account`
    /// - Parameters: `userId` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn change_into_public_account(
        &self,
        request: CreatePublicAccountFromUserDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::CHANGE_INTO_PUBLIC_ACCOUNT, request)
    }
    /// Sends `POST /api/v3/create-public-account`.
    ///
    /// - Request: `POST /api/v3/create-public-account`
    /// - Parameters: `address`, `birthdate`, `browser`, `city`, `company`, `country`, `customData`, `departmentIds`, `device`, `email`, `emailVerified`, `externalId`, `familyName`, `formatted`, `gender`, `givenName`, `identityNumber`, `locale`, `middleName`, `name`, `nickname`, `options`, `otp`, `password`, `phone`, `phoneCountryCode`, `phoneVerified`, `photo`, `postalCode`, `preferredUsername`, `profile`, `province`, `region`, `salt`, `status`, `streetAddress`, `username`, `website`, `zoneinfo`
    /// - Answers: [`PublicAccountDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_public_account(
        &self,
        request: CreatePublicAccountReqDto,
    ) -> Call<PublicAccountDto> {
        self.call(&operations::CREATE_PUBLIC_ACCOUNT, request)
    }
    /// Sends `POST /api/v3/create-public-accounts-batch`.
    ///
    /// - Request: `POST /api/v3/create-public-accounts-batch`
    /// - Parameters: `list` (required, 1 to 50 elements), `options`
    /// - Answers: a list, each of its elements [`PublicAccountDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    /// - A longer `list` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn create_public_accounts_batch(
        &self,
        request: CreatePublicAccountBatchReqDto,
    ) -> Call<Vec<PublicAccountDto>> {
        self.call(&operations::CREATE_PUBLIC_ACCOUNTS_BATCH, request)
    }
    /// Sends `POST /api/v3/delete-public-accounts-batch`.
    ///
    /// - Request: `POST /api/v3/delete-public-accounts-batch`
    /// - Parameters: `userIds` (required, 1 to 50 elements), `options`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    /// - A longer `userIds` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn delete_public_accounts_batch(
        &self,
        request: DeletePublicAccountsBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_PUBLIC_ACCOUNTS_BATCH, request)
    }
    /// Sends `GET /api/v3/get-groups-of-public-account`.
    ///
    /// - Request: `GET /api/v3/get-groups-of-public-account`
    /// - Parameters: `userId` (required), `userIdType`
    /// - Answers: [`GroupPagingDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_groups_of_public_account(
        &self,
        request: GetGroupsOfPublicAccountParams,
    ) -> Call<GroupPagingDto> {
        self.call(&operations::GET_GROUPS_OF_PUBLIC_ACCOUNT, request)
    }
    /// Sends `GET /api/v3/get-post-of-public-account`.
    ///
    /// - Request: `GET /api/v3/get-post-of-public-account`
    /// - Parameters: `userId` (required)
    /// - Answers: [`CreatePostDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_post_of_public_user(
        &self,
        request: GetPostOfPublicUserParams,
    ) -> Call<CreatePostDto> {
        self.call(&operations::GET_POST_OF_PUBLIC_USER, request)
    }
    /// Sends `GET /api/v3/get-public-account`.
    ///
    /// - Request: `GET /api/v3/get-public-account`
    /// - Parameters: `userId` (required), `userIdType`, `withCustomData`, `withDepartmentIds`
    /// - Answers: [`PublicAccountDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_public_account(
        &self,
        request: GetPublicAccountParams,
    ) -> Call<PublicAccountDto> {
        self.call(&operations::GET_PUBLIC_ACCOUNT, request)
    }
    /// Sends `GET /api/v3/get-public-account-batch`.
    ///
    /// - Request: `GET /api/v3/get-public-account-batch`
    /// - Parameters: `userIds` (required, 1 to 50 elements), `userIdType`, `withCustomData`, `withDepartmentIds`
    /// - Answers: a list, each of its elements [`PublicAccountDto`]
    /// - Safe to repeat: yes
    /// - A longer `userIds` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn get_public_account_batch(
        &self,
        request: GetPublicAccountBatchParams,
    ) -> Call<Vec<PublicAccountDto>> {
        self.call(&operations::GET_PUBLIC_ACCOUNT_BATCH, request)
    }
    /// Sends `GET /api/v3/get-departments-of-public-account`.
    ///
    /// - Request: `GET /api/v3/get-departments-of-public-account`
    /// - Parameters: `userId` (required), `limit` (from 1 to 50), `orderBy`, `page` (at least 1), `sortBy`, `userIdType`, `withCustomData`, `withDepartmentPaths`
    /// - Answers: [`UserDepartmentPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn get_public_account_departments(
        &self,
        request: GetPublicAccountDepartmentsParams,
    ) -> Call<UserDepartmentPagingDto> {
        self.call(&operations::GET_PUBLIC_ACCOUNT_DEPARTMENTS, request)
    }
    /// Sends `POST /api/v3/set-public-account-of-groups`.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-groups`
    /// - Parameters: `groupIds` (required, 1 to 10 elements), `userId` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_public_account_of_groups(
        &self,
        request: SetUserGroupsDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::GET_PUBLIC_ACCOUNT_OF_GROUPS, request)
    }
    /// Sends `GET /api/v3/get-roles-of-public-account`.
    ///
    /// - Request: `GET /api/v3/get-roles-of-public-account`
    /// - Parameters: `userId` (required), `namespace`, `userIdType`
    /// - Answers: [`PublicAccountPagingDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_public_account_roles(
        &self,
        request: GetPublicAccountRolesParams,
    ) -> Call<PublicAccountPagingDto> {
        self.call(&operations::GET_PUBLIC_ACCOUNT_ROLES, request)
    }
    /// Sends `GET /api/v3/get-public-accounts-of-department`.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-department`
    /// - Parameters: `departmentId` (required)
    /// - Answers: [`PublicAccountPagingDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_public_accounts_of_department(
        &self,
        request: GetPublicAccountsOfDepartmentParams,
    ) -> Call<PublicAccountPagingDto> {
        self.call(&operations::GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT, request)
    }
    /// Sends `GET /api/v3/get-public-accounts-of-group`.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-group`
    /// - Parameters: `groupId` (required)
    /// - Answers: [`PublicAccountPagingDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_public_accounts_of_group(
        &self,
        request: GetPublicAccountsOfGroupParams,
    ) -> Call<PublicAccountPagingDto> {
        self.call(&operations::GET_PUBLIC_ACCOUNTS_OF_GROUP, request)
    }
    /// Sends `GET /api/v3/get-public-accounts-of-post`.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-post`
    /// - Parameters: `postId` (required)
    /// - Answers: [`PublicAccountPagingDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_public_accounts_of_post(
        &self,
        request: GetPublicAccountsOfPostParams,
    ) -> Call<PublicAccountPagingDto> {
        self.call(&operations::GET_PUBLIC_ACCOUNTS_OF_POST, request)
    }
    /// Sends `GET /api/v3/get-public-accounts-of-role`.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-role`
    /// - Parameters: `roleId` (required)
    /// - Answers: [`PublicAccountPagingDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_public_accounts_of_role(
        &self,
        request: GetPublicAccountsOfRoleParams,
    ) -> Call<PublicAccountPagingDto> {
        self.call(&operations::GET_PUBLIC_ACCOUNTS_OF_ROLE, request)
    }
    /// Sends `GET /api/v3/get-public-accounts-of-user`.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-user`
    /// - Parameters: `userId` (required)
    /// - Answers: [`PublicAccountPagingDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_public_accounts_of_user(
        &self,
        request: GetPublicAccountsOfUserParams,
    ) -> Call<PublicAccountPagingDto> {
        self.call(&operations::GET_PUBLIC_ACCOUNTS_OF_USER, request)
    }
    /// Sends `GET /api/v3/get-users-of-public-account`.
    ///
    /// - Request: `GET /api/v3/get-users-of-public-account`
    /// - Parameters: `publicAccountId` (required)
    /// - Answers: [`PublicAccountPagingDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_users_of_public_account(
        &self,
        request: GetUsersOfPublicAccountParams,
    ) -> Call<PublicAccountPagingDto> {
        self.call(&operations::GET_USERS_OF_PUBLIC_ACCOUNT, request)
    }
    /// Sends `POST /api/v3/kick-public-accounts`.
    ///
    /// - Request: `POST /api/v3/kick-public-accounts`
    /// - Parameters: `appIds` (required, 1 to 50 elements), `userId` (required), `options`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    /// - A longer `appIds` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn kick_public_accounts(
        &self,
        request: KickPublicAccountsDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::KICK_PUBLIC_ACCOUNTS, request)
    }
    /// Sends `POST /api/v3/list-public-accounts`.
    ///
    /// - Request: `POST /api/v3/list-public-accounts`
    /// - Parameters: `advancedFilter`, `keywords`, `options`, `searchQuery`
    /// - Answers: [`PublicAccountPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_public_accounts(
        &self,
        request: ListPublicAccountsRequestDto,
    ) -> Call<PublicAccountPagingDto> {
        self.call(&operations::LIST_PUBLIC_ACCOUNTS, request)
    }
    /// Sends `POST /api/v3/resign-public-account-batch`.
    ///
    /// - Request: `POST /api/v3/resign-public-account-batch`
    /// - Parameters: `userIds` (required, 1 to 50 elements), `userIdType`
    /// - Answers: [`ResignUserDataDto`]
    /// - Safe to repeat: yes
    /// - A longer `userIds` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn resign_public_account_batch(
        &self,
        request: ResignUserBatchReqDto,
    ) -> Call<ResignUserDataDto> {
        self.call(&operations::RESIGN_PUBLIC_ACCOUNT_BATCH, request)
    }
    /// Sends `POST /api/v3/set-public-account-of-departments`.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-departments`
    /// - Parameters: `userId` (required), `departments` (required, 1 to 50 elements), `options`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn set_public_account_of_departments(
        &self,
        request: SetUserDepartmentsDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS, request)
    }
    /// Sends `POST /api/v3/set-public-account-of-post`.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-post`
    /// - Parameters: `userId` (required), `postId` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn set_public_account_ofn_post(
        &self,
        request: UserConnectionPostDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::SET_PUBLIC_ACCOUNT_OFN_POST, request)
    }
    /// Sends `POST /api/v3/set-user-of-public-accounts`.
    ///
    /// - Request: `POST /api/v3/set-user-of-public-accounts`
    /// - Parameters: `userId` (required), `publicAccountIds` (required, 1 to 50 elements)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn setuser_of_public_account(
        &self,
        request: SetUserOfPublicAccountBatchReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::SETUSER_OF_PUBLIC_ACCOUNT, request)
    }
    /// Sends `POST /api/v3/unbind-public-account-of-post`.
    ///
    /// - Request: `POST /api/v3/unbind-public-account-of-post`
    /// - Parameters: `userId` (required), `postId` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn unbind_public_account_of_post(
        &self,
        request: UserConnectionPostDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::UNBIND_PUBLIC_ACCOUNT_OF_POST, request)
    }
    /// Sends `POST /api/v3/unbind-public-account-of-user`.
    ///
    /// - Request: `POST /api/v3/unbind-public-account-of-user`
    /// - Parameters: `userId` (required), `publicAccountId` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn unbind_users_public_account(
        &self,
        request: UnbindPublicAccountBatchReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::UNBIND_USERS_PUBLIC_ACCOUNT, request)
    }
    /// Sends `POST /api/v3/update-public-account`.
    ///
    /// - Request: `POST /api/v3/update-public-account`
    /// - Parameters: `userId` (required), `address`, `birthdate`, `browser`, `city`, `company`, `country`, `customData`, `device`, `email`, `emailVerified`, `externalId`, `familyName`, `formatted`, `gender`, `givenName`, `identityNumber`, `locale`, `middleName`, `name`, `nickname`, `options`, `password`, `phone`, `phoneCountryCode`, `phoneVerified`, `photo`, `postalCode`, `preferredUsername`, `profile`, `province`, `region`, `status`, `streetAddress`, `username`, `website`, `zoneinfo`
    /// - Answers: [`PublicAccountDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_public_account(
        &self,
        request: UpdatePublicAccountReqDto,
    ) -> Call<PublicAccountDto> {
        self.call(&operations::UPDATE_PUBLIC_ACCOUNT, request)
    }
    /// Sends `POST /api/v3/update-public-account-batch`.
    ///
    /// - Request: `POST /api/v3/update-public-account-batch`
    /// - Parameters: `list` (required), `options`
    /// - Answers: a list, each of its elements [`PublicAccountDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_public_account_batch(
        &self,
        request: UpdatePublicAccountBatchReqDto,
    ) -> Call<Vec<PublicAccountDto>> {
        self.call(&operations::UPDATE_PUBLIC_ACCOUNT_BATCH, request)
    }
}
