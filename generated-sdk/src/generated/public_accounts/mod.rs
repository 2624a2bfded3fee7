// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Public accounts: accounts that several users share.
//!
//! A public account is built like the account of a user. It has an ID, a profile, a password and a
//! state, and it can have departments, groups, roles and posts. In addition it is bound to the users
//! who may use it. Some fields for the ID of a public account are named after users, such as
//! `KickPublicAccountsDto.userId`.
//!
//! The usual order is to make a public account with `createPublicAccount`, or out of the account of a
//! user with `changeIntoPublicAccount`, and to bind users to it with `bindUsersPublicAccount`.
//! `listPublicAccounts` searches them, `getPublicAccountsOfUser` shows those of one user,
//! `getUsersOfPublicAccount` the users of one.
//!
//! Roles, groups, departments and posts are set by `bindPublicAccountOfRoles`,
//! `getPublicAccountOfGroups` (which sets groups in spite of its name), `setPublicAccountOfDepartments`
//! and `setPublicAccountOfnPost`. `resignPublicAccountBatch` takes accounts out of use,
//! `deletePublicAccountsBatch` deletes them.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`bind_public_account_of_roles`](crate::ManagementClient::bind_public_account_of_roles) | `POST /api/v3/set-public-account-of-roles` | Give a public account roles |
//! | [`bind_users_public_account`](crate::ManagementClient::bind_users_public_account) | `POST /api/v3/set-public-account-of-users` | Bind users to a public account |
//! | [`change_into_public_account`](crate::ManagementClient::change_into_public_account) | `POST /api/v3/transfer-into-public-account` | Turn the account of a user into a public account |
//! | [`create_public_account`](crate::ManagementClient::create_public_account) | `POST /api/v3/create-public-account` | Create a public account |
//! | [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch) | `POST /api/v3/create-public-accounts-batch` | Create several public accounts at once |
//! | [`delete_public_accounts_batch`](crate::ManagementClient::delete_public_accounts_batch) | `POST /api/v3/delete-public-accounts-batch` | Delete several public accounts at once |
//! | [`get_groups_of_public_account`](crate::ManagementClient::get_groups_of_public_account) | `GET /api/v3/get-groups-of-public-account` | List the groups of a public account |
//! | [`get_post_of_public_user`](crate::ManagementClient::get_post_of_public_user) | `GET /api/v3/get-post-of-public-account` | Get the post of a public account |
//! | [`get_public_account`](crate::ManagementClient::get_public_account) | `GET /api/v3/get-public-account` | Get a public account |
//! | [`get_public_account_batch`](crate::ManagementClient::get_public_account_batch) | `GET /api/v3/get-public-account-batch` | Get several public accounts at once |
//! | [`get_public_account_departments`](crate::ManagementClient::get_public_account_departments) | `GET /api/v3/get-departments-of-public-account` | List the departments of a public account |
//! | [`get_public_account_of_groups`](crate::ManagementClient::get_public_account_of_groups) | `POST /api/v3/set-public-account-of-groups` | Add a public account to groups |
//! | [`get_public_account_roles`](crate::ManagementClient::get_public_account_roles) | `GET /api/v3/get-roles-of-public-account` | List the roles of a public account |
//! | [`get_public_accounts_of_department`](crate::ManagementClient::get_public_accounts_of_department) | `GET /api/v3/get-public-accounts-of-department` | List the public accounts of a department |
//! | [`get_public_accounts_of_group`](crate::ManagementClient::get_public_accounts_of_group) | `GET /api/v3/get-public-accounts-of-group` | List the public accounts of a group |
//! | [`get_public_accounts_of_post`](crate::ManagementClient::get_public_accounts_of_post) | `GET /api/v3/get-public-accounts-of-post` | List the public accounts that hold a post |
//! | [`get_public_accounts_of_role`](crate::ManagementClient::get_public_accounts_of_role) | `GET /api/v3/get-public-accounts-of-role` | List the public accounts that have a role |
//! | [`get_public_accounts_of_user`](crate::ManagementClient::get_public_accounts_of_user) | `GET /api/v3/get-public-accounts-of-user` | List the public accounts of a user |
//! | [`get_users_of_public_account`](crate::ManagementClient::get_users_of_public_account) | `GET /api/v3/get-users-of-public-account` | List the users of a public account |
//! | [`kick_public_accounts`](crate::ManagementClient::kick_public_accounts) | `POST /api/v3/kick-public-accounts` | Sign a public account out of applications |
//! | [`list_public_accounts`](crate::ManagementClient::list_public_accounts) | `POST /api/v3/list-public-accounts` | List or search public accounts |
//! | [`resign_public_account_batch`](crate::ManagementClient::resign_public_account_batch) | `POST /api/v3/resign-public-account-batch` | Take several public accounts out of use |
//! | [`set_public_account_of_departments`](crate::ManagementClient::set_public_account_of_departments) | `POST /api/v3/set-public-account-of-departments` | Set the departments of a public account |
//! | [`set_public_account_ofn_post`](crate::ManagementClient::set_public_account_ofn_post) | `POST /api/v3/set-public-account-of-post` | Give a public account a post |
//! | [`setuser_of_public_account`](crate::ManagementClient::setuser_of_public_account) | `POST /api/v3/set-user-of-public-accounts` | Bind a user to several public accounts |
//! | [`unbind_public_account_of_post`](crate::ManagementClient::unbind_public_account_of_post) | `POST /api/v3/unbind-public-account-of-post` | Take a post away from a public account |
//! | [`unbind_users_public_account`](crate::ManagementClient::unbind_users_public_account) | `POST /api/v3/unbind-public-account-of-user` | Unbind a user from a public account |
//! | [`update_public_account`](crate::ManagementClient::update_public_account) | `POST /api/v3/update-public-account` | Change a public account |
//! | [`update_public_account_batch`](crate::ManagementClient::update_public_account_batch) | `POST /api/v3/update-public-account-batch` | Change several public accounts at once |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
