// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Audit logs: records of what users and administrators did in the user pool.
//!
//! There are two logs. [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs) returns
//! what users did with their accounts: sign-ins, sign-outs, registrations, changes of a password and so
//! on. [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs) returns what
//! administrators did: they created a user, changed an application, granted a role and so on. Each
//! record tells who acted, when, from which address, with which program, and whether it took effect.
//!
//! Both operations only read. They take the same kind of filters, which narrow the result down
//! together, and return it page by page. The sign-ins of one user, with their applications, are also
//! returned by [`get_user_login_history`](crate::ManagementClient::get_user_login_history).
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs) | List what administrators did |
//! | [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs) | List what users did |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod enums;

pub use enums::*;

mod models;

pub use models::*;
