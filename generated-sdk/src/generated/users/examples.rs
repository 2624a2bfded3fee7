// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::{
    AuthorizedResourcePagingDto, GetMfaInfoDataDto, GroupPagingDto, IdentityDto,
    IsSuccessDto, ResignUserDataDto, RolePagingDto, UserDepartmentPagingDto, UserDto,
    UserPagingDto, UserSyncRelationDto,
};
use crate::generated::users::{
    AppDto, ArchivedUsersListPagingDto, CheckSessionStatusDataDto,
    GetUserEncryptPasswordBatchDataDto, GetUserPasswordCiphertextDataDto, HasAnyRoleDto,
    IsUserExistsDto, LinkIdentityDataDto, OtpSecretRespDto,
    PrincipalAuthenticationInfoPagingDto, UnlinkIdentityDataDto,
    UserFieldDecryptRespItemDto, UserLoggedInAppsDto, UserLoggedInIdentitiesDto,
    UserLoginHistoryPagingDto, UserMfaRespDto,
};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::CHECK_SESSION_STATUS,
        result: ::sdk_runtime::mock::ResultType::of::<CheckSessionStatusDataDto>,
        json: Some("{\"active\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_USER,
        result: ::sdk_runtime::mock::ResultType::of::<UserDto>,
        json: Some(
            r#"{
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
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_USERS_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<UserDto>>,
        json: Some(
            r#"[
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
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_USER_SYNC_RELATIONS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_USERS_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_OTP_SECRET_BY_USER,
        result: ::sdk_runtime::mock::ResultType::of::<OtpSecretRespDto>,
        json: Some("{\"secret\":\"example\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER,
        result: ::sdk_runtime::mock::ResultType::of::<UserDto>,
        json: Some(
            r#"{
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
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_ACCESSIBLE_APPS,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<AppDto>>,
        json: Some(
            r#"[
  {
    "appId": "6342b8537axxxx047d314109",
    "appName": "example",
    "appLogo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
    "appLoginUrl": "https://example.authing.cn",
    "appDefaultLoginStrategy": "ALLOW_ALL"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_AUTHORIZED_APPS,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<AppDto>>,
        json: Some(
            r#"[
  {
    "appId": "6342b8537axxxx047d314109",
    "appName": "example",
    "appLogo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
    "appLoginUrl": "https://example.authing.cn",
    "appDefaultLoginStrategy": "ALLOW_ALL"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_AUTHORIZED_RESOURCES,
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
        operation: &operations::GET_USER_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<UserDto>>,
        json: Some(
            r#"[
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
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_DEPARTMENTS,
        result: ::sdk_runtime::mock::ResultType::of::<UserDepartmentPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "organizationCode": "steamory",
      "departmentId": "6229c3ae66xxxx4feb740d93",
      "isRoot": true,
      "createdAt": "2022-07-03T03:20:30.000Z",
      "name": "Development",
      "description": "example",
      "isLeader": true,
      "code": "6229c3ae66xxxx4feb740d93",
      "isMainDepartment": true,
      "joinedAt": "2022-07-03T03:20:30.000Z",
      "isVirtualNode": true,
      "customData": {"school": "Yonsei"},
      "openDepartmentId": "ou_7dab8a3d3cdccxxxxxx777c7ad535d62"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_ENCRYPT_PASSWORD_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<
            GetUserEncryptPasswordBatchDataDto,
        >,
        json: Some(
            r#"{
  "userId": "6343b98b7cfxxx9366e9b7c",
  "encryptedPassword": "example"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_GROUPS,
        result: ::sdk_runtime::mock::ResultType::of::<GroupPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "id": "60b49eb83fd80adb96f26e68",
      "code": "developer",
      "name": "Developers",
      "description": "example",
      "type": "example",
      "metadataSource": ["example"],
      "members": [
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
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_IDENTITIES,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<IdentityDto>>,
        json: Some(
            r#"[
  {
    "identityId": "62299d8b866d2dab79a89dc4",
    "extIdpId": "6076bacxxxxxxxxd80d993b5",
    "provider": "oidc",
    "type": "openid",
    "userIdInIdp": "oj7Nq05R-RRaqak0_YlMLnnIwsvg",
    "userInfoInIdp": {},
    "originConnIds": ["605492ac41xxxxe0362f0707"],
    "accessToken": "57_fK0xgSL_NwVlS-gmUwlMQ2N6AONNIOAYxxxx",
    "refreshToken": "57_IZFu91Ak1Wg6DRytZFFIOd3upNF5lH7vPxxxxx"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_LOGGEDIN_APPS,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<UserLoggedInAppsDto>>,
        json: Some(
            r#"[
  {
    "appId": "6342b8537axxxx047d314109",
    "appName": "example",
    "appLogo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
    "appLoginUrl": "https://example.authing.cn"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_LOGGEDIN_IDENTITIES,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<UserLoggedInIdentitiesDto>>,
        json: Some(
            r#"[
  {
    "identityId": "example",
    "idpName": "example",
    "idpNameEn": "example",
    "idpLogo": "example",
    "idpId": "60b49eb83fd80adb96f26e68"
  }
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_LOGIN_HISTORY,
        result: ::sdk_runtime::mock::ResultType::of::<UserLoginHistoryPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "appId": "6342b8537axxxx047d314109",
      "appName": "example",
      "appLogo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
      "appLoginUrl": "https://example.authing.cn",
      "clientIp": "127.0.0.1",
      "time": "2022-07-03T03:20:30.000Z"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_MFA_INFO,
        result: ::sdk_runtime::mock::ResultType::of::<UserMfaRespDto>,
        json: Some(
            r#"{
  "totpStatus": "enabled",
  "faceMfaStatus": "disabled",
  "smsMfaStatus": "enabled",
  "emailMfaStatus": "enabled"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_MFA_STATUS,
        result: ::sdk_runtime::mock::ResultType::of::<GetMfaInfoDataDto>,
        json: Some(
            r#"{
  "mfaToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.xxx",
  "applicationMfa": [{"mfaPolicy": "SMS", "status": 1, "sort": 1}],
  "mfaPhoneCountryCode": "+86",
  "phone": "188xxxx8888",
  "phoneCountryCode": "+86",
  "username": "bob"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_PASSWORD_CIPHERTEXT,
        result: ::sdk_runtime::mock::ResultType::of::<GetUserPasswordCiphertextDataDto>,
        json: Some("{\"ciphertext\":\"example\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_PRINCIPAL_AUTHENTICATION_INFO,
        result: ::sdk_runtime::mock::ResultType::of::<
            PrincipalAuthenticationInfoPagingDto,
        >,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "authenticated": true,
      "principalType": "example",
      "principalCode": "example",
      "principalName": "example",
      "authenticatedAt": "2022-07-03T03:20:30.000Z"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_ROLES,
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
        operation: &operations::GET_USER_SYNC_RELATIONS,
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
        operation: &operations::HAS_ANY_ROLE,
        result: ::sdk_runtime::mock::ResultType::of::<HasAnyRoleDto>,
        json: Some("{\"hasAnyRole\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::IMPORT_OTP,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::IS_USER_EXISTS,
        result: ::sdk_runtime::mock::ResultType::of::<IsUserExistsDto>,
        json: Some("{\"exists\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::KICK_USERS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LINK_IDENTITY,
        result: ::sdk_runtime::mock::ResultType::of::<LinkIdentityDataDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_ARCHIVED_USERS,
        result: ::sdk_runtime::mock::ResultType::of::<ArchivedUsersListPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "userId": "6343b98b7cfxxx9366e9b7c",
      "archivedAt": "2022-07-03T03:20:30.000Z"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_USERS,
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
        operation: &operations::LIST_USERS_LEGACY,
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
        operation: &operations::RESET_USER_PRINCIPAL_AUTHENTICATION_INFO,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::RESIGN_USER,
        result: ::sdk_runtime::mock::ResultType::of::<ResignUserDataDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::RESIGN_USER_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<ResignUserDataDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SET_USER_DEPARTMENTS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SET_USERS_MFA_STATUS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UNLINK_IDENTITY,
        result: ::sdk_runtime::mock::ResultType::of::<UnlinkIdentityDataDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_USER,
        result: ::sdk_runtime::mock::ResultType::of::<UserDto>,
        json: Some(
            r#"{
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
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_USER_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<UserDto>>,
        json: Some(
            r#"[
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
]"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::USER_FIELD_DECRYPT,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<UserFieldDecryptRespItemDto>>,
        json: Some(
            r#"[
  {
    "decryptedContent": "188xxxx8888",
    "fieldName": "phone",
    "userId": "6343b98b7cfxxx9366e9b7c"
  }
]"#,
        ),
    },
];
