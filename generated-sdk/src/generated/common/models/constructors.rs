// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl ApplicationAgreementDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        display_at: impl IntoIterator<
            Item = impl Into<ApplicationAgreementDtoDisplayAt>,
        >,
        is_required: bool,
        lang: impl Into<Language>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            display_at: ::sdk_runtime::record::argument::list(display_at),
            is_required,
            lang: lang.into(),
            content: content.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ApplicationBrandingConfig {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ApplicationBrandingConfigRequired) -> Self {
        Self {
            custom_css_enabled: required.custom_css_enabled,
            guard_version: required.guard_version,
            show_change_language_button: required.show_change_language_button,
            default_language: required.default_language,
            show_forget_password_button: required.show_forget_password_button,
            show_enterprise_connections: required.show_enterprise_connections,
            show_social_connections: required.show_social_connections,
            show_agreement: required.show_agreement,
            agreements: required.agreements,
            custom_background: None,
            custom_css: None,
            custom_loading_image: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
    /// Sets `custom_loading_image`.
    #[must_use]
    pub fn with_custom_loading_image(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.custom_loading_image, value);
        self
    }
}

/// The required fields of [`ApplicationBrandingConfig`], by name: a struct literal that misses one does not compile.
pub struct ApplicationBrandingConfigRequired {
    /// See [`ApplicationBrandingConfig::custom_css_enabled`].
    pub custom_css_enabled: bool,
    /// See [`ApplicationBrandingConfig::guard_version`].
    pub guard_version: GuardVersion,
    /// See [`ApplicationBrandingConfig::show_change_language_button`].
    pub show_change_language_button: bool,
    /// See [`ApplicationBrandingConfig::default_language`].
    pub default_language: Language,
    /// See [`ApplicationBrandingConfig::show_forget_password_button`].
    pub show_forget_password_button: bool,
    /// See [`ApplicationBrandingConfig::show_enterprise_connections`].
    pub show_enterprise_connections: bool,
    /// See [`ApplicationBrandingConfig::show_social_connections`].
    pub show_social_connections: bool,
    /// See [`ApplicationBrandingConfig::show_agreement`].
    pub show_agreement: bool,
    /// See [`ApplicationBrandingConfig::agreements`].
    pub agreements: Vec<ApplicationAgreementDto>,
}

::sdk_runtime::record::required_form!(ApplicationBrandingConfigRequired);

