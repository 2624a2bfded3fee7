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

/// Which roles [`assign_role_batch`](crate::ManagementClient::assign_role_batch) gives to which
/// targets. Every target gets every role.
#[non_exhaustive]
pub struct AssignRoleBatchDto {
    /// Who gets the roles, at most 10 targets.
    ///
    /// Required `targets`. 1 to 10 elements.
    pub targets: Vec<TargetDto>,
    /// The roles to assign, at most 10.
    ///
    /// Required `roles`. 1 to 10 elements.
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

/// One role, the targets that [`assign_role`](crate::ManagementClient::assign_role) gives it to, and
/// for how long.
#[non_exhaustive]
pub struct AssignRoleDto {
    /// Who gets the role, at most 50 targets.
    ///
    /// Required `targets`. 1 to 50 elements.
    pub targets: Vec<TargetDto>,
    /// Code of the role, unique in its namespace.
    ///
    /// Required `code`. Example: `code1`.
    pub code: String,
    /// When the assignment begins. `null` means at once. Whether leaving it out means the same is not
    /// documented.
    ///
    /// Optional `enableTime`, may be `null`: not sent if `Absent`. Unit: milliseconds since 1970-01-01 UTC.
    pub enable_time: ::sdk_runtime::Nullable<i64>,
    /// When the assignment ends. `null` means never. Whether leaving it out means the same is not
    /// documented.
    ///
    /// Optional `endTime`, may be `null`: not sent if `Absent`. Unit: milliseconds since 1970-01-01 UTC.
    pub end_time: ::sdk_runtime::Nullable<i64>,
    /// Code of the namespace that the role belongs to. What is assumed without it is not documented.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
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

/// The roles that [`check_mutual_exclusion`](crate::ManagementClient::check_mutual_exclusion) compares.
#[non_exhaustive]
pub struct CheckRoleMutualExclusionReqDto {
    /// The roles to compare with each other.
    ///
    /// Required `roles`.
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

/// What [`check_mutual_exclusion`](crate::ManagementClient::check_mutual_exclusion) found.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckRoleMutualExclusionResultDto {
    /// Whether at least two of the roles exclude each other.
    ///
    /// On the wire: `existMutuallyExclusive`.
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

/// The code and the name of a role that does not exist yet, for the check by
/// [`check_params_namespace`](crate::ManagementClient::check_params_namespace).
#[non_exhaustive]
pub struct CheckRoleParamsDto {
    /// Code that the new role would have.
    ///
    /// Required `code`. Example: `admin`.
    pub code: String,
    /// Code of the namespace that the new role would belong to. It is required for the default namespace
    /// too, whose code is `"default"`.
    ///
    /// Required `namespace`. Example: `default`.
    pub namespace: String,
    /// Name that the new role would have.
    ///
    /// Optional `name`: not sent if `None`. Example: `Administrator`.
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

/// Whether a code and a name can be used for a role, as
/// [`check_params_namespace`](crate::ManagementClient::check_params_namespace) and
/// [`create_admin_role`](crate::ManagementClient::create_admin_role) return it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckRoleParamsRespDto {
    /// Whether the code and the name can be used.
    ///
    /// On the wire: `isValid`.
    pub is_valid: bool,
    /// Why the name or the code cannot be used. Absent if it can.
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

/// An administrator role that [`create_admin_role`](crate::ManagementClient::create_admin_role) makes.
#[non_exhaustive]
pub struct CreateAdminRoleDto {
    /// Name of the administrator role, for people.
    ///
    /// Required `name`. Example: `manager`.
    pub name: String,
    /// Code of the administrator role, by which requests name it.
    ///
    /// Required `code`. Example: `manager`.
    pub code: String,
    /// What the administrator role is for, in free text.
    ///
    /// Optional `description`: not sent if `None`. Example: `this is role manager description`.
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

/// A role that [`create_role`](crate::ManagementClient::create_role) makes.
#[non_exhaustive]
pub struct CreateRoleDto {
    /// Code of the role, unique in its namespace. It is made of letters, digits, hyphens and underscores,
    /// and has at most 50 characters.
    ///
    /// Required `code`. At most 50 characters. Example: `my-role-code`.
    pub code: String,
    /// What the role is for, in free text of at most 200 characters.
    ///
    /// Optional `description`: not sent if `None`. At most 200 characters. Example: `this is a description about the role`.
    pub description: Option<String>,
    /// When the role is disabled by itself. `null` means never.
    ///
    /// Optional `disableTime`, may be `null`: not sent if `Absent`. Unit: milliseconds since 1970-01-01 UTC, as digits.
    pub disable_time: ::sdk_runtime::Nullable<String>,
    /// Name of the role, for people. It has at most 50 characters.
    ///
    /// Optional `name`: not sent if `None`. At most 50 characters. Example: `my-role-name`.
    pub name: Option<String>,
    /// Code of the namespace that the role will belong to. Without it, the default namespace is taken.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
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
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
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

/// The roles that [`create_roles_batch`](crate::ManagementClient::create_roles_batch) makes.
#[non_exhaustive]
pub struct CreateRolesBatch {
    /// The roles to create, at most 50.
    ///
    /// Required `list`. 1 to 50 elements.
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

/// Names the administrator roles that
/// [`delete_admin_roles_batch`](crate::ManagementClient::delete_admin_roles_batch) deletes.
#[non_exhaustive]
pub struct DeleteAdminRoleDto {
    /// Codes of the administrator roles to delete, at most 50.
    ///
    /// Required `codeList`. 1 to 50 elements. Example: `["code1","code2"]`.
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

/// Names the roles that [`delete_roles`](crate::ManagementClient::delete_roles) deletes.
#[non_exhaustive]
pub struct DeleteRoleBatchDto {
    /// The roles to delete with their namespaces, at most 50.
    ///
    /// Required `roleList`. 1 to 50 elements.
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

/// Names the roles of one namespace that
/// [`delete_roles_batch`](crate::ManagementClient::delete_roles_batch) deletes.
#[non_exhaustive]
pub struct DeleteRoleDto {
    /// Codes of the roles to delete, at most 50.
    ///
    /// Required `codeList`. 1 to 50 elements. Example: `["code1","code2"]`.
    pub code_list: Vec<String>,
    /// Code of the namespace that the roles belong to. Without it, the default namespace is taken.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
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

/// Which roles [`revoke_role_batch`](crate::ManagementClient::revoke_role_batch) takes away from which
/// targets. Every target loses every role.
#[non_exhaustive]
pub struct RevokeRoleBatchDto {
    /// Who loses the roles, at most 50 targets.
    ///
    /// Required `targets`. 1 to 50 elements.
    pub targets: Vec<TargetDto>,
    /// The roles to take away, at most 10.
    ///
    /// Required `roles`. 1 to 10 elements.
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

/// One role and the targets that [`revoke_role`](crate::ManagementClient::revoke_role) takes it away
/// from.
#[non_exhaustive]
pub struct RevokeRoleDto {
    /// Who loses the role, at most 50 targets.
    ///
    /// Required `targets`. 1 to 50 elements.
    pub targets: Vec<TargetDto>,
    /// Code of the role, unique in its namespace.
    ///
    /// Required `code`. Example: `code1`.
    pub code: String,
    /// Code of the namespace that the role belongs to. What is assumed without it is not documented.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
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

/// Resources that were granted to a role, as a page of
/// [`get_role_authorized_resources`](crate::ManagementClient::get_role_authorized_resources).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleAuthorizedResourcePagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
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

/// A resource that a role may use, in the result of
/// [`get_role_authorized_resources`](crate::ManagementClient::get_role_authorized_resources).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleAuthorizedResourcesRespDto {
    /// Code of the resource, unique in its namespace.
    ///
    /// On the wire: `resourceCode`. Example: `ecs`.
    pub resource_code: String,
    /// What kind of thing the resource stands for.
    ///
    /// On the wire: `resourceType`.
    pub resource_type: ResourceType,
    /// Names of the operations on the resource that the role permits.
    ///
    /// Example: `["ecs:Start","ecs:Stop"]`.
    pub actions: Vec<String>,
    /// URL of the API that the resource stands for, if it is one.
    ///
    /// On the wire: `apiIdentifier`. Example: `https://my-awesome-api.com/api`.
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

/// Names one role by its code and its namespace, in the list of
/// [`delete_roles`](crate::ManagementClient::delete_roles).
#[non_exhaustive]
pub struct RoleCodeAndNamespaceDto {
    /// Code of the role, unique in its namespace.
    ///
    /// Required `code`. Example: `admin`.
    pub code: String,
    /// Code of the namespace that the role belongs to.
    ///
    /// Required `namespace`. Example: `default`.
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

/// Names one role by its code, in the requests that take several roles.
///
/// Taken by [`assign_role_batch`](crate::ManagementClient::assign_role_batch), [`check_mutual_exclusion`](crate::ManagementClient::check_mutual_exclusion) and [`revoke_role_batch`](crate::ManagementClient::revoke_role_batch).
#[non_exhaustive]
pub struct RoleCodeDto {
    /// Code of the role, unique in its namespace.
    ///
    /// Required `code`. Example: `admin`.
    pub code: String,
    /// Code of the namespace that the role belongs to. What is assumed without it is not documented.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
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

/// Departments that have a role, as a page of
/// [`list_role_departments`](crate::ManagementClient::list_role_departments).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleDepartmentListPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
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

/// A department that has a role, in the result of
/// [`list_role_departments`](crate::ManagementClient::list_role_departments).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleDepartmentRespDto {
    /// ID that GenAuth gave the department.
    ///
    /// Example: `6229c3ae66xxxx4feb740d93`.
    pub id: String,
    /// Code of the department.
    pub code: String,
    /// Name of the department, for people.
    pub name: String,
    /// What the department does, in free text.
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

/// One of the roles that [`create_roles_batch`](crate::ManagementClient::create_roles_batch) makes.
#[non_exhaustive]
pub struct RoleListItem {
    /// Code of the role, unique in its namespace. It consists of letters, digits, hyphens and underscores,
    /// and has at most 50 characters.
    ///
    /// Required `code`. At most 50 characters. Example: `my-role-code`.
    pub code: String,
    /// What the role is for, in free text of at most 200 characters.
    ///
    /// Optional `description`: not sent if `None`. At most 200 characters. Example: `this is a description about the role`.
    pub description: Option<String>,
    /// Name of the role, for people. It has at most 50 characters.
    ///
    /// Optional `name`: not sent if `None`. At most 50 characters. Example: `my-role-name`.
    pub name: Option<String>,
    /// Code of the namespace that the role will belong to. Without it, the default namespace is taken.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
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
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
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

/// Assignments of a role, as a page of
/// [`list_role_assignments`](crate::ManagementClient::list_role_assignments).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleListPageDto {
    /// The assignments of this page.
    pub data: Vec<RolePermissionListDto>,
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
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

/// An assignment of a role, in the result of
/// [`list_role_assignments`](crate::ManagementClient::list_role_assignments). It describes the role and
/// the time of the assignment.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RolePermissionListDto {
    /// ID that GenAuth gave the role.
    ///
    /// On the wire: `roleId`. Example: `60b49eb83fd80adb96f26e68`.
    pub role_id: String,
    /// State of the assignment: `"ENABLE"` if the subject has the role now, `"DISABLE"` if it does not have
    /// it yet.
    ///
    /// Example: `ENABLE`.
    pub status: String,
    /// ID of the user pool that it belongs to.
    ///
    /// On the wire: `userPoolId`. Example: `60e043f8cd91b87d712b6365`.
    pub user_pool_id: String,
    /// Name of the role, for people. It has at most 50 characters.
    ///
    /// On the wire: `roleName`. At most 50 characters.
    pub role_name: String,
    /// Code of the role, made of letters, digits, hyphens and underscores, at most 50 characters.
    ///
    /// On the wire: `roleCode`. At most 50 characters. Example: `admin`.
    pub role_code: String,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// What the role is for, in free text of at most 200 characters.
    ///
    /// At most 200 characters.
    pub description: Option<String>,
    /// When the assignment begins.
    ///
    /// On the wire: `enableTime`. Unit: milliseconds since 1970-01-01 UTC. Example: `1669114748050`.
    pub enable_time: Option<i64>,
    /// When the assignment ends. `null` means never.
    ///
    /// On the wire: `endTime`. Unit: milliseconds since 1970-01-01 UTC. Example: `1669114748050`.
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
        limits: &[
            (
                3,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                7,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
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

/// Whom a role is assigned to or taken away from.
///
/// Taken by [`assign_role`](crate::ManagementClient::assign_role), [`assign_role_batch`](crate::ManagementClient::assign_role_batch), [`revoke_role`](crate::ManagementClient::revoke_role) and [`revoke_role_batch`](crate::ManagementClient::revoke_role_batch).
#[non_exhaustive]
pub struct TargetDto {
    /// What kind of thing the target is.
    ///
    /// Required `targetType`.
    pub target_type: TargetType,
    /// ID or code of the target, depending on `target_type`: the ID of a user or department, or the code of
    /// a role or group.
    ///
    /// Required `targetIdentifier`. Example: `60b49eb83fd80adb96f26e68`.
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

/// The new data of a role, for [`update_role`](crate::ManagementClient::update_role).
#[non_exhaustive]
pub struct UpdateRoleDto {
    /// Name of the role from now on, for people. It has at most 50 characters.
    ///
    /// Required `name`. At most 50 characters. Example: `my-role-name`.
    pub name: String,
    /// Code of the role from now on. It equals `code` if the code stays. It consists of letters, digits,
    /// hyphens and underscores, and has at most 50 characters.
    ///
    /// Required `newCode`. At most 50 characters. Example: `my-new-role-code`.
    pub new_code: String,
    /// Code of the role before the change.
    ///
    /// Required `code`. Example: `my-role-code`.
    pub code: String,
    /// What the role is for from now on, in free text of at most 200 characters.
    ///
    /// Optional `description`: not sent if `None`. At most 200 characters. Example: `this is a description about the role`.
    pub description: Option<String>,
    /// When the role is disabled by itself. `null` means never.
    ///
    /// Optional `disableTime`, may be `null`: not sent if `Absent`. Unit: milliseconds since 1970-01-01 UTC, as digits.
    pub disable_time: ::sdk_runtime::Nullable<String>,
    /// Whether users can apply for the role. For this, the application must take part in single sign-on and
    /// be visible in the application panel to users without access.
    ///
    /// Optional `enablePermissionApply`: not sent if `None`.
    pub enable_permission_apply: Option<bool>,
    /// Code of the namespace that the role belongs to. Without it, the default namespace is searched.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    /// State of the role: `"ENABLE"` means that it works, `"DISABLE"` that it is switched off.
    ///
    /// Optional `status`: not sent if `None`. Example: `ENABLE`.
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
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_length: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    max_length: Some(200),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
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
