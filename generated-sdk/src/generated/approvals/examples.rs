// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::approvals::{ApprovalDetailDto, ApprovalPageList};
use crate::generated::common::IsSuccessDto;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::BATCH_PROCESS_APPROVAL,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CLOSED_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<ApprovalPageList>,
        json: Some(
            r#"{
  "list": [
    {
      "approvalId": 1,
      "number": "100001",
      "status": "PENDING",
      "submitTime": "2022-07-03T03:20:30.000Z",
      "objectType": "APP_PERMISSION_APPLY",
      "approvalObjectList": {
        "objectId": "example",
        "objectName": "example",
        "roleCode": "admin",
        "namespaceId": 1,
        "namespaceCode": "6342b8537axxxx047d314109"
      },
      "closedTime": "2022-07-03T03:20:30.000Z"
    }
  ],
  "totalCount": 1
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_DETAIL,
        result: ::sdk_runtime::mock::ResultType::of::<ApprovalDetailDto>,
        json: Some(
            r#"{
  "approvalId": 1,
  "number": "100001",
  "status": "PENDING",
  "submitTime": "2022-07-03T03:20:30.000Z",
  "objectType": "APP_PERMISSION_APPLY",
  "approvalObjectList": {
    "objectId": "example",
    "objectName": "example",
    "roleCode": "admin",
    "namespaceId": 1,
    "namespaceCode": "6342b8537axxxx047d314109"
  },
  "closedTime": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LOG_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<ApprovalPageList>,
        json: Some(
            r#"{
  "list": [
    {
      "approvalId": 1,
      "number": "100001",
      "status": "PENDING",
      "submitTime": "2022-07-03T03:20:30.000Z",
      "objectType": "APP_PERMISSION_APPLY",
      "approvalObjectList": {
        "objectId": "example",
        "objectName": "example",
        "roleCode": "admin",
        "namespaceId": 1,
        "namespaceCode": "6342b8537axxxx047d314109"
      },
      "closedTime": "2022-07-03T03:20:30.000Z"
    }
  ],
  "totalCount": 1
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::PEND_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<ApprovalPageList>,
        json: Some(
            r#"{
  "list": [
    {
      "approvalId": 1,
      "number": "100001",
      "status": "PENDING",
      "submitTime": "2022-07-03T03:20:30.000Z",
      "objectType": "APP_PERMISSION_APPLY",
      "approvalObjectList": {
        "objectId": "example",
        "objectName": "example",
        "roleCode": "admin",
        "namespaceId": 1,
        "namespaceCode": "6342b8537axxxx047d314109"
      },
      "closedTime": "2022-07-03T03:20:30.000Z"
    }
  ],
  "totalCount": 1
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::PROCESS_APPROVAL,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
];
