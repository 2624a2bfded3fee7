// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static AUTHORIZE_APPLICATION_ACCESS: Operation = Operation {
    name: "authorize_application_access",
    id: "authorizeApplicationAccess",
    method: Method::Post,
    path: "/api/v3/authorize-application-access",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CHANGE_USERPOOL_TENAN_EXT_IDP_CONN_STATE: Operation = Operation {
    name: "change_userpool_tenan_ext_idp_conn_state",
    id: "changeUserpoolTenanExtIdpConnState",
    method: Method::Post,
    path: "/api/v3/change-userpool-tenant-ext-idp-conn-state",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CHECK_DOMAIN_AVAILABLE: Operation = Operation {
    name: "check_domain_available",
    id: "checkDomainAvailable",
    method: Method::Post,
    path: "/api/v3/check-domain-available",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_APPLICATION: Operation = Operation {
    name: "create_application",
    id: "createApplication",
    method: Method::Post,
    path: "/api/v3/create-application",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_APPLICATION: Operation = Operation {
    name: "delete_application",
    id: "deleteApplication",
    method: Method::Post,
    path: "/api/v3/delete-application",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_AUTH: Operation = Operation {
    name: "delete_auth",
    id: "deleteAuth",
    method: Method::Delete,
    path: "/api/v3/batch-applications-auth",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DETAIL_AUTH_SUBJECT: Operation = Operation {
    name: "detail_auth_subject",
    id: "detailAuthSubject",
    method: Method::Get,
    path: "/api/v3/get-subject-auth-detail",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static ENABLED_AUTH: Operation = Operation {
    name: "enabled_auth",
    id: "enabledAuth",
    method: Method::Post,
    path: "/api/v3/update-auth-enabled",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_APPLICATION: Operation = Operation {
    name: "get_application",
    id: "getApplication",
    method: Method::Get,
    path: "/api/v3/get-application",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_APPLICATION_PERMISSION_STRATEGY: Operation = Operation {
    name: "get_application_permission_strategy",
    id: "getApplicationPermissionStrategy",
    method: Method::Get,
    path: "/api/v3/get-application-permission-strategy",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_APPLICATION_SECRET: Operation = Operation {
    name: "get_application_secret",
    id: "getApplicationSecret",
    method: Method::Get,
    path: "/api/v3/get-application-secret",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_APPLICATION_SIMPLE_INFO: Operation = Operation {
    name: "get_application_simple_info",
    id: "getApplicationSimpleInfo",
    method: Method::Get,
    path: "/api/v3/get-application-simple-info",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_MFA_TRIGGER_DATA: Operation = Operation {
    name: "get_mfa_trigger_data",
    id: "getMfaTriggerData",
    method: Method::Get,
    path: "/api/v3/get-mfa-trigger-data",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_APPLICATION_ACTIVE_USERS: Operation = Operation {
    name: "list_application_active_users",
    id: "listApplicationActiveUsers",
    method: Method::Post,
    path: "/api/v3/list-application-active-users",
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

pub(crate) static LIST_APPLICATION_SIMPLE_INFO: Operation = Operation {
    name: "list_application_simple_info",
    id: "listApplicationSimpleInfo",
    method: Method::Get,
    path: "/api/v3/list-application-simple-info",
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

pub(crate) static LIST_APPLICATIONS: Operation = Operation {
    name: "list_applications",
    id: "listApplications",
    method: Method::Get,
    path: "/api/v3/list-applications",
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

pub(crate) static LIST_AUTH_APPLICATION: Operation = Operation {
    name: "list_auth_application",
    id: "listAuthApplication",
    method: Method::Post,
    path: "/api/v3/list-applications-auth",
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

pub(crate) static LIST_AUTH_SUBJECT: Operation = Operation {
    name: "list_auth_subject",
    id: "listAuthSubject",
    method: Method::Post,
    path: "/api/v3/list-subject-auth",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_TENANT_APPLICATIONS: Operation = Operation {
    name: "list_tenant_applications",
    id: "listTenantApplications",
    method: Method::Get,
    path: "/api/v3/list-tenant-applications",
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

pub(crate) static REFRESH_APPLICATION_SECRET: Operation = Operation {
    name: "refresh_application_secret",
    id: "refreshApplicationSecret",
    method: Method::Post,
    path: "/api/v3/refresh-application-secret",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static REVOKE_APPLICATION_ACCESS: Operation = Operation {
    name: "revoke_application_access",
    id: "revokeApplicationAccess",
    method: Method::Post,
    path: "/api/v3/revoke-application-access",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_APPLICATION: Operation = Operation {
    name: "update_application",
    id: "updateApplication",
    method: Method::Post,
    path: "/api/v3/update-application",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_APPLICATION_MFA_SETTINGS: Operation = Operation {
    name: "update_application_mfa_settings",
    id: "updateApplicationMfaSettings",
    method: Method::Post,
    path: "/api/v3/update-application-mfa-settings",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_APPLICATION_PERMISSION_STRATEGY: Operation = Operation {
    name: "update_application_permission_strategy",
    id: "updateApplicationPermissionStrategy",
    method: Method::Post,
    path: "/api/v3/update-application-permission-strategy",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_LOGIN_PAGE_CONFIG: Operation = Operation {
    name: "update_login_page_config",
    id: "updateLoginPageConfig",
    method: Method::Post,
    path: "/api/v3/update-login-page-config",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_TENANT_QR_CODE_STATE: Operation = Operation {
    name: "update_tenant_qr_code_state",
    id: "updateTenantQrCodeState",
    method: Method::Post,
    path: "/api/v3/update-userpool-tenant-appqrcode-state",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_USER_POOL_TENANT_CONFIG: Operation = Operation {
    name: "update_user_pool_tenant_config",
    id: "updateUserPoolTenantConfig",
    method: Method::Post,
    path: "/api/v3/update-userpool-tenant-config",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static USERPOLL_TENANT_CONFIG: Operation = Operation {
    name: "userpoll_tenant_config",
    id: "userpollTenantConfig",
    method: Method::Get,
    path: "/api/v3/userpool-tenant-config",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
