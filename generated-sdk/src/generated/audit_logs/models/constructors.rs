// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl AdminAuditLogDto {
    /// Sets `admin_user_id`.
    #[must_use]
    pub fn with_admin_user_id(mut self, value: impl Into<String>) -> Self {
        self.admin_user_id = value.into();
        self
    }
    /// Sets `admin_user_avatar`.
    #[must_use]
    pub fn with_admin_user_avatar(mut self, value: impl Into<String>) -> Self {
        self.admin_user_avatar = value.into();
        self
    }
    /// Sets `admin_user_display_name`.
    #[must_use]
    pub fn with_admin_user_display_name(mut self, value: impl Into<String>) -> Self {
        self.admin_user_display_name = value.into();
        self
    }
    /// Sets `operation_type`.
    #[must_use]
    pub fn with_operation_type(
        mut self,
        value: impl Into<AdminAuditLogDtoOperationType>,
    ) -> Self {
        self.operation_type = value.into();
        self
    }
    /// Sets `resource_type`.
    #[must_use]
    pub fn with_resource_type(
        mut self,
        value: impl Into<AdminAuditLogDtoResourceType>,
    ) -> Self {
        self.resource_type = value.into();
        self
    }
    /// Sets `success`.
    #[must_use]
    #[inline]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = value;
        self
    }
    /// Sets `user_agent`.
    #[must_use]
    pub fn with_user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = value.into();
        self
    }
    /// Sets `ua`.
    #[must_use]
    #[inline]
    pub fn with_ua(mut self, value: ParsedUserAgent) -> Self {
        self.ua = value;
        self
    }
    /// Sets `geoip`.
    #[must_use]
    #[inline]
    pub fn with_geoip(mut self, value: GeoIp) -> Self {
        self.geoip = value;
        self
    }
    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<String>) -> Self {
        self.timestamp = value.into();
        self
    }
    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets `client_ip`.
    #[must_use]
    pub fn with_client_ip(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.client_ip, value);
        self
    }
    /// Sets `event_details`.
    #[must_use]
    pub fn with_event_details(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.event_details, value);
        self
    }
    /// Sets `operation_param`.
    #[must_use]
    pub fn with_operation_param(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.operation_param, value);
        self
    }
    /// Sets `origin_value`.
    #[must_use]
    pub fn with_origin_value(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.origin_value, value);
        self
    }
    /// Sets `target_value`.
    #[must_use]
    pub fn with_target_value(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.target_value, value);
        self
    }
}

impl AdminAuditLogRespData {
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
        value: impl IntoIterator<Item = impl Into<AdminAuditLogDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl GeoIp {
    /// Sets `location`.
    #[must_use]
    #[inline]
    pub fn with_location(mut self, value: GeoIpLocation) -> Self {
        self.location = value;
        self
    }
    /// Sets `country_name`.
    #[must_use]
    pub fn with_country_name(mut self, value: impl Into<String>) -> Self {
        self.country_name = value.into();
        self
    }
    /// Sets `country_code2`.
    #[must_use]
    pub fn with_country_code2(mut self, value: impl Into<String>) -> Self {
        self.country_code2 = value.into();
        self
    }
    /// Sets `country_code3`.
    #[must_use]
    pub fn with_country_code3(mut self, value: impl Into<String>) -> Self {
        self.country_code3 = value.into();
        self
    }
    /// Sets `region_name`.
    #[must_use]
    pub fn with_region_name(mut self, value: impl Into<String>) -> Self {
        self.region_name = value.into();
        self
    }
    /// Sets `region_code`.
    #[must_use]
    pub fn with_region_code(mut self, value: impl Into<String>) -> Self {
        self.region_code = value.into();
        self
    }
    /// Sets `city_name`.
    #[must_use]
    pub fn with_city_name(mut self, value: impl Into<String>) -> Self {
        self.city_name = value.into();
        self
    }
    /// Sets `continent_code`.
    #[must_use]
    pub fn with_continent_code(mut self, value: impl Into<String>) -> Self {
        self.continent_code = value.into();
        self
    }
    /// Sets `timezone`.
    #[must_use]
    pub fn with_timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = value.into();
        self
    }
}

impl GeoIpLocation {
    /// Sets `lon`.
    #[must_use]
    #[inline]
    pub fn with_lon(mut self, value: f64) -> Self {
        self.lon = value;
        self
    }
    /// Sets `lat`.
    #[must_use]
    #[inline]
    pub fn with_lat(mut self, value: f64) -> Self {
        self.lat = value;
        self
    }
}

impl ParsedUserAgent {
    /// Sets `device`.
    #[must_use]
    pub fn with_device(mut self, value: impl Into<String>) -> Self {
        self.device = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `os`.
    #[must_use]
    pub fn with_os(mut self, value: impl Into<String>) -> Self {
        self.os = value.into();
        self
    }
}

impl UserActionLogDto {
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets `user_avatar`.
    #[must_use]
    pub fn with_user_avatar(mut self, value: impl Into<String>) -> Self {
        self.user_avatar = value.into();
        self
    }
    /// Sets `user_display_name`.
    #[must_use]
    pub fn with_user_display_name(mut self, value: impl Into<String>) -> Self {
        self.user_display_name = value.into();
        self
    }
    /// Sets `user_logins_count`.
    #[must_use]
    #[inline]
    pub fn with_user_logins_count(mut self, value: i64) -> Self {
        self.user_logins_count = value;
        self
    }
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets `app_name`.
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = value.into();
        self
    }
    /// Sets `event_type`.
    #[must_use]
    pub fn with_event_type(
        mut self,
        value: impl Into<UserActionLogDtoEventType>,
    ) -> Self {
        self.event_type = value.into();
        self
    }
    /// Sets `success`.
    #[must_use]
    #[inline]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = value;
        self
    }
    /// Sets `app_login_url`.
    #[must_use]
    pub fn with_app_login_url(mut self, value: impl Into<String>) -> Self {
        self.app_login_url = value.into();
        self
    }
    /// Sets `app_logo`.
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        self.app_logo = value.into();
        self
    }
    /// Sets `user_agent`.
    #[must_use]
    pub fn with_user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = value.into();
        self
    }
    /// Sets `parsed_user_agent`.
    #[must_use]
    #[inline]
    pub fn with_parsed_user_agent(mut self, value: ParsedUserAgent) -> Self {
        self.parsed_user_agent = value;
        self
    }
    /// Sets `geoip`.
    #[must_use]
    #[inline]
    pub fn with_geoip(mut self, value: GeoIp) -> Self {
        self.geoip = value;
        self
    }
    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, value: impl Into<String>) -> Self {
        self.timestamp = value.into();
        self
    }
    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets `client_ip`.
    #[must_use]
    pub fn with_client_ip(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.client_ip, value);
        self
    }
    /// Sets `event_detail`.
    #[must_use]
    pub fn with_event_detail(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.event_detail, value);
        self
    }
}

impl UserActionLogRespData {
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
        value: impl IntoIterator<Item = impl Into<UserActionLogDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}
