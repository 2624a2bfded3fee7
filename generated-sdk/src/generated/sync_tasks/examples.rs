// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::sync_tasks::{
    CancelSyncRiskOperationsDataDto, SyncJobDto, SyncJobPagingDto,
    SyncRiskOperationPagingDto, SyncTaskDto, SyncTaskPagingDto,
    TriggerSyncRiskOperationsDataDto, TriggerSyncTaskDataDto,
};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::CANCEL_SYNC_RISK_OPERATION,
        result: ::sdk_runtime::mock::ResultType::of::<CancelSyncRiskOperationsDataDto>,
        json: Some("{\"successList\":[1,2],\"faildList\":[3,4]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_SYNC_TASK,
        result: ::sdk_runtime::mock::ResultType::of::<SyncTaskPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "syncTaskId": 1000,
      "createdAt": "2022-07-03T03:20:30.000Z",
      "updatedAt": "2022-07-03T03:20:30.000Z",
      "syncTaskName": "My Lark sync task",
      "syncTaskType": "lark",
      "syncFlow": "upstream",
      "syncTrigger": "manually",
      "fieldMapping": [{"expression": "mobile", "targetKey": "phone"}],
      "lastSyncRate": 80,
      "lastSyncTime": "2022-07-03T03:20:30.000Z",
      "organizationCode": "steamory"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_SYNC_JOB,
        result: ::sdk_runtime::mock::ResultType::of::<SyncJobDto>,
        json: Some(
            r#"{
  "syncJobId": 1,
  "syncTaskId": 1000,
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "syncStatus": "free",
  "syncFlow": "upstream",
  "syncTrigger": "manually",
  "departmentCountAll": 3,
  "departmentCountSucc": 3,
  "departmentUpdateCountAll": 1,
  "departmentUpdateCountSucc": 1,
  "accountCountAll": 10,
  "accountCountSucc": 10,
  "accountUpdateCountAll": 2,
  "accountUpdateCountSucc": 2
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_SYNC_TASK,
        result: ::sdk_runtime::mock::ResultType::of::<SyncTaskDto>,
        json: Some(
            r#"{
  "syncTaskId": 1000,
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "syncTaskName": "My Lark sync task",
  "syncTaskType": "lark",
  "syncFlow": "upstream",
  "syncTrigger": "manually",
  "fieldMapping": [{"expression": "mobile", "targetKey": "phone"}],
  "lastSyncRate": 80,
  "lastSyncTime": "2022-07-03T03:20:30.000Z",
  "organizationCode": "steamory"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_SYNC_JOB_LOGS,
        result: ::sdk_runtime::mock::ResultType::of::<TriggerSyncTaskDataDto>,
        json: Some("{\"syncJobId\":1}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_SYNC_JOBS,
        result: ::sdk_runtime::mock::ResultType::of::<SyncJobPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "syncJobId": 1,
      "syncTaskId": 1000,
      "createdAt": "2022-07-03T03:20:30.000Z",
      "updatedAt": "2022-07-03T03:20:30.000Z",
      "syncStatus": "free",
      "syncFlow": "upstream",
      "syncTrigger": "manually",
      "departmentCountAll": 3,
      "departmentCountSucc": 3,
      "departmentUpdateCountAll": 1,
      "departmentUpdateCountSucc": 1,
      "accountCountAll": 10,
      "accountCountSucc": 10,
      "accountUpdateCountAll": 2,
      "accountUpdateCountSucc": 2
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_SYNC_RISK_OPERATIONS,
        result: ::sdk_runtime::mock::ResultType::of::<SyncRiskOperationPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "syncRiskOperationId": 1,
      "syncTaskId": 1000,
      "createdAt": "2022-07-03T03:20:30.000Z",
      "updatedAt": "2022-07-03T03:20:30.000Z",
      "status": "PENDING",
      "level": 1,
      "objectType": "DEPARTMENT",
      "objectName": "example",
      "objectId": "624cf96f7axxx7918478ee7"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_SYNC_TASKS,
        result: ::sdk_runtime::mock::ResultType::of::<SyncTaskPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "syncTaskId": 1000,
      "createdAt": "2022-07-03T03:20:30.000Z",
      "updatedAt": "2022-07-03T03:20:30.000Z",
      "syncTaskName": "My Lark sync task",
      "syncTaskType": "lark",
      "syncFlow": "upstream",
      "syncTrigger": "manually",
      "fieldMapping": [{"expression": "mobile", "targetKey": "phone"}],
      "lastSyncRate": 80,
      "lastSyncTime": "2022-07-03T03:20:30.000Z",
      "organizationCode": "steamory"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::TRIGGER_SYNC_RISK_OPERATIONS,
        result: ::sdk_runtime::mock::ResultType::of::<TriggerSyncRiskOperationsDataDto>,
        json: Some("{\"successList\":[1,2],\"faildList\":[3,4]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::TRIGGER_SYNC_TASK,
        result: ::sdk_runtime::mock::ResultType::of::<TriggerSyncTaskDataDto>,
        json: Some("{\"syncJobId\":1}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_SYNC_TASK,
        result: ::sdk_runtime::mock::ResultType::of::<SyncTaskPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "syncTaskId": 1000,
      "createdAt": "2022-07-03T03:20:30.000Z",
      "updatedAt": "2022-07-03T03:20:30.000Z",
      "syncTaskName": "My Lark sync task",
      "syncTaskType": "lark",
      "syncFlow": "upstream",
      "syncTrigger": "manually",
      "fieldMapping": [{"expression": "mobile", "targetKey": "phone"}],
      "lastSyncRate": 80,
      "lastSyncTime": "2022-07-03T03:20:30.000Z",
      "organizationCode": "steamory"
    }
  ]
}"#,
        ),
    },
];
