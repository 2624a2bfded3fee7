// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static BATCH_PROCESS_APPROVAL: Operation = Operation::new(
        "batch_process_approval",
        "batchProcessApproval",
        Method::Put,
        "/api/v3/approval-batch-process",
    )
    .payload("data");

pub(crate) static CLOSED_LIST: Operation = Operation::new(
        "closed_list",
        "closedList",
        Method::Get,
        "/api/v3/approval-closed-list",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_DETAIL: Operation = Operation::new(
        "get_detail",
        "getDetail",
        Method::Get,
        "/api/v3/approval",
    )
    .payload("data")
    .idempotent();

pub(crate) static LOG_LIST: Operation = Operation::new(
        "log_list",
        "logList",
        Method::Get,
        "/api/v3/approval-log-list",
    )
    .payload("data")
    .idempotent();

pub(crate) static PEND_LIST: Operation = Operation::new(
        "pend_list",
        "pendList",
        Method::Get,
        "/api/v3/approval-pending-list",
    )
    .payload("data")
    .idempotent();

pub(crate) static PROCESS_APPROVAL: Operation = Operation::new(
        "process_approval",
        "processApproval",
        Method::Put,
        "/api/v3/approval-process",
    )
    .payload("data");
