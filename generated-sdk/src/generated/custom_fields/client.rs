// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::JsonValue;
use crate::generated::common::IsSuccessDto;
use crate::generated::custom_fields::{
    CustomFieldDto, DeleteCustomFieldsReqDto, GetCustomDataParams, GetCustomFieldsParams,
    ListCustFieldsParams, ListCustomFieldsDto, ListUserBaseFieldsParams,
    SetCustomDataReqDto, SetCustomFieldsReqDto, SetUserBaseFieldsReqDto,
};
use super::operations;
use crate::{Call, ManagementClient};

/// # custom-fields
///
/// Fields that a user pool adds to its users and other objects.
///
/// See [the module](crate::custom_fields).
impl ManagementClient {
    /// Sends `POST /api/v3/delete-custom-fields`.
    ///
    /// - Request: `POST /api/v3/delete-custom-fields`
    /// - Parameters: `tenantId` (required), `list` (required, 1 to 50 elements)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    /// - A longer `list` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn delete_custom_fields(
        &self,
        request: DeleteCustomFieldsReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_CUSTOM_FIELDS, request)
    }
    /// Sends `GET /api/v3/get-custom-data`.
    ///
    /// - Request: `GET /api/v3/get-custom-data`
    /// - Parameters: `tenantId` (required), `targetType` (required), `targetIdentifier` (required), `namespace`
    /// - Answers: any JSON value
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_custom_data(&self, request: GetCustomDataParams) -> Call<JsonValue> {
        self.call(&operations::GET_CUSTOM_DATA, request)
    }
    /// Sends `GET /api/v3/get-custom-fields`.
    ///
    /// - Request: `GET /api/v3/get-custom-fields`
    /// - Parameters: `targetType` (required), `tenantId`
    /// - Answers: a list, each of its elements [`CustomFieldDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_custom_fields(
        &self,
        request: GetCustomFieldsParams,
    ) -> Call<Vec<CustomFieldDto>> {
        self.call(&operations::GET_CUSTOM_FIELDS, request)
    }
    /// Sends `GET /api/v3/get-user-base-fields`.
    ///
    /// - Request: `GET /api/v3/get-user-base-fields`
    /// - Answers: a list, each of its elements [`CustomFieldDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_user_base_fields(&self) -> Call<Vec<CustomFieldDto>> {
        self.call(&operations::GET_USER_BASE_FIELDS, ())
    }
    /// Sends `GET /api/v3/list-custom-fields`.
    ///
    /// - Request: `GET /api/v3/list-custom-fields`
    /// - Parameters: `targetType` (required), `dataType` (required), `accessControl`, `adminVisible`, `keyword`, `lang`, `limit`, `page`, `tenantId`, `userVisible`
    /// - Answers: [`ListCustomFieldsDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_cust_fields(
        &self,
        request: ListCustFieldsParams,
    ) -> Call<ListCustomFieldsDto> {
        self.call(&operations::LIST_CUST_FIELDS, request)
    }
    /// Sends `GET /api/v3/list-user-base-fields`.
    ///
    /// - Request: `GET /api/v3/list-user-base-fields`
    /// - Parameters: `targetType` (required), `dataType` (required), `accessControl`, `adminVisible`, `keyword`, `lang`, `limit`, `page`, `tenantId`, `userVisible`
    /// - Answers: [`ListCustomFieldsDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_user_base_fields(
        &self,
        request: ListUserBaseFieldsParams,
    ) -> Call<ListCustomFieldsDto> {
        self.call(&operations::LIST_USER_BASE_FIELDS, request)
    }
    /// Sends `POST /api/v3/set-custom-data`.
    ///
    /// - Request: `POST /api/v3/set-custom-data`
    /// - Parameters: `list` (required, 1 to 50 elements), `targetIdentifier` (required), `targetType` (required), `namespace`, `tenantId`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    /// - A longer `list` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn set_custom_data(&self, request: SetCustomDataReqDto) -> Call<IsSuccessDto> {
        self.call(&operations::SET_CUSTOM_DATA, request)
    }
    /// Sends `POST /api/v3/set-custom-fields`.
    ///
    /// - Request: `POST /api/v3/set-custom-fields`
    /// - Parameters: `list` (required, 1 to 50 elements), `tenantId`
    /// - Answers: a list, each of its elements [`CustomFieldDto`]
    /// - Safe to repeat: yes
    /// - A longer `list` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn set_custom_fields(
        &self,
        request: SetCustomFieldsReqDto,
    ) -> Call<Vec<CustomFieldDto>> {
        self.call(&operations::SET_CUSTOM_FIELDS, request)
    }
    /// Sends `POST /api/v3/set-user-base-fields`.
    ///
    /// - Request: `POST /api/v3/set-user-base-fields`
    /// - Parameters: `list` (required, 1 to 50 elements)
    /// - Answers: a list, each of its elements [`CustomFieldDto`]
    /// - Safe to repeat: yes
    /// - A longer `list` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn set_user_base_fields(
        &self,
        request: SetUserBaseFieldsReqDto,
    ) -> Call<Vec<CustomFieldDto>> {
        self.call(&operations::SET_USER_BASE_FIELDS, request)
    }
}
