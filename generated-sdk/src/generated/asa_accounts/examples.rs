// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::asa_accounts::{
    AsaAccountDto, AsaAccountPaginatedDataDto, GetAsaAccountAssignedTargetDataDto,
};
use crate::generated::common::IsSuccessDto;
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::ASSIGN_ASA_ACCOUNT,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::CREATE_ASA_ACCOUNT,
        result: ResultType::of::<AsaAccountDto>,
        json: Some(
            "{\"appId\":\"example\",\"accountId\":\"example\",\"accountInfo\":{}}",
        ),
    },
    Example {
        operation: &operations::CREATE_ASA_ACCOUNT_BATCH,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::DELETE_ASA_ACCOUNT,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::DELETE_ASA_ACCOUNT_BATCH,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::GET_ASA_ACCOUNT,
        result: ResultType::of::<AsaAccountDto>,
        json: Some(
            "{\"appId\":\"example\",\"accountId\":\"example\",\"accountInfo\":{}}",
        ),
    },
    Example {
        operation: &operations::GET_ASA_ACCOUNT_ASSIGNED_TARGETS,
        result: ResultType::of::<GetAsaAccountAssignedTargetDataDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"targetType\":\"USER\",\"targetIdentifier\":\"example\"}]}",
        ),
    },
    Example {
        operation: &operations::GET_ASA_ACCOUNT_BATCH,
        result: ResultType::of::<Vec<AsaAccountDto>>,
        json: Some(
            "[{\"appId\":\"example\",\"accountId\":\"example\",\"accountInfo\":{}}]",
        ),
    },
    Example {
        operation: &operations::GET_ASSIGNED_ACCOUNT,
        result: ResultType::of::<AsaAccountDto>,
        json: Some(
            "{\"appId\":\"example\",\"accountId\":\"example\",\"accountInfo\":{}}",
        ),
    },
    Example {
        operation: &operations::LIST_ASA_ACCOUNT,
        result: ResultType::of::<AsaAccountPaginatedDataDto>,
        json: Some(
            "{\"list\":[{\"appId\":\"example\",\"accountId\":\"example\",\"accountInfo\":{}}],\"totalCount\":1}",
        ),
    },
    Example {
        operation: &operations::UNASSIGN_ASA_ACCOUNT,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::UPDATE_ASA_ACCOUNT,
        result: ResultType::of::<AsaAccountDto>,
        json: Some(
            "{\"appId\":\"example\",\"accountId\":\"example\",\"accountInfo\":{}}",
        ),
    },
];
