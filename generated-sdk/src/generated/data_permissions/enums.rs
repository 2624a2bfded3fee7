// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, as it stands in `AuthEnvParams.browserType`.
///
/// Taken by [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission), [`check_permission`](crate::ManagementClient::check_permission) and [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum AuthEnvParamsBrowserType {
    /// `IE`
    Ie,
    /// `Chrome`
    Chrome,
    /// `Firefox`
    Firefox,
    /// `Safari`
    Safari,
    /// `Edge`
    Edge,
    /// `Opera`
    Opera,
    /// `Safe360`
    Safe360,
    /// `QQBrowser`
    QqBrowser,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    AuthEnvParamsBrowserType { Ie = "IE", Chrome = "Chrome", Firefox = "Firefox", Safari
    = "Safari", Edge = "Edge", Opera = "Opera", Safe360 = "Safe360", QqBrowser =
    "QQBrowser" }
);

/// A choice, as it stands in `AuthEnvParams.deviceType`.
///
/// Taken by [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission), [`check_permission`](crate::ManagementClient::check_permission) and [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum AuthEnvParamsDeviceType {
    /// `PC`
    Pc,
    /// `Mobile`
    Mobile,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    AuthEnvParamsDeviceType { Pc = "PC", Mobile = "Mobile" }
);

/// A choice, as it stands in `AuthEnvParams.systemType`.
///
/// Taken by [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission), [`check_permission`](crate::ManagementClient::check_permission) and [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum AuthEnvParamsSystemType {
    /// `Windows`
    Windows,
    /// `MacOS`
    MacOs,
    /// `Android`
    Android,
    /// `iOS`
    IOs,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    AuthEnvParamsSystemType { Windows = "Windows", MacOs = "MacOS", Android = "Android",
    IOs = "iOS" }
);
