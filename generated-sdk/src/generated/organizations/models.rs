// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

use crate::generated::common::DepartmentIdType;
use crate::record::{Field, RawFields, Record, Schema, Slot, record};

/// Request of `removeDepartmentMembers`, saying which users leave which department.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDepartmentMembersReqDto {
    /// GenAuth user IDs of the members to remove. No upper limit is documented.
    ///
    /// Member `userIds`, required.
    /// Example: `["623c20b2a062aaaaf41b17da"]`.
    pub user_ids: Vec<String>,
    /// Code of the organization that the department belongs to.
    ///
    /// Member `organizationCode`, required.
    /// Example: `"steamory"`.
    pub organization_code: String,
    /// ID of the department, of the kind that `departmentIdType` selects. Where that is absent, it is the
    /// ID that GenAuth gave the department when it was created and that never changes.
    ///
    /// Member `departmentId`, required.
    /// Example: `"60b49eb83fd80adb96f26e68"`.
    pub department_id: String,
    /// The kind of ID in `departmentId`. The server assumes `department_id` if it is absent.
    ///
    /// Member `departmentIdType`, optional.
    /// Default: `"department_id"`.
    /// Example: `"department_id"`.
    pub department_id_type: Option<DepartmentIdType>,
    /// ID of the tenant that the request concerns. Leave it out if the user pool has none.
    ///
    /// Member `tenantId`, optional.
    /// Example: `"623c20b2a062aaaaf41b17da"`.
    pub tenant_id: Option<String>,
    raw_fields: RawFields,
}

impl RemoveDepartmentMembersReqDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        user_ids: impl IntoIterator<Item = impl Into<String>>,
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`department_id_type`](Self::department_id_type).
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(value.into());
        self
    }
    /// Sets [`tenant_id`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}

impl Record for RemoveDepartmentMembersReqDto {
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "RemoveDepartmentMembersReqDto",
            &[
                Field::required("userIds"),
                Field::required("organizationCode"),
                Field::required("departmentId"),
                Field::optional("departmentIdType"),
                Field::optional("tenantId"),
            ],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.user_ids,
                1 => &self.organization_code,
                2 => &self.department_id,
                3 => &self.department_id_type,
                4 => &self.tenant_id,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.user_ids,
                1 => &mut self.organization_code,
                2 => &mut self.department_id,
                3 => &mut self.department_id_type,
                4 => &mut self.tenant_id,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(RemoveDepartmentMembersReqDto);
