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
//! The usual order is `createNamespace`, `createResource`, `authorizeResources`. Afterwards
//! `isActionAllowed` tells whether a user may do something, `getAuthorizedResources` what a subject may
//! do, and `getResourceAuthorizedTargets` who may use a resource.
//!
//! For data that is described by strings, lists or trees, there is another model of permissions, with
//! data resources and data policies: see `createDataResource` and `createDataPolicy`.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`associate_tenant_resource`](crate::ManagementClient::associate_tenant_resource) | `POST /api/v3/associate-tenant-resource` | Associate a resource with a tenant, or end that |
//! | [`authorize_resources`](crate::ManagementClient::authorize_resources) | `POST /api/v3/authorize-resources` | Grant operations on resources to subjects |
//! | [`batch_delete_common_resource`](crate::ManagementClient::batch_delete_common_resource) | `POST /api/v3/delete-common-resources-batch` | Delete several resources by their IDs |
//! | [`create_namespace`](crate::ManagementClient::create_namespace) | `POST /api/v3/create-namespace` | Create a namespace |
//! | [`create_namespaces_batch`](crate::ManagementClient::create_namespaces_batch) | `POST /api/v3/create-namespaces-batch` | Create several namespaces at once |
//! | [`create_resource`](crate::ManagementClient::create_resource) | `POST /api/v3/create-resource` | Create a resource |
//! | [`create_resources_batch`](crate::ManagementClient::create_resources_batch) | `POST /api/v3/create-resources-batch` | Create several resources at once |
//! | [`delete_namespace`](crate::ManagementClient::delete_namespace) | `POST /api/v3/delete-namespace` | Delete a namespace |
//! | [`delete_namespaces_batch`](crate::ManagementClient::delete_namespaces_batch) | `POST /api/v3/delete-namespaces-batch` | Delete several namespaces |
//! | [`delete_resource`](crate::ManagementClient::delete_resource) | `POST /api/v3/delete-resource` | Delete a resource |
//! | [`delete_resources_batch`](crate::ManagementClient::delete_resources_batch) | `POST /api/v3/delete-resources-batch` | Delete several resources of one namespace |
//! | [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources) | `GET /api/v3/get-authorized-resources` | List the resources that a subject may use |
//! | [`get_namespace`](crate::ManagementClient::get_namespace) | `GET /api/v3/get-namespace` | Get one namespace |
//! | [`get_namespaces_batch`](crate::ManagementClient::get_namespaces_batch) | `GET /api/v3/get-namespaces-batch` | Get several namespaces at once |
//! | [`get_resource`](crate::ManagementClient::get_resource) | `GET /api/v3/get-resource` | Get one resource |
//! | [`get_resource_authorized_targets`](crate::ManagementClient::get_resource_authorized_targets) | `POST /api/v3/get-resource-authorized-targets` | List the subjects that may use a resource |
//! | [`get_resources_batch`](crate::ManagementClient::get_resources_batch) | `GET /api/v3/get-resources-batch` | Get several resources at once |
//! | [`is_action_allowed`](crate::ManagementClient::is_action_allowed) | `POST /api/v3/is-action-allowed` | Check whether a user may do an operation on a resource |
//! | [`list_common_resource`](crate::ManagementClient::list_common_resource) | `GET /api/v3/list-common-resource` | List the resources of several namespaces |
//! | [`list_namespace_roles`](crate::ManagementClient::list_namespace_roles) | `GET /api/v3/list-namespace-roles` | List the roles of a namespace with their IDs |
//! | [`list_namespaces`](crate::ManagementClient::list_namespaces) | `GET /api/v3/list-namespaces` | List the namespaces |
//! | [`list_resources`](crate::ManagementClient::list_resources) | `GET /api/v3/list-resources` | List the resources of a namespace |
//! | [`update_namespace`](crate::ManagementClient::update_namespace) | `POST /api/v3/update-namespace` | Change a namespace |
//! | [`update_resource`](crate::ManagementClient::update_resource) | `POST /api/v3/update-resource` | Change a resource |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
