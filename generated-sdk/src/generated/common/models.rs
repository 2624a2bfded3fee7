// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

use crate::JsonObject;
use crate::JsonValue;
use crate::generated::common::{
    Gender, IdentityProvider, UserSourceType, UserStatus, WorkStatus,
};
use crate::record::{Field, RawFields, Record, Schema, Slot, record};

/// An identity that a user has at an identity source outside GenAuth.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentityDto {
    /// ID of the identity source.
    ///
    /// Member `identityId`, required.
    /// Example: `"62299d8b866d2dab79a89dc4"`.
    pub identity_id: String,
    /// ID of the connection to the identity source. It is the part before the colon in user IDs of the kind
    /// `identity`.
    ///
    /// Member `extIdpId`, required.
    /// Example: `"6076bacxxxxxxxxd80d993b5"`.
    pub ext_idp_id: String,
    /// Kind of the identity source.
    ///
    /// Member `provider`, required.
    /// Example: `"oidc"`.
    pub provider: IdentityProvider,
    /// Kind of ID in `userIdInIdp`, for example `unionid`, `openid` or `primary`.
    ///
    /// Member `type`, required.
    /// Example: `"openid"`.
    pub r#type: String,
    /// ID of the user at the identity source.
    ///
    /// Member `userIdInIdp`, required.
    /// Example: `"oj7Nq05R-RRaqak0_YlMLnnIwsvg"`.
    pub user_id_in_idp: String,
    /// What the identity source says about the user, in members that depend on the source. Replies may lack
    /// it although it is documented as required.
    ///
    /// Member `userInfoInIdp`, required.
    pub user_info_in_idp: JsonObject,
    /// IDs of the identity source connections that the identity came in through.
    ///
    /// Member `originConnIds`, required.
    /// Example: `["605492ac41xxxxe0362f0707"]`.
    pub origin_conn_ids: Vec<String>,
    /// Access token of the identity source. Only users who fetch their own data receive it; management
    /// operations leave it out.
    ///
    /// Member `accessToken`, optional.
    /// Example: `"57_fK0xgSL_NwVlS-gmUwlMQ2N6AONNIOAYxxxx"`.
    /// A secret: it is sent, and never printed.
    pub access_token: Option<String>,
    /// Refresh token of the identity source. Only users who fetch their own data receive it; management
    /// operations leave it out.
    ///
    /// Member `refreshToken`, optional.
    /// Example: `"57_IZFu91Ak1Wg6DRytZFFIOd3upNF5lH7vPxxxxx"`.
    /// A secret: it is sent, and never printed.
    pub refresh_token: Option<String>,
    raw_fields: RawFields,
}

impl IdentityDto {
    /// A value of the required members; the others are absent.
    pub fn new(required: IdentityDtoRequired) -> Self {
        Self {
            identity_id: required.identity_id,
            ext_idp_id: required.ext_idp_id,
            provider: required.provider,
            r#type: required.r#type,
            user_id_in_idp: required.user_id_in_idp,
            user_info_in_idp: required.user_info_in_idp,
            origin_conn_ids: required.origin_conn_ids,
            ..Self::default()
        }
    }
    /// Sets [`access_token`](Self::access_token).
    #[must_use]
    pub fn with_access_token(mut self, value: impl Into<String>) -> Self {
        self.access_token = Some(value.into());
        self
    }
    /// Sets [`refresh_token`](Self::refresh_token).
    #[must_use]
    pub fn with_refresh_token(mut self, value: impl Into<String>) -> Self {
        self.refresh_token = Some(value.into());
        self
    }
}

impl Record for IdentityDto {
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "IdentityDto",
            &[
                Field::required("identityId"),
                Field::required("extIdpId"),
                Field::required("provider"),
                Field::required("type"),
                Field::required("userIdInIdp"),
                Field::required("userInfoInIdp"),
                Field::required("originConnIds"),
                Field::optional("accessToken").secret(),
                Field::optional("refreshToken").secret(),
            ],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
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
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
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
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(IdentityDto);

/// The required members of [`IdentityDto`], by name: a struct literal that misses one does not compile.
#[derive(Clone, Debug)]
#[allow(clippy::exhaustive_structs)]
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
    pub user_info_in_idp: JsonObject,
    /// See [`IdentityDto::origin_conn_ids`].
    pub origin_conn_ids: Vec<String>,
}

