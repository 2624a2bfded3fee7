// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::audit_logs::{
    AdminAuditLogRespData, GetAdminAuditLogsDto, GetUserActionLogsDto,
    UserActionLogRespData,
};
use super::operations;
use crate::{Call, ManagementClient};

/// # audit-logs
///
/// What users and administrators did.
///
/// See [the module](crate::audit_logs).
impl ManagementClient {
    /// Sends `POST /api/v3/get-admin-audit-logs`.
    ///
    /// - Request: `POST /api/v3/get-admin-audit-logs`
    /// - Parameters: `clientIp`, `end`, `operationType`, `pagination`, `requestId`, `resourceType`, `start`, `success`, `userId`
    /// - Answers: [`AdminAuditLogRespData`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn get_admin_audit_logs(
        &self,
        request: GetAdminAuditLogsDto,
    ) -> Call<AdminAuditLogRespData> {
        self.call(&operations::GET_ADMIN_AUDIT_LOGS, request)
    }
    /// Sends `POST /api/v3/get-user-action-logs`.
    ///
    /// - Request: `POST /api/v3/get-user-action-logs`
    /// - Parameters: `appId`, `clientIp`, `end`, `eventType`, `pagination`, `requestId`, `start`, `success`, `userId`
    /// - Answers: [`UserActionLogRespData`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn get_user_action_logs(
        &self,
        request: GetUserActionLogsDto,
    ) -> Call<UserActionLogRespData> {
        self.call(&operations::GET_USER_ACTION_LOGS, request)
    }
}
