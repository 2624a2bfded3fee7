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

/// Exact error code of a failure, finer than `statusCode`. It is absent on success.
pub type ApiCode = i64;

/// A value, called `AuthorizedResourcePaginatedRespDto` by the API.
pub type AuthorizedResourcePaginatedRespDto = crate::generated::Envelope<
    AuthorizedResourcePagingDto,
>;

/// An object whose members the API does not describe.
pub type CasIdPConfig = ::sdk_runtime::JsonObject;

/// A value, called `GetMapInfoRespDto` by the API.
pub type GetMapInfoRespDto = crate::generated::Envelope<GetMfaInfoDataDto>;

/// A value, called `GroupPaginatedRespDto` by the API.
pub type GroupPaginatedRespDto = crate::generated::Envelope<GroupPagingDto>;

/// Reply that says whether a request did what it asked for.
pub type IsSuccessRespDto = crate::generated::Envelope<IsSuccessDto>;

/// A value, called `MFASettingsRespDto` by the API.
pub type MFASettingsRespDto = crate::generated::Envelope<MFASettingsDto>;

/// An object whose members the API does not describe.
pub type OIDCConfig = ::sdk_runtime::JsonObject;

/// An object whose members the API does not describe.
pub type OauthIdpConfig = ::sdk_runtime::JsonObject;

/// ID under which GenAuth's support can find the request. It is promised for failures, and seen on
/// successes too.
pub type RequestId = String;

/// A value, called `ResignUserRespDto` by the API.
pub type ResignUserRespDto = crate::generated::Envelope<ResignUserDataDto>;

/// A value, called `RolePaginatedRespDto` by the API.
pub type RolePaginatedRespDto = crate::generated::Envelope<RolePagingDto>;

/// An object whose members the API does not describe.
pub type SamlIdpConfig = ::sdk_runtime::JsonObject;

/// Outcome of the request. 200 means success, and every other value a failure.
pub type StatusCode = i64;

/// Outcome in words. For a failure, it says what went wrong.
pub type StatusMessage = String;

/// A value, called `SyncRelationListRespDto` by the API.
pub type SyncRelationListRespDto = crate::generated::Envelope<Vec<UserSyncRelationDto>>;

/// An object whose members the API does not describe.
pub type User = ::sdk_runtime::JsonObject;

/// A value, called `UserDepartmentPaginatedRespDto` by the API.
pub type UserDepartmentPaginatedRespDto = crate::generated::Envelope<
    UserDepartmentPagingDto,
>;

/// A value, called `UserPaginatedRespDto` by the API.
pub type UserPaginatedRespDto = crate::generated::Envelope<UserPagingDto>;

/// An agreement, such as terms of use, that an application shows when a user signs in or registers.
/// Part of `ApplicationBrandingConfig`.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationAgreementDto {
    /// Pages that show the agreement. There can be several.
    ///
    /// Field `displayAt`, required.
    pub display_at: Vec<ApplicationAgreementDtoDisplayAt>,
    /// Whether the user has to tick the agreement before going on.
    ///
    /// Field `isRequired`, required.
    pub is_required: bool,
    /// Language in which the agreement is shown.
    ///
    /// Field `lang`, required.
    pub lang: Language,
    /// Text of the agreement. The vendor's text is that of `lang`, by mistake.
    ///
    /// Field `content`, required.
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

