// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::IdentitySourceKind;
use crate::record::argument;
use crate::record::Limits;
use crate::record::Location;
use crate::record::{Fields, RawFields, Schema, Slot, record};

/// Parameters of [`ext_idp_conn_state_by_apps`](crate::ManagementClient::ext_idp_conn_state_by_apps).
#[non_exhaustive]
pub struct ExtIdpConnStateByAppsParams {
    /// Query parameter `id`, required.
    pub id: String,
    /// Query parameter `appId`, optional.
    pub app_id: Option<String>,
    /// Query parameter `tenantId`, optional.
    pub tenant_id: Option<String>,
    /// Query parameter `type`, optional.
    pub r#type: Option<IdentitySourceKind>,
    raw_fields: RawFields,
}

impl ExtIdpConnStateByAppsParams {
    /// A value of the required members; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            app_id: None,
            tenant_id: None,
            r#type: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.app_id, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.tenant_id, value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<IdentitySourceKind>) -> Self {
        argument::set(&mut self.r#type, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ExtIdpConnStateByAppsParams {
    const SCHEMA: Schema = Schema {
        name: "extIdpConnStateByApps",
        names: &["id", "appId", "tenantId", "type"],
        required: 1,
        sent_in: &[Location::Query, Location::Query, Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            1 => &self.app_id,
            2 => &self.tenant_id,
            3 => &self.r#type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.app_id,
            2 => &mut self.tenant_id,
            3 => &mut self.r#type,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ExtIdpConnStateByAppsParams);

/// Parameters of [`get_ext_idp`](crate::ManagementClient::get_ext_idp).
#[non_exhaustive]
pub struct GetExtIdpParams {
    /// Query parameter `id`, required.
    pub id: String,
    /// Query parameter `appId`, optional.
    pub app_id: Option<String>,
    /// Query parameter `tenantId`, optional.
    pub tenant_id: Option<String>,
    /// Query parameter `type`, optional.
    pub r#type: Option<IdentitySourceKind>,
    raw_fields: RawFields,
}

impl GetExtIdpParams {
    /// A value of the required members; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            app_id: None,
            tenant_id: None,
            r#type: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.app_id, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.tenant_id, value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<IdentitySourceKind>) -> Self {
        argument::set(&mut self.r#type, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetExtIdpParams {
    const SCHEMA: Schema = Schema {
        name: "getExtIdp",
        names: &["id", "appId", "tenantId", "type"],
        required: 1,
        sent_in: &[Location::Query, Location::Query, Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            1 => &self.app_id,
            2 => &self.tenant_id,
            3 => &self.r#type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.app_id,
            2 => &mut self.tenant_id,
            3 => &mut self.r#type,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetExtIdpParams);

/// Parameters of [`list_ext_idp`](crate::ManagementClient::list_ext_idp).
#[non_exhaustive]
pub struct ListExtIdpParams {
    /// Query parameter `appId`, optional.
    pub app_id: Option<String>,
    /// Query parameter `tenantId`, optional.
    pub tenant_id: Option<String>,
    raw_fields: RawFields,
}

impl ListExtIdpParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.app_id, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for ListExtIdpParams {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: None,
            tenant_id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ListExtIdpParams {
    const SCHEMA: Schema = Schema {
        name: "listExtIdp",
        names: &["appId", "tenantId"],
        sent_in: &[Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.app_id,
            1 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListExtIdpParams);

/// Parameters of [`list_tenant_ext_idp`](crate::ManagementClient::list_tenant_ext_idp).
#[non_exhaustive]
pub struct ListTenantExtIdpParams {
    /// Query parameter `appId`, optional.
    pub app_id: Option<String>,
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    /// Query parameter `tenantId`, optional.
    pub tenant_id: Option<String>,
    /// Query parameter `type`, optional.
    pub r#type: Option<IdentitySourceKind>,
    raw_fields: RawFields,
}

impl ListTenantExtIdpParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.app_id, value);
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
        argument::set(&mut self.tenant_id, value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<IdentitySourceKind>) -> Self {
        argument::set(&mut self.r#type, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ListTenantExtIdpParams {
    const SCHEMA: Schema = Schema {
        name: "listTenantExtIdp",
        names: &["appId", "limit", "page", "tenantId", "type"],
        sent_in: &[
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
        ],
        limits: &[
            (
                1,
                Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..Limits::NONE
                },
            ),
            (
                2,
                Limits {
                    minimum: Some(1.0),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(ListTenantExtIdpParams);
