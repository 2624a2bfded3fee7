// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::{AccessListType, RiskObject, WhitelistType};
use crate::record::Limits;
use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`delete_by_id`](crate::ManagementClient::delete_by_id).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteByIdParams {
    /// The member `id`.
    ///
    /// Path parameter `id`, required.
    pub id: String,
    raw_fields: RawFields,
}

impl DeleteByIdParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for DeleteByIdParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "deleteById",
        members: &["id"],
        required: 1,
        sent_in: &[Location::Path],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteByIdParams);

/// Parameters of [`delete_risk_list_policy_by_id`](crate::ManagementClient::delete_risk_list_policy_by_id).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRiskListPolicyByIdParams {
    /// The member `id`.
    ///
    /// Path parameter `id`, required.
    pub id: String,
    raw_fields: RawFields,
}

impl DeleteRiskListPolicyByIdParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for DeleteRiskListPolicyByIdParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "deleteRiskListPolicyById",
        members: &["id"],
        required: 1,
        sent_in: &[Location::Path],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteRiskListPolicyByIdParams);

/// Parameters of [`delete_user_list_by_id`](crate::ManagementClient::delete_user_list_by_id).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteUserListByIdParams {
    /// The member `id`.
    ///
    /// Path parameter `id`, required.
    pub id: String,
    raw_fields: RawFields,
}

impl DeleteUserListByIdParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for DeleteUserListByIdParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "deleteUserListById",
        members: &["id"],
        required: 1,
        sent_in: &[Location::Path],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteUserListByIdParams);

/// Parameters of [`find_app_lists`](crate::ManagementClient::find_app_lists).
#[derive(Default)]
#[non_exhaustive]
pub struct FindAppListsParams {
    /// The member `keyword`.
    ///
    /// Query parameter `keyword`, required.
    pub keyword: String,
    raw_fields: RawFields,
}

impl FindAppListsParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(keyword: impl Into<String>) -> Self {
        Self {
            keyword: keyword.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for FindAppListsParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "findAppLists",
        members: &["keyword"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.keyword,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.keyword,
            _ => &mut self.raw_fields,
        }
    }
}

record!(FindAppListsParams);

/// Parameters of [`find_ip_list`](crate::ManagementClient::find_ip_list).
#[derive(Default)]
#[non_exhaustive]
pub struct FindIpListParams {
    /// The member `ipType`.
    ///
    /// Query parameter `ipType`, required.
    pub ip_type: AccessListType,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl FindIpListParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(ip_type: impl Into<AccessListType>) -> Self {
        Self {
            ip_type: ip_type.into(),
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

impl Members for FindIpListParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "findIpList",
        members: &["ipType", "limit", "page"],
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
            0 => &self.ip_type,
            1 => &self.limit,
            2 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.ip_type,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(FindIpListParams);

/// Parameters of [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy).
#[derive(Default)]
#[non_exhaustive]
pub struct FindRiskListPolicyParams {
    /// The member `optObject`.
    ///
    /// Query parameter `optObject`, required.
    pub opt_object: RiskObject,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl FindRiskListPolicyParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(opt_object: impl Into<RiskObject>) -> Self {
        Self {
            opt_object: opt_object.into(),
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

impl Members for FindRiskListPolicyParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "findRiskListPolicy",
        members: &["optObject", "limit", "page"],
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
            0 => &self.opt_object,
            1 => &self.limit,
            2 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.opt_object,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(FindRiskListPolicyParams);

/// Parameters of [`find_user_list`](crate::ManagementClient::find_user_list).
#[derive(Default)]
#[non_exhaustive]
pub struct FindUserListParams {
    /// The member `userListType`.
    ///
    /// Query parameter `userListType`, required.
    pub user_list_type: AccessListType,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl FindUserListParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(user_list_type: impl Into<AccessListType>) -> Self {
        Self {
            user_list_type: user_list_type.into(),
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

impl Members for FindUserListParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "findUserList",
        members: &["userListType", "limit", "page"],
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
            0 => &self.user_list_type,
            1 => &self.limit,
            2 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.user_list_type,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(FindUserListParams);

/// Parameters of [`list_whitelists_of_app`](crate::ManagementClient::list_whitelists_of_app).
#[derive(Default)]
#[non_exhaustive]
pub struct ListWhitelistsOfAppParams {
    /// The member `type`.
    ///
    /// Query parameter `type`, required.
    pub r#type: WhitelistType,
    /// The member `appId`.
    ///
    /// Query parameter `appId`, required.
    pub app_id: String,
    raw_fields: RawFields,
}

impl ListWhitelistsOfAppParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(r#type: impl Into<WhitelistType>, app_id: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            app_id: app_id.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for ListWhitelistsOfAppParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listWhitelistsOfApp",
        members: &["type", "appId"],
        required: 2,
        sent_in: &[Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.r#type,
            1 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListWhitelistsOfAppParams);

/// Parameters of [`list_whitelists`](crate::ManagementClient::list_whitelists).
#[derive(Default)]
#[non_exhaustive]
pub struct ListWhitelistsParams {
    /// The member `type`.
    ///
    /// Query parameter `type`, required.
    pub r#type: WhitelistType,
    raw_fields: RawFields,
}

impl ListWhitelistsParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(r#type: impl Into<WhitelistType>) -> Self {
        Self {
            r#type: r#type.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for ListWhitelistsParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listWhitelists",
        members: &["type"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.r#type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.r#type,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListWhitelistsParams);
