// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static ADD_GROUP_MEMBERS: Operation = Operation::new(
        "add_group_members",
        "addGroupMembers",
        Method::Post,
        "/api/v3/add-group-members",
    )
    .payload("data")
    .idempotent();

pub(crate) static CREATE_GROUP: Operation = Operation::new(
        "create_group",
        "createGroup",
        Method::Post,
        "/api/v3/create-group",
    )
    .payload("data");

pub(crate) static CREATE_GROUPS_BATCH: Operation = Operation::new(
        "create_groups_batch",
        "createGroupsBatch",
        Method::Post,
        "/api/v3/create-groups-batch",
    )
    .payload("data");

pub(crate) static CREATE_OR_UPDATE_GROUP: Operation = Operation::new(
        "create_or_update_group",
        "createOrUpdateGroup",
        Method::Post,
        "/api/v3/create-or-update-group",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_GROUPS_BATCH: Operation = Operation::new(
        "delete_groups_batch",
        "deleteGroupsBatch",
        Method::Post,
        "/api/v3/delete-groups-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_ALL_GROUPS: Operation = Operation::new(
        "get_all_groups",
        "getAllGroups",
        Method::Get,
        "/api/v3/get-all-groups",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_GROUP: Operation = Operation::new(
        "get_group",
        "getGroup",
        Method::Get,
        "/api/v3/get-group",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_GROUP_AUTHORIZED_RESOURCES: Operation = Operation::new(
        "get_group_authorized_resources",
        "getGroupAuthorizedResources",
        Method::Get,
        "/api/v3/get-group-authorized-resources",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_GROUP_MEMBERS: Operation = Operation::new(
        "list_group_members",
        "listGroupMembers",
        Method::Get,
        "/api/v3/list-group-members",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_GROUPS: Operation = Operation::new(
        "list_groups",
        "listGroups",
        Method::Get,
        "/api/v3/list-groups",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static REMOVE_GROUP_MEMBERS: Operation = Operation::new(
        "remove_group_members",
        "removeGroupMembers",
        Method::Post,
        "/api/v3/remove-group-members",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_GROUP: Operation = Operation::new(
        "update_group",
        "updateGroup",
        Method::Post,
        "/api/v3/update-group",
    )
    .payload("data")
    .idempotent();
