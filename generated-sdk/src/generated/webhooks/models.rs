// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{WebhookContentType, WebhookEvent};
use crate::generated::webhooks::WebhookRetryConfigV3DtoDelayUnit;

/// An object whose members the API does not describe.
pub type Any = ::sdk_runtime::JsonObject;

/// A value, called `CreateWebhookRespDto` by the API.
pub type CreateWebhookRespDto = crate::generated::Envelope<WebhookDto>;

/// A value, called `GetWebhookRespDto` by the API.
pub type GetWebhookRespDto = crate::generated::Envelope<WebhookDto>;

/// A value, called `GetWebhooksRespDto` by the API.
pub type GetWebhooksRespDto = crate::generated::Envelope<GetWebhooksData>;

/// A value, called `ListWebhookLogsRespDto` by the API.
pub type ListWebhookLogsRespDto = crate::generated::Envelope<ListWebhookLogsData>;

/// A value, called `TriggerWebhookRespDto` by the API.
pub type TriggerWebhookRespDto = crate::generated::Envelope<TriggerWebhookData>;

/// A value, called `UpdateWebhooksRespDto` by the API.
pub type UpdateWebhooksRespDto = crate::generated::Envelope<WebhookDto>;

/// A value, called `WebhookEventListRespDto` by the API.
pub type WebhookEventListRespDto = crate::generated::Envelope<WebhookEventListData>;

