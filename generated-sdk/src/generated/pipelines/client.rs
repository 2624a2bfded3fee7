// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::pipelines::{
    CreatePipelineFunctionDto, DeletePipelineFunctionDto, GetPipelineFunctionParams,
    GetPipelineLogsParams, ListPipelineFunctionsParams, PipelineFunctionDto,
    PipelineFunctionPagingDto, ReUploadPipelineFunctionDto, UpdatePipelineFunctionDto,
    UpdatePipelineOrderDto,
};
use super::operations;
use crate::{Call, ManagementClient};

/// # pipelines
///
/// Functions that run at points of the sign-in flow.
///
/// See [the module](crate::pipelines).
impl ManagementClient {
    /// Sends `POST /api/v3/create-pipeline-function`.
    ///
    /// - Request: `POST /api/v3/create-pipeline-function`
    /// - Parameters: `sourceCode` (required), `scene` (required), `funcName` (required), `enabled`, `funcDescription`, `isAsynchronous`, `terminateOnTimeout`, `timeout`
    /// - Answers: [`PipelineFunctionDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_pipeline_function(
        &self,
        request: CreatePipelineFunctionDto,
    ) -> Call<PipelineFunctionDto> {
        self.call(&operations::CREATE_PIPELINE_FUNCTION, request)
    }
    /// Sends `POST /api/v3/delete-pipeline-function`.
    ///
    /// - Request: `POST /api/v3/delete-pipeline-function`
    /// - Parameters: `funcId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_pipeline_function(
        &self,
        request: DeletePipelineFunctionDto,
    ) -> Call<()> {
        self.call(&operations::DELETE_PIPELINE_FUNCTION, request)
    }
    /// Sends `GET /api/v3/get-pipeline-function`.
    ///
    /// - Request: `GET /api/v3/get-pipeline-function`
    /// - Parameters: `funcId` (required)
    /// - Answers: [`PipelineFunctionDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_pipeline_function(
        &self,
        request: GetPipelineFunctionParams,
    ) -> Call<PipelineFunctionDto> {
        self.call(&operations::GET_PIPELINE_FUNCTION, request)
    }
    /// Sends `GET /api/v3/get-pipeline-logs`.
    ///
    /// - Request: `GET /api/v3/get-pipeline-logs`
    /// - Parameters: `funcId` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`PipelineFunctionPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn get_pipeline_logs(
        &self,
        request: GetPipelineLogsParams,
    ) -> Call<PipelineFunctionPagingDto> {
        self.call(&operations::GET_PIPELINE_LOGS, request)
    }
    /// Sends `GET /api/v3/list-pipeline-functions`.
    ///
    /// - Request: `GET /api/v3/list-pipeline-functions`
    /// - Parameters: `scene` (required)
    /// - Answers: [`PipelineFunctionPagingDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_pipeline_functions(
        &self,
        request: ListPipelineFunctionsParams,
    ) -> Call<PipelineFunctionPagingDto> {
        self.call(&operations::LIST_PIPELINE_FUNCTIONS, request)
    }
    /// Sends `POST /api/v3/reupload-pipeline-function`.
    ///
    /// - Request: `POST /api/v3/reupload-pipeline-function`
    /// - Parameters: `funcId` (required)
    /// - Answers: [`PipelineFunctionDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn reupload_pipeline_function(
        &self,
        request: ReUploadPipelineFunctionDto,
    ) -> Call<PipelineFunctionDto> {
        self.call(&operations::REUPLOAD_PIPELINE_FUNCTION, request)
    }
    /// Sends `POST /api/v3/update-pipeline-function`.
    ///
    /// - Request: `POST /api/v3/update-pipeline-function`
    /// - Parameters: `funcId` (required), `enabled`, `funcDescription`, `funcName`, `isAsynchronous`, `sourceCode`, `terminateOnTimeout`, `timeout`
    /// - Answers: [`PipelineFunctionDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_pipeline_function(
        &self,
        request: UpdatePipelineFunctionDto,
    ) -> Call<PipelineFunctionDto> {
        self.call(&operations::UPDATE_PIPELINE_FUNCTION, request)
    }
    /// Sends `POST /api/v3/update-pipeline-order`.
    ///
    /// - Request: `POST /api/v3/update-pipeline-order`
    /// - Parameters: `order` (required), `scene` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_pipeline_order(&self, request: UpdatePipelineOrderDto) -> Call<()> {
        self.call(&operations::UPDATE_PIPELINE_ORDER, request)
    }
}
