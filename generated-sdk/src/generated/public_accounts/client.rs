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
/// Accounts that several users share.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Sends `POST /api/v3/set-public-account-of-roles`.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-roles`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`role_ids`](SetUserRolesDto::role_ids) | Required. 1 to 10 elements. |
    /// | [`user_id`](SetUserRolesDto::user_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::SetUserRolesDto;
    ///
    /// let result = client
    ///     .bind_public_account_of_roles(SetUserRolesDto::new(["role ids"], "user id"))
    ///     .await?;
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
    /// Sends `POST /api/v3/set-public-account-of-users`.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-users`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`public_account_id`](SetPublicAccountBatchReqDto::public_account_id) | Required. |
    /// | [`user_ids`](SetPublicAccountBatchReqDto::user_ids) | Required. 1 to 50 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::SetPublicAccountBatchReqDto;
    ///
    /// let request = SetPublicAccountBatchReqDto::new("public account id", ["user ids"]);
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
    /// Sends `POST /api/v3/transfer-into-public-account`.
    ///
    /// - Request: `POST /api/v3/transfer-into-public-account`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](CreatePublicAccountFromUserDto::user_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreatePublicAccountFromUserDto;
    ///
    /// let result = client
    ///     .change_into_public_account(CreatePublicAccountFromUserDto::new("user id"))
    ///     .await?;
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
    /// Sends `POST /api/v3/create-public-account`.
    ///
    /// - Request: `POST /api/v3/create-public-account`
    /// - Returns: [`PublicAccountDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// 39 optional fields: see [`CreatePublicAccountReqDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreatePublicAccountReqDto;
    ///
    /// let public_account = client
    ///     .create_public_account(CreatePublicAccountReqDto::new())
    ///     .await?;
    /// println!("{}", public_account.user_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_public_account(
        &self,
        request: CreatePublicAccountReqDto,
    ) -> ::sdk_runtime::Call<PublicAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_PUBLIC_ACCOUNT, request)
    }
    /// Sends `POST /api/v3/create-public-accounts-batch`.
    ///
    /// - Request: `POST /api/v3/create-public-accounts-batch`
    /// - Returns: a list of [`PublicAccountDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Takes at most 50 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](CreatePublicAccountBatchReqDto::list) | Required. 1 to 50 elements. |
    /// | [`options`](CreatePublicAccountBatchReqDto::options) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     CreatePublicAccountBatchReqDto, CreatePublicAccountReqDto,
    /// };
    ///
    /// let request = CreatePublicAccountBatchReqDto::new([
    ///     CreatePublicAccountReqDto::new(),
    /// ]);
    /// let list = client.create_public_accounts_batch(request).await?;
    /// for public_account in list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// // For more than 50 at once: `client.create_public_accounts_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/delete-public-accounts-batch`.
    ///
    /// - Request: `POST /api/v3/delete-public-accounts-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `user_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](DeletePublicAccountsBatchDto::user_ids) | Required. 1 to 50 elements. |
    /// | [`options`](DeletePublicAccountsBatchDto::options) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeletePublicAccountsBatchDto;
    ///
    /// let request = DeletePublicAccountsBatchDto::new(["user ids"]);
    /// let result = client.delete_public_accounts_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.delete_public_accounts_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-groups-of-public-account`.
    ///
    /// - Request: `GET /api/v3/get-groups-of-public-account`
    /// - Returns: [`GroupPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetGroupsOfPublicAccountParams::user_id) | Required. |
    /// | [`user_id_type`](GetGroupsOfPublicAccountParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetGroupsOfPublicAccountParams;
    ///
    /// let group_paging = client
    ///     .get_groups_of_public_account(GetGroupsOfPublicAccountParams::new("user id"))
    ///     .await?;
    /// for res_group in group_paging.list {
    ///     println!("{}", res_group.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-post-of-public-account`.
    ///
    /// - Request: `GET /api/v3/get-post-of-public-account`
    /// - Returns: [`CreatePostDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetPostOfPublicUserParams::user_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPostOfPublicUserParams;
    ///
    /// let create_post = client
    ///     .get_post_of_public_user(GetPostOfPublicUserParams::new("user id"))
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
    /// Sends `GET /api/v3/get-public-account`.
    ///
    /// - Request: `GET /api/v3/get-public-account`
    /// - Returns: [`PublicAccountDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetPublicAccountParams::user_id) | Required. |
    /// | [`user_id_type`](GetPublicAccountParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    /// | [`with_custom_data`](GetPublicAccountParams::with_custom_data) | By default `false`. |
    /// | [`with_department_ids`](GetPublicAccountParams::with_department_ids) | By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPublicAccountParams;
    ///
    /// let public_account = client
    ///     .get_public_account(GetPublicAccountParams::new("user id"))
    ///     .await?;
    /// println!("{}", public_account.user_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_public_account(
        &self,
        request: GetPublicAccountParams,
    ) -> ::sdk_runtime::Call<PublicAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_PUBLIC_ACCOUNT, request)
    }
    /// Sends `GET /api/v3/get-public-account-batch`.
    ///
    /// - Request: `GET /api/v3/get-public-account-batch`
    /// - Returns: a list of [`PublicAccountDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `user_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](GetPublicAccountBatchParams::user_ids) | Required. 1 to 50 elements. |
    /// | [`user_id_type`](GetPublicAccountBatchParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    /// | [`with_custom_data`](GetPublicAccountBatchParams::with_custom_data) | By default `false`. |
    /// | [`with_department_ids`](GetPublicAccountBatchParams::with_department_ids) | By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPublicAccountBatchParams;
    ///
    /// let request = GetPublicAccountBatchParams::new(["user ids"]);
    /// let list = client.get_public_account_batch(request).await?;
    /// for public_account in list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// // For more than 50 at once: `client.get_public_account_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-departments-of-public-account`.
    ///
    /// - Request: `GET /api/v3/get-departments-of-public-account`
    /// - Returns: [`UserDepartmentPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetPublicAccountDepartmentsParams::user_id) | Required. |
    /// | [`limit`](GetPublicAccountDepartmentsParams::limit) | From 1 to 50. By default `10`. |
    /// | [`order_by`](GetPublicAccountDepartmentsParams::order_by) | By default [`Desc`](crate::generated::models::OrderBy::Desc). |
    /// | [`page`](GetPublicAccountDepartmentsParams::page) | At least 1. By default `1`. |
    /// | [`sort_by`](GetPublicAccountDepartmentsParams::sort_by) | By default [`JoinDepartmentAt`](crate::generated::models::UserDepartmentSortBy::JoinDepartmentAt). |
    /// | [`user_id_type`](GetPublicAccountDepartmentsParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    /// | [`with_custom_data`](GetPublicAccountDepartmentsParams::with_custom_data) | By default `false`. |
    /// | [`with_department_paths`](GetPublicAccountDepartmentsParams::with_department_paths) | By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPublicAccountDepartmentsParams;
    ///
    /// let mut items = client
    ///     .get_public_account_departments(
    ///         GetPublicAccountDepartmentsParams::new("user id"),
    ///     )
    ///     .items();
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
    /// Sends `POST /api/v3/set-public-account-of-groups`.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-groups`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`group_ids`](SetUserGroupsDto::group_ids) | Required. 1 to 10 elements. |
    /// | [`user_id`](SetUserGroupsDto::user_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::SetUserGroupsDto;
    ///
    /// let result = client
    ///     .get_public_account_of_groups(SetUserGroupsDto::new(["group ids"], "user id"))
    ///     .await?;
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
    /// Sends `GET /api/v3/get-roles-of-public-account`.
    ///
    /// - Request: `GET /api/v3/get-roles-of-public-account`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetPublicAccountRolesParams::user_id) | Required. |
    /// | [`namespace`](GetPublicAccountRolesParams::namespace) | By default `default`. |
    /// | [`user_id_type`](GetPublicAccountRolesParams::user_id_type) | By default [`UserId`](crate::generated::models::UserIdType::UserId). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPublicAccountRolesParams;
    ///
    /// let result = client
    ///     .get_public_account_roles(GetPublicAccountRolesParams::new("user id"))
    ///     .await?;
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
    /// Sends `GET /api/v3/get-public-accounts-of-department`.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-department`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`department_id`](GetPublicAccountsOfDepartmentParams::department_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPublicAccountsOfDepartmentParams;
    ///
    /// let result = client
    ///     .get_public_accounts_of_department(
    ///         GetPublicAccountsOfDepartmentParams::new("department id"),
    ///     )
    ///     .await?;
    /// for public_account in result.list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-public-accounts-of-group`.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-group`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`group_id`](GetPublicAccountsOfGroupParams::group_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPublicAccountsOfGroupParams;
    ///
    /// let result = client
    ///     .get_public_accounts_of_group(GetPublicAccountsOfGroupParams::new("group id"))
    ///     .await?;
    /// for public_account in result.list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-public-accounts-of-post`.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-post`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`post_id`](GetPublicAccountsOfPostParams::post_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPublicAccountsOfPostParams;
    ///
    /// let result = client
    ///     .get_public_accounts_of_post(GetPublicAccountsOfPostParams::new("post id"))
    ///     .await?;
    /// for public_account in result.list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-public-accounts-of-role`.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-role`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`role_id`](GetPublicAccountsOfRoleParams::role_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPublicAccountsOfRoleParams;
    ///
    /// let result = client
    ///     .get_public_accounts_of_role(GetPublicAccountsOfRoleParams::new("role id"))
    ///     .await?;
    /// for public_account in result.list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-public-accounts-of-user`.
    ///
    /// - Request: `GET /api/v3/get-public-accounts-of-user`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetPublicAccountsOfUserParams::user_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPublicAccountsOfUserParams;
    ///
    /// let result = client
    ///     .get_public_accounts_of_user(GetPublicAccountsOfUserParams::new("user id"))
    ///     .await?;
    /// for public_account in result.list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-users-of-public-account`.
    ///
    /// - Request: `GET /api/v3/get-users-of-public-account`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`public_account_id`](GetUsersOfPublicAccountParams::public_account_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUsersOfPublicAccountParams;
    ///
    /// let result = client
    ///     .get_users_of_public_account(
    ///         GetUsersOfPublicAccountParams::new("public account id"),
    ///     )
    ///     .await?;
    /// for public_account in result.list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/kick-public-accounts`.
    ///
    /// - Request: `POST /api/v3/kick-public-accounts`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `app_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_ids`](KickPublicAccountsDto::app_ids) | Required. 1 to 50 elements. |
    /// | [`user_id`](KickPublicAccountsDto::user_id) | Required. |
    /// | [`options`](KickPublicAccountsDto::options) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::KickPublicAccountsDto;
    ///
    /// let request = KickPublicAccountsDto::new(["app ids"], "user id");
    /// let result = client.kick_public_accounts(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.kick_public_accounts(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn kick_public_accounts(
        &self,
        request: KickPublicAccountsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::KICK_PUBLIC_ACCOUNTS, request)
    }
    /// Sends `POST /api/v3/list-public-accounts`.
    ///
    /// - Request: `POST /api/v3/list-public-accounts`
    /// - Returns: [`PublicAccountPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// [`advanced_filter`](ListPublicAccountsRequestDto::advanced_filter), [`keywords`](ListPublicAccountsRequestDto::keywords), [`options`](ListPublicAccountsRequestDto::options), [`search_query`](ListPublicAccountsRequestDto::search_query).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListPublicAccountsRequestDto;
    ///
    /// let mut items = client
    ///     .list_public_accounts(ListPublicAccountsRequestDto::new())
    ///     .items();
    /// while let Some(public_account) = items.try_next().await? {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_public_accounts(
        &self,
        request: ListPublicAccountsRequestDto,
    ) -> ::sdk_runtime::Call<PublicAccountPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_PUBLIC_ACCOUNTS, request)
    }
    /// Sends `POST /api/v3/resign-public-account-batch`.
    ///
    /// - Request: `POST /api/v3/resign-public-account-batch`
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
    /// let result = client.resign_public_account_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.resign_public_account_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/set-public-account-of-departments`.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-departments`
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
    /// let result = client.set_public_account_of_departments(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/set-public-account-of-post`.
    ///
    /// - Request: `POST /api/v3/set-public-account-of-post`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](UserConnectionPostDto::user_id) | Required. |
    /// | [`post_id`](UserConnectionPostDto::post_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UserConnectionPostDto;
    ///
    /// let result = client
    ///     .set_public_account_ofn_post(UserConnectionPostDto::new("user id", "post id"))
    ///     .await?;
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
    /// Sends `POST /api/v3/set-user-of-public-accounts`.
    ///
    /// - Request: `POST /api/v3/set-user-of-public-accounts`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](SetUserOfPublicAccountBatchReqDto::user_id) | Required. |
    /// | [`public_account_ids`](SetUserOfPublicAccountBatchReqDto::public_account_ids) | Required. 1 to 50 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::SetUserOfPublicAccountBatchReqDto;
    ///
    /// let request = SetUserOfPublicAccountBatchReqDto::new(
    ///     "user id",
    ///     ["public account ids"],
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
    /// Sends `POST /api/v3/unbind-public-account-of-post`.
    ///
    /// - Request: `POST /api/v3/unbind-public-account-of-post`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](UserConnectionPostDto::user_id) | Required. |
    /// | [`post_id`](UserConnectionPostDto::post_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UserConnectionPostDto;
    ///
    /// let result = client
    ///     .unbind_public_account_of_post(UserConnectionPostDto::new("user id", "post id"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/unbind-public-account-of-user`.
    ///
    /// - Request: `POST /api/v3/unbind-public-account-of-user`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](UnbindPublicAccountBatchReqDto::user_id) | Required. |
    /// | [`public_account_id`](UnbindPublicAccountBatchReqDto::public_account_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UnbindPublicAccountBatchReqDto;
    ///
    /// let request = UnbindPublicAccountBatchReqDto::new("user id", "public account id");
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
    /// Sends `POST /api/v3/update-public-account`.
    ///
    /// - Request: `POST /api/v3/update-public-account`
    /// - Returns: [`PublicAccountDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](UpdatePublicAccountReqDto::user_id) | Required. |
    ///
    /// 36 more optional fields: see [`UpdatePublicAccountReqDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdatePublicAccountReqDto;
    ///
    /// let public_account = client
    ///     .update_public_account(UpdatePublicAccountReqDto::new("user id"))
    ///     .await?;
    /// println!("{}", public_account.user_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_public_account(
        &self,
        request: UpdatePublicAccountReqDto,
    ) -> ::sdk_runtime::Call<PublicAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_PUBLIC_ACCOUNT, request)
    }
    /// Sends `POST /api/v3/update-public-account-batch`.
    ///
    /// - Request: `POST /api/v3/update-public-account-batch`
    /// - Returns: a list of [`PublicAccountDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](UpdatePublicAccountBatchReqDto::list) | Required. |
    /// | [`options`](UpdatePublicAccountBatchReqDto::options) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     UpdatePublicAccountBatchReqDto, UpdatePublicAccountInfoDto,
    /// };
    ///
    /// let request = UpdatePublicAccountBatchReqDto::new([
    ///     UpdatePublicAccountInfoDto::new("user id"),
    /// ]);
    /// let list = client.update_public_account_batch(request).await?;
    /// for public_account in list {
    ///     println!("{}", public_account.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
