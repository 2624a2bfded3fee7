// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Sync tasks: standing orders to copy users and departments between GenAuth and another system, such
//! as Lark, WeCom, DingTalk or an LDAP directory.
//!
//! A sync task says which system is at the other end, how to reach it, in which direction the data
//! goes, which field becomes which, and when it runs. Upstream means from the other system to GenAuth,
//! downstream means from GenAuth to the other system. A run of a task is a sync job, with counts of
//! what it had to do and what it did. Changes that could do harm are held back as risky operations
//! until somebody confirms or cancels them.
//!
//! The usual order is [`create_sync_task`](crate::ManagementClient::create_sync_task),
//! [`trigger_sync_task`](crate::ManagementClient::trigger_sync_task), and then
//! [`get_sync_job`](crate::ManagementClient::get_sync_job) with the ID of the job until it is through.
//! [`list_sync_job_logs`](crate::ManagementClient::list_sync_job_logs) shows what a job did.
//! [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations) shows what waits
//! for a decision,
//! [`trigger_sync_risk_operations`](crate::ManagementClient::trigger_sync_risk_operations) carries it
//! out, and [`cancel_sync_risk_operation`](crate::ManagementClient::cancel_sync_risk_operation) drops
//! it.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`cancel_sync_risk_operation`](crate::ManagementClient::cancel_sync_risk_operation) | Cancel risky operations |
//! | [`create_sync_task`](crate::ManagementClient::create_sync_task) | Create a sync task |
//! | [`get_sync_job`](crate::ManagementClient::get_sync_job) | Get one sync job |
//! | [`get_sync_task`](crate::ManagementClient::get_sync_task) | Get one sync task |
//! | [`list_sync_job_logs`](crate::ManagementClient::list_sync_job_logs) | List what a sync job did |
//! | [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs) | List the sync jobs of a sync task |
//! | [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations) | List the risky operations of a sync task |
//! | [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks) | List the sync tasks |
//! | [`trigger_sync_risk_operations`](crate::ManagementClient::trigger_sync_risk_operations) | Carry out risky operations |
//! | [`trigger_sync_task`](crate::ManagementClient::trigger_sync_task) | Run a sync task now |
//! | [`update_sync_task`](crate::ManagementClient::update_sync_task) | Change a sync task |

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
