// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

use crate::Envelope;
use crate::JsonValue;
use crate::record::required_form;
use crate::record::{Field, RawFields, Record, Schema, Slot, record};
use crate::Page;

/// A value, called `EventAppPaginatedRespDto` by the API.
pub type EventAppPaginatedRespDto = Envelope<EventAppPagingDto>;

/// A value, called `OpenEventPaginatedRespDto` by the API.
pub type OpenEventPaginatedRespDto = Envelope<OpenEventPagingDto>;

/// A value, called `PubEventRespDto` by the API.
pub type PubEventRespDto = Envelope<PubEventRespDataDto>;

/// An object, called `CreateEventAppDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventAppDto {
    /// The member `logo`.
    ///
    /// Member `logo`, required.
    pub logo: String,
    /// The member `name`.
    ///
    /// Member `name`, required.
    pub name: String,
    /// The member `identifier`.
    ///
    /// Member `identifier`, required.
    pub identifier: String,
    raw_fields: RawFields,
}

impl CreateEventAppDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        logo: impl Into<String>,
        name: impl Into<String>,
        identifier: impl Into<String>,
    ) -> Self {
        Self {
            logo: logo.into(),
            name: name.into(),
            identifier: identifier.into(),
            ..Self::default()
        }
    }
}

impl Record for CreateEventAppDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "CreateEventAppDto",
            &[
                Field::required("logo"),
                Field::required("name"),
                Field::required("identifier"),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.logo,
                1 => &self.name,
                2 => &self.identifier,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.logo,
                1 => &mut self.name,
                2 => &mut self.identifier,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(CreateEventAppDto);

/// An object, called `DefineEventDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefineEventDto {
    /// The member `eventDescription`.
    ///
    /// Member `eventDescription`, required.
    pub event_description: String,
    /// The member `eventType`.
    ///
    /// Member `eventType`, required.
    pub event_type: String,
    raw_fields: RawFields,
}

impl DefineEventDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        event_description: impl Into<String>,
        event_type: impl Into<String>,
    ) -> Self {
        Self {
            event_description: event_description.into(),
            event_type: event_type.into(),
            ..Self::default()
        }
    }
}

impl Record for DefineEventDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "DefineEventDto",
            &[Field::required("eventDescription"), Field::required("eventType")],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.event_description,
                1 => &self.event_type,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.event_description,
                1 => &mut self.event_type,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(DefineEventDto);

/// An object, called `EventAppDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventAppDto {
    /// The member `identifier`.
    ///
    /// Member `identifier`, required.
    pub identifier: String,
    /// The member `name`.
    ///
    /// Member `name`, required.
    pub name: String,
    /// The member `logo`.
    ///
    /// Member `logo`, required.
    pub logo: String,
    raw_fields: RawFields,
}

impl EventAppDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        identifier: impl Into<String>,
        name: impl Into<String>,
        logo: impl Into<String>,
    ) -> Self {
        Self {
            identifier: identifier.into(),
            name: name.into(),
            logo: logo.into(),
            ..Self::default()
        }
    }
}

impl Record for EventAppDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "EventAppDto",
            &[
                Field::required("identifier"),
                Field::required("name"),
                Field::required("logo"),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.identifier,
                1 => &self.name,
                2 => &self.logo,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.identifier,
                1 => &mut self.name,
                2 => &mut self.logo,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(EventAppDto);

/// An object, called `EventAppPagingDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventAppPagingDto {
    /// The member `totalCount`.
    ///
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// The member `list`.
    ///
    /// Member `list`, required.
    pub list: Vec<EventAppDto>,
    raw_fields: RawFields,
}

