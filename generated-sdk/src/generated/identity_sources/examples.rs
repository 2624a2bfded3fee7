// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::common::IsSuccessDto;
use crate::generated::identity_sources::{
    ExtIdpConnDetail, ExtIdpDetail, ExtIdpDto, ExtIdpListPagingDto,
    GetWechatAccessTokenDataDto,
};
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::CHANGE_EXT_IDP_CONN_STATE,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::CREATE_EXT_IDP,
        result: ResultType::of::<ExtIdpDto>,
        json: Some(
            "{\"id\":\"example\",\"name\":\"example\",\"logo\":\"example\",\"type\":\"example\"}",
        ),
    },
    Example {
        operation: &operations::CREATE_EXT_IDP_CONN,
        result: ResultType::of::<ExtIdpConnDetail>,
        json: Some(
            "{\"id\":\"example\",\"type\":\"oidc\",\"extIdpId\":\"example\",\"logo\":\"example\",\"loginOnly\":true,\"associationMode\":\"none\",\"challengeBindingMethods\":[\"example\"]}",
        ),
    },
    Example {
        operation: &operations::DELETE_EXT_IDP,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::DELETE_EXT_IDP_CONN,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::EXT_IDP_CONN_STATE_BY_APPS,
        result: ResultType::of::<ExtIdpListPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"id\":\"example\",\"name\":\"example\",\"logo\":\"example\",\"type\":\"example\"}]}",
        ),
    },
    Example {
        operation: &operations::GET_EXT_IDP,
        result: ResultType::of::<ExtIdpDetail>,
        json: Some(
            "{\"id\":\"example\",\"name\":\"example\",\"logo\":\"example\",\"type\":\"example\",\"connections\":{},\"autoJoin\":true}",
        ),
    },
    Example {
        operation: &operations::GET_WECHAT_MP_ACCESS_TOKEN_INFO,
        result: ResultType::of::<GetWechatAccessTokenDataDto>,
        json: Some(
            "{\"accessToken\":\"example\",\"expiresAt\":\"2024-01-31T12:00:00.000Z\"}",
        ),
    },
    Example {
        operation: &operations::LIST_EXT_IDP,
        result: ResultType::of::<ExtIdpListPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"id\":\"example\",\"name\":\"example\",\"logo\":\"example\",\"type\":\"example\"}]}",
        ),
    },
    Example {
        operation: &operations::LIST_TENANT_EXT_IDP,
        result: ResultType::of::<ExtIdpListPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"id\":\"example\",\"name\":\"example\",\"logo\":\"example\",\"type\":\"example\"}]}",
        ),
    },
    Example {
        operation: &operations::UPDATE_EXT_IDP,
        result: ResultType::of::<ExtIdpDto>,
        json: Some(
            "{\"id\":\"example\",\"name\":\"example\",\"logo\":\"example\",\"type\":\"example\"}",
        ),
    },
    Example {
        operation: &operations::UPDATE_EXT_IDP_CONN,
        result: ResultType::of::<ExtIdpConnDetail>,
        json: Some(
            "{\"id\":\"example\",\"type\":\"oidc\",\"extIdpId\":\"example\",\"logo\":\"example\",\"loginOnly\":true,\"associationMode\":\"none\",\"challengeBindingMethods\":[\"example\"]}",
        ),
    },
];