/// Result of an operation that has nothing to return but whether it took effect.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsSuccessDto {
    /// Whether the operation took effect. `false` can come with a `statusCode` of 200, so a caller that
    /// depends on the effect has to look at it.
    ///
    /// Member `success`, required.
    /// Example: `true`.
    pub success: bool,
    raw_fields: RawFields,
}

impl IsSuccessDto {
    /// A value of the required members; the others are absent.
    pub fn new(success: bool) -> Self {
        Self {
            success: success,
            ..Self::default()
        }
    }
}

impl Record for IsSuccessDto {
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "IsSuccessDto",
            &[Field::required("success")],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.success,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.success,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(IsSuccessDto);

/// Reply that says whether a request did what it asked for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsSuccessRespDto {
    /// Outcome of the request. 200 means success, and every other value a failure.
    ///
    /// Member `statusCode`, required.
    /// Example: `200`.
    pub status_code: i64,
    /// Outcome in words. For a failure, it says what went wrong.
    ///
    /// Member `message`, required.
    /// Example: `"Success"`.
    pub message: String,
    /// The result of the operation.
    ///
    /// Member `data`, required.
    pub data: IsSuccessDto,
    /// Exact error code of a failure, finer than `statusCode`. Absent on success.
    ///
    /// Member `apiCode`, optional.
    pub api_code: Option<i64>,
    /// ID under which GenAuth's support can find the request. It is promised for failures, and seen on
    /// successes too.
    ///
    /// Member `requestId`, optional.
    /// Example: `"934108e5-9fbf-4d24-8da1-c330328abd6c"`.
    pub request_id: Option<String>,
    raw_fields: RawFields,
}

impl IsSuccessRespDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        status_code: i64,
        message: impl Into<String>,
        data: IsSuccessDto,
    ) -> Self {
        Self {
            status_code: status_code,
            message: message.into(),
            data: data,
            ..Self::default()
        }
    }
    /// Sets [`api_code`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: i64) -> Self {
        self.api_code = Some(value);
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
}

