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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Sends `POST /api/v3/config-email-provider`.
    ///
    /// - Request: `POST /api/v3/config-email-provider`
    /// - Returns: [`EmailProviderDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](ConfigEmailProviderDto::type) | Required. |
    /// | [`enabled`](ConfigEmailProviderDto::enabled) | Required. |
    /// | [`ali_exmail_config`](ConfigEmailProviderDto::ali_exmail_config) |  |
    /// | [`send_grid_config`](ConfigEmailProviderDto::send_grid_config) |  |
    /// | [`smtp_config`](ConfigEmailProviderDto::smtp_config) |  |
    /// | [`tencent_exmail_config`](ConfigEmailProviderDto::tencent_exmail_config) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{ConfigEmailProviderDto, EmailProviderType};
    ///
    /// let request = ConfigEmailProviderDto::new(EmailProviderType::Ali, true);
    /// let email_provider = client.config_email_provider(request).await?;
    /// println!("{}", email_provider.enabled);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let email_provider = client.get_email_provider().await?;
    /// println!("{}", email_provider.enabled);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_email_provider(&self) -> ::sdk_runtime::Call<EmailProviderDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_EMAIL_PROVIDER, ())
    }
    /// Sends `GET /api/v3/get-email-templates`.
    ///
    /// - Request: `GET /api/v3/get-email-templates`
    /// - Returns: [`GetEmailTemplatesDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let result = client.get_email_templates().await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_email_templates(&self) -> ::sdk_runtime::Call<GetEmailTemplatesDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_EMAIL_TEMPLATES, ())
    }
    /// Sends `POST /api/v3/preview-email-template`.
    ///
    /// - Request: `POST /api/v3/preview-email-template`
    /// - Returns: [`PreviewEmailTemplateDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](PreviewEmailTemplateDto::type) | Required. |
    /// | [`content`](PreviewEmailTemplateDto::content) |  |
    /// | [`expires_in`](PreviewEmailTemplateDto::expires_in) | At least 1. |
    /// | [`sender`](PreviewEmailTemplateDto::sender) |  |
    /// | [`subject`](PreviewEmailTemplateDto::subject) |  |
    /// | [`tpl_engine`](PreviewEmailTemplateDto::tpl_engine) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{EmailTemplateType, PreviewEmailTemplateDto};
    ///
    /// let request = PreviewEmailTemplateDto::new(EmailTemplateType::WelcomeEmail);
    /// let result = client.preview_email_template(request).await?;
    /// println!("{}", result.content);
    /// # Ok(())
    /// # }
    /// ```
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
    /// - Returns: [`EmailTemplateDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](UpdateEmailTemplateDto::type) | Required. |
    /// | [`customize_enabled`](UpdateEmailTemplateDto::customize_enabled) | Required. |
    /// | [`name`](UpdateEmailTemplateDto::name) | Required. |
    /// | [`subject`](UpdateEmailTemplateDto::subject) | Required. |
    /// | [`sender`](UpdateEmailTemplateDto::sender) | Required. |
    /// | [`content`](UpdateEmailTemplateDto::content) | Required. |
    /// | [`expires_in`](UpdateEmailTemplateDto::expires_in) | At least 1. |
    /// | [`redirect_to`](UpdateEmailTemplateDto::redirect_to) |  |
    /// | [`tpl_engine`](UpdateEmailTemplateDto::tpl_engine) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     EmailTemplateType, UpdateEmailTemplateDto, UpdateEmailTemplateDtoRequired,
    /// };
    ///
    /// let request = UpdateEmailTemplateDto::new(UpdateEmailTemplateDtoRequired {
    ///     r#type: EmailTemplateType::WelcomeEmail,
    ///     customize_enabled: true,
    ///     name: String::from("name"),
    ///     subject: String::from("subject"),
    ///     sender: String::from("sender"),
    ///     content: String::from("content"),
    /// });
    /// let email_template = client.update_email_template(request).await?;
    /// println!("{}", email_template.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_email_template(
        &self,
        request: UpdateEmailTemplateDto,
    ) -> ::sdk_runtime::Call<EmailTemplateDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_EMAIL_TEMPLATE, request)
    }
}
