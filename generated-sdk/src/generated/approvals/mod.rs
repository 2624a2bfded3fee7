// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Requests for permissions that wait for a decision.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`batch_process_approval`](crate::ManagementClient::batch_process_approval) | `PUT /api/v3/approval-batch-process` |  |
//! | [`closed_list`](crate::ManagementClient::closed_list) | `GET /api/v3/approval-closed-list` |  |
//! | [`get_detail`](crate::ManagementClient::get_detail) | `GET /api/v3/approval` |  |
//! | [`log_list`](crate::ManagementClient::log_list) | `GET /api/v3/approval-log-list` |  |
//! | [`pend_list`](crate::ManagementClient::pend_list) | `GET /api/v3/approval-pending-list` |  |
//! | [`process_approval`](crate::ManagementClient::process_approval) | `PUT /api/v3/approval-process` |  |

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
