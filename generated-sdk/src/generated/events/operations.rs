// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static CREATE_EVENT_APP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_event_app",
    id: "createEventApp",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-event-app",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DEFINE_EVENT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "define_event",
    id: "defineEvent",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/define-event",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_EVENT_APPS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_event_apps",
    id: "listEventApps",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-event-apps",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_EVENTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_events",
    id: "listEvents",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-events",
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

pub(crate) static PUB_USER_EVENT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "pub_user_event",
    id: "pubUserEvent",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/pub-userEvent",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static VERIFY_EVENT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "verify_event",
    id: "verifyEvent",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/pub-event",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};
