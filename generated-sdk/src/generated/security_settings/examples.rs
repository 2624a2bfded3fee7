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
            "{\"authingTokenExpiresIn\":1,\"verifyCodeLength\":1,\"verifyCodeMaxAttempts\":1,\"changeEmailStrategy\":{\"verifyOldEmail\":true},\"changePhoneStrategy\":{\"verifyOldPhone\":true},\"registerDisabled\":true,\"registerAnomalyDetection\":{\"enabled\":true,\"limit\":1,\"timeInterval\":1},\"completePasswordAfterPassCodeLogin\":true,\"loginAnomalyDetection\":{\"loginFailStrategy\":\"captcha\",\"robotVerify\":\"example\",\"accountLock\":\"example\",\"loginFailCheck\":{\"enabled\":true,\"limit\":1,\"timeInterval\":1},\"loginPasswordFailCheck\":{\"enabled\":true,\"limit\":1,\"timeInterval\":1},\"robotVerifyLoginPasswordFailCheck\":{\"enabled\":true,\"limit\":1,\"timeInterval\":1},\"robotVerifyLoginIpWhitelistCheck\":{\"enabled\":true,\"ipWhitelist\":\"example\"},\"robotVerifyLoginTimeCheckEnable\":true,\"robotVerifyloginWeekStartEndTime\":[\"example\"]},\"loginRequireEmailVerified\":true,\"selfUnlockAccount\":{\"enabled\":true,\"strategy\":\"captcha\"},\"enableLoginAccountSwitch\":true,\"qrcodeLoginStrategy\":{\"qrcodeExpiresIn\":1,\"ticketExpiresIn\":1,\"allowExchangeUserInfoFromBrowser\":true,\"returnFullUserInfo\":true}}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_VERIFY_CONFIG_APP,
        result: ::sdk_runtime::mock::ResultType::of::<ApplicationDto>,
        json: Some(
            "{\"appId\":\"example\",\"appIdentifier\":\"example\",\"appName\":\"example\",\"appLogo\":\"example\",\"appType\":\"web\",\"userPoolId\":\"example\",\"isIntegrateApp\":true,\"defaultProtocol\":\"oidc\",\"redirectUris\":[\"example\"],\"logoutRedirectUris\":[\"example\"],\"initLoginUri\":\"example\",\"ssoEnabled\":true,\"loginConfig\":{\"mergeLoginAndRegisterPage\":true,\"enabledBasicLoginMethods\":[\"PHONE_CODE\"],\"defaultLoginMethod\":{\"connectionType\":\"PASSCODE\",\"qrcodeType\":\"SELF_BUILT_APP\",\"qrcodeExtIdpConnId\":\"example\",\"adExtIdpConnId\":\"example\",\"ldapExtIdpConnId\":\"example\"},\"enabledExtIdpConns\":[{\"isSocial\":true,\"extIdpId\":\"example\",\"extIdpType\":\"oidc\",\"extIdpConnId\":\"example\",\"extIdpConnType\":\"oidc\",\"extIdpConnIdentifier\":\"example\",\"extIdpConnDisplayName\":\"example\",\"extIdpConnLogo\":\"example\"}],\"showAuthorizationPage\":true},\"registerConfig\":{\"enabledBasicRegisterMethods\":[\"PHONE_CODE\"],\"defaultRegisterMethod\":\"PASSCODE\"},\"brandingConfig\":{\"customCSSEnabled\":true,\"guardVersion\":\"Advanced\",\"showChangeLanguageButton\":true,\"defaultLanguage\":\"zh-CN\",\"showForgetPasswordButton\":true,\"showEnterpriseConnections\":true,\"showSocialConnections\":true,\"showAgreement\":true,\"agreements\":[{\"displayAt\":[\"LoginPage\"],\"isRequired\":true,\"lang\":\"zh-CN\",\"content\":\"example\"}]},\"oidcConfig\":{},\"samlProviderEnabled\":true,\"oauthProviderEnabled\":true,\"casProviderEnabled\":true,\"customBrandingEnabled\":true,\"customSecurityEnabled\":true}",
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
            "{\"authingTokenExpiresIn\":1,\"verifyCodeLength\":1,\"verifyCodeMaxAttempts\":1,\"changeEmailStrategy\":{\"verifyOldEmail\":true},\"changePhoneStrategy\":{\"verifyOldPhone\":true},\"registerDisabled\":true,\"registerAnomalyDetection\":{\"enabled\":true,\"limit\":1,\"timeInterval\":1},\"completePasswordAfterPassCodeLogin\":true,\"loginAnomalyDetection\":{\"loginFailStrategy\":\"captcha\",\"robotVerify\":\"example\",\"accountLock\":\"example\",\"loginFailCheck\":{\"enabled\":true,\"limit\":1,\"timeInterval\":1},\"loginPasswordFailCheck\":{\"enabled\":true,\"limit\":1,\"timeInterval\":1},\"robotVerifyLoginPasswordFailCheck\":{\"enabled\":true,\"limit\":1,\"timeInterval\":1},\"robotVerifyLoginIpWhitelistCheck\":{\"enabled\":true,\"ipWhitelist\":\"example\"},\"robotVerifyLoginTimeCheckEnable\":true,\"robotVerifyloginWeekStartEndTime\":[\"example\"]},\"loginRequireEmailVerified\":true,\"selfUnlockAccount\":{\"enabled\":true,\"strategy\":\"captcha\"},\"enableLoginAccountSwitch\":true,\"qrcodeLoginStrategy\":{\"qrcodeExpiresIn\":1,\"ticketExpiresIn\":1,\"allowExchangeUserInfoFromBrowser\":true,\"returnFullUserInfo\":true}}",
        ),
    },
];
