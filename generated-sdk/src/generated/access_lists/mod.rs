// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Access lists: who is let in and who is kept out, by IP address, user or registration data, and the
//! rules that limit devices.
//!
//! IP lists and user lists are allow lists and block lists. An entry says what it forbids or permits:
//! sign-in, registration, or sign-in without multi-factor authentication. Administrators add entries by
//! [`add`](crate::ManagementClient::add) for IP addresses and by
//! [`add_user`](crate::ManagementClient::add_user) for users, and read them by
//! [`find_ip_list`](crate::ManagementClient::find_ip_list) and
//! [`find_user_list`](crate::ManagementClient::find_user_list). A risk policy, made by
//! [`add_risk_list_policy`](crate::ManagementClient::add_risk_list_policy), fills the block lists by
//! itself: it counts failed sign-ins and blocks the IP address or the user when there are too many.
//!
//! Registration allow lists hold the user names, e-mail addresses and phone numbers that may be
//! registered. There is one for the user pool
//! ([`add_whitelist`](crate::ManagementClient::add_whitelist),
//! [`list_whitelists`](crate::ManagementClient::list_whitelists)) and one for each application
//! ([`add_whitelist_of_app`](crate::ManagementClient::add_whitelist_of_app),
//! [`list_whitelists_of_app`](crate::ManagementClient::list_whitelists_of_app)).
//!
//! The device rule limits on how many devices, or from how many IP addresses, a user is signed in at
//! the same time. [`update_rule_settings`](crate::ManagementClient::update_rule_settings) sets it,
//! [`save_invitation_policies`](crate::ManagementClient::save_invitation_policies) says for which
//! applications it holds, and
//! [`get_all_white_list_settings`](crate::ManagementClient::get_all_white_list_settings) lists who is
//! exempt from it.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`add`](crate::ManagementClient::add) | Add IP addresses to an allow or block list |
//! | [`add_risk_list_policy`](crate::ManagementClient::add_risk_list_policy) | Create a risk policy |
//! | [`add_user`](crate::ManagementClient::add_user) | Add users to an allow or block list |
//! | [`add_whitelist`](crate::ManagementClient::add_whitelist) | Add entries to the registration allow list |
//! | [`add_whitelist_of_app`](crate::ManagementClient::add_whitelist_of_app) | Add entries to the registration allow list of an application |
//! | [`delete_by_id`](crate::ManagementClient::delete_by_id) | Remove an entry from an IP list |
//! | [`delete_risk_list_policy_by_id`](crate::ManagementClient::delete_risk_list_policy_by_id) | Delete a risk policy |
//! | [`delete_user_list_by_id`](crate::ManagementClient::delete_user_list_by_id) | Remove an entry from a user list |
//! | [`delete_whitelist`](crate::ManagementClient::delete_whitelist) | Remove entries from the registration allow list |
//! | [`delete_whitelist_of_app`](crate::ManagementClient::delete_whitelist_of_app) | Remove entries from the registration allow list of an application |
//! | [`find_app_lists`](crate::ManagementClient::find_app_lists) | Search the applications that the device rule can hold for |
//! | [`find_ip_list`](crate::ManagementClient::find_ip_list) | List the IP addresses of an allow or block list |
//! | [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy) | List the risk policies |
//! | [`find_user_list`](crate::ManagementClient::find_user_list) | List the users of an allow or block list |
//! | [`get_all_valid_scope_settings`](crate::ManagementClient::get_all_valid_scope_settings) | List the applications that the device rule holds for |
//! | [`get_all_white_list_settings`](crate::ManagementClient::get_all_white_list_settings) | List who is exempt from the device rule |
//! | [`get_rule_settings`](crate::ManagementClient::get_rule_settings) | Get the device rule |
//! | [`list_whitelists`](crate::ManagementClient::list_whitelists) | List the registration allow list |
//! | [`list_whitelists_of_app`](crate::ManagementClient::list_whitelists_of_app) | List the registration allow list of an application |
//! | [`remove`](crate::ManagementClient::remove) | Take an application out of the device rule |
//! | [`save_invitation_policies`](crate::ManagementClient::save_invitation_policies) | Set the applications that the device rule holds for |
//! | [`update_rule_settings`](crate::ManagementClient::update_rule_settings) | Set the device rule |

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
