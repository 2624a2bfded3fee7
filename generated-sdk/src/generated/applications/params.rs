// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::{AuthorizationTargetType, UserIdType};

/// Parameters of [`delete_auth`](crate::ManagementClient::delete_auth).
#[non_exhaustive]
pub struct DeleteAuthParams {
    /// IDs of the authorizations to delete, found by
    /// [`list_auth_application`](crate::ManagementClient::list_auth_application).
    ///
    /// Required query parameter `authIds`. Example: `["6229ffaxxxxxxxxcade3e3d9"]`.
    pub auth_ids: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteAuthParams {
    /// A value of the required fields; the others are absent.
    pub fn new(auth_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            auth_ids: ::sdk_runtime::record::argument::list(auth_ids),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteAuthParams {
    #[inline]
    fn default() -> Self {
        Self {
            auth_ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteAuthParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "deleteAuth",
        rust_name: Some("DeleteAuthParams"),
        names: &["authIds"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.auth_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.auth_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteAuthParams);

/// Parameters of [`detail_auth_subject`](crate::ManagementClient::detail_auth_subject).
#[non_exhaustive]
pub struct DetailAuthSubjectParams {
    /// ID of the subject.
    ///
    /// Required query parameter `targetId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub target_id: String,
    /// Kind of the subject.
    ///
    /// Required query parameter `targetType`.
    pub target_type: AuthorizationTargetType,
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required query parameter `appId`. Example: `5a597f35085a2000144a10ed`.
    pub app_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DetailAuthSubjectParams {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_id: impl Into<String>,
        target_type: impl Into<AuthorizationTargetType>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            target_id: target_id.into(),
            target_type: target_type.into(),
            app_id: app_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DetailAuthSubjectParams {
    #[inline]
    fn default() -> Self {
        Self {
            target_id: String::new(),
            target_type: AuthorizationTargetType::default(),
            app_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DetailAuthSubjectParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "detailAuthSubject",
        rust_name: Some("DetailAuthSubjectParams"),
        names: &["targetId", "targetType", "appId"],
        required: 3,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_id,
            1 => &self.target_type,
            2 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_id,
            1 => &mut self.target_type,
            2 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DetailAuthSubjectParams);

/// Parameters of [`get_application`](crate::ManagementClient::get_application).
#[non_exhaustive]
pub struct GetApplicationParams {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required query parameter `appId`. Example: `62a50xxxxxxxxxxxd15d57c7`.
    pub app_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetApplicationParams {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetApplicationParams {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetApplicationParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getApplication",
        rust_name: Some("GetApplicationParams"),
        names: &["appId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetApplicationParams);

/// Parameters of [`get_application_permission_strategy`](crate::ManagementClient::get_application_permission_strategy).
#[non_exhaustive]
pub struct GetApplicationPermissionStrategyParams {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required query parameter `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetApplicationPermissionStrategyParams {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetApplicationPermissionStrategyParams {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetApplicationPermissionStrategyParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getApplicationPermissionStrategy",
        rust_name: Some("GetApplicationPermissionStrategyParams"),
        names: &["appId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetApplicationPermissionStrategyParams);

/// Parameters of [`get_application_secret`](crate::ManagementClient::get_application_secret).
#[non_exhaustive]
pub struct GetApplicationSecretParams {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required query parameter `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetApplicationSecretParams {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetApplicationSecretParams {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetApplicationSecretParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getApplicationSecret",
        rust_name: Some("GetApplicationSecretParams"),
        names: &["appId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetApplicationSecretParams);

/// Parameters of [`get_application_simple_info`](crate::ManagementClient::get_application_simple_info).
#[non_exhaustive]
pub struct GetApplicationSimpleInfoParams {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required query parameter `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetApplicationSimpleInfoParams {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetApplicationSimpleInfoParams {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetApplicationSimpleInfoParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getApplicationSimpleInfo",
        rust_name: Some("GetApplicationSimpleInfoParams"),
        names: &["appId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetApplicationSimpleInfoParams);

/// Parameters of [`get_mfa_trigger_data`](crate::ManagementClient::get_mfa_trigger_data).
#[non_exhaustive]
pub struct GetMfaTriggerDataParams {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required query parameter `appId`. Example: `62a50xxxxxxxxxxxd15d57c7`.
    pub app_id: String,
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required query parameter `userId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub user_id: String,
    /// The kind of ID that names the user in this request.
    ///
    /// Optional query parameter `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId).
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetMfaTriggerDataParams {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            user_id: user_id.into(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for GetMfaTriggerDataParams {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetMfaTriggerDataParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getMfaTriggerData",
        rust_name: Some("GetMfaTriggerDataParams"),
        names: &["appId", "userId", "userIdType"],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.user_id,
            2 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.user_id,
            2 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetMfaTriggerDataParams);

/// Parameters of [`list_application_simple_info`](crate::ManagementClient::list_application_simple_info).
#[non_exhaustive]
pub struct ListApplicationSimpleInfoParams {
    /// Whether to return only integrated applications, that is, those made from a template of GenAuth.
    ///
    /// Optional query parameter `isIntegrateApp`: if `None`, the server assumes `false`.
    pub is_integrate_app: Option<bool>,
    /// Whether to return only self-built applications.
    ///
    /// Optional query parameter `isSelfBuiltApp`: if `None`, the server assumes `false`.
    pub is_self_built_app: Option<bool>,
    /// Text to search for. Only items that contain it are returned.
    ///
    /// Optional query parameter `keywords`: not sent if `None`. Example: `test`.
    pub keywords: Option<String>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Whether to return only applications that take part in single sign-on.
    ///
    /// Optional query parameter `ssoEnabled`: if `None`, the server assumes `false`.
    pub sso_enabled: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListApplicationSimpleInfoParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `is_integrate_app`.
    #[must_use]
    #[inline]
    pub fn with_is_integrate_app(mut self, value: bool) -> Self {
        self.is_integrate_app = Some(value);
        self
    }
    /// Sets `is_self_built_app`.
    #[must_use]
    #[inline]
    pub fn with_is_self_built_app(mut self, value: bool) -> Self {
        self.is_self_built_app = Some(value);
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
    /// Sets `sso_enabled`.
    #[must_use]
    #[inline]
    pub fn with_sso_enabled(mut self, value: bool) -> Self {
        self.sso_enabled = Some(value);
        self
    }
}

impl Default for ListApplicationSimpleInfoParams {
    #[inline]
    fn default() -> Self {
        Self {
            is_integrate_app: None,
            is_self_built_app: None,
            keywords: None,
            limit: None,
            page: None,
            sso_enabled: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListApplicationSimpleInfoParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listApplicationSimpleInfo",
        rust_name: Some("ListApplicationSimpleInfoParams"),
        names: &[
            "isIntegrateApp",
            "isSelfBuiltApp",
            "keywords",
            "limit",
            "page",
            "ssoEnabled",
        ],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
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
            0 => &self.is_integrate_app,
            1 => &self.is_self_built_app,
            2 => &self.keywords,
            3 => &self.limit,
            4 => &self.page,
            5 => &self.sso_enabled,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.is_integrate_app,
            1 => &mut self.is_self_built_app,
            2 => &mut self.keywords,
            3 => &mut self.limit,
            4 => &mut self.page,
            5 => &mut self.sso_enabled,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListApplicationSimpleInfoParams);

/// Parameters of [`list_applications`](crate::ManagementClient::list_applications).
#[non_exhaustive]
pub struct ListApplicationsParams {
    /// Whether to search all applications. Without it, the server takes `false`. Which applications are
    /// left out then is not documented.
    ///
    /// Optional query parameter `all`: not sent if `None`.
    pub all: Option<bool>,
    /// Whether to return only integrated applications, that is, those made from a template of GenAuth.
    ///
    /// Optional query parameter `isIntegrateApp`: if `None`, the server assumes `false`.
    pub is_integrate_app: Option<bool>,
    /// Whether to return only self-built applications.
    ///
    /// Optional query parameter `isSelfBuiltApp`: if `None`, the server assumes `false`.
    pub is_self_built_app: Option<bool>,
    /// Text to search for. Only items that contain it are returned.
    ///
    /// Optional query parameter `keywords`: not sent if `None`. Example: `test`.
    pub keywords: Option<String>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Whether to return only applications that take part in single sign-on.
    ///
    /// Optional query parameter `ssoEnabled`: if `None`, the server assumes `false`.
    pub sso_enabled: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListApplicationsParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `all`.
    #[must_use]
    #[inline]
    pub fn with_all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
    /// Sets `is_integrate_app`.
    #[must_use]
    #[inline]
    pub fn with_is_integrate_app(mut self, value: bool) -> Self {
        self.is_integrate_app = Some(value);
        self
    }
    /// Sets `is_self_built_app`.
    #[must_use]
    #[inline]
    pub fn with_is_self_built_app(mut self, value: bool) -> Self {
        self.is_self_built_app = Some(value);
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
    /// Sets `sso_enabled`.
    #[must_use]
    #[inline]
    pub fn with_sso_enabled(mut self, value: bool) -> Self {
        self.sso_enabled = Some(value);
        self
    }
}

impl Default for ListApplicationsParams {
    #[inline]
    fn default() -> Self {
        Self {
            all: None,
            is_integrate_app: None,
            is_self_built_app: None,
            keywords: None,
            limit: None,
            page: None,
            sso_enabled: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListApplicationsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listApplications",
        rust_name: Some("ListApplicationsParams"),
        names: &[
            "all",
            "isIntegrateApp",
            "isSelfBuiltApp",
            "keywords",
            "limit",
            "page",
            "ssoEnabled",
        ],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                4,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                5,
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
            0 => &self.all,
            1 => &self.is_integrate_app,
            2 => &self.is_self_built_app,
            3 => &self.keywords,
            4 => &self.limit,
            5 => &self.page,
            6 => &self.sso_enabled,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.all,
            1 => &mut self.is_integrate_app,
            2 => &mut self.is_self_built_app,
            3 => &mut self.keywords,
            4 => &mut self.limit,
            5 => &mut self.page,
            6 => &mut self.sso_enabled,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListApplicationsParams);

/// Parameters of [`list_tenant_applications`](crate::ManagementClient::list_tenant_applications).
#[non_exhaustive]
pub struct ListTenantApplicationsParams {
    /// Number of the page to return, counted from 1.
    ///
    /// Required query parameter `page`. At least 1. Example: `1`.
    pub page: i64,
    /// How many items a page has at most.
    ///
    /// Required query parameter `limit`. At least 1. Example: `10`.
    pub limit: i64,
    /// Text to search for. Only items that contain it are returned.
    ///
    /// Required query parameter `keywords`. Example: `test`.
    pub keywords: String,
    /// Whether the applications take part in single sign-on.
    ///
    /// Required query parameter `sso_enabled`. Example: `true`.
    pub sso_enabled: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListTenantApplicationsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(
        page: i64,
        limit: i64,
        keywords: impl Into<String>,
        sso_enabled: bool,
    ) -> Self {
        Self {
            page,
            limit,
            keywords: keywords.into(),
            sso_enabled,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ListTenantApplicationsParams {
    #[inline]
    fn default() -> Self {
        Self {
            page: 0,
            limit: 0,
            keywords: String::new(),
            sso_enabled: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListTenantApplicationsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listTenantApplications",
        rust_name: Some("ListTenantApplicationsParams"),
        names: &["page", "limit", "keywords", "sso_enabled"],
        required: 4,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
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
            0 => &self.page,
            1 => &self.limit,
            2 => &self.keywords,
            3 => &self.sso_enabled,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.page,
            1 => &mut self.limit,
            2 => &mut self.keywords,
            3 => &mut self.sso_enabled,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListTenantApplicationsParams);
