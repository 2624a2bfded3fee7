// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The user accounts of a user pool.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`delete_users_batch`](crate::ManagementClient::delete_users_batch) | `POST /api/v3/delete-users-batch` | Delete several users at once |

mod client;
pub(crate) mod operations;
mod models;

pub use models::*;
