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
/// Webhooks and their deliveries.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/create-webhook`.
    ///
    /// - Request: `POST /api/v3/create-webhook`
    /// - Parameters: `contentType` (required), `events` (required), `url` (required), `name` (required), `enabled`, `retryConfig`, `secret`
    /// - Returns: [`WebhookDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{CreateWebhookDto, WebhookContentType, WebhookEvent};
    ///
    /// let request = CreateWebhookDto::new(
    ///     WebhookContentType::ApplicationJson,
    ///     [WebhookEvent::Test],
    ///     "url",
    ///     "name",
    /// );
    /// let webhook = client.create_webhook(request).await?;
    /// println!("{}", webhook.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_webhook(
        &self,
        request: CreateWebhookDto,
    ) -> ::sdk_runtime::Call<WebhookDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_WEBHOOK, request)
    }
    /// Sends `POST /api/v3/delete-webhook`.
    ///
    /// - Request: `POST /api/v3/delete-webhook`
    /// - Parameters: `webhookIds` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteWebhookDto;
    ///
    /// let result = client.delete_webhook(DeleteWebhookDto::new(["webhook ids"])).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_webhook(
        &self,
        request: DeleteWebhookDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_WEBHOOK, request)
    }
    /// Sends `GET /api/v3/get-webhook`.
    ///
    /// - Request: `GET /api/v3/get-webhook`
    /// - Parameters: `webhookId` (required)
    /// - Returns: [`WebhookDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetWebhookParams;
    ///
    /// let webhook = client.get_webhook(GetWebhookParams::new("webhook id")).await?;
    /// println!("{}", webhook.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_webhook(
        &self,
        request: GetWebhookParams,
    ) -> ::sdk_runtime::Call<WebhookDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_WEBHOOK, request)
    }
    /// Sends `GET /api/v3/get-webhook-event-list`.
    ///
    /// - Request: `GET /api/v3/get-webhook-event-list`
    /// - Returns: [`WebhookEventListData`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let result = client.get_webhook_event_list().await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_webhook_event_list(&self) -> ::sdk_runtime::Call<WebhookEventListData> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_WEBHOOK_EVENT_LIST, ())
    }
    /// Sends `POST /api/v3/get-webhook-logs`.
    ///
    /// - Request: `POST /api/v3/get-webhook-logs`
    /// - Parameters: `webhookId` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`ListWebhookLogsData`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListWebhookLogs;
    ///
    /// let mut items = client.get_webhook_logs(ListWebhookLogs::new("webhook id")).items();
    /// while let Some(webhook_log) = items.try_next().await? {
    ///     println!("{}", webhook_log.event_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_webhook_logs(
        &self,
        request: ListWebhookLogs,
    ) -> ::sdk_runtime::Call<ListWebhookLogsData> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_WEBHOOK_LOGS, request)
    }
    /// Sends `GET /api/v3/list-webhooks`.
    ///
    /// - Request: `GET /api/v3/list-webhooks`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`GetWebhooksData`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListWebhooksParams;
    ///
    /// let mut items = client.list_webhooks(ListWebhooksParams::new()).items();
    /// while let Some(webhook) = items.try_next().await? {
    ///     println!("{}", webhook.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_webhooks(
        &self,
        request: ListWebhooksParams,
    ) -> ::sdk_runtime::Call<GetWebhooksData> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_WEBHOOKS, request)
    }
    /// Sends `POST /api/v3/trigger-webhook`.
    ///
    /// - Request: `POST /api/v3/trigger-webhook`
    /// - Parameters: `webhookId` (required), `requestBody`, `requestHeaders`
    /// - Returns: [`TriggerWebhookData`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::TriggerWebhookDto;
    ///
    /// let trigger_webhook = client
    ///     .trigger_webhook(TriggerWebhookDto::new("webhook id"))
    ///     .await?;
    /// println!("{trigger_webhook:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn trigger_webhook(
        &self,
        request: TriggerWebhookDto,
    ) -> ::sdk_runtime::Call<TriggerWebhookData> {
        ::sdk_runtime::Call::new(&self.core, &operations::TRIGGER_WEBHOOK, request)
    }
    /// Sends `POST /api/v3/update-webhook`.
    ///
    /// - Request: `POST /api/v3/update-webhook`
    /// - Parameters: `webhookId` (required), `contentType`, `enabled`, `events`, `name`, `retryConfig`, `secret`, `url`
    /// - Returns: [`WebhookDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateWebhookDto;
    ///
    /// let webhook = client.update_webhook(UpdateWebhookDto::new("webhook id")).await?;
    /// println!("{}", webhook.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_webhook(
        &self,
        request: UpdateWebhookDto,
    ) -> ::sdk_runtime::Call<WebhookDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_WEBHOOK, request)
    }
}
