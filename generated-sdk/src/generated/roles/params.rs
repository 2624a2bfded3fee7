// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::ResourceType;
use crate::generated::roles::ListRoleAssignmentsTargetType;

/// Parameters of [`get_role_authorized_resources`](crate::ManagementClient::get_role_authorized_resources).
#[non_exhaustive]
pub struct GetRoleAuthorizedResourcesParams {
    /// Code of the role, unique in its namespace.
    ///
    /// Required query parameter `code`. Example: `admin`.
    pub code: String,
    /// Code of the namespace that the role belongs to.
    ///
    /// Optional query parameter `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    /// Kind of resource to return. Without it, resources of all kinds are returned.
    ///
    /// Optional query parameter `resourceType`: not sent if `None`.
    pub resource_type: Option<ResourceType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetRoleAuthorizedResourcesParams {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            namespace: None,
            resource_type: None,
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
}

impl Default for GetRoleAuthorizedResourcesParams {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            namespace: None,
            resource_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetRoleAuthorizedResourcesParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getRoleAuthorizedResources",
        rust_name: Some("GetRoleAuthorizedResourcesParams"),
        names: &["code", "namespace", "resourceType"],
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
            0 => &self.code,
            1 => &self.namespace,
            2 => &self.resource_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.namespace,
            2 => &mut self.resource_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetRoleAuthorizedResourcesParams);

/// Parameters of [`get_role`](crate::ManagementClient::get_role).
#[non_exhaustive]
pub struct GetRoleParams {
    /// Code of the role, unique in its namespace.
    ///
    /// Required query parameter `code`. Example: `admin`.
    pub code: String,
    /// Code of the namespace that the role belongs to. Without it, the default namespace is searched.
    ///
    /// Optional query parameter `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetRoleParams {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
        self
    }
}

impl Default for GetRoleParams {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetRoleParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getRole",
        rust_name: Some("GetRoleParams"),
        names: &["code", "namespace"],
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
            0 => &self.code,
            1 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetRoleParams);

