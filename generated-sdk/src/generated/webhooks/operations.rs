// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static CREATE_WEBHOOK: Operation = Operation {
    name: "create_webhook",
    id: "createWebhook",
    method: Method::Post,
    path: "/api/v3/create-webhook",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_WEBHOOK: Operation = Operation {
    name: "delete_webhook",
    id: "deleteWebhook",
    method: Method::Post,
    path: "/api/v3/delete-webhook",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_WEBHOOK: Operation = Operation {
    name: "get_webhook",
    id: "getWebhook",
    method: Method::Get,
    path: "/api/v3/get-webhook",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_WEBHOOK_EVENT_LIST: Operation = Operation {
    name: "get_webhook_event_list",
    id: "getWebhookEventList",
    method: Method::Get,
    path: "/api/v3/get-webhook-event-list",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_WEBHOOK_LOGS: Operation = Operation {
    name: "get_webhook_logs",
    id: "getWebhookLogs",
    method: Method::Post,
    path: "/api/v3/get-webhook-logs",
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

pub(crate) static LIST_WEBHOOKS: Operation = Operation {
    name: "list_webhooks",
    id: "listWebhooks",
    method: Method::Get,
    path: "/api/v3/list-webhooks",
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

pub(crate) static TRIGGER_WEBHOOK: Operation = Operation {
    name: "trigger_webhook",
    id: "triggerWebhook",
    method: Method::Post,
    path: "/api/v3/trigger-webhook",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_WEBHOOK: Operation = Operation {
    name: "update_webhook",
    id: "updateWebhook",
    method: Method::Post,
    path: "/api/v3/update-webhook",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
