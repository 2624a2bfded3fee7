// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static ADD_DEVICE: Operation = Operation {
    name: "add_device",
    id: "addDevice",
    method: Method::Post,
    path: "/api/v3/add-device",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CAPTURE: Operation = Operation {
    name: "capture",
    id: "capture",
    method: Method::Post,
    path: "/api/v3/metadata/ueba/capture",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_DEVICE: Operation = Operation {
    name: "create_device",
    id: "createDevice",
    method: Method::Post,
    path: "/api/v3/create-device",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_VERIFY_DEVICE: Operation = Operation {
    name: "create_verify_device",
    id: "createVerifyDevice",
    method: Method::Post,
    path: "/api/v3/authing-verify/create-device",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_DEVICE: Operation = Operation {
    name: "delete_device",
    id: "deleteDevice",
    method: Method::Post,
    path: "/api/v3/delete-device-by-user",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DISABLE_DEVICE: Operation = Operation {
    name: "disable_device",
    id: "disableDevice",
    method: Method::Post,
    path: "/api/v3/disable-device-by-user",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static ENABLE_DEVICE: Operation = Operation {
    name: "enable_device",
    id: "enableDevice",
    method: Method::Post,
    path: "/api/v3/enable-device-by-user",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS: Operation = Operation {
    name: "find_last_login_apps_by_device_ids",
    id: "findLastLoginAppsByDeviceIds",
    method: Method::Post,
    path: "/api/v3/get-last-login-apps-by-deviceIds",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2: Operation = Operation {
    name: "find_last_login_apps_by_device_ids_v2",
    id: "findLastLoginAppsByDeviceIdsV2",
    method: Method::Post,
    path: "/api/v3/get-last-login-apps-by-device-ids",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_DEVICE_STATUS: Operation = Operation {
    name: "get_device_status",
    id: "getDeviceStatus",
    method: Method::Post,
    path: "/api/v3/device-status",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static SUSPEND_DEVICE: Operation = Operation {
    name: "suspend_device",
    id: "suspendDevice",
    method: Method::Post,
    path: "/api/v3/suspend-device-by-user",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
