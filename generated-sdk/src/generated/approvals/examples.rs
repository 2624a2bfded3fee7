// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::approvals::{ApprovalDetailDto, ApprovalPageList};
use crate::generated::common::IsSuccessDto;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::BATCH_PROCESS_APPROVAL,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CLOSED_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<ApprovalPageList>,
        json: Some(
            "{\"list\":[{\"approvalId\":1,\"number\":\"example\",\"status\":\"PENDING\",\"submitTime\":\"2024-01-31T12:00:00.000Z\",\"objectType\":\"APP_PERMISSION_APPLY\",\"approvalObjectList\":{\"objectId\":\"example\",\"objectName\":\"example\",\"roleCode\":\"example\",\"namespaceId\":1,\"namespaceCode\":\"example\"}}],\"totalCount\":1}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_DETAIL,
        result: ::sdk_runtime::mock::ResultType::of::<ApprovalDetailDto>,
        json: Some(
            "{\"approvalId\":1,\"number\":\"example\",\"status\":\"PENDING\",\"submitTime\":\"2024-01-31T12:00:00.000Z\",\"objectType\":\"APP_PERMISSION_APPLY\",\"approvalObjectList\":{\"objectId\":\"example\",\"objectName\":\"example\",\"roleCode\":\"example\",\"namespaceId\":1,\"namespaceCode\":\"example\"}}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LOG_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<ApprovalPageList>,
        json: Some(
            "{\"list\":[{\"approvalId\":1,\"number\":\"example\",\"status\":\"PENDING\",\"submitTime\":\"2024-01-31T12:00:00.000Z\",\"objectType\":\"APP_PERMISSION_APPLY\",\"approvalObjectList\":{\"objectId\":\"example\",\"objectName\":\"example\",\"roleCode\":\"example\",\"namespaceId\":1,\"namespaceCode\":\"example\"}}],\"totalCount\":1}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::PEND_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<ApprovalPageList>,
        json: Some(
            "{\"list\":[{\"approvalId\":1,\"number\":\"example\",\"status\":\"PENDING\",\"submitTime\":\"2024-01-31T12:00:00.000Z\",\"objectType\":\"APP_PERMISSION_APPLY\",\"approvalObjectList\":{\"objectId\":\"example\",\"objectName\":\"example\",\"roleCode\":\"example\",\"namespaceId\":1,\"namespaceCode\":\"example\"}}],\"totalCount\":1}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::PROCESS_APPROVAL,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
];
