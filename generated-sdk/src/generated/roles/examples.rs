// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::{IsSuccessDto, RoleDto, RolePagingDto, UserPagingDto};
use crate::generated::roles::{
    CheckRoleMutualExclusionResultDto, CheckRoleParamsRespDto,
    RoleAuthorizedResourcePagingDto, RoleDepartmentListPagingDto, RoleListPageDto,
};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::ASSIGN_ROLE,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::ASSIGN_ROLE_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CHECK_MUTUAL_EXCLUSION,
        result: ::sdk_runtime::mock::ResultType::of::<CheckRoleMutualExclusionResultDto>,
        json: Some("{\"existMutuallyExclusive\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CHECK_PARAMS_NAMESPACE,
        result: ::sdk_runtime::mock::ResultType::of::<CheckRoleParamsRespDto>,
        json: Some("{\"isValid\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_ADMIN_ROLE,
        result: ::sdk_runtime::mock::ResultType::of::<CheckRoleParamsRespDto>,
        json: Some("{\"isValid\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_ROLE,
        result: ::sdk_runtime::mock::ResultType::of::<RoleDto>,
        json: Some(
            r#"{
  "id": "60b49eb83fd80adb96f26e68",
  "code": "admin",
  "name": "Administrator",
  "description": "example",
  "namespace": "default",
  "namespaceName": "example"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_ROLES_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_ADMIN_ROLES_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_ROLES,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_ROLES_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ROLE,
        result: ::sdk_runtime::mock::ResultType::of::<RoleDto>,
        json: Some(
            r#"{
  "id": "60b49eb83fd80adb96f26e68",
  "code": "admin",
  "name": "Administrator",
  "description": "example",
  "namespace": "default",
  "namespaceName": "example"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ROLE_AUTHORIZED_RESOURCES,
        result: ::sdk_runtime::mock::ResultType::of::<RoleAuthorizedResourcePagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "resourceCode": "ecs",
      "resourceType": "DATA",
      "actions": ["ecs:Start", "ecs:Stop"],
      "apiIdentifier": "https://my-awesome-api.com/api"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_ROLE_ASSIGNMENTS,
        result: ::sdk_runtime::mock::ResultType::of::<RoleListPageDto>,
        json: Some(
            r#"{
  "data": [
    {
      "roleId": "60b49eb83fd80adb96f26e68",
      "status": "ENABLE",
      "userPoolId": "60e043f8cd91b87d712b6365",
      "roleName": "example",
      "roleCode": "admin",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "updatedAt": "2022-07-03T03:20:30.000Z",
      "enableTime": 1669114748050,
      "endTime": 1669114748050
    }
  ],
  "totalCount": 1
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_ROLE_DEPARTMENTS,
        result: ::sdk_runtime::mock::ResultType::of::<RoleDepartmentListPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "id": "6229c3ae66xxxx4feb740d93",
      "code": "example",
      "name": "example",
      "description": "example"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_ROLE_MEMBERS,
        result: ::sdk_runtime::mock::ResultType::of::<UserPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "userId": "6229ffaxxxxxxxxcade3e3d9",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "updatedAt": "2022-07-03T03:20:30.000Z",
      "status": "Suspended",
      "workStatus": "Closed",
      "gender": "M",
      "emailVerified": true,
      "phoneVerified": true,
      "userSourceType": "excel",
      "address": "xxxxx",
      "birthdate": "2022-06-03",
      "browser": "Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0",
      "city": "BJ",
      "company": "steamory",
      "country": "CN",
      "customData": {"age": 22, "school": "xxxxx"},
      "departmentIds": ["624d930c3xxxx5c08dd4986e", "624d93102xxxx012f33cd2fe"],
      "device": "iOS",
      "email": "test@example.com",
      "externalId": "10010",
      "familyName": "xxx",
      "formatted": "132, My Street, Kingston, New York 12401.",
      "givenName": "xx",
      "identityNumber": "420421xxxxxxxx1234",
      "lastIp": "127.0.0.1",
      "lastLogin": "2022-07-03T03:20:30.000Z",
      "locale": "af",
      "loginsCount": 3,
      "middleName": "James",
      "name": "xxx",
      "nickname": "xxx",
      "passwordLastSetAt": "2022-07-03T03:20:30.000Z",
      "passwordSecurityLevel": 1,
      "phone": "188xxxx8888",
      "phoneCountryCode": "+86",
      "photo": "https://files.authing.co/authing-console/default-user-avatar.png",
      "postalCode": "438100",
      "preferredUsername": "alice",
      "profile": "alice",
      "province": "BJ",
      "region": "Xinjiang Uyghur Autonomous Region",
      "statusChangedAt": "2022-07-03T03:20:30.000Z",
      "streetAddress": "xxxxx",
      "username": "bob",
      "website": "https://my-website.com",
      "zoneinfo": "GMT-08:00"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_ROLES,
        result: ::sdk_runtime::mock::ResultType::of::<RolePagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "id": "60b49eb83fd80adb96f26e68",
      "code": "admin",
      "name": "Administrator",
      "description": "example",
      "namespace": "default",
      "namespaceName": "example"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REVOKE_ROLE,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REVOKE_ROLE_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_ROLE,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
];
