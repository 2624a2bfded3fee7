// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// Whether a list allows or blocks.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum AccessListType {
    /// `BLACK`
    Black,
    /// `WHITE`
    White,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(AccessListType { Black = "BLACK", White = "WHITE" });

/// A choice, as it stands in `ApplicationAgreementDto.displayAt`.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ApplicationAgreementDtoDisplayAt {
    /// `LoginPage`
    LoginPage,
    /// `RegisterPage`
    RegisterPage,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ApplicationAgreementDtoDisplayAt { LoginPage = "LoginPage", RegisterPage =
    "RegisterPage" }
);

/// Protocol by which an application signs users in.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ApplicationProtocol {
    /// `oidc`
    Oidc,
    /// `oauth`
    Oauth,
    /// `saml`
    Saml,
    /// `cas`
    Cas,
    /// `asa`
    Asa,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ApplicationProtocol { Oidc = "oidc", Oauth = "oauth", Saml = "saml", Cas = "cas", Asa
    = "asa" }
);

/// Kind of an application.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ApplicationType {
    /// `web`
    Web,
    /// `spa`
    Spa,
    /// `native`
    Native,
    /// `api`
    Api,
    /// `mfa`
    Mfa,
    /// `mini-program`
    MiniProgram,
    /// `gateway-app`
    GatewayApp,
    /// `gateway-agent`
    GatewayAgent,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ApplicationType { Web = "web", Spa = "spa", Native = "native", Api = "api", Mfa =
    "mfa", MiniProgram = "mini-program", GatewayApp = "gateway-app", GatewayAgent =
    "gateway-agent" }
);

/// What an approval decides on.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ApprovalObjectType {
    /// `APP_PERMISSION_APPLY`
    AppPermissionApply,
    /// `ROLE_PERMISSION_APPLY`
    RolePermissionApply,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ApprovalObjectType { AppPermissionApply = "APP_PERMISSION_APPLY", RolePermissionApply
    = "ROLE_PERMISSION_APPLY" }
);

/// What users are put into once they accept an invitation.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum AttributionTargetType {
    /// `department`
    Department,
    /// `post`
    Post,
    /// `role`
    Role,
    /// `group`
    Group,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    AttributionTargetType { Department = "department", Post = "post", Role = "role",
    Group = "group" }
);

/// What an authorization is given to, access keys included.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum AuthorizationTargetType {
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// `GROUP`
    Group,
    /// `ORG`
    Org,
    /// `AK_SK`
    AkSk,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    AuthorizationTargetType { User = "USER", Role = "ROLE", Group = "GROUP", Org = "ORG",
    AkSk = "AK_SK" }
);

/// A way to sign in.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum BasicLoginMethod {
    /// `PHONE_CODE`
    PhoneCode,
    /// `EMAIL_CODE`
    EmailCode,
    /// `PHONE_PASSWORD`
    PhonePassword,
    /// `EMAIL_PASSWORD`
    EmailPassword,
    /// `USERNAME_PASSWORD`
    UsernamePassword,
    /// `SELF_BUILT_APP_QRCODE`
    SelfBuiltAppQrcode,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    BasicLoginMethod { PhoneCode = "PHONE_CODE", EmailCode = "EMAIL_CODE", PhonePassword
    = "PHONE_PASSWORD", EmailPassword = "EMAIL_PASSWORD", UsernamePassword =
    "USERNAME_PASSWORD", SelfBuiltAppQrcode = "SELF_BUILT_APP_QRCODE" }
);

/// A way to register.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum BasicRegisterMethod {
    /// `PHONE_CODE`
    PhoneCode,
    /// `EMAIL_CODE`
    EmailCode,
    /// `EMAIL_PASSWORD`
    EmailPassword,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    BasicRegisterMethod { PhoneCode = "PHONE_CODE", EmailCode = "EMAIL_CODE",
    EmailPassword = "EMAIL_PASSWORD" }
);

/// Type of the values of a custom field.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum CustomFieldDataType {
    /// `STRING`
    String,
    /// `NUMBER`
    Number,
    /// `DATETIME`
    Datetime,
    /// `BOOLEAN`
    Boolean,
    /// `ENUM`
    Enum,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    CustomFieldDataType { String = "STRING", Number = "NUMBER", Datetime = "DATETIME",
    Boolean = "BOOLEAN", Enum = "ENUM" }
);

/// Shape of a data resource.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum DataResourceType {
    /// `TREE`
    Tree,
    /// `STRING`
    String,
    /// `ARRAY`
    Array,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    DataResourceType { Tree = "TREE", String = "STRING", Array = "ARRAY" }
);

/// The kinds of ID by which a request can name a department.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum DepartmentIdType {
    /// Department ID assigned by GenAuth, which never changes.
    ///
    /// On the wire: `department_id`.
    DepartmentId,
    /// Department ID of one's own choice, the `openDepartmentId` of the department.
    ///
    /// On the wire: `open_department_id`.
    OpenDepartmentId,
    /// ID of the department at a source that departments are synchronized from. The way to write it is not
    /// documented.
    ///
    /// On the wire: `sync_relation`.
    SyncRelation,
    /// Value of a custom field. The way to write it is not documented.
    ///
    /// On the wire: `custom_field`.
    CustomField,
    /// Code of the department.
    ///
    /// On the wire: `code`.
    Code,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    DepartmentIdType { DepartmentId = "department_id", OpenDepartmentId =
    "open_department_id", SyncRelation = "sync_relation", CustomField = "custom_field",
    Code = "code" }
);

/// How many devices a user may be signed in on.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum DeviceExclusiveRule {
    /// `disable`
    Disable,
    /// `condition:device`
    ConditionDevice,
    /// `condition:ip`
    ConditionIp,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    DeviceExclusiveRule { Disable = "disable", ConditionDevice = "condition:device",
    ConditionIp = "condition:ip" }
);

/// Provider that sends e-mail.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum EmailProviderType {
    /// `ali`
    Ali,
    /// `qq`
    Qq,
    /// `sendgrid`
    Sendgrid,
    /// `custom`
    Custom,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    EmailProviderType { Ali = "ali", Qq = "qq", Sendgrid = "sendgrid", Custom = "custom"
    }
);

