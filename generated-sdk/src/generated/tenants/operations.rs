// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static ADD_TENANT_DEPARTMENT_MEMBERS: Operation = Operation {
    name: "add_tenant_department_members",
    id: "addTenantDepartmentMembers",
    method: Method::Post,
    path: "/api/v3/add-tenant-department-members",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static ADD_TENANT_USERS: Operation = Operation {
    name: "add_tenant_users",
    id: "addTenantUsers",
    method: Method::Post,
    path: "/api/v3/add-tenant-users",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_MULTIPLE_TENANT_ADMIN: Operation = Operation {
    name: "create_multiple_tenant_admin",
    id: "createMultipleTenantAdmin",
    method: Method::Post,
    path: "/api/v3/create-multiple-tenant-admin",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_TENANT: Operation = Operation {
    name: "create_tenant",
    id: "createTenant",
    method: Method::Post,
    path: "/api/v3/create-tenant",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_TENANT_COOPERATOR: Operation = Operation {
    name: "create_tenant_cooperator",
    id: "createTenantCooperator",
    method: Method::Post,
    path: "/api/v3/create-tenant-cooperator",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_TENANT_ENTERPRISE_CERTIFICATION: Operation = Operation {
    name: "create_tenant_enterprise_certification",
    id: "createTenantEnterpriseCertification",
    method: Method::Post,
    path: "/api/v3/create-tenant-enterprise-certification",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_TENANT_USER: Operation = Operation {
    name: "create_tenant_user",
    id: "createTenantUser",
    method: Method::Post,
    path: "/api/v3/create-tenant-user",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_TENANT: Operation = Operation {
    name: "delete_tenant",
    id: "deleteTenant",
    method: Method::Post,
    path: "/api/v3/delete-tenant",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_TENANT_ADMIN: Operation = Operation {
    name: "delete_tenant_admin",
    id: "deleteTenantAdmin",
    method: Method::Post,
    path: "/api/v3/delete-tenant-admin",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_TENANT_USER: Operation = Operation {
    name: "delete_tenant_user",
    id: "deleteTenantUser",
    method: Method::Post,
    path: "/api/v3/delete-tenant-user",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GENERATE_INVITE_TENANT_USER_LINK: Operation = Operation {
    name: "generate_invite_tenant_user_link",
    id: "generateInviteTenantUserLink",
    method: Method::Post,
    path: "/api/v3/generate-invite-tenant-user-link",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_MULTIPLE_TENANT_ADMIN: Operation = Operation {
    name: "get_multiple_tenant_admin",
    id: "getMultipleTenantAdmin",
    method: Method::Get,
    path: "/api/v3/get-multiple-tenant-admin",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_TENANT: Operation = Operation {
    name: "get_tenant",
    id: "getTenant",
    method: Method::Get,
    path: "/api/v3/get-tenant",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_TENANT_BY_CODE: Operation = Operation {
    name: "get_tenant_by_code",
    id: "getTenantByCode",
    method: Method::Get,
    path: "/api/v3/get-tenant-by-code",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_TENANT_COOPERATOR: Operation = Operation {
    name: "get_tenant_cooperator",
    id: "getTenantCooperator",
    method: Method::Get,
    path: "/api/v3/get-tenant-cooperator",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_TENANT_COOPERATOR_MENU: Operation = Operation {
    name: "get_tenant_cooperator_menu",
    id: "getTenantCooperatorMenu",
    method: Method::Get,
    path: "/api/v3/get-tenant-cooperator-menu",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_TENANT_ENTERPRISE_CERTIFICATION: Operation = Operation {
    name: "get_tenant_enterprise_certification",
    id: "getTenantEnterpriseCertification",
    method: Method::Get,
    path: "/api/v3/get-tenant-enterprise-certification",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static GET_TENANT_LITTLE_INFO: Operation = Operation {
    name: "get_tenant_little_info",
    id: "getTenantLittleInfo",
    method: Method::Get,
    path: "/api/v3/get-tenant-little-info",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_TENANT_USER: Operation = Operation {
    name: "get_tenant_user",
    id: "getTenantUser",
    method: Method::Get,
    path: "/api/v3/get-tenant-user",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static IMPORT_TENANT: Operation = Operation {
    name: "import_tenant",
    id: "importTenant",
    method: Method::Post,
    path: "/api/v3/import-tenant",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static IMPORT_TENANT_HISTORY: Operation = Operation {
    name: "import_tenant_history",
    id: "importTenantHistory",
    method: Method::Get,
    path: "/api/v3/import-tenant-history",
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

pub(crate) static IMPORT_TENANT_NOTIFY_USER: Operation = Operation {
    name: "import_tenant_notify_user",
    id: "importTenantNotifyUser",
    method: Method::Get,
    path: "/api/v3/import-tenant-notify-user",
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

pub(crate) static LIST_INVITE_TENNAT_USER_RECORDS: Operation = Operation {
    name: "list_invite_tennat_user_records",
    id: "listInviteTennatUserRecords",
    method: Method::Get,
    path: "/api/v3/list-invite-tenant-user-records",
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

pub(crate) static LIST_MULTIPLE_TENANT_ADMIN: Operation = Operation {
    name: "list_multiple_tenant_admin",
    id: "listMultipleTenantAdmin",
    method: Method::Get,
    path: "/api/v3/list-multiple-tenant-admins",
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

pub(crate) static LIST_TENANT_ADMIN: Operation = Operation {
    name: "list_tenant_admin",
    id: "listTenantAdmin",
    method: Method::Post,
    path: "/api/v3/list-tenant-admin",
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

pub(crate) static LIST_TENANT_COOPERATORS: Operation = Operation {
    name: "list_tenant_cooperators",
    id: "listTenantCooperators",
    method: Method::Get,
    path: "/api/v3/list-tenant-cooperators",
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

pub(crate) static LIST_TENANT_USERS: Operation = Operation {
    name: "list_tenant_users",
    id: "listTenantUsers",
    method: Method::Post,
    path: "/api/v3/list-tenant-users",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "options.pagination.page",
        limit: Some("options.pagination.limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static LIST_TENANTS: Operation = Operation {
    name: "list_tenants",
    id: "listTenants",
    method: Method::Get,
    path: "/api/v3/list-tenants",
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

pub(crate) static REMOVE_TENANT_DEPARTMENT_MEMBERS: Operation = Operation {
    name: "remove_tenant_department_members",
    id: "removeTenantDepartmentMembers",
    method: Method::Post,
    path: "/api/v3/remove-tenant-department-members",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static REMOVE_TENANT_USERS: Operation = Operation {
    name: "remove_tenant_users",
    id: "removeTenantUsers",
    method: Method::Post,
    path: "/api/v3/remove-tenant-users",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static REVIEW_TENANT_ENTERPRISE_CERTIFICATION: Operation = Operation {
    name: "review_tenant_enterprise_certification",
    id: "reviewTenantEnterpriseCertification",
    method: Method::Post,
    path: "/api/v3/review-tenant-enterprise-certification",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static SEND_EMAIL_BATCH: Operation = Operation {
    name: "send_email_batch",
    id: "sendEmailBatch",
    method: Method::Post,
    path: "/api/v3/send-email-batch",
    idempotent: false,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static SEND_INVITE_TENANT_USER_EMAIL: Operation = Operation {
    name: "send_invite_tenant_user_email",
    id: "sendInviteTenantUserEmail",
    method: Method::Post,
    path: "/api/v3/send-invite-tenant-user-email",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static SEND_SMS_BATCH: Operation = Operation {
    name: "send_sms_batch",
    id: "sendSmsBatch",
    method: Method::Post,
    path: "/api/v3/send-sms-batch",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static SET_TENANT_ADMIN: Operation = Operation {
    name: "set_tenant_admin",
    id: "setTenantAdmin",
    method: Method::Post,
    path: "/api/v3/set-tenant-admin",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_TENANT: Operation = Operation {
    name: "update_tenant",
    id: "updateTenant",
    method: Method::Post,
    path: "/api/v3/update-tenant",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_TENANT_ENTERPRISE_CERTIFICATION: Operation = Operation {
    name: "update_tenant_enterprise_certification",
    id: "updateTenantEnterpriseCertification",
    method: Method::Post,
    path: "/api/v3/update-tenant-enterprise-certification",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_TENANT_USER: Operation = Operation {
    name: "update_tenant_user",
    id: "updateTenantUser",
    method: Method::Post,
    path: "/api/v3/update-tenant-user",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
