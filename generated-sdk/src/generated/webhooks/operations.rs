// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static CREATE_WEBHOOK: Operation = Operation::new(
        "create_webhook",
        "createWebhook",
        Method::Post,
        "/api/v3/create-webhook",
    )
    .payload("data");

pub(crate) static DELETE_WEBHOOK: Operation = Operation::new(
        "delete_webhook",
        "deleteWebhook",
        Method::Post,
        "/api/v3/delete-webhook",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_WEBHOOK: Operation = Operation::new(
        "get_webhook",
        "getWebhook",
        Method::Get,
        "/api/v3/get-webhook",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_WEBHOOK_EVENT_LIST: Operation = Operation::new(
        "get_webhook_event_list",
        "getWebhookEventList",
        Method::Get,
        "/api/v3/get-webhook-event-list",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_WEBHOOK_LOGS: Operation = Operation::new(
        "get_webhook_logs",
        "getWebhookLogs",
        Method::Post,
        "/api/v3/get-webhook-logs",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_WEBHOOKS: Operation = Operation::new(
        "list_webhooks",
        "listWebhooks",
        Method::Get,
        "/api/v3/list-webhooks",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static TRIGGER_WEBHOOK: Operation = Operation::new(
        "trigger_webhook",
        "triggerWebhook",
        Method::Post,
        "/api/v3/trigger-webhook",
    )
    .payload("data");

pub(crate) static UPDATE_WEBHOOK: Operation = Operation::new(
        "update_webhook",
        "updateWebhook",
        Method::Post,
        "/api/v3/update-webhook",
    )
    .payload("data")
    .idempotent();
