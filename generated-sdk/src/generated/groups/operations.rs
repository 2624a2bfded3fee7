// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static ADD_GROUP_MEMBERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "add_group_members",
    id: "addGroupMembers",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/add-group-members",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("userIds"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static CREATE_GROUP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_group",
    id: "createGroup",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-group",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_GROUPS_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_groups_batch",
    id: "createGroupsBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-groups-batch",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: Some("list"),
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_OR_UPDATE_GROUP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_or_update_group",
    id: "createOrUpdateGroup",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-or-update-group",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_GROUPS_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_groups_batch",
    id: "deleteGroupsBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-groups-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("codeList"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static GET_ALL_GROUPS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_all_groups",
    id: "getAllGroups",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-all-groups",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_GROUP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_group",
    id: "getGroup",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-group",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_GROUP_AUTHORIZED_RESOURCES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_group_authorized_resources",
    id: "getGroupAuthorizedResources",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-group-authorized-resources",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_GROUP_MEMBERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_group_members",
    id: "listGroupMembers",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-group-members",
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

pub(crate) static LIST_GROUPS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_groups",
    id: "listGroups",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-groups",
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

pub(crate) static REMOVE_GROUP_MEMBERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "remove_group_members",
    id: "removeGroupMembers",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/remove-group-members",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: Some("userIds"),
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UPDATE_GROUP: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_group",
    id: "updateGroup",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-group",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
