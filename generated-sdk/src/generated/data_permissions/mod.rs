// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Data permissions: data resources, the data policies that allow or refuse actions on them, and the
//! subjects that the policies are granted to.
//!
//! A namespace holds data resources. A data resource stands for data of one's own: one string, a list
//! of strings, or a tree of nodes. It names the actions that can be granted on it, such as `"read"`. A
//! data policy puts permissions on data resources together, each with an effect. A data policy does
//! nothing until it is granted to subjects, that is, users, groups, roles or departments.
//!
//! The usual order is `createPermissionNamespace`, `createDataResource`, `createDataPolicy`,
//! `authorizeDataPolicies`. A program then asks `checkPermission` whether a user may do something,
//! `checkUserSameLevelPermission` for nodes side by side in a tree, `getUserResourcePermissionList` for
//! all actions of a user on some resources, `getUserPermissionList` for everything that a user may do,
//! and `listResourceTargets` for the users who may do something.
//!
//! A path names a data resource, or a node of a tree: the code of the resource, followed by the codes
//! of the nodes down to it, such as `treeResourceCode/structCode`. Nodes of a tree can have values in
//! extended fields, which `createDnef` defines for the tree.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`authorize_data_policies`](crate::ManagementClient::authorize_data_policies) | `POST /api/v3/authorize-data-policies` | Grant data policies to subjects |
//! | [`batch_create_dnef`](crate::ManagementClient::batch_create_dnef) | `POST /api/v3/batch-create-dnef` | Define several extended fields of a tree data resource |
//! | [`check_data_policy_exists`](crate::ManagementClient::check_data_policy_exists) | `GET /api/v3/check-data-policy-exists` | Check whether a name for a data policy is free |
//! | [`check_data_resource_exists`](crate::ManagementClient::check_data_resource_exists) | `GET /api/v3/check-data-resource-exists` | Check whether a code or a name for a data resource is free |
//! | [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission) | `POST /api/v3/check-external-user-permission` | Check a user's permission for data resources by the external ID |
//! | [`check_permission`](crate::ManagementClient::check_permission) | `POST /api/v3/check-permission` | Check a user's permission for data resources |
//! | [`check_permission_namespace_exists`](crate::ManagementClient::check_permission_namespace_exists) | `POST /api/v3/check-permission-namespace-exists` | Check whether a code or a name for a namespace is free |
//! | [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission) | `POST /api/v3/check-user-same-level-permission` | Check a user's permission for nodes side by side in a tree |
//! | [`create_data_policy`](crate::ManagementClient::create_data_policy) | `POST /api/v3/create-data-policy` | Create a data policy |
//! | [`create_data_resource`](crate::ManagementClient::create_data_resource) | `POST /api/v3/create-data-resource` | Create a data resource |
//! | [`create_data_resource_by_array`](crate::ManagementClient::create_data_resource_by_array) | `POST /api/v3/create-array-data-resource` | Create a data resource that is a list of strings |
//! | [`create_data_resource_by_string`](crate::ManagementClient::create_data_resource_by_string) | `POST /api/v3/create-string-data-resource` | Create a data resource that is one string |
//! | [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree) | `POST /api/v3/create-tree-data-resource` | Create a data resource that is a tree |
//! | [`create_dnef`](crate::ManagementClient::create_dnef) | `POST /api/v3/create-dnef` | Define an extended field of a tree data resource |
//! | [`create_permission_namespace`](crate::ManagementClient::create_permission_namespace) | `POST /api/v3/create-permission-namespace` | Create a namespace |
//! | [`create_permission_namespaces_batch`](crate::ManagementClient::create_permission_namespaces_batch) | `POST /api/v3/create-permission-namespaces-batch` | Create several namespaces at once |
//! | [`delete_data_policy`](crate::ManagementClient::delete_data_policy) | `POST /api/v3/delete-data-policy` | Delete a data policy |
//! | [`delete_data_resource`](crate::ManagementClient::delete_data_resource) | `POST /api/v3/delete-data-resource` | Delete a data resource |
//! | [`delete_dnef`](crate::ManagementClient::delete_dnef) | `POST /api/v3/delete-dnef` | Delete an extended field of a tree data resource |
//! | [`delete_permission_namespace`](crate::ManagementClient::delete_permission_namespace) | `POST /api/v3/delete-permission-namespace` | Delete a namespace |
//! | [`delete_permission_namespaces_batch`](crate::ManagementClient::delete_permission_namespaces_batch) | `POST /api/v3/delete-permission-namespaces-batch` | Delete several namespaces at once |
//! | [`get_data_policy`](crate::ManagementClient::get_data_policy) | `GET /api/v3/get-data-policy` | Get a data policy |
//! | [`get_data_resource`](crate::ManagementClient::get_data_resource) | `GET /api/v3/get-data-resource` | Get a data resource |
//! | [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct) | `POST /api/v3/get-external-user-resource-struct` | Get a data resource with a user's permissions by the external ID |
//! | [`get_permission_namespace`](crate::ManagementClient::get_permission_namespace) | `GET /api/v3/get-permission-namespace` | Get a namespace |
//! | [`get_permission_namespaces_batch`](crate::ManagementClient::get_permission_namespaces_batch) | `GET /api/v3/get-permission-namespaces-batch` | Get several namespaces at once |
//! | [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list) | `POST /api/v3/get-user-permission-list` | List all data permissions of users |
//! | [`get_user_resource_permission_list`](crate::ManagementClient::get_user_resource_permission_list) | `POST /api/v3/get-user-resource-permission-list` | List the actions that a user may do on some data resources |
//! | [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct) | `POST /api/v3/get-user-resource-struct` | Get a data resource with a user's permissions |
//! | [`list_data_polices`](crate::ManagementClient::list_data_polices) | `GET /api/v3/list-data-policies` | List data policies |
//! | [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets) | `GET /api/v3/list-data-policy-targets` | List the subjects of a data policy |
//! | [`list_data_resources`](crate::ManagementClient::list_data_resources) | `GET /api/v3/list-data-resources` | List data resources |
//! | [`list_dnef`](crate::ManagementClient::list_dnef) | `GET /api/v3/list-dnef` | List the extended fields of a tree data resource |
//! | [`list_permission_namespace_roles`](crate::ManagementClient::list_permission_namespace_roles) | `GET /api/v3/list-permission-namespace-roles` | List the roles in a namespace |
//! | [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces) | `GET /api/v3/list-permission-namespaces` | List namespaces |
//! | [`list_permission_view`](crate::ManagementClient::list_permission_view) | `POST /api/v3/list-permission-view/data` | List which user has permissions on which data resource |
//! | [`list_resource_targets`](crate::ManagementClient::list_resource_targets) | `POST /api/v3/list-resource-targets` | List the users who may do actions on data resources |
//! | [`list_simple_data_polices`](crate::ManagementClient::list_simple_data_polices) | `GET /api/v3/list-simple-data-policies` | List data policies with their main data |
//! | [`revoke_data_policy`](crate::ManagementClient::revoke_data_policy) | `POST /api/v3/revoke-data-policy` | Take a data policy back from a subject |
//! | [`update_data_policy`](crate::ManagementClient::update_data_policy) | `POST /api/v3/update-data-policy` | Change a data policy |
//! | [`update_data_resource`](crate::ManagementClient::update_data_resource) | `POST /api/v3/update-data-resource` | Change a data resource |
//! | [`update_dnef`](crate::ManagementClient::update_dnef) | `POST /api/v3/update-dnef` | Change an extended field of a tree data resource |
//! | [`update_permission_namespace`](crate::ManagementClient::update_permission_namespace) | `POST /api/v3/update-permission-namespace` | Change a namespace |

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
