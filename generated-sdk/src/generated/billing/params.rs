// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::record::Limits;
use crate::record::Location;
use crate::record::{Field, RawFields, Record, Schema, Slot, record};

/// Parameters of [`get_mau_period_usage_history`](crate::ManagementClient::get_mau_period_usage_history).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMauPeriodUsageHistoryParams {
    /// The member `startTime`.
    ///
    /// Query parameter `startTime`, required.
    pub start_time: String,
    /// The member `endTime`.
    ///
    /// Query parameter `endTime`, required.
    pub end_time: String,
    raw_fields: RawFields,
}

impl GetMauPeriodUsageHistoryParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

impl Record for GetMauPeriodUsageHistoryParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "getMauPeriodUsageHistory",
            &[
                Field::required("startTime").sent_in(Location::Query),
                Field::required("endTime").sent_in(Location::Query),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.start_time,
                1 => &self.end_time,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.start_time,
                1 => &mut self.end_time,
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

record!(GetMauPeriodUsageHistoryParams);

/// Parameters of [`get_order_detail`](crate::ManagementClient::get_order_detail).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetailParams {
    /// The member `orderNo`.
    ///
    /// Query parameter `orderNo`, required.
    pub order_no: String,
    raw_fields: RawFields,
}

impl GetOrderDetailParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(order_no: impl Into<String>) -> Self {
        Self {
            order_no: order_no.into(),
            ..Self::default()
        }
    }
}

impl Record for GetOrderDetailParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "getOrderDetail",
            &[Field::required("orderNo").sent_in(Location::Query)],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.order_no,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.order_no,
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

record!(GetOrderDetailParams);

/// Parameters of [`get_order_pay_detail`](crate::ManagementClient::get_order_pay_detail).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderPayDetailParams {
    /// The member `orderNo`.
    ///
    /// Query parameter `orderNo`, required.
    pub order_no: String,
    raw_fields: RawFields,
}

impl GetOrderPayDetailParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(order_no: impl Into<String>) -> Self {
        Self {
            order_no: order_no.into(),
            ..Self::default()
        }
    }
}

impl Record for GetOrderPayDetailParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "getOrderPayDetail",
            &[Field::required("orderNo").sent_in(Location::Query)],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.order_no,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.order_no,
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

record!(GetOrderPayDetailParams);

/// Parameters of [`get_orders`](crate::ManagementClient::get_orders).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrdersParams {
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl GetOrdersParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Record for GetOrdersParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "getOrders",
            &[
                Field::optional("limit")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            maximum: Some(50.0),
                            ..Limits::NONE
                        },
                    ),
                Field::optional("page")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            ..Limits::NONE
                        },
                    ),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.limit,
                1 => &self.page,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.limit,
                1 => &mut self.page,
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

record!(GetOrdersParams);
