// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{
    DepartmentIdType, FilterOperator, FuzzySearchField, Gender, GetMfaInfoDataDto,
    IdentityDto, IdentityProvider, PaginationDto, PasswordEncryptType,
    PermissionStrategy, SendCreateAccountNotificationDto,
    SendResetPasswordNotificationDto, SortingDto, UserDto, UserIdType, UserStatus,
};

/// A value, called `AppListRespDto` by the API.
pub type AppListRespDto = crate::generated::Envelope<Vec<AppDto>>;

/// A value, called `CheckSessionStatusRespDto` by the API.
pub type CheckSessionStatusRespDto = crate::generated::Envelope<
    CheckSessionStatusDataDto,
>;

/// A value, called `GetOtpSecretRespDto` by the API.
pub type GetOtpSecretRespDto = crate::generated::Envelope<OtpSecretRespDto>;

/// A value, called `GetUserEncryptPasswordBatchRespDto` by the API.
pub type GetUserEncryptPasswordBatchRespDto = crate::generated::Envelope<
    GetUserEncryptPasswordBatchDataDto,
>;

/// A value, called `GetUserPasswordCiphertextRespDto` by the API.
pub type GetUserPasswordCiphertextRespDto = crate::generated::Envelope<
    GetUserPasswordCiphertextDataDto,
>;

/// A value, called `HasAnyRoleRespDto` by the API.
pub type HasAnyRoleRespDto = crate::generated::Envelope<HasAnyRoleDto>;

/// A value, called `IdentityListRespDto` by the API.
pub type IdentityListRespDto = crate::generated::Envelope<Vec<IdentityDto>>;

/// A value, called `IsUserExistsRespDto` by the API.
pub type IsUserExistsRespDto = crate::generated::Envelope<IsUserExistsDto>;

/// A value, called `LinkIdentityResDto` by the API.
pub type LinkIdentityResDto = crate::generated::Envelope<LinkIdentityDataDto>;

/// A value, called `ListArchivedUsersSingleRespDto` by the API.
pub type ListArchivedUsersSingleRespDto = crate::generated::Envelope<
    ArchivedUsersListPagingDto,
>;

/// A value, called `PrincipalAuthenticationInfoPaginatedRespDto` by the API.
pub type PrincipalAuthenticationInfoPaginatedRespDto = crate::generated::Envelope<
    PrincipalAuthenticationInfoPagingDto,
>;

/// A value, called `UnlinkIdentityResDto` by the API.
pub type UnlinkIdentityResDto = crate::generated::Envelope<UnlinkIdentityDataDto>;

/// A value, called `UserFieldDecryptRespDto` by the API.
pub type UserFieldDecryptRespDto = crate::generated::Envelope<
    Vec<UserFieldDecryptRespItemDto>,
>;

/// A value, called `UserListRespDto` by the API.
pub type UserListRespDto = crate::generated::Envelope<Vec<UserDto>>;

/// A value, called `UserLoggedInAppsListRespDto` by the API.
pub type UserLoggedInAppsListRespDto = crate::generated::Envelope<
    Vec<UserLoggedInAppsDto>,
>;

/// A value, called `UserLoggedInIdentitiesRespDto` by the API.
pub type UserLoggedInIdentitiesRespDto = crate::generated::Envelope<
    Vec<UserLoggedInIdentitiesDto>,
>;

/// A value, called `UserLoginHistoryPaginatedRespDto` by the API.
pub type UserLoginHistoryPaginatedRespDto = crate::generated::Envelope<
    UserLoginHistoryPagingDto,
>;

/// A value, called `UserMfaSingleRespDto` by the API.
pub type UserMfaSingleRespDto = crate::generated::Envelope<UserMfaRespDto>;

/// A value, called `UserSingleRespDto` by the API.
pub type UserSingleRespDto = crate::generated::Envelope<UserDto>;

/// An application in the lists of
/// [`get_user_accessible_apps`](crate::ManagementClient::get_user_accessible_apps) and
/// [`get_user_authorized_apps`](crate::ManagementClient::get_user_authorized_apps).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct AppDto {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// On the wire: `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// Name of the application, for people.
    ///
    /// On the wire: `appName`.
    pub app_name: String,
    /// URL of the logo of the application.
    ///
    /// On the wire: `appLogo`. Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub app_logo: String,
    /// URL at which users sign in to the application.
    ///
    /// On the wire: `appLoginUrl`. Example: `https://example.authing.cn`.
    pub app_login_url: String,
    /// Who may sign in to the application if nothing else is set for the user.
    ///
    /// On the wire: `appDefaultLoginStrategy`.
    pub app_default_login_strategy: PermissionStrategy,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for AppDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            app_name: String::new(),
            app_logo: String::new(),
            app_login_url: String::new(),
            app_default_login_strategy: PermissionStrategy::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AppDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AppDto",
        names: &[
            "appId",
            "appName",
            "appLogo",
            "appLoginUrl",
            "appDefaultLoginStrategy",
        ],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.app_name,
            2 => &self.app_logo,
            3 => &self.app_login_url,
            4 => &self.app_default_login_strategy,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.app_name,
            2 => &mut self.app_logo,
            3 => &mut self.app_login_url,
            4 => &mut self.app_default_login_strategy,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AppDto);

/// Archived users, as a page.
///
/// Returned by [`list_archived_users`](crate::ManagementClient::list_archived_users).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ArchivedUsersListPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<ListArchivedUsersRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ArchivedUsersListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ArchivedUsersListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ArchivedUsersListPagingDto",
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

::sdk_runtime::record::record!(ArchivedUsersListPagingDto);

/// What [`check_session_status`](crate::ManagementClient::check_session_status) found out about a
/// session.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CheckSessionStatusDataDto {
    /// Whether the user is signed in to the application now.
    pub active: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CheckSessionStatusDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            active: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckSessionStatusDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckSessionStatusDataDto",
        names: &["active"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.active,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.active,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckSessionStatusDataDto);

