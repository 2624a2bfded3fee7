// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{WebhookContentType, WebhookEvent};
use crate::generated::webhooks::WebhookRetryConfigV3DtoDelayUnit;

/// An object whose fields are not described.
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

/// A new webhook for [`create_webhook`](crate::ManagementClient::create_webhook): where to send what.
#[non_exhaustive]
pub struct CreateWebhookDto {
    /// Format of the body of the requests to the URL.
    ///
    /// Required `contentType`.
    pub content_type: WebhookContentType,
    /// Events that are delivered to the webhook. All of them are listed by
    /// [`get_webhook_event_list`](crate::ManagementClient::get_webhook_event_list).
    ///
    /// Required `events`. Example: `["user:created","user:deleted"]`.
    pub events: Vec<WebhookEvent>,
    /// URL that is called for each event, with a POST request.
    ///
    /// Required `url`. Example: `https://example.com/webhook`.
    pub url: String,
    /// Name of the webhook, for people.
    ///
    /// Required `name`. Example: `New users to CRM`.
    pub name: String,
    /// Whether events are delivered to the webhook. What is assumed without it is not documented.
    ///
    /// Optional `enabled`: not sent if `None`.
    pub enabled: Option<bool>,
    /// Whether and how a delivery is repeated after a failure.
    ///
    /// Optional `retryConfig`: not sent if `None`.
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
    /// Secret of your choice that is sent with each delivery, in the header x-authing-webhook-secret. The
    /// receiver compares it to tell the requests of GenAuth from forged ones.
    ///
    /// Optional `secret`: not sent if `None`. A secret: it is sent, and never printed.
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

/// Names the webhooks that [`delete_webhook`](crate::ManagementClient::delete_webhook) removes.
#[non_exhaustive]
pub struct DeleteWebhookDto {
    /// IDs of the webhooks, found by [`list_webhooks`](crate::ManagementClient::list_webhooks).
    ///
    /// Required `webhookIds`. Example: `["62d0fe9exxxxxxxxxxxxxxxx"]`.
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

/// Webhooks of the user pool, as a page.
///
/// Returned by [`list_webhooks`](crate::ManagementClient::list_webhooks).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetWebhooksData {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
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

/// Which deliveries [`get_webhook_logs`](crate::ManagementClient::get_webhook_logs) returns.
#[non_exhaustive]
pub struct ListWebhookLogs {
    /// ID of the webhook, found by [`list_webhooks`](crate::ManagementClient::list_webhooks).
    ///
    /// Required `webhookId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub webhook_id: String,
    /// How many items a page has at most. The default is 10.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
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

/// Deliveries of a webhook, as a page.
///
/// Returned by [`get_webhook_logs`](crate::ManagementClient::get_webhook_logs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListWebhookLogsData {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
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

/// What a receiver returned to a delivery by
/// [`trigger_webhook`](crate::ManagementClient::trigger_webhook).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TriggerWebhookData {
    /// What the receiver returned, as it is.
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

/// A delivery that [`trigger_webhook`](crate::ManagementClient::trigger_webhook) makes by hand.
#[non_exhaustive]
pub struct TriggerWebhookDto {
    /// ID of the webhook, found by [`list_webhooks`](crate::ManagementClient::list_webhooks).
    ///
    /// Required `webhookId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub webhook_id: String,
    /// Body of the request to the URL of the webhook. Any JSON.
    ///
    /// Optional `requestBody`: not sent if `None`. Example: `{"data":{"description":"A test"},"eventName":"test"}`.
    pub request_body: Option<::sdk_runtime::JsonValue>,
    /// Headers of the request to the URL of the webhook, as an object with the names of the headers as
    /// keys.
    ///
    /// Optional `requestHeaders`: not sent if `None`. Example: `{"x-trace":"1"}`.
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

/// Changes of a webhook for [`update_webhook`](crate::ManagementClient::update_webhook). Fields that
/// are left out stay as they are.
#[non_exhaustive]
pub struct UpdateWebhookDto {
    /// ID of the webhook to change, found by [`list_webhooks`](crate::ManagementClient::list_webhooks).
    ///
    /// Required `webhookId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub webhook_id: String,
    /// New format of the body of the requests to the URL.
    ///
    /// Optional `contentType`: not sent if `None`.
    pub content_type: Option<WebhookContentType>,
    /// Whether events are delivered to the webhook from now on.
    ///
    /// Optional `enabled`: not sent if `None`.
    pub enabled: Option<bool>,
    /// Events that are delivered to the webhook from now on.
    ///
    /// Optional `events`: not sent if `None`. Example: `["user:created","user:deleted"]`.
    pub events: Option<Vec<WebhookEvent>>,
    /// New name of the webhook, for people.
    ///
    /// Optional `name`: not sent if `None`. Example: `New users to CRM`.
    pub name: Option<String>,
    /// Whether and how a delivery is repeated after a failure.
    ///
    /// Optional `retryConfig`: not sent if `None`.
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
    /// New secret, which is sent with each delivery in the header x-authing-webhook-secret.
    ///
    /// Optional `secret`: not sent if `None`. A secret: it is sent, and never printed.
    pub secret: Option<String>,
    /// New URL that is called for each event, with a POST request.
    ///
    /// Optional `url`: not sent if `None`. Example: `https://example.com/webhook`.
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

/// A category that the events of webhooks are sorted into.
///
/// Returned by [`get_webhook_event_list`](crate::ManagementClient::get_webhook_event_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct WebhookCategoryDto {
    /// Name of the category, for people. Its English form is in `name_en`.
    pub name: String,
    /// Name of the category in English, for people.
    ///
    /// On the wire: `nameEn`.
    pub name_en: String,
    /// Code of the category, which
    /// [`WebhookEventDto::category`](crate::generated::models::WebhookEventDto::category) refers to.
    ///
    /// Example: `user`.
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

/// A webhook: a URL that GenAuth calls when one of the events happens.
///
/// Returned by [`create_webhook`](crate::ManagementClient::create_webhook), [`get_webhook`](crate::ManagementClient::get_webhook), [`update_webhook`](crate::ManagementClient::update_webhook) and [`list_webhooks`](crate::ManagementClient::list_webhooks).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct WebhookDto {
    /// ID of the webhook, by which the other operations name it.
    ///
    /// On the wire: `webhookId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub webhook_id: String,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Name of the webhook, for people.
    ///
    /// Example: `New users to CRM`.
    pub name: String,
    /// URL that is called for each event, with a POST request.
    ///
    /// Example: `https://example.com/webhook`.
    pub url: String,
    /// Format of the body of the requests to the URL.
    ///
    /// On the wire: `contentType`.
    pub content_type: WebhookContentType,
    /// Whether events are delivered to the webhook.
    pub enabled: bool,
    /// Events that are delivered to the webhook.
    ///
    /// Example: `["user:created","user:deleted"]`.
    pub events: Option<Vec<WebhookEvent>>,
    /// Whether and how a delivery is repeated after a failure.
    ///
    /// On the wire: `retryConfig`.
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
    /// Secret that is sent with each delivery, in the header x-authing-webhook-secret.
    ///
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

/// An event that a webhook can subscribe to, in the result of
/// [`get_webhook_event_list`](crate::ManagementClient::get_webhook_event_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct WebhookEventDto {
    /// Name of the event, for people. Its English form is in `name_en`.
    pub name: String,
    /// Name of the event in English, for people.
    ///
    /// On the wire: `nameEn`.
    pub name_en: String,
    /// Code of the event, as [`create_webhook`](crate::ManagementClient::create_webhook) takes it in
    /// [`CreateWebhookDto::events`](crate::generated::models::CreateWebhookDto::events).
    ///
    /// Example: `user:created`.
    pub value: String,
    /// Category of the event, as in
    /// [`WebhookCategoryDto::value`](crate::generated::models::WebhookCategoryDto::value).
    ///
    /// Example: `user`.
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

/// The events that webhooks can subscribe to, with their categories.
///
/// Returned by [`get_webhook_event_list`](crate::ManagementClient::get_webhook_event_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct WebhookEventListData {
    /// Categories that the events are sorted into.
    pub categories: Vec<WebhookCategoryDto>,
    /// All events, of all categories.
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

/// A delivery: one request of GenAuth to the URL of a webhook, in the list of
/// [`get_webhook_logs`](crate::ManagementClient::get_webhook_logs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct WebhookLogDto {
    /// ID of the webhook that the delivery belongs to.
    ///
    /// On the wire: `webhookId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub webhook_id: String,
    /// Event that was delivered.
    ///
    /// On the wire: `eventName`. Example: `user:created`.
    pub event_name: String,
    /// Body of the request that GenAuth sent.
    ///
    /// On the wire: `requestBody`. Example: `{"data":{"description":"A test from authing"},"eventName":"test"}`.
    pub request_body: ::sdk_runtime::JsonValue,
    /// Headers of the request that GenAuth sent.
    ///
    /// On the wire: `requestHeaders`.
    pub request_headers: ::sdk_runtime::JsonValue,
    /// HTTP status that the receiver returned.
    ///
    /// On the wire: `responseStatusCode`. Example: `200`.
    pub response_status_code: i64,
    /// Headers that the receiver returned.
    ///
    /// On the wire: `responseHeaders`.
    pub response_headers: ::sdk_runtime::JsonValue,
    /// Body that the receiver returned.
    ///
    /// On the wire: `responseBody`. Example: `{"success":true}`.
    pub response_body: ::sdk_runtime::JsonValue,
    /// When the request was sent.
    ///
    /// Example: `2022-09-20T08:55:00.188+0800`.
    pub timestamp: String,
    /// Whether the delivery succeeded.
    ///
    /// Example: `true`.
    pub success: bool,
    /// What went wrong, if the request failed.
    ///
    /// On the wire: `errorMessage`. Example: `ERRTIMEOUT`.
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

/// Whether and how GenAuth repeats a delivery of a webhook after a failure.
///
/// Taken by [`create_webhook`](crate::ManagementClient::create_webhook) and [`update_webhook`](crate::ManagementClient::update_webhook). Returned by [`create_webhook`](crate::ManagementClient::create_webhook), [`get_webhook`](crate::ManagementClient::get_webhook), [`update_webhook`](crate::ManagementClient::update_webhook) and [`list_webhooks`](crate::ManagementClient::list_webhooks).
#[non_exhaustive]
pub struct WebhookRetryConfigV3Dto {
    /// Whether a failed delivery is repeated at all.
    ///
    /// Required `enabled`.
    pub enabled: bool,
    /// How many times a failed delivery is repeated.
    ///
    /// Optional `count`: not sent if `None`. Example: `3`.
    pub count: Option<i64>,
    /// How long GenAuth waits before it repeats a failed delivery, in the unit that `delay_unit` names.
    ///
    /// Optional `delay`: not sent if `None`. Example: `10`.
    pub delay: Option<i64>,
    /// Unit of time that `delay` counts in.
    ///
    /// Optional `delayUnit`: not sent if `None`.
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
