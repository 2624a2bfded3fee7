// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! ASA accounts: shared accounts of an application, which GenAuth fills in for the users that they are
//! assigned to.
//!
//! Some applications support no sign-in protocol and have only a form for an account and a password.
//! For such an application, an administrator stores the accounts of that form in GenAuth and assigns
//! each one to users, roles, groups or departments. These are the targets of the account. The users
//! then work with the account without having to know its password.
//!
//! The application comes first, by `createApplication` with `asa` as its protocol. Accounts are made by
//! `createAsaAccount`, or up to 100 at once by `createAsaAccountBatch`, and assigned by
//! `assignAsaAccount`. To see what exists, use `listAsaAccount` for the accounts of an application,
//! `getAsaAccountAssignedTargets` for the targets of an account, and `getAssignedAccount` for the
//! account of a target.
//!
//! Nearly all operations need the ID of the application beside that of the account. An ASA account is
//! not a user of the user pool.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`assign_asa_account`](crate::ManagementClient::assign_asa_account) | `POST /api/v3/assign-asa-account` | Assign an ASA account to targets |
//! | [`create_asa_account`](crate::ManagementClient::create_asa_account) | `POST /api/v3/create-asa-account` | Create an ASA account |
//! | [`create_asa_account_batch`](crate::ManagementClient::create_asa_account_batch) | `POST /api/v3/create-asa-accounts-batch` | Create several ASA accounts at once |
//! | [`delete_asa_account`](crate::ManagementClient::delete_asa_account) | `POST /api/v3/delete-asa-account` | Delete an ASA account |
//! | [`delete_asa_account_batch`](crate::ManagementClient::delete_asa_account_batch) | `POST /api/v3/delete-asa-accounts-batch` | Delete several ASA accounts at once |
//! | [`get_asa_account`](crate::ManagementClient::get_asa_account) | `GET /api/v3/get-asa-account` | Get an ASA account |
//! | [`get_asa_account_assigned_targets`](crate::ManagementClient::get_asa_account_assigned_targets) | `GET /api/v3/get-asa-account-assigned-targets` | List the targets of an ASA account |
//! | [`get_asa_account_batch`](crate::ManagementClient::get_asa_account_batch) | `POST /api/v3/get-asa-accounts-batch` | Get several ASA accounts at once |
//! | [`get_assigned_account`](crate::ManagementClient::get_assigned_account) | `GET /api/v3/get-assigned-account` | Get the ASA account assigned to a target |
//! | [`list_asa_account`](crate::ManagementClient::list_asa_account) | `GET /api/v3/list-asa-accounts` | List the ASA accounts of an application |
//! | [`unassign_asa_account`](crate::ManagementClient::unassign_asa_account) | `POST /api/v3/unassign-asa-account` | Take an ASA account away from targets |
//! | [`update_asa_account`](crate::ManagementClient::update_asa_account) | `POST /api/v3/update-asa-account` | Change what an ASA account fills in |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
