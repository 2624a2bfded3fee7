// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Accounts that several users share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`bind_public_account_of_roles`](crate::ManagementClient::bind_public_account_of_roles) | `POST /api/v3/set-public-account-of-roles` |
//! | [`bind_users_public_account`](crate::ManagementClient::bind_users_public_account) | `POST /api/v3/set-public-account-of-users` |
//! | [`change_into_public_account`](crate::ManagementClient::change_into_public_account) | `POST /api/v3/transfer-into-public-account` |
//! | [`create_public_account`](crate::ManagementClient::create_public_account) | `POST /api/v3/create-public-account` |
//! | [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch) | `POST /api/v3/create-public-accounts-batch` |
//! | [`delete_public_accounts_batch`](crate::ManagementClient::delete_public_accounts_batch) | `POST /api/v3/delete-public-accounts-batch` |
//! | [`get_groups_of_public_account`](crate::ManagementClient::get_groups_of_public_account) | `GET /api/v3/get-groups-of-public-account` |
//! | [`get_post_of_public_user`](crate::ManagementClient::get_post_of_public_user) | `GET /api/v3/get-post-of-public-account` |
//! | [`get_public_account`](crate::ManagementClient::get_public_account) | `GET /api/v3/get-public-account` |
//! | [`get_public_account_batch`](crate::ManagementClient::get_public_account_batch) | `GET /api/v3/get-public-account-batch` |
//! | [`get_public_account_departments`](crate::ManagementClient::get_public_account_departments) | `GET /api/v3/get-departments-of-public-account` |
//! | [`get_public_account_of_groups`](crate::ManagementClient::get_public_account_of_groups) | `POST /api/v3/set-public-account-of-groups` |
//! | [`get_public_account_roles`](crate::ManagementClient::get_public_account_roles) | `GET /api/v3/get-roles-of-public-account` |
//! | [`get_public_accounts_of_department`](crate::ManagementClient::get_public_accounts_of_department) | `GET /api/v3/get-public-accounts-of-department` |
//! | [`get_public_accounts_of_group`](crate::ManagementClient::get_public_accounts_of_group) | `GET /api/v3/get-public-accounts-of-group` |
//! | [`get_public_accounts_of_post`](crate::ManagementClient::get_public_accounts_of_post) | `GET /api/v3/get-public-accounts-of-post` |
//! | [`get_public_accounts_of_role`](crate::ManagementClient::get_public_accounts_of_role) | `GET /api/v3/get-public-accounts-of-role` |
//! | [`get_public_accounts_of_user`](crate::ManagementClient::get_public_accounts_of_user) | `GET /api/v3/get-public-accounts-of-user` |
//! | [`get_users_of_public_account`](crate::ManagementClient::get_users_of_public_account) | `GET /api/v3/get-users-of-public-account` |
//! | [`kick_public_accounts`](crate::ManagementClient::kick_public_accounts) | `POST /api/v3/kick-public-accounts` |
//! | [`list_public_accounts`](crate::ManagementClient::list_public_accounts) | `POST /api/v3/list-public-accounts` |
//! | [`resign_public_account_batch`](crate::ManagementClient::resign_public_account_batch) | `POST /api/v3/resign-public-account-batch` |
//! | [`set_public_account_of_departments`](crate::ManagementClient::set_public_account_of_departments) | `POST /api/v3/set-public-account-of-departments` |
//! | [`set_public_account_ofn_post`](crate::ManagementClient::set_public_account_ofn_post) | `POST /api/v3/set-public-account-of-post` |
//! | [`setuser_of_public_account`](crate::ManagementClient::setuser_of_public_account) | `POST /api/v3/set-user-of-public-accounts` |
//! | [`unbind_public_account_of_post`](crate::ManagementClient::unbind_public_account_of_post) | `POST /api/v3/unbind-public-account-of-post` |
//! | [`unbind_users_public_account`](crate::ManagementClient::unbind_users_public_account) | `POST /api/v3/unbind-public-account-of-user` |
//! | [`update_public_account`](crate::ManagementClient::update_public_account) | `POST /api/v3/update-public-account` |
//! | [`update_public_account_batch`](crate::ManagementClient::update_public_account_batch) | `POST /api/v3/update-public-account-batch` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
