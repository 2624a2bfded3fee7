// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl SecuritySettingsDto {
    /// Sets `authing_token_expires_in`.
    #[must_use]
    #[inline]
    pub fn with_authing_token_expires_in(mut self, value: i64) -> Self {
        self.authing_token_expires_in = value;
        self
    }
    /// Sets `verify_code_length`.
    #[must_use]
    #[inline]
    pub fn with_verify_code_length(mut self, value: i64) -> Self {
        self.verify_code_length = value;
        self
    }
    /// Sets `verify_code_max_attempts`.
    #[must_use]
    #[inline]
    pub fn with_verify_code_max_attempts(mut self, value: i64) -> Self {
        self.verify_code_max_attempts = value;
        self
    }
    /// Sets `change_email_strategy`.
    #[must_use]
    #[inline]
    pub fn with_change_email_strategy(mut self, value: ChangeEmailStrategyDto) -> Self {
        self.change_email_strategy = value;
        self
    }
    /// Sets `change_phone_strategy`.
    #[must_use]
    #[inline]
    pub fn with_change_phone_strategy(mut self, value: ChangePhoneStrategyDto) -> Self {
        self.change_phone_strategy = value;
        self
    }
    /// Sets `register_disabled`.
    #[must_use]
    #[inline]
    pub fn with_register_disabled(mut self, value: bool) -> Self {
        self.register_disabled = value;
        self
    }
    /// Sets `register_anomaly_detection`.
    #[must_use]
    #[inline]
    pub fn with_register_anomaly_detection(
        mut self,
        value: RegisterAnomalyDetectionConfigDto,
    ) -> Self {
        self.register_anomaly_detection = value;
        self
    }
    /// Sets `complete_password_after_pass_code_login`.
    #[must_use]
    #[inline]
    pub fn with_complete_password_after_pass_code_login(mut self, value: bool) -> Self {
        self.complete_password_after_pass_code_login = value;
        self
    }
    /// Sets `login_anomaly_detection`.
    #[must_use]
    #[inline]
    pub fn with_login_anomaly_detection(
        mut self,
        value: LoginAnomalyDetectionConfigDto,
    ) -> Self {
        self.login_anomaly_detection = value;
        self
    }
    /// Sets `login_require_email_verified`.
    #[must_use]
    #[inline]
    pub fn with_login_require_email_verified(mut self, value: bool) -> Self {
        self.login_require_email_verified = value;
        self
    }
    /// Sets `self_unlock_account`.
    #[must_use]
    #[inline]
    pub fn with_self_unlock_account(
        mut self,
        value: SelfUnlockAccountConfigDto,
    ) -> Self {
        self.self_unlock_account = value;
        self
    }
    /// Sets `enable_login_account_switch`.
    #[must_use]
    #[inline]
    pub fn with_enable_login_account_switch(mut self, value: bool) -> Self {
        self.enable_login_account_switch = value;
        self
    }
    /// Sets `qrcode_login_strategy`.
    #[must_use]
    #[inline]
    pub fn with_qrcode_login_strategy(mut self, value: QrcodeLoginStrategyDto) -> Self {
        self.qrcode_login_strategy = value;
        self
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
