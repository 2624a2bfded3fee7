// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::asa_accounts::{
    AsaAccountDto, AsaAccountPaginatedDataDto, GetAsaAccountAssignedTargetDataDto,
};
use crate::generated::common::IsSuccessDto;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::ASSIGN_ASA_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_ASA_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<AsaAccountDto>,
        json: Some(
            r#"{
  "appId": "62a50xxxxxxxxxxxd15d57c7",
  "accountId": "6228edaxxxxxxxxcade3a3d9",
  "accountInfo": {"account": "account@example.com", "password": "123456"}
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_ASA_ACCOUNT_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_ASA_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_ASA_ACCOUNT_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ASA_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<AsaAccountDto>,
        json: Some(
            r#"{
  "appId": "62a50xxxxxxxxxxxd15d57c7",
  "accountId": "6228edaxxxxxxxxcade3a3d9",
  "accountInfo": {"account": "account@example.com", "password": "123456"}
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ASA_ACCOUNT_ASSIGNED_TARGETS,
        result: ::sdk_runtime::mock::ResultType::of::<
            GetAsaAccountAssignedTargetDataDto,
        >,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "targetType": "USER",
      "targetIdentifier": "6343b98b7cfxxx9366e9b7c"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ASA_ACCOUNT_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<AsaAccountDto>>,
        json: Some(
            r#"[
  {
    "appId": "62a50xxxxxxxxxxxd15d57c7",
    "accountId": "6228edaxxxxxxxxcade3a3d9",
    "accountInfo": {"account": "account@example.com", "password": "123456"}
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ASSIGNED_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<AsaAccountDto>,
        json: Some(
            r#"{
  "appId": "62a50xxxxxxxxxxxd15d57c7",
  "accountId": "6228edaxxxxxxxxcade3a3d9",
  "accountInfo": {"account": "account@example.com", "password": "123456"}
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_ASA_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<AsaAccountPaginatedDataDto>,
        json: Some(
            r#"{
  "list": [
    {
      "appId": "62a50xxxxxxxxxxxd15d57c7",
      "accountId": "6228edaxxxxxxxxcade3a3d9",
      "accountInfo": {"account": "account@example.com", "password": "123456"}
    }
  ],
  "totalCount": 1
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UNASSIGN_ASA_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_ASA_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<AsaAccountDto>,
        json: Some(
            r#"{
  "appId": "62a50xxxxxxxxxxxd15d57c7",
  "accountId": "6228edaxxxxxxxxcade3a3d9",
  "accountInfo": {"account": "account@example.com", "password": "123456"}
}"#,
        ),
    },
];