/// What an e-mail template is for.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum EmailTemplateType {
    /// `WELCOME_EMAIL`
    WelcomeEmail,
    /// `FIRST_CREATED_USER`
    FirstCreatedUser,
    /// `REGISTER_VERIFY_CODE`
    RegisterVerifyCode,
    /// `LOGIN_VERIFY_CODE`
    LoginVerifyCode,
    /// `MFA_VERIFY_CODE`
    MfaVerifyCode,
    /// `INFORMATION_COMPLETION_VERIFY_CODE`
    InformationCompletionVerifyCode,
    /// `FIRST_EMAIL_LOGIN_VERIFY`
    FirstEmailLoginVerify,
    /// `CONSOLE_CONDUCTED_VERIFY`
    ConsoleConductedVerify,
    /// `USER_PASSWORD_UPDATE_REMIND`
    UserPasswordUpdateRemind,
    /// `ADMIN_RESET_USER_PASSWORD_NOTIFICATION`
    AdminResetUserPasswordNotification,
    /// `USER_PASSWORD_RESET_NOTIFICATION`
    UserPasswordResetNotification,
    /// `RESET_PASSWORD_VERIFY_CODE`
    ResetPasswordVerifyCode,
    /// `SELF_UNLOCKING_VERIFY_CODE`
    SelfUnlockingVerifyCode,
    /// `EMAIL_BIND_VERIFY_CODE`
    EmailBindVerifyCode,
    /// `EMAIL_UNBIND_VERIFY_CODE`
    EmailUnbindVerifyCode,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    EmailTemplateType { WelcomeEmail = "WELCOME_EMAIL", FirstCreatedUser =
    "FIRST_CREATED_USER", RegisterVerifyCode = "REGISTER_VERIFY_CODE", LoginVerifyCode =
    "LOGIN_VERIFY_CODE", MfaVerifyCode = "MFA_VERIFY_CODE",
    InformationCompletionVerifyCode = "INFORMATION_COMPLETION_VERIFY_CODE",
    FirstEmailLoginVerify = "FIRST_EMAIL_LOGIN_VERIFY", ConsoleConductedVerify =
    "CONSOLE_CONDUCTED_VERIFY", UserPasswordUpdateRemind = "USER_PASSWORD_UPDATE_REMIND",
    AdminResetUserPasswordNotification = "ADMIN_RESET_USER_PASSWORD_NOTIFICATION",
    UserPasswordResetNotification = "USER_PASSWORD_RESET_NOTIFICATION",
    ResetPasswordVerifyCode = "RESET_PASSWORD_VERIFY_CODE", SelfUnlockingVerifyCode =
    "SELF_UNLOCKING_VERIFY_CODE", EmailBindVerifyCode = "EMAIL_BIND_VERIFY_CODE",
    EmailUnbindVerifyCode = "EMAIL_UNBIND_VERIFY_CODE" }
);

/// How far the certification of an enterprise is.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum EnterpriseCertificationStatus {
    /// `not_submit`
    NotSubmit,
    /// `reviewing`
    Reviewing,
    /// `pass`
    Pass,
    /// `-1`
    Minus1,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    EnterpriseCertificationStatus { NotSubmit = "not_submit", Reviewing = "reviewing",
    Pass = "pass", Minus1 = "-1" }
);

/// Type of the values of an extended field.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ExtendFieldValueType {
    /// `STRING`
    String,
    /// `SELECT`
    Select,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ExtendFieldValueType { String = "STRING", Select = "SELECT" }
);

/// Type of the values of a user field.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum FieldDataType {
    /// `STRING`
    String,
    /// `NUMBER`
    Number,
    /// `DATETIME`
    Datetime,
    /// `BOOLEAN`
    Boolean,
    /// `OBJECT`
    Object,
    /// `SELECT`
    Select,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    FieldDataType { String = "STRING", Number = "NUMBER", Datetime = "DATETIME", Boolean
    = "BOOLEAN", Object = "OBJECT", Select = "SELECT" }
);

/// Control by which a field is filled in.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum FieldInputType {
    /// `image`
    Image,
    /// `number`
    Number,
    /// `date`
    Date,
    /// `dateTime`
    DateTime,
    /// `datetime`
    Datetime,
    /// `select`
    Select,
    /// `dropdown`
    Dropdown,
    /// `boolean`
    Boolean,
    /// `string`
    String,
    /// `text`
    Text,
    /// `gender`
    Gender,
    /// `country`
    Country,
    /// `username`
    Username,
    /// `phone`
    Phone,
    /// `email`
    Email,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    FieldInputType { Image = "image", Number = "number", Date = "date", DateTime =
    "dateTime", Datetime = "datetime", Select = "select", Dropdown = "dropdown", Boolean
    = "boolean", String = "string", Text = "text", Gender = "gender", Country =
    "country", Username = "username", Phone = "phone", Email = "email" }
);

/// Who defined a field.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum FieldScope {
    /// `user`
    User,
    /// `internal`
    Internal,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(FieldScope { User = "user", Internal = "internal" });

/// How a filter compares.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum FilterOperator {
    /// `EQUAL`
    Equal,
    /// `NOT_EQUAL`
    NotEqual,
    /// `CONTAINS`
    Contains,
    /// `NOT_CONTAINS`
    NotContains,
    /// `IS_NULL`
    IsNull,
    /// `NOT_NULL`
    NotNull,
    /// `IN`
    In,
    /// `GREATER`
    Greater,
    /// `LESSER`
    Lesser,
    /// `BETWEEN`
    Between,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    FilterOperator { Equal = "EQUAL", NotEqual = "NOT_EQUAL", Contains = "CONTAINS",
    NotContains = "NOT_CONTAINS", IsNull = "IS_NULL", NotNull = "NOT_NULL", In = "IN",
    Greater = "GREATER", Lesser = "LESSER", Between = "BETWEEN" }
);

/// How the rows of a metadata model are arranged.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum FunctionModelDataType {
    /// `list`
    List,
    /// `tree`
    Tree,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    FunctionModelDataType { List = "list", Tree = "tree" }
);

/// What the metadata model describes.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum FunctionModelType {
    /// `ueba`
    Ueba,
    /// `user`
    User,
    /// `post`
    Post,
    /// `group`
    Group,
    /// `department`
    Department,
    /// `organization`
    Organization,
    /// `device`
    Device,
    /// `device_rely`
    DeviceRely,
    /// `custom`
    Custom,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    FunctionModelType { Ueba = "ueba", User = "user", Post = "post", Group = "group",
    Department = "department", Organization = "organization", Device = "device",
    DeviceRely = "device_rely", Custom = "custom" }
);

/// A field that a keyword search looks into.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum FuzzySearchField {
    /// `id`
    Id,
    /// `phone`
    Phone,
    /// `email`
    Email,
    /// `name`
    Name,
    /// `username`
    Username,
    /// `externalId`
    ExternalId,
    /// `nickname`
    Nickname,
    /// `company`
    Company,
    /// `givenName`
    GivenName,
    /// `familyName`
    FamilyName,
    /// `middleName`
    MiddleName,
    /// `profile`
    Profile,
    /// `preferredUsername`
    PreferredUsername,
    /// `website`
    Website,
    /// `address`
    Address,
    /// `formatted`
    Formatted,
    /// `streetAddress`
    StreetAddress,
    /// `postalCode`
    PostalCode,
    /// `identityNumber`
    IdentityNumber,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    FuzzySearchField { Id = "id", Phone = "phone", Email = "email", Name = "name",
    Username = "username", ExternalId = "externalId", Nickname = "nickname", Company =
    "company", GivenName = "givenName", FamilyName = "familyName", MiddleName =
    "middleName", Profile = "profile", PreferredUsername = "preferredUsername", Website =
    "website", Address = "address", Formatted = "formatted", StreetAddress =
    "streetAddress", PostalCode = "postalCode", IdentityNumber = "identityNumber" }
);

/// Gender of a user.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum Gender {
    /// Male.
    ///
    /// On the wire: `M`.
    M,
    /// Female.
    ///
    /// On the wire: `F`.
    F,
    /// Not known.
    ///
    /// On the wire: `U`.
    U,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(Gender { M = "M", F = "F", U = "U" });

