// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// Kind of device.
///
/// Taken by [`add_device`](crate::ManagementClient::add_device), [`create_device`](crate::ManagementClient::create_device) and [`create_verify_device`](crate::ManagementClient::create_verify_device).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum CreateTerminalDtoType {
    /// A web browser.
    ///
    /// On the wire: `Browser`.
    Browser,
    /// A phone or a tablet.
    ///
    /// On the wire: `Mobile`.
    Mobile,
    /// A desktop computer or a laptop.
    ///
    /// On the wire: `Desktop`.
    Desktop,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    CreateTerminalDtoType { Browser = "Browser", Mobile = "Mobile", Desktop = "Desktop" }
);

/// State that the device is in now.
///
/// Returned by [`get_device_status`](crate::ManagementClient::get_device_status).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum DeviceStatusResponseDataDtoStatus {
    /// The device is in use.
    ///
    /// On the wire: `activated`.
    Activated,
    /// The device is suspended until a certain time.
    ///
    /// On the wire: `suspended`.
    Suspended,
    /// The device is out of use, as after [`disable_device`](crate::ManagementClient::disable_device).
    ///
    /// On the wire: `deactivated`.
    Deactivated,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    DeviceStatusResponseDataDtoStatus { Activated = "activated", Suspended = "suspended",
    Deactivated = "deactivated" }
);
