// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::{ResourceType, TargetType};
use crate::record::Limits;
use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources).
#[derive(Default)]
#[non_exhaustive]
pub struct GetAuthorizedResourcesParams {
    /// The member `targetType`.
    ///
    /// Query parameter `targetType`, required.
    pub target_type: TargetType,
    /// The member `targetIdentifier`.
    ///
    /// Query parameter `targetIdentifier`, required.
    pub target_identifier: String,
    /// The member `namespace`.
    ///
    /// Query parameter `namespace`, optional.
    pub namespace: Option<String>,
    /// The member `resourceList`.
    ///
    /// Query parameter `resourceList`, optional.
    /// Limit: 1 to 50 elements.
    pub resource_list: Option<Vec<String>>,
    /// The member `resourceType`.
    ///
    /// Query parameter `resourceType`, optional.
    pub resource_type: Option<ResourceType>,
    /// The member `withDenied`.
    ///
    /// Query parameter `withDenied`, optional.
    /// Default: `false`.
    pub with_denied: Option<bool>,
    raw_fields: RawFields,
}

impl GetAuthorizedResourcesParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        target_type: impl Into<TargetType>,
        target_identifier: impl Into<String>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            namespace: None,
            resource_list: None,
            resource_type: None,
            with_denied: None,
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
    /// Sets [`resource_list`](field@Self::resource_list).
    #[must_use]
    #[inline]
    pub fn with_resource_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_list = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`resource_type`](field@Self::resource_type).
    #[must_use]
    #[inline]
    pub fn with_resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets [`with_denied`](field@Self::with_denied).
    #[must_use]
    #[inline]
    pub fn with_with_denied(mut self, value: bool) -> Self {
        self.with_denied = Some(value);
        self
    }
}

impl Members for GetAuthorizedResourcesParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getAuthorizedResources",
        members: &[
            "targetType",
            "targetIdentifier",
            "namespace",
            "resourceList",
            "resourceType",
            "withDenied",
        ],
        required: 2,
        sent_in: &[
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
        ],
        limits: &[
            (
                3,
                Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_identifier,
            2 => &self.namespace,
            3 => &self.resource_list,
            4 => &self.resource_type,
            5 => &self.with_denied,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_identifier,
            2 => &mut self.namespace,
            3 => &mut self.resource_list,
            4 => &mut self.resource_type,
            5 => &mut self.with_denied,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetAuthorizedResourcesParams);

/// Parameters of [`get_namespace`](crate::ManagementClient::get_namespace).
#[derive(Default)]
#[non_exhaustive]
pub struct GetNamespaceParams {
    /// The member `code`.
    ///
    /// Query parameter `code`, required.
    pub code: String,
    raw_fields: RawFields,
}

impl GetNamespaceParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for GetNamespaceParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getNamespace",
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

record!(GetNamespaceParams);

/// Parameters of [`get_namespaces_batch`](crate::ManagementClient::get_namespaces_batch).
#[derive(Default)]
#[non_exhaustive]
pub struct GetNamespacesBatchParams {
    /// The member `codeList`.
    ///
    /// Query parameter `codeList`, required.
    /// Limit: 0 to 50 elements.
    pub code_list: Vec<String>,
    raw_fields: RawFields,
}

impl GetNamespacesBatchParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            code_list: code_list.into_iter().map(Into::into).collect(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for GetNamespacesBatchParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getNamespacesBatch",
        members: &["codeList"],
        required: 1,
        sent_in: &[Location::Query],
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(0),
                    max_items: Some(50),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code_list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetNamespacesBatchParams);

/// Parameters of [`get_resource`](crate::ManagementClient::get_resource).
#[derive(Default)]
#[non_exhaustive]
pub struct GetResourceParams {
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

impl GetResourceParams {
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

impl Members for GetResourceParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getResource",
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

record!(GetResourceParams);

/// Parameters of [`get_resources_batch`](crate::ManagementClient::get_resources_batch).
#[derive(Default)]
#[non_exhaustive]
pub struct GetResourcesBatchParams {
    /// The member `codeList`.
    ///
    /// Query parameter `codeList`, required.
    /// Limit: 1 to 50 elements.
    pub code_list: Vec<String>,
    /// The member `namespace`.
    ///
    /// Query parameter `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
}

impl GetResourcesBatchParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            code_list: code_list.into_iter().map(Into::into).collect(),
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

impl Members for GetResourcesBatchParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getResourcesBatch",
        members: &["codeList", "namespace"],
        required: 1,
        sent_in: &[Location::Query, Location::Query],
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code_list,
            1 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code_list,
            1 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetResourcesBatchParams);

/// Parameters of [`list_common_resource`](crate::ManagementClient::list_common_resource).
#[derive(Default)]
#[non_exhaustive]
pub struct ListCommonResourceParams {
    /// The member `keyword`.
    ///
    /// Query parameter `keyword`, optional.
    pub keyword: Option<String>,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `namespaceCodeList`.
    ///
    /// Query parameter `namespaceCodeList`, optional.
    pub namespace_code_list: Option<String>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl ListCommonResourceParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`keyword`](field@Self::keyword).
    #[must_use]
    #[inline]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets [`limit`](field@Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`namespace_code_list`](field@Self::namespace_code_list).
    #[must_use]
    #[inline]
    pub fn with_namespace_code_list(mut self, value: impl Into<String>) -> Self {
        self.namespace_code_list = Some(value.into());
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

impl Members for ListCommonResourceParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listCommonResource",
        members: &["keyword", "limit", "namespaceCodeList", "page"],
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
            0 => &self.keyword,
            1 => &self.limit,
            2 => &self.namespace_code_list,
            3 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.keyword,
            1 => &mut self.limit,
            2 => &mut self.namespace_code_list,
            3 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListCommonResourceParams);

/// Parameters of [`list_namespace_roles`](crate::ManagementClient::list_namespace_roles).
#[derive(Default)]
#[non_exhaustive]
pub struct ListNamespaceRolesParams {
    /// The member `code`.
    ///
    /// Query parameter `code`, required.
    pub code: String,
    /// The member `keywords`.
    ///
    /// Query parameter `keywords`, optional.
    pub keywords: Option<String>,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Default: `1`.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl ListNamespaceRolesParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            keywords: None,
            limit: None,
            page: None,
            raw_fields: RawFields::default(),
        }
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

impl Members for ListNamespaceRolesParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listNamespaceRoles",
        members: &["code", "keywords", "limit", "page"],
        required: 1,
        sent_in: &[Location::Query, Location::Query, Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            1 => &self.keywords,
            2 => &self.limit,
            3 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.keywords,
            2 => &mut self.limit,
            3 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListNamespaceRolesParams);

/// Parameters of [`list_namespaces`](crate::ManagementClient::list_namespaces).
#[derive(Default)]
#[non_exhaustive]
pub struct ListNamespacesParams {
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
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl ListNamespacesParams {
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

impl Members for ListNamespacesParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listNamespaces",
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

record!(ListNamespacesParams);

/// Parameters of [`list_resources`](crate::ManagementClient::list_resources).
#[derive(Default)]
#[non_exhaustive]
pub struct ListResourcesParams {
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
    /// The member `type`.
    ///
    /// Query parameter `type`, optional.
    pub r#type: Option<ResourceType>,
    raw_fields: RawFields,
}

impl ListResourcesParams {
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
    /// Sets [`type`](field@Self::type).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl Members for ListResourcesParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listResources",
        members: &["limit", "namespace", "page", "type"],
        sent_in: &[Location::Query, Location::Query, Location::Query, Location::Query],
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
            0 => &self.limit,
            1 => &self.namespace,
            2 => &self.page,
            3 => &self.r#type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.namespace,
            2 => &mut self.page,
            3 => &mut self.r#type,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListResourcesParams);