/// Generation of the sign-in component.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum GuardVersion {
    /// `Advanced`
    Advanced,
    /// `Classical`
    Classical,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    GuardVersion { Advanced = "Advanced", Classical = "Classical" }
);

/// Kind of a connection to an identity source.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum IdentityConnectionType {
    /// `oidc`
    Oidc,
    /// `oauth`
    Oauth,
    /// `saml`
    Saml,
    /// `ldap`
    Ldap,
    /// `ad`
    Ad,
    /// `cas`
    Cas,
    /// `azure-ad`
    AzureAd,
    /// `alipay`
    Alipay,
    /// `facebook`
    Facebook,
    /// `facebook:mobile`
    FacebookMobile,
    /// `twitter`
    Twitter,
    /// `google:mobile`
    GoogleMobile,
    /// `google`
    Google,
    /// `wechat:pc`
    WechatPc,
    /// `wechat:mobile`
    WechatMobile,
    /// `wechat:webpage-authorization`
    WechatWebpageAuthorization,
    /// `wechatmp-qrcode`
    WechatmpQrcode,
    /// `wechat:miniprogram:default`
    WechatMiniprogramDefault,
    /// `wechat:miniprogram:qrconnect`
    WechatMiniprogramQrconnect,
    /// `wechat:miniprogram:app-launch`
    WechatMiniprogramAppLaunch,
    /// `github`
    Github,
    /// `github:mobile`
    GithubMobile,
    /// `qq`
    Qq,
    /// `qq:mobile`
    QqMobile,
    /// `wechatwork:corp:qrconnect`
    WechatworkCorpQrconnect,
    /// `wechatwork:agency:qrconnect`
    WechatworkAgencyQrconnect,
    /// `wechatwork:service-provider:qrconnect`
    WechatworkServiceProviderQrconnect,
    /// `wechatwork:mobile`
    WechatworkMobile,
    /// `wechatwork:agency:mobile`
    WechatworkAgencyMobile,
    /// `dingtalk`
    Dingtalk,
    /// `dingtalk:mobile`
    DingtalkMobile,
    /// `dingtalk:provider`
    DingtalkProvider,
    /// `weibo`
    Weibo,
    /// `weibo:mobile`
    WeiboMobile,
    /// `apple`
    Apple,
    /// `apple:web`
    AppleWeb,
    /// `baidu`
    Baidu,
    /// `baidu:mobile`
    BaiduMobile,
    /// `lark-internal`
    LarkInternal,
    /// `lark-public`
    LarkPublic,
    /// `lark-block`
    LarkBlock,
    /// `gitlab`
    Gitlab,
    /// `gitlab:mobile`
    GitlabMobile,
    /// `linkedin`
    Linkedin,
    /// `linkedin:mobile`
    LinkedinMobile,
    /// `slack`
    Slack,
    /// `slack:mobile`
    SlackMobile,
    /// `yidun`
    Yidun,
    /// `qingcloud`
    Qingcloud,
    /// `gitee`
    Gitee,
    /// `gitee:mobile`
    GiteeMobile,
    /// `instagram`
    Instagram,
    /// `welink`
    Welink,
    /// `ad-kerberos`
    AdKerberos,
    /// `huawei`
    Huawei,
    /// `huawei:mobile`
    HuaweiMobile,
    /// `honor`
    Honor,
    /// `xiaomi`
    Xiaomi,
    /// `xiaomi:mobile`
    XiaomiMobile,
    /// `aws`
    Aws,
    /// `amazon`
    Amazon,
    /// `amazon:mobile`
    AmazonMobile,
    /// `douyin:mobile`
    DouyinMobile,
    /// `douyin:miniprogram:default`
    DouyinMiniprogramDefault,
    /// `kuaishou:mobile`
    KuaishouMobile,
    /// `line:mobile`
    LineMobile,
    /// `oppo:mobile`
    OppoMobile,
    /// `wechatwork:qrconnect:of:authing:agency`
    WechatworkQrconnectOfAuthingAgency,
    /// `sdbz`
    Sdbz,
    /// `zjzwfw-qrcode`
    ZjzwfwQrcode,
    /// `zzding`
    Zzding,
    /// `seeyona8v5`
    Seeyona8v5,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    IdentityConnectionType { Oidc = "oidc", Oauth = "oauth", Saml = "saml", Ldap =
    "ldap", Ad = "ad", Cas = "cas", AzureAd = "azure-ad", Alipay = "alipay", Facebook =
    "facebook", FacebookMobile = "facebook:mobile", Twitter = "twitter", GoogleMobile =
    "google:mobile", Google = "google", WechatPc = "wechat:pc", WechatMobile =
    "wechat:mobile", WechatWebpageAuthorization = "wechat:webpage-authorization",
    WechatmpQrcode = "wechatmp-qrcode", WechatMiniprogramDefault =
    "wechat:miniprogram:default", WechatMiniprogramQrconnect =
    "wechat:miniprogram:qrconnect", WechatMiniprogramAppLaunch =
    "wechat:miniprogram:app-launch", Github = "github", GithubMobile = "github:mobile",
    Qq = "qq", QqMobile = "qq:mobile", WechatworkCorpQrconnect =
    "wechatwork:corp:qrconnect", WechatworkAgencyQrconnect =
    "wechatwork:agency:qrconnect", WechatworkServiceProviderQrconnect =
    "wechatwork:service-provider:qrconnect", WechatworkMobile = "wechatwork:mobile",
    WechatworkAgencyMobile = "wechatwork:agency:mobile", Dingtalk = "dingtalk",
    DingtalkMobile = "dingtalk:mobile", DingtalkProvider = "dingtalk:provider", Weibo =
    "weibo", WeiboMobile = "weibo:mobile", Apple = "apple", AppleWeb = "apple:web", Baidu
    = "baidu", BaiduMobile = "baidu:mobile", LarkInternal = "lark-internal", LarkPublic =
    "lark-public", LarkBlock = "lark-block", Gitlab = "gitlab", GitlabMobile =
    "gitlab:mobile", Linkedin = "linkedin", LinkedinMobile = "linkedin:mobile", Slack =
    "slack", SlackMobile = "slack:mobile", Yidun = "yidun", Qingcloud = "qingcloud",
    Gitee = "gitee", GiteeMobile = "gitee:mobile", Instagram = "instagram", Welink =
    "welink", AdKerberos = "ad-kerberos", Huawei = "huawei", HuaweiMobile =
    "huawei:mobile", Honor = "honor", Xiaomi = "xiaomi", XiaomiMobile = "xiaomi:mobile",
    Aws = "aws", Amazon = "amazon", AmazonMobile = "amazon:mobile", DouyinMobile =
    "douyin:mobile", DouyinMiniprogramDefault = "douyin:miniprogram:default",
    KuaishouMobile = "kuaishou:mobile", LineMobile = "line:mobile", OppoMobile =
    "oppo:mobile", WechatworkQrconnectOfAuthingAgency =
    "wechatwork:qrconnect:of:authing:agency", Sdbz = "sdbz", ZjzwfwQrcode =
    "zjzwfw-qrcode", Zzding = "zzding", Seeyona8v5 = "seeyona8v5" }
);

