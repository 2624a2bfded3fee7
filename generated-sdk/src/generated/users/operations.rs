// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static CHECK_SESSION_STATUS: Operation = Operation {
    name: "check_session_status",
    id: "checkSessionStatus",
    method: Method::Post,
    path: "/api/v3/check-session-status",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_USER: Operation = Operation {
    name: "create_user",
    id: "createUser",
    method: Method::Post,
    path: "/api/v3/create-user",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_USERS_BATCH: Operation = Operation {
    name: "create_users_batch",
    id: "createUsersBatch",
    method: Method::Post,
    path: "/api/v3/create-users-batch",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: Some("list"),
};

pub(crate) static DELETE_USER_SYNC_RELATIONS: Operation = Operation {
    name: "delete_user_sync_relations",
    id: "deleteUserSyncRelations",
    method: Method::Post,
    path: "/api/v3/delete-user-sync-relations",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_USERS_BATCH: Operation = Operation {
    name: "delete_users_batch",
    id: "deleteUsersBatch",
    method: Method::Post,
    path: "/api/v3/delete-users-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("userIds"),
};

pub(crate) static GET_OTP_SECRET_BY_USER: Operation = Operation {
    name: "get_otp_secret_by_user",
    id: "getOtpSecretByUser",
    method: Method::Get,
    path: "/api/v3/get-otp-secret-by-user",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER: Operation = Operation {
    name: "get_user",
    id: "getUser",
    method: Method::Get,
    path: "/api/v3/get-user",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_ACCESSIBLE_APPS: Operation = Operation {
    name: "get_user_accessible_apps",
    id: "getUserAccessibleApps",
    method: Method::Get,
    path: "/api/v3/get-user-accessible-apps",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_AUTHORIZED_APPS: Operation = Operation {
    name: "get_user_authorized_apps",
    id: "getUserAuthorizedApps",
    method: Method::Get,
    path: "/api/v3/get-user-authorized-apps",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_AUTHORIZED_RESOURCES: Operation = Operation {
    name: "get_user_authorized_resources",
    id: "getUserAuthorizedResources",
    method: Method::Get,
    path: "/api/v3/get-user-authorized-resources",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_BATCH: Operation = Operation {
    name: "get_user_batch",
    id: "getUserBatch",
    method: Method::Get,
    path: "/api/v3/get-user-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("userIds"),
};

pub(crate) static GET_USER_DEPARTMENTS: Operation = Operation {
    name: "get_user_departments",
    id: "getUserDepartments",
    method: Method::Get,
    path: "/api/v3/get-user-departments",
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

pub(crate) static GET_USER_ENCRYPT_PASSWORD_BATCH: Operation = Operation {
    name: "get_user_encrypt_password_batch",
    id: "getUserEncryptPasswordBatch",
    method: Method::Post,
    path: "/api/v3/batch-get-user-encrypt-password",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_GROUPS: Operation = Operation {
    name: "get_user_groups",
    id: "getUserGroups",
    method: Method::Get,
    path: "/api/v3/get-user-groups",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_IDENTITIES: Operation = Operation {
    name: "get_user_identities",
    id: "getUserIdentities",
    method: Method::Get,
    path: "/api/v3/get-user-identities",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_LOGGEDIN_APPS: Operation = Operation {
    name: "get_user_loggedin_apps",
    id: "getUserLoggedinApps",
    method: Method::Get,
    path: "/api/v3/get-user-loggedin-apps",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_LOGGEDIN_IDENTITIES: Operation = Operation {
    name: "get_user_loggedin_identities",
    id: "getUserLoggedinIdentities",
    method: Method::Get,
    path: "/api/v3/get-user-logged-in-identities",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_LOGIN_HISTORY: Operation = Operation {
    name: "get_user_login_history",
    id: "getUserLoginHistory",
    method: Method::Get,
    path: "/api/v3/get-user-login-history",
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

pub(crate) static GET_USER_MFA_INFO: Operation = Operation {
    name: "get_user_mfa_info",
    id: "getUserMfaInfo",
    method: Method::Get,
    path: "/api/v3/get-user-mfa-info",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_MFA_STATUS: Operation = Operation {
    name: "get_user_mfa_status",
    id: "getUserMfaStatus",
    method: Method::Get,
    path: "/api/v3/get-mfa-status",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_PASSWORD_CIPHERTEXT: Operation = Operation {
    name: "get_user_password_ciphertext",
    id: "getUserPasswordCiphertext",
    method: Method::Post,
    path: "/api/v3/get-user-password-ciphertext",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_PRINCIPAL_AUTHENTICATION_INFO: Operation = Operation {
    name: "get_user_principal_authentication_info",
    id: "getUserPrincipalAuthenticationInfo",
    method: Method::Get,
    path: "/api/v3/get-user-principal-authentication-info",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_ROLES: Operation = Operation {
    name: "get_user_roles",
    id: "getUserRoles",
    method: Method::Get,
    path: "/api/v3/get-user-roles",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_SYNC_RELATIONS: Operation = Operation {
    name: "get_user_sync_relations",
    id: "getUserSyncRelations",
    method: Method::Get,
    path: "/api/v3/get-user-sync-relations",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static HAS_ANY_ROLE: Operation = Operation {
    name: "has_any_role",
    id: "hasAnyRole",
    method: Method::Post,
    path: "/api/v3/has-any-role",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static IMPORT_OTP: Operation = Operation {
    name: "import_otp",
    id: "importOtp",
    method: Method::Post,
    path: "/api/v3/import-otp",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static IS_USER_EXISTS: Operation = Operation {
    name: "is_user_exists",
    id: "isUserExists",
    method: Method::Post,
    path: "/api/v3/is-user-exists",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static KICK_USERS: Operation = Operation {
    name: "kick_users",
    id: "kickUsers",
    method: Method::Post,
    path: "/api/v3/kick-users",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("appIds"),
};

pub(crate) static LINK_IDENTITY: Operation = Operation {
    name: "link_identity",
    id: "linkIdentity",
    method: Method::Post,
    path: "/api/v3/link-identity",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_ARCHIVED_USERS: Operation = Operation {
    name: "list_archived_users",
    id: "listArchivedUsers",
    method: Method::Get,
    path: "/api/v3/list-archived-users",
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

pub(crate) static LIST_USERS: Operation = Operation {
    name: "list_users",
    id: "listUsers",
    method: Method::Post,
    path: "/api/v3/list-users",
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

pub(crate) static LIST_USERS_LEGACY: Operation = Operation {
    name: "list_users_legacy",
    id: "listUsersLegacy",
    method: Method::Get,
    path: "/api/v3/list-users",
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

pub(crate) static RESET_USER_PRINCIPAL_AUTHENTICATION_INFO: Operation = Operation {
    name: "reset_user_principal_authentication_info",
    id: "resetUserPrincipalAuthenticationInfo",
    method: Method::Post,
    path: "/api/v3/reset-user-principal-authentication-info",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static RESIGN_USER: Operation = Operation {
    name: "resign_user",
    id: "resignUser",
    method: Method::Post,
    path: "/api/v3/resign-user",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static RESIGN_USER_BATCH: Operation = Operation {
    name: "resign_user_batch",
    id: "resignUserBatch",
    method: Method::Post,
    path: "/api/v3/resign-user-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("userIds"),
};

pub(crate) static SET_USER_DEPARTMENTS: Operation = Operation {
    name: "set_user_departments",
    id: "setUserDepartments",
    method: Method::Post,
    path: "/api/v3/set-user-departments",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static SET_USERS_MFA_STATUS: Operation = Operation {
    name: "set_users_mfa_status",
    id: "setUsersMfaStatus",
    method: Method::Post,
    path: "/api/v3/set-mfa-status",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UNLINK_IDENTITY: Operation = Operation {
    name: "unlink_identity",
    id: "unlinkIdentity",
    method: Method::Post,
    path: "/api/v3/unlink-identity",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_USER: Operation = Operation {
    name: "update_user",
    id: "updateUser",
    method: Method::Post,
    path: "/api/v3/update-user",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_USER_BATCH: Operation = Operation {
    name: "update_user_batch",
    id: "updateUserBatch",
    method: Method::Post,
    path: "/api/v3/update-user-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static USER_FIELD_DECRYPT: Operation = Operation {
    name: "user_field_decrypt",
    id: "userFieldDecrypt",
    method: Method::Post,
    path: "/api/v3/users/field/decrypt",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
