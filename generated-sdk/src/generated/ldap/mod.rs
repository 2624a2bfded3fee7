// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The LDAP server of a user pool.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`disable_ldap_server`](crate::ManagementClient::disable_ldap_server) | `POST /api/v3/disable-ldap-server` |  |
//! | [`get_bind_pwd`](crate::ManagementClient::get_bind_pwd) | `GET /api/v3/get-ldap-server-random-pwd` |  |
//! | [`query_ldap_config_info`](crate::ManagementClient::query_ldap_config_info) | `GET /api/v3/get-ldap-server-config` |  |
//! | [`query_ldap_log`](crate::ManagementClient::query_ldap_log) | `GET /api/v3/get-ldap-server-log` |  |
//! | [`query_ldap_sub_entries`](crate::ManagementClient::query_ldap_sub_entries) | `GET /api/v3/get-ldap-sub-entries` |  |
//! | [`save_ldap_config_info`](crate::ManagementClient::save_ldap_config_info) | `POST /api/v3/enable-ldap-server` |  |
//! | [`update_ldap_config_info`](crate::ManagementClient::update_ldap_config_info) | `POST /api/v3/update-ldap-server-config` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
