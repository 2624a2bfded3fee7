// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::{SyncObjectType, SyncRiskOperationStatus, SyncTrigger};
use crate::generated::sync_tasks::ListSyncJobLogsAction;
use crate::record::Limits;
use crate::record::Location;
use crate::record::{Field, RawFields, Record, Schema, Slot, record};

/// Parameters of [`get_sync_job`](crate::ManagementClient::get_sync_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyncJobParams {
    /// The member `syncJobId`.
    ///
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
            ..Self::default()
        }
    }
}

impl Record for GetSyncJobParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "getSyncJob",
            &[Field::required("syncJobId").sent_in(Location::Query)],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.sync_job_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.sync_job_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(GetSyncJobParams);

/// Parameters of [`get_sync_task`](crate::ManagementClient::get_sync_task).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyncTaskParams {
    /// The member `syncTaskId`.
    ///
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
            ..Self::default()
        }
    }
}

impl Record for GetSyncTaskParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "getSyncTask",
            &[Field::required("syncTaskId").sent_in(Location::Query)],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.sync_task_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.sync_task_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(GetSyncTaskParams);

/// Parameters of [`list_sync_job_logs`](crate::ManagementClient::list_sync_job_logs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSyncJobLogsParams {
    /// The member `syncJobId`.
    ///
    /// Query parameter `syncJobId`, required.
    pub sync_job_id: i64,
    /// The member `action`.
    ///
    /// Query parameter `action`, optional.
    pub action: Option<ListSyncJobLogsAction>,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `objectType`.
    ///
    /// Query parameter `objectType`, optional.
    pub object_type: Option<SyncObjectType>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Default: `1`.
    pub page: Option<i64>,
    /// The member `success`.
    ///
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
            ..Self::default()
        }
    }
    /// Sets [`action`](Self::action).
    #[must_use]
    #[inline]
    pub fn with_action(mut self, value: impl Into<ListSyncJobLogsAction>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`object_type`](Self::object_type).
    #[must_use]
    #[inline]
    pub fn with_object_type(mut self, value: impl Into<SyncObjectType>) -> Self {
        self.object_type = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    #[inline]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = Some(value);
        self
    }
}

impl Record for ListSyncJobLogsParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "listSyncJobLogs",
            &[
                Field::required("syncJobId").sent_in(Location::Query),
                Field::optional("action").sent_in(Location::Query),
                Field::optional("limit").sent_in(Location::Query),
                Field::optional("objectType").sent_in(Location::Query),
                Field::optional("page").sent_in(Location::Query),
                Field::optional("success").sent_in(Location::Query),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.sync_job_id,
                1 => &self.action,
                2 => &self.limit,
                3 => &self.object_type,
                4 => &self.page,
                5 => &self.success,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.sync_job_id,
                1 => &mut self.action,
                2 => &mut self.limit,
                3 => &mut self.object_type,
                4 => &mut self.page,
                5 => &mut self.success,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(ListSyncJobLogsParams);

/// Parameters of [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSyncJobsParams {
    /// The member `syncTaskId`.
    ///
    /// Query parameter `syncTaskId`, required.
    pub sync_task_id: i64,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    /// The member `syncTrigger`.
    ///
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
            ..Self::default()
        }
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets [`sync_trigger`](Self::sync_trigger).
    #[must_use]
    #[inline]
    pub fn with_sync_trigger(mut self, value: impl Into<SyncTrigger>) -> Self {
        self.sync_trigger = Some(value.into());
        self
    }
}

impl Record for ListSyncJobsParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "listSyncJobs",
            &[
                Field::required("syncTaskId").sent_in(Location::Query),
                Field::optional("limit")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            maximum: Some(50.0),
                            ..Limits::NONE
                        },
                    ),
                Field::optional("page")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            ..Limits::NONE
                        },
                    ),
                Field::optional("syncTrigger").sent_in(Location::Query),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.sync_task_id,
                1 => &self.limit,
                2 => &self.page,
                3 => &self.sync_trigger,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.sync_task_id,
                1 => &mut self.limit,
                2 => &mut self.page,
                3 => &mut self.sync_trigger,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(ListSyncJobsParams);

/// Parameters of [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSyncRiskOperationsParams {
    /// The member `syncTaskId`.
    ///
    /// Query parameter `syncTaskId`, required.
    pub sync_task_id: i64,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `objectType`.
    ///
    /// Query parameter `objectType`, optional.
    pub object_type: Option<Vec<SyncObjectType>>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    /// The member `status`.
    ///
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
            ..Self::default()
        }
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`object_type`](Self::object_type).
    #[must_use]
    #[inline]
    pub fn with_object_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<SyncObjectType>>,
    ) -> Self {
        self.object_type = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<SyncRiskOperationStatus>>,
    ) -> Self {
        self.status = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for ListSyncRiskOperationsParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "listSyncRiskOperations",
            &[
                Field::required("syncTaskId").sent_in(Location::Query),
                Field::optional("limit")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            maximum: Some(50.0),
                            ..Limits::NONE
                        },
                    ),
                Field::optional("objectType").sent_in(Location::Query),
                Field::optional("page")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            ..Limits::NONE
                        },
                    ),
                Field::optional("status")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            min_items: Some(1),
                            max_items: Some(50),
                            ..Limits::NONE
                        },
                    ),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.sync_task_id,
                1 => &self.limit,
                2 => &self.object_type,
                3 => &self.page,
                4 => &self.status,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.sync_task_id,
                1 => &mut self.limit,
                2 => &mut self.object_type,
                3 => &mut self.page,
                4 => &mut self.status,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(ListSyncRiskOperationsParams);

/// Parameters of [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSyncTasksParams {
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `page`.
    ///
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
    /// Sets [`limit`](Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Record for ListSyncTasksParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "listSyncTasks",
            &[
                Field::optional("limit")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            maximum: Some(50.0),
                            ..Limits::NONE
                        },
                    ),
                Field::optional("page")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            ..Limits::NONE
                        },
                    ),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.limit,
                1 => &self.page,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.limit,
                1 => &mut self.page,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(ListSyncTasksParams);
