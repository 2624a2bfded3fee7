// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::events::{
    EventAppPagingDto, OpenEventPagingDto, PubEventRespDataDto,
};
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::CREATE_EVENT_APP,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::DEFINE_EVENT,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::LIST_EVENT_APPS,
        result: ResultType::of::<EventAppPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"identifier\":\"example\",\"name\":\"example\",\"logo\":\"example\"}]}",
        ),
    },
    Example {
        operation: &operations::LIST_EVENTS,
        result: ResultType::of::<OpenEventPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"id\":\"example\",\"code\":\"example\",\"topic\":\"example\",\"name\":\"example\",\"desc\":\"example\"}]}",
        ),
    },
    Example {
        operation: &operations::PUB_USER_EVENT,
        result: ResultType::of::<PubEventRespDataDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::VERIFY_EVENT,
        result: ResultType::of::<PubEventRespDataDto>,
        json: Some("{\"success\":true}"),
    },
];
