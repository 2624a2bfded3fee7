// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::JsonValue;
use crate::record::Limits;
use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`get_multiple_tenant_admin`](crate::ManagementClient::get_multiple_tenant_admin).
#[derive(Default)]
#[non_exhaustive]
pub struct GetMultipleTenantAdminParams {
    /// The member `userId`.
    ///
    /// Query parameter `userId`, required.
    pub user_id: String,
    raw_fields: RawFields,
}

impl GetMultipleTenantAdminParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for GetMultipleTenantAdminParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getMultipleTenantAdmin",
        members: &["userId"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetMultipleTenantAdminParams);

/// Parameters of [`get_tenant_by_code`](crate::ManagementClient::get_tenant_by_code).
#[derive(Default)]
#[non_exhaustive]
pub struct GetTenantByCodeParams {
    /// The member `code`.
    ///
    /// Query parameter `code`, required.
    pub code: String,
    raw_fields: RawFields,
}

impl GetTenantByCodeParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for GetTenantByCodeParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getTenantByCode",
        members: &["code"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetTenantByCodeParams);

/// Parameters of [`get_tenant_cooperator_menu`](crate::ManagementClient::get_tenant_cooperator_menu).
#[derive(Default)]
#[non_exhaustive]
pub struct GetTenantCooperatorMenuParams {
    /// The member `userId`.
    ///
    /// Query parameter `userId`, required.
    pub user_id: String,
    raw_fields: RawFields,
}

impl GetTenantCooperatorMenuParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for GetTenantCooperatorMenuParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getTenantCooperatorMenu",
        members: &["userId"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetTenantCooperatorMenuParams);

/// Parameters of [`get_tenant_cooperator`](crate::ManagementClient::get_tenant_cooperator).
#[derive(Default)]
#[non_exhaustive]
pub struct GetTenantCooperatorParams {
    /// The member `userId`.
    ///
    /// Query parameter `userId`, required.
    pub user_id: String,
    raw_fields: RawFields,
}

impl GetTenantCooperatorParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for GetTenantCooperatorParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getTenantCooperator",
        members: &["userId"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetTenantCooperatorParams);

/// Parameters of [`get_tenant_enterprise_certification`](crate::ManagementClient::get_tenant_enterprise_certification).
#[derive(Default)]
#[non_exhaustive]
pub struct GetTenantEnterpriseCertificationParams {
    /// The member `tenant_id`.
    ///
    /// Query parameter `tenant_id`, required.
    pub tenant_id: String,
    raw_fields: RawFields,
}

impl GetTenantEnterpriseCertificationParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for GetTenantEnterpriseCertificationParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getTenantEnterpriseCertification",
        members: &["tenant_id"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetTenantEnterpriseCertificationParams);

/// Parameters of [`get_tenant_little_info`](crate::ManagementClient::get_tenant_little_info).
#[derive(Default)]
#[non_exhaustive]
pub struct GetTenantLittleInfoParams {
    /// The member `tenantId`.
    ///
    /// Query parameter `tenantId`, required.
    pub tenant_id: String,
    /// The member `withAppDetail`.
    ///
    /// Query parameter `withAppDetail`, optional.
    pub with_app_detail: Option<bool>,
    /// The member `withCreatorDetail`.
    ///
    /// Query parameter `withCreatorDetail`, optional.
    pub with_creator_detail: Option<bool>,
    /// The member `withMembersCount`.
    ///
    /// Query parameter `withMembersCount`, optional.
    pub with_members_count: Option<bool>,
    /// The member `withSourceAppDetail`.
    ///
    /// Query parameter `withSourceAppDetail`, optional.
    pub with_source_app_detail: Option<bool>,
    raw_fields: RawFields,
}

impl GetTenantLittleInfoParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            with_app_detail: None,
            with_creator_detail: None,
            with_members_count: None,
            with_source_app_detail: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`with_app_detail`](field@Self::with_app_detail).
    #[must_use]
    #[inline]
    pub fn with_with_app_detail(mut self, value: bool) -> Self {
        self.with_app_detail = Some(value);
        self
    }
    /// Sets [`with_creator_detail`](field@Self::with_creator_detail).
    #[must_use]
    #[inline]
    pub fn with_with_creator_detail(mut self, value: bool) -> Self {
        self.with_creator_detail = Some(value);
        self
    }
    /// Sets [`with_members_count`](field@Self::with_members_count).
    #[must_use]
    #[inline]
    pub fn with_with_members_count(mut self, value: bool) -> Self {
        self.with_members_count = Some(value);
        self
    }
    /// Sets [`with_source_app_detail`](field@Self::with_source_app_detail).
    #[must_use]
    #[inline]
    pub fn with_with_source_app_detail(mut self, value: bool) -> Self {
        self.with_source_app_detail = Some(value);
        self
    }
}

