// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::ldap::{LdapConfigInfoDto, LdapLogDto};
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::DISABLE_LDAP_SERVER,
        result: ResultType::of::<bool>,
        json: Some("true"),
    },
    Example {
        operation: &operations::GET_BIND_PWD,
        result: ResultType::of::<String>,
        json: Some("\"example\""),
    },
    Example {
        operation: &operations::QUERY_LDAP_CONFIG_INFO,
        result: ResultType::of::<LdapConfigInfoDto>,
        json: Some(
            "{\"enabled\":1,\"userPoolId\":\"example\",\"linkUrl\":\"example\",\"ldapsLinkUrl\":\"example\",\"enablePrivatization\":1,\"bindDn\":\"example\",\"ldapDomain\":\"example\",\"baseDn\":\"example\",\"bindPwd\":\"example\",\"visibleOrgNodes\":{},\"visibleFields\":{},\"udfMapping\":{}}",
        ),
    },
    Example {
        operation: &operations::QUERY_LDAP_LOG,
        result: ResultType::of::<LdapLogDto>,
        json: Some("{\"totalCount\":1,\"list\":[{}]}"),
    },
    Example {
        operation: &operations::QUERY_LDAP_SUB_ENTRIES,
        result: ResultType::of::<LdapLogDto>,
        json: Some("{\"totalCount\":1,\"list\":[{}]}"),
    },
    Example {
        operation: &operations::SAVE_LDAP_CONFIG_INFO,
        result: ResultType::of::<bool>,
        json: Some("true"),
    },
    Example {
        operation: &operations::UPDATE_LDAP_CONFIG_INFO,
        result: ResultType::of::<bool>,
        json: Some("true"),
    },
];
