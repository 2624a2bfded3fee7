// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static ADD_GROUP_MEMBERS: Operation = Operation::new(
        "add_group_members",
        "addGroupMembers",
        Method::Post,
        "/api/v3/add-group-members",
    )
    .payload("data")
    .idempotent();

pub(crate) static CREATE_GROUPS_BATCH: Operation = Operation::new(
        "create_groups_batch",
        "createGroupsBatch",
        Method::Post,
        "/api/v3/create-groups-batch",
    )
    .payload("data");

pub(crate) static DELETE_GROUPS_BATCH: Operation = Operation::new(
        "delete_groups_batch",
        "deleteGroupsBatch",
        Method::Post,
        "/api/v3/delete-groups-batch",
    )
    .payload("data")
    .idempotent();
