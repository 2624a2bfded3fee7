// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::{
    OrderBy, ResourceType, UserDepartmentSortBy, UserIdType, UserStatus,
};

/// Parameters of [`get_otp_secret_by_user`](crate::ManagementClient::get_otp_secret_by_user).
#[non_exhaustive]
pub struct GetOtpSecretByUserParams {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetOtpSecretByUserParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for GetOtpSecretByUserParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetOtpSecretByUserParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getOtpSecretByUser",
        rust_name: Some("GetOtpSecretByUserParams"),
        names: &["userId", "userIdType"],
        required: 1,
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
            1 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetOtpSecretByUserParams);

/// Parameters of [`get_user_accessible_apps`](crate::ManagementClient::get_user_accessible_apps).
#[non_exhaustive]
pub struct GetUserAccessibleAppsParams {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserAccessibleAppsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for GetUserAccessibleAppsParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserAccessibleAppsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserAccessibleApps",
        rust_name: Some("GetUserAccessibleAppsParams"),
        names: &["userId", "userIdType"],
        required: 1,
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
            1 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserAccessibleAppsParams);

/// Parameters of [`get_user_authorized_apps`](crate::ManagementClient::get_user_authorized_apps).
#[non_exhaustive]
pub struct GetUserAuthorizedAppsParams {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserAuthorizedAppsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for GetUserAuthorizedAppsParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserAuthorizedAppsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserAuthorizedApps",
        rust_name: Some("GetUserAuthorizedAppsParams"),
        names: &["userId", "userIdType"],
        required: 1,
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
            1 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserAuthorizedAppsParams);

/// Parameters of [`get_user_authorized_resources`](crate::ManagementClient::get_user_authorized_resources).
#[non_exhaustive]
pub struct GetUserAuthorizedResourcesParams {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Code of the namespace to look in. Left out, the default namespace is taken.
    ///
    /// Optional query parameter `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    /// Kind of resource to return. Left out, all kinds are returned.
    ///
    /// Optional query parameter `resourceType`: not sent if `None`.
    pub resource_type: Option<ResourceType>,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserAuthorizedResourcesParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            namespace: None,
            resource_type: None,
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
        self
    }
    /// Sets `resource_type`.
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.resource_type, value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for GetUserAuthorizedResourcesParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            namespace: None,
            resource_type: None,
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserAuthorizedResourcesParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserAuthorizedResources",
        rust_name: Some("GetUserAuthorizedResourcesParams"),
        names: &["userId", "namespace", "resourceType", "userIdType"],
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
            0 => &self.user_id,
            1 => &self.namespace,
            2 => &self.resource_type,
            3 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.namespace,
            2 => &mut self.resource_type,
            3 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserAuthorizedResourcesParams);

/// Parameters of [`get_user_batch`](crate::ManagementClient::get_user_batch).
#[non_exhaustive]
pub struct GetUserBatchParams {
    /// IDs of the users, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userIds`. 1 to 50 elements. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub user_ids: Vec<String>,
    /// Whether custom fields stand beside the built-in fields of the result instead of in an object of
    /// their own.
    ///
    /// Optional query parameter `flatCustomData`: if `None`, the server assumes `false`.
    pub flat_custom_data: Option<bool>,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: if `None`, the server assumes `false`.
    pub with_custom_data: Option<bool>,
    /// Whether the result has the IDs of the departments that the user belongs to, in
    /// [`department_ids`](crate::generated::models::UserDto::department_ids).
    ///
    /// Optional query parameter `withDepartmentIds`: if `None`, the server assumes `false`.
    pub with_department_ids: Option<bool>,
    /// Whether the result has the user's identities at identity sources, in
    /// [`identities`](crate::generated::models::UserDto::identities).
    ///
    /// Optional query parameter `withIdentities`: if `None`, the server assumes `false`.
    pub with_identities: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserBatchParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: ::sdk_runtime::record::argument::list(user_ids),
            flat_custom_data: None,
            user_id_type: None,
            with_custom_data: None,
            with_department_ids: None,
            with_identities: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `flat_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_flat_custom_data(mut self, value: bool) -> Self {
        self.flat_custom_data = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
    /// Sets `with_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
    /// Sets `with_department_ids`.
    #[must_use]
    #[inline]
    pub fn with_with_department_ids(mut self, value: bool) -> Self {
        self.with_department_ids = Some(value);
        self
    }
    /// Sets `with_identities`.
    #[must_use]
    #[inline]
    pub fn with_with_identities(mut self, value: bool) -> Self {
        self.with_identities = Some(value);
        self
    }
}