/// Kind of an identity source outside GenAuth.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum IdentityProvider {
    /// Enterprise identity source that speaks OpenID Connect.
    ///
    /// On the wire: `oidc`.
    Oidc,
    /// Enterprise identity source that speaks OAuth 2.0.
    ///
    /// On the wire: `oauth2`.
    Oauth2,
    /// Enterprise identity source that speaks SAML.
    ///
    /// On the wire: `saml`.
    Saml,
    /// Enterprise directory reached over LDAP.
    ///
    /// On the wire: `ldap`.
    Ldap,
    /// Active Directory.
    ///
    /// On the wire: `ad`.
    Ad,
    /// Enterprise identity source that speaks CAS.
    ///
    /// On the wire: `cas`.
    Cas,
    /// Azure Active Directory.
    ///
    /// On the wire: `azure-ad`.
    AzureAd,
    /// WeChat.
    ///
    /// On the wire: `wechat`.
    Wechat,
    /// Google.
    ///
    /// On the wire: `google`.
    Google,
    /// QQ.
    ///
    /// On the wire: `qq`.
    Qq,
    /// WeCom, the edition of WeChat for companies.
    ///
    /// On the wire: `wechatwork`.
    Wechatwork,
    /// DingTalk.
    ///
    /// On the wire: `dingtalk`.
    Dingtalk,
    /// Weibo.
    ///
    /// On the wire: `weibo`.
    Weibo,
    /// GitHub.
    ///
    /// On the wire: `github`.
    Github,
    /// Alipay.
    ///
    /// On the wire: `alipay`.
    Alipay,
    /// Apple.
    ///
    /// On the wire: `apple`.
    Apple,
    /// Baidu.
    ///
    /// On the wire: `baidu`.
    Baidu,
    /// Lark, called Feishu in China.
    ///
    /// On the wire: `lark`.
    Lark,
    /// GitLab.
    ///
    /// On the wire: `gitlab`.
    Gitlab,
    /// Twitter.
    ///
    /// On the wire: `twitter`.
    Twitter,
    /// Facebook.
    ///
    /// On the wire: `facebook`.
    Facebook,
    /// Slack.
    ///
    /// On the wire: `slack`.
    Slack,
    /// LinkedIn.
    ///
    /// On the wire: `linkedin`.
    Linkedin,
    /// NetEase Yidun.
    ///
    /// On the wire: `yidun`.
    Yidun,
    /// QingCloud.
    ///
    /// On the wire: `qingcloud`.
    Qingcloud,
    /// Gitee.
    ///
    /// On the wire: `gitee`.
    Gitee,
    /// Instagram.
    ///
    /// On the wire: `instagram`.
    Instagram,
    /// WeLink.
    ///
    /// On the wire: `welink`.
    Welink,
    /// Huawei.
    ///
    /// On the wire: `huawei`.
    Huawei,
    /// Honor.
    ///
    /// On the wire: `honor`.
    Honor,
    /// Xiaomi.
    ///
    /// On the wire: `xiaomi`.
    Xiaomi,
    /// OPPO.
    ///
    /// On the wire: `oppo`.
    Oppo,
    /// Amazon Web Services.
    ///
    /// On the wire: `aws`.
    Aws,
    /// Amazon.
    ///
    /// On the wire: `amazon`.
    Amazon,
    /// Douyin.
    ///
    /// On the wire: `douyin`.
    Douyin,
    /// Kuaishou.
    ///
    /// On the wire: `kuaishou`.
    Kuaishou,
    /// LINE.
    ///
    /// On the wire: `line`.
    Line,
    /// Identity source that the vendor lists without saying what it is.
    ///
    /// On the wire: `sdbz`.
    Sdbz,
    /// Government service portal of the province of Zhejiang.
    ///
    /// On the wire: `zjzwfw`.
    Zjzwfw,
    /// DingTalk edition for the government of the province of Zhejiang.
    ///
    /// On the wire: `zzding`.
    Zzding,
    /// Seeyon A8 V5, an office suite.
    ///
    /// On the wire: `seeyona8v5`.
    Seeyona8v5,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    IdentityProvider { Oidc = "oidc", Oauth2 = "oauth2", Saml = "saml", Ldap = "ldap", Ad
    = "ad", Cas = "cas", AzureAd = "azure-ad", Wechat = "wechat", Google = "google", Qq =
    "qq", Wechatwork = "wechatwork", Dingtalk = "dingtalk", Weibo = "weibo", Github =
    "github", Alipay = "alipay", Apple = "apple", Baidu = "baidu", Lark = "lark", Gitlab
    = "gitlab", Twitter = "twitter", Facebook = "facebook", Slack = "slack", Linkedin =
    "linkedin", Yidun = "yidun", Qingcloud = "qingcloud", Gitee = "gitee", Instagram =
    "instagram", Welink = "welink", Huawei = "huawei", Honor = "honor", Xiaomi =
    "xiaomi", Oppo = "oppo", Aws = "aws", Amazon = "amazon", Douyin = "douyin", Kuaishou
    = "kuaishou", Line = "line", Sdbz = "sdbz", Zjzwfw = "zjzwfw", Zzding = "zzding",
    Seeyona8v5 = "seeyona8v5" }
);

/// Whether an identity source is an enterprise or a social one.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum IdentitySourceKind {
    /// `social`
    Social,
    /// `enterprise`
    Enterprise,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    IdentitySourceKind { Social = "social", Enterprise = "enterprise" }
);

/// How an invitation is sent.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum InviteMethod {
    /// `email`
    Email,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(InviteMethod { Email = "email" });

/// Where an invitee comes from.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum InviteeSource {
    /// `manualCreate`
    ManualCreate,
    /// `fileImport`
    FileImport,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    InviteeSource { ManualCreate = "manualCreate", FileImport = "fileImport" }
);

/// How far an invitation is.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum InviteeStatus {
    /// `invited`
    Invited,
    /// `registering`
    Registering,
    /// `registered`
    Registered,
    /// `reverted`
    Reverted,
    /// `notInvited`
    NotInvited,
    /// `expired`
    Expired,
    /// `invitationSendFail`
    InvitationSendFail,
    /// `joinedByOther`
    JoinedByOther,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    InviteeStatus { Invited = "invited", Registering = "registering", Registered =
    "registered", Reverted = "reverted", NotInvited = "notInvited", Expired = "expired",
    InvitationSendFail = "invitationSendFail", JoinedByOther = "joinedByOther" }
);

/// Language of pages and messages.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum Language {
    /// `zh-CN`
    ZhCn,
    /// `en-US`
    EnUs,
    /// `zh-TW`
    ZhTw,
    /// `ja-JP`
    JaJp,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    Language { ZhCn = "zh-CN", EnUs = "en-US", ZhTw = "zh-TW", JaJp = "ja-JP" }
);

/// Kind of connection behind a sign-in method.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum LoginConnectionType {
    /// `PASSCODE`
    Passcode,
    /// `PASSWORD`
    Password,
    /// `QRCODE`
    Qrcode,
    /// `LDAP`
    Ldap,
    /// `AD`
    Ad,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    LoginConnectionType { Passcode = "PASSCODE", Password = "PASSWORD", Qrcode =
    "QRCODE", Ldap = "LDAP", Ad = "AD" }
);

