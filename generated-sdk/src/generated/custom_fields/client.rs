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
/// Fields that a user pool adds to its users and other objects.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/delete-custom-fields`.
    ///
    /// - Request: `POST /api/v3/delete-custom-fields`
    /// - Parameters: `tenantId` (required), `list` (required, 1 to 50 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     DeleteCustomFieldDto, DeleteCustomFieldsReqDto, TargetType,
    /// };
    ///
    /// let request = DeleteCustomFieldsReqDto::new(
    ///     "tenant id",
    ///     [DeleteCustomFieldDto::new(TargetType::User, "key")],
    /// );
    /// let result = client.delete_custom_fields(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.delete_custom_fields(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_custom_fields(
        &self,
        request: DeleteCustomFieldsReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_CUSTOM_FIELDS, request)
    }
    /// Sends `GET /api/v3/get-custom-data`.
    ///
    /// - Request: `GET /api/v3/get-custom-data`
    /// - Parameters: `tenantId` (required), `targetType` (required), `targetIdentifier` (required), `namespace`
    /// - Returns: any JSON value
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{GetCustomDataParams, TargetType};
    ///
    /// let request = GetCustomDataParams::new(
    ///     "tenant id",
    ///     TargetType::User,
    ///     "target identifier",
    /// );
    /// let result = client.get_custom_data(request).await?;
    /// println!("{result}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_custom_data(
        &self,
        request: GetCustomDataParams,
    ) -> ::sdk_runtime::Call<::sdk_runtime::JsonValue> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_CUSTOM_DATA, request)
    }
    /// Sends `GET /api/v3/get-custom-fields`.
    ///
    /// - Request: `GET /api/v3/get-custom-fields`
    /// - Parameters: `targetType` (required), `tenantId`
    /// - Returns: a list, each of its elements [`CustomFieldDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{GetCustomFieldsParams, TargetType};
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
    #[inline]
    pub fn get_custom_fields(
        &self,
        request: GetCustomFieldsParams,
    ) -> ::sdk_runtime::Call<Vec<CustomFieldDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_CUSTOM_FIELDS, request)
    }
    /// Sends `GET /api/v3/get-user-base-fields`.
    ///
    /// - Request: `GET /api/v3/get-user-base-fields`
    /// - Returns: a list, each of its elements [`CustomFieldDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let list = client.get_user_base_fields().await?;
    /// for custom_field in list {
    ///     println!("{}", custom_field.key);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user_base_fields(&self) -> ::sdk_runtime::Call<Vec<CustomFieldDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_BASE_FIELDS, ())
    }
    /// Sends `GET /api/v3/list-custom-fields`.
    ///
    /// - Request: `GET /api/v3/list-custom-fields`
    /// - Parameters: `targetType` (required), `dataType` (required), `accessControl`, `adminVisible`, `keyword`, `lang`, `limit`, `page`, `tenantId`, `userVisible`
    /// - Returns: [`ListCustomFieldsDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{FieldDataType, ListCustFieldsParams, TargetType};
    ///
    /// let request = ListCustFieldsParams::new(TargetType::User, FieldDataType::String);
    /// let result = client.list_cust_fields(request).await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cust_fields(
        &self,
        request: ListCustFieldsParams,
    ) -> ::sdk_runtime::Call<ListCustomFieldsDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_CUST_FIELDS, request)
    }
    /// Sends `GET /api/v3/list-user-base-fields`.
    ///
    /// - Request: `GET /api/v3/list-user-base-fields`
    /// - Parameters: `targetType` (required), `dataType` (required), `accessControl`, `adminVisible`, `keyword`, `lang`, `limit`, `page`, `tenantId`, `userVisible`
    /// - Returns: [`ListCustomFieldsDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{FieldDataType, ListUserBaseFieldsParams, TargetType};
    ///
    /// let request = ListUserBaseFieldsParams::new(TargetType::User, FieldDataType::String);
    /// let result = client.list_user_base_fields(request).await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_user_base_fields(
        &self,
        request: ListUserBaseFieldsParams,
    ) -> ::sdk_runtime::Call<ListCustomFieldsDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_USER_BASE_FIELDS, request)
    }
    /// Sends `POST /api/v3/set-custom-data`.
    ///
    /// - Request: `POST /api/v3/set-custom-data`
    /// - Parameters: `list` (required, 1 to 50 elements), `targetIdentifier` (required), `targetType` (required), `namespace`, `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{SetCustomDataDto, SetCustomDataReqDto, TargetType};
    ///
    /// let request = SetCustomDataReqDto::new(
    ///     [SetCustomDataDto::new("key", "value")],
    ///     "target identifier",
    ///     TargetType::User,
    /// );
    /// let result = client.set_custom_data(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.set_custom_data(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_custom_data(
        &self,
        request: SetCustomDataReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_CUSTOM_DATA, request)
    }
    /// Sends `POST /api/v3/set-custom-fields`.
    ///
    /// - Request: `POST /api/v3/set-custom-fields`
    /// - Parameters: `list` (required, 1 to 50 elements), `tenantId`
    /// - Returns: a list, each of its elements [`CustomFieldDto`]
    /// - Safe to retry: yes
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{SetCustomFieldDto, SetCustomFieldsReqDto, TargetType};
    ///
    /// let request = SetCustomFieldsReqDto::new([
    ///     SetCustomFieldDto::new(TargetType::User, "key"),
    /// ]);
    /// let list = client.set_custom_fields(request).await?;
    /// for custom_field in list {
    ///     println!("{}", custom_field.key);
    /// }
    /// // For more than 50 at once: `client.set_custom_fields(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_custom_fields(
        &self,
        request: SetCustomFieldsReqDto,
    ) -> ::sdk_runtime::Call<Vec<CustomFieldDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_CUSTOM_FIELDS, request)
    }
    /// Sends `POST /api/v3/set-user-base-fields`.
    ///
    /// - Request: `POST /api/v3/set-user-base-fields`
    /// - Parameters: `list` (required, 1 to 50 elements)
    /// - Returns: a list, each of its elements [`CustomFieldDto`]
    /// - Safe to retry: yes
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{SetUserBaseFieldDto, SetUserBaseFieldsReqDto};
    ///
    /// let request = SetUserBaseFieldsReqDto::new([SetUserBaseFieldDto::new("key")]);
    /// let list = client.set_user_base_fields(request).await?;
    /// for custom_field in list {
    ///     println!("{}", custom_field.key);
    /// }
    /// // For more than 50 at once: `client.set_user_base_fields(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_user_base_fields(
        &self,
        request: SetUserBaseFieldsReqDto,
    ) -> ::sdk_runtime::Call<Vec<CustomFieldDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_USER_BASE_FIELDS, request)
    }
}
