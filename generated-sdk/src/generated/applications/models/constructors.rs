// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl ApplicationPaginatedDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ApplicationDto>>,
        total_count: i64,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            total_count,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ApplicationSimpleInfoDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ApplicationSimpleInfoDtoRequired) -> Self {
        Self {
            app_id: required.app_id,
            app_identifier: required.app_identifier,
            app_name: required.app_name,
            app_logo: required.app_logo,
            app_type: required.app_type,
            is_integrate_app: required.is_integrate_app,
            app_description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `app_description`.
    #[must_use]
    pub fn with_app_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_description, value);
        self
    }
}

/// The required fields of [`ApplicationSimpleInfoDto`], by name: a struct literal that misses one does not compile.
pub struct ApplicationSimpleInfoDtoRequired {
    /// See [`ApplicationSimpleInfoDto::app_id`].
    pub app_id: String,
    /// See [`ApplicationSimpleInfoDto::app_identifier`].
    pub app_identifier: String,
    /// See [`ApplicationSimpleInfoDto::app_name`].
    pub app_name: String,
    /// See [`ApplicationSimpleInfoDto::app_logo`].
    pub app_logo: String,
    /// See [`ApplicationSimpleInfoDto::app_type`].
    pub app_type: ApplicationType,
    /// See [`ApplicationSimpleInfoDto::is_integrate_app`].
    pub is_integrate_app: bool,
}

::sdk_runtime::record::required_form!(ApplicationSimpleInfoDtoRequired);

impl ApplicationSimpleInfoPaginatedDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ApplicationSimpleInfoDto>>,
        total_count: i64,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            total_count,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl CheckDomainAvailableDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(available: bool) -> Self {
        Self {
            available,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl CreateApplicationRespDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateApplicationRespDataDtoRequired) -> Self {
        Self {
            app_id: required.app_id,
            app_identifier: required.app_identifier,
            app_name: required.app_name,
            app_logo: required.app_logo,
            app_type: required.app_type,
            user_pool_id: required.user_pool_id,
            is_integrate_app: required.is_integrate_app,
            default_protocol: required.default_protocol,
            redirect_uris: required.redirect_uris,
            logout_redirect_uris: required.logout_redirect_uris,
            init_login_uri: required.init_login_uri,
            sso_enabled: required.sso_enabled,
            login_config: required.login_config,
            register_config: required.register_config,
            branding_config: required.branding_config,
            oidc_config: required.oidc_config,
            saml_provider_enabled: required.saml_provider_enabled,
            oauth_provider_enabled: required.oauth_provider_enabled,
            cas_provider_enabled: required.cas_provider_enabled,
            custom_branding_enabled: required.custom_branding_enabled,
            custom_security_enabled: required.custom_security_enabled,
            app_description: None,
            cas_config: None,
            oauth_config: None,
            saml_config: None,
            sso_enabled_at: None,
            template: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `app_description`.
    #[must_use]
    pub fn with_app_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_description, value);
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
    /// Sets `sso_enabled_at`.
    #[must_use]
    pub fn with_sso_enabled_at(
        mut self,
        value: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.sso_enabled_at, value);
        self
    }
    /// Sets `template`.
    #[must_use]
    pub fn with_template(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.template, value);
        self
    }
}

/// The required fields of [`CreateApplicationRespDataDto`], by name: a struct literal that misses one does not compile.
pub struct CreateApplicationRespDataDtoRequired {
    /// See [`CreateApplicationRespDataDto::app_id`].
    pub app_id: String,
    /// See [`CreateApplicationRespDataDto::app_identifier`].
    pub app_identifier: String,
    /// See [`CreateApplicationRespDataDto::app_name`].
    pub app_name: String,
    /// See [`CreateApplicationRespDataDto::app_logo`].
    pub app_logo: String,
    /// See [`CreateApplicationRespDataDto::app_type`].
    pub app_type: ApplicationType,
    /// See [`CreateApplicationRespDataDto::user_pool_id`].
    pub user_pool_id: String,
    /// See [`CreateApplicationRespDataDto::is_integrate_app`].
    pub is_integrate_app: bool,
    /// See [`CreateApplicationRespDataDto::default_protocol`].
    pub default_protocol: ApplicationProtocol,
    /// See [`CreateApplicationRespDataDto::redirect_uris`].
    pub redirect_uris: Vec<String>,
    /// See [`CreateApplicationRespDataDto::logout_redirect_uris`].
    pub logout_redirect_uris: Vec<String>,
    /// See [`CreateApplicationRespDataDto::init_login_uri`].
    pub init_login_uri: String,
    /// See [`CreateApplicationRespDataDto::sso_enabled`].
    pub sso_enabled: bool,
    /// See [`CreateApplicationRespDataDto::login_config`].
    pub login_config: ApplicationLoginConfigDto,
    /// See [`CreateApplicationRespDataDto::register_config`].
    pub register_config: ApplicationRegisterConfig,
    /// See [`CreateApplicationRespDataDto::branding_config`].
    pub branding_config: ApplicationBrandingConfig,
    /// See [`CreateApplicationRespDataDto::oidc_config`].
    pub oidc_config: ::sdk_runtime::JsonObject,
    /// See [`CreateApplicationRespDataDto::saml_provider_enabled`].
    pub saml_provider_enabled: bool,
    /// See [`CreateApplicationRespDataDto::oauth_provider_enabled`].
    pub oauth_provider_enabled: bool,
    /// See [`CreateApplicationRespDataDto::cas_provider_enabled`].
    pub cas_provider_enabled: bool,
    /// See [`CreateApplicationRespDataDto::custom_branding_enabled`].
    pub custom_branding_enabled: bool,
    /// See [`CreateApplicationRespDataDto::custom_security_enabled`].
    pub custom_security_enabled: bool,
}

