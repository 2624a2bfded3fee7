// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static CREATE_WEBHOOK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_webhook",
    id: "createWebhook",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-webhook",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_WEBHOOK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_webhook",
    id: "deleteWebhook",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-webhook",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static GET_WEBHOOK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_webhook",
    id: "getWebhook",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-webhook",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_WEBHOOK_EVENT_LIST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_webhook_event_list",
    id: "getWebhookEventList",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-webhook-event-list",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_WEBHOOK_LOGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_webhook_logs",
    id: "getWebhookLogs",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/get-webhook-logs",
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

pub(crate) static LIST_WEBHOOKS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_webhooks",
    id: "listWebhooks",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-webhooks",
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

pub(crate) static TRIGGER_WEBHOOK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "trigger_webhook",
    id: "triggerWebhook",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/trigger-webhook",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_WEBHOOK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_webhook",
    id: "updateWebhook",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-webhook",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
