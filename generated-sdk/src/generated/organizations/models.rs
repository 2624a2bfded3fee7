// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{
    DepartmentI18nDto, DepartmentIdType, Gender, LangObject, SortOrder,
};
use crate::generated::organizations::{
    DepartmentSortingDtoField, SearchDepartmentsFilterItemDtoOperator,
    SearchDepartmentsListReqDtoOrderBy, SearchDepartmentsListReqDtoSortBy,
};

/// A value, called `CreateDepartmentTreeRespDto` by the API.
pub type CreateDepartmentTreeRespDto = crate::generated::Envelope<ResultDto>;

/// A value, called `DepartmentListRespDto` by the API.
pub type DepartmentListRespDto = crate::generated::Envelope<Vec<DepartmentDto>>;

/// A value, called `DepartmentPaginatedRespDto` by the API.
pub type DepartmentPaginatedRespDto = crate::generated::Envelope<DepartmentPagingDto>;

/// A value, called `DepartmentSingleRespDto` by the API.
pub type DepartmentSingleRespDto = crate::generated::Envelope<DepartmentDto>;

/// A value, called `IsUserInDepartmentRespDto` by the API.
pub type IsUserInDepartmentRespDto = crate::generated::Envelope<
    IsUserInDepartmentDataDto,
>;

/// A department in the form that [`update_node_status`](crate::ManagementClient::update_node_status)
/// returns. The API does not describe its fields, so all of them are kept as they come.
pub type Node = ::sdk_runtime::JsonObject;

/// A value, called `OrganizationListRespDto` by the API.
pub type OrganizationListRespDto = crate::generated::Envelope<Vec<OrganizationDto>>;

/// A value, called `OrganizationPaginatedRespDto` by the API.
pub type OrganizationPaginatedRespDto = crate::generated::Envelope<
    OrganizationPagingDto,
>;

/// A value, called `OrganizationSingleRespDto` by the API.
pub type OrganizationSingleRespDto = crate::generated::Envelope<OrganizationDto>;

/// A value, called `UserIdListRespDto` by the API.
pub type UserIdListRespDto = crate::generated::Envelope<Vec<String>>;

/// Which users become members of which department, for
/// [`add_department_members`](crate::ManagementClient::add_department_members).
#[non_exhaustive]
pub struct AddDepartmentMembersReqDto {
    /// IDs of the users, found by [`list_users`](crate::ManagementClient::list_users).
    ///
    /// Required `userIds`. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub user_ids: Vec<String>,
    /// Code of the organization that the department belongs to.
    ///
    /// Required `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the department, of the kind that `department_id_type` names.
    ///
    /// Required `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// The kind of ID that `department_id` holds. Without it, the server assumes
    /// [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId).
    ///
    /// Optional `departmentIdType`: not sent if `None`.
    pub department_id_type: Option<DepartmentIdType>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AddDepartmentMembersReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        user_ids: impl IntoIterator<Item = impl Into<String>>,
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            user_ids: ::sdk_runtime::record::argument::list(user_ids),
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            department_id_type: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_id_type, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for AddDepartmentMembersReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_ids: Vec::new(),
            organization_code: String::new(),
            department_id: String::new(),
            department_id_type: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AddDepartmentMembersReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AddDepartmentMembersReqDto",
        names: &[
            "userIds",
            "organizationCode",
            "departmentId",
            "departmentIdType",
            "tenantId",
        ],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_ids,
            1 => &self.organization_code,
            2 => &self.department_id,
            3 => &self.department_id_type,
            4 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_ids,
            1 => &mut self.organization_code,
            2 => &mut self.department_id,
            3 => &mut self.department_id_type,
            4 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AddDepartmentMembersReqDto);

/// A department that [`create_department`](crate::ManagementClient::create_department) is to create,
/// and its place in the tree.
#[non_exhaustive]
pub struct CreateDepartmentReqDto {
    /// Code of the organization that the department is made in.
    ///
    /// Required `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// Name of the department, for people.
    ///
    /// Required `name`. Example: `Development`.
    pub name: String,
    /// ID of the department that the new one is put below, of the kind that `department_id_type` names. Use
    /// `"root"` for the root department.
    ///
    /// Required `parentDepartmentId`. Example: `6229c3ae66xxxx4feb740d92`.
    pub parent_department_id: String,
    /// Metadata of the department. The form of the value is not documented.
    ///
    /// Required `metadata`. Example: `{}`.
    pub metadata: ::sdk_runtime::JsonValue,
    /// Code of the department, by which requests can name it.
    ///
    /// Optional `code`: not sent if `None`. Example: `dev`.
    pub code: Option<String>,
    /// Values of the custom fields, by the key of the field. A custom field has to be defined in the user
    /// pool first.
    ///
    /// Optional `customData`: not sent if `None`. Example: `{"school":"Yonsei"}`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    /// The kind of ID that `parent_department_id` holds. Without it, the server assumes
    /// [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId).
    ///
    /// Optional `departmentIdType`: not sent if `None`.
    pub department_id_type: Option<DepartmentIdType>,
    /// What the department is for, in free text.
    ///
    /// Optional `description`: not sent if `None`.
    pub description: Option<String>,
    /// Name of the department in other languages.
    ///
    /// Optional `i18n`: not sent if `None`.
    pub i18n: Option<DepartmentI18nDto>,
    /// Whether the new department is a virtual one.
    /// [`list_children_departments`](crate::ManagementClient::list_children_departments) can tell virtual
    /// departments from others.
    ///
    /// Optional `isVirtualNode`: not sent if `None`.
    pub is_virtual_node: Option<bool>,
    /// ID of one's own choice, such as the ID of the department in another system.
    ///
    /// Requests can name the department by it as
    /// [`OpenDepartmentId`](crate::generated::models::DepartmentIdType::OpenDepartmentId).
    ///
    /// Optional `openDepartmentId`: not sent if `None`. Example: `ou_7dab8a3d3cdccxxxxxx777c7ad535d62`.
    pub open_department_id: Option<String>,
    /// IDs of the posts that the department has.
    ///
    /// Optional `postIdList`: not sent if `None`. Example: `["60b49eb83fd80adb96f26e68"]`.
    pub post_id_list: Option<Vec<String>>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateDepartmentReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        organization_code: impl Into<String>,
        name: impl Into<String>,
        parent_department_id: impl Into<String>,
        metadata: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            name: name.into(),
            parent_department_id: parent_department_id.into(),
            metadata: metadata.into(),
            code: None,
            custom_data: None,
            department_id_type: None,
            description: None,
            i18n: None,
            is_virtual_node: None,
            open_department_id: None,
            post_id_list: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.code, value);
        self
    }
    /// Sets `custom_data`.
    #[must_use]
    pub fn with_custom_data(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.custom_data = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_id_type, value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `i18n`.
    #[must_use]
    #[inline]
    pub fn with_i18n(mut self, value: DepartmentI18nDto) -> Self {
        self.i18n = Some(value);
        self
    }
    /// Sets `is_virtual_node`.
    #[must_use]
    #[inline]
    pub fn with_is_virtual_node(mut self, value: bool) -> Self {
        self.is_virtual_node = Some(value);
        self
    }
    /// Sets `open_department_id`.
    #[must_use]
    pub fn with_open_department_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.open_department_id, value);
        self
    }
    /// Sets `post_id_list`.
    #[must_use]
    pub fn with_post_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_id_list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for CreateDepartmentReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            name: String::new(),
            parent_department_id: String::new(),
            metadata: ::sdk_runtime::JsonValue::Null,
            code: None,
            custom_data: None,
            department_id_type: None,
            description: None,
            i18n: None,
            is_virtual_node: None,
            open_department_id: None,
            post_id_list: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateDepartmentReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateDepartmentReqDto",
        names: &[
            "organizationCode",
            "name",
            "parentDepartmentId",
            "metadata",
            "code",
            "customData",
            "departmentIdType",
            "description",
            "i18n",
            "isVirtualNode",
            "openDepartmentId",
            "postIdList",
            "tenantId",
        ],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.name,
            2 => &self.parent_department_id,
            3 => &self.metadata,
            4 => &self.code,
            5 => &self.custom_data,
            6 => &self.department_id_type,
            7 => &self.description,
            8 => &self.i18n,
            9 => &self.is_virtual_node,
            10 => &self.open_department_id,
            11 => &self.post_id_list,
            12 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.name,
            2 => &mut self.parent_department_id,
            3 => &mut self.metadata,
            4 => &mut self.code,
            5 => &mut self.custom_data,
            6 => &mut self.department_id_type,
            7 => &mut self.description,
            8 => &mut self.i18n,
            9 => &mut self.is_virtual_node,
            10 => &mut self.open_department_id,
            11 => &mut self.post_id_list,
            12 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateDepartmentReqDto);