/// How the sign-in pages of an application look. Part of an application, as `getApplication` returns
/// it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationBrandingConfig {
    /// Whether `customCSS` is used.
    ///
    /// Field `customCSSEnabled`, required.
    pub custom_css_enabled: bool,
    /// Version of Guard, the sign-in component, that the pages use.
    ///
    /// Field `guardVersion`, required.
    pub guard_version: GuardVersion,
    /// Whether the user can pick another language.
    ///
    /// Field `showChangeLanguageButton`, required.
    pub show_change_language_button: bool,
    /// Language of the sign-in page unless the user picks another one.
    ///
    /// Field `defaultLanguage`, required.
    pub default_language: Language,
    /// Whether there is a button for a forgotten password.
    ///
    /// Field `showForgetPasswordButton`, required.
    pub show_forget_password_button: bool,
    /// Whether ways to sign in by enterprise identity sources are shown.
    ///
    /// Field `showEnterpriseConnections`, required.
    pub show_enterprise_connections: bool,
    /// Whether ways to sign in by social identity sources are shown.
    ///
    /// Field `showSocialConnections`, required.
    pub show_social_connections: bool,
    /// Whether `agreements` are shown.
    ///
    /// Field `showAgreement`, required.
    pub show_agreement: bool,
    /// Agreements that are shown when users sign in or register.
    ///
    /// Field `agreements`, required.
    pub agreements: Vec<ApplicationAgreementDto>,
    /// Background of the sign-in page, as a value of CSS: an image or a color.
    ///
    /// Field `customBackground`, optional.
    /// Example: `"rgba(37,49,122,1)"`.
    pub custom_background: Option<String>,
    /// CSS of your own that is added to the sign-in page.
    ///
    /// Field `customCSS`, optional.
    pub custom_css: Option<String>,
    /// Picture that is shown while the sign-in page loads.
    ///
    /// Field `customLoadingImage`, optional.
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
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationDefaultLoginMethod {
    /// Kind of the way to sign in. Some kinds need the ID of a connection beside it.
    ///
    /// Field `connectionType`, required.
    pub connection_type: LoginConnectionType,
    /// Kind of QR code, if `connectionType` is `QRCODE`.
    ///
    /// Field `qrcodeType`, required.
    pub qrcode_type: QrcodeType,
    /// ID of the connection that the QR code belongs to, if `connectionType` is `QRCODE`.
    ///
    /// Field `qrcodeExtIdpConnId`, required.
    pub qrcode_ext_idp_conn_id: String,
    /// ID of the connection to Active Directory, if `connectionType` is `AD`.
    ///
    /// Field `adExtIdpConnId`, required.
    pub ad_ext_idp_conn_id: String,
    /// ID of the connection to the LDAP directory, if `connectionType` is `LDAP`.
    ///
    /// Field `ldapExtIdpConnId`, required.
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

/// An application with its settings, as `getApplication` and `listApplications` return it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationDto {
    /// ID that the server gave the application.
    ///
    /// Field `appId`, required.
    /// Example: `"6342b8537axxxx047d314109"`.
    pub app_id: String,
    /// Unique identifier of the application, which is also part of its sign-in address.
    ///
    /// Field `appIdentifier`, required.
    /// Example: `"app1"`.
    pub app_identifier: String,
    /// Name of the application, for people.
    ///
    /// Field `appName`, required.
    pub app_name: String,
    /// URL of the logo of the application.
    ///
    /// Field `appLogo`, required.
    /// Example: `"https://files.authing.co/authing-console/authing-logo-new-20210924.svg"`.
    pub app_logo: String,
    /// What kind of program the application is.
    ///
    /// Field `appType`, required.
    pub app_type: ApplicationType,
    /// ID of the user pool that it belongs to.
    ///
    /// Field `userPoolId`, required.
    /// Example: `"60e043f8cd91b87d712b6365"`.
    pub user_pool_id: String,
    /// Whether it is an integrated application, that is, one made from a template of GenAuth.
    ///
    /// Field `isIntegrateApp`, required.
    pub is_integrate_app: bool,
    /// Protocol by which the application signs users in unless another one is asked for.
    ///
    /// Field `defaultProtocol`, required.
    pub default_protocol: ApplicationProtocol,
    /// Addresses that a user may be sent to after signing in.
    ///
    /// Field `redirectUris`, required.
    /// Example: `["https://example.com"]`.
    pub redirect_uris: Vec<String>,
    /// Addresses that a user may be sent to after signing out.
    ///
    /// Field `logoutRedirectUris`, required.
    /// Example: `["https://example.com"]`.
    pub logout_redirect_uris: Vec<String>,
    /// Address that a user is sent to who opens the application from the application panel or from the
    /// console. If it is not set, this is the sign-in page of GenAuth.
    ///
    /// Field `initLoginUri`, required.
    pub init_login_uri: String,
    /// Whether the application takes part in single sign-on.
    ///
    /// Field `ssoEnabled`, required.
    pub sso_enabled: bool,
    /// Ways to sign in that the application offers.
    ///
    /// Field `loginConfig`, required.
    pub login_config: ApplicationLoginConfigDto,
    /// Ways to register that the application offers.
    ///
    /// Field `registerConfig`, required.
    pub register_config: ApplicationRegisterConfig,
    /// How the sign-in pages look. It counts if `customBrandingEnabled` is `true`.
    ///
    /// Field `brandingConfig`, required.
    pub branding_config: ApplicationBrandingConfig,
    /// Settings of the protocol OpenID Connect.
    ///
    /// Field `oidcConfig`, required.
    pub oidc_config: ::sdk_runtime::JsonObject,
    /// Whether the application can sign users in by SAML.
    ///
    /// Field `samlProviderEnabled`, required.
    pub saml_provider_enabled: bool,
    /// Whether the application can sign users in by OAuth 2.0.
    ///
    /// Field `oauthProviderEnabled`, required.
    pub oauth_provider_enabled: bool,
    /// Whether the application can sign users in by CAS.
    ///
    /// Field `casProviderEnabled`, required.
    pub cas_provider_enabled: bool,
    /// Whether the application has sign-in pages of its own look. If not, those of the user pool are used.
    ///
    /// Field `customBrandingEnabled`, required.
    pub custom_branding_enabled: bool,
    /// Whether the application has security settings of its own. If not, those of the user pool are used.
    ///
    /// Field `customSecurityEnabled`, required.
    pub custom_security_enabled: bool,
    /// What the application is for, in free text.
    ///
    /// Field `appDescription`, optional.
    pub app_description: Option<String>,
    /// Settings of the protocol CAS.
    ///
    /// Field `casConfig`, optional.
    pub cas_config: Option<::sdk_runtime::JsonObject>,
    /// Settings of the protocol OAuth 2.0.
    ///
    /// Field `oauthConfig`, optional.
    pub oauth_config: Option<::sdk_runtime::JsonObject>,
    /// Settings of the protocol SAML.
    ///
    /// Field `samlConfig`, optional.
    pub saml_config: Option<::sdk_runtime::JsonObject>,
    /// When the application began to take part in single sign-on.
    ///
    /// Field `ssoEnabledAt`, optional.
    /// Example: `"2022-07-03T03:20:30.000Z"`.
    pub sso_enabled_at: Option<::sdk_runtime::DateTime>,
    /// Template that an integrated application was made from.
    ///
    /// Field `template`, optional.
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
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationEnabledExtIdpConnDto {
    /// Whether the identity source is a social one, and not an enterprise one.
    ///
    /// Field `isSocial`, required.
    pub is_social: bool,
    /// ID of the identity source, found by `listExtIdp`.
    ///
    /// Field `extIdpId`, required.
    /// Example: `"60b49eb83fd80adb96f26e68"`.
    pub ext_idp_id: String,
    /// Kind of the identity source.
    ///
    /// Field `extIdpType`, required.
    pub ext_idp_type: IdentityProvider,
    /// ID of the connection.
    ///
    /// Field `extIdpConnId`, required.
    /// Example: `"60b49eb83fd80adb96f26e68"`.
    pub ext_idp_conn_id: String,
    /// Kind of the connection: the product and the way in.
    ///
    /// Field `extIdpConnType`, required.
    pub ext_idp_conn_type: IdentityConnectionType,
    /// Unique identifier of the connection, for people to read.
    ///
    /// Field `extIdpConnIdentifier`, required.
    pub ext_idp_conn_identifier: String,
    /// Name of the connection on the sign-in page.
    ///
    /// Field `extIdpConnDisplayName`, required.
    pub ext_idp_conn_display_name: String,
    /// URL of the logo of the connection on the sign-in page.
    ///
    /// Field `extIdpConnLogo`, required.
    pub ext_idp_conn_logo: String,
    /// Whether users of the application can sign in by the connection.
    ///
    /// Field `enabled`, optional.
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

/// Ways to sign in that an application offers, as `getApplication` returns them.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationLoginConfigDto {
    /// Whether one page serves for signing in and for registering.
    ///
    /// Field `mergeLoginAndRegisterPage`, required.
    pub merge_login_and_register_page: bool,
    /// Ways to sign in without an identity source.
    ///
    /// Field `enabledBasicLoginMethods`, required.
    pub enabled_basic_login_methods: Vec<BasicLoginMethod>,
    /// Way to sign in that the sign-in page offers first.
    ///
    /// Field `defaultLoginMethod`, required.
    pub default_login_method: ApplicationDefaultLoginMethod,
    /// Connections of identity sources by which users can sign in.
    ///
    /// Field `enabledExtIdpConns`, required.
    pub enabled_ext_idp_conns: Vec<ApplicationEnabledExtIdpConnDto>,
    /// Whether users are asked to agree to what the application gets to know.
    ///
    /// Field `showAuthorizationPage`, required.
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

/// State of one factor of multi-factor authentication in an application. Part of `GetMfaInfoDataDto`.
#[non_exhaustive]
pub struct ApplicationMfaDto {
    /// Kind of factor. The values are not documented.
    ///
    /// Field `mfaPolicy`, required.
    /// Example: `"SMS"`.
    pub mfa_policy: String,
    /// State of the factor, as a number. The values are not documented.
    ///
    /// Field `status`, required.
    /// Example: `1`.
    pub status: i64,
    /// Place of the factor among the others.
    ///
    /// Field `sort`, required.
    /// Example: `1`.
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

/// Ways to register that an application offers, as `getApplication` returns them.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ApplicationRegisterConfig {
    /// Ways to register that are switched on.
    ///
    /// Field `enabledBasicRegisterMethods`, required.
    pub enabled_basic_register_methods: Vec<BasicRegisterMethod>,
    /// Way to register that the page offers first.
    ///
    /// Field `defaultRegisterMethod`, required.
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
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct AuthorizedResourceDto {
    /// Code of the resource, unique in its namespace.
    ///
    /// Field `resourceCode`, required.
    /// Example: `"ecs"`.
    pub resource_code: String,
    /// What kind of thing the resource stands for.
    ///
    /// Field `resourceType`, required.
    pub resource_type: ResourceType,
    /// URL of the API, if the resource is one.
    ///
    /// Field `apiIdentifier`, required.
    pub api_identifier: String,
    /// Actions on the resource that the permission is about.
    ///
    /// Field `actions`, required.
    /// Example: `["read"]`.
    pub actions: Vec<String>,
    /// Whether the actions are allowed or denied.
    ///
    /// Field `effect`, required.
    pub effect: PolicyEffect,
    /// Conditions under which the permission counts.
    ///
    /// Field `condition`, optional.
    pub condition: Option<Vec<PolicyCondition>>,
    /// What the resource is, in free text.
    ///
    /// Field `description`, optional.
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
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct AuthorizedResourcePagingDto {
    /// How many items there are on all pages together.
    ///
    /// Field `totalCount`, required.
    /// Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    ///
    /// Field `list`, required.
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

/// An object, called `CommonResponseDto` by the API.
#[non_exhaustive]
pub struct CommonResponseDto {
    /// Field `statusCode`, required.
    pub status_code: i64,
    /// Field `message`, required.
    pub message: String,
    /// Field `apiCode`, optional.
    pub api_code: Option<i64>,
    /// Field `requestId`, optional.
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

/// A post: for `createPost` and `updatePost` the one to make or to change, in results the one that was
/// found.
#[non_exhaustive]
pub struct CreatePostDto {
    /// Code that names the post in other requests.
    ///
    /// Field `code`, required.
    /// Example: `"developer"`.
    pub code: String,
    /// Name of the post, for people.
    ///
    /// Field `name`, required.
    /// Example: `"Developer"`.
    pub name: String,
    /// IDs of the departments that the post belongs to. The type is a string although the vendor's text
    /// speaks of a list. How the IDs are put together is not documented.
    ///
    /// Field `departmentIdList`, optional.
    pub department_id_list: Option<String>,
    /// What the post is about, in free text.
    ///
    /// Field `description`, optional.
    pub description: Option<String>,
    /// ID that the server gave the post.
    ///
    /// Field `id`, optional.
    /// Example: `"60b49eb83fd80adb96f26e68"`.
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
#[non_exhaustive]
pub struct CustomFieldI18n {
    /// The name, by language.
    ///
    /// Field `label`, required.
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
#[non_exhaustive]
pub struct DepartmentI18nDto {
    /// The name, by language.
    ///
    /// Field `name`, required.
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
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct EmailTemplateDto {
    /// Whether this template is used. If not, GenAuth sends its built-in one.
    ///
    /// Field `customizeEnabled`, required.
    pub customize_enabled: bool,
    /// Occasion on which the e-mail is sent.
    ///
    /// Field `type`, required.
    pub r#type: EmailTemplateType,
    /// Name of the template, for people.
    ///
    /// Field `name`, required.
    pub name: String,
    /// Subject of the e-mail.
    ///
    /// Field `subject`, required.
    pub subject: String,
    /// Name of the sender that the e-mail shows.
    ///
    /// Field `sender`, required.
    pub sender: String,
    /// Body of the e-mail, as a template that `tplEngine` fills in.
    ///
    /// Field `content`, required.
    pub content: String,
    /// How long the verification code or the link in the e-mail is valid. Only e-mails with a verification
    /// have it. The unit is not documented.
    ///
    /// Field `expiresIn`, optional.
    pub expires_in: Option<i64>,
    /// Address that the user is sent to after verifying the e-mail address. It counts for two types only:
    /// `FIRST_EMAIL_LOGIN_VERIFY`, `CONSOLE_CONDUCTED_VERIFY`.
    ///
    /// Field `redirectTo`, optional.
    /// Example: `"https://example.com"`.
    pub redirect_to: Option<String>,
    /// Engine that fills in the template. The default is `handlebar`.
    ///
    /// Field `tplEngine`, optional.
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
/// that the application asks for. `getUserMfaStatus` and `getMfaTriggerData` return it.
#[non_exhaustive]
pub struct GetMfaInfoDataDto {
    /// Token that stands for the multi-factor authentication of the user. Store it like a password.
    ///
    /// Field `mfaToken`, required.
    /// Example: `"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.xxx"`.
    /// A secret: it is sent, and never printed.
    pub mfa_token: String,
    /// Factors that the application asks for, with their states.
    ///
    /// Field `applicationMfa`, required.
    pub application_mfa: Vec<ApplicationMfaDto>,
    /// Whether recognition of the user's face is set up.
    ///
    /// Field `faceMfaEnabled`, optional.
    pub face_mfa_enabled: Option<bool>,
    /// E-mail address that verification codes of the second factor are sent to.
    ///
    /// Field `mfaEmail`, optional.
    pub mfa_email: Option<String>,
    /// Phone number that verification codes of the second factor are sent to, without the country calling
    /// code.
    ///
    /// Field `mfaPhone`, optional.
    pub mfa_phone: Option<String>,
    /// Country calling code of `mfaPhone`, with its plus sign.
    ///
    /// Field `mfaPhoneCountryCode`, optional.
    /// Example: `"+86"`.
    pub mfa_phone_country_code: Option<String>,
    /// Name by which the user likes to be called.
    ///
    /// Field `nickname`, optional.
    pub nickname: Option<String>,
    /// Phone number without the country calling code, which is in `phoneCountryCode`.
    ///
    /// Field `phone`, optional.
    /// Example: `"188xxxx8888"`.
    pub phone: Option<String>,
    /// Country calling code of `phone`, with its plus sign. It may be absent for numbers of mainland China.
    /// Text messages to other countries need an SMS service set up in the GenAuth console.
    ///
    /// Field `phoneCountryCode`, optional.
    /// Example: `"+86"`.
    pub phone_country_code: Option<String>,
    /// Whether one-time passwords from an authenticator app are set up.
    ///
    /// Field `totpMfaEnabled`, optional.
    pub totp_mfa_enabled: Option<bool>,
    /// User name, which no two users of a user pool share.
    ///
    /// Field `username`, optional.
    /// Example: `"bob"`.
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
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GroupPagingDto {
    /// How many items there are on all pages together.
    ///
    /// Field `totalCount`, required.
    /// Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    ///
    /// Field `list`, required.
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
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct IdentityDto {
    /// ID of the identity source.
    ///
    /// Field `identityId`, required.
    /// Example: `"62299d8b866d2dab79a89dc4"`.
    pub identity_id: String,
    /// ID of the connection to the identity source. It is the part before the colon in user IDs of the kind
    /// `identity`.
    ///
    /// Field `extIdpId`, required.
    /// Example: `"6076bacxxxxxxxxd80d993b5"`.
    pub ext_idp_id: String,
    /// Kind of the identity source.
    ///
    /// Field `provider`, required.
    /// Example: `"oidc"`.
    pub provider: IdentityProvider,
    /// Kind of ID in `userIdInIdp`, for example `unionid`, `openid` or `primary`.
    ///
    /// Field `type`, required.
    /// Example: `"openid"`.
    pub r#type: String,
    /// ID of the user at the identity source.
    ///
    /// Field `userIdInIdp`, required.
    /// Example: `"oj7Nq05R-RRaqak0_YlMLnnIwsvg"`.
    pub user_id_in_idp: String,
    /// What the identity source says about the user, in members that depend on the source. Replies may lack
    /// it although it is documented as required.
    ///
    /// Field `userInfoInIdp`, required.
    pub user_info_in_idp: ::sdk_runtime::JsonObject,
    /// IDs of the identity source connections that the identity came in through.
    ///
    /// Field `originConnIds`, required.
    /// Example: `["605492ac41xxxxe0362f0707"]`.
    pub origin_conn_ids: Vec<String>,
    /// Access token of the identity source. Only users who fetch their own data receive it; management
    /// operations leave it out.
    ///
    /// Field `accessToken`, optional.
    /// Example: `"57_fK0xgSL_NwVlS-gmUwlMQ2N6AONNIOAYxxxx"`.
    /// A secret: it is sent, and never printed.
    pub access_token: Option<String>,
    /// Refresh token of the identity source. Only users who fetch their own data receive it; management
    /// operations leave it out.
    ///
    /// Field `refreshToken`, optional.
    /// Example: `"57_IZFu91Ak1Wg6DRytZFFIOd3upNF5lH7vPxxxxx"`.
    /// A secret: it is sent, and never printed.
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
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct IsSuccessDto {
    /// Whether the operation took effect. `false` can come with a `statusCode` of 200, so a caller that
    /// depends on the effect has to look at it.
    ///
    /// Field `success`, required.
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
#[non_exhaustive]
pub struct LangObject {
    /// The text in simplified Chinese.
    ///
    /// Field `zh-CN`, required.
    pub zh_cn: LangUnit,
    /// The text in English.
    ///
    /// Field `en-US`, required.
    pub en_us: LangUnit,
    /// The text in traditional Chinese.
    ///
    /// Field `zh-TW`, required.
    pub zh_tw: LangUnit,
    /// The text in Japanese.
    ///
    /// Field `ja-JP`, required.
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
#[non_exhaustive]
pub struct LangUnit {
    /// Whether the text is shown to those who picked the language in the console. It is off by default.
    ///
    /// Field `enabled`, required.
    pub enabled: bool,
    /// The text itself.
    ///
    /// Field `value`, required.
    /// Example: `"Engineering"`.
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
#[non_exhaustive]
pub struct MFASettingsDto {
    /// Factors that are switched on.
    ///
    /// Field `enabledFactors`, required.
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
#[non_exhaustive]
pub struct PaginationDto {
    /// How many items a page has at most. The default is 10.
    ///
    /// Field `limit`, optional.
    /// Limit: from 1 to 50.
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Field `page`, optional.
    /// Limit: at least 1.
    /// Example: `1`.
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
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PolicyCondition {
    /// Property of the request that is compared.
    ///
    /// Field `param`, required.
    pub param: PolicyConditionParam,
    /// How the property is compared with the value.
    ///
    /// Field `operator`, required.
    pub operator: PolicyConditionOperator,
    /// What the property is compared with, as a string.
    ///
    /// Field `value`, required.
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

/// A group of users, in the lists of `listGroups` and `getUserGroups`.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ResGroupDto {
    /// ID that the server gave the group.
    ///
    /// Field `id`, required.
    /// Example: `"60b49eb83fd80adb96f26e68"`.
    pub id: String,
    /// Code that names the group in other requests.
    ///
    /// Field `code`, required.
    /// Example: `"developer"`.
    pub code: String,
    /// Name of the group, for people.
    ///
    /// Field `name`, required.
    /// Example: `"Developers"`.
    pub name: String,
    /// What the group is for, in free text.
    ///
    /// Field `description`, required.
    pub description: String,
    /// Kind of group. The values are not documented.
    ///
    /// Field `type`, required.
    pub r#type: String,
    /// Data of the group from models of the metadata, as strings of undocumented form.
    ///
    /// Field `metadataSource`, required.
    pub metadata_source: Vec<String>,
    /// Users of the group.
    ///
    /// Field `members`, required.
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

/// Users or public accounts that resign, for `resignUserBatch` and `resignPublicAccountBatch`.
#[non_exhaustive]
pub struct ResignUserBatchReqDto {
    /// IDs of the users or public accounts, of the kind that `userIdType` names.
    ///
    /// Field `userIds`, required.
    /// Limit: 1 to 50 elements.
    /// Example: `["6229ffaxxxxxxxxcade3e3d9"]`.
    pub user_ids: Vec<String>,
    /// Kind of ID that `userIds` holds. The default is `user_id`.
    ///
    /// Field `userIdType`, optional.
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
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ResignUserDataDto {
    /// Whether the operation took effect.
    ///
    /// Field `success`, required.
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

/// A role of a namespace, as `getRole` and `listRoles` return it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RoleDto {
    /// ID that the server gave the role.
    ///
    /// Field `id`, required.
    /// Example: `"60b49eb83fd80adb96f26e68"`.
    pub id: String,
    /// Code of the role, unique in its namespace.
    ///
    /// Field `code`, required.
    /// Example: `"admin"`.
    pub code: String,
    /// Name of the role, for people.
    ///
    /// Field `name`, required.
    /// Example: `"Administrator"`.
    pub name: String,
    /// What the role is for, in free text.
    ///
    /// Field `description`, required.
    pub description: String,
    /// Code of the namespace that the role belongs to.
    ///
    /// Field `namespace`, required.
    /// Example: `"default"`.
    pub namespace: String,
    /// Name of the namespace that the role belongs to, for people.
    ///
    /// Field `namespaceName`, required.
    pub namespace_name: String,
    /// When the role is disabled by itself; `null` for never.
    ///
    /// Field `disableTime`, optional, may be `null`.
    /// Unit: milliseconds since 1970-01-01 UTC.
    pub disable_time: ::sdk_runtime::Nullable<i64>,
    /// Whether users can ask for the role. This works only with applications that take part in single
    /// sign-on and are visible in the application panel to users without access.
    ///
    /// Field `enablePermissionApply`, optional.
    pub enable_permission_apply: Option<bool>,
    /// State of the role: `"ENABLE"` means in use, `"DISABLE"` means switched off.
    ///
    /// Field `status`, optional.
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
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct RolePagingDto {
    /// How many items there are on all pages together.
    ///
    /// Field `totalCount`, required.
    /// Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    ///
    /// Field `list`, required.
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
#[non_exhaustive]
pub struct SendCreateAccountNotificationDto {
    /// ID of the application whose sign-in address is sent to the user. Left out, it is the sign-in address
    /// of the application panel of the user pool.
    ///
    /// Field `appId`, optional.
    /// Example: `"6342b8537axxxx047d314109"`.
    pub app_id: Option<String>,
    /// Whether the user is told by e-mail that the account was created.
    ///
    /// Field `sendEmailNotification`, optional.
    pub send_email_notification: Option<bool>,
    /// Whether the user is told by text message that the account was created.
    ///
    /// Field `sendPhoneNotification`, optional.
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
#[non_exhaustive]
pub struct SendResetPasswordNotificationDto {
    /// ID of the application whose sign-in address is sent to the user. Left out, it is the sign-in address
    /// of the application panel of the user pool.
    ///
    /// Field `appId`, optional.
    /// Example: `"6342b8537axxxx047d314109"`.
    pub app_id: Option<String>,
    /// E-mail address that the notice is sent to, if it is not that of the account.
    ///
    /// Field `inputSendEmailNotification`, optional.
    /// Example: `"test@example.com"`.
    pub input_send_email_notification: Option<String>,
    /// Phone number that the notice is sent to, if it is not that of the account.
    ///
    /// Field `inputSendPhoneNotification`, optional.
    /// Example: `"188xxxx8888"`.
    pub input_send_phone_notification: Option<String>,
    /// Whether the notice is sent to the e-mail address of the account.
    ///
    /// Field `sendDefaultEmailNotification`, optional.
    pub send_default_email_notification: Option<bool>,
    /// Whether the notice is sent to the phone number of the account.
    ///
    /// Field `sendDefaultPhoneNotification`, optional.
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

/// One department of a user or public account, in the list that `setUserDepartments` or
/// `setPublicAccountOfDepartments` sets.
#[non_exhaustive]
pub struct SetUserDepartmentDto {
    /// ID of the department. The kind of ID that is expected is not documented.
    ///
    /// Field `departmentId`, required.
    /// Example: `"6229c3ae66xxxx4feb740d93"`.
    pub department_id: String,
    /// Whether the user leads the department.
    ///
    /// Field `isLeader`, optional.
    pub is_leader: Option<bool>,
    /// Whether it is the user's main department.
    ///
    /// Field `isMainDepartment`, optional.
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

/// All departments of a user or public account, for `setUserDepartments` and
/// `setPublicAccountOfDepartments`.
#[non_exhaustive]
pub struct SetUserDepartmentsDto {
    /// ID of the user or public account, of the kind that `userIdType` names.
    ///
    /// Field `userId`, required.
    /// Example: `"6229ffaxxxxxxxxcade3e3d9"`.
    pub user_id: String,
    /// Departments that the user belongs to from now on.
    ///
    /// Field `departments`, required.
    /// Limit: 1 to 50 elements.
    pub departments: Vec<SetUserDepartmentDto>,
    /// Settings that the request can do without.
    ///
    /// Field `options`, optional.
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

/// Settings of `setUserDepartments` and `setPublicAccountOfDepartments`.
#[non_exhaustive]
pub struct SetUserDepartmentsOptionsDto {
    /// Kind of ID that `userId` holds. The default is `user_id`.
    ///
    /// Field `userIdType`, optional.
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
#[non_exhaustive]
pub struct SortingDto {
    /// What the list is ordered by.
    ///
    /// Field `field`, required.
    pub field: SortingDtoField,
    /// Direction of the order.
    ///
    /// Field `order`, required.
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

/// New content of an e-mail template, for `updateEmailTemplate` and `updateInviteEmailTemplate`. `type`
/// says which template is meant.
#[non_exhaustive]
pub struct UpdateEmailTemplateDto {
    /// Occasion on which the e-mail is sent, which also says which template is changed.
    ///
    /// Field `type`, required.
    pub r#type: EmailTemplateType,
    /// Whether this template is used. If not, GenAuth sends its built-in one.
    ///
    /// Field `customizeEnabled`, required.
    pub customize_enabled: bool,
    /// Name of the template, for people.
    ///
    /// Field `name`, required.
    /// Example: `"Sign-in code"`.
    pub name: String,
    /// Subject of the e-mail.
    ///
    /// Field `subject`, required.
    /// Example: `"Your sign-in code"`.
    pub subject: String,
    /// Name of the sender that the e-mail shows.
    ///
    /// Field `sender`, required.
    /// Example: `"GenAuth"`.
    pub sender: String,
    /// Body of the e-mail, as a template that `tplEngine` fills in.
    ///
    /// Field `content`, required.
    /// Example: `"Your code is {{code}}."`.
    pub content: String,
    /// How long the verification code or the link in the e-mail is valid. Only e-mails with a verification
    /// have it. The unit is not documented.
    ///
    /// Field `expiresIn`, optional.
    /// Limit: at least 1.
    /// Example: `300`.
    pub expires_in: Option<i64>,
    /// Address that the user is sent to after verifying the e-mail address. It counts for two types only:
    /// `FIRST_EMAIL_LOGIN_VERIFY`, `CONSOLE_CONDUCTED_VERIFY`.
    ///
    /// Field `redirectTo`, optional.
    /// Example: `"https://example.com"`.
    pub redirect_to: Option<String>,
    /// Engine that fills in the template. The default is `handlebar`.
    ///
    /// Field `tplEngine`, optional.
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

/// A user and a post, for `userConnectionPost`. `setPublicAccountOfnPost` and
/// `unbindPublicAccountOfPost` take it for a public account.
#[non_exhaustive]
pub struct UserConnectionPostDto {
    /// ID that GenAuth gave the user or public account.
    ///
    /// Field `userId`, required.
    /// Example: `"6343b98b7cfxxx9366e9b7c"`.
    pub user_id: String,
    /// ID of the post, found by `postList`. The vendor's text calls it the ID of a department, by mistake.
    ///
    /// Field `postId`, required.
    /// Example: `"60b49eb83fd80adb96f26e68"`.
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
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserDepartmentPagingDto {
    /// How many items there are on all pages together.
    ///
    /// Field `totalCount`, required.
    /// Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    ///
    /// Field `list`, required.
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

/// A department that a user or public account belongs to, as `getUserDepartments` and
/// `getPublicAccountDepartments` return it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserDepartmentRespDto {
    /// Code of the organization. It does not change after the organization was made.
    ///
    /// Field `organizationCode`, required.
    /// Example: `"steamory"`.
    pub organization_code: String,
    /// ID that names the department in other requests.
    ///
    /// Field `departmentId`, required.
    /// Example: `"6229c3ae66xxxx4feb740d93"`.
    pub department_id: String,
    /// Whether it is the root department of the organization.
    ///
    /// Field `isRoot`, required.
    pub is_root: bool,
    /// When the department was created.
    ///
    /// Field `createdAt`, required.
    /// Example: `"2022-07-03T03:20:30.000Z"`.
    pub created_at: ::sdk_runtime::DateTime,
    /// Name of the department, for people.
    ///
    /// Field `name`, required.
    /// Example: `"Development"`.
    pub name: String,
    /// What the department is for, in free text.
    ///
    /// Field `description`, required.
    pub description: String,
    /// Whether the user leads the department.
    ///
    /// Field `isLeader`, required.
    pub is_leader: bool,
    /// Code of the department.
    ///
    /// Field `code`, required.
    /// Example: `"6229c3ae66xxxx4feb740d93"`.
    pub code: String,
    /// Whether it is the user's main department.
    ///
    /// Field `isMainDepartment`, required.
    pub is_main_department: bool,
    /// When the user joined the department.
    ///
    /// Field `joinedAt`, required.
    /// Example: `"2022-07-03T03:20:30.000Z"`.
    pub joined_at: ::sdk_runtime::DateTime,
    /// Whether the department is virtual: it only groups other departments.
    ///
    /// Field `isVirtualNode`, required.
    pub is_virtual_node: bool,
    /// Values of the custom fields, by the key of the field. A custom field has to be defined in the user
    /// pool first.
    ///
    /// Field `customData`, optional.
    /// Example: `{"school":"Yonsei"}`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    /// Codes of the departments on the path from the root department to this one.
    ///
    /// Field `departmentCodePath`, optional.
    pub department_code_path: Option<Vec<String>>,
    /// IDs of the departments on the path from the root department to this one.
    ///
    /// Field `departmentIdPath`, optional.
    pub department_id_path: Option<Vec<String>>,
    /// Names of the departments on the path from the root department to this one.
    ///
    /// Field `departmentNamePath`, optional.
    pub department_name_path: Option<Vec<String>>,
    /// Name of the department in other languages.
    ///
    /// Field `i18n`, optional.
    pub i18n: Option<DepartmentI18nDto>,
    /// ID of the department in the system that it was synchronized from. It is the ID to use with
    /// `open_department_id` as the kind of ID.
    ///
    /// Field `openDepartmentId`, optional.
    /// Example: `"ou_7dab8a3d3cdccxxxxxx777c7ad535d62"`.
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
/// Optional members are absent where nothing is known. Points in time are text, mostly in UTC as
/// `2022-07-03T03:20:30.000Z`, but `+0800` as offset and `2022-09-09 00:00:00` occur as well.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserDto {
    /// ID of the user. It is the GenAuth user ID unless the request selected another kind of ID by a
    /// `userIdType`.
    ///
    /// Field `userId`, required.
    /// Example: `"6229ffaxxxxxxxxcade3e3d9"`.
    pub user_id: String,
    /// When the account was created.
    ///
    /// Field `createdAt`, required.
    /// Example: `"2022-07-03T03:20:30.000Z"`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When the account last changed.
    ///
    /// Field `updatedAt`, required.
    /// Example: `"2022-07-03T03:20:30.000Z"`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// State of the account, which decides whether it can be used.
    ///
    /// Field `status`, required.
    /// Example: `"Suspended"`.
    pub status: UserStatus,
    /// State of the user's work, kept apart from the state of the account.
    ///
    /// Field `workStatus`, required.
    /// Example: `"Closed"`.
    pub work_status: WorkStatus,
    /// Gender of the user, `U` where it is not known.
    ///
    /// Field `gender`, required.
    /// Example: `"M"`.
    pub gender: Gender,
    /// Whether the user has proved that `email` is theirs.
    ///
    /// Field `emailVerified`, required.
    /// Example: `true`.
    pub email_verified: bool,
    /// Whether the user has proved that `phone` is theirs.
    ///
    /// Field `phoneVerified`, required.
    /// Example: `true`.
    pub phone_verified: bool,
    /// How the account came into being.
    ///
    /// Field `userSourceType`, required.
    /// Example: `"excel"`.
    pub user_source_type: UserSourceType,
    /// Postal address in free form.
    ///
    /// Field `address`, optional.
    /// Example: `"xxxxx"`.
    pub address: Option<String>,
    /// Date of birth, written year-month-day.
    ///
    /// Field `birthdate`, optional.
    /// Example: `"2022-06-03"`.
    pub birthdate: Option<String>,
    /// User agent of the browser with which the user last signed in.
    ///
    /// Field `browser`, optional.
    pub browser: Option<String>,
    /// City the user lives in.
    ///
    /// Field `city`, optional.
    /// Example: `"BJ"`.
    pub city: Option<String>,
    /// Company the user works for.
    ///
    /// Field `company`, optional.
    /// Example: `"steamory"`.
    pub company: Option<String>,
    /// Country the user lives in.
    ///
    /// Field `country`, optional.
    /// Example: `"CN"`.
    pub country: Option<String>,
    /// Values of the custom fields that the user pool defines for users, by field key.
    ///
    /// Field `customData`, optional.
    /// Example: `{"age":22,"school":"xxxxx"}`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    /// IDs of the departments that the user belongs to.
    ///
    /// Field `departmentIds`, optional.
    /// Example: `["624d930c3xxxx5c08dd4986e","624d93102xxxx012f33cd2fe"]`.
    pub department_ids: Option<Vec<String>>,
    /// Device on which the user last signed in.
    ///
    /// Field `device`, optional.
    /// Example: `"iOS"`.
    pub device: Option<String>,
    /// E-mail address. Upper and lower case are not told apart.
    ///
    /// Field `email`, optional.
    /// Example: `"test@example.com"`.
    pub email: Option<String>,
    /// ID of the same user in a system outside GenAuth.
    ///
    /// Field `externalId`, optional.
    /// Example: `"10010"`.
    pub external_id: Option<String>,
    /// Last name.
    ///
    /// Field `familyName`, optional.
    /// Example: `"xxx"`.
    pub family_name: Option<String>,
    /// Complete postal address on one line.
    ///
    /// Field `formatted`, optional.
    /// Example: `"132, My Street, Kingston, New York 12401."`.
    pub formatted: Option<String>,
    /// First name.
    ///
    /// Field `givenName`, optional.
    /// Example: `"xx"`.
    pub given_name: Option<String>,
    /// The user's identities at external identity sources.
    ///
    /// Field `identities`, optional.
    pub identities: Option<Vec<IdentityDto>>,
    /// Number of the user's identity document. Personal data that does not belong in logs.
    ///
    /// Field `identityNumber`, optional.
    /// Example: `"420421xxxxxxxx1234"`.
    pub identity_number: Option<String>,
    /// IP address from which the user last signed in.
    ///
    /// Field `lastIp`, optional.
    /// Example: `"127.0.0.1"`.
    pub last_ip: Option<String>,
    /// When the user last signed in.
    ///
    /// Field `lastLogin`, optional.
    /// Example: `"2022-07-03T03:20:30.000Z"`.
    pub last_login: Option<::sdk_runtime::DateTime>,
    /// ID of the application that the user last signed in to.
    ///
    /// Field `lastLoginApp`, optional.
    pub last_login_app: Option<String>,
    /// When the user last passed multi-factor authentication.
    ///
    /// Field `lastMfaTime`, optional.
    pub last_mfa_time: Option<::sdk_runtime::DateTime>,
    /// Language and region of the user, as a locale name.
    ///
    /// Field `locale`, optional.
    /// Example: `"af"`.
    pub locale: Option<String>,
    /// How often the user has signed in so far.
    ///
    /// Field `loginsCount`, optional.
    /// Example: `3`.
    pub logins_count: Option<i64>,
    /// ID of the department that counts as the user's main one.
    ///
    /// Field `mainDepartmentId`, optional.
    pub main_department_id: Option<String>,
    /// Values of the fields that the user pool's data objects add to users. Any JSON; its form is not
    /// documented.
    ///
    /// Field `metadataSource`, optional.
    pub metadata_source: Option<::sdk_runtime::JsonValue>,
    /// Middle name of the user, between first and last name.
    ///
    /// Field `middleName`, optional.
    /// Example: `"James"`.
    pub middle_name: Option<String>,
    /// Real name of the user. Several users may share one.
    ///
    /// Field `name`, optional.
    /// Example: `"xxx"`.
    pub name: Option<String>,
    /// Name by which the user likes to be called.
    ///
    /// Field `nickname`, optional.
    /// Example: `"xxx"`.
    pub nickname: Option<String>,
    /// When the password was last changed.
    ///
    /// Field `passwordLastSetAt`, optional.
    /// Example: `"2022-07-03T03:20:30.000Z"`.
    pub password_last_set_at: Option<::sdk_runtime::DateTime>,
    /// Strength rating of the user's password. The scale is not documented.
    ///
    /// Field `passwordSecurityLevel`, optional.
    /// Example: `1`.
    pub password_security_level: Option<i64>,
    /// Phone number without the country calling code, which is in `phoneCountryCode`.
    ///
    /// Field `phone`, optional.
    /// Example: `"188xxxx8888"`.
    pub phone: Option<String>,
    /// Country calling code of `phone`, with its plus sign. It may be absent for numbers of mainland China.
    /// Text messages to other countries need an SMS service set up in the GenAuth console.
    ///
    /// Field `phoneCountryCode`, optional.
    /// Example: `"+86"`.
    pub phone_country_code: Option<String>,
    /// Address of the user's avatar image.
    ///
    /// Field `photo`, optional.
    /// Example: `"https://files.authing.co/authing-console/default-user-avatar.png"`.
    pub photo: Option<String>,
    /// IDs of the posts, that is the job positions, that the user holds.
    ///
    /// Field `postIdList`, optional.
    pub post_id_list: Option<Vec<String>>,
    /// Postal code. It is text, so leading zeros count.
    ///
    /// Field `postalCode`, optional.
    /// Example: `"438100"`.
    pub postal_code: Option<String>,
    /// User name that the user would like to go by. It need not be unique.
    ///
    /// Field `preferredUsername`, optional.
    /// Example: `"alice"`.
    pub preferred_username: Option<String>,
    /// Profile entry of the user, a name in the documented sample. Known from that sample and from the
    /// vendor's clients only.
    ///
    /// Field `profile`, optional.
    /// Example: `"alice"`.
    pub profile: Option<String>,
    /// Province or state the user lives in.
    ///
    /// Field `province`, optional.
    /// Example: `"BJ"`.
    pub province: Option<String>,
    /// Region the user lives in.
    ///
    /// Field `region`, optional.
    /// Example: `"Xinjiang Uyghur Autonomous Region"`.
    pub region: Option<String>,
    /// Ways in which the user registered.
    ///
    /// Field `registerSource`, optional.
    pub register_source: Option<Vec<String>>,
    /// Whether the user has to choose a new password at the next sign-in.
    ///
    /// Field `resetPasswordOnNextLogin`, optional.
    pub reset_password_on_next_login: Option<bool>,
    /// When the user registered.
    ///
    /// Field `signedUp`, optional.
    pub signed_up: Option<String>,
    /// When `status` last changed.
    ///
    /// Field `statusChangedAt`, optional.
    /// Example: `"2022-07-03T03:20:30.000Z"`.
    pub status_changed_at: Option<::sdk_runtime::DateTime>,
    /// Street and house number.
    ///
    /// Field `streetAddress`, optional.
    /// Example: `"xxxxx"`.
    pub street_address: Option<String>,
    /// ID of the tenant that the user belongs to. Absent for users outside tenants.
    ///
    /// Field `tenantId`, optional.
    pub tenant_id: Option<String>,
    /// ID of the application that the user signed up in, or of the synchronization task that brought the
    /// account in, depending on `userSourceType`.
    ///
    /// Field `userSourceId`, optional.
    pub user_source_id: Option<String>,
    /// User name, which no two users of a user pool share.
    ///
    /// Field `username`, optional.
    /// Example: `"bob"`.
    pub username: Option<String>,
    /// Address of the user's own website.
    ///
    /// Field `website`, optional.
    /// Example: `"https://my-website.com"`.
    pub website: Option<String>,
    /// Time zone of the user, as an offset in the documented sample.
    ///
    /// Field `zoneinfo`, optional.
    /// Example: `"GMT-08:00"`.
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
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserPagingDto {
    /// How many items there are on all pages together.
    ///
    /// Field `totalCount`, required.
    /// Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    ///
    /// Field `list`, required.
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
/// as `getUserSyncRelations` and `getDepartmentSyncRelations` return it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserSyncRelationDto {
    /// Kind of system that the counterpart is in: `"wechatwork"` (WeCom), `"dingtalk"`, `"lark"`,
    /// `"welink"`, `"ldap"`, `"active-directory"`, `"italent"` (Beisen), `"xiaoshouyi"`, `"maycur"`,
    /// `"scim"` or `"moka"`.
    ///
    /// Field `provider`, required.
    /// Example: `"lark"`.
    pub provider: String,
    /// ID of the counterpart in the other system.
    ///
    /// Field `userIdInIdp`, required.
    /// Example: `"oj7Nq05R-RRaqak0_YlMLnnIwsvg"`.
    pub user_id_in_idp: String,
    /// What the other system says about the counterpart.
    ///
    /// Field `userInfoInIdp`, required.
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
