// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static CREATE_ACCESS_KEY: Operation = Operation {
    name: "create_access_key",
    id: "createAccessKey",
    method: Method::Post,
    path: "/api/v3/create-access-key",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_ACCESS_KEY: Operation = Operation {
    name: "delete_access_key",
    id: "deleteAccessKey",
    method: Method::Post,
    path: "/api/v3/delete-access-key",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_ACCESS_KEY: Operation = Operation {
    name: "get_access_key",
    id: "getAccessKey",
    method: Method::Get,
    path: "/api/v3/get-access-key",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_ACCESS_KEY_LIST: Operation = Operation {
    name: "get_access_key_list",
    id: "getAccessKeyList",
    method: Method::Get,
    path: "/api/v3/list-access-key",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_ACCESS_KEY: Operation = Operation {
    name: "update_access_key",
    id: "updateAccessKey",
    method: Method::Post,
    path: "/api/v3/update-access-key",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
