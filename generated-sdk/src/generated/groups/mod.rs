// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Groups: named sets of users that permissions can be granted to.
//!
//! A group has a code, which names it in all requests, and a name for people. Users become members with
//! [`add_group_members`](crate::ManagementClient::add_group_members) and leave with
//! [`remove_group_members`](crate::ManagementClient::remove_group_members). Members inherit the
//! resources that were granted to the group, which
//! [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources) lists.
//!
//! The usual order is to create a group with [`create_group`](crate::ManagementClient::create_group),
//! to add users, and to grant resources or roles to the group.
//! [`list_groups`](crate::ManagementClient::list_groups) searches the groups of the user pool,
//! [`list_group_members`](crate::ManagementClient::list_group_members) shows who is in a group, and
//! [`get_user_groups`](crate::ManagementClient::get_user_groups) shows the groups of one user. To bring
//! groups in line with another system, use
//! [`create_or_update_group`](crate::ManagementClient::create_or_update_group), which is safe to send
//! twice.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`add_group_members`](crate::ManagementClient::add_group_members) | Add users to a group |
//! | [`create_group`](crate::ManagementClient::create_group) | Create a group |
//! | [`create_groups_batch`](crate::ManagementClient::create_groups_batch) | Create several groups at once |
//! | [`create_or_update_group`](crate::ManagementClient::create_or_update_group) | Create a group or change the one with the same code |
//! | [`delete_groups_batch`](crate::ManagementClient::delete_groups_batch) | Delete several groups at once |
//! | [`get_all_groups`](crate::ManagementClient::get_all_groups) | Get all groups in one list |
//! | [`get_group`](crate::ManagementClient::get_group) | Get a group by its code |
//! | [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources) | List the resources granted to a group |
//! | [`list_group_members`](crate::ManagementClient::list_group_members) | List the members of a group |
//! | [`list_groups`](crate::ManagementClient::list_groups) | List or search groups |
//! | [`remove_group_members`](crate::ManagementClient::remove_group_members) | Remove users from a group |
//! | [`update_group`](crate::ManagementClient::update_group) | Change a group |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
