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
/// Devices: the browsers, phones and computers that users sign in from.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Register a device.
    ///
    /// Registers a device and returns the ID of its data row together with its unique ID. Keep the ID of
    /// the row: [`get_device_status`](crate::ManagementClient::get_device_status),
    /// [`suspend_device`](crate::ManagementClient::suspend_device),
    /// [`disable_device`](crate::ManagementClient::disable_device),
    /// [`enable_device`](crate::ManagementClient::enable_device) and
    /// [`delete_device`](crate::ManagementClient::delete_device) need it.
    ///
    /// Not safe to send twice: whether a second request with the same unique ID fails or makes another row
    /// is not documented. [`add_device`](crate::ManagementClient::add_device) replaces
    /// [`create_device`](crate::ManagementClient::create_device), which is deprecated.
    ///
    /// - Request: `POST /api/v3/add-device`
    /// - Returns: [`TerminalInfoDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`custom_data`](CreateTerminalDto::custom_data) | Required. Values of the custom fields of devices, by the key of the field. |
    /// | [`type`](CreateTerminalDto::type) | Required. Kind of device. |
    /// | [`device_unique_id`](CreateTerminalDto::device_unique_id) | Required. ID that tells the device from all others. |
    /// | [`name`](CreateTerminalDto::name) | Name of the device, for people. |
    ///
    /// 14 more optional fields: see [`CreateTerminalDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json_object;
    /// use genauth::models::{CreateTerminalDto, CreateTerminalDtoType};
    ///
    /// let request = CreateTerminalDto::new(
    ///     json_object!({}),
    ///     CreateTerminalDtoType::Browser,
    ///     "F2A8C1D0-6B1E-4C0D-9E55-0A3B7C1D2E4F",
    /// )
    /// .with_name("My phone");
    /// let terminal_info = client.add_device(request).await?;
    /// println!("{}", terminal_info.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "add-device")]
    #[inline]
    pub fn add_device(
        &self,
        request: CreateTerminalDto,
    ) -> ::sdk_runtime::Call<TerminalInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_DEVICE, request)
    }
    /// Upload records of user behavior.
    ///
    /// Uploads data for user and entity behavior analytics (UEBA).
    ///
    /// The data goes into a model of the metadata whose kind is UEBA. Without a model ID, the server takes
    /// the first one of that kind that it finds.
    ///
    /// Not safe to send twice: a second request may store the same data again.
    ///
    /// - Request: `POST /api/v3/metadata/ueba/capture`
    /// - Returns: any JSON value
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`data`](CreateUEBADto::data) | Required. The data to store. |
    /// | [`model_id`](CreateUEBADto::model_id) | ID of the model that takes the data, found by [`list_model`](crate::ManagementClient::list_model). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::CreateUEBADto;
    ///
    /// let request = CreateUEBADto::new(json!({ "action": "login" }))
    ///     .with_model_id("6229ffaxxxxxxxxcade3e3d9");
    /// let result = client.capture(request).await?;
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
    /// Register a device in the old way.
    ///
    /// Does what [`add_device`](crate::ManagementClient::add_device) does. It is deprecated because its
    /// response does not have the usual form. Use [`add_device`](crate::ManagementClient::add_device).
    ///
    /// Not safe to send twice: whether a second request with the same unique ID fails or makes another row
    /// is not documented.
    ///
    /// - Request: `POST /api/v3/create-device`
    /// - Returns: [`TerminalInfoDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`custom_data`](CreateTerminalDto::custom_data) | Required. Values of the custom fields of devices, by the key of the field. |
    /// | [`type`](CreateTerminalDto::type) | Required. Kind of device. |
    /// | [`device_unique_id`](CreateTerminalDto::device_unique_id) | Required. ID that tells the device from all others. |
    /// | [`name`](CreateTerminalDto::name) | Name of the device, for people. |
    ///
    /// 14 more optional fields: see [`CreateTerminalDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json_object;
    /// use genauth::models::{CreateTerminalDto, CreateTerminalDtoType};
    ///
    /// let request = CreateTerminalDto::new(
    ///     json_object!({}),
    ///     CreateTerminalDtoType::Browser,
    ///     "F2A8C1D0-6B1E-4C0D-9E55-0A3B7C1D2E4F",
    /// )
    /// .with_name("My phone");
    /// let terminal_info = client.create_device(request).await?;
    /// println!("{}", terminal_info.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-device")]
    #[deprecated = "It is deprecated because its response does not have the usual form. Use `add_device`."]
    #[inline]
    pub fn create_device(
        &self,
        request: CreateTerminalDto,
    ) -> ::sdk_runtime::Call<TerminalInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_DEVICE, request)
    }
    /// Register a Verify device.
    ///
    /// Registers a device for Verify, a part of GenAuth that the documentation names without explaining it.
    /// Request and response are the same as those of [`add_device`](crate::ManagementClient::add_device).
    ///
    /// Not safe to send twice: a second request may make another device.
    ///
    /// - Request: `POST /api/v3/authing-verify/create-device`
    /// - Returns: [`TerminalInfoDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`custom_data`](CreateTerminalDto::custom_data) | Required. Values of the custom fields of devices, by the key of the field. |
    /// | [`type`](CreateTerminalDto::type) | Required. Kind of device. |
    /// | [`device_unique_id`](CreateTerminalDto::device_unique_id) | Required. ID that tells the device from all others. |
    /// | [`name`](CreateTerminalDto::name) | Name of the device, for people. |
    ///
    /// 14 more optional fields: see [`CreateTerminalDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json_object;
    /// use genauth::models::{CreateTerminalDto, CreateTerminalDtoType};
    ///
    /// let request = CreateTerminalDto::new(
    ///     json_object!({}),
    ///     CreateTerminalDtoType::Browser,
    ///     "F2A8C1D0-6B1E-4C0D-9E55-0A3B7C1D2E4F",
    /// )
    /// .with_name("My phone");
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
    /// Unbind a device from a user.
    ///
    /// Removes the tie between a user and a device.
    ///
    /// The ID of the device is that of its data row, which
    /// [`add_device`](crate::ManagementClient::add_device) returned. To bar the device and keep the tie,
    /// use [`disable_device`](crate::ManagementClient::disable_device) or
    /// [`suspend_device`](crate::ManagementClient::suspend_device).
    ///
    /// - Request: `POST /api/v3/delete-device-by-user`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%88%E7%AB%AF%E8%AE%BE%E5%A4%87/delete-device-by-user.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](DeleteTerminalUserDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    /// | [`id`](DeleteTerminalUserDto::id) | Required. ID of the data row of the device, as [`add_device`](crate::ManagementClient::add_device) returned it. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteTerminalUserDto;
    ///
    /// let request = DeleteTerminalUserDto::new(
    ///     "6343b98b7cfxxx9366e9b7c",
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// client.delete_device(request).await?;
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
    /// Deactivate a device of a user.
    ///
    /// Deactivates a device of a user until [`enable_device`](crate::ManagementClient::enable_device) is
    /// called. [`suspend_device`](crate::ManagementClient::suspend_device) does it for a limited time.
    ///
    /// - Request: `POST /api/v3/disable-device-by-user`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%88%E7%AB%AF%E8%AE%BE%E5%A4%87/disable-device-by-user.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](UpdateTerminalUserDto::id) | Required. ID of the data row of the device, as [`add_device`](crate::ManagementClient::add_device) returned it. |
    /// | [`user_id`](UpdateTerminalUserDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateTerminalUserDto;
    ///
    /// let request = UpdateTerminalUserDto::new(
    ///     "60b49eb83fd80adb96f26e68",
    ///     "6343b98b7cfxxx9366e9b7c",
    /// );
    /// client.disable_device(request).await?;
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
    /// Activate a device of a user again.
    ///
    /// Puts a device of a user back in use after
    /// [`disable_device`](crate::ManagementClient::disable_device). Whether it also ends a suspension early
    /// is not documented.
    ///
    /// - Request: `POST /api/v3/enable-device-by-user`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%88%E7%AB%AF%E8%AE%BE%E5%A4%87/enable-device-by-user.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](UpdateTerminalUserDto::id) | Required. ID of the data row of the device, as [`add_device`](crate::ManagementClient::add_device) returned it. |
    /// | [`user_id`](UpdateTerminalUserDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateTerminalUserDto;
    ///
    /// let request = UpdateTerminalUserDto::new(
    ///     "60b49eb83fd80adb96f26e68",
    ///     "6343b98b7cfxxx9366e9b7c",
    /// );
    /// client.enable_device(request).await?;
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
    /// List the applications signed in to from devices in the old way.
    ///
    /// Does what
    /// [`find_last_login_apps_by_device_ids_v2`](crate::ManagementClient::find_last_login_apps_by_device_ids_v2)
    /// does.
    ///
    /// It is deprecated because its response does not have the usual form. Use
    /// [`find_last_login_apps_by_device_ids_v2`](crate::ManagementClient::find_last_login_apps_by_device_ids_v2).
    ///
    /// - Request: `POST /api/v3/get-last-login-apps-by-deviceIds`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`device_ids`](QueryTerminalAppsDto::device_ids) | Required. Unique IDs of the devices, as given to [`add_device`](crate::ManagementClient::add_device) in [`CreateTerminalDto::device_unique_id`](crate::generated::models::CreateTerminalDto::device_unique_id). |
    /// | [`user_id`](QueryTerminalAppsDto::user_id) | ID of the user whose sign-ins count. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::QueryTerminalAppsDto;
    ///
    /// let request = QueryTerminalAppsDto::new(["F2A8C1D0-6B1E-4C0D-9E55-0A3B7C1D2E4F"])
    ///     .with_user_id("6343b98b7cfxxx9366e9b7c");
    /// client.find_last_login_apps_by_device_ids(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-last-login-apps-by-deviceIds")]
    #[deprecated = "It is deprecated because its response does not have the usual form. Use `find_last_login_apps_by_device_ids_v2`."]
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
    /// List the applications signed in to from devices.
    ///
    /// Asks for the applications that were last signed in to from the given devices, which are named by
    /// their unique IDs.
    ///
    /// The result can be narrowed to one user. The documented response holds the outcome only and has no
    /// place for the applications.
    ///
    /// - Request: `POST /api/v3/get-last-login-apps-by-device-ids`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`device_ids`](QueryTerminalAppsDto::device_ids) | Required. Unique IDs of the devices, as given to [`add_device`](crate::ManagementClient::add_device) in [`CreateTerminalDto::device_unique_id`](crate::generated::models::CreateTerminalDto::device_unique_id). |
    /// | [`user_id`](QueryTerminalAppsDto::user_id) | ID of the user whose sign-ins count. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::QueryTerminalAppsDto;
    ///
    /// let request = QueryTerminalAppsDto::new(["F2A8C1D0-6B1E-4C0D-9E55-0A3B7C1D2E4F"])
    ///     .with_user_id("6343b98b7cfxxx9366e9b7c");
    /// client.find_last_login_apps_by_device_ids_v2(request).await?;
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
    /// Get the state of a device.
    ///
    /// Tells whether a device is in use, suspended or deactivated, and for a suspended one how many seconds
    /// are left.
    ///
    /// The ID of the device is that of its data row, which
    /// [`add_device`](crate::ManagementClient::add_device) returned.
    ///
    /// - Request: `POST /api/v3/device-status`
    /// - Returns: [`DeviceStatusResponseDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%88%E7%AB%AF%E8%AE%BE%E5%A4%87/device-status.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](TerminalBaseDto::id) | Required. ID of the data row of the device, as [`add_device`](crate::ManagementClient::add_device) returned it. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::TerminalBaseDto;
    ///
    /// let device_status = client
    ///     .get_device_status(TerminalBaseDto::new("60b49eb83fd80adb96f26e68"))
    ///     .await?;
    /// println!("{}", device_status.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "device-status")]
    #[inline]
    pub fn get_device_status(
        &self,
        request: TerminalBaseDto,
    ) -> ::sdk_runtime::Call<DeviceStatusResponseDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DEVICE_STATUS, request)
    }
    /// Suspend a device of a user for some time.
    ///
    /// Suspends a device of a user until the given time.
    ///
    /// [`get_device_status`](crate::ManagementClient::get_device_status) tells how many seconds are left.
    /// [`disable_device`](crate::ManagementClient::disable_device) deactivates a device without a limit. A
    /// second request sets the same end again.
    ///
    /// - Request: `POST /api/v3/suspend-device-by-user`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%88%E7%AB%AF%E8%AE%BE%E5%A4%87/suspend-device-by-user.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`end_time`](SuspendTerminalUserDto::end_time) | Required. When the suspension ends. |
    /// | [`user_id`](SuspendTerminalUserDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    /// | [`id`](SuspendTerminalUserDto::id) | Required. ID of the data row of the device, as [`add_device`](crate::ManagementClient::add_device) returned it. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::SuspendTerminalUserDto;
    ///
    /// let request = SuspendTerminalUserDto::new(
    ///     "1767225600000",
    ///     "6343b98b7cfxxx9366e9b7c",
    ///     "60b49eb83fd80adb96f26e68",
    /// );
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
