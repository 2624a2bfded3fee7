// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{ResourceType, TargetType};

/// A value, called `CommonResourcePaginatedRespDto` by the API.
pub type CommonResourcePaginatedRespDto = crate::generated::Envelope<
    CommonResourcePagingDto,
>;

/// A value, called `GetResourceAuthorizedTargetRespDto` by the API.
pub type GetResourceAuthorizedTargetRespDto = crate::generated::Envelope<
    GetResourceAuthorizedTargetDataDto,
>;

/// A value, called `IsActionAllowedRespDtp` by the API.
pub type IsActionAllowedRespDtp = crate::generated::Envelope<IsActionAllowedDataDto>;

/// A value, called `NamespaceListPaginatedRespDto` by the API.
pub type NamespaceListPaginatedRespDto = crate::generated::Envelope<
    NamespaceListPagingDto,
>;

/// A value, called `NamespaceListRespDto` by the API.
pub type NamespaceListRespDto = crate::generated::Envelope<Vec<NamespaceDto>>;

/// A value, called `NamespaceRespDto` by the API.
pub type NamespaceRespDto = crate::generated::Envelope<NamespaceDto>;

/// A value, called `NamespaceRolesListPaginatedRespDto` by the API.
pub type NamespaceRolesListPaginatedRespDto = crate::generated::Envelope<
    NamespaceRolesListRespDto,
>;

/// A value, called `ResourceListRespDto` by the API.
pub type ResourceListRespDto = crate::generated::Envelope<Vec<ResourceDto>>;

/// A value, called `ResourcePaginatedRespDto` by the API.
pub type ResourcePaginatedRespDto = crate::generated::Envelope<ResourcePagingDto>;

/// A value, called `ResourceRespDto` by the API.
pub type ResourceRespDto = crate::generated::Envelope<ResourceDto>;

/// A value, called `UpdateNamespaceRespDto` by the API.
pub type UpdateNamespaceRespDto = crate::generated::Envelope<UpdateNamespaceDto>;

