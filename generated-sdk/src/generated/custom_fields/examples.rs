// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::JsonValue;
use crate::generated::common::IsSuccessDto;
use crate::generated::custom_fields::{CustomFieldDto, ListCustomFieldsDto};
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::DELETE_CUSTOM_FIELDS,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::GET_CUSTOM_DATA,
        result: ResultType::of::<JsonValue>,
        json: Some("{}"),
    },
    Example {
        operation: &operations::GET_CUSTOM_FIELDS,
        result: ResultType::of::<Vec<CustomFieldDto>>,
        json: Some(
            "[{\"targetType\":\"USER\",\"dataType\":\"STRING\",\"key\":\"example\",\"label\":\"example\",\"isUnique\":true,\"visibleInAdminConsole\":true}]",
        ),
    },
    Example {
        operation: &operations::GET_USER_BASE_FIELDS,
        result: ResultType::of::<Vec<CustomFieldDto>>,
        json: Some(
            "[{\"targetType\":\"USER\",\"dataType\":\"STRING\",\"key\":\"example\",\"label\":\"example\",\"isUnique\":true,\"visibleInAdminConsole\":true}]",
        ),
    },
    Example {
        operation: &operations::LIST_CUST_FIELDS,
        result: ResultType::of::<ListCustomFieldsDto>,
        json: Some("{}"),
    },
    Example {
        operation: &operations::LIST_USER_BASE_FIELDS,
        result: ResultType::of::<ListCustomFieldsDto>,
        json: Some("{}"),
    },
    Example {
        operation: &operations::SET_CUSTOM_DATA,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::SET_CUSTOM_FIELDS,
        result: ResultType::of::<Vec<CustomFieldDto>>,
        json: Some(
            "[{\"targetType\":\"USER\",\"dataType\":\"STRING\",\"key\":\"example\",\"label\":\"example\",\"isUnique\":true,\"visibleInAdminConsole\":true}]",
        ),
    },
    Example {
        operation: &operations::SET_USER_BASE_FIELDS,
        result: ResultType::of::<Vec<CustomFieldDto>>,
        json: Some(
            "[{\"targetType\":\"USER\",\"dataType\":\"STRING\",\"key\":\"example\",\"label\":\"example\",\"isUnique\":true,\"visibleInAdminConsole\":true}]",
        ),
    },
];
