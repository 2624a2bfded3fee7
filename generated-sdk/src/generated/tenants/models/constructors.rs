// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl ErrorEmailMsg {
    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
}

impl ImportTenantDataDto {
    /// Sets `success`.
    #[must_use]
    #[inline]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = value;
        self
    }
}

impl ImportTenantHistoryDataDto {
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
        value: impl IntoIterator<Item = impl Into<::sdk_runtime::JsonValue>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl ImportTenantNotifyUseDataDto {
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
        value: impl IntoIterator<Item = impl Into<::sdk_runtime::JsonValue>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl InviteTenantUserRecord {
    /// Sets `record_id`.
    #[must_use]
    #[inline]
    pub fn with_record_id(mut self, value: i64) -> Self {
        self.record_id = value;
        self
    }
    /// Sets `invite_account`.
    #[must_use]
    pub fn with_invite_account(mut self, value: impl Into<String>) -> Self {
        self.invite_account = value.into();
        self
    }
    /// Sets `verified_status`.
    #[must_use]
    pub fn with_verified_status(mut self, value: impl Into<String>) -> Self {
        self.verified_status = value.into();
        self
    }
    /// Sets `invite_link`.
    #[must_use]
    pub fn with_invite_link(mut self, value: impl Into<String>) -> Self {
        self.invite_link = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `activated_at`.
    #[must_use]
    pub fn with_activated_at(
        mut self,
        value: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        self.activated_at = value.into();
        self
    }
}

impl InviteTenantUserRecordListDto {
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
        value: impl IntoIterator<Item = impl Into<InviteTenantUserRecord>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl InviteTenantUsersDto {
    /// Sets `err_msgs`.
    #[must_use]
    pub fn with_err_msgs(
        mut self,
        value: impl IntoIterator<Item = impl Into<ErrorEmailMsg>>,
    ) -> Self {
        self.err_msgs = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<InviteTenantUserRecord>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl MultipleTenantAdminDto {
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = value.into();
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// Sets `last_login`.
    #[must_use]
    pub fn with_last_login(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.last_login = value.into();
        self
    }
    /// Sets `api_authorized`.
    #[must_use]
    #[inline]
    pub fn with_api_authorized(mut self, value: bool) -> Self {
        self.api_authorized = Some(value);
        self
    }
}

impl MultipleTenantAdminListPagingDto {
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
        value: impl IntoIterator<Item = impl Into<MultipleTenantAdminDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl SendEmailBatchDataDto {
    /// Sets `success`.
    #[must_use]
    #[inline]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = value;
        self
    }
}

impl SendSmsBatchDataDto {
    /// Sets `success`.
    #[must_use]
    #[inline]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = value;
        self
    }
}

impl TenantCooperatorDto {
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `external`.
    #[must_use]
    #[inline]
    pub fn with_external(mut self, value: bool) -> Self {
        self.external = value;
        self
    }
    /// Sets `user`.
    #[must_use]
    #[inline]
    pub fn with_user(mut self, value: UserDto) -> Self {
        self.user = value;
        self
    }
    /// Sets `tenant_user`.
    #[must_use]
    #[inline]
    pub fn with_tenant_user(mut self, value: TenantUserDto) -> Self {
        self.tenant_user = Some(value);
        self
    }
}

impl TenantCooperatorListPagingDto {
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
        value: impl IntoIterator<Item = impl Into<TenantCooperatorDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl TenantCooperatorSingleDto {
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `authorized_policies_code`.
    #[must_use]
    pub fn with_authorized_policies_code(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.authorized_policies_code = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl TenantDto {
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
        self
    }
    /// Sets `user_pool_id`.
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = value.into();
        self
    }
    /// Sets `app_ids`.
    #[must_use]
    pub fn with_app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `creator`.
    #[must_use]
    pub fn with_creator(mut self, value: impl Into<String>) -> Self {
        self.creator = value.into();
        self
    }
    /// Sets `source_app_id`.
    #[must_use]
    pub fn with_source_app_id(mut self, value: impl Into<String>) -> Self {
        self.source_app_id = value.into();
        self
    }
    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<String>) -> Self {
        self.source = value.into();
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets `host`.
    #[must_use]
    pub fn with_host(mut self, value: impl Into<String>) -> Self {
        self.host = value.into();
        self
    }
    /// Sets `enterprise_domains`.
    #[must_use]
    pub fn with_enterprise_domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.enterprise_domains = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `reject_hint`.
    #[must_use]
    pub fn with_reject_hint(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.reject_hint, value);
        self
    }
}

impl TenantEnterpriseCertificationRespDto {
    /// Sets `bank_reserved_phone`.
    #[must_use]
    pub fn with_bank_reserved_phone(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.bank_reserved_phone, value);
        self
    }
    /// Sets `business_license`.
    #[must_use]
    pub fn with_business_license(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.business_license, value);
        self
    }
    /// Sets `business_name`.
    #[must_use]
    pub fn with_business_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.business_name, value);
        self
    }
    /// Sets `business_registration_name`.
    #[must_use]
    pub fn with_business_registration_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(
            &mut self.business_registration_name,
            value,
        );
        self
    }
    /// Sets `enterprise_certification_status`.
    #[must_use]
    pub fn with_enterprise_certification_status(
        mut self,
        value: impl Into<EnterpriseCertificationStatus>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(
            &mut self.enterprise_certification_status,
            value,
        );
        self
    }
    /// Sets `legal_representative_name`.
    #[must_use]
    pub fn with_legal_representative_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.legal_representative_name, value);
        self
    }
    /// Sets `national_identification_number`.
    #[must_use]
    pub fn with_national_identification_number(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(
            &mut self.national_identification_number,
            value,
        );
        self
    }
    /// Sets `personal_bank_card_number`.
    #[must_use]
    pub fn with_personal_bank_card_number(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.personal_bank_card_number, value);
        self
    }
    /// Sets `review_reason`.
    #[must_use]
    pub fn with_review_reason(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.review_reason, value);
        self
    }
    /// Sets `unified_social_credit`.
    #[must_use]
    pub fn with_unified_social_credit(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.unified_social_credit, value);
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.updated_at, value);
        self
    }
}

