// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::common::EmailTemplateDto;
use crate::generated::messages::{
    EmailProviderDto, GetEmailTemplatesDataDto, PreviewEmailTemplateDataDto,
};
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::CONFIG_EMAIL_PROVIDER,
        result: ResultType::of::<EmailProviderDto>,
        json: Some("{\"enabled\":true}"),
    },
    Example {
        operation: &operations::GET_EMAIL_PROVIDER,
        result: ResultType::of::<EmailProviderDto>,
        json: Some("{\"enabled\":true}"),
    },
    Example {
        operation: &operations::GET_EMAIL_TEMPLATES,
        result: ResultType::of::<GetEmailTemplatesDataDto>,
        json: Some(
            "{\"templates\":[{\"customizeEnabled\":true,\"type\":\"WELCOME_EMAIL\",\"name\":\"example\",\"subject\":\"example\",\"sender\":\"example\",\"content\":\"example\"}],\"categories\":[{\"title\":\"example\",\"titleEn\":\"example\",\"desc\":\"example\",\"descEn\":\"example\"}]}",
        ),
    },
    Example {
        operation: &operations::PREVIEW_EMAIL_TEMPLATE,
        result: ResultType::of::<PreviewEmailTemplateDataDto>,
        json: Some(
            "{\"content\":\"example\",\"subject\":\"example\",\"sender\":\"example\"}",
        ),
    },
    Example {
        operation: &operations::UPDATE_EMAIL_TEMPLATE,
        result: ResultType::of::<EmailTemplateDto>,
        json: Some(
            "{\"customizeEnabled\":true,\"type\":\"WELCOME_EMAIL\",\"name\":\"example\",\"subject\":\"example\",\"sender\":\"example\",\"content\":\"example\"}",
        ),
    },
];
