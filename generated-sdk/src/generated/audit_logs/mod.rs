// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What users and administrators did.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs) | `POST /api/v3/get-admin-audit-logs` |
//! | [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs) | `POST /api/v3/get-user-action-logs` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod enums;

pub use enums::*;

mod models;

pub use models::*;
