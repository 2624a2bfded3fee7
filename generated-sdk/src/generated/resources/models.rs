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

/// An object, called `AssociateTenantResourceDto` by the API.
///
/// Taken by [`associate_tenant_resource`](crate::ManagementClient::associate_tenant_resource).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct AssociateTenantResourceDto {
    /// Required field `code`.
    pub code: String,
    /// Required field `association`.
    pub association: bool,
    /// Required field `appId`.
    pub app_id: String,
    /// Optional field `tenantId`.
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

/// An object, called `AuthorizeResourceItem` by the API.
///
/// Taken by [`authorize_resources`](crate::ManagementClient::authorize_resources).
#[non_exhaustive]
pub struct AuthorizeResourceItem {
    /// Required field `targetType`.
    pub target_type: TargetType,
    /// Required field `targetIdentifiers`. 0 to 100 elements.
    pub target_identifiers: Vec<String>,
    /// Required field `resources`.
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

/// An object, called `AuthorizeResourcesDto` by the API.
///
/// Taken by [`authorize_resources`](crate::ManagementClient::authorize_resources).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct AuthorizeResourcesDto {
    /// Required field `list`. 1 to 10 elements.
    pub list: Vec<AuthorizeResourceItem>,
    /// Optional field `namespace`.
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

/// An object, called `CommonResourceDto` by the API.
///
/// Returned by [`list_common_resource`](crate::ManagementClient::list_common_resource).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CommonResourceDto {
    /// Field `code`.
    pub code: String,
    /// Field `type`.
    pub r#type: ResourceType,
    /// Field `id`.
    pub id: String,
    /// Field `namespaceId`.
    pub namespace_id: i64,
    /// Field `namespaceName`.
    pub namespace_name: String,
    /// Field `userPoolId`.
    pub user_pool_id: String,
    /// Field `createdAt`.
    pub created_at: ::sdk_runtime::DateTime,
    /// Field `updatedAt`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Field `actions`. 0 to 100 elements.
    pub actions: Option<Vec<ResourceAction>>,
    /// Field `apiIdentifier`.
    pub api_identifier: Option<String>,
    /// Field `description`.
    pub description: Option<String>,
    /// Field `linkedToTenant`.
    pub linked_to_tenant: Option<bool>,
    /// Field `name`.
    pub name: Option<String>,
    /// Field `namespace`.
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

/// An object, called `CommonResourcePagingDto` by the API.
///
/// Returned by [`list_common_resource`](crate::ManagementClient::list_common_resource).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CommonResourcePagingDto {
    /// Field `statusCode`.
    pub status_code: i64,
    /// Field `message`.
    pub message: String,
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
    pub list: Vec<CommonResourceDto>,
    /// Field `apiCode`.
    pub api_code: Option<i64>,
    /// Field `requestId`.
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

/// An object, called `CreateNamespaceDto` by the API.
///
/// Taken by [`create_namespace`](crate::ManagementClient::create_namespace).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateNamespaceDto {
    /// Required field `code`.
    pub code: String,
    /// Optional field `description`.
    pub description: Option<String>,
    /// Optional field `name`.
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

/// An object, called `CreateNamespacesBatchDto` by the API.
///
/// Taken by [`create_namespaces_batch`](crate::ManagementClient::create_namespaces_batch).
#[non_exhaustive]
pub struct CreateNamespacesBatchDto {
    /// Required field `list`. 1 to 50 elements.
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

/// An object, called `CreateNamespacesBatchItemDto` by the API.
///
/// Taken by [`create_namespaces_batch`](crate::ManagementClient::create_namespaces_batch).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateNamespacesBatchItemDto {
    /// Required field `code`.
    pub code: String,
    /// Optional field `description`.
    pub description: Option<String>,
    /// Optional field `name`.
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

/// An object, called `CreateResourceBatchItemDto` by the API.
///
/// Taken by [`create_resources_batch`](crate::ManagementClient::create_resources_batch).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateResourceBatchItemDto {
    /// Required field `code`.
    pub code: String,
    /// Required field `type`.
    pub r#type: ResourceType,
    /// Optional field `actions`. 0 to 100 elements.
    pub actions: Option<Vec<ResourceAction>>,
    /// Optional field `apiIdentifier`.
    pub api_identifier: Option<String>,
    /// Optional field `description`.
    pub description: Option<String>,
    /// Optional field `name`.
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

/// An object, called `CreateResourceDto` by the API.
///
/// Taken by [`create_resource`](crate::ManagementClient::create_resource).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateResourceDto {
    /// Required field `type`.
    pub r#type: ResourceType,
    /// Required field `code`.
    pub code: String,
    /// Optional field `actions`. 0 to 100 elements.
    pub actions: Option<Vec<ResourceAction>>,
    /// Optional field `apiIdentifier`.
    pub api_identifier: Option<String>,
    /// Optional field `description`.
    pub description: Option<String>,
    /// Optional field `name`.
    pub name: Option<String>,
    /// Optional field `namespace`.
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

/// An object, called `CreateResourcesBatchDto` by the API.
///
/// Taken by [`create_resources_batch`](crate::ManagementClient::create_resources_batch).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateResourcesBatchDto {
    /// Required field `list`. 1 to 50 elements.
    pub list: Vec<CreateResourceBatchItemDto>,
    /// Optional field `namespace`.
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

/// An object, called `DeleteCommonResourcesBatchDto` by the API.
///
/// Taken by [`batch_delete_common_resource`](crate::ManagementClient::batch_delete_common_resource).
#[non_exhaustive]
pub struct DeleteCommonResourcesBatchDto {
    /// Required field `ids`.
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

/// An object, called `DeleteNamespaceDto` by the API.
///
/// Taken by [`delete_namespace`](crate::ManagementClient::delete_namespace).
#[non_exhaustive]
pub struct DeleteNamespaceDto {
    /// Required field `code`.
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

/// An object, called `DeleteNamespacesBatchDto` by the API.
///
/// Taken by [`delete_namespaces_batch`](crate::ManagementClient::delete_namespaces_batch).
#[non_exhaustive]
pub struct DeleteNamespacesBatchDto {
    /// Required field `codeList`. 1 to 10 elements.
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

/// An object, called `DeleteResourceDto` by the API.
///
/// Taken by [`delete_resource`](crate::ManagementClient::delete_resource).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct DeleteResourceDto {
    /// Required field `code`.
    pub code: String,
    /// Optional field `namespace`.
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

/// An object, called `DeleteResourcesBatchDto` by the API.
///
/// Taken by [`delete_resources_batch`](crate::ManagementClient::delete_resources_batch).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct DeleteResourcesBatchDto {
    /// Optional field `codeList`. 1 to 50 elements.
    pub code_list: Option<Vec<String>>,
    /// Optional field `ids`. 1 to 50 elements.
    pub ids: Option<Vec<String>>,
    /// Optional field `namespace`.
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

/// An object, called `GetResourceAuthorizedTargetDataDto` by the API.
///
/// Returned by [`get_resource_authorized_targets`](crate::ManagementClient::get_resource_authorized_targets).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetResourceAuthorizedTargetDataDto {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
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

/// An object, called `GetResourceAuthorizedTargetsDto` by the API.
///
/// Taken by [`get_resource_authorized_targets`](crate::ManagementClient::get_resource_authorized_targets).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct GetResourceAuthorizedTargetsDto {
    /// Required field `resource`.
    pub resource: String,
    /// Optional field `limit`. From 1 to 50.
    pub limit: Option<i64>,
    /// Optional field `namespace`.
    pub namespace: Option<String>,
    /// Optional field `page`. At least 1.
    pub page: Option<i64>,
    /// Optional field `targetType`.
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

/// An object, called `IsActionAllowedDataDto` by the API.
///
/// Returned by [`is_action_allowed`](crate::ManagementClient::is_action_allowed).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct IsActionAllowedDataDto {
    /// Field `allowed`.
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

/// An object, called `IsActionAllowedDto` by the API.
///
/// Taken by [`is_action_allowed`](crate::ManagementClient::is_action_allowed).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct IsActionAllowedDto {
    /// Required field `userId`.
    pub user_id: String,
    /// Required field `action`.
    pub action: String,
    /// Required field `resource`.
    pub resource: String,
    /// Optional field `namespace`.
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

/// An object, called `NamespaceDto` by the API.
///
/// Returned by [`create_namespace`](crate::ManagementClient::create_namespace), [`get_namespace`](crate::ManagementClient::get_namespace) and [`get_namespaces_batch`](crate::ManagementClient::get_namespaces_batch).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct NamespaceDto {
    /// Field `code`.
    pub code: String,
    /// Field `description`.
    pub description: Option<String>,
    /// Field `name`.
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

/// An object, called `NamespaceListPagingDto` by the API.
///
/// Returned by [`list_namespaces`](crate::ManagementClient::list_namespaces).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct NamespaceListPagingDto {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
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

/// An object, called `NamespaceRolesListRespDto` by the API.
///
/// Returned by [`list_namespace_roles`](crate::ManagementClient::list_namespace_roles).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct NamespaceRolesListRespDto {
    /// Field `id`.
    pub id: String,
    /// Field `name`.
    pub name: String,
    /// Field `code`.
    pub code: String,
    /// Field `namespace`.
    pub namespace: String,
    /// Field `updatedAt`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Field `description`.
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

/// An object, called `NamespacesListRespDto` by the API.
///
/// Returned by [`list_namespaces`](crate::ManagementClient::list_namespaces).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct NamespacesListRespDto {
    /// Field `name`.
    pub name: String,
    /// Field `code`.
    pub code: String,
    /// Field `description`.
    pub description: Option<String>,
    /// Field `status`.
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

/// An object, called `ResourceAction` by the API.
///
/// Taken by [`create_resource`](crate::ManagementClient::create_resource), [`update_resource`](crate::ManagementClient::update_resource) and [`create_resources_batch`](crate::ManagementClient::create_resources_batch). Returned by [`create_resource`](crate::ManagementClient::create_resource), [`get_resource`](crate::ManagementClient::get_resource), [`get_resources_batch`](crate::ManagementClient::get_resources_batch), [`update_resource`](crate::ManagementClient::update_resource), [`list_common_resource`](crate::ManagementClient::list_common_resource) and 1 more.
#[non_exhaustive]
pub struct ResourceAction {
    /// Required field `name`.
    pub name: String,
    /// Required field `description`.
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

/// An object, called `ResourceAuthorizedTargetDto` by the API.
///
/// Returned by [`get_resource_authorized_targets`](crate::ManagementClient::get_resource_authorized_targets).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ResourceAuthorizedTargetDto {
    /// Field `targetType`.
    pub target_type: TargetType,
    /// Field `targetIdentifier`.
    pub target_identifier: String,
    /// Field `actions`.
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

/// An object, called `ResourceDto` by the API.
///
/// Returned by [`create_resource`](crate::ManagementClient::create_resource), [`get_resource`](crate::ManagementClient::get_resource), [`get_resources_batch`](crate::ManagementClient::get_resources_batch), [`update_resource`](crate::ManagementClient::update_resource) and [`list_resources`](crate::ManagementClient::list_resources).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ResourceDto {
    /// Field `code`.
    pub code: String,
    /// Field `type`.
    pub r#type: ResourceType,
    /// Field `actions`. 0 to 100 elements.
    pub actions: Option<Vec<ResourceAction>>,
    /// Field `apiIdentifier`.
    pub api_identifier: Option<String>,
    /// Field `description`.
    pub description: Option<String>,
    /// Field `linkedToTenant`.
    pub linked_to_tenant: Option<bool>,
    /// Field `name`.
    pub name: Option<String>,
    /// Field `namespace`.
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

/// An object, called `ResourceItemDto` by the API.
///
/// Taken by [`authorize_resources`](crate::ManagementClient::authorize_resources).
#[non_exhaustive]
pub struct ResourceItemDto {
    /// Required field `code`.
    pub code: String,
    /// Required field `actions`. 0 to 50 elements.
    pub actions: Vec<String>,
    /// Required field `resourceType`.
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

/// An object, called `ResourcePagingDto` by the API.
///
/// Returned by [`list_resources`](crate::ManagementClient::list_resources).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ResourcePagingDto {
    /// Field `statusCode`.
    pub status_code: i64,
    /// Field `message`.
    pub message: String,
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
    pub list: Vec<ResourceDto>,
    /// Field `apiCode`.
    pub api_code: Option<i64>,
    /// Field `requestId`.
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

/// An object, called `UpdateNamespaceDto` by the API.
///
/// Taken by [`update_namespace`](crate::ManagementClient::update_namespace). Returned by [`update_namespace`](crate::ManagementClient::update_namespace).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct UpdateNamespaceDto {
    /// Required field `code`.
    pub code: String,
    /// Optional field `description`.
    pub description: Option<String>,
    /// Optional field `name`.
    pub name: Option<String>,
    /// Optional field `newCode`.
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

/// An object, called `UpdateResourceDto` by the API.
///
/// Taken by [`update_resource`](crate::ManagementClient::update_resource).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct UpdateResourceDto {
    /// Required field `code`.
    pub code: String,
    /// Optional field `actions`. 0 to 100 elements.
    pub actions: Option<Vec<ResourceAction>>,
    /// Optional field `apiIdentifier`.
    pub api_identifier: Option<String>,
    /// Optional field `description`.
    pub description: Option<String>,
    /// Optional field `name`.
    pub name: Option<String>,
    /// Optional field `namespace`.
    pub namespace: Option<String>,
    /// Optional field `type`.
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
