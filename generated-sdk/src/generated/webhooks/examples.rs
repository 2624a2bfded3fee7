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
            "{\"webhookId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"name\":\"example\",\"url\":\"example\",\"contentType\":\"application/json\",\"enabled\":true}",
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
            "{\"webhookId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"name\":\"example\",\"url\":\"example\",\"contentType\":\"application/json\",\"enabled\":true}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_WEBHOOK_EVENT_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<WebhookEventListData>,
        json: Some(
            "{\"categories\":[{\"name\":\"example\",\"nameEn\":\"example\",\"value\":\"example\"}],\"events\":[{\"name\":\"example\",\"nameEn\":\"example\",\"value\":\"example\",\"category\":\"example\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_WEBHOOK_LOGS,
        result: ::sdk_runtime::mock::ResultType::of::<ListWebhookLogsData>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"webhookId\":\"example\",\"eventName\":\"example\",\"requestBody\":{},\"requestHeaders\":{},\"responseStatusCode\":1,\"responseHeaders\":{},\"responseBody\":{},\"timestamp\":\"example\",\"success\":true}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_WEBHOOKS,
        result: ::sdk_runtime::mock::ResultType::of::<GetWebhooksData>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"webhookId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"name\":\"example\",\"url\":\"example\",\"contentType\":\"application/json\",\"enabled\":true}]}",
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
            "{\"webhookId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"name\":\"example\",\"url\":\"example\",\"contentType\":\"application/json\",\"enabled\":true}",
        ),
    },
];
