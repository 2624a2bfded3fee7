// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Messages: the e-mails that GenAuth sends to users, that is, their templates and the service that
//! sends them.
//!
//! There is one e-mail template for each occasion, such as a welcome or a verification code for signing
//! in ([`EmailTemplateType`](crate::generated::models::EmailTemplateType)).
//! [`get_email_templates`](crate::ManagementClient::get_email_templates) shows them,
//! [`preview_email_template`](crate::ManagementClient::preview_email_template) fills one in without
//! sending it, and [`update_email_template`](crate::ManagementClient::update_email_template) changes
//! it. Templates are not created or deleted. A template that is not customized is the built-in one of
//! GenAuth.
//!
//! E-mails go out through the built-in service of GenAuth unless a provider of your own is set with
//! [`config_email_provider`](crate::ManagementClient::config_email_provider): a mail server over SMTP,
//! enterprise e-mail of Alibaba or Tencent, or SendGrid.
//! [`get_email_provider`](crate::ManagementClient::get_email_provider) shows the present one.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`config_email_provider`](crate::ManagementClient::config_email_provider) | Set the provider that sends e-mails |
//! | [`get_email_provider`](crate::ManagementClient::get_email_provider) | Get the provider that sends e-mails |
//! | [`get_email_templates`](crate::ManagementClient::get_email_templates) | List e-mail templates |
//! | [`preview_email_template`](crate::ManagementClient::preview_email_template) | Preview an e-mail template |
//! | [`update_email_template`](crate::ManagementClient::update_email_template) | Update an e-mail template |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;
