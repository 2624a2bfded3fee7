// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::{ApplicationDto, MFASettingsDto};
use crate::generated::security_settings::{
    GetVerifyConfigAppParams, MFADisableSettingsDto, SecuritySettingsDto,
    UpdateSecuritySettingsDto,
};
use super::operations;

/// # security-settings
///
/// Security settings: the rules of a user pool for signing up, signing in, sessions, verification codes
/// and multi-factor authentication.
///
/// Each user pool has one set of them. `getSecuritySettings` reads it and `updateSecuritySettings`
/// changes it. The set covers origins, lifetimes of tokens and cookies, verification codes, changes of
/// e-mail address and phone number, limits against mass registration and against guessed passwords,
/// unlocking by users themselves, and signing in by QR code.
///
/// The factors of multi-factor authentication are kept apart. `getGlobalMfaSettings` shows which are on
/// for the whole user pool, `updateGlobalMfaSettings` switches factors on, and `closeGlobalMfaSettings`
/// switches them off.
///
/// Read the settings before changing them. Nested groups of settings are sent as a whole, and a wrong
/// value can keep users from signing in.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Switch off factors of multi-factor authentication
    ///
    /// Switches off the given factors for the whole user pool and returns the list of those that remain.
    ///
    /// Factors that are not in the request stay as they are. `getGlobalMfaSettings` shows what is on, and
    /// `updateGlobalMfaSettings` switches factors on.
    ///
    /// - Request: `POST /api/v3/disable-global-mfa-settings`
    /// - Parameters: `disableFactors` (required)
    /// - Returns: [`MFASettingsDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn close_global_mfa_settings(
        &self,
        request: MFADisableSettingsDto,
    ) -> ::sdk_runtime::Call<MFASettingsDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CLOSE_GLOBAL_MFA_SETTINGS,
            request,
        )
    }
    /// Get the factors of multi-factor authentication that are on
    ///
    /// Returns the factors of multi-factor authentication that are on for the whole user pool. It takes no
    /// parameters. What one user has bound is told by `getUserMfaInfo`.
    ///
    /// - Request: `GET /api/v3/get-global-mfa-settings`
    /// - Returns: [`MFASettingsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%AE%89%E5%85%A8%E9%85%8D%E7%BD%AE/get-global-mfa-settings.html>)
    #[inline]
    pub fn get_global_mfa_settings(&self) -> ::sdk_runtime::Call<MFASettingsDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_GLOBAL_MFA_SETTINGS, ())
    }
    /// Get the security settings of the user pool
    ///
    /// Returns all security settings of the user pool. It takes no parameters. Note that the allowed
    /// origins come as one text here, while `updateSecuritySettings` takes a list.
    ///
    /// - Request: `GET /api/v3/get-security-settings`
    /// - Returns: [`SecuritySettingsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%AE%89%E5%85%A8%E9%85%8D%E7%BD%AE/get-security-settings.html>)
    #[inline]
    pub fn get_security_settings(&self) -> ::sdk_runtime::Call<SecuritySettingsDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_SECURITY_SETTINGS, ())
    }
    /// Get the applications that Verify is set up for
    ///
    /// Returns the configuration of applications for Verify, a part of GenAuth that the documentation names
    /// without explaining it. A text narrows the result.
    ///
    /// - Request: `GET /api/v3/verify-config-app`
    /// - Parameters: `keywords`
    /// - Returns: [`ApplicationDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_verify_config_app(
        &self,
        request: GetVerifyConfigAppParams,
    ) -> ::sdk_runtime::Call<ApplicationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_VERIFY_CONFIG_APP, request)
    }
    /// Switch on factors of multi-factor authentication
    ///
    /// Switches on the given factors for the whole user pool and returns the list of those that are on. To
    /// switch factors off, use `closeGlobalMfaSettings`.
    ///
    /// Whether factors that are not in the request stay on is not documented, so check the list in the
    /// response.
    ///
    /// - Request: `POST /api/v3/update-global-mfa-settings`
    /// - Parameters: `enabledFactors` (required)
    /// - Returns: [`MFASettingsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%AE%89%E5%85%A8%E9%85%8D%E7%BD%AE/update-global-mfa-settings.html>)
    #[inline]
    pub fn update_global_mfa_settings(
        &self,
        request: MFASettingsDto,
    ) -> ::sdk_runtime::Call<MFASettingsDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_GLOBAL_MFA_SETTINGS,
            request,
        )
    }
    /// Change the security settings of the user pool
    ///
    /// Sets the settings in the body and returns all settings.
    ///
    /// All fields of the body are optional, but a nested group of settings such as `loginAnomalyDetection`
    /// needs all its required fields. Read the present values with `getSecuritySettings`, change what has
    /// to change, and send the group back.
    ///
    /// - Request: `POST /api/v3/update-security-settings`
    /// - Parameters: `allowedOrigins`, `authingTokenExpiresIn`, `changeEmailStrategy`, `changePhoneStrategy`, `completePasswordAfterPassCodeLogin`, `cookieSettings`, `enableLoginAccountSwitch`, `loginAnomalyDetection`, `loginRequireEmailVerified`, `qrcodeLoginStrategy`, `registerAnomalyDetection`, `registerDisabled`, `selfUnlockAccount`, `verifyCodeLength`, `verifyCodeMaxAttempts`
    /// - Returns: [`SecuritySettingsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%AE%89%E5%85%A8%E9%85%8D%E7%BD%AE/update-security-settings.html>)
    #[inline]
    pub fn update_security_settings(
        &self,
        request: UpdateSecuritySettingsDto,
    ) -> ::sdk_runtime::Call<SecuritySettingsDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_SECURITY_SETTINGS,
            request,
        )
    }
}
