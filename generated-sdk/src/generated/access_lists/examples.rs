// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::access_lists::{
    DeviceExclusiveValidScopeAppDataDto, GetDeviceExclusiveRuleDataDto,
    GetDeviceExclusiveValidScopeDataDto, GetDeviceExclusiveWhiteListDataDto,
    IpListPagingDto, RiskListPolicyPagingDto, UserListPagingDto, WhitelistRespDto,
};
use crate::generated::common::IsSuccessDto;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::ADD,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::ADD_RISK_LIST_POLICY,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::ADD_USER,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::ADD_WHITELIST,
        result: ::sdk_runtime::mock::ResultType::of::<WhitelistRespDto>,
        json: Some("{\"value\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::ADD_WHITELIST_OF_APP,
        result: ::sdk_runtime::mock::ResultType::of::<WhitelistRespDto>,
        json: Some("{\"value\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_BY_ID,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_RISK_LIST_POLICY_BY_ID,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_USER_LIST_BY_ID,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_WHITELIST,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_WHITELIST_OF_APP,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::FIND_APP_LISTS,
        result: ::sdk_runtime::mock::ResultType::of::<
            Vec<DeviceExclusiveValidScopeAppDataDto>,
        >,
        json: Some("[{\"appId\":\"example\"}]"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::FIND_IP_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<IpListPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"id\":\"example\",\"ip\":\"example\",\"ipType\":\"example\",\"addType\":\"example\",\"removeType\":\"example\",\"limitList\":[\"example\"]}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::FIND_RISK_LIST_POLICY,
        result: ::sdk_runtime::mock::ResultType::of::<RiskListPolicyPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"id\":\"example\",\"optObject\":\"IP\",\"ipRange\":\"ALL\",\"userRange\":\"ALL\",\"ipCond\":\"NO_LIMIT\",\"userCond\":\"NO_LIMIT\",\"timeRange\":1,\"countThr\":1,\"eventStateType\":\"password_wrong\",\"removeType\":\"MANUAL\",\"action\":\"ADD_IP_BLACK_LIST\",\"limitList\":\"FORBID_LOGIN\",\"createdAt\":\"2024-01-31T12:00:00.000Z\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::FIND_USER_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<UserListPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"id\":\"example\",\"userId\":\"example\",\"addType\":\"example\",\"userListType\":\"example\",\"removeType\":\"example\",\"limitList\":[\"example\"],\"addAt\":\"2024-01-31T12:00:00.000Z\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ALL_VALID_SCOPE_SETTINGS,
        result: ::sdk_runtime::mock::ResultType::of::<
            Vec<GetDeviceExclusiveValidScopeDataDto>,
        >,
        json: Some(
            "[{\"appId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\"}]",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ALL_WHITE_LIST_SETTINGS,
        result: ::sdk_runtime::mock::ResultType::of::<
            Vec<GetDeviceExclusiveWhiteListDataDto>,
        >,
        json: Some(
            "[{\"targetType\":\"USER\",\"targetId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\"}]",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_RULE_SETTINGS,
        result: ::sdk_runtime::mock::ResultType::of::<GetDeviceExclusiveRuleDataDto>,
        json: Some("{\"rule\":\"disable\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_WHITELISTS,
        result: ::sdk_runtime::mock::ResultType::of::<WhitelistRespDto>,
        json: Some("{\"value\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_WHITELISTS_OF_APP,
        result: ::sdk_runtime::mock::ResultType::of::<WhitelistRespDto>,
        json: Some("{\"value\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REMOVE,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SAVE_INVITATION_POLICIES,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_RULE_SETTINGS,
        result: ::sdk_runtime::mock::ResultType::of::<GetDeviceExclusiveRuleDataDto>,
        json: Some("{\"rule\":\"disable\"}"),
    },
];
