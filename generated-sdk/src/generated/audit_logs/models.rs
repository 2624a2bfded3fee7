// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::audit_logs::{
    AdminAuditLogDtoOperationType, AdminAuditLogDtoResourceType,
    UserActionLogDtoEventType,
};

/// A value, called `AdminAuditLogRespDto` by the API.
pub type AdminAuditLogRespDto = crate::generated::Envelope<AdminAuditLogRespData>;

/// A value, called `UserActionLogRespDto` by the API.
pub type UserActionLogRespDto = crate::generated::Envelope<UserActionLogRespData>;

/// An object, called `AdminAuditLogDto` by the API.
///
/// Returned by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct AdminAuditLogDto {
    /// Field `adminUserId`.
    pub admin_user_id: String,
    /// Field `adminUserAvatar`.
    pub admin_user_avatar: String,
    /// Field `adminUserDisplayName`.
    pub admin_user_display_name: String,
    /// Field `operationType`.
    pub operation_type: AdminAuditLogDtoOperationType,
    /// Field `resourceType`.
    pub resource_type: AdminAuditLogDtoResourceType,
    /// Field `success`.
    pub success: bool,
    /// Field `userAgent`.
    pub user_agent: String,
    /// Field `ua`.
    pub ua: ParsedUserAgent,
    /// Field `geoip`.
    pub geoip: GeoIp,
    /// Field `timestamp`.
    pub timestamp: String,
    /// Field `requestId`.
    pub request_id: String,
    /// Field `clientIp`.
    pub client_ip: Option<String>,
    /// Field `eventDetails`.
    pub event_details: Option<String>,
    /// Field `operationParam`.
    pub operation_param: Option<String>,
    /// Field `originValue`.
    pub origin_value: Option<String>,
    /// Field `targetValue`.
    pub target_value: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for AdminAuditLogDto {
    #[inline]
    fn default() -> Self {
        Self {
            admin_user_id: String::new(),
            admin_user_avatar: String::new(),
            admin_user_display_name: String::new(),
            operation_type: AdminAuditLogDtoOperationType::default(),
            resource_type: AdminAuditLogDtoResourceType::default(),
            success: false,
            user_agent: String::new(),
            ua: ParsedUserAgent::default(),
            geoip: GeoIp::default(),
            timestamp: String::new(),
            request_id: String::new(),
            client_ip: None,
            event_details: None,
            operation_param: None,
            origin_value: None,
            target_value: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AdminAuditLogDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AdminAuditLogDto",
        names: &[
            "adminUserId",
            "adminUserAvatar",
            "adminUserDisplayName",
            "operationType",
            "resourceType",
            "success",
            "userAgent",
            "ua",
            "geoip",
            "timestamp",
            "requestId",
            "clientIp",
            "eventDetails",
            "operationParam",
            "originValue",
            "targetValue",
        ],
        required: 11,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.admin_user_id,
            1 => &self.admin_user_avatar,
            2 => &self.admin_user_display_name,
            3 => &self.operation_type,
            4 => &self.resource_type,
            5 => &self.success,
            6 => &self.user_agent,
            7 => &self.ua,
            8 => &self.geoip,
            9 => &self.timestamp,
            10 => &self.request_id,
            11 => &self.client_ip,
            12 => &self.event_details,
            13 => &self.operation_param,
            14 => &self.origin_value,
            15 => &self.target_value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.admin_user_id,
            1 => &mut self.admin_user_avatar,
            2 => &mut self.admin_user_display_name,
            3 => &mut self.operation_type,
            4 => &mut self.resource_type,
            5 => &mut self.success,
            6 => &mut self.user_agent,
            7 => &mut self.ua,
            8 => &mut self.geoip,
            9 => &mut self.timestamp,
            10 => &mut self.request_id,
            11 => &mut self.client_ip,
            12 => &mut self.event_details,
            13 => &mut self.operation_param,
            14 => &mut self.origin_value,
            15 => &mut self.target_value,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AdminAuditLogDto);

/// An object, called `AdminAuditLogRespData` by the API.
///
/// Returned by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct AdminAuditLogRespData {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
    pub list: Vec<AdminAuditLogDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for AdminAuditLogRespData {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AdminAuditLogRespData {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AdminAuditLogRespData",
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

::sdk_runtime::record::record!(AdminAuditLogRespData);

/// An object, called `GeoIp` by the API.
///
/// Returned by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs) and [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GeoIp {
    /// Field `location`.
    pub location: GeoIpLocation,
    /// Field `country_name`.
    pub country_name: String,
    /// Field `country_code2`.
    pub country_code2: String,
    /// Field `country_code3`.
    pub country_code3: String,
    /// Field `region_name`.
    pub region_name: String,
    /// Field `region_code`.
    pub region_code: String,
    /// Field `city_name`.
    pub city_name: String,
    /// Field `continent_code`.
    pub continent_code: String,
    /// Field `timezone`.
    pub timezone: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GeoIp {
    #[inline]
    fn default() -> Self {
        Self {
            location: GeoIpLocation::default(),
            country_name: String::new(),
            country_code2: String::new(),
            country_code3: String::new(),
            region_name: String::new(),
            region_code: String::new(),
            city_name: String::new(),
            continent_code: String::new(),
            timezone: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GeoIp {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GeoIp",
        names: &[
            "location",
            "country_name",
            "country_code2",
            "country_code3",
            "region_name",
            "region_code",
            "city_name",
            "continent_code",
            "timezone",
        ],
        required: 9,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.location,
            1 => &self.country_name,
            2 => &self.country_code2,
            3 => &self.country_code3,
            4 => &self.region_name,
            5 => &self.region_code,
            6 => &self.city_name,
            7 => &self.continent_code,
            8 => &self.timezone,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.location,
            1 => &mut self.country_name,
            2 => &mut self.country_code2,
            3 => &mut self.country_code3,
            4 => &mut self.region_name,
            5 => &mut self.region_code,
            6 => &mut self.city_name,
            7 => &mut self.continent_code,
            8 => &mut self.timezone,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GeoIp);

/// An object, called `GeoIpLocation` by the API.
///
/// Returned by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs) and [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GeoIpLocation {
    /// Field `lon`.
    pub lon: f64,
    /// Field `lat`.
    pub lat: f64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GeoIpLocation {
    #[inline]
    fn default() -> Self {
        Self {
            lon: 0.0,
            lat: 0.0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GeoIpLocation {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GeoIpLocation",
        names: &["lon", "lat"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.lon,
            1 => &self.lat,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.lon,
            1 => &mut self.lat,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GeoIpLocation);

/// An object, called `GetAdminAuditLogsDto` by the API.
///
/// Taken by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct GetAdminAuditLogsDto {
    /// Optional field `clientIp`.
    pub client_ip: Option<String>,
    /// Optional field `end`.
    pub end: Option<i64>,
    /// Optional field `operationType`.
    pub operation_type: Option<String>,
    /// Optional field `pagination`.
    pub pagination: Option<ListWebhooksDto>,
    /// Optional field `requestId`.
    pub request_id: Option<String>,
    /// Optional field `resourceType`.
    pub resource_type: Option<String>,
    /// Optional field `start`.
    pub start: Option<i64>,
    /// Optional field `success`.
    pub success: Option<bool>,
    /// Optional field `userId`.
    pub user_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetAdminAuditLogsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `client_ip`.
    #[must_use]
    pub fn with_client_ip(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.client_ip, value);
        self
    }
    /// Sets `end`.
    #[must_use]
    #[inline]
    pub fn with_end(mut self, value: i64) -> Self {
        self.end = Some(value);
        self
    }
    /// Sets `operation_type`.
    #[must_use]
    pub fn with_operation_type(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.operation_type, value);
        self
    }
    /// Sets `pagination`.
    #[must_use]
    #[inline]
    pub fn with_pagination(mut self, value: ListWebhooksDto) -> Self {
        self.pagination = Some(value);
        self
    }
    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.request_id, value);
        self
    }
    /// Sets `resource_type`.
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.resource_type, value);
        self
    }
    /// Sets `start`.
    #[must_use]
    #[inline]
    pub fn with_start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `success`.
    #[must_use]
    #[inline]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = Some(value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id, value);
        self
    }
}

impl Default for GetAdminAuditLogsDto {
    #[inline]
    fn default() -> Self {
        Self {
            client_ip: None,
            end: None,
            operation_type: None,
            pagination: None,
            request_id: None,
            resource_type: None,
            start: None,
            success: None,
            user_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetAdminAuditLogsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetAdminAuditLogsDto",
        names: &[
            "clientIp",
            "end",
            "operationType",
            "pagination",
            "requestId",
            "resourceType",
            "start",
            "success",
            "userId",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.client_ip,
            1 => &self.end,
            2 => &self.operation_type,
            3 => &self.pagination,
            4 => &self.request_id,
            5 => &self.resource_type,
            6 => &self.start,
            7 => &self.success,
            8 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.client_ip,
            1 => &mut self.end,
            2 => &mut self.operation_type,
            3 => &mut self.pagination,
            4 => &mut self.request_id,
            5 => &mut self.resource_type,
            6 => &mut self.start,
            7 => &mut self.success,
            8 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetAdminAuditLogsDto);

/// An object, called `GetUserActionLogsDto` by the API.
///
/// Taken by [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct GetUserActionLogsDto {
    /// Optional field `appId`.
    pub app_id: Option<String>,
    /// Optional field `clientIp`.
    pub client_ip: Option<String>,
    /// Optional field `end`.
    pub end: Option<i64>,
    /// Optional field `eventType`.
    pub event_type: Option<String>,
    /// Optional field `pagination`.
    pub pagination: Option<ListWebhooksDto>,
    /// Optional field `requestId`.
    pub request_id: Option<String>,
    /// Optional field `start`.
    pub start: Option<i64>,
    /// Optional field `success`.
    pub success: Option<bool>,
    /// Optional field `userId`.
    pub user_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserActionLogsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_id, value);
        self
    }
    /// Sets `client_ip`.
    #[must_use]
    pub fn with_client_ip(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.client_ip, value);
        self
    }
    /// Sets `end`.
    #[must_use]
    #[inline]
    pub fn with_end(mut self, value: i64) -> Self {
        self.end = Some(value);
        self
    }
    /// Sets `event_type`.
    #[must_use]
    pub fn with_event_type(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.event_type, value);
        self
    }
    /// Sets `pagination`.
    #[must_use]
    #[inline]
    pub fn with_pagination(mut self, value: ListWebhooksDto) -> Self {
        self.pagination = Some(value);
        self
    }
    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.request_id, value);
        self
    }
    /// Sets `start`.
    #[must_use]
    #[inline]
    pub fn with_start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `success`.
    #[must_use]
    #[inline]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = Some(value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id, value);
        self
    }
}

