// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::audit_logs::{
    AdminAuditLogRespData, GetAdminAuditLogsDto, GetUserActionLogsDto,
    UserActionLogRespData,
};
use super::operations;

/// # audit-logs
///
/// Audit logs: records of what users and administrators did in the user pool.
///
/// There are two logs. `getUserActionLogs` returns what users did with their accounts: sign-ins,
/// sign-outs, registrations, changes of a password and so on. `getAdminAuditLogs` returns what
/// administrators did: they created a user, changed an application, granted a role and so on. Each
/// record tells who acted, when, from which address, with which program, and whether it took effect.
///
/// Both operations only read. They take the same kind of filters, which narrow the result down
/// together, and return it page by page. The sign-ins of one user, with their applications, are also
/// returned by `getUserLoginHistory`.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// List what administrators did
    ///
    /// Returns records of the actions of administrators, one page at a time.
    ///
    /// Without filters, the records of all administrators are returned. The filters are the request ID, the
    /// IP address, the kind of action, the kind of object, the administrator, the outcome, and a period of
    /// time.
    ///
    /// A page has at most 50 records. The order of the records is not documented. What users did themselves
    /// is in `getUserActionLogs`.
    ///
    /// - Request: `POST /api/v3/get-admin-audit-logs`
    /// - Parameters: `clientIp`, `end`, `operationType`, `pagination`, `requestId`, `resourceType`, `start`, `success`, `userId`
    /// - Returns: [`AdminAuditLogRespData`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E8%8E%B7%E5%8F%96%E5%AE%A1%E8%AE%A1%E6%97%A5%E5%BF%97/get-admin-audit-logs.html>)
    #[inline]
    pub fn get_admin_audit_logs(
        &self,
        request: GetAdminAuditLogsDto,
    ) -> ::sdk_runtime::Call<AdminAuditLogRespData> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ADMIN_AUDIT_LOGS, request)
    }
    /// List what users did
    ///
    /// Returns records of what users did with their accounts, one page at a time: sign-ins, sign-outs,
    /// registrations, changes of a password, an e-mail address or a factor, and others.
    ///
    /// Without filters, the records of all users are returned. The filters are the request ID, the IP
    /// address, the kind of action, the user, the application, the outcome, and a period of time.
    ///
    /// A page has at most 50 records. The order of the records is not documented. What administrators did
    /// is in `getAdminAuditLogs`.
    ///
    /// - Request: `POST /api/v3/get-user-action-logs`
    /// - Parameters: `appId`, `clientIp`, `end`, `eventType`, `pagination`, `requestId`, `start`, `success`, `userId`
    /// - Returns: [`UserActionLogRespData`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E8%8E%B7%E5%8F%96%E5%AE%A1%E8%AE%A1%E6%97%A5%E5%BF%97/get-user-action-logs.html>)
    #[inline]
    pub fn get_user_action_logs(
        &self,
        request: GetUserActionLogsDto,
    ) -> ::sdk_runtime::Call<UserActionLogRespData> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_ACTION_LOGS, request)
    }
}
