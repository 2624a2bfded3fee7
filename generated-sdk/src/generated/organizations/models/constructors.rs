// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl DepartmentDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: DepartmentDtoRequired) -> Self {
        Self {
            organization_code: required.organization_code,
            department_id: required.department_id,
            created_at: required.created_at,
            name: required.name,
            parent_department_id: required.parent_department_id,
            parent_department_code: required.parent_department_code,
            members_count: required.members_count,
            has_children: required.has_children,
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
    /// Sets `allow`.
    #[must_use]
    pub fn with_allow(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.allow, value);
        self
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
    /// Sets `post_id_list`.
    #[must_use]
    pub fn with_post_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_id_list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `posts`.
    #[must_use]
    pub fn with_posts(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.posts = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `status`.
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: bool) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.updated_at, value);
        self
    }
}

/// The required fields of [`DepartmentDto`], by name: a struct literal that misses one does not compile.
pub struct DepartmentDtoRequired {
    /// See [`DepartmentDto::organization_code`].
    pub organization_code: String,
    /// See [`DepartmentDto::department_id`].
    pub department_id: String,
    /// See [`DepartmentDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`DepartmentDto::name`].
    pub name: String,
    /// See [`DepartmentDto::parent_department_id`].
    pub parent_department_id: String,
    /// See [`DepartmentDto::parent_department_code`].
    pub parent_department_code: String,
    /// See [`DepartmentDto::members_count`].
    pub members_count: i64,
    /// See [`DepartmentDto::has_children`].
    pub has_children: bool,
}

::sdk_runtime::record::required_form!(DepartmentDtoRequired);

impl DepartmentPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<DepartmentDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl IsUserInDepartmentDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(in_department: bool) -> Self {
        Self {
            in_department,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl OrganizationDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: OrganizationDtoRequired) -> Self {
        Self {
            organization_code: required.organization_code,
            organization_name: required.organization_name,
            department_id: required.department_id,
            has_children: required.has_children,
            members_count: required.members_count,
            is_virtual_node: required.is_virtual_node,
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
    /// Sets `allow`.
    #[must_use]
    pub fn with_allow(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.allow, value);
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.created_at, value);
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
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.status, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.updated_at, value);
        self
    }
}

/// The required fields of [`OrganizationDto`], by name: a struct literal that misses one does not compile.
pub struct OrganizationDtoRequired {
    /// See [`OrganizationDto::organization_code`].
    pub organization_code: String,
    /// See [`OrganizationDto::organization_name`].
    pub organization_name: String,
    /// See [`OrganizationDto::department_id`].
    pub department_id: String,
    /// See [`OrganizationDto::has_children`].
    pub has_children: bool,
    /// See [`OrganizationDto::members_count`].
    pub members_count: i64,
    /// See [`OrganizationDto::is_virtual_node`].
    pub is_virtual_node: bool,
}

::sdk_runtime::record::required_form!(OrganizationDtoRequired);

impl OrganizationPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<OrganizationDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ResultDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(
        add_user: i64,
        update_user: i64,
        add_department: i64,
        update_department: i64,
    ) -> Self {
        Self {
            add_user,
            update_user,
            add_department,
            update_department,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}
