// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

#[cfg(feature = "test-util")]
pub use constructors::*;
use crate::Envelope;
use crate::generated::common::{ResourceType, TargetType};
use crate::record::argument;
use crate::record::Limits;
use crate::record::{Fields, RawFields, Schema, Slot, record};
use crate::Page;

/// A value, called `CommonResourcePaginatedRespDto` by the API.
pub type CommonResourcePaginatedRespDto = Envelope<CommonResourcePagingDto>;

/// A value, called `GetResourceAuthorizedTargetRespDto` by the API.
pub type GetResourceAuthorizedTargetRespDto = Envelope<
    GetResourceAuthorizedTargetDataDto,
>;

/// A value, called `IsActionAllowedRespDtp` by the API.
pub type IsActionAllowedRespDtp = Envelope<IsActionAllowedDataDto>;

/// A value, called `NamespaceListPaginatedRespDto` by the API.
pub type NamespaceListPaginatedRespDto = Envelope<NamespaceListPagingDto>;

/// A value, called `NamespaceListRespDto` by the API.
pub type NamespaceListRespDto = Envelope<Vec<NamespaceDto>>;

/// A value, called `NamespaceRespDto` by the API.
pub type NamespaceRespDto = Envelope<NamespaceDto>;

/// A value, called `NamespaceRolesListPaginatedRespDto` by the API.
pub type NamespaceRolesListPaginatedRespDto = Envelope<NamespaceRolesListRespDto>;

/// A value, called `ResourceListRespDto` by the API.
pub type ResourceListRespDto = Envelope<Vec<ResourceDto>>;

/// A value, called `ResourcePaginatedRespDto` by the API.
pub type ResourcePaginatedRespDto = Envelope<ResourcePagingDto>;

/// A value, called `ResourceRespDto` by the API.
pub type ResourceRespDto = Envelope<ResourceDto>;

/// A value, called `UpdateNamespaceRespDto` by the API.
pub type UpdateNamespaceRespDto = Envelope<UpdateNamespaceDto>;

/// An object, called `AssociateTenantResourceDto` by the API.
#[non_exhaustive]
pub struct AssociateTenantResourceDto {
    /// Member `code`, required.
    pub code: String,
    /// Member `association`, required.
    pub association: bool,
    /// Member `appId`, required.
    pub app_id: String,
    /// Member `tenantId`, optional.
    pub tenant_id: Option<String>,
    raw_fields: RawFields,
}

