// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, as it stands in `LoginAnomalyDetectionConfigDto.loginFailStrategy`.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum LoginAnomalyDetectionConfigDtoLoginFailStrategy {
    /// `captcha`
    Captcha,
    /// `block-account`
    BlockAccount,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    LoginAnomalyDetectionConfigDtoLoginFailStrategy { Captcha = "captcha", BlockAccount =
    "block-account" }
);

/// A choice, as it stands in `SelfUnlockAccountConfigDto.strategy`.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SelfUnlockAccountConfigDtoStrategy {
    /// `captcha`
    Captcha,
    /// `password-captcha`
    PasswordCaptcha,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SelfUnlockAccountConfigDtoStrategy { Captcha = "captcha", PasswordCaptcha =
    "password-captcha" }
);
