// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, as it stands in `listSyncJobLogs.action`.
///
/// Taken by [`list_sync_job_logs`](crate::ManagementClient::list_sync_job_logs).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ListSyncJobLogsAction {
    /// A user was created.
    ///
    /// On the wire: `CreateUser`.
    CreateUser,
    /// The data of a user was changed.
    ///
    /// On the wire: `UpdateUser`.
    UpdateUser,
    /// A user was deleted.
    ///
    /// On the wire: `DeleteUser`.
    DeleteUser,
    /// The unique identifier of a user was changed.
    ///
    /// On the wire: `UpdateUserIdentifier`.
    UpdateUserIdentifier,
    /// A user was moved to other departments.
    ///
    /// On the wire: `ChangeUserDepartment`.
    ChangeUserDepartment,
    /// A department was created.
    ///
    /// On the wire: `CreateDepartment`.
    CreateDepartment,
    /// The data of a department was changed.
    ///
    /// On the wire: `UpdateDepartment`.
    UpdateDepartment,
    /// A department was deleted.
    ///
    /// On the wire: `DeleteDepartment`.
    DeleteDepartment,
    /// A department was moved below another one.
    ///
    /// On the wire: `MoveDepartment`.
    MoveDepartment,
    /// The leaders of a department were synchronized.
    ///
    /// On the wire: `UpdateDepartmentLeader`.
    UpdateDepartmentLeader,
    /// A group was created.
    ///
    /// On the wire: `CreateGroup`.
    CreateGroup,
    /// The data of a group was changed.
    ///
    /// On the wire: `UpdateGroup`.
    UpdateGroup,
    /// A group was deleted.
    ///
    /// On the wire: `DeleteGroup`.
    DeleteGroup,
    /// Nothing had to be changed.
    ///
    /// On the wire: `Updateless`.
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

/// How often the task runs.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task). Returned by [`get_sync_task`](crate::ManagementClient::get_sync_task), [`create_sync_task`](crate::ManagementClient::create_sync_task), [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SyncTaskTimedSchedulerCycle {
    /// Once a month.
    ///
    /// On the wire: `month`.
    Month,
    /// Once a week.
    ///
    /// On the wire: `week`.
    Week,
    /// Once a day.
    ///
    /// On the wire: `days`.
    Days,
    /// Every six hours.
    ///
    /// On the wire: `sixHours`.
    SixHours,
    /// Every two hours.
    ///
    /// On the wire: `twoHours`.
    TwoHours,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SyncTaskTimedSchedulerCycle { Month = "month", Week = "week", Days = "days", SixHours
    = "sixHours", TwoHours = "twoHours" }
);
