// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Webhooks: URLs that GenAuth calls when something happens in the user pool.
//!
//! A webhook has a URL, a format of the request body, and a list of events. For each of these events,
//! GenAuth sends a POST request to the URL. The body has the name of the event (`"eventName"`) and its
//! details (`"data"`). A call is a delivery. Deliveries that fail can be repeated, as
//! `WebhookDto.retryConfig` says.
//!
//! To set one up, look at the events (`getWebhookEventList`), create the webhook (`createWebhook`), and
//! try it out (`triggerWebhook`). `getWebhookLogs` then shows each delivery with the request and the
//! response. `updateWebhook` changes a webhook or switches it off, `listWebhooks` finds it, and
//! `deleteWebhook` removes it.
//!
//! A secret makes it possible to tell the requests of GenAuth from forged ones: it comes with each
//! delivery in the header x-authing-webhook-secret, where the receiver can compare it.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`create_webhook`](crate::ManagementClient::create_webhook) | `POST /api/v3/create-webhook` | Create a webhook |
//! | [`delete_webhook`](crate::ManagementClient::delete_webhook) | `POST /api/v3/delete-webhook` | Delete webhooks |
//! | [`get_webhook`](crate::ManagementClient::get_webhook) | `GET /api/v3/get-webhook` | Get one webhook |
//! | [`get_webhook_event_list`](crate::ManagementClient::get_webhook_event_list) | `GET /api/v3/get-webhook-event-list` | List the events that webhooks can subscribe to |
//! | [`get_webhook_logs`](crate::ManagementClient::get_webhook_logs) | `POST /api/v3/get-webhook-logs` | List the deliveries of a webhook |
//! | [`list_webhooks`](crate::ManagementClient::list_webhooks) | `GET /api/v3/list-webhooks` | List webhooks |
//! | [`trigger_webhook`](crate::ManagementClient::trigger_webhook) | `POST /api/v3/trigger-webhook` | Send a test delivery of a webhook |
//! | [`update_webhook`](crate::ManagementClient::update_webhook) | `POST /api/v3/update-webhook` | Update a webhook |

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
