// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "change_ext_idp_conn_association_state",
    id: "changeExtIdpConnAssociationState",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/change-ext-idp-conn-association-state",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CHANGE_EXT_IDP_CONN_STATE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "change_ext_idp_conn_state",
    id: "changeExtIdpConnState",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/change-ext-idp-conn-state",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CREATE_EXT_IDP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_ext_idp",
    id: "createExtIdp",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-ext-idp",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_EXT_IDP_CONN: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_ext_idp_conn",
    id: "createExtIdpConn",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-ext-idp-conn",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_EXT_IDP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_ext_idp",
    id: "deleteExtIdp",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-ext-idp",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_EXT_IDP_CONN: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_ext_idp_conn",
    id: "deleteExtIdpConn",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-ext-idp-conn",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static EXT_IDP_CONN_STATE_BY_APPS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "ext_idp_conn_state_by_apps",
    id: "extIdpConnStateByApps",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/ext-idp-conn-apps",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_EXT_IDP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_ext_idp",
    id: "getExtIdp",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-ext-idp",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_WECHAT_MP_ACCESS_TOKEN_INFO: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_wechat_mp_access_token_info",
    id: "getWechatMpAccessTokenInfo",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/get-weixin-access-token",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_EXT_IDP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_ext_idp",
    id: "listExtIdp",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-ext-idp",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_TENANT_EXT_IDP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_tenant_ext_idp",
    id: "listTenantExtIdp",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-tenant-ext-idp",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_EXT_IDP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_ext_idp",
    id: "updateExtIdp",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-ext-idp",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_EXT_IDP_CONN: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_ext_idp_conn",
    id: "updateExtIdpConn",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-ext-idp-conn",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