/// A factor of multi-factor authentication.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum MfaFactor {
    /// `OTP`
    Otp,
    /// `SMS`
    Sms,
    /// `EMAIL`
    Email,
    /// `FACE`
    Face,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    MfaFactor { Otp = "OTP", Sms = "SMS", Email = "EMAIL", Face = "FACE" }
);

/// Direction of sorting, as the department operations spell it.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum OrderBy {
    /// `Asc`
    Asc,
    /// `Desc`
    Desc,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(OrderBy { Asc = "Asc", Desc = "Desc" });

/// How the passwords of a request are encrypted.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum PasswordEncryptType {
    /// `sm2`
    Sm2,
    /// `rsa`
    Rsa,
    /// `none`
    None,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    PasswordEncryptType { Sm2 = "sm2", Rsa = "rsa", None = "none" }
);

/// Who may sign in to an application unless it is said otherwise.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum PermissionStrategy {
    /// `ALLOW_ALL`
    AllowAll,
    /// `DENY_ALL`
    DenyAll,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    PermissionStrategy { AllowAll = "ALLOW_ALL", DenyAll = "DENY_ALL" }
);

/// Point of the sign-in flow at which a pipeline function runs.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum PipelineScene {
    /// `PRE_REGISTER`
    PreRegister,
    /// `POST_REGISTER`
    PostRegister,
    /// `PRE_AUTHENTICATION`
    PreAuthentication,
    /// `POST_AUTHENTICATION`
    PostAuthentication,
    /// `PRE_OIDC_ID_TOKEN_ISSUED`
    PreOidcIdTokenIssued,
    /// `PRE_OIDC_ACCESS_TOKEN_ISSUED`
    PreOidcAccessTokenIssued,
    /// `PRE_COMPLETE_USER_INFO`
    PreCompleteUserInfo,
    /// `PRE_MFA_VERIFY`
    PreMfaVerify,
    /// `POST_MFA_VERIFY`
    PostMfaVerify,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    PipelineScene { PreRegister = "PRE_REGISTER", PostRegister = "POST_REGISTER",
    PreAuthentication = "PRE_AUTHENTICATION", PostAuthentication = "POST_AUTHENTICATION",
    PreOidcIdTokenIssued = "PRE_OIDC_ID_TOKEN_ISSUED", PreOidcAccessTokenIssued =
    "PRE_OIDC_ACCESS_TOKEN_ISSUED", PreCompleteUserInfo = "PRE_COMPLETE_USER_INFO",
    PreMfaVerify = "PRE_MFA_VERIFY", PostMfaVerify = "POST_MFA_VERIFY" }
);

/// A choice, as it stands in `PolicyCondition.operator`.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum PolicyConditionOperator {
    /// `Bool`
    Bool,
    /// `DateEquals`
    DateEquals,
    /// `DateNotEquals`
    DateNotEquals,
    /// `DateLessThan`
    DateLessThan,
    /// `DateLessThanEquals`
    DateLessThanEquals,
    /// `DateGreaterThan`
    DateGreaterThan,
    /// `DateGreaterThanEquals`
    DateGreaterThanEquals,
    /// `IpAddress`
    IpAddress,
    /// `NotIpAddress`
    NotIpAddress,
    /// `NumericEquals`
    NumericEquals,
    /// `NumericNotEquals`
    NumericNotEquals,
    /// `NumericLessThan`
    NumericLessThan,
    /// `NumericLessThanEquals`
    NumericLessThanEquals,
    /// `NumericGreaterThan`
    NumericGreaterThan,
    /// `NumericGreaterThanEquals`
    NumericGreaterThanEquals,
    /// `StringEquals`
    StringEquals,
    /// `StringNotEquals`
    StringNotEquals,
    /// `StringEqualsIgnoreCase`
    StringEqualsIgnoreCase,
    /// `StringNotEqualsIgnoreCase`
    StringNotEqualsIgnoreCase,
    /// `StringLike`
    StringLike,
    /// `StringNotLike`
    StringNotLike,
    /// `ListContains`
    ListContains,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    PolicyConditionOperator { Bool = "Bool", DateEquals = "DateEquals", DateNotEquals =
    "DateNotEquals", DateLessThan = "DateLessThan", DateLessThanEquals =
    "DateLessThanEquals", DateGreaterThan = "DateGreaterThan", DateGreaterThanEquals =
    "DateGreaterThanEquals", IpAddress = "IpAddress", NotIpAddress = "NotIpAddress",
    NumericEquals = "NumericEquals", NumericNotEquals = "NumericNotEquals",
    NumericLessThan = "NumericLessThan", NumericLessThanEquals = "NumericLessThanEquals",
    NumericGreaterThan = "NumericGreaterThan", NumericGreaterThanEquals =
    "NumericGreaterThanEquals", StringEquals = "StringEquals", StringNotEquals =
    "StringNotEquals", StringEqualsIgnoreCase = "StringEqualsIgnoreCase",
    StringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase", StringLike = "StringLike",
    StringNotLike = "StringNotLike", ListContains = "ListContains" }
);

/// A choice, as it stands in `PolicyCondition.param`.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum PolicyConditionParam {
    /// `UserPoolId`
    UserPoolId,
    /// `AppId`
    AppId,
    /// `RequestFrom`
    RequestFrom,
    /// `UserId`
    UserId,
    /// `UserArn`
    UserArn,
    /// `CurrentTime`
    CurrentTime,
    /// `EpochTime`
    EpochTime,
    /// `SourceIp`
    SourceIp,
    /// `User`
    User,
    /// `MultiFactorAuthPresent`
    MultiFactorAuthPresent,
    /// `MultiFactorAuthAge`
    MultiFactorAuthAge,
    /// `UserAgent`
    UserAgent,
    /// `Referer`
    Referer,
    /// `Device`
    Device,
    /// `OS`
    Os,
    /// `Country`
    Country,
    /// `Province`
    Province,
    /// `City`
    City,
    /// `DeviceChanged`
    DeviceChanged,
    /// `DeviceUntrusted`
    DeviceUntrusted,
    /// `ProxyUntrusted`
    ProxyUntrusted,
    /// `LoggedInApps`
    LoggedInApps,
    /// `Namespace`
    Namespace,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    PolicyConditionParam { UserPoolId = "UserPoolId", AppId = "AppId", RequestFrom =
    "RequestFrom", UserId = "UserId", UserArn = "UserArn", CurrentTime = "CurrentTime",
    EpochTime = "EpochTime", SourceIp = "SourceIp", User = "User", MultiFactorAuthPresent
    = "MultiFactorAuthPresent", MultiFactorAuthAge = "MultiFactorAuthAge", UserAgent =
    "UserAgent", Referer = "Referer", Device = "Device", Os = "OS", Country = "Country",
    Province = "Province", City = "City", DeviceChanged = "DeviceChanged",
    DeviceUntrusted = "DeviceUntrusted", ProxyUntrusted = "ProxyUntrusted", LoggedInApps
    = "LoggedInApps", Namespace = "Namespace" }
);

/// Whether a permission is granted or refused.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum PolicyEffect {
    /// `ALLOW`
    Allow,
    /// `DENY`
    Deny,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(PolicyEffect { Allow = "ALLOW", Deny = "DENY" });

