// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static CREATE_EVENT_APP: Operation = Operation::new(
        "create_event_app",
        "createEventApp",
        Method::Post,
        "/api/v3/create-event-app",
    )
    .payload("data");

pub(crate) static DEFINE_EVENT: Operation = Operation::new(
        "define_event",
        "defineEvent",
        Method::Post,
        "/api/v3/define-event",
    )
    .payload("data");

pub(crate) static LIST_EVENT_APPS: Operation = Operation::new(
        "list_event_apps",
        "listEventApps",
        Method::Get,
        "/api/v3/list-event-apps",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_EVENTS: Operation = Operation::new(
        "list_events",
        "listEvents",
        Method::Get,
        "/api/v3/list-events",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static PUB_USER_EVENT: Operation = Operation::new(
        "pub_user_event",
        "pubUserEvent",
        Method::Post,
        "/api/v3/pub-userEvent",
    )
    .payload("data");

pub(crate) static VERIFY_EVENT: Operation = Operation::new(
        "verify_event",
        "verifyEvent",
        Method::Post,
        "/api/v3/pub-event",
    )
    .payload("data");
