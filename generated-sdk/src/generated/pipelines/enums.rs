// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// State of the upload of the source code.
///
/// Returned by [`create_pipeline_function`](crate::ManagementClient::create_pipeline_function), [`get_pipeline_function`](crate::ManagementClient::get_pipeline_function), [`reupload_pipeline_function`](crate::ManagementClient::reupload_pipeline_function), [`update_pipeline_function`](crate::ManagementClient::update_pipeline_function), [`get_pipeline_logs`](crate::ManagementClient::get_pipeline_logs) and 1 more.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum PipelineFunctionDtoStatus {
    /// The source code is still being uploaded.
    ///
    /// On the wire: `uploading`.
    Uploading,
    /// The source code has arrived.
    ///
    /// On the wire: `success`.
    Success,
    /// The source code could not be uploaded.
    /// [`upload_err_msg`](crate::generated::models::PipelineFunctionDto::upload_err_msg) says why.
    ///
    /// On the wire: `failed`.
    Failed,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    PipelineFunctionDtoStatus { Uploading = "uploading", Success = "success", Failed =
    "failed" }
);
