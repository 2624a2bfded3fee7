// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// What is exempt from the device rule.
///
/// Returned by [`get_all_white_list_settings`](crate::ManagementClient::get_all_white_list_settings).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum GetDeviceExclusiveWhiteListDataDtoTargetType {
    /// A single user.
    ///
    /// On the wire: `USER`.
    User,
    /// All members of a group.
    ///
    /// On the wire: `GROUP`.
    Group,
    /// All users who have a role.
    ///
    /// On the wire: `ROLE`.
    Role,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    GetDeviceExclusiveWhiteListDataDtoTargetType { User = "USER", Group = "GROUP", Role =
    "ROLE" }
);
