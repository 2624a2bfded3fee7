// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl PublicAccountDto {
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
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
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets `work_status`.
    #[must_use]
    pub fn with_work_status(mut self, value: impl Into<WorkStatus>) -> Self {
        self.work_status = value.into();
        self
    }
    /// Sets `gender`.
    #[must_use]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        self.gender = value.into();
        self
    }
    /// Sets `email_verified`.
    #[must_use]
    #[inline]
    pub fn with_email_verified(mut self, value: bool) -> Self {
        self.email_verified = value;
        self
    }
    /// Sets `phone_verified`.
    #[must_use]
    #[inline]
    pub fn with_phone_verified(mut self, value: bool) -> Self {
        self.phone_verified = value;
        self
    }
    /// Sets `user_source_type`.
    #[must_use]
    pub fn with_user_source_type(mut self, value: impl Into<UserSourceType>) -> Self {
        self.user_source_type = value.into();
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
    /// Sets `browser`.
    #[must_use]
    pub fn with_browser(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.browser, value);
        self
    }
    /// Sets `city`.
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.city, value);
        self
    }
    /// Sets `company`.
    #[must_use]
    pub fn with_company(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.company, value);
        self
    }
    /// Sets `country`.
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.country, value);
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
    /// Sets `department_ids`.
    #[must_use]
    pub fn with_department_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `device`.
    #[must_use]
    pub fn with_device(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.device, value);
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.email, value);
        self
    }
    /// Sets `external_id`.
    #[must_use]
    pub fn with_external_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.external_id, value);
        self
    }
    /// Sets `family_name`.
    #[must_use]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.family_name, value);
        self
    }
    /// Sets `formatted`.
    #[must_use]
    pub fn with_formatted(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.formatted, value);
        self
    }
    /// Sets `given_name`.
    #[must_use]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.given_name, value);
        self
    }
    /// Sets `identity_number`.
    #[must_use]
    pub fn with_identity_number(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.identity_number, value);
        self
    }
    /// Sets `last_ip`.
    #[must_use]
    pub fn with_last_ip(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.last_ip, value);
        self
    }
    /// Sets `last_login`.
    #[must_use]
    pub fn with_last_login(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.last_login, value);
        self
    }
    /// Sets `last_login_app`.
    #[must_use]
    pub fn with_last_login_app(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.last_login_app, value);
        self
    }
    /// Sets `last_mfa_time`.
    #[must_use]
    pub fn with_last_mfa_time(
        mut self,
        value: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.last_mfa_time, value);
        self
    }
    /// Sets `locale`.
    #[must_use]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.locale, value);
        self
    }
    /// Sets `logins_count`.
    #[must_use]
    #[inline]
    pub fn with_logins_count(mut self, value: i64) -> Self {
        self.logins_count = Some(value);
        self
    }
    /// Sets `main_department_id`.
    #[must_use]
    pub fn with_main_department_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.main_department_id, value);
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
    /// Sets `password_last_set_at`.
    #[must_use]
    pub fn with_password_last_set_at(
        mut self,
        value: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.password_last_set_at, value);
        self
    }
    /// Sets `password_security_level`.
    #[must_use]
    #[inline]
    pub fn with_password_security_level(mut self, value: i64) -> Self {
        self.password_security_level = Some(value);
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
    /// Sets `profile`.
    #[must_use]
    pub fn with_profile(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.profile, value);
        self
    }
    /// Sets `province`.
    #[must_use]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.province, value);
        self
    }
    /// Sets `region`.
    #[must_use]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.region, value);
        self
    }
    /// Sets `register_source`.
    #[must_use]
    pub fn with_register_source(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.register_source = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `reset_password_on_next_login`.
    #[must_use]
    #[inline]
    pub fn with_reset_password_on_next_login(mut self, value: bool) -> Self {
        self.reset_password_on_next_login = Some(value);
        self
    }
    /// Sets `status_changed_at`.
    #[must_use]
    pub fn with_status_changed_at(
        mut self,
        value: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.status_changed_at, value);
        self
    }
    /// Sets `street_address`.
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.street_address, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
    /// Sets `user_source_id`.
    #[must_use]
    pub fn with_user_source_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_source_id, value);
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.username, value);
        self
    }
    /// Sets `website`.
    #[must_use]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.website, value);
        self
    }
    /// Sets `zoneinfo`.
    #[must_use]
    pub fn with_zoneinfo(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.zoneinfo, value);
        self
    }
}

impl PublicAccountPagingDto {
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
        value: impl IntoIterator<Item = impl Into<PublicAccountDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}
