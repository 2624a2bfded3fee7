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
        json: Some(
            r#"{
  "value": "test@example.com",
  "createdAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::ADD_WHITELIST_OF_APP,
        result: ::sdk_runtime::mock::ResultType::of::<WhitelistRespDto>,
        json: Some(
            r#"{
  "value": "test@example.com",
  "createdAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
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
        json: Some(
            r#"[
  {
    "appId": "6342b8537axxxx047d314109",
    "appLogo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::FIND_IP_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<IpListPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "id": "60b49eb83fd80adb96f26e68",
      "ip": "10.123.32.25",
      "ipType": "BLACK",
      "addType": "MANUAL",
      "removeType": "MANUAL",
      "limitList": ["FORBID_LOGIN"]
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::FIND_RISK_LIST_POLICY,
        result: ::sdk_runtime::mock::ResultType::of::<RiskListPolicyPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "id": "60b49eb83fd80adb96f26e68",
      "optObject": "IP",
      "ipRange": "ALL",
      "userRange": "ALL",
      "ipCond": "NO_LIMIT",
      "userCond": "NO_LIMIT",
      "timeRange": 1,
      "countThr": 3,
      "eventStateType": "password_wrong",
      "removeType": "MANUAL",
      "action": "ADD_IP_BLACK_LIST",
      "limitList": "FORBID_LOGIN",
      "createdAt": "2022-07-03T03:20:30.000Z"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::FIND_USER_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<UserListPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "id": "60b49eb83fd80adb96f26e68",
      "userId": "6343b98b7cfxxx9366e9b7c",
      "addType": "MANUAL",
      "userListType": "BLACK",
      "removeType": "MANUAL",
      "limitList": ["FORBID_LOGIN"],
      "addAt": "2022-07-03T03:20:30.000Z"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ALL_VALID_SCOPE_SETTINGS,
        result: ::sdk_runtime::mock::ResultType::of::<
            Vec<GetDeviceExclusiveValidScopeDataDto>,
        >,
        json: Some(
            r#"[
  {
    "appId": "6342b8537axxxx047d314109",
    "createdAt": "2022-07-03T03:20:30.000Z",
    "appLogo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ALL_WHITE_LIST_SETTINGS,
        result: ::sdk_runtime::mock::ResultType::of::<
            Vec<GetDeviceExclusiveWhiteListDataDto>,
        >,
        json: Some(
            r#"[
  {
    "targetType": "USER",
    "targetId": "6343b98b7cfxxx9366e9b7c",
    "createdAt": "2022-07-03T03:20:30.000Z",
    "photo": "https://files.authing.co/authing-console/default-user-avatar.png"
  }
]"#,
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
        json: Some(
            r#"{
  "value": "test@example.com",
  "createdAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_WHITELISTS_OF_APP,
        result: ::sdk_runtime::mock::ResultType::of::<WhitelistRespDto>,
        json: Some(
            r#"{
  "value": "test@example.com",
  "createdAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
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
