// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

#[cfg(feature = "test-util")]
pub use constructors::*;
use crate::Envelope;
use crate::JsonValue;
use crate::generated::common::{IdentityConnectionType, IdentityProvider};
use crate::generated::identity_sources::ExtIdpConnDetailAssociationMode;
use crate::record::argument;
use crate::record::required_form;
use crate::record::{Fields, RawFields, Schema, Slot, record};
use crate::Page;

/// A value, called `ExtIdpConnDetailSingleRespDto` by the API.
pub type ExtIdpConnDetailSingleRespDto = Envelope<ExtIdpConnDetail>;

/// A value, called `ExtIdpDetailSingleRespDto` by the API.
pub type ExtIdpDetailSingleRespDto = Envelope<ExtIdpDetail>;

/// A value, called `ExtIdpListPaginatedRespDto` by the API.
pub type ExtIdpListPaginatedRespDto = Envelope<ExtIdpListPagingDto>;

/// A value, called `ExtIdpSingleRespDto` by the API.
pub type ExtIdpSingleRespDto = Envelope<ExtIdpDto>;

/// A value, called `GetWechatAccessTokenInfoRespDto` by the API.
pub type GetWechatAccessTokenInfoRespDto = Envelope<GetWechatAccessTokenDataDto>;

/// An object, called `ChangeExtIdpAssociationStateDto` by the API.
#[non_exhaustive]
pub struct ChangeExtIdpAssociationStateDto {
    /// Member `id`, required.
    pub id: String,
    /// Member `association`, required.
    pub association: bool,
    /// Member `tenantId`, optional.
    pub tenant_id: Option<String>,
    raw_fields: RawFields,
}