impl Default for GetUserBatchParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_ids: Vec::new(),
            flat_custom_data: None,
            user_id_type: None,
            with_custom_data: None,
            with_department_ids: None,
            with_identities: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserBatchParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserBatch",
        rust_name: Some("GetUserBatchParams"),
        names: &[
            "userIds",
            "flatCustomData",
            "userIdType",
            "withCustomData",
            "withDepartmentIds",
            "withIdentities",
        ],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_ids,
            1 => &self.flat_custom_data,
            2 => &self.user_id_type,
            3 => &self.with_custom_data,
            4 => &self.with_department_ids,
            5 => &self.with_identities,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_ids,
            1 => &mut self.flat_custom_data,
            2 => &mut self.user_id_type,
            3 => &mut self.with_custom_data,
            4 => &mut self.with_department_ids,
            5 => &mut self.with_identities,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserBatchParams);

/// Parameters of [`get_user_departments`](crate::ManagementClient::get_user_departments).
#[non_exhaustive]
pub struct GetUserDepartmentsParams {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Direction of the order.
    ///
    /// Optional query parameter `orderBy`: if `None`, the server assumes [`Desc`](crate::generated::models::OrderBy::Desc).
    pub order_by: Option<OrderBy>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// What the result is ordered by.
    ///
    /// Optional query parameter `sortBy`: if `None`, the server assumes [`JoinDepartmentAt`](crate::generated::models::UserDepartmentSortBy::JoinDepartmentAt).
    pub sort_by: Option<UserDepartmentSortBy>,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: if `None`, the server assumes `false`.
    pub with_custom_data: Option<bool>,
    /// Whether the result has the path to each department, in
    /// [`department_id_path`](crate::generated::models::UserDepartmentRespDto::department_id_path),
    /// [`department_name_path`](crate::generated::models::UserDepartmentRespDto::department_name_path) and
    /// [`department_code_path`](crate::generated::models::UserDepartmentRespDto::department_code_path).
    ///
    /// Optional query parameter `withDepartmentPaths`: if `None`, the server assumes `false`.
    pub with_department_paths: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserDepartmentsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            limit: None,
            order_by: None,
            page: None,
            sort_by: None,
            user_id_type: None,
            with_custom_data: None,
            with_department_paths: None,
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
    /// Sets `order_by`.
    #[must_use]
    pub fn with_order_by(mut self, value: impl Into<OrderBy>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.order_by, value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `sort_by`.
    #[must_use]
    pub fn with_sort_by(mut self, value: impl Into<UserDepartmentSortBy>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.sort_by, value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
    /// Sets `with_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
    /// Sets `with_department_paths`.
    #[must_use]
    #[inline]
    pub fn with_with_department_paths(mut self, value: bool) -> Self {
        self.with_department_paths = Some(value);
        self
    }
}

impl Default for GetUserDepartmentsParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            limit: None,
            order_by: None,
            page: None,
            sort_by: None,
            user_id_type: None,
            with_custom_data: None,
            with_department_paths: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserDepartmentsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserDepartments",
        rust_name: Some("GetUserDepartmentsParams"),
        names: &[
            "userId",
            "limit",
            "orderBy",
            "page",
            "sortBy",
            "userIdType",
            "withCustomData",
            "withDepartmentPaths",
        ],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
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
            0 => &self.user_id,
            1 => &self.limit,
            2 => &self.order_by,
            3 => &self.page,
            4 => &self.sort_by,
            5 => &self.user_id_type,
            6 => &self.with_custom_data,
            7 => &self.with_department_paths,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.limit,
            2 => &mut self.order_by,
            3 => &mut self.page,
            4 => &mut self.sort_by,
            5 => &mut self.user_id_type,
            6 => &mut self.with_custom_data,
            7 => &mut self.with_department_paths,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserDepartmentsParams);

/// Parameters of [`get_user_groups`](crate::ManagementClient::get_user_groups).
#[non_exhaustive]
pub struct GetUserGroupsParams {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserGroupsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for GetUserGroupsParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserGroupsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserGroups",
        rust_name: Some("GetUserGroupsParams"),
        names: &["userId", "userIdType"],
        required: 1,
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
            1 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserGroupsParams);

/// Parameters of [`get_user_identities`](crate::ManagementClient::get_user_identities).
#[non_exhaustive]
pub struct GetUserIdentitiesParams {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserIdentitiesParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for GetUserIdentitiesParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserIdentitiesParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserIdentities",
        rust_name: Some("GetUserIdentitiesParams"),
        names: &["userId", "userIdType"],
        required: 1,
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
            1 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserIdentitiesParams);

/// Parameters of [`get_user_loggedin_apps`](crate::ManagementClient::get_user_loggedin_apps).
#[non_exhaustive]
pub struct GetUserLoggedinAppsParams {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserLoggedinAppsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for GetUserLoggedinAppsParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserLoggedinAppsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserLoggedinApps",
        rust_name: Some("GetUserLoggedinAppsParams"),
        names: &["userId", "userIdType"],
        required: 1,
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
            1 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserLoggedinAppsParams);

/// Parameters of [`get_user_loggedin_identities`](crate::ManagementClient::get_user_loggedin_identities).
#[non_exhaustive]
pub struct GetUserLoggedinIdentitiesParams {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserLoggedinIdentitiesParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for GetUserLoggedinIdentitiesParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserLoggedinIdentitiesParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserLoggedinIdentities",
        rust_name: Some("GetUserLoggedinIdentitiesParams"),
        names: &["userId", "userIdType"],
        required: 1,
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
            1 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserLoggedinIdentitiesParams);

/// Parameters of [`get_user_login_history`](crate::ManagementClient::get_user_login_history).
#[non_exhaustive]
pub struct GetUserLoginHistoryParams {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Optional query parameter `appId`: not sent if `None`. Example: `6342b8537axxxx047d314109`.
    pub app_id: Option<String>,
    /// IP address that the user signed in from.
    ///
    /// Optional query parameter `clientIp`: not sent if `None`. Example: `127.0.0.1`.
    pub client_ip: Option<String>,
    /// End of the period. Left out, the period has no end.
    ///
    /// Optional query parameter `end`: not sent if `None`. Unit: milliseconds since 1970-01-01 UTC. Example: `1659484830000`.
    pub end: Option<i64>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Start of the period. Left out, the period has no start.
    ///
    /// Optional query parameter `start`: not sent if `None`. Unit: milliseconds since 1970-01-01 UTC. Example: `1656806430000`.
    pub start: Option<i64>,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserLoginHistoryParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            app_id: None,
            client_ip: None,
            end: None,
            limit: None,
            page: None,
            start: None,
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_id, value);
        self
    }
    /// Sets `client_ip`.
    #[must_use]
    pub fn with_client_ip(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.client_ip, value);
        self
    }
    /// Sets `end`.
    #[must_use]
    #[inline]
    pub fn with_end(mut self, value: i64) -> Self {
        self.end = Some(value);
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
    /// Sets `start`.
    #[must_use]
    #[inline]
    pub fn with_start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for GetUserLoginHistoryParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            app_id: None,
            client_ip: None,
            end: None,
            limit: None,
            page: None,
            start: None,
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserLoginHistoryParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserLoginHistory",
        rust_name: Some("GetUserLoginHistoryParams"),
        names: &[
            "userId",
            "appId",
            "clientIp",
            "end",
            "limit",
            "page",
            "start",
            "userIdType",
        ],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                4,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                5,
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
            0 => &self.user_id,
            1 => &self.app_id,
            2 => &self.client_ip,
            3 => &self.end,
            4 => &self.limit,
            5 => &self.page,
            6 => &self.start,
            7 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.app_id,
            2 => &mut self.client_ip,
            3 => &mut self.end,
            4 => &mut self.limit,
            5 => &mut self.page,
            6 => &mut self.start,
            7 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserLoginHistoryParams);

