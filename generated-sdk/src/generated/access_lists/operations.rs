// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static ADD: Operation = Operation {
    name: "add",
    id: "add",
    method: Method::Post,
    path: "/api/v3/ip-list",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static ADD_RISK_LIST_POLICY: Operation = Operation {
    name: "add_risk_list_policy",
    id: "addRiskListPolicy",
    method: Method::Post,
    path: "/api/v3/risk-list-policy",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static ADD_USER: Operation = Operation {
    name: "add_user",
    id: "addUser",
    method: Method::Post,
    path: "/api/v3/user-list",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static ADD_WHITELIST: Operation = Operation {
    name: "add_whitelist",
    id: "addWhitelist",
    method: Method::Post,
    path: "/api/v3/add-whitelist",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static ADD_WHITELIST_OF_APP: Operation = Operation {
    name: "add_whitelist_of_app",
    id: "addWhitelistOfApp",
    method: Method::Post,
    path: "/api/v3/add-whitelist-of-app",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_BY_ID: Operation = Operation {
    name: "delete_by_id",
    id: "deleteById",
    method: Method::Delete,
    path: "/api/v3/ip-list/{id}",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_RISK_LIST_POLICY_BY_ID: Operation = Operation {
    name: "delete_risk_list_policy_by_id",
    id: "deleteRiskListPolicyById",
    method: Method::Delete,
    path: "/api/v3/risk-list-policy/{id}",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_USER_LIST_BY_ID: Operation = Operation {
    name: "delete_user_list_by_id",
    id: "deleteUserListById",
    method: Method::Delete,
    path: "/api/v3/user-list/{id}",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_WHITELIST: Operation = Operation {
    name: "delete_whitelist",
    id: "deleteWhitelist",
    method: Method::Post,
    path: "/api/v3/delete-whitelist",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static DELETE_WHITELIST_OF_APP: Operation = Operation {
    name: "delete_whitelist_of_app",
    id: "deleteWhitelistOfApp",
    method: Method::Post,
    path: "/api/v3/delete-whitelist-of-app",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static FIND_APP_LISTS: Operation = Operation {
    name: "find_app_lists",
    id: "findAppLists",
    method: Method::Get,
    path: "/api/v3/get-supported-device-exclusive-apps",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static FIND_IP_LIST: Operation = Operation {
    name: "find_ip_list",
    id: "findIpList",
    method: Method::Get,
    path: "/api/v3/ip-list",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static FIND_RISK_LIST_POLICY: Operation = Operation {
    name: "find_risk_list_policy",
    id: "findRiskListPolicy",
    method: Method::Get,
    path: "/api/v3/risk-list-policy",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static FIND_USER_LIST: Operation = Operation {
    name: "find_user_list",
    id: "findUserList",
    method: Method::Get,
    path: "/api/v3/user-list",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static GET_ALL_VALID_SCOPE_SETTINGS: Operation = Operation {
    name: "get_all_valid_scope_settings",
    id: "getAllValidScopeSettings",
    method: Method::Get,
    path: "/api/v3/get-device-exclusive-valid-scope-settings",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_ALL_WHITE_LIST_SETTINGS: Operation = Operation {
    name: "get_all_white_list_settings",
    id: "getAllWhiteListSettings",
    method: Method::Get,
    path: "/api/v3/get-device-exclusive-white-list-settings",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_RULE_SETTINGS: Operation = Operation {
    name: "get_rule_settings",
    id: "getRuleSettings",
    method: Method::Get,
    path: "/api/v3/get-device-exclusive-rule-settings",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_WHITELISTS: Operation = Operation {
    name: "list_whitelists",
    id: "listWhitelists",
    method: Method::Get,
    path: "/api/v3/list-whitelist",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_WHITELISTS_OF_APP: Operation = Operation {
    name: "list_whitelists_of_app",
    id: "listWhitelistsOfApp",
    method: Method::Get,
    path: "/api/v3/list-whitelist-of-app",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static REMOVE: Operation = Operation {
    name: "remove",
    id: "remove",
    method: Method::Post,
    path: "/api/v3/remove-device-exclusive-valid-scope-settings",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static SAVE_INVITATION_POLICIES: Operation = Operation {
    name: "save_invitation_policies",
    id: "saveInvitationPolicies",
    method: Method::Post,
    path: "/api/v3/save-device-exclusive-valid-scope-settings",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_RULE_SETTINGS: Operation = Operation {
    name: "update_rule_settings",
    id: "updateRuleSettings",
    method: Method::Post,
    path: "/api/v3/update-device-exclusive-rule-settings",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
