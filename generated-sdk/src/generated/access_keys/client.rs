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
/// An access key belongs to a collaborator, that is, a user who helps to administer the user pool, or
/// to a tenant. It is made by `createAccessKey`, which is the moment to store its secret. Keys are
/// listed by `getAccessKeyList`, switched off and on by `updateAccessKey`, and removed by
/// `deleteAccessKey`. To replace a key without an outage, create the second one, give it to the
/// programs, and then delete the first.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Create an access key
    ///
    /// Makes an access key for a collaborator or a tenant and returns it with its secret.
    ///
    /// Not safe to send twice: each request makes another key. If a response is lost, look for the key in
    /// `getAccessKeyList` before another attempt.
    ///
    /// - Request: `POST /api/v3/create-access-key`
    /// - Parameters: `type` (required), `tenantId`, `userId`
    /// - Returns: a list, each of its elements [`CreateAccessKeyRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn create_access_key(
        &self,
        request: CreateAccessKeyDto,
    ) -> ::sdk_runtime::Call<Vec<CreateAccessKeyRespDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ACCESS_KEY, request)
    }
    /// Delete an access key
    ///
    /// Removes one access key, named by its ID. Programs that still use it are refused from then on. The
    /// key cannot be restored. To stop it for a while only, use `updateAccessKey`.
    ///
    /// - Request: `POST /api/v3/delete-access-key`
    /// - Parameters: `accessKeyId` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    #[inline]
    pub fn delete_access_key(
        &self,
        request: DeleteAccessKeyDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_ACCESS_KEY, request)
    }
    /// Get one access key of a user
    ///
    /// Returns one access key of a collaborator with its secret, its state and the time when it was last
    /// used. Both IDs are needed. They are found by `getAccessKeyList`.
    ///
    /// - Request: `GET /api/v3/get-access-key`
    /// - Parameters: `userId` (required), `accessKeyId` (required)
    /// - Returns: a list, each of its elements [`GetAccessKeyRespDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_access_key(
        &self,
        request: GetAccessKeyParams,
    ) -> ::sdk_runtime::Call<Vec<GetAccessKeyRespDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ACCESS_KEY, request)
    }
    /// List access keys
    ///
    /// Returns the access keys of a user or of a tenant, all in one list. Without parameters, the server
    /// does not narrow the list down.
    ///
    /// - Request: `GET /api/v3/list-access-key`
    /// - Parameters: `status`, `tenantId`, `type`, `userId`
    /// - Returns: a list, each of its elements [`ListAccessKeyRespDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_access_key_list(
        &self,
        request: GetAccessKeyListParams,
    ) -> ::sdk_runtime::Call<Vec<ListAccessKeyRespDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ACCESS_KEY_LIST, request)
    }
    /// Switch an access key on or off
    ///
    /// Enables or disables an access key. Nothing else of a key can be changed. A disabled key is refused
    /// until it is enabled again.
    ///
    /// - Request: `POST /api/v3/update-access-key`
    /// - Parameters: `enable` (required), `accessKeyId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn update_access_key(
        &self,
        request: UpdateAccessKeyDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_ACCESS_KEY, request)
    }
}
