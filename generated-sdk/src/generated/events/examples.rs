// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::events::{
    EventAppPagingDto, OpenEventPagingDto, PubEventRespDataDto,
};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_EVENT_APP,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DEFINE_EVENT,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_EVENT_APPS,
        result: ::sdk_runtime::mock::ResultType::of::<EventAppPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "identifier": "app1",
      "name": "Order service",
      "logo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_EVENTS,
        result: ::sdk_runtime::mock::ResultType::of::<OpenEventPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "id": "example",
      "code": "authing.user.login",
      "topic": "example",
      "name": "example",
      "desc": "example"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::PUB_USER_EVENT,
        result: ::sdk_runtime::mock::ResultType::of::<PubEventRespDataDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::VERIFY_EVENT,
        result: ::sdk_runtime::mock::ResultType::of::<PubEventRespDataDto>,
        json: Some("{\"success\":true}"),
    },
];
