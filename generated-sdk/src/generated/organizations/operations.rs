// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static REMOVE_DEPARTMENT_MEMBERS: Operation = Operation::new(
        "remove_department_members",
        "removeDepartmentMembers",
        Method::Post,
        "/api/v3/remove-department-members",
    )
    .payload("data")
    .idempotent();
