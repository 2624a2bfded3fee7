// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static CLOSE_GLOBAL_MFA_SETTINGS: Operation = Operation::new(
        "close_global_mfa_settings",
        "closeGlobalMfaSettings",
        Method::Post,
        "/api/v3/disable-global-mfa-settings",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_GLOBAL_MFA_SETTINGS: Operation = Operation::new(
        "get_global_mfa_settings",
        "getGlobalMfaSettings",
        Method::Get,
        "/api/v3/get-global-mfa-settings",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_SECURITY_SETTINGS: Operation = Operation::new(
        "get_security_settings",
        "getSecuritySettings",
        Method::Get,
        "/api/v3/get-security-settings",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_VERIFY_CONFIG_APP: Operation = Operation::new(
        "get_verify_config_app",
        "getVerifyConfigApp",
        Method::Get,
        "/api/v3/verify-config-app",
    )
    .idempotent();

pub(crate) static UPDATE_GLOBAL_MFA_SETTINGS: Operation = Operation::new(
        "update_global_mfa_settings",
        "updateGlobalMfaSettings",
        Method::Post,
        "/api/v3/update-global-mfa-settings",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_SECURITY_SETTINGS: Operation = Operation::new(
        "update_security_settings",
        "updateSecuritySettings",
        Method::Post,
        "/api/v3/update-security-settings",
    )
    .payload("data")
    .idempotent();
