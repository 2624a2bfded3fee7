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
/// No operation of this API hands in a request. `pendList` lists the requests that wait for a decision,
/// `getDetail` returns one of them, and `processApproval` or `batchProcessApproval` grants or refuses
/// them. Requests that were decided are listed by `closedList`. `logList` returns the log of approvals,
/// in which the name of the requested application or role can be searched as well.
///
/// Requests are named by their numbers (`ApprovalDetailDto.number`), not by their IDs.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Grant or refuse several requests at once
    ///
    /// Makes the same decision on all of the requests whose numbers are given.
    ///
    /// Without `isAgreed` they are refused. How many numbers one request may have is not documented, nor
    /// whether one bad number stops the others.
    ///
    /// Not safe to send twice: a request for a permission is decided once, and a second decision may be
    /// reported as a failure. If a response is lost, look at the state with `getDetail` before another
    /// attempt.
    ///
    /// - Request: `PUT /api/v3/approval-batch-process`
    /// - Parameters: `numbers` (required), `isAgreed`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// List requests that were decided
    ///
    /// Returns the requests on which a decision was made, at most 50 per page. `pendList` has those that
    /// still wait.
    ///
    /// - Request: `GET /api/v3/approval-closed-list`
    /// - Parameters: `keyword`, `objectType`, `pageNo`, `pageSize` (from 1 to 50)
    /// - Returns: [`ApprovalPageList`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn closed_list(
        &self,
        request: ClosedListParams,
    ) -> ::sdk_runtime::Call<ApprovalPageList> {
        ::sdk_runtime::Call::new(&self.core, &operations::CLOSED_LIST, request)
    }
    /// Get one approval
    ///
    /// Returns one request with what it asks for, its state and its times. The number comes from
    /// `pendList`, `closedList` or `logList`.
    ///
    /// - Request: `GET /api/v3/approval`
    /// - Parameters: `number` (required)
    /// - Returns: [`ApprovalDetailDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_detail(
        &self,
        request: GetDetailParams,
    ) -> ::sdk_runtime::Call<ApprovalDetailDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DETAIL, request)
    }
    /// List the log of approvals
    ///
    /// Returns the log of approvals, at most 50 per page. Unlike in `pendList` and `closedList`, the
    /// keyword is also looked for in the name of the requested application or role.
    ///
    /// - Request: `GET /api/v3/approval-log-list`
    /// - Parameters: `keyword`, `objectType`, `pageNo`, `pageSize` (from 1 to 50)
    /// - Returns: [`ApprovalPageList`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn log_list(
        &self,
        request: LogListParams,
    ) -> ::sdk_runtime::Call<ApprovalPageList> {
        ::sdk_runtime::Call::new(&self.core, &operations::LOG_LIST, request)
    }
    /// List requests that wait for a decision
    ///
    /// Returns the requests on which no decision was made yet, at most 50 per page. Decide on them with
    /// `processApproval` or `batchProcessApproval`.
    ///
    /// - Request: `GET /api/v3/approval-pending-list`
    /// - Parameters: `keyword`, `objectType`, `pageNo`, `pageSize` (from 1 to 50)
    /// - Returns: [`ApprovalPageList`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn pend_list(
        &self,
        request: PendListParams,
    ) -> ::sdk_runtime::Call<ApprovalPageList> {
        ::sdk_runtime::Call::new(&self.core, &operations::PEND_LIST, request)
    }
    /// Grant or refuse one request
    ///
    /// Makes the decision on one request. Without `isAgreed` it is refused. The number comes from
    /// `pendList`.
    ///
    /// Not safe to send twice: a request for a permission is decided once, and a second decision may be
    /// reported as a failure. If a response is lost, look at the state with `getDetail` before another
    /// attempt.
    ///
    /// - Request: `PUT /api/v3/approval-process`
    /// - Parameters: `number` (required), `isAgreed`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn process_approval(
        &self,
        request: ApprovalProcessReq,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::PROCESS_APPROVAL, request)
    }
}
