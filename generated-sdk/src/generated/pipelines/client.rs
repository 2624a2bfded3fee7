// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::pipelines::{
    CreatePipelineFunctionDto, DeletePipelineFunctionDto, GetPipelineFunctionParams,
    GetPipelineLogsParams, ListPipelineFunctionsParams, PipelineFunctionDto,
    PipelineFunctionPagingDto, ReUploadPipelineFunctionDto, UpdatePipelineFunctionDto,
    UpdatePipelineOrderDto,
};
use super::operations;

/// # pipelines
///
/// Pipeline functions: JavaScript code of your own that GenAuth runs at set points of registration and
/// sign-in.
///
/// A function belongs to one point, its scene, such as before a registration
/// (`PipelineScene.PRE_REGISTER`) or before an ID token is issued. The functions of a scene run one
/// after the other, in an order that can be changed. A function usually holds up the sign-in until it
/// has ended. An asynchronous one does not, which suits notices to other systems.
///
/// A function is made by `createPipelineFunction`. Its code is then uploaded, and `getPipelineFunction`
/// tells when this has succeeded or failed. `listPipelineFunctions` shows the functions of a scene,
/// `updatePipelineOrder` sets their order, `updatePipelineFunction` changes a function or switches it
/// off, and `getPipelineLogs` shows how it ran.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Create a pipeline function
    ///
    /// Makes a function for one scene from source code and returns it. The code is uploaded afterwards, so
    /// `status` can be `uploading` at first: ask `getPipelineFunction` how it ended.
    ///
    /// `updatePipelineFunction` cannot change the scene later. The timeout is 1 to 60 seconds.
    ///
    /// Not safe to send twice: each request makes another function, and both would run. If a response is
    /// lost, look for the function with `listPipelineFunctions` before another attempt.
    ///
    /// - Request: `POST /api/v3/create-pipeline-function`
    /// - Parameters: `sourceCode` (required), `scene` (required), `funcName` (required), `enabled`, `funcDescription`, `isAsynchronous`, `terminateOnTimeout`, `timeout` (from 1 to 60)
    /// - Returns: [`PipelineFunctionDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-pipeline/create-pipeline-function.html>)
    #[inline]
    pub fn create_pipeline_function(
        &self,
        request: CreatePipelineFunctionDto,
    ) -> ::sdk_runtime::Call<PipelineFunctionDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_PIPELINE_FUNCTION,
            request,
        )
    }
    /// Delete a pipeline function
    ///
    /// Removes one function, named by its ID. It does not run any more. To stop it for a while only, switch
    /// it off with `updatePipelineFunction`.
    ///
    /// - Request: `POST /api/v3/delete-pipeline-function`
    /// - Parameters: `funcId` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-pipeline/delete-pipeline-function.html>)
    #[inline]
    pub fn delete_pipeline_function(
        &self,
        request: DeletePipelineFunctionDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_PIPELINE_FUNCTION,
            request,
        )
    }
    /// Get one pipeline function
    ///
    /// Returns one function with its source code, its settings and the state of its upload. If the upload
    /// failed, `uploadErrMsg` says why. The functions of a scene are listed by `listPipelineFunctions`.
    ///
    /// - Request: `GET /api/v3/get-pipeline-function`
    /// - Parameters: `funcId` (required)
    /// - Returns: [`PipelineFunctionDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-pipeline/get-pipeline-function.html>)
    #[inline]
    pub fn get_pipeline_function(
        &self,
        request: GetPipelineFunctionParams,
    ) -> ::sdk_runtime::Call<PipelineFunctionDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_PIPELINE_FUNCTION, request)
    }
    /// List the runs of a pipeline function
    ///
    /// Returns the log of one function, page by page. A page has at most 50 items. The items have the form
    /// of functions: by the description of the API, there is no type of its own for an entry of the log.
    ///
    /// - Request: `GET /api/v3/get-pipeline-logs`
    /// - Parameters: `funcId` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`PipelineFunctionPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-pipeline/get-pipeline-logs.html>)
    #[inline]
    pub fn get_pipeline_logs(
        &self,
        request: GetPipelineLogsParams,
    ) -> ::sdk_runtime::Call<PipelineFunctionPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_PIPELINE_LOGS, request)
    }
    /// List the pipeline functions of a scene
    ///
    /// Returns the functions that run in one scene, all in one list without pages.
    ///
    /// The vendor's text calls the scene optional and says that all functions are returned without it, but
    /// the description of the API requires it.
    ///
    /// - Request: `GET /api/v3/list-pipeline-functions`
    /// - Parameters: `scene` (required)
    /// - Returns: [`PipelineFunctionPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-pipeline/list-pipeline-functions.html>)
    #[inline]
    pub fn list_pipeline_functions(
        &self,
        request: ListPipelineFunctionsParams,
    ) -> ::sdk_runtime::Call<PipelineFunctionPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_PIPELINE_FUNCTIONS,
            request,
        )
    }
    /// Upload the code of a pipeline function again
    ///
    /// Uploads the code of a function once more after the upload has failed, which its `status` of `failed`
    /// shows.
    ///
    /// It is deprecated. The vendor names no replacement, but `updatePipelineFunction` uploads a function
    /// again whenever its source code is sent changed.
    ///
    /// - Request: `POST /api/v3/reupload-pipeline-function`
    /// - Parameters: `funcId` (required)
    /// - Returns: [`PipelineFunctionDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-pipeline/reupload-pipeline-function.html>)
    #[deprecated]
    #[inline]
    pub fn reupload_pipeline_function(
        &self,
        request: ReUploadPipelineFunctionDto,
    ) -> ::sdk_runtime::Call<PipelineFunctionDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::REUPLOAD_PIPELINE_FUNCTION,
            request,
        )
    }
    /// Update a pipeline function
    ///
    /// Changes the settings of a function: its name, description, source code, timeout, or whether it is
    /// enabled.
    ///
    /// Fields that are left out stay as they are. If the source code changes, it is uploaded again, and
    /// `status` and `uploadErrMsg` tell how this went. The scene of a function cannot be changed.
    ///
    /// - Request: `POST /api/v3/update-pipeline-function`
    /// - Parameters: `funcId` (required), `enabled`, `funcDescription`, `funcName`, `isAsynchronous`, `sourceCode`, `terminateOnTimeout`, `timeout` (from 1 to 60)
    /// - Returns: [`PipelineFunctionDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-pipeline/update-pipeline-function.html>)
    #[inline]
    pub fn update_pipeline_function(
        &self,
        request: UpdatePipelineFunctionDto,
    ) -> ::sdk_runtime::Call<PipelineFunctionDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_PIPELINE_FUNCTION,
            request,
        )
    }
    /// Set the order of the pipeline functions of a scene
    ///
    /// Sets in which order the functions of one scene run.
    ///
    /// The functions are named by their IDs, which `listPipelineFunctions` returns. What happens to
    /// functions that the list leaves out is not documented, so name all functions of the scene.
    ///
    /// - Request: `POST /api/v3/update-pipeline-order`
    /// - Parameters: `order` (required), `scene` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-pipeline/update-pipeline-order.html>)
    #[inline]
    pub fn update_pipeline_order(
        &self,
        request: UpdatePipelineOrderDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_PIPELINE_ORDER, request)
    }
}
