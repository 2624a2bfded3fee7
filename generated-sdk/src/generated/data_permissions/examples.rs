// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::IsSuccessDto;
use crate::generated::data_permissions::{
    CheckExternalUserPermissionDataDto, CheckParamsDataPolicyRespDto,
    CheckParamsDataResourceRespDto, CheckPermissionDataDto,
    CheckPermissionNamespaceExistsRespDto, CheckUserSameLevelPermissionDataDto,
    CreateArrayDataResourceRespDto, CreateDataPolicyRespDto, CreateDataResourceRespDto,
    CreatePermissionNamespaceRespDto, CreateStringDataResourceRespDto,
    CreateTreeDataResourceRespDto, DataPoliciesPaginatedRespDto,
    DataPoliciesSimplePaginatedRespDto, DataResourcesPaginatedRespDto,
    DnefPaginatedRespDto, GetDataPolicyRespDto, GetDataResourceRespDto,
    GetExternalUserResourceStructDataDto, GetPermissionNamespaceRespDto,
    GetUserPermissionListDataDto, GetUserResourcePermissionListDataDto,
    GetUserResourceStructDataDto, ListDataPolicySubjectPageDto,
    ListPermissionViewPaginatedRespDto, ListResourceTargetsDataDto,
    PermissionNamespaceListPagingDto, PermissionNamespaceRolesListPagingDto,
    UpdateDataPolicyRespDto, UpdateDataResourceRespDto, UpdatePermissionNamespaceRespDto,
};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::AUTHORIZE_DATA_POLICIES,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::BATCH_CREATE_DNEF,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CHECK_DATA_POLICY_EXISTS,
        result: ::sdk_runtime::mock::ResultType::of::<CheckParamsDataPolicyRespDto>,
        json: Some("{\"isValid\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CHECK_DATA_RESOURCE_EXISTS,
        result: ::sdk_runtime::mock::ResultType::of::<CheckParamsDataResourceRespDto>,
        json: Some("{\"isValid\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CHECK_EXTERNAL_USER_PERMISSION,
        result: ::sdk_runtime::mock::ResultType::of::<
            CheckExternalUserPermissionDataDto,
        >,
        json: Some(
            "{\"checkResultList\":[{\"namespaceCode\":\"example\",\"action\":\"example\",\"resource\":\"example\",\"enabled\":true}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CHECK_PERMISSION,
        result: ::sdk_runtime::mock::ResultType::of::<CheckPermissionDataDto>,
        json: Some(
            "{\"checkResultList\":[{\"namespaceCode\":\"example\",\"action\":\"example\",\"resource\":\"example\",\"enabled\":true}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CHECK_PERMISSION_NAMESPACE_EXISTS,
        result: ::sdk_runtime::mock::ResultType::of::<
            CheckPermissionNamespaceExistsRespDto,
        >,
        json: Some("{\"isValid\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CHECK_USER_SAME_LEVEL_PERMISSION,
        result: ::sdk_runtime::mock::ResultType::of::<
            CheckUserSameLevelPermissionDataDto,
        >,
        json: Some(
            "{\"checkLevelResultList\":[{\"action\":\"example\",\"resourceNodeCode\":\"example\",\"enabled\":true}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_DATA_POLICY,
        result: ::sdk_runtime::mock::ResultType::of::<CreateDataPolicyRespDto>,
        json: Some(
            "{\"policyId\":\"example\",\"policyName\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_DATA_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<CreateDataResourceRespDto>,
        json: Some(
            "{\"resourceName\":\"example\",\"resourceCode\":\"example\",\"type\":\"TREE\",\"struct\":{\"code\":\"example\",\"name\":\"example\"},\"actions\":[\"example\"]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_DATA_RESOURCE_BY_ARRAY,
        result: ::sdk_runtime::mock::ResultType::of::<CreateArrayDataResourceRespDto>,
        json: Some(
            "{\"resourceName\":\"example\",\"resourceCode\":\"example\",\"type\":\"TREE\",\"struct\":[\"example\"],\"actions\":[\"example\"]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_DATA_RESOURCE_BY_STRING,
        result: ::sdk_runtime::mock::ResultType::of::<CreateStringDataResourceRespDto>,
        json: Some(
            "{\"resourceName\":\"example\",\"resourceCode\":\"example\",\"type\":\"TREE\",\"struct\":\"example\",\"actions\":[\"example\"]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_DATA_RESOURCE_BY_TREE,
        result: ::sdk_runtime::mock::ResultType::of::<CreateTreeDataResourceRespDto>,
        json: Some(
            "{\"resourceName\":\"example\",\"resourceCode\":\"example\",\"type\":\"TREE\",\"struct\":[{\"code\":\"example\",\"name\":\"example\"}],\"actions\":[\"example\"]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_DNEF,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_PERMISSION_NAMESPACE,
        result: ::sdk_runtime::mock::ResultType::of::<CreatePermissionNamespaceRespDto>,
        json: Some("{\"code\":\"example\",\"name\":\"example\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_PERMISSION_NAMESPACES_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_DATA_POLICY,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_DATA_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_DNEF,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_PERMISSION_NAMESPACE,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_PERMISSION_NAMESPACES_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_DATA_POLICY,
        result: ::sdk_runtime::mock::ResultType::of::<GetDataPolicyRespDto>,
        json: Some(
            "{\"policyId\":\"example\",\"policyName\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_DATA_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<GetDataResourceRespDto>,
        json: Some(
            "{\"resourceName\":\"example\",\"resourceCode\":\"example\",\"type\":\"TREE\",\"struct\":{\"code\":\"example\",\"name\":\"example\"},\"namespaceCode\":\"example\",\"actions\":[\"example\"]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_EXTERNAL_USER_RESOURCE_STRUCT,
        result: ::sdk_runtime::mock::ResultType::of::<
            GetExternalUserResourceStructDataDto,
        >,
        json: Some(
            "{\"namespaceCode\":\"example\",\"resourceCode\":\"example\",\"resourceType\":\"TREE\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PERMISSION_NAMESPACE,
        result: ::sdk_runtime::mock::ResultType::of::<GetPermissionNamespaceRespDto>,
        json: Some("{\"code\":\"example\",\"name\":\"example\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PERMISSION_NAMESPACES_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<
            Vec<GetPermissionNamespaceRespDto>,
        >,
        json: Some("[{\"code\":\"example\",\"name\":\"example\"}]"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_PERMISSION_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<GetUserPermissionListDataDto>,
        json: Some(
            "{\"userPermissionList\":[{\"userId\":\"example\",\"namespaceCode\":\"example\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_RESOURCE_PERMISSION_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<
            GetUserResourcePermissionListDataDto,
        >,
        json: Some(
            "{\"permissionList\":[{\"namespaceCode\":\"example\",\"actions\":[\"example\"],\"resource\":\"example\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_RESOURCE_STRUCT,
        result: ::sdk_runtime::mock::ResultType::of::<GetUserResourceStructDataDto>,
        json: Some(
            "{\"namespaceCode\":\"example\",\"resourceCode\":\"example\",\"resourceType\":\"TREE\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_DATA_POLICES,
        result: ::sdk_runtime::mock::ResultType::of::<DataPoliciesPaginatedRespDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"policyName\":\"example\",\"resourceList\":[{\"resourceId\":\"example\",\"resourceName\":\"example\"}],\"policyId\":\"example\",\"targetList\":[{\"id\":\"example\",\"type\":\"USER\",\"name\":\"example\"}],\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_DATA_POLICY_TARGETS,
        result: ::sdk_runtime::mock::ResultType::of::<ListDataPolicySubjectPageDto>,
        json: Some(
            "{\"list\":[{\"targetIdentifier\":\"example\",\"targetType\":\"USER\",\"targetName\":\"example\",\"authorizationTime\":\"2024-01-31T12:00:00.000Z\"}],\"totalCount\":1}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_DATA_RESOURCES,
        result: ::sdk_runtime::mock::ResultType::of::<DataResourcesPaginatedRespDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"resourceName\":\"example\",\"resourceCode\":\"example\",\"type\":\"TREE\",\"namespaceCode\":\"example\",\"namespaceName\":\"example\",\"authorizationNum\":1,\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_DNEF,
        result: ::sdk_runtime::mock::ResultType::of::<DnefPaginatedRespDto>,
        json: Some(
            "{\"nextStartIndex\":1,\"truncated\":false,\"list\":[{\"key\":\"example\",\"valueType\":\"STRING\",\"label\":\"example\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_PERMISSION_NAMESPACE_ROLES,
        result: ::sdk_runtime::mock::ResultType::of::<
            PermissionNamespaceRolesListPagingDto,
        >,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"name\":\"example\",\"code\":\"example\",\"namespace\":\"example\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_PERMISSION_NAMESPACES,
        result: ::sdk_runtime::mock::ResultType::of::<PermissionNamespaceListPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"name\":\"example\",\"code\":\"example\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_PERMISSION_VIEW,
        result: ::sdk_runtime::mock::ResultType::of::<
            ListPermissionViewPaginatedRespDto,
        >,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"userId\":\"example\",\"namespaceId\":\"example\",\"namespaceCode\":\"example\",\"namespaceName\":\"example\",\"dataResourceId\":\"example\",\"dataResourceCode\":\"example\",\"dataResourceName\":\"example\",\"dataPolicyList\":[{\"dataPolicyId\":\"example\",\"dataPolicyName\":\"example\"}],\"roleList\":[{\"roleId\":\"example\",\"roleName\":\"example\",\"roleCode\":\"example\"}],\"groupList\":[{\"groupId\":\"example\",\"groupName\":\"example\",\"groupCode\":\"example\"}],\"nodeList\":[{\"nodeId\":\"example\",\"nodeName\":\"example\",\"nodeCode\":\"example\"}]}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_RESOURCE_TARGETS,
        result: ::sdk_runtime::mock::ResultType::of::<ListResourceTargetsDataDto>,
        json: Some(
            "{\"authUserList\":[{\"resource\":\"example\",\"actionAuthList\":[{\"userIds\":[\"example\"],\"action\":\"example\"}]}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_SIMPLE_DATA_POLICES,
        result: ::sdk_runtime::mock::ResultType::of::<
            DataPoliciesSimplePaginatedRespDto,
        >,
        json: Some(
            "{\"list\":[{\"policyId\":\"example\",\"policyName\":\"example\"}],\"totalCount\":1}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REVOKE_DATA_POLICY,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_DATA_POLICY,
        result: ::sdk_runtime::mock::ResultType::of::<UpdateDataPolicyRespDto>,
        json: Some(
            "{\"policyId\":\"example\",\"policyName\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_DATA_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<UpdateDataResourceRespDto>,
        json: Some(
            "{\"resourceName\":\"example\",\"resourceCode\":\"example\",\"type\":\"TREE\",\"struct\":{\"code\":\"example\",\"name\":\"example\"},\"actions\":[\"example\"]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_DNEF,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_PERMISSION_NAMESPACE,
        result: ::sdk_runtime::mock::ResultType::of::<UpdatePermissionNamespaceRespDto>,
        json: Some("{\"code\":\"example\",\"name\":\"example\"}"),
    },
];
