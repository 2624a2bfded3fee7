// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

/// A value, called `CreateAccessKeyResponseDto` by the API.
pub type CreateAccessKeyResponseDto = crate::generated::Envelope<
    Vec<CreateAccessKeyRespDto>,
>;

/// A value, called `GetAccessKeyResponseDto` by the API.
pub type GetAccessKeyResponseDto = crate::generated::Envelope<Vec<GetAccessKeyRespDto>>;

/// A value, called `ListAccessKeyResponseDto` by the API.
pub type ListAccessKeyResponseDto = crate::generated::Envelope<
    Vec<ListAccessKeyRespDto>,
>;

/// Whom the new access key is for.
///
/// Taken by [`create_access_key`](crate::ManagementClient::create_access_key).
#[non_exhaustive]
pub struct CreateAccessKeyDto {
    /// Kind of access key. The values are not documented.
    ///
    /// Required `type`. Example: `USER`.
    pub r#type: String,
    /// ID of the tenant that the access key belongs to.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// ID of the user that the access key belongs to.
    ///
    /// Optional `userId`: not sent if `None`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateAccessKeyDto {
    /// A value of the required fields; the others are absent.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            tenant_id: None,
            user_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id, value);
        self
    }
}

impl Default for CreateAccessKeyDto {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: String::new(),
            tenant_id: None,
            user_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateAccessKeyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateAccessKeyDto",
        names: &["type", "tenantId", "userId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            1 => &self.tenant_id,
            2 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.tenant_id,
            2 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateAccessKeyDto);

/// A new access key, as [`create_access_key`](crate::ManagementClient::create_access_key) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateAccessKeyRespDto {
    /// ID of the access key, to be sent with requests.
    ///
    /// On the wire: `accessKeyId`.
    pub access_key_id: String,
    /// Secret that belongs to the ID of the access key. Store it like a password.
    ///
    /// On the wire: `accessKeySecret`. A secret: it is sent, and never printed.
    pub access_key_secret: String,
    /// ID of the user that the access key belongs to.
    ///
    /// On the wire: `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// State of the access key, such as `"activated"`.
    pub status: String,
    /// When the access key was last used.
    ///
    /// On the wire: `lastDate`.
    pub last_date: ::sdk_runtime::DateTime,
    /// ID of the user pool that the access key opens.
    ///
    /// On the wire: `userPoolId`. Example: `60e043f8cd91b87d712b6365`.
    pub user_pool_id: String,
    /// Whether programs can use the access key now.
    pub enable: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CreateAccessKeyRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            access_key_id: String::new(),
            access_key_secret: String::new(),
            user_id: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            status: String::new(),
            last_date: ::sdk_runtime::DateTime::new(),
            user_pool_id: String::new(),
            enable: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateAccessKeyRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateAccessKeyRespDto",
        names: &[
            "accessKeyId",
            "accessKeySecret",
            "userId",
            "createdAt",
            "status",
            "lastDate",
            "userPoolId",
            "enable",
        ],
        required: 8,
        secret: &[1],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.access_key_id,
            1 => &self.access_key_secret,
            2 => &self.user_id,
            3 => &self.created_at,
            4 => &self.status,
            5 => &self.last_date,
            6 => &self.user_pool_id,
            7 => &self.enable,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.access_key_id,
            1 => &mut self.access_key_secret,
            2 => &mut self.user_id,
            3 => &mut self.created_at,
            4 => &mut self.status,
            5 => &mut self.last_date,
            6 => &mut self.user_pool_id,
            7 => &mut self.enable,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateAccessKeyRespDto);

