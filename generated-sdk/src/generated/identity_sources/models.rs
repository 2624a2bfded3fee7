// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{IdentityConnectionType, IdentityProvider};
use crate::generated::identity_sources::ExtIdpConnDetailAssociationMode;

/// A value, called `ExtIdpConnDetailSingleRespDto` by the API.
pub type ExtIdpConnDetailSingleRespDto = crate::generated::Envelope<ExtIdpConnDetail>;

/// A value, called `ExtIdpDetailSingleRespDto` by the API.
pub type ExtIdpDetailSingleRespDto = crate::generated::Envelope<ExtIdpDetail>;

/// A value, called `ExtIdpListPaginatedRespDto` by the API.
pub type ExtIdpListPaginatedRespDto = crate::generated::Envelope<ExtIdpListPagingDto>;

/// A value, called `ExtIdpSingleRespDto` by the API.
pub type ExtIdpSingleRespDto = crate::generated::Envelope<ExtIdpDto>;

/// A value, called `GetWechatAccessTokenInfoRespDto` by the API.
pub type GetWechatAccessTokenInfoRespDto = crate::generated::Envelope<
    GetWechatAccessTokenDataDto,
>;

/// Whether a tenant may use a connection, for
/// [`change_ext_idp_conn_association_state`](crate::ManagementClient::change_ext_idp_conn_association_state).
#[non_exhaustive]
pub struct ChangeExtIdpAssociationStateDto {
    /// ID of the connection, as [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn)
    /// returned it.
    ///
    /// Required `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Whether the tenant may use the connection. `true` associates it, `false` ends the association.
    ///
    /// Required `association`.
    pub association: bool,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ChangeExtIdpAssociationStateDto {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>, association: bool) -> Self {
        Self {
            id: id.into(),
            association,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ChangeExtIdpAssociationStateDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ChangeExtIdpAssociationStateDto",
        names: &["id", "association", "tenantId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.association,
            2 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.association,
            2 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ChangeExtIdpAssociationStateDto);

/// Whether a connection is switched on for applications, for
/// [`change_ext_idp_conn_state`](crate::ManagementClient::change_ext_idp_conn_state).
#[non_exhaustive]
pub struct ChangeExtIdpConnStateDto {
    /// ID of the connection, as [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn)
    /// returned it.
    ///
    /// Required `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Whether the connection is offered at the sign-in of the application. `true` switches it on, `false`
    /// switches it off.
    ///
    /// Required `enabled`.
    pub enabled: bool,
    /// ID of the application that the connection is switched on or off for, found by
    /// [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// IDs of several applications that the connection is switched on or off for.
    ///
    /// Optional `appIds`: not sent if `None`. Example: `["6342b8537axxxx047d314109"]`.
    pub app_ids: Option<Vec<String>>,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ChangeExtIdpConnStateDto {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>, enabled: bool, app_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            enabled,
            app_id: app_id.into(),
            app_ids: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `app_ids`.
    #[must_use]
    pub fn with_app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ChangeExtIdpConnStateDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ChangeExtIdpConnStateDto",
        names: &["id", "enabled", "appId", "appIds", "tenantId"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(ChangeExtIdpConnStateDto);

/// A connection that [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn) adds to an
/// identity source.
#[non_exhaustive]
pub struct CreateExtIdpConnDto {
    /// ID of the identity source that the connection belongs to, found by
    /// [`list_ext_idp`](crate::ManagementClient::list_ext_idp).
    ///
    /// Required `extIdpId`. Example: `60b49eb83fd80adb96f26e68`.
    pub ext_idp_id: String,
    /// Way to sign in with the identity source. It has to suit the kind of the identity source.
    ///
    /// Required `type`.
    pub r#type: IdentityConnectionType,
    /// Unique identifier of the connection, chosen by you.
    ///
    /// Required `identifier`. Example: `my-google`.
    pub identifier: String,
    /// Text that stands for the connection on the sign-in page.
    ///
    /// Required `displayName`. Example: `Sign in with Google`.
    pub display_name: String,
    /// Settings that the system at the other end asks for, such as the ID and the secret that it gave to
    /// this user pool. Which ones there are depends on `type`.
    ///
    /// Required `fields`. Example: `{"clientId":"your-client-id","clientSecret":"your-client-secret"}`.
    pub fields: ::sdk_runtime::JsonValue,
    /// Whether the connection only signs in users who exist already, without creating accounts for others.
    ///
    /// Optional `loginOnly`: not sent if `None`.
    pub login_only: Option<bool>,
    /// URL of the logo of the connection on the sign-in page.
    ///
    /// Optional `logo`: not sent if `None`. Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub logo: Option<String>,
    /// ID of the tenant that the connection is made for.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateExtIdpConnDto {
    /// A value of the required fields; the others are absent.
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
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
        ::sdk_runtime::record::argument::set(&mut self.logo, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

/// The required fields of [`CreateExtIdpConnDto`], by name: a struct literal that misses one does not compile.
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
    pub fields: ::sdk_runtime::JsonValue,
}

::sdk_runtime::record::required_form!(CreateExtIdpConnDtoRequired);

impl Default for CreateExtIdpConnDto {
    #[inline]
    fn default() -> Self {
        Self {
            ext_idp_id: String::new(),
            r#type: IdentityConnectionType::default(),
            identifier: String::new(),
            display_name: String::new(),
            fields: ::sdk_runtime::JsonValue::Null,
            login_only: None,
            logo: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateExtIdpConnDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
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
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(CreateExtIdpConnDto);

/// An identity source that [`create_ext_idp`](crate::ManagementClient::create_ext_idp) makes.
#[non_exhaustive]
pub struct CreateExtIdpDto {
    /// Name of the identity source, for administrators.
    ///
    /// Required `name`. Example: `Google`.
    pub name: String,
    /// System that people sign in with.
    ///
    /// Required `type`.
    pub r#type: IdentityProvider,
    /// ID of the tenant that the identity source is made for.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateExtIdpDto {
    /// A value of the required fields; the others are absent.
    pub fn new(name: impl Into<String>, r#type: impl Into<IdentityProvider>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateExtIdpDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateExtIdpDto",
        names: &["name", "type", "tenantId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.r#type,
            2 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.r#type,
            2 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateExtIdpDto);

/// Names the connection that [`delete_ext_idp_conn`](crate::ManagementClient::delete_ext_idp_conn)
/// deletes.
#[non_exhaustive]
pub struct DeleteExtIdpConnDto {
    /// ID of the connection, as [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn)
    /// returned it.
    ///
    /// Required `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// ID of the tenant that the connection belongs to.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteExtIdpConnDto {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for DeleteExtIdpConnDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteExtIdpConnDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteExtIdpConnDto",
        names: &["id", "tenantId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteExtIdpConnDto);

/// Names the identity source that [`delete_ext_idp`](crate::ManagementClient::delete_ext_idp) deletes.
#[non_exhaustive]
pub struct DeleteExtIdpDto {
    /// ID of the identity source, found by [`list_ext_idp`](crate::ManagementClient::list_ext_idp).
    ///
    /// Required `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// ID of the tenant that the identity source belongs to.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteExtIdpDto {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for DeleteExtIdpDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteExtIdpDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteExtIdpDto",
        names: &["id", "tenantId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteExtIdpDto);

/// A connection of an identity source, as
/// [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn) and
/// [`update_ext_idp_conn`](crate::ManagementClient::update_ext_idp_conn) return it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ExtIdpConnDetail {
    /// ID that GenAuth gave the connection.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Way to sign in with the identity source.
    pub r#type: IdentityConnectionType,
    /// ID of the identity source that the connection belongs to.
    ///
    /// On the wire: `extIdpId`. Example: `60b49eb83fd80adb96f26e68`.
    pub ext_idp_id: String,
    /// URL of the logo of the connection on the sign-in page.
    ///
    /// Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub logo: String,
    /// Whether the connection only signs in users who exist already, without creating accounts for others.
    ///
    /// On the wire: `loginOnly`.
    pub login_only: bool,
    /// How an account at the identity source is matched with a user who exists already.
    ///
    /// On the wire: `associationMode`.
    pub association_mode: ExtIdpConnDetailAssociationMode,
    /// Ways in which users prove that they own the existing account. The documentation shows one value,
    /// `"email-password"`.
    ///
    /// On the wire: `challengeBindingMethods`. Example: `["email-password"]`.
    pub challenge_binding_methods: Vec<String>,
    /// Text that stands for the connection on the sign-in page.
    ///
    /// On the wire: `displayName`. Example: `Sign in with Google`.
    pub display_name: Option<String>,
    /// Unique identifier of the connection, chosen when it was made.
    ///
    /// Example: `my-google`.
    pub identifier: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ExtIdpConnDetail {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
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
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(ExtIdpConnDetail);

/// An identity source with its connections, as [`get_ext_idp`](crate::ManagementClient::get_ext_idp)
/// returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ExtIdpDetail {
    /// ID that GenAuth gave the identity source.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Name of the identity source, for administrators.
    pub name: String,
    /// URL of the logo of the identity source.
    ///
    /// Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub logo: String,
    /// System that people sign in with, one of the values of
    /// [`IdentityProvider`](crate::generated::models::IdentityProvider).
    ///
    /// Example: `google`.
    pub r#type: String,
    /// Connections of the identity source. The form is not documented.
    pub connections: ::sdk_runtime::JsonValue,
    /// Whether users who sign in with the identity source become members of the tenant by themselves. It
    /// matters for tenants only.
    ///
    /// On the wire: `autoJoin`.
    pub auto_join: bool,
    /// ID of the tenant that the identity source belongs to.
    ///
    /// On the wire: `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ExtIdpDetail {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            name: String::new(),
            logo: String::new(),
            r#type: String::new(),
            connections: ::sdk_runtime::JsonValue::Null,
            auto_join: false,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ExtIdpDetail {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ExtIdpDetail",
        names: &["id", "name", "logo", "type", "connections", "autoJoin", "tenantId"],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(ExtIdpDetail);

/// An identity source without its connections, in lists and after a change.
///
/// Returned by [`create_ext_idp`](crate::ManagementClient::create_ext_idp), [`update_ext_idp`](crate::ManagementClient::update_ext_idp), [`ext_idp_conn_state_by_apps`](crate::ManagementClient::ext_idp_conn_state_by_apps), [`list_ext_idp`](crate::ManagementClient::list_ext_idp) and [`list_tenant_ext_idp`](crate::ManagementClient::list_tenant_ext_idp).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ExtIdpDto {
    /// ID that GenAuth gave the identity source.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Name of the identity source, for administrators.
    pub name: String,
    /// URL of the logo of the identity source.
    ///
    /// Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub logo: String,
    /// System that people sign in with, one of the values of
    /// [`IdentityProvider`](crate::generated::models::IdentityProvider).
    ///
    /// Example: `google`.
    pub r#type: String,
    /// ID of the tenant that the identity source belongs to.
    ///
    /// On the wire: `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ExtIdpDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ExtIdpDto",
        names: &["id", "name", "logo", "type", "tenantId"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(ExtIdpDto);

/// Identity sources, as a list or a page.
///
/// Returned by [`ext_idp_conn_state_by_apps`](crate::ManagementClient::ext_idp_conn_state_by_apps), [`list_ext_idp`](crate::ManagementClient::list_ext_idp) and [`list_tenant_ext_idp`](crate::ManagementClient::list_tenant_ext_idp).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ExtIdpListPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The identity sources.
    pub list: Vec<ExtIdpDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ExtIdpListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ExtIdpListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ExtIdpListPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ExtIdpListPagingDto);

/// An access token for the WeChat API, as
/// [`get_wechat_mp_access_token_info`](crate::ManagementClient::get_wechat_mp_access_token_info)
/// returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetWechatAccessTokenDataDto {
    /// Access token for the WeChat API, as the GenAuth server keeps it.
    ///
    /// On the wire: `accessToken`. A secret: it is sent, and never printed.
    pub access_token: String,
    /// When the access token expires. It may come as a timestamp in seconds since 1970-01-01 UTC, in
    /// digits, instead of a date.
    ///
    /// On the wire: `expiresAt`.
    pub expires_at: ::sdk_runtime::DateTime,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetWechatAccessTokenDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            access_token: String::new(),
            expires_at: ::sdk_runtime::DateTime::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetWechatAccessTokenDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetWechatAccessTokenDataDto",
        names: &["accessToken", "expiresAt"],
        required: 2,
        secret: &[0],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.access_token,
            1 => &self.expires_at,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.access_token,
            1 => &mut self.expires_at,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetWechatAccessTokenDataDto);

/// The WeChat application whose access token
/// [`get_wechat_mp_access_token_info`](crate::ManagementClient::get_wechat_mp_access_token_info)
/// returns.
#[non_exhaustive]
pub struct GetWechatAccessTokenDto {
    /// AppID that WeChat gave the mini program or official account.
    ///
    /// Required `appId`. Example: `wx2fa4b9f6xxxx1c5d`.
    pub app_id: String,
    /// AppSecret that WeChat gave the mini program or official account.
    ///
    /// Required `appSecret`. Example: `0123456789abcdef0123456789abcdef`. A secret: it is sent, and never printed.
    pub app_secret: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetWechatAccessTokenDto {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>, app_secret: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetWechatAccessTokenDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            app_secret: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetWechatAccessTokenDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetWechatAccessTokenDto",
        names: &["appId", "appSecret"],
        required: 2,
        secret: &[1],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.app_secret,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.app_secret,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetWechatAccessTokenDto);

/// The new settings of a connection, for
/// [`update_ext_idp_conn`](crate::ManagementClient::update_ext_idp_conn).
#[non_exhaustive]
pub struct UpdateExtIdpConnDto {
    /// ID of the connection, as [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn)
    /// returned it.
    ///
    /// Required `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Text that stands for the connection on the sign-in page.
    ///
    /// Required `displayName`. Example: `Sign in with Google`.
    pub display_name: String,
    /// Settings of the connection that change. Settings that are not named here stay as they are.
    ///
    /// Required `fields`. Example: `{"clientId":"your-client-id"}`.
    pub fields: ::sdk_runtime::JsonValue,
    /// Whether the connection only signs in users who exist already, without creating accounts for others.
    ///
    /// Optional `loginOnly`: not sent if `None`.
    pub login_only: Option<bool>,
    /// URL of the logo of the connection on the sign-in page.
    ///
    /// Optional `logo`: not sent if `None`. Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub logo: Option<String>,
    /// ID of the tenant that the connection belongs to.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateExtIdpConnDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        fields: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            fields: fields.into(),
            login_only: None,
            logo: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
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
        ::sdk_runtime::record::argument::set(&mut self.logo, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for UpdateExtIdpConnDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            display_name: String::new(),
            fields: ::sdk_runtime::JsonValue::Null,
            login_only: None,
            logo: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateExtIdpConnDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateExtIdpConnDto",
        names: &["id", "displayName", "fields", "loginOnly", "logo", "tenantId"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(UpdateExtIdpConnDto);

/// The new name of an identity source, for [`update_ext_idp`](crate::ManagementClient::update_ext_idp).
#[non_exhaustive]
pub struct UpdateExtIdpDto {
    /// Name of the identity source from now on, for administrators.
    ///
    /// Required `name`. Example: `Google`.
    pub name: String,
    /// ID of the identity source, found by [`list_ext_idp`](crate::ManagementClient::list_ext_idp).
    ///
    /// Required `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// ID of the tenant that the identity source belongs to.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateExtIdpDto {
    /// A value of the required fields; the others are absent.
    pub fn new(name: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            id: id.into(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateExtIdpDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateExtIdpDto",
        names: &["name", "id", "tenantId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.id,
            2 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.id,
            2 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateExtIdpDto);

impl ::sdk_runtime::Page for ExtIdpListPagingDto {
    type Item = ExtIdpDto;
    #[inline]
    fn into_items(self) -> Vec<ExtIdpDto> {
        self.list
    }
}
