// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// Browser that the user works with.
///
/// Taken by [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission), [`check_permission`](crate::ManagementClient::check_permission) and [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum AuthEnvParamsBrowserType {
    /// Microsoft Internet Explorer.
    ///
    /// On the wire: `IE`.
    Ie,
    /// The browser Google Chrome.
    ///
    /// On the wire: `Chrome`.
    Chrome,
    /// The browser Mozilla Firefox.
    ///
    /// On the wire: `Firefox`.
    Firefox,
    /// The browser Safari of Apple.
    ///
    /// On the wire: `Safari`.
    Safari,
    /// The browser Microsoft Edge.
    ///
    /// On the wire: `Edge`.
    Edge,
    /// The browser of that name by Opera Software.
    ///
    /// On the wire: `Opera`.
    Opera,
    /// The 360 Secure Browser of Qihoo.
    ///
    /// On the wire: `Safe360`.
    Safe360,
    /// The browser of Tencent QQ.
    ///
    /// On the wire: `QQBrowser`.
    QqBrowser,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    AuthEnvParamsBrowserType { Ie = "IE", Chrome = "Chrome", Firefox = "Firefox", Safari
    = "Safari", Edge = "Edge", Opera = "Opera", Safe360 = "Safe360", QqBrowser =
    "QQBrowser" }
);

/// Kind of device that the user works with.
///
/// Taken by [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission), [`check_permission`](crate::ManagementClient::check_permission) and [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum AuthEnvParamsDeviceType {
    /// A desktop or laptop computer.
    ///
    /// On the wire: `PC`.
    Pc,
    /// A phone or another device to carry along.
    ///
    /// On the wire: `Mobile`.
    Mobile,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    AuthEnvParamsDeviceType { Pc = "PC", Mobile = "Mobile" }
);

/// Operating system of the user's device.
///
/// Taken by [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission), [`check_permission`](crate::ManagementClient::check_permission) and [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum AuthEnvParamsSystemType {
    /// Microsoft Windows.
    ///
    /// On the wire: `Windows`.
    Windows,
    /// The system of Apple's computers.
    ///
    /// On the wire: `MacOS`.
    MacOs,
    /// The system of phones and tablets by Google.
    ///
    /// On the wire: `Android`.
    Android,
    /// The system of Apple's phones.
    ///
    /// On the wire: `iOS`.
    IOs,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    AuthEnvParamsSystemType { Windows = "Windows", MacOs = "MacOS", Android = "Android",
    IOs = "iOS" }
);
