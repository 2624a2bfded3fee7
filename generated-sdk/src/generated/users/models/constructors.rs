// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl AppDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: AppDtoRequired) -> Self {
        Self {
            app_id: required.app_id,
            app_name: required.app_name,
            app_logo: required.app_logo,
            app_login_url: required.app_login_url,
            app_default_login_strategy: required.app_default_login_strategy,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`AppDto`], by name: a struct literal that misses one does not compile.
pub struct AppDtoRequired {
    /// See [`AppDto::app_id`].
    pub app_id: String,
    /// See [`AppDto::app_name`].
    pub app_name: String,
    /// See [`AppDto::app_logo`].
    pub app_logo: String,
    /// See [`AppDto::app_login_url`].
    pub app_login_url: String,
    /// See [`AppDto::app_default_login_strategy`].
    pub app_default_login_strategy: PermissionStrategy,
}

::sdk_runtime::record::required_form!(AppDtoRequired);

impl ArchivedUsersListPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<ListArchivedUsersRespDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl CheckSessionStatusDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(active: bool) -> Self {
        Self {
            active,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GetUserEncryptPasswordBatchDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        user_id: impl Into<String>,
        encrypted_password: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            encrypted_password: encrypted_password.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GetUserPasswordCiphertextDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(ciphertext: impl Into<String>) -> Self {
        Self {
            ciphertext: ciphertext.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl HasAnyRoleDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(has_any_role: bool) -> Self {
        Self {
            has_any_role,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl IsUserExistsDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(exists: bool) -> Self {
        Self {
            exists,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl LinkIdentityDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(success: bool) -> Self {
        Self {
            success,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ListArchivedUsersRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        user_id: impl Into<String>,
        archived_at: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            archived_at: archived_at.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl OtpSecretRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(secret: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl PrincipalAuthenticationInfoDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: PrincipalAuthenticationInfoDtoRequired) -> Self {
        Self {
            authenticated: required.authenticated,
            principal_type: required.principal_type,
            principal_code: required.principal_code,
            principal_name: required.principal_name,
            authenticated_at: required.authenticated_at,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`PrincipalAuthenticationInfoDto`], by name: a struct literal that misses one does not compile.
pub struct PrincipalAuthenticationInfoDtoRequired {
    /// See [`PrincipalAuthenticationInfoDto::authenticated`].
    pub authenticated: bool,
    /// See [`PrincipalAuthenticationInfoDto::principal_type`].
    pub principal_type: String,
    /// See [`PrincipalAuthenticationInfoDto::principal_code`].
    pub principal_code: String,
    /// See [`PrincipalAuthenticationInfoDto::principal_name`].
    pub principal_name: String,
    /// See [`PrincipalAuthenticationInfoDto::authenticated_at`].
    pub authenticated_at: ::sdk_runtime::DateTime,
}

::sdk_runtime::record::required_form!(PrincipalAuthenticationInfoDtoRequired);

impl PrincipalAuthenticationInfoPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<PrincipalAuthenticationInfoDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl UnlinkIdentityDataDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(success: bool) -> Self {
        Self {
            success,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl UserFieldDecryptRespItemDto {
    /// A value of the required fields; the others are absent.
    pub fn new(decrypted_content: impl Into<String>) -> Self {
        Self {
            decrypted_content: decrypted_content.into(),
            field_name: None,
            user_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
    /// A value of the required fields; the others are absent.
    pub fn new(
        app_id: impl Into<String>,
        app_name: impl Into<String>,
        app_logo: impl Into<String>,
        app_login_url: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_name: app_name.into(),
            app_logo: app_logo.into(),
            app_login_url: app_login_url.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl UserLoggedInIdentitiesDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: UserLoggedInIdentitiesDtoRequired) -> Self {
        Self {
            identity_id: required.identity_id,
            idp_name: required.idp_name,
            idp_name_en: required.idp_name_en,
            idp_logo: required.idp_logo,
            idp_id: required.idp_id,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`UserLoggedInIdentitiesDto`], by name: a struct literal that misses one does not compile.
pub struct UserLoggedInIdentitiesDtoRequired {
    /// See [`UserLoggedInIdentitiesDto::identity_id`].
    pub identity_id: String,
    /// See [`UserLoggedInIdentitiesDto::idp_name`].
    pub idp_name: String,
    /// See [`UserLoggedInIdentitiesDto::idp_name_en`].
    pub idp_name_en: String,
    /// See [`UserLoggedInIdentitiesDto::idp_logo`].
    pub idp_logo: String,
    /// See [`UserLoggedInIdentitiesDto::idp_id`].
    pub idp_id: String,
}

::sdk_runtime::record::required_form!(UserLoggedInIdentitiesDtoRequired);

impl UserLoginHistoryDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: UserLoginHistoryDtoRequired) -> Self {
        Self {
            app_id: required.app_id,
            app_name: required.app_name,
            app_logo: required.app_logo,
            app_login_url: required.app_login_url,
            client_ip: required.client_ip,
            time: required.time,
            user_agent: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `user_agent`.
    #[must_use]
    pub fn with_user_agent(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_agent, value);
        self
    }
}

/// The required fields of [`UserLoginHistoryDto`], by name: a struct literal that misses one does not compile.
pub struct UserLoginHistoryDtoRequired {
    /// See [`UserLoginHistoryDto::app_id`].
    pub app_id: String,
    /// See [`UserLoginHistoryDto::app_name`].
    pub app_name: String,
    /// See [`UserLoginHistoryDto::app_logo`].
    pub app_logo: String,
    /// See [`UserLoginHistoryDto::app_login_url`].
    pub app_login_url: String,
    /// See [`UserLoginHistoryDto::client_ip`].
    pub client_ip: String,
    /// See [`UserLoginHistoryDto::time`].
    pub time: String,
}

::sdk_runtime::record::required_form!(UserLoginHistoryDtoRequired);

impl UserLoginHistoryPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<UserLoginHistoryDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl UserMfaRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        totp_status: impl Into<String>,
        face_mfa_status: impl Into<String>,
        sms_mfa_status: impl Into<String>,
        email_mfa_status: impl Into<String>,
    ) -> Self {
        Self {
            totp_status: totp_status.into(),
            face_mfa_status: face_mfa_status.into(),
            sms_mfa_status: sms_mfa_status.into(),
            email_mfa_status: email_mfa_status.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}