impl Members for GetTenantLittleInfoParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getTenantLittleInfo",
        members: &[
            "tenantId",
            "withAppDetail",
            "withCreatorDetail",
            "withMembersCount",
            "withSourceAppDetail",
        ],
        required: 1,
        sent_in: &[
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.with_app_detail,
            2 => &self.with_creator_detail,
            3 => &self.with_members_count,
            4 => &self.with_source_app_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.with_app_detail,
            2 => &mut self.with_creator_detail,
            3 => &mut self.with_members_count,
            4 => &mut self.with_source_app_detail,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetTenantLittleInfoParams);

/// Parameters of [`get_tenant`](crate::ManagementClient::get_tenant).
#[derive(Default)]
#[non_exhaustive]
pub struct GetTenantParams {
    /// The member `tenantId`.
    ///
    /// Query parameter `tenantId`, required.
    pub tenant_id: String,
    /// The member `withAppDetail`.
    ///
    /// Query parameter `withAppDetail`, optional.
    pub with_app_detail: Option<bool>,
    /// The member `withCreatorDetail`.
    ///
    /// Query parameter `withCreatorDetail`, optional.
    pub with_creator_detail: Option<bool>,
    /// The member `withMembersCount`.
    ///
    /// Query parameter `withMembersCount`, optional.
    pub with_members_count: Option<bool>,
    /// The member `withSourceAppDetail`.
    ///
    /// Query parameter `withSourceAppDetail`, optional.
    pub with_source_app_detail: Option<bool>,
    raw_fields: RawFields,
}

impl GetTenantParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            with_app_detail: None,
            with_creator_detail: None,
            with_members_count: None,
            with_source_app_detail: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`with_app_detail`](field@Self::with_app_detail).
    #[must_use]
    #[inline]
    pub fn with_with_app_detail(mut self, value: bool) -> Self {
        self.with_app_detail = Some(value);
        self
    }
    /// Sets [`with_creator_detail`](field@Self::with_creator_detail).
    #[must_use]
    #[inline]
    pub fn with_with_creator_detail(mut self, value: bool) -> Self {
        self.with_creator_detail = Some(value);
        self
    }
    /// Sets [`with_members_count`](field@Self::with_members_count).
    #[must_use]
    #[inline]
    pub fn with_with_members_count(mut self, value: bool) -> Self {
        self.with_members_count = Some(value);
        self
    }
    /// Sets [`with_source_app_detail`](field@Self::with_source_app_detail).
    #[must_use]
    #[inline]
    pub fn with_with_source_app_detail(mut self, value: bool) -> Self {
        self.with_source_app_detail = Some(value);
        self
    }
}

impl Members for GetTenantParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getTenant",
        members: &[
            "tenantId",
            "withAppDetail",
            "withCreatorDetail",
            "withMembersCount",
            "withSourceAppDetail",
        ],
        required: 1,
        sent_in: &[
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.with_app_detail,
            2 => &self.with_creator_detail,
            3 => &self.with_members_count,
            4 => &self.with_source_app_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.with_app_detail,
            2 => &mut self.with_creator_detail,
            3 => &mut self.with_members_count,
            4 => &mut self.with_source_app_detail,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetTenantParams);

/// Parameters of [`get_tenant_user`](crate::ManagementClient::get_tenant_user).
#[derive(Default)]
#[non_exhaustive]
pub struct GetTenantUserParams {
    /// The member `tenantId`.
    ///
    /// Query parameter `tenantId`, required.
    pub tenant_id: String,
    /// The member `linkUserId`.
    ///
    /// Query parameter `linkUserId`, optional.
    pub link_user_id: Option<String>,
    /// The member `memberId`.
    ///
    /// Query parameter `memberId`, optional.
    pub member_id: Option<String>,
    raw_fields: RawFields,
}

