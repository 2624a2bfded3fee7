// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static BATCH_PROCESS_APPROVAL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "batch_process_approval",
    id: "batchProcessApproval",
    method: ::sdk_runtime::Method::Put,
    path: "/api/v3/approval-batch-process",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CLOSED_LIST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "closed_list",
    id: "closedList",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/approval-closed-list",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "pageNo",
        limit: Some("pageSize"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_DETAIL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_detail",
    id: "getDetail",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/approval",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LOG_LIST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "log_list",
    id: "logList",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/approval-log-list",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "pageNo",
        limit: Some("pageSize"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static PEND_LIST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "pend_list",
    id: "pendList",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/approval-pending-list",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "pageNo",
        limit: Some("pageSize"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static PROCESS_APPROVAL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "process_approval",
    id: "processApproval",
    method: ::sdk_runtime::Method::Put,
    path: "/api/v3/approval-process",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};
