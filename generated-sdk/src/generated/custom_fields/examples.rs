// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::IsSuccessDto;
use crate::generated::custom_fields::{CustomFieldDto, ListCustomFieldsDto};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_CUSTOM_FIELDS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_CUSTOM_DATA,
        result: ::sdk_runtime::mock::ResultType::of::<::sdk_runtime::JsonValue>,
        json: Some("{\"school\":\"pku\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_CUSTOM_FIELDS,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<CustomFieldDto>>,
        json: Some(
            r#"[
  {
    "targetType": "USER",
    "dataType": "STRING",
    "key": "school",
    "label": "School",
    "isUnique": true,
    "visibleInAdminConsole": true,
    "createdAt": "2022-07-03T03:20:30.000Z",
    "description": "School that the user attends"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_BASE_FIELDS,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<CustomFieldDto>>,
        json: Some(
            r#"[
  {
    "targetType": "USER",
    "dataType": "STRING",
    "key": "school",
    "label": "School",
    "isUnique": true,
    "visibleInAdminConsole": true,
    "createdAt": "2022-07-03T03:20:30.000Z",
    "description": "School that the user attends"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_CUST_FIELDS,
        result: ::sdk_runtime::mock::ResultType::of::<ListCustomFieldsDto>,
        json: Some("{\"limit\":10,\"page\":1,\"tenantId\":\"6343b98b7cfxxx9366e9b7d\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_USER_BASE_FIELDS,
        result: ::sdk_runtime::mock::ResultType::of::<ListCustomFieldsDto>,
        json: Some("{\"limit\":10,\"page\":1,\"tenantId\":\"6343b98b7cfxxx9366e9b7d\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SET_CUSTOM_DATA,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SET_CUSTOM_FIELDS,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<CustomFieldDto>>,
        json: Some(
            r#"[
  {
    "targetType": "USER",
    "dataType": "STRING",
    "key": "school",
    "label": "School",
    "isUnique": true,
    "visibleInAdminConsole": true,
    "createdAt": "2022-07-03T03:20:30.000Z",
    "description": "School that the user attends"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SET_USER_BASE_FIELDS,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<CustomFieldDto>>,
        json: Some(
            r#"[
  {
    "targetType": "USER",
    "dataType": "STRING",
    "key": "school",
    "label": "School",
    "isUnique": true,
    "visibleInAdminConsole": true,
    "createdAt": "2022-07-03T03:20:30.000Z",
    "description": "School that the user attends"
  }
]"#,
        ),
    },
];
