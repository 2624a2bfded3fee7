// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

use crate::Envelope;
use crate::JsonValue;
use crate::generated::common::{
    DepartmentIdType, FilterOperator, FuzzySearchField, Gender, PaginationDto,
    PasswordEncryptType, SendCreateAccountNotificationDto,
    SendResetPasswordNotificationDto, SortingDto, UserIdType, UserSourceType, UserStatus,
    WorkStatus,
};
use crate::record::Limits;
use crate::record::required_form;
use crate::record::{Members, RawFields, Schema, Slot, record};
use crate::Page;

/// A value, called `PublicAccountListRespDto` by the API.
pub type PublicAccountListRespDto = Envelope<Vec<PublicAccountDto>>;

/// A value, called `PublicAccountPaginatedRespDto` by the API.
pub type PublicAccountPaginatedRespDto = Envelope<PublicAccountPagingDto>;

/// A value, called `PublicAccountSingleRespDto` by the API.
pub type PublicAccountSingleRespDto = Envelope<PublicAccountDto>;

/// An object, called `CreatePublicAccountBatchReqDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePublicAccountBatchReqDto {
    /// The member `list`.
    ///
    /// Member `list`, required.
    /// Limit: 1 to 50 elements.
    pub list: Vec<CreatePublicAccountReqDto>,
    /// The member `options`.
    ///
    /// Member `options`, optional.
    pub options: Option<CreatePublicAccountOptionsDto>,
    raw_fields: RawFields,
}

impl CreatePublicAccountBatchReqDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<CreatePublicAccountReqDto>>,
    ) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
            options: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`options`](field@Self::options).
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: CreatePublicAccountOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Members for CreatePublicAccountBatchReqDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "CreatePublicAccountBatchReqDto",
        members: &["list", "options"],
        required: 1,
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.list,
            1 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreatePublicAccountBatchReqDto);

/// An object, called `CreatePublicAccountFromUserDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePublicAccountFromUserDto {
    /// The member `userId`.
    ///
    /// Member `userId`, required.
    pub user_id: String,
    raw_fields: RawFields,
}

impl CreatePublicAccountFromUserDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for CreatePublicAccountFromUserDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "CreatePublicAccountFromUserDto",
        members: &["userId"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreatePublicAccountFromUserDto);

/// An object, called `CreatePublicAccountOptionsDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePublicAccountOptionsDto {
    /// The member `autoGeneratePassword`.
    ///
    /// Member `autoGeneratePassword`, optional.
    pub auto_generate_password: Option<bool>,
    /// The member `departmentIdType`.
    ///
    /// Member `departmentIdType`, optional.
    pub department_id_type: Option<DepartmentIdType>,
    /// The member `keepPassword`.
    ///
    /// Member `keepPassword`, optional.
    pub keep_password: Option<bool>,
    /// The member `passwordEncryptType`.
    ///
    /// Member `passwordEncryptType`, optional.
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// The member `resetPasswordOnFirstLogin`.
    ///
    /// Member `resetPasswordOnFirstLogin`, optional.
    pub reset_password_on_first_login: Option<bool>,
    /// The member `sendNotification`.
    ///
    /// Member `sendNotification`, optional.
    pub send_notification: Option<SendCreateAccountNotificationDto>,
    raw_fields: RawFields,
}

impl CreatePublicAccountOptionsDto {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`auto_generate_password`](field@Self::auto_generate_password).
    #[must_use]
    #[inline]
    pub fn with_auto_generate_password(mut self, value: bool) -> Self {
        self.auto_generate_password = Some(value);
        self
    }
    /// Sets [`department_id_type`](field@Self::department_id_type).
    #[must_use]
    #[inline]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(value.into());
        self
    }
    /// Sets [`keep_password`](field@Self::keep_password).
    #[must_use]
    #[inline]
    pub fn with_keep_password(mut self, value: bool) -> Self {
        self.keep_password = Some(value);
        self
    }
    /// Sets [`password_encrypt_type`](field@Self::password_encrypt_type).
    #[must_use]
    #[inline]
    pub fn with_password_encrypt_type(
        mut self,
        value: impl Into<PasswordEncryptType>,
    ) -> Self {
        self.password_encrypt_type = Some(value.into());
        self
    }
    /// Sets [`reset_password_on_first_login`](field@Self::reset_password_on_first_login).
    #[must_use]
    #[inline]
    pub fn with_reset_password_on_first_login(mut self, value: bool) -> Self {
        self.reset_password_on_first_login = Some(value);
        self
    }
    /// Sets [`send_notification`](field@Self::send_notification).
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

impl Members for CreatePublicAccountOptionsDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "CreatePublicAccountOptionsDto",
        members: &[
            "autoGeneratePassword",
            "departmentIdType",
            "keepPassword",
            "passwordEncryptType",
            "resetPasswordOnFirstLogin",
            "sendNotification",
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
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
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(CreatePublicAccountOptionsDto);

/// An object, called `CreatePublicAccountOtpDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePublicAccountOtpDto {
    /// The member `secret`.
    ///
    /// Member `secret`, required.
    /// A secret: it is sent, and never printed.
    pub secret: String,
    /// The member `recoveryCode`.
    ///
    /// Member `recoveryCode`, optional.
    /// A secret: it is sent, and never printed.
    pub recovery_code: Option<String>,
    raw_fields: RawFields,
}

impl CreatePublicAccountOtpDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(secret: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            recovery_code: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`recovery_code`](field@Self::recovery_code).
    #[must_use]
    #[inline]
    pub fn with_recovery_code(mut self, value: impl Into<String>) -> Self {
        self.recovery_code = Some(value.into());
        self
    }
}

impl Members for CreatePublicAccountOtpDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "CreatePublicAccountOtpDto",
        members: &["secret", "recoveryCode"],
        required: 1,
        secret: &[0, 1],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.secret,
            1 => &self.recovery_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.secret,
            1 => &mut self.recovery_code,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreatePublicAccountOtpDto);

/// An object, called `CreatePublicAccountReqDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePublicAccountReqDto {
    /// The member `address`.
    ///
    /// Member `address`, optional.
    pub address: Option<String>,
    /// The member `birthdate`.
    ///
    /// Member `birthdate`, optional.
    pub birthdate: Option<String>,
    /// The member `browser`.
    ///
    /// Member `browser`, optional.
    pub browser: Option<String>,
    /// The member `city`.
    ///
    /// Member `city`, optional.
    pub city: Option<String>,
    /// The member `company`.
    ///
    /// Member `company`, optional.
    pub company: Option<String>,
    /// The member `country`.
    ///
    /// Member `country`, optional.
    pub country: Option<String>,
    /// The member `customData`.
    ///
    /// Member `customData`, optional.
    pub custom_data: Option<JsonValue>,
    /// The member `departmentIds`.
    ///
    /// Member `departmentIds`, optional.
    pub department_ids: Option<Vec<String>>,
    /// The member `device`.
    ///
    /// Member `device`, optional.
    pub device: Option<String>,
    /// The member `email`.
    ///
    /// Member `email`, optional.
    pub email: Option<String>,
    /// The member `emailVerified`.
    ///
    /// Member `emailVerified`, optional.
    pub email_verified: Option<bool>,
    /// The member `externalId`.
    ///
    /// Member `externalId`, optional.
    pub external_id: Option<String>,
    /// The member `familyName`.
    ///
    /// Member `familyName`, optional.
    pub family_name: Option<String>,
    /// The member `formatted`.
    ///
    /// Member `formatted`, optional.
    pub formatted: Option<String>,
    /// The member `gender`.
    ///
    /// Member `gender`, optional.
    pub gender: Option<Gender>,
    /// The member `givenName`.
    ///
    /// Member `givenName`, optional.
    pub given_name: Option<String>,
    /// The member `identityNumber`.
    ///
    /// Member `identityNumber`, optional.
    pub identity_number: Option<String>,
    /// The member `locale`.
    ///
    /// Member `locale`, optional.
    pub locale: Option<String>,
    /// The member `middleName`.
    ///
    /// Member `middleName`, optional.
    pub middle_name: Option<String>,
    /// The member `name`.
    ///
    /// Member `name`, optional.
    pub name: Option<String>,
    /// The member `nickname`.
    ///
    /// Member `nickname`, optional.
    pub nickname: Option<String>,
    /// The member `options`.
    ///
    /// Member `options`, optional.
    pub options: Option<CreatePublicAccountOptionsDto>,
    /// The member `otp`.
    ///
    /// Member `otp`, optional.
    pub otp: Option<CreatePublicAccountOtpDto>,
    /// The member `password`.
    ///
    /// Member `password`, optional.
    /// A secret: it is sent, and never printed.
    pub password: Option<String>,
    /// The member `phone`.
    ///
    /// Member `phone`, optional.
    pub phone: Option<String>,
    /// The member `phoneCountryCode`.
    ///
    /// Member `phoneCountryCode`, optional.
    pub phone_country_code: Option<String>,
    /// The member `phoneVerified`.
    ///
    /// Member `phoneVerified`, optional.
    pub phone_verified: Option<bool>,
    /// The member `photo`.
    ///
    /// Member `photo`, optional.
    pub photo: Option<String>,
    /// The member `postalCode`.
    ///
    /// Member `postalCode`, optional.
    pub postal_code: Option<String>,
    /// The member `preferredUsername`.
    ///
    /// Member `preferredUsername`, optional.
    pub preferred_username: Option<String>,
    /// The member `profile`.
    ///
    /// Member `profile`, optional.
    pub profile: Option<String>,
    /// The member `province`.
    ///
    /// Member `province`, optional.
    pub province: Option<String>,
    /// The member `region`.
    ///
    /// Member `region`, optional.
    pub region: Option<String>,
    /// The member `salt`.
    ///
    /// Member `salt`, optional.
    pub salt: Option<String>,
    /// The member `status`.
    ///
    /// Member `status`, optional.
    pub status: Option<UserStatus>,
    /// The member `streetAddress`.
    ///
    /// Member `streetAddress`, optional.
    pub street_address: Option<String>,
    /// The member `username`.
    ///
    /// Member `username`, optional.
    pub username: Option<String>,
    /// The member `website`.
    ///
    /// Member `website`, optional.
    pub website: Option<String>,
    /// The member `zoneinfo`.
    ///
    /// Member `zoneinfo`, optional.
    pub zoneinfo: Option<String>,
    raw_fields: RawFields,
}

