// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Users: the accounts of a user pool and the persons behind them.
//!
//! A user has an ID from GenAuth and a profile with fields such as e-mail address, phone number and
//! user name, each of which is unique in the user pool. Many operations take other kinds of ID too,
//! such as a user name, an e-mail address or an ID outside GenAuth. A
//! [`UserIdType`](crate::generated::models::UserIdType) in the request then says which kind it is. The
//! user pool can add custom fields.
//!
//! Most programs start with [`create_user`](crate::ManagementClient::create_user),
//! [`get_user`](crate::ManagementClient::get_user),
//! [`list_users`](crate::ManagementClient::list_users),
//! [`update_user`](crate::ManagementClient::update_user) and
//! [`delete_users_batch`](crate::ManagementClient::delete_users_batch).
//! [`create_users_batch`](crate::ManagementClient::create_users_batch) and
//! [`update_user_batch`](crate::ManagementClient::update_user_batch) treat several users in one
//! request. All of them act for an administrator, so no verification codes are needed.
//!
//! Around the account there are identities at identity sources
//! ([`link_identity`](crate::ManagementClient::link_identity),
//! [`get_user_identities`](crate::ManagementClient::get_user_identities)), departments
//! ([`set_user_departments`](crate::ManagementClient::set_user_departments)), groups
//! ([`get_user_groups`](crate::ManagementClient::get_user_groups)), roles
//! ([`get_user_roles`](crate::ManagementClient::get_user_roles),
//! [`has_any_role`](crate::generated::models::HasAnyRoleDto::has_any_role)), permissions
//! ([`get_user_authorized_resources`](crate::ManagementClient::get_user_authorized_resources)),
//! sessions ([`check_session_status`](crate::ManagementClient::check_session_status),
//! [`kick_users`](crate::ManagementClient::kick_users)), multi-factor authentication
//! ([`get_user_mfa_info`](crate::ManagementClient::get_user_mfa_info)) and the history of sign-ins
//! ([`get_user_login_history`](crate::ManagementClient::get_user_login_history)).
//! [`resign_user`](crate::ManagementClient::resign_user) is for persons who leave: the account stays,
//! but loses all its rights.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`check_session_status`](crate::ManagementClient::check_session_status) | Tell whether a user is signed in to an application |
//! | [`create_user`](crate::ManagementClient::create_user) | Create a user |
//! | [`create_users_batch`](crate::ManagementClient::create_users_batch) | Create several users at once |
//! | [`delete_user_sync_relations`](crate::ManagementClient::delete_user_sync_relations) | Cut the tie of a user to a synchronized source |
//! | [`delete_users_batch`](crate::ManagementClient::delete_users_batch) | Delete several users at once |
//! | [`get_otp_secret_by_user`](crate::ManagementClient::get_otp_secret_by_user) | Get the OTP secret of a user |
//! | [`get_user`](crate::ManagementClient::get_user) | Get a user |
//! | [`get_user_accessible_apps`](crate::ManagementClient::get_user_accessible_apps) | List the applications that a user can access |
//! | [`get_user_authorized_apps`](crate::ManagementClient::get_user_authorized_apps) | List the applications that a user is authorized for |
//! | [`get_user_authorized_resources`](crate::ManagementClient::get_user_authorized_resources) | List the resources that a user has permissions on |
//! | [`get_user_batch`](crate::ManagementClient::get_user_batch) | Get several users at once |
//! | [`get_user_departments`](crate::ManagementClient::get_user_departments) | List the departments of a user |
//! | [`get_user_encrypt_password_batch`](crate::ManagementClient::get_user_encrypt_password_batch) | Get the encrypted passwords of several users |
//! | [`get_user_groups`](crate::ManagementClient::get_user_groups) | List the groups of a user |
//! | [`get_user_identities`](crate::ManagementClient::get_user_identities) | List the identities of a user at identity sources |
//! | [`get_user_loggedin_apps`](crate::ManagementClient::get_user_loggedin_apps) | List the applications that a user has signed in to |
//! | [`get_user_loggedin_identities`](crate::ManagementClient::get_user_loggedin_identities) | List the identity sources that a user has signed in with |
//! | [`get_user_login_history`](crate::ManagementClient::get_user_login_history) | List the sign-ins of a user |
//! | [`get_user_mfa_info`](crate::ManagementClient::get_user_mfa_info) | Tell which factors of multi-factor authentication a user has bound |
//! | [`get_user_mfa_status`](crate::ManagementClient::get_user_mfa_status) | Get the data that triggers multi-factor authentication of a user |
//! | [`get_user_password_ciphertext`](crate::ManagementClient::get_user_password_ciphertext) | Get the password of a user, encrypted with your own key |
//! | [`get_user_principal_authentication_info`](crate::ManagementClient::get_user_principal_authentication_info) | Get the real-name verification of a user |
//! | [`get_user_roles`](crate::ManagementClient::get_user_roles) | List the roles of a user |
//! | [`get_user_sync_relations`](crate::ManagementClient::get_user_sync_relations) | List the ties of a user to synchronized sources |
//! | [`has_any_role`](crate::ManagementClient::has_any_role) | Tell whether a user has at least one of some roles |
//! | [`import_otp`](crate::ManagementClient::import_otp) | Import OTP secrets of users |
//! | [`is_user_exists`](crate::ManagementClient::is_user_exists) | Tell whether a user exists |
//! | [`kick_users`](crate::ManagementClient::kick_users) | Sign a user out of applications |
//! | [`link_identity`](crate::ManagementClient::link_identity) | Link an identity at an identity source to a user |
//! | [`list_archived_users`](crate::ManagementClient::list_archived_users) | List archived users |
//! | [`list_users`](crate::ManagementClient::list_users) | List or search users |
//! | [`list_users_legacy`](crate::ManagementClient::list_users_legacy) | *Deprecated.* List users by state and time of change |
//! | [`reset_user_principal_authentication_info`](crate::ManagementClient::reset_user_principal_authentication_info) | Delete the real-name verification of a user |
//! | [`resign_user`](crate::ManagementClient::resign_user) | Mark a user as having left |
//! | [`resign_user_batch`](crate::ManagementClient::resign_user_batch) | Mark several users as having left |
//! | [`set_user_departments`](crate::ManagementClient::set_user_departments) | Set the departments of a user |
//! | [`set_users_mfa_status`](crate::ManagementClient::set_users_mfa_status) | Set the data that triggers multi-factor authentication of a user |
//! | [`unlink_identity`](crate::ManagementClient::unlink_identity) | Unlink a user from an identity source |
//! | [`update_user`](crate::ManagementClient::update_user) | Change a user |
//! | [`update_user_batch`](crate::ManagementClient::update_user_batch) | Change several users at once |
//! | [`user_field_decrypt`](crate::ManagementClient::user_field_decrypt) | Decrypt encrypted fields of users |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
