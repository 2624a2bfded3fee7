// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static CHECK_SESSION_STATUS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "check_session_status",
    id: "checkSessionStatus",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/check-session-status",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_USER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_user",
    id: "createUser",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-user",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_USERS_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_users_batch",
    id: "createUsersBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-users-batch",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: Some("list"),
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_USER_SYNC_RELATIONS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_user_sync_relations",
    id: "deleteUserSyncRelations",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-user-sync-relations",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_USERS_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_users_batch",
    id: "deleteUsersBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-users-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("userIds"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static GET_OTP_SECRET_BY_USER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_otp_secret_by_user",
    id: "getOtpSecretByUser",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-otp-secret-by-user",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user",
    id: "getUser",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_ACCESSIBLE_APPS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_accessible_apps",
    id: "getUserAccessibleApps",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-accessible-apps",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_AUTHORIZED_APPS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_authorized_apps",
    id: "getUserAuthorizedApps",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-authorized-apps",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_AUTHORIZED_RESOURCES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_authorized_resources",
    id: "getUserAuthorizedResources",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-authorized-resources",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_batch",
    id: "getUserBatch",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("userIds"),
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_DEPARTMENTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_departments",
    id: "getUserDepartments",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-departments",
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

pub(crate) static GET_USER_ENCRYPT_PASSWORD_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_encrypt_password_batch",
    id: "getUserEncryptPasswordBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/batch-get-user-encrypt-password",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_GROUPS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_groups",
    id: "getUserGroups",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-groups",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_IDENTITIES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_identities",
    id: "getUserIdentities",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-identities",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_LOGGEDIN_APPS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_loggedin_apps",
    id: "getUserLoggedinApps",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-loggedin-apps",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_LOGGEDIN_IDENTITIES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_loggedin_identities",
    id: "getUserLoggedinIdentities",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-logged-in-identities",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_LOGIN_HISTORY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_login_history",
    id: "getUserLoginHistory",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-login-history",
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

pub(crate) static GET_USER_MFA_INFO: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_mfa_info",
    id: "getUserMfaInfo",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-mfa-info",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_MFA_STATUS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_mfa_status",
    id: "getUserMfaStatus",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-mfa-status",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_PASSWORD_CIPHERTEXT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_password_ciphertext",
    id: "getUserPasswordCiphertext",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/get-user-password-ciphertext",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_PRINCIPAL_AUTHENTICATION_INFO: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_principal_authentication_info",
    id: "getUserPrincipalAuthenticationInfo",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-principal-authentication-info",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_ROLES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_roles",
    id: "getUserRoles",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-roles",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_SYNC_RELATIONS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_sync_relations",
    id: "getUserSyncRelations",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-sync-relations",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static HAS_ANY_ROLE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "has_any_role",
    id: "hasAnyRole",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/has-any-role",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static IMPORT_OTP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "import_otp",
    id: "importOtp",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/import-otp",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static IS_USER_EXISTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "is_user_exists",
    id: "isUserExists",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/is-user-exists",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static KICK_USERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "kick_users",
    id: "kickUsers",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/kick-users",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("appIds"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static LINK_IDENTITY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "link_identity",
    id: "linkIdentity",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/link-identity",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static LIST_ARCHIVED_USERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_archived_users",
    id: "listArchivedUsers",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-archived-users",
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

pub(crate) static LIST_USERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_users",
    id: "listUsers",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/list-users",
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

pub(crate) static LIST_USERS_LEGACY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_users_legacy",
    id: "listUsersLegacy",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-users",
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

pub(crate) static RESET_USER_PRINCIPAL_AUTHENTICATION_INFO: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "reset_user_principal_authentication_info",
    id: "resetUserPrincipalAuthenticationInfo",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/reset-user-principal-authentication-info",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static RESIGN_USER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "resign_user",
    id: "resignUser",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/resign-user",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static RESIGN_USER_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "resign_user_batch",
    id: "resignUserBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/resign-user-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("userIds"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static SET_USER_DEPARTMENTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "set_user_departments",
    id: "setUserDepartments",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/set-user-departments",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static SET_USERS_MFA_STATUS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "set_users_mfa_status",
    id: "setUsersMfaStatus",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/set-mfa-status",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UNLINK_IDENTITY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "unlink_identity",
    id: "unlinkIdentity",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/unlink-identity",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UPDATE_USER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_user",
    id: "updateUser",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-user",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_USER_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_user_batch",
    id: "updateUserBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-user-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static USER_FIELD_DECRYPT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "user_field_decrypt",
    id: "userFieldDecrypt",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/users/field/decrypt",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
