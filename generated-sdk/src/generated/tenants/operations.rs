// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static ADD_TENANT_DEPARTMENT_MEMBERS: Operation = Operation::new(
        "add_tenant_department_members",
        "addTenantDepartmentMembers",
        Method::Post,
        "/api/v3/add-tenant-department-members",
    )
    .payload("data")
    .idempotent();

pub(crate) static ADD_TENANT_USERS: Operation = Operation::new(
        "add_tenant_users",
        "addTenantUsers",
        Method::Post,
        "/api/v3/add-tenant-users",
    )
    .payload("data")
    .idempotent();

pub(crate) static CREATE_MULTIPLE_TENANT_ADMIN: Operation = Operation::new(
        "create_multiple_tenant_admin",
        "createMultipleTenantAdmin",
        Method::Post,
        "/api/v3/create-multiple-tenant-admin",
    )
    .payload("data");

pub(crate) static CREATE_TENANT: Operation = Operation::new(
        "create_tenant",
        "createTenant",
        Method::Post,
        "/api/v3/create-tenant",
    )
    .payload("data");

pub(crate) static CREATE_TENANT_COOPERATOR: Operation = Operation::new(
        "create_tenant_cooperator",
        "createTenantCooperator",
        Method::Post,
        "/api/v3/create-tenant-cooperator",
    )
    .payload("data");

pub(crate) static CREATE_TENANT_ENTERPRISE_CERTIFICATION: Operation = Operation::new(
        "create_tenant_enterprise_certification",
        "createTenantEnterpriseCertification",
        Method::Post,
        "/api/v3/create-tenant-enterprise-certification",
    )
    .payload("data");

pub(crate) static CREATE_TENANT_USER: Operation = Operation::new(
        "create_tenant_user",
        "createTenantUser",
        Method::Post,
        "/api/v3/create-tenant-user",
    )
    .payload("data");

