// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::NewTicket;

/// Parameters of [`delete_ticket`](crate::Client::delete_ticket).
#[non_exhaustive]
pub struct DeleteTicketParams {
    /// Required path parameter `id`.
    pub id: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteTicketParams {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteTicketParams {
    #[inline]
    fn default() -> Self {
        Self {
            id: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteTicketParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "deleteTicket",
        rust_name: Some("DeleteTicketParams"),
        names: &["id"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Path],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteTicketParams);

/// Parameters of [`get_ticket`](crate::Client::get_ticket).
#[non_exhaustive]
pub struct GetTicketParams {
    /// Required path parameter `id`.
    pub id: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetTicketParams {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetTicketParams {
    #[inline]
    fn default() -> Self {
        Self {
            id: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetTicketParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getTicket",
        rust_name: Some("GetTicketParams"),
        names: &["id"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Path],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetTicketParams);

/// Parameters of [`list_old_tickets`](crate::Client::list_old_tickets).
#[non_exhaustive]
pub struct ListOldTicketsParams {
    /// Optional query parameter `limit`: not sent if `None`. At most 100.
    pub limit: Option<i64>,
    /// Optional query parameter `page`: not sent if `None`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListOldTicketsParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Default for ListOldTicketsParams {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListOldTicketsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listOldTickets",
        rust_name: Some("ListOldTicketsParams"),
        names: &["limit", "page"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    maximum: Some(100.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.limit,
            1 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListOldTicketsParams);

/// Parameters of [`list_open_tickets`](crate::Client::list_open_tickets).
#[non_exhaustive]
pub struct ListOpenTicketsParams {
    /// Optional query parameter `limit`: not sent if `None`.
    pub limit: Option<i64>,
    /// Optional query parameter `page`: not sent if `None`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListOpenTicketsParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Default for ListOpenTicketsParams {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListOpenTicketsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listOpenTickets",
        rust_name: Some("ListOpenTicketsParams"),
        names: &["limit", "page"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.limit,
            1 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListOpenTicketsParams);

/// Parameters of [`list_tickets`](crate::Client::list_tickets).
#[non_exhaustive]
pub struct ListTicketsParams {
    /// Optional header `X-Trace`: not sent if `None`.
    pub x_trace: Option<String>,
    /// Optional query parameter `label`: not sent if `None`. At most 2 elements, each at most 8 characters.
    pub label: Option<Vec<String>>,
    /// Optional query parameter `limit`: not sent if `None`. From 1 to 3.
    pub limit: Option<i64>,
    /// Optional query parameter `page`: not sent if `None`. At least 1.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListTicketsParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `x_trace`.
    #[must_use]
    pub fn with_x_trace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.x_trace, value);
        self
    }
    /// Sets `label`.
    #[must_use]
    pub fn with_label(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.label = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Default for ListTicketsParams {
    #[inline]
    fn default() -> Self {
        Self {
            x_trace: None,
            label: None,
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListTicketsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listTickets",
        rust_name: Some("ListTicketsParams"),
        names: &["X-Trace", "label", "limit", "page"],
        sent_in: &[
            ::sdk_runtime::record::Location::Header,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_items: Some(2),
                    each: Some(
                        &::sdk_runtime::record::Limits {
                            max_length: Some(8),
                            ..::sdk_runtime::record::Limits::NONE
                        },
                    ),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(3.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.x_trace,
            1 => &self.label,
            2 => &self.limit,
            3 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.x_trace,
            1 => &mut self.label,
            2 => &mut self.limit,
            3 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListTicketsParams);

/// Parameters of [`replace_ticket`](crate::Client::replace_ticket).
#[non_exhaustive]
pub struct ReplaceTicketParams {
    /// Required path parameter `id`.
    pub id: i64,
    /// Required body.
    pub body: NewTicket,
    /// Optional header `X-Trace`: not sent if `None`.
    pub x_trace: Option<String>,
    /// Optional query parameter `notify`: not sent if `None`.
    pub notify: Option<bool>,
    /// Optional query parameter `revision`: not sent if `None`.
    pub revision: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ReplaceTicketParams {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(id: i64, body: NewTicket) -> Self {
        Self {
            id,
            body,
            x_trace: None,
            notify: None,
            revision: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `x_trace`.
    #[must_use]
    pub fn with_x_trace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.x_trace, value);
        self
    }
    /// Sets `notify`.
    #[must_use]
    #[inline]
    pub fn with_notify(mut self, value: bool) -> Self {
        self.notify = Some(value);
        self
    }
    /// Sets `revision`.
    #[must_use]
    #[inline]
    pub fn with_revision(mut self, value: i64) -> Self {
        self.revision = Some(value);
        self
    }
}

impl Default for ReplaceTicketParams {
    #[inline]
    fn default() -> Self {
        Self {
            id: 0,
            body: NewTicket::default(),
            x_trace: None,
            notify: None,
            revision: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ReplaceTicketParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "replaceTicket",
        rust_name: Some("ReplaceTicketParams"),
        names: &["id", "body", "X-Trace", "notify", "revision"],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Path,
            ::sdk_runtime::record::Location::WholeBody,
            ::sdk_runtime::record::Location::Header,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.body,
            2 => &self.x_trace,
            3 => &self.notify,
            4 => &self.revision,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.body,
            2 => &mut self.x_trace,
            3 => &mut self.notify,
            4 => &mut self.revision,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ReplaceTicketParams);

/// Parameters of [`scroll_tickets`](crate::Client::scroll_tickets).
#[non_exhaustive]
pub struct ScrollTicketsParams {
    /// Optional query parameter `after`: not sent if `None`.
    pub after: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ScrollTicketsParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.after, value);
        self
    }
}

impl Default for ScrollTicketsParams {
    #[inline]
    fn default() -> Self {
        Self {
            after: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ScrollTicketsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "scrollTickets",
        rust_name: Some("ScrollTicketsParams"),
        names: &["after"],
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.after,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.after,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ScrollTicketsParams);
