// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static ADD_DEPARTMENT_MEMBERS: Operation = Operation {
    name: "add_department_members",
    id: "addDepartmentMembers",
    method: Method::Post,
    path: "/api/v3/add-department-members",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_DEPARTMENT: Operation = Operation {
    name: "create_department",
    id: "createDepartment",
    method: Method::Post,
    path: "/api/v3/create-department",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_DEPARTMENT_TREE: Operation = Operation {
    name: "create_department_tree",
    id: "createDepartmentTree",
    method: Method::Post,
    path: "/api/v3/create-department-tree",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_ORGANIZATION: Operation = Operation {
    name: "create_organization",
    id: "createOrganization",
    method: Method::Post,
    path: "/api/v3/create-organization",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_DEPARTMENT: Operation = Operation {
    name: "delete_department",
    id: "deleteDepartment",
    method: Method::Post,
    path: "/api/v3/delete-department",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_DEPARTMENT_SYNC_RELATIONS: Operation = Operation {
    name: "delete_department_sync_relations",
    id: "deleteDepartmentSyncRelations",
    method: Method::Post,
    path: "/api/v3/delete-department-sync-relations",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_ORGANIZATION: Operation = Operation {
    name: "delete_organization",
    id: "deleteOrganization",
    method: Method::Post,
    path: "/api/v3/delete-organization",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_ALL_DEPARTMENTS: Operation = Operation {
    name: "get_all_departments",
    id: "getAllDepartments",
    method: Method::Get,
    path: "/api/v3/get-all-departments",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_DEPARTMENT: Operation = Operation {
    name: "get_department",
    id: "getDepartment",
    method: Method::Get,
    path: "/api/v3/get-department",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_DEPARTMENT_ALL_APP: Operation = Operation {
    name: "get_department_all_app",
    id: "getDepartmentAllApp",
    method: Method::Post,
    path: "/api/v3/get-department-available-app",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_DEPARTMENT_BY_ID: Operation = Operation {
    name: "get_department_by_id",
    id: "getDepartmentById",
    method: Method::Get,
    path: "/api/v3/get-department-by-id",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_DEPARTMENT_SYNC_RELATIONS: Operation = Operation {
    name: "get_department_sync_relations",
    id: "getDepartmentSyncRelations",
    method: Method::Get,
    path: "/api/v3/get-department-sync-relations",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_ORGANIZATION: Operation = Operation {
    name: "get_organization",
    id: "getOrganization",
    method: Method::Get,
    path: "/api/v3/get-organization",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_ORGANIZATIONS_BATCH: Operation = Operation {
    name: "get_organizations_batch",
    id: "getOrganizationsBatch",
    method: Method::Get,
    path: "/api/v3/get-organization-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_PARENT_DEPARTMENT: Operation = Operation {
    name: "get_parent_department",
    id: "getParentDepartment",
    method: Method::Get,
    path: "/api/v3/get-parent-department",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static IS_USER_IN_DEPARTMENT: Operation = Operation {
    name: "is_user_in_department",
    id: "isUserInDepartment",
    method: Method::Get,
    path: "/api/v3/is-user-in-department",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_CHILDREN_DEPARTMENTS: Operation = Operation {
    name: "list_children_departments",
    id: "listChildrenDepartments",
    method: Method::Get,
    path: "/api/v3/list-children-departments",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_DEPARTMENT_MEMBER_IDS: Operation = Operation {
    name: "list_department_member_ids",
    id: "listDepartmentMemberIds",
    method: Method::Get,
    path: "/api/v3/list-department-member-ids",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_DEPARTMENT_MEMBERS: Operation = Operation {
    name: "list_department_members",
    id: "listDepartmentMembers",
    method: Method::Get,
    path: "/api/v3/list-department-members",
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

pub(crate) static LIST_ORGANIZATIONS: Operation = Operation {
    name: "list_organizations",
    id: "listOrganizations",
    method: Method::Get,
    path: "/api/v3/list-organizations",
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

pub(crate) static REMOVE_DEPARTMENT_MEMBERS: Operation = Operation {
    name: "remove_department_members",
    id: "removeDepartmentMembers",
    method: Method::Post,
    path: "/api/v3/remove-department-members",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static SEARCH_DEPARTMENT_MEMBERS: Operation = Operation {
    name: "search_department_members",
    id: "searchDepartmentMembers",
    method: Method::Get,
    path: "/api/v3/search-department-members",
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

pub(crate) static SEARCH_DEPARTMENTS: Operation = Operation {
    name: "search_departments",
    id: "searchDepartments",
    method: Method::Post,
    path: "/api/v3/search-departments",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static SEARCH_DEPARTMENTS_LIST: Operation = Operation {
    name: "search_departments_list",
    id: "searchDepartmentsList",
    method: Method::Post,
    path: "/api/v3/search-departments-list",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: None,
        total: None,
        more: None,
    }),
    batch: None,
};

pub(crate) static SEARCH_ORGANIZATIONS: Operation = Operation {
    name: "search_organizations",
    id: "searchOrganizations",
    method: Method::Get,
    path: "/api/v3/search-organizations",
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

pub(crate) static UPDATE_DEPARTMENT: Operation = Operation {
    name: "update_department",
    id: "updateDepartment",
    method: Method::Post,
    path: "/api/v3/update-department",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_NODE_STATUS: Operation = Operation {
    name: "update_node_status",
    id: "updateNodeStatus",
    method: Method::Post,
    path: "/api/v3/update-department-status",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_ORGANIZATION: Operation = Operation {
    name: "update_organization",
    id: "updateOrganization",
    method: Method::Post,
    path: "/api/v3/update-organization",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_ORGANIZATION_STATUS: Operation = Operation {
    name: "update_organization_status",
    id: "updateOrganizationStatus",
    method: Method::Post,
    path: "/api/v3/update-organization-status",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
