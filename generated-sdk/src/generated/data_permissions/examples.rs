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
        json: Some(
            r#"{
  "isValid": true,
  "message": "data resource code already exist"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CHECK_EXTERNAL_USER_PERMISSION,
        result: ::sdk_runtime::mock::ResultType::of::<
            CheckExternalUserPermissionDataDto,
        >,
        json: Some(
            r#"{
  "checkResultList": [
    {
      "namespaceCode": "examplePermissionNamespace",
      "action": "get",
      "resource": "treeResource1",
      "enabled": true
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CHECK_PERMISSION,
        result: ::sdk_runtime::mock::ResultType::of::<CheckPermissionDataDto>,
        json: Some(
            r#"{
  "checkResultList": [
    {
      "namespaceCode": "examplePermissionNamespace",
      "action": "get",
      "resource": "treeResource1",
      "enabled": true
    }
  ]
}"#,
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
            r#"{
  "checkLevelResultList": [
    {
      "action": "read",
      "resourceNodeCode": "resourceStructChildrenCode1",
      "enabled": true
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_DATA_POLICY,
        result: ::sdk_runtime::mock::ResultType::of::<CreateDataPolicyRespDto>,
        json: Some(
            r#"{
  "policyId": "60b49xxxxxxxxxxxxxxx6e68",
  "policyName": "Example data policy",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_DATA_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<CreateDataResourceRespDto>,
        json: Some(
            r#"{
  "resourceName": "Example data resource name",
  "resourceCode": "dataResourceTestCode",
  "type": "TREE",
  "struct": {
    "code": "123",
    "name": "Data resource",
    "children": [
      {
        "children": [{"code": "code2", "name": "child2", "value": "child2value"}],
        "code": "code1",
        "name": "child1",
        "value": "childvalue"
      }
    ],
    "value": "Sample data resource node"
  },
  "actions": ["read", "get"]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_DATA_RESOURCE_BY_ARRAY,
        result: ::sdk_runtime::mock::ResultType::of::<CreateArrayDataResourceRespDto>,
        json: Some(
            r#"{
  "resourceName": "Example data resource name",
  "resourceCode": "dataResourceTestCode",
  "type": "TREE",
  "struct": ["accessCardNumber1", "accessCardNumber2"],
  "actions": ["read", "get"]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_DATA_RESOURCE_BY_STRING,
        result: ::sdk_runtime::mock::ResultType::of::<CreateStringDataResourceRespDto>,
        json: Some(
            r#"{
  "resourceName": "Example data resource name",
  "resourceCode": "dataResourceTestCode",
  "type": "TREE",
  "struct": "/resource/create",
  "actions": ["read", "get"]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_DATA_RESOURCE_BY_TREE,
        result: ::sdk_runtime::mock::ResultType::of::<CreateTreeDataResourceRespDto>,
        json: Some(
            r#"{
  "resourceName": "Sample data resource name",
  "resourceCode": "dataResourceTestCode",
  "type": "TREE",
  "struct": [
    {
      "code": "123",
      "name": "Data resource",
      "children": [
        {
          "children": [{"code": "code2", "name": "child2", "value": "child2value"}],
          "code": "code1",
          "name": "child1",
          "value": "childvalue"
        }
      ],
      "value": "Sample data resource node"
    }
  ],
  "actions": ["read", "get"]
}"#,
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
        json: Some(
            r#"{
  "code": "examplePermissionNamespace",
  "name": "Example permission space"
}"#,
        ),
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
            r#"{
  "policyId": "60b49xxxxxxxxxxxxxxx6e68",
  "policyName": "Example data policy",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_DATA_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<GetDataResourceRespDto>,
        json: Some(
            r#"{
  "resourceName": "Example data resource name",
  "resourceCode": "dataResourceTestCode",
  "type": "TREE",
  "struct": {
    "code": "123",
    "name": "Data resource",
    "children": [
      {
        "children": [{"code": "code2", "name": "child2", "value": "child2value"}],
        "code": "code1",
        "name": "child1",
        "value": "childvalue"
      }
    ],
    "value": "Sample data resource node"
  },
  "namespaceCode": "examplePermissionNamespace",
  "actions": ["read", "get"]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_EXTERNAL_USER_RESOURCE_STRUCT,
        result: ::sdk_runtime::mock::ResultType::of::<
            GetExternalUserResourceStructDataDto,
        >,
        json: Some(
            r#"{
  "namespaceCode": "examplePermissionNamespace",
  "resourceCode": "exampleStrResourceCode",
  "resourceType": "TREE"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PERMISSION_NAMESPACE,
        result: ::sdk_runtime::mock::ResultType::of::<GetPermissionNamespaceRespDto>,
        json: Some(
            r#"{
  "code": "examplePermissionNamespace",
  "name": "Example permission space"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PERMISSION_NAMESPACES_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<
            Vec<GetPermissionNamespaceRespDto>,
        >,
        json: Some(
            r#"[
  {
    "code": "examplePermissionNamespace",
    "name": "Example permission space"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_PERMISSION_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<GetUserPermissionListDataDto>,
        json: Some(
            r#"{
  "userPermissionList": [
    {
      "userId": "6301ceaxxxxxxxxxxx27478",
      "namespaceCode": "examplePermissionNamespace"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_RESOURCE_PERMISSION_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<
            GetUserResourcePermissionListDataDto,
        >,
        json: Some(
            r#"{
  "permissionList": [
    {
      "namespaceCode": "examplePermissionNamespace",
      "actions": ["get", "read", "write", "delete"],
      "resource": "treeResourceCode1"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_RESOURCE_STRUCT,
        result: ::sdk_runtime::mock::ResultType::of::<GetUserResourceStructDataDto>,
        json: Some(
            r#"{
  "namespaceCode": "examplePermissionNamespace",
  "resourceCode": "exampleStrResourceCode",
  "resourceType": "TREE"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_DATA_POLICES,
        result: ::sdk_runtime::mock::ResultType::of::<DataPoliciesPaginatedRespDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "policyName": "Example data policy",
      "resourceList": [
        {
          "resourceId": "example",
          "resourceName": "Example data resource name"
        }
      ],
      "policyId": "60b49xxxxxxxxxxxxxxx6e68",
      "targetList": [
        {
          "id": "6301cexxxxxxxxxxxxxxxxx78",
          "type": "USER",
          "name": "User name"
        }
      ],
      "updatedAt": "2022-07-03T03:20:30.000Z"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_DATA_POLICY_TARGETS,
        result: ::sdk_runtime::mock::ResultType::of::<ListDataPolicySubjectPageDto>,
        json: Some(
            r#"{
  "list": [
    {
      "targetIdentifier": "6301cexxxxxxxxxxxxxxxxx78",
      "targetType": "USER",
      "targetName": "example",
      "authorizationTime": "2022-07-03T03:20:30.000Z"
    }
  ],
  "totalCount": 1
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_DATA_RESOURCES,
        result: ::sdk_runtime::mock::ResultType::of::<DataResourcesPaginatedRespDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "resourceName": "Example data resource name",
      "resourceCode": "dataResourceTestCode",
      "type": "TREE",
      "namespaceCode": "examplePermissionNamespace",
      "namespaceName": "example",
      "authorizationNum": 1,
      "updatedAt": "2022-07-03T03:20:30.000Z"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_DNEF,
        result: ::sdk_runtime::mock::ResultType::of::<DnefPaginatedRespDto>,
        json: Some(
            r#"{
  "nextStartIndex": 11,
  "truncated": false,
  "list": [
    {"key": "extension", "valueType": "STRING", "label": "Extension"}
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_PERMISSION_NAMESPACE_ROLES,
        result: ::sdk_runtime::mock::ResultType::of::<
            PermissionNamespaceRolesListPagingDto,
        >,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "name": "example",
      "code": "admin",
      "namespace": "examplePermissionNamespace",
      "updatedAt": "2022-07-03T03:20:30.000Z"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_PERMISSION_NAMESPACES,
        result: ::sdk_runtime::mock::ResultType::of::<PermissionNamespaceListPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "name": "Example permission space",
      "code": "examplePermissionNamespace",
      "status": 1
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_PERMISSION_VIEW,
        result: ::sdk_runtime::mock::ResultType::of::<
            ListPermissionViewPaginatedRespDto,
        >,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "userId": "6229ffaxxxxxxxxcade3e3d9",
      "namespaceId": "6229ffaxxxxxxxxcade3e3d9",
      "namespaceCode": "examplePermissionNamespace",
      "namespaceName": "example",
      "dataResourceId": "6229ffaxxxxxxxxcade3e3d9",
      "dataResourceCode": "exampleDataResource",
      "dataResourceName": "Example data resource name",
      "dataPolicyList": [
        {
          "dataPolicyId": "6229ffaxxxxxxxxcade3e3d9",
          "dataPolicyName": "Example data policy"
        }
      ],
      "roleList": [
        {
          "roleId": "6229ffaxxxxxxxxcade3e3d9",
          "roleName": "Example role",
          "roleCode": "exampleCode"
        }
      ],
      "groupList": [
        {
          "groupId": "6229ffaxxxxxxxxcade3e3d9",
          "groupName": "Example group",
          "groupCode": "exampleCode"
        }
      ],
      "nodeList": [
        {
          "nodeId": "6229ffaxxxxxxxxcade3e3d9",
          "nodeName": "Example organization",
          "nodeCode": "exampleCode"
        }
      ],
      "username": "Zhang San"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_RESOURCE_TARGETS,
        result: ::sdk_runtime::mock::ResultType::of::<ListResourceTargetsDataDto>,
        json: Some(
            r#"{
  "authUserList": [
    {
      "resource": "strResourceCode1",
      "actionAuthList": [{"userIds": ["63721xxxxxxxxxxxxdde14a3"], "action": "get"}]
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_SIMPLE_DATA_POLICES,
        result: ::sdk_runtime::mock::ResultType::of::<
            DataPoliciesSimplePaginatedRespDto,
        >,
        json: Some(
            r#"{
  "list": [
    {
      "policyId": "60b49xxxxxxxxxxxxxxx6e68",
      "policyName": "Example data policy"
    }
  ],
  "totalCount": 1
}"#,
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
            r#"{
  "policyId": "60b49xxxxxxxxxxxxxxx6e68",
  "policyName": "Example data policy",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_DATA_RESOURCE,
        result: ::sdk_runtime::mock::ResultType::of::<UpdateDataResourceRespDto>,
        json: Some(
            r#"{
  "resourceName": "Example data resource name",
  "resourceCode": "dataResourceTestCode",
  "type": "TREE",
  "struct": {
    "code": "123",
    "name": "Data resource",
    "children": [
      {
        "children": [{"code": "code2", "name": "child2", "value": "child2value"}],
        "code": "code1",
        "name": "child1",
        "value": "childvalue"
      }
    ],
    "value": "Sample data resource node"
  },
  "actions": ["read", "get"]
}"#,
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
        json: Some(
            r#"{
  "code": "examplePermissionNamespace",
  "name": "Example permission space"
}"#,
        ),
    },
];
