// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE: Operation = Operation {
    name: "change_ext_idp_conn_association_state",
    id: "changeExtIdpConnAssociationState",
    method: Method::Post,
    path: "/api/v3/change-ext-idp-conn-association-state",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CHANGE_EXT_IDP_CONN_STATE: Operation = Operation {
    name: "change_ext_idp_conn_state",
    id: "changeExtIdpConnState",
    method: Method::Post,
    path: "/api/v3/change-ext-idp-conn-state",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_EXT_IDP: Operation = Operation {
    name: "create_ext_idp",
    id: "createExtIdp",
    method: Method::Post,
    path: "/api/v3/create-ext-idp",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_EXT_IDP_CONN: Operation = Operation {
    name: "create_ext_idp_conn",
    id: "createExtIdpConn",
    method: Method::Post,
    path: "/api/v3/create-ext-idp-conn",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_EXT_IDP: Operation = Operation {
    name: "delete_ext_idp",
    id: "deleteExtIdp",
    method: Method::Post,
    path: "/api/v3/delete-ext-idp",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_EXT_IDP_CONN: Operation = Operation {
    name: "delete_ext_idp_conn",
    id: "deleteExtIdpConn",
    method: Method::Post,
    path: "/api/v3/delete-ext-idp-conn",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static EXT_IDP_CONN_STATE_BY_APPS: Operation = Operation {
    name: "ext_idp_conn_state_by_apps",
    id: "extIdpConnStateByApps",
    method: Method::Get,
    path: "/api/v3/ext-idp-conn-apps",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_EXT_IDP: Operation = Operation {
    name: "get_ext_idp",
    id: "getExtIdp",
    method: Method::Get,
    path: "/api/v3/get-ext-idp",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_WECHAT_MP_ACCESS_TOKEN_INFO: Operation = Operation {
    name: "get_wechat_mp_access_token_info",
    id: "getWechatMpAccessTokenInfo",
    method: Method::Post,
    path: "/api/v3/get-weixin-access-token",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_EXT_IDP: Operation = Operation {
    name: "list_ext_idp",
    id: "listExtIdp",
    method: Method::Get,
    path: "/api/v3/list-ext-idp",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_TENANT_EXT_IDP: Operation = Operation {
    name: "list_tenant_ext_idp",
    id: "listTenantExtIdp",
    method: Method::Get,
    path: "/api/v3/list-tenant-ext-idp",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static UPDATE_EXT_IDP: Operation = Operation {
    name: "update_ext_idp",
    id: "updateExtIdp",
    method: Method::Post,
    path: "/api/v3/update-ext-idp",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_EXT_IDP_CONN: Operation = Operation {
    name: "update_ext_idp_conn",
    id: "updateExtIdpConn",
    method: Method::Post,
    path: "/api/v3/update-ext-idp-conn",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
