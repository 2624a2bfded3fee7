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
/// A device is registered with `addDevice`, under a unique ID that the caller chooses. The server
/// returns a second ID, that of the data row. The operations on the devices of a user and
/// `getDeviceStatus` name the device by the ID of the row, while the lists of recent applications take
/// the unique ID.
///
/// A device of a user is in use, suspended until a certain time, or deactivated. `suspendDevice`,
/// `disableDevice` and `enableDevice` change that state, `getDeviceStatus` reads it, and `deleteDevice`
/// unbinds the device from the user. `findLastLoginAppsByDeviceIdsV2` tells which applications were
/// signed in to from a device.
///
/// `capture` stands apart: it uploads records for the analysis of user behaviour.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Register a device
    ///
    /// Registers a device and returns the ID of its data row together with its unique ID. Keep the ID of
    /// the row: `getDeviceStatus`, `suspendDevice`, `disableDevice`, `enableDevice` and `deleteDevice` need
    /// it.
    ///
    /// Whether a second request with the same unique ID fails or makes another row is not documented, so do
    /// not repeat it blindly. It replaces `createDevice`.
    ///
    /// - Request: `POST /api/v3/add-device`
    /// - Parameters: `customData` (required), `type` (required), `deviceUniqueId` (required), `cookie`, `description`, `fde`, `hks`, `hor`, `imei`, `language`, `meid`, `mod`, `name`, `os`, `producer`, `sn`, `userAgent`, `version`
    /// - Returns: [`TerminalInfoDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn add_device(
        &self,
        request: CreateTerminalDto,
    ) -> ::sdk_runtime::Call<TerminalInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_DEVICE, request)
    }
    /// Upload records of user behaviour
    ///
    /// Uploads data for user and entity behaviour analytics (UEBA).
    ///
    /// The data goes into a model of the metadata whose kind is UEBA. Without a model ID, the server takes
    /// the first one of that kind that it finds.
    ///
    /// Not safe to send twice: a second request may store the same data again.
    ///
    /// - Request: `POST /api/v3/metadata/ueba/capture`
    /// - Parameters: `data` (required), `modelId`
    /// - Returns: any JSON value
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn capture(
        &self,
        request: CreateUEBADto,
    ) -> ::sdk_runtime::Call<::sdk_runtime::JsonValue> {
        ::sdk_runtime::Call::new(&self.core, &operations::CAPTURE, request)
    }
    /// Register a device in the old way
    ///
    /// Does what `addDevice` does. It is deprecated because its response does not have the usual form. Use
    /// `addDevice`.
    ///
    /// - Request: `POST /api/v3/create-device`
    /// - Parameters: `customData` (required), `type` (required), `deviceUniqueId` (required), `cookie`, `description`, `fde`, `hks`, `hor`, `imei`, `language`, `meid`, `mod`, `name`, `os`, `producer`, `sn`, `userAgent`, `version`
    /// - Returns: [`TerminalInfoDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[deprecated]
    #[inline]
    pub fn create_device(
        &self,
        request: CreateTerminalDto,
    ) -> ::sdk_runtime::Call<TerminalInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_DEVICE, request)
    }
    /// Register a Verify device
    ///
    /// Registers a device for Verify, a part of GenAuth that the documentation names without explaining it.
    /// Request and response are the same as those of `addDevice`.
    ///
    /// A second request may make another device.
    ///
    /// - Request: `POST /api/v3/authing-verify/create-device`
    /// - Parameters: `customData` (required), `type` (required), `deviceUniqueId` (required), `cookie`, `description`, `fde`, `hks`, `hor`, `imei`, `language`, `meid`, `mod`, `name`, `os`, `producer`, `sn`, `userAgent`, `version`
    /// - Returns: [`TerminalInfoDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn create_verify_device(
        &self,
        request: CreateTerminalDto,
    ) -> ::sdk_runtime::Call<TerminalInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_VERIFY_DEVICE, request)
    }
    /// Unbind a device from a user
    ///
    /// Removes the tie between a user and a device. The ID of the device is that of its data row, which
    /// `addDevice` returned. To bar the device and keep the tie, use `disableDevice` or `suspendDevice`.
    ///
    /// - Request: `POST /api/v3/delete-device-by-user`
    /// - Parameters: `userId` (required), `id` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%88%E7%AB%AF%E8%AE%BE%E5%A4%87/delete-device-by-user.html>)
    #[inline]
    pub fn delete_device(
        &self,
        request: DeleteTerminalUserDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_DEVICE, request)
    }
    /// Deactivate a device of a user
    ///
    /// Deactivates a device of a user until `enableDevice` is called. `suspendDevice` does it for a limited
    /// time.
    ///
    /// - Request: `POST /api/v3/disable-device-by-user`
    /// - Parameters: `id` (required), `userId` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%88%E7%AB%AF%E8%AE%BE%E5%A4%87/disable-device-by-user.html>)
    #[inline]
    pub fn disable_device(
        &self,
        request: UpdateTerminalUserDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DISABLE_DEVICE, request)
    }
    /// Activate a device of a user again
    ///
    /// Puts a device of a user back in use after `disableDevice`. Whether it also ends a suspension early
    /// is not documented.
    ///
    /// - Request: `POST /api/v3/enable-device-by-user`
    /// - Parameters: `id` (required), `userId` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%88%E7%AB%AF%E8%AE%BE%E5%A4%87/enable-device-by-user.html>)
    #[inline]
    pub fn enable_device(
        &self,
        request: UpdateTerminalUserDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::ENABLE_DEVICE, request)
    }
    /// List the applications signed in to from devices in the old way
    ///
    /// Does what `findLastLoginAppsByDeviceIdsV2` does. It is deprecated because its response does not have
    /// the usual form. Use `findLastLoginAppsByDeviceIdsV2`.
    ///
    /// - Request: `POST /api/v3/get-last-login-apps-by-deviceIds`
    /// - Parameters: `deviceIds` (required), `userId`
    /// - Returns: nothing
    /// - Safe to retry: yes
    #[deprecated]
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
    /// List the applications signed in to from devices
    ///
    /// Asks for the applications that were last signed in to from the given devices, which are named by
    /// their unique IDs.
    ///
    /// The result can be narrowed to one user. The vendor documents the response as if it held the outcome
    /// only.
    ///
    /// - Request: `POST /api/v3/get-last-login-apps-by-device-ids`
    /// - Parameters: `deviceIds` (required), `userId`
    /// - Returns: nothing
    /// - Safe to retry: yes
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
    /// Get the state of a device
    ///
    /// Tells whether a device is in use, suspended or deactivated, and for a suspended one how many seconds
    /// are left. The ID of the device is that of its data row, which `addDevice` returned.
    ///
    /// - Request: `POST /api/v3/device-status`
    /// - Parameters: `id` (required)
    /// - Returns: [`DeviceStatusResponseDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%88%E7%AB%AF%E8%AE%BE%E5%A4%87/device-status.html>)
    #[inline]
    pub fn get_device_status(
        &self,
        request: TerminalBaseDto,
    ) -> ::sdk_runtime::Call<DeviceStatusResponseDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DEVICE_STATUS, request)
    }
    /// Suspend a device of a user for some time
    ///
    /// Suspends a device of a user until the given time. `getDeviceStatus` tells how many seconds are left.
    /// `disableDevice` deactivates a device without a limit. A second request sets the same end again.
    ///
    /// - Request: `POST /api/v3/suspend-device-by-user`
    /// - Parameters: `endTime` (required), `userId` (required), `id` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%88%E7%AB%AF%E8%AE%BE%E5%A4%87/suspend-device-by-user.html>)
    #[inline]
    pub fn suspend_device(
        &self,
        request: SuspendTerminalUserDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::SUSPEND_DEVICE, request)
    }
}
