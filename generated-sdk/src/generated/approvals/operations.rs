// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static BATCH_PROCESS_APPROVAL: Operation = Operation {
    name: "batch_process_approval",
    id: "batchProcessApproval",
    method: Method::Put,
    path: "/api/v3/approval-batch-process",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CLOSED_LIST: Operation = Operation {
    name: "closed_list",
    id: "closedList",
    method: Method::Get,
    path: "/api/v3/approval-closed-list",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "pageNo",
        limit: Some("pageSize"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static GET_DETAIL: Operation = Operation {
    name: "get_detail",
    id: "getDetail",
    method: Method::Get,
    path: "/api/v3/approval",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LOG_LIST: Operation = Operation {
    name: "log_list",
    id: "logList",
    method: Method::Get,
    path: "/api/v3/approval-log-list",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "pageNo",
        limit: Some("pageSize"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static PEND_LIST: Operation = Operation {
    name: "pend_list",
    id: "pendList",
    method: Method::Get,
    path: "/api/v3/approval-pending-list",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "pageNo",
        limit: Some("pageSize"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static PROCESS_APPROVAL: Operation = Operation {
    name: "process_approval",
    id: "processApproval",
    method: Method::Put,
    path: "/api/v3/approval-process",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};
