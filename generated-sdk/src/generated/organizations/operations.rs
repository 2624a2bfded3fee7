// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static ADD_DEPARTMENT_MEMBERS: Operation = Operation::new(
        "add_department_members",
        "addDepartmentMembers",
        Method::Post,
        "/api/v3/add-department-members",
    )
    .payload("data")
    .idempotent();

pub(crate) static CREATE_DEPARTMENT: Operation = Operation::new(
        "create_department",
        "createDepartment",
        Method::Post,
        "/api/v3/create-department",
    )
    .payload("data");

pub(crate) static CREATE_DEPARTMENT_TREE: Operation = Operation::new(
        "create_department_tree",
        "createDepartmentTree",
        Method::Post,
        "/api/v3/create-department-tree",
    )
    .payload("data");

pub(crate) static CREATE_ORGANIZATION: Operation = Operation::new(
        "create_organization",
        "createOrganization",
        Method::Post,
        "/api/v3/create-organization",
    )
    .payload("data");

pub(crate) static DELETE_DEPARTMENT: Operation = Operation::new(
        "delete_department",
        "deleteDepartment",
        Method::Post,
        "/api/v3/delete-department",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_DEPARTMENT_SYNC_RELATIONS: Operation = Operation::new(
        "delete_department_sync_relations",
        "deleteDepartmentSyncRelations",
        Method::Post,
        "/api/v3/delete-department-sync-relations",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_ORGANIZATION: Operation = Operation::new(
        "delete_organization",
        "deleteOrganization",
        Method::Post,
        "/api/v3/delete-organization",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ALL_DEPARTMENTS: Operation = Operation::new(
        "get_all_departments",
        "getAllDepartments",
        Method::Get,
        "/api/v3/get-all-departments",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_DEPARTMENT: Operation = Operation::new(
        "get_department",
        "getDepartment",
        Method::Get,
        "/api/v3/get-department",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_DEPARTMENT_ALL_APP: Operation = Operation::new(
        "get_department_all_app",
        "getDepartmentAllApp",
        Method::Post,
        "/api/v3/get-department-available-app",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_DEPARTMENT_BY_ID: Operation = Operation::new(
        "get_department_by_id",
        "getDepartmentById",
        Method::Get,
        "/api/v3/get-department-by-id",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_DEPARTMENT_SYNC_RELATIONS: Operation = Operation::new(
        "get_department_sync_relations",
        "getDepartmentSyncRelations",
        Method::Get,
        "/api/v3/get-department-sync-relations",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ORGANIZATION: Operation = Operation::new(
        "get_organization",
        "getOrganization",
        Method::Get,
        "/api/v3/get-organization",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ORGANIZATIONS_BATCH: Operation = Operation::new(
        "get_organizations_batch",
        "getOrganizationsBatch",
        Method::Get,
        "/api/v3/get-organization-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_PARENT_DEPARTMENT: Operation = Operation::new(
        "get_parent_department",
        "getParentDepartment",
        Method::Get,
        "/api/v3/get-parent-department",
    )
    .payload("data")
    .idempotent();

pub(crate) static IS_USER_IN_DEPARTMENT: Operation = Operation::new(
        "is_user_in_department",
        "isUserInDepartment",
        Method::Get,
        "/api/v3/is-user-in-department",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_CHILDREN_DEPARTMENTS: Operation = Operation::new(
        "list_children_departments",
        "listChildrenDepartments",
        Method::Get,
        "/api/v3/list-children-departments",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_DEPARTMENT_MEMBER_IDS: Operation = Operation::new(
        "list_department_member_ids",
        "listDepartmentMemberIds",
        Method::Get,
        "/api/v3/list-department-member-ids",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_DEPARTMENT_MEMBERS: Operation = Operation::new(
        "list_department_members",
        "listDepartmentMembers",
        Method::Get,
        "/api/v3/list-department-members",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_ORGANIZATIONS: Operation = Operation::new(
        "list_organizations",
        "listOrganizations",
        Method::Get,
        "/api/v3/list-organizations",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static REMOVE_DEPARTMENT_MEMBERS: Operation = Operation::new(
        "remove_department_members",
        "removeDepartmentMembers",
        Method::Post,
        "/api/v3/remove-department-members",
    )
    .payload("data")
    .idempotent();

pub(crate) static SEARCH_DEPARTMENT_MEMBERS: Operation = Operation::new(
        "search_department_members",
        "searchDepartmentMembers",
        Method::Get,
        "/api/v3/search-department-members",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static SEARCH_DEPARTMENTS: Operation = Operation::new(
        "search_departments",
        "searchDepartments",
        Method::Post,
        "/api/v3/search-departments",
    )
    .payload("data")
    .idempotent();

pub(crate) static SEARCH_DEPARTMENTS_LIST: Operation = Operation::new(
        "search_departments_list",
        "searchDepartmentsList",
        Method::Post,
        "/api/v3/search-departments-list",
    )
    .payload("data")
    .idempotent();

pub(crate) static SEARCH_ORGANIZATIONS: Operation = Operation::new(
        "search_organizations",
        "searchOrganizations",
        Method::Get,
        "/api/v3/search-organizations",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static UPDATE_DEPARTMENT: Operation = Operation::new(
        "update_department",
        "updateDepartment",
        Method::Post,
        "/api/v3/update-department",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_NODE_STATUS: Operation = Operation::new(
        "update_node_status",
        "updateNodeStatus",
        Method::Post,
        "/api/v3/update-department-status",
    )
    .idempotent();

pub(crate) static UPDATE_ORGANIZATION: Operation = Operation::new(
        "update_organization",
        "updateOrganization",
        Method::Post,
        "/api/v3/update-organization",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_ORGANIZATION_STATUS: Operation = Operation::new(
        "update_organization_status",
        "updateOrganizationStatus",
        Method::Post,
        "/api/v3/update-organization-status",
    )
    .payload("data")
    .idempotent();
