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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Switch off factors of multi-factor authentication.
    ///
    /// Switches off the given factors for the whole user pool and returns the list of those that remain.
    ///
    /// Factors that are not in the request stay as they are.
    /// [`get_global_mfa_settings`](crate::ManagementClient::get_global_mfa_settings) shows what is on, and
    /// [`update_global_mfa_settings`](crate::ManagementClient::update_global_mfa_settings) switches factors
    /// on.
    ///
    /// - Request: `POST /api/v3/disable-global-mfa-settings`
    /// - Returns: [`MFASettingsDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`disable_factors`](MFADisableSettingsDto::disable_factors) | Required. Factors to switch off. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{MFADisableSettingsDto, MfaFactor};
    ///
    /// let mfa_settings = client
    ///     .close_global_mfa_settings(MFADisableSettingsDto::new([MfaFactor::Otp]))
    ///     .await?;
    /// for item in mfa_settings.enabled_factors {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "disable-global-mfa-settings")]
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
    /// Get the factors of multi-factor authentication that are on.
    ///
    /// Returns the factors of multi-factor authentication that are on for the whole user pool.
    ///
    /// It takes no parameters. What one user has bound is told by
    /// [`get_user_mfa_info`](crate::ManagementClient::get_user_mfa_info).
    ///
    /// - Request: `GET /api/v3/get-global-mfa-settings`
    /// - Returns: [`MFASettingsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%AE%89%E5%85%A8%E9%85%8D%E7%BD%AE/get-global-mfa-settings.html>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let mfa_settings = client.get_global_mfa_settings().await?;
    /// for item in mfa_settings.enabled_factors {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-global-mfa-settings")]
    #[inline]
    pub fn get_global_mfa_settings(&self) -> ::sdk_runtime::Call<MFASettingsDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_GLOBAL_MFA_SETTINGS, ())
    }
    /// Get the security settings of the user pool.
    ///
    /// Returns all security settings of the user pool.
    ///
    /// It takes no parameters. Note that the allowed origins come as one text here, while
    /// [`update_security_settings`](crate::ManagementClient::update_security_settings) takes a list.
    ///
    /// - Request: `GET /api/v3/get-security-settings`
    /// - Returns: [`SecuritySettingsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%AE%89%E5%85%A8%E9%85%8D%E7%BD%AE/get-security-settings.html>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let security_settings = client.get_security_settings().await?;
    /// println!("{}", security_settings.authing_token_expires_in);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-security-settings")]
    #[inline]
    pub fn get_security_settings(&self) -> ::sdk_runtime::Call<SecuritySettingsDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_SECURITY_SETTINGS, ())
    }
    /// Get the applications that Verify is set up for.
    ///
    /// Returns the configuration of applications for Verify, a part of GenAuth that the documentation names
    /// without explaining it. A text narrows the result.
    ///
    /// - Request: `GET /api/v3/verify-config-app`
    /// - Returns: [`ApplicationDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keywords`](GetVerifyConfigAppParams::keywords) | Text to search for. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetVerifyConfigAppParams;
    ///
    /// let request = GetVerifyConfigAppParams::new().with_keywords("test");
    /// let application = client.get_verify_config_app(request).await?;
    /// println!("{}", application.app_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "verify-config-app")]
    #[inline]
    pub fn get_verify_config_app(
        &self,
        request: GetVerifyConfigAppParams,
    ) -> ::sdk_runtime::Call<ApplicationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_VERIFY_CONFIG_APP, request)
    }
    /// Switch on factors of multi-factor authentication.
    ///
    /// Switches on the given factors for the whole user pool and returns the list of those that are on. To
    /// switch factors off, use
    /// [`close_global_mfa_settings`](crate::ManagementClient::close_global_mfa_settings).
    ///
    /// Whether factors that are not in the request stay on is not documented, so check the list in the
    /// response.
    ///
    /// - Request: `POST /api/v3/update-global-mfa-settings`
    /// - Returns: [`MFASettingsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%AE%89%E5%85%A8%E9%85%8D%E7%BD%AE/update-global-mfa-settings.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`enabled_factors`](MFASettingsDto::enabled_factors) | Required. Factors that are switched on. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{MFASettingsDto, MfaFactor};
    ///
    /// let mfa_settings = client
    ///     .update_global_mfa_settings(MFASettingsDto::new([MfaFactor::Otp]))
    ///     .await?;
    /// for item in mfa_settings.enabled_factors {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-global-mfa-settings")]
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
    /// Change the security settings of the user pool.
    ///
    /// Sets the settings in the body and returns all settings.
    ///
    /// All fields of the body are optional, but a nested group of settings such as
    /// [`login_anomaly_detection`](crate::generated::models::UpdateSecuritySettingsDto::login_anomaly_detection)
    /// needs all its required fields. Read the present values with
    /// [`get_security_settings`](crate::ManagementClient::get_security_settings), change what has to
    /// change, and send the group back.
    ///
    /// - Request: `POST /api/v3/update-security-settings`
    /// - Returns: [`SecuritySettingsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E5%AE%89%E5%85%A8%E9%85%8D%E7%BD%AE/update-security-settings.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`authing_token_expires_in`](UpdateSecuritySettingsDto::authing_token_expires_in) | How long a GenAuth token is valid. |
    /// | [`verify_code_length`](UpdateSecuritySettingsDto::verify_code_length) | How many characters the verification codes of text messages, e-mails and pictures have. |
    ///
    /// 13 more optional fields: see [`UpdateSecuritySettingsDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateSecuritySettingsDto;
    ///
    /// let request = UpdateSecuritySettingsDto::new()
    ///     .with_authing_token_expires_in(129600)
    ///     .with_verify_code_length(6);
    /// let security_settings = client.update_security_settings(request).await?;
    /// println!("{}", security_settings.authing_token_expires_in);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-security-settings")]
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
