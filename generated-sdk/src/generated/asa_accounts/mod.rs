// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! ASA accounts: shared accounts of an application, which GenAuth fills in for the users that they are
//! assigned to.
//!
//! Some applications support no sign-in protocol and have only a form for an account and a password.
//! For such an application, an administrator stores the accounts of that form in GenAuth and assigns
//! each one to users, roles, groups or departments. These are the targets of the account. The users
//! then work with the account without having to know its password.
//!
//! The application comes first, by [`create_application`](crate::ManagementClient::create_application)
//! with [`Asa`](crate::generated::models::ApplicationProtocol::Asa) as its default protocol. Accounts
//! are made by [`create_asa_account`](crate::ManagementClient::create_asa_account), or up to 100 at
//! once by [`create_asa_account_batch`](crate::ManagementClient::create_asa_account_batch), and
//! assigned by [`assign_asa_account`](crate::ManagementClient::assign_asa_account). To see what exists,
//! use [`list_asa_account`](crate::ManagementClient::list_asa_account) for the accounts of an
//! application,
//! [`get_asa_account_assigned_targets`](crate::ManagementClient::get_asa_account_assigned_targets) for
//! the targets of an account, and
//! [`get_assigned_account`](crate::ManagementClient::get_assigned_account) for the account of a target.
//!
//! Nearly all operations need the ID of the application beside that of the account. An ASA account is
//! not a user of the user pool.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`assign_asa_account`](crate::ManagementClient::assign_asa_account) | Assign an ASA account to targets |
//! | [`create_asa_account`](crate::ManagementClient::create_asa_account) | Create an ASA account |
//! | [`create_asa_account_batch`](crate::ManagementClient::create_asa_account_batch) | Create several ASA accounts at once |
//! | [`delete_asa_account`](crate::ManagementClient::delete_asa_account) | Delete an ASA account |
//! | [`delete_asa_account_batch`](crate::ManagementClient::delete_asa_account_batch) | Delete several ASA accounts at once |
//! | [`get_asa_account`](crate::ManagementClient::get_asa_account) | Get an ASA account |
//! | [`get_asa_account_assigned_targets`](crate::ManagementClient::get_asa_account_assigned_targets) | List the targets of an ASA account |
//! | [`get_asa_account_batch`](crate::ManagementClient::get_asa_account_batch) | Get several ASA accounts at once |
//! | [`get_assigned_account`](crate::ManagementClient::get_assigned_account) | Get the ASA account assigned to a target |
//! | [`list_asa_account`](crate::ManagementClient::list_asa_account) | List the ASA accounts of an application |
//! | [`unassign_asa_account`](crate::ManagementClient::unassign_asa_account) | Take an ASA account away from targets |
//! | [`update_asa_account`](crate::ManagementClient::update_asa_account) | Change what an ASA account fills in |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
