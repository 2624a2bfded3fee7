// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::TargetType;

/// Parameters of [`get_asa_account_assigned_targets`](crate::ManagementClient::get_asa_account_assigned_targets).
#[non_exhaustive]
pub struct GetAsaAccountAssignedTargetsParams {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required query parameter `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// ID of the ASA account, found by [`list_asa_account`](crate::ManagementClient::list_asa_account).
    ///
    /// Required query parameter `accountId`. Example: `60b49eb83fd80adb96f26e68`.
    pub account_id: String,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetAsaAccountAssignedTargetsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>, account_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            account_id: account_id.into(),
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
}

impl Default for GetAsaAccountAssignedTargetsParams {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            account_id: String::new(),
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetAsaAccountAssignedTargetsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getAsaAccountAssignedTargets",
        rust_name: Some("GetAsaAccountAssignedTargetsParams"),
        names: &["appId", "accountId", "limit", "page"],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                2,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
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
            1 => &self.account_id,
            2 => &self.limit,
            3 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.account_id,
            2 => &mut self.limit,
            3 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetAsaAccountAssignedTargetsParams);

/// Parameters of [`get_asa_account`](crate::ManagementClient::get_asa_account).
#[non_exhaustive]
pub struct GetAsaAccountParams {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required query parameter `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// ID of the ASA account, found by [`list_asa_account`](crate::ManagementClient::list_asa_account).
    ///
    /// Required query parameter `accountId`. Example: `60b49eb83fd80adb96f26e68`.
    pub account_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetAsaAccountParams {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>, account_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            account_id: account_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetAsaAccountParams {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            account_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetAsaAccountParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getAsaAccount",
        rust_name: Some("GetAsaAccountParams"),
        names: &["appId", "accountId"],
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
            0 => &self.app_id,
            1 => &self.account_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.account_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetAsaAccountParams);

/// Parameters of [`get_assigned_account`](crate::ManagementClient::get_assigned_account).
#[non_exhaustive]
pub struct GetAssignedAccountParams {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required query parameter `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// Kind of the target.
    ///
    /// Required query parameter `targetType`.
    pub target_type: TargetType,
    /// Identifier of the target: the ID of a user, the code of a role, the code of a group, or the ID of a
    /// department.
    ///
    /// Required query parameter `targetIdentifier`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub target_identifier: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetAssignedAccountParams {
    /// A value of the required fields; the others are absent.
    pub fn new(
        app_id: impl Into<String>,
        target_type: impl Into<TargetType>,
        target_identifier: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetAssignedAccountParams {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            target_type: TargetType::default(),
            target_identifier: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetAssignedAccountParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getAssignedAccount",
        rust_name: Some("GetAssignedAccountParams"),
        names: &["appId", "targetType", "targetIdentifier"],
        required: 3,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.target_type,
            2 => &self.target_identifier,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.target_type,
            2 => &mut self.target_identifier,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetAssignedAccountParams);

/// Parameters of [`list_asa_account`](crate::ManagementClient::list_asa_account).
#[non_exhaustive]
pub struct ListAsaAccountParams {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required query parameter `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListAsaAccountParams {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
}

impl Default for ListAsaAccountParams {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListAsaAccountParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listAsaAccount",
        rust_name: Some("ListAsaAccountParams"),
        names: &["appId", "limit", "page"],
        required: 1,
        sent_in: &[
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
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListAsaAccountParams);
