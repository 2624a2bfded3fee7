// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::sync_tasks::{
    CancelSyncRiskOperationDto, CancelSyncRiskOperationsDataDto, CreateSyncTaskDto,
    GetSyncJobParams, GetSyncTaskParams, ListSyncJobLogsParams, ListSyncJobsParams,
    ListSyncRiskOperationsParams, ListSyncTasksParams, SyncJobDto, SyncJobPagingDto,
    SyncRiskOperationPagingDto, SyncTaskDto, SyncTaskPagingDto,
    TriggerSyncRiskOperationDto, TriggerSyncRiskOperationsDataDto,
    TriggerSyncTaskDataDto, TriggerSyncTaskDto, UpdateSyncTaskDto,
};
use super::operations;
use crate::{Call, ManagementClient};

/// # sync-tasks
///
/// Synchronization of users and departments with other systems.
///
/// See [the module](crate::sync_tasks).
impl ManagementClient {
    /// Sends `POST /api/v3/cancel-sync-risk-operation`.
    ///
    /// - Request: `POST /api/v3/cancel-sync-risk-operation`
    /// - Parameters: `syncRiskOperationIds` (required)
    /// - Answers: [`CancelSyncRiskOperationsDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn cancel_sync_risk_operation(
        &self,
        request: CancelSyncRiskOperationDto,
    ) -> Call<CancelSyncRiskOperationsDataDto> {
        self.call(&operations::CANCEL_SYNC_RISK_OPERATION, request)
    }
    /// Sends `POST /api/v3/create-sync-task`.
    ///
    /// - Request: `POST /api/v3/create-sync-task`
    /// - Parameters: `fieldMapping` (required), `syncTaskTrigger` (required), `syncTaskFlow` (required), `clientConfig` (required), `syncTaskType` (required), `syncTaskName` (required), `organizationCode`, `provisioningScope`, `timedScheduler`
    /// - Answers: [`SyncTaskPagingDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_sync_task(
        &self,
        request: CreateSyncTaskDto,
    ) -> Call<SyncTaskPagingDto> {
        self.call(&operations::CREATE_SYNC_TASK, request)
    }
    /// Sends `GET /api/v3/get-sync-job`.
    ///
    /// - Request: `GET /api/v3/get-sync-job`
    /// - Parameters: `syncJobId` (required)
    /// - Answers: [`SyncJobDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_sync_job(&self, request: GetSyncJobParams) -> Call<SyncJobDto> {
        self.call(&operations::GET_SYNC_JOB, request)
    }
    /// Sends `GET /api/v3/get-sync-task`.
    ///
    /// - Request: `GET /api/v3/get-sync-task`
    /// - Parameters: `syncTaskId` (required)
    /// - Answers: [`SyncTaskDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_sync_task(&self, request: GetSyncTaskParams) -> Call<SyncTaskDto> {
        self.call(&operations::GET_SYNC_TASK, request)
    }
    /// Sends `GET /api/v3/list-sync-job-logs`.
    ///
    /// - Request: `GET /api/v3/list-sync-job-logs`
    /// - Parameters: `syncJobId` (required), `action`, `limit`, `objectType`, `page`, `success`
    /// - Answers: [`TriggerSyncTaskDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_sync_job_logs(
        &self,
        request: ListSyncJobLogsParams,
    ) -> Call<TriggerSyncTaskDataDto> {
        self.call(&operations::LIST_SYNC_JOB_LOGS, request)
    }
    /// Sends `GET /api/v3/list-sync-jobs`.
    ///
    /// - Request: `GET /api/v3/list-sync-jobs`
    /// - Parameters: `syncTaskId` (required), `limit` (from 1 to 50), `page` (at least 1), `syncTrigger`
    /// - Answers: [`SyncJobPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_sync_jobs(&self, request: ListSyncJobsParams) -> Call<SyncJobPagingDto> {
        self.call(&operations::LIST_SYNC_JOBS, request)
    }
    /// Sends `GET /api/v3/list-sync-risk-operations`.
    ///
    /// - Request: `GET /api/v3/list-sync-risk-operations`
    /// - Parameters: `syncTaskId` (required), `limit` (from 1 to 50), `objectType`, `page` (at least 1), `status` (1 to 50 elements)
    /// - Answers: [`SyncRiskOperationPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_sync_risk_operations(
        &self,
        request: ListSyncRiskOperationsParams,
    ) -> Call<SyncRiskOperationPagingDto> {
        self.call(&operations::LIST_SYNC_RISK_OPERATIONS, request)
    }
    /// Sends `GET /api/v3/list-sync-tasks`.
    ///
    /// - Request: `GET /api/v3/list-sync-tasks`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`SyncTaskPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_sync_tasks(
        &self,
        request: ListSyncTasksParams,
    ) -> Call<SyncTaskPagingDto> {
        self.call(&operations::LIST_SYNC_TASKS, request)
    }
    /// Sends `POST /api/v3/trigger-sync-risk-operations`.
    ///
    /// - Request: `POST /api/v3/trigger-sync-risk-operations`
    /// - Parameters: `syncRiskOperationIds` (required)
    /// - Answers: [`TriggerSyncRiskOperationsDataDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn trigger_sync_risk_operations(
        &self,
        request: TriggerSyncRiskOperationDto,
    ) -> Call<TriggerSyncRiskOperationsDataDto> {
        self.call(&operations::TRIGGER_SYNC_RISK_OPERATIONS, request)
    }
    /// Sends `POST /api/v3/trigger-sync-task`.
    ///
    /// - Request: `POST /api/v3/trigger-sync-task`
    /// - Parameters: `syncTaskId` (required)
    /// - Answers: [`TriggerSyncTaskDataDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn trigger_sync_task(
        &self,
        request: TriggerSyncTaskDto,
    ) -> Call<TriggerSyncTaskDataDto> {
        self.call(&operations::TRIGGER_SYNC_TASK, request)
    }
    /// Sends `POST /api/v3/update-sync-task`.
    ///
    /// - Request: `POST /api/v3/update-sync-task`
    /// - Parameters: `syncTaskId` (required), `clientConfig`, `fieldMapping`, `organizationCode`, `provisioningScope`, `syncTaskFlow`, `syncTaskName`, `syncTaskTrigger`, `syncTaskType`, `timedScheduler`
    /// - Answers: [`SyncTaskPagingDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_sync_task(
        &self,
        request: UpdateSyncTaskDto,
    ) -> Call<SyncTaskPagingDto> {
        self.call(&operations::UPDATE_SYNC_TASK, request)
    }
}
