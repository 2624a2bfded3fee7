// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Identity sources: systems outside GenAuth whose accounts people sign in with, such as Google, WeCom
//! or an LDAP directory.
//!
//! An identity source says which system it is. It has one or more connections. A connection is one way
//! to sign in with the system, such as by a QR code or in a mobile app, and holds the settings that the
//! system asks for. It is a connection, not an identity source, that is switched on for an application.
//! Both belong to the user pool or, if a tenant is named, to a tenant.
//!
//! The usual order is [`create_ext_idp`](crate::ManagementClient::create_ext_idp),
//! [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn) for each way to sign in, and
//! [`change_ext_idp_conn_state`](crate::ManagementClient::change_ext_idp_conn_state) to switch a
//! connection on for applications. [`list_ext_idp`](crate::ManagementClient::list_ext_idp) and
//! [`get_ext_idp`](crate::ManagementClient::get_ext_idp) find what is there,
//! [`list_tenant_ext_idp`](crate::ManagementClient::list_tenant_ext_idp) does so for a tenant, and
//! [`ext_idp_conn_state_by_apps`](crate::ManagementClient::ext_idp_conn_state_by_apps) tells how things
//! are for one application.
//!
//! The accounts of a user at identity sources are called identities. They are in
//! [`UserDto::identities`](crate::generated::models::UserDto::identities), and they are bound and
//! released by [`link_identity`](crate::ManagementClient::link_identity) and
//! [`unlink_identity`](crate::ManagementClient::unlink_identity).
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`change_ext_idp_conn_association_state`](crate::ManagementClient::change_ext_idp_conn_association_state) | Associate a connection with a tenant, or end that |
//! | [`change_ext_idp_conn_state`](crate::ManagementClient::change_ext_idp_conn_state) | Switch a connection on or off for an application |
//! | [`create_ext_idp`](crate::ManagementClient::create_ext_idp) | Create an identity source |
//! | [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn) | Create a connection of an identity source |
//! | [`delete_ext_idp`](crate::ManagementClient::delete_ext_idp) | Delete an identity source |
//! | [`delete_ext_idp_conn`](crate::ManagementClient::delete_ext_idp_conn) | Delete a connection of an identity source |
//! | [`ext_idp_conn_state_by_apps`](crate::ManagementClient::ext_idp_conn_state_by_apps) | Get the state of the connections of an identity source for an application |
//! | [`get_ext_idp`](crate::ManagementClient::get_ext_idp) | Get one identity source with its connections |
//! | [`get_wechat_mp_access_token_info`](crate::ManagementClient::get_wechat_mp_access_token_info) | Get the access token of a WeChat mini program or official account |
//! | [`list_ext_idp`](crate::ManagementClient::list_ext_idp) | List the identity sources |
//! | [`list_tenant_ext_idp`](crate::ManagementClient::list_tenant_ext_idp) | List the identity sources of a tenant |
//! | [`update_ext_idp`](crate::ManagementClient::update_ext_idp) | Rename an identity source |
//! | [`update_ext_idp_conn`](crate::ManagementClient::update_ext_idp_conn) | Change a connection of an identity source |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod enums;

pub use enums::*;

mod models;

pub use models::*;

mod params;

pub use params::*;
