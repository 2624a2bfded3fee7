// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::applications::{
    GetSubjectAuthDataDtoAuthType, ListApplicationAuthDataDtoPermissionType,
    ListApplicationSubjectDataDtoAppType, UserPoolTenantConfigDtoEnableSwitchType,
};
use crate::generated::common::{
    ApplicationBrandingConfig, ApplicationDto, ApplicationLoginConfigDto,
    ApplicationProtocol, ApplicationRegisterConfig, ApplicationType,
    AuthorizationTargetType, BasicLoginMethod, BasicRegisterMethod, GuardVersion,
    Language, LoginConnectionType, MfaFactor, PaginationDto, PermissionStrategy,
    PolicyEffect, QrcodeType, RegisterMethod, SubjectType,
};

/// A value, called `ApplicationPaginatedRespDto` by the API.
pub type ApplicationPaginatedRespDto = crate::generated::Envelope<
    ApplicationPaginatedDataDto,
>;

/// A value, called `ApplicationSimpleInfoPaginatedRespDto` by the API.
pub type ApplicationSimpleInfoPaginatedRespDto = crate::generated::Envelope<
    ApplicationSimpleInfoPaginatedDataDto,
>;

/// A value, called `ApplicationSimpleInfoSingleRespDto` by the API.
pub type ApplicationSimpleInfoSingleRespDto = crate::generated::Envelope<
    ApplicationSimpleInfoDto,
>;

/// A value, called `ApplicationSingleRespDto` by the API.
pub type ApplicationSingleRespDto = crate::generated::Envelope<ApplicationDto>;

/// Order of the ways to sign in on the sign-in page. Its fields are not documented, so it is taken as
/// any object.
pub type ApplicationTabMethodsSortConfigDto = ::sdk_runtime::JsonObject;

/// A value, called `CheckDomainAvailableSecretRespDto` by the API.
pub type CheckDomainAvailableSecretRespDto = crate::generated::Envelope<
    CheckDomainAvailableDataDto,
>;

/// A value, called `CreateApplicationRespDto` by the API.
pub type CreateApplicationRespDto = crate::generated::Envelope<
    CreateApplicationRespDataDto,
>;

/// A value, called `GetApplicationPermissionStrategyRespDto` by the API.
pub type GetApplicationPermissionStrategyRespDto = crate::generated::Envelope<
    GetApplicationPermissionStrategyDataDto,
>;

/// A value, called `GetApplicationSecretRespDto` by the API.
pub type GetApplicationSecretRespDto = crate::generated::Envelope<
    GetApplicationSecretDataDto,
>;

/// A value, called `GetSubjectAuthRespDto` by the API.
pub type GetSubjectAuthRespDto = crate::generated::Envelope<GetSubjectAuthDataDto>;

/// What the sign-in page hides and does by itself.
///
/// Its fields are not documented, so it is taken as any object. Samples have booleans such as
/// `hideIdp`, `hideForgetPassword`, `hideSocialLogin`, `hideRegister` and `autoRegisterThenLogin`.
pub type ISsoPageCustomizationSettingsDto = ::sdk_runtime::JsonObject;

/// Settings of the languages that count in all places. Its fields are not documented, so it is taken as
/// any object.
pub type LanguageCoinfigGlobalDto = ::sdk_runtime::JsonObject;

/// A value, called `ListApplicationAuthPaginatedRespDto` by the API.
pub type ListApplicationAuthPaginatedRespDto = crate::generated::Envelope<
    ListApplicationAuthPaginatedDataDto,
>;

/// A value, called `ListApplicationSubjectRespDto` by the API.
pub type ListApplicationSubjectRespDto = crate::generated::Envelope<
    ListApplicationSubjectDataListDto,
>;

/// A value, called `RefreshApplicationSecretRespDto` by the API.
pub type RefreshApplicationSecretRespDto = crate::generated::Envelope<
    RefreshApplicationSecretDataDto,
>;

/// Settings of one tab of the sign-in page, for passwords or for verification codes. Its fields are not
/// documented, so it is taken as any object.
pub type TabConfigDto = ::sdk_runtime::JsonObject;

/// A value, called `TenantApplicationListPaginatedRespDto` by the API.
pub type TenantApplicationListPaginatedRespDto = crate::generated::Envelope<
    TenantApplicationListPagingDto,
>;

/// A value, called `UserPoolTenantConfigDtoRespDto` by the API.
pub type UserPoolTenantConfigDtoRespDto = crate::generated::Envelope<
    UserPoolTenantConfigDto,
>;

/// How the sign-in page of an application looks, in requests of
/// [`create_application`](crate::ManagementClient::create_application) and
/// [`update_application`](crate::ManagementClient::update_application).
#[non_exhaustive]
pub struct ApplicationBrandingConfigInputDto {
    /// Background of the sign-in page, as a CSS value: a picture such as
    /// `url(https://example.com/background.png) center/cover`, or a color such as `rgba(37,49,122,1)`.
    ///
    /// Optional `customBackground`: not sent if `None`. Example: `rgba(37,49,122,1)`.
    pub custom_background: Option<String>,
    /// Style sheet in CSS that is added to the sign-in page. It counts if `custom_css_enabled` is `true`.
    ///
    /// Optional `customCSS`: not sent if `None`. Example: `.authing-guard-layout { background: black !important; }`.
    pub custom_css: Option<String>,
    /// Whether the style sheet in `custom_css` is used.
    ///
    /// Optional `customCSSEnabled`: not sent if `None`.
    pub custom_css_enabled: Option<bool>,
    /// URL of the picture that is shown while the sign-in form loads.
    ///
    /// Optional `customLoadingImage`: not sent if `None`. Example: `https://files.authing.co/user-contents/photos/cbd51df7-efb1-4b50-b38c-d8e5a04b1830.png`.
    pub custom_loading_image: Option<String>,
    /// Language that the sign-in page is shown in first. Without it, the page follows the browser of the
    /// user.
    ///
    /// Optional `defaultLanguage`: not sent if `None`.
    pub default_language: Option<Language>,
    /// Generation of the sign-in form that is shown.
    ///
    /// Optional `guardVersion`: not sent if `None`.
    pub guard_version: Option<GuardVersion>,
    /// Whether the sign-in page has a button for another language.
    ///
    /// Optional `showChangeLanguageButton`: not sent if `None`.
    pub show_change_language_button: Option<bool>,
    /// Whether the sign-in page offers enterprise identity sources.
    ///
    /// Optional `showEnterpriseConnections`: not sent if `None`.
    pub show_enterprise_connections: Option<bool>,
    /// Whether the sign-in page has a button for users who forgot their password.
    ///
    /// Optional `showForgetPasswordButton`: not sent if `None`.
    pub show_forget_password_button: Option<bool>,
    /// Whether the sign-in page offers social identity sources.
    ///
    /// Optional `showSocialConnections`: not sent if `None`.
    pub show_social_connections: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ApplicationBrandingConfigInputDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `custom_background`.
    #[must_use]
    pub fn with_custom_background(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.custom_background, value);
        self
    }
    /// Sets `custom_css`.
    #[must_use]
    pub fn with_custom_css(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.custom_css, value);
        self
    }
    /// Sets `custom_css_enabled`.
    #[must_use]
    #[inline]
    pub fn with_custom_css_enabled(mut self, value: bool) -> Self {
        self.custom_css_enabled = Some(value);
        self
    }
    /// Sets `custom_loading_image`.
    #[must_use]
    pub fn with_custom_loading_image(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.custom_loading_image, value);
        self
    }
    /// Sets `default_language`.
    #[must_use]
    pub fn with_default_language(mut self, value: impl Into<Language>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.default_language, value);
        self
    }
    /// Sets `guard_version`.
    #[must_use]
    pub fn with_guard_version(mut self, value: impl Into<GuardVersion>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.guard_version, value);
        self
    }
    /// Sets `show_change_language_button`.
    #[must_use]
    #[inline]
    pub fn with_show_change_language_button(mut self, value: bool) -> Self {
        self.show_change_language_button = Some(value);
        self
    }
    /// Sets `show_enterprise_connections`.
    #[must_use]
    #[inline]
    pub fn with_show_enterprise_connections(mut self, value: bool) -> Self {
        self.show_enterprise_connections = Some(value);
        self
    }
    /// Sets `show_forget_password_button`.
    #[must_use]
    #[inline]
    pub fn with_show_forget_password_button(mut self, value: bool) -> Self {
        self.show_forget_password_button = Some(value);
        self
    }
    /// Sets `show_social_connections`.
    #[must_use]
    #[inline]
    pub fn with_show_social_connections(mut self, value: bool) -> Self {
        self.show_social_connections = Some(value);
        self
    }
}

impl Default for ApplicationBrandingConfigInputDto {
    #[inline]
    fn default() -> Self {
        Self {
            custom_background: None,
            custom_css: None,
            custom_css_enabled: None,
            custom_loading_image: None,
            default_language: None,
            guard_version: None,
            show_change_language_button: None,
            show_enterprise_connections: None,
            show_forget_password_button: None,
            show_social_connections: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationBrandingConfigInputDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationBrandingConfigInputDto",
        names: &[
            "customBackground",
            "customCSS",
            "customCSSEnabled",
            "customLoadingImage",
            "defaultLanguage",
            "guardVersion",
            "showChangeLanguageButton",
            "showEnterpriseConnections",
            "showForgetPasswordButton",
            "showSocialConnections",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.custom_background,
            1 => &self.custom_css,
            2 => &self.custom_css_enabled,
            3 => &self.custom_loading_image,
            4 => &self.default_language,
            5 => &self.guard_version,
            6 => &self.show_change_language_button,
            7 => &self.show_enterprise_connections,
            8 => &self.show_forget_password_button,
            9 => &self.show_social_connections,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.custom_background,
            1 => &mut self.custom_css,
            2 => &mut self.custom_css_enabled,
            3 => &mut self.custom_loading_image,
            4 => &mut self.default_language,
            5 => &mut self.guard_version,
            6 => &mut self.show_change_language_button,
            7 => &mut self.show_enterprise_connections,
            8 => &mut self.show_forget_password_button,
            9 => &mut self.show_social_connections,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApplicationBrandingConfigInputDto);

/// The way to sign in that an application shows first, in requests of
/// [`create_application`](crate::ManagementClient::create_application) and
/// [`update_application`](crate::ManagementClient::update_application).
///
/// Social and enterprise identity sources are not meant, apart from AD and LDAP.
#[non_exhaustive]
pub struct ApplicationDefaultLoginMethodInput {
    /// Kind of sign-in that is shown first.
    ///
    /// Required `connectionType`.
    pub connection_type: LoginConnectionType,
    /// ID of the connection to Active Directory, found by
    /// [`get_ext_idp`](crate::ManagementClient::get_ext_idp).
    ///
    /// It is needed when `connection_type` is [`Ad`](crate::generated::models::LoginConnectionType::Ad).
    ///
    /// Optional `adExtIdpConnId`: not sent if `None`. Example: `6303a2bf2xxxxx7f665f01bf1`.
    pub ad_ext_idp_conn_id: Option<String>,
    /// ID of the connection to the LDAP directory, found by
    /// [`get_ext_idp`](crate::ManagementClient::get_ext_idp).
    ///
    /// It is needed when `connection_type` is
    /// [`Ldap`](crate::generated::models::LoginConnectionType::Ldap).
    ///
    /// Optional `ldapExtIdpConnId`: not sent if `None`. Example: `6303a2bf2xxxxx7f665f01bf1`.
    pub ldap_ext_idp_conn_id: Option<String>,
    /// ID of the connection that the QR code belongs to, found by
    /// [`get_ext_idp`](crate::ManagementClient::get_ext_idp).
    ///
    /// It is needed when `connection_type` is
    /// [`Qrcode`](crate::generated::models::LoginConnectionType::Qrcode).
    ///
    /// Optional `qrcodeExtIdpConnId`: not sent if `None`. Example: `6303a2bf2xxxxx7f665f01bf1`.
    pub qrcode_ext_idp_conn_id: Option<String>,
    /// Kind of the QR code. It matters when `connection_type` is
    /// [`Qrcode`](crate::generated::models::LoginConnectionType::Qrcode).
    ///
    /// Optional `qrcodeType`: not sent if `None`.
    pub qrcode_type: Option<QrcodeType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ApplicationDefaultLoginMethodInput {
    /// A value of the required fields; the others are absent.
    pub fn new(connection_type: impl Into<LoginConnectionType>) -> Self {
        Self {
            connection_type: connection_type.into(),
            ad_ext_idp_conn_id: None,
            ldap_ext_idp_conn_id: None,
            qrcode_ext_idp_conn_id: None,
            qrcode_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `ad_ext_idp_conn_id`.
    #[must_use]
    pub fn with_ad_ext_idp_conn_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.ad_ext_idp_conn_id, value);
        self
    }
    /// Sets `ldap_ext_idp_conn_id`.
    #[must_use]
    pub fn with_ldap_ext_idp_conn_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.ldap_ext_idp_conn_id, value);
        self
    }
    /// Sets `qrcode_ext_idp_conn_id`.
    #[must_use]
    pub fn with_qrcode_ext_idp_conn_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.qrcode_ext_idp_conn_id, value);
        self
    }
    /// Sets `qrcode_type`.
    #[must_use]
    pub fn with_qrcode_type(mut self, value: impl Into<QrcodeType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.qrcode_type, value);
        self
    }
}