/// Kind of a QR code for signing in.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum QrcodeType {
    /// `SELF_BUILT_APP`
    SelfBuiltApp,
    /// `WECHAT_OFFICIAL_ACCOUNT`
    WechatOfficialAccount,
    /// `WECHAT_MINI_PROGRAM`
    WechatMiniProgram,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    QrcodeType { SelfBuiltApp = "SELF_BUILT_APP", WechatOfficialAccount =
    "WECHAT_OFFICIAL_ACCOUNT", WechatMiniProgram = "WECHAT_MINI_PROGRAM" }
);

/// How a new user proves who they are.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum RegisterMethod {
    /// `PASSCODE`
    Passcode,
    /// `PASSWORD`
    Password,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    RegisterMethod { Passcode = "PASSCODE", Password = "PASSWORD" }
);

/// How an entry leaves a list.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum RemoveType {
    /// `MANUAL`
    Manual,
    /// `SCHEDULE`
    Schedule,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    RemoveType { Manual = "MANUAL", Schedule = "SCHEDULE" }
);

/// Kind of a resource.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ResourceType {
    /// `DATA`
    Data,
    /// `API`
    Api,
    /// `MENU`
    Menu,
    /// `BUTTON`
    Button,
    /// `UI`
    Ui,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ResourceType { Data = "DATA", Api = "API", Menu = "MENU", Button = "BUTTON", Ui =
    "UI" }
);

/// What a risk policy does.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum RiskAction {
    /// `ADD_IP_BLACK_LIST`
    AddIpBlackList,
    /// `ADD_USER_BLACK_LIST`
    AddUserBlackList,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    RiskAction { AddIpBlackList = "ADD_IP_BLACK_LIST", AddUserBlackList =
    "ADD_USER_BLACK_LIST" }
);

/// When a risk policy applies.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum RiskCondition {
    /// `NO_LIMIT`
    NoLimit,
    /// `ONE`
    One,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(RiskCondition { NoLimit = "NO_LIMIT", One = "ONE" });

/// Event that a risk policy counts.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum RiskEventType {
    /// `password_wrong`
    PasswordWrong,
    /// `account_wrong`
    AccountWrong,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    RiskEventType { PasswordWrong = "password_wrong", AccountWrong = "account_wrong" }
);

/// What a risk policy forbids.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum RiskLimit {
    /// `FORBID_LOGIN`
    ForbidLogin,
    /// `FORBID_REGISTER`
    ForbidRegister,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    RiskLimit { ForbidLogin = "FORBID_LOGIN", ForbidRegister = "FORBID_REGISTER" }
);

/// What a risk policy watches.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum RiskObject {
    /// `IP`
    Ip,
    /// `USER`
    User,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(RiskObject { Ip = "IP", User = "USER" });

/// What a risk policy applies to.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum RiskRange {
    /// `ALL`
    All,
    /// `NOT_IN_WHITE_LIST`
    NotInWhiteList,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    RiskRange { All = "ALL", NotInWhiteList = "NOT_IN_WHITE_LIST" }
);

/// Direction of sorting.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SortOrder {
    /// `desc`
    Desc,
    /// `asc`
    Asc,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(SortOrder { Desc = "desc", Asc = "asc" });

/// A choice, as it stands in `SortingDto.field`.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SortingDtoField {
    /// `id`
    Id,
    /// `createdAt`
    CreatedAt,
    /// `updatedAt`
    UpdatedAt,
    /// `email`
    Email,
    /// `username`
    Username,
    /// `externalId`
    ExternalId,
    /// `phone`
    Phone,
    /// `status`
    Status,
    /// `statusChangedAt`
    StatusChangedAt,
    /// `passwordLastSetAt`
    PasswordLastSetAt,
    /// `loginsCount`
    LoginsCount,
    /// `gender`
    Gender,
    /// `lastLogin`
    LastLogin,
    /// `userSourceType`
    UserSourceType,
    /// `lastMfaTime`
    LastMfaTime,
    /// `passwordSecurityLevel`
    PasswordSecurityLevel,
    /// `phoneCountryCode`
    PhoneCountryCode,
    /// `lastIp`
    LastIp,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SortingDtoField { Id = "id", CreatedAt = "createdAt", UpdatedAt = "updatedAt", Email
    = "email", Username = "username", ExternalId = "externalId", Phone = "phone", Status
    = "status", StatusChangedAt = "statusChangedAt", PasswordLastSetAt =
    "passwordLastSetAt", LoginsCount = "loginsCount", Gender = "gender", LastLogin =
    "lastLogin", UserSourceType = "userSourceType", LastMfaTime = "lastMfaTime",
    PasswordSecurityLevel = "passwordSecurityLevel", PhoneCountryCode =
    "phoneCountryCode", LastIp = "lastIp" }
);

/// What permissions are granted to.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SubjectType {
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// `GROUP`
    Group,
    /// `ORG`
    Org,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SubjectType { User = "USER", Role = "ROLE", Group = "GROUP", Org = "ORG" }
);

/// Direction of a synchronization.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SyncFlow {
    /// `upstream`
    Upstream,
    /// `downstream`
    Downstream,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SyncFlow { Upstream = "upstream", Downstream = "downstream" }
);

/// Kind of the objects that a synchronization moves.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SyncObjectType {
    /// `DEPARTMENT`
    Department,
    /// `USER`
    User,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SyncObjectType { Department = "DEPARTMENT", User = "USER" }
);

/// How far a risky change of a synchronization is.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SyncRiskOperationStatus {
    /// `PENDING`
    Pending,
    /// `SUCCESS`
    Success,
    /// `FAILED`
    Failed,
    /// `CANCELED`
    Canceled,
    /// `EXECUTING`
    Executing,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SyncRiskOperationStatus { Pending = "PENDING", Success = "SUCCESS", Failed =
    "FAILED", Canceled = "CANCELED", Executing = "EXECUTING" }
);

/// How far a synchronization is.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SyncStatus {
    /// `free`
    Free,
    /// `pending`
    Pending,
    /// `onProgress`
    OnProgress,
    /// `success`
    Success,
    /// `failed`
    Failed,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SyncStatus { Free = "free", Pending = "pending", OnProgress = "onProgress", Success =
    "success", Failed = "failed" }
);

/// System that a synchronization task connects.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SyncTaskType {
    /// `lark`
    Lark,
    /// `lark-international`
    LarkInternational,
    /// `wechatwork`
    Wechatwork,
    /// `dingtalk`
    Dingtalk,
    /// `active-directory`
    ActiveDirectory,
    /// `italent`
    Italent,
    /// `maycur`
    Maycur,
    /// `ldap`
    Ldap,
    /// `moka`
    Moka,
    /// `fxiaoke`
    Fxiaoke,
    /// `scim`
    Scim,
    /// `xiaoshouyi`
    Xiaoshouyi,
    /// `kayang`
    Kayang,
    /// `custom`
    Custom,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SyncTaskType { Lark = "lark", LarkInternational = "lark-international", Wechatwork =
    "wechatwork", Dingtalk = "dingtalk", ActiveDirectory = "active-directory", Italent =
    "italent", Maycur = "maycur", Ldap = "ldap", Moka = "moka", Fxiaoke = "fxiaoke", Scim
    = "scim", Xiaoshouyi = "xiaoshouyi", Kayang = "kayang", Custom = "custom" }
);

