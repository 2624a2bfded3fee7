// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static DELETE_CUSTOM_FIELDS: Operation = Operation {
    name: "delete_custom_fields",
    id: "deleteCustomFields",
    method: Method::Post,
    path: "/api/v3/delete-custom-fields",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("list"),
};

pub(crate) static GET_CUSTOM_DATA: Operation = Operation {
    name: "get_custom_data",
    id: "getCustomData",
    method: Method::Get,
    path: "/api/v3/get-custom-data",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_CUSTOM_FIELDS: Operation = Operation {
    name: "get_custom_fields",
    id: "getCustomFields",
    method: Method::Get,
    path: "/api/v3/get-custom-fields",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_BASE_FIELDS: Operation = Operation {
    name: "get_user_base_fields",
    id: "getUserBaseFields",
    method: Method::Get,
    path: "/api/v3/get-user-base-fields",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_CUST_FIELDS: Operation = Operation {
    name: "list_cust_fields",
    id: "listCustFields",
    method: Method::Get,
    path: "/api/v3/list-custom-fields",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_USER_BASE_FIELDS: Operation = Operation {
    name: "list_user_base_fields",
    id: "listUserBaseFields",
    method: Method::Get,
    path: "/api/v3/list-user-base-fields",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static SET_CUSTOM_DATA: Operation = Operation {
    name: "set_custom_data",
    id: "setCustomData",
    method: Method::Post,
    path: "/api/v3/set-custom-data",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("list"),
};

pub(crate) static SET_CUSTOM_FIELDS: Operation = Operation {
    name: "set_custom_fields",
    id: "setCustomFields",
    method: Method::Post,
    path: "/api/v3/set-custom-fields",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("list"),
};

pub(crate) static SET_USER_BASE_FIELDS: Operation = Operation {
    name: "set_user_base_fields",
    id: "setUserBaseFields",
    method: Method::Post,
    path: "/api/v3/set-user-base-fields",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("list"),
};
