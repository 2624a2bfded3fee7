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
/// Shared accounts of applications that cannot be signed in to by protocol.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/assign-asa-account`.
    ///
    /// - Request: `POST /api/v3/assign-asa-account`
    /// - Parameters: `appId` (required), `accountId` (required), `targets` (required, 1 to 10 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `targets` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{AssignAsaAccountItem, AssignAsaAccountsDto, TargetType};
    ///
    /// let request = AssignAsaAccountsDto::new(
    ///     "app id",
    ///     "account id",
    ///     [AssignAsaAccountItem::new(TargetType::User, ["target identifiers"])],
    /// );
    /// let result = client.assign_asa_account(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 10 at once: `client.assign_asa_account(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn assign_asa_account(
        &self,
        request: AssignAsaAccountsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ASSIGN_ASA_ACCOUNT, request)
    }
    /// Sends `POST /api/v3/create-asa-account`.
    ///
    /// - Request: `POST /api/v3/create-asa-account`
    /// - Parameters: `accountInfo` (required), `appId` (required)
    /// - Returns: [`AsaAccountDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::CreateAsaAccountDto;
    ///
    /// let asa_account = client
    ///     .create_asa_account(CreateAsaAccountDto::new(json!({}), "app id"))
    ///     .await?;
    /// println!("{}", asa_account.app_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_asa_account(
        &self,
        request: CreateAsaAccountDto,
    ) -> ::sdk_runtime::Call<AsaAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ASA_ACCOUNT, request)
    }
    /// Sends `POST /api/v3/create-asa-accounts-batch`.
    ///
    /// - Request: `POST /api/v3/create-asa-accounts-batch`
    /// - Parameters: `list` (required, 1 to 100 elements), `appId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::{
    ///     CreateAsaAccountsBatchDto, CreateAsaAccountsBatchItemDto,
    /// };
    ///
    /// let request = CreateAsaAccountsBatchDto::new(
    ///     [CreateAsaAccountsBatchItemDto::new(json!({}))],
    ///     "app id",
    /// );
    /// let result = client.create_asa_account_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 100 at once: `client.create_asa_account_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/delete-asa-account`.
    ///
    /// - Request: `POST /api/v3/delete-asa-account`
    /// - Parameters: `accountId` (required), `appId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteAsaAccountDto;
    ///
    /// let result = client
    ///     .delete_asa_account(DeleteAsaAccountDto::new("account id", "app id"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_asa_account(
        &self,
        request: DeleteAsaAccountDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_ASA_ACCOUNT, request)
    }
    /// Sends `POST /api/v3/delete-asa-accounts-batch`.
    ///
    /// - Request: `POST /api/v3/delete-asa-accounts-batch`
    /// - Parameters: `accountIds` (required, 1 to 100 elements), `appId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `accountIds` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteAsaAccountBatchDto;
    ///
    /// let request = DeleteAsaAccountBatchDto::new(["account ids"], "app id");
    /// let result = client.delete_asa_account_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 100 at once: `client.delete_asa_account_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-asa-account`.
    ///
    /// - Request: `GET /api/v3/get-asa-account`
    /// - Parameters: `appId` (required), `accountId` (required)
    /// - Returns: [`AsaAccountDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetAsaAccountParams;
    ///
    /// let asa_account = client
    ///     .get_asa_account(GetAsaAccountParams::new("app id", "account id"))
    ///     .await?;
    /// println!("{}", asa_account.app_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_asa_account(
        &self,
        request: GetAsaAccountParams,
    ) -> ::sdk_runtime::Call<AsaAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ASA_ACCOUNT, request)
    }
    /// Sends `GET /api/v3/get-asa-account-assigned-targets`.
    ///
    /// - Request: `GET /api/v3/get-asa-account-assigned-targets`
    /// - Parameters: `appId` (required), `accountId` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`GetAsaAccountAssignedTargetDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetAsaAccountAssignedTargetsParams;
    ///
    /// let request = GetAsaAccountAssignedTargetsParams::new("app id", "account id");
    /// let mut items = client.get_asa_account_assigned_targets(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.target_identifier);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/get-asa-accounts-batch`.
    ///
    /// - Request: `POST /api/v3/get-asa-accounts-batch`
    /// - Parameters: `accountIds` (required, 1 to 100 elements), `appId` (required)
    /// - Returns: a list, each of its elements [`AsaAccountDto`]
    /// - Safe to retry: yes
    /// - A longer `accountIds` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetAsaAccountBatchDto;
    ///
    /// let request = GetAsaAccountBatchDto::new(["account ids"], "app id");
    /// let list = client.get_asa_account_batch(request).await?;
    /// for asa_account in list {
    ///     println!("{}", asa_account.app_id);
    /// }
    /// // For more than 100 at once: `client.get_asa_account_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_asa_account_batch(
        &self,
        request: GetAsaAccountBatchDto,
    ) -> ::sdk_runtime::Call<Vec<AsaAccountDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ASA_ACCOUNT_BATCH, request)
    }
    /// Sends `GET /api/v3/get-assigned-account`.
    ///
    /// - Request: `GET /api/v3/get-assigned-account`
    /// - Parameters: `appId` (required), `targetType` (required), `targetIdentifier` (required)
    /// - Returns: [`AsaAccountDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{GetAssignedAccountParams, TargetType};
    ///
    /// let request = GetAssignedAccountParams::new(
    ///     "app id",
    ///     TargetType::User,
    ///     "target identifier",
    /// );
    /// let asa_account = client.get_assigned_account(request).await?;
    /// println!("{}", asa_account.app_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_assigned_account(
        &self,
        request: GetAssignedAccountParams,
    ) -> ::sdk_runtime::Call<AsaAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ASSIGNED_ACCOUNT, request)
    }
    /// Sends `GET /api/v3/list-asa-accounts`.
    ///
    /// - Request: `GET /api/v3/list-asa-accounts`
    /// - Parameters: `appId` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`AsaAccountPaginatedDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListAsaAccountParams;
    ///
    /// let mut items = client.list_asa_account(ListAsaAccountParams::new("app id")).items();
    /// while let Some(asa_account) = items.try_next().await? {
    ///     println!("{}", asa_account.app_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_asa_account(
        &self,
        request: ListAsaAccountParams,
    ) -> ::sdk_runtime::Call<AsaAccountPaginatedDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ASA_ACCOUNT, request)
    }
    /// Sends `POST /api/v3/unassign-asa-account`.
    ///
    /// - Request: `POST /api/v3/unassign-asa-account`
    /// - Parameters: `appId` (required), `accountId` (required), `targets` (required, 1 to 10 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `targets` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{AssignAsaAccountItem, AssignAsaAccountsDto, TargetType};
    ///
    /// let request = AssignAsaAccountsDto::new(
    ///     "app id",
    ///     "account id",
    ///     [AssignAsaAccountItem::new(TargetType::User, ["target identifiers"])],
    /// );
    /// let result = client.unassign_asa_account(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 10 at once: `client.unassign_asa_account(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn unassign_asa_account(
        &self,
        request: AssignAsaAccountsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UNASSIGN_ASA_ACCOUNT, request)
    }
    /// Sends `POST /api/v3/update-asa-account`.
    ///
    /// - Request: `POST /api/v3/update-asa-account`
    /// - Parameters: `accountInfo` (required), `accountId` (required), `appId` (required)
    /// - Returns: [`AsaAccountDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::UpdateAsaAccountDto;
    ///
    /// let request = UpdateAsaAccountDto::new(json!({}), "account id", "app id");
    /// let asa_account = client.update_asa_account(request).await?;
    /// println!("{}", asa_account.app_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_asa_account(
        &self,
        request: UpdateAsaAccountDto,
    ) -> ::sdk_runtime::Call<AsaAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_ASA_ACCOUNT, request)
    }
}
