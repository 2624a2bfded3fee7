// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static CREATE_PIPELINE_FUNCTION: Operation = Operation::new(
        "create_pipeline_function",
        "createPipelineFunction",
        Method::Post,
        "/api/v3/create-pipeline-function",
    )
    .payload("data");

pub(crate) static DELETE_PIPELINE_FUNCTION: Operation = Operation::new(
        "delete_pipeline_function",
        "deletePipelineFunction",
        Method::Post,
        "/api/v3/delete-pipeline-function",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_PIPELINE_FUNCTION: Operation = Operation::new(
        "get_pipeline_function",
        "getPipelineFunction",
        Method::Get,
        "/api/v3/get-pipeline-function",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_PIPELINE_LOGS: Operation = Operation::new(
        "get_pipeline_logs",
        "getPipelineLogs",
        Method::Get,
        "/api/v3/get-pipeline-logs",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_PIPELINE_FUNCTIONS: Operation = Operation::new(
        "list_pipeline_functions",
        "listPipelineFunctions",
        Method::Get,
        "/api/v3/list-pipeline-functions",
    )
    .payload("data")
    .idempotent();

pub(crate) static REUPLOAD_PIPELINE_FUNCTION: Operation = Operation::new(
        "reupload_pipeline_function",
        "reuploadPipelineFunction",
        Method::Post,
        "/api/v3/reupload-pipeline-function",
    )
    .payload("data");

pub(crate) static UPDATE_PIPELINE_FUNCTION: Operation = Operation::new(
        "update_pipeline_function",
        "updatePipelineFunction",
        Method::Post,
        "/api/v3/update-pipeline-function",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_PIPELINE_ORDER: Operation = Operation::new(
        "update_pipeline_order",
        "updatePipelineOrder",
        Method::Post,
        "/api/v3/update-pipeline-order",
    )
    .payload("data")
    .idempotent();
