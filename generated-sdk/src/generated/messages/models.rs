// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{
    EmailProviderType, EmailTemplateDto, EmailTemplateType, TemplateEngine,
};

/// A value, called `EmailProviderRespDto` by the API.
pub type EmailProviderRespDto = crate::generated::Envelope<EmailProviderDto>;

/// A value, called `EmailTemplateSingleItemRespDto` by the API.
pub type EmailTemplateSingleItemRespDto = crate::generated::Envelope<EmailTemplateDto>;

/// A value, called `GetEmailTemplatesRespDto` by the API.
pub type GetEmailTemplatesRespDto = crate::generated::Envelope<GetEmailTemplatesDataDto>;

/// Result of [`preview_email_template`](crate::ManagementClient::preview_email_template).
pub type PreviewEmailTemplateRespDto = crate::generated::Envelope<
    PreviewEmailTemplateDataDto,
>;

/// Settings of enterprise e-mail of Alibaba as the provider, in the result of
/// [`get_email_provider`](crate::ManagementClient::get_email_provider).
///
/// Returned by [`config_email_provider`](crate::ManagementClient::config_email_provider) and [`get_email_provider`](crate::ManagementClient::get_email_provider).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct AliExmailEmailProviderConfig {
    /// User name of the mail account that sends the e-mails.
    ///
    /// Example: `sender@example.com`.
    pub sender: String,
    /// Password of the mail account.
    ///
    /// On the wire: `senderPass`. A secret: it is sent, and never printed.
    pub sender_pass: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for AliExmailEmailProviderConfig {
    #[inline]
    fn default() -> Self {
        Self {
            sender: String::new(),
            sender_pass: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AliExmailEmailProviderConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AliExmailEmailProviderConfig",
        names: &["sender", "senderPass"],
        required: 2,
        secret: &[1],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sender,
            1 => &self.sender_pass,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sender,
            1 => &mut self.sender_pass,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AliExmailEmailProviderConfig);

/// Settings of enterprise e-mail of Alibaba as the provider, for
/// [`config_email_provider`](crate::ManagementClient::config_email_provider).
#[non_exhaustive]
pub struct AliExmailEmailProviderConfigInput {
    /// User name of the mail account that sends the e-mails.
    ///
    /// Required `sender`. Example: `sender@example.com`.
    pub sender: String,
    /// Password of the mail account.
    ///
    /// Required `senderPass`. Example: `passw0rd`. A secret: it is sent, and never printed.
    pub sender_pass: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AliExmailEmailProviderConfigInput {
    /// A value of the required fields; the others are absent.
    pub fn new(sender: impl Into<String>, sender_pass: impl Into<String>) -> Self {
        Self {
            sender: sender.into(),
            sender_pass: sender_pass.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for AliExmailEmailProviderConfigInput {
    #[inline]
    fn default() -> Self {
        Self {
            sender: String::new(),
            sender_pass: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AliExmailEmailProviderConfigInput {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AliExmailEmailProviderConfigInput",
        names: &["sender", "senderPass"],
        required: 2,
        secret: &[1],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sender,
            1 => &self.sender_pass,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sender,
            1 => &mut self.sender_pass,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AliExmailEmailProviderConfigInput);

/// The provider that is to send e-mails, for
/// [`config_email_provider`](crate::ManagementClient::config_email_provider). Only the settings of the
/// provider that `type` names are needed.
#[non_exhaustive]
pub struct ConfigEmailProviderDto {
    /// Kind of provider.
    ///
    /// Required `type`.
    pub r#type: EmailProviderType,
    /// Whether the provider sends the e-mails. If not, the built-in service of GenAuth does.
    ///
    /// Required `enabled`.
    pub enabled: bool,
    /// Settings of enterprise e-mail of Alibaba, if `type` is
    /// [`Ali`](crate::generated::models::EmailProviderType::Ali).
    ///
    /// Optional `aliExmailConfig`: not sent if `None`.
    pub ali_exmail_config: Option<AliExmailEmailProviderConfigInput>,
    /// Settings of SendGrid, if `type` is
    /// [`Sendgrid`](crate::generated::models::EmailProviderType::Sendgrid).
    ///
    /// Optional `sendGridConfig`: not sent if `None`.
    pub send_grid_config: Option<SendGridEmailProviderConfigInput>,
    /// Settings of a mail server reached over SMTP, if `type` is
    /// [`Custom`](crate::generated::models::EmailProviderType::Custom).
    ///
    /// Optional `smtpConfig`: not sent if `None`.
    pub smtp_config: Option<SMTPEmailProviderConfigInput>,
    /// Settings of enterprise e-mail of Tencent, if `type` is
    /// [`Qq`](crate::generated::models::EmailProviderType::Qq).
    ///
    /// Optional `tencentExmailConfig`: not sent if `None`.
    pub tencent_exmail_config: Option<TencentExmailEmailProviderConfigInput>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ConfigEmailProviderDto {
    /// A value of the required fields; the others are absent.
    pub fn new(r#type: impl Into<EmailProviderType>, enabled: bool) -> Self {
        Self {
            r#type: r#type.into(),
            enabled,
            ali_exmail_config: None,
            send_grid_config: None,
            smtp_config: None,
            tencent_exmail_config: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `ali_exmail_config`.
    #[must_use]
    #[inline]
    pub fn with_ali_exmail_config(
        mut self,
        value: AliExmailEmailProviderConfigInput,
    ) -> Self {
        self.ali_exmail_config = Some(value);
        self
    }
    /// Sets `send_grid_config`.
    #[must_use]
    #[inline]
    pub fn with_send_grid_config(
        mut self,
        value: SendGridEmailProviderConfigInput,
    ) -> Self {
        self.send_grid_config = Some(value);
        self
    }
    /// Sets `smtp_config`.
    #[must_use]
    #[inline]
    pub fn with_smtp_config(mut self, value: SMTPEmailProviderConfigInput) -> Self {
        self.smtp_config = Some(value);
        self
    }
    /// Sets `tencent_exmail_config`.
    #[must_use]
    #[inline]
    pub fn with_tencent_exmail_config(
        mut self,
        value: TencentExmailEmailProviderConfigInput,
    ) -> Self {
        self.tencent_exmail_config = Some(value);
        self
    }
}

impl Default for ConfigEmailProviderDto {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: EmailProviderType::default(),
            enabled: false,
            ali_exmail_config: None,
            send_grid_config: None,
            smtp_config: None,
            tencent_exmail_config: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ConfigEmailProviderDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ConfigEmailProviderDto",
        names: &[
            "type",
            "enabled",
            "aliExmailConfig",
            "sendGridConfig",
            "smtpConfig",
            "tencentExmailConfig",
        ],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            1 => &self.enabled,
            2 => &self.ali_exmail_config,
            3 => &self.send_grid_config,
            4 => &self.smtp_config,
            5 => &self.tencent_exmail_config,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.enabled,
            2 => &mut self.ali_exmail_config,
            3 => &mut self.send_grid_config,
            4 => &mut self.smtp_config,
            5 => &mut self.tencent_exmail_config,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ConfigEmailProviderDto);

/// The provider that sends the e-mails of the user pool. Only the settings of the provider that `type`
/// names count.
///
/// Returned by [`config_email_provider`](crate::ManagementClient::config_email_provider) and [`get_email_provider`](crate::ManagementClient::get_email_provider).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct EmailProviderDto {
    /// Whether the provider sends the e-mails. If not, the built-in service of GenAuth does.
    pub enabled: bool,
    /// Settings of enterprise e-mail of Alibaba, if `type` is
    /// [`Ali`](crate::generated::models::EmailProviderType::Ali).
    ///
    /// On the wire: `aliExmailConfig`.
    pub ali_exmail_config: Option<AliExmailEmailProviderConfig>,
    /// Settings of SendGrid, if `type` is
    /// [`Sendgrid`](crate::generated::models::EmailProviderType::Sendgrid).
    ///
    /// On the wire: `sendGridConfig`.
    pub send_grid_config: Option<SendGridEmailProviderConfig>,
    /// Settings of a mail server reached over SMTP, if `type` is
    /// [`Custom`](crate::generated::models::EmailProviderType::Custom).
    ///
    /// On the wire: `smtpConfig`.
    pub smtp_config: Option<SMTPEmailProviderConfig>,
    /// Settings of enterprise e-mail of Tencent, if `type` is
    /// [`Qq`](crate::generated::models::EmailProviderType::Qq).
    ///
    /// On the wire: `tencentExmailConfig`.
    pub tencent_exmail_config: Option<TencentExmailEmailProviderConfig>,
    /// Kind of provider.
    pub r#type: Option<EmailProviderType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for EmailProviderDto {
    #[inline]
    fn default() -> Self {
        Self {
            enabled: false,
            ali_exmail_config: None,
            send_grid_config: None,
            smtp_config: None,
            tencent_exmail_config: None,
            r#type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for EmailProviderDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "EmailProviderDto",
        names: &[
            "enabled",
            "aliExmailConfig",
            "sendGridConfig",
            "smtpConfig",
            "tencentExmailConfig",
            "type",
        ],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enabled,
            1 => &self.ali_exmail_config,
            2 => &self.send_grid_config,
            3 => &self.smtp_config,
            4 => &self.tencent_exmail_config,
            5 => &self.r#type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.ali_exmail_config,
            2 => &mut self.send_grid_config,
            3 => &mut self.smtp_config,
            4 => &mut self.tencent_exmail_config,
            5 => &mut self.r#type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(EmailProviderDto);

/// A category that the e-mail templates are sorted into, in the result of
/// [`get_email_templates`](crate::ManagementClient::get_email_templates).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct EmailTemplateCategoryDto {
    /// Name of the category, for people. Its English form is in `title_en`.
    pub title: String,
    /// Name of the category in English, for people.
    ///
    /// On the wire: `titleEn`.
    pub title_en: String,
    /// What the category is for. Its English form is in `desc_en`.
    pub desc: String,
    /// What the category is for, in English.
    ///
    /// On the wire: `descEn`.
    pub desc_en: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for EmailTemplateCategoryDto {
    #[inline]
    fn default() -> Self {
        Self {
            title: String::new(),
            title_en: String::new(),
            desc: String::new(),
            desc_en: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for EmailTemplateCategoryDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "EmailTemplateCategoryDto",
        names: &["title", "titleEn", "desc", "descEn"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.title,
            1 => &self.title_en,
            2 => &self.desc,
            3 => &self.desc_en,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.title,
            1 => &mut self.title_en,
            2 => &mut self.desc,
            3 => &mut self.desc_en,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(EmailTemplateCategoryDto);

/// The e-mail templates of the user pool, with their categories.
///
/// Returned by [`get_email_templates`](crate::ManagementClient::get_email_templates).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetEmailTemplatesDataDto {
    /// All templates, of all categories.
    pub templates: Vec<EmailTemplateDto>,
    /// Categories that the templates are sorted into.
    pub categories: Vec<EmailTemplateCategoryDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetEmailTemplatesDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            templates: Vec::new(),
            categories: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetEmailTemplatesDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetEmailTemplatesDataDto",
        names: &["templates", "categories"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.templates,
            1 => &self.categories,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.templates,
            1 => &mut self.categories,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetEmailTemplatesDataDto);

/// A filled-in e-mail, as [`preview_email_template`](crate::ManagementClient::preview_email_template)
/// returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PreviewEmailTemplateDataDto {
    /// Body of the filled-in e-mail, in HTML.
    pub content: String,
    /// Subject of the filled-in e-mail.
    pub subject: String,
    /// Sender of the filled-in e-mail.
    pub sender: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PreviewEmailTemplateDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            content: String::new(),
            subject: String::new(),
            sender: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PreviewEmailTemplateDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PreviewEmailTemplateDataDto",
        names: &["content", "subject", "sender"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.content,
            1 => &self.subject,
            2 => &self.sender,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.content,
            1 => &mut self.subject,
            2 => &mut self.sender,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PreviewEmailTemplateDataDto);

/// What [`preview_email_template`](crate::ManagementClient::preview_email_template) fills in. Fields
/// that are left out are taken from the template of the user pool.
#[non_exhaustive]
pub struct PreviewEmailTemplateDto {
    /// Occasion on which the e-mail is sent, which also says which template of the user pool is meant.
    ///
    /// Required `type`.
    pub r#type: EmailTemplateType,
    /// Body of the e-mail, as a template that `tpl_engine` fills in. Left out, it is that of the user pool.
    ///
    /// Optional `content`: not sent if `None`. Example: `Your code is {{code}}.`.
    pub content: Option<String>,
    /// How long the verification code or the link in the e-mail is valid. Only e-mails with a verification
    /// have it. The unit is not documented. Left out, it is that of the user pool.
    ///
    /// Optional `expiresIn`: not sent if `None`. At least 1. Example: `300`.
    pub expires_in: Option<i64>,
    /// Name of the sender that the e-mail shows. Left out, it is that of the user pool.
    ///
    /// Optional `sender`: not sent if `None`. Example: `GenAuth`.
    pub sender: Option<String>,
    /// Subject of the e-mail. Left out, it is that of the user pool.
    ///
    /// Optional `subject`: not sent if `None`. Example: `Your sign-in code`.
    pub subject: Option<String>,
    /// Engine that fills in the template. The default is
    /// [`Handlebar`](crate::generated::models::TemplateEngine::Handlebar).
    ///
    /// Optional `tplEngine`: not sent if `None`.
    pub tpl_engine: Option<TemplateEngine>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl PreviewEmailTemplateDto {
    /// A value of the required fields; the others are absent.
    pub fn new(r#type: impl Into<EmailTemplateType>) -> Self {
        Self {
            r#type: r#type.into(),
            content: None,
            expires_in: None,
            sender: None,
            subject: None,
            tpl_engine: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `content`.
    #[must_use]
    pub fn with_content(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.content, value);
        self
    }
    /// Sets `expires_in`.
    #[must_use]
    #[inline]
    pub fn with_expires_in(mut self, value: i64) -> Self {
        self.expires_in = Some(value);
        self
    }
    /// Sets `sender`.
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.sender, value);
        self
    }
    /// Sets `subject`.
    #[must_use]
    pub fn with_subject(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.subject, value);
        self
    }
    /// Sets `tpl_engine`.
    #[must_use]
    pub fn with_tpl_engine(mut self, value: impl Into<TemplateEngine>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tpl_engine, value);
        self
    }
}

impl Default for PreviewEmailTemplateDto {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: EmailTemplateType::default(),
            content: None,
            expires_in: None,
            sender: None,
            subject: None,
            tpl_engine: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PreviewEmailTemplateDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PreviewEmailTemplateDto",
        names: &["type", "content", "expiresIn", "sender", "subject", "tplEngine"],
        required: 1,
        limits: &[
            (
                2,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            1 => &self.content,
            2 => &self.expires_in,
            3 => &self.sender,
            4 => &self.subject,
            5 => &self.tpl_engine,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.content,
            2 => &mut self.expires_in,
            3 => &mut self.sender,
            4 => &mut self.subject,
            5 => &mut self.tpl_engine,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PreviewEmailTemplateDto);

/// Settings of a mail server reached over SMTP as the provider, in the result of
/// [`get_email_provider`](crate::ManagementClient::get_email_provider).
///
/// Returned by [`config_email_provider`](crate::ManagementClient::config_email_provider) and [`get_email_provider`](crate::ManagementClient::get_email_provider).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SMTPEmailProviderConfig {
    /// Address of the mail server.
    ///
    /// Example: `smtp.example.com`.
    pub smtp_host: String,
    /// Port of the mail server.
    ///
    /// Example: `465`.
    pub smtp_port: i64,
    /// User name of the mail account that sends the e-mails.
    ///
    /// Example: `sender@example.com`.
    pub sender: String,
    /// Password of the mail account.
    ///
    /// On the wire: `senderPass`. A secret: it is sent, and never printed.
    pub sender_pass: String,
    /// Whether the connection to the mail server is encrypted (SSL).
    pub secure: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for SMTPEmailProviderConfig {
    #[inline]
    fn default() -> Self {
        Self {
            smtp_host: String::new(),
            smtp_port: 0,
            sender: String::new(),
            sender_pass: String::new(),
            secure: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SMTPEmailProviderConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SMTPEmailProviderConfig",
        names: &["smtp_host", "smtp_port", "sender", "senderPass", "secure"],
        required: 5,
        secret: &[3],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.smtp_host,
            1 => &self.smtp_port,
            2 => &self.sender,
            3 => &self.sender_pass,
            4 => &self.secure,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.smtp_host,
            1 => &mut self.smtp_port,
            2 => &mut self.sender,
            3 => &mut self.sender_pass,
            4 => &mut self.secure,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SMTPEmailProviderConfig);

/// Settings of a mail server reached over SMTP as the provider, for
/// [`config_email_provider`](crate::ManagementClient::config_email_provider).
#[non_exhaustive]
pub struct SMTPEmailProviderConfigInput {
    /// Address of the mail server.
    ///
    /// Required `smtp_host`. Example: `smtp.example.com`.
    pub smtp_host: String,
    /// Port of the mail server.
    ///
    /// Required `smtp_port`. Example: `465`.
    pub smtp_port: i64,
    /// Password of the mail account.
    ///
    /// Required `senderPass`. Example: `passw0rd`. A secret: it is sent, and never printed.
    pub sender_pass: String,
    /// Whether the connection to the mail server is encrypted (SSL).
    ///
    /// Optional `secure`: not sent if `None`.
    pub secure: Option<bool>,
    /// User name of the mail account that sends the e-mails.
    ///
    /// Optional `sender`: not sent if `None`. Example: `sender@example.com`.
    pub sender: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SMTPEmailProviderConfigInput {
    /// A value of the required fields; the others are absent.
    pub fn new(
        smtp_host: impl Into<String>,
        smtp_port: i64,
        sender_pass: impl Into<String>,
    ) -> Self {
        Self {
            smtp_host: smtp_host.into(),
            smtp_port,
            sender_pass: sender_pass.into(),
            secure: None,
            sender: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `secure`.
    #[must_use]
    #[inline]
    pub fn with_secure(mut self, value: bool) -> Self {
        self.secure = Some(value);
        self
    }
    /// Sets `sender`.
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.sender, value);
        self
    }
}

impl Default for SMTPEmailProviderConfigInput {
    #[inline]
    fn default() -> Self {
        Self {
            smtp_host: String::new(),
            smtp_port: 0,
            sender_pass: String::new(),
            secure: None,
            sender: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SMTPEmailProviderConfigInput {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SMTPEmailProviderConfigInput",
        names: &["smtp_host", "smtp_port", "senderPass", "secure", "sender"],
        required: 3,
        secret: &[2],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.smtp_host,
            1 => &self.smtp_port,
            2 => &self.sender_pass,
            3 => &self.secure,
            4 => &self.sender,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.smtp_host,
            1 => &mut self.smtp_port,
            2 => &mut self.sender_pass,
            3 => &mut self.secure,
            4 => &mut self.sender,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SMTPEmailProviderConfigInput);

/// Settings of SendGrid as the provider, in the result of
/// [`get_email_provider`](crate::ManagementClient::get_email_provider).
///
/// Returned by [`config_email_provider`](crate::ManagementClient::config_email_provider) and [`get_email_provider`](crate::ManagementClient::get_email_provider).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SendGridEmailProviderConfig {
    /// User name that the e-mails are sent with.
    ///
    /// Example: `sender@example.com`.
    pub sender: String,
    /// API key of SendGrid. Store it like a password.
    ///
    /// A secret: it is sent, and never printed.
    pub apikey: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for SendGridEmailProviderConfig {
    #[inline]
    fn default() -> Self {
        Self {
            sender: String::new(),
            apikey: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendGridEmailProviderConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendGridEmailProviderConfig",
        names: &["sender", "apikey"],
        required: 2,
        secret: &[1],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sender,
            1 => &self.apikey,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sender,
            1 => &mut self.apikey,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendGridEmailProviderConfig);

/// Settings of SendGrid as the provider, for
/// [`config_email_provider`](crate::ManagementClient::config_email_provider).
#[non_exhaustive]
pub struct SendGridEmailProviderConfigInput {
    /// User name that the e-mails are sent with.
    ///
    /// Required `sender`. Example: `sender@example.com`.
    pub sender: String,
    /// API key of SendGrid, which is made in the account settings there.
    ///
    /// Required `apikey`. Example: `SG.xxx`. A secret: it is sent, and never printed.
    pub apikey: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SendGridEmailProviderConfigInput {
    /// A value of the required fields; the others are absent.
    pub fn new(sender: impl Into<String>, apikey: impl Into<String>) -> Self {
        Self {
            sender: sender.into(),
            apikey: apikey.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SendGridEmailProviderConfigInput {
    #[inline]
    fn default() -> Self {
        Self {
            sender: String::new(),
            apikey: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendGridEmailProviderConfigInput {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendGridEmailProviderConfigInput",
        names: &["sender", "apikey"],
        required: 2,
        secret: &[1],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sender,
            1 => &self.apikey,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sender,
            1 => &mut self.apikey,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendGridEmailProviderConfigInput);

/// Settings of enterprise e-mail of Tencent as the provider, in the result of
/// [`get_email_provider`](crate::ManagementClient::get_email_provider).
///
/// Returned by [`config_email_provider`](crate::ManagementClient::config_email_provider) and [`get_email_provider`](crate::ManagementClient::get_email_provider).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TencentExmailEmailProviderConfig {
    /// User name of the mail account that sends the e-mails.
    ///
    /// Example: `sender@example.com`.
    pub sender: String,
    /// Password of the mail account.
    ///
    /// On the wire: `senderPass`. A secret: it is sent, and never printed.
    pub sender_pass: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TencentExmailEmailProviderConfig {
    #[inline]
    fn default() -> Self {
        Self {
            sender: String::new(),
            sender_pass: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TencentExmailEmailProviderConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TencentExmailEmailProviderConfig",
        names: &["sender", "senderPass"],
        required: 2,
        secret: &[1],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sender,
            1 => &self.sender_pass,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sender,
            1 => &mut self.sender_pass,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TencentExmailEmailProviderConfig);

/// Settings of enterprise e-mail of Tencent as the provider, for
/// [`config_email_provider`](crate::ManagementClient::config_email_provider).
#[non_exhaustive]
pub struct TencentExmailEmailProviderConfigInput {
    /// User name of the mail account that sends the e-mails.
    ///
    /// Required `sender`. Example: `sender@example.com`.
    pub sender: String,
    /// Password of the mail account.
    ///
    /// Required `senderPass`. Example: `passw0rd`. A secret: it is sent, and never printed.
    pub sender_pass: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl TencentExmailEmailProviderConfigInput {
    /// A value of the required fields; the others are absent.
    pub fn new(sender: impl Into<String>, sender_pass: impl Into<String>) -> Self {
        Self {
            sender: sender.into(),
            sender_pass: sender_pass.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for TencentExmailEmailProviderConfigInput {
    #[inline]
    fn default() -> Self {
        Self {
            sender: String::new(),
            sender_pass: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TencentExmailEmailProviderConfigInput {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TencentExmailEmailProviderConfigInput",
        names: &["sender", "senderPass"],
        required: 2,
        secret: &[1],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.sender,
            1 => &self.sender_pass,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.sender,
            1 => &mut self.sender_pass,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TencentExmailEmailProviderConfigInput);