impl CreatePublicAccountReqDto {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`address`](field@Self::address).
    #[must_use]
    #[inline]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`birthdate`](field@Self::birthdate).
    #[must_use]
    #[inline]
    pub fn with_birthdate(mut self, value: impl Into<String>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets [`browser`](field@Self::browser).
    #[must_use]
    #[inline]
    pub fn with_browser(mut self, value: impl Into<String>) -> Self {
        self.browser = Some(value.into());
        self
    }
    /// Sets [`city`](field@Self::city).
    #[must_use]
    #[inline]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`company`](field@Self::company).
    #[must_use]
    #[inline]
    pub fn with_company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets [`country`](field@Self::country).
    #[must_use]
    #[inline]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`custom_data`](field@Self::custom_data).
    #[must_use]
    #[inline]
    pub fn with_custom_data(mut self, value: impl Into<JsonValue>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`department_ids`](field@Self::department_ids).
    #[must_use]
    #[inline]
    pub fn with_department_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`device`](field@Self::device).
    #[must_use]
    #[inline]
    pub fn with_device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets [`email`](field@Self::email).
    #[must_use]
    #[inline]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`email_verified`](field@Self::email_verified).
    #[must_use]
    #[inline]
    pub fn with_email_verified(mut self, value: bool) -> Self {
        self.email_verified = Some(value);
        self
    }
    /// Sets [`external_id`](field@Self::external_id).
    #[must_use]
    #[inline]
    pub fn with_external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets [`family_name`](field@Self::family_name).
    #[must_use]
    #[inline]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Sets [`formatted`](field@Self::formatted).
    #[must_use]
    #[inline]
    pub fn with_formatted(mut self, value: impl Into<String>) -> Self {
        self.formatted = Some(value.into());
        self
    }
    /// Sets [`gender`](field@Self::gender).
    #[must_use]
    #[inline]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets [`given_name`](field@Self::given_name).
    #[must_use]
    #[inline]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Sets [`identity_number`](field@Self::identity_number).
    #[must_use]
    #[inline]
    pub fn with_identity_number(mut self, value: impl Into<String>) -> Self {
        self.identity_number = Some(value.into());
        self
    }
    /// Sets [`locale`](field@Self::locale).
    #[must_use]
    #[inline]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets [`middle_name`](field@Self::middle_name).
    #[must_use]
    #[inline]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name).
    #[must_use]
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`nickname`](field@Self::nickname).
    #[must_use]
    #[inline]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`options`](field@Self::options).
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: CreatePublicAccountOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
    /// Sets [`otp`](field@Self::otp).
    #[must_use]
    #[inline]
    pub fn with_otp(mut self, value: CreatePublicAccountOtpDto) -> Self {
        self.otp = Some(value);
        self
    }
    /// Sets [`password`](field@Self::password).
    #[must_use]
    #[inline]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets [`phone`](field@Self::phone).
    #[must_use]
    #[inline]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets [`phone_country_code`](field@Self::phone_country_code).
    #[must_use]
    #[inline]
    pub fn with_phone_country_code(mut self, value: impl Into<String>) -> Self {
        self.phone_country_code = Some(value.into());
        self
    }
    /// Sets [`phone_verified`](field@Self::phone_verified).
    #[must_use]
    #[inline]
    pub fn with_phone_verified(mut self, value: bool) -> Self {
        self.phone_verified = Some(value);
        self
    }
    /// Sets [`photo`](field@Self::photo).
    #[must_use]
    #[inline]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
        self
    }
    /// Sets [`postal_code`](field@Self::postal_code).
    #[must_use]
    #[inline]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets [`preferred_username`](field@Self::preferred_username).
    #[must_use]
    #[inline]
    pub fn with_preferred_username(mut self, value: impl Into<String>) -> Self {
        self.preferred_username = Some(value.into());
        self
    }
    /// Sets [`profile`](field@Self::profile).
    #[must_use]
    #[inline]
    pub fn with_profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets [`province`](field@Self::province).
    #[must_use]
    #[inline]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets [`region`](field@Self::region).
    #[must_use]
    #[inline]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets [`salt`](field@Self::salt).
    #[must_use]
    #[inline]
    pub fn with_salt(mut self, value: impl Into<String>) -> Self {
        self.salt = Some(value.into());
        self
    }
    /// Sets [`status`](field@Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`street_address`](field@Self::street_address).
    #[must_use]
    #[inline]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }
    /// Sets [`username`](field@Self::username).
    #[must_use]
    #[inline]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets [`website`](field@Self::website).
    #[must_use]
    #[inline]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
    /// Sets [`zoneinfo`](field@Self::zoneinfo).
    #[must_use]
    #[inline]
    pub fn with_zoneinfo(mut self, value: impl Into<String>) -> Self {
        self.zoneinfo = Some(value.into());
        self
    }
}

impl Members for CreatePublicAccountReqDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "CreatePublicAccountReqDto",
        members: &[
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
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
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
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(CreatePublicAccountReqDto);

/// An object, called `DeletePublicAccountsBatchDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePublicAccountsBatchDto {
    /// The member `userIds`.
    ///
    /// Member `userIds`, required.
    /// Limit: 1 to 50 elements.
    pub user_ids: Vec<String>,
    /// The member `options`.
    ///
    /// Member `options`, optional.
    pub options: Option<DeletePublicAccountsBatchOptionsDto>,
    raw_fields: RawFields,
}

impl DeletePublicAccountsBatchDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            options: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`options`](field@Self::options).
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: DeletePublicAccountsBatchOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Members for DeletePublicAccountsBatchDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "DeletePublicAccountsBatchDto",
        members: &["userIds", "options"],
        required: 1,
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.user_ids,
            1 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.user_ids,
            1 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeletePublicAccountsBatchDto);

/// An object, called `DeletePublicAccountsBatchOptionsDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePublicAccountsBatchOptionsDto {
    /// The member `userIdType`.
    ///
    /// Member `userIdType`, optional.
    pub user_id_type: Option<UserIdType>,
    raw_fields: RawFields,
}

impl DeletePublicAccountsBatchOptionsDto {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`user_id_type`](field@Self::user_id_type).
    #[must_use]
    #[inline]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}

