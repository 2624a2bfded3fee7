// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Resources and the namespaces that hold them.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`associate_tenant_resource`](crate::ManagementClient::associate_tenant_resource) | `POST /api/v3/associate-tenant-resource` |
//! | [`authorize_resources`](crate::ManagementClient::authorize_resources) | `POST /api/v3/authorize-resources` |
//! | [`batch_delete_common_resource`](crate::ManagementClient::batch_delete_common_resource) | `POST /api/v3/delete-common-resources-batch` |
//! | [`create_namespace`](crate::ManagementClient::create_namespace) | `POST /api/v3/create-namespace` |
//! | [`create_namespaces_batch`](crate::ManagementClient::create_namespaces_batch) | `POST /api/v3/create-namespaces-batch` |
//! | [`create_resource`](crate::ManagementClient::create_resource) | `POST /api/v3/create-resource` |
//! | [`create_resources_batch`](crate::ManagementClient::create_resources_batch) | `POST /api/v3/create-resources-batch` |
//! | [`delete_namespace`](crate::ManagementClient::delete_namespace) | `POST /api/v3/delete-namespace` |
//! | [`delete_namespaces_batch`](crate::ManagementClient::delete_namespaces_batch) | `POST /api/v3/delete-namespaces-batch` |
//! | [`delete_resource`](crate::ManagementClient::delete_resource) | `POST /api/v3/delete-resource` |
//! | [`delete_resources_batch`](crate::ManagementClient::delete_resources_batch) | `POST /api/v3/delete-resources-batch` |
//! | [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources) | `GET /api/v3/get-authorized-resources` |
//! | [`get_namespace`](crate::ManagementClient::get_namespace) | `GET /api/v3/get-namespace` |
//! | [`get_namespaces_batch`](crate::ManagementClient::get_namespaces_batch) | `GET /api/v3/get-namespaces-batch` |
//! | [`get_resource`](crate::ManagementClient::get_resource) | `GET /api/v3/get-resource` |
//! | [`get_resource_authorized_targets`](crate::ManagementClient::get_resource_authorized_targets) | `POST /api/v3/get-resource-authorized-targets` |
//! | [`get_resources_batch`](crate::ManagementClient::get_resources_batch) | `GET /api/v3/get-resources-batch` |
//! | [`is_action_allowed`](crate::ManagementClient::is_action_allowed) | `POST /api/v3/is-action-allowed` |
//! | [`list_common_resource`](crate::ManagementClient::list_common_resource) | `GET /api/v3/list-common-resource` |
//! | [`list_namespace_roles`](crate::ManagementClient::list_namespace_roles) | `GET /api/v3/list-namespace-roles` |
//! | [`list_namespaces`](crate::ManagementClient::list_namespaces) | `GET /api/v3/list-namespaces` |
//! | [`list_resources`](crate::ManagementClient::list_resources) | `GET /api/v3/list-resources` |
//! | [`update_namespace`](crate::ManagementClient::update_namespace) | `POST /api/v3/update-namespace` |
//! | [`update_resource`](crate::ManagementClient::update_resource) | `POST /api/v3/update-resource` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
