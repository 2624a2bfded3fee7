// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{
    SyncFlow, SyncObjectType, SyncRiskOperationStatus, SyncStatus, SyncTaskType,
    SyncTrigger,
};
use crate::generated::sync_tasks::SyncTaskTimedSchedulerCycle;

/// A value, called `CancelSyncRiskOperationsRespDto` by the API.
pub type CancelSyncRiskOperationsRespDto = crate::generated::Envelope<
    CancelSyncRiskOperationsDataDto,
>;

/// A value, called `SyncJobPaginatedRespDto` by the API.
pub type SyncJobPaginatedRespDto = crate::generated::Envelope<SyncJobPagingDto>;

/// A value, called `SyncJobSingleRespDto` by the API.
pub type SyncJobSingleRespDto = crate::generated::Envelope<SyncJobDto>;

/// A value, called `SyncRiskOperationPaginatedRespDto` by the API.
pub type SyncRiskOperationPaginatedRespDto = crate::generated::Envelope<
    SyncRiskOperationPagingDto,
>;

/// A value, called `SyncTaskPaginatedRespDto` by the API.
pub type SyncTaskPaginatedRespDto = crate::generated::Envelope<SyncTaskPagingDto>;

/// A value, called `SyncTaskSingleRespDto` by the API.
pub type SyncTaskSingleRespDto = crate::generated::Envelope<SyncTaskDto>;

/// A value, called `TriggerSyncRiskOperationsRespDto` by the API.
pub type TriggerSyncRiskOperationsRespDto = crate::generated::Envelope<
    TriggerSyncRiskOperationsDataDto,
>;

/// A value, called `TriggerSyncTaskRespDto` by the API.
pub type TriggerSyncTaskRespDto = crate::generated::Envelope<TriggerSyncTaskDataDto>;

