// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static CREATE_PIPELINE_FUNCTION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_pipeline_function",
    id: "createPipelineFunction",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-pipeline-function",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_PIPELINE_FUNCTION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_pipeline_function",
    id: "deletePipelineFunction",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-pipeline-function",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_PIPELINE_FUNCTION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_pipeline_function",
    id: "getPipelineFunction",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-pipeline-function",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_PIPELINE_LOGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_pipeline_logs",
    id: "getPipelineLogs",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-pipeline-logs",
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

pub(crate) static LIST_PIPELINE_FUNCTIONS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_pipeline_functions",
    id: "listPipelineFunctions",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-pipeline-functions",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static REUPLOAD_PIPELINE_FUNCTION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "reupload_pipeline_function",
    id: "reuploadPipelineFunction",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/reupload-pipeline-function",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_PIPELINE_FUNCTION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_pipeline_function",
    id: "updatePipelineFunction",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-pipeline-function",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_PIPELINE_ORDER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_pipeline_order",
    id: "updatePipelineOrder",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-pipeline-order",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