impl AssociateTenantResourceDto {
    /// A value of the required members; the others are absent.
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
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.tenant_id, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for AssociateTenantResourceDto {
    const SCHEMA: Schema = Schema {
        name: "AssociateTenantResourceDto",
        names: &["code", "association", "appId", "tenantId"],
        required: 3,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            1 => &self.association,
            2 => &self.app_id,
            3 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.association,
            2 => &mut self.app_id,
            3 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(AssociateTenantResourceDto);

/// An object, called `AuthorizeResourceItem` by the API.
#[non_exhaustive]
pub struct AuthorizeResourceItem {
    /// Member `targetType`, required.
    pub target_type: TargetType,
    /// Member `targetIdentifiers`, required.
    /// Limit: 0 to 100 elements.
    pub target_identifiers: Vec<String>,
    /// Member `resources`, required.
    pub resources: Vec<ResourceItemDto>,
    raw_fields: RawFields,
}

impl AuthorizeResourceItem {
    /// A value of the required members; the others are absent.
    pub fn new(
        target_type: impl Into<TargetType>,
        target_identifiers: impl IntoIterator<Item = impl Into<String>>,
        resources: impl IntoIterator<Item = impl Into<ResourceItemDto>>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifiers: argument::list(target_identifiers),
            resources: argument::list(resources),
            raw_fields: RawFields::NONE,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for AuthorizeResourceItem {
    const SCHEMA: Schema = Schema {
        name: "AuthorizeResourceItem",
        names: &["targetType", "targetIdentifiers", "resources"],
        required: 3,
        limits: &[
            (
                1,
                Limits {
                    min_items: Some(0),
                    max_items: Some(100),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_identifiers,
            2 => &self.resources,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_identifiers,
            2 => &mut self.resources,
            _ => &mut self.raw_fields,
        }
    }
}

record!(AuthorizeResourceItem);

/// An object, called `AuthorizeResourcesDto` by the API.
#[non_exhaustive]
pub struct AuthorizeResourcesDto {
    /// Member `list`, required.
    /// Limit: 1 to 10 elements.
    pub list: Vec<AuthorizeResourceItem>,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
}

impl AuthorizeResourcesDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<AuthorizeResourceItem>>,
    ) -> Self {
        Self {
            list: argument::list(list),
            namespace: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.namespace, value);
        self
    }
}

impl Default for AuthorizeResourcesDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            namespace: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for AuthorizeResourcesDto {
    const SCHEMA: Schema = Schema {
        name: "AuthorizeResourcesDto",
        names: &["list", "namespace"],
        required: 1,
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(10),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.list,
            1 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

record!(AuthorizeResourcesDto);

/// An object, called `CommonResourceDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct CommonResourceDto {
    /// Member `code`, required.
    pub code: String,
    /// Member `type`, required.
    pub r#type: ResourceType,
    /// Member `id`, required.
    pub id: String,
    /// Member `namespaceId`, required.
    pub namespace_id: i64,
    /// Member `namespaceName`, required.
    pub namespace_name: String,
    /// Member `userPoolId`, required.
    pub user_pool_id: String,
    /// Member `createdAt`, required.
    /// Format: `date-time`.
    pub created_at: String,
    /// Member `updatedAt`, required.
    /// Format: `date-time`.
    pub updated_at: String,
    /// Member `actions`, optional.
    /// Limit: 0 to 100 elements.
    pub actions: Option<Vec<ResourceAction>>,
    /// Member `apiIdentifier`, optional.
    pub api_identifier: Option<String>,
    /// Member `description`, optional.
    pub description: Option<String>,
    /// Member `linkedToTenant`, optional.
    pub linked_to_tenant: Option<bool>,
    /// Member `name`, optional.
    pub name: Option<String>,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
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
            created_at: String::new(),
            updated_at: String::new(),
            actions: None,
            api_identifier: None,
            description: None,
            linked_to_tenant: None,
            name: None,
            namespace: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CommonResourceDto {
    const SCHEMA: Schema = Schema {
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
                Limits {
                    min_items: Some(0),
                    max_items: Some(100),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(CommonResourceDto);

/// An object, called `CommonResourcePagingDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct CommonResourcePagingDto {
    /// Member `statusCode`, required.
    pub status_code: i64,
    /// Member `message`, required.
    pub message: String,
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// Member `list`, required.
    pub list: Vec<CommonResourceDto>,
    /// Member `apiCode`, optional.
    pub api_code: Option<i64>,
    /// Member `requestId`, optional.
    pub request_id: Option<String>,
    raw_fields: RawFields,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CommonResourcePagingDto {
    const SCHEMA: Schema = Schema {
        name: "CommonResourcePagingDto",
        names: &["statusCode", "message", "totalCount", "list", "apiCode", "requestId"],
        required: 4,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(CommonResourcePagingDto);

/// An object, called `CreateNamespaceDto` by the API.
#[non_exhaustive]
pub struct CreateNamespaceDto {
    /// Member `code`, required.
    pub code: String,
    /// Member `description`, optional.
    pub description: Option<String>,
    /// Member `name`, optional.
    pub name: Option<String>,
    raw_fields: RawFields,
}

impl CreateNamespaceDto {
    /// A value of the required members; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            description: None,
            name: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.description, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.name, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateNamespaceDto {
    const SCHEMA: Schema = Schema {
        name: "CreateNamespaceDto",
        names: &["code", "description", "name"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            1 => &self.description,
            2 => &self.name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.description,
            2 => &mut self.name,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateNamespaceDto);

/// An object, called `CreateNamespacesBatchDto` by the API.
#[non_exhaustive]
pub struct CreateNamespacesBatchDto {
    /// Member `list`, required.
    /// Limit: 1 to 50 elements.
    pub list: Vec<CreateNamespacesBatchItemDto>,
    raw_fields: RawFields,
}

impl CreateNamespacesBatchDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<CreateNamespacesBatchItemDto>>,
    ) -> Self {
        Self {
            list: argument::list(list),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for CreateNamespacesBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateNamespacesBatchDto {
    const SCHEMA: Schema = Schema {
        name: "CreateNamespacesBatchDto",
        names: &["list"],
        required: 1,
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
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateNamespacesBatchDto);

/// An object, called `CreateNamespacesBatchItemDto` by the API.
#[non_exhaustive]
pub struct CreateNamespacesBatchItemDto {
    /// Member `code`, required.
    pub code: String,
    /// Member `description`, optional.
    pub description: Option<String>,
    /// Member `name`, optional.
    pub name: Option<String>,
    raw_fields: RawFields,
}

impl CreateNamespacesBatchItemDto {
    /// A value of the required members; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            description: None,
            name: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.description, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.name, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateNamespacesBatchItemDto {
    const SCHEMA: Schema = Schema {
        name: "CreateNamespacesBatchItemDto",
        names: &["code", "description", "name"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            1 => &self.description,
            2 => &self.name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.description,
            2 => &mut self.name,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateNamespacesBatchItemDto);

/// An object, called `CreateResourceBatchItemDto` by the API.
#[non_exhaustive]
pub struct CreateResourceBatchItemDto {
    /// Member `code`, required.
    pub code: String,
    /// Member `type`, required.
    pub r#type: ResourceType,
    /// Member `actions`, optional.
    /// Limit: 0 to 100 elements.
    pub actions: Option<Vec<ResourceAction>>,
    /// Member `apiIdentifier`, optional.
    pub api_identifier: Option<String>,
    /// Member `description`, optional.
    pub description: Option<String>,
    /// Member `name`, optional.
    pub name: Option<String>,
    raw_fields: RawFields,
}

impl CreateResourceBatchItemDto {
    /// A value of the required members; the others are absent.
    pub fn new(code: impl Into<String>, r#type: impl Into<ResourceType>) -> Self {
        Self {
            code: code.into(),
            r#type: r#type.into(),
            actions: None,
            api_identifier: None,
            description: None,
            name: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceAction>>,
    ) -> Self {
        self.actions = Some(argument::list(value));
        self
    }
    /// Sets `api_identifier`.
    #[must_use]
    pub fn with_api_identifier(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.api_identifier, value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.description, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.name, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateResourceBatchItemDto {
    const SCHEMA: Schema = Schema {
        name: "CreateResourceBatchItemDto",
        names: &["code", "type", "actions", "apiIdentifier", "description", "name"],
        required: 2,
        limits: &[
            (
                2,
                Limits {
                    min_items: Some(0),
                    max_items: Some(100),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(CreateResourceBatchItemDto);

/// An object, called `CreateResourceDto` by the API.
#[non_exhaustive]
pub struct CreateResourceDto {
    /// Member `type`, required.
    pub r#type: ResourceType,
    /// Member `code`, required.
    pub code: String,
    /// Member `actions`, optional.
    /// Limit: 0 to 100 elements.
    pub actions: Option<Vec<ResourceAction>>,
    /// Member `apiIdentifier`, optional.
    pub api_identifier: Option<String>,
    /// Member `description`, optional.
    pub description: Option<String>,
    /// Member `name`, optional.
    pub name: Option<String>,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
}

impl CreateResourceDto {
    /// A value of the required members; the others are absent.
    pub fn new(r#type: impl Into<ResourceType>, code: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            code: code.into(),
            actions: None,
            api_identifier: None,
            description: None,
            name: None,
            namespace: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceAction>>,
    ) -> Self {
        self.actions = Some(argument::list(value));
        self
    }
    /// Sets `api_identifier`.
    #[must_use]
    pub fn with_api_identifier(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.api_identifier, value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.description, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.name, value);
        self
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.namespace, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateResourceDto {
    const SCHEMA: Schema = Schema {
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
                Limits {
                    min_items: Some(0),
                    max_items: Some(100),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(CreateResourceDto);

/// An object, called `CreateResourcesBatchDto` by the API.
#[non_exhaustive]
pub struct CreateResourcesBatchDto {
    /// Member `list`, required.
    /// Limit: 1 to 50 elements.
    pub list: Vec<CreateResourceBatchItemDto>,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
}

impl CreateResourcesBatchDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<CreateResourceBatchItemDto>>,
    ) -> Self {
        Self {
            list: argument::list(list),
            namespace: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.namespace, value);
        self
    }
}

impl Default for CreateResourcesBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            namespace: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateResourcesBatchDto {
    const SCHEMA: Schema = Schema {
        name: "CreateResourcesBatchDto",
        names: &["list", "namespace"],
        required: 1,
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
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.list,
            1 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateResourcesBatchDto);

/// An object, called `DeleteCommonResourcesBatchDto` by the API.
#[non_exhaustive]
pub struct DeleteCommonResourcesBatchDto {
    /// Member `ids`, required.
    pub ids: Vec<String>,
    raw_fields: RawFields,
}

impl DeleteCommonResourcesBatchDto {
    /// A value of the required members; the others are absent.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: argument::list(ids),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for DeleteCommonResourcesBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            ids: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DeleteCommonResourcesBatchDto {
    const SCHEMA: Schema = Schema {
        name: "DeleteCommonResourcesBatchDto",
        names: &["ids"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.ids,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteCommonResourcesBatchDto);

/// An object, called `DeleteNamespaceDto` by the API.
#[non_exhaustive]
pub struct DeleteNamespaceDto {
    /// Member `code`, required.
    pub code: String,
    raw_fields: RawFields,
}

impl DeleteNamespaceDto {
    /// A value of the required members; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for DeleteNamespaceDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DeleteNamespaceDto {
    const SCHEMA: Schema = Schema {
        name: "DeleteNamespaceDto",
        names: &["code"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteNamespaceDto);

/// An object, called `DeleteNamespacesBatchDto` by the API.
#[non_exhaustive]
pub struct DeleteNamespacesBatchDto {
    /// Member `codeList`, required.
    /// Limit: 1 to 10 elements.
    pub code_list: Vec<String>,
    raw_fields: RawFields,
}

impl DeleteNamespacesBatchDto {
    /// A value of the required members; the others are absent.
    pub fn new(code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            code_list: argument::list(code_list),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for DeleteNamespacesBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            code_list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DeleteNamespacesBatchDto {
    const SCHEMA: Schema = Schema {
        name: "DeleteNamespacesBatchDto",
        names: &["codeList"],
        required: 1,
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(10),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code_list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteNamespacesBatchDto);

/// An object, called `DeleteResourceDto` by the API.
#[non_exhaustive]
pub struct DeleteResourceDto {
    /// Member `code`, required.
    pub code: String,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
}

impl DeleteResourceDto {
    /// A value of the required members; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            namespace: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.namespace, value);
        self
    }
}

impl Default for DeleteResourceDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            namespace: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DeleteResourceDto {
    const SCHEMA: Schema = Schema {
        name: "DeleteResourceDto",
        names: &["code", "namespace"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            1 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteResourceDto);

/// An object, called `DeleteResourcesBatchDto` by the API.
#[non_exhaustive]
pub struct DeleteResourcesBatchDto {
    /// Member `codeList`, optional.
    /// Limit: 1 to 50 elements.
    pub code_list: Option<Vec<String>>,
    /// Member `ids`, optional.
    /// Limit: 1 to 50 elements.
    pub ids: Option<Vec<String>>,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
}

impl DeleteResourcesBatchDto {
    /// A value with every member absent.
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
        self.code_list = Some(argument::list(value));
        self
    }
    /// Sets `ids`.
    #[must_use]
    pub fn with_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ids = Some(argument::list(value));
        self
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.namespace, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DeleteResourcesBatchDto {
    const SCHEMA: Schema = Schema {
        name: "DeleteResourcesBatchDto",
        names: &["codeList", "ids", "namespace"],
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..Limits::NONE
                },
            ),
            (
                1,
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
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code_list,
            1 => &self.ids,
            2 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code_list,
            1 => &mut self.ids,
            2 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteResourcesBatchDto);

/// An object, called `GetResourceAuthorizedTargetDataDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct GetResourceAuthorizedTargetDataDto {
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// Member `list`, required.
    pub list: Vec<ResourceAuthorizedTargetDto>,
    raw_fields: RawFields,
}

impl Default for GetResourceAuthorizedTargetDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetResourceAuthorizedTargetDataDto {
    const SCHEMA: Schema = Schema {
        name: "GetResourceAuthorizedTargetDataDto",
        names: &["totalCount", "list"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetResourceAuthorizedTargetDataDto);

/// An object, called `GetResourceAuthorizedTargetsDto` by the API.
#[non_exhaustive]
pub struct GetResourceAuthorizedTargetsDto {
    /// Member `resource`, required.
    pub resource: String,
    /// Member `limit`, optional.
    /// Limit: from 1 to 50.
    pub limit: Option<i64>,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    /// Member `page`, optional.
    /// Limit: at least 1.
    pub page: Option<i64>,
    /// Member `targetType`, optional.
    pub target_type: Option<TargetType>,
    raw_fields: RawFields,
}

impl GetResourceAuthorizedTargetsDto {
    /// A value of the required members; the others are absent.
    pub fn new(resource: impl Into<String>) -> Self {
        Self {
            resource: resource.into(),
            limit: None,
            namespace: None,
            page: None,
            target_type: None,
            raw_fields: RawFields::NONE,
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
        argument::set(&mut self.namespace, value);
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
        argument::set(&mut self.target_type, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetResourceAuthorizedTargetsDto {
    const SCHEMA: Schema = Schema {
        name: "GetResourceAuthorizedTargetsDto",
        names: &["resource", "limit", "namespace", "page", "targetType"],
        required: 1,
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
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(GetResourceAuthorizedTargetsDto);

/// An object, called `IsActionAllowedDataDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct IsActionAllowedDataDto {
    /// Member `allowed`, required.
    pub allowed: bool,
    raw_fields: RawFields,
}

impl Default for IsActionAllowedDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            allowed: false,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for IsActionAllowedDataDto {
    const SCHEMA: Schema = Schema {
        name: "IsActionAllowedDataDto",
        names: &["allowed"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.allowed,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.allowed,
            _ => &mut self.raw_fields,
        }
    }
}

record!(IsActionAllowedDataDto);

/// An object, called `IsActionAllowedDto` by the API.
#[non_exhaustive]
pub struct IsActionAllowedDto {
    /// Member `userId`, required.
    pub user_id: String,
    /// Member `action`, required.
    pub action: String,
    /// Member `resource`, required.
    pub resource: String,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
}

impl IsActionAllowedDto {
    /// A value of the required members; the others are absent.
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
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.namespace, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for IsActionAllowedDto {
    const SCHEMA: Schema = Schema {
        name: "IsActionAllowedDto",
        names: &["userId", "action", "resource", "namespace"],
        required: 3,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.user_id,
            1 => &self.action,
            2 => &self.resource,
            3 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.action,
            2 => &mut self.resource,
            3 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

record!(IsActionAllowedDto);

/// An object, called `NamespaceDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct NamespaceDto {
    /// Member `code`, required.
    pub code: String,
    /// Member `description`, optional.
    pub description: Option<String>,
    /// Member `name`, optional.
    pub name: Option<String>,
    raw_fields: RawFields,
}

impl Default for NamespaceDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            description: None,
            name: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for NamespaceDto {
    const SCHEMA: Schema = Schema {
        name: "NamespaceDto",
        names: &["code", "description", "name"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            1 => &self.description,
            2 => &self.name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.description,
            2 => &mut self.name,
            _ => &mut self.raw_fields,
        }
    }
}

record!(NamespaceDto);

/// An object, called `NamespaceListPagingDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct NamespaceListPagingDto {
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// Member `list`, required.
    pub list: Vec<NamespacesListRespDto>,
    raw_fields: RawFields,
}

impl Default for NamespaceListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for NamespaceListPagingDto {
    const SCHEMA: Schema = Schema {
        name: "NamespaceListPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(NamespaceListPagingDto);

/// An object, called `NamespaceRolesListRespDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct NamespaceRolesListRespDto {
    /// Member `id`, required.
    pub id: String,
    /// Member `name`, required.
    pub name: String,
    /// Member `code`, required.
    pub code: String,
    /// Member `namespace`, required.
    pub namespace: String,
    /// Member `updatedAt`, required.
    /// Format: `date-time`.
    pub updated_at: String,
    /// Member `description`, optional.
    pub description: Option<String>,
    raw_fields: RawFields,
}

impl Default for NamespaceRolesListRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            name: String::new(),
            code: String::new(),
            namespace: String::new(),
            updated_at: String::new(),
            description: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for NamespaceRolesListRespDto {
    const SCHEMA: Schema = Schema {
        name: "NamespaceRolesListRespDto",
        names: &["id", "name", "code", "namespace", "updatedAt", "description"],
        required: 5,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(NamespaceRolesListRespDto);

/// An object, called `NamespacesListRespDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct NamespacesListRespDto {
    /// Member `name`, required.
    pub name: String,
    /// Member `code`, required.
    pub code: String,
    /// Member `description`, optional.
    pub description: Option<String>,
    /// Member `status`, optional.
    pub status: Option<i64>,
    raw_fields: RawFields,
}

impl Default for NamespacesListRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            code: String::new(),
            description: None,
            status: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for NamespacesListRespDto {
    const SCHEMA: Schema = Schema {
        name: "NamespacesListRespDto",
        names: &["name", "code", "description", "status"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.description,
            3 => &self.status,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.description,
            3 => &mut self.status,
            _ => &mut self.raw_fields,
        }
    }
}

record!(NamespacesListRespDto);

/// An object, called `ResourceAction` by the API.
#[non_exhaustive]
pub struct ResourceAction {
    /// Member `name`, required.
    pub name: String,
    /// Member `description`, required.
    pub description: String,
    raw_fields: RawFields,
}

impl ResourceAction {
    /// A value of the required members; the others are absent.
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for ResourceAction {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            description: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ResourceAction {
    const SCHEMA: Schema = Schema {
        name: "ResourceAction",
        names: &["name", "description"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.name,
            1 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ResourceAction);

/// An object, called `ResourceAuthorizedTargetDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct ResourceAuthorizedTargetDto {
    /// Member `targetType`, required.
    pub target_type: TargetType,
    /// Member `targetIdentifier`, required.
    pub target_identifier: String,
    /// Member `actions`, required.
    pub actions: Vec<String>,
    raw_fields: RawFields,
}

impl Default for ResourceAuthorizedTargetDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: TargetType::default(),
            target_identifier: String::new(),
            actions: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ResourceAuthorizedTargetDto {
    const SCHEMA: Schema = Schema {
        name: "ResourceAuthorizedTargetDto",
        names: &["targetType", "targetIdentifier", "actions"],
        required: 3,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_identifier,
            2 => &self.actions,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_identifier,
            2 => &mut self.actions,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ResourceAuthorizedTargetDto);

/// An object, called `ResourceDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct ResourceDto {
    /// Member `code`, required.
    pub code: String,
    /// Member `type`, required.
    pub r#type: ResourceType,
    /// Member `actions`, optional.
    /// Limit: 0 to 100 elements.
    pub actions: Option<Vec<ResourceAction>>,
    /// Member `apiIdentifier`, optional.
    pub api_identifier: Option<String>,
    /// Member `description`, optional.
    pub description: Option<String>,
    /// Member `linkedToTenant`, optional.
    pub linked_to_tenant: Option<bool>,
    /// Member `name`, optional.
    pub name: Option<String>,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ResourceDto {
    const SCHEMA: Schema = Schema {
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
                Limits {
                    min_items: Some(0),
                    max_items: Some(100),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(ResourceDto);

/// An object, called `ResourceItemDto` by the API.
#[non_exhaustive]
pub struct ResourceItemDto {
    /// Member `code`, required.
    pub code: String,
    /// Member `actions`, required.
    /// Limit: 0 to 50 elements.
    pub actions: Vec<String>,
    /// Member `resourceType`, required.
    pub resource_type: ResourceType,
    raw_fields: RawFields,
}

impl ResourceItemDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        code: impl Into<String>,
        actions: impl IntoIterator<Item = impl Into<String>>,
        resource_type: impl Into<ResourceType>,
    ) -> Self {
        Self {
            code: code.into(),
            actions: argument::list(actions),
            resource_type: resource_type.into(),
            raw_fields: RawFields::NONE,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ResourceItemDto {
    const SCHEMA: Schema = Schema {
        name: "ResourceItemDto",
        names: &["code", "actions", "resourceType"],
        required: 3,
        limits: &[
            (
                1,
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
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            1 => &self.actions,
            2 => &self.resource_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.actions,
            2 => &mut self.resource_type,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ResourceItemDto);

/// An object, called `ResourcePagingDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct ResourcePagingDto {
    /// Member `statusCode`, required.
    pub status_code: i64,
    /// Member `message`, required.
    pub message: String,
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// Member `list`, required.
    pub list: Vec<ResourceDto>,
    /// Member `apiCode`, optional.
    pub api_code: Option<i64>,
    /// Member `requestId`, optional.
    pub request_id: Option<String>,
    raw_fields: RawFields,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ResourcePagingDto {
    const SCHEMA: Schema = Schema {
        name: "ResourcePagingDto",
        names: &["statusCode", "message", "totalCount", "list", "apiCode", "requestId"],
        required: 4,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(ResourcePagingDto);

/// An object, called `UpdateNamespaceDto` by the API.
#[non_exhaustive]
pub struct UpdateNamespaceDto {
    /// Member `code`, required.
    pub code: String,
    /// Member `description`, optional.
    pub description: Option<String>,
    /// Member `name`, optional.
    pub name: Option<String>,
    /// Member `newCode`, optional.
    pub new_code: Option<String>,
    raw_fields: RawFields,
}

impl UpdateNamespaceDto {
    /// A value of the required members; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            description: None,
            name: None,
            new_code: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.description, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.name, value);
        self
    }
    /// Sets `new_code`.
    #[must_use]
    pub fn with_new_code(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.new_code, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for UpdateNamespaceDto {
    const SCHEMA: Schema = Schema {
        name: "UpdateNamespaceDto",
        names: &["code", "description", "name", "newCode"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            1 => &self.description,
            2 => &self.name,
            3 => &self.new_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.description,
            2 => &mut self.name,
            3 => &mut self.new_code,
            _ => &mut self.raw_fields,
        }
    }
}

record!(UpdateNamespaceDto);

/// An object, called `UpdateResourceDto` by the API.
#[non_exhaustive]
pub struct UpdateResourceDto {
    /// Member `code`, required.
    pub code: String,
    /// Member `actions`, optional.
    /// Limit: 0 to 100 elements.
    pub actions: Option<Vec<ResourceAction>>,
    /// Member `apiIdentifier`, optional.
    pub api_identifier: Option<String>,
    /// Member `description`, optional.
    pub description: Option<String>,
    /// Member `name`, optional.
    pub name: Option<String>,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    /// Member `type`, optional.
    pub r#type: Option<ResourceType>,
    raw_fields: RawFields,
}

impl UpdateResourceDto {
    /// A value of the required members; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            actions: None,
            api_identifier: None,
            description: None,
            name: None,
            namespace: None,
            r#type: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceAction>>,
    ) -> Self {
        self.actions = Some(argument::list(value));
        self
    }
    /// Sets `api_identifier`.
    #[must_use]
    pub fn with_api_identifier(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.api_identifier, value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.description, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.name, value);
        self
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.namespace, value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<ResourceType>) -> Self {
        argument::set(&mut self.r#type, value);
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for UpdateResourceDto {
    const SCHEMA: Schema = Schema {
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
                Limits {
                    min_items: Some(0),
                    max_items: Some(100),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(UpdateResourceDto);

impl Page for CommonResourcePagingDto {
    type Item = CommonResourceDto;
    #[inline]
    fn into_items(self) -> Vec<CommonResourceDto> {
        self.list
    }
}

impl Page for GetResourceAuthorizedTargetDataDto {
    type Item = ResourceAuthorizedTargetDto;
    #[inline]
    fn into_items(self) -> Vec<ResourceAuthorizedTargetDto> {
        self.list
    }
}

impl Page for NamespaceListPagingDto {
    type Item = NamespacesListRespDto;
    #[inline]
    fn into_items(self) -> Vec<NamespacesListRespDto> {
        self.list
    }
}

impl Page for ResourcePagingDto {
    type Item = ResourceDto;
    #[inline]
    fn into_items(self) -> Vec<ResourceDto> {
        self.list
    }
}
