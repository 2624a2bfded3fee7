// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static GET_ALL_RIGHTS_ITEM: Operation = Operation::new(
        "get_all_rights_item",
        "getAllRightsItem",
        Method::Get,
        "/api/v3/get-all-rights-items",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_CURRENT_PACKAGE_INFO: Operation = Operation::new(
        "get_current_package_info",
        "getCurrentPackageInfo",
        Method::Get,
        "/api/v3/get-current-package-info",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_MAU_PERIOD_USAGE_HISTORY: Operation = Operation::new(
        "get_mau_period_usage_history",
        "getMauPeriodUsageHistory",
        Method::Get,
        "/api/v3/get-mau-period-usage-history",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ORDER_DETAIL: Operation = Operation::new(
        "get_order_detail",
        "getOrderDetail",
        Method::Get,
        "/api/v3/get-order-detail",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ORDER_PAY_DETAIL: Operation = Operation::new(
        "get_order_pay_detail",
        "getOrderPayDetail",
        Method::Get,
        "/api/v3/get-order-pay-detail",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ORDERS: Operation = Operation::new(
        "get_orders",
        "getOrders",
        Method::Get,
        "/api/v3/get-orders",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static GET_USAGE_INFO: Operation = Operation::new(
        "get_usage_info",
        "getUsageInfo",
        Method::Get,
        "/api/v3/get-usage-info",
    )
    .payload("data")
    .idempotent();
