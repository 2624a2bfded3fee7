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
//! The usual order is `createSyncTask`, `triggerSyncTask`, and then `getSyncJob` with the ID of the job
//! until it is through. `listSyncJobLogs` shows what a job did. `listSyncRiskOperations` shows what
//! waits for a decision, `triggerSyncRiskOperations` carries it out, and `cancelSyncRiskOperation`
//! drops it.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`cancel_sync_risk_operation`](crate::ManagementClient::cancel_sync_risk_operation) | `POST /api/v3/cancel-sync-risk-operation` | Cancel risky operations |
//! | [`create_sync_task`](crate::ManagementClient::create_sync_task) | `POST /api/v3/create-sync-task` | Create a sync task |
//! | [`get_sync_job`](crate::ManagementClient::get_sync_job) | `GET /api/v3/get-sync-job` | Get one sync job |
//! | [`get_sync_task`](crate::ManagementClient::get_sync_task) | `GET /api/v3/get-sync-task` | Get one sync task |
//! | [`list_sync_job_logs`](crate::ManagementClient::list_sync_job_logs) | `GET /api/v3/list-sync-job-logs` | List what a sync job did |
//! | [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs) | `GET /api/v3/list-sync-jobs` | List the sync jobs of a sync task |
//! | [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations) | `GET /api/v3/list-sync-risk-operations` | List the risky operations of a sync task |
//! | [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks) | `GET /api/v3/list-sync-tasks` | List the sync tasks |
//! | [`trigger_sync_risk_operations`](crate::ManagementClient::trigger_sync_risk_operations) | `POST /api/v3/trigger-sync-risk-operations` | Carry out risky operations |
//! | [`trigger_sync_task`](crate::ManagementClient::trigger_sync_task) | `POST /api/v3/trigger-sync-task` | Run a sync task now |
//! | [`update_sync_task`](crate::ManagementClient::update_sync_task) | `POST /api/v3/update-sync-task` | Change a sync task |

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
