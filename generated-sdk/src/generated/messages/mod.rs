// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! E-mail templates and the provider that sends them.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`config_email_provider`](crate::ManagementClient::config_email_provider) | `POST /api/v3/config-email-provider` |
//! | [`get_email_provider`](crate::ManagementClient::get_email_provider) | `GET /api/v3/get-email-provider` |
//! | [`get_email_templates`](crate::ManagementClient::get_email_templates) | `GET /api/v3/get-email-templates` |
//! | [`preview_email_template`](crate::ManagementClient::preview_email_template) | `POST /api/v3/preview-email-template` |
//! | [`update_email_template`](crate::ManagementClient::update_email_template) | `POST /api/v3/update-email-template` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;