/// Parameters of [`get_user_mfa_info`](crate::ManagementClient::get_user_mfa_info).
#[non_exhaustive]
pub struct GetUserMfaInfoParams {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserMfaInfoParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for GetUserMfaInfoParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserMfaInfoParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserMfaInfo",
        rust_name: Some("GetUserMfaInfoParams"),
        names: &["userId", "userIdType"],
        required: 1,
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
            1 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserMfaInfoParams);

/// Parameters of [`get_user_mfa_status`](crate::ManagementClient::get_user_mfa_status).
#[non_exhaustive]
pub struct GetUserMfaStatusParams {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserMfaStatusParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for GetUserMfaStatusParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserMfaStatusParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserMfaStatus",
        rust_name: Some("GetUserMfaStatusParams"),
        names: &["userId", "userIdType"],
        required: 1,
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
            1 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserMfaStatusParams);

/// Parameters of [`get_user`](crate::ManagementClient::get_user).
#[non_exhaustive]
pub struct GetUserParams {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Whether custom fields stand beside the built-in fields of the result instead of in an object of
    /// their own.
    ///
    /// Optional query parameter `flatCustomData`: if `None`, the server assumes `false`.
    pub flat_custom_data: Option<bool>,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: if `None`, the server assumes `false`.
    pub with_custom_data: Option<bool>,
    /// Whether the result has the IDs of the departments that the user belongs to, in
    /// [`department_ids`](crate::generated::models::UserDto::department_ids).
    ///
    /// Optional query parameter `withDepartmentIds`: if `None`, the server assumes `false`.
    pub with_department_ids: Option<bool>,
    /// Whether the result has the user's identities at identity sources, in
    /// [`identities`](crate::generated::models::UserDto::identities).
    ///
    /// Optional query parameter `withIdentities`: if `None`, the server assumes `false`.
    pub with_identities: Option<bool>,
    /// Whether the result has the posts of the user.
    ///
    /// Optional query parameter `withPost`: if `None`, the server assumes `false`.
    pub with_post: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            flat_custom_data: None,
            user_id_type: None,
            with_custom_data: None,
            with_department_ids: None,
            with_identities: None,
            with_post: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `flat_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_flat_custom_data(mut self, value: bool) -> Self {
        self.flat_custom_data = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
    /// Sets `with_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
    /// Sets `with_department_ids`.
    #[must_use]
    #[inline]
    pub fn with_with_department_ids(mut self, value: bool) -> Self {
        self.with_department_ids = Some(value);
        self
    }
    /// Sets `with_identities`.
    #[must_use]
    #[inline]
    pub fn with_with_identities(mut self, value: bool) -> Self {
        self.with_identities = Some(value);
        self
    }
    /// Sets `with_post`.
    #[must_use]
    #[inline]
    pub fn with_with_post(mut self, value: bool) -> Self {
        self.with_post = Some(value);
        self
    }
}