impl Default for GetUserActionLogsDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: None,
            client_ip: None,
            end: None,
            event_type: None,
            pagination: None,
            request_id: None,
            start: None,
            success: None,
            user_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserActionLogsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetUserActionLogsDto",
        names: &[
            "appId",
            "clientIp",
            "end",
            "eventType",
            "pagination",
            "requestId",
            "start",
            "success",
            "userId",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.client_ip,
            2 => &self.end,
            3 => &self.event_type,
            4 => &self.pagination,
            5 => &self.request_id,
            6 => &self.start,
            7 => &self.success,
            8 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.client_ip,
            2 => &mut self.end,
            3 => &mut self.event_type,
            4 => &mut self.pagination,
            5 => &mut self.request_id,
            6 => &mut self.start,
            7 => &mut self.success,
            8 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserActionLogsDto);

/// An object, called `ListWebhooksDto` by the API.
///
/// Taken by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs) and [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct ListWebhooksDto {
    /// Optional field `limit`. From 1 to 50.
    pub limit: Option<i64>,
    /// Optional field `page`. At least 1.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListWebhooksDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

impl Default for ListWebhooksDto {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListWebhooksDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListWebhooksDto",
        names: &["limit", "page"],
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                1,
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
            0 => &self.limit,
            1 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListWebhooksDto);

