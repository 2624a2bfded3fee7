// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::IsSuccessDto;
use crate::generated::webhooks::{
    CreateWebhookDto, DeleteWebhookDto, GetWebhookParams, GetWebhooksData,
    ListWebhookLogs, ListWebhookLogsData, ListWebhooksParams, TriggerWebhookData,
    TriggerWebhookDto, UpdateWebhookDto, WebhookDto, WebhookEventListData,
};
use super::operations;

/// # webhooks
///
/// Webhooks: URLs that GenAuth calls when something happens in the user pool.
///
/// A webhook has a URL, a format of the request body, and a list of events. For each of these events,
/// GenAuth sends a POST request to the URL. The body has the name of the event (`"eventName"`) and its
/// details (`"data"`). A call is a delivery. Deliveries that fail can be repeated, as
/// `WebhookDto.retryConfig` says.
///
/// To set one up, look at the events (`getWebhookEventList`), create the webhook (`createWebhook`), and
/// try it out (`triggerWebhook`). `getWebhookLogs` then shows each delivery with the request and the
/// response. `updateWebhook` changes a webhook or switches it off, `listWebhooks` finds it, and
/// `deleteWebhook` removes it.
///
/// A secret makes it possible to tell the requests of GenAuth from forged ones: it comes with each
/// delivery in the header x-authing-webhook-secret, where the receiver can compare it.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Create a webhook
    ///
    /// Makes a webhook and returns it with its ID. From then on, if the webhook is enabled, GenAuth sends a
    /// POST request to its URL for each of the events.
    ///
    /// The names of the events are listed by `getWebhookEventList`.
    ///
    /// Not safe to send twice: each request makes another webhook, and each event would be delivered to
    /// both. If a response is lost, look for the webhook with `listWebhooks` before another attempt. To try
    /// the new webhook out, use `triggerWebhook`.
    ///
    /// - Request: `POST /api/v3/create-webhook`
    /// - Parameters: `contentType` (required), `events` (required), `url` (required), `name` (required), `enabled`, `retryConfig`, `secret`
    /// - Returns: [`WebhookDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-webhook/create-webhook.html>)
    #[inline]
    pub fn create_webhook(
        &self,
        request: CreateWebhookDto,
    ) -> ::sdk_runtime::Call<WebhookDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_WEBHOOK, request)
    }
    /// Delete webhooks
    ///
    /// Removes the webhooks with the given IDs, so that nothing more is delivered to them.
    ///
    /// IDs that do not exist are passed over without an error. To stop a webhook for a while only, switch
    /// it off with `updateWebhook`.
    ///
    /// - Request: `POST /api/v3/delete-webhook`
    /// - Parameters: `webhookIds` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-webhook/delete-webhook.html>)
    #[inline]
    pub fn delete_webhook(
        &self,
        request: DeleteWebhookDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_WEBHOOK, request)
    }
    /// Get one webhook
    ///
    /// Returns one webhook with its settings. All webhooks are listed by `listWebhooks`, and the deliveries
    /// of a webhook by `getWebhookLogs`.
    ///
    /// - Request: `GET /api/v3/get-webhook`
    /// - Parameters: `webhookId` (required)
    /// - Returns: [`WebhookDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-webhook/get-webhook.html>)
    #[inline]
    pub fn get_webhook(
        &self,
        request: GetWebhookParams,
    ) -> ::sdk_runtime::Call<WebhookDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_WEBHOOK, request)
    }
    /// List the events that webhooks can subscribe to
    ///
    /// Returns all events that a webhook can subscribe to, and the categories that they are sorted into,
    /// with their names, also in English.
    ///
    /// The `value` of an event is what `CreateWebhookDto.events` and `UpdateWebhookDto.events` take.
    ///
    /// - Request: `GET /api/v3/get-webhook-event-list`
    /// - Returns: [`WebhookEventListData`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-webhook/get-webhook-event-list.html>)
    #[inline]
    pub fn get_webhook_event_list(&self) -> ::sdk_runtime::Call<WebhookEventListData> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_WEBHOOK_EVENT_LIST, ())
    }
    /// List the deliveries of a webhook
    ///
    /// Returns the requests that GenAuth sent for one webhook, page by page, with what the receiver
    /// returned. A page has at most 50 items. For a webhook ID that does not exist, there is no error.
    ///
    /// - Request: `POST /api/v3/get-webhook-logs`
    /// - Parameters: `webhookId` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`ListWebhookLogsData`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-webhook/get-webhook-logs.html>)
    #[inline]
    pub fn get_webhook_logs(
        &self,
        request: ListWebhookLogs,
    ) -> ::sdk_runtime::Call<ListWebhookLogsData> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_WEBHOOK_LOGS, request)
    }
    /// List webhooks
    ///
    /// Returns the webhooks of the user pool, page by page. A page has at most 50 items.
    ///
    /// - Request: `GET /api/v3/list-webhooks`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`GetWebhooksData`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-webhook/list-webhooks.html>)
    #[inline]
    pub fn list_webhooks(
        &self,
        request: ListWebhooksParams,
    ) -> ::sdk_runtime::Call<GetWebhooksData> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_WEBHOOKS, request)
    }
    /// Send a test delivery of a webhook
    ///
    /// Makes GenAuth call the URL of a webhook now, without an event, and returns what the receiver
    /// returned.
    ///
    /// The headers and the body of the request can be chosen. This is meant for trying a webhook out. The
    /// webhook has to exist: see `createWebhook`.
    ///
    /// Not safe to send twice: the receiver is called each time.
    ///
    /// - Request: `POST /api/v3/trigger-webhook`
    /// - Parameters: `webhookId` (required), `requestBody`, `requestHeaders`
    /// - Returns: [`TriggerWebhookData`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-webhook/trigger-webhook.html>)
    #[inline]
    pub fn trigger_webhook(
        &self,
        request: TriggerWebhookDto,
    ) -> ::sdk_runtime::Call<TriggerWebhookData> {
        ::sdk_runtime::Call::new(&self.core, &operations::TRIGGER_WEBHOOK, request)
    }
    /// Update a webhook
    ///
    /// Changes the settings of a webhook: its name, URL, format, events, secret, retries, or whether it is
    /// enabled. Fields that are left out stay as they are.
    ///
    /// - Request: `POST /api/v3/update-webhook`
    /// - Parameters: `webhookId` (required), `contentType`, `enabled`, `events`, `name`, `retryConfig`, `secret`, `url`
    /// - Returns: [`WebhookDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-webhook/update-webhook.html>)
    #[inline]
    pub fn update_webhook(
        &self,
        request: UpdateWebhookDto,
    ) -> ::sdk_runtime::Call<WebhookDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_WEBHOOK, request)
    }
}
