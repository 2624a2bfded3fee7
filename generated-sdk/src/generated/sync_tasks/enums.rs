// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, as it stands in `listSyncJobLogs.action`.
///
/// Taken by [`list_sync_job_logs`](crate::ManagementClient::list_sync_job_logs).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ListSyncJobLogsAction {
    /// `CreateUser`
    CreateUser,
    /// `UpdateUser`
    UpdateUser,
    /// `DeleteUser`
    DeleteUser,
    /// `UpdateUserIdentifier`
    UpdateUserIdentifier,
    /// `ChangeUserDepartment`
    ChangeUserDepartment,
    /// `CreateDepartment`
    CreateDepartment,
    /// `UpdateDepartment`
    UpdateDepartment,
    /// `DeleteDepartment`
    DeleteDepartment,
    /// `MoveDepartment`
    MoveDepartment,
    /// `UpdateDepartmentLeader`
    UpdateDepartmentLeader,
    /// `CreateGroup`
    CreateGroup,
    /// `UpdateGroup`
    UpdateGroup,
    /// `DeleteGroup`
    DeleteGroup,
    /// `Updateless`
    Updateless,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ListSyncJobLogsAction { CreateUser = "CreateUser", UpdateUser = "UpdateUser",
    DeleteUser = "DeleteUser", UpdateUserIdentifier = "UpdateUserIdentifier",
    ChangeUserDepartment = "ChangeUserDepartment", CreateDepartment = "CreateDepartment",
    UpdateDepartment = "UpdateDepartment", DeleteDepartment = "DeleteDepartment",
    MoveDepartment = "MoveDepartment", UpdateDepartmentLeader = "UpdateDepartmentLeader",
    CreateGroup = "CreateGroup", UpdateGroup = "UpdateGroup", DeleteGroup =
    "DeleteGroup", Updateless = "Updateless" }
);

/// A choice, as it stands in `SyncTaskTimedScheduler.cycle`.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task). Returned by [`get_sync_task`](crate::ManagementClient::get_sync_task), [`create_sync_task`](crate::ManagementClient::create_sync_task), [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SyncTaskTimedSchedulerCycle {
    /// `month`
    Month,
    /// `week`
    Week,
    /// `days`
    Days,
    /// `sixHours`
    SixHours,
    /// `twoHours`
    TwoHours,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SyncTaskTimedSchedulerCycle { Month = "month", Week = "week", Days = "days", SixHours
    = "sixHours", TwoHours = "twoHours" }
);
