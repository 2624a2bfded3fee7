// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Events that applications define, publish and subscribe to.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`create_event_app`](crate::ManagementClient::create_event_app) | `POST /api/v3/create-event-app` |  |
//! | [`define_event`](crate::ManagementClient::define_event) | `POST /api/v3/define-event` |  |
//! | [`list_event_apps`](crate::ManagementClient::list_event_apps) | `GET /api/v3/list-event-apps` |  |
//! | [`list_events`](crate::ManagementClient::list_events) | `GET /api/v3/list-events` |  |
//! | [`pub_user_event`](crate::ManagementClient::pub_user_event) | `POST /api/v3/pub-userEvent` |  |
//! | [`verify_event`](crate::ManagementClient::verify_event) | `POST /api/v3/pub-event` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
