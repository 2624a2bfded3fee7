// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Devices: the browsers, phones and computers that users sign in from.
//!
//! A device is registered with [`add_device`](crate::ManagementClient::add_device), under a unique ID
//! that the caller chooses. The server returns a second ID, that of the data row. The operations on the
//! devices of a user and [`get_device_status`](crate::ManagementClient::get_device_status) name the
//! device by the ID of the row, while the lists of recent applications take the unique ID.
//!
//! A device of a user is in use, suspended until a certain time, or deactivated.
//! [`suspend_device`](crate::ManagementClient::suspend_device),
//! [`disable_device`](crate::ManagementClient::disable_device) and
//! [`enable_device`](crate::ManagementClient::enable_device) change that state,
//! [`get_device_status`](crate::ManagementClient::get_device_status) reads it, and
//! [`delete_device`](crate::ManagementClient::delete_device) unbinds the device from the user.
//! [`find_last_login_apps_by_device_ids_v2`](crate::ManagementClient::find_last_login_apps_by_device_ids_v2)
//! asks which applications were signed in to from a device.
//!
//! [`capture`](crate::ManagementClient::capture) stands apart: it uploads records for the analysis of
//! user behavior.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`add_device`](crate::ManagementClient::add_device) | Register a device |
//! | [`capture`](crate::ManagementClient::capture) | Upload records of user behavior |
//! | [`create_device`](crate::ManagementClient::create_device) | *Deprecated.* Register a device in the old way |
//! | [`create_verify_device`](crate::ManagementClient::create_verify_device) | Register a Verify device |
//! | [`delete_device`](crate::ManagementClient::delete_device) | Unbind a device from a user |
//! | [`disable_device`](crate::ManagementClient::disable_device) | Deactivate a device of a user |
//! | [`enable_device`](crate::ManagementClient::enable_device) | Activate a device of a user again |
//! | [`find_last_login_apps_by_device_ids`](crate::ManagementClient::find_last_login_apps_by_device_ids) | *Deprecated.* List the applications signed in to from devices in the old way |
//! | [`find_last_login_apps_by_device_ids_v2`](crate::ManagementClient::find_last_login_apps_by_device_ids_v2) | List the applications signed in to from devices |
//! | [`get_device_status`](crate::ManagementClient::get_device_status) | Get the state of a device |
//! | [`suspend_device`](crate::ManagementClient::suspend_device) | Suspend a device of a user for some time |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod enums;

pub use enums::*;

mod models;

pub use models::*;