pub(crate) static DELETE_TENANT: Operation = Operation::new(
        "delete_tenant",
        "deleteTenant",
        Method::Post,
        "/api/v3/delete-tenant",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_TENANT_ADMIN: Operation = Operation::new(
        "delete_tenant_admin",
        "deleteTenantAdmin",
        Method::Post,
        "/api/v3/delete-tenant-admin",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_TENANT_USER: Operation = Operation::new(
        "delete_tenant_user",
        "deleteTenantUser",
        Method::Post,
        "/api/v3/delete-tenant-user",
    )
    .payload("data")
    .idempotent();

pub(crate) static GENERATE_INVITE_TENANT_USER_LINK: Operation = Operation::new(
        "generate_invite_tenant_user_link",
        "generateInviteTenantUserLink",
        Method::Post,
        "/api/v3/generate-invite-tenant-user-link",
    )
    .payload("data");

pub(crate) static GET_MULTIPLE_TENANT_ADMIN: Operation = Operation::new(
        "get_multiple_tenant_admin",
        "getMultipleTenantAdmin",
        Method::Get,
        "/api/v3/get-multiple-tenant-admin",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_TENANT: Operation = Operation::new(
        "get_tenant",
        "getTenant",
        Method::Get,
        "/api/v3/get-tenant",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_TENANT_BY_CODE: Operation = Operation::new(
        "get_tenant_by_code",
        "getTenantByCode",
        Method::Get,
        "/api/v3/get-tenant-by-code",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_TENANT_COOPERATOR: Operation = Operation::new(
        "get_tenant_cooperator",
        "getTenantCooperator",
        Method::Get,
        "/api/v3/get-tenant-cooperator",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_TENANT_COOPERATOR_MENU: Operation = Operation::new(
        "get_tenant_cooperator_menu",
        "getTenantCooperatorMenu",
        Method::Get,
        "/api/v3/get-tenant-cooperator-menu",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_TENANT_ENTERPRISE_CERTIFICATION: Operation = Operation::new(
        "get_tenant_enterprise_certification",
        "getTenantEnterpriseCertification",
        Method::Get,
        "/api/v3/get-tenant-enterprise-certification",
    )
    .idempotent();

pub(crate) static GET_TENANT_LITTLE_INFO: Operation = Operation::new(
        "get_tenant_little_info",
        "getTenantLittleInfo",
        Method::Get,
        "/api/v3/get-tenant-little-info",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_TENANT_USER: Operation = Operation::new(
        "get_tenant_user",
        "getTenantUser",
        Method::Get,
        "/api/v3/get-tenant-user",
    )
    .payload("data")
    .idempotent();

pub(crate) static IMPORT_TENANT: Operation = Operation::new(
        "import_tenant",
        "importTenant",
        Method::Post,
        "/api/v3/import-tenant",
    )
    .payload("data");

pub(crate) static IMPORT_TENANT_HISTORY: Operation = Operation::new(
        "import_tenant_history",
        "importTenantHistory",
        Method::Get,
        "/api/v3/import-tenant-history",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static IMPORT_TENANT_NOTIFY_USER: Operation = Operation::new(
        "import_tenant_notify_user",
        "importTenantNotifyUser",
        Method::Get,
        "/api/v3/import-tenant-notify-user",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_INVITE_TENNAT_USER_RECORDS: Operation = Operation::new(
        "list_invite_tennat_user_records",
        "listInviteTennatUserRecords",
        Method::Get,
        "/api/v3/list-invite-tenant-user-records",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_MULTIPLE_TENANT_ADMIN: Operation = Operation::new(
        "list_multiple_tenant_admin",
        "listMultipleTenantAdmin",
        Method::Get,
        "/api/v3/list-multiple-tenant-admins",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_TENANT_ADMIN: Operation = Operation::new(
        "list_tenant_admin",
        "listTenantAdmin",
        Method::Post,
        "/api/v3/list-tenant-admin",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_TENANT_COOPERATORS: Operation = Operation::new(
        "list_tenant_cooperators",
        "listTenantCooperators",
        Method::Get,
        "/api/v3/list-tenant-cooperators",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_TENANT_USERS: Operation = Operation::new(
        "list_tenant_users",
        "listTenantUsers",
        Method::Post,
        "/api/v3/list-tenant-users",
    )
    .payload("data")
    .idempotent()
    .paged(
        Paging::new("options.pagination.page", "options.pagination.limit", "list")
            .total("totalCount"),
    );

pub(crate) static LIST_TENANTS: Operation = Operation::new(
        "list_tenants",
        "listTenants",
        Method::Get,
        "/api/v3/list-tenants",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static REMOVE_TENANT_DEPARTMENT_MEMBERS: Operation = Operation::new(
        "remove_tenant_department_members",
        "removeTenantDepartmentMembers",
        Method::Post,
        "/api/v3/remove-tenant-department-members",
    )
    .payload("data")
    .idempotent();

pub(crate) static REMOVE_TENANT_USERS: Operation = Operation::new(
        "remove_tenant_users",
        "removeTenantUsers",
        Method::Post,
        "/api/v3/remove-tenant-users",
    )
    .payload("data")
    .idempotent();

pub(crate) static REVIEW_TENANT_ENTERPRISE_CERTIFICATION: Operation = Operation::new(
        "review_tenant_enterprise_certification",
        "reviewTenantEnterpriseCertification",
        Method::Post,
        "/api/v3/review-tenant-enterprise-certification",
    )
    .payload("data");

pub(crate) static SEND_EMAIL_BATCH: Operation = Operation::new(
    "send_email_batch",
    "sendEmailBatch",
    Method::Post,
    "/api/v3/send-email-batch",
);

pub(crate) static SEND_INVITE_TENANT_USER_EMAIL: Operation = Operation::new(
        "send_invite_tenant_user_email",
        "sendInviteTenantUserEmail",
        Method::Post,
        "/api/v3/send-invite-tenant-user-email",
    )
    .payload("data");

pub(crate) static SEND_SMS_BATCH: Operation = Operation::new(
        "send_sms_batch",
        "sendSmsBatch",
        Method::Post,
        "/api/v3/send-sms-batch",
    )
    .payload("data");

pub(crate) static SET_TENANT_ADMIN: Operation = Operation::new(
        "set_tenant_admin",
        "setTenantAdmin",
        Method::Post,
        "/api/v3/set-tenant-admin",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_TENANT: Operation = Operation::new(
        "update_tenant",
        "updateTenant",
        Method::Post,
        "/api/v3/update-tenant",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_TENANT_ENTERPRISE_CERTIFICATION: Operation = Operation::new(
        "update_tenant_enterprise_certification",
        "updateTenantEnterpriseCertification",
        Method::Post,
        "/api/v3/update-tenant-enterprise-certification",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_TENANT_USER: Operation = Operation::new(
        "update_tenant_user",
        "updateTenantUser",
        Method::Post,
        "/api/v3/update-tenant-user",
    )
    .payload("data")
    .idempotent();
