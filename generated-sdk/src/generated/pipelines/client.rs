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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Create a pipeline function.
    ///
    /// Makes a function for one scene from source code and returns it. The code is uploaded afterwards, so
    /// [`status`](crate::generated::models::PipelineFunctionDto::status) can be
    /// [`Uploading`](crate::generated::models::PipelineFunctionDtoStatus::Uploading) at first: ask
    /// [`get_pipeline_function`](crate::ManagementClient::get_pipeline_function) how it ended.
    ///
    /// [`update_pipeline_function`](crate::ManagementClient::update_pipeline_function) cannot change the
    /// scene later. The timeout is 1 to 60 seconds.
    ///
    /// Not safe to send twice: each request makes another function, and both would run. If a response is
    /// lost, look for the function with
    /// [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions) before another
    /// attempt.
    ///
    /// - Request: `POST /api/v3/create-pipeline-function`
    /// - Returns: [`PipelineFunctionDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-pipeline/create-pipeline-function.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`source_code`](CreatePipelineFunctionDto::source_code) | Required. Source code of the function, in JavaScript. |
    /// | [`scene`](CreatePipelineFunctionDto::scene) | Required. Point of registration or sign-in at which the function runs. |
    /// | [`func_name`](CreatePipelineFunctionDto::func_name) | Required. Name of the function, for people. |
    /// | [`enabled`](CreatePipelineFunctionDto::enabled) | Whether the function runs. |
    /// | [`func_description`](CreatePipelineFunctionDto::func_description) | What the function is for, in free text. |
    /// | [`is_asynchronous`](CreatePipelineFunctionDto::is_asynchronous) | Whether the function runs beside the sign-in instead of holding it up. |
    /// | [`terminate_on_timeout`](CreatePipelineFunctionDto::terminate_on_timeout) | Whether the whole flow ends if the function takes longer than [`timeout`](crate::generated::models::CreatePipelineFunctionDto::timeout). |
    /// | [`timeout`](CreatePipelineFunctionDto::timeout) | How long the function may run. From 1 to 60. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{CreatePipelineFunctionDto, PipelineScene};
    ///
    /// let request = CreatePipelineFunctionDto::new(
    ///     "async function pipe(user, context, callback) { callback(null, user, context) }",
    ///     PipelineScene::PreRegister,
    ///     "Allow one mail domain",
    /// )
    /// .with_timeout(3);
    /// let pipeline_function = client.create_pipeline_function(request).await?;
    /// println!("{}", pipeline_function.func_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-pipeline-function")]
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
    /// Delete a pipeline function.
    ///
    /// Removes one function, named by its ID. It does not run any more. To stop it for a while only, switch
    /// it off with [`update_pipeline_function`](crate::ManagementClient::update_pipeline_function).
    ///
    /// - Request: `POST /api/v3/delete-pipeline-function`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-pipeline/delete-pipeline-function.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`func_id`](DeletePipelineFunctionDto::func_id) | Required. ID of the pipeline function, found by [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeletePipelineFunctionDto;
    ///
    /// let request = DeletePipelineFunctionDto::new("60b49eb83fd80adb96f26e68");
    /// client.delete_pipeline_function(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-pipeline-function")]
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
    /// Get one pipeline function.
    ///
    /// Returns one function with its source code, its settings and the state of its upload.
    ///
    /// If the upload failed,
    /// [`upload_err_msg`](crate::generated::models::PipelineFunctionDto::upload_err_msg) says why. The
    /// functions of a scene are listed by
    /// [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions).
    ///
    /// - Request: `GET /api/v3/get-pipeline-function`
    /// - Returns: [`PipelineFunctionDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-pipeline/get-pipeline-function.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`func_id`](GetPipelineFunctionParams::func_id) | Required. ID of the pipeline function, found by [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPipelineFunctionParams;
    ///
    /// let request = GetPipelineFunctionParams::new("60b49eb83fd80adb96f26e68");
    /// let pipeline_function = client.get_pipeline_function(request).await?;
    /// println!("{}", pipeline_function.func_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-pipeline-function")]
    #[inline]
    pub fn get_pipeline_function(
        &self,
        request: GetPipelineFunctionParams,
    ) -> ::sdk_runtime::Call<PipelineFunctionDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_PIPELINE_FUNCTION, request)
    }
    /// List the runs of a pipeline function.
    ///
    /// Returns the log of one function, page by page. A page has at most 50 items. The items are typed as
    /// functions. There is no type of its own for an entry of the log.
    ///
    /// - Request: `GET /api/v3/get-pipeline-logs`
    /// - Returns: [`PipelineFunctionPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-pipeline/get-pipeline-logs.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`func_id`](GetPipelineLogsParams::func_id) | Required. ID of the pipeline function, found by [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions). |
    /// | [`limit`](GetPipelineLogsParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](GetPipelineLogsParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPipelineLogsParams;
    ///
    /// let mut items = client
    ///     .get_pipeline_logs(GetPipelineLogsParams::new("60b49eb83fd80adb96f26e68"))
    ///     .items();
    /// while let Some(pipeline_function) = items.try_next().await? {
    ///     println!("{}", pipeline_function.func_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-pipeline-logs")]
    #[inline]
    pub fn get_pipeline_logs(
        &self,
        request: GetPipelineLogsParams,
    ) -> ::sdk_runtime::Call<PipelineFunctionPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_PIPELINE_LOGS, request)
    }
    /// List the pipeline functions of a scene.
    ///
    /// Returns the functions that run in one scene, all in one list without pages. The scene has to be
    /// named. There is no list of the functions of all scenes.
    ///
    /// - Request: `GET /api/v3/list-pipeline-functions`
    /// - Returns: [`PipelineFunctionPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-pipeline/list-pipeline-functions.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`scene`](ListPipelineFunctionsParams::scene) | Required. Scene whose functions are returned. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{ListPipelineFunctionsParams, PipelineScene};
    ///
    /// let request = ListPipelineFunctionsParams::new(PipelineScene::PreRegister);
    /// let result = client.list_pipeline_functions(request).await?;
    /// for pipeline_function in result.list {
    ///     println!("{}", pipeline_function.func_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-pipeline-functions")]
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
    /// Upload the code of a pipeline function again.
    ///
    /// Uploads the code of a function once more after the upload has failed, which its
    /// [`status`](crate::generated::models::PipelineFunctionDto::status) of
    /// [`Failed`](crate::generated::models::PipelineFunctionDtoStatus::Failed) shows.
    ///
    /// It is deprecated. No replacement is documented, but
    /// [`update_pipeline_function`](crate::ManagementClient::update_pipeline_function) uploads a function
    /// again whenever its source code is sent changed.
    ///
    /// Not safe to send twice: what a second request does while the first upload is under way is not
    /// documented. [`get_pipeline_function`](crate::ManagementClient::get_pipeline_function) tells how far
    /// it is.
    ///
    /// - Request: `POST /api/v3/reupload-pipeline-function`
    /// - Returns: [`PipelineFunctionDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-pipeline/reupload-pipeline-function.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`func_id`](ReUploadPipelineFunctionDto::func_id) | Required. ID of the pipeline function, found by [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ReUploadPipelineFunctionDto;
    ///
    /// let request = ReUploadPipelineFunctionDto::new("60b49eb83fd80adb96f26e68");
    /// let pipeline_function = client.reupload_pipeline_function(request).await?;
    /// println!("{}", pipeline_function.func_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "reupload-pipeline-function")]
    #[deprecated = "It is deprecated. No replacement is documented, but `update_pipeline_function` uploads a function again whenever its source code is sent changed."]
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
    /// Update a pipeline function.
    ///
    /// Changes the settings of a function: its name, description, source code, timeout, or whether it is
    /// enabled.
    ///
    /// Fields that are left out stay as they are. If the source code changes, it is uploaded again, and
    /// [`status`](crate::generated::models::PipelineFunctionDto::status) and
    /// [`upload_err_msg`](crate::generated::models::PipelineFunctionDto::upload_err_msg) tell how this
    /// went. The scene of a function cannot be changed.
    ///
    /// - Request: `POST /api/v3/update-pipeline-function`
    /// - Returns: [`PipelineFunctionDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-pipeline/update-pipeline-function.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`func_id`](UpdatePipelineFunctionDto::func_id) | Required. ID of the pipeline function, found by [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions). |
    /// | [`enabled`](UpdatePipelineFunctionDto::enabled) | Whether the function runs from now on. |
    /// | [`func_description`](UpdatePipelineFunctionDto::func_description) | What the function is for, in free text. |
    /// | [`func_name`](UpdatePipelineFunctionDto::func_name) | New name of the function, for people. |
    /// | [`is_asynchronous`](UpdatePipelineFunctionDto::is_asynchronous) | Whether the function runs beside the sign-in instead of holding it up. |
    /// | [`source_code`](UpdatePipelineFunctionDto::source_code) | New source code of the function, in JavaScript. |
    /// | [`terminate_on_timeout`](UpdatePipelineFunctionDto::terminate_on_timeout) | Whether the whole flow ends if the function takes longer than [`timeout`](crate::generated::models::UpdatePipelineFunctionDto::timeout). |
    /// | [`timeout`](UpdatePipelineFunctionDto::timeout) | How long the function may run. From 1 to 60. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdatePipelineFunctionDto;
    ///
    /// let request = UpdatePipelineFunctionDto::new("60b49eb83fd80adb96f26e68")
    ///     .with_func_name("Allow one mail domain")
    ///     .with_source_code(
    ///         "async function pipe(user, context, callback) { callback(null, user, context) }",
    ///     );
    /// let pipeline_function = client.update_pipeline_function(request).await?;
    /// println!("{}", pipeline_function.func_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-pipeline-function")]
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
    /// Set the order of the pipeline functions of a scene.
    ///
    /// Sets in which order the functions of one scene run.
    ///
    /// The functions are named by their IDs, which
    /// [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions) returns. What happens
    /// to functions that the list leaves out is not documented, so name all functions of the scene.
    ///
    /// - Request: `POST /api/v3/update-pipeline-order`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86-pipeline/update-pipeline-order.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`order`](UpdatePipelineOrderDto::order) | Required. IDs of the functions, in the order in which they are to run. |
    /// | [`scene`](UpdatePipelineOrderDto::scene) | Required. Scene whose functions are ordered. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{PipelineScene, UpdatePipelineOrderDto};
    ///
    /// let request = UpdatePipelineOrderDto::new(
    ///     ["60b49eb83fd80adb96f26e68", "60b49eb83fd80adb96f26e69"],
    ///     PipelineScene::PreRegister,
    /// );
    /// client.update_pipeline_order(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-pipeline-order")]
    #[inline]
    pub fn update_pipeline_order(
        &self,
        request: UpdatePipelineOrderDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_PIPELINE_ORDER, request)
    }
}
