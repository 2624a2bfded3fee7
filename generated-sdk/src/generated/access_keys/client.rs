// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::access_keys::{
    CreateAccessKeyDto, CreateAccessKeyRespDto, DeleteAccessKeyDto,
    GetAccessKeyListParams, GetAccessKeyParams, GetAccessKeyRespDto,
    ListAccessKeyRespDto, UpdateAccessKeyDto,
};
use crate::generated::common::IsSuccessDto;
use super::operations;

/// # access-keys
///
/// Access keys, the credentials that programs call the API with.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/create-access-key`.
    ///
    /// - Request: `POST /api/v3/create-access-key`
    /// - Parameters: `type` (required), `tenantId`, `userId`
    /// - Returns: a list, each of its elements [`CreateAccessKeyRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreateAccessKeyDto;
    ///
    /// let list = client.create_access_key(CreateAccessKeyDto::new("type")).await?;
    /// for item in list {
    ///     println!("{}", item.access_key_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_access_key(
        &self,
        request: CreateAccessKeyDto,
    ) -> ::sdk_runtime::Call<Vec<CreateAccessKeyRespDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ACCESS_KEY, request)
    }
    /// Sends `POST /api/v3/delete-access-key`.
    ///
    /// - Request: `POST /api/v3/delete-access-key`
    /// - Parameters: `accessKeyId` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteAccessKeyDto;
    ///
    /// client.delete_access_key(DeleteAccessKeyDto::new("access key id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_access_key(
        &self,
        request: DeleteAccessKeyDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_ACCESS_KEY, request)
    }
    /// Sends `GET /api/v3/get-access-key`.
    ///
    /// - Request: `GET /api/v3/get-access-key`
    /// - Parameters: `userId` (required), `accessKeyId` (required)
    /// - Returns: a list, each of its elements [`GetAccessKeyRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetAccessKeyParams;
    ///
    /// let list = client
    ///     .get_access_key(GetAccessKeyParams::new("user id", "access key id"))
    ///     .await?;
    /// for item in list {
    ///     println!("{}", item.access_key_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_access_key(
        &self,
        request: GetAccessKeyParams,
    ) -> ::sdk_runtime::Call<Vec<GetAccessKeyRespDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ACCESS_KEY, request)
    }
    /// Sends `GET /api/v3/list-access-key`.
    ///
    /// - Request: `GET /api/v3/list-access-key`
    /// - Parameters: `status`, `tenantId`, `type`, `userId`
    /// - Returns: a list, each of its elements [`ListAccessKeyRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetAccessKeyListParams;
    ///
    /// let list = client.get_access_key_list(GetAccessKeyListParams::new()).await?;
    /// for item in list {
    ///     println!("{}", item.access_key_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_access_key_list(
        &self,
        request: GetAccessKeyListParams,
    ) -> ::sdk_runtime::Call<Vec<ListAccessKeyRespDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ACCESS_KEY_LIST, request)
    }
    /// Sends `POST /api/v3/update-access-key`.
    ///
    /// - Request: `POST /api/v3/update-access-key`
    /// - Parameters: `enable` (required), `accessKeyId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateAccessKeyDto;
    ///
    /// let result = client
    ///     .update_access_key(UpdateAccessKeyDto::new(true, "access key id"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_access_key(
        &self,
        request: UpdateAccessKeyDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_ACCESS_KEY, request)
    }
}
