// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl DepartmentDto {
    /// Sets `organization_code`.
    #[must_use]
    pub fn with_organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = value.into();
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `parent_department_id`.
    #[must_use]
    pub fn with_parent_department_id(mut self, value: impl Into<String>) -> Self {
        self.parent_department_id = value.into();
        self
    }
    /// Sets `parent_department_code`.
    #[must_use]
    pub fn with_parent_department_code(mut self, value: impl Into<String>) -> Self {
        self.parent_department_code = value.into();
        self
    }
    /// Sets `members_count`.
    #[must_use]
    #[inline]
    pub fn with_members_count(mut self, value: i64) -> Self {
        self.members_count = value;
        self
    }
    /// Sets `has_children`.
    #[must_use]
    #[inline]
    pub fn with_has_children(mut self, value: bool) -> Self {
        self.has_children = value;
        self
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

impl DepartmentPagingDto {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<DepartmentDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl IsUserInDepartmentDataDto {
    /// Sets `in_department`.
    #[must_use]
    #[inline]
    pub fn with_in_department(mut self, value: bool) -> Self {
        self.in_department = value;
        self
    }
}

impl OrganizationDto {
    /// Sets `organization_code`.
    #[must_use]
    pub fn with_organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = value.into();
        self
    }
    /// Sets `organization_name`.
    #[must_use]
    pub fn with_organization_name(mut self, value: impl Into<String>) -> Self {
        self.organization_name = value.into();
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = value.into();
        self
    }
    /// Sets `has_children`.
    #[must_use]
    #[inline]
    pub fn with_has_children(mut self, value: bool) -> Self {
        self.has_children = value;
        self
    }
    /// Sets `members_count`.
    #[must_use]
    #[inline]
    pub fn with_members_count(mut self, value: i64) -> Self {
        self.members_count = value;
        self
    }
    /// Sets `is_virtual_node`.
    #[must_use]
    #[inline]
    pub fn with_is_virtual_node(mut self, value: bool) -> Self {
        self.is_virtual_node = value;
        self
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

impl OrganizationPagingDto {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<OrganizationDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl ResultDto {
    /// Sets `add_user`.
    #[must_use]
    #[inline]
    pub fn with_add_user(mut self, value: i64) -> Self {
        self.add_user = value;
        self
    }
    /// Sets `update_user`.
    #[must_use]
    #[inline]
    pub fn with_update_user(mut self, value: i64) -> Self {
        self.update_user = value;
        self
    }
    /// Sets `add_department`.
    #[must_use]
    #[inline]
    pub fn with_add_department(mut self, value: i64) -> Self {
        self.add_department = value;
        self
    }
    /// Sets `update_department`.
    #[must_use]
    #[inline]
    pub fn with_update_department(mut self, value: i64) -> Self {
        self.update_department = value;
        self
    }
}
