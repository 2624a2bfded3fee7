// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static ADD_GROUP_MEMBERS: Operation = Operation {
    name: "add_group_members",
    id: "addGroupMembers",
    method: Method::Post,
    path: "/api/v3/add-group-members",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("userIds"),
};

pub(crate) static CREATE_GROUP: Operation = Operation {
    name: "create_group",
    id: "createGroup",
    method: Method::Post,
    path: "/api/v3/create-group",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_GROUPS_BATCH: Operation = Operation {
    name: "create_groups_batch",
    id: "createGroupsBatch",
    method: Method::Post,
    path: "/api/v3/create-groups-batch",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: Some("list"),
};

pub(crate) static CREATE_OR_UPDATE_GROUP: Operation = Operation {
    name: "create_or_update_group",
    id: "createOrUpdateGroup",
    method: Method::Post,
    path: "/api/v3/create-or-update-group",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_GROUPS_BATCH: Operation = Operation {
    name: "delete_groups_batch",
    id: "deleteGroupsBatch",
    method: Method::Post,
    path: "/api/v3/delete-groups-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("codeList"),
};

pub(crate) static GET_ALL_GROUPS: Operation = Operation {
    name: "get_all_groups",
    id: "getAllGroups",
    method: Method::Get,
    path: "/api/v3/get-all-groups",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_GROUP: Operation = Operation {
    name: "get_group",
    id: "getGroup",
    method: Method::Get,
    path: "/api/v3/get-group",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_GROUP_AUTHORIZED_RESOURCES: Operation = Operation {
    name: "get_group_authorized_resources",
    id: "getGroupAuthorizedResources",
    method: Method::Get,
    path: "/api/v3/get-group-authorized-resources",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_GROUP_MEMBERS: Operation = Operation {
    name: "list_group_members",
    id: "listGroupMembers",
    method: Method::Get,
    path: "/api/v3/list-group-members",
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

pub(crate) static LIST_GROUPS: Operation = Operation {
    name: "list_groups",
    id: "listGroups",
    method: Method::Get,
    path: "/api/v3/list-groups",
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

pub(crate) static REMOVE_GROUP_MEMBERS: Operation = Operation {
    name: "remove_group_members",
    id: "removeGroupMembers",
    method: Method::Post,
    path: "/api/v3/remove-group-members",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: Some("userIds"),
};

pub(crate) static UPDATE_GROUP: Operation = Operation {
    name: "update_group",
    id: "updateGroup",
    method: Method::Post,
    path: "/api/v3/update-group",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
