// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::{ApplicationDto, MFASettingsDto};
use crate::generated::security_settings::SecuritySettingsDto;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::CLOSE_GLOBAL_MFA_SETTINGS,
        result: ::sdk_runtime::mock::ResultType::of::<MFASettingsDto>,
        json: Some("{\"enabledFactors\":[\"OTP\"]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_GLOBAL_MFA_SETTINGS,
        result: ::sdk_runtime::mock::ResultType::of::<MFASettingsDto>,
        json: Some("{\"enabledFactors\":[\"OTP\"]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_SECURITY_SETTINGS,
        result: ::sdk_runtime::mock::ResultType::of::<SecuritySettingsDto>,
        json: Some(
            r#"{
  "authingTokenExpiresIn": 1296000,
  "verifyCodeLength": 6,
  "verifyCodeMaxAttempts": 1,
  "changeEmailStrategy": {"verifyOldEmail": true},
  "changePhoneStrategy": {"verifyOldPhone": true},
  "registerDisabled": true,
  "registerAnomalyDetection": {"enabled": true, "limit": 50, "timeInterval": 300},
  "completePasswordAfterPassCodeLogin": true,
  "loginAnomalyDetection": {
    "loginFailStrategy": "captcha",
    "robotVerify": "condition_set",
    "accountLock": "condition_set",
    "loginFailCheck": {
      "enabled": true,
      "limit": 50,
      "timeInterval": 300,
      "unit": "Second"
    },
    "loginPasswordFailCheck": {
      "enabled": true,
      "limit": 50,
      "timeInterval": 300,
      "unit": "Second"
    },
    "robotVerifyLoginPasswordFailCheck": {
      "enabled": true,
      "limit": 50,
      "timeInterval": 300,
      "unit": "Second"
    },
    "robotVerifyLoginIpWhitelistCheck": {
      "enabled": true,
      "ipWhitelist": "132.133.123.144,255.255.255.255"
    },
    "robotVerifyLoginTimeCheckEnable": true,
    "robotVerifyloginWeekStartEndTime": []
  },
  "loginRequireEmailVerified": true,
  "selfUnlockAccount": {"enabled": true, "strategy": "captcha"},
  "enableLoginAccountSwitch": true,
  "qrcodeLoginStrategy": {
    "qrcodeExpiresIn": 120,
    "ticketExpiresIn": 300,
    "allowExchangeUserInfoFromBrowser": true,
    "returnFullUserInfo": true,
    "qrcodeExpiresInUnit": "Second",
    "ticketExpiresInUnit": "Second"
  },
  "allowedOrigins": "https://example.com"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_VERIFY_CONFIG_APP,
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
        operation: &operations::UPDATE_GLOBAL_MFA_SETTINGS,
        result: ::sdk_runtime::mock::ResultType::of::<MFASettingsDto>,
        json: Some("{\"enabledFactors\":[\"OTP\"]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_SECURITY_SETTINGS,
        result: ::sdk_runtime::mock::ResultType::of::<SecuritySettingsDto>,
        json: Some(
            r#"{
  "authingTokenExpiresIn": 1296000,
  "verifyCodeLength": 6,
  "verifyCodeMaxAttempts": 1,
  "changeEmailStrategy": {"verifyOldEmail": true},
  "changePhoneStrategy": {"verifyOldPhone": true},
  "registerDisabled": true,
  "registerAnomalyDetection": {"enabled": true, "limit": 50, "timeInterval": 300},
  "completePasswordAfterPassCodeLogin": true,
  "loginAnomalyDetection": {
    "loginFailStrategy": "captcha",
    "robotVerify": "condition_set",
    "accountLock": "condition_set",
    "loginFailCheck": {
      "enabled": true,
      "limit": 50,
      "timeInterval": 300,
      "unit": "Second"
    },
    "loginPasswordFailCheck": {
      "enabled": true,
      "limit": 50,
      "timeInterval": 300,
      "unit": "Second"
    },
    "robotVerifyLoginPasswordFailCheck": {
      "enabled": true,
      "limit": 50,
      "timeInterval": 300,
      "unit": "Second"
    },
    "robotVerifyLoginIpWhitelistCheck": {
      "enabled": true,
      "ipWhitelist": "132.133.123.144,255.255.255.255"
    },
    "robotVerifyLoginTimeCheckEnable": true,
    "robotVerifyloginWeekStartEndTime": []
  },
  "loginRequireEmailVerified": true,
  "selfUnlockAccount": {"enabled": true, "strategy": "captcha"},
  "enableLoginAccountSwitch": true,
  "qrcodeLoginStrategy": {
    "qrcodeExpiresIn": 120,
    "ticketExpiresIn": 300,
    "allowExchangeUserInfoFromBrowser": true,
    "returnFullUserInfo": true,
    "qrcodeExpiresInUnit": "Second",
    "ticketExpiresInUnit": "Second"
  },
  "allowedOrigins": "https://example.com"
}"#,
        ),
    },
];
