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
/// Messages: the e-mails that GenAuth sends to users, that is, their templates and the service that
/// sends them.
///
/// There is one e-mail template for each occasion, such as a welcome or a verification code for signing
/// in (`EmailTemplateType`). `getEmailTemplates` shows them, `previewEmailTemplate` fills one in
/// without sending it, and `updateEmailTemplate` changes it. Templates are not created or deleted. A
/// template that is not customized is the built-in one of GenAuth.
///
/// E-mails go out through the built-in service of GenAuth unless a provider of your own is set with
/// `configEmailProvider`: a mail server over SMTP, enterprise e-mail of Alibaba or Tencent, or
/// SendGrid. `getEmailProvider` shows the present one.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Set the provider that sends e-mails
    ///
    /// Sets through which service the e-mails of the user pool are sent.
    ///
    /// `type` names the provider, and the settings of this provider go into the field for it: `smtpConfig`,
    /// `aliExmailConfig`, `tencentExmailConfig` or `sendGridConfig`. With `enabled` as `false`, the
    /// built-in service of GenAuth sends the e-mails.
    ///
    /// - Request: `POST /api/v3/config-email-provider`
    /// - Parameters: `type` (required), `enabled` (required), `aliExmailConfig`, `sendGridConfig`, `smtpConfig`, `tencentExmailConfig`
    /// - Returns: [`EmailProviderDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%B6%88%E6%81%AF%E6%9C%8D%E5%8A%A1/config-email-provider.html>)
    #[inline]
    pub fn config_email_provider(
        &self,
        request: ConfigEmailProviderDto,
    ) -> ::sdk_runtime::Call<EmailProviderDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CONFIG_EMAIL_PROVIDER, request)
    }
    /// Get the provider that sends e-mails
    ///
    /// Returns which service sends the e-mails of the user pool, and its settings.
    ///
    /// The settings have the password of the mail account or the API key in them, so keep them out of logs.
    /// It is set by `configEmailProvider`.
    ///
    /// - Request: `GET /api/v3/get-email-provider`
    /// - Returns: [`EmailProviderDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%B6%88%E6%81%AF%E6%9C%8D%E5%8A%A1/get-email-provider.html>)
    #[inline]
    pub fn get_email_provider(&self) -> ::sdk_runtime::Call<EmailProviderDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_EMAIL_PROVIDER, ())
    }
    /// List e-mail templates
    ///
    /// Returns the e-mail templates of the user pool, all in one list, and the categories that they are
    /// sorted into. A template is changed by `updateEmailTemplate`.
    ///
    /// - Request: `GET /api/v3/get-email-templates`
    /// - Returns: [`GetEmailTemplatesDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%B6%88%E6%81%AF%E6%9C%8D%E5%8A%A1/get-email-templates.html>)
    #[inline]
    pub fn get_email_templates(&self) -> ::sdk_runtime::Call<GetEmailTemplatesDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_EMAIL_TEMPLATES, ())
    }
    /// Preview an e-mail template
    ///
    /// Fills in an e-mail template and returns subject, body and sender as a user would get them.
    ///
    /// Nothing is sent or stored. Parts of the template that the request has are used in place of those of
    /// the user pool, so a change can be looked at before `updateEmailTemplate` stores it.
    ///
    /// - Request: `POST /api/v3/preview-email-template`
    /// - Parameters: `type` (required), `content`, `expiresIn` (at least 1), `sender`, `subject`, `tplEngine`
    /// - Returns: [`PreviewEmailTemplateDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%B6%88%E6%81%AF%E6%9C%8D%E5%8A%A1/preview-email-template.html>)
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
    /// Update an e-mail template
    ///
    /// Changes the template for one occasion, which `type` names.
    ///
    /// Subject, body and sender have to be sent even if they stay as they are: take them from
    /// `getEmailTemplates`. The template is in use only if `customizeEnabled` is `true`.
    /// `previewEmailTemplate` shows beforehand how it looks.
    ///
    /// - Request: `POST /api/v3/update-email-template`
    /// - Parameters: `type` (required), `customizeEnabled` (required), `name` (required), `subject` (required), `sender` (required), `content` (required), `expiresIn` (at least 1), `redirectTo`, `tplEngine`
    /// - Returns: [`EmailTemplateDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%B6%88%E6%81%AF%E6%9C%8D%E5%8A%A1/update-email-template.html>)
    #[inline]
    pub fn update_email_template(
        &self,
        request: UpdateEmailTemplateDto,
    ) -> ::sdk_runtime::Call<EmailTemplateDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_EMAIL_TEMPLATE, request)
    }
}
