// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::common::CreatePostDto;
use crate::generated::posts::{PostDto, PostInfoDto, PostPagingDto};
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::CREATE_POST,
        result: ResultType::of::<PostInfoDto>,
        json: Some(
            "{\"code\":\"example\",\"name\":\"example\",\"departmentIdList\":[\"example\"]}",
        ),
    },
    Example {
        operation: &operations::GET_POST,
        result: ResultType::of::<CreatePostDto>,
        json: Some("{\"code\":\"example\",\"name\":\"example\"}"),
    },
    Example {
        operation: &operations::GET_POST_BY_ID,
        result: ResultType::of::<PostDto>,
        json: Some("{\"code\":\"example\",\"name\":\"example\"}"),
    },
    Example {
        operation: &operations::GET_USER_POST,
        result: ResultType::of::<CreatePostDto>,
        json: Some("{\"code\":\"example\",\"name\":\"example\"}"),
    },
    Example {
        operation: &operations::GET_USER_POSTS,
        result: ResultType::of::<Vec<PostDto>>,
        json: Some("[{\"code\":\"example\",\"name\":\"example\"}]"),
    },
    Example {
        operation: &operations::POST_LIST,
        result: ResultType::of::<PostPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"code\":\"example\",\"name\":\"example\",\"userCount\":1,\"departmentCount\":1,\"metadataSource\":[\"example\"]}]}",
        ),
    },
    Example {
        operation: &operations::POST_LIST_BATCH,
        result: ResultType::of::<PostPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"code\":\"example\",\"name\":\"example\",\"userCount\":1,\"departmentCount\":1,\"metadataSource\":[\"example\"]}]}",
        ),
    },
    Example {
        operation: &operations::REMOVE_POST,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::SET_USER_POSTS,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::UPDATE_POST,
        result: ResultType::of::<PostInfoDto>,
        json: Some(
            "{\"code\":\"example\",\"name\":\"example\",\"departmentIdList\":[\"example\"]}",
        ),
    },
    Example {
        operation: &operations::USER_CONNECTION_POST,
        result: ResultType::of::<()>,
        json: None,
    },
];