/// What starts a synchronization.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SyncTrigger {
    /// `manually`
    Manually,
    /// `timed`
    Timed,
    /// `automatic`
    Automatic,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SyncTrigger { Manually = "manually", Timed = "timed", Automatic = "automatic" }
);

/// What a policy, account or invitation can be given to.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum TargetType {
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// `GROUP`
    Group,
    /// `DEPARTMENT`
    Department,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    TargetType { User = "USER", Role = "ROLE", Group = "GROUP", Department = "DEPARTMENT"
    }
);

/// Engine that fills in a template.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum TemplateEngine {
    /// `handlebar`
    Handlebar,
    /// `ejs`
    Ejs,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    TemplateEngine { Handlebar = "handlebar", Ejs = "ejs" }
);

/// What the departments of a user are sorted by.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum UserDepartmentSortBy {
    /// `DepartmentCreatedAt`
    DepartmentCreatedAt,
    /// `JoinDepartmentAt`
    JoinDepartmentAt,
    /// `DepartmentName`
    DepartmentName,
    /// `DepartmemtCode`
    DepartmemtCode,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    UserDepartmentSortBy { DepartmentCreatedAt = "DepartmentCreatedAt", JoinDepartmentAt
    = "JoinDepartmentAt", DepartmentName = "DepartmentName", DepartmemtCode =
    "DepartmemtCode" }
);

/// The kinds of ID by which a request can name a user.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum UserIdType {
    /// User ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`.
    ///
    /// On the wire: `user_id`.
    UserId,
    /// ID in a system outside GenAuth, the `externalId` of the user.
    ///
    /// On the wire: `external_id`.
    ExternalId,
    /// Phone number of the user.
    ///
    /// On the wire: `phone`.
    Phone,
    /// E-mail address of the user.
    ///
    /// On the wire: `email`.
    Email,
    /// User name, which no two users of a user pool share.
    ///
    /// On the wire: `username`.
    Username,
    /// Identity at an external identity source, written `extIdpId:userIdInIdp`, such as
    /// `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    ///
    /// On the wire: `identity`.
    Identity,
    /// Identity at a source that users are synchronized from, written `provider:userIdInIdp`, such as
    /// `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    ///
    /// On the wire: `sync_relation`.
    SyncRelation,
    /// Value of a custom field. The way to write it is not documented.
    ///
    /// On the wire: `custom_field`.
    CustomField,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    UserIdType { UserId = "user_id", ExternalId = "external_id", Phone = "phone", Email =
    "email", Username = "username", Identity = "identity", SyncRelation =
    "sync_relation", CustomField = "custom_field" }
);

/// How a user account came into being.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum UserSourceType {
    /// Imported from an Excel file.
    ///
    /// On the wire: `excel`.
    Excel,
    /// Registered by the user.
    ///
    /// On the wire: `register`.
    Register,
    /// Created by an administrator, in the console or through the management API.
    ///
    /// On the wire: `adminCreated`.
    AdminCreated,
    /// Brought in by a synchronization task, in the spelling of the vendor's clients.
    ///
    /// On the wire: `sync`.
    Sync,
    /// Brought in by a synchronization task, in the spelling of the documentation pages.
    ///
    /// On the wire: `syncTask`.
    SyncTask,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    UserSourceType { Excel = "excel", Register = "register", AdminCreated =
    "adminCreated", Sync = "sync", SyncTask = "syncTask" }
);

/// State of a user account. How `Suspended` and `Deactivated` differ is not documented.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum UserStatus {
    /// The account is switched off.
    ///
    /// On the wire: `Suspended`.
    Suspended,
    /// The person has left. The account keeps its basic data, has lost its permissions and memberships, and
    /// cannot sign in.
    ///
    /// On the wire: `Resigned`.
    Resigned,
    /// The account is in normal use.
    ///
    /// On the wire: `Activated`.
    Activated,
    /// The account is archived, that is, kept but out of service.
    ///
    /// On the wire: `Archived`.
    Archived,
    /// The account is disabled.
    ///
    /// On the wire: `Deactivated`.
    Deactivated,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    UserStatus { Suspended = "Suspended", Resigned = "Resigned", Activated = "Activated",
    Archived = "Archived", Deactivated = "Deactivated" }
);

/// Rule that a value is checked by.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ValidationRule {
    /// `None`
    None,
    /// `regExp`
    RegExp,
    /// `phone`
    Phone,
    /// `email`
    Email,
    /// `isNumber`
    IsNumber,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ValidationRule { None = "None", RegExp = "regExp", Phone = "phone", Email = "email",
    IsNumber = "isNumber" }
);

/// Channel that verification codes are sent over first.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum VerifyCodeMethod {
    /// `prioritySMS`
    PrioritySms,
    /// `priorityEmail`
    PriorityEmail,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    VerifyCodeMethod { PrioritySms = "prioritySMS", PriorityEmail = "priorityEmail" }
);

/// Media type of the requests that a webhook sends.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum WebhookContentType {
    /// `application/json`
    ApplicationJson,
    /// `application/x-www-form-urlencoded`
    ApplicationXWwwFormUrlencoded,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    WebhookContentType { ApplicationJson = "application/json",
    ApplicationXWwwFormUrlencoded = "application/x-www-form-urlencoded" }
);

