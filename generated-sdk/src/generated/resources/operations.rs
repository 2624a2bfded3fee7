// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static ASSOCIATE_TENANT_RESOURCE: Operation = Operation {
    name: "associate_tenant_resource",
    id: "associateTenantResource",
    method: Method::Post,
    path: "/api/v3/associate-tenant-resource",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static AUTHORIZE_RESOURCES: Operation = Operation {
    name: "authorize_resources",
    id: "authorizeResources",
    method: Method::Post,
    path: "/api/v3/authorize-resources",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("list"),
};

pub(crate) static BATCH_DELETE_COMMON_RESOURCE: Operation = Operation {
    name: "batch_delete_common_resource",
    id: "batchDeleteCommonResource",
    method: Method::Post,
    path: "/api/v3/delete-common-resources-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_NAMESPACE: Operation = Operation {
    name: "create_namespace",
    id: "createNamespace",
    method: Method::Post,
    path: "/api/v3/create-namespace",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_NAMESPACES_BATCH: Operation = Operation {
    name: "create_namespaces_batch",
    id: "createNamespacesBatch",
    method: Method::Post,
    path: "/api/v3/create-namespaces-batch",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: Some("list"),
};

pub(crate) static CREATE_RESOURCE: Operation = Operation {
    name: "create_resource",
    id: "createResource",
    method: Method::Post,
    path: "/api/v3/create-resource",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_RESOURCES_BATCH: Operation = Operation {
    name: "create_resources_batch",
    id: "createResourcesBatch",
    method: Method::Post,
    path: "/api/v3/create-resources-batch",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: Some("list"),
};

pub(crate) static DELETE_NAMESPACE: Operation = Operation {
    name: "delete_namespace",
    id: "deleteNamespace",
    method: Method::Post,
    path: "/api/v3/delete-namespace",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_NAMESPACES_BATCH: Operation = Operation {
    name: "delete_namespaces_batch",
    id: "deleteNamespacesBatch",
    method: Method::Post,
    path: "/api/v3/delete-namespaces-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("codeList"),
};

pub(crate) static DELETE_RESOURCE: Operation = Operation {
    name: "delete_resource",
    id: "deleteResource",
    method: Method::Post,
    path: "/api/v3/delete-resource",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_RESOURCES_BATCH: Operation = Operation {
    name: "delete_resources_batch",
    id: "deleteResourcesBatch",
    method: Method::Post,
    path: "/api/v3/delete-resources-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_AUTHORIZED_RESOURCES: Operation = Operation {
    name: "get_authorized_resources",
    id: "getAuthorizedResources",
    method: Method::Get,
    path: "/api/v3/get-authorized-resources",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_NAMESPACE: Operation = Operation {
    name: "get_namespace",
    id: "getNamespace",
    method: Method::Get,
    path: "/api/v3/get-namespace",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_NAMESPACES_BATCH: Operation = Operation {
    name: "get_namespaces_batch",
    id: "getNamespacesBatch",
    method: Method::Get,
    path: "/api/v3/get-namespaces-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("codeList"),
};

pub(crate) static GET_RESOURCE: Operation = Operation {
    name: "get_resource",
    id: "getResource",
    method: Method::Get,
    path: "/api/v3/get-resource",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_RESOURCE_AUTHORIZED_TARGETS: Operation = Operation {
    name: "get_resource_authorized_targets",
    id: "getResourceAuthorizedTargets",
    method: Method::Post,
    path: "/api/v3/get-resource-authorized-targets",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static GET_RESOURCES_BATCH: Operation = Operation {
    name: "get_resources_batch",
    id: "getResourcesBatch",
    method: Method::Get,
    path: "/api/v3/get-resources-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("codeList"),
};

pub(crate) static IS_ACTION_ALLOWED: Operation = Operation {
    name: "is_action_allowed",
    id: "isActionAllowed",
    method: Method::Post,
    path: "/api/v3/is-action-allowed",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_COMMON_RESOURCE: Operation = Operation {
    name: "list_common_resource",
    id: "listCommonResource",
    method: Method::Get,
    path: "/api/v3/list-common-resource",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static LIST_NAMESPACE_ROLES: Operation = Operation {
    name: "list_namespace_roles",
    id: "listNamespaceRoles",
    method: Method::Get,
    path: "/api/v3/list-namespace-roles",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_NAMESPACES: Operation = Operation {
    name: "list_namespaces",
    id: "listNamespaces",
    method: Method::Get,
    path: "/api/v3/list-namespaces",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static LIST_RESOURCES: Operation = Operation {
    name: "list_resources",
    id: "listResources",
    method: Method::Get,
    path: "/api/v3/list-resources",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static UPDATE_NAMESPACE: Operation = Operation {
    name: "update_namespace",
    id: "updateNamespace",
    method: Method::Post,
    path: "/api/v3/update-namespace",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_RESOURCE: Operation = Operation {
    name: "update_resource",
    id: "updateResource",
    method: Method::Post,
    path: "/api/v3/update-resource",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
