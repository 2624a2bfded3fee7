// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static CLOSE_GLOBAL_MFA_SETTINGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "close_global_mfa_settings",
    id: "closeGlobalMfaSettings",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/disable-global-mfa-settings",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_GLOBAL_MFA_SETTINGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_global_mfa_settings",
    id: "getGlobalMfaSettings",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-global-mfa-settings",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_SECURITY_SETTINGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_security_settings",
    id: "getSecuritySettings",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-security-settings",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_VERIFY_CONFIG_APP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_verify_config_app",
    id: "getVerifyConfigApp",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/verify-config-app",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_GLOBAL_MFA_SETTINGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_global_mfa_settings",
    id: "updateGlobalMfaSettings",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-global-mfa-settings",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_SECURITY_SETTINGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_security_settings",
    id: "updateSecuritySettings",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-security-settings",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
