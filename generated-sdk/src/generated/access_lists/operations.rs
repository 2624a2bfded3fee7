// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static ADD: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "add",
    id: "add",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/ip-list",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static ADD_RISK_LIST_POLICY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "add_risk_list_policy",
    id: "addRiskListPolicy",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/risk-list-policy",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static ADD_USER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "add_user",
    id: "addUser",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/user-list",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static ADD_WHITELIST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "add_whitelist",
    id: "addWhitelist",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/add-whitelist",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static ADD_WHITELIST_OF_APP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "add_whitelist_of_app",
    id: "addWhitelistOfApp",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/add-whitelist-of-app",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_BY_ID: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_by_id",
    id: "deleteById",
    method: ::sdk_runtime::Method::Delete,
    path: "/api/v3/ip-list/{id}",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_RISK_LIST_POLICY_BY_ID: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_risk_list_policy_by_id",
    id: "deleteRiskListPolicyById",
    method: ::sdk_runtime::Method::Delete,
    path: "/api/v3/risk-list-policy/{id}",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_USER_LIST_BY_ID: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_user_list_by_id",
    id: "deleteUserListById",
    method: ::sdk_runtime::Method::Delete,
    path: "/api/v3/user-list/{id}",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_WHITELIST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_whitelist",
    id: "deleteWhitelist",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-whitelist",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_WHITELIST_OF_APP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_whitelist_of_app",
    id: "deleteWhitelistOfApp",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-whitelist-of-app",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static FIND_APP_LISTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "find_app_lists",
    id: "findAppLists",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-supported-device-exclusive-apps",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static FIND_IP_LIST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "find_ip_list",
    id: "findIpList",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/ip-list",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static FIND_RISK_LIST_POLICY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "find_risk_list_policy",
    id: "findRiskListPolicy",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/risk-list-policy",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static FIND_USER_LIST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "find_user_list",
    id: "findUserList",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/user-list",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ALL_VALID_SCOPE_SETTINGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_all_valid_scope_settings",
    id: "getAllValidScopeSettings",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-device-exclusive-valid-scope-settings",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ALL_WHITE_LIST_SETTINGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_all_white_list_settings",
    id: "getAllWhiteListSettings",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-device-exclusive-white-list-settings",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_RULE_SETTINGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_rule_settings",
    id: "getRuleSettings",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-device-exclusive-rule-settings",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_WHITELISTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_whitelists",
    id: "listWhitelists",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-whitelist",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_WHITELISTS_OF_APP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_whitelists_of_app",
    id: "listWhitelistsOfApp",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-whitelist-of-app",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static REMOVE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "remove",
    id: "remove",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/remove-device-exclusive-valid-scope-settings",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static SAVE_INVITATION_POLICIES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "save_invitation_policies",
    id: "saveInvitationPolicies",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/save-device-exclusive-valid-scope-settings",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UPDATE_RULE_SETTINGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_rule_settings",
    id: "updateRuleSettings",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-device-exclusive-rule-settings",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
