// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Access keys, the credentials that programs call the API with.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`create_access_key`](crate::ManagementClient::create_access_key) | `POST /api/v3/create-access-key` |  |
//! | [`delete_access_key`](crate::ManagementClient::delete_access_key) | `POST /api/v3/delete-access-key` |  |
//! | [`get_access_key`](crate::ManagementClient::get_access_key) | `GET /api/v3/get-access-key` |  |
//! | [`get_access_key_list`](crate::ManagementClient::get_access_key_list) | `GET /api/v3/list-access-key` |  |
//! | [`update_access_key`](crate::ManagementClient::update_access_key) | `POST /api/v3/update-access-key` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
