// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static CLOSE_GLOBAL_MFA_SETTINGS: Operation = Operation {
    name: "close_global_mfa_settings",
    id: "closeGlobalMfaSettings",
    method: Method::Post,
    path: "/api/v3/disable-global-mfa-settings",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_GLOBAL_MFA_SETTINGS: Operation = Operation {
    name: "get_global_mfa_settings",
    id: "getGlobalMfaSettings",
    method: Method::Get,
    path: "/api/v3/get-global-mfa-settings",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_SECURITY_SETTINGS: Operation = Operation {
    name: "get_security_settings",
    id: "getSecuritySettings",
    method: Method::Get,
    path: "/api/v3/get-security-settings",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_VERIFY_CONFIG_APP: Operation = Operation {
    name: "get_verify_config_app",
    id: "getVerifyConfigApp",
    method: Method::Get,
    path: "/api/v3/verify-config-app",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_GLOBAL_MFA_SETTINGS: Operation = Operation {
    name: "update_global_mfa_settings",
    id: "updateGlobalMfaSettings",
    method: Method::Post,
    path: "/api/v3/update-global-mfa-settings",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_SECURITY_SETTINGS: Operation = Operation {
    name: "update_security_settings",
    id: "updateSecuritySettings",
    method: Method::Post,
    path: "/api/v3/update-security-settings",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
