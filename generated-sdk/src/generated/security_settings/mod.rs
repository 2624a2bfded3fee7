// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Security settings: the rules of a user pool for signing up, signing in, sessions, verification codes
//! and multi-factor authentication.
//!
//! Each user pool has one set of them.
//! [`get_security_settings`](crate::ManagementClient::get_security_settings) reads it and
//! [`update_security_settings`](crate::ManagementClient::update_security_settings) changes it. The set
//! covers origins, lifetimes of tokens and cookies, verification codes, changes of e-mail address and
//! phone number, limits against mass registration and against guessed passwords, unlocking by users
//! themselves, and signing in by QR code.
//!
//! The factors of multi-factor authentication are kept apart.
//! [`get_global_mfa_settings`](crate::ManagementClient::get_global_mfa_settings) shows which are on for
//! the whole user pool,
//! [`update_global_mfa_settings`](crate::ManagementClient::update_global_mfa_settings) switches factors
//! on, and [`close_global_mfa_settings`](crate::ManagementClient::close_global_mfa_settings) switches
//! them off.
//!
//! Read the settings before changing them. Nested groups of settings are sent as a whole, and a wrong
//! value can keep users from signing in.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`close_global_mfa_settings`](crate::ManagementClient::close_global_mfa_settings) | Switch off factors of multi-factor authentication |
//! | [`get_global_mfa_settings`](crate::ManagementClient::get_global_mfa_settings) | Get the factors of multi-factor authentication that are on |
//! | [`get_security_settings`](crate::ManagementClient::get_security_settings) | Get the security settings of the user pool |
//! | [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app) | Get the applications that Verify is set up for |
//! | [`update_global_mfa_settings`](crate::ManagementClient::update_global_mfa_settings) | Switch on factors of multi-factor authentication |
//! | [`update_security_settings`](crate::ManagementClient::update_security_settings) | Change the security settings of the user pool |

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
