// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::{OrderBy, UserDepartmentSortBy, UserIdType};

/// Parameters of [`get_groups_of_public_account`](crate::ManagementClient::get_groups_of_public_account).
#[non_exhaustive]
pub struct GetGroupsOfPublicAccountParams {
    /// ID of the public account, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetGroupsOfPublicAccountParams {
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

impl Default for GetGroupsOfPublicAccountParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetGroupsOfPublicAccountParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getGroupsOfPublicAccount",
        rust_name: Some("GetGroupsOfPublicAccountParams"),
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

::sdk_runtime::record::record!(GetGroupsOfPublicAccountParams);

/// Parameters of [`get_post_of_public_user`](crate::ManagementClient::get_post_of_public_user).
#[non_exhaustive]
pub struct GetPostOfPublicUserParams {
    /// ID that GenAuth gave the public account, as in
    /// [`PublicAccountDto::user_id`](crate::generated::models::PublicAccountDto::user_id).
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPostOfPublicUserParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetPostOfPublicUserParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPostOfPublicUserParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPostOfPublicUser",
        rust_name: Some("GetPostOfPublicUserParams"),
        names: &["userId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPostOfPublicUserParams);

/// Parameters of [`get_public_account_batch`](crate::ManagementClient::get_public_account_batch).
#[non_exhaustive]
pub struct GetPublicAccountBatchParams {
    /// IDs of the public accounts, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userIds`. 1 to 50 elements. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub user_ids: Vec<String>,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: if `None`, the server assumes `false`.
    pub with_custom_data: Option<bool>,
    /// Whether the result has the IDs of the departments that the user belongs to, in
    /// [`department_ids`](crate::generated::models::PublicAccountDto::department_ids).
    ///
    /// Optional query parameter `withDepartmentIds`: if `None`, the server assumes `false`.
    pub with_department_ids: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPublicAccountBatchParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: ::sdk_runtime::record::argument::list(user_ids),
            user_id_type: None,
            with_custom_data: None,
            with_department_ids: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
}

impl Default for GetPublicAccountBatchParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_ids: Vec::new(),
            user_id_type: None,
            with_custom_data: None,
            with_department_ids: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPublicAccountBatchParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPublicAccountBatch",
        rust_name: Some("GetPublicAccountBatchParams"),
        names: &["userIds", "userIdType", "withCustomData", "withDepartmentIds"],
        required: 1,
        sent_in: &[
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
            1 => &self.user_id_type,
            2 => &self.with_custom_data,
            3 => &self.with_department_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_ids,
            1 => &mut self.user_id_type,
            2 => &mut self.with_custom_data,
            3 => &mut self.with_department_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPublicAccountBatchParams);

/// Parameters of [`get_public_account_departments`](crate::ManagementClient::get_public_account_departments).
#[non_exhaustive]
pub struct GetPublicAccountDepartmentsParams {
    /// ID of the public account, of the kind that `user_id_type` names.
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

impl GetPublicAccountDepartmentsParams {
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

impl Default for GetPublicAccountDepartmentsParams {
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

impl ::sdk_runtime::record::Fields for GetPublicAccountDepartmentsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPublicAccountDepartments",
        rust_name: Some("GetPublicAccountDepartmentsParams"),
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

::sdk_runtime::record::record!(GetPublicAccountDepartmentsParams);

/// Parameters of [`get_public_account`](crate::ManagementClient::get_public_account).
#[non_exhaustive]
pub struct GetPublicAccountParams {
    /// ID of the public account, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: if `None`, the server assumes `false`.
    pub with_custom_data: Option<bool>,
    /// Whether the result has the IDs of the departments that the user belongs to, in
    /// [`department_ids`](crate::generated::models::PublicAccountDto::department_ids).
    ///
    /// Optional query parameter `withDepartmentIds`: if `None`, the server assumes `false`.
    pub with_department_ids: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPublicAccountParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            with_custom_data: None,
            with_department_ids: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
}

impl Default for GetPublicAccountParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            user_id_type: None,
            with_custom_data: None,
            with_department_ids: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPublicAccountParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPublicAccount",
        rust_name: Some("GetPublicAccountParams"),
        names: &["userId", "userIdType", "withCustomData", "withDepartmentIds"],
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
            1 => &self.user_id_type,
            2 => &self.with_custom_data,
            3 => &self.with_department_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_id_type,
            2 => &mut self.with_custom_data,
            3 => &mut self.with_department_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPublicAccountParams);

/// Parameters of [`get_public_account_roles`](crate::ManagementClient::get_public_account_roles).
#[non_exhaustive]
pub struct GetPublicAccountRolesParams {
    /// ID of the public account, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Code of the namespace to look in. Left out, the default namespace is taken.
    ///
    /// Optional query parameter `namespace`: if `None`, the server assumes `default`. Example: `default`.
    pub namespace: Option<String>,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPublicAccountRolesParams {
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

impl Default for GetPublicAccountRolesParams {
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

impl ::sdk_runtime::record::Fields for GetPublicAccountRolesParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPublicAccountRoles",
        rust_name: Some("GetPublicAccountRolesParams"),
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

::sdk_runtime::record::record!(GetPublicAccountRolesParams);

/// Parameters of [`get_public_accounts_of_department`](crate::ManagementClient::get_public_accounts_of_department).
#[non_exhaustive]
pub struct GetPublicAccountsOfDepartmentParams {
    /// ID that GenAuth gave the department.
    ///
    /// Required query parameter `departmentId`. Example: `6229c3ae66xxxx4feb740d93`.
    pub department_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPublicAccountsOfDepartmentParams {
    /// A value of the required fields; the others are absent.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetPublicAccountsOfDepartmentParams {
    #[inline]
    fn default() -> Self {
        Self {
            department_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPublicAccountsOfDepartmentParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPublicAccountsOfDepartment",
        rust_name: Some("GetPublicAccountsOfDepartmentParams"),
        names: &["departmentId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.department_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.department_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPublicAccountsOfDepartmentParams);

/// Parameters of [`get_public_accounts_of_group`](crate::ManagementClient::get_public_accounts_of_group).
#[non_exhaustive]
pub struct GetPublicAccountsOfGroupParams {
    /// ID of the group, as in [`GroupDto::id`](crate::generated::models::GroupDto::id).
    ///
    /// Required query parameter `groupId`. Example: `60b49eb83fd80adb96f26e68`.
    pub group_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPublicAccountsOfGroupParams {
    /// A value of the required fields; the others are absent.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetPublicAccountsOfGroupParams {
    #[inline]
    fn default() -> Self {
        Self {
            group_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPublicAccountsOfGroupParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPublicAccountsOfGroup",
        rust_name: Some("GetPublicAccountsOfGroupParams"),
        names: &["groupId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.group_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.group_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPublicAccountsOfGroupParams);

/// Parameters of [`get_public_accounts_of_post`](crate::ManagementClient::get_public_accounts_of_post).
#[non_exhaustive]
pub struct GetPublicAccountsOfPostParams {
    /// ID of the post, as in [`PostItemDto::id`](crate::generated::models::PostItemDto::id).
    ///
    /// Required query parameter `postId`. Example: `60b49eb83fd80adb96f26e68`.
    pub post_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPublicAccountsOfPostParams {
    /// A value of the required fields; the others are absent.
    pub fn new(post_id: impl Into<String>) -> Self {
        Self {
            post_id: post_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetPublicAccountsOfPostParams {
    #[inline]
    fn default() -> Self {
        Self {
            post_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPublicAccountsOfPostParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPublicAccountsOfPost",
        rust_name: Some("GetPublicAccountsOfPostParams"),
        names: &["postId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.post_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.post_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPublicAccountsOfPostParams);

/// Parameters of [`get_public_accounts_of_role`](crate::ManagementClient::get_public_accounts_of_role).
#[non_exhaustive]
pub struct GetPublicAccountsOfRoleParams {
    /// ID of the role, as in [`RoleDto::id`](crate::generated::models::RoleDto::id).
    ///
    /// Required query parameter `roleId`. Example: `60b49eb83fd80adb96f26e68`.
    pub role_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPublicAccountsOfRoleParams {
    /// A value of the required fields; the others are absent.
    pub fn new(role_id: impl Into<String>) -> Self {
        Self {
            role_id: role_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetPublicAccountsOfRoleParams {
    #[inline]
    fn default() -> Self {
        Self {
            role_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPublicAccountsOfRoleParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPublicAccountsOfRole",
        rust_name: Some("GetPublicAccountsOfRoleParams"),
        names: &["roleId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.role_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.role_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPublicAccountsOfRoleParams);

/// Parameters of [`get_public_accounts_of_user`](crate::ManagementClient::get_public_accounts_of_user).
#[non_exhaustive]
pub struct GetPublicAccountsOfUserParams {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPublicAccountsOfUserParams {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetPublicAccountsOfUserParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPublicAccountsOfUserParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPublicAccountsOfUser",
        rust_name: Some("GetPublicAccountsOfUserParams"),
        names: &["userId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPublicAccountsOfUserParams);

/// Parameters of [`get_users_of_public_account`](crate::ManagementClient::get_users_of_public_account).
#[non_exhaustive]
pub struct GetUsersOfPublicAccountParams {
    /// ID that GenAuth gave the public account, as in
    /// [`PublicAccountDto::user_id`](crate::generated::models::PublicAccountDto::user_id).
    ///
    /// Required query parameter `publicAccountId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub public_account_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUsersOfPublicAccountParams {
    /// A value of the required fields; the others are absent.
    pub fn new(public_account_id: impl Into<String>) -> Self {
        Self {
            public_account_id: public_account_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetUsersOfPublicAccountParams {
    #[inline]
    fn default() -> Self {
        Self {
            public_account_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUsersOfPublicAccountParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUsersOfPublicAccount",
        rust_name: Some("GetUsersOfPublicAccountParams"),
        names: &["publicAccountId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.public_account_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.public_account_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUsersOfPublicAccountParams);
