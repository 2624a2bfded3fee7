// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::devices::{
    CreateTerminalDto, CreateUEBADto, DeleteTerminalUserDto, DeviceStatusResponseDataDto,
    QueryTerminalAppsDto, SuspendTerminalUserDto, TerminalBaseDto, TerminalInfoDto,
    UpdateTerminalUserDto,
};
use super::operations;

/// # devices
///
/// Devices that users sign in from.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Sends `POST /api/v3/add-device`.
    ///
    /// - Request: `POST /api/v3/add-device`
    /// - Returns: [`TerminalInfoDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`custom_data`](CreateTerminalDto::custom_data) | Required. |
    /// | [`type`](CreateTerminalDto::type) | Required. |
    /// | [`device_unique_id`](CreateTerminalDto::device_unique_id) | Required. |
    ///
    /// 15 more optional fields: see [`CreateTerminalDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json_object;
    /// use generated_sdk::models::{CreateTerminalDto, CreateTerminalDtoType};
    ///
    /// let request = CreateTerminalDto::new(
    ///     json_object!({}),
    ///     CreateTerminalDtoType::Browser,
    ///     "device unique id",
    /// );
    /// let terminal_info = client.add_device(request).await?;
    /// println!("{}", terminal_info.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_device(
        &self,
        request: CreateTerminalDto,
    ) -> ::sdk_runtime::Call<TerminalInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_DEVICE, request)
    }
    /// Sends `POST /api/v3/metadata/ueba/capture`.
    ///
    /// - Request: `POST /api/v3/metadata/ueba/capture`
    /// - Returns: any JSON value
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`data`](CreateUEBADto::data) | Required. |
    /// | [`model_id`](CreateUEBADto::model_id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::CreateUEBADto;
    ///
    /// let result = client.capture(CreateUEBADto::new(json!({}))).await?;
    /// println!("{result}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "metadata")]
    #[doc(alias = "ueba")]
    #[inline]
    pub fn capture(
        &self,
        request: CreateUEBADto,
    ) -> ::sdk_runtime::Call<::sdk_runtime::JsonValue> {
        ::sdk_runtime::Call::new(&self.core, &operations::CAPTURE, request)
    }
    /// Sends `POST /api/v3/create-device`.
    ///
    /// - Request: `POST /api/v3/create-device`
    /// - Returns: [`TerminalInfoDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`custom_data`](CreateTerminalDto::custom_data) | Required. |
    /// | [`type`](CreateTerminalDto::type) | Required. |
    /// | [`device_unique_id`](CreateTerminalDto::device_unique_id) | Required. |
    ///
    /// 15 more optional fields: see [`CreateTerminalDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json_object;
    /// use generated_sdk::models::{CreateTerminalDto, CreateTerminalDtoType};
    ///
    /// let request = CreateTerminalDto::new(
    ///     json_object!({}),
    ///     CreateTerminalDtoType::Browser,
    ///     "device unique id",
    /// );
    /// let terminal_info = client.create_device(request).await?;
    /// println!("{}", terminal_info.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_device(
        &self,
        request: CreateTerminalDto,
    ) -> ::sdk_runtime::Call<TerminalInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_DEVICE, request)
    }
    /// Sends `POST /api/v3/authing-verify/create-device`.
    ///
    /// - Request: `POST /api/v3/authing-verify/create-device`
    /// - Returns: [`TerminalInfoDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`custom_data`](CreateTerminalDto::custom_data) | Required. |
    /// | [`type`](CreateTerminalDto::type) | Required. |
    /// | [`device_unique_id`](CreateTerminalDto::device_unique_id) | Required. |
    ///
    /// 15 more optional fields: see [`CreateTerminalDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json_object;
    /// use generated_sdk::models::{CreateTerminalDto, CreateTerminalDtoType};
    ///
    /// let request = CreateTerminalDto::new(
    ///     json_object!({}),
    ///     CreateTerminalDtoType::Browser,
    ///     "device unique id",
    /// );
    /// let terminal_info = client.create_verify_device(request).await?;
    /// println!("{}", terminal_info.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "authing-verify")]
    #[doc(alias = "create-device")]
    #[inline]
    pub fn create_verify_device(
        &self,
        request: CreateTerminalDto,
    ) -> ::sdk_runtime::Call<TerminalInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_VERIFY_DEVICE, request)
    }
    /// Sends `POST /api/v3/delete-device-by-user`.
    ///
    /// - Request: `POST /api/v3/delete-device-by-user`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](DeleteTerminalUserDto::user_id) | Required. |
    /// | [`id`](DeleteTerminalUserDto::id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteTerminalUserDto;
    ///
    /// client.delete_device(DeleteTerminalUserDto::new("user id", "id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-device-by-user")]
    #[inline]
    pub fn delete_device(
        &self,
        request: DeleteTerminalUserDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_DEVICE, request)
    }
    /// Sends `POST /api/v3/disable-device-by-user`.
    ///
    /// - Request: `POST /api/v3/disable-device-by-user`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](UpdateTerminalUserDto::id) | Required. |
    /// | [`user_id`](UpdateTerminalUserDto::user_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateTerminalUserDto;
    ///
    /// client.disable_device(UpdateTerminalUserDto::new("id", "user id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "disable-device-by-user")]
    #[inline]
    pub fn disable_device(
        &self,
        request: UpdateTerminalUserDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DISABLE_DEVICE, request)
    }
    /// Sends `POST /api/v3/enable-device-by-user`.
    ///
    /// - Request: `POST /api/v3/enable-device-by-user`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](UpdateTerminalUserDto::id) | Required. |
    /// | [`user_id`](UpdateTerminalUserDto::user_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateTerminalUserDto;
    ///
    /// client.enable_device(UpdateTerminalUserDto::new("id", "user id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "enable-device-by-user")]
    #[inline]
    pub fn enable_device(
        &self,
        request: UpdateTerminalUserDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::ENABLE_DEVICE, request)
    }
    /// Sends `POST /api/v3/get-last-login-apps-by-deviceIds`.
    ///
    /// - Request: `POST /api/v3/get-last-login-apps-by-deviceIds`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`device_ids`](QueryTerminalAppsDto::device_ids) | Required. |
    /// | [`user_id`](QueryTerminalAppsDto::user_id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::QueryTerminalAppsDto;
    ///
    /// client
    ///     .find_last_login_apps_by_device_ids(QueryTerminalAppsDto::new(["device ids"]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-last-login-apps-by-deviceIds")]
    #[inline]
    pub fn find_last_login_apps_by_device_ids(
        &self,
        request: QueryTerminalAppsDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS,
            request,
        )
    }
    /// Sends `POST /api/v3/get-last-login-apps-by-device-ids`.
    ///
    /// - Request: `POST /api/v3/get-last-login-apps-by-device-ids`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`device_ids`](QueryTerminalAppsDto::device_ids) | Required. |
    /// | [`user_id`](QueryTerminalAppsDto::user_id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::QueryTerminalAppsDto;
    ///
    /// client
    ///     .find_last_login_apps_by_device_ids_v2(QueryTerminalAppsDto::new(["device ids"]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-last-login-apps-by-device-ids")]
    #[inline]
    pub fn find_last_login_apps_by_device_ids_v2(
        &self,
        request: QueryTerminalAppsDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2,
            request,
        )
    }
    /// Sends `POST /api/v3/device-status`.
    ///
    /// - Request: `POST /api/v3/device-status`
    /// - Returns: [`DeviceStatusResponseDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](TerminalBaseDto::id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::TerminalBaseDto;
    ///
    /// let device_status = client.get_device_status(TerminalBaseDto::new("id")).await?;
    /// println!("{}", device_status.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_device_status(
        &self,
        request: TerminalBaseDto,
    ) -> ::sdk_runtime::Call<DeviceStatusResponseDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DEVICE_STATUS, request)
    }
    /// Sends `POST /api/v3/suspend-device-by-user`.
    ///
    /// - Request: `POST /api/v3/suspend-device-by-user`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`end_time`](SuspendTerminalUserDto::end_time) | Required. When the suspension ends. |
    /// | [`user_id`](SuspendTerminalUserDto::user_id) | Required. |
    /// | [`id`](SuspendTerminalUserDto::id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::SuspendTerminalUserDto;
    ///
    /// let request = SuspendTerminalUserDto::new("end time", "user id", "id");
    /// client.suspend_device(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "suspend-device-by-user")]
    #[inline]
    pub fn suspend_device(
        &self,
        request: SuspendTerminalUserDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::SUSPEND_DEVICE, request)
    }
}
