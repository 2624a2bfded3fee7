// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::{IsSuccessDto, UserPagingDto, UserSyncRelationDto};
use crate::generated::organizations::{
    DepartmentDto, DepartmentPagingDto, IsUserInDepartmentDataDto, OrganizationDto,
    OrganizationPagingDto, ResultDto,
};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::ADD_DEPARTMENT_MEMBERS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_DEPARTMENT,
        result: ::sdk_runtime::mock::ResultType::of::<DepartmentDto>,
        json: Some(
            r#"{
  "organizationCode": "steamory",
  "departmentId": "60b49eb83fd80adb96f26e68",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "name": "Development",
  "parentDepartmentId": "6229c3ae66xxxx4feb740d92",
  "parentDepartmentCode": "example",
  "membersCount": 11,
  "hasChildren": true,
  "code": "dev",
  "customData": {"school": "Yonsei"},
  "leaderUserIds": ["6343b98b7cfxxx9366e9b7c"],
  "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
  "postIdList": ["60b49eb83fd80adb96f26e68"],
  "updatedAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_DEPARTMENT_TREE,
        result: ::sdk_runtime::mock::ResultType::of::<ResultDto>,
        json: Some(
            r#"{
  "addUser": 5,
  "updateUser": 2,
  "addDepartment": 3,
  "updateDepartment": 1
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_ORGANIZATION,
        result: ::sdk_runtime::mock::ResultType::of::<OrganizationDto>,
        json: Some(
            r#"{
  "organizationCode": "steamory",
  "organizationName": "steamory",
  "departmentId": "60b49eb83fd80adb96f26e68",
  "hasChildren": true,
  "membersCount": 11,
  "isVirtualNode": true,
  "allow": "[\"xxx\"]",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "customData": {"school": "Yonsei"},
  "leaderUserIds": ["6343b98b7cfxxx9366e9b7c"],
  "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
  "postIdList": ["60b49eb83fd80adb96f26e68"],
  "status": "false",
  "tenantId": "623c20b2a062aaaaf41b17da",
  "updatedAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_DEPARTMENT,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_DEPARTMENT_SYNC_RELATIONS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_ORGANIZATION,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ALL_DEPARTMENTS,
        result: ::sdk_runtime::mock::ResultType::of::<DepartmentPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "organizationCode": "steamory",
      "departmentId": "60b49eb83fd80adb96f26e68",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "name": "Development",
      "parentDepartmentId": "6229c3ae66xxxx4feb740d92",
      "parentDepartmentCode": "example",
      "membersCount": 11,
      "hasChildren": true,
      "code": "dev",
      "customData": {"school": "Yonsei"},
      "leaderUserIds": ["6343b98b7cfxxx9366e9b7c"],
      "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
      "postIdList": ["60b49eb83fd80adb96f26e68"],
      "updatedAt": "2022-07-03T03:20:30.000Z"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_DEPARTMENT,
        result: ::sdk_runtime::mock::ResultType::of::<DepartmentDto>,
        json: Some(
            r#"{
  "organizationCode": "steamory",
  "departmentId": "60b49eb83fd80adb96f26e68",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "name": "Development",
  "parentDepartmentId": "6229c3ae66xxxx4feb740d92",
  "parentDepartmentCode": "example",
  "membersCount": 11,
  "hasChildren": true,
  "code": "dev",
  "customData": {"school": "Yonsei"},
  "leaderUserIds": ["6343b98b7cfxxx9366e9b7c"],
  "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
  "postIdList": ["60b49eb83fd80adb96f26e68"],
  "updatedAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_DEPARTMENT_ALL_APP,
        result: ::sdk_runtime::mock::ResultType::of::<DepartmentDto>,
        json: Some(
            r#"{
  "organizationCode": "steamory",
  "departmentId": "60b49eb83fd80adb96f26e68",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "name": "Development",
  "parentDepartmentId": "6229c3ae66xxxx4feb740d92",
  "parentDepartmentCode": "example",
  "membersCount": 11,
  "hasChildren": true,
  "code": "dev",
  "customData": {"school": "Yonsei"},
  "leaderUserIds": ["6343b98b7cfxxx9366e9b7c"],
  "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
  "postIdList": ["60b49eb83fd80adb96f26e68"],
  "updatedAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_DEPARTMENT_BY_ID,
        result: ::sdk_runtime::mock::ResultType::of::<DepartmentDto>,
        json: Some(
            r#"{
  "organizationCode": "steamory",
  "departmentId": "60b49eb83fd80adb96f26e68",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "name": "Development",
  "parentDepartmentId": "6229c3ae66xxxx4feb740d92",
  "parentDepartmentCode": "example",
  "membersCount": 11,
  "hasChildren": true,
  "code": "dev",
  "customData": {"school": "Yonsei"},
  "leaderUserIds": ["6343b98b7cfxxx9366e9b7c"],
  "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
  "postIdList": ["60b49eb83fd80adb96f26e68"],
  "updatedAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_DEPARTMENT_SYNC_RELATIONS,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<UserSyncRelationDto>>,
        json: Some(
            r#"[
  {
    "provider": "lark",
    "userIdInIdp": "oj7Nq05R-RRaqak0_YlMLnnIwsvg",
    "userInfoInIdp": {}
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ORGANIZATION,
        result: ::sdk_runtime::mock::ResultType::of::<OrganizationDto>,
        json: Some(
            r#"{
  "organizationCode": "steamory",
  "organizationName": "steamory",
  "departmentId": "60b49eb83fd80adb96f26e68",
  "hasChildren": true,
  "membersCount": 11,
  "isVirtualNode": true,
  "allow": "[\"xxx\"]",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "customData": {"school": "Yonsei"},
  "leaderUserIds": ["6343b98b7cfxxx9366e9b7c"],
  "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
  "postIdList": ["60b49eb83fd80adb96f26e68"],
  "status": "false",
  "tenantId": "623c20b2a062aaaaf41b17da",
  "updatedAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ORGANIZATIONS_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<OrganizationDto>>,
        json: Some(
            r#"[
  {
    "organizationCode": "steamory",
    "organizationName": "steamory",
    "departmentId": "60b49eb83fd80adb96f26e68",
    "hasChildren": true,
    "membersCount": 11,
    "isVirtualNode": true,
    "allow": "[\"xxx\"]",
    "createdAt": "2022-07-03T03:20:30.000Z",
    "customData": {"school": "Yonsei"},
    "leaderUserIds": ["6343b98b7cfxxx9366e9b7c"],
    "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
    "postIdList": ["60b49eb83fd80adb96f26e68"],
    "status": "false",
    "tenantId": "623c20b2a062aaaaf41b17da",
    "updatedAt": "2022-07-03T03:20:30.000Z"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PARENT_DEPARTMENT,
        result: ::sdk_runtime::mock::ResultType::of::<DepartmentDto>,
        json: Some(
            r#"{
  "organizationCode": "steamory",
  "departmentId": "60b49eb83fd80adb96f26e68",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "name": "Development",
  "parentDepartmentId": "6229c3ae66xxxx4feb740d92",
  "parentDepartmentCode": "example",
  "membersCount": 11,
  "hasChildren": true,
  "code": "dev",
  "customData": {"school": "Yonsei"},
  "leaderUserIds": ["6343b98b7cfxxx9366e9b7c"],
  "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
  "postIdList": ["60b49eb83fd80adb96f26e68"],
  "updatedAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::IS_USER_IN_DEPARTMENT,
        result: ::sdk_runtime::mock::ResultType::of::<IsUserInDepartmentDataDto>,
        json: Some("{\"inDepartment\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_CHILDREN_DEPARTMENTS,
        result: ::sdk_runtime::mock::ResultType::of::<DepartmentPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "organizationCode": "steamory",
      "departmentId": "60b49eb83fd80adb96f26e68",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "name": "Development",
      "parentDepartmentId": "6229c3ae66xxxx4feb740d92",
      "parentDepartmentCode": "example",
      "membersCount": 11,
      "hasChildren": true,
      "code": "dev",
      "customData": {"school": "Yonsei"},
      "leaderUserIds": ["6343b98b7cfxxx9366e9b7c"],
      "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
      "postIdList": ["60b49eb83fd80adb96f26e68"],
      "updatedAt": "2022-07-03T03:20:30.000Z"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_DEPARTMENT_MEMBER_IDS,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<String>>,
        json: Some("[\"example\"]"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_DEPARTMENT_MEMBERS,
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
        operation: &operations::LIST_ORGANIZATIONS,
        result: ::sdk_runtime::mock::ResultType::of::<OrganizationPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "organizationCode": "steamory",
      "organizationName": "steamory",
      "departmentId": "60b49eb83fd80adb96f26e68",
      "hasChildren": true,
      "membersCount": 11,
      "isVirtualNode": true,
      "allow": "[\"xxx\"]",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "customData": {"school": "Yonsei"},
      "leaderUserIds": ["6343b98b7cfxxx9366e9b7c"],
      "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
      "postIdList": ["60b49eb83fd80adb96f26e68"],
      "status": "false",
      "tenantId": "623c20b2a062aaaaf41b17da",
      "updatedAt": "2022-07-03T03:20:30.000Z"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REMOVE_DEPARTMENT_MEMBERS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SEARCH_DEPARTMENT_MEMBERS,
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
        operation: &operations::SEARCH_DEPARTMENTS,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<DepartmentDto>>,
        json: Some(
            r#"[
  {
    "organizationCode": "steamory",
    "departmentId": "60b49eb83fd80adb96f26e68",
    "createdAt": "2022-07-03T03:20:30.000Z",
    "name": "Development",
    "parentDepartmentId": "6229c3ae66xxxx4feb740d92",
    "parentDepartmentCode": "example",
    "membersCount": 11,
    "hasChildren": true,
    "code": "dev",
    "customData": {"school": "Yonsei"},
    "leaderUserIds": ["6343b98b7cfxxx9366e9b7c"],
    "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
    "postIdList": ["60b49eb83fd80adb96f26e68"],
    "updatedAt": "2022-07-03T03:20:30.000Z"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SEARCH_DEPARTMENTS_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<DepartmentDto>>,
        json: Some(
            r#"[
  {
    "organizationCode": "steamory",
    "departmentId": "60b49eb83fd80adb96f26e68",
    "createdAt": "2022-07-03T03:20:30.000Z",
    "name": "Development",
    "parentDepartmentId": "6229c3ae66xxxx4feb740d92",
    "parentDepartmentCode": "example",
    "membersCount": 11,
    "hasChildren": true,
    "code": "dev",
    "customData": {"school": "Yonsei"},
    "leaderUserIds": ["6343b98b7cfxxx9366e9b7c"],
    "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
    "postIdList": ["60b49eb83fd80adb96f26e68"],
    "updatedAt": "2022-07-03T03:20:30.000Z"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SEARCH_ORGANIZATIONS,
        result: ::sdk_runtime::mock::ResultType::of::<OrganizationPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "organizationCode": "steamory",
      "organizationName": "steamory",
      "departmentId": "60b49eb83fd80adb96f26e68",
      "hasChildren": true,
      "membersCount": 11,
      "isVirtualNode": true,
      "allow": "[\"xxx\"]",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "customData": {"school": "Yonsei"},
      "leaderUserIds": ["6343b98b7cfxxx9366e9b7c"],
      "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
      "postIdList": ["60b49eb83fd80adb96f26e68"],
      "status": "false",
      "tenantId": "623c20b2a062aaaaf41b17da",
      "updatedAt": "2022-07-03T03:20:30.000Z"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_DEPARTMENT,
        result: ::sdk_runtime::mock::ResultType::of::<DepartmentDto>,
        json: Some(
            r#"{
  "organizationCode": "steamory",
  "departmentId": "60b49eb83fd80adb96f26e68",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "name": "Development",
  "parentDepartmentId": "6229c3ae66xxxx4feb740d92",
  "parentDepartmentCode": "example",
  "membersCount": 11,
  "hasChildren": true,
  "code": "dev",
  "customData": {"school": "Yonsei"},
  "leaderUserIds": ["6343b98b7cfxxx9366e9b7c"],
  "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
  "postIdList": ["60b49eb83fd80adb96f26e68"],
  "updatedAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_NODE_STATUS,
        result: ::sdk_runtime::mock::ResultType::of::<::sdk_runtime::JsonObject>,
        json: Some("{}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_ORGANIZATION,
        result: ::sdk_runtime::mock::ResultType::of::<OrganizationDto>,
        json: Some(
            r#"{
  "organizationCode": "steamory",
  "organizationName": "steamory",
  "departmentId": "60b49eb83fd80adb96f26e68",
  "hasChildren": true,
  "membersCount": 11,
  "isVirtualNode": true,
  "allow": "[\"xxx\"]",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "customData": {"school": "Yonsei"},
  "leaderUserIds": ["6343b98b7cfxxx9366e9b7c"],
  "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
  "postIdList": ["60b49eb83fd80adb96f26e68"],
  "status": "false",
  "tenantId": "623c20b2a062aaaaf41b17da",
  "updatedAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_ORGANIZATION_STATUS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
];
