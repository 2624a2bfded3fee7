// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Events: what happens in the user pool or in your own applications, told to whoever listens.
//!
//! GenAuth has events of its own, which [`list_events`](crate::ManagementClient::list_events) lists.
//! Beside them, applications can have custom events. An event application, made by
//! [`create_event_app`](crate::ManagementClient::create_event_app), stands for the application that the
//! events come from, and [`define_event`](crate::ManagementClient::define_event) makes the type of a
//! custom event known. After that, [`verify_event`](crate::ManagementClient::verify_event) publishes
//! events of this type from a server, and [`pub_user_event`](crate::ManagementClient::pub_user_event)
//! publishes them from the side where users sign in.
//!
//! No operation delivers events. A client subscribes to them over a WebSocket. To have GenAuth call a
//! URL instead when something happens, use the webhooks, which have their own list of events
//! ([`create_webhook`](crate::ManagementClient::create_webhook)).
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`create_event_app`](crate::ManagementClient::create_event_app) | Create an event application |
//! | [`define_event`](crate::ManagementClient::define_event) | Define a custom event |
//! | [`list_event_apps`](crate::ManagementClient::list_event_apps) | List event applications |
//! | [`list_events`](crate::ManagementClient::list_events) | List events |
//! | [`pub_user_event`](crate::ManagementClient::pub_user_event) | Publish a custom event from the user side |
//! | [`verify_event`](crate::ManagementClient::verify_event) | Publish a custom event |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
