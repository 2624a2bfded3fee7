// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

#[cfg(feature = "test-util")]
pub use constructors::*;
use crate::Envelope;
use crate::JsonValue;
use crate::record::{Fields, RawFields, Schema, Slot, record};
use crate::Page;

/// A value, called `EventAppPaginatedRespDto` by the API.
pub type EventAppPaginatedRespDto = Envelope<EventAppPagingDto>;

/// A value, called `OpenEventPaginatedRespDto` by the API.
pub type OpenEventPaginatedRespDto = Envelope<OpenEventPagingDto>;

/// A value, called `PubEventRespDto` by the API.
pub type PubEventRespDto = Envelope<PubEventRespDataDto>;

/// An object, called `CreateEventAppDto` by the API.
#[non_exhaustive]
pub struct CreateEventAppDto {
    /// Member `logo`, required.
    pub logo: String,
    /// Member `name`, required.
    pub name: String,
    /// Member `identifier`, required.
    pub identifier: String,
    raw_fields: RawFields,
}

impl CreateEventAppDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        logo: impl Into<String>,
        name: impl Into<String>,
        identifier: impl Into<String>,
    ) -> Self {
        Self {
            logo: logo.into(),
            name: name.into(),
            identifier: identifier.into(),
            raw_fields: RawFields::NONE,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateEventAppDto {
    const SCHEMA: Schema = Schema {
        name: "CreateEventAppDto",
        names: &["logo", "name", "identifier"],
        required: 3,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.logo,
            1 => &self.name,
            2 => &self.identifier,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.logo,
            1 => &mut self.name,
            2 => &mut self.identifier,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateEventAppDto);

/// An object, called `DefineEventDto` by the API.
#[non_exhaustive]
pub struct DefineEventDto {
    /// Member `eventDescription`, required.
    pub event_description: String,
    /// Member `eventType`, required.
    pub event_type: String,
    raw_fields: RawFields,
}

impl DefineEventDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        event_description: impl Into<String>,
        event_type: impl Into<String>,
    ) -> Self {
        Self {
            event_description: event_description.into(),
            event_type: event_type.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for DefineEventDto {
    #[inline]
    fn default() -> Self {
        Self {
            event_description: String::new(),
            event_type: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DefineEventDto {
    const SCHEMA: Schema = Schema {
        name: "DefineEventDto",
        names: &["eventDescription", "eventType"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.event_description,
            1 => &self.event_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.event_description,
            1 => &mut self.event_type,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DefineEventDto);

/// An object, called `EventAppDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct EventAppDto {
    /// Member `identifier`, required.
    pub identifier: String,
    /// Member `name`, required.
    pub name: String,
    /// Member `logo`, required.
    pub logo: String,
    raw_fields: RawFields,
}

impl Default for EventAppDto {
    #[inline]
    fn default() -> Self {
        Self {
            identifier: String::new(),
            name: String::new(),
            logo: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for EventAppDto {
    const SCHEMA: Schema = Schema {
        name: "EventAppDto",
        names: &["identifier", "name", "logo"],
        required: 3,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.identifier,
            1 => &self.name,
            2 => &self.logo,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.identifier,
            1 => &mut self.name,
            2 => &mut self.logo,
            _ => &mut self.raw_fields,
        }
    }
}

record!(EventAppDto);

/// An object, called `EventAppPagingDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct EventAppPagingDto {
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// Member `list`, required.
    pub list: Vec<EventAppDto>,
    raw_fields: RawFields,
}

impl Default for EventAppPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for EventAppPagingDto {
    const SCHEMA: Schema = Schema {
        name: "EventAppPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(EventAppPagingDto);

/// An object, called `OpenEventDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct OpenEventDto {
    /// Member `id`, required.
    pub id: String,
    /// Member `code`, required.
    pub code: String,
    /// Member `topic`, required.
    pub topic: String,
    /// Member `name`, required.
    pub name: String,
    /// Member `desc`, required.
    pub desc: String,
    raw_fields: RawFields,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for OpenEventDto {
    const SCHEMA: Schema = Schema {
        name: "OpenEventDto",
        names: &["id", "code", "topic", "name", "desc"],
        required: 5,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(OpenEventDto);

/// An object, called `OpenEventPagingDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct OpenEventPagingDto {
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// Member `list`, required.
    pub list: Vec<OpenEventDto>,
    raw_fields: RawFields,
}

impl Default for OpenEventPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for OpenEventPagingDto {
    const SCHEMA: Schema = Schema {
        name: "OpenEventPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(OpenEventPagingDto);

/// An object, called `PubEventDto` by the API.
#[non_exhaustive]
pub struct PubEventDto {
    /// Member `eventType`, required.
    pub event_type: String,
    /// Member `eventData`, required.
    pub event_data: JsonValue,
    raw_fields: RawFields,
}

impl PubEventDto {
    /// A value of the required members; the others are absent.
    pub fn new(event_type: impl Into<String>, event_data: impl Into<JsonValue>) -> Self {
        Self {
            event_type: event_type.into(),
            event_data: event_data.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for PubEventDto {
    #[inline]
    fn default() -> Self {
        Self {
            event_type: String::new(),
            event_data: JsonValue::Null,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for PubEventDto {
    const SCHEMA: Schema = Schema {
        name: "PubEventDto",
        names: &["eventType", "eventData"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.event_type,
            1 => &self.event_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.event_type,
            1 => &mut self.event_data,
            _ => &mut self.raw_fields,
        }
    }
}

record!(PubEventDto);

/// An object, called `PubEventRespDataDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct PubEventRespDataDto {
    /// Member `success`, required.
    pub success: bool,
    /// Member `errMsg`, optional.
    pub err_msg: Option<bool>,
    raw_fields: RawFields,
}

impl Default for PubEventRespDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            success: false,
            err_msg: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for PubEventRespDataDto {
    const SCHEMA: Schema = Schema {
        name: "PubEventRespDataDto",
        names: &["success", "errMsg"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.success,
            1 => &self.err_msg,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.success,
            1 => &mut self.err_msg,
            _ => &mut self.raw_fields,
        }
    }
}

record!(PubEventRespDataDto);

impl Page for OpenEventPagingDto {
    type Item = OpenEventDto;
    #[inline]
    fn into_items(self) -> Vec<OpenEventDto> {
        self.list
    }
}
