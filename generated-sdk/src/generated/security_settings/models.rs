// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::MfaFactor;
use crate::generated::security_settings::{
    LoginAnomalyDetectionConfigDtoLoginFailStrategy, SelfUnlockAccountConfigDtoStrategy,
};

/// A value, called `SecuritySettingsRespDto` by the API.
pub type SecuritySettingsRespDto = crate::generated::Envelope<SecuritySettingsDto>;

/// An object, called `ChangeEmailStrategyDto` by the API.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
#[non_exhaustive]
pub struct ChangeEmailStrategyDto {
    /// Required field `verifyOldEmail`.
    pub verify_old_email: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ChangeEmailStrategyDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(verify_old_email: bool) -> Self {
        Self {
            verify_old_email,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ChangeEmailStrategyDto {
    #[inline]
    fn default() -> Self {
        Self {
            verify_old_email: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ChangeEmailStrategyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ChangeEmailStrategyDto",
        names: &["verifyOldEmail"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.verify_old_email,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.verify_old_email,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ChangeEmailStrategyDto);

/// An object, called `ChangePhoneStrategyDto` by the API.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
#[non_exhaustive]
pub struct ChangePhoneStrategyDto {
    /// Required field `verifyOldPhone`.
    pub verify_old_phone: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ChangePhoneStrategyDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(verify_old_phone: bool) -> Self {
        Self {
            verify_old_phone,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ChangePhoneStrategyDto {
    #[inline]
    fn default() -> Self {
        Self {
            verify_old_phone: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ChangePhoneStrategyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ChangePhoneStrategyDto",
        names: &["verifyOldPhone"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.verify_old_phone,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.verify_old_phone,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ChangePhoneStrategyDto);

/// An object, called `CookieSettingsDto` by the API.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
#[non_exhaustive]
pub struct CookieSettingsDto {
    /// Required field `cookieExpiresIn`. Unit: seconds.
    pub cookie_expires_in: i64,
    /// Required field `cookieExpiresOnBrowserSession`.
    pub cookie_expires_on_browser_session: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CookieSettingsDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(cookie_expires_in: i64, cookie_expires_on_browser_session: bool) -> Self {
        Self {
            cookie_expires_in,
            cookie_expires_on_browser_session,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CookieSettingsDto {
    #[inline]
    fn default() -> Self {
        Self {
            cookie_expires_in: 0,
            cookie_expires_on_browser_session: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CookieSettingsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CookieSettingsDto",
        names: &["cookieExpiresIn", "cookieExpiresOnBrowserSession"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.cookie_expires_in,
            1 => &self.cookie_expires_on_browser_session,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.cookie_expires_in,
            1 => &mut self.cookie_expires_on_browser_session,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CookieSettingsDto);

/// An object, called `LoginAnomalyDetectionConfigDto` by the API.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct LoginAnomalyDetectionConfigDto {
    /// Required field `loginFailStrategy`.
    pub login_fail_strategy: LoginAnomalyDetectionConfigDtoLoginFailStrategy,
    /// Required field `robotVerify`.
    pub robot_verify: String,
    /// Required field `accountLock`.
    pub account_lock: String,
    /// Required field `loginFailCheck`.
    pub login_fail_check: LoginFailCheckConfigDto,
    /// Required field `loginPasswordFailCheck`.
    pub login_password_fail_check: LoginPassowrdFailCheckConfigDto,
    /// Required field `robotVerifyLoginPasswordFailCheck`.
    pub robot_verify_login_password_fail_check: LoginPassowrdFailCheckConfigDto,
    /// Required field `robotVerifyLoginIpWhitelistCheck`.
    pub robot_verify_login_ip_whitelist_check: LoginIpWhitelistCheckConfigDto,
    /// Required field `robotVerifyLoginTimeCheckEnable`.
    pub robot_verify_login_time_check_enable: bool,
    /// Required field `robotVerifyloginWeekStartEndTime`.
    pub robot_verifylogin_week_start_end_time: Vec<String>,
    /// Optional field `accountLockLoginPasswordFailCheck`.
    pub account_lock_login_password_fail_check: Option<LoginPassowrdFailCheckConfigDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl LoginAnomalyDetectionConfigDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: LoginAnomalyDetectionConfigDtoRequired) -> Self {
        Self {
            login_fail_strategy: required.login_fail_strategy,
            robot_verify: required.robot_verify,
            account_lock: required.account_lock,
            login_fail_check: required.login_fail_check,
            login_password_fail_check: required.login_password_fail_check,
            robot_verify_login_password_fail_check: required
                .robot_verify_login_password_fail_check,
            robot_verify_login_ip_whitelist_check: required
                .robot_verify_login_ip_whitelist_check,
            robot_verify_login_time_check_enable: required
                .robot_verify_login_time_check_enable,
            robot_verifylogin_week_start_end_time: required
                .robot_verifylogin_week_start_end_time,
            account_lock_login_password_fail_check: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `account_lock_login_password_fail_check`.
    #[must_use]
    #[inline]
    pub fn with_account_lock_login_password_fail_check(
        mut self,
        value: LoginPassowrdFailCheckConfigDto,
    ) -> Self {
        self.account_lock_login_password_fail_check = Some(value);
        self
    }
}

/// The required fields of [`LoginAnomalyDetectionConfigDto`], by name: a struct literal that misses one does not compile.
pub struct LoginAnomalyDetectionConfigDtoRequired {
    /// See [`LoginAnomalyDetectionConfigDto::login_fail_strategy`].
    pub login_fail_strategy: LoginAnomalyDetectionConfigDtoLoginFailStrategy,
    /// See [`LoginAnomalyDetectionConfigDto::robot_verify`].
    pub robot_verify: String,
    /// See [`LoginAnomalyDetectionConfigDto::account_lock`].
    pub account_lock: String,
    /// See [`LoginAnomalyDetectionConfigDto::login_fail_check`].
    pub login_fail_check: LoginFailCheckConfigDto,
    /// See [`LoginAnomalyDetectionConfigDto::login_password_fail_check`].
    pub login_password_fail_check: LoginPassowrdFailCheckConfigDto,
    /// See [`LoginAnomalyDetectionConfigDto::robot_verify_login_password_fail_check`].
    pub robot_verify_login_password_fail_check: LoginPassowrdFailCheckConfigDto,
    /// See [`LoginAnomalyDetectionConfigDto::robot_verify_login_ip_whitelist_check`].
    pub robot_verify_login_ip_whitelist_check: LoginIpWhitelistCheckConfigDto,
    /// See [`LoginAnomalyDetectionConfigDto::robot_verify_login_time_check_enable`].
    pub robot_verify_login_time_check_enable: bool,
    /// See [`LoginAnomalyDetectionConfigDto::robot_verifylogin_week_start_end_time`].
    pub robot_verifylogin_week_start_end_time: Vec<String>,
}

::sdk_runtime::record::required_form!(LoginAnomalyDetectionConfigDtoRequired);

impl Default for LoginAnomalyDetectionConfigDto {
    #[inline]
    fn default() -> Self {
        Self {
            login_fail_strategy: LoginAnomalyDetectionConfigDtoLoginFailStrategy::default(),
            robot_verify: String::new(),
            account_lock: String::new(),
            login_fail_check: LoginFailCheckConfigDto::default(),
            login_password_fail_check: LoginPassowrdFailCheckConfigDto::default(),
            robot_verify_login_password_fail_check: LoginPassowrdFailCheckConfigDto::default(),
            robot_verify_login_ip_whitelist_check: LoginIpWhitelistCheckConfigDto::default(),
            robot_verify_login_time_check_enable: false,
            robot_verifylogin_week_start_end_time: Vec::new(),
            account_lock_login_password_fail_check: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for LoginAnomalyDetectionConfigDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "LoginAnomalyDetectionConfigDto",
        names: &[
            "loginFailStrategy",
            "robotVerify",
            "accountLock",
            "loginFailCheck",
            "loginPasswordFailCheck",
            "robotVerifyLoginPasswordFailCheck",
            "robotVerifyLoginIpWhitelistCheck",
            "robotVerifyLoginTimeCheckEnable",
            "robotVerifyloginWeekStartEndTime",
            "accountLockLoginPasswordFailCheck",
        ],
        required: 9,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.login_fail_strategy,
            1 => &self.robot_verify,
            2 => &self.account_lock,
            3 => &self.login_fail_check,
            4 => &self.login_password_fail_check,
            5 => &self.robot_verify_login_password_fail_check,
            6 => &self.robot_verify_login_ip_whitelist_check,
            7 => &self.robot_verify_login_time_check_enable,
            8 => &self.robot_verifylogin_week_start_end_time,
            9 => &self.account_lock_login_password_fail_check,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.login_fail_strategy,
            1 => &mut self.robot_verify,
            2 => &mut self.account_lock,
            3 => &mut self.login_fail_check,
            4 => &mut self.login_password_fail_check,
            5 => &mut self.robot_verify_login_password_fail_check,
            6 => &mut self.robot_verify_login_ip_whitelist_check,
            7 => &mut self.robot_verify_login_time_check_enable,
            8 => &mut self.robot_verifylogin_week_start_end_time,
            9 => &mut self.account_lock_login_password_fail_check,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(LoginAnomalyDetectionConfigDto);

/// An object, called `LoginFailCheckConfigDto` by the API.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct LoginFailCheckConfigDto {
    /// Required field `enabled`.
    pub enabled: bool,
    /// Required field `limit`. From 1 to 50.
    pub limit: i64,
    /// Required field `timeInterval`.
    pub time_interval: i64,
    /// Optional field `unit`.
    pub unit: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl LoginFailCheckConfigDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(enabled: bool, limit: i64, time_interval: i64) -> Self {
        Self {
            enabled,
            limit,
            time_interval,
            unit: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `unit`.
    #[must_use]
    pub fn with_unit(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.unit, value);
        self
    }
}

impl Default for LoginFailCheckConfigDto {
    #[inline]
    fn default() -> Self {
        Self {
            enabled: false,
            limit: 0,
            time_interval: 0,
            unit: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for LoginFailCheckConfigDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "LoginFailCheckConfigDto",
        names: &["enabled", "limit", "timeInterval", "unit"],
        required: 3,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enabled,
            1 => &self.limit,
            2 => &self.time_interval,
            3 => &self.unit,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.limit,
            2 => &mut self.time_interval,
            3 => &mut self.unit,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(LoginFailCheckConfigDto);

/// An object, called `LoginIpWhitelistCheckConfigDto` by the API.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
#[non_exhaustive]
pub struct LoginIpWhitelistCheckConfigDto {
    /// Required field `enabled`.
    pub enabled: bool,
    /// Required field `ipWhitelist`.
    pub ip_whitelist: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl LoginIpWhitelistCheckConfigDto {
    /// A value of the required fields; the others are absent.
    pub fn new(enabled: bool, ip_whitelist: impl Into<String>) -> Self {
        Self {
            enabled,
            ip_whitelist: ip_whitelist.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for LoginIpWhitelistCheckConfigDto {
    #[inline]
    fn default() -> Self {
        Self {
            enabled: false,
            ip_whitelist: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for LoginIpWhitelistCheckConfigDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "LoginIpWhitelistCheckConfigDto",
        names: &["enabled", "ipWhitelist"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enabled,
            1 => &self.ip_whitelist,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.ip_whitelist,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(LoginIpWhitelistCheckConfigDto);

/// An object, called `LoginPassowrdFailCheckConfigDto` by the API.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct LoginPassowrdFailCheckConfigDto {
    /// Required field `enabled`.
    pub enabled: bool,
    /// Required field `limit`. From 1 to 50.
    pub limit: i64,
    /// Required field `timeInterval`.
    pub time_interval: i64,
    /// Optional field `unit`.
    pub unit: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl LoginPassowrdFailCheckConfigDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(enabled: bool, limit: i64, time_interval: i64) -> Self {
        Self {
            enabled,
            limit,
            time_interval,
            unit: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `unit`.
    #[must_use]
    pub fn with_unit(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.unit, value);
        self
    }
}

impl Default for LoginPassowrdFailCheckConfigDto {
    #[inline]
    fn default() -> Self {
        Self {
            enabled: false,
            limit: 0,
            time_interval: 0,
            unit: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for LoginPassowrdFailCheckConfigDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "LoginPassowrdFailCheckConfigDto",
        names: &["enabled", "limit", "timeInterval", "unit"],
        required: 3,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enabled,
            1 => &self.limit,
            2 => &self.time_interval,
            3 => &self.unit,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.limit,
            2 => &mut self.time_interval,
            3 => &mut self.unit,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(LoginPassowrdFailCheckConfigDto);

/// An object, called `MFADisableSettingsDto` by the API.
///
/// Taken by [`close_global_mfa_settings`](crate::ManagementClient::close_global_mfa_settings).
#[non_exhaustive]
pub struct MFADisableSettingsDto {
    /// Required field `disableFactors`.
    pub disable_factors: Vec<MfaFactor>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl MFADisableSettingsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(disable_factors: impl IntoIterator<Item = impl Into<MfaFactor>>) -> Self {
        Self {
            disable_factors: ::sdk_runtime::record::argument::list(disable_factors),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for MFADisableSettingsDto {
    #[inline]
    fn default() -> Self {
        Self {
            disable_factors: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for MFADisableSettingsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "MFADisableSettingsDto",
        names: &["disableFactors"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.disable_factors,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.disable_factors,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(MFADisableSettingsDto);

/// An object, called `QrcodeLoginStrategyDto` by the API.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct QrcodeLoginStrategyDto {
    /// Required field `qrcodeExpiresIn`.
    pub qrcode_expires_in: i64,
    /// Required field `ticketExpiresIn`.
    pub ticket_expires_in: i64,
    /// Required field `allowExchangeUserInfoFromBrowser`.
    pub allow_exchange_user_info_from_browser: bool,
    /// Required field `returnFullUserInfo`.
    pub return_full_user_info: bool,
    /// Optional field `qrcodeExpiresInUnit`.
    pub qrcode_expires_in_unit: Option<String>,
    /// Optional field `ticketExpiresInUnit`.
    pub ticket_expires_in_unit: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl QrcodeLoginStrategyDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(
        qrcode_expires_in: i64,
        ticket_expires_in: i64,
        allow_exchange_user_info_from_browser: bool,
        return_full_user_info: bool,
    ) -> Self {
        Self {
            qrcode_expires_in,
            ticket_expires_in,
            allow_exchange_user_info_from_browser,
            return_full_user_info,
            qrcode_expires_in_unit: None,
            ticket_expires_in_unit: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `qrcode_expires_in_unit`.
    #[must_use]
    pub fn with_qrcode_expires_in_unit(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.qrcode_expires_in_unit, value);
        self
    }
    /// Sets `ticket_expires_in_unit`.
    #[must_use]
    pub fn with_ticket_expires_in_unit(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.ticket_expires_in_unit, value);
        self
    }
}

impl Default for QrcodeLoginStrategyDto {
    #[inline]
    fn default() -> Self {
        Self {
            qrcode_expires_in: 0,
            ticket_expires_in: 0,
            allow_exchange_user_info_from_browser: false,
            return_full_user_info: false,
            qrcode_expires_in_unit: None,
            ticket_expires_in_unit: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for QrcodeLoginStrategyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "QrcodeLoginStrategyDto",
        names: &[
            "qrcodeExpiresIn",
            "ticketExpiresIn",
            "allowExchangeUserInfoFromBrowser",
            "returnFullUserInfo",
            "qrcodeExpiresInUnit",
            "ticketExpiresInUnit",
        ],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.qrcode_expires_in,
            1 => &self.ticket_expires_in,
            2 => &self.allow_exchange_user_info_from_browser,
            3 => &self.return_full_user_info,
            4 => &self.qrcode_expires_in_unit,
            5 => &self.ticket_expires_in_unit,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.qrcode_expires_in,
            1 => &mut self.ticket_expires_in,
            2 => &mut self.allow_exchange_user_info_from_browser,
            3 => &mut self.return_full_user_info,
            4 => &mut self.qrcode_expires_in_unit,
            5 => &mut self.ticket_expires_in_unit,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(QrcodeLoginStrategyDto);

/// An object, called `RegisterAnomalyDetectionConfigDto` by the API.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
#[non_exhaustive]
pub struct RegisterAnomalyDetectionConfigDto {
    /// Required field `enabled`.
    pub enabled: bool,
    /// Required field `limit`. From 1 to 50.
    pub limit: i64,
    /// Required field `timeInterval`.
    pub time_interval: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RegisterAnomalyDetectionConfigDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(enabled: bool, limit: i64, time_interval: i64) -> Self {
        Self {
            enabled,
            limit,
            time_interval,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for RegisterAnomalyDetectionConfigDto {
    #[inline]
    fn default() -> Self {
        Self {
            enabled: false,
            limit: 0,
            time_interval: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RegisterAnomalyDetectionConfigDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RegisterAnomalyDetectionConfigDto",
        names: &["enabled", "limit", "timeInterval"],
        required: 3,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enabled,
            1 => &self.limit,
            2 => &self.time_interval,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.limit,
            2 => &mut self.time_interval,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RegisterAnomalyDetectionConfigDto);

/// An object, called `SecuritySettingsDto` by the API.
///
/// Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SecuritySettingsDto {
    /// Field `authingTokenExpiresIn`. Unit: seconds.
    pub authing_token_expires_in: i64,
    /// Field `verifyCodeLength`.
    pub verify_code_length: i64,
    /// Field `verifyCodeMaxAttempts`.
    pub verify_code_max_attempts: i64,
    /// Field `changeEmailStrategy`.
    pub change_email_strategy: ChangeEmailStrategyDto,
    /// Field `changePhoneStrategy`.
    pub change_phone_strategy: ChangePhoneStrategyDto,
    /// Field `registerDisabled`.
    pub register_disabled: bool,
    /// Field `registerAnomalyDetection`.
    pub register_anomaly_detection: RegisterAnomalyDetectionConfigDto,
    /// Field `completePasswordAfterPassCodeLogin`.
    pub complete_password_after_pass_code_login: bool,
    /// Field `loginAnomalyDetection`.
    pub login_anomaly_detection: LoginAnomalyDetectionConfigDto,
    /// Field `loginRequireEmailVerified`.
    pub login_require_email_verified: bool,
    /// Field `selfUnlockAccount`.
    pub self_unlock_account: SelfUnlockAccountConfigDto,
    /// Field `enableLoginAccountSwitch`.
    pub enable_login_account_switch: bool,
    /// Field `qrcodeLoginStrategy`.
    pub qrcode_login_strategy: QrcodeLoginStrategyDto,
    /// Field `allowedOrigins`.
    pub allowed_origins: Option<String>,
    /// Field `cookieSettings`.
    pub cookie_settings: Option<CookieSettingsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for SecuritySettingsDto {
    #[inline]
    fn default() -> Self {
        Self {
            authing_token_expires_in: 0,
            verify_code_length: 0,
            verify_code_max_attempts: 0,
            change_email_strategy: ChangeEmailStrategyDto::default(),
            change_phone_strategy: ChangePhoneStrategyDto::default(),
            register_disabled: false,
            register_anomaly_detection: RegisterAnomalyDetectionConfigDto::default(),
            complete_password_after_pass_code_login: false,
            login_anomaly_detection: LoginAnomalyDetectionConfigDto::default(),
            login_require_email_verified: false,
            self_unlock_account: SelfUnlockAccountConfigDto::default(),
            enable_login_account_switch: false,
            qrcode_login_strategy: QrcodeLoginStrategyDto::default(),
            allowed_origins: None,
            cookie_settings: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SecuritySettingsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SecuritySettingsDto",
        names: &[
            "authingTokenExpiresIn",
            "verifyCodeLength",
            "verifyCodeMaxAttempts",
            "changeEmailStrategy",
            "changePhoneStrategy",
            "registerDisabled",
            "registerAnomalyDetection",
            "completePasswordAfterPassCodeLogin",
            "loginAnomalyDetection",
            "loginRequireEmailVerified",
            "selfUnlockAccount",
            "enableLoginAccountSwitch",
            "qrcodeLoginStrategy",
            "allowedOrigins",
            "cookieSettings",
        ],
        required: 13,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.authing_token_expires_in,
            1 => &self.verify_code_length,
            2 => &self.verify_code_max_attempts,
            3 => &self.change_email_strategy,
            4 => &self.change_phone_strategy,
            5 => &self.register_disabled,
            6 => &self.register_anomaly_detection,
            7 => &self.complete_password_after_pass_code_login,
            8 => &self.login_anomaly_detection,
            9 => &self.login_require_email_verified,
            10 => &self.self_unlock_account,
            11 => &self.enable_login_account_switch,
            12 => &self.qrcode_login_strategy,
            13 => &self.allowed_origins,
            14 => &self.cookie_settings,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.authing_token_expires_in,
            1 => &mut self.verify_code_length,
            2 => &mut self.verify_code_max_attempts,
            3 => &mut self.change_email_strategy,
            4 => &mut self.change_phone_strategy,
            5 => &mut self.register_disabled,
            6 => &mut self.register_anomaly_detection,
            7 => &mut self.complete_password_after_pass_code_login,
            8 => &mut self.login_anomaly_detection,
            9 => &mut self.login_require_email_verified,
            10 => &mut self.self_unlock_account,
            11 => &mut self.enable_login_account_switch,
            12 => &mut self.qrcode_login_strategy,
            13 => &mut self.allowed_origins,
            14 => &mut self.cookie_settings,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SecuritySettingsDto);

/// An object, called `SelfUnlockAccountConfigDto` by the API.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
#[non_exhaustive]
pub struct SelfUnlockAccountConfigDto {
    /// Required field `enabled`.
    pub enabled: bool,
    /// Required field `strategy`.
    pub strategy: SelfUnlockAccountConfigDtoStrategy,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SelfUnlockAccountConfigDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        enabled: bool,
        strategy: impl Into<SelfUnlockAccountConfigDtoStrategy>,
    ) -> Self {
        Self {
            enabled,
            strategy: strategy.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SelfUnlockAccountConfigDto {
    #[inline]
    fn default() -> Self {
        Self {
            enabled: false,
            strategy: SelfUnlockAccountConfigDtoStrategy::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SelfUnlockAccountConfigDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SelfUnlockAccountConfigDto",
        names: &["enabled", "strategy"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enabled,
            1 => &self.strategy,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.strategy,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SelfUnlockAccountConfigDto);

/// An object, called `UpdateSecuritySettingsDto` by the API.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct UpdateSecuritySettingsDto {
    /// Optional field `allowedOrigins`.
    pub allowed_origins: Option<Vec<String>>,
    /// Optional field `authingTokenExpiresIn`. Unit: seconds.
    pub authing_token_expires_in: Option<i64>,
    /// Optional field `changeEmailStrategy`.
    pub change_email_strategy: Option<ChangeEmailStrategyDto>,
    /// Optional field `changePhoneStrategy`.
    pub change_phone_strategy: Option<ChangePhoneStrategyDto>,
    /// Optional field `completePasswordAfterPassCodeLogin`.
    pub complete_password_after_pass_code_login: Option<bool>,
    /// Optional field `cookieSettings`.
    pub cookie_settings: Option<CookieSettingsDto>,
    /// Optional field `enableLoginAccountSwitch`.
    pub enable_login_account_switch: Option<bool>,
    /// Optional field `loginAnomalyDetection`.
    pub login_anomaly_detection: Option<LoginAnomalyDetectionConfigDto>,
    /// Optional field `loginRequireEmailVerified`.
    pub login_require_email_verified: Option<bool>,
    /// Optional field `qrcodeLoginStrategy`.
    pub qrcode_login_strategy: Option<QrcodeLoginStrategyDto>,
    /// Optional field `registerAnomalyDetection`.
    pub register_anomaly_detection: Option<RegisterAnomalyDetectionConfigDto>,
    /// Optional field `registerDisabled`.
    pub register_disabled: Option<bool>,
    /// Optional field `selfUnlockAccount`.
    pub self_unlock_account: Option<SelfUnlockAccountConfigDto>,
    /// Optional field `verifyCodeLength`.
    pub verify_code_length: Option<i64>,
    /// Optional field `verifyCodeMaxAttempts`.
    pub verify_code_max_attempts: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateSecuritySettingsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `allowed_origins`.
    #[must_use]
    pub fn with_allowed_origins(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_origins = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `authing_token_expires_in`.
    #[must_use]
    #[inline]
    pub fn with_authing_token_expires_in(mut self, value: i64) -> Self {
        self.authing_token_expires_in = Some(value);
        self
    }
    /// Sets `change_email_strategy`.
    #[must_use]
    #[inline]
    pub fn with_change_email_strategy(mut self, value: ChangeEmailStrategyDto) -> Self {
        self.change_email_strategy = Some(value);
        self
    }
    /// Sets `change_phone_strategy`.
    #[must_use]
    #[inline]
    pub fn with_change_phone_strategy(mut self, value: ChangePhoneStrategyDto) -> Self {
        self.change_phone_strategy = Some(value);
        self
    }
    /// Sets `complete_password_after_pass_code_login`.
    #[must_use]
    #[inline]
    pub fn with_complete_password_after_pass_code_login(mut self, value: bool) -> Self {
        self.complete_password_after_pass_code_login = Some(value);
        self
    }
    /// Sets `cookie_settings`.
    #[must_use]
    #[inline]
    pub fn with_cookie_settings(mut self, value: CookieSettingsDto) -> Self {
        self.cookie_settings = Some(value);
        self
    }
    /// Sets `enable_login_account_switch`.
    #[must_use]
    #[inline]
    pub fn with_enable_login_account_switch(mut self, value: bool) -> Self {
        self.enable_login_account_switch = Some(value);
        self
    }
    /// Sets `login_anomaly_detection`.
    #[must_use]
    #[inline]
    pub fn with_login_anomaly_detection(
        mut self,
        value: LoginAnomalyDetectionConfigDto,
    ) -> Self {
        self.login_anomaly_detection = Some(value);
        self
    }
    /// Sets `login_require_email_verified`.
    #[must_use]
    #[inline]
    pub fn with_login_require_email_verified(mut self, value: bool) -> Self {
        self.login_require_email_verified = Some(value);
        self
    }
    /// Sets `qrcode_login_strategy`.
    #[must_use]
    #[inline]
    pub fn with_qrcode_login_strategy(mut self, value: QrcodeLoginStrategyDto) -> Self {
        self.qrcode_login_strategy = Some(value);
        self
    }
    /// Sets `register_anomaly_detection`.
    #[must_use]
    #[inline]
    pub fn with_register_anomaly_detection(
        mut self,
        value: RegisterAnomalyDetectionConfigDto,
    ) -> Self {
        self.register_anomaly_detection = Some(value);
        self
    }
    /// Sets `register_disabled`.
    #[must_use]
    #[inline]
    pub fn with_register_disabled(mut self, value: bool) -> Self {
        self.register_disabled = Some(value);
        self
    }
    /// Sets `self_unlock_account`.
    #[must_use]
    #[inline]
    pub fn with_self_unlock_account(
        mut self,
        value: SelfUnlockAccountConfigDto,
    ) -> Self {
        self.self_unlock_account = Some(value);
        self
    }
    /// Sets `verify_code_length`.
    #[must_use]
    #[inline]
    pub fn with_verify_code_length(mut self, value: i64) -> Self {
        self.verify_code_length = Some(value);
        self
    }
    /// Sets `verify_code_max_attempts`.
    #[must_use]
    #[inline]
    pub fn with_verify_code_max_attempts(mut self, value: i64) -> Self {
        self.verify_code_max_attempts = Some(value);
        self
    }
}

impl Default for UpdateSecuritySettingsDto {
    #[inline]
    fn default() -> Self {
        Self {
            allowed_origins: None,
            authing_token_expires_in: None,
            change_email_strategy: None,
            change_phone_strategy: None,
            complete_password_after_pass_code_login: None,
            cookie_settings: None,
            enable_login_account_switch: None,
            login_anomaly_detection: None,
            login_require_email_verified: None,
            qrcode_login_strategy: None,
            register_anomaly_detection: None,
            register_disabled: None,
            self_unlock_account: None,
            verify_code_length: None,
            verify_code_max_attempts: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateSecuritySettingsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateSecuritySettingsDto",
        names: &[
            "allowedOrigins",
            "authingTokenExpiresIn",
            "changeEmailStrategy",
            "changePhoneStrategy",
            "completePasswordAfterPassCodeLogin",
            "cookieSettings",
            "enableLoginAccountSwitch",
            "loginAnomalyDetection",
            "loginRequireEmailVerified",
            "qrcodeLoginStrategy",
            "registerAnomalyDetection",
            "registerDisabled",
            "selfUnlockAccount",
            "verifyCodeLength",
            "verifyCodeMaxAttempts",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.allowed_origins,
            1 => &self.authing_token_expires_in,
            2 => &self.change_email_strategy,
            3 => &self.change_phone_strategy,
            4 => &self.complete_password_after_pass_code_login,
            5 => &self.cookie_settings,
            6 => &self.enable_login_account_switch,
            7 => &self.login_anomaly_detection,
            8 => &self.login_require_email_verified,
            9 => &self.qrcode_login_strategy,
            10 => &self.register_anomaly_detection,
            11 => &self.register_disabled,
            12 => &self.self_unlock_account,
            13 => &self.verify_code_length,
            14 => &self.verify_code_max_attempts,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.allowed_origins,
            1 => &mut self.authing_token_expires_in,
            2 => &mut self.change_email_strategy,
            3 => &mut self.change_phone_strategy,
            4 => &mut self.complete_password_after_pass_code_login,
            5 => &mut self.cookie_settings,
            6 => &mut self.enable_login_account_switch,
            7 => &mut self.login_anomaly_detection,
            8 => &mut self.login_require_email_verified,
            9 => &mut self.qrcode_login_strategy,
            10 => &mut self.register_anomaly_detection,
            11 => &mut self.register_disabled,
            12 => &mut self.self_unlock_account,
            13 => &mut self.verify_code_length,
            14 => &mut self.verify_code_max_attempts,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateSecuritySettingsDto);
