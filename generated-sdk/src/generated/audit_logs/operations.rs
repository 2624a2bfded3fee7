// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static GET_ADMIN_AUDIT_LOGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_admin_audit_logs",
    id: "getAdminAuditLogs",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/get-admin-audit-logs",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "pagination.page",
        limit: Some("pagination.limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_ACTION_LOGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_action_logs",
    id: "getUserActionLogs",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/get-user-action-logs",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "pagination.page",
        limit: Some("pagination.limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};
