// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static GET_ALL_RIGHTS_ITEM: Operation = Operation {
    name: "get_all_rights_item",
    id: "getAllRightsItem",
    method: Method::Get,
    path: "/api/v3/get-all-rights-items",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_CURRENT_PACKAGE_INFO: Operation = Operation {
    name: "get_current_package_info",
    id: "getCurrentPackageInfo",
    method: Method::Get,
    path: "/api/v3/get-current-package-info",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_MAU_PERIOD_USAGE_HISTORY: Operation = Operation {
    name: "get_mau_period_usage_history",
    id: "getMauPeriodUsageHistory",
    method: Method::Get,
    path: "/api/v3/get-mau-period-usage-history",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_ORDER_DETAIL: Operation = Operation {
    name: "get_order_detail",
    id: "getOrderDetail",
    method: Method::Get,
    path: "/api/v3/get-order-detail",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_ORDER_PAY_DETAIL: Operation = Operation {
    name: "get_order_pay_detail",
    id: "getOrderPayDetail",
    method: Method::Get,
    path: "/api/v3/get-order-pay-detail",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_ORDERS: Operation = Operation {
    name: "get_orders",
    id: "getOrders",
    method: Method::Get,
    path: "/api/v3/get-orders",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static GET_USAGE_INFO: Operation = Operation {
    name: "get_usage_info",
    id: "getUsageInfo",
    method: Method::Get,
    path: "/api/v3/get-usage-info",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
