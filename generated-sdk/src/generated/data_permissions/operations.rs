// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static AUTHORIZE_DATA_POLICIES: Operation = Operation {
    name: "authorize_data_policies",
    id: "authorizeDataPolicies",
    method: Method::Post,
    path: "/api/v3/authorize-data-policies",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static BATCH_CREATE_DNEF: Operation = Operation {
    name: "batch_create_dnef",
    id: "batchCreateDnef",
    method: Method::Post,
    path: "/api/v3/batch-create-dnef",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CHECK_DATA_POLICY_EXISTS: Operation = Operation {
    name: "check_data_policy_exists",
    id: "checkDataPolicyExists",
    method: Method::Get,
    path: "/api/v3/check-data-policy-exists",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CHECK_DATA_RESOURCE_EXISTS: Operation = Operation {
    name: "check_data_resource_exists",
    id: "checkDataResourceExists",
    method: Method::Get,
    path: "/api/v3/check-data-resource-exists",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CHECK_EXTERNAL_USER_PERMISSION: Operation = Operation {
    name: "check_external_user_permission",
    id: "checkExternalUserPermission",
    method: Method::Post,
    path: "/api/v3/check-external-user-permission",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CHECK_PERMISSION: Operation = Operation {
    name: "check_permission",
    id: "checkPermission",
    method: Method::Post,
    path: "/api/v3/check-permission",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CHECK_PERMISSION_NAMESPACE_EXISTS: Operation = Operation {
    name: "check_permission_namespace_exists",
    id: "checkPermissionNamespaceExists",
    method: Method::Post,
    path: "/api/v3/check-permission-namespace-exists",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CHECK_USER_SAME_LEVEL_PERMISSION: Operation = Operation {
    name: "check_user_same_level_permission",
    id: "checkUserSameLevelPermission",
    method: Method::Post,
    path: "/api/v3/check-user-same-level-permission",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_DATA_POLICY: Operation = Operation {
    name: "create_data_policy",
    id: "createDataPolicy",
    method: Method::Post,
    path: "/api/v3/create-data-policy",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_DATA_RESOURCE: Operation = Operation {
    name: "create_data_resource",
    id: "createDataResource",
    method: Method::Post,
    path: "/api/v3/create-data-resource",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_DATA_RESOURCE_BY_ARRAY: Operation = Operation {
    name: "create_data_resource_by_array",
    id: "createDataResourceByArray",
    method: Method::Post,
    path: "/api/v3/create-array-data-resource",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_DATA_RESOURCE_BY_STRING: Operation = Operation {
    name: "create_data_resource_by_string",
    id: "createDataResourceByString",
    method: Method::Post,
    path: "/api/v3/create-string-data-resource",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_DATA_RESOURCE_BY_TREE: Operation = Operation {
    name: "create_data_resource_by_tree",
    id: "createDataResourceByTree",
    method: Method::Post,
    path: "/api/v3/create-tree-data-resource",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_DNEF: Operation = Operation {
    name: "create_dnef",
    id: "createDnef",
    method: Method::Post,
    path: "/api/v3/create-dnef",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_PERMISSION_NAMESPACE: Operation = Operation {
    name: "create_permission_namespace",
    id: "createPermissionNamespace",
    method: Method::Post,
    path: "/api/v3/create-permission-namespace",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_PERMISSION_NAMESPACES_BATCH: Operation = Operation {
    name: "create_permission_namespaces_batch",
    id: "createPermissionNamespacesBatch",
    method: Method::Post,
    path: "/api/v3/create-permission-namespaces-batch",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: Some("list"),
};

pub(crate) static DELETE_DATA_POLICY: Operation = Operation {
    name: "delete_data_policy",
    id: "deleteDataPolicy",
    method: Method::Post,
    path: "/api/v3/delete-data-policy",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_DATA_RESOURCE: Operation = Operation {
    name: "delete_data_resource",
    id: "deleteDataResource",
    method: Method::Post,
    path: "/api/v3/delete-data-resource",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_DNEF: Operation = Operation {
    name: "delete_dnef",
    id: "deleteDnef",
    method: Method::Post,
    path: "/api/v3/delete-dnef",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_PERMISSION_NAMESPACE: Operation = Operation {
    name: "delete_permission_namespace",
    id: "deletePermissionNamespace",
    method: Method::Post,
    path: "/api/v3/delete-permission-namespace",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_PERMISSION_NAMESPACES_BATCH: Operation = Operation {
    name: "delete_permission_namespaces_batch",
    id: "deletePermissionNamespacesBatch",
    method: Method::Post,
    path: "/api/v3/delete-permission-namespaces-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("codes"),
};

pub(crate) static GET_DATA_POLICY: Operation = Operation {
    name: "get_data_policy",
    id: "getDataPolicy",
    method: Method::Get,
    path: "/api/v3/get-data-policy",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_DATA_RESOURCE: Operation = Operation {
    name: "get_data_resource",
    id: "getDataResource",
    method: Method::Get,
    path: "/api/v3/get-data-resource",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_EXTERNAL_USER_RESOURCE_STRUCT: Operation = Operation {
    name: "get_external_user_resource_struct",
    id: "getExternalUserResourceStruct",
    method: Method::Post,
    path: "/api/v3/get-external-user-resource-struct",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_PERMISSION_NAMESPACE: Operation = Operation {
    name: "get_permission_namespace",
    id: "getPermissionNamespace",
    method: Method::Get,
    path: "/api/v3/get-permission-namespace",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_PERMISSION_NAMESPACES_BATCH: Operation = Operation {
    name: "get_permission_namespaces_batch",
    id: "getPermissionNamespacesBatch",
    method: Method::Get,
    path: "/api/v3/get-permission-namespaces-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("codes"),
};

pub(crate) static GET_USER_PERMISSION_LIST: Operation = Operation {
    name: "get_user_permission_list",
    id: "getUserPermissionList",
    method: Method::Post,
    path: "/api/v3/get-user-permission-list",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_RESOURCE_PERMISSION_LIST: Operation = Operation {
    name: "get_user_resource_permission_list",
    id: "getUserResourcePermissionList",
    method: Method::Post,
    path: "/api/v3/get-user-resource-permission-list",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_RESOURCE_STRUCT: Operation = Operation {
    name: "get_user_resource_struct",
    id: "getUserResourceStruct",
    method: Method::Post,
    path: "/api/v3/get-user-resource-struct",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_DATA_POLICES: Operation = Operation {
    name: "list_data_polices",
    id: "listDataPolices",
    method: Method::Get,
    path: "/api/v3/list-data-policies",
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

pub(crate) static LIST_DATA_POLICY_TARGETS: Operation = Operation {
    name: "list_data_policy_targets",
    id: "listDataPolicyTargets",
    method: Method::Get,
    path: "/api/v3/list-data-policy-targets",
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

pub(crate) static LIST_DATA_RESOURCES: Operation = Operation {
    name: "list_data_resources",
    id: "listDataResources",
    method: Method::Get,
    path: "/api/v3/list-data-resources",
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

pub(crate) static LIST_DNEF: Operation = Operation {
    name: "list_dnef",
    id: "listDnef",
    method: Method::Get,
    path: "/api/v3/list-dnef",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::FirstItem,
        page: "startIndex",
        limit: Some("maxSize"),
        items: Some("list"),
        total: None,
        more: Some("truncated"),
    }),
    batch: None,
};

pub(crate) static LIST_PERMISSION_NAMESPACE_ROLES: Operation = Operation {
    name: "list_permission_namespace_roles",
    id: "listPermissionNamespaceRoles",
    method: Method::Get,
    path: "/api/v3/list-permission-namespace-roles",
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

pub(crate) static LIST_PERMISSION_NAMESPACES: Operation = Operation {
    name: "list_permission_namespaces",
    id: "listPermissionNamespaces",
    method: Method::Get,
    path: "/api/v3/list-permission-namespaces",
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

pub(crate) static LIST_PERMISSION_VIEW: Operation = Operation {
    name: "list_permission_view",
    id: "listPermissionView",
    method: Method::Post,
    path: "/api/v3/list-permission-view/data",
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

pub(crate) static LIST_RESOURCE_TARGETS: Operation = Operation {
    name: "list_resource_targets",
    id: "listResourceTargets",
    method: Method::Post,
    path: "/api/v3/list-resource-targets",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_SIMPLE_DATA_POLICES: Operation = Operation {
    name: "list_simple_data_polices",
    id: "listSimpleDataPolices",
    method: Method::Get,
    path: "/api/v3/list-simple-data-policies",
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

pub(crate) static REVOKE_DATA_POLICY: Operation = Operation {
    name: "revoke_data_policy",
    id: "revokeDataPolicy",
    method: Method::Post,
    path: "/api/v3/revoke-data-policy",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_DATA_POLICY: Operation = Operation {
    name: "update_data_policy",
    id: "updateDataPolicy",
    method: Method::Post,
    path: "/api/v3/update-data-policy",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_DATA_RESOURCE: Operation = Operation {
    name: "update_data_resource",
    id: "updateDataResource",
    method: Method::Post,
    path: "/api/v3/update-data-resource",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_DNEF: Operation = Operation {
    name: "update_dnef",
    id: "updateDnef",
    method: Method::Post,
    path: "/api/v3/update-dnef",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_PERMISSION_NAMESPACE: Operation = Operation {
    name: "update_permission_namespace",
    id: "updatePermissionNamespace",
    method: Method::Post,
    path: "/api/v3/update-permission-namespace",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
