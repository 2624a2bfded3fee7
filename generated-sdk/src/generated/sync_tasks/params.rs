// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::{SyncObjectType, SyncRiskOperationStatus, SyncTrigger};
use crate::generated::sync_tasks::ListSyncJobLogsAction;

/// Parameters of [`get_sync_job`](crate::ManagementClient::get_sync_job).
#[non_exhaustive]
pub struct GetSyncJobParams {
    /// ID of the sync job, found by [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs).
    ///
    /// Required query parameter `syncJobId`. Example: `1`.
    pub sync_job_id: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetSyncJobParams {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(sync_job_id: i64) -> Self {
        Self {
            sync_job_id,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetSyncJobParams {
    #[inline]
    fn default() -> Self {
        Self {
            sync_job_id: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetSyncJobParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getSyncJob",
        rust_name: Some("GetSyncJobParams"),
        names: &["syncJobId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
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

::sdk_runtime::record::record!(GetSyncJobParams);

/// Parameters of [`get_sync_task`](crate::ManagementClient::get_sync_task).
#[non_exhaustive]
pub struct GetSyncTaskParams {
    /// ID of the sync task, found by [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks).
    ///
    /// Required query parameter `syncTaskId`. Example: `1`.
    pub sync_task_id: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetSyncTaskParams {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(sync_task_id: i64) -> Self {
        Self {
            sync_task_id,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetSyncTaskParams {
    #[inline]
    fn default() -> Self {
        Self {
            sync_task_id: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetSyncTaskParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getSyncTask",
        rust_name: Some("GetSyncTaskParams"),
        names: &["syncTaskId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
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

::sdk_runtime::record::record!(GetSyncTaskParams);

/// Parameters of [`list_sync_job_logs`](crate::ManagementClient::list_sync_job_logs).
#[non_exhaustive]
pub struct ListSyncJobLogsParams {
    /// ID of the sync job, found by [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs).
    ///
    /// Required query parameter `syncJobId`. Example: `1`.
    pub sync_job_id: i64,
    /// Action whose entries are returned. Without it, entries about all actions are returned.
    ///
    /// Optional query parameter `action`: not sent if `None`. Example: `CreateUser`.
    pub action: Option<ListSyncJobLogsAction>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Kind of object whose entries are returned.
    ///
    /// Optional query parameter `objectType`: not sent if `None`.
    pub object_type: Option<SyncObjectType>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Whether entries about successful actions are returned (`true`) or entries about failed ones
    /// (`false`). Without it, both are returned.
    ///
    /// Optional query parameter `success`: not sent if `None`.
    pub success: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListSyncJobLogsParams {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(sync_job_id: i64) -> Self {
        Self {
            sync_job_id,
            action: None,
            limit: None,
            object_type: None,
            page: None,
            success: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<ListSyncJobLogsAction>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.action, value);
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
        ::sdk_runtime::record::argument::set(&mut self.object_type, value);
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListSyncJobLogsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listSyncJobLogs",
        rust_name: Some("ListSyncJobLogsParams"),
        names: &["syncJobId", "action", "limit", "objectType", "page", "success"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                2,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(ListSyncJobLogsParams);

/// Parameters of [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs).
#[non_exhaustive]
pub struct ListSyncJobsParams {
    /// ID of the sync task, found by [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks).
    ///
    /// Required query parameter `syncTaskId`. Example: `1`.
    pub sync_task_id: i64,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// What started the jobs to return. Without it, all jobs are returned.
    ///
    /// Optional query parameter `syncTrigger`: not sent if `None`.
    pub sync_trigger: Option<SyncTrigger>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListSyncJobsParams {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(sync_task_id: i64) -> Self {
        Self {
            sync_task_id,
            limit: None,
            page: None,
            sync_trigger: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
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
        ::sdk_runtime::record::argument::set(&mut self.sync_trigger, value);
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListSyncJobsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listSyncJobs",
        rust_name: Some("ListSyncJobsParams"),
        names: &["syncTaskId", "limit", "page", "syncTrigger"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sync_task_id,
            1 => &self.limit,
            2 => &self.page,
            3 => &self.sync_trigger,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sync_task_id,
            1 => &mut self.limit,
            2 => &mut self.page,
            3 => &mut self.sync_trigger,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListSyncJobsParams);

/// Parameters of [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations).
#[non_exhaustive]
pub struct ListSyncRiskOperationsParams {
    /// ID of the sync task, found by [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks).
    ///
    /// Required query parameter `syncTaskId`. Example: `1`.
    pub sync_task_id: i64,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Kinds of objects whose operations are returned. Without it, operations on all kinds are returned.
    ///
    /// Optional query parameter `objectType`: not sent if `None`. Example: `["DEPARTMENT"]`.
    pub object_type: Option<Vec<SyncObjectType>>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// States of the operations to return, at most 50. Without it, operations in all states are returned.
    ///
    /// Optional query parameter `status`: not sent if `None`. 1 to 50 elements. Example: `["PENDING"]`.
    pub status: Option<Vec<SyncRiskOperationStatus>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListSyncRiskOperationsParams {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(sync_task_id: i64) -> Self {
        Self {
            sync_task_id,
            limit: None,
            object_type: None,
            page: None,
            status: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
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
        self.object_type = Some(::sdk_runtime::record::argument::list(value));
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
        self.status = Some(::sdk_runtime::record::argument::list(value));
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListSyncRiskOperationsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listSyncRiskOperations",
        rust_name: Some("ListSyncRiskOperationsParams"),
        names: &["syncTaskId", "limit", "objectType", "page", "status"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(ListSyncRiskOperationsParams);

/// Parameters of [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks).
#[non_exhaustive]
pub struct ListSyncTasksParams {
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListSyncTasksParams {
    /// A value with every field absent.
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListSyncTasksParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listSyncTasks",
        rust_name: Some("ListSyncTasksParams"),
        names: &["limit", "page"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.limit,
            1 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListSyncTasksParams);
