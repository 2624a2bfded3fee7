// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static ASSIGN_ASA_ACCOUNT: Operation = Operation {
    name: "assign_asa_account",
    id: "assignAsaAccount",
    method: Method::Post,
    path: "/api/v3/assign-asa-account",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("targets"),
};

pub(crate) static CREATE_ASA_ACCOUNT: Operation = Operation {
    name: "create_asa_account",
    id: "createAsaAccount",
    method: Method::Post,
    path: "/api/v3/create-asa-account",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_ASA_ACCOUNT_BATCH: Operation = Operation {
    name: "create_asa_account_batch",
    id: "createAsaAccountBatch",
    method: Method::Post,
    path: "/api/v3/create-asa-accounts-batch",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: Some("list"),
};

pub(crate) static DELETE_ASA_ACCOUNT: Operation = Operation {
    name: "delete_asa_account",
    id: "deleteAsaAccount",
    method: Method::Post,
    path: "/api/v3/delete-asa-account",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_ASA_ACCOUNT_BATCH: Operation = Operation {
    name: "delete_asa_account_batch",
    id: "deleteAsaAccountBatch",
    method: Method::Post,
    path: "/api/v3/delete-asa-accounts-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("accountIds"),
};

pub(crate) static GET_ASA_ACCOUNT: Operation = Operation {
    name: "get_asa_account",
    id: "getAsaAccount",
    method: Method::Get,
    path: "/api/v3/get-asa-account",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_ASA_ACCOUNT_ASSIGNED_TARGETS: Operation = Operation {
    name: "get_asa_account_assigned_targets",
    id: "getAsaAccountAssignedTargets",
    method: Method::Get,
    path: "/api/v3/get-asa-account-assigned-targets",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static GET_ASA_ACCOUNT_BATCH: Operation = Operation {
    name: "get_asa_account_batch",
    id: "getAsaAccountBatch",
    method: Method::Post,
    path: "/api/v3/get-asa-accounts-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("accountIds"),
};

pub(crate) static GET_ASSIGNED_ACCOUNT: Operation = Operation {
    name: "get_assigned_account",
    id: "getAssignedAccount",
    method: Method::Get,
    path: "/api/v3/get-assigned-account",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_ASA_ACCOUNT: Operation = Operation {
    name: "list_asa_account",
    id: "listAsaAccount",
    method: Method::Get,
    path: "/api/v3/list-asa-accounts",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static UNASSIGN_ASA_ACCOUNT: Operation = Operation {
    name: "unassign_asa_account",
    id: "unassignAsaAccount",
    method: Method::Post,
    path: "/api/v3/unassign-asa-account",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("targets"),
};

pub(crate) static UPDATE_ASA_ACCOUNT: Operation = Operation {
    name: "update_asa_account",
    id: "updateAsaAccount",
    method: Method::Post,
    path: "/api/v3/update-asa-account",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
