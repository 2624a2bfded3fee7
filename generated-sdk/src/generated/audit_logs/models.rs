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

/// Record of one action of an administrator.
///
/// Returned by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct AdminAuditLogDto {
    /// User ID of the administrator.
    ///
    /// On the wire: `adminUserId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub admin_user_id: String,
    /// URL of the picture of the administrator.
    ///
    /// On the wire: `adminUserAvatar`. Example: `https://files.authing.co/authing-console/default-app-logo.png`.
    pub admin_user_avatar: String,
    /// Name to show for the administrator. It is the first one that is known of: nickname, user name, name,
    /// given name, family name, e-mail address, phone number, user ID.
    ///
    /// On the wire: `adminUserDisplayName`. Example: `Zhang San`.
    pub admin_user_display_name: String,
    /// What the administrator did to the object that `resource_type` names.
    ///
    /// On the wire: `operationType`.
    pub operation_type: AdminAuditLogDtoOperationType,
    /// Kind of object that the action was about.
    ///
    /// On the wire: `resourceType`.
    pub resource_type: AdminAuditLogDtoResourceType,
    /// Whether the action took effect.
    ///
    /// Example: `true`.
    pub success: bool,
    /// User agent that the browser or program of the administrator sent.
    ///
    /// On the wire: `userAgent`. Example: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/104.0.0.0 Safari/537.36`.
    pub user_agent: String,
    /// Device, browser and operating system, read out of `user_agent`. The documentation shows the field as
    /// `"parsedUserAgent"` instead, so look there too if it is empty.
    pub ua: ParsedUserAgent,
    /// Where the request came from, as far as the IP address tells.
    pub geoip: GeoIp,
    /// When the action took place. It may carry a UTC offset without a colon, as in the example.
    ///
    /// Example: `2022-09-20T08:55:00.188+0800`.
    pub timestamp: String,
    /// ID of the request that carried the action out. The filter
    /// [`GetAdminAuditLogsDto::request_id`](crate::generated::models::GetAdminAuditLogsDto::request_id)
    /// takes it.
    ///
    /// On the wire: `requestId`. Example: `b63b9772-384c-4f2d-981b-01d1feed964d`.
    pub request_id: String,
    /// IP address that the request came from.
    ///
    /// On the wire: `clientIp`. Example: `127.0.0.1`.
    pub client_ip: Option<String>,
    /// What was done, in words. The documentation shows the field as `"eventDetail"` instead, so look there
    /// too if it is empty.
    ///
    /// On the wire: `eventDetails`. Example: `Modify application Discourse`.
    pub event_details: Option<String>,
    /// What the administrator sent with the operation, as a JSON text.
    ///
    /// On the wire: `operationParam`. Example: `{"name":"Discourse","protocol":"oidc"}`.
    pub operation_param: Option<String>,
    /// Value before the change.
    ///
    /// On the wire: `originValue`.
    pub origin_value: Option<String>,
    /// Value after the change.
    ///
    /// On the wire: `targetValue`.
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

/// Records of actions of administrators, as a page.
///
/// Returned by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct AdminAuditLogRespData {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
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

/// Place that an IP address belongs to, in the records of both logs.
///
/// Returned by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs) and [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GeoIp {
    /// Latitude and longitude of the place.
    pub location: GeoIpLocation,
    /// Country that the IP address belongs to, in words.
    ///
    /// Example: `China`.
    pub country_name: String,
    /// Code of the country, of two letters.
    ///
    /// Example: `CN`.
    pub country_code2: String,
    /// Code of the country. By its name it has three letters, but the sample of the documentation has two.
    ///
    /// Example: `CN`.
    pub country_code3: String,
    /// Name of the region within the country.
    ///
    /// Example: `Beijing`.
    pub region_name: String,
    /// Code of the region within the country.
    ///
    /// Example: `BJ`.
    pub region_code: String,
    /// City that the IP address belongs to.
    ///
    /// Example: `Beijing`.
    pub city_name: String,
    /// Code of the continent, of two letters.
    ///
    /// Example: `AS`.
    pub continent_code: String,
    /// Time zone of the place, by its name.
    ///
    /// Example: `Asia/Shanghai`.
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

