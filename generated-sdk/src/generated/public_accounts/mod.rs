// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Public accounts: accounts that several users share.
//!
//! A public account is built like the account of a user. It has an ID, a profile, a password and a
//! state, and it can have departments, groups, roles and posts. In addition it is bound to the users
//! who may use it. Some fields for the ID of a public account are named after users, such as
//! [`KickPublicAccountsDto::user_id`](crate::generated::models::KickPublicAccountsDto::user_id).
//!
//! The usual order is to make a public account with
//! [`create_public_account`](crate::ManagementClient::create_public_account), or out of the account of
//! a user with [`change_into_public_account`](crate::ManagementClient::change_into_public_account), and
//! to bind users to it with
//! [`bind_users_public_account`](crate::ManagementClient::bind_users_public_account).
//! [`list_public_accounts`](crate::ManagementClient::list_public_accounts) searches them,
//! [`get_public_accounts_of_user`](crate::ManagementClient::get_public_accounts_of_user) shows those of
//! one user, [`get_users_of_public_account`](crate::ManagementClient::get_users_of_public_account) the
//! users of one.
//!
//! Roles, groups, departments and posts are set by
//! [`bind_public_account_of_roles`](crate::ManagementClient::bind_public_account_of_roles),
//! [`get_public_account_of_groups`](crate::ManagementClient::get_public_account_of_groups) (which sets
//! groups in spite of its name),
//! [`set_public_account_of_departments`](crate::ManagementClient::set_public_account_of_departments)
//! and [`set_public_account_ofn_post`](crate::ManagementClient::set_public_account_ofn_post).
//! [`resign_public_account_batch`](crate::ManagementClient::resign_public_account_batch) takes accounts
//! out of use, [`delete_public_accounts_batch`](crate::ManagementClient::delete_public_accounts_batch)
//! deletes them.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`bind_public_account_of_roles`](crate::ManagementClient::bind_public_account_of_roles) | Give a public account roles |
//! | [`bind_users_public_account`](crate::ManagementClient::bind_users_public_account) | Bind users to a public account |
//! | [`change_into_public_account`](crate::ManagementClient::change_into_public_account) | Turn the account of a user into a public account |
//! | [`create_public_account`](crate::ManagementClient::create_public_account) | Create a public account |
//! | [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch) | Create several public accounts at once |
//! | [`delete_public_accounts_batch`](crate::ManagementClient::delete_public_accounts_batch) | Delete several public accounts at once |
//! | [`get_groups_of_public_account`](crate::ManagementClient::get_groups_of_public_account) | List the groups of a public account |
//! | [`get_post_of_public_user`](crate::ManagementClient::get_post_of_public_user) | Get the post of a public account |
//! | [`get_public_account`](crate::ManagementClient::get_public_account) | Get a public account |
//! | [`get_public_account_batch`](crate::ManagementClient::get_public_account_batch) | Get several public accounts at once |
//! | [`get_public_account_departments`](crate::ManagementClient::get_public_account_departments) | List the departments of a public account |
//! | [`get_public_account_of_groups`](crate::ManagementClient::get_public_account_of_groups) | Add a public account to groups |
//! | [`get_public_account_roles`](crate::ManagementClient::get_public_account_roles) | List the roles of a public account |
//! | [`get_public_accounts_of_department`](crate::ManagementClient::get_public_accounts_of_department) | List the public accounts of a department |
//! | [`get_public_accounts_of_group`](crate::ManagementClient::get_public_accounts_of_group) | List the public accounts of a group |
//! | [`get_public_accounts_of_post`](crate::ManagementClient::get_public_accounts_of_post) | List the public accounts that hold a post |
//! | [`get_public_accounts_of_role`](crate::ManagementClient::get_public_accounts_of_role) | List the public accounts that have a role |
//! | [`get_public_accounts_of_user`](crate::ManagementClient::get_public_accounts_of_user) | List the public accounts of a user |
//! | [`get_users_of_public_account`](crate::ManagementClient::get_users_of_public_account) | List the users of a public account |
//! | [`kick_public_accounts`](crate::ManagementClient::kick_public_accounts) | Sign a public account out of applications |
//! | [`list_public_accounts`](crate::ManagementClient::list_public_accounts) | List or search public accounts |
//! | [`resign_public_account_batch`](crate::ManagementClient::resign_public_account_batch) | Take several public accounts out of use |
//! | [`set_public_account_of_departments`](crate::ManagementClient::set_public_account_of_departments) | Set the departments of a public account |
//! | [`set_public_account_ofn_post`](crate::ManagementClient::set_public_account_ofn_post) | Give a public account a post |
//! | [`setuser_of_public_account`](crate::ManagementClient::setuser_of_public_account) | Bind a user to several public accounts |
//! | [`unbind_public_account_of_post`](crate::ManagementClient::unbind_public_account_of_post) | Take a post away from a public account |
//! | [`unbind_users_public_account`](crate::ManagementClient::unbind_users_public_account) | Unbind a user from a public account |
//! | [`update_public_account`](crate::ManagementClient::update_public_account) | Change a public account |
//! | [`update_public_account_batch`](crate::ManagementClient::update_public_account_batch) | Change several public accounts at once |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
