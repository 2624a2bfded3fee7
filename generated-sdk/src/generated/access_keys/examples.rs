// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::access_keys::{
    CreateAccessKeyRespDto, GetAccessKeyRespDto, ListAccessKeyRespDto,
};
use crate::generated::common::IsSuccessDto;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_ACCESS_KEY,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<CreateAccessKeyRespDto>>,
        json: Some(
            r#"[
  {
    "accessKeyId": "example",
    "accessKeySecret": "example",
    "userId": "6343b98b7cfxxx9366e9b7c",
    "createdAt": "2022-07-03T03:20:30.000Z",
    "status": "example",
    "lastDate": "2024-01-31T12:00:00.000Z",
    "userPoolId": "60e043f8cd91b87d712b6365",
    "enable": true
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_ACCESS_KEY,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ACCESS_KEY,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<GetAccessKeyRespDto>>,
        json: Some(
            r#"[
  {
    "accessKeyId": "example",
    "accessKeySecret": "example",
    "userId": "6343b98b7cfxxx9366e9b7c",
    "createdAt": "2022-07-03T03:20:30.000Z",
    "status": "example",
    "lastDate": "2024-01-31T12:00:00.000Z",
    "userPoolId": "60e043f8cd91b87d712b6365",
    "enable": true
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ACCESS_KEY_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<ListAccessKeyRespDto>>,
        json: Some(
            r#"[
  {
    "accessKeyId": "example",
    "accessKeySecret": "example",
    "userId": "6343b98b7cfxxx9366e9b7c",
    "createdAt": "2022-07-03T03:20:30.000Z",
    "status": "example",
    "lastDate": "2024-01-31T12:00:00.000Z",
    "userPoolId": "60e043f8cd91b87d712b6365",
    "enable": true
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_ACCESS_KEY,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
];