/// Latitude and longitude of the place that an IP address belongs to.
///
/// Returned by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs) and [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GeoIpLocation {
    /// Longitude, positive in the east.
    ///
    /// Unit: degrees. Example: `116.3889`.
    pub lon: f64,
    /// Latitude, positive in the north.
    ///
    /// Unit: degrees. Example: `39.9288`.
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

/// Which records of actions of administrators to return. A field that is left out does not narrow the
/// result down.
///
/// Taken by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs).
#[non_exhaustive]
pub struct GetAdminAuditLogsDto {
    /// IP address that the action was requested from.
    ///
    /// Optional `clientIp`: not sent if `None`. Example: `127.0.0.1`.
    pub client_ip: Option<String>,
    /// End of the period, as a timestamp.
    ///
    /// The unit is not documented.
    /// [`get_user_login_history`](crate::ManagementClient::get_user_login_history) takes milliseconds since
    /// 1970-01-01 UTC. Check with a known record before you rely on that here.
    ///
    /// Optional `end`: not sent if `None`.
    pub end: Option<i64>,
    /// Kind of action to return: one of the values of
    /// [`AdminAuditLogDto::operation_type`](crate::generated::models::AdminAuditLogDto::operation_type).
    ///
    /// Optional `operationType`: not sent if `None`. Example: `create`.
    pub operation_type: Option<String>,
    /// Which page to return.
    ///
    /// Optional `pagination`: not sent if `None`.
    pub pagination: Option<ListWebhooksDto>,
    /// ID of the request whose records are returned, as in
    /// [`AdminAuditLogDto::request_id`](crate::generated::models::AdminAuditLogDto::request_id).
    ///
    /// Optional `requestId`: not sent if `None`. Example: `b63b9772-384c-4f2d-981b-01d1feed964d`.
    pub request_id: Option<String>,
    /// Kind of object to return actions on: one of the values of
    /// [`AdminAuditLogDto::resource_type`](crate::generated::models::AdminAuditLogDto::resource_type).
    ///
    /// Optional `resourceType`: not sent if `None`. Example: `user`.
    pub resource_type: Option<String>,
    /// Beginning of the period, as a timestamp. See `end` for its unit.
    ///
    /// Optional `start`: not sent if `None`.
    pub start: Option<i64>,
    /// Which outcome to return: `true` for actions that took effect, `false` for those that failed. Left
    /// out, both are returned.
    ///
    /// Optional `success`: not sent if `None`. Example: `true`.
    pub success: Option<bool>,
    /// User ID of the administrator whose actions are returned.
    ///
    /// Optional `userId`: not sent if `None`. Example: `6343b98b7cfxxx9366e9b7c`.
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

/// Which records of actions of users to return. A field that is left out does not narrow the result
/// down.
///
/// Taken by [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
#[non_exhaustive]
pub struct GetUserActionLogsDto {
    /// ID of the application that the actions belong to. It is found by
    /// [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Optional `appId`: not sent if `None`. Example: `6342b8537axxxx047d314109`.
    pub app_id: Option<String>,
    /// IP address that the action was requested from.
    ///
    /// Optional `clientIp`: not sent if `None`. Example: `127.0.0.1`.
    pub client_ip: Option<String>,
    /// End of the period, as a timestamp.
    ///
    /// The unit is not documented.
    /// [`get_user_login_history`](crate::ManagementClient::get_user_login_history) takes milliseconds since
    /// 1970-01-01 UTC. Check with a known record before you rely on that here.
    ///
    /// Optional `end`: not sent if `None`.
    pub end: Option<i64>,
    /// Kind of action to return: one of the values of
    /// [`UserActionLogDto::event_type`](crate::generated::models::UserActionLogDto::event_type).
    ///
    /// Optional `eventType`: not sent if `None`. Example: `login`.
    pub event_type: Option<String>,
    /// Which page to return.
    ///
    /// Optional `pagination`: not sent if `None`.
    pub pagination: Option<ListWebhooksDto>,
    /// ID of the request whose records are returned, as in
    /// [`UserActionLogDto::request_id`](crate::generated::models::UserActionLogDto::request_id).
    ///
    /// Optional `requestId`: not sent if `None`. Example: `b63b9772-384c-4f2d-981b-01d1feed964d`.
    pub request_id: Option<String>,
    /// Beginning of the period, as a timestamp. See `end` for its unit.
    ///
    /// Optional `start`: not sent if `None`.
    pub start: Option<i64>,
    /// Which outcome to return: `true` for actions that took effect, `false` for those that failed. Left
    /// out, both are returned.
    ///
    /// Optional `success`: not sent if `None`. Example: `true`.
    pub success: Option<bool>,
    /// ID of the user whose actions are returned, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Optional `userId`: not sent if `None`. Example: `6343b98b7cfxxx9366e9b7c`.
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

/// Page of an audit log to return, in the requests of
/// [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs) and
/// [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
///
/// In spite of its name, it has nothing to do with webhooks.
#[non_exhaustive]
pub struct ListWebhooksDto {
    /// How many records a page has, at most 50. Left out, it is 10.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
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

/// What the user agent of a request tells, in the records of both logs.
///
/// Returned by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs) and [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ParsedUserAgent {
    /// Kind of device.
    ///
    /// Example: `Desktop`.
    pub device: String,
    /// Name of the browser. The documentation shows the field as `"browser"` instead, so look there too if
    /// it is empty.
    ///
    /// Example: `Chrome`.
    pub name: String,
    /// Operating system of the device.
    ///
    /// Example: `Windows`.
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

/// Record of one action of a user.
///
/// Returned by [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserActionLogDto {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// On the wire: `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// URL of the picture of the user.
    ///
    /// On the wire: `userAvatar`. Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
    pub user_avatar: String,
    /// Name to show for the user. It is the first one that is known of: nickname, user name, name, given
    /// name, family name, e-mail address, phone number, user ID.
    ///
    /// On the wire: `userDisplayName`. Example: `Zhang San`.
    pub user_display_name: String,
    /// How many times the user has signed in.
    ///
    /// On the wire: `userLoginsCount`. Example: `10`.
    pub user_logins_count: i64,
    /// ID of the application in which the action took place.
    ///
    /// On the wire: `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// Name of the application, for people.
    ///
    /// On the wire: `appName`.
    pub app_name: String,
    /// What the user did.
    ///
    /// On the wire: `eventType`.
    pub event_type: UserActionLogDtoEventType,
    /// Whether the action took effect.
    ///
    /// Example: `true`.
    pub success: bool,
    /// Address at which users sign in to the application.
    ///
    /// On the wire: `appLoginUrl`. Example: `https://example.genauth.ai/login`.
    pub app_login_url: String,
    /// URL of the logo of the application.
    ///
    /// On the wire: `appLogo`. Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub app_logo: String,
    /// User agent that the browser or program of the user sent.
    ///
    /// On the wire: `userAgent`. Example: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/104.0.0.0 Safari/537.36`.
    pub user_agent: String,
    /// Device, browser and operating system, read out of `user_agent`.
    ///
    /// On the wire: `parsedUserAgent`.
    pub parsed_user_agent: ParsedUserAgent,
    /// Where the request came from, as far as the IP address tells.
    pub geoip: GeoIp,
    /// When the action took place. It may carry a UTC offset without a colon, as in the example.
    ///
    /// Example: `2022-09-20T08:55:00.188+0800`.
    pub timestamp: String,
    /// ID of the request that carried the action out. The filter
    /// [`GetUserActionLogsDto::request_id`](crate::generated::models::GetUserActionLogsDto::request_id)
    /// takes it.
    ///
    /// On the wire: `requestId`. Example: `b63b9772-384c-4f2d-981b-01d1feed964d`.
    pub request_id: String,
    /// IP address that the request came from.
    ///
    /// On the wire: `clientIp`. Example: `127.0.0.1`.
    pub client_ip: Option<String>,
    /// What was done, in words.
    ///
    /// On the wire: `eventDetail`. Example: `Login account test@example.com`.
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

/// Records of actions of users, as a page.
///
/// Returned by [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserActionLogRespData {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
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
