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
/// Requests of users for the right to use an application or for a role, and the decisions on them.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Grant or refuse several requests at once.
    ///
    /// Makes the same decision on all of the requests whose numbers are given.
    ///
    /// Without [`is_agreed`](crate::generated::models::ApprovalBatchProcessReq::is_agreed) they are
    /// refused. How many numbers one request may have is not documented, nor whether one bad number stops
    /// the others.
    ///
    /// Not safe to send twice: a request for a permission is decided once, and a second decision may be
    /// reported as a failure. If a response is lost, look at the state with
    /// [`get_detail`](crate::ManagementClient::get_detail) before another attempt.
    ///
    /// - Request: `PUT /api/v3/approval-batch-process`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`numbers`](ApprovalBatchProcessReq::numbers) | Required. Numbers of the approvals to decide on, as in [`ApprovalDetailDto::number`](crate::generated::models::ApprovalDetailDto::number) but as integers. |
    /// | [`is_agreed`](ApprovalBatchProcessReq::is_agreed) | Whether the requests are granted. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ApprovalBatchProcessReq;
    ///
    /// let result = client
    ///     .batch_process_approval(ApprovalBatchProcessReq::new([100001, 100002]))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "approval-batch-process")]
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
    /// List requests that were decided.
    ///
    /// Returns the requests on which a decision was made, at most 50 per page.
    /// [`pend_list`](crate::ManagementClient::pend_list) has those that still wait.
    ///
    /// - Request: `GET /api/v3/approval-closed-list`
    /// - Returns: [`ApprovalPageList`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keyword`](ClosedListParams::keyword) | Text to look for in the numbers of the requests and in the names of those who handed them in. |
    /// | [`object_type`](ClosedListParams::object_type) | Only requests for this kind of object are returned. |
    /// | [`page_no`](ClosedListParams::page_no) | Number of the page to return, counted from 1. By default `1`. |
    /// | [`page_size`](ClosedListParams::page_size) | How many items a page has at most. From 1 to 50. By default `10`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ClosedListParams;
    ///
    /// let mut items = client.closed_list(ClosedListParams::new()).items();
    /// while let Some(approval_detail) = items.try_next().await? {
    ///     println!("{}", approval_detail.number);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "approval-closed-list")]
    #[inline]
    pub fn closed_list(
        &self,
        request: ClosedListParams,
    ) -> ::sdk_runtime::Call<ApprovalPageList> {
        ::sdk_runtime::Call::new(&self.core, &operations::CLOSED_LIST, request)
    }
    /// Get one approval.
    ///
    /// Returns one request with what it asks for, its state and its times.
    ///
    /// The number comes from [`pend_list`](crate::ManagementClient::pend_list),
    /// [`closed_list`](crate::ManagementClient::closed_list) or
    /// [`log_list`](crate::ManagementClient::log_list).
    ///
    /// - Request: `GET /api/v3/approval`
    /// - Returns: [`ApprovalDetailDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`number`](GetDetailParams::number) | Required. Number of the approval, as in [`ApprovalDetailDto::number`](crate::generated::models::ApprovalDetailDto::number). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetDetailParams;
    ///
    /// let approval_detail = client.get_detail(GetDetailParams::new("100001")).await?;
    /// println!("{}", approval_detail.number);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "approval")]
    #[inline]
    pub fn get_detail(
        &self,
        request: GetDetailParams,
    ) -> ::sdk_runtime::Call<ApprovalDetailDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DETAIL, request)
    }
    /// List the log of approvals.
    ///
    /// Returns the log of approvals, at most 50 per page.
    ///
    /// Unlike in [`pend_list`](crate::ManagementClient::pend_list) and
    /// [`closed_list`](crate::ManagementClient::closed_list), the keyword is also looked for in the name of
    /// the requested application or role.
    ///
    /// - Request: `GET /api/v3/approval-log-list`
    /// - Returns: [`ApprovalPageList`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keyword`](LogListParams::keyword) | Text to look for in the numbers of the requests, in the names of those who handed them in, and in the names of the requested objects. |
    /// | [`object_type`](LogListParams::object_type) | Only requests for this kind of object are returned. |
    /// | [`page_no`](LogListParams::page_no) | Number of the page to return, counted from 1. By default `1`. |
    /// | [`page_size`](LogListParams::page_size) | How many items a page has at most. From 1 to 50. By default `10`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::LogListParams;
    ///
    /// let mut items = client.log_list(LogListParams::new()).items();
    /// while let Some(approval_detail) = items.try_next().await? {
    ///     println!("{}", approval_detail.number);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "approval-log-list")]
    #[inline]
    pub fn log_list(
        &self,
        request: LogListParams,
    ) -> ::sdk_runtime::Call<ApprovalPageList> {
        ::sdk_runtime::Call::new(&self.core, &operations::LOG_LIST, request)
    }
    /// List requests that wait for a decision.
    ///
    /// Returns the requests on which no decision was made yet, at most 50 per page.
    ///
    /// Decide on them with [`process_approval`](crate::ManagementClient::process_approval) or
    /// [`batch_process_approval`](crate::ManagementClient::batch_process_approval).
    ///
    /// - Request: `GET /api/v3/approval-pending-list`
    /// - Returns: [`ApprovalPageList`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keyword`](PendListParams::keyword) | Text to look for in the numbers of the requests and in the names of those who handed them in. |
    /// | [`object_type`](PendListParams::object_type) | Only requests for this kind of object are returned. |
    /// | [`page_no`](PendListParams::page_no) | Number of the page to return, counted from 1. By default `1`. |
    /// | [`page_size`](PendListParams::page_size) | How many items a page has at most. From 1 to 50. By default `10`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::PendListParams;
    ///
    /// let mut items = client.pend_list(PendListParams::new()).items();
    /// while let Some(approval_detail) = items.try_next().await? {
    ///     println!("{}", approval_detail.number);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "approval-pending-list")]
    #[inline]
    pub fn pend_list(
        &self,
        request: PendListParams,
    ) -> ::sdk_runtime::Call<ApprovalPageList> {
        ::sdk_runtime::Call::new(&self.core, &operations::PEND_LIST, request)
    }
    /// Grant or refuse one request.
    ///
    /// Makes the decision on one request.
    ///
    /// Without [`is_agreed`](crate::generated::models::ApprovalProcessReq::is_agreed) it is refused. The
    /// number comes from [`pend_list`](crate::ManagementClient::pend_list).
    ///
    /// Not safe to send twice: a request for a permission is decided once, and a second decision may be
    /// reported as a failure. If a response is lost, look at the state with
    /// [`get_detail`](crate::ManagementClient::get_detail) before another attempt.
    ///
    /// - Request: `PUT /api/v3/approval-process`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`number`](ApprovalProcessReq::number) | Required. Number of the approval to decide on, as in [`ApprovalDetailDto::number`](crate::generated::models::ApprovalDetailDto::number). |
    /// | [`is_agreed`](ApprovalProcessReq::is_agreed) | Whether the request is granted. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ApprovalProcessReq;
    ///
    /// let result = client.process_approval(ApprovalProcessReq::new("100001")).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "approval-process")]
    #[inline]
    pub fn process_approval(
        &self,
        request: ApprovalProcessReq,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::PROCESS_APPROVAL, request)
    }
}
