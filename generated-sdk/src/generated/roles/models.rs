// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{ResourceType, RoleDto, TargetType};

/// A value, called `CheckRoleMutualExclusionRespDto` by the API.
pub type CheckRoleMutualExclusionRespDto = crate::generated::Envelope<
    CheckRoleMutualExclusionResultDto,
>;

/// A value, called `RoleAuthorizedResourcePaginatedRespDto` by the API.
pub type RoleAuthorizedResourcePaginatedRespDto = crate::generated::Envelope<
    RoleAuthorizedResourcePagingDto,
>;

/// A value, called `RoleCheckParamsRespDto` by the API.
pub type RoleCheckParamsRespDto = crate::generated::Envelope<CheckRoleParamsRespDto>;

/// A value, called `RoleDepartmentListPaginatedRespDto` by the API.
pub type RoleDepartmentListPaginatedRespDto = crate::generated::Envelope<
    RoleDepartmentListPagingDto,
>;

/// A value, called `RoleListPageRespDto` by the API.
pub type RoleListPageRespDto = crate::generated::Envelope<RoleListPageDto>;

/// A value, called `RoleSingleRespDto` by the API.
pub type RoleSingleRespDto = crate::generated::Envelope<RoleDto>;

/// An object, called `AssignRoleBatchDto` by the API.
#[non_exhaustive]
pub struct AssignRoleBatchDto {
    /// Field `targets`, required.
    /// Limit: 1 to 10 elements.
    pub targets: Vec<TargetDto>,
    /// Field `roles`, required.
    /// Limit: 1 to 10 elements.
    pub roles: Vec<RoleCodeDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AssignRoleBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        targets: impl IntoIterator<Item = impl Into<TargetDto>>,
        roles: impl IntoIterator<Item = impl Into<RoleCodeDto>>,
    ) -> Self {
        Self {
            targets: ::sdk_runtime::record::argument::list(targets),
            roles: ::sdk_runtime::record::argument::list(roles),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for AssignRoleBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            targets: Vec::new(),
            roles: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AssignRoleBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AssignRoleBatchDto",
        names: &["targets", "roles"],
        required: 2,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(10),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
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
            0 => &self.targets,
            1 => &self.roles,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.targets,
            1 => &mut self.roles,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AssignRoleBatchDto);

/// An object, called `AssignRoleDto` by the API.
#[non_exhaustive]
pub struct AssignRoleDto {
    /// Field `targets`, required.
    /// Limit: 1 to 50 elements.
    pub targets: Vec<TargetDto>,
    /// Field `code`, required.
    pub code: String,
    /// When the assignment begins; `null` for at once.
    ///
    /// Field `enableTime`, optional, may be `null`.
    /// Unit: milliseconds since 1970-01-01 UTC.
    pub enable_time: ::sdk_runtime::Nullable<i64>,
    /// When the assignment ends; `null` for never.
    ///
    /// Field `endTime`, optional, may be `null`.
    /// Unit: milliseconds since 1970-01-01 UTC.
    pub end_time: ::sdk_runtime::Nullable<i64>,
    /// Field `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AssignRoleDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        targets: impl IntoIterator<Item = impl Into<TargetDto>>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            targets: ::sdk_runtime::record::argument::list(targets),
            code: code.into(),
            enable_time: ::sdk_runtime::Nullable::Absent,
            end_time: ::sdk_runtime::Nullable::Absent,
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `enable_time`.
    #[must_use]
    pub fn with_enable_time(
        mut self,
        value: impl Into<::sdk_runtime::Nullable<i64>>,
    ) -> Self {
        self.enable_time = value.into();
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn with_end_time(
        mut self,
        value: impl Into<::sdk_runtime::Nullable<i64>>,
    ) -> Self {
        self.end_time = value.into();
        self
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
        self
    }
}

impl Default for AssignRoleDto {
    #[inline]
    fn default() -> Self {
        Self {
            targets: Vec::new(),
            code: String::new(),
            enable_time: ::sdk_runtime::Nullable::Absent,
            end_time: ::sdk_runtime::Nullable::Absent,
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AssignRoleDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AssignRoleDto",
        names: &["targets", "code", "enableTime", "endTime", "namespace"],
        required: 2,
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
            0 => &self.targets,
            1 => &self.code,
            2 => &self.enable_time,
            3 => &self.end_time,
            4 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(AssignRoleDto);

/// An object, called `CheckRoleMutualExclusionReqDto` by the API.
#[non_exhaustive]
pub struct CheckRoleMutualExclusionReqDto {
    /// Field `roles`, required.
    pub roles: Vec<RoleCodeDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CheckRoleMutualExclusionReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(roles: impl IntoIterator<Item = impl Into<RoleCodeDto>>) -> Self {
        Self {
            roles: ::sdk_runtime::record::argument::list(roles),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CheckRoleMutualExclusionReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            roles: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckRoleMutualExclusionReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckRoleMutualExclusionReqDto",
        names: &["roles"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.roles,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.roles,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckRoleMutualExclusionReqDto);

/// An object, called `CheckRoleMutualExclusionResultDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckRoleMutualExclusionResultDto {
    /// Field `existMutuallyExclusive`, required.
    pub exist_mutually_exclusive: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CheckRoleMutualExclusionResultDto {
    #[inline]
    fn default() -> Self {
        Self {
            exist_mutually_exclusive: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckRoleMutualExclusionResultDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckRoleMutualExclusionResultDto",
        names: &["existMutuallyExclusive"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.exist_mutually_exclusive,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.exist_mutually_exclusive,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckRoleMutualExclusionResultDto);

/// An object, called `CheckRoleParamsDto` by the API.
#[non_exhaustive]
pub struct CheckRoleParamsDto {
    /// Field `code`, required.
    pub code: String,
    /// Field `namespace`, required.
    pub namespace: String,
    /// Field `name`, optional.
    pub name: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CheckRoleParamsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>, namespace: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            namespace: namespace.into(),
            name: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckRoleParamsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckRoleParamsDto",
        names: &["code", "namespace", "name"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.namespace,
            2 => &self.name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.namespace,
            2 => &mut self.name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckRoleParamsDto);

/// An object, called `CheckRoleParamsRespDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckRoleParamsRespDto {
    /// Field `isValid`, required.
    pub is_valid: bool,
    /// Why the name or the code cannot be used. Absent if it can.
    ///
    /// Field `message`, optional.
    pub message: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CheckRoleParamsRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            is_valid: false,
            message: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckRoleParamsRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckRoleParamsRespDto",
        names: &["isValid", "message"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.is_valid,
            1 => &self.message,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.is_valid,
            1 => &mut self.message,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckRoleParamsRespDto);

/// An object, called `CreateAdminRoleDto` by the API.
#[non_exhaustive]
pub struct CreateAdminRoleDto {
    /// Field `name`, required.
    pub name: String,
    /// Field `code`, required.
    pub code: String,
    /// Field `description`, optional.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateAdminRoleDto {
    /// A value of the required fields; the others are absent.
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            code: code.into(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateAdminRoleDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateAdminRoleDto",
        names: &["name", "code", "description"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.code,
            2 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.code,
            2 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateAdminRoleDto);

/// An object, called `CreateRoleDto` by the API.
#[non_exhaustive]
pub struct CreateRoleDto {
    /// Field `code`, required.
    pub code: String,
    /// Field `description`, optional.
    pub description: Option<String>,
    /// When the role is disabled by itself; `null` for never.
    ///
    /// Field `disableTime`, optional, may be `null`.
    /// Unit: milliseconds since 1970-01-01 UTC, as digits.
    pub disable_time: ::sdk_runtime::Nullable<String>,
    /// Field `name`, optional.
    pub name: Option<String>,
    /// Field `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateRoleDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            description: None,
            disable_time: ::sdk_runtime::Nullable::Absent,
            name: None,
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `disable_time`.
    #[must_use]
    pub fn with_disable_time(
        mut self,
        value: impl Into<::sdk_runtime::Nullable<String>>,
    ) -> Self {
        self.disable_time = value.into();
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

impl Default for CreateRoleDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            description: None,
            disable_time: ::sdk_runtime::Nullable::Absent,
            name: None,
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateRoleDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateRoleDto",
        names: &["code", "description", "disableTime", "name", "namespace"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(CreateRoleDto);

/// An object, called `CreateRolesBatch` by the API.
#[non_exhaustive]
pub struct CreateRolesBatch {
    /// Field `list`, required.
    /// Limit: 1 to 50 elements.
    pub list: Vec<RoleListItem>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateRolesBatch {
    /// A value of the required fields; the others are absent.
    pub fn new(list: impl IntoIterator<Item = impl Into<RoleListItem>>) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CreateRolesBatch {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateRolesBatch {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateRolesBatch",
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

::sdk_runtime::record::record!(CreateRolesBatch);

/// An object, called `DeleteAdminRoleDto` by the API.
#[non_exhaustive]
pub struct DeleteAdminRoleDto {
    /// Field `codeList`, required.
    /// Limit: 1 to 50 elements.
    pub code_list: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteAdminRoleDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            code_list: ::sdk_runtime::record::argument::list(code_list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteAdminRoleDto {
    #[inline]
    fn default() -> Self {
        Self {
            code_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteAdminRoleDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteAdminRoleDto",
        names: &["codeList"],
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

::sdk_runtime::record::record!(DeleteAdminRoleDto);

/// An object, called `DeleteRoleBatchDto` by the API.
#[non_exhaustive]
pub struct DeleteRoleBatchDto {
    /// Field `roleList`, required.
    /// Limit: 1 to 50 elements.
    pub role_list: Vec<RoleCodeAndNamespaceDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteRoleBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        role_list: impl IntoIterator<Item = impl Into<RoleCodeAndNamespaceDto>>,
    ) -> Self {
        Self {
            role_list: ::sdk_runtime::record::argument::list(role_list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteRoleBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            role_list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteRoleBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteRoleBatchDto",
        names: &["roleList"],
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
            0 => &self.role_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.role_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteRoleBatchDto);

/// An object, called `DeleteRoleDto` by the API.
#[non_exhaustive]
pub struct DeleteRoleDto {
    /// Field `codeList`, required.
    /// Limit: 1 to 50 elements.
    pub code_list: Vec<String>,
    /// Field `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteRoleDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            code_list: ::sdk_runtime::record::argument::list(code_list),
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

impl Default for DeleteRoleDto {
    #[inline]
    fn default() -> Self {
        Self {
            code_list: Vec::new(),
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteRoleDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteRoleDto",
        names: &["codeList", "namespace"],
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
            0 => &self.code_list,
            1 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code_list,
            1 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteRoleDto);

/// An object, called `RevokeRoleBatchDto` by the API.
#[non_exhaustive]
pub struct RevokeRoleBatchDto {
    /// Field `targets`, required.
    /// Limit: 1 to 50 elements.
    pub targets: Vec<TargetDto>,
    /// Field `roles`, required.
    /// Limit: 1 to 10 elements.
    pub roles: Vec<RoleCodeDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RevokeRoleBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        targets: impl IntoIterator<Item = impl Into<TargetDto>>,
        roles: impl IntoIterator<Item = impl Into<RoleCodeDto>>,
    ) -> Self {
        Self {
            targets: ::sdk_runtime::record::argument::list(targets),
            roles: ::sdk_runtime::record::argument::list(roles),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for RevokeRoleBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            targets: Vec::new(),
            roles: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RevokeRoleBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RevokeRoleBatchDto",
        names: &["targets", "roles"],
        required: 2,
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
            0 => &self.targets,
            1 => &self.roles,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.targets,
            1 => &mut self.roles,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RevokeRoleBatchDto);

/// An object, called `RevokeRoleDto` by the API.
#[non_exhaustive]
pub struct RevokeRoleDto {
    /// Field `targets`, required.
    /// Limit: 1 to 50 elements.
    pub targets: Vec<TargetDto>,
    /// Field `code`, required.
    pub code: String,
    /// Field `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RevokeRoleDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        targets: impl IntoIterator<Item = impl Into<TargetDto>>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            targets: ::sdk_runtime::record::argument::list(targets),
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

impl Default for RevokeRoleDto {
    #[inline]
    fn default() -> Self {
        Self {
            targets: Vec::new(),
            code: String::new(),
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RevokeRoleDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RevokeRoleDto",
        names: &["targets", "code", "namespace"],
        required: 2,
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
            0 => &self.targets,
            1 => &self.code,
            2 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.targets,
            1 => &mut self.code,
            2 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RevokeRoleDto);

/// An object, called `RoleAuthorizedResourcePagingDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleAuthorizedResourcePagingDto {
    /// Field `totalCount`, required.
    pub total_count: i64,
    /// Field `list`, required.
    pub list: Vec<RoleAuthorizedResourcesRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for RoleAuthorizedResourcePagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RoleAuthorizedResourcePagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RoleAuthorizedResourcePagingDto",
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

::sdk_runtime::record::record!(RoleAuthorizedResourcePagingDto);

/// An object, called `RoleAuthorizedResourcesRespDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleAuthorizedResourcesRespDto {
    /// Field `resourceCode`, required.
    pub resource_code: String,
    /// Field `resourceType`, required.
    pub resource_type: ResourceType,
    /// Field `actions`, required.
    pub actions: Vec<String>,
    /// Field `apiIdentifier`, required.
    pub api_identifier: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for RoleAuthorizedResourcesRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource_code: String::new(),
            resource_type: ResourceType::default(),
            actions: Vec::new(),
            api_identifier: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RoleAuthorizedResourcesRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RoleAuthorizedResourcesRespDto",
        names: &["resourceCode", "resourceType", "actions", "apiIdentifier"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_code,
            1 => &self.resource_type,
            2 => &self.actions,
            3 => &self.api_identifier,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_code,
            1 => &mut self.resource_type,
            2 => &mut self.actions,
            3 => &mut self.api_identifier,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RoleAuthorizedResourcesRespDto);

/// An object, called `RoleCodeAndNamespaceDto` by the API.
#[non_exhaustive]
pub struct RoleCodeAndNamespaceDto {
    /// Field `code`, required.
    pub code: String,
    /// Field `namespace`, required.
    pub namespace: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RoleCodeAndNamespaceDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>, namespace: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            namespace: namespace.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for RoleCodeAndNamespaceDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            namespace: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RoleCodeAndNamespaceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RoleCodeAndNamespaceDto",
        names: &["code", "namespace"],
        required: 2,
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

::sdk_runtime::record::record!(RoleCodeAndNamespaceDto);

/// An object, called `RoleCodeDto` by the API.
#[non_exhaustive]
pub struct RoleCodeDto {
    /// Field `code`, required.
    pub code: String,
    /// Field `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RoleCodeDto {
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

impl Default for RoleCodeDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RoleCodeDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RoleCodeDto",
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

::sdk_runtime::record::record!(RoleCodeDto);

/// An object, called `RoleDepartmentListPagingDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleDepartmentListPagingDto {
    /// Field `totalCount`, required.
    pub total_count: i64,
    /// Field `list`, required.
    pub list: Vec<RoleDepartmentRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for RoleDepartmentListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RoleDepartmentListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RoleDepartmentListPagingDto",
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

::sdk_runtime::record::record!(RoleDepartmentListPagingDto);

/// An object, called `RoleDepartmentRespDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleDepartmentRespDto {
    /// Field `id`, required.
    pub id: String,
    /// Field `code`, required.
    pub code: String,
    /// Field `name`, required.
    pub name: String,
    /// Field `description`, required.
    pub description: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for RoleDepartmentRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            code: String::new(),
            name: String::new(),
            description: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RoleDepartmentRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RoleDepartmentRespDto",
        names: &["id", "code", "name", "description"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.name,
            3 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.name,
            3 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RoleDepartmentRespDto);

/// An object, called `RoleListItem` by the API.
#[non_exhaustive]
pub struct RoleListItem {
    /// Field `code`, required.
    pub code: String,
    /// Field `description`, optional.
    pub description: Option<String>,
    /// Field `name`, optional.
    pub name: Option<String>,
    /// Field `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RoleListItem {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            description: None,
            name: None,
            namespace: None,
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
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RoleListItem {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RoleListItem",
        names: &["code", "description", "name", "namespace"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.description,
            2 => &self.name,
            3 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.description,
            2 => &mut self.name,
            3 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RoleListItem);

/// An object, called `RoleListPageDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleListPageDto {
    /// Field `data`, required.
    pub data: Vec<RolePermissionListDto>,
    /// Field `totalCount`, optional.
    pub total_count: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for RoleListPageDto {
    #[inline]
    fn default() -> Self {
        Self {
            data: Vec::new(),
            total_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RoleListPageDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RoleListPageDto",
        names: &["data", "totalCount"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.data,
            1 => &self.total_count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.data,
            1 => &mut self.total_count,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RoleListPageDto);

/// An object, called `RolePermissionListDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RolePermissionListDto {
    /// Field `roleId`, required.
    pub role_id: String,
    /// Field `status`, required.
    pub status: String,
    /// Field `userPoolId`, required.
    pub user_pool_id: String,
    /// Field `roleName`, required.
    pub role_name: String,
    /// Field `roleCode`, required.
    pub role_code: String,
    /// Field `createdAt`, required.
    pub created_at: ::sdk_runtime::DateTime,
    /// Field `updatedAt`, required.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Field `description`, optional.
    pub description: Option<String>,
    /// Field `enableTime`, optional.
    /// Unit: milliseconds since 1970-01-01 UTC.
    pub enable_time: Option<i64>,
    /// Field `endTime`, optional.
    /// Unit: milliseconds since 1970-01-01 UTC.
    pub end_time: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
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
            created_at: ::sdk_runtime::DateTime::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            description: None,
            enable_time: None,
            end_time: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RolePermissionListDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
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
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(RolePermissionListDto);

/// An object, called `TargetDto` by the API.
#[non_exhaustive]
pub struct TargetDto {
    /// Field `targetType`, required.
    pub target_type: TargetType,
    /// Field `targetIdentifier`, required.
    pub target_identifier: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl TargetDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_type: impl Into<TargetType>,
        target_identifier: impl Into<String>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for TargetDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: TargetType::default(),
            target_identifier: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TargetDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TargetDto",
        names: &["targetType", "targetIdentifier"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_identifier,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_identifier,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TargetDto);

/// An object, called `UpdateRoleDto` by the API.
#[non_exhaustive]
pub struct UpdateRoleDto {
    /// Field `name`, required.
    pub name: String,
    /// Field `newCode`, required.
    pub new_code: String,
    /// Field `code`, required.
    pub code: String,
    /// Field `description`, optional.
    pub description: Option<String>,
    /// When the role is disabled by itself; `null` for never.
    ///
    /// Field `disableTime`, optional, may be `null`.
    /// Unit: milliseconds since 1970-01-01 UTC, as digits.
    pub disable_time: ::sdk_runtime::Nullable<String>,
    /// Field `enablePermissionApply`, optional.
    pub enable_permission_apply: Option<bool>,
    /// Field `namespace`, optional.
    pub namespace: Option<String>,
    /// Field `status`, optional.
    pub status: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateRoleDto {
    /// A value of the required fields; the others are absent.
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
            disable_time: ::sdk_runtime::Nullable::Absent,
            enable_permission_apply: None,
            namespace: None,
            status: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `disable_time`.
    #[must_use]
    pub fn with_disable_time(
        mut self,
        value: impl Into<::sdk_runtime::Nullable<String>>,
    ) -> Self {
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
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.status, value);
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
            disable_time: ::sdk_runtime::Nullable::Absent,
            enable_permission_apply: None,
            namespace: None,
            status: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateRoleDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
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
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(UpdateRoleDto);

impl ::sdk_runtime::Page for RoleDepartmentListPagingDto {
    type Item = RoleDepartmentRespDto;
    #[inline]
    fn into_items(self) -> Vec<RoleDepartmentRespDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for RoleListPageDto {
    type Item = RolePermissionListDto;
    #[inline]
    fn into_items(self) -> Vec<RolePermissionListDto> {
        self.data
    }
}
