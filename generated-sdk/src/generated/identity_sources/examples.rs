// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::IsSuccessDto;
use crate::generated::identity_sources::{
    ExtIdpConnDetail, ExtIdpDetail, ExtIdpDto, ExtIdpListPagingDto,
    GetWechatAccessTokenDataDto,
};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CHANGE_EXT_IDP_CONN_STATE,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_EXT_IDP,
        result: ::sdk_runtime::mock::ResultType::of::<ExtIdpDto>,
        json: Some(
            r#"{
  "id": "60b49eb83fd80adb96f26e68",
  "name": "example",
  "logo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
  "type": "google",
  "tenantId": "6343b98b7cfxxx9366e9b7d"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_EXT_IDP_CONN,
        result: ::sdk_runtime::mock::ResultType::of::<ExtIdpConnDetail>,
        json: Some(
            r#"{
  "id": "60b49eb83fd80adb96f26e68",
  "type": "oidc",
  "extIdpId": "60b49eb83fd80adb96f26e68",
  "logo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
  "loginOnly": true,
  "associationMode": "none",
  "challengeBindingMethods": ["email-password"],
  "displayName": "Sign in with Google",
  "identifier": "my-google"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_EXT_IDP,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_EXT_IDP_CONN,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::EXT_IDP_CONN_STATE_BY_APPS,
        result: ::sdk_runtime::mock::ResultType::of::<ExtIdpListPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "id": "60b49eb83fd80adb96f26e68",
      "name": "example",
      "logo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
      "type": "google",
      "tenantId": "6343b98b7cfxxx9366e9b7d"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_EXT_IDP,
        result: ::sdk_runtime::mock::ResultType::of::<ExtIdpDetail>,
        json: Some(
            r#"{
  "id": "60b49eb83fd80adb96f26e68",
  "name": "example",
  "logo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
  "type": "google",
  "connections": {},
  "autoJoin": true,
  "tenantId": "6343b98b7cfxxx9366e9b7d"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_WECHAT_MP_ACCESS_TOKEN_INFO,
        result: ::sdk_runtime::mock::ResultType::of::<GetWechatAccessTokenDataDto>,
        json: Some(
            r#"{
  "accessToken": "example",
  "expiresAt": "2024-01-31T12:00:00.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_EXT_IDP,
        result: ::sdk_runtime::mock::ResultType::of::<ExtIdpListPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "id": "60b49eb83fd80adb96f26e68",
      "name": "example",
      "logo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
      "type": "google",
      "tenantId": "6343b98b7cfxxx9366e9b7d"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_TENANT_EXT_IDP,
        result: ::sdk_runtime::mock::ResultType::of::<ExtIdpListPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "id": "60b49eb83fd80adb96f26e68",
      "name": "example",
      "logo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
      "type": "google",
      "tenantId": "6343b98b7cfxxx9366e9b7d"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_EXT_IDP,
        result: ::sdk_runtime::mock::ResultType::of::<ExtIdpDto>,
        json: Some(
            r#"{
  "id": "60b49eb83fd80adb96f26e68",
  "name": "example",
  "logo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
  "type": "google",
  "tenantId": "6343b98b7cfxxx9366e9b7d"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_EXT_IDP_CONN,
        result: ::sdk_runtime::mock::ResultType::of::<ExtIdpConnDetail>,
        json: Some(
            r#"{
  "id": "60b49eb83fd80adb96f26e68",
  "type": "oidc",
  "extIdpId": "60b49eb83fd80adb96f26e68",
  "logo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
  "loginOnly": true,
  "associationMode": "none",
  "challengeBindingMethods": ["email-password"],
  "displayName": "Sign in with Google",
  "identifier": "my-google"
}"#,
        ),
    },
];
