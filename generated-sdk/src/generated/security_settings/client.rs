// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::{ApplicationDto, MFASettingsDto};
use crate::generated::security_settings::{
    GetVerifyConfigAppParams, MFADisableSettingsDto, SecuritySettingsDto,
    UpdateSecuritySettingsDto,
};
use super::operations;
use crate::{Call, ManagementClient};

/// # security-settings
///
/// Settings of passwords, sessions, verification and multi-factor authentication.
///
/// See [the module](crate::security_settings).
impl ManagementClient {
    /// Sends `POST /api/v3/disable-global-mfa-settings`.
    ///
    /// - Request: `POST /api/v3/disable-global-mfa-settings`
    /// - Parameters: `disableFactors` (required)
    /// - Answers: [`MFASettingsDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn close_global_mfa_settings(
        &self,
        request: MFADisableSettingsDto,
    ) -> Call<MFASettingsDto> {
        self.call(&operations::CLOSE_GLOBAL_MFA_SETTINGS, request)
    }
    /// Sends `GET /api/v3/get-global-mfa-settings`.
    ///
    /// - Request: `GET /api/v3/get-global-mfa-settings`
    /// - Answers: [`MFASettingsDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_global_mfa_settings(&self) -> Call<MFASettingsDto> {
        self.call(&operations::GET_GLOBAL_MFA_SETTINGS, ())
    }
    /// Sends `GET /api/v3/get-security-settings`.
    ///
    /// - Request: `GET /api/v3/get-security-settings`
    /// - Answers: [`SecuritySettingsDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_security_settings(&self) -> Call<SecuritySettingsDto> {
        self.call(&operations::GET_SECURITY_SETTINGS, ())
    }
    /// Sends `GET /api/v3/verify-config-app`.
    ///
    /// - Request: `GET /api/v3/verify-config-app`
    /// - Parameters: `keywords`
    /// - Answers: [`ApplicationDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_verify_config_app(
        &self,
        request: GetVerifyConfigAppParams,
    ) -> Call<ApplicationDto> {
        self.call(&operations::GET_VERIFY_CONFIG_APP, request)
    }
    /// Sends `POST /api/v3/update-global-mfa-settings`.
    ///
    /// - Request: `POST /api/v3/update-global-mfa-settings`
    /// - Parameters: `enabledFactors` (required)
    /// - Answers: [`MFASettingsDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_global_mfa_settings(
        &self,
        request: MFASettingsDto,
    ) -> Call<MFASettingsDto> {
        self.call(&operations::UPDATE_GLOBAL_MFA_SETTINGS, request)
    }
    /// Sends `POST /api/v3/update-security-settings`.
    ///
    /// - Request: `POST /api/v3/update-security-settings`
    /// - Parameters: `allowedOrigins`, `authingTokenExpiresIn`, `changeEmailStrategy`, `changePhoneStrategy`, `completePasswordAfterPassCodeLogin`, `cookieSettings`, `enableLoginAccountSwitch`, `loginAnomalyDetection`, `loginRequireEmailVerified`, `qrcodeLoginStrategy`, `registerAnomalyDetection`, `registerDisabled`, `selfUnlockAccount`, `verifyCodeLength`, `verifyCodeMaxAttempts`
    /// - Answers: [`SecuritySettingsDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_security_settings(
        &self,
        request: UpdateSecuritySettingsDto,
    ) -> Call<SecuritySettingsDto> {
        self.call(&operations::UPDATE_SECURITY_SETTINGS, request)
    }
}
