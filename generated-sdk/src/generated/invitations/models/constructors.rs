// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CommonUserDto {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            display_name: None,
            photo: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `display_name`.
    #[must_use]
    pub fn with_display_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.display_name, value);
        self
    }
    /// Sets `photo`.
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.photo, value);
        self
    }
}

impl ExtendsFieldDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ExtendsFieldDtoRequired) -> Self {
        Self {
            r#type: required.r#type,
            id: required.id,
            name: required.name,
            label: required.label,
            show: required.show,
            allow_rewrite: required.allow_rewrite,
            input_type: required.input_type,
            source: required.source,
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

/// The required fields of [`ExtendsFieldDto`], by name: a struct literal that misses one does not compile.
pub struct ExtendsFieldDtoRequired {
    /// See [`ExtendsFieldDto::type`].
    pub r#type: FieldScope,
    /// See [`ExtendsFieldDto::id`].
    pub id: String,
    /// See [`ExtendsFieldDto::name`].
    pub name: String,
    /// See [`ExtendsFieldDto::label`].
    pub label: String,
    /// See [`ExtendsFieldDto::show`].
    pub show: bool,
    /// See [`ExtendsFieldDto::allow_rewrite`].
    pub allow_rewrite: bool,
    /// See [`ExtendsFieldDto::input_type`].
    pub input_type: FieldInputType,
    /// See [`ExtendsFieldDto::source`].
    pub source: ExtendsFieldDtoSource,
}

::sdk_runtime::record::required_form!(ExtendsFieldDtoRequired);

impl GenerateInvitationLinkDto {
    /// A value of the required fields; the others are absent.
    pub fn new(link: impl Into<String>) -> Self {
        Self {
            link: link.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GetExtendsFieldsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `extends_fields`.
    #[must_use]
    pub fn with_extends_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtendsFieldDto>>,
    ) -> Self {
        self.extends_fields = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl GetInvitationPolicyDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `policy_id`.
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.policy_id, value);
        self
    }
    /// Sets `roster_id`.
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.roster_id, value);
        self
    }
    /// Sets `with_creator_detail`.
    #[must_use]
    pub fn with_with_creator_detail(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.with_creator_detail, value);
        self
    }
}

impl GetUniversalInvitationDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `admin_invitation_config`.
    #[must_use]
    #[inline]
    pub fn with_admin_invitation_config(mut self, value: InvitationConfigDto) -> Self {
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
    pub fn with_member_invitation_config(mut self, value: InvitationConfigDto) -> Self {
        self.member_invitation_config = Some(value);
        self
    }
}

