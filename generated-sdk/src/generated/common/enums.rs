// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// Whether a list allows or blocks.
///
/// Taken by [`find_ip_list`](crate::ManagementClient::find_ip_list) and [`find_user_list`](crate::ManagementClient::find_user_list).
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
/// Returned by [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app) and [`list_applications`](crate::ManagementClient::list_applications).
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
/// Taken by [`create_application`](crate::ManagementClient::create_application) and [`update_application`](crate::ManagementClient::update_application). Returned by [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app) and [`list_applications`](crate::ManagementClient::list_applications).
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
/// Taken by [`create_application`](crate::ManagementClient::create_application). Returned by [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_application_simple_info`](crate::ManagementClient::get_application_simple_info), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app), [`list_application_simple_info`](crate::ManagementClient::list_application_simple_info) and 1 more.
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
/// Taken by [`closed_list`](crate::ManagementClient::closed_list), [`log_list`](crate::ManagementClient::log_list) and [`pend_list`](crate::ManagementClient::pend_list). Returned by [`get_detail`](crate::ManagementClient::get_detail), [`closed_list`](crate::ManagementClient::closed_list), [`log_list`](crate::ManagementClient::log_list) and [`pend_list`](crate::ManagementClient::pend_list).
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
/// Taken by [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution), [`list_policy_user_attribution_detail`](crate::ManagementClient::list_policy_user_attribution_detail), [`remove_policy_user_attribution`](crate::ManagementClient::remove_policy_user_attribution), [`add_policy_user_attributions_batch`](crate::ManagementClient::add_policy_user_attributions_batch) and [`remove_policy_user_attributions_batch`](crate::ManagementClient::remove_policy_user_attributions_batch). Returned by [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution), [`get_policy_user_attribution_detail`](crate::ManagementClient::get_policy_user_attribution_detail) and [`list_policy_user_attribution_detail`](crate::ManagementClient::list_policy_user_attribution_detail).
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
/// Taken by [`detail_auth_subject`](crate::ManagementClient::detail_auth_subject) and [`list_auth_subject`](crate::ManagementClient::list_auth_subject). Returned by [`detail_auth_subject`](crate::ManagementClient::detail_auth_subject) and [`list_auth_application`](crate::ManagementClient::list_auth_application).
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
/// Taken by [`create_application`](crate::ManagementClient::create_application) and [`update_application`](crate::ManagementClient::update_application). Returned by [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app), [`userpoll_tenant_config`](crate::ManagementClient::userpoll_tenant_config) and [`list_applications`](crate::ManagementClient::list_applications).
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
/// Taken by [`create_application`](crate::ManagementClient::create_application) and [`update_application`](crate::ManagementClient::update_application). Returned by [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app) and [`list_applications`](crate::ManagementClient::list_applications).
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
/// Taken by [`set_custom_fields`](crate::ManagementClient::set_custom_fields). Returned by [`get_custom_fields`](crate::ManagementClient::get_custom_fields), [`get_user_base_fields`](crate::ManagementClient::get_user_base_fields), [`set_custom_fields`](crate::ManagementClient::set_custom_fields) and [`set_user_base_fields`](crate::ManagementClient::set_user_base_fields).
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
/// Taken by [`create_data_resource`](crate::ManagementClient::create_data_resource). Returned by [`create_data_resource`](crate::ManagementClient::create_data_resource), [`create_data_resource_by_array`](crate::ManagementClient::create_data_resource_by_array), [`create_data_resource_by_string`](crate::ManagementClient::create_data_resource_by_string), [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree), [`get_data_resource`](crate::ManagementClient::get_data_resource) and 5 more.
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
/// Taken by [`add_department_members`](crate::ManagementClient::add_department_members), [`add_tenant_department_members`](crate::ManagementClient::add_tenant_department_members), [`create_department`](crate::ManagementClient::create_department), [`delete_department`](crate::ManagementClient::delete_department), [`delete_department_sync_relations`](crate::ManagementClient::delete_department_sync_relations) and 15 more.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum DepartmentIdType {
    /// Department ID assigned by GenAuth, which never changes.
    ///
    /// On the wire: `department_id`.
    DepartmentId,
    /// Department ID of one's own choice, the
    /// [`open_department_id`](crate::generated::models::CreateDepartmentReqDto::open_department_id) of the
    /// department.
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
/// Taken by [`update_rule_settings`](crate::ManagementClient::update_rule_settings). Returned by [`get_rule_settings`](crate::ManagementClient::get_rule_settings) and [`update_rule_settings`](crate::ManagementClient::update_rule_settings).
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
/// Taken by [`config_email_provider`](crate::ManagementClient::config_email_provider). Returned by [`config_email_provider`](crate::ManagementClient::config_email_provider) and [`get_email_provider`](crate::ManagementClient::get_email_provider).
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
/// Taken by [`preview_email_template`](crate::ManagementClient::preview_email_template), [`update_email_template`](crate::ManagementClient::update_email_template) and [`update_invite_email_template`](crate::ManagementClient::update_invite_email_template). Returned by [`get_invite_email_template`](crate::ManagementClient::get_invite_email_template), [`update_email_template`](crate::ManagementClient::update_email_template), [`update_invite_email_template`](crate::ManagementClient::update_invite_email_template) and [`get_email_templates`](crate::ManagementClient::get_email_templates).
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
/// Taken by [`review_tenant_enterprise_certification`](crate::ManagementClient::review_tenant_enterprise_certification). Returned by [`get_tenant_enterprise_certification`](crate::ManagementClient::get_tenant_enterprise_certification).
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
/// Taken by [`create_dnef`](crate::ManagementClient::create_dnef), [`batch_create_dnef`](crate::ManagementClient::batch_create_dnef), [`create_data_resource`](crate::ManagementClient::create_data_resource) and [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree). Returned by [`create_data_resource`](crate::ManagementClient::create_data_resource), [`create_data_resource_by_tree`](crate::ManagementClient::create_data_resource_by_tree), [`get_data_resource`](crate::ManagementClient::get_data_resource), [`list_dnef`](crate::ManagementClient::list_dnef) and [`update_data_resource`](crate::ManagementClient::update_data_resource).
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
/// Taken by [`list_cust_fields`](crate::ManagementClient::list_cust_fields) and [`list_user_base_fields`](crate::ManagementClient::list_user_base_fields).
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
/// Taken by [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields). Returned by [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields) and [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
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
/// Taken by [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields). Returned by [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields) and [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
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
/// Taken by [`list_public_accounts`](crate::ManagementClient::list_public_accounts) and [`list_users`](crate::ManagementClient::list_users).
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
/// Taken by [`create_model`](crate::ManagementClient::create_model). Returned by [`create_model`](crate::ManagementClient::create_model), [`get_model`](crate::ManagementClient::get_model), [`update_model`](crate::ManagementClient::update_model) and [`list_model`](crate::ManagementClient::list_model).
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
/// Taken by [`create_model`](crate::ManagementClient::create_model) and [`update_model`](crate::ManagementClient::update_model). Returned by [`create_model`](crate::ManagementClient::create_model), [`get_model`](crate::ManagementClient::get_model), [`update_model`](crate::ManagementClient::update_model) and [`list_model`](crate::ManagementClient::list_model).
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
/// Taken by [`list_public_accounts`](crate::ManagementClient::list_public_accounts) and [`list_users`](crate::ManagementClient::list_users).
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
/// Taken by [`create_public_account`](crate::ManagementClient::create_public_account), [`create_tenant_user`](crate::ManagementClient::create_tenant_user), [`create_user`](crate::ManagementClient::create_user), [`update_public_account`](crate::ManagementClient::update_public_account), [`update_user`](crate::ManagementClient::update_user) and 5 more. Returned by [`create_public_account`](crate::ManagementClient::create_public_account), [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch), [`create_tenant_user`](crate::ManagementClient::create_tenant_user), [`create_user`](crate::ManagementClient::create_user), [`create_users_batch`](crate::ManagementClient::create_users_batch) and 39 more.
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
/// Taken by [`create_application`](crate::ManagementClient::create_application) and [`update_application`](crate::ManagementClient::update_application). Returned by [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app) and [`list_applications`](crate::ManagementClient::list_applications).
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
/// Taken by [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn). Returned by [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn), [`update_ext_idp_conn`](crate::ManagementClient::update_ext_idp_conn), [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app) and 2 more.
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
/// Taken by [`create_ext_idp`](crate::ManagementClient::create_ext_idp), [`create_user`](crate::ManagementClient::create_user) and [`create_users_batch`](crate::ManagementClient::create_users_batch). Returned by [`get_user_identities`](crate::ManagementClient::get_user_identities), [`create_user`](crate::ManagementClient::create_user), [`create_users_batch`](crate::ManagementClient::create_users_batch), [`get_user`](crate::ManagementClient::get_user), [`get_user_batch`](crate::ManagementClient::get_user_batch) and 27 more.
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
/// Taken by [`ext_idp_conn_state_by_apps`](crate::ManagementClient::ext_idp_conn_state_by_apps), [`get_ext_idp`](crate::ManagementClient::get_ext_idp) and [`list_tenant_ext_idp`](crate::ManagementClient::list_tenant_ext_idp).
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
/// Taken by [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) and [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
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
/// Returned by [`filter_users`](crate::ManagementClient::filter_users) and [`quick_filter_invitee_list`](crate::ManagementClient::quick_filter_invitee_list).
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
/// Returned by [`filter_users`](crate::ManagementClient::filter_users) and [`quick_filter_invitee_list`](crate::ManagementClient::quick_filter_invitee_list).
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
/// Taken by [`create_application`](crate::ManagementClient::create_application) and [`update_application`](crate::ManagementClient::update_application). Returned by [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app) and [`list_applications`](crate::ManagementClient::list_applications).
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
/// Taken by [`create_application`](crate::ManagementClient::create_application) and [`update_application`](crate::ManagementClient::update_application). Returned by [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app), [`userpoll_tenant_config`](crate::ManagementClient::userpoll_tenant_config) and [`list_applications`](crate::ManagementClient::list_applications).
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
/// Taken by [`close_global_mfa_settings`](crate::ManagementClient::close_global_mfa_settings), [`update_application_mfa_settings`](crate::ManagementClient::update_application_mfa_settings) and [`update_global_mfa_settings`](crate::ManagementClient::update_global_mfa_settings). Returned by [`close_global_mfa_settings`](crate::ManagementClient::close_global_mfa_settings), [`get_global_mfa_settings`](crate::ManagementClient::get_global_mfa_settings), [`update_application_mfa_settings`](crate::ManagementClient::update_application_mfa_settings) and [`update_global_mfa_settings`](crate::ManagementClient::update_global_mfa_settings).
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
/// Taken by [`get_public_account_departments`](crate::ManagementClient::get_public_account_departments), [`get_user_departments`](crate::ManagementClient::get_user_departments) and [`list_department_members`](crate::ManagementClient::list_department_members).
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
/// Taken by [`create_public_account`](crate::ManagementClient::create_public_account), [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch), [`create_tenant_user`](crate::ManagementClient::create_tenant_user), [`create_user`](crate::ManagementClient::create_user), [`create_users_batch`](crate::ManagementClient::create_users_batch) and 4 more.
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
/// Taken by [`update_application_permission_strategy`](crate::ManagementClient::update_application_permission_strategy). Returned by [`get_application_permission_strategy`](crate::ManagementClient::get_application_permission_strategy), [`get_user_accessible_apps`](crate::ManagementClient::get_user_accessible_apps) and [`get_user_authorized_apps`](crate::ManagementClient::get_user_authorized_apps).
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
/// Taken by [`create_pipeline_function`](crate::ManagementClient::create_pipeline_function), [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions) and [`update_pipeline_order`](crate::ManagementClient::update_pipeline_order). Returned by [`create_pipeline_function`](crate::ManagementClient::create_pipeline_function), [`get_pipeline_function`](crate::ManagementClient::get_pipeline_function), [`reupload_pipeline_function`](crate::ManagementClient::reupload_pipeline_function), [`update_pipeline_function`](crate::ManagementClient::update_pipeline_function), [`get_pipeline_logs`](crate::ManagementClient::get_pipeline_logs) and 1 more.
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
/// Returned by [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources), [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources) and [`get_user_authorized_resources`](crate::ManagementClient::get_user_authorized_resources).
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
/// Returned by [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources), [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources) and [`get_user_authorized_resources`](crate::ManagementClient::get_user_authorized_resources).
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
/// Taken by [`list_auth_application`](crate::ManagementClient::list_auth_application), [`authorize_application_access`](crate::ManagementClient::authorize_application_access), [`create_data_policy`](crate::ManagementClient::create_data_policy) and [`update_data_policy`](crate::ManagementClient::update_data_policy). Returned by [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources), [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources), [`get_user_authorized_resources`](crate::ManagementClient::get_user_authorized_resources), [`list_auth_application`](crate::ManagementClient::list_auth_application) and [`list_auth_subject`](crate::ManagementClient::list_auth_subject).
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
/// Taken by [`create_application`](crate::ManagementClient::create_application) and [`update_application`](crate::ManagementClient::update_application). Returned by [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app), [`userpoll_tenant_config`](crate::ManagementClient::userpoll_tenant_config) and [`list_applications`](crate::ManagementClient::list_applications).
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
/// Taken by [`create_application`](crate::ManagementClient::create_application) and [`update_application`](crate::ManagementClient::update_application). Returned by [`create_application`](crate::ManagementClient::create_application), [`get_application`](crate::ManagementClient::get_application), [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app) and [`list_applications`](crate::ManagementClient::list_applications).
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
/// Taken by [`add_risk_list_policy`](crate::ManagementClient::add_risk_list_policy). Returned by [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy).
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
/// Taken by [`create_resource`](crate::ManagementClient::create_resource), [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources), [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources), [`get_role_authorized_resources`](crate::ManagementClient::get_role_authorized_resources), [`get_user_authorized_resources`](crate::ManagementClient::get_user_authorized_resources) and 4 more. Returned by [`create_resource`](crate::ManagementClient::create_resource), [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources), [`get_resource`](crate::ManagementClient::get_resource), [`get_resources_batch`](crate::ManagementClient::get_resources_batch), [`update_resource`](crate::ManagementClient::update_resource) and 5 more.
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
/// Taken by [`add_risk_list_policy`](crate::ManagementClient::add_risk_list_policy). Returned by [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy).
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
/// Taken by [`add_risk_list_policy`](crate::ManagementClient::add_risk_list_policy). Returned by [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy).
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
/// Taken by [`add_risk_list_policy`](crate::ManagementClient::add_risk_list_policy). Returned by [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy).
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
/// Taken by [`add_risk_list_policy`](crate::ManagementClient::add_risk_list_policy). Returned by [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy).
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
/// Taken by [`add_risk_list_policy`](crate::ManagementClient::add_risk_list_policy) and [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy). Returned by [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy).
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
/// Taken by [`add_risk_list_policy`](crate::ManagementClient::add_risk_list_policy). Returned by [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy).
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
/// Taken by [`search_departments_list`](crate::ManagementClient::search_departments_list), [`list_public_accounts`](crate::ManagementClient::list_public_accounts) and [`list_users`](crate::ManagementClient::list_users).
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
/// Taken by [`list_public_accounts`](crate::ManagementClient::list_public_accounts) and [`list_users`](crate::ManagementClient::list_users).
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
/// Taken by [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets), [`revoke_data_policy`](crate::ManagementClient::revoke_data_policy), [`authorize_application_access`](crate::ManagementClient::authorize_application_access), [`authorize_data_policies`](crate::ManagementClient::authorize_data_policies) and [`revoke_application_access`](crate::ManagementClient::revoke_application_access). Returned by [`list_data_policy_targets`](crate::ManagementClient::list_data_policy_targets) and [`list_data_polices`](crate::ManagementClient::list_data_polices).
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
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task). Returned by [`get_sync_job`](crate::ManagementClient::get_sync_job), [`get_sync_task`](crate::ManagementClient::get_sync_task), [`create_sync_task`](crate::ManagementClient::create_sync_task), [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs), [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks) and 1 more.
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
/// Taken by [`list_sync_job_logs`](crate::ManagementClient::list_sync_job_logs) and [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations). Returned by [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations).
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
/// Taken by [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations). Returned by [`list_sync_risk_operations`](crate::ManagementClient::list_sync_risk_operations).
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
/// Returned by [`get_sync_job`](crate::ManagementClient::get_sync_job), [`get_sync_task`](crate::ManagementClient::get_sync_task), [`create_sync_task`](crate::ManagementClient::create_sync_task), [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs), [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks) and 1 more.
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
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task). Returned by [`get_sync_task`](crate::ManagementClient::get_sync_task), [`create_sync_task`](crate::ManagementClient::create_sync_task), [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
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
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task), [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs) and [`update_sync_task`](crate::ManagementClient::update_sync_task). Returned by [`get_sync_job`](crate::ManagementClient::get_sync_job), [`get_sync_task`](crate::ManagementClient::get_sync_task), [`create_sync_task`](crate::ManagementClient::create_sync_task), [`list_sync_jobs`](crate::ManagementClient::list_sync_jobs), [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks) and 1 more.
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
/// Taken by [`get_assigned_account`](crate::ManagementClient::get_assigned_account), [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources), [`get_custom_data`](crate::ManagementClient::get_custom_data), [`get_custom_fields`](crate::ManagementClient::get_custom_fields), [`get_resource_authorized_targets`](crate::ManagementClient::get_resource_authorized_targets) and 12 more. Returned by [`get_custom_fields`](crate::ManagementClient::get_custom_fields), [`get_user_base_fields`](crate::ManagementClient::get_user_base_fields), [`set_custom_fields`](crate::ManagementClient::set_custom_fields), [`set_user_base_fields`](crate::ManagementClient::set_user_base_fields), [`get_asa_account_assigned_targets`](crate::ManagementClient::get_asa_account_assigned_targets) and 1 more.
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
/// Taken by [`preview_email_template`](crate::ManagementClient::preview_email_template), [`update_email_template`](crate::ManagementClient::update_email_template) and [`update_invite_email_template`](crate::ManagementClient::update_invite_email_template). Returned by [`get_invite_email_template`](crate::ManagementClient::get_invite_email_template), [`update_email_template`](crate::ManagementClient::update_email_template), [`update_invite_email_template`](crate::ManagementClient::update_invite_email_template) and [`get_email_templates`](crate::ManagementClient::get_email_templates).
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
/// Taken by [`get_public_account_departments`](crate::ManagementClient::get_public_account_departments) and [`get_user_departments`](crate::ManagementClient::get_user_departments).
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
/// Taken by [`delete_user_sync_relations`](crate::ManagementClient::delete_user_sync_relations), [`get_groups_of_public_account`](crate::ManagementClient::get_groups_of_public_account), [`get_mfa_trigger_data`](crate::ManagementClient::get_mfa_trigger_data), [`get_otp_secret_by_user`](crate::ManagementClient::get_otp_secret_by_user), [`get_public_account`](crate::ManagementClient::get_public_account) and 34 more.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum UserIdType {
    /// User ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`.
    ///
    /// On the wire: `user_id`.
    UserId,
    /// ID in a system outside GenAuth, the
    /// [`external_id`](crate::generated::models::UpdatePublicAccountReqDto::external_id) of the user.
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
/// Returned by [`create_public_account`](crate::ManagementClient::create_public_account), [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch), [`create_user`](crate::ManagementClient::create_user), [`create_users_batch`](crate::ManagementClient::create_users_batch), [`get_public_account`](crate::ManagementClient::get_public_account) and 35 more.
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

