// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{
    AttributionTargetType, CustomFieldI18n, DepartmentI18nDto, EmailTemplateDto,
    FieldInputType, FieldScope, InviteMethod, InviteeSource, InviteeStatus, LangUnit,
    RoleDto, ValidationRule, VerifyCodeMethod,
};
use crate::generated::groups::GroupDto;
use crate::generated::invitations::{
    CombineFilterItemDtoOperator, CombineFiltersBaseDtoType,
    DefaultPasswordConfigDtoType, EmailTemplateQueryDtoScene, ExtendsFieldDtoSource,
    InvitationLinkConfigDtoInviteLinkDisuseRule,
    InvitationLinkConfigDtoLinkExpiredTimeUnit,
    InvitationLinkConfigDtoPageExpiredTimeUnit, InvitationRosterDtoStatus,
    UniversalInvitationApplicantDataChannel, UniversalInvitationApplicantDataStatus,
};

/// A value, called `GenerateInvitationLinkRespDto` by the API.
pub type GenerateInvitationLinkRespDto = crate::generated::Envelope<
    GenerateInvitationLinkDto,
>;

/// A value, called `GetEmailTemplateRespDto` by the API.
pub type GetEmailTemplateRespDto = crate::generated::Envelope<EmailTemplateDto>;

/// A value, called `GetExtendsFieldsRespDto` by the API.
pub type GetExtendsFieldsRespDto = crate::generated::Envelope<GetExtendsFieldsDto>;

/// A value, called `GetImportExportTemplateRespDto` by the API.
pub type GetImportExportTemplateRespDto = crate::generated::Envelope<
    ImportExportTemplateRespDto,
>;

/// A value, called `GetImportInviteeRespDto` by the API.
pub type GetImportInviteeRespDto = crate::generated::Envelope<ImportInviteeDto>;

/// A value, called `GetInvitationPolicyRespDto` by the API.
pub type GetInvitationPolicyRespDto = crate::generated::Envelope<GetInvitationPolicyDto>;

/// A value, called `GetUniversalInvitationRespDto` by the API.
pub type GetUniversalInvitationRespDto = crate::generated::Envelope<
    GetUniversalInvitationDto,
>;

/// A value, called `InvitationRosterPaginationRespDto` by the API.
pub type InvitationRosterPaginationRespDto = crate::generated::Envelope<
    InvitationRosterPaginationDto,
>;

/// A value, called `InvitationRosterSingleRespDto` by the API.
pub type InvitationRosterSingleRespDto = crate::generated::Envelope<InvitationRosterDto>;

/// A value, called `InvitationUserPaginationRespDto` by the API.
pub type InvitationUserPaginationRespDto = crate::generated::Envelope<
    InvitationUserPaginationDto,
>;

/// A value, called `PaginationInvitationPolicyRespDto` by the API.
pub type PaginationInvitationPolicyRespDto = crate::generated::Envelope<
    PaginationInvitationPolicyDataDto,
>;

/// A value, called `PaginationUniversalInvitationApplicantRespDto` by the API.
pub type PaginationUniversalInvitationApplicantRespDto = crate::generated::Envelope<
    PaginationUniversalInvitationApplicantDataDto,
>;

/// A value, called `QuickFilterInviteePaginationRespDto` by the API.
pub type QuickFilterInviteePaginationRespDto = crate::generated::Envelope<
    QuickFilterInviteePaginationDto,
>;

/// A value, called `UserAttributionMainDepartmentRespDto` by the API.
pub type UserAttributionMainDepartmentRespDto = crate::generated::Envelope<
    Vec<UserAttributionMainDepartmentDto>,
>;

/// A value, called `UserAttributionPaginationRespDto` by the API.
pub type UserAttributionPaginationRespDto = crate::generated::Envelope<
    Vec<UserAttributionPaginationDto>,
>;

/// A value, called `UserAttributionSingleRespDto` by the API.
pub type UserAttributionSingleRespDto = crate::generated::Envelope<UserAttributionDto>;

