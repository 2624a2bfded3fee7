// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CommonUserDto {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
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
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<FieldScope>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = value.into();
        self
    }
    /// Sets `show`.
    #[must_use]
    #[inline]
    pub fn with_show(mut self, value: bool) -> Self {
        self.show = value;
        self
    }
    /// Sets `allow_rewrite`.
    #[must_use]
    #[inline]
    pub fn with_allow_rewrite(mut self, value: bool) -> Self {
        self.allow_rewrite = value;
        self
    }
    /// Sets `input_type`.
    #[must_use]
    pub fn with_input_type(mut self, value: impl Into<FieldInputType>) -> Self {
        self.input_type = value.into();
        self
    }
    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<ExtendsFieldDtoSource>) -> Self {
        self.source = value.into();
        self
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

impl GenerateInvitationLinkDto {
    /// Sets `link`.
    #[must_use]
    pub fn with_link(mut self, value: impl Into<String>) -> Self {
        self.link = value.into();
        self
    }
}

impl GetExtendsFieldsDto {
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
    /// Sets `key`.
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = value.into();
        self
    }
}

impl ImportInviteeDto {
    /// Sets `success`.
    #[must_use]
    #[inline]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = value;
        self
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
    pub fn with_msg(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.msg, value);
        self
    }
}

impl InvitationConfigDto {
    /// Sets `expired_time_of_day`.
    #[must_use]
    #[inline]
    pub fn with_expired_time_of_day(mut self, value: i64) -> Self {
        self.expired_time_of_day = value;
        self
    }
    /// Sets `join_same_department`.
    #[must_use]
    #[inline]
    pub fn with_join_same_department(mut self, value: bool) -> Self {
        self.join_same_department = value;
        self
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
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
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

impl InvitationPostRespDto {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl InvitationRosterDto {
    /// Sets `roster_id`.
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        self.roster_id = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<InvitationRosterDtoStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets `creator_id`.
    #[must_use]
    pub fn with_creator_id(mut self, value: impl Into<String>) -> Self {
        self.creator_id = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets `user_count`.
    #[must_use]
    #[inline]
    pub fn with_user_count(mut self, value: i64) -> Self {
        self.user_count = value;
        self
    }
    /// Sets `assigned_policy`.
    #[must_use]
    #[inline]
    pub fn with_assigned_policy(mut self, value: GetInvitationPolicyDto) -> Self {
        self.assigned_policy = value;
        self
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

impl InvitationRosterPaginationDto {
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<InvitationRosterDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
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
    /// Sets `roster_id`.
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        self.roster_id = value.into();
        self
    }
    /// Sets `invitee_id`.
    #[must_use]
    pub fn with_invitee_id(mut self, value: impl Into<String>) -> Self {
        self.invitee_id = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<InviteeStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<InviteeSource>) -> Self {
        self.source = value.into();
        self
    }
    /// Sets `creator_id`.
    #[must_use]
    pub fn with_creator_id(mut self, value: impl Into<String>) -> Self {
        self.creator_id = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
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

impl InvitationUserPaginationDto {
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<InvitationUserDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
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
        value: impl IntoIterator<Item = impl Into<GetInvitationPolicyDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl PaginationUniversalInvitationApplicantDataDto {
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
        value: impl IntoIterator<Item = impl Into<UniversalInvitationApplicantData>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl QuickFilterInviteePaginationDto {
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<QuickFilterInviteeRecordDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
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
    /// Sets `roster_id`.
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        self.roster_id = value.into();
        self
    }
    /// Sets `roster_name`.
    #[must_use]
    pub fn with_roster_name(mut self, value: impl Into<String>) -> Self {
        self.roster_name = value.into();
        self
    }
    /// Sets `invitee_id`.
    #[must_use]
    pub fn with_invitee_id(mut self, value: impl Into<String>) -> Self {
        self.invitee_id = value.into();
        self
    }
    /// Sets `invitee_name`.
    #[must_use]
    pub fn with_invitee_name(mut self, value: impl Into<String>) -> Self {
        self.invitee_name = value.into();
        self
    }
    /// Sets `invitee_email`.
    #[must_use]
    pub fn with_invitee_email(mut self, value: impl Into<String>) -> Self {
        self.invitee_email = value.into();
        self
    }
    /// Sets `invitee_status`.
    #[must_use]
    pub fn with_invitee_status(mut self, value: impl Into<InviteeStatus>) -> Self {
        self.invitee_status = value.into();
        self
    }
    /// Sets `invitee_source`.
    #[must_use]
    pub fn with_invitee_source(mut self, value: impl Into<InviteeSource>) -> Self {
        self.invitee_source = value.into();
        self
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

impl UniversalInvitationApplicantData {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `applicant`.
    #[must_use]
    pub fn with_applicant(mut self, value: impl Into<String>) -> Self {
        self.applicant = value.into();
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// Sets `inviter_id`.
    #[must_use]
    pub fn with_inviter_id(mut self, value: impl Into<String>) -> Self {
        self.inviter_id = value.into();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<UniversalInvitationApplicantDataStatus>,
    ) -> Self {
        self.status = value.into();
        self
    }
    /// Sets `channel`.
    #[must_use]
    pub fn with_channel(
        mut self,
        value: impl Into<UniversalInvitationApplicantDataChannel>,
    ) -> Self {
        self.channel = value.into();
        self
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

impl UserAttributionDto {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `policy_id`.
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets `target_identifier`.
    #[must_use]
    pub fn with_target_identifier(mut self, value: impl Into<String>) -> Self {
        self.target_identifier = value.into();
        self
    }
    /// Sets `target_type`.
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<AttributionTargetType>) -> Self {
        self.target_type = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
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

impl UserAttributionMainDepartmentDto {
    /// Sets `policy_id`.
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn with_department_id(
        mut self,
        value: impl Into<::sdk_runtime::Nullable<String>>,
    ) -> Self {
        self.department_id = value.into();
        self
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
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserAttributionDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = Some(value);
        self
    }
}