/// An event that a webhook can be told of.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum WebhookEvent {
    /// `test`
    Test,
    /// `register`
    Register,
    /// `login`
    Login,
    /// `mfa:verified`
    MfaVerified,
    /// `kick`
    Kick,
    /// `user:created`
    UserCreated,
    /// `user:password-changed`
    UserPasswordChanged,
    /// `user:updated`
    UserUpdated,
    /// `user:email-verified`
    UserEmailVerified,
    /// `user:archived`
    UserArchived,
    /// `user:unarchived`
    UserUnarchived,
    /// `user:blocked`
    UserBlocked,
    /// `user:unblocked`
    UserUnblocked,
    /// `user:deleted`
    UserDeleted,
    /// `user:register-whitelist-added`
    UserRegisterWhitelistAdded,
    /// `user:register-whitelist-deleted`
    UserRegisterWhitelistDeleted,
    /// `user:udv-changed`
    UserUdvChanged,
    /// `user:link-account`
    UserLinkAccount,
    /// `user:password-update-remind`
    UserPasswordUpdateRemind,
    /// `user:organization-node-update`
    UserOrganizationNodeUpdate,
    /// `permission:revoke`
    PermissionRevoke,
    /// `permission:add`
    PermissionAdd,
    /// `resource:created`
    ResourceCreated,
    /// `resource:delete`
    ResourceDelete,
    /// `resource:updated`
    ResourceUpdated,
    /// `role:created`
    RoleCreated,
    /// `role:updated`
    RoleUpdated,
    /// `role:deleted`
    RoleDeleted,
    /// `role:disable`
    RoleDisable,
    /// `role:assigned`
    RoleAssigned,
    /// `subject:remove`
    SubjectRemove,
    /// `role:unassigned`
    RoleUnassigned,
    /// `role:udv-changed`
    RoleUdvChanged,
    /// `application:mfa:enabled`
    ApplicationMfaEnabled,
    /// `application:mfa:disabled`
    ApplicationMfaDisabled,
    /// `group:created`
    GroupCreated,
    /// `group:updated`
    GroupUpdated,
    /// `group:deleted`
    GroupDeleted,
    /// `group:member-added`
    GroupMemberAdded,
    /// `group:member-removed`
    GroupMemberRemoved,
    /// `organization:created`
    OrganizationCreated,
    /// `organization:imported`
    OrganizationImported,
    /// `organization:deleted`
    OrganizationDeleted,
    /// `organization:node-added`
    OrganizationNodeAdded,
    /// `organization:node-updated`
    OrganizationNodeUpdated,
    /// `organization:tree-updated`
    OrganizationTreeUpdated,
    /// `organization:node-deleted`
    OrganizationNodeDeleted,
    /// `organization:node-moved`
    OrganizationNodeMoved,
    /// `organization:member-added`
    OrganizationMemberAdded,
    /// `organization:member-removed`
    OrganizationMemberRemoved,
    /// `organization:udv-changed`
    OrganizationUdvChanged,
    /// `privilege-namespace:created`
    PrivilegeNamespaceCreated,
    /// `privilege-namespace:updated`
    PrivilegeNamespaceUpdated,
    /// `privilege-namespace:deleted`
    PrivilegeNamespaceDeleted,
    /// `user-pool:cooperator-added`
    UserPoolCooperatorAdded,
    /// `user-pool:cooperator-removed`
    UserPoolCooperatorRemoved,
    /// `user-pool:secret-refreshed`
    UserPoolSecretRefreshed,
    /// `user-pool:updated`
    UserPoolUpdated,
    /// `user-pool:udf-added`
    UserPoolUdfAdded,
    /// `user-pool:udf-deleted`
    UserPoolUdfDeleted,
    /// `user-pool:env-added`
    UserPoolEnvAdded,
    /// `user-pool:env-deleted`
    UserPoolEnvDeleted,
    /// `user-pool:env-updated`
    UserPoolEnvUpdated,
    /// `user-pool:launchpad-app-installed`
    UserPoolLaunchpadAppInstalled,
    /// `user-pool:launchpad-app-uninstalled`
    UserPoolLaunchpadAppUninstalled,
    /// `application:created`
    ApplicationCreated,
    /// `application:updated`
    ApplicationUpdated,
    /// `application:deleted`
    ApplicationDeleted,
    /// `application:secret-refreshed`
    ApplicationSecretRefreshed,
    /// `data-resource:created`
    DataResourceCreated,
    /// `data-resource:updated`
    DataResourceUpdated,
    /// `data-resource:deleted`
    DataResourceDeleted,
    /// `data-strategy-permission:revoke`
    DataStrategyPermissionRevoke,
    /// `data-strategy-permission:add`
    DataStrategyPermissionAdd,
    /// `unusual-location:login`
    UnusualLocationLogin,
    /// `refresh-token`
    RefreshToken,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    WebhookEvent { Test = "test", Register = "register", Login = "login", MfaVerified =
    "mfa:verified", Kick = "kick", UserCreated = "user:created", UserPasswordChanged =
    "user:password-changed", UserUpdated = "user:updated", UserEmailVerified =
    "user:email-verified", UserArchived = "user:archived", UserUnarchived =
    "user:unarchived", UserBlocked = "user:blocked", UserUnblocked = "user:unblocked",
    UserDeleted = "user:deleted", UserRegisterWhitelistAdded =
    "user:register-whitelist-added", UserRegisterWhitelistDeleted =
    "user:register-whitelist-deleted", UserUdvChanged = "user:udv-changed",
    UserLinkAccount = "user:link-account", UserPasswordUpdateRemind =
    "user:password-update-remind", UserOrganizationNodeUpdate =
    "user:organization-node-update", PermissionRevoke = "permission:revoke",
    PermissionAdd = "permission:add", ResourceCreated = "resource:created",
    ResourceDelete = "resource:delete", ResourceUpdated = "resource:updated", RoleCreated
    = "role:created", RoleUpdated = "role:updated", RoleDeleted = "role:deleted",
    RoleDisable = "role:disable", RoleAssigned = "role:assigned", SubjectRemove =
    "subject:remove", RoleUnassigned = "role:unassigned", RoleUdvChanged =
    "role:udv-changed", ApplicationMfaEnabled = "application:mfa:enabled",
    ApplicationMfaDisabled = "application:mfa:disabled", GroupCreated = "group:created",
    GroupUpdated = "group:updated", GroupDeleted = "group:deleted", GroupMemberAdded =
    "group:member-added", GroupMemberRemoved = "group:member-removed",
    OrganizationCreated = "organization:created", OrganizationImported =
    "organization:imported", OrganizationDeleted = "organization:deleted",
    OrganizationNodeAdded = "organization:node-added", OrganizationNodeUpdated =
    "organization:node-updated", OrganizationTreeUpdated = "organization:tree-updated",
    OrganizationNodeDeleted = "organization:node-deleted", OrganizationNodeMoved =
    "organization:node-moved", OrganizationMemberAdded = "organization:member-added",
    OrganizationMemberRemoved = "organization:member-removed", OrganizationUdvChanged =
    "organization:udv-changed", PrivilegeNamespaceCreated =
    "privilege-namespace:created", PrivilegeNamespaceUpdated =
    "privilege-namespace:updated", PrivilegeNamespaceDeleted =
    "privilege-namespace:deleted", UserPoolCooperatorAdded =
    "user-pool:cooperator-added", UserPoolCooperatorRemoved =
    "user-pool:cooperator-removed", UserPoolSecretRefreshed =
    "user-pool:secret-refreshed", UserPoolUpdated = "user-pool:updated", UserPoolUdfAdded
    = "user-pool:udf-added", UserPoolUdfDeleted = "user-pool:udf-deleted",
    UserPoolEnvAdded = "user-pool:env-added", UserPoolEnvDeleted =
    "user-pool:env-deleted", UserPoolEnvUpdated = "user-pool:env-updated",
    UserPoolLaunchpadAppInstalled = "user-pool:launchpad-app-installed",
    UserPoolLaunchpadAppUninstalled = "user-pool:launchpad-app-uninstalled",
    ApplicationCreated = "application:created", ApplicationUpdated =
    "application:updated", ApplicationDeleted = "application:deleted",
    ApplicationSecretRefreshed = "application:secret-refreshed", DataResourceCreated =
    "data-resource:created", DataResourceUpdated = "data-resource:updated",
    DataResourceDeleted = "data-resource:deleted", DataStrategyPermissionRevoke =
    "data-strategy-permission:revoke", DataStrategyPermissionAdd =
    "data-strategy-permission:add", UnusualLocationLogin = "unusual-location:login",
    RefreshToken = "refresh-token" }
);

/// What a registration allow list holds.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum WhitelistType {
    /// `USERNAME`
    Username,
    /// `EMAIL`
    Email,
    /// `PHONE`
    Phone,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    WhitelistType { Username = "USERNAME", Email = "EMAIL", Phone = "PHONE" }
);

/// State of a user's work. The documentation lists the values without explaining them.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum WorkStatus {
    /// The user's work has ended.
    ///
    /// On the wire: `Closed`.
    Closed,
    /// The user is at work.
    ///
    /// On the wire: `Active`.
    Active,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(WorkStatus { Closed = "Closed", Active = "Active" });
