// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::common::IsSuccessDto;
use crate::generated::webhooks::{
    GetWebhooksData, ListWebhookLogsData, TriggerWebhookData, WebhookDto,
    WebhookEventListData,
};
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::CREATE_WEBHOOK,
        result: ResultType::of::<WebhookDto>,
        json: Some(
            "{\"webhookId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"name\":\"example\",\"url\":\"example\",\"contentType\":\"application/json\",\"enabled\":true}",
        ),
    },
    Example {
        operation: &operations::DELETE_WEBHOOK,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::GET_WEBHOOK,
        result: ResultType::of::<WebhookDto>,
        json: Some(
            "{\"webhookId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"name\":\"example\",\"url\":\"example\",\"contentType\":\"application/json\",\"enabled\":true}",
        ),
    },
    Example {
        operation: &operations::GET_WEBHOOK_EVENT_LIST,
        result: ResultType::of::<WebhookEventListData>,
        json: Some(
            "{\"categories\":[{\"name\":\"example\",\"nameEn\":\"example\",\"value\":\"example\"}],\"events\":[{\"name\":\"example\",\"nameEn\":\"example\",\"value\":\"example\",\"category\":\"example\"}]}",
        ),
    },
    Example {
        operation: &operations::GET_WEBHOOK_LOGS,
        result: ResultType::of::<ListWebhookLogsData>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"webhookId\":\"example\",\"eventName\":\"example\",\"requestBody\":{},\"requestHeaders\":{},\"responseStatusCode\":1,\"responseHeaders\":{},\"responseBody\":{},\"timestamp\":\"example\",\"success\":true}]}",
        ),
    },
    Example {
        operation: &operations::LIST_WEBHOOKS,
        result: ResultType::of::<GetWebhooksData>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"webhookId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"name\":\"example\",\"url\":\"example\",\"contentType\":\"application/json\",\"enabled\":true}]}",
        ),
    },
    Example {
        operation: &operations::TRIGGER_WEBHOOK,
        result: ResultType::of::<TriggerWebhookData>,
        json: Some("{\"response\":{}}"),
    },
    Example {
        operation: &operations::UPDATE_WEBHOOK,
        result: ResultType::of::<WebhookDto>,
        json: Some(
            "{\"webhookId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"name\":\"example\",\"url\":\"example\",\"contentType\":\"application/json\",\"enabled\":true}",
        ),
    },
];
