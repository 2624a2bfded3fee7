// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::CreatePostDto;
use crate::generated::posts::{PostDto, PostInfoDto, PostPagingDto};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_POST,
        result: ::sdk_runtime::mock::ResultType::of::<PostInfoDto>,
        json: Some(
            r#"{
  "code": "developer",
  "name": "Developer",
  "departmentIdList": ["6229c3ae66xxxx4feb740d93"],
  "id": "60b49eb83fd80adb96f26e68"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_POST,
        result: ::sdk_runtime::mock::ResultType::of::<CreatePostDto>,
        json: Some(
            r#"{
  "code": "developer",
  "description": "Writes programs",
  "name": "Developer"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_POST_BY_ID,
        result: ::sdk_runtime::mock::ResultType::of::<PostDto>,
        json: Some(
            r#"{
  "code": "developer",
  "name": "Developer",
  "id": "60b49eb83fd80adb96f26e68"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_POST,
        result: ::sdk_runtime::mock::ResultType::of::<CreatePostDto>,
        json: Some(
            r#"{
  "code": "developer",
  "description": "Writes programs",
  "name": "Developer"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_POSTS,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<PostDto>>,
        json: Some(
            r#"[
  {
    "code": "developer",
    "name": "Developer",
    "id": "60b49eb83fd80adb96f26e68"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::POST_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<PostPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "code": "developer",
      "name": "Developer",
      "userCount": 1,
      "departmentCount": 1,
      "metadataSource": ["example"],
      "id": "60b49eb83fd80adb96f26e68"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::POST_LIST_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<PostPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "code": "developer",
      "name": "Developer",
      "userCount": 1,
      "departmentCount": 1,
      "metadataSource": ["example"],
      "id": "60b49eb83fd80adb96f26e68"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REMOVE_POST,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SET_USER_POSTS,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_POST,
        result: ::sdk_runtime::mock::ResultType::of::<PostInfoDto>,
        json: Some(
            r#"{
  "code": "developer",
  "name": "Developer",
  "departmentIdList": ["6229c3ae66xxxx4feb740d93"],
  "id": "60b49eb83fd80adb96f26e68"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::USER_CONNECTION_POST,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
];
