// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

/// Parameters of [`query_ldap_log`](crate::ManagementClient::query_ldap_log).
#[non_exhaustive]
pub struct QueryLdapLogParams {
    /// Which log to read: `1` for the access log, `2` for the error log.
    ///
    /// Required query parameter `type`. Example: `1`.
    pub r#type: i64,
    /// Number of the page to return, counted from 1.
    ///
    /// Required query parameter `page`. Example: `1`.
    pub page: i64,
    /// How many items a page has at most.
    ///
    /// Required query parameter `limit`. Example: `10`.
    pub limit: i64,
    /// Only entries of the LDAP connection with this number are returned.
    ///
    /// Optional query parameter `connection`: not sent if `None`.
    pub connection: Option<i64>,
    /// Only entries up to this time are returned. It is a timestamp, whose unit is not documented.
    ///
    /// Optional query parameter `endTime`: not sent if `None`.
    pub end_time: Option<i64>,
    /// Only entries with this error code are returned.
    ///
    /// Optional query parameter `errorCode`: not sent if `None`.
    pub error_code: Option<i64>,
    /// Text that the message of an entry must match.
    ///
    /// Optional query parameter `message`: not sent if `None`.
    pub message: Option<String>,
    /// Only entries with this operation code are returned.
    ///
    /// Optional query parameter `operationNumber`: not sent if `None`.
    pub operation_number: Option<i64>,
    /// Only entries from this time on are returned. It is a timestamp, whose unit is not documented.
    ///
    /// Optional query parameter `startTime`: not sent if `None`.
    pub start_time: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl QueryLdapLogParams {
    /// A value of the required fields; the others are absent.
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `connection`.
    #[must_use]
    #[inline]
    pub fn with_connection(mut self, value: i64) -> Self {
        self.connection = Some(value);
        self
    }
    /// Sets `end_time`.
    #[must_use]
    #[inline]
    pub fn with_end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `error_code`.
    #[must_use]
    #[inline]
    pub fn with_error_code(mut self, value: i64) -> Self {
        self.error_code = Some(value);
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.message, value);
        self
    }
    /// Sets `operation_number`.
    #[must_use]
    #[inline]
    pub fn with_operation_number(mut self, value: i64) -> Self {
        self.operation_number = Some(value);
        self
    }
    /// Sets `start_time`.
    #[must_use]
    #[inline]
    pub fn with_start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
}

impl Default for QueryLdapLogParams {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: 0,
            page: 0,
            limit: 0,
            connection: None,
            end_time: None,
            error_code: None,
            message: None,
            operation_number: None,
            start_time: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for QueryLdapLogParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "queryLdapLog",
        rust_name: Some("QueryLdapLogParams"),
        names: &[
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
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(QueryLdapLogParams);

/// Parameters of [`query_ldap_sub_entries`](crate::ManagementClient::query_ldap_sub_entries).
#[non_exhaustive]
pub struct QueryLdapSubEntriesParams {
    /// Number of the page to return, counted from 1.
    ///
    /// Required query parameter `page`. Example: `1`.
    pub page: i64,
    /// How many items a page has at most.
    ///
    /// Required query parameter `limit`. Example: `10`.
    pub limit: i64,
    /// Distinguished name of the entry to look below.
    ///
    /// What is returned without it is not documented. The base DN in
    /// [`LdapConfigInfoDto::base_dn`](crate::generated::models::LdapConfigInfoDto::base_dn) is a good
    /// start.
    ///
    /// Optional query parameter `dn`: not sent if `None`. Example: `dc=ibm,dc=com,o=genauth`.
    pub dn: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl QueryLdapSubEntriesParams {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(page: i64, limit: i64) -> Self {
        Self {
            page,
            limit,
            dn: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `dn`.
    #[must_use]
    pub fn with_dn(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.dn, value);
        self
    }
}

impl Default for QueryLdapSubEntriesParams {
    #[inline]
    fn default() -> Self {
        Self {
            page: 0,
            limit: 0,
            dn: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for QueryLdapSubEntriesParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "queryLdapSubEntries",
        rust_name: Some("QueryLdapSubEntriesParams"),
        names: &["page", "limit", "dn"],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.page,
            1 => &self.limit,
            2 => &self.dn,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.page,
            1 => &mut self.limit,
            2 => &mut self.dn,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(QueryLdapSubEntriesParams);
