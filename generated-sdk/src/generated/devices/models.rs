// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::devices::{
    CreateTerminalDtoType, DeviceStatusResponseDataDtoStatus,
};

/// A value, called `CreateUEBARespDto` by the API.
pub type CreateUEBARespDto = crate::generated::Envelope<::sdk_runtime::JsonValue>;

/// A value, called `DeviceStatusRespDto` by the API.
pub type DeviceStatusRespDto = crate::generated::Envelope<DeviceStatusResponseDataDto>;

/// A value, called `TerminalInfoRespDto` by the API.
pub type TerminalInfoRespDto = crate::generated::Envelope<TerminalInfoDto>;

/// Description of a device that is to be registered.
///
/// Taken by [`add_device`](crate::ManagementClient::add_device), [`create_device`](crate::ManagementClient::create_device) and [`create_verify_device`](crate::ManagementClient::create_verify_device).
#[non_exhaustive]
pub struct CreateTerminalDto {
    /// Values of the custom fields of devices, by the key of the field. An empty object means none. The
    /// fields have to be defined in the metadata first.
    ///
    /// Required `customData`.
    pub custom_data: ::sdk_runtime::JsonObject,
    /// Kind of device.
    ///
    /// Required `type`.
    pub r#type: CreateTerminalDtoType,
    /// ID that tells the device from all others. The caller chooses it.
    ///
    /// Required `deviceUniqueId`. Example: `F2A8C1D0-6B1E-4C0D-9E55-0A3B7C1D2E4F`.
    pub device_unique_id: String,
    /// Whether cookies are enabled on the device.
    ///
    /// Optional `cookie`: not sent if `None`.
    pub cookie: Option<bool>,
    /// What the device is, in free text.
    ///
    /// Optional `description`: not sent if `None`.
    pub description: Option<String>,
    /// Disk encryption of the device. The values are not documented.
    ///
    /// Optional `fde`: not sent if `None`.
    pub fde: Option<String>,
    /// Key that is stored in the hardware of the device. The form is not documented.
    ///
    /// Optional `hks`: not sent if `None`.
    pub hks: Option<String>,
    /// Whether the device is jailbroken.
    ///
    /// Optional `hor`: not sent if `None`.
    pub hor: Option<bool>,
    /// International Mobile Equipment Identity of a phone.
    ///
    /// Optional `imei`: not sent if `None`. Example: `490154203237518`.
    pub imei: Option<String>,
    /// Language that the device is set to.
    ///
    /// Optional `language`: not sent if `None`. Example: `zh-CN`.
    pub language: Option<String>,
    /// Mobile Equipment Identifier of a phone.
    ///
    /// Optional `meid`: not sent if `None`. Example: `A0000000002329`.
    pub meid: Option<String>,
    /// Hardware module of the device. The values are not documented.
    ///
    /// Optional `mod`: not sent if `None`.
    pub r#mod: Option<String>,
    /// Name of the device, for people.
    ///
    /// Optional `name`: not sent if `None`. Example: `My phone`.
    pub name: Option<String>,
    /// Operating system of the device.
    ///
    /// Optional `os`: not sent if `None`. Example: `iOS`.
    pub os: Option<String>,
    /// Company that made the device.
    ///
    /// Optional `producer`: not sent if `None`. Example: `Apple`.
    pub producer: Option<String>,
    /// Serial number of the device.
    ///
    /// Optional `sn`: not sent if `None`.
    pub sn: Option<String>,
    /// User agent that the program on the device sends.
    ///
    /// Optional `userAgent`: not sent if `None`.
    pub user_agent: Option<String>,
    /// Version of the operating system.
    ///
    /// Optional `version`: not sent if `None`. Example: `16.2`.
    pub version: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateTerminalDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        custom_data: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
        r#type: impl Into<CreateTerminalDtoType>,
        device_unique_id: impl Into<String>,
    ) -> Self {
        Self {
            custom_data: ::sdk_runtime::record::argument::map(custom_data),
            r#type: r#type.into(),
            device_unique_id: device_unique_id.into(),
            cookie: None,
            description: None,
            fde: None,
            hks: None,
            hor: None,
            imei: None,
            language: None,
            meid: None,
            r#mod: None,
            name: None,
            os: None,
            producer: None,
            sn: None,
            user_agent: None,
            version: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `cookie`.
    #[must_use]
    #[inline]
    pub fn with_cookie(mut self, value: bool) -> Self {
        self.cookie = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `fde`.
    #[must_use]
    pub fn with_fde(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.fde, value);
        self
    }
    /// Sets `hks`.
    #[must_use]
    pub fn with_hks(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.hks, value);
        self
    }
    /// Sets `hor`.
    #[must_use]
    #[inline]
    pub fn with_hor(mut self, value: bool) -> Self {
        self.hor = Some(value);
        self
    }
    /// Sets `imei`.
    #[must_use]
    pub fn with_imei(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.imei, value);
        self
    }
    /// Sets `language`.
    #[must_use]
    pub fn with_language(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.language, value);
        self
    }
    /// Sets `meid`.
    #[must_use]
    pub fn with_meid(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.meid, value);
        self
    }
    /// Sets `mod`.
    #[must_use]
    pub fn with_mod(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.r#mod, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `os`.
    #[must_use]
    pub fn with_os(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.os, value);
        self
    }
    /// Sets `producer`.
    #[must_use]
    pub fn with_producer(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.producer, value);
        self
    }
    /// Sets `sn`.
    #[must_use]
    pub fn with_sn(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.sn, value);
        self
    }
    /// Sets `user_agent`.
    #[must_use]
    pub fn with_user_agent(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_agent, value);
        self
    }
    /// Sets `version`.
    #[must_use]
    pub fn with_version(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.version, value);
        self
    }
}

