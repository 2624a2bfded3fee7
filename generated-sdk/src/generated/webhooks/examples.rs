// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::IsSuccessDto;
use crate::generated::webhooks::{
    GetWebhooksData, ListWebhookLogsData, TriggerWebhookData, WebhookDto,
    WebhookEventListData,
};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_WEBHOOK,
        result: ::sdk_runtime::mock::ResultType::of::<WebhookDto>,
        json: Some(
            r#"{
  "webhookId": "6229ffaxxxxxxxxcade3e3d9",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "name": "New users to CRM",
  "url": "https://example.com/webhook",
  "contentType": "application/json",
  "enabled": true,
  "events": ["user:created", "user:deleted"]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_WEBHOOK,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_WEBHOOK,
        result: ::sdk_runtime::mock::ResultType::of::<WebhookDto>,
        json: Some(
            r#"{
  "webhookId": "6229ffaxxxxxxxxcade3e3d9",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "name": "New users to CRM",
  "url": "https://example.com/webhook",
  "contentType": "application/json",
  "enabled": true,
  "events": ["user:created", "user:deleted"]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_WEBHOOK_EVENT_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<WebhookEventListData>,
        json: Some(
            r#"{
  "categories": [{"name": "example", "nameEn": "example", "value": "user"}],
  "events": [
    {
      "name": "example",
      "nameEn": "example",
      "value": "user:created",
      "category": "user"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_WEBHOOK_LOGS,
        result: ::sdk_runtime::mock::ResultType::of::<ListWebhookLogsData>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "webhookId": "6229ffaxxxxxxxxcade3e3d9",
      "eventName": "user:created",
      "requestBody": {
        "data": {"description": "A test from authing"},
        "eventName": "test"
      },
      "requestHeaders": {},
      "responseStatusCode": 200,
      "responseHeaders": {},
      "responseBody": {"success": true},
      "timestamp": "2022-09-20T08:55:00.188+0800",
      "success": true,
      "errorMessage": "ERRTIMEOUT"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_WEBHOOKS,
        result: ::sdk_runtime::mock::ResultType::of::<GetWebhooksData>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "webhookId": "6229ffaxxxxxxxxcade3e3d9",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "updatedAt": "2022-07-03T03:20:30.000Z",
      "name": "New users to CRM",
      "url": "https://example.com/webhook",
      "contentType": "application/json",
      "enabled": true,
      "events": ["user:created", "user:deleted"]
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::TRIGGER_WEBHOOK,
        result: ::sdk_runtime::mock::ResultType::of::<TriggerWebhookData>,
        json: Some("{\"response\":{}}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_WEBHOOK,
        result: ::sdk_runtime::mock::ResultType::of::<WebhookDto>,
        json: Some(
            r#"{
  "webhookId": "6229ffaxxxxxxxxcade3e3d9",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "name": "New users to CRM",
  "url": "https://example.com/webhook",
  "contentType": "application/json",
  "enabled": true,
  "events": ["user:created", "user:deleted"]
}"#,
        ),
    },
];
