// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static AUTHORIZE_DATA_POLICIES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "authorize_data_policies",
    id: "authorizeDataPolicies",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/authorize-data-policies",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static BATCH_CREATE_DNEF: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "batch_create_dnef",
    id: "batchCreateDnef",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/batch-create-dnef",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CHECK_DATA_POLICY_EXISTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "check_data_policy_exists",
    id: "checkDataPolicyExists",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/check-data-policy-exists",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CHECK_DATA_RESOURCE_EXISTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "check_data_resource_exists",
    id: "checkDataResourceExists",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/check-data-resource-exists",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CHECK_EXTERNAL_USER_PERMISSION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "check_external_user_permission",
    id: "checkExternalUserPermission",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/check-external-user-permission",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CHECK_PERMISSION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "check_permission",
    id: "checkPermission",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/check-permission",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CHECK_PERMISSION_NAMESPACE_EXISTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "check_permission_namespace_exists",
    id: "checkPermissionNamespaceExists",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/check-permission-namespace-exists",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CHECK_USER_SAME_LEVEL_PERMISSION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "check_user_same_level_permission",
    id: "checkUserSameLevelPermission",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/check-user-same-level-permission",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_DATA_POLICY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_data_policy",
    id: "createDataPolicy",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-data-policy",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_DATA_RESOURCE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_data_resource",
    id: "createDataResource",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-data-resource",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_DATA_RESOURCE_BY_ARRAY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_data_resource_by_array",
    id: "createDataResourceByArray",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-array-data-resource",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_DATA_RESOURCE_BY_STRING: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_data_resource_by_string",
    id: "createDataResourceByString",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-string-data-resource",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_DATA_RESOURCE_BY_TREE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_data_resource_by_tree",
    id: "createDataResourceByTree",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-tree-data-resource",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_DNEF: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_dnef",
    id: "createDnef",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-dnef",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CREATE_PERMISSION_NAMESPACE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_permission_namespace",
    id: "createPermissionNamespace",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-permission-namespace",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_PERMISSION_NAMESPACES_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_permission_namespaces_batch",
    id: "createPermissionNamespacesBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-permission-namespaces-batch",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: Some("list"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_DATA_POLICY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_data_policy",
    id: "deleteDataPolicy",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-data-policy",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_DATA_RESOURCE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_data_resource",
    id: "deleteDataResource",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-data-resource",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_DNEF: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_dnef",
    id: "deleteDnef",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-dnef",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_PERMISSION_NAMESPACE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_permission_namespace",
    id: "deletePermissionNamespace",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-permission-namespace",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_PERMISSION_NAMESPACES_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_permission_namespaces_batch",
    id: "deletePermissionNamespacesBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-permission-namespaces-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("codes"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static GET_DATA_POLICY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_data_policy",
    id: "getDataPolicy",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-data-policy",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_DATA_RESOURCE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_data_resource",
    id: "getDataResource",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-data-resource",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_EXTERNAL_USER_RESOURCE_STRUCT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_external_user_resource_struct",
    id: "getExternalUserResourceStruct",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/get-external-user-resource-struct",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_PERMISSION_NAMESPACE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_permission_namespace",
    id: "getPermissionNamespace",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-permission-namespace",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_PERMISSION_NAMESPACES_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_permission_namespaces_batch",
    id: "getPermissionNamespacesBatch",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-permission-namespaces-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("codes"),
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_PERMISSION_LIST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_permission_list",
    id: "getUserPermissionList",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/get-user-permission-list",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_RESOURCE_PERMISSION_LIST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_resource_permission_list",
    id: "getUserResourcePermissionList",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/get-user-resource-permission-list",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_RESOURCE_STRUCT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_resource_struct",
    id: "getUserResourceStruct",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/get-user-resource-struct",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_DATA_POLICES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_data_polices",
    id: "listDataPolices",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-data-policies",
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

pub(crate) static LIST_DATA_POLICY_TARGETS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_data_policy_targets",
    id: "listDataPolicyTargets",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-data-policy-targets",
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

pub(crate) static LIST_DATA_RESOURCES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_data_resources",
    id: "listDataResources",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-data-resources",
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

pub(crate) static LIST_DNEF: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_dnef",
    id: "listDnef",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-dnef",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::FirstItem,
        page: "startIndex",
        limit: Some("maxSize"),
        max: Some(50),
        items: Some("list"),
        total: None,
        more: Some("truncated"),
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_PERMISSION_NAMESPACE_ROLES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_permission_namespace_roles",
    id: "listPermissionNamespaceRoles",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-permission-namespace-roles",
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

pub(crate) static LIST_PERMISSION_NAMESPACES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_permission_namespaces",
    id: "listPermissionNamespaces",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-permission-namespaces",
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

pub(crate) static LIST_PERMISSION_VIEW: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_permission_view",
    id: "listPermissionView",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/list-permission-view/data",
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

pub(crate) static LIST_RESOURCE_TARGETS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_resource_targets",
    id: "listResourceTargets",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/list-resource-targets",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_SIMPLE_DATA_POLICES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_simple_data_polices",
    id: "listSimpleDataPolices",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-simple-data-policies",
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

pub(crate) static REVOKE_DATA_POLICY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "revoke_data_policy",
    id: "revokeDataPolicy",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/revoke-data-policy",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_DATA_POLICY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_data_policy",
    id: "updateDataPolicy",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-data-policy",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_DATA_RESOURCE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_data_resource",
    id: "updateDataResource",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-data-resource",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_DNEF: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_dnef",
    id: "updateDnef",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-dnef",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UPDATE_PERMISSION_NAMESPACE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_permission_namespace",
    id: "updatePermissionNamespace",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-permission-namespace",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
