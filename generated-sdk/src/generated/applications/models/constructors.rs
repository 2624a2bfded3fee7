// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl ApplicationPaginatedDataDto {
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplicationDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
}

impl ApplicationSimpleInfoDto {
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
    /// Sets `is_integrate_app`.
    #[must_use]
    #[inline]
    pub fn with_is_integrate_app(mut self, value: bool) -> Self {
        self.is_integrate_app = value;
        self
    }
    /// Sets `app_description`.
    #[must_use]
    pub fn with_app_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_description, value);
        self
    }
}

impl ApplicationSimpleInfoPaginatedDataDto {
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplicationSimpleInfoDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
}

impl CheckDomainAvailableDataDto {
    /// Sets `available`.
    #[must_use]
    #[inline]
    pub fn with_available(mut self, value: bool) -> Self {
        self.available = value;
        self
    }
}

impl CreateApplicationRespDataDto {
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

impl GetApplicationPermissionStrategyDataDto {
    /// Sets `permission_strategy`.
    #[must_use]
    pub fn with_permission_strategy(
        mut self,
        value: impl Into<PermissionStrategy>,
    ) -> Self {
        self.permission_strategy = value.into();
        self
    }
}

impl GetApplicationSecretDataDto {
    /// Sets `secret`.
    #[must_use]
    pub fn with_secret(mut self, value: impl Into<String>) -> Self {
        self.secret = value.into();
        self
    }
}

impl GetSubjectAuthDataDto {
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets `app_name`.
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = value.into();
        self
    }
    /// Sets `req_target_id`.
    #[must_use]
    pub fn with_req_target_id(mut self, value: impl Into<String>) -> Self {
        self.req_target_id = value.into();
        self
    }
    /// Sets `req_target_name`.
    #[must_use]
    pub fn with_req_target_name(mut self, value: impl Into<String>) -> Self {
        self.req_target_name = value.into();
        self
    }
    /// Sets `req_target_type`.
    #[must_use]
    pub fn with_req_target_type(
        mut self,
        value: impl Into<AuthorizationTargetType>,
    ) -> Self {
        self.req_target_type = value.into();
        self
    }
    /// Sets `target_type`.
    #[must_use]
    pub fn with_target_type(
        mut self,
        value: impl Into<AuthorizationTargetType>,
    ) -> Self {
        self.target_type = value.into();
        self
    }
    /// Sets `target_name`.
    #[must_use]
    pub fn with_target_name(mut self, value: impl Into<String>) -> Self {
        self.target_name = value.into();
        self
    }
    /// Sets `auth_type`.
    #[must_use]
    pub fn with_auth_type(
        mut self,
        value: impl Into<GetSubjectAuthDataDtoAuthType>,
    ) -> Self {
        self.auth_type = value.into();
        self
    }
}

impl ListApplicationAuthDataDto {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `target_id`.
    #[must_use]
    pub fn with_target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = value.into();
        self
    }
    /// Sets `target_name`.
    #[must_use]
    pub fn with_target_name(mut self, value: impl Into<String>) -> Self {
        self.target_name = value.into();
        self
    }
    /// Sets `target_type`.
    #[must_use]
    pub fn with_target_type(
        mut self,
        value: impl Into<AuthorizationTargetType>,
    ) -> Self {
        self.target_type = value.into();
        self
    }
    /// Sets `effect`.
    #[must_use]
    pub fn with_effect(mut self, value: impl Into<PolicyEffect>) -> Self {
        self.effect = value.into();
        self
    }
    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = value;
        self
    }
    /// Sets `permission_type`.
    #[must_use]
    pub fn with_permission_type(
        mut self,
        value: impl Into<ListApplicationAuthDataDtoPermissionType>,
    ) -> Self {
        self.permission_type = value.into();
        self
    }
}

impl ListApplicationAuthPaginatedDataDto {
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListApplicationAuthDataDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
}

impl ListApplicationSubjectDataDto {
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = value.into();
        self
    }
    /// Sets `ext`.
    #[must_use]
    pub fn with_ext(mut self, value: impl Into<String>) -> Self {
        self.ext = value.into();
        self
    }
    /// Sets `template`.
    #[must_use]
    pub fn with_template(mut self, value: impl Into<String>) -> Self {
        self.template = value.into();
        self
    }
    /// Sets `app_type`.
    #[must_use]
    pub fn with_app_type(
        mut self,
        value: impl Into<ListApplicationSubjectDataDtoAppType>,
    ) -> Self {
        self.app_type = value.into();
        self
    }
    /// Sets `effect`.
    #[must_use]
    pub fn with_effect(mut self, value: impl Into<PolicyEffect>) -> Self {
        self.effect = value.into();
        self
    }
}

