// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static ASSIGN_ROLE: Operation = Operation::new(
        "assign_role",
        "assignRole",
        Method::Post,
        "/api/v3/assign-role",
    )
    .payload("data")
    .idempotent();

pub(crate) static ASSIGN_ROLE_BATCH: Operation = Operation::new(
        "assign_role_batch",
        "assignRoleBatch",
        Method::Post,
        "/api/v3/assign-role-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static CHECK_MUTUAL_EXCLUSION: Operation = Operation::new(
        "check_mutual_exclusion",
        "checkMutualExclusion",
        Method::Post,
        "/api/v3/check-role-mutual-exclusion",
    )
    .payload("data")
    .idempotent();

pub(crate) static CHECK_PARAMS_NAMESPACE: Operation = Operation::new(
        "check_params_namespace",
        "checkParamsNamespace",
        Method::Post,
        "/api/v3/check-role-params",
    )
    .payload("data")
    .idempotent();

pub(crate) static CREATE_ADMIN_ROLE: Operation = Operation::new(
        "create_admin_role",
        "createAdminRole",
        Method::Post,
        "/api/v3/create-admin-role",
    )
    .payload("data");

pub(crate) static CREATE_ROLE: Operation = Operation::new(
        "create_role",
        "createRole",
        Method::Post,
        "/api/v3/create-role",
    )
    .payload("data");

pub(crate) static CREATE_ROLES_BATCH: Operation = Operation::new(
        "create_roles_batch",
        "createRolesBatch",
        Method::Post,
        "/api/v3/create-roles-batch",
    )
    .payload("data");

pub(crate) static DELETE_ADMIN_ROLES_BATCH: Operation = Operation::new(
        "delete_admin_roles_batch",
        "deleteAdminRolesBatch",
        Method::Post,
        "/api/v3/delete-admin-roles",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_ROLES: Operation = Operation::new(
        "delete_roles",
        "deleteRoles",
        Method::Post,
        "/api/v3/multiple-namespace-delete-roles-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_ROLES_BATCH: Operation = Operation::new(
        "delete_roles_batch",
        "deleteRolesBatch",
        Method::Post,
        "/api/v3/delete-roles-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ROLE: Operation = Operation::new(
        "get_role",
        "getRole",
        Method::Get,
        "/api/v3/get-role",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ROLE_AUTHORIZED_RESOURCES: Operation = Operation::new(
        "get_role_authorized_resources",
        "getRoleAuthorizedResources",
        Method::Get,
        "/api/v3/get-role-authorized-resources",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_ROLE_ASSIGNMENTS: Operation = Operation::new(
        "list_role_assignments",
        "listRoleAssignments",
        Method::Get,
        "/api/v3/list-role-assignments",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_ROLE_DEPARTMENTS: Operation = Operation::new(
        "list_role_departments",
        "listRoleDepartments",
        Method::Get,
        "/api/v3/list-role-departments",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_ROLE_MEMBERS: Operation = Operation::new(
        "list_role_members",
        "listRoleMembers",
        Method::Get,
        "/api/v3/list-role-members",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_ROLES: Operation = Operation::new(
        "list_roles",
        "listRoles",
        Method::Get,
        "/api/v3/list-roles",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static REVOKE_ROLE: Operation = Operation::new(
        "revoke_role",
        "revokeRole",
        Method::Post,
        "/api/v3/revoke-role",
    )
    .payload("data")
    .idempotent();

pub(crate) static REVOKE_ROLE_BATCH: Operation = Operation::new(
        "revoke_role_batch",
        "revokeRoleBatch",
        Method::Post,
        "/api/v3/revoke-role-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_ROLE: Operation = Operation::new(
        "update_role",
        "updateRole",
        Method::Post,
        "/api/v3/update-role",
    )
    .payload("data")
    .idempotent();
