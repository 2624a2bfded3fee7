// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Groups: named sets of users that permissions can be granted to.
//!
//! A group has a code, which names it in all requests, and a name for people. Users become members with
//! `addGroupMembers` and leave with `removeGroupMembers`. Members inherit the resources that were
//! granted to the group, which `getGroupAuthorizedResources` lists.
//!
//! The usual order is to create a group with `createGroup`, to add users, and to grant resources or
//! roles to the group. `listGroups` searches the groups of the user pool, `listGroupMembers` shows who
//! is in a group, and `getUserGroups` shows the groups of one user. To bring groups in line with
//! another system, use `createOrUpdateGroup`, which is safe to send twice.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`add_group_members`](crate::ManagementClient::add_group_members) | `POST /api/v3/add-group-members` | Add users to a group |
//! | [`create_group`](crate::ManagementClient::create_group) | `POST /api/v3/create-group` | Create a group |
//! | [`create_groups_batch`](crate::ManagementClient::create_groups_batch) | `POST /api/v3/create-groups-batch` | Create several groups at once |
//! | [`create_or_update_group`](crate::ManagementClient::create_or_update_group) | `POST /api/v3/create-or-update-group` | Create a group or change the one with the same code |
//! | [`delete_groups_batch`](crate::ManagementClient::delete_groups_batch) | `POST /api/v3/delete-groups-batch` | Delete several groups at once |
//! | [`get_all_groups`](crate::ManagementClient::get_all_groups) | `GET /api/v3/get-all-groups` | Get all groups in one list |
//! | [`get_group`](crate::ManagementClient::get_group) | `GET /api/v3/get-group` | Get a group by its code |
//! | [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources) | `GET /api/v3/get-group-authorized-resources` | List the resources granted to a group |
//! | [`list_group_members`](crate::ManagementClient::list_group_members) | `GET /api/v3/list-group-members` | List the members of a group |
//! | [`list_groups`](crate::ManagementClient::list_groups) | `GET /api/v3/list-groups` | List or search groups |
//! | [`remove_group_members`](crate::ManagementClient::remove_group_members) | `POST /api/v3/remove-group-members` | Remove users from a group |
//! | [`update_group`](crate::ManagementClient::update_group) | `POST /api/v3/update-group` | Change a group |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
