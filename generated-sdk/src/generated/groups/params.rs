// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::ResourceType;

/// Parameters of [`get_all_groups`](crate::ManagementClient::get_all_groups).
#[non_exhaustive]
pub struct GetAllGroupsParams {
    /// Whether the groups in the result have their users, in
    /// [`members`](crate::generated::models::GroupDto::members).
    ///
    /// Optional query parameter `fetchMembers`: if `None`, the server assumes `false`.
    pub fetch_members: Option<bool>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: not sent if `None`.
    pub with_custom_data: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetAllGroupsParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `fetch_members`.
    #[must_use]
    #[inline]
    pub fn with_fetch_members(mut self, value: bool) -> Self {
        self.fetch_members = Some(value);
        self
    }
    /// Sets `with_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
}

impl Default for GetAllGroupsParams {
    #[inline]
    fn default() -> Self {
        Self {
            fetch_members: None,
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetAllGroupsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getAllGroups",
        rust_name: Some("GetAllGroupsParams"),
        names: &["fetchMembers", "withCustomData"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.fetch_members,
            1 => &self.with_custom_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.fetch_members,
            1 => &mut self.with_custom_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetAllGroupsParams);

/// Parameters of [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources).
#[non_exhaustive]
pub struct GetGroupAuthorizedResourcesParams {
    /// Code of the group.
    ///
    /// Required query parameter `code`. Example: `developer`.
    pub code: String,
    /// Code of the namespace to look in. Left out, the default namespace is taken.
    ///
    /// Optional query parameter `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    /// Kind of resource to return. Left out, all kinds are returned.
    ///
    /// Optional query parameter `resourceType`: not sent if `None`.
    pub resource_type: Option<ResourceType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetGroupAuthorizedResourcesParams {
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

impl Default for GetGroupAuthorizedResourcesParams {
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

impl ::sdk_runtime::record::Fields for GetGroupAuthorizedResourcesParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getGroupAuthorizedResources",
        rust_name: Some("GetGroupAuthorizedResourcesParams"),
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

::sdk_runtime::record::record!(GetGroupAuthorizedResourcesParams);

/// Parameters of [`get_group`](crate::ManagementClient::get_group).
#[non_exhaustive]
pub struct GetGroupParams {
    /// Code of the group.
    ///
    /// Required query parameter `code`. Example: `developer`.
    pub code: String,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: not sent if `None`.
    pub with_custom_data: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetGroupParams {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `with_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
}

impl Default for GetGroupParams {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetGroupParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getGroup",
        rust_name: Some("GetGroupParams"),
        names: &["code", "withCustomData"],
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
            1 => &self.with_custom_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.with_custom_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetGroupParams);

/// Parameters of [`list_group_members`](crate::ManagementClient::list_group_members).
#[non_exhaustive]
pub struct ListGroupMembersParams {
    /// Code of the group.
    ///
    /// Required query parameter `code`. Example: `developer`.
    pub code: String,
    /// Whether custom fields stand beside the built-in fields of the result instead of in an object of
    /// their own.
    ///
    /// Optional query parameter `flatCustomData`: if `None`, the server assumes `false`.
    pub flat_custom_data: Option<bool>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
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

impl ListGroupMembersParams {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            flat_custom_data: None,
            limit: None,
            page: None,
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

impl Default for ListGroupMembersParams {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            flat_custom_data: None,
            limit: None,
            page: None,
            with_custom_data: None,
            with_department_ids: None,
            with_identities: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListGroupMembersParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listGroupMembers",
        rust_name: Some("ListGroupMembersParams"),
        names: &[
            "code",
            "flatCustomData",
            "limit",
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
                2,
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
            1 => &self.flat_custom_data,
            2 => &self.limit,
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
            1 => &mut self.flat_custom_data,
            2 => &mut self.limit,
            3 => &mut self.page,
            4 => &mut self.with_custom_data,
            5 => &mut self.with_department_ids,
            6 => &mut self.with_identities,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListGroupMembersParams);

/// Parameters of [`list_groups`](crate::ManagementClient::list_groups).
#[non_exhaustive]
pub struct ListGroupsParams {
    /// Whether custom fields stand beside the built-in fields of the result instead of in an object of
    /// their own.
    ///
    /// Optional query parameter `flatCustomData`: if `None`, the server assumes `false`.
    pub flat_custom_data: Option<bool>,
    /// Text to search for in the code and the name of groups. Left out, all groups are returned.
    ///
    /// Optional query parameter `keywords`: not sent if `None`. Example: `develop`.
    pub keywords: Option<String>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: not sent if `None`.
    pub with_custom_data: Option<bool>,
    /// Whether the result has the values that the metadata adds to groups, in
    /// [`metadata_source`](crate::generated::models::ResGroupDto::metadata_source).
    ///
    /// Optional query parameter `withMetadata`: not sent if `None`.
    pub with_metadata: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListGroupsParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `flat_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_flat_custom_data(mut self, value: bool) -> Self {
        self.flat_custom_data = Some(value);
        self
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
    /// Sets `with_metadata`.
    #[must_use]
    #[inline]
    pub fn with_with_metadata(mut self, value: bool) -> Self {
        self.with_metadata = Some(value);
        self
    }
}

impl Default for ListGroupsParams {
    #[inline]
    fn default() -> Self {
        Self {
            flat_custom_data: None,
            keywords: None,
            limit: None,
            page: None,
            with_custom_data: None,
            with_metadata: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListGroupsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listGroups",
        rust_name: Some("ListGroupsParams"),
        names: &[
            "flatCustomData",
            "keywords",
            "limit",
            "page",
            "withCustomData",
            "withMetadata",
        ],
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
                2,
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
            0 => &self.flat_custom_data,
            1 => &self.keywords,
            2 => &self.limit,
            3 => &self.page,
            4 => &self.with_custom_data,
            5 => &self.with_metadata,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.flat_custom_data,
            1 => &mut self.keywords,
            2 => &mut self.limit,
            3 => &mut self.page,
            4 => &mut self.with_custom_data,
            5 => &mut self.with_metadata,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListGroupsParams);