impl GetTenantUserParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            link_user_id: None,
            member_id: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`link_user_id`](field@Self::link_user_id).
    #[must_use]
    #[inline]
    pub fn with_link_user_id(mut self, value: impl Into<String>) -> Self {
        self.link_user_id = Some(value.into());
        self
    }
    /// Sets [`member_id`](field@Self::member_id).
    #[must_use]
    #[inline]
    pub fn with_member_id(mut self, value: impl Into<String>) -> Self {
        self.member_id = Some(value.into());
        self
    }
}

impl Members for GetTenantUserParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getTenantUser",
        members: &["tenantId", "linkUserId", "memberId"],
        required: 1,
        sent_in: &[Location::Query, Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.link_user_id,
            2 => &self.member_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.link_user_id,
            2 => &mut self.member_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetTenantUserParams);

/// Parameters of [`import_tenant_history`](crate::ManagementClient::import_tenant_history).
#[derive(Default)]
#[non_exhaustive]
pub struct ImportTenantHistoryParams {
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    pub limit: Option<i64>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl ImportTenantHistoryParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`limit`](field@Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page`](field@Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Members for ImportTenantHistoryParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "importTenantHistory",
        members: &["limit", "page"],
        sent_in: &[Location::Query, Location::Query],
        limits: &[
            (
                0,
                Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..Limits::NONE
                },
            ),
            (
                1,
                Limits {
                    minimum: Some(1.0),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.limit,
            1 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ImportTenantHistoryParams);

/// Parameters of [`import_tenant_notify_user`](crate::ManagementClient::import_tenant_notify_user).
#[derive(Default)]
#[non_exhaustive]
pub struct ImportTenantNotifyUserParams {
    /// The member `importId`.
    ///
    /// Query parameter `importId`, required.
    pub import_id: String,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    pub limit: Option<i64>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl ImportTenantNotifyUserParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(import_id: impl Into<String>) -> Self {
        Self {
            import_id: import_id.into(),
            limit: None,
            page: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`limit`](field@Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page`](field@Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Members for ImportTenantNotifyUserParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "importTenantNotifyUser",
        members: &["importId", "limit", "page"],
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
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.import_id,
            1 => &self.limit,
            2 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.import_id,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ImportTenantNotifyUserParams);

/// Parameters of [`list_invite_tennat_user_records`](crate::ManagementClient::list_invite_tennat_user_records).
#[derive(Default)]
#[non_exhaustive]
pub struct ListInviteTennatUserRecordsParams {
    /// The member `keywords`.
    ///
    /// Query parameter `keywords`, required.
    pub keywords: String,
    /// The member `page`.
    ///
    /// Query parameter `page`, required.
    /// Limit: at least 1.
    pub page: i64,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, required.
    /// Limit: from 1 to 50.
    pub limit: i64,
    raw_fields: RawFields,
}

impl ListInviteTennatUserRecordsParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(keywords: impl Into<String>, page: i64, limit: i64) -> Self {
        Self {
            keywords: keywords.into(),
            page,
            limit,
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for ListInviteTennatUserRecordsParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listInviteTennatUserRecords",
        members: &["keywords", "page", "limit"],
        required: 3,
        sent_in: &[Location::Query, Location::Query, Location::Query],
        limits: &[
            (
                1,
                Limits {
                    minimum: Some(1.0),
                    ..Limits::NONE
                },
            ),
            (
                2,
                Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.keywords,
            1 => &self.page,
            2 => &self.limit,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.keywords,
            1 => &mut self.page,
            2 => &mut self.limit,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListInviteTennatUserRecordsParams);

/// Parameters of [`list_multiple_tenant_admin`](crate::ManagementClient::list_multiple_tenant_admin).
#[derive(Default)]
#[non_exhaustive]
pub struct ListMultipleTenantAdminParams {
    /// The member `keywords`.
    ///
    /// Query parameter `keywords`, optional.
    pub keywords: Option<String>,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    pub limit: Option<i64>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl ListMultipleTenantAdminParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`keywords`](field@Self::keywords).
    #[must_use]
    #[inline]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets [`limit`](field@Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page`](field@Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Members for ListMultipleTenantAdminParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listMultipleTenantAdmin",
        members: &["keywords", "limit", "page"],
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
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.keywords,
            1 => &self.limit,
            2 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.keywords,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListMultipleTenantAdminParams);

/// Parameters of [`list_tenant_cooperators`](crate::ManagementClient::list_tenant_cooperators).
#[derive(Default)]
#[non_exhaustive]
pub struct ListTenantCooperatorsParams {
    /// The member `external`.
    ///
    /// Query parameter `external`, optional.
    pub external: Option<bool>,
    /// The member `keywords`.
    ///
    /// Query parameter `keywords`, optional.
    pub keywords: Option<String>,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    pub limit: Option<i64>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl ListTenantCooperatorsParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`external`](field@Self::external).
    #[must_use]
    #[inline]
    pub fn with_external(mut self, value: bool) -> Self {
        self.external = Some(value);
        self
    }
    /// Sets [`keywords`](field@Self::keywords).
    #[must_use]
    #[inline]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets [`limit`](field@Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page`](field@Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Members for ListTenantCooperatorsParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listTenantCooperators",
        members: &["external", "keywords", "limit", "page"],
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
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.external,
            1 => &self.keywords,
            2 => &self.limit,
            3 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.external,
            1 => &mut self.keywords,
            2 => &mut self.limit,
            3 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListTenantCooperatorsParams);

/// Parameters of [`list_tenants`](crate::ManagementClient::list_tenants).
#[derive(Default)]
#[non_exhaustive]
pub struct ListTenantsParams {
    /// The member `keywords`.
    ///
    /// Query parameter `keywords`, optional.
    pub keywords: Option<String>,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    pub limit: Option<i64>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    pub page: Option<i64>,
    /// The member `source`.
    ///
    /// Query parameter `source`, optional.
    pub source: Option<JsonValue>,
    /// The member `withAppDetail`.
    ///
    /// Query parameter `withAppDetail`, optional.
    pub with_app_detail: Option<bool>,
    /// The member `withCreatorDetail`.
    ///
    /// Query parameter `withCreatorDetail`, optional.
    pub with_creator_detail: Option<bool>,
    /// The member `withMembersCount`.
    ///
    /// Query parameter `withMembersCount`, optional.
    pub with_members_count: Option<bool>,
    /// The member `withSourceAppDetail`.
    ///
    /// Query parameter `withSourceAppDetail`, optional.
    pub with_source_app_detail: Option<bool>,
    raw_fields: RawFields,
}

impl ListTenantsParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`keywords`](field@Self::keywords).
    #[must_use]
    #[inline]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets [`limit`](field@Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page`](field@Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets [`source`](field@Self::source).
    #[must_use]
    #[inline]
    pub fn with_source(mut self, value: impl Into<JsonValue>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets [`with_app_detail`](field@Self::with_app_detail).
    #[must_use]
    #[inline]
    pub fn with_with_app_detail(mut self, value: bool) -> Self {
        self.with_app_detail = Some(value);
        self
    }
    /// Sets [`with_creator_detail`](field@Self::with_creator_detail).
    #[must_use]
    #[inline]
    pub fn with_with_creator_detail(mut self, value: bool) -> Self {
        self.with_creator_detail = Some(value);
        self
    }
    /// Sets [`with_members_count`](field@Self::with_members_count).
    #[must_use]
    #[inline]
    pub fn with_with_members_count(mut self, value: bool) -> Self {
        self.with_members_count = Some(value);
        self
    }
    /// Sets [`with_source_app_detail`](field@Self::with_source_app_detail).
    #[must_use]
    #[inline]
    pub fn with_with_source_app_detail(mut self, value: bool) -> Self {
        self.with_source_app_detail = Some(value);
        self
    }
}

impl Members for ListTenantsParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listTenants",
        members: &[
            "keywords",
            "limit",
            "page",
            "source",
            "withAppDetail",
            "withCreatorDetail",
            "withMembersCount",
            "withSourceAppDetail",
        ],
        sent_in: &[
            Location::Query,
            Location::Query,
            Location::Query,
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
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.keywords,
            1 => &self.limit,
            2 => &self.page,
            3 => &self.source,
            4 => &self.with_app_detail,
            5 => &self.with_creator_detail,
            6 => &self.with_members_count,
            7 => &self.with_source_app_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.keywords,
            1 => &mut self.limit,
            2 => &mut self.page,
            3 => &mut self.source,
            4 => &mut self.with_app_detail,
            5 => &mut self.with_creator_detail,
            6 => &mut self.with_members_count,
            7 => &mut self.with_source_app_detail,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListTenantsParams);