impl Members for DeletePublicAccountsBatchOptionsDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "DeletePublicAccountsBatchOptionsDto",
        members: &["userIdType"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeletePublicAccountsBatchOptionsDto);

/// An object, called `KickPublicAccountsDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct KickPublicAccountsDto {
    /// The member `appIds`.
    ///
    /// Member `appIds`, required.
    /// Limit: 1 to 50 elements.
    pub app_ids: Vec<String>,
    /// The member `userId`.
    ///
    /// Member `userId`, required.
    pub user_id: String,
    /// The member `options`.
    ///
    /// Member `options`, optional.
    pub options: Option<KickPublicAccountsOptionsDto>,
    raw_fields: RawFields,
}

impl KickPublicAccountsDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        app_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            app_ids: app_ids.into_iter().map(Into::into).collect(),
            user_id: user_id.into(),
            options: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`options`](field@Self::options).
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: KickPublicAccountsOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Members for KickPublicAccountsDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "KickPublicAccountsDto",
        members: &["appIds", "userId", "options"],
        required: 2,
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.app_ids,
            1 => &self.user_id,
            2 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.app_ids,
            1 => &mut self.user_id,
            2 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

record!(KickPublicAccountsDto);

/// An object, called `KickPublicAccountsOptionsDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct KickPublicAccountsOptionsDto {
    /// The member `userIdType`.
    ///
    /// Member `userIdType`, optional.
    pub user_id_type: Option<UserIdType>,
    raw_fields: RawFields,
}

impl KickPublicAccountsOptionsDto {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`user_id_type`](field@Self::user_id_type).
    #[must_use]
    #[inline]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}

impl Members for KickPublicAccountsOptionsDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "KickPublicAccountsOptionsDto",
        members: &["userIdType"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.user_id_type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.user_id_type,
            _ => &mut self.raw_fields,
        }
    }
}

record!(KickPublicAccountsOptionsDto);

/// An object, called `ListPublicAccountsAdvancedFilterItemDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct ListPublicAccountsAdvancedFilterItemDto {
    /// The member `field`.
    ///
    /// Member `field`, required.
    pub field: String,
    /// The member `operator`.
    ///
    /// Member `operator`, required.
    pub operator: FilterOperator,
    /// The member `value`.
    ///
    /// Member `value`, optional.
    pub value: Option<JsonValue>,
    raw_fields: RawFields,
}

impl ListPublicAccountsAdvancedFilterItemDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(field: impl Into<String>, operator: impl Into<FilterOperator>) -> Self {
        Self {
            field: field.into(),
            operator: operator.into(),
            value: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`value`](field@Self::value).
    #[must_use]
    #[inline]
    pub fn with_value(mut self, value: impl Into<JsonValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Members for ListPublicAccountsAdvancedFilterItemDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "ListPublicAccountsAdvancedFilterItemDto",
        members: &["field", "operator", "value"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.field,
            1 => &self.operator,
            2 => &self.value,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.field,
            1 => &mut self.operator,
            2 => &mut self.value,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListPublicAccountsAdvancedFilterItemDto);

/// An object, called `ListPublicAccountsOptionsDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct ListPublicAccountsOptionsDto {
    /// The member `fuzzySearchOn`.
    ///
    /// Member `fuzzySearchOn`, optional.
    pub fuzzy_search_on: Option<Vec<FuzzySearchField>>,
    /// The member `pagination`.
    ///
    /// Member `pagination`, optional.
    pub pagination: Option<PaginationDto>,
    /// The member `sort`.
    ///
    /// Member `sort`, optional.
    pub sort: Option<Vec<SortingDto>>,
    /// The member `withCustomData`.
    ///
    /// Member `withCustomData`, optional.
    pub with_custom_data: Option<bool>,
    /// The member `withDepartmentIds`.
    ///
    /// Member `withDepartmentIds`, optional.
    pub with_department_ids: Option<bool>,
    raw_fields: RawFields,
}

impl ListPublicAccountsOptionsDto {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`fuzzy_search_on`](field@Self::fuzzy_search_on).
    #[must_use]
    #[inline]
    pub fn with_fuzzy_search_on(
        mut self,
        value: impl IntoIterator<Item = impl Into<FuzzySearchField>>,
    ) -> Self {
        self.fuzzy_search_on = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`pagination`](field@Self::pagination).
    #[must_use]
    #[inline]
    pub fn with_pagination(mut self, value: PaginationDto) -> Self {
        self.pagination = Some(value);
        self
    }
    /// Sets [`sort`](field@Self::sort).
    #[must_use]
    #[inline]
    pub fn with_sort(
        mut self,
        value: impl IntoIterator<Item = impl Into<SortingDto>>,
    ) -> Self {
        self.sort = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`with_custom_data`](field@Self::with_custom_data).
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
    /// Sets [`with_department_ids`](field@Self::with_department_ids).
    #[must_use]
    #[inline]
    pub fn with_with_department_ids(mut self, value: bool) -> Self {
        self.with_department_ids = Some(value);
        self
    }
}

impl Members for ListPublicAccountsOptionsDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "ListPublicAccountsOptionsDto",
        members: &[
            "fuzzySearchOn",
            "pagination",
            "sort",
            "withCustomData",
            "withDepartmentIds",
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
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
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(ListPublicAccountsOptionsDto);

/// An object, called `ListPublicAccountsRequestDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct ListPublicAccountsRequestDto {
    /// The member `advancedFilter`.
    ///
    /// Member `advancedFilter`, optional.
    pub advanced_filter: Option<Vec<ListPublicAccountsAdvancedFilterItemDto>>,
    /// The member `keywords`.
    ///
    /// Member `keywords`, optional.
    pub keywords: Option<String>,
    /// The member `options`.
    ///
    /// Member `options`, optional.
    pub options: Option<ListPublicAccountsOptionsDto>,
    /// The member `searchQuery`.
    ///
    /// Member `searchQuery`, optional.
    pub search_query: Option<JsonValue>,
    raw_fields: RawFields,
}

impl ListPublicAccountsRequestDto {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`advanced_filter`](field@Self::advanced_filter).
    #[must_use]
    #[inline]
    pub fn with_advanced_filter(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<ListPublicAccountsAdvancedFilterItemDto>,
        >,
    ) -> Self {
        self.advanced_filter = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`keywords`](field@Self::keywords).
    #[must_use]
    #[inline]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets [`options`](field@Self::options).
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: ListPublicAccountsOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
    /// Sets [`search_query`](field@Self::search_query).
    #[must_use]
    #[inline]
    pub fn with_search_query(mut self, value: impl Into<JsonValue>) -> Self {
        self.search_query = Some(value.into());
        self
    }
}

impl Members for ListPublicAccountsRequestDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "ListPublicAccountsRequestDto",
        members: &["advancedFilter", "keywords", "options", "searchQuery"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.advanced_filter,
            1 => &self.keywords,
            2 => &self.options,
            3 => &self.search_query,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.advanced_filter,
            1 => &mut self.keywords,
            2 => &mut self.options,
            3 => &mut self.search_query,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListPublicAccountsRequestDto);

