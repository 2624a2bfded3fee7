// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static ASSIGN_ASA_ACCOUNT: Operation = Operation::new(
        "assign_asa_account",
        "assignAsaAccount",
        Method::Post,
        "/api/v3/assign-asa-account",
    )
    .payload("data")
    .idempotent();

pub(crate) static CREATE_ASA_ACCOUNT: Operation = Operation::new(
        "create_asa_account",
        "createAsaAccount",
        Method::Post,
        "/api/v3/create-asa-account",
    )
    .payload("data");

pub(crate) static CREATE_ASA_ACCOUNT_BATCH: Operation = Operation::new(
        "create_asa_account_batch",
        "createAsaAccountBatch",
        Method::Post,
        "/api/v3/create-asa-accounts-batch",
    )
    .payload("data");

pub(crate) static DELETE_ASA_ACCOUNT: Operation = Operation::new(
        "delete_asa_account",
        "deleteAsaAccount",
        Method::Post,
        "/api/v3/delete-asa-account",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_ASA_ACCOUNT_BATCH: Operation = Operation::new(
        "delete_asa_account_batch",
        "deleteAsaAccountBatch",
        Method::Post,
        "/api/v3/delete-asa-accounts-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ASA_ACCOUNT: Operation = Operation::new(
        "get_asa_account",
        "getAsaAccount",
        Method::Get,
        "/api/v3/get-asa-account",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ASA_ACCOUNT_ASSIGNED_TARGETS: Operation = Operation::new(
        "get_asa_account_assigned_targets",
        "getAsaAccountAssignedTargets",
        Method::Get,
        "/api/v3/get-asa-account-assigned-targets",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static GET_ASA_ACCOUNT_BATCH: Operation = Operation::new(
        "get_asa_account_batch",
        "getAsaAccountBatch",
        Method::Post,
        "/api/v3/get-asa-accounts-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ASSIGNED_ACCOUNT: Operation = Operation::new(
        "get_assigned_account",
        "getAssignedAccount",
        Method::Get,
        "/api/v3/get-assigned-account",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_ASA_ACCOUNT: Operation = Operation::new(
        "list_asa_account",
        "listAsaAccount",
        Method::Get,
        "/api/v3/list-asa-accounts",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static UNASSIGN_ASA_ACCOUNT: Operation = Operation::new(
        "unassign_asa_account",
        "unassignAsaAccount",
        Method::Post,
        "/api/v3/unassign-asa-account",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_ASA_ACCOUNT: Operation = Operation::new(
        "update_asa_account",
        "updateAsaAccount",
        Method::Post,
        "/api/v3/update-asa-account",
    )
    .payload("data")
    .idempotent();