/// Whether a tenant may use a resource, for
/// [`associate_tenant_resource`](crate::ManagementClient::associate_tenant_resource).
#[non_exhaustive]
pub struct AssociateTenantResourceDto {
    /// Code of the resource, unique in its namespace.
    ///
    /// Required `code`. Example: `ecs`.
    pub code: String,
    /// Whether the tenant may use the resource. `true` associates it, `false` ends the association.
    ///
    /// Required `association`.
    pub association: bool,
    /// ID of the application that the resource belongs to, found by
    /// [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AssociateTenantResourceDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        code: impl Into<String>,
        association: bool,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            association,
            app_id: app_id.into(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for AssociateTenantResourceDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            association: false,
            app_id: String::new(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AssociateTenantResourceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AssociateTenantResourceDto",
        names: &["code", "association", "appId", "tenantId"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.association,
            2 => &self.app_id,
            3 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.association,
            2 => &mut self.app_id,
            3 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AssociateTenantResourceDto);

/// One grant of [`authorize_resources`](crate::ManagementClient::authorize_resources): subjects of one
/// kind, and the resources that all of them may use.
#[non_exhaustive]
pub struct AuthorizeResourceItem {
    /// Kind of the subjects.
    ///
    /// Required `targetType`.
    pub target_type: TargetType,
    /// IDs or codes of the subjects, at most 100, depending on `target_type`: the IDs of users or
    /// departments, or the codes of roles or groups.
    ///
    /// Required `targetIdentifiers`. 0 to 100 elements. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub target_identifiers: Vec<String>,
    /// The resources and the operations that are granted.
    ///
    /// Required `resources`.
    pub resources: Vec<ResourceItemDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AuthorizeResourceItem {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_type: impl Into<TargetType>,
        target_identifiers: impl IntoIterator<Item = impl Into<String>>,
        resources: impl IntoIterator<Item = impl Into<ResourceItemDto>>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifiers: ::sdk_runtime::record::argument::list(
                target_identifiers,
            ),
            resources: ::sdk_runtime::record::argument::list(resources),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for AuthorizeResourceItem {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: TargetType::default(),
            target_identifiers: Vec::new(),
            resources: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AuthorizeResourceItem {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AuthorizeResourceItem",
        names: &["targetType", "targetIdentifiers", "resources"],
        required: 3,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(100),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_identifiers,
            2 => &self.resources,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_identifiers,
            2 => &mut self.resources,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AuthorizeResourceItem);

/// The grants that [`authorize_resources`](crate::ManagementClient::authorize_resources) makes.
#[non_exhaustive]
pub struct AuthorizeResourcesDto {
    /// The grants, at most 10.
    ///
    /// Required `list`. 1 to 10 elements.
    pub list: Vec<AuthorizeResourceItem>,
    /// Code of the namespace that the resources belong to. Without it, the default namespace is taken.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AuthorizeResourcesDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<AuthorizeResourceItem>>,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
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

impl Default for AuthorizeResourcesDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AuthorizeResourcesDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AuthorizeResourcesDto",
        names: &["list", "namespace"],
        required: 1,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(10),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.list,
            1 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AuthorizeResourcesDto);

/// A resource with its ID and its namespace, in the result of
/// [`list_common_resource`](crate::ManagementClient::list_common_resource).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CommonResourceDto {
    /// Code of the resource, unique in its namespace.
    ///
    /// Example: `ecs`.
    pub code: String,
    /// Kind of thing that the resource stands for.
    pub r#type: ResourceType,
    /// ID that GenAuth gave the resource.
    /// [`batch_delete_common_resource`](crate::ManagementClient::batch_delete_common_resource) takes it.
    ///
    /// Example: `6250f12d5dxxxx9bcfcf784b`.
    pub id: String,
    /// Number that the server gave the namespace.
    ///
    /// On the wire: `namespaceId`.
    pub namespace_id: i64,
    /// Name of the namespace, for people.
    ///
    /// On the wire: `namespaceName`.
    pub namespace_name: String,
    /// ID of the user pool that it belongs to.
    ///
    /// On the wire: `userPoolId`. Example: `60e043f8cd91b87d712b6365`.
    pub user_pool_id: String,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Operations that can be done with the resource.
    ///
    /// 0 to 100 elements.
    pub actions: Option<Vec<ResourceAction>>,
    /// URL of the API that the resource stands for, if it is one.
    ///
    /// On the wire: `apiIdentifier`. Example: `https://my-awesome-api.com/api`.
    pub api_identifier: Option<String>,
    /// What the resource is, in free text.
    ///
    /// Example: `Server`.
    pub description: Option<String>,
    /// Whether the resource of a self-built application is associated with the application of the tenant.
    ///
    /// On the wire: `linkedToTenant`.
    pub linked_to_tenant: Option<bool>,
    /// Name of the resource, for people.
    ///
    /// Example: `Server`.
    pub name: Option<String>,
    /// Code of the namespace that the resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CommonResourceDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            r#type: ResourceType::default(),
            id: String::new(),
            namespace_id: 0,
            namespace_name: String::new(),
            user_pool_id: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            actions: None,
            api_identifier: None,
            description: None,
            linked_to_tenant: None,
            name: None,
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CommonResourceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CommonResourceDto",
        names: &[
            "code",
            "type",
            "id",
            "namespaceId",
            "namespaceName",
            "userPoolId",
            "createdAt",
            "updatedAt",
            "actions",
            "apiIdentifier",
            "description",
            "linkedToTenant",
            "name",
            "namespace",
        ],
        required: 8,
        limits: &[
            (
                8,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(100),
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
            1 => &self.r#type,
            2 => &self.id,
            3 => &self.namespace_id,
            4 => &self.namespace_name,
            5 => &self.user_pool_id,
            6 => &self.created_at,
            7 => &self.updated_at,
            8 => &self.actions,
            9 => &self.api_identifier,
            10 => &self.description,
            11 => &self.linked_to_tenant,
            12 => &self.name,
            13 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.r#type,
            2 => &mut self.id,
            3 => &mut self.namespace_id,
            4 => &mut self.namespace_name,
            5 => &mut self.user_pool_id,
            6 => &mut self.created_at,
            7 => &mut self.updated_at,
            8 => &mut self.actions,
            9 => &mut self.api_identifier,
            10 => &mut self.description,
            11 => &mut self.linked_to_tenant,
            12 => &mut self.name,
            13 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CommonResourceDto);

/// Resources of a page, as the `data` of a response. The fields of an envelope stand in it once more.
///
/// Returned by [`list_common_resource`](crate::ManagementClient::list_common_resource).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CommonResourcePagingDto {
    /// Outcome of the request. 200 means success, and every other value a failure.
    ///
    /// On the wire: `statusCode`. Example: `200`.
    pub status_code: i64,
    /// Outcome in words. For a failure, it says what went wrong.
    ///
    /// Example: `Success`.
    pub message: String,
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The resources of this page.
    pub list: Vec<CommonResourceDto>,
    /// Exact error code of a failure, finer than `status_code`. It is absent on success.
    ///
    /// On the wire: `apiCode`. Example: `20001`.
    pub api_code: Option<i64>,
    /// ID under which GenAuth's support can find the request.
    ///
    /// On the wire: `requestId`. Example: `934108e5-9fbf-4d24-8da1-c330328abd6c`.
    pub request_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CommonResourcePagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            status_code: 0,
            message: String::new(),
            total_count: 0,
            list: Vec::new(),
            api_code: None,
            request_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CommonResourcePagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CommonResourcePagingDto",
        names: &["statusCode", "message", "totalCount", "list", "apiCode", "requestId"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.status_code,
            1 => &self.message,
            2 => &self.total_count,
            3 => &self.list,
            4 => &self.api_code,
            5 => &self.request_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.status_code,
            1 => &mut self.message,
            2 => &mut self.total_count,
            3 => &mut self.list,
            4 => &mut self.api_code,
            5 => &mut self.request_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CommonResourcePagingDto);

/// A namespace that [`create_namespace`](crate::ManagementClient::create_namespace) makes.
#[non_exhaustive]
pub struct CreateNamespaceDto {
    /// Code of the namespace, unique in the user pool.
    ///
    /// Required `code`. Example: `my-namespace`.
    pub code: String,
    /// What the namespace is for, in free text.
    ///
    /// Optional `description`: not sent if `None`. Example: `My permission group description`.
    pub description: Option<String>,
    /// Name of the namespace, for people.
    ///
    /// Optional `name`: not sent if `None`. Example: `My permission group`.
    pub name: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateNamespaceDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            description: None,
            name: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
}

impl Default for CreateNamespaceDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            description: None,
            name: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateNamespaceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateNamespaceDto",
        names: &["code", "description", "name"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.description,
            2 => &self.name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.description,
            2 => &mut self.name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateNamespaceDto);

/// The namespaces that [`create_namespaces_batch`](crate::ManagementClient::create_namespaces_batch)
/// makes.
#[non_exhaustive]
pub struct CreateNamespacesBatchDto {
    /// The namespaces to create, at most 50.
    ///
    /// Required `list`. 1 to 50 elements.
    pub list: Vec<CreateNamespacesBatchItemDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateNamespacesBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<CreateNamespacesBatchItemDto>>,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CreateNamespacesBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateNamespacesBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateNamespacesBatchDto",
        names: &["list"],
        required: 1,
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
            0 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateNamespacesBatchDto);

/// One of the namespaces that
/// [`create_namespaces_batch`](crate::ManagementClient::create_namespaces_batch) makes.
#[non_exhaustive]
pub struct CreateNamespacesBatchItemDto {
    /// Code of the namespace, unique in the user pool.
    ///
    /// Required `code`. Example: `my-namespace`.
    pub code: String,
    /// What the namespace is for, in free text.
    ///
    /// Optional `description`: not sent if `None`. Example: `My permission group description`.
    pub description: Option<String>,
    /// Name of the namespace, for people.
    ///
    /// Optional `name`: not sent if `None`. Example: `My permission group`.
    pub name: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateNamespacesBatchItemDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            description: None,
            name: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
}

impl Default for CreateNamespacesBatchItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            description: None,
            name: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateNamespacesBatchItemDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateNamespacesBatchItemDto",
        names: &["code", "description", "name"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.description,
            2 => &self.name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.description,
            2 => &mut self.name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateNamespacesBatchItemDto);

/// One of the resources that
/// [`create_resources_batch`](crate::ManagementClient::create_resources_batch) makes.
#[non_exhaustive]
pub struct CreateResourceBatchItemDto {
    /// Code of the resource, unique in its namespace.
    ///
    /// Required `code`. Example: `ecs`.
    pub code: String,
    /// Kind of thing that the resource stands for.
    ///
    /// Required `type`.
    pub r#type: ResourceType,
    /// Operations that can be done with the resource, at most 100.
    ///
    /// Optional `actions`: not sent if `None`. 0 to 100 elements.
    pub actions: Option<Vec<ResourceAction>>,
    /// URL of the API that the resource stands for, if it is one.
    ///
    /// Optional `apiIdentifier`: not sent if `None`. Example: `https://my-awesome-api.com/api`.
    pub api_identifier: Option<String>,
    /// What the resource is, in free text.
    ///
    /// Optional `description`: not sent if `None`. Example: `Server`.
    pub description: Option<String>,
    /// Name of the resource, for people.
    ///
    /// Optional `name`: not sent if `None`. Example: `Server`.
    pub name: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateResourceBatchItemDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>, r#type: impl Into<ResourceType>) -> Self {
        Self {
            code: code.into(),
            r#type: r#type.into(),
            actions: None,
            api_identifier: None,
            description: None,
            name: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceAction>>,
    ) -> Self {
        self.actions = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `api_identifier`.
    #[must_use]
    pub fn with_api_identifier(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.api_identifier, value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
}

impl Default for CreateResourceBatchItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            r#type: ResourceType::default(),
            actions: None,
            api_identifier: None,
            description: None,
            name: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateResourceBatchItemDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateResourceBatchItemDto",
        names: &["code", "type", "actions", "apiIdentifier", "description", "name"],
        required: 2,
        limits: &[
            (
                2,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(100),
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
            1 => &self.r#type,
            2 => &self.actions,
            3 => &self.api_identifier,
            4 => &self.description,
            5 => &self.name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.r#type,
            2 => &mut self.actions,
            3 => &mut self.api_identifier,
            4 => &mut self.description,
            5 => &mut self.name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateResourceBatchItemDto);

/// A resource that [`create_resource`](crate::ManagementClient::create_resource) makes.
#[non_exhaustive]
pub struct CreateResourceDto {
    /// Kind of thing that the resource stands for.
    ///
    /// Required `type`.
    pub r#type: ResourceType,
    /// Code of the resource, unique in its namespace.
    ///
    /// Required `code`. Example: `ecs`.
    pub code: String,
    /// Operations that can be done with the resource, at most 100.
    ///
    /// Optional `actions`: not sent if `None`. 0 to 100 elements.
    pub actions: Option<Vec<ResourceAction>>,
    /// URL of the API that the resource stands for, if it is one.
    ///
    /// Optional `apiIdentifier`: not sent if `None`. Example: `https://my-awesome-api.com/api`.
    pub api_identifier: Option<String>,
    /// What the resource is, in free text.
    ///
    /// Optional `description`: not sent if `None`. Example: `Server`.
    pub description: Option<String>,
    /// Name of the resource, for people.
    ///
    /// Optional `name`: not sent if `None`. Example: `Server`.
    pub name: Option<String>,
    /// Code of the namespace that the resource will belong to. Without it, the default namespace is taken.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateResourceDto {
    /// A value of the required fields; the others are absent.
    pub fn new(r#type: impl Into<ResourceType>, code: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            code: code.into(),
            actions: None,
            api_identifier: None,
            description: None,
            name: None,
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceAction>>,
    ) -> Self {
        self.actions = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `api_identifier`.
    #[must_use]
    pub fn with_api_identifier(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.api_identifier, value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
        self
    }
}

impl Default for CreateResourceDto {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: ResourceType::default(),
            code: String::new(),
            actions: None,
            api_identifier: None,
            description: None,
            name: None,
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateResourceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateResourceDto",
        names: &[
            "type",
            "code",
            "actions",
            "apiIdentifier",
            "description",
            "name",
            "namespace",
        ],
        required: 2,
        limits: &[
            (
                2,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(100),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            1 => &self.code,
            2 => &self.actions,
            3 => &self.api_identifier,
            4 => &self.description,
            5 => &self.name,
            6 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.code,
            2 => &mut self.actions,
            3 => &mut self.api_identifier,
            4 => &mut self.description,
            5 => &mut self.name,
            6 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateResourceDto);

/// The resources that [`create_resources_batch`](crate::ManagementClient::create_resources_batch)
/// makes, all in one namespace.
#[non_exhaustive]
pub struct CreateResourcesBatchDto {
    /// The resources to create, at most 50.
    ///
    /// Required `list`. 1 to 50 elements.
    pub list: Vec<CreateResourceBatchItemDto>,
    /// Code of the namespace that the resources will belong to. Without it, the default namespace is taken.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateResourcesBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<CreateResourceBatchItemDto>>,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
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

impl Default for CreateResourcesBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateResourcesBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateResourcesBatchDto",
        names: &["list", "namespace"],
        required: 1,
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
            0 => &self.list,
            1 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateResourcesBatchDto);

/// Names the resources that
/// [`batch_delete_common_resource`](crate::ManagementClient::batch_delete_common_resource) deletes.
#[non_exhaustive]
pub struct DeleteCommonResourcesBatchDto {
    /// IDs of the resources, found by
    /// [`list_common_resource`](crate::ManagementClient::list_common_resource).
    ///
    /// Required `ids`. Example: `["6250f12d5dxxxx9bcfcf784b"]`.
    pub ids: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteCommonResourcesBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ::sdk_runtime::record::argument::list(ids),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteCommonResourcesBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteCommonResourcesBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteCommonResourcesBatchDto",
        names: &["ids"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteCommonResourcesBatchDto);

/// Names the namespace that [`delete_namespace`](crate::ManagementClient::delete_namespace) deletes.
#[non_exhaustive]
pub struct DeleteNamespaceDto {
    /// Code of the namespace, found by [`list_namespaces`](crate::ManagementClient::list_namespaces).
    ///
    /// Required `code`. Example: `my-namespace`.
    pub code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteNamespaceDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteNamespaceDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteNamespaceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteNamespaceDto",
        names: &["code"],
        required: 1,
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

::sdk_runtime::record::record!(DeleteNamespaceDto);

/// Names the namespaces that
/// [`delete_namespaces_batch`](crate::ManagementClient::delete_namespaces_batch) deletes.
#[non_exhaustive]
pub struct DeleteNamespacesBatchDto {
    /// Codes of the namespaces to delete, at most 10.
    ///
    /// Required `codeList`. 1 to 10 elements. Example: `["my-namespace"]`.
    pub code_list: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteNamespacesBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            code_list: ::sdk_runtime::record::argument::list(code_list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteNamespacesBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            code_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteNamespacesBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteNamespacesBatchDto",
        names: &["codeList"],
        required: 1,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(10),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteNamespacesBatchDto);

/// Names the resource that [`delete_resource`](crate::ManagementClient::delete_resource) deletes.
#[non_exhaustive]
pub struct DeleteResourceDto {
    /// Code of the resource, unique in its namespace.
    ///
    /// Required `code`. Example: `ecs`.
    pub code: String,
    /// Code of the namespace that the resource belongs to. Without it, the default namespace is taken.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteResourceDto {
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

impl Default for DeleteResourceDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteResourceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteResourceDto",
        names: &["code", "namespace"],
        required: 1,
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

::sdk_runtime::record::record!(DeleteResourceDto);

/// Names the resources of one namespace that
/// [`delete_resources_batch`](crate::ManagementClient::delete_resources_batch) deletes.
#[non_exhaustive]
pub struct DeleteResourcesBatchDto {
    /// Codes of the resources to delete, at most 50.
    ///
    /// Optional `codeList`: not sent if `None`. 1 to 50 elements. Example: `["code1","code2"]`.
    pub code_list: Option<Vec<String>>,
    /// IDs of the resources to delete, at most 50. They are found by
    /// [`list_common_resource`](crate::ManagementClient::list_common_resource).
    ///
    /// Optional `ids`: not sent if `None`. 1 to 50 elements. Example: `["6250f12d5dxxxx9bcfcf784b"]`.
    pub ids: Option<Vec<String>>,
    /// Code of the namespace that the resources belong to. Without it, the default namespace is taken.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteResourcesBatchDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `code_list`.
    #[must_use]
    pub fn with_code_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.code_list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `ids`.
    #[must_use]
    pub fn with_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
        self
    }
}

impl Default for DeleteResourcesBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            code_list: None,
            ids: None,
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteResourcesBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteResourcesBatchDto",
        names: &["codeList", "ids", "namespace"],
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(50),
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
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code_list,
            1 => &self.ids,
            2 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code_list,
            1 => &mut self.ids,
            2 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteResourcesBatchDto);

/// Subjects that may use a resource, as a page of
/// [`get_resource_authorized_targets`](crate::ManagementClient::get_resource_authorized_targets).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetResourceAuthorizedTargetDataDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<ResourceAuthorizedTargetDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetResourceAuthorizedTargetDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetResourceAuthorizedTargetDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetResourceAuthorizedTargetDataDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetResourceAuthorizedTargetDataDto);

/// Which subjects of which resource
/// [`get_resource_authorized_targets`](crate::ManagementClient::get_resource_authorized_targets)
/// returns.
#[non_exhaustive]
pub struct GetResourceAuthorizedTargetsDto {
    /// Code of the resource, or of one thing of its kind, such as `ecs:1`.
    ///
    /// Required `resource`. Example: `ecs:1`.
    pub resource: String,
    /// How many items a page has at most.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Code of the namespace that the resource belongs to.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Kind of subject to return. Without it, subjects of all kinds are returned.
    ///
    /// Optional `targetType`: not sent if `None`.
    pub target_type: Option<TargetType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetResourceAuthorizedTargetsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(resource: impl Into<String>) -> Self {
        Self {
            resource: resource.into(),
            limit: None,
            namespace: None,
            page: None,
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
    /// Sets `target_type`.
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<TargetType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.target_type, value);
        self
    }
}

impl Default for GetResourceAuthorizedTargetsDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource: String::new(),
            limit: None,
            namespace: None,
            page: None,
            target_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetResourceAuthorizedTargetsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetResourceAuthorizedTargetsDto",
        names: &["resource", "limit", "namespace", "page", "targetType"],
        required: 1,
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
            0 => &self.resource,
            1 => &self.limit,
            2 => &self.namespace,
            3 => &self.page,
            4 => &self.target_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource,
            1 => &mut self.limit,
            2 => &mut self.namespace,
            3 => &mut self.page,
            4 => &mut self.target_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetResourceAuthorizedTargetsDto);

/// What [`is_action_allowed`](crate::ManagementClient::is_action_allowed) found.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct IsActionAllowedDataDto {
    /// Whether the user may do the operation.
    pub allowed: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for IsActionAllowedDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            allowed: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for IsActionAllowedDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "IsActionAllowedDataDto",
        names: &["allowed"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.allowed,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.allowed,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(IsActionAllowedDataDto);

/// The question that [`is_action_allowed`](crate::ManagementClient::is_action_allowed) puts: a user, a
/// resource and an operation.
#[non_exhaustive]
pub struct IsActionAllowedDto {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Name of the operation, one of those that the resource defines.
    ///
    /// Required `action`. Example: `ecs:Start`.
    pub action: String,
    /// Code of the resource, or of one thing of its kind, such as `ecs:1`.
    ///
    /// Required `resource`. Example: `ecs:1`.
    pub resource: String,
    /// Code of the namespace that the resource belongs to. Without it, the default namespace is searched.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl IsActionAllowedDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        user_id: impl Into<String>,
        action: impl Into<String>,
        resource: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            action: action.into(),
            resource: resource.into(),
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

impl Default for IsActionAllowedDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            action: String::new(),
            resource: String::new(),
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for IsActionAllowedDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "IsActionAllowedDto",
        names: &["userId", "action", "resource", "namespace"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.action,
            2 => &self.resource,
            3 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.action,
            2 => &mut self.resource,
            3 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(IsActionAllowedDto);

/// A namespace, as [`get_namespace`](crate::ManagementClient::get_namespace) and
/// [`create_namespace`](crate::ManagementClient::create_namespace) return it.
///
/// Returned by [`create_namespace`](crate::ManagementClient::create_namespace), [`get_namespace`](crate::ManagementClient::get_namespace) and [`get_namespaces_batch`](crate::ManagementClient::get_namespaces_batch).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct NamespaceDto {
    /// Code of the namespace, unique in the user pool.
    ///
    /// Example: `my-namespace`.
    pub code: String,
    /// What the namespace is for, in free text.
    ///
    /// Example: `My permission group description`.
    pub description: Option<String>,
    /// Name of the namespace, for people.
    ///
    /// Example: `My permission group`.
    pub name: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for NamespaceDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            description: None,
            name: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for NamespaceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "NamespaceDto",
        names: &["code", "description", "name"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.description,
            2 => &self.name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.description,
            2 => &mut self.name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(NamespaceDto);

/// Namespaces of the user pool, as a page of
/// [`list_namespaces`](crate::ManagementClient::list_namespaces).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct NamespaceListPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<NamespacesListRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for NamespaceListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for NamespaceListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "NamespaceListPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(NamespaceListPagingDto);

/// A role of a namespace, in the result of
/// [`list_namespace_roles`](crate::ManagementClient::list_namespace_roles).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct NamespaceRolesListRespDto {
    /// ID that GenAuth gave the role.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Name of the role, for people.
    pub name: String,
    /// Code of the role, unique in its namespace.
    ///
    /// Example: `admin`.
    pub code: String,
    /// Code of the namespace that the role belongs to.
    ///
    /// Example: `default`.
    pub namespace: String,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// What the role is for, in free text.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for NamespaceRolesListRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            name: String::new(),
            code: String::new(),
            namespace: String::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for NamespaceRolesListRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "NamespaceRolesListRespDto",
        names: &["id", "name", "code", "namespace", "updatedAt", "description"],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.code,
            3 => &self.namespace,
            4 => &self.updated_at,
            5 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.code,
            3 => &mut self.namespace,
            4 => &mut self.updated_at,
            5 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(NamespaceRolesListRespDto);

/// A namespace and its state, in the result of
/// [`list_namespaces`](crate::ManagementClient::list_namespaces).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct NamespacesListRespDto {
    /// Name of the namespace, for people.
    ///
    /// Example: `My permission group`.
    pub name: String,
    /// Code of the namespace, unique in the user pool.
    ///
    /// Example: `my-namespace`.
    pub code: String,
    /// What the namespace is for, in free text.
    ///
    /// Example: `My permission group description`.
    pub description: Option<String>,
    /// State of the namespace: `0` means that it is switched off, `1` that it is switched on.
    ///
    /// Example: `1`.
    pub status: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for NamespacesListRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            code: String::new(),
            description: None,
            status: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for NamespacesListRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "NamespacesListRespDto",
        names: &["name", "code", "description", "status"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.description,
            3 => &self.status,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.description,
            3 => &mut self.status,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(NamespacesListRespDto);

/// An operation that can be done with a resource, such as starting a server.
///
/// Taken by [`create_resource`](crate::ManagementClient::create_resource), [`update_resource`](crate::ManagementClient::update_resource) and [`create_resources_batch`](crate::ManagementClient::create_resources_batch). Returned by [`create_resource`](crate::ManagementClient::create_resource), [`get_resource`](crate::ManagementClient::get_resource), [`get_resources_batch`](crate::ManagementClient::get_resources_batch), [`update_resource`](crate::ManagementClient::update_resource), [`list_common_resource`](crate::ManagementClient::list_common_resource) and 1 more.
#[non_exhaustive]
pub struct ResourceAction {
    /// Name of the operation, by which grants and questions refer to it.
    ///
    /// Required `name`. Example: `ecs:Start`.
    pub name: String,
    /// What the operation does, in free text.
    ///
    /// Required `description`. Example: `Start ECS server`.
    pub description: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ResourceAction {
    /// A value of the required fields; the others are absent.
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ResourceAction {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            description: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ResourceAction {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ResourceAction",
        names: &["name", "description"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ResourceAction);

/// A subject that may use a resource, in the result of
/// [`get_resource_authorized_targets`](crate::ManagementClient::get_resource_authorized_targets).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ResourceAuthorizedTargetDto {
    /// Kind of the subject.
    ///
    /// On the wire: `targetType`.
    pub target_type: TargetType,
    /// ID or code of the subject, depending on `target_type`: the ID of a user or department, or the code
    /// of a role or group.
    ///
    /// On the wire: `targetIdentifier`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub target_identifier: String,
    /// Names of the operations that the subject may do.
    ///
    /// Example: `["ecs:Start"]`.
    pub actions: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ResourceAuthorizedTargetDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: TargetType::default(),
            target_identifier: String::new(),
            actions: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ResourceAuthorizedTargetDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ResourceAuthorizedTargetDto",
        names: &["targetType", "targetIdentifier", "actions"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_identifier,
            2 => &self.actions,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_identifier,
            2 => &mut self.actions,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ResourceAuthorizedTargetDto);

/// A resource: a thing that users need permission for, with the operations that can be done with it.
///
/// Returned by [`create_resource`](crate::ManagementClient::create_resource), [`get_resource`](crate::ManagementClient::get_resource), [`get_resources_batch`](crate::ManagementClient::get_resources_batch), [`update_resource`](crate::ManagementClient::update_resource) and [`list_resources`](crate::ManagementClient::list_resources).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ResourceDto {
    /// Code of the resource, unique in its namespace.
    ///
    /// Example: `ecs`.
    pub code: String,
    /// Kind of thing that the resource stands for.
    pub r#type: ResourceType,
    /// Operations that can be done with the resource.
    ///
    /// 0 to 100 elements.
    pub actions: Option<Vec<ResourceAction>>,
    /// URL of the API that the resource stands for, if it is one.
    ///
    /// On the wire: `apiIdentifier`. Example: `https://my-awesome-api.com/api`.
    pub api_identifier: Option<String>,
    /// What the resource is, in free text.
    ///
    /// Example: `Server`.
    pub description: Option<String>,
    /// Whether the resource of a self-built application is associated with the application of the tenant.
    ///
    /// On the wire: `linkedToTenant`.
    pub linked_to_tenant: Option<bool>,
    /// Name of the resource, for people.
    ///
    /// Example: `Server`.
    pub name: Option<String>,
    /// Code of the namespace that the resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ResourceDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            r#type: ResourceType::default(),
            actions: None,
            api_identifier: None,
            description: None,
            linked_to_tenant: None,
            name: None,
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ResourceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ResourceDto",
        names: &[
            "code",
            "type",
            "actions",
            "apiIdentifier",
            "description",
            "linkedToTenant",
            "name",
            "namespace",
        ],
        required: 2,
        limits: &[
            (
                2,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(100),
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
            1 => &self.r#type,
            2 => &self.actions,
            3 => &self.api_identifier,
            4 => &self.description,
            5 => &self.linked_to_tenant,
            6 => &self.name,
            7 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.r#type,
            2 => &mut self.actions,
            3 => &mut self.api_identifier,
            4 => &mut self.description,
            5 => &mut self.linked_to_tenant,
            6 => &mut self.name,
            7 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ResourceDto);

/// A resource and the operations on it that a grant of
/// [`authorize_resources`](crate::ManagementClient::authorize_resources) permits.
#[non_exhaustive]
pub struct ResourceItemDto {
    /// Code of the resource, unique in its namespace.
    ///
    /// Required `code`. Example: `ecs`.
    pub code: String,
    /// Names of the operations to permit, at most 50, out of those that the resource defines.
    ///
    /// Required `actions`. 0 to 50 elements. Example: `["ecs:Stop","ecs:Start"]`.
    pub actions: Vec<String>,
    /// What kind of thing the resource stands for.
    ///
    /// Required `resourceType`.
    pub resource_type: ResourceType,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ResourceItemDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        code: impl Into<String>,
        actions: impl IntoIterator<Item = impl Into<String>>,
        resource_type: impl Into<ResourceType>,
    ) -> Self {
        Self {
            code: code.into(),
            actions: ::sdk_runtime::record::argument::list(actions),
            resource_type: resource_type.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ResourceItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            actions: Vec::new(),
            resource_type: ResourceType::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ResourceItemDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ResourceItemDto",
        names: &["code", "actions", "resourceType"],
        required: 3,
        limits: &[
            (
                1,
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
            0 => &self.code,
            1 => &self.actions,
            2 => &self.resource_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.actions,
            2 => &mut self.resource_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ResourceItemDto);

/// Resources of a page, as the `data` of a response. The fields of an envelope stand in it once more.
///
/// Returned by [`list_resources`](crate::ManagementClient::list_resources).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ResourcePagingDto {
    /// Outcome of the request. 200 means success, and every other value a failure.
    ///
    /// On the wire: `statusCode`. Example: `200`.
    pub status_code: i64,
    /// Outcome in words. For a failure, it says what went wrong.
    ///
    /// Example: `Success`.
    pub message: String,
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The resources of this page.
    pub list: Vec<ResourceDto>,
    /// Exact error code of a failure, finer than `status_code`. It is absent on success.
    ///
    /// On the wire: `apiCode`. Example: `20001`.
    pub api_code: Option<i64>,
    /// ID under which GenAuth's support can find the request.
    ///
    /// On the wire: `requestId`. Example: `934108e5-9fbf-4d24-8da1-c330328abd6c`.
    pub request_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ResourcePagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            status_code: 0,
            message: String::new(),
            total_count: 0,
            list: Vec::new(),
            api_code: None,
            request_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ResourcePagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ResourcePagingDto",
        names: &["statusCode", "message", "totalCount", "list", "apiCode", "requestId"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.status_code,
            1 => &self.message,
            2 => &self.total_count,
            3 => &self.list,
            4 => &self.api_code,
            5 => &self.request_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.status_code,
            1 => &mut self.message,
            2 => &mut self.total_count,
            3 => &mut self.list,
            4 => &mut self.api_code,
            5 => &mut self.request_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ResourcePagingDto);

/// The new data of a namespace, as [`update_namespace`](crate::ManagementClient::update_namespace)
/// takes it and returns it.
#[non_exhaustive]
pub struct UpdateNamespaceDto {
    /// Code of the namespace before the change.
    ///
    /// Required `code`. Example: `my-namespace`.
    pub code: String,
    /// What the namespace is for from now on, in free text.
    ///
    /// Optional `description`: not sent if `None`. Example: `My permission group description`.
    pub description: Option<String>,
    /// Name of the namespace from now on, for people.
    ///
    /// Optional `name`: not sent if `None`. Example: `My permission group`.
    pub name: Option<String>,
    /// Code of the namespace from now on. Without it, the code stays.
    ///
    /// Optional `newCode`: not sent if `None`. Example: `my-new-namespace`.
    pub new_code: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateNamespaceDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            description: None,
            name: None,
            new_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `new_code`.
    #[must_use]
    pub fn with_new_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.new_code, value);
        self
    }
}

impl Default for UpdateNamespaceDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            description: None,
            name: None,
            new_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateNamespaceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateNamespaceDto",
        names: &["code", "description", "name", "newCode"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.description,
            2 => &self.name,
            3 => &self.new_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.description,
            2 => &mut self.name,
            3 => &mut self.new_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateNamespaceDto);

/// The new data of a resource, for [`update_resource`](crate::ManagementClient::update_resource).
#[non_exhaustive]
pub struct UpdateResourceDto {
    /// Code of the resource, unique in its namespace. It names the resource and does not change.
    ///
    /// Required `code`. Example: `ecs`.
    pub code: String,
    /// Operations that can be done with the resource from now on, at most 100.
    ///
    /// Optional `actions`: not sent if `None`. 0 to 100 elements.
    pub actions: Option<Vec<ResourceAction>>,
    /// URL of the API that the resource stands for, if it is one.
    ///
    /// Optional `apiIdentifier`: not sent if `None`. Example: `https://my-awesome-api.com/api`.
    pub api_identifier: Option<String>,
    /// What the resource is, in free text.
    ///
    /// Optional `description`: not sent if `None`. Example: `Server`.
    pub description: Option<String>,
    /// Name of the resource, for people.
    ///
    /// Optional `name`: not sent if `None`. Example: `Server`.
    pub name: Option<String>,
    /// Code of the namespace that the resource belongs to. Without it, the default namespace is searched.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    /// Kind of thing that the resource stands for.
    ///
    /// Optional `type`: not sent if `None`.
    pub r#type: Option<ResourceType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateResourceDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            actions: None,
            api_identifier: None,
            description: None,
            name: None,
            namespace: None,
            r#type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceAction>>,
    ) -> Self {
        self.actions = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `api_identifier`.
    #[must_use]
    pub fn with_api_identifier(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.api_identifier, value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<ResourceType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.r#type, value);
        self
    }
}

impl Default for UpdateResourceDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            actions: None,
            api_identifier: None,
            description: None,
            name: None,
            namespace: None,
            r#type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateResourceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateResourceDto",
        names: &[
            "code",
            "actions",
            "apiIdentifier",
            "description",
            "name",
            "namespace",
            "type",
        ],
        required: 1,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(100),
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
            1 => &self.actions,
            2 => &self.api_identifier,
            3 => &self.description,
            4 => &self.name,
            5 => &self.namespace,
            6 => &self.r#type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.actions,
            2 => &mut self.api_identifier,
            3 => &mut self.description,
            4 => &mut self.name,
            5 => &mut self.namespace,
            6 => &mut self.r#type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateResourceDto);

impl ::sdk_runtime::Page for CommonResourcePagingDto {
    type Item = CommonResourceDto;
    #[inline]
    fn into_items(self) -> Vec<CommonResourceDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for GetResourceAuthorizedTargetDataDto {
    type Item = ResourceAuthorizedTargetDto;
    #[inline]
    fn into_items(self) -> Vec<ResourceAuthorizedTargetDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for NamespaceListPagingDto {
    type Item = NamespacesListRespDto;
    #[inline]
    fn into_items(self) -> Vec<NamespacesListRespDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for ResourcePagingDto {
    type Item = ResourceDto;
    #[inline]
    fn into_items(self) -> Vec<ResourceDto> {
        self.list
    }
}