impl Record for IsSuccessRespDto {
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "IsSuccessRespDto",
            &[
                Field::required("statusCode"),
                Field::required("message"),
                Field::required("data"),
                Field::optional("apiCode"),
                Field::optional("requestId"),
            ],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.status_code,
                1 => &self.message,
                2 => &self.data,
                3 => &self.api_code,
                4 => &self.request_id,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.status_code,
                1 => &mut self.message,
                2 => &mut self.data,
                3 => &mut self.api_code,
                4 => &mut self.request_id,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(IsSuccessRespDto);

/// A user account with the profile of the person behind it.
///
/// Optional members are absent where nothing is known. Points in time are text, mostly in UTC as
/// `2022-07-03T03:20:30.000Z`, but `+0800` as offset and `2022-09-09 00:00:00` occur as well.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDto {
    /// ID of the user. It is the GenAuth user ID unless the request selected another kind of ID by a
    /// `userIdType`.
    ///
    /// Member `userId`, required.
    /// Example: `"6229ffaxxxxxxxxcade3e3d9"`.
    pub user_id: String,
    /// When the account was created.
    ///
    /// Member `createdAt`, required.
    /// Example: `"2022-07-03T03:20:30.000Z"`.
    pub created_at: String,
    /// When the account last changed.
    ///
    /// Member `updatedAt`, required.
    /// Example: `"2022-07-03T03:20:30.000Z"`.
    pub updated_at: String,
    /// State of the account, which decides whether it can be used.
    ///
    /// Member `status`, required.
    /// Example: `"Suspended"`.
    pub status: UserStatus,
    /// State of the user's work, kept apart from the state of the account.
    ///
    /// Member `workStatus`, required.
    /// Example: `"Closed"`.
    pub work_status: WorkStatus,
    /// Gender of the user, `U` where it is not known.
    ///
    /// Member `gender`, required.
    /// Example: `"M"`.
    pub gender: Gender,
    /// Whether the user has proved that `email` is theirs.
    ///
    /// Member `emailVerified`, required.
    /// Example: `true`.
    pub email_verified: bool,
    /// Whether the user has proved that `phone` is theirs.
    ///
    /// Member `phoneVerified`, required.
    /// Example: `true`.
    pub phone_verified: bool,
    /// How the account came into being.
    ///
    /// Member `userSourceType`, required.
    /// Example: `"excel"`.
    pub user_source_type: UserSourceType,
    /// Postal address in free form.
    ///
    /// Member `address`, optional.
    /// Example: `"xxxxx"`.
    pub address: Option<String>,
    /// Date of birth, written year-month-day.
    ///
    /// Member `birthdate`, optional.
    /// Example: `"2022-06-03"`.
    pub birthdate: Option<String>,
    /// User agent of the browser with which the user last signed in.
    ///
    /// Member `browser`, optional.
    pub browser: Option<String>,
    /// City the user lives in.
    ///
    /// Member `city`, optional.
    /// Example: `"BJ"`.
    pub city: Option<String>,
    /// Company the user works for.
    ///
    /// Member `company`, optional.
    /// Example: `"steamory"`.
    pub company: Option<String>,
    /// Country the user lives in.
    ///
    /// Member `country`, optional.
    /// Example: `"CN"`.
    pub country: Option<String>,
    /// Values of the custom fields that the user pool defines for users, by field key.
    ///
    /// Member `customData`, optional.
    /// Example: `{"age":22,"school":"xxxxx"}`.
    pub custom_data: Option<JsonObject>,
    /// IDs of the departments that the user belongs to.
    ///
    /// Member `departmentIds`, optional.
    /// Example: `["624d930c3xxxx5c08dd4986e","624d93102xxxx012f33cd2fe"]`.
    pub department_ids: Option<Vec<String>>,
    /// Device on which the user last signed in.
    ///
    /// Member `device`, optional.
    /// Example: `"iOS"`.
    pub device: Option<String>,
    /// E-mail address. Upper and lower case are not told apart.
    ///
    /// Member `email`, optional.
    /// Example: `"test@example.com"`.
    pub email: Option<String>,
    /// ID of the same user in a system outside GenAuth.
    ///
    /// Member `externalId`, optional.
    /// Example: `"10010"`.
    pub external_id: Option<String>,
    /// Last name.
    ///
    /// Member `familyName`, optional.
    /// Example: `"xxx"`.
    pub family_name: Option<String>,
    /// Complete postal address on one line.
    ///
    /// Member `formatted`, optional.
    /// Example: `"132, My Street, Kingston, New York 12401."`.
    pub formatted: Option<String>,
    /// First name.
    ///
    /// Member `givenName`, optional.
    /// Example: `"xx"`.
    pub given_name: Option<String>,
    /// The user's identities at external identity sources.
    ///
    /// Member `identities`, optional.
    pub identities: Option<Vec<IdentityDto>>,
    /// Number of the user's identity document. Personal data that does not belong in logs.
    ///
    /// Member `identityNumber`, optional.
    /// Example: `"420421xxxxxxxx1234"`.
    pub identity_number: Option<String>,
    /// IP address from which the user last signed in.
    ///
    /// Member `lastIp`, optional.
    /// Example: `"127.0.0.1"`.
    pub last_ip: Option<String>,
    /// When the user last signed in.
    ///
    /// Member `lastLogin`, optional.
    /// Example: `"2022-07-03T03:20:30.000Z"`.
    pub last_login: Option<String>,
    /// ID of the application that the user last signed in to.
    ///
    /// Member `lastLoginApp`, optional.
    pub last_login_app: Option<String>,
    /// When the user last passed multi-factor authentication.
    ///
    /// Member `lastMfaTime`, optional.
    pub last_mfa_time: Option<String>,
    /// Language and region of the user, as a locale name.
    ///
    /// Member `locale`, optional.
    /// Example: `"af"`.
    pub locale: Option<String>,
    /// How often the user has signed in so far.
    ///
    /// Member `loginsCount`, optional.
    /// Example: `3`.
    pub logins_count: Option<i64>,
    /// ID of the department that counts as the user's main one.
    ///
    /// Member `mainDepartmentId`, optional.
    pub main_department_id: Option<String>,
    /// Values of the fields that the user pool's data objects add to users. Any JSON; its form is not
    /// documented.
    ///
    /// Member `metadataSource`, optional.
    pub metadata_source: Option<JsonValue>,
    /// Middle name.
    ///
    /// Member `middleName`, optional.
    /// Example: `"James"`.
    pub middle_name: Option<String>,
    /// Real name of the user. Several users may share one.
    ///
    /// Member `name`, optional.
    /// Example: `"xxx"`.
    pub name: Option<String>,
    /// Name by which the user likes to be called.
    ///
    /// Member `nickname`, optional.
    /// Example: `"xxx"`.
    pub nickname: Option<String>,
    /// When the password was last changed.
    ///
    /// Member `passwordLastSetAt`, optional.
    /// Example: `"2022-07-03T03:20:30.000Z"`.
    pub password_last_set_at: Option<String>,
    /// Strength rating of the user's password. The scale is not documented.
    ///
    /// Member `passwordSecurityLevel`, optional.
    /// Example: `1`.
    pub password_security_level: Option<i64>,
    /// Phone number without the country calling code, which is in `phoneCountryCode`.
    ///
    /// Member `phone`, optional.
    /// Example: `"188xxxx8888"`.
    pub phone: Option<String>,
    /// Country calling code of `phone`, with its plus sign. It may be absent for numbers of mainland China.
    /// Text messages to other countries need an SMS service set up in the GenAuth console.
    ///
    /// Member `phoneCountryCode`, optional.
    /// Example: `"+86"`.
    pub phone_country_code: Option<String>,
    /// Address of the user's avatar image.
    ///
    /// Member `photo`, optional.
    /// Example: `"https://files.authing.co/authing-console/default-user-avatar.png"`.
    pub photo: Option<String>,
    /// IDs of the posts, that is the job positions, that the user holds.
    ///
    /// Member `postIdList`, optional.
    pub post_id_list: Option<Vec<String>>,
    /// Postal code. It is text, so leading zeros count.
    ///
    /// Member `postalCode`, optional.
    /// Example: `"438100"`.
    pub postal_code: Option<String>,
    /// User name that the user would like to go by. It need not be unique.
    ///
    /// Member `preferredUsername`, optional.
    /// Example: `"alice"`.
    pub preferred_username: Option<String>,
    /// Profile entry of the user, a name in the documented sample. Known from that sample and from the
    /// vendor's clients only.
    ///
    /// Member `profile`, optional.
    /// Example: `"alice"`.
    pub profile: Option<String>,
    /// Province or state the user lives in.
    ///
    /// Member `province`, optional.
    /// Example: `"BJ"`.
    pub province: Option<String>,
    /// Region the user lives in.
    ///
    /// Member `region`, optional.
    /// Example: `"Xinjiang Uyghur Autonomous Region"`.
    pub region: Option<String>,
    /// Ways in which the user registered.
    ///
    /// Member `registerSource`, optional.
    pub register_source: Option<Vec<String>>,
    /// Whether the user has to choose a new password at the next sign-in.
    ///
    /// Member `resetPasswordOnNextLogin`, optional.
    pub reset_password_on_next_login: Option<bool>,
    /// When the user registered.
    ///
    /// Member `signedUp`, optional.
    pub signed_up: Option<String>,
    /// When `status` last changed.
    ///
    /// Member `statusChangedAt`, optional.
    /// Example: `"2022-07-03T03:20:30.000Z"`.
    pub status_changed_at: Option<String>,
    /// Street and house number.
    ///
    /// Member `streetAddress`, optional.
    /// Example: `"xxxxx"`.
    pub street_address: Option<String>,
    /// ID of the tenant that the user belongs to. Absent for users outside tenants.
    ///
    /// Member `tenantId`, optional.
    pub tenant_id: Option<String>,
    /// ID of the application that the user signed up in, or of the synchronization task that brought the
    /// account in, depending on `userSourceType`.
    ///
    /// Member `userSourceId`, optional.
    pub user_source_id: Option<String>,
    /// User name, which no two users of a user pool share.
    ///
    /// Member `username`, optional.
    /// Example: `"bob"`.
    pub username: Option<String>,
    /// Address of the user's own website.
    ///
    /// Member `website`, optional.
    /// Example: `"https://my-website.com"`.
    pub website: Option<String>,
    /// Time zone of the user, as an offset in the documented sample.
    ///
    /// Member `zoneinfo`, optional.
    /// Example: `"GMT-08:00"`.
    pub zoneinfo: Option<String>,
    raw_fields: RawFields,
}

