// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Data permissions: data resources, the data policies that allow or refuse actions on them, and the
//! subjects that the policies are granted to.
//!
//! A namespace holds data resources. A data resource stands for data of one's own: one string, a list
//! of strings, or a tree of nodes. It names the actions that can be granted on it, such as `"read"`. A
//! data policy puts permissions on data resources together, each with an effect. A data policy does
//! nothing until it is granted to subjects, that is, users, groups, roles or departments.
//!
//! The usual order is
//! [`create_permission_namespace`](crate::ManagementClient::create_permission_namespace),
//! [`create_data_resource`](crate::ManagementClient::create_data_resource),
//! [`create_data_policy`](crate::ManagementClient::create_data_policy),
//! [`authorize_data_policies`](crate::ManagementClient::authorize_data_policies). A program then asks
//! [`check_permission`](crate::ManagementClient::check_permission) whether a user may do something,
//! [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission) for
//! nodes side by side in a tree,
//! [`get_user_resource_permission_list`](crate::ManagementClient::get_user_resource_permission_list)
//! for all actions of a user on some resources,
//! [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list) for everything that
//! a user may do, and [`list_resource_targets`](crate::ManagementClient::list_resource_targets) for the
//! users who may do something.
//!
//! A path names a data resource, or a node of a tree: the code of the resource, followed by the codes
//! of the nodes down to it, such as `treeResourceCode/structCode`. Nodes of a tree can have values in
//! extended fields, which [`create_dnef`](crate::ManagementClient::create_dnef) defines for the tree.
//!
//! Namespaces for other resources are made by
//! [`create_namespace`](crate::ManagementClient::create_namespace) and its neighbours. The
//! documentation mixes the names of both kinds and does not say whether they are the same namespaces.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`authorize_data_policies`](crate::ManagementClient::authorize_data_policies) | Grant data policies to subjects |
//! | [`batch_create_dnef`](crate::ManagementClient::batch_create_dnef) | Define several extended fields of a tree data resource |
//! | [`check_data_policy_exists`](crate::ManagementClient::check_data_policy_exists) | Check whether a name for a data policy is free |
//! | [`check_data_resource_exists`](crate::ManagementClient::check_data_resource_exists) | Check whether a code or a name for a data resource is free |
//! | [`check_external_user_permission`](crate::ManagementClient::check_external_user_permission) | Check a user's permission for data resources by the external ID |
//! | [`check_permission`](crate::ManagementClient::check_permission) | Check a user's permission for data resources |
//! | [`check_permission_namespace_exists`](crate::ManagementClient::check_permission_namespace_exists) | Check whether a code or a name for a namespace of data is free |
//! | [`check_user_same_level_permission`](crate::ManagementClient::check_user_same_level_permission) | Check a user's permission for nodes side by side in a tree |
//! | [`create_data_policy`](crate::ManagementClient::create_data_policy) | Create a data policy |
//! | [`create_data_resource`](crate::ManagementClient::create_data_resource) | Create a data resource |
//! | [`create_data_resource_by_array`](crate::ManagementClient::create_data_resource_by_array) | Create a data resource that is a list of strings |
//! | [`create_data_resource_by_string`](crate::ManagementClient::create_data_resource_by_string) | Create a data resource that is one string |
//! | [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree) | Create a data resource that is a tree |
//! | [`create_dnef`](crate::ManagementClient::create_dnef) | Define an extended field of a tree data resource |
//! | [`create_permission_namespace`](crate::ManagementClient::create_permission_namespace) | Create a namespace for data resources |
//! | [`create_permission_namespaces_batch`](crate::ManagementClient::create_permission_namespaces_batch) | Create several namespaces for data resources |
//! | [`delete_data_policy`](crate::ManagementClient::delete_data_policy) | Delete a data policy |
//! | [`delete_data_resource`](crate::ManagementClient::delete_data_resource) | Delete a data resource |
//! | [`delete_dnef`](crate::ManagementClient::delete_dnef) | Delete an extended field of a tree data resource |
//! | [`delete_permission_namespace`](crate::ManagementClient::delete_permission_namespace) | Delete a namespace of data resources |
//! | [`delete_permission_namespaces_batch`](crate::ManagementClient::delete_permission_namespaces_batch) | Delete several namespaces of data resources |
//! | [`get_data_policy`](crate::ManagementClient::get_data_policy) | Get a data policy |
//! | [`get_data_resource`](crate::ManagementClient::get_data_resource) | Get a data resource |
//! | [`get_external_user_resource_struct`](crate::ManagementClient::get_external_user_resource_struct) | Get a data resource with a user's permissions by the external ID |
//! | [`get_permission_namespace`](crate::ManagementClient::get_permission_namespace) | Get one namespace of data resources |
//! | [`get_permission_namespaces_batch`](crate::ManagementClient::get_permission_namespaces_batch) | Get several namespaces of data resources |
//! | [`get_user_permission_list`](crate::ManagementClient::get_user_permission_list) | List all data permissions of users |
//! | [`get_user_resource_permission_list`](crate::ManagementClient::get_user_resource_permission_list) | List the actions that a user may do on some data resources |
//! | [`get_user_resource_struct`](crate::ManagementClient::get_user_resource_struct) | Get a data resource with a user's permissions |
//! | [`list_data_polices`](crate::ManagementClient::list_data_polices) | List data policies |
//! | [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets) | List the subjects of a data policy |
//! | [`list_data_resources`](crate::ManagementClient::list_data_resources) | List data resources |
//! | [`list_dnef`](crate::ManagementClient::list_dnef) | List the extended fields of a tree data resource |
//! | [`list_permission_namespace_roles`](crate::ManagementClient::list_permission_namespace_roles) | List the roles of a namespace of data resources |
//! | [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces) | List the namespaces of data resources |
//! | [`list_permission_view`](crate::ManagementClient::list_permission_view) | List which user has permissions on which data resource |
//! | [`list_resource_targets`](crate::ManagementClient::list_resource_targets) | List the users who may do actions on data resources |
//! | [`list_simple_data_polices`](crate::ManagementClient::list_simple_data_polices) | List data policies with their main data |
//! | [`revoke_data_policy`](crate::ManagementClient::revoke_data_policy) | Take a data policy back from a subject |
//! | [`update_data_policy`](crate::ManagementClient::update_data_policy) | Change a data policy |
//! | [`update_data_resource`](crate::ManagementClient::update_data_resource) | Change a data resource |
//! | [`update_dnef`](crate::ManagementClient::update_dnef) | Change an extended field of a tree data resource |
//! | [`update_permission_namespace`](crate::ManagementClient::update_permission_namespace) | Change a namespace of data resources |

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