impl Default for GetUserParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            flat_custom_data: None,
            user_id_type: None,
            with_custom_data: None,
            with_department_ids: None,
            with_identities: None,
            with_post: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUser",
        rust_name: Some("GetUserParams"),
        names: &[
            "userId",
            "flatCustomData",
            "userIdType",
            "withCustomData",
            "withDepartmentIds",
            "withIdentities",
            "withPost",
        ],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
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
            0 => &self.user_id,
            1 => &self.flat_custom_data,
            2 => &self.user_id_type,
            3 => &self.with_custom_data,
            4 => &self.with_department_ids,
            5 => &self.with_identities,
            6 => &self.with_post,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.flat_custom_data,
            2 => &mut self.user_id_type,
            3 => &mut self.with_custom_data,
            4 => &mut self.with_department_ids,
            5 => &mut self.with_identities,
            6 => &mut self.with_post,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserParams);

/// Parameters of [`get_user_principal_authentication_info`](crate::ManagementClient::get_user_principal_authentication_info).
#[non_exhaustive]
pub struct GetUserPrincipalAuthenticationInfoParams {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserPrincipalAuthenticationInfoParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for GetUserPrincipalAuthenticationInfoParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserPrincipalAuthenticationInfoParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserPrincipalAuthenticationInfo",
        rust_name: Some("GetUserPrincipalAuthenticationInfoParams"),
        names: &["userId", "userIdType"],
        required: 1,
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
            1 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserPrincipalAuthenticationInfoParams);

/// Parameters of [`get_user_roles`](crate::ManagementClient::get_user_roles).
#[non_exhaustive]
pub struct GetUserRolesParams {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Code of the namespace to look in. Left out, the default namespace is taken.
    ///
    /// Optional query parameter `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserRolesParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            namespace: None,
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for GetUserRolesParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            namespace: None,
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserRolesParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserRoles",
        rust_name: Some("GetUserRolesParams"),
        names: &["userId", "namespace", "userIdType"],
        required: 1,
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
            0 => &self.user_id,
            1 => &self.namespace,
            2 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.namespace,
            2 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserRolesParams);

/// Parameters of [`get_user_sync_relations`](crate::ManagementClient::get_user_sync_relations).
#[non_exhaustive]
pub struct GetUserSyncRelationsParams {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserSyncRelationsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for GetUserSyncRelationsParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserSyncRelationsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserSyncRelations",
        rust_name: Some("GetUserSyncRelationsParams"),
        names: &["userId", "userIdType"],
        required: 1,
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
            1 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserSyncRelationsParams);

/// Parameters of [`list_archived_users`](crate::ManagementClient::list_archived_users).
#[non_exhaustive]
pub struct ListArchivedUsersParams {
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Time from which on archived users are returned. Left out, none are skipped. The unit is seconds
    /// according to the text of the documentation, but the sample there is in milliseconds.
    ///
    /// Optional query parameter `startAt`: not sent if `None`. Unit: seconds since 1970-01-01 UTC. Example: `1656806430`.
    pub start_at: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListArchivedUsersParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `start_at`.
    #[must_use]
    #[inline]
    pub fn with_start_at(mut self, value: i64) -> Self {
        self.start_at = Some(value);
        self
    }
}

