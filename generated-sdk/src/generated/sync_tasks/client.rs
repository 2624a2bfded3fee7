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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Cancel risky operations.
    ///
    /// Drops risky operations that wait for a decision, so that they will not be carried out.
    ///
    /// Operations that could not be canceled are listed in
    /// [`faild_list`](crate::generated::models::CancelSyncRiskOperationsDataDto::faild_list), so look there
    /// even if the request succeeds. The IDs are found by
    /// [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations). To carry
    /// operations out instead, use
    /// [`trigger_sync_risk_operations`](crate::ManagementClient::trigger_sync_risk_operations).
    ///
    /// - Request: `POST /api/v3/cancel-sync-risk-operation`
    /// - Returns: [`CancelSyncRiskOperationsDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`sync_risk_operation_ids`](CancelSyncRiskOperationDto::sync_risk_operation_ids) | Required. IDs of the risky operations, found by [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CancelSyncRiskOperationDto;
    ///
    /// let result = client
    ///     .cancel_sync_risk_operation(CancelSyncRiskOperationDto::new([1, 2]))
    ///     .await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "cancel-sync-risk-operation")]
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
    /// Create a sync task.
    ///
    /// Makes a sync task.
    ///
    /// It needs access to the system at the other end, in the field of
    /// [`client_config`](crate::generated::models::CreateSyncTaskDto::client_config) that belongs to that
    /// system. A task with [`Manually`](crate::generated::models::SyncTrigger::Manually) as its trigger
    /// runs only by [`trigger_sync_task`](crate::ManagementClient::trigger_sync_task). For a downstream
    /// task, the organization has to be there before.
    ///
    /// Not safe to send twice: a second request makes a second task. If a response is lost, look into
    /// [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks) before another attempt.
    ///
    /// - Request: `POST /api/v3/create-sync-task`
    /// - Returns: [`SyncTaskPagingDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`field_mapping`](CreateSyncTaskDto::field_mapping) | Required. Which field at the source becomes which field at the target. |
    /// | [`sync_task_trigger`](CreateSyncTaskDto::sync_task_trigger) | Required. What starts the runs of the task. |
    /// | [`sync_task_flow`](CreateSyncTaskDto::sync_task_flow) | Required. Direction in which the data goes. |
    /// | [`client_config`](CreateSyncTaskDto::client_config) | Required. How to reach the system at the other end. |
    /// | [`sync_task_type`](CreateSyncTaskDto::sync_task_type) | Required. System at the other end. |
    /// | [`sync_task_name`](CreateSyncTaskDto::sync_task_name) | Required. Name of the sync task, for people. |
    /// | [`organization_code`](CreateSyncTaskDto::organization_code) | Code of the organization that is synchronized. |
    /// | [`provisioning_scope`](CreateSyncTaskDto::provisioning_scope) | Which part of the organization a downstream task synchronizes. |
    /// | [`timed_scheduler`](CreateSyncTaskDto::timed_scheduler) | When the task runs if its trigger is [`Timed`](crate::generated::models::SyncTrigger::Timed). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     CreateSyncTaskDto, CreateSyncTaskDtoRequired, SyncFlow, SyncTaskClientConfig,
    ///     SyncTaskFieldMapping, SyncTaskType, SyncTrigger,
    /// };
    ///
    /// let request = CreateSyncTaskDto::new(CreateSyncTaskDtoRequired {
    ///     field_mapping: vec![SyncTaskFieldMapping::new("mobile", "phone")],
    ///     sync_task_trigger: SyncTrigger::Manually,
    ///     sync_task_flow: SyncFlow::Upstream,
    ///     client_config: SyncTaskClientConfig::new(),
    ///     sync_task_type: SyncTaskType::Lark,
    ///     sync_task_name: String::from("My Lark sync task"),
    /// });
    /// let result = client.create_sync_task(request).await?;
    /// for sync_task in result.list {
    ///     println!("{}", sync_task.sync_task_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-sync-task")]
    #[inline]
    pub fn create_sync_task(
        &self,
        request: CreateSyncTaskDto,
    ) -> ::sdk_runtime::Call<SyncTaskPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_SYNC_TASK, request)
    }
    /// Get one sync job.
    ///
    /// Returns the state of one run of a sync task, with counts of users and departments that were to be
    /// synchronized and that were.
    ///
    /// Ask again until [`sync_status`](crate::generated::models::SyncJobDto::sync_status) is
    /// [`Success`](crate::generated::models::SyncStatus::Success) or
    /// [`Failed`](crate::generated::models::SyncStatus::Failed). The ID is returned by
    /// [`trigger_sync_task`](crate::ManagementClient::trigger_sync_task), and older ones are found by
    /// [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs).
    ///
    /// - Request: `GET /api/v3/get-sync-job`
    /// - Returns: [`SyncJobDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`sync_job_id`](GetSyncJobParams::sync_job_id) | Required. ID of the sync job, found by [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetSyncJobParams;
    ///
    /// let sync_job = client.get_sync_job(GetSyncJobParams::new(1)).await?;
    /// println!("{}", sync_job.sync_status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-sync-job")]
    #[inline]
    pub fn get_sync_job(
        &self,
        request: GetSyncJobParams,
    ) -> ::sdk_runtime::Call<SyncJobDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_SYNC_JOB, request)
    }
    /// Get one sync task.
    ///
    /// Returns one sync task with the outcome of its latest run.
    ///
    /// The settings for access to the other system, which hold secrets, are not in the result. The ID is
    /// found by [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks).
    ///
    /// - Request: `GET /api/v3/get-sync-task`
    /// - Returns: [`SyncTaskDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`sync_task_id`](GetSyncTaskParams::sync_task_id) | Required. ID of the sync task, found by [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetSyncTaskParams;
    ///
    /// let sync_task = client.get_sync_task(GetSyncTaskParams::new(1)).await?;
    /// println!("{}", sync_task.sync_task_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-sync-task")]
    #[inline]
    pub fn get_sync_task(
        &self,
        request: GetSyncTaskParams,
    ) -> ::sdk_runtime::Call<SyncTaskDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_SYNC_TASK, request)
    }
    /// List what a sync job did.
    ///
    /// Asks for the log of one run of a sync task: which users, departments and groups were created,
    /// changed or deleted.
    ///
    /// The log can be narrowed down by outcome, by action and by kind of object. The documented result is
    /// the ID of a job only, with no field for the entries of the log.
    ///
    /// - Request: `GET /api/v3/list-sync-job-logs`
    /// - Returns: [`TriggerSyncTaskDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`sync_job_id`](ListSyncJobLogsParams::sync_job_id) | Required. ID of the sync job, found by [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs). |
    /// | [`action`](ListSyncJobLogsParams::action) | Action whose entries are returned. |
    /// | [`limit`](ListSyncJobLogsParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`object_type`](ListSyncJobLogsParams::object_type) | Kind of object whose entries are returned. |
    /// | [`page`](ListSyncJobLogsParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`success`](ListSyncJobLogsParams::success) | Whether entries about successful actions are returned (`true`) or entries about failed ones (`false`). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{ListSyncJobLogsAction, ListSyncJobLogsParams};
    ///
    /// let request = ListSyncJobLogsParams::new(1)
    ///     .with_action(ListSyncJobLogsAction::CreateUser);
    /// let result = client.list_sync_job_logs(request).await?;
    /// println!("{}", result.sync_job_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-sync-job-logs")]
    #[inline]
    pub fn list_sync_job_logs(
        &self,
        request: ListSyncJobLogsParams,
    ) -> ::sdk_runtime::Call<TriggerSyncTaskDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_SYNC_JOB_LOGS, request)
    }
    /// List the sync jobs of a sync task.
    ///
    /// Returns the runs of one sync task, page by page.
    ///
    /// They can be narrowed down to runs that were started in one way. What a run did is returned by
    /// [`list_sync_job_logs`](crate::ManagementClient::list_sync_job_logs).
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
    /// | [`sync_task_id`](ListSyncJobsParams::sync_task_id) | Required. ID of the sync task, found by [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks). |
    /// | [`limit`](ListSyncJobsParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListSyncJobsParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`sync_trigger`](ListSyncJobsParams::sync_trigger) | What started the jobs to return. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListSyncJobsParams;
    ///
    /// let mut items = client.list_sync_jobs(ListSyncJobsParams::new(1)).items();
    /// while let Some(sync_job) = items.try_next().await? {
    ///     println!("{}", sync_job.sync_status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-sync-jobs")]
    #[inline]
    pub fn list_sync_jobs(
        &self,
        request: ListSyncJobsParams,
    ) -> ::sdk_runtime::Call<SyncJobPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_SYNC_JOBS, request)
    }
    /// List the risky operations of a sync task.
    ///
    /// Returns the operations of a sync task that were held back because they could do harm, page by page.
    ///
    /// Their IDs are the input of
    /// [`trigger_sync_risk_operations`](crate::ManagementClient::trigger_sync_risk_operations) and
    /// [`cancel_sync_risk_operation`](crate::ManagementClient::cancel_sync_risk_operation).
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
    /// | [`sync_task_id`](ListSyncRiskOperationsParams::sync_task_id) | Required. ID of the sync task, found by [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks). |
    /// | [`limit`](ListSyncRiskOperationsParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`object_type`](ListSyncRiskOperationsParams::object_type) | Kinds of objects whose operations are returned. |
    /// | [`page`](ListSyncRiskOperationsParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`status`](ListSyncRiskOperationsParams::status) | States of the operations to return, at most 50. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     ListSyncRiskOperationsParams, SyncObjectType, SyncRiskOperationStatus,
    /// };
    ///
    /// let request = ListSyncRiskOperationsParams::new(1)
    ///     .with_object_type([SyncObjectType::Department])
    ///     .with_status([SyncRiskOperationStatus::Pending]);
    /// let mut items = client.list_sync_risk_operations(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.object_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-sync-risk-operations")]
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
    /// List the sync tasks.
    ///
    /// Returns the sync tasks of the user pool, page by page, each with the outcome of its latest run.
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
    /// | [`limit`](ListSyncTasksParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListSyncTasksParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListSyncTasksParams;
    ///
    /// let mut items = client.list_sync_tasks(ListSyncTasksParams::new()).items();
    /// while let Some(sync_task) = items.try_next().await? {
    ///     println!("{}", sync_task.sync_task_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-sync-tasks")]
    #[inline]
    pub fn list_sync_tasks(
        &self,
        request: ListSyncTasksParams,
    ) -> ::sdk_runtime::Call<SyncTaskPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_SYNC_TASKS, request)
    }
    /// Carry out risky operations.
    ///
    /// Carries out risky operations that wait for a decision.
    ///
    /// Operations that failed are listed in
    /// [`faild_list`](crate::generated::models::TriggerSyncRiskOperationsDataDto::faild_list), so look
    /// there even if the request succeeds. Why an operation failed is in
    /// [`SyncRiskOperationDto::err_msg`](crate::generated::models::SyncRiskOperationDto::err_msg), which
    /// [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations) returns. To drop
    /// operations instead, use
    /// [`cancel_sync_risk_operation`](crate::ManagementClient::cancel_sync_risk_operation).
    ///
    /// Not safe to send twice: look at the state of the operations before another attempt.
    ///
    /// - Request: `POST /api/v3/trigger-sync-risk-operations`
    /// - Returns: [`TriggerSyncRiskOperationsDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`sync_risk_operation_ids`](TriggerSyncRiskOperationDto::sync_risk_operation_ids) | Required. IDs of the risky operations, found by [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::TriggerSyncRiskOperationDto;
    ///
    /// let result = client
    ///     .trigger_sync_risk_operations(TriggerSyncRiskOperationDto::new([1, 2]))
    ///     .await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "trigger-sync-risk-operations")]
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
    /// Run a sync task now.
    ///
    /// Starts a run of a sync task and returns the ID of the job, without waiting for its end. Follow the
    /// job by [`get_sync_job`](crate::ManagementClient::get_sync_job).
    ///
    /// Not safe to send twice: a second request may start a second run. If a response is lost, look into
    /// [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs) before another attempt.
    ///
    /// - Request: `POST /api/v3/trigger-sync-task`
    /// - Returns: [`TriggerSyncTaskDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`sync_task_id`](TriggerSyncTaskDto::sync_task_id) | Required. ID of the sync task, found by [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::TriggerSyncTaskDto;
    ///
    /// let result = client.trigger_sync_task(TriggerSyncTaskDto::new(1)).await?;
    /// println!("{}", result.sync_job_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "trigger-sync-task")]
    #[inline]
    pub fn trigger_sync_task(
        &self,
        request: TriggerSyncTaskDto,
    ) -> ::sdk_runtime::Call<TriggerSyncTaskDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::TRIGGER_SYNC_TASK, request)
    }
    /// Change a sync task.
    ///
    /// Changes the settings of a sync task.
    ///
    /// Only the ID has to be sent, beside what is to change. To run the task with the new settings at once,
    /// use [`trigger_sync_task`](crate::ManagementClient::trigger_sync_task).
    ///
    /// - Request: `POST /api/v3/update-sync-task`
    /// - Returns: [`SyncTaskPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`sync_task_id`](UpdateSyncTaskDto::sync_task_id) | Required. ID of the sync task, found by [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks). |
    /// | [`client_config`](UpdateSyncTaskDto::client_config) | How to reach the system at the other end. |
    /// | [`field_mapping`](UpdateSyncTaskDto::field_mapping) | Which field at the source becomes which field at the target. |
    /// | [`organization_code`](UpdateSyncTaskDto::organization_code) | Code of the organization that is synchronized. |
    /// | [`provisioning_scope`](UpdateSyncTaskDto::provisioning_scope) | Which part of the organization a downstream task synchronizes. |
    /// | [`sync_task_flow`](UpdateSyncTaskDto::sync_task_flow) | Direction in which the data goes. |
    /// | [`sync_task_name`](UpdateSyncTaskDto::sync_task_name) | Name of the sync task, for people. |
    /// | [`sync_task_trigger`](UpdateSyncTaskDto::sync_task_trigger) | What starts the runs of the task. |
    /// | [`sync_task_type`](UpdateSyncTaskDto::sync_task_type) | System at the other end. |
    /// | [`timed_scheduler`](UpdateSyncTaskDto::timed_scheduler) | When the task runs if its trigger is [`Timed`](crate::generated::models::SyncTrigger::Timed). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateSyncTaskDto;
    ///
    /// let request = UpdateSyncTaskDto::new(1)
    ///     .with_organization_code("steamory")
    ///     .with_sync_task_name("My Lark sync task");
    /// let result = client.update_sync_task(request).await?;
    /// for sync_task in result.list {
    ///     println!("{}", sync_task.sync_task_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-sync-task")]
    #[inline]
    pub fn update_sync_task(
        &self,
        request: UpdateSyncTaskDto,
    ) -> ::sdk_runtime::Call<SyncTaskPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_SYNC_TASK, request)
    }
}
