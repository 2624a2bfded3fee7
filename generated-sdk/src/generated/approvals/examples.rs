// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::approvals::{ApprovalDetailDto, ApprovalPageList};
use crate::generated::common::IsSuccessDto;
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::BATCH_PROCESS_APPROVAL,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::CLOSED_LIST,
        result: ResultType::of::<ApprovalPageList>,
        json: Some(
            "{\"list\":[{\"approvalId\":1,\"number\":\"example\",\"status\":\"PENDING\",\"submitTime\":\"2024-01-31T12:00:00.000Z\",\"objectType\":\"APP_PERMISSION_APPLY\",\"approvalObjectList\":{\"objectId\":\"example\",\"objectName\":\"example\",\"roleCode\":\"example\",\"namespaceId\":1,\"namespaceCode\":\"example\"}}],\"totalCount\":1}",
        ),
    },
    Example {
        operation: &operations::GET_DETAIL,
        result: ResultType::of::<ApprovalDetailDto>,
        json: Some(
            "{\"approvalId\":1,\"number\":\"example\",\"status\":\"PENDING\",\"submitTime\":\"2024-01-31T12:00:00.000Z\",\"objectType\":\"APP_PERMISSION_APPLY\",\"approvalObjectList\":{\"objectId\":\"example\",\"objectName\":\"example\",\"roleCode\":\"example\",\"namespaceId\":1,\"namespaceCode\":\"example\"}}",
        ),
    },
    Example {
        operation: &operations::LOG_LIST,
        result: ResultType::of::<ApprovalPageList>,
        json: Some(
            "{\"list\":[{\"approvalId\":1,\"number\":\"example\",\"status\":\"PENDING\",\"submitTime\":\"2024-01-31T12:00:00.000Z\",\"objectType\":\"APP_PERMISSION_APPLY\",\"approvalObjectList\":{\"objectId\":\"example\",\"objectName\":\"example\",\"roleCode\":\"example\",\"namespaceId\":1,\"namespaceCode\":\"example\"}}],\"totalCount\":1}",
        ),
    },
    Example {
        operation: &operations::PEND_LIST,
        result: ResultType::of::<ApprovalPageList>,
        json: Some(
            "{\"list\":[{\"approvalId\":1,\"number\":\"example\",\"status\":\"PENDING\",\"submitTime\":\"2024-01-31T12:00:00.000Z\",\"objectType\":\"APP_PERMISSION_APPLY\",\"approvalObjectList\":{\"objectId\":\"example\",\"objectName\":\"example\",\"roleCode\":\"example\",\"namespaceId\":1,\"namespaceCode\":\"example\"}}],\"totalCount\":1}",
        ),
    },
    Example {
        operation: &operations::PROCESS_APPROVAL,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
];
