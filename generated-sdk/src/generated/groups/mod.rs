// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Named sets of users that permissions can be granted to, and the membership of users in them.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`add_group_members`](crate::ManagementClient::add_group_members) | `POST /api/v3/add-group-members` | Add users to a group |
//! | [`create_groups_batch`](crate::ManagementClient::create_groups_batch) | `POST /api/v3/create-groups-batch` | Create several groups at once |
//! | [`delete_groups_batch`](crate::ManagementClient::delete_groups_batch) | `POST /api/v3/delete-groups-batch` | Delete several groups at once |

mod client;
pub(crate) mod operations;
mod models;

pub use models::*;
