// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static GET_ALL_RIGHTS_ITEM: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_all_rights_item",
    id: "getAllRightsItem",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-all-rights-items",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_CURRENT_PACKAGE_INFO: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_current_package_info",
    id: "getCurrentPackageInfo",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-current-package-info",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_MAU_PERIOD_USAGE_HISTORY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_mau_period_usage_history",
    id: "getMauPeriodUsageHistory",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-mau-period-usage-history",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ORDER_DETAIL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_order_detail",
    id: "getOrderDetail",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-order-detail",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ORDER_PAY_DETAIL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_order_pay_detail",
    id: "getOrderPayDetail",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-order-pay-detail",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ORDERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_orders",
    id: "getOrders",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-orders",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USAGE_INFO: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_usage_info",
    id: "getUsageInfo",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-usage-info",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