impl EventAppPagingDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<EventAppDto>>,
    ) -> Self {
        Self {
            total_count,
            list: list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Record for EventAppPagingDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "EventAppPagingDto",
            &[Field::required("totalCount"), Field::required("list")],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.total_count,
                1 => &self.list,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.total_count,
                1 => &mut self.list,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(EventAppPagingDto);

/// An object, called `OpenEventDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenEventDto {
    /// The member `id`.
    ///
    /// Member `id`, required.
    pub id: String,
    /// The member `code`.
    ///
    /// Member `code`, required.
    pub code: String,
    /// The member `topic`.
    ///
    /// Member `topic`, required.
    pub topic: String,
    /// The member `name`.
    ///
    /// Member `name`, required.
    pub name: String,
    /// The member `desc`.
    ///
    /// Member `desc`, required.
    pub desc: String,
    raw_fields: RawFields,
}

impl OpenEventDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(required: OpenEventDtoRequired) -> Self {
        Self {
            id: required.id,
            code: required.code,
            topic: required.topic,
            name: required.name,
            desc: required.desc,
            ..Self::default()
        }
    }
}

impl Record for OpenEventDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "OpenEventDto",
            &[
                Field::required("id"),
                Field::required("code"),
                Field::required("topic"),
                Field::required("name"),
                Field::required("desc"),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.code,
                2 => &self.topic,
                3 => &self.name,
                4 => &self.desc,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.code,
                2 => &mut self.topic,
                3 => &mut self.name,
                4 => &mut self.desc,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(OpenEventDto);

/// The required members of [`OpenEventDto`], by name: a struct literal that misses one does not compile.
#[derive(Clone)]
#[allow(clippy::exhaustive_structs)]
pub struct OpenEventDtoRequired {
    /// See [`OpenEventDto::id`].
    pub id: String,
    /// See [`OpenEventDto::code`].
    pub code: String,
    /// See [`OpenEventDto::topic`].
    pub topic: String,
    /// See [`OpenEventDto::name`].
    pub name: String,
    /// See [`OpenEventDto::desc`].
    pub desc: String,
}

required_form!(OpenEventDtoRequired of OpenEventDto);

/// An object, called `OpenEventPagingDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenEventPagingDto {
    /// The member `totalCount`.
    ///
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// The member `list`.
    ///
    /// Member `list`, required.
    pub list: Vec<OpenEventDto>,
    raw_fields: RawFields,
}

impl OpenEventPagingDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<OpenEventDto>>,
    ) -> Self {
        Self {
            total_count,
            list: list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Record for OpenEventPagingDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "OpenEventPagingDto",
            &[Field::required("totalCount"), Field::required("list")],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.total_count,
                1 => &self.list,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.total_count,
                1 => &mut self.list,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(OpenEventPagingDto);

/// An object, called `PubEventDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PubEventDto {
    /// The member `eventType`.
    ///
    /// Member `eventType`, required.
    pub event_type: String,
    /// The member `eventData`.
    ///
    /// Member `eventData`, required.
    pub event_data: JsonValue,
    raw_fields: RawFields,
}

impl PubEventDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(event_type: impl Into<String>, event_data: impl Into<JsonValue>) -> Self {
        Self {
            event_type: event_type.into(),
            event_data: event_data.into(),
            ..Self::default()
        }
    }
}

impl Record for PubEventDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "PubEventDto",
            &[Field::required("eventType"), Field::required("eventData")],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.event_type,
                1 => &self.event_data,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.event_type,
                1 => &mut self.event_data,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(PubEventDto);

/// An object, called `PubEventRespDataDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PubEventRespDataDto {
    /// The member `success`.
    ///
    /// Member `success`, required.
    pub success: bool,
    /// The member `errMsg`.
    ///
    /// Member `errMsg`, optional.
    pub err_msg: Option<bool>,
    raw_fields: RawFields,
}

impl PubEventRespDataDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(success: bool) -> Self {
        Self { success, ..Self::default() }
    }
    /// Sets [`err_msg`](Self::err_msg).
    #[must_use]
    #[inline]
    pub fn with_err_msg(mut self, value: bool) -> Self {
        self.err_msg = Some(value);
        self
    }
}

impl Record for PubEventRespDataDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "PubEventRespDataDto",
            &[Field::required("success"), Field::optional("errMsg")],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.success,
                1 => &self.err_msg,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.success,
                1 => &mut self.err_msg,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
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
