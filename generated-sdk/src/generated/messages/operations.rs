// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static CONFIG_EMAIL_PROVIDER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "config_email_provider",
    id: "configEmailProvider",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/config-email-provider",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_EMAIL_PROVIDER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_email_provider",
    id: "getEmailProvider",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-email-provider",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_EMAIL_TEMPLATES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_email_templates",
    id: "getEmailTemplates",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-email-templates",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static PREVIEW_EMAIL_TEMPLATE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "preview_email_template",
    id: "previewEmailTemplate",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/preview-email-template",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_EMAIL_TEMPLATE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_email_template",
    id: "updateEmailTemplate",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-email-template",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
