// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CancelSyncRiskOperationsDataDto {
    /// Sets `success_list`.
    #[must_use]
    pub fn with_success_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.success_list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `faild_list`.
    #[must_use]
    pub fn with_faild_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.faild_list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl SyncJobDto {
    /// Sets `sync_job_id`.
    #[must_use]
    #[inline]
    pub fn with_sync_job_id(mut self, value: i64) -> Self {
        self.sync_job_id = value;
        self
    }
    /// Sets `sync_task_id`.
    #[must_use]
    #[inline]
    pub fn with_sync_task_id(mut self, value: i64) -> Self {
        self.sync_task_id = value;
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets `sync_status`.
    #[must_use]
    pub fn with_sync_status(mut self, value: impl Into<SyncStatus>) -> Self {
        self.sync_status = value.into();
        self
    }
    /// Sets `sync_flow`.
    #[must_use]
    pub fn with_sync_flow(mut self, value: impl Into<SyncFlow>) -> Self {
        self.sync_flow = value.into();
        self
    }
    /// Sets `sync_trigger`.
    #[must_use]
    pub fn with_sync_trigger(mut self, value: impl Into<SyncTrigger>) -> Self {
        self.sync_trigger = value.into();
        self
    }
    /// Sets `department_count_all`.
    #[must_use]
    #[inline]
    pub fn with_department_count_all(mut self, value: i64) -> Self {
        self.department_count_all = value;
        self
    }
    /// Sets `department_count_succ`.
    #[must_use]
    #[inline]
    pub fn with_department_count_succ(mut self, value: i64) -> Self {
        self.department_count_succ = value;
        self
    }
    /// Sets `department_update_count_all`.
    #[must_use]
    #[inline]
    pub fn with_department_update_count_all(mut self, value: i64) -> Self {
        self.department_update_count_all = value;
        self
    }
    /// Sets `department_update_count_succ`.
    #[must_use]
    #[inline]
    pub fn with_department_update_count_succ(mut self, value: i64) -> Self {
        self.department_update_count_succ = value;
        self
    }
    /// Sets `account_count_all`.
    #[must_use]
    #[inline]
    pub fn with_account_count_all(mut self, value: i64) -> Self {
        self.account_count_all = value;
        self
    }
    /// Sets `account_count_succ`.
    #[must_use]
    #[inline]
    pub fn with_account_count_succ(mut self, value: i64) -> Self {
        self.account_count_succ = value;
        self
    }
    /// Sets `account_update_count_all`.
    #[must_use]
    #[inline]
    pub fn with_account_update_count_all(mut self, value: i64) -> Self {
        self.account_update_count_all = value;
        self
    }
    /// Sets `account_update_count_succ`.
    #[must_use]
    #[inline]
    pub fn with_account_update_count_succ(mut self, value: i64) -> Self {
        self.account_update_count_succ = value;
        self
    }
    /// Sets `err_msg`.
    #[must_use]
    pub fn with_err_msg(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.err_msg, value);
        self
    }
}

impl SyncJobPagingDto {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<SyncJobDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl SyncRiskOperationDto {
    /// Sets `sync_risk_operation_id`.
    #[must_use]
    #[inline]
    pub fn with_sync_risk_operation_id(mut self, value: i64) -> Self {
        self.sync_risk_operation_id = value;
        self
    }
    /// Sets `sync_task_id`.
    #[must_use]
    #[inline]
    pub fn with_sync_task_id(mut self, value: i64) -> Self {
        self.sync_task_id = value;
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<SyncRiskOperationStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets `level`.
    #[must_use]
    #[inline]
    pub fn with_level(mut self, value: i64) -> Self {
        self.level = value;
        self
    }
    /// Sets `object_type`.
    #[must_use]
    pub fn with_object_type(mut self, value: impl Into<SyncObjectType>) -> Self {
        self.object_type = value.into();
        self
    }
    /// Sets `object_name`.
    #[must_use]
    pub fn with_object_name(mut self, value: impl Into<String>) -> Self {
        self.object_name = value.into();
        self
    }
    /// Sets `object_id`.
    #[must_use]
    pub fn with_object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = value.into();
        self
    }
    /// Sets `err_msg`.
    #[must_use]
    pub fn with_err_msg(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.err_msg, value);
        self
    }
}

impl SyncRiskOperationPagingDto {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<SyncRiskOperationDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl SyncTaskDto {
    /// Sets `sync_task_id`.
    #[must_use]
    #[inline]
    pub fn with_sync_task_id(mut self, value: i64) -> Self {
        self.sync_task_id = value;
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets `sync_task_name`.
    #[must_use]
    pub fn with_sync_task_name(mut self, value: impl Into<String>) -> Self {
        self.sync_task_name = value.into();
        self
    }
    /// Sets `sync_task_type`.
    #[must_use]
    pub fn with_sync_task_type(mut self, value: impl Into<SyncTaskType>) -> Self {
        self.sync_task_type = value.into();
        self
    }
    /// Sets `sync_flow`.
    #[must_use]
    pub fn with_sync_flow(mut self, value: impl Into<SyncFlow>) -> Self {
        self.sync_flow = value.into();
        self
    }
    /// Sets `sync_trigger`.
    #[must_use]
    pub fn with_sync_trigger(mut self, value: impl Into<SyncTrigger>) -> Self {
        self.sync_trigger = value.into();
        self
    }
    /// Sets `field_mapping`.
    #[must_use]
    pub fn with_field_mapping(
        mut self,
        value: impl IntoIterator<Item = impl Into<SyncTaskFieldMapping>>,
    ) -> Self {
        self.field_mapping = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `last_sync_message`.
    #[must_use]
    pub fn with_last_sync_message(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.last_sync_message, value);
        self
    }
    /// Sets `last_sync_rate`.
    #[must_use]
    #[inline]
    pub fn with_last_sync_rate(mut self, value: i64) -> Self {
        self.last_sync_rate = Some(value);
        self
    }
    /// Sets `last_sync_status`.
    #[must_use]
    pub fn with_last_sync_status(mut self, value: impl Into<SyncStatus>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.last_sync_status, value);
        self
    }
    /// Sets `last_sync_time`.
    #[must_use]
    pub fn with_last_sync_time(
        mut self,
        value: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.last_sync_time, value);
        self
    }
    /// Sets `organization_code`.
    #[must_use]
    pub fn with_organization_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.organization_code, value);
        self
    }
    /// Sets `provisioning_scope`.
    #[must_use]
    #[inline]
    pub fn with_provisioning_scope(mut self, value: SyncTaskProvisioningScope) -> Self {
        self.provisioning_scope = Some(value);
        self
    }
    /// Sets `timed_scheduler`.
    #[must_use]
    #[inline]
    pub fn with_timed_scheduler(mut self, value: SyncTaskTimedScheduler) -> Self {
        self.timed_scheduler = Some(value);
        self
    }
}

impl SyncTaskPagingDto {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<SyncTaskDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl TriggerSyncRiskOperationsDataDto {
    /// Sets `success_list`.
    #[must_use]
    pub fn with_success_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.success_list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `faild_list`.
    #[must_use]
    pub fn with_faild_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.faild_list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl TriggerSyncTaskDataDto {
    /// Sets `sync_job_id`.
    #[must_use]
    #[inline]
    pub fn with_sync_job_id(mut self, value: i64) -> Self {
        self.sync_job_id = value;
        self
    }
}
