// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// Measure that failed sign-ins lead to. It is deprecated, since
/// [`account_lock`](crate::generated::models::LoginAnomalyDetectionConfigDto::account_lock) and
/// [`robot_verify`](crate::generated::models::LoginAnomalyDetectionConfigDto::robot_verify) replace it,
/// but still has to be sent.
///
/// Any of the values will do.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[deprecated]
#[non_exhaustive]
pub enum LoginAnomalyDetectionConfigDtoLoginFailStrategy {
    /// The user has to solve a captcha. It is set by
    /// [`robot_verify`](crate::generated::models::LoginAnomalyDetectionConfigDto::robot_verify) today.
    ///
    /// On the wire: `captcha`.
    Captcha,
    /// The account is locked. Only the limit of wrong passwords can be on with it. It is set by
    /// [`account_lock`](crate::generated::models::LoginAnomalyDetectionConfigDto::account_lock) today.
    ///
    /// On the wire: `block-account`.
    BlockAccount,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    LoginAnomalyDetectionConfigDtoLoginFailStrategy { Captcha = "captcha", BlockAccount =
    "block-account" }
);

/// What users have to prove to unlock the account.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SelfUnlockAccountConfigDtoStrategy {
    /// The user enters a verification code.
    ///
    /// On the wire: `captcha`.
    Captcha,
    /// The user enters the old password and a verification code.
    ///
    /// On the wire: `password-captcha`.
    PasswordCaptcha,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SelfUnlockAccountConfigDtoStrategy { Captcha = "captcha", PasswordCaptcha =
    "password-captcha" }
);
