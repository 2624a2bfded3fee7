// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl GetWebhooksData {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<WebhookDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ListWebhookLogsData {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<WebhookLogDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl TriggerWebhookData {
    /// A value of the required fields; the others are absent.
    pub fn new(
        response: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        Self {
            response: ::sdk_runtime::record::argument::map(response),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl WebhookCategoryDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        name: impl Into<String>,
        name_en: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            name_en: name_en.into(),
            value: value.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl WebhookDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: WebhookDtoRequired) -> Self {
        Self {
            webhook_id: required.webhook_id,
            created_at: required.created_at,
            updated_at: required.updated_at,
            name: required.name,
            url: required.url,
            content_type: required.content_type,
            enabled: required.enabled,
            events: None,
            retry_config: None,
            secret: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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

/// The required fields of [`WebhookDto`], by name: a struct literal that misses one does not compile.
pub struct WebhookDtoRequired {
    /// See [`WebhookDto::webhook_id`].
    pub webhook_id: String,
    /// See [`WebhookDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`WebhookDto::updated_at`].
    pub updated_at: ::sdk_runtime::DateTime,
    /// See [`WebhookDto::name`].
    pub name: String,
    /// See [`WebhookDto::url`].
    pub url: String,
    /// See [`WebhookDto::content_type`].
    pub content_type: WebhookContentType,
    /// See [`WebhookDto::enabled`].
    pub enabled: bool,
}

::sdk_runtime::record::required_form!(WebhookDtoRequired);

impl WebhookEventDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        name: impl Into<String>,
        name_en: impl Into<String>,
        value: impl Into<String>,
        category: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            name_en: name_en.into(),
            value: value.into(),
            category: category.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl WebhookEventListData {
    /// A value of the required fields; the others are absent.
    pub fn new(
        categories: impl IntoIterator<Item = impl Into<WebhookCategoryDto>>,
        events: impl IntoIterator<Item = impl Into<WebhookEventDto>>,
    ) -> Self {
        Self {
            categories: ::sdk_runtime::record::argument::list(categories),
            events: ::sdk_runtime::record::argument::list(events),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl WebhookLogDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: WebhookLogDtoRequired) -> Self {
        Self {
            webhook_id: required.webhook_id,
            event_name: required.event_name,
            request_body: required.request_body,
            request_headers: required.request_headers,
            response_status_code: required.response_status_code,
            response_headers: required.response_headers,
            response_body: required.response_body,
            timestamp: required.timestamp,
            success: required.success,
            error_message: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `error_message`.
    #[must_use]
    pub fn with_error_message(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.error_message, value);
        self
    }
}

/// The required fields of [`WebhookLogDto`], by name: a struct literal that misses one does not compile.
pub struct WebhookLogDtoRequired {
    /// See [`WebhookLogDto::webhook_id`].
    pub webhook_id: String,
    /// See [`WebhookLogDto::event_name`].
    pub event_name: String,
    /// See [`WebhookLogDto::request_body`].
    pub request_body: ::sdk_runtime::JsonValue,
    /// See [`WebhookLogDto::request_headers`].
    pub request_headers: ::sdk_runtime::JsonValue,
    /// See [`WebhookLogDto::response_status_code`].
    pub response_status_code: i64,
    /// See [`WebhookLogDto::response_headers`].
    pub response_headers: ::sdk_runtime::JsonValue,
    /// See [`WebhookLogDto::response_body`].
    pub response_body: ::sdk_runtime::JsonValue,
    /// See [`WebhookLogDto::timestamp`].
    pub timestamp: String,
    /// See [`WebhookLogDto::success`].
    pub success: bool,
}

::sdk_runtime::record::required_form!(WebhookLogDtoRequired);