impl Default for ListArchivedUsersParams {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            start_at: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListArchivedUsersParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listArchivedUsers",
        rust_name: Some("ListArchivedUsersParams"),
        names: &["limit", "page", "startAt"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
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
            0 => &self.limit,
            1 => &self.page,
            2 => &self.start_at,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            2 => &mut self.start_at,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListArchivedUsersParams);

/// Parameters of [`list_users_legacy`](crate::ManagementClient::list_users_legacy).
#[non_exhaustive]
pub struct ListUsersLegacyParams {
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// State of the accounts to return. Left out, all states are returned.
    ///
    /// Optional query parameter `status`: not sent if `None`.
    pub status: Option<UserStatus>,
    /// End of the period in which the users were created or changed. Left out, it is the present time.
    ///
    /// Optional query parameter `updatedAtEnd`: not sent if `None`. Unit: seconds since 1970-01-01 UTC. Example: `1659484830`.
    pub updated_at_end: Option<i64>,
    /// Start of the period in which the users were created or changed. It serves to get only what is new.
    ///
    /// Optional query parameter `updatedAtStart`: not sent if `None`. Unit: seconds since 1970-01-01 UTC. Example: `1656806430`.
    pub updated_at_start: Option<i64>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: if `None`, the server assumes `false`.
    pub with_custom_data: Option<bool>,
    /// Whether the result has the IDs of the departments that the user belongs to, in
    /// [`department_ids`](crate::generated::models::UserDto::department_ids).
    ///
    /// Optional query parameter `withDepartmentIds`: if `None`, the server assumes `false`.
    pub with_department_ids: Option<bool>,
    /// Whether the result has the user's identities at identity sources, in
    /// [`identities`](crate::generated::models::UserDto::identities).
    ///
    /// Optional query parameter `withIdentities`: if `None`, the server assumes `false`.
    pub with_identities: Option<bool>,
    /// Whether the result has the posts of the user.
    ///
    /// Optional query parameter `withPost`: if `None`, the server assumes `false`.
    pub with_post: Option<bool>,
    /// Whether the result has the times when the passwords of the users expire.
    ///
    /// Optional query parameter `withUserPasswordExpireTime`: if `None`, the server assumes `false`.
    pub with_user_password_expire_time: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListUsersLegacyParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.status, value);
        self
    }
    /// Sets `updated_at_end`.
    #[must_use]
    #[inline]
    pub fn with_updated_at_end(mut self, value: i64) -> Self {
        self.updated_at_end = Some(value);
        self
    }
    /// Sets `updated_at_start`.
    #[must_use]
    #[inline]
    pub fn with_updated_at_start(mut self, value: i64) -> Self {
        self.updated_at_start = Some(value);
        self
    }
    /// Sets `with_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
    /// Sets `with_department_ids`.
    #[must_use]
    #[inline]
    pub fn with_with_department_ids(mut self, value: bool) -> Self {
        self.with_department_ids = Some(value);
        self
    }
    /// Sets `with_identities`.
    #[must_use]
    #[inline]
    pub fn with_with_identities(mut self, value: bool) -> Self {
        self.with_identities = Some(value);
        self
    }
    /// Sets `with_post`.
    #[must_use]
    #[inline]
    pub fn with_with_post(mut self, value: bool) -> Self {
        self.with_post = Some(value);
        self
    }
    /// Sets `with_user_password_expire_time`.
    #[must_use]
    #[inline]
    pub fn with_with_user_password_expire_time(mut self, value: bool) -> Self {
        self.with_user_password_expire_time = Some(value);
        self
    }
}

impl Default for ListUsersLegacyParams {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            status: None,
            updated_at_end: None,
            updated_at_start: None,
            with_custom_data: None,
            with_department_ids: None,
            with_identities: None,
            with_post: None,
            with_user_password_expire_time: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListUsersLegacyParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listUsersLegacy",
        rust_name: Some("ListUsersLegacyParams"),
        names: &[
            "limit",
            "page",
            "status",
            "updatedAtEnd",
            "updatedAtStart",
            "withCustomData",
            "withDepartmentIds",
            "withIdentities",
            "withPost",
            "withUserPasswordExpireTime",
        ],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
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
            0 => &self.limit,
            1 => &self.page,
            2 => &self.status,
            3 => &self.updated_at_end,
            4 => &self.updated_at_start,
            5 => &self.with_custom_data,
            6 => &self.with_department_ids,
            7 => &self.with_identities,
            8 => &self.with_post,
            9 => &self.with_user_password_expire_time,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            2 => &mut self.status,
            3 => &mut self.updated_at_end,
            4 => &mut self.updated_at_start,
            5 => &mut self.with_custom_data,
            6 => &mut self.with_department_ids,
            7 => &mut self.with_identities,
            8 => &mut self.with_post,
            9 => &mut self.with_user_password_expire_time,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListUsersLegacyParams);
