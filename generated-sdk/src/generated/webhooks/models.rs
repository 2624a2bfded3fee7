// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

#[cfg(feature = "test-util")]
pub use constructors::*;
use crate::Envelope;
use crate::JsonObject;
use crate::JsonValue;
use crate::generated::common::{WebhookContentType, WebhookEvent};
use crate::generated::webhooks::WebhookRetryConfigV3DtoDelayUnit;
use crate::record::argument;
use crate::record::Limits;
use crate::record::{Fields, RawFields, Schema, Slot, record};
use crate::Page;

/// An object whose members the API does not describe.
pub type Any = JsonObject;

/// A value, called `CreateWebhookRespDto` by the API.
pub type CreateWebhookRespDto = Envelope<WebhookDto>;

/// A value, called `GetWebhookRespDto` by the API.
pub type GetWebhookRespDto = Envelope<WebhookDto>;

/// A value, called `GetWebhooksRespDto` by the API.
pub type GetWebhooksRespDto = Envelope<GetWebhooksData>;

/// A value, called `ListWebhookLogsRespDto` by the API.
pub type ListWebhookLogsRespDto = Envelope<ListWebhookLogsData>;

/// A value, called `TriggerWebhookRespDto` by the API.
pub type TriggerWebhookRespDto = Envelope<TriggerWebhookData>;

/// A value, called `UpdateWebhooksRespDto` by the API.
pub type UpdateWebhooksRespDto = Envelope<WebhookDto>;

/// A value, called `WebhookEventListRespDto` by the API.
pub type WebhookEventListRespDto = Envelope<WebhookEventListData>;

/// An object, called `CreateWebhookDto` by the API.
#[non_exhaustive]
pub struct CreateWebhookDto {
    /// Member `contentType`, required.
    pub content_type: WebhookContentType,
    /// Member `events`, required.
    pub events: Vec<WebhookEvent>,
    /// Member `url`, required.
    pub url: String,
    /// Member `name`, required.
    pub name: String,
    /// Member `enabled`, optional.
    pub enabled: Option<bool>,
    /// Member `retryConfig`, optional.
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
    /// Member `secret`, optional.
    /// A secret: it is sent, and never printed.
    pub secret: Option<String>,
    raw_fields: RawFields,
}

