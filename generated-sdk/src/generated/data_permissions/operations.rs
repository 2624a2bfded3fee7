// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static AUTHORIZE_DATA_POLICIES: Operation = Operation::new(
        "authorize_data_policies",
        "authorizeDataPolicies",
        Method::Post,
        "/api/v3/authorize-data-policies",
    )
    .payload("data")
    .idempotent();

pub(crate) static BATCH_CREATE_DNEF: Operation = Operation::new(
        "batch_create_dnef",
        "batchCreateDnef",
        Method::Post,
        "/api/v3/batch-create-dnef",
    )
    .payload("data");

pub(crate) static CHECK_DATA_POLICY_EXISTS: Operation = Operation::new(
        "check_data_policy_exists",
        "checkDataPolicyExists",
        Method::Get,
        "/api/v3/check-data-policy-exists",
    )
    .payload("data")
    .idempotent();

pub(crate) static CHECK_DATA_RESOURCE_EXISTS: Operation = Operation::new(
        "check_data_resource_exists",
        "checkDataResourceExists",
        Method::Get,
        "/api/v3/check-data-resource-exists",
    )
    .payload("data")
    .idempotent();

pub(crate) static CHECK_EXTERNAL_USER_PERMISSION: Operation = Operation::new(
        "check_external_user_permission",
        "checkExternalUserPermission",
        Method::Post,
        "/api/v3/check-external-user-permission",
    )
    .payload("data")
    .idempotent();

pub(crate) static CHECK_PERMISSION: Operation = Operation::new(
        "check_permission",
        "checkPermission",
        Method::Post,
        "/api/v3/check-permission",
    )
    .payload("data")
    .idempotent();

pub(crate) static CHECK_PERMISSION_NAMESPACE_EXISTS: Operation = Operation::new(
        "check_permission_namespace_exists",
        "checkPermissionNamespaceExists",
        Method::Post,
        "/api/v3/check-permission-namespace-exists",
    )
    .payload("data")
    .idempotent();

pub(crate) static CHECK_USER_SAME_LEVEL_PERMISSION: Operation = Operation::new(
        "check_user_same_level_permission",
        "checkUserSameLevelPermission",
        Method::Post,
        "/api/v3/check-user-same-level-permission",
    )
    .payload("data")
    .idempotent();

pub(crate) static CREATE_DATA_POLICY: Operation = Operation::new(
        "create_data_policy",
        "createDataPolicy",
        Method::Post,
        "/api/v3/create-data-policy",
    )
    .payload("data");

pub(crate) static CREATE_DATA_RESOURCE: Operation = Operation::new(
        "create_data_resource",
        "createDataResource",
        Method::Post,
        "/api/v3/create-data-resource",
    )
    .payload("data");

pub(crate) static CREATE_DATA_RESOURCE_BY_ARRAY: Operation = Operation::new(
        "create_data_resource_by_array",
        "createDataResourceByArray",
        Method::Post,
        "/api/v3/create-array-data-resource",
    )
    .payload("data");

pub(crate) static CREATE_DATA_RESOURCE_BY_STRING: Operation = Operation::new(
        "create_data_resource_by_string",
        "createDataResourceByString",
        Method::Post,
        "/api/v3/create-string-data-resource",
    )
    .payload("data");

pub(crate) static CREATE_DATA_RESOURCE_BY_TREE: Operation = Operation::new(
        "create_data_resource_by_tree",
        "createDataResourceByTree",
        Method::Post,
        "/api/v3/create-tree-data-resource",
    )
    .payload("data");

pub(crate) static CREATE_DNEF: Operation = Operation::new(
        "create_dnef",
        "createDnef",
        Method::Post,
        "/api/v3/create-dnef",
    )
    .payload("data");

pub(crate) static CREATE_PERMISSION_NAMESPACE: Operation = Operation::new(
        "create_permission_namespace",
        "createPermissionNamespace",
        Method::Post,
        "/api/v3/create-permission-namespace",
    )
    .payload("data");

pub(crate) static CREATE_PERMISSION_NAMESPACES_BATCH: Operation = Operation::new(
        "create_permission_namespaces_batch",
        "createPermissionNamespacesBatch",
        Method::Post,
        "/api/v3/create-permission-namespaces-batch",
    )
    .payload("data");

