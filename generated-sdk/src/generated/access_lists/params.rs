// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::{AccessListType, RiskObject, WhitelistType};

/// Parameters of [`delete_by_id`](crate::ManagementClient::delete_by_id).
#[non_exhaustive]
pub struct DeleteByIdParams {
    /// ID of the entry, found by [`find_ip_list`](crate::ManagementClient::find_ip_list).
    ///
    /// Required path parameter `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteByIdParams {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteByIdParams {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteByIdParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "deleteById",
        rust_name: Some("DeleteByIdParams"),
        names: &["id"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Path],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteByIdParams);

/// Parameters of [`delete_risk_list_policy_by_id`](crate::ManagementClient::delete_risk_list_policy_by_id).
#[non_exhaustive]
pub struct DeleteRiskListPolicyByIdParams {
    /// ID of the risk policy, found by
    /// [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy).
    ///
    /// Required path parameter `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteRiskListPolicyByIdParams {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteRiskListPolicyByIdParams {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteRiskListPolicyByIdParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "deleteRiskListPolicyById",
        rust_name: Some("DeleteRiskListPolicyByIdParams"),
        names: &["id"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Path],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteRiskListPolicyByIdParams);

/// Parameters of [`delete_user_list_by_id`](crate::ManagementClient::delete_user_list_by_id).
#[non_exhaustive]
pub struct DeleteUserListByIdParams {
    /// ID of the entry, found by [`find_user_list`](crate::ManagementClient::find_user_list). It is not the
    /// ID of the user.
    ///
    /// Required path parameter `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteUserListByIdParams {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteUserListByIdParams {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteUserListByIdParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "deleteUserListById",
        rust_name: Some("DeleteUserListByIdParams"),
        names: &["id"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Path],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteUserListByIdParams);

/// Parameters of [`find_app_lists`](crate::ManagementClient::find_app_lists).
#[non_exhaustive]
pub struct FindAppListsParams {
    /// Text to search for. Only items that contain it are returned.
    ///
    /// Required query parameter `keyword`. Example: `test`.
    pub keyword: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl FindAppListsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(keyword: impl Into<String>) -> Self {
        Self {
            keyword: keyword.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for FindAppListsParams {
    #[inline]
    fn default() -> Self {
        Self {
            keyword: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for FindAppListsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "findAppLists",
        rust_name: Some("FindAppListsParams"),
        names: &["keyword"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.keyword,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.keyword,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(FindAppListsParams);

/// Parameters of [`find_ip_list`](crate::ManagementClient::find_ip_list).
#[non_exhaustive]
pub struct FindIpListParams {
    /// Which list to return.
    ///
    /// Required query parameter `ipType`.
    pub ip_type: AccessListType,
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

impl FindIpListParams {
    /// A value of the required fields; the others are absent.
    pub fn new(ip_type: impl Into<AccessListType>) -> Self {
        Self {
            ip_type: ip_type.into(),
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

impl Default for FindIpListParams {
    #[inline]
    fn default() -> Self {
        Self {
            ip_type: AccessListType::default(),
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for FindIpListParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "findIpList",
        rust_name: Some("FindIpListParams"),
        names: &["ipType", "limit", "page"],
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
            0 => &self.ip_type,
            1 => &self.limit,
            2 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.ip_type,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(FindIpListParams);

/// Parameters of [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy).
#[non_exhaustive]
pub struct FindRiskListPolicyParams {
    /// What the policies to return act on. So far, only IP addresses are supported.
    ///
    /// Required query parameter `optObject`.
    pub opt_object: RiskObject,
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

impl FindRiskListPolicyParams {
    /// A value of the required fields; the others are absent.
    pub fn new(opt_object: impl Into<RiskObject>) -> Self {
        Self {
            opt_object: opt_object.into(),
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

impl Default for FindRiskListPolicyParams {
    #[inline]
    fn default() -> Self {
        Self {
            opt_object: RiskObject::default(),
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for FindRiskListPolicyParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "findRiskListPolicy",
        rust_name: Some("FindRiskListPolicyParams"),
        names: &["optObject", "limit", "page"],
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
            0 => &self.opt_object,
            1 => &self.limit,
            2 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.opt_object,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(FindRiskListPolicyParams);

/// Parameters of [`find_user_list`](crate::ManagementClient::find_user_list).
#[non_exhaustive]
pub struct FindUserListParams {
    /// Which list to return.
    ///
    /// Required query parameter `userListType`.
    pub user_list_type: AccessListType,
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

impl FindUserListParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_list_type: impl Into<AccessListType>) -> Self {
        Self {
            user_list_type: user_list_type.into(),
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

impl Default for FindUserListParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_list_type: AccessListType::default(),
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for FindUserListParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "findUserList",
        rust_name: Some("FindUserListParams"),
        names: &["userListType", "limit", "page"],
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
            0 => &self.user_list_type,
            1 => &self.limit,
            2 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_list_type,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(FindUserListParams);

/// Parameters of [`list_whitelists_of_app`](crate::ManagementClient::list_whitelists_of_app).
#[non_exhaustive]
pub struct ListWhitelistsOfAppParams {
    /// Kind of entries to return.
    ///
    /// Required query parameter `type`.
    pub r#type: WhitelistType,
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required query parameter `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListWhitelistsOfAppParams {
    /// A value of the required fields; the others are absent.
    pub fn new(r#type: impl Into<WhitelistType>, app_id: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            app_id: app_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ListWhitelistsOfAppParams {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: WhitelistType::default(),
            app_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListWhitelistsOfAppParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listWhitelistsOfApp",
        rust_name: Some("ListWhitelistsOfAppParams"),
        names: &["type", "appId"],
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
            0 => &self.r#type,
            1 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListWhitelistsOfAppParams);

/// Parameters of [`list_whitelists`](crate::ManagementClient::list_whitelists).
#[non_exhaustive]
pub struct ListWhitelistsParams {
    /// Kind of entries to return.
    ///
    /// Required query parameter `type`.
    pub r#type: WhitelistType,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListWhitelistsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(r#type: impl Into<WhitelistType>) -> Self {
        Self {
            r#type: r#type.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ListWhitelistsParams {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: WhitelistType::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListWhitelistsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listWhitelists",
        rust_name: Some("ListWhitelistsParams"),
        names: &["type"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListWhitelistsParams);
