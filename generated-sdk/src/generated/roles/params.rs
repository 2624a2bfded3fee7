// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::ResourceType;
use crate::generated::roles::ListRoleAssignmentsTargetType;
use crate::record::Limits;
use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`get_role_authorized_resources`](crate::ManagementClient::get_role_authorized_resources).
#[derive(Default)]
#[non_exhaustive]
pub struct GetRoleAuthorizedResourcesParams {
    /// The member `code`.
    ///
    /// Query parameter `code`, required.
    pub code: String,
    /// The member `namespace`.
    ///
    /// Query parameter `namespace`, optional.
    pub namespace: Option<String>,
    /// The member `resourceType`.
    ///
    /// Query parameter `resourceType`, optional.
    pub resource_type: Option<ResourceType>,
    raw_fields: RawFields,
}

impl GetRoleAuthorizedResourcesParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            namespace: None,
            resource_type: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`namespace`](field@Self::namespace).
    #[must_use]
    #[inline]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`resource_type`](field@Self::resource_type).
    #[must_use]
    #[inline]
    pub fn with_resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

impl Members for GetRoleAuthorizedResourcesParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getRoleAuthorizedResources",
        members: &["code", "namespace", "resourceType"],
        required: 1,
        sent_in: &[Location::Query, Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            1 => &self.namespace,
            2 => &self.resource_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.namespace,
            2 => &mut self.resource_type,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetRoleAuthorizedResourcesParams);

/// Parameters of [`get_role`](crate::ManagementClient::get_role).
#[derive(Default)]
#[non_exhaustive]
pub struct GetRoleParams {
    /// The member `code`.
    ///
    /// Query parameter `code`, required.
    pub code: String,
    /// The member `namespace`.
    ///
    /// Query parameter `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
}

impl GetRoleParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            namespace: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`namespace`](field@Self::namespace).
    #[must_use]
    #[inline]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}

impl Members for GetRoleParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getRole",
        members: &["code", "namespace"],
        required: 1,
        sent_in: &[Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            1 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetRoleParams);

/// Parameters of [`list_role_assignments`](crate::ManagementClient::list_role_assignments).
#[derive(Default)]
#[non_exhaustive]
pub struct ListRoleAssignmentsParams {
    /// The member `roleCode`.
    ///
    /// Query parameter `roleCode`, required.
    pub role_code: String,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `namespaceCode`.
    ///
    /// Query parameter `namespaceCode`, optional.
    pub namespace_code: Option<String>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Default: `1`.
    pub page: Option<i64>,
    /// The member `query`.
    ///
    /// Query parameter `query`, optional.
    pub query: Option<String>,
    /// The member `targetType`.
    ///
    /// Query parameter `targetType`, optional.
    pub target_type: Option<Vec<ListRoleAssignmentsTargetType>>,
    raw_fields: RawFields,
}

impl ListRoleAssignmentsParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(role_code: impl Into<String>) -> Self {
        Self {
            role_code: role_code.into(),
            limit: None,
            namespace_code: None,
            page: None,
            query: None,
            target_type: None,
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
    /// Sets [`namespace_code`](field@Self::namespace_code).
    #[must_use]
    #[inline]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = Some(value.into());
        self
    }
    /// Sets [`page`](field@Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets [`query`](field@Self::query).
    #[must_use]
    #[inline]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets [`target_type`](field@Self::target_type).
    #[must_use]
    #[inline]
    pub fn with_target_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListRoleAssignmentsTargetType>>,
    ) -> Self {
        self.target_type = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Members for ListRoleAssignmentsParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listRoleAssignments",
        members: &["roleCode", "limit", "namespaceCode", "page", "query", "targetType"],
        required: 1,
        sent_in: &[
            Location::Query,
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
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(ListRoleAssignmentsParams);

/// Parameters of [`list_role_departments`](crate::ManagementClient::list_role_departments).
#[derive(Default)]
#[non_exhaustive]
pub struct ListRoleDepartmentsParams {
    /// The member `code`.
    ///
    /// Query parameter `code`, required.
    pub code: String,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `namespace`.
    ///
    /// Query parameter `namespace`, optional.
    pub namespace: Option<String>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl ListRoleDepartmentsParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            limit: None,
            namespace: None,
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
    /// Sets [`namespace`](field@Self::namespace).
    #[must_use]
    #[inline]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
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

impl Members for ListRoleDepartmentsParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listRoleDepartments",
        members: &["code", "limit", "namespace", "page"],
        required: 1,
        sent_in: &[Location::Query, Location::Query, Location::Query, Location::Query],
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
            0 => &self.code,
            1 => &self.limit,
            2 => &self.namespace,
            3 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.limit,
            2 => &mut self.namespace,
            3 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListRoleDepartmentsParams);

/// Parameters of [`list_role_members`](crate::ManagementClient::list_role_members).
#[derive(Default)]
#[non_exhaustive]
pub struct ListRoleMembersParams {
    /// The member `code`.
    ///
    /// Query parameter `code`, required.
    pub code: String,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `namespace`.
    ///
    /// Query parameter `namespace`, optional.
    pub namespace: Option<String>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    /// The member `withCustomData`.
    ///
    /// Query parameter `withCustomData`, optional.
    /// Default: `false`.
    pub with_custom_data: Option<bool>,
    /// The member `withDepartmentIds`.
    ///
    /// Query parameter `withDepartmentIds`, optional.
    /// Default: `false`.
    pub with_department_ids: Option<bool>,
    /// The member `withIdentities`.
    ///
    /// Query parameter `withIdentities`, optional.
    /// Default: `false`.
    pub with_identities: Option<bool>,
    raw_fields: RawFields,
}

impl ListRoleMembersParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            limit: None,
            namespace: None,
            page: None,
            with_custom_data: None,
            with_department_ids: None,
            with_identities: None,
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
    /// Sets [`namespace`](field@Self::namespace).
    #[must_use]
    #[inline]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`page`](field@Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets [`with_custom_data`](field@Self::with_custom_data).
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
    /// Sets [`with_department_ids`](field@Self::with_department_ids).
    #[must_use]
    #[inline]
    pub fn with_with_department_ids(mut self, value: bool) -> Self {
        self.with_department_ids = Some(value);
        self
    }
    /// Sets [`with_identities`](field@Self::with_identities).
    #[must_use]
    #[inline]
    pub fn with_with_identities(mut self, value: bool) -> Self {
        self.with_identities = Some(value);
        self
    }
}

impl Members for ListRoleMembersParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listRoleMembers",
        members: &[
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
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(ListRoleMembersParams);

/// Parameters of [`list_roles`](crate::ManagementClient::list_roles).
#[derive(Default)]
#[non_exhaustive]
pub struct ListRolesParams {
    /// The member `keywords`.
    ///
    /// Query parameter `keywords`, optional.
    pub keywords: Option<String>,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `namespace`.
    ///
    /// Query parameter `namespace`, optional.
    /// Default: `"default"`.
    pub namespace: Option<String>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl ListRolesParams {
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
    /// Sets [`namespace`](field@Self::namespace).
    #[must_use]
    #[inline]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
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

impl Members for ListRolesParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listRoles",
        members: &["keywords", "limit", "namespace", "page"],
        sent_in: &[Location::Query, Location::Query, Location::Query, Location::Query],
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
            0 => &self.keywords,
            1 => &self.limit,
            2 => &self.namespace,
            3 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.keywords,
            1 => &mut self.limit,
            2 => &mut self.namespace,
            3 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListRolesParams);
