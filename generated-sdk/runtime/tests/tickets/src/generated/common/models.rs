// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::Priority;

/// An object, called `DeleteTickets` by the API.
///
/// Taken by [`delete_tickets_batch`](crate::Client::delete_tickets_batch).
#[non_exhaustive]
pub struct DeleteTickets {
    /// Required `ids`. At most 2 elements.
    pub ids: Vec<i64>,
    /// Optional `reason`: not sent if `None`.
    pub reason: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteTickets {
    /// A value of the required fields; the others are absent.
    pub fn new(ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            ids: ::sdk_runtime::record::argument::list(ids),
            reason: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `reason`.
    #[must_use]
    pub fn with_reason(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.reason, value);
        self
    }
}

impl Default for DeleteTickets {
    #[inline]
    fn default() -> Self {
        Self {
            ids: Vec::new(),
            reason: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteTickets {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteTickets",
        names: &["ids", "reason"],
        required: 1,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_items: Some(2),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.ids,
            1 => &self.reason,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.ids,
            1 => &mut self.reason,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteTickets);

/// An object, called `Deleted` by the API.
///
/// Returned by [`delete_tickets_batch`](crate::Client::delete_tickets_batch).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Deleted {
    /// Field `count`.
    pub count: i64,
    /// Field `done`.
    pub done: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for Deleted {
    #[inline]
    fn default() -> Self {
        Self {
            count: 0,
            done: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Deleted {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Deleted",
        names: &["count", "done"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.count,
            1 => &self.done,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.count,
            1 => &mut self.done,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Deleted);

/// An object, called `NewTicket` by the API.
///
/// Taken by [`create_ticket`](crate::Client::create_ticket) and [`replace_ticket`](crate::Client::replace_ticket).
#[non_exhaustive]
pub struct NewTicket {
    /// Required `title`. 1 to 20 characters.
    pub title: String,
    /// Optional `contact`: not sent if `None`.
    pub contact: Option<Contact>,
    /// Optional `counts`: not sent if `None`. Each at least 0.
    pub counts: Option<::std::collections::BTreeMap<String, i64>>,
    /// Optional `matrix`: not sent if `None`. Each at most 2 elements, each at most 9.
    pub matrix: Option<Vec<Vec<i64>>>,
    /// Optional `pin`: not sent if `None`. A secret: it is sent, and never printed.
    pub pin: Option<String>,
    /// Optional `priority`: not sent if `None`.
    pub priority: Option<Priority>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl NewTicket {
    /// A value of the required fields; the others are absent.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            contact: None,
            counts: None,
            matrix: None,
            pin: None,
            priority: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `contact`.
    #[must_use]
    pub fn with_contact(mut self, value: impl Into<Contact>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.contact, value);
        self
    }
    /// Sets `counts`.
    #[must_use]
    pub fn with_counts(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.counts = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `matrix`.
    #[must_use]
    pub fn with_matrix(
        mut self,
        value: impl IntoIterator<Item = impl Into<Vec<i64>>>,
    ) -> Self {
        self.matrix = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `pin`.
    #[must_use]
    pub fn with_pin(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.pin, value);
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn with_priority(mut self, value: impl Into<Priority>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.priority, value);
        self
    }
}

impl Default for NewTicket {
    #[inline]
    fn default() -> Self {
        Self {
            title: String::new(),
            contact: None,
            counts: None,
            matrix: None,
            pin: None,
            priority: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for NewTicket {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "NewTicket",
        names: &["title", "contact", "counts", "matrix", "pin", "priority"],
        required: 1,
        secret: &[4],
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_length: Some(1),
                    max_length: Some(20),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    each: Some(
                        &::sdk_runtime::record::Limits {
                            minimum: Some(0.0),
                            ..::sdk_runtime::record::Limits::NONE
                        },
                    ),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    each: Some(
                        &::sdk_runtime::record::Limits {
                            max_items: Some(2),
                            each: Some(
                                &::sdk_runtime::record::Limits {
                                    maximum: Some(9.0),
                                    ..::sdk_runtime::record::Limits::NONE
                                },
                            ),
                            ..::sdk_runtime::record::Limits::NONE
                        },
                    ),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.title,
            1 => &self.contact,
            2 => &self.counts,
            3 => &self.matrix,
            4 => &self.pin,
            5 => &self.priority,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.title,
            1 => &mut self.contact,
            2 => &mut self.counts,
            3 => &mut self.matrix,
            4 => &mut self.pin,
            5 => &mut self.priority,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(NewTicket);

/// An object, called `Ticket` by the API.
///
/// Returned by [`create_ticket`](crate::Client::create_ticket), [`get_ticket`](crate::Client::get_ticket), [`replace_ticket`](crate::Client::replace_ticket), [`list_old_tickets`](crate::Client::list_old_tickets), [`list_open_tickets`](crate::Client::list_open_tickets) and 2 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Ticket {
    /// Example: `7`.
    pub id: i64,
    /// Example: `Printer is on fire`.
    pub title: String,
    /// May be `null`.
    pub answer: ::sdk_runtime::Nullable<String>,
    /// Field `priority`.
    pub priority: Option<Priority>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for Ticket {
    #[inline]
    fn default() -> Self {
        Self {
            id: 0,
            title: String::new(),
            answer: ::sdk_runtime::Nullable::Absent,
            priority: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Ticket {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Ticket",
        names: &["id", "title", "answer", "priority"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.answer,
            3 => &self.priority,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.answer,
            3 => &mut self.priority,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Ticket);

/// An object, called `TicketPage` by the API.
///
/// Returned by [`list_old_tickets`](crate::Client::list_old_tickets), [`list_open_tickets`](crate::Client::list_open_tickets), [`list_tickets`](crate::Client::list_tickets) and [`scroll_tickets`](crate::Client::scroll_tickets).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TicketPage {
    /// Field `items`.
    pub items: Vec<Ticket>,
    /// Field `next`.
    pub next: Option<String>,
    /// Field `total`.
    pub total: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TicketPage {
    #[inline]
    fn default() -> Self {
        Self {
            items: Vec::new(),
            next: None,
            total: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TicketPage {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TicketPage",
        names: &["items", "next", "total"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.items,
            1 => &self.next,
            2 => &self.total,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.items,
            1 => &mut self.next,
            2 => &mut self.total,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TicketPage);

impl ::sdk_runtime::Page for TicketPage {
    type Item = Ticket;
    #[inline]
    fn into_items(self) -> Vec<Ticket> {
        self.items
    }
}

/// One of several types, called `Contact` by the API.
///
/// Taken by [`create_ticket`](crate::Client::create_ticket) and [`replace_ticket`](crate::Client::replace_ticket).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Contact {
    /// A string.
    ///
    /// At most 5 characters.
    Text(String),
    /// An integer.
    ///
    /// At most 999.
    Integer(i64),
    /// A value that no other variant takes, as it came.
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for Contact {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::Text(value) => ::sdk_runtime::record::Slot::view(value),
            Self::Integer(value) => ::sdk_runtime::record::Slot::view(value),
            Self::UnknownValue(value) => value.view(),
        }
    }
    #[inline]
    fn target(&mut self) -> ::sdk_runtime::record::Target<'_> {
        ::sdk_runtime::record::Target::Union(self)
    }
    #[inline]
    fn as_union(&self) -> Option<&dyn ::sdk_runtime::record::Union> {
        Some(self)
    }
}

impl ::sdk_runtime::record::Union for Contact {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::new(::sdk_runtime::record::Shape::String)
                    .limited(
                        &::sdk_runtime::record::Limits {
                            max_length: Some(5),
                            ..::sdk_runtime::record::Limits::NONE
                        },
                    ),
                ::sdk_runtime::record::Variant::new(
                        ::sdk_runtime::record::Shape::Integer,
                    )
                    .limited(
                        &::sdk_runtime::record::Limits {
                            maximum: Some(999.0),
                            ..::sdk_runtime::record::Limits::NONE
                        },
                    ),
            ]
        }
    }
    #[inline]
    fn selected(
        &self,
    ) -> Result<(usize, &dyn ::sdk_runtime::record::Slot), &::sdk_runtime::RawJson> {
        match self {
            Self::Text(value) => Ok((0, value)),
            Self::Integer(value) => Ok((1, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn ::sdk_runtime::record::Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::Text(String::new());
                    match self {
                        Self::Text(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::Integer(0);
                    match self {
                        Self::Integer(value) => value,
                        _ => return None,
                    }
                }
                _ => return None,
            },
        )
    }
    #[inline]
    fn set_raw(&mut self, raw: ::sdk_runtime::RawJson) {
        *self = Self::UnknownValue(raw);
    }
}

impl From<String> for Contact {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Contact {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for Contact {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

::sdk_runtime::record::union!(Contact);
