// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl AdminAuditLogDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: AdminAuditLogDtoRequired) -> Self {
        Self {
            admin_user_id: required.admin_user_id,
            admin_user_avatar: required.admin_user_avatar,
            admin_user_display_name: required.admin_user_display_name,
            operation_type: required.operation_type,
            resource_type: required.resource_type,
            success: required.success,
            user_agent: required.user_agent,
            ua: required.ua,
            geoip: required.geoip,
            timestamp: required.timestamp,
            request_id: required.request_id,
            client_ip: None,
            event_details: None,
            operation_param: None,
            origin_value: None,
            target_value: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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

/// The required fields of [`AdminAuditLogDto`], by name: a struct literal that misses one does not compile.
pub struct AdminAuditLogDtoRequired {
    /// See [`AdminAuditLogDto::admin_user_id`].
    pub admin_user_id: String,
    /// See [`AdminAuditLogDto::admin_user_avatar`].
    pub admin_user_avatar: String,
    /// See [`AdminAuditLogDto::admin_user_display_name`].
    pub admin_user_display_name: String,
    /// See [`AdminAuditLogDto::operation_type`].
    pub operation_type: AdminAuditLogDtoOperationType,
    /// See [`AdminAuditLogDto::resource_type`].
    pub resource_type: AdminAuditLogDtoResourceType,
    /// See [`AdminAuditLogDto::success`].
    pub success: bool,
    /// See [`AdminAuditLogDto::user_agent`].
    pub user_agent: String,
    /// See [`AdminAuditLogDto::ua`].
    pub ua: ParsedUserAgent,
    /// See [`AdminAuditLogDto::geoip`].
    pub geoip: GeoIp,
    /// See [`AdminAuditLogDto::timestamp`].
    pub timestamp: String,
    /// See [`AdminAuditLogDto::request_id`].
    pub request_id: String,
}

::sdk_runtime::record::required_form!(AdminAuditLogDtoRequired);

impl AdminAuditLogRespData {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<AdminAuditLogDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GeoIp {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: GeoIpRequired) -> Self {
        Self {
            location: required.location,
            country_name: required.country_name,
            country_code2: required.country_code2,
            country_code3: required.country_code3,
            region_name: required.region_name,
            region_code: required.region_code,
            city_name: required.city_name,
            continent_code: required.continent_code,
            timezone: required.timezone,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`GeoIp`], by name: a struct literal that misses one does not compile.
pub struct GeoIpRequired {
    /// See [`GeoIp::location`].
    pub location: GeoIpLocation,
    /// See [`GeoIp::country_name`].
    pub country_name: String,
    /// See [`GeoIp::country_code2`].
    pub country_code2: String,
    /// See [`GeoIp::country_code3`].
    pub country_code3: String,
    /// See [`GeoIp::region_name`].
    pub region_name: String,
    /// See [`GeoIp::region_code`].
    pub region_code: String,
    /// See [`GeoIp::city_name`].
    pub city_name: String,
    /// See [`GeoIp::continent_code`].
    pub continent_code: String,
    /// See [`GeoIp::timezone`].
    pub timezone: String,
}

::sdk_runtime::record::required_form!(GeoIpRequired);

impl GeoIpLocation {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(lon: f64, lat: f64) -> Self {
        Self {
            lon,
            lat,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ParsedUserAgent {
    /// A value of the required fields; the others are absent.
    pub fn new(
        device: impl Into<String>,
        name: impl Into<String>,
        os: impl Into<String>,
    ) -> Self {
        Self {
            device: device.into(),
            name: name.into(),
            os: os.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl UserActionLogDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: UserActionLogDtoRequired) -> Self {
        Self {
            user_id: required.user_id,
            user_avatar: required.user_avatar,
            user_display_name: required.user_display_name,
            user_logins_count: required.user_logins_count,
            app_id: required.app_id,
            app_name: required.app_name,
            event_type: required.event_type,
            success: required.success,
            app_login_url: required.app_login_url,
            app_logo: required.app_logo,
            user_agent: required.user_agent,
            parsed_user_agent: required.parsed_user_agent,
            geoip: required.geoip,
            timestamp: required.timestamp,
            request_id: required.request_id,
            client_ip: None,
            event_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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

/// The required fields of [`UserActionLogDto`], by name: a struct literal that misses one does not compile.
pub struct UserActionLogDtoRequired {
    /// See [`UserActionLogDto::user_id`].
    pub user_id: String,
    /// See [`UserActionLogDto::user_avatar`].
    pub user_avatar: String,
    /// See [`UserActionLogDto::user_display_name`].
    pub user_display_name: String,
    /// See [`UserActionLogDto::user_logins_count`].
    pub user_logins_count: i64,
    /// See [`UserActionLogDto::app_id`].
    pub app_id: String,
    /// See [`UserActionLogDto::app_name`].
    pub app_name: String,
    /// See [`UserActionLogDto::event_type`].
    pub event_type: UserActionLogDtoEventType,
    /// See [`UserActionLogDto::success`].
    pub success: bool,
    /// See [`UserActionLogDto::app_login_url`].
    pub app_login_url: String,
    /// See [`UserActionLogDto::app_logo`].
    pub app_logo: String,
    /// See [`UserActionLogDto::user_agent`].
    pub user_agent: String,
    /// See [`UserActionLogDto::parsed_user_agent`].
    pub parsed_user_agent: ParsedUserAgent,
    /// See [`UserActionLogDto::geoip`].
    pub geoip: GeoIp,
    /// See [`UserActionLogDto::timestamp`].
    pub timestamp: String,
    /// See [`UserActionLogDto::request_id`].
    pub request_id: String,
}

::sdk_runtime::record::required_form!(UserActionLogDtoRequired);

impl UserActionLogRespData {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<UserActionLogDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}
