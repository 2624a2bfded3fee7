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
/// Settings of passwords, sessions, verification and multi-factor authentication.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Sends `POST /api/v3/disable-global-mfa-settings`.
    ///
    /// - Request: `POST /api/v3/disable-global-mfa-settings`
    /// - Returns: [`MFASettingsDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`disable_factors`](MFADisableSettingsDto::disable_factors) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{MFADisableSettingsDto, MfaFactor};
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
    /// Sends `GET /api/v3/get-global-mfa-settings`.
    ///
    /// - Request: `GET /api/v3/get-global-mfa-settings`
    /// - Returns: [`MFASettingsDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let mfa_settings = client.get_global_mfa_settings().await?;
    /// for item in mfa_settings.enabled_factors {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_global_mfa_settings(&self) -> ::sdk_runtime::Call<MFASettingsDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_GLOBAL_MFA_SETTINGS, ())
    }
    /// Sends `GET /api/v3/get-security-settings`.
    ///
    /// - Request: `GET /api/v3/get-security-settings`
    /// - Returns: [`SecuritySettingsDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let security_settings = client.get_security_settings().await?;
    /// println!("{}", security_settings.authing_token_expires_in);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_security_settings(&self) -> ::sdk_runtime::Call<SecuritySettingsDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_SECURITY_SETTINGS, ())
    }
    /// Sends `GET /api/v3/verify-config-app`.
    ///
    /// - Request: `GET /api/v3/verify-config-app`
    /// - Returns: [`ApplicationDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// [`keywords`](GetVerifyConfigAppParams::keywords).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetVerifyConfigAppParams;
    ///
    /// let application = client
    ///     .get_verify_config_app(GetVerifyConfigAppParams::new())
    ///     .await?;
    /// println!("{}", application.app_name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_verify_config_app(
        &self,
        request: GetVerifyConfigAppParams,
    ) -> ::sdk_runtime::Call<ApplicationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_VERIFY_CONFIG_APP, request)
    }
    /// Sends `POST /api/v3/update-global-mfa-settings`.
    ///
    /// - Request: `POST /api/v3/update-global-mfa-settings`
    /// - Returns: [`MFASettingsDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`enabled_factors`](MFASettingsDto::enabled_factors) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{MFASettingsDto, MfaFactor};
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
    /// Sends `POST /api/v3/update-security-settings`.
    ///
    /// - Request: `POST /api/v3/update-security-settings`
    /// - Returns: [`SecuritySettingsDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// 15 optional fields: see [`UpdateSecuritySettingsDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateSecuritySettingsDto;
    ///
    /// let security_settings = client
    ///     .update_security_settings(UpdateSecuritySettingsDto::new())
    ///     .await?;
    /// println!("{}", security_settings.authing_token_expires_in);
    /// # Ok(())
    /// # }
    /// ```
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
