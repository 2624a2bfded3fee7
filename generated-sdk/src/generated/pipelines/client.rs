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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Sends `POST /api/v3/create-pipeline-function`.
    ///
    /// - Request: `POST /api/v3/create-pipeline-function`
    /// - Returns: [`PipelineFunctionDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`source_code`](CreatePipelineFunctionDto::source_code) | Required. |
    /// | [`scene`](CreatePipelineFunctionDto::scene) | Required. |
    /// | [`func_name`](CreatePipelineFunctionDto::func_name) | Required. |
    /// | [`enabled`](CreatePipelineFunctionDto::enabled) |  |
    /// | [`func_description`](CreatePipelineFunctionDto::func_description) |  |
    /// | [`is_asynchronous`](CreatePipelineFunctionDto::is_asynchronous) |  |
    /// | [`terminate_on_timeout`](CreatePipelineFunctionDto::terminate_on_timeout) |  |
    /// | [`timeout`](CreatePipelineFunctionDto::timeout) |  |
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
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`func_id`](DeletePipelineFunctionDto::func_id) | Required. |
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
    /// - Returns: [`PipelineFunctionDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`func_id`](GetPipelineFunctionParams::func_id) | Required. |
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
    /// - Returns: [`PipelineFunctionPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`func_id`](GetPipelineLogsParams::func_id) | Required. |
    /// | [`limit`](GetPipelineLogsParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](GetPipelineLogsParams::page) | At least 1. By default `1`. |
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
    /// - Returns: [`PipelineFunctionPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`scene`](ListPipelineFunctionsParams::scene) | Required. |
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
    /// - Returns: [`PipelineFunctionDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`func_id`](ReUploadPipelineFunctionDto::func_id) | Required. |
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
    /// - Returns: [`PipelineFunctionDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`func_id`](UpdatePipelineFunctionDto::func_id) | Required. |
    /// | [`enabled`](UpdatePipelineFunctionDto::enabled) |  |
    /// | [`func_description`](UpdatePipelineFunctionDto::func_description) |  |
    /// | [`func_name`](UpdatePipelineFunctionDto::func_name) |  |
    /// | [`is_asynchronous`](UpdatePipelineFunctionDto::is_asynchronous) |  |
    /// | [`source_code`](UpdatePipelineFunctionDto::source_code) |  |
    /// | [`terminate_on_timeout`](UpdatePipelineFunctionDto::terminate_on_timeout) |  |
    /// | [`timeout`](UpdatePipelineFunctionDto::timeout) |  |
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
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`order`](UpdatePipelineOrderDto::order) | Required. |
    /// | [`scene`](UpdatePipelineOrderDto::scene) | Required. |
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
