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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Give a public account roles.
    ///
    /// Gives a public account up to 10 roles, which are named by their IDs.
    ///
    /// IDs of roles are found by [`list_roles`](crate::ManagementClient::list_roles).
    /// [`get_public_account_roles`](crate::ManagementClient::get_public_account_roles) lists the roles.
    /// Whether other roles are taken away is not documented.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-roles`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/set-public-account-of-roles.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`role_ids`](SetUserRolesDto::role_ids) | Required. IDs of the roles, as in [`RoleDto::id`](crate::generated::models::RoleDto::id). 1 to 10 elements. |
    /// | [`user_id`](SetUserRolesDto::user_id) | Required. ID that GenAuth gave the public account, as in [`PublicAccountDto::user_id`](crate::generated::models::PublicAccountDto::user_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::SetUserRolesDto;
    ///
    /// let request = SetUserRolesDto::new(
    ///     ["60b49eb83fd80adb96f26e68"],
    ///     "6343b98b7cfxxx9366e9b7c",
    /// );
    /// let result = client.bind_public_account_of_roles(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set-public-account-of-roles")]
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
    /// Bind users to a public account.
    ///
    /// Binds up to 50 users to one public account, so that they can use it.
    /// [`setuser_of_public_account`](crate::ManagementClient::setuser_of_public_account) works the other
    /// way round, for one user and several accounts.
    ///
    /// [`unbind_users_public_account`](crate::ManagementClient::unbind_users_public_account) takes a user
    /// off again. Whether users who are bound but not in the request stay bound is not documented, so check
    /// with [`get_users_of_public_account`](crate::ManagementClient::get_users_of_public_account).
    ///
    /// - Request: `POST /api/v3/set-public-account-of-users`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/set-public-account-of-users.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`public_account_id`](SetPublicAccountBatchReqDto::public_account_id) | Required. ID that GenAuth gave the public account, as in [`PublicAccountDto::user_id`](crate::generated::models::PublicAccountDto::user_id). |
    /// | [`user_ids`](SetPublicAccountBatchReqDto::user_ids) | Required. IDs of the users to bind, found by [`list_users`](crate::ManagementClient::list_users). 1 to 50 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::SetPublicAccountBatchReqDto;
    ///
    /// let request = SetPublicAccountBatchReqDto::new(
    ///     "6343b98b7cfxxx9366e9b7c",
    ///     ["6343b98b7cfxxx9366e9b7d"],
    /// );
    /// let result = client.bind_users_public_account(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set-public-account-of-users")]
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
    /// Turn the account of a user into a public account.
    ///
    /// Turns the personal account of a user into a public account.
    ///
    /// No operation turns it back. Bind users to the new public account with
    /// [`bind_users_public_account`](crate::ManagementClient::bind_users_public_account).
    ///
    /// Not safe to send twice: after the first request there is no personal account left to turn.
    ///
    /// - Request: `POST /api/v3/transfer-into-public-account`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/transfer-into-public-account.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](CreatePublicAccountFromUserDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreatePublicAccountFromUserDto;
    ///
    /// let request = CreatePublicAccountFromUserDto::new("6343b98b7cfxxx9366e9b7c");
    /// let result = client.change_into_public_account(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "transfer-into-public-account")]
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
    /// Create a public account.
    ///
    /// Makes a public account and returns it with the ID that GenAuth gave it. At least one of
    /// [`email`](crate::generated::models::CreatePublicAccountReqDto::email),
    /// [`phone`](crate::generated::models::CreatePublicAccountReqDto::phone) and
    /// [`username`](crate::generated::models::CreatePublicAccountReqDto::username) is needed.
    ///
    /// These three and [`external_id`](crate::generated::models::CreatePublicAccountReqDto::external_id)
    /// must not be taken by another account of the user pool. The request acts for an administrator, so no
    /// verification code or other check is involved. The account has no users until
    /// [`bind_users_public_account`](crate::ManagementClient::bind_users_public_account) is called.
    ///
    /// Not safe to send twice: once the account exists, the second request fails on the taken values. If a
    /// response is lost, look for the account with
    /// [`get_public_account`](crate::ManagementClient::get_public_account).
    /// [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch) makes up to
    /// 50 accounts at once.
    ///
    /// - Request: `POST /api/v3/create-public-account`
    /// - Returns: [`PublicAccountDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/create-public-account.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`email`](CreatePublicAccountReqDto::email) | E-mail address. |
    /// | [`name`](CreatePublicAccountReqDto::name) | Name of the public account. |
    /// | [`username`](CreatePublicAccountReqDto::username) | User name, which no two users of a user pool share. |
    ///
    /// 36 more optional fields: see [`CreatePublicAccountReqDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreatePublicAccountReqDto;
    ///
    /// let request = CreatePublicAccountReqDto::new()
    ///     .with_email("reception@example.com")
    ///     .with_name("Reception desk")
    ///     .with_username("reception");
    /// let public_account = client.create_public_account(request).await?;
    /// println!("{}", public_account.user_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-public-account")]
    #[inline]
    pub fn create_public_account(
        &self,
        request: CreatePublicAccountReqDto,
    ) -> ::sdk_runtime::Call<PublicAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_PUBLIC_ACCOUNT, request)
    }
    /// Create several public accounts at once.
    ///
    /// Makes up to 50 public accounts and returns them.
    ///
    /// For each, at least one of [`email`](crate::generated::models::CreatePublicAccountReqDto::email),
    /// [`phone`](crate::generated::models::CreatePublicAccountReqDto::phone) and
    /// [`username`](crate::generated::models::CreatePublicAccountReqDto::username) is needed. These three
    /// and [`external_id`](crate::generated::models::CreatePublicAccountReqDto::external_id) must not be
    /// taken by another account of the user pool. The request acts for an administrator, so no verification
    /// code or other check is involved.
    ///
    /// Not safe to send twice: accounts that exist by then make the second request fail. Whether one bad
    /// account keeps the others from being made is not documented.
    ///
    /// - Request: `POST /api/v3/create-public-accounts-batch`
    /// - Returns: a list of [`PublicAccountDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Takes at most 50 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/create-public-accounts-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](CreatePublicAccountBatchReqDto::list) | Required. Public accounts to create, at most 50. |
    /// | [`options`](CreatePublicAccountBatchReqDto::options) | How passwords, departments and notices are treated, for all accounts in the list. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{CreatePublicAccountBatchReqDto, CreatePublicAccountReqDto};
    ///
    /// let request = CreatePublicAccountBatchReqDto::new([
    ///     CreatePublicAccountReqDto::new()
    ///         .with_email("reception@example.com")
    ///         .with_name("Reception desk")
    ///         .with_username("reception"),
    /// ]);
    /// let list = client.create_public_accounts_batch(request).await?;
    /// for public_account in list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// // For more than 50 at once: `client.create_public_accounts_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-public-accounts-batch")]
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
    /// Delete several public accounts at once.
    ///
    /// Deletes up to 50 public accounts, which are all named by the same kind of ID. To take public
    /// accounts out of use and keep their basic data, call
    /// [`resign_public_account_batch`](crate::ManagementClient::resign_public_account_batch).
    ///
    /// - Request: `POST /api/v3/delete-public-accounts-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `user_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/delete-public-accounts-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](DeletePublicAccountsBatchDto::user_ids) | Required. IDs of the public accounts to delete, of the kind that [`options.user_id_type`](crate::generated::models::DeletePublicAccountsBatchOptionsDto::user_id_type) names. 1 to 50 elements. |
    /// | [`options`](DeletePublicAccountsBatchDto::options) | Which kind of ID names the public accounts. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeletePublicAccountsBatchDto;
    ///
    /// let request = DeletePublicAccountsBatchDto::new(["6343b98b7cfxxx9366e9b7c"]);
    /// let result = client.delete_public_accounts_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.delete_public_accounts_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-public-accounts-batch")]
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
    /// List the groups of a public account.
    ///
    /// Returns the groups that a public account is a member of. The request has no parameters for pages.
    ///
    /// [`get_public_account_of_groups`](crate::ManagementClient::get_public_account_of_groups) changes the
    /// membership, in spite of its name.
    ///
    /// - Request: `GET /api/v3/get-groups-of-public-account`
    /// - Returns: [`GroupPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-groups-of-public-account.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetGroupsOfPublicAccountParams::user_id) | Required. ID of the public account, of the kind that [`user_id_type`](crate::generated::models::GetGroupsOfPublicAccountParams::user_id_type) names. |
    /// | [`user_id_type`](GetGroupsOfPublicAccountParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetGroupsOfPublicAccountParams;
    ///
    /// let request = GetGroupsOfPublicAccountParams::new("6343b98b7cfxxx9366e9b7c");
    /// let group_paging = client.get_groups_of_public_account(request).await?;
    /// for res_group in group_paging.list {
    ///     println!("{}", res_group.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-groups-of-public-account")]
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
    /// Get the post of a public account.
    ///
    /// Returns the post that a public account holds.
    ///
    /// It returns a single one.
    /// [`set_public_account_ofn_post`](crate::ManagementClient::set_public_account_ofn_post) gives the
    /// account a post,
    /// [`unbind_public_account_of_post`](crate::ManagementClient::unbind_public_account_of_post) takes it
    /// away.
    ///
    /// - Request: `GET /api/v3/get-post-of-public-account`
    /// - Returns: [`CreatePostDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-post-of-public-account.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetPostOfPublicUserParams::user_id) | Required. ID that GenAuth gave the public account, as in [`PublicAccountDto::user_id`](crate::generated::models::PublicAccountDto::user_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPostOfPublicUserParams;
    ///
    /// let create_post = client
    ///     .get_post_of_public_user(
    ///         GetPostOfPublicUserParams::new("6343b98b7cfxxx9366e9b7c"),
    ///     )
    ///     .await?;
    /// println!("{}", create_post.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-post-of-public-account")]
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
    /// Get a public account.
    ///
    /// Returns one public account with its profile.
    ///
    /// Custom fields and departments come only if they are asked for. For several accounts, use
    /// [`get_public_account_batch`](crate::ManagementClient::get_public_account_batch), for a search
    /// [`list_public_accounts`](crate::ManagementClient::list_public_accounts).
    ///
    /// - Request: `GET /api/v3/get-public-account`
    /// - Returns: [`PublicAccountDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-public-account.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetPublicAccountParams::user_id) | Required. ID of the public account, of the kind that [`user_id_type`](crate::generated::models::GetPublicAccountParams::user_id_type) names. |
    /// | [`user_id_type`](GetPublicAccountParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    /// | [`with_custom_data`](GetPublicAccountParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    /// | [`with_department_ids`](GetPublicAccountParams::with_department_ids) | Whether the result has the IDs of the departments that the user belongs to, in [`department_ids`](crate::generated::models::PublicAccountDto::department_ids). By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPublicAccountParams;
    ///
    /// let public_account = client
    ///     .get_public_account(GetPublicAccountParams::new("6343b98b7cfxxx9366e9b7c"))
    ///     .await?;
    /// println!("{}", public_account.user_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-public-account")]
    #[inline]
    pub fn get_public_account(
        &self,
        request: GetPublicAccountParams,
    ) -> ::sdk_runtime::Call<PublicAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_PUBLIC_ACCOUNT, request)
    }
    /// Get several public accounts at once.
    ///
    /// Returns up to 50 public accounts, which are all named by the same kind of ID. Custom fields and
    /// departments come only if they are asked for.
    ///
    /// How an ID without an account shows in the result is not documented, so compare the IDs that come
    /// back.
    ///
    /// - Request: `GET /api/v3/get-public-account-batch`
    /// - Returns: a list of [`PublicAccountDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `user_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-public-account-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](GetPublicAccountBatchParams::user_ids) | Required. IDs of the public accounts, of the kind that [`user_id_type`](crate::generated::models::GetPublicAccountBatchParams::user_id_type) names. 1 to 50 elements. |
    /// | [`user_id_type`](GetPublicAccountBatchParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    /// | [`with_custom_data`](GetPublicAccountBatchParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    /// | [`with_department_ids`](GetPublicAccountBatchParams::with_department_ids) | Whether the result has the IDs of the departments that the user belongs to, in [`department_ids`](crate::generated::models::PublicAccountDto::department_ids). By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPublicAccountBatchParams;
    ///
    /// let request = GetPublicAccountBatchParams::new(["6343b98b7cfxxx9366e9b7c"]);
    /// let list = client.get_public_account_batch(request).await?;
    /// for public_account in list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// // For more than 50 at once: `client.get_public_account_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-public-account-batch")]
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
    /// List the departments of a public account.
    ///
    /// Returns the departments that a public account belongs to, by pages of at most 50. Unless it is asked
    /// otherwise, the department that was joined last comes first.
    ///
    /// [`set_public_account_of_departments`](crate::ManagementClient::set_public_account_of_departments)
    /// changes the departments.
    ///
    /// - Request: `GET /api/v3/get-departments-of-public-account`
    /// - Returns: [`UserDepartmentPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-departments-of-public-account.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetPublicAccountDepartmentsParams::user_id) | Required. ID of the public account, of the kind that [`user_id_type`](crate::generated::models::GetPublicAccountDepartmentsParams::user_id_type) names. |
    /// | [`limit`](GetPublicAccountDepartmentsParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`order_by`](GetPublicAccountDepartmentsParams::order_by) | Direction of the order. By default [`Desc`](crate::generated::models::OrderBy::Desc). |
    /// | [`page`](GetPublicAccountDepartmentsParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`sort_by`](GetPublicAccountDepartmentsParams::sort_by) | What the result is ordered by. By default [`JoinDepartmentAt`](crate::generated::models::UserDepartmentSortBy::JoinDepartmentAt). |
    /// | [`user_id_type`](GetPublicAccountDepartmentsParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    /// | [`with_custom_data`](GetPublicAccountDepartmentsParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    /// | [`with_department_paths`](GetPublicAccountDepartmentsParams::with_department_paths) | Whether the result has the path to each department, in [`department_id_path`](crate::generated::models::UserDepartmentRespDto::department_id_path), [`department_name_path`](crate::generated::models::UserDepartmentRespDto::department_name_path) and [`department_code_path`](crate::generated::models::UserDepartmentRespDto::department_code_path). By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPublicAccountDepartmentsParams;
    ///
    /// let request = GetPublicAccountDepartmentsParams::new("6343b98b7cfxxx9366e9b7c");
    /// let mut items = client.get_public_account_departments(request).items();
    /// while let Some(user_department) = items.try_next().await? {
    ///     println!("{}", user_department.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-departments-of-public-account")]
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
    /// Add a public account to groups.
    ///
    /// Makes a public account a member of up to 10 groups, which are named by their IDs.
    ///
    /// In spite of its name the operation changes data and returns no groups.
    /// [`get_groups_of_public_account`](crate::ManagementClient::get_groups_of_public_account) lists the
    /// groups. Whether other memberships end is not documented.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-groups`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/set-public-account-of-groups.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`group_ids`](SetUserGroupsDto::group_ids) | Required. IDs of the groups, as in [`GroupDto::id`](crate::generated::models::GroupDto::id). 1 to 10 elements. |
    /// | [`user_id`](SetUserGroupsDto::user_id) | Required. ID that GenAuth gave the public account, as in [`PublicAccountDto::user_id`](crate::generated::models::PublicAccountDto::user_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::SetUserGroupsDto;
    ///
    /// let request = SetUserGroupsDto::new(
    ///     ["60b49eb83fd80adb96f26e68"],
    ///     "6343b98b7cfxxx9366e9b7c",
    /// );
    /// let result = client.get_public_account_of_groups(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set-public-account-of-groups")]
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
    /// List the roles of a public account.
    ///
    /// Returns the roles that a public account has in one namespace.
    ///
    /// The items of the result have the type of public accounts, although roles are asked for. Which fields
    /// they have is not documented. The request has no parameters for pages.
    ///
    /// - Request: `GET /api/v3/get-roles-of-public-account`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-roles-of-public-account.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetPublicAccountRolesParams::user_id) | Required. ID of the public account, of the kind that [`user_id_type`](crate::generated::models::GetPublicAccountRolesParams::user_id_type) names. |
    /// | [`namespace`](GetPublicAccountRolesParams::namespace) | Code of the namespace to look in. By default `default`. |
    /// | [`user_id_type`](GetPublicAccountRolesParams::user_id_type) | The kind of ID that names the user in this request. By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPublicAccountRolesParams;
    ///
    /// let request = GetPublicAccountRolesParams::new("6343b98b7cfxxx9366e9b7c");
    /// let result = client.get_public_account_roles(request).await?;
    /// for public_account in result.list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-roles-of-public-account")]
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
    /// List the public accounts of a department.
    ///
    /// Returns the public accounts that belong to a department.
    ///
    /// The request has no parameters for pages. IDs of departments are found by
    /// [`search_departments_list`](crate::ManagementClient::search_departments_list).
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-department`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-public-accounts-of-department.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`department_id`](GetPublicAccountsOfDepartmentParams::department_id) | Required. ID that GenAuth gave the department. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPublicAccountsOfDepartmentParams;
    ///
    /// let request = GetPublicAccountsOfDepartmentParams::new("6229c3ae66xxxx4feb740d93");
    /// let result = client.get_public_accounts_of_department(request).await?;
    /// for public_account in result.list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-public-accounts-of-department")]
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
    /// List the public accounts of a group.
    ///
    /// Returns the public accounts that are members of a group.
    ///
    /// The request has no parameters for pages. The group is named by its ID, not by its code.
    /// [`list_groups`](crate::ManagementClient::list_groups) finds both.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-group`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-public-accounts-of-group.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`group_id`](GetPublicAccountsOfGroupParams::group_id) | Required. ID of the group, as in [`GroupDto::id`](crate::generated::models::GroupDto::id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPublicAccountsOfGroupParams;
    ///
    /// let request = GetPublicAccountsOfGroupParams::new("60b49eb83fd80adb96f26e68");
    /// let result = client.get_public_accounts_of_group(request).await?;
    /// for public_account in result.list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-public-accounts-of-group")]
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
    /// List the public accounts that hold a post.
    ///
    /// Returns the public accounts that hold a post. The request has no parameters for pages. IDs of posts
    /// are found by [`post_list`](crate::ManagementClient::post_list).
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-post`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-public-accounts-of-post.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`post_id`](GetPublicAccountsOfPostParams::post_id) | Required. ID of the post, as in [`PostItemDto::id`](crate::generated::models::PostItemDto::id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPublicAccountsOfPostParams;
    ///
    /// let request = GetPublicAccountsOfPostParams::new("60b49eb83fd80adb96f26e68");
    /// let result = client.get_public_accounts_of_post(request).await?;
    /// for public_account in result.list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-public-accounts-of-post")]
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
    /// List the public accounts that have a role.
    ///
    /// Returns the public accounts that have a role. The request has no parameters for pages. The role is
    /// named by its ID, not by its code. [`list_roles`](crate::ManagementClient::list_roles) finds both.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-role`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-public-accounts-of-role.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`role_id`](GetPublicAccountsOfRoleParams::role_id) | Required. ID of the role, as in [`RoleDto::id`](crate::generated::models::RoleDto::id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPublicAccountsOfRoleParams;
    ///
    /// let request = GetPublicAccountsOfRoleParams::new("60b49eb83fd80adb96f26e68");
    /// let result = client.get_public_accounts_of_role(request).await?;
    /// for public_account in result.list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-public-accounts-of-role")]
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
    /// List the public accounts of a user.
    ///
    /// Returns the public accounts that a user is bound to. The request has no parameters for pages.
    ///
    /// [`setuser_of_public_account`](crate::ManagementClient::setuser_of_public_account) binds the user to
    /// further ones. The users of one public account are returned by
    /// [`get_users_of_public_account`](crate::ManagementClient::get_users_of_public_account).
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-user`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-public-accounts-of-user.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetPublicAccountsOfUserParams::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPublicAccountsOfUserParams;
    ///
    /// let request = GetPublicAccountsOfUserParams::new("6343b98b7cfxxx9366e9b7c");
    /// let result = client.get_public_accounts_of_user(request).await?;
    /// for public_account in result.list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-public-accounts-of-user")]
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
    /// List the users of a public account.
    ///
    /// Returns the users who are bound to a public account.
    ///
    /// The items have the same form as public accounts. The request has no parameters for pages.
    /// [`bind_users_public_account`](crate::ManagementClient::bind_users_public_account) and
    /// [`unbind_users_public_account`](crate::ManagementClient::unbind_users_public_account) change the
    /// list.
    ///
    /// - Request: `GET /api/v3/get-users-of-public-account`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/get-users-of-public-account.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`public_account_id`](GetUsersOfPublicAccountParams::public_account_id) | Required. ID that GenAuth gave the public account, as in [`PublicAccountDto::user_id`](crate::generated::models::PublicAccountDto::user_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUsersOfPublicAccountParams;
    ///
    /// let request = GetUsersOfPublicAccountParams::new("6343b98b7cfxxx9366e9b7c");
    /// let result = client.get_users_of_public_account(request).await?;
    /// for public_account in result.list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-users-of-public-account")]
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
    /// Sign a public account out of applications.
    ///
    /// Ends the sessions of one public account in up to 50 applications, so that whoever uses the account
    /// has to sign in again there. It does not keep anybody from signing in again.
    ///
    /// - Request: `POST /api/v3/kick-public-accounts`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `app_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/kick-public-accounts.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_ids`](KickPublicAccountsDto::app_ids) | Required. IDs of the applications to sign the account out of, found by [`list_applications`](crate::ManagementClient::list_applications). 1 to 50 elements. |
    /// | [`user_id`](KickPublicAccountsDto::user_id) | Required. ID of the public account, of the kind that [`options.user_id_type`](crate::generated::models::KickPublicAccountsOptionsDto::user_id_type) names. |
    /// | [`options`](KickPublicAccountsDto::options) | Which kind of ID names the public account. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::KickPublicAccountsDto;
    ///
    /// let request = KickPublicAccountsDto::new(
    ///     ["62188e71cxxxx3075289c580"],
    ///     "6343b98b7cfxxx9366e9b7c",
    /// );
    /// let result = client.kick_public_accounts(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.kick_public_accounts(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "kick-public-accounts")]
    #[inline]
    pub fn kick_public_accounts(
        &self,
        request: KickPublicAccountsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::KICK_PUBLIC_ACCOUNTS, request)
    }
    /// List or search public accounts.
    ///
    /// Returns the public accounts of the user pool by pages.
    ///
    /// It can search for a text, filter by fields, or both. Without any condition it returns all public
    /// accounts. Page, order and the amount of detail are set in
    /// [`options`](crate::generated::models::ListPublicAccountsRequestDto::options).
    ///
    /// [`keywords`](crate::generated::models::ListPublicAccountsRequestDto::keywords) is searched for in
    /// phone number, e-mail address, name, user name and nickname, unless
    /// [`options.fuzzy_search_on`](crate::generated::models::ListPublicAccountsOptionsDto::fuzzy_search_on)
    /// names other fields.
    ///
    /// [`advanced_filter`](crate::generated::models::ListPublicAccountsRequestDto::advanced_filter) holds
    /// conditions that are combined. A condition names a field of the profile, a custom field, or a value
    /// such as the number of sign-ins. Examples:
    ///
    /// - suspended accounts: `{"field": "status", "operator": "EQUAL", "value": "Suspended"}`
    /// - e-mail addresses of a domain:
    ///   `{"field": "email", "operator": "CONTAINS", "value": "@example.com"}`
    /// - a custom field: `{"field": "school", "operator": "EQUAL", "value": "Yonsei"}`
    /// - 10 to 100 sign-ins: `{"field": "loginsCount", "operator": "BETWEEN", "value": [10, 100]}`
    /// - a last sign-in in a period, in milliseconds:
    ///   `{"field": "lastLogin", "operator": "BETWEEN", "value": [1656806430000, 1659484830000]}`
    /// - sign-ins to one of two applications:
    ///   `{"field": "loggedInApps", "operator": "IN", "value": ["appId1", "appId2"]}`
    /// - accounts of a department and of those below it:
    ///   `{"field": "department", "operator": "IN", "value": [{"departmentId": "root", "departmentIdType": "department_id", "organizationCode": "steamory", "includeChildrenDepartments": true}]}`
    ///
    /// To get one public account whose ID is known, use
    /// [`get_public_account`](crate::ManagementClient::get_public_account).
    ///
    /// - Request: `POST /api/v3/list-public-accounts`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/list-public-accounts.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`advanced_filter`](ListPublicAccountsRequestDto::advanced_filter) | Conditions that public accounts have to meet, on fields of the profile, custom fields, sign-ins and more. |
    /// | [`keywords`](ListPublicAccountsRequestDto::keywords) | Text to search for in the fields that [`options.fuzzy_search_on`](crate::generated::models::ListPublicAccountsOptionsDto::fuzzy_search_on) names. |
    /// | [`options`](ListPublicAccountsRequestDto::options) | Page, order, searched fields and amount of detail of the result. |
    /// | [`search_query`](ListPublicAccountsRequestDto::search_query) | Query in the language of Elasticsearch, for searches that the other fields cannot express. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     FilterOperator, ListPublicAccountsAdvancedFilterItemDto,
    ///     ListPublicAccountsRequestDto,
    /// };
    ///
    /// let request = ListPublicAccountsRequestDto::new()
    ///     .with_advanced_filter([
    ///         ListPublicAccountsAdvancedFilterItemDto::new("status", FilterOperator::Equal)
    ///             .with_value("Activated"),
    ///     ])
    ///     .with_keywords("Beijing");
    /// let mut items = client.list_public_accounts(request).items();
    /// while let Some(public_account) = items.try_next().await? {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-public-accounts")]
    #[inline]
    pub fn list_public_accounts(
        &self,
        request: ListPublicAccountsRequestDto,
    ) -> ::sdk_runtime::Call<PublicAccountPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_PUBLIC_ACCOUNTS, request)
    }
    /// Take several public accounts out of use.
    ///
    /// Does for up to 50 public accounts what [`resign_user`](crate::ManagementClient::resign_user) does
    /// for a user: they lose all permissions, departments, roles, groups and posts, and are disabled, so
    /// that nobody can sign in with them.
    ///
    /// The basic data stay. The step cannot be undone. To delete the accounts as well, call
    /// [`delete_public_accounts_batch`](crate::ManagementClient::delete_public_accounts_batch).
    ///
    /// - Request: `POST /api/v3/resign-public-account-batch`
    /// - Returns: [`ResignUserDataDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `user_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/resign-public-account-batch.html>)
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
    /// let result = client.resign_public_account_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.resign_public_account_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "resign-public-account-batch")]
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
    /// Set the departments of a public account.
    ///
    /// Puts a public account into up to 50 departments.
    ///
    /// The body is the same as for [`set_user_departments`](crate::ManagementClient::set_user_departments),
    /// with the ID of the public account in
    /// [`user_id`](crate::generated::models::SetUserDepartmentsDto::user_id). Whether departments that are
    /// not in the request are left is not documented, so check with
    /// [`get_public_account_departments`](crate::ManagementClient::get_public_account_departments).
    ///
    /// - Request: `POST /api/v3/set-public-account-of-departments`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/set-public-account-of-departments.html>)
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
    /// let result = client.set_public_account_of_departments(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set-public-account-of-departments")]
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
    /// Give a public account a post.
    ///
    /// Ties a public account to one post.
    ///
    /// The ID of the account goes into
    /// [`user_id`](crate::generated::models::UserConnectionPostDto::user_id). IDs of posts are found by
    /// [`post_list`](crate::ManagementClient::post_list). Whether a post held before is kept is not
    /// documented.
    /// [`unbind_public_account_of_post`](crate::ManagementClient::unbind_public_account_of_post) takes the
    /// post away.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-post`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/set-public-account-of-post.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](UserConnectionPostDto::user_id) | Required. ID that GenAuth gave the user or public account. |
    /// | [`post_id`](UserConnectionPostDto::post_id) | Required. ID of the post, found by [`post_list`](crate::ManagementClient::post_list). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UserConnectionPostDto;
    ///
    /// let request = UserConnectionPostDto::new(
    ///     "6343b98b7cfxxx9366e9b7c",
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let result = client.set_public_account_ofn_post(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set-public-account-of-post")]
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
    /// Bind a user to several public accounts.
    ///
    /// Binds one user to up to 50 public accounts.
    ///
    /// [`bind_users_public_account`](crate::ManagementClient::bind_users_public_account) works the other
    /// way round, for one account and several users. Whether the user stays bound to public accounts that
    /// are not in the request is not documented, so check with
    /// [`get_public_accounts_of_user`](crate::ManagementClient::get_public_accounts_of_user).
    ///
    /// - Request: `POST /api/v3/set-user-of-public-accounts`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/set-user-of-public-accounts.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](SetUserOfPublicAccountBatchReqDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    /// | [`public_account_ids`](SetUserOfPublicAccountBatchReqDto::public_account_ids) | Required. IDs of the public accounts, found by [`list_public_accounts`](crate::ManagementClient::list_public_accounts). 1 to 50 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::SetUserOfPublicAccountBatchReqDto;
    ///
    /// let request = SetUserOfPublicAccountBatchReqDto::new(
    ///     "6343b98b7cfxxx9366e9b7d",
    ///     ["6343b98b7cfxxx9366e9b7c"],
    /// );
    /// let result = client.setuser_of_public_account(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set-user-of-public-accounts")]
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
    /// Take a post away from a public account.
    ///
    /// Removes the tie between a public account and a post.
    ///
    /// The ID of the account goes into
    /// [`user_id`](crate::generated::models::UserConnectionPostDto::user_id).
    /// [`get_post_of_public_user`](crate::ManagementClient::get_post_of_public_user) tells the present
    /// post.
    ///
    /// - Request: `POST /api/v3/unbind-public-account-of-post`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/unbind-public-account-of-post.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](UserConnectionPostDto::user_id) | Required. ID that GenAuth gave the user or public account. |
    /// | [`post_id`](UserConnectionPostDto::post_id) | Required. ID of the post, found by [`post_list`](crate::ManagementClient::post_list). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UserConnectionPostDto;
    ///
    /// let request = UserConnectionPostDto::new(
    ///     "6343b98b7cfxxx9366e9b7c",
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let result = client.unbind_public_account_of_post(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unbind-public-account-of-post")]
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
    /// Unbind a user from a public account.
    ///
    /// Removes the tie between one user and one public account. Both accounts stay.
    /// [`bind_users_public_account`](crate::ManagementClient::bind_users_public_account) makes such ties.
    ///
    /// - Request: `POST /api/v3/unbind-public-account-of-user`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/unbind-public-account-of-user.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](UnbindPublicAccountBatchReqDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    /// | [`public_account_id`](UnbindPublicAccountBatchReqDto::public_account_id) | Required. ID that GenAuth gave the public account, as in [`PublicAccountDto::user_id`](crate::generated::models::PublicAccountDto::user_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UnbindPublicAccountBatchReqDto;
    ///
    /// let request = UnbindPublicAccountBatchReqDto::new(
    ///     "6343b98b7cfxxx9366e9b7d",
    ///     "6343b98b7cfxxx9366e9b7c",
    /// );
    /// let result = client.unbind_users_public_account(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unbind-public-account-of-user")]
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
    /// Change a public account.
    ///
    /// Sets the fields of the profile that the body holds.
    ///
    /// The account can be named by any kind of ID.
    /// [`email`](crate::generated::models::UpdatePublicAccountReqDto::email),
    /// [`phone`](crate::generated::models::UpdatePublicAccountReqDto::phone),
    /// [`username`](crate::generated::models::UpdatePublicAccountReqDto::username) and
    /// [`external_id`](crate::generated::models::UpdatePublicAccountReqDto::external_id) must not be taken
    /// by another account of the user pool. The request acts for an administrator, so no verification code
    /// or other check is involved.
    /// [`update_public_account_batch`](crate::ManagementClient::update_public_account_batch) changes
    /// several accounts at once.
    ///
    /// - Request: `POST /api/v3/update-public-account`
    /// - Returns: [`PublicAccountDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/update-public-account.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](UpdatePublicAccountReqDto::user_id) | Required. ID of the public account, of the kind that [`options.user_id_type`](crate::generated::models::UpdatePublicAccountOptionsDto::user_id_type) names. |
    /// | [`company`](UpdatePublicAccountReqDto::company) | Company that the user works for. |
    /// | [`nickname`](UpdatePublicAccountReqDto::nickname) | Name by which the user likes to be called. |
    ///
    /// 34 more optional fields: see [`UpdatePublicAccountReqDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdatePublicAccountReqDto;
    ///
    /// let request = UpdatePublicAccountReqDto::new("6343b98b7cfxxx9366e9b7c")
    ///     .with_company("Example Ltd")
    ///     .with_nickname("Front desk");
    /// let public_account = client.update_public_account(request).await?;
    /// println!("{}", public_account.user_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-public-account")]
    #[inline]
    pub fn update_public_account(
        &self,
        request: UpdatePublicAccountReqDto,
    ) -> ::sdk_runtime::Call<PublicAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_PUBLIC_ACCOUNT, request)
    }
    /// Change several public accounts at once.
    ///
    /// Sets the fields of the profiles that the body holds, for several public accounts, each named by its
    /// GenAuth ID. [`email`](crate::generated::models::UpdatePublicAccountInfoDto::email),
    /// [`phone`](crate::generated::models::UpdatePublicAccountInfoDto::phone),
    /// [`username`](crate::generated::models::UpdatePublicAccountInfoDto::username) and
    /// [`external_id`](crate::generated::models::UpdatePublicAccountInfoDto::external_id) must not be taken
    /// by another account of the user pool.
    ///
    /// The request acts for an administrator, so no verification code or other check is involved. Whether
    /// one bad account keeps the others from being changed is not documented.
    ///
    /// - Request: `POST /api/v3/update-public-account-batch`
    /// - Returns: a list of [`PublicAccountDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%85%AC%E5%85%B1%E8%B4%A6%E5%8F%B7/update-public-account-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](UpdatePublicAccountBatchReqDto::list) | Required. Public accounts to change, each with the new values of its fields. |
    /// | [`options`](UpdatePublicAccountBatchReqDto::options) | How passwords and notices are treated, for all accounts in the list. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{UpdatePublicAccountBatchReqDto, UpdatePublicAccountInfoDto};
    ///
    /// let request = UpdatePublicAccountBatchReqDto::new([
    ///     UpdatePublicAccountInfoDto::new("6343b98b7cfxxx9366e9b7c")
    ///         .with_company("Example Ltd")
    ///         .with_nickname("Front desk"),
    /// ]);
    /// let list = client.update_public_account_batch(request).await?;
    /// for public_account in list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-public-account-batch")]
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
