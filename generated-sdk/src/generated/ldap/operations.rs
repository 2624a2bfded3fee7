// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static DISABLE_LDAP_SERVER: Operation = Operation {
    name: "disable_ldap_server",
    id: "disableLdapServer",
    method: Method::Post,
    path: "/api/v3/disable-ldap-server",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_BIND_PWD: Operation = Operation {
    name: "get_bind_pwd",
    id: "getBindPwd",
    method: Method::Get,
    path: "/api/v3/get-ldap-server-random-pwd",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static QUERY_LDAP_CONFIG_INFO: Operation = Operation {
    name: "query_ldap_config_info",
    id: "queryLdapConfigInfo",
    method: Method::Get,
    path: "/api/v3/get-ldap-server-config",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static QUERY_LDAP_LOG: Operation = Operation {
    name: "query_ldap_log",
    id: "queryLdapLog",
    method: Method::Get,
    path: "/api/v3/get-ldap-server-log",
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

pub(crate) static QUERY_LDAP_SUB_ENTRIES: Operation = Operation {
    name: "query_ldap_sub_entries",
    id: "queryLdapSubEntries",
    method: Method::Get,
    path: "/api/v3/get-ldap-sub-entries",
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

pub(crate) static SAVE_LDAP_CONFIG_INFO: Operation = Operation {
    name: "save_ldap_config_info",
    id: "saveLdapConfigInfo",
    method: Method::Post,
    path: "/api/v3/enable-ldap-server",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_LDAP_CONFIG_INFO: Operation = Operation {
    name: "update_ldap_config_info",
    id: "updateLdapConfigInfo",
    method: Method::Post,
    path: "/api/v3/update-ldap-server-config",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
