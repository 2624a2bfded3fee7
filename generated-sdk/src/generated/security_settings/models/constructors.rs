// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl SecuritySettingsDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: SecuritySettingsDtoRequired) -> Self {
        Self {
            authing_token_expires_in: required.authing_token_expires_in,
            verify_code_length: required.verify_code_length,
            verify_code_max_attempts: required.verify_code_max_attempts,
            change_email_strategy: required.change_email_strategy,
            change_phone_strategy: required.change_phone_strategy,
            register_disabled: required.register_disabled,
            register_anomaly_detection: required.register_anomaly_detection,
            complete_password_after_pass_code_login: required
                .complete_password_after_pass_code_login,
            login_anomaly_detection: required.login_anomaly_detection,
            login_require_email_verified: required.login_require_email_verified,
            self_unlock_account: required.self_unlock_account,
            enable_login_account_switch: required.enable_login_account_switch,
            qrcode_login_strategy: required.qrcode_login_strategy,
            allowed_origins: None,
            cookie_settings: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `allowed_origins`.
    #[must_use]
    pub fn with_allowed_origins(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.allowed_origins, value);
        self
    }
    /// Sets `cookie_settings`.
    #[must_use]
    #[inline]
    pub fn with_cookie_settings(mut self, value: CookieSettingsDto) -> Self {
        self.cookie_settings = Some(value);
        self
    }
}

/// The required fields of [`SecuritySettingsDto`], by name: a struct literal that misses one does not compile.
pub struct SecuritySettingsDtoRequired {
    /// See [`SecuritySettingsDto::authing_token_expires_in`].
    pub authing_token_expires_in: i64,
    /// See [`SecuritySettingsDto::verify_code_length`].
    pub verify_code_length: i64,
    /// See [`SecuritySettingsDto::verify_code_max_attempts`].
    pub verify_code_max_attempts: i64,
    /// See [`SecuritySettingsDto::change_email_strategy`].
    pub change_email_strategy: ChangeEmailStrategyDto,
    /// See [`SecuritySettingsDto::change_phone_strategy`].
    pub change_phone_strategy: ChangePhoneStrategyDto,
    /// See [`SecuritySettingsDto::register_disabled`].
    pub register_disabled: bool,
    /// See [`SecuritySettingsDto::register_anomaly_detection`].
    pub register_anomaly_detection: RegisterAnomalyDetectionConfigDto,
    /// See [`SecuritySettingsDto::complete_password_after_pass_code_login`].
    pub complete_password_after_pass_code_login: bool,
    /// See [`SecuritySettingsDto::login_anomaly_detection`].
    pub login_anomaly_detection: LoginAnomalyDetectionConfigDto,
    /// See [`SecuritySettingsDto::login_require_email_verified`].
    pub login_require_email_verified: bool,
    /// See [`SecuritySettingsDto::self_unlock_account`].
    pub self_unlock_account: SelfUnlockAccountConfigDto,
    /// See [`SecuritySettingsDto::enable_login_account_switch`].
    pub enable_login_account_switch: bool,
    /// See [`SecuritySettingsDto::qrcode_login_strategy`].
    pub qrcode_login_strategy: QrcodeLoginStrategyDto,
}

::sdk_runtime::record::required_form!(SecuritySettingsDtoRequired);
