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

/// An object, called `CreateAccessKeyDto` by the API.
#[non_exhaustive]
pub struct CreateAccessKeyDto {
    /// Field `type`, required.
    pub r#type: String,
    /// Field `tenantId`, optional.
    pub tenant_id: Option<String>,
    /// Field `userId`, optional.
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

/// An object, called `CreateAccessKeyRespDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateAccessKeyRespDto {
    /// Field `accessKeyId`, required.
    pub access_key_id: String,
    /// Field `accessKeySecret`, required.
    /// A secret: it is sent, and never printed.
    pub access_key_secret: String,
    /// Field `userId`, required.
    pub user_id: String,
    /// Field `createdAt`, required.
    pub created_at: ::sdk_runtime::DateTime,
    /// Field `status`, required.
    pub status: String,
    /// Field `lastDate`, required.
    pub last_date: ::sdk_runtime::DateTime,
    /// Field `userPoolId`, required.
    pub user_pool_id: String,
    /// Field `enable`, required.
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

/// An object, called `DeleteAccessKeyDto` by the API.
#[non_exhaustive]
pub struct DeleteAccessKeyDto {
    /// Field `accessKeyId`, required.
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

/// An object, called `GetAccessKeyRespDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetAccessKeyRespDto {
    /// Field `accessKeyId`, required.
    pub access_key_id: String,
    /// Field `accessKeySecret`, required.
    /// A secret: it is sent, and never printed.
    pub access_key_secret: String,
    /// Field `userId`, required.
    pub user_id: String,
    /// Field `createdAt`, required.
    pub created_at: ::sdk_runtime::DateTime,
    /// Field `status`, required.
    pub status: String,
    /// Field `lastDate`, required.
    pub last_date: ::sdk_runtime::DateTime,
    /// Field `userPoolId`, required.
    pub user_pool_id: String,
    /// Field `enable`, required.
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

/// An object, called `ListAccessKeyRespDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListAccessKeyRespDto {
    /// Field `accessKeyId`, required.
    pub access_key_id: String,
    /// Field `accessKeySecret`, required.
    /// A secret: it is sent, and never printed.
    pub access_key_secret: String,
    /// Field `userId`, required.
    pub user_id: String,
    /// Field `createdAt`, required.
    pub created_at: ::sdk_runtime::DateTime,
    /// Field `status`, required.
    pub status: String,
    /// Field `lastDate`, required.
    pub last_date: ::sdk_runtime::DateTime,
    /// Field `userPoolId`, required.
    pub user_pool_id: String,
    /// Field `enable`, required.
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

/// An object, called `UpdateAccessKeyDto` by the API.
#[non_exhaustive]
pub struct UpdateAccessKeyDto {
    /// Field `enable`, required.
    pub enable: bool,
    /// Field `accessKeyId`, required.
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
