// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The user accounts of a user pool.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`check_session_status`](crate::ManagementClient::check_session_status) | `POST /api/v3/check-session-status` |
//! | [`create_user`](crate::ManagementClient::create_user) | `POST /api/v3/create-user` |
//! | [`create_users_batch`](crate::ManagementClient::create_users_batch) | `POST /api/v3/create-users-batch` |
//! | [`delete_user_sync_relations`](crate::ManagementClient::delete_user_sync_relations) | `POST /api/v3/delete-user-sync-relations` |
//! | [`delete_users_batch`](crate::ManagementClient::delete_users_batch) | Delete several users at once |
//! | [`get_otp_secret_by_user`](crate::ManagementClient::get_otp_secret_by_user) | `GET /api/v3/get-otp-secret-by-user` |
//! | [`get_user`](crate::ManagementClient::get_user) | `GET /api/v3/get-user` |
//! | [`get_user_accessible_apps`](crate::ManagementClient::get_user_accessible_apps) | `GET /api/v3/get-user-accessible-apps` |
//! | [`get_user_authorized_apps`](crate::ManagementClient::get_user_authorized_apps) | `GET /api/v3/get-user-authorized-apps` |
//! | [`get_user_authorized_resources`](crate::ManagementClient::get_user_authorized_resources) | `GET /api/v3/get-user-authorized-resources` |
//! | [`get_user_batch`](crate::ManagementClient::get_user_batch) | `GET /api/v3/get-user-batch` |
//! | [`get_user_departments`](crate::ManagementClient::get_user_departments) | `GET /api/v3/get-user-departments` |
//! | [`get_user_encrypt_password_batch`](crate::ManagementClient::get_user_encrypt_password_batch) | `POST /api/v3/batch-get-user-encrypt-password` |
//! | [`get_user_groups`](crate::ManagementClient::get_user_groups) | `GET /api/v3/get-user-groups` |
//! | [`get_user_identities`](crate::ManagementClient::get_user_identities) | `GET /api/v3/get-user-identities` |
//! | [`get_user_loggedin_apps`](crate::ManagementClient::get_user_loggedin_apps) | `GET /api/v3/get-user-loggedin-apps` |
//! | [`get_user_loggedin_identities`](crate::ManagementClient::get_user_loggedin_identities) | `GET /api/v3/get-user-logged-in-identities` |
//! | [`get_user_login_history`](crate::ManagementClient::get_user_login_history) | `GET /api/v3/get-user-login-history` |
//! | [`get_user_mfa_info`](crate::ManagementClient::get_user_mfa_info) | `GET /api/v3/get-user-mfa-info` |
//! | [`get_user_mfa_status`](crate::ManagementClient::get_user_mfa_status) | `GET /api/v3/get-mfa-status` |
//! | [`get_user_password_ciphertext`](crate::ManagementClient::get_user_password_ciphertext) | `POST /api/v3/get-user-password-ciphertext` |
//! | [`get_user_principal_authentication_info`](crate::ManagementClient::get_user_principal_authentication_info) | `GET /api/v3/get-user-principal-authentication-info` |
//! | [`get_user_roles`](crate::ManagementClient::get_user_roles) | `GET /api/v3/get-user-roles` |
//! | [`get_user_sync_relations`](crate::ManagementClient::get_user_sync_relations) | `GET /api/v3/get-user-sync-relations` |
//! | [`has_any_role`](crate::ManagementClient::has_any_role) | `POST /api/v3/has-any-role` |
//! | [`import_otp`](crate::ManagementClient::import_otp) | `POST /api/v3/import-otp` |
//! | [`is_user_exists`](crate::ManagementClient::is_user_exists) | `POST /api/v3/is-user-exists` |
//! | [`kick_users`](crate::ManagementClient::kick_users) | `POST /api/v3/kick-users` |
//! | [`link_identity`](crate::ManagementClient::link_identity) | `POST /api/v3/link-identity` |
//! | [`list_archived_users`](crate::ManagementClient::list_archived_users) | `GET /api/v3/list-archived-users` |
//! | [`list_users`](crate::ManagementClient::list_users) | `POST /api/v3/list-users` |
//! | [`list_users_legacy`](crate::ManagementClient::list_users_legacy) | `GET /api/v3/list-users` |
//! | [`reset_user_principal_authentication_info`](crate::ManagementClient::reset_user_principal_authentication_info) | `POST /api/v3/reset-user-principal-authentication-info` |
//! | [`resign_user`](crate::ManagementClient::resign_user) | `POST /api/v3/resign-user` |
//! | [`resign_user_batch`](crate::ManagementClient::resign_user_batch) | `POST /api/v3/resign-user-batch` |
//! | [`set_user_departments`](crate::ManagementClient::set_user_departments) | `POST /api/v3/set-user-departments` |
//! | [`set_users_mfa_status`](crate::ManagementClient::set_users_mfa_status) | `POST /api/v3/set-mfa-status` |
//! | [`unlink_identity`](crate::ManagementClient::unlink_identity) | `POST /api/v3/unlink-identity` |
//! | [`update_user`](crate::ManagementClient::update_user) | `POST /api/v3/update-user` |
//! | [`update_user_batch`](crate::ManagementClient::update_user_batch) | `POST /api/v3/update-user-batch` |
//! | [`user_field_decrypt`](crate::ManagementClient::user_field_decrypt) | `POST /api/v3/users/field/decrypt` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
