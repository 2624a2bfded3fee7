// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static GET_ADMIN_AUDIT_LOGS: Operation = Operation {
    name: "get_admin_audit_logs",
    id: "getAdminAuditLogs",
    method: Method::Post,
    path: "/api/v3/get-admin-audit-logs",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "pagination.page",
        limit: Some("pagination.limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static GET_USER_ACTION_LOGS: Operation = Operation {
    name: "get_user_action_logs",
    id: "getUserActionLogs",
    method: Method::Post,
    path: "/api/v3/get-user-action-logs",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "pagination.page",
        limit: Some("pagination.limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};
