// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::approvals::ApprovalDetailDtoStatus;
use crate::generated::common::ApprovalObjectType;

/// A value, called `ApprovalDetailRes` by the API.
pub type ApprovalDetailRes = crate::generated::Envelope<ApprovalDetailDto>;

/// A value, called `ApprovalListRes` by the API.
pub type ApprovalListRes = crate::generated::Envelope<ApprovalPageList>;

/// Application that a user asks to be allowed to use. It is the object of an approval of the type
/// [`AppPermissionApply`](crate::generated::models::ApprovalObjectType::AppPermissionApply).
///
/// Returned by [`get_detail`](crate::ManagementClient::get_detail), [`closed_list`](crate::ManagementClient::closed_list), [`log_list`](crate::ManagementClient::log_list) and [`pend_list`](crate::ManagementClient::pend_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationPermissionApplyApprovalObject {
    /// ID of the requested application.
    ///
    /// On the wire: `objectId`. Example: `6342b8537axxxx047d314109`.
    pub object_id: String,
    /// Name of the requested application.
    ///
    /// On the wire: `objectName`.
    pub object_name: String,
    /// URL of the logo.
    ///
    /// Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub logo: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ApplicationPermissionApplyApprovalObject {
    #[inline]
    fn default() -> Self {
        Self {
            object_id: String::new(),
            object_name: String::new(),
            logo: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationPermissionApplyApprovalObject {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationPermissionApplyApprovalObject",
        names: &["objectId", "objectName", "logo"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.object_id,
            1 => &self.object_name,
            2 => &self.logo,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.object_id,
            1 => &mut self.object_name,
            2 => &mut self.logo,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApplicationPermissionApplyApprovalObject);

::sdk_runtime::record::boxed!(ApplicationPermissionApplyApprovalObject);

/// One decision and the requests that it is made on.
///
/// Taken by [`batch_process_approval`](crate::ManagementClient::batch_process_approval).
#[non_exhaustive]
pub struct ApprovalBatchProcessReq {
    /// Numbers of the approvals to decide on, as in
    /// [`ApprovalDetailDto::number`](crate::generated::models::ApprovalDetailDto::number) but as integers.
    ///
    /// Required `numbers`. Example: `[100001,100002]`.
    pub numbers: Vec<i64>,
    /// Whether the requests are granted. The default `false` refuses them.
    ///
    /// Optional `isAgreed`: not sent if `None`.
    pub is_agreed: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ApprovalBatchProcessReq {
    /// A value of the required fields; the others are absent.
    pub fn new(numbers: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            numbers: ::sdk_runtime::record::argument::list(numbers),
            is_agreed: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApprovalBatchProcessReq {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApprovalBatchProcessReq",
        names: &["numbers", "isAgreed"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.numbers,
            1 => &self.is_agreed,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.numbers,
            1 => &mut self.is_agreed,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApprovalBatchProcessReq);

/// Request of a user for an application or a role, and the decision on it. All lists of approvals
/// consist of it, and [`get_detail`](crate::ManagementClient::get_detail) returns one.
///
/// Returned by [`get_detail`](crate::ManagementClient::get_detail), [`closed_list`](crate::ManagementClient::closed_list), [`log_list`](crate::ManagementClient::log_list) and [`pend_list`](crate::ManagementClient::pend_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApprovalDetailDto {
    /// ID of the approval. The operations name an approval by its `number` instead.
    ///
    /// On the wire: `approvalId`.
    pub approval_id: i64,
    /// Number of the approval, by which the operations name it.
    ///
    /// Example: `100001`.
    pub number: String,
    /// How far the approval is.
    pub status: ApprovalDetailDtoStatus,
    /// When the user handed in the request.
    ///
    /// On the wire: `submitTime`. Example: `2022-07-03T03:20:30.000Z`.
    pub submit_time: ::sdk_runtime::DateTime,
    /// What kind of object the user asks for.
    ///
    /// On the wire: `objectType`.
    pub object_type: ApprovalObjectType,
    /// What the user asks for: a role or an application, as `object_type` says. Its name and the
    /// documentation speak of a list, although its type is a single object.
    ///
    /// On the wire: `approvalObjectList`.
    pub approval_object_list: ApprovalDetailDtoApprovalObjectList,
    /// When the decision was made. Absent as long as there is none.
    ///
    /// On the wire: `closedTime`. Example: `2022-07-03T03:20:30.000Z`.
    pub closed_time: Option<::sdk_runtime::DateTime>,
    /// For how long the user asks for the role. Only with
    /// [`RolePermissionApply`](crate::generated::models::ApprovalObjectType::RolePermissionApply).
    ///
    /// On the wire: `extraParams`.
    pub extra_params: Option<ExtraParams>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ApprovalDetailDto {
    #[inline]
    fn default() -> Self {
        Self {
            approval_id: 0,
            number: String::new(),
            status: ApprovalDetailDtoStatus::default(),
            submit_time: ::sdk_runtime::DateTime::new(),
            object_type: ApprovalObjectType::default(),
            approval_object_list: ApprovalDetailDtoApprovalObjectList::default(),
            closed_time: None,
            extra_params: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApprovalDetailDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
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
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(ApprovalDetailDto);

/// Approvals, as a page.
///
/// Returned by [`closed_list`](crate::ManagementClient::closed_list), [`log_list`](crate::ManagementClient::log_list) and [`pend_list`](crate::ManagementClient::pend_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApprovalPageList {
    /// The items of this page.
    pub list: Vec<ApprovalDetailDto>,
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ApprovalPageList {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            total_count: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApprovalPageList {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApprovalPageList",
        names: &["list", "totalCount"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.list,
            1 => &self.total_count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.total_count,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApprovalPageList);

/// Decision on one request.
///
/// Taken by [`process_approval`](crate::ManagementClient::process_approval).
#[non_exhaustive]
pub struct ApprovalProcessReq {
    /// Number of the approval to decide on, as in
    /// [`ApprovalDetailDto::number`](crate::generated::models::ApprovalDetailDto::number).
    ///
    /// Required `number`. Example: `100001`.
    pub number: String,
    /// Whether the request is granted. The default `false` refuses it.
    ///
    /// Optional `isAgreed`: not sent if `None`.
    pub is_agreed: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ApprovalProcessReq {
    /// A value of the required fields; the others are absent.
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            is_agreed: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApprovalProcessReq {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApprovalProcessReq",
        names: &["number", "isAgreed"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.number,
            1 => &self.is_agreed,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.number,
            1 => &mut self.is_agreed,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApprovalProcessReq);

/// From when until when a user asks to have a role, in an approval of the type
/// [`RolePermissionApply`](crate::generated::models::ApprovalObjectType::RolePermissionApply).
///
/// Returned by [`get_detail`](crate::ManagementClient::get_detail), [`closed_list`](crate::ManagementClient::closed_list), [`log_list`](crate::ManagementClient::log_list) and [`pend_list`](crate::ManagementClient::pend_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ExtraParams {
    /// When the user gets the role, in milliseconds. With `null` it is as soon as the request is granted.
    ///
    /// On the wire: `enableTime`. Unit: milliseconds since 1970-01-01 UTC. Example: `1656818430000`.
    pub enable_time: Option<i64>,
    /// When the user loses the role again, in milliseconds. With `null` the user keeps it without limit.
    ///
    /// On the wire: `endTime`. Unit: milliseconds since 1970-01-01 UTC. Example: `1659410430000`.
    pub end_time: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ExtraParams {
    #[inline]
    fn default() -> Self {
        Self {
            enable_time: None,
            end_time: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ExtraParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ExtraParams",
        names: &["enableTime", "endTime"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enable_time,
            1 => &self.end_time,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enable_time,
            1 => &mut self.end_time,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ExtraParams);

/// Role that a user asks for. It is the object of an approval of the type
/// [`RolePermissionApply`](crate::generated::models::ApprovalObjectType::RolePermissionApply).
///
/// Returned by [`get_detail`](crate::ManagementClient::get_detail), [`closed_list`](crate::ManagementClient::closed_list), [`log_list`](crate::ManagementClient::log_list) and [`pend_list`](crate::ManagementClient::pend_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RolePermissionApplyApprovalObject {
    /// ID of the requested role.
    ///
    /// On the wire: `objectId`.
    pub object_id: String,
    /// Name of the requested role, for people.
    ///
    /// On the wire: `objectName`.
    pub object_name: String,
    /// Code of the role, unique in its namespace.
    ///
    /// On the wire: `roleCode`. Example: `admin`.
    pub role_code: String,
    /// Number of the namespace that the role is in.
    ///
    /// On the wire: `namespaceId`.
    pub namespace_id: i64,
    /// Code of the namespace that the role is in. For the namespace of an application it is the
    /// application's ID.
    ///
    /// On the wire: `namespaceCode`. Example: `6342b8537axxxx047d314109`.
    pub namespace_code: String,
    raw_fields: ::sdk_runtime::RawFields,
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RolePermissionApplyApprovalObject {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RolePermissionApplyApprovalObject",
        names: &["objectId", "objectName", "roleCode", "namespaceId", "namespaceCode"],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(RolePermissionApplyApprovalObject);

::sdk_runtime::record::boxed!(RolePermissionApplyApprovalObject);

impl ::sdk_runtime::Page for ApprovalPageList {
    type Item = ApprovalDetailDto;
    #[inline]
    fn into_items(self) -> Vec<ApprovalDetailDto> {
        self.list
    }
}

/// What the user asks for: a role or an application, as
/// [`object_type`](crate::generated::models::ApprovalDetailDto::object_type) says.
///
/// Its name and the documentation speak of a list, although its type is a single object.
///
/// Returned by [`get_detail`](crate::ManagementClient::get_detail), [`closed_list`](crate::ManagementClient::closed_list), [`log_list`](crate::ManagementClient::log_list) and [`pend_list`](crate::ManagementClient::pend_list).
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
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for ApprovalDetailDtoApprovalObjectList {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::RolePermissionApplyApprovalObject(value) => {
                ::sdk_runtime::record::Slot::view(value)
            }
            Self::ApplicationPermissionApplyApprovalObject(value) => {
                ::sdk_runtime::record::Slot::view(value)
            }
            Self::UnknownValue(value) => value.view(),
        }
    }
    #[inline]
    fn target(&mut self) -> ::sdk_runtime::record::Target<'_> {
        ::sdk_runtime::record::Target::Union(self)
    }
    #[inline]
    fn as_union(&self) -> Option<&dyn ::sdk_runtime::record::Union> {
        Some(self)
    }
}

impl ::sdk_runtime::record::Union for ApprovalDetailDtoApprovalObjectList {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::record(
                    &<RolePermissionApplyApprovalObject as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
                ::sdk_runtime::record::Variant::record(
                    &<ApplicationPermissionApplyApprovalObject as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
            ]
        }
    }
    #[inline]
    fn selected(
        &self,
    ) -> Result<(usize, &dyn ::sdk_runtime::record::Slot), &::sdk_runtime::RawJson> {
        match self {
            Self::RolePermissionApplyApprovalObject(value) => Ok((0, value)),
            Self::ApplicationPermissionApplyApprovalObject(value) => Ok((1, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn ::sdk_runtime::record::Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::RolePermissionApplyApprovalObject(
                        Box::<RolePermissionApplyApprovalObject>::default(),
                    );
                    match self {
                        Self::RolePermissionApplyApprovalObject(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::ApplicationPermissionApplyApprovalObject(
                        Box::<ApplicationPermissionApplyApprovalObject>::default(),
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
    fn set_raw(&mut self, raw: ::sdk_runtime::RawJson) {
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

::sdk_runtime::record::union!(ApprovalDetailDtoApprovalObjectList);
