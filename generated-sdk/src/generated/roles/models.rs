// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

#[cfg(feature = "test-util")]
pub use constructors::*;
use crate::Envelope;
use crate::Nullable;
use crate::generated::common::{ResourceType, RoleDto, TargetType};
use crate::record::argument;
use crate::record::Limits;
use crate::record::{Fields, RawFields, Schema, Slot, record};
use crate::Page;

/// A value, called `CheckRoleMutualExclusionRespDto` by the API.
pub type CheckRoleMutualExclusionRespDto = Envelope<CheckRoleMutualExclusionResultDto>;

/// A value, called `RoleAuthorizedResourcePaginatedRespDto` by the API.
pub type RoleAuthorizedResourcePaginatedRespDto = Envelope<
    RoleAuthorizedResourcePagingDto,
>;

/// A value, called `RoleCheckParamsRespDto` by the API.
pub type RoleCheckParamsRespDto = Envelope<CheckRoleParamsRespDto>;

/// A value, called `RoleDepartmentListPaginatedRespDto` by the API.
pub type RoleDepartmentListPaginatedRespDto = Envelope<RoleDepartmentListPagingDto>;

/// A value, called `RoleListPageRespDto` by the API.
pub type RoleListPageRespDto = Envelope<RoleListPageDto>;

/// A value, called `RoleSingleRespDto` by the API.
pub type RoleSingleRespDto = Envelope<RoleDto>;

/// An object, called `AssignRoleBatchDto` by the API.
#[non_exhaustive]
pub struct AssignRoleBatchDto {
    /// Member `targets`, required.
    /// Limit: 1 to 10 elements.
    pub targets: Vec<TargetDto>,
    /// Member `roles`, required.
    /// Limit: 1 to 10 elements.
    pub roles: Vec<RoleCodeDto>,
    raw_fields: RawFields,
}

impl AssignRoleBatchDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        targets: impl IntoIterator<Item = impl Into<TargetDto>>,
        roles: impl IntoIterator<Item = impl Into<RoleCodeDto>>,
    ) -> Self {
        Self {
            targets: argument::list(targets),
            roles: argument::list(roles),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for AssignRoleBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            targets: Vec::new(),
            roles: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for AssignRoleBatchDto {
    const SCHEMA: Schema = Schema {
        name: "AssignRoleBatchDto",
        names: &["targets", "roles"],
        required: 2,
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(10),
                    ..Limits::NONE
                },
            ),
            (
                1,
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
            0 => &self.targets,
            1 => &self.roles,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.targets,
            1 => &mut self.roles,
            _ => &mut self.raw_fields,
        }
    }
}

record!(AssignRoleBatchDto);

/// An object, called `AssignRoleDto` by the API.
#[non_exhaustive]
pub struct AssignRoleDto {
    /// Member `targets`, required.
    /// Limit: 1 to 50 elements.
    pub targets: Vec<TargetDto>,
    /// Member `code`, required.
    pub code: String,
    /// When the assignment begins; `null` for at once.
    ///
    /// Member `enableTime`, optional, may be `null`.
    /// Unit: milliseconds since 1970-01-01 UTC.
    pub enable_time: Nullable<i64>,
    /// When the assignment ends; `null` for never.
    ///
    /// Member `endTime`, optional, may be `null`.
    /// Unit: milliseconds since 1970-01-01 UTC.
    pub end_time: Nullable<i64>,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
}

impl AssignRoleDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        targets: impl IntoIterator<Item = impl Into<TargetDto>>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            targets: argument::list(targets),
            code: code.into(),
            enable_time: Nullable::Absent,
            end_time: Nullable::Absent,
            namespace: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `enable_time`.
    #[must_use]
    pub fn with_enable_time(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.enable_time = value.into();
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn with_end_time(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.end_time = value.into();
        self
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.namespace, value);
        self
    }
}