impl TenantListPagingDto {
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
        value: impl IntoIterator<Item = impl Into<TenantRespDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl TenantRespDto {
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
        self
    }
    /// Sets `user_pool_id`.
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = value.into();
        self
    }
    /// Sets `app_ids`.
    #[must_use]
    pub fn with_app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `creator`.
    #[must_use]
    pub fn with_creator(mut self, value: impl Into<String>) -> Self {
        self.creator = value.into();
        self
    }
    /// Sets `source_app_id`.
    #[must_use]
    pub fn with_source_app_id(mut self, value: impl Into<String>) -> Self {
        self.source_app_id = value.into();
        self
    }
    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<String>) -> Self {
        self.source = value.into();
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets `host`.
    #[must_use]
    pub fn with_host(mut self, value: impl Into<String>) -> Self {
        self.host = value.into();
        self
    }
    /// Sets `enterprise_domains`.
    #[must_use]
    pub fn with_enterprise_domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.enterprise_domains = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `creator_detail`.
    #[must_use]
    pub fn with_creator_detail(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.creator_detail, value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `members_count`.
    #[must_use]
    #[inline]
    pub fn with_members_count(mut self, value: i64) -> Self {
        self.members_count = Some(value);
        self
    }
    /// Sets `reject_hint`.
    #[must_use]
    pub fn with_reject_hint(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.reject_hint, value);
        self
    }
    /// Sets `source_app_detail`.
    #[must_use]
    pub fn with_source_app_detail(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.source_app_detail, value);
        self
    }
}

impl TenantUserDto {
    /// Sets `gender`.
    #[must_use]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        self.gender = value.into();
        self
    }
    /// Sets `user_pool_id`.
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = value.into();
        self
    }
    /// Sets `member_id`.
    #[must_use]
    pub fn with_member_id(mut self, value: impl Into<String>) -> Self {
        self.member_id = value.into();
        self
    }
    /// Sets `link_user_id`.
    #[must_use]
    pub fn with_link_user_id(mut self, value: impl Into<String>) -> Self {
        self.link_user_id = value.into();
        self
    }
    /// Sets `is_tenant_admin`.
    #[must_use]
    #[inline]
    pub fn with_is_tenant_admin(mut self, value: bool) -> Self {
        self.is_tenant_admin = value;
        self
    }
    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.address, value);
        self
    }
    /// Sets `birthdate`.
    #[must_use]
    pub fn with_birthdate(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.birthdate, value);
        self
    }
    /// Sets `city`.
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.city, value);
        self
    }
    /// Sets `country`.
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.country, value);
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.email, value);
        self
    }
    /// Sets `family_name`.
    #[must_use]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.family_name, value);
        self
    }
    /// Sets `given_name`.
    #[must_use]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.given_name, value);
        self
    }
    /// Sets `last_ip`.
    #[must_use]
    pub fn with_last_ip(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.last_ip, value);
        self
    }
    /// Sets `last_login_app`.
    #[must_use]
    pub fn with_last_login_app(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.last_login_app, value);
        self
    }
    /// Sets `logins_count`.
    #[must_use]
    #[inline]
    pub fn with_logins_count(mut self, value: i64) -> Self {
        self.logins_count = Some(value);
        self
    }
    /// Sets `middle_name`.
    #[must_use]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.middle_name, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `nickname`.
    #[must_use]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.nickname, value);
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.password, value);
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
    /// Sets `photo`.
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.photo, value);
        self
    }
    /// Sets `postal_code`.
    #[must_use]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.postal_code, value);
        self
    }
    /// Sets `preferred_username`.
    #[must_use]
    pub fn with_preferred_username(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.preferred_username, value);
        self
    }
    /// Sets `province`.
    #[must_use]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.province, value);
        self
    }
    /// Sets `salt`.
    #[must_use]
    pub fn with_salt(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.salt, value);
        self
    }
    /// Sets `street_address`.
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.street_address, value);
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.username, value);
        self
    }
}

impl TenantUserListPagingDto {
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
        value: impl IntoIterator<Item = impl Into<TenantUserDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}
