// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Synchronization of users and departments with other systems.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`cancel_sync_risk_operation`](crate::ManagementClient::cancel_sync_risk_operation) | `POST /api/v3/cancel-sync-risk-operation` |
//! | [`create_sync_task`](crate::ManagementClient::create_sync_task) | `POST /api/v3/create-sync-task` |
//! | [`get_sync_job`](crate::ManagementClient::get_sync_job) | `GET /api/v3/get-sync-job` |
//! | [`get_sync_task`](crate::ManagementClient::get_sync_task) | `GET /api/v3/get-sync-task` |
//! | [`list_sync_job_logs`](crate::ManagementClient::list_sync_job_logs) | `GET /api/v3/list-sync-job-logs` |
//! | [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs) | `GET /api/v3/list-sync-jobs` |
//! | [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations) | `GET /api/v3/list-sync-risk-operations` |
//! | [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks) | `GET /api/v3/list-sync-tasks` |
//! | [`trigger_sync_risk_operations`](crate::ManagementClient::trigger_sync_risk_operations) | `POST /api/v3/trigger-sync-risk-operations` |
//! | [`trigger_sync_task`](crate::ManagementClient::trigger_sync_task) | `POST /api/v3/trigger-sync-task` |
//! | [`update_sync_task`](crate::ManagementClient::update_sync_task) | `POST /api/v3/update-sync-task` |

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
