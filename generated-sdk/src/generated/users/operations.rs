// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static CHECK_SESSION_STATUS: Operation = Operation::new(
        "check_session_status",
        "checkSessionStatus",
        Method::Post,
        "/api/v3/check-session-status",
    )
    .payload("data")
    .idempotent();

pub(crate) static CREATE_USER: Operation = Operation::new(
        "create_user",
        "createUser",
        Method::Post,
        "/api/v3/create-user",
    )
    .payload("data");

pub(crate) static CREATE_USERS_BATCH: Operation = Operation::new(
        "create_users_batch",
        "createUsersBatch",
        Method::Post,
        "/api/v3/create-users-batch",
    )
    .payload("data");

pub(crate) static DELETE_USER_SYNC_RELATIONS: Operation = Operation::new(
        "delete_user_sync_relations",
        "deleteUserSyncRelations",
        Method::Post,
        "/api/v3/delete-user-sync-relations",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_USERS_BATCH: Operation = Operation::new(
        "delete_users_batch",
        "deleteUsersBatch",
        Method::Post,
        "/api/v3/delete-users-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_OTP_SECRET_BY_USER: Operation = Operation::new(
        "get_otp_secret_by_user",
        "getOtpSecretByUser",
        Method::Get,
        "/api/v3/get-otp-secret-by-user",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER: Operation = Operation::new(
        "get_user",
        "getUser",
        Method::Get,
        "/api/v3/get-user",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_ACCESSIBLE_APPS: Operation = Operation::new(
        "get_user_accessible_apps",
        "getUserAccessibleApps",
        Method::Get,
        "/api/v3/get-user-accessible-apps",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_AUTHORIZED_APPS: Operation = Operation::new(
        "get_user_authorized_apps",
        "getUserAuthorizedApps",
        Method::Get,
        "/api/v3/get-user-authorized-apps",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_AUTHORIZED_RESOURCES: Operation = Operation::new(
        "get_user_authorized_resources",
        "getUserAuthorizedResources",
        Method::Get,
        "/api/v3/get-user-authorized-resources",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_BATCH: Operation = Operation::new(
        "get_user_batch",
        "getUserBatch",
        Method::Get,
        "/api/v3/get-user-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_DEPARTMENTS: Operation = Operation::new(
        "get_user_departments",
        "getUserDepartments",
        Method::Get,
        "/api/v3/get-user-departments",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static GET_USER_ENCRYPT_PASSWORD_BATCH: Operation = Operation::new(
        "get_user_encrypt_password_batch",
        "getUserEncryptPasswordBatch",
        Method::Post,
        "/api/v3/batch-get-user-encrypt-password",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_GROUPS: Operation = Operation::new(
        "get_user_groups",
        "getUserGroups",
        Method::Get,
        "/api/v3/get-user-groups",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_IDENTITIES: Operation = Operation::new(
        "get_user_identities",
        "getUserIdentities",
        Method::Get,
        "/api/v3/get-user-identities",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_LOGGEDIN_APPS: Operation = Operation::new(
        "get_user_loggedin_apps",
        "getUserLoggedinApps",
        Method::Get,
        "/api/v3/get-user-loggedin-apps",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_LOGGEDIN_IDENTITIES: Operation = Operation::new(
        "get_user_loggedin_identities",
        "getUserLoggedinIdentities",
        Method::Get,
        "/api/v3/get-user-logged-in-identities",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_LOGIN_HISTORY: Operation = Operation::new(
        "get_user_login_history",
        "getUserLoginHistory",
        Method::Get,
        "/api/v3/get-user-login-history",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static GET_USER_MFA_INFO: Operation = Operation::new(
        "get_user_mfa_info",
        "getUserMfaInfo",
        Method::Get,
        "/api/v3/get-user-mfa-info",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_MFA_STATUS: Operation = Operation::new(
        "get_user_mfa_status",
        "getUserMfaStatus",
        Method::Get,
        "/api/v3/get-mfa-status",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_PASSWORD_CIPHERTEXT: Operation = Operation::new(
        "get_user_password_ciphertext",
        "getUserPasswordCiphertext",
        Method::Post,
        "/api/v3/get-user-password-ciphertext",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_PRINCIPAL_AUTHENTICATION_INFO: Operation = Operation::new(
        "get_user_principal_authentication_info",
        "getUserPrincipalAuthenticationInfo",
        Method::Get,
        "/api/v3/get-user-principal-authentication-info",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_ROLES: Operation = Operation::new(
        "get_user_roles",
        "getUserRoles",
        Method::Get,
        "/api/v3/get-user-roles",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_SYNC_RELATIONS: Operation = Operation::new(
        "get_user_sync_relations",
        "getUserSyncRelations",
        Method::Get,
        "/api/v3/get-user-sync-relations",
    )
    .payload("data")
    .idempotent();

pub(crate) static HAS_ANY_ROLE: Operation = Operation::new(
        "has_any_role",
        "hasAnyRole",
        Method::Post,
        "/api/v3/has-any-role",
    )
    .payload("data")
    .idempotent();

pub(crate) static IMPORT_OTP: Operation = Operation::new(
        "import_otp",
        "importOtp",
        Method::Post,
        "/api/v3/import-otp",
    )
    .payload("data");

pub(crate) static IS_USER_EXISTS: Operation = Operation::new(
        "is_user_exists",
        "isUserExists",
        Method::Post,
        "/api/v3/is-user-exists",
    )
    .payload("data")
    .idempotent();

pub(crate) static KICK_USERS: Operation = Operation::new(
        "kick_users",
        "kickUsers",
        Method::Post,
        "/api/v3/kick-users",
    )
    .payload("data")
    .idempotent();

pub(crate) static LINK_IDENTITY: Operation = Operation::new(
        "link_identity",
        "linkIdentity",
        Method::Post,
        "/api/v3/link-identity",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_ARCHIVED_USERS: Operation = Operation::new(
        "list_archived_users",
        "listArchivedUsers",
        Method::Get,
        "/api/v3/list-archived-users",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_USERS: Operation = Operation::new(
        "list_users",
        "listUsers",
        Method::Post,
        "/api/v3/list-users",
    )
    .payload("data")
    .idempotent()
    .paged(
        Paging::new("options.pagination.page", "options.pagination.limit", "list")
            .total("totalCount"),
    );

pub(crate) static LIST_USERS_LEGACY: Operation = Operation::new(
        "list_users_legacy",
        "listUsersLegacy",
        Method::Get,
        "/api/v3/list-users",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static RESET_USER_PRINCIPAL_AUTHENTICATION_INFO: Operation = Operation::new(
        "reset_user_principal_authentication_info",
        "resetUserPrincipalAuthenticationInfo",
        Method::Post,
        "/api/v3/reset-user-principal-authentication-info",
    )
    .payload("data")
    .idempotent();

pub(crate) static RESIGN_USER: Operation = Operation::new(
        "resign_user",
        "resignUser",
        Method::Post,
        "/api/v3/resign-user",
    )
    .payload("data")
    .idempotent();

pub(crate) static RESIGN_USER_BATCH: Operation = Operation::new(
        "resign_user_batch",
        "resignUserBatch",
        Method::Post,
        "/api/v3/resign-user-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static SET_USER_DEPARTMENTS: Operation = Operation::new(
        "set_user_departments",
        "setUserDepartments",
        Method::Post,
        "/api/v3/set-user-departments",
    )
    .payload("data")
    .idempotent();

pub(crate) static SET_USERS_MFA_STATUS: Operation = Operation::new(
        "set_users_mfa_status",
        "setUsersMfaStatus",
        Method::Post,
        "/api/v3/set-mfa-status",
    )
    .payload("data")
    .idempotent();

pub(crate) static UNLINK_IDENTITY: Operation = Operation::new(
        "unlink_identity",
        "unlinkIdentity",
        Method::Post,
        "/api/v3/unlink-identity",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_USER: Operation = Operation::new(
        "update_user",
        "updateUser",
        Method::Post,
        "/api/v3/update-user",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_USER_BATCH: Operation = Operation::new(
        "update_user_batch",
        "updateUserBatch",
        Method::Post,
        "/api/v3/update-user-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static USER_FIELD_DECRYPT: Operation = Operation::new(
        "user_field_decrypt",
        "userFieldDecrypt",
        Method::Post,
        "/api/v3/users/field/decrypt",
    )
    .payload("data")
    .idempotent();
