// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl AliExmailEmailProviderConfig {
    /// A value of the required fields; the others are absent.
    pub fn new(sender: impl Into<String>, sender_pass: impl Into<String>) -> Self {
        Self {
            sender: sender.into(),
            sender_pass: sender_pass.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl EmailProviderDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ali_exmail_config: None,
            send_grid_config: None,
            smtp_config: None,
            tencent_exmail_config: None,
            r#type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `ali_exmail_config`.
    #[must_use]
    #[inline]
    pub fn with_ali_exmail_config(
        mut self,
        value: AliExmailEmailProviderConfig,
    ) -> Self {
        self.ali_exmail_config = Some(value);
        self
    }
    /// Sets `send_grid_config`.
    #[must_use]
    #[inline]
    pub fn with_send_grid_config(mut self, value: SendGridEmailProviderConfig) -> Self {
        self.send_grid_config = Some(value);
        self
    }
    /// Sets `smtp_config`.
    #[must_use]
    #[inline]
    pub fn with_smtp_config(mut self, value: SMTPEmailProviderConfig) -> Self {
        self.smtp_config = Some(value);
        self
    }
    /// Sets `tencent_exmail_config`.
    #[must_use]
    #[inline]
    pub fn with_tencent_exmail_config(
        mut self,
        value: TencentExmailEmailProviderConfig,
    ) -> Self {
        self.tencent_exmail_config = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<EmailProviderType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.r#type, value);
        self
    }
}

impl EmailTemplateCategoryDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        title: impl Into<String>,
        title_en: impl Into<String>,
        desc: impl Into<String>,
        desc_en: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            title_en: title_en.into(),
            desc: desc.into(),
            desc_en: desc_en.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GetEmailTemplatesDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        templates: impl IntoIterator<Item = impl Into<EmailTemplateDto>>,
        categories: impl IntoIterator<Item = impl Into<EmailTemplateCategoryDto>>,
    ) -> Self {
        Self {
            templates: ::sdk_runtime::record::argument::list(templates),
            categories: ::sdk_runtime::record::argument::list(categories),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl PreviewEmailTemplateDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        content: impl Into<String>,
        subject: impl Into<String>,
        sender: impl Into<String>,
    ) -> Self {
        Self {
            content: content.into(),
            subject: subject.into(),
            sender: sender.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl SMTPEmailProviderConfig {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: SMTPEmailProviderConfigRequired) -> Self {
        Self {
            smtp_host: required.smtp_host,
            smtp_port: required.smtp_port,
            sender: required.sender,
            sender_pass: required.sender_pass,
            secure: required.secure,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`SMTPEmailProviderConfig`], by name: a struct literal that misses one does not compile.
pub struct SMTPEmailProviderConfigRequired {
    /// See [`SMTPEmailProviderConfig::smtp_host`].
    pub smtp_host: String,
    /// See [`SMTPEmailProviderConfig::smtp_port`].
    pub smtp_port: i64,
    /// See [`SMTPEmailProviderConfig::sender`].
    pub sender: String,
    /// See [`SMTPEmailProviderConfig::sender_pass`].
    pub sender_pass: String,
    /// See [`SMTPEmailProviderConfig::secure`].
    pub secure: bool,
}

::sdk_runtime::record::required_form!(SMTPEmailProviderConfigRequired);

impl SendGridEmailProviderConfig {
    /// A value of the required fields; the others are absent.
    pub fn new(sender: impl Into<String>, apikey: impl Into<String>) -> Self {
        Self {
            sender: sender.into(),
            apikey: apikey.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl TencentExmailEmailProviderConfig {
    /// A value of the required fields; the others are absent.
    pub fn new(sender: impl Into<String>, sender_pass: impl Into<String>) -> Self {
        Self {
            sender: sender.into(),
            sender_pass: sender_pass.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}
