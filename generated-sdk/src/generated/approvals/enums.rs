// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// How far the approval is.
///
/// Returned by [`get_detail`](crate::ManagementClient::get_detail), [`closed_list`](crate::ManagementClient::closed_list), [`log_list`](crate::ManagementClient::log_list) and [`pend_list`](crate::ManagementClient::pend_list).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ApprovalDetailDtoStatus {
    /// No decision was made yet.
    ///
    /// On the wire: `PENDING`.
    Pending,
    /// The request was granted.
    ///
    /// On the wire: `AGREED`.
    Agreed,
    /// The request was refused.
    ///
    /// On the wire: `REFUSED`.
    Refused,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ApprovalDetailDtoStatus { Pending = "PENDING", Agreed = "AGREED", Refused = "REFUSED"
    }
);