pub(crate) static DELETE_DATA_POLICY: Operation = Operation::new(
        "delete_data_policy",
        "deleteDataPolicy",
        Method::Post,
        "/api/v3/delete-data-policy",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_DATA_RESOURCE: Operation = Operation::new(
        "delete_data_resource",
        "deleteDataResource",
        Method::Post,
        "/api/v3/delete-data-resource",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_DNEF: Operation = Operation::new(
        "delete_dnef",
        "deleteDnef",
        Method::Post,
        "/api/v3/delete-dnef",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_PERMISSION_NAMESPACE: Operation = Operation::new(
        "delete_permission_namespace",
        "deletePermissionNamespace",
        Method::Post,
        "/api/v3/delete-permission-namespace",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_PERMISSION_NAMESPACES_BATCH: Operation = Operation::new(
        "delete_permission_namespaces_batch",
        "deletePermissionNamespacesBatch",
        Method::Post,
        "/api/v3/delete-permission-namespaces-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_DATA_POLICY: Operation = Operation::new(
        "get_data_policy",
        "getDataPolicy",
        Method::Get,
        "/api/v3/get-data-policy",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_DATA_RESOURCE: Operation = Operation::new(
        "get_data_resource",
        "getDataResource",
        Method::Get,
        "/api/v3/get-data-resource",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_EXTERNAL_USER_RESOURCE_STRUCT: Operation = Operation::new(
        "get_external_user_resource_struct",
        "getExternalUserResourceStruct",
        Method::Post,
        "/api/v3/get-external-user-resource-struct",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_PERMISSION_NAMESPACE: Operation = Operation::new(
        "get_permission_namespace",
        "getPermissionNamespace",
        Method::Get,
        "/api/v3/get-permission-namespace",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_PERMISSION_NAMESPACES_BATCH: Operation = Operation::new(
        "get_permission_namespaces_batch",
        "getPermissionNamespacesBatch",
        Method::Get,
        "/api/v3/get-permission-namespaces-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_PERMISSION_LIST: Operation = Operation::new(
        "get_user_permission_list",
        "getUserPermissionList",
        Method::Post,
        "/api/v3/get-user-permission-list",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_RESOURCE_PERMISSION_LIST: Operation = Operation::new(
        "get_user_resource_permission_list",
        "getUserResourcePermissionList",
        Method::Post,
        "/api/v3/get-user-resource-permission-list",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_RESOURCE_STRUCT: Operation = Operation::new(
        "get_user_resource_struct",
        "getUserResourceStruct",
        Method::Post,
        "/api/v3/get-user-resource-struct",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_DATA_POLICES: Operation = Operation::new(
        "list_data_polices",
        "listDataPolices",
        Method::Get,
        "/api/v3/list-data-policies",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_DATA_POLICY_TARGETS: Operation = Operation::new(
        "list_data_policy_targets",
        "listDataPolicyTargets",
        Method::Get,
        "/api/v3/list-data-policy-targets",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_DATA_RESOURCES: Operation = Operation::new(
        "list_data_resources",
        "listDataResources",
        Method::Get,
        "/api/v3/list-data-resources",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_DNEF: Operation = Operation::new(
        "list_dnef",
        "listDnef",
        Method::Get,
        "/api/v3/list-dnef",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_PERMISSION_NAMESPACE_ROLES: Operation = Operation::new(
        "list_permission_namespace_roles",
        "listPermissionNamespaceRoles",
        Method::Get,
        "/api/v3/list-permission-namespace-roles",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_PERMISSION_NAMESPACES: Operation = Operation::new(
        "list_permission_namespaces",
        "listPermissionNamespaces",
        Method::Get,
        "/api/v3/list-permission-namespaces",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_PERMISSION_VIEW: Operation = Operation::new(
        "list_permission_view",
        "listPermissionView",
        Method::Post,
        "/api/v3/list-permission-view/data",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_RESOURCE_TARGETS: Operation = Operation::new(
        "list_resource_targets",
        "listResourceTargets",
        Method::Post,
        "/api/v3/list-resource-targets",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_SIMPLE_DATA_POLICES: Operation = Operation::new(
        "list_simple_data_polices",
        "listSimpleDataPolices",
        Method::Get,
        "/api/v3/list-simple-data-policies",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static REVOKE_DATA_POLICY: Operation = Operation::new(
        "revoke_data_policy",
        "revokeDataPolicy",
        Method::Post,
        "/api/v3/revoke-data-policy",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_DATA_POLICY: Operation = Operation::new(
        "update_data_policy",
        "updateDataPolicy",
        Method::Post,
        "/api/v3/update-data-policy",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_DATA_RESOURCE: Operation = Operation::new(
        "update_data_resource",
        "updateDataResource",
        Method::Post,
        "/api/v3/update-data-resource",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_DNEF: Operation = Operation::new(
        "update_dnef",
        "updateDnef",
        Method::Post,
        "/api/v3/update-dnef",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_PERMISSION_NAMESPACE: Operation = Operation::new(
        "update_permission_namespace",
        "updatePermissionNamespace",
        Method::Post,
        "/api/v3/update-permission-namespace",
    )
    .payload("data")
    .idempotent();