/// An object, called `PublicAccountDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct PublicAccountDto {
    /// The member `userId`.
    ///
    /// Member `userId`, required.
    pub user_id: String,
    /// The member `createdAt`.
    ///
    /// Member `createdAt`, required.
    /// Format: `date-time`.
    pub created_at: String,
    /// The member `updatedAt`.
    ///
    /// Member `updatedAt`, required.
    /// Format: `date-time`.
    pub updated_at: String,
    /// The member `status`.
    ///
    /// Member `status`, required.
    pub status: UserStatus,
    /// The member `workStatus`.
    ///
    /// Member `workStatus`, required.
    pub work_status: WorkStatus,
    /// The member `gender`.
    ///
    /// Member `gender`, required.
    pub gender: Gender,
    /// The member `emailVerified`.
    ///
    /// Member `emailVerified`, required.
    pub email_verified: bool,
    /// The member `phoneVerified`.
    ///
    /// Member `phoneVerified`, required.
    pub phone_verified: bool,
    /// The member `userSourceType`.
    ///
    /// Member `userSourceType`, required.
    pub user_source_type: UserSourceType,
    /// The member `address`.
    ///
    /// Member `address`, optional.
    pub address: Option<String>,
    /// The member `birthdate`.
    ///
    /// Member `birthdate`, optional.
    pub birthdate: Option<String>,
    /// The member `browser`.
    ///
    /// Member `browser`, optional.
    pub browser: Option<String>,
    /// The member `city`.
    ///
    /// Member `city`, optional.
    pub city: Option<String>,
    /// The member `company`.
    ///
    /// Member `company`, optional.
    pub company: Option<String>,
    /// The member `country`.
    ///
    /// Member `country`, optional.
    pub country: Option<String>,
    /// The member `customData`.
    ///
    /// Member `customData`, optional.
    pub custom_data: Option<JsonValue>,
    /// The member `departmentIds`.
    ///
    /// Member `departmentIds`, optional.
    pub department_ids: Option<Vec<String>>,
    /// The member `device`.
    ///
    /// Member `device`, optional.
    pub device: Option<String>,
    /// The member `email`.
    ///
    /// Member `email`, optional.
    pub email: Option<String>,
    /// The member `externalId`.
    ///
    /// Member `externalId`, optional.
    pub external_id: Option<String>,
    /// The member `familyName`.
    ///
    /// Member `familyName`, optional.
    pub family_name: Option<String>,
    /// The member `formatted`.
    ///
    /// Member `formatted`, optional.
    pub formatted: Option<String>,
    /// The member `givenName`.
    ///
    /// Member `givenName`, optional.
    pub given_name: Option<String>,
    /// The member `identityNumber`.
    ///
    /// Member `identityNumber`, optional.
    pub identity_number: Option<String>,
    /// The member `lastIp`.
    ///
    /// Member `lastIp`, optional.
    pub last_ip: Option<String>,
    /// The member `lastLogin`.
    ///
    /// Member `lastLogin`, optional.
    /// Format: `date-time`.
    pub last_login: Option<String>,
    /// The member `lastLoginApp`.
    ///
    /// Member `lastLoginApp`, optional.
    pub last_login_app: Option<String>,
    /// The member `lastMfaTime`.
    ///
    /// Member `lastMfaTime`, optional.
    /// Format: `date-time`.
    pub last_mfa_time: Option<String>,
    /// The member `locale`.
    ///
    /// Member `locale`, optional.
    pub locale: Option<String>,
    /// The member `loginsCount`.
    ///
    /// Member `loginsCount`, optional.
    pub logins_count: Option<i64>,
    /// The member `mainDepartmentId`.
    ///
    /// Member `mainDepartmentId`, optional.
    pub main_department_id: Option<String>,
    /// The member `middleName`.
    ///
    /// Member `middleName`, optional.
    pub middle_name: Option<String>,
    /// The member `name`.
    ///
    /// Member `name`, optional.
    pub name: Option<String>,
    /// The member `nickname`.
    ///
    /// Member `nickname`, optional.
    pub nickname: Option<String>,
    /// The member `passwordLastSetAt`.
    ///
    /// Member `passwordLastSetAt`, optional.
    /// Format: `date-time`.
    pub password_last_set_at: Option<String>,
    /// The member `passwordSecurityLevel`.
    ///
    /// Member `passwordSecurityLevel`, optional.
    pub password_security_level: Option<i64>,
    /// The member `phone`.
    ///
    /// Member `phone`, optional.
    pub phone: Option<String>,
    /// The member `phoneCountryCode`.
    ///
    /// Member `phoneCountryCode`, optional.
    pub phone_country_code: Option<String>,
    /// The member `photo`.
    ///
    /// Member `photo`, optional.
    pub photo: Option<String>,
    /// The member `postalCode`.
    ///
    /// Member `postalCode`, optional.
    pub postal_code: Option<String>,
    /// The member `preferredUsername`.
    ///
    /// Member `preferredUsername`, optional.
    pub preferred_username: Option<String>,
    /// The member `profile`.
    ///
    /// Member `profile`, optional.
    pub profile: Option<String>,
    /// The member `province`.
    ///
    /// Member `province`, optional.
    pub province: Option<String>,
    /// The member `region`.
    ///
    /// Member `region`, optional.
    pub region: Option<String>,
    /// The member `registerSource`.
    ///
    /// Member `registerSource`, optional.
    pub register_source: Option<Vec<String>>,
    /// The member `resetPasswordOnNextLogin`.
    ///
    /// Member `resetPasswordOnNextLogin`, optional.
    pub reset_password_on_next_login: Option<bool>,
    /// The member `statusChangedAt`.
    ///
    /// Member `statusChangedAt`, optional.
    /// Format: `date-time`.
    pub status_changed_at: Option<String>,
    /// The member `streetAddress`.
    ///
    /// Member `streetAddress`, optional.
    pub street_address: Option<String>,
    /// The member `tenantId`.
    ///
    /// Member `tenantId`, optional.
    pub tenant_id: Option<String>,
    /// The member `userSourceId`.
    ///
    /// Member `userSourceId`, optional.
    pub user_source_id: Option<String>,
    /// The member `username`.
    ///
    /// Member `username`, optional.
    pub username: Option<String>,
    /// The member `website`.
    ///
    /// Member `website`, optional.
    pub website: Option<String>,
    /// The member `zoneinfo`.
    ///
    /// Member `zoneinfo`, optional.
    pub zoneinfo: Option<String>,
    raw_fields: RawFields,
}

