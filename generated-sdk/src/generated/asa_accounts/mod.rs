// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Shared accounts of applications that cannot be signed in to by protocol.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`assign_asa_account`](crate::ManagementClient::assign_asa_account) | `POST /api/v3/assign-asa-account` |  |
//! | [`create_asa_account`](crate::ManagementClient::create_asa_account) | `POST /api/v3/create-asa-account` |  |
//! | [`create_asa_account_batch`](crate::ManagementClient::create_asa_account_batch) | `POST /api/v3/create-asa-accounts-batch` |  |
//! | [`delete_asa_account`](crate::ManagementClient::delete_asa_account) | `POST /api/v3/delete-asa-account` |  |
//! | [`delete_asa_account_batch`](crate::ManagementClient::delete_asa_account_batch) | `POST /api/v3/delete-asa-accounts-batch` |  |
//! | [`get_asa_account`](crate::ManagementClient::get_asa_account) | `GET /api/v3/get-asa-account` |  |
//! | [`get_asa_account_assigned_targets`](crate::ManagementClient::get_asa_account_assigned_targets) | `GET /api/v3/get-asa-account-assigned-targets` |  |
//! | [`get_asa_account_batch`](crate::ManagementClient::get_asa_account_batch) | `POST /api/v3/get-asa-accounts-batch` |  |
//! | [`get_assigned_account`](crate::ManagementClient::get_assigned_account) | `GET /api/v3/get-assigned-account` |  |
//! | [`list_asa_account`](crate::ManagementClient::list_asa_account) | `GET /api/v3/list-asa-accounts` |  |
//! | [`unassign_asa_account`](crate::ManagementClient::unassign_asa_account) | `POST /api/v3/unassign-asa-account` |  |
//! | [`update_asa_account`](crate::ManagementClient::update_asa_account) | `POST /api/v3/update-asa-account` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
