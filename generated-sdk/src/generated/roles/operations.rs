// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static ASSIGN_ROLE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "assign_role",
    id: "assignRole",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/assign-role",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("targets"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static ASSIGN_ROLE_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "assign_role_batch",
    id: "assignRoleBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/assign-role-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CHECK_MUTUAL_EXCLUSION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "check_mutual_exclusion",
    id: "checkMutualExclusion",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/check-role-mutual-exclusion",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CHECK_PARAMS_NAMESPACE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "check_params_namespace",
    id: "checkParamsNamespace",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/check-role-params",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_ADMIN_ROLE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_admin_role",
    id: "createAdminRole",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-admin-role",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_ROLE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_role",
    id: "createRole",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-role",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_ROLES_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_roles_batch",
    id: "createRolesBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-roles-batch",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: Some("list"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_ADMIN_ROLES_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_admin_roles_batch",
    id: "deleteAdminRolesBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-admin-roles",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("codeList"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_ROLES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_roles",
    id: "deleteRoles",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/multiple-namespace-delete-roles-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("roleList"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_ROLES_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_roles_batch",
    id: "deleteRolesBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-roles-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("codeList"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static GET_ROLE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_role",
    id: "getRole",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-role",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ROLE_AUTHORIZED_RESOURCES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_role_authorized_resources",
    id: "getRoleAuthorizedResources",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-role-authorized-resources",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_ROLE_ASSIGNMENTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_role_assignments",
    id: "listRoleAssignments",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-role-assignments",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: None,
        items: Some("data"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_ROLE_DEPARTMENTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_role_departments",
    id: "listRoleDepartments",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-role-departments",
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

pub(crate) static LIST_ROLE_MEMBERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_role_members",
    id: "listRoleMembers",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-role-members",
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

pub(crate) static LIST_ROLES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_roles",
    id: "listRoles",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-roles",
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

pub(crate) static REVOKE_ROLE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "revoke_role",
    id: "revokeRole",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/revoke-role",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("targets"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static REVOKE_ROLE_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "revoke_role_batch",
    id: "revokeRoleBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/revoke-role-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UPDATE_ROLE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_role",
    id: "updateRole",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-role",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};
