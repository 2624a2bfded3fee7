// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl GetWebhooksData {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<WebhookDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl ListWebhookLogsData {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<WebhookLogDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl TriggerWebhookData {
    /// Sets `response`.
    #[must_use]
    pub fn with_response(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.response = ::sdk_runtime::record::argument::map(value);
        self
    }
}

impl WebhookCategoryDto {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `name_en`.
    #[must_use]
    pub fn with_name_en(mut self, value: impl Into<String>) -> Self {
        self.name_en = value.into();
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}

impl WebhookDto {
    /// Sets `webhook_id`.
    #[must_use]
    pub fn with_webhook_id(mut self, value: impl Into<String>) -> Self {
        self.webhook_id = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = value.into();
        self
    }
    /// Sets `content_type`.
    #[must_use]
    pub fn with_content_type(mut self, value: impl Into<WebhookContentType>) -> Self {
        self.content_type = value.into();
        self
    }
    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = value;
        self
    }
    /// Sets `events`.
    #[must_use]
    pub fn with_events(
        mut self,
        value: impl IntoIterator<Item = impl Into<WebhookEvent>>,
    ) -> Self {
        self.events = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `retry_config`.
    #[must_use]
    #[inline]
    pub fn with_retry_config(mut self, value: WebhookRetryConfigV3Dto) -> Self {
        self.retry_config = Some(value);
        self
    }
    /// Sets `secret`.
    #[must_use]
    pub fn with_secret(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.secret, value);
        self
    }
}

impl WebhookEventDto {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `name_en`.
    #[must_use]
    pub fn with_name_en(mut self, value: impl Into<String>) -> Self {
        self.name_en = value.into();
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
    /// Sets `category`.
    #[must_use]
    pub fn with_category(mut self, value: impl Into<String>) -> Self {
        self.category = value.into();
        self
    }
}

impl WebhookEventListData {
    /// Sets `categories`.
    #[must_use]
    pub fn with_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<WebhookCategoryDto>>,
    ) -> Self {
        self.categories = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `events`.
    #[must_use]
    pub fn with_events(
        mut self,
        value: impl IntoIterator<Item = impl Into<WebhookEventDto>>,
    ) -> Self {
        self.events = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl WebhookLogDto {
    /// Sets `webhook_id`.
    #[must_use]
    pub fn with_webhook_id(mut self, value: impl Into<String>) -> Self {
        self.webhook_id = value.into();
        self
    }
    /// Sets `event_name`.
    #[must_use]
    pub fn with_event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = value.into();
        self
    }
    /// Sets `request_body`.
    #[must_use]
    pub fn with_request_body(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        self.request_body = value.into();
        self
    }
    /// Sets `request_headers`.
    #[must_use]
    pub fn with_request_headers(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        self.request_headers = value.into();
        self
    }
    /// Sets `response_status_code`.
    #[must_use]
    #[inline]
    pub fn with_response_status_code(mut self, value: i64) -> Self {
        self.response_status_code = value;
        self
    }
    /// Sets `response_headers`.
    #[must_use]
    pub fn with_response_headers(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        self.response_headers = value.into();
        self
    }
    /// Sets `response_body`.
    #[must_use]
    pub fn with_response_body(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        self.response_body = value.into();
        self
    }
    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<String>) -> Self {
        self.timestamp = value.into();
        self
    }
    /// Sets `success`.
    #[must_use]
    #[inline]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = value;
        self
    }
    /// Sets `error_message`.
    #[must_use]
    pub fn with_error_message(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.error_message, value);
        self
    }
}
