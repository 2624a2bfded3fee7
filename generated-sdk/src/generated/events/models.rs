// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

/// A value, called `EventAppPaginatedRespDto` by the API.
pub type EventAppPaginatedRespDto = crate::generated::Envelope<EventAppPagingDto>;

/// A value, called `OpenEventPaginatedRespDto` by the API.
pub type OpenEventPaginatedRespDto = crate::generated::Envelope<OpenEventPagingDto>;

/// A value, called `PubEventRespDto` by the API.
pub type PubEventRespDto = crate::generated::Envelope<PubEventRespDataDto>;

/// A new event application, which is a source of custom events, for
/// [`create_event_app`](crate::ManagementClient::create_event_app).
#[non_exhaustive]
pub struct CreateEventAppDto {
    /// URL of the logo of the event application.
    ///
    /// Required `logo`. Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub logo: String,
    /// Name of the event application, for people.
    ///
    /// Required `name`. Example: `Order service`.
    pub name: String,
    /// Identifier of the event application, which no two of them share.
    ///
    /// Required `identifier`. Example: `app1`.
    pub identifier: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateEventAppDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        logo: impl Into<String>,
        name: impl Into<String>,
        identifier: impl Into<String>,
    ) -> Self {
        Self {
            logo: logo.into(),
            name: name.into(),
            identifier: identifier.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CreateEventAppDto {
    #[inline]
    fn default() -> Self {
        Self {
            logo: String::new(),
            name: String::new(),
            identifier: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateEventAppDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateEventAppDto",
        names: &["logo", "name", "identifier"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.logo,
            1 => &self.name,
            2 => &self.identifier,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.logo,
            1 => &mut self.name,
            2 => &mut self.identifier,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateEventAppDto);

/// A custom event to be made known with [`define_event`](crate::ManagementClient::define_event).
#[non_exhaustive]
pub struct DefineEventDto {
    /// What the event means, for people.
    ///
    /// Required `eventDescription`. Example: `An order was paid`.
    pub event_description: String,
    /// Type of the event, under which it is published later.
    ///
    /// Required `eventType`. Example: `order.paid`.
    pub event_type: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DefineEventDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        event_description: impl Into<String>,
        event_type: impl Into<String>,
    ) -> Self {
        Self {
            event_description: event_description.into(),
            event_type: event_type.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DefineEventDto {
    #[inline]
    fn default() -> Self {
        Self {
            event_description: String::new(),
            event_type: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DefineEventDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DefineEventDto",
        names: &["eventDescription", "eventType"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.event_description,
            1 => &self.event_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.event_description,
            1 => &mut self.event_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DefineEventDto);

/// An event application in the list of [`list_event_apps`](crate::ManagementClient::list_event_apps): a
/// source of custom events.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct EventAppDto {
    /// Identifier of the event application, which no two of them share.
    ///
    /// Example: `app1`.
    pub identifier: String,
    /// Name of the event application, for people.
    ///
    /// Example: `Order service`.
    pub name: String,
    /// URL of the logo of the event application.
    ///
    /// Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub logo: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for EventAppDto {
    #[inline]
    fn default() -> Self {
        Self {
            identifier: String::new(),
            name: String::new(),
            logo: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for EventAppDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "EventAppDto",
        names: &["identifier", "name", "logo"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.identifier,
            1 => &self.name,
            2 => &self.logo,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.identifier,
            1 => &mut self.name,
            2 => &mut self.logo,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(EventAppDto);

/// The event applications of the user pool, with their number.
///
/// Returned by [`list_event_apps`](crate::ManagementClient::list_event_apps).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct EventAppPagingDto {
    /// How many event applications there are.
    ///
    /// On the wire: `totalCount`.
    pub total_count: i64,
    /// The event applications.
    pub list: Vec<EventAppDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for EventAppPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for EventAppPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "EventAppPagingDto",
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

::sdk_runtime::record::record!(EventAppPagingDto);

/// An event of the event center, in the list of [`list_events`](crate::ManagementClient::list_events).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct OpenEventDto {
    /// ID that the server gave the event.
    pub id: String,
    /// Code that names the event.
    ///
    /// Example: `authing.user.login`.
    pub code: String,
    /// Topic that the event is published under in the event center.
    pub topic: String,
    /// Name of the event, for people.
    pub name: String,
    /// What the event means, for people.
    pub desc: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for OpenEventDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            code: String::new(),
            topic: String::new(),
            name: String::new(),
            desc: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for OpenEventDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "OpenEventDto",
        names: &["id", "code", "topic", "name", "desc"],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.topic,
            3 => &self.name,
            4 => &self.desc,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.topic,
            3 => &mut self.name,
            4 => &mut self.desc,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(OpenEventDto);

/// Events of the event center, as a page.
///
/// Returned by [`list_events`](crate::ManagementClient::list_events).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct OpenEventPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<OpenEventDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for OpenEventPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for OpenEventPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "OpenEventPagingDto",
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

::sdk_runtime::record::record!(OpenEventPagingDto);

/// A custom event to be published with [`verify_event`](crate::ManagementClient::verify_event) or
/// [`pub_user_event`](crate::ManagementClient::pub_user_event).
#[non_exhaustive]
pub struct PubEventDto {
    /// Type of the event, as it was defined with [`define_event`](crate::ManagementClient::define_event).
    ///
    /// Required `eventType`. Example: `order.paid`.
    pub event_type: String,
    /// Content of the event. Any JSON, since each type of event has a content of its own.
    ///
    /// Required `eventData`. Example: `{"orderId":"1001"}`.
    pub event_data: ::sdk_runtime::JsonValue,
    raw_fields: ::sdk_runtime::RawFields,
}

impl PubEventDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        event_type: impl Into<String>,
        event_data: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        Self {
            event_type: event_type.into(),
            event_data: event_data.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for PubEventDto {
    #[inline]
    fn default() -> Self {
        Self {
            event_type: String::new(),
            event_data: ::sdk_runtime::JsonValue::Null,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PubEventDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PubEventDto",
        names: &["eventType", "eventData"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.event_type,
            1 => &self.event_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.event_type,
            1 => &mut self.event_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PubEventDto);

/// Whether a custom event was published.
///
/// Returned by [`pub_user_event`](crate::ManagementClient::pub_user_event) and [`verify_event`](crate::ManagementClient::verify_event).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PubEventRespDataDto {
    /// Whether the event was published. `false` can come with a `status_code` of 200, and `err_msg` has the
    /// reason then.
    ///
    /// Example: `true`.
    pub success: bool,
    /// Why the event was not published.
    ///
    /// On the wire: `errMsg`.
    pub err_msg: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PubEventRespDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            success: false,
            err_msg: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PubEventRespDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PubEventRespDataDto",
        names: &["success", "errMsg"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.success,
            1 => &self.err_msg,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.success,
            1 => &mut self.err_msg,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PubEventRespDataDto);

impl ::sdk_runtime::Page for OpenEventPagingDto {
    type Item = OpenEventDto;
    #[inline]
    fn into_items(self) -> Vec<OpenEventDto> {
        self.list
    }
}
