// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

/// Parameters of [`get_access_key_list`](crate::ManagementClient::get_access_key_list).
#[non_exhaustive]
pub struct GetAccessKeyListParams {
    /// States of the access keys to return: `"activated"` is in use, `"staging"` is kept ready for a
    /// rotation, `"revoked"` is no longer valid.
    ///
    /// Optional query parameter `status`: not sent if `None`. Example: `["activated"]`.
    pub status: Option<Vec<String>>,
    /// ID of the tenant whose access keys are returned.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Kind of access key to return. The values are not documented.
    ///
    /// Optional query parameter `type`: not sent if `None`.
    pub r#type: Option<String>,
    /// ID of the user whose access keys are returned.
    ///
    /// Optional query parameter `userId`: not sent if `None`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetAccessKeyListParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.status = Some(::sdk_runtime::record::argument::list(value));
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
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.r#type, value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id, value);
        self
    }
}

impl Default for GetAccessKeyListParams {
    #[inline]
    fn default() -> Self {
        Self {
            status: None,
            tenant_id: None,
            r#type: None,
            user_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetAccessKeyListParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getAccessKeyList",
        rust_name: Some("GetAccessKeyListParams"),
        names: &["status", "tenantId", "type", "userId"],
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
            0 => &self.status,
            1 => &self.tenant_id,
            2 => &self.r#type,
            3 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.status,
            1 => &mut self.tenant_id,
            2 => &mut self.r#type,
            3 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetAccessKeyListParams);

/// Parameters of [`get_access_key`](crate::ManagementClient::get_access_key).
#[non_exhaustive]
pub struct GetAccessKeyParams {
    /// ID of the user that the access key belongs to.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// ID of the access key, found by
    /// [`get_access_key_list`](crate::ManagementClient::get_access_key_list).
    ///
    /// Required query parameter `accessKeyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub access_key_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetAccessKeyParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>, access_key_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            access_key_id: access_key_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetAccessKeyParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            access_key_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetAccessKeyParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getAccessKey",
        rust_name: Some("GetAccessKeyParams"),
        names: &["userId", "accessKeyId"],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.access_key_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.access_key_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetAccessKeyParams);
