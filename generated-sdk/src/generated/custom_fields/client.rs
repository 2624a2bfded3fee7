// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::IsSuccessDto;
use crate::generated::custom_fields::{
    CustomFieldDto, DeleteCustomFieldsReqDto, GetCustomDataParams, GetCustomFieldsParams,
    ListCustFieldsParams, ListCustomFieldsDto, ListUserBaseFieldsParams,
    SetCustomDataReqDto, SetCustomFieldsReqDto, SetUserBaseFieldsReqDto,
};
use super::operations;

/// # custom-fields
///
/// Custom fields: fields that a user pool adds to its users, roles, groups and departments, and the
/// values in them.
///
/// A custom field is a definition: a key for programs, a label for people, a data type, and rules for
/// who sees and edits it. It belongs to one kind of object, its target type. `setCustomFields` creates
/// and changes definitions, `getCustomFields` returns them, and `deleteCustomFields` removes them. The
/// key and the data type of a field cannot be changed later.
///
/// The values come second. `setCustomData` writes values for one user, role, group or department, and
/// `getCustomData` reads them. A value can be set only when its field is defined. Other operations
/// return the same values with the object and mostly accept them too, for example in
/// `UserDto.customData`.
///
/// Built-in fields are those that every user has from the start, such as the name or the e-mail
/// address. `getUserBaseFields` returns their definitions, and `setUserBaseFields` changes how they are
/// shown and edited.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Delete custom fields
    ///
    /// Removes the definitions of up to 50 custom fields, each named by the kind of object and the key.
    ///
    /// Built-in fields cannot be named. The keys are found by `getCustomFields`. What becomes of the values
    /// that objects have in the fields is not documented, so save what is still needed first.
    ///
    /// - Request: `POST /api/v3/delete-custom-fields`
    /// - Parameters: `tenantId` (required), `list` (required, 1 to 50 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/delete-custom-fields.html>)
    #[inline]
    pub fn delete_custom_fields(
        &self,
        request: DeleteCustomFieldsReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_CUSTOM_FIELDS, request)
    }
    /// Get the values of the custom fields of an object
    ///
    /// Returns what the custom fields of one user, role, group or department hold.
    ///
    /// The form of the result is not documented. It is taken as any JSON, and is expected to be an object
    /// with the keys of the fields. The definitions of the fields are returned by `getCustomFields`, and
    /// values are written by `setCustomData`.
    ///
    /// - Request: `GET /api/v3/get-custom-data`
    /// - Parameters: `tenantId` (required), `targetType` (required), `targetIdentifier` (required), `namespace`
    /// - Returns: any JSON value
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/get-custom-data.html>)
    #[inline]
    pub fn get_custom_data(
        &self,
        request: GetCustomDataParams,
    ) -> ::sdk_runtime::Call<::sdk_runtime::JsonValue> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_CUSTOM_DATA, request)
    }
    /// Get the custom fields of a kind of object
    ///
    /// Returns the definitions of all custom fields that users, roles or departments have, in one list.
    ///
    /// According to the documentation, groups are not supported here yet. Built-in fields of users are
    /// returned by `getUserBaseFields`.
    ///
    /// - Request: `GET /api/v3/get-custom-fields`
    /// - Parameters: `targetType` (required), `tenantId`
    /// - Returns: a list, each of its elements [`CustomFieldDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/get-custom-fields.html>)
    #[inline]
    pub fn get_custom_fields(
        &self,
        request: GetCustomFieldsParams,
    ) -> ::sdk_runtime::Call<Vec<CustomFieldDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_CUSTOM_FIELDS, request)
    }
    /// Get the built-in fields of users
    ///
    /// Returns the definitions of all built-in fields of users, in one list.
    ///
    /// They have the same form as those of custom fields, but no time of creation. How they are shown and
    /// edited is changed by `setUserBaseFields`.
    ///
    /// - Request: `GET /api/v3/get-user-base-fields`
    /// - Returns: a list, each of its elements [`CustomFieldDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/get-user-base-fields.html>)
    #[inline]
    pub fn get_user_base_fields(&self) -> ::sdk_runtime::Call<Vec<CustomFieldDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_BASE_FIELDS, ())
    }
    /// List the custom fields of a kind of object by filters
    ///
    /// Searches the definitions of custom fields by data type, visibility and text.
    ///
    /// According to the vendor's description, the result only has the parameters of the request and no list
    /// of fields. It is kept as it is described. To get the fields reliably, use `getCustomFields`.
    ///
    /// - Request: `GET /api/v3/list-custom-fields`
    /// - Parameters: `targetType` (required), `dataType` (required), `accessControl`, `adminVisible`, `keyword`, `lang`, `limit` (from 1 to 50), `page` (at least 1), `tenantId`, `userVisible`
    /// - Returns: [`ListCustomFieldsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/list-custom-fields.html>)
    #[inline]
    pub fn list_cust_fields(
        &self,
        request: ListCustFieldsParams,
    ) -> ::sdk_runtime::Call<ListCustomFieldsDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_CUST_FIELDS, request)
    }
    /// List the built-in fields of users by filters
    ///
    /// Searches the definitions of built-in fields by data type, visibility and text.
    ///
    /// According to the vendor's description, the result only has the parameters of the request and no list
    /// of fields. It is kept as it is described. To get the fields reliably, use `getUserBaseFields`.
    ///
    /// - Request: `GET /api/v3/list-user-base-fields`
    /// - Parameters: `targetType` (required), `dataType` (required), `accessControl`, `adminVisible`, `keyword`, `lang`, `limit` (from 1 to 50), `page` (at least 1), `tenantId`, `userVisible`
    /// - Returns: [`ListCustomFieldsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/list-user-base-fields.html>)
    #[inline]
    pub fn list_user_base_fields(
        &self,
        request: ListUserBaseFieldsParams,
    ) -> ::sdk_runtime::Call<ListCustomFieldsDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_USER_BASE_FIELDS, request)
    }
    /// Set values of custom fields
    ///
    /// Writes up to 50 values into the custom fields of one user, role, group or department. A field that
    /// has a value already gets the new one. Fields that the request does not name are left alone.
    ///
    /// Each field must have been defined by `setCustomFields`, and each value must suit the data type of
    /// its field. Otherwise the request fails. The values are read back by `getCustomData`.
    ///
    /// - Request: `POST /api/v3/set-custom-data`
    /// - Parameters: `list` (required, 1 to 50 elements), `targetIdentifier` (required), `targetType` (required), `namespace`, `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/set-custom-data.html>)
    #[inline]
    pub fn set_custom_data(
        &self,
        request: SetCustomDataReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_CUSTOM_DATA, request)
    }
    /// Create or change custom fields
    ///
    /// Creates or changes the definitions of up to 50 custom fields.
    ///
    /// A key that is not known yet for the kind of object makes a new field, and a known one changes that
    /// field. A key must not be that of a built-in field.
    ///
    /// The key and the data type of a field stay for ever, and so does the choice whether it is encrypted.
    /// Values are written by `setCustomData` once the field exists.
    ///
    /// - Request: `POST /api/v3/set-custom-fields`
    /// - Parameters: `list` (required, 1 to 50 elements), `tenantId`
    /// - Returns: a list, each of its elements [`CustomFieldDto`]
    /// - Safe to retry: yes
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/set-custom-fields.html>)
    #[inline]
    pub fn set_custom_fields(
        &self,
        request: SetCustomFieldsReqDto,
    ) -> ::sdk_runtime::Call<Vec<CustomFieldDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_CUSTOM_FIELDS, request)
    }
    /// Change the settings of built-in fields of users
    ///
    /// Changes the labels, the descriptions and the visibility of up to 50 built-in fields of users.
    ///
    /// The data type of a built-in field and its uniqueness cannot be changed. The keys are found by
    /// `getUserBaseFields`.
    ///
    /// - Request: `POST /api/v3/set-user-base-fields`
    /// - Parameters: `list` (required, 1 to 50 elements)
    /// - Returns: a list, each of its elements [`CustomFieldDto`]
    /// - Safe to retry: yes
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/set-user-base-fields.html>)
    #[inline]
    pub fn set_user_base_fields(
        &self,
        request: SetUserBaseFieldsReqDto,
    ) -> ::sdk_runtime::Call<Vec<CustomFieldDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_USER_BASE_FIELDS, request)
    }
}
