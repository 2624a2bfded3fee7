// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl AliExmailEmailProviderConfig {
    /// Sets `sender`.
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = value.into();
        self
    }
    /// Sets `sender_pass`.
    #[must_use]
    pub fn with_sender_pass(mut self, value: impl Into<String>) -> Self {
        self.sender_pass = value.into();
        self
    }
}

impl EmailProviderDto {
    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = value;
        self
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
    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
    /// Sets `title_en`.
    #[must_use]
    pub fn with_title_en(mut self, value: impl Into<String>) -> Self {
        self.title_en = value.into();
        self
    }
    /// Sets `desc`.
    #[must_use]
    pub fn with_desc(mut self, value: impl Into<String>) -> Self {
        self.desc = value.into();
        self
    }
    /// Sets `desc_en`.
    #[must_use]
    pub fn with_desc_en(mut self, value: impl Into<String>) -> Self {
        self.desc_en = value.into();
        self
    }
}

impl GetEmailTemplatesDataDto {
    /// Sets `templates`.
    #[must_use]
    pub fn with_templates(
        mut self,
        value: impl IntoIterator<Item = impl Into<EmailTemplateDto>>,
    ) -> Self {
        self.templates = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `categories`.
    #[must_use]
    pub fn with_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<EmailTemplateCategoryDto>>,
    ) -> Self {
        self.categories = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl PreviewEmailTemplateDataDto {
    /// Sets `content`.
    #[must_use]
    pub fn with_content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
    /// Sets `subject`.
    #[must_use]
    pub fn with_subject(mut self, value: impl Into<String>) -> Self {
        self.subject = value.into();
        self
    }
    /// Sets `sender`.
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = value.into();
        self
    }
}

impl SMTPEmailProviderConfig {
    /// Sets `smtp_host`.
    #[must_use]
    pub fn with_smtp_host(mut self, value: impl Into<String>) -> Self {
        self.smtp_host = value.into();
        self
    }
    /// Sets `smtp_port`.
    #[must_use]
    #[inline]
    pub fn with_smtp_port(mut self, value: i64) -> Self {
        self.smtp_port = value;
        self
    }
    /// Sets `sender`.
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = value.into();
        self
    }
    /// Sets `sender_pass`.
    #[must_use]
    pub fn with_sender_pass(mut self, value: impl Into<String>) -> Self {
        self.sender_pass = value.into();
        self
    }
    /// Sets `secure`.
    #[must_use]
    #[inline]
    pub fn with_secure(mut self, value: bool) -> Self {
        self.secure = value;
        self
    }
}

impl SendGridEmailProviderConfig {
    /// Sets `sender`.
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = value.into();
        self
    }
    /// Sets `apikey`.
    #[must_use]
    pub fn with_apikey(mut self, value: impl Into<String>) -> Self {
        self.apikey = value.into();
        self
    }
}

impl TencentExmailEmailProviderConfig {
    /// Sets `sender`.
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = value.into();
        self
    }
    /// Sets `sender_pass`.
    #[must_use]
    pub fn with_sender_pass(mut self, value: impl Into<String>) -> Self {
        self.sender_pass = value.into();
        self
    }
}
