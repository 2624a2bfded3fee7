// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{
    DepartmentIdType, FilterOperator, FuzzySearchField, Gender, PaginationDto,
    PasswordEncryptType, SendCreateAccountNotificationDto,
    SendResetPasswordNotificationDto, SortingDto, UserIdType, UserSourceType, UserStatus,
    WorkStatus,
};

/// A value, called `PublicAccountListRespDto` by the API.
pub type PublicAccountListRespDto = crate::generated::Envelope<Vec<PublicAccountDto>>;

/// A value, called `PublicAccountPaginatedRespDto` by the API.
pub type PublicAccountPaginatedRespDto = crate::generated::Envelope<
    PublicAccountPagingDto,
>;

/// A value, called `PublicAccountSingleRespDto` by the API.
pub type PublicAccountSingleRespDto = crate::generated::Envelope<PublicAccountDto>;

/// The public accounts that
/// [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch) makes, and
/// options that hold for all of them.
#[non_exhaustive]
pub struct CreatePublicAccountBatchReqDto {
    /// Public accounts to create, at most 50.
    ///
    /// Required `list`. 1 to 50 elements.
    pub list: Vec<CreatePublicAccountReqDto>,
    /// How passwords, departments and notices are treated, for all accounts in the list.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<CreatePublicAccountOptionsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreatePublicAccountBatchReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<CreatePublicAccountReqDto>>,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: CreatePublicAccountOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Default for CreatePublicAccountBatchReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreatePublicAccountBatchReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreatePublicAccountBatchReqDto",
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

::sdk_runtime::record::record!(CreatePublicAccountBatchReqDto);

/// Names the user whose account
/// [`change_into_public_account`](crate::ManagementClient::change_into_public_account) turns into a
/// public account.
#[non_exhaustive]
pub struct CreatePublicAccountFromUserDto {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreatePublicAccountFromUserDto {
    /// A value of the required fields; the others are absent.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CreatePublicAccountFromUserDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreatePublicAccountFromUserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreatePublicAccountFromUserDto",
        names: &["userId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreatePublicAccountFromUserDto);

/// How passwords, departments and notices are treated when public accounts are created.
///
/// Taken by [`create_public_account`](crate::ManagementClient::create_public_account) and [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch).
#[non_exhaustive]
pub struct CreatePublicAccountOptionsDto {
    /// Whether the server makes a random password. A notice is asked for in `send_notification`. Whether it
    /// has the password is not documented.
    ///
    /// Optional `autoGeneratePassword`: not sent if `None`.
    pub auto_generate_password: Option<bool>,
    /// The kind of ID that
    /// [`department_ids`](crate::generated::models::CreatePublicAccountReqDto::department_ids) holds.
    ///
    /// Optional `departmentIdType`: not sent if `None`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether [`password`](crate::generated::models::CreatePublicAccountReqDto::password) is stored as it
    /// is sent, without being encrypted by GenAuth.
    ///
    /// It is for accounts that come from another system where passwords are kept as hashes, with
    /// [`salt`](crate::generated::models::CreatePublicAccountReqDto::salt) if the method needs one. The
    /// user pool then needs a password function that checks passwords against such hashes. Where that
    /// function is written is not documented. What is assumed without `keep_password` is not documented.
    ///
    /// Optional `keepPassword`: not sent if `None`.
    pub keep_password: Option<bool>,
    /// How the password is encrypted in the request. Left out, it is
    /// [`None`](crate::generated::models::PasswordEncryptType::None), that is, plain text.
    ///
    /// Optional `passwordEncryptType`: not sent if `None`.
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether a new password has to be set at the first sign-in.
    ///
    /// Optional `resetPasswordOnFirstLogin`: not sent if `None`.
    pub reset_password_on_first_login: Option<bool>,
    /// Whether and how notice of the new account is given.
    ///
    /// Optional `sendNotification`: not sent if `None`.
    pub send_notification: Option<SendCreateAccountNotificationDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreatePublicAccountOptionsDto {
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

impl Default for CreatePublicAccountOptionsDto {
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

impl ::sdk_runtime::record::Fields for CreatePublicAccountOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreatePublicAccountOptionsDto",
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

::sdk_runtime::record::record!(CreatePublicAccountOptionsDto);

/// The authenticator app that is already bound to a new public account.
///
/// Taken by [`create_public_account`](crate::ManagementClient::create_public_account) and [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch).
#[non_exhaustive]
pub struct CreatePublicAccountOtpDto {
    /// Secret from which the authenticator app computes one-time passwords.
    ///
    /// Required `secret`. Example: `HZ2F6J3AGNAVSOTV`. A secret: it is sent, and never printed.
    pub secret: String,
    /// Code with which one gets in without the authenticator app.
    ///
    /// Optional `recoveryCode`: not sent if `None`. Example: `b471-8ec0-874a-087f-bccb-cd54`. A secret: it is sent, and never printed.
    pub recovery_code: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreatePublicAccountOtpDto {
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

impl Default for CreatePublicAccountOtpDto {
    #[inline]
    fn default() -> Self {
        Self {
            secret: String::new(),
            recovery_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreatePublicAccountOtpDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreatePublicAccountOtpDto",
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

::sdk_runtime::record::record!(CreatePublicAccountOtpDto);

/// A public account to create, for
/// [`create_public_account`](crate::ManagementClient::create_public_account) and in the list of
/// [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch).
///
/// At least one of `email`, `phone` and `username` is needed. What a field of the profile says of a
/// user holds for the account.
#[non_exhaustive]
pub struct CreatePublicAccountReqDto {
    /// Address of the user, in one text.
    ///
    /// Optional `address`: not sent if `None`.
    pub address: Option<String>,
    /// Date of birth.
    ///
    /// Optional `birthdate`: not sent if `None`. Example: `2022-06-03`.
    pub birthdate: Option<String>,
    /// User agent of the browser with which somebody last signed in with the account.
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
    /// IDs of the departments that the public account belongs to, of the kind that
    /// [`options.department_id_type`](crate::generated::models::CreatePublicAccountOptionsDto::department_id_type)
    /// names.
    ///
    /// Optional `departmentIds`: not sent if `None`. Example: `["6229c3ae66xxxx4feb740d93"]`.
    pub department_ids: Option<Vec<String>>,
    /// Device on which somebody last signed in with the account.
    ///
    /// Optional `device`: not sent if `None`.
    pub device: Option<String>,
    /// E-mail address. Upper and lower case are not told apart.
    ///
    /// Optional `email`: not sent if `None`. Example: `test@example.com`.
    pub email: Option<String>,
    /// Whether the e-mail address was verified.
    ///
    /// Optional `emailVerified`: not sent if `None`.
    pub email_verified: Option<bool>,
    /// ID of the account in a system outside GenAuth. No two accounts of a user pool share one.
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
    /// Number of the user's identity document.
    ///
    /// Optional `identityNumber`: not sent if `None`.
    pub identity_number: Option<String>,
    /// Language and region of the user.
    ///
    /// Optional `locale`: not sent if `None`. Example: `zh-CN`.
    pub locale: Option<String>,
    /// Middle name of the user.
    ///
    /// Optional `middleName`: not sent if `None`.
    pub middle_name: Option<String>,
    /// Name of the public account. Several may share one.
    ///
    /// Optional `name`: not sent if `None`.
    pub name: Option<String>,
    /// Name by which the user likes to be called.
    ///
    /// Optional `nickname`: not sent if `None`.
    pub nickname: Option<String>,
    /// How the password, the departments and notices are treated. In a batch, the options of the batch
    /// stand beside the list.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<CreatePublicAccountOptionsDto>,
    /// One-time passwords that are already bound to the account as a second factor.
    ///
    /// Optional `otp`: not sent if `None`.
    pub otp: Option<CreatePublicAccountOtpDto>,
    /// Password of the account, in plain text or encrypted in the way that
    /// [`options.password_encrypt_type`](crate::generated::models::CreatePublicAccountOptionsDto::password_encrypt_type)
    /// names.
    ///
    /// With
    /// [`options.keep_password`](crate::generated::models::CreatePublicAccountOptionsDto::keep_password),
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
    /// Whether the phone number was verified.
    ///
    /// Optional `phoneVerified`: not sent if `None`.
    pub phone_verified: Option<bool>,
    /// URL of the picture of the account.
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
    /// Salt of the password. Only for accounts whose hashed passwords are imported.
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

impl CreatePublicAccountReqDto {
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
    pub fn with_options(mut self, value: CreatePublicAccountOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
    /// Sets `otp`.
    #[must_use]
    #[inline]
    pub fn with_otp(mut self, value: CreatePublicAccountOtpDto) -> Self {
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

impl Default for CreatePublicAccountReqDto {
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
            identity_number: None,
            locale: None,
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
            username: None,
            website: None,
            zoneinfo: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreatePublicAccountReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreatePublicAccountReqDto",
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
            "identityNumber",
            "locale",
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
            "username",
            "website",
            "zoneinfo",
        ],
        secret: &[23],
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
            16 => &self.identity_number,
            17 => &self.locale,
            18 => &self.middle_name,
            19 => &self.name,
            20 => &self.nickname,
            21 => &self.options,
            22 => &self.otp,
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
            33 => &self.salt,
            34 => &self.status,
            35 => &self.street_address,
            36 => &self.username,
            37 => &self.website,
            38 => &self.zoneinfo,
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
            16 => &mut self.identity_number,
            17 => &mut self.locale,
            18 => &mut self.middle_name,
            19 => &mut self.name,
            20 => &mut self.nickname,
            21 => &mut self.options,
            22 => &mut self.otp,
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
            33 => &mut self.salt,
            34 => &mut self.status,
            35 => &mut self.street_address,
            36 => &mut self.username,
            37 => &mut self.website,
            38 => &mut self.zoneinfo,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreatePublicAccountReqDto);

/// Names the public accounts that
/// [`delete_public_accounts_batch`](crate::ManagementClient::delete_public_accounts_batch) deletes.
#[non_exhaustive]
pub struct DeletePublicAccountsBatchDto {
    /// IDs of the public accounts to delete, of the kind that
    /// [`options.user_id_type`](crate::generated::models::DeletePublicAccountsBatchOptionsDto::user_id_type)
    /// names. At most 50.
    ///
    /// Required `userIds`. 1 to 50 elements. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub user_ids: Vec<String>,
    /// Which kind of ID names the public accounts.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<DeletePublicAccountsBatchOptionsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeletePublicAccountsBatchDto {
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
    pub fn with_options(mut self, value: DeletePublicAccountsBatchOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Default for DeletePublicAccountsBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_ids: Vec::new(),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeletePublicAccountsBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeletePublicAccountsBatchDto",
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

::sdk_runtime::record::record!(DeletePublicAccountsBatchDto);

/// How [`delete_public_accounts_batch`](crate::ManagementClient::delete_public_accounts_batch) finds
/// the public accounts.
#[non_exhaustive]
pub struct DeletePublicAccountsBatchOptionsDto {
    /// The kind of ID that [`user_ids`](crate::generated::models::DeletePublicAccountsBatchDto::user_ids)
    /// holds.
    ///
    /// Left out, it is [`UserId`](crate::generated::models::UserIdType::UserId). For this operation, only
    /// [`UserId`](crate::generated::models::UserIdType::UserId),
    /// [`Phone`](crate::generated::models::UserIdType::Phone),
    /// [`Email`](crate::generated::models::UserIdType::Email),
    /// [`Username`](crate::generated::models::UserIdType::Username) and
    /// [`ExternalId`](crate::generated::models::UserIdType::ExternalId) are documented.
    ///
    /// Optional `userIdType`: not sent if `None`.
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeletePublicAccountsBatchOptionsDto {
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

impl Default for DeletePublicAccountsBatchOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeletePublicAccountsBatchOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeletePublicAccountsBatchOptionsDto",
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

::sdk_runtime::record::record!(DeletePublicAccountsBatchOptionsDto);

/// The public account that [`kick_public_accounts`](crate::ManagementClient::kick_public_accounts)
/// signs out, and the applications.
#[non_exhaustive]
pub struct KickPublicAccountsDto {
    /// IDs of the applications to sign the account out of, found by
    /// [`list_applications`](crate::ManagementClient::list_applications). At most 50.
    ///
    /// Required `appIds`. 1 to 50 elements. Example: `["62188e71cxxxx3075289c580"]`.
    pub app_ids: Vec<String>,
    /// ID of the public account, of the kind that
    /// [`options.user_id_type`](crate::generated::models::KickPublicAccountsOptionsDto::user_id_type)
    /// names.
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// Which kind of ID names the public account.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<KickPublicAccountsOptionsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl KickPublicAccountsDto {
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
    pub fn with_options(mut self, value: KickPublicAccountsOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Default for KickPublicAccountsDto {
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

impl ::sdk_runtime::record::Fields for KickPublicAccountsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "KickPublicAccountsDto",
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

::sdk_runtime::record::record!(KickPublicAccountsDto);

/// How [`kick_public_accounts`](crate::ManagementClient::kick_public_accounts) finds the public
/// account.
#[non_exhaustive]
pub struct KickPublicAccountsOptionsDto {
    /// The kind of ID that [`user_id`](crate::generated::models::KickPublicAccountsDto::user_id) holds.
    ///
    /// Left out, it is [`UserId`](crate::generated::models::UserIdType::UserId). For this operation, only
    /// [`UserId`](crate::generated::models::UserIdType::UserId),
    /// [`Phone`](crate::generated::models::UserIdType::Phone),
    /// [`Email`](crate::generated::models::UserIdType::Email),
    /// [`Username`](crate::generated::models::UserIdType::Username) and
    /// [`ExternalId`](crate::generated::models::UserIdType::ExternalId) are documented.
    ///
    /// Optional `userIdType`: not sent if `None`.
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl KickPublicAccountsOptionsDto {
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

impl Default for KickPublicAccountsOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id_type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for KickPublicAccountsOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "KickPublicAccountsOptionsDto",
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

::sdk_runtime::record::record!(KickPublicAccountsOptionsDto);

/// A condition that public accounts have to meet, in the request of
/// [`list_public_accounts`](crate::ManagementClient::list_public_accounts).
#[non_exhaustive]
pub struct ListPublicAccountsAdvancedFilterItemDto {
    /// What is compared.
    ///
    /// Either the name of a field of the profile, such as `"id"`, `"phone"`, `"email"`, `"username"`,
    /// `"externalId"`, `"name"`, `"status"`, `"gender"`, `"birthdate"` or `"company"`, or the key of a
    /// custom field, or one of these: `"signedUp"` (when the account was registered), `"lastLogin"` (when
    /// somebody last signed in with it), `"loginsCount"` (how often somebody has signed in with it),
    /// `"lastLoginApp"` (ID of the application that was signed in to last), `"loggedInApps"` (IDs of the
    /// applications that were signed in to), `"userSource"` (where the account came from), `"department"`
    /// (departments of the account).
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
    /// [`list_public_accounts`](crate::ManagementClient::list_public_accounts). For `"userSource"`, the
    /// form is not documented.
    ///
    /// Optional `value`: not sent if `None`. Example: `Suspended`.
    pub value: Option<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListPublicAccountsAdvancedFilterItemDto {
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

impl Default for ListPublicAccountsAdvancedFilterItemDto {
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

impl ::sdk_runtime::record::Fields for ListPublicAccountsAdvancedFilterItemDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListPublicAccountsAdvancedFilterItemDto",
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

::sdk_runtime::record::record!(ListPublicAccountsAdvancedFilterItemDto);

/// Page, order, searched fields and amount of detail, for
/// [`list_public_accounts`](crate::ManagementClient::list_public_accounts).
#[non_exhaustive]
pub struct ListPublicAccountsOptionsDto {
    /// Fields that the keywords are searched for in. Left out, they are
    /// [`phone`](crate::generated::models::PublicAccountDto::phone),
    /// [`email`](crate::generated::models::PublicAccountDto::email),
    /// [`name`](crate::generated::models::PublicAccountDto::name),
    /// [`username`](crate::generated::models::PublicAccountDto::username) and
    /// [`nickname`](crate::generated::models::PublicAccountDto::nickname).
    ///
    /// Phone numbers are compared without the country calling code.
    ///
    /// Optional `fuzzySearchOn`: not sent if `None`. Example: `["address"]`.
    pub fuzzy_search_on: Option<Vec<FuzzySearchField>>,
    /// Which page to return, and how many public accounts a page has.
    ///
    /// Optional `pagination`: not sent if `None`.
    pub pagination: Option<PaginationDto>,
    /// Orders of the result. The first one counts most.
    ///
    /// Optional `sort`: not sent if `None`.
    pub sort: Option<Vec<SortingDto>>,
    /// Whether the result has the values of custom fields, in
    /// [`PublicAccountDto::custom_data`](crate::generated::models::PublicAccountDto::custom_data).
    ///
    /// Optional `withCustomData`: not sent if `None`.
    pub with_custom_data: Option<bool>,
    /// Whether the result has the IDs of the departments of the accounts, in
    /// [`PublicAccountDto::department_ids`](crate::generated::models::PublicAccountDto::department_ids).
    ///
    /// Optional `withDepartmentIds`: not sent if `None`.
    pub with_department_ids: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListPublicAccountsOptionsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

impl Default for ListPublicAccountsOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            fuzzy_search_on: None,
            pagination: None,
            sort: None,
            with_custom_data: None,
            with_department_ids: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListPublicAccountsOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListPublicAccountsOptionsDto",
        names: &[
            "fuzzySearchOn",
            "pagination",
            "sort",
            "withCustomData",
            "withDepartmentIds",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.fuzzy_search_on,
            1 => &self.pagination,
            2 => &self.sort,
            3 => &self.with_custom_data,
            4 => &self.with_department_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.fuzzy_search_on,
            1 => &mut self.pagination,
            2 => &mut self.sort,
            3 => &mut self.with_custom_data,
            4 => &mut self.with_department_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListPublicAccountsOptionsDto);

/// Which public accounts [`list_public_accounts`](crate::ManagementClient::list_public_accounts)
/// returns, and in which form. Without any field it returns the first page of all public accounts.
#[non_exhaustive]
pub struct ListPublicAccountsRequestDto {
    /// Conditions that public accounts have to meet, on fields of the profile, custom fields, sign-ins and
    /// more.
    ///
    /// Optional `advancedFilter`: not sent if `None`. Example: `[{"field":"status","operator":"EQUAL","value":"Activated"}]`.
    pub advanced_filter: Option<Vec<ListPublicAccountsAdvancedFilterItemDto>>,
    /// Text to search for in the fields that
    /// [`options.fuzzy_search_on`](crate::generated::models::ListPublicAccountsOptionsDto::fuzzy_search_on)
    /// names.
    ///
    /// Optional `keywords`: not sent if `None`. Example: `Beijing`.
    pub keywords: Option<String>,
    /// Page, order, searched fields and amount of detail of the result.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<ListPublicAccountsOptionsDto>,
    /// Query in the language of Elasticsearch, for searches that the other fields cannot express.
    ///
    /// Optional `searchQuery`: not sent if `None`. Example: `{"query":{"bool":{"must":[{"term":{"phone":"188xxxx8888"}}],"must_not":[]}},"sort":["_score",{"created_at":"ASC"}]}`.
    pub search_query: Option<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListPublicAccountsRequestDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `advanced_filter`.
    #[must_use]
    pub fn with_advanced_filter(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<ListPublicAccountsAdvancedFilterItemDto>,
        >,
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
    pub fn with_options(mut self, value: ListPublicAccountsOptionsDto) -> Self {
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

impl Default for ListPublicAccountsRequestDto {
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

impl ::sdk_runtime::record::Fields for ListPublicAccountsRequestDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListPublicAccountsRequestDto",
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

::sdk_runtime::record::record!(ListPublicAccountsRequestDto);

/// An account that several users share, with its profile.
///
/// Most operations on public accounts return it. Fields that nothing is known of are absent. What a
/// field of the profile says of a user holds for the account.
///
/// Returned by [`create_public_account`](crate::ManagementClient::create_public_account), [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch), [`get_public_account`](crate::ManagementClient::get_public_account), [`get_public_account_batch`](crate::ManagementClient::get_public_account_batch), [`update_public_account`](crate::ManagementClient::update_public_account) and 9 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PublicAccountDto {
    /// ID that GenAuth gave the public account. Other requests name the account by it.
    ///
    /// On the wire: `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// State of the account, which decides whether it can be used.
    pub status: UserStatus,
    /// State of the work of the account, kept apart from the state of the account itself.
    ///
    /// On the wire: `workStatus`.
    pub work_status: WorkStatus,
    /// Gender of the user, as far as it is known.
    pub gender: Gender,
    /// Whether the e-mail address was verified.
    ///
    /// On the wire: `emailVerified`.
    pub email_verified: bool,
    /// Whether the phone number was verified.
    ///
    /// On the wire: `phoneVerified`.
    pub phone_verified: bool,
    /// How the account came into being.
    ///
    /// On the wire: `userSourceType`.
    pub user_source_type: UserSourceType,
    /// Address of the user, in one text.
    pub address: Option<String>,
    /// Date of birth.
    ///
    /// Example: `2022-06-03`.
    pub birthdate: Option<String>,
    /// User agent of the browser with which somebody last signed in with the account.
    pub browser: Option<String>,
    /// City of the user's address.
    ///
    /// Example: `BJ`.
    pub city: Option<String>,
    /// Company that the user works for.
    pub company: Option<String>,
    /// Country of the user's address.
    ///
    /// Example: `CN`.
    pub country: Option<String>,
    /// Values of the custom fields of the public account, by the key of the field.
    ///
    /// On the wire: `customData`. Example: `{"school":"Yonsei"}`.
    pub custom_data: Option<::sdk_runtime::JsonObject>,
    /// IDs of the departments that the public account belongs to.
    ///
    /// On the wire: `departmentIds`. Example: `["6229c3ae66xxxx4feb740d93"]`.
    pub department_ids: Option<Vec<String>>,
    /// Device on which somebody last signed in with the account.
    pub device: Option<String>,
    /// E-mail address. Upper and lower case are not told apart.
    ///
    /// Example: `test@example.com`.
    pub email: Option<String>,
    /// ID of the account in a system outside GenAuth. No two accounts of a user pool share one.
    ///
    /// On the wire: `externalId`. Example: `10010`.
    pub external_id: Option<String>,
    /// Last name of the user.
    ///
    /// On the wire: `familyName`.
    pub family_name: Option<String>,
    /// The whole address as one text, ready for a label.
    pub formatted: Option<String>,
    /// First name of the user.
    ///
    /// On the wire: `givenName`.
    pub given_name: Option<String>,
    /// Number of the user's identity document.
    ///
    /// On the wire: `identityNumber`.
    pub identity_number: Option<String>,
    /// IP address from which somebody last signed in with the account.
    ///
    /// On the wire: `lastIp`. Example: `127.0.0.1`.
    pub last_ip: Option<String>,
    /// When somebody last signed in with the account.
    ///
    /// On the wire: `lastLogin`. Example: `2022-07-03T03:20:30.000Z`.
    pub last_login: Option<::sdk_runtime::DateTime>,
    /// ID of the application that was last signed in to with the account.
    ///
    /// On the wire: `lastLoginApp`. Example: `6342b8537axxxx047d314109`.
    pub last_login_app: Option<String>,
    /// When multi-factor authentication was last passed with the account.
    ///
    /// On the wire: `lastMfaTime`. Example: `2022-07-03T03:20:30.000Z`.
    pub last_mfa_time: Option<::sdk_runtime::DateTime>,
    /// Language and region of the user.
    ///
    /// Example: `zh-CN`.
    pub locale: Option<String>,
    /// How often somebody has signed in with the account so far.
    ///
    /// On the wire: `loginsCount`. Example: `3`.
    pub logins_count: Option<i64>,
    /// ID of the department that counts as the main one of the account.
    ///
    /// On the wire: `mainDepartmentId`. Example: `6229c3ae66xxxx4feb740d93`.
    pub main_department_id: Option<String>,
    /// Middle name of the user.
    ///
    /// On the wire: `middleName`.
    pub middle_name: Option<String>,
    /// Name of the public account. Several may share one.
    pub name: Option<String>,
    /// Name by which the user likes to be called.
    pub nickname: Option<String>,
    /// When the password was last changed.
    ///
    /// On the wire: `passwordLastSetAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub password_last_set_at: Option<::sdk_runtime::DateTime>,
    /// Strength rating of the password of the account. The scale is not documented.
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
    /// URL of the picture of the account.
    ///
    /// Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
    pub photo: Option<String>,
    /// Postal code of the user's address.
    ///
    /// On the wire: `postalCode`. Example: `438100`.
    pub postal_code: Option<String>,
    /// Name that the user prefers to be called by in applications.
    ///
    /// On the wire: `preferredUsername`.
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
    pub region: Option<String>,
    /// Ways in which the account was registered. The values are not documented.
    ///
    /// On the wire: `registerSource`.
    pub register_source: Option<Vec<String>>,
    /// Whether a new password has to be set at the next sign-in.
    ///
    /// On the wire: `resetPasswordOnNextLogin`.
    pub reset_password_on_next_login: Option<bool>,
    /// When `status` last changed.
    ///
    /// On the wire: `statusChangedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub status_changed_at: Option<::sdk_runtime::DateTime>,
    /// Street and house number of the user's address.
    ///
    /// On the wire: `streetAddress`.
    pub street_address: Option<String>,
    /// ID of the tenant that the account belongs to.
    ///
    /// On the wire: `tenantId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub tenant_id: Option<String>,
    /// ID of the application that the account was registered in, or of the sync task that brought it in,
    /// depending on `user_source_type`.
    ///
    /// On the wire: `userSourceId`.
    pub user_source_id: Option<String>,
    /// User name, which no two users of a user pool share.
    ///
    /// Example: `bob`.
    pub username: Option<String>,
    /// URL of the user's own web page.
    pub website: Option<String>,
    /// Time zone of the user, as an offset in the documented sample.
    ///
    /// Example: `GMT-08:00`.
    pub zoneinfo: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PublicAccountDto {
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
            identity_number: None,
            last_ip: None,
            last_login: None,
            last_login_app: None,
            last_mfa_time: None,
            locale: None,
            logins_count: None,
            main_department_id: None,
            middle_name: None,
            name: None,
            nickname: None,
            password_last_set_at: None,
            password_security_level: None,
            phone: None,
            phone_country_code: None,
            photo: None,
            postal_code: None,
            preferred_username: None,
            profile: None,
            province: None,
            region: None,
            register_source: None,
            reset_password_on_next_login: None,
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

impl ::sdk_runtime::record::Fields for PublicAccountDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PublicAccountDto",
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
            "identityNumber",
            "lastIp",
            "lastLogin",
            "lastLoginApp",
            "lastMfaTime",
            "locale",
            "loginsCount",
            "mainDepartmentId",
            "middleName",
            "name",
            "nickname",
            "passwordLastSetAt",
            "passwordSecurityLevel",
            "phone",
            "phoneCountryCode",
            "photo",
            "postalCode",
            "preferredUsername",
            "profile",
            "province",
            "region",
            "registerSource",
            "resetPasswordOnNextLogin",
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
            23 => &self.identity_number,
            24 => &self.last_ip,
            25 => &self.last_login,
            26 => &self.last_login_app,
            27 => &self.last_mfa_time,
            28 => &self.locale,
            29 => &self.logins_count,
            30 => &self.main_department_id,
            31 => &self.middle_name,
            32 => &self.name,
            33 => &self.nickname,
            34 => &self.password_last_set_at,
            35 => &self.password_security_level,
            36 => &self.phone,
            37 => &self.phone_country_code,
            38 => &self.photo,
            39 => &self.postal_code,
            40 => &self.preferred_username,
            41 => &self.profile,
            42 => &self.province,
            43 => &self.region,
            44 => &self.register_source,
            45 => &self.reset_password_on_next_login,
            46 => &self.status_changed_at,
            47 => &self.street_address,
            48 => &self.tenant_id,
            49 => &self.user_source_id,
            50 => &self.username,
            51 => &self.website,
            52 => &self.zoneinfo,
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
            23 => &mut self.identity_number,
            24 => &mut self.last_ip,
            25 => &mut self.last_login,
            26 => &mut self.last_login_app,
            27 => &mut self.last_mfa_time,
            28 => &mut self.locale,
            29 => &mut self.logins_count,
            30 => &mut self.main_department_id,
            31 => &mut self.middle_name,
            32 => &mut self.name,
            33 => &mut self.nickname,
            34 => &mut self.password_last_set_at,
            35 => &mut self.password_security_level,
            36 => &mut self.phone,
            37 => &mut self.phone_country_code,
            38 => &mut self.photo,
            39 => &mut self.postal_code,
            40 => &mut self.preferred_username,
            41 => &mut self.profile,
            42 => &mut self.province,
            43 => &mut self.region,
            44 => &mut self.register_source,
            45 => &mut self.reset_password_on_next_login,
            46 => &mut self.status_changed_at,
            47 => &mut self.street_address,
            48 => &mut self.tenant_id,
            49 => &mut self.user_source_id,
            50 => &mut self.username,
            51 => &mut self.website,
            52 => &mut self.zoneinfo,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PublicAccountDto);

/// Public accounts, as a page.
///
/// Returned by [`get_public_account_roles`](crate::ManagementClient::get_public_account_roles), [`get_public_accounts_of_department`](crate::ManagementClient::get_public_accounts_of_department), [`get_public_accounts_of_group`](crate::ManagementClient::get_public_accounts_of_group), [`get_public_accounts_of_post`](crate::ManagementClient::get_public_accounts_of_post), [`get_public_accounts_of_role`](crate::ManagementClient::get_public_accounts_of_role) and 3 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PublicAccountPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<PublicAccountDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PublicAccountPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PublicAccountPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PublicAccountPagingDto",
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

::sdk_runtime::record::record!(PublicAccountPagingDto);

/// The users whom [`bind_users_public_account`](crate::ManagementClient::bind_users_public_account)
/// binds, and the public account.
#[non_exhaustive]
pub struct SetPublicAccountBatchReqDto {
    /// ID that GenAuth gave the public account, as in
    /// [`PublicAccountDto::user_id`](crate::generated::models::PublicAccountDto::user_id).
    ///
    /// Required `publicAccountId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub public_account_id: String,
    /// IDs of the users to bind, found by [`list_users`](crate::ManagementClient::list_users). At most 50.
    ///
    /// Required `userIds`. 1 to 50 elements. Example: `["6343b98b7cfxxx9366e9b7d"]`.
    pub user_ids: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SetPublicAccountBatchReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        public_account_id: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            public_account_id: public_account_id.into(),
            user_ids: ::sdk_runtime::record::argument::list(user_ids),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SetPublicAccountBatchReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            public_account_id: String::new(),
            user_ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SetPublicAccountBatchReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SetPublicAccountBatchReqDto",
        names: &["publicAccountId", "userIds"],
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
            0 => &self.public_account_id,
            1 => &self.user_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.public_account_id,
            1 => &mut self.user_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SetPublicAccountBatchReqDto);

/// A public account and the groups that
/// [`get_public_account_of_groups`](crate::ManagementClient::get_public_account_of_groups) adds it to.
#[non_exhaustive]
pub struct SetUserGroupsDto {
    /// IDs of the groups, as in [`GroupDto::id`](crate::generated::models::GroupDto::id). At most 10. They
    /// are not the codes.
    ///
    /// Required `groupIds`. 1 to 10 elements. Example: `["60b49eb83fd80adb96f26e68"]`.
    pub group_ids: Vec<String>,
    /// ID that GenAuth gave the public account, as in
    /// [`PublicAccountDto::user_id`](crate::generated::models::PublicAccountDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SetUserGroupsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        group_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            group_ids: ::sdk_runtime::record::argument::list(group_ids),
            user_id: user_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SetUserGroupsDto {
    #[inline]
    fn default() -> Self {
        Self {
            group_ids: Vec::new(),
            user_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SetUserGroupsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SetUserGroupsDto",
        names: &["groupIds", "userId"],
        required: 2,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
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
            0 => &self.group_ids,
            1 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.group_ids,
            1 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SetUserGroupsDto);

/// The public accounts that
/// [`setuser_of_public_account`](crate::ManagementClient::setuser_of_public_account) binds a user to.
#[non_exhaustive]
pub struct SetUserOfPublicAccountBatchReqDto {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub user_id: String,
    /// IDs of the public accounts, found by
    /// [`list_public_accounts`](crate::ManagementClient::list_public_accounts). At most 50.
    ///
    /// Required `publicAccountIds`. 1 to 50 elements. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub public_account_ids: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SetUserOfPublicAccountBatchReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        user_id: impl Into<String>,
        public_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            public_account_ids: ::sdk_runtime::record::argument::list(
                public_account_ids,
            ),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SetUserOfPublicAccountBatchReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            public_account_ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SetUserOfPublicAccountBatchReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SetUserOfPublicAccountBatchReqDto",
        names: &["userId", "publicAccountIds"],
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
            1 => &self.public_account_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.public_account_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SetUserOfPublicAccountBatchReqDto);

/// A public account and the roles that
/// [`bind_public_account_of_roles`](crate::ManagementClient::bind_public_account_of_roles) gives it.
#[non_exhaustive]
pub struct SetUserRolesDto {
    /// IDs of the roles, as in [`RoleDto::id`](crate::generated::models::RoleDto::id). At most 10. They are
    /// not the codes.
    ///
    /// Required `roleIds`. 1 to 10 elements. Example: `["60b49eb83fd80adb96f26e68"]`.
    pub role_ids: Vec<String>,
    /// ID that GenAuth gave the public account, as in
    /// [`PublicAccountDto::user_id`](crate::generated::models::PublicAccountDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SetUserRolesDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        role_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            role_ids: ::sdk_runtime::record::argument::list(role_ids),
            user_id: user_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SetUserRolesDto {
    #[inline]
    fn default() -> Self {
        Self {
            role_ids: Vec::new(),
            user_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SetUserRolesDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SetUserRolesDto",
        names: &["roleIds", "userId"],
        required: 2,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
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
            0 => &self.role_ids,
            1 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.role_ids,
            1 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SetUserRolesDto);

/// The user and the public account that
/// [`unbind_users_public_account`](crate::ManagementClient::unbind_users_public_account) separates.
#[non_exhaustive]
pub struct UnbindPublicAccountBatchReqDto {
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7d`.
    pub user_id: String,
    /// ID that GenAuth gave the public account, as in
    /// [`PublicAccountDto::user_id`](crate::generated::models::PublicAccountDto::user_id).
    ///
    /// Required `publicAccountId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub public_account_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UnbindPublicAccountBatchReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        user_id: impl Into<String>,
        public_account_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            public_account_id: public_account_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for UnbindPublicAccountBatchReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            public_account_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UnbindPublicAccountBatchReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UnbindPublicAccountBatchReqDto",
        names: &["userId", "publicAccountId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.public_account_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.public_account_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UnbindPublicAccountBatchReqDto);

/// How passwords and notices are treated when
/// [`update_public_account_batch`](crate::ManagementClient::update_public_account_batch) changes public
/// accounts.
#[non_exhaustive]
pub struct UpdatePublicAccountBatchOptionsDto {
    /// Whether the server makes a random password. A notice is asked for in
    /// `send_password_reseted_notification`. Whether it has the password is not documented.
    ///
    /// Optional `autoGeneratePassword`: not sent if `None`.
    pub auto_generate_password: Option<bool>,
    /// How the password is encrypted in the request. Left out, it is
    /// [`None`](crate::generated::models::PasswordEncryptType::None), that is, plain text.
    ///
    /// Optional `passwordEncryptType`: not sent if `None`.
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether a new password has to be set at the next sign-in.
    ///
    /// Optional `resetPasswordOnNextLogin`: not sent if `None`.
    pub reset_password_on_next_login: Option<bool>,
    /// Whether and how notice of the new passwords is given.
    ///
    /// Optional `sendPasswordResetedNotification`: not sent if `None`.
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdatePublicAccountBatchOptionsDto {
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

impl Default for UpdatePublicAccountBatchOptionsDto {
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

impl ::sdk_runtime::record::Fields for UpdatePublicAccountBatchOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdatePublicAccountBatchOptionsDto",
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

::sdk_runtime::record::record!(UpdatePublicAccountBatchOptionsDto);

/// The changes that
/// [`update_public_account_batch`](crate::ManagementClient::update_public_account_batch) makes, and
/// options that hold for all of them.
#[non_exhaustive]
pub struct UpdatePublicAccountBatchReqDto {
    /// Public accounts to change, each with the new values of its fields.
    ///
    /// Required `list`.
    pub list: Vec<UpdatePublicAccountInfoDto>,
    /// How passwords and notices are treated, for all accounts in the list.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<UpdatePublicAccountBatchOptionsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdatePublicAccountBatchReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<UpdatePublicAccountInfoDto>>,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: UpdatePublicAccountBatchOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Default for UpdatePublicAccountBatchReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdatePublicAccountBatchReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdatePublicAccountBatchReqDto",
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

::sdk_runtime::record::record!(UpdatePublicAccountBatchReqDto);

/// New values for one public account, in the request of
/// [`update_public_account_batch`](crate::ManagementClient::update_public_account_batch).
///
/// What a field of the profile says of a user holds for the account.
#[non_exhaustive]
pub struct UpdatePublicAccountInfoDto {
    /// ID that GenAuth gave the public account, as in
    /// [`PublicAccountDto::user_id`](crate::generated::models::PublicAccountDto::user_id).
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
    /// User agent of the browser with which somebody last signed in with the account.
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
    /// Device on which somebody last signed in with the account.
    ///
    /// Optional `device`: not sent if `None`.
    pub device: Option<String>,
    /// E-mail address. Upper and lower case are not told apart.
    ///
    /// Optional `email`: not sent if `None`. Example: `test@example.com`.
    pub email: Option<String>,
    /// Whether the e-mail address was verified.
    ///
    /// Optional `emailVerified`: not sent if `None`.
    pub email_verified: Option<bool>,
    /// ID of the account in a system outside GenAuth. No two accounts of a user pool share one.
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
    /// Middle name of the user.
    ///
    /// Optional `middleName`: not sent if `None`.
    pub middle_name: Option<String>,
    /// Name of the public account. Several may share one.
    ///
    /// Optional `name`: not sent if `None`.
    pub name: Option<String>,
    /// Name by which the user likes to be called.
    ///
    /// Optional `nickname`: not sent if `None`.
    pub nickname: Option<String>,
    /// Password of the account, in plain text or encrypted in the way that
    /// [`UpdatePublicAccountBatchOptionsDto::password_encrypt_type`](crate::generated::models::UpdatePublicAccountBatchOptionsDto::password_encrypt_type)
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
    /// Whether the phone number was verified.
    ///
    /// Optional `phoneVerified`: not sent if `None`.
    pub phone_verified: Option<bool>,
    /// URL of the picture of the account.
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

impl UpdatePublicAccountInfoDto {
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

impl Default for UpdatePublicAccountInfoDto {
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

impl ::sdk_runtime::record::Fields for UpdatePublicAccountInfoDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdatePublicAccountInfoDto",
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
        secret: &[21],
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
            18 => &self.middle_name,
            19 => &self.name,
            20 => &self.nickname,
            21 => &self.password,
            22 => &self.phone,
            23 => &self.phone_country_code,
            24 => &self.phone_verified,
            25 => &self.photo,
            26 => &self.postal_code,
            27 => &self.preferred_username,
            28 => &self.profile,
            29 => &self.province,
            30 => &self.region,
            31 => &self.status,
            32 => &self.street_address,
            33 => &self.username,
            34 => &self.website,
            35 => &self.zoneinfo,
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
            18 => &mut self.middle_name,
            19 => &mut self.name,
            20 => &mut self.nickname,
            21 => &mut self.password,
            22 => &mut self.phone,
            23 => &mut self.phone_country_code,
            24 => &mut self.phone_verified,
            25 => &mut self.photo,
            26 => &mut self.postal_code,
            27 => &mut self.preferred_username,
            28 => &mut self.profile,
            29 => &mut self.province,
            30 => &mut self.region,
            31 => &mut self.status,
            32 => &mut self.street_address,
            33 => &mut self.username,
            34 => &mut self.website,
            35 => &mut self.zoneinfo,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdatePublicAccountInfoDto);

/// How the account is found, and how the password and notices are treated, when
/// [`update_public_account`](crate::ManagementClient::update_public_account) changes a public account.
#[non_exhaustive]
pub struct UpdatePublicAccountOptionsDto {
    /// Whether the server makes a random password. A notice is asked for in
    /// `send_password_reseted_notification`. Whether it has the password is not documented.
    ///
    /// Optional `autoGeneratePassword`: not sent if `None`.
    pub auto_generate_password: Option<bool>,
    /// How the password is encrypted in the request. Left out, it is
    /// [`None`](crate::generated::models::PasswordEncryptType::None), that is, plain text.
    ///
    /// Optional `passwordEncryptType`: not sent if `None`.
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether a new password has to be set at the first sign-in.
    ///
    /// Optional `resetPasswordOnFirstLogin`: not sent if `None`.
    pub reset_password_on_first_login: Option<bool>,
    /// Whether a new password has to be set at the next sign-in.
    ///
    /// Optional `resetPasswordOnNextLogin`: not sent if `None`.
    pub reset_password_on_next_login: Option<bool>,
    /// Whether and how notice of the new password is given.
    ///
    /// Optional `sendPasswordResetedNotification`: not sent if `None`.
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
    /// The kind of ID that [`user_id`](crate::generated::models::UpdatePublicAccountReqDto::user_id) holds.
    /// Left out, it is [`UserId`](crate::generated::models::UserIdType::UserId).
    ///
    /// Optional `userIdType`: not sent if `None`.
    pub user_id_type: Option<UserIdType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdatePublicAccountOptionsDto {
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

impl Default for UpdatePublicAccountOptionsDto {
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

impl ::sdk_runtime::record::Fields for UpdatePublicAccountOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdatePublicAccountOptionsDto",
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

::sdk_runtime::record::record!(UpdatePublicAccountOptionsDto);

/// New values for a public account, which is named by `user_id`.
///
/// Sent to [`update_public_account`](crate::ManagementClient::update_public_account). What a field of
/// the profile says of a user holds for the account.
#[non_exhaustive]
pub struct UpdatePublicAccountReqDto {
    /// ID of the public account, of the kind that
    /// [`options.user_id_type`](crate::generated::models::UpdatePublicAccountOptionsDto::user_id_type)
    /// names.
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
    /// User agent of the browser with which somebody last signed in with the account.
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
    /// Device on which somebody last signed in with the account.
    ///
    /// Optional `device`: not sent if `None`.
    pub device: Option<String>,
    /// E-mail address. Upper and lower case are not told apart.
    ///
    /// Optional `email`: not sent if `None`. Example: `test@example.com`.
    pub email: Option<String>,
    /// Whether the e-mail address was verified.
    ///
    /// Optional `emailVerified`: not sent if `None`.
    pub email_verified: Option<bool>,
    /// ID of the account in a system outside GenAuth. No two accounts of a user pool share one.
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
    /// Middle name of the user.
    ///
    /// Optional `middleName`: not sent if `None`.
    pub middle_name: Option<String>,
    /// Name of the public account. Several may share one.
    ///
    /// Optional `name`: not sent if `None`.
    pub name: Option<String>,
    /// Name by which the user likes to be called.
    ///
    /// Optional `nickname`: not sent if `None`.
    pub nickname: Option<String>,
    /// How the account is found, and how the password and notices are treated.
    ///
    /// Optional `options`: not sent if `None`.
    pub options: Option<UpdatePublicAccountOptionsDto>,
    /// Password of the account, in plain text or encrypted in the way that
    /// [`options.password_encrypt_type`](crate::generated::models::UpdatePublicAccountOptionsDto::password_encrypt_type)
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
    /// Whether the phone number was verified.
    ///
    /// Optional `phoneVerified`: not sent if `None`.
    pub phone_verified: Option<bool>,
    /// URL of the picture of the account.
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

impl UpdatePublicAccountReqDto {
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
    pub fn with_options(mut self, value: UpdatePublicAccountOptionsDto) -> Self {
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

impl Default for UpdatePublicAccountReqDto {
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

impl ::sdk_runtime::record::Fields for UpdatePublicAccountReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdatePublicAccountReqDto",
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
            18 => &self.middle_name,
            19 => &self.name,
            20 => &self.nickname,
            21 => &self.options,
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
            18 => &mut self.middle_name,
            19 => &mut self.name,
            20 => &mut self.nickname,
            21 => &mut self.options,
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

::sdk_runtime::record::record!(UpdatePublicAccountReqDto);

impl ::sdk_runtime::Page for PublicAccountPagingDto {
    type Item = PublicAccountDto;
    #[inline]
    fn into_items(self) -> Vec<PublicAccountDto> {
        self.list
    }
}
