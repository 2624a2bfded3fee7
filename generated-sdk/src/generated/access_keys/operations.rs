// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static CREATE_ACCESS_KEY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_access_key",
    id: "createAccessKey",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-access-key",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_ACCESS_KEY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_access_key",
    id: "deleteAccessKey",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-access-key",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ACCESS_KEY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_access_key",
    id: "getAccessKey",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-access-key",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ACCESS_KEY_LIST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_access_key_list",
    id: "getAccessKeyList",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-access-key",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_ACCESS_KEY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_access_key",
    id: "updateAccessKey",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-access-key",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};