impl PublicAccountDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(required: PublicAccountDtoRequired) -> Self {
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
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`address`](field@Self::address).
    #[must_use]
    #[inline]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`birthdate`](field@Self::birthdate).
    #[must_use]
    #[inline]
    pub fn with_birthdate(mut self, value: impl Into<String>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets [`browser`](field@Self::browser).
    #[must_use]
    #[inline]
    pub fn with_browser(mut self, value: impl Into<String>) -> Self {
        self.browser = Some(value.into());
        self
    }
    /// Sets [`city`](field@Self::city).
    #[must_use]
    #[inline]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`company`](field@Self::company).
    #[must_use]
    #[inline]
    pub fn with_company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets [`country`](field@Self::country).
    #[must_use]
    #[inline]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`custom_data`](field@Self::custom_data).
    #[must_use]
    #[inline]
    pub fn with_custom_data(mut self, value: impl Into<JsonValue>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`department_ids`](field@Self::department_ids).
    #[must_use]
    #[inline]
    pub fn with_department_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`device`](field@Self::device).
    #[must_use]
    #[inline]
    pub fn with_device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets [`email`](field@Self::email).
    #[must_use]
    #[inline]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`external_id`](field@Self::external_id).
    #[must_use]
    #[inline]
    pub fn with_external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets [`family_name`](field@Self::family_name).
    #[must_use]
    #[inline]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Sets [`formatted`](field@Self::formatted).
    #[must_use]
    #[inline]
    pub fn with_formatted(mut self, value: impl Into<String>) -> Self {
        self.formatted = Some(value.into());
        self
    }
    /// Sets [`given_name`](field@Self::given_name).
    #[must_use]
    #[inline]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Sets [`identity_number`](field@Self::identity_number).
    #[must_use]
    #[inline]
    pub fn with_identity_number(mut self, value: impl Into<String>) -> Self {
        self.identity_number = Some(value.into());
        self
    }
    /// Sets [`last_ip`](field@Self::last_ip).
    #[must_use]
    #[inline]
    pub fn with_last_ip(mut self, value: impl Into<String>) -> Self {
        self.last_ip = Some(value.into());
        self
    }
    /// Sets [`last_login`](field@Self::last_login).
    #[must_use]
    #[inline]
    pub fn with_last_login(mut self, value: impl Into<String>) -> Self {
        self.last_login = Some(value.into());
        self
    }
    /// Sets [`last_login_app`](field@Self::last_login_app).
    #[must_use]
    #[inline]
    pub fn with_last_login_app(mut self, value: impl Into<String>) -> Self {
        self.last_login_app = Some(value.into());
        self
    }
    /// Sets [`last_mfa_time`](field@Self::last_mfa_time).
    #[must_use]
    #[inline]
    pub fn with_last_mfa_time(mut self, value: impl Into<String>) -> Self {
        self.last_mfa_time = Some(value.into());
        self
    }
    /// Sets [`locale`](field@Self::locale).
    #[must_use]
    #[inline]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets [`logins_count`](field@Self::logins_count).
    #[must_use]
    #[inline]
    pub fn with_logins_count(mut self, value: i64) -> Self {
        self.logins_count = Some(value);
        self
    }
    /// Sets [`main_department_id`](field@Self::main_department_id).
    #[must_use]
    #[inline]
    pub fn with_main_department_id(mut self, value: impl Into<String>) -> Self {
        self.main_department_id = Some(value.into());
        self
    }
    /// Sets [`middle_name`](field@Self::middle_name).
    #[must_use]
    #[inline]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name).
    #[must_use]
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`nickname`](field@Self::nickname).
    #[must_use]
    #[inline]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`password_last_set_at`](field@Self::password_last_set_at).
    #[must_use]
    #[inline]
    pub fn with_password_last_set_at(mut self, value: impl Into<String>) -> Self {
        self.password_last_set_at = Some(value.into());
        self
    }
    /// Sets [`password_security_level`](field@Self::password_security_level).
    #[must_use]
    #[inline]
    pub fn with_password_security_level(mut self, value: i64) -> Self {
        self.password_security_level = Some(value);
        self
    }
    /// Sets [`phone`](field@Self::phone).
    #[must_use]
    #[inline]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets [`phone_country_code`](field@Self::phone_country_code).
    #[must_use]
    #[inline]
    pub fn with_phone_country_code(mut self, value: impl Into<String>) -> Self {
        self.phone_country_code = Some(value.into());
        self
    }
    /// Sets [`photo`](field@Self::photo).
    #[must_use]
    #[inline]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
        self
    }
    /// Sets [`postal_code`](field@Self::postal_code).
    #[must_use]
    #[inline]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets [`preferred_username`](field@Self::preferred_username).
    #[must_use]
    #[inline]
    pub fn with_preferred_username(mut self, value: impl Into<String>) -> Self {
        self.preferred_username = Some(value.into());
        self
    }
    /// Sets [`profile`](field@Self::profile).
    #[must_use]
    #[inline]
    pub fn with_profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets [`province`](field@Self::province).
    #[must_use]
    #[inline]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets [`region`](field@Self::region).
    #[must_use]
    #[inline]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets [`register_source`](field@Self::register_source).
    #[must_use]
    #[inline]
    pub fn with_register_source(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.register_source = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`reset_password_on_next_login`](field@Self::reset_password_on_next_login).
    #[must_use]
    #[inline]
    pub fn with_reset_password_on_next_login(mut self, value: bool) -> Self {
        self.reset_password_on_next_login = Some(value);
        self
    }
    /// Sets [`status_changed_at`](field@Self::status_changed_at).
    #[must_use]
    #[inline]
    pub fn with_status_changed_at(mut self, value: impl Into<String>) -> Self {
        self.status_changed_at = Some(value.into());
        self
    }
    /// Sets [`street_address`](field@Self::street_address).
    #[must_use]
    #[inline]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }
    /// Sets [`tenant_id`](field@Self::tenant_id).
    #[must_use]
    #[inline]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`user_source_id`](field@Self::user_source_id).
    #[must_use]
    #[inline]
    pub fn with_user_source_id(mut self, value: impl Into<String>) -> Self {
        self.user_source_id = Some(value.into());
        self
    }
    /// Sets [`username`](field@Self::username).
    #[must_use]
    #[inline]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets [`website`](field@Self::website).
    #[must_use]
    #[inline]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
    /// Sets [`zoneinfo`](field@Self::zoneinfo).
    #[must_use]
    #[inline]
    pub fn with_zoneinfo(mut self, value: impl Into<String>) -> Self {
        self.zoneinfo = Some(value.into());
        self
    }
}

impl Members for PublicAccountDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "PublicAccountDto",
        members: &[
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
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
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
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(PublicAccountDto);

/// The required members of [`PublicAccountDto`], by name: a struct literal that misses one does not compile.
#[derive(Clone)]
#[allow(clippy::exhaustive_structs)]
pub struct PublicAccountDtoRequired {
    /// See [`PublicAccountDto::user_id`].
    pub user_id: String,
    /// See [`PublicAccountDto::created_at`].
    pub created_at: String,
    /// See [`PublicAccountDto::updated_at`].
    pub updated_at: String,
    /// See [`PublicAccountDto::status`].
    pub status: UserStatus,
    /// See [`PublicAccountDto::work_status`].
    pub work_status: WorkStatus,
    /// See [`PublicAccountDto::gender`].
    pub gender: Gender,
    /// See [`PublicAccountDto::email_verified`].
    pub email_verified: bool,
    /// See [`PublicAccountDto::phone_verified`].
    pub phone_verified: bool,
    /// See [`PublicAccountDto::user_source_type`].
    pub user_source_type: UserSourceType,
}

required_form!(PublicAccountDtoRequired of PublicAccountDto);

/// An object, called `PublicAccountPagingDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct PublicAccountPagingDto {
    /// The member `totalCount`.
    ///
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// The member `list`.
    ///
    /// Member `list`, required.
    pub list: Vec<PublicAccountDto>,
    raw_fields: RawFields,
}

impl PublicAccountPagingDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<PublicAccountDto>>,
    ) -> Self {
        Self {
            total_count,
            list: list.into_iter().map(Into::into).collect(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for PublicAccountPagingDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "PublicAccountPagingDto",
        members: &["totalCount", "list"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(PublicAccountPagingDto);

/// An object, called `SetPublicAccountBatchReqDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct SetPublicAccountBatchReqDto {
    /// The member `publicAccountId`.
    ///
    /// Member `publicAccountId`, required.
    pub public_account_id: String,
    /// The member `userIds`.
    ///
    /// Member `userIds`, required.
    /// Limit: 1 to 50 elements.
    pub user_ids: Vec<String>,
    raw_fields: RawFields,
}

impl SetPublicAccountBatchReqDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        public_account_id: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            public_account_id: public_account_id.into(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for SetPublicAccountBatchReqDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "SetPublicAccountBatchReqDto",
        members: &["publicAccountId", "userIds"],
        required: 2,
        limits: &[
            (
                1,
                Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.public_account_id,
            1 => &self.user_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.public_account_id,
            1 => &mut self.user_ids,
            _ => &mut self.raw_fields,
        }
    }
}

record!(SetPublicAccountBatchReqDto);

/// An object, called `SetUserGroupsDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct SetUserGroupsDto {
    /// The member `groupIds`.
    ///
    /// Member `groupIds`, required.
    /// Limit: 1 to 10 elements.
    pub group_ids: Vec<String>,
    /// The member `userId`.
    ///
    /// Member `userId`, required.
    pub user_id: String,
    raw_fields: RawFields,
}

impl SetUserGroupsDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        group_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            group_ids: group_ids.into_iter().map(Into::into).collect(),
            user_id: user_id.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for SetUserGroupsDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "SetUserGroupsDto",
        members: &["groupIds", "userId"],
        required: 2,
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(10),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.group_ids,
            1 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.group_ids,
            1 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(SetUserGroupsDto);

/// An object, called `SetUserOfPublicAccountBatchReqDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct SetUserOfPublicAccountBatchReqDto {
    /// The member `userId`.
    ///
    /// Member `userId`, required.
    pub user_id: String,
    /// The member `publicAccountIds`.
    ///
    /// Member `publicAccountIds`, required.
    /// Limit: 1 to 50 elements.
    pub public_account_ids: Vec<String>,
    raw_fields: RawFields,
}

impl SetUserOfPublicAccountBatchReqDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        user_id: impl Into<String>,
        public_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            public_account_ids: public_account_ids.into_iter().map(Into::into).collect(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for SetUserOfPublicAccountBatchReqDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "SetUserOfPublicAccountBatchReqDto",
        members: &["userId", "publicAccountIds"],
        required: 2,
        limits: &[
            (
                1,
                Limits {
                    min_items: Some(1),
                    max_items: Some(50),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.user_id,
            1 => &self.public_account_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.public_account_ids,
            _ => &mut self.raw_fields,
        }
    }
}

record!(SetUserOfPublicAccountBatchReqDto);

/// An object, called `SetUserRolesDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct SetUserRolesDto {
    /// The member `roleIds`.
    ///
    /// Member `roleIds`, required.
    /// Limit: 1 to 10 elements.
    pub role_ids: Vec<String>,
    /// The member `userId`.
    ///
    /// Member `userId`, required.
    pub user_id: String,
    raw_fields: RawFields,
}

impl SetUserRolesDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        role_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            role_ids: role_ids.into_iter().map(Into::into).collect(),
            user_id: user_id.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for SetUserRolesDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "SetUserRolesDto",
        members: &["roleIds", "userId"],
        required: 2,
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(10),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.role_ids,
            1 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.role_ids,
            1 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(SetUserRolesDto);

/// An object, called `UnbindPublicAccountBatchReqDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct UnbindPublicAccountBatchReqDto {
    /// The member `userId`.
    ///
    /// Member `userId`, required.
    pub user_id: String,
    /// The member `publicAccountId`.
    ///
    /// Member `publicAccountId`, required.
    pub public_account_id: String,
    raw_fields: RawFields,
}

impl UnbindPublicAccountBatchReqDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        user_id: impl Into<String>,
        public_account_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            public_account_id: public_account_id.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for UnbindPublicAccountBatchReqDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "UnbindPublicAccountBatchReqDto",
        members: &["userId", "publicAccountId"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.user_id,
            1 => &self.public_account_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.public_account_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(UnbindPublicAccountBatchReqDto);

/// An object, called `UpdatePublicAccountBatchOptionsDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdatePublicAccountBatchOptionsDto {
    /// The member `autoGeneratePassword`.
    ///
    /// Member `autoGeneratePassword`, optional.
    pub auto_generate_password: Option<bool>,
    /// The member `passwordEncryptType`.
    ///
    /// Member `passwordEncryptType`, optional.
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// The member `resetPasswordOnNextLogin`.
    ///
    /// Member `resetPasswordOnNextLogin`, optional.
    pub reset_password_on_next_login: Option<bool>,
    /// The member `sendPasswordResetedNotification`.
    ///
    /// Member `sendPasswordResetedNotification`, optional.
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
    raw_fields: RawFields,
}

impl UpdatePublicAccountBatchOptionsDto {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`auto_generate_password`](field@Self::auto_generate_password).
    #[must_use]
    #[inline]
    pub fn with_auto_generate_password(mut self, value: bool) -> Self {
        self.auto_generate_password = Some(value);
        self
    }
    /// Sets [`password_encrypt_type`](field@Self::password_encrypt_type).
    #[must_use]
    #[inline]
    pub fn with_password_encrypt_type(
        mut self,
        value: impl Into<PasswordEncryptType>,
    ) -> Self {
        self.password_encrypt_type = Some(value.into());
        self
    }
    /// Sets [`reset_password_on_next_login`](field@Self::reset_password_on_next_login).
    #[must_use]
    #[inline]
    pub fn with_reset_password_on_next_login(mut self, value: bool) -> Self {
        self.reset_password_on_next_login = Some(value);
        self
    }
    /// Sets [`send_password_reseted_notification`](field@Self::send_password_reseted_notification).
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

impl Members for UpdatePublicAccountBatchOptionsDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "UpdatePublicAccountBatchOptionsDto",
        members: &[
            "autoGeneratePassword",
            "passwordEncryptType",
            "resetPasswordOnNextLogin",
            "sendPasswordResetedNotification",
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.auto_generate_password,
            1 => &self.password_encrypt_type,
            2 => &self.reset_password_on_next_login,
            3 => &self.send_password_reseted_notification,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.auto_generate_password,
            1 => &mut self.password_encrypt_type,
            2 => &mut self.reset_password_on_next_login,
            3 => &mut self.send_password_reseted_notification,
            _ => &mut self.raw_fields,
        }
    }
}

record!(UpdatePublicAccountBatchOptionsDto);

/// An object, called `UpdatePublicAccountBatchReqDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdatePublicAccountBatchReqDto {
    /// The member `list`.
    ///
    /// Member `list`, required.
    pub list: Vec<UpdatePublicAccountInfoDto>,
    /// The member `options`.
    ///
    /// Member `options`, optional.
    pub options: Option<UpdatePublicAccountBatchOptionsDto>,
    raw_fields: RawFields,
}

impl UpdatePublicAccountBatchReqDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<UpdatePublicAccountInfoDto>>,
    ) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
            options: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`options`](field@Self::options).
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: UpdatePublicAccountBatchOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Members for UpdatePublicAccountBatchReqDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "UpdatePublicAccountBatchReqDto",
        members: &["list", "options"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.list,
            1 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

record!(UpdatePublicAccountBatchReqDto);

/// An object, called `UpdatePublicAccountInfoDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdatePublicAccountInfoDto {
    /// The member `userId`.
    ///
    /// Member `userId`, required.
    pub user_id: String,
    /// The member `address`.
    ///
    /// Member `address`, optional.
    pub address: Option<String>,
    /// The member `birthdate`.
    ///
    /// Member `birthdate`, optional.
    pub birthdate: Option<String>,
    /// The member `browser`.
    ///
    /// Member `browser`, optional.
    pub browser: Option<String>,
    /// The member `city`.
    ///
    /// Member `city`, optional.
    pub city: Option<String>,
    /// The member `company`.
    ///
    /// Member `company`, optional.
    pub company: Option<String>,
    /// The member `country`.
    ///
    /// Member `country`, optional.
    pub country: Option<String>,
    /// The member `customData`.
    ///
    /// Member `customData`, optional.
    pub custom_data: Option<JsonValue>,
    /// The member `device`.
    ///
    /// Member `device`, optional.
    pub device: Option<String>,
    /// The member `email`.
    ///
    /// Member `email`, optional.
    pub email: Option<String>,
    /// The member `emailVerified`.
    ///
    /// Member `emailVerified`, optional.
    pub email_verified: Option<bool>,
    /// The member `externalId`.
    ///
    /// Member `externalId`, optional.
    pub external_id: Option<String>,
    /// The member `familyName`.
    ///
    /// Member `familyName`, optional.
    pub family_name: Option<String>,
    /// The member `formatted`.
    ///
    /// Member `formatted`, optional.
    pub formatted: Option<String>,
    /// The member `gender`.
    ///
    /// Member `gender`, optional.
    pub gender: Option<Gender>,
    /// The member `givenName`.
    ///
    /// Member `givenName`, optional.
    pub given_name: Option<String>,
    /// The member `identityNumber`.
    ///
    /// Member `identityNumber`, optional.
    pub identity_number: Option<String>,
    /// The member `locale`.
    ///
    /// Member `locale`, optional.
    pub locale: Option<String>,
    /// The member `middleName`.
    ///
    /// Member `middleName`, optional.
    pub middle_name: Option<String>,
    /// The member `name`.
    ///
    /// Member `name`, optional.
    pub name: Option<String>,
    /// The member `nickname`.
    ///
    /// Member `nickname`, optional.
    pub nickname: Option<String>,
    /// The member `password`.
    ///
    /// Member `password`, optional.
    /// A secret: it is sent, and never printed.
    pub password: Option<String>,
    /// The member `phone`.
    ///
    /// Member `phone`, optional.
    pub phone: Option<String>,
    /// The member `phoneCountryCode`.
    ///
    /// Member `phoneCountryCode`, optional.
    pub phone_country_code: Option<String>,
    /// The member `phoneVerified`.
    ///
    /// Member `phoneVerified`, optional.
    pub phone_verified: Option<bool>,
    /// The member `photo`.
    ///
    /// Member `photo`, optional.
    pub photo: Option<String>,
    /// The member `postalCode`.
    ///
    /// Member `postalCode`, optional.
    pub postal_code: Option<String>,
    /// The member `preferredUsername`.
    ///
    /// Member `preferredUsername`, optional.
    pub preferred_username: Option<String>,
    /// The member `profile`.
    ///
    /// Member `profile`, optional.
    pub profile: Option<String>,
    /// The member `province`.
    ///
    /// Member `province`, optional.
    pub province: Option<String>,
    /// The member `region`.
    ///
    /// Member `region`, optional.
    pub region: Option<String>,
    /// The member `status`.
    ///
    /// Member `status`, optional.
    pub status: Option<UserStatus>,
    /// The member `streetAddress`.
    ///
    /// Member `streetAddress`, optional.
    pub street_address: Option<String>,
    /// The member `username`.
    ///
    /// Member `username`, optional.
    pub username: Option<String>,
    /// The member `website`.
    ///
    /// Member `website`, optional.
    pub website: Option<String>,
    /// The member `zoneinfo`.
    ///
    /// Member `zoneinfo`, optional.
    pub zoneinfo: Option<String>,
    raw_fields: RawFields,
}

