// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Roles: named sets of permissions of a namespace, which are assigned to users, groups and
//! departments.
//!
//! A role belongs to a namespace and is named there by its code. Two namespaces may each have a role
//! with the same code, so most operations take the code of the namespace beside the code of the role.
//! Permissions come to a role by [`authorize_resources`](crate::ManagementClient::authorize_resources),
//! and whoever has the role has its permissions. An assignment may begin and end at set times.
//!
//! The usual order is [`create_role`](crate::ManagementClient::create_role), then
//! [`authorize_resources`](crate::ManagementClient::authorize_resources) with the role as the target,
//! then [`assign_role`](crate::ManagementClient::assign_role).
//! [`list_roles`](crate::ManagementClient::list_roles) finds roles,
//! [`list_role_members`](crate::ManagementClient::list_role_members) and
//! [`list_role_departments`](crate::ManagementClient::list_role_departments) tell who has a role,
//! [`get_role_authorized_resources`](crate::ManagementClient::get_role_authorized_resources) tells what
//! a role permits, and [`revoke_role`](crate::ManagementClient::revoke_role) takes a role away. To ask
//! whether one user has a role, see [`has_any_role`](crate::ManagementClient::has_any_role).
//!
//! Administrator roles are another kind. They say what collaborators may do in the GenAuth console.
//! They are made by [`create_admin_role`](crate::ManagementClient::create_admin_role) and deleted by
//! [`delete_admin_roles_batch`](crate::ManagementClient::delete_admin_roles_batch).
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`assign_role`](crate::ManagementClient::assign_role) | Assign a role to users, groups or departments |
//! | [`assign_role_batch`](crate::ManagementClient::assign_role_batch) | Assign several roles to several targets |
//! | [`check_mutual_exclusion`](crate::ManagementClient::check_mutual_exclusion) | Check whether roles exclude each other |
//! | [`check_params_namespace`](crate::ManagementClient::check_params_namespace) | Check whether a code or name is free for a role |
//! | [`create_admin_role`](crate::ManagementClient::create_admin_role) | Create an administrator role |
//! | [`create_role`](crate::ManagementClient::create_role) | Create a role |
//! | [`create_roles_batch`](crate::ManagementClient::create_roles_batch) | Create several roles at once |
//! | [`delete_admin_roles_batch`](crate::ManagementClient::delete_admin_roles_batch) | Delete administrator roles |
//! | [`delete_roles`](crate::ManagementClient::delete_roles) | Delete roles of different namespaces |
//! | [`delete_roles_batch`](crate::ManagementClient::delete_roles_batch) | Delete several roles of one namespace |
//! | [`get_role`](crate::ManagementClient::get_role) | Get one role |
//! | [`get_role_authorized_resources`](crate::ManagementClient::get_role_authorized_resources) | List the resources that a role may use |
//! | [`list_role_assignments`](crate::ManagementClient::list_role_assignments) | List the assignments of a role |
//! | [`list_role_departments`](crate::ManagementClient::list_role_departments) | List the departments that have a role |
//! | [`list_role_members`](crate::ManagementClient::list_role_members) | List the users who have a role |
//! | [`list_roles`](crate::ManagementClient::list_roles) | List the roles of a namespace |
//! | [`revoke_role`](crate::ManagementClient::revoke_role) | Take a role away from users, groups or departments |
//! | [`revoke_role_batch`](crate::ManagementClient::revoke_role_batch) | Take several roles away from several targets |
//! | [`update_role`](crate::ManagementClient::update_role) | Change a role |

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
