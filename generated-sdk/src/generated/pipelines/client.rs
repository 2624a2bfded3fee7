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
/// Functions that run at points of the sign-in flow.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/create-pipeline-function`.
    ///
    /// - Request: `POST /api/v3/create-pipeline-function`
    /// - Parameters: `sourceCode` (required), `scene` (required), `funcName` (required), `enabled`, `funcDescription`, `isAsynchronous`, `terminateOnTimeout`, `timeout`
    /// - Returns: [`PipelineFunctionDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{CreatePipelineFunctionDto, PipelineScene};
    ///
    /// let request = CreatePipelineFunctionDto::new(
    ///     "source code",
    ///     PipelineScene::PreRegister,
    ///     "func name",
    /// );
    /// let pipeline_function = client.create_pipeline_function(request).await?;
    /// println!("{}", pipeline_function.func_name);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/delete-pipeline-function`.
    ///
    /// - Request: `POST /api/v3/delete-pipeline-function`
    /// - Parameters: `funcId` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeletePipelineFunctionDto;
    ///
    /// client.delete_pipeline_function(DeletePipelineFunctionDto::new("func id")).await?;
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-pipeline-function`.
    ///
    /// - Request: `GET /api/v3/get-pipeline-function`
    /// - Parameters: `funcId` (required)
    /// - Returns: [`PipelineFunctionDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPipelineFunctionParams;
    ///
    /// let pipeline_function = client
    ///     .get_pipeline_function(GetPipelineFunctionParams::new("func id"))
    ///     .await?;
    /// println!("{}", pipeline_function.func_name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_pipeline_function(
        &self,
        request: GetPipelineFunctionParams,
    ) -> ::sdk_runtime::Call<PipelineFunctionDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_PIPELINE_FUNCTION, request)
    }
    /// Sends `GET /api/v3/get-pipeline-logs`.
    ///
    /// - Request: `GET /api/v3/get-pipeline-logs`
    /// - Parameters: `funcId` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`PipelineFunctionPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPipelineLogsParams;
    ///
    /// let mut items = client
    ///     .get_pipeline_logs(GetPipelineLogsParams::new("func id"))
    ///     .items();
    /// while let Some(pipeline_function) = items.try_next().await? {
    ///     println!("{}", pipeline_function.func_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_pipeline_logs(
        &self,
        request: GetPipelineLogsParams,
    ) -> ::sdk_runtime::Call<PipelineFunctionPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_PIPELINE_LOGS, request)
    }
    /// Sends `GET /api/v3/list-pipeline-functions`.
    ///
    /// - Request: `GET /api/v3/list-pipeline-functions`
    /// - Parameters: `scene` (required)
    /// - Returns: [`PipelineFunctionPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{ListPipelineFunctionsParams, PipelineScene};
    ///
    /// let request = ListPipelineFunctionsParams::new(PipelineScene::PreRegister);
    /// let result = client.list_pipeline_functions(request).await?;
    /// for pipeline_function in result.list {
    ///     println!("{}", pipeline_function.func_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/reupload-pipeline-function`.
    ///
    /// - Request: `POST /api/v3/reupload-pipeline-function`
    /// - Parameters: `funcId` (required)
    /// - Returns: [`PipelineFunctionDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ReUploadPipelineFunctionDto;
    ///
    /// let pipeline_function = client
    ///     .reupload_pipeline_function(ReUploadPipelineFunctionDto::new("func id"))
    ///     .await?;
    /// println!("{}", pipeline_function.func_name);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/update-pipeline-function`.
    ///
    /// - Request: `POST /api/v3/update-pipeline-function`
    /// - Parameters: `funcId` (required), `enabled`, `funcDescription`, `funcName`, `isAsynchronous`, `sourceCode`, `terminateOnTimeout`, `timeout`
    /// - Returns: [`PipelineFunctionDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdatePipelineFunctionDto;
    ///
    /// let pipeline_function = client
    ///     .update_pipeline_function(UpdatePipelineFunctionDto::new("func id"))
    ///     .await?;
    /// println!("{}", pipeline_function.func_name);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/update-pipeline-order`.
    ///
    /// - Request: `POST /api/v3/update-pipeline-order`
    /// - Parameters: `order` (required), `scene` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{PipelineScene, UpdatePipelineOrderDto};
    ///
    /// let request = UpdatePipelineOrderDto::new(["order"], PipelineScene::PreRegister);
    /// client.update_pipeline_order(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_pipeline_order(
        &self,
        request: UpdatePipelineOrderDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_PIPELINE_ORDER, request)
    }
}
