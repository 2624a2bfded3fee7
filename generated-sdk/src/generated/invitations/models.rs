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

/// An object, called `AddInvitationPolicyUserAttributionDto` by the API.
///
/// Taken by [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct AddInvitationPolicyUserAttributionDto {
    /// Required field `targetType`.
    pub target_type: AttributionTargetType,
    /// Required field `targetIdentifier`.
    pub target_identifier: String,
    /// Required field `policyId`.
    pub policy_id: String,
    /// Optional field `namespace`.
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

/// An object, called `AddInvitationPolicyUserAttributionsBatchDto` by the API.
///
/// Taken by [`add_policy_user_attributions_batch`](crate::ManagementClient::add_policy_user_attributions_batch).
#[non_exhaustive]
pub struct AddInvitationPolicyUserAttributionsBatchDto {
    /// Required field `targets`.
    pub targets: Vec<InvitationPolicyUserAttributionListDto>,
    /// Required field `policyId`.
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

/// An object, called `AppValidateRuleDto` by the API.
///
/// Taken by [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields). Returned by [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields) and [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct AppValidateRuleDto {
    /// Required field `type`.
    pub r#type: ValidationRule,
    /// Required field `content`.
    pub content: ValidationRule,
    /// Optional field `errorMessage`.
    pub error_message: Option<String>,
    /// Optional field `i18n`.
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

/// An object, called `ApprovalUniversalInvitationApplicantDto` by the API.
///
/// Taken by [`approval`](crate::ManagementClient::approval) and [`reject`](crate::ManagementClient::reject).
#[non_exhaustive]
pub struct ApprovalUniversalInvitationApplicantDto {
    /// Required field `applicantIds`.
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

/// An object, called `BatchBindPolicy` by the API.
///
/// Taken by [`batch_bind_policy`](crate::ManagementClient::batch_bind_policy).
#[non_exhaustive]
pub struct BatchBindPolicy {
    /// Required field `rosterIds`.
    pub roster_ids: Vec<String>,
    /// Required field `policyId`.
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

/// An object, called `BatchUnbindPolicy` by the API.
///
/// Taken by [`batch_unbind_policy`](crate::ManagementClient::batch_unbind_policy).
#[non_exhaustive]
pub struct BatchUnbindPolicy {
    /// Required field `rosterIds`.
    pub roster_ids: Vec<String>,
    /// Required field `policyId`.
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

/// An object, called `CombineFilterItemDto` by the API.
///
/// Taken by [`filter`](crate::ManagementClient::filter), [`filter_users`](crate::ManagementClient::filter_users), [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies), [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster), [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) and 2 more.
#[non_exhaustive]
pub struct CombineFilterItemDto {
    /// Required field `type`.
    pub r#type: String,
    /// Required field `operator`.
    pub operator: CombineFilterItemDtoOperator,
    /// Required field `value`.
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

/// An object, called `CombineFiltersBaseDto` by the API.
///
/// Taken by [`filter`](crate::ManagementClient::filter), [`filter_users`](crate::ManagementClient::filter_users), [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies), [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster), [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) and 2 more.
#[non_exhaustive]
pub struct CombineFiltersBaseDto {
    /// Required field `type`.
    pub r#type: CombineFiltersBaseDtoType,
    /// Required field `filters`.
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

/// An object, called `CommonUserDto` by the API.
///
/// Returned by [`create_invitation_roster`](crate::ManagementClient::create_invitation_roster), [`get_invitation_roster`](crate::ManagementClient::get_invitation_roster), [`update_invitation_roster`](crate::ManagementClient::update_invitation_roster), [`filter`](crate::ManagementClient::filter), [`filter_users`](crate::ManagementClient::filter_users) and 3 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CommonUserDto {
    /// Field `id`.
    pub id: String,
    /// Field `displayName`.
    pub display_name: Option<String>,
    /// Field `photo`.
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

/// An object, called `CopyInvitationPolicyDto` by the API.
///
/// Taken by [`copy_invitation_policy_by_id`](crate::ManagementClient::copy_invitation_policy_by_id).
#[non_exhaustive]
pub struct CopyInvitationPolicyDto {
    /// Required field `policyId`.
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

/// An object, called `CreateInvitationPolicyDto` by the API.
///
/// Taken by [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateInvitationPolicyDto {
    /// Required field `name`.
    pub name: String,
    /// Optional field `allowSkipBindExtIdp`.
    pub allow_skip_bind_ext_idp: Option<bool>,
    /// Optional field `defaultPasswordConfig`.
    pub default_password_config: Option<DefaultPasswordConfigDto>,
    /// Optional field `enabledExtIdp`.
    pub enabled_ext_idp: Option<bool>,
    /// Optional field `enabledIdentifierVerify`.
    pub enabled_identifier_verify: Option<bool>,
    /// Optional field `enabledInfoFill`.
    pub enabled_info_fill: Option<bool>,
    /// Optional field `extIdpBindMsg`.
    pub ext_idp_bind_msg: Option<String>,
    /// Optional field `extIdpConnIds`.
    pub ext_idp_conn_ids: Option<Vec<String>>,
    /// Optional field `extendsFields`.
    pub extends_fields: Option<Vec<String>>,
    /// Optional field `inviteLinkConfig`.
    pub invite_link_config: Option<InvitationLinkConfigDto>,
    /// Optional field `inviteMethod`.
    pub invite_method: Option<InviteMethod>,
    /// Optional field `registerInfoFillMsg`.
    pub register_info_fill_msg: Option<String>,
    /// Optional field `sendVerifyCodeMethod`.
    pub send_verify_code_method: Option<VerifyCodeMethod>,
    /// Optional field `showPasswordInInviteEmail`.
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

/// An object, called `CreateInvitationRosterDto` by the API.
///
/// Taken by [`create_invitation_roster`](crate::ManagementClient::create_invitation_roster).
#[non_exhaustive]
pub struct CreateInvitationRosterDto {
    /// Required field `name`.
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

/// An object, called `DefaultPasswordConfigDto` by the API.
///
/// Taken by [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) and [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct DefaultPasswordConfigDto {
    /// Required field `type`.
    pub r#type: DefaultPasswordConfigDtoType,
    /// Optional field `custom`.
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

/// An object, called `DeleteInvitationPolicyByIdsDto` by the API.
///
/// Taken by [`batch_delete_invitation_policies`](crate::ManagementClient::batch_delete_invitation_policies).
#[non_exhaustive]
pub struct DeleteInvitationPolicyByIdsDto {
    /// Required field `policyIds`.
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

/// An object, called `DeleteInvitationRosterBatchDto` by the API.
///
/// Taken by [`delete_invitation_roster_batch`](crate::ManagementClient::delete_invitation_roster_batch).
#[non_exhaustive]
pub struct DeleteInvitationRosterBatchDto {
    /// Required field `ids`.
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

/// An object, called `DeleteInvitationRosterDto` by the API.
///
/// Taken by [`delete_invitation_roster`](crate::ManagementClient::delete_invitation_roster).
#[non_exhaustive]
pub struct DeleteInvitationRosterDto {
    /// Required field `id`.
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

/// An object, called `DeleteRosterUsersDto` by the API.
///
/// Taken by [`delete_invitees`](crate::ManagementClient::delete_invitees).
#[non_exhaustive]
pub struct DeleteRosterUsersDto {
    /// Required field `inviteeIds`.
    pub invitee_ids: Vec<String>,
    /// Required field `rosterId`.
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

/// An object, called `EmailTemplateQueryDto` by the API.
///
/// Taken by [`get_invite_email_template`](crate::ManagementClient::get_invite_email_template).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct EmailTemplateQueryDto {
    /// Required field `scene`.
    pub scene: EmailTemplateQueryDtoScene,
    /// Required field `policyId`.
    pub policy_id: String,
    /// Optional field `rosterId`.
    pub roster_id: Option<String>,
    /// Optional field `templateType`.
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

/// An object, called `ErrMsgI18nDto` by the API.
///
/// Taken by [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields). Returned by [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields) and [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct ErrMsgI18nDto {
    /// Optional field `errorMessage`.
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

/// An object, called `ExportUsersDto` by the API.
///
/// Taken by [`export_users`](crate::ManagementClient::export_users).
#[non_exhaustive]
pub struct ExportUsersDto {
    /// Required field `rosterId`.
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

/// An object, called `ExtendsFieldDto` by the API.
///
/// Returned by [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields) and [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ExtendsFieldDto {
    /// Field `type`.
    pub r#type: FieldScope,
    /// Field `id`.
    pub id: String,
    /// Field `name`.
    pub name: String,
    /// Field `label`.
    pub label: String,
    /// Field `show`.
    pub show: bool,
    /// Field `allowRewrite`.
    pub allow_rewrite: bool,
    /// Field `inputType`.
    pub input_type: FieldInputType,
    /// Field `source`.
    pub source: ExtendsFieldDtoSource,
    /// Field `i18n`.
    pub i18n: Option<CustomFieldI18n>,
    /// Field `required`.
    pub required: Option<bool>,
    /// Field `validateRules`.
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

/// An object, called `GenerateInvitationLinkDto` by the API.
///
/// Returned by [`generate_universal_invitation`](crate::ManagementClient::generate_universal_invitation).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GenerateInvitationLinkDto {
    /// Field `link`.
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

/// An object, called `GetExtendsFieldsDto` by the API.
///
/// Returned by [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields) and [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetExtendsFieldsDto {
    /// Field `extendsFields`.
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

/// An object, called `GetInvitationPolicyDto` by the API.
///
/// Returned by [`copy_invitation_policy_by_id`](crate::ManagementClient::copy_invitation_policy_by_id), [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy), [`get_policy_detail_by_id`](crate::ManagementClient::get_policy_detail_by_id), [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy), [`create_invitation_roster`](crate::ManagementClient::create_invitation_roster) and 6 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetInvitationPolicyDto {
    /// Field `policyId`.
    pub policy_id: Option<::sdk_runtime::JsonValue>,
    /// Field `rosterId`.
    pub roster_id: Option<::sdk_runtime::JsonValue>,
    /// Field `withCreatorDetail`.
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

/// An object, called `GetUniversalInvitationDto` by the API.
///
/// Returned by [`get_universal_invitation`](crate::ManagementClient::get_universal_invitation) and [`update_universal_invitation`](crate::ManagementClient::update_universal_invitation).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetUniversalInvitationDto {
    /// Field `adminInvitationConfig`.
    pub admin_invitation_config: Option<InvitationConfigDto>,
    /// Field `enabledMemberInvitation`.
    pub enabled_member_invitation: Option<bool>,
    /// Field `memberInvitationConfig`.
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

/// An object, called `ImportExportTemplateRespDto` by the API.
///
/// Returned by [`export_users`](crate::ManagementClient::export_users), [`import_template`](crate::ManagementClient::import_template) and [`upload`](crate::ManagementClient::upload).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ImportExportTemplateRespDto {
    /// Field `key`.
    pub key: String,
    /// Field `url`.
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

/// An object, called `ImportInviteeDto` by the API.
///
/// Returned by [`import_users`](crate::ManagementClient::import_users).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ImportInviteeDto {
    /// Field `success`.
    pub success: bool,
    /// Field `failed`.
    pub failed: Option<Vec<::sdk_runtime::JsonValue>>,
    /// Field `insertRes`.
    pub insert_res: Option<Vec<::sdk_runtime::JsonValue>>,
    /// The outcome in words.
    ///
    /// Field `msg`.
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

/// An object, called `ImportUsersDto` by the API.
///
/// Taken by [`import_users`](crate::ManagementClient::import_users).
#[non_exhaustive]
pub struct ImportUsersDto {
    /// Required field `rosterId`.
    pub roster_id: String,
    /// Required field `file`.
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

/// An object, called `InvitationConfigDto` by the API.
///
/// Returned by [`get_universal_invitation`](crate::ManagementClient::get_universal_invitation) and [`update_universal_invitation`](crate::ManagementClient::update_universal_invitation).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InvitationConfigDto {
    /// Field `expiredTimeOfDay`.
    pub expired_time_of_day: i64,
    /// Field `joinSameDepartment`.
    pub join_same_department: bool,
    /// Field `departmentIds`.
    pub department_ids: Option<Vec<String>>,
    /// Field `enabledAdminConsent`.
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

/// An object, called `InvitationDepartmentRespDto` by the API.
///
/// Returned by [`get_user_attribution_main_department`](crate::ManagementClient::get_user_attribution_main_department), [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution), [`get_policy_user_attribution_detail`](crate::ManagementClient::get_policy_user_attribution_detail) and [`list_policy_user_attribution_detail`](crate::ManagementClient::list_policy_user_attribution_detail).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InvitationDepartmentRespDto {
    /// Field `organizationCode`.
    pub organization_code: String,
    /// Field `departmentId`.
    pub department_id: String,
    /// Field `createdAt`.
    pub created_at: ::sdk_runtime::DateTime,
    /// Field `name`.
    pub name: String,
    /// Field `parentDepartmentId`.
    pub parent_department_id: String,
    /// Field `parentDepartmentCode`.
    pub parent_department_code: String,
    /// Field `membersCount`.
    pub members_count: i64,
    /// Field `hasChildren`.
    pub has_children: bool,
    /// Field `id`.
    pub id: String,
    /// Field `allow`.
    pub allow: Option<String>,
    /// Field `code`.
    pub code: Option<String>,
    /// Field `codePath`, may be `null`.
    pub code_path: ::sdk_runtime::Nullable<String>,
    /// Field `customData`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    /// Field `description`.
    pub description: Option<String>,
    /// Field `i18n`.
    pub i18n: Option<DepartmentI18nDto>,
    /// Field `idPath`.
    pub id_path: Option<Vec<String>>,
    /// Field `isVirtualNode`.
    pub is_virtual_node: Option<bool>,
    /// Field `leaderUserIds`.
    pub leader_user_ids: Option<Vec<String>>,
    /// Field `namePath`.
    pub name_path: Option<Vec<String>>,
    /// Field `openDepartmentId`.
    pub open_department_id: Option<String>,
    /// Field `postIdList`.
    pub post_id_list: Option<Vec<String>>,
    /// Field `posts`.
    pub posts: Option<Vec<String>>,
    /// Field `status`.
    pub status: Option<bool>,
    /// Field `updatedAt`.
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

/// An object, called `InvitationLinkConfigDto` by the API.
///
/// Taken by [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) and [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
#[non_exhaustive]
pub struct InvitationLinkConfigDto {
    /// Required field `inviteLinkDisuseRule`.
    pub invite_link_disuse_rule: InvitationLinkConfigDtoInviteLinkDisuseRule,
    /// Required field `linkExpiredTimeUnit`.
    pub link_expired_time_unit: InvitationLinkConfigDtoLinkExpiredTimeUnit,
    /// Required field `linkExpiredTimeOfSecond`. Unit: seconds.
    pub link_expired_time_of_second: i64,
    /// Required field `pageExpiredTimeUnit`.
    pub page_expired_time_unit: InvitationLinkConfigDtoPageExpiredTimeUnit,
    /// Required field `pageExpiredTimeOfSecond`. Unit: seconds.
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

/// An object, called `InvitationPolicyUserAttributionListDto` by the API.
///
/// Taken by [`add_policy_user_attributions_batch`](crate::ManagementClient::add_policy_user_attributions_batch) and [`remove_policy_user_attributions_batch`](crate::ManagementClient::remove_policy_user_attributions_batch).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct InvitationPolicyUserAttributionListDto {
    /// Required field `targetIdentifiers`.
    pub target_identifiers: Vec<String>,
    /// Required field `targetType`.
    pub target_type: AttributionTargetType,
    /// Optional field `namespace`.
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

/// An object, called `InvitationPostRespDto` by the API.
///
/// Returned by [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution), [`get_policy_user_attribution_detail`](crate::ManagementClient::get_policy_user_attribution_detail) and [`list_policy_user_attribution_detail`](crate::ManagementClient::list_policy_user_attribution_detail).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InvitationPostRespDto {
    /// Field `id`.
    pub id: String,
    /// Field `code`.
    pub code: String,
    /// Field `name`.
    pub name: String,
    /// Field `description`.
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

/// An object, called `InvitationRosterDto` by the API.
///
/// Returned by [`create_invitation_roster`](crate::ManagementClient::create_invitation_roster), [`get_invitation_roster`](crate::ManagementClient::get_invitation_roster), [`update_invitation_roster`](crate::ManagementClient::update_invitation_roster), [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster), [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) and 1 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InvitationRosterDto {
    /// Field `rosterId`.
    pub roster_id: String,
    /// Field `name`.
    pub name: String,
    /// Field `status`.
    pub status: InvitationRosterDtoStatus,
    /// Field `creatorId`.
    pub creator_id: String,
    /// Field `createdAt`.
    pub created_at: ::sdk_runtime::DateTime,
    /// Field `updatedAt`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Field `userCount`.
    pub user_count: i64,
    /// Field `assignedPolicy`.
    pub assigned_policy: GetInvitationPolicyDto,
    /// Field `creatorDetail`.
    pub creator_detail: Option<CommonUserDto>,
    /// Field `policyId`.
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

/// An object, called `InvitationRosterPaginationDto` by the API.
///
/// Returned by [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster), [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) and [`list_invitation_rosters_by_policy_id`](crate::ManagementClient::list_invitation_rosters_by_policy_id).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InvitationRosterPaginationDto {
    /// Field `list`.
    pub list: Vec<InvitationRosterDto>,
    /// Field `totalCount`.
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

/// An object, called `InvitationUserDto` by the API.
///
/// Returned by [`filter_users`](crate::ManagementClient::filter_users).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InvitationUserDto {
    /// Field `rosterId`.
    pub roster_id: String,
    /// Field `inviteeId`.
    pub invitee_id: String,
    /// Field `name`.
    pub name: String,
    /// Field `email`.
    pub email: String,
    /// Field `status`.
    pub status: InviteeStatus,
    /// Field `source`.
    pub source: InviteeSource,
    /// Field `creatorId`.
    pub creator_id: String,
    /// Field `createdAt`.
    pub created_at: ::sdk_runtime::DateTime,
    /// Field `updatedAt`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Field `creatorDetail`.
    pub creator_detail: Option<CommonUserDto>,
    /// Field `phone`.
    pub phone: Option<String>,
    /// Field `phoneCountryCode`.
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

/// An object, called `InvitationUserPaginationDto` by the API.
///
/// Returned by [`filter_users`](crate::ManagementClient::filter_users).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InvitationUserPaginationDto {
    /// Field `list`.
    pub list: Vec<InvitationUserDto>,
    /// Field `totalCount`.
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

/// An object, called `ListInvitationRosterByPolicyIdDto` by the API.
///
/// Taken by [`list_invitation_rosters_by_policy_id`](crate::ManagementClient::list_invitation_rosters_by_policy_id).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct ListInvitationRosterByPolicyIdDto {
    /// Required field `policyId`.
    pub policy_id: String,
    /// Optional field `filter`.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Optional field `keywords`.
    pub keywords: Option<String>,
    /// Optional field `limit`. From 1 to 50.
    pub limit: Option<i64>,
    /// Optional field `page`. At least 1.
    pub page: Option<i64>,
    /// Optional field `withAssignedPolicy`.
    pub with_assigned_policy: Option<bool>,
    /// Optional field `withCreatorDetail`.
    pub with_creator_detail: Option<bool>,
    /// Optional field `withUserCount`.
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

/// An object, called `ListInvitationRosterDto` by the API.
///
/// Taken by [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster) and [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct ListInvitationRosterDto {
    /// Optional field `filter`.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Optional field `keywords`.
    pub keywords: Option<String>,
    /// Optional field `limit`. From 1 to 50.
    pub limit: Option<i64>,
    /// Optional field `page`. At least 1.
    pub page: Option<i64>,
    /// Optional field `withAssignedPolicy`.
    pub with_assigned_policy: Option<bool>,
    /// Optional field `withCreatorDetail`.
    pub with_creator_detail: Option<bool>,
    /// Optional field `withUserCount`.
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

/// An object, called `ListInvitationUserDto` by the API.
///
/// Taken by [`filter_users`](crate::ManagementClient::filter_users).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct ListInvitationUserDto {
    /// Required field `rosterId`.
    pub roster_id: String,
    /// Optional field `filter`.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Optional field `keywords`.
    pub keywords: Option<String>,
    /// Optional field `limit`. From 1 to 50.
    pub limit: Option<i64>,
    /// Optional field `page`. At least 1.
    pub page: Option<i64>,
    /// Optional field `withCreatorDetail`.
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

/// An object, called `PaginationInvitationPolicyDataDto` by the API.
///
/// Returned by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PaginationInvitationPolicyDataDto {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
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

/// An object, called `PaginationInvitationPolicyQueryDto` by the API.
///
/// Taken by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct PaginationInvitationPolicyQueryDto {
    /// Optional field `filter`.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Optional field `keywords`.
    pub keywords: Option<String>,
    /// Optional field `limit`. From 1 to 50.
    pub limit: Option<i64>,
    /// Optional field `page`. At least 1.
    pub page: Option<i64>,
    /// Optional field `withCreatorDetail`.
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

/// An object, called `PaginationUniversalInvitationApplicantDataDto` by the API.
///
/// Returned by [`filter`](crate::ManagementClient::filter).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PaginationUniversalInvitationApplicantDataDto {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
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

/// An object, called `PaginationUniversalInvitationApplicantQueryDto` by the API.
///
/// Taken by [`filter`](crate::ManagementClient::filter).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct PaginationUniversalInvitationApplicantQueryDto {
    /// Optional field `filter`.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Optional field `keywords`.
    pub keywords: Option<String>,
    /// Optional field `limit`. From 1 to 50.
    pub limit: Option<i64>,
    /// Optional field `page`. At least 1.
    pub page: Option<i64>,
    /// Optional field `withInvitorDetail`.
    pub with_invitor_detail: Option<bool>,
    /// Optional field `withOperatorDetail`.
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

/// An object, called `PolicyExtendsFieldsDto` by the API.
///
/// Taken by [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct PolicyExtendsFieldsDto {
    /// Required field `extendsField`.
    pub extends_field: UpdateExtendsFieldDto,
    /// Required field `action`.
    pub action: String,
    /// Required field `policyId`.
    pub policy_id: String,
    /// Optional field `newOrder`.
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

/// An object, called `QuickFilterInvitationUserDto` by the API.
///
/// Taken by [`quick_filter_invitee_list`](crate::ManagementClient::quick_filter_invitee_list).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct QuickFilterInvitationUserDto {
    /// Optional field `filter`.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Optional field `keywords`.
    pub keywords: Option<String>,
    /// Optional field `limit`. From 1 to 50.
    pub limit: Option<i64>,
    /// Optional field `page`. At least 1.
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

/// An object, called `QuickFilterInviteePaginationDto` by the API.
///
/// Returned by [`quick_filter_invitee_list`](crate::ManagementClient::quick_filter_invitee_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct QuickFilterInviteePaginationDto {
    /// Field `list`.
    pub list: Vec<QuickFilterInviteeRecordDto>,
    /// Field `totalCount`.
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

/// An object, called `QuickFilterInviteeRecordDto` by the API.
///
/// Returned by [`quick_filter_invitee_list`](crate::ManagementClient::quick_filter_invitee_list).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct QuickFilterInviteeRecordDto {
    /// Field `rosterId`.
    pub roster_id: String,
    /// Field `rosterName`.
    pub roster_name: String,
    /// Field `inviteeId`.
    pub invitee_id: String,
    /// Field `inviteeName`.
    pub invitee_name: String,
    /// Field `inviteeEmail`.
    pub invitee_email: String,
    /// Field `inviteeStatus`.
    pub invitee_status: InviteeStatus,
    /// Field `inviteeSource`.
    pub invitee_source: InviteeSource,
    /// Field `inviteePhone`.
    pub invitee_phone: Option<String>,
    /// Field `inviteePhoneCountryCode`.
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

/// An object, called `RemoveInvitationPolicyUserAttributionDto` by the API.
///
/// Taken by [`remove_policy_user_attribution`](crate::ManagementClient::remove_policy_user_attribution).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct RemoveInvitationPolicyUserAttributionDto {
    /// Required field `targetType`.
    pub target_type: AttributionTargetType,
    /// Required field `targetIdentifier`.
    pub target_identifier: String,
    /// Required field `policyId`.
    pub policy_id: String,
    /// Optional field `namespace`.
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

/// An object, called `RemoveInvitationPolicyUserAttributionMainDepartmentDto` by the API.
///
/// Taken by [`remove_user_attribution_main_department`](crate::ManagementClient::remove_user_attribution_main_department).
#[non_exhaustive]
pub struct RemoveInvitationPolicyUserAttributionMainDepartmentDto {
    /// Required field `policyId`.
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

/// An object, called `RemoveInvitationPolicyUserAttributionsBatchDto` by the API.
///
/// Taken by [`remove_policy_user_attributions_batch`](crate::ManagementClient::remove_policy_user_attributions_batch).
#[non_exhaustive]
pub struct RemoveInvitationPolicyUserAttributionsBatchDto {
    /// Required field `targets`.
    pub targets: Vec<InvitationPolicyUserAttributionListDto>,
    /// Required field `policyId`.
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

/// An object, called `RevertRosterInvitationBatchDto` by the API.
///
/// Taken by [`revert_roster_invitation_batch`](crate::ManagementClient::revert_roster_invitation_batch).
#[non_exhaustive]
pub struct RevertRosterInvitationBatchDto {
    /// Required field `inviteeIds`.
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

/// An object, called `RevertRosterInvitationDto` by the API.
///
/// Taken by [`revert_roster_invitation`](crate::ManagementClient::revert_roster_invitation).
#[non_exhaustive]
pub struct RevertRosterInvitationDto {
    /// Required field `inviteeId`.
    pub invitee_id: String,
    /// Required field `rosterId`.
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

/// An object, called `SendRosterInvitationBatchDto` by the API.
///
/// Taken by [`send_roster_invitation_batch`](crate::ManagementClient::send_roster_invitation_batch).
#[non_exhaustive]
pub struct SendRosterInvitationBatchDto {
    /// Required field `inviteeIds`.
    pub invitee_ids: Vec<String>,
    /// Required field `rosterId`.
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

/// An object, called `SendRosterInvitationDto` by the API.
///
/// Taken by [`send_roster_invitation`](crate::ManagementClient::send_roster_invitation).
#[non_exhaustive]
pub struct SendRosterInvitationDto {
    /// Required field `rosterId`.
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

/// An object, called `SetInvitationPolicyUserAttributionMainDepartmentDto` by the API.
///
/// Taken by [`set_user_attribution_main_department`](crate::ManagementClient::set_user_attribution_main_department).
#[non_exhaustive]
pub struct SetInvitationPolicyUserAttributionMainDepartmentDto {
    /// Required field `policyId`.
    pub policy_id: String,
    /// Required field `departmentId`.
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

/// An object, called `UniversalInvitationApplicantData` by the API.
///
/// Returned by [`filter`](crate::ManagementClient::filter).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UniversalInvitationApplicantData {
    /// Field `id`.
    pub id: String,
    /// Field `applicant`.
    pub applicant: String,
    /// Field `email`.
    pub email: String,
    /// Field `inviterId`.
    pub inviter_id: String,
    /// Field `status`.
    pub status: UniversalInvitationApplicantDataStatus,
    /// Field `channel`.
    pub channel: UniversalInvitationApplicantDataChannel,
    /// Field `inviterDetail`.
    pub inviter_detail: Option<CommonUserDto>,
    /// Field `operatorDetail`.
    pub operator_detail: Option<CommonUserDto>,
    /// Field `operatorId`.
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

/// An object, called `UpdateExtendsFieldDto` by the API.
///
/// Taken by [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct UpdateExtendsFieldDto {
    /// Required field `type`.
    pub r#type: FieldScope,
    /// Required field `id`.
    pub id: String,
    /// Required field `name`.
    pub name: String,
    /// Required field `label`.
    pub label: String,
    /// Required field `show`.
    pub show: bool,
    /// Required field `allowRewrite`.
    pub allow_rewrite: bool,
    /// Required field `inputType`.
    pub input_type: FieldInputType,
    /// Optional field `i18n`.
    pub i18n: Option<CustomFieldI18n>,
    /// Optional field `required`.
    pub required: Option<bool>,
    /// Optional field `validateRules`.
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

/// An object, called `UpdateInvitationPolicyDto` by the API.
///
/// Taken by [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct UpdateInvitationPolicyDto {
    /// Required field `policyId`.
    pub policy_id: String,
    /// Optional field `allowSkipBindExtIdp`.
    pub allow_skip_bind_ext_idp: Option<bool>,
    /// Optional field `defaultPasswordConfig`.
    pub default_password_config: Option<DefaultPasswordConfigDto>,
    /// Optional field `enabledExtIdp`.
    pub enabled_ext_idp: Option<bool>,
    /// Optional field `enabledIdentifierVerify`.
    pub enabled_identifier_verify: Option<bool>,
    /// Optional field `enabledInfoFill`.
    pub enabled_info_fill: Option<bool>,
    /// Optional field `extIdpBindMsg`.
    pub ext_idp_bind_msg: Option<String>,
    /// Optional field `extIdpConnIds`.
    pub ext_idp_conn_ids: Option<Vec<String>>,
    /// Optional field `extendsFields`.
    pub extends_fields: Option<Vec<String>>,
    /// Optional field `inviteEmailTemplateType`.
    pub invite_email_template_type: Option<String>,
    /// Optional field `inviteLinkConfig`.
    pub invite_link_config: Option<InvitationLinkConfigDto>,
    /// Optional field `inviteMethod`.
    pub invite_method: Option<InviteMethod>,
    /// Optional field `name`.
    pub name: Option<String>,
    /// Optional field `registerInfoFillMsg`.
    pub register_info_fill_msg: Option<String>,
    /// Optional field `sendVerifyCodeMethod`.
    pub send_verify_code_method: Option<VerifyCodeMethod>,
    /// Optional field `showPasswordInInviteEmail`.
    pub show_password_in_invite_email: Option<bool>,
    /// Optional field `welcomeEmailTemplateType`.
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

/// An object, called `UpdateInvitationRosterDto` by the API.
///
/// Taken by [`update_invitation_roster`](crate::ManagementClient::update_invitation_roster).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct UpdateInvitationRosterDto {
    /// Required field `rosterId`.
    pub roster_id: String,
    /// Optional field `name`.
    pub name: Option<String>,
    /// Optional field `policyId`.
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

/// An object, called `UpdateUniversalInvitationDto` by the API.
///
/// Taken by [`update_universal_invitation`](crate::ManagementClient::update_universal_invitation).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct UpdateUniversalInvitationDto {
    /// Optional field `adminInvitationConfig`.
    pub admin_invitation_config: Option<bool>,
    /// Optional field `enabledMemberInvitation`.
    pub enabled_member_invitation: Option<bool>,
    /// Optional field `memberInvitationConfig`.
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

/// An object, called `UserAttributionDto` by the API.
///
/// Returned by [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution), [`get_policy_user_attribution_detail`](crate::ManagementClient::get_policy_user_attribution_detail) and [`list_policy_user_attribution_detail`](crate::ManagementClient::list_policy_user_attribution_detail).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserAttributionDto {
    /// Field `id`.
    pub id: String,
    /// Field `policyId`.
    pub policy_id: String,
    /// Field `targetIdentifier`.
    pub target_identifier: String,
    /// Field `targetType`.
    pub target_type: AttributionTargetType,
    /// Field `createdAt`.
    pub created_at: ::sdk_runtime::DateTime,
    /// Field `updatedAt`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Field `namespace`.
    pub namespace: Option<String>,
    /// Field `targetDetail`.
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

/// An object, called `UserAttributionMainDepartmentDto` by the API.
///
/// Returned by [`get_user_attribution_main_department`](crate::ManagementClient::get_user_attribution_main_department).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserAttributionMainDepartmentDto {
    /// Field `policyId`.
    pub policy_id: String,
    /// Field `departmentId`, may be `null`.
    pub department_id: ::sdk_runtime::Nullable<String>,
    /// Field `departmentDetail`.
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

/// An object, called `UserAttributionPaginationDto` by the API.
///
/// Returned by [`list_policy_user_attribution_detail`](crate::ManagementClient::list_policy_user_attribution_detail).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserAttributionPaginationDto {
    /// Field `list`.
    pub list: Vec<UserAttributionDto>,
    /// Field `totalCount`.
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

/// One of several types, as it stands in `CombineFilterItemDto.value`.
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

/// One of several types, as it stands in `UserAttributionDto.targetDetail`.
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
