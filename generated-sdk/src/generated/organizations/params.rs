// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::{DepartmentIdType, OrderBy};
use crate::generated::organizations::{
    GetAllDepartmentsDepartmentIdType, ListDepartmentMembersSortBy,
};

/// Parameters of [`get_all_departments`](crate::ManagementClient::get_all_departments).
#[non_exhaustive]
pub struct GetAllDepartmentsParams {
    /// Code of the organization whose departments are returned.
    ///
    /// Required query parameter `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the department to start from. Without it, the search starts from the root department,
    /// `"root"`.
    ///
    /// Optional query parameter `departmentId`: if `None`, the server assumes `root`. Example: `root`.
    pub department_id: Option<String>,
    /// The kind of ID that `department_id` holds.
    ///
    /// Optional query parameter `departmentIdType`: if `None`, the server assumes [`DepartmentId`](crate::generated::models::GetAllDepartmentsDepartmentIdType::DepartmentId).
    pub department_id_type: Option<GetAllDepartmentsDepartmentIdType>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: if `None`, the server assumes `false`.
    pub with_custom_data: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetAllDepartmentsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: None,
            department_id_type: None,
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_id, value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<GetAllDepartmentsDepartmentIdType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_id_type, value);
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

impl Default for GetAllDepartmentsParams {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            department_id: None,
            department_id_type: None,
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetAllDepartmentsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getAllDepartments",
        rust_name: Some("GetAllDepartmentsParams"),
        names: &[
            "organizationCode",
            "departmentId",
            "departmentIdType",
            "withCustomData",
        ],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.department_id,
            2 => &self.department_id_type,
            3 => &self.with_custom_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.department_id,
            2 => &mut self.department_id_type,
            3 => &mut self.with_custom_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetAllDepartmentsParams);

