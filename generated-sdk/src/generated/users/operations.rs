// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static DELETE_USERS_BATCH: Operation = Operation::new(
        "delete_users_batch",
        "deleteUsersBatch",
        Method::Post,
        "/api/v3/delete-users-batch",
    )
    .payload("data")
    .idempotent();
