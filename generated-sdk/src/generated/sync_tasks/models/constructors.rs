// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CancelSyncRiskOperationsDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        success_list: impl IntoIterator<Item = impl Into<i64>>,
        faild_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            success_list: ::sdk_runtime::record::argument::list(success_list),
            faild_list: ::sdk_runtime::record::argument::list(faild_list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl SyncJobDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: SyncJobDtoRequired) -> Self {
        Self {
            sync_job_id: required.sync_job_id,
            sync_task_id: required.sync_task_id,
            created_at: required.created_at,
            updated_at: required.updated_at,
            sync_status: required.sync_status,
            sync_flow: required.sync_flow,
            sync_trigger: required.sync_trigger,
            department_count_all: required.department_count_all,
            department_count_succ: required.department_count_succ,
            department_update_count_all: required.department_update_count_all,
            department_update_count_succ: required.department_update_count_succ,
            account_count_all: required.account_count_all,
            account_count_succ: required.account_count_succ,
            account_update_count_all: required.account_update_count_all,
            account_update_count_succ: required.account_update_count_succ,
            err_msg: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `err_msg`.
    #[must_use]
    pub fn with_err_msg(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.err_msg, value);
        self
    }
}

/// The required fields of [`SyncJobDto`], by name: a struct literal that misses one does not compile.
pub struct SyncJobDtoRequired {
    /// See [`SyncJobDto::sync_job_id`].
    pub sync_job_id: i64,
    /// See [`SyncJobDto::sync_task_id`].
    pub sync_task_id: i64,
    /// See [`SyncJobDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`SyncJobDto::updated_at`].
    pub updated_at: ::sdk_runtime::DateTime,
    /// See [`SyncJobDto::sync_status`].
    pub sync_status: SyncStatus,
    /// See [`SyncJobDto::sync_flow`].
    pub sync_flow: SyncFlow,
    /// See [`SyncJobDto::sync_trigger`].
    pub sync_trigger: SyncTrigger,
    /// See [`SyncJobDto::department_count_all`].
    pub department_count_all: i64,
    /// See [`SyncJobDto::department_count_succ`].
    pub department_count_succ: i64,
    /// See [`SyncJobDto::department_update_count_all`].
    pub department_update_count_all: i64,
    /// See [`SyncJobDto::department_update_count_succ`].
    pub department_update_count_succ: i64,
    /// See [`SyncJobDto::account_count_all`].
    pub account_count_all: i64,
    /// See [`SyncJobDto::account_count_succ`].
    pub account_count_succ: i64,
    /// See [`SyncJobDto::account_update_count_all`].
    pub account_update_count_all: i64,
    /// See [`SyncJobDto::account_update_count_succ`].
    pub account_update_count_succ: i64,
}

::sdk_runtime::record::required_form!(SyncJobDtoRequired);

impl SyncJobPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<SyncJobDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl SyncRiskOperationDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: SyncRiskOperationDtoRequired) -> Self {
        Self {
            sync_risk_operation_id: required.sync_risk_operation_id,
            sync_task_id: required.sync_task_id,
            created_at: required.created_at,
            updated_at: required.updated_at,
            status: required.status,
            level: required.level,
            object_type: required.object_type,
            object_name: required.object_name,
            object_id: required.object_id,
            err_msg: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `err_msg`.
    #[must_use]
    pub fn with_err_msg(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.err_msg, value);
        self
    }
}

/// The required fields of [`SyncRiskOperationDto`], by name: a struct literal that misses one does not compile.
pub struct SyncRiskOperationDtoRequired {
    /// See [`SyncRiskOperationDto::sync_risk_operation_id`].
    pub sync_risk_operation_id: i64,
    /// See [`SyncRiskOperationDto::sync_task_id`].
    pub sync_task_id: i64,
    /// See [`SyncRiskOperationDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`SyncRiskOperationDto::updated_at`].
    pub updated_at: ::sdk_runtime::DateTime,
    /// See [`SyncRiskOperationDto::status`].
    pub status: SyncRiskOperationStatus,
    /// See [`SyncRiskOperationDto::level`].
    pub level: i64,
    /// See [`SyncRiskOperationDto::object_type`].
    pub object_type: SyncObjectType,
    /// See [`SyncRiskOperationDto::object_name`].
    pub object_name: String,
    /// See [`SyncRiskOperationDto::object_id`].
    pub object_id: String,
}

::sdk_runtime::record::required_form!(SyncRiskOperationDtoRequired);

impl SyncRiskOperationPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<SyncRiskOperationDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl SyncTaskDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: SyncTaskDtoRequired) -> Self {
        Self {
            sync_task_id: required.sync_task_id,
            created_at: required.created_at,
            updated_at: required.updated_at,
            sync_task_name: required.sync_task_name,
            sync_task_type: required.sync_task_type,
            sync_flow: required.sync_flow,
            sync_trigger: required.sync_trigger,
            field_mapping: required.field_mapping,
            last_sync_message: None,
            last_sync_rate: None,
            last_sync_status: None,
            last_sync_time: None,
            organization_code: None,
            provisioning_scope: None,
            timed_scheduler: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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

/// The required fields of [`SyncTaskDto`], by name: a struct literal that misses one does not compile.
pub struct SyncTaskDtoRequired {
    /// See [`SyncTaskDto::sync_task_id`].
    pub sync_task_id: i64,
    /// See [`SyncTaskDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`SyncTaskDto::updated_at`].
    pub updated_at: ::sdk_runtime::DateTime,
    /// See [`SyncTaskDto::sync_task_name`].
    pub sync_task_name: String,
    /// See [`SyncTaskDto::sync_task_type`].
    pub sync_task_type: SyncTaskType,
    /// See [`SyncTaskDto::sync_flow`].
    pub sync_flow: SyncFlow,
    /// See [`SyncTaskDto::sync_trigger`].
    pub sync_trigger: SyncTrigger,
    /// See [`SyncTaskDto::field_mapping`].
    pub field_mapping: Vec<SyncTaskFieldMapping>,
}

::sdk_runtime::record::required_form!(SyncTaskDtoRequired);

impl SyncTaskPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<SyncTaskDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl TriggerSyncRiskOperationsDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        success_list: impl IntoIterator<Item = impl Into<i64>>,
        faild_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            success_list: ::sdk_runtime::record::argument::list(success_list),
            faild_list: ::sdk_runtime::record::argument::list(faild_list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl TriggerSyncTaskDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(sync_job_id: i64) -> Self {
        Self {
            sync_job_id,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}
