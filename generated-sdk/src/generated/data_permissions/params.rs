// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::SubjectType;

/// Parameters of [`check_data_policy_exists`](crate::ManagementClient::check_data_policy_exists).
#[non_exhaustive]
pub struct CheckDataPolicyExistsParams {
    /// Name to check. The names of data policies are unique in the user pool.
    ///
    /// Required query parameter `policyName`. Example: `Example data policy`.
    pub policy_name: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CheckDataPolicyExistsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(policy_name: impl Into<String>) -> Self {
        Self {
            policy_name: policy_name.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CheckDataPolicyExistsParams {
    #[inline]
    fn default() -> Self {
        Self {
            policy_name: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckDataPolicyExistsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "checkDataPolicyExists",
        rust_name: Some("CheckDataPolicyExistsParams"),
        names: &["policyName"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckDataPolicyExistsParams);

/// Parameters of [`check_data_resource_exists`](crate::ManagementClient::check_data_resource_exists).
#[non_exhaustive]
pub struct CheckDataResourceExistsParams {
    /// Code of the namespace that the data resource is to be in.
    ///
    /// Required query parameter `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Code to check. The codes of data resources are unique in a namespace.
    ///
    /// Optional query parameter `resourceCode`: not sent if `None`. Example: `dataResourceTestCode`.
    pub resource_code: Option<String>,
    /// Name to check. The names of data resources are unique in a namespace.
    ///
    /// Optional query parameter `resourceName`: not sent if `None`.
    pub resource_name: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CheckDataResourceExistsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(namespace_code: impl Into<String>) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_code: None,
            resource_name: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `resource_code`.
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.resource_code, value);
        self
    }
    /// Sets `resource_name`.
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.resource_name, value);
        self
    }
}

impl Default for CheckDataResourceExistsParams {
    #[inline]
    fn default() -> Self {
        Self {
            namespace_code: String::new(),
            resource_code: None,
            resource_name: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckDataResourceExistsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "checkDataResourceExists",
        rust_name: Some("CheckDataResourceExistsParams"),
        names: &["namespaceCode", "resourceCode", "resourceName"],
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
            0 => &self.namespace_code,
            1 => &self.resource_code,
            2 => &self.resource_name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.namespace_code,
            1 => &mut self.resource_code,
            2 => &mut self.resource_name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckDataResourceExistsParams);

/// Parameters of [`get_data_policy`](crate::ManagementClient::get_data_policy).
#[non_exhaustive]
pub struct GetDataPolicyParams {
    /// ID of the data policy, found by [`list_data_polices`](crate::ManagementClient::list_data_polices).
    ///
    /// Required query parameter `policyId`. Example: `60b49xxxxxxxxxxxxxxx6e68`.
    pub policy_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetDataPolicyParams {
    /// A value of the required fields; the others are absent.
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetDataPolicyParams {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetDataPolicyParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getDataPolicy",
        rust_name: Some("GetDataPolicyParams"),
        names: &["policyId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetDataPolicyParams);

/// Parameters of [`get_data_resource`](crate::ManagementClient::get_data_resource).
#[non_exhaustive]
pub struct GetDataResourceParams {
    /// Code of the namespace that holds the data resource.
    ///
    /// Required query parameter `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Code of the data resource, unique in its namespace.
    ///
    /// Required query parameter `resourceCode`. Example: `dataResourceTestCode`.
    pub resource_code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetDataResourceParams {
    /// A value of the required fields; the others are absent.
    pub fn new(
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetDataResourceParams {
    #[inline]
    fn default() -> Self {
        Self {
            namespace_code: String::new(),
            resource_code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetDataResourceParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getDataResource",
        rust_name: Some("GetDataResourceParams"),
        names: &["namespaceCode", "resourceCode"],
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
            0 => &self.namespace_code,
            1 => &self.resource_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.namespace_code,
            1 => &mut self.resource_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetDataResourceParams);

/// Parameters of [`get_permission_namespace`](crate::ManagementClient::get_permission_namespace).
#[non_exhaustive]
pub struct GetPermissionNamespaceParams {
    /// Code of the namespace.
    ///
    /// Required query parameter `code`. Example: `examplePermissionNamespace`.
    pub code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPermissionNamespaceParams {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetPermissionNamespaceParams {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPermissionNamespaceParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPermissionNamespace",
        rust_name: Some("GetPermissionNamespaceParams"),
        names: &["code"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPermissionNamespaceParams);

/// Parameters of [`get_permission_namespaces_batch`](crate::ManagementClient::get_permission_namespaces_batch).
#[non_exhaustive]
pub struct GetPermissionNamespacesBatchParams {
    /// Codes of the namespaces to return. At most 50.
    ///
    /// Required query parameter `codes`. 0 to 50 elements. Example: `["examplePermissionNamespace"]`.
    pub codes: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPermissionNamespacesBatchParams {
    /// A value of the required fields; the others are absent.
    pub fn new(codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            codes: ::sdk_runtime::record::argument::list(codes),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetPermissionNamespacesBatchParams {
    #[inline]
    fn default() -> Self {
        Self {
            codes: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPermissionNamespacesBatchParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPermissionNamespacesBatch",
        rust_name: Some("GetPermissionNamespacesBatchParams"),
        names: &["codes"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
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
            0 => &self.codes,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.codes,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPermissionNamespacesBatchParams);

/// Parameters of [`list_data_polices`](crate::ManagementClient::list_data_polices).
#[non_exhaustive]
pub struct ListDataPolicesParams {
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Text to search the names of the data policies for.
    ///
    /// Optional query parameter `query`: not sent if `None`. Example: `test`.
    pub query: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListDataPolicesParams {
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
    /// Sets `query`.
    #[must_use]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.query, value);
        self
    }
}

impl Default for ListDataPolicesParams {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            query: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListDataPolicesParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listDataPolices",
        rust_name: Some("ListDataPolicesParams"),
        names: &["limit", "page", "query"],
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
            2 => &self.query,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            2 => &mut self.query,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListDataPolicesParams);

/// Parameters of [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets).
#[non_exhaustive]
pub struct ListDataPolicyTargetsParams {
    /// ID of the data policy, found by [`list_data_polices`](crate::ManagementClient::list_data_polices).
    ///
    /// Required query parameter `policyId`. Example: `60b49xxxxxxxxxxxxxxx6e68`.
    pub policy_id: String,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Name of the subject to search for.
    ///
    /// Optional query parameter `query`: not sent if `None`. Example: `test`.
    pub query: Option<String>,
    /// Kinds of subjects to return. Without it, all are returned.
    ///
    /// Optional query parameter `targetType`: not sent if `None`. Example: `["USER"]`.
    pub target_type: Option<Vec<SubjectType>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListDataPolicyTargetsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            limit: None,
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
        value: impl IntoIterator<Item = impl Into<SubjectType>>,
    ) -> Self {
        self.target_type = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for ListDataPolicyTargetsParams {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            limit: None,
            page: None,
            query: None,
            target_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListDataPolicyTargetsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listDataPolicyTargets",
        rust_name: Some("ListDataPolicyTargetsParams"),
        names: &["policyId", "limit", "page", "query", "targetType"],
        required: 1,
        sent_in: &[
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
            0 => &self.policy_id,
            1 => &self.limit,
            2 => &self.page,
            3 => &self.query,
            4 => &self.target_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            1 => &mut self.limit,
            2 => &mut self.page,
            3 => &mut self.query,
            4 => &mut self.target_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListDataPolicyTargetsParams);

/// Parameters of [`list_data_resources`](crate::ManagementClient::list_data_resources).
#[non_exhaustive]
pub struct ListDataResourcesParams {
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Codes of the namespaces to look in. At most 50. Without it, all are searched.
    ///
    /// Optional query parameter `namespaceCodes`: not sent if `None`. 1 to 50 elements. Example: `["examplePermissionNamespace"]`.
    pub namespace_codes: Option<Vec<String>>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Text to search the names and codes of the data resources for.
    ///
    /// Optional query parameter `query`: not sent if `None`. Example: `test`.
    pub query: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListDataResourcesParams {
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
    /// Sets `namespace_codes`.
    #[must_use]
    pub fn with_namespace_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.namespace_codes = Some(::sdk_runtime::record::argument::list(value));
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
}

impl Default for ListDataResourcesParams {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            namespace_codes: None,
            page: None,
            query: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListDataResourcesParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listDataResources",
        rust_name: Some("ListDataResourcesParams"),
        names: &["limit", "namespaceCodes", "page", "query"],
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
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(50),
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
            0 => &self.limit,
            1 => &self.namespace_codes,
            2 => &self.page,
            3 => &self.query,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.namespace_codes,
            2 => &mut self.page,
            3 => &mut self.query,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListDataResourcesParams);

/// Parameters of [`list_dnef`](crate::ManagementClient::list_dnef).
#[non_exhaustive]
pub struct ListDnefParams {
    /// Code of the namespace that holds the data resource.
    ///
    /// Required query parameter `namespaceCode`. Example: `examplePermissionNamespace`.
    pub namespace_code: String,
    /// Code of the data resource, unique in its namespace.
    ///
    /// Required query parameter `resourceCode`. Example: `dataResourceTestCode`.
    pub resource_code: String,
    /// How many fields to return at most.
    ///
    /// Optional query parameter `maxSize`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub max_size: Option<i64>,
    /// Text to search the keys and labels of the fields for.
    ///
    /// Optional query parameter `query`: not sent if `None`. Example: `test`.
    pub query: Option<String>,
    /// Number of the first field to return, counted from 1.
    ///
    /// Optional query parameter `startIndex`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub start_index: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListDnefParams {
    /// A value of the required fields; the others are absent.
    pub fn new(
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            max_size: None,
            query: None,
            start_index: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `max_size`.
    #[must_use]
    #[inline]
    pub fn with_max_size(mut self, value: i64) -> Self {
        self.max_size = Some(value);
        self
    }
    /// Sets `query`.
    #[must_use]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.query, value);
        self
    }
    /// Sets `start_index`.
    #[must_use]
    #[inline]
    pub fn with_start_index(mut self, value: i64) -> Self {
        self.start_index = Some(value);
        self
    }
}

impl Default for ListDnefParams {
    #[inline]
    fn default() -> Self {
        Self {
            namespace_code: String::new(),
            resource_code: String::new(),
            max_size: None,
            query: None,
            start_index: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListDnefParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listDnef",
        rust_name: Some("ListDnefParams"),
        names: &["namespaceCode", "resourceCode", "maxSize", "query", "startIndex"],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                2,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
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
            0 => &self.namespace_code,
            1 => &self.resource_code,
            2 => &self.max_size,
            3 => &self.query,
            4 => &self.start_index,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.namespace_code,
            1 => &mut self.resource_code,
            2 => &mut self.max_size,
            3 => &mut self.query,
            4 => &mut self.start_index,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListDnefParams);

/// Parameters of [`list_permission_namespace_roles`](crate::ManagementClient::list_permission_namespace_roles).
#[non_exhaustive]
pub struct ListPermissionNamespaceRolesParams {
    /// Code of the namespace.
    ///
    /// Required query parameter `code`. Example: `examplePermissionNamespace`.
    pub code: String,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Text to search the codes and names of the roles for.
    ///
    /// Optional query parameter `query`: not sent if `None`. Example: `admin`.
    pub query: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListPermissionNamespaceRolesParams {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            limit: None,
            page: None,
            query: None,
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
    /// Sets `query`.
    #[must_use]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.query, value);
        self
    }
}

impl Default for ListPermissionNamespaceRolesParams {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            limit: None,
            page: None,
            query: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListPermissionNamespaceRolesParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listPermissionNamespaceRoles",
        rust_name: Some("ListPermissionNamespaceRolesParams"),
        names: &["code", "limit", "page", "query"],
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
            0 => &self.code,
            1 => &self.limit,
            2 => &self.page,
            3 => &self.query,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.limit,
            2 => &mut self.page,
            3 => &mut self.query,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListPermissionNamespaceRolesParams);

/// Parameters of [`list_permission_namespaces`](crate::ManagementClient::list_permission_namespaces).
#[non_exhaustive]
pub struct ListPermissionNamespacesParams {
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Name of the namespace to search for.
    ///
    /// Optional query parameter `query`: not sent if `None`. Example: `test`.
    pub query: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListPermissionNamespacesParams {
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
    /// Sets `query`.
    #[must_use]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.query, value);
        self
    }
}

impl Default for ListPermissionNamespacesParams {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            query: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListPermissionNamespacesParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listPermissionNamespaces",
        rust_name: Some("ListPermissionNamespacesParams"),
        names: &["limit", "page", "query"],
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
            2 => &self.query,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            2 => &mut self.query,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListPermissionNamespacesParams);

/// Parameters of [`list_simple_data_polices`](crate::ManagementClient::list_simple_data_polices).
#[non_exhaustive]
pub struct ListSimpleDataPolicesParams {
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Text to search the names of the data policies for.
    ///
    /// Optional query parameter `query`: not sent if `None`. Example: `test`.
    pub query: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListSimpleDataPolicesParams {
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
    /// Sets `query`.
    #[must_use]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.query, value);
        self
    }
}

impl Default for ListSimpleDataPolicesParams {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            query: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListSimpleDataPolicesParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listSimpleDataPolices",
        rust_name: Some("ListSimpleDataPolicesParams"),
        names: &["limit", "page", "query"],
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
            2 => &self.query,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            2 => &mut self.query,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListSimpleDataPolicesParams);
