// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Identity sources and the connections to them.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`change_ext_idp_conn_association_state`](crate::ManagementClient::change_ext_idp_conn_association_state) | `POST /api/v3/change-ext-idp-conn-association-state` |  |
//! | [`change_ext_idp_conn_state`](crate::ManagementClient::change_ext_idp_conn_state) | `POST /api/v3/change-ext-idp-conn-state` |  |
//! | [`create_ext_idp`](crate::ManagementClient::create_ext_idp) | `POST /api/v3/create-ext-idp` |  |
//! | [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn) | `POST /api/v3/create-ext-idp-conn` |  |
//! | [`delete_ext_idp`](crate::ManagementClient::delete_ext_idp) | `POST /api/v3/delete-ext-idp` |  |
//! | [`delete_ext_idp_conn`](crate::ManagementClient::delete_ext_idp_conn) | `POST /api/v3/delete-ext-idp-conn` |  |
//! | [`ext_idp_conn_state_by_apps`](crate::ManagementClient::ext_idp_conn_state_by_apps) | `GET /api/v3/ext-idp-conn-apps` |  |
//! | [`get_ext_idp`](crate::ManagementClient::get_ext_idp) | `GET /api/v3/get-ext-idp` |  |
//! | [`get_wechat_mp_access_token_info`](crate::ManagementClient::get_wechat_mp_access_token_info) | `POST /api/v3/get-weixin-access-token` |  |
//! | [`list_ext_idp`](crate::ManagementClient::list_ext_idp) | `GET /api/v3/list-ext-idp` |  |
//! | [`list_tenant_ext_idp`](crate::ManagementClient::list_tenant_ext_idp) | `GET /api/v3/list-tenant-ext-idp` |  |
//! | [`update_ext_idp`](crate::ManagementClient::update_ext_idp) | `POST /api/v3/update-ext-idp` |  |
//! | [`update_ext_idp_conn`](crate::ManagementClient::update_ext_idp_conn) | `POST /api/v3/update-ext-idp-conn` |  |

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
