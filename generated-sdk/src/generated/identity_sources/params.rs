// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::IdentitySourceKind;

/// Parameters of [`ext_idp_conn_state_by_apps`](crate::ManagementClient::ext_idp_conn_state_by_apps).
#[non_exhaustive]
pub struct ExtIdpConnStateByAppsParams {
    /// ID of the identity source, found by [`list_ext_idp`](crate::ManagementClient::list_ext_idp).
    ///
    /// Required query parameter `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Optional query parameter `appId`: not sent if `None`. Example: `6342b8537axxxx047d314109`.
    pub app_id: Option<String>,
    /// ID of the tenant that the identity source belongs to.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether the identity source is a social or an enterprise one.
    ///
    /// Optional query parameter `type`: not sent if `None`.
    pub r#type: Option<IdentitySourceKind>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ExtIdpConnStateByAppsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            app_id: None,
            tenant_id: None,
            r#type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_id, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<IdentitySourceKind>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.r#type, value);
        self
    }
}

impl Default for ExtIdpConnStateByAppsParams {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            app_id: None,
            tenant_id: None,
            r#type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ExtIdpConnStateByAppsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "extIdpConnStateByApps",
        rust_name: Some("ExtIdpConnStateByAppsParams"),
        names: &["id", "appId", "tenantId", "type"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.app_id,
            2 => &self.tenant_id,
            3 => &self.r#type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.app_id,
            2 => &mut self.tenant_id,
            3 => &mut self.r#type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ExtIdpConnStateByAppsParams);

/// Parameters of [`get_ext_idp`](crate::ManagementClient::get_ext_idp).
#[non_exhaustive]
pub struct GetExtIdpParams {
    /// ID of the identity source, found by [`list_ext_idp`](crate::ManagementClient::list_ext_idp).
    ///
    /// Required query parameter `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Optional query parameter `appId`: not sent if `None`. Example: `6342b8537axxxx047d314109`.
    pub app_id: Option<String>,
    /// ID of the tenant that the identity source belongs to.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether the identity source is a social or an enterprise one.
    ///
    /// Optional query parameter `type`: not sent if `None`.
    pub r#type: Option<IdentitySourceKind>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetExtIdpParams {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            app_id: None,
            tenant_id: None,
            r#type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_id, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<IdentitySourceKind>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.r#type, value);
        self
    }
}

impl Default for GetExtIdpParams {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            app_id: None,
            tenant_id: None,
            r#type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetExtIdpParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getExtIdp",
        rust_name: Some("GetExtIdpParams"),
        names: &["id", "appId", "tenantId", "type"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.app_id,
            2 => &self.tenant_id,
            3 => &self.r#type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.app_id,
            2 => &mut self.tenant_id,
            3 => &mut self.r#type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetExtIdpParams);

/// Parameters of [`list_ext_idp`](crate::ManagementClient::list_ext_idp).
#[non_exhaustive]
pub struct ListExtIdpParams {
    /// ID of the application whose identity sources are returned.
    ///
    /// Optional query parameter `appId`: not sent if `None`. Example: `6342b8537axxxx047d314109`.
    pub app_id: Option<String>,
    /// ID of the tenant whose identity sources are returned.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListExtIdpParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_id, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for ListExtIdpParams {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListExtIdpParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listExtIdp",
        rust_name: Some("ListExtIdpParams"),
        names: &["appId", "tenantId"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListExtIdpParams);

/// Parameters of [`list_tenant_ext_idp`](crate::ManagementClient::list_tenant_ext_idp).
#[non_exhaustive]
pub struct ListTenantExtIdpParams {
    /// ID of the application whose identity sources are returned.
    ///
    /// Optional query parameter `appId`: not sent if `None`. Example: `6342b8537axxxx047d314109`.
    pub app_id: Option<String>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// ID of the tenant whose identity sources are returned.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether social or enterprise identity sources are returned.
    ///
    /// Optional query parameter `type`: not sent if `None`.
    pub r#type: Option<IdentitySourceKind>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListTenantExtIdpParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_id, value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<IdentitySourceKind>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.r#type, value);
        self
    }
}

impl Default for ListTenantExtIdpParams {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: None,
            limit: None,
            page: None,
            tenant_id: None,
            r#type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListTenantExtIdpParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listTenantExtIdp",
        rust_name: Some("ListTenantExtIdpParams"),
        names: &["appId", "limit", "page", "tenantId", "type"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.limit,
            2 => &self.page,
            3 => &self.tenant_id,
            4 => &self.r#type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.limit,
            2 => &mut self.page,
            3 => &mut self.tenant_id,
            4 => &mut self.r#type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListTenantExtIdpParams);
