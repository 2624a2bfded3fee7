// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, as it stands in `listRoleAssignments.targetType`.
///
/// Taken by [`list_role_assignments`](crate::ManagementClient::list_role_assignments).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ListRoleAssignmentsTargetType {
    /// Assignments to users.
    ///
    /// On the wire: `USER`.
    User,
    /// Assignments to departments.
    ///
    /// On the wire: `ORG`.
    Org,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ListRoleAssignmentsTargetType { User = "USER", Org = "ORG" }
);