impl ImportExportTemplateRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(key: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            url: url.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ImportInviteeDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(success: bool) -> Self {
        Self {
            success,
            failed: None,
            insert_res: None,
            msg: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `failed`.
    #[must_use]
    pub fn with_failed(
        mut self,
        value: impl IntoIterator<Item = impl Into<::sdk_runtime::JsonValue>>,
    ) -> Self {
        self.failed = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `insert_res`.
    #[must_use]
    pub fn with_insert_res(
        mut self,
        value: impl IntoIterator<Item = impl Into<::sdk_runtime::JsonValue>>,
    ) -> Self {
        self.insert_res = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `msg`.
    #[must_use]
    #[inline]
    pub fn with_msg(mut self, value: bool) -> Self {
        self.msg = Some(value);
        self
    }
}

impl InvitationConfigDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(expired_time_of_day: i64, join_same_department: bool) -> Self {
        Self {
            expired_time_of_day,
            join_same_department,
            department_ids: None,
            enabled_admin_consent: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `department_ids`.
    #[must_use]
    pub fn with_department_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `enabled_admin_consent`.
    #[must_use]
    #[inline]
    pub fn with_enabled_admin_consent(mut self, value: bool) -> Self {
        self.enabled_admin_consent = Some(value);
        self
    }
}

impl InvitationDepartmentRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: InvitationDepartmentRespDtoRequired) -> Self {
        Self {
            organization_code: required.organization_code,
            department_id: required.department_id,
            created_at: required.created_at,
            name: required.name,
            parent_department_id: required.parent_department_id,
            parent_department_code: required.parent_department_code,
            members_count: required.members_count,
            has_children: required.has_children,
            id: required.id,
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
    /// Sets `code_path`.
    #[must_use]
    pub fn with_code_path(
        mut self,
        value: impl Into<::sdk_runtime::Nullable<String>>,
    ) -> Self {
        self.code_path = value.into();
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
    /// Sets `id_path`.
    #[must_use]
    pub fn with_id_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.id_path = Some(::sdk_runtime::record::argument::list(value));
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
    /// Sets `name_path`.
    #[must_use]
    pub fn with_name_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.name_path = Some(::sdk_runtime::record::argument::list(value));
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

/// The required fields of [`InvitationDepartmentRespDto`], by name: a struct literal that misses one does not compile.
pub struct InvitationDepartmentRespDtoRequired {
    /// See [`InvitationDepartmentRespDto::organization_code`].
    pub organization_code: String,
    /// See [`InvitationDepartmentRespDto::department_id`].
    pub department_id: String,
    /// See [`InvitationDepartmentRespDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`InvitationDepartmentRespDto::name`].
    pub name: String,
    /// See [`InvitationDepartmentRespDto::parent_department_id`].
    pub parent_department_id: String,
    /// See [`InvitationDepartmentRespDto::parent_department_code`].
    pub parent_department_code: String,
    /// See [`InvitationDepartmentRespDto::members_count`].
    pub members_count: i64,
    /// See [`InvitationDepartmentRespDto::has_children`].
    pub has_children: bool,
    /// See [`InvitationDepartmentRespDto::id`].
    pub id: String,
}

::sdk_runtime::record::required_form!(InvitationDepartmentRespDtoRequired);

impl InvitationPostRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        id: impl Into<String>,
        code: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            code: code.into(),
            name: name.into(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl InvitationRosterDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: InvitationRosterDtoRequired) -> Self {
        Self {
            roster_id: required.roster_id,
            name: required.name,
            status: required.status,
            creator_id: required.creator_id,
            created_at: required.created_at,
            updated_at: required.updated_at,
            user_count: required.user_count,
            assigned_policy: required.assigned_policy,
            creator_detail: None,
            policy_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `creator_detail`.
    #[must_use]
    #[inline]
    pub fn with_creator_detail(mut self, value: CommonUserDto) -> Self {
        self.creator_detail = Some(value);
        self
    }
    /// Sets `policy_id`.
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.policy_id, value);
        self
    }
}

/// The required fields of [`InvitationRosterDto`], by name: a struct literal that misses one does not compile.
pub struct InvitationRosterDtoRequired {
    /// See [`InvitationRosterDto::roster_id`].
    pub roster_id: String,
    /// See [`InvitationRosterDto::name`].
    pub name: String,
    /// See [`InvitationRosterDto::status`].
    pub status: InvitationRosterDtoStatus,
    /// See [`InvitationRosterDto::creator_id`].
    pub creator_id: String,
    /// See [`InvitationRosterDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`InvitationRosterDto::updated_at`].
    pub updated_at: ::sdk_runtime::DateTime,
    /// See [`InvitationRosterDto::user_count`].
    pub user_count: i64,
    /// See [`InvitationRosterDto::assigned_policy`].
    pub assigned_policy: GetInvitationPolicyDto,
}

::sdk_runtime::record::required_form!(InvitationRosterDtoRequired);

impl InvitationRosterPaginationDto {
    /// A value of the required fields; the others are absent.
    pub fn new(list: impl IntoIterator<Item = impl Into<InvitationRosterDto>>) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            total_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = Some(value);
        self
    }
}

impl InvitationUserDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: InvitationUserDtoRequired) -> Self {
        Self {
            roster_id: required.roster_id,
            invitee_id: required.invitee_id,
            name: required.name,
            email: required.email,
            status: required.status,
            source: required.source,
            creator_id: required.creator_id,
            created_at: required.created_at,
            updated_at: required.updated_at,
            creator_detail: None,
            phone: None,
            phone_country_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `creator_detail`.
    #[must_use]
    #[inline]
    pub fn with_creator_detail(mut self, value: CommonUserDto) -> Self {
        self.creator_detail = Some(value);
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.phone, value);
        self
    }
    /// Sets `phone_country_code`.
    #[must_use]
    pub fn with_phone_country_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.phone_country_code, value);
        self
    }
}

/// The required fields of [`InvitationUserDto`], by name: a struct literal that misses one does not compile.
pub struct InvitationUserDtoRequired {
    /// See [`InvitationUserDto::roster_id`].
    pub roster_id: String,
    /// See [`InvitationUserDto::invitee_id`].
    pub invitee_id: String,
    /// See [`InvitationUserDto::name`].
    pub name: String,
    /// See [`InvitationUserDto::email`].
    pub email: String,
    /// See [`InvitationUserDto::status`].
    pub status: InviteeStatus,
    /// See [`InvitationUserDto::source`].
    pub source: InviteeSource,
    /// See [`InvitationUserDto::creator_id`].
    pub creator_id: String,
    /// See [`InvitationUserDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`InvitationUserDto::updated_at`].
    pub updated_at: ::sdk_runtime::DateTime,
}

::sdk_runtime::record::required_form!(InvitationUserDtoRequired);

impl InvitationUserPaginationDto {
    /// A value of the required fields; the others are absent.
    pub fn new(list: impl IntoIterator<Item = impl Into<InvitationUserDto>>) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            total_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = Some(value);
        self
    }
}

impl PaginationInvitationPolicyDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<GetInvitationPolicyDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl PaginationUniversalInvitationApplicantDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<UniversalInvitationApplicantData>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl QuickFilterInviteePaginationDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<QuickFilterInviteeRecordDto>>,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            total_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = Some(value);
        self
    }
}

impl QuickFilterInviteeRecordDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: QuickFilterInviteeRecordDtoRequired) -> Self {
        Self {
            roster_id: required.roster_id,
            roster_name: required.roster_name,
            invitee_id: required.invitee_id,
            invitee_name: required.invitee_name,
            invitee_email: required.invitee_email,
            invitee_status: required.invitee_status,
            invitee_source: required.invitee_source,
            invitee_phone: None,
            invitee_phone_country_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `invitee_phone`.
    #[must_use]
    pub fn with_invitee_phone(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.invitee_phone, value);
        self
    }
    /// Sets `invitee_phone_country_code`.
    #[must_use]
    pub fn with_invitee_phone_country_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(
            &mut self.invitee_phone_country_code,
            value,
        );
        self
    }
}

/// The required fields of [`QuickFilterInviteeRecordDto`], by name: a struct literal that misses one does not compile.
pub struct QuickFilterInviteeRecordDtoRequired {
    /// See [`QuickFilterInviteeRecordDto::roster_id`].
    pub roster_id: String,
    /// See [`QuickFilterInviteeRecordDto::roster_name`].
    pub roster_name: String,
    /// See [`QuickFilterInviteeRecordDto::invitee_id`].
    pub invitee_id: String,
    /// See [`QuickFilterInviteeRecordDto::invitee_name`].
    pub invitee_name: String,
    /// See [`QuickFilterInviteeRecordDto::invitee_email`].
    pub invitee_email: String,
    /// See [`QuickFilterInviteeRecordDto::invitee_status`].
    pub invitee_status: InviteeStatus,
    /// See [`QuickFilterInviteeRecordDto::invitee_source`].
    pub invitee_source: InviteeSource,
}

::sdk_runtime::record::required_form!(QuickFilterInviteeRecordDtoRequired);

impl UniversalInvitationApplicantData {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: UniversalInvitationApplicantDataRequired) -> Self {
        Self {
            id: required.id,
            applicant: required.applicant,
            email: required.email,
            inviter_id: required.inviter_id,
            status: required.status,
            channel: required.channel,
            inviter_detail: None,
            operator_detail: None,
            operator_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `inviter_detail`.
    #[must_use]
    #[inline]
    pub fn with_inviter_detail(mut self, value: CommonUserDto) -> Self {
        self.inviter_detail = Some(value);
        self
    }
    /// Sets `operator_detail`.
    #[must_use]
    #[inline]
    pub fn with_operator_detail(mut self, value: CommonUserDto) -> Self {
        self.operator_detail = Some(value);
        self
    }
    /// Sets `operator_id`.
    #[must_use]
    pub fn with_operator_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.operator_id, value);
        self
    }
}

/// The required fields of [`UniversalInvitationApplicantData`], by name: a struct literal that misses one does not compile.
pub struct UniversalInvitationApplicantDataRequired {
    /// See [`UniversalInvitationApplicantData::id`].
    pub id: String,
    /// See [`UniversalInvitationApplicantData::applicant`].
    pub applicant: String,
    /// See [`UniversalInvitationApplicantData::email`].
    pub email: String,
    /// See [`UniversalInvitationApplicantData::inviter_id`].
    pub inviter_id: String,
    /// See [`UniversalInvitationApplicantData::status`].
    pub status: UniversalInvitationApplicantDataStatus,
    /// See [`UniversalInvitationApplicantData::channel`].
    pub channel: UniversalInvitationApplicantDataChannel,
}

::sdk_runtime::record::required_form!(UniversalInvitationApplicantDataRequired);

impl UserAttributionDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: UserAttributionDtoRequired) -> Self {
        Self {
            id: required.id,
            policy_id: required.policy_id,
            target_identifier: required.target_identifier,
            target_type: required.target_type,
            created_at: required.created_at,
            updated_at: required.updated_at,
            namespace: None,
            target_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
        self
    }
    /// Sets `target_detail`.
    #[must_use]
    pub fn with_target_detail(
        mut self,
        value: impl Into<UserAttributionDtoTargetDetail>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.target_detail, value);
        self
    }
}

/// The required fields of [`UserAttributionDto`], by name: a struct literal that misses one does not compile.
pub struct UserAttributionDtoRequired {
    /// See [`UserAttributionDto::id`].
    pub id: String,
    /// See [`UserAttributionDto::policy_id`].
    pub policy_id: String,
    /// See [`UserAttributionDto::target_identifier`].
    pub target_identifier: String,
    /// See [`UserAttributionDto::target_type`].
    pub target_type: AttributionTargetType,
    /// See [`UserAttributionDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`UserAttributionDto::updated_at`].
    pub updated_at: ::sdk_runtime::DateTime,
}

::sdk_runtime::record::required_form!(UserAttributionDtoRequired);

impl UserAttributionMainDepartmentDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        policy_id: impl Into<String>,
        department_id: impl Into<::sdk_runtime::Nullable<String>>,
    ) -> Self {
        Self {
            policy_id: policy_id.into(),
            department_id: department_id.into(),
            department_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `department_detail`.
    #[must_use]
    #[inline]
    pub fn with_department_detail(mut self, value: InvitationDepartmentRespDto) -> Self {
        self.department_detail = Some(value);
        self
    }
}

impl UserAttributionPaginationDto {
    /// A value of the required fields; the others are absent.
    pub fn new(list: impl IntoIterator<Item = impl Into<UserAttributionDto>>) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            total_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = Some(value);
        self
    }
}
