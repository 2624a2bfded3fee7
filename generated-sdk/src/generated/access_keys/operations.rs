// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static CREATE_ACCESS_KEY: Operation = Operation::new(
        "create_access_key",
        "createAccessKey",
        Method::Post,
        "/api/v3/create-access-key",
    )
    .payload("data");

pub(crate) static DELETE_ACCESS_KEY: Operation = Operation::new(
        "delete_access_key",
        "deleteAccessKey",
        Method::Post,
        "/api/v3/delete-access-key",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ACCESS_KEY: Operation = Operation::new(
        "get_access_key",
        "getAccessKey",
        Method::Get,
        "/api/v3/get-access-key",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ACCESS_KEY_LIST: Operation = Operation::new(
        "get_access_key_list",
        "getAccessKeyList",
        Method::Get,
        "/api/v3/list-access-key",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_ACCESS_KEY: Operation = Operation::new(
        "update_access_key",
        "updateAccessKey",
        Method::Post,
        "/api/v3/update-access-key",
    )
    .payload("data")
    .idempotent();
