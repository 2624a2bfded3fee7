// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::audit_logs::{
    AdminAuditLogRespData, GetAdminAuditLogsDto, GetUserActionLogsDto,
    UserActionLogRespData,
};
use super::operations;

/// # audit-logs
///
/// What users and administrators did.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Sends `POST /api/v3/get-admin-audit-logs`.
    ///
    /// - Request: `POST /api/v3/get-admin-audit-logs`
    /// - Returns: [`AdminAuditLogRespData`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// [`client_ip`](GetAdminAuditLogsDto::client_ip), [`end`](GetAdminAuditLogsDto::end), [`operation_type`](GetAdminAuditLogsDto::operation_type), [`pagination`](GetAdminAuditLogsDto::pagination), [`request_id`](GetAdminAuditLogsDto::request_id), [`resource_type`](GetAdminAuditLogsDto::resource_type), [`start`](GetAdminAuditLogsDto::start), [`success`](GetAdminAuditLogsDto::success), [`user_id`](GetAdminAuditLogsDto::user_id).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetAdminAuditLogsDto;
    ///
    /// let mut items = client.get_admin_audit_logs(GetAdminAuditLogsDto::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.admin_user_display_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_admin_audit_logs(
        &self,
        request: GetAdminAuditLogsDto,
    ) -> ::sdk_runtime::Call<AdminAuditLogRespData> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ADMIN_AUDIT_LOGS, request)
    }
    /// Sends `POST /api/v3/get-user-action-logs`.
    ///
    /// - Request: `POST /api/v3/get-user-action-logs`
    /// - Returns: [`UserActionLogRespData`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// [`app_id`](GetUserActionLogsDto::app_id), [`client_ip`](GetUserActionLogsDto::client_ip), [`end`](GetUserActionLogsDto::end), [`event_type`](GetUserActionLogsDto::event_type), [`pagination`](GetUserActionLogsDto::pagination), [`request_id`](GetUserActionLogsDto::request_id), [`start`](GetUserActionLogsDto::start), [`success`](GetUserActionLogsDto::success), [`user_id`](GetUserActionLogsDto::user_id).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserActionLogsDto;
    ///
    /// let mut items = client.get_user_action_logs(GetUserActionLogsDto::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.user_display_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user_action_logs(
        &self,
        request: GetUserActionLogsDto,
    ) -> ::sdk_runtime::Call<UserActionLogRespData> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_ACTION_LOGS, request)
    }
}
