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

/// How a user who changes the e-mail address has to be verified. Part of the security settings.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
#[non_exhaustive]
pub struct ChangeEmailStrategyDto {
    /// Whether the user has to prove to own the old e-mail address before it is replaced.
    ///
    /// Required `verifyOldEmail`.
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

/// How a user who changes the phone number has to be verified. Part of the security settings.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
#[non_exhaustive]
pub struct ChangePhoneStrategyDto {
    /// Whether the user has to prove to own the old phone number before it is replaced.
    ///
    /// Required `verifyOldPhone`.
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

/// How long the cookies that keep users signed in are valid. Part of the security settings.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
#[non_exhaustive]
pub struct CookieSettingsDto {
    /// How long a user stays signed in. After that, the user has to sign in again. The default is 1209600
    /// seconds, which is 14 days. It holds for the application panel and for the applications on it.
    ///
    /// Required `cookieExpiresIn`. Unit: seconds. Example: `1209600`.
    pub cookie_expires_in: i64,
    /// Whether the cookie ends when the browser is closed. The user then has to sign in again when the
    /// browser is next opened.
    ///
    /// Required `cookieExpiresOnBrowserSession`.
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

/// What protects sign-ins from guessed passwords and from programs: locks of accounts and checks that a
/// human is at the other end. Part of the security settings.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
#[non_exhaustive]
pub struct LoginAnomalyDetectionConfigDto {
    /// Measure that failed sign-ins lead to. It is deprecated, since `account_lock` and `robot_verify`
    /// replace it, but still has to be sent. Any of the values will do.
    ///
    /// Required `loginFailStrategy`.
    #[deprecated = "It is deprecated, since `account_lock` and `robot_verify` replace it, but still has to be sent. Any of the values will do."]
    pub login_fail_strategy: LoginAnomalyDetectionConfigDtoLoginFailStrategy,
    /// When users have to solve a captcha. `"disable"` means never, `"condition_set"` means when the
    /// conditions are met, and `"always_enable"` means at every sign-in.
    ///
    /// Required `robotVerify`. Example: `condition_set`.
    pub robot_verify: String,
    /// When accounts are locked. `"disable"` means never, `"condition_set"` means when the conditions are
    /// met.
    ///
    /// Required `accountLock`. Example: `condition_set`.
    pub account_lock: String,
    /// How many failed sign-ins from one IP address set off the measure.
    ///
    /// Required `loginFailCheck`.
    pub login_fail_check: LoginFailCheckConfigDto,
    /// How many wrong passwords set off the measure in `login_fail_strategy`.
    ///
    /// It is deprecated, since `account_lock_login_password_fail_check` and
    /// `robot_verify_login_password_fail_check` replace it, but still has to be sent.
    ///
    /// Required `loginPasswordFailCheck`.
    #[deprecated = "It is deprecated, since `account_lock_login_password_fail_check` and `robot_verify_login_password_fail_check` replace it, but still has to be sent."]
    pub login_password_fail_check: LoginPassowrdFailCheckConfigDto,
    /// How many wrong passwords lead to a captcha.
    ///
    /// Required `robotVerifyLoginPasswordFailCheck`.
    pub robot_verify_login_password_fail_check: LoginPassowrdFailCheckConfigDto,
    /// IP addresses from which users need not solve a captcha.
    ///
    /// Required `robotVerifyLoginIpWhitelistCheck`.
    pub robot_verify_login_ip_whitelist_check: LoginIpWhitelistCheckConfigDto,
    /// Whether the times in `robot_verifylogin_week_start_end_time` are taken into account.
    ///
    /// Required `robotVerifyLoginTimeCheckEnable`.
    pub robot_verify_login_time_check_enable: bool,
    /// Days of the week and times of day for the limit by time, each as one text.
    ///
    /// The format is not documented. Read it with
    /// [`get_security_settings`](crate::ManagementClient::get_security_settings) from a user pool where it
    /// was set in the GenAuth console. An empty list means none.
    ///
    /// Required `robotVerifyloginWeekStartEndTime`. Example: `[]`.
    pub robot_verifylogin_week_start_end_time: Vec<String>,
    /// How many wrong passwords lead to a lock of the account.
    ///
    /// Optional `accountLockLoginPasswordFailCheck`: not sent if `None`.
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
    #[deprecated]
    pub login_fail_strategy: LoginAnomalyDetectionConfigDtoLoginFailStrategy,
    /// See [`LoginAnomalyDetectionConfigDto::robot_verify`].
    pub robot_verify: String,
    /// See [`LoginAnomalyDetectionConfigDto::account_lock`].
    pub account_lock: String,
    /// See [`LoginAnomalyDetectionConfigDto::login_fail_check`].
    pub login_fail_check: LoginFailCheckConfigDto,
    /// See [`LoginAnomalyDetectionConfigDto::login_password_fail_check`].
    #[deprecated]
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

/// Limit of failed sign-ins from one IP address in a period. Part of the security settings.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
#[non_exhaustive]
pub struct LoginFailCheckConfigDto {
    /// Whether failed sign-ins are counted.
    ///
    /// Required `enabled`.
    pub enabled: bool,
    /// How many failed sign-ins from the same IP address in the period set off the measure.
    ///
    /// Required `limit`. Example: `50`.
    pub limit: i64,
    /// Length of the period, always in seconds, whatever `unit` says.
    ///
    /// Required `timeInterval`. Unit: seconds. Example: `300`.
    pub time_interval: i64,
    /// Unit that the GenAuth console shows the period in: `"Second"`, `"Minute"`, `"Hour"` or `"Day"`. It
    /// does not change the meaning of `time_interval`.
    ///
    /// Optional `unit`: not sent if `None`. Example: `Second`.
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

/// Allow list of IP addresses for sign-ins. From all other addresses a captcha has to be solved. Part
/// of the security settings.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
#[non_exhaustive]
pub struct LoginIpWhitelistCheckConfigDto {
    /// Whether the IP address is compared with the allow list at sign-in.
    ///
    /// Required `enabled`.
    pub enabled: bool,
    /// IP addresses on the allow list, in one text. The documentation shows a comma between them.
    ///
    /// Required `ipWhitelist`. Example: `132.133.123.144,255.255.255.255`.
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

/// Limit of wrong passwords in a period. Part of the security settings.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
#[non_exhaustive]
pub struct LoginPassowrdFailCheckConfigDto {
    /// Whether wrong passwords are counted.
    ///
    /// Required `enabled`.
    pub enabled: bool,
    /// How many wrong passwords in the period set off the measure.
    ///
    /// Required `limit`. Example: `50`.
    pub limit: i64,
    /// Length of the period, always in seconds, whatever `unit` says.
    ///
    /// Required `timeInterval`. Unit: seconds. Example: `300`.
    pub time_interval: i64,
    /// Unit that the GenAuth console shows the period in: `"Second"`, `"Minute"`, `"Hour"` or `"Day"`. It
    /// does not change the meaning of `time_interval`.
    ///
    /// Optional `unit`: not sent if `None`. Example: `Second`.
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

/// Names the factors that
/// [`close_global_mfa_settings`](crate::ManagementClient::close_global_mfa_settings) switches off.
#[non_exhaustive]
pub struct MFADisableSettingsDto {
    /// Factors to switch off. Others stay as they are.
    ///
    /// Required `disableFactors`. Example: `["OTP"]`.
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

/// Rules for signing in by scanning a QR code with an app. Part of the security settings.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
#[non_exhaustive]
pub struct QrcodeLoginStrategyDto {
    /// How long a QR code can be scanned.
    ///
    /// Required `qrcodeExpiresIn`. Unit: seconds. Example: `120`.
    pub qrcode_expires_in: i64,
    /// How long the ticket that a scan yields can be exchanged for the data of the user.
    ///
    /// Required `ticketExpiresIn`. Unit: seconds. Example: `300`.
    pub ticket_expires_in: i64,
    /// Whether a page in the browser can exchange a ticket for the data of the user.
    ///
    /// Required `allowExchangeUserInfoFromBrowser`. Example: `true`.
    pub allow_exchange_user_info_from_browser: bool,
    /// Whether a web page that polls for the scan receives all data of the user.
    ///
    /// Required `returnFullUserInfo`. Example: `true`.
    pub return_full_user_info: bool,
    /// Unit that the GenAuth console shows `qrcode_expires_in` in: `"Second"`, `"Minute"`, `"Hour"` or
    /// `"Day"`. The value itself stays in seconds.
    ///
    /// Optional `qrcodeExpiresInUnit`: not sent if `None`. Example: `Second`.
    pub qrcode_expires_in_unit: Option<String>,
    /// Unit that the GenAuth console shows `ticket_expires_in` in: `"Second"`, `"Minute"`, `"Hour"` or
    /// `"Day"`. The value itself stays in seconds.
    ///
    /// Optional `ticketExpiresInUnit`: not sent if `None`. Example: `Second`.
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

/// Limit of registrations from one IP address in a period. Part of the security settings.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
#[non_exhaustive]
pub struct RegisterAnomalyDetectionConfigDto {
    /// Whether registrations are counted and limited.
    ///
    /// Required `enabled`.
    pub enabled: bool,
    /// How many registrations one IP address may make in the period.
    ///
    /// Required `limit`. Example: `50`.
    pub limit: i64,
    /// Length of the period.
    ///
    /// Required `timeInterval`. Unit: seconds. Example: `300`.
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

/// The security settings of a user pool, as
/// [`get_security_settings`](crate::ManagementClient::get_security_settings) and
/// [`update_security_settings`](crate::ManagementClient::update_security_settings) return them.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SecuritySettingsDto {
    /// How long a GenAuth token is valid. It was called Authing token before.
    ///
    /// On the wire: `authingTokenExpiresIn`. Unit: seconds. Example: `1296000`.
    pub authing_token_expires_in: i64,
    /// How many characters the verification codes of text messages, e-mails and pictures have.
    ///
    /// On the wire: `verifyCodeLength`. Example: `6`.
    pub verify_code_length: i64,
    /// How often a user may enter a wrong verification code while it is valid, by default for 60 seconds.
    /// After more attempts, the code is void and a new one has to be sent.
    ///
    /// On the wire: `verifyCodeMaxAttempts`. Example: `1`.
    pub verify_code_max_attempts: i64,
    /// What users have to prove when they change their e-mail address.
    ///
    /// On the wire: `changeEmailStrategy`.
    pub change_email_strategy: ChangeEmailStrategyDto,
    /// What users have to prove when they change their phone number.
    ///
    /// On the wire: `changePhoneStrategy`.
    pub change_phone_strategy: ChangePhoneStrategyDto,
    /// Whether users cannot register by themselves, so that only administrators create accounts. It is on
    /// by default in user pools for business customers (B2B) and employees (B2E).
    ///
    /// On the wire: `registerDisabled`.
    pub register_disabled: bool,
    /// Limit of registrations from one IP address.
    ///
    /// On the wire: `registerAnomalyDetection`.
    pub register_anomaly_detection: RegisterAnomalyDetectionConfigDto,
    /// Whether users who registered by a verification code have to set a password. It works on the sign-in
    /// pages of GenAuth and in Guard only, not for calls of the API.
    ///
    /// On the wire: `completePasswordAfterPassCodeLogin`.
    pub complete_password_after_pass_code_login: bool,
    /// Locks and captchas that protect sign-ins.
    ///
    /// On the wire: `loginAnomalyDetection`.
    pub login_anomaly_detection: LoginAnomalyDetectionConfigDto,
    /// Whether users cannot sign in by an e-mail address that is not verified. At such an attempt, an
    /// e-mail for the verification is sent. After that, the user can sign in.
    ///
    /// On the wire: `loginRequireEmailVerified`.
    pub login_require_email_verified: bool,
    /// Whether and how users unlock their accounts. Only users with a phone number or an e-mail address
    /// can.
    ///
    /// On the wire: `selfUnlockAccount`.
    pub self_unlock_account: SelfUnlockAccountConfigDto,
    /// Whether users can choose between accounts on the sign-in page of GenAuth.
    ///
    /// On the wire: `enableLoginAccountSwitch`.
    pub enable_login_account_switch: bool,
    /// Rules for signing in by scanning a QR code.
    ///
    /// On the wire: `qrcodeLoginStrategy`.
    pub qrcode_login_strategy: QrcodeLoginStrategyDto,
    /// Origins whose web pages may call GenAuth from the browser (CORS), as one text. The documentation
    /// shows them with a line break between each other.
    ///
    /// On the wire: `allowedOrigins`. Example: `https://example.com`.
    pub allowed_origins: Option<String>,
    /// How long users stay signed in by cookie.
    ///
    /// On the wire: `cookieSettings`.
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

/// Whether and how users unlock their own accounts after a lock. Part of the security settings.
///
/// Taken by [`update_security_settings`](crate::ManagementClient::update_security_settings). Returned by [`get_security_settings`](crate::ManagementClient::get_security_settings) and [`update_security_settings`](crate::ManagementClient::update_security_settings).
#[non_exhaustive]
pub struct SelfUnlockAccountConfigDto {
    /// Whether users can unlock their accounts by themselves. They need a phone number or an e-mail address
    /// for it.
    ///
    /// Required `enabled`.
    pub enabled: bool,
    /// What users have to prove to unlock the account.
    ///
    /// Required `strategy`.
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

/// New security settings of a user pool, for
/// [`update_security_settings`](crate::ManagementClient::update_security_settings).
///
/// What becomes of settings that are left out is not documented, so compare the response with what was
/// expected.
#[non_exhaustive]
pub struct UpdateSecuritySettingsDto {
    /// Origins whose web pages may call GenAuth from the browser (CORS).
    ///
    /// Optional `allowedOrigins`: not sent if `None`. Example: `["https://example.com"]`.
    pub allowed_origins: Option<Vec<String>>,
    /// How long a GenAuth token is valid. It was called Authing token before. The documented default is
    /// 129600, which is 36 hours.
    ///
    /// Optional `authingTokenExpiresIn`: not sent if `None`. Unit: seconds. Example: `129600`.
    pub authing_token_expires_in: Option<i64>,
    /// What users have to prove when they change their e-mail address.
    ///
    /// Optional `changeEmailStrategy`: not sent if `None`.
    pub change_email_strategy: Option<ChangeEmailStrategyDto>,
    /// What users have to prove when they change their phone number.
    ///
    /// Optional `changePhoneStrategy`: not sent if `None`.
    pub change_phone_strategy: Option<ChangePhoneStrategyDto>,
    /// Whether users who registered by a verification code have to set a password. It works on the sign-in
    /// pages of GenAuth and in Guard only, not for calls of the API.
    ///
    /// Optional `completePasswordAfterPassCodeLogin`: not sent if `None`.
    pub complete_password_after_pass_code_login: Option<bool>,
    /// How long users stay signed in by cookie.
    ///
    /// Optional `cookieSettings`: not sent if `None`.
    pub cookie_settings: Option<CookieSettingsDto>,
    /// Whether users can choose between accounts on the sign-in page of GenAuth.
    ///
    /// Optional `enableLoginAccountSwitch`: not sent if `None`.
    pub enable_login_account_switch: Option<bool>,
    /// Locks and captchas that protect sign-ins. All its required fields have to be sent.
    ///
    /// Optional `loginAnomalyDetection`: not sent if `None`.
    pub login_anomaly_detection: Option<LoginAnomalyDetectionConfigDto>,
    /// Whether users cannot sign in by an e-mail address that is not verified. At such an attempt, an
    /// e-mail for the verification is sent. After that, the user can sign in.
    ///
    /// Optional `loginRequireEmailVerified`: not sent if `None`.
    pub login_require_email_verified: Option<bool>,
    /// Rules for signing in by scanning a QR code. All its required fields have to be sent.
    ///
    /// Optional `qrcodeLoginStrategy`: not sent if `None`.
    pub qrcode_login_strategy: Option<QrcodeLoginStrategyDto>,
    /// Limit of registrations from one IP address. All its required fields have to be sent.
    ///
    /// Optional `registerAnomalyDetection`: not sent if `None`.
    pub register_anomaly_detection: Option<RegisterAnomalyDetectionConfigDto>,
    /// Whether users cannot register by themselves, so that only administrators create accounts. It is on
    /// by default in user pools for business customers (B2B) and employees (B2E).
    ///
    /// Optional `registerDisabled`: not sent if `None`.
    pub register_disabled: Option<bool>,
    /// Whether and how users unlock their accounts. Only users with a phone number or an e-mail address
    /// can.
    ///
    /// Optional `selfUnlockAccount`: not sent if `None`.
    pub self_unlock_account: Option<SelfUnlockAccountConfigDto>,
    /// How many characters the verification codes of text messages, e-mails and pictures have. The
    /// documented default is 6.
    ///
    /// Optional `verifyCodeLength`: not sent if `None`. Example: `6`.
    pub verify_code_length: Option<i64>,
    /// How often a user may enter a wrong verification code while it is valid, by default for 60 seconds.
    /// After more attempts, the code is void and a new one has to be sent. The documented default is 1.
    ///
    /// Optional `verifyCodeMaxAttempts`: not sent if `None`. Example: `1`.
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
