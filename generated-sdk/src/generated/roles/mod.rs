// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Roles, and who they are assigned to.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`assign_role`](crate::ManagementClient::assign_role) | `POST /api/v3/assign-role` |  |
//! | [`assign_role_batch`](crate::ManagementClient::assign_role_batch) | `POST /api/v3/assign-role-batch` |  |
//! | [`check_mutual_exclusion`](crate::ManagementClient::check_mutual_exclusion) | `POST /api/v3/check-role-mutual-exclusion` |  |
//! | [`check_params_namespace`](crate::ManagementClient::check_params_namespace) | `POST /api/v3/check-role-params` |  |
//! | [`create_admin_role`](crate::ManagementClient::create_admin_role) | `POST /api/v3/create-admin-role` |  |
//! | [`create_role`](crate::ManagementClient::create_role) | `POST /api/v3/create-role` |  |
//! | [`create_roles_batch`](crate::ManagementClient::create_roles_batch) | `POST /api/v3/create-roles-batch` |  |
//! | [`delete_admin_roles_batch`](crate::ManagementClient::delete_admin_roles_batch) | `POST /api/v3/delete-admin-roles` |  |
//! | [`delete_roles`](crate::ManagementClient::delete_roles) | `POST /api/v3/multiple-namespace-delete-roles-batch` |  |
//! | [`delete_roles_batch`](crate::ManagementClient::delete_roles_batch) | `POST /api/v3/delete-roles-batch` |  |
//! | [`get_role`](crate::ManagementClient::get_role) | `GET /api/v3/get-role` |  |
//! | [`get_role_authorized_resources`](crate::ManagementClient::get_role_authorized_resources) | `GET /api/v3/get-role-authorized-resources` |  |
//! | [`list_role_assignments`](crate::ManagementClient::list_role_assignments) | `GET /api/v3/list-role-assignments` |  |
//! | [`list_role_departments`](crate::ManagementClient::list_role_departments) | `GET /api/v3/list-role-departments` |  |
//! | [`list_role_members`](crate::ManagementClient::list_role_members) | `GET /api/v3/list-role-members` |  |
//! | [`list_roles`](crate::ManagementClient::list_roles) | `GET /api/v3/list-roles` |  |
//! | [`revoke_role`](crate::ManagementClient::revoke_role) | `POST /api/v3/revoke-role` |  |
//! | [`revoke_role_batch`](crate::ManagementClient::revoke_role_batch) | `POST /api/v3/revoke-role-batch` |  |
//! | [`update_role`](crate::ManagementClient::update_role) | `POST /api/v3/update-role` |  |

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