/// User attribution that
/// [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution) adds to an
/// invitation policy.
#[non_exhaustive]
pub struct AddInvitationPolicyUserAttributionDto {
    /// What kind of thing `target_identifier` names.
    ///
    /// Required `targetType`.
    pub target_type: AttributionTargetType,
    /// What the invited users are put into: the ID of a department, or the code of a post, a role or a
    /// group, as `target_type` says.
    ///
    /// Required `targetIdentifier`. Example: `6343bafc019xxxx889206c4c`.
    pub target_identifier: String,
    /// ID of the invitation policy, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    /// Code of the namespace that the role is in. Needed if `target_type` is
    /// [`Role`](crate::generated::models::AttributionTargetType::Role).
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AddInvitationPolicyUserAttributionDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_type: impl Into<AttributionTargetType>,
        target_identifier: impl Into<String>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            policy_id: policy_id.into(),
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

impl Default for AddInvitationPolicyUserAttributionDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: AttributionTargetType::default(),
            target_identifier: String::new(),
            policy_id: String::new(),
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AddInvitationPolicyUserAttributionDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AddInvitationPolicyUserAttributionDto",
        names: &["targetType", "targetIdentifier", "policyId", "namespace"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_identifier,
            2 => &self.policy_id,
            3 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_identifier,
            2 => &mut self.policy_id,
            3 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AddInvitationPolicyUserAttributionDto);

/// User attributions that
/// [`add_policy_user_attributions_batch`](crate::ManagementClient::add_policy_user_attributions_batch)
/// adds to an invitation policy.
#[non_exhaustive]
pub struct AddInvitationPolicyUserAttributionsBatchDto {
    /// What the invited users are put into.
    ///
    /// Required `targets`.
    pub targets: Vec<InvitationPolicyUserAttributionListDto>,
    /// ID of the invitation policy, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AddInvitationPolicyUserAttributionsBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        targets: impl IntoIterator<
            Item = impl Into<InvitationPolicyUserAttributionListDto>,
        >,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            targets: ::sdk_runtime::record::argument::list(targets),
            policy_id: policy_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for AddInvitationPolicyUserAttributionsBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            targets: Vec::new(),
            policy_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AddInvitationPolicyUserAttributionsBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AddInvitationPolicyUserAttributionsBatchDto",
        names: &["targets", "policyId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.targets,
            1 => &self.policy_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.targets,
            1 => &mut self.policy_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AddInvitationPolicyUserAttributionsBatchDto);

/// Rule for the values of a field that an invited person fills in.
///
/// Taken by [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields). Returned by [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields) and [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
#[non_exhaustive]
pub struct AppValidateRuleDto {
    /// Kind of rule.
    ///
    /// Required `type`.
    pub r#type: ValidationRule,
    /// Regular expression that values have to match. The API declares the values of `type` here, so which
    /// texts the server accepts is not certain.
    ///
    /// Required `content`.
    pub content: ValidationRule,
    /// What the person reads if a value does not fit the rule.
    ///
    /// Optional `errorMessage`: not sent if `None`.
    pub error_message: Option<String>,
    /// The error message in other languages.
    ///
    /// Optional `i18n`: not sent if `None`.
    pub i18n: Option<ErrMsgI18nDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AppValidateRuleDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        r#type: impl Into<ValidationRule>,
        content: impl Into<ValidationRule>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            content: content.into(),
            error_message: None,
            i18n: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `error_message`.
    #[must_use]
    pub fn with_error_message(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.error_message, value);
        self
    }
    /// Sets `i18n`.
    #[must_use]
    #[inline]
    pub fn with_i18n(mut self, value: ErrMsgI18nDto) -> Self {
        self.i18n = Some(value);
        self
    }
}

impl Default for AppValidateRuleDto {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: ValidationRule::default(),
            content: ValidationRule::default(),
            error_message: None,
            i18n: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AppValidateRuleDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AppValidateRuleDto",
        names: &["type", "content", "errorMessage", "i18n"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            1 => &self.content,
            2 => &self.error_message,
            3 => &self.i18n,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.content,
            2 => &mut self.error_message,
            3 => &mut self.i18n,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AppValidateRuleDto);

/// Names the applications that [`approval`](crate::ManagementClient::approval) accepts or
/// [`reject`](crate::ManagementClient::reject) refuses.
#[non_exhaustive]
pub struct ApprovalUniversalInvitationApplicantDto {
    /// IDs of the applications, as in
    /// [`UniversalInvitationApplicantData::id`](crate::generated::models::UniversalInvitationApplicantData::id).
    /// They are found by [`filter`](crate::ManagementClient::filter).
    ///
    /// Required `applicantIds`. Example: `["60b49eb83fd80adb96f26e68"]`.
    pub applicant_ids: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ApprovalUniversalInvitationApplicantDto {
    /// A value of the required fields; the others are absent.
    pub fn new(applicant_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            applicant_ids: ::sdk_runtime::record::argument::list(applicant_ids),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ApprovalUniversalInvitationApplicantDto {
    #[inline]
    fn default() -> Self {
        Self {
            applicant_ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApprovalUniversalInvitationApplicantDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApprovalUniversalInvitationApplicantDto",
        names: &["applicantIds"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.applicant_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.applicant_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApprovalUniversalInvitationApplicantDto);

/// Rosters and the policy that [`batch_bind_policy`](crate::ManagementClient::batch_bind_policy) binds
/// them to.
#[non_exhaustive]
pub struct BatchBindPolicy {
    /// IDs of the rosters to bind, found by
    /// [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id).
    ///
    /// Required `rosterIds`. Example: `["60b49eb83fd80adb96f26e69"]`.
    pub roster_ids: Vec<String>,
    /// ID of the invitation policy, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl BatchBindPolicy {
    /// A value of the required fields; the others are absent.
    pub fn new(
        roster_ids: impl IntoIterator<Item = impl Into<String>>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            roster_ids: ::sdk_runtime::record::argument::list(roster_ids),
            policy_id: policy_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for BatchBindPolicy {
    #[inline]
    fn default() -> Self {
        Self {
            roster_ids: Vec::new(),
            policy_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for BatchBindPolicy {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "BatchBindPolicy",
        names: &["rosterIds", "policyId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.roster_ids,
            1 => &self.policy_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.roster_ids,
            1 => &mut self.policy_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(BatchBindPolicy);

/// Rosters and the policy that [`batch_unbind_policy`](crate::ManagementClient::batch_unbind_policy)
/// releases them from.
#[non_exhaustive]
pub struct BatchUnbindPolicy {
    /// IDs of the rosters to release, found by
    /// [`list_invitation_rosters_by_policy_id`](crate::ManagementClient::list_invitation_rosters_by_policy_id).
    ///
    /// Required `rosterIds`. Example: `["60b49eb83fd80adb96f26e69"]`.
    pub roster_ids: Vec<String>,
    /// ID of the invitation policy, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl BatchUnbindPolicy {
    /// A value of the required fields; the others are absent.
    pub fn new(
        roster_ids: impl IntoIterator<Item = impl Into<String>>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            roster_ids: ::sdk_runtime::record::argument::list(roster_ids),
            policy_id: policy_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for BatchUnbindPolicy {
    #[inline]
    fn default() -> Self {
        Self {
            roster_ids: Vec::new(),
            policy_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for BatchUnbindPolicy {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "BatchUnbindPolicy",
        names: &["rosterIds", "policyId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.roster_ids,
            1 => &self.policy_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.roster_ids,
            1 => &mut self.policy_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(BatchUnbindPolicy);

/// One condition in the filter of a list.
///
/// Taken by [`filter`](crate::ManagementClient::filter), [`filter_users`](crate::ManagementClient::filter_users), [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies), [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster), [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) and 2 more.
#[non_exhaustive]
pub struct CombineFilterItemDto {
    /// Name of the field that the condition is about, among those of the items in the list.
    ///
    /// Required `type`. Example: `name`.
    pub r#type: String,
    /// How the field is compared with `value`.
    ///
    /// Required `operator`.
    pub operator: CombineFilterItemDtoOperator,
    /// What the field is compared with. How operators that need several values take them is not documented.
    ///
    /// Required `value`. Example: `test`.
    pub value: CombineFilterItemDtoValue,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CombineFilterItemDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        r#type: impl Into<String>,
        operator: impl Into<CombineFilterItemDtoOperator>,
        value: impl Into<CombineFilterItemDtoValue>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            operator: operator.into(),
            value: value.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CombineFilterItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: String::new(),
            operator: CombineFilterItemDtoOperator::default(),
            value: CombineFilterItemDtoValue::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CombineFilterItemDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CombineFilterItemDto",
        names: &["type", "operator", "value"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            1 => &self.operator,
            2 => &self.value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.operator,
            2 => &mut self.value,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CombineFilterItemDto);

/// Filter of a list: conditions, and how they are combined.
///
/// Taken by [`filter`](crate::ManagementClient::filter), [`filter_users`](crate::ManagementClient::filter_users), [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies), [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster), [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) and 2 more.
#[non_exhaustive]
pub struct CombineFiltersBaseDto {
    /// How the conditions are combined.
    ///
    /// Required `type`.
    pub r#type: CombineFiltersBaseDtoType,
    /// The conditions.
    ///
    /// Required `filters`.
    pub filters: Vec<CombineFilterItemDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CombineFiltersBaseDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        r#type: impl Into<CombineFiltersBaseDtoType>,
        filters: impl IntoIterator<Item = impl Into<CombineFilterItemDto>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            filters: ::sdk_runtime::record::argument::list(filters),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CombineFiltersBaseDto {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: CombineFiltersBaseDtoType::default(),
            filters: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CombineFiltersBaseDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CombineFiltersBaseDto",
        names: &["type", "filters"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            1 => &self.filters,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.filters,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CombineFiltersBaseDto);

/// A user in brief, such as who created a roster or who decided on an application.
///
/// Returned by [`create_invitation_roster`](crate::ManagementClient::create_invitation_roster), [`get_invitation_roster`](crate::ManagementClient::get_invitation_roster), [`update_invitation_roster`](crate::ManagementClient::update_invitation_roster), [`filter`](crate::ManagementClient::filter), [`filter_users`](crate::ManagementClient::filter_users) and 3 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CommonUserDto {
    /// ID of the user.
    ///
    /// Example: `6343b98b7cfxxx9366e9b7c`.
    pub id: String,
    /// Name of the user to show to people.
    ///
    /// On the wire: `displayName`.
    pub display_name: Option<String>,
    /// URL of the picture of the user.
    ///
    /// Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
    pub photo: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CommonUserDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            display_name: None,
            photo: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CommonUserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CommonUserDto",
        names: &["id", "displayName", "photo"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.display_name,
            2 => &self.photo,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.display_name,
            2 => &mut self.photo,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CommonUserDto);

/// Names the policy that
/// [`copy_invitation_policy_by_id`](crate::ManagementClient::copy_invitation_policy_by_id) copies.
#[non_exhaustive]
pub struct CopyInvitationPolicyDto {
    /// ID of the invitation policy to copy, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CopyInvitationPolicyDto {
    /// A value of the required fields; the others are absent.
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CopyInvitationPolicyDto {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CopyInvitationPolicyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CopyInvitationPolicyDto",
        names: &["policyId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CopyInvitationPolicyDto);

/// An invitation policy that
/// [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) is to create.
#[non_exhaustive]
pub struct CreateInvitationPolicyDto {
    /// Name of the invitation policy, for people.
    ///
    /// Required `name`. Example: `New colleagues`.
    pub name: String,
    /// Whether an invited person may skip the step in which accounts at identity sources are bound.
    ///
    /// Optional `allowSkipBindExtIdp`: not sent if `None`.
    pub allow_skip_bind_ext_idp: Option<bool>,
    /// Which password the new users have at first.
    ///
    /// Optional `defaultPasswordConfig`: not sent if `None`.
    pub default_password_config: Option<DefaultPasswordConfigDto>,
    /// Whether an invited person is asked to bind accounts at identity sources.
    ///
    /// Optional `enabledExtIdp`: not sent if `None`.
    pub enabled_ext_idp: Option<bool>,
    /// Whether an invited person has to give a verification code.
    ///
    /// Optional `enabledIdentifierVerify`: not sent if `None`.
    pub enabled_identifier_verify: Option<bool>,
    /// Whether an invited person is asked to fill in data.
    ///
    /// Optional `enabledInfoFill`: not sent if `None`.
    pub enabled_info_fill: Option<bool>,
    /// Text that the person reads in the step of binding accounts.
    ///
    /// Optional `extIdpBindMsg`: not sent if `None`.
    pub ext_idp_bind_msg: Option<String>,
    /// IDs of the connections of identity sources whose accounts can be bound, found by
    /// [`get_ext_idp`](crate::ManagementClient::get_ext_idp). The documentation calls them IDs of identity
    /// sources.
    ///
    /// Optional `extIdpConnIds`: not sent if `None`. Example: `["60b49eb83fd80adb96f26e68"]`.
    pub ext_idp_conn_ids: Option<Vec<String>>,
    /// Fields that an invited person fills in. The form of the entries is not documented.
    /// [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields) changes
    /// them one by one.
    ///
    /// Optional `extendsFields`: not sent if `None`.
    pub extends_fields: Option<Vec<String>>,
    /// How long invitation links are valid.
    ///
    /// Optional `inviteLinkConfig`: not sent if `None`.
    pub invite_link_config: Option<InvitationLinkConfigDto>,
    /// How invitations are sent.
    ///
    /// Optional `inviteMethod`: not sent if `None`.
    pub invite_method: Option<InviteMethod>,
    /// Text that the person reads on the page for filling in data.
    ///
    /// Optional `registerInfoFillMsg`: not sent if `None`.
    pub register_info_fill_msg: Option<String>,
    /// Over which channel the verification code is sent first.
    ///
    /// Optional `sendVerifyCodeMethod`: not sent if `None`.
    pub send_verify_code_method: Option<VerifyCodeMethod>,
    /// Whether the invitation e-mail shows the first password.
    ///
    /// Optional `showPasswordInInviteEmail`: not sent if `None`.
    pub show_password_in_invite_email: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateInvitationPolicyDto {
    /// A value of the required fields; the others are absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            allow_skip_bind_ext_idp: None,
            default_password_config: None,
            enabled_ext_idp: None,
            enabled_identifier_verify: None,
            enabled_info_fill: None,
            ext_idp_bind_msg: None,
            ext_idp_conn_ids: None,
            extends_fields: None,
            invite_link_config: None,
            invite_method: None,
            register_info_fill_msg: None,
            send_verify_code_method: None,
            show_password_in_invite_email: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `allow_skip_bind_ext_idp`.
    #[must_use]
    #[inline]
    pub fn with_allow_skip_bind_ext_idp(mut self, value: bool) -> Self {
        self.allow_skip_bind_ext_idp = Some(value);
        self
    }
    /// Sets `default_password_config`.
    #[must_use]
    #[inline]
    pub fn with_default_password_config(
        mut self,
        value: DefaultPasswordConfigDto,
    ) -> Self {
        self.default_password_config = Some(value);
        self
    }
    /// Sets `enabled_ext_idp`.
    #[must_use]
    #[inline]
    pub fn with_enabled_ext_idp(mut self, value: bool) -> Self {
        self.enabled_ext_idp = Some(value);
        self
    }
    /// Sets `enabled_identifier_verify`.
    #[must_use]
    #[inline]
    pub fn with_enabled_identifier_verify(mut self, value: bool) -> Self {
        self.enabled_identifier_verify = Some(value);
        self
    }
    /// Sets `enabled_info_fill`.
    #[must_use]
    #[inline]
    pub fn with_enabled_info_fill(mut self, value: bool) -> Self {
        self.enabled_info_fill = Some(value);
        self
    }
    /// Sets `ext_idp_bind_msg`.
    #[must_use]
    pub fn with_ext_idp_bind_msg(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.ext_idp_bind_msg, value);
        self
    }
    /// Sets `ext_idp_conn_ids`.
    #[must_use]
    pub fn with_ext_idp_conn_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ext_idp_conn_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `extends_fields`.
    #[must_use]
    pub fn with_extends_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.extends_fields = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `invite_link_config`.
    #[must_use]
    #[inline]
    pub fn with_invite_link_config(mut self, value: InvitationLinkConfigDto) -> Self {
        self.invite_link_config = Some(value);
        self
    }
    /// Sets `invite_method`.
    #[must_use]
    pub fn with_invite_method(mut self, value: impl Into<InviteMethod>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.invite_method, value);
        self
    }
    /// Sets `register_info_fill_msg`.
    #[must_use]
    pub fn with_register_info_fill_msg(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.register_info_fill_msg, value);
        self
    }
    /// Sets `send_verify_code_method`.
    #[must_use]
    pub fn with_send_verify_code_method(
        mut self,
        value: impl Into<VerifyCodeMethod>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.send_verify_code_method, value);
        self
    }
    /// Sets `show_password_in_invite_email`.
    #[must_use]
    #[inline]
    pub fn with_show_password_in_invite_email(mut self, value: bool) -> Self {
        self.show_password_in_invite_email = Some(value);
        self
    }
}

impl Default for CreateInvitationPolicyDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            allow_skip_bind_ext_idp: None,
            default_password_config: None,
            enabled_ext_idp: None,
            enabled_identifier_verify: None,
            enabled_info_fill: None,
            ext_idp_bind_msg: None,
            ext_idp_conn_ids: None,
            extends_fields: None,
            invite_link_config: None,
            invite_method: None,
            register_info_fill_msg: None,
            send_verify_code_method: None,
            show_password_in_invite_email: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateInvitationPolicyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateInvitationPolicyDto",
        names: &[
            "name",
            "allowSkipBindExtIdp",
            "defaultPasswordConfig",
            "enabledExtIdp",
            "enabledIdentifierVerify",
            "enabledInfoFill",
            "extIdpBindMsg",
            "extIdpConnIds",
            "extendsFields",
            "inviteLinkConfig",
            "inviteMethod",
            "registerInfoFillMsg",
            "sendVerifyCodeMethod",
            "showPasswordInInviteEmail",
        ],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.allow_skip_bind_ext_idp,
            2 => &self.default_password_config,
            3 => &self.enabled_ext_idp,
            4 => &self.enabled_identifier_verify,
            5 => &self.enabled_info_fill,
            6 => &self.ext_idp_bind_msg,
            7 => &self.ext_idp_conn_ids,
            8 => &self.extends_fields,
            9 => &self.invite_link_config,
            10 => &self.invite_method,
            11 => &self.register_info_fill_msg,
            12 => &self.send_verify_code_method,
            13 => &self.show_password_in_invite_email,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.allow_skip_bind_ext_idp,
            2 => &mut self.default_password_config,
            3 => &mut self.enabled_ext_idp,
            4 => &mut self.enabled_identifier_verify,
            5 => &mut self.enabled_info_fill,
            6 => &mut self.ext_idp_bind_msg,
            7 => &mut self.ext_idp_conn_ids,
            8 => &mut self.extends_fields,
            9 => &mut self.invite_link_config,
            10 => &mut self.invite_method,
            11 => &mut self.register_info_fill_msg,
            12 => &mut self.send_verify_code_method,
            13 => &mut self.show_password_in_invite_email,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateInvitationPolicyDto);

/// A roster that [`create_invitation_roster`](crate::ManagementClient::create_invitation_roster) is to
/// create.
#[non_exhaustive]
pub struct CreateInvitationRosterDto {
    /// Name of the roster, for people.
    ///
    /// Required `name`. Example: `New colleagues in July`.
    pub name: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateInvitationRosterDto {
    /// A value of the required fields; the others are absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CreateInvitationRosterDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateInvitationRosterDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateInvitationRosterDto",
        names: &["name"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateInvitationRosterDto);

/// Which password users have at first who are invited with a policy.
///
/// Taken by [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) and [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
#[non_exhaustive]
pub struct DefaultPasswordConfigDto {
    /// Where the password comes from.
    ///
    /// Required `type`.
    pub r#type: DefaultPasswordConfigDtoType,
    /// The password that all users get. Only with the type `custom`.
    ///
    /// Optional `custom`: not sent if `None`.
    pub custom: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DefaultPasswordConfigDto {
    /// A value of the required fields; the others are absent.
    pub fn new(r#type: impl Into<DefaultPasswordConfigDtoType>) -> Self {
        Self {
            r#type: r#type.into(),
            custom: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `custom`.
    #[must_use]
    pub fn with_custom(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.custom, value);
        self
    }
}

impl Default for DefaultPasswordConfigDto {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: DefaultPasswordConfigDtoType::default(),
            custom: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DefaultPasswordConfigDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DefaultPasswordConfigDto",
        names: &["type", "custom"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            1 => &self.custom,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.custom,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DefaultPasswordConfigDto);

/// Names the policies that
/// [`batch_delete_invitation_policies`](crate::ManagementClient::batch_delete_invitation_policies)
/// removes.
#[non_exhaustive]
pub struct DeleteInvitationPolicyByIdsDto {
    /// IDs of the invitation policies, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required `policyIds`. Example: `["60b49eb83fd80adb96f26e68"]`.
    pub policy_ids: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteInvitationPolicyByIdsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(policy_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            policy_ids: ::sdk_runtime::record::argument::list(policy_ids),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteInvitationPolicyByIdsDto {
    #[inline]
    fn default() -> Self {
        Self {
            policy_ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteInvitationPolicyByIdsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteInvitationPolicyByIdsDto",
        names: &["policyIds"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteInvitationPolicyByIdsDto);

/// Names the rosters that
/// [`delete_invitation_roster_batch`](crate::ManagementClient::delete_invitation_roster_batch) removes.
#[non_exhaustive]
pub struct DeleteInvitationRosterBatchDto {
    /// IDs of the rosters, found by
    /// [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster).
    ///
    /// Required `ids`. Example: `["60b49eb83fd80adb96f26e69"]`.
    pub ids: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteInvitationRosterBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ::sdk_runtime::record::argument::list(ids),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteInvitationRosterBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteInvitationRosterBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteInvitationRosterBatchDto",
        names: &["ids"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteInvitationRosterBatchDto);

/// Names the roster that
/// [`delete_invitation_roster`](crate::ManagementClient::delete_invitation_roster) removes.
#[non_exhaustive]
pub struct DeleteInvitationRosterDto {
    /// ID of the roster, found by
    /// [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster).
    ///
    /// Required `id`. Example: `60b49eb83fd80adb96f26e69`.
    pub id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteInvitationRosterDto {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteInvitationRosterDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteInvitationRosterDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteInvitationRosterDto",
        names: &["id"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteInvitationRosterDto);

/// Names the invitees that [`delete_invitees`](crate::ManagementClient::delete_invitees) removes from a
/// roster.
#[non_exhaustive]
pub struct DeleteRosterUsersDto {
    /// IDs of the invitees, found by [`filter_users`](crate::ManagementClient::filter_users).
    ///
    /// Required `inviteeIds`. Example: `["60b49eb83fd80adb96f26e6a"]`.
    pub invitee_ids: Vec<String>,
    /// ID of the roster that the invitees are in.
    ///
    /// Required `rosterId`. Example: `60b49eb83fd80adb96f26e69`.
    pub roster_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteRosterUsersDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        invitee_ids: impl IntoIterator<Item = impl Into<String>>,
        roster_id: impl Into<String>,
    ) -> Self {
        Self {
            invitee_ids: ::sdk_runtime::record::argument::list(invitee_ids),
            roster_id: roster_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteRosterUsersDto {
    #[inline]
    fn default() -> Self {
        Self {
            invitee_ids: Vec::new(),
            roster_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteRosterUsersDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteRosterUsersDto",
        names: &["inviteeIds", "rosterId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.invitee_ids,
            1 => &self.roster_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.invitee_ids,
            1 => &mut self.roster_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteRosterUsersDto);

/// Which e-mail template of which policy
/// [`get_invite_email_template`](crate::ManagementClient::get_invite_email_template) returns.
#[non_exhaustive]
pub struct EmailTemplateQueryDto {
    /// Occasion on which the e-mail is sent.
    ///
    /// Required `scene`.
    pub scene: EmailTemplateQueryDtoScene,
    /// ID of the invitation policy, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    /// ID of a roster whose invitations were sent. With it, the result comes from the copy of the policy
    /// that was kept when they were sent, and without it, from the policy as it is now.
    ///
    /// Optional `rosterId`: not sent if `None`. Example: `60b49eb83fd80adb96f26e69`.
    pub roster_id: Option<String>,
    /// Type of the e-mail template to return. The values are not documented.
    ///
    /// Optional `templateType`: not sent if `None`.
    pub template_type: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl EmailTemplateQueryDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        scene: impl Into<EmailTemplateQueryDtoScene>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            scene: scene.into(),
            policy_id: policy_id.into(),
            roster_id: None,
            template_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `roster_id`.
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.roster_id, value);
        self
    }
    /// Sets `template_type`.
    #[must_use]
    pub fn with_template_type(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.template_type, value);
        self
    }
}

impl Default for EmailTemplateQueryDto {
    #[inline]
    fn default() -> Self {
        Self {
            scene: EmailTemplateQueryDtoScene::default(),
            policy_id: String::new(),
            roster_id: None,
            template_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for EmailTemplateQueryDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "EmailTemplateQueryDto",
        names: &["scene", "policyId", "rosterId", "templateType"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.scene,
            1 => &self.policy_id,
            2 => &self.roster_id,
            3 => &self.template_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.scene,
            1 => &mut self.policy_id,
            2 => &mut self.roster_id,
            3 => &mut self.template_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(EmailTemplateQueryDto);

/// Error message of a rule in other languages.
///
/// Taken by [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields). Returned by [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields) and [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
#[non_exhaustive]
pub struct ErrMsgI18nDto {
    /// Text of the error message and whether it is used.
    ///
    /// Optional `errorMessage`: not sent if `None`.
    pub error_message: Option<LangUnit>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ErrMsgI18nDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `error_message`.
    #[must_use]
    #[inline]
    pub fn with_error_message(mut self, value: LangUnit) -> Self {
        self.error_message = Some(value);
        self
    }
}

impl Default for ErrMsgI18nDto {
    #[inline]
    fn default() -> Self {
        Self {
            error_message: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ErrMsgI18nDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ErrMsgI18nDto",
        names: &["errorMessage"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.error_message,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.error_message,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ErrMsgI18nDto);

/// Names the roster whose invitees [`export_users`](crate::ManagementClient::export_users) writes into
/// a file.
#[non_exhaustive]
pub struct ExportUsersDto {
    /// ID of the roster, found by
    /// [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster).
    ///
    /// Required `rosterId`. Example: `60b49eb83fd80adb96f26e69`.
    pub roster_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ExportUsersDto {
    /// A value of the required fields; the others are absent.
    pub fn new(roster_id: impl Into<String>) -> Self {
        Self {
            roster_id: roster_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ExportUsersDto {
    #[inline]
    fn default() -> Self {
        Self {
            roster_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ExportUsersDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ExportUsersDto",
        names: &["rosterId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.roster_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.roster_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ExportUsersDto);

/// A field that an invited person fills in at the registration, as the operations return it.
///
/// Returned by [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields) and [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ExtendsFieldDto {
    /// Whether it is a built-in or a custom field of users.
    pub r#type: FieldScope,
    /// ID of the field.
    pub id: String,
    /// Name of the field in the data of the user.
    ///
    /// Example: `school`.
    pub name: String,
    /// Label of the field, as people see it.
    ///
    /// Example: `School`.
    pub label: String,
    /// Whether the person sees the field.
    pub show: bool,
    /// Whether the person may change a value that is there already.
    ///
    /// On the wire: `allowRewrite`.
    pub allow_rewrite: bool,
    /// Control by which the person fills in the field.
    ///
    /// On the wire: `inputType`.
    pub input_type: FieldInputType,
    /// How the field came into the policy.
    pub source: ExtendsFieldDtoSource,
    /// Label of the field in other languages.
    pub i18n: Option<CustomFieldI18n>,
    /// Whether the person has to fill in the field.
    pub required: Option<bool>,
    /// Rule that values have to follow.
    ///
    /// On the wire: `validateRules`.
    pub validate_rules: Option<AppValidateRuleDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ExtendsFieldDto {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: FieldScope::default(),
            id: String::new(),
            name: String::new(),
            label: String::new(),
            show: false,
            allow_rewrite: false,
            input_type: FieldInputType::default(),
            source: ExtendsFieldDtoSource::default(),
            i18n: None,
            required: None,
            validate_rules: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ExtendsFieldDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ExtendsFieldDto",
        names: &[
            "type",
            "id",
            "name",
            "label",
            "show",
            "allowRewrite",
            "inputType",
            "source",
            "i18n",
            "required",
            "validateRules",
        ],
        required: 8,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            1 => &self.id,
            2 => &self.name,
            3 => &self.label,
            4 => &self.show,
            5 => &self.allow_rewrite,
            6 => &self.input_type,
            7 => &self.source,
            8 => &self.i18n,
            9 => &self.required,
            10 => &self.validate_rules,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.id,
            2 => &mut self.name,
            3 => &mut self.label,
            4 => &mut self.show,
            5 => &mut self.allow_rewrite,
            6 => &mut self.input_type,
            7 => &mut self.source,
            8 => &mut self.i18n,
            9 => &mut self.required,
            10 => &mut self.validate_rules,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ExtendsFieldDto);

/// Result of [`generate_universal_invitation`](crate::ManagementClient::generate_universal_invitation).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GenerateInvitationLinkDto {
    /// The universal invitation link, as a URL.
    pub link: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GenerateInvitationLinkDto {
    #[inline]
    fn default() -> Self {
        Self {
            link: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GenerateInvitationLinkDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GenerateInvitationLinkDto",
        names: &["link"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.link,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.link,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GenerateInvitationLinkDto);

/// Fields that an invitation policy asks for.
///
/// Returned by [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields) and [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetExtendsFieldsDto {
    /// All fields that the policy asks for.
    ///
    /// On the wire: `extendsFields`.
    pub extends_fields: Option<Vec<ExtendsFieldDto>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetExtendsFieldsDto {
    #[inline]
    fn default() -> Self {
        Self {
            extends_fields: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetExtendsFieldsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetExtendsFieldsDto",
        names: &["extendsFields"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.extends_fields,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.extends_fields,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetExtendsFieldsDto);

/// An invitation policy, as the operations return it. The declared fields are those of a query for a
/// policy, so the settings of the policy are not among them. Fields beyond the declared ones can come.
///
/// Returned by [`copy_invitation_policy_by_id`](crate::ManagementClient::copy_invitation_policy_by_id), [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy), [`get_policy_detail_by_id`](crate::ManagementClient::get_policy_detail_by_id), [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy), [`create_invitation_roster`](crate::ManagementClient::create_invitation_roster) and 6 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetInvitationPolicyDto {
    /// ID of the invitation policy, by which requests name it.
    ///
    /// On the wire: `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: Option<::sdk_runtime::JsonValue>,
    /// ID of a roster. It belongs to a query, where it asks for the policy as it was when the invitations
    /// of the roster were sent.
    ///
    /// On the wire: `rosterId`.
    pub roster_id: Option<::sdk_runtime::JsonValue>,
    /// Whether details of the creator are wanted. It belongs to a query.
    ///
    /// On the wire: `withCreatorDetail`.
    pub with_creator_detail: Option<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetInvitationPolicyDto {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: None,
            roster_id: None,
            with_creator_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetInvitationPolicyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetInvitationPolicyDto",
        names: &["policyId", "rosterId", "withCreatorDetail"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            1 => &self.roster_id,
            2 => &self.with_creator_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            1 => &mut self.roster_id,
            2 => &mut self.with_creator_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetInvitationPolicyDto);

/// Rules for universal invitation links, as
/// [`get_universal_invitation`](crate::ManagementClient::get_universal_invitation) and
/// [`update_universal_invitation`](crate::ManagementClient::update_universal_invitation) return them.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetUniversalInvitationDto {
    /// Rules for links of administrators.
    ///
    /// On the wire: `adminInvitationConfig`.
    pub admin_invitation_config: Option<InvitationConfigDto>,
    /// Whether users of the user pool may invite others with a link.
    ///
    /// On the wire: `enabledMemberInvitation`.
    pub enabled_member_invitation: Option<bool>,
    /// Rules for links of users who are no administrators.
    ///
    /// On the wire: `memberInvitationConfig`.
    pub member_invitation_config: Option<InvitationConfigDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetUniversalInvitationDto {
    #[inline]
    fn default() -> Self {
        Self {
            admin_invitation_config: None,
            enabled_member_invitation: None,
            member_invitation_config: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUniversalInvitationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetUniversalInvitationDto",
        names: &[
            "adminInvitationConfig",
            "enabledMemberInvitation",
            "memberInvitationConfig",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.admin_invitation_config,
            1 => &self.enabled_member_invitation,
            2 => &self.member_invitation_config,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.admin_invitation_config,
            1 => &mut self.enabled_member_invitation,
            2 => &mut self.member_invitation_config,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUniversalInvitationDto);

/// A file on the server: a template, an upload or an export of invitees.
///
/// Returned by [`export_users`](crate::ManagementClient::export_users), [`import_template`](crate::ManagementClient::import_template) and [`upload`](crate::ManagementClient::upload).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ImportExportTemplateRespDto {
    /// Path of the file on the server.
    pub key: String,
    /// URL from which the file can be fetched.
    pub url: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ImportExportTemplateRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            key: String::new(),
            url: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportExportTemplateRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportExportTemplateRespDto",
        names: &["key", "url"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.key,
            1 => &self.url,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.key,
            1 => &mut self.url,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportExportTemplateRespDto);

/// Result of [`import_users`](crate::ManagementClient::import_users).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ImportInviteeDto {
    /// Whether the operation took effect.
    ///
    /// Example: `true`.
    pub success: bool,
    /// What the check of the data found wrong. The fields of an entry are not documented.
    pub failed: Option<Vec<::sdk_runtime::JsonValue>>,
    /// What was imported. The fields of an entry are not documented.
    ///
    /// On the wire: `insertRes`.
    pub insert_res: Option<Vec<::sdk_runtime::JsonValue>>,
    /// The outcome in words.
    pub msg: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ImportInviteeDto {
    #[inline]
    fn default() -> Self {
        Self {
            success: false,
            failed: None,
            insert_res: None,
            msg: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportInviteeDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportInviteeDto",
        names: &["success", "failed", "insertRes", "msg"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.success,
            1 => &self.failed,
            2 => &self.insert_res,
            3 => &self.msg,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.success,
            1 => &mut self.failed,
            2 => &mut self.insert_res,
            3 => &mut self.msg,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportInviteeDto);

/// File and roster for [`import_users`](crate::ManagementClient::import_users).
#[non_exhaustive]
pub struct ImportUsersDto {
    /// ID of the roster that the invitees are added to.
    ///
    /// Required `rosterId`. Example: `60b49eb83fd80adb96f26e69`.
    pub roster_id: String,
    /// The file to import, as [`upload`](crate::ManagementClient::upload) named it. Whether its path or its
    /// URL is expected is not documented.
    ///
    /// Required `file`. Example: `https://example.com/invitees.xlsx`.
    pub file: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ImportUsersDto {
    /// A value of the required fields; the others are absent.
    pub fn new(roster_id: impl Into<String>, file: impl Into<String>) -> Self {
        Self {
            roster_id: roster_id.into(),
            file: file.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ImportUsersDto {
    #[inline]
    fn default() -> Self {
        Self {
            roster_id: String::new(),
            file: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportUsersDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportUsersDto",
        names: &["rosterId", "file"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.roster_id,
            1 => &self.file,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.roster_id,
            1 => &mut self.file,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportUsersDto);

/// Rules for universal invitation links of administrators or of other users.
///
/// Returned by [`get_universal_invitation`](crate::ManagementClient::get_universal_invitation) and [`update_universal_invitation`](crate::ManagementClient::update_universal_invitation).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InvitationConfigDto {
    /// For how many days a link is valid. `-1` means without limit.
    ///
    /// On the wire: `expiredTimeOfDay`. Unit: days. Example: `7`.
    pub expired_time_of_day: i64,
    /// Whether persons join the department of the user who invited them.
    ///
    /// On the wire: `joinSameDepartment`.
    pub join_same_department: bool,
    /// IDs of the departments that persons join once they are accepted.
    ///
    /// On the wire: `departmentIds`. Example: `["6229c3ae66xxxx4feb740d93"]`.
    pub department_ids: Option<Vec<String>>,
    /// Whether an administrator has to accept each person.
    ///
    /// On the wire: `enabledAdminConsent`.
    pub enabled_admin_consent: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for InvitationConfigDto {
    #[inline]
    fn default() -> Self {
        Self {
            expired_time_of_day: 0,
            join_same_department: false,
            department_ids: None,
            enabled_admin_consent: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for InvitationConfigDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "InvitationConfigDto",
        names: &[
            "expiredTimeOfDay",
            "joinSameDepartment",
            "departmentIds",
            "enabledAdminConsent",
        ],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.expired_time_of_day,
            1 => &self.join_same_department,
            2 => &self.department_ids,
            3 => &self.enabled_admin_consent,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.expired_time_of_day,
            1 => &mut self.join_same_department,
            2 => &mut self.department_ids,
            3 => &mut self.enabled_admin_consent,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(InvitationConfigDto);

/// A department that invited users are put into, in the details of a user attribution.
///
/// Returned by [`get_user_attribution_main_department`](crate::ManagementClient::get_user_attribution_main_department), [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution), [`get_policy_user_attribution_detail`](crate::ManagementClient::get_policy_user_attribution_detail) and [`list_policy_user_attribution_detail`](crate::ManagementClient::list_policy_user_attribution_detail).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InvitationDepartmentRespDto {
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
    /// ID of the department. How it differs from `department_id` is not documented.
    pub id: String,
    /// Restrictions of access to the department. The values are not documented.
    pub allow: Option<String>,
    /// Code of the department, by which requests can name it.
    ///
    /// Example: `dev`.
    pub code: Option<String>,
    /// Codes of the departments on the way from the top to this one. Unlike the other paths it is declared
    /// as one string.
    ///
    /// On the wire: `codePath`. May be `null`. Example: `root/dev`.
    pub code_path: ::sdk_runtime::Nullable<String>,
    /// Values of the custom fields, by the key of the field. A custom field has to be defined in the user
    /// pool first.
    ///
    /// On the wire: `customData`. Example: `{"school":"Yonsei"}`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    /// What the department is for, in free text.
    pub description: Option<String>,
    /// Name of the department in other languages.
    pub i18n: Option<DepartmentI18nDto>,
    /// IDs of the departments on the way from the top to this one.
    ///
    /// On the wire: `idPath`.
    pub id_path: Option<Vec<String>>,
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
    /// Names of the departments on the way from the top to this one.
    ///
    /// On the wire: `namePath`. Example: `["steamory","Development"]`.
    pub name_path: Option<Vec<String>>,
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
    pub status: Option<bool>,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: Option<::sdk_runtime::DateTime>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for InvitationDepartmentRespDto {
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
            id: String::new(),
            allow: None,
            code: None,
            code_path: ::sdk_runtime::Nullable::Absent,
            custom_data: None,
            description: None,
            i18n: None,
            id_path: None,
            is_virtual_node: None,
            leader_user_ids: None,
            name_path: None,
            open_department_id: None,
            post_id_list: None,
            posts: None,
            status: None,
            updated_at: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for InvitationDepartmentRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "InvitationDepartmentRespDto",
        names: &[
            "organizationCode",
            "departmentId",
            "createdAt",
            "name",
            "parentDepartmentId",
            "parentDepartmentCode",
            "membersCount",
            "hasChildren",
            "id",
            "allow",
            "code",
            "codePath",
            "customData",
            "description",
            "i18n",
            "idPath",
            "isVirtualNode",
            "leaderUserIds",
            "namePath",
            "openDepartmentId",
            "postIdList",
            "posts",
            "status",
            "updatedAt",
        ],
        required: 9,
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
            8 => &self.id,
            9 => &self.allow,
            10 => &self.code,
            11 => &self.code_path,
            12 => &self.custom_data,
            13 => &self.description,
            14 => &self.i18n,
            15 => &self.id_path,
            16 => &self.is_virtual_node,
            17 => &self.leader_user_ids,
            18 => &self.name_path,
            19 => &self.open_department_id,
            20 => &self.post_id_list,
            21 => &self.posts,
            22 => &self.status,
            23 => &self.updated_at,
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
            8 => &mut self.id,
            9 => &mut self.allow,
            10 => &mut self.code,
            11 => &mut self.code_path,
            12 => &mut self.custom_data,
            13 => &mut self.description,
            14 => &mut self.i18n,
            15 => &mut self.id_path,
            16 => &mut self.is_virtual_node,
            17 => &mut self.leader_user_ids,
            18 => &mut self.name_path,
            19 => &mut self.open_department_id,
            20 => &mut self.post_id_list,
            21 => &mut self.posts,
            22 => &mut self.status,
            23 => &mut self.updated_at,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(InvitationDepartmentRespDto);

::sdk_runtime::record::boxed!(InvitationDepartmentRespDto);

/// How long invitation links of a policy are valid, and how long an invited person has time to
/// register.
///
/// Taken by [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) and [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
#[non_exhaustive]
pub struct InvitationLinkConfigDto {
    /// When a link becomes invalid.
    ///
    /// Required `inviteLinkDisuseRule`.
    pub invite_link_disuse_rule: InvitationLinkConfigDtoInviteLinkDisuseRule,
    /// Unit that belongs to the time in `link_expired_time_of_second`, which is in seconds all the same.
    ///
    /// Required `linkExpiredTimeUnit`.
    pub link_expired_time_unit: InvitationLinkConfigDtoLinkExpiredTimeUnit,
    /// For how long a link is valid, in seconds.
    ///
    /// Required `linkExpiredTimeOfSecond`. Unit: seconds. Example: `86400`.
    pub link_expired_time_of_second: i64,
    /// Unit that belongs to the time in `page_expired_time_of_second`, which is in seconds all the same.
    ///
    /// Required `pageExpiredTimeUnit`.
    pub page_expired_time_unit: InvitationLinkConfigDtoPageExpiredTimeUnit,
    /// For how long the person can fill in data on the invitation page, in seconds. At most 2592000
    /// seconds, which are 30 days.
    ///
    /// Required `pageExpiredTimeOfSecond`. At most 2592000. Unit: seconds. Example: `3600`.
    pub page_expired_time_of_second: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl InvitationLinkConfigDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: InvitationLinkConfigDtoRequired) -> Self {
        Self {
            invite_link_disuse_rule: required.invite_link_disuse_rule,
            link_expired_time_unit: required.link_expired_time_unit,
            link_expired_time_of_second: required.link_expired_time_of_second,
            page_expired_time_unit: required.page_expired_time_unit,
            page_expired_time_of_second: required.page_expired_time_of_second,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`InvitationLinkConfigDto`], by name: a struct literal that misses one does not compile.
pub struct InvitationLinkConfigDtoRequired {
    /// See [`InvitationLinkConfigDto::invite_link_disuse_rule`].
    pub invite_link_disuse_rule: InvitationLinkConfigDtoInviteLinkDisuseRule,
    /// See [`InvitationLinkConfigDto::link_expired_time_unit`].
    pub link_expired_time_unit: InvitationLinkConfigDtoLinkExpiredTimeUnit,
    /// See [`InvitationLinkConfigDto::link_expired_time_of_second`].
    pub link_expired_time_of_second: i64,
    /// See [`InvitationLinkConfigDto::page_expired_time_unit`].
    pub page_expired_time_unit: InvitationLinkConfigDtoPageExpiredTimeUnit,
    /// See [`InvitationLinkConfigDto::page_expired_time_of_second`].
    pub page_expired_time_of_second: i64,
}

::sdk_runtime::record::required_form!(InvitationLinkConfigDtoRequired);

impl Default for InvitationLinkConfigDto {
    #[inline]
    fn default() -> Self {
        Self {
            invite_link_disuse_rule: InvitationLinkConfigDtoInviteLinkDisuseRule::default(),
            link_expired_time_unit: InvitationLinkConfigDtoLinkExpiredTimeUnit::default(),
            link_expired_time_of_second: 0,
            page_expired_time_unit: InvitationLinkConfigDtoPageExpiredTimeUnit::default(),
            page_expired_time_of_second: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for InvitationLinkConfigDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "InvitationLinkConfigDto",
        names: &[
            "inviteLinkDisuseRule",
            "linkExpiredTimeUnit",
            "linkExpiredTimeOfSecond",
            "pageExpiredTimeUnit",
            "pageExpiredTimeOfSecond",
        ],
        required: 5,
        limits: &[
            (
                4,
                ::sdk_runtime::record::Limits {
                    maximum: Some(2_592_000.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.invite_link_disuse_rule,
            1 => &self.link_expired_time_unit,
            2 => &self.link_expired_time_of_second,
            3 => &self.page_expired_time_unit,
            4 => &self.page_expired_time_of_second,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.invite_link_disuse_rule,
            1 => &mut self.link_expired_time_unit,
            2 => &mut self.link_expired_time_of_second,
            3 => &mut self.page_expired_time_unit,
            4 => &mut self.page_expired_time_of_second,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(InvitationLinkConfigDto);

/// User attributions of one kind, for
/// [`add_policy_user_attributions_batch`](crate::ManagementClient::add_policy_user_attributions_batch)
/// and
/// [`remove_policy_user_attributions_batch`](crate::ManagementClient::remove_policy_user_attributions_batch).
#[non_exhaustive]
pub struct InvitationPolicyUserAttributionListDto {
    /// What the invited users are put into: IDs of departments, or codes of posts, roles or groups, as
    /// `target_type` says.
    ///
    /// Required `targetIdentifiers`. Example: `["admin"]`.
    pub target_identifiers: Vec<String>,
    /// What kind of things `target_identifiers` names.
    ///
    /// Required `targetType`.
    pub target_type: AttributionTargetType,
    /// Code of the namespace that the roles are in. Needed if `target_type` is
    /// [`Role`](crate::generated::models::AttributionTargetType::Role).
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl InvitationPolicyUserAttributionListDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_identifiers: impl IntoIterator<Item = impl Into<String>>,
        target_type: impl Into<AttributionTargetType>,
    ) -> Self {
        Self {
            target_identifiers: ::sdk_runtime::record::argument::list(
                target_identifiers,
            ),
            target_type: target_type.into(),
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

impl Default for InvitationPolicyUserAttributionListDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_identifiers: Vec::new(),
            target_type: AttributionTargetType::default(),
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for InvitationPolicyUserAttributionListDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "InvitationPolicyUserAttributionListDto",
        names: &["targetIdentifiers", "targetType", "namespace"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_identifiers,
            1 => &self.target_type,
            2 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_identifiers,
            1 => &mut self.target_type,
            2 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(InvitationPolicyUserAttributionListDto);

/// A post that invited users get, in the details of a user attribution.
///
/// Returned by [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution), [`get_policy_user_attribution_detail`](crate::ManagementClient::get_policy_user_attribution_detail) and [`list_policy_user_attribution_detail`](crate::ManagementClient::list_policy_user_attribution_detail).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InvitationPostRespDto {
    /// ID that GenAuth gave the post.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Code of the post, by which requests name it.
    ///
    /// Example: `leader`.
    pub code: String,
    /// Name of the post, for people.
    ///
    /// Example: `Leader`.
    pub name: String,
    /// What the post is, in free text.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for InvitationPostRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            code: String::new(),
            name: String::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for InvitationPostRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "InvitationPostRespDto",
        names: &["id", "code", "name", "description"],
        required: 3,
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

::sdk_runtime::record::record!(InvitationPostRespDto);

::sdk_runtime::record::boxed!(InvitationPostRespDto);

/// A roster, that is, a list of invitees. All operations that return rosters return it.
///
/// Returned by [`create_invitation_roster`](crate::ManagementClient::create_invitation_roster), [`get_invitation_roster`](crate::ManagementClient::get_invitation_roster), [`update_invitation_roster`](crate::ManagementClient::update_invitation_roster), [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster), [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) and 1 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InvitationRosterDto {
    /// ID of the roster, by which requests name it.
    ///
    /// On the wire: `rosterId`. Example: `60b49eb83fd80adb96f26e69`.
    pub roster_id: String,
    /// Name of the roster, for people.
    ///
    /// Example: `New colleagues in July`.
    pub name: String,
    /// How far the roster is.
    pub status: InvitationRosterDtoStatus,
    /// ID of the user who created the roster.
    ///
    /// On the wire: `creatorId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub creator_id: String,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// How many invitees the roster has.
    ///
    /// On the wire: `userCount`. Example: `11`.
    pub user_count: i64,
    /// Policy that the roster is bound to.
    ///
    /// On the wire: `assignedPolicy`.
    pub assigned_policy: GetInvitationPolicyDto,
    /// Details of the user who created the roster. Only present if they were asked for.
    ///
    /// On the wire: `creatorDetail`.
    pub creator_detail: Option<CommonUserDto>,
    /// ID of the policy that the roster is bound to.
    ///
    /// On the wire: `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for InvitationRosterDto {
    #[inline]
    fn default() -> Self {
        Self {
            roster_id: String::new(),
            name: String::new(),
            status: InvitationRosterDtoStatus::default(),
            creator_id: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            user_count: 0,
            assigned_policy: GetInvitationPolicyDto::default(),
            creator_detail: None,
            policy_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for InvitationRosterDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "InvitationRosterDto",
        names: &[
            "rosterId",
            "name",
            "status",
            "creatorId",
            "createdAt",
            "updatedAt",
            "userCount",
            "assignedPolicy",
            "creatorDetail",
            "policyId",
        ],
        required: 8,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.roster_id,
            1 => &self.name,
            2 => &self.status,
            3 => &self.creator_id,
            4 => &self.created_at,
            5 => &self.updated_at,
            6 => &self.user_count,
            7 => &self.assigned_policy,
            8 => &self.creator_detail,
            9 => &self.policy_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.roster_id,
            1 => &mut self.name,
            2 => &mut self.status,
            3 => &mut self.creator_id,
            4 => &mut self.created_at,
            5 => &mut self.updated_at,
            6 => &mut self.user_count,
            7 => &mut self.assigned_policy,
            8 => &mut self.creator_detail,
            9 => &mut self.policy_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(InvitationRosterDto);

/// Rosters, as a page.
///
/// Returned by [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster), [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) and [`list_invitation_rosters_by_policy_id`](crate::ManagementClient::list_invitation_rosters_by_policy_id).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InvitationRosterPaginationDto {
    /// The items of this page.
    pub list: Vec<InvitationRosterDto>,
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for InvitationRosterPaginationDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            total_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for InvitationRosterPaginationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "InvitationRosterPaginationDto",
        names: &["list", "totalCount"],
        required: 1,
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

::sdk_runtime::record::record!(InvitationRosterPaginationDto);

/// An invitee of a roster, as [`filter_users`](crate::ManagementClient::filter_users) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InvitationUserDto {
    /// ID of the roster that the invitee is in.
    ///
    /// On the wire: `rosterId`. Example: `60b49eb83fd80adb96f26e69`.
    pub roster_id: String,
    /// ID of the invitee. It is not the ID of a user.
    ///
    /// On the wire: `inviteeId`. Example: `60b49eb83fd80adb96f26e6a`.
    pub invitee_id: String,
    /// Name of the invitee.
    ///
    /// Example: `bob`.
    pub name: String,
    /// E-mail address that the invitation goes to. Upper and lower case are not told apart.
    ///
    /// Example: `test@example.com`.
    pub email: String,
    /// How far the invitation is.
    pub status: InviteeStatus,
    /// How the invitee came into the roster.
    pub source: InviteeSource,
    /// ID of the user who added the invitee.
    ///
    /// On the wire: `creatorId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub creator_id: String,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Details of the user who added the invitee. Only present if they were asked for.
    ///
    /// On the wire: `creatorDetail`.
    pub creator_detail: Option<CommonUserDto>,
    /// Phone number without the country calling code, which is in `phone_country_code`.
    ///
    /// Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Country calling code of `phone`, with its plus sign.
    ///
    /// On the wire: `phoneCountryCode`. Example: `+86`.
    pub phone_country_code: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for InvitationUserDto {
    #[inline]
    fn default() -> Self {
        Self {
            roster_id: String::new(),
            invitee_id: String::new(),
            name: String::new(),
            email: String::new(),
            status: InviteeStatus::default(),
            source: InviteeSource::default(),
            creator_id: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            creator_detail: None,
            phone: None,
            phone_country_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for InvitationUserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "InvitationUserDto",
        names: &[
            "rosterId",
            "inviteeId",
            "name",
            "email",
            "status",
            "source",
            "creatorId",
            "createdAt",
            "updatedAt",
            "creatorDetail",
            "phone",
            "phoneCountryCode",
        ],
        required: 9,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.roster_id,
            1 => &self.invitee_id,
            2 => &self.name,
            3 => &self.email,
            4 => &self.status,
            5 => &self.source,
            6 => &self.creator_id,
            7 => &self.created_at,
            8 => &self.updated_at,
            9 => &self.creator_detail,
            10 => &self.phone,
            11 => &self.phone_country_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.roster_id,
            1 => &mut self.invitee_id,
            2 => &mut self.name,
            3 => &mut self.email,
            4 => &mut self.status,
            5 => &mut self.source,
            6 => &mut self.creator_id,
            7 => &mut self.created_at,
            8 => &mut self.updated_at,
            9 => &mut self.creator_detail,
            10 => &mut self.phone,
            11 => &mut self.phone_country_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(InvitationUserDto);

/// Invitees of a roster, as a page.
///
/// Returned by [`filter_users`](crate::ManagementClient::filter_users).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InvitationUserPaginationDto {
    /// The items of this page.
    pub list: Vec<InvitationUserDto>,
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for InvitationUserPaginationDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            total_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for InvitationUserPaginationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "InvitationUserPaginationDto",
        names: &["list", "totalCount"],
        required: 1,
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

::sdk_runtime::record::record!(InvitationUserPaginationDto);

/// Policy, conditions and page for
/// [`list_invitation_rosters_by_policy_id`](crate::ManagementClient::list_invitation_rosters_by_policy_id).
#[non_exhaustive]
pub struct ListInvitationRosterByPolicyIdDto {
    /// ID of the policy that the rosters are bound to, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    /// Conditions that the rosters have to meet.
    ///
    /// Optional `filter`: not sent if `None`.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Text to look for in the names and IDs of the rosters. It need not match exactly.
    ///
    /// Optional `keywords`: not sent if `None`. Example: `July`.
    pub keywords: Option<String>,
    /// How many items a page has at most. The default is 10.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Whether the result has the policies that the rosters are bound to, in
    /// [`InvitationRosterDto::assigned_policy`](crate::generated::models::InvitationRosterDto::assigned_policy).
    ///
    /// Optional `withAssignedPolicy`: not sent if `None`.
    pub with_assigned_policy: Option<bool>,
    /// Whether the result has details of the users who created the rosters, in
    /// [`InvitationRosterDto::creator_detail`](crate::generated::models::InvitationRosterDto::creator_detail).
    ///
    /// Optional `withCreatorDetail`: not sent if `None`.
    pub with_creator_detail: Option<bool>,
    /// Whether the result has the numbers of invitees, in
    /// [`InvitationRosterDto::user_count`](crate::generated::models::InvitationRosterDto::user_count).
    ///
    /// Optional `withUserCount`: not sent if `None`.
    pub with_user_count: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListInvitationRosterByPolicyIdDto {
    /// A value of the required fields; the others are absent.
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            filter: None,
            keywords: None,
            limit: None,
            page: None,
            with_assigned_policy: None,
            with_creator_detail: None,
            with_user_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `filter`.
    #[must_use]
    #[inline]
    pub fn with_filter(mut self, value: CombineFiltersBaseDto) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
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
    /// Sets `with_assigned_policy`.
    #[must_use]
    #[inline]
    pub fn with_with_assigned_policy(mut self, value: bool) -> Self {
        self.with_assigned_policy = Some(value);
        self
    }
    /// Sets `with_creator_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_creator_detail(mut self, value: bool) -> Self {
        self.with_creator_detail = Some(value);
        self
    }
    /// Sets `with_user_count`.
    #[must_use]
    #[inline]
    pub fn with_with_user_count(mut self, value: bool) -> Self {
        self.with_user_count = Some(value);
        self
    }
}

impl Default for ListInvitationRosterByPolicyIdDto {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            filter: None,
            keywords: None,
            limit: None,
            page: None,
            with_assigned_policy: None,
            with_creator_detail: None,
            with_user_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListInvitationRosterByPolicyIdDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListInvitationRosterByPolicyIdDto",
        names: &[
            "policyId",
            "filter",
            "keywords",
            "limit",
            "page",
            "withAssignedPolicy",
            "withCreatorDetail",
            "withUserCount",
        ],
        required: 1,
        limits: &[
            (
                3,
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
            0 => &self.policy_id,
            1 => &self.filter,
            2 => &self.keywords,
            3 => &self.limit,
            4 => &self.page,
            5 => &self.with_assigned_policy,
            6 => &self.with_creator_detail,
            7 => &self.with_user_count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            1 => &mut self.filter,
            2 => &mut self.keywords,
            3 => &mut self.limit,
            4 => &mut self.page,
            5 => &mut self.with_assigned_policy,
            6 => &mut self.with_creator_detail,
            7 => &mut self.with_user_count,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListInvitationRosterByPolicyIdDto);

/// Conditions and page for [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster)
/// and
/// [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id).
#[non_exhaustive]
pub struct ListInvitationRosterDto {
    /// Conditions that the rosters have to meet.
    ///
    /// Optional `filter`: not sent if `None`.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Text to look for in the names and IDs of the rosters. It need not match exactly.
    ///
    /// Optional `keywords`: not sent if `None`. Example: `July`.
    pub keywords: Option<String>,
    /// How many items a page has at most. The default is 10.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Whether the result has the policies that the rosters are bound to, in
    /// [`InvitationRosterDto::assigned_policy`](crate::generated::models::InvitationRosterDto::assigned_policy).
    ///
    /// Optional `withAssignedPolicy`: not sent if `None`.
    pub with_assigned_policy: Option<bool>,
    /// Whether the result has details of the users who created the rosters, in
    /// [`InvitationRosterDto::creator_detail`](crate::generated::models::InvitationRosterDto::creator_detail).
    ///
    /// Optional `withCreatorDetail`: not sent if `None`.
    pub with_creator_detail: Option<bool>,
    /// Whether the result has the numbers of invitees, in
    /// [`InvitationRosterDto::user_count`](crate::generated::models::InvitationRosterDto::user_count).
    ///
    /// Optional `withUserCount`: not sent if `None`.
    pub with_user_count: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListInvitationRosterDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `filter`.
    #[must_use]
    #[inline]
    pub fn with_filter(mut self, value: CombineFiltersBaseDto) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
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
    /// Sets `with_assigned_policy`.
    #[must_use]
    #[inline]
    pub fn with_with_assigned_policy(mut self, value: bool) -> Self {
        self.with_assigned_policy = Some(value);
        self
    }
    /// Sets `with_creator_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_creator_detail(mut self, value: bool) -> Self {
        self.with_creator_detail = Some(value);
        self
    }
    /// Sets `with_user_count`.
    #[must_use]
    #[inline]
    pub fn with_with_user_count(mut self, value: bool) -> Self {
        self.with_user_count = Some(value);
        self
    }
}

impl Default for ListInvitationRosterDto {
    #[inline]
    fn default() -> Self {
        Self {
            filter: None,
            keywords: None,
            limit: None,
            page: None,
            with_assigned_policy: None,
            with_creator_detail: None,
            with_user_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListInvitationRosterDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListInvitationRosterDto",
        names: &[
            "filter",
            "keywords",
            "limit",
            "page",
            "withAssignedPolicy",
            "withCreatorDetail",
            "withUserCount",
        ],
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
                3,
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
            0 => &self.filter,
            1 => &self.keywords,
            2 => &self.limit,
            3 => &self.page,
            4 => &self.with_assigned_policy,
            5 => &self.with_creator_detail,
            6 => &self.with_user_count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.filter,
            1 => &mut self.keywords,
            2 => &mut self.limit,
            3 => &mut self.page,
            4 => &mut self.with_assigned_policy,
            5 => &mut self.with_creator_detail,
            6 => &mut self.with_user_count,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListInvitationRosterDto);

/// Roster, conditions and page for [`filter_users`](crate::ManagementClient::filter_users).
#[non_exhaustive]
pub struct ListInvitationUserDto {
    /// ID of the roster whose invitees are returned, found by
    /// [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster).
    ///
    /// Required `rosterId`. Example: `60b49eb83fd80adb96f26e69`.
    pub roster_id: String,
    /// Conditions that the invitees have to meet.
    ///
    /// Optional `filter`: not sent if `None`.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Text to look for in the names of the rosters and the IDs of the invitees. It need not match exactly.
    ///
    /// Optional `keywords`: not sent if `None`.
    pub keywords: Option<String>,
    /// How many items a page has at most. The default is 10.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Whether the result has details of the users who added the invitees, in
    /// [`InvitationUserDto::creator_detail`](crate::generated::models::InvitationUserDto::creator_detail).
    ///
    /// Optional `withCreatorDetail`: not sent if `None`.
    pub with_creator_detail: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListInvitationUserDto {
    /// A value of the required fields; the others are absent.
    pub fn new(roster_id: impl Into<String>) -> Self {
        Self {
            roster_id: roster_id.into(),
            filter: None,
            keywords: None,
            limit: None,
            page: None,
            with_creator_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `filter`.
    #[must_use]
    #[inline]
    pub fn with_filter(mut self, value: CombineFiltersBaseDto) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
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
    /// Sets `with_creator_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_creator_detail(mut self, value: bool) -> Self {
        self.with_creator_detail = Some(value);
        self
    }
}

impl Default for ListInvitationUserDto {
    #[inline]
    fn default() -> Self {
        Self {
            roster_id: String::new(),
            filter: None,
            keywords: None,
            limit: None,
            page: None,
            with_creator_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListInvitationUserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListInvitationUserDto",
        names: &["rosterId", "filter", "keywords", "limit", "page", "withCreatorDetail"],
        required: 1,
        limits: &[
            (
                3,
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
            0 => &self.roster_id,
            1 => &self.filter,
            2 => &self.keywords,
            3 => &self.limit,
            4 => &self.page,
            5 => &self.with_creator_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.roster_id,
            1 => &mut self.filter,
            2 => &mut self.keywords,
            3 => &mut self.limit,
            4 => &mut self.page,
            5 => &mut self.with_creator_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListInvitationUserDto);

/// Invitation policies, as a page.
///
/// Returned by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PaginationInvitationPolicyDataDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<GetInvitationPolicyDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PaginationInvitationPolicyDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PaginationInvitationPolicyDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PaginationInvitationPolicyDataDto",
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

::sdk_runtime::record::record!(PaginationInvitationPolicyDataDto);

/// Conditions and page for
/// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
#[non_exhaustive]
pub struct PaginationInvitationPolicyQueryDto {
    /// Conditions that the policies have to meet.
    ///
    /// Optional `filter`: not sent if `None`.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Text to look for in the names and IDs of the policies. It need not match exactly.
    ///
    /// Optional `keywords`: not sent if `None`. Example: `colleagues`.
    pub keywords: Option<String>,
    /// How many items a page has at most. The default is 10.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Whether the result has details of the users who created the policies.
    ///
    /// Optional `withCreatorDetail`: not sent if `None`.
    pub with_creator_detail: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl PaginationInvitationPolicyQueryDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `filter`.
    #[must_use]
    #[inline]
    pub fn with_filter(mut self, value: CombineFiltersBaseDto) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
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
    /// Sets `with_creator_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_creator_detail(mut self, value: bool) -> Self {
        self.with_creator_detail = Some(value);
        self
    }
}

impl Default for PaginationInvitationPolicyQueryDto {
    #[inline]
    fn default() -> Self {
        Self {
            filter: None,
            keywords: None,
            limit: None,
            page: None,
            with_creator_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PaginationInvitationPolicyQueryDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PaginationInvitationPolicyQueryDto",
        names: &["filter", "keywords", "limit", "page", "withCreatorDetail"],
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
                3,
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
            0 => &self.filter,
            1 => &self.keywords,
            2 => &self.limit,
            3 => &self.page,
            4 => &self.with_creator_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.filter,
            1 => &mut self.keywords,
            2 => &mut self.limit,
            3 => &mut self.page,
            4 => &mut self.with_creator_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PaginationInvitationPolicyQueryDto);

/// Applications by universal invitation links, as a page.
///
/// Returned by [`filter`](crate::ManagementClient::filter).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PaginationUniversalInvitationApplicantDataDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<UniversalInvitationApplicantData>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PaginationUniversalInvitationApplicantDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PaginationUniversalInvitationApplicantDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PaginationUniversalInvitationApplicantDataDto",
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

::sdk_runtime::record::record!(PaginationUniversalInvitationApplicantDataDto);

/// Conditions and page for `filter`.
///
/// Taken by [`filter`](crate::ManagementClient::filter).
#[non_exhaustive]
pub struct PaginationUniversalInvitationApplicantQueryDto {
    /// Conditions that the applications have to meet.
    ///
    /// Optional `filter`: not sent if `None`.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Text to look for in the names, phone numbers and e-mail addresses of the applicants. It need not
    /// match exactly.
    ///
    /// Optional `keywords`: not sent if `None`. Example: `bob`.
    pub keywords: Option<String>,
    /// How many items a page has at most. The default is 10.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Whether the result has details of the users whose links were used, in
    /// [`UniversalInvitationApplicantData::inviter_detail`](crate::generated::models::UniversalInvitationApplicantData::inviter_detail).
    ///
    /// Optional `withInvitorDetail`: not sent if `None`.
    pub with_invitor_detail: Option<bool>,
    /// Whether the result has details of the users who decided, in
    /// [`UniversalInvitationApplicantData::operator_detail`](crate::generated::models::UniversalInvitationApplicantData::operator_detail).
    ///
    /// Optional `withOperatorDetail`: not sent if `None`.
    pub with_operator_detail: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl PaginationUniversalInvitationApplicantQueryDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `filter`.
    #[must_use]
    #[inline]
    pub fn with_filter(mut self, value: CombineFiltersBaseDto) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
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
    /// Sets `with_invitor_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_invitor_detail(mut self, value: bool) -> Self {
        self.with_invitor_detail = Some(value);
        self
    }
    /// Sets `with_operator_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_operator_detail(mut self, value: bool) -> Self {
        self.with_operator_detail = Some(value);
        self
    }
}

impl Default for PaginationUniversalInvitationApplicantQueryDto {
    #[inline]
    fn default() -> Self {
        Self {
            filter: None,
            keywords: None,
            limit: None,
            page: None,
            with_invitor_detail: None,
            with_operator_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PaginationUniversalInvitationApplicantQueryDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PaginationUniversalInvitationApplicantQueryDto",
        names: &[
            "filter",
            "keywords",
            "limit",
            "page",
            "withInvitorDetail",
            "withOperatorDetail",
        ],
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
                3,
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
            0 => &self.filter,
            1 => &self.keywords,
            2 => &self.limit,
            3 => &self.page,
            4 => &self.with_invitor_detail,
            5 => &self.with_operator_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.filter,
            1 => &mut self.keywords,
            2 => &mut self.limit,
            3 => &mut self.page,
            4 => &mut self.with_invitor_detail,
            5 => &mut self.with_operator_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PaginationUniversalInvitationApplicantQueryDto);

/// Change of the fields that an invitation policy asks for, for
/// [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
#[non_exhaustive]
pub struct PolicyExtendsFieldsDto {
    /// The field to add, change or delete. It is required for every action.
    ///
    /// Required `extendsField`.
    pub extends_field: UpdateExtendsFieldDto,
    /// What to do: `"add"` adds the field, `"update"` changes it, `"delete"` deletes it, `"reorder"` puts
    /// the fields into the order of `new_order`.
    ///
    /// Required `action`. Example: `add`.
    pub action: String,
    /// ID of the invitation policy, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    /// The fields in their new order, for `"reorder"`. Whether they are named by ID or by name is not
    /// documented.
    ///
    /// Optional `newOrder`: not sent if `None`.
    pub new_order: Option<Vec<String>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl PolicyExtendsFieldsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        extends_field: UpdateExtendsFieldDto,
        action: impl Into<String>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            extends_field,
            action: action.into(),
            policy_id: policy_id.into(),
            new_order: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `new_order`.
    #[must_use]
    pub fn with_new_order(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.new_order = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for PolicyExtendsFieldsDto {
    #[inline]
    fn default() -> Self {
        Self {
            extends_field: UpdateExtendsFieldDto::default(),
            action: String::new(),
            policy_id: String::new(),
            new_order: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PolicyExtendsFieldsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PolicyExtendsFieldsDto",
        names: &["extendsField", "action", "policyId", "newOrder"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.extends_field,
            1 => &self.action,
            2 => &self.policy_id,
            3 => &self.new_order,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.extends_field,
            1 => &mut self.action,
            2 => &mut self.policy_id,
            3 => &mut self.new_order,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PolicyExtendsFieldsDto);

/// Conditions and page for
/// [`quick_filter_invitee_list`](crate::ManagementClient::quick_filter_invitee_list).
#[non_exhaustive]
pub struct QuickFilterInvitationUserDto {
    /// Conditions that the invitees have to meet.
    ///
    /// Optional `filter`: not sent if `None`.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Text to look for in the names of the rosters and the IDs of the invitees. It need not match exactly.
    ///
    /// Optional `keywords`: not sent if `None`.
    pub keywords: Option<String>,
    /// How many items a page has at most. The default is 10.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl QuickFilterInvitationUserDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `filter`.
    #[must_use]
    #[inline]
    pub fn with_filter(mut self, value: CombineFiltersBaseDto) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
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
}

impl Default for QuickFilterInvitationUserDto {
    #[inline]
    fn default() -> Self {
        Self {
            filter: None,
            keywords: None,
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for QuickFilterInvitationUserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "QuickFilterInvitationUserDto",
        names: &["filter", "keywords", "limit", "page"],
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
                3,
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
            0 => &self.filter,
            1 => &self.keywords,
            2 => &self.limit,
            3 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.filter,
            1 => &mut self.keywords,
            2 => &mut self.limit,
            3 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(QuickFilterInvitationUserDto);

/// Invitees of all rosters, as a page.
///
/// Returned by [`quick_filter_invitee_list`](crate::ManagementClient::quick_filter_invitee_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct QuickFilterInviteePaginationDto {
    /// The items of this page.
    pub list: Vec<QuickFilterInviteeRecordDto>,
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for QuickFilterInviteePaginationDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            total_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for QuickFilterInviteePaginationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "QuickFilterInviteePaginationDto",
        names: &["list", "totalCount"],
        required: 1,
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

::sdk_runtime::record::record!(QuickFilterInviteePaginationDto);

/// An invitee with the name of its roster, as
/// [`quick_filter_invitee_list`](crate::ManagementClient::quick_filter_invitee_list) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct QuickFilterInviteeRecordDto {
    /// ID of the roster that the invitee is in.
    ///
    /// On the wire: `rosterId`. Example: `60b49eb83fd80adb96f26e69`.
    pub roster_id: String,
    /// Name of the roster that the invitee is in.
    ///
    /// On the wire: `rosterName`. Example: `New colleagues in July`.
    pub roster_name: String,
    /// ID of the invitee. It is not the ID of a user.
    ///
    /// On the wire: `inviteeId`. Example: `60b49eb83fd80adb96f26e6a`.
    pub invitee_id: String,
    /// Name of the person to invite.
    ///
    /// On the wire: `inviteeName`. Example: `bob`.
    pub invitee_name: String,
    /// E-mail address that the invitation goes to. Upper and lower case are not told apart.
    ///
    /// On the wire: `inviteeEmail`. Example: `test@example.com`.
    pub invitee_email: String,
    /// How far the invitation is.
    ///
    /// On the wire: `inviteeStatus`.
    pub invitee_status: InviteeStatus,
    /// How the invitee came into the roster.
    ///
    /// On the wire: `inviteeSource`.
    pub invitee_source: InviteeSource,
    /// Phone number of the invitee without the country calling code, which is in
    /// `invitee_phone_country_code`.
    ///
    /// On the wire: `inviteePhone`. Example: `188xxxx8888`.
    pub invitee_phone: Option<String>,
    /// Country calling code of `invitee_phone`, with its plus sign.
    ///
    /// On the wire: `inviteePhoneCountryCode`. Example: `+86`.
    pub invitee_phone_country_code: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for QuickFilterInviteeRecordDto {
    #[inline]
    fn default() -> Self {
        Self {
            roster_id: String::new(),
            roster_name: String::new(),
            invitee_id: String::new(),
            invitee_name: String::new(),
            invitee_email: String::new(),
            invitee_status: InviteeStatus::default(),
            invitee_source: InviteeSource::default(),
            invitee_phone: None,
            invitee_phone_country_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for QuickFilterInviteeRecordDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "QuickFilterInviteeRecordDto",
        names: &[
            "rosterId",
            "rosterName",
            "inviteeId",
            "inviteeName",
            "inviteeEmail",
            "inviteeStatus",
            "inviteeSource",
            "inviteePhone",
            "inviteePhoneCountryCode",
        ],
        required: 7,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.roster_id,
            1 => &self.roster_name,
            2 => &self.invitee_id,
            3 => &self.invitee_name,
            4 => &self.invitee_email,
            5 => &self.invitee_status,
            6 => &self.invitee_source,
            7 => &self.invitee_phone,
            8 => &self.invitee_phone_country_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.roster_id,
            1 => &mut self.roster_name,
            2 => &mut self.invitee_id,
            3 => &mut self.invitee_name,
            4 => &mut self.invitee_email,
            5 => &mut self.invitee_status,
            6 => &mut self.invitee_source,
            7 => &mut self.invitee_phone,
            8 => &mut self.invitee_phone_country_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(QuickFilterInviteeRecordDto);

/// User attribution that
/// [`remove_policy_user_attribution`](crate::ManagementClient::remove_policy_user_attribution) removes
/// from an invitation policy.
#[non_exhaustive]
pub struct RemoveInvitationPolicyUserAttributionDto {
    /// What kind of thing `target_identifier` names.
    ///
    /// Required `targetType`.
    pub target_type: AttributionTargetType,
    /// What the invited users are no longer put into: the ID of a department, or the code of a post, a role
    /// or a group, as `target_type` says.
    ///
    /// Required `targetIdentifier`. Example: `6343bafc019xxxx889206c4c`.
    pub target_identifier: String,
    /// ID of the invitation policy, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    /// Code of the namespace that the role is in. Needed if `target_type` is
    /// [`Role`](crate::generated::models::AttributionTargetType::Role).
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RemoveInvitationPolicyUserAttributionDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_type: impl Into<AttributionTargetType>,
        target_identifier: impl Into<String>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            policy_id: policy_id.into(),
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

impl Default for RemoveInvitationPolicyUserAttributionDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: AttributionTargetType::default(),
            target_identifier: String::new(),
            policy_id: String::new(),
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RemoveInvitationPolicyUserAttributionDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RemoveInvitationPolicyUserAttributionDto",
        names: &["targetType", "targetIdentifier", "policyId", "namespace"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_identifier,
            2 => &self.policy_id,
            3 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_identifier,
            2 => &mut self.policy_id,
            3 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RemoveInvitationPolicyUserAttributionDto);

/// Names the policy whose main department
/// [`remove_user_attribution_main_department`](crate::ManagementClient::remove_user_attribution_main_department)
/// removes.
#[non_exhaustive]
pub struct RemoveInvitationPolicyUserAttributionMainDepartmentDto {
    /// ID of the invitation policy, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RemoveInvitationPolicyUserAttributionMainDepartmentDto {
    /// A value of the required fields; the others are absent.
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for RemoveInvitationPolicyUserAttributionMainDepartmentDto {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields
for RemoveInvitationPolicyUserAttributionMainDepartmentDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RemoveInvitationPolicyUserAttributionMainDepartmentDto",
        names: &["policyId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RemoveInvitationPolicyUserAttributionMainDepartmentDto);

/// User attributions that
/// [`remove_policy_user_attributions_batch`](crate::ManagementClient::remove_policy_user_attributions_batch)
/// removes from an invitation policy.
#[non_exhaustive]
pub struct RemoveInvitationPolicyUserAttributionsBatchDto {
    /// What the invited users are no longer put into.
    ///
    /// Required `targets`.
    pub targets: Vec<InvitationPolicyUserAttributionListDto>,
    /// ID of the invitation policy, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RemoveInvitationPolicyUserAttributionsBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        targets: impl IntoIterator<
            Item = impl Into<InvitationPolicyUserAttributionListDto>,
        >,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            targets: ::sdk_runtime::record::argument::list(targets),
            policy_id: policy_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for RemoveInvitationPolicyUserAttributionsBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            targets: Vec::new(),
            policy_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RemoveInvitationPolicyUserAttributionsBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RemoveInvitationPolicyUserAttributionsBatchDto",
        names: &["targets", "policyId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.targets,
            1 => &self.policy_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.targets,
            1 => &mut self.policy_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RemoveInvitationPolicyUserAttributionsBatchDto);

/// Names the invitees whose invitations
/// [`revert_roster_invitation_batch`](crate::ManagementClient::revert_roster_invitation_batch) takes
/// back.
#[non_exhaustive]
pub struct RevertRosterInvitationBatchDto {
    /// IDs of the invitees, found by [`filter_users`](crate::ManagementClient::filter_users) or
    /// [`quick_filter_invitee_list`](crate::ManagementClient::quick_filter_invitee_list).
    ///
    /// Required `inviteeIds`. Example: `["60b49eb83fd80adb96f26e6a"]`.
    pub invitee_ids: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RevertRosterInvitationBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(invitee_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            invitee_ids: ::sdk_runtime::record::argument::list(invitee_ids),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for RevertRosterInvitationBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            invitee_ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RevertRosterInvitationBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RevertRosterInvitationBatchDto",
        names: &["inviteeIds"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.invitee_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.invitee_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RevertRosterInvitationBatchDto);

/// Names the invitee whose invitation
/// [`revert_roster_invitation`](crate::ManagementClient::revert_roster_invitation) takes back.
#[non_exhaustive]
pub struct RevertRosterInvitationDto {
    /// ID of the invitee, found by [`filter_users`](crate::ManagementClient::filter_users).
    ///
    /// Required `inviteeId`. Example: `60b49eb83fd80adb96f26e6a`.
    pub invitee_id: String,
    /// ID of the roster that the invitee is in.
    ///
    /// Required `rosterId`. Example: `60b49eb83fd80adb96f26e69`.
    pub roster_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RevertRosterInvitationDto {
    /// A value of the required fields; the others are absent.
    pub fn new(invitee_id: impl Into<String>, roster_id: impl Into<String>) -> Self {
        Self {
            invitee_id: invitee_id.into(),
            roster_id: roster_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for RevertRosterInvitationDto {
    #[inline]
    fn default() -> Self {
        Self {
            invitee_id: String::new(),
            roster_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RevertRosterInvitationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RevertRosterInvitationDto",
        names: &["inviteeId", "rosterId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.invitee_id,
            1 => &self.roster_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.invitee_id,
            1 => &mut self.roster_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RevertRosterInvitationDto);

/// Names the invitees to whom
/// [`send_roster_invitation_batch`](crate::ManagementClient::send_roster_invitation_batch) sends
/// invitations.
#[non_exhaustive]
pub struct SendRosterInvitationBatchDto {
    /// IDs of the invitees, found by [`filter_users`](crate::ManagementClient::filter_users).
    ///
    /// Required `inviteeIds`. Example: `["60b49eb83fd80adb96f26e6a"]`.
    pub invitee_ids: Vec<String>,
    /// ID of the roster that the invitees are in.
    ///
    /// Required `rosterId`. Example: `60b49eb83fd80adb96f26e69`.
    pub roster_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SendRosterInvitationBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        invitee_ids: impl IntoIterator<Item = impl Into<String>>,
        roster_id: impl Into<String>,
    ) -> Self {
        Self {
            invitee_ids: ::sdk_runtime::record::argument::list(invitee_ids),
            roster_id: roster_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SendRosterInvitationBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            invitee_ids: Vec::new(),
            roster_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendRosterInvitationBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendRosterInvitationBatchDto",
        names: &["inviteeIds", "rosterId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.invitee_ids,
            1 => &self.roster_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.invitee_ids,
            1 => &mut self.roster_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendRosterInvitationBatchDto);

/// Names the roster whose invitations
/// [`send_roster_invitation`](crate::ManagementClient::send_roster_invitation) sends.
#[non_exhaustive]
pub struct SendRosterInvitationDto {
    /// ID of the roster, found by
    /// [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster).
    ///
    /// Required `rosterId`. Example: `60b49eb83fd80adb96f26e69`.
    pub roster_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SendRosterInvitationDto {
    /// A value of the required fields; the others are absent.
    pub fn new(roster_id: impl Into<String>) -> Self {
        Self {
            roster_id: roster_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SendRosterInvitationDto {
    #[inline]
    fn default() -> Self {
        Self {
            roster_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendRosterInvitationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendRosterInvitationDto",
        names: &["rosterId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.roster_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.roster_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendRosterInvitationDto);

/// Main department of an invitation policy, for
/// [`set_user_attribution_main_department`](crate::ManagementClient::set_user_attribution_main_department).
#[non_exhaustive]
pub struct SetInvitationPolicyUserAttributionMainDepartmentDto {
    /// ID of the invitation policy, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    /// ID that GenAuth gave the department, as in
    /// [`DepartmentDto::department_id`](crate::generated::models::DepartmentDto::department_id).
    ///
    /// Required `departmentId`. Example: `6343bafc019xxxx889206c4c`.
    pub department_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SetInvitationPolicyUserAttributionMainDepartmentDto {
    /// A value of the required fields; the others are absent.
    pub fn new(policy_id: impl Into<String>, department_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            department_id: department_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SetInvitationPolicyUserAttributionMainDepartmentDto {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            department_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields
for SetInvitationPolicyUserAttributionMainDepartmentDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SetInvitationPolicyUserAttributionMainDepartmentDto",
        names: &["policyId", "departmentId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            1 => &self.department_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            1 => &mut self.department_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SetInvitationPolicyUserAttributionMainDepartmentDto);

/// Application of a person who wants to join by a universal invitation link, as
/// [`filter`](crate::generated::models::PaginationUniversalInvitationApplicantQueryDto::filter) returns
/// it.
///
/// Returned by [`filter`](crate::ManagementClient::filter).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UniversalInvitationApplicantData {
    /// ID of this application to join, which [`approval`](crate::ManagementClient::approval) and
    /// [`reject`](crate::ManagementClient::reject) ask for.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Who wants to join. Whether it is a name or an ID is not documented.
    pub applicant: String,
    /// E-mail address of the person who wants to join.
    ///
    /// Example: `test@example.com`.
    pub email: String,
    /// ID of the user whose link was used.
    ///
    /// On the wire: `inviterId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub inviter_id: String,
    /// How far the application is.
    pub status: UniversalInvitationApplicantDataStatus,
    /// How the person joins.
    pub channel: UniversalInvitationApplicantDataChannel,
    /// Details of the user whose link was used. Only present if they were asked for.
    ///
    /// On the wire: `inviterDetail`.
    pub inviter_detail: Option<CommonUserDto>,
    /// Details of the user who decided. Only present if they were asked for.
    ///
    /// On the wire: `operatorDetail`.
    pub operator_detail: Option<CommonUserDto>,
    /// ID of the user who decided.
    ///
    /// On the wire: `operatorId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub operator_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UniversalInvitationApplicantData {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            applicant: String::new(),
            email: String::new(),
            inviter_id: String::new(),
            status: UniversalInvitationApplicantDataStatus::default(),
            channel: UniversalInvitationApplicantDataChannel::default(),
            inviter_detail: None,
            operator_detail: None,
            operator_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UniversalInvitationApplicantData {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UniversalInvitationApplicantData",
        names: &[
            "id",
            "applicant",
            "email",
            "inviterId",
            "status",
            "channel",
            "inviterDetail",
            "operatorDetail",
            "operatorId",
        ],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.applicant,
            2 => &self.email,
            3 => &self.inviter_id,
            4 => &self.status,
            5 => &self.channel,
            6 => &self.inviter_detail,
            7 => &self.operator_detail,
            8 => &self.operator_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.applicant,
            2 => &mut self.email,
            3 => &mut self.inviter_id,
            4 => &mut self.status,
            5 => &mut self.channel,
            6 => &mut self.inviter_detail,
            7 => &mut self.operator_detail,
            8 => &mut self.operator_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UniversalInvitationApplicantData);

/// A field that an invited person fills in at the registration, in a request of
/// [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
#[non_exhaustive]
pub struct UpdateExtendsFieldDto {
    /// Whether it is a built-in or a custom field of users.
    ///
    /// Required `type`.
    pub r#type: FieldScope,
    /// ID of the field. It matters for custom fields and fields of the metadata.
    ///
    /// Required `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Name of the field in the data of the user.
    ///
    /// Required `name`. Example: `school`.
    pub name: String,
    /// Label of the field, as people see it.
    ///
    /// Required `label`. Example: `School`.
    pub label: String,
    /// Whether the person sees the field.
    ///
    /// Required `show`.
    pub show: bool,
    /// Whether the person may change a value that is there already.
    ///
    /// Required `allowRewrite`.
    pub allow_rewrite: bool,
    /// Control by which the person fills in the field.
    ///
    /// Required `inputType`.
    pub input_type: FieldInputType,
    /// Label of the field in other languages.
    ///
    /// Optional `i18n`: not sent if `None`.
    pub i18n: Option<CustomFieldI18n>,
    /// Whether the person has to fill in the field.
    ///
    /// Optional `required`: not sent if `None`.
    pub required: Option<bool>,
    /// Rule that values have to follow.
    ///
    /// Optional `validateRules`: not sent if `None`.
    pub validate_rules: Option<AppValidateRuleDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateExtendsFieldDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: UpdateExtendsFieldDtoRequired) -> Self {
        Self {
            r#type: required.r#type,
            id: required.id,
            name: required.name,
            label: required.label,
            show: required.show,
            allow_rewrite: required.allow_rewrite,
            input_type: required.input_type,
            i18n: None,
            required: None,
            validate_rules: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `i18n`.
    #[must_use]
    #[inline]
    pub fn with_i18n(mut self, value: CustomFieldI18n) -> Self {
        self.i18n = Some(value);
        self
    }
    /// Sets `required`.
    #[must_use]
    #[inline]
    pub fn with_required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }
    /// Sets `validate_rules`.
    #[must_use]
    #[inline]
    pub fn with_validate_rules(mut self, value: AppValidateRuleDto) -> Self {
        self.validate_rules = Some(value);
        self
    }
}

/// The required fields of [`UpdateExtendsFieldDto`], by name: a struct literal that misses one does not compile.
pub struct UpdateExtendsFieldDtoRequired {
    /// See [`UpdateExtendsFieldDto::type`].
    pub r#type: FieldScope,
    /// See [`UpdateExtendsFieldDto::id`].
    pub id: String,
    /// See [`UpdateExtendsFieldDto::name`].
    pub name: String,
    /// See [`UpdateExtendsFieldDto::label`].
    pub label: String,
    /// See [`UpdateExtendsFieldDto::show`].
    pub show: bool,
    /// See [`UpdateExtendsFieldDto::allow_rewrite`].
    pub allow_rewrite: bool,
    /// See [`UpdateExtendsFieldDto::input_type`].
    pub input_type: FieldInputType,
}

::sdk_runtime::record::required_form!(UpdateExtendsFieldDtoRequired);

impl Default for UpdateExtendsFieldDto {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: FieldScope::default(),
            id: String::new(),
            name: String::new(),
            label: String::new(),
            show: false,
            allow_rewrite: false,
            input_type: FieldInputType::default(),
            i18n: None,
            required: None,
            validate_rules: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateExtendsFieldDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateExtendsFieldDto",
        names: &[
            "type",
            "id",
            "name",
            "label",
            "show",
            "allowRewrite",
            "inputType",
            "i18n",
            "required",
            "validateRules",
        ],
        required: 7,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            1 => &self.id,
            2 => &self.name,
            3 => &self.label,
            4 => &self.show,
            5 => &self.allow_rewrite,
            6 => &self.input_type,
            7 => &self.i18n,
            8 => &self.required,
            9 => &self.validate_rules,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.id,
            2 => &mut self.name,
            3 => &mut self.label,
            4 => &mut self.show,
            5 => &mut self.allow_rewrite,
            6 => &mut self.input_type,
            7 => &mut self.i18n,
            8 => &mut self.required,
            9 => &mut self.validate_rules,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateExtendsFieldDto);

/// The new data of an invitation policy, for
/// [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
#[non_exhaustive]
pub struct UpdateInvitationPolicyDto {
    /// ID of the invitation policy to change, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    /// Whether an invited person may skip the step in which accounts at identity sources are bound.
    ///
    /// Optional `allowSkipBindExtIdp`: not sent if `None`.
    pub allow_skip_bind_ext_idp: Option<bool>,
    /// Which password the new users have at first.
    ///
    /// Optional `defaultPasswordConfig`: not sent if `None`.
    pub default_password_config: Option<DefaultPasswordConfigDto>,
    /// Whether an invited person is asked to bind accounts at identity sources.
    ///
    /// Optional `enabledExtIdp`: not sent if `None`.
    pub enabled_ext_idp: Option<bool>,
    /// Whether an invited person has to give a verification code.
    ///
    /// Optional `enabledIdentifierVerify`: not sent if `None`.
    pub enabled_identifier_verify: Option<bool>,
    /// Whether an invited person is asked to fill in data.
    ///
    /// Optional `enabledInfoFill`: not sent if `None`.
    pub enabled_info_fill: Option<bool>,
    /// Text that the person reads in the step of binding accounts.
    ///
    /// Optional `extIdpBindMsg`: not sent if `None`.
    pub ext_idp_bind_msg: Option<String>,
    /// IDs of the connections of identity sources whose accounts can be bound, found by
    /// [`get_ext_idp`](crate::ManagementClient::get_ext_idp). The documentation calls them IDs of identity
    /// sources.
    ///
    /// Optional `extIdpConnIds`: not sent if `None`. Example: `["60b49eb83fd80adb96f26e68"]`.
    pub ext_idp_conn_ids: Option<Vec<String>>,
    /// Fields that an invited person fills in. The form of the entries is not documented.
    /// [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields) changes
    /// them one by one.
    ///
    /// Optional `extendsFields`: not sent if `None`.
    pub extends_fields: Option<Vec<String>>,
    /// Type of the e-mail template for the invitation. The values are not documented.
    ///
    /// Optional `inviteEmailTemplateType`: not sent if `None`.
    pub invite_email_template_type: Option<String>,
    /// How long invitation links are valid.
    ///
    /// Optional `inviteLinkConfig`: not sent if `None`.
    pub invite_link_config: Option<InvitationLinkConfigDto>,
    /// How invitations are sent.
    ///
    /// Optional `inviteMethod`: not sent if `None`.
    pub invite_method: Option<InviteMethod>,
    /// New name of the invitation policy, for people.
    ///
    /// Optional `name`: not sent if `None`. Example: `New colleagues`.
    pub name: Option<String>,
    /// Text that the person reads on the page for filling in data.
    ///
    /// Optional `registerInfoFillMsg`: not sent if `None`.
    pub register_info_fill_msg: Option<String>,
    /// Over which channel the verification code is sent first.
    ///
    /// Optional `sendVerifyCodeMethod`: not sent if `None`.
    pub send_verify_code_method: Option<VerifyCodeMethod>,
    /// Whether the invitation e-mail shows the first password.
    ///
    /// Optional `showPasswordInInviteEmail`: not sent if `None`.
    pub show_password_in_invite_email: Option<bool>,
    /// Type of the e-mail template for the welcome. The values are not documented.
    ///
    /// Optional `welcomeEmailTemplateType`: not sent if `None`.
    pub welcome_email_template_type: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateInvitationPolicyDto {
    /// A value of the required fields; the others are absent.
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            allow_skip_bind_ext_idp: None,
            default_password_config: None,
            enabled_ext_idp: None,
            enabled_identifier_verify: None,
            enabled_info_fill: None,
            ext_idp_bind_msg: None,
            ext_idp_conn_ids: None,
            extends_fields: None,
            invite_email_template_type: None,
            invite_link_config: None,
            invite_method: None,
            name: None,
            register_info_fill_msg: None,
            send_verify_code_method: None,
            show_password_in_invite_email: None,
            welcome_email_template_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `allow_skip_bind_ext_idp`.
    #[must_use]
    #[inline]
    pub fn with_allow_skip_bind_ext_idp(mut self, value: bool) -> Self {
        self.allow_skip_bind_ext_idp = Some(value);
        self
    }
    /// Sets `default_password_config`.
    #[must_use]
    #[inline]
    pub fn with_default_password_config(
        mut self,
        value: DefaultPasswordConfigDto,
    ) -> Self {
        self.default_password_config = Some(value);
        self
    }
    /// Sets `enabled_ext_idp`.
    #[must_use]
    #[inline]
    pub fn with_enabled_ext_idp(mut self, value: bool) -> Self {
        self.enabled_ext_idp = Some(value);
        self
    }
    /// Sets `enabled_identifier_verify`.
    #[must_use]
    #[inline]
    pub fn with_enabled_identifier_verify(mut self, value: bool) -> Self {
        self.enabled_identifier_verify = Some(value);
        self
    }
    /// Sets `enabled_info_fill`.
    #[must_use]
    #[inline]
    pub fn with_enabled_info_fill(mut self, value: bool) -> Self {
        self.enabled_info_fill = Some(value);
        self
    }
    /// Sets `ext_idp_bind_msg`.
    #[must_use]
    pub fn with_ext_idp_bind_msg(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.ext_idp_bind_msg, value);
        self
    }
    /// Sets `ext_idp_conn_ids`.
    #[must_use]
    pub fn with_ext_idp_conn_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ext_idp_conn_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `extends_fields`.
    #[must_use]
    pub fn with_extends_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.extends_fields = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `invite_email_template_type`.
    #[must_use]
    pub fn with_invite_email_template_type(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(
            &mut self.invite_email_template_type,
            value,
        );
        self
    }
    /// Sets `invite_link_config`.
    #[must_use]
    #[inline]
    pub fn with_invite_link_config(mut self, value: InvitationLinkConfigDto) -> Self {
        self.invite_link_config = Some(value);
        self
    }
    /// Sets `invite_method`.
    #[must_use]
    pub fn with_invite_method(mut self, value: impl Into<InviteMethod>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.invite_method, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `register_info_fill_msg`.
    #[must_use]
    pub fn with_register_info_fill_msg(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.register_info_fill_msg, value);
        self
    }
    /// Sets `send_verify_code_method`.
    #[must_use]
    pub fn with_send_verify_code_method(
        mut self,
        value: impl Into<VerifyCodeMethod>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.send_verify_code_method, value);
        self
    }
    /// Sets `show_password_in_invite_email`.
    #[must_use]
    #[inline]
    pub fn with_show_password_in_invite_email(mut self, value: bool) -> Self {
        self.show_password_in_invite_email = Some(value);
        self
    }
    /// Sets `welcome_email_template_type`.
    #[must_use]
    pub fn with_welcome_email_template_type(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(
            &mut self.welcome_email_template_type,
            value,
        );
        self
    }
}

impl Default for UpdateInvitationPolicyDto {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            allow_skip_bind_ext_idp: None,
            default_password_config: None,
            enabled_ext_idp: None,
            enabled_identifier_verify: None,
            enabled_info_fill: None,
            ext_idp_bind_msg: None,
            ext_idp_conn_ids: None,
            extends_fields: None,
            invite_email_template_type: None,
            invite_link_config: None,
            invite_method: None,
            name: None,
            register_info_fill_msg: None,
            send_verify_code_method: None,
            show_password_in_invite_email: None,
            welcome_email_template_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateInvitationPolicyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateInvitationPolicyDto",
        names: &[
            "policyId",
            "allowSkipBindExtIdp",
            "defaultPasswordConfig",
            "enabledExtIdp",
            "enabledIdentifierVerify",
            "enabledInfoFill",
            "extIdpBindMsg",
            "extIdpConnIds",
            "extendsFields",
            "inviteEmailTemplateType",
            "inviteLinkConfig",
            "inviteMethod",
            "name",
            "registerInfoFillMsg",
            "sendVerifyCodeMethod",
            "showPasswordInInviteEmail",
            "welcomeEmailTemplateType",
        ],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            1 => &self.allow_skip_bind_ext_idp,
            2 => &self.default_password_config,
            3 => &self.enabled_ext_idp,
            4 => &self.enabled_identifier_verify,
            5 => &self.enabled_info_fill,
            6 => &self.ext_idp_bind_msg,
            7 => &self.ext_idp_conn_ids,
            8 => &self.extends_fields,
            9 => &self.invite_email_template_type,
            10 => &self.invite_link_config,
            11 => &self.invite_method,
            12 => &self.name,
            13 => &self.register_info_fill_msg,
            14 => &self.send_verify_code_method,
            15 => &self.show_password_in_invite_email,
            16 => &self.welcome_email_template_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            1 => &mut self.allow_skip_bind_ext_idp,
            2 => &mut self.default_password_config,
            3 => &mut self.enabled_ext_idp,
            4 => &mut self.enabled_identifier_verify,
            5 => &mut self.enabled_info_fill,
            6 => &mut self.ext_idp_bind_msg,
            7 => &mut self.ext_idp_conn_ids,
            8 => &mut self.extends_fields,
            9 => &mut self.invite_email_template_type,
            10 => &mut self.invite_link_config,
            11 => &mut self.invite_method,
            12 => &mut self.name,
            13 => &mut self.register_info_fill_msg,
            14 => &mut self.send_verify_code_method,
            15 => &mut self.show_password_in_invite_email,
            16 => &mut self.welcome_email_template_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateInvitationPolicyDto);

/// The new data of a roster, for
/// [`update_invitation_roster`](crate::ManagementClient::update_invitation_roster).
#[non_exhaustive]
pub struct UpdateInvitationRosterDto {
    /// ID of the roster to change, found by
    /// [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster).
    ///
    /// Required `rosterId`. Example: `60b49eb83fd80adb96f26e69`.
    pub roster_id: String,
    /// New name of the roster, for people.
    ///
    /// Optional `name`: not sent if `None`. Example: `New colleagues in July`.
    pub name: Option<String>,
    /// ID of the policy to bind the roster to, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Optional `policyId`: not sent if `None`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateInvitationRosterDto {
    /// A value of the required fields; the others are absent.
    pub fn new(roster_id: impl Into<String>) -> Self {
        Self {
            roster_id: roster_id.into(),
            name: None,
            policy_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `policy_id`.
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.policy_id, value);
        self
    }
}

impl Default for UpdateInvitationRosterDto {
    #[inline]
    fn default() -> Self {
        Self {
            roster_id: String::new(),
            name: None,
            policy_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateInvitationRosterDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateInvitationRosterDto",
        names: &["rosterId", "name", "policyId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.roster_id,
            1 => &self.name,
            2 => &self.policy_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.roster_id,
            1 => &mut self.name,
            2 => &mut self.policy_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateInvitationRosterDto);

/// New rules for universal invitation links, for
/// [`update_universal_invitation`](crate::ManagementClient::update_universal_invitation).
#[non_exhaustive]
pub struct UpdateUniversalInvitationDto {
    /// Rules for links of administrators.
    ///
    /// A boolean is declared here, while
    /// [`get_universal_invitation`](crate::ManagementClient::get_universal_invitation) returns an
    /// [`InvitationConfigDto`](crate::generated::models::InvitationConfigDto).
    ///
    /// Optional `adminInvitationConfig`: not sent if `None`.
    pub admin_invitation_config: Option<bool>,
    /// Whether users of the user pool may invite others with a link.
    ///
    /// Optional `enabledMemberInvitation`: not sent if `None`.
    pub enabled_member_invitation: Option<bool>,
    /// Rules for links of users who are no administrators.
    ///
    /// A boolean is declared here, while
    /// [`get_universal_invitation`](crate::ManagementClient::get_universal_invitation) returns an
    /// [`InvitationConfigDto`](crate::generated::models::InvitationConfigDto).
    ///
    /// Optional `memberInvitationConfig`: not sent if `None`.
    pub member_invitation_config: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateUniversalInvitationDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `admin_invitation_config`.
    #[must_use]
    #[inline]
    pub fn with_admin_invitation_config(mut self, value: bool) -> Self {
        self.admin_invitation_config = Some(value);
        self
    }
    /// Sets `enabled_member_invitation`.
    #[must_use]
    #[inline]
    pub fn with_enabled_member_invitation(mut self, value: bool) -> Self {
        self.enabled_member_invitation = Some(value);
        self
    }
    /// Sets `member_invitation_config`.
    #[must_use]
    #[inline]
    pub fn with_member_invitation_config(mut self, value: bool) -> Self {
        self.member_invitation_config = Some(value);
        self
    }
}

impl Default for UpdateUniversalInvitationDto {
    #[inline]
    fn default() -> Self {
        Self {
            admin_invitation_config: None,
            enabled_member_invitation: None,
            member_invitation_config: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateUniversalInvitationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateUniversalInvitationDto",
        names: &[
            "adminInvitationConfig",
            "enabledMemberInvitation",
            "memberInvitationConfig",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.admin_invitation_config,
            1 => &self.enabled_member_invitation,
            2 => &self.member_invitation_config,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.admin_invitation_config,
            1 => &mut self.enabled_member_invitation,
            2 => &mut self.member_invitation_config,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateUniversalInvitationDto);

/// User attribution of an invitation policy: one department, post, role or group that invited users are
/// put into.
///
/// Returned by [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution), [`get_policy_user_attribution_detail`](crate::ManagementClient::get_policy_user_attribution_detail) and [`list_policy_user_attribution_detail`](crate::ManagementClient::list_policy_user_attribution_detail).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserAttributionDto {
    /// ID of the user attribution, which
    /// [`get_policy_user_attribution_detail`](crate::ManagementClient::get_policy_user_attribution_detail)
    /// takes.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// ID of the invitation policy that it belongs to.
    ///
    /// On the wire: `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    /// What the invited users are put into: the ID of a department, or the code of a post, a role or a
    /// group, as `target_type` says.
    ///
    /// On the wire: `targetIdentifier`. Example: `6343bafc019xxxx889206c4c`.
    pub target_identifier: String,
    /// What kind of thing `target_identifier` names.
    ///
    /// On the wire: `targetType`.
    pub target_type: AttributionTargetType,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Code of the namespace that the role is in. Only if `target_type` is
    /// [`Role`](crate::generated::models::AttributionTargetType::Role).
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// The department, post, role or group itself. Only present if it was asked for.
    ///
    /// On the wire: `targetDetail`.
    pub target_detail: Option<UserAttributionDtoTargetDetail>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserAttributionDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            policy_id: String::new(),
            target_identifier: String::new(),
            target_type: AttributionTargetType::default(),
            created_at: ::sdk_runtime::DateTime::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            namespace: None,
            target_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserAttributionDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserAttributionDto",
        names: &[
            "id",
            "policyId",
            "targetIdentifier",
            "targetType",
            "createdAt",
            "updatedAt",
            "namespace",
            "targetDetail",
        ],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.policy_id,
            2 => &self.target_identifier,
            3 => &self.target_type,
            4 => &self.created_at,
            5 => &self.updated_at,
            6 => &self.namespace,
            7 => &self.target_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.policy_id,
            2 => &mut self.target_identifier,
            3 => &mut self.target_type,
            4 => &mut self.created_at,
            5 => &mut self.updated_at,
            6 => &mut self.namespace,
            7 => &mut self.target_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserAttributionDto);

/// Main department of users who are invited with a policy.
///
/// Returned by [`get_user_attribution_main_department`](crate::ManagementClient::get_user_attribution_main_department).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserAttributionMainDepartmentDto {
    /// ID of the invitation policy that it belongs to.
    ///
    /// On the wire: `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    /// ID that GenAuth gave the department. It is `null` if no main department was set.
    ///
    /// On the wire: `departmentId`. May be `null`. Example: `6343bafc019xxxx889206c4c`.
    pub department_id: ::sdk_runtime::Nullable<String>,
    /// The department itself. Only present if it was asked for.
    ///
    /// On the wire: `departmentDetail`.
    pub department_detail: Option<InvitationDepartmentRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserAttributionMainDepartmentDto {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            department_id: ::sdk_runtime::Nullable::Absent,
            department_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserAttributionMainDepartmentDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserAttributionMainDepartmentDto",
        names: &["policyId", "departmentId", "departmentDetail"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            1 => &self.department_id,
            2 => &self.department_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            1 => &mut self.department_id,
            2 => &mut self.department_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserAttributionMainDepartmentDto);

/// User attributions of an invitation policy, as a page.
///
/// Returned by [`list_policy_user_attribution_detail`](crate::ManagementClient::list_policy_user_attribution_detail).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserAttributionPaginationDto {
    /// The items of this page.
    pub list: Vec<UserAttributionDto>,
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserAttributionPaginationDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            total_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserAttributionPaginationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserAttributionPaginationDto",
        names: &["list", "totalCount"],
        required: 1,
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

::sdk_runtime::record::record!(UserAttributionPaginationDto);

impl ::sdk_runtime::Page for InvitationRosterPaginationDto {
    type Item = InvitationRosterDto;
    #[inline]
    fn into_items(self) -> Vec<InvitationRosterDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for InvitationUserPaginationDto {
    type Item = InvitationUserDto;
    #[inline]
    fn into_items(self) -> Vec<InvitationUserDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for PaginationInvitationPolicyDataDto {
    type Item = GetInvitationPolicyDto;
    #[inline]
    fn into_items(self) -> Vec<GetInvitationPolicyDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for PaginationUniversalInvitationApplicantDataDto {
    type Item = UniversalInvitationApplicantData;
    #[inline]
    fn into_items(self) -> Vec<UniversalInvitationApplicantData> {
        self.list
    }
}

impl ::sdk_runtime::Page for QuickFilterInviteePaginationDto {
    type Item = QuickFilterInviteeRecordDto;
    #[inline]
    fn into_items(self) -> Vec<QuickFilterInviteeRecordDto> {
        self.list
    }
}

/// What the field is compared with. How operators that need several values take them is not documented.
///
/// Taken by [`filter`](crate::ManagementClient::filter), [`filter_users`](crate::ManagementClient::filter_users), [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies), [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster), [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) and 2 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CombineFilterItemDtoValue {
    /// A string.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A value that no other variant takes, as it came.
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for CombineFilterItemDtoValue {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::Text(value) => ::sdk_runtime::record::Slot::view(value),
            Self::Integer(value) => ::sdk_runtime::record::Slot::view(value),
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

impl ::sdk_runtime::record::Union for CombineFilterItemDtoValue {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::new(
                    ::sdk_runtime::record::Shape::String,
                ),
                ::sdk_runtime::record::Variant::new(
                    ::sdk_runtime::record::Shape::Integer,
                ),
            ]
        }
    }
    #[inline]
    fn selected(
        &self,
    ) -> Result<(usize, &dyn ::sdk_runtime::record::Slot), &::sdk_runtime::RawJson> {
        match self {
            Self::Text(value) => Ok((0, value)),
            Self::Integer(value) => Ok((1, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn ::sdk_runtime::record::Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::Text(String::new());
                    match self {
                        Self::Text(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::Integer(0);
                    match self {
                        Self::Integer(value) => value,
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

impl From<String> for CombineFilterItemDtoValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for CombineFilterItemDtoValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for CombineFilterItemDtoValue {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

::sdk_runtime::record::union!(CombineFilterItemDtoValue);

/// The department, post, role or group itself. Only present if it was asked for.
///
/// Returned by [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution), [`get_policy_user_attribution_detail`](crate::ManagementClient::get_policy_user_attribution_detail) and [`list_policy_user_attribution_detail`](crate::ManagementClient::list_policy_user_attribution_detail).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UserAttributionDtoTargetDetail {
    /// A [`InvitationDepartmentRespDto`].
    InvitationDepartmentRespDto(Box<InvitationDepartmentRespDto>),
    /// A [`InvitationPostRespDto`].
    InvitationPostRespDto(Box<InvitationPostRespDto>),
    /// A [`RoleDto`].
    RoleDto(Box<RoleDto>),
    /// A [`GroupDto`].
    GroupDto(Box<GroupDto>),
    /// A value that no other variant takes, as it came.
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for UserAttributionDtoTargetDetail {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::InvitationDepartmentRespDto(value) => {
                ::sdk_runtime::record::Slot::view(value)
            }
            Self::InvitationPostRespDto(value) => {
                ::sdk_runtime::record::Slot::view(value)
            }
            Self::RoleDto(value) => ::sdk_runtime::record::Slot::view(value),
            Self::GroupDto(value) => ::sdk_runtime::record::Slot::view(value),
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

impl ::sdk_runtime::record::Union for UserAttributionDtoTargetDetail {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::record(
                    &<InvitationDepartmentRespDto as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
                ::sdk_runtime::record::Variant::record(
                    &<InvitationPostRespDto as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
                ::sdk_runtime::record::Variant::record(
                    &<RoleDto as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
                ::sdk_runtime::record::Variant::record(
                    &<GroupDto as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
            ]
        }
    }
    #[inline]
    fn selected(
        &self,
    ) -> Result<(usize, &dyn ::sdk_runtime::record::Slot), &::sdk_runtime::RawJson> {
        match self {
            Self::InvitationDepartmentRespDto(value) => Ok((0, value)),
            Self::InvitationPostRespDto(value) => Ok((1, value)),
            Self::RoleDto(value) => Ok((2, value)),
            Self::GroupDto(value) => Ok((3, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn ::sdk_runtime::record::Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::InvitationDepartmentRespDto(
                        Box::<InvitationDepartmentRespDto>::default(),
                    );
                    match self {
                        Self::InvitationDepartmentRespDto(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::InvitationPostRespDto(
                        Box::<InvitationPostRespDto>::default(),
                    );
                    match self {
                        Self::InvitationPostRespDto(value) => value,
                        _ => return None,
                    }
                }
                2 => {
                    *self = Self::RoleDto(Box::<RoleDto>::default());
                    match self {
                        Self::RoleDto(value) => value,
                        _ => return None,
                    }
                }
                3 => {
                    *self = Self::GroupDto(Box::<GroupDto>::default());
                    match self {
                        Self::GroupDto(value) => value,
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

impl From<InvitationDepartmentRespDto> for UserAttributionDtoTargetDetail {
    #[inline]
    fn from(value: InvitationDepartmentRespDto) -> Self {
        Self::InvitationDepartmentRespDto(Box::new(value))
    }
}

impl From<InvitationPostRespDto> for UserAttributionDtoTargetDetail {
    #[inline]
    fn from(value: InvitationPostRespDto) -> Self {
        Self::InvitationPostRespDto(Box::new(value))
    }
}

impl From<RoleDto> for UserAttributionDtoTargetDetail {
    #[inline]
    fn from(value: RoleDto) -> Self {
        Self::RoleDto(Box::new(value))
    }
}

impl From<GroupDto> for UserAttributionDtoTargetDetail {
    #[inline]
    fn from(value: GroupDto) -> Self {
        Self::GroupDto(Box::new(value))
    }
}

::sdk_runtime::record::union!(UserAttributionDtoTargetDetail);
