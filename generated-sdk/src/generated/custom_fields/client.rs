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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Delete custom fields.
    ///
    /// Removes the definitions of up to 50 custom fields, each named by the kind of object and the key.
    ///
    /// Built-in fields cannot be named. The keys are found by
    /// [`get_custom_fields`](crate::ManagementClient::get_custom_fields). What becomes of the values that
    /// objects have in the fields is not documented, so save what is still needed first.
    ///
    /// - Request: `POST /api/v3/delete-custom-fields`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/delete-custom-fields.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](DeleteCustomFieldsReqDto::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`list`](DeleteCustomFieldsReqDto::list) | Required. The custom fields to delete. 1 to 50 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{DeleteCustomFieldDto, DeleteCustomFieldsReqDto, TargetType};
    ///
    /// let request = DeleteCustomFieldsReqDto::new(
    ///     "6343b98b7cfxxx9366e9b7d",
    ///     [DeleteCustomFieldDto::new(TargetType::User, "school")],
    /// );
    /// let result = client.delete_custom_fields(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.delete_custom_fields(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-custom-fields")]
    #[inline]
    pub fn delete_custom_fields(
        &self,
        request: DeleteCustomFieldsReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_CUSTOM_FIELDS, request)
    }
    /// Get the values of the custom fields of an object.
    ///
    /// Returns what the custom fields of one user, role, group or department hold.
    ///
    /// The form of the result is not documented. It is taken as any JSON, and is expected to be an object
    /// with the keys of the fields. The definitions of the fields are returned by
    /// [`get_custom_fields`](crate::ManagementClient::get_custom_fields), and values are written by
    /// [`set_custom_data`](crate::ManagementClient::set_custom_data).
    ///
    /// - Request: `GET /api/v3/get-custom-data`
    /// - Returns: any JSON value
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/get-custom-data.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](GetCustomDataParams::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`target_type`](GetCustomDataParams::target_type) | Required. Kind of the object whose values are returned. |
    /// | [`target_identifier`](GetCustomDataParams::target_identifier) | Required. Identifier of the object: the ID of a user, the code of a role, the code of a group, or the ID of a department. |
    /// | [`namespace`](GetCustomDataParams::namespace) | Code of the namespace that the role belongs to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{GetCustomDataParams, TargetType};
    ///
    /// let request = GetCustomDataParams::new(
    ///     "6343b98b7cfxxx9366e9b7d",
    ///     TargetType::User,
    ///     "6343b98b7cfxxx9366e9b7c",
    /// )
    /// .with_namespace("default");
    /// let result = client.get_custom_data(request).await?;
    /// println!("{result}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-custom-data")]
    #[inline]
    pub fn get_custom_data(
        &self,
        request: GetCustomDataParams,
    ) -> ::sdk_runtime::Call<::sdk_runtime::JsonValue> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_CUSTOM_DATA, request)
    }
    /// Get the custom fields of a kind of object.
    ///
    /// Returns the definitions of all custom fields that users, roles or departments have, in one list.
    ///
    /// Groups are not supported here yet. Built-in fields of users are returned by
    /// [`get_user_base_fields`](crate::ManagementClient::get_user_base_fields).
    ///
    /// - Request: `GET /api/v3/get-custom-fields`
    /// - Returns: a list of [`CustomFieldDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/get-custom-fields.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_type`](GetCustomFieldsParams::target_type) | Required. Kind of object that has the fields. |
    /// | [`tenant_id`](GetCustomFieldsParams::tenant_id) | ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{GetCustomFieldsParams, TargetType};
    ///
    /// let list = client
    ///     .get_custom_fields(GetCustomFieldsParams::new(TargetType::User))
    ///     .await?;
    /// for custom_field in list {
    ///     println!("{}", custom_field.key);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-custom-fields")]
    #[inline]
    pub fn get_custom_fields(
        &self,
        request: GetCustomFieldsParams,
    ) -> ::sdk_runtime::Call<Vec<CustomFieldDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_CUSTOM_FIELDS, request)
    }
    /// Get the built-in fields of users.
    ///
    /// Returns the definitions of all built-in fields of users, in one list.
    ///
    /// They have the same form as those of custom fields, but no time of creation. How they are shown and
    /// edited is changed by [`set_user_base_fields`](crate::ManagementClient::set_user_base_fields).
    ///
    /// - Request: `GET /api/v3/get-user-base-fields`
    /// - Returns: a list of [`CustomFieldDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/get-user-base-fields.html>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let list = client.get_user_base_fields().await?;
    /// for custom_field in list {
    ///     println!("{}", custom_field.key);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-base-fields")]
    #[inline]
    pub fn get_user_base_fields(&self) -> ::sdk_runtime::Call<Vec<CustomFieldDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_BASE_FIELDS, ())
    }
    /// List the custom fields of a kind of object by filters.
    ///
    /// Searches the definitions of custom fields by data type, visibility and text.
    ///
    /// The documented result only repeats the parameters of the request and has no list of fields. To get
    /// the fields, use [`get_custom_fields`](crate::ManagementClient::get_custom_fields).
    ///
    /// - Request: `GET /api/v3/list-custom-fields`
    /// - Returns: [`ListCustomFieldsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/list-custom-fields.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_type`](ListCustFieldsParams::target_type) | Required. Kind of object that has the fields. |
    /// | [`data_type`](ListCustFieldsParams::data_type) | Required. Type of values of the fields to return. |
    /// | [`access_control`](ListCustFieldsParams::access_control) | Whether access to the fields to return is controlled. |
    /// | [`admin_visible`](ListCustFieldsParams::admin_visible) | Whether administrators see the fields to return. |
    /// | [`keyword`](ListCustFieldsParams::keyword) | Text to search the fields for. |
    /// | [`lang`](ListCustFieldsParams::lang) | Language to search in. |
    /// | [`limit`](ListCustFieldsParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListCustFieldsParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`tenant_id`](ListCustFieldsParams::tenant_id) | ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`user_visible`](ListCustFieldsParams::user_visible) | Whether users see the fields to return. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{FieldDataType, ListCustFieldsParams, TargetType};
    ///
    /// let request = ListCustFieldsParams::new(TargetType::User, FieldDataType::String)
    ///     .with_keyword("school")
    ///     .with_lang("en-US");
    /// let result = client.list_cust_fields(request).await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-custom-fields")]
    #[inline]
    pub fn list_cust_fields(
        &self,
        request: ListCustFieldsParams,
    ) -> ::sdk_runtime::Call<ListCustomFieldsDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_CUST_FIELDS, request)
    }
    /// List the built-in fields of users by filters.
    ///
    /// Searches the definitions of built-in fields by data type, visibility and text.
    ///
    /// The documented result only repeats the parameters of the request and has no list of fields. To get
    /// the fields, use [`get_user_base_fields`](crate::ManagementClient::get_user_base_fields).
    ///
    /// - Request: `GET /api/v3/list-user-base-fields`
    /// - Returns: [`ListCustomFieldsDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/list-user-base-fields.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_type`](ListUserBaseFieldsParams::target_type) | Required. Kind of object that has the fields, which is [`User`](crate::generated::models::TargetType::User) for the built-in fields of users. |
    /// | [`data_type`](ListUserBaseFieldsParams::data_type) | Required. Type of values of the fields to return. |
    /// | [`access_control`](ListUserBaseFieldsParams::access_control) | Whether access to the fields to return is controlled. |
    /// | [`admin_visible`](ListUserBaseFieldsParams::admin_visible) | Whether administrators see the fields to return. |
    /// | [`keyword`](ListUserBaseFieldsParams::keyword) | Text to search the fields for. |
    /// | [`lang`](ListUserBaseFieldsParams::lang) | Language to search in. |
    /// | [`limit`](ListUserBaseFieldsParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListUserBaseFieldsParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`tenant_id`](ListUserBaseFieldsParams::tenant_id) | ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`user_visible`](ListUserBaseFieldsParams::user_visible) | Whether users see the fields to return. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{FieldDataType, ListUserBaseFieldsParams, TargetType};
    ///
    /// let request = ListUserBaseFieldsParams::new(TargetType::User, FieldDataType::String)
    ///     .with_keyword("school")
    ///     .with_lang("en-US");
    /// let result = client.list_user_base_fields(request).await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-user-base-fields")]
    #[inline]
    pub fn list_user_base_fields(
        &self,
        request: ListUserBaseFieldsParams,
    ) -> ::sdk_runtime::Call<ListCustomFieldsDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_USER_BASE_FIELDS, request)
    }
    /// Set values of custom fields.
    ///
    /// Writes up to 50 values into the custom fields of one user, role, group or department. A field that
    /// has a value already gets the new one. Fields that the request does not name are left alone.
    ///
    /// Each field must have been defined by
    /// [`set_custom_fields`](crate::ManagementClient::set_custom_fields), and each value must suit the data
    /// type of its field. Otherwise the request fails. The values are read back by
    /// [`get_custom_data`](crate::ManagementClient::get_custom_data).
    ///
    /// - Request: `POST /api/v3/set-custom-data`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/set-custom-data.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](SetCustomDataReqDto::list) | Required. The values to set, one for each field. 1 to 50 elements. |
    /// | [`target_identifier`](SetCustomDataReqDto::target_identifier) | Required. Identifier of the object: the ID of a user, the code of a role, the code of a group, or the ID of a department. |
    /// | [`target_type`](SetCustomDataReqDto::target_type) | Required. Kind of the object, which decides what [`target_identifier`](crate::generated::models::SetCustomDataReqDto::target_identifier) holds. |
    /// | [`namespace`](SetCustomDataReqDto::namespace) | Code of the namespace that the role belongs to. |
    /// | [`tenant_id`](SetCustomDataReqDto::tenant_id) | ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{SetCustomDataDto, SetCustomDataReqDto, TargetType};
    ///
    /// let request = SetCustomDataReqDto::new(
    ///     [SetCustomDataDto::new("school", "pku")],
    ///     "6343b98b7cfxxx9366e9b7c",
    ///     TargetType::User,
    /// )
    /// .with_namespace("default");
    /// let result = client.set_custom_data(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.set_custom_data(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set-custom-data")]
    #[inline]
    pub fn set_custom_data(
        &self,
        request: SetCustomDataReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_CUSTOM_DATA, request)
    }
    /// Create or change custom fields.
    ///
    /// Creates or changes the definitions of up to 50 custom fields.
    ///
    /// A key that is not known yet for the kind of object makes a new field, and a known one changes that
    /// field. A key must not be that of a built-in field.
    ///
    /// The key and the data type of a field stay for ever, and so does the choice whether it is encrypted.
    /// Values are written by [`set_custom_data`](crate::ManagementClient::set_custom_data) once the field
    /// exists.
    ///
    /// - Request: `POST /api/v3/set-custom-fields`
    /// - Returns: a list of [`CustomFieldDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/set-custom-fields.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](SetCustomFieldsReqDto::list) | Required. The custom fields. 1 to 50 elements. |
    /// | [`tenant_id`](SetCustomFieldsReqDto::tenant_id) | ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{SetCustomFieldDto, SetCustomFieldsReqDto, TargetType};
    ///
    /// let request = SetCustomFieldsReqDto::new([
    ///     SetCustomFieldDto::new(TargetType::User, "school")
    ///         .with_description("School that the user attends")
    ///         .with_label("School"),
    /// ]);
    /// let list = client.set_custom_fields(request).await?;
    /// for custom_field in list {
    ///     println!("{}", custom_field.key);
    /// }
    /// // For more than 50 at once: `client.set_custom_fields(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set-custom-fields")]
    #[inline]
    pub fn set_custom_fields(
        &self,
        request: SetCustomFieldsReqDto,
    ) -> ::sdk_runtime::Call<Vec<CustomFieldDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_CUSTOM_FIELDS, request)
    }
    /// Change the settings of built-in fields of users.
    ///
    /// Changes the labels, the descriptions and the visibility of up to 50 built-in fields of users.
    ///
    /// The data type of a built-in field and its uniqueness cannot be changed. The keys are found by
    /// [`get_user_base_fields`](crate::ManagementClient::get_user_base_fields).
    ///
    /// - Request: `POST /api/v3/set-user-base-fields`
    /// - Returns: a list of [`CustomFieldDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%87%AA%E5%AE%9A%E4%B9%89%E5%AD%97%E6%AE%B5/set-user-base-fields.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](SetUserBaseFieldsReqDto::list) | Required. The built-in fields to change. 1 to 50 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{SetUserBaseFieldDto, SetUserBaseFieldsReqDto};
    ///
    /// let request = SetUserBaseFieldsReqDto::new([
    ///     SetUserBaseFieldDto::new("givenName").with_label("First name"),
    /// ]);
    /// let list = client.set_user_base_fields(request).await?;
    /// for custom_field in list {
    ///     println!("{}", custom_field.key);
    /// }
    /// // For more than 50 at once: `client.set_user_base_fields(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set-user-base-fields")]
    #[inline]
    pub fn set_user_base_fields(
        &self,
        request: SetUserBaseFieldsReqDto,
    ) -> ::sdk_runtime::Call<Vec<CustomFieldDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_USER_BASE_FIELDS, request)
    }
}