impl ChangeExtIdpAssociationStateDto {
    /// A value of the required members; the others are absent.
    pub fn new(id: impl Into<String>, association: bool) -> Self {
        Self {
            id: id.into(),
            association,
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for ChangeExtIdpAssociationStateDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            association: false,
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ChangeExtIdpAssociationStateDto {
    const SCHEMA: Schema = Schema {
        name: "ChangeExtIdpAssociationStateDto",
        names: &["id", "association", "tenantId"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            1 => &self.association,
            2 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.association,
            2 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ChangeExtIdpAssociationStateDto);

/// An object, called `ChangeExtIdpConnStateDto` by the API.
#[non_exhaustive]
pub struct ChangeExtIdpConnStateDto {
    /// Member `id`, required.
    pub id: String,
    /// Member `enabled`, required.
    pub enabled: bool,
    /// Member `appId`, required.
    pub app_id: String,
    /// Member `appIds`, optional.
    pub app_ids: Option<Vec<String>>,
    /// Member `tenantId`, optional.
    pub tenant_id: Option<String>,
    raw_fields: RawFields,
}

impl ChangeExtIdpConnStateDto {
    /// A value of the required members; the others are absent.
    pub fn new(id: impl Into<String>, enabled: bool, app_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            enabled,
            app_id: app_id.into(),
            app_ids: None,
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `app_ids`.
    #[must_use]
    pub fn with_app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = Some(argument::list(value));
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for ChangeExtIdpConnStateDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            enabled: false,
            app_id: String::new(),
            app_ids: None,
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ChangeExtIdpConnStateDto {
    const SCHEMA: Schema = Schema {
        name: "ChangeExtIdpConnStateDto",
        names: &["id", "enabled", "appId", "appIds", "tenantId"],
        required: 3,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            1 => &self.enabled,
            2 => &self.app_id,
            3 => &self.app_ids,
            4 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.enabled,
            2 => &mut self.app_id,
            3 => &mut self.app_ids,
            4 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ChangeExtIdpConnStateDto);

/// An object, called `CreateExtIdpConnDto` by the API.
#[non_exhaustive]
pub struct CreateExtIdpConnDto {
    /// Member `extIdpId`, required.
    pub ext_idp_id: String,
    /// Member `type`, required.
    pub r#type: IdentityConnectionType,
    /// Member `identifier`, required.
    pub identifier: String,
    /// Member `displayName`, required.
    pub display_name: String,
    /// Member `fields`, required.
    pub fields: JsonValue,
    /// Member `loginOnly`, optional.
    pub login_only: Option<bool>,
    /// Member `logo`, optional.
    pub logo: Option<String>,
    /// Member `tenantId`, optional.
    pub tenant_id: Option<String>,
    raw_fields: RawFields,
}

impl CreateExtIdpConnDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(required: CreateExtIdpConnDtoRequired) -> Self {
        Self {
            ext_idp_id: required.ext_idp_id,
            r#type: required.r#type,
            identifier: required.identifier,
            display_name: required.display_name,
            fields: required.fields,
            login_only: None,
            logo: None,
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `login_only`.
    #[must_use]
    #[inline]
    pub fn with_login_only(mut self, value: bool) -> Self {
        self.login_only = Some(value);
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.logo, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.tenant_id, value);
        self
    }
}

/// The required members of [`CreateExtIdpConnDto`], by name: a struct literal that misses one does not compile.
pub struct CreateExtIdpConnDtoRequired {
    /// See [`CreateExtIdpConnDto::ext_idp_id`].
    pub ext_idp_id: String,
    /// See [`CreateExtIdpConnDto::type`].
    pub r#type: IdentityConnectionType,
    /// See [`CreateExtIdpConnDto::identifier`].
    pub identifier: String,
    /// See [`CreateExtIdpConnDto::display_name`].
    pub display_name: String,
    /// See [`CreateExtIdpConnDto::fields`].
    pub fields: JsonValue,
}

required_form!(CreateExtIdpConnDtoRequired);

impl Default for CreateExtIdpConnDto {
    #[inline]
    fn default() -> Self {
        Self {
            ext_idp_id: String::new(),
            r#type: IdentityConnectionType::default(),
            identifier: String::new(),
            display_name: String::new(),
            fields: JsonValue::Null,
            login_only: None,
            logo: None,
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateExtIdpConnDto {
    const SCHEMA: Schema = Schema {
        name: "CreateExtIdpConnDto",
        names: &[
            "extIdpId",
            "type",
            "identifier",
            "displayName",
            "fields",
            "loginOnly",
            "logo",
            "tenantId",
        ],
        required: 5,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.ext_idp_id,
            1 => &self.r#type,
            2 => &self.identifier,
            3 => &self.display_name,
            4 => &self.fields,
            5 => &self.login_only,
            6 => &self.logo,
            7 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.ext_idp_id,
            1 => &mut self.r#type,
            2 => &mut self.identifier,
            3 => &mut self.display_name,
            4 => &mut self.fields,
            5 => &mut self.login_only,
            6 => &mut self.logo,
            7 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateExtIdpConnDto);

/// An object, called `CreateExtIdpDto` by the API.
#[non_exhaustive]
pub struct CreateExtIdpDto {
    /// Member `name`, required.
    pub name: String,
    /// Member `type`, required.
    pub r#type: IdentityProvider,
    /// Member `tenantId`, optional.
    pub tenant_id: Option<String>,
    raw_fields: RawFields,
}

impl CreateExtIdpDto {
    /// A value of the required members; the others are absent.
    pub fn new(name: impl Into<String>, r#type: impl Into<IdentityProvider>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for CreateExtIdpDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            r#type: IdentityProvider::default(),
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateExtIdpDto {
    const SCHEMA: Schema = Schema {
        name: "CreateExtIdpDto",
        names: &["name", "type", "tenantId"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.name,
            1 => &self.r#type,
            2 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.r#type,
            2 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateExtIdpDto);

/// An object, called `DeleteExtIdpConnDto` by the API.
#[non_exhaustive]
pub struct DeleteExtIdpConnDto {
    /// Member `id`, required.
    pub id: String,
    /// Member `tenantId`, optional.
    pub tenant_id: Option<String>,
    raw_fields: RawFields,
}

impl DeleteExtIdpConnDto {
    /// A value of the required members; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for DeleteExtIdpConnDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DeleteExtIdpConnDto {
    const SCHEMA: Schema = Schema {
        name: "DeleteExtIdpConnDto",
        names: &["id", "tenantId"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            1 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteExtIdpConnDto);

/// An object, called `DeleteExtIdpDto` by the API.
#[non_exhaustive]
pub struct DeleteExtIdpDto {
    /// Member `id`, required.
    pub id: String,
    /// Member `tenantId`, optional.
    pub tenant_id: Option<String>,
    raw_fields: RawFields,
}

impl DeleteExtIdpDto {
    /// A value of the required members; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for DeleteExtIdpDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DeleteExtIdpDto {
    const SCHEMA: Schema = Schema {
        name: "DeleteExtIdpDto",
        names: &["id", "tenantId"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            1 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteExtIdpDto);

/// An object, called `ExtIdpConnDetail` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct ExtIdpConnDetail {
    /// Member `id`, required.
    pub id: String,
    /// Member `type`, required.
    pub r#type: IdentityConnectionType,
    /// Member `extIdpId`, required.
    pub ext_idp_id: String,
    /// Member `logo`, required.
    pub logo: String,
    /// Member `loginOnly`, required.
    pub login_only: bool,
    /// Member `associationMode`, required.
    pub association_mode: ExtIdpConnDetailAssociationMode,
    /// Member `challengeBindingMethods`, required.
    pub challenge_binding_methods: Vec<String>,
    /// Member `displayName`, optional.
    pub display_name: Option<String>,
    /// Member `identifier`, optional.
    pub identifier: Option<String>,
    raw_fields: RawFields,
}

impl Default for ExtIdpConnDetail {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            r#type: IdentityConnectionType::default(),
            ext_idp_id: String::new(),
            logo: String::new(),
            login_only: false,
            association_mode: ExtIdpConnDetailAssociationMode::default(),
            challenge_binding_methods: Vec::new(),
            display_name: None,
            identifier: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ExtIdpConnDetail {
    const SCHEMA: Schema = Schema {
        name: "ExtIdpConnDetail",
        names: &[
            "id",
            "type",
            "extIdpId",
            "logo",
            "loginOnly",
            "associationMode",
            "challengeBindingMethods",
            "displayName",
            "identifier",
        ],
        required: 7,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            1 => &self.r#type,
            2 => &self.ext_idp_id,
            3 => &self.logo,
            4 => &self.login_only,
            5 => &self.association_mode,
            6 => &self.challenge_binding_methods,
            7 => &self.display_name,
            8 => &self.identifier,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.r#type,
            2 => &mut self.ext_idp_id,
            3 => &mut self.logo,
            4 => &mut self.login_only,
            5 => &mut self.association_mode,
            6 => &mut self.challenge_binding_methods,
            7 => &mut self.display_name,
            8 => &mut self.identifier,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ExtIdpConnDetail);

/// An object, called `ExtIdpDetail` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct ExtIdpDetail {
    /// Member `id`, required.
    pub id: String,
    /// Member `name`, required.
    pub name: String,
    /// Member `logo`, required.
    pub logo: String,
    /// Member `type`, required.
    pub r#type: String,
    /// Member `connections`, required.
    pub connections: JsonValue,
    /// Member `autoJoin`, required.
    pub auto_join: bool,
    /// Member `tenantId`, optional.
    pub tenant_id: Option<String>,
    raw_fields: RawFields,
}

impl Default for ExtIdpDetail {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            name: String::new(),
            logo: String::new(),
            r#type: String::new(),
            connections: JsonValue::Null,
            auto_join: false,
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ExtIdpDetail {
    const SCHEMA: Schema = Schema {
        name: "ExtIdpDetail",
        names: &["id", "name", "logo", "type", "connections", "autoJoin", "tenantId"],
        required: 6,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.logo,
            3 => &self.r#type,
            4 => &self.connections,
            5 => &self.auto_join,
            6 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.logo,
            3 => &mut self.r#type,
            4 => &mut self.connections,
            5 => &mut self.auto_join,
            6 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ExtIdpDetail);

/// An object, called `ExtIdpDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct ExtIdpDto {
    /// Member `id`, required.
    pub id: String,
    /// Member `name`, required.
    pub name: String,
    /// Member `logo`, required.
    pub logo: String,
    /// Member `type`, required.
    pub r#type: String,
    /// Member `tenantId`, optional.
    pub tenant_id: Option<String>,
    raw_fields: RawFields,
}

impl Default for ExtIdpDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            name: String::new(),
            logo: String::new(),
            r#type: String::new(),
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ExtIdpDto {
    const SCHEMA: Schema = Schema {
        name: "ExtIdpDto",
        names: &["id", "name", "logo", "type", "tenantId"],
        required: 4,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.logo,
            3 => &self.r#type,
            4 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.logo,
            3 => &mut self.r#type,
            4 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ExtIdpDto);

/// An object, called `ExtIdpListPagingDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct ExtIdpListPagingDto {
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// Member `list`, required.
    pub list: Vec<ExtIdpDto>,
    raw_fields: RawFields,
}

impl Default for ExtIdpListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ExtIdpListPagingDto {
    const SCHEMA: Schema = Schema {
        name: "ExtIdpListPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ExtIdpListPagingDto);

/// An object, called `GetWechatAccessTokenDataDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct GetWechatAccessTokenDataDto {
    /// Member `accessToken`, required.
    /// A secret: it is sent, and never printed.
    pub access_token: String,
    /// Member `expiresAt`, required.
    /// Format: `date-time`.
    pub expires_at: String,
    raw_fields: RawFields,
}

impl Default for GetWechatAccessTokenDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            access_token: String::new(),
            expires_at: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetWechatAccessTokenDataDto {
    const SCHEMA: Schema = Schema {
        name: "GetWechatAccessTokenDataDto",
        names: &["accessToken", "expiresAt"],
        required: 2,
        secret: &[0],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.access_token,
            1 => &self.expires_at,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires_at,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetWechatAccessTokenDataDto);

/// An object, called `GetWechatAccessTokenDto` by the API.
#[non_exhaustive]
pub struct GetWechatAccessTokenDto {
    /// Member `appId`, required.
    pub app_id: String,
    /// Member `appSecret`, required.
    /// A secret: it is sent, and never printed.
    pub app_secret: String,
    raw_fields: RawFields,
}

impl GetWechatAccessTokenDto {
    /// A value of the required members; the others are absent.
    pub fn new(app_id: impl Into<String>, app_secret: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for GetWechatAccessTokenDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            app_secret: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetWechatAccessTokenDto {
    const SCHEMA: Schema = Schema {
        name: "GetWechatAccessTokenDto",
        names: &["appId", "appSecret"],
        required: 2,
        secret: &[1],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.app_id,
            1 => &self.app_secret,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.app_secret,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetWechatAccessTokenDto);

/// An object, called `UpdateExtIdpConnDto` by the API.
#[non_exhaustive]
pub struct UpdateExtIdpConnDto {
    /// Member `id`, required.
    pub id: String,
    /// Member `displayName`, required.
    pub display_name: String,
    /// Member `fields`, required.
    pub fields: JsonValue,
    /// Member `loginOnly`, optional.
    pub login_only: Option<bool>,
    /// Member `logo`, optional.
    pub logo: Option<String>,
    /// Member `tenantId`, optional.
    pub tenant_id: Option<String>,
    raw_fields: RawFields,
}

impl UpdateExtIdpConnDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        fields: impl Into<JsonValue>,
    ) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            fields: fields.into(),
            login_only: None,
            logo: None,
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `login_only`.
    #[must_use]
    #[inline]
    pub fn with_login_only(mut self, value: bool) -> Self {
        self.login_only = Some(value);
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.logo, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for UpdateExtIdpConnDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            display_name: String::new(),
            fields: JsonValue::Null,
            login_only: None,
            logo: None,
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for UpdateExtIdpConnDto {
    const SCHEMA: Schema = Schema {
        name: "UpdateExtIdpConnDto",
        names: &["id", "displayName", "fields", "loginOnly", "logo", "tenantId"],
        required: 3,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            1 => &self.display_name,
            2 => &self.fields,
            3 => &self.login_only,
            4 => &self.logo,
            5 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.display_name,
            2 => &mut self.fields,
            3 => &mut self.login_only,
            4 => &mut self.logo,
            5 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(UpdateExtIdpConnDto);

/// An object, called `UpdateExtIdpDto` by the API.
#[non_exhaustive]
pub struct UpdateExtIdpDto {
    /// Member `name`, required.
    pub name: String,
    /// Member `id`, required.
    pub id: String,
    /// Member `tenantId`, optional.
    pub tenant_id: Option<String>,
    raw_fields: RawFields,
}

impl UpdateExtIdpDto {
    /// A value of the required members; the others are absent.
    pub fn new(name: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            id: id.into(),
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for UpdateExtIdpDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            id: String::new(),
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for UpdateExtIdpDto {
    const SCHEMA: Schema = Schema {
        name: "UpdateExtIdpDto",
        names: &["name", "id", "tenantId"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.name,
            1 => &self.id,
            2 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.id,
            2 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(UpdateExtIdpDto);

impl Page for ExtIdpListPagingDto {
    type Item = ExtIdpDto;
    #[inline]
    fn into_items(self) -> Vec<ExtIdpDto> {
        self.list
    }
}
