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
/// GenAuth has events of its own, which `listEvents` lists. Beside them, applications can have custom
/// events. An event application, made by `createEventApp`, stands for the application that the events
/// come from, and `defineEvent` makes the type of a custom event known. After that, `verifyEvent`
/// publishes events of this type from a server, and `pubUserEvent` publishes them from the side where
/// users sign in.
///
/// Events are not delivered by this API. To have GenAuth call a URL when something happens, use the
/// webhooks, which have their own list of events (`createWebhook`).
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Create an event application
    ///
    /// Registers an application as a source of custom events. An event application is not an application
    /// that users sign in to. `listEventApps` shows the ones that exist.
    ///
    /// Not safe to send twice: another request with the same identifier makes a second event application or
    /// fails. If a response is lost, look into `listEventApps` first.
    ///
    /// - Request: `POST /api/v3/create-event-app`
    /// - Parameters: `logo` (required), `name` (required), `identifier` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E4%BA%8B%E4%BB%B6/create-event-app.html>)
    #[inline]
    pub fn create_event_app(
        &self,
        request: CreateEventAppDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_EVENT_APP, request)
    }
    /// Define a custom event
    ///
    /// Makes the type of a custom event known to the event center of GenAuth, so that events of this type
    /// can be published with `verifyEvent` or `pubUserEvent`.
    ///
    /// `listEvents` shows which events exist already.
    ///
    /// Not safe to send twice: another request with the same event type defines it again or fails.
    ///
    /// - Request: `POST /api/v3/define-event`
    /// - Parameters: `eventDescription` (required), `eventType` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E4%BA%8B%E4%BB%B6/define-event.html>)
    #[inline]
    pub fn define_event(&self, request: DefineEventDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DEFINE_EVENT, request)
    }
    /// List event applications
    ///
    /// Returns the event applications, all in one list without pages. A new one is made by
    /// `createEventApp`.
    ///
    /// - Request: `GET /api/v3/list-event-apps`
    /// - Returns: [`EventAppPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E4%BA%8B%E4%BB%B6/list-event-apps.html>)
    #[inline]
    pub fn list_event_apps(&self) -> ::sdk_runtime::Call<EventAppPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_EVENT_APPS, ())
    }
    /// List events
    ///
    /// Returns the events that the event center of GenAuth supports, page by page. The `code` of an event
    /// tells it from the others. A page has at most 50 items.
    ///
    /// - Request: `GET /api/v3/list-events`
    /// - Parameters: `app`, `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`OpenEventPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E4%BA%8B%E4%BB%B6/list-events.html>)
    #[inline]
    pub fn list_events(
        &self,
        request: ListEventsParams,
    ) -> ::sdk_runtime::Call<OpenEventPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_EVENTS, request)
    }
    /// Publish a custom event from the user side
    ///
    /// Publishes a custom event to the event center of GenAuth from the authentication side, that is, from
    /// the side where users sign in and not from the administration.
    ///
    /// The event type has to be defined before, with `defineEvent`. If the event could not be published,
    /// `success` is `false` and `errMsg` says why.
    ///
    /// Not safe to send twice: each request publishes another event. For events that a server sends, there
    /// is `verifyEvent`.
    ///
    /// - Request: `POST /api/v3/pub-userEvent`
    /// - Parameters: `eventType` (required), `eventData` (required)
    /// - Returns: [`PubEventRespDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E4%BA%8B%E4%BB%B6/pub-userEvent.html>)
    #[inline]
    pub fn pub_user_event(
        &self,
        request: PubEventDto,
    ) -> ::sdk_runtime::Call<PubEventRespDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::PUB_USER_EVENT, request)
    }
    /// Publish a custom event
    ///
    /// Publishes a custom event to the event center of GenAuth.
    ///
    /// The name of the operation suggests a check, but it does send the event. The event type has to be
    /// defined before, with `defineEvent`. If the event could not be published, `success` is `false` and
    /// `errMsg` says why.
    ///
    /// Not safe to send twice: each request publishes another event. For events that come from the side
    /// where users sign in, there is `pubUserEvent`.
    ///
    /// - Request: `POST /api/v3/pub-event`
    /// - Parameters: `eventType` (required), `eventData` (required)
    /// - Returns: [`PubEventRespDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E4%BA%8B%E4%BB%B6/pub-event.html>)
    #[inline]
    pub fn verify_event(
        &self,
        request: PubEventDto,
    ) -> ::sdk_runtime::Call<PubEventRespDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::VERIFY_EVENT, request)
    }
}
