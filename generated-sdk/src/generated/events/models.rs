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

/// An object, called `CreateEventAppDto` by the API.
#[non_exhaustive]
pub struct CreateEventAppDto {
    /// Field `logo`, required.
    pub logo: String,
    /// Field `name`, required.
    pub name: String,
    /// Field `identifier`, required.
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

/// An object, called `DefineEventDto` by the API.
#[non_exhaustive]
pub struct DefineEventDto {
    /// Field `eventDescription`, required.
    pub event_description: String,
    /// Field `eventType`, required.
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

/// An object, called `EventAppDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct EventAppDto {
    /// Field `identifier`, required.
    pub identifier: String,
    /// Field `name`, required.
    pub name: String,
    /// Field `logo`, required.
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

/// An object, called `EventAppPagingDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct EventAppPagingDto {
    /// Field `totalCount`, required.
    pub total_count: i64,
    /// Field `list`, required.
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

/// An object, called `OpenEventDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct OpenEventDto {
    /// Field `id`, required.
    pub id: String,
    /// Field `code`, required.
    pub code: String,
    /// Field `topic`, required.
    pub topic: String,
    /// Field `name`, required.
    pub name: String,
    /// Field `desc`, required.
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

/// An object, called `OpenEventPagingDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct OpenEventPagingDto {
    /// Field `totalCount`, required.
    pub total_count: i64,
    /// Field `list`, required.
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

/// An object, called `PubEventDto` by the API.
#[non_exhaustive]
pub struct PubEventDto {
    /// Field `eventType`, required.
    pub event_type: String,
    /// Field `eventData`, required.
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

/// An object, called `PubEventRespDataDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PubEventRespDataDto {
    /// Field `success`, required.
    pub success: bool,
    /// Why the event was not published.
    ///
    /// Field `errMsg`, optional.
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
