// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::IsSuccessDto;
use crate::generated::webhooks::{
    CreateWebhookDto, DeleteWebhookDto, GetWebhookParams, GetWebhooksData,
    ListWebhookLogs, ListWebhookLogsData, ListWebhooksParams, TriggerWebhookData,
    TriggerWebhookDto, UpdateWebhookDto, WebhookDto, WebhookEventListData,
};
use super::operations;
use crate::{Call, ManagementClient};

/// # webhooks
///
/// Webhooks and their deliveries.
///
/// See [the module](crate::webhooks).
impl ManagementClient {
    /// Sends `POST /api/v3/create-webhook`.
    ///
    /// - Request: `POST /api/v3/create-webhook`
    /// - Parameters: `contentType` (required), `events` (required), `url` (required), `name` (required), `enabled`, `retryConfig`, `secret`
    /// - Answers: [`WebhookDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_webhook(&self, request: CreateWebhookDto) -> Call<WebhookDto> {
        self.call(&operations::CREATE_WEBHOOK, request)
    }
    /// Sends `POST /api/v3/delete-webhook`.
    ///
    /// - Request: `POST /api/v3/delete-webhook`
    /// - Parameters: `webhookIds` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_webhook(&self, request: DeleteWebhookDto) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_WEBHOOK, request)
    }
    /// Sends `GET /api/v3/get-webhook`.
    ///
    /// - Request: `GET /api/v3/get-webhook`
    /// - Parameters: `webhookId` (required)
    /// - Answers: [`WebhookDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_webhook(&self, request: GetWebhookParams) -> Call<WebhookDto> {
        self.call(&operations::GET_WEBHOOK, request)
    }
    /// Sends `GET /api/v3/get-webhook-event-list`.
    ///
    /// - Request: `GET /api/v3/get-webhook-event-list`
    /// - Answers: [`WebhookEventListData`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_webhook_event_list(&self) -> Call<WebhookEventListData> {
        self.call(&operations::GET_WEBHOOK_EVENT_LIST, ())
    }
    /// Sends `POST /api/v3/get-webhook-logs`.
    ///
    /// - Request: `POST /api/v3/get-webhook-logs`
    /// - Parameters: `webhookId` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`ListWebhookLogsData`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn get_webhook_logs(
        &self,
        request: ListWebhookLogs,
    ) -> Call<ListWebhookLogsData> {
        self.call(&operations::GET_WEBHOOK_LOGS, request)
    }
    /// Sends `GET /api/v3/list-webhooks`.
    ///
    /// - Request: `GET /api/v3/list-webhooks`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`GetWebhooksData`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_webhooks(&self, request: ListWebhooksParams) -> Call<GetWebhooksData> {
        self.call(&operations::LIST_WEBHOOKS, request)
    }
    /// Sends `POST /api/v3/trigger-webhook`.
    ///
    /// - Request: `POST /api/v3/trigger-webhook`
    /// - Parameters: `webhookId` (required), `requestBody`, `requestHeaders`
    /// - Answers: [`TriggerWebhookData`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn trigger_webhook(
        &self,
        request: TriggerWebhookDto,
    ) -> Call<TriggerWebhookData> {
        self.call(&operations::TRIGGER_WEBHOOK, request)
    }
    /// Sends `POST /api/v3/update-webhook`.
    ///
    /// - Request: `POST /api/v3/update-webhook`
    /// - Parameters: `webhookId` (required), `contentType`, `enabled`, `events`, `name`, `retryConfig`, `secret`, `url`
    /// - Answers: [`WebhookDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_webhook(&self, request: UpdateWebhookDto) -> Call<WebhookDto> {
        self.call(&operations::UPDATE_WEBHOOK, request)
    }
}
