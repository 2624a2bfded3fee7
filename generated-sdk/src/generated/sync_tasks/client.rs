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
/// Synchronization of users and departments with other systems.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Sends `POST /api/v3/cancel-sync-risk-operation`.
    ///
    /// - Request: `POST /api/v3/cancel-sync-risk-operation`
    /// - Returns: [`CancelSyncRiskOperationsDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`sync_risk_operation_ids`](CancelSyncRiskOperationDto::sync_risk_operation_ids) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CancelSyncRiskOperationDto;
    ///
    /// let result = client
    ///     .cancel_sync_risk_operation(CancelSyncRiskOperationDto::new([1]))
    ///     .await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/create-sync-task`.
    ///
    /// - Request: `POST /api/v3/create-sync-task`
    /// - Returns: [`SyncTaskPagingDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`field_mapping`](CreateSyncTaskDto::field_mapping) | Required. |
    /// | [`sync_task_trigger`](CreateSyncTaskDto::sync_task_trigger) | Required. |
    /// | [`sync_task_flow`](CreateSyncTaskDto::sync_task_flow) | Required. |
    /// | [`client_config`](CreateSyncTaskDto::client_config) | Required. |
    /// | [`sync_task_type`](CreateSyncTaskDto::sync_task_type) | Required. |
    /// | [`sync_task_name`](CreateSyncTaskDto::sync_task_name) | Required. |
    /// | [`organization_code`](CreateSyncTaskDto::organization_code) |  |
    /// | [`provisioning_scope`](CreateSyncTaskDto::provisioning_scope) |  |
    /// | [`timed_scheduler`](CreateSyncTaskDto::timed_scheduler) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     CreateSyncTaskDto, CreateSyncTaskDtoRequired, SyncFlow, SyncTaskClientConfig,
    ///     SyncTaskFieldMapping, SyncTaskType, SyncTrigger,
    /// };
    ///
    /// let request = CreateSyncTaskDto::new(CreateSyncTaskDtoRequired {
    ///     field_mapping: vec![SyncTaskFieldMapping::new("expression", "target key")],
    ///     sync_task_trigger: SyncTrigger::Manually,
    ///     sync_task_flow: SyncFlow::Upstream,
    ///     client_config: SyncTaskClientConfig::new(),
    ///     sync_task_type: SyncTaskType::Lark,
    ///     sync_task_name: String::from("sync task name"),
    /// });
    /// let result = client.create_sync_task(request).await?;
    /// for sync_task in result.list {
    ///     println!("{}", sync_task.sync_task_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_sync_task(
        &self,
        request: CreateSyncTaskDto,
    ) -> ::sdk_runtime::Call<SyncTaskPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_SYNC_TASK, request)
    }
    /// Sends `GET /api/v3/get-sync-job`.
    ///
    /// - Request: `GET /api/v3/get-sync-job`
    /// - Returns: [`SyncJobDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`sync_job_id`](GetSyncJobParams::sync_job_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetSyncJobParams;
    ///
    /// let sync_job = client.get_sync_job(GetSyncJobParams::new(1)).await?;
    /// println!("{}", sync_job.sync_status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_sync_job(
        &self,
        request: GetSyncJobParams,
    ) -> ::sdk_runtime::Call<SyncJobDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_SYNC_JOB, request)
    }
    /// Sends `GET /api/v3/get-sync-task`.
    ///
    /// - Request: `GET /api/v3/get-sync-task`
    /// - Returns: [`SyncTaskDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`sync_task_id`](GetSyncTaskParams::sync_task_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetSyncTaskParams;
    ///
    /// let sync_task = client.get_sync_task(GetSyncTaskParams::new(1)).await?;
    /// println!("{}", sync_task.sync_task_name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_sync_task(
        &self,
        request: GetSyncTaskParams,
    ) -> ::sdk_runtime::Call<SyncTaskDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_SYNC_TASK, request)
    }
    /// Sends `GET /api/v3/list-sync-job-logs`.
    ///
    /// - Request: `GET /api/v3/list-sync-job-logs`
    /// - Returns: [`TriggerSyncTaskDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`sync_job_id`](ListSyncJobLogsParams::sync_job_id) | Required. |
    /// | [`action`](ListSyncJobLogsParams::action) |  |
    /// | [`limit`](ListSyncJobLogsParams::limit) | By default `10`. |
    /// | [`object_type`](ListSyncJobLogsParams::object_type) |  |
    /// | [`page`](ListSyncJobLogsParams::page) | By default `1`. |
    /// | [`success`](ListSyncJobLogsParams::success) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListSyncJobLogsParams;
    ///
    /// let result = client.list_sync_job_logs(ListSyncJobLogsParams::new(1)).await?;
    /// println!("{}", result.sync_job_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_sync_job_logs(
        &self,
        request: ListSyncJobLogsParams,
    ) -> ::sdk_runtime::Call<TriggerSyncTaskDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_SYNC_JOB_LOGS, request)
    }
    /// Sends `GET /api/v3/list-sync-jobs`.
    ///
    /// - Request: `GET /api/v3/list-sync-jobs`
    /// - Returns: [`SyncJobPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`sync_task_id`](ListSyncJobsParams::sync_task_id) | Required. |
    /// | [`limit`](ListSyncJobsParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](ListSyncJobsParams::page) | At least 1. By default `1`. |
    /// | [`sync_trigger`](ListSyncJobsParams::sync_trigger) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListSyncJobsParams;
    ///
    /// let mut items = client.list_sync_jobs(ListSyncJobsParams::new(1)).items();
    /// while let Some(sync_job) = items.try_next().await? {
    ///     println!("{}", sync_job.sync_status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_sync_jobs(
        &self,
        request: ListSyncJobsParams,
    ) -> ::sdk_runtime::Call<SyncJobPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_SYNC_JOBS, request)
    }
    /// Sends `GET /api/v3/list-sync-risk-operations`.
    ///
    /// - Request: `GET /api/v3/list-sync-risk-operations`
    /// - Returns: [`SyncRiskOperationPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`sync_task_id`](ListSyncRiskOperationsParams::sync_task_id) | Required. |
    /// | [`limit`](ListSyncRiskOperationsParams::limit) | From 1 to 50. By default `10`. |
    /// | [`object_type`](ListSyncRiskOperationsParams::object_type) |  |
    /// | [`page`](ListSyncRiskOperationsParams::page) | At least 1. By default `1`. |
    /// | [`status`](ListSyncRiskOperationsParams::status) | 1 to 50 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListSyncRiskOperationsParams;
    ///
    /// let mut items = client
    ///     .list_sync_risk_operations(ListSyncRiskOperationsParams::new(1))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.object_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/list-sync-tasks`.
    ///
    /// - Request: `GET /api/v3/list-sync-tasks`
    /// - Returns: [`SyncTaskPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ListSyncTasksParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](ListSyncTasksParams::page) | At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListSyncTasksParams;
    ///
    /// let mut items = client.list_sync_tasks(ListSyncTasksParams::new()).items();
    /// while let Some(sync_task) = items.try_next().await? {
    ///     println!("{}", sync_task.sync_task_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_sync_tasks(
        &self,
        request: ListSyncTasksParams,
    ) -> ::sdk_runtime::Call<SyncTaskPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_SYNC_TASKS, request)
    }
    /// Sends `POST /api/v3/trigger-sync-risk-operations`.
    ///
    /// - Request: `POST /api/v3/trigger-sync-risk-operations`
    /// - Returns: [`TriggerSyncRiskOperationsDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`sync_risk_operation_ids`](TriggerSyncRiskOperationDto::sync_risk_operation_ids) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::TriggerSyncRiskOperationDto;
    ///
    /// let result = client
    ///     .trigger_sync_risk_operations(TriggerSyncRiskOperationDto::new([1]))
    ///     .await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/trigger-sync-task`.
    ///
    /// - Request: `POST /api/v3/trigger-sync-task`
    /// - Returns: [`TriggerSyncTaskDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`sync_task_id`](TriggerSyncTaskDto::sync_task_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::TriggerSyncTaskDto;
    ///
    /// let result = client.trigger_sync_task(TriggerSyncTaskDto::new(1)).await?;
    /// println!("{}", result.sync_job_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn trigger_sync_task(
        &self,
        request: TriggerSyncTaskDto,
    ) -> ::sdk_runtime::Call<TriggerSyncTaskDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::TRIGGER_SYNC_TASK, request)
    }
    /// Sends `POST /api/v3/update-sync-task`.
    ///
    /// - Request: `POST /api/v3/update-sync-task`
    /// - Returns: [`SyncTaskPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`sync_task_id`](UpdateSyncTaskDto::sync_task_id) | Required. |
    /// | [`client_config`](UpdateSyncTaskDto::client_config) |  |
    /// | [`field_mapping`](UpdateSyncTaskDto::field_mapping) |  |
    /// | [`organization_code`](UpdateSyncTaskDto::organization_code) |  |
    /// | [`provisioning_scope`](UpdateSyncTaskDto::provisioning_scope) |  |
    /// | [`sync_task_flow`](UpdateSyncTaskDto::sync_task_flow) |  |
    /// | [`sync_task_name`](UpdateSyncTaskDto::sync_task_name) |  |
    /// | [`sync_task_trigger`](UpdateSyncTaskDto::sync_task_trigger) |  |
    /// | [`sync_task_type`](UpdateSyncTaskDto::sync_task_type) |  |
    /// | [`timed_scheduler`](UpdateSyncTaskDto::timed_scheduler) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateSyncTaskDto;
    ///
    /// let result = client.update_sync_task(UpdateSyncTaskDto::new(1)).await?;
    /// for sync_task in result.list {
    ///     println!("{}", sync_task.sync_task_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_sync_task(
        &self,
        request: UpdateSyncTaskDto,
    ) -> ::sdk_runtime::Call<SyncTaskPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_SYNC_TASK, request)
    }
}
