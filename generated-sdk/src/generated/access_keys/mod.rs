// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Access keys: pairs of an ID and a secret with which programs call this API.
//!
//! An access key belongs to a collaborator, that is, a user who helps to administer the user pool, or
//! to a tenant. It is made by [`create_access_key`](crate::ManagementClient::create_access_key), which
//! is the moment to store its secret. Keys are listed by
//! [`get_access_key_list`](crate::ManagementClient::get_access_key_list), switched off and on by
//! [`update_access_key`](crate::ManagementClient::update_access_key), and removed by
//! [`delete_access_key`](crate::ManagementClient::delete_access_key). To replace a key without an
//! outage, create the second one, give it to the programs, and then delete the first.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`create_access_key`](crate::ManagementClient::create_access_key) | Create an access key |
//! | [`delete_access_key`](crate::ManagementClient::delete_access_key) | Delete an access key |
//! | [`get_access_key`](crate::ManagementClient::get_access_key) | Get one access key of a user |
//! | [`get_access_key_list`](crate::ManagementClient::get_access_key_list) | List access keys |
//! | [`update_access_key`](crate::ManagementClient::update_access_key) | Switch an access key on or off |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