impl ApplicationDefaultLoginMethod {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ApplicationDefaultLoginMethodRequired) -> Self {
        Self {
            connection_type: required.connection_type,
            qrcode_type: required.qrcode_type,
            qrcode_ext_idp_conn_id: required.qrcode_ext_idp_conn_id,
            ad_ext_idp_conn_id: required.ad_ext_idp_conn_id,
            ldap_ext_idp_conn_id: required.ldap_ext_idp_conn_id,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`ApplicationDefaultLoginMethod`], by name: a struct literal that misses one does not compile.
pub struct ApplicationDefaultLoginMethodRequired {
    /// See [`ApplicationDefaultLoginMethod::connection_type`].
    pub connection_type: LoginConnectionType,
    /// See [`ApplicationDefaultLoginMethod::qrcode_type`].
    pub qrcode_type: QrcodeType,
    /// See [`ApplicationDefaultLoginMethod::qrcode_ext_idp_conn_id`].
    pub qrcode_ext_idp_conn_id: String,
    /// See [`ApplicationDefaultLoginMethod::ad_ext_idp_conn_id`].
    pub ad_ext_idp_conn_id: String,
    /// See [`ApplicationDefaultLoginMethod::ldap_ext_idp_conn_id`].
    pub ldap_ext_idp_conn_id: String,
}

::sdk_runtime::record::required_form!(ApplicationDefaultLoginMethodRequired);

impl ApplicationDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ApplicationDtoRequired) -> Self {
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

/// The required fields of [`ApplicationDto`], by name: a struct literal that misses one does not compile.
pub struct ApplicationDtoRequired {
    /// See [`ApplicationDto::app_id`].
    pub app_id: String,
    /// See [`ApplicationDto::app_identifier`].
    pub app_identifier: String,
    /// See [`ApplicationDto::app_name`].
    pub app_name: String,
    /// See [`ApplicationDto::app_logo`].
    pub app_logo: String,
    /// See [`ApplicationDto::app_type`].
    pub app_type: ApplicationType,
    /// See [`ApplicationDto::user_pool_id`].
    pub user_pool_id: String,
    /// See [`ApplicationDto::is_integrate_app`].
    pub is_integrate_app: bool,
    /// See [`ApplicationDto::default_protocol`].
    pub default_protocol: ApplicationProtocol,
    /// See [`ApplicationDto::redirect_uris`].
    pub redirect_uris: Vec<String>,
    /// See [`ApplicationDto::logout_redirect_uris`].
    pub logout_redirect_uris: Vec<String>,
    /// See [`ApplicationDto::init_login_uri`].
    pub init_login_uri: String,
    /// See [`ApplicationDto::sso_enabled`].
    pub sso_enabled: bool,
    /// See [`ApplicationDto::login_config`].
    pub login_config: ApplicationLoginConfigDto,
    /// See [`ApplicationDto::register_config`].
    pub register_config: ApplicationRegisterConfig,
    /// See [`ApplicationDto::branding_config`].
    pub branding_config: ApplicationBrandingConfig,
    /// See [`ApplicationDto::oidc_config`].
    pub oidc_config: ::sdk_runtime::JsonObject,
    /// See [`ApplicationDto::saml_provider_enabled`].
    pub saml_provider_enabled: bool,
    /// See [`ApplicationDto::oauth_provider_enabled`].
    pub oauth_provider_enabled: bool,
    /// See [`ApplicationDto::cas_provider_enabled`].
    pub cas_provider_enabled: bool,
    /// See [`ApplicationDto::custom_branding_enabled`].
    pub custom_branding_enabled: bool,
    /// See [`ApplicationDto::custom_security_enabled`].
    pub custom_security_enabled: bool,
}

::sdk_runtime::record::required_form!(ApplicationDtoRequired);

impl ApplicationEnabledExtIdpConnDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ApplicationEnabledExtIdpConnDtoRequired) -> Self {
        Self {
            is_social: required.is_social,
            ext_idp_id: required.ext_idp_id,
            ext_idp_type: required.ext_idp_type,
            ext_idp_conn_id: required.ext_idp_conn_id,
            ext_idp_conn_type: required.ext_idp_conn_type,
            ext_idp_conn_identifier: required.ext_idp_conn_identifier,
            ext_idp_conn_display_name: required.ext_idp_conn_display_name,
            ext_idp_conn_logo: required.ext_idp_conn_logo,
            enabled: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

/// The required fields of [`ApplicationEnabledExtIdpConnDto`], by name: a struct literal that misses one does not compile.
pub struct ApplicationEnabledExtIdpConnDtoRequired {
    /// See [`ApplicationEnabledExtIdpConnDto::is_social`].
    pub is_social: bool,
    /// See [`ApplicationEnabledExtIdpConnDto::ext_idp_id`].
    pub ext_idp_id: String,
    /// See [`ApplicationEnabledExtIdpConnDto::ext_idp_type`].
    pub ext_idp_type: IdentityProvider,
    /// See [`ApplicationEnabledExtIdpConnDto::ext_idp_conn_id`].
    pub ext_idp_conn_id: String,
    /// See [`ApplicationEnabledExtIdpConnDto::ext_idp_conn_type`].
    pub ext_idp_conn_type: IdentityConnectionType,
    /// See [`ApplicationEnabledExtIdpConnDto::ext_idp_conn_identifier`].
    pub ext_idp_conn_identifier: String,
    /// See [`ApplicationEnabledExtIdpConnDto::ext_idp_conn_display_name`].
    pub ext_idp_conn_display_name: String,
    /// See [`ApplicationEnabledExtIdpConnDto::ext_idp_conn_logo`].
    pub ext_idp_conn_logo: String,
}

::sdk_runtime::record::required_form!(ApplicationEnabledExtIdpConnDtoRequired);

impl ApplicationLoginConfigDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ApplicationLoginConfigDtoRequired) -> Self {
        Self {
            merge_login_and_register_page: required.merge_login_and_register_page,
            enabled_basic_login_methods: required.enabled_basic_login_methods,
            default_login_method: required.default_login_method,
            enabled_ext_idp_conns: required.enabled_ext_idp_conns,
            show_authorization_page: required.show_authorization_page,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`ApplicationLoginConfigDto`], by name: a struct literal that misses one does not compile.
pub struct ApplicationLoginConfigDtoRequired {
    /// See [`ApplicationLoginConfigDto::merge_login_and_register_page`].
    pub merge_login_and_register_page: bool,
    /// See [`ApplicationLoginConfigDto::enabled_basic_login_methods`].
    pub enabled_basic_login_methods: Vec<BasicLoginMethod>,
    /// See [`ApplicationLoginConfigDto::default_login_method`].
    pub default_login_method: ApplicationDefaultLoginMethod,
    /// See [`ApplicationLoginConfigDto::enabled_ext_idp_conns`].
    pub enabled_ext_idp_conns: Vec<ApplicationEnabledExtIdpConnDto>,
    /// See [`ApplicationLoginConfigDto::show_authorization_page`].
    pub show_authorization_page: bool,
}

::sdk_runtime::record::required_form!(ApplicationLoginConfigDtoRequired);

impl ApplicationRegisterConfig {
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

impl AuthorizedResourceDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: AuthorizedResourceDtoRequired) -> Self {
        Self {
            resource_code: required.resource_code,
            resource_type: required.resource_type,
            api_identifier: required.api_identifier,
            actions: required.actions,
            effect: required.effect,
            condition: None,
            description: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `condition`.
    #[must_use]
    pub fn with_condition(
        mut self,
        value: impl IntoIterator<Item = impl Into<PolicyCondition>>,
    ) -> Self {
        self.condition = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

/// The required fields of [`AuthorizedResourceDto`], by name: a struct literal that misses one does not compile.
pub struct AuthorizedResourceDtoRequired {
    /// See [`AuthorizedResourceDto::resource_code`].
    pub resource_code: String,
    /// See [`AuthorizedResourceDto::resource_type`].
    pub resource_type: ResourceType,
    /// See [`AuthorizedResourceDto::api_identifier`].
    pub api_identifier: String,
    /// See [`AuthorizedResourceDto::actions`].
    pub actions: Vec<String>,
    /// See [`AuthorizedResourceDto::effect`].
    pub effect: PolicyEffect,
}

::sdk_runtime::record::required_form!(AuthorizedResourceDtoRequired);

impl AuthorizedResourcePagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<AuthorizedResourceDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl EmailTemplateDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: EmailTemplateDtoRequired) -> Self {
        Self {
            customize_enabled: required.customize_enabled,
            r#type: required.r#type,
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

/// The required fields of [`EmailTemplateDto`], by name: a struct literal that misses one does not compile.
pub struct EmailTemplateDtoRequired {
    /// See [`EmailTemplateDto::customize_enabled`].
    pub customize_enabled: bool,
    /// See [`EmailTemplateDto::type`].
    pub r#type: EmailTemplateType,
    /// See [`EmailTemplateDto::name`].
    pub name: String,
    /// See [`EmailTemplateDto::subject`].
    pub subject: String,
    /// See [`EmailTemplateDto::sender`].
    pub sender: String,
    /// See [`EmailTemplateDto::content`].
    pub content: String,
}

::sdk_runtime::record::required_form!(EmailTemplateDtoRequired);

impl GroupPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<ResGroupDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl IdentityDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: IdentityDtoRequired) -> Self {
        Self {
            identity_id: required.identity_id,
            ext_idp_id: required.ext_idp_id,
            provider: required.provider,
            r#type: required.r#type,
            user_id_in_idp: required.user_id_in_idp,
            user_info_in_idp: required.user_info_in_idp,
            origin_conn_ids: required.origin_conn_ids,
            access_token: None,
            refresh_token: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `access_token`.
    #[must_use]
    pub fn with_access_token(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.access_token, value);
        self
    }
    /// Sets `refresh_token`.
    #[must_use]
    pub fn with_refresh_token(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.refresh_token, value);
        self
    }
}

/// The required fields of [`IdentityDto`], by name: a struct literal that misses one does not compile.
pub struct IdentityDtoRequired {
    /// See [`IdentityDto::identity_id`].
    pub identity_id: String,
    /// See [`IdentityDto::ext_idp_id`].
    pub ext_idp_id: String,
    /// See [`IdentityDto::provider`].
    pub provider: IdentityProvider,
    /// See [`IdentityDto::type`].
    pub r#type: String,
    /// See [`IdentityDto::user_id_in_idp`].
    pub user_id_in_idp: String,
    /// See [`IdentityDto::user_info_in_idp`].
    pub user_info_in_idp: ::sdk_runtime::JsonObject,
    /// See [`IdentityDto::origin_conn_ids`].
    pub origin_conn_ids: Vec<String>,
}

::sdk_runtime::record::required_form!(IdentityDtoRequired);

impl IsSuccessDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(success: bool) -> Self {
        Self {
            success,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl PolicyCondition {
    /// A value of the required fields; the others are absent.
    pub fn new(
        param: impl Into<PolicyConditionParam>,
        operator: impl Into<PolicyConditionOperator>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            param: param.into(),
            operator: operator.into(),
            value: value.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ResGroupDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ResGroupDtoRequired) -> Self {
        Self {
            id: required.id,
            code: required.code,
            name: required.name,
            description: required.description,
            r#type: required.r#type,
            metadata_source: required.metadata_source,
            members: required.members,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`ResGroupDto`], by name: a struct literal that misses one does not compile.
pub struct ResGroupDtoRequired {
    /// See [`ResGroupDto::id`].
    pub id: String,
    /// See [`ResGroupDto::code`].
    pub code: String,
    /// See [`ResGroupDto::name`].
    pub name: String,
    /// See [`ResGroupDto::description`].
    pub description: String,
    /// See [`ResGroupDto::type`].
    pub r#type: String,
    /// See [`ResGroupDto::metadata_source`].
    pub metadata_source: Vec<String>,
    /// See [`ResGroupDto::members`].
    pub members: Vec<UserDto>,
}

::sdk_runtime::record::required_form!(ResGroupDtoRequired);

impl ResignUserDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(success: bool) -> Self {
        Self {
            success,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl RoleDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: RoleDtoRequired) -> Self {
        Self {
            id: required.id,
            code: required.code,
            name: required.name,
            description: required.description,
            namespace: required.namespace,
            namespace_name: required.namespace_name,
            disable_time: ::sdk_runtime::Nullable::Absent,
            enable_permission_apply: None,
            status: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `disable_time`.
    #[must_use]
    pub fn with_disable_time(
        mut self,
        value: impl Into<::sdk_runtime::Nullable<i64>>,
    ) -> Self {
        self.disable_time = value.into();
        self
    }
    /// Sets `enable_permission_apply`.
    #[must_use]
    #[inline]
    pub fn with_enable_permission_apply(mut self, value: bool) -> Self {
        self.enable_permission_apply = Some(value);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.status, value);
        self
    }
}

/// The required fields of [`RoleDto`], by name: a struct literal that misses one does not compile.
pub struct RoleDtoRequired {
    /// See [`RoleDto::id`].
    pub id: String,
    /// See [`RoleDto::code`].
    pub code: String,
    /// See [`RoleDto::name`].
    pub name: String,
    /// See [`RoleDto::description`].
    pub description: String,
    /// See [`RoleDto::namespace`].
    pub namespace: String,
    /// See [`RoleDto::namespace_name`].
    pub namespace_name: String,
}

::sdk_runtime::record::required_form!(RoleDtoRequired);

impl RolePagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<RoleDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl UserDepartmentPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<UserDepartmentRespDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl UserDepartmentRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: UserDepartmentRespDtoRequired) -> Self {
        Self {
            organization_code: required.organization_code,
            department_id: required.department_id,
            is_root: required.is_root,
            created_at: required.created_at,
            name: required.name,
            description: required.description,
            is_leader: required.is_leader,
            code: required.code,
            is_main_department: required.is_main_department,
            joined_at: required.joined_at,
            is_virtual_node: required.is_virtual_node,
            custom_data: None,
            department_code_path: None,
            department_id_path: None,
            department_name_path: None,
            i18n: None,
            open_department_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
    /// Sets `department_code_path`.
    #[must_use]
    pub fn with_department_code_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_code_path = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `department_id_path`.
    #[must_use]
    pub fn with_department_id_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_id_path = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `department_name_path`.
    #[must_use]
    pub fn with_department_name_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_name_path = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `i18n`.
    #[must_use]
    #[inline]
    pub fn with_i18n(mut self, value: DepartmentI18nDto) -> Self {
        self.i18n = Some(value);
        self
    }
    /// Sets `open_department_id`.
    #[must_use]
    pub fn with_open_department_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.open_department_id, value);
        self
    }
}

/// The required fields of [`UserDepartmentRespDto`], by name: a struct literal that misses one does not compile.
pub struct UserDepartmentRespDtoRequired {
    /// See [`UserDepartmentRespDto::organization_code`].
    pub organization_code: String,
    /// See [`UserDepartmentRespDto::department_id`].
    pub department_id: String,
    /// See [`UserDepartmentRespDto::is_root`].
    pub is_root: bool,
    /// See [`UserDepartmentRespDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`UserDepartmentRespDto::name`].
    pub name: String,
    /// See [`UserDepartmentRespDto::description`].
    pub description: String,
    /// See [`UserDepartmentRespDto::is_leader`].
    pub is_leader: bool,
    /// See [`UserDepartmentRespDto::code`].
    pub code: String,
    /// See [`UserDepartmentRespDto::is_main_department`].
    pub is_main_department: bool,
    /// See [`UserDepartmentRespDto::joined_at`].
    pub joined_at: ::sdk_runtime::DateTime,
    /// See [`UserDepartmentRespDto::is_virtual_node`].
    pub is_virtual_node: bool,
}

::sdk_runtime::record::required_form!(UserDepartmentRespDtoRequired);

impl UserDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: UserDtoRequired) -> Self {
        Self {
            user_id: required.user_id,
            created_at: required.created_at,
            updated_at: required.updated_at,
            status: required.status,
            work_status: required.work_status,
            gender: required.gender,
            email_verified: required.email_verified,
            phone_verified: required.phone_verified,
            user_source_type: required.user_source_type,
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
    /// Sets `identities`.
    #[must_use]
    pub fn with_identities(
        mut self,
        value: impl IntoIterator<Item = impl Into<IdentityDto>>,
    ) -> Self {
        self.identities = Some(::sdk_runtime::record::argument::list(value));
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
    /// Sets `metadata_source`.
    #[must_use]
    pub fn with_metadata_source(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.metadata_source, value);
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
    /// Sets `post_id_list`.
    #[must_use]
    pub fn with_post_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_id_list = Some(::sdk_runtime::record::argument::list(value));
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
    /// Sets `signed_up`.
    #[must_use]
    pub fn with_signed_up(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.signed_up, value);
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

/// The required fields of [`UserDto`], by name: a struct literal that misses one does not compile.
pub struct UserDtoRequired {
    /// See [`UserDto::user_id`].
    pub user_id: String,
    /// See [`UserDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`UserDto::updated_at`].
    pub updated_at: ::sdk_runtime::DateTime,
    /// See [`UserDto::status`].
    pub status: UserStatus,
    /// See [`UserDto::work_status`].
    pub work_status: WorkStatus,
    /// See [`UserDto::gender`].
    pub gender: Gender,
    /// See [`UserDto::email_verified`].
    pub email_verified: bool,
    /// See [`UserDto::phone_verified`].
    pub phone_verified: bool,
    /// See [`UserDto::user_source_type`].
    pub user_source_type: UserSourceType,
}

::sdk_runtime::record::required_form!(UserDtoRequired);

impl UserPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<UserDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl UserSyncRelationDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        provider: impl Into<String>,
        user_id_in_idp: impl Into<String>,
        user_info_in_idp: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        Self {
            provider: provider.into(),
            user_id_in_idp: user_id_in_idp.into(),
            user_info_in_idp: ::sdk_runtime::record::argument::map(user_info_in_idp),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}
