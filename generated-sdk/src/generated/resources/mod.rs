// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Resources: the things that users need permission for, such as APIs, menus, buttons and data, and the
//! namespaces that hold them.
//!
//! A namespace keeps the resources and roles of one purpose apart from those of others. It is named by
//! its code. Every user pool has a namespace with the code `"default"`, which is taken where a request
//! names none. A resource has a code that is unique in its namespace, a kind, and the operations that
//! can be done with it, such as `"ecs:Start"`. A grant lets a subject (a user, a group, a role or a
//! department) do some of these operations.
//!
//! The usual order is [`create_namespace`](crate::ManagementClient::create_namespace),
//! [`create_resource`](crate::ManagementClient::create_resource),
//! [`authorize_resources`](crate::ManagementClient::authorize_resources). Afterwards
//! [`is_action_allowed`](crate::ManagementClient::is_action_allowed) tells whether a user may do
//! something, [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources) what a
//! subject may do, and
//! [`get_resource_authorized_targets`](crate::ManagementClient::get_resource_authorized_targets) who
//! may use a resource.
//!
//! For data that is described by strings, lists or trees, there is another model of permissions, with
//! data resources and data policies: see
//! [`create_data_resource`](crate::ManagementClient::create_data_resource) and
//! [`create_data_policy`](crate::ManagementClient::create_data_policy).
//!
//! Namespaces for data resources are made by
//! [`create_permission_namespace`](crate::ManagementClient::create_permission_namespace) and its
//! neighbours. The documentation mixes the names of both kinds and does not say whether they are the
//! same namespaces.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`associate_tenant_resource`](crate::ManagementClient::associate_tenant_resource) | Associate a resource with a tenant, or end that |
//! | [`authorize_resources`](crate::ManagementClient::authorize_resources) | Grant operations on resources to subjects |
//! | [`batch_delete_common_resource`](crate::ManagementClient::batch_delete_common_resource) | Delete several resources by their IDs |
//! | [`create_namespace`](crate::ManagementClient::create_namespace) | Create a namespace for resources and roles |
//! | [`create_namespaces_batch`](crate::ManagementClient::create_namespaces_batch) | Create several namespaces for resources and roles |
//! | [`create_resource`](crate::ManagementClient::create_resource) | Create a resource |
//! | [`create_resources_batch`](crate::ManagementClient::create_resources_batch) | Create several resources at once |
//! | [`delete_namespace`](crate::ManagementClient::delete_namespace) | Delete a namespace of resources and roles |
//! | [`delete_namespaces_batch`](crate::ManagementClient::delete_namespaces_batch) | Delete several namespaces of resources and roles |
//! | [`delete_resource`](crate::ManagementClient::delete_resource) | Delete a resource |
//! | [`delete_resources_batch`](crate::ManagementClient::delete_resources_batch) | Delete several resources of one namespace |
//! | [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources) | List the resources that a subject may use |
//! | [`get_namespace`](crate::ManagementClient::get_namespace) | Get one namespace of resources and roles |
//! | [`get_namespaces_batch`](crate::ManagementClient::get_namespaces_batch) | Get several namespaces of resources and roles |
//! | [`get_resource`](crate::ManagementClient::get_resource) | Get one resource |
//! | [`get_resource_authorized_targets`](crate::ManagementClient::get_resource_authorized_targets) | List the subjects that may use a resource |
//! | [`get_resources_batch`](crate::ManagementClient::get_resources_batch) | Get several resources at once |
//! | [`is_action_allowed`](crate::ManagementClient::is_action_allowed) | Check whether a user may do an operation on a resource |
//! | [`list_common_resource`](crate::ManagementClient::list_common_resource) | List the resources of several namespaces |
//! | [`list_namespace_roles`](crate::ManagementClient::list_namespace_roles) | List the roles of a namespace of resources with their IDs |
//! | [`list_namespaces`](crate::ManagementClient::list_namespaces) | List the namespaces of resources and roles |
//! | [`list_resources`](crate::ManagementClient::list_resources) | List the resources of a namespace |
//! | [`update_namespace`](crate::ManagementClient::update_namespace) | Change a namespace of resources and roles |
//! | [`update_resource`](crate::ManagementClient::update_resource) | Change a resource |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
