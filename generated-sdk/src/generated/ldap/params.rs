// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`query_ldap_log`](crate::ManagementClient::query_ldap_log).
#[derive(Default)]
#[non_exhaustive]
pub struct QueryLdapLogParams {
    /// The member `type`.
    ///
    /// Query parameter `type`, required.
    pub r#type: i64,
    /// The member `page`.
    ///
    /// Query parameter `page`, required.
    pub page: i64,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, required.
    pub limit: i64,
    /// The member `connection`.
    ///
    /// Query parameter `connection`, optional.
    pub connection: Option<i64>,
    /// The member `endTime`.
    ///
    /// Query parameter `endTime`, optional.
    pub end_time: Option<i64>,
    /// The member `errorCode`.
    ///
    /// Query parameter `errorCode`, optional.
    pub error_code: Option<i64>,
    /// The member `message`.
    ///
    /// Query parameter `message`, optional.
    pub message: Option<String>,
    /// The member `operationNumber`.
    ///
    /// Query parameter `operationNumber`, optional.
    pub operation_number: Option<i64>,
    /// The member `startTime`.
    ///
    /// Query parameter `startTime`, optional.
    pub start_time: Option<i64>,
    raw_fields: RawFields,
}

impl QueryLdapLogParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(r#type: i64, page: i64, limit: i64) -> Self {
        Self {
            r#type,
            page,
            limit,
            connection: None,
            end_time: None,
            error_code: None,
            message: None,
            operation_number: None,
            start_time: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`connection`](field@Self::connection).
    #[must_use]
    #[inline]
    pub fn with_connection(mut self, value: i64) -> Self {
        self.connection = Some(value);
        self
    }
    /// Sets [`end_time`](field@Self::end_time).
    #[must_use]
    #[inline]
    pub fn with_end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets [`error_code`](field@Self::error_code).
    #[must_use]
    #[inline]
    pub fn with_error_code(mut self, value: i64) -> Self {
        self.error_code = Some(value);
        self
    }
    /// Sets [`message`](field@Self::message).
    #[must_use]
    #[inline]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets [`operation_number`](field@Self::operation_number).
    #[must_use]
    #[inline]
    pub fn with_operation_number(mut self, value: i64) -> Self {
        self.operation_number = Some(value);
        self
    }
    /// Sets [`start_time`](field@Self::start_time).
    #[must_use]
    #[inline]
    pub fn with_start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
}

impl Members for QueryLdapLogParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "queryLdapLog",
        members: &[
            "type",
            "page",
            "limit",
            "connection",
            "endTime",
            "errorCode",
            "message",
            "operationNumber",
            "startTime",
        ],
        required: 3,
        sent_in: &[
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.r#type,
            1 => &self.page,
            2 => &self.limit,
            3 => &self.connection,
            4 => &self.end_time,
            5 => &self.error_code,
            6 => &self.message,
            7 => &self.operation_number,
            8 => &self.start_time,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.page,
            2 => &mut self.limit,
            3 => &mut self.connection,
            4 => &mut self.end_time,
            5 => &mut self.error_code,
            6 => &mut self.message,
            7 => &mut self.operation_number,
            8 => &mut self.start_time,
            _ => &mut self.raw_fields,
        }
    }
}

record!(QueryLdapLogParams);

/// Parameters of [`query_ldap_sub_entries`](crate::ManagementClient::query_ldap_sub_entries).
#[derive(Default)]
#[non_exhaustive]
pub struct QueryLdapSubEntriesParams {
    /// The member `page`.
    ///
    /// Query parameter `page`, required.
    pub page: i64,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, required.
    pub limit: i64,
    /// The member `dn`.
    ///
    /// Query parameter `dn`, optional.
    pub dn: Option<String>,
    raw_fields: RawFields,
}

impl QueryLdapSubEntriesParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(page: i64, limit: i64) -> Self {
        Self {
            page,
            limit,
            dn: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`dn`](field@Self::dn).
    #[must_use]
    #[inline]
    pub fn with_dn(mut self, value: impl Into<String>) -> Self {
        self.dn = Some(value.into());
        self
    }
}

impl Members for QueryLdapSubEntriesParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "queryLdapSubEntries",
        members: &["page", "limit", "dn"],
        required: 2,
        sent_in: &[Location::Query, Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.page,
            1 => &self.limit,
            2 => &self.dn,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.page,
            1 => &mut self.limit,
            2 => &mut self.dn,
            _ => &mut self.raw_fields,
        }
    }
}

record!(QueryLdapSubEntriesParams);
