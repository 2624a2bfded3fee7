// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::EmailTemplateDto;
use crate::generated::messages::{
    EmailProviderDto, GetEmailTemplatesDataDto, PreviewEmailTemplateDataDto,
};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::CONFIG_EMAIL_PROVIDER,
        result: ::sdk_runtime::mock::ResultType::of::<EmailProviderDto>,
        json: Some("{\"enabled\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_EMAIL_PROVIDER,
        result: ::sdk_runtime::mock::ResultType::of::<EmailProviderDto>,
        json: Some("{\"enabled\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_EMAIL_TEMPLATES,
        result: ::sdk_runtime::mock::ResultType::of::<GetEmailTemplatesDataDto>,
        json: Some(
            r#"{
  "templates": [
    {
      "customizeEnabled": true,
      "type": "WELCOME_EMAIL",
      "name": "example",
      "subject": "example",
      "sender": "example",
      "content": "example",
      "redirectTo": "https://example.com"
    }
  ],
  "categories": [
    {
      "title": "example",
      "titleEn": "example",
      "desc": "example",
      "descEn": "example"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::PREVIEW_EMAIL_TEMPLATE,
        result: ::sdk_runtime::mock::ResultType::of::<PreviewEmailTemplateDataDto>,
        json: Some(
            "{\"content\":\"example\",\"subject\":\"example\",\"sender\":\"example\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_EMAIL_TEMPLATE,
        result: ::sdk_runtime::mock::ResultType::of::<EmailTemplateDto>,
        json: Some(
            r#"{
  "customizeEnabled": true,
  "type": "WELCOME_EMAIL",
  "name": "example",
  "subject": "example",
  "sender": "example",
  "content": "example",
  "redirectTo": "https://example.com"
}"#,
        ),
    },
];
