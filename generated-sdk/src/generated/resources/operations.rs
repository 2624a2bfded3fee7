// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static ASSOCIATE_TENANT_RESOURCE: Operation = Operation::new(
        "associate_tenant_resource",
        "associateTenantResource",
        Method::Post,
        "/api/v3/associate-tenant-resource",
    )
    .payload("data")
    .idempotent();

pub(crate) static AUTHORIZE_RESOURCES: Operation = Operation::new(
        "authorize_resources",
        "authorizeResources",
        Method::Post,
        "/api/v3/authorize-resources",
    )
    .payload("data")
    .idempotent();

pub(crate) static BATCH_DELETE_COMMON_RESOURCE: Operation = Operation::new(
        "batch_delete_common_resource",
        "batchDeleteCommonResource",
        Method::Post,
        "/api/v3/delete-common-resources-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static CREATE_NAMESPACE: Operation = Operation::new(
        "create_namespace",
        "createNamespace",
        Method::Post,
        "/api/v3/create-namespace",
    )
    .payload("data");

pub(crate) static CREATE_NAMESPACES_BATCH: Operation = Operation::new(
        "create_namespaces_batch",
        "createNamespacesBatch",
        Method::Post,
        "/api/v3/create-namespaces-batch",
    )
    .payload("data");

pub(crate) static CREATE_RESOURCE: Operation = Operation::new(
        "create_resource",
        "createResource",
        Method::Post,
        "/api/v3/create-resource",
    )
    .payload("data");

pub(crate) static CREATE_RESOURCES_BATCH: Operation = Operation::new(
        "create_resources_batch",
        "createResourcesBatch",
        Method::Post,
        "/api/v3/create-resources-batch",
    )
    .payload("data");

pub(crate) static DELETE_NAMESPACE: Operation = Operation::new(
        "delete_namespace",
        "deleteNamespace",
        Method::Post,
        "/api/v3/delete-namespace",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_NAMESPACES_BATCH: Operation = Operation::new(
        "delete_namespaces_batch",
        "deleteNamespacesBatch",
        Method::Post,
        "/api/v3/delete-namespaces-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_RESOURCE: Operation = Operation::new(
        "delete_resource",
        "deleteResource",
        Method::Post,
        "/api/v3/delete-resource",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_RESOURCES_BATCH: Operation = Operation::new(
        "delete_resources_batch",
        "deleteResourcesBatch",
        Method::Post,
        "/api/v3/delete-resources-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_AUTHORIZED_RESOURCES: Operation = Operation::new(
        "get_authorized_resources",
        "getAuthorizedResources",
        Method::Get,
        "/api/v3/get-authorized-resources",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_NAMESPACE: Operation = Operation::new(
        "get_namespace",
        "getNamespace",
        Method::Get,
        "/api/v3/get-namespace",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_NAMESPACES_BATCH: Operation = Operation::new(
        "get_namespaces_batch",
        "getNamespacesBatch",
        Method::Get,
        "/api/v3/get-namespaces-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_RESOURCE: Operation = Operation::new(
        "get_resource",
        "getResource",
        Method::Get,
        "/api/v3/get-resource",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_RESOURCE_AUTHORIZED_TARGETS: Operation = Operation::new(
        "get_resource_authorized_targets",
        "getResourceAuthorizedTargets",
        Method::Post,
        "/api/v3/get-resource-authorized-targets",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static GET_RESOURCES_BATCH: Operation = Operation::new(
        "get_resources_batch",
        "getResourcesBatch",
        Method::Get,
        "/api/v3/get-resources-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static IS_ACTION_ALLOWED: Operation = Operation::new(
        "is_action_allowed",
        "isActionAllowed",
        Method::Post,
        "/api/v3/is-action-allowed",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_COMMON_RESOURCE: Operation = Operation::new(
        "list_common_resource",
        "listCommonResource",
        Method::Get,
        "/api/v3/list-common-resource",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_NAMESPACE_ROLES: Operation = Operation::new(
        "list_namespace_roles",
        "listNamespaceRoles",
        Method::Get,
        "/api/v3/list-namespace-roles",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_NAMESPACES: Operation = Operation::new(
        "list_namespaces",
        "listNamespaces",
        Method::Get,
        "/api/v3/list-namespaces",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_RESOURCES: Operation = Operation::new(
        "list_resources",
        "listResources",
        Method::Get,
        "/api/v3/list-resources",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static UPDATE_NAMESPACE: Operation = Operation::new(
        "update_namespace",
        "updateNamespace",
        Method::Post,
        "/api/v3/update-namespace",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_RESOURCE: Operation = Operation::new(
        "update_resource",
        "updateResource",
        Method::Post,
        "/api/v3/update-resource",
    )
    .payload("data")
    .idempotent();
