// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::pipelines::{PipelineFunctionDto, PipelineFunctionPagingDto};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_PIPELINE_FUNCTION,
        result: ::sdk_runtime::mock::ResultType::of::<PipelineFunctionDto>,
        json: Some(
            r#"{
  "funcId": "60b49eb83fd80adb96f26e68",
  "funcName": "Allow one mail domain",
  "scene": "PRE_REGISTER",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "isAsynchronous": true,
  "timeout": 3,
  "terminateOnTimeout": true,
  "sourceCode": "example",
  "status": "uploading",
  "enabled": true,
  "isCloud": true,
  "lastExecuteStatus": {}
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_PIPELINE_FUNCTION,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PIPELINE_FUNCTION,
        result: ::sdk_runtime::mock::ResultType::of::<PipelineFunctionDto>,
        json: Some(
            r#"{
  "funcId": "60b49eb83fd80adb96f26e68",
  "funcName": "Allow one mail domain",
  "scene": "PRE_REGISTER",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "isAsynchronous": true,
  "timeout": 3,
  "terminateOnTimeout": true,
  "sourceCode": "example",
  "status": "uploading",
  "enabled": true,
  "isCloud": true,
  "lastExecuteStatus": {}
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PIPELINE_LOGS,
        result: ::sdk_runtime::mock::ResultType::of::<PipelineFunctionPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "funcId": "60b49eb83fd80adb96f26e68",
      "funcName": "Allow one mail domain",
      "scene": "PRE_REGISTER",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "updatedAt": "2022-07-03T03:20:30.000Z",
      "isAsynchronous": true,
      "timeout": 3,
      "terminateOnTimeout": true,
      "sourceCode": "example",
      "status": "uploading",
      "enabled": true,
      "isCloud": true,
      "lastExecuteStatus": {}
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_PIPELINE_FUNCTIONS,
        result: ::sdk_runtime::mock::ResultType::of::<PipelineFunctionPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "funcId": "60b49eb83fd80adb96f26e68",
      "funcName": "Allow one mail domain",
      "scene": "PRE_REGISTER",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "updatedAt": "2022-07-03T03:20:30.000Z",
      "isAsynchronous": true,
      "timeout": 3,
      "terminateOnTimeout": true,
      "sourceCode": "example",
      "status": "uploading",
      "enabled": true,
      "isCloud": true,
      "lastExecuteStatus": {}
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REUPLOAD_PIPELINE_FUNCTION,
        result: ::sdk_runtime::mock::ResultType::of::<PipelineFunctionDto>,
        json: Some(
            r#"{
  "funcId": "60b49eb83fd80adb96f26e68",
  "funcName": "Allow one mail domain",
  "scene": "PRE_REGISTER",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "isAsynchronous": true,
  "timeout": 3,
  "terminateOnTimeout": true,
  "sourceCode": "example",
  "status": "uploading",
  "enabled": true,
  "isCloud": true,
  "lastExecuteStatus": {}
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_PIPELINE_FUNCTION,
        result: ::sdk_runtime::mock::ResultType::of::<PipelineFunctionDto>,
        json: Some(
            r#"{
  "funcId": "60b49eb83fd80adb96f26e68",
  "funcName": "Allow one mail domain",
  "scene": "PRE_REGISTER",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "isAsynchronous": true,
  "timeout": 3,
  "terminateOnTimeout": true,
  "sourceCode": "example",
  "status": "uploading",
  "enabled": true,
  "isCloud": true,
  "lastExecuteStatus": {}
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_PIPELINE_ORDER,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
];
