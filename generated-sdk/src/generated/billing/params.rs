// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

/// Parameters of [`get_mau_period_usage_history`](crate::ManagementClient::get_mau_period_usage_history).
#[non_exhaustive]
pub struct GetMauPeriodUsageHistoryParams {
    /// First day of the span, as year, month and day without separators.
    ///
    /// Required query parameter `startTime`. Example: `20220202`.
    pub start_time: String,
    /// Last day of the span, as year, month and day without separators.
    ///
    /// Required query parameter `endTime`. Example: `20220802`.
    pub end_time: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetMauPeriodUsageHistoryParams {
    /// A value of the required fields; the others are absent.
    pub fn new(start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetMauPeriodUsageHistoryParams {
    #[inline]
    fn default() -> Self {
        Self {
            start_time: String::new(),
            end_time: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetMauPeriodUsageHistoryParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getMauPeriodUsageHistory",
        rust_name: Some("GetMauPeriodUsageHistoryParams"),
        names: &["startTime", "endTime"],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.start_time,
            1 => &self.end_time,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.start_time,
            1 => &mut self.end_time,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetMauPeriodUsageHistoryParams);

/// Parameters of [`get_order_detail`](crate::ManagementClient::get_order_detail).
#[non_exhaustive]
pub struct GetOrderDetailParams {
    /// Number of the order, as in [`OrderItem::order_no`](crate::generated::models::OrderItem::order_no).
    ///
    /// Required query parameter `orderNo`. Example: `202209251234224`.
    pub order_no: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetOrderDetailParams {
    /// A value of the required fields; the others are absent.
    pub fn new(order_no: impl Into<String>) -> Self {
        Self {
            order_no: order_no.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetOrderDetailParams {
    #[inline]
    fn default() -> Self {
        Self {
            order_no: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetOrderDetailParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getOrderDetail",
        rust_name: Some("GetOrderDetailParams"),
        names: &["orderNo"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.order_no,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.order_no,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetOrderDetailParams);

/// Parameters of [`get_order_pay_detail`](crate::ManagementClient::get_order_pay_detail).
#[non_exhaustive]
pub struct GetOrderPayDetailParams {
    /// Number of the order, as in [`OrderItem::order_no`](crate::generated::models::OrderItem::order_no).
    ///
    /// Required query parameter `orderNo`. Example: `202209251234224`.
    pub order_no: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetOrderPayDetailParams {
    /// A value of the required fields; the others are absent.
    pub fn new(order_no: impl Into<String>) -> Self {
        Self {
            order_no: order_no.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetOrderPayDetailParams {
    #[inline]
    fn default() -> Self {
        Self {
            order_no: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetOrderPayDetailParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getOrderPayDetail",
        rust_name: Some("GetOrderPayDetailParams"),
        names: &["orderNo"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.order_no,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.order_no,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetOrderPayDetailParams);

/// Parameters of [`get_orders`](crate::ManagementClient::get_orders).
#[non_exhaustive]
pub struct GetOrdersParams {
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetOrdersParams {
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

impl Default for GetOrdersParams {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetOrdersParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getOrders",
        rust_name: Some("GetOrdersParams"),
        names: &["limit", "page"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
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

::sdk_runtime::record::record!(GetOrdersParams);
