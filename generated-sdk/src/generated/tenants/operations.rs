// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static ADD_TENANT_DEPARTMENT_MEMBERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "add_tenant_department_members",
    id: "addTenantDepartmentMembers",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/add-tenant-department-members",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static ADD_TENANT_USERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "add_tenant_users",
    id: "addTenantUsers",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/add-tenant-users",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CREATE_MULTIPLE_TENANT_ADMIN: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_multiple_tenant_admin",
    id: "createMultipleTenantAdmin",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-multiple-tenant-admin",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_TENANT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_tenant",
    id: "createTenant",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-tenant",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_TENANT_COOPERATOR: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_tenant_cooperator",
    id: "createTenantCooperator",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-tenant-cooperator",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_TENANT_ENTERPRISE_CERTIFICATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_tenant_enterprise_certification",
    id: "createTenantEnterpriseCertification",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-tenant-enterprise-certification",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CREATE_TENANT_USER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_tenant_user",
    id: "createTenantUser",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-tenant-user",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_TENANT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_tenant",
    id: "deleteTenant",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-tenant",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_TENANT_ADMIN: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_tenant_admin",
    id: "deleteTenantAdmin",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-tenant-admin",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_TENANT_USER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_tenant_user",
    id: "deleteTenantUser",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-tenant-user",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GENERATE_INVITE_TENANT_USER_LINK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "generate_invite_tenant_user_link",
    id: "generateInviteTenantUserLink",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/generate-invite-tenant-user-link",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_MULTIPLE_TENANT_ADMIN: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_multiple_tenant_admin",
    id: "getMultipleTenantAdmin",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-multiple-tenant-admin",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_TENANT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_tenant",
    id: "getTenant",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-tenant",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_TENANT_BY_CODE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_tenant_by_code",
    id: "getTenantByCode",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-tenant-by-code",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_TENANT_COOPERATOR: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_tenant_cooperator",
    id: "getTenantCooperator",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-tenant-cooperator",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_TENANT_COOPERATOR_MENU: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_tenant_cooperator_menu",
    id: "getTenantCooperatorMenu",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-tenant-cooperator-menu",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_TENANT_ENTERPRISE_CERTIFICATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_tenant_enterprise_certification",
    id: "getTenantEnterpriseCertification",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-tenant-enterprise-certification",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_TENANT_LITTLE_INFO: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_tenant_little_info",
    id: "getTenantLittleInfo",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-tenant-little-info",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_TENANT_USER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_tenant_user",
    id: "getTenantUser",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-tenant-user",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static IMPORT_TENANT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "import_tenant",
    id: "importTenant",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/import-tenant",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static IMPORT_TENANT_HISTORY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "import_tenant_history",
    id: "importTenantHistory",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/import-tenant-history",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: None,
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static IMPORT_TENANT_NOTIFY_USER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "import_tenant_notify_user",
    id: "importTenantNotifyUser",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/import-tenant-notify-user",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: None,
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_INVITE_TENNAT_USER_RECORDS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_invite_tennat_user_records",
    id: "listInviteTennatUserRecords",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-invite-tenant-user-records",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: None,
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_MULTIPLE_TENANT_ADMIN: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_multiple_tenant_admin",
    id: "listMultipleTenantAdmin",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-multiple-tenant-admins",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: None,
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_TENANT_ADMIN: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_tenant_admin",
    id: "listTenantAdmin",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/list-tenant-admin",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: None,
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_TENANT_COOPERATORS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_tenant_cooperators",
    id: "listTenantCooperators",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-tenant-cooperators",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: None,
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_TENANT_USERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_tenant_users",
    id: "listTenantUsers",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/list-tenant-users",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "options.pagination.page",
        limit: Some("options.pagination.limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_TENANTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_tenants",
    id: "listTenants",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-tenants",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: None,
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static REMOVE_TENANT_DEPARTMENT_MEMBERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "remove_tenant_department_members",
    id: "removeTenantDepartmentMembers",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/remove-tenant-department-members",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static REMOVE_TENANT_USERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "remove_tenant_users",
    id: "removeTenantUsers",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/remove-tenant-users",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static REVIEW_TENANT_ENTERPRISE_CERTIFICATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "review_tenant_enterprise_certification",
    id: "reviewTenantEnterpriseCertification",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/review-tenant-enterprise-certification",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static SEND_EMAIL_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "send_email_batch",
    id: "sendEmailBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/send-email-batch",
    idempotent: false,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static SEND_INVITE_TENANT_USER_EMAIL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "send_invite_tenant_user_email",
    id: "sendInviteTenantUserEmail",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/send-invite-tenant-user-email",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static SEND_SMS_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "send_sms_batch",
    id: "sendSmsBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/send-sms-batch",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static SET_TENANT_ADMIN: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "set_tenant_admin",
    id: "setTenantAdmin",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/set-tenant-admin",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_TENANT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_tenant",
    id: "updateTenant",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-tenant",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UPDATE_TENANT_ENTERPRISE_CERTIFICATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_tenant_enterprise_certification",
    id: "updateTenantEnterpriseCertification",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-tenant-enterprise-certification",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UPDATE_TENANT_USER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_tenant_user",
    id: "updateTenantUser",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-tenant-user",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};
