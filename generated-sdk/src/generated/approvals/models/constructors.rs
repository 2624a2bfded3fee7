// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl ApplicationPermissionApplyApprovalObject {
    /// A value of the required fields; the others are absent.
    pub fn new(
        object_id: impl Into<String>,
        object_name: impl Into<String>,
        logo: impl Into<String>,
    ) -> Self {
        Self {
            object_id: object_id.into(),
            object_name: object_name.into(),
            logo: logo.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ApprovalDetailDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ApprovalDetailDtoRequired) -> Self {
        Self {
            approval_id: required.approval_id,
            number: required.number,
            status: required.status,
            submit_time: required.submit_time,
            object_type: required.object_type,
            approval_object_list: required.approval_object_list,
            closed_time: None,
            extra_params: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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

/// The required fields of [`ApprovalDetailDto`], by name: a struct literal that misses one does not compile.
pub struct ApprovalDetailDtoRequired {
    /// See [`ApprovalDetailDto::approval_id`].
    pub approval_id: i64,
    /// See [`ApprovalDetailDto::number`].
    pub number: String,
    /// See [`ApprovalDetailDto::status`].
    pub status: ApprovalDetailDtoStatus,
    /// See [`ApprovalDetailDto::submit_time`].
    pub submit_time: ::sdk_runtime::DateTime,
    /// See [`ApprovalDetailDto::object_type`].
    pub object_type: ApprovalObjectType,
    /// See [`ApprovalDetailDto::approval_object_list`].
    pub approval_object_list: ApprovalDetailDtoApprovalObjectList,
}

::sdk_runtime::record::required_form!(ApprovalDetailDtoRequired);

impl ApprovalPageList {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ApprovalDetailDto>>,
        total_count: i64,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            total_count,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ExtraParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
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
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: RolePermissionApplyApprovalObjectRequired) -> Self {
        Self {
            object_id: required.object_id,
            object_name: required.object_name,
            role_code: required.role_code,
            namespace_id: required.namespace_id,
            namespace_code: required.namespace_code,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`RolePermissionApplyApprovalObject`], by name: a struct literal that misses one does not compile.
pub struct RolePermissionApplyApprovalObjectRequired {
    /// See [`RolePermissionApplyApprovalObject::object_id`].
    pub object_id: String,
    /// See [`RolePermissionApplyApprovalObject::object_name`].
    pub object_name: String,
    /// See [`RolePermissionApplyApprovalObject::role_code`].
    pub role_code: String,
    /// See [`RolePermissionApplyApprovalObject::namespace_id`].
    pub namespace_id: i64,
    /// See [`RolePermissionApplyApprovalObject::namespace_code`].
    pub namespace_code: String,
}

::sdk_runtime::record::required_form!(RolePermissionApplyApprovalObjectRequired);