/// Names the risky operations that
/// [`cancel_sync_risk_operation`](crate::ManagementClient::cancel_sync_risk_operation) cancels.
#[non_exhaustive]
pub struct CancelSyncRiskOperationDto {
    /// IDs of the risky operations, found by
    /// [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations).
    ///
    /// Required `syncRiskOperationIds`. Example: `[1,2]`.
    pub sync_risk_operation_ids: Vec<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CancelSyncRiskOperationDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        sync_risk_operation_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            sync_risk_operation_ids: ::sdk_runtime::record::argument::list(
                sync_risk_operation_ids,
            ),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CancelSyncRiskOperationDto {
    #[inline]
    fn default() -> Self {
        Self {
            sync_risk_operation_ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CancelSyncRiskOperationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CancelSyncRiskOperationDto",
        names: &["syncRiskOperationIds"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sync_risk_operation_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sync_risk_operation_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CancelSyncRiskOperationDto);

/// Which risky operations
/// [`cancel_sync_risk_operation`](crate::ManagementClient::cancel_sync_risk_operation) canceled.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CancelSyncRiskOperationsDataDto {
    /// IDs of the operations that were canceled.
    ///
    /// On the wire: `successList`. Example: `[1,2]`.
    pub success_list: Vec<i64>,
    /// IDs of the operations that could not be canceled.
    ///
    /// On the wire: `faildList`. Example: `[3,4]`.
    pub faild_list: Vec<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CancelSyncRiskOperationsDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            success_list: Vec::new(),
            faild_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CancelSyncRiskOperationsDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CancelSyncRiskOperationsDataDto",
        names: &["successList", "faildList"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.success_list,
            1 => &self.faild_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.success_list,
            1 => &mut self.faild_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CancelSyncRiskOperationsDataDto);

/// A sync task that [`create_sync_task`](crate::ManagementClient::create_sync_task) makes.
#[non_exhaustive]
pub struct CreateSyncTaskDto {
    /// Which field at the source becomes which field at the target.
    ///
    /// Required `fieldMapping`.
    pub field_mapping: Vec<SyncTaskFieldMapping>,
    /// What starts the runs of the task.
    ///
    /// Required `syncTaskTrigger`.
    pub sync_task_trigger: SyncTrigger,
    /// Direction in which the data goes.
    ///
    /// Required `syncTaskFlow`.
    pub sync_task_flow: SyncFlow,
    /// How to reach the system at the other end.
    ///
    /// Required `clientConfig`.
    pub client_config: SyncTaskClientConfig,
    /// System at the other end. It decides which field of `client_config` is needed.
    ///
    /// Required `syncTaskType`.
    pub sync_task_type: SyncTaskType,
    /// Name of the sync task, for people.
    ///
    /// Required `syncTaskName`. Example: `My Lark sync task`.
    pub sync_task_name: String,
    /// Code of the organization that is synchronized. A downstream task needs it from the start. An
    /// upstream task is bound to its organization by its first run.
    ///
    /// Optional `organizationCode`: not sent if `None`. Example: `steamory`.
    pub organization_code: Option<String>,
    /// Which part of the organization a downstream task synchronizes. Without it, the whole organization is
    /// synchronized. It has no effect on upstream tasks.
    ///
    /// Optional `provisioningScope`: not sent if `None`.
    pub provisioning_scope: Option<SyncTaskProvisioningScope>,
    /// When the task runs if its trigger is [`Timed`](crate::generated::models::SyncTrigger::Timed).
    ///
    /// Optional `timedScheduler`: not sent if `None`.
    pub timed_scheduler: Option<SyncTaskTimedScheduler>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateSyncTaskDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateSyncTaskDtoRequired) -> Self {
        Self {
            field_mapping: required.field_mapping,
            sync_task_trigger: required.sync_task_trigger,
            sync_task_flow: required.sync_task_flow,
            client_config: required.client_config,
            sync_task_type: required.sync_task_type,
            sync_task_name: required.sync_task_name,
            organization_code: None,
            provisioning_scope: None,
            timed_scheduler: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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

/// The required fields of [`CreateSyncTaskDto`], by name: a struct literal that misses one does not compile.
pub struct CreateSyncTaskDtoRequired {
    /// See [`CreateSyncTaskDto::field_mapping`].
    pub field_mapping: Vec<SyncTaskFieldMapping>,
    /// See [`CreateSyncTaskDto::sync_task_trigger`].
    pub sync_task_trigger: SyncTrigger,
    /// See [`CreateSyncTaskDto::sync_task_flow`].
    pub sync_task_flow: SyncFlow,
    /// See [`CreateSyncTaskDto::client_config`].
    pub client_config: SyncTaskClientConfig,
    /// See [`CreateSyncTaskDto::sync_task_type`].
    pub sync_task_type: SyncTaskType,
    /// See [`CreateSyncTaskDto::sync_task_name`].
    pub sync_task_name: String,
}

::sdk_runtime::record::required_form!(CreateSyncTaskDtoRequired);

impl Default for CreateSyncTaskDto {
    #[inline]
    fn default() -> Self {
        Self {
            field_mapping: Vec::new(),
            sync_task_trigger: SyncTrigger::default(),
            sync_task_flow: SyncFlow::default(),
            client_config: SyncTaskClientConfig::default(),
            sync_task_type: SyncTaskType::default(),
            sync_task_name: String::new(),
            organization_code: None,
            provisioning_scope: None,
            timed_scheduler: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateSyncTaskDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateSyncTaskDto",
        names: &[
            "fieldMapping",
            "syncTaskTrigger",
            "syncTaskFlow",
            "clientConfig",
            "syncTaskType",
            "syncTaskName",
            "organizationCode",
            "provisioningScope",
            "timedScheduler",
        ],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.field_mapping,
            1 => &self.sync_task_trigger,
            2 => &self.sync_task_flow,
            3 => &self.client_config,
            4 => &self.sync_task_type,
            5 => &self.sync_task_name,
            6 => &self.organization_code,
            7 => &self.provisioning_scope,
            8 => &self.timed_scheduler,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.field_mapping,
            1 => &mut self.sync_task_trigger,
            2 => &mut self.sync_task_flow,
            3 => &mut self.client_config,
            4 => &mut self.sync_task_type,
            5 => &mut self.sync_task_name,
            6 => &mut self.organization_code,
            7 => &mut self.provisioning_scope,
            8 => &mut self.timed_scheduler,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateSyncTaskDto);

/// A run of a sync task, with counts of what it had to do and what it did.
///
/// Returned by [`get_sync_job`](crate::ManagementClient::get_sync_job) and [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SyncJobDto {
    /// ID of the sync job, with which [`get_sync_job`](crate::ManagementClient::get_sync_job) and
    /// [`list_sync_job_logs`](crate::ManagementClient::list_sync_job_logs) find it.
    ///
    /// On the wire: `syncJobId`. Example: `1`.
    pub sync_job_id: i64,
    /// ID of the sync task that the job is a run of.
    ///
    /// On the wire: `syncTaskId`. Example: `1000`.
    pub sync_task_id: i64,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// How far the job is.
    ///
    /// On the wire: `syncStatus`.
    pub sync_status: SyncStatus,
    /// Direction in which the data goes.
    ///
    /// On the wire: `syncFlow`.
    pub sync_flow: SyncFlow,
    /// What started the job.
    ///
    /// On the wire: `syncTrigger`.
    pub sync_trigger: SyncTrigger,
    /// How many departments the job had to synchronize.
    ///
    /// On the wire: `departmentCountAll`. Example: `3`.
    pub department_count_all: i64,
    /// How many departments the job synchronized successfully.
    ///
    /// On the wire: `departmentCountSucc`. Example: `3`.
    pub department_count_succ: i64,
    /// How many departments the job had to change.
    ///
    /// On the wire: `departmentUpdateCountAll`. Example: `1`.
    pub department_update_count_all: i64,
    /// How many departments the job changed successfully.
    ///
    /// On the wire: `departmentUpdateCountSucc`. Example: `1`.
    pub department_update_count_succ: i64,
    /// How many users the job had to synchronize.
    ///
    /// On the wire: `accountCountAll`. Example: `10`.
    pub account_count_all: i64,
    /// How many users the job synchronized successfully.
    ///
    /// On the wire: `accountCountSucc`. Example: `10`.
    pub account_count_succ: i64,
    /// How many users the job had to change.
    ///
    /// On the wire: `accountUpdateCountAll`. Example: `2`.
    pub account_update_count_all: i64,
    /// How many users the job changed successfully.
    ///
    /// On the wire: `accountUpdateCountSucc`. Example: `2`.
    pub account_update_count_succ: i64,
    /// What went wrong, in words. It is there only if something did.
    ///
    /// On the wire: `errMsg`.
    pub err_msg: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for SyncJobDto {
    #[inline]
    fn default() -> Self {
        Self {
            sync_job_id: 0,
            sync_task_id: 0,
            created_at: ::sdk_runtime::DateTime::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            sync_status: SyncStatus::default(),
            sync_flow: SyncFlow::default(),
            sync_trigger: SyncTrigger::default(),
            department_count_all: 0,
            department_count_succ: 0,
            department_update_count_all: 0,
            department_update_count_succ: 0,
            account_count_all: 0,
            account_count_succ: 0,
            account_update_count_all: 0,
            account_update_count_succ: 0,
            err_msg: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncJobDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncJobDto",
        names: &[
            "syncJobId",
            "syncTaskId",
            "createdAt",
            "updatedAt",
            "syncStatus",
            "syncFlow",
            "syncTrigger",
            "departmentCountAll",
            "departmentCountSucc",
            "departmentUpdateCountAll",
            "departmentUpdateCountSucc",
            "accountCountAll",
            "accountCountSucc",
            "accountUpdateCountAll",
            "accountUpdateCountSucc",
            "errMsg",
        ],
        required: 15,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sync_job_id,
            1 => &self.sync_task_id,
            2 => &self.created_at,
            3 => &self.updated_at,
            4 => &self.sync_status,
            5 => &self.sync_flow,
            6 => &self.sync_trigger,
            7 => &self.department_count_all,
            8 => &self.department_count_succ,
            9 => &self.department_update_count_all,
            10 => &self.department_update_count_succ,
            11 => &self.account_count_all,
            12 => &self.account_count_succ,
            13 => &self.account_update_count_all,
            14 => &self.account_update_count_succ,
            15 => &self.err_msg,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sync_job_id,
            1 => &mut self.sync_task_id,
            2 => &mut self.created_at,
            3 => &mut self.updated_at,
            4 => &mut self.sync_status,
            5 => &mut self.sync_flow,
            6 => &mut self.sync_trigger,
            7 => &mut self.department_count_all,
            8 => &mut self.department_count_succ,
            9 => &mut self.department_update_count_all,
            10 => &mut self.department_update_count_succ,
            11 => &mut self.account_count_all,
            12 => &mut self.account_count_succ,
            13 => &mut self.account_update_count_all,
            14 => &mut self.account_update_count_succ,
            15 => &mut self.err_msg,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncJobDto);

/// Runs of a sync task, as a page of [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SyncJobPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<SyncJobDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for SyncJobPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncJobPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncJobPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncJobPagingDto);

/// A risky operation: a change of a sync task that was held back until somebody confirms or cancels it.
///
/// Returned by [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SyncRiskOperationDto {
    /// ID of the operation, with which
    /// [`trigger_sync_risk_operations`](crate::ManagementClient::trigger_sync_risk_operations) and
    /// [`cancel_sync_risk_operation`](crate::ManagementClient::cancel_sync_risk_operation) name it.
    ///
    /// On the wire: `syncRiskOperationId`. Example: `1`.
    pub sync_risk_operation_id: i64,
    /// ID of the sync task that the operation belongs to.
    ///
    /// On the wire: `syncTaskId`. Example: `1000`.
    pub sync_task_id: i64,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// How far the operation is.
    pub status: SyncRiskOperationStatus,
    /// Priority of the operation. Smaller numbers come first.
    ///
    /// Example: `1`.
    pub level: i64,
    /// Kind of object that the operation changes.
    ///
    /// On the wire: `objectType`.
    pub object_type: SyncObjectType,
    /// Name of the user, group or department that the operation changes.
    ///
    /// On the wire: `objectName`.
    pub object_name: String,
    /// ID of the user, group or department that the operation changes.
    ///
    /// On the wire: `objectId`. Example: `624cf96f7axxx7918478ee7`.
    pub object_id: String,
    /// Why the operation failed, in words. It is there only if it did.
    ///
    /// On the wire: `errMsg`.
    pub err_msg: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for SyncRiskOperationDto {
    #[inline]
    fn default() -> Self {
        Self {
            sync_risk_operation_id: 0,
            sync_task_id: 0,
            created_at: ::sdk_runtime::DateTime::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            status: SyncRiskOperationStatus::default(),
            level: 0,
            object_type: SyncObjectType::default(),
            object_name: String::new(),
            object_id: String::new(),
            err_msg: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncRiskOperationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncRiskOperationDto",
        names: &[
            "syncRiskOperationId",
            "syncTaskId",
            "createdAt",
            "updatedAt",
            "status",
            "level",
            "objectType",
            "objectName",
            "objectId",
            "errMsg",
        ],
        required: 9,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sync_risk_operation_id,
            1 => &self.sync_task_id,
            2 => &self.created_at,
            3 => &self.updated_at,
            4 => &self.status,
            5 => &self.level,
            6 => &self.object_type,
            7 => &self.object_name,
            8 => &self.object_id,
            9 => &self.err_msg,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sync_risk_operation_id,
            1 => &mut self.sync_task_id,
            2 => &mut self.created_at,
            3 => &mut self.updated_at,
            4 => &mut self.status,
            5 => &mut self.level,
            6 => &mut self.object_type,
            7 => &mut self.object_name,
            8 => &mut self.object_id,
            9 => &mut self.err_msg,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncRiskOperationDto);

/// Risky operations of a sync task, as a page of
/// [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SyncRiskOperationPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<SyncRiskOperationDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for SyncRiskOperationPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncRiskOperationPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncRiskOperationPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncRiskOperationPagingDto);

/// How a sync task reaches a Windows Active Directory.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct SyncTaskActiveDirectoryClientConfig {
    /// Unique code of the identity source that stands for the directory.
    ///
    /// Optional `syncIdentityProviderCode`: not sent if `None`. Example: `my-active-directory`.
    pub sync_identity_provider_code: Option<String>,
    /// URL of the provisioning ticket, which connects the directory with GenAuth.
    ///
    /// Optional `ticket_url`: not sent if `None`. Example: `https://ad.example.com/ticket`.
    pub ticket_url: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SyncTaskActiveDirectoryClientConfig {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `sync_identity_provider_code`.
    #[must_use]
    pub fn with_sync_identity_provider_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(
            &mut self.sync_identity_provider_code,
            value,
        );
        self
    }
    /// Sets `ticket_url`.
    #[must_use]
    pub fn with_ticket_url(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.ticket_url, value);
        self
    }
}

impl Default for SyncTaskActiveDirectoryClientConfig {
    #[inline]
    fn default() -> Self {
        Self {
            sync_identity_provider_code: None,
            ticket_url: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskActiveDirectoryClientConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskActiveDirectoryClientConfig",
        names: &["syncIdentityProviderCode", "ticket_url"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sync_identity_provider_code,
            1 => &self.ticket_url,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sync_identity_provider_code,
            1 => &mut self.ticket_url,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskActiveDirectoryClientConfig);

/// How a sync task reaches the system at the other end. The field that belongs to the type of the task
/// has to be there, the others stay empty.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct SyncTaskClientConfig {
    /// Access to a Windows Active Directory, for the type `"active-directory"`.
    ///
    /// Optional `activeDirectoryConfig`: not sent if `None`.
    pub active_directory_config: Option<SyncTaskActiveDirectoryClientConfig>,
    /// Access to DingTalk, for the type [`Dingtalk`](crate::generated::models::SyncTaskType::Dingtalk).
    ///
    /// Optional `dingtalkConfig`: not sent if `None`.
    pub dingtalk_config: Option<SyncTaskDingtalkClientConfig>,
    /// Access to Fxiaoke (ShareCRM), for the type
    /// [`Fxiaoke`](crate::generated::models::SyncTaskType::Fxiaoke).
    ///
    /// Optional `fxiaokeConfig`: not sent if `None`.
    pub fxiaoke_config: Option<SyncTaskFxiaokeClientConfig>,
    /// Access to Beisen iTalent, for the type [`Italent`](crate::generated::models::SyncTaskType::Italent).
    ///
    /// Optional `italentConfig`: not sent if `None`.
    pub italent_config: Option<SyncTaskItalentClientConfig>,
    /// Access to Kayang HR, for the type [`Kayang`](crate::generated::models::SyncTaskType::Kayang).
    ///
    /// Optional `kayangConfig`: not sent if `None`.
    pub kayang_config: Option<SyncTaskKayangClientConfig>,
    /// Access to Feishu, the Chinese edition of Lark, for the type
    /// [`Lark`](crate::generated::models::SyncTaskType::Lark).
    ///
    /// Optional `larkConfig`: not sent if `None`.
    pub lark_config: Option<SyncTaskLarkClientConfig>,
    /// Access to the international edition of Lark, for the type `"lark-international"`.
    ///
    /// Optional `larkInternationalConfig`: not sent if `None`.
    pub lark_international_config: Option<SyncTaskLarkClientConfig>,
    /// Access to an LDAP directory, for the type [`Ldap`](crate::generated::models::SyncTaskType::Ldap).
    ///
    /// Optional `ldapConfig`: not sent if `None`.
    pub ldap_config: Option<SyncTaskLdapClientConfig>,
    /// Access to Maycur, for the type [`Maycur`](crate::generated::models::SyncTaskType::Maycur).
    ///
    /// Optional `maycurConfig`: not sent if `None`.
    pub maycur_config: Option<SyncTaskMaycurClientConfig>,
    /// Access to Moka, for the type [`Moka`](crate::generated::models::SyncTaskType::Moka).
    ///
    /// Optional `mokaConfig`: not sent if `None`.
    pub moka_config: Option<SyncTaskMokaClientConfig>,
    /// Access to a source of your own that speaks SCIM, for the type
    /// [`Scim`](crate::generated::models::SyncTaskType::Scim).
    ///
    /// Optional `scimConfig`: not sent if `None`.
    pub scim_config: Option<SyncTaskScimClientConfig>,
    /// Access to WeCom, for the type [`Wechatwork`](crate::generated::models::SyncTaskType::Wechatwork).
    ///
    /// Optional `wechatworkConfig`: not sent if `None`.
    pub wechatwork_config: Option<SyncTaskWechatworkClientConfig>,
    /// Access to Xiaoshouyi (Neocrm), for the type
    /// [`Xiaoshouyi`](crate::generated::models::SyncTaskType::Xiaoshouyi).
    ///
    /// Optional `xiaoshouyiConfig`: not sent if `None`.
    pub xiaoshouyi_config: Option<SyncTaskXiaoshouyiClientConfig>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SyncTaskClientConfig {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `active_directory_config`.
    #[must_use]
    #[inline]
    pub fn with_active_directory_config(
        mut self,
        value: SyncTaskActiveDirectoryClientConfig,
    ) -> Self {
        self.active_directory_config = Some(value);
        self
    }
    /// Sets `dingtalk_config`.
    #[must_use]
    #[inline]
    pub fn with_dingtalk_config(mut self, value: SyncTaskDingtalkClientConfig) -> Self {
        self.dingtalk_config = Some(value);
        self
    }
    /// Sets `fxiaoke_config`.
    #[must_use]
    #[inline]
    pub fn with_fxiaoke_config(mut self, value: SyncTaskFxiaokeClientConfig) -> Self {
        self.fxiaoke_config = Some(value);
        self
    }
    /// Sets `italent_config`.
    #[must_use]
    #[inline]
    pub fn with_italent_config(mut self, value: SyncTaskItalentClientConfig) -> Self {
        self.italent_config = Some(value);
        self
    }
    /// Sets `kayang_config`.
    #[must_use]
    #[inline]
    pub fn with_kayang_config(mut self, value: SyncTaskKayangClientConfig) -> Self {
        self.kayang_config = Some(value);
        self
    }
    /// Sets `lark_config`.
    #[must_use]
    #[inline]
    pub fn with_lark_config(mut self, value: SyncTaskLarkClientConfig) -> Self {
        self.lark_config = Some(value);
        self
    }
    /// Sets `lark_international_config`.
    #[must_use]
    #[inline]
    pub fn with_lark_international_config(
        mut self,
        value: SyncTaskLarkClientConfig,
    ) -> Self {
        self.lark_international_config = Some(value);
        self
    }
    /// Sets `ldap_config`.
    #[must_use]
    #[inline]
    pub fn with_ldap_config(mut self, value: SyncTaskLdapClientConfig) -> Self {
        self.ldap_config = Some(value);
        self
    }
    /// Sets `maycur_config`.
    #[must_use]
    #[inline]
    pub fn with_maycur_config(mut self, value: SyncTaskMaycurClientConfig) -> Self {
        self.maycur_config = Some(value);
        self
    }
    /// Sets `moka_config`.
    #[must_use]
    #[inline]
    pub fn with_moka_config(mut self, value: SyncTaskMokaClientConfig) -> Self {
        self.moka_config = Some(value);
        self
    }
    /// Sets `scim_config`.
    #[must_use]
    #[inline]
    pub fn with_scim_config(mut self, value: SyncTaskScimClientConfig) -> Self {
        self.scim_config = Some(value);
        self
    }
    /// Sets `wechatwork_config`.
    #[must_use]
    #[inline]
    pub fn with_wechatwork_config(
        mut self,
        value: SyncTaskWechatworkClientConfig,
    ) -> Self {
        self.wechatwork_config = Some(value);
        self
    }
    /// Sets `xiaoshouyi_config`.
    #[must_use]
    #[inline]
    pub fn with_xiaoshouyi_config(
        mut self,
        value: SyncTaskXiaoshouyiClientConfig,
    ) -> Self {
        self.xiaoshouyi_config = Some(value);
        self
    }
}

impl Default for SyncTaskClientConfig {
    #[inline]
    fn default() -> Self {
        Self {
            active_directory_config: None,
            dingtalk_config: None,
            fxiaoke_config: None,
            italent_config: None,
            kayang_config: None,
            lark_config: None,
            lark_international_config: None,
            ldap_config: None,
            maycur_config: None,
            moka_config: None,
            scim_config: None,
            wechatwork_config: None,
            xiaoshouyi_config: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskClientConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskClientConfig",
        names: &[
            "activeDirectoryConfig",
            "dingtalkConfig",
            "fxiaokeConfig",
            "italentConfig",
            "kayangConfig",
            "larkConfig",
            "larkInternationalConfig",
            "ldapConfig",
            "maycurConfig",
            "mokaConfig",
            "scimConfig",
            "wechatworkConfig",
            "xiaoshouyiConfig",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.active_directory_config,
            1 => &self.dingtalk_config,
            2 => &self.fxiaoke_config,
            3 => &self.italent_config,
            4 => &self.kayang_config,
            5 => &self.lark_config,
            6 => &self.lark_international_config,
            7 => &self.ldap_config,
            8 => &self.maycur_config,
            9 => &self.moka_config,
            10 => &self.scim_config,
            11 => &self.wechatwork_config,
            12 => &self.xiaoshouyi_config,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.active_directory_config,
            1 => &mut self.dingtalk_config,
            2 => &mut self.fxiaoke_config,
            3 => &mut self.italent_config,
            4 => &mut self.kayang_config,
            5 => &mut self.lark_config,
            6 => &mut self.lark_international_config,
            7 => &mut self.ldap_config,
            8 => &mut self.maycur_config,
            9 => &mut self.moka_config,
            10 => &mut self.scim_config,
            11 => &mut self.wechatwork_config,
            12 => &mut self.xiaoshouyi_config,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskClientConfig);

/// How a sync task reaches DingTalk.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct SyncTaskDingtalkClientConfig {
    /// CorpId that DingTalk gave the enterprise.
    ///
    /// Required `corpId`. Example: `dingxxxxxxxxxxxxxxxx`.
    pub corp_id: String,
    /// AppKey that DingTalk gave the application.
    ///
    /// Required `appKey`. Example: `dingxxxxxxxxxxxxxxxx`.
    pub app_key: String,
    /// AppSecret that DingTalk gave the application.
    ///
    /// Required `appSecret`. Example: `your-app-secret`. A secret: it is sent, and never printed.
    pub app_secret: String,
    /// Key with which DingTalk encrypts the events that it sends.
    ///
    /// Optional `aes_key`: not sent if `None`. A secret: it is sent, and never printed.
    pub aes_key: Option<String>,
    /// Token with which DingTalk signs the events that it sends.
    ///
    /// Optional `token`: not sent if `None`. A secret: it is sent, and never printed.
    pub token: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SyncTaskDingtalkClientConfig {
    /// A value of the required fields; the others are absent.
    pub fn new(
        corp_id: impl Into<String>,
        app_key: impl Into<String>,
        app_secret: impl Into<String>,
    ) -> Self {
        Self {
            corp_id: corp_id.into(),
            app_key: app_key.into(),
            app_secret: app_secret.into(),
            aes_key: None,
            token: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `aes_key`.
    #[must_use]
    pub fn with_aes_key(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.aes_key, value);
        self
    }
    /// Sets `token`.
    #[must_use]
    pub fn with_token(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.token, value);
        self
    }
}

impl Default for SyncTaskDingtalkClientConfig {
    #[inline]
    fn default() -> Self {
        Self {
            corp_id: String::new(),
            app_key: String::new(),
            app_secret: String::new(),
            aes_key: None,
            token: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskDingtalkClientConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskDingtalkClientConfig",
        names: &["corpId", "appKey", "appSecret", "aes_key", "token"],
        required: 3,
        secret: &[2, 3, 4],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.corp_id,
            1 => &self.app_key,
            2 => &self.app_secret,
            3 => &self.aes_key,
            4 => &self.token,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.corp_id,
            1 => &mut self.app_key,
            2 => &mut self.app_secret,
            3 => &mut self.aes_key,
            4 => &mut self.token,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskDingtalkClientConfig);

/// A sync task, with the outcome of its latest run.
///
/// Returned by [`get_sync_task`](crate::ManagementClient::get_sync_task), [`create_sync_task`](crate::ManagementClient::create_sync_task), [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SyncTaskDto {
    /// ID of the sync task, by which requests name it.
    ///
    /// On the wire: `syncTaskId`. Example: `1000`.
    pub sync_task_id: i64,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Name of the sync task, for people.
    ///
    /// On the wire: `syncTaskName`. Example: `My Lark sync task`.
    pub sync_task_name: String,
    /// System at the other end.
    ///
    /// On the wire: `syncTaskType`.
    pub sync_task_type: SyncTaskType,
    /// Direction in which the data goes.
    ///
    /// On the wire: `syncFlow`.
    pub sync_flow: SyncFlow,
    /// What starts the runs of the task.
    ///
    /// On the wire: `syncTrigger`.
    pub sync_trigger: SyncTrigger,
    /// Which field at the source becomes which field at the target.
    ///
    /// On the wire: `fieldMapping`.
    pub field_mapping: Vec<SyncTaskFieldMapping>,
    /// What went wrong in the latest run, in words.
    ///
    /// On the wire: `lastSyncMessage`.
    pub last_sync_message: Option<String>,
    /// Progress of the latest run, such as 80. The unit is not documented.
    ///
    /// On the wire: `lastSyncRate`. Example: `80`.
    pub last_sync_rate: Option<i64>,
    /// How far the latest run is.
    ///
    /// On the wire: `lastSyncStatus`.
    pub last_sync_status: Option<SyncStatus>,
    /// When the task ran last.
    ///
    /// On the wire: `lastSyncTime`. Example: `2022-07-03T03:20:30.000Z`.
    pub last_sync_time: Option<::sdk_runtime::DateTime>,
    /// Code of the organization that is synchronized. An upstream task has it only after its first run.
    ///
    /// On the wire: `organizationCode`. Example: `steamory`.
    pub organization_code: Option<String>,
    /// Which part of the organization a downstream task synchronizes. Without it, the whole organization is
    /// synchronized.
    ///
    /// On the wire: `provisioningScope`.
    pub provisioning_scope: Option<SyncTaskProvisioningScope>,
    /// When the task runs if its trigger is [`Timed`](crate::generated::models::SyncTrigger::Timed).
    ///
    /// On the wire: `timedScheduler`.
    pub timed_scheduler: Option<SyncTaskTimedScheduler>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for SyncTaskDto {
    #[inline]
    fn default() -> Self {
        Self {
            sync_task_id: 0,
            created_at: ::sdk_runtime::DateTime::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            sync_task_name: String::new(),
            sync_task_type: SyncTaskType::default(),
            sync_flow: SyncFlow::default(),
            sync_trigger: SyncTrigger::default(),
            field_mapping: Vec::new(),
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
}

impl ::sdk_runtime::record::Fields for SyncTaskDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskDto",
        names: &[
            "syncTaskId",
            "createdAt",
            "updatedAt",
            "syncTaskName",
            "syncTaskType",
            "syncFlow",
            "syncTrigger",
            "fieldMapping",
            "lastSyncMessage",
            "lastSyncRate",
            "lastSyncStatus",
            "lastSyncTime",
            "organizationCode",
            "provisioningScope",
            "timedScheduler",
        ],
        required: 8,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sync_task_id,
            1 => &self.created_at,
            2 => &self.updated_at,
            3 => &self.sync_task_name,
            4 => &self.sync_task_type,
            5 => &self.sync_flow,
            6 => &self.sync_trigger,
            7 => &self.field_mapping,
            8 => &self.last_sync_message,
            9 => &self.last_sync_rate,
            10 => &self.last_sync_status,
            11 => &self.last_sync_time,
            12 => &self.organization_code,
            13 => &self.provisioning_scope,
            14 => &self.timed_scheduler,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sync_task_id,
            1 => &mut self.created_at,
            2 => &mut self.updated_at,
            3 => &mut self.sync_task_name,
            4 => &mut self.sync_task_type,
            5 => &mut self.sync_flow,
            6 => &mut self.sync_trigger,
            7 => &mut self.field_mapping,
            8 => &mut self.last_sync_message,
            9 => &mut self.last_sync_rate,
            10 => &mut self.last_sync_status,
            11 => &mut self.last_sync_time,
            12 => &mut self.organization_code,
            13 => &mut self.provisioning_scope,
            14 => &mut self.timed_scheduler,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskDto);

/// Says which field at the source becomes which field at the target of a sync task.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task). Returned by [`get_sync_task`](crate::ManagementClient::get_sync_task), [`create_sync_task`](crate::ManagementClient::create_sync_task), [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct SyncTaskFieldMapping {
    /// Field at the source.
    ///
    /// Required `expression`. Example: `mobile`.
    pub expression: String,
    /// Field at the target that gets the value.
    ///
    /// Required `targetKey`. Example: `phone`.
    pub target_key: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SyncTaskFieldMapping {
    /// A value of the required fields; the others are absent.
    pub fn new(expression: impl Into<String>, target_key: impl Into<String>) -> Self {
        Self {
            expression: expression.into(),
            target_key: target_key.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SyncTaskFieldMapping {
    #[inline]
    fn default() -> Self {
        Self {
            expression: String::new(),
            target_key: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskFieldMapping {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskFieldMapping",
        names: &["expression", "targetKey"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.expression,
            1 => &self.target_key,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.expression,
            1 => &mut self.target_key,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskFieldMapping);

/// How a sync task reaches Fxiaoke (ShareCRM).
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct SyncTaskFxiaokeClientConfig {
    /// App ID that Fxiaoke gave the application.
    ///
    /// Required `appId`. Example: `FSAID_xxxxxx`.
    pub app_id: String,
    /// App secret that Fxiaoke gave the application.
    ///
    /// Required `appSecret`. Example: `your-app-secret`. A secret: it is sent, and never printed.
    pub app_secret: String,
    /// Permanent code that Fxiaoke gave the enterprise.
    ///
    /// Required `permanentCode`. Example: `your-permanent-code`. A secret: it is sent, and never printed.
    pub permanent_code: String,
    /// Open user ID (CurrentOpenUserId) of the Fxiaoke user that requests are made for.
    ///
    /// Required `currentOpenUserId`. Example: `FSUID_xxxxxx`.
    pub current_open_user_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SyncTaskFxiaokeClientConfig {
    /// A value of the required fields; the others are absent.
    pub fn new(
        app_id: impl Into<String>,
        app_secret: impl Into<String>,
        permanent_code: impl Into<String>,
        current_open_user_id: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            permanent_code: permanent_code.into(),
            current_open_user_id: current_open_user_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SyncTaskFxiaokeClientConfig {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            app_secret: String::new(),
            permanent_code: String::new(),
            current_open_user_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskFxiaokeClientConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskFxiaokeClientConfig",
        names: &["appId", "appSecret", "permanentCode", "currentOpenUserId"],
        required: 4,
        secret: &[1, 2],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.app_secret,
            2 => &self.permanent_code,
            3 => &self.current_open_user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.app_secret,
            2 => &mut self.permanent_code,
            3 => &mut self.current_open_user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskFxiaokeClientConfig);

/// How a sync task reaches Beisen iTalent.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct SyncTaskItalentClientConfig {
    /// ID of the enterprise as a tenant of Beisen. It is not a tenant of GenAuth.
    ///
    /// Required `tenant_id`. Example: `100000`.
    pub tenant_id: String,
    /// App key that Beisen gave the application.
    ///
    /// Required `app_key`. Example: `your-app-key`.
    pub app_key: String,
    /// App secret that Beisen gave the application.
    ///
    /// Required `app_secret`. Example: `your-app-secret`. A secret: it is sent, and never printed.
    pub app_secret: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SyncTaskItalentClientConfig {
    /// A value of the required fields; the others are absent.
    pub fn new(
        tenant_id: impl Into<String>,
        app_key: impl Into<String>,
        app_secret: impl Into<String>,
    ) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            app_key: app_key.into(),
            app_secret: app_secret.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SyncTaskItalentClientConfig {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            app_key: String::new(),
            app_secret: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskItalentClientConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskItalentClientConfig",
        names: &["tenant_id", "app_key", "app_secret"],
        required: 3,
        secret: &[2],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.app_key,
            2 => &self.app_secret,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.app_key,
            2 => &mut self.app_secret,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskItalentClientConfig);

/// How a sync task reaches Kayang HR.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct SyncTaskKayangClientConfig {
    /// Address of the Kayang service.
    ///
    /// Required `endpoint`. Example: `https://hr.example.com`.
    pub endpoint: String,
    /// Name of the account at Kayang.
    ///
    /// Required `account`. Example: `sync`.
    pub account: String,
    /// Password of the account at Kayang.
    ///
    /// Required `password`. Example: `your-password`. A secret: it is sent, and never printed.
    pub password: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SyncTaskKayangClientConfig {
    /// A value of the required fields; the others are absent.
    pub fn new(
        endpoint: impl Into<String>,
        account: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        Self {
            endpoint: endpoint.into(),
            account: account.into(),
            password: password.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SyncTaskKayangClientConfig {
    #[inline]
    fn default() -> Self {
        Self {
            endpoint: String::new(),
            account: String::new(),
            password: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskKayangClientConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskKayangClientConfig",
        names: &["endpoint", "account", "password"],
        required: 3,
        secret: &[2],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.endpoint,
            1 => &self.account,
            2 => &self.password,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.endpoint,
            1 => &mut self.account,
            2 => &mut self.password,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskKayangClientConfig);

/// How a sync task reaches Lark, either the Chinese or the international edition.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct SyncTaskLarkClientConfig {
    /// App ID that Lark gave the application.
    ///
    /// Required `app_id`. Example: `cli_xxxxxxxxxxxxxxxx`.
    pub app_id: String,
    /// App secret that Lark gave the application.
    ///
    /// Required `app_secret`. Example: `your-app-secret`. A secret: it is sent, and never printed.
    pub app_secret: String,
    /// Encrypt key of the event subscription, shown on the page of the application at the Lark Open
    /// Platform. It is needed for synchronization in real time.
    ///
    /// Optional `encrypt_key`: not sent if `None`. A secret: it is sent, and never printed.
    pub encrypt_key: Option<String>,
    /// Verification token of the event subscription, shown on the page of the application at the Lark Open
    /// Platform. It is needed for synchronization in real time.
    ///
    /// Optional `verification_token`: not sent if `None`. A secret: it is sent, and never printed.
    pub verification_token: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SyncTaskLarkClientConfig {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>, app_secret: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            encrypt_key: None,
            verification_token: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `encrypt_key`.
    #[must_use]
    pub fn with_encrypt_key(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.encrypt_key, value);
        self
    }
    /// Sets `verification_token`.
    #[must_use]
    pub fn with_verification_token(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.verification_token, value);
        self
    }
}

impl Default for SyncTaskLarkClientConfig {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            app_secret: String::new(),
            encrypt_key: None,
            verification_token: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskLarkClientConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskLarkClientConfig",
        names: &["app_id", "app_secret", "encrypt_key", "verification_token"],
        required: 2,
        secret: &[1, 2, 3],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.app_secret,
            2 => &self.encrypt_key,
            3 => &self.verification_token,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.app_secret,
            2 => &mut self.encrypt_key,
            3 => &mut self.verification_token,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskLarkClientConfig);

/// How a sync task reaches an LDAP directory, and where it finds users and departments there.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct SyncTaskLdapClientConfig {
    /// URL of the directory.
    ///
    /// Required `url`. Example: `ldap://ldap.example.com:389`.
    pub url: String,
    /// Distinguished name that the task signs in to the directory with.
    ///
    /// Required `bindDn`. Example: `cn=admin,dc=example,dc=com`.
    pub bind_dn: String,
    /// Password that belongs to `bind_dn`.
    ///
    /// Required `bindCredentials`. Example: `your-password`. A secret: it is sent, and never printed.
    pub bind_credentials: String,
    /// Distinguished name below which the users are searched.
    ///
    /// Required `usersBaseDn`. Example: `ou=users,dc=example,dc=com`.
    pub users_base_dn: String,
    /// Distinguished name below which the departments and groups are searched.
    ///
    /// Required `groupsBaseDn`. Example: `ou=groups,dc=example,dc=com`.
    pub groups_base_dn: String,
    /// LDAP filter that finds the users.
    ///
    /// Required `userQueryCriteria`. Example: `(|(objectClass=organizationalPerson)(objectClass=person))`.
    pub user_query_criteria: String,
    /// LDAP filter that finds the departments.
    ///
    /// Required `departmentQueryCriteria`. Example: `(|(objectClass=organization)(objectClass=organizationalunit)(objectClass=domain))`.
    pub department_query_criteria: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SyncTaskLdapClientConfig {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: SyncTaskLdapClientConfigRequired) -> Self {
        Self {
            url: required.url,
            bind_dn: required.bind_dn,
            bind_credentials: required.bind_credentials,
            users_base_dn: required.users_base_dn,
            groups_base_dn: required.groups_base_dn,
            user_query_criteria: required.user_query_criteria,
            department_query_criteria: required.department_query_criteria,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`SyncTaskLdapClientConfig`], by name: a struct literal that misses one does not compile.
pub struct SyncTaskLdapClientConfigRequired {
    /// See [`SyncTaskLdapClientConfig::url`].
    pub url: String,
    /// See [`SyncTaskLdapClientConfig::bind_dn`].
    pub bind_dn: String,
    /// See [`SyncTaskLdapClientConfig::bind_credentials`].
    pub bind_credentials: String,
    /// See [`SyncTaskLdapClientConfig::users_base_dn`].
    pub users_base_dn: String,
    /// See [`SyncTaskLdapClientConfig::groups_base_dn`].
    pub groups_base_dn: String,
    /// See [`SyncTaskLdapClientConfig::user_query_criteria`].
    pub user_query_criteria: String,
    /// See [`SyncTaskLdapClientConfig::department_query_criteria`].
    pub department_query_criteria: String,
}

::sdk_runtime::record::required_form!(SyncTaskLdapClientConfigRequired);

impl Default for SyncTaskLdapClientConfig {
    #[inline]
    fn default() -> Self {
        Self {
            url: String::new(),
            bind_dn: String::new(),
            bind_credentials: String::new(),
            users_base_dn: String::new(),
            groups_base_dn: String::new(),
            user_query_criteria: String::new(),
            department_query_criteria: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskLdapClientConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskLdapClientConfig",
        names: &[
            "url",
            "bindDn",
            "bindCredentials",
            "usersBaseDn",
            "groupsBaseDn",
            "userQueryCriteria",
            "departmentQueryCriteria",
        ],
        required: 7,
        secret: &[2],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.url,
            1 => &self.bind_dn,
            2 => &self.bind_credentials,
            3 => &self.users_base_dn,
            4 => &self.groups_base_dn,
            5 => &self.user_query_criteria,
            6 => &self.department_query_criteria,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.url,
            1 => &mut self.bind_dn,
            2 => &mut self.bind_credentials,
            3 => &mut self.users_base_dn,
            4 => &mut self.groups_base_dn,
            5 => &mut self.user_query_criteria,
            6 => &mut self.department_query_criteria,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskLdapClientConfig);

/// How a sync task reaches Maycur.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct SyncTaskMaycurClientConfig {
    /// App code that Maycur gave the application.
    ///
    /// Required `app_code`. Example: `your-app-code`.
    pub app_code: String,
    /// App secret that Maycur gave the application.
    ///
    /// Required `app_secret`. Example: `your-app-secret`. A secret: it is sent, and never printed.
    pub app_secret: String,
    /// Address at which the enterprise signs in to Maycur.
    ///
    /// Required `endpoint`. Example: `https://maycur.example.com`.
    pub endpoint: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SyncTaskMaycurClientConfig {
    /// A value of the required fields; the others are absent.
    pub fn new(
        app_code: impl Into<String>,
        app_secret: impl Into<String>,
        endpoint: impl Into<String>,
    ) -> Self {
        Self {
            app_code: app_code.into(),
            app_secret: app_secret.into(),
            endpoint: endpoint.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SyncTaskMaycurClientConfig {
    #[inline]
    fn default() -> Self {
        Self {
            app_code: String::new(),
            app_secret: String::new(),
            endpoint: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskMaycurClientConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskMaycurClientConfig",
        names: &["app_code", "app_secret", "endpoint"],
        required: 3,
        secret: &[1],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_code,
            1 => &self.app_secret,
            2 => &self.endpoint,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_code,
            1 => &mut self.app_secret,
            2 => &mut self.endpoint,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskMaycurClientConfig);

/// How a sync task reaches Moka.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct SyncTaskMokaClientConfig {
    /// Name of the account at Moka.
    ///
    /// Required `userName`. Example: `sync`.
    pub user_name: String,
    /// Code that Moka gave the enterprise.
    ///
    /// Required `entCode`. Example: `your-ent-code`.
    pub ent_code: String,
    /// API code that Moka gave for reading employees.
    ///
    /// Required `apiCode_employee`. Example: `your-employee-api-code`.
    pub api_code_employee: String,
    /// API code that Moka gave for reading departments.
    ///
    /// Required `apiCode_department`. Example: `your-department-api-code`.
    pub api_code_department: String,
    /// Private key with which requests to Moka are signed.
    ///
    /// Required `privateKey`. Example: `your-private-key`. A secret: it is sent, and never printed.
    pub private_key: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SyncTaskMokaClientConfig {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: SyncTaskMokaClientConfigRequired) -> Self {
        Self {
            user_name: required.user_name,
            ent_code: required.ent_code,
            api_code_employee: required.api_code_employee,
            api_code_department: required.api_code_department,
            private_key: required.private_key,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`SyncTaskMokaClientConfig`], by name: a struct literal that misses one does not compile.
pub struct SyncTaskMokaClientConfigRequired {
    /// See [`SyncTaskMokaClientConfig::user_name`].
    pub user_name: String,
    /// See [`SyncTaskMokaClientConfig::ent_code`].
    pub ent_code: String,
    /// See [`SyncTaskMokaClientConfig::api_code_employee`].
    pub api_code_employee: String,
    /// See [`SyncTaskMokaClientConfig::api_code_department`].
    pub api_code_department: String,
    /// See [`SyncTaskMokaClientConfig::private_key`].
    pub private_key: String,
}

::sdk_runtime::record::required_form!(SyncTaskMokaClientConfigRequired);

impl Default for SyncTaskMokaClientConfig {
    #[inline]
    fn default() -> Self {
        Self {
            user_name: String::new(),
            ent_code: String::new(),
            api_code_employee: String::new(),
            api_code_department: String::new(),
            private_key: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskMokaClientConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskMokaClientConfig",
        names: &[
            "userName",
            "entCode",
            "apiCode_employee",
            "apiCode_department",
            "privateKey",
        ],
        required: 5,
        secret: &[4],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_name,
            1 => &self.ent_code,
            2 => &self.api_code_employee,
            3 => &self.api_code_department,
            4 => &self.private_key,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_name,
            1 => &mut self.ent_code,
            2 => &mut self.api_code_employee,
            3 => &mut self.api_code_department,
            4 => &mut self.private_key,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskMokaClientConfig);

/// Sync tasks of the user pool, as a page.
///
/// Returned by [`create_sync_task`](crate::ManagementClient::create_sync_task), [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SyncTaskPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<SyncTaskDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for SyncTaskPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskPagingDto);

/// Which part of an organization a downstream sync task synchronizes.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task). Returned by [`get_sync_task`](crate::ManagementClient::get_sync_task), [`create_sync_task`](crate::ManagementClient::create_sync_task), [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct SyncTaskProvisioningScope {
    /// Whether all users and departments of the organization are synchronized.
    ///
    /// Required `all`.
    pub all: bool,
    /// Whether users who are added later are synchronized too.
    ///
    /// Required `includeNewUsers`.
    pub include_new_users: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SyncTaskProvisioningScope {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(all: bool, include_new_users: bool) -> Self {
        Self {
            all,
            include_new_users,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SyncTaskProvisioningScope {
    #[inline]
    fn default() -> Self {
        Self {
            all: false,
            include_new_users: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskProvisioningScope {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskProvisioningScope",
        names: &["all", "includeNewUsers"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.all,
            1 => &self.include_new_users,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.all,
            1 => &mut self.include_new_users,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskProvisioningScope);

/// How a sync task reaches a source of your own that speaks SCIM.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct SyncTaskScimClientConfig {
    /// URL at which the source lists its users.
    ///
    /// Required `user_url`. Example: `https://scim.example.com/Users`.
    pub user_url: String,
    /// Token with which the task proves itself to the source.
    ///
    /// Required `token`. Example: `your-token`. A secret: it is sent, and never printed.
    pub token: String,
    /// Setting for the departments of the source. Its meaning is not documented.
    ///
    /// Optional `department`: not sent if `None`.
    pub department: Option<String>,
    /// URL at which the source lists its groups.
    ///
    /// Optional `org_url`: not sent if `None`. Example: `https://scim.example.com/Groups`.
    pub org_url: Option<String>,
    /// Setting for the departments above the departments of the source. Its meaning is not documented.
    ///
    /// Optional `parent_department`: not sent if `None`.
    pub parent_department: Option<String>,
    /// ID of the root department at the source.
    ///
    /// Optional `root_department_id`: not sent if `None`.
    pub root_department_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SyncTaskScimClientConfig {
    /// A value of the required fields; the others are absent.
    pub fn new(user_url: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            user_url: user_url.into(),
            token: token.into(),
            department: None,
            org_url: None,
            parent_department: None,
            root_department_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `department`.
    #[must_use]
    pub fn with_department(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department, value);
        self
    }
    /// Sets `org_url`.
    #[must_use]
    pub fn with_org_url(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.org_url, value);
        self
    }
    /// Sets `parent_department`.
    #[must_use]
    pub fn with_parent_department(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.parent_department, value);
        self
    }
    /// Sets `root_department_id`.
    #[must_use]
    pub fn with_root_department_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.root_department_id, value);
        self
    }
}

impl Default for SyncTaskScimClientConfig {
    #[inline]
    fn default() -> Self {
        Self {
            user_url: String::new(),
            token: String::new(),
            department: None,
            org_url: None,
            parent_department: None,
            root_department_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskScimClientConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskScimClientConfig",
        names: &[
            "user_url",
            "token",
            "department",
            "org_url",
            "parent_department",
            "root_department_id",
        ],
        required: 2,
        secret: &[1],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_url,
            1 => &self.token,
            2 => &self.department,
            3 => &self.org_url,
            4 => &self.parent_department,
            5 => &self.root_department_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_url,
            1 => &mut self.token,
            2 => &mut self.department,
            3 => &mut self.org_url,
            4 => &mut self.parent_department,
            5 => &mut self.root_department_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskScimClientConfig);

/// When a sync task with the trigger [`Timed`](crate::generated::models::SyncTrigger::Timed) runs.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task). Returned by [`get_sync_task`](crate::ManagementClient::get_sync_task), [`create_sync_task`](crate::ManagementClient::create_sync_task), [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct SyncTaskTimedScheduler {
    /// How often the task runs.
    ///
    /// Required `cycle`.
    pub cycle: SyncTaskTimedSchedulerCycle,
    /// When the task runs for the first time.
    ///
    /// Required `startTime`. Unit: milliseconds since 1970-01-01 UTC. Example: `1664249726701`.
    pub start_time: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SyncTaskTimedScheduler {
    /// A value of the required fields; the others are absent.
    pub fn new(cycle: impl Into<SyncTaskTimedSchedulerCycle>, start_time: i64) -> Self {
        Self {
            cycle: cycle.into(),
            start_time,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SyncTaskTimedScheduler {
    #[inline]
    fn default() -> Self {
        Self {
            cycle: SyncTaskTimedSchedulerCycle::default(),
            start_time: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskTimedScheduler {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskTimedScheduler",
        names: &["cycle", "startTime"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.cycle,
            1 => &self.start_time,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.cycle,
            1 => &mut self.start_time,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskTimedScheduler);

/// How a sync task reaches WeCom.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct SyncTaskWechatworkClientConfig {
    /// CorpId that WeCom gave the enterprise.
    ///
    /// Required `corpID`. Example: `wwxxxxxxxxxxxxxxxx`.
    pub corp_id: String,
    /// Secret of the address book at WeCom.
    ///
    /// Required `secret`. Example: `your-secret`. A secret: it is sent, and never printed.
    pub secret: String,
    /// Address of a proxy between GenAuth and WeCom.
    ///
    /// Optional `agentUrl`: not sent if `None`. Example: `https://proxy.example.com`.
    pub agent_url: Option<String>,
    /// Key with which WeCom encrypts events of the address book.
    ///
    /// Optional `encodingAESKey`: not sent if `None`. A secret: it is sent, and never printed.
    pub encoding_aes_key: Option<String>,
    /// Token with which WeCom signs events of the address book.
    ///
    /// Optional `token`: not sent if `None`. A secret: it is sent, and never printed.
    pub token: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SyncTaskWechatworkClientConfig {
    /// A value of the required fields; the others are absent.
    pub fn new(corp_id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            corp_id: corp_id.into(),
            secret: secret.into(),
            agent_url: None,
            encoding_aes_key: None,
            token: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `agent_url`.
    #[must_use]
    pub fn with_agent_url(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.agent_url, value);
        self
    }
    /// Sets `encoding_aes_key`.
    #[must_use]
    pub fn with_encoding_aes_key(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.encoding_aes_key, value);
        self
    }
    /// Sets `token`.
    #[must_use]
    pub fn with_token(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.token, value);
        self
    }
}

impl Default for SyncTaskWechatworkClientConfig {
    #[inline]
    fn default() -> Self {
        Self {
            corp_id: String::new(),
            secret: String::new(),
            agent_url: None,
            encoding_aes_key: None,
            token: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskWechatworkClientConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskWechatworkClientConfig",
        names: &["corpID", "secret", "agentUrl", "encodingAESKey", "token"],
        required: 2,
        secret: &[1, 3, 4],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.corp_id,
            1 => &self.secret,
            2 => &self.agent_url,
            3 => &self.encoding_aes_key,
            4 => &self.token,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.corp_id,
            1 => &mut self.secret,
            2 => &mut self.agent_url,
            3 => &mut self.encoding_aes_key,
            4 => &mut self.token,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskWechatworkClientConfig);

/// How a sync task reaches Xiaoshouyi (Neocrm).
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct SyncTaskXiaoshouyiClientConfig {
    /// Client ID that Xiaoshouyi gave the application.
    ///
    /// Required `client_id`. Example: `your-client-id`.
    pub client_id: String,
    /// Client secret that Xiaoshouyi gave the application.
    ///
    /// Required `client_secret`. Example: `your-client-secret`. A secret: it is sent, and never printed.
    pub client_secret: String,
    /// User name of the account at Xiaoshouyi.
    ///
    /// Required `username`. Example: `sync@example.com`.
    pub username: String,
    /// Password of the account at Xiaoshouyi.
    ///
    /// Required `password`. Example: `your-password`. A secret: it is sent, and never printed.
    pub password: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SyncTaskXiaoshouyiClientConfig {
    /// A value of the required fields; the others are absent.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            username: username.into(),
            password: password.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SyncTaskXiaoshouyiClientConfig {
    #[inline]
    fn default() -> Self {
        Self {
            client_id: String::new(),
            client_secret: String::new(),
            username: String::new(),
            password: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SyncTaskXiaoshouyiClientConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SyncTaskXiaoshouyiClientConfig",
        names: &["client_id", "client_secret", "username", "password"],
        required: 4,
        secret: &[1, 3],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.client_id,
            1 => &self.client_secret,
            2 => &self.username,
            3 => &self.password,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.client_id,
            1 => &mut self.client_secret,
            2 => &mut self.username,
            3 => &mut self.password,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SyncTaskXiaoshouyiClientConfig);

/// Names the risky operations that
/// [`trigger_sync_risk_operations`](crate::ManagementClient::trigger_sync_risk_operations) carries out.
#[non_exhaustive]
pub struct TriggerSyncRiskOperationDto {
    /// IDs of the risky operations, found by
    /// [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations).
    ///
    /// Required `syncRiskOperationIds`. Example: `[1,2]`.
    pub sync_risk_operation_ids: Vec<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl TriggerSyncRiskOperationDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        sync_risk_operation_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            sync_risk_operation_ids: ::sdk_runtime::record::argument::list(
                sync_risk_operation_ids,
            ),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for TriggerSyncRiskOperationDto {
    #[inline]
    fn default() -> Self {
        Self {
            sync_risk_operation_ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TriggerSyncRiskOperationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TriggerSyncRiskOperationDto",
        names: &["syncRiskOperationIds"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sync_risk_operation_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sync_risk_operation_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TriggerSyncRiskOperationDto);

/// Which risky operations
/// [`trigger_sync_risk_operations`](crate::ManagementClient::trigger_sync_risk_operations) carried out.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TriggerSyncRiskOperationsDataDto {
    /// IDs of the operations that were carried out.
    ///
    /// On the wire: `successList`. Example: `[1,2]`.
    pub success_list: Vec<i64>,
    /// IDs of the operations that failed.
    ///
    /// On the wire: `faildList`. Example: `[3,4]`.
    pub faild_list: Vec<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TriggerSyncRiskOperationsDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            success_list: Vec::new(),
            faild_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TriggerSyncRiskOperationsDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TriggerSyncRiskOperationsDataDto",
        names: &["successList", "faildList"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.success_list,
            1 => &self.faild_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.success_list,
            1 => &mut self.faild_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TriggerSyncRiskOperationsDataDto);

/// The sync job that [`trigger_sync_task`](crate::ManagementClient::trigger_sync_task) started.
///
/// It is also how the result of [`list_sync_job_logs`](crate::ManagementClient::list_sync_job_logs) is
/// documented.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TriggerSyncTaskDataDto {
    /// ID of the sync job, with which [`get_sync_job`](crate::ManagementClient::get_sync_job) and
    /// [`list_sync_job_logs`](crate::ManagementClient::list_sync_job_logs) find it.
    ///
    /// On the wire: `syncJobId`. Example: `1`.
    pub sync_job_id: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TriggerSyncTaskDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            sync_job_id: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TriggerSyncTaskDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TriggerSyncTaskDataDto",
        names: &["syncJobId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sync_job_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sync_job_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TriggerSyncTaskDataDto);

/// Names the sync task that [`trigger_sync_task`](crate::ManagementClient::trigger_sync_task) runs.
#[non_exhaustive]
pub struct TriggerSyncTaskDto {
    /// ID of the sync task, found by [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks).
    ///
    /// Required `syncTaskId`. Example: `1`.
    pub sync_task_id: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl TriggerSyncTaskDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(sync_task_id: i64) -> Self {
        Self {
            sync_task_id,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for TriggerSyncTaskDto {
    #[inline]
    fn default() -> Self {
        Self {
            sync_task_id: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TriggerSyncTaskDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TriggerSyncTaskDto",
        names: &["syncTaskId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sync_task_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sync_task_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TriggerSyncTaskDto);

/// The new settings of a sync task, for
/// [`update_sync_task`](crate::ManagementClient::update_sync_task).
#[non_exhaustive]
pub struct UpdateSyncTaskDto {
    /// ID of the sync task, found by [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks).
    ///
    /// Required `syncTaskId`. Example: `1`.
    pub sync_task_id: i64,
    /// How to reach the system at the other end.
    ///
    /// Optional `clientConfig`: not sent if `None`.
    pub client_config: Option<SyncTaskClientConfig>,
    /// Which field at the source becomes which field at the target.
    ///
    /// Optional `fieldMapping`: not sent if `None`.
    pub field_mapping: Option<Vec<SyncTaskFieldMapping>>,
    /// Code of the organization that is synchronized.
    ///
    /// Optional `organizationCode`: not sent if `None`. Example: `steamory`.
    pub organization_code: Option<String>,
    /// Which part of the organization a downstream task synchronizes. It has no effect on upstream tasks.
    ///
    /// Optional `provisioningScope`: not sent if `None`.
    pub provisioning_scope: Option<SyncTaskProvisioningScope>,
    /// Direction in which the data goes.
    ///
    /// Optional `syncTaskFlow`: not sent if `None`.
    pub sync_task_flow: Option<SyncFlow>,
    /// Name of the sync task, for people.
    ///
    /// Optional `syncTaskName`: not sent if `None`. Example: `My Lark sync task`.
    pub sync_task_name: Option<String>,
    /// What starts the runs of the task.
    ///
    /// Optional `syncTaskTrigger`: not sent if `None`.
    pub sync_task_trigger: Option<SyncTrigger>,
    /// System at the other end. It decides which field of `client_config` is needed.
    ///
    /// Optional `syncTaskType`: not sent if `None`.
    pub sync_task_type: Option<SyncTaskType>,
    /// When the task runs if its trigger is [`Timed`](crate::generated::models::SyncTrigger::Timed).
    ///
    /// Optional `timedScheduler`: not sent if `None`.
    pub timed_scheduler: Option<SyncTaskTimedScheduler>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateSyncTaskDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(sync_task_id: i64) -> Self {
        Self {
            sync_task_id,
            client_config: None,
            field_mapping: None,
            organization_code: None,
            provisioning_scope: None,
            sync_task_flow: None,
            sync_task_name: None,
            sync_task_trigger: None,
            sync_task_type: None,
            timed_scheduler: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `client_config`.
    #[must_use]
    #[inline]
    pub fn with_client_config(mut self, value: SyncTaskClientConfig) -> Self {
        self.client_config = Some(value);
        self
    }
    /// Sets `field_mapping`.
    #[must_use]
    pub fn with_field_mapping(
        mut self,
        value: impl IntoIterator<Item = impl Into<SyncTaskFieldMapping>>,
    ) -> Self {
        self.field_mapping = Some(::sdk_runtime::record::argument::list(value));
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
    /// Sets `sync_task_flow`.
    #[must_use]
    pub fn with_sync_task_flow(mut self, value: impl Into<SyncFlow>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.sync_task_flow, value);
        self
    }
    /// Sets `sync_task_name`.
    #[must_use]
    pub fn with_sync_task_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.sync_task_name, value);
        self
    }
    /// Sets `sync_task_trigger`.
    #[must_use]
    pub fn with_sync_task_trigger(mut self, value: impl Into<SyncTrigger>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.sync_task_trigger, value);
        self
    }
    /// Sets `sync_task_type`.
    #[must_use]
    pub fn with_sync_task_type(mut self, value: impl Into<SyncTaskType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.sync_task_type, value);
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

impl Default for UpdateSyncTaskDto {
    #[inline]
    fn default() -> Self {
        Self {
            sync_task_id: 0,
            client_config: None,
            field_mapping: None,
            organization_code: None,
            provisioning_scope: None,
            sync_task_flow: None,
            sync_task_name: None,
            sync_task_trigger: None,
            sync_task_type: None,
            timed_scheduler: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateSyncTaskDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateSyncTaskDto",
        names: &[
            "syncTaskId",
            "clientConfig",
            "fieldMapping",
            "organizationCode",
            "provisioningScope",
            "syncTaskFlow",
            "syncTaskName",
            "syncTaskTrigger",
            "syncTaskType",
            "timedScheduler",
        ],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sync_task_id,
            1 => &self.client_config,
            2 => &self.field_mapping,
            3 => &self.organization_code,
            4 => &self.provisioning_scope,
            5 => &self.sync_task_flow,
            6 => &self.sync_task_name,
            7 => &self.sync_task_trigger,
            8 => &self.sync_task_type,
            9 => &self.timed_scheduler,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sync_task_id,
            1 => &mut self.client_config,
            2 => &mut self.field_mapping,
            3 => &mut self.organization_code,
            4 => &mut self.provisioning_scope,
            5 => &mut self.sync_task_flow,
            6 => &mut self.sync_task_name,
            7 => &mut self.sync_task_trigger,
            8 => &mut self.sync_task_type,
            9 => &mut self.timed_scheduler,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateSyncTaskDto);

impl ::sdk_runtime::Page for SyncJobPagingDto {
    type Item = SyncJobDto;
    #[inline]
    fn into_items(self) -> Vec<SyncJobDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for SyncRiskOperationPagingDto {
    type Item = SyncRiskOperationDto;
    #[inline]
    fn into_items(self) -> Vec<SyncRiskOperationDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for SyncTaskPagingDto {
    type Item = SyncTaskDto;
    #[inline]
    fn into_items(self) -> Vec<SyncTaskDto> {
        self.list
    }
}
