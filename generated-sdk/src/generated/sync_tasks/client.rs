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

/// # sync-tasks
///
/// Sync tasks: standing orders to copy users and departments between GenAuth and another system, such
/// as Lark, WeCom, DingTalk or an LDAP directory.
///
/// A sync task says which system is at the other end, how to reach it, in which direction the data
/// goes, which field becomes which, and when it runs. Upstream means from the other system to GenAuth,
/// downstream means from GenAuth to the other system. A run of a task is a sync job, with counts of
/// what it had to do and what it did. Changes that could do harm are held back as risky operations
/// until somebody confirms or cancels them.
///
/// The usual order is `createSyncTask`, `triggerSyncTask`, and then `getSyncJob` with the ID of the job
/// until it is through. `listSyncJobLogs` shows what a job did. `listSyncRiskOperations` shows what
/// waits for a decision, `triggerSyncRiskOperations` carries it out, and `cancelSyncRiskOperation`
/// drops it.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Cancel risky operations
    ///
    /// Drops risky operations that wait for a decision, so that they will not be carried out.
    ///
    /// Operations that could not be canceled are listed in `faildList`, so look there even if the request
    /// succeeds. The IDs are found by `listSyncRiskOperations`. To carry operations out instead, use
    /// `triggerSyncRiskOperations`.
    ///
    /// - Request: `POST /api/v3/cancel-sync-risk-operation`
    /// - Parameters: `syncRiskOperationIds` (required)
    /// - Returns: [`CancelSyncRiskOperationsDataDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn cancel_sync_risk_operation(
        &self,
        request: CancelSyncRiskOperationDto,
    ) -> ::sdk_runtime::Call<CancelSyncRiskOperationsDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CANCEL_SYNC_RISK_OPERATION,
            request,
        )
    }
    /// Create a sync task
    ///
    /// Makes a sync task.
    ///
    /// It needs access to the system at the other end, in the field of `clientConfig` that belongs to that
    /// system. A task with `manually` as its trigger runs only by `triggerSyncTask`. For a downstream task,
    /// the organization has to be there before.
    ///
    /// Not safe to send twice: a second request makes a second task. If a response is lost, look into
    /// `listSyncTasks` before another attempt.
    ///
    /// - Request: `POST /api/v3/create-sync-task`
    /// - Parameters: `fieldMapping` (required), `syncTaskTrigger` (required), `syncTaskFlow` (required), `clientConfig` (required), `syncTaskType` (required), `syncTaskName` (required), `organizationCode`, `provisioningScope`, `timedScheduler`
    /// - Returns: [`SyncTaskPagingDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn create_sync_task(
        &self,
        request: CreateSyncTaskDto,
    ) -> ::sdk_runtime::Call<SyncTaskPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_SYNC_TASK, request)
    }
    /// Get one sync job
    ///
    /// Returns the state of one run of a sync task, with counts of users and departments that were to be
    /// synchronized and that were.
    ///
    /// Ask again until `syncStatus` is `success` or `failed`. The ID is returned by `triggerSyncTask`, and
    /// older ones are found by `listSyncJobs`.
    ///
    /// - Request: `GET /api/v3/get-sync-job`
    /// - Parameters: `syncJobId` (required)
    /// - Returns: [`SyncJobDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_sync_job(
        &self,
        request: GetSyncJobParams,
    ) -> ::sdk_runtime::Call<SyncJobDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_SYNC_JOB, request)
    }
    /// Get one sync task
    ///
    /// Returns one sync task with the outcome of its latest run. The settings for access to the other
    /// system, which hold secrets, are not in the result. The ID is found by `listSyncTasks`.
    ///
    /// - Request: `GET /api/v3/get-sync-task`
    /// - Parameters: `syncTaskId` (required)
    /// - Returns: [`SyncTaskDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_sync_task(
        &self,
        request: GetSyncTaskParams,
    ) -> ::sdk_runtime::Call<SyncTaskDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_SYNC_TASK, request)
    }
    /// List what a sync job did
    ///
    /// Returns the log of one run of a sync task: which users, departments and groups were created, changed
    /// or deleted.
    ///
    /// The log can be narrowed down by outcome, by action and by kind of object. The result is documented
    /// as the ID of a job only, with no field for the entries of the log.
    ///
    /// - Request: `GET /api/v3/list-sync-job-logs`
    /// - Parameters: `syncJobId` (required), `action`, `limit`, `objectType`, `page`, `success`
    /// - Returns: [`TriggerSyncTaskDataDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn list_sync_job_logs(
        &self,
        request: ListSyncJobLogsParams,
    ) -> ::sdk_runtime::Call<TriggerSyncTaskDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_SYNC_JOB_LOGS, request)
    }
    /// List the sync jobs of a sync task
    ///
    /// Returns the runs of one sync task, page by page. They can be narrowed down to runs that were started
    /// in one way. What a run did is returned by `listSyncJobLogs`.
    ///
    /// - Request: `GET /api/v3/list-sync-jobs`
    /// - Parameters: `syncTaskId` (required), `limit` (from 1 to 50), `page` (at least 1), `syncTrigger`
    /// - Returns: [`SyncJobPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn list_sync_jobs(
        &self,
        request: ListSyncJobsParams,
    ) -> ::sdk_runtime::Call<SyncJobPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_SYNC_JOBS, request)
    }
    /// List the risky operations of a sync task
    ///
    /// Returns the operations of a sync task that were held back because they could do harm, page by page.
    /// Their IDs are the input of `triggerSyncRiskOperations` and `cancelSyncRiskOperation`.
    ///
    /// - Request: `GET /api/v3/list-sync-risk-operations`
    /// - Parameters: `syncTaskId` (required), `limit` (from 1 to 50), `objectType`, `page` (at least 1), `status` (1 to 50 elements)
    /// - Returns: [`SyncRiskOperationPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn list_sync_risk_operations(
        &self,
        request: ListSyncRiskOperationsParams,
    ) -> ::sdk_runtime::Call<SyncRiskOperationPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_SYNC_RISK_OPERATIONS,
            request,
        )
    }
    /// List the sync tasks
    ///
    /// Returns the sync tasks of the user pool, page by page, each with the outcome of its latest run.
    ///
    /// - Request: `GET /api/v3/list-sync-tasks`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`SyncTaskPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn list_sync_tasks(
        &self,
        request: ListSyncTasksParams,
    ) -> ::sdk_runtime::Call<SyncTaskPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_SYNC_TASKS, request)
    }
    /// Carry out risky operations
    ///
    /// Carries out risky operations that wait for a decision.
    ///
    /// Operations that failed are listed in `faildList`, so look there even if the request succeeds. Why an
    /// operation failed is in `SyncRiskOperationDto.errMsg`, which `listSyncRiskOperations` returns. To
    /// drop operations instead, use `cancelSyncRiskOperation`.
    ///
    /// Not safe to send twice: look at the state of the operations before another attempt.
    ///
    /// - Request: `POST /api/v3/trigger-sync-risk-operations`
    /// - Parameters: `syncRiskOperationIds` (required)
    /// - Returns: [`TriggerSyncRiskOperationsDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn trigger_sync_risk_operations(
        &self,
        request: TriggerSyncRiskOperationDto,
    ) -> ::sdk_runtime::Call<TriggerSyncRiskOperationsDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::TRIGGER_SYNC_RISK_OPERATIONS,
            request,
        )
    }
    /// Run a sync task now
    ///
    /// Starts a run of a sync task and returns the ID of the job, without waiting for its end. Follow the
    /// job by `getSyncJob`.
    ///
    /// Not safe to send twice: a second request may start a second run. If a response is lost, look into
    /// `listSyncJobs` before another attempt.
    ///
    /// - Request: `POST /api/v3/trigger-sync-task`
    /// - Parameters: `syncTaskId` (required)
    /// - Returns: [`TriggerSyncTaskDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn trigger_sync_task(
        &self,
        request: TriggerSyncTaskDto,
    ) -> ::sdk_runtime::Call<TriggerSyncTaskDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::TRIGGER_SYNC_TASK, request)
    }
    /// Change a sync task
    ///
    /// Changes the settings of a sync task. Only the ID has to be sent, beside what is to change. To run
    /// the task with the new settings at once, use `triggerSyncTask`.
    ///
    /// - Request: `POST /api/v3/update-sync-task`
    /// - Parameters: `syncTaskId` (required), `clientConfig`, `fieldMapping`, `organizationCode`, `provisioningScope`, `syncTaskFlow`, `syncTaskName`, `syncTaskTrigger`, `syncTaskType`, `timedScheduler`
    /// - Returns: [`SyncTaskPagingDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn update_sync_task(
        &self,
        request: UpdateSyncTaskDto,
    ) -> ::sdk_runtime::Call<SyncTaskPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_SYNC_TASK, request)
    }
}
