// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static AUTHORIZE_APPLICATION_ACCESS: Operation = Operation::new(
        "authorize_application_access",
        "authorizeApplicationAccess",
        Method::Post,
        "/api/v3/authorize-application-access",
    )
    .payload("data")
    .idempotent();

pub(crate) static CHANGE_USERPOOL_TENAN_EXT_IDP_CONN_STATE: Operation = Operation::new(
        "change_userpool_tenan_ext_idp_conn_state",
        "changeUserpoolTenanExtIdpConnState",
        Method::Post,
        "/api/v3/change-userpool-tenant-ext-idp-conn-state",
    )
    .payload("data")
    .idempotent();

pub(crate) static CHECK_DOMAIN_AVAILABLE: Operation = Operation::new(
        "check_domain_available",
        "checkDomainAvailable",
        Method::Post,
        "/api/v3/check-domain-available",
    )
    .payload("data")
    .idempotent();

pub(crate) static CREATE_APPLICATION: Operation = Operation::new(
        "create_application",
        "createApplication",
        Method::Post,
        "/api/v3/create-application",
    )
    .payload("data");

pub(crate) static DELETE_APPLICATION: Operation = Operation::new(
        "delete_application",
        "deleteApplication",
        Method::Post,
        "/api/v3/delete-application",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_AUTH: Operation = Operation::new(
        "delete_auth",
        "deleteAuth",
        Method::Delete,
        "/api/v3/batch-applications-auth",
    )
    .payload("data")
    .idempotent();

pub(crate) static DETAIL_AUTH_SUBJECT: Operation = Operation::new(
        "detail_auth_subject",
        "detailAuthSubject",
        Method::Get,
        "/api/v3/get-subject-auth-detail",
    )
    .payload("data")
    .idempotent();

pub(crate) static ENABLED_AUTH: Operation = Operation::new(
        "enabled_auth",
        "enabledAuth",
        Method::Post,
        "/api/v3/update-auth-enabled",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_APPLICATION: Operation = Operation::new(
        "get_application",
        "getApplication",
        Method::Get,
        "/api/v3/get-application",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_APPLICATION_PERMISSION_STRATEGY: Operation = Operation::new(
        "get_application_permission_strategy",
        "getApplicationPermissionStrategy",
        Method::Get,
        "/api/v3/get-application-permission-strategy",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_APPLICATION_SECRET: Operation = Operation::new(
        "get_application_secret",
        "getApplicationSecret",
        Method::Get,
        "/api/v3/get-application-secret",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_APPLICATION_SIMPLE_INFO: Operation = Operation::new(
        "get_application_simple_info",
        "getApplicationSimpleInfo",
        Method::Get,
        "/api/v3/get-application-simple-info",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_MFA_TRIGGER_DATA: Operation = Operation::new(
        "get_mfa_trigger_data",
        "getMfaTriggerData",
        Method::Get,
        "/api/v3/get-mfa-trigger-data",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_APPLICATION_ACTIVE_USERS: Operation = Operation::new(
        "list_application_active_users",
        "listApplicationActiveUsers",
        Method::Post,
        "/api/v3/list-application-active-users",
    )
    .payload("data")
    .idempotent()
    .paged(
        Paging::new("options.pagination.page", "options.pagination.limit", "list")
            .total("totalCount"),
    );

pub(crate) static LIST_APPLICATION_SIMPLE_INFO: Operation = Operation::new(
        "list_application_simple_info",
        "listApplicationSimpleInfo",
        Method::Get,
        "/api/v3/list-application-simple-info",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_APPLICATIONS: Operation = Operation::new(
        "list_applications",
        "listApplications",
        Method::Get,
        "/api/v3/list-applications",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_AUTH_APPLICATION: Operation = Operation::new(
        "list_auth_application",
        "listAuthApplication",
        Method::Post,
        "/api/v3/list-applications-auth",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_AUTH_SUBJECT: Operation = Operation::new(
        "list_auth_subject",
        "listAuthSubject",
        Method::Post,
        "/api/v3/list-subject-auth",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_TENANT_APPLICATIONS: Operation = Operation::new(
        "list_tenant_applications",
        "listTenantApplications",
        Method::Get,
        "/api/v3/list-tenant-applications",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static REFRESH_APPLICATION_SECRET: Operation = Operation::new(
        "refresh_application_secret",
        "refreshApplicationSecret",
        Method::Post,
        "/api/v3/refresh-application-secret",
    )
    .payload("data");

pub(crate) static REVOKE_APPLICATION_ACCESS: Operation = Operation::new(
        "revoke_application_access",
        "revokeApplicationAccess",
        Method::Post,
        "/api/v3/revoke-application-access",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_APPLICATION: Operation = Operation::new(
        "update_application",
        "updateApplication",
        Method::Post,
        "/api/v3/update-application",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_APPLICATION_MFA_SETTINGS: Operation = Operation::new(
        "update_application_mfa_settings",
        "updateApplicationMfaSettings",
        Method::Post,
        "/api/v3/update-application-mfa-settings",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_APPLICATION_PERMISSION_STRATEGY: Operation = Operation::new(
        "update_application_permission_strategy",
        "updateApplicationPermissionStrategy",
        Method::Post,
        "/api/v3/update-application-permission-strategy",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_LOGIN_PAGE_CONFIG: Operation = Operation::new(
        "update_login_page_config",
        "updateLoginPageConfig",
        Method::Post,
        "/api/v3/update-login-page-config",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_TENANT_QR_CODE_STATE: Operation = Operation::new(
        "update_tenant_qr_code_state",
        "updateTenantQrCodeState",
        Method::Post,
        "/api/v3/update-userpool-tenant-appqrcode-state",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_USER_POOL_TENANT_CONFIG: Operation = Operation::new(
        "update_user_pool_tenant_config",
        "updateUserPoolTenantConfig",
        Method::Post,
        "/api/v3/update-userpool-tenant-config",
    )
    .payload("data")
    .idempotent();

pub(crate) static USERPOLL_TENANT_CONFIG: Operation = Operation::new(
        "userpoll_tenant_config",
        "userpollTenantConfig",
        Method::Get,
        "/api/v3/userpool-tenant-config",
    )
    .payload("data")
    .idempotent();
