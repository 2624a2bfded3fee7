// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static ADD_DEVICE: Operation = Operation::new(
        "add_device",
        "addDevice",
        Method::Post,
        "/api/v3/add-device",
    )
    .payload("data");

pub(crate) static CAPTURE: Operation = Operation::new(
        "capture",
        "capture",
        Method::Post,
        "/api/v3/metadata/ueba/capture",
    )
    .payload("data");

pub(crate) static CREATE_DEVICE: Operation = Operation::new(
        "create_device",
        "createDevice",
        Method::Post,
        "/api/v3/create-device",
    )
    .payload("data");

pub(crate) static CREATE_VERIFY_DEVICE: Operation = Operation::new(
        "create_verify_device",
        "createVerifyDevice",
        Method::Post,
        "/api/v3/authing-verify/create-device",
    )
    .payload("data");

pub(crate) static DELETE_DEVICE: Operation = Operation::new(
        "delete_device",
        "deleteDevice",
        Method::Post,
        "/api/v3/delete-device-by-user",
    )
    .payload("data")
    .idempotent();

pub(crate) static DISABLE_DEVICE: Operation = Operation::new(
        "disable_device",
        "disableDevice",
        Method::Post,
        "/api/v3/disable-device-by-user",
    )
    .payload("data")
    .idempotent();

pub(crate) static ENABLE_DEVICE: Operation = Operation::new(
        "enable_device",
        "enableDevice",
        Method::Post,
        "/api/v3/enable-device-by-user",
    )
    .payload("data")
    .idempotent();

pub(crate) static FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS: Operation = Operation::new(
        "find_last_login_apps_by_device_ids",
        "findLastLoginAppsByDeviceIds",
        Method::Post,
        "/api/v3/get-last-login-apps-by-deviceIds",
    )
    .payload("data")
    .idempotent();

pub(crate) static FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2: Operation = Operation::new(
        "find_last_login_apps_by_device_ids_v2",
        "findLastLoginAppsByDeviceIdsV2",
        Method::Post,
        "/api/v3/get-last-login-apps-by-device-ids",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_DEVICE_STATUS: Operation = Operation::new(
        "get_device_status",
        "getDeviceStatus",
        Method::Post,
        "/api/v3/device-status",
    )
    .payload("data")
    .idempotent();

pub(crate) static SUSPEND_DEVICE: Operation = Operation::new(
        "suspend_device",
        "suspendDevice",
        Method::Post,
        "/api/v3/suspend-device-by-user",
    )
    .payload("data")
    .idempotent();
