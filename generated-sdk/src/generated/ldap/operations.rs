// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static DISABLE_LDAP_SERVER: Operation = Operation::new(
        "disable_ldap_server",
        "disableLdapServer",
        Method::Post,
        "/api/v3/disable-ldap-server",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_BIND_PWD: Operation = Operation::new(
        "get_bind_pwd",
        "getBindPwd",
        Method::Get,
        "/api/v3/get-ldap-server-random-pwd",
    )
    .payload("data")
    .idempotent();

pub(crate) static QUERY_LDAP_CONFIG_INFO: Operation = Operation::new(
        "query_ldap_config_info",
        "queryLdapConfigInfo",
        Method::Get,
        "/api/v3/get-ldap-server-config",
    )
    .payload("data")
    .idempotent();

pub(crate) static QUERY_LDAP_LOG: Operation = Operation::new(
        "query_ldap_log",
        "queryLdapLog",
        Method::Get,
        "/api/v3/get-ldap-server-log",
    )
    .payload("data")
    .idempotent();

pub(crate) static QUERY_LDAP_SUB_ENTRIES: Operation = Operation::new(
        "query_ldap_sub_entries",
        "queryLdapSubEntries",
        Method::Get,
        "/api/v3/get-ldap-sub-entries",
    )
    .payload("data")
    .idempotent();

pub(crate) static SAVE_LDAP_CONFIG_INFO: Operation = Operation::new(
        "save_ldap_config_info",
        "saveLdapConfigInfo",
        Method::Post,
        "/api/v3/enable-ldap-server",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_LDAP_CONFIG_INFO: Operation = Operation::new(
        "update_ldap_config_info",
        "updateLdapConfigInfo",
        Method::Post,
        "/api/v3/update-ldap-server-config",
    )
    .payload("data")
    .idempotent();
