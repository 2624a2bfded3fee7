// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::{EmailTemplateDto, UpdateEmailTemplateDto};
use crate::generated::messages::{
    ConfigEmailProviderDto, EmailProviderDto, GetEmailTemplatesDataDto,
    PreviewEmailTemplateDataDto, PreviewEmailTemplateDto,
};
use super::operations;

/// # messages
///
/// E-mail templates and the provider that sends them.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/config-email-provider`.
    ///
    /// - Request: `POST /api/v3/config-email-provider`
    /// - Parameters: `type` (required), `enabled` (required), `aliExmailConfig`, `sendGridConfig`, `smtpConfig`, `tencentExmailConfig`
    /// - Returns: [`EmailProviderDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn config_email_provider(
        &self,
        request: ConfigEmailProviderDto,
    ) -> ::sdk_runtime::Call<EmailProviderDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CONFIG_EMAIL_PROVIDER, request)
    }
    /// Sends `GET /api/v3/get-email-provider`.
    ///
    /// - Request: `GET /api/v3/get-email-provider`
    /// - Returns: [`EmailProviderDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_email_provider(&self) -> ::sdk_runtime::Call<EmailProviderDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_EMAIL_PROVIDER, ())
    }
    /// Sends `GET /api/v3/get-email-templates`.
    ///
    /// - Request: `GET /api/v3/get-email-templates`
    /// - Returns: [`GetEmailTemplatesDataDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_email_templates(&self) -> ::sdk_runtime::Call<GetEmailTemplatesDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_EMAIL_TEMPLATES, ())
    }
    /// Sends `POST /api/v3/preview-email-template`.
    ///
    /// - Request: `POST /api/v3/preview-email-template`
    /// - Parameters: `type` (required), `content`, `expiresIn` (at least 1), `sender`, `subject`, `tplEngine`
    /// - Returns: [`PreviewEmailTemplateDataDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn preview_email_template(
        &self,
        request: PreviewEmailTemplateDto,
    ) -> ::sdk_runtime::Call<PreviewEmailTemplateDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::PREVIEW_EMAIL_TEMPLATE,
            request,
        )
    }
    /// Sends `POST /api/v3/update-email-template`.
    ///
    /// - Request: `POST /api/v3/update-email-template`
    /// - Parameters: `type` (required), `customizeEnabled` (required), `name` (required), `subject` (required), `sender` (required), `content` (required), `expiresIn` (at least 1), `redirectTo`, `tplEngine`
    /// - Returns: [`EmailTemplateDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn update_email_template(
        &self,
        request: UpdateEmailTemplateDto,
    ) -> ::sdk_runtime::Call<EmailTemplateDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_EMAIL_TEMPLATE, request)
    }
}
