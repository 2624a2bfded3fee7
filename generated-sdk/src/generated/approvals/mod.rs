// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Requests of users for the right to use an application or for a role, and the decisions on them.
//!
//! No operation of this API hands in a request. [`pend_list`](crate::ManagementClient::pend_list) lists
//! the requests that wait for a decision, [`get_detail`](crate::ManagementClient::get_detail) returns
//! one of them, and [`process_approval`](crate::ManagementClient::process_approval) or
//! [`batch_process_approval`](crate::ManagementClient::batch_process_approval) grants or refuses them.
//! Requests that were decided are listed by [`closed_list`](crate::ManagementClient::closed_list).
//! [`log_list`](crate::ManagementClient::log_list) returns the log of approvals, in which the name of
//! the requested application or role can be searched as well.
//!
//! Requests are named by their numbers
//! ([`ApprovalDetailDto::number`](crate::generated::models::ApprovalDetailDto::number)), not by their
//! IDs.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`batch_process_approval`](crate::ManagementClient::batch_process_approval) | Grant or refuse several requests at once |
//! | [`closed_list`](crate::ManagementClient::closed_list) | List requests that were decided |
//! | [`get_detail`](crate::ManagementClient::get_detail) | Get one approval |
//! | [`log_list`](crate::ManagementClient::log_list) | List the log of approvals |
//! | [`pend_list`](crate::ManagementClient::pend_list) | List requests that wait for a decision |
//! | [`process_approval`](crate::ManagementClient::process_approval) | Grant or refuse one request |

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