impl UpdatePublicAccountInfoDto {
    /// A value of the required members; the others are absent.
    #[inline]
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
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`address`](field@Self::address).
    #[must_use]
    #[inline]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`birthdate`](field@Self::birthdate).
    #[must_use]
    #[inline]
    pub fn with_birthdate(mut self, value: impl Into<String>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets [`browser`](field@Self::browser).
    #[must_use]
    #[inline]
    pub fn with_browser(mut self, value: impl Into<String>) -> Self {
        self.browser = Some(value.into());
        self
    }
    /// Sets [`city`](field@Self::city).
    #[must_use]
    #[inline]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`company`](field@Self::company).
    #[must_use]
    #[inline]
    pub fn with_company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets [`country`](field@Self::country).
    #[must_use]
    #[inline]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`custom_data`](field@Self::custom_data).
    #[must_use]
    #[inline]
    pub fn with_custom_data(mut self, value: impl Into<JsonValue>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`device`](field@Self::device).
    #[must_use]
    #[inline]
    pub fn with_device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets [`email`](field@Self::email).
    #[must_use]
    #[inline]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`email_verified`](field@Self::email_verified).
    #[must_use]
    #[inline]
    pub fn with_email_verified(mut self, value: bool) -> Self {
        self.email_verified = Some(value);
        self
    }
    /// Sets [`external_id`](field@Self::external_id).
    #[must_use]
    #[inline]
    pub fn with_external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets [`family_name`](field@Self::family_name).
    #[must_use]
    #[inline]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Sets [`formatted`](field@Self::formatted).
    #[must_use]
    #[inline]
    pub fn with_formatted(mut self, value: impl Into<String>) -> Self {
        self.formatted = Some(value.into());
        self
    }
    /// Sets [`gender`](field@Self::gender).
    #[must_use]
    #[inline]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets [`given_name`](field@Self::given_name).
    #[must_use]
    #[inline]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Sets [`identity_number`](field@Self::identity_number).
    #[must_use]
    #[inline]
    pub fn with_identity_number(mut self, value: impl Into<String>) -> Self {
        self.identity_number = Some(value.into());
        self
    }
    /// Sets [`locale`](field@Self::locale).
    #[must_use]
    #[inline]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets [`middle_name`](field@Self::middle_name).
    #[must_use]
    #[inline]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name).
    #[must_use]
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`nickname`](field@Self::nickname).
    #[must_use]
    #[inline]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`password`](field@Self::password).
    #[must_use]
    #[inline]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets [`phone`](field@Self::phone).
    #[must_use]
    #[inline]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets [`phone_country_code`](field@Self::phone_country_code).
    #[must_use]
    #[inline]
    pub fn with_phone_country_code(mut self, value: impl Into<String>) -> Self {
        self.phone_country_code = Some(value.into());
        self
    }
    /// Sets [`phone_verified`](field@Self::phone_verified).
    #[must_use]
    #[inline]
    pub fn with_phone_verified(mut self, value: bool) -> Self {
        self.phone_verified = Some(value);
        self
    }
    /// Sets [`photo`](field@Self::photo).
    #[must_use]
    #[inline]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
        self
    }
    /// Sets [`postal_code`](field@Self::postal_code).
    #[must_use]
    #[inline]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets [`preferred_username`](field@Self::preferred_username).
    #[must_use]
    #[inline]
    pub fn with_preferred_username(mut self, value: impl Into<String>) -> Self {
        self.preferred_username = Some(value.into());
        self
    }
    /// Sets [`profile`](field@Self::profile).
    #[must_use]
    #[inline]
    pub fn with_profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets [`province`](field@Self::province).
    #[must_use]
    #[inline]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets [`region`](field@Self::region).
    #[must_use]
    #[inline]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets [`status`](field@Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`street_address`](field@Self::street_address).
    #[must_use]
    #[inline]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }
    /// Sets [`username`](field@Self::username).
    #[must_use]
    #[inline]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets [`website`](field@Self::website).
    #[must_use]
    #[inline]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
    /// Sets [`zoneinfo`](field@Self::zoneinfo).
    #[must_use]
    #[inline]
    pub fn with_zoneinfo(mut self, value: impl Into<String>) -> Self {
        self.zoneinfo = Some(value.into());
        self
    }
}

impl Members for UpdatePublicAccountInfoDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "UpdatePublicAccountInfoDto",
        members: &[
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
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
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
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(UpdatePublicAccountInfoDto);

/// An object, called `UpdatePublicAccountOptionsDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdatePublicAccountOptionsDto {
    /// The member `autoGeneratePassword`.
    ///
    /// Member `autoGeneratePassword`, optional.
    pub auto_generate_password: Option<bool>,
    /// The member `passwordEncryptType`.
    ///
    /// Member `passwordEncryptType`, optional.
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// The member `resetPasswordOnFirstLogin`.
    ///
    /// Member `resetPasswordOnFirstLogin`, optional.
    pub reset_password_on_first_login: Option<bool>,
    /// The member `resetPasswordOnNextLogin`.
    ///
    /// Member `resetPasswordOnNextLogin`, optional.
    pub reset_password_on_next_login: Option<bool>,
    /// The member `sendPasswordResetedNotification`.
    ///
    /// Member `sendPasswordResetedNotification`, optional.
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
    /// The member `userIdType`.
    ///
    /// Member `userIdType`, optional.
    pub user_id_type: Option<UserIdType>,
    raw_fields: RawFields,
}

impl UpdatePublicAccountOptionsDto {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`auto_generate_password`](field@Self::auto_generate_password).
    #[must_use]
    #[inline]
    pub fn with_auto_generate_password(mut self, value: bool) -> Self {
        self.auto_generate_password = Some(value);
        self
    }
    /// Sets [`password_encrypt_type`](field@Self::password_encrypt_type).
    #[must_use]
    #[inline]
    pub fn with_password_encrypt_type(
        mut self,
        value: impl Into<PasswordEncryptType>,
    ) -> Self {
        self.password_encrypt_type = Some(value.into());
        self
    }
    /// Sets [`reset_password_on_first_login`](field@Self::reset_password_on_first_login).
    #[must_use]
    #[inline]
    pub fn with_reset_password_on_first_login(mut self, value: bool) -> Self {
        self.reset_password_on_first_login = Some(value);
        self
    }
    /// Sets [`reset_password_on_next_login`](field@Self::reset_password_on_next_login).
    #[must_use]
    #[inline]
    pub fn with_reset_password_on_next_login(mut self, value: bool) -> Self {
        self.reset_password_on_next_login = Some(value);
        self
    }
    /// Sets [`send_password_reseted_notification`](field@Self::send_password_reseted_notification).
    #[must_use]
    #[inline]
    pub fn with_send_password_reseted_notification(
        mut self,
        value: SendResetPasswordNotificationDto,
    ) -> Self {
        self.send_password_reseted_notification = Some(value);
        self
    }
    /// Sets [`user_id_type`](field@Self::user_id_type).
    #[must_use]
    #[inline]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}

impl Members for UpdatePublicAccountOptionsDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "UpdatePublicAccountOptionsDto",
        members: &[
            "autoGeneratePassword",
            "passwordEncryptType",
            "resetPasswordOnFirstLogin",
            "resetPasswordOnNextLogin",
            "sendPasswordResetedNotification",
            "userIdType",
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
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
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(UpdatePublicAccountOptionsDto);

/// An object, called `UpdatePublicAccountReqDto` by the API.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdatePublicAccountReqDto {
    /// The member `userId`.
    ///
    /// Member `userId`, required.
    pub user_id: String,
    /// The member `address`.
    ///
    /// Member `address`, optional.
    pub address: Option<String>,
    /// The member `birthdate`.
    ///
    /// Member `birthdate`, optional.
    pub birthdate: Option<String>,
    /// The member `browser`.
    ///
    /// Member `browser`, optional.
    pub browser: Option<String>,
    /// The member `city`.
    ///
    /// Member `city`, optional.
    pub city: Option<String>,
    /// The member `company`.
    ///
    /// Member `company`, optional.
    pub company: Option<String>,
    /// The member `country`.
    ///
    /// Member `country`, optional.
    pub country: Option<String>,
    /// The member `customData`.
    ///
    /// Member `customData`, optional.
    pub custom_data: Option<JsonValue>,
    /// The member `device`.
    ///
    /// Member `device`, optional.
    pub device: Option<String>,
    /// The member `email`.
    ///
    /// Member `email`, optional.
    pub email: Option<String>,
    /// The member `emailVerified`.
    ///
    /// Member `emailVerified`, optional.
    pub email_verified: Option<bool>,
    /// The member `externalId`.
    ///
    /// Member `externalId`, optional.
    pub external_id: Option<String>,
    /// The member `familyName`.
    ///
    /// Member `familyName`, optional.
    pub family_name: Option<String>,
    /// The member `formatted`.
    ///
    /// Member `formatted`, optional.
    pub formatted: Option<String>,
    /// The member `gender`.
    ///
    /// Member `gender`, optional.
    pub gender: Option<Gender>,
    /// The member `givenName`.
    ///
    /// Member `givenName`, optional.
    pub given_name: Option<String>,
    /// The member `identityNumber`.
    ///
    /// Member `identityNumber`, optional.
    pub identity_number: Option<String>,
    /// The member `locale`.
    ///
    /// Member `locale`, optional.
    pub locale: Option<String>,
    /// The member `middleName`.
    ///
    /// Member `middleName`, optional.
    pub middle_name: Option<String>,
    /// The member `name`.
    ///
    /// Member `name`, optional.
    pub name: Option<String>,
    /// The member `nickname`.
    ///
    /// Member `nickname`, optional.
    pub nickname: Option<String>,
    /// The member `options`.
    ///
    /// Member `options`, optional.
    pub options: Option<UpdatePublicAccountOptionsDto>,
    /// The member `password`.
    ///
    /// Member `password`, optional.
    /// A secret: it is sent, and never printed.
    pub password: Option<String>,
    /// The member `phone`.
    ///
    /// Member `phone`, optional.
    pub phone: Option<String>,
    /// The member `phoneCountryCode`.
    ///
    /// Member `phoneCountryCode`, optional.
    pub phone_country_code: Option<String>,
    /// The member `phoneVerified`.
    ///
    /// Member `phoneVerified`, optional.
    pub phone_verified: Option<bool>,
    /// The member `photo`.
    ///
    /// Member `photo`, optional.
    pub photo: Option<String>,
    /// The member `postalCode`.
    ///
    /// Member `postalCode`, optional.
    pub postal_code: Option<String>,
    /// The member `preferredUsername`.
    ///
    /// Member `preferredUsername`, optional.
    pub preferred_username: Option<String>,
    /// The member `profile`.
    ///
    /// Member `profile`, optional.
    pub profile: Option<String>,
    /// The member `province`.
    ///
    /// Member `province`, optional.
    pub province: Option<String>,
    /// The member `region`.
    ///
    /// Member `region`, optional.
    pub region: Option<String>,
    /// The member `status`.
    ///
    /// Member `status`, optional.
    pub status: Option<UserStatus>,
    /// The member `streetAddress`.
    ///
    /// Member `streetAddress`, optional.
    pub street_address: Option<String>,
    /// The member `username`.
    ///
    /// Member `username`, optional.
    pub username: Option<String>,
    /// The member `website`.
    ///
    /// Member `website`, optional.
    pub website: Option<String>,
    /// The member `zoneinfo`.
    ///
    /// Member `zoneinfo`, optional.
    pub zoneinfo: Option<String>,
    raw_fields: RawFields,
}

impl UpdatePublicAccountReqDto {
    /// A value of the required members; the others are absent.
    #[inline]
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
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`address`](field@Self::address).
    #[must_use]
    #[inline]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`birthdate`](field@Self::birthdate).
    #[must_use]
    #[inline]
    pub fn with_birthdate(mut self, value: impl Into<String>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets [`browser`](field@Self::browser).
    #[must_use]
    #[inline]
    pub fn with_browser(mut self, value: impl Into<String>) -> Self {
        self.browser = Some(value.into());
        self
    }
    /// Sets [`city`](field@Self::city).
    #[must_use]
    #[inline]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`company`](field@Self::company).
    #[must_use]
    #[inline]
    pub fn with_company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets [`country`](field@Self::country).
    #[must_use]
    #[inline]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`custom_data`](field@Self::custom_data).
    #[must_use]
    #[inline]
    pub fn with_custom_data(mut self, value: impl Into<JsonValue>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`device`](field@Self::device).
    #[must_use]
    #[inline]
    pub fn with_device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets [`email`](field@Self::email).
    #[must_use]
    #[inline]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`email_verified`](field@Self::email_verified).
    #[must_use]
    #[inline]
    pub fn with_email_verified(mut self, value: bool) -> Self {
        self.email_verified = Some(value);
        self
    }
    /// Sets [`external_id`](field@Self::external_id).
    #[must_use]
    #[inline]
    pub fn with_external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets [`family_name`](field@Self::family_name).
    #[must_use]
    #[inline]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Sets [`formatted`](field@Self::formatted).
    #[must_use]
    #[inline]
    pub fn with_formatted(mut self, value: impl Into<String>) -> Self {
        self.formatted = Some(value.into());
        self
    }
    /// Sets [`gender`](field@Self::gender).
    #[must_use]
    #[inline]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets [`given_name`](field@Self::given_name).
    #[must_use]
    #[inline]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Sets [`identity_number`](field@Self::identity_number).
    #[must_use]
    #[inline]
    pub fn with_identity_number(mut self, value: impl Into<String>) -> Self {
        self.identity_number = Some(value.into());
        self
    }
    /// Sets [`locale`](field@Self::locale).
    #[must_use]
    #[inline]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets [`middle_name`](field@Self::middle_name).
    #[must_use]
    #[inline]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name).
    #[must_use]
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`nickname`](field@Self::nickname).
    #[must_use]
    #[inline]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`options`](field@Self::options).
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: UpdatePublicAccountOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
    /// Sets [`password`](field@Self::password).
    #[must_use]
    #[inline]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets [`phone`](field@Self::phone).
    #[must_use]
    #[inline]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets [`phone_country_code`](field@Self::phone_country_code).
    #[must_use]
    #[inline]
    pub fn with_phone_country_code(mut self, value: impl Into<String>) -> Self {
        self.phone_country_code = Some(value.into());
        self
    }
    /// Sets [`phone_verified`](field@Self::phone_verified).
    #[must_use]
    #[inline]
    pub fn with_phone_verified(mut self, value: bool) -> Self {
        self.phone_verified = Some(value);
        self
    }
    /// Sets [`photo`](field@Self::photo).
    #[must_use]
    #[inline]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
        self
    }
    /// Sets [`postal_code`](field@Self::postal_code).
    #[must_use]
    #[inline]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets [`preferred_username`](field@Self::preferred_username).
    #[must_use]
    #[inline]
    pub fn with_preferred_username(mut self, value: impl Into<String>) -> Self {
        self.preferred_username = Some(value.into());
        self
    }
    /// Sets [`profile`](field@Self::profile).
    #[must_use]
    #[inline]
    pub fn with_profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets [`province`](field@Self::province).
    #[must_use]
    #[inline]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets [`region`](field@Self::region).
    #[must_use]
    #[inline]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets [`status`](field@Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`street_address`](field@Self::street_address).
    #[must_use]
    #[inline]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }
    /// Sets [`username`](field@Self::username).
    #[must_use]
    #[inline]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets [`website`](field@Self::website).
    #[must_use]
    #[inline]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
    /// Sets [`zoneinfo`](field@Self::zoneinfo).
    #[must_use]
    #[inline]
    pub fn with_zoneinfo(mut self, value: impl Into<String>) -> Self {
        self.zoneinfo = Some(value.into());
        self
    }
}

impl Members for UpdatePublicAccountReqDto {
    const SCHEMA: &'static Schema = &Schema {
        name: "UpdatePublicAccountReqDto",
        members: &[
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
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
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
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(UpdatePublicAccountReqDto);

impl Page for PublicAccountPagingDto {
    type Item = PublicAccountDto;
    #[inline]
    fn into_items(self) -> Vec<PublicAccountDto> {
        self.list
    }
}
