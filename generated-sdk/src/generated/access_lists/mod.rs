// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Access lists: who is let in and who is kept out, by IP address, user or registration data, and the
//! rules that limit devices.
//!
//! IP lists and user lists are allow lists and block lists. An entry says what it forbids or permits:
//! sign-in, registration, or sign-in without multi-factor authentication. Administrators add entries by
//! `add` for IP addresses and by `addUser` for users, and read them by `findIpList` and `findUserList`.
//! A risk policy, made by `addRiskListPolicy`, fills the block lists by itself: it counts failed
//! sign-ins and blocks the IP address or the user when there are too many.
//!
//! Registration allow lists hold the user names, e-mail addresses and phone numbers that may be
//! registered. There is one for the user pool (`addWhitelist`, `listWhitelists`) and one for each
//! application (`addWhitelistOfApp`, `listWhitelistsOfApp`).
//!
//! The device rule limits on how many devices, or from how many IP addresses, a user is signed in at
//! the same time. `updateRuleSettings` sets it, `saveInvitationPolicies` says for which applications it
//! holds, and `getAllWhiteListSettings` lists who is exempt from it.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`add`](crate::ManagementClient::add) | `POST /api/v3/ip-list` | Add IP addresses to an allow or block list |
//! | [`add_risk_list_policy`](crate::ManagementClient::add_risk_list_policy) | `POST /api/v3/risk-list-policy` | Create a risk policy |
//! | [`add_user`](crate::ManagementClient::add_user) | `POST /api/v3/user-list` | Add users to an allow or block list |
//! | [`add_whitelist`](crate::ManagementClient::add_whitelist) | `POST /api/v3/add-whitelist` | Add entries to the registration allow list |
//! | [`add_whitelist_of_app`](crate::ManagementClient::add_whitelist_of_app) | `POST /api/v3/add-whitelist-of-app` | Add entries to the registration allow list of an application |
//! | [`delete_by_id`](crate::ManagementClient::delete_by_id) | `DELETE /api/v3/ip-list/{id}` | Remove an entry from an IP list |
//! | [`delete_risk_list_policy_by_id`](crate::ManagementClient::delete_risk_list_policy_by_id) | `DELETE /api/v3/risk-list-policy/{id}` | Delete a risk policy |
//! | [`delete_user_list_by_id`](crate::ManagementClient::delete_user_list_by_id) | `DELETE /api/v3/user-list/{id}` | Remove an entry from a user list |
//! | [`delete_whitelist`](crate::ManagementClient::delete_whitelist) | `POST /api/v3/delete-whitelist` | Remove entries from the registration allow list |
//! | [`delete_whitelist_of_app`](crate::ManagementClient::delete_whitelist_of_app) | `POST /api/v3/delete-whitelist-of-app` | Remove entries from the registration allow list of an application |
//! | [`find_app_lists`](crate::ManagementClient::find_app_lists) | `GET /api/v3/get-supported-device-exclusive-apps` | Search the applications that the device rule can hold for |
//! | [`find_ip_list`](crate::ManagementClient::find_ip_list) | `GET /api/v3/ip-list` | List the IP addresses of an allow or block list |
//! | [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy) | `GET /api/v3/risk-list-policy` | List the risk policies |
//! | [`find_user_list`](crate::ManagementClient::find_user_list) | `GET /api/v3/user-list` | List the users of an allow or block list |
//! | [`get_all_valid_scope_settings`](crate::ManagementClient::get_all_valid_scope_settings) | `GET /api/v3/get-device-exclusive-valid-scope-settings` | List the applications that the device rule holds for |
//! | [`get_all_white_list_settings`](crate::ManagementClient::get_all_white_list_settings) | `GET /api/v3/get-device-exclusive-white-list-settings` | List who is exempt from the device rule |
//! | [`get_rule_settings`](crate::ManagementClient::get_rule_settings) | `GET /api/v3/get-device-exclusive-rule-settings` | Get the device rule |
//! | [`list_whitelists`](crate::ManagementClient::list_whitelists) | `GET /api/v3/list-whitelist` | List the registration allow list |
//! | [`list_whitelists_of_app`](crate::ManagementClient::list_whitelists_of_app) | `GET /api/v3/list-whitelist-of-app` | List the registration allow list of an application |
//! | [`remove`](crate::ManagementClient::remove) | `POST /api/v3/remove-device-exclusive-valid-scope-settings` | Take an application out of the device rule |
//! | [`save_invitation_policies`](crate::ManagementClient::save_invitation_policies) | `POST /api/v3/save-device-exclusive-valid-scope-settings` | Set the applications that the device rule holds for |
//! | [`update_rule_settings`](crate::ManagementClient::update_rule_settings) | `POST /api/v3/update-device-exclusive-rule-settings` | Set the device rule |

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
