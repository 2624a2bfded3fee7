// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::applications::{
    ApplicationPaginatedDataDto, ApplicationSimpleInfoDto,
    ApplicationSimpleInfoPaginatedDataDto, CheckDomainAvailableDataDto,
    CreateApplicationRespDataDto, GetApplicationPermissionStrategyDataDto,
    GetApplicationSecretDataDto, GetSubjectAuthDataDto,
    ListApplicationAuthPaginatedDataDto, ListApplicationSubjectDataListDto,
    RefreshApplicationSecretDataDto, TenantApplicationListPagingDto,
    UserPoolTenantConfigDto,
};
use crate::generated::common::{
    ApplicationDto, GetMfaInfoDataDto, IsSuccessDto, MFASettingsDto, UserPagingDto,
};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::AUTHORIZE_APPLICATION_ACCESS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CHANGE_USERPOOL_TENAN_EXT_IDP_CONN_STATE,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CHECK_DOMAIN_AVAILABLE,
        result: ::sdk_runtime::mock::ResultType::of::<CheckDomainAvailableDataDto>,
        json: Some("{\"available\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_APPLICATION,
        result: ::sdk_runtime::mock::ResultType::of::<CreateApplicationRespDataDto>,
        json: Some(
            r#"{
  "appId": "62eaa95fe0xxxx9a5295bf7c",
  "appIdentifier": "example",
  "appName": "Sample application",
  "appLogo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
  "appType": "web",
  "userPoolId": "60e043f8cd91b87d712b6365",
  "isIntegrateApp": true,
  "defaultProtocol": "oidc",
  "redirectUris": ["https://example.com/callback"],
  "logoutRedirectUris": ["https://example.com/logout-callback"],
  "initLoginUri": "https://example.com/login",
  "ssoEnabled": true,
  "loginConfig": {
    "mergeLoginAndRegisterPage": true,
    "enabledBasicLoginMethods": ["PHONE_CODE"],
    "defaultLoginMethod": {
      "connectionType": "PASSCODE",
      "qrcodeType": "SELF_BUILT_APP",
      "qrcodeExtIdpConnId": "example",
      "adExtIdpConnId": "example",
      "ldapExtIdpConnId": "example"
    },
    "enabledExtIdpConns": [
      {
        "isSocial": true,
        "extIdpId": "60b49eb83fd80adb96f26e68",
        "extIdpType": "oidc",
        "extIdpConnId": "60b49eb83fd80adb96f26e68",
        "extIdpConnType": "oidc",
        "extIdpConnIdentifier": "example",
        "extIdpConnDisplayName": "example",
        "extIdpConnLogo": "example"
      }
    ],
    "showAuthorizationPage": true
  },
  "registerConfig": {
    "enabledBasicRegisterMethods": ["PHONE_CODE"],
    "defaultRegisterMethod": "PASSCODE"
  },
  "brandingConfig": {
    "customCSSEnabled": true,
    "guardVersion": "Advanced",
    "showChangeLanguageButton": true,
    "defaultLanguage": "zh-CN",
    "showForgetPasswordButton": true,
    "showEnterpriseConnections": true,
    "showSocialConnections": true,
    "showAgreement": true,
    "agreements": [
      {
        "displayAt": ["LoginPage"],
        "isRequired": true,
        "lang": "zh-CN",
        "content": "example"
      }
    ],
    "customBackground": "rgba(37,49,122,1)"
  },
  "oidcConfig": {},
  "samlProviderEnabled": true,
  "oauthProviderEnabled": true,
  "casProviderEnabled": true,
  "customBrandingEnabled": true,
  "customSecurityEnabled": true,
  "ssoEnabledAt": "2022-07-03T03:20:30.000Z",
  "template": "github"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_APPLICATION,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_AUTH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DETAIL_AUTH_SUBJECT,
        result: ::sdk_runtime::mock::ResultType::of::<GetSubjectAuthDataDto>,
        json: Some(
            r#"{
  "appId": "5a597f35085a2000144a10ed",
  "appName": "Application One",
  "reqTargetId": "6229ffaxxxxxxxxcade3e3d9",
  "reqTargetName": "dmy",
  "reqTargetType": "USER",
  "targetType": "USER",
  "targetName": "dgy",
  "authType": "DEFAULT"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::ENABLED_AUTH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_APPLICATION,
        result: ::sdk_runtime::mock::ResultType::of::<ApplicationDto>,
        json: Some(
            r#"{
  "appId": "6342b8537axxxx047d314109",
  "appIdentifier": "app1",
  "appName": "example",
  "appLogo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
  "appType": "web",
  "userPoolId": "60e043f8cd91b87d712b6365",
  "isIntegrateApp": true,
  "defaultProtocol": "oidc",
  "redirectUris": ["https://example.com"],
  "logoutRedirectUris": ["https://example.com"],
  "initLoginUri": "example",
  "ssoEnabled": true,
  "loginConfig": {
    "mergeLoginAndRegisterPage": true,
    "enabledBasicLoginMethods": ["PHONE_CODE"],
    "defaultLoginMethod": {
      "connectionType": "PASSCODE",
      "qrcodeType": "SELF_BUILT_APP",
      "qrcodeExtIdpConnId": "example",
      "adExtIdpConnId": "example",
      "ldapExtIdpConnId": "example"
    },
    "enabledExtIdpConns": [
      {
        "isSocial": true,
        "extIdpId": "60b49eb83fd80adb96f26e68",
        "extIdpType": "oidc",
        "extIdpConnId": "60b49eb83fd80adb96f26e68",
        "extIdpConnType": "oidc",
        "extIdpConnIdentifier": "example",
        "extIdpConnDisplayName": "example",
        "extIdpConnLogo": "example"
      }
    ],
    "showAuthorizationPage": true
  },
  "registerConfig": {
    "enabledBasicRegisterMethods": ["PHONE_CODE"],
    "defaultRegisterMethod": "PASSCODE"
  },
  "brandingConfig": {
    "customCSSEnabled": true,
    "guardVersion": "Advanced",
    "showChangeLanguageButton": true,
    "defaultLanguage": "zh-CN",
    "showForgetPasswordButton": true,
    "showEnterpriseConnections": true,
    "showSocialConnections": true,
    "showAgreement": true,
    "agreements": [
      {
        "displayAt": ["LoginPage"],
        "isRequired": true,
        "lang": "zh-CN",
        "content": "example"
      }
    ],
    "customBackground": "rgba(37,49,122,1)"
  },
  "oidcConfig": {},
  "samlProviderEnabled": true,
  "oauthProviderEnabled": true,
  "casProviderEnabled": true,
  "customBrandingEnabled": true,
  "customSecurityEnabled": true,
  "ssoEnabledAt": "2022-07-03T03:20:30.000Z"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_APPLICATION_PERMISSION_STRATEGY,
        result: ::sdk_runtime::mock::ResultType::of::<
            GetApplicationPermissionStrategyDataDto,
        >,
        json: Some("{\"permissionStrategy\":\"ALLOW_ALL\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_APPLICATION_SECRET,
        result: ::sdk_runtime::mock::ResultType::of::<GetApplicationSecretDataDto>,
        json: Some("{\"secret\":\"example\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_APPLICATION_SIMPLE_INFO,
        result: ::sdk_runtime::mock::ResultType::of::<ApplicationSimpleInfoDto>,
        json: Some(
            r#"{
  "appId": "6229ffaxxxxxxxxcade3e3d9",
  "appIdentifier": "app1",
  "appName": "example",
  "appLogo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
  "appType": "web",
  "isIntegrateApp": true
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_MFA_TRIGGER_DATA,
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
        operation: &operations::LIST_APPLICATION_ACTIVE_USERS,
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
        operation: &operations::LIST_APPLICATION_SIMPLE_INFO,
        result: ::sdk_runtime::mock::ResultType::of::<
            ApplicationSimpleInfoPaginatedDataDto,
        >,
        json: Some(
            r#"{
  "list": [
    {
      "appId": "6229ffaxxxxxxxxcade3e3d9",
      "appIdentifier": "app1",
      "appName": "example",
      "appLogo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
      "appType": "web",
      "isIntegrateApp": true
    }
  ],
  "totalCount": 1
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_APPLICATIONS,
        result: ::sdk_runtime::mock::ResultType::of::<ApplicationPaginatedDataDto>,
        json: Some(
            r#"{
  "list": [
    {
      "appId": "6342b8537axxxx047d314109",
      "appIdentifier": "app1",
      "appName": "example",
      "appLogo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
      "appType": "web",
      "userPoolId": "60e043f8cd91b87d712b6365",
      "isIntegrateApp": true,
      "defaultProtocol": "oidc",
      "redirectUris": ["https://example.com"],
      "logoutRedirectUris": ["https://example.com"],
      "initLoginUri": "example",
      "ssoEnabled": true,
      "loginConfig": {
        "mergeLoginAndRegisterPage": true,
        "enabledBasicLoginMethods": ["PHONE_CODE"],
        "defaultLoginMethod": {
          "connectionType": "PASSCODE",
          "qrcodeType": "SELF_BUILT_APP",
          "qrcodeExtIdpConnId": "example",
          "adExtIdpConnId": "example",
          "ldapExtIdpConnId": "example"
        },
        "enabledExtIdpConns": [
          {
            "isSocial": true,
            "extIdpId": "60b49eb83fd80adb96f26e68",
            "extIdpType": "oidc",
            "extIdpConnId": "60b49eb83fd80adb96f26e68",
            "extIdpConnType": "oidc",
            "extIdpConnIdentifier": "example",
            "extIdpConnDisplayName": "example",
            "extIdpConnLogo": "example"
          }
        ],
        "showAuthorizationPage": true
      },
      "registerConfig": {
        "enabledBasicRegisterMethods": ["PHONE_CODE"],
        "defaultRegisterMethod": "PASSCODE"
      },
      "brandingConfig": {
        "customCSSEnabled": true,
        "guardVersion": "Advanced",
        "showChangeLanguageButton": true,
        "defaultLanguage": "zh-CN",
        "showForgetPasswordButton": true,
        "showEnterpriseConnections": true,
        "showSocialConnections": true,
        "showAgreement": true,
        "agreements": [
          {
            "displayAt": ["LoginPage"],
            "isRequired": true,
            "lang": "zh-CN",
            "content": "example"
          }
        ],
        "customBackground": "rgba(37,49,122,1)"
      },
      "oidcConfig": {},
      "samlProviderEnabled": true,
      "oauthProviderEnabled": true,
      "casProviderEnabled": true,
      "customBrandingEnabled": true,
      "customSecurityEnabled": true,
      "ssoEnabledAt": "2022-07-03T03:20:30.000Z"
    }
  ],
  "totalCount": 1
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_AUTH_APPLICATION,
        result: ::sdk_runtime::mock::ResultType::of::<
            ListApplicationAuthPaginatedDataDto,
        >,
        json: Some(
            r#"{
  "list": [
    {
      "id": "6229ffaxxxxxxxxcade3e3d9",
      "targetId": "6229ffaxxxxxxxxcade3e3d9",
      "targetName": "Zhang San",
      "targetType": "USER",
      "effect": "ALLOW",
      "enabled": true,
      "permissionType": "ALL"
    }
  ],
  "totalCount": 1
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_AUTH_SUBJECT,
        result: ::sdk_runtime::mock::ResultType::of::<ListApplicationSubjectDataListDto>,
        json: Some(
            r#"{
  "list": [
    {
      "appId": "5a597f35085a2000144a10ed",
      "logo": "example",
      "ext": "example",
      "template": "example",
      "appType": "INTEGRATED",
      "effect": "ALLOW"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_TENANT_APPLICATIONS,
        result: ::sdk_runtime::mock::ResultType::of::<TenantApplicationListPagingDto>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "userPoolId": "62b40xxxxxxxxxxxd16f57c7",
      "tenantAppId": "62b40xxxxxxxxxxxd16f57c7",
      "name": "App Name",
      "logo": "https://example.com/logo.png",
      "applicationType": "example",
      "ssoEnabled": true,
      "appId": "62b40xxxxxxxxxxxd16f57c7"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REFRESH_APPLICATION_SECRET,
        result: ::sdk_runtime::mock::ResultType::of::<RefreshApplicationSecretDataDto>,
        json: Some("{\"secret\":\"example\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REVOKE_APPLICATION_ACCESS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_APPLICATION,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_APPLICATION_MFA_SETTINGS,
        result: ::sdk_runtime::mock::ResultType::of::<MFASettingsDto>,
        json: Some("{\"enabledFactors\":[\"OTP\"]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_APPLICATION_PERMISSION_STRATEGY,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_LOGIN_PAGE_CONFIG,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_TENANT_QR_CODE_STATE,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_USER_POOL_TENANT_CONFIG,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::USERPOLL_TENANT_CONFIG,
        result: ::sdk_runtime::mock::ResultType::of::<UserPoolTenantConfigDto>,
        json: Some(
            r#"{
  "userPoolId": "62b40xxxxxxxxxxxd16f57c7",
  "isUserPoolAsTenant": true,
  "enableSwitchType": "tenant-console",
  "css": "example",
  "cssEnabled": true,
  "customLoading": "example",
  "enableGuardVersionSwitch": true,
  "guardVersion": "v2",
  "loadingBackground": "example",
  "enableCreateTenant": true,
  "createTenantScenes": ["example"],
  "enableJoinTenant": true,
  "joinTenantScenes": ["example"],
  "enableVerifyDomain": true,
  "verifyDomainScenes": ["example"],
  "ssoPageCustomizationSettings": {},
  "enableMultipleTenantPortal": true,
  "loginConfig": {
    "mergeLoginAndRegisterPage": true,
    "enabledBasicLoginMethods": ["PHONE_CODE"],
    "defaultLoginMethod": {
      "connectionType": "PASSCODE",
      "qrcodeType": "SELF_BUILT_APP",
      "qrcodeExtIdpConnId": "example",
      "adExtIdpConnId": "example",
      "ldapExtIdpConnId": "example"
    },
    "enabledExtIdpConns": [
      {
        "isSocial": true,
        "extIdpId": "60b49eb83fd80adb96f26e68",
        "extIdpType": "oidc",
        "extIdpConnId": "60b49eb83fd80adb96f26e68",
        "extIdpConnType": "oidc",
        "extIdpConnIdentifier": "example",
        "extIdpConnDisplayName": "example",
        "extIdpConnLogo": "example"
      }
    ],
    "showAuthorizationPage": true
  }
}"#,
        ),
    },
];
