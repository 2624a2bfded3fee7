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
/// Access keys: pairs of an ID and a secret with which programs call this API.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Create an access key.
    ///
    /// Makes an access key for a collaborator or a tenant and returns it with its secret.
    ///
    /// Not safe to send twice: each request makes another key. If a response is lost, look for the key in
    /// [`get_access_key_list`](crate::ManagementClient::get_access_key_list) before another attempt.
    ///
    /// - Request: `POST /api/v3/create-access-key`
    /// - Returns: a list of [`CreateAccessKeyRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](CreateAccessKeyDto::type) | Required. Kind of access key. |
    /// | [`tenant_id`](CreateAccessKeyDto::tenant_id) | ID of the tenant that the access key belongs to. |
    /// | [`user_id`](CreateAccessKeyDto::user_id) | ID of the user that the access key belongs to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreateAccessKeyDto;
    ///
    /// let request = CreateAccessKeyDto::new("USER")
    ///     .with_user_id("6343b98b7cfxxx9366e9b7c");
    /// let list = client.create_access_key(request).await?;
    /// for item in list {
    ///     println!("{}", item.access_key_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-access-key")]
    #[inline]
    pub fn create_access_key(
        &self,
        request: CreateAccessKeyDto,
    ) -> ::sdk_runtime::Call<Vec<CreateAccessKeyRespDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ACCESS_KEY, request)
    }
    /// Delete an access key.
    ///
    /// Removes one access key, named by its ID. Programs that still use it are refused from then on. The
    /// key cannot be restored.
    ///
    /// To stop it for a while only, use [`update_access_key`](crate::ManagementClient::update_access_key).
    ///
    /// If a retry comes after the first request took effect, the API may call the key unknown. It stays
    /// deleted.
    ///
    /// - Request: `POST /api/v3/delete-access-key`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`access_key_id`](DeleteAccessKeyDto::access_key_id) | Required. ID of the access key, found by [`get_access_key_list`](crate::ManagementClient::get_access_key_list). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteAccessKeyDto;
    ///
    /// client.delete_access_key(DeleteAccessKeyDto::new("60b49eb83fd80adb96f26e68")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-access-key")]
    #[inline]
    pub fn delete_access_key(
        &self,
        request: DeleteAccessKeyDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_ACCESS_KEY, request)
    }
    /// Get one access key of a user.
    ///
    /// Returns one access key of a collaborator with its secret, its state and the time when it was last
    /// used.
    ///
    /// Both IDs are needed. They are found by
    /// [`get_access_key_list`](crate::ManagementClient::get_access_key_list).
    ///
    /// - Request: `GET /api/v3/get-access-key`
    /// - Returns: a list of [`GetAccessKeyRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetAccessKeyParams::user_id) | Required. ID of the user that the access key belongs to. |
    /// | [`access_key_id`](GetAccessKeyParams::access_key_id) | Required. ID of the access key, found by [`get_access_key_list`](crate::ManagementClient::get_access_key_list). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetAccessKeyParams;
    ///
    /// let request = GetAccessKeyParams::new(
    ///     "6343b98b7cfxxx9366e9b7c",
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let list = client.get_access_key(request).await?;
    /// for item in list {
    ///     println!("{}", item.access_key_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-access-key")]
    #[inline]
    pub fn get_access_key(
        &self,
        request: GetAccessKeyParams,
    ) -> ::sdk_runtime::Call<Vec<GetAccessKeyRespDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ACCESS_KEY, request)
    }
    /// List access keys.
    ///
    /// Returns the access keys of a user or of a tenant, all in one list. Without parameters, the server
    /// does not narrow the list down.
    ///
    /// - Request: `GET /api/v3/list-access-key`
    /// - Returns: a list of [`ListAccessKeyRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`status`](GetAccessKeyListParams::status) | States of the access keys to return: `"activated"` is in use, `"staging"` is kept ready for a rotation, `"revoked"` is no longer valid. |
    /// | [`tenant_id`](GetAccessKeyListParams::tenant_id) | ID of the tenant whose access keys are returned. |
    /// | [`type`](GetAccessKeyListParams::type) | Kind of access key to return. |
    /// | [`user_id`](GetAccessKeyListParams::user_id) | ID of the user whose access keys are returned. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetAccessKeyListParams;
    ///
    /// let request = GetAccessKeyListParams::new()
    ///     .with_status(["activated"])
    ///     .with_user_id("6343b98b7cfxxx9366e9b7c");
    /// let list = client.get_access_key_list(request).await?;
    /// for item in list {
    ///     println!("{}", item.access_key_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-access-key")]
    #[inline]
    pub fn get_access_key_list(
        &self,
        request: GetAccessKeyListParams,
    ) -> ::sdk_runtime::Call<Vec<ListAccessKeyRespDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ACCESS_KEY_LIST, request)
    }
    /// Switch an access key on or off.
    ///
    /// Enables or disables an access key. Nothing else of a key can be changed. A disabled key is refused
    /// until it is enabled again.
    ///
    /// - Request: `POST /api/v3/update-access-key`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`enable`](UpdateAccessKeyDto::enable) | Required. Whether programs can use the access key from now on. |
    /// | [`access_key_id`](UpdateAccessKeyDto::access_key_id) | Required. ID of the access key, found by [`get_access_key_list`](crate::ManagementClient::get_access_key_list). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateAccessKeyDto;
    ///
    /// let request = UpdateAccessKeyDto::new(true, "60b49eb83fd80adb96f26e68");
    /// let result = client.update_access_key(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-access-key")]
    #[inline]
    pub fn update_access_key(
        &self,
        request: UpdateAccessKeyDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_ACCESS_KEY, request)
    }
}
