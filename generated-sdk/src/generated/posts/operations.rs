// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static CREATE_POST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_post",
    id: "createPost",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-post",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_POST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_post",
    id: "getPost",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-post",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_POST_BY_ID: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_post_by_id",
    id: "getPostById",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/get-post-by-id",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_POST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_post",
    id: "getUserPost",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-post",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_POSTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_posts",
    id: "getUserPosts",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-user-posts",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static POST_LIST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "post_list",
    id: "postList",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-post",
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

pub(crate) static POST_LIST_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "post_list_batch",
    id: "postListBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/list-post",
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

pub(crate) static REMOVE_POST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "remove_post",
    id: "removePost",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/remove-post",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static SET_USER_POSTS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "set_user_posts",
    id: "setUserPosts",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/set-user-posts",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_POST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_post",
    id: "updatePost",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-post",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static USER_CONNECTION_POST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "user_connection_post",
    id: "userConnectionPost",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/user-connection-post",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
