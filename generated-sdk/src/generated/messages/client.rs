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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Set the provider that sends e-mails.
    ///
    /// Sets through which service the e-mails of the user pool are sent.
    ///
    /// [`type`](crate::generated::models::ConfigEmailProviderDto::type) names the provider, and the
    /// settings of this provider go into the field for it:
    /// [`smtp_config`](crate::generated::models::ConfigEmailProviderDto::smtp_config),
    /// [`ali_exmail_config`](crate::generated::models::ConfigEmailProviderDto::ali_exmail_config),
    /// [`tencent_exmail_config`](crate::generated::models::ConfigEmailProviderDto::tencent_exmail_config)
    /// or [`send_grid_config`](crate::generated::models::ConfigEmailProviderDto::send_grid_config). With
    /// [`enabled`](crate::generated::models::ConfigEmailProviderDto::enabled) as `false`, the built-in
    /// service of GenAuth sends the e-mails.
    ///
    /// - Request: `POST /api/v3/config-email-provider`
    /// - Returns: [`EmailProviderDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%B6%88%E6%81%AF%E6%9C%8D%E5%8A%A1/config-email-provider.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](ConfigEmailProviderDto::type) | Required. Kind of provider. |
    /// | [`enabled`](ConfigEmailProviderDto::enabled) | Required. Whether the provider sends the e-mails. |
    /// | [`ali_exmail_config`](ConfigEmailProviderDto::ali_exmail_config) | Settings of enterprise e-mail of Alibaba, if [`type`](crate::generated::models::ConfigEmailProviderDto::type) is [`Ali`](crate::generated::models::EmailProviderType::Ali). |
    /// | [`send_grid_config`](ConfigEmailProviderDto::send_grid_config) | Settings of SendGrid, if [`type`](crate::generated::models::ConfigEmailProviderDto::type) is [`Sendgrid`](crate::generated::models::EmailProviderType::Sendgrid). |
    /// | [`smtp_config`](ConfigEmailProviderDto::smtp_config) | Settings of a mail server reached over SMTP, if [`type`](crate::generated::models::ConfigEmailProviderDto::type) is [`Custom`](crate::generated::models::EmailProviderType::Custom). |
    /// | [`tencent_exmail_config`](ConfigEmailProviderDto::tencent_exmail_config) | Settings of enterprise e-mail of Tencent, if [`type`](crate::generated::models::ConfigEmailProviderDto::type) is [`Qq`](crate::generated::models::EmailProviderType::Qq). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{ConfigEmailProviderDto, EmailProviderType};
    ///
    /// let request = ConfigEmailProviderDto::new(EmailProviderType::Ali, true);
    /// let email_provider = client.config_email_provider(request).await?;
    /// println!("{}", email_provider.enabled);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "config-email-provider")]
    #[inline]
    pub fn config_email_provider(
        &self,
        request: ConfigEmailProviderDto,
    ) -> ::sdk_runtime::Call<EmailProviderDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CONFIG_EMAIL_PROVIDER, request)
    }
    /// Get the provider that sends e-mails.
    ///
    /// Returns which service sends the e-mails of the user pool, and its settings.
    ///
    /// The settings have the password of the mail account or the API key in them, so keep them out of logs.
    /// It is set by [`config_email_provider`](crate::ManagementClient::config_email_provider).
    ///
    /// - Request: `GET /api/v3/get-email-provider`
    /// - Returns: [`EmailProviderDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%B6%88%E6%81%AF%E6%9C%8D%E5%8A%A1/get-email-provider.html>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let email_provider = client.get_email_provider().await?;
    /// println!("{}", email_provider.enabled);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-email-provider")]
    #[inline]
    pub fn get_email_provider(&self) -> ::sdk_runtime::Call<EmailProviderDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_EMAIL_PROVIDER, ())
    }
    /// List e-mail templates.
    ///
    /// Returns the e-mail templates of the user pool, all in one list, and the categories that they are
    /// sorted into.
    ///
    /// A template is changed by [`update_email_template`](crate::ManagementClient::update_email_template).
    ///
    /// - Request: `GET /api/v3/get-email-templates`
    /// - Returns: [`GetEmailTemplatesDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%B6%88%E6%81%AF%E6%9C%8D%E5%8A%A1/get-email-templates.html>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let result = client.get_email_templates().await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-email-templates")]
    #[inline]
    pub fn get_email_templates(&self) -> ::sdk_runtime::Call<GetEmailTemplatesDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_EMAIL_TEMPLATES, ())
    }
    /// Preview an e-mail template.
    ///
    /// Fills in an e-mail template and returns subject, body and sender as a user would get them.
    ///
    /// Nothing is sent or stored. Parts of the template that the request has are used in place of those of
    /// the user pool, so a change can be looked at before
    /// [`update_email_template`](crate::ManagementClient::update_email_template) stores it.
    ///
    /// - Request: `POST /api/v3/preview-email-template`
    /// - Returns: [`PreviewEmailTemplateDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%B6%88%E6%81%AF%E6%9C%8D%E5%8A%A1/preview-email-template.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](PreviewEmailTemplateDto::type) | Required. Occasion on which the e-mail is sent, which also says which template of the user pool is meant. |
    /// | [`content`](PreviewEmailTemplateDto::content) | Body of the e-mail, as a template that [`tpl_engine`](crate::generated::models::PreviewEmailTemplateDto::tpl_engine) fills in. |
    /// | [`expires_in`](PreviewEmailTemplateDto::expires_in) | How long the verification code or the link in the e-mail is valid. At least 1. |
    /// | [`sender`](PreviewEmailTemplateDto::sender) | Name of the sender that the e-mail shows. |
    /// | [`subject`](PreviewEmailTemplateDto::subject) | Subject of the e-mail. |
    /// | [`tpl_engine`](PreviewEmailTemplateDto::tpl_engine) | Engine that fills in the template. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{EmailTemplateType, PreviewEmailTemplateDto};
    ///
    /// let request = PreviewEmailTemplateDto::new(EmailTemplateType::WelcomeEmail)
    ///     .with_content("Your code is {{code}}.")
    ///     .with_sender("GenAuth");
    /// let result = client.preview_email_template(request).await?;
    /// println!("{}", result.content);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "preview-email-template")]
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
    /// Update an e-mail template.
    ///
    /// Changes the template for one occasion, which
    /// [`type`](crate::generated::models::UpdateEmailTemplateDto::type) names.
    ///
    /// Subject, body and sender have to be sent even if they stay as they are: take them from
    /// [`get_email_templates`](crate::ManagementClient::get_email_templates). The template is in use only
    /// if [`customize_enabled`](crate::generated::models::UpdateEmailTemplateDto::customize_enabled) is
    /// `true`. [`preview_email_template`](crate::ManagementClient::preview_email_template) shows beforehand
    /// how it looks.
    ///
    /// - Request: `POST /api/v3/update-email-template`
    /// - Returns: [`EmailTemplateDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%B6%88%E6%81%AF%E6%9C%8D%E5%8A%A1/update-email-template.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](UpdateEmailTemplateDto::type) | Required. Occasion on which the e-mail is sent, which also says which template is changed. |
    /// | [`customize_enabled`](UpdateEmailTemplateDto::customize_enabled) | Required. Whether this template is used. |
    /// | [`name`](UpdateEmailTemplateDto::name) | Required. Name of the template, for people. |
    /// | [`subject`](UpdateEmailTemplateDto::subject) | Required. Subject of the e-mail. |
    /// | [`sender`](UpdateEmailTemplateDto::sender) | Required. Name of the sender that the e-mail shows. |
    /// | [`content`](UpdateEmailTemplateDto::content) | Required. Body of the e-mail, as a template that [`tpl_engine`](crate::generated::models::UpdateEmailTemplateDto::tpl_engine) fills in. |
    /// | [`expires_in`](UpdateEmailTemplateDto::expires_in) | How long the verification code or the link in the e-mail is valid. At least 1. |
    /// | [`redirect_to`](UpdateEmailTemplateDto::redirect_to) | Address that the user is sent to after verifying the e-mail address. |
    /// | [`tpl_engine`](UpdateEmailTemplateDto::tpl_engine) | Engine that fills in the template. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     EmailTemplateType, UpdateEmailTemplateDto, UpdateEmailTemplateDtoRequired,
    /// };
    ///
    /// let request = UpdateEmailTemplateDto::new(UpdateEmailTemplateDtoRequired {
    ///     r#type: EmailTemplateType::WelcomeEmail,
    ///     customize_enabled: true,
    ///     name: String::from("Sign-in code"),
    ///     subject: String::from("Your sign-in code"),
    ///     sender: String::from("GenAuth"),
    ///     content: String::from("Your code is {{code}}."),
    /// });
    /// let email_template = client.update_email_template(request).await?;
    /// println!("{}", email_template.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-email-template")]
    #[inline]
    pub fn update_email_template(
        &self,
        request: UpdateEmailTemplateDto,
    ) -> ::sdk_runtime::Call<EmailTemplateDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_EMAIL_TEMPLATE, request)
    }
}
