// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static CREATE_TICKET: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_ticket",
    id: "createTicket",
    method: ::sdk_runtime::Method::Post,
    path: "/tickets",
    idempotent: false,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_TICKET: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_ticket",
    id: "deleteTicket",
    method: ::sdk_runtime::Method::Delete,
    path: "/tickets/{id}",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_TICKETS_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_tickets_batch",
    id: "deleteTicketsBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/tickets/delete-batch",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: Some("ids"),
    outcome: Some("done"),
    body_limits: None,
};

pub(crate) static GET_TICKET: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_ticket",
    id: "getTicket",
    method: ::sdk_runtime::Method::Get,
    path: "/tickets/{id}",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_OLD_TICKETS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_old_tickets",
    id: "listOldTickets",
    method: ::sdk_runtime::Method::Get,
    path: "/tickets/old",
    idempotent: true,
    enveloped: false,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(100),
        items: Some("items"),
        total: Some("total"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_OPEN_TICKETS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_open_tickets",
    id: "listOpenTickets",
    method: ::sdk_runtime::Method::Get,
    path: "/tickets/open",
    idempotent: true,
    enveloped: false,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: None,
        items: Some("items"),
        total: Some("total"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_TICKETS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_tickets",
    id: "listTickets",
    method: ::sdk_runtime::Method::Get,
    path: "/tickets",
    idempotent: true,
    enveloped: false,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(3),
        items: Some("items"),
        total: Some("total"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static REPLACE_TICKET: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "replace_ticket",
    id: "replaceTicket",
    method: ::sdk_runtime::Method::Put,
    path: "/tickets/{id}",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static SCROLL_TICKETS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "scroll_tickets",
    id: "scrollTickets",
    method: ::sdk_runtime::Method::Get,
    path: "/tickets/scroll",
    idempotent: true,
    enveloped: false,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Cursor("next"),
        page: "after",
        limit: None,
        max: None,
        items: Some("items"),
        total: Some("total"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static SET_LABELS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "set_labels",
    id: "setLabels",
    method: ::sdk_runtime::Method::Put,
    path: "/labels",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: Some(
        &::sdk_runtime::record::Limits {
            min_items: Some(1),
            max_items: Some(2),
            each: Some(
                &::sdk_runtime::record::Limits {
                    max_length: Some(4),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            ..::sdk_runtime::record::Limits::NONE
        },
    ),
};
