// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{
    ApplicationAgreementDtoDisplayAt, ApplicationProtocol, ApplicationType,
    BasicLoginMethod, BasicRegisterMethod, EmailTemplateType, Gender, GuardVersion,
    IdentityConnectionType, IdentityProvider, Language, LoginConnectionType, MfaFactor,
    PolicyConditionOperator, PolicyConditionParam, PolicyEffect, QrcodeType,
    RegisterMethod, ResourceType, SortOrder, SortingDtoField, TemplateEngine, UserIdType,
    UserSourceType, UserStatus, WorkStatus,
};

/// Exact error code of a failure, finer than `status_code`. It is absent on success.
pub type ApiCode = i64;

/// A value, called `AuthorizedResourcePaginatedRespDto` by the API.
pub type AuthorizedResourcePaginatedRespDto = crate::generated::Envelope<
    AuthorizedResourcePagingDto,
>;

/// Settings of an application for the protocol CAS. Their fields are not documented.
pub type CasIdPConfig = ::sdk_runtime::JsonObject;

/// A value, called `GetMapInfoRespDto` by the API.
pub type GetMapInfoRespDto = crate::generated::Envelope<GetMfaInfoDataDto>;

/// A value, called `GroupPaginatedRespDto` by the API.
pub type GroupPaginatedRespDto = crate::generated::Envelope<GroupPagingDto>;

/// Response that says whether a request did what it asked for.
pub type IsSuccessRespDto = crate::generated::Envelope<IsSuccessDto>;

/// A value, called `MFASettingsRespDto` by the API.
pub type MFASettingsRespDto = crate::generated::Envelope<MFASettingsDto>;

/// Settings of an application for OpenID Connect. Their fields are not documented.
pub type OIDCConfig = ::sdk_runtime::JsonObject;

/// Settings of an application for OAuth 2.0. Their fields are not documented.
pub type OauthIdpConfig = ::sdk_runtime::JsonObject;

/// ID under which GenAuth's support can find the request. It is promised for failures, and seen on
/// successes too.
pub type RequestId = String;

/// A value, called `ResignUserRespDto` by the API.
pub type ResignUserRespDto = crate::generated::Envelope<ResignUserDataDto>;

/// A value, called `RolePaginatedRespDto` by the API.
pub type RolePaginatedRespDto = crate::generated::Envelope<RolePagingDto>;

/// Settings of an application for SAML 2.0. Their fields are not documented.
pub type SamlIdpConfig = ::sdk_runtime::JsonObject;

/// Outcome of the request. 200 means success, and every other value a failure.
pub type StatusCode = i64;

/// Outcome in words. For a failure, it says what went wrong.
pub type StatusMessage = String;

/// A value, called `SyncRelationListRespDto` by the API.
pub type SyncRelationListRespDto = crate::generated::Envelope<Vec<UserSyncRelationDto>>;

/// What another system says about a user or a department that is synchronized with it. The fields
/// depend on that system.
pub type User = ::sdk_runtime::JsonObject;

/// A value, called `UserDepartmentPaginatedRespDto` by the API.
pub type UserDepartmentPaginatedRespDto = crate::generated::Envelope<
    UserDepartmentPagingDto,
>;

/// A value, called `UserPaginatedRespDto` by the API.
pub type UserPaginatedRespDto = crate::generated::Envelope<UserPagingDto>;

