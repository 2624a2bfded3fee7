// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::access_keys::{
    CreateAccessKeyDto, CreateAccessKeyRespDto, DeleteAccessKeyDto,
    GetAccessKeyListParams, GetAccessKeyParams, GetAccessKeyRespDto,
    ListAccessKeyRespDto, UpdateAccessKeyDto,
};
use crate::generated::common::IsSuccessDto;
use super::operations;
use crate::{Call, ManagementClient};

/// # access-keys
///
/// Access keys, the credentials that programs call the API with.
///
/// See [the module](crate::access_keys).
impl ManagementClient {
    /// Sends `POST /api/v3/create-access-key`.
    ///
    /// - Request: `POST /api/v3/create-access-key`
    /// - Parameters: `type` (required), `tenantId`, `userId`
    /// - Answers: a list, each of its elements [`CreateAccessKeyRespDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_access_key(
        &self,
        request: CreateAccessKeyDto,
    ) -> Call<Vec<CreateAccessKeyRespDto>> {
        self.call(&operations::CREATE_ACCESS_KEY, request)
    }
    /// Sends `POST /api/v3/delete-access-key`.
    ///
    /// - Request: `POST /api/v3/delete-access-key`
    /// - Parameters: `accessKeyId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_access_key(&self, request: DeleteAccessKeyDto) -> Call<()> {
        self.call(&operations::DELETE_ACCESS_KEY, request)
    }
    /// Sends `GET /api/v3/get-access-key`.
    ///
    /// - Request: `GET /api/v3/get-access-key`
    /// - Parameters: `userId` (required), `accessKeyId` (required)
    /// - Answers: a list, each of its elements [`GetAccessKeyRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_access_key(
        &self,
        request: GetAccessKeyParams,
    ) -> Call<Vec<GetAccessKeyRespDto>> {
        self.call(&operations::GET_ACCESS_KEY, request)
    }
    /// Sends `GET /api/v3/list-access-key`.
    ///
    /// - Request: `GET /api/v3/list-access-key`
    /// - Parameters: `status`, `tenantId`, `type`, `userId`
    /// - Answers: a list, each of its elements [`ListAccessKeyRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_access_key_list(
        &self,
        request: GetAccessKeyListParams,
    ) -> Call<Vec<ListAccessKeyRespDto>> {
        self.call(&operations::GET_ACCESS_KEY_LIST, request)
    }
    /// Sends `POST /api/v3/update-access-key`.
    ///
    /// - Request: `POST /api/v3/update-access-key`
    /// - Parameters: `enable` (required), `accessKeyId` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_access_key(&self, request: UpdateAccessKeyDto) -> Call<IsSuccessDto> {
        self.call(&operations::UPDATE_ACCESS_KEY, request)
    }
}
