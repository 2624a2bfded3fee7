// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::approvals::{
    ApprovalBatchProcessReq, ApprovalDetailDto, ApprovalPageList, ApprovalProcessReq,
    ClosedListParams, GetDetailParams, LogListParams, PendListParams,
};
use crate::generated::common::IsSuccessDto;
use super::operations;

/// # approvals
///
/// Requests for permissions that wait for a decision.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `PUT /api/v3/approval-batch-process`.
    ///
    /// - Request: `PUT /api/v3/approval-batch-process`
    /// - Parameters: `numbers` (required), `isAgreed`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ApprovalBatchProcessReq;
    ///
    /// let result = client.batch_process_approval(ApprovalBatchProcessReq::new([1])).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn batch_process_approval(
        &self,
        request: ApprovalBatchProcessReq,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::BATCH_PROCESS_APPROVAL,
            request,
        )
    }
    /// Sends `GET /api/v3/approval-closed-list`.
    ///
    /// - Request: `GET /api/v3/approval-closed-list`
    /// - Parameters: `keyword`, `objectType`, `pageNo`, `pageSize` (from 1 to 50)
    /// - Returns: [`ApprovalPageList`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ClosedListParams;
    ///
    /// let mut items = client.closed_list(ClosedListParams::new()).items();
    /// while let Some(approval_detail) = items.try_next().await? {
    ///     println!("{}", approval_detail.number);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn closed_list(
        &self,
        request: ClosedListParams,
    ) -> ::sdk_runtime::Call<ApprovalPageList> {
        ::sdk_runtime::Call::new(&self.core, &operations::CLOSED_LIST, request)
    }
    /// Sends `GET /api/v3/approval`.
    ///
    /// - Request: `GET /api/v3/approval`
    /// - Parameters: `number` (required)
    /// - Returns: [`ApprovalDetailDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetDetailParams;
    ///
    /// let approval_detail = client.get_detail(GetDetailParams::new("number")).await?;
    /// println!("{}", approval_detail.number);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_detail(
        &self,
        request: GetDetailParams,
    ) -> ::sdk_runtime::Call<ApprovalDetailDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DETAIL, request)
    }
    /// Sends `GET /api/v3/approval-log-list`.
    ///
    /// - Request: `GET /api/v3/approval-log-list`
    /// - Parameters: `keyword`, `objectType`, `pageNo`, `pageSize` (from 1 to 50)
    /// - Returns: [`ApprovalPageList`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::LogListParams;
    ///
    /// let mut items = client.log_list(LogListParams::new()).items();
    /// while let Some(approval_detail) = items.try_next().await? {
    ///     println!("{}", approval_detail.number);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn log_list(
        &self,
        request: LogListParams,
    ) -> ::sdk_runtime::Call<ApprovalPageList> {
        ::sdk_runtime::Call::new(&self.core, &operations::LOG_LIST, request)
    }
    /// Sends `GET /api/v3/approval-pending-list`.
    ///
    /// - Request: `GET /api/v3/approval-pending-list`
    /// - Parameters: `keyword`, `objectType`, `pageNo`, `pageSize` (from 1 to 50)
    /// - Returns: [`ApprovalPageList`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::PendListParams;
    ///
    /// let mut items = client.pend_list(PendListParams::new()).items();
    /// while let Some(approval_detail) = items.try_next().await? {
    ///     println!("{}", approval_detail.number);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn pend_list(
        &self,
        request: PendListParams,
    ) -> ::sdk_runtime::Call<ApprovalPageList> {
        ::sdk_runtime::Call::new(&self.core, &operations::PEND_LIST, request)
    }
    /// Sends `PUT /api/v3/approval-process`.
    ///
    /// - Request: `PUT /api/v3/approval-process`
    /// - Parameters: `number` (required), `isAgreed`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ApprovalProcessReq;
    ///
    /// let result = client.process_approval(ApprovalProcessReq::new("number")).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn process_approval(
        &self,
        request: ApprovalProcessReq,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::PROCESS_APPROVAL, request)
    }
}
