// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl ApplicationAgreementDto {
    /// Sets `display_at`.
    #[must_use]
    pub fn with_display_at(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplicationAgreementDtoDisplayAt>>,
    ) -> Self {
        self.display_at = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `is_required`.
    #[must_use]
    #[inline]
    pub fn with_is_required(mut self, value: bool) -> Self {
        self.is_required = value;
        self
    }
    /// Sets `lang`.
    #[must_use]
    pub fn with_lang(mut self, value: impl Into<Language>) -> Self {
        self.lang = value.into();
        self
    }
    /// Sets `content`.
    #[must_use]
    pub fn with_content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
}

impl ApplicationBrandingConfig {
    /// Sets `custom_css_enabled`.
    #[must_use]
    #[inline]
    pub fn with_custom_css_enabled(mut self, value: bool) -> Self {
        self.custom_css_enabled = value;
        self
    }
    /// Sets `guard_version`.
    #[must_use]
    pub fn with_guard_version(mut self, value: impl Into<GuardVersion>) -> Self {
        self.guard_version = value.into();
        self
    }
    /// Sets `show_change_language_button`.
    #[must_use]
    #[inline]
    pub fn with_show_change_language_button(mut self, value: bool) -> Self {
        self.show_change_language_button = value;
        self
    }
    /// Sets `default_language`.
    #[must_use]
    pub fn with_default_language(mut self, value: impl Into<Language>) -> Self {
        self.default_language = value.into();
        self
    }
    /// Sets `show_forget_password_button`.
    #[must_use]
    #[inline]
    pub fn with_show_forget_password_button(mut self, value: bool) -> Self {
        self.show_forget_password_button = value;
        self
    }
    /// Sets `show_enterprise_connections`.
    #[must_use]
    #[inline]
    pub fn with_show_enterprise_connections(mut self, value: bool) -> Self {
        self.show_enterprise_connections = value;
        self
    }
    /// Sets `show_social_connections`.
    #[must_use]
    #[inline]
    pub fn with_show_social_connections(mut self, value: bool) -> Self {
        self.show_social_connections = value;
        self
    }
    /// Sets `show_agreement`.
    #[must_use]
    #[inline]
    pub fn with_show_agreement(mut self, value: bool) -> Self {
        self.show_agreement = value;
        self
    }
    /// Sets `agreements`.
    #[must_use]
    pub fn with_agreements(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplicationAgreementDto>>,
    ) -> Self {
        self.agreements = ::sdk_runtime::record::argument::list(value);
        self
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

impl ApplicationDefaultLoginMethod {
    /// Sets `connection_type`.
    #[must_use]
    pub fn with_connection_type(
        mut self,
        value: impl Into<LoginConnectionType>,
    ) -> Self {
        self.connection_type = value.into();
        self
    }
    /// Sets `qrcode_type`.
    #[must_use]
    pub fn with_qrcode_type(mut self, value: impl Into<QrcodeType>) -> Self {
        self.qrcode_type = value.into();
        self
    }
    /// Sets `qrcode_ext_idp_conn_id`.
    #[must_use]
    pub fn with_qrcode_ext_idp_conn_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_ext_idp_conn_id = value.into();
        self
    }
    /// Sets `ad_ext_idp_conn_id`.
    #[must_use]
    pub fn with_ad_ext_idp_conn_id(mut self, value: impl Into<String>) -> Self {
        self.ad_ext_idp_conn_id = value.into();
        self
    }
    /// Sets `ldap_ext_idp_conn_id`.
    #[must_use]
    pub fn with_ldap_ext_idp_conn_id(mut self, value: impl Into<String>) -> Self {
        self.ldap_ext_idp_conn_id = value.into();
        self
    }
}

impl ApplicationDto {
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets `app_identifier`.
    #[must_use]
    pub fn with_app_identifier(mut self, value: impl Into<String>) -> Self {
        self.app_identifier = value.into();
        self
    }
    /// Sets `app_name`.
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = value.into();
        self
    }
    /// Sets `app_logo`.
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        self.app_logo = value.into();
        self
    }
    /// Sets `app_type`.
    #[must_use]
    pub fn with_app_type(mut self, value: impl Into<ApplicationType>) -> Self {
        self.app_type = value.into();
        self
    }
    /// Sets `user_pool_id`.
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
    /// Sets `is_integrate_app`.
    #[must_use]
    #[inline]
    pub fn with_is_integrate_app(mut self, value: bool) -> Self {
        self.is_integrate_app = value;
        self
    }
    /// Sets `default_protocol`.
    #[must_use]
    pub fn with_default_protocol(
        mut self,
        value: impl Into<ApplicationProtocol>,
    ) -> Self {
        self.default_protocol = value.into();
        self
    }
    /// Sets `redirect_uris`.
    #[must_use]
    pub fn with_redirect_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `logout_redirect_uris`.
    #[must_use]
    pub fn with_logout_redirect_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logout_redirect_uris = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `init_login_uri`.
    #[must_use]
    pub fn with_init_login_uri(mut self, value: impl Into<String>) -> Self {
        self.init_login_uri = value.into();
        self
    }
    /// Sets `sso_enabled`.
    #[must_use]
    #[inline]
    pub fn with_sso_enabled(mut self, value: bool) -> Self {
        self.sso_enabled = value;
        self
    }
    /// Sets `login_config`.
    #[must_use]
    #[inline]
    pub fn with_login_config(mut self, value: ApplicationLoginConfigDto) -> Self {
        self.login_config = value;
        self
    }
    /// Sets `register_config`.
    #[must_use]
    #[inline]
    pub fn with_register_config(mut self, value: ApplicationRegisterConfig) -> Self {
        self.register_config = value;
        self
    }
    /// Sets `branding_config`.
    #[must_use]
    #[inline]
    pub fn with_branding_config(mut self, value: ApplicationBrandingConfig) -> Self {
        self.branding_config = value;
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
        self.oidc_config = ::sdk_runtime::record::argument::map(value);
        self
    }
    /// Sets `saml_provider_enabled`.
    #[must_use]
    #[inline]
    pub fn with_saml_provider_enabled(mut self, value: bool) -> Self {
        self.saml_provider_enabled = value;
        self
    }
    /// Sets `oauth_provider_enabled`.
    #[must_use]
    #[inline]
    pub fn with_oauth_provider_enabled(mut self, value: bool) -> Self {
        self.oauth_provider_enabled = value;
        self
    }
    /// Sets `cas_provider_enabled`.
    #[must_use]
    #[inline]
    pub fn with_cas_provider_enabled(mut self, value: bool) -> Self {
        self.cas_provider_enabled = value;
        self
    }
    /// Sets `custom_branding_enabled`.
    #[must_use]
    #[inline]
    pub fn with_custom_branding_enabled(mut self, value: bool) -> Self {
        self.custom_branding_enabled = value;
        self
    }
    /// Sets `custom_security_enabled`.
    #[must_use]
    #[inline]
    pub fn with_custom_security_enabled(mut self, value: bool) -> Self {
        self.custom_security_enabled = value;
        self
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

impl ApplicationEnabledExtIdpConnDto {
    /// Sets `is_social`.
    #[must_use]
    #[inline]
    pub fn with_is_social(mut self, value: bool) -> Self {
        self.is_social = value;
        self
    }
    /// Sets `ext_idp_id`.
    #[must_use]
    pub fn with_ext_idp_id(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_id = value.into();
        self
    }
    /// Sets `ext_idp_type`.
    #[must_use]
    pub fn with_ext_idp_type(mut self, value: impl Into<IdentityProvider>) -> Self {
        self.ext_idp_type = value.into();
        self
    }
    /// Sets `ext_idp_conn_id`.
    #[must_use]
    pub fn with_ext_idp_conn_id(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_conn_id = value.into();
        self
    }
    /// Sets `ext_idp_conn_type`.
    #[must_use]
    pub fn with_ext_idp_conn_type(
        mut self,
        value: impl Into<IdentityConnectionType>,
    ) -> Self {
        self.ext_idp_conn_type = value.into();
        self
    }
    /// Sets `ext_idp_conn_identifier`.
    #[must_use]
    pub fn with_ext_idp_conn_identifier(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_conn_identifier = value.into();
        self
    }
    /// Sets `ext_idp_conn_display_name`.
    #[must_use]
    pub fn with_ext_idp_conn_display_name(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_conn_display_name = value.into();
        self
    }
    /// Sets `ext_idp_conn_logo`.
    #[must_use]
    pub fn with_ext_idp_conn_logo(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_conn_logo = value.into();
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

impl ApplicationLoginConfigDto {
    /// Sets `merge_login_and_register_page`.
    #[must_use]
    #[inline]
    pub fn with_merge_login_and_register_page(mut self, value: bool) -> Self {
        self.merge_login_and_register_page = value;
        self
    }
    /// Sets `enabled_basic_login_methods`.
    #[must_use]
    pub fn with_enabled_basic_login_methods(
        mut self,
        value: impl IntoIterator<Item = impl Into<BasicLoginMethod>>,
    ) -> Self {
        self.enabled_basic_login_methods = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `default_login_method`.
    #[must_use]
    #[inline]
    pub fn with_default_login_method(
        mut self,
        value: ApplicationDefaultLoginMethod,
    ) -> Self {
        self.default_login_method = value;
        self
    }
    /// Sets `enabled_ext_idp_conns`.
    #[must_use]
    pub fn with_enabled_ext_idp_conns(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplicationEnabledExtIdpConnDto>>,
    ) -> Self {
        self.enabled_ext_idp_conns = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `show_authorization_page`.
    #[must_use]
    #[inline]
    pub fn with_show_authorization_page(mut self, value: bool) -> Self {
        self.show_authorization_page = value;
        self
    }
}

impl ApplicationRegisterConfig {
    /// Sets `enabled_basic_register_methods`.
    #[must_use]
    pub fn with_enabled_basic_register_methods(
        mut self,
        value: impl IntoIterator<Item = impl Into<BasicRegisterMethod>>,
    ) -> Self {
        self.enabled_basic_register_methods = ::sdk_runtime::record::argument::list(
            value,
        );
        self
    }
    /// Sets `default_register_method`.
    #[must_use]
    pub fn with_default_register_method(
        mut self,
        value: impl Into<RegisterMethod>,
    ) -> Self {
        self.default_register_method = value.into();
        self
    }
}

impl AuthorizedResourceDto {
    /// Sets `resource_code`.
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets `resource_type`.
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = value.into();
        self
    }
    /// Sets `api_identifier`.
    #[must_use]
    pub fn with_api_identifier(mut self, value: impl Into<String>) -> Self {
        self.api_identifier = value.into();
        self
    }
    /// Sets `actions`.
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `effect`.
    #[must_use]
    pub fn with_effect(mut self, value: impl Into<PolicyEffect>) -> Self {
        self.effect = value.into();
        self
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

impl AuthorizedResourcePagingDto {
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
        value: impl IntoIterator<Item = impl Into<AuthorizedResourceDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl EmailTemplateDto {
    /// Sets `customize_enabled`.
    #[must_use]
    #[inline]
    pub fn with_customize_enabled(mut self, value: bool) -> Self {
        self.customize_enabled = value;
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<EmailTemplateType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `subject`.
    #[must_use]
    pub fn with_subject(mut self, value: impl Into<String>) -> Self {
        self.subject = value.into();
        self
    }
    /// Sets `sender`.
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = value.into();
        self
    }
    /// Sets `content`.
    #[must_use]
    pub fn with_content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
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

impl GroupPagingDto {
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
        value: impl IntoIterator<Item = impl Into<ResGroupDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl IdentityDto {
    /// Sets `identity_id`.
    #[must_use]
    pub fn with_identity_id(mut self, value: impl Into<String>) -> Self {
        self.identity_id = value.into();
        self
    }
    /// Sets `ext_idp_id`.
    #[must_use]
    pub fn with_ext_idp_id(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_id = value.into();
        self
    }
    /// Sets `provider`.
    #[must_use]
    pub fn with_provider(mut self, value: impl Into<IdentityProvider>) -> Self {
        self.provider = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `user_id_in_idp`.
    #[must_use]
    pub fn with_user_id_in_idp(mut self, value: impl Into<String>) -> Self {
        self.user_id_in_idp = value.into();
        self
    }
    /// Sets `user_info_in_idp`.
    #[must_use]
    pub fn with_user_info_in_idp(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.user_info_in_idp = ::sdk_runtime::record::argument::map(value);
        self
    }
    /// Sets `origin_conn_ids`.
    #[must_use]
    pub fn with_origin_conn_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.origin_conn_ids = ::sdk_runtime::record::argument::list(value);
        self
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

impl IsSuccessDto {
    /// Sets `success`.
    #[must_use]
    #[inline]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = value;
        self
    }
}

impl PolicyCondition {
    /// Sets `param`.
    #[must_use]
    pub fn with_param(mut self, value: impl Into<PolicyConditionParam>) -> Self {
        self.param = value.into();
        self
    }
    /// Sets `operator`.
    #[must_use]
    pub fn with_operator(mut self, value: impl Into<PolicyConditionOperator>) -> Self {
        self.operator = value.into();
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}

impl ResGroupDto {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `metadata_source`.
    #[must_use]
    pub fn with_metadata_source(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metadata_source = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `members`.
    #[must_use]
    pub fn with_members(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserDto>>,
    ) -> Self {
        self.members = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl ResignUserDataDto {
    /// Sets `success`.
    #[must_use]
    #[inline]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = value;
        self
    }
}

impl RoleDto {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = value.into();
        self
    }
    /// Sets `namespace_name`.
    #[must_use]
    pub fn with_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.namespace_name = value.into();
        self
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

impl RolePagingDto {
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
        value: impl IntoIterator<Item = impl Into<RoleDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl UserDepartmentPagingDto {
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
        value: impl IntoIterator<Item = impl Into<UserDepartmentRespDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl UserDepartmentRespDto {
    /// Sets `organization_code`.
    #[must_use]
    pub fn with_organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = value.into();
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = value.into();
        self
    }
    /// Sets `is_root`.
    #[must_use]
    #[inline]
    pub fn with_is_root(mut self, value: bool) -> Self {
        self.is_root = value;
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets `is_leader`.
    #[must_use]
    #[inline]
    pub fn with_is_leader(mut self, value: bool) -> Self {
        self.is_leader = value;
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets `is_main_department`.
    #[must_use]
    #[inline]
    pub fn with_is_main_department(mut self, value: bool) -> Self {
        self.is_main_department = value;
        self
    }
    /// Sets `joined_at`.
    #[must_use]
    pub fn with_joined_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.joined_at = value.into();
        self
    }
    /// Sets `is_virtual_node`.
    #[must_use]
    #[inline]
    pub fn with_is_virtual_node(mut self, value: bool) -> Self {
        self.is_virtual_node = value;
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

impl UserDto {
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets `work_status`.
    #[must_use]
    pub fn with_work_status(mut self, value: impl Into<WorkStatus>) -> Self {
        self.work_status = value.into();
        self
    }
    /// Sets `gender`.
    #[must_use]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        self.gender = value.into();
        self
    }
    /// Sets `email_verified`.
    #[must_use]
    #[inline]
    pub fn with_email_verified(mut self, value: bool) -> Self {
        self.email_verified = value;
        self
    }
    /// Sets `phone_verified`.
    #[must_use]
    #[inline]
    pub fn with_phone_verified(mut self, value: bool) -> Self {
        self.phone_verified = value;
        self
    }
    /// Sets `user_source_type`.
    #[must_use]
    pub fn with_user_source_type(mut self, value: impl Into<UserSourceType>) -> Self {
        self.user_source_type = value.into();
        self
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

impl UserPagingDto {
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
        value: impl IntoIterator<Item = impl Into<UserDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl UserSyncRelationDto {
    /// Sets `provider`.
    #[must_use]
    pub fn with_provider(mut self, value: impl Into<String>) -> Self {
        self.provider = value.into();
        self
    }
    /// Sets `user_id_in_idp`.
    #[must_use]
    pub fn with_user_id_in_idp(mut self, value: impl Into<String>) -> Self {
        self.user_id_in_idp = value.into();
        self
    }
    /// Sets `user_info_in_idp`.
    #[must_use]
    pub fn with_user_info_in_idp(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.user_info_in_idp = ::sdk_runtime::record::argument::map(value);
        self
    }
}
