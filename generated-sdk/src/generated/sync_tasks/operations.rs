// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static CANCEL_SYNC_RISK_OPERATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "cancel_sync_risk_operation",
    id: "cancelSyncRiskOperation",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/cancel-sync-risk-operation",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_SYNC_TASK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_sync_task",
    id: "createSyncTask",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-sync-task",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_SYNC_JOB: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_sync_job",
    id: "getSyncJob",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-sync-job",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_SYNC_TASK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_sync_task",
    id: "getSyncTask",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-sync-task",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_SYNC_JOB_LOGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_sync_job_logs",
    id: "listSyncJobLogs",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-sync-job-logs",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_SYNC_JOBS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_sync_jobs",
    id: "listSyncJobs",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-sync-jobs",
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

pub(crate) static LIST_SYNC_RISK_OPERATIONS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_sync_risk_operations",
    id: "listSyncRiskOperations",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-sync-risk-operations",
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

pub(crate) static LIST_SYNC_TASKS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_sync_tasks",
    id: "listSyncTasks",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-sync-tasks",
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

pub(crate) static TRIGGER_SYNC_RISK_OPERATIONS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "trigger_sync_risk_operations",
    id: "triggerSyncRiskOperations",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/trigger-sync-risk-operations",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static TRIGGER_SYNC_TASK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "trigger_sync_task",
    id: "triggerSyncTask",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/trigger-sync-task",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_SYNC_TASK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_sync_task",
    id: "updateSyncTask",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-sync-task",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