/// An object, called `ParsedUserAgent` by the API.
///
/// Returned by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs) and [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ParsedUserAgent {
    /// Field `device`.
    pub device: String,
    /// Field `name`.
    pub name: String,
    /// Field `os`.
    pub os: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ParsedUserAgent {
    #[inline]
    fn default() -> Self {
        Self {
            device: String::new(),
            name: String::new(),
            os: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ParsedUserAgent {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ParsedUserAgent",
        names: &["device", "name", "os"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.device,
            1 => &self.name,
            2 => &self.os,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.device,
            1 => &mut self.name,
            2 => &mut self.os,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ParsedUserAgent);

/// An object, called `UserActionLogDto` by the API.
///
/// Returned by [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserActionLogDto {
    /// Field `userId`.
    pub user_id: String,
    /// Field `userAvatar`.
    pub user_avatar: String,
    /// Field `userDisplayName`.
    pub user_display_name: String,
    /// Field `userLoginsCount`.
    pub user_logins_count: i64,
    /// Field `appId`.
    pub app_id: String,
    /// Field `appName`.
    pub app_name: String,
    /// Field `eventType`.
    pub event_type: UserActionLogDtoEventType,
    /// Field `success`.
    pub success: bool,
    /// Field `appLoginUrl`.
    pub app_login_url: String,
    /// Field `appLogo`.
    pub app_logo: String,
    /// Field `userAgent`.
    pub user_agent: String,
    /// Field `parsedUserAgent`.
    pub parsed_user_agent: ParsedUserAgent,
    /// Field `geoip`.
    pub geoip: GeoIp,
    /// Field `timestamp`.
    pub timestamp: String,
    /// Field `requestId`.
    pub request_id: String,
    /// Field `clientIp`.
    pub client_ip: Option<String>,
    /// Field `eventDetail`.
    pub event_detail: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserActionLogDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            user_avatar: String::new(),
            user_display_name: String::new(),
            user_logins_count: 0,
            app_id: String::new(),
            app_name: String::new(),
            event_type: UserActionLogDtoEventType::default(),
            success: false,
            app_login_url: String::new(),
            app_logo: String::new(),
            user_agent: String::new(),
            parsed_user_agent: ParsedUserAgent::default(),
            geoip: GeoIp::default(),
            timestamp: String::new(),
            request_id: String::new(),
            client_ip: None,
            event_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserActionLogDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserActionLogDto",
        names: &[
            "userId",
            "userAvatar",
            "userDisplayName",
            "userLoginsCount",
            "appId",
            "appName",
            "eventType",
            "success",
            "appLoginUrl",
            "appLogo",
            "userAgent",
            "parsedUserAgent",
            "geoip",
            "timestamp",
            "requestId",
            "clientIp",
            "eventDetail",
        ],
        required: 15,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.user_avatar,
            2 => &self.user_display_name,
            3 => &self.user_logins_count,
            4 => &self.app_id,
            5 => &self.app_name,
            6 => &self.event_type,
            7 => &self.success,
            8 => &self.app_login_url,
            9 => &self.app_logo,
            10 => &self.user_agent,
            11 => &self.parsed_user_agent,
            12 => &self.geoip,
            13 => &self.timestamp,
            14 => &self.request_id,
            15 => &self.client_ip,
            16 => &self.event_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_avatar,
            2 => &mut self.user_display_name,
            3 => &mut self.user_logins_count,
            4 => &mut self.app_id,
            5 => &mut self.app_name,
            6 => &mut self.event_type,
            7 => &mut self.success,
            8 => &mut self.app_login_url,
            9 => &mut self.app_logo,
            10 => &mut self.user_agent,
            11 => &mut self.parsed_user_agent,
            12 => &mut self.geoip,
            13 => &mut self.timestamp,
            14 => &mut self.request_id,
            15 => &mut self.client_ip,
            16 => &mut self.event_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserActionLogDto);

/// An object, called `UserActionLogRespData` by the API.
///
/// Returned by [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserActionLogRespData {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
    pub list: Vec<UserActionLogDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserActionLogRespData {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserActionLogRespData {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserActionLogRespData",
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

::sdk_runtime::record::record!(UserActionLogRespData);

impl ::sdk_runtime::Page for AdminAuditLogRespData {
    type Item = AdminAuditLogDto;
    #[inline]
    fn into_items(self) -> Vec<AdminAuditLogDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for UserActionLogRespData {
    type Item = UserActionLogDto;
    #[inline]
    fn into_items(self) -> Vec<UserActionLogDto> {
        self.list
    }
}
