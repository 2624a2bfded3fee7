// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static ADD: Operation = Operation::new(
        "add",
        "add",
        Method::Post,
        "/api/v3/ip-list",
    )
    .payload("data");

pub(crate) static ADD_RISK_LIST_POLICY: Operation = Operation::new(
        "add_risk_list_policy",
        "addRiskListPolicy",
        Method::Post,
        "/api/v3/risk-list-policy",
    )
    .payload("data");

pub(crate) static ADD_USER: Operation = Operation::new(
        "add_user",
        "addUser",
        Method::Post,
        "/api/v3/user-list",
    )
    .payload("data");

pub(crate) static ADD_WHITELIST: Operation = Operation::new(
        "add_whitelist",
        "addWhitelist",
        Method::Post,
        "/api/v3/add-whitelist",
    )
    .payload("data");

pub(crate) static ADD_WHITELIST_OF_APP: Operation = Operation::new(
        "add_whitelist_of_app",
        "addWhitelistOfApp",
        Method::Post,
        "/api/v3/add-whitelist-of-app",
    )
    .payload("data");

pub(crate) static DELETE_BY_ID: Operation = Operation::new(
        "delete_by_id",
        "deleteById",
        Method::Delete,
        "/api/v3/ip-list/{id}",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_RISK_LIST_POLICY_BY_ID: Operation = Operation::new(
        "delete_risk_list_policy_by_id",
        "deleteRiskListPolicyById",
        Method::Delete,
        "/api/v3/risk-list-policy/{id}",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_USER_LIST_BY_ID: Operation = Operation::new(
        "delete_user_list_by_id",
        "deleteUserListById",
        Method::Delete,
        "/api/v3/user-list/{id}",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_WHITELIST: Operation = Operation::new(
        "delete_whitelist",
        "deleteWhitelist",
        Method::Post,
        "/api/v3/delete-whitelist",
    )
    .idempotent();

pub(crate) static DELETE_WHITELIST_OF_APP: Operation = Operation::new(
        "delete_whitelist_of_app",
        "deleteWhitelistOfApp",
        Method::Post,
        "/api/v3/delete-whitelist-of-app",
    )
    .idempotent();

pub(crate) static FIND_APP_LISTS: Operation = Operation::new(
        "find_app_lists",
        "findAppLists",
        Method::Get,
        "/api/v3/get-supported-device-exclusive-apps",
    )
    .payload("data")
    .idempotent();

pub(crate) static FIND_IP_LIST: Operation = Operation::new(
        "find_ip_list",
        "findIpList",
        Method::Get,
        "/api/v3/ip-list",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static FIND_RISK_LIST_POLICY: Operation = Operation::new(
        "find_risk_list_policy",
        "findRiskListPolicy",
        Method::Get,
        "/api/v3/risk-list-policy",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static FIND_USER_LIST: Operation = Operation::new(
        "find_user_list",
        "findUserList",
        Method::Get,
        "/api/v3/user-list",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static GET_ALL_VALID_SCOPE_SETTINGS: Operation = Operation::new(
        "get_all_valid_scope_settings",
        "getAllValidScopeSettings",
        Method::Get,
        "/api/v3/get-device-exclusive-valid-scope-settings",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ALL_WHITE_LIST_SETTINGS: Operation = Operation::new(
        "get_all_white_list_settings",
        "getAllWhiteListSettings",
        Method::Get,
        "/api/v3/get-device-exclusive-white-list-settings",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_RULE_SETTINGS: Operation = Operation::new(
        "get_rule_settings",
        "getRuleSettings",
        Method::Get,
        "/api/v3/get-device-exclusive-rule-settings",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_WHITELISTS: Operation = Operation::new(
        "list_whitelists",
        "listWhitelists",
        Method::Get,
        "/api/v3/list-whitelist",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_WHITELISTS_OF_APP: Operation = Operation::new(
        "list_whitelists_of_app",
        "listWhitelistsOfApp",
        Method::Get,
        "/api/v3/list-whitelist-of-app",
    )
    .payload("data")
    .idempotent();

pub(crate) static REMOVE: Operation = Operation::new(
        "remove",
        "remove",
        Method::Post,
        "/api/v3/remove-device-exclusive-valid-scope-settings",
    )
    .payload("data")
    .idempotent();

pub(crate) static SAVE_INVITATION_POLICIES: Operation = Operation::new(
        "save_invitation_policies",
        "saveInvitationPolicies",
        Method::Post,
        "/api/v3/save-device-exclusive-valid-scope-settings",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_RULE_SETTINGS: Operation = Operation::new(
        "update_rule_settings",
        "updateRuleSettings",
        Method::Post,
        "/api/v3/update-device-exclusive-rule-settings",
    )
    .payload("data")
    .idempotent();
