// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, as it stands in `CreateTerminalDto.type`.
///
/// Taken by [`add_device`](crate::ManagementClient::add_device), [`create_device`](crate::ManagementClient::create_device) and [`create_verify_device`](crate::ManagementClient::create_verify_device).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum CreateTerminalDtoType {
    /// `Browser`
    Browser,
    /// `Mobile`
    Mobile,
    /// `Desktop`
    Desktop,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    CreateTerminalDtoType { Browser = "Browser", Mobile = "Mobile", Desktop = "Desktop" }
);

/// A choice, as it stands in `DeviceStatusResponseDataDto.status`.
///
/// Returned by [`get_device_status`](crate::ManagementClient::get_device_status).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum DeviceStatusResponseDataDtoStatus {
    /// `activated`
    Activated,
    /// `suspended`
    Suspended,
    /// `deactivated`
    Deactivated,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    DeviceStatusResponseDataDtoStatus { Activated = "activated", Suspended = "suspended",
    Deactivated = "deactivated" }
);
