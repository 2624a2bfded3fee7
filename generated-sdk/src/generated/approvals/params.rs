// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::ApprovalObjectType;
use crate::record::argument;
use crate::record::Location;
use crate::record::{Fields, RawFields, Schema, Slot, record};

/// Parameters of [`closed_list`](crate::ManagementClient::closed_list).
#[non_exhaustive]
pub struct ClosedListParams {
    /// Query parameter `keyword`, optional.
    pub keyword: Option<String>,
    /// Query parameter `objectType`, optional.
    pub object_type: Option<ApprovalObjectType>,
    /// Query parameter `pageNo`, optional.
    /// Default: `1`.
    pub page_no: Option<i64>,
    /// Query parameter `pageSize`, optional.
    /// Default: `10`.
    pub page_size: Option<i64>,
    raw_fields: RawFields,
}

impl ClosedListParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.keyword, value);
        self
    }
    /// Sets `object_type`.
    #[must_use]
    pub fn with_object_type(mut self, value: impl Into<ApprovalObjectType>) -> Self {
        argument::set(&mut self.object_type, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ClosedListParams {
    const SCHEMA: Schema = Schema {
        name: "closedList",
        names: &["keyword", "objectType", "pageNo", "pageSize"],
        sent_in: &[Location::Query, Location::Query, Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.keyword,
            1 => &self.object_type,
            2 => &self.page_no,
            3 => &self.page_size,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.keyword,
            1 => &mut self.object_type,
            2 => &mut self.page_no,
            3 => &mut self.page_size,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ClosedListParams);

/// Parameters of [`get_detail`](crate::ManagementClient::get_detail).
#[non_exhaustive]
pub struct GetDetailParams {
    /// Query parameter `number`, required.
    pub number: String,
    raw_fields: RawFields,
}

impl GetDetailParams {
    /// A value of the required members; the others are absent.
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for GetDetailParams {
    #[inline]
    fn default() -> Self {
        Self {
            number: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetDetailParams {
    const SCHEMA: Schema = Schema {
        name: "getDetail",
        names: &["number"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.number,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.number,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetDetailParams);

/// Parameters of [`log_list`](crate::ManagementClient::log_list).
#[non_exhaustive]
pub struct LogListParams {
    /// Query parameter `keyword`, optional.
    pub keyword: Option<String>,
    /// Query parameter `objectType`, optional.
    pub object_type: Option<ApprovalObjectType>,
    /// Query parameter `pageNo`, optional.
    /// Default: `1`.
    pub page_no: Option<i64>,
    /// Query parameter `pageSize`, optional.
    /// Default: `10`.
    pub page_size: Option<i64>,
    raw_fields: RawFields,
}

impl LogListParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.keyword, value);
        self
    }
    /// Sets `object_type`.
    #[must_use]
    pub fn with_object_type(mut self, value: impl Into<ApprovalObjectType>) -> Self {
        argument::set(&mut self.object_type, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for LogListParams {
    const SCHEMA: Schema = Schema {
        name: "logList",
        names: &["keyword", "objectType", "pageNo", "pageSize"],
        sent_in: &[Location::Query, Location::Query, Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.keyword,
            1 => &self.object_type,
            2 => &self.page_no,
            3 => &self.page_size,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.keyword,
            1 => &mut self.object_type,
            2 => &mut self.page_no,
            3 => &mut self.page_size,
            _ => &mut self.raw_fields,
        }
    }
}

record!(LogListParams);

/// Parameters of [`pend_list`](crate::ManagementClient::pend_list).
#[non_exhaustive]
pub struct PendListParams {
    /// Query parameter `keyword`, optional.
    pub keyword: Option<String>,
    /// Query parameter `objectType`, optional.
    pub object_type: Option<ApprovalObjectType>,
    /// Query parameter `pageNo`, optional.
    /// Default: `1`.
    pub page_no: Option<i64>,
    /// Query parameter `pageSize`, optional.
    /// Default: `10`.
    pub page_size: Option<i64>,
    raw_fields: RawFields,
}

impl PendListParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.keyword, value);
        self
    }
    /// Sets `object_type`.
    #[must_use]
    pub fn with_object_type(mut self, value: impl Into<ApprovalObjectType>) -> Self {
        argument::set(&mut self.object_type, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for PendListParams {
    const SCHEMA: Schema = Schema {
        name: "pendList",
        names: &["keyword", "objectType", "pageNo", "pageSize"],
        sent_in: &[Location::Query, Location::Query, Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.keyword,
            1 => &self.object_type,
            2 => &self.page_no,
            3 => &self.page_size,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.keyword,
            1 => &mut self.object_type,
            2 => &mut self.page_no,
            3 => &mut self.page_size,
            _ => &mut self.raw_fields,
        }
    }
}

record!(PendListParams);
