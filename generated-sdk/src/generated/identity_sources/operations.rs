// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE: Operation = Operation::new(
        "change_ext_idp_conn_association_state",
        "changeExtIdpConnAssociationState",
        Method::Post,
        "/api/v3/change-ext-idp-conn-association-state",
    )
    .payload("data")
    .idempotent();

pub(crate) static CHANGE_EXT_IDP_CONN_STATE: Operation = Operation::new(
        "change_ext_idp_conn_state",
        "changeExtIdpConnState",
        Method::Post,
        "/api/v3/change-ext-idp-conn-state",
    )
    .payload("data")
    .idempotent();

pub(crate) static CREATE_EXT_IDP: Operation = Operation::new(
        "create_ext_idp",
        "createExtIdp",
        Method::Post,
        "/api/v3/create-ext-idp",
    )
    .payload("data");

pub(crate) static CREATE_EXT_IDP_CONN: Operation = Operation::new(
        "create_ext_idp_conn",
        "createExtIdpConn",
        Method::Post,
        "/api/v3/create-ext-idp-conn",
    )
    .payload("data");

pub(crate) static DELETE_EXT_IDP: Operation = Operation::new(
        "delete_ext_idp",
        "deleteExtIdp",
        Method::Post,
        "/api/v3/delete-ext-idp",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_EXT_IDP_CONN: Operation = Operation::new(
        "delete_ext_idp_conn",
        "deleteExtIdpConn",
        Method::Post,
        "/api/v3/delete-ext-idp-conn",
    )
    .payload("data")
    .idempotent();

pub(crate) static EXT_IDP_CONN_STATE_BY_APPS: Operation = Operation::new(
        "ext_idp_conn_state_by_apps",
        "extIdpConnStateByApps",
        Method::Get,
        "/api/v3/ext-idp-conn-apps",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_EXT_IDP: Operation = Operation::new(
        "get_ext_idp",
        "getExtIdp",
        Method::Get,
        "/api/v3/get-ext-idp",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_WECHAT_MP_ACCESS_TOKEN_INFO: Operation = Operation::new(
        "get_wechat_mp_access_token_info",
        "getWechatMpAccessTokenInfo",
        Method::Post,
        "/api/v3/get-weixin-access-token",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_EXT_IDP: Operation = Operation::new(
        "list_ext_idp",
        "listExtIdp",
        Method::Get,
        "/api/v3/list-ext-idp",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_TENANT_EXT_IDP: Operation = Operation::new(
        "list_tenant_ext_idp",
        "listTenantExtIdp",
        Method::Get,
        "/api/v3/list-tenant-ext-idp",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static UPDATE_EXT_IDP: Operation = Operation::new(
        "update_ext_idp",
        "updateExtIdp",
        Method::Post,
        "/api/v3/update-ext-idp",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_EXT_IDP_CONN: Operation = Operation::new(
        "update_ext_idp_conn",
        "updateExtIdpConn",
        Method::Post,
        "/api/v3/update-ext-idp-conn",
    )
    .payload("data")
    .idempotent();