/// Top of a tree of departments that
/// [`create_department_tree`](crate::ManagementClient::create_department_tree) is to create, with what
/// is below it.
#[non_exhaustive]
pub struct CreateDepartmentTreeReqDto {
    /// Name of the department. A department of this name is created if there is none.
    ///
    /// Required `name`. Example: `Development`.
    pub name: String,
    /// Departments below this one, at most 5 levels deep. The entries are declared as strings. How a
    /// department is written as a string is not documented.
    ///
    /// Optional `children`: not sent if `None`.
    pub children: Option<Vec<String>>,
    /// Member of this department. One user is declared, although the name speaks of several.
    ///
    /// Optional `members`: not sent if `None`.
    pub members: Option<UserInfoDto>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateDepartmentTreeReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            children: None,
            members: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `children`.
    #[must_use]
    pub fn with_children(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.children = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `members`.
    #[must_use]
    #[inline]
    pub fn with_members(mut self, value: UserInfoDto) -> Self {
        self.members = Some(value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for CreateDepartmentTreeReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            children: None,
            members: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateDepartmentTreeReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateDepartmentTreeReqDto",
        names: &["name", "children", "members", "tenantId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.children,
            2 => &self.members,
            3 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.children,
            2 => &mut self.members,
            3 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateDepartmentTreeReqDto);

/// An organization that [`create_organization`](crate::ManagementClient::create_organization) is to
/// create, and the data of its root department.
#[non_exhaustive]
pub struct CreateOrganizationReqDto {
    /// Metadata of the organization. The form of the value is not documented.
    ///
    /// Required `metadata`. Example: `{}`.
    pub metadata: ::sdk_runtime::JsonValue,
    /// Name of the organization, for people.
    ///
    /// Required `organizationName`. Example: `steamory`.
    pub organization_name: String,
    /// Code that names the organization in other requests.
    /// [`update_organization`](crate::ManagementClient::update_organization) can change it.
    ///
    /// Required `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// What the organization is, in free text.
    ///
    /// Optional `description`: not sent if `None`.
    pub description: Option<String>,
    /// Name of the organization in other languages.
    ///
    /// Optional `i18n`: not sent if `None`.
    pub i18n: Option<OrganizationNameI18nDto>,
    /// ID of one's own choice for the root department.
    ///
    /// Optional `openDepartmentId`: not sent if `None`. Example: `ou_7dab8a3d3cdccxxxxxx777c7ad535d62`.
    pub open_department_id: Option<String>,
    /// IDs of the posts that the organization has.
    ///
    /// Optional `postIdList`: not sent if `None`. Example: `["60b49eb83fd80adb96f26e68"]`.
    pub post_id_list: Option<Vec<String>>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateOrganizationReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        metadata: impl Into<::sdk_runtime::JsonValue>,
        organization_name: impl Into<String>,
        organization_code: impl Into<String>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            organization_name: organization_name.into(),
            organization_code: organization_code.into(),
            description: None,
            i18n: None,
            open_department_id: None,
            post_id_list: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `i18n`.
    #[must_use]
    #[inline]
    pub fn with_i18n(mut self, value: OrganizationNameI18nDto) -> Self {
        self.i18n = Some(value);
        self
    }
    /// Sets `open_department_id`.
    #[must_use]
    pub fn with_open_department_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.open_department_id, value);
        self
    }
    /// Sets `post_id_list`.
    #[must_use]
    pub fn with_post_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_id_list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for CreateOrganizationReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            metadata: ::sdk_runtime::JsonValue::Null,
            organization_name: String::new(),
            organization_code: String::new(),
            description: None,
            i18n: None,
            open_department_id: None,
            post_id_list: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateOrganizationReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateOrganizationReqDto",
        names: &[
            "metadata",
            "organizationName",
            "organizationCode",
            "description",
            "i18n",
            "openDepartmentId",
            "postIdList",
            "tenantId",
        ],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.metadata,
            1 => &self.organization_name,
            2 => &self.organization_code,
            3 => &self.description,
            4 => &self.i18n,
            5 => &self.open_department_id,
            6 => &self.post_id_list,
            7 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.metadata,
            1 => &mut self.organization_name,
            2 => &mut self.organization_code,
            3 => &mut self.description,
            4 => &mut self.i18n,
            5 => &mut self.open_department_id,
            6 => &mut self.post_id_list,
            7 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateOrganizationReqDto);

/// Names the department that [`delete_department`](crate::ManagementClient::delete_department) removes.
#[non_exhaustive]
pub struct DeleteDepartmentReqDto {
    /// Code of the organization that the department belongs to.
    ///
    /// Required `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the department to remove, of the kind that `department_id_type` names.
    ///
    /// Required `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// The kind of ID that `department_id` holds. Without it, the server assumes
    /// [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId).
    ///
    /// Optional `departmentIdType`: not sent if `None`.
    pub department_id_type: Option<DepartmentIdType>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteDepartmentReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            department_id_type: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_id_type, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for DeleteDepartmentReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            department_id: String::new(),
            department_id_type: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteDepartmentReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteDepartmentReqDto",
        names: &["organizationCode", "departmentId", "departmentIdType", "tenantId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.department_id,
            2 => &self.department_id_type,
            3 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.department_id,
            2 => &mut self.department_id_type,
            3 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteDepartmentReqDto);

/// Names the department and the external system whose link
/// [`delete_department_sync_relations`](crate::ManagementClient::delete_department_sync_relations)
/// removes.
#[non_exhaustive]
pub struct DeleteDepartmentSyncRelationReqDto {
    /// External system at the other end of the link: `"wechatwork"` (WeCom), `"dingtalk"` (DingTalk),
    /// `"lark"` (Lark), `"welink"` (WeLink), `"ldap"` (an LDAP server), `"active-directory"` (Windows
    /// Active Directory), `"italent"` (Beisen), `"xiaoshouyi"` (Xiaoshouyi), `"maycur"` (Maycur), `"scim"`
    /// (a system that speaks SCIM) or `"moka"` (Moka HR).
    ///
    /// Required `provider`. Example: `wechatwork`.
    pub provider: String,
    /// ID of the department, of the kind that `department_id_type` names. Use `"root"` for the root
    /// department.
    ///
    /// Required `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// Code of the organization that the department belongs to.
    ///
    /// Required `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// The kind of ID that `department_id` holds. Without it, the server assumes
    /// [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId).
    ///
    /// Optional `departmentIdType`: not sent if `None`.
    pub department_id_type: Option<DepartmentIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteDepartmentSyncRelationReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        provider: impl Into<String>,
        department_id: impl Into<String>,
        organization_code: impl Into<String>,
    ) -> Self {
        Self {
            provider: provider.into(),
            department_id: department_id.into(),
            organization_code: organization_code.into(),
            department_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_id_type, value);
        self
    }
}

impl Default for DeleteDepartmentSyncRelationReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            provider: String::new(),
            department_id: String::new(),
            organization_code: String::new(),
            department_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteDepartmentSyncRelationReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteDepartmentSyncRelationReqDto",
        names: &["provider", "departmentId", "organizationCode", "departmentIdType"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.provider,
            1 => &self.department_id,
            2 => &self.organization_code,
            3 => &self.department_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.provider,
            1 => &mut self.department_id,
            2 => &mut self.organization_code,
            3 => &mut self.department_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteDepartmentSyncRelationReqDto);

/// Names the organization that [`delete_organization`](crate::ManagementClient::delete_organization)
/// removes.
#[non_exhaustive]
pub struct DeleteOrganizationReqDto {
    /// Code of the organization to remove.
    ///
    /// Required `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteOrganizationReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
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

impl Default for DeleteOrganizationReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteOrganizationReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteOrganizationReqDto",
        names: &["organizationCode", "tenantId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteOrganizationReqDto);

/// A department with its place in the tree of its organization. All operations that return departments
/// return it.
///
/// Returned by [`create_department`](crate::ManagementClient::create_department), [`get_department`](crate::ManagementClient::get_department), [`get_department_all_app`](crate::ManagementClient::get_department_all_app), [`get_department_by_id`](crate::ManagementClient::get_department_by_id), [`get_parent_department`](crate::ManagementClient::get_parent_department) and 5 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DepartmentDto {
    /// Code of the organization that the department belongs to.
    ///
    /// On the wire: `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID that GenAuth gave the department. It never changes.
    ///
    /// On the wire: `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// Name of the department, for people.
    ///
    /// Example: `Development`.
    pub name: String,
    /// ID of the department that this one is directly below. It is `"root"` if that is the root department.
    ///
    /// On the wire: `parentDepartmentId`. Example: `6229c3ae66xxxx4feb740d92`.
    pub parent_department_id: String,
    /// Code of the department that this one is directly below.
    ///
    /// On the wire: `parentDepartmentCode`.
    pub parent_department_code: String,
    /// How many users are directly in the department. Users of the departments below do not count.
    ///
    /// On the wire: `membersCount`. Example: `11`.
    pub members_count: i64,
    /// Whether there are departments below it.
    ///
    /// On the wire: `hasChildren`.
    pub has_children: bool,
    /// Restrictions of access to the department. The values are not documented.
    pub allow: Option<String>,
    /// Code of the department, by which requests can name it.
    ///
    /// Example: `dev`.
    pub code: Option<String>,
    /// Values of the custom fields, by the key of the field. A custom field has to be defined in the user
    /// pool first.
    ///
    /// On the wire: `customData`. Example: `{"school":"Yonsei"}`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    /// What the department is for, in free text.
    pub description: Option<String>,
    /// Name of the department in other languages.
    pub i18n: Option<DepartmentI18nDto>,
    /// Whether it is a virtual department.
    /// [`list_children_departments`](crate::ManagementClient::list_children_departments) can tell virtual
    /// departments from others.
    ///
    /// On the wire: `isVirtualNode`.
    pub is_virtual_node: Option<bool>,
    /// IDs of the users who lead the department.
    ///
    /// On the wire: `leaderUserIds`. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub leader_user_ids: Option<Vec<String>>,
    /// ID of one's own choice, such as the ID of the department in another system.
    ///
    /// Requests can name the department by it as
    /// [`OpenDepartmentId`](crate::generated::models::DepartmentIdType::OpenDepartmentId).
    ///
    /// On the wire: `openDepartmentId`. Example: `ou_7dab8a3d3cdccxxxxxx777c7ad535d62`.
    pub open_department_id: Option<String>,
    /// IDs of the posts that the department has.
    ///
    /// On the wire: `postIdList`. Example: `["60b49eb83fd80adb96f26e68"]`.
    pub post_id_list: Option<Vec<String>>,
    /// Posts that the department has. The form of the entries is not documented.
    pub posts: Option<Vec<String>>,
    /// Whether the department is switched on.
    /// [`update_node_status`](crate::ManagementClient::update_node_status) changes it.
    pub status: Option<bool>,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: Option<::sdk_runtime::DateTime>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for DepartmentDto {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            department_id: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            name: String::new(),
            parent_department_id: String::new(),
            parent_department_code: String::new(),
            members_count: 0,
            has_children: false,
            allow: None,
            code: None,
            custom_data: None,
            description: None,
            i18n: None,
            is_virtual_node: None,
            leader_user_ids: None,
            open_department_id: None,
            post_id_list: None,
            posts: None,
            status: None,
            updated_at: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DepartmentDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DepartmentDto",
        names: &[
            "organizationCode",
            "departmentId",
            "createdAt",
            "name",
            "parentDepartmentId",
            "parentDepartmentCode",
            "membersCount",
            "hasChildren",
            "allow",
            "code",
            "customData",
            "description",
            "i18n",
            "isVirtualNode",
            "leaderUserIds",
            "openDepartmentId",
            "postIdList",
            "posts",
            "status",
            "updatedAt",
        ],
        required: 8,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.department_id,
            2 => &self.created_at,
            3 => &self.name,
            4 => &self.parent_department_id,
            5 => &self.parent_department_code,
            6 => &self.members_count,
            7 => &self.has_children,
            8 => &self.allow,
            9 => &self.code,
            10 => &self.custom_data,
            11 => &self.description,
            12 => &self.i18n,
            13 => &self.is_virtual_node,
            14 => &self.leader_user_ids,
            15 => &self.open_department_id,
            16 => &self.post_id_list,
            17 => &self.posts,
            18 => &self.status,
            19 => &self.updated_at,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.department_id,
            2 => &mut self.created_at,
            3 => &mut self.name,
            4 => &mut self.parent_department_id,
            5 => &mut self.parent_department_code,
            6 => &mut self.members_count,
            7 => &mut self.has_children,
            8 => &mut self.allow,
            9 => &mut self.code,
            10 => &mut self.custom_data,
            11 => &mut self.description,
            12 => &mut self.i18n,
            13 => &mut self.is_virtual_node,
            14 => &mut self.leader_user_ids,
            15 => &mut self.open_department_id,
            16 => &mut self.post_id_list,
            17 => &mut self.posts,
            18 => &mut self.status,
            19 => &mut self.updated_at,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DepartmentDto);

/// Departments in the form of a page.
///
/// [`get_all_departments`](crate::ManagementClient::get_all_departments) and
/// [`list_children_departments`](crate::ManagementClient::list_children_departments) return all
/// departments on this one page.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct DepartmentPagingDto {
    /// How many departments there are.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The departments.
    pub list: Vec<DepartmentDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for DepartmentPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DepartmentPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DepartmentPagingDto",
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

::sdk_runtime::record::record!(DepartmentPagingDto);

/// One order of the departments that
/// [`search_departments_list`](crate::ManagementClient::search_departments_list) returns.
#[non_exhaustive]
pub struct DepartmentSortingDto {
    /// What the departments are ordered by.
    ///
    /// Required `field`.
    pub field: DepartmentSortingDtoField,
    /// Direction of the order.
    ///
    /// Required `order`.
    pub order: SortOrder,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DepartmentSortingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        field: impl Into<DepartmentSortingDtoField>,
        order: impl Into<SortOrder>,
    ) -> Self {
        Self {
            field: field.into(),
            order: order.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DepartmentSortingDto {
    #[inline]
    fn default() -> Self {
        Self {
            field: DepartmentSortingDtoField::default(),
            order: SortOrder::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DepartmentSortingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DepartmentSortingDto",
        names: &["field", "order"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.field,
            1 => &self.order,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.field,
            1 => &mut self.order,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DepartmentSortingDto);

/// Names the department whose applications
/// [`get_department_all_app`](crate::ManagementClient::get_department_all_app) asks for.
#[non_exhaustive]
pub struct GetDepartmentByIdReqDto {
    /// ID that GenAuth gave the department, as in
    /// [`DepartmentDto::department_id`](crate::generated::models::DepartmentDto::department_id).
    ///
    /// Required `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// Types of the applications that are asked for. The values are not documented.
    ///
    /// Optional `appTypeList`: not sent if `None`.
    pub app_type_list: Option<Vec<String>>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether the result has the values of custom fields, in
    /// [`DepartmentDto::custom_data`](crate::generated::models::DepartmentDto::custom_data).
    ///
    /// Optional `withCustomData`: not sent if `None`.
    pub with_custom_data: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetDepartmentByIdReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            app_type_list: None,
            tenant_id: None,
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `app_type_list`.
    #[must_use]
    pub fn with_app_type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_type_list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
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

impl Default for GetDepartmentByIdReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            department_id: String::new(),
            app_type_list: None,
            tenant_id: None,
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetDepartmentByIdReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetDepartmentByIdReqDto",
        names: &["departmentId", "appTypeList", "tenantId", "withCustomData"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.department_id,
            1 => &self.app_type_list,
            2 => &self.tenant_id,
            3 => &self.with_custom_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.department_id,
            1 => &mut self.app_type_list,
            2 => &mut self.tenant_id,
            3 => &mut self.with_custom_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetDepartmentByIdReqDto);

/// Result of [`is_user_in_department`](crate::ManagementClient::is_user_in_department).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct IsUserInDepartmentDataDto {
    /// Whether the user is a member of the department.
    ///
    /// On the wire: `inDepartment`. Example: `true`.
    pub in_department: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for IsUserInDepartmentDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            in_department: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for IsUserInDepartmentDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "IsUserInDepartmentDataDto",
        names: &["inDepartment"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.in_department,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.in_department,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(IsUserInDepartmentDataDto);

/// An organization, with data of its root department. All operations that return organizations return
/// it.
///
/// Returned by [`create_organization`](crate::ManagementClient::create_organization), [`get_organization`](crate::ManagementClient::get_organization), [`get_organizations_batch`](crate::ManagementClient::get_organizations_batch), [`update_organization`](crate::ManagementClient::update_organization), [`list_organizations`](crate::ManagementClient::list_organizations) and 1 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct OrganizationDto {
    /// Code that names the organization in requests.
    ///
    /// On the wire: `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// Name of the organization, for people.
    ///
    /// On the wire: `organizationName`. Example: `steamory`.
    pub organization_name: String,
    /// ID that GenAuth gave the root department.
    /// [`update_organization_status`](crate::ManagementClient::update_organization_status) names the
    /// organization by it.
    ///
    /// On the wire: `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// Whether there are departments below the root department.
    ///
    /// On the wire: `hasChildren`.
    pub has_children: bool,
    /// How many users are in the organization. Whether those of the departments below the root count is not
    /// documented.
    ///
    /// On the wire: `membersCount`. Example: `11`.
    pub members_count: i64,
    /// Whether the root department is a virtual one.
    ///
    /// On the wire: `isVirtualNode`.
    pub is_virtual_node: bool,
    /// Restrictions of access to the organization. The documentation shows a list of texts here, whose
    /// values it does not explain.
    ///
    /// Example: `["xxx"]`.
    pub allow: Option<String>,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: Option<::sdk_runtime::DateTime>,
    /// Values of the custom fields, by the key of the field. A custom field has to be defined in the user
    /// pool first.
    ///
    /// On the wire: `customData`. Example: `{"school":"Yonsei"}`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    /// What the organization is, in free text.
    pub description: Option<String>,
    /// Name of the organization in other languages.
    pub i18n: Option<OrganizationNameI18nDto>,
    /// IDs of the users who lead the root department.
    ///
    /// On the wire: `leaderUserIds`. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub leader_user_ids: Option<Vec<String>>,
    /// ID of one's own choice for the root department.
    ///
    /// On the wire: `openDepartmentId`. Example: `ou_7dab8a3d3cdccxxxxxx777c7ad535d62`.
    pub open_department_id: Option<String>,
    /// IDs of the posts that the organization has.
    ///
    /// On the wire: `postIdList`. Example: `["60b49eb83fd80adb96f26e68"]`.
    pub post_id_list: Option<Vec<String>>,
    /// Whether the organization is switched on, as a text: `"true"` or `"false"`.
    /// [`update_organization_status`](crate::ManagementClient::update_organization_status) changes it.
    ///
    /// Example: `false`.
    pub status: Option<String>,
    /// ID of the tenant that the organization belongs to.
    ///
    /// On the wire: `tenantId`. Example: `623c20b2a062aaaaf41b17da`.
    pub tenant_id: Option<String>,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: Option<::sdk_runtime::DateTime>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for OrganizationDto {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            organization_name: String::new(),
            department_id: String::new(),
            has_children: false,
            members_count: 0,
            is_virtual_node: false,
            allow: None,
            created_at: None,
            custom_data: None,
            description: None,
            i18n: None,
            leader_user_ids: None,
            open_department_id: None,
            post_id_list: None,
            status: None,
            tenant_id: None,
            updated_at: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for OrganizationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "OrganizationDto",
        names: &[
            "organizationCode",
            "organizationName",
            "departmentId",
            "hasChildren",
            "membersCount",
            "isVirtualNode",
            "allow",
            "createdAt",
            "customData",
            "description",
            "i18n",
            "leaderUserIds",
            "openDepartmentId",
            "postIdList",
            "status",
            "tenantId",
            "updatedAt",
        ],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.organization_name,
            2 => &self.department_id,
            3 => &self.has_children,
            4 => &self.members_count,
            5 => &self.is_virtual_node,
            6 => &self.allow,
            7 => &self.created_at,
            8 => &self.custom_data,
            9 => &self.description,
            10 => &self.i18n,
            11 => &self.leader_user_ids,
            12 => &self.open_department_id,
            13 => &self.post_id_list,
            14 => &self.status,
            15 => &self.tenant_id,
            16 => &self.updated_at,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.organization_name,
            2 => &mut self.department_id,
            3 => &mut self.has_children,
            4 => &mut self.members_count,
            5 => &mut self.is_virtual_node,
            6 => &mut self.allow,
            7 => &mut self.created_at,
            8 => &mut self.custom_data,
            9 => &mut self.description,
            10 => &mut self.i18n,
            11 => &mut self.leader_user_ids,
            12 => &mut self.open_department_id,
            13 => &mut self.post_id_list,
            14 => &mut self.status,
            15 => &mut self.tenant_id,
            16 => &mut self.updated_at,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(OrganizationDto);

/// Texts of an organization in other languages.
///
/// Taken by [`create_organization`](crate::ManagementClient::create_organization) and [`update_organization`](crate::ManagementClient::update_organization). Returned by [`create_organization`](crate::ManagementClient::create_organization), [`get_organization`](crate::ManagementClient::get_organization), [`get_organizations_batch`](crate::ManagementClient::get_organizations_batch), [`update_organization`](crate::ManagementClient::update_organization), [`list_organizations`](crate::ManagementClient::list_organizations) and 1 more.
#[non_exhaustive]
pub struct OrganizationNameI18nDto {
    /// Name of the organization in each language.
    ///
    /// Required `organizationName`.
    pub organization_name: LangObject,
    raw_fields: ::sdk_runtime::RawFields,
}

impl OrganizationNameI18nDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(organization_name: LangObject) -> Self {
        Self {
            organization_name,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for OrganizationNameI18nDto {
    #[inline]
    fn default() -> Self {
        Self {
            organization_name: LangObject::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for OrganizationNameI18nDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "OrganizationNameI18nDto",
        names: &["organizationName"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(OrganizationNameI18nDto);

/// Organizations, as a page.
///
/// Returned by [`list_organizations`](crate::ManagementClient::list_organizations) and [`search_organizations`](crate::ManagementClient::search_organizations).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct OrganizationPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<OrganizationDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for OrganizationPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for OrganizationPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "OrganizationPagingDto",
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

::sdk_runtime::record::record!(OrganizationPagingDto);

/// Request of [`remove_department_members`](crate::ManagementClient::remove_department_members), saying
/// which users leave which department.
#[non_exhaustive]
pub struct RemoveDepartmentMembersReqDto {
    /// GenAuth user IDs of the members to remove. No upper limit is documented.
    ///
    /// Required `userIds`. Example: `["623c20b2a062aaaaf41b17da"]`.
    pub user_ids: Vec<String>,
    /// Code of the organization that the department belongs to.
    ///
    /// Required `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the department, of the kind that `department_id_type` selects. Where that is absent, it is the
    /// ID that GenAuth gave the department when it was created and that never changes.
    ///
    /// Required `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// The kind of ID in `department_id`. The server assumes
    /// [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId) if it is absent.
    ///
    /// Optional `departmentIdType`: if `None`, the server assumes [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId). Example: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// ID of the tenant that the request concerns. Leave it out if the user pool has none.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RemoveDepartmentMembersReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        user_ids: impl IntoIterator<Item = impl Into<String>>,
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            user_ids: ::sdk_runtime::record::argument::list(user_ids),
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            department_id_type: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_id_type, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for RemoveDepartmentMembersReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_ids: Vec::new(),
            organization_code: String::new(),
            department_id: String::new(),
            department_id_type: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RemoveDepartmentMembersReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RemoveDepartmentMembersReqDto",
        names: &[
            "userIds",
            "organizationCode",
            "departmentId",
            "departmentIdType",
            "tenantId",
        ],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_ids,
            1 => &self.organization_code,
            2 => &self.department_id,
            3 => &self.department_id_type,
            4 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_ids,
            1 => &mut self.organization_code,
            2 => &mut self.department_id,
            3 => &mut self.department_id_type,
            4 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RemoveDepartmentMembersReqDto);

/// What [`create_department_tree`](crate::ManagementClient::create_department_tree) has added and
/// changed, in numbers.
///
/// The API calls it `Result`.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ResultDto {
    /// How many users were created.
    ///
    /// On the wire: `addUser`. Example: `5`.
    pub add_user: i64,
    /// How many users were changed.
    ///
    /// On the wire: `updateUser`. Example: `2`.
    pub update_user: i64,
    /// How many departments were created.
    ///
    /// On the wire: `addDepartment`. Example: `3`.
    pub add_department: i64,
    /// How many departments were changed.
    ///
    /// On the wire: `updateDepartment`. Example: `1`.
    pub update_department: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ResultDto {
    #[inline]
    fn default() -> Self {
        Self {
            add_user: 0,
            update_user: 0,
            add_department: 0,
            update_department: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ResultDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Result",
        rust_name: Some("ResultDto"),
        names: &["addUser", "updateUser", "addDepartment", "updateDepartment"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.add_user,
            1 => &self.update_user,
            2 => &self.add_department,
            3 => &self.update_department,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.add_user,
            1 => &mut self.update_user,
            2 => &mut self.add_department,
            3 => &mut self.update_department,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ResultDto);

/// One condition on the departments that
/// [`search_departments_list`](crate::ManagementClient::search_departments_list) returns.
#[non_exhaustive]
pub struct SearchDepartmentsFilterItemDto {
    /// Field of the department that the condition is about: `"name"` for the name, `"createdAt"` for the
    /// time of creation, `"updatedAt"` for the time of the last change.
    ///
    /// The times are compared with timestamps.
    ///
    /// Required `field`. Example: `name`.
    pub field: String,
    /// How the field is compared with `value`.
    ///
    /// Required `operator`.
    pub operator: SearchDepartmentsFilterItemDtoOperator,
    /// What the field is compared with. Its type depends on `field` and `operator`.
    ///
    /// Optional `value`: not sent if `None`. Example: `Dev`.
    pub value: Option<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SearchDepartmentsFilterItemDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        field: impl Into<String>,
        operator: impl Into<SearchDepartmentsFilterItemDtoOperator>,
    ) -> Self {
        Self {
            field: field.into(),
            operator: operator.into(),
            value: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.value, value);
        self
    }
}

impl Default for SearchDepartmentsFilterItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            field: String::new(),
            operator: SearchDepartmentsFilterItemDtoOperator::default(),
            value: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SearchDepartmentsFilterItemDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SearchDepartmentsFilterItemDto",
        names: &["field", "operator", "value"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.field,
            1 => &self.operator,
            2 => &self.value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.field,
            1 => &mut self.operator,
            2 => &mut self.value,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SearchDepartmentsFilterItemDto);

/// Conditions, order and page for
/// [`search_departments_list`](crate::ManagementClient::search_departments_list).
#[non_exhaustive]
pub struct SearchDepartmentsListReqDto {
    /// Code of the organization whose departments are searched.
    ///
    /// Required `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// Conditions that the departments have to meet. Without it, no condition applies.
    ///
    /// Optional `advancedFilter`: not sent if `None`.
    pub advanced_filter: Option<Vec<SearchDepartmentsFilterItemDto>>,
    /// How many items a page has at most. The default is 10.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Direction of the order that `sort_by` names.
    ///
    /// Optional `orderBy`: not sent if `None`.
    pub order_by: Option<SearchDepartmentsListReqDtoOrderBy>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Orders of the result. The first one counts most.
    ///
    /// Optional `sort`: not sent if `None`.
    pub sort: Option<Vec<DepartmentSortingDto>>,
    /// What the departments are ordered by. Several orders at once can be given in `sort`.
    ///
    /// Optional `sortBy`: not sent if `None`.
    pub sort_by: Option<SearchDepartmentsListReqDtoSortBy>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether the result has the values of custom fields, in
    /// [`DepartmentDto::custom_data`](crate::generated::models::DepartmentDto::custom_data).
    ///
    /// Optional `withCustomData`: not sent if `None`.
    pub with_custom_data: Option<bool>,
    /// Whether the result has the posts of the departments.
    ///
    /// Optional `withPost`: not sent if `None`.
    pub with_post: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SearchDepartmentsListReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
            advanced_filter: None,
            limit: None,
            order_by: None,
            page: None,
            sort: None,
            sort_by: None,
            tenant_id: None,
            with_custom_data: None,
            with_post: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `advanced_filter`.
    #[must_use]
    pub fn with_advanced_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<SearchDepartmentsFilterItemDto>>,
    ) -> Self {
        self.advanced_filter = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `order_by`.
    #[must_use]
    pub fn with_order_by(
        mut self,
        value: impl Into<SearchDepartmentsListReqDtoOrderBy>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.order_by, value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn with_sort(
        mut self,
        value: impl IntoIterator<Item = impl Into<DepartmentSortingDto>>,
    ) -> Self {
        self.sort = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `sort_by`.
    #[must_use]
    pub fn with_sort_by(
        mut self,
        value: impl Into<SearchDepartmentsListReqDtoSortBy>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.sort_by, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
    /// Sets `with_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
    /// Sets `with_post`.
    #[must_use]
    #[inline]
    pub fn with_with_post(mut self, value: bool) -> Self {
        self.with_post = Some(value);
        self
    }
}

impl Default for SearchDepartmentsListReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            advanced_filter: None,
            limit: None,
            order_by: None,
            page: None,
            sort: None,
            sort_by: None,
            tenant_id: None,
            with_custom_data: None,
            with_post: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SearchDepartmentsListReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SearchDepartmentsListReqDto",
        names: &[
            "organizationCode",
            "advancedFilter",
            "limit",
            "orderBy",
            "page",
            "sort",
            "sortBy",
            "tenantId",
            "withCustomData",
            "withPost",
        ],
        required: 1,
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
            0 => &self.organization_code,
            1 => &self.advanced_filter,
            2 => &self.limit,
            3 => &self.order_by,
            4 => &self.page,
            5 => &self.sort,
            6 => &self.sort_by,
            7 => &self.tenant_id,
            8 => &self.with_custom_data,
            9 => &self.with_post,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.advanced_filter,
            2 => &mut self.limit,
            3 => &mut self.order_by,
            4 => &mut self.page,
            5 => &mut self.sort,
            6 => &mut self.sort_by,
            7 => &mut self.tenant_id,
            8 => &mut self.with_custom_data,
            9 => &mut self.with_post,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SearchDepartmentsListReqDto);

/// Text that [`search_departments`](crate::ManagementClient::search_departments) looks for, and the
/// organization to look in.
#[non_exhaustive]
pub struct SearchDepartmentsReqDto {
    /// Text to search for, such as a part of the name.
    ///
    /// Required `keywords`. Example: `Dev`.
    pub keywords: String,
    /// Code of the organization whose departments are searched.
    ///
    /// Required `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether the result has the values of custom fields, in
    /// [`DepartmentDto::custom_data`](crate::generated::models::DepartmentDto::custom_data).
    ///
    /// Optional `withCustomData`: not sent if `None`.
    pub with_custom_data: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SearchDepartmentsReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        keywords: impl Into<String>,
        organization_code: impl Into<String>,
    ) -> Self {
        Self {
            keywords: keywords.into(),
            organization_code: organization_code.into(),
            tenant_id: None,
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
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

impl Default for SearchDepartmentsReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            keywords: String::new(),
            organization_code: String::new(),
            tenant_id: None,
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SearchDepartmentsReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SearchDepartmentsReqDto",
        names: &["keywords", "organizationCode", "tenantId", "withCustomData"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.keywords,
            1 => &self.organization_code,
            2 => &self.tenant_id,
            3 => &self.with_custom_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.keywords,
            1 => &mut self.organization_code,
            2 => &mut self.tenant_id,
            3 => &mut self.with_custom_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SearchDepartmentsReqDto);

/// The new data of a department, for [`update_department`](crate::ManagementClient::update_department).
#[non_exhaustive]
pub struct UpdateDepartmentReqDto {
    /// Code of the organization that the department belongs to.
    ///
    /// Required `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the department to change, of the kind that `department_id_type` names.
    ///
    /// Required `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// Metadata of the department. The form of the value is not documented.
    ///
    /// Required `metadata`. Example: `{}`.
    pub metadata: ::sdk_runtime::JsonValue,
    /// New code of the department, by which requests can name it.
    ///
    /// Optional `code`: not sent if `None`. Example: `dev`.
    pub code: Option<String>,
    /// Values of the custom fields, by the key of the field. A custom field has to be defined in the user
    /// pool first.
    ///
    /// Optional `customData`: not sent if `None`. Example: `{"school":"Yonsei"}`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    /// The kind of ID that `department_id` holds. Without it, the server assumes
    /// [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId).
    ///
    /// Optional `departmentIdType`: not sent if `None`.
    pub department_id_type: Option<DepartmentIdType>,
    /// What the department is for, in free text.
    ///
    /// Optional `description`: not sent if `None`.
    pub description: Option<String>,
    /// Name of the department in other languages.
    ///
    /// Optional `i18n`: not sent if `None`.
    pub i18n: Option<DepartmentI18nDto>,
    /// IDs of the users who lead the department.
    ///
    /// Optional `leaderUserIds`: not sent if `None`. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub leader_user_ids: Option<Vec<String>>,
    /// New name of the department, for people.
    ///
    /// Optional `name`: not sent if `None`. Example: `Development`.
    pub name: Option<String>,
    /// ID of the department that this one is moved below. Use `"root"` for the root department.
    ///
    /// Optional `parentDepartmentId`: not sent if `None`. Example: `6229c3ae66xxxx4feb740d92`.
    pub parent_department_id: Option<String>,
    /// IDs of the posts that the department has.
    ///
    /// Optional `postIdList`: not sent if `None`. Example: `["60b49eb83fd80adb96f26e68"]`.
    pub post_id_list: Option<Vec<String>>,
    /// Whether the department is switched on.
    ///
    /// Optional `status`: not sent if `None`.
    pub status: Option<bool>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateDepartmentReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
        metadata: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            metadata: metadata.into(),
            code: None,
            custom_data: None,
            department_id_type: None,
            description: None,
            i18n: None,
            leader_user_ids: None,
            name: None,
            parent_department_id: None,
            post_id_list: None,
            status: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.code, value);
        self
    }
    /// Sets `custom_data`.
    #[must_use]
    pub fn with_custom_data(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.custom_data = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_id_type, value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `i18n`.
    #[must_use]
    #[inline]
    pub fn with_i18n(mut self, value: DepartmentI18nDto) -> Self {
        self.i18n = Some(value);
        self
    }
    /// Sets `leader_user_ids`.
    #[must_use]
    pub fn with_leader_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.leader_user_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `parent_department_id`.
    #[must_use]
    pub fn with_parent_department_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.parent_department_id, value);
        self
    }
    /// Sets `post_id_list`.
    #[must_use]
    pub fn with_post_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_id_list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `status`.
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: bool) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for UpdateDepartmentReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            department_id: String::new(),
            metadata: ::sdk_runtime::JsonValue::Null,
            code: None,
            custom_data: None,
            department_id_type: None,
            description: None,
            i18n: None,
            leader_user_ids: None,
            name: None,
            parent_department_id: None,
            post_id_list: None,
            status: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateDepartmentReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateDepartmentReqDto",
        names: &[
            "organizationCode",
            "departmentId",
            "metadata",
            "code",
            "customData",
            "departmentIdType",
            "description",
            "i18n",
            "leaderUserIds",
            "name",
            "parentDepartmentId",
            "postIdList",
            "status",
            "tenantId",
        ],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.department_id,
            2 => &self.metadata,
            3 => &self.code,
            4 => &self.custom_data,
            5 => &self.department_id_type,
            6 => &self.description,
            7 => &self.i18n,
            8 => &self.leader_user_ids,
            9 => &self.name,
            10 => &self.parent_department_id,
            11 => &self.post_id_list,
            12 => &self.status,
            13 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.department_id,
            2 => &mut self.metadata,
            3 => &mut self.code,
            4 => &mut self.custom_data,
            5 => &mut self.department_id_type,
            6 => &mut self.description,
            7 => &mut self.i18n,
            8 => &mut self.leader_user_ids,
            9 => &mut self.name,
            10 => &mut self.parent_department_id,
            11 => &mut self.post_id_list,
            12 => &mut self.status,
            13 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateDepartmentReqDto);

/// Names a department and its new state, for
/// [`update_node_status`](crate::ManagementClient::update_node_status).
#[non_exhaustive]
pub struct UpdateDepartmentStatusReqDto {
    /// Whether the department is switched on from now on. `true` enables it, `false` disables it.
    ///
    /// Required `status`. Example: `true`.
    pub status: bool,
    /// ID that GenAuth gave the department, as in
    /// [`DepartmentDto::department_id`](crate::generated::models::DepartmentDto::department_id).
    ///
    /// Required `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateDepartmentStatusReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(status: bool, department_id: impl Into<String>) -> Self {
        Self {
            status,
            department_id: department_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for UpdateDepartmentStatusReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            status: false,
            department_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateDepartmentStatusReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateDepartmentStatusReqDto",
        names: &["status", "departmentId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.status,
            1 => &self.department_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.status,
            1 => &mut self.department_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateDepartmentStatusReqDto);

/// The new data of an organization, for
/// [`update_organization`](crate::ManagementClient::update_organization).
#[non_exhaustive]
pub struct UpdateOrganizationReqDto {
    /// Code that the organization has at present.
    ///
    /// Required `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// What the organization is, in free text.
    ///
    /// Optional `description`: not sent if `None`.
    pub description: Option<String>,
    /// Name of the organization in other languages.
    ///
    /// Optional `i18n`: not sent if `None`.
    pub i18n: Option<OrganizationNameI18nDto>,
    /// IDs of the users who lead the root department.
    ///
    /// Optional `leaderUserIds`: not sent if `None`. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub leader_user_ids: Option<Vec<String>>,
    /// ID of one's own choice for the root department.
    ///
    /// Optional `openDepartmentId`: not sent if `None`. Example: `ou_7dab8a3d3cdccxxxxxx777c7ad535d62`.
    pub open_department_id: Option<String>,
    /// New name of the organization, for people.
    ///
    /// Optional `organizationName`: not sent if `None`. Example: `steamory`.
    pub organization_name: Option<String>,
    /// New code of the organization. Leave it out to keep the code.
    ///
    /// Optional `organizationNewCode`: not sent if `None`. Example: `steamory-2`.
    pub organization_new_code: Option<String>,
    /// IDs of the posts that the organization has.
    ///
    /// Optional `postIdList`: not sent if `None`. Example: `["60b49eb83fd80adb96f26e68"]`.
    pub post_id_list: Option<Vec<String>>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateOrganizationReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
            description: None,
            i18n: None,
            leader_user_ids: None,
            open_department_id: None,
            organization_name: None,
            organization_new_code: None,
            post_id_list: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `i18n`.
    #[must_use]
    #[inline]
    pub fn with_i18n(mut self, value: OrganizationNameI18nDto) -> Self {
        self.i18n = Some(value);
        self
    }
    /// Sets `leader_user_ids`.
    #[must_use]
    pub fn with_leader_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.leader_user_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `open_department_id`.
    #[must_use]
    pub fn with_open_department_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.open_department_id, value);
        self
    }
    /// Sets `organization_name`.
    #[must_use]
    pub fn with_organization_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.organization_name, value);
        self
    }
    /// Sets `organization_new_code`.
    #[must_use]
    pub fn with_organization_new_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.organization_new_code, value);
        self
    }
    /// Sets `post_id_list`.
    #[must_use]
    pub fn with_post_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_id_list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for UpdateOrganizationReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            description: None,
            i18n: None,
            leader_user_ids: None,
            open_department_id: None,
            organization_name: None,
            organization_new_code: None,
            post_id_list: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateOrganizationReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateOrganizationReqDto",
        names: &[
            "organizationCode",
            "description",
            "i18n",
            "leaderUserIds",
            "openDepartmentId",
            "organizationName",
            "organizationNewCode",
            "postIdList",
            "tenantId",
        ],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.description,
            2 => &self.i18n,
            3 => &self.leader_user_ids,
            4 => &self.open_department_id,
            5 => &self.organization_name,
            6 => &self.organization_new_code,
            7 => &self.post_id_list,
            8 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.description,
            2 => &mut self.i18n,
            3 => &mut self.leader_user_ids,
            4 => &mut self.open_department_id,
            5 => &mut self.organization_name,
            6 => &mut self.organization_new_code,
            7 => &mut self.post_id_list,
            8 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateOrganizationReqDto);

/// Names an organization and its new state, for
/// [`update_organization_status`](crate::ManagementClient::update_organization_status).
#[non_exhaustive]
pub struct UpdateOrganizationStatusReqDto {
    /// ID that GenAuth gave the root department of the organization, as in
    /// [`OrganizationDto::department_id`](crate::generated::models::OrganizationDto::department_id).
    ///
    /// Required `rootNodeId`. Example: `623c20b2a062aaaaf41b17da`.
    pub root_node_id: String,
    /// New state of the organization: `"true"` switches it on, `"false"` switches it off. It is a string,
    /// unlike the state of a department.
    ///
    /// Optional `status`: not sent if `None`. Example: `false`.
    pub status: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateOrganizationStatusReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(root_node_id: impl Into<String>) -> Self {
        Self {
            root_node_id: root_node_id.into(),
            status: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.status, value);
        self
    }
}

impl Default for UpdateOrganizationStatusReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            root_node_id: String::new(),
            status: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateOrganizationStatusReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateOrganizationStatusReqDto",
        names: &["rootNodeId", "status"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.root_node_id,
            1 => &self.status,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.root_node_id,
            1 => &mut self.status,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateOrganizationStatusReqDto);

/// A user in a tree of departments that
/// [`create_department_tree`](crate::ManagementClient::create_department_tree) is to create.
#[non_exhaustive]
pub struct UserInfoDto {
    /// City of the user's address.
    ///
    /// Optional `city`: not sent if `None`. Example: `BJ`.
    pub city: Option<String>,
    /// Country of the user's address.
    ///
    /// Optional `country`: not sent if `None`. Example: `CN`.
    pub country: Option<String>,
    /// E-mail address. Upper and lower case are not told apart.
    ///
    /// Optional `email`: not sent if `None`. Example: `test@example.com`.
    pub email: Option<String>,
    /// Gender of the user, as far as it is known.
    ///
    /// Optional `gender`: not sent if `None`.
    pub gender: Option<Gender>,
    /// Name of the user, as the person is really called. Several users may share one.
    ///
    /// Optional `name`: not sent if `None`.
    pub name: Option<String>,
    /// Phone number without the country calling code, which is in `phone_country_code`.
    ///
    /// Optional `phone`: not sent if `None`. Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Country calling code of `phone`, with its plus sign. It may be absent for numbers of mainland China.
    /// Text messages to other countries need an SMS service set up in the GenAuth console.
    ///
    /// Optional `phoneCountryCode`: not sent if `None`. Example: `+86`.
    pub phone_country_code: Option<String>,
    /// Province or state of the user's address.
    ///
    /// Optional `province`: not sent if `None`. Example: `BJ`.
    pub province: Option<String>,
    /// User name, which no two users of a user pool share.
    ///
    /// Optional `username`: not sent if `None`. Example: `bob`.
    pub username: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UserInfoDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `city`.
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.city, value);
        self
    }
    /// Sets `country`.
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.country, value);
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.email, value);
        self
    }
    /// Sets `gender`.
    #[must_use]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.gender, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.phone, value);
        self
    }
    /// Sets `phone_country_code`.
    #[must_use]
    pub fn with_phone_country_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.phone_country_code, value);
        self
    }
    /// Sets `province`.
    #[must_use]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.province, value);
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.username, value);
        self
    }
}

impl Default for UserInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            city: None,
            country: None,
            email: None,
            gender: None,
            name: None,
            phone: None,
            phone_country_code: None,
            province: None,
            username: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserInfoDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserInfoDto",
        names: &[
            "city",
            "country",
            "email",
            "gender",
            "name",
            "phone",
            "phoneCountryCode",
            "province",
            "username",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.city,
            1 => &self.country,
            2 => &self.email,
            3 => &self.gender,
            4 => &self.name,
            5 => &self.phone,
            6 => &self.phone_country_code,
            7 => &self.province,
            8 => &self.username,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.city,
            1 => &mut self.country,
            2 => &mut self.email,
            3 => &mut self.gender,
            4 => &mut self.name,
            5 => &mut self.phone,
            6 => &mut self.phone_country_code,
            7 => &mut self.province,
            8 => &mut self.username,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserInfoDto);

impl ::sdk_runtime::Page for OrganizationPagingDto {
    type Item = OrganizationDto;
    #[inline]
    fn into_items(self) -> Vec<OrganizationDto> {
        self.list
    }
}
