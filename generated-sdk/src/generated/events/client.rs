// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::events::{
    CreateEventAppDto, DefineEventDto, EventAppPagingDto, ListEventsParams,
    OpenEventPagingDto, PubEventDto, PubEventRespDataDto,
};
use super::operations;

/// # events
///
/// Events that applications define, publish and subscribe to.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/create-event-app`.
    ///
    /// - Request: `POST /api/v3/create-event-app`
    /// - Parameters: `logo` (required), `name` (required), `identifier` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreateEventAppDto;
    ///
    /// client.create_event_app(CreateEventAppDto::new("logo", "name", "identifier")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_event_app(
        &self,
        request: CreateEventAppDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_EVENT_APP, request)
    }
    /// Sends `POST /api/v3/define-event`.
    ///
    /// - Request: `POST /api/v3/define-event`
    /// - Parameters: `eventDescription` (required), `eventType` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DefineEventDto;
    ///
    /// client.define_event(DefineEventDto::new("event description", "event type")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn define_event(&self, request: DefineEventDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DEFINE_EVENT, request)
    }
    /// Sends `GET /api/v3/list-event-apps`.
    ///
    /// - Request: `GET /api/v3/list-event-apps`
    /// - Returns: [`EventAppPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let result = client.list_event_apps().await?;
    /// for event_app in result.list {
    ///     println!("{}", event_app.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_event_apps(&self) -> ::sdk_runtime::Call<EventAppPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_EVENT_APPS, ())
    }
    /// Sends `GET /api/v3/list-events`.
    ///
    /// - Request: `GET /api/v3/list-events`
    /// - Parameters: `app`, `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`OpenEventPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListEventsParams;
    ///
    /// let mut items = client.list_events(ListEventsParams::new()).items();
    /// while let Some(open_event) = items.try_next().await? {
    ///     println!("{}", open_event.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_events(
        &self,
        request: ListEventsParams,
    ) -> ::sdk_runtime::Call<OpenEventPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_EVENTS, request)
    }
    /// Sends `POST /api/v3/pub-userEvent`.
    ///
    /// - Request: `POST /api/v3/pub-userEvent`
    /// - Parameters: `eventType` (required), `eventData` (required)
    /// - Returns: [`PubEventRespDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::PubEventDto;
    ///
    /// let result = client.pub_user_event(PubEventDto::new("event type", json!({}))).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn pub_user_event(
        &self,
        request: PubEventDto,
    ) -> ::sdk_runtime::Call<PubEventRespDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::PUB_USER_EVENT, request)
    }
    /// Sends `POST /api/v3/pub-event`.
    ///
    /// - Request: `POST /api/v3/pub-event`
    /// - Parameters: `eventType` (required), `eventData` (required)
    /// - Returns: [`PubEventRespDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::PubEventDto;
    ///
    /// let result = client.verify_event(PubEventDto::new("event type", json!({}))).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn verify_event(
        &self,
        request: PubEventDto,
    ) -> ::sdk_runtime::Call<PubEventRespDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::VERIFY_EVENT, request)
    }
}