/// Names the user and the application that
/// [`check_session_status`](crate::ManagementClient::check_session_status) looks for a session of.
#[non_exhaustive]
pub struct CheckSessionStatusDto {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CheckSessionStatusDto {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            user_id: user_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CheckSessionStatusDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            user_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CheckSessionStatusDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CheckSessionStatusDto",
        names: &["appId", "userId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CheckSessionStatusDto);

/// An identity at an identity source that a new user has from the start. The vendor advises to link
/// identities with [`link_identity`](crate::ManagementClient::link_identity) instead.
///
/// Taken by [`create_user`](crate::ManagementClient::create_user) and [`create_users_batch`](crate::ManagementClient::create_users_batch).
#[non_exhaustive]
pub struct CreateIdentityDto {
    /// ID of the identity source, as in
    /// [`IdentityDto::ext_idp_id`](crate::generated::models::IdentityDto::ext_idp_id).
    ///
    /// The documentation calls it the ID of a connection, although connections are named in
    /// `origin_conn_ids`.
    ///
    /// Required `extIdpId`. Example: `6076bacxxxxxxxxd80d993b5`.
    pub ext_idp_id: String,
    /// Kind of identity source that the identity is from.
    ///
    /// Required `provider`.
    pub provider: IdentityProvider,
    /// Kind of ID in `user_id_in_idp`, for example `"unionid"`, `"openid"` or `"primary"`.
    ///
    /// Required `type`. Example: `openid`.
    pub r#type: String,
    /// ID of the user in the identity source.
    ///
    /// Required `userIdInIdp`. Example: `oj7Nq05R-RRaqak0_YlMLnnIwsvg`.
    pub user_id_in_idp: String,
    /// What the identity source says about the user. The fields depend on the source.
    ///
    /// Required `userInfoInIdp`.
    pub user_info_in_idp: ::sdk_runtime::JsonObject,
    /// IDs of the connections of the identity source that the identity came in through.
    ///
    /// Required `originConnIds`. Example: `["605492ac41xxxxe0362f0707"]`.
    pub origin_conn_ids: Vec<String>,
    /// Access token that the identity source issued for the user.
    ///
    /// Optional `accessToken`: not sent if `None`. A secret: it is sent, and never printed.
    pub access_token: Option<String>,
    /// Refresh token that the identity source issued for the user.
    ///
    /// Optional `refreshToken`: not sent if `None`. A secret: it is sent, and never printed.
    pub refresh_token: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateIdentityDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateIdentityDtoRequired) -> Self {
        Self {
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

/// The required fields of [`CreateIdentityDto`], by name: a struct literal that misses one does not compile.
pub struct CreateIdentityDtoRequired {
    /// See [`CreateIdentityDto::ext_idp_id`].
    pub ext_idp_id: String,
    /// See [`CreateIdentityDto::provider`].
    pub provider: IdentityProvider,
    /// See [`CreateIdentityDto::type`].
    pub r#type: String,
    /// See [`CreateIdentityDto::user_id_in_idp`].
    pub user_id_in_idp: String,
    /// See [`CreateIdentityDto::user_info_in_idp`].
    pub user_info_in_idp: ::sdk_runtime::JsonObject,
    /// See [`CreateIdentityDto::origin_conn_ids`].
    pub origin_conn_ids: Vec<String>,
}

::sdk_runtime::record::required_form!(CreateIdentityDtoRequired);

impl Default for CreateIdentityDto {
    #[inline]
    fn default() -> Self {
        Self {
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

impl ::sdk_runtime::record::Fields for CreateIdentityDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateIdentityDto",
        names: &[
            "extIdpId",
            "provider",
            "type",
            "userIdInIdp",
            "userInfoInIdp",
            "originConnIds",
            "accessToken",
            "refreshToken",
        ],
        required: 6,
        secret: &[6, 7],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.ext_idp_id,
            1 => &self.provider,
            2 => &self.r#type,
            3 => &self.user_id_in_idp,
            4 => &self.user_info_in_idp,
            5 => &self.origin_conn_ids,
            6 => &self.access_token,
            7 => &self.refresh_token,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.ext_idp_id,
            1 => &mut self.provider,
            2 => &mut self.r#type,
            3 => &mut self.user_id_in_idp,
            4 => &mut self.user_info_in_idp,
            5 => &mut self.origin_conn_ids,
            6 => &mut self.access_token,
            7 => &mut self.refresh_token,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateIdentityDto);

/// The users that [`create_users_batch`](crate::ManagementClient::create_users_batch) makes, and
/// options that hold for all of them.
#[non_exhaustive]
pub struct CreateUserBatchReqDto {
    /// The users to create, at most 50.
    ///
    /// Required `list`. 1 to 50 elements.
    pub list: Vec<CreateUserInfoDto>,
    /// How passwords, departments and notices are treated, for all users in the list.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<CreateUserOptionsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateUserBatchReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(list: impl IntoIterator<Item = impl Into<CreateUserInfoDto>>) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: CreateUserOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Default for CreateUserBatchReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateUserBatchReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateUserBatchReqDto",
        names: &["list", "options"],
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
            0 => &self.list,
            1 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateUserBatchReqDto);

/// One of the users that [`create_users_batch`](crate::ManagementClient::create_users_batch) makes. At
/// least one of `email`, `phone` and `username` is needed.
#[non_exhaustive]
pub struct CreateUserInfoDto {
    /// Address of the user, in one text.
    ///
    /// Optional `address`: not sent if `None`.
    pub address: Option<String>,
    /// Date of birth.
    ///
    /// Optional `birthdate`: not sent if `None`. Example: `2022-06-03`.
    pub birthdate: Option<String>,
    /// User agent of the browser with which the user last signed in.
    ///
    /// Optional `browser`: not sent if `None`.
    pub browser: Option<String>,
    /// City of the user's address.
    ///
    /// Optional `city`: not sent if `None`. Example: `BJ`.
    pub city: Option<String>,
    /// Company that the user works for.
    ///
    /// Optional `company`: not sent if `None`.
    pub company: Option<String>,
    /// Country of the user's address.
    ///
    /// Optional `country`: not sent if `None`. Example: `CN`.
    pub country: Option<String>,
    /// Values of the custom fields, by the key of the field. A custom field has to be defined in the user
    /// pool first.
    ///
    /// Optional `customData`: not sent if `None`. Example: `{"school":"Yonsei"}`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    /// IDs of the departments that the user belongs to, of the kind that
    /// [`CreateUserOptionsDto::department_id_type`](crate::generated::models::CreateUserOptionsDto::department_id_type)
    /// names.
    ///
    /// Optional `departmentIds`: not sent if `None`. Example: `["6229c3ae66xxxx4feb740d93"]`.
    pub department_ids: Option<Vec<String>>,
    /// Device that the user signed in with last.
    ///
    /// Optional `device`: not sent if `None`.
    pub device: Option<String>,
    /// E-mail address. Upper and lower case are not told apart.
    ///
    /// Optional `email`: not sent if `None`. Example: `test@example.com`.
    pub email: Option<String>,
    /// Whether the e-mail address is known to belong to the user.
    ///
    /// Optional `emailVerified`: not sent if `None`.
    pub email_verified: Option<bool>,
    /// ID of the user in a system outside GenAuth. No two users of a user pool share one.
    ///
    /// Optional `externalId`: not sent if `None`. Example: `10010`.
    pub external_id: Option<String>,
    /// Last name of the user.
    ///
    /// Optional `familyName`: not sent if `None`.
    pub family_name: Option<String>,
    /// The whole address as one text, ready for a label.
    ///
    /// Optional `formatted`: not sent if `None`.
    pub formatted: Option<String>,
    /// Gender of the user, as far as it is known.
    ///
    /// Optional `gender`: not sent if `None`.
    pub gender: Option<Gender>,
    /// First name of the user.
    ///
    /// Optional `givenName`: not sent if `None`.
    pub given_name: Option<String>,
    /// Identities of the user at identity sources. The vendor advises to leave this out and to call
    /// [`link_identity`](crate::ManagementClient::link_identity) for each of them.
    ///
    /// Optional `identities`: not sent if `None`.
    pub identities: Option<Vec<CreateIdentityDto>>,
    /// Number of the user's identity document.
    ///
    /// Optional `identityNumber`: not sent if `None`.
    pub identity_number: Option<String>,
    /// Language and region of the user.
    ///
    /// Optional `locale`: not sent if `None`. Example: `zh-CN`.
    pub locale: Option<String>,
    /// Data of the user from models of the metadata, by their keys.
    ///
    /// Optional `metadataSource`: not sent if `None`.
    pub metadata_source: Option<::sdk_runtime::JsonValue>,
    /// Middle name of the user.
    ///
    /// Optional `middleName`: not sent if `None`.
    pub middle_name: Option<String>,
    /// Name of the user, as the person is really called. Several users may share one.
    ///
    /// Optional `name`: not sent if `None`.
    pub name: Option<String>,
    /// Name by which the user likes to be called.
    ///
    /// Optional `nickname`: not sent if `None`.
    pub nickname: Option<String>,
    /// One-time passwords that the user has already bound as a second factor.
    ///
    /// Optional `otp`: not sent if `None`.
    pub otp: Option<CreateUserOtpDto>,
    /// Password of the user, in plain text or encrypted in the way that
    /// [`CreateUserOptionsDto::password_encrypt_type`](crate::generated::models::CreateUserOptionsDto::password_encrypt_type)
    /// names.
    ///
    /// With
    /// [`CreateUserOptionsDto::keep_password`](crate::generated::models::CreateUserOptionsDto::keep_password),
    /// it is stored as it is sent, so it may be a hash.
    ///
    /// Optional `password`: not sent if `None`. A secret: it is sent, and never printed.
    pub password: Option<String>,
    /// Phone number without the country calling code, which is in `phone_country_code`.
    ///
    /// Optional `phone`: not sent if `None`. Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Country calling code of `phone`, with its plus sign. It may be absent for numbers of mainland China.
    /// Text messages to other countries need an SMS service set up in the GenAuth console.
    ///
    /// Optional `phoneCountryCode`: not sent if `None`. Example: `+86`.
    pub phone_country_code: Option<String>,
    /// Whether the phone number is known to belong to the user.
    ///
    /// Optional `phoneVerified`: not sent if `None`.
    pub phone_verified: Option<bool>,
    /// URL of the picture of the user.
    ///
    /// Optional `photo`: not sent if `None`. Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
    pub photo: Option<String>,
    /// Postal code of the user's address.
    ///
    /// Optional `postalCode`: not sent if `None`. Example: `438100`.
    pub postal_code: Option<String>,
    /// Name that the user prefers to be called by in applications.
    ///
    /// Optional `preferredUsername`: not sent if `None`.
    pub preferred_username: Option<String>,
    /// Profile of the user. In OpenID Connect, it is the URL of a page about the user. The documented
    /// sample is a name.
    ///
    /// Optional `profile`: not sent if `None`. Example: `alice`.
    pub profile: Option<String>,
    /// Province or state of the user's address.
    ///
    /// Optional `province`: not sent if `None`. Example: `BJ`.
    pub province: Option<String>,
    /// Region of the user's address.
    ///
    /// Optional `region`: not sent if `None`.
    pub region: Option<String>,
    /// Salt of the password. Only for users whose hashed passwords are imported.
    ///
    /// Optional `salt`: not sent if `None`.
    pub salt: Option<String>,
    /// State that the new account starts in.
    ///
    /// Optional `status`: not sent if `None`.
    pub status: Option<UserStatus>,
    /// Street and house number of the user's address.
    ///
    /// Optional `streetAddress`: not sent if `None`.
    pub street_address: Option<String>,
    /// IDs of the tenants that the user belongs to, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Optional `tenantIds`: not sent if `None`. Example: `["6343b98b7cfxxx9366e9b7d"]`.
    pub tenant_ids: Option<Vec<String>>,
    /// User name, which no two users of a user pool share.
    ///
    /// Optional `username`: not sent if `None`. Example: `bob`.
    pub username: Option<String>,
    /// URL of the user's own web page.
    ///
    /// Optional `website`: not sent if `None`.
    pub website: Option<String>,
    /// Time zone of the user, as an offset in the documented sample.
    ///
    /// Optional `zoneinfo`: not sent if `None`. Example: `GMT-08:00`.
    pub zoneinfo: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateUserInfoDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `email_verified`.
    #[must_use]
    #[inline]
    pub fn with_email_verified(mut self, value: bool) -> Self {
        self.email_verified = Some(value);
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
    /// Sets `gender`.
    #[must_use]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.gender, value);
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
        value: impl IntoIterator<Item = impl Into<CreateIdentityDto>>,
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
    /// Sets `locale`.
    #[must_use]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.locale, value);
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
    /// Sets `otp`.
    #[must_use]
    #[inline]
    pub fn with_otp(mut self, value: CreateUserOtpDto) -> Self {
        self.otp = Some(value);
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.password, value);
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
    /// Sets `phone_verified`.
    #[must_use]
    #[inline]
    pub fn with_phone_verified(mut self, value: bool) -> Self {
        self.phone_verified = Some(value);
        self
    }
    /// Sets `photo`.
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.photo, value);
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
    /// Sets `salt`.
    #[must_use]
    pub fn with_salt(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.salt, value);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.status, value);
        self
    }
    /// Sets `street_address`.
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.street_address, value);
        self
    }
    /// Sets `tenant_ids`.
    #[must_use]
    pub fn with_tenant_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tenant_ids = Some(::sdk_runtime::record::argument::list(value));
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

impl Default for CreateUserInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
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
            email_verified: None,
            external_id: None,
            family_name: None,
            formatted: None,
            gender: None,
            given_name: None,
            identities: None,
            identity_number: None,
            locale: None,
            metadata_source: None,
            middle_name: None,
            name: None,
            nickname: None,
            otp: None,
            password: None,
            phone: None,
            phone_country_code: None,
            phone_verified: None,
            photo: None,
            postal_code: None,
            preferred_username: None,
            profile: None,
            province: None,
            region: None,
            salt: None,
            status: None,
            street_address: None,
            tenant_ids: None,
            username: None,
            website: None,
            zoneinfo: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateUserInfoDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateUserInfoDto",
        names: &[
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
            "emailVerified",
            "externalId",
            "familyName",
            "formatted",
            "gender",
            "givenName",
            "identities",
            "identityNumber",
            "locale",
            "metadataSource",
            "middleName",
            "name",
            "nickname",
            "otp",
            "password",
            "phone",
            "phoneCountryCode",
            "phoneVerified",
            "photo",
            "postalCode",
            "preferredUsername",
            "profile",
            "province",
            "region",
            "salt",
            "status",
            "streetAddress",
            "tenantIds",
            "username",
            "website",
            "zoneinfo",
        ],
        secret: &[24],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.address,
            1 => &self.birthdate,
            2 => &self.browser,
            3 => &self.city,
            4 => &self.company,
            5 => &self.country,
            6 => &self.custom_data,
            7 => &self.department_ids,
            8 => &self.device,
            9 => &self.email,
            10 => &self.email_verified,
            11 => &self.external_id,
            12 => &self.family_name,
            13 => &self.formatted,
            14 => &self.gender,
            15 => &self.given_name,
            16 => &self.identities,
            17 => &self.identity_number,
            18 => &self.locale,
            19 => &self.metadata_source,
            20 => &self.middle_name,
            21 => &self.name,
            22 => &self.nickname,
            23 => &self.otp,
            24 => &self.password,
            25 => &self.phone,
            26 => &self.phone_country_code,
            27 => &self.phone_verified,
            28 => &self.photo,
            29 => &self.postal_code,
            30 => &self.preferred_username,
            31 => &self.profile,
            32 => &self.province,
            33 => &self.region,
            34 => &self.salt,
            35 => &self.status,
            36 => &self.street_address,
            37 => &self.tenant_ids,
            38 => &self.username,
            39 => &self.website,
            40 => &self.zoneinfo,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.address,
            1 => &mut self.birthdate,
            2 => &mut self.browser,
            3 => &mut self.city,
            4 => &mut self.company,
            5 => &mut self.country,
            6 => &mut self.custom_data,
            7 => &mut self.department_ids,
            8 => &mut self.device,
            9 => &mut self.email,
            10 => &mut self.email_verified,
            11 => &mut self.external_id,
            12 => &mut self.family_name,
            13 => &mut self.formatted,
            14 => &mut self.gender,
            15 => &mut self.given_name,
            16 => &mut self.identities,
            17 => &mut self.identity_number,
            18 => &mut self.locale,
            19 => &mut self.metadata_source,
            20 => &mut self.middle_name,
            21 => &mut self.name,
            22 => &mut self.nickname,
            23 => &mut self.otp,
            24 => &mut self.password,
            25 => &mut self.phone,
            26 => &mut self.phone_country_code,
            27 => &mut self.phone_verified,
            28 => &mut self.photo,
            29 => &mut self.postal_code,
            30 => &mut self.preferred_username,
            31 => &mut self.profile,
            32 => &mut self.province,
            33 => &mut self.region,
            34 => &mut self.salt,
            35 => &mut self.status,
            36 => &mut self.street_address,
            37 => &mut self.tenant_ids,
            38 => &mut self.username,
            39 => &mut self.website,
            40 => &mut self.zoneinfo,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateUserInfoDto);

/// How passwords, departments and notices are treated when users are created, by
/// [`create_user`](crate::ManagementClient::create_user) or
/// [`create_users_batch`](crate::ManagementClient::create_users_batch).
#[non_exhaustive]
pub struct CreateUserOptionsDto {
    /// Whether the server makes a random password for the user. A notice is asked for in
    /// `send_notification`. Whether it has the password is not documented.
    ///
    /// Optional `autoGeneratePassword`: not sent if `None`.
    pub auto_generate_password: Option<bool>,
    /// The kind of ID that [`department_ids`](crate::generated::models::CreateUserReqDto::department_ids)
    /// holds.
    ///
    /// Optional `departmentIdType`: not sent if `None`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether [`password`](crate::generated::models::CreateUserReqDto::password) is stored as it is sent,
    /// without being encrypted by GenAuth.
    ///
    /// It is for users who come from another system where passwords are kept as hashes, with
    /// [`salt`](crate::generated::models::CreateUserReqDto::salt) if the method needs one. The user pool
    /// then needs a password function that checks passwords against such hashes. Where that function is
    /// written is not documented. What is assumed without `keep_password` is not documented.
    ///
    /// Optional `keepPassword`: not sent if `None`.
    pub keep_password: Option<bool>,
    /// How the password is encrypted in the request. Left out, it is
    /// [`None`](crate::generated::models::PasswordEncryptType::None), that is, plain text.
    ///
    /// Optional `passwordEncryptType`: not sent if `None`.
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether the user has to set a new password at the first sign-in.
    ///
    /// Optional `resetPasswordOnFirstLogin`: not sent if `None`.
    pub reset_password_on_first_login: Option<bool>,
    /// Whether and how the user is told about the new account.
    ///
    /// Optional `sendNotification`: not sent if `None`.
    pub send_notification: Option<SendCreateAccountNotificationDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateUserOptionsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `auto_generate_password`.
    #[must_use]
    #[inline]
    pub fn with_auto_generate_password(mut self, value: bool) -> Self {
        self.auto_generate_password = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_id_type, value);
        self
    }
    /// Sets `keep_password`.
    #[must_use]
    #[inline]
    pub fn with_keep_password(mut self, value: bool) -> Self {
        self.keep_password = Some(value);
        self
    }
    /// Sets `password_encrypt_type`.
    #[must_use]
    pub fn with_password_encrypt_type(
        mut self,
        value: impl Into<PasswordEncryptType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.password_encrypt_type, value);
        self
    }
    /// Sets `reset_password_on_first_login`.
    #[must_use]
    #[inline]
    pub fn with_reset_password_on_first_login(mut self, value: bool) -> Self {
        self.reset_password_on_first_login = Some(value);
        self
    }
    /// Sets `send_notification`.
    #[must_use]
    #[inline]
    pub fn with_send_notification(
        mut self,
        value: SendCreateAccountNotificationDto,
    ) -> Self {
        self.send_notification = Some(value);
        self
    }
}

impl Default for CreateUserOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            auto_generate_password: None,
            department_id_type: None,
            keep_password: None,
            password_encrypt_type: None,
            reset_password_on_first_login: None,
            send_notification: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateUserOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateUserOptionsDto",
        names: &[
            "autoGeneratePassword",
            "departmentIdType",
            "keepPassword",
            "passwordEncryptType",
            "resetPasswordOnFirstLogin",
            "sendNotification",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.auto_generate_password,
            1 => &self.department_id_type,
            2 => &self.keep_password,
            3 => &self.password_encrypt_type,
            4 => &self.reset_password_on_first_login,
            5 => &self.send_notification,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.auto_generate_password,
            1 => &mut self.department_id_type,
            2 => &mut self.keep_password,
            3 => &mut self.password_encrypt_type,
            4 => &mut self.reset_password_on_first_login,
            5 => &mut self.send_notification,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateUserOptionsDto);

/// The authenticator app that a new user has bound already.
///
/// Taken by [`create_user`](crate::ManagementClient::create_user) and [`create_users_batch`](crate::ManagementClient::create_users_batch).
#[non_exhaustive]
pub struct CreateUserOtpDto {
    /// Secret from which the authenticator app computes one-time passwords.
    ///
    /// Required `secret`. Example: `HZ2F6J3AGNAVSOTV`. A secret: it is sent, and never printed.
    pub secret: String,
    /// Code with which the user gets in without the authenticator app.
    ///
    /// Optional `recoveryCode`: not sent if `None`. Example: `b471-8ec0-874a-087f-bccb-cd54`. A secret: it is sent, and never printed.
    pub recovery_code: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateUserOtpDto {
    /// A value of the required fields; the others are absent.
    pub fn new(secret: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            recovery_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `recovery_code`.
    #[must_use]
    pub fn with_recovery_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.recovery_code, value);
        self
    }
}

impl Default for CreateUserOtpDto {
    #[inline]
    fn default() -> Self {
        Self {
            secret: String::new(),
            recovery_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateUserOtpDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateUserOtpDto",
        names: &["secret", "recoveryCode"],
        required: 1,
        secret: &[0, 1],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.secret,
            1 => &self.recovery_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.secret,
            1 => &mut self.recovery_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateUserOtpDto);

/// The user that [`create_user`](crate::ManagementClient::create_user) makes. At least one of `email`,
/// `phone` and `username` is needed.
#[non_exhaustive]
pub struct CreateUserReqDto {
    /// Address of the user, in one text.
    ///
    /// Optional `address`: not sent if `None`.
    pub address: Option<String>,
    /// Date of birth.
    ///
    /// Optional `birthdate`: not sent if `None`. Example: `2022-06-03`.
    pub birthdate: Option<String>,
    /// User agent of the browser with which the user last signed in.
    ///
    /// Optional `browser`: not sent if `None`.
    pub browser: Option<String>,
    /// City of the user's address.
    ///
    /// Optional `city`: not sent if `None`. Example: `BJ`.
    pub city: Option<String>,
    /// Company that the user works for.
    ///
    /// Optional `company`: not sent if `None`.
    pub company: Option<String>,
    /// Country of the user's address.
    ///
    /// Optional `country`: not sent if `None`. Example: `CN`.
    pub country: Option<String>,
    /// Values of the custom fields, by the key of the field. A custom field has to be defined in the user
    /// pool first.
    ///
    /// Optional `customData`: not sent if `None`. Example: `{"school":"Yonsei"}`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    /// IDs of the departments that the user belongs to, of the kind that
    /// [`options.department_id_type`](crate::generated::models::CreateUserOptionsDto::department_id_type)
    /// names.
    ///
    /// Optional `departmentIds`: not sent if `None`. Example: `["6229c3ae66xxxx4feb740d93"]`.
    pub department_ids: Option<Vec<String>>,
    /// Device that the user signed in with last.
    ///
    /// Optional `device`: not sent if `None`.
    pub device: Option<String>,
    /// E-mail address. Upper and lower case are not told apart.
    ///
    /// Optional `email`: not sent if `None`. Example: `test@example.com`.
    pub email: Option<String>,
    /// Whether the e-mail address is known to belong to the user.
    ///
    /// Optional `emailVerified`: not sent if `None`.
    pub email_verified: Option<bool>,
    /// ID of the user in a system outside GenAuth. No two users of a user pool share one.
    ///
    /// Optional `externalId`: not sent if `None`. Example: `10010`.
    pub external_id: Option<String>,
    /// Last name of the user.
    ///
    /// Optional `familyName`: not sent if `None`.
    pub family_name: Option<String>,
    /// The whole address as one text, ready for a label.
    ///
    /// Optional `formatted`: not sent if `None`.
    pub formatted: Option<String>,
    /// Gender of the user, as far as it is known. Left out, it is
    /// [`U`](crate::generated::models::Gender::U).
    ///
    /// Optional `gender`: not sent if `None`.
    pub gender: Option<Gender>,
    /// First name of the user.
    ///
    /// Optional `givenName`: not sent if `None`.
    pub given_name: Option<String>,
    /// Identities of the user at identity sources. The vendor advises to leave this out and to call
    /// [`link_identity`](crate::ManagementClient::link_identity) for each of them.
    ///
    /// Optional `identities`: not sent if `None`.
    pub identities: Option<Vec<CreateIdentityDto>>,
    /// Number of the user's identity document.
    ///
    /// Optional `identityNumber`: not sent if `None`.
    pub identity_number: Option<String>,
    /// Language and region of the user.
    ///
    /// Optional `locale`: not sent if `None`. Example: `zh-CN`.
    pub locale: Option<String>,
    /// Data of the user from models of the metadata, by their keys.
    ///
    /// Optional `metadataSource`: not sent if `None`.
    pub metadata_source: Option<::sdk_runtime::JsonValue>,
    /// Middle name of the user.
    ///
    /// Optional `middleName`: not sent if `None`.
    pub middle_name: Option<String>,
    /// Name of the user, as the person is really called. Several users may share one.
    ///
    /// Optional `name`: not sent if `None`.
    pub name: Option<String>,
    /// Name by which the user likes to be called.
    ///
    /// Optional `nickname`: not sent if `None`.
    pub nickname: Option<String>,
    /// How the password, the departments and notices are treated.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<CreateUserOptionsDto>,
    /// One-time passwords that the user has already bound as a second factor.
    ///
    /// Optional `otp`: not sent if `None`.
    pub otp: Option<CreateUserOtpDto>,
    /// Password of the user, in plain text or encrypted in the way that
    /// [`password_encrypt_type`](crate::generated::models::CreateUserOptionsDto::password_encrypt_type) in
    /// the options names.
    ///
    /// With [`options.keep_password`](crate::generated::models::CreateUserOptionsDto::keep_password), it is
    /// stored as it is sent, so it may be a hash.
    ///
    /// Optional `password`: not sent if `None`. A secret: it is sent, and never printed.
    pub password: Option<String>,
    /// Phone number without the country calling code, which is in `phone_country_code`.
    ///
    /// Optional `phone`: not sent if `None`. Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Country calling code of `phone`, with its plus sign. It may be absent for numbers of mainland China.
    /// Text messages to other countries need an SMS service set up in the GenAuth console.
    ///
    /// Optional `phoneCountryCode`: not sent if `None`. Example: `+86`.
    pub phone_country_code: Option<String>,
    /// Whether the phone number is known to belong to the user.
    ///
    /// Optional `phoneVerified`: not sent if `None`.
    pub phone_verified: Option<bool>,
    /// URL of the picture of the user.
    ///
    /// Optional `photo`: not sent if `None`. Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
    pub photo: Option<String>,
    /// Postal code of the user's address.
    ///
    /// Optional `postalCode`: not sent if `None`. Example: `438100`.
    pub postal_code: Option<String>,
    /// Name that the user prefers to be called by in applications.
    ///
    /// Optional `preferredUsername`: not sent if `None`.
    pub preferred_username: Option<String>,
    /// Profile of the user. In OpenID Connect, it is the URL of a page about the user. The documented
    /// sample is a name.
    ///
    /// Optional `profile`: not sent if `None`. Example: `alice`.
    pub profile: Option<String>,
    /// Province or state of the user's address.
    ///
    /// Optional `province`: not sent if `None`. Example: `BJ`.
    pub province: Option<String>,
    /// Region of the user's address.
    ///
    /// Optional `region`: not sent if `None`.
    pub region: Option<String>,
    /// Salt of the password. Only for users whose hashed passwords are imported.
    ///
    /// Optional `salt`: not sent if `None`.
    pub salt: Option<String>,
    /// State that the new account starts in. Left out, it is
    /// [`Activated`](crate::generated::models::UserStatus::Activated).
    ///
    /// Optional `status`: not sent if `None`.
    pub status: Option<UserStatus>,
    /// Street and house number of the user's address.
    ///
    /// Optional `streetAddress`: not sent if `None`.
    pub street_address: Option<String>,
    /// IDs of the tenants that the user belongs to, found by
    /// [`list_tenants`](crate::ManagementClient::list_tenants).
    ///
    /// Optional `tenantIds`: not sent if `None`. Example: `["6343b98b7cfxxx9366e9b7d"]`.
    pub tenant_ids: Option<Vec<String>>,
    /// User name, which no two users of a user pool share.
    ///
    /// Optional `username`: not sent if `None`. Example: `bob`.
    pub username: Option<String>,
    /// URL of the user's own web page.
    ///
    /// Optional `website`: not sent if `None`.
    pub website: Option<String>,
    /// Time zone of the user, as an offset in the documented sample.
    ///
    /// Optional `zoneinfo`: not sent if `None`. Example: `GMT-08:00`.
    pub zoneinfo: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateUserReqDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `email_verified`.
    #[must_use]
    #[inline]
    pub fn with_email_verified(mut self, value: bool) -> Self {
        self.email_verified = Some(value);
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
    /// Sets `gender`.
    #[must_use]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.gender, value);
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
        value: impl IntoIterator<Item = impl Into<CreateIdentityDto>>,
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
    /// Sets `locale`.
    #[must_use]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.locale, value);
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
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: CreateUserOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
    /// Sets `otp`.
    #[must_use]
    #[inline]
    pub fn with_otp(mut self, value: CreateUserOtpDto) -> Self {
        self.otp = Some(value);
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.password, value);
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
    /// Sets `phone_verified`.
    #[must_use]
    #[inline]
    pub fn with_phone_verified(mut self, value: bool) -> Self {
        self.phone_verified = Some(value);
        self
    }
    /// Sets `photo`.
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.photo, value);
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
    /// Sets `salt`.
    #[must_use]
    pub fn with_salt(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.salt, value);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.status, value);
        self
    }
    /// Sets `street_address`.
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.street_address, value);
        self
    }
    /// Sets `tenant_ids`.
    #[must_use]
    pub fn with_tenant_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tenant_ids = Some(::sdk_runtime::record::argument::list(value));
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

