// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::events::{
    CreateEventAppDto, DefineEventDto, EventAppPagingDto, ListEventsParams,
    OpenEventPagingDto, PubEventDto, PubEventRespDataDto,
};
use super::operations;
use crate::{Call, ManagementClient};

/// # events
///
/// Events that applications define, publish and subscribe to.
///
/// See [the module](crate::events).
impl ManagementClient {
    /// Sends `POST /api/v3/create-event-app`.
    ///
    /// - Request: `POST /api/v3/create-event-app`
    /// - Parameters: `logo` (required), `name` (required), `identifier` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_event_app(&self, request: CreateEventAppDto) -> Call<()> {
        self.call(&operations::CREATE_EVENT_APP, request)
    }
    /// Sends `POST /api/v3/define-event`.
    ///
    /// - Request: `POST /api/v3/define-event`
    /// - Parameters: `eventDescription` (required), `eventType` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn define_event(&self, request: DefineEventDto) -> Call<()> {
        self.call(&operations::DEFINE_EVENT, request)
    }
    /// Sends `GET /api/v3/list-event-apps`.
    ///
    /// - Request: `GET /api/v3/list-event-apps`
    /// - Answers: [`EventAppPagingDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_event_apps(&self) -> Call<EventAppPagingDto> {
        self.call(&operations::LIST_EVENT_APPS, ())
    }
    /// Sends `GET /api/v3/list-events`.
    ///
    /// - Request: `GET /api/v3/list-events`
    /// - Parameters: `app`, `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`OpenEventPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_events(&self, request: ListEventsParams) -> Call<OpenEventPagingDto> {
        self.call(&operations::LIST_EVENTS, request)
    }
    /// Sends `POST /api/v3/pub-userEvent`.
    ///
    /// - Request: `POST /api/v3/pub-userEvent`
    /// - Parameters: `eventType` (required), `eventData` (required)
    /// - Answers: [`PubEventRespDataDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn pub_user_event(&self, request: PubEventDto) -> Call<PubEventRespDataDto> {
        self.call(&operations::PUB_USER_EVENT, request)
    }
    /// Sends `POST /api/v3/pub-event`.
    ///
    /// - Request: `POST /api/v3/pub-event`
    /// - Parameters: `eventType` (required), `eventData` (required)
    /// - Answers: [`PubEventRespDataDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn verify_event(&self, request: PubEventDto) -> Call<PubEventRespDataDto> {
        self.call(&operations::VERIFY_EVENT, request)
    }
}