impl ListApplicationSubjectDataListDto {
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListApplicationSubjectDataDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl RefreshApplicationSecretDataDto {
    /// Sets `secret`.
    #[must_use]
    pub fn with_secret(mut self, value: impl Into<String>) -> Self {
        self.secret = value.into();
        self
    }
}

impl TenantApplicationDto {
    /// Sets `user_pool_id`.
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
    /// Sets `tenant_app_id`.
    #[must_use]
    pub fn with_tenant_app_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_app_id = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = value.into();
        self
    }
    /// Sets `application_type`.
    #[must_use]
    pub fn with_application_type(mut self, value: impl Into<String>) -> Self {
        self.application_type = value.into();
        self
    }
    /// Sets `sso_enabled`.
    #[must_use]
    #[inline]
    pub fn with_sso_enabled(mut self, value: bool) -> Self {
        self.sso_enabled = value;
        self
    }
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
}

impl TenantApplicationListPagingDto {
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
        value: impl IntoIterator<Item = impl Into<TenantApplicationDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl UserPoolTenantConfigDto {
    /// Sets `user_pool_id`.
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
    /// Sets `is_user_pool_as_tenant`.
    #[must_use]
    #[inline]
    pub fn with_is_user_pool_as_tenant(mut self, value: bool) -> Self {
        self.is_user_pool_as_tenant = value;
        self
    }
    /// Sets `enable_switch_type`.
    #[must_use]
    pub fn with_enable_switch_type(
        mut self,
        value: impl Into<UserPoolTenantConfigDtoEnableSwitchType>,
    ) -> Self {
        self.enable_switch_type = value.into();
        self
    }
    /// Sets `css`.
    #[must_use]
    pub fn with_css(mut self, value: impl Into<String>) -> Self {
        self.css = value.into();
        self
    }
    /// Sets `css_enabled`.
    #[must_use]
    #[inline]
    pub fn with_css_enabled(mut self, value: bool) -> Self {
        self.css_enabled = value;
        self
    }
    /// Sets `custom_loading`.
    #[must_use]
    pub fn with_custom_loading(mut self, value: impl Into<String>) -> Self {
        self.custom_loading = value.into();
        self
    }
    /// Sets `enable_guard_version_switch`.
    #[must_use]
    #[inline]
    pub fn with_enable_guard_version_switch(mut self, value: bool) -> Self {
        self.enable_guard_version_switch = value;
        self
    }
    /// Sets `guard_version`.
    #[must_use]
    pub fn with_guard_version(mut self, value: impl Into<String>) -> Self {
        self.guard_version = value.into();
        self
    }
    /// Sets `loading_background`.
    #[must_use]
    pub fn with_loading_background(mut self, value: impl Into<String>) -> Self {
        self.loading_background = value.into();
        self
    }
    /// Sets `enable_create_tenant`.
    #[must_use]
    #[inline]
    pub fn with_enable_create_tenant(mut self, value: bool) -> Self {
        self.enable_create_tenant = value;
        self
    }
    /// Sets `create_tenant_scenes`.
    #[must_use]
    pub fn with_create_tenant_scenes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.create_tenant_scenes = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `enable_join_tenant`.
    #[must_use]
    #[inline]
    pub fn with_enable_join_tenant(mut self, value: bool) -> Self {
        self.enable_join_tenant = value;
        self
    }
    /// Sets `join_tenant_scenes`.
    #[must_use]
    pub fn with_join_tenant_scenes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.join_tenant_scenes = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `enable_verify_domain`.
    #[must_use]
    #[inline]
    pub fn with_enable_verify_domain(mut self, value: bool) -> Self {
        self.enable_verify_domain = value;
        self
    }
    /// Sets `verify_domain_scenes`.
    #[must_use]
    pub fn with_verify_domain_scenes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.verify_domain_scenes = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `sso_page_customization_settings`.
    #[must_use]
    pub fn with_sso_page_customization_settings(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.sso_page_customization_settings = ::sdk_runtime::record::argument::map(
            value,
        );
        self
    }
    /// Sets `enable_multiple_tenant_portal`.
    #[must_use]
    #[inline]
    pub fn with_enable_multiple_tenant_portal(mut self, value: bool) -> Self {
        self.enable_multiple_tenant_portal = value;
        self
    }
    /// Sets `login_config`.
    #[must_use]
    #[inline]
    pub fn with_login_config(mut self, value: ApplicationLoginConfigDto) -> Self {
        self.login_config = value;
        self
    }
}
