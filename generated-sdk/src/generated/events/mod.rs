// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Events: what happens in the user pool or in your own applications, told to whoever listens.
//!
//! GenAuth has events of its own, which `listEvents` lists. Beside them, applications can have custom
//! events. An event application, made by `createEventApp`, stands for the application that the events
//! come from, and `defineEvent` makes the type of a custom event known. After that, `verifyEvent`
//! publishes events of this type from a server, and `pubUserEvent` publishes them from the side where
//! users sign in.
//!
//! Events are not delivered by this API. To have GenAuth call a URL when something happens, use the
//! webhooks, which have their own list of events (`createWebhook`).
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`create_event_app`](crate::ManagementClient::create_event_app) | `POST /api/v3/create-event-app` | Create an event application |
//! | [`define_event`](crate::ManagementClient::define_event) | `POST /api/v3/define-event` | Define a custom event |
//! | [`list_event_apps`](crate::ManagementClient::list_event_apps) | `GET /api/v3/list-event-apps` | List event applications |
//! | [`list_events`](crate::ManagementClient::list_events) | `GET /api/v3/list-events` | List events |
//! | [`pub_user_event`](crate::ManagementClient::pub_user_event) | `POST /api/v3/pub-userEvent` | Publish a custom event from the user side |
//! | [`verify_event`](crate::ManagementClient::verify_event) | `POST /api/v3/pub-event` | Publish a custom event |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
