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
        json: Some("{\"code\":\"example\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_NAMESPACES_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<ResourceDto>,
        json: Some("{\"code\":\"example\",\"type\":\"DATA\"}"),
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
            "{\"totalCount\":1,\"list\":[{\"resourceCode\":\"example\",\"resourceType\":\"DATA\",\"apiIdentifier\":\"example\",\"actions\":[\"example\"],\"effect\":\"ALLOW\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_NAMESPACE,
        result: ::sdk_runtime::mock::ResultType::of::<NamespaceDto>,
        json: Some("{\"code\":\"example\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_NAMESPACES_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<NamespaceDto>>,
        json: Some("[{\"code\":\"example\"}]"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<ResourceDto>,
        json: Some("{\"code\":\"example\",\"type\":\"DATA\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_RESOURCE_AUTHORIZED_TARGETS,
        result: ::sdk_runtime::mock::ResultType::of::<
            GetResourceAuthorizedTargetDataDto,
        >,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"targetType\":\"USER\",\"targetIdentifier\":\"example\",\"actions\":[\"example\"]}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_RESOURCES_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<ResourceDto>>,
        json: Some("[{\"code\":\"example\",\"type\":\"DATA\"}]"),
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
            "{\"statusCode\":1,\"message\":\"example\",\"totalCount\":1,\"list\":[{\"code\":\"example\",\"type\":\"DATA\",\"id\":\"example\",\"namespaceId\":1,\"namespaceName\":\"example\",\"userPoolId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_NAMESPACE_ROLES,
        result: ::sdk_runtime::mock::ResultType::of::<NamespaceRolesListRespDto>,
        json: Some(
            "{\"id\":\"example\",\"name\":\"example\",\"code\":\"example\",\"namespace\":\"example\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_NAMESPACES,
        result: ::sdk_runtime::mock::ResultType::of::<NamespaceListPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"name\":\"example\",\"code\":\"example\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_RESOURCES,
        result: ::sdk_runtime::mock::ResultType::of::<ResourcePagingDto>,
        json: Some(
            "{\"statusCode\":1,\"message\":\"example\",\"totalCount\":1,\"list\":[{\"code\":\"example\",\"type\":\"DATA\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_NAMESPACE,
        result: ::sdk_runtime::mock::ResultType::of::<UpdateNamespaceDto>,
        json: Some("{\"code\":\"example\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<ResourceDto>,
        json: Some("{\"code\":\"example\",\"type\":\"DATA\"}"),
    },
];