impl Default for CreateUserReqDto {
    #[inline]
    fn default() -> Self {
        Self {
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
            email_verified: None,
            external_id: None,
            family_name: None,
            formatted: None,
            gender: None,
            given_name: None,
            identities: None,
            identity_number: None,
            locale: None,
            metadata_source: None,
            middle_name: None,
            name: None,
            nickname: None,
            options: None,
            otp: None,
            password: None,
            phone: None,
            phone_country_code: None,
            phone_verified: None,
            photo: None,
            postal_code: None,
            preferred_username: None,
            profile: None,
            province: None,
            region: None,
            salt: None,
            status: None,
            street_address: None,
            tenant_ids: None,
            username: None,
            website: None,
            zoneinfo: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateUserReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateUserReqDto",
        names: &[
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
            "emailVerified",
            "externalId",
            "familyName",
            "formatted",
            "gender",
            "givenName",
            "identities",
            "identityNumber",
            "locale",
            "metadataSource",
            "middleName",
            "name",
            "nickname",
            "options",
            "otp",
            "password",
            "phone",
            "phoneCountryCode",
            "phoneVerified",
            "photo",
            "postalCode",
            "preferredUsername",
            "profile",
            "province",
            "region",
            "salt",
            "status",
            "streetAddress",
            "tenantIds",
            "username",
            "website",
            "zoneinfo",
        ],
        secret: &[25],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.address,
            1 => &self.birthdate,
            2 => &self.browser,
            3 => &self.city,
            4 => &self.company,
            5 => &self.country,
            6 => &self.custom_data,
            7 => &self.department_ids,
            8 => &self.device,
            9 => &self.email,
            10 => &self.email_verified,
            11 => &self.external_id,
            12 => &self.family_name,
            13 => &self.formatted,
            14 => &self.gender,
            15 => &self.given_name,
            16 => &self.identities,
            17 => &self.identity_number,
            18 => &self.locale,
            19 => &self.metadata_source,
            20 => &self.middle_name,
            21 => &self.name,
            22 => &self.nickname,
            23 => &self.options,
            24 => &self.otp,
            25 => &self.password,
            26 => &self.phone,
            27 => &self.phone_country_code,
            28 => &self.phone_verified,
            29 => &self.photo,
            30 => &self.postal_code,
            31 => &self.preferred_username,
            32 => &self.profile,
            33 => &self.province,
            34 => &self.region,
            35 => &self.salt,
            36 => &self.status,
            37 => &self.street_address,
            38 => &self.tenant_ids,
            39 => &self.username,
            40 => &self.website,
            41 => &self.zoneinfo,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.address,
            1 => &mut self.birthdate,
            2 => &mut self.browser,
            3 => &mut self.city,
            4 => &mut self.company,
            5 => &mut self.country,
            6 => &mut self.custom_data,
            7 => &mut self.department_ids,
            8 => &mut self.device,
            9 => &mut self.email,
            10 => &mut self.email_verified,
            11 => &mut self.external_id,
            12 => &mut self.family_name,
            13 => &mut self.formatted,
            14 => &mut self.gender,
            15 => &mut self.given_name,
            16 => &mut self.identities,
            17 => &mut self.identity_number,
            18 => &mut self.locale,
            19 => &mut self.metadata_source,
            20 => &mut self.middle_name,
            21 => &mut self.name,
            22 => &mut self.nickname,
            23 => &mut self.options,
            24 => &mut self.otp,
            25 => &mut self.password,
            26 => &mut self.phone,
            27 => &mut self.phone_country_code,
            28 => &mut self.phone_verified,
            29 => &mut self.photo,
            30 => &mut self.postal_code,
            31 => &mut self.preferred_username,
            32 => &mut self.profile,
            33 => &mut self.province,
            34 => &mut self.region,
            35 => &mut self.salt,
            36 => &mut self.status,
            37 => &mut self.street_address,
            38 => &mut self.tenant_ids,
            39 => &mut self.username,
            40 => &mut self.website,
            41 => &mut self.zoneinfo,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateUserReqDto);

/// Names the user and the kind of source whose tie
/// [`delete_user_sync_relations`](crate::ManagementClient::delete_user_sync_relations) cuts.
#[non_exhaustive]
pub struct DeleteUserSyncRelationReqDto {
    /// System that the relation leads to. `"wechatwork"` is WeCom, `"dingtalk"` DingTalk, `"lark"` Lark,
    /// `"welink"` WeLink, `"ldap"` an LDAP directory, `"active-directory"` a Windows Active Directory,
    /// `"italent"` Beisen, `"xiaoshouyi"` Xiaoshouyi, `"maycur"` Maycur, `"scim"` a system that speaks
    /// SCIM, and `"moka"` Moka HR.
    ///
    /// Required `provider`. Example: `lark`.
    pub provider: String,
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that `user_id` holds. Left out, it is
    /// [`UserId`](crate::generated::models::UserIdType::UserId).
    ///
    /// Optional `userIdType`: not sent if `None`.
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteUserSyncRelationReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(provider: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            provider: provider.into(),
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

impl Default for DeleteUserSyncRelationReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            provider: String::new(),
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteUserSyncRelationReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteUserSyncRelationReqDto",
        names: &["provider", "userId", "userIdType"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.provider,
            1 => &self.user_id,
            2 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.provider,
            1 => &mut self.user_id,
            2 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteUserSyncRelationReqDto);

/// Request of [`delete_users_batch`](crate::ManagementClient::delete_users_batch), saying which users
/// to delete and how they are named.
#[non_exhaustive]
pub struct DeleteUsersBatchDto {
    /// IDs of the users to delete, at most 50. Their kind is that of
    /// [`options.user_id_type`](crate::generated::models::DeleteUsersBatchOptionsDto::user_id_type):
    /// GenAuth user IDs where it is absent.
    ///
    /// Required `userIds`. 1 to 50 elements. Example: `["userId1","userId2"]`.
    pub user_ids: Vec<String>,
    /// How to read `user_ids`. When absent, they are GenAuth user IDs.
    ///
    /// Optional `options`: not sent if `None`. Example: `{"userIdType":"user_id"}`.
    pub options: Option<DeleteUsersBatchOptionsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteUsersBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: ::sdk_runtime::record::argument::list(user_ids),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: DeleteUsersBatchOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Default for DeleteUsersBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_ids: Vec::new(),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteUsersBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteUsersBatchDto",
        names: &["userIds", "options"],
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
            1 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_ids,
            1 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteUsersBatchDto);

/// Optional settings of [`delete_users_batch`](crate::ManagementClient::delete_users_batch).
#[non_exhaustive]
pub struct DeleteUsersBatchOptionsDto {
    /// The kind of ID that [`user_ids`](crate::generated::models::DeleteUsersBatchDto::user_ids) holds. The
    /// server assumes [`UserId`](crate::generated::models::UserIdType::UserId) when it is absent.
    ///
    /// Optional `userIdType`: if `None`, the server assumes [`UserId`](crate::generated::models::UserIdType::UserId). Example: `user_id`.
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteUsersBatchOptionsDto {
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

impl Default for DeleteUsersBatchOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteUsersBatchOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteUsersBatchOptionsDto",
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

::sdk_runtime::record::record!(DeleteUsersBatchOptionsDto);

/// A user and the encrypted password, in the list of
/// [`get_user_encrypt_password_batch`](crate::ManagementClient::get_user_encrypt_password_batch).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetUserEncryptPasswordBatchDataDto {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// On the wire: `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Password of the user in encrypted form. Treat it as a secret all the same.
    ///
    /// On the wire: `encryptedPassword`. A secret: it is sent, and never printed.
    pub encrypted_password: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetUserEncryptPasswordBatchDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            encrypted_password: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserEncryptPasswordBatchDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetUserEncryptPasswordBatchDataDto",
        names: &["userId", "encryptedPassword"],
        required: 2,
        secret: &[1],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.encrypted_password,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.encrypted_password,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserEncryptPasswordBatchDataDto);

/// Names the users whose passwords
/// [`get_user_encrypt_password_batch`](crate::ManagementClient::get_user_encrypt_password_batch)
/// returns.
#[non_exhaustive]
pub struct GetUserEncryptPasswordBatchDto {
    /// IDs of the users, found by [`list_users`](crate::ManagementClient::list_users).
    ///
    /// Required `userIds`. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub user_ids: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserEncryptPasswordBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: ::sdk_runtime::record::argument::list(user_ids),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetUserEncryptPasswordBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserEncryptPasswordBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetUserEncryptPasswordBatchDto",
        names: &["userIds"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserEncryptPasswordBatchDto);

/// An encrypted password, as
/// [`get_user_password_ciphertext`](crate::ManagementClient::get_user_password_ciphertext) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetUserPasswordCiphertextDataDto {
    /// Password of the user, encrypted with the key that is set up in the GenAuth console.
    ///
    /// A secret: it is sent, and never printed.
    pub ciphertext: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetUserPasswordCiphertextDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            ciphertext: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserPasswordCiphertextDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetUserPasswordCiphertextDataDto",
        names: &["ciphertext"],
        required: 1,
        secret: &[0],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.ciphertext,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.ciphertext,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserPasswordCiphertextDataDto);

/// Names the user whose password
/// [`get_user_password_ciphertext`](crate::ManagementClient::get_user_password_ciphertext) returns.
#[non_exhaustive]
pub struct GetUserPasswordCiphertextDto {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that `user_id` holds. Left out, it is
    /// [`UserId`](crate::generated::models::UserIdType::UserId).
    ///
    /// Optional `userIdType`: not sent if `None`.
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserPasswordCiphertextDto {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
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

impl Default for GetUserPasswordCiphertextDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserPasswordCiphertextDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetUserPasswordCiphertextDto",
        names: &["userId", "userIdType"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserPasswordCiphertextDto);

/// The outcome of `has_any_role`.
///
/// Returned by [`has_any_role`](crate::ManagementClient::has_any_role).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct HasAnyRoleDto {
    /// Whether the user has at least one of the roles in the request.
    ///
    /// On the wire: `hasAnyRole`.
    pub has_any_role: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for HasAnyRoleDto {
    #[inline]
    fn default() -> Self {
        Self {
            has_any_role: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for HasAnyRoleDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "HasAnyRoleDto",
        names: &["hasAnyRole"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.has_any_role,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.has_any_role,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(HasAnyRoleDto);

/// How [`has_any_role`](crate::generated::models::HasAnyRoleDto::has_any_role) finds the user.
///
/// Taken by [`has_any_role`](crate::ManagementClient::has_any_role).
#[non_exhaustive]
pub struct HasAnyRoleOptionsDto {
    /// The kind of ID that [`user_id`](crate::generated::models::HasAnyRoleReqDto::user_id) holds. Left
    /// out, it is [`UserId`](crate::generated::models::UserIdType::UserId).
    ///
    /// Optional `userIdType`: not sent if `None`.
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl HasAnyRoleOptionsDto {
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

impl Default for HasAnyRoleOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for HasAnyRoleOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "HasAnyRoleOptionsDto",
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

::sdk_runtime::record::record!(HasAnyRoleOptionsDto);

/// The user and the roles that [`has_any_role`](crate::generated::models::HasAnyRoleDto::has_any_role)
/// compares.
///
/// Taken by [`has_any_role`](crate::ManagementClient::has_any_role).
#[non_exhaustive]
pub struct HasAnyRoleReqDto {
    /// Roles of which the user must have at least one.
    ///
    /// Required `roles`.
    pub roles: Vec<HasRoleRolesDto>,
    /// ID of the user, of the kind that
    /// [`options.user_id_type`](crate::generated::models::HasAnyRoleOptionsDto::user_id_type) names.
    ///
    /// Required `userId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub user_id: String,
    /// Which kind of ID names the user.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<HasAnyRoleOptionsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl HasAnyRoleReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        roles: impl IntoIterator<Item = impl Into<HasRoleRolesDto>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            roles: ::sdk_runtime::record::argument::list(roles),
            user_id: user_id.into(),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: HasAnyRoleOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Default for HasAnyRoleReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            roles: Vec::new(),
            user_id: String::new(),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for HasAnyRoleReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "HasAnyRoleReqDto",
        names: &["roles", "userId", "options"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.roles,
            1 => &self.user_id,
            2 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.roles,
            1 => &mut self.user_id,
            2 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(HasAnyRoleReqDto);

/// A role, named by its code and its namespace, in the request of
/// [`has_any_role`](crate::generated::models::HasAnyRoleDto::has_any_role).
///
/// Taken by [`has_any_role`](crate::ManagementClient::has_any_role).
#[non_exhaustive]
pub struct HasRoleRolesDto {
    /// Code of the role, unique in its namespace.
    ///
    /// Required `code`. Example: `admin`.
    pub code: String,
    /// Code of the namespace that the role is in. Left out, the default namespace is taken.
    ///
    /// Optional `namespace`: not sent if `None`. Example: `default`.
    pub namespace: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl HasRoleRolesDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.namespace, value);
        self
    }
}

impl Default for HasRoleRolesDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            namespace: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for HasRoleRolesDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "HasRoleRolesDto",
        names: &["code", "namespace"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(HasRoleRolesDto);

/// The secret of an authenticator app, with a code for emergencies.
///
/// Taken by [`import_otp`](crate::ManagementClient::import_otp).
#[non_exhaustive]
pub struct ImportOtpItemDataDto {
    /// Secret from which the authenticator app computes one-time passwords.
    ///
    /// Required `secret`. Example: `HZ2F6J3AGNAVSOTV`. A secret: it is sent, and never printed.
    pub secret: String,
    /// Code with which the user gets in without the authenticator app.
    ///
    /// Optional `recoveryCode`: not sent if `None`. Example: `b471-8ec0-874a-087f-bccb-cd54`. A secret: it is sent, and never printed.
    pub recovery_code: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ImportOtpItemDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(secret: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            recovery_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `recovery_code`.
    #[must_use]
    pub fn with_recovery_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.recovery_code, value);
        self
    }
}

impl Default for ImportOtpItemDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            secret: String::new(),
            recovery_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportOtpItemDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportOtpItemDataDto",
        names: &["secret", "recoveryCode"],
        required: 1,
        secret: &[0, 1],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.secret,
            1 => &self.recovery_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.secret,
            1 => &mut self.recovery_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportOtpItemDataDto);

/// A user and the secret that [`import_otp`](crate::ManagementClient::import_otp) stores for the user.
#[non_exhaustive]
pub struct ImportOtpItemDto {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Secret of the authenticator app of the user.
    ///
    /// Required `otp`.
    pub otp: ImportOtpItemDataDto,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ImportOtpItemDto {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>, otp: ImportOtpItemDataDto) -> Self {
        Self {
            user_id: user_id.into(),
            otp,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ImportOtpItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            otp: ImportOtpItemDataDto::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportOtpItemDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportOtpItemDto",
        names: &["userId", "otp"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.otp,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.otp,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportOtpItemDto);

/// The secrets that [`import_otp`](crate::ManagementClient::import_otp) stores, each with its user.
#[non_exhaustive]
pub struct ImportOtpReqDto {
    /// Users and their secrets.
    ///
    /// Required `list`.
    pub list: Vec<ImportOtpItemDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ImportOtpReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(list: impl IntoIterator<Item = impl Into<ImportOtpItemDto>>) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ImportOtpReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportOtpReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportOtpReqDto",
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

::sdk_runtime::record::record!(ImportOtpReqDto);

/// The outcome of [`is_user_exists`](crate::ManagementClient::is_user_exists).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct IsUserExistsDto {
    /// Whether the user pool has such a user.
    pub exists: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for IsUserExistsDto {
    #[inline]
    fn default() -> Self {
        Self {
            exists: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for IsUserExistsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "IsUserExistsDto",
        names: &["exists"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.exists,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.exists,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(IsUserExistsDto);

/// What [`is_user_exists`](crate::ManagementClient::is_user_exists) looks for. At least one field
/// should be set.
#[non_exhaustive]
pub struct IsUserExistsReqDto {
    /// E-mail address. Upper and lower case are not told apart.
    ///
    /// Optional `email`: not sent if `None`. Example: `test@example.com`.
    pub email: Option<String>,
    /// ID of the user in a system outside GenAuth.
    ///
    /// Optional `externalId`: not sent if `None`. Example: `10010`.
    pub external_id: Option<String>,
    /// Phone number without the country calling code. There is no field for that code here.
    ///
    /// Optional `phone`: not sent if `None`. Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// User name, which no two users of a user pool share.
    ///
    /// Optional `username`: not sent if `None`. Example: `bob`.
    pub username: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl IsUserExistsReqDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.phone, value);
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.username, value);
        self
    }
}

impl Default for IsUserExistsReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            email: None,
            external_id: None,
            phone: None,
            username: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for IsUserExistsReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "IsUserExistsReqDto",
        names: &["email", "externalId", "phone", "username"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.email,
            1 => &self.external_id,
            2 => &self.phone,
            3 => &self.username,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.email,
            1 => &mut self.external_id,
            2 => &mut self.phone,
            3 => &mut self.username,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(IsUserExistsReqDto);

/// The user whom [`kick_users`](crate::ManagementClient::kick_users) signs out, and the applications.
#[non_exhaustive]
pub struct KickUsersDto {
    /// IDs of the applications to sign the user out of, found by
    /// [`list_applications`](crate::ManagementClient::list_applications). At most 50.
    ///
    /// Required `appIds`. 1 to 50 elements. Example: `["62188e71cxxxx3075289c580"]`.
    pub app_ids: Vec<String>,
    /// ID of the user, of the kind that
    /// [`options.user_id_type`](crate::generated::models::KickUsersOptionsDto::user_id_type) names.
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Which kind of ID names the user.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<KickUsersOptionsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl KickUsersDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        app_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            app_ids: ::sdk_runtime::record::argument::list(app_ids),
            user_id: user_id.into(),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: KickUsersOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Default for KickUsersDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_ids: Vec::new(),
            user_id: String::new(),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for KickUsersDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "KickUsersDto",
        names: &["appIds", "userId", "options"],
        required: 2,
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
            0 => &self.app_ids,
            1 => &self.user_id,
            2 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_ids,
            1 => &mut self.user_id,
            2 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(KickUsersDto);

/// How [`kick_users`](crate::ManagementClient::kick_users) finds the user.
#[non_exhaustive]
pub struct KickUsersOptionsDto {
    /// The kind of ID that [`user_id`](crate::generated::models::KickUsersDto::user_id) holds. Left out, it
    /// is [`UserId`](crate::generated::models::UserIdType::UserId).
    ///
    /// Optional `userIdType`: not sent if `None`.
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl KickUsersOptionsDto {
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

impl Default for KickUsersOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for KickUsersOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "KickUsersOptionsDto",
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

::sdk_runtime::record::record!(KickUsersOptionsDto);

/// The outcome of [`link_identity`](crate::ManagementClient::link_identity).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct LinkIdentityDataDto {
    /// Whether the operation took effect.
    ///
    /// Example: `true`.
    pub success: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for LinkIdentityDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            success: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for LinkIdentityDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "LinkIdentityDataDto",
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

::sdk_runtime::record::record!(LinkIdentityDataDto);

/// The user and the identity that [`link_identity`](crate::ManagementClient::link_identity) ties
/// together.
#[non_exhaustive]
pub struct LinkIdentityDto {
    /// ID of the user in the identity source, as the source returns it when the user signs in there.
    ///
    /// Required `userIdInIdp`. Example: `oj7Nq05R-RRaqak0_YlMLnnIwsvg`.
    pub user_id_in_idp: String,
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// ID of the identity source, found by [`list_ext_idp`](crate::ManagementClient::list_ext_idp).
    ///
    /// Required `extIdpId`. Example: `60b49eb83fd80adb96f26e68`.
    pub ext_idp_id: String,
    /// Whether the identity source is a social one. It is deprecated, because it has no effect. Any value
    /// will do.
    ///
    /// Optional `isSocial`: not sent if `None`.
    #[deprecated = "It is deprecated, because it has no effect. Any value will do."]
    pub is_social: Option<bool>,
    /// Kind of ID in `user_id_in_idp`, as in
    /// [`IdentityDto::type`](crate::generated::models::IdentityDto::type). Left out, it is `"generic"`.
    ///
    /// Optional `type`: not sent if `None`. Example: `openid`.
    pub r#type: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl LinkIdentityDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        user_id_in_idp: impl Into<String>,
        user_id: impl Into<String>,
        ext_idp_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id_in_idp: user_id_in_idp.into(),
            user_id: user_id.into(),
            ext_idp_id: ext_idp_id.into(),
            is_social: None,
            r#type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `is_social`.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn with_is_social(mut self, value: bool) -> Self {
        self.is_social = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.r#type, value);
        self
    }
}

impl Default for LinkIdentityDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id_in_idp: String::new(),
            user_id: String::new(),
            ext_idp_id: String::new(),
            is_social: None,
            r#type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for LinkIdentityDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "LinkIdentityDto",
        names: &["userIdInIdp", "userId", "extIdpId", "isSocial", "type"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id_in_idp,
            1 => &self.user_id,
            2 => &self.ext_idp_id,
            3 => &self.is_social,
            4 => &self.r#type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id_in_idp,
            1 => &mut self.user_id,
            2 => &mut self.ext_idp_id,
            3 => &mut self.is_social,
            4 => &mut self.r#type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(LinkIdentityDto);

/// An archived user in the list of
/// [`list_archived_users`](crate::ManagementClient::list_archived_users).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ListArchivedUsersRespDto {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// On the wire: `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// When the user was archived.
    ///
    /// On the wire: `archivedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub archived_at: ::sdk_runtime::DateTime,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ListArchivedUsersRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            archived_at: ::sdk_runtime::DateTime::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListArchivedUsersRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListArchivedUsersRespDto",
        names: &["userId", "archivedAt"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.archived_at,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.archived_at,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListArchivedUsersRespDto);

/// A condition that users have to meet, in the request of
/// [`list_users`](crate::ManagementClient::list_users).
#[non_exhaustive]
pub struct ListUsersAdvancedFilterItemDto {
    /// What is compared.
    ///
    /// Either the name of a field of the profile, such as `"id"`, `"phone"`, `"email"`, `"username"`,
    /// `"externalId"`, `"name"`, `"status"`, `"gender"`, `"birthdate"` or `"company"`, or the key of a
    /// custom field, or one of these: `"signedUp"` (when the user registered), `"lastLogin"` (when the user
    /// last signed in), `"loginsCount"` (how often the user has signed in), `"lastLoginApp"` (ID of the
    /// application that was signed in to last), `"loggedInApps"` (IDs of the applications that the user has
    /// signed in to), `"userSource"` (where the user came from), `"department"` (departments of the user),
    /// `"identity"` (identities at identity sources).
    ///
    /// Required `field`. Example: `status`.
    pub field: String,
    /// How the field is compared with `value`.
    ///
    /// Required `operator`.
    pub operator: FilterOperator,
    /// What the field is compared with.
    ///
    /// Its type depends on the field and on the operator:
    /// [`In`](crate::generated::models::FilterOperator::In) takes a list,
    /// [`Between`](crate::generated::models::FilterOperator::Between) a list of two,
    /// [`IsNull`](crate::generated::models::FilterOperator::IsNull) and
    /// [`NotNull`](crate::generated::models::FilterOperator::NotNull) take nothing. For `"department"`,
    /// each entry of the list is an object as in the examples of
    /// [`list_users`](crate::ManagementClient::list_users). For `"userSource"` and `"identity"`, the form
    /// is not documented.
    ///
    /// Optional `value`: not sent if `None`. Example: `Suspended`.
    pub value: Option<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListUsersAdvancedFilterItemDto {
    /// A value of the required fields; the others are absent.
    pub fn new(field: impl Into<String>, operator: impl Into<FilterOperator>) -> Self {
        Self {
            field: field.into(),
            operator: operator.into(),
            value: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.value, value);
        self
    }
}

impl Default for ListUsersAdvancedFilterItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            field: String::new(),
            operator: FilterOperator::default(),
            value: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListUsersAdvancedFilterItemDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListUsersAdvancedFilterItemDto",
        names: &["field", "operator", "value"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.field,
            1 => &self.operator,
            2 => &self.value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.field,
            1 => &mut self.operator,
            2 => &mut self.value,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListUsersAdvancedFilterItemDto);

/// Page, order, searched fields and amount of detail, for
/// [`list_users`](crate::ManagementClient::list_users).
#[non_exhaustive]
pub struct ListUsersOptionsDto {
    /// Whether custom fields stand beside the built-in fields of the result instead of in
    /// [`UserDto::custom_data`](crate::generated::models::UserDto::custom_data).
    ///
    /// Optional `flatCustomData`: not sent if `None`.
    pub flat_custom_data: Option<bool>,
    /// Fields that the keywords are searched for in. Left out, they are
    /// [`phone`](crate::generated::models::UserDto::phone),
    /// [`email`](crate::generated::models::UserDto::email),
    /// [`name`](crate::generated::models::UserDto::name),
    /// [`username`](crate::generated::models::UserDto::username) and
    /// [`nickname`](crate::generated::models::UserDto::nickname).
    ///
    /// Phone numbers are compared without the country calling code.
    ///
    /// Optional `fuzzySearchOn`: not sent if `None`. Example: `["address"]`.
    pub fuzzy_search_on: Option<Vec<FuzzySearchField>>,
    /// Which page to return, and how many users a page has.
    ///
    /// Optional `pagination`: not sent if `None`.
    pub pagination: Option<PaginationDto>,
    /// Orders of the result. The first one counts most.
    ///
    /// Optional `sort`: not sent if `None`.
    pub sort: Option<Vec<SortingDto>>,
    /// Whether the result has the values of custom fields, in
    /// [`UserDto::custom_data`](crate::generated::models::UserDto::custom_data).
    ///
    /// Optional `withCustomData`: not sent if `None`.
    pub with_custom_data: Option<bool>,
    /// Whether the result has the IDs of the user's departments, in
    /// [`UserDto::department_ids`](crate::generated::models::UserDto::department_ids).
    ///
    /// Optional `withDepartmentIds`: not sent if `None`.
    pub with_department_ids: Option<bool>,
    /// Whether the result has the identities of the user at identity sources, in
    /// [`UserDto::identities`](crate::generated::models::UserDto::identities).
    ///
    /// Optional `withIdentities`: not sent if `None`.
    pub with_identities: Option<bool>,
    /// Whether the result has the posts of the user.
    ///
    /// Optional `withPost`: not sent if `None`.
    pub with_post: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListUsersOptionsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `flat_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_flat_custom_data(mut self, value: bool) -> Self {
        self.flat_custom_data = Some(value);
        self
    }
    /// Sets `fuzzy_search_on`.
    #[must_use]
    pub fn with_fuzzy_search_on(
        mut self,
        value: impl IntoIterator<Item = impl Into<FuzzySearchField>>,
    ) -> Self {
        self.fuzzy_search_on = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `pagination`.
    #[must_use]
    #[inline]
    pub fn with_pagination(mut self, value: PaginationDto) -> Self {
        self.pagination = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn with_sort(
        mut self,
        value: impl IntoIterator<Item = impl Into<SortingDto>>,
    ) -> Self {
        self.sort = Some(::sdk_runtime::record::argument::list(value));
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
    /// Sets `with_post`.
    #[must_use]
    #[inline]
    pub fn with_with_post(mut self, value: bool) -> Self {
        self.with_post = Some(value);
        self
    }
}

impl Default for ListUsersOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            flat_custom_data: None,
            fuzzy_search_on: None,
            pagination: None,
            sort: None,
            with_custom_data: None,
            with_department_ids: None,
            with_identities: None,
            with_post: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListUsersOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListUsersOptionsDto",
        names: &[
            "flatCustomData",
            "fuzzySearchOn",
            "pagination",
            "sort",
            "withCustomData",
            "withDepartmentIds",
            "withIdentities",
            "withPost",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.flat_custom_data,
            1 => &self.fuzzy_search_on,
            2 => &self.pagination,
            3 => &self.sort,
            4 => &self.with_custom_data,
            5 => &self.with_department_ids,
            6 => &self.with_identities,
            7 => &self.with_post,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.flat_custom_data,
            1 => &mut self.fuzzy_search_on,
            2 => &mut self.pagination,
            3 => &mut self.sort,
            4 => &mut self.with_custom_data,
            5 => &mut self.with_department_ids,
            6 => &mut self.with_identities,
            7 => &mut self.with_post,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListUsersOptionsDto);

/// Which users [`list_users`](crate::ManagementClient::list_users) returns, and in which form. Without
/// any field it returns the first page of all users.
#[non_exhaustive]
pub struct ListUsersRequestDto {
    /// Conditions that users have to meet, on fields of the profile, custom fields, sign-ins and more.
    ///
    /// Optional `advancedFilter`: not sent if `None`. Example: `[{"field":"status","operator":"EQUAL","value":"Activated"}]`.
    pub advanced_filter: Option<Vec<ListUsersAdvancedFilterItemDto>>,
    /// Text to search for in the fields that
    /// [`options.fuzzy_search_on`](crate::generated::models::ListUsersOptionsDto::fuzzy_search_on) names.
    ///
    /// Optional `keywords`: not sent if `None`. Example: `Beijing`.
    pub keywords: Option<String>,
    /// Page, order, searched fields and amount of detail of the result.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<ListUsersOptionsDto>,
    /// Query in the language of Elasticsearch, for searches that the other fields cannot express.
    ///
    /// Optional `searchQuery`: not sent if `None`. Example: `{"query":{"bool":{"must":[{"term":{"phone":"188xxxx8888"}}],"must_not":[]}},"sort":["_score",{"created_at":"ASC"}]}`.
    pub search_query: Option<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListUsersRequestDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `advanced_filter`.
    #[must_use]
    pub fn with_advanced_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListUsersAdvancedFilterItemDto>>,
    ) -> Self {
        self.advanced_filter = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
        self
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: ListUsersOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
    /// Sets `search_query`.
    #[must_use]
    pub fn with_search_query(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.search_query, value);
        self
    }
}

impl Default for ListUsersRequestDto {
    #[inline]
    fn default() -> Self {
        Self {
            advanced_filter: None,
            keywords: None,
            options: None,
            search_query: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListUsersRequestDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListUsersRequestDto",
        names: &["advancedFilter", "keywords", "options", "searchQuery"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.advanced_filter,
            1 => &self.keywords,
            2 => &self.options,
            3 => &self.search_query,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.advanced_filter,
            1 => &mut self.keywords,
            2 => &mut self.options,
            3 => &mut self.search_query,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListUsersRequestDto);

/// The secret of an authenticator app, as
/// [`get_otp_secret_by_user`](crate::ManagementClient::get_otp_secret_by_user) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct OtpSecretRespDto {
    /// Secret from which the authenticator app of the user computes one-time passwords.
    ///
    /// A secret: it is sent, and never printed.
    pub secret: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for OtpSecretRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            secret: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for OtpSecretRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "OtpSecretRespDto",
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

::sdk_runtime::record::record!(OtpSecretRespDto);

/// The verification of who a user really is, as
/// [`get_user_principal_authentication_info`](crate::ManagementClient::get_user_principal_authentication_info)
/// returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PrincipalAuthenticationInfoDto {
    /// Whether the verification was passed.
    pub authenticated: bool,
    /// Kind of the verified subject. The values are not documented.
    ///
    /// On the wire: `principalType`.
    pub principal_type: String,
    /// Number of the document of the verified person or organization. Personal data that does not belong in
    /// logs.
    ///
    /// On the wire: `principalCode`.
    pub principal_code: String,
    /// Name of the verified person or organization.
    ///
    /// On the wire: `principalName`.
    pub principal_name: String,
    /// When the verification was passed.
    ///
    /// On the wire: `authenticatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub authenticated_at: ::sdk_runtime::DateTime,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PrincipalAuthenticationInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            authenticated: false,
            principal_type: String::new(),
            principal_code: String::new(),
            principal_name: String::new(),
            authenticated_at: ::sdk_runtime::DateTime::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PrincipalAuthenticationInfoDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PrincipalAuthenticationInfoDto",
        names: &[
            "authenticated",
            "principalType",
            "principalCode",
            "principalName",
            "authenticatedAt",
        ],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.authenticated,
            1 => &self.principal_type,
            2 => &self.principal_code,
            3 => &self.principal_name,
            4 => &self.authenticated_at,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.authenticated,
            1 => &mut self.principal_type,
            2 => &mut self.principal_code,
            3 => &mut self.principal_name,
            4 => &mut self.authenticated_at,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PrincipalAuthenticationInfoDto);

/// Verifications of a user, as a page.
///
/// Returned by [`get_user_principal_authentication_info`](crate::ManagementClient::get_user_principal_authentication_info).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PrincipalAuthenticationInfoPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<PrincipalAuthenticationInfoDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PrincipalAuthenticationInfoPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PrincipalAuthenticationInfoPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PrincipalAuthenticationInfoPagingDto",
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

::sdk_runtime::record::record!(PrincipalAuthenticationInfoPagingDto);

/// Names the user whose verification
/// [`reset_user_principal_authentication_info`](crate::ManagementClient::reset_user_principal_authentication_info)
/// deletes.
#[non_exhaustive]
pub struct ResetUserPrincipalAuthenticationInfoDto {
    /// ID of the user, of the kind that
    /// [`options.user_id_type`](crate::generated::models::ResetUserPrincipalAuthenticationInfoOptionsDto::user_id_type)
    /// names.
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Which kind of ID names the user.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<ResetUserPrincipalAuthenticationInfoOptionsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ResetUserPrincipalAuthenticationInfoDto {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(
        mut self,
        value: ResetUserPrincipalAuthenticationInfoOptionsDto,
    ) -> Self {
        self.options = Some(value);
        self
    }
}

impl Default for ResetUserPrincipalAuthenticationInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ResetUserPrincipalAuthenticationInfoDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ResetUserPrincipalAuthenticationInfoDto",
        names: &["userId", "options"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ResetUserPrincipalAuthenticationInfoDto);

/// How
/// [`reset_user_principal_authentication_info`](crate::ManagementClient::reset_user_principal_authentication_info)
/// finds the user.
#[non_exhaustive]
pub struct ResetUserPrincipalAuthenticationInfoOptionsDto {
    /// The kind of ID that
    /// [`user_id`](crate::generated::models::ResetUserPrincipalAuthenticationInfoDto::user_id) holds. Left
    /// out, it is [`UserId`](crate::generated::models::UserIdType::UserId).
    ///
    /// Optional `userIdType`: not sent if `None`.
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ResetUserPrincipalAuthenticationInfoOptionsDto {
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

impl Default for ResetUserPrincipalAuthenticationInfoOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ResetUserPrincipalAuthenticationInfoOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ResetUserPrincipalAuthenticationInfoOptionsDto",
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

::sdk_runtime::record::record!(ResetUserPrincipalAuthenticationInfoOptionsDto);

/// Names the user who leaves, for [`resign_user`](crate::ManagementClient::resign_user).
#[non_exhaustive]
pub struct ResignUserReqDto {
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that `user_id` holds. Left out, it is
    /// [`UserId`](crate::generated::models::UserIdType::UserId).
    ///
    /// Optional `userIdType`: not sent if `None`.
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ResignUserReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
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

impl Default for ResignUserReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ResignUserReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ResignUserReqDto",
        names: &["userId", "userIdType"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ResignUserReqDto);

/// The user, and the new data that multi-factor authentication of the user starts from. Sent to
/// [`set_users_mfa_status`](crate::ManagementClient::set_users_mfa_status).
#[non_exhaustive]
pub struct SetMfaStatusDto {
    /// Data that multi-factor authentication starts from, as
    /// [`get_user_mfa_status`](crate::ManagementClient::get_user_mfa_status) returns it.
    ///
    /// Required `mfaTriggerData`.
    pub mfa_trigger_data: GetMfaInfoDataDto,
    /// ID of the user, of the kind that `user_id_type` names.
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// The kind of ID that `user_id` holds. Left out, it is
    /// [`UserId`](crate::generated::models::UserIdType::UserId).
    ///
    /// Optional `userIdType`: not sent if `None`.
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SetMfaStatusDto {
    /// A value of the required fields; the others are absent.
    pub fn new(mfa_trigger_data: GetMfaInfoDataDto, user_id: impl Into<String>) -> Self {
        Self {
            mfa_trigger_data,
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

impl Default for SetMfaStatusDto {
    #[inline]
    fn default() -> Self {
        Self {
            mfa_trigger_data: GetMfaInfoDataDto::default(),
            user_id: String::new(),
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SetMfaStatusDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SetMfaStatusDto",
        names: &["mfaTriggerData", "userId", "userIdType"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.mfa_trigger_data,
            1 => &self.user_id,
            2 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.mfa_trigger_data,
            1 => &mut self.user_id,
            2 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SetMfaStatusDto);

/// The user and the identity source that [`unlink_identity`](crate::ManagementClient::unlink_identity)
/// separates.
#[non_exhaustive]
pub struct UnlinkIdentity {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// ID of the identity source, found by [`list_ext_idp`](crate::ManagementClient::list_ext_idp).
    ///
    /// Required `extIdpId`. Example: `60b49eb83fd80adb96f26e68`.
    pub ext_idp_id: String,
    /// Whether the identity source is a social one. It is deprecated, because it has no effect. Any value
    /// will do.
    ///
    /// Optional `isSocial`: not sent if `None`.
    #[deprecated = "It is deprecated, because it has no effect. Any value will do."]
    pub is_social: Option<bool>,
    /// Kind of ID that the identities have, as in
    /// [`IdentityDto::type`](crate::generated::models::IdentityDto::type). Left out, it is `"generic"`.
    ///
    /// Optional `type`: not sent if `None`. Example: `openid`.
    pub r#type: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UnlinkIdentity {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>, ext_idp_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ext_idp_id: ext_idp_id.into(),
            is_social: None,
            r#type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `is_social`.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn with_is_social(mut self, value: bool) -> Self {
        self.is_social = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.r#type, value);
        self
    }
}

impl Default for UnlinkIdentity {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            ext_idp_id: String::new(),
            is_social: None,
            r#type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UnlinkIdentity {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UnlinkIdentity",
        names: &["userId", "extIdpId", "isSocial", "type"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.ext_idp_id,
            2 => &self.is_social,
            3 => &self.r#type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.ext_idp_id,
            2 => &mut self.is_social,
            3 => &mut self.r#type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UnlinkIdentity);

/// The outcome of [`unlink_identity`](crate::ManagementClient::unlink_identity).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UnlinkIdentityDataDto {
    /// Whether the operation took effect.
    ///
    /// Example: `true`.
    pub success: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UnlinkIdentityDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            success: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UnlinkIdentityDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UnlinkIdentityDataDto",
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

::sdk_runtime::record::record!(UnlinkIdentityDataDto);

/// How passwords and notices are treated when
/// [`update_user_batch`](crate::ManagementClient::update_user_batch) changes users.
#[non_exhaustive]
pub struct UpdateUserBatchOptionsDto {
    /// Whether the server makes a random password for the user. A notice is asked for in
    /// `send_password_reseted_notification`. Whether it has the password is not documented.
    ///
    /// Optional `autoGeneratePassword`: not sent if `None`.
    pub auto_generate_password: Option<bool>,
    /// How the password is encrypted in the request. Left out, it is
    /// [`None`](crate::generated::models::PasswordEncryptType::None), that is, plain text.
    ///
    /// Optional `passwordEncryptType`: not sent if `None`.
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether the user has to set a new password at the next sign-in.
    ///
    /// Optional `resetPasswordOnNextLogin`: not sent if `None`.
    pub reset_password_on_next_login: Option<bool>,
    /// Whether and how users are told about their new passwords.
    ///
    /// Optional `sendPasswordResetedNotification`: not sent if `None`.
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateUserBatchOptionsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `auto_generate_password`.
    #[must_use]
    #[inline]
    pub fn with_auto_generate_password(mut self, value: bool) -> Self {
        self.auto_generate_password = Some(value);
        self
    }
    /// Sets `password_encrypt_type`.
    #[must_use]
    pub fn with_password_encrypt_type(
        mut self,
        value: impl Into<PasswordEncryptType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.password_encrypt_type, value);
        self
    }
    /// Sets `reset_password_on_next_login`.
    #[must_use]
    #[inline]
    pub fn with_reset_password_on_next_login(mut self, value: bool) -> Self {
        self.reset_password_on_next_login = Some(value);
        self
    }
    /// Sets `send_password_reseted_notification`.
    #[must_use]
    #[inline]
    pub fn with_send_password_reseted_notification(
        mut self,
        value: SendResetPasswordNotificationDto,
    ) -> Self {
        self.send_password_reseted_notification = Some(value);
        self
    }
}

impl Default for UpdateUserBatchOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            auto_generate_password: None,
            password_encrypt_type: None,
            reset_password_on_next_login: None,
            send_password_reseted_notification: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateUserBatchOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateUserBatchOptionsDto",
        names: &[
            "autoGeneratePassword",
            "passwordEncryptType",
            "resetPasswordOnNextLogin",
            "sendPasswordResetedNotification",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.auto_generate_password,
            1 => &self.password_encrypt_type,
            2 => &self.reset_password_on_next_login,
            3 => &self.send_password_reseted_notification,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.auto_generate_password,
            1 => &mut self.password_encrypt_type,
            2 => &mut self.reset_password_on_next_login,
            3 => &mut self.send_password_reseted_notification,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateUserBatchOptionsDto);

/// The changes that [`update_user_batch`](crate::ManagementClient::update_user_batch) makes, and
/// options that hold for all of them.
#[non_exhaustive]
pub struct UpdateUserBatchReqDto {
    /// Users to change, each with the new values of its fields.
    ///
    /// Required `list`.
    pub list: Vec<UpdateUserInfoDto>,
    /// How passwords and notices are treated, for all users in the list.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<UpdateUserBatchOptionsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateUserBatchReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(list: impl IntoIterator<Item = impl Into<UpdateUserInfoDto>>) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: UpdateUserBatchOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Default for UpdateUserBatchReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateUserBatchReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateUserBatchReqDto",
        names: &["list", "options"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.list,
            1 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateUserBatchReqDto);

/// New values for one user, in the request of
/// [`update_user_batch`](crate::ManagementClient::update_user_batch).
#[non_exhaustive]
pub struct UpdateUserInfoDto {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Address of the user, in one text.
    ///
    /// Optional `address`: not sent if `None`.
    pub address: Option<String>,
    /// Date of birth.
    ///
    /// Optional `birthdate`: not sent if `None`. Example: `2022-06-03`.
    pub birthdate: Option<String>,
    /// User agent of the browser with which the user last signed in.
    ///
    /// Optional `browser`: not sent if `None`.
    pub browser: Option<String>,
    /// City of the user's address.
    ///
    /// Optional `city`: not sent if `None`. Example: `BJ`.
    pub city: Option<String>,
    /// Company that the user works for.
    ///
    /// Optional `company`: not sent if `None`.
    pub company: Option<String>,
    /// Country of the user's address.
    ///
    /// Optional `country`: not sent if `None`. Example: `CN`.
    pub country: Option<String>,
    /// Values of the custom fields, by the key of the field. A custom field has to be defined in the user
    /// pool first.
    ///
    /// Optional `customData`: not sent if `None`. Example: `{"school":"Yonsei"}`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    /// Device that the user signed in with last.
    ///
    /// Optional `device`: not sent if `None`.
    pub device: Option<String>,
    /// E-mail address. Upper and lower case are not told apart.
    ///
    /// Optional `email`: not sent if `None`. Example: `test@example.com`.
    pub email: Option<String>,
    /// Whether the e-mail address is known to belong to the user.
    ///
    /// Optional `emailVerified`: not sent if `None`.
    pub email_verified: Option<bool>,
    /// ID of the user in a system outside GenAuth. No two users of a user pool share one.
    ///
    /// Optional `externalId`: not sent if `None`. Example: `10010`.
    pub external_id: Option<String>,
    /// Last name of the user.
    ///
    /// Optional `familyName`: not sent if `None`.
    pub family_name: Option<String>,
    /// The whole address as one text, ready for a label.
    ///
    /// Optional `formatted`: not sent if `None`.
    pub formatted: Option<String>,
    /// Gender of the user, as far as it is known.
    ///
    /// Optional `gender`: not sent if `None`.
    pub gender: Option<Gender>,
    /// First name of the user.
    ///
    /// Optional `givenName`: not sent if `None`.
    pub given_name: Option<String>,
    /// Number of the user's identity document.
    ///
    /// Optional `identityNumber`: not sent if `None`.
    pub identity_number: Option<String>,
    /// Language and region of the user.
    ///
    /// Optional `locale`: not sent if `None`. Example: `zh-CN`.
    pub locale: Option<String>,
    /// Data of the user from models of the metadata, by their keys.
    ///
    /// Users are created with it under the name
    /// [`CreateUserReqDto::metadata_source`](crate::generated::models::CreateUserReqDto::metadata_source).
    ///
    /// Optional `metadata`: not sent if `None`.
    pub metadata: Option<::sdk_runtime::JsonValue>,
    /// Middle name of the user.
    ///
    /// Optional `middleName`: not sent if `None`.
    pub middle_name: Option<String>,
    /// Name of the user, as the person is really called. Several users may share one.
    ///
    /// Optional `name`: not sent if `None`.
    pub name: Option<String>,
    /// Name by which the user likes to be called.
    ///
    /// Optional `nickname`: not sent if `None`.
    pub nickname: Option<String>,
    /// Password of the user, in plain text or encrypted in the way that
    /// [`UpdateUserBatchOptionsDto::password_encrypt_type`](crate::generated::models::UpdateUserBatchOptionsDto::password_encrypt_type)
    /// names.
    ///
    /// Optional `password`: not sent if `None`. A secret: it is sent, and never printed.
    pub password: Option<String>,
    /// Phone number without the country calling code, which is in `phone_country_code`.
    ///
    /// Optional `phone`: not sent if `None`. Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Country calling code of `phone`, with its plus sign. It may be absent for numbers of mainland China.
    /// Text messages to other countries need an SMS service set up in the GenAuth console.
    ///
    /// Optional `phoneCountryCode`: not sent if `None`. Example: `+86`.
    pub phone_country_code: Option<String>,
    /// Whether the phone number is known to belong to the user.
    ///
    /// Optional `phoneVerified`: not sent if `None`.
    pub phone_verified: Option<bool>,
    /// URL of the picture of the user.
    ///
    /// Optional `photo`: not sent if `None`. Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
    pub photo: Option<String>,
    /// Postal code of the user's address.
    ///
    /// Optional `postalCode`: not sent if `None`. Example: `438100`.
    pub postal_code: Option<String>,
    /// Name that the user prefers to be called by in applications.
    ///
    /// Optional `preferredUsername`: not sent if `None`.
    pub preferred_username: Option<String>,
    /// Profile of the user. In OpenID Connect, it is the URL of a page about the user. The documented
    /// sample is a name.
    ///
    /// Optional `profile`: not sent if `None`. Example: `alice`.
    pub profile: Option<String>,
    /// Province or state of the user's address.
    ///
    /// Optional `province`: not sent if `None`. Example: `BJ`.
    pub province: Option<String>,
    /// Region of the user's address.
    ///
    /// Optional `region`: not sent if `None`.
    pub region: Option<String>,
    /// State that the account gets.
    ///
    /// Optional `status`: not sent if `None`.
    pub status: Option<UserStatus>,
    /// Street and house number of the user's address.
    ///
    /// Optional `streetAddress`: not sent if `None`.
    pub street_address: Option<String>,
    /// User name, which no two users of a user pool share.
    ///
    /// Optional `username`: not sent if `None`. Example: `bob`.
    pub username: Option<String>,
    /// URL of the user's own web page.
    ///
    /// Optional `website`: not sent if `None`.
    pub website: Option<String>,
    /// Time zone of the user, as an offset in the documented sample.
    ///
    /// Optional `zoneinfo`: not sent if `None`. Example: `GMT-08:00`.
    pub zoneinfo: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateUserInfoDto {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            address: None,
            birthdate: None,
            browser: None,
            city: None,
            company: None,
            country: None,
            custom_data: None,
            device: None,
            email: None,
            email_verified: None,
            external_id: None,
            family_name: None,
            formatted: None,
            gender: None,
            given_name: None,
            identity_number: None,
            locale: None,
            metadata: None,
            middle_name: None,
            name: None,
            nickname: None,
            password: None,
            phone: None,
            phone_country_code: None,
            phone_verified: None,
            photo: None,
            postal_code: None,
            preferred_username: None,
            profile: None,
            province: None,
            region: None,
            status: None,
            street_address: None,
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
    /// Sets `email_verified`.
    #[must_use]
    #[inline]
    pub fn with_email_verified(mut self, value: bool) -> Self {
        self.email_verified = Some(value);
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
    /// Sets `gender`.
    #[must_use]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.gender, value);
        self
    }
    /// Sets `given_name`.
    #[must_use]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.given_name, value);
        self
    }
    /// Sets `identity_number`.
    #[must_use]
    pub fn with_identity_number(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.identity_number, value);
        self
    }
    /// Sets `locale`.
    #[must_use]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.locale, value);
        self
    }
    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.metadata, value);
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
    /// Sets `password`.
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.password, value);
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
    /// Sets `phone_verified`.
    #[must_use]
    #[inline]
    pub fn with_phone_verified(mut self, value: bool) -> Self {
        self.phone_verified = Some(value);
        self
    }
    /// Sets `photo`.
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.photo, value);
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
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.status, value);
        self
    }
    /// Sets `street_address`.
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.street_address, value);
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

impl Default for UpdateUserInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            address: None,
            birthdate: None,
            browser: None,
            city: None,
            company: None,
            country: None,
            custom_data: None,
            device: None,
            email: None,
            email_verified: None,
            external_id: None,
            family_name: None,
            formatted: None,
            gender: None,
            given_name: None,
            identity_number: None,
            locale: None,
            metadata: None,
            middle_name: None,
            name: None,
            nickname: None,
            password: None,
            phone: None,
            phone_country_code: None,
            phone_verified: None,
            photo: None,
            postal_code: None,
            preferred_username: None,
            profile: None,
            province: None,
            region: None,
            status: None,
            street_address: None,
            username: None,
            website: None,
            zoneinfo: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateUserInfoDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateUserInfoDto",
        names: &[
            "userId",
            "address",
            "birthdate",
            "browser",
            "city",
            "company",
            "country",
            "customData",
            "device",
            "email",
            "emailVerified",
            "externalId",
            "familyName",
            "formatted",
            "gender",
            "givenName",
            "identityNumber",
            "locale",
            "metadata",
            "middleName",
            "name",
            "nickname",
            "password",
            "phone",
            "phoneCountryCode",
            "phoneVerified",
            "photo",
            "postalCode",
            "preferredUsername",
            "profile",
            "province",
            "region",
            "status",
            "streetAddress",
            "username",
            "website",
            "zoneinfo",
        ],
        required: 1,
        secret: &[22],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.address,
            2 => &self.birthdate,
            3 => &self.browser,
            4 => &self.city,
            5 => &self.company,
            6 => &self.country,
            7 => &self.custom_data,
            8 => &self.device,
            9 => &self.email,
            10 => &self.email_verified,
            11 => &self.external_id,
            12 => &self.family_name,
            13 => &self.formatted,
            14 => &self.gender,
            15 => &self.given_name,
            16 => &self.identity_number,
            17 => &self.locale,
            18 => &self.metadata,
            19 => &self.middle_name,
            20 => &self.name,
            21 => &self.nickname,
            22 => &self.password,
            23 => &self.phone,
            24 => &self.phone_country_code,
            25 => &self.phone_verified,
            26 => &self.photo,
            27 => &self.postal_code,
            28 => &self.preferred_username,
            29 => &self.profile,
            30 => &self.province,
            31 => &self.region,
            32 => &self.status,
            33 => &self.street_address,
            34 => &self.username,
            35 => &self.website,
            36 => &self.zoneinfo,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.address,
            2 => &mut self.birthdate,
            3 => &mut self.browser,
            4 => &mut self.city,
            5 => &mut self.company,
            6 => &mut self.country,
            7 => &mut self.custom_data,
            8 => &mut self.device,
            9 => &mut self.email,
            10 => &mut self.email_verified,
            11 => &mut self.external_id,
            12 => &mut self.family_name,
            13 => &mut self.formatted,
            14 => &mut self.gender,
            15 => &mut self.given_name,
            16 => &mut self.identity_number,
            17 => &mut self.locale,
            18 => &mut self.metadata,
            19 => &mut self.middle_name,
            20 => &mut self.name,
            21 => &mut self.nickname,
            22 => &mut self.password,
            23 => &mut self.phone,
            24 => &mut self.phone_country_code,
            25 => &mut self.phone_verified,
            26 => &mut self.photo,
            27 => &mut self.postal_code,
            28 => &mut self.preferred_username,
            29 => &mut self.profile,
            30 => &mut self.province,
            31 => &mut self.region,
            32 => &mut self.status,
            33 => &mut self.street_address,
            34 => &mut self.username,
            35 => &mut self.website,
            36 => &mut self.zoneinfo,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateUserInfoDto);

/// How the user is found, and how the password and notices are treated, when
/// [`update_user`](crate::ManagementClient::update_user) changes a user.
#[non_exhaustive]
pub struct UpdateUserOptionsDto {
    /// Whether the server makes a random password for the user. A notice is asked for in
    /// `send_password_reseted_notification`. Whether it has the password is not documented.
    ///
    /// Optional `autoGeneratePassword`: not sent if `None`.
    pub auto_generate_password: Option<bool>,
    /// How the password is encrypted in the request. Left out, it is
    /// [`None`](crate::generated::models::PasswordEncryptType::None), that is, plain text.
    ///
    /// Optional `passwordEncryptType`: not sent if `None`.
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether the user has to set a new password at the first sign-in.
    ///
    /// Optional `resetPasswordOnFirstLogin`: not sent if `None`.
    pub reset_password_on_first_login: Option<bool>,
    /// Whether the user has to set a new password at the next sign-in.
    ///
    /// Optional `resetPasswordOnNextLogin`: not sent if `None`.
    pub reset_password_on_next_login: Option<bool>,
    /// Whether and how the user is told about the new password.
    ///
    /// Optional `sendPasswordResetedNotification`: not sent if `None`.
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
    /// The kind of ID that [`user_id`](crate::generated::models::UpdateUserReqDto::user_id) holds. Left
    /// out, it is [`UserId`](crate::generated::models::UserIdType::UserId).
    ///
    /// Optional `userIdType`: not sent if `None`.
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateUserOptionsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `auto_generate_password`.
    #[must_use]
    #[inline]
    pub fn with_auto_generate_password(mut self, value: bool) -> Self {
        self.auto_generate_password = Some(value);
        self
    }
    /// Sets `password_encrypt_type`.
    #[must_use]
    pub fn with_password_encrypt_type(
        mut self,
        value: impl Into<PasswordEncryptType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.password_encrypt_type, value);
        self
    }
    /// Sets `reset_password_on_first_login`.
    #[must_use]
    #[inline]
    pub fn with_reset_password_on_first_login(mut self, value: bool) -> Self {
        self.reset_password_on_first_login = Some(value);
        self
    }
    /// Sets `reset_password_on_next_login`.
    #[must_use]
    #[inline]
    pub fn with_reset_password_on_next_login(mut self, value: bool) -> Self {
        self.reset_password_on_next_login = Some(value);
        self
    }
    /// Sets `send_password_reseted_notification`.
    #[must_use]
    #[inline]
    pub fn with_send_password_reseted_notification(
        mut self,
        value: SendResetPasswordNotificationDto,
    ) -> Self {
        self.send_password_reseted_notification = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.user_id_type, value);
        self
    }
}

impl Default for UpdateUserOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            auto_generate_password: None,
            password_encrypt_type: None,
            reset_password_on_first_login: None,
            reset_password_on_next_login: None,
            send_password_reseted_notification: None,
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateUserOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateUserOptionsDto",
        names: &[
            "autoGeneratePassword",
            "passwordEncryptType",
            "resetPasswordOnFirstLogin",
            "resetPasswordOnNextLogin",
            "sendPasswordResetedNotification",
            "userIdType",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.auto_generate_password,
            1 => &self.password_encrypt_type,
            2 => &self.reset_password_on_first_login,
            3 => &self.reset_password_on_next_login,
            4 => &self.send_password_reseted_notification,
            5 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.auto_generate_password,
            1 => &mut self.password_encrypt_type,
            2 => &mut self.reset_password_on_first_login,
            3 => &mut self.reset_password_on_next_login,
            4 => &mut self.send_password_reseted_notification,
            5 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateUserOptionsDto);

/// New values for a user, who is named by `user_id`. Sent to
/// [`update_user`](crate::ManagementClient::update_user).
#[non_exhaustive]
pub struct UpdateUserReqDto {
    /// ID of the user, of the kind that
    /// [`options.user_id_type`](crate::generated::models::UpdateUserOptionsDto::user_id_type) names.
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Address of the user, in one text.
    ///
    /// Optional `address`: not sent if `None`.
    pub address: Option<String>,
    /// Date of birth.
    ///
    /// Optional `birthdate`: not sent if `None`. Example: `2022-06-03`.
    pub birthdate: Option<String>,
    /// User agent of the browser with which the user last signed in.
    ///
    /// Optional `browser`: not sent if `None`.
    pub browser: Option<String>,
    /// City of the user's address.
    ///
    /// Optional `city`: not sent if `None`. Example: `BJ`.
    pub city: Option<String>,
    /// Company that the user works for.
    ///
    /// Optional `company`: not sent if `None`.
    pub company: Option<String>,
    /// Country of the user's address.
    ///
    /// Optional `country`: not sent if `None`. Example: `CN`.
    pub country: Option<String>,
    /// Values of the custom fields, by the key of the field. A custom field has to be defined in the user
    /// pool first.
    ///
    /// Optional `customData`: not sent if `None`. Example: `{"school":"Yonsei"}`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    /// Device that the user signed in with last.
    ///
    /// Optional `device`: not sent if `None`.
    pub device: Option<String>,
    /// E-mail address. Upper and lower case are not told apart.
    ///
    /// Optional `email`: not sent if `None`. Example: `test@example.com`.
    pub email: Option<String>,
    /// Whether the e-mail address is known to belong to the user.
    ///
    /// Optional `emailVerified`: not sent if `None`.
    pub email_verified: Option<bool>,
    /// ID of the user in a system outside GenAuth. No two users of a user pool share one.
    ///
    /// Optional `externalId`: not sent if `None`. Example: `10010`.
    pub external_id: Option<String>,
    /// Last name of the user.
    ///
    /// Optional `familyName`: not sent if `None`.
    pub family_name: Option<String>,
    /// The whole address as one text, ready for a label.
    ///
    /// Optional `formatted`: not sent if `None`.
    pub formatted: Option<String>,
    /// Gender of the user, as far as it is known.
    ///
    /// Optional `gender`: not sent if `None`.
    pub gender: Option<Gender>,
    /// First name of the user.
    ///
    /// Optional `givenName`: not sent if `None`.
    pub given_name: Option<String>,
    /// Number of the user's identity document.
    ///
    /// Optional `identityNumber`: not sent if `None`.
    pub identity_number: Option<String>,
    /// Language and region of the user.
    ///
    /// Optional `locale`: not sent if `None`. Example: `zh-CN`.
    pub locale: Option<String>,
    /// Data of the user from models of the metadata, by their keys.
    ///
    /// Users are created with it under the name
    /// [`CreateUserReqDto::metadata_source`](crate::generated::models::CreateUserReqDto::metadata_source).
    ///
    /// Optional `metadata`: not sent if `None`.
    pub metadata: Option<::sdk_runtime::JsonValue>,
    /// Middle name of the user.
    ///
    /// Optional `middleName`: not sent if `None`.
    pub middle_name: Option<String>,
    /// Name of the user, as the person is really called. Several users may share one.
    ///
    /// Optional `name`: not sent if `None`.
    pub name: Option<String>,
    /// Name by which the user likes to be called.
    ///
    /// Optional `nickname`: not sent if `None`.
    pub nickname: Option<String>,
    /// How the user is found, and how the password and notices are treated.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<UpdateUserOptionsDto>,
    /// Password of the user, in plain text or encrypted in the way that
    /// [`password_encrypt_type`](crate::generated::models::UpdateUserOptionsDto::password_encrypt_type) in
    /// the options names.
    ///
    /// Optional `password`: not sent if `None`. A secret: it is sent, and never printed.
    pub password: Option<String>,
    /// Phone number without the country calling code, which is in `phone_country_code`.
    ///
    /// Optional `phone`: not sent if `None`. Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Country calling code of `phone`, with its plus sign. It may be absent for numbers of mainland China.
    /// Text messages to other countries need an SMS service set up in the GenAuth console.
    ///
    /// Optional `phoneCountryCode`: not sent if `None`. Example: `+86`.
    pub phone_country_code: Option<String>,
    /// Whether the phone number is known to belong to the user.
    ///
    /// Optional `phoneVerified`: not sent if `None`.
    pub phone_verified: Option<bool>,
    /// URL of the picture of the user.
    ///
    /// Optional `photo`: not sent if `None`. Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
    pub photo: Option<String>,
    /// Postal code of the user's address.
    ///
    /// Optional `postalCode`: not sent if `None`. Example: `438100`.
    pub postal_code: Option<String>,
    /// Name that the user prefers to be called by in applications.
    ///
    /// Optional `preferredUsername`: not sent if `None`.
    pub preferred_username: Option<String>,
    /// Profile of the user. In OpenID Connect, it is the URL of a page about the user. The documented
    /// sample is a name.
    ///
    /// Optional `profile`: not sent if `None`. Example: `alice`.
    pub profile: Option<String>,
    /// Province or state of the user's address.
    ///
    /// Optional `province`: not sent if `None`. Example: `BJ`.
    pub province: Option<String>,
    /// Region of the user's address.
    ///
    /// Optional `region`: not sent if `None`.
    pub region: Option<String>,
    /// State that the account gets.
    ///
    /// Optional `status`: not sent if `None`.
    pub status: Option<UserStatus>,
    /// Street and house number of the user's address.
    ///
    /// Optional `streetAddress`: not sent if `None`.
    pub street_address: Option<String>,
    /// User name, which no two users of a user pool share.
    ///
    /// Optional `username`: not sent if `None`. Example: `bob`.
    pub username: Option<String>,
    /// URL of the user's own web page.
    ///
    /// Optional `website`: not sent if `None`.
    pub website: Option<String>,
    /// Time zone of the user, as an offset in the documented sample.
    ///
    /// Optional `zoneinfo`: not sent if `None`. Example: `GMT-08:00`.
    pub zoneinfo: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateUserReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            address: None,
            birthdate: None,
            browser: None,
            city: None,
            company: None,
            country: None,
            custom_data: None,
            device: None,
            email: None,
            email_verified: None,
            external_id: None,
            family_name: None,
            formatted: None,
            gender: None,
            given_name: None,
            identity_number: None,
            locale: None,
            metadata: None,
            middle_name: None,
            name: None,
            nickname: None,
            options: None,
            password: None,
            phone: None,
            phone_country_code: None,
            phone_verified: None,
            photo: None,
            postal_code: None,
            preferred_username: None,
            profile: None,
            province: None,
            region: None,
            status: None,
            street_address: None,
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
    /// Sets `email_verified`.
    #[must_use]
    #[inline]
    pub fn with_email_verified(mut self, value: bool) -> Self {
        self.email_verified = Some(value);
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
    /// Sets `gender`.
    #[must_use]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.gender, value);
        self
    }
    /// Sets `given_name`.
    #[must_use]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.given_name, value);
        self
    }
    /// Sets `identity_number`.
    #[must_use]
    pub fn with_identity_number(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.identity_number, value);
        self
    }
    /// Sets `locale`.
    #[must_use]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.locale, value);
        self
    }
    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.metadata, value);
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
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: UpdateUserOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.password, value);
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
    /// Sets `phone_verified`.
    #[must_use]
    #[inline]
    pub fn with_phone_verified(mut self, value: bool) -> Self {
        self.phone_verified = Some(value);
        self
    }
    /// Sets `photo`.
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.photo, value);
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
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.status, value);
        self
    }
    /// Sets `street_address`.
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.street_address, value);
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

impl Default for UpdateUserReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            address: None,
            birthdate: None,
            browser: None,
            city: None,
            company: None,
            country: None,
            custom_data: None,
            device: None,
            email: None,
            email_verified: None,
            external_id: None,
            family_name: None,
            formatted: None,
            gender: None,
            given_name: None,
            identity_number: None,
            locale: None,
            metadata: None,
            middle_name: None,
            name: None,
            nickname: None,
            options: None,
            password: None,
            phone: None,
            phone_country_code: None,
            phone_verified: None,
            photo: None,
            postal_code: None,
            preferred_username: None,
            profile: None,
            province: None,
            region: None,
            status: None,
            street_address: None,
            username: None,
            website: None,
            zoneinfo: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateUserReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateUserReqDto",
        names: &[
            "userId",
            "address",
            "birthdate",
            "browser",
            "city",
            "company",
            "country",
            "customData",
            "device",
            "email",
            "emailVerified",
            "externalId",
            "familyName",
            "formatted",
            "gender",
            "givenName",
            "identityNumber",
            "locale",
            "metadata",
            "middleName",
            "name",
            "nickname",
            "options",
            "password",
            "phone",
            "phoneCountryCode",
            "phoneVerified",
            "photo",
            "postalCode",
            "preferredUsername",
            "profile",
            "province",
            "region",
            "status",
            "streetAddress",
            "username",
            "website",
            "zoneinfo",
        ],
        required: 1,
        secret: &[23],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.address,
            2 => &self.birthdate,
            3 => &self.browser,
            4 => &self.city,
            5 => &self.company,
            6 => &self.country,
            7 => &self.custom_data,
            8 => &self.device,
            9 => &self.email,
            10 => &self.email_verified,
            11 => &self.external_id,
            12 => &self.family_name,
            13 => &self.formatted,
            14 => &self.gender,
            15 => &self.given_name,
            16 => &self.identity_number,
            17 => &self.locale,
            18 => &self.metadata,
            19 => &self.middle_name,
            20 => &self.name,
            21 => &self.nickname,
            22 => &self.options,
            23 => &self.password,
            24 => &self.phone,
            25 => &self.phone_country_code,
            26 => &self.phone_verified,
            27 => &self.photo,
            28 => &self.postal_code,
            29 => &self.preferred_username,
            30 => &self.profile,
            31 => &self.province,
            32 => &self.region,
            33 => &self.status,
            34 => &self.street_address,
            35 => &self.username,
            36 => &self.website,
            37 => &self.zoneinfo,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.address,
            2 => &mut self.birthdate,
            3 => &mut self.browser,
            4 => &mut self.city,
            5 => &mut self.company,
            6 => &mut self.country,
            7 => &mut self.custom_data,
            8 => &mut self.device,
            9 => &mut self.email,
            10 => &mut self.email_verified,
            11 => &mut self.external_id,
            12 => &mut self.family_name,
            13 => &mut self.formatted,
            14 => &mut self.gender,
            15 => &mut self.given_name,
            16 => &mut self.identity_number,
            17 => &mut self.locale,
            18 => &mut self.metadata,
            19 => &mut self.middle_name,
            20 => &mut self.name,
            21 => &mut self.nickname,
            22 => &mut self.options,
            23 => &mut self.password,
            24 => &mut self.phone,
            25 => &mut self.phone_country_code,
            26 => &mut self.phone_verified,
            27 => &mut self.photo,
            28 => &mut self.postal_code,
            29 => &mut self.preferred_username,
            30 => &mut self.profile,
            31 => &mut self.province,
            32 => &mut self.region,
            33 => &mut self.status,
            34 => &mut self.street_address,
            35 => &mut self.username,
            36 => &mut self.website,
            37 => &mut self.zoneinfo,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateUserReqDto);

/// The encrypted contents that [`user_field_decrypt`](crate::ManagementClient::user_field_decrypt)
/// decrypts, and the key for it.
#[non_exhaustive]
pub struct UserFieldDecryptReqDto {
    /// Contents to decrypt.
    ///
    /// Required `data`.
    pub data: Vec<UserFieldDecryptReqItemDto>,
    /// Private key that the contents are decrypted with. It is found in the GenAuth console, in the
    /// security settings under data security and data encryption.
    ///
    /// Required `privateKey`. Example: `xxxxxx`. A secret: it is sent, and never printed.
    pub private_key: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UserFieldDecryptReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        data: impl IntoIterator<Item = impl Into<UserFieldDecryptReqItemDto>>,
        private_key: impl Into<String>,
    ) -> Self {
        Self {
            data: ::sdk_runtime::record::argument::list(data),
            private_key: private_key.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for UserFieldDecryptReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            data: Vec::new(),
            private_key: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserFieldDecryptReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserFieldDecryptReqDto",
        names: &["data", "privateKey"],
        required: 2,
        secret: &[1],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.data,
            1 => &self.private_key,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.data,
            1 => &mut self.private_key,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserFieldDecryptReqDto);

/// One encrypted content of a field, in the request of
/// [`user_field_decrypt`](crate::ManagementClient::user_field_decrypt).
#[non_exhaustive]
pub struct UserFieldDecryptReqItemDto {
    /// Content of the field in encrypted form.
    ///
    /// Required `encryptedContent`. Example: `xxxxxx`.
    pub encrypted_content: String,
    /// Name of the field that the content is from, such as `"username"` or `"phone"`.
    ///
    /// Optional `fieldName`: not sent if `None`. Example: `phone`.
    pub field_name: Option<String>,
    /// ID of the user whom the content belongs to. Any kind of ID will do.
    ///
    /// Optional `userId`: not sent if `None`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UserFieldDecryptReqItemDto {
    /// A value of the required fields; the others are absent.
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self {
            encrypted_content: encrypted_content.into(),
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

impl Default for UserFieldDecryptReqItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            encrypted_content: String::new(),
            field_name: None,
            user_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserFieldDecryptReqItemDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserFieldDecryptReqItemDto",
        names: &["encryptedContent", "fieldName", "userId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.encrypted_content,
            1 => &self.field_name,
            2 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.encrypted_content,
            1 => &mut self.field_name,
            2 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserFieldDecryptReqItemDto);

/// One decrypted content of a field, as
/// [`user_field_decrypt`](crate::ManagementClient::user_field_decrypt) returns it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserFieldDecryptRespItemDto {
    /// Content of the field in readable form.
    ///
    /// On the wire: `decryptedContent`. Example: `188xxxx8888`.
    pub decrypted_content: String,
    /// Name of the field that the content is from, such as `"username"` or `"phone"`.
    ///
    /// On the wire: `fieldName`. Example: `phone`.
    pub field_name: Option<String>,
    /// ID of the user whom the content belongs to, as in the request.
    ///
    /// On the wire: `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserFieldDecryptRespItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            decrypted_content: String::new(),
            field_name: None,
            user_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserFieldDecryptRespItemDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserFieldDecryptRespItemDto",
        names: &["decryptedContent", "fieldName", "userId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.decrypted_content,
            1 => &self.field_name,
            2 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.decrypted_content,
            1 => &mut self.field_name,
            2 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserFieldDecryptRespItemDto);

/// An application that a user has signed in to, in the list of
/// [`get_user_loggedin_apps`](crate::ManagementClient::get_user_loggedin_apps).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserLoggedInAppsDto {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// On the wire: `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// Name of the application, for people.
    ///
    /// On the wire: `appName`.
    pub app_name: String,
    /// URL of the logo of the application.
    ///
    /// On the wire: `appLogo`. Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub app_logo: String,
    /// URL at which users sign in to the application.
    ///
    /// On the wire: `appLoginUrl`. Example: `https://example.authing.cn`.
    pub app_login_url: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserLoggedInAppsDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            app_name: String::new(),
            app_logo: String::new(),
            app_login_url: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserLoggedInAppsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserLoggedInAppsDto",
        names: &["appId", "appName", "appLogo", "appLoginUrl"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.app_name,
            2 => &self.app_logo,
            3 => &self.app_login_url,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.app_name,
            2 => &mut self.app_logo,
            3 => &mut self.app_login_url,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserLoggedInAppsDto);

/// An identity source that a user has signed in with, in the list of
/// [`get_user_loggedin_identities`](crate::ManagementClient::get_user_loggedin_identities).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserLoggedInIdentitiesDto {
    /// ID of the identity that the user has at the source.
    ///
    /// On the wire: `identityId`.
    pub identity_id: String,
    /// Name of the identity source, for people.
    ///
    /// On the wire: `idpName`.
    pub idp_name: String,
    /// Name of the identity source in English, for people.
    ///
    /// On the wire: `idpNameEn`.
    pub idp_name_en: String,
    /// URL of the logo of the identity source.
    ///
    /// On the wire: `idpLogo`.
    pub idp_logo: String,
    /// ID of the identity source.
    ///
    /// On the wire: `idpId`. Example: `60b49eb83fd80adb96f26e68`.
    pub idp_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserLoggedInIdentitiesDto {
    #[inline]
    fn default() -> Self {
        Self {
            identity_id: String::new(),
            idp_name: String::new(),
            idp_name_en: String::new(),
            idp_logo: String::new(),
            idp_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserLoggedInIdentitiesDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserLoggedInIdentitiesDto",
        names: &["identityId", "idpName", "idpNameEn", "idpLogo", "idpId"],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.identity_id,
            1 => &self.idp_name,
            2 => &self.idp_name_en,
            3 => &self.idp_logo,
            4 => &self.idp_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.identity_id,
            1 => &mut self.idp_name,
            2 => &mut self.idp_name_en,
            3 => &mut self.idp_logo,
            4 => &mut self.idp_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserLoggedInIdentitiesDto);

/// A sign-in of a user, in the list of
/// [`get_user_login_history`](crate::ManagementClient::get_user_login_history).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserLoginHistoryDto {
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// On the wire: `appId`. Example: `6342b8537axxxx047d314109`.
    pub app_id: String,
    /// Name of the application, for people.
    ///
    /// On the wire: `appName`.
    pub app_name: String,
    /// URL of the logo of the application.
    ///
    /// On the wire: `appLogo`. Example: `https://files.authing.co/authing-console/authing-logo-new-20210924.svg`.
    pub app_logo: String,
    /// URL at which users sign in to the application.
    ///
    /// On the wire: `appLoginUrl`. Example: `https://example.authing.cn`.
    pub app_login_url: String,
    /// IP address that the user signed in from.
    ///
    /// On the wire: `clientIp`. Example: `127.0.0.1`.
    pub client_ip: String,
    /// When the user signed in.
    ///
    /// Example: `2022-07-03T03:20:30.000Z`.
    pub time: String,
    /// User agent that the program of the user sent.
    ///
    /// On the wire: `userAgent`.
    pub user_agent: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserLoginHistoryDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            app_name: String::new(),
            app_logo: String::new(),
            app_login_url: String::new(),
            client_ip: String::new(),
            time: String::new(),
            user_agent: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserLoginHistoryDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserLoginHistoryDto",
        names: &[
            "appId",
            "appName",
            "appLogo",
            "appLoginUrl",
            "clientIp",
            "time",
            "userAgent",
        ],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.app_name,
            2 => &self.app_logo,
            3 => &self.app_login_url,
            4 => &self.client_ip,
            5 => &self.time,
            6 => &self.user_agent,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.app_name,
            2 => &mut self.app_logo,
            3 => &mut self.app_login_url,
            4 => &mut self.client_ip,
            5 => &mut self.time,
            6 => &mut self.user_agent,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserLoginHistoryDto);

/// Sign-ins of a user, as a page.
///
/// Returned by [`get_user_login_history`](crate::ManagementClient::get_user_login_history).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserLoginHistoryPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<UserLoginHistoryDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserLoginHistoryPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserLoginHistoryPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserLoginHistoryPagingDto",
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

::sdk_runtime::record::record!(UserLoginHistoryPagingDto);

/// Which factors of multi-factor authentication a user has bound, as
/// [`get_user_mfa_info`](crate::ManagementClient::get_user_mfa_info) returns it. Each field is
/// `"enabled"` if the factor is bound and `"disabled"` if not.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct UserMfaRespDto {
    /// Whether an authenticator app for one-time passwords is bound: `"enabled"` or `"disabled"`.
    ///
    /// On the wire: `totpStatus`. Example: `enabled`.
    pub totp_status: String,
    /// Whether face recognition is bound: `"enabled"` or `"disabled"`.
    ///
    /// On the wire: `faceMfaStatus`. Example: `disabled`.
    pub face_mfa_status: String,
    /// Whether codes by text message are bound: `"enabled"` or `"disabled"`.
    ///
    /// On the wire: `smsMfaStatus`. Example: `enabled`.
    pub sms_mfa_status: String,
    /// Whether codes by e-mail are bound: `"enabled"` or `"disabled"`.
    ///
    /// On the wire: `emailMfaStatus`. Example: `enabled`.
    pub email_mfa_status: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for UserMfaRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            totp_status: String::new(),
            face_mfa_status: String::new(),
            sms_mfa_status: String::new(),
            email_mfa_status: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UserMfaRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UserMfaRespDto",
        names: &["totpStatus", "faceMfaStatus", "smsMfaStatus", "emailMfaStatus"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.totp_status,
            1 => &self.face_mfa_status,
            2 => &self.sms_mfa_status,
            3 => &self.email_mfa_status,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.totp_status,
            1 => &mut self.face_mfa_status,
            2 => &mut self.sms_mfa_status,
            3 => &mut self.email_mfa_status,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UserMfaRespDto);

impl ::sdk_runtime::Page for ArchivedUsersListPagingDto {
    type Item = ListArchivedUsersRespDto;
    #[inline]
    fn into_items(self) -> Vec<ListArchivedUsersRespDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for UserLoginHistoryPagingDto {
    type Item = UserLoginHistoryDto;
    #[inline]
    fn into_items(self) -> Vec<UserLoginHistoryDto> {
        self.list
    }
}
