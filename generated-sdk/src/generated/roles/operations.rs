// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static ASSIGN_ROLE: Operation = Operation {
    name: "assign_role",
    id: "assignRole",
    method: Method::Post,
    path: "/api/v3/assign-role",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("targets"),
};

pub(crate) static ASSIGN_ROLE_BATCH: Operation = Operation {
    name: "assign_role_batch",
    id: "assignRoleBatch",
    method: Method::Post,
    path: "/api/v3/assign-role-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CHECK_MUTUAL_EXCLUSION: Operation = Operation {
    name: "check_mutual_exclusion",
    id: "checkMutualExclusion",
    method: Method::Post,
    path: "/api/v3/check-role-mutual-exclusion",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CHECK_PARAMS_NAMESPACE: Operation = Operation {
    name: "check_params_namespace",
    id: "checkParamsNamespace",
    method: Method::Post,
    path: "/api/v3/check-role-params",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_ADMIN_ROLE: Operation = Operation {
    name: "create_admin_role",
    id: "createAdminRole",
    method: Method::Post,
    path: "/api/v3/create-admin-role",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_ROLE: Operation = Operation {
    name: "create_role",
    id: "createRole",
    method: Method::Post,
    path: "/api/v3/create-role",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_ROLES_BATCH: Operation = Operation {
    name: "create_roles_batch",
    id: "createRolesBatch",
    method: Method::Post,
    path: "/api/v3/create-roles-batch",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: Some("list"),
};

pub(crate) static DELETE_ADMIN_ROLES_BATCH: Operation = Operation {
    name: "delete_admin_roles_batch",
    id: "deleteAdminRolesBatch",
    method: Method::Post,
    path: "/api/v3/delete-admin-roles",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("codeList"),
};

pub(crate) static DELETE_ROLES: Operation = Operation {
    name: "delete_roles",
    id: "deleteRoles",
    method: Method::Post,
    path: "/api/v3/multiple-namespace-delete-roles-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("roleList"),
};

pub(crate) static DELETE_ROLES_BATCH: Operation = Operation {
    name: "delete_roles_batch",
    id: "deleteRolesBatch",
    method: Method::Post,
    path: "/api/v3/delete-roles-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("codeList"),
};

pub(crate) static GET_ROLE: Operation = Operation {
    name: "get_role",
    id: "getRole",
    method: Method::Get,
    path: "/api/v3/get-role",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_ROLE_AUTHORIZED_RESOURCES: Operation = Operation {
    name: "get_role_authorized_resources",
    id: "getRoleAuthorizedResources",
    method: Method::Get,
    path: "/api/v3/get-role-authorized-resources",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_ROLE_ASSIGNMENTS: Operation = Operation {
    name: "list_role_assignments",
    id: "listRoleAssignments",
    method: Method::Get,
    path: "/api/v3/list-role-assignments",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("data"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static LIST_ROLE_DEPARTMENTS: Operation = Operation {
    name: "list_role_departments",
    id: "listRoleDepartments",
    method: Method::Get,
    path: "/api/v3/list-role-departments",
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

pub(crate) static LIST_ROLE_MEMBERS: Operation = Operation {
    name: "list_role_members",
    id: "listRoleMembers",
    method: Method::Get,
    path: "/api/v3/list-role-members",
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

pub(crate) static LIST_ROLES: Operation = Operation {
    name: "list_roles",
    id: "listRoles",
    method: Method::Get,
    path: "/api/v3/list-roles",
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

pub(crate) static REVOKE_ROLE: Operation = Operation {
    name: "revoke_role",
    id: "revokeRole",
    method: Method::Post,
    path: "/api/v3/revoke-role",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("targets"),
};

pub(crate) static REVOKE_ROLE_BATCH: Operation = Operation {
    name: "revoke_role_batch",
    id: "revokeRoleBatch",
    method: Method::Post,
    path: "/api/v3/revoke-role-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_ROLE: Operation = Operation {
    name: "update_role",
    id: "updateRole",
    method: Method::Post,
    path: "/api/v3/update-role",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
