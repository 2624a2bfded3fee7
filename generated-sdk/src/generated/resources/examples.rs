// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::common::{AuthorizedResourcePagingDto, IsSuccessDto};
use crate::generated::resources::{
    CommonResourcePagingDto, GetResourceAuthorizedTargetDataDto, IsActionAllowedDataDto,
    NamespaceDto, NamespaceListPagingDto, NamespaceRolesListRespDto, ResourceDto,
    ResourcePagingDto, UpdateNamespaceDto,
};
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::ASSOCIATE_TENANT_RESOURCE,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::AUTHORIZE_RESOURCES,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::BATCH_DELETE_COMMON_RESOURCE,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::CREATE_NAMESPACE,
        result: ResultType::of::<NamespaceDto>,
        json: Some("{\"code\":\"example\"}"),
    },
    Example {
        operation: &operations::CREATE_NAMESPACES_BATCH,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::CREATE_RESOURCE,
        result: ResultType::of::<ResourceDto>,
        json: Some("{\"code\":\"example\",\"type\":\"DATA\"}"),
    },
    Example {
        operation: &operations::CREATE_RESOURCES_BATCH,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::DELETE_NAMESPACE,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::DELETE_NAMESPACES_BATCH,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::DELETE_RESOURCE,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::DELETE_RESOURCES_BATCH,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::GET_AUTHORIZED_RESOURCES,
        result: ResultType::of::<AuthorizedResourcePagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"resourceCode\":\"example\",\"resourceType\":\"DATA\",\"apiIdentifier\":\"example\",\"actions\":[\"example\"],\"effect\":\"ALLOW\"}]}",
        ),
    },
    Example {
        operation: &operations::GET_NAMESPACE,
        result: ResultType::of::<NamespaceDto>,
        json: Some("{\"code\":\"example\"}"),
    },
    Example {
        operation: &operations::GET_NAMESPACES_BATCH,
        result: ResultType::of::<Vec<NamespaceDto>>,
        json: Some("[{\"code\":\"example\"}]"),
    },
    Example {
        operation: &operations::GET_RESOURCE,
        result: ResultType::of::<ResourceDto>,
        json: Some("{\"code\":\"example\",\"type\":\"DATA\"}"),
    },
    Example {
        operation: &operations::GET_RESOURCE_AUTHORIZED_TARGETS,
        result: ResultType::of::<GetResourceAuthorizedTargetDataDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"targetType\":\"USER\",\"targetIdentifier\":\"example\",\"actions\":[\"example\"]}]}",
        ),
    },
    Example {
        operation: &operations::GET_RESOURCES_BATCH,
        result: ResultType::of::<Vec<ResourceDto>>,
        json: Some("[{\"code\":\"example\",\"type\":\"DATA\"}]"),
    },
    Example {
        operation: &operations::IS_ACTION_ALLOWED,
        result: ResultType::of::<IsActionAllowedDataDto>,
        json: Some("{\"allowed\":true}"),
    },
    Example {
        operation: &operations::LIST_COMMON_RESOURCE,
        result: ResultType::of::<CommonResourcePagingDto>,
        json: Some(
            "{\"statusCode\":1,\"message\":\"example\",\"totalCount\":1,\"list\":[{\"code\":\"example\",\"type\":\"DATA\",\"id\":\"example\",\"namespaceId\":1,\"namespaceName\":\"example\",\"userPoolId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}]}",
        ),
    },
    Example {
        operation: &operations::LIST_NAMESPACE_ROLES,
        result: ResultType::of::<NamespaceRolesListRespDto>,
        json: Some(
            "{\"id\":\"example\",\"name\":\"example\",\"code\":\"example\",\"namespace\":\"example\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}",
        ),
    },
    Example {
        operation: &operations::LIST_NAMESPACES,
        result: ResultType::of::<NamespaceListPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"name\":\"example\",\"code\":\"example\"}]}",
        ),
    },
    Example {
        operation: &operations::LIST_RESOURCES,
        result: ResultType::of::<ResourcePagingDto>,
        json: Some(
            "{\"statusCode\":1,\"message\":\"example\",\"totalCount\":1,\"list\":[{\"code\":\"example\",\"type\":\"DATA\"}]}",
        ),
    },
    Example {
        operation: &operations::UPDATE_NAMESPACE,
        result: ResultType::of::<UpdateNamespaceDto>,
        json: Some("{\"code\":\"example\"}"),
    },
    Example {
        operation: &operations::UPDATE_RESOURCE,
        result: ResultType::of::<ResourceDto>,
        json: Some("{\"code\":\"example\",\"type\":\"DATA\"}"),
    },
];
