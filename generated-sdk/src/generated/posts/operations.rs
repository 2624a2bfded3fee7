// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static CREATE_POST: Operation = Operation {
    name: "create_post",
    id: "createPost",
    method: Method::Post,
    path: "/api/v3/create-post",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_POST: Operation = Operation {
    name: "get_post",
    id: "getPost",
    method: Method::Get,
    path: "/api/v3/get-post",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static GET_POST_BY_ID: Operation = Operation {
    name: "get_post_by_id",
    id: "getPostById",
    method: Method::Post,
    path: "/api/v3/get-post-by-id",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_POST: Operation = Operation {
    name: "get_user_post",
    id: "getUserPost",
    method: Method::Get,
    path: "/api/v3/get-user-post",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_POSTS: Operation = Operation {
    name: "get_user_posts",
    id: "getUserPosts",
    method: Method::Get,
    path: "/api/v3/get-user-posts",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static POST_LIST: Operation = Operation {
    name: "post_list",
    id: "postList",
    method: Method::Get,
    path: "/api/v3/list-post",
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

pub(crate) static POST_LIST_BATCH: Operation = Operation {
    name: "post_list_batch",
    id: "postListBatch",
    method: Method::Post,
    path: "/api/v3/list-post",
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

pub(crate) static REMOVE_POST: Operation = Operation {
    name: "remove_post",
    id: "removePost",
    method: Method::Post,
    path: "/api/v3/remove-post",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static SET_USER_POSTS: Operation = Operation {
    name: "set_user_posts",
    id: "setUserPosts",
    method: Method::Post,
    path: "/api/v3/set-user-posts",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_POST: Operation = Operation {
    name: "update_post",
    id: "updatePost",
    method: Method::Post,
    path: "/api/v3/update-post",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static USER_CONNECTION_POST: Operation = Operation {
    name: "user_connection_post",
    id: "userConnectionPost",
    method: Method::Post,
    path: "/api/v3/user-connection-post",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};
