// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static DISABLE_LDAP_SERVER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "disable_ldap_server",
    id: "disableLdapServer",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/disable-ldap-server",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_BIND_PWD: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_bind_pwd",
    id: "getBindPwd",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-ldap-server-random-pwd",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static QUERY_LDAP_CONFIG_INFO: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "query_ldap_config_info",
    id: "queryLdapConfigInfo",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-ldap-server-config",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static QUERY_LDAP_LOG: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "query_ldap_log",
    id: "queryLdapLog",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-ldap-server-log",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: None,
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static QUERY_LDAP_SUB_ENTRIES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "query_ldap_sub_entries",
    id: "queryLdapSubEntries",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-ldap-sub-entries",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: None,
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static SAVE_LDAP_CONFIG_INFO: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "save_ldap_config_info",
    id: "saveLdapConfigInfo",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/enable-ldap-server",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_LDAP_CONFIG_INFO: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_ldap_config_info",
    id: "updateLdapConfigInfo",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-ldap-server-config",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