/// Parameters of [`get_department_by_id`](crate::ManagementClient::get_department_by_id).
#[non_exhaustive]
pub struct GetDepartmentByIdParams {
    /// ID that GenAuth gave the department, as in
    /// [`DepartmentDto::department_id`](crate::generated::models::DepartmentDto::department_id).
    ///
    /// Required query parameter `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// Types of applications. What it changes in the result is not documented.
    ///
    /// Optional query parameter `appTypeList`: not sent if `None`.
    pub app_type_list: Option<Vec<String>>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: if `None`, the server assumes `false`.
    pub with_custom_data: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetDepartmentByIdParams {
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

impl Default for GetDepartmentByIdParams {
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

impl ::sdk_runtime::record::Fields for GetDepartmentByIdParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getDepartmentById",
        rust_name: Some("GetDepartmentByIdParams"),
        names: &["departmentId", "appTypeList", "tenantId", "withCustomData"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
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

::sdk_runtime::record::record!(GetDepartmentByIdParams);

/// Parameters of [`get_department`](crate::ManagementClient::get_department).
#[non_exhaustive]
pub struct GetDepartmentParams {
    /// Code of the department. It may be left out if `department_id` is given.
    ///
    /// Optional query parameter `departmentCode`: not sent if `None`. Example: `dev`.
    pub department_code: Option<String>,
    /// ID of the department, of the kind that `department_id_type` names. Use `"root"` for the root
    /// department. It may be left out if `department_code` is given.
    ///
    /// Optional query parameter `departmentId`: not sent if `None`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: Option<String>,
    /// The kind of ID that names the department in this request.
    ///
    /// Optional query parameter `departmentIdType`: if `None`, the server assumes [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId).
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether custom fields stand beside the built-in fields of the result instead of in an object of
    /// their own.
    ///
    /// Optional query parameter `flatCustomData`: if `None`, the server assumes `false`.
    pub flat_custom_data: Option<bool>,
    /// Code of the organization that the department belongs to.
    ///
    /// Optional query parameter `organizationCode`: not sent if `None`. Example: `steamory`.
    pub organization_code: Option<String>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: if `None`, the server assumes `false`.
    pub with_custom_data: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetDepartmentParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `department_code`.
    #[must_use]
    pub fn with_department_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_code, value);
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_id, value);
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
    /// Sets `flat_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_flat_custom_data(mut self, value: bool) -> Self {
        self.flat_custom_data = Some(value);
        self
    }
    /// Sets `organization_code`.
    #[must_use]
    pub fn with_organization_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.organization_code, value);
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

impl Default for GetDepartmentParams {
    #[inline]
    fn default() -> Self {
        Self {
            department_code: None,
            department_id: None,
            department_id_type: None,
            flat_custom_data: None,
            organization_code: None,
            tenant_id: None,
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetDepartmentParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getDepartment",
        rust_name: Some("GetDepartmentParams"),
        names: &[
            "departmentCode",
            "departmentId",
            "departmentIdType",
            "flatCustomData",
            "organizationCode",
            "tenantId",
            "withCustomData",
        ],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.department_code,
            1 => &self.department_id,
            2 => &self.department_id_type,
            3 => &self.flat_custom_data,
            4 => &self.organization_code,
            5 => &self.tenant_id,
            6 => &self.with_custom_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.department_code,
            1 => &mut self.department_id,
            2 => &mut self.department_id_type,
            3 => &mut self.flat_custom_data,
            4 => &mut self.organization_code,
            5 => &mut self.tenant_id,
            6 => &mut self.with_custom_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetDepartmentParams);

/// Parameters of [`get_department_sync_relations`](crate::ManagementClient::get_department_sync_relations).
#[non_exhaustive]
pub struct GetDepartmentSyncRelationsParams {
    /// Code of the organization that the department belongs to.
    ///
    /// Required query parameter `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the department, of the kind that `department_id_type` names. Use `"root"` for the root
    /// department. It is optional by its type, but nothing else names the department.
    ///
    /// Optional query parameter `departmentId`: not sent if `None`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: Option<String>,
    /// The kind of ID that names the department in this request.
    ///
    /// Optional query parameter `departmentIdType`: if `None`, the server assumes [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId).
    pub department_id_type: Option<DepartmentIdType>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: if `None`, the server assumes `false`.
    pub with_custom_data: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetDepartmentSyncRelationsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: None,
            department_id_type: None,
            tenant_id: None,
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_id, value);
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

impl Default for GetDepartmentSyncRelationsParams {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            department_id: None,
            department_id_type: None,
            tenant_id: None,
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetDepartmentSyncRelationsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getDepartmentSyncRelations",
        rust_name: Some("GetDepartmentSyncRelationsParams"),
        names: &[
            "organizationCode",
            "departmentId",
            "departmentIdType",
            "tenantId",
            "withCustomData",
        ],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.department_id,
            2 => &self.department_id_type,
            3 => &self.tenant_id,
            4 => &self.with_custom_data,
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
            4 => &mut self.with_custom_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetDepartmentSyncRelationsParams);

/// Parameters of [`get_organization`](crate::ManagementClient::get_organization).
#[non_exhaustive]
pub struct GetOrganizationParams {
    /// Code of the organization to return.
    ///
    /// Required query parameter `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: if `None`, the server assumes `false`.
    pub with_custom_data: Option<bool>,
    /// Whether the result has the posts of the user.
    ///
    /// Optional query parameter `withPost`: if `None`, the server assumes `false`.
    pub with_post: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetOrganizationParams {
    /// A value of the required fields; the others are absent.
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
            tenant_id: None,
            with_custom_data: None,
            with_post: None,
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
    /// Sets `with_post`.
    #[must_use]
    #[inline]
    pub fn with_with_post(mut self, value: bool) -> Self {
        self.with_post = Some(value);
        self
    }
}

impl Default for GetOrganizationParams {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            tenant_id: None,
            with_custom_data: None,
            with_post: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetOrganizationParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getOrganization",
        rust_name: Some("GetOrganizationParams"),
        names: &["organizationCode", "tenantId", "withCustomData", "withPost"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.tenant_id,
            2 => &self.with_custom_data,
            3 => &self.with_post,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.tenant_id,
            2 => &mut self.with_custom_data,
            3 => &mut self.with_post,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetOrganizationParams);

/// Parameters of [`get_organizations_batch`](crate::ManagementClient::get_organizations_batch).
#[non_exhaustive]
pub struct GetOrganizationsBatchParams {
    /// Codes of the organizations to return.
    ///
    /// Required query parameter `organizationCodeList`. Example: `["steamory"]`.
    pub organization_code_list: Vec<String>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: if `None`, the server assumes `false`.
    pub with_custom_data: Option<bool>,
    /// Whether the result has the posts of the user.
    ///
    /// Optional query parameter `withPost`: if `None`, the server assumes `false`.
    pub with_post: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetOrganizationsBatchParams {
    /// A value of the required fields; the others are absent.
    pub fn new(
        organization_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            organization_code_list: ::sdk_runtime::record::argument::list(
                organization_code_list,
            ),
            tenant_id: None,
            with_custom_data: None,
            with_post: None,
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
    /// Sets `with_post`.
    #[must_use]
    #[inline]
    pub fn with_with_post(mut self, value: bool) -> Self {
        self.with_post = Some(value);
        self
    }
}

impl Default for GetOrganizationsBatchParams {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code_list: Vec::new(),
            tenant_id: None,
            with_custom_data: None,
            with_post: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetOrganizationsBatchParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getOrganizationsBatch",
        rust_name: Some("GetOrganizationsBatchParams"),
        names: &["organizationCodeList", "tenantId", "withCustomData", "withPost"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code_list,
            1 => &self.tenant_id,
            2 => &self.with_custom_data,
            3 => &self.with_post,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code_list,
            1 => &mut self.tenant_id,
            2 => &mut self.with_custom_data,
            3 => &mut self.with_post,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetOrganizationsBatchParams);

/// Parameters of [`get_parent_department`](crate::ManagementClient::get_parent_department).
#[non_exhaustive]
pub struct GetParentDepartmentParams {
    /// Code of the organization that the department belongs to.
    ///
    /// Required query parameter `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the department whose parent is returned, of the kind that `department_id_type` names.
    ///
    /// Required query parameter `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// The kind of ID that names the department in this request.
    ///
    /// Optional query parameter `departmentIdType`: if `None`, the server assumes [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId).
    pub department_id_type: Option<DepartmentIdType>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: if `None`, the server assumes `false`.
    pub with_custom_data: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetParentDepartmentParams {
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
            with_custom_data: None,
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
    /// Sets `with_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
}

impl Default for GetParentDepartmentParams {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            department_id: String::new(),
            department_id_type: None,
            tenant_id: None,
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetParentDepartmentParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getParentDepartment",
        rust_name: Some("GetParentDepartmentParams"),
        names: &[
            "organizationCode",
            "departmentId",
            "departmentIdType",
            "tenantId",
            "withCustomData",
        ],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.department_id,
            2 => &self.department_id_type,
            3 => &self.tenant_id,
            4 => &self.with_custom_data,
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
            4 => &mut self.with_custom_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetParentDepartmentParams);

/// Parameters of [`is_user_in_department`](crate::ManagementClient::is_user_in_department).
#[non_exhaustive]
pub struct IsUserInDepartmentParams {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required query parameter `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Code of the organization that the department belongs to.
    ///
    /// Required query parameter `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the department, of the kind that `department_id_type` names. Use `"root"` for the root
    /// department.
    ///
    /// Required query parameter `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// The kind of ID that names the department in this request.
    ///
    /// Optional query parameter `departmentIdType`: if `None`, the server assumes [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId).
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether users of the departments below count too, and not only those of the department itself.
    ///
    /// Optional query parameter `includeChildrenDepartments`: if `None`, the server assumes `false`.
    pub include_children_departments: Option<bool>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl IsUserInDepartmentParams {
    /// A value of the required fields; the others are absent.
    pub fn new(
        user_id: impl Into<String>,
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            department_id_type: None,
            include_children_departments: None,
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
    /// Sets `include_children_departments`.
    #[must_use]
    #[inline]
    pub fn with_include_children_departments(mut self, value: bool) -> Self {
        self.include_children_departments = Some(value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for IsUserInDepartmentParams {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            organization_code: String::new(),
            department_id: String::new(),
            department_id_type: None,
            include_children_departments: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for IsUserInDepartmentParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "isUserInDepartment",
        rust_name: Some("IsUserInDepartmentParams"),
        names: &[
            "userId",
            "organizationCode",
            "departmentId",
            "departmentIdType",
            "includeChildrenDepartments",
            "tenantId",
        ],
        required: 3,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.organization_code,
            2 => &self.department_id,
            3 => &self.department_id_type,
            4 => &self.include_children_departments,
            5 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.organization_code,
            2 => &mut self.department_id,
            3 => &mut self.department_id_type,
            4 => &mut self.include_children_departments,
            5 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(IsUserInDepartmentParams);

/// Parameters of [`list_children_departments`](crate::ManagementClient::list_children_departments).
#[non_exhaustive]
pub struct ListChildrenDepartmentsParams {
    /// Code of the organization that the department belongs to.
    ///
    /// Required query parameter `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the department to look below, of the kind that `department_id_type` names.
    ///
    /// Required query parameter `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// The kind of ID that names the department in this request.
    ///
    /// Optional query parameter `departmentIdType`: if `None`, the server assumes [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId).
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether virtual departments are left out.
    ///
    /// Optional query parameter `excludeVirtualNode`: if `None`, the server assumes `false`.
    pub exclude_virtual_node: Option<bool>,
    /// Whether nothing but virtual departments is returned.
    ///
    /// Optional query parameter `onlyVirtualNode`: if `None`, the server assumes `false`.
    pub only_virtual_node: Option<bool>,
    /// Only departments in this state are returned: `true` for departments that are switched on, `false`
    /// for those that are switched off. Without it, the state does not matter.
    ///
    /// Optional query parameter `status`: not sent if `None`.
    pub status: Option<bool>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: if `None`, the server assumes `false`.
    pub with_custom_data: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListChildrenDepartmentsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            department_id_type: None,
            exclude_virtual_node: None,
            only_virtual_node: None,
            status: None,
            tenant_id: None,
            with_custom_data: None,
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
    /// Sets `exclude_virtual_node`.
    #[must_use]
    #[inline]
    pub fn with_exclude_virtual_node(mut self, value: bool) -> Self {
        self.exclude_virtual_node = Some(value);
        self
    }
    /// Sets `only_virtual_node`.
    #[must_use]
    #[inline]
    pub fn with_only_virtual_node(mut self, value: bool) -> Self {
        self.only_virtual_node = Some(value);
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
    /// Sets `with_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
}

impl Default for ListChildrenDepartmentsParams {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            department_id: String::new(),
            department_id_type: None,
            exclude_virtual_node: None,
            only_virtual_node: None,
            status: None,
            tenant_id: None,
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListChildrenDepartmentsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listChildrenDepartments",
        rust_name: Some("ListChildrenDepartmentsParams"),
        names: &[
            "organizationCode",
            "departmentId",
            "departmentIdType",
            "excludeVirtualNode",
            "onlyVirtualNode",
            "status",
            "tenantId",
            "withCustomData",
        ],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.department_id,
            2 => &self.department_id_type,
            3 => &self.exclude_virtual_node,
            4 => &self.only_virtual_node,
            5 => &self.status,
            6 => &self.tenant_id,
            7 => &self.with_custom_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.department_id,
            2 => &mut self.department_id_type,
            3 => &mut self.exclude_virtual_node,
            4 => &mut self.only_virtual_node,
            5 => &mut self.status,
            6 => &mut self.tenant_id,
            7 => &mut self.with_custom_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListChildrenDepartmentsParams);

/// Parameters of [`list_department_member_ids`](crate::ManagementClient::list_department_member_ids).
#[non_exhaustive]
pub struct ListDepartmentMemberIdsParams {
    /// Code of the organization that the department belongs to.
    ///
    /// Required query parameter `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the department, of the kind that `department_id_type` names. Use `"root"` for the root
    /// department.
    ///
    /// Required query parameter `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// The kind of ID that names the department in this request.
    ///
    /// Optional query parameter `departmentIdType`: if `None`, the server assumes [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId).
    pub department_id_type: Option<DepartmentIdType>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListDepartmentMemberIdsParams {
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

impl Default for ListDepartmentMemberIdsParams {
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

impl ::sdk_runtime::record::Fields for ListDepartmentMemberIdsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listDepartmentMemberIds",
        rust_name: Some("ListDepartmentMemberIdsParams"),
        names: &["organizationCode", "departmentId", "departmentIdType", "tenantId"],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
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

::sdk_runtime::record::record!(ListDepartmentMemberIdsParams);

/// Parameters of [`list_department_members`](crate::ManagementClient::list_department_members).
#[non_exhaustive]
pub struct ListDepartmentMembersParams {
    /// Code of the organization that the department belongs to.
    ///
    /// Required query parameter `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the department, of the kind that `department_id_type` names. Use `"root"` for the root
    /// department.
    ///
    /// Required query parameter `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// The kind of ID that names the department in this request.
    ///
    /// Optional query parameter `departmentIdType`: if `None`, the server assumes [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId).
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether users of the departments below count too, and not only those of the department itself.
    ///
    /// Optional query parameter `includeChildrenDepartments`: if `None`, the server assumes `false`.
    pub include_children_departments: Option<bool>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Direction of the order.
    ///
    /// Optional query parameter `orderBy`: if `None`, the server assumes [`Desc`](crate::generated::models::OrderBy::Desc).
    pub order_by: Option<OrderBy>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// What the result is ordered by.
    ///
    /// Optional query parameter `sortBy`: if `None`, the server assumes [`JoinDepartmentAt`](crate::generated::models::ListDepartmentMembersSortBy::JoinDepartmentAt).
    pub sort_by: Option<ListDepartmentMembersSortBy>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
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

impl ListDepartmentMembersParams {
    /// A value of the required fields; the others are absent.
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            department_id_type: None,
            include_children_departments: None,
            limit: None,
            order_by: None,
            page: None,
            sort_by: None,
            tenant_id: None,
            with_custom_data: None,
            with_department_ids: None,
            with_identities: None,
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
    /// Sets `include_children_departments`.
    #[must_use]
    #[inline]
    pub fn with_include_children_departments(mut self, value: bool) -> Self {
        self.include_children_departments = Some(value);
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
    pub fn with_order_by(mut self, value: impl Into<OrderBy>) -> Self {
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
    /// Sets `sort_by`.
    #[must_use]
    pub fn with_sort_by(
        mut self,
        value: impl Into<ListDepartmentMembersSortBy>,
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

impl Default for ListDepartmentMembersParams {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            department_id: String::new(),
            department_id_type: None,
            include_children_departments: None,
            limit: None,
            order_by: None,
            page: None,
            sort_by: None,
            tenant_id: None,
            with_custom_data: None,
            with_department_ids: None,
            with_identities: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListDepartmentMembersParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listDepartmentMembers",
        rust_name: Some("ListDepartmentMembersParams"),
        names: &[
            "organizationCode",
            "departmentId",
            "departmentIdType",
            "includeChildrenDepartments",
            "limit",
            "orderBy",
            "page",
            "sortBy",
            "tenantId",
            "withCustomData",
            "withDepartmentIds",
            "withIdentities",
        ],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
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
                4,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                6,
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
            1 => &self.department_id,
            2 => &self.department_id_type,
            3 => &self.include_children_departments,
            4 => &self.limit,
            5 => &self.order_by,
            6 => &self.page,
            7 => &self.sort_by,
            8 => &self.tenant_id,
            9 => &self.with_custom_data,
            10 => &self.with_department_ids,
            11 => &self.with_identities,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.department_id,
            2 => &mut self.department_id_type,
            3 => &mut self.include_children_departments,
            4 => &mut self.limit,
            5 => &mut self.order_by,
            6 => &mut self.page,
            7 => &mut self.sort_by,
            8 => &mut self.tenant_id,
            9 => &mut self.with_custom_data,
            10 => &mut self.with_department_ids,
            11 => &mut self.with_identities,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListDepartmentMembersParams);

/// Parameters of [`list_organizations`](crate::ManagementClient::list_organizations).
#[non_exhaustive]
pub struct ListOrganizationsParams {
    /// Whether all organizations are fetched. How it goes together with `page` and `limit` is not
    /// documented.
    ///
    /// Optional query parameter `fetchAll`: if `None`, the server assumes `false`.
    pub fetch_all: Option<bool>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Only organizations in this state are returned: `true` for organizations that are switched on,
    /// `false` for those that are switched off. Without it, the state does not matter.
    ///
    /// Optional query parameter `status`: not sent if `None`.
    pub status: Option<bool>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: if `None`, the server assumes `false`.
    pub with_custom_data: Option<bool>,
    /// Whether the result has the posts of the user.
    ///
    /// Optional query parameter `withPost`: if `None`, the server assumes `false`.
    pub with_post: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListOrganizationsParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `fetch_all`.
    #[must_use]
    #[inline]
    pub fn with_fetch_all(mut self, value: bool) -> Self {
        self.fetch_all = Some(value);
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

impl Default for ListOrganizationsParams {
    #[inline]
    fn default() -> Self {
        Self {
            fetch_all: None,
            limit: None,
            page: None,
            status: None,
            tenant_id: None,
            with_custom_data: None,
            with_post: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListOrganizationsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listOrganizations",
        rust_name: Some("ListOrganizationsParams"),
        names: &[
            "fetchAll",
            "limit",
            "page",
            "status",
            "tenantId",
            "withCustomData",
            "withPost",
        ],
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
            0 => &self.fetch_all,
            1 => &self.limit,
            2 => &self.page,
            3 => &self.status,
            4 => &self.tenant_id,
            5 => &self.with_custom_data,
            6 => &self.with_post,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.fetch_all,
            1 => &mut self.limit,
            2 => &mut self.page,
            3 => &mut self.status,
            4 => &mut self.tenant_id,
            5 => &mut self.with_custom_data,
            6 => &mut self.with_post,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListOrganizationsParams);

/// Parameters of [`search_department_members`](crate::ManagementClient::search_department_members).
#[non_exhaustive]
pub struct SearchDepartmentMembersParams {
    /// Code of the organization that the department belongs to.
    ///
    /// Required query parameter `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID of the department, of the kind that `department_id_type` names. Use `"root"` for the root
    /// department.
    ///
    /// Required query parameter `departmentId`. Example: `60b49eb83fd80adb96f26e68`.
    pub department_id: String,
    /// Text to search for, such as the name of a user.
    ///
    /// Required query parameter `keywords`. Example: `bob`.
    pub keywords: String,
    /// The kind of ID that names the department in this request.
    ///
    /// Optional query parameter `departmentIdType`: if `None`, the server assumes [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId).
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether users of the departments below count too, and not only those of the department itself.
    ///
    /// Optional query parameter `includeChildrenDepartments`: if `None`, the server assumes `false`.
    pub include_children_departments: Option<bool>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
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

impl SearchDepartmentMembersParams {
    /// A value of the required fields; the others are absent.
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
        keywords: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            keywords: keywords.into(),
            department_id_type: None,
            include_children_departments: None,
            limit: None,
            page: None,
            tenant_id: None,
            with_custom_data: None,
            with_department_ids: None,
            with_identities: None,
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
    /// Sets `include_children_departments`.
    #[must_use]
    #[inline]
    pub fn with_include_children_departments(mut self, value: bool) -> Self {
        self.include_children_departments = Some(value);
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

impl Default for SearchDepartmentMembersParams {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            department_id: String::new(),
            keywords: String::new(),
            department_id_type: None,
            include_children_departments: None,
            limit: None,
            page: None,
            tenant_id: None,
            with_custom_data: None,
            with_department_ids: None,
            with_identities: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SearchDepartmentMembersParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "searchDepartmentMembers",
        rust_name: Some("SearchDepartmentMembersParams"),
        names: &[
            "organizationCode",
            "departmentId",
            "keywords",
            "departmentIdType",
            "includeChildrenDepartments",
            "limit",
            "page",
            "tenantId",
            "withCustomData",
            "withDepartmentIds",
            "withIdentities",
        ],
        required: 3,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
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
                5,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                6,
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
            1 => &self.department_id,
            2 => &self.keywords,
            3 => &self.department_id_type,
            4 => &self.include_children_departments,
            5 => &self.limit,
            6 => &self.page,
            7 => &self.tenant_id,
            8 => &self.with_custom_data,
            9 => &self.with_department_ids,
            10 => &self.with_identities,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.department_id,
            2 => &mut self.keywords,
            3 => &mut self.department_id_type,
            4 => &mut self.include_children_departments,
            5 => &mut self.limit,
            6 => &mut self.page,
            7 => &mut self.tenant_id,
            8 => &mut self.with_custom_data,
            9 => &mut self.with_department_ids,
            10 => &mut self.with_identities,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SearchDepartmentMembersParams);

/// Parameters of [`search_organizations`](crate::ManagementClient::search_organizations).
#[non_exhaustive]
pub struct SearchOrganizationsParams {
    /// Text to search for, such as the name of an organization.
    ///
    /// Required query parameter `keywords`. Example: `steamory`.
    pub keywords: String,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// ID of the tenant that the request concerns, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants). Leave it out if the user pool has no
    /// tenants.
    ///
    /// Optional query parameter `tenantId`: not sent if `None`.
    pub tenant_id: Option<String>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional query parameter `withCustomData`: if `None`, the server assumes `false`.
    pub with_custom_data: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SearchOrganizationsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(keywords: impl Into<String>) -> Self {
        Self {
            keywords: keywords.into(),
            limit: None,
            page: None,
            tenant_id: None,
            with_custom_data: None,
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

impl Default for SearchOrganizationsParams {
    #[inline]
    fn default() -> Self {
        Self {
            keywords: String::new(),
            limit: None,
            page: None,
            tenant_id: None,
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SearchOrganizationsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "searchOrganizations",
        rust_name: Some("SearchOrganizationsParams"),
        names: &["keywords", "limit", "page", "tenantId", "withCustomData"],
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
            0 => &self.keywords,
            1 => &self.limit,
            2 => &self.page,
            3 => &self.tenant_id,
            4 => &self.with_custom_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.keywords,
            1 => &mut self.limit,
            2 => &mut self.page,
            3 => &mut self.tenant_id,
            4 => &mut self.with_custom_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SearchOrganizationsParams);
