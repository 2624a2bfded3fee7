// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::events::{
    CreateEventAppDto, DefineEventDto, EventAppPagingDto, ListEventsParams,
    OpenEventPagingDto, PubEventDto, PubEventRespDataDto,
};
use super::operations;

/// # events
///
/// Events: what happens in the user pool or in your own applications, told to whoever listens.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Create an event application.
    ///
    /// Registers an application as a source of custom events.
    ///
    /// An event application is not an application that users sign in to.
    /// [`list_event_apps`](crate::ManagementClient::list_event_apps) shows the ones that exist.
    ///
    /// Not safe to send twice: another request with the same identifier makes a second event application or
    /// fails. If a response is lost, look into
    /// [`list_event_apps`](crate::ManagementClient::list_event_apps) first.
    ///
    /// - Request: `POST /api/v3/create-event-app`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E4%BA%8B%E4%BB%B6/create-event-app.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`logo`](CreateEventAppDto::logo) | Required. URL of the logo of the event application. |
    /// | [`name`](CreateEventAppDto::name) | Required. Name of the event application, for people. |
    /// | [`identifier`](CreateEventAppDto::identifier) | Required. Identifier of the event application, which no two of them share. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreateEventAppDto;
    ///
    /// let request = CreateEventAppDto::new(
    ///     "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
    ///     "Order service",
    ///     "app1",
    /// );
    /// client.create_event_app(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-event-app")]
    #[inline]
    pub fn create_event_app(
        &self,
        request: CreateEventAppDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_EVENT_APP, request)
    }
    /// Define a custom event.
    ///
    /// Makes the type of a custom event known to the event center of GenAuth, so that events of this type
    /// can be published with [`verify_event`](crate::ManagementClient::verify_event) or
    /// [`pub_user_event`](crate::ManagementClient::pub_user_event).
    ///
    /// [`list_events`](crate::ManagementClient::list_events) shows which events exist already.
    ///
    /// Not safe to send twice: another request with the same event type defines it again or fails.
    ///
    /// - Request: `POST /api/v3/define-event`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E4%BA%8B%E4%BB%B6/define-event.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`event_description`](DefineEventDto::event_description) | Required. What the event means, for people. |
    /// | [`event_type`](DefineEventDto::event_type) | Required. Type of the event, under which it is published later. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DefineEventDto;
    ///
    /// client.define_event(DefineEventDto::new("An order was paid", "order.paid")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "define-event")]
    #[inline]
    pub fn define_event(&self, request: DefineEventDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DEFINE_EVENT, request)
    }
    /// List event applications.
    ///
    /// Returns the event applications, all in one list without pages. A new one is made by
    /// [`create_event_app`](crate::ManagementClient::create_event_app).
    ///
    /// - Request: `GET /api/v3/list-event-apps`
    /// - Returns: [`EventAppPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E4%BA%8B%E4%BB%B6/list-event-apps.html>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let result = client.list_event_apps().await?;
    /// for event_app in result.list {
    ///     println!("{}", event_app.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-event-apps")]
    #[inline]
    pub fn list_event_apps(&self) -> ::sdk_runtime::Call<EventAppPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_EVENT_APPS, ())
    }
    /// List events.
    ///
    /// Returns the events that the event center of GenAuth supports, page by page.
    ///
    /// The [`code`](crate::generated::models::OpenEventDto::code) of an event tells it from the others. A
    /// page has at most 50 items.
    ///
    /// - Request: `GET /api/v3/list-events`
    /// - Returns: [`OpenEventPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E4%BA%8B%E4%BB%B6/list-events.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app`](ListEventsParams::app) | Type of the application whose events are returned. |
    /// | [`limit`](ListEventsParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListEventsParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListEventsParams;
    ///
    /// let mut items = client.list_events(ListEventsParams::new()).items();
    /// while let Some(open_event) = items.try_next().await? {
    ///     println!("{}", open_event.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-events")]
    #[inline]
    pub fn list_events(
        &self,
        request: ListEventsParams,
    ) -> ::sdk_runtime::Call<OpenEventPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_EVENTS, request)
    }
    /// Publish a custom event from the user side.
    ///
    /// Publishes a custom event to the event center of GenAuth from the authentication side, that is, from
    /// the side where users sign in and not from the administration.
    ///
    /// The event type has to be defined before, with
    /// [`define_event`](crate::ManagementClient::define_event). If the event could not be published,
    /// [`success`](crate::generated::models::PubEventRespDataDto::success) is `false` and
    /// [`err_msg`](crate::generated::models::PubEventRespDataDto::err_msg) says why.
    ///
    /// Not safe to send twice: each request publishes another event. For events that a server sends, there
    /// is [`verify_event`](crate::ManagementClient::verify_event).
    ///
    /// - Request: `POST /api/v3/pub-userEvent`
    /// - Returns: [`PubEventRespDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E4%BA%8B%E4%BB%B6/pub-userEvent.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`event_type`](PubEventDto::event_type) | Required. Type of the event, as it was defined with [`define_event`](crate::ManagementClient::define_event). |
    /// | [`event_data`](PubEventDto::event_data) | Required. Content of the event. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::PubEventDto;
    ///
    /// let request = PubEventDto::new("order.paid", json!({ "orderId": "1001" }));
    /// let result = client.pub_user_event(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "pub-userEvent")]
    #[inline]
    pub fn pub_user_event(
        &self,
        request: PubEventDto,
    ) -> ::sdk_runtime::Call<PubEventRespDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::PUB_USER_EVENT, request)
    }
    /// Publish a custom event.
    ///
    /// Publishes a custom event to the event center of GenAuth.
    ///
    /// The name of the operation suggests a check, but it does send the event. The event type has to be
    /// defined before, with [`define_event`](crate::ManagementClient::define_event). If the event could not
    /// be published, [`success`](crate::generated::models::PubEventRespDataDto::success) is `false` and
    /// [`err_msg`](crate::generated::models::PubEventRespDataDto::err_msg) says why.
    ///
    /// Not safe to send twice: each request publishes another event. For events that come from the side
    /// where users sign in, there is [`pub_user_event`](crate::ManagementClient::pub_user_event).
    ///
    /// - Request: `POST /api/v3/pub-event`
    /// - Returns: [`PubEventRespDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E4%BA%8B%E4%BB%B6/pub-event.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`event_type`](PubEventDto::event_type) | Required. Type of the event, as it was defined with [`define_event`](crate::ManagementClient::define_event). |
    /// | [`event_data`](PubEventDto::event_data) | Required. Content of the event. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::PubEventDto;
    ///
    /// let request = PubEventDto::new("order.paid", json!({ "orderId": "1001" }));
    /// let result = client.verify_event(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "pub-event")]
    #[inline]
    pub fn verify_event(
        &self,
        request: PubEventDto,
    ) -> ::sdk_runtime::Call<PubEventRespDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::VERIFY_EVENT, request)
    }
}
