// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static ASSIGN_ASA_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "assign_asa_account",
    id: "assignAsaAccount",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/assign-asa-account",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("targets"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CREATE_ASA_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_asa_account",
    id: "createAsaAccount",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-asa-account",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_ASA_ACCOUNT_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_asa_account_batch",
    id: "createAsaAccountBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-asa-accounts-batch",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: Some("list"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_ASA_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_asa_account",
    id: "deleteAsaAccount",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-asa-account",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_ASA_ACCOUNT_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_asa_account_batch",
    id: "deleteAsaAccountBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-asa-accounts-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("accountIds"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static GET_ASA_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_asa_account",
    id: "getAsaAccount",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-asa-account",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ASA_ACCOUNT_ASSIGNED_TARGETS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_asa_account_assigned_targets",
    id: "getAsaAccountAssignedTargets",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-asa-account-assigned-targets",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ASA_ACCOUNT_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_asa_account_batch",
    id: "getAsaAccountBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/get-asa-accounts-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("accountIds"),
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ASSIGNED_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_assigned_account",
    id: "getAssignedAccount",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-assigned-account",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_ASA_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_asa_account",
    id: "listAsaAccount",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-asa-accounts",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UNASSIGN_ASA_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "unassign_asa_account",
    id: "unassignAsaAccount",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/unassign-asa-account",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("targets"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UPDATE_ASA_ACCOUNT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_asa_account",
    id: "updateAsaAccount",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-asa-account",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
