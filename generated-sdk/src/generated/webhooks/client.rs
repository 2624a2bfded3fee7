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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Create a webhook.
    ///
    /// Makes a webhook and returns it with its ID. From then on, if the webhook is enabled, GenAuth sends a
    /// POST request to its URL for each of the events.
    ///
    /// The names of the events are listed by
    /// [`get_webhook_event_list`](crate::ManagementClient::get_webhook_event_list).
    ///
    /// Not safe to send twice: each request makes another webhook, and each event would be delivered to
    /// both. If a response is lost, look for the webhook with
    /// [`list_webhooks`](crate::ManagementClient::list_webhooks) before another attempt. To try the new
    /// webhook out, use [`trigger_webhook`](crate::ManagementClient::trigger_webhook).
    ///
    /// - Request: `POST /api/v3/create-webhook`
    /// - Returns: [`WebhookDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-webhook/create-webhook.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`content_type`](CreateWebhookDto::content_type) | Required. Format of the body of the requests to the URL. |
    /// | [`events`](CreateWebhookDto::events) | Required. Events that are delivered to the webhook. |
    /// | [`url`](CreateWebhookDto::url) | Required. URL that is called for each event, with a POST request. |
    /// | [`name`](CreateWebhookDto::name) | Required. Name of the webhook, for people. |
    /// | [`enabled`](CreateWebhookDto::enabled) | Whether events are delivered to the webhook. |
    /// | [`retry_config`](CreateWebhookDto::retry_config) | Whether and how a delivery is repeated after a failure. |
    /// | [`secret`](CreateWebhookDto::secret) | Secret of your choice that is sent with each delivery, in the header x-authing-webhook-secret. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{CreateWebhookDto, WebhookContentType, WebhookEvent};
    ///
    /// let request = CreateWebhookDto::new(
    ///     WebhookContentType::ApplicationJson,
    ///     [WebhookEvent::UserCreated, WebhookEvent::UserDeleted],
    ///     "https://example.com/webhook",
    ///     "New users to CRM",
    /// )
    /// .with_enabled(true)
    /// .with_secret("my-webhook-secret");
    /// let webhook = client.create_webhook(request).await?;
    /// println!("{}", webhook.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-webhook")]
    #[inline]
    pub fn create_webhook(
        &self,
        request: CreateWebhookDto,
    ) -> ::sdk_runtime::Call<WebhookDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_WEBHOOK, request)
    }
    /// Delete webhooks.
    ///
    /// Removes the webhooks with the given IDs, so that nothing more is delivered to them.
    ///
    /// IDs that do not exist are passed over without an error. To stop a webhook for a while only, switch
    /// it off with [`update_webhook`](crate::ManagementClient::update_webhook).
    ///
    /// - Request: `POST /api/v3/delete-webhook`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-webhook/delete-webhook.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`webhook_ids`](DeleteWebhookDto::webhook_ids) | Required. IDs of the webhooks, found by [`list_webhooks`](crate::ManagementClient::list_webhooks). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteWebhookDto;
    ///
    /// let result = client
    ///     .delete_webhook(DeleteWebhookDto::new(["62d0fe9exxxxxxxxxxxxxxxx"]))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-webhook")]
    #[inline]
    pub fn delete_webhook(
        &self,
        request: DeleteWebhookDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_WEBHOOK, request)
    }
    /// Get one webhook.
    ///
    /// Returns one webhook with its settings.
    ///
    /// All webhooks are listed by [`list_webhooks`](crate::ManagementClient::list_webhooks), and the
    /// deliveries of a webhook by [`get_webhook_logs`](crate::ManagementClient::get_webhook_logs).
    ///
    /// - Request: `GET /api/v3/get-webhook`
    /// - Returns: [`WebhookDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-webhook/get-webhook.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`webhook_id`](GetWebhookParams::webhook_id) | Required. ID of the webhook, found by [`list_webhooks`](crate::ManagementClient::list_webhooks). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetWebhookParams;
    ///
    /// let webhook = client
    ///     .get_webhook(GetWebhookParams::new("62d0fe9exxxxxxxxxxxxxxxx"))
    ///     .await?;
    /// println!("{}", webhook.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-webhook")]
    #[inline]
    pub fn get_webhook(
        &self,
        request: GetWebhookParams,
    ) -> ::sdk_runtime::Call<WebhookDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_WEBHOOK, request)
    }
    /// List the events that webhooks can subscribe to.
    ///
    /// Returns all events that a webhook can subscribe to, and the categories that they are sorted into,
    /// with their names, also in English.
    ///
    /// The [`value`](crate::generated::models::WebhookCategoryDto::value) of an event is what
    /// [`CreateWebhookDto::events`](crate::generated::models::CreateWebhookDto::events) and
    /// [`UpdateWebhookDto::events`](crate::generated::models::UpdateWebhookDto::events) take.
    ///
    /// - Request: `GET /api/v3/get-webhook-event-list`
    /// - Returns: [`WebhookEventListData`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-webhook/get-webhook-event-list.html>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let result = client.get_webhook_event_list().await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-webhook-event-list")]
    #[inline]
    pub fn get_webhook_event_list(&self) -> ::sdk_runtime::Call<WebhookEventListData> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_WEBHOOK_EVENT_LIST, ())
    }
    /// List the deliveries of a webhook.
    ///
    /// Returns the requests that GenAuth sent for one webhook, page by page, with what the receiver
    /// returned. A page has at most 50 items. For a webhook ID that does not exist, there is no error.
    ///
    /// - Request: `POST /api/v3/get-webhook-logs`
    /// - Returns: [`ListWebhookLogsData`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-webhook/get-webhook-logs.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`webhook_id`](ListWebhookLogs::webhook_id) | Required. ID of the webhook, found by [`list_webhooks`](crate::ManagementClient::list_webhooks). |
    /// | [`limit`](ListWebhookLogs::limit) | How many items a page has at most. From 1 to 50. |
    /// | [`page`](ListWebhookLogs::page) | Number of the page to return, counted from 1. At least 1. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListWebhookLogs;
    ///
    /// let mut items = client
    ///     .get_webhook_logs(ListWebhookLogs::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .items();
    /// while let Some(webhook_log) = items.try_next().await? {
    ///     println!("{}", webhook_log.event_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-webhook-logs")]
    #[inline]
    pub fn get_webhook_logs(
        &self,
        request: ListWebhookLogs,
    ) -> ::sdk_runtime::Call<ListWebhookLogsData> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_WEBHOOK_LOGS, request)
    }
    /// List webhooks.
    ///
    /// Returns the webhooks of the user pool, page by page. A page has at most 50 items.
    ///
    /// - Request: `GET /api/v3/list-webhooks`
    /// - Returns: [`GetWebhooksData`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-webhook/list-webhooks.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ListWebhooksParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListWebhooksParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListWebhooksParams;
    ///
    /// let mut items = client.list_webhooks(ListWebhooksParams::new()).items();
    /// while let Some(webhook) = items.try_next().await? {
    ///     println!("{}", webhook.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-webhooks")]
    #[inline]
    pub fn list_webhooks(
        &self,
        request: ListWebhooksParams,
    ) -> ::sdk_runtime::Call<GetWebhooksData> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_WEBHOOKS, request)
    }
    /// Send a test delivery of a webhook.
    ///
    /// Makes GenAuth call the URL of a webhook now, without an event, and returns what the receiver
    /// returned.
    ///
    /// The headers and the body of the request can be chosen. This is meant for trying a webhook out. The
    /// webhook has to exist: see [`create_webhook`](crate::ManagementClient::create_webhook).
    ///
    /// Not safe to send twice: the receiver is called each time.
    ///
    /// - Request: `POST /api/v3/trigger-webhook`
    /// - Returns: [`TriggerWebhookData`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-webhook/trigger-webhook.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`webhook_id`](TriggerWebhookDto::webhook_id) | Required. ID of the webhook, found by [`list_webhooks`](crate::ManagementClient::list_webhooks). |
    /// | [`request_body`](TriggerWebhookDto::request_body) | Body of the request to the URL of the webhook. |
    /// | [`request_headers`](TriggerWebhookDto::request_headers) | Headers of the request to the URL of the webhook, as an object with the names of the headers as keys. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::TriggerWebhookDto;
    ///
    /// let request = TriggerWebhookDto::new("6229ffaxxxxxxxxcade3e3d9")
    ///     .with_request_body(
    ///         json!({ "data": { "description": "A test" }, "eventName": "test" }),
    ///     )
    ///     .with_request_headers(json!({ "x-trace": "1" }));
    /// let trigger_webhook = client.trigger_webhook(request).await?;
    /// println!("{trigger_webhook:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "trigger-webhook")]
    #[inline]
    pub fn trigger_webhook(
        &self,
        request: TriggerWebhookDto,
    ) -> ::sdk_runtime::Call<TriggerWebhookData> {
        ::sdk_runtime::Call::new(&self.core, &operations::TRIGGER_WEBHOOK, request)
    }
    /// Update a webhook.
    ///
    /// Changes the settings of a webhook: its name, URL, format, events, secret, retries, or whether it is
    /// enabled. Fields that are left out stay as they are.
    ///
    /// - Request: `POST /api/v3/update-webhook`
    /// - Returns: [`WebhookDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-webhook/update-webhook.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`webhook_id`](UpdateWebhookDto::webhook_id) | Required. ID of the webhook to change, found by [`list_webhooks`](crate::ManagementClient::list_webhooks). |
    /// | [`content_type`](UpdateWebhookDto::content_type) | New format of the body of the requests to the URL. |
    /// | [`enabled`](UpdateWebhookDto::enabled) | Whether events are delivered to the webhook from now on. |
    /// | [`events`](UpdateWebhookDto::events) | Events that are delivered to the webhook from now on. |
    /// | [`name`](UpdateWebhookDto::name) | New name of the webhook, for people. |
    /// | [`retry_config`](UpdateWebhookDto::retry_config) | Whether and how a delivery is repeated after a failure. |
    /// | [`secret`](UpdateWebhookDto::secret) | New secret, which is sent with each delivery in the header x-authing-webhook-secret. |
    /// | [`url`](UpdateWebhookDto::url) | New URL that is called for each event, with a POST request. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateWebhookDto;
    ///
    /// let request = UpdateWebhookDto::new("6229ffaxxxxxxxxcade3e3d9")
    ///     .with_name("New users to CRM")
    ///     .with_url("https://example.com/webhook");
    /// let webhook = client.update_webhook(request).await?;
    /// println!("{}", webhook.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-webhook")]
    #[inline]
    pub fn update_webhook(
        &self,
        request: UpdateWebhookDto,
    ) -> ::sdk_runtime::Call<WebhookDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_WEBHOOK, request)
    }
}