impl UserDto {
    /// A value of the required members; the others are absent.
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
            ..Self::default()
        }
    }
    /// Sets [`address`](Self::address).
    #[must_use]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`birthdate`](Self::birthdate).
    #[must_use]
    pub fn with_birthdate(mut self, value: impl Into<String>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets [`browser`](Self::browser).
    #[must_use]
    pub fn with_browser(mut self, value: impl Into<String>) -> Self {
        self.browser = Some(value.into());
        self
    }
    /// Sets [`city`](Self::city).
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`company`](Self::company).
    #[must_use]
    pub fn with_company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`custom_data`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<JsonValue>)>,
    ) -> Self {
        self.custom_data = Some(
            value.into_iter().map(|(name, value)| (name.into(), value.into())).collect(),
        );
        self
    }
    /// Sets [`department_ids`](Self::department_ids).
    #[must_use]
    pub fn with_department_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`device`](Self::device).
    #[must_use]
    pub fn with_device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`external_id`](Self::external_id).
    #[must_use]
    pub fn with_external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets [`family_name`](Self::family_name).
    #[must_use]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Sets [`formatted`](Self::formatted).
    #[must_use]
    pub fn with_formatted(mut self, value: impl Into<String>) -> Self {
        self.formatted = Some(value.into());
        self
    }
    /// Sets [`given_name`](Self::given_name).
    #[must_use]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Sets [`identities`](Self::identities).
    #[must_use]
    pub fn with_identities(
        mut self,
        value: impl IntoIterator<Item = impl Into<IdentityDto>>,
    ) -> Self {
        self.identities = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`identity_number`](Self::identity_number).
    #[must_use]
    pub fn with_identity_number(mut self, value: impl Into<String>) -> Self {
        self.identity_number = Some(value.into());
        self
    }
    /// Sets [`last_ip`](Self::last_ip).
    #[must_use]
    pub fn with_last_ip(mut self, value: impl Into<String>) -> Self {
        self.last_ip = Some(value.into());
        self
    }
    /// Sets [`last_login`](Self::last_login).
    #[must_use]
    pub fn with_last_login(mut self, value: impl Into<String>) -> Self {
        self.last_login = Some(value.into());
        self
    }
    /// Sets [`last_login_app`](Self::last_login_app).
    #[must_use]
    pub fn with_last_login_app(mut self, value: impl Into<String>) -> Self {
        self.last_login_app = Some(value.into());
        self
    }
    /// Sets [`last_mfa_time`](Self::last_mfa_time).
    #[must_use]
    pub fn with_last_mfa_time(mut self, value: impl Into<String>) -> Self {
        self.last_mfa_time = Some(value.into());
        self
    }
    /// Sets [`locale`](Self::locale).
    #[must_use]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets [`logins_count`](Self::logins_count).
    #[must_use]
    pub fn with_logins_count(mut self, value: i64) -> Self {
        self.logins_count = Some(value);
        self
    }
    /// Sets [`main_department_id`](Self::main_department_id).
    #[must_use]
    pub fn with_main_department_id(mut self, value: impl Into<String>) -> Self {
        self.main_department_id = Some(value.into());
        self
    }
    /// Sets [`metadata_source`](Self::metadata_source).
    #[must_use]
    pub fn with_metadata_source(mut self, value: impl Into<JsonValue>) -> Self {
        self.metadata_source = Some(value.into());
        self
    }
    /// Sets [`middle_name`](Self::middle_name).
    #[must_use]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`password_last_set_at`](Self::password_last_set_at).
    #[must_use]
    pub fn with_password_last_set_at(mut self, value: impl Into<String>) -> Self {
        self.password_last_set_at = Some(value.into());
        self
    }
    /// Sets [`password_security_level`](Self::password_security_level).
    #[must_use]
    pub fn with_password_security_level(mut self, value: i64) -> Self {
        self.password_security_level = Some(value);
        self
    }
    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets [`phone_country_code`](Self::phone_country_code).
    #[must_use]
    pub fn with_phone_country_code(mut self, value: impl Into<String>) -> Self {
        self.phone_country_code = Some(value.into());
        self
    }
    /// Sets [`photo`](Self::photo).
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
        self
    }
    /// Sets [`post_id_list`](Self::post_id_list).
    #[must_use]
    pub fn with_post_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_id_list = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`postal_code`](Self::postal_code).
    #[must_use]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets [`preferred_username`](Self::preferred_username).
    #[must_use]
    pub fn with_preferred_username(mut self, value: impl Into<String>) -> Self {
        self.preferred_username = Some(value.into());
        self
    }
    /// Sets [`profile`](Self::profile).
    #[must_use]
    pub fn with_profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets [`province`](Self::province).
    #[must_use]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets [`register_source`](Self::register_source).
    #[must_use]
    pub fn with_register_source(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.register_source = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`reset_password_on_next_login`](Self::reset_password_on_next_login).
    #[must_use]
    pub fn with_reset_password_on_next_login(mut self, value: bool) -> Self {
        self.reset_password_on_next_login = Some(value);
        self
    }
    /// Sets [`signed_up`](Self::signed_up).
    #[must_use]
    pub fn with_signed_up(mut self, value: impl Into<String>) -> Self {
        self.signed_up = Some(value.into());
        self
    }
    /// Sets [`status_changed_at`](Self::status_changed_at).
    #[must_use]
    pub fn with_status_changed_at(mut self, value: impl Into<String>) -> Self {
        self.status_changed_at = Some(value.into());
        self
    }
    /// Sets [`street_address`](Self::street_address).
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }
    /// Sets [`tenant_id`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`user_source_id`](Self::user_source_id).
    #[must_use]
    pub fn with_user_source_id(mut self, value: impl Into<String>) -> Self {
        self.user_source_id = Some(value.into());
        self
    }
    /// Sets [`username`](Self::username).
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets [`website`](Self::website).
    #[must_use]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
    /// Sets [`zoneinfo`](Self::zoneinfo).
    #[must_use]
    pub fn with_zoneinfo(mut self, value: impl Into<String>) -> Self {
        self.zoneinfo = Some(value.into());
        self
    }
}

