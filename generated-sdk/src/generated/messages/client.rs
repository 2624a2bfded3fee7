// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::{EmailTemplateDto, UpdateEmailTemplateDto};
use crate::generated::messages::{
    ConfigEmailProviderDto, EmailProviderDto, GetEmailTemplatesDataDto,
    PreviewEmailTemplateDataDto, PreviewEmailTemplateDto,
};
use super::operations;
use crate::{Call, ManagementClient};

/// # messages
///
/// E-mail templates and the provider that sends them.
///
/// See [the module](crate::messages).
impl ManagementClient {
    /// Sends `POST /api/v3/config-email-provider`.
    ///
    /// - Request: `POST /api/v3/config-email-provider`
    /// - Parameters: `type` (required), `enabled` (required), `aliExmailConfig`, `sendGridConfig`, `smtpConfig`, `tencentExmailConfig`
    /// - Answers: [`EmailProviderDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn config_email_provider(
        &self,
        request: ConfigEmailProviderDto,
    ) -> Call<EmailProviderDto> {
        self.call(&operations::CONFIG_EMAIL_PROVIDER, request)
    }
    /// Sends `GET /api/v3/get-email-provider`.
    ///
    /// - Request: `GET /api/v3/get-email-provider`
    /// - Answers: [`EmailProviderDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_email_provider(&self) -> Call<EmailProviderDto> {
        self.call(&operations::GET_EMAIL_PROVIDER, ())
    }
    /// Sends `GET /api/v3/get-email-templates`.
    ///
    /// - Request: `GET /api/v3/get-email-templates`
    /// - Answers: [`GetEmailTemplatesDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_email_templates(&self) -> Call<GetEmailTemplatesDataDto> {
        self.call(&operations::GET_EMAIL_TEMPLATES, ())
    }
    /// Sends `POST /api/v3/preview-email-template`.
    ///
    /// - Request: `POST /api/v3/preview-email-template`
    /// - Parameters: `type` (required), `content`, `expiresIn` (at least 1), `sender`, `subject`, `tplEngine`
    /// - Answers: [`PreviewEmailTemplateDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn preview_email_template(
        &self,
        request: PreviewEmailTemplateDto,
    ) -> Call<PreviewEmailTemplateDataDto> {
        self.call(&operations::PREVIEW_EMAIL_TEMPLATE, request)
    }
    /// Sends `POST /api/v3/update-email-template`.
    ///
    /// - Request: `POST /api/v3/update-email-template`
    /// - Parameters: `type` (required), `customizeEnabled` (required), `name` (required), `subject` (required), `sender` (required), `content` (required), `expiresIn` (at least 1), `redirectTo`, `tplEngine`
    /// - Answers: [`EmailTemplateDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_email_template(
        &self,
        request: UpdateEmailTemplateDto,
    ) -> Call<EmailTemplateDto> {
        self.call(&operations::UPDATE_EMAIL_TEMPLATE, request)
    }
}
