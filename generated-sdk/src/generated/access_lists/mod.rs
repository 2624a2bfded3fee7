// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Lists of addresses and users that are let in or kept out, and the policies that fill them.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`add`](crate::ManagementClient::add) | `POST /api/v3/ip-list` |  |
//! | [`add_risk_list_policy`](crate::ManagementClient::add_risk_list_policy) | `POST /api/v3/risk-list-policy` |  |
//! | [`add_user`](crate::ManagementClient::add_user) | `POST /api/v3/user-list` |  |
//! | [`add_whitelist`](crate::ManagementClient::add_whitelist) | `POST /api/v3/add-whitelist` |  |
//! | [`add_whitelist_of_app`](crate::ManagementClient::add_whitelist_of_app) | `POST /api/v3/add-whitelist-of-app` |  |
//! | [`delete_by_id`](crate::ManagementClient::delete_by_id) | `DELETE /api/v3/ip-list/{id}` |  |
//! | [`delete_risk_list_policy_by_id`](crate::ManagementClient::delete_risk_list_policy_by_id) | `DELETE /api/v3/risk-list-policy/{id}` |  |
//! | [`delete_user_list_by_id`](crate::ManagementClient::delete_user_list_by_id) | `DELETE /api/v3/user-list/{id}` |  |
//! | [`delete_whitelist`](crate::ManagementClient::delete_whitelist) | `POST /api/v3/delete-whitelist` |  |
//! | [`delete_whitelist_of_app`](crate::ManagementClient::delete_whitelist_of_app) | `POST /api/v3/delete-whitelist-of-app` |  |
//! | [`find_app_lists`](crate::ManagementClient::find_app_lists) | `GET /api/v3/get-supported-device-exclusive-apps` |  |
//! | [`find_ip_list`](crate::ManagementClient::find_ip_list) | `GET /api/v3/ip-list` |  |
//! | [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy) | `GET /api/v3/risk-list-policy` |  |
//! | [`find_user_list`](crate::ManagementClient::find_user_list) | `GET /api/v3/user-list` |  |
//! | [`get_all_valid_scope_settings`](crate::ManagementClient::get_all_valid_scope_settings) | `GET /api/v3/get-device-exclusive-valid-scope-settings` |  |
//! | [`get_all_white_list_settings`](crate::ManagementClient::get_all_white_list_settings) | `GET /api/v3/get-device-exclusive-white-list-settings` |  |
//! | [`get_rule_settings`](crate::ManagementClient::get_rule_settings) | `GET /api/v3/get-device-exclusive-rule-settings` |  |
//! | [`list_whitelists`](crate::ManagementClient::list_whitelists) | `GET /api/v3/list-whitelist` |  |
//! | [`list_whitelists_of_app`](crate::ManagementClient::list_whitelists_of_app) | `GET /api/v3/list-whitelist-of-app` |  |
//! | [`remove`](crate::ManagementClient::remove) | `POST /api/v3/remove-device-exclusive-valid-scope-settings` |  |
//! | [`save_invitation_policies`](crate::ManagementClient::save_invitation_policies) | `POST /api/v3/save-device-exclusive-valid-scope-settings` |  |
//! | [`update_rule_settings`](crate::ManagementClient::update_rule_settings) | `POST /api/v3/update-device-exclusive-rule-settings` |  |

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
