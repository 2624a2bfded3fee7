// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static CONFIG_EMAIL_PROVIDER: Operation = Operation::new(
        "config_email_provider",
        "configEmailProvider",
        Method::Post,
        "/api/v3/config-email-provider",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_EMAIL_PROVIDER: Operation = Operation::new(
        "get_email_provider",
        "getEmailProvider",
        Method::Get,
        "/api/v3/get-email-provider",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_EMAIL_TEMPLATES: Operation = Operation::new(
        "get_email_templates",
        "getEmailTemplates",
        Method::Get,
        "/api/v3/get-email-templates",
    )
    .payload("data")
    .idempotent();

pub(crate) static PREVIEW_EMAIL_TEMPLATE: Operation = Operation::new(
        "preview_email_template",
        "previewEmailTemplate",
        Method::Post,
        "/api/v3/preview-email-template",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_EMAIL_TEMPLATE: Operation = Operation::new(
        "update_email_template",
        "updateEmailTemplate",
        Method::Post,
        "/api/v3/update-email-template",
    )
    .payload("data")
    .idempotent();
