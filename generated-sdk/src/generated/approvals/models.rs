// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

#[cfg(feature = "test-util")]
pub use constructors::*;
use crate::Envelope;
use crate::generated::approvals::ApprovalDetailDtoStatus;
use crate::generated::common::ApprovalObjectType;
use crate::record::argument;
use crate::record::boxed;
use crate::record::{Fields, RawFields, Schema, Slot, record};
use crate::record::{RawJson, Union, Variant, View, union};
use crate::Page;

/// A value, called `ApprovalDetailRes` by the API.
pub type ApprovalDetailRes = Envelope<ApprovalDetailDto>;

/// A value, called `ApprovalListRes` by the API.
pub type ApprovalListRes = Envelope<ApprovalPageList>;

/// An object, called `ApplicationPermissionApplyApprovalObject` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationPermissionApplyApprovalObject {
    /// Member `objectId`, required.
    pub object_id: String,
    /// Member `objectName`, required.
    pub object_name: String,
    /// Member `logo`, required.
    pub logo: String,
    raw_fields: RawFields,
}

impl Default for ApplicationPermissionApplyApprovalObject {
    #[inline]
    fn default() -> Self {
        Self {
            object_id: String::new(),
            object_name: String::new(),
            logo: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ApplicationPermissionApplyApprovalObject {
    const SCHEMA: Schema = Schema {
        name: "ApplicationPermissionApplyApprovalObject",
        names: &["objectId", "objectName", "logo"],
        required: 3,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.object_id,
            1 => &self.object_name,
            2 => &self.logo,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.object_id,
            1 => &mut self.object_name,
            2 => &mut self.logo,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ApplicationPermissionApplyApprovalObject);

boxed!(ApplicationPermissionApplyApprovalObject);

/// An object, called `ApprovalBatchProcessReq` by the API.
#[non_exhaustive]
pub struct ApprovalBatchProcessReq {
    /// Member `numbers`, required.
    pub numbers: Vec<i64>,
    /// Member `isAgreed`, optional.
    pub is_agreed: Option<bool>,
    raw_fields: RawFields,
}

impl ApprovalBatchProcessReq {
    /// A value of the required members; the others are absent.
    pub fn new(numbers: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            numbers: argument::list(numbers),
            is_agreed: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `is_agreed`.
    #[must_use]
    #[inline]
    pub fn with_is_agreed(mut self, value: bool) -> Self {
        self.is_agreed = Some(value);
        self
    }
}

impl Default for ApprovalBatchProcessReq {
    #[inline]
    fn default() -> Self {
        Self {
            numbers: Vec::new(),
            is_agreed: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ApprovalBatchProcessReq {
    const SCHEMA: Schema = Schema {
        name: "ApprovalBatchProcessReq",
        names: &["numbers", "isAgreed"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.numbers,
            1 => &self.is_agreed,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.numbers,
            1 => &mut self.is_agreed,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ApprovalBatchProcessReq);

/// An object, called `ApprovalDetailDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct ApprovalDetailDto {
    /// Member `approvalId`, required.
    pub approval_id: i64,
    /// Member `number`, required.
    pub number: String,
    /// Member `status`, required.
    pub status: ApprovalDetailDtoStatus,
    /// Member `submitTime`, required.
    /// Format: `date-time`.
    pub submit_time: String,
    /// Member `objectType`, required.
    pub object_type: ApprovalObjectType,
    /// Member `approvalObjectList`, required.
    pub approval_object_list: ApprovalDetailDtoApprovalObjectList,
    /// Member `closedTime`, optional.
    /// Format: `date-time`.
    pub closed_time: Option<String>,
    /// Member `extraParams`, optional.
    pub extra_params: Option<ExtraParams>,
    raw_fields: RawFields,
}

impl Default for ApprovalDetailDto {
    #[inline]
    fn default() -> Self {
        Self {
            approval_id: 0,
            number: String::new(),
            status: ApprovalDetailDtoStatus::default(),
            submit_time: String::new(),
            object_type: ApprovalObjectType::default(),
            approval_object_list: ApprovalDetailDtoApprovalObjectList::default(),
            closed_time: None,
            extra_params: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ApprovalDetailDto {
    const SCHEMA: Schema = Schema {
        name: "ApprovalDetailDto",
        names: &[
            "approvalId",
            "number",
            "status",
            "submitTime",
            "objectType",
            "approvalObjectList",
            "closedTime",
            "extraParams",
        ],
        required: 6,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.approval_id,
            1 => &self.number,
            2 => &self.status,
            3 => &self.submit_time,
            4 => &self.object_type,
            5 => &self.approval_object_list,
            6 => &self.closed_time,
            7 => &self.extra_params,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.approval_id,
            1 => &mut self.number,
            2 => &mut self.status,
            3 => &mut self.submit_time,
            4 => &mut self.object_type,
            5 => &mut self.approval_object_list,
            6 => &mut self.closed_time,
            7 => &mut self.extra_params,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ApprovalDetailDto);

/// An object, called `ApprovalPageList` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct ApprovalPageList {
    /// Member `list`, required.
    pub list: Vec<ApprovalDetailDto>,
    /// Member `totalCount`, required.
    pub total_count: i64,
    raw_fields: RawFields,
}

impl Default for ApprovalPageList {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            total_count: 0,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ApprovalPageList {
    const SCHEMA: Schema = Schema {
        name: "ApprovalPageList",
        names: &["list", "totalCount"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.list,
            1 => &self.total_count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.total_count,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ApprovalPageList);

/// An object, called `ApprovalProcessReq` by the API.
#[non_exhaustive]
pub struct ApprovalProcessReq {
    /// Member `number`, required.
    pub number: String,
    /// Member `isAgreed`, optional.
    pub is_agreed: Option<bool>,
    raw_fields: RawFields,
}

impl ApprovalProcessReq {
    /// A value of the required members; the others are absent.
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            is_agreed: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `is_agreed`.
    #[must_use]
    #[inline]
    pub fn with_is_agreed(mut self, value: bool) -> Self {
        self.is_agreed = Some(value);
        self
    }
}

impl Default for ApprovalProcessReq {
    #[inline]
    fn default() -> Self {
        Self {
            number: String::new(),
            is_agreed: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ApprovalProcessReq {
    const SCHEMA: Schema = Schema {
        name: "ApprovalProcessReq",
        names: &["number", "isAgreed"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.number,
            1 => &self.is_agreed,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.number,
            1 => &mut self.is_agreed,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ApprovalProcessReq);

/// An object, called `ExtraParams` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct ExtraParams {
    /// Member `enableTime`, optional.
    /// Unit: milliseconds since 1970-01-01 UTC.
    pub enable_time: Option<i64>,
    /// Member `endTime`, optional.
    /// Unit: milliseconds since 1970-01-01 UTC.
    pub end_time: Option<i64>,
    raw_fields: RawFields,
}

impl Default for ExtraParams {
    #[inline]
    fn default() -> Self {
        Self {
            enable_time: None,
            end_time: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ExtraParams {
    const SCHEMA: Schema = Schema {
        name: "ExtraParams",
        names: &["enableTime", "endTime"],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.enable_time,
            1 => &self.end_time,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.enable_time,
            1 => &mut self.end_time,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ExtraParams);

/// An object, called `RolePermissionApplyApprovalObject` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct RolePermissionApplyApprovalObject {
    /// Member `objectId`, required.
    pub object_id: String,
    /// Member `objectName`, required.
    pub object_name: String,
    /// Member `roleCode`, required.
    pub role_code: String,
    /// Member `namespaceId`, required.
    pub namespace_id: i64,
    /// Member `namespaceCode`, required.
    pub namespace_code: String,
    raw_fields: RawFields,
}

impl Default for RolePermissionApplyApprovalObject {
    #[inline]
    fn default() -> Self {
        Self {
            object_id: String::new(),
            object_name: String::new(),
            role_code: String::new(),
            namespace_id: 0,
            namespace_code: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for RolePermissionApplyApprovalObject {
    const SCHEMA: Schema = Schema {
        name: "RolePermissionApplyApprovalObject",
        names: &["objectId", "objectName", "roleCode", "namespaceId", "namespaceCode"],
        required: 5,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.object_id,
            1 => &self.object_name,
            2 => &self.role_code,
            3 => &self.namespace_id,
            4 => &self.namespace_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.object_id,
            1 => &mut self.object_name,
            2 => &mut self.role_code,
            3 => &mut self.namespace_id,
            4 => &mut self.namespace_code,
            _ => &mut self.raw_fields,
        }
    }
}

record!(RolePermissionApplyApprovalObject);

boxed!(RolePermissionApplyApprovalObject);

impl Page for ApprovalPageList {
    type Item = ApprovalDetailDto;
    #[inline]
    fn into_items(self) -> Vec<ApprovalDetailDto> {
        self.list
    }
}

/// One of several types, as it stands in `ApprovalDetailDto.approvalObjectList`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ApprovalDetailDtoApprovalObjectList {
    /// A [`RolePermissionApplyApprovalObject`].
    RolePermissionApplyApprovalObject(Box<RolePermissionApplyApprovalObject>),
    /// A [`ApplicationPermissionApplyApprovalObject`].
    ApplicationPermissionApplyApprovalObject(
        Box<ApplicationPermissionApplyApprovalObject>,
    ),
    /// A value that no other variant takes, as it came.
    UnknownValue(RawJson),
}

impl Slot for ApprovalDetailDtoApprovalObjectList {
    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Self::RolePermissionApplyApprovalObject(value) => value.view(),
            Self::ApplicationPermissionApplyApprovalObject(value) => value.view(),
            Self::UnknownValue(value) => value.view(),
        }
    }
    #[inline]
    fn target(&mut self) -> crate::record::Target<'_> {
        crate::record::Target::Union(self)
    }
    #[inline]
    fn as_union(&self) -> Option<&dyn Union> {
        Some(self)
    }
}

impl Union for ApprovalDetailDtoApprovalObjectList {
    fn variants(&self) -> &'static [Variant] {
        const {
            &[
                Variant::record(&RolePermissionApplyApprovalObject::SCHEMA),
                Variant::record(&ApplicationPermissionApplyApprovalObject::SCHEMA),
            ]
        }
    }
    #[inline]
    fn selected(&self) -> Result<(usize, &dyn Slot), &RawJson> {
        match self {
            Self::RolePermissionApplyApprovalObject(value) => Ok((0, value)),
            Self::ApplicationPermissionApplyApprovalObject(value) => Ok((1, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::RolePermissionApplyApprovalObject(Box::default());
                    match self {
                        Self::RolePermissionApplyApprovalObject(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::ApplicationPermissionApplyApprovalObject(
                        Box::default(),
                    );
                    match self {
                        Self::ApplicationPermissionApplyApprovalObject(value) => value,
                        _ => return None,
                    }
                }
                _ => return None,
            },
        )
    }
    #[inline]
    fn set_raw(&mut self, raw: RawJson) {
        *self = Self::UnknownValue(raw);
    }
}

impl From<RolePermissionApplyApprovalObject> for ApprovalDetailDtoApprovalObjectList {
    #[inline]
    fn from(value: RolePermissionApplyApprovalObject) -> Self {
        Self::RolePermissionApplyApprovalObject(Box::new(value))
    }
}

impl From<ApplicationPermissionApplyApprovalObject>
for ApprovalDetailDtoApprovalObjectList {
    #[inline]
    fn from(value: ApplicationPermissionApplyApprovalObject) -> Self {
        Self::ApplicationPermissionApplyApprovalObject(Box::new(value))
    }
}

union!(ApprovalDetailDtoApprovalObjectList);
