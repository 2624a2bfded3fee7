// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl ApplicationPermissionApplyApprovalObject {
    /// Sets `object_id`.
    #[must_use]
    pub fn with_object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = value.into();
        self
    }
    /// Sets `object_name`.
    #[must_use]
    pub fn with_object_name(mut self, value: impl Into<String>) -> Self {
        self.object_name = value.into();
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = value.into();
        self
    }
}

impl ApprovalDetailDto {
    /// Sets `approval_id`.
    #[must_use]
    #[inline]
    pub fn with_approval_id(mut self, value: i64) -> Self {
        self.approval_id = value;
        self
    }
    /// Sets `number`.
    #[must_use]
    pub fn with_number(mut self, value: impl Into<String>) -> Self {
        self.number = value.into();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<ApprovalDetailDtoStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets `submit_time`.
    #[must_use]
    pub fn with_submit_time(
        mut self,
        value: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        self.submit_time = value.into();
        self
    }
    /// Sets `object_type`.
    #[must_use]
    pub fn with_object_type(mut self, value: impl Into<ApprovalObjectType>) -> Self {
        self.object_type = value.into();
        self
    }
    /// Sets `approval_object_list`.
    #[must_use]
    pub fn with_approval_object_list(
        mut self,
        value: impl Into<ApprovalDetailDtoApprovalObjectList>,
    ) -> Self {
        self.approval_object_list = value.into();
        self
    }
    /// Sets `closed_time`.
    #[must_use]
    pub fn with_closed_time(
        mut self,
        value: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.closed_time, value);
        self
    }
    /// Sets `extra_params`.
    #[must_use]
    #[inline]
    pub fn with_extra_params(mut self, value: ExtraParams) -> Self {
        self.extra_params = Some(value);
        self
    }
}

impl ApprovalPageList {
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApprovalDetailDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
}

impl ExtraParams {
    /// Sets `enable_time`.
    #[must_use]
    #[inline]
    pub fn with_enable_time(mut self, value: i64) -> Self {
        self.enable_time = Some(value);
        self
    }
    /// Sets `end_time`.
    #[must_use]
    #[inline]
    pub fn with_end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

impl RolePermissionApplyApprovalObject {
    /// Sets `object_id`.
    #[must_use]
    pub fn with_object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = value.into();
        self
    }
    /// Sets `object_name`.
    #[must_use]
    pub fn with_object_name(mut self, value: impl Into<String>) -> Self {
        self.object_name = value.into();
        self
    }
    /// Sets `role_code`.
    #[must_use]
    pub fn with_role_code(mut self, value: impl Into<String>) -> Self {
        self.role_code = value.into();
        self
    }
    /// Sets `namespace_id`.
    #[must_use]
    #[inline]
    pub fn with_namespace_id(mut self, value: i64) -> Self {
        self.namespace_id = value;
        self
    }
    /// Sets `namespace_code`.
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
}
