// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::{SyncObjectType, SyncRiskOperationStatus, SyncTrigger};
use crate::generated::sync_tasks::ListSyncJobLogsAction;
use crate::record::argument;
use crate::record::Limits;
use crate::record::Location;
use crate::record::{Fields, RawFields, Schema, Slot, record};

/// Parameters of [`get_sync_job`](crate::ManagementClient::get_sync_job).
#[non_exhaustive]
pub struct GetSyncJobParams {
    /// Query parameter `syncJobId`, required.
    pub sync_job_id: i64,
    raw_fields: RawFields,
}

impl GetSyncJobParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(sync_job_id: i64) -> Self {
        Self {
            sync_job_id,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for GetSyncJobParams {
    #[inline]
    fn default() -> Self {
        Self {
            sync_job_id: 0,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetSyncJobParams {
    const SCHEMA: Schema = Schema {
        name: "getSyncJob",
        names: &["syncJobId"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.sync_job_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.sync_job_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetSyncJobParams);

/// Parameters of [`get_sync_task`](crate::ManagementClient::get_sync_task).
#[non_exhaustive]
pub struct GetSyncTaskParams {
    /// Query parameter `syncTaskId`, required.
    pub sync_task_id: i64,
    raw_fields: RawFields,
}

impl GetSyncTaskParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(sync_task_id: i64) -> Self {
        Self {
            sync_task_id,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for GetSyncTaskParams {
    #[inline]
    fn default() -> Self {
        Self {
            sync_task_id: 0,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetSyncTaskParams {
    const SCHEMA: Schema = Schema {
        name: "getSyncTask",
        names: &["syncTaskId"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.sync_task_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.sync_task_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetSyncTaskParams);

/// Parameters of [`list_sync_job_logs`](crate::ManagementClient::list_sync_job_logs).
#[non_exhaustive]
pub struct ListSyncJobLogsParams {
    /// Query parameter `syncJobId`, required.
    pub sync_job_id: i64,
    /// Query parameter `action`, optional.
    pub action: Option<ListSyncJobLogsAction>,
    /// Query parameter `limit`, optional.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// Query parameter `objectType`, optional.
    pub object_type: Option<SyncObjectType>,
    /// Query parameter `page`, optional.
    /// Default: `1`.
    pub page: Option<i64>,
    /// Query parameter `success`, optional.
    pub success: Option<bool>,
    raw_fields: RawFields,
}

impl ListSyncJobLogsParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(sync_job_id: i64) -> Self {
        Self {
            sync_job_id,
            action: None,
            limit: None,
            object_type: None,
            page: None,
            success: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<ListSyncJobLogsAction>) -> Self {
        argument::set(&mut self.action, value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `object_type`.
    #[must_use]
    pub fn with_object_type(mut self, value: impl Into<SyncObjectType>) -> Self {
        argument::set(&mut self.object_type, value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `success`.
    #[must_use]
    #[inline]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = Some(value);
        self
    }
}

impl Default for ListSyncJobLogsParams {
    #[inline]
    fn default() -> Self {
        Self {
            sync_job_id: 0,
            action: None,
            limit: None,
            object_type: None,
            page: None,
            success: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ListSyncJobLogsParams {
    const SCHEMA: Schema = Schema {
        name: "listSyncJobLogs",
        names: &["syncJobId", "action", "limit", "objectType", "page", "success"],
        required: 1,
        sent_in: &[
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.sync_job_id,
            1 => &self.action,
            2 => &self.limit,
            3 => &self.object_type,
            4 => &self.page,
            5 => &self.success,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.sync_job_id,
            1 => &mut self.action,
            2 => &mut self.limit,
            3 => &mut self.object_type,
            4 => &mut self.page,
            5 => &mut self.success,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListSyncJobLogsParams);

/// Parameters of [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs).
#[non_exhaustive]
pub struct ListSyncJobsParams {
    /// Query parameter `syncTaskId`, required.
    pub sync_task_id: i64,
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    /// Query parameter `syncTrigger`, optional.
    pub sync_trigger: Option<SyncTrigger>,
    raw_fields: RawFields,
}

impl ListSyncJobsParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(sync_task_id: i64) -> Self {
        Self {
            sync_task_id,
            limit: None,
            page: None,
            sync_trigger: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `sync_trigger`.
    #[must_use]
    pub fn with_sync_trigger(mut self, value: impl Into<SyncTrigger>) -> Self {
        argument::set(&mut self.sync_trigger, value);
        self
    }
}

impl Default for ListSyncJobsParams {
    #[inline]
    fn default() -> Self {
        Self {
            sync_task_id: 0,
            limit: None,
            page: None,
            sync_trigger: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ListSyncJobsParams {
    const SCHEMA: Schema = Schema {
        name: "listSyncJobs",
        names: &["syncTaskId", "limit", "page", "syncTrigger"],
        required: 1,
        sent_in: &[Location::Query, Location::Query, Location::Query, Location::Query],
        limits: &[
            (
                1,
                Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..Limits::NONE
                },
            ),
            (
                2,
                Limits {
                    minimum: Some(1.0),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.sync_task_id,
            1 => &self.limit,
            2 => &self.page,
            3 => &self.sync_trigger,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.sync_task_id,
            1 => &mut self.limit,
            2 => &mut self.page,
            3 => &mut self.sync_trigger,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListSyncJobsParams);

/// Parameters of [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations).
#[non_exhaustive]
pub struct ListSyncRiskOperationsParams {
    /// Query parameter `syncTaskId`, required.
    pub sync_task_id: i64,
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// Query parameter `objectType`, optional.
    pub object_type: Option<Vec<SyncObjectType>>,
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    /// Query parameter `status`, optional.
    /// Limit: 1 to 50 elements.
    pub status: Option<Vec<SyncRiskOperationStatus>>,
    raw_fields: RawFields,
}

impl ListSyncRiskOperationsParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(sync_task_id: i64) -> Self {
        Self {
            sync_task_id,
            limit: None,
            object_type: None,
            page: None,
            status: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `object_type`.
    #[must_use]
    pub fn with_object_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<SyncObjectType>>,
    ) -> Self {
        self.object_type = Some(argument::list(value));
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<SyncRiskOperationStatus>>,
    ) -> Self {
        self.status = Some(argument::list(value));
        self
    }
}

impl Default for ListSyncRiskOperationsParams {
    #[inline]
    fn default() -> Self {
        Self {
            sync_task_id: 0,
            limit: None,
            object_type: None,
            page: None,
            status: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ListSyncRiskOperationsParams {
    const SCHEMA: Schema = Schema {
        name: "listSyncRiskOperations",
        names: &["syncTaskId", "limit", "objectType", "page", "status"],
        required: 1,
        sent_in: &[
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
        ],
        limits: &[
            (
                1,
                Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..Limits::NONE
                },
            ),
            (
                3,
                Limits {
                    minimum: Some(1.0),
                    ..Limits::NONE
                },
            ),
            (
                4,
                Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.sync_task_id,
            1 => &self.limit,
            2 => &self.object_type,
            3 => &self.page,
            4 => &self.status,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.sync_task_id,
            1 => &mut self.limit,
            2 => &mut self.object_type,
            3 => &mut self.page,
            4 => &mut self.status,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListSyncRiskOperationsParams);

/// Parameters of [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks).
#[non_exhaustive]
pub struct ListSyncTasksParams {
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl ListSyncTasksParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Default for ListSyncTasksParams {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ListSyncTasksParams {
    const SCHEMA: Schema = Schema {
        name: "listSyncTasks",
        names: &["limit", "page"],
        sent_in: &[Location::Query, Location::Query],
        limits: &[
            (
                0,
                Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..Limits::NONE
                },
            ),
            (
                1,
                Limits {
                    minimum: Some(1.0),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.limit,
            1 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListSyncTasksParams);