::sdk_runtime::record::required_form!(CreateApplicationRespDataDtoRequired);

impl GetApplicationPermissionStrategyDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(permission_strategy: impl Into<PermissionStrategy>) -> Self {
        Self {
            permission_strategy: permission_strategy.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GetApplicationSecretDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(secret: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GetSubjectAuthDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: GetSubjectAuthDataDtoRequired) -> Self {
        Self {
            app_id: required.app_id,
            app_name: required.app_name,
            req_target_id: required.req_target_id,
            req_target_name: required.req_target_name,
            req_target_type: required.req_target_type,
            target_type: required.target_type,
            target_name: required.target_name,
            auth_type: required.auth_type,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`GetSubjectAuthDataDto`], by name: a struct literal that misses one does not compile.
pub struct GetSubjectAuthDataDtoRequired {
    /// See [`GetSubjectAuthDataDto::app_id`].
    pub app_id: String,
    /// See [`GetSubjectAuthDataDto::app_name`].
    pub app_name: String,
    /// See [`GetSubjectAuthDataDto::req_target_id`].
    pub req_target_id: String,
    /// See [`GetSubjectAuthDataDto::req_target_name`].
    pub req_target_name: String,
    /// See [`GetSubjectAuthDataDto::req_target_type`].
    pub req_target_type: AuthorizationTargetType,
    /// See [`GetSubjectAuthDataDto::target_type`].
    pub target_type: AuthorizationTargetType,
    /// See [`GetSubjectAuthDataDto::target_name`].
    pub target_name: String,
    /// See [`GetSubjectAuthDataDto::auth_type`].
    pub auth_type: GetSubjectAuthDataDtoAuthType,
}

::sdk_runtime::record::required_form!(GetSubjectAuthDataDtoRequired);

impl ListApplicationAuthDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ListApplicationAuthDataDtoRequired) -> Self {
        Self {
            id: required.id,
            target_id: required.target_id,
            target_name: required.target_name,
            target_type: required.target_type,
            effect: required.effect,
            enabled: required.enabled,
            permission_type: required.permission_type,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`ListApplicationAuthDataDto`], by name: a struct literal that misses one does not compile.
pub struct ListApplicationAuthDataDtoRequired {
    /// See [`ListApplicationAuthDataDto::id`].
    pub id: String,
    /// See [`ListApplicationAuthDataDto::target_id`].
    pub target_id: String,
    /// See [`ListApplicationAuthDataDto::target_name`].
    pub target_name: String,
    /// See [`ListApplicationAuthDataDto::target_type`].
    pub target_type: AuthorizationTargetType,
    /// See [`ListApplicationAuthDataDto::effect`].
    pub effect: PolicyEffect,
    /// See [`ListApplicationAuthDataDto::enabled`].
    pub enabled: bool,
    /// See [`ListApplicationAuthDataDto::permission_type`].
    pub permission_type: ListApplicationAuthDataDtoPermissionType,
}

::sdk_runtime::record::required_form!(ListApplicationAuthDataDtoRequired);

impl ListApplicationAuthPaginatedDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ListApplicationAuthDataDto>>,
        total_count: i64,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            total_count,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ListApplicationSubjectDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ListApplicationSubjectDataDtoRequired) -> Self {
        Self {
            app_id: required.app_id,
            logo: required.logo,
            ext: required.ext,
            template: required.template,
            app_type: required.app_type,
            effect: required.effect,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`ListApplicationSubjectDataDto`], by name: a struct literal that misses one does not compile.
pub struct ListApplicationSubjectDataDtoRequired {
    /// See [`ListApplicationSubjectDataDto::app_id`].
    pub app_id: String,
    /// See [`ListApplicationSubjectDataDto::logo`].
    pub logo: String,
    /// See [`ListApplicationSubjectDataDto::ext`].
    pub ext: String,
    /// See [`ListApplicationSubjectDataDto::template`].
    pub template: String,
    /// See [`ListApplicationSubjectDataDto::app_type`].
    pub app_type: ListApplicationSubjectDataDtoAppType,
    /// See [`ListApplicationSubjectDataDto::effect`].
    pub effect: PolicyEffect,
}

::sdk_runtime::record::required_form!(ListApplicationSubjectDataDtoRequired);

impl ListApplicationSubjectDataListDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ListApplicationSubjectDataDto>>,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl RefreshApplicationSecretDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(secret: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl TenantApplicationDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: TenantApplicationDtoRequired) -> Self {
        Self {
            user_pool_id: required.user_pool_id,
            tenant_app_id: required.tenant_app_id,
            name: required.name,
            logo: required.logo,
            application_type: required.application_type,
            sso_enabled: required.sso_enabled,
            app_id: required.app_id,
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

/// The required fields of [`TenantApplicationDto`], by name: a struct literal that misses one does not compile.
pub struct TenantApplicationDtoRequired {
    /// See [`TenantApplicationDto::user_pool_id`].
    pub user_pool_id: String,
    /// See [`TenantApplicationDto::tenant_app_id`].
    pub tenant_app_id: String,
    /// See [`TenantApplicationDto::name`].
    pub name: String,
    /// See [`TenantApplicationDto::logo`].
    pub logo: String,
    /// See [`TenantApplicationDto::application_type`].
    pub application_type: String,
    /// See [`TenantApplicationDto::sso_enabled`].
    pub sso_enabled: bool,
    /// See [`TenantApplicationDto::app_id`].
    pub app_id: String,
}

::sdk_runtime::record::required_form!(TenantApplicationDtoRequired);

impl TenantApplicationListPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<TenantApplicationDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl UserPoolTenantConfigDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: UserPoolTenantConfigDtoRequired) -> Self {
        Self {
            user_pool_id: required.user_pool_id,
            is_user_pool_as_tenant: required.is_user_pool_as_tenant,
            enable_switch_type: required.enable_switch_type,
            css: required.css,
            css_enabled: required.css_enabled,
            custom_loading: required.custom_loading,
            enable_guard_version_switch: required.enable_guard_version_switch,
            guard_version: required.guard_version,
            loading_background: required.loading_background,
            enable_create_tenant: required.enable_create_tenant,
            create_tenant_scenes: required.create_tenant_scenes,
            enable_join_tenant: required.enable_join_tenant,
            join_tenant_scenes: required.join_tenant_scenes,
            enable_verify_domain: required.enable_verify_domain,
            verify_domain_scenes: required.verify_domain_scenes,
            sso_page_customization_settings: required.sso_page_customization_settings,
            enable_multiple_tenant_portal: required.enable_multiple_tenant_portal,
            login_config: required.login_config,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`UserPoolTenantConfigDto`], by name: a struct literal that misses one does not compile.
pub struct UserPoolTenantConfigDtoRequired {
    /// See [`UserPoolTenantConfigDto::user_pool_id`].
    pub user_pool_id: String,
    /// See [`UserPoolTenantConfigDto::is_user_pool_as_tenant`].
    pub is_user_pool_as_tenant: bool,
    /// See [`UserPoolTenantConfigDto::enable_switch_type`].
    pub enable_switch_type: UserPoolTenantConfigDtoEnableSwitchType,
    /// See [`UserPoolTenantConfigDto::css`].
    pub css: String,
    /// See [`UserPoolTenantConfigDto::css_enabled`].
    pub css_enabled: bool,
    /// See [`UserPoolTenantConfigDto::custom_loading`].
    pub custom_loading: String,
    /// See [`UserPoolTenantConfigDto::enable_guard_version_switch`].
    pub enable_guard_version_switch: bool,
    /// See [`UserPoolTenantConfigDto::guard_version`].
    pub guard_version: String,
    /// See [`UserPoolTenantConfigDto::loading_background`].
    pub loading_background: String,
    /// See [`UserPoolTenantConfigDto::enable_create_tenant`].
    pub enable_create_tenant: bool,
    /// See [`UserPoolTenantConfigDto::create_tenant_scenes`].
    pub create_tenant_scenes: Vec<String>,
    /// See [`UserPoolTenantConfigDto::enable_join_tenant`].
    pub enable_join_tenant: bool,
    /// See [`UserPoolTenantConfigDto::join_tenant_scenes`].
    pub join_tenant_scenes: Vec<String>,
    /// See [`UserPoolTenantConfigDto::enable_verify_domain`].
    pub enable_verify_domain: bool,
    /// See [`UserPoolTenantConfigDto::verify_domain_scenes`].
    pub verify_domain_scenes: Vec<String>,
    /// See [`UserPoolTenantConfigDto::sso_page_customization_settings`].
    pub sso_page_customization_settings: ::sdk_runtime::JsonObject,
    /// See [`UserPoolTenantConfigDto::enable_multiple_tenant_portal`].
    pub enable_multiple_tenant_portal: bool,
    /// See [`UserPoolTenantConfigDto::login_config`].
    pub login_config: ApplicationLoginConfigDto,
}

::sdk_runtime::record::required_form!(UserPoolTenantConfigDtoRequired);
