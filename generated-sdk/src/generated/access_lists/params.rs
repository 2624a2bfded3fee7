// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::{AccessListType, RiskObject, WhitelistType};
use crate::record::Limits;
use crate::record::Location;
use crate::record::{Field, RawFields, Record, Schema, Slot, record};

/// Parameters of [`delete_by_id`](crate::ManagementClient::delete_by_id).
#[derive(Clone, Default)]
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
            ..Self::default()
        }
    }
}

impl Record for DeleteByIdParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "deleteById",
            &[Field::required("id").sent_in(Location::Path)],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(DeleteByIdParams);

/// Parameters of [`delete_risk_list_policy_by_id`](crate::ManagementClient::delete_risk_list_policy_by_id).
#[derive(Clone, Default)]
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
            ..Self::default()
        }
    }
}

impl Record for DeleteRiskListPolicyByIdParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "deleteRiskListPolicyById",
            &[Field::required("id").sent_in(Location::Path)],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(DeleteRiskListPolicyByIdParams);

/// Parameters of [`delete_user_list_by_id`](crate::ManagementClient::delete_user_list_by_id).
#[derive(Clone, Default)]
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
            ..Self::default()
        }
    }
}

impl Record for DeleteUserListByIdParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "deleteUserListById",
            &[Field::required("id").sent_in(Location::Path)],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(DeleteUserListByIdParams);

/// Parameters of [`find_app_lists`](crate::ManagementClient::find_app_lists).
#[derive(Clone, Default)]
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
            ..Self::default()
        }
    }
}

impl Record for FindAppListsParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "findAppLists",
            &[Field::required("keyword").sent_in(Location::Query)],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.keyword,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.keyword,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(FindAppListsParams);

/// Parameters of [`find_ip_list`](crate::ManagementClient::find_ip_list).
#[derive(Clone, Default)]
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
            ..Self::default()
        }
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Record for FindIpListParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "findIpList",
            &[
                Field::required("ipType").sent_in(Location::Query),
                Field::optional("limit")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            maximum: Some(50.0),
                            ..Limits::NONE
                        },
                    ),
                Field::optional("page")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            ..Limits::NONE
                        },
                    ),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.ip_type,
                1 => &self.limit,
                2 => &self.page,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.ip_type,
                1 => &mut self.limit,
                2 => &mut self.page,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(FindIpListParams);

/// Parameters of [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy).
#[derive(Clone, Default)]
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
            ..Self::default()
        }
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Record for FindRiskListPolicyParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "findRiskListPolicy",
            &[
                Field::required("optObject").sent_in(Location::Query),
                Field::optional("limit")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            maximum: Some(50.0),
                            ..Limits::NONE
                        },
                    ),
                Field::optional("page")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            ..Limits::NONE
                        },
                    ),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.opt_object,
                1 => &self.limit,
                2 => &self.page,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.opt_object,
                1 => &mut self.limit,
                2 => &mut self.page,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(FindRiskListPolicyParams);

/// Parameters of [`find_user_list`](crate::ManagementClient::find_user_list).
#[derive(Clone, Default)]
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
            ..Self::default()
        }
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Record for FindUserListParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "findUserList",
            &[
                Field::required("userListType").sent_in(Location::Query),
                Field::optional("limit")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            maximum: Some(50.0),
                            ..Limits::NONE
                        },
                    ),
                Field::optional("page")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            ..Limits::NONE
                        },
                    ),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.user_list_type,
                1 => &self.limit,
                2 => &self.page,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.user_list_type,
                1 => &mut self.limit,
                2 => &mut self.page,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(FindUserListParams);

/// Parameters of [`list_whitelists_of_app`](crate::ManagementClient::list_whitelists_of_app).
#[derive(Clone, Default)]
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
            ..Self::default()
        }
    }
}

impl Record for ListWhitelistsOfAppParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "listWhitelistsOfApp",
            &[
                Field::required("type").sent_in(Location::Query),
                Field::required("appId").sent_in(Location::Query),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.app_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.app_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(ListWhitelistsOfAppParams);

/// Parameters of [`list_whitelists`](crate::ManagementClient::list_whitelists).
#[derive(Clone, Default)]
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
            ..Self::default()
        }
    }
}

impl Record for ListWhitelistsParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "listWhitelists",
            &[Field::required("type").sent_in(Location::Query)],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(ListWhitelistsParams);