/// Names the access key that [`delete_access_key`](crate::ManagementClient::delete_access_key) removes.
#[non_exhaustive]
pub struct DeleteAccessKeyDto {
    /// ID of the access key, found by
    /// [`get_access_key_list`](crate::ManagementClient::get_access_key_list).
    ///
    /// Required `accessKeyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub access_key_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteAccessKeyDto {
    /// A value of the required fields; the others are absent.
    pub fn new(access_key_id: impl Into<String>) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteAccessKeyDto {
    #[inline]
    fn default() -> Self {
        Self {
            access_key_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteAccessKeyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteAccessKeyDto",
        names: &["accessKeyId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.access_key_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.access_key_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteAccessKeyDto);

/// An access key with its secret, as [`get_access_key`](crate::ManagementClient::get_access_key)
/// returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetAccessKeyRespDto {
    /// ID of the access key, to be sent with requests.
    ///
    /// On the wire: `accessKeyId`.
    pub access_key_id: String,
    /// Secret that belongs to the ID of the access key. Store it like a password.
    ///
    /// On the wire: `accessKeySecret`. A secret: it is sent, and never printed.
    pub access_key_secret: String,
    /// ID of the user that the access key belongs to.
    ///
    /// On the wire: `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// State of the access key, such as `"activated"`.
    pub status: String,
    /// When the access key was last used.
    ///
    /// On the wire: `lastDate`.
    pub last_date: ::sdk_runtime::DateTime,
    /// ID of the user pool that the access key opens.
    ///
    /// On the wire: `userPoolId`. Example: `60e043f8cd91b87d712b6365`.
    pub user_pool_id: String,
    /// Whether programs can use the access key now.
    pub enable: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetAccessKeyRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            access_key_id: String::new(),
            access_key_secret: String::new(),
            user_id: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            status: String::new(),
            last_date: ::sdk_runtime::DateTime::new(),
            user_pool_id: String::new(),
            enable: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetAccessKeyRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetAccessKeyRespDto",
        names: &[
            "accessKeyId",
            "accessKeySecret",
            "userId",
            "createdAt",
            "status",
            "lastDate",
            "userPoolId",
            "enable",
        ],
        required: 8,
        secret: &[1],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.access_key_id,
            1 => &self.access_key_secret,
            2 => &self.user_id,
            3 => &self.created_at,
            4 => &self.status,
            5 => &self.last_date,
            6 => &self.user_pool_id,
            7 => &self.enable,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.access_key_id,
            1 => &mut self.access_key_secret,
            2 => &mut self.user_id,
            3 => &mut self.created_at,
            4 => &mut self.status,
            5 => &mut self.last_date,
            6 => &mut self.user_pool_id,
            7 => &mut self.enable,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetAccessKeyRespDto);

/// An access key in the list of [`get_access_key_list`](crate::ManagementClient::get_access_key_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListAccessKeyRespDto {
    /// ID of the access key, to be sent with requests.
    ///
    /// On the wire: `accessKeyId`.
    pub access_key_id: String,
    /// Secret that belongs to the ID of the access key. Store it like a password.
    ///
    /// On the wire: `accessKeySecret`. A secret: it is sent, and never printed.
    pub access_key_secret: String,
    /// ID of the user that the access key belongs to.
    ///
    /// On the wire: `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// State of the access key, such as `"activated"`.
    pub status: String,
    /// When the access key was last used.
    ///
    /// On the wire: `lastDate`.
    pub last_date: ::sdk_runtime::DateTime,
    /// ID of the user pool that the access key opens.
    ///
    /// On the wire: `userPoolId`. Example: `60e043f8cd91b87d712b6365`.
    pub user_pool_id: String,
    /// Whether programs can use the access key now.
    pub enable: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ListAccessKeyRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            access_key_id: String::new(),
            access_key_secret: String::new(),
            user_id: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            status: String::new(),
            last_date: ::sdk_runtime::DateTime::new(),
            user_pool_id: String::new(),
            enable: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListAccessKeyRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListAccessKeyRespDto",
        names: &[
            "accessKeyId",
            "accessKeySecret",
            "userId",
            "createdAt",
            "status",
            "lastDate",
            "userPoolId",
            "enable",
        ],
        required: 8,
        secret: &[1],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.access_key_id,
            1 => &self.access_key_secret,
            2 => &self.user_id,
            3 => &self.created_at,
            4 => &self.status,
            5 => &self.last_date,
            6 => &self.user_pool_id,
            7 => &self.enable,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.access_key_id,
            1 => &mut self.access_key_secret,
            2 => &mut self.user_id,
            3 => &mut self.created_at,
            4 => &mut self.status,
            5 => &mut self.last_date,
            6 => &mut self.user_pool_id,
            7 => &mut self.enable,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListAccessKeyRespDto);

/// The new state of an access key.
///
/// Taken by [`update_access_key`](crate::ManagementClient::update_access_key).
#[non_exhaustive]
pub struct UpdateAccessKeyDto {
    /// Whether programs can use the access key from now on. `true` switches it on, `false` switches it off.
    ///
    /// Required `enable`.
    pub enable: bool,
    /// ID of the access key, found by
    /// [`get_access_key_list`](crate::ManagementClient::get_access_key_list).
    ///
    /// Required `accessKeyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub access_key_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateAccessKeyDto {
    /// A value of the required fields; the others are absent.
    pub fn new(enable: bool, access_key_id: impl Into<String>) -> Self {
        Self {
            enable,
            access_key_id: access_key_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for UpdateAccessKeyDto {
    #[inline]
    fn default() -> Self {
        Self {
            enable: false,
            access_key_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateAccessKeyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateAccessKeyDto",
        names: &["enable", "accessKeyId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enable,
            1 => &self.access_key_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enable,
            1 => &mut self.access_key_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateAccessKeyDto);