/// Parameters of [`list_role_assignments`](crate::ManagementClient::list_role_assignments).
#[non_exhaustive]
pub struct ListRoleAssignmentsParams {
    /// Code of the role, made of letters, digits, hyphens and underscores, at most 50 characters.
    ///
    /// Required query parameter `roleCode`. At most 50 characters. Example: `code_1`.
    pub role_code: String,
    /// How many items a page has at most, up to 50.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. Example: `10`.
    pub limit: Option<i64>,
    /// Code of the namespace that the role belongs to.
    ///
    /// Optional query parameter `namespaceCode`: not sent if `None`. Example: `default`.
    pub namespace_code: Option<String>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. Example: `1`.
    pub page: Option<i64>,
    /// Text to search for in the codes and names of roles.
    ///
    /// Optional query parameter `query`: not sent if `None`. Example: `admin`.
    pub query: Option<String>,
    /// Kinds of targets whose assignments are returned. Without it, they are not narrowed down.
    ///
    /// Optional query parameter `targetType`: not sent if `None`. Example: `["USER","ORG"]`.
    pub target_type: Option<Vec<ListRoleAssignmentsTargetType>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListRoleAssignmentsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(role_code: impl Into<String>) -> Self {
        Self {
            role_code: role_code.into(),
            limit: None,
            namespace_code: None,
            page: None,
            query: None,
            target_type: None,
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
    /// Sets `namespace_code`.
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace_code, value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `query`.
    #[must_use]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.query, value);
        self
    }
    /// Sets `target_type`.
    #[must_use]
    pub fn with_target_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListRoleAssignmentsTargetType>>,
    ) -> Self {
        self.target_type = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for ListRoleAssignmentsParams {
    #[inline]
    fn default() -> Self {
        Self {
            role_code: String::new(),
            limit: None,
            namespace_code: None,
            page: None,
            query: None,
            target_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListRoleAssignmentsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listRoleAssignments",
        rust_name: Some("ListRoleAssignmentsParams"),
        names: &["roleCode", "limit", "namespaceCode", "page", "query", "targetType"],
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
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.role_code,
            1 => &self.limit,
            2 => &self.namespace_code,
            3 => &self.page,
            4 => &self.query,
            5 => &self.target_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.role_code,
            1 => &mut self.limit,
            2 => &mut self.namespace_code,
            3 => &mut self.page,
            4 => &mut self.query,
            5 => &mut self.target_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListRoleAssignmentsParams);

/// Parameters of [`list_role_departments`](crate::ManagementClient::list_role_departments).
#[non_exhaustive]
pub struct ListRoleDepartmentsParams {
    /// Code of the role, unique in its namespace.
    ///
    /// Required query parameter `code`. Example: `admin`.
    pub code: String,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Code of the namespace that the role belongs to.
    ///
    /// Optional query parameter `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListRoleDepartmentsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            limit: None,
            namespace: None,
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
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
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

impl Default for ListRoleDepartmentsParams {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            limit: None,
            namespace: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListRoleDepartmentsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listRoleDepartments",
        rust_name: Some("ListRoleDepartmentsParams"),
        names: &["code", "limit", "namespace", "page"],
        required: 1,
        sent_in: &[
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
            0 => &self.code,
            1 => &self.limit,
            2 => &self.namespace,
            3 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.limit,
            2 => &mut self.namespace,
            3 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListRoleDepartmentsParams);

/// Parameters of [`list_role_members`](crate::ManagementClient::list_role_members).
#[non_exhaustive]
pub struct ListRoleMembersParams {
    /// Code of the role, unique in its namespace.
    ///
    /// Required query parameter `code`. Example: `admin`.
    pub code: String,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Code of the namespace that the role belongs to.
    ///
    /// Optional query parameter `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
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

impl ListRoleMembersParams {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            limit: None,
            namespace: None,
            page: None,
            with_custom_data: None,
            with_department_ids: None,
            with_identities: None,
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
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
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

impl Default for ListRoleMembersParams {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            limit: None,
            namespace: None,
            page: None,
            with_custom_data: None,
            with_department_ids: None,
            with_identities: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListRoleMembersParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listRoleMembers",
        rust_name: Some("ListRoleMembersParams"),
        names: &[
            "code",
            "limit",
            "namespace",
            "page",
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
            0 => &self.code,
            1 => &self.limit,
            2 => &self.namespace,
            3 => &self.page,
            4 => &self.with_custom_data,
            5 => &self.with_department_ids,
            6 => &self.with_identities,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.limit,
            2 => &mut self.namespace,
            3 => &mut self.page,
            4 => &mut self.with_custom_data,
            5 => &mut self.with_department_ids,
            6 => &mut self.with_identities,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListRoleMembersParams);

/// Parameters of [`list_roles`](crate::ManagementClient::list_roles).
#[non_exhaustive]
pub struct ListRolesParams {
    /// Text to search for in the codes and names of roles. Without it, all roles are returned.
    ///
    /// Optional query parameter `keywords`: not sent if `None`. Example: `admin`.
    pub keywords: Option<String>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Code of the namespace whose roles are returned.
    ///
    /// Optional query parameter `namespace`: if `None`, the server assumes `default`. Example: `default`.
    pub namespace: Option<String>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListRolesParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
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

impl Default for ListRolesParams {
    #[inline]
    fn default() -> Self {
        Self {
            keywords: None,
            limit: None,
            namespace: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListRolesParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listRoles",
        rust_name: Some("ListRolesParams"),
        names: &["keywords", "limit", "namespace", "page"],
        sent_in: &[
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
            0 => &self.keywords,
            1 => &self.limit,
            2 => &self.namespace,
            3 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.keywords,
            1 => &mut self.limit,
            2 => &mut self.namespace,
            3 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListRolesParams);