impl Default for ApplicationDefaultLoginMethodInput {
    #[inline]
    fn default() -> Self {
        Self {
            connection_type: LoginConnectionType::default(),
            ad_ext_idp_conn_id: None,
            ldap_ext_idp_conn_id: None,
            qrcode_ext_idp_conn_id: None,
            qrcode_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationDefaultLoginMethodInput {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationDefaultLoginMethodInput",
        names: &[
            "connectionType",
            "adExtIdpConnId",
            "ldapExtIdpConnId",
            "qrcodeExtIdpConnId",
            "qrcodeType",
        ],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.connection_type,
            1 => &self.ad_ext_idp_conn_id,
            2 => &self.ldap_ext_idp_conn_id,
            3 => &self.qrcode_ext_idp_conn_id,
            4 => &self.qrcode_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.connection_type,
            1 => &mut self.ad_ext_idp_conn_id,
            2 => &mut self.ldap_ext_idp_conn_id,
            3 => &mut self.qrcode_ext_idp_conn_id,
            4 => &mut self.qrcode_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApplicationDefaultLoginMethodInput);

/// A connection of an identity source that a new application offers for sign-in.
///
/// Taken by [`create_application`](crate::ManagementClient::create_application).
#[non_exhaustive]
pub struct ApplicationEnabledExtIdpConnInputDto {
    /// ID of the connection, found by [`get_ext_idp`](crate::ManagementClient::get_ext_idp).
    ///
    /// Required `extIdpConnId`. Example: `6303a2bf2xxxxx7f665f01bf1`.
    pub ext_idp_conn_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ApplicationEnabledExtIdpConnInputDto {
    /// A value of the required fields; the others are absent.
    pub fn new(ext_idp_conn_id: impl Into<String>) -> Self {
        Self {
            ext_idp_conn_id: ext_idp_conn_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ApplicationEnabledExtIdpConnInputDto {
    #[inline]
    fn default() -> Self {
        Self {
            ext_idp_conn_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationEnabledExtIdpConnInputDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationEnabledExtIdpConnInputDto",
        names: &["extIdpConnId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.ext_idp_conn_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.ext_idp_conn_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApplicationEnabledExtIdpConnInputDto);

/// How users sign in to a new application, in the request of
/// [`create_application`](crate::ManagementClient::create_application).
#[non_exhaustive]
pub struct ApplicationLoginConfigInputDto {
    /// Whether users are asked on a page to let the application have their data.
    ///
    /// Required `showAuthorizationPage`.
    pub show_authorization_page: bool,
    /// The way to sign in that is shown first, apart from social and enterprise identity sources.
    ///
    /// Optional `defaultLoginMethod`: not sent if `None`.
    pub default_login_method: Option<ApplicationDefaultLoginMethodInput>,
    /// Whether all connections of identity sources can be used to sign in.
    ///
    /// Optional `enabledAllExtIdpConns`: not sent if `None`.
    pub enabled_all_ext_idp_conns: Option<bool>,
    /// Ways to sign in that the application offers, besides identity sources.
    ///
    /// Optional `enabledBasicLoginMethods`: not sent if `None`. Example: `["EMAIL_CODE","EMAIL_PASSWORD"]`.
    pub enabled_basic_login_methods: Option<Vec<BasicLoginMethod>>,
    /// The connections of identity sources that can be used to sign in.
    ///
    /// Optional `enabledExtIdpConnIds`: not sent if `None`.
    pub enabled_ext_idp_conn_ids: Option<Vec<ApplicationEnabledExtIdpConnInputDto>>,
    /// Whether signing in and registering share one page.
    ///
    /// Optional `mergeLoginAndRegisterPage`: not sent if `None`.
    pub merge_login_and_register_page: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ApplicationLoginConfigInputDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(show_authorization_page: bool) -> Self {
        Self {
            show_authorization_page,
            default_login_method: None,
            enabled_all_ext_idp_conns: None,
            enabled_basic_login_methods: None,
            enabled_ext_idp_conn_ids: None,
            merge_login_and_register_page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `default_login_method`.
    #[must_use]
    #[inline]
    pub fn with_default_login_method(
        mut self,
        value: ApplicationDefaultLoginMethodInput,
    ) -> Self {
        self.default_login_method = Some(value);
        self
    }
    /// Sets `enabled_all_ext_idp_conns`.
    #[must_use]
    #[inline]
    pub fn with_enabled_all_ext_idp_conns(mut self, value: bool) -> Self {
        self.enabled_all_ext_idp_conns = Some(value);
        self
    }
    /// Sets `enabled_basic_login_methods`.
    #[must_use]
    pub fn with_enabled_basic_login_methods(
        mut self,
        value: impl IntoIterator<Item = impl Into<BasicLoginMethod>>,
    ) -> Self {
        self.enabled_basic_login_methods = Some(
            ::sdk_runtime::record::argument::list(value),
        );
        self
    }
    /// Sets `enabled_ext_idp_conn_ids`.
    #[must_use]
    pub fn with_enabled_ext_idp_conn_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplicationEnabledExtIdpConnInputDto>>,
    ) -> Self {
        self.enabled_ext_idp_conn_ids = Some(
            ::sdk_runtime::record::argument::list(value),
        );
        self
    }
    /// Sets `merge_login_and_register_page`.
    #[must_use]
    #[inline]
    pub fn with_merge_login_and_register_page(mut self, value: bool) -> Self {
        self.merge_login_and_register_page = Some(value);
        self
    }
}

impl Default for ApplicationLoginConfigInputDto {
    #[inline]
    fn default() -> Self {
        Self {
            show_authorization_page: false,
            default_login_method: None,
            enabled_all_ext_idp_conns: None,
            enabled_basic_login_methods: None,
            enabled_ext_idp_conn_ids: None,
            merge_login_and_register_page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationLoginConfigInputDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationLoginConfigInputDto",
        names: &[
            "showAuthorizationPage",
            "defaultLoginMethod",
            "enabledAllExtIdpConns",
            "enabledBasicLoginMethods",
            "enabledExtIdpConnIds",
            "mergeLoginAndRegisterPage",
        ],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.show_authorization_page,
            1 => &self.default_login_method,
            2 => &self.enabled_all_ext_idp_conns,
            3 => &self.enabled_basic_login_methods,
            4 => &self.enabled_ext_idp_conn_ids,
            5 => &self.merge_login_and_register_page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.show_authorization_page,
            1 => &mut self.default_login_method,
            2 => &mut self.enabled_all_ext_idp_conns,
            3 => &mut self.enabled_basic_login_methods,
            4 => &mut self.enabled_ext_idp_conn_ids,
            5 => &mut self.merge_login_and_register_page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApplicationLoginConfigInputDto);

/// Applications with all of their settings, as a page.
///
/// Returned by [`list_applications`](crate::ManagementClient::list_applications).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationPaginatedDataDto {
    /// The items of this page.
    pub list: Vec<ApplicationDto>,
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ApplicationPaginatedDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            total_count: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationPaginatedDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationPaginatedDataDto",
        names: &["list", "totalCount"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.list,
            1 => &self.total_count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.total_count,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApplicationPaginatedDataDto);

/// Subjects of one kind, with the effect of the authorization that
/// [`authorize_application_access`](crate::ManagementClient::authorize_application_access) gives them.
#[non_exhaustive]
pub struct ApplicationPermissionRecordItem {
    /// Kind of the subjects, which decides what `target_identifier` holds.
    ///
    /// Required `targetType`. Example: `USER`.
    pub target_type: SubjectType,
    /// Identifiers of the subjects: IDs of users, codes of groups, codes of roles, or IDs of departments.
    /// At most 50.
    ///
    /// Required `targetIdentifier`. At most 50 elements. Example: `["6229ffaxxxxxxxxcade3e3d9"]`.
    pub target_identifier: Vec<String>,
    /// Whether the subjects are allowed or refused.
    ///
    /// Required `effect`. Example: `ALLOW`.
    pub effect: PolicyEffect,
    /// Whether the authorization also counts for the departments below. It matters when `target_type` is
    /// [`Org`](crate::generated::models::SubjectType::Org).
    ///
    /// Optional `inheritByChildren`: not sent if `None`. Example: `true`.
    pub inherit_by_children: Option<bool>,
    /// Code of the namespace that the roles belong to. It is needed when `target_type` is
    /// [`Role`](crate::generated::models::SubjectType::Role).
    ///
    /// Optional `namespaceCode`: not sent if `None`. Example: `code1`.
    pub namespace_code: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ApplicationPermissionRecordItem {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_type: impl Into<SubjectType>,
        target_identifier: impl IntoIterator<Item = impl Into<String>>,
        effect: impl Into<PolicyEffect>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: ::sdk_runtime::record::argument::list(target_identifier),
            effect: effect.into(),
            inherit_by_children: None,
            namespace_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `inherit_by_children`.
    #[must_use]
    #[inline]
    pub fn with_inherit_by_children(mut self, value: bool) -> Self {
        self.inherit_by_children = Some(value);
        self
    }
    /// Sets `namespace_code`.
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace_code, value);
        self
    }
}

impl Default for ApplicationPermissionRecordItem {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: SubjectType::default(),
            target_identifier: Vec::new(),
            effect: PolicyEffect::default(),
            inherit_by_children: None,
            namespace_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationPermissionRecordItem {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationPermissionRecordItem",
        names: &[
            "targetType",
            "targetIdentifier",
            "effect",
            "inheritByChildren",
            "namespaceCode",
        ],
        required: 3,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_identifier,
            2 => &self.effect,
            3 => &self.inherit_by_children,
            4 => &self.namespace_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_identifier,
            2 => &mut self.effect,
            3 => &mut self.inherit_by_children,
            4 => &mut self.namespace_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApplicationPermissionRecordItem);

/// How new users register in an application, in requests of
/// [`create_application`](crate::ManagementClient::create_application) and
/// [`update_application`](crate::ManagementClient::update_application).
#[non_exhaustive]
pub struct ApplicationRegisterConfigInputDto {
    /// Ways to register that the application offers.
    ///
    /// Required `enabledBasicRegisterMethods`. Example: `["EMAIL_CODE","PHONE_CODE"]`.
    pub enabled_basic_register_methods: Vec<BasicRegisterMethod>,
    /// The way to register that is shown first.
    ///
    /// Required `defaultRegisterMethod`.
    pub default_register_method: RegisterMethod,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ApplicationRegisterConfigInputDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        enabled_basic_register_methods: impl IntoIterator<
            Item = impl Into<BasicRegisterMethod>,
        >,
        default_register_method: impl Into<RegisterMethod>,
    ) -> Self {
        Self {
            enabled_basic_register_methods: ::sdk_runtime::record::argument::list(
                enabled_basic_register_methods,
            ),
            default_register_method: default_register_method.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ApplicationRegisterConfigInputDto {
    #[inline]
    fn default() -> Self {
        Self {
            enabled_basic_register_methods: Vec::new(),
            default_register_method: RegisterMethod::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationRegisterConfigInputDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationRegisterConfigInputDto",
        names: &["enabledBasicRegisterMethods", "defaultRegisterMethod"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enabled_basic_register_methods,
            1 => &self.default_register_method,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enabled_basic_register_methods,
            1 => &mut self.default_register_method,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApplicationRegisterConfigInputDto);

/// The main data of an application, without its settings, as
/// [`get_application_simple_info`](crate::ManagementClient::get_application_simple_info) and
/// [`list_application_simple_info`](crate::ManagementClient::list_application_simple_info) return it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationSimpleInfoDto {
    /// ID that GenAuth gave the application.
    ///
    /// On the wire: `appId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub app_id: String,
    /// Unique identifier of the application, which is also part of its sign-in address.
    ///
    /// On the wire: `appIdentifier`. Example: `app1`.
    pub app_identifier: String,
    /// Name of the application, for people.
    ///
    /// On the wire: `appName`.
    pub app_name: String,
    /// URL of the logo of the application.
    ///
    /// On the wire: `appLogo`. Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub app_logo: String,
    /// What kind of program the application is.
    ///
    /// On the wire: `appType`.
    pub app_type: ApplicationType,
    /// Whether it is an integrated application, that is, one made from a template of GenAuth.
    ///
    /// On the wire: `isIntegrateApp`.
    pub is_integrate_app: bool,
    /// What the application is for, in words for people.
    ///
    /// On the wire: `appDescription`.
    pub app_description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ApplicationSimpleInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            app_identifier: String::new(),
            app_name: String::new(),
            app_logo: String::new(),
            app_type: ApplicationType::default(),
            is_integrate_app: false,
            app_description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationSimpleInfoDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationSimpleInfoDto",
        names: &[
            "appId",
            "appIdentifier",
            "appName",
            "appLogo",
            "appType",
            "isIntegrateApp",
            "appDescription",
        ],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.app_identifier,
            2 => &self.app_name,
            3 => &self.app_logo,
            4 => &self.app_type,
            5 => &self.is_integrate_app,
            6 => &self.app_description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.app_identifier,
            2 => &mut self.app_name,
            3 => &mut self.app_logo,
            4 => &mut self.app_type,
            5 => &mut self.is_integrate_app,
            6 => &mut self.app_description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApplicationSimpleInfoDto);

/// Main data of applications, as a page.
///
/// Returned by [`list_application_simple_info`](crate::ManagementClient::list_application_simple_info).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationSimpleInfoPaginatedDataDto {
    /// The items of this page.
    pub list: Vec<ApplicationSimpleInfoDto>,
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ApplicationSimpleInfoPaginatedDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            total_count: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationSimpleInfoPaginatedDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationSimpleInfoPaginatedDataDto",
        names: &["list", "totalCount"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.list,
            1 => &self.total_count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.total_count,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApplicationSimpleInfoPaginatedDataDto);

/// The application and the subjects that
/// [`authorize_application_access`](crate::ManagementClient::authorize_application_access) allows or
/// refuses to use it.
#[non_exhaustive]
pub struct AuthorizeApplicationAccessDto {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub app_id: String,
    /// The subjects, grouped by kind and effect. At most 10 entries.
    ///
    /// Required `list`. At most 10 elements.
    pub list: Vec<ApplicationPermissionRecordItem>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AuthorizeApplicationAccessDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        app_id: impl Into<String>,
        list: impl IntoIterator<Item = impl Into<ApplicationPermissionRecordItem>>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for AuthorizeApplicationAccessDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AuthorizeApplicationAccessDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AuthorizeApplicationAccessDto",
        names: &["appId", "list"],
        required: 2,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_items: Some(10),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AuthorizeApplicationAccessDto);

/// Names connections of identity sources and their new state in the tenant configuration, for
/// [`change_userpool_tenan_ext_idp_conn_state`](crate::ManagementClient::change_userpool_tenan_ext_idp_conn_state).
#[non_exhaustive]
pub struct ChangeUserPoolTenantExtIdpConnDto {
    /// Whether the connections are on from now on. `true` connects them, `false` disconnects them.
    ///
    /// Required `enabled`.
    pub enabled: bool,
    /// IDs of the connections, found by [`get_ext_idp`](crate::ManagementClient::get_ext_idp).
    ///
    /// Required `connIds`. Example: `["6303a2bf2xxxxx7f665f01bf1"]`.
    pub conn_ids: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ChangeUserPoolTenantExtIdpConnDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        enabled: bool,
        conn_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            enabled,
            conn_ids: ::sdk_runtime::record::argument::list(conn_ids),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ChangeUserPoolTenantExtIdpConnDto {
    #[inline]
    fn default() -> Self {
        Self {
            enabled: false,
            conn_ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ChangeUserPoolTenantExtIdpConnDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ChangeUserPoolTenantExtIdpConnDto",
        names: &["enabled", "connIds"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enabled,
            1 => &self.conn_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.conn_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ChangeUserPoolTenantExtIdpConnDto);

/// The domain that [`check_domain_available`](crate::ManagementClient::check_domain_available) asks
/// about.
#[non_exhaustive]
pub struct CheckDomainAvailable {
    /// Domain to check, without the part that all applications of GenAuth share.
    ///
    /// Required `domain`. Example: `domain-a`.
    pub domain: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CheckDomainAvailable {
    /// A value of the required fields; the others are absent.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CheckDomainAvailable {
    #[inline]
    fn default() -> Self {
        Self {
            domain: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckDomainAvailable {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckDomainAvailable",
        names: &["domain"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.domain,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.domain,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckDomainAvailable);

/// Whether a domain is free, as
/// [`check_domain_available`](crate::ManagementClient::check_domain_available) tells it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckDomainAvailableDataDto {
    /// Whether an application can still take the domain.
    ///
    /// Example: `true`.
    pub available: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CheckDomainAvailableDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            available: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckDomainAvailableDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckDomainAvailableDataDto",
        names: &["available"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.available,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.available,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckDomainAvailableDataDto);

/// A new application, self-built or made from a template, for
/// [`create_application`](crate::ManagementClient::create_application).
///
/// For one made from a template, `template` and `template_data` are needed, and most other fields have
/// no effect.
#[non_exhaustive]
pub struct CreateApplicationDto {
    /// Name of the application, for people.
    ///
    /// Required `appName`. Example: `Sample application`.
    pub app_name: String,
    /// What the application is for, in words for people.
    ///
    /// Optional `appDescription`: not sent if `None`. Example: `Shop for the employees`.
    pub app_description: Option<String>,
    /// Unique identifier of the application, which is also part of its sign-in address. Required for a
    /// self-built application.
    ///
    /// Optional `appIdentifier`: not sent if `None`. Example: `example`.
    pub app_identifier: Option<String>,
    /// URL of the logo of the application.
    ///
    /// Optional `appLogo`: not sent if `None`. Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub app_logo: Option<String>,
    /// What kind of program the application is. Left out, it is
    /// [`Web`](crate::generated::models::ApplicationType::Web).
    ///
    /// Optional `appType`: not sent if `None`.
    pub app_type: Option<ApplicationType>,
    /// How the sign-in page looks.
    ///
    /// Optional `brandingConfig`: not sent if `None`.
    pub branding_config: Option<ApplicationBrandingConfigInputDto>,
    /// Settings of the CAS protocol.
    ///
    /// Optional `casConfig`: not sent if `None`. Example: `{"casUserIdentifier":"${user.username}","customAttributes":{"customAttr1":"123"},"stLifetime":300}`.
    pub cas_config: Option<::sdk_runtime::JsonObject>,
    /// Whether the application signs users in by CAS.
    ///
    /// Optional `casProviderEnabled`: not sent if `None`.
    pub cas_provider_enabled: Option<bool>,
    /// Protocol by which the application signs users in unless another one is chosen.
    ///
    /// Optional `defaultProtocol`: not sent if `None`.
    pub default_protocol: Option<ApplicationProtocol>,
    /// Address that is opened when somebody tries the sign-in in the GenAuth console or clicks the
    /// application on the application panel. Without it, this is the sign-in page of GenAuth.
    ///
    /// Optional `initLoginUri`: not sent if `None`. Example: `https://example.com/login`.
    pub init_login_uri: Option<String>,
    /// How users sign in.
    ///
    /// Optional `loginConfig`: not sent if `None`.
    pub login_config: Option<ApplicationLoginConfigInputDto>,
    /// Addresses that a user may be sent to after signing out.
    ///
    /// Optional `logoutRedirectUris`: not sent if `None`. Example: `["https://example.com/logout-callback"]`.
    pub logout_redirect_uris: Option<Vec<String>>,
    /// Settings of the OAuth 2.0 protocol. The vendor advises against OAuth 2.0. Use OIDC, with
    /// `oidc_config`.
    ///
    /// Optional `oauthConfig`: not sent if `None`.
    pub oauth_config: Option<::sdk_runtime::JsonObject>,
    /// Whether the application signs users in by OAuth 2.0.
    ///
    /// Optional `oauthProviderEnabled`: not sent if `None`.
    pub oauth_provider_enabled: Option<bool>,
    /// Settings of the OIDC protocol.
    ///
    /// Optional `oidcConfig`: not sent if `None`.
    pub oidc_config: Option<::sdk_runtime::JsonObject>,
    /// Addresses that a user may be sent to after signing in.
    ///
    /// Optional `redirectUris`: not sent if `None`. Example: `["https://example.com/callback"]`.
    pub redirect_uris: Option<Vec<String>>,
    /// How new users register.
    ///
    /// Optional `registerConfig`: not sent if `None`.
    pub register_config: Option<ApplicationRegisterConfigInputDto>,
    /// Settings of the SAML protocol.
    ///
    /// Optional `samlConfig`: not sent if `None`.
    pub saml_config: Option<::sdk_runtime::JsonObject>,
    /// Whether the application signs users in by SAML. What is assumed without it is not documented.
    ///
    /// Optional `samlProviderEnabled`: not sent if `None`.
    pub saml_provider_enabled: Option<bool>,
    /// Whether the application takes part in single sign-on. What is assumed without it is not documented.
    ///
    /// Optional `ssoEnabled`: not sent if `None`.
    pub sso_enabled: Option<bool>,
    /// Name of the template that an integrated application is made from. Required for an integrated
    /// application, absent for a self-built one.
    ///
    /// Optional `template`: not sent if `None`. Example: `github`.
    pub template: Option<String>,
    /// Settings that the template asks for. Required for an integrated application. The form depends on the
    /// template and is not documented.
    ///
    /// Optional `templateData`: not sent if `None`.
    pub template_data: Option<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateApplicationDto {
    /// A value of the required fields; the others are absent.
    pub fn new(app_name: impl Into<String>) -> Self {
        Self {
            app_name: app_name.into(),
            app_description: None,
            app_identifier: None,
            app_logo: None,
            app_type: None,
            branding_config: None,
            cas_config: None,
            cas_provider_enabled: None,
            default_protocol: None,
            init_login_uri: None,
            login_config: None,
            logout_redirect_uris: None,
            oauth_config: None,
            oauth_provider_enabled: None,
            oidc_config: None,
            redirect_uris: None,
            register_config: None,
            saml_config: None,
            saml_provider_enabled: None,
            sso_enabled: None,
            template: None,
            template_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `app_description`.
    #[must_use]
    pub fn with_app_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_description, value);
        self
    }
    /// Sets `app_identifier`.
    #[must_use]
    pub fn with_app_identifier(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_identifier, value);
        self
    }
    /// Sets `app_logo`.
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_logo, value);
        self
    }
    /// Sets `app_type`.
    #[must_use]
    pub fn with_app_type(mut self, value: impl Into<ApplicationType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_type, value);
        self
    }
    /// Sets `branding_config`.
    #[must_use]
    #[inline]
    pub fn with_branding_config(
        mut self,
        value: ApplicationBrandingConfigInputDto,
    ) -> Self {
        self.branding_config = Some(value);
        self
    }
    /// Sets `cas_config`.
    #[must_use]
    pub fn with_cas_config(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.cas_config = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `cas_provider_enabled`.
    #[must_use]
    #[inline]
    pub fn with_cas_provider_enabled(mut self, value: bool) -> Self {
        self.cas_provider_enabled = Some(value);
        self
    }
    /// Sets `default_protocol`.
    #[must_use]
    pub fn with_default_protocol(
        mut self,
        value: impl Into<ApplicationProtocol>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.default_protocol, value);
        self
    }
    /// Sets `init_login_uri`.
    #[must_use]
    pub fn with_init_login_uri(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.init_login_uri, value);
        self
    }
    /// Sets `login_config`.
    #[must_use]
    #[inline]
    pub fn with_login_config(mut self, value: ApplicationLoginConfigInputDto) -> Self {
        self.login_config = Some(value);
        self
    }
    /// Sets `logout_redirect_uris`.
    #[must_use]
    pub fn with_logout_redirect_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logout_redirect_uris = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `oauth_config`.
    #[must_use]
    pub fn with_oauth_config(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.oauth_config = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `oauth_provider_enabled`.
    #[must_use]
    #[inline]
    pub fn with_oauth_provider_enabled(mut self, value: bool) -> Self {
        self.oauth_provider_enabled = Some(value);
        self
    }
    /// Sets `oidc_config`.
    #[must_use]
    pub fn with_oidc_config(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.oidc_config = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `redirect_uris`.
    #[must_use]
    pub fn with_redirect_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `register_config`.
    #[must_use]
    #[inline]
    pub fn with_register_config(
        mut self,
        value: ApplicationRegisterConfigInputDto,
    ) -> Self {
        self.register_config = Some(value);
        self
    }
    /// Sets `saml_config`.
    #[must_use]
    pub fn with_saml_config(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.saml_config = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `saml_provider_enabled`.
    #[must_use]
    #[inline]
    pub fn with_saml_provider_enabled(mut self, value: bool) -> Self {
        self.saml_provider_enabled = Some(value);
        self
    }
    /// Sets `sso_enabled`.
    #[must_use]
    #[inline]
    pub fn with_sso_enabled(mut self, value: bool) -> Self {
        self.sso_enabled = Some(value);
        self
    }
    /// Sets `template`.
    #[must_use]
    pub fn with_template(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.template, value);
        self
    }
    /// Sets `template_data`.
    #[must_use]
    pub fn with_template_data(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.template_data, value);
        self
    }
}

impl Default for CreateApplicationDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_name: String::new(),
            app_description: None,
            app_identifier: None,
            app_logo: None,
            app_type: None,
            branding_config: None,
            cas_config: None,
            cas_provider_enabled: None,
            default_protocol: None,
            init_login_uri: None,
            login_config: None,
            logout_redirect_uris: None,
            oauth_config: None,
            oauth_provider_enabled: None,
            oidc_config: None,
            redirect_uris: None,
            register_config: None,
            saml_config: None,
            saml_provider_enabled: None,
            sso_enabled: None,
            template: None,
            template_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateApplicationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateApplicationDto",
        names: &[
            "appName",
            "appDescription",
            "appIdentifier",
            "appLogo",
            "appType",
            "brandingConfig",
            "casConfig",
            "casProviderEnabled",
            "defaultProtocol",
            "initLoginUri",
            "loginConfig",
            "logoutRedirectUris",
            "oauthConfig",
            "oauthProviderEnabled",
            "oidcConfig",
            "redirectUris",
            "registerConfig",
            "samlConfig",
            "samlProviderEnabled",
            "ssoEnabled",
            "template",
            "templateData",
        ],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_name,
            1 => &self.app_description,
            2 => &self.app_identifier,
            3 => &self.app_logo,
            4 => &self.app_type,
            5 => &self.branding_config,
            6 => &self.cas_config,
            7 => &self.cas_provider_enabled,
            8 => &self.default_protocol,
            9 => &self.init_login_uri,
            10 => &self.login_config,
            11 => &self.logout_redirect_uris,
            12 => &self.oauth_config,
            13 => &self.oauth_provider_enabled,
            14 => &self.oidc_config,
            15 => &self.redirect_uris,
            16 => &self.register_config,
            17 => &self.saml_config,
            18 => &self.saml_provider_enabled,
            19 => &self.sso_enabled,
            20 => &self.template,
            21 => &self.template_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_name,
            1 => &mut self.app_description,
            2 => &mut self.app_identifier,
            3 => &mut self.app_logo,
            4 => &mut self.app_type,
            5 => &mut self.branding_config,
            6 => &mut self.cas_config,
            7 => &mut self.cas_provider_enabled,
            8 => &mut self.default_protocol,
            9 => &mut self.init_login_uri,
            10 => &mut self.login_config,
            11 => &mut self.logout_redirect_uris,
            12 => &mut self.oauth_config,
            13 => &mut self.oauth_provider_enabled,
            14 => &mut self.oidc_config,
            15 => &mut self.redirect_uris,
            16 => &mut self.register_config,
            17 => &mut self.saml_config,
            18 => &mut self.saml_provider_enabled,
            19 => &mut self.sso_enabled,
            20 => &mut self.template,
            21 => &mut self.template_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateApplicationDto);

/// A new application with its settings, as
/// [`create_application`](crate::ManagementClient::create_application) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateApplicationRespDataDto {
    /// ID that GenAuth gave the application.
    ///
    /// On the wire: `appId`. Example: `62eaa95fe0xxxx9a5295bf7c`.
    pub app_id: String,
    /// Unique identifier of the application, which is also part of its sign-in address.
    ///
    /// On the wire: `appIdentifier`. Example: `example`.
    pub app_identifier: String,
    /// Name of the application, for people.
    ///
    /// On the wire: `appName`. Example: `Sample application`.
    pub app_name: String,
    /// URL of the logo of the application.
    ///
    /// On the wire: `appLogo`. Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub app_logo: String,
    /// What kind of program the application is.
    ///
    /// On the wire: `appType`.
    pub app_type: ApplicationType,
    /// ID of the user pool that it belongs to.
    ///
    /// On the wire: `userPoolId`. Example: `60e043f8cd91b87d712b6365`.
    pub user_pool_id: String,
    /// Whether it is an integrated application, that is, one made from a template of GenAuth.
    ///
    /// On the wire: `isIntegrateApp`.
    pub is_integrate_app: bool,
    /// Protocol by which the application signs users in unless another one is chosen.
    ///
    /// On the wire: `defaultProtocol`.
    pub default_protocol: ApplicationProtocol,
    /// Addresses that a user may be sent to after signing in.
    ///
    /// On the wire: `redirectUris`. Example: `["https://example.com/callback"]`.
    pub redirect_uris: Vec<String>,
    /// Addresses that a user may be sent to after signing out.
    ///
    /// On the wire: `logoutRedirectUris`. Example: `["https://example.com/logout-callback"]`.
    pub logout_redirect_uris: Vec<String>,
    /// Address that is opened when somebody tries the sign-in in the GenAuth console or clicks the
    /// application on the application panel.
    ///
    /// On the wire: `initLoginUri`. Example: `https://example.com/login`.
    pub init_login_uri: String,
    /// Whether the application takes part in single sign-on.
    ///
    /// On the wire: `ssoEnabled`.
    pub sso_enabled: bool,
    /// How users sign in.
    ///
    /// On the wire: `loginConfig`.
    pub login_config: ApplicationLoginConfigDto,
    /// How new users register.
    ///
    /// On the wire: `registerConfig`.
    pub register_config: ApplicationRegisterConfig,
    /// How the sign-in page looks.
    ///
    /// On the wire: `brandingConfig`.
    pub branding_config: ApplicationBrandingConfig,
    /// Settings of the OIDC protocol.
    ///
    /// On the wire: `oidcConfig`.
    pub oidc_config: ::sdk_runtime::JsonObject,
    /// Whether the application signs users in by SAML.
    ///
    /// On the wire: `samlProviderEnabled`.
    pub saml_provider_enabled: bool,
    /// Whether the application signs users in by OAuth 2.0.
    ///
    /// On the wire: `oauthProviderEnabled`.
    pub oauth_provider_enabled: bool,
    /// Whether the application signs users in by CAS.
    ///
    /// On the wire: `casProviderEnabled`.
    pub cas_provider_enabled: bool,
    /// Whether the application has a sign-in form of its own look. If not, it uses the one of the user
    /// pool.
    ///
    /// On the wire: `customBrandingEnabled`.
    pub custom_branding_enabled: bool,
    /// Whether the application has security rules of its own. If not, those of the user pool count.
    ///
    /// On the wire: `customSecurityEnabled`.
    pub custom_security_enabled: bool,
    /// What the application is for, in words for people.
    ///
    /// On the wire: `appDescription`.
    pub app_description: Option<String>,
    /// Settings of the CAS protocol.
    ///
    /// On the wire: `casConfig`.
    pub cas_config: Option<::sdk_runtime::JsonObject>,
    /// Settings of the OAuth 2.0 protocol.
    ///
    /// On the wire: `oauthConfig`.
    pub oauth_config: Option<::sdk_runtime::JsonObject>,
    /// Settings of the SAML protocol.
    ///
    /// On the wire: `samlConfig`.
    pub saml_config: Option<::sdk_runtime::JsonObject>,
    /// When single sign-on was switched on for the application.
    ///
    /// On the wire: `ssoEnabledAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub sso_enabled_at: Option<::sdk_runtime::DateTime>,
    /// Name of the template that an integrated application was made from.
    ///
    /// Example: `github`.
    pub template: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CreateApplicationRespDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            app_identifier: String::new(),
            app_name: String::new(),
            app_logo: String::new(),
            app_type: ApplicationType::default(),
            user_pool_id: String::new(),
            is_integrate_app: false,
            default_protocol: ApplicationProtocol::default(),
            redirect_uris: Vec::new(),
            logout_redirect_uris: Vec::new(),
            init_login_uri: String::new(),
            sso_enabled: false,
            login_config: ApplicationLoginConfigDto::default(),
            register_config: ApplicationRegisterConfig::default(),
            branding_config: ApplicationBrandingConfig::default(),
            oidc_config: ::sdk_runtime::JsonObject::new(),
            saml_provider_enabled: false,
            oauth_provider_enabled: false,
            cas_provider_enabled: false,
            custom_branding_enabled: false,
            custom_security_enabled: false,
            app_description: None,
            cas_config: None,
            oauth_config: None,
            saml_config: None,
            sso_enabled_at: None,
            template: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateApplicationRespDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateApplicationRespDataDto",
        names: &[
            "appId",
            "appIdentifier",
            "appName",
            "appLogo",
            "appType",
            "userPoolId",
            "isIntegrateApp",
            "defaultProtocol",
            "redirectUris",
            "logoutRedirectUris",
            "initLoginUri",
            "ssoEnabled",
            "loginConfig",
            "registerConfig",
            "brandingConfig",
            "oidcConfig",
            "samlProviderEnabled",
            "oauthProviderEnabled",
            "casProviderEnabled",
            "customBrandingEnabled",
            "customSecurityEnabled",
            "appDescription",
            "casConfig",
            "oauthConfig",
            "samlConfig",
            "ssoEnabledAt",
            "template",
        ],
        required: 21,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.app_identifier,
            2 => &self.app_name,
            3 => &self.app_logo,
            4 => &self.app_type,
            5 => &self.user_pool_id,
            6 => &self.is_integrate_app,
            7 => &self.default_protocol,
            8 => &self.redirect_uris,
            9 => &self.logout_redirect_uris,
            10 => &self.init_login_uri,
            11 => &self.sso_enabled,
            12 => &self.login_config,
            13 => &self.register_config,
            14 => &self.branding_config,
            15 => &self.oidc_config,
            16 => &self.saml_provider_enabled,
            17 => &self.oauth_provider_enabled,
            18 => &self.cas_provider_enabled,
            19 => &self.custom_branding_enabled,
            20 => &self.custom_security_enabled,
            21 => &self.app_description,
            22 => &self.cas_config,
            23 => &self.oauth_config,
            24 => &self.saml_config,
            25 => &self.sso_enabled_at,
            26 => &self.template,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.app_identifier,
            2 => &mut self.app_name,
            3 => &mut self.app_logo,
            4 => &mut self.app_type,
            5 => &mut self.user_pool_id,
            6 => &mut self.is_integrate_app,
            7 => &mut self.default_protocol,
            8 => &mut self.redirect_uris,
            9 => &mut self.logout_redirect_uris,
            10 => &mut self.init_login_uri,
            11 => &mut self.sso_enabled,
            12 => &mut self.login_config,
            13 => &mut self.register_config,
            14 => &mut self.branding_config,
            15 => &mut self.oidc_config,
            16 => &mut self.saml_provider_enabled,
            17 => &mut self.oauth_provider_enabled,
            18 => &mut self.cas_provider_enabled,
            19 => &mut self.custom_branding_enabled,
            20 => &mut self.custom_security_enabled,
            21 => &mut self.app_description,
            22 => &mut self.cas_config,
            23 => &mut self.oauth_config,
            24 => &mut self.saml_config,
            25 => &mut self.sso_enabled_at,
            26 => &mut self.template,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateApplicationRespDataDto);

/// Names the application that [`delete_application`](crate::ManagementClient::delete_application)
/// removes.
#[non_exhaustive]
pub struct DeleteApplicationDto {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `62a50xxxxxxxxxxxd15d57c7`.
    pub app_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteApplicationDto {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteApplicationDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteApplicationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteApplicationDto",
        names: &["appId"],
        required: 1,
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

::sdk_runtime::record::record!(DeleteApplicationDto);

/// Subjects of one kind whose authorizations
/// [`revoke_application_access`](crate::ManagementClient::revoke_application_access) removes.
#[non_exhaustive]
pub struct DeleteApplicationPermissionRecordItem {
    /// Kind of the subjects, which decides what `target_identifier` holds.
    ///
    /// Required `targetType`. Example: `USER`.
    pub target_type: SubjectType,
    /// Identifiers of the subjects: IDs of users, codes of groups, codes of roles, or IDs of departments.
    /// At most 50.
    ///
    /// Required `targetIdentifier`. At most 50 elements. Example: `["6229ffaxxxxxxxxcade3e3d9"]`.
    pub target_identifier: Vec<String>,
    /// Code of the namespace that the roles belong to. It is needed when `target_type` is
    /// [`Role`](crate::generated::models::SubjectType::Role).
    ///
    /// Optional `namespaceCode`: not sent if `None`. Example: `code1`.
    pub namespace_code: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteApplicationPermissionRecordItem {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_type: impl Into<SubjectType>,
        target_identifier: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: ::sdk_runtime::record::argument::list(target_identifier),
            namespace_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `namespace_code`.
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace_code, value);
        self
    }
}

impl Default for DeleteApplicationPermissionRecordItem {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: SubjectType::default(),
            target_identifier: Vec::new(),
            namespace_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteApplicationPermissionRecordItem {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteApplicationPermissionRecordItem",
        names: &["targetType", "targetIdentifier", "namespaceCode"],
        required: 2,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_identifier,
            2 => &self.namespace_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_identifier,
            2 => &mut self.namespace_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteApplicationPermissionRecordItem);

/// The permission strategy of an application, as
/// [`get_application_permission_strategy`](crate::ManagementClient::get_application_permission_strategy)
/// returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetApplicationPermissionStrategyDataDto {
    /// Whether all users may use the application or none, as long as no authorization says otherwise.
    ///
    /// On the wire: `permissionStrategy`.
    pub permission_strategy: PermissionStrategy,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetApplicationPermissionStrategyDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            permission_strategy: PermissionStrategy::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetApplicationPermissionStrategyDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetApplicationPermissionStrategyDataDto",
        names: &["permissionStrategy"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.permission_strategy,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.permission_strategy,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetApplicationPermissionStrategyDataDto);

/// The secret of an application, as
/// [`get_application_secret`](crate::ManagementClient::get_application_secret) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetApplicationSecretDataDto {
    /// Secret that the application proves itself with when it asks for tokens. Store it like a password.
    ///
    /// A secret: it is sent, and never printed.
    pub secret: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetApplicationSecretDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            secret: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetApplicationSecretDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetApplicationSecretDataDto",
        names: &["secret"],
        required: 1,
        secret: &[0],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.secret,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.secret,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetApplicationSecretDataDto);

/// How one subject comes to its access to an application, as
/// [`detail_auth_subject`](crate::ManagementClient::detail_auth_subject) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetSubjectAuthDataDto {
    /// ID of the application.
    ///
    /// On the wire: `appId`. Example: `5a597f35085a2000144a10ed`.
    pub app_id: String,
    /// Name of the application, for people.
    ///
    /// On the wire: `appName`. Example: `Application One`.
    pub app_name: String,
    /// ID of the subject that the request asked about.
    ///
    /// On the wire: `reqTargetId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub req_target_id: String,
    /// Name of the subject that the request asked about.
    ///
    /// On the wire: `reqTargetName`. Example: `dmy`.
    pub req_target_name: String,
    /// Kind of the subject that the request asked about.
    ///
    /// On the wire: `reqTargetType`.
    pub req_target_type: AuthorizationTargetType,
    /// Kind of the subject that the authorization is for.
    ///
    /// On the wire: `targetType`.
    pub target_type: AuthorizationTargetType,
    /// Name of the subject that the authorization is for.
    ///
    /// On the wire: `targetName`. Example: `dgy`.
    pub target_name: String,
    /// What the access of the subject follows from.
    ///
    /// On the wire: `authType`.
    pub auth_type: GetSubjectAuthDataDtoAuthType,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetSubjectAuthDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            app_name: String::new(),
            req_target_id: String::new(),
            req_target_name: String::new(),
            req_target_type: AuthorizationTargetType::default(),
            target_type: AuthorizationTargetType::default(),
            target_name: String::new(),
            auth_type: GetSubjectAuthDataDtoAuthType::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetSubjectAuthDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetSubjectAuthDataDto",
        names: &[
            "appId",
            "appName",
            "reqTargetId",
            "reqTargetName",
            "reqTargetType",
            "targetType",
            "targetName",
            "authType",
        ],
        required: 8,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.app_name,
            2 => &self.req_target_id,
            3 => &self.req_target_name,
            4 => &self.req_target_type,
            5 => &self.target_type,
            6 => &self.target_name,
            7 => &self.auth_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.app_name,
            2 => &mut self.req_target_id,
            3 => &mut self.req_target_name,
            4 => &mut self.req_target_type,
            5 => &mut self.target_type,
            6 => &mut self.target_name,
            7 => &mut self.auth_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetSubjectAuthDataDto);

/// Settings of the languages on the sign-in page, in a change of its configuration.
///
/// Taken by [`update_login_page_config`](crate::ManagementClient::update_login_page_config) and [`update_user_pool_tenant_config`](crate::ManagementClient::update_user_pool_tenant_config).
#[non_exhaustive]
pub struct LanguageCoinfigDto {
    /// Settings that count in all places. What they are is not documented.
    ///
    /// Required `global`.
    pub global: ::sdk_runtime::JsonObject,
    raw_fields: ::sdk_runtime::RawFields,
}

impl LanguageCoinfigDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        global: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        Self {
            global: ::sdk_runtime::record::argument::map(global),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for LanguageCoinfigDto {
    #[inline]
    fn default() -> Self {
        Self {
            global: ::sdk_runtime::JsonObject::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for LanguageCoinfigDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "LanguageCoinfigDto",
        names: &["global"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.global,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.global,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(LanguageCoinfigDto);

/// Names the application whose users
/// [`list_application_active_users`](crate::ManagementClient::list_application_active_users) returns,
/// and says what to return of them.
#[non_exhaustive]
pub struct ListApplicationActiveUsersDto {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// Which page of the users to return, and with which details.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<ListApplicationActiveUsersOptionsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListApplicationActiveUsersDto {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: ListApplicationActiveUsersOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Default for ListApplicationActiveUsersDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListApplicationActiveUsersDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListApplicationActiveUsersDto",
        names: &["appId", "options"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListApplicationActiveUsersDto);

/// The page and the details of the users that
/// [`list_application_active_users`](crate::ManagementClient::list_application_active_users) returns.
#[non_exhaustive]
pub struct ListApplicationActiveUsersOptionsDto {
    /// Which page to return.
    ///
    /// Optional `pagination`: not sent if `None`.
    pub pagination: Option<PaginationDto>,
    /// Whether the result has the values of custom fields, in
    /// [`UserDto::custom_data`](crate::generated::models::UserDto::custom_data).
    ///
    /// Optional `withCustomData`: not sent if `None`.
    pub with_custom_data: Option<bool>,
    /// Whether the result has the IDs of the departments that the user belongs to, in
    /// [`UserDto::department_ids`](crate::generated::models::UserDto::department_ids).
    ///
    /// Optional `withDepartmentIds`: not sent if `None`.
    pub with_department_ids: Option<bool>,
    /// Whether the result has the user's identities at identity sources, in
    /// [`UserDto::identities`](crate::generated::models::UserDto::identities).
    ///
    /// Optional `withIdentities`: not sent if `None`.
    pub with_identities: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListApplicationActiveUsersOptionsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `pagination`.
    #[must_use]
    #[inline]
    pub fn with_pagination(mut self, value: PaginationDto) -> Self {
        self.pagination = Some(value);
        self
    }
    /// Sets `with_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
    /// Sets `with_department_ids`.
    #[must_use]
    #[inline]
    pub fn with_with_department_ids(mut self, value: bool) -> Self {
        self.with_department_ids = Some(value);
        self
    }
    /// Sets `with_identities`.
    #[must_use]
    #[inline]
    pub fn with_with_identities(mut self, value: bool) -> Self {
        self.with_identities = Some(value);
        self
    }
}

impl Default for ListApplicationActiveUsersOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            pagination: None,
            with_custom_data: None,
            with_department_ids: None,
            with_identities: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListApplicationActiveUsersOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListApplicationActiveUsersOptionsDto",
        names: &["pagination", "withCustomData", "withDepartmentIds", "withIdentities"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.pagination,
            1 => &self.with_custom_data,
            2 => &self.with_department_ids,
            3 => &self.with_identities,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.pagination,
            1 => &mut self.with_custom_data,
            2 => &mut self.with_department_ids,
            3 => &mut self.with_identities,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListApplicationActiveUsersOptionsDto);

/// An authorization of an application: one subject, or everyone, that may use it or not.
///
/// Returned by [`list_auth_application`](crate::ManagementClient::list_auth_application).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListApplicationAuthDataDto {
    /// ID of the authorization, as [`enabled_auth`](crate::ManagementClient::enabled_auth) and
    /// [`delete_auth`](crate::ManagementClient::delete_auth) take it.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub id: String,
    /// ID of the subject.
    ///
    /// On the wire: `targetId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub target_id: String,
    /// Name of the subject.
    ///
    /// On the wire: `targetName`. Example: `Zhang San`.
    pub target_name: String,
    /// Kind of the subject: a user, a department, a group or a role.
    ///
    /// On the wire: `targetType`.
    pub target_type: AuthorizationTargetType,
    /// Whether the subject is allowed or refused.
    pub effect: PolicyEffect,
    /// Whether the authorization is switched on. One that is off has no effect.
    ///
    /// Example: `true`.
    pub enabled: bool,
    /// Whom the authorization is for.
    ///
    /// On the wire: `permissionType`.
    pub permission_type: ListApplicationAuthDataDtoPermissionType,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ListApplicationAuthDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            target_id: String::new(),
            target_name: String::new(),
            target_type: AuthorizationTargetType::default(),
            effect: PolicyEffect::default(),
            enabled: false,
            permission_type: ListApplicationAuthDataDtoPermissionType::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListApplicationAuthDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListApplicationAuthDataDto",
        names: &[
            "id",
            "targetId",
            "targetName",
            "targetType",
            "effect",
            "enabled",
            "permissionType",
        ],
        required: 7,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.target_id,
            2 => &self.target_name,
            3 => &self.target_type,
            4 => &self.effect,
            5 => &self.enabled,
            6 => &self.permission_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.target_id,
            2 => &mut self.target_name,
            3 => &mut self.target_type,
            4 => &mut self.effect,
            5 => &mut self.enabled,
            6 => &mut self.permission_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListApplicationAuthDataDto);

/// The application whose authorizations
/// [`list_auth_application`](crate::ManagementClient::list_auth_application) returns, the filters, and
/// the page.
#[non_exhaustive]
pub struct ListApplicationAuthDto {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `5a597f35085a2000144a10ed`.
    pub app_id: String,
    /// Whether to return what is allowed or what is refused. Without it, both are returned.
    ///
    /// Optional `effect`: not sent if `None`.
    pub effect: Option<PolicyEffect>,
    /// Whether to return the authorizations that are on or those that are off. Without it, both are
    /// returned.
    ///
    /// Optional `enabled`: not sent if `None`.
    pub enabled: Option<bool>,
    /// How many items a page has at most. Without it, the server takes 10.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1. Without it, the server takes the first one.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Name of the subject to search for.
    ///
    /// Optional `targetName`: not sent if `None`. Example: `Zhang San`.
    pub target_name: Option<String>,
    /// Kinds of subjects to return: `"USER"`, `"ORG"`, `"ROLE"`, `"GROUP"`. Without it, all are returned.
    ///
    /// Optional `targetTypeList`: not sent if `None`. Example: `["USER","ORG"]`.
    pub target_type_list: Option<Vec<String>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListApplicationAuthDto {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            effect: None,
            enabled: None,
            limit: None,
            page: None,
            target_name: None,
            target_type_list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `effect`.
    #[must_use]
    pub fn with_effect(mut self, value: impl Into<PolicyEffect>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.effect, value);
        self
    }
    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
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
    /// Sets `target_name`.
    #[must_use]
    pub fn with_target_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.target_name, value);
        self
    }
    /// Sets `target_type_list`.
    #[must_use]
    pub fn with_target_type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.target_type_list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for ListApplicationAuthDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            effect: None,
            enabled: None,
            limit: None,
            page: None,
            target_name: None,
            target_type_list: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListApplicationAuthDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListApplicationAuthDto",
        names: &[
            "appId",
            "effect",
            "enabled",
            "limit",
            "page",
            "targetName",
            "targetTypeList",
        ],
        required: 1,
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
            0 => &self.app_id,
            1 => &self.effect,
            2 => &self.enabled,
            3 => &self.limit,
            4 => &self.page,
            5 => &self.target_name,
            6 => &self.target_type_list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.effect,
            2 => &mut self.enabled,
            3 => &mut self.limit,
            4 => &mut self.page,
            5 => &mut self.target_name,
            6 => &mut self.target_type_list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListApplicationAuthDto);

/// Authorizations of an application, as a page.
///
/// Returned by [`list_auth_application`](crate::ManagementClient::list_auth_application).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListApplicationAuthPaginatedDataDto {
    /// The items of this page.
    pub list: Vec<ListApplicationAuthDataDto>,
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ListApplicationAuthPaginatedDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            total_count: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListApplicationAuthPaginatedDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListApplicationAuthPaginatedDataDto",
        names: &["list", "totalCount"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.list,
            1 => &self.total_count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.total_count,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListApplicationAuthPaginatedDataDto);

/// An application that a subject is authorized for, as
/// [`list_auth_subject`](crate::ManagementClient::list_auth_subject) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListApplicationSubjectDataDto {
    /// ID of the application.
    ///
    /// On the wire: `appId`. Example: `5a597f35085a2000144a10ed`.
    pub app_id: String,
    /// URL of the logo of the application.
    pub logo: String,
    /// More about the application. What it holds is not documented.
    pub ext: String,
    /// Name of the template that an integrated application was made from.
    pub template: String,
    /// What the application is made from.
    ///
    /// On the wire: `appType`.
    pub app_type: ListApplicationSubjectDataDtoAppType,
    /// Whether the subject is allowed or refused.
    pub effect: PolicyEffect,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ListApplicationSubjectDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            logo: String::new(),
            ext: String::new(),
            template: String::new(),
            app_type: ListApplicationSubjectDataDtoAppType::default(),
            effect: PolicyEffect::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListApplicationSubjectDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListApplicationSubjectDataDto",
        names: &["appId", "logo", "ext", "template", "appType", "effect"],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.logo,
            2 => &self.ext,
            3 => &self.template,
            4 => &self.app_type,
            5 => &self.effect,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.logo,
            2 => &mut self.ext,
            3 => &mut self.template,
            4 => &mut self.app_type,
            5 => &mut self.effect,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListApplicationSubjectDataDto);

/// Applications that a subject is authorized for, all in one list.
///
/// Returned by [`list_auth_subject`](crate::ManagementClient::list_auth_subject).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListApplicationSubjectDataListDto {
    /// The applications.
    pub list: Vec<ListApplicationSubjectDataDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ListApplicationSubjectDataListDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListApplicationSubjectDataListDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListApplicationSubjectDataListDto",
        names: &["list"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListApplicationSubjectDataListDto);

/// The subject whose applications [`list_auth_subject`](crate::ManagementClient::list_auth_subject)
/// returns, and the filters.
#[non_exhaustive]
pub struct ListAuthSubjectDto {
    /// Kind of the subject.
    ///
    /// Required `targetType`. Example: `USER`.
    pub target_type: AuthorizationTargetType,
    /// ID of the subject.
    ///
    /// Required `targetId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub target_id: String,
    /// Name of the application to search for.
    ///
    /// Optional `appName`: not sent if `None`. Example: `Application One`.
    pub app_name: Option<String>,
    /// Kinds of applications to return, by the values of
    /// [`ListApplicationSubjectDataDto::app_type`](crate::generated::models::ListApplicationSubjectDataDto::app_type).
    /// Without it, all are returned.
    ///
    /// Optional `appTypeList`: not sent if `None`. Example: `["SELFBUILT"]`.
    pub app_type_list: Option<Vec<String>>,
    /// Effects of the authorizations to return: `"ALLOW"`, `"DENY"`. Without it, both are returned.
    ///
    /// Optional `effect`: not sent if `None`. Example: `["ALLOW","DENY"]`.
    pub effect: Option<Vec<String>>,
    /// Whether to return the authorizations that are on or those that are off. Without it, both are
    /// returned.
    ///
    /// Optional `enabled`: not sent if `None`. Example: `true`.
    pub enabled: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListAuthSubjectDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_type: impl Into<AuthorizationTargetType>,
        target_id: impl Into<String>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_id: target_id.into(),
            app_name: None,
            app_type_list: None,
            effect: None,
            enabled: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `app_name`.
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_name, value);
        self
    }
    /// Sets `app_type_list`.
    #[must_use]
    pub fn with_app_type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_type_list = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `effect`.
    #[must_use]
    pub fn with_effect(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.effect = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

impl Default for ListAuthSubjectDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: AuthorizationTargetType::default(),
            target_id: String::new(),
            app_name: None,
            app_type_list: None,
            effect: None,
            enabled: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListAuthSubjectDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListAuthSubjectDto",
        names: &[
            "targetType",
            "targetId",
            "appName",
            "appTypeList",
            "effect",
            "enabled",
        ],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_id,
            2 => &self.app_name,
            3 => &self.app_type_list,
            4 => &self.effect,
            5 => &self.enabled,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_id,
            2 => &mut self.app_name,
            3 => &mut self.app_type_list,
            4 => &mut self.effect,
            5 => &mut self.enabled,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListAuthSubjectDto);

/// The new secret of an application, as
/// [`refresh_application_secret`](crate::ManagementClient::refresh_application_secret) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RefreshApplicationSecretDataDto {
    /// Secret that the application proves itself with from now on. Store it like a password.
    ///
    /// A secret: it is sent, and never printed.
    pub secret: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for RefreshApplicationSecretDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            secret: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RefreshApplicationSecretDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RefreshApplicationSecretDataDto",
        names: &["secret"],
        required: 1,
        secret: &[0],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.secret,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.secret,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RefreshApplicationSecretDataDto);

/// Names the application whose secret
/// [`refresh_application_secret`](crate::ManagementClient::refresh_application_secret) replaces.
#[non_exhaustive]
pub struct RefreshApplicationSecretDto {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RefreshApplicationSecretDto {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for RefreshApplicationSecretDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RefreshApplicationSecretDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RefreshApplicationSecretDto",
        names: &["appId"],
        required: 1,
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

::sdk_runtime::record::record!(RefreshApplicationSecretDto);

/// The application and the subjects whose authorizations
/// [`revoke_application_access`](crate::ManagementClient::revoke_application_access) removes.
#[non_exhaustive]
pub struct RevokeApplicationAccessDto {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub app_id: String,
    /// The subjects, grouped by kind. At most 10 entries.
    ///
    /// Required `list`. At most 10 elements.
    pub list: Vec<DeleteApplicationPermissionRecordItem>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RevokeApplicationAccessDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        app_id: impl Into<String>,
        list: impl IntoIterator<Item = impl Into<DeleteApplicationPermissionRecordItem>>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for RevokeApplicationAccessDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RevokeApplicationAccessDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RevokeApplicationAccessDto",
        names: &["appId", "list"],
        required: 2,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    max_items: Some(10),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RevokeApplicationAccessDto);

/// An application of a tenant, as
/// [`list_tenant_applications`](crate::ManagementClient::list_tenant_applications) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantApplicationDto {
    /// ID of the user pool that it belongs to.
    ///
    /// On the wire: `userPoolId`. Example: `62b40xxxxxxxxxxxd16f57c7`.
    pub user_pool_id: String,
    /// ID of the application in the tenant. How it relates to `app_id` is not documented.
    ///
    /// On the wire: `tenantAppId`. Example: `62b40xxxxxxxxxxxd16f57c7`.
    pub tenant_app_id: String,
    /// Name of the application, for people.
    ///
    /// Example: `App Name`.
    pub name: String,
    /// URL of the logo of the application.
    ///
    /// Example: `https://example.com/logo.png`.
    pub logo: String,
    /// Kind of the application. The values are not documented.
    ///
    /// On the wire: `applicationType`.
    pub application_type: String,
    /// Whether the application takes part in single sign-on.
    ///
    /// On the wire: `ssoEnabled`.
    pub sso_enabled: bool,
    /// ID of the application.
    ///
    /// On the wire: `appId`. Example: `62b40xxxxxxxxxxxd16f57c7`.
    pub app_id: String,
    /// What the application is for, in words for people.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantApplicationDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_pool_id: String::new(),
            tenant_app_id: String::new(),
            name: String::new(),
            logo: String::new(),
            application_type: String::new(),
            sso_enabled: false,
            app_id: String::new(),
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantApplicationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantApplicationDto",
        names: &[
            "userPoolId",
            "tenantAppId",
            "name",
            "logo",
            "applicationType",
            "ssoEnabled",
            "appId",
            "description",
        ],
        required: 7,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_pool_id,
            1 => &self.tenant_app_id,
            2 => &self.name,
            3 => &self.logo,
            4 => &self.application_type,
            5 => &self.sso_enabled,
            6 => &self.app_id,
            7 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_pool_id,
            1 => &mut self.tenant_app_id,
            2 => &mut self.name,
            3 => &mut self.logo,
            4 => &mut self.application_type,
            5 => &mut self.sso_enabled,
            6 => &mut self.app_id,
            7 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantApplicationDto);

/// Applications of tenants, as a page.
///
/// Returned by [`list_tenant_applications`](crate::ManagementClient::list_tenant_applications).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantApplicationListPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<TenantApplicationDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantApplicationListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantApplicationListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantApplicationListPagingDto",
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

::sdk_runtime::record::record!(TenantApplicationListPagingDto);

/// The settings of an application that
/// [`update_application`](crate::ManagementClient::update_application) changes.
#[non_exhaustive]
pub struct UpdateApplicationDto {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `62a50xxxxxxxxxxxd15d57c7`.
    pub app_id: String,
    /// What the application is for, in words for people.
    ///
    /// Optional `appDescription`: not sent if `None`. Example: `Shop for the employees`.
    pub app_description: Option<String>,
    /// Unique identifier of the application, which is also part of its sign-in address.
    ///
    /// Optional `appIdentifier`: not sent if `None`. Example: `example`.
    pub app_identifier: Option<String>,
    /// URL of the logo of the application.
    ///
    /// Optional `appLogo`: not sent if `None`. Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub app_logo: Option<String>,
    /// Name of the application, for people.
    ///
    /// Optional `appName`: not sent if `None`. Example: `Sample application`.
    pub app_name: Option<String>,
    /// How the sign-in page looks.
    ///
    /// Optional `brandingConfig`: not sent if `None`.
    pub branding_config: Option<ApplicationBrandingConfigInputDto>,
    /// Settings of the CAS protocol.
    ///
    /// Optional `casConfig`: not sent if `None`. Example: `{"casUserIdentifier":"${user.username}","customAttributes":{"customAttr1":"123"},"stLifetime":300}`.
    pub cas_config: Option<::sdk_runtime::JsonObject>,
    /// Whether the application signs users in by CAS.
    ///
    /// Optional `casProviderEnabled`: not sent if `None`.
    pub cas_provider_enabled: Option<bool>,
    /// Protocol by which the application signs users in unless another one is chosen.
    ///
    /// Optional `defaultProtocol`: not sent if `None`.
    pub default_protocol: Option<ApplicationProtocol>,
    /// Whether users without access can apply for it. It takes effect only if `sso_enabled` and
    /// `sso_show_launchpad` are on. The requests are decided on by
    /// [`process_approval`](crate::ManagementClient::process_approval).
    ///
    /// Optional `enablePermissionApply`: not sent if `None`.
    pub enable_permission_apply: Option<bool>,
    /// Address that is opened when somebody tries the sign-in in the GenAuth console or clicks the
    /// application on the application panel.
    ///
    /// Optional `initLoginUri`: not sent if `None`. Example: `https://example.com/login`.
    pub init_login_uri: Option<String>,
    /// How users sign in.
    ///
    /// Optional `loginConfig`: not sent if `None`.
    pub login_config: Option<UpdateApplicationLoginConfigInputDto>,
    /// Addresses that a user may be sent to after signing out.
    ///
    /// Optional `logoutRedirectUris`: not sent if `None`. Example: `["https://example.com/logout-callback"]`.
    pub logout_redirect_uris: Option<Vec<String>>,
    /// Settings of the OAuth 2.0 protocol. The vendor advises against OAuth 2.0. Use OIDC, with
    /// `oidc_config`.
    ///
    /// Optional `oauthConfig`: not sent if `None`.
    pub oauth_config: Option<::sdk_runtime::JsonObject>,
    /// Whether the application signs users in by OAuth 2.0.
    ///
    /// Optional `oauthProviderEnabled`: not sent if `None`.
    pub oauth_provider_enabled: Option<bool>,
    /// Settings of the OIDC protocol.
    ///
    /// Optional `oidcConfig`: not sent if `None`.
    pub oidc_config: Option<::sdk_runtime::JsonObject>,
    /// Addresses that a user may be sent to after signing in.
    ///
    /// Optional `redirectUris`: not sent if `None`. Example: `["https://example.com/callback"]`.
    pub redirect_uris: Option<Vec<String>>,
    /// How new users register.
    ///
    /// Optional `registerConfig`: not sent if `None`.
    pub register_config: Option<ApplicationRegisterConfigInputDto>,
    /// Settings of the SAML protocol.
    ///
    /// Optional `samlConfig`: not sent if `None`.
    pub saml_config: Option<::sdk_runtime::JsonObject>,
    /// Whether the application signs users in by SAML.
    ///
    /// Optional `samlProviderEnabled`: not sent if `None`.
    pub saml_provider_enabled: Option<bool>,
    /// Whether the application takes part in single sign-on.
    ///
    /// Optional `ssoEnabled`: not sent if `None`.
    pub sso_enabled: Option<bool>,
    /// Whether users without access see the application on the application panel.
    ///
    /// Optional `ssoShowLaunchpad`: not sent if `None`.
    pub sso_show_launchpad: Option<bool>,
    /// Settings that the template of an integrated application asks for. The form depends on the template
    /// and is not documented.
    ///
    /// Optional `templateData`: not sent if `None`.
    pub template_data: Option<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateApplicationDto {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            app_description: None,
            app_identifier: None,
            app_logo: None,
            app_name: None,
            branding_config: None,
            cas_config: None,
            cas_provider_enabled: None,
            default_protocol: None,
            enable_permission_apply: None,
            init_login_uri: None,
            login_config: None,
            logout_redirect_uris: None,
            oauth_config: None,
            oauth_provider_enabled: None,
            oidc_config: None,
            redirect_uris: None,
            register_config: None,
            saml_config: None,
            saml_provider_enabled: None,
            sso_enabled: None,
            sso_show_launchpad: None,
            template_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `app_description`.
    #[must_use]
    pub fn with_app_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_description, value);
        self
    }
    /// Sets `app_identifier`.
    #[must_use]
    pub fn with_app_identifier(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_identifier, value);
        self
    }
    /// Sets `app_logo`.
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_logo, value);
        self
    }
    /// Sets `app_name`.
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_name, value);
        self
    }
    /// Sets `branding_config`.
    #[must_use]
    #[inline]
    pub fn with_branding_config(
        mut self,
        value: ApplicationBrandingConfigInputDto,
    ) -> Self {
        self.branding_config = Some(value);
        self
    }
    /// Sets `cas_config`.
    #[must_use]
    pub fn with_cas_config(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.cas_config = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `cas_provider_enabled`.
    #[must_use]
    #[inline]
    pub fn with_cas_provider_enabled(mut self, value: bool) -> Self {
        self.cas_provider_enabled = Some(value);
        self
    }
    /// Sets `default_protocol`.
    #[must_use]
    pub fn with_default_protocol(
        mut self,
        value: impl Into<ApplicationProtocol>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.default_protocol, value);
        self
    }
    /// Sets `enable_permission_apply`.
    #[must_use]
    #[inline]
    pub fn with_enable_permission_apply(mut self, value: bool) -> Self {
        self.enable_permission_apply = Some(value);
        self
    }
    /// Sets `init_login_uri`.
    #[must_use]
    pub fn with_init_login_uri(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.init_login_uri, value);
        self
    }
    /// Sets `login_config`.
    #[must_use]
    #[inline]
    pub fn with_login_config(
        mut self,
        value: UpdateApplicationLoginConfigInputDto,
    ) -> Self {
        self.login_config = Some(value);
        self
    }
    /// Sets `logout_redirect_uris`.
    #[must_use]
    pub fn with_logout_redirect_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logout_redirect_uris = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `oauth_config`.
    #[must_use]
    pub fn with_oauth_config(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.oauth_config = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `oauth_provider_enabled`.
    #[must_use]
    #[inline]
    pub fn with_oauth_provider_enabled(mut self, value: bool) -> Self {
        self.oauth_provider_enabled = Some(value);
        self
    }
    /// Sets `oidc_config`.
    #[must_use]
    pub fn with_oidc_config(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.oidc_config = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `redirect_uris`.
    #[must_use]
    pub fn with_redirect_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `register_config`.
    #[must_use]
    #[inline]
    pub fn with_register_config(
        mut self,
        value: ApplicationRegisterConfigInputDto,
    ) -> Self {
        self.register_config = Some(value);
        self
    }
    /// Sets `saml_config`.
    #[must_use]
    pub fn with_saml_config(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.saml_config = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `saml_provider_enabled`.
    #[must_use]
    #[inline]
    pub fn with_saml_provider_enabled(mut self, value: bool) -> Self {
        self.saml_provider_enabled = Some(value);
        self
    }
    /// Sets `sso_enabled`.
    #[must_use]
    #[inline]
    pub fn with_sso_enabled(mut self, value: bool) -> Self {
        self.sso_enabled = Some(value);
        self
    }
    /// Sets `sso_show_launchpad`.
    #[must_use]
    #[inline]
    pub fn with_sso_show_launchpad(mut self, value: bool) -> Self {
        self.sso_show_launchpad = Some(value);
        self
    }
    /// Sets `template_data`.
    #[must_use]
    pub fn with_template_data(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.template_data, value);
        self
    }
}

impl Default for UpdateApplicationDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            app_description: None,
            app_identifier: None,
            app_logo: None,
            app_name: None,
            branding_config: None,
            cas_config: None,
            cas_provider_enabled: None,
            default_protocol: None,
            enable_permission_apply: None,
            init_login_uri: None,
            login_config: None,
            logout_redirect_uris: None,
            oauth_config: None,
            oauth_provider_enabled: None,
            oidc_config: None,
            redirect_uris: None,
            register_config: None,
            saml_config: None,
            saml_provider_enabled: None,
            sso_enabled: None,
            sso_show_launchpad: None,
            template_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateApplicationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateApplicationDto",
        names: &[
            "appId",
            "appDescription",
            "appIdentifier",
            "appLogo",
            "appName",
            "brandingConfig",
            "casConfig",
            "casProviderEnabled",
            "defaultProtocol",
            "enablePermissionApply",
            "initLoginUri",
            "loginConfig",
            "logoutRedirectUris",
            "oauthConfig",
            "oauthProviderEnabled",
            "oidcConfig",
            "redirectUris",
            "registerConfig",
            "samlConfig",
            "samlProviderEnabled",
            "ssoEnabled",
            "ssoShowLaunchpad",
            "templateData",
        ],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.app_description,
            2 => &self.app_identifier,
            3 => &self.app_logo,
            4 => &self.app_name,
            5 => &self.branding_config,
            6 => &self.cas_config,
            7 => &self.cas_provider_enabled,
            8 => &self.default_protocol,
            9 => &self.enable_permission_apply,
            10 => &self.init_login_uri,
            11 => &self.login_config,
            12 => &self.logout_redirect_uris,
            13 => &self.oauth_config,
            14 => &self.oauth_provider_enabled,
            15 => &self.oidc_config,
            16 => &self.redirect_uris,
            17 => &self.register_config,
            18 => &self.saml_config,
            19 => &self.saml_provider_enabled,
            20 => &self.sso_enabled,
            21 => &self.sso_show_launchpad,
            22 => &self.template_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.app_description,
            2 => &mut self.app_identifier,
            3 => &mut self.app_logo,
            4 => &mut self.app_name,
            5 => &mut self.branding_config,
            6 => &mut self.cas_config,
            7 => &mut self.cas_provider_enabled,
            8 => &mut self.default_protocol,
            9 => &mut self.enable_permission_apply,
            10 => &mut self.init_login_uri,
            11 => &mut self.login_config,
            12 => &mut self.logout_redirect_uris,
            13 => &mut self.oauth_config,
            14 => &mut self.oauth_provider_enabled,
            15 => &mut self.oidc_config,
            16 => &mut self.redirect_uris,
            17 => &mut self.register_config,
            18 => &mut self.saml_config,
            19 => &mut self.saml_provider_enabled,
            20 => &mut self.sso_enabled,
            21 => &mut self.sso_show_launchpad,
            22 => &mut self.template_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateApplicationDto);

/// How users sign in to an application from now on, in the request of
/// [`update_application`](crate::ManagementClient::update_application).
///
/// Connections of identity sources are switched on or off for an application by
/// [`change_ext_idp_conn_state`](crate::ManagementClient::change_ext_idp_conn_state).
#[non_exhaustive]
pub struct UpdateApplicationLoginConfigInputDto {
    /// Whether users are asked on a page to let the application have their data.
    ///
    /// Required `showAuthorizationPage`.
    pub show_authorization_page: bool,
    /// The way to sign in that is shown first, apart from social and enterprise identity sources.
    ///
    /// Optional `defaultLoginMethod`: not sent if `None`.
    pub default_login_method: Option<ApplicationDefaultLoginMethodInput>,
    /// Ways to sign in that the application offers, besides identity sources.
    ///
    /// Optional `enabledBasicLoginMethods`: not sent if `None`. Example: `["EMAIL_CODE","EMAIL_PASSWORD"]`.
    pub enabled_basic_login_methods: Option<Vec<BasicLoginMethod>>,
    /// Whether signing in and registering share one page.
    ///
    /// Optional `mergeLoginAndRegisterPage`: not sent if `None`.
    pub merge_login_and_register_page: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateApplicationLoginConfigInputDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(show_authorization_page: bool) -> Self {
        Self {
            show_authorization_page,
            default_login_method: None,
            enabled_basic_login_methods: None,
            merge_login_and_register_page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `default_login_method`.
    #[must_use]
    #[inline]
    pub fn with_default_login_method(
        mut self,
        value: ApplicationDefaultLoginMethodInput,
    ) -> Self {
        self.default_login_method = Some(value);
        self
    }
    /// Sets `enabled_basic_login_methods`.
    #[must_use]
    pub fn with_enabled_basic_login_methods(
        mut self,
        value: impl IntoIterator<Item = impl Into<BasicLoginMethod>>,
    ) -> Self {
        self.enabled_basic_login_methods = Some(
            ::sdk_runtime::record::argument::list(value),
        );
        self
    }
    /// Sets `merge_login_and_register_page`.
    #[must_use]
    #[inline]
    pub fn with_merge_login_and_register_page(mut self, value: bool) -> Self {
        self.merge_login_and_register_page = Some(value);
        self
    }
}

impl Default for UpdateApplicationLoginConfigInputDto {
    #[inline]
    fn default() -> Self {
        Self {
            show_authorization_page: false,
            default_login_method: None,
            enabled_basic_login_methods: None,
            merge_login_and_register_page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateApplicationLoginConfigInputDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateApplicationLoginConfigInputDto",
        names: &[
            "showAuthorizationPage",
            "defaultLoginMethod",
            "enabledBasicLoginMethods",
            "mergeLoginAndRegisterPage",
        ],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.show_authorization_page,
            1 => &self.default_login_method,
            2 => &self.enabled_basic_login_methods,
            3 => &self.merge_login_and_register_page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.show_authorization_page,
            1 => &mut self.default_login_method,
            2 => &mut self.enabled_basic_login_methods,
            3 => &mut self.merge_login_and_register_page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateApplicationLoginConfigInputDto);

/// The factors of multi-factor authentication that
/// [`update_application_mfa_settings`](crate::ManagementClient::update_application_mfa_settings)
/// switches on and off.
#[non_exhaustive]
pub struct UpdateApplicationMfaSettingsDto {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// Factors to switch off.
    ///
    /// Optional `disabledFactors`: not sent if `None`. Example: `["EMAIL"]`.
    pub disabled_factors: Option<Vec<MfaFactor>>,
    /// Factors to switch on.
    ///
    /// Optional `enabledFactors`: not sent if `None`. Example: `["OTP"]`.
    pub enabled_factors: Option<Vec<MfaFactor>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateApplicationMfaSettingsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            disabled_factors: None,
            enabled_factors: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `disabled_factors`.
    #[must_use]
    pub fn with_disabled_factors(
        mut self,
        value: impl IntoIterator<Item = impl Into<MfaFactor>>,
    ) -> Self {
        self.disabled_factors = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `enabled_factors`.
    #[must_use]
    pub fn with_enabled_factors(
        mut self,
        value: impl IntoIterator<Item = impl Into<MfaFactor>>,
    ) -> Self {
        self.enabled_factors = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for UpdateApplicationMfaSettingsDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            disabled_factors: None,
            enabled_factors: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateApplicationMfaSettingsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateApplicationMfaSettingsDto",
        names: &["appId", "disabledFactors", "enabledFactors"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.disabled_factors,
            2 => &self.enabled_factors,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.disabled_factors,
            2 => &mut self.enabled_factors,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateApplicationMfaSettingsDto);

/// The new permission strategy of an application, for
/// [`update_application_permission_strategy`](crate::ManagementClient::update_application_permission_strategy).
#[non_exhaustive]
pub struct UpdateApplicationPermissionStrategyDataDto {
    /// Whether all users may use the application or none, as long as no authorization says otherwise.
    ///
    /// Required `permissionStrategy`.
    pub permission_strategy: PermissionStrategy,
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateApplicationPermissionStrategyDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        permission_strategy: impl Into<PermissionStrategy>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            permission_strategy: permission_strategy.into(),
            app_id: app_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for UpdateApplicationPermissionStrategyDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            permission_strategy: PermissionStrategy::default(),
            app_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateApplicationPermissionStrategyDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateApplicationPermissionStrategyDataDto",
        names: &["permissionStrategy", "appId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.permission_strategy,
            1 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.permission_strategy,
            1 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateApplicationPermissionStrategyDataDto);

/// The new state of an authorization, for [`enabled_auth`](crate::ManagementClient::enabled_auth).
#[non_exhaustive]
pub struct UpdateAuthEnabledDto {
    /// Whether the authorization has effect from now on.
    ///
    /// Required `enabled`.
    pub enabled: bool,
    /// ID of the authorization, found by
    /// [`list_auth_application`](crate::ManagementClient::list_auth_application).
    ///
    /// Required `id`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateAuthEnabledDto {
    /// A value of the required fields; the others are absent.
    pub fn new(enabled: bool, id: impl Into<String>) -> Self {
        Self {
            enabled,
            id: id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for UpdateAuthEnabledDto {
    #[inline]
    fn default() -> Self {
        Self {
            enabled: false,
            id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateAuthEnabledDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateAuthEnabledDto",
        names: &["enabled", "id"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enabled,
            1 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateAuthEnabledDto);

/// The configuration of the sign-in page, and of what users can do with tenants there.
///
/// It is sent by [`update_login_page_config`](crate::ManagementClient::update_login_page_config) and
/// [`update_user_pool_tenant_config`](crate::ManagementClient::update_user_pool_tenant_config).
#[non_exhaustive]
pub struct UpdateLoginConfig {
    /// Order of the tabs with the ways to sign in.
    ///
    /// Required `tabMethodsSortConfig`.
    pub tab_methods_sort_config: ::sdk_runtime::JsonObject,
    /// Order of the QR codes that users can sign in with.
    ///
    /// Required `qrCodeSortConfig`.
    pub qr_code_sort_config: ::sdk_runtime::JsonObject,
    /// What the page hides and does by itself.
    ///
    /// Required `ssoPageCustomizationSettings`.
    pub sso_page_customization_settings: ::sdk_runtime::JsonObject,
    /// Settings of the tab on which users sign in with a password.
    ///
    /// Required `passwordTabConfig`.
    pub password_tab_config: ::sdk_runtime::JsonObject,
    /// Settings of the tab on which users sign in with a verification code.
    ///
    /// Required `verifyCodeTabConfig`.
    pub verify_code_tab_config: ::sdk_runtime::JsonObject,
    /// Settings of the languages on the page.
    ///
    /// Required `config`.
    pub config: LanguageCoinfigDto,
    /// Whether users may create tenants.
    ///
    /// Required `enableCreateTenant`.
    pub enable_create_tenant: bool,
    /// Occasions at which users may create a tenant. The values are not documented.
    ///
    /// Required `createTenantScenes`. Example: `[]`.
    pub create_tenant_scenes: Vec<String>,
    /// Whether users may join tenants.
    ///
    /// Required `enableJoinTenant`.
    pub enable_join_tenant: bool,
    /// Occasions at which users may join a tenant. The values are not documented.
    ///
    /// Required `joinTenantScenes`. Example: `[]`.
    pub join_tenant_scenes: Vec<String>,
    /// Whether the domain of the company is verified.
    ///
    /// Required `enableVerifyDomain`.
    pub enable_verify_domain: bool,
    /// Whether applications are connected with tenants automatically.
    ///
    /// Required `enableAutoConnectTenantApp`.
    pub enable_auto_connect_tenant_app: bool,
    /// Occasions at which the domain of the company is verified. The values are not documented.
    ///
    /// Required `verifyDomainScenes`. Example: `[]`.
    pub verify_domain_scenes: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateLoginConfig {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: UpdateLoginConfigRequired) -> Self {
        Self {
            tab_methods_sort_config: required.tab_methods_sort_config,
            qr_code_sort_config: required.qr_code_sort_config,
            sso_page_customization_settings: required.sso_page_customization_settings,
            password_tab_config: required.password_tab_config,
            verify_code_tab_config: required.verify_code_tab_config,
            config: required.config,
            enable_create_tenant: required.enable_create_tenant,
            create_tenant_scenes: required.create_tenant_scenes,
            enable_join_tenant: required.enable_join_tenant,
            join_tenant_scenes: required.join_tenant_scenes,
            enable_verify_domain: required.enable_verify_domain,
            enable_auto_connect_tenant_app: required.enable_auto_connect_tenant_app,
            verify_domain_scenes: required.verify_domain_scenes,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`UpdateLoginConfig`], by name: a struct literal that misses one does not compile.
pub struct UpdateLoginConfigRequired {
    /// See [`UpdateLoginConfig::tab_methods_sort_config`].
    pub tab_methods_sort_config: ::sdk_runtime::JsonObject,
    /// See [`UpdateLoginConfig::qr_code_sort_config`].
    pub qr_code_sort_config: ::sdk_runtime::JsonObject,
    /// See [`UpdateLoginConfig::sso_page_customization_settings`].
    pub sso_page_customization_settings: ::sdk_runtime::JsonObject,
    /// See [`UpdateLoginConfig::password_tab_config`].
    pub password_tab_config: ::sdk_runtime::JsonObject,
    /// See [`UpdateLoginConfig::verify_code_tab_config`].
    pub verify_code_tab_config: ::sdk_runtime::JsonObject,
    /// See [`UpdateLoginConfig::config`].
    pub config: LanguageCoinfigDto,
    /// See [`UpdateLoginConfig::enable_create_tenant`].
    pub enable_create_tenant: bool,
    /// See [`UpdateLoginConfig::create_tenant_scenes`].
    pub create_tenant_scenes: Vec<String>,
    /// See [`UpdateLoginConfig::enable_join_tenant`].
    pub enable_join_tenant: bool,
    /// See [`UpdateLoginConfig::join_tenant_scenes`].
    pub join_tenant_scenes: Vec<String>,
    /// See [`UpdateLoginConfig::enable_verify_domain`].
    pub enable_verify_domain: bool,
    /// See [`UpdateLoginConfig::enable_auto_connect_tenant_app`].
    pub enable_auto_connect_tenant_app: bool,
    /// See [`UpdateLoginConfig::verify_domain_scenes`].
    pub verify_domain_scenes: Vec<String>,
}

::sdk_runtime::record::required_form!(UpdateLoginConfigRequired);

impl Default for UpdateLoginConfig {
    #[inline]
    fn default() -> Self {
        Self {
            tab_methods_sort_config: ::sdk_runtime::JsonObject::new(),
            qr_code_sort_config: ::sdk_runtime::JsonObject::new(),
            sso_page_customization_settings: ::sdk_runtime::JsonObject::new(),
            password_tab_config: ::sdk_runtime::JsonObject::new(),
            verify_code_tab_config: ::sdk_runtime::JsonObject::new(),
            config: LanguageCoinfigDto::default(),
            enable_create_tenant: false,
            create_tenant_scenes: Vec::new(),
            enable_join_tenant: false,
            join_tenant_scenes: Vec::new(),
            enable_verify_domain: false,
            enable_auto_connect_tenant_app: false,
            verify_domain_scenes: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateLoginConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateLoginConfig",
        names: &[
            "tabMethodsSortConfig",
            "qrCodeSortConfig",
            "ssoPageCustomizationSettings",
            "passwordTabConfig",
            "verifyCodeTabConfig",
            "config",
            "enableCreateTenant",
            "createTenantScenes",
            "enableJoinTenant",
            "joinTenantScenes",
            "enableVerifyDomain",
            "enableAutoConnectTenantApp",
            "verifyDomainScenes",
        ],
        required: 13,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tab_methods_sort_config,
            1 => &self.qr_code_sort_config,
            2 => &self.sso_page_customization_settings,
            3 => &self.password_tab_config,
            4 => &self.verify_code_tab_config,
            5 => &self.config,
            6 => &self.enable_create_tenant,
            7 => &self.create_tenant_scenes,
            8 => &self.enable_join_tenant,
            9 => &self.join_tenant_scenes,
            10 => &self.enable_verify_domain,
            11 => &self.enable_auto_connect_tenant_app,
            12 => &self.verify_domain_scenes,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tab_methods_sort_config,
            1 => &mut self.qr_code_sort_config,
            2 => &mut self.sso_page_customization_settings,
            3 => &mut self.password_tab_config,
            4 => &mut self.verify_code_tab_config,
            5 => &mut self.config,
            6 => &mut self.enable_create_tenant,
            7 => &mut self.create_tenant_scenes,
            8 => &mut self.enable_join_tenant,
            9 => &mut self.join_tenant_scenes,
            10 => &mut self.enable_verify_domain,
            11 => &mut self.enable_auto_connect_tenant_app,
            12 => &mut self.verify_domain_scenes,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateLoginConfig);

/// The change of the sign-in page that
/// [`update_login_page_config`](crate::ManagementClient::update_login_page_config) makes.
#[non_exhaustive]
pub struct UpdateLoginConfigDto {
    /// The new configuration.
    ///
    /// Required `update`.
    pub update: UpdateLoginConfig,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateLoginConfigDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(update: UpdateLoginConfig) -> Self {
        Self {
            update,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for UpdateLoginConfigDto {
    #[inline]
    fn default() -> Self {
        Self {
            update: UpdateLoginConfig::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateLoginConfigDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateLoginConfigDto",
        names: &["update"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.update,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.update,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateLoginConfigDto);

/// Whether signing in to the tenant console by QR code is allowed, for
/// [`update_tenant_qr_code_state`](crate::ManagementClient::update_tenant_qr_code_state).
#[non_exhaustive]
pub struct UpdateTenantAppqrcodeState {
    /// Whether users can sign in to the tenant console by scanning a QR code.
    ///
    /// Required `enabled`.
    pub enabled: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateTenantAppqrcodeState {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for UpdateTenantAppqrcodeState {
    #[inline]
    fn default() -> Self {
        Self {
            enabled: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateTenantAppqrcodeState {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateTenantAppqrcodeState",
        names: &["enabled"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enabled,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateTenantAppqrcodeState);

/// The change of the tenant configuration that
/// [`update_user_pool_tenant_config`](crate::ManagementClient::update_user_pool_tenant_config) makes.
#[non_exhaustive]
pub struct UpdateUserPoolTenantLoginConfigDto {
    /// The new configuration.
    ///
    /// Required `update`.
    pub update: UpdateLoginConfig,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateUserPoolTenantLoginConfigDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(update: UpdateLoginConfig) -> Self {
        Self {
            update,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for UpdateUserPoolTenantLoginConfigDto {
    #[inline]
    fn default() -> Self {
        Self {
            update: UpdateLoginConfig::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateUserPoolTenantLoginConfigDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateUserPoolTenantLoginConfigDto",
        names: &["update"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.update,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.update,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateUserPoolTenantLoginConfigDto);

/// What a user pool lays down for its tenants and for their sign-in page, as
/// [`userpoll_tenant_config`](crate::ManagementClient::userpoll_tenant_config) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserPoolTenantConfigDto {
    /// ID of the user pool that it belongs to.
    ///
    /// On the wire: `userPoolId`. Example: `62b40xxxxxxxxxxxd16f57c7`.
    pub user_pool_id: String,
    /// Whether the user pool itself counts as a tenant.
    ///
    /// On the wire: `isUserPoolAsTenant`. Example: `true`.
    pub is_user_pool_as_tenant: bool,
    /// What users can switch to after signing in. A sample has a text with a JSON list of several values
    /// here, so other texts than the values below can occur.
    ///
    /// On the wire: `enableSwitchType`.
    pub enable_switch_type: UserPoolTenantConfigDtoEnableSwitchType,
    /// Style sheet in CSS that is added to the sign-in page. It counts if `css_enabled` is `true`.
    pub css: String,
    /// Whether the style sheet in `css` is used.
    ///
    /// On the wire: `cssEnabled`.
    pub css_enabled: bool,
    /// What is shown while the sign-in form loads, such as the URL of a picture. The form is not
    /// documented.
    ///
    /// On the wire: `customLoading`.
    pub custom_loading: String,
    /// Whether the generation of the sign-in form can be switched.
    ///
    /// On the wire: `enableGuardVersionSwitch`.
    pub enable_guard_version_switch: bool,
    /// Generation of the sign-in form that is shown.
    ///
    /// On the wire: `guardVersion`. Example: `v2`.
    pub guard_version: String,
    /// Background that is shown while the sign-in form loads.
    ///
    /// On the wire: `loadingBackground`.
    pub loading_background: String,
    /// Whether users may create tenants.
    ///
    /// On the wire: `enableCreateTenant`.
    pub enable_create_tenant: bool,
    /// Occasions at which users may create a tenant. The values are not documented.
    ///
    /// On the wire: `createTenantScenes`.
    pub create_tenant_scenes: Vec<String>,
    /// Whether users may join tenants.
    ///
    /// On the wire: `enableJoinTenant`.
    pub enable_join_tenant: bool,
    /// Occasions at which users may join a tenant. The values are not documented.
    ///
    /// On the wire: `joinTenantScenes`.
    pub join_tenant_scenes: Vec<String>,
    /// Whether the domain of the company is verified.
    ///
    /// On the wire: `enableVerifyDomain`.
    pub enable_verify_domain: bool,
    /// Occasions at which the domain of the company is verified. The values are not documented.
    ///
    /// On the wire: `verifyDomainScenes`.
    pub verify_domain_scenes: Vec<String>,
    /// What the page hides and does by itself.
    ///
    /// On the wire: `ssoPageCustomizationSettings`.
    pub sso_page_customization_settings: ::sdk_runtime::JsonObject,
    /// Whether users may sign in through the portal of the tenants.
    ///
    /// On the wire: `enableMultipleTenantPortal`.
    pub enable_multiple_tenant_portal: bool,
    /// How users sign in.
    ///
    /// On the wire: `loginConfig`.
    pub login_config: ApplicationLoginConfigDto,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserPoolTenantConfigDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_pool_id: String::new(),
            is_user_pool_as_tenant: false,
            enable_switch_type: UserPoolTenantConfigDtoEnableSwitchType::default(),
            css: String::new(),
            css_enabled: false,
            custom_loading: String::new(),
            enable_guard_version_switch: false,
            guard_version: String::new(),
            loading_background: String::new(),
            enable_create_tenant: false,
            create_tenant_scenes: Vec::new(),
            enable_join_tenant: false,
            join_tenant_scenes: Vec::new(),
            enable_verify_domain: false,
            verify_domain_scenes: Vec::new(),
            sso_page_customization_settings: ::sdk_runtime::JsonObject::new(),
            enable_multiple_tenant_portal: false,
            login_config: ApplicationLoginConfigDto::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserPoolTenantConfigDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserPoolTenantConfigDto",
        names: &[
            "userPoolId",
            "isUserPoolAsTenant",
            "enableSwitchType",
            "css",
            "cssEnabled",
            "customLoading",
            "enableGuardVersionSwitch",
            "guardVersion",
            "loadingBackground",
            "enableCreateTenant",
            "createTenantScenes",
            "enableJoinTenant",
            "joinTenantScenes",
            "enableVerifyDomain",
            "verifyDomainScenes",
            "ssoPageCustomizationSettings",
            "enableMultipleTenantPortal",
            "loginConfig",
        ],
        required: 18,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_pool_id,
            1 => &self.is_user_pool_as_tenant,
            2 => &self.enable_switch_type,
            3 => &self.css,
            4 => &self.css_enabled,
            5 => &self.custom_loading,
            6 => &self.enable_guard_version_switch,
            7 => &self.guard_version,
            8 => &self.loading_background,
            9 => &self.enable_create_tenant,
            10 => &self.create_tenant_scenes,
            11 => &self.enable_join_tenant,
            12 => &self.join_tenant_scenes,
            13 => &self.enable_verify_domain,
            14 => &self.verify_domain_scenes,
            15 => &self.sso_page_customization_settings,
            16 => &self.enable_multiple_tenant_portal,
            17 => &self.login_config,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_pool_id,
            1 => &mut self.is_user_pool_as_tenant,
            2 => &mut self.enable_switch_type,
            3 => &mut self.css,
            4 => &mut self.css_enabled,
            5 => &mut self.custom_loading,
            6 => &mut self.enable_guard_version_switch,
            7 => &mut self.guard_version,
            8 => &mut self.loading_background,
            9 => &mut self.enable_create_tenant,
            10 => &mut self.create_tenant_scenes,
            11 => &mut self.enable_join_tenant,
            12 => &mut self.join_tenant_scenes,
            13 => &mut self.enable_verify_domain,
            14 => &mut self.verify_domain_scenes,
            15 => &mut self.sso_page_customization_settings,
            16 => &mut self.enable_multiple_tenant_portal,
            17 => &mut self.login_config,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserPoolTenantConfigDto);

impl ::sdk_runtime::Page for ApplicationPaginatedDataDto {
    type Item = ApplicationDto;
    #[inline]
    fn into_items(self) -> Vec<ApplicationDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for ApplicationSimpleInfoPaginatedDataDto {
    type Item = ApplicationSimpleInfoDto;
    #[inline]
    fn into_items(self) -> Vec<ApplicationSimpleInfoDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for ListApplicationAuthPaginatedDataDto {
    type Item = ListApplicationAuthDataDto;
    #[inline]
    fn into_items(self) -> Vec<ListApplicationAuthDataDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for TenantApplicationListPagingDto {
    type Item = TenantApplicationDto;
    #[inline]
    fn into_items(self) -> Vec<TenantApplicationDto> {
        self.list
    }
}
