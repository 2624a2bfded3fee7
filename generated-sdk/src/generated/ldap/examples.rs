// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::ldap::{LdapConfigInfoDto, LdapLogDto};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::DISABLE_LDAP_SERVER,
        result: ::sdk_runtime::mock::ResultType::of::<bool>,
        json: Some("true"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_BIND_PWD,
        result: ::sdk_runtime::mock::ResultType::of::<String>,
        json: Some("\"example\""),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::QUERY_LDAP_CONFIG_INFO,
        result: ::sdk_runtime::mock::ResultType::of::<LdapConfigInfoDto>,
        json: Some(
            r#"{
  "enabled": 1,
  "userPoolId": "60e043f8cd91b87d712b6365",
  "linkUrl": "example",
  "ldapsLinkUrl": "example",
  "enablePrivatization": 2,
  "bindDn": "example",
  "ldapDomain": "example.com",
  "baseDn": "dc=example,dc=com,o=genauth",
  "bindPwd": "example",
  "visibleOrgNodes": {},
  "visibleFields": {},
  "udfMapping": {},
  "enableSsl": 2
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::QUERY_LDAP_LOG,
        result: ::sdk_runtime::mock::ResultType::of::<LdapLogDto>,
        json: Some("{\"totalCount\":1,\"list\":[{}]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::QUERY_LDAP_SUB_ENTRIES,
        result: ::sdk_runtime::mock::ResultType::of::<LdapLogDto>,
        json: Some("{\"totalCount\":1,\"list\":[{}]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SAVE_LDAP_CONFIG_INFO,
        result: ::sdk_runtime::mock::ResultType::of::<bool>,
        json: Some("true"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_LDAP_CONFIG_INFO,
        result: ::sdk_runtime::mock::ResultType::of::<bool>,
        json: Some("true"),
    },
];
