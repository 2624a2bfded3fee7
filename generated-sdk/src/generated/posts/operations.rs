// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static CREATE_POST: Operation = Operation::new(
        "create_post",
        "createPost",
        Method::Post,
        "/api/v3/create-post",
    )
    .payload("data");

pub(crate) static GET_POST: Operation = Operation::new(
        "get_post",
        "getPost",
        Method::Get,
        "/api/v3/get-post",
    )
    .idempotent();

pub(crate) static GET_POST_BY_ID: Operation = Operation::new(
        "get_post_by_id",
        "getPostById",
        Method::Post,
        "/api/v3/get-post-by-id",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_POST: Operation = Operation::new(
        "get_user_post",
        "getUserPost",
        Method::Get,
        "/api/v3/get-user-post",
    )
    .idempotent();

pub(crate) static GET_USER_POSTS: Operation = Operation::new(
        "get_user_posts",
        "getUserPosts",
        Method::Get,
        "/api/v3/get-user-posts",
    )
    .payload("data")
    .idempotent();

pub(crate) static POST_LIST: Operation = Operation::new(
        "post_list",
        "postList",
        Method::Get,
        "/api/v3/list-post",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static POST_LIST_BATCH: Operation = Operation::new(
        "post_list_batch",
        "postListBatch",
        Method::Post,
        "/api/v3/list-post",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static REMOVE_POST: Operation = Operation::new(
        "remove_post",
        "removePost",
        Method::Post,
        "/api/v3/remove-post",
    )
    .payload("data")
    .idempotent();

pub(crate) static SET_USER_POSTS: Operation = Operation::new(
        "set_user_posts",
        "setUserPosts",
        Method::Post,
        "/api/v3/set-user-posts",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_POST: Operation = Operation::new(
        "update_post",
        "updatePost",
        Method::Post,
        "/api/v3/update-post",
    )
    .payload("data")
    .idempotent();

pub(crate) static USER_CONNECTION_POST: Operation = Operation::new(
        "user_connection_post",
        "userConnectionPost",
        Method::Post,
        "/api/v3/user-connection-post",
    )
    .payload("data");
