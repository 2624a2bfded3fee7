// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Named sets of users that permissions can be granted to, and the membership of users in them.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`add_group_members`](crate::ManagementClient::add_group_members) | Add users to a group |
//! | [`create_group`](crate::ManagementClient::create_group) | `POST /api/v3/create-group` |
//! | [`create_groups_batch`](crate::ManagementClient::create_groups_batch) | Create several groups at once |
//! | [`create_or_update_group`](crate::ManagementClient::create_or_update_group) | `POST /api/v3/create-or-update-group` |
//! | [`delete_groups_batch`](crate::ManagementClient::delete_groups_batch) | Delete several groups at once |
//! | [`get_all_groups`](crate::ManagementClient::get_all_groups) | `GET /api/v3/get-all-groups` |
//! | [`get_group`](crate::ManagementClient::get_group) | `GET /api/v3/get-group` |
//! | [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources) | `GET /api/v3/get-group-authorized-resources` |
//! | [`list_group_members`](crate::ManagementClient::list_group_members) | `GET /api/v3/list-group-members` |
//! | [`list_groups`](crate::ManagementClient::list_groups) | `GET /api/v3/list-groups` |
//! | [`remove_group_members`](crate::ManagementClient::remove_group_members) | `POST /api/v3/remove-group-members` |
//! | [`update_group`](crate::ManagementClient::update_group) | `POST /api/v3/update-group` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
