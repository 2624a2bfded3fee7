// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Webhooks: URLs that GenAuth calls when something happens in the user pool.
//!
//! A webhook has a URL, a format of the request body, and a list of events. For each of these events,
//! GenAuth sends a POST request to the URL. The body has the name of the event (`"eventName"`) and its
//! details (`"data"`). A call is a delivery. Deliveries that fail can be repeated, as
//! [`WebhookDto::retry_config`](crate::generated::models::WebhookDto::retry_config) says.
//!
//! To set one up, look at the events
//! ([`get_webhook_event_list`](crate::ManagementClient::get_webhook_event_list)), create the webhook
//! ([`create_webhook`](crate::ManagementClient::create_webhook)), and try it out
//! ([`trigger_webhook`](crate::ManagementClient::trigger_webhook)).
//! [`get_webhook_logs`](crate::ManagementClient::get_webhook_logs) then shows each delivery with the
//! request and the response. [`update_webhook`](crate::ManagementClient::update_webhook) changes a
//! webhook or switches it off, [`list_webhooks`](crate::ManagementClient::list_webhooks) finds it, and
//! [`delete_webhook`](crate::ManagementClient::delete_webhook) removes it.
//!
//! A secret makes it possible to tell the requests of GenAuth from forged ones: it comes with each
//! delivery in the header x-authing-webhook-secret, where the receiver can compare it.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`create_webhook`](crate::ManagementClient::create_webhook) | Create a webhook |
//! | [`delete_webhook`](crate::ManagementClient::delete_webhook) | Delete webhooks |
//! | [`get_webhook`](crate::ManagementClient::get_webhook) | Get one webhook |
//! | [`get_webhook_event_list`](crate::ManagementClient::get_webhook_event_list) | List the events that webhooks can subscribe to |
//! | [`get_webhook_logs`](crate::ManagementClient::get_webhook_logs) | List the deliveries of a webhook |
//! | [`list_webhooks`](crate::ManagementClient::list_webhooks) | List webhooks |
//! | [`trigger_webhook`](crate::ManagementClient::trigger_webhook) | Send a test delivery of a webhook |
//! | [`update_webhook`](crate::ManagementClient::update_webhook) | Update a webhook |

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
