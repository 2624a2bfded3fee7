// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::ApprovalObjectType;

/// Parameters of [`closed_list`](crate::ManagementClient::closed_list).
#[non_exhaustive]
pub struct ClosedListParams {
    /// Text to look for in the numbers of the requests and in the names of those who handed them in. It
    /// need not match exactly.
    ///
    /// Optional query parameter `keyword`: not sent if `None`.
    pub keyword: Option<String>,
    /// Only requests for this kind of object are returned. Without it, all kinds are.
    ///
    /// Optional query parameter `objectType`: not sent if `None`.
    pub object_type: Option<ApprovalObjectType>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `pageNo`: if `None`, the server assumes `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `pageSize`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub page_size: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ClosedListParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keyword, value);
        self
    }
    /// Sets `object_type`.
    #[must_use]
    pub fn with_object_type(mut self, value: impl Into<ApprovalObjectType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.object_type, value);
        self
    }
    /// Sets `page_no`.
    #[must_use]
    #[inline]
    pub fn with_page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `page_size`.
    #[must_use]
    #[inline]
    pub fn with_page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

impl Default for ClosedListParams {
    #[inline]
    fn default() -> Self {
        Self {
            keyword: None,
            object_type: None,
            page_no: None,
            page_size: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ClosedListParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "closedList",
        rust_name: Some("ClosedListParams"),
        names: &["keyword", "objectType", "pageNo", "pageSize"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                3,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.keyword,
            1 => &self.object_type,
            2 => &self.page_no,
            3 => &self.page_size,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.keyword,
            1 => &mut self.object_type,
            2 => &mut self.page_no,
            3 => &mut self.page_size,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ClosedListParams);

/// Parameters of [`get_detail`](crate::ManagementClient::get_detail).
#[non_exhaustive]
pub struct GetDetailParams {
    /// Number of the approval, as in
    /// [`ApprovalDetailDto::number`](crate::generated::models::ApprovalDetailDto::number).
    ///
    /// Required query parameter `number`. Example: `100001`.
    pub number: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetDetailParams {
    /// A value of the required fields; the others are absent.
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetDetailParams {
    #[inline]
    fn default() -> Self {
        Self {
            number: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetDetailParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getDetail",
        rust_name: Some("GetDetailParams"),
        names: &["number"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.number,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.number,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetDetailParams);

/// Parameters of [`log_list`](crate::ManagementClient::log_list).
#[non_exhaustive]
pub struct LogListParams {
    /// Text to look for in the numbers of the requests, in the names of those who handed them in, and in
    /// the names of the requested objects. It need not match exactly.
    ///
    /// Optional query parameter `keyword`: not sent if `None`.
    pub keyword: Option<String>,
    /// Only requests for this kind of object are returned. Without it, all kinds are.
    ///
    /// Optional query parameter `objectType`: not sent if `None`.
    pub object_type: Option<ApprovalObjectType>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `pageNo`: if `None`, the server assumes `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `pageSize`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub page_size: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl LogListParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keyword, value);
        self
    }
    /// Sets `object_type`.
    #[must_use]
    pub fn with_object_type(mut self, value: impl Into<ApprovalObjectType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.object_type, value);
        self
    }
    /// Sets `page_no`.
    #[must_use]
    #[inline]
    pub fn with_page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `page_size`.
    #[must_use]
    #[inline]
    pub fn with_page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

impl Default for LogListParams {
    #[inline]
    fn default() -> Self {
        Self {
            keyword: None,
            object_type: None,
            page_no: None,
            page_size: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for LogListParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "logList",
        rust_name: Some("LogListParams"),
        names: &["keyword", "objectType", "pageNo", "pageSize"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                3,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.keyword,
            1 => &self.object_type,
            2 => &self.page_no,
            3 => &self.page_size,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.keyword,
            1 => &mut self.object_type,
            2 => &mut self.page_no,
            3 => &mut self.page_size,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(LogListParams);

/// Parameters of [`pend_list`](crate::ManagementClient::pend_list).
#[non_exhaustive]
pub struct PendListParams {
    /// Text to look for in the numbers of the requests and in the names of those who handed them in. It
    /// need not match exactly.
    ///
    /// Optional query parameter `keyword`: not sent if `None`.
    pub keyword: Option<String>,
    /// Only requests for this kind of object are returned. Without it, all kinds are.
    ///
    /// Optional query parameter `objectType`: not sent if `None`.
    pub object_type: Option<ApprovalObjectType>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `pageNo`: if `None`, the server assumes `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `pageSize`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub page_size: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl PendListParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keyword, value);
        self
    }
    /// Sets `object_type`.
    #[must_use]
    pub fn with_object_type(mut self, value: impl Into<ApprovalObjectType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.object_type, value);
        self
    }
    /// Sets `page_no`.
    #[must_use]
    #[inline]
    pub fn with_page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `page_size`.
    #[must_use]
    #[inline]
    pub fn with_page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

impl Default for PendListParams {
    #[inline]
    fn default() -> Self {
        Self {
            keyword: None,
            object_type: None,
            page_no: None,
            page_size: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PendListParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "pendList",
        rust_name: Some("PendListParams"),
        names: &["keyword", "objectType", "pageNo", "pageSize"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                3,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.keyword,
            1 => &self.object_type,
            2 => &self.page_no,
            3 => &self.page_size,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.keyword,
            1 => &mut self.object_type,
            2 => &mut self.page_no,
            3 => &mut self.page_size,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PendListParams);