/// An agreement, such as terms of use, that an application shows when a user signs in or registers.
/// Part of [`ApplicationBrandingConfig`](crate::generated::models::ApplicationBrandingConfig).
///
/// Returned by [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app) and [`list_applications`](crate::ManagementClient::list_applications).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationAgreementDto {
    /// Pages that show the agreement. There can be several.
    ///
    /// On the wire: `displayAt`.
    pub display_at: Vec<ApplicationAgreementDtoDisplayAt>,
    /// Whether the user has to tick the agreement before going on.
    ///
    /// On the wire: `isRequired`.
    pub is_required: bool,
    /// Language in which the agreement is shown.
    pub lang: Language,
    /// Text of the agreement.
    pub content: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ApplicationAgreementDto {
    #[inline]
    fn default() -> Self {
        Self {
            display_at: Vec::new(),
            is_required: false,
            lang: Language::default(),
            content: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationAgreementDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationAgreementDto",
        names: &["displayAt", "isRequired", "lang", "content"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.display_at,
            1 => &self.is_required,
            2 => &self.lang,
            3 => &self.content,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.display_at,
            1 => &mut self.is_required,
            2 => &mut self.lang,
            3 => &mut self.content,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApplicationAgreementDto);

/// How the sign-in pages of an application look. Part of an application, as
/// [`get_application`](crate::ManagementClient::get_application) returns it.
///
/// Returned by [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app) and [`list_applications`](crate::ManagementClient::list_applications).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationBrandingConfig {
    /// Whether `custom_css` is used.
    ///
    /// On the wire: `customCSSEnabled`.
    pub custom_css_enabled: bool,
    /// Version of Guard, the sign-in component, that the pages use.
    ///
    /// On the wire: `guardVersion`.
    pub guard_version: GuardVersion,
    /// Whether the user can pick another language.
    ///
    /// On the wire: `showChangeLanguageButton`.
    pub show_change_language_button: bool,
    /// Language of the sign-in page unless the user picks another one.
    ///
    /// On the wire: `defaultLanguage`.
    pub default_language: Language,
    /// Whether there is a button for a forgotten password.
    ///
    /// On the wire: `showForgetPasswordButton`.
    pub show_forget_password_button: bool,
    /// Whether ways to sign in by enterprise identity sources are shown.
    ///
    /// On the wire: `showEnterpriseConnections`.
    pub show_enterprise_connections: bool,
    /// Whether ways to sign in by social identity sources are shown.
    ///
    /// On the wire: `showSocialConnections`.
    pub show_social_connections: bool,
    /// Whether `agreements` are shown.
    ///
    /// On the wire: `showAgreement`.
    pub show_agreement: bool,
    /// Agreements that are shown when users sign in or register.
    pub agreements: Vec<ApplicationAgreementDto>,
    /// Background of the sign-in page, as a value of CSS: an image or a color.
    ///
    /// On the wire: `customBackground`. Example: `rgba(37,49,122,1)`.
    pub custom_background: Option<String>,
    /// CSS of your own that is added to the sign-in page.
    ///
    /// On the wire: `customCSS`.
    pub custom_css: Option<String>,
    /// Picture that is shown while the sign-in page loads.
    ///
    /// On the wire: `customLoadingImage`.
    pub custom_loading_image: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ApplicationBrandingConfig {
    #[inline]
    fn default() -> Self {
        Self {
            custom_css_enabled: false,
            guard_version: GuardVersion::default(),
            show_change_language_button: false,
            default_language: Language::default(),
            show_forget_password_button: false,
            show_enterprise_connections: false,
            show_social_connections: false,
            show_agreement: false,
            agreements: Vec::new(),
            custom_background: None,
            custom_css: None,
            custom_loading_image: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationBrandingConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationBrandingConfig",
        names: &[
            "customCSSEnabled",
            "guardVersion",
            "showChangeLanguageButton",
            "defaultLanguage",
            "showForgetPasswordButton",
            "showEnterpriseConnections",
            "showSocialConnections",
            "showAgreement",
            "agreements",
            "customBackground",
            "customCSS",
            "customLoadingImage",
        ],
        required: 9,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.custom_css_enabled,
            1 => &self.guard_version,
            2 => &self.show_change_language_button,
            3 => &self.default_language,
            4 => &self.show_forget_password_button,
            5 => &self.show_enterprise_connections,
            6 => &self.show_social_connections,
            7 => &self.show_agreement,
            8 => &self.agreements,
            9 => &self.custom_background,
            10 => &self.custom_css,
            11 => &self.custom_loading_image,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.custom_css_enabled,
            1 => &mut self.guard_version,
            2 => &mut self.show_change_language_button,
            3 => &mut self.default_language,
            4 => &mut self.show_forget_password_button,
            5 => &mut self.show_enterprise_connections,
            6 => &mut self.show_social_connections,
            7 => &mut self.show_agreement,
            8 => &mut self.agreements,
            9 => &mut self.custom_background,
            10 => &mut self.custom_css,
            11 => &mut self.custom_loading_image,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApplicationBrandingConfig);

/// Way to sign in that the sign-in page of an application offers first. Social and enterprise identity
/// sources are not among the choices.
///
/// Returned by [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app), [`userpoll_tenant_config`](crate::ManagementClient::userpoll_tenant_config) and [`list_applications`](crate::ManagementClient::list_applications).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationDefaultLoginMethod {
    /// Kind of the way to sign in. Some kinds need the ID of a connection beside it.
    ///
    /// On the wire: `connectionType`.
    pub connection_type: LoginConnectionType,
    /// Kind of QR code, if `connection_type` is
    /// [`Qrcode`](crate::generated::models::LoginConnectionType::Qrcode).
    ///
    /// On the wire: `qrcodeType`.
    pub qrcode_type: QrcodeType,
    /// ID of the connection that the QR code belongs to, if `connection_type` is
    /// [`Qrcode`](crate::generated::models::LoginConnectionType::Qrcode).
    ///
    /// On the wire: `qrcodeExtIdpConnId`.
    pub qrcode_ext_idp_conn_id: String,
    /// ID of the connection to Active Directory, if `connection_type` is
    /// [`Ad`](crate::generated::models::LoginConnectionType::Ad).
    ///
    /// On the wire: `adExtIdpConnId`.
    pub ad_ext_idp_conn_id: String,
    /// ID of the connection to the LDAP directory, if `connection_type` is
    /// [`Ldap`](crate::generated::models::LoginConnectionType::Ldap).
    ///
    /// On the wire: `ldapExtIdpConnId`.
    pub ldap_ext_idp_conn_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ApplicationDefaultLoginMethod {
    #[inline]
    fn default() -> Self {
        Self {
            connection_type: LoginConnectionType::default(),
            qrcode_type: QrcodeType::default(),
            qrcode_ext_idp_conn_id: String::new(),
            ad_ext_idp_conn_id: String::new(),
            ldap_ext_idp_conn_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationDefaultLoginMethod {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationDefaultLoginMethod",
        names: &[
            "connectionType",
            "qrcodeType",
            "qrcodeExtIdpConnId",
            "adExtIdpConnId",
            "ldapExtIdpConnId",
        ],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.connection_type,
            1 => &self.qrcode_type,
            2 => &self.qrcode_ext_idp_conn_id,
            3 => &self.ad_ext_idp_conn_id,
            4 => &self.ldap_ext_idp_conn_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.connection_type,
            1 => &mut self.qrcode_type,
            2 => &mut self.qrcode_ext_idp_conn_id,
            3 => &mut self.ad_ext_idp_conn_id,
            4 => &mut self.ldap_ext_idp_conn_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApplicationDefaultLoginMethod);

/// An application with its settings, as [`get_application`](crate::ManagementClient::get_application)
/// and [`list_applications`](crate::ManagementClient::list_applications) return it.
///
/// Returned by [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app) and [`list_applications`](crate::ManagementClient::list_applications).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationDto {
    /// ID that the server gave the application.
    ///
    /// On the wire: `appId`. Example: `6342b8537axxxx047d314109`.
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
    /// ID of the user pool that it belongs to.
    ///
    /// On the wire: `userPoolId`. Example: `60e043f8cd91b87d712b6365`.
    pub user_pool_id: String,
    /// Whether it is an integrated application, that is, one made from a template of GenAuth.
    ///
    /// On the wire: `isIntegrateApp`.
    pub is_integrate_app: bool,
    /// Protocol by which the application signs users in unless another one is asked for.
    ///
    /// On the wire: `defaultProtocol`.
    pub default_protocol: ApplicationProtocol,
    /// Addresses that a user may be sent to after signing in.
    ///
    /// On the wire: `redirectUris`. Example: `["https://example.com"]`.
    pub redirect_uris: Vec<String>,
    /// Addresses that a user may be sent to after signing out.
    ///
    /// On the wire: `logoutRedirectUris`. Example: `["https://example.com"]`.
    pub logout_redirect_uris: Vec<String>,
    /// Address that a user is sent to who opens the application from the application panel or from the
    /// console. If it is not set, this is the sign-in page of GenAuth.
    ///
    /// On the wire: `initLoginUri`.
    pub init_login_uri: String,
    /// Whether the application takes part in single sign-on.
    ///
    /// On the wire: `ssoEnabled`.
    pub sso_enabled: bool,
    /// Ways to sign in that the application offers.
    ///
    /// On the wire: `loginConfig`.
    pub login_config: ApplicationLoginConfigDto,
    /// Ways to register that the application offers.
    ///
    /// On the wire: `registerConfig`.
    pub register_config: ApplicationRegisterConfig,
    /// How the sign-in pages look. It counts if `custom_branding_enabled` is `true`.
    ///
    /// On the wire: `brandingConfig`.
    pub branding_config: ApplicationBrandingConfig,
    /// Settings of the protocol OpenID Connect.
    ///
    /// On the wire: `oidcConfig`.
    pub oidc_config: ::sdk_runtime::JsonObject,
    /// Whether the application can sign users in by SAML.
    ///
    /// On the wire: `samlProviderEnabled`.
    pub saml_provider_enabled: bool,
    /// Whether the application can sign users in by OAuth 2.0.
    ///
    /// On the wire: `oauthProviderEnabled`.
    pub oauth_provider_enabled: bool,
    /// Whether the application can sign users in by CAS.
    ///
    /// On the wire: `casProviderEnabled`.
    pub cas_provider_enabled: bool,
    /// Whether the application has sign-in pages of its own look. If not, those of the user pool are used.
    ///
    /// On the wire: `customBrandingEnabled`.
    pub custom_branding_enabled: bool,
    /// Whether the application has security settings of its own. If not, those of the user pool are used.
    ///
    /// On the wire: `customSecurityEnabled`.
    pub custom_security_enabled: bool,
    /// What the application is for, in free text.
    ///
    /// On the wire: `appDescription`.
    pub app_description: Option<String>,
    /// Settings of the protocol CAS.
    ///
    /// On the wire: `casConfig`.
    pub cas_config: Option<::sdk_runtime::JsonObject>,
    /// Settings of the protocol OAuth 2.0.
    ///
    /// On the wire: `oauthConfig`.
    pub oauth_config: Option<::sdk_runtime::JsonObject>,
    /// Settings of the protocol SAML.
    ///
    /// On the wire: `samlConfig`.
    pub saml_config: Option<::sdk_runtime::JsonObject>,
    /// When the application began to take part in single sign-on.
    ///
    /// On the wire: `ssoEnabledAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub sso_enabled_at: Option<::sdk_runtime::DateTime>,
    /// Template that an integrated application was made from.
    pub template: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ApplicationDto {
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

impl ::sdk_runtime::record::Fields for ApplicationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationDto",
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

::sdk_runtime::record::record!(ApplicationDto);

/// A connection of an identity source by which users can sign in to an application.
///
/// Returned by [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app), [`userpoll_tenant_config`](crate::ManagementClient::userpoll_tenant_config) and [`list_applications`](crate::ManagementClient::list_applications).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationEnabledExtIdpConnDto {
    /// Whether the identity source is a social one, and not an enterprise one.
    ///
    /// On the wire: `isSocial`.
    pub is_social: bool,
    /// ID of the identity source, found by [`list_ext_idp`](crate::ManagementClient::list_ext_idp).
    ///
    /// On the wire: `extIdpId`. Example: `60b49eb83fd80adb96f26e68`.
    pub ext_idp_id: String,
    /// Kind of the identity source.
    ///
    /// On the wire: `extIdpType`.
    pub ext_idp_type: IdentityProvider,
    /// ID of the connection.
    ///
    /// On the wire: `extIdpConnId`. Example: `60b49eb83fd80adb96f26e68`.
    pub ext_idp_conn_id: String,
    /// Kind of the connection: the product and the way in.
    ///
    /// On the wire: `extIdpConnType`.
    pub ext_idp_conn_type: IdentityConnectionType,
    /// Unique identifier of the connection, for people to read.
    ///
    /// On the wire: `extIdpConnIdentifier`.
    pub ext_idp_conn_identifier: String,
    /// Name of the connection on the sign-in page.
    ///
    /// On the wire: `extIdpConnDisplayName`.
    pub ext_idp_conn_display_name: String,
    /// URL of the logo of the connection on the sign-in page.
    ///
    /// On the wire: `extIdpConnLogo`.
    pub ext_idp_conn_logo: String,
    /// Whether users of the application can sign in by the connection.
    pub enabled: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ApplicationEnabledExtIdpConnDto {
    #[inline]
    fn default() -> Self {
        Self {
            is_social: false,
            ext_idp_id: String::new(),
            ext_idp_type: IdentityProvider::default(),
            ext_idp_conn_id: String::new(),
            ext_idp_conn_type: IdentityConnectionType::default(),
            ext_idp_conn_identifier: String::new(),
            ext_idp_conn_display_name: String::new(),
            ext_idp_conn_logo: String::new(),
            enabled: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationEnabledExtIdpConnDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationEnabledExtIdpConnDto",
        names: &[
            "isSocial",
            "extIdpId",
            "extIdpType",
            "extIdpConnId",
            "extIdpConnType",
            "extIdpConnIdentifier",
            "extIdpConnDisplayName",
            "extIdpConnLogo",
            "enabled",
        ],
        required: 8,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.is_social,
            1 => &self.ext_idp_id,
            2 => &self.ext_idp_type,
            3 => &self.ext_idp_conn_id,
            4 => &self.ext_idp_conn_type,
            5 => &self.ext_idp_conn_identifier,
            6 => &self.ext_idp_conn_display_name,
            7 => &self.ext_idp_conn_logo,
            8 => &self.enabled,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.is_social,
            1 => &mut self.ext_idp_id,
            2 => &mut self.ext_idp_type,
            3 => &mut self.ext_idp_conn_id,
            4 => &mut self.ext_idp_conn_type,
            5 => &mut self.ext_idp_conn_identifier,
            6 => &mut self.ext_idp_conn_display_name,
            7 => &mut self.ext_idp_conn_logo,
            8 => &mut self.enabled,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApplicationEnabledExtIdpConnDto);

/// Ways to sign in that an application offers, as
/// [`get_application`](crate::ManagementClient::get_application) returns them.
///
/// Returned by [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app), [`userpoll_tenant_config`](crate::ManagementClient::userpoll_tenant_config) and [`list_applications`](crate::ManagementClient::list_applications).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationLoginConfigDto {
    /// Whether one page serves for signing in and for registering.
    ///
    /// On the wire: `mergeLoginAndRegisterPage`.
    pub merge_login_and_register_page: bool,
    /// Ways to sign in without an identity source.
    ///
    /// On the wire: `enabledBasicLoginMethods`.
    pub enabled_basic_login_methods: Vec<BasicLoginMethod>,
    /// Way to sign in that the sign-in page offers first.
    ///
    /// On the wire: `defaultLoginMethod`.
    pub default_login_method: ApplicationDefaultLoginMethod,
    /// Connections of identity sources by which users can sign in.
    ///
    /// On the wire: `enabledExtIdpConns`.
    pub enabled_ext_idp_conns: Vec<ApplicationEnabledExtIdpConnDto>,
    /// Whether users are asked to agree to what the application gets to know.
    ///
    /// On the wire: `showAuthorizationPage`.
    pub show_authorization_page: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ApplicationLoginConfigDto {
    #[inline]
    fn default() -> Self {
        Self {
            merge_login_and_register_page: false,
            enabled_basic_login_methods: Vec::new(),
            default_login_method: ApplicationDefaultLoginMethod::default(),
            enabled_ext_idp_conns: Vec::new(),
            show_authorization_page: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationLoginConfigDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationLoginConfigDto",
        names: &[
            "mergeLoginAndRegisterPage",
            "enabledBasicLoginMethods",
            "defaultLoginMethod",
            "enabledExtIdpConns",
            "showAuthorizationPage",
        ],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.merge_login_and_register_page,
            1 => &self.enabled_basic_login_methods,
            2 => &self.default_login_method,
            3 => &self.enabled_ext_idp_conns,
            4 => &self.show_authorization_page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.merge_login_and_register_page,
            1 => &mut self.enabled_basic_login_methods,
            2 => &mut self.default_login_method,
            3 => &mut self.enabled_ext_idp_conns,
            4 => &mut self.show_authorization_page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApplicationLoginConfigDto);

/// State of one factor of multi-factor authentication in an application. Part of
/// [`GetMfaInfoDataDto`](crate::generated::models::GetMfaInfoDataDto).
///
/// Taken by [`set_users_mfa_status`](crate::ManagementClient::set_users_mfa_status). Returned by [`get_mfa_trigger_data`](crate::ManagementClient::get_mfa_trigger_data) and [`get_user_mfa_status`](crate::ManagementClient::get_user_mfa_status).
#[non_exhaustive]
pub struct ApplicationMfaDto {
    /// Kind of factor, such as `"SMS"` or `"EMAIL"`.
    ///
    /// Required `mfaPolicy`. Example: `SMS`.
    pub mfa_policy: String,
    /// State of the factor, as a number. The values are not documented.
    ///
    /// Required `status`. Example: `1`.
    pub status: i64,
    /// Place of the factor among the others.
    ///
    /// Required `sort`. Example: `1`.
    pub sort: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ApplicationMfaDto {
    /// A value of the required fields; the others are absent.
    pub fn new(mfa_policy: impl Into<String>, status: i64, sort: i64) -> Self {
        Self {
            mfa_policy: mfa_policy.into(),
            status,
            sort,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ApplicationMfaDto {
    #[inline]
    fn default() -> Self {
        Self {
            mfa_policy: String::new(),
            status: 0,
            sort: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationMfaDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationMfaDto",
        names: &["mfaPolicy", "status", "sort"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.mfa_policy,
            1 => &self.status,
            2 => &self.sort,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.mfa_policy,
            1 => &mut self.status,
            2 => &mut self.sort,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ApplicationMfaDto);

/// Ways to register that an application offers, as
/// [`get_application`](crate::ManagementClient::get_application) returns them.
///
/// Returned by [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app) and [`list_applications`](crate::ManagementClient::list_applications).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationRegisterConfig {
    /// Ways to register that are switched on.
    ///
    /// On the wire: `enabledBasicRegisterMethods`.
    pub enabled_basic_register_methods: Vec<BasicRegisterMethod>,
    /// Way to register that the page offers first.
    ///
    /// On the wire: `defaultRegisterMethod`.
    pub default_register_method: RegisterMethod,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ApplicationRegisterConfig {
    #[inline]
    fn default() -> Self {
        Self {
            enabled_basic_register_methods: Vec::new(),
            default_register_method: RegisterMethod::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ApplicationRegisterConfig {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ApplicationRegisterConfig",
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

::sdk_runtime::record::record!(ApplicationRegisterConfig);

/// A resource that a user, a role or a group has a permission on, with what the permission covers.
///
/// Returned by [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources), [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources) and [`get_user_authorized_resources`](crate::ManagementClient::get_user_authorized_resources).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct AuthorizedResourceDto {
    /// Code of the resource, unique in its namespace.
    ///
    /// On the wire: `resourceCode`. Example: `ecs`.
    pub resource_code: String,
    /// What kind of thing the resource stands for.
    ///
    /// On the wire: `resourceType`.
    pub resource_type: ResourceType,
    /// URL of the API, if the resource is one.
    ///
    /// On the wire: `apiIdentifier`.
    pub api_identifier: String,
    /// Actions on the resource that the permission is about.
    ///
    /// Example: `["read"]`.
    pub actions: Vec<String>,
    /// Whether the actions are allowed or denied.
    pub effect: PolicyEffect,
    /// Conditions under which the permission counts.
    pub condition: Option<Vec<PolicyCondition>>,
    /// What the resource is, in free text.
    pub description: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for AuthorizedResourceDto {
    #[inline]
    fn default() -> Self {
        Self {
            resource_code: String::new(),
            resource_type: ResourceType::default(),
            api_identifier: String::new(),
            actions: Vec::new(),
            effect: PolicyEffect::default(),
            condition: None,
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AuthorizedResourceDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AuthorizedResourceDto",
        names: &[
            "resourceCode",
            "resourceType",
            "apiIdentifier",
            "actions",
            "effect",
            "condition",
            "description",
        ],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.resource_code,
            1 => &self.resource_type,
            2 => &self.api_identifier,
            3 => &self.actions,
            4 => &self.effect,
            5 => &self.condition,
            6 => &self.description,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.resource_code,
            1 => &mut self.resource_type,
            2 => &mut self.api_identifier,
            3 => &mut self.actions,
            4 => &mut self.effect,
            5 => &mut self.condition,
            6 => &mut self.description,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AuthorizedResourceDto);

/// Resources that somebody has permissions on, as a page.
///
/// Returned by [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources) and [`get_user_authorized_resources`](crate::ManagementClient::get_user_authorized_resources).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct AuthorizedResourcePagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<AuthorizedResourceDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for AuthorizedResourcePagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AuthorizedResourcePagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AuthorizedResourcePagingDto",
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

::sdk_runtime::record::record!(AuthorizedResourcePagingDto);

/// Response of operations without a result: only whether the request succeeded.
#[non_exhaustive]
pub struct CommonResponseDto {
    /// Outcome of the request. 200 means success, and every other value a failure.
    ///
    /// Required `statusCode`. Example: `200`.
    pub status_code: i64,
    /// Outcome in words. For a failure, it says what went wrong.
    ///
    /// Required `message`. Example: `Success`.
    pub message: String,
    /// Exact error code of a failure, finer than `status_code`. It is absent on success.
    ///
    /// Optional `apiCode`: not sent if `None`. Example: `20001`.
    pub api_code: Option<i64>,
    /// ID under which GenAuth's support can find the request.
    ///
    /// Optional `requestId`: not sent if `None`. Example: `934108e5-9fbf-4d24-8da1-c330328abd6c`.
    pub request_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CommonResponseDto {
    /// A value of the required fields; the others are absent.
    pub fn new(status_code: i64, message: impl Into<String>) -> Self {
        Self {
            status_code,
            message: message.into(),
            api_code: None,
            request_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `api_code`.
    #[must_use]
    #[inline]
    pub fn with_api_code(mut self, value: i64) -> Self {
        self.api_code = Some(value);
        self
    }
    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.request_id, value);
        self
    }
}

impl Default for CommonResponseDto {
    #[inline]
    fn default() -> Self {
        Self {
            status_code: 0,
            message: String::new(),
            api_code: None,
            request_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CommonResponseDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CommonResponseDto",
        names: &["statusCode", "message", "apiCode", "requestId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.status_code,
            1 => &self.message,
            2 => &self.api_code,
            3 => &self.request_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.status_code,
            1 => &mut self.message,
            2 => &mut self.api_code,
            3 => &mut self.request_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CommonResponseDto);

/// A post: for [`create_post`](crate::ManagementClient::create_post) and
/// [`update_post`](crate::ManagementClient::update_post) the one to make or to change, in results the
/// one that was found.
///
/// Taken by [`create_post`](crate::ManagementClient::create_post) and [`update_post`](crate::ManagementClient::update_post). Returned by [`get_post`](crate::ManagementClient::get_post), [`get_post_of_public_user`](crate::ManagementClient::get_post_of_public_user) and [`get_user_post`](crate::ManagementClient::get_user_post).
#[non_exhaustive]
pub struct CreatePostDto {
    /// Code that names the post in other requests.
    ///
    /// Required `code`. Example: `developer`.
    pub code: String,
    /// Name of the post, for people.
    ///
    /// Required `name`. Example: `Developer`.
    pub name: String,
    /// IDs of the departments that the post belongs to, in one string. How several IDs are put together is
    /// not documented.
    ///
    /// Optional `departmentIdList`: not sent if `None`.
    pub department_id_list: Option<String>,
    /// What the post is about, in free text.
    ///
    /// Optional `description`: not sent if `None`.
    pub description: Option<String>,
    /// ID that the server gave the post.
    ///
    /// Optional `id`: not sent if `None`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreatePostDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            department_id_list: None,
            description: None,
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `department_id_list`.
    #[must_use]
    pub fn with_department_id_list(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_id_list, value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.id, value);
        self
    }
}

impl Default for CreatePostDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            name: String::new(),
            department_id_list: None,
            description: None,
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreatePostDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreatePostDto",
        names: &["code", "name", "departmentIdList", "description", "id"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.name,
            2 => &self.department_id_list,
            3 => &self.description,
            4 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            2 => &mut self.department_id_list,
            3 => &mut self.description,
            4 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreatePostDto);

/// Name of a custom field in several languages.
///
/// Taken by [`set_custom_fields`](crate::ManagementClient::set_custom_fields), [`set_user_base_fields`](crate::ManagementClient::set_user_base_fields) and [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields). Returned by [`get_custom_fields`](crate::ManagementClient::get_custom_fields), [`get_user_base_fields`](crate::ManagementClient::get_user_base_fields), [`set_custom_fields`](crate::ManagementClient::set_custom_fields), [`set_user_base_fields`](crate::ManagementClient::set_user_base_fields), [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields) and 1 more.
#[non_exhaustive]
pub struct CustomFieldI18n {
    /// The name, by language.
    ///
    /// Required `label`.
    pub label: LangObject,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CustomFieldI18n {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(label: LangObject) -> Self {
        Self {
            label,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CustomFieldI18n {
    #[inline]
    fn default() -> Self {
        Self {
            label: LangObject::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CustomFieldI18n {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CustomFieldI18n",
        names: &["label"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.label,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.label,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CustomFieldI18n);

/// Name of a department in several languages.
///
/// Taken by [`create_department`](crate::ManagementClient::create_department) and [`update_department`](crate::ManagementClient::update_department). Returned by [`create_department`](crate::ManagementClient::create_department), [`get_department`](crate::ManagementClient::get_department), [`get_department_all_app`](crate::ManagementClient::get_department_all_app), [`get_department_by_id`](crate::ManagementClient::get_department_by_id), [`get_parent_department`](crate::ManagementClient::get_parent_department) and 11 more.
#[non_exhaustive]
pub struct DepartmentI18nDto {
    /// The name, by language.
    ///
    /// Required `name`.
    pub name: LangObject,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DepartmentI18nDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(name: LangObject) -> Self {
        Self {
            name,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DepartmentI18nDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: LangObject::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DepartmentI18nDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DepartmentI18nDto",
        names: &["name"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DepartmentI18nDto);

/// An e-mail template: what GenAuth sends to users on one occasion.
///
/// Returned by [`get_invite_email_template`](crate::ManagementClient::get_invite_email_template), [`update_email_template`](crate::ManagementClient::update_email_template), [`update_invite_email_template`](crate::ManagementClient::update_invite_email_template) and [`get_email_templates`](crate::ManagementClient::get_email_templates).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct EmailTemplateDto {
    /// Whether this template is used. If not, GenAuth sends its built-in one.
    ///
    /// On the wire: `customizeEnabled`.
    pub customize_enabled: bool,
    /// Occasion on which the e-mail is sent.
    pub r#type: EmailTemplateType,
    /// Name of the template, for people.
    pub name: String,
    /// Subject of the e-mail.
    pub subject: String,
    /// Name of the sender that the e-mail shows.
    pub sender: String,
    /// Body of the e-mail, as a template that `tpl_engine` fills in.
    pub content: String,
    /// How long the verification code or the link in the e-mail is valid. Only e-mails with a verification
    /// have it. The unit is not documented.
    ///
    /// On the wire: `expiresIn`.
    pub expires_in: Option<i64>,
    /// Address that the user is sent to after verifying the e-mail address.
    ///
    /// It counts for two types only:
    /// [`FirstEmailLoginVerify`](crate::generated::models::EmailTemplateType::FirstEmailLoginVerify),
    /// [`ConsoleConductedVerify`](crate::generated::models::EmailTemplateType::ConsoleConductedVerify).
    ///
    /// On the wire: `redirectTo`. Example: `https://example.com`.
    pub redirect_to: Option<String>,
    /// Engine that fills in the template. The default is
    /// [`Handlebar`](crate::generated::models::TemplateEngine::Handlebar).
    ///
    /// On the wire: `tplEngine`.
    pub tpl_engine: Option<TemplateEngine>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for EmailTemplateDto {
    #[inline]
    fn default() -> Self {
        Self {
            customize_enabled: false,
            r#type: EmailTemplateType::default(),
            name: String::new(),
            subject: String::new(),
            sender: String::new(),
            content: String::new(),
            expires_in: None,
            redirect_to: None,
            tpl_engine: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for EmailTemplateDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "EmailTemplateDto",
        names: &[
            "customizeEnabled",
            "type",
            "name",
            "subject",
            "sender",
            "content",
            "expiresIn",
            "redirectTo",
            "tplEngine",
        ],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.customize_enabled,
            1 => &self.r#type,
            2 => &self.name,
            3 => &self.subject,
            4 => &self.sender,
            5 => &self.content,
            6 => &self.expires_in,
            7 => &self.redirect_to,
            8 => &self.tpl_engine,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.customize_enabled,
            1 => &mut self.r#type,
            2 => &mut self.name,
            3 => &mut self.subject,
            4 => &mut self.sender,
            5 => &mut self.content,
            6 => &mut self.expires_in,
            7 => &mut self.redirect_to,
            8 => &mut self.tpl_engine,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(EmailTemplateDto);

/// What there is for the multi-factor authentication of a user: the factors that are set up and those
/// that the application asks for.
///
/// [`get_user_mfa_status`](crate::ManagementClient::get_user_mfa_status) and
/// [`get_mfa_trigger_data`](crate::ManagementClient::get_mfa_trigger_data) return it.
///
/// Taken by [`set_users_mfa_status`](crate::ManagementClient::set_users_mfa_status). Returned by [`get_mfa_trigger_data`](crate::ManagementClient::get_mfa_trigger_data) and [`get_user_mfa_status`](crate::ManagementClient::get_user_mfa_status).
#[non_exhaustive]
pub struct GetMfaInfoDataDto {
    /// Token that stands for the multi-factor authentication of the user. Store it like a password.
    ///
    /// Required `mfaToken`. Example: `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.xxx`. A secret: it is sent, and never printed.
    pub mfa_token: String,
    /// Factors that the application asks for, with their states.
    ///
    /// Required `applicationMfa`.
    pub application_mfa: Vec<ApplicationMfaDto>,
    /// Whether recognition of the user's face is set up.
    ///
    /// Optional `faceMfaEnabled`: not sent if `None`.
    pub face_mfa_enabled: Option<bool>,
    /// E-mail address that verification codes of the second factor are sent to.
    ///
    /// Optional `mfaEmail`: not sent if `None`.
    pub mfa_email: Option<String>,
    /// Phone number that verification codes of the second factor are sent to, without the country calling
    /// code.
    ///
    /// Optional `mfaPhone`: not sent if `None`.
    pub mfa_phone: Option<String>,
    /// Country calling code of `mfa_phone`, with its plus sign.
    ///
    /// Optional `mfaPhoneCountryCode`: not sent if `None`. Example: `+86`.
    pub mfa_phone_country_code: Option<String>,
    /// Name by which the user likes to be called.
    ///
    /// Optional `nickname`: not sent if `None`.
    pub nickname: Option<String>,
    /// Phone number without the country calling code, which is in `phone_country_code`.
    ///
    /// Optional `phone`: not sent if `None`. Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Country calling code of `phone`, with its plus sign. It may be absent for numbers of mainland China.
    /// Text messages to other countries need an SMS service set up in the GenAuth console.
    ///
    /// Optional `phoneCountryCode`: not sent if `None`. Example: `+86`.
    pub phone_country_code: Option<String>,
    /// Whether one-time passwords from an authenticator app are set up.
    ///
    /// Optional `totpMfaEnabled`: not sent if `None`.
    pub totp_mfa_enabled: Option<bool>,
    /// User name, which no two users of a user pool share.
    ///
    /// Optional `username`: not sent if `None`. Example: `bob`.
    pub username: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetMfaInfoDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        mfa_token: impl Into<String>,
        application_mfa: impl IntoIterator<Item = impl Into<ApplicationMfaDto>>,
    ) -> Self {
        Self {
            mfa_token: mfa_token.into(),
            application_mfa: ::sdk_runtime::record::argument::list(application_mfa),
            face_mfa_enabled: None,
            mfa_email: None,
            mfa_phone: None,
            mfa_phone_country_code: None,
            nickname: None,
            phone: None,
            phone_country_code: None,
            totp_mfa_enabled: None,
            username: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `face_mfa_enabled`.
    #[must_use]
    #[inline]
    pub fn with_face_mfa_enabled(mut self, value: bool) -> Self {
        self.face_mfa_enabled = Some(value);
        self
    }
    /// Sets `mfa_email`.
    #[must_use]
    pub fn with_mfa_email(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.mfa_email, value);
        self
    }
    /// Sets `mfa_phone`.
    #[must_use]
    pub fn with_mfa_phone(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.mfa_phone, value);
        self
    }
    /// Sets `mfa_phone_country_code`.
    #[must_use]
    pub fn with_mfa_phone_country_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.mfa_phone_country_code, value);
        self
    }
    /// Sets `nickname`.
    #[must_use]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.nickname, value);
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
    /// Sets `totp_mfa_enabled`.
    #[must_use]
    #[inline]
    pub fn with_totp_mfa_enabled(mut self, value: bool) -> Self {
        self.totp_mfa_enabled = Some(value);
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.username, value);
        self
    }
}

impl Default for GetMfaInfoDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            mfa_token: String::new(),
            application_mfa: Vec::new(),
            face_mfa_enabled: None,
            mfa_email: None,
            mfa_phone: None,
            mfa_phone_country_code: None,
            nickname: None,
            phone: None,
            phone_country_code: None,
            totp_mfa_enabled: None,
            username: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetMfaInfoDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetMfaInfoDataDto",
        names: &[
            "mfaToken",
            "applicationMfa",
            "faceMfaEnabled",
            "mfaEmail",
            "mfaPhone",
            "mfaPhoneCountryCode",
            "nickname",
            "phone",
            "phoneCountryCode",
            "totpMfaEnabled",
            "username",
        ],
        required: 2,
        secret: &[0],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.mfa_token,
            1 => &self.application_mfa,
            2 => &self.face_mfa_enabled,
            3 => &self.mfa_email,
            4 => &self.mfa_phone,
            5 => &self.mfa_phone_country_code,
            6 => &self.nickname,
            7 => &self.phone,
            8 => &self.phone_country_code,
            9 => &self.totp_mfa_enabled,
            10 => &self.username,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.mfa_token,
            1 => &mut self.application_mfa,
            2 => &mut self.face_mfa_enabled,
            3 => &mut self.mfa_email,
            4 => &mut self.mfa_phone,
            5 => &mut self.mfa_phone_country_code,
            6 => &mut self.nickname,
            7 => &mut self.phone,
            8 => &mut self.phone_country_code,
            9 => &mut self.totp_mfa_enabled,
            10 => &mut self.username,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetMfaInfoDataDto);

/// Groups, as a page.
///
/// Returned by [`get_groups_of_public_account`](crate::ManagementClient::get_groups_of_public_account), [`get_user_groups`](crate::ManagementClient::get_user_groups) and [`list_groups`](crate::ManagementClient::list_groups).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GroupPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<ResGroupDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GroupPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GroupPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GroupPagingDto",
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

::sdk_runtime::record::record!(GroupPagingDto);

/// An identity that a user has at an identity source outside GenAuth.
///
/// Returned by [`get_user_identities`](crate::ManagementClient::get_user_identities), [`create_user`](crate::ManagementClient::create_user), [`create_users_batch`](crate::ManagementClient::create_users_batch), [`get_user`](crate::ManagementClient::get_user), [`get_user_batch`](crate::ManagementClient::get_user_batch) and 22 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct IdentityDto {
    /// ID of the identity source.
    ///
    /// On the wire: `identityId`. Example: `62299d8b866d2dab79a89dc4`.
    pub identity_id: String,
    /// ID of the connection to the identity source. It is the part before the colon in user IDs of the kind
    /// [`Identity`](crate::generated::models::UserIdType::Identity).
    ///
    /// On the wire: `extIdpId`. Example: `6076bacxxxxxxxxd80d993b5`.
    pub ext_idp_id: String,
    /// Kind of the identity source.
    ///
    /// Example: `oidc`.
    pub provider: IdentityProvider,
    /// Kind of ID in `user_id_in_idp`, for example `"unionid"`, `"openid"` or `"primary"`.
    ///
    /// Example: `openid`.
    pub r#type: String,
    /// ID of the user at the identity source.
    ///
    /// On the wire: `userIdInIdp`. Example: `oj7Nq05R-RRaqak0_YlMLnnIwsvg`.
    pub user_id_in_idp: String,
    /// What the identity source says about the user, in fields that depend on the source. Responses may
    /// lack it, although it is documented as required.
    ///
    /// On the wire: `userInfoInIdp`.
    pub user_info_in_idp: ::sdk_runtime::JsonObject,
    /// IDs of the identity source connections that the identity came in through.
    ///
    /// On the wire: `originConnIds`. Example: `["605492ac41xxxxe0362f0707"]`.
    pub origin_conn_ids: Vec<String>,
    /// Access token of the identity source. Only users who fetch their own data receive it. Management
    /// operations leave it out.
    ///
    /// On the wire: `accessToken`. Example: `57_fK0xgSL_NwVlS-gmUwlMQ2N6AONNIOAYxxxx`. A secret: it is sent, and never printed.
    pub access_token: Option<String>,
    /// Refresh token of the identity source. Only users who fetch their own data receive it. Management
    /// operations leave it out.
    ///
    /// On the wire: `refreshToken`. Example: `57_IZFu91Ak1Wg6DRytZFFIOd3upNF5lH7vPxxxxx`. A secret: it is sent, and never printed.
    pub refresh_token: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for IdentityDto {
    #[inline]
    fn default() -> Self {
        Self {
            identity_id: String::new(),
            ext_idp_id: String::new(),
            provider: IdentityProvider::default(),
            r#type: String::new(),
            user_id_in_idp: String::new(),
            user_info_in_idp: ::sdk_runtime::JsonObject::new(),
            origin_conn_ids: Vec::new(),
            access_token: None,
            refresh_token: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for IdentityDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "IdentityDto",
        names: &[
            "identityId",
            "extIdpId",
            "provider",
            "type",
            "userIdInIdp",
            "userInfoInIdp",
            "originConnIds",
            "accessToken",
            "refreshToken",
        ],
        required: 7,
        secret: &[7, 8],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.identity_id,
            1 => &self.ext_idp_id,
            2 => &self.provider,
            3 => &self.r#type,
            4 => &self.user_id_in_idp,
            5 => &self.user_info_in_idp,
            6 => &self.origin_conn_ids,
            7 => &self.access_token,
            8 => &self.refresh_token,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.identity_id,
            1 => &mut self.ext_idp_id,
            2 => &mut self.provider,
            3 => &mut self.r#type,
            4 => &mut self.user_id_in_idp,
            5 => &mut self.user_info_in_idp,
            6 => &mut self.origin_conn_ids,
            7 => &mut self.access_token,
            8 => &mut self.refresh_token,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(IdentityDto);

/// Result of an operation that has nothing to return but whether it took effect.
///
/// Returned by [`add_department_members`](crate::ManagementClient::add_department_members), [`add_group_members`](crate::ManagementClient::add_group_members), [`add_policy_user_attributions_batch`](crate::ManagementClient::add_policy_user_attributions_batch), [`add_tenant_department_members`](crate::ManagementClient::add_tenant_department_members), [`add_tenant_users`](crate::ManagementClient::add_tenant_users) and 104 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct IsSuccessDto {
    /// Whether the operation took effect. `false` can come with a `status_code` of 200, so a caller that
    /// depends on the effect has to look at it.
    ///
    /// Example: `true`.
    pub success: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for IsSuccessDto {
    #[inline]
    fn default() -> Self {
        Self {
            success: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for IsSuccessDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "IsSuccessDto",
        names: &["success"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.success,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.success,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(IsSuccessDto);

/// One text in several languages.
///
/// Taken by [`create_department`](crate::ManagementClient::create_department), [`create_organization`](crate::ManagementClient::create_organization), [`update_department`](crate::ManagementClient::update_department), [`update_organization`](crate::ManagementClient::update_organization), [`set_custom_fields`](crate::ManagementClient::set_custom_fields) and 2 more. Returned by [`create_department`](crate::ManagementClient::create_department), [`create_organization`](crate::ManagementClient::create_organization), [`get_custom_fields`](crate::ManagementClient::get_custom_fields), [`get_department`](crate::ManagementClient::get_department), [`get_department_all_app`](crate::ManagementClient::get_department_all_app) and 23 more.
#[non_exhaustive]
pub struct LangObject {
    /// The text in simplified Chinese.
    ///
    /// Required `zh-CN`.
    pub zh_cn: LangUnit,
    /// The text in English.
    ///
    /// Required `en-US`.
    pub en_us: LangUnit,
    /// The text in traditional Chinese.
    ///
    /// Required `zh-TW`.
    pub zh_tw: LangUnit,
    /// The text in Japanese.
    ///
    /// Required `ja-JP`.
    pub ja_jp: LangUnit,
    raw_fields: ::sdk_runtime::RawFields,
}

impl LangObject {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(
        zh_cn: LangUnit,
        en_us: LangUnit,
        zh_tw: LangUnit,
        ja_jp: LangUnit,
    ) -> Self {
        Self {
            zh_cn,
            en_us,
            zh_tw,
            ja_jp,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for LangObject {
    #[inline]
    fn default() -> Self {
        Self {
            zh_cn: LangUnit::default(),
            en_us: LangUnit::default(),
            zh_tw: LangUnit::default(),
            ja_jp: LangUnit::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for LangObject {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "LangObject",
        names: &["zh-CN", "en-US", "zh-TW", "ja-JP"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.zh_cn,
            1 => &self.en_us,
            2 => &self.zh_tw,
            3 => &self.ja_jp,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.zh_cn,
            1 => &mut self.en_us,
            2 => &mut self.zh_tw,
            3 => &mut self.ja_jp,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(LangObject);

/// One text in one language.
///
/// Taken by [`create_department`](crate::ManagementClient::create_department), [`create_organization`](crate::ManagementClient::create_organization), [`update_department`](crate::ManagementClient::update_department), [`update_organization`](crate::ManagementClient::update_organization), [`set_custom_fields`](crate::ManagementClient::set_custom_fields) and 2 more. Returned by [`create_department`](crate::ManagementClient::create_department), [`create_organization`](crate::ManagementClient::create_organization), [`get_custom_fields`](crate::ManagementClient::get_custom_fields), [`get_department`](crate::ManagementClient::get_department), [`get_department_all_app`](crate::ManagementClient::get_department_all_app) and 23 more.
#[non_exhaustive]
pub struct LangUnit {
    /// Whether the text is shown to those who picked the language in the console. It is off by default.
    ///
    /// Required `enabled`.
    pub enabled: bool,
    /// The text itself.
    ///
    /// Required `value`. Example: `Engineering`.
    pub value: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl LangUnit {
    /// A value of the required fields; the others are absent.
    pub fn new(enabled: bool, value: impl Into<String>) -> Self {
        Self {
            enabled,
            value: value.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for LangUnit {
    #[inline]
    fn default() -> Self {
        Self {
            enabled: false,
            value: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for LangUnit {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "LangUnit",
        names: &["enabled", "value"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enabled,
            1 => &self.value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.value,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(LangUnit);

/// Factors of multi-factor authentication, of the user pool or of an application.
///
/// Taken by [`update_global_mfa_settings`](crate::ManagementClient::update_global_mfa_settings). Returned by [`close_global_mfa_settings`](crate::ManagementClient::close_global_mfa_settings), [`get_global_mfa_settings`](crate::ManagementClient::get_global_mfa_settings), [`update_application_mfa_settings`](crate::ManagementClient::update_application_mfa_settings) and [`update_global_mfa_settings`](crate::ManagementClient::update_global_mfa_settings).
#[non_exhaustive]
pub struct MFASettingsDto {
    /// Factors that are switched on.
    ///
    /// Required `enabledFactors`.
    pub enabled_factors: Vec<MfaFactor>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl MFASettingsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(enabled_factors: impl IntoIterator<Item = impl Into<MfaFactor>>) -> Self {
        Self {
            enabled_factors: ::sdk_runtime::record::argument::list(enabled_factors),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for MFASettingsDto {
    #[inline]
    fn default() -> Self {
        Self {
            enabled_factors: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for MFASettingsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "MFASettingsDto",
        names: &["enabledFactors"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.enabled_factors,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.enabled_factors,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(MFASettingsDto);

/// Which page of a list to return.
///
/// Taken by [`list_application_active_users`](crate::ManagementClient::list_application_active_users), [`list_public_accounts`](crate::ManagementClient::list_public_accounts), [`list_tenant_users`](crate::ManagementClient::list_tenant_users) and [`list_users`](crate::ManagementClient::list_users).
#[non_exhaustive]
pub struct PaginationDto {
    /// How many items a page has at most. The default is 10.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl PaginationDto {
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

impl Default for PaginationDto {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PaginationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PaginationDto",
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

::sdk_runtime::record::record!(PaginationDto);

/// One condition under which a permission counts: a property of the request, compared with a value.
///
/// Returned by [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources), [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources) and [`get_user_authorized_resources`](crate::ManagementClient::get_user_authorized_resources).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PolicyCondition {
    /// Property of the request that is compared.
    pub param: PolicyConditionParam,
    /// How the property is compared with the value.
    pub operator: PolicyConditionOperator,
    /// What the property is compared with, as a string.
    pub value: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PolicyCondition {
    #[inline]
    fn default() -> Self {
        Self {
            param: PolicyConditionParam::default(),
            operator: PolicyConditionOperator::default(),
            value: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PolicyCondition {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PolicyCondition",
        names: &["param", "operator", "value"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.param,
            1 => &self.operator,
            2 => &self.value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.param,
            1 => &mut self.operator,
            2 => &mut self.value,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PolicyCondition);

/// A group of users, in the lists of [`list_groups`](crate::ManagementClient::list_groups) and
/// [`get_user_groups`](crate::ManagementClient::get_user_groups).
///
/// Returned by [`get_groups_of_public_account`](crate::ManagementClient::get_groups_of_public_account), [`get_user_groups`](crate::ManagementClient::get_user_groups) and [`list_groups`](crate::ManagementClient::list_groups).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ResGroupDto {
    /// ID that the server gave the group.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Code that names the group in other requests.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Name of the group, for people.
    ///
    /// Example: `Developers`.
    pub name: String,
    /// What the group is for, in free text.
    pub description: String,
    /// Kind of group. The values are not documented.
    pub r#type: String,
    /// Data of the group from models of the metadata, as strings of undocumented form.
    ///
    /// On the wire: `metadataSource`.
    pub metadata_source: Vec<String>,
    /// Users of the group.
    pub members: Vec<UserDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ResGroupDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            code: String::new(),
            name: String::new(),
            description: String::new(),
            r#type: String::new(),
            metadata_source: Vec::new(),
            members: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ResGroupDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ResGroupDto",
        names: &[
            "id",
            "code",
            "name",
            "description",
            "type",
            "metadataSource",
            "members",
        ],
        required: 7,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.name,
            3 => &self.description,
            4 => &self.r#type,
            5 => &self.metadata_source,
            6 => &self.members,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.name,
            3 => &mut self.description,
            4 => &mut self.r#type,
            5 => &mut self.metadata_source,
            6 => &mut self.members,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ResGroupDto);

/// Users or public accounts that resign, for
/// [`resign_user_batch`](crate::ManagementClient::resign_user_batch) and
/// [`resign_public_account_batch`](crate::ManagementClient::resign_public_account_batch).
#[non_exhaustive]
pub struct ResignUserBatchReqDto {
    /// IDs of the users or public accounts, of the kind that `user_id_type` names.
    ///
    /// Required `userIds`. 1 to 50 elements. Example: `["6229ffaxxxxxxxxcade3e3d9"]`.
    pub user_ids: Vec<String>,
    /// Kind of ID that `user_ids` holds. The default is
    /// [`UserId`](crate::generated::models::UserIdType::UserId).
    ///
    /// Optional `userIdType`: not sent if `None`.
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ResignUserBatchReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: ::sdk_runtime::record::argument::list(user_ids),
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

impl Default for ResignUserBatchReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_ids: Vec::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ResignUserBatchReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ResignUserBatchReqDto",
        names: &["userIds", "userIdType"],
        required: 1,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
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
            0 => &self.user_ids,
            1 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_ids,
            1 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ResignUserBatchReqDto);

/// Whether the accounts were marked as resigned.
///
/// Returned by [`resign_public_account_batch`](crate::ManagementClient::resign_public_account_batch), [`resign_user`](crate::ManagementClient::resign_user) and [`resign_user_batch`](crate::ManagementClient::resign_user_batch).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ResignUserDataDto {
    /// Whether the operation took effect.
    ///
    /// Example: `true`.
    pub success: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ResignUserDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            success: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ResignUserDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ResignUserDataDto",
        names: &["success"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.success,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.success,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ResignUserDataDto);

/// A role of a namespace, as [`get_role`](crate::ManagementClient::get_role) and
/// [`list_roles`](crate::ManagementClient::list_roles) return it.
///
/// Returned by [`create_role`](crate::ManagementClient::create_role), [`get_role`](crate::ManagementClient::get_role), [`get_user_roles`](crate::ManagementClient::get_user_roles), [`list_roles`](crate::ManagementClient::list_roles), [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution) and 2 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleDto {
    /// ID that the server gave the role.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Code of the role, unique in its namespace.
    ///
    /// Example: `admin`.
    pub code: String,
    /// Name of the role, for people.
    ///
    /// Example: `Administrator`.
    pub name: String,
    /// What the role is for, in free text.
    pub description: String,
    /// Code of the namespace that the role belongs to.
    ///
    /// Example: `default`.
    pub namespace: String,
    /// Name of the namespace that the role belongs to, for people.
    ///
    /// On the wire: `namespaceName`.
    pub namespace_name: String,
    /// When the role is disabled by itself. `null` means never.
    ///
    /// On the wire: `disableTime`. May be `null`. Unit: milliseconds since 1970-01-01 UTC.
    pub disable_time: ::sdk_runtime::Nullable<i64>,
    /// Whether users can ask for the role. This works only with applications that take part in single
    /// sign-on and are visible in the application panel to users without access.
    ///
    /// On the wire: `enablePermissionApply`.
    pub enable_permission_apply: Option<bool>,
    /// State of the role: `"ENABLE"` means in use, `"DISABLE"` means switched off.
    pub status: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for RoleDto {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            code: String::new(),
            name: String::new(),
            description: String::new(),
            namespace: String::new(),
            namespace_name: String::new(),
            disable_time: ::sdk_runtime::Nullable::Absent,
            enable_permission_apply: None,
            status: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RoleDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RoleDto",
        names: &[
            "id",
            "code",
            "name",
            "description",
            "namespace",
            "namespaceName",
            "disableTime",
            "enablePermissionApply",
            "status",
        ],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.name,
            3 => &self.description,
            4 => &self.namespace,
            5 => &self.namespace_name,
            6 => &self.disable_time,
            7 => &self.enable_permission_apply,
            8 => &self.status,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.name,
            3 => &mut self.description,
            4 => &mut self.namespace,
            5 => &mut self.namespace_name,
            6 => &mut self.disable_time,
            7 => &mut self.enable_permission_apply,
            8 => &mut self.status,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RoleDto);

::sdk_runtime::record::boxed!(RoleDto);

/// Roles, as a page.
///
/// Returned by [`get_user_roles`](crate::ManagementClient::get_user_roles) and [`list_roles`](crate::ManagementClient::list_roles).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RolePagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<RoleDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for RolePagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RolePagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RolePagingDto",
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

::sdk_runtime::record::record!(RolePagingDto);

/// Whether and how the owner of a new account is told about it. Used when users and public accounts are
/// created.
///
/// Taken by [`create_public_account`](crate::ManagementClient::create_public_account), [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch), [`create_user`](crate::ManagementClient::create_user) and [`create_users_batch`](crate::ManagementClient::create_users_batch).
#[non_exhaustive]
pub struct SendCreateAccountNotificationDto {
    /// ID of the application whose sign-in address is sent to the user. Left out, it is the sign-in address
    /// of the application panel of the user pool.
    ///
    /// Optional `appId`: not sent if `None`. Example: `6342b8537axxxx047d314109`.
    pub app_id: Option<String>,
    /// Whether the user is told by e-mail that the account was created.
    ///
    /// Optional `sendEmailNotification`: not sent if `None`.
    pub send_email_notification: Option<bool>,
    /// Whether the user is told by text message that the account was created.
    ///
    /// Optional `sendPhoneNotification`: not sent if `None`.
    pub send_phone_notification: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SendCreateAccountNotificationDto {
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
    /// Sets `send_email_notification`.
    #[must_use]
    #[inline]
    pub fn with_send_email_notification(mut self, value: bool) -> Self {
        self.send_email_notification = Some(value);
        self
    }
    /// Sets `send_phone_notification`.
    #[must_use]
    #[inline]
    pub fn with_send_phone_notification(mut self, value: bool) -> Self {
        self.send_phone_notification = Some(value);
        self
    }
}

impl Default for SendCreateAccountNotificationDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: None,
            send_email_notification: None,
            send_phone_notification: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendCreateAccountNotificationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendCreateAccountNotificationDto",
        names: &["appId", "sendEmailNotification", "sendPhoneNotification"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.send_email_notification,
            2 => &self.send_phone_notification,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.send_email_notification,
            2 => &mut self.send_phone_notification,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendCreateAccountNotificationDto);

/// Whether and how the owner of an account is told that the password was changed. Used when users and
/// public accounts are updated.
///
/// Taken by [`update_public_account`](crate::ManagementClient::update_public_account), [`update_public_account_batch`](crate::ManagementClient::update_public_account_batch), [`update_user`](crate::ManagementClient::update_user) and [`update_user_batch`](crate::ManagementClient::update_user_batch).
#[non_exhaustive]
pub struct SendResetPasswordNotificationDto {
    /// ID of the application whose sign-in address is sent to the user. Left out, it is the sign-in address
    /// of the application panel of the user pool.
    ///
    /// Optional `appId`: not sent if `None`. Example: `6342b8537axxxx047d314109`.
    pub app_id: Option<String>,
    /// E-mail address that the notice is sent to, if it is not that of the account.
    ///
    /// Optional `inputSendEmailNotification`: not sent if `None`. Example: `test@example.com`.
    pub input_send_email_notification: Option<String>,
    /// Phone number that the notice is sent to, if it is not that of the account.
    ///
    /// Optional `inputSendPhoneNotification`: not sent if `None`. Example: `188xxxx8888`.
    pub input_send_phone_notification: Option<String>,
    /// Whether the notice is sent to the e-mail address of the account.
    ///
    /// Optional `sendDefaultEmailNotification`: not sent if `None`.
    pub send_default_email_notification: Option<bool>,
    /// Whether the notice is sent to the phone number of the account.
    ///
    /// Optional `sendDefaultPhoneNotification`: not sent if `None`.
    pub send_default_phone_notification: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SendResetPasswordNotificationDto {
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
    /// Sets `input_send_email_notification`.
    #[must_use]
    pub fn with_input_send_email_notification(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(
            &mut self.input_send_email_notification,
            value,
        );
        self
    }
    /// Sets `input_send_phone_notification`.
    #[must_use]
    pub fn with_input_send_phone_notification(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(
            &mut self.input_send_phone_notification,
            value,
        );
        self
    }
    /// Sets `send_default_email_notification`.
    #[must_use]
    #[inline]
    pub fn with_send_default_email_notification(mut self, value: bool) -> Self {
        self.send_default_email_notification = Some(value);
        self
    }
    /// Sets `send_default_phone_notification`.
    #[must_use]
    #[inline]
    pub fn with_send_default_phone_notification(mut self, value: bool) -> Self {
        self.send_default_phone_notification = Some(value);
        self
    }
}

impl Default for SendResetPasswordNotificationDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: None,
            input_send_email_notification: None,
            input_send_phone_notification: None,
            send_default_email_notification: None,
            send_default_phone_notification: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendResetPasswordNotificationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendResetPasswordNotificationDto",
        names: &[
            "appId",
            "inputSendEmailNotification",
            "inputSendPhoneNotification",
            "sendDefaultEmailNotification",
            "sendDefaultPhoneNotification",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.input_send_email_notification,
            2 => &self.input_send_phone_notification,
            3 => &self.send_default_email_notification,
            4 => &self.send_default_phone_notification,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.input_send_email_notification,
            2 => &mut self.input_send_phone_notification,
            3 => &mut self.send_default_email_notification,
            4 => &mut self.send_default_phone_notification,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendResetPasswordNotificationDto);

/// One department of a user or public account, in the list that
/// [`set_user_departments`](crate::ManagementClient::set_user_departments) or
/// [`set_public_account_of_departments`](crate::ManagementClient::set_public_account_of_departments)
/// sets.
#[non_exhaustive]
pub struct SetUserDepartmentDto {
    /// ID of the department. The kind of ID that is expected is not documented.
    ///
    /// Required `departmentId`. Example: `6229c3ae66xxxx4feb740d93`.
    pub department_id: String,
    /// Whether the user leads the department.
    ///
    /// Optional `isLeader`: not sent if `None`.
    pub is_leader: Option<bool>,
    /// Whether it is the user's main department.
    ///
    /// Optional `isMainDepartment`: not sent if `None`.
    pub is_main_department: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SetUserDepartmentDto {
    /// A value of the required fields; the others are absent.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            is_leader: None,
            is_main_department: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `is_leader`.
    #[must_use]
    #[inline]
    pub fn with_is_leader(mut self, value: bool) -> Self {
        self.is_leader = Some(value);
        self
    }
    /// Sets `is_main_department`.
    #[must_use]
    #[inline]
    pub fn with_is_main_department(mut self, value: bool) -> Self {
        self.is_main_department = Some(value);
        self
    }
}

impl Default for SetUserDepartmentDto {
    #[inline]
    fn default() -> Self {
        Self {
            department_id: String::new(),
            is_leader: None,
            is_main_department: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SetUserDepartmentDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SetUserDepartmentDto",
        names: &["departmentId", "isLeader", "isMainDepartment"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.department_id,
            1 => &self.is_leader,
            2 => &self.is_main_department,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.department_id,
            1 => &mut self.is_leader,
            2 => &mut self.is_main_department,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SetUserDepartmentDto);

/// All departments of a user or public account, for
/// [`set_user_departments`](crate::ManagementClient::set_user_departments) and
/// [`set_public_account_of_departments`](crate::ManagementClient::set_public_account_of_departments).
#[non_exhaustive]
pub struct SetUserDepartmentsDto {
    /// ID of the user or public account, of the kind that
    /// [`user_id_type`](crate::generated::models::SetUserDepartmentsOptionsDto::user_id_type) names.
    ///
    /// Required `userId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub user_id: String,
    /// Departments that the user belongs to from now on.
    ///
    /// Required `departments`. 1 to 50 elements.
    pub departments: Vec<SetUserDepartmentDto>,
    /// Settings that the request can do without.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<SetUserDepartmentsOptionsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SetUserDepartmentsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        user_id: impl Into<String>,
        departments: impl IntoIterator<Item = impl Into<SetUserDepartmentDto>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            departments: ::sdk_runtime::record::argument::list(departments),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: SetUserDepartmentsOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Default for SetUserDepartmentsDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            departments: Vec::new(),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SetUserDepartmentsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SetUserDepartmentsDto",
        names: &["userId", "departments", "options"],
        required: 2,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
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
            0 => &self.user_id,
            1 => &self.departments,
            2 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.departments,
            2 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SetUserDepartmentsDto);

/// Settings of [`set_user_departments`](crate::ManagementClient::set_user_departments) and
/// [`set_public_account_of_departments`](crate::ManagementClient::set_public_account_of_departments).
#[non_exhaustive]
pub struct SetUserDepartmentsOptionsDto {
    /// Kind of ID that [`user_id`](crate::generated::models::SetUserDepartmentsDto::user_id) holds. The
    /// default is [`UserId`](crate::generated::models::UserIdType::UserId).
    ///
    /// Optional `userIdType`: not sent if `None`.
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SetUserDepartmentsOptionsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for SetUserDepartmentsOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SetUserDepartmentsOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SetUserDepartmentsOptionsDto",
        names: &["userIdType"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SetUserDepartmentsOptionsDto);

/// One order of a list of users or public accounts.
///
/// Taken by [`list_public_accounts`](crate::ManagementClient::list_public_accounts) and [`list_users`](crate::ManagementClient::list_users).
#[non_exhaustive]
pub struct SortingDto {
    /// What the list is ordered by.
    ///
    /// Required `field`.
    pub field: SortingDtoField,
    /// Direction of the order.
    ///
    /// Required `order`.
    pub order: SortOrder,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SortingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(field: impl Into<SortingDtoField>, order: impl Into<SortOrder>) -> Self {
        Self {
            field: field.into(),
            order: order.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SortingDto {
    #[inline]
    fn default() -> Self {
        Self {
            field: SortingDtoField::default(),
            order: SortOrder::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SortingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SortingDto",
        names: &["field", "order"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.field,
            1 => &self.order,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.field,
            1 => &mut self.order,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SortingDto);

/// New content of an e-mail template, for
/// [`update_email_template`](crate::ManagementClient::update_email_template) and
/// [`update_invite_email_template`](crate::ManagementClient::update_invite_email_template).
///
/// `type` says which template is meant.
#[non_exhaustive]
pub struct UpdateEmailTemplateDto {
    /// Occasion on which the e-mail is sent, which also says which template is changed.
    ///
    /// Required `type`.
    pub r#type: EmailTemplateType,
    /// Whether this template is used. If not, GenAuth sends its built-in one.
    ///
    /// Required `customizeEnabled`.
    pub customize_enabled: bool,
    /// Name of the template, for people.
    ///
    /// Required `name`. Example: `Sign-in code`.
    pub name: String,
    /// Subject of the e-mail.
    ///
    /// Required `subject`. Example: `Your sign-in code`.
    pub subject: String,
    /// Name of the sender that the e-mail shows.
    ///
    /// Required `sender`. Example: `GenAuth`.
    pub sender: String,
    /// Body of the e-mail, as a template that `tpl_engine` fills in.
    ///
    /// Required `content`. Example: `Your code is {{code}}.`.
    pub content: String,
    /// How long the verification code or the link in the e-mail is valid. Only e-mails with a verification
    /// have it. The unit is not documented.
    ///
    /// Optional `expiresIn`: not sent if `None`. At least 1. Example: `300`.
    pub expires_in: Option<i64>,
    /// Address that the user is sent to after verifying the e-mail address.
    ///
    /// It counts for two types only:
    /// [`FirstEmailLoginVerify`](crate::generated::models::EmailTemplateType::FirstEmailLoginVerify),
    /// [`ConsoleConductedVerify`](crate::generated::models::EmailTemplateType::ConsoleConductedVerify).
    ///
    /// Optional `redirectTo`: not sent if `None`. Example: `https://example.com`.
    pub redirect_to: Option<String>,
    /// Engine that fills in the template. The default is
    /// [`Handlebar`](crate::generated::models::TemplateEngine::Handlebar).
    ///
    /// Optional `tplEngine`: not sent if `None`.
    pub tpl_engine: Option<TemplateEngine>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateEmailTemplateDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: UpdateEmailTemplateDtoRequired) -> Self {
        Self {
            r#type: required.r#type,
            customize_enabled: required.customize_enabled,
            name: required.name,
            subject: required.subject,
            sender: required.sender,
            content: required.content,
            expires_in: None,
            redirect_to: None,
            tpl_engine: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `expires_in`.
    #[must_use]
    #[inline]
    pub fn with_expires_in(mut self, value: i64) -> Self {
        self.expires_in = Some(value);
        self
    }
    /// Sets `redirect_to`.
    #[must_use]
    pub fn with_redirect_to(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.redirect_to, value);
        self
    }
    /// Sets `tpl_engine`.
    #[must_use]
    pub fn with_tpl_engine(mut self, value: impl Into<TemplateEngine>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tpl_engine, value);
        self
    }
}

/// The required fields of [`UpdateEmailTemplateDto`], by name: a struct literal that misses one does not compile.
pub struct UpdateEmailTemplateDtoRequired {
    /// See [`UpdateEmailTemplateDto::type`].
    pub r#type: EmailTemplateType,
    /// See [`UpdateEmailTemplateDto::customize_enabled`].
    pub customize_enabled: bool,
    /// See [`UpdateEmailTemplateDto::name`].
    pub name: String,
    /// See [`UpdateEmailTemplateDto::subject`].
    pub subject: String,
    /// See [`UpdateEmailTemplateDto::sender`].
    pub sender: String,
    /// See [`UpdateEmailTemplateDto::content`].
    pub content: String,
}

::sdk_runtime::record::required_form!(UpdateEmailTemplateDtoRequired);

impl Default for UpdateEmailTemplateDto {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: EmailTemplateType::default(),
            customize_enabled: false,
            name: String::new(),
            subject: String::new(),
            sender: String::new(),
            content: String::new(),
            expires_in: None,
            redirect_to: None,
            tpl_engine: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateEmailTemplateDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateEmailTemplateDto",
        names: &[
            "type",
            "customizeEnabled",
            "name",
            "subject",
            "sender",
            "content",
            "expiresIn",
            "redirectTo",
            "tplEngine",
        ],
        required: 6,
        limits: &[
            (
                6,
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
            0 => &self.r#type,
            1 => &self.customize_enabled,
            2 => &self.name,
            3 => &self.subject,
            4 => &self.sender,
            5 => &self.content,
            6 => &self.expires_in,
            7 => &self.redirect_to,
            8 => &self.tpl_engine,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.customize_enabled,
            2 => &mut self.name,
            3 => &mut self.subject,
            4 => &mut self.sender,
            5 => &mut self.content,
            6 => &mut self.expires_in,
            7 => &mut self.redirect_to,
            8 => &mut self.tpl_engine,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateEmailTemplateDto);

/// A user and a post, for [`user_connection_post`](crate::ManagementClient::user_connection_post).
///
/// [`set_public_account_ofn_post`](crate::ManagementClient::set_public_account_ofn_post) and
/// [`unbind_public_account_of_post`](crate::ManagementClient::unbind_public_account_of_post) take it
/// for a public account.
#[non_exhaustive]
pub struct UserConnectionPostDto {
    /// ID that GenAuth gave the user or public account.
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// ID of the post, found by [`post_list`](crate::ManagementClient::post_list).
    ///
    /// Required `postId`. Example: `60b49eb83fd80adb96f26e68`.
    pub post_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UserConnectionPostDto {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>, post_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            post_id: post_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for UserConnectionPostDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            post_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserConnectionPostDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserConnectionPostDto",
        names: &["userId", "postId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.post_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.post_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserConnectionPostDto);

/// Departments of a user, as a page.
///
/// Returned by [`get_public_account_departments`](crate::ManagementClient::get_public_account_departments) and [`get_user_departments`](crate::ManagementClient::get_user_departments).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserDepartmentPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<UserDepartmentRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserDepartmentPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserDepartmentPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserDepartmentPagingDto",
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

::sdk_runtime::record::record!(UserDepartmentPagingDto);

/// A department that a user or public account belongs to, as
/// [`get_user_departments`](crate::ManagementClient::get_user_departments) and
/// [`get_public_account_departments`](crate::ManagementClient::get_public_account_departments) return
/// it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserDepartmentRespDto {
    /// Code of the organization that the department belongs to.
    ///
    /// On the wire: `organizationCode`. Example: `steamory`.
    pub organization_code: String,
    /// ID that names the department in other requests.
    ///
    /// On the wire: `departmentId`. Example: `6229c3ae66xxxx4feb740d93`.
    pub department_id: String,
    /// Whether it is the root department of the organization.
    ///
    /// On the wire: `isRoot`.
    pub is_root: bool,
    /// When the department was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// Name of the department, for people.
    ///
    /// Example: `Development`.
    pub name: String,
    /// What the department is for, in free text.
    pub description: String,
    /// Whether the user leads the department.
    ///
    /// On the wire: `isLeader`.
    pub is_leader: bool,
    /// Code of the department.
    ///
    /// Example: `6229c3ae66xxxx4feb740d93`.
    pub code: String,
    /// Whether it is the user's main department.
    ///
    /// On the wire: `isMainDepartment`.
    pub is_main_department: bool,
    /// When the user joined the department.
    ///
    /// On the wire: `joinedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub joined_at: ::sdk_runtime::DateTime,
    /// Whether it is a virtual department.
    ///
    /// On the wire: `isVirtualNode`.
    pub is_virtual_node: bool,
    /// Values of the custom fields, by the key of the field. A custom field has to be defined in the user
    /// pool first.
    ///
    /// On the wire: `customData`. Example: `{"school":"Yonsei"}`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    /// Codes of the departments on the path from the root department to this one.
    ///
    /// On the wire: `departmentCodePath`.
    pub department_code_path: Option<Vec<String>>,
    /// IDs of the departments on the path from the root department to this one.
    ///
    /// On the wire: `departmentIdPath`.
    pub department_id_path: Option<Vec<String>>,
    /// Names of the departments on the path from the root department to this one.
    ///
    /// On the wire: `departmentNamePath`.
    pub department_name_path: Option<Vec<String>>,
    /// Name of the department in other languages.
    pub i18n: Option<DepartmentI18nDto>,
    /// ID of one's own choice, such as the ID of the department in another system.
    ///
    /// Requests can name the department by it as
    /// [`OpenDepartmentId`](crate::generated::models::DepartmentIdType::OpenDepartmentId).
    ///
    /// On the wire: `openDepartmentId`. Example: `ou_7dab8a3d3cdccxxxxxx777c7ad535d62`.
    pub open_department_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserDepartmentRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            department_id: String::new(),
            is_root: false,
            created_at: ::sdk_runtime::DateTime::new(),
            name: String::new(),
            description: String::new(),
            is_leader: false,
            code: String::new(),
            is_main_department: false,
            joined_at: ::sdk_runtime::DateTime::new(),
            is_virtual_node: false,
            custom_data: None,
            department_code_path: None,
            department_id_path: None,
            department_name_path: None,
            i18n: None,
            open_department_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserDepartmentRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserDepartmentRespDto",
        names: &[
            "organizationCode",
            "departmentId",
            "isRoot",
            "createdAt",
            "name",
            "description",
            "isLeader",
            "code",
            "isMainDepartment",
            "joinedAt",
            "isVirtualNode",
            "customData",
            "departmentCodePath",
            "departmentIdPath",
            "departmentNamePath",
            "i18n",
            "openDepartmentId",
        ],
        required: 11,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.department_id,
            2 => &self.is_root,
            3 => &self.created_at,
            4 => &self.name,
            5 => &self.description,
            6 => &self.is_leader,
            7 => &self.code,
            8 => &self.is_main_department,
            9 => &self.joined_at,
            10 => &self.is_virtual_node,
            11 => &self.custom_data,
            12 => &self.department_code_path,
            13 => &self.department_id_path,
            14 => &self.department_name_path,
            15 => &self.i18n,
            16 => &self.open_department_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.department_id,
            2 => &mut self.is_root,
            3 => &mut self.created_at,
            4 => &mut self.name,
            5 => &mut self.description,
            6 => &mut self.is_leader,
            7 => &mut self.code,
            8 => &mut self.is_main_department,
            9 => &mut self.joined_at,
            10 => &mut self.is_virtual_node,
            11 => &mut self.custom_data,
            12 => &mut self.department_code_path,
            13 => &mut self.department_id_path,
            14 => &mut self.department_name_path,
            15 => &mut self.i18n,
            16 => &mut self.open_department_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserDepartmentRespDto);

/// A user account with the profile of the person behind it.
///
/// Optional fields are absent where nothing is known. Points in time are text, mostly in UTC as
/// `2022-07-03T03:20:30.000Z`, but `+0800` as offset and `2022-09-09 00:00:00` occur as well.
///
/// Returned by [`create_user`](crate::ManagementClient::create_user), [`create_users_batch`](crate::ManagementClient::create_users_batch), [`get_user`](crate::ManagementClient::get_user), [`get_user_batch`](crate::ManagementClient::get_user_batch), [`update_user`](crate::ManagementClient::update_user) and 21 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserDto {
    /// ID of the user. It is the GenAuth user ID unless the request selected another kind of ID by a
    /// [`user_id_type`](crate::generated::models::GetGroupsOfPublicAccountParams::user_id_type).
    ///
    /// On the wire: `userId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub user_id: String,
    /// When the account was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When the account last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// State of the account, which decides whether it can be used.
    ///
    /// Example: `Suspended`.
    pub status: UserStatus,
    /// State of the user's work, kept apart from the state of the account.
    ///
    /// On the wire: `workStatus`. Example: `Closed`.
    pub work_status: WorkStatus,
    /// Gender of the user, as far as it is known. It is [`U`](crate::generated::models::Gender::U) where it
    /// is not.
    ///
    /// Example: `M`.
    pub gender: Gender,
    /// Whether the e-mail address is known to belong to the user.
    ///
    /// On the wire: `emailVerified`. Example: `true`.
    pub email_verified: bool,
    /// Whether the phone number is known to belong to the user.
    ///
    /// On the wire: `phoneVerified`. Example: `true`.
    pub phone_verified: bool,
    /// How the account came into being.
    ///
    /// On the wire: `userSourceType`. Example: `excel`.
    pub user_source_type: UserSourceType,
    /// Address of the user, in one text.
    ///
    /// Example: `xxxxx`.
    pub address: Option<String>,
    /// Date of birth, written year-month-day.
    ///
    /// Example: `2022-06-03`.
    pub birthdate: Option<String>,
    /// User agent of the browser with which the user last signed in.
    pub browser: Option<String>,
    /// City of the user's address.
    ///
    /// Example: `BJ`.
    pub city: Option<String>,
    /// Company that the user works for.
    ///
    /// Example: `steamory`.
    pub company: Option<String>,
    /// Country of the user's address.
    ///
    /// Example: `CN`.
    pub country: Option<String>,
    /// Values of the custom fields that the user pool defines for users, by field key.
    ///
    /// On the wire: `customData`. Example: `{"age":22,"school":"xxxxx"}`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    /// IDs of the departments that the user belongs to.
    ///
    /// On the wire: `departmentIds`. Example: `["624d930c3xxxx5c08dd4986e","624d93102xxxx012f33cd2fe"]`.
    pub department_ids: Option<Vec<String>>,
    /// Device that the user signed in with last.
    ///
    /// Example: `iOS`.
    pub device: Option<String>,
    /// E-mail address. Upper and lower case are not told apart.
    ///
    /// Example: `test@example.com`.
    pub email: Option<String>,
    /// ID of the user in a system outside GenAuth. No two users of a user pool share one.
    ///
    /// On the wire: `externalId`. Example: `10010`.
    pub external_id: Option<String>,
    /// Last name of the user.
    ///
    /// On the wire: `familyName`. Example: `xxx`.
    pub family_name: Option<String>,
    /// The whole address as one text, ready for a label.
    ///
    /// Example: `132, My Street, Kingston, New York 12401.`.
    pub formatted: Option<String>,
    /// First name of the user.
    ///
    /// On the wire: `givenName`. Example: `xx`.
    pub given_name: Option<String>,
    /// Identities of the user at identity sources.
    pub identities: Option<Vec<IdentityDto>>,
    /// Number of the user's identity document. Personal data that does not belong in logs.
    ///
    /// On the wire: `identityNumber`. Example: `420421xxxxxxxx1234`.
    pub identity_number: Option<String>,
    /// IP address from which the user last signed in.
    ///
    /// On the wire: `lastIp`. Example: `127.0.0.1`.
    pub last_ip: Option<String>,
    /// When the user last signed in.
    ///
    /// On the wire: `lastLogin`. Example: `2022-07-03T03:20:30.000Z`.
    pub last_login: Option<::sdk_runtime::DateTime>,
    /// ID of the application that the user last signed in to.
    ///
    /// On the wire: `lastLoginApp`.
    pub last_login_app: Option<String>,
    /// When the user last passed multi-factor authentication.
    ///
    /// On the wire: `lastMfaTime`.
    pub last_mfa_time: Option<::sdk_runtime::DateTime>,
    /// Language and region of the user.
    ///
    /// Example: `af`.
    pub locale: Option<String>,
    /// How often the user has signed in so far.
    ///
    /// On the wire: `loginsCount`. Example: `3`.
    pub logins_count: Option<i64>,
    /// ID of the department that counts as the user's main one.
    ///
    /// On the wire: `mainDepartmentId`.
    pub main_department_id: Option<String>,
    /// Values that models of the metadata add to the user. Any JSON. Its form is not documented.
    ///
    /// On the wire: `metadataSource`.
    pub metadata_source: Option<::sdk_runtime::JsonValue>,
    /// Middle name of the user.
    ///
    /// On the wire: `middleName`. Example: `James`.
    pub middle_name: Option<String>,
    /// Name of the user, as the person is really called. Several users may share one.
    ///
    /// Example: `xxx`.
    pub name: Option<String>,
    /// Name by which the user likes to be called.
    ///
    /// Example: `xxx`.
    pub nickname: Option<String>,
    /// When the password was last changed.
    ///
    /// On the wire: `passwordLastSetAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub password_last_set_at: Option<::sdk_runtime::DateTime>,
    /// Strength rating of the user's password. The scale is not documented.
    ///
    /// On the wire: `passwordSecurityLevel`. Example: `1`.
    pub password_security_level: Option<i64>,
    /// Phone number without the country calling code, which is in `phone_country_code`.
    ///
    /// Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Country calling code of `phone`, with its plus sign. It may be absent for numbers of mainland China.
    /// Text messages to other countries need an SMS service set up in the GenAuth console.
    ///
    /// On the wire: `phoneCountryCode`. Example: `+86`.
    pub phone_country_code: Option<String>,
    /// URL of the picture of the user.
    ///
    /// Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
    pub photo: Option<String>,
    /// IDs of the posts that the user holds.
    ///
    /// On the wire: `postIdList`.
    pub post_id_list: Option<Vec<String>>,
    /// Postal code of the user's address. It is text, so leading zeros count.
    ///
    /// On the wire: `postalCode`. Example: `438100`.
    pub postal_code: Option<String>,
    /// Name that the user prefers to be called by in applications.
    ///
    /// On the wire: `preferredUsername`. Example: `alice`.
    pub preferred_username: Option<String>,
    /// Profile of the user. In OpenID Connect, it is the URL of a page about the user. The documented
    /// sample is a name.
    ///
    /// Example: `alice`.
    pub profile: Option<String>,
    /// Province or state of the user's address.
    ///
    /// Example: `BJ`.
    pub province: Option<String>,
    /// Region of the user's address.
    ///
    /// Example: `Xinjiang Uyghur Autonomous Region`.
    pub region: Option<String>,
    /// Ways in which the user registered.
    ///
    /// On the wire: `registerSource`.
    pub register_source: Option<Vec<String>>,
    /// Whether the user has to choose a new password at the next sign-in.
    ///
    /// On the wire: `resetPasswordOnNextLogin`.
    pub reset_password_on_next_login: Option<bool>,
    /// When the user registered.
    ///
    /// On the wire: `signedUp`.
    pub signed_up: Option<String>,
    /// When `status` last changed.
    ///
    /// On the wire: `statusChangedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub status_changed_at: Option<::sdk_runtime::DateTime>,
    /// Street and house number of the user's address.
    ///
    /// On the wire: `streetAddress`. Example: `xxxxx`.
    pub street_address: Option<String>,
    /// ID of the tenant that the user belongs to. Absent for users outside tenants.
    ///
    /// On the wire: `tenantId`.
    pub tenant_id: Option<String>,
    /// ID of the application that the user signed up in, or of the sync task that brought the account in,
    /// depending on `user_source_type`.
    ///
    /// On the wire: `userSourceId`.
    pub user_source_id: Option<String>,
    /// User name, which no two users of a user pool share.
    ///
    /// Example: `bob`.
    pub username: Option<String>,
    /// URL of the user's own web page.
    ///
    /// Example: `https://my-website.com`.
    pub website: Option<String>,
    /// Time zone of the user, as an offset in the documented sample.
    ///
    /// Example: `GMT-08:00`.
    pub zoneinfo: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            status: UserStatus::default(),
            work_status: WorkStatus::default(),
            gender: Gender::default(),
            email_verified: false,
            phone_verified: false,
            user_source_type: UserSourceType::default(),
            address: None,
            birthdate: None,
            browser: None,
            city: None,
            company: None,
            country: None,
            custom_data: None,
            department_ids: None,
            device: None,
            email: None,
            external_id: None,
            family_name: None,
            formatted: None,
            given_name: None,
            identities: None,
            identity_number: None,
            last_ip: None,
            last_login: None,
            last_login_app: None,
            last_mfa_time: None,
            locale: None,
            logins_count: None,
            main_department_id: None,
            metadata_source: None,
            middle_name: None,
            name: None,
            nickname: None,
            password_last_set_at: None,
            password_security_level: None,
            phone: None,
            phone_country_code: None,
            photo: None,
            post_id_list: None,
            postal_code: None,
            preferred_username: None,
            profile: None,
            province: None,
            region: None,
            register_source: None,
            reset_password_on_next_login: None,
            signed_up: None,
            status_changed_at: None,
            street_address: None,
            tenant_id: None,
            user_source_id: None,
            username: None,
            website: None,
            zoneinfo: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserDto",
        names: &[
            "userId",
            "createdAt",
            "updatedAt",
            "status",
            "workStatus",
            "gender",
            "emailVerified",
            "phoneVerified",
            "userSourceType",
            "address",
            "birthdate",
            "browser",
            "city",
            "company",
            "country",
            "customData",
            "departmentIds",
            "device",
            "email",
            "externalId",
            "familyName",
            "formatted",
            "givenName",
            "identities",
            "identityNumber",
            "lastIp",
            "lastLogin",
            "lastLoginApp",
            "lastMfaTime",
            "locale",
            "loginsCount",
            "mainDepartmentId",
            "metadataSource",
            "middleName",
            "name",
            "nickname",
            "passwordLastSetAt",
            "passwordSecurityLevel",
            "phone",
            "phoneCountryCode",
            "photo",
            "postIdList",
            "postalCode",
            "preferredUsername",
            "profile",
            "province",
            "region",
            "registerSource",
            "resetPasswordOnNextLogin",
            "signedUp",
            "statusChangedAt",
            "streetAddress",
            "tenantId",
            "userSourceId",
            "username",
            "website",
            "zoneinfo",
        ],
        required: 9,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.created_at,
            2 => &self.updated_at,
            3 => &self.status,
            4 => &self.work_status,
            5 => &self.gender,
            6 => &self.email_verified,
            7 => &self.phone_verified,
            8 => &self.user_source_type,
            9 => &self.address,
            10 => &self.birthdate,
            11 => &self.browser,
            12 => &self.city,
            13 => &self.company,
            14 => &self.country,
            15 => &self.custom_data,
            16 => &self.department_ids,
            17 => &self.device,
            18 => &self.email,
            19 => &self.external_id,
            20 => &self.family_name,
            21 => &self.formatted,
            22 => &self.given_name,
            23 => &self.identities,
            24 => &self.identity_number,
            25 => &self.last_ip,
            26 => &self.last_login,
            27 => &self.last_login_app,
            28 => &self.last_mfa_time,
            29 => &self.locale,
            30 => &self.logins_count,
            31 => &self.main_department_id,
            32 => &self.metadata_source,
            33 => &self.middle_name,
            34 => &self.name,
            35 => &self.nickname,
            36 => &self.password_last_set_at,
            37 => &self.password_security_level,
            38 => &self.phone,
            39 => &self.phone_country_code,
            40 => &self.photo,
            41 => &self.post_id_list,
            42 => &self.postal_code,
            43 => &self.preferred_username,
            44 => &self.profile,
            45 => &self.province,
            46 => &self.region,
            47 => &self.register_source,
            48 => &self.reset_password_on_next_login,
            49 => &self.signed_up,
            50 => &self.status_changed_at,
            51 => &self.street_address,
            52 => &self.tenant_id,
            53 => &self.user_source_id,
            54 => &self.username,
            55 => &self.website,
            56 => &self.zoneinfo,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.created_at,
            2 => &mut self.updated_at,
            3 => &mut self.status,
            4 => &mut self.work_status,
            5 => &mut self.gender,
            6 => &mut self.email_verified,
            7 => &mut self.phone_verified,
            8 => &mut self.user_source_type,
            9 => &mut self.address,
            10 => &mut self.birthdate,
            11 => &mut self.browser,
            12 => &mut self.city,
            13 => &mut self.company,
            14 => &mut self.country,
            15 => &mut self.custom_data,
            16 => &mut self.department_ids,
            17 => &mut self.device,
            18 => &mut self.email,
            19 => &mut self.external_id,
            20 => &mut self.family_name,
            21 => &mut self.formatted,
            22 => &mut self.given_name,
            23 => &mut self.identities,
            24 => &mut self.identity_number,
            25 => &mut self.last_ip,
            26 => &mut self.last_login,
            27 => &mut self.last_login_app,
            28 => &mut self.last_mfa_time,
            29 => &mut self.locale,
            30 => &mut self.logins_count,
            31 => &mut self.main_department_id,
            32 => &mut self.metadata_source,
            33 => &mut self.middle_name,
            34 => &mut self.name,
            35 => &mut self.nickname,
            36 => &mut self.password_last_set_at,
            37 => &mut self.password_security_level,
            38 => &mut self.phone,
            39 => &mut self.phone_country_code,
            40 => &mut self.photo,
            41 => &mut self.post_id_list,
            42 => &mut self.postal_code,
            43 => &mut self.preferred_username,
            44 => &mut self.profile,
            45 => &mut self.province,
            46 => &mut self.region,
            47 => &mut self.register_source,
            48 => &mut self.reset_password_on_next_login,
            49 => &mut self.signed_up,
            50 => &mut self.status_changed_at,
            51 => &mut self.street_address,
            52 => &mut self.tenant_id,
            53 => &mut self.user_source_id,
            54 => &mut self.username,
            55 => &mut self.website,
            56 => &mut self.zoneinfo,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserDto);

/// Users, as a page.
///
/// Returned by [`list_application_active_users`](crate::ManagementClient::list_application_active_users), [`list_department_members`](crate::ManagementClient::list_department_members), [`list_group_members`](crate::ManagementClient::list_group_members), [`list_role_members`](crate::ManagementClient::list_role_members), [`list_users`](crate::ManagementClient::list_users) and 2 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<UserDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserPagingDto",
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

::sdk_runtime::record::record!(UserPagingDto);

/// A link between a user or department and its counterpart in a system that GenAuth synchronizes with,
/// as [`get_user_sync_relations`](crate::ManagementClient::get_user_sync_relations) and
/// [`get_department_sync_relations`](crate::ManagementClient::get_department_sync_relations) return it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserSyncRelationDto {
    /// Kind of system that the counterpart is in: `"wechatwork"` (WeCom), `"dingtalk"`, `"lark"`,
    /// `"welink"`, `"ldap"`, `"active-directory"`, `"italent"` (Beisen), `"xiaoshouyi"`, `"maycur"`,
    /// `"scim"` or `"moka"`.
    ///
    /// Example: `lark`.
    pub provider: String,
    /// ID of the counterpart in the other system.
    ///
    /// On the wire: `userIdInIdp`. Example: `oj7Nq05R-RRaqak0_YlMLnnIwsvg`.
    pub user_id_in_idp: String,
    /// What the other system says about the counterpart.
    ///
    /// On the wire: `userInfoInIdp`.
    pub user_info_in_idp: ::sdk_runtime::JsonObject,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserSyncRelationDto {
    #[inline]
    fn default() -> Self {
        Self {
            provider: String::new(),
            user_id_in_idp: String::new(),
            user_info_in_idp: ::sdk_runtime::JsonObject::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserSyncRelationDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserSyncRelationDto",
        names: &["provider", "userIdInIdp", "userInfoInIdp"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.provider,
            1 => &self.user_id_in_idp,
            2 => &self.user_info_in_idp,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.provider,
            1 => &mut self.user_id_in_idp,
            2 => &mut self.user_info_in_idp,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserSyncRelationDto);

impl ::sdk_runtime::Page for GroupPagingDto {
    type Item = ResGroupDto;
    #[inline]
    fn into_items(self) -> Vec<ResGroupDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for RolePagingDto {
    type Item = RoleDto;
    #[inline]
    fn into_items(self) -> Vec<RoleDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for UserDepartmentPagingDto {
    type Item = UserDepartmentRespDto;
    #[inline]
    fn into_items(self) -> Vec<UserDepartmentRespDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for UserPagingDto {
    type Item = UserDto;
    #[inline]
    fn into_items(self) -> Vec<UserDto> {
        self.list
    }
}