impl Record for UserDto {
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "UserDto",
            &[
                Field::required("userId"),
                Field::required("createdAt"),
                Field::required("updatedAt"),
                Field::required("status"),
                Field::required("workStatus"),
                Field::required("gender"),
                Field::required("emailVerified"),
                Field::required("phoneVerified"),
                Field::required("userSourceType"),
                Field::optional("address"),
                Field::optional("birthdate"),
                Field::optional("browser"),
                Field::optional("city"),
                Field::optional("company"),
                Field::optional("country"),
                Field::optional("customData"),
                Field::optional("departmentIds"),
                Field::optional("device"),
                Field::optional("email"),
                Field::optional("externalId"),
                Field::optional("familyName"),
                Field::optional("formatted"),
                Field::optional("givenName"),
                Field::optional("identities"),
                Field::optional("identityNumber"),
                Field::optional("lastIp"),
                Field::optional("lastLogin"),
                Field::optional("lastLoginApp"),
                Field::optional("lastMfaTime"),
                Field::optional("locale"),
                Field::optional("loginsCount"),
                Field::optional("mainDepartmentId"),
                Field::optional("metadataSource"),
                Field::optional("middleName"),
                Field::optional("name"),
                Field::optional("nickname"),
                Field::optional("passwordLastSetAt"),
                Field::optional("passwordSecurityLevel"),
                Field::optional("phone"),
                Field::optional("phoneCountryCode"),
                Field::optional("photo"),
                Field::optional("postIdList"),
                Field::optional("postalCode"),
                Field::optional("preferredUsername"),
                Field::optional("profile"),
                Field::optional("province"),
                Field::optional("region"),
                Field::optional("registerSource"),
                Field::optional("resetPasswordOnNextLogin"),
                Field::optional("signedUp"),
                Field::optional("statusChangedAt"),
                Field::optional("streetAddress"),
                Field::optional("tenantId"),
                Field::optional("userSourceId"),
                Field::optional("username"),
                Field::optional("website"),
                Field::optional("zoneinfo"),
            ],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
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
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
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
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(UserDto);

/// The required members of [`UserDto`], by name: a struct literal that misses one does not compile.
#[derive(Clone, Debug)]
#[allow(clippy::exhaustive_structs)]
pub struct UserDtoRequired {
    /// See [`UserDto::user_id`].
    pub user_id: String,
    /// See [`UserDto::created_at`].
    pub created_at: String,
    /// See [`UserDto::updated_at`].
    pub updated_at: String,
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
