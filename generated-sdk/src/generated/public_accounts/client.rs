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

/// # public-accounts
///
/// Public accounts: accounts that several users share.
///
/// A public account is built like the account of a user. It has an ID, a profile, a password and a
/// state, and it can have departments, groups, roles and posts. In addition it is bound to the users
/// who may use it. Some fields for the ID of a public account are named after users, such as
/// `KickPublicAccountsDto.userId`.
///
/// The usual order is to make a public account with `createPublicAccount`, or out of the account of a
/// user with `changeIntoPublicAccount`, and to bind users to it with `bindUsersPublicAccount`.
/// `listPublicAccounts` searches them, `getPublicAccountsOfUser` shows those of one user,
/// `getUsersOfPublicAccount` the users of one.
///
/// Roles, groups, departments and posts are set by `bindPublicAccountOfRoles`,
/// `getPublicAccountOfGroups` (which sets groups in spite of its name), `setPublicAccountOfDepartments`
/// and `setPublicAccountOfnPost`. `resignPublicAccountBatch` takes accounts out of use,
/// `deletePublicAccountsBatch` deletes them.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Give a public account roles
    ///
    /// Gives a public account up to 10 roles, which are named by their IDs.
    ///
    /// IDs of roles are found by `listRoles`. `getPublicAccountRoles` lists the roles. Whether other roles
    /// are taken away is not documented.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-roles`
    /// - Parameters: `roleIds` (required, 1 to 10 elements), `userId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/set-public-account-of-roles.html>)
    #[inline]
    pub fn bind_public_account_of_roles(
        &self,
        request: SetUserRolesDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::BIND_PUBLIC_ACCOUNT_OF_ROLES,
            request,
        )
    }
    /// Bind users to a public account
    ///
    /// Binds up to 50 users to one public account, so that they can use it. `setuserOfPublicAccount` works
    /// the other way round, for one user and several accounts.
    ///
    /// `unbindUsersPublicAccount` takes a user off again. Users who are bound already stay so.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-users`
    /// - Parameters: `publicAccountId` (required), `userIds` (required, 1 to 50 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/set-public-account-of-users.html>)
    #[inline]
    pub fn bind_users_public_account(
        &self,
        request: SetPublicAccountBatchReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::BIND_USERS_PUBLIC_ACCOUNT,
            request,
        )
    }
    /// Turn the account of a user into a public account
    ///
    /// Turns the personal account of a user into a public account. The documentation names no way back.
    /// Bind users to the new public account with `bindUsersPublicAccount`.
    ///
    /// Not safe to send twice: after the first request there is no personal account left to turn.
    ///
    /// - Request: `POST /api/v3/transfer-into-public-account`
    /// - Parameters: `userId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/transfer-into-public-account.html>)
    #[inline]
    pub fn change_into_public_account(
        &self,
        request: CreatePublicAccountFromUserDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHANGE_INTO_PUBLIC_ACCOUNT,
            request,
        )
    }
    /// Create a public account
    ///
    /// Makes a public account and returns it with the ID that GenAuth gave it. At least one of `email`,
    /// `phone` and `username` is needed.
    ///
    /// These three and `externalId` must not be taken by another account of the user pool. The request acts
    /// for an administrator, so no verification code or other check is involved. The account has no users
    /// until `bindUsersPublicAccount` is called.
    ///
    /// Not safe to send twice: once the account exists, the second request fails on the taken values. If a
    /// response is lost, look for the account with `getPublicAccount`. `createPublicAccountsBatch` makes up
    /// to 50 accounts at once.
    ///
    /// - Request: `POST /api/v3/create-public-account`
    /// - Parameters: `address`, `birthdate`, `browser`, `city`, `company`, `country`, `customData`, `departmentIds`, `device`, `email`, `emailVerified`, `externalId`, `familyName`, `formatted`, `gender`, `givenName`, `identityNumber`, `locale`, `middleName`, `name`, `nickname`, `options`, `otp`, `password`, `phone`, `phoneCountryCode`, `phoneVerified`, `photo`, `postalCode`, `preferredUsername`, `profile`, `province`, `region`, `salt`, `status`, `streetAddress`, `username`, `website`, `zoneinfo`
    /// - Returns: [`PublicAccountDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/create-public-account.html>)
    #[inline]
    pub fn create_public_account(
        &self,
        request: CreatePublicAccountReqDto,
    ) -> ::sdk_runtime::Call<PublicAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_PUBLIC_ACCOUNT, request)
    }
    /// Create several public accounts at once
    ///
    /// Makes up to 50 public accounts and returns them.
    ///
    /// For each, at least one of `email`, `phone` and `username` is needed. These three and `externalId`
    /// must not be taken by another account of the user pool. The request acts for an administrator, so no
    /// verification code or other check is involved.
    ///
    /// Not safe to send twice: accounts that exist by then make the second request fail. Whether one bad
    /// account keeps the others from being made is not documented.
    ///
    /// - Request: `POST /api/v3/create-public-accounts-batch`
    /// - Parameters: `list` (required, 1 to 50 elements), `options`
    /// - Returns: a list, each of its elements [`PublicAccountDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/create-public-accounts-batch.html>)
    #[inline]
    pub fn create_public_accounts_batch(
        &self,
        request: CreatePublicAccountBatchReqDto,
    ) -> ::sdk_runtime::Call<Vec<PublicAccountDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_PUBLIC_ACCOUNTS_BATCH,
            request,
        )
    }
    /// Delete several public accounts at once
    ///
    /// Deletes up to 50 public accounts, which are all named by the same kind of ID. The users who are
    /// bound to them keep their own accounts.
    ///
    /// To take public accounts out of use and keep their basic data, call `resignPublicAccountBatch`.
    ///
    /// - Request: `POST /api/v3/delete-public-accounts-batch`
    /// - Parameters: `userIds` (required, 1 to 50 elements), `options`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `userIds` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/delete-public-accounts-batch.html>)
    #[inline]
    pub fn delete_public_accounts_batch(
        &self,
        request: DeletePublicAccountsBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_PUBLIC_ACCOUNTS_BATCH,
            request,
        )
    }
    /// List the groups of a public account
    ///
    /// Returns the groups that a public account is a member of. The request has no parameters for pages.
    /// `getPublicAccountOfGroups` changes the membership, in spite of its name.
    ///
    /// - Request: `GET /api/v3/get-groups-of-public-account`
    /// - Parameters: `userId` (required), `userIdType`
    /// - Returns: [`GroupPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-groups-of-public-account.html>)
    #[inline]
    pub fn get_groups_of_public_account(
        &self,
        request: GetGroupsOfPublicAccountParams,
    ) -> ::sdk_runtime::Call<GroupPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_GROUPS_OF_PUBLIC_ACCOUNT,
            request,
        )
    }
    /// Get the post of a public account
    ///
    /// Returns the post that a public account holds. It returns a single one. `setPublicAccountOfnPost`
    /// gives the account a post, `unbindPublicAccountOfPost` takes it away.
    ///
    /// - Request: `GET /api/v3/get-post-of-public-account`
    /// - Parameters: `userId` (required)
    /// - Returns: [`CreatePostDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-post-of-public-account.html>)
    #[inline]
    pub fn get_post_of_public_user(
        &self,
        request: GetPostOfPublicUserParams,
    ) -> ::sdk_runtime::Call<CreatePostDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_POST_OF_PUBLIC_USER,
            request,
        )
    }
    /// Get a public account
    ///
    /// Returns one public account with its profile. Custom fields and departments come only if they are
    /// asked for. For several accounts, use `getPublicAccountBatch`, for a search `listPublicAccounts`.
    ///
    /// - Request: `GET /api/v3/get-public-account`
    /// - Parameters: `userId` (required), `userIdType`, `withCustomData`, `withDepartmentIds`
    /// - Returns: [`PublicAccountDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-public-account.html>)
    #[inline]
    pub fn get_public_account(
        &self,
        request: GetPublicAccountParams,
    ) -> ::sdk_runtime::Call<PublicAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_PUBLIC_ACCOUNT, request)
    }
    /// Get several public accounts at once
    ///
    /// Returns up to 50 public accounts, which are all named by the same kind of ID. Custom fields and
    /// departments come only if they are asked for.
    ///
    /// How an ID without an account shows in the result is not documented, so compare the IDs that come
    /// back.
    ///
    /// - Request: `GET /api/v3/get-public-account-batch`
    /// - Parameters: `userIds` (required, 1 to 50 elements), `userIdType`, `withCustomData`, `withDepartmentIds`
    /// - Returns: a list, each of its elements [`PublicAccountDto`]
    /// - Safe to retry: yes
    /// - A longer `userIds` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-public-account-batch.html>)
    #[inline]
    pub fn get_public_account_batch(
        &self,
        request: GetPublicAccountBatchParams,
    ) -> ::sdk_runtime::Call<Vec<PublicAccountDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_PUBLIC_ACCOUNT_BATCH,
            request,
        )
    }
    /// List the departments of a public account
    ///
    /// Returns the departments that a public account belongs to, by pages of at most 50. Unless it is asked
    /// otherwise, the department that was joined last comes first.
    ///
    /// `setPublicAccountOfDepartments` changes the departments.
    ///
    /// - Request: `GET /api/v3/get-departments-of-public-account`
    /// - Parameters: `userId` (required), `limit` (from 1 to 50), `orderBy`, `page` (at least 1), `sortBy`, `userIdType`, `withCustomData`, `withDepartmentPaths`
    /// - Returns: [`UserDepartmentPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-departments-of-public-account.html>)
    #[inline]
    pub fn get_public_account_departments(
        &self,
        request: GetPublicAccountDepartmentsParams,
    ) -> ::sdk_runtime::Call<UserDepartmentPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_PUBLIC_ACCOUNT_DEPARTMENTS,
            request,
        )
    }
    /// Add a public account to groups
    ///
    /// Makes a public account a member of up to 10 groups, which are named by their IDs.
    ///
    /// In spite of its name the operation changes data and returns no groups. `getGroupsOfPublicAccount`
    /// lists the groups. Whether other memberships end is not documented.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-groups`
    /// - Parameters: `groupIds` (required, 1 to 10 elements), `userId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/set-public-account-of-groups.html>)
    #[inline]
    pub fn get_public_account_of_groups(
        &self,
        request: SetUserGroupsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_PUBLIC_ACCOUNT_OF_GROUPS,
            request,
        )
    }
    /// List the roles of a public account
    ///
    /// Asks for the roles that a public account has in one namespace.
    ///
    /// The vendor documents the items of the response as public accounts. Since roles are meant, most
    /// fields may be absent. The request has no parameters for pages.
    ///
    /// - Request: `GET /api/v3/get-roles-of-public-account`
    /// - Parameters: `userId` (required), `namespace`, `userIdType`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-roles-of-public-account.html>)
    #[inline]
    pub fn get_public_account_roles(
        &self,
        request: GetPublicAccountRolesParams,
    ) -> ::sdk_runtime::Call<PublicAccountPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_PUBLIC_ACCOUNT_ROLES,
            request,
        )
    }
    /// List the public accounts of a department
    ///
    /// Returns the public accounts that belong to a department. The request has no parameters for pages.
    /// IDs of departments are found by `searchDepartmentsList`.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-department`
    /// - Parameters: `departmentId` (required)
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-public-accounts-of-department.html>)
    #[inline]
    pub fn get_public_accounts_of_department(
        &self,
        request: GetPublicAccountsOfDepartmentParams,
    ) -> ::sdk_runtime::Call<PublicAccountPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT,
            request,
        )
    }
    /// List the public accounts of a group
    ///
    /// Returns the public accounts that are members of a group. The request has no parameters for pages.
    /// The group is named by its ID, not by its code. `listGroups` finds both.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-group`
    /// - Parameters: `groupId` (required)
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-public-accounts-of-group.html>)
    #[inline]
    pub fn get_public_accounts_of_group(
        &self,
        request: GetPublicAccountsOfGroupParams,
    ) -> ::sdk_runtime::Call<PublicAccountPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_PUBLIC_ACCOUNTS_OF_GROUP,
            request,
        )
    }
    /// List the public accounts that hold a post
    ///
    /// Returns the public accounts that hold a post. The request has no parameters for pages. IDs of posts
    /// are found by `postList`.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-post`
    /// - Parameters: `postId` (required)
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-public-accounts-of-post.html>)
    #[inline]
    pub fn get_public_accounts_of_post(
        &self,
        request: GetPublicAccountsOfPostParams,
    ) -> ::sdk_runtime::Call<PublicAccountPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_PUBLIC_ACCOUNTS_OF_POST,
            request,
        )
    }
    /// List the public accounts that have a role
    ///
    /// Returns the public accounts that have a role. The request has no parameters for pages. The role is
    /// named by its ID, not by its code. `listRoles` finds both.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-role`
    /// - Parameters: `roleId` (required)
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-public-accounts-of-role.html>)
    #[inline]
    pub fn get_public_accounts_of_role(
        &self,
        request: GetPublicAccountsOfRoleParams,
    ) -> ::sdk_runtime::Call<PublicAccountPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_PUBLIC_ACCOUNTS_OF_ROLE,
            request,
        )
    }
    /// List the public accounts of a user
    ///
    /// Returns the public accounts that a user is bound to. The request has no parameters for pages.
    ///
    /// `setuserOfPublicAccount` binds the user to further ones. The users of one public account are
    /// returned by `getUsersOfPublicAccount`.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-user`
    /// - Parameters: `userId` (required)
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-public-accounts-of-user.html>)
    #[inline]
    pub fn get_public_accounts_of_user(
        &self,
        request: GetPublicAccountsOfUserParams,
    ) -> ::sdk_runtime::Call<PublicAccountPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_PUBLIC_ACCOUNTS_OF_USER,
            request,
        )
    }
    /// List the users of a public account
    ///
    /// Returns the users who are bound to a public account.
    ///
    /// The items have the same form as public accounts. The request has no parameters for pages.
    /// `bindUsersPublicAccount` and `unbindUsersPublicAccount` change the list.
    ///
    /// - Request: `GET /api/v3/get-users-of-public-account`
    /// - Parameters: `publicAccountId` (required)
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-users-of-public-account.html>)
    #[inline]
    pub fn get_users_of_public_account(
        &self,
        request: GetUsersOfPublicAccountParams,
    ) -> ::sdk_runtime::Call<PublicAccountPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USERS_OF_PUBLIC_ACCOUNT,
            request,
        )
    }
    /// Sign a public account out of applications
    ///
    /// Ends the sessions of one public account in up to 50 applications, for all who use it. They have to
    /// sign in again there. It does not keep anybody from signing in again.
    ///
    /// - Request: `POST /api/v3/kick-public-accounts`
    /// - Parameters: `appIds` (required, 1 to 50 elements), `userId` (required), `options`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `appIds` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/kick-public-accounts.html>)
    #[inline]
    pub fn kick_public_accounts(
        &self,
        request: KickPublicAccountsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::KICK_PUBLIC_ACCOUNTS, request)
    }
    /// List or search public accounts
    ///
    /// Returns the public accounts of the user pool by pages.
    ///
    /// It can search for a text, filter by fields, or both. Without any condition it returns all public
    /// accounts. Page, order and the amount of detail are set in `options`.
    ///
    /// `keywords` is searched for in phone number, e-mail address, name, user name and nickname, unless
    /// `options.fuzzySearchOn` names other fields.
    ///
    /// `advancedFilter` holds conditions that are combined. A condition names a field of the profile, a
    /// custom field, or a value such as the number of sign-ins. Examples:
    ///
    /// - suspended accounts: `{"field": "status", "operator": "EQUAL", "value": "Suspended"}`
    /// - e-mail addresses of a domain:
    ///   `{"field": "email", "operator": "CONTAINS", "value": "@example.com"}`
    /// - a custom field: `{"field": "school", "operator": "EQUAL", "value": "Yonsei"}`
    /// - 10 to 100 sign-ins: `{"field": "loginsCount", "operator": "BETWEEN", "value": [10, 100]}`
    /// - sign-ins to one of two applications:
    ///   `{"field": "loggedInApps", "operator": "IN", "value": ["appId1", "appId2"]}`
    ///
    /// To get one public account whose ID is known, use `getPublicAccount`.
    ///
    /// - Request: `POST /api/v3/list-public-accounts`
    /// - Parameters: `advancedFilter`, `keywords`, `options`, `searchQuery`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/list-public-accounts.html>)
    #[inline]
    pub fn list_public_accounts(
        &self,
        request: ListPublicAccountsRequestDto,
    ) -> ::sdk_runtime::Call<PublicAccountPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_PUBLIC_ACCOUNTS, request)
    }
    /// Take several public accounts out of use
    ///
    /// Does for up to 50 public accounts what `resignUser` does for a user: they lose all permissions,
    /// departments, roles, groups and posts, and are disabled, so that nobody can sign in with them.
    ///
    /// The basic data stay. The step cannot be undone. To delete the accounts as well, call
    /// `deletePublicAccountsBatch`.
    ///
    /// - Request: `POST /api/v3/resign-public-account-batch`
    /// - Parameters: `userIds` (required, 1 to 50 elements), `userIdType`
    /// - Returns: [`ResignUserDataDto`]
    /// - Safe to retry: yes
    /// - A longer `userIds` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/resign-public-account-batch.html>)
    #[inline]
    pub fn resign_public_account_batch(
        &self,
        request: ResignUserBatchReqDto,
    ) -> ::sdk_runtime::Call<ResignUserDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::RESIGN_PUBLIC_ACCOUNT_BATCH,
            request,
        )
    }
    /// Set the departments of a public account
    ///
    /// Puts a public account into up to 50 departments.
    ///
    /// The body is the same as for `setUserDepartments`, with the ID of the public account in `userId`.
    /// Whether departments that are not in the request are left is not documented, so check with
    /// `getPublicAccountDepartments`.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-departments`
    /// - Parameters: `userId` (required), `departments` (required, 1 to 50 elements), `options`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/set-public-account-of-departments.html>)
    #[inline]
    pub fn set_public_account_of_departments(
        &self,
        request: SetUserDepartmentsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS,
            request,
        )
    }
    /// Give a public account a post
    ///
    /// Ties a public account to one post.
    ///
    /// The ID of the account goes into `userId`. IDs of posts are found by `postList`. Whether a post held
    /// before is kept is not documented. `unbindPublicAccountOfPost` takes the post away.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-post`
    /// - Parameters: `userId` (required), `postId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/set-public-account-of-post.html>)
    #[inline]
    pub fn set_public_account_ofn_post(
        &self,
        request: UserConnectionPostDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::SET_PUBLIC_ACCOUNT_OFN_POST,
            request,
        )
    }
    /// Bind a user to several public accounts
    ///
    /// Binds one user to up to 50 public accounts. `bindUsersPublicAccount` works the other way round, for
    /// one account and several users. `getPublicAccountsOfUser` shows the result.
    ///
    /// - Request: `POST /api/v3/set-user-of-public-accounts`
    /// - Parameters: `userId` (required), `publicAccountIds` (required, 1 to 50 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/set-user-of-public-accounts.html>)
    #[inline]
    pub fn setuser_of_public_account(
        &self,
        request: SetUserOfPublicAccountBatchReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::SETUSER_OF_PUBLIC_ACCOUNT,
            request,
        )
    }
    /// Take a post away from a public account
    ///
    /// Removes the tie between a public account and a post. The ID of the account goes into `userId`.
    /// `getPostOfPublicUser` tells the present post.
    ///
    /// - Request: `POST /api/v3/unbind-public-account-of-post`
    /// - Parameters: `userId` (required), `postId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/unbind-public-account-of-post.html>)
    #[inline]
    pub fn unbind_public_account_of_post(
        &self,
        request: UserConnectionPostDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UNBIND_PUBLIC_ACCOUNT_OF_POST,
            request,
        )
    }
    /// Unbind a user from a public account
    ///
    /// Removes the tie between one user and one public account. Both accounts stay.
    /// `bindUsersPublicAccount` makes such ties.
    ///
    /// - Request: `POST /api/v3/unbind-public-account-of-user`
    /// - Parameters: `userId` (required), `publicAccountId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/unbind-public-account-of-user.html>)
    #[inline]
    pub fn unbind_users_public_account(
        &self,
        request: UnbindPublicAccountBatchReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UNBIND_USERS_PUBLIC_ACCOUNT,
            request,
        )
    }
    /// Change a public account
    ///
    /// Sets the fields of the profile that the body holds.
    ///
    /// The account can be named by any kind of ID. `email`, `phone`, `username` and `externalId` must not
    /// be taken by another account of the user pool. The request acts for an administrator, so no
    /// verification code or other check is involved. `updatePublicAccountBatch` changes several accounts at
    /// once.
    ///
    /// - Request: `POST /api/v3/update-public-account`
    /// - Parameters: `userId` (required), `address`, `birthdate`, `browser`, `city`, `company`, `country`, `customData`, `device`, `email`, `emailVerified`, `externalId`, `familyName`, `formatted`, `gender`, `givenName`, `identityNumber`, `locale`, `middleName`, `name`, `nickname`, `options`, `password`, `phone`, `phoneCountryCode`, `phoneVerified`, `photo`, `postalCode`, `preferredUsername`, `profile`, `province`, `region`, `status`, `streetAddress`, `username`, `website`, `zoneinfo`
    /// - Returns: [`PublicAccountDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/update-public-account.html>)
    #[inline]
    pub fn update_public_account(
        &self,
        request: UpdatePublicAccountReqDto,
    ) -> ::sdk_runtime::Call<PublicAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_PUBLIC_ACCOUNT, request)
    }
    /// Change several public accounts at once
    ///
    /// Sets the fields of the profiles that the body holds, for several public accounts, each named by its
    /// GenAuth ID. `email`, `phone`, `username` and `externalId` must not be taken by another account of
    /// the user pool.
    ///
    /// The request acts for an administrator, so no verification code or other check is involved. Whether
    /// one bad account keeps the others from being changed is not documented.
    ///
    /// - Request: `POST /api/v3/update-public-account-batch`
    /// - Parameters: `list` (required), `options`
    /// - Returns: a list, each of its elements [`PublicAccountDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/update-public-account-batch.html>)
    #[inline]
    pub fn update_public_account_batch(
        &self,
        request: UpdatePublicAccountBatchReqDto,
    ) -> ::sdk_runtime::Call<Vec<PublicAccountDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_PUBLIC_ACCOUNT_BATCH,
            request,
        )
    }
}
