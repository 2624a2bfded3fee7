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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// List what administrators did.
    ///
    /// Returns records of the actions of administrators, one page at a time.
    ///
    /// Without filters, the records of all administrators are returned. The filters are the request ID, the
    /// IP address, the kind of action, the kind of object, the administrator, the outcome, and a period of
    /// time.
    ///
    /// A page has at most 50 records. The order of the records is not documented. What users did themselves
    /// is in [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
    ///
    /// - Request: `POST /api/v3/get-admin-audit-logs`
    /// - Returns: [`AdminAuditLogRespData`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E8%8E%B7%E5%8F%96%E5%AE%A1%E8%AE%A1%E6%97%A5%E5%BF%97/get-admin-audit-logs.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`client_ip`](GetAdminAuditLogsDto::client_ip) | IP address that the action was requested from. |
    /// | [`end`](GetAdminAuditLogsDto::end) | End of the period, as a timestamp. |
    /// | [`operation_type`](GetAdminAuditLogsDto::operation_type) | Kind of action to return: one of the values of [`AdminAuditLogDto::operation_type`](crate::generated::models::AdminAuditLogDto::operation_type). |
    /// | [`pagination`](GetAdminAuditLogsDto::pagination) | Which page to return. |
    /// | [`request_id`](GetAdminAuditLogsDto::request_id) | ID of the request whose records are returned, as in [`AdminAuditLogDto::request_id`](crate::generated::models::AdminAuditLogDto::request_id). |
    /// | [`resource_type`](GetAdminAuditLogsDto::resource_type) | Kind of object to return actions on: one of the values of [`AdminAuditLogDto::resource_type`](crate::generated::models::AdminAuditLogDto::resource_type). |
    /// | [`start`](GetAdminAuditLogsDto::start) | Beginning of the period, as a timestamp. |
    /// | [`success`](GetAdminAuditLogsDto::success) | Which outcome to return: `true` for actions that took effect, `false` for those that failed. |
    /// | [`user_id`](GetAdminAuditLogsDto::user_id) | User ID of the administrator whose actions are returned. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetAdminAuditLogsDto;
    ///
    /// let request = GetAdminAuditLogsDto::new()
    ///     .with_end(1669114748050)
    ///     .with_operation_type("create")
    ///     .with_resource_type("user")
    ///     .with_start(1669104748050);
    /// let mut items = client.get_admin_audit_logs(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.admin_user_display_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-admin-audit-logs")]
    #[inline]
    pub fn get_admin_audit_logs(
        &self,
        request: GetAdminAuditLogsDto,
    ) -> ::sdk_runtime::Call<AdminAuditLogRespData> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ADMIN_AUDIT_LOGS, request)
    }
    /// List what users did.
    ///
    /// Returns records of what users did with their accounts, one page at a time: sign-ins, sign-outs,
    /// registrations, changes of a password, an e-mail address or a factor, and others.
    ///
    /// Without filters, the records of all users are returned. The filters are the request ID, the IP
    /// address, the kind of action, the user, the application, the outcome, and a period of time.
    ///
    /// A page has at most 50 records. The order of the records is not documented. What administrators did
    /// is in [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs).
    ///
    /// - Request: `POST /api/v3/get-user-action-logs`
    /// - Returns: [`UserActionLogRespData`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E8%8E%B7%E5%8F%96%E5%AE%A1%E8%AE%A1%E6%97%A5%E5%BF%97/get-user-action-logs.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](GetUserActionLogsDto::app_id) | ID of the application that the actions belong to. |
    /// | [`client_ip`](GetUserActionLogsDto::client_ip) | IP address that the action was requested from. |
    /// | [`end`](GetUserActionLogsDto::end) | End of the period, as a timestamp. |
    /// | [`event_type`](GetUserActionLogsDto::event_type) | Kind of action to return: one of the values of [`UserActionLogDto::event_type`](crate::generated::models::UserActionLogDto::event_type). |
    /// | [`pagination`](GetUserActionLogsDto::pagination) | Which page to return. |
    /// | [`request_id`](GetUserActionLogsDto::request_id) | ID of the request whose records are returned, as in [`UserActionLogDto::request_id`](crate::generated::models::UserActionLogDto::request_id). |
    /// | [`start`](GetUserActionLogsDto::start) | Beginning of the period, as a timestamp. |
    /// | [`success`](GetUserActionLogsDto::success) | Which outcome to return: `true` for actions that took effect, `false` for those that failed. |
    /// | [`user_id`](GetUserActionLogsDto::user_id) | ID of the user whose actions are returned, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserActionLogsDto;
    ///
    /// let request = GetUserActionLogsDto::new()
    ///     .with_end(1669114748050)
    ///     .with_event_type("login")
    ///     .with_start(1669104748050);
    /// let mut items = client.get_user_action_logs(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.user_display_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-action-logs")]
    #[inline]
    pub fn get_user_action_logs(
        &self,
        request: GetUserActionLogsDto,
    ) -> ::sdk_runtime::Call<UserActionLogRespData> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_ACTION_LOGS, request)
    }
}
