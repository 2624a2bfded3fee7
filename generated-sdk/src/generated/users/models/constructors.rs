// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl AppDto {
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
    /// Sets `app_logo`.
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        self.app_logo = value.into();
        self
    }
    /// Sets `app_login_url`.
    #[must_use]
    pub fn with_app_login_url(mut self, value: impl Into<String>) -> Self {
        self.app_login_url = value.into();
        self
    }
    /// Sets `app_default_login_strategy`.
    #[must_use]
    pub fn with_app_default_login_strategy(
        mut self,
        value: impl Into<PermissionStrategy>,
    ) -> Self {
        self.app_default_login_strategy = value.into();
        self
    }
}

impl ArchivedUsersListPagingDto {
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
        value: impl IntoIterator<Item = impl Into<ListArchivedUsersRespDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl CheckSessionStatusDataDto {
    /// Sets `active`.
    #[must_use]
    #[inline]
    pub fn with_active(mut self, value: bool) -> Self {
        self.active = value;
        self
    }
}

impl GetUserEncryptPasswordBatchDataDto {
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets `encrypted_password`.
    #[must_use]
    pub fn with_encrypted_password(mut self, value: impl Into<String>) -> Self {
        self.encrypted_password = value.into();
        self
    }
}

impl GetUserPasswordCiphertextDataDto {
    /// Sets `ciphertext`.
    #[must_use]
    pub fn with_ciphertext(mut self, value: impl Into<String>) -> Self {
        self.ciphertext = value.into();
        self
    }
}

impl HasAnyRoleDto {
    /// Sets `has_any_role`.
    #[must_use]
    #[inline]
    pub fn with_has_any_role(mut self, value: bool) -> Self {
        self.has_any_role = value;
        self
    }
}

impl IsUserExistsDto {
    /// Sets `exists`.
    #[must_use]
    #[inline]
    pub fn with_exists(mut self, value: bool) -> Self {
        self.exists = value;
        self
    }
}

impl LinkIdentityDataDto {
    /// Sets `success`.
    #[must_use]
    #[inline]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = value;
        self
    }
}

impl ListArchivedUsersRespDto {
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets `archived_at`.
    #[must_use]
    pub fn with_archived_at(
        mut self,
        value: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        self.archived_at = value.into();
        self
    }
}

impl OtpSecretRespDto {
    /// Sets `secret`.
    #[must_use]
    pub fn with_secret(mut self, value: impl Into<String>) -> Self {
        self.secret = value.into();
        self
    }
}

impl PrincipalAuthenticationInfoDto {
    /// Sets `authenticated`.
    #[must_use]
    #[inline]
    pub fn with_authenticated(mut self, value: bool) -> Self {
        self.authenticated = value;
        self
    }
    /// Sets `principal_type`.
    #[must_use]
    pub fn with_principal_type(mut self, value: impl Into<String>) -> Self {
        self.principal_type = value.into();
        self
    }
    /// Sets `principal_code`.
    #[must_use]
    pub fn with_principal_code(mut self, value: impl Into<String>) -> Self {
        self.principal_code = value.into();
        self
    }
    /// Sets `principal_name`.
    #[must_use]
    pub fn with_principal_name(mut self, value: impl Into<String>) -> Self {
        self.principal_name = value.into();
        self
    }
    /// Sets `authenticated_at`.
    #[must_use]
    pub fn with_authenticated_at(
        mut self,
        value: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        self.authenticated_at = value.into();
        self
    }
}

impl PrincipalAuthenticationInfoPagingDto {
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
        value: impl IntoIterator<Item = impl Into<PrincipalAuthenticationInfoDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl UnlinkIdentityDataDto {
    /// Sets `success`.
    #[must_use]
    #[inline]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = value;
        self
    }
}

impl UserFieldDecryptRespItemDto {
    /// Sets `decrypted_content`.
    #[must_use]
    pub fn with_decrypted_content(mut self, value: impl Into<String>) -> Self {
        self.decrypted_content = value.into();
        self
    }
    /// Sets `field_name`.
    #[must_use]
    pub fn with_field_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.field_name, value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id, value);
        self
    }
}

impl UserLoggedInAppsDto {
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
    /// Sets `app_logo`.
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        self.app_logo = value.into();
        self
    }
    /// Sets `app_login_url`.
    #[must_use]
    pub fn with_app_login_url(mut self, value: impl Into<String>) -> Self {
        self.app_login_url = value.into();
        self
    }
}

impl UserLoggedInIdentitiesDto {
    /// Sets `identity_id`.
    #[must_use]
    pub fn with_identity_id(mut self, value: impl Into<String>) -> Self {
        self.identity_id = value.into();
        self
    }
    /// Sets `idp_name`.
    #[must_use]
    pub fn with_idp_name(mut self, value: impl Into<String>) -> Self {
        self.idp_name = value.into();
        self
    }
    /// Sets `idp_name_en`.
    #[must_use]
    pub fn with_idp_name_en(mut self, value: impl Into<String>) -> Self {
        self.idp_name_en = value.into();
        self
    }
    /// Sets `idp_logo`.
    #[must_use]
    pub fn with_idp_logo(mut self, value: impl Into<String>) -> Self {
        self.idp_logo = value.into();
        self
    }
    /// Sets `idp_id`.
    #[must_use]
    pub fn with_idp_id(mut self, value: impl Into<String>) -> Self {
        self.idp_id = value.into();
        self
    }
}

impl UserLoginHistoryDto {
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
    /// Sets `app_logo`.
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        self.app_logo = value.into();
        self
    }
    /// Sets `app_login_url`.
    #[must_use]
    pub fn with_app_login_url(mut self, value: impl Into<String>) -> Self {
        self.app_login_url = value.into();
        self
    }
    /// Sets `client_ip`.
    #[must_use]
    pub fn with_client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = value.into();
        self
    }
    /// Sets `time`.
    #[must_use]
    pub fn with_time(mut self, value: impl Into<String>) -> Self {
        self.time = value.into();
        self
    }
    /// Sets `user_agent`.
    #[must_use]
    pub fn with_user_agent(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_agent, value);
        self
    }
}

impl UserLoginHistoryPagingDto {
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
        value: impl IntoIterator<Item = impl Into<UserLoginHistoryDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl UserMfaRespDto {
    /// Sets `totp_status`.
    #[must_use]
    pub fn with_totp_status(mut self, value: impl Into<String>) -> Self {
        self.totp_status = value.into();
        self
    }
    /// Sets `face_mfa_status`.
    #[must_use]
    pub fn with_face_mfa_status(mut self, value: impl Into<String>) -> Self {
        self.face_mfa_status = value.into();
        self
    }
    /// Sets `sms_mfa_status`.
    #[must_use]
    pub fn with_sms_mfa_status(mut self, value: impl Into<String>) -> Self {
        self.sms_mfa_status = value.into();
        self
    }
    /// Sets `email_mfa_status`.
    #[must_use]
    pub fn with_email_mfa_status(mut self, value: impl Into<String>) -> Self {
        self.email_mfa_status = value.into();
        self
    }
}
