// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::TargetType;
use crate::record::Limits;
use crate::record::Location;
use crate::record::{Fields, RawFields, Schema, Slot, record};

/// Parameters of [`get_asa_account_assigned_targets`](crate::ManagementClient::get_asa_account_assigned_targets).
#[non_exhaustive]
pub struct GetAsaAccountAssignedTargetsParams {
    /// Query parameter `appId`, required.
    pub app_id: String,
    /// Query parameter `accountId`, required.
    pub account_id: String,
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl GetAsaAccountAssignedTargetsParams {
    /// A value of the required members; the others are absent.
    pub fn new(app_id: impl Into<String>, account_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            account_id: account_id.into(),
            limit: None,
            page: None,
            raw_fields: RawFields::NONE,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetAsaAccountAssignedTargetsParams {
    const SCHEMA: Schema = Schema {
        name: "getAsaAccountAssignedTargets",
        names: &["appId", "accountId", "limit", "page"],
        required: 2,
        sent_in: &[Location::Query, Location::Query, Location::Query, Location::Query],
        limits: &[
            (
                2,
                Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..Limits::NONE
                },
            ),
            (
                3,
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
            1 => &self.account_id,
            2 => &self.limit,
            3 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.account_id,
            2 => &mut self.limit,
            3 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetAsaAccountAssignedTargetsParams);

/// Parameters of [`get_asa_account`](crate::ManagementClient::get_asa_account).
#[non_exhaustive]
pub struct GetAsaAccountParams {
    /// Query parameter `appId`, required.
    pub app_id: String,
    /// Query parameter `accountId`, required.
    pub account_id: String,
    raw_fields: RawFields,
}

impl GetAsaAccountParams {
    /// A value of the required members; the others are absent.
    pub fn new(app_id: impl Into<String>, account_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            account_id: account_id.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for GetAsaAccountParams {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            account_id: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetAsaAccountParams {
    const SCHEMA: Schema = Schema {
        name: "getAsaAccount",
        names: &["appId", "accountId"],
        required: 2,
        sent_in: &[Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.app_id,
            1 => &self.account_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.account_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetAsaAccountParams);

/// Parameters of [`get_assigned_account`](crate::ManagementClient::get_assigned_account).
#[non_exhaustive]
pub struct GetAssignedAccountParams {
    /// Query parameter `appId`, required.
    pub app_id: String,
    /// Query parameter `targetType`, required.
    pub target_type: TargetType,
    /// Query parameter `targetIdentifier`, required.
    pub target_identifier: String,
    raw_fields: RawFields,
}

impl GetAssignedAccountParams {
    /// A value of the required members; the others are absent.
    pub fn new(
        app_id: impl Into<String>,
        target_type: impl Into<TargetType>,
        target_identifier: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            raw_fields: RawFields::NONE,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetAssignedAccountParams {
    const SCHEMA: Schema = Schema {
        name: "getAssignedAccount",
        names: &["appId", "targetType", "targetIdentifier"],
        required: 3,
        sent_in: &[Location::Query, Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.app_id,
            1 => &self.target_type,
            2 => &self.target_identifier,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.target_type,
            2 => &mut self.target_identifier,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetAssignedAccountParams);

/// Parameters of [`list_asa_account`](crate::ManagementClient::list_asa_account).
#[non_exhaustive]
pub struct ListAsaAccountParams {
    /// Query parameter `appId`, required.
    pub app_id: String,
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl ListAsaAccountParams {
    /// A value of the required members; the others are absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            limit: None,
            page: None,
            raw_fields: RawFields::NONE,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ListAsaAccountParams {
    const SCHEMA: Schema = Schema {
        name: "listAsaAccount",
        names: &["appId", "limit", "page"],
        required: 1,
        sent_in: &[Location::Query, Location::Query, Location::Query],
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
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListAsaAccountParams);
