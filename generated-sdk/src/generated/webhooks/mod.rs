// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Webhooks and their deliveries.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`create_webhook`](crate::ManagementClient::create_webhook) | `POST /api/v3/create-webhook` |  |
//! | [`delete_webhook`](crate::ManagementClient::delete_webhook) | `POST /api/v3/delete-webhook` |  |
//! | [`get_webhook`](crate::ManagementClient::get_webhook) | `GET /api/v3/get-webhook` |  |
//! | [`get_webhook_event_list`](crate::ManagementClient::get_webhook_event_list) | `GET /api/v3/get-webhook-event-list` |  |
//! | [`get_webhook_logs`](crate::ManagementClient::get_webhook_logs) | `POST /api/v3/get-webhook-logs` |  |
//! | [`list_webhooks`](crate::ManagementClient::list_webhooks) | `GET /api/v3/list-webhooks` |  |
//! | [`trigger_webhook`](crate::ManagementClient::trigger_webhook) | `POST /api/v3/trigger-webhook` |  |
//! | [`update_webhook`](crate::ManagementClient::update_webhook) | `POST /api/v3/update-webhook` |  |

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
