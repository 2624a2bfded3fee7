// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Fields that a user pool adds to its users and other objects.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`delete_custom_fields`](crate::ManagementClient::delete_custom_fields) | `POST /api/v3/delete-custom-fields` |  |
//! | [`get_custom_data`](crate::ManagementClient::get_custom_data) | `GET /api/v3/get-custom-data` |  |
//! | [`get_custom_fields`](crate::ManagementClient::get_custom_fields) | `GET /api/v3/get-custom-fields` |  |
//! | [`get_user_base_fields`](crate::ManagementClient::get_user_base_fields) | `GET /api/v3/get-user-base-fields` |  |
//! | [`list_cust_fields`](crate::ManagementClient::list_cust_fields) | `GET /api/v3/list-custom-fields` |  |
//! | [`list_user_base_fields`](crate::ManagementClient::list_user_base_fields) | `GET /api/v3/list-user-base-fields` |  |
//! | [`set_custom_data`](crate::ManagementClient::set_custom_data) | `POST /api/v3/set-custom-data` |  |
//! | [`set_custom_fields`](crate::ManagementClient::set_custom_fields) | `POST /api/v3/set-custom-fields` |  |
//! | [`set_user_base_fields`](crate::ManagementClient::set_user_base_fields) | `POST /api/v3/set-user-base-fields` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
