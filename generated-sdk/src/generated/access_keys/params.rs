// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`get_access_key_list`](crate::ManagementClient::get_access_key_list).
#[derive(Default)]
#[non_exhaustive]
pub struct GetAccessKeyListParams {
    /// The member `status`.
    ///
    /// Query parameter `status`, optional.
    pub status: Option<Vec<String>>,
    /// The member `tenantId`.
    ///
    /// Query parameter `tenantId`, optional.
    pub tenant_id: Option<String>,
    /// The member `type`.
    ///
    /// Query parameter `type`, optional.
    pub r#type: Option<String>,
    /// The member `userId`.
    ///
    /// Query parameter `userId`, optional.
    pub user_id: Option<String>,
    raw_fields: RawFields,
}

impl GetAccessKeyListParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`status`](field@Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.status = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`tenant_id`](field@Self::tenant_id).
    #[must_use]
    #[inline]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`type`](field@Self::type).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets [`user_id`](field@Self::user_id).
    #[must_use]
    #[inline]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

impl Members for GetAccessKeyListParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getAccessKeyList",
        members: &["status", "tenantId", "type", "userId"],
        sent_in: &[Location::Query, Location::Query, Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.status,
            1 => &self.tenant_id,
            2 => &self.r#type,
            3 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.status,
            1 => &mut self.tenant_id,
            2 => &mut self.r#type,
            3 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetAccessKeyListParams);

/// Parameters of [`get_access_key`](crate::ManagementClient::get_access_key).
#[derive(Default)]
#[non_exhaustive]
pub struct GetAccessKeyParams {
    /// The member `userId`.
    ///
    /// Query parameter `userId`, required.
    pub user_id: String,
    /// The member `accessKeyId`.
    ///
    /// Query parameter `accessKeyId`, required.
    pub access_key_id: String,
    raw_fields: RawFields,
}

impl GetAccessKeyParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(user_id: impl Into<String>, access_key_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            access_key_id: access_key_id.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for GetAccessKeyParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getAccessKey",
        members: &["userId", "accessKeyId"],
        required: 2,
        sent_in: &[Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.user_id,
            1 => &self.access_key_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.access_key_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetAccessKeyParams);
