// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static CANCEL_SYNC_RISK_OPERATION: Operation = Operation {
    name: "cancel_sync_risk_operation",
    id: "cancelSyncRiskOperation",
    method: Method::Post,
    path: "/api/v3/cancel-sync-risk-operation",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_SYNC_TASK: Operation = Operation {
    name: "create_sync_task",
    id: "createSyncTask",
    method: Method::Post,
    path: "/api/v3/create-sync-task",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_SYNC_JOB: Operation = Operation {
    name: "get_sync_job",
    id: "getSyncJob",
    method: Method::Get,
    path: "/api/v3/get-sync-job",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_SYNC_TASK: Operation = Operation {
    name: "get_sync_task",
    id: "getSyncTask",
    method: Method::Get,
    path: "/api/v3/get-sync-task",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_SYNC_JOB_LOGS: Operation = Operation {
    name: "list_sync_job_logs",
    id: "listSyncJobLogs",
    method: Method::Get,
    path: "/api/v3/list-sync-job-logs",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_SYNC_JOBS: Operation = Operation {
    name: "list_sync_jobs",
    id: "listSyncJobs",
    method: Method::Get,
    path: "/api/v3/list-sync-jobs",
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

pub(crate) static LIST_SYNC_RISK_OPERATIONS: Operation = Operation {
    name: "list_sync_risk_operations",
    id: "listSyncRiskOperations",
    method: Method::Get,
    path: "/api/v3/list-sync-risk-operations",
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

pub(crate) static LIST_SYNC_TASKS: Operation = Operation {
    name: "list_sync_tasks",
    id: "listSyncTasks",
    method: Method::Get,
    path: "/api/v3/list-sync-tasks",
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

pub(crate) static TRIGGER_SYNC_RISK_OPERATIONS: Operation = Operation {
    name: "trigger_sync_risk_operations",
    id: "triggerSyncRiskOperations",
    method: Method::Post,
    path: "/api/v3/trigger-sync-risk-operations",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static TRIGGER_SYNC_TASK: Operation = Operation {
    name: "trigger_sync_task",
    id: "triggerSyncTask",
    method: Method::Post,
    path: "/api/v3/trigger-sync-task",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_SYNC_TASK: Operation = Operation {
    name: "update_sync_task",
    id: "updateSyncTask",
    method: Method::Post,
    path: "/api/v3/update-sync-task",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
