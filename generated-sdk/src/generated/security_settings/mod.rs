// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Settings of passwords, sessions, verification and multi-factor authentication.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`close_global_mfa_settings`](crate::ManagementClient::close_global_mfa_settings) | `POST /api/v3/disable-global-mfa-settings` |
//! | [`get_global_mfa_settings`](crate::ManagementClient::get_global_mfa_settings) | `GET /api/v3/get-global-mfa-settings` |
//! | [`get_security_settings`](crate::ManagementClient::get_security_settings) | `GET /api/v3/get-security-settings` |
//! | [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app) | `GET /api/v3/verify-config-app` |
//! | [`update_global_mfa_settings`](crate::ManagementClient::update_global_mfa_settings) | `POST /api/v3/update-global-mfa-settings` |
//! | [`update_security_settings`](crate::ManagementClient::update_security_settings) | `POST /api/v3/update-security-settings` |

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
