// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl ErrorEmailMsg {
    /// A value of the required fields; the others are absent.
    pub fn new(email: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            message: message.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ImportTenantDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(success: bool) -> Self {
        Self {
            success,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ImportTenantHistoryDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<::sdk_runtime::JsonValue>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ImportTenantNotifyUseDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<::sdk_runtime::JsonValue>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl InviteTenantUserRecord {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: InviteTenantUserRecordRequired) -> Self {
        Self {
            record_id: required.record_id,
            invite_account: required.invite_account,
            verified_status: required.verified_status,
            invite_link: required.invite_link,
            created_at: required.created_at,
            activated_at: required.activated_at,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`InviteTenantUserRecord`], by name: a struct literal that misses one does not compile.
pub struct InviteTenantUserRecordRequired {
    /// See [`InviteTenantUserRecord::record_id`].
    pub record_id: i64,
    /// See [`InviteTenantUserRecord::invite_account`].
    pub invite_account: String,
    /// See [`InviteTenantUserRecord::verified_status`].
    pub verified_status: String,
    /// See [`InviteTenantUserRecord::invite_link`].
    pub invite_link: String,
    /// See [`InviteTenantUserRecord::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`InviteTenantUserRecord::activated_at`].
    pub activated_at: ::sdk_runtime::DateTime,
}

::sdk_runtime::record::required_form!(InviteTenantUserRecordRequired);

impl InviteTenantUserRecordListDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<InviteTenantUserRecord>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl InviteTenantUsersDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        err_msgs: impl IntoIterator<Item = impl Into<ErrorEmailMsg>>,
        list: impl IntoIterator<Item = impl Into<InviteTenantUserRecord>>,
    ) -> Self {
        Self {
            err_msgs: ::sdk_runtime::record::argument::list(err_msgs),
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl MultipleTenantAdminDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: MultipleTenantAdminDtoRequired) -> Self {
        Self {
            user_id: required.user_id,
            name: required.name,
            phone: required.phone,
            email: required.email,
            last_login: required.last_login,
            api_authorized: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `api_authorized`.
    #[must_use]
    #[inline]
    pub fn with_api_authorized(mut self, value: bool) -> Self {
        self.api_authorized = Some(value);
        self
    }
}

/// The required fields of [`MultipleTenantAdminDto`], by name: a struct literal that misses one does not compile.
pub struct MultipleTenantAdminDtoRequired {
    /// See [`MultipleTenantAdminDto::user_id`].
    pub user_id: String,
    /// See [`MultipleTenantAdminDto::name`].
    pub name: String,
    /// See [`MultipleTenantAdminDto::phone`].
    pub phone: String,
    /// See [`MultipleTenantAdminDto::email`].
    pub email: String,
    /// See [`MultipleTenantAdminDto::last_login`].
    pub last_login: ::sdk_runtime::DateTime,
}

::sdk_runtime::record::required_form!(MultipleTenantAdminDtoRequired);

impl MultipleTenantAdminListPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<MultipleTenantAdminDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl SendEmailBatchDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(success: bool) -> Self {
        Self {
            success,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl SendSmsBatchDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(success: bool) -> Self {
        Self {
            success,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl TenantCooperatorDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        user_id: impl Into<String>,
        r#type: impl Into<String>,
        external: bool,
        user: UserDto,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            r#type: r#type.into(),
            external,
            user,
            tenant_user: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<TenantCooperatorDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl TenantCooperatorSingleDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<String>>,
        authorized_policies_code: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            authorized_policies_code: ::sdk_runtime::record::argument::list(
                authorized_policies_code,
            ),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl TenantDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: TenantDtoRequired) -> Self {
        Self {
            tenant_id: required.tenant_id,
            user_pool_id: required.user_pool_id,
            name: required.name,
            logo: required.logo,
            app_ids: required.app_ids,
            creator: required.creator,
            source_app_id: required.source_app_id,
            source: required.source,
            code: required.code,
            host: required.host,
            enterprise_domains: required.enterprise_domains,
            description: None,
            reject_hint: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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

/// The required fields of [`TenantDto`], by name: a struct literal that misses one does not compile.
pub struct TenantDtoRequired {
    /// See [`TenantDto::tenant_id`].
    pub tenant_id: String,
    /// See [`TenantDto::user_pool_id`].
    pub user_pool_id: String,
    /// See [`TenantDto::name`].
    pub name: String,
    /// See [`TenantDto::logo`].
    pub logo: String,
    /// See [`TenantDto::app_ids`].
    pub app_ids: Vec<String>,
    /// See [`TenantDto::creator`].
    pub creator: String,
    /// See [`TenantDto::source_app_id`].
    pub source_app_id: String,
    /// See [`TenantDto::source`].
    pub source: String,
    /// See [`TenantDto::code`].
    pub code: String,
    /// See [`TenantDto::host`].
    pub host: String,
    /// See [`TenantDto::enterprise_domains`].
    pub enterprise_domains: Vec<String>,
}

::sdk_runtime::record::required_form!(TenantDtoRequired);

impl TenantEnterpriseCertificationRespDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
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
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<TenantRespDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl TenantRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: TenantRespDtoRequired) -> Self {
        Self {
            tenant_id: required.tenant_id,
            user_pool_id: required.user_pool_id,
            name: required.name,
            logo: required.logo,
            app_ids: required.app_ids,
            creator: required.creator,
            source_app_id: required.source_app_id,
            source: required.source,
            code: required.code,
            host: required.host,
            enterprise_domains: required.enterprise_domains,
            creator_detail: None,
            description: None,
            members_count: None,
            reject_hint: None,
            source_app_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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

/// The required fields of [`TenantRespDto`], by name: a struct literal that misses one does not compile.
pub struct TenantRespDtoRequired {
    /// See [`TenantRespDto::tenant_id`].
    pub tenant_id: String,
    /// See [`TenantRespDto::user_pool_id`].
    pub user_pool_id: String,
    /// See [`TenantRespDto::name`].
    pub name: String,
    /// See [`TenantRespDto::logo`].
    pub logo: String,
    /// See [`TenantRespDto::app_ids`].
    pub app_ids: Vec<String>,
    /// See [`TenantRespDto::creator`].
    pub creator: String,
    /// See [`TenantRespDto::source_app_id`].
    pub source_app_id: String,
    /// See [`TenantRespDto::source`].
    pub source: String,
    /// See [`TenantRespDto::code`].
    pub code: String,
    /// See [`TenantRespDto::host`].
    pub host: String,
    /// See [`TenantRespDto::enterprise_domains`].
    pub enterprise_domains: Vec<String>,
}

::sdk_runtime::record::required_form!(TenantRespDtoRequired);

impl TenantUserDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: TenantUserDtoRequired) -> Self {
        Self {
            gender: required.gender,
            user_pool_id: required.user_pool_id,
            tenant_id: required.tenant_id,
            member_id: required.member_id,
            link_user_id: required.link_user_id,
            is_tenant_admin: required.is_tenant_admin,
            address: None,
            birthdate: None,
            city: None,
            country: None,
            email: None,
            family_name: None,
            given_name: None,
            last_ip: None,
            last_login_app: None,
            logins_count: None,
            middle_name: None,
            name: None,
            nickname: None,
            password: None,
            phone: None,
            phone_country_code: None,
            photo: None,
            postal_code: None,
            preferred_username: None,
            province: None,
            salt: None,
            street_address: None,
            username: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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

/// The required fields of [`TenantUserDto`], by name: a struct literal that misses one does not compile.
pub struct TenantUserDtoRequired {
    /// See [`TenantUserDto::gender`].
    pub gender: Gender,
    /// See [`TenantUserDto::user_pool_id`].
    pub user_pool_id: String,
    /// See [`TenantUserDto::tenant_id`].
    pub tenant_id: String,
    /// See [`TenantUserDto::member_id`].
    pub member_id: String,
    /// See [`TenantUserDto::link_user_id`].
    pub link_user_id: String,
    /// See [`TenantUserDto::is_tenant_admin`].
    pub is_tenant_admin: bool,
}

::sdk_runtime::record::required_form!(TenantUserDtoRequired);

impl TenantUserListPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<TenantUserDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}
