// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static CONFIG_EMAIL_PROVIDER: Operation = Operation {
    name: "config_email_provider",
    id: "configEmailProvider",
    method: Method::Post,
    path: "/api/v3/config-email-provider",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_EMAIL_PROVIDER: Operation = Operation {
    name: "get_email_provider",
    id: "getEmailProvider",
    method: Method::Get,
    path: "/api/v3/get-email-provider",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_EMAIL_TEMPLATES: Operation = Operation {
    name: "get_email_templates",
    id: "getEmailTemplates",
    method: Method::Get,
    path: "/api/v3/get-email-templates",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static PREVIEW_EMAIL_TEMPLATE: Operation = Operation {
    name: "preview_email_template",
    id: "previewEmailTemplate",
    method: Method::Post,
    path: "/api/v3/preview-email-template",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_EMAIL_TEMPLATE: Operation = Operation {
    name: "update_email_template",
    id: "updateEmailTemplate",
    method: Method::Post,
    path: "/api/v3/update-email-template",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
