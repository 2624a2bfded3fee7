// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static CREATE_PIPELINE_FUNCTION: Operation = Operation {
    name: "create_pipeline_function",
    id: "createPipelineFunction",
    method: Method::Post,
    path: "/api/v3/create-pipeline-function",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_PIPELINE_FUNCTION: Operation = Operation {
    name: "delete_pipeline_function",
    id: "deletePipelineFunction",
    method: Method::Post,
    path: "/api/v3/delete-pipeline-function",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_PIPELINE_FUNCTION: Operation = Operation {
    name: "get_pipeline_function",
    id: "getPipelineFunction",
    method: Method::Get,
    path: "/api/v3/get-pipeline-function",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_PIPELINE_LOGS: Operation = Operation {
    name: "get_pipeline_logs",
    id: "getPipelineLogs",
    method: Method::Get,
    path: "/api/v3/get-pipeline-logs",
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

pub(crate) static LIST_PIPELINE_FUNCTIONS: Operation = Operation {
    name: "list_pipeline_functions",
    id: "listPipelineFunctions",
    method: Method::Get,
    path: "/api/v3/list-pipeline-functions",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static REUPLOAD_PIPELINE_FUNCTION: Operation = Operation {
    name: "reupload_pipeline_function",
    id: "reuploadPipelineFunction",
    method: Method::Post,
    path: "/api/v3/reupload-pipeline-function",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_PIPELINE_FUNCTION: Operation = Operation {
    name: "update_pipeline_function",
    id: "updatePipelineFunction",
    method: Method::Post,
    path: "/api/v3/update-pipeline-function",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_PIPELINE_ORDER: Operation = Operation {
    name: "update_pipeline_order",
    id: "updatePipelineOrder",
    method: Method::Post,
    path: "/api/v3/update-pipeline-order",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};
