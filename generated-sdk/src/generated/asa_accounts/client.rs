// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::asa_accounts::{
    AsaAccountDto, AsaAccountPaginatedDataDto, AssignAsaAccountsDto, CreateAsaAccountDto,
    CreateAsaAccountsBatchDto, DeleteAsaAccountBatchDto, DeleteAsaAccountDto,
    GetAsaAccountAssignedTargetDataDto, GetAsaAccountAssignedTargetsParams,
    GetAsaAccountBatchDto, GetAsaAccountParams, GetAssignedAccountParams,
    ListAsaAccountParams, UpdateAsaAccountDto,
};
use crate::generated::common::IsSuccessDto;
use super::operations;

/// # asa-accounts
///
/// ASA accounts: shared accounts of an application, which GenAuth fills in for the users that they are
/// assigned to.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Assign an ASA account to targets.
    ///
    /// Assigns an ASA account to users, roles, groups and departments.
    ///
    /// A request has up to 10 entries in
    /// [`targets`](crate::generated::models::AssignAsaAccountsDto::targets). Each entry has one kind of
    /// target and up to 100 identifiers of that kind.
    ///
    /// The assignment is undone by [`unassign_asa_account`](crate::ManagementClient::unassign_asa_account).
    /// The targets of an account are listed by
    /// [`get_asa_account_assigned_targets`](crate::ManagementClient::get_asa_account_assigned_targets).
    /// What happens to a target that already has another account of the application is not documented.
    ///
    /// - Request: `POST /api/v3/assign-asa-account`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 10 elements at once. A longer `targets` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/assign-asa-account.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](AssignAsaAccountsDto::app_id) | Required. ID of the application that the ASA account belongs to. |
    /// | [`account_id`](AssignAsaAccountsDto::account_id) | Required. ID of the ASA account, found by [`list_asa_account`](crate::ManagementClient::list_asa_account). |
    /// | [`targets`](AssignAsaAccountsDto::targets) | Required. The targets, grouped by kind. 1 to 10 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{AssignAsaAccountItem, AssignAsaAccountsDto, TargetType};
    ///
    /// let request = AssignAsaAccountsDto::new(
    ///     "62a50xxxxxxxxxxxd15d57c7",
    ///     "6228edaxxxxxxxxcade3a3d9",
    ///     [AssignAsaAccountItem::new(TargetType::User, ["6343b98b7cfxxx9366e9b7c"])],
    /// );
    /// let result = client.assign_asa_account(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 10 at once: `client.assign_asa_account(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "assign-asa-account")]
    #[inline]
    pub fn assign_asa_account(
        &self,
        request: AssignAsaAccountsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ASSIGN_ASA_ACCOUNT, request)
    }
    /// Create an ASA account.
    ///
    /// Stores one ASA account for an application and returns it with the ID that other operations need.
    ///
    /// Users get it by [`assign_asa_account`](crate::ManagementClient::assign_asa_account). The ID of the
    /// application is found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Not safe to send twice: each request makes another account. If a response is lost, look for the
    /// account in [`list_asa_account`](crate::ManagementClient::list_asa_account) before another attempt.
    /// For several accounts at once there is
    /// [`create_asa_account_batch`](crate::ManagementClient::create_asa_account_batch).
    ///
    /// - Request: `POST /api/v3/create-asa-account`
    /// - Returns: [`AsaAccountDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/create-asa-account.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`account_info`](CreateAsaAccountDto::account_info) | Required. What is filled in for the user. |
    /// | [`app_id`](CreateAsaAccountDto::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::CreateAsaAccountDto;
    ///
    /// let request = CreateAsaAccountDto::new(
    ///     json!({ "account": "account@example.com", "password": "123456" }),
    ///     "62a50xxxxxxxxxxxd15d57c7",
    /// );
    /// let asa_account = client.create_asa_account(request).await?;
    /// println!("{}", asa_account.app_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-asa-account")]
    #[inline]
    pub fn create_asa_account(
        &self,
        request: CreateAsaAccountDto,
    ) -> ::sdk_runtime::Call<AsaAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ASA_ACCOUNT, request)
    }
    /// Create several ASA accounts at once.
    ///
    /// Stores up to 100 ASA accounts for one application. The response does not have the new accounts.
    /// Their IDs are found by [`list_asa_account`](crate::ManagementClient::list_asa_account).
    ///
    /// Not safe to send twice: a second request makes the accounts once more.
    ///
    /// - Request: `POST /api/v3/create-asa-accounts-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Takes at most 100 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/create-asa-accounts-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](CreateAsaAccountsBatchDto::list) | Required. The ASA accounts to create. 1 to 100 elements. |
    /// | [`app_id`](CreateAsaAccountsBatchDto::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::{CreateAsaAccountsBatchDto, CreateAsaAccountsBatchItemDto};
    ///
    /// let request = CreateAsaAccountsBatchDto::new(
    ///     [
    ///         CreateAsaAccountsBatchItemDto::new(
    ///             json!({ "account": "account@example.com", "password": "123456" }),
    ///         ),
    ///     ],
    ///     "62a50xxxxxxxxxxxd15d57c7",
    /// );
    /// let result = client.create_asa_account_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 100 at once: `client.create_asa_account_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-asa-accounts-batch")]
    #[inline]
    pub fn create_asa_account_batch(
        &self,
        request: CreateAsaAccountsBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_ASA_ACCOUNT_BATCH,
            request,
        )
    }
    /// Delete an ASA account.
    ///
    /// Removes one ASA account of an application.
    ///
    /// No operation restores it. To take an account away from some targets only, use
    /// [`unassign_asa_account`](crate::ManagementClient::unassign_asa_account). Several accounts are
    /// removed at once by [`delete_asa_account_batch`](crate::ManagementClient::delete_asa_account_batch).
    ///
    /// - Request: `POST /api/v3/delete-asa-account`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/delete-asa-account.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`account_id`](DeleteAsaAccountDto::account_id) | Required. ID of the ASA account, found by [`list_asa_account`](crate::ManagementClient::list_asa_account). |
    /// | [`app_id`](DeleteAsaAccountDto::app_id) | Required. ID of the application that the ASA account belongs to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteAsaAccountDto;
    ///
    /// let request = DeleteAsaAccountDto::new(
    ///     "6228edaxxxxxxxxcade3a3d9",
    ///     "62a50xxxxxxxxxxxd15d57c7",
    /// );
    /// let result = client.delete_asa_account(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-asa-account")]
    #[inline]
    pub fn delete_asa_account(
        &self,
        request: DeleteAsaAccountDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_ASA_ACCOUNT, request)
    }
    /// Delete several ASA accounts at once.
    ///
    /// Removes up to 100 ASA accounts of one application. No operation restores them. Whether a request
    /// with an unknown ID still deletes the other accounts is not documented.
    ///
    /// - Request: `POST /api/v3/delete-asa-accounts-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 100 elements at once. A longer `account_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/delete-asa-accounts-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`account_ids`](DeleteAsaAccountBatchDto::account_ids) | Required. IDs of the ASA accounts to delete, found by [`list_asa_account`](crate::ManagementClient::list_asa_account). 1 to 100 elements. |
    /// | [`app_id`](DeleteAsaAccountBatchDto::app_id) | Required. ID of the application that the ASA accounts belong to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteAsaAccountBatchDto;
    ///
    /// let request = DeleteAsaAccountBatchDto::new(
    ///     ["6228edaxxxxxxxxcade3a3d9"],
    ///     "62a50xxxxxxxxxxxd15d57c7",
    /// );
    /// let result = client.delete_asa_account_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 100 at once: `client.delete_asa_account_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-asa-accounts-batch")]
    #[inline]
    pub fn delete_asa_account_batch(
        &self,
        request: DeleteAsaAccountBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_ASA_ACCOUNT_BATCH,
            request,
        )
    }
    /// Get an ASA account.
    ///
    /// Returns one ASA account of an application, with the account information that is filled in for users.
    ///
    /// Several accounts are read at once by
    /// [`get_asa_account_batch`](crate::ManagementClient::get_asa_account_batch).
    ///
    /// - Request: `GET /api/v3/get-asa-account`
    /// - Returns: [`AsaAccountDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-asa-account.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](GetAsaAccountParams::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`account_id`](GetAsaAccountParams::account_id) | Required. ID of the ASA account, found by [`list_asa_account`](crate::ManagementClient::list_asa_account). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetAsaAccountParams;
    ///
    /// let request = GetAsaAccountParams::new(
    ///     "6342b8537axxxx047d314109",
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let asa_account = client.get_asa_account(request).await?;
    /// println!("{}", asa_account.app_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-asa-account")]
    #[inline]
    pub fn get_asa_account(
        &self,
        request: GetAsaAccountParams,
    ) -> ::sdk_runtime::Call<AsaAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ASA_ACCOUNT, request)
    }
    /// List the targets of an ASA account.
    ///
    /// Returns the users, roles, groups and departments that an ASA account is assigned to, page by page.
    ///
    /// A role, a group or a department is one target, however many users are in it. For the opposite
    /// question, which account a target has, use
    /// [`get_assigned_account`](crate::ManagementClient::get_assigned_account).
    ///
    /// - Request: `GET /api/v3/get-asa-account-assigned-targets`
    /// - Returns: [`GetAsaAccountAssignedTargetDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-asa-account-assigned-targets.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](GetAsaAccountAssignedTargetsParams::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`account_id`](GetAsaAccountAssignedTargetsParams::account_id) | Required. ID of the ASA account, found by [`list_asa_account`](crate::ManagementClient::list_asa_account). |
    /// | [`limit`](GetAsaAccountAssignedTargetsParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](GetAsaAccountAssignedTargetsParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetAsaAccountAssignedTargetsParams;
    ///
    /// let request = GetAsaAccountAssignedTargetsParams::new(
    ///     "6342b8537axxxx047d314109",
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let mut items = client.get_asa_account_assigned_targets(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.target_identifier);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-asa-account-assigned-targets")]
    #[inline]
    pub fn get_asa_account_assigned_targets(
        &self,
        request: GetAsaAccountAssignedTargetsParams,
    ) -> ::sdk_runtime::Call<GetAsaAccountAssignedTargetDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_ASA_ACCOUNT_ASSIGNED_TARGETS,
            request,
        )
    }
    /// Get several ASA accounts at once.
    ///
    /// Returns up to 100 ASA accounts of one application by their IDs, with what is filled in for the user.
    ///
    /// How unknown IDs are treated is not documented, so compare the IDs in the result with those of the
    /// request.
    ///
    /// - Request: `POST /api/v3/get-asa-accounts-batch`
    /// - Returns: a list of [`AsaAccountDto`]
    /// - Safe to retry: yes
    /// - Takes at most 100 elements at once. A longer `account_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-asa-accounts-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`account_ids`](GetAsaAccountBatchDto::account_ids) | Required. IDs of the ASA accounts to return, found by [`list_asa_account`](crate::ManagementClient::list_asa_account). 1 to 100 elements. |
    /// | [`app_id`](GetAsaAccountBatchDto::app_id) | Required. ID of the application that the ASA accounts belong to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetAsaAccountBatchDto;
    ///
    /// let request = GetAsaAccountBatchDto::new(
    ///     ["6228edaxxxxxxxxcade3a3d9"],
    ///     "62a50xxxxxxxxxxxd15d57c7",
    /// );
    /// let list = client.get_asa_account_batch(request).await?;
    /// for asa_account in list {
    ///     println!("{}", asa_account.app_id);
    /// }
    /// // For more than 100 at once: `client.get_asa_account_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-asa-accounts-batch")]
    #[inline]
    pub fn get_asa_account_batch(
        &self,
        request: GetAsaAccountBatchDto,
    ) -> ::sdk_runtime::Call<Vec<AsaAccountDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ASA_ACCOUNT_BATCH, request)
    }
    /// Get the ASA account assigned to a target.
    ///
    /// Returns the ASA account of an application that is assigned to a user, role, group or department
    /// itself.
    ///
    /// An account that a user has only through a role, a group or a department is not found this way. The
    /// result can be empty, namely if the target has no account.
    ///
    /// - Request: `GET /api/v3/get-assigned-account`
    /// - Returns: [`AsaAccountDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-assigned-account.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](GetAssignedAccountParams::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`target_type`](GetAssignedAccountParams::target_type) | Required. Kind of the target. |
    /// | [`target_identifier`](GetAssignedAccountParams::target_identifier) | Required. Identifier of the target: the ID of a user, the code of a role, the code of a group, or the ID of a department. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{GetAssignedAccountParams, TargetType};
    ///
    /// let request = GetAssignedAccountParams::new(
    ///     "6342b8537axxxx047d314109",
    ///     TargetType::User,
    ///     "6343b98b7cfxxx9366e9b7c",
    /// );
    /// let asa_account = client.get_assigned_account(request).await?;
    /// println!("{}", asa_account.app_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-assigned-account")]
    #[inline]
    pub fn get_assigned_account(
        &self,
        request: GetAssignedAccountParams,
    ) -> ::sdk_runtime::Call<AsaAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ASSIGNED_ACCOUNT, request)
    }
    /// List the ASA accounts of an application.
    ///
    /// Returns the ASA accounts of one application, page by page, with what is filled in for the user.
    ///
    /// A page holds up to 50 accounts. The ID of the application is found by
    /// [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// - Request: `GET /api/v3/list-asa-accounts`
    /// - Returns: [`AsaAccountPaginatedDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/list-asa-accounts.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](ListAsaAccountParams::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`limit`](ListAsaAccountParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListAsaAccountParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListAsaAccountParams;
    ///
    /// let mut items = client
    ///     .list_asa_account(ListAsaAccountParams::new("6342b8537axxxx047d314109"))
    ///     .items();
    /// while let Some(asa_account) = items.try_next().await? {
    ///     println!("{}", asa_account.app_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-asa-accounts")]
    #[inline]
    pub fn list_asa_account(
        &self,
        request: ListAsaAccountParams,
    ) -> ::sdk_runtime::Call<AsaAccountPaginatedDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ASA_ACCOUNT, request)
    }
    /// Take an ASA account away from targets.
    ///
    /// Ends the assignment of an ASA account to users, roles, groups and departments.
    ///
    /// The account itself stays and keeps its other targets. A request has up to 10 entries in
    /// [`targets`](crate::generated::models::AssignAsaAccountsDto::targets), each with up to 100
    /// identifiers of one kind. The current targets are listed by
    /// [`get_asa_account_assigned_targets`](crate::ManagementClient::get_asa_account_assigned_targets).
    ///
    /// - Request: `POST /api/v3/unassign-asa-account`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 10 elements at once. A longer `targets` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/unassign-asa-account.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](AssignAsaAccountsDto::app_id) | Required. ID of the application that the ASA account belongs to. |
    /// | [`account_id`](AssignAsaAccountsDto::account_id) | Required. ID of the ASA account, found by [`list_asa_account`](crate::ManagementClient::list_asa_account). |
    /// | [`targets`](AssignAsaAccountsDto::targets) | Required. The targets, grouped by kind. 1 to 10 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{AssignAsaAccountItem, AssignAsaAccountsDto, TargetType};
    ///
    /// let request = AssignAsaAccountsDto::new(
    ///     "62a50xxxxxxxxxxxd15d57c7",
    ///     "6228edaxxxxxxxxcade3a3d9",
    ///     [AssignAsaAccountItem::new(TargetType::User, ["6343b98b7cfxxx9366e9b7c"])],
    /// );
    /// let result = client.unassign_asa_account(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 10 at once: `client.unassign_asa_account(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unassign-asa-account")]
    #[inline]
    pub fn unassign_asa_account(
        &self,
        request: AssignAsaAccountsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UNASSIGN_ASA_ACCOUNT, request)
    }
    /// Change what an ASA account fills in.
    ///
    /// Changes the account information of an ASA account, for example after its password was changed in the
    /// application. The ID of the account and its targets stay the same.
    ///
    /// - Request: `POST /api/v3/update-asa-account`
    /// - Returns: [`AsaAccountDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/update-asa-account.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`account_info`](UpdateAsaAccountDto::account_info) | Required. What is filled in for the user from now on. |
    /// | [`account_id`](UpdateAsaAccountDto::account_id) | Required. ID of the ASA account, found by [`list_asa_account`](crate::ManagementClient::list_asa_account). |
    /// | [`app_id`](UpdateAsaAccountDto::app_id) | Required. ID of the application that the ASA account belongs to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::UpdateAsaAccountDto;
    ///
    /// let request = UpdateAsaAccountDto::new(
    ///     json!({ "account": "account@example.com", "password": "123456" }),
    ///     "6228edaxxxxxxxxcade3a3d9",
    ///     "62a50xxxxxxxxxxxd15d57c7",
    /// );
    /// let asa_account = client.update_asa_account(request).await?;
    /// println!("{}", asa_account.app_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-asa-account")]
    #[inline]
    pub fn update_asa_account(
        &self,
        request: UpdateAsaAccountDto,
    ) -> ::sdk_runtime::Call<AsaAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_ASA_ACCOUNT, request)
    }
}
