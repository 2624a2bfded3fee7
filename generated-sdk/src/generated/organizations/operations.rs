// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static ADD_DEPARTMENT_MEMBERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "add_department_members",
    id: "addDepartmentMembers",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/add-department-members",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CREATE_DEPARTMENT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_department",
    id: "createDepartment",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-department",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_DEPARTMENT_TREE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_department_tree",
    id: "createDepartmentTree",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-department-tree",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_ORGANIZATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_organization",
    id: "createOrganization",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-organization",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_DEPARTMENT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_department",
    id: "deleteDepartment",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-department",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_DEPARTMENT_SYNC_RELATIONS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_department_sync_relations",
    id: "deleteDepartmentSyncRelations",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-department-sync-relations",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_ORGANIZATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_organization",
    id: "deleteOrganization",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-organization",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static GET_ALL_DEPARTMENTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_all_departments",
    id: "getAllDepartments",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-all-departments",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_DEPARTMENT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_department",
    id: "getDepartment",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-department",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_DEPARTMENT_ALL_APP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_department_all_app",
    id: "getDepartmentAllApp",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/get-department-available-app",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_DEPARTMENT_BY_ID: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_department_by_id",
    id: "getDepartmentById",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-department-by-id",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_DEPARTMENT_SYNC_RELATIONS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_department_sync_relations",
    id: "getDepartmentSyncRelations",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-department-sync-relations",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ORGANIZATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_organization",
    id: "getOrganization",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-organization",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ORGANIZATIONS_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_organizations_batch",
    id: "getOrganizationsBatch",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-organization-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_PARENT_DEPARTMENT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_parent_department",
    id: "getParentDepartment",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-parent-department",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static IS_USER_IN_DEPARTMENT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "is_user_in_department",
    id: "isUserInDepartment",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/is-user-in-department",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_CHILDREN_DEPARTMENTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_children_departments",
    id: "listChildrenDepartments",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-children-departments",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_DEPARTMENT_MEMBER_IDS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_department_member_ids",
    id: "listDepartmentMemberIds",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-department-member-ids",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_DEPARTMENT_MEMBERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_department_members",
    id: "listDepartmentMembers",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-department-members",
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

pub(crate) static LIST_ORGANIZATIONS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_organizations",
    id: "listOrganizations",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-organizations",
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

pub(crate) static REMOVE_DEPARTMENT_MEMBERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "remove_department_members",
    id: "removeDepartmentMembers",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/remove-department-members",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static SEARCH_DEPARTMENT_MEMBERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "search_department_members",
    id: "searchDepartmentMembers",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/search-department-members",
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

pub(crate) static SEARCH_DEPARTMENTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "search_departments",
    id: "searchDepartments",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/search-departments",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static SEARCH_DEPARTMENTS_LIST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "search_departments_list",
    id: "searchDepartmentsList",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/search-departments-list",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: None,
        total: None,
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static SEARCH_ORGANIZATIONS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "search_organizations",
    id: "searchOrganizations",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/search-organizations",
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

pub(crate) static UPDATE_DEPARTMENT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_department",
    id: "updateDepartment",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-department",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_NODE_STATUS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_node_status",
    id: "updateNodeStatus",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-department-status",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_ORGANIZATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_organization",
    id: "updateOrganization",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-organization",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_ORGANIZATION_STATUS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_organization_status",
    id: "updateOrganizationStatus",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-organization-status",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};
