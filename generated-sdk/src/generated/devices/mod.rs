// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Devices that users sign in from.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`add_device`](crate::ManagementClient::add_device) | `POST /api/v3/add-device` |
//! | [`capture`](crate::ManagementClient::capture) | `POST /api/v3/metadata/ueba/capture` |
//! | [`create_device`](crate::ManagementClient::create_device) | `POST /api/v3/create-device` |
//! | [`create_verify_device`](crate::ManagementClient::create_verify_device) | `POST /api/v3/authing-verify/create-device` |
//! | [`delete_device`](crate::ManagementClient::delete_device) | `POST /api/v3/delete-device-by-user` |
//! | [`disable_device`](crate::ManagementClient::disable_device) | `POST /api/v3/disable-device-by-user` |
//! | [`enable_device`](crate::ManagementClient::enable_device) | `POST /api/v3/enable-device-by-user` |
//! | [`find_last_login_apps_by_device_ids`](crate::ManagementClient::find_last_login_apps_by_device_ids) | `POST /api/v3/get-last-login-apps-by-deviceIds` |
//! | [`find_last_login_apps_by_device_ids_v2`](crate::ManagementClient::find_last_login_apps_by_device_ids_v2) | `POST /api/v3/get-last-login-apps-by-device-ids` |
//! | [`get_device_status`](crate::ManagementClient::get_device_status) | `POST /api/v3/device-status` |
//! | [`suspend_device`](crate::ManagementClient::suspend_device) | `POST /api/v3/suspend-device-by-user` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod enums;

pub use enums::*;

mod models;

pub use models::*;
