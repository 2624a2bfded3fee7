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
/// Some applications support no sign-in protocol and have only a form for an account and a password.
/// For such an application, an administrator stores the accounts of that form in GenAuth and assigns
/// each one to users, roles, groups or departments. These are the targets of the account. The users
/// then work with the account without having to know its password.
///
/// The application comes first, by `createApplication` with `asa` as its protocol. Accounts are made by
/// `createAsaAccount`, or up to 100 at once by `createAsaAccountBatch`, and assigned by
/// `assignAsaAccount`. To see what exists, use `listAsaAccount` for the accounts of an application,
/// `getAsaAccountAssignedTargets` for the targets of an account, and `getAssignedAccount` for the
/// account of a target.
///
/// Nearly all operations need the ID of the application beside that of the account. An ASA account is
/// not a user of the user pool.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Assign an ASA account to targets
    ///
    /// Assigns an ASA account to users, roles, groups and departments. A request has up to 10 entries in
    /// `targets`. Each entry has one kind of target and up to 100 identifiers of that kind.
    ///
    /// The assignment is undone by `unassignAsaAccount`. The targets of an account are listed by
    /// `getAsaAccountAssignedTargets`. What happens to a target that already has another account of the
    /// application is not documented.
    ///
    /// - Request: `POST /api/v3/assign-asa-account`
    /// - Parameters: `appId` (required), `accountId` (required), `targets` (required, 1 to 10 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `targets` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/assign-asa-account.html>)
    #[inline]
    pub fn assign_asa_account(
        &self,
        request: AssignAsaAccountsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ASSIGN_ASA_ACCOUNT, request)
    }
    /// Create an ASA account
    ///
    /// Stores one ASA account for an application and returns it with the ID that other operations need.
    /// Users get it by `assignAsaAccount`. The ID of the application is found by `listApplications`.
    ///
    /// Not safe to send twice: each request makes another account. If a response is lost, look for the
    /// account in `listAsaAccount` before another attempt. For several accounts at once there is
    /// `createAsaAccountBatch`.
    ///
    /// - Request: `POST /api/v3/create-asa-account`
    /// - Parameters: `accountInfo` (required), `appId` (required)
    /// - Returns: [`AsaAccountDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/create-asa-account.html>)
    #[inline]
    pub fn create_asa_account(
        &self,
        request: CreateAsaAccountDto,
    ) -> ::sdk_runtime::Call<AsaAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ASA_ACCOUNT, request)
    }
    /// Create several ASA accounts at once
    ///
    /// Stores up to 100 ASA accounts for one application. The response does not have the new accounts.
    /// Their IDs are found by `listAsaAccount`.
    ///
    /// Not safe to send twice: a second request makes the accounts once more.
    ///
    /// - Request: `POST /api/v3/create-asa-accounts-batch`
    /// - Parameters: `list` (required, 1 to 100 elements), `appId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/create-asa-accounts-batch.html>)
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
    /// Delete an ASA account
    ///
    /// Removes one ASA account of an application.
    ///
    /// No operation restores it. To take an account away from some targets only, use `unassignAsaAccount`.
    /// Several accounts are removed at once by `deleteAsaAccountBatch`.
    ///
    /// - Request: `POST /api/v3/delete-asa-account`
    /// - Parameters: `accountId` (required), `appId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/delete-asa-account.html>)
    #[inline]
    pub fn delete_asa_account(
        &self,
        request: DeleteAsaAccountDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_ASA_ACCOUNT, request)
    }
    /// Delete several ASA accounts at once
    ///
    /// Removes up to 100 ASA accounts of one application. No operation restores them. Whether a request
    /// with an unknown ID still deletes the other accounts is not documented.
    ///
    /// - Request: `POST /api/v3/delete-asa-accounts-batch`
    /// - Parameters: `accountIds` (required, 1 to 100 elements), `appId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `accountIds` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/delete-asa-accounts-batch.html>)
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
    /// Get an ASA account
    ///
    /// Returns one ASA account of an application, with the account information that is filled in for users.
    /// Several accounts are read at once by `getAsaAccountBatch`.
    ///
    /// - Request: `GET /api/v3/get-asa-account`
    /// - Parameters: `appId` (required), `accountId` (required)
    /// - Returns: [`AsaAccountDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-asa-account.html>)
    #[inline]
    pub fn get_asa_account(
        &self,
        request: GetAsaAccountParams,
    ) -> ::sdk_runtime::Call<AsaAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ASA_ACCOUNT, request)
    }
    /// List the targets of an ASA account
    ///
    /// Returns the users, roles, groups and departments that an ASA account is assigned to, page by page.
    ///
    /// A role, a group or a department is one target, however many users are in it. For the opposite
    /// question, which account a target has, use `getAssignedAccount`.
    ///
    /// - Request: `GET /api/v3/get-asa-account-assigned-targets`
    /// - Parameters: `appId` (required), `accountId` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`GetAsaAccountAssignedTargetDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-asa-account-assigned-targets.html>)
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
    /// Get several ASA accounts at once
    ///
    /// Returns up to 100 ASA accounts of one application by their IDs, with what is filled in for the user.
    ///
    /// How unknown IDs are treated is not documented, so compare the IDs in the result with those of the
    /// request.
    ///
    /// - Request: `POST /api/v3/get-asa-accounts-batch`
    /// - Parameters: `accountIds` (required, 1 to 100 elements), `appId` (required)
    /// - Returns: a list, each of its elements [`AsaAccountDto`]
    /// - Safe to retry: yes
    /// - A longer `accountIds` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-asa-accounts-batch.html>)
    #[inline]
    pub fn get_asa_account_batch(
        &self,
        request: GetAsaAccountBatchDto,
    ) -> ::sdk_runtime::Call<Vec<AsaAccountDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ASA_ACCOUNT_BATCH, request)
    }
    /// Get the ASA account assigned to a target
    ///
    /// Returns the ASA account of an application that is assigned to a user, role, group or department
    /// itself.
    ///
    /// An account that a user has only through a role, a group or a department is not found this way. The
    /// vendor calls the result nullable, which suggests `null` for a target without an account.
    ///
    /// - Request: `GET /api/v3/get-assigned-account`
    /// - Parameters: `appId` (required), `targetType` (required), `targetIdentifier` (required)
    /// - Returns: [`AsaAccountDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/get-assigned-account.html>)
    #[inline]
    pub fn get_assigned_account(
        &self,
        request: GetAssignedAccountParams,
    ) -> ::sdk_runtime::Call<AsaAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ASSIGNED_ACCOUNT, request)
    }
    /// List the ASA accounts of an application
    ///
    /// Returns the ASA accounts of one application, page by page, with what is filled in for the user. A
    /// page holds up to 50 accounts. The ID of the application is found by `listApplications`.
    ///
    /// - Request: `GET /api/v3/list-asa-accounts`
    /// - Parameters: `appId` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`AsaAccountPaginatedDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/list-asa-accounts.html>)
    #[inline]
    pub fn list_asa_account(
        &self,
        request: ListAsaAccountParams,
    ) -> ::sdk_runtime::Call<AsaAccountPaginatedDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ASA_ACCOUNT, request)
    }
    /// Take an ASA account away from targets
    ///
    /// Ends the assignment of an ASA account to users, roles, groups and departments.
    ///
    /// The account itself stays and keeps its other targets. A request has up to 10 entries in `targets`,
    /// each with up to 100 identifiers of one kind. The current targets are listed by
    /// `getAsaAccountAssignedTargets`.
    ///
    /// - Request: `POST /api/v3/unassign-asa-account`
    /// - Parameters: `appId` (required), `accountId` (required), `targets` (required, 1 to 10 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `targets` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/unassign-asa-account.html>)
    #[inline]
    pub fn unassign_asa_account(
        &self,
        request: AssignAsaAccountsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UNASSIGN_ASA_ACCOUNT, request)
    }
    /// Change what an ASA account fills in
    ///
    /// Changes the account information of an ASA account, for example after its password was changed in the
    /// application. The ID of the account and its targets stay the same.
    ///
    /// - Request: `POST /api/v3/update-asa-account`
    /// - Parameters: `accountInfo` (required), `accountId` (required), `appId` (required)
    /// - Returns: [`AsaAccountDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%BA%94%E7%94%A8/update-asa-account.html>)
    #[inline]
    pub fn update_asa_account(
        &self,
        request: UpdateAsaAccountDto,
    ) -> ::sdk_runtime::Call<AsaAccountDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_ASA_ACCOUNT, request)
    }
}
