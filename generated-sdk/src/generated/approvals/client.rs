// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::approvals::{
    ApprovalBatchProcessReq, ApprovalDetailDto, ApprovalPageList, ApprovalProcessReq,
    ClosedListParams, GetDetailParams, LogListParams, PendListParams,
};
use crate::generated::common::IsSuccessDto;
use super::operations;
use crate::{Call, ManagementClient};

/// # approvals
///
/// Requests for permissions that wait for a decision.
///
/// See [the module](crate::approvals).
impl ManagementClient {
    /// Sends `PUT /api/v3/approval-batch-process`.
    ///
    /// - Request: `PUT /api/v3/approval-batch-process`
    /// - Parameters: `numbers` (required), `isAgreed`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn batch_process_approval(
        &self,
        request: ApprovalBatchProcessReq,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::BATCH_PROCESS_APPROVAL, request)
    }
    /// Sends `GET /api/v3/approval-closed-list`.
    ///
    /// - Request: `GET /api/v3/approval-closed-list`
    /// - Parameters: `keyword`, `objectType`, `pageNo`, `pageSize`
    /// - Answers: [`ApprovalPageList`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn closed_list(&self, request: ClosedListParams) -> Call<ApprovalPageList> {
        self.call(&operations::CLOSED_LIST, request)
    }
    /// Sends `GET /api/v3/approval`.
    ///
    /// - Request: `GET /api/v3/approval`
    /// - Parameters: `number` (required)
    /// - Answers: [`ApprovalDetailDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_detail(&self, request: GetDetailParams) -> Call<ApprovalDetailDto> {
        self.call(&operations::GET_DETAIL, request)
    }
    /// Sends `GET /api/v3/approval-log-list`.
    ///
    /// - Request: `GET /api/v3/approval-log-list`
    /// - Parameters: `keyword`, `objectType`, `pageNo`, `pageSize`
    /// - Answers: [`ApprovalPageList`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn log_list(&self, request: LogListParams) -> Call<ApprovalPageList> {
        self.call(&operations::LOG_LIST, request)
    }
    /// Sends `GET /api/v3/approval-pending-list`.
    ///
    /// - Request: `GET /api/v3/approval-pending-list`
    /// - Parameters: `keyword`, `objectType`, `pageNo`, `pageSize`
    /// - Answers: [`ApprovalPageList`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn pend_list(&self, request: PendListParams) -> Call<ApprovalPageList> {
        self.call(&operations::PEND_LIST, request)
    }
    /// Sends `PUT /api/v3/approval-process`.
    ///
    /// - Request: `PUT /api/v3/approval-process`
    /// - Parameters: `number` (required), `isAgreed`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn process_approval(&self, request: ApprovalProcessReq) -> Call<IsSuccessDto> {
        self.call(&operations::PROCESS_APPROVAL, request)
    }
}
