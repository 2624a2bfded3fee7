// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::audit_logs::{AdminAuditLogRespData, UserActionLogRespData};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ADMIN_AUDIT_LOGS,
        result: ::sdk_runtime::mock::ResultType::of::<AdminAuditLogRespData>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"adminUserId\":\"example\",\"adminUserAvatar\":\"example\",\"adminUserDisplayName\":\"example\",\"operationType\":\"all\",\"resourceType\":\"all\",\"success\":true,\"userAgent\":\"example\",\"ua\":{\"device\":\"example\",\"name\":\"example\",\"os\":\"example\"},\"geoip\":{\"location\":{\"lon\":1.0,\"lat\":1.0},\"country_name\":\"example\",\"country_code2\":\"example\",\"country_code3\":\"example\",\"region_name\":\"example\",\"region_code\":\"example\",\"city_name\":\"example\",\"continent_code\":\"example\",\"timezone\":\"example\"},\"timestamp\":\"example\",\"requestId\":\"example\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_ACTION_LOGS,
        result: ::sdk_runtime::mock::ResultType::of::<UserActionLogRespData>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"userId\":\"example\",\"userAvatar\":\"example\",\"userDisplayName\":\"example\",\"userLoginsCount\":1,\"appId\":\"example\",\"appName\":\"example\",\"eventType\":\"login\",\"success\":true,\"appLoginUrl\":\"example\",\"appLogo\":\"example\",\"userAgent\":\"example\",\"parsedUserAgent\":{\"device\":\"example\",\"name\":\"example\",\"os\":\"example\"},\"geoip\":{\"location\":{\"lon\":1.0,\"lat\":1.0},\"country_name\":\"example\",\"country_code2\":\"example\",\"country_code3\":\"example\",\"region_name\":\"example\",\"region_code\":\"example\",\"city_name\":\"example\",\"continent_code\":\"example\",\"timezone\":\"example\"},\"timestamp\":\"example\",\"requestId\":\"example\"}]}",
        ),
    },
];
