// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static CREATE_EVENT_APP: Operation = Operation {
    name: "create_event_app",
    id: "createEventApp",
    method: Method::Post,
    path: "/api/v3/create-event-app",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DEFINE_EVENT: Operation = Operation {
    name: "define_event",
    id: "defineEvent",
    method: Method::Post,
    path: "/api/v3/define-event",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_EVENT_APPS: Operation = Operation {
    name: "list_event_apps",
    id: "listEventApps",
    method: Method::Get,
    path: "/api/v3/list-event-apps",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_EVENTS: Operation = Operation {
    name: "list_events",
    id: "listEvents",
    method: Method::Get,
    path: "/api/v3/list-events",
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

pub(crate) static PUB_USER_EVENT: Operation = Operation {
    name: "pub_user_event",
    id: "pubUserEvent",
    method: Method::Post,
    path: "/api/v3/pub-userEvent",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static VERIFY_EVENT: Operation = Operation {
    name: "verify_event",
    id: "verifyEvent",
    method: Method::Post,
    path: "/api/v3/pub-event",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};
