// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static ADD_DEVICE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "add_device",
    id: "addDevice",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/add-device",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CAPTURE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "capture",
    id: "capture",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/ueba/capture",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_DEVICE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_device",
    id: "createDevice",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-device",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_VERIFY_DEVICE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_verify_device",
    id: "createVerifyDevice",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/authing-verify/create-device",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_DEVICE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_device",
    id: "deleteDevice",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-device-by-user",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DISABLE_DEVICE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "disable_device",
    id: "disableDevice",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/disable-device-by-user",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static ENABLE_DEVICE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "enable_device",
    id: "enableDevice",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/enable-device-by-user",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "find_last_login_apps_by_device_ids",
    id: "findLastLoginAppsByDeviceIds",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/get-last-login-apps-by-deviceIds",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "find_last_login_apps_by_device_ids_v2",
    id: "findLastLoginAppsByDeviceIdsV2",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/get-last-login-apps-by-device-ids",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_DEVICE_STATUS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_device_status",
    id: "getDeviceStatus",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/device-status",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static SUSPEND_DEVICE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "suspend_device",
    id: "suspendDevice",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/suspend-device-by-user",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
