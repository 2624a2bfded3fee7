// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

#[cfg(feature = "test-util")]
pub use constructors::*;
use crate::Envelope;
use crate::record::argument;
use crate::record::{Fields, RawFields, Schema, Slot, record};

/// A value, called `CreateAccessKeyResponseDto` by the API.
pub type CreateAccessKeyResponseDto = Envelope<Vec<CreateAccessKeyRespDto>>;

/// A value, called `GetAccessKeyResponseDto` by the API.
pub type GetAccessKeyResponseDto = Envelope<Vec<GetAccessKeyRespDto>>;

/// A value, called `ListAccessKeyResponseDto` by the API.
pub type ListAccessKeyResponseDto = Envelope<Vec<ListAccessKeyRespDto>>;

/// An object, called `CreateAccessKeyDto` by the API.
#[non_exhaustive]
pub struct CreateAccessKeyDto {
    /// Member `type`, required.
    pub r#type: String,
    /// Member `tenantId`, optional.
    pub tenant_id: Option<String>,
    /// Member `userId`, optional.
    pub user_id: Option<String>,
    raw_fields: RawFields,
}

impl CreateAccessKeyDto {
    /// A value of the required members; the others are absent.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            tenant_id: None,
            user_id: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.tenant_id, value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.user_id, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateAccessKeyDto {
    const SCHEMA: Schema = Schema {
        name: "CreateAccessKeyDto",
        names: &["type", "tenantId", "userId"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.r#type,
            1 => &self.tenant_id,
            2 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.tenant_id,
            2 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateAccessKeyDto);

/// An object, called `CreateAccessKeyRespDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateAccessKeyRespDto {
    /// Member `accessKeyId`, required.
    pub access_key_id: String,
    /// Member `accessKeySecret`, required.
    /// A secret: it is sent, and never printed.
    pub access_key_secret: String,
    /// Member `userId`, required.
    pub user_id: String,
    /// Member `createdAt`, required.
    /// Format: `date-time`.
    pub created_at: String,
    /// Member `status`, required.
    pub status: String,
    /// Member `lastDate`, required.
    /// Format: `date-time`.
    pub last_date: String,
    /// Member `userPoolId`, required.
    pub user_pool_id: String,
    /// Member `enable`, required.
    pub enable: bool,
    raw_fields: RawFields,
}

impl Default for CreateAccessKeyRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            access_key_id: String::new(),
            access_key_secret: String::new(),
            user_id: String::new(),
            created_at: String::new(),
            status: String::new(),
            last_date: String::new(),
            user_pool_id: String::new(),
            enable: false,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateAccessKeyRespDto {
    const SCHEMA: Schema = Schema {
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
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(CreateAccessKeyRespDto);

/// An object, called `DeleteAccessKeyDto` by the API.
#[non_exhaustive]
pub struct DeleteAccessKeyDto {
    /// Member `accessKeyId`, required.
    pub access_key_id: String,
    raw_fields: RawFields,
}

impl DeleteAccessKeyDto {
    /// A value of the required members; the others are absent.
    pub fn new(access_key_id: impl Into<String>) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for DeleteAccessKeyDto {
    #[inline]
    fn default() -> Self {
        Self {
            access_key_id: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DeleteAccessKeyDto {
    const SCHEMA: Schema = Schema {
        name: "DeleteAccessKeyDto",
        names: &["accessKeyId"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.access_key_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.access_key_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteAccessKeyDto);

/// An object, called `GetAccessKeyRespDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct GetAccessKeyRespDto {
    /// Member `accessKeyId`, required.
    pub access_key_id: String,
    /// Member `accessKeySecret`, required.
    /// A secret: it is sent, and never printed.
    pub access_key_secret: String,
    /// Member `userId`, required.
    pub user_id: String,
    /// Member `createdAt`, required.
    /// Format: `date-time`.
    pub created_at: String,
    /// Member `status`, required.
    pub status: String,
    /// Member `lastDate`, required.
    /// Format: `date-time`.
    pub last_date: String,
    /// Member `userPoolId`, required.
    pub user_pool_id: String,
    /// Member `enable`, required.
    pub enable: bool,
    raw_fields: RawFields,
}

impl Default for GetAccessKeyRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            access_key_id: String::new(),
            access_key_secret: String::new(),
            user_id: String::new(),
            created_at: String::new(),
            status: String::new(),
            last_date: String::new(),
            user_pool_id: String::new(),
            enable: false,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetAccessKeyRespDto {
    const SCHEMA: Schema = Schema {
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
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(GetAccessKeyRespDto);

/// An object, called `ListAccessKeyRespDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct ListAccessKeyRespDto {
    /// Member `accessKeyId`, required.
    pub access_key_id: String,
    /// Member `accessKeySecret`, required.
    /// A secret: it is sent, and never printed.
    pub access_key_secret: String,
    /// Member `userId`, required.
    pub user_id: String,
    /// Member `createdAt`, required.
    /// Format: `date-time`.
    pub created_at: String,
    /// Member `status`, required.
    pub status: String,
    /// Member `lastDate`, required.
    /// Format: `date-time`.
    pub last_date: String,
    /// Member `userPoolId`, required.
    pub user_pool_id: String,
    /// Member `enable`, required.
    pub enable: bool,
    raw_fields: RawFields,
}

impl Default for ListAccessKeyRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            access_key_id: String::new(),
            access_key_secret: String::new(),
            user_id: String::new(),
            created_at: String::new(),
            status: String::new(),
            last_date: String::new(),
            user_pool_id: String::new(),
            enable: false,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ListAccessKeyRespDto {
    const SCHEMA: Schema = Schema {
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
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(ListAccessKeyRespDto);

/// An object, called `UpdateAccessKeyDto` by the API.
#[non_exhaustive]
pub struct UpdateAccessKeyDto {
    /// Member `enable`, required.
    pub enable: bool,
    /// Member `accessKeyId`, required.
    pub access_key_id: String,
    raw_fields: RawFields,
}

impl UpdateAccessKeyDto {
    /// A value of the required members; the others are absent.
    pub fn new(enable: bool, access_key_id: impl Into<String>) -> Self {
        Self {
            enable,
            access_key_id: access_key_id.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for UpdateAccessKeyDto {
    #[inline]
    fn default() -> Self {
        Self {
            enable: false,
            access_key_id: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for UpdateAccessKeyDto {
    const SCHEMA: Schema = Schema {
        name: "UpdateAccessKeyDto",
        names: &["enable", "accessKeyId"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.enable,
            1 => &self.access_key_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.enable,
            1 => &mut self.access_key_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(UpdateAccessKeyDto);
