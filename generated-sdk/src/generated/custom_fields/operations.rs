// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static DELETE_CUSTOM_FIELDS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_custom_fields",
    id: "deleteCustomFields",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-custom-fields",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("list"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static GET_CUSTOM_DATA: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_custom_data",
    id: "getCustomData",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-custom-data",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_CUSTOM_FIELDS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_custom_fields",
    id: "getCustomFields",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-custom-fields",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_BASE_FIELDS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_base_fields",
    id: "getUserBaseFields",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-base-fields",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_CUST_FIELDS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_cust_fields",
    id: "listCustFields",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-custom-fields",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_USER_BASE_FIELDS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_user_base_fields",
    id: "listUserBaseFields",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-user-base-fields",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static SET_CUSTOM_DATA: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "set_custom_data",
    id: "setCustomData",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/set-custom-data",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("list"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static SET_CUSTOM_FIELDS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "set_custom_fields",
    id: "setCustomFields",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/set-custom-fields",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("list"),
    outcome: None,
    body_limits: None,
};

pub(crate) static SET_USER_BASE_FIELDS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "set_user_base_fields",
    id: "setUserBaseFields",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/set-user-base-fields",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("list"),
    outcome: None,
    body_limits: None,
};