impl Default for AssignRoleDto {
    #[inline]
    fn default() -> Self {
        Self {
            targets: Vec::new(),
            code: String::new(),
            enable_time: Nullable::Absent,
            end_time: Nullable::Absent,
            namespace: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for AssignRoleDto {
    const SCHEMA: Schema = Schema {
        name: "AssignRoleDto",
        names: &["targets", "code", "enableTime", "endTime", "namespace"],
        required: 2,
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
            0 => &self.targets,
            1 => &self.code,
            2 => &self.enable_time,
            3 => &self.end_time,
            4 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.targets,
            1 => &mut self.code,
            2 => &mut self.enable_time,
            3 => &mut self.end_time,
            4 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

record!(AssignRoleDto);

/// An object, called `CheckRoleMutualExclusionReqDto` by the API.
#[non_exhaustive]
pub struct CheckRoleMutualExclusionReqDto {
    /// Member `roles`, required.
    pub roles: Vec<RoleCodeDto>,
    raw_fields: RawFields,
}

impl CheckRoleMutualExclusionReqDto {
    /// A value of the required members; the others are absent.
    pub fn new(roles: impl IntoIterator<Item = impl Into<RoleCodeDto>>) -> Self {
        Self {
            roles: argument::list(roles),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for CheckRoleMutualExclusionReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            roles: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CheckRoleMutualExclusionReqDto {
    const SCHEMA: Schema = Schema {
        name: "CheckRoleMutualExclusionReqDto",
        names: &["roles"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.roles,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.roles,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CheckRoleMutualExclusionReqDto);

/// An object, called `CheckRoleMutualExclusionResultDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckRoleMutualExclusionResultDto {
    /// Member `existMutuallyExclusive`, required.
    pub exist_mutually_exclusive: bool,
    raw_fields: RawFields,
}

impl Default for CheckRoleMutualExclusionResultDto {
    #[inline]
    fn default() -> Self {
        Self {
            exist_mutually_exclusive: false,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CheckRoleMutualExclusionResultDto {
    const SCHEMA: Schema = Schema {
        name: "CheckRoleMutualExclusionResultDto",
        names: &["existMutuallyExclusive"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.exist_mutually_exclusive,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.exist_mutually_exclusive,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CheckRoleMutualExclusionResultDto);

/// An object, called `CheckRoleParamsDto` by the API.
#[non_exhaustive]
pub struct CheckRoleParamsDto {
    /// Member `code`, required.
    pub code: String,
    /// Member `namespace`, required.
    pub namespace: String,
    /// Member `name`, optional.
    pub name: Option<String>,
    raw_fields: RawFields,
}

impl CheckRoleParamsDto {
    /// A value of the required members; the others are absent.
    pub fn new(code: impl Into<String>, namespace: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            namespace: namespace.into(),
            name: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.name, value);
        self
    }
}

impl Default for CheckRoleParamsDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            namespace: String::new(),
            name: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CheckRoleParamsDto {
    const SCHEMA: Schema = Schema {
        name: "CheckRoleParamsDto",
        names: &["code", "namespace", "name"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            1 => &self.namespace,
            2 => &self.name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.namespace,
            2 => &mut self.name,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CheckRoleParamsDto);

/// An object, called `CheckRoleParamsRespDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckRoleParamsRespDto {
    /// Member `isValid`, required.
    pub is_valid: bool,
    /// Member `message`, required.
    pub message: bool,
    raw_fields: RawFields,
}

impl Default for CheckRoleParamsRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            is_valid: false,
            message: false,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CheckRoleParamsRespDto {
    const SCHEMA: Schema = Schema {
        name: "CheckRoleParamsRespDto",
        names: &["isValid", "message"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.is_valid,
            1 => &self.message,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.is_valid,
            1 => &mut self.message,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CheckRoleParamsRespDto);

/// An object, called `CreateAdminRoleDto` by the API.
#[non_exhaustive]
pub struct CreateAdminRoleDto {
    /// Member `name`, required.
    pub name: String,
    /// Member `code`, required.
    pub code: String,
    /// Member `description`, optional.
    pub description: Option<String>,
    raw_fields: RawFields,
}

impl CreateAdminRoleDto {
    /// A value of the required members; the others are absent.
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            code: code.into(),
            description: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.description, value);
        self
    }
}

impl Default for CreateAdminRoleDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            code: String::new(),
            description: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateAdminRoleDto {
    const SCHEMA: Schema = Schema {
        name: "CreateAdminRoleDto",
        names: &["name", "code", "description"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateAdminRoleDto);

/// An object, called `CreateRoleDto` by the API.
#[non_exhaustive]
pub struct CreateRoleDto {
    /// Member `code`, required.
    pub code: String,
    /// Member `description`, optional.
    pub description: Option<String>,
    /// When the role is disabled by itself; `null` for never.
    ///
    /// Member `disableTime`, optional, may be `null`.
    /// Unit: milliseconds since 1970-01-01 UTC, as digits.
    pub disable_time: Nullable<String>,
    /// Member `name`, optional.
    pub name: Option<String>,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
}

impl CreateRoleDto {
    /// A value of the required members; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            description: None,
            disable_time: Nullable::Absent,
            name: None,
            namespace: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.description, value);
        self
    }
    /// Sets `disable_time`.
    #[must_use]
    pub fn with_disable_time(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.disable_time = value.into();
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

impl Default for CreateRoleDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            description: None,
            disable_time: Nullable::Absent,
            name: None,
            namespace: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateRoleDto {
    const SCHEMA: Schema = Schema {
        name: "CreateRoleDto",
        names: &["code", "description", "disableTime", "name", "namespace"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            1 => &self.description,
            2 => &self.disable_time,
            3 => &self.name,
            4 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.description,
            2 => &mut self.disable_time,
            3 => &mut self.name,
            4 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateRoleDto);

/// An object, called `CreateRolesBatch` by the API.
#[non_exhaustive]
pub struct CreateRolesBatch {
    /// Member `list`, required.
    /// Limit: 1 to 50 elements.
    pub list: Vec<RoleListItem>,
    raw_fields: RawFields,
}

impl CreateRolesBatch {
    /// A value of the required members; the others are absent.
    pub fn new(list: impl IntoIterator<Item = impl Into<RoleListItem>>) -> Self {
        Self {
            list: argument::list(list),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for CreateRolesBatch {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateRolesBatch {
    const SCHEMA: Schema = Schema {
        name: "CreateRolesBatch",
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

record!(CreateRolesBatch);

/// An object, called `DeleteAdminRoleDto` by the API.
#[non_exhaustive]
pub struct DeleteAdminRoleDto {
    /// Member `codeList`, required.
    /// Limit: 1 to 50 elements.
    pub code_list: Vec<String>,
    raw_fields: RawFields,
}

impl DeleteAdminRoleDto {
    /// A value of the required members; the others are absent.
    pub fn new(code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            code_list: argument::list(code_list),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for DeleteAdminRoleDto {
    #[inline]
    fn default() -> Self {
        Self {
            code_list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DeleteAdminRoleDto {
    const SCHEMA: Schema = Schema {
        name: "DeleteAdminRoleDto",
        names: &["codeList"],
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

record!(DeleteAdminRoleDto);

/// An object, called `DeleteRoleBatchDto` by the API.
#[non_exhaustive]
pub struct DeleteRoleBatchDto {
    /// Member `roleList`, required.
    /// Limit: 1 to 50 elements.
    pub role_list: Vec<RoleCodeAndNamespaceDto>,
    raw_fields: RawFields,
}

impl DeleteRoleBatchDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        role_list: impl IntoIterator<Item = impl Into<RoleCodeAndNamespaceDto>>,
    ) -> Self {
        Self {
            role_list: argument::list(role_list),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for DeleteRoleBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            role_list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DeleteRoleBatchDto {
    const SCHEMA: Schema = Schema {
        name: "DeleteRoleBatchDto",
        names: &["roleList"],
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
            0 => &self.role_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.role_list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteRoleBatchDto);

/// An object, called `DeleteRoleDto` by the API.
#[non_exhaustive]
pub struct DeleteRoleDto {
    /// Member `codeList`, required.
    /// Limit: 1 to 50 elements.
    pub code_list: Vec<String>,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
}

impl DeleteRoleDto {
    /// A value of the required members; the others are absent.
    pub fn new(code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            code_list: argument::list(code_list),
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

impl Default for DeleteRoleDto {
    #[inline]
    fn default() -> Self {
        Self {
            code_list: Vec::new(),
            namespace: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DeleteRoleDto {
    const SCHEMA: Schema = Schema {
        name: "DeleteRoleDto",
        names: &["codeList", "namespace"],
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
            0 => &self.code_list,
            1 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code_list,
            1 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteRoleDto);

/// An object, called `RevokeRoleBatchDto` by the API.
#[non_exhaustive]
pub struct RevokeRoleBatchDto {
    /// Member `targets`, required.
    /// Limit: 1 to 50 elements.
    pub targets: Vec<TargetDto>,
    /// Member `roles`, required.
    /// Limit: 1 to 10 elements.
    pub roles: Vec<RoleCodeDto>,
    raw_fields: RawFields,
}

impl RevokeRoleBatchDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        targets: impl IntoIterator<Item = impl Into<TargetDto>>,
        roles: impl IntoIterator<Item = impl Into<RoleCodeDto>>,
    ) -> Self {
        Self {
            targets: argument::list(targets),
            roles: argument::list(roles),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for RevokeRoleBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            targets: Vec::new(),
            roles: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for RevokeRoleBatchDto {
    const SCHEMA: Schema = Schema {
        name: "RevokeRoleBatchDto",
        names: &["targets", "roles"],
        required: 2,
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
            0 => &self.targets,
            1 => &self.roles,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.targets,
            1 => &mut self.roles,
            _ => &mut self.raw_fields,
        }
    }
}

record!(RevokeRoleBatchDto);

/// An object, called `RevokeRoleDto` by the API.
#[non_exhaustive]
pub struct RevokeRoleDto {
    /// Member `targets`, required.
    /// Limit: 1 to 50 elements.
    pub targets: Vec<TargetDto>,
    /// Member `code`, required.
    pub code: String,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
}

impl RevokeRoleDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        targets: impl IntoIterator<Item = impl Into<TargetDto>>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            targets: argument::list(targets),
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

impl Default for RevokeRoleDto {
    #[inline]
    fn default() -> Self {
        Self {
            targets: Vec::new(),
            code: String::new(),
            namespace: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for RevokeRoleDto {
    const SCHEMA: Schema = Schema {
        name: "RevokeRoleDto",
        names: &["targets", "code", "namespace"],
        required: 2,
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
            0 => &self.targets,
            1 => &self.code,
            2 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.targets,
            1 => &mut self.code,
            2 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

record!(RevokeRoleDto);

/// An object, called `RoleAuthorizedResourcePagingDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleAuthorizedResourcePagingDto {
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// Member `list`, required.
    pub list: Vec<RoleAuthorizedResourcesRespDto>,
    raw_fields: RawFields,
}

impl Default for RoleAuthorizedResourcePagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for RoleAuthorizedResourcePagingDto {
    const SCHEMA: Schema = Schema {
        name: "RoleAuthorizedResourcePagingDto",
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

record!(RoleAuthorizedResourcePagingDto);

/// An object, called `RoleAuthorizedResourcesRespDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleAuthorizedResourcesRespDto {
    /// Member `resourceCode`, required.
    pub resource_code: String,
    /// Member `resourceType`, required.
    pub resource_type: ResourceType,
    /// Member `actions`, required.
    pub actions: Vec<String>,
    /// Member `apiIdentifier`, required.
    pub api_identifier: String,
    raw_fields: RawFields,
}

impl Default for RoleAuthorizedResourcesRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource_code: String::new(),
            resource_type: ResourceType::default(),
            actions: Vec::new(),
            api_identifier: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for RoleAuthorizedResourcesRespDto {
    const SCHEMA: Schema = Schema {
        name: "RoleAuthorizedResourcesRespDto",
        names: &["resourceCode", "resourceType", "actions", "apiIdentifier"],
        required: 4,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.resource_code,
            1 => &self.resource_type,
            2 => &self.actions,
            3 => &self.api_identifier,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.resource_code,
            1 => &mut self.resource_type,
            2 => &mut self.actions,
            3 => &mut self.api_identifier,
            _ => &mut self.raw_fields,
        }
    }
}

record!(RoleAuthorizedResourcesRespDto);

/// An object, called `RoleCodeAndNamespaceDto` by the API.
#[non_exhaustive]
pub struct RoleCodeAndNamespaceDto {
    /// Member `code`, required.
    pub code: String,
    /// Member `namespace`, required.
    pub namespace: String,
    raw_fields: RawFields,
}

impl RoleCodeAndNamespaceDto {
    /// A value of the required members; the others are absent.
    pub fn new(code: impl Into<String>, namespace: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            namespace: namespace.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for RoleCodeAndNamespaceDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            namespace: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for RoleCodeAndNamespaceDto {
    const SCHEMA: Schema = Schema {
        name: "RoleCodeAndNamespaceDto",
        names: &["code", "namespace"],
        required: 2,
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

record!(RoleCodeAndNamespaceDto);

/// An object, called `RoleCodeDto` by the API.
#[non_exhaustive]
pub struct RoleCodeDto {
    /// Member `code`, required.
    pub code: String,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
}

impl RoleCodeDto {
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

impl Default for RoleCodeDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            namespace: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for RoleCodeDto {
    const SCHEMA: Schema = Schema {
        name: "RoleCodeDto",
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

record!(RoleCodeDto);

/// An object, called `RoleDepartmentListPagingDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleDepartmentListPagingDto {
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// Member `list`, required.
    pub list: Vec<RoleDepartmentRespDto>,
    raw_fields: RawFields,
}

impl Default for RoleDepartmentListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for RoleDepartmentListPagingDto {
    const SCHEMA: Schema = Schema {
        name: "RoleDepartmentListPagingDto",
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

record!(RoleDepartmentListPagingDto);

/// An object, called `RoleDepartmentRespDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleDepartmentRespDto {
    /// Member `id`, required.
    pub id: String,
    /// Member `code`, required.
    pub code: String,
    /// Member `name`, required.
    pub name: String,
    /// Member `description`, required.
    pub description: String,
    raw_fields: RawFields,
}

impl Default for RoleDepartmentRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            code: String::new(),
            name: String::new(),
            description: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for RoleDepartmentRespDto {
    const SCHEMA: Schema = Schema {
        name: "RoleDepartmentRespDto",
        names: &["id", "code", "name", "description"],
        required: 4,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.name,
            3 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.name,
            3 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

record!(RoleDepartmentRespDto);

/// An object, called `RoleListItem` by the API.
#[non_exhaustive]
pub struct RoleListItem {
    /// Member `code`, required.
    pub code: String,
    /// Member `description`, optional.
    pub description: Option<String>,
    /// Member `name`, optional.
    pub name: Option<String>,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
}

impl RoleListItem {
    /// A value of the required members; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            description: None,
            name: None,
            namespace: None,
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
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.namespace, value);
        self
    }
}

impl Default for RoleListItem {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            description: None,
            name: None,
            namespace: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for RoleListItem {
    const SCHEMA: Schema = Schema {
        name: "RoleListItem",
        names: &["code", "description", "name", "namespace"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.code,
            1 => &self.description,
            2 => &self.name,
            3 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.description,
            2 => &mut self.name,
            3 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

record!(RoleListItem);

/// An object, called `RoleListPageDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleListPageDto {
    /// Member `data`, required.
    pub data: Vec<RolePermissionListDto>,
    /// Member `totalCount`, optional.
    pub total_count: Option<i64>,
    raw_fields: RawFields,
}

impl Default for RoleListPageDto {
    #[inline]
    fn default() -> Self {
        Self {
            data: Vec::new(),
            total_count: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for RoleListPageDto {
    const SCHEMA: Schema = Schema {
        name: "RoleListPageDto",
        names: &["data", "totalCount"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.data,
            1 => &self.total_count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.data,
            1 => &mut self.total_count,
            _ => &mut self.raw_fields,
        }
    }
}

record!(RoleListPageDto);

/// An object, called `RolePermissionListDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct RolePermissionListDto {
    /// Member `roleId`, required.
    pub role_id: String,
    /// Member `status`, required.
    pub status: String,
    /// Member `userPoolId`, required.
    pub user_pool_id: String,
    /// Member `roleName`, required.
    pub role_name: String,
    /// Member `roleCode`, required.
    pub role_code: String,
    /// Member `createdAt`, required.
    /// Format: `date-time`.
    pub created_at: String,
    /// Member `updatedAt`, required.
    /// Format: `date-time`.
    pub updated_at: String,
    /// Member `description`, optional.
    pub description: Option<String>,
    /// Member `enableTime`, optional.
    /// Unit: milliseconds since 1970-01-01 UTC.
    pub enable_time: Option<i64>,
    /// Member `endTime`, optional.
    /// Unit: milliseconds since 1970-01-01 UTC.
    pub end_time: Option<i64>,
    raw_fields: RawFields,
}

impl Default for RolePermissionListDto {
    #[inline]
    fn default() -> Self {
        Self {
            role_id: String::new(),
            status: String::new(),
            user_pool_id: String::new(),
            role_name: String::new(),
            role_code: String::new(),
            created_at: String::new(),
            updated_at: String::new(),
            description: None,
            enable_time: None,
            end_time: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for RolePermissionListDto {
    const SCHEMA: Schema = Schema {
        name: "RolePermissionListDto",
        names: &[
            "roleId",
            "status",
            "userPoolId",
            "roleName",
            "roleCode",
            "createdAt",
            "updatedAt",
            "description",
            "enableTime",
            "endTime",
        ],
        required: 7,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.role_id,
            1 => &self.status,
            2 => &self.user_pool_id,
            3 => &self.role_name,
            4 => &self.role_code,
            5 => &self.created_at,
            6 => &self.updated_at,
            7 => &self.description,
            8 => &self.enable_time,
            9 => &self.end_time,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.role_id,
            1 => &mut self.status,
            2 => &mut self.user_pool_id,
            3 => &mut self.role_name,
            4 => &mut self.role_code,
            5 => &mut self.created_at,
            6 => &mut self.updated_at,
            7 => &mut self.description,
            8 => &mut self.enable_time,
            9 => &mut self.end_time,
            _ => &mut self.raw_fields,
        }
    }
}

record!(RolePermissionListDto);

/// An object, called `TargetDto` by the API.
#[non_exhaustive]
pub struct TargetDto {
    /// Member `targetType`, required.
    pub target_type: TargetType,
    /// Member `targetIdentifier`, required.
    pub target_identifier: String,
    raw_fields: RawFields,
}

impl TargetDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        target_type: impl Into<TargetType>,
        target_identifier: impl Into<String>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for TargetDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: TargetType::default(),
            target_identifier: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for TargetDto {
    const SCHEMA: Schema = Schema {
        name: "TargetDto",
        names: &["targetType", "targetIdentifier"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_identifier,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_identifier,
            _ => &mut self.raw_fields,
        }
    }
}

record!(TargetDto);

/// An object, called `UpdateRoleDto` by the API.
#[non_exhaustive]
pub struct UpdateRoleDto {
    /// Member `name`, required.
    pub name: String,
    /// Member `newCode`, required.
    pub new_code: String,
    /// Member `code`, required.
    pub code: String,
    /// Member `description`, optional.
    pub description: Option<String>,
    /// When the role is disabled by itself; `null` for never.
    ///
    /// Member `disableTime`, optional, may be `null`.
    /// Unit: milliseconds since 1970-01-01 UTC, as digits.
    pub disable_time: Nullable<String>,
    /// Member `enablePermissionApply`, optional.
    pub enable_permission_apply: Option<bool>,
    /// Member `namespace`, optional.
    pub namespace: Option<String>,
    /// Member `status`, optional.
    pub status: Option<String>,
    raw_fields: RawFields,
}

impl UpdateRoleDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        name: impl Into<String>,
        new_code: impl Into<String>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            new_code: new_code.into(),
            code: code.into(),
            description: None,
            disable_time: Nullable::Absent,
            enable_permission_apply: None,
            namespace: None,
            status: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.description, value);
        self
    }
    /// Sets `disable_time`.
    #[must_use]
    pub fn with_disable_time(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.disable_time = value.into();
        self
    }
    /// Sets `enable_permission_apply`.
    #[must_use]
    #[inline]
    pub fn with_enable_permission_apply(mut self, value: bool) -> Self {
        self.enable_permission_apply = Some(value);
        self
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.namespace, value);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.status, value);
        self
    }
}

impl Default for UpdateRoleDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            new_code: String::new(),
            code: String::new(),
            description: None,
            disable_time: Nullable::Absent,
            enable_permission_apply: None,
            namespace: None,
            status: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for UpdateRoleDto {
    const SCHEMA: Schema = Schema {
        name: "UpdateRoleDto",
        names: &[
            "name",
            "newCode",
            "code",
            "description",
            "disableTime",
            "enablePermissionApply",
            "namespace",
            "status",
        ],
        required: 3,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.name,
            1 => &self.new_code,
            2 => &self.code,
            3 => &self.description,
            4 => &self.disable_time,
            5 => &self.enable_permission_apply,
            6 => &self.namespace,
            7 => &self.status,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.new_code,
            2 => &mut self.code,
            3 => &mut self.description,
            4 => &mut self.disable_time,
            5 => &mut self.enable_permission_apply,
            6 => &mut self.namespace,
            7 => &mut self.status,
            _ => &mut self.raw_fields,
        }
    }
}

record!(UpdateRoleDto);

impl Page for RoleDepartmentListPagingDto {
    type Item = RoleDepartmentRespDto;
    #[inline]
    fn into_items(self) -> Vec<RoleDepartmentRespDto> {
        self.list
    }
}

impl Page for RoleListPageDto {
    type Item = RolePermissionListDto;
    #[inline]
    fn into_items(self) -> Vec<RolePermissionListDto> {
        self.data
    }
}