impl Default for CreateTerminalDto {
    #[inline]
    fn default() -> Self {
        Self {
            custom_data: ::sdk_runtime::JsonObject::new(),
            r#type: CreateTerminalDtoType::default(),
            device_unique_id: String::new(),
            cookie: None,
            description: None,
            fde: None,
            hks: None,
            hor: None,
            imei: None,
            language: None,
            meid: None,
            r#mod: None,
            name: None,
            os: None,
            producer: None,
            sn: None,
            user_agent: None,
            version: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateTerminalDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateTerminalDto",
        names: &[
            "customData",
            "type",
            "deviceUniqueId",
            "cookie",
            "description",
            "fde",
            "hks",
            "hor",
            "imei",
            "language",
            "meid",
            "mod",
            "name",
            "os",
            "producer",
            "sn",
            "userAgent",
            "version",
        ],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.custom_data,
            1 => &self.r#type,
            2 => &self.device_unique_id,
            3 => &self.cookie,
            4 => &self.description,
            5 => &self.fde,
            6 => &self.hks,
            7 => &self.hor,
            8 => &self.imei,
            9 => &self.language,
            10 => &self.meid,
            11 => &self.r#mod,
            12 => &self.name,
            13 => &self.os,
            14 => &self.producer,
            15 => &self.sn,
            16 => &self.user_agent,
            17 => &self.version,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.custom_data,
            1 => &mut self.r#type,
            2 => &mut self.device_unique_id,
            3 => &mut self.cookie,
            4 => &mut self.description,
            5 => &mut self.fde,
            6 => &mut self.hks,
            7 => &mut self.hor,
            8 => &mut self.imei,
            9 => &mut self.language,
            10 => &mut self.meid,
            11 => &mut self.r#mod,
            12 => &mut self.name,
            13 => &mut self.os,
            14 => &mut self.producer,
            15 => &mut self.sn,
            16 => &mut self.user_agent,
            17 => &mut self.version,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateTerminalDto);

/// Data for the analysis of user behavior, and the model that it goes into. Sent to
/// [`capture`](crate::ManagementClient::capture).
#[non_exhaustive]
pub struct CreateUEBADto {
    /// The data to store. Its form is that of the model.
    ///
    /// Required `data`. Example: `{"action":"login"}`.
    pub data: ::sdk_runtime::JsonValue,
    /// ID of the model that takes the data, found by [`list_model`](crate::ManagementClient::list_model).
    /// Left out, the server takes the first model of the kind UEBA.
    ///
    /// Optional `modelId`: not sent if `None`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateUEBADto {
    /// A value of the required fields; the others are absent.
    pub fn new(data: impl Into<::sdk_runtime::JsonValue>) -> Self {
        Self {
            data: data.into(),
            model_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `model_id`.
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.model_id, value);
        self
    }
}

impl Default for CreateUEBADto {
    #[inline]
    fn default() -> Self {
        Self {
            data: ::sdk_runtime::JsonValue::Null,
            model_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateUEBADto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateUEBADto",
        names: &["data", "modelId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.data,
            1 => &self.model_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.data,
            1 => &mut self.model_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateUEBADto);

/// Names the user and the device that [`delete_device`](crate::ManagementClient::delete_device)
/// separates.
#[non_exhaustive]
pub struct DeleteTerminalUserDto {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// ID of the data row of the device, as [`add_device`](crate::ManagementClient::add_device) returned
    /// it.
    ///
    /// Required `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteTerminalUserDto {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            id: id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteTerminalUserDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteTerminalUserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteTerminalUserDto",
        names: &["userId", "id"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteTerminalUserDto);

/// State of a device, as [`get_device_status`](crate::ManagementClient::get_device_status) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DeviceStatusResponseDataDto {
    /// State that the device is in now.
    pub status: DeviceStatusResponseDataDtoStatus,
    /// How long a suspended device stays suspended from now on.
    ///
    /// On the wire: `diffTime`. Unit: seconds. Example: `3600`.
    pub diff_time: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for DeviceStatusResponseDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            status: DeviceStatusResponseDataDtoStatus::default(),
            diff_time: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeviceStatusResponseDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeviceStatusResponseDataDto",
        names: &["status", "diffTime"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.status,
            1 => &self.diff_time,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.status,
            1 => &mut self.diff_time,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeviceStatusResponseDataDto);

/// The devices, and optionally the user, whose recently used applications are asked for.
///
/// Taken by [`find_last_login_apps_by_device_ids`](crate::ManagementClient::find_last_login_apps_by_device_ids) and [`find_last_login_apps_by_device_ids_v2`](crate::ManagementClient::find_last_login_apps_by_device_ids_v2).
#[non_exhaustive]
pub struct QueryTerminalAppsDto {
    /// Unique IDs of the devices, as given to [`add_device`](crate::ManagementClient::add_device) in
    /// [`CreateTerminalDto::device_unique_id`](crate::generated::models::CreateTerminalDto::device_unique_id).
    ///
    /// Required `deviceIds`. Example: `["F2A8C1D0-6B1E-4C0D-9E55-0A3B7C1D2E4F"]`.
    pub device_ids: Vec<String>,
    /// ID of the user whose sign-ins count. Left out, the result is not narrowed to a user.
    ///
    /// Optional `userId`: not sent if `None`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl QueryTerminalAppsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(device_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            device_ids: ::sdk_runtime::record::argument::list(device_ids),
            user_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id, value);
        self
    }
}

impl Default for QueryTerminalAppsDto {
    #[inline]
    fn default() -> Self {
        Self {
            device_ids: Vec::new(),
            user_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for QueryTerminalAppsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "QueryTerminalAppsDto",
        names: &["deviceIds", "userId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.device_ids,
            1 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.device_ids,
            1 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(QueryTerminalAppsDto);

/// Names the user and the device that [`suspend_device`](crate::ManagementClient::suspend_device)
/// suspends, and says until when.
#[non_exhaustive]
pub struct SuspendTerminalUserDto {
    /// When the suspension ends.
    ///
    /// Required `endTime`. Unit: milliseconds since 1970-01-01 UTC, as digits. Example: `1767225600000`.
    pub end_time: String,
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// ID of the data row of the device, as [`add_device`](crate::ManagementClient::add_device) returned
    /// it.
    ///
    /// Required `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SuspendTerminalUserDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        end_time: impl Into<String>,
        user_id: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            end_time: end_time.into(),
            user_id: user_id.into(),
            id: id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SuspendTerminalUserDto {
    #[inline]
    fn default() -> Self {
        Self {
            end_time: String::new(),
            user_id: String::new(),
            id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SuspendTerminalUserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SuspendTerminalUserDto",
        names: &["endTime", "userId", "id"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.end_time,
            1 => &self.user_id,
            2 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.end_time,
            1 => &mut self.user_id,
            2 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SuspendTerminalUserDto);

/// Names the device whose state [`get_device_status`](crate::ManagementClient::get_device_status)
/// returns.
#[non_exhaustive]
pub struct TerminalBaseDto {
    /// ID of the data row of the device, as [`add_device`](crate::ManagementClient::add_device) returned
    /// it.
    ///
    /// Required `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl TerminalBaseDto {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for TerminalBaseDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TerminalBaseDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TerminalBaseDto",
        names: &["id"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TerminalBaseDto);

/// The two IDs of a newly registered device.
///
/// Returned by [`add_device`](crate::ManagementClient::add_device), [`create_device`](crate::ManagementClient::create_device) and [`create_verify_device`](crate::ManagementClient::create_verify_device).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TerminalInfoDto {
    /// ID of the data row of the device. Later requests about the device need it.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// ID that tells the device from all others, as the request gave it.
    ///
    /// On the wire: `deviceUniqueId`. Example: `F2A8C1D0-6B1E-4C0D-9E55-0A3B7C1D2E4F`.
    pub device_unique_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TerminalInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            device_unique_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TerminalInfoDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TerminalInfoDto",
        names: &["id", "deviceUniqueId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.device_unique_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.device_unique_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TerminalInfoDto);

/// Names the user and the device that [`enable_device`](crate::ManagementClient::enable_device)
/// activates or [`disable_device`](crate::ManagementClient::disable_device) deactivates.
#[non_exhaustive]
pub struct UpdateTerminalUserDto {
    /// ID of the data row of the device, as [`add_device`](crate::ManagementClient::add_device) returned
    /// it.
    ///
    /// Required `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateTerminalUserDto {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            user_id: user_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for UpdateTerminalUserDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            user_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateTerminalUserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateTerminalUserDto",
        names: &["id", "userId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateTerminalUserDto);
