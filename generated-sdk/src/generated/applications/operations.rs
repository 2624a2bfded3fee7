// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static AUTHORIZE_APPLICATION_ACCESS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "authorize_application_access",
    id: "authorizeApplicationAccess",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/authorize-application-access",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CHANGE_USERPOOL_TENAN_EXT_IDP_CONN_STATE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "change_userpool_tenan_ext_idp_conn_state",
    id: "changeUserpoolTenanExtIdpConnState",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/change-userpool-tenant-ext-idp-conn-state",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CHECK_DOMAIN_AVAILABLE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "check_domain_available",
    id: "checkDomainAvailable",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/check-domain-available",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_APPLICATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_application",
    id: "createApplication",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-application",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_APPLICATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_application",
    id: "deleteApplication",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-application",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_AUTH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_auth",
    id: "deleteAuth",
    method: ::sdk_runtime::Method::Delete,
    path: "/api/v3/batch-applications-auth",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DETAIL_AUTH_SUBJECT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "detail_auth_subject",
    id: "detailAuthSubject",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-subject-auth-detail",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static ENABLED_AUTH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "enabled_auth",
    id: "enabledAuth",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-auth-enabled",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static GET_APPLICATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_application",
    id: "getApplication",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-application",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_APPLICATION_PERMISSION_STRATEGY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_application_permission_strategy",
    id: "getApplicationPermissionStrategy",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-application-permission-strategy",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_APPLICATION_SECRET: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_application_secret",
    id: "getApplicationSecret",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-application-secret",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_APPLICATION_SIMPLE_INFO: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_application_simple_info",
    id: "getApplicationSimpleInfo",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-application-simple-info",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_MFA_TRIGGER_DATA: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_mfa_trigger_data",
    id: "getMfaTriggerData",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-mfa-trigger-data",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_APPLICATION_ACTIVE_USERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_application_active_users",
    id: "listApplicationActiveUsers",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/list-application-active-users",
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

pub(crate) static LIST_APPLICATION_SIMPLE_INFO: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_application_simple_info",
    id: "listApplicationSimpleInfo",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-application-simple-info",
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

pub(crate) static LIST_APPLICATIONS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_applications",
    id: "listApplications",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-applications",
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

pub(crate) static LIST_AUTH_APPLICATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_auth_application",
    id: "listAuthApplication",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/list-applications-auth",
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

pub(crate) static LIST_AUTH_SUBJECT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_auth_subject",
    id: "listAuthSubject",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/list-subject-auth",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_TENANT_APPLICATIONS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_tenant_applications",
    id: "listTenantApplications",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-tenant-applications",
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

pub(crate) static REFRESH_APPLICATION_SECRET: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "refresh_application_secret",
    id: "refreshApplicationSecret",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/refresh-application-secret",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static REVOKE_APPLICATION_ACCESS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "revoke_application_access",
    id: "revokeApplicationAccess",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/revoke-application-access",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UPDATE_APPLICATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_application",
    id: "updateApplication",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-application",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UPDATE_APPLICATION_MFA_SETTINGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_application_mfa_settings",
    id: "updateApplicationMfaSettings",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-application-mfa-settings",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_APPLICATION_PERMISSION_STRATEGY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_application_permission_strategy",
    id: "updateApplicationPermissionStrategy",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-application-permission-strategy",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UPDATE_LOGIN_PAGE_CONFIG: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_login_page_config",
    id: "updateLoginPageConfig",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-login-page-config",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UPDATE_TENANT_QR_CODE_STATE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_tenant_qr_code_state",
    id: "updateTenantQrCodeState",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-userpool-tenant-appqrcode-state",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UPDATE_USER_POOL_TENANT_CONFIG: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_user_pool_tenant_config",
    id: "updateUserPoolTenantConfig",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-userpool-tenant-config",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static USERPOLL_TENANT_CONFIG: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "userpoll_tenant_config",
    id: "userpollTenantConfig",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/userpool-tenant-config",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
