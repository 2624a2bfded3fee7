// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Devices: the browsers, phones and computers that users sign in from.
//!
//! A device is registered with `addDevice`, under a unique ID that the caller chooses. The server
//! returns a second ID, that of the data row. The operations on the devices of a user and
//! `getDeviceStatus` name the device by the ID of the row, while the lists of recent applications take
//! the unique ID.
//!
//! A device of a user is in use, suspended until a certain time, or deactivated. `suspendDevice`,
//! `disableDevice` and `enableDevice` change that state, `getDeviceStatus` reads it, and `deleteDevice`
//! unbinds the device from the user. `findLastLoginAppsByDeviceIdsV2` tells which applications were
//! signed in to from a device.
//!
//! `capture` stands apart: it uploads records for the analysis of user behaviour.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`add_device`](crate::ManagementClient::add_device) | `POST /api/v3/add-device` | Register a device |
//! | [`capture`](crate::ManagementClient::capture) | `POST /api/v3/metadata/ueba/capture` | Upload records of user behaviour |
//! | [`create_device`](crate::ManagementClient::create_device) | `POST /api/v3/create-device` | Register a device in the old way |
//! | [`create_verify_device`](crate::ManagementClient::create_verify_device) | `POST /api/v3/authing-verify/create-device` | Register a Verify device |
//! | [`delete_device`](crate::ManagementClient::delete_device) | `POST /api/v3/delete-device-by-user` | Unbind a device from a user |
//! | [`disable_device`](crate::ManagementClient::disable_device) | `POST /api/v3/disable-device-by-user` | Deactivate a device of a user |
//! | [`enable_device`](crate::ManagementClient::enable_device) | `POST /api/v3/enable-device-by-user` | Activate a device of a user again |
//! | [`find_last_login_apps_by_device_ids`](crate::ManagementClient::find_last_login_apps_by_device_ids) | `POST /api/v3/get-last-login-apps-by-deviceIds` | List the applications signed in to from devices in the old way |
//! | [`find_last_login_apps_by_device_ids_v2`](crate::ManagementClient::find_last_login_apps_by_device_ids_v2) | `POST /api/v3/get-last-login-apps-by-device-ids` | List the applications signed in to from devices |
//! | [`get_device_status`](crate::ManagementClient::get_device_status) | `POST /api/v3/device-status` | Get the state of a device |
//! | [`suspend_device`](crate::ManagementClient::suspend_device) | `POST /api/v3/suspend-device-by-user` | Suspend a device of a user for some time |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod enums;

pub use enums::*;

mod models;

pub use models::*;
