// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static GET_ADMIN_AUDIT_LOGS: Operation = Operation::new(
        "get_admin_audit_logs",
        "getAdminAuditLogs",
        Method::Post,
        "/api/v3/get-admin-audit-logs",
    )
    .payload("data")
    .idempotent()
    .paged(
        Paging::new("pagination.page", "pagination.limit", "list").total("totalCount"),
    );

pub(crate) static GET_USER_ACTION_LOGS: Operation = Operation::new(
        "get_user_action_logs",
        "getUserActionLogs",
        Method::Post,
        "/api/v3/get-user-action-logs",
    )
    .payload("data")
    .idempotent()
    .paged(
        Paging::new("pagination.page", "pagination.limit", "list").total("totalCount"),
    );
