// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static CANCEL_SYNC_RISK_OPERATION: Operation = Operation::new(
        "cancel_sync_risk_operation",
        "cancelSyncRiskOperation",
        Method::Post,
        "/api/v3/cancel-sync-risk-operation",
    )
    .payload("data")
    .idempotent();

pub(crate) static CREATE_SYNC_TASK: Operation = Operation::new(
        "create_sync_task",
        "createSyncTask",
        Method::Post,
        "/api/v3/create-sync-task",
    )
    .payload("data");

pub(crate) static GET_SYNC_JOB: Operation = Operation::new(
        "get_sync_job",
        "getSyncJob",
        Method::Get,
        "/api/v3/get-sync-job",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_SYNC_TASK: Operation = Operation::new(
        "get_sync_task",
        "getSyncTask",
        Method::Get,
        "/api/v3/get-sync-task",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_SYNC_JOB_LOGS: Operation = Operation::new(
        "list_sync_job_logs",
        "listSyncJobLogs",
        Method::Get,
        "/api/v3/list-sync-job-logs",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_SYNC_JOBS: Operation = Operation::new(
        "list_sync_jobs",
        "listSyncJobs",
        Method::Get,
        "/api/v3/list-sync-jobs",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_SYNC_RISK_OPERATIONS: Operation = Operation::new(
        "list_sync_risk_operations",
        "listSyncRiskOperations",
        Method::Get,
        "/api/v3/list-sync-risk-operations",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_SYNC_TASKS: Operation = Operation::new(
        "list_sync_tasks",
        "listSyncTasks",
        Method::Get,
        "/api/v3/list-sync-tasks",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static TRIGGER_SYNC_RISK_OPERATIONS: Operation = Operation::new(
        "trigger_sync_risk_operations",
        "triggerSyncRiskOperations",
        Method::Post,
        "/api/v3/trigger-sync-risk-operations",
    )
    .payload("data");

pub(crate) static TRIGGER_SYNC_TASK: Operation = Operation::new(
        "trigger_sync_task",
        "triggerSyncTask",
        Method::Post,
        "/api/v3/trigger-sync-task",
    )
    .payload("data");

pub(crate) static UPDATE_SYNC_TASK: Operation = Operation::new(
        "update_sync_task",
        "updateSyncTask",
        Method::Post,
        "/api/v3/update-sync-task",
    )
    .payload("data")
    .idempotent();