impl CreateWebhookDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        content_type: impl Into<WebhookContentType>,
        events: impl IntoIterator<Item = impl Into<WebhookEvent>>,
        url: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            content_type: content_type.into(),
            events: argument::list(events),
            url: url.into(),
            name: name.into(),
            enabled: None,
            retry_config: None,
            secret: None,
            raw_fields: RawFields::NONE,
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
        argument::set(&mut self.secret, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateWebhookDto {
    const SCHEMA: Schema = Schema {
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
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(CreateWebhookDto);

/// An object, called `DeleteWebhookDto` by the API.
#[non_exhaustive]
pub struct DeleteWebhookDto {
    /// Member `webhookIds`, required.
    pub webhook_ids: Vec<String>,
    raw_fields: RawFields,
}

impl DeleteWebhookDto {
    /// A value of the required members; the others are absent.
    pub fn new(webhook_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            webhook_ids: argument::list(webhook_ids),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for DeleteWebhookDto {
    #[inline]
    fn default() -> Self {
        Self {
            webhook_ids: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DeleteWebhookDto {
    const SCHEMA: Schema = Schema {
        name: "DeleteWebhookDto",
        names: &["webhookIds"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.webhook_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.webhook_ids,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteWebhookDto);

/// An object, called `GetWebhooksData` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct GetWebhooksData {
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// Member `list`, required.
    pub list: Vec<WebhookDto>,
    raw_fields: RawFields,
}

impl Default for GetWebhooksData {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetWebhooksData {
    const SCHEMA: Schema = Schema {
        name: "GetWebhooksData",
        names: &["totalCount", "list"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetWebhooksData);

/// An object, called `ListWebhookLogs` by the API.
#[non_exhaustive]
pub struct ListWebhookLogs {
    /// Member `webhookId`, required.
    pub webhook_id: String,
    /// Member `limit`, optional.
    /// Limit: from 1 to 50.
    pub limit: Option<i64>,
    /// Member `page`, optional.
    /// Limit: at least 1.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl ListWebhookLogs {
    /// A value of the required members; the others are absent.
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            limit: None,
            page: None,
            raw_fields: RawFields::NONE,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ListWebhookLogs {
    const SCHEMA: Schema = Schema {
        name: "ListWebhookLogs",
        names: &["webhookId", "limit", "page"],
        required: 1,
        limits: &[
            (
                1,
                Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..Limits::NONE
                },
            ),
            (
                2,
                Limits {
                    minimum: Some(1.0),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.webhook_id,
            1 => &self.limit,
            2 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.webhook_id,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListWebhookLogs);

/// An object, called `ListWebhookLogsData` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct ListWebhookLogsData {
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// Member `list`, required.
    pub list: Vec<WebhookLogDto>,
    raw_fields: RawFields,
}

impl Default for ListWebhookLogsData {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ListWebhookLogsData {
    const SCHEMA: Schema = Schema {
        name: "ListWebhookLogsData",
        names: &["totalCount", "list"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListWebhookLogsData);

/// An object, called `TriggerWebhookData` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct TriggerWebhookData {
    /// Member `response`, required.
    pub response: JsonObject,
    raw_fields: RawFields,
}

impl Default for TriggerWebhookData {
    #[inline]
    fn default() -> Self {
        Self {
            response: JsonObject::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for TriggerWebhookData {
    const SCHEMA: Schema = Schema {
        name: "TriggerWebhookData",
        names: &["response"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.response,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.response,
            _ => &mut self.raw_fields,
        }
    }
}

record!(TriggerWebhookData);

/// An object, called `TriggerWebhookDto` by the API.
#[non_exhaustive]
pub struct TriggerWebhookDto {
    /// Member `webhookId`, required.
    pub webhook_id: String,
    /// Member `requestBody`, optional.
    pub request_body: Option<JsonValue>,
    /// Member `requestHeaders`, optional.
    pub request_headers: Option<JsonValue>,
    raw_fields: RawFields,
}

impl TriggerWebhookDto {
    /// A value of the required members; the others are absent.
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            request_body: None,
            request_headers: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `request_body`.
    #[must_use]
    pub fn with_request_body(mut self, value: impl Into<JsonValue>) -> Self {
        argument::set(&mut self.request_body, value);
        self
    }
    /// Sets `request_headers`.
    #[must_use]
    pub fn with_request_headers(mut self, value: impl Into<JsonValue>) -> Self {
        argument::set(&mut self.request_headers, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for TriggerWebhookDto {
    const SCHEMA: Schema = Schema {
        name: "TriggerWebhookDto",
        names: &["webhookId", "requestBody", "requestHeaders"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.webhook_id,
            1 => &self.request_body,
            2 => &self.request_headers,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.webhook_id,
            1 => &mut self.request_body,
            2 => &mut self.request_headers,
            _ => &mut self.raw_fields,
        }
    }
}

record!(TriggerWebhookDto);

/// An object, called `UpdateWebhookDto` by the API.
#[non_exhaustive]
pub struct UpdateWebhookDto {
    /// Member `webhookId`, required.
    pub webhook_id: String,
    /// Member `contentType`, optional.
    pub content_type: Option<WebhookContentType>,
    /// Member `enabled`, optional.
    pub enabled: Option<bool>,
    /// Member `events`, optional.
    pub events: Option<Vec<WebhookEvent>>,
    /// Member `name`, optional.
    pub name: Option<String>,
    /// Member `retryConfig`, optional.
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
    /// Member `secret`, optional.
    /// A secret: it is sent, and never printed.
    pub secret: Option<String>,
    /// Member `url`, optional.
    pub url: Option<String>,
    raw_fields: RawFields,
}

impl UpdateWebhookDto {
    /// A value of the required members; the others are absent.
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
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `content_type`.
    #[must_use]
    pub fn with_content_type(mut self, value: impl Into<WebhookContentType>) -> Self {
        argument::set(&mut self.content_type, value);
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
        self.events = Some(argument::list(value));
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.name, value);
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
        argument::set(&mut self.secret, value);
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.url, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for UpdateWebhookDto {
    const SCHEMA: Schema = Schema {
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
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(UpdateWebhookDto);

/// An object, called `WebhookCategoryDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct WebhookCategoryDto {
    /// Member `name`, required.
    pub name: String,
    /// Member `nameEn`, required.
    pub name_en: String,
    /// Member `value`, required.
    pub value: String,
    raw_fields: RawFields,
}

impl Default for WebhookCategoryDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            name_en: String::new(),
            value: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for WebhookCategoryDto {
    const SCHEMA: Schema = Schema {
        name: "WebhookCategoryDto",
        names: &["name", "nameEn", "value"],
        required: 3,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.name,
            1 => &self.name_en,
            2 => &self.value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.name_en,
            2 => &mut self.value,
            _ => &mut self.raw_fields,
        }
    }
}

record!(WebhookCategoryDto);

/// An object, called `WebhookDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct WebhookDto {
    /// Member `webhookId`, required.
    pub webhook_id: String,
    /// Member `createdAt`, required.
    /// Format: `date-time`.
    pub created_at: String,
    /// Member `updatedAt`, required.
    /// Format: `date-time`.
    pub updated_at: String,
    /// Member `name`, required.
    pub name: String,
    /// Member `url`, required.
    pub url: String,
    /// Member `contentType`, required.
    pub content_type: WebhookContentType,
    /// Member `enabled`, required.
    pub enabled: bool,
    /// Member `events`, optional.
    pub events: Option<Vec<WebhookEvent>>,
    /// Member `retryConfig`, optional.
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
    /// Member `secret`, optional.
    /// A secret: it is sent, and never printed.
    pub secret: Option<String>,
    raw_fields: RawFields,
}

impl Default for WebhookDto {
    #[inline]
    fn default() -> Self {
        Self {
            webhook_id: String::new(),
            created_at: String::new(),
            updated_at: String::new(),
            name: String::new(),
            url: String::new(),
            content_type: WebhookContentType::default(),
            enabled: false,
            events: None,
            retry_config: None,
            secret: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for WebhookDto {
    const SCHEMA: Schema = Schema {
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
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(WebhookDto);

/// An object, called `WebhookEventDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct WebhookEventDto {
    /// Member `name`, required.
    pub name: String,
    /// Member `nameEn`, required.
    pub name_en: String,
    /// Member `value`, required.
    pub value: String,
    /// Member `category`, required.
    pub category: String,
    raw_fields: RawFields,
}

impl Default for WebhookEventDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            name_en: String::new(),
            value: String::new(),
            category: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for WebhookEventDto {
    const SCHEMA: Schema = Schema {
        name: "WebhookEventDto",
        names: &["name", "nameEn", "value", "category"],
        required: 4,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.name,
            1 => &self.name_en,
            2 => &self.value,
            3 => &self.category,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.name_en,
            2 => &mut self.value,
            3 => &mut self.category,
            _ => &mut self.raw_fields,
        }
    }
}

record!(WebhookEventDto);

/// An object, called `WebhookEventListData` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct WebhookEventListData {
    /// Member `categories`, required.
    pub categories: Vec<WebhookCategoryDto>,
    /// Member `events`, required.
    pub events: Vec<WebhookEventDto>,
    raw_fields: RawFields,
}

impl Default for WebhookEventListData {
    #[inline]
    fn default() -> Self {
        Self {
            categories: Vec::new(),
            events: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for WebhookEventListData {
    const SCHEMA: Schema = Schema {
        name: "WebhookEventListData",
        names: &["categories", "events"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.categories,
            1 => &self.events,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.categories,
            1 => &mut self.events,
            _ => &mut self.raw_fields,
        }
    }
}

record!(WebhookEventListData);

/// An object, called `WebhookLogDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct WebhookLogDto {
    /// Member `webhookId`, required.
    pub webhook_id: String,
    /// Member `eventName`, required.
    pub event_name: String,
    /// Member `requestBody`, required.
    pub request_body: JsonValue,
    /// Member `requestHeaders`, required.
    pub request_headers: JsonValue,
    /// Member `responseStatusCode`, required.
    pub response_status_code: i64,
    /// Member `responseHeaders`, required.
    pub response_headers: JsonValue,
    /// Member `responseBody`, required.
    pub response_body: JsonValue,
    /// Member `timestamp`, required.
    pub timestamp: String,
    /// Member `success`, required.
    pub success: bool,
    /// Member `errorMessage`, optional.
    pub error_message: Option<String>,
    raw_fields: RawFields,
}

impl Default for WebhookLogDto {
    #[inline]
    fn default() -> Self {
        Self {
            webhook_id: String::new(),
            event_name: String::new(),
            request_body: JsonValue::Null,
            request_headers: JsonValue::Null,
            response_status_code: 0,
            response_headers: JsonValue::Null,
            response_body: JsonValue::Null,
            timestamp: String::new(),
            success: false,
            error_message: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for WebhookLogDto {
    const SCHEMA: Schema = Schema {
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
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(WebhookLogDto);

/// An object, called `WebhookRetryConfigV3Dto` by the API.
#[non_exhaustive]
pub struct WebhookRetryConfigV3Dto {
    /// Member `enabled`, required.
    pub enabled: bool,
    /// Member `count`, optional.
    pub count: Option<i64>,
    /// Member `delay`, optional.
    pub delay: Option<i64>,
    /// Member `delayUnit`, optional.
    pub delay_unit: Option<WebhookRetryConfigV3DtoDelayUnit>,
    raw_fields: RawFields,
}

impl WebhookRetryConfigV3Dto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            count: None,
            delay: None,
            delay_unit: None,
            raw_fields: RawFields::NONE,
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
        argument::set(&mut self.delay_unit, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for WebhookRetryConfigV3Dto {
    const SCHEMA: Schema = Schema {
        name: "WebhookRetryConfigV3Dto",
        names: &["enabled", "count", "delay", "delayUnit"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.enabled,
            1 => &self.count,
            2 => &self.delay,
            3 => &self.delay_unit,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.count,
            2 => &mut self.delay,
            3 => &mut self.delay_unit,
            _ => &mut self.raw_fields,
        }
    }
}

record!(WebhookRetryConfigV3Dto);

impl Page for GetWebhooksData {
    type Item = WebhookDto;
    #[inline]
    fn into_items(self) -> Vec<WebhookDto> {
        self.list
    }
}

impl Page for ListWebhookLogsData {
    type Item = WebhookLogDto;
    #[inline]
    fn into_items(self) -> Vec<WebhookLogDto> {
        self.list
    }
}
