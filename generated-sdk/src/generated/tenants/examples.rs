// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::IsSuccessDto;
use crate::generated::tenants::{
    ImportTenantDataDto, ImportTenantHistoryDataDto, ImportTenantNotifyUseDataDto,
    InviteTenantUserRecordListDto, InviteTenantUsersDto,
    MultipleTenantAdminListPagingDto, SendEmailBatchDataDto, SendSmsBatchDataDto,
    TenantCooperatorListPagingDto, TenantCooperatorSingleDto, TenantDto,
    TenantEnterpriseCertificationRespDto, TenantListPagingDto, TenantRespDto,
    TenantUserDto, TenantUserListPagingDto,
};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::ADD_TENANT_DEPARTMENT_MEMBERS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::ADD_TENANT_USERS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_MULTIPLE_TENANT_ADMIN,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_TENANT,
        result: ::sdk_runtime::mock::ResultType::of::<TenantDto>,
        json: Some(
            r#"{
  "tenantId": "6343b98b7cfxxx9366e9b7d",
  "userPoolId": "60e043f8cd91b87d712b6365",
  "name": "Tenant 1",
  "logo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
  "appIds": ["6342b8537axxxx047d314109"],
  "creator": "6343b98b7cfxxx9366e9b7c",
  "sourceAppId": "6342b8537axxxx047d314109",
  "source": "example",
  "code": "tenant1",
  "host": "example",
  "enterpriseDomains": ["example.com"]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_TENANT_COOPERATOR,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_TENANT_ENTERPRISE_CERTIFICATION,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_TENANT_USER,
        result: ::sdk_runtime::mock::ResultType::of::<TenantUserDto>,
        json: Some(
            r#"{
  "gender": "M",
  "userPoolId": "60e043f8cd91b87d712b6365",
  "tenantId": "6343b98b7cfxxx9366e9b7d",
  "memberId": "62299d11dfxxxxxxxxe16e8f",
  "linkUserId": "6343b98b7cfxxx9366e9b7c",
  "isTenantAdmin": true,
  "birthdate": "2022-06-03",
  "city": "BJ",
  "country": "CN",
  "email": "test@example.com",
  "lastIp": "127.0.0.1",
  "lastLoginApp": "6342b8537axxxx047d314109",
  "loginsCount": 3,
  "phone": "188xxxx8888",
  "phoneCountryCode": "+86",
  "photo": "https://files.authing.co/authing-console/default-user-avatar.png",
  "postalCode": "438100",
  "province": "BJ",
  "username": "bob"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_TENANT,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_TENANT_ADMIN,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_TENANT_USER,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GENERATE_INVITE_TENANT_USER_LINK,
        result: ::sdk_runtime::mock::ResultType::of::<InviteTenantUsersDto>,
        json: Some(
            r#"{
  "errMsgs": [{"email": "test@example.com", "message": "example"}],
  "list": [
    {
      "recordId": 1,
      "inviteAccount": "test@example.com",
      "verifiedStatus": "example",
      "inviteLink": "example",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "activatedAt": "2022-07-03T03:20:30.000Z"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_MULTIPLE_TENANT_ADMIN,
        result: ::sdk_runtime::mock::ResultType::of::<MultipleTenantAdminListPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "userId": "6343b98b7cfxxx9366e9b7c",
      "name": "example",
      "phone": "188xxxx8888",
      "email": "test@example.com",
      "lastLogin": "2022-07-03T03:20:30.000Z"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_TENANT,
        result: ::sdk_runtime::mock::ResultType::of::<TenantRespDto>,
        json: Some(
            r#"{
  "tenantId": "6343b98b7cfxxx9366e9b7d",
  "userPoolId": "60e043f8cd91b87d712b6365",
  "name": "Tenant 1",
  "logo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
  "appIds": ["6342b8537axxxx047d314109"],
  "creator": "6343b98b7cfxxx9366e9b7c",
  "sourceAppId": "6342b8537axxxx047d314109",
  "source": "example",
  "code": "tenant1",
  "host": "example",
  "enterpriseDomains": ["example.com"],
  "membersCount": 11
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_TENANT_BY_CODE,
        result: ::sdk_runtime::mock::ResultType::of::<TenantRespDto>,
        json: Some(
            r#"{
  "tenantId": "6343b98b7cfxxx9366e9b7d",
  "userPoolId": "60e043f8cd91b87d712b6365",
  "name": "Tenant 1",
  "logo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
  "appIds": ["6342b8537axxxx047d314109"],
  "creator": "6343b98b7cfxxx9366e9b7c",
  "sourceAppId": "6342b8537axxxx047d314109",
  "source": "example",
  "code": "tenant1",
  "host": "example",
  "enterpriseDomains": ["example.com"],
  "membersCount": 11
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_TENANT_COOPERATOR,
        result: ::sdk_runtime::mock::ResultType::of::<TenantCooperatorSingleDto>,
        json: Some("{\"list\":[\"example\"],\"authorizedPoliciesCode\":[\"example\"]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_TENANT_COOPERATOR_MENU,
        result: ::sdk_runtime::mock::ResultType::of::<TenantCooperatorSingleDto>,
        json: Some("{\"list\":[\"example\"],\"authorizedPoliciesCode\":[\"example\"]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_TENANT_ENTERPRISE_CERTIFICATION,
        result: ::sdk_runtime::mock::ResultType::of::<
            TenantEnterpriseCertificationRespDto,
        >,
        json: Some(
            r#"{
  "bankReservedPhone": "188xxxx8888",
  "businessName": "Example Ltd.",
  "businessRegistrationName": "Example Ltd.",
  "nationalIdentificationNumber": "110101xxxxxxxxxxxx",
  "personalBankCardNumber": "6222xxxxxxxxxxxx",
  "unifiedSocialCredit": "91110108xxxxxxxxxx",
  "updatedAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_TENANT_LITTLE_INFO,
        result: ::sdk_runtime::mock::ResultType::of::<TenantRespDto>,
        json: Some(
            r#"{
  "tenantId": "6343b98b7cfxxx9366e9b7d",
  "userPoolId": "60e043f8cd91b87d712b6365",
  "name": "Tenant 1",
  "logo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
  "appIds": ["6342b8537axxxx047d314109"],
  "creator": "6343b98b7cfxxx9366e9b7c",
  "sourceAppId": "6342b8537axxxx047d314109",
  "source": "example",
  "code": "tenant1",
  "host": "example",
  "enterpriseDomains": ["example.com"],
  "membersCount": 11
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_TENANT_USER,
        result: ::sdk_runtime::mock::ResultType::of::<TenantUserDto>,
        json: Some(
            r#"{
  "gender": "M",
  "userPoolId": "60e043f8cd91b87d712b6365",
  "tenantId": "6343b98b7cfxxx9366e9b7d",
  "memberId": "62299d11dfxxxxxxxxe16e8f",
  "linkUserId": "6343b98b7cfxxx9366e9b7c",
  "isTenantAdmin": true,
  "birthdate": "2022-06-03",
  "city": "BJ",
  "country": "CN",
  "email": "test@example.com",
  "lastIp": "127.0.0.1",
  "lastLoginApp": "6342b8537axxxx047d314109",
  "loginsCount": 3,
  "phone": "188xxxx8888",
  "phoneCountryCode": "+86",
  "photo": "https://files.authing.co/authing-console/default-user-avatar.png",
  "postalCode": "438100",
  "province": "BJ",
  "username": "bob"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::IMPORT_TENANT,
        result: ::sdk_runtime::mock::ResultType::of::<ImportTenantDataDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::IMPORT_TENANT_HISTORY,
        result: ::sdk_runtime::mock::ResultType::of::<ImportTenantHistoryDataDto>,
        json: Some("{\"totalCount\":1,\"list\":[{}]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::IMPORT_TENANT_NOTIFY_USER,
        result: ::sdk_runtime::mock::ResultType::of::<ImportTenantNotifyUseDataDto>,
        json: Some("{\"totalCount\":1,\"list\":[{}]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_INVITE_TENNAT_USER_RECORDS,
        result: ::sdk_runtime::mock::ResultType::of::<InviteTenantUserRecordListDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "recordId": 1,
      "inviteAccount": "test@example.com",
      "verifiedStatus": "example",
      "inviteLink": "example",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "activatedAt": "2022-07-03T03:20:30.000Z"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_MULTIPLE_TENANT_ADMIN,
        result: ::sdk_runtime::mock::ResultType::of::<MultipleTenantAdminListPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "userId": "6343b98b7cfxxx9366e9b7c",
      "name": "example",
      "phone": "188xxxx8888",
      "email": "test@example.com",
      "lastLogin": "2022-07-03T03:20:30.000Z"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_TENANT_ADMIN,
        result: ::sdk_runtime::mock::ResultType::of::<TenantUserListPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "gender": "M",
      "userPoolId": "60e043f8cd91b87d712b6365",
      "tenantId": "6343b98b7cfxxx9366e9b7d",
      "memberId": "62299d11dfxxxxxxxxe16e8f",
      "linkUserId": "6343b98b7cfxxx9366e9b7c",
      "isTenantAdmin": true,
      "birthdate": "2022-06-03",
      "city": "BJ",
      "country": "CN",
      "email": "test@example.com",
      "lastIp": "127.0.0.1",
      "lastLoginApp": "6342b8537axxxx047d314109",
      "loginsCount": 3,
      "phone": "188xxxx8888",
      "phoneCountryCode": "+86",
      "photo": "https://files.authing.co/authing-console/default-user-avatar.png",
      "postalCode": "438100",
      "province": "BJ",
      "username": "bob"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_TENANT_COOPERATORS,
        result: ::sdk_runtime::mock::ResultType::of::<TenantCooperatorListPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "userId": "6343b98b7cfxxx9366e9b7c",
      "type": "example",
      "external": true,
      "user": {
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
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_TENANT_USERS,
        result: ::sdk_runtime::mock::ResultType::of::<TenantUserListPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "gender": "M",
      "userPoolId": "60e043f8cd91b87d712b6365",
      "tenantId": "6343b98b7cfxxx9366e9b7d",
      "memberId": "62299d11dfxxxxxxxxe16e8f",
      "linkUserId": "6343b98b7cfxxx9366e9b7c",
      "isTenantAdmin": true,
      "birthdate": "2022-06-03",
      "city": "BJ",
      "country": "CN",
      "email": "test@example.com",
      "lastIp": "127.0.0.1",
      "lastLoginApp": "6342b8537axxxx047d314109",
      "loginsCount": 3,
      "phone": "188xxxx8888",
      "phoneCountryCode": "+86",
      "photo": "https://files.authing.co/authing-console/default-user-avatar.png",
      "postalCode": "438100",
      "province": "BJ",
      "username": "bob"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_TENANTS,
        result: ::sdk_runtime::mock::ResultType::of::<TenantListPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "tenantId": "6343b98b7cfxxx9366e9b7d",
      "userPoolId": "60e043f8cd91b87d712b6365",
      "name": "Tenant 1",
      "logo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
      "appIds": ["6342b8537axxxx047d314109"],
      "creator": "6343b98b7cfxxx9366e9b7c",
      "sourceAppId": "6342b8537axxxx047d314109",
      "source": "example",
      "code": "tenant1",
      "host": "example",
      "enterpriseDomains": ["example.com"],
      "membersCount": 11
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REMOVE_TENANT_DEPARTMENT_MEMBERS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REMOVE_TENANT_USERS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REVIEW_TENANT_ENTERPRISE_CERTIFICATION,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SEND_EMAIL_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<SendEmailBatchDataDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SEND_INVITE_TENANT_USER_EMAIL,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SEND_SMS_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<SendSmsBatchDataDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SET_TENANT_ADMIN,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_TENANT,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_TENANT_ENTERPRISE_CERTIFICATION,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_TENANT_USER,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
];
