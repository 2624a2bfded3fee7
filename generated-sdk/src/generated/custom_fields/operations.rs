// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static DELETE_CUSTOM_FIELDS: Operation = Operation::new(
        "delete_custom_fields",
        "deleteCustomFields",
        Method::Post,
        "/api/v3/delete-custom-fields",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_CUSTOM_DATA: Operation = Operation::new(
        "get_custom_data",
        "getCustomData",
        Method::Get,
        "/api/v3/get-custom-data",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_CUSTOM_FIELDS: Operation = Operation::new(
        "get_custom_fields",
        "getCustomFields",
        Method::Get,
        "/api/v3/get-custom-fields",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_BASE_FIELDS: Operation = Operation::new(
        "get_user_base_fields",
        "getUserBaseFields",
        Method::Get,
        "/api/v3/get-user-base-fields",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_CUST_FIELDS: Operation = Operation::new(
        "list_cust_fields",
        "listCustFields",
        Method::Get,
        "/api/v3/list-custom-fields",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_USER_BASE_FIELDS: Operation = Operation::new(
        "list_user_base_fields",
        "listUserBaseFields",
        Method::Get,
        "/api/v3/list-user-base-fields",
    )
    .payload("data")
    .idempotent();

pub(crate) static SET_CUSTOM_DATA: Operation = Operation::new(
        "set_custom_data",
        "setCustomData",
        Method::Post,
        "/api/v3/set-custom-data",
    )
    .payload("data")
    .idempotent();

pub(crate) static SET_CUSTOM_FIELDS: Operation = Operation::new(
        "set_custom_fields",
        "setCustomFields",
        Method::Post,
        "/api/v3/set-custom-fields",
    )
    .payload("data")
    .idempotent();

pub(crate) static SET_USER_BASE_FIELDS: Operation = Operation::new(
        "set_user_base_fields",
        "setUserBaseFields",
        Method::Post,
        "/api/v3/set-user-base-fields",
    )
    .payload("data")
    .idempotent();
