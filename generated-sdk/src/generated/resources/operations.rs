// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static ASSOCIATE_TENANT_RESOURCE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "associate_tenant_resource",
    id: "associateTenantResource",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/associate-tenant-resource",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static AUTHORIZE_RESOURCES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "authorize_resources",
    id: "authorizeResources",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/authorize-resources",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("list"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static BATCH_DELETE_COMMON_RESOURCE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "batch_delete_common_resource",
    id: "batchDeleteCommonResource",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-common-resources-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CREATE_NAMESPACE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_namespace",
    id: "createNamespace",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-namespace",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_NAMESPACES_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_namespaces_batch",
    id: "createNamespacesBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-namespaces-batch",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: Some("list"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CREATE_RESOURCE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_resource",
    id: "createResource",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-resource",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_RESOURCES_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_resources_batch",
    id: "createResourcesBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-resources-batch",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: Some("list"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_NAMESPACE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_namespace",
    id: "deleteNamespace",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-namespace",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_NAMESPACES_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_namespaces_batch",
    id: "deleteNamespacesBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-namespaces-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("codeList"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_RESOURCE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_resource",
    id: "deleteResource",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-resource",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_RESOURCES_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_resources_batch",
    id: "deleteResourcesBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-resources-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static GET_AUTHORIZED_RESOURCES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_authorized_resources",
    id: "getAuthorizedResources",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-authorized-resources",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_NAMESPACE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_namespace",
    id: "getNamespace",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-namespace",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_NAMESPACES_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_namespaces_batch",
    id: "getNamespacesBatch",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-namespaces-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("codeList"),
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_RESOURCE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_resource",
    id: "getResource",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-resource",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_RESOURCE_AUTHORIZED_TARGETS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_resource_authorized_targets",
    id: "getResourceAuthorizedTargets",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/get-resource-authorized-targets",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_RESOURCES_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_resources_batch",
    id: "getResourcesBatch",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-resources-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("codeList"),
    outcome: None,
    body_limits: None,
};

pub(crate) static IS_ACTION_ALLOWED: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "is_action_allowed",
    id: "isActionAllowed",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/is-action-allowed",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_COMMON_RESOURCE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_common_resource",
    id: "listCommonResource",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-common-resource",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_NAMESPACE_ROLES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_namespace_roles",
    id: "listNamespaceRoles",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-namespace-roles",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_NAMESPACES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_namespaces",
    id: "listNamespaces",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-namespaces",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_RESOURCES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_resources",
    id: "listResources",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-resources",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_NAMESPACE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_namespace",
    id: "updateNamespace",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-namespace",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_RESOURCE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_resource",
    id: "updateResource",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-resource",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