/// An object, called `CreateWebhookDto` by the API.
#[non_exhaustive]
pub struct CreateWebhookDto {
    /// Field `contentType`, required.
    pub content_type: WebhookContentType,
    /// Field `events`, required.
    pub events: Vec<WebhookEvent>,
    /// Field `url`, required.
    pub url: String,
    /// Field `name`, required.
    pub name: String,
    /// Field `enabled`, optional.
    pub enabled: Option<bool>,
    /// Field `retryConfig`, optional.
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
    /// Field `secret`, optional.
    /// A secret: it is sent, and never printed.
    pub secret: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateWebhookDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        content_type: impl Into<WebhookContentType>,
        events: impl IntoIterator<Item = impl Into<WebhookEvent>>,
        url: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            content_type: content_type.into(),
            events: ::sdk_runtime::record::argument::list(events),
            url: url.into(),
            name: name.into(),
            enabled: None,
            retry_config: None,
            secret: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
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

impl Default for CreateWebhookDto {
    #[inline]
    fn default() -> Self {
        Self {
            content_type: WebhookContentType::default(),
            events: Vec::new(),
            url: String::new(),
            name: String::new(),
            enabled: None,
            retry_config: None,
            secret: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateWebhookDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateWebhookDto",
        names: &[
            "contentType",
            "events",
            "url",
            "name",
            "enabled",
            "retryConfig",
            "secret",
        ],
        required: 4,
        secret: &[6],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.content_type,
            1 => &self.events,
            2 => &self.url,
            3 => &self.name,
            4 => &self.enabled,
            5 => &self.retry_config,
            6 => &self.secret,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.content_type,
            1 => &mut self.events,
            2 => &mut self.url,
            3 => &mut self.name,
            4 => &mut self.enabled,
            5 => &mut self.retry_config,
            6 => &mut self.secret,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateWebhookDto);

/// An object, called `DeleteWebhookDto` by the API.
#[non_exhaustive]
pub struct DeleteWebhookDto {
    /// Field `webhookIds`, required.
    pub webhook_ids: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteWebhookDto {
    /// A value of the required fields; the others are absent.
    pub fn new(webhook_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            webhook_ids: ::sdk_runtime::record::argument::list(webhook_ids),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteWebhookDto {
    #[inline]
    fn default() -> Self {
        Self {
            webhook_ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteWebhookDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteWebhookDto",
        names: &["webhookIds"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.webhook_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.webhook_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteWebhookDto);

/// An object, called `GetWebhooksData` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetWebhooksData {
    /// Field `totalCount`, required.
    pub total_count: i64,
    /// Field `list`, required.
    pub list: Vec<WebhookDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetWebhooksData {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetWebhooksData {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetWebhooksData",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetWebhooksData);

/// An object, called `ListWebhookLogs` by the API.
#[non_exhaustive]
pub struct ListWebhookLogs {
    /// Field `webhookId`, required.
    pub webhook_id: String,
    /// Field `limit`, optional.
    /// Limit: from 1 to 50.
    pub limit: Option<i64>,
    /// Field `page`, optional.
    /// Limit: at least 1.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListWebhookLogs {
    /// A value of the required fields; the others are absent.
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Default for ListWebhookLogs {
    #[inline]
    fn default() -> Self {
        Self {
            webhook_id: String::new(),
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListWebhookLogs {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListWebhookLogs",
        names: &["webhookId", "limit", "page"],
        required: 1,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
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
            0 => &self.webhook_id,
            1 => &self.limit,
            2 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.webhook_id,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListWebhookLogs);

/// An object, called `ListWebhookLogsData` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListWebhookLogsData {
    /// Field `totalCount`, required.
    pub total_count: i64,
    /// Field `list`, required.
    pub list: Vec<WebhookLogDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ListWebhookLogsData {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListWebhookLogsData {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListWebhookLogsData",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListWebhookLogsData);

/// An object, called `TriggerWebhookData` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TriggerWebhookData {
    /// Field `response`, required.
    pub response: ::sdk_runtime::JsonObject,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TriggerWebhookData {
    #[inline]
    fn default() -> Self {
        Self {
            response: ::sdk_runtime::JsonObject::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TriggerWebhookData {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TriggerWebhookData",
        names: &["response"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.response,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.response,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TriggerWebhookData);

/// An object, called `TriggerWebhookDto` by the API.
#[non_exhaustive]
pub struct TriggerWebhookDto {
    /// Field `webhookId`, required.
    pub webhook_id: String,
    /// Field `requestBody`, optional.
    pub request_body: Option<::sdk_runtime::JsonValue>,
    /// Field `requestHeaders`, optional.
    pub request_headers: Option<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl TriggerWebhookDto {
    /// A value of the required fields; the others are absent.
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            request_body: None,
            request_headers: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `request_body`.
    #[must_use]
    pub fn with_request_body(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.request_body, value);
        self
    }
    /// Sets `request_headers`.
    #[must_use]
    pub fn with_request_headers(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.request_headers, value);
        self
    }
}

impl Default for TriggerWebhookDto {
    #[inline]
    fn default() -> Self {
        Self {
            webhook_id: String::new(),
            request_body: None,
            request_headers: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TriggerWebhookDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TriggerWebhookDto",
        names: &["webhookId", "requestBody", "requestHeaders"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.webhook_id,
            1 => &self.request_body,
            2 => &self.request_headers,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.webhook_id,
            1 => &mut self.request_body,
            2 => &mut self.request_headers,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TriggerWebhookDto);

/// An object, called `UpdateWebhookDto` by the API.
#[non_exhaustive]
pub struct UpdateWebhookDto {
    /// Field `webhookId`, required.
    pub webhook_id: String,
    /// Field `contentType`, optional.
    pub content_type: Option<WebhookContentType>,
    /// Field `enabled`, optional.
    pub enabled: Option<bool>,
    /// Field `events`, optional.
    pub events: Option<Vec<WebhookEvent>>,
    /// Field `name`, optional.
    pub name: Option<String>,
    /// Field `retryConfig`, optional.
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
    /// Field `secret`, optional.
    /// A secret: it is sent, and never printed.
    pub secret: Option<String>,
    /// Field `url`, optional.
    pub url: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateWebhookDto {
    /// A value of the required fields; the others are absent.
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            content_type: None,
            enabled: None,
            events: None,
            name: None,
            retry_config: None,
            secret: None,
            url: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `content_type`.
    #[must_use]
    pub fn with_content_type(mut self, value: impl Into<WebhookContentType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.content_type, value);
        self
    }
    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
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
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
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
    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.url, value);
        self
    }
}

impl Default for UpdateWebhookDto {
    #[inline]
    fn default() -> Self {
        Self {
            webhook_id: String::new(),
            content_type: None,
            enabled: None,
            events: None,
            name: None,
            retry_config: None,
            secret: None,
            url: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateWebhookDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateWebhookDto",
        names: &[
            "webhookId",
            "contentType",
            "enabled",
            "events",
            "name",
            "retryConfig",
            "secret",
            "url",
        ],
        required: 1,
        secret: &[6],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.webhook_id,
            1 => &self.content_type,
            2 => &self.enabled,
            3 => &self.events,
            4 => &self.name,
            5 => &self.retry_config,
            6 => &self.secret,
            7 => &self.url,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.webhook_id,
            1 => &mut self.content_type,
            2 => &mut self.enabled,
            3 => &mut self.events,
            4 => &mut self.name,
            5 => &mut self.retry_config,
            6 => &mut self.secret,
            7 => &mut self.url,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateWebhookDto);

/// An object, called `WebhookCategoryDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct WebhookCategoryDto {
    /// Field `name`, required.
    pub name: String,
    /// Field `nameEn`, required.
    pub name_en: String,
    /// Field `value`, required.
    pub value: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for WebhookCategoryDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            name_en: String::new(),
            value: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for WebhookCategoryDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "WebhookCategoryDto",
        names: &["name", "nameEn", "value"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.name_en,
            2 => &self.value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.name_en,
            2 => &mut self.value,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(WebhookCategoryDto);

/// An object, called `WebhookDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct WebhookDto {
    /// Field `webhookId`, required.
    pub webhook_id: String,
    /// Field `createdAt`, required.
    pub created_at: ::sdk_runtime::DateTime,
    /// Field `updatedAt`, required.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Field `name`, required.
    pub name: String,
    /// Field `url`, required.
    pub url: String,
    /// Field `contentType`, required.
    pub content_type: WebhookContentType,
    /// Field `enabled`, required.
    pub enabled: bool,
    /// Field `events`, optional.
    pub events: Option<Vec<WebhookEvent>>,
    /// Field `retryConfig`, optional.
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
    /// Field `secret`, optional.
    /// A secret: it is sent, and never printed.
    pub secret: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for WebhookDto {
    #[inline]
    fn default() -> Self {
        Self {
            webhook_id: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            name: String::new(),
            url: String::new(),
            content_type: WebhookContentType::default(),
            enabled: false,
            events: None,
            retry_config: None,
            secret: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for WebhookDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "WebhookDto",
        names: &[
            "webhookId",
            "createdAt",
            "updatedAt",
            "name",
            "url",
            "contentType",
            "enabled",
            "events",
            "retryConfig",
            "secret",
        ],
        required: 7,
        secret: &[9],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.webhook_id,
            1 => &self.created_at,
            2 => &self.updated_at,
            3 => &self.name,
            4 => &self.url,
            5 => &self.content_type,
            6 => &self.enabled,
            7 => &self.events,
            8 => &self.retry_config,
            9 => &self.secret,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.webhook_id,
            1 => &mut self.created_at,
            2 => &mut self.updated_at,
            3 => &mut self.name,
            4 => &mut self.url,
            5 => &mut self.content_type,
            6 => &mut self.enabled,
            7 => &mut self.events,
            8 => &mut self.retry_config,
            9 => &mut self.secret,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(WebhookDto);

/// An object, called `WebhookEventDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct WebhookEventDto {
    /// Field `name`, required.
    pub name: String,
    /// Field `nameEn`, required.
    pub name_en: String,
    /// Field `value`, required.
    pub value: String,
    /// Field `category`, required.
    pub category: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for WebhookEventDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            name_en: String::new(),
            value: String::new(),
            category: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for WebhookEventDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "WebhookEventDto",
        names: &["name", "nameEn", "value", "category"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.name_en,
            2 => &self.value,
            3 => &self.category,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.name_en,
            2 => &mut self.value,
            3 => &mut self.category,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(WebhookEventDto);

/// An object, called `WebhookEventListData` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct WebhookEventListData {
    /// Field `categories`, required.
    pub categories: Vec<WebhookCategoryDto>,
    /// Field `events`, required.
    pub events: Vec<WebhookEventDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for WebhookEventListData {
    #[inline]
    fn default() -> Self {
        Self {
            categories: Vec::new(),
            events: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for WebhookEventListData {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "WebhookEventListData",
        names: &["categories", "events"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.categories,
            1 => &self.events,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.categories,
            1 => &mut self.events,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(WebhookEventListData);

/// An object, called `WebhookLogDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct WebhookLogDto {
    /// Field `webhookId`, required.
    pub webhook_id: String,
    /// Field `eventName`, required.
    pub event_name: String,
    /// Field `requestBody`, required.
    pub request_body: ::sdk_runtime::JsonValue,
    /// Field `requestHeaders`, required.
    pub request_headers: ::sdk_runtime::JsonValue,
    /// Field `responseStatusCode`, required.
    pub response_status_code: i64,
    /// Field `responseHeaders`, required.
    pub response_headers: ::sdk_runtime::JsonValue,
    /// Field `responseBody`, required.
    pub response_body: ::sdk_runtime::JsonValue,
    /// Field `timestamp`, required.
    pub timestamp: String,
    /// Field `success`, required.
    pub success: bool,
    /// Field `errorMessage`, optional.
    pub error_message: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for WebhookLogDto {
    #[inline]
    fn default() -> Self {
        Self {
            webhook_id: String::new(),
            event_name: String::new(),
            request_body: ::sdk_runtime::JsonValue::Null,
            request_headers: ::sdk_runtime::JsonValue::Null,
            response_status_code: 0,
            response_headers: ::sdk_runtime::JsonValue::Null,
            response_body: ::sdk_runtime::JsonValue::Null,
            timestamp: String::new(),
            success: false,
            error_message: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for WebhookLogDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "WebhookLogDto",
        names: &[
            "webhookId",
            "eventName",
            "requestBody",
            "requestHeaders",
            "responseStatusCode",
            "responseHeaders",
            "responseBody",
            "timestamp",
            "success",
            "errorMessage",
        ],
        required: 9,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.webhook_id,
            1 => &self.event_name,
            2 => &self.request_body,
            3 => &self.request_headers,
            4 => &self.response_status_code,
            5 => &self.response_headers,
            6 => &self.response_body,
            7 => &self.timestamp,
            8 => &self.success,
            9 => &self.error_message,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.webhook_id,
            1 => &mut self.event_name,
            2 => &mut self.request_body,
            3 => &mut self.request_headers,
            4 => &mut self.response_status_code,
            5 => &mut self.response_headers,
            6 => &mut self.response_body,
            7 => &mut self.timestamp,
            8 => &mut self.success,
            9 => &mut self.error_message,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(WebhookLogDto);

/// An object, called `WebhookRetryConfigV3Dto` by the API.
#[non_exhaustive]
pub struct WebhookRetryConfigV3Dto {
    /// Field `enabled`, required.
    pub enabled: bool,
    /// Field `count`, optional.
    pub count: Option<i64>,
    /// Field `delay`, optional.
    pub delay: Option<i64>,
    /// Field `delayUnit`, optional.
    pub delay_unit: Option<WebhookRetryConfigV3DtoDelayUnit>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl WebhookRetryConfigV3Dto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            count: None,
            delay: None,
            delay_unit: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets `delay`.
    #[must_use]
    #[inline]
    pub fn with_delay(mut self, value: i64) -> Self {
        self.delay = Some(value);
        self
    }
    /// Sets `delay_unit`.
    #[must_use]
    pub fn with_delay_unit(
        mut self,
        value: impl Into<WebhookRetryConfigV3DtoDelayUnit>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.delay_unit, value);
        self
    }
}

impl Default for WebhookRetryConfigV3Dto {
    #[inline]
    fn default() -> Self {
        Self {
            enabled: false,
            count: None,
            delay: None,
            delay_unit: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for WebhookRetryConfigV3Dto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "WebhookRetryConfigV3Dto",
        names: &["enabled", "count", "delay", "delayUnit"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enabled,
            1 => &self.count,
            2 => &self.delay,
            3 => &self.delay_unit,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.count,
            2 => &mut self.delay,
            3 => &mut self.delay_unit,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(WebhookRetryConfigV3Dto);

impl ::sdk_runtime::Page for GetWebhooksData {
    type Item = WebhookDto;
    #[inline]
    fn into_items(self) -> Vec<WebhookDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for ListWebhookLogsData {
    type Item = WebhookLogDto;
    #[inline]
    fn into_items(self) -> Vec<WebhookLogDto> {
        self.list
    }
}
