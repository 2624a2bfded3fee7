// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::ResourceType;
use crate::record::Limits;
use crate::record::Location;
use crate::record::{Field, RawFields, Record, Schema, Slot, record};

/// Parameters of [`get_all_groups`](crate::ManagementClient::get_all_groups).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllGroupsParams {
    /// The member `fetchMembers`.
    ///
    /// Query parameter `fetchMembers`, optional.
    /// Default: `false`.
    pub fetch_members: Option<bool>,
    /// The member `withCustomData`.
    ///
    /// Query parameter `withCustomData`, optional.
    pub with_custom_data: Option<bool>,
    raw_fields: RawFields,
}

impl GetAllGroupsParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`fetch_members`](Self::fetch_members).
    #[must_use]
    #[inline]
    pub fn with_fetch_members(mut self, value: bool) -> Self {
        self.fetch_members = Some(value);
        self
    }
    /// Sets [`with_custom_data`](Self::with_custom_data).
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
}

impl Record for GetAllGroupsParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "getAllGroups",
            &[
                Field::optional("fetchMembers").sent_in(Location::Query),
                Field::optional("withCustomData").sent_in(Location::Query),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.fetch_members,
                1 => &self.with_custom_data,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.fetch_members,
                1 => &mut self.with_custom_data,
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

record!(GetAllGroupsParams);

/// Parameters of [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupAuthorizedResourcesParams {
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

impl GetGroupAuthorizedResourcesParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Self::default()
        }
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    #[inline]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`resource_type`](Self::resource_type).
    #[must_use]
    #[inline]
    pub fn with_resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

impl Record for GetGroupAuthorizedResourcesParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "getGroupAuthorizedResources",
            &[
                Field::required("code").sent_in(Location::Query),
                Field::optional("namespace").sent_in(Location::Query),
                Field::optional("resourceType").sent_in(Location::Query),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.code,
                1 => &self.namespace,
                2 => &self.resource_type,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.code,
                1 => &mut self.namespace,
                2 => &mut self.resource_type,
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

record!(GetGroupAuthorizedResourcesParams);

/// Parameters of [`get_group`](crate::ManagementClient::get_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupParams {
    /// The member `code`.
    ///
    /// Query parameter `code`, required.
    pub code: String,
    /// The member `withCustomData`.
    ///
    /// Query parameter `withCustomData`, optional.
    pub with_custom_data: Option<bool>,
    raw_fields: RawFields,
}

impl GetGroupParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Self::default()
        }
    }
    /// Sets [`with_custom_data`](Self::with_custom_data).
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
}

impl Record for GetGroupParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "getGroup",
            &[
                Field::required("code").sent_in(Location::Query),
                Field::optional("withCustomData").sent_in(Location::Query),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.code,
                1 => &self.with_custom_data,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.code,
                1 => &mut self.with_custom_data,
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

record!(GetGroupParams);

/// Parameters of [`list_group_members`](crate::ManagementClient::list_group_members).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupMembersParams {
    /// The member `code`.
    ///
    /// Query parameter `code`, required.
    pub code: String,
    /// The member `flatCustomData`.
    ///
    /// Query parameter `flatCustomData`, optional.
    /// Default: `false`.
    pub flat_custom_data: Option<bool>,
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

impl ListGroupMembersParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Self::default()
        }
    }
    /// Sets [`flat_custom_data`](Self::flat_custom_data).
    #[must_use]
    #[inline]
    pub fn with_flat_custom_data(mut self, value: bool) -> Self {
        self.flat_custom_data = Some(value);
        self
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
    /// Sets [`with_custom_data`](Self::with_custom_data).
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
    /// Sets [`with_department_ids`](Self::with_department_ids).
    #[must_use]
    #[inline]
    pub fn with_with_department_ids(mut self, value: bool) -> Self {
        self.with_department_ids = Some(value);
        self
    }
    /// Sets [`with_identities`](Self::with_identities).
    #[must_use]
    #[inline]
    pub fn with_with_identities(mut self, value: bool) -> Self {
        self.with_identities = Some(value);
        self
    }
}

impl Record for ListGroupMembersParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "listGroupMembers",
            &[
                Field::required("code").sent_in(Location::Query),
                Field::optional("flatCustomData").sent_in(Location::Query),
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
                Field::optional("withCustomData").sent_in(Location::Query),
                Field::optional("withDepartmentIds").sent_in(Location::Query),
                Field::optional("withIdentities").sent_in(Location::Query),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.code,
                1 => &self.flat_custom_data,
                2 => &self.limit,
                3 => &self.page,
                4 => &self.with_custom_data,
                5 => &self.with_department_ids,
                6 => &self.with_identities,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.code,
                1 => &mut self.flat_custom_data,
                2 => &mut self.limit,
                3 => &mut self.page,
                4 => &mut self.with_custom_data,
                5 => &mut self.with_department_ids,
                6 => &mut self.with_identities,
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

record!(ListGroupMembersParams);

/// Parameters of [`list_groups`](crate::ManagementClient::list_groups).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsParams {
    /// The member `flatCustomData`.
    ///
    /// Query parameter `flatCustomData`, optional.
    /// Default: `false`.
    pub flat_custom_data: Option<bool>,
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
    /// The member `withCustomData`.
    ///
    /// Query parameter `withCustomData`, optional.
    pub with_custom_data: Option<bool>,
    /// The member `withMetadata`.
    ///
    /// Query parameter `withMetadata`, optional.
    pub with_metadata: Option<bool>,
    raw_fields: RawFields,
}

impl ListGroupsParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`flat_custom_data`](Self::flat_custom_data).
    #[must_use]
    #[inline]
    pub fn with_flat_custom_data(mut self, value: bool) -> Self {
        self.flat_custom_data = Some(value);
        self
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    #[inline]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
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
    /// Sets [`with_custom_data`](Self::with_custom_data).
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
    /// Sets [`with_metadata`](Self::with_metadata).
    #[must_use]
    #[inline]
    pub fn with_with_metadata(mut self, value: bool) -> Self {
        self.with_metadata = Some(value);
        self
    }
}

impl Record for ListGroupsParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "listGroups",
            &[
                Field::optional("flatCustomData").sent_in(Location::Query),
                Field::optional("keywords").sent_in(Location::Query),
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
                Field::optional("withCustomData").sent_in(Location::Query),
                Field::optional("withMetadata").sent_in(Location::Query),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.flat_custom_data,
                1 => &self.keywords,
                2 => &self.limit,
                3 => &self.page,
                4 => &self.with_custom_data,
                5 => &self.with_metadata,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.flat_custom_data,
                1 => &mut self.keywords,
                2 => &mut self.limit,
                3 => &mut self.page,
                4 => &mut self.with_custom_data,
                5 => &mut self.with_metadata,
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

record!(ListGroupsParams);
