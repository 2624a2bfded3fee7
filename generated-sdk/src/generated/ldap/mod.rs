// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The LDAP server of a user pool, through which programs that speak LDAP can look up users and
//! departments.
//!
//! The server has to be set up once with
//! [`save_ldap_config_info`](crate::ManagementClient::save_ldap_config_info), which takes the domain
//! that all of its distinguished names (DN) are made from.
//! [`query_ldap_config_info`](crate::ManagementClient::query_ldap_config_info) then tells the
//! addresses, the base DN and the bind DN that LDAP programs need.
//! [`get_bind_pwd`](crate::ManagementClient::get_bind_pwd) makes a password for the bind DN and
//! [`update_ldap_config_info`](crate::ManagementClient::update_ldap_config_info) sets one.
//! [`disable_ldap_server`](crate::ManagementClient::disable_ldap_server) switches the server off.
//!
//! To find out why an LDAP program fails, read the access log and the error log with
//! [`query_ldap_log`](crate::ManagementClient::query_ldap_log), and look at the directory tree as the
//! server sees it with [`query_ldap_sub_entries`](crate::ManagementClient::query_ldap_sub_entries).
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`disable_ldap_server`](crate::ManagementClient::disable_ldap_server) | Switch the LDAP server off |
//! | [`get_bind_pwd`](crate::ManagementClient::get_bind_pwd) | Make a password for the administrator of the LDAP server |
//! | [`query_ldap_config_info`](crate::ManagementClient::query_ldap_config_info) | Get the configuration of the LDAP server |
//! | [`query_ldap_log`](crate::ManagementClient::query_ldap_log) | Search the logs of the LDAP server |
//! | [`query_ldap_sub_entries`](crate::ManagementClient::query_ldap_sub_entries) | List the LDAP entries directly below a DN |
//! | [`save_ldap_config_info`](crate::ManagementClient::save_ldap_config_info) | Set up or restart the LDAP server |
//! | [`update_ldap_config_info`](crate::ManagementClient::update_ldap_config_info) | Set the bind password of the LDAP server |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
