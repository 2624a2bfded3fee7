// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::audit_logs::{AdminAuditLogRespData, UserActionLogRespData};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ADMIN_AUDIT_LOGS,
        result: ::sdk_runtime::mock::ResultType::of::<AdminAuditLogRespData>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "adminUserId": "6343b98b7cfxxx9366e9b7c",
      "adminUserAvatar": "https://files.authing.co/authing-console/default-app-logo.png",
      "adminUserDisplayName": "Zhang San",
      "operationType": "all",
      "resourceType": "all",
      "success": true,
      "userAgent": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/104.0.0.0 Safari/537.36",
      "ua": {"device": "Desktop", "name": "Chrome", "os": "Windows"},
      "geoip": {
        "location": {"lon": 116.3889, "lat": 39.9288},
        "country_name": "China",
        "country_code2": "CN",
        "country_code3": "CN",
        "region_name": "Beijing",
        "region_code": "BJ",
        "city_name": "Beijing",
        "continent_code": "AS",
        "timezone": "Asia/Shanghai"
      },
      "timestamp": "2022-09-20T08:55:00.188+0800",
      "requestId": "b63b9772-384c-4f2d-981b-01d1feed964d",
      "clientIp": "127.0.0.1",
      "eventDetails": "Modify application Discourse",
      "operationParam": "{\"name\":\"Discourse\",\"protocol\":\"oidc\"}"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_ACTION_LOGS,
        result: ::sdk_runtime::mock::ResultType::of::<UserActionLogRespData>,
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [
    {
      "userId": "6343b98b7cfxxx9366e9b7c",
      "userAvatar": "https://files.authing.co/authing-console/default-user-avatar.png",
      "userDisplayName": "Zhang San",
      "userLoginsCount": 10,
      "appId": "6342b8537axxxx047d314109",
      "appName": "example",
      "eventType": "login",
      "success": true,
      "appLoginUrl": "https://example.genauth.ai/login",
      "appLogo": "https://files.authing.co/authing-console/authing-logo-new-20210924.svg",
      "userAgent": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/104.0.0.0 Safari/537.36",
      "parsedUserAgent": {"device": "Desktop", "name": "Chrome", "os": "Windows"},
      "geoip": {
        "location": {"lon": 116.3889, "lat": 39.9288},
        "country_name": "China",
        "country_code2": "CN",
        "country_code3": "CN",
        "region_name": "Beijing",
        "region_code": "BJ",
        "city_name": "Beijing",
        "continent_code": "AS",
        "timezone": "Asia/Shanghai"
      },
      "timestamp": "2022-09-20T08:55:00.188+0800",
      "requestId": "b63b9772-384c-4f2d-981b-01d1feed964d",
      "clientIp": "127.0.0.1",
      "eventDetail": "Login account test@example.com"
    }
  ]
}"#,
        ),
    },
];
