// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static GET_HEALTH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_health",
    id: "getHealth",
    method: ::sdk_runtime::Method::Get,
    path: "/health",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ORDER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_order",
    id: "getOrder",
    method: ::sdk_runtime::Method::Get,
    path: "/orders/{id}",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