/// State of a user account. How [`Suspended`](crate::generated::models::UserStatus::Suspended) and
/// [`Deactivated`](crate::generated::models::UserStatus::Deactivated) differ is not documented.
///
/// Taken by [`create_public_account`](crate::ManagementClient::create_public_account), [`create_user`](crate::ManagementClient::create_user), [`list_users_legacy`](crate::ManagementClient::list_users_legacy), [`update_public_account`](crate::ManagementClient::update_public_account), [`update_user`](crate::ManagementClient::update_user) and 4 more. Returned by [`create_public_account`](crate::ManagementClient::create_public_account), [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch), [`create_user`](crate::ManagementClient::create_user), [`create_users_batch`](crate::ManagementClient::create_users_batch), [`get_public_account`](crate::ManagementClient::get_public_account) and 35 more.
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
/// Taken by [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields). Returned by [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields) and [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
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
/// Taken by [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) and [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
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
/// Taken by [`create_webhook`](crate::ManagementClient::create_webhook) and [`update_webhook`](crate::ManagementClient::update_webhook). Returned by [`create_webhook`](crate::ManagementClient::create_webhook), [`get_webhook`](crate::ManagementClient::get_webhook), [`update_webhook`](crate::ManagementClient::update_webhook) and [`list_webhooks`](crate::ManagementClient::list_webhooks).
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
/// Taken by [`create_webhook`](crate::ManagementClient::create_webhook) and [`update_webhook`](crate::ManagementClient::update_webhook). Returned by [`create_webhook`](crate::ManagementClient::create_webhook), [`get_webhook`](crate::ManagementClient::get_webhook), [`update_webhook`](crate::ManagementClient::update_webhook) and [`list_webhooks`](crate::ManagementClient::list_webhooks).
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
/// Taken by [`add_whitelist`](crate::ManagementClient::add_whitelist), [`add_whitelist_of_app`](crate::ManagementClient::add_whitelist_of_app), [`delete_whitelist`](crate::ManagementClient::delete_whitelist), [`delete_whitelist_of_app`](crate::ManagementClient::delete_whitelist_of_app), [`list_whitelists`](crate::ManagementClient::list_whitelists) and 1 more.
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
/// Returned by [`create_public_account`](crate::ManagementClient::create_public_account), [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch), [`create_user`](crate::ManagementClient::create_user), [`create_users_batch`](crate::ManagementClient::create_users_batch), [`get_public_account`](crate::ManagementClient::get_public_account) and 35 more.
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
