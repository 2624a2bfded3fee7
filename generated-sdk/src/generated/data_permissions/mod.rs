// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Data resources, the policies on them, and who they are granted to.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`authorize_data_policies`](crate::ManagementClient::authorize_data_policies) | `POST /api/v3/authorize-data-policies` |
//! | [`batch_create_dnef`](crate::ManagementClient::batch_create_dnef) | `POST /api/v3/batch-create-dnef` |
//! | [`check_data_policy_exists`](crate::ManagementClient::check_data_policy_exists) | `GET /api/v3/check-data-policy-exists` |
//! | [`check_data_resource_exists`](crate::ManagementClient::check_data_resource_exists) | `GET /api/v3/check-data-resource-exists` |
//! | [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission) | `POST /api/v3/check-external-user-permission` |
//! | [`check_permission`](crate::ManagementClient::check_permission) | `POST /api/v3/check-permission` |
//! | [`check_permission_namespace_exists`](crate::ManagementClient::check_permission_namespace_exists) | `POST /api/v3/check-permission-namespace-exists` |
//! | [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission) | `POST /api/v3/check-user-same-level-permission` |
//! | [`create_data_policy`](crate::ManagementClient::create_data_policy) | `POST /api/v3/create-data-policy` |
//! | [`create_data_resource`](crate::ManagementClient::create_data_resource) | `POST /api/v3/create-data-resource` |
//! | [`create_data_resource_by_array`](crate::ManagementClient::create_data_resource_by_array) | `POST /api/v3/create-array-data-resource` |
//! | [`create_data_resource_by_string`](crate::ManagementClient::create_data_resource_by_string) | `POST /api/v3/create-string-data-resource` |
//! | [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree) | `POST /api/v3/create-tree-data-resource` |
//! | [`create_dnef`](crate::ManagementClient::create_dnef) | `POST /api/v3/create-dnef` |
//! | [`create_permission_namespace`](crate::ManagementClient::create_permission_namespace) | `POST /api/v3/create-permission-namespace` |
//! | [`create_permission_namespaces_batch`](crate::ManagementClient::create_permission_namespaces_batch) | `POST /api/v3/create-permission-namespaces-batch` |
//! | [`delete_data_policy`](crate::ManagementClient::delete_data_policy) | `POST /api/v3/delete-data-policy` |
//! | [`delete_data_resource`](crate::ManagementClient::delete_data_resource) | `POST /api/v3/delete-data-resource` |
//! | [`delete_dnef`](crate::ManagementClient::delete_dnef) | `POST /api/v3/delete-dnef` |
//! | [`delete_permission_namespace`](crate::ManagementClient::delete_permission_namespace) | `POST /api/v3/delete-permission-namespace` |
//! | [`delete_permission_namespaces_batch`](crate::ManagementClient::delete_permission_namespaces_batch) | `POST /api/v3/delete-permission-namespaces-batch` |
//! | [`get_data_policy`](crate::ManagementClient::get_data_policy) | `GET /api/v3/get-data-policy` |
//! | [`get_data_resource`](crate::ManagementClient::get_data_resource) | `GET /api/v3/get-data-resource` |
//! | [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct) | `POST /api/v3/get-external-user-resource-struct` |
//! | [`get_permission_namespace`](crate::ManagementClient::get_permission_namespace) | `GET /api/v3/get-permission-namespace` |
//! | [`get_permission_namespaces_batch`](crate::ManagementClient::get_permission_namespaces_batch) | `GET /api/v3/get-permission-namespaces-batch` |
//! | [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list) | `POST /api/v3/get-user-permission-list` |
//! | [`get_user_resource_permission_list`](crate::ManagementClient::get_user_resource_permission_list) | `POST /api/v3/get-user-resource-permission-list` |
//! | [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct) | `POST /api/v3/get-user-resource-struct` |
//! | [`list_data_polices`](crate::ManagementClient::list_data_polices) | `GET /api/v3/list-data-policies` |
//! | [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets) | `GET /api/v3/list-data-policy-targets` |
//! | [`list_data_resources`](crate::ManagementClient::list_data_resources) | `GET /api/v3/list-data-resources` |
//! | [`list_dnef`](crate::ManagementClient::list_dnef) | `GET /api/v3/list-dnef` |
//! | [`list_permission_namespace_roles`](crate::ManagementClient::list_permission_namespace_roles) | `GET /api/v3/list-permission-namespace-roles` |
//! | [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces) | `GET /api/v3/list-permission-namespaces` |
//! | [`list_permission_view`](crate::ManagementClient::list_permission_view) | `POST /api/v3/list-permission-view/data` |
//! | [`list_resource_targets`](crate::ManagementClient::list_resource_targets) | `POST /api/v3/list-resource-targets` |
//! | [`list_simple_data_polices`](crate::ManagementClient::list_simple_data_polices) | `GET /api/v3/list-simple-data-policies` |
//! | [`revoke_data_policy`](crate::ManagementClient::revoke_data_policy) | `POST /api/v3/revoke-data-policy` |
//! | [`update_data_policy`](crate::ManagementClient::update_data_policy) | `POST /api/v3/update-data-policy` |
//! | [`update_data_resource`](crate::ManagementClient::update_data_resource) | `POST /api/v3/update-data-resource` |
//! | [`update_dnef`](crate::ManagementClient::update_dnef) | `POST /api/v3/update-dnef` |
//! | [`update_permission_namespace`](crate::ManagementClient::update_permission_namespace) | `POST /api/v3/update-permission-namespace` |

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
