// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::{AuthorizedResourcePagingDto, IsSuccessDto};
use crate::generated::resources::{
    CommonResourcePagingDto, GetResourceAuthorizedTargetDataDto, IsActionAllowedDataDto,
    NamespaceDto, NamespaceListPagingDto, NamespaceRolesListRespDto, ResourceDto,
    ResourcePagingDto, UpdateNamespaceDto,
};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::ASSOCIATE_TENANT_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::AUTHORIZE_RESOURCES,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::BATCH_DELETE_COMMON_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_NAMESPACE,
        result: ::sdk_runtime::mock::ResultType::of::<NamespaceDto>,
        json: Some(
            r#"{
  "code": "my-namespace",
  "description": "My permission group description",
  "name": "My permission group"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_NAMESPACES_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<ResourceDto>,
        json: Some(
            r#"{
  "code": "ecs",
  "type": "DATA",
  "apiIdentifier": "https://my-awesome-api.com/api",
  "description": "Server",
  "name": "Server",
  "namespace": "default"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_RESOURCES_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_NAMESPACE,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_NAMESPACES_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_RESOURCES_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_AUTHORIZED_RESOURCES,
        result: ::sdk_runtime::mock::ResultType::of::<AuthorizedResourcePagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "resourceCode": "ecs",
      "resourceType": "DATA",
      "apiIdentifier": "example",
      "actions": ["read"],
      "effect": "ALLOW"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_NAMESPACE,
        result: ::sdk_runtime::mock::ResultType::of::<NamespaceDto>,
        json: Some(
            r#"{
  "code": "my-namespace",
  "description": "My permission group description",
  "name": "My permission group"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_NAMESPACES_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<NamespaceDto>>,
        json: Some(
            r#"[
  {
    "code": "my-namespace",
    "description": "My permission group description",
    "name": "My permission group"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<ResourceDto>,
        json: Some(
            r#"{
  "code": "ecs",
  "type": "DATA",
  "apiIdentifier": "https://my-awesome-api.com/api",
  "description": "Server",
  "name": "Server",
  "namespace": "default"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_RESOURCE_AUTHORIZED_TARGETS,
        result: ::sdk_runtime::mock::ResultType::of::<
            GetResourceAuthorizedTargetDataDto,
        >,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "targetType": "USER",
      "targetIdentifier": "6343b98b7cfxxx9366e9b7c",
      "actions": ["ecs:Start"]
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_RESOURCES_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<ResourceDto>>,
        json: Some(
            r#"[
  {
    "code": "ecs",
    "type": "DATA",
    "apiIdentifier": "https://my-awesome-api.com/api",
    "description": "Server",
    "name": "Server",
    "namespace": "default"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::IS_ACTION_ALLOWED,
        result: ::sdk_runtime::mock::ResultType::of::<IsActionAllowedDataDto>,
        json: Some("{\"allowed\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_COMMON_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<CommonResourcePagingDto>,
        json: Some(
            r#"{
  "statusCode": 200,
  "message": "Success",
  "totalCount": 1,
  "list": [
    {
      "code": "ecs",
      "type": "DATA",
      "id": "6250f12d5dxxxx9bcfcf784b",
      "namespaceId": 1,
      "namespaceName": "example",
      "userPoolId": "60e043f8cd91b87d712b6365",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "updatedAt": "2022-07-03T03:20:30.000Z",
      "apiIdentifier": "https://my-awesome-api.com/api",
      "description": "Server",
      "name": "Server",
      "namespace": "default"
    }
  ],
  "apiCode": 2004,
  "requestId": "934108e5-9fbf-4d24-8da1-c330328abd6c"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_NAMESPACE_ROLES,
        result: ::sdk_runtime::mock::ResultType::of::<NamespaceRolesListRespDto>,
        json: Some(
            r#"{
  "id": "60b49eb83fd80adb96f26e68",
  "name": "example",
  "code": "admin",
  "namespace": "default",
  "updatedAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_NAMESPACES,
        result: ::sdk_runtime::mock::ResultType::of::<NamespaceListPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "name": "My permission group",
      "code": "my-namespace",
      "description": "My permission group description",
      "status": 1
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_RESOURCES,
        result: ::sdk_runtime::mock::ResultType::of::<ResourcePagingDto>,
        json: Some(
            r#"{
  "statusCode": 200,
  "message": "Success",
  "totalCount": 1,
  "list": [
    {
      "code": "ecs",
      "type": "DATA",
      "apiIdentifier": "https://my-awesome-api.com/api",
      "description": "Server",
      "name": "Server",
      "namespace": "default"
    }
  ],
  "apiCode": 2004,
  "requestId": "934108e5-9fbf-4d24-8da1-c330328abd6c"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_NAMESPACE,
        result: ::sdk_runtime::mock::ResultType::of::<UpdateNamespaceDto>,
        json: Some(
            r#"{
  "code": "my-namespace",
  "description": "My permission group description",
  "name": "My permission group",
  "newCode": "my-new-namespace"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<ResourceDto>,
        json: Some(
            r#"{
  "code": "ecs",
  "type": "DATA",
  "apiIdentifier": "https://my-awesome-api.com/api",
  "description": "Server",
  "name": "Server",
  "namespace": "default"
}"#,
        ),
    },
];
