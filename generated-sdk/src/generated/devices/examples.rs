// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::devices::{DeviceStatusResponseDataDto, TerminalInfoDto};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::ADD_DEVICE,
        result: ::sdk_runtime::mock::ResultType::of::<TerminalInfoDto>,
        json: Some(
            r#"{
  "id": "60b49eb83fd80adb96f26e68",
  "deviceUniqueId": "F2A8C1D0-6B1E-4C0D-9E55-0A3B7C1D2E4F"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CAPTURE,
        result: ::sdk_runtime::mock::ResultType::of::<::sdk_runtime::JsonValue>,
        json: Some("{}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_DEVICE,
        result: ::sdk_runtime::mock::ResultType::of::<TerminalInfoDto>,
        json: Some(
            r#"{
  "id": "60b49eb83fd80adb96f26e68",
  "deviceUniqueId": "F2A8C1D0-6B1E-4C0D-9E55-0A3B7C1D2E4F"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_VERIFY_DEVICE,
        result: ::sdk_runtime::mock::ResultType::of::<TerminalInfoDto>,
        json: Some(
            r#"{
  "id": "60b49eb83fd80adb96f26e68",
  "deviceUniqueId": "F2A8C1D0-6B1E-4C0D-9E55-0A3B7C1D2E4F"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_DEVICE,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DISABLE_DEVICE,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::ENABLE_DEVICE,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_DEVICE_STATUS,
        result: ::sdk_runtime::mock::ResultType::of::<DeviceStatusResponseDataDto>,
        json: Some("{\"status\":\"activated\",\"diffTime\":3600}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SUSPEND_DEVICE,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
];
