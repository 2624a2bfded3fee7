// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// Whether a list allows or blocks.
///
/// Taken by [`find_ip_list`](crate::ManagementClient::find_ip_list) and [`find_user_list`](crate::ManagementClient::find_user_list).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum AccessListType {
    /// The block list: what is on it is refused.
    ///
    /// On the wire: `BLACK`.
    Black,
    /// The allow list: what is on it is let in.
    ///
    /// On the wire: `WHITE`.
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
    /// The page on which a user signs in.
    ///
    /// On the wire: `LoginPage`.
    LoginPage,
    /// The page on which a user registers.
    ///
    /// On the wire: `RegisterPage`.
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
    /// OpenID Connect.
    ///
    /// On the wire: `oidc`.
    Oidc,
    /// OAuth 2.0, without the identity layer of OpenID Connect.
    ///
    /// On the wire: `oauth`.
    Oauth,
    /// SAML 2.0, with assertions in XML.
    ///
    /// On the wire: `saml`.
    Saml,
    /// The protocol of the Central Authentication Service.
    ///
    /// On the wire: `cas`.
    Cas,
    /// No protocol of single sign-on: GenAuth fills in an ASA account for the user.
    ///
    /// On the wire: `asa`.
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
    /// A web application with a server of its own, which can keep a secret.
    ///
    /// On the wire: `web`.
    Web,
    /// A single-page application, which runs in the browser.
    ///
    /// On the wire: `spa`.
    Spa,
    /// A client application, such as an app for iOS or Android or a desktop program.
    ///
    /// On the wire: `native`.
    Native,
    /// A backend without pages, which is called as an API.
    ///
    /// On the wire: `api`.
    Api,
    /// An application that uses GenAuth for multi-factor authentication.
    ///
    /// On the wire: `mfa`.
    Mfa,
    /// A mini program within an app such as WeChat.
    ///
    /// On the wire: `mini-program`.
    MiniProgram,
    /// An application behind a gateway.
    ///
    /// On the wire: `gateway-app`.
    GatewayApp,
    /// An agent of a gateway. More is not documented.
    ///
    /// On the wire: `gateway-agent`.
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
    /// A user asks for access to an application.
    ///
    /// On the wire: `APP_PERMISSION_APPLY`.
    AppPermissionApply,
    /// A user asks for a role.
    ///
    /// On the wire: `ROLE_PERMISSION_APPLY`.
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
    /// The users become members of a department.
    ///
    /// On the wire: `department`.
    Department,
    /// The users get a post.
    ///
    /// On the wire: `post`.
    Post,
    /// The users get a role.
    ///
    /// On the wire: `role`.
    Role,
    /// The users become members of a group.
    ///
    /// On the wire: `group`.
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
    /// One user.
    ///
    /// On the wire: `USER`.
    User,
    /// All users who have a role.
    ///
    /// On the wire: `ROLE`.
    Role,
    /// All users of a group.
    ///
    /// On the wire: `GROUP`.
    Group,
    /// All users of an organization or of one of its departments.
    ///
    /// On the wire: `ORG`.
    Org,
    /// An access key, that is, a program that proves itself with an ID and a secret.
    ///
    /// On the wire: `AK_SK`.
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
    /// With a verification code sent to the phone number.
    ///
    /// On the wire: `PHONE_CODE`.
    PhoneCode,
    /// With a verification code sent to the e-mail address.
    ///
    /// On the wire: `EMAIL_CODE`.
    EmailCode,
    /// With phone number and password.
    ///
    /// On the wire: `PHONE_PASSWORD`.
    PhonePassword,
    /// With e-mail address and password.
    ///
    /// On the wire: `EMAIL_PASSWORD`.
    EmailPassword,
    /// With user name and password.
    ///
    /// On the wire: `USERNAME_PASSWORD`.
    UsernamePassword,
    /// With a QR code that the user scans in an app of your own.
    ///
    /// On the wire: `SELF_BUILT_APP_QRCODE`.
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
    /// With a verification code sent to the phone number.
    ///
    /// On the wire: `PHONE_CODE`.
    PhoneCode,
    /// With a verification code sent to the e-mail address.
    ///
    /// On the wire: `EMAIL_CODE`.
    EmailCode,
    /// With e-mail address and password.
    ///
    /// On the wire: `EMAIL_PASSWORD`.
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
    /// Any text.
    ///
    /// On the wire: `STRING`.
    String,
    /// Numeric values.
    ///
    /// On the wire: `NUMBER`.
    Number,
    /// Points in time.
    ///
    /// On the wire: `DATETIME`.
    Datetime,
    /// `true` or `false`.
    ///
    /// On the wire: `BOOLEAN`.
    Boolean,
    /// One of a set of given values.
    ///
    /// On the wire: `ENUM`.
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
    /// Nodes with nodes below them, as in a tree.
    ///
    /// On the wire: `TREE`.
    Tree,
    /// One string.
    ///
    /// On the wire: `STRING`.
    String,
    /// A list of strings.
    ///
    /// On the wire: `ARRAY`.
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
    /// There is no limit.
    ///
    /// On the wire: `disable`.
    Disable,
    /// Devices are told apart by their unique identifiers.
    ///
    /// On the wire: `condition:device`.
    ConditionDevice,
    /// Devices are told apart by the IP addresses that users signed in from last.
    ///
    /// On the wire: `condition:ip`.
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
    /// Enterprise e-mail of Alibaba (Ali Exmail).
    ///
    /// On the wire: `ali`.
    Ali,
    /// Enterprise e-mail of Tencent (Tencent Exmail).
    ///
    /// On the wire: `qq`.
    Qq,
    /// SendGrid, a service for sending e-mail.
    ///
    /// On the wire: `sendgrid`.
    Sendgrid,
    /// A mail server of your own choice, reached over SMTP.
    ///
    /// On the wire: `custom`.
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
    /// Welcomes a new user.
    ///
    /// On the wire: `WELCOME_EMAIL`.
    WelcomeEmail,
    /// Tells a user that the account was created for the first time.
    ///
    /// On the wire: `FIRST_CREATED_USER`.
    FirstCreatedUser,
    /// Brings the verification code for registering.
    ///
    /// On the wire: `REGISTER_VERIFY_CODE`.
    RegisterVerifyCode,
    /// Brings the verification code for signing in.
    ///
    /// On the wire: `LOGIN_VERIFY_CODE`.
    LoginVerifyCode,
    /// Brings the verification code for multi-factor authentication.
    ///
    /// On the wire: `MFA_VERIFY_CODE`.
    MfaVerifyCode,
    /// Brings the verification code for filling in missing profile data while registering.
    ///
    /// On the wire: `INFORMATION_COMPLETION_VERIFY_CODE`.
    InformationCompletionVerifyCode,
    /// Asks a user who signs in by e-mail for the first time to verify the e-mail address.
    ///
    /// On the wire: `FIRST_EMAIL_LOGIN_VERIFY`.
    FirstEmailLoginVerify,
    /// Asks a user to verify the e-mail address because an administrator started this in the console.
    ///
    /// On the wire: `CONSOLE_CONDUCTED_VERIFY`.
    ConsoleConductedVerify,
    /// Reminds a user to change the password.
    ///
    /// On the wire: `USER_PASSWORD_UPDATE_REMIND`.
    UserPasswordUpdateRemind,
    /// Tells a user that an administrator has reset the password.
    ///
    /// On the wire: `ADMIN_RESET_USER_PASSWORD_NOTIFICATION`.
    AdminResetUserPasswordNotification,
    /// Tells a user that the password was reset.
    ///
    /// On the wire: `USER_PASSWORD_RESET_NOTIFICATION`.
    UserPasswordResetNotification,
    /// Brings the verification code for resetting the password.
    ///
    /// On the wire: `RESET_PASSWORD_VERIFY_CODE`.
    ResetPasswordVerifyCode,
    /// Brings the verification code with which a locked user unlocks the account.
    ///
    /// On the wire: `SELF_UNLOCKING_VERIFY_CODE`.
    SelfUnlockingVerifyCode,
    /// Brings the verification code for adding an e-mail address to the account.
    ///
    /// On the wire: `EMAIL_BIND_VERIFY_CODE`.
    EmailBindVerifyCode,
    /// Brings the verification code for removing the e-mail address from the account.
    ///
    /// On the wire: `EMAIL_UNBIND_VERIFY_CODE`.
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
    /// No papers have been handed in yet.
    ///
    /// On the wire: `not_submit`.
    NotSubmit,
    /// The papers are being looked at.
    ///
    /// On the wire: `reviewing`.
    Reviewing,
    /// The enterprise is certified.
    ///
    /// On the wire: `pass`.
    Pass,
    /// Not documented. None of the other values stands for a refusal.
    ///
    /// On the wire: `-1`.
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
    /// Any text.
    ///
    /// On the wire: `STRING`.
    String,
    /// One of a set of given values, which the configuration of the field lists.
    ///
    /// On the wire: `SELECT`.
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
    /// Any text.
    ///
    /// On the wire: `STRING`.
    String,
    /// Numeric values.
    ///
    /// On the wire: `NUMBER`.
    Number,
    /// Points in time.
    ///
    /// On the wire: `DATETIME`.
    Datetime,
    /// `true` or `false`.
    ///
    /// On the wire: `BOOLEAN`.
    Boolean,
    /// An object with fields of its own.
    ///
    /// On the wire: `OBJECT`.
    Object,
    /// One of a set of given values.
    ///
    /// On the wire: `SELECT`.
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
    /// A picture.
    ///
    /// On the wire: `image`.
    Image,
    /// Numeric input.
    ///
    /// On the wire: `number`.
    Number,
    /// A date without a time.
    ///
    /// On the wire: `date`.
    Date,
    /// A date with a time. It stands beside
    /// [`Datetime`](crate::generated::models::FieldInputType::Datetime), and the difference is not
    /// documented.
    ///
    /// On the wire: `dateTime`.
    DateTime,
    /// A date with a time. It stands beside
    /// [`DateTime`](crate::generated::models::FieldInputType::DateTime), and the difference is not
    /// documented.
    ///
    /// On the wire: `datetime`.
    Datetime,
    /// One of a set of given values.
    ///
    /// On the wire: `select`.
    Select,
    /// One of a set of given values, from a list that opens.
    ///
    /// On the wire: `dropdown`.
    Dropdown,
    /// Yes or no.
    ///
    /// On the wire: `boolean`.
    Boolean,
    /// A text. It stands beside [`Text`](crate::generated::models::FieldInputType::Text), and the
    /// difference is not documented.
    ///
    /// On the wire: `string`.
    String,
    /// A text. It stands beside [`String`](crate::generated::models::FieldInputType::String), and the
    /// difference is not documented.
    ///
    /// On the wire: `text`.
    Text,
    /// The gender of the user.
    ///
    /// On the wire: `gender`.
    Gender,
    /// The country of the user.
    ///
    /// On the wire: `country`.
    Country,
    /// The user name.
    ///
    /// On the wire: `username`.
    Username,
    /// A phone number.
    ///
    /// On the wire: `phone`.
    Phone,
    /// An e-mail address.
    ///
    /// On the wire: `email`.
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
    /// A custom field of users.
    ///
    /// On the wire: `user`.
    User,
    /// A field that every user account has.
    ///
    /// On the wire: `internal`.
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
    /// The value is the same. For numbers and strings.
    ///
    /// On the wire: `EQUAL`.
    Equal,
    /// The value is another one. For numbers and strings.
    ///
    /// On the wire: `NOT_EQUAL`.
    NotEqual,
    /// The string has the given text in it.
    ///
    /// On the wire: `CONTAINS`.
    Contains,
    /// The string does not have the given text in it.
    ///
    /// On the wire: `NOT_CONTAINS`.
    NotContains,
    /// There is no value.
    ///
    /// On the wire: `IS_NULL`.
    IsNull,
    /// There is some value.
    ///
    /// On the wire: `NOT_NULL`.
    NotNull,
    /// The value is one of a list.
    ///
    /// On the wire: `IN`.
    In,
    /// The value is greater than the given one or the same. For numbers and dates.
    ///
    /// On the wire: `GREATER`.
    Greater,
    /// The value is less than the given one or the same. For numbers and dates.
    ///
    /// On the wire: `LESSER`.
    Lesser,
    /// The value lies between two given ones. For numbers and dates.
    ///
    /// On the wire: `BETWEEN`.
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
    /// The rows are a plain list.
    ///
    /// On the wire: `list`.
    List,
    /// Each row can have rows below it, as in a tree.
    ///
    /// On the wire: `tree`.
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
    /// Behavior of users, as data for its analysis (UEBA).
    ///
    /// On the wire: `ueba`.
    Ueba,
    /// Accounts of users.
    ///
    /// On the wire: `user`.
    User,
    /// Posts that users hold.
    ///
    /// On the wire: `post`.
    Post,
    /// Groups of users.
    ///
    /// On the wire: `group`.
    Group,
    /// Departments, as a tree.
    ///
    /// On the wire: `department`.
    Department,
    /// Organizations, the trees that departments belong to.
    ///
    /// On the wire: `organization`.
    Organization,
    /// Devices of users.
    ///
    /// On the wire: `device`.
    Device,
    /// Devices of users too. How it differs from
    /// [`Device`](crate::generated::models::FunctionModelType::Device) is not documented.
    ///
    /// On the wire: `device_rely`.
    DeviceRely,
    /// Anything else, as you define it.
    ///
    /// On the wire: `custom`.
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
    /// ID of the user or public account.
    ///
    /// On the wire: `id`.
    Id,
    /// Phone number, without the country calling code. It is among the defaults.
    ///
    /// On the wire: `phone`.
    Phone,
    /// E-mail address. It is among the defaults.
    ///
    /// On the wire: `email`.
    Email,
    /// Real name. It is among the defaults.
    ///
    /// On the wire: `name`.
    Name,
    /// User name. It is among the defaults.
    ///
    /// On the wire: `username`.
    Username,
    /// ID in a system outside GenAuth.
    ///
    /// On the wire: `externalId`.
    ExternalId,
    /// Name by which the user likes to be called. It is among the defaults.
    ///
    /// On the wire: `nickname`.
    Nickname,
    /// Company that the user works for.
    ///
    /// On the wire: `company`.
    Company,
    /// First name.
    ///
    /// On the wire: `givenName`.
    GivenName,
    /// Last name.
    ///
    /// On the wire: `familyName`.
    FamilyName,
    /// Middle name, between first and last name.
    ///
    /// On the wire: `middleName`.
    MiddleName,
    /// Profile entry of the user.
    ///
    /// On the wire: `profile`.
    Profile,
    /// User name that the user would like to go by.
    ///
    /// On the wire: `preferredUsername`.
    PreferredUsername,
    /// Address of the user's own website.
    ///
    /// On the wire: `website`.
    Website,
    /// Postal address in free form.
    ///
    /// On the wire: `address`.
    Address,
    /// Complete postal address on one line.
    ///
    /// On the wire: `formatted`.
    Formatted,
    /// Street and house number.
    ///
    /// On the wire: `streetAddress`.
    StreetAddress,
    /// Postal code of the user's address.
    ///
    /// On the wire: `postalCode`.
    PostalCode,
    /// Number of the user's identity document.
    ///
    /// On the wire: `identityNumber`.
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
    /// The advanced version of Guard, the sign-in component.
    ///
    /// On the wire: `Advanced`.
    Advanced,
    /// The classic version of Guard, the sign-in component.
    ///
    /// On the wire: `Classical`.
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
    /// Any identity source that speaks OpenID Connect.
    ///
    /// On the wire: `oidc`.
    Oidc,
    /// Any identity source that speaks OAuth 2.0.
    ///
    /// On the wire: `oauth`.
    Oauth,
    /// Any identity source that speaks SAML.
    ///
    /// On the wire: `saml`.
    Saml,
    /// A directory that speaks LDAP.
    ///
    /// On the wire: `ldap`.
    Ldap,
    /// Active Directory of Windows.
    ///
    /// On the wire: `ad`.
    Ad,
    /// Any identity source that speaks CAS.
    ///
    /// On the wire: `cas`.
    Cas,
    /// Azure Active Directory, the cloud directory of Microsoft.
    ///
    /// On the wire: `azure-ad`.
    AzureAd,
    /// Alipay, on web pages and in mobile apps.
    ///
    /// On the wire: `alipay`.
    Alipay,
    /// Facebook, on web pages.
    ///
    /// On the wire: `facebook`.
    Facebook,
    /// Facebook, in mobile apps.
    ///
    /// On the wire: `facebook:mobile`.
    FacebookMobile,
    /// Twitter, on web pages.
    ///
    /// On the wire: `twitter`.
    Twitter,
    /// Google, in mobile apps.
    ///
    /// On the wire: `google:mobile`.
    GoogleMobile,
    /// Google, on web pages.
    ///
    /// On the wire: `google`.
    Google,
    /// WeChat, by a QR code on a web page for PCs.
    ///
    /// On the wire: `wechat:pc`.
    WechatPc,
    /// WeChat, in mobile apps.
    ///
    /// On the wire: `wechat:mobile`.
    WechatMobile,
    /// WeChat, on web pages that are opened within WeChat.
    ///
    /// On the wire: `wechat:webpage-authorization`.
    WechatWebpageAuthorization,
    /// WeChat, by a QR code on a web page for PCs with which the user follows an official account.
    ///
    /// On the wire: `wechatmp-qrcode`.
    WechatmpQrcode,
    /// WeChat, within a mini program.
    ///
    /// On the wire: `wechat:miniprogram:default`.
    WechatMiniprogramDefault,
    /// WeChat, by the QR code of a mini program on a web page for PCs.
    ///
    /// On the wire: `wechat:miniprogram:qrconnect`.
    WechatMiniprogramQrconnect,
    /// WeChat, by a mini program that a mobile app opens.
    ///
    /// On the wire: `wechat:miniprogram:app-launch`.
    WechatMiniprogramAppLaunch,
    /// GitHub, on web pages.
    ///
    /// On the wire: `github`.
    Github,
    /// GitHub, in mobile apps.
    ///
    /// On the wire: `github:mobile`.
    GithubMobile,
    /// Tencent QQ, on web pages.
    ///
    /// On the wire: `qq`.
    Qq,
    /// Tencent QQ, in mobile apps.
    ///
    /// On the wire: `qq:mobile`.
    QqMobile,
    /// WeCom, with a company's own app, by a QR code on a web page for PCs.
    ///
    /// On the wire: `wechatwork:corp:qrconnect`.
    WechatworkCorpQrconnect,
    /// WeCom, with a company's own app that somebody else develops for it, by a QR code on a web page for
    /// PCs.
    ///
    /// On the wire: `wechatwork:agency:qrconnect`.
    WechatworkAgencyQrconnect,
    /// WeCom, with the app of a service provider, by a QR code on a web page for PCs.
    ///
    /// On the wire: `wechatwork:service-provider:qrconnect`.
    WechatworkServiceProviderQrconnect,
    /// WeCom, in mobile apps.
    ///
    /// On the wire: `wechatwork:mobile`.
    WechatworkMobile,
    /// WeCom, with a company's own app that somebody else develops for it, in mobile apps.
    ///
    /// On the wire: `wechatwork:agency:mobile`.
    WechatworkAgencyMobile,
    /// DingTalk, on web pages and in micro apps within DingTalk.
    ///
    /// On the wire: `dingtalk`.
    Dingtalk,
    /// DingTalk, in mobile apps.
    ///
    /// On the wire: `dingtalk:mobile`.
    DingtalkMobile,
    /// DingTalk, with the app of a service provider.
    ///
    /// On the wire: `dingtalk:provider`.
    DingtalkProvider,
    /// Sina Weibo, on web pages.
    ///
    /// On the wire: `weibo`.
    Weibo,
    /// Sina Weibo, in mobile apps.
    ///
    /// On the wire: `weibo:mobile`.
    WeiboMobile,
    /// Sign in with Apple, in mobile apps.
    ///
    /// On the wire: `apple`.
    Apple,
    /// Sign in with Apple, on web pages.
    ///
    /// On the wire: `apple:web`.
    AppleWeb,
    /// Baidu, on web pages.
    ///
    /// On the wire: `baidu`.
    Baidu,
    /// Baidu, in mobile apps.
    ///
    /// On the wire: `baidu:mobile`.
    BaiduMobile,
    /// Lark (Feishu), with a company's own app, on web pages and within Lark.
    ///
    /// On the wire: `lark-internal`.
    LarkInternal,
    /// Lark (Feishu), with an app from the app store of Lark, on web pages and within Lark.
    ///
    /// On the wire: `lark-public`.
    LarkPublic,
    /// Lark (Feishu), within a widget, which Lark calls a block.
    ///
    /// On the wire: `lark-block`.
    LarkBlock,
    /// GitLab, on web pages.
    ///
    /// On the wire: `gitlab`.
    Gitlab,
    /// GitLab, in mobile apps.
    ///
    /// On the wire: `gitlab:mobile`.
    GitlabMobile,
    /// LinkedIn, on web pages.
    ///
    /// On the wire: `linkedin`.
    Linkedin,
    /// LinkedIn, in mobile apps.
    ///
    /// On the wire: `linkedin:mobile`.
    LinkedinMobile,
    /// Slack, on web pages.
    ///
    /// On the wire: `slack`.
    Slack,
    /// Slack, in mobile apps.
    ///
    /// On the wire: `slack:mobile`.
    SlackMobile,
    /// NetEase Yidun, by the phone number of the device, in mobile apps.
    ///
    /// On the wire: `yidun`.
    Yidun,
    /// QingCloud, on web pages.
    ///
    /// On the wire: `qingcloud`.
    Qingcloud,
    /// Gitee, on web pages.
    ///
    /// On the wire: `gitee`.
    Gitee,
    /// Gitee, in mobile apps.
    ///
    /// On the wire: `gitee:mobile`.
    GiteeMobile,
    /// Instagram, on web pages.
    ///
    /// On the wire: `instagram`.
    Instagram,
    /// WeLink, the office suite of Huawei, on web pages.
    ///
    /// On the wire: `welink`.
    Welink,
    /// Active Directory of Windows, without a password, for users who are signed in to Windows (Kerberos).
    ///
    /// On the wire: `ad-kerberos`.
    AdKerberos,
    /// Huawei accounts, other than in mobile apps.
    ///
    /// On the wire: `huawei`.
    Huawei,
    /// Huawei accounts, in mobile apps.
    ///
    /// On the wire: `huawei:mobile`.
    HuaweiMobile,
    /// Honor accounts. Where they can be used is not documented.
    ///
    /// On the wire: `honor`.
    Honor,
    /// Xiaomi accounts, other than in mobile apps.
    ///
    /// On the wire: `xiaomi`.
    Xiaomi,
    /// Xiaomi accounts, in mobile apps.
    ///
    /// On the wire: `xiaomi:mobile`.
    XiaomiMobile,
    /// Amazon Web Services.
    ///
    /// On the wire: `aws`.
    Aws,
    /// Amazon accounts, on web pages.
    ///
    /// On the wire: `amazon`.
    Amazon,
    /// Amazon accounts, in mobile apps.
    ///
    /// On the wire: `amazon:mobile`.
    AmazonMobile,
    /// Douyin, in mobile apps.
    ///
    /// On the wire: `douyin:mobile`.
    DouyinMobile,
    /// Douyin, within a mini program.
    ///
    /// On the wire: `douyin:miniprogram:default`.
    DouyinMiniprogramDefault,
    /// Kuaishou, in mobile apps.
    ///
    /// On the wire: `kuaishou:mobile`.
    KuaishouMobile,
    /// LINE, in mobile apps.
    ///
    /// On the wire: `line:mobile`.
    LineMobile,
    /// OPPO accounts, in mobile apps.
    ///
    /// On the wire: `oppo:mobile`.
    OppoMobile,
    /// WeCom, by a QR code, through an agency app of Authing, the maker of GenAuth. More is not documented.
    ///
    /// On the wire: `wechatwork:qrconnect:of:authing:agency`.
    WechatworkQrconnectOfAuthingAgency,
    /// An identity source that is listed without an explanation.
    ///
    /// On the wire: `sdbz`.
    Sdbz,
    /// Government service portal of the province of Zhejiang, by a QR code.
    ///
    /// On the wire: `zjzwfw-qrcode`.
    ZjzwfwQrcode,
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
    /// WeChat, the messenger of Tencent, with accounts of private persons.
    ///
    /// On the wire: `wechat`.
    Wechat,
    /// Google accounts.
    ///
    /// On the wire: `google`.
    Google,
    /// Tencent QQ.
    ///
    /// On the wire: `qq`.
    Qq,
    /// WeCom, the edition of WeChat for companies.
    ///
    /// On the wire: `wechatwork`.
    Wechatwork,
    /// DingTalk, the office suite of Alibaba.
    ///
    /// On the wire: `dingtalk`.
    Dingtalk,
    /// Sina Weibo.
    ///
    /// On the wire: `weibo`.
    Weibo,
    /// GitHub accounts.
    ///
    /// On the wire: `github`.
    Github,
    /// Alipay accounts.
    ///
    /// On the wire: `alipay`.
    Alipay,
    /// Accounts of Apple (Sign in with Apple).
    ///
    /// On the wire: `apple`.
    Apple,
    /// Baidu accounts.
    ///
    /// On the wire: `baidu`.
    Baidu,
    /// Lark, called Feishu in China.
    ///
    /// On the wire: `lark`.
    Lark,
    /// GitLab accounts.
    ///
    /// On the wire: `gitlab`.
    Gitlab,
    /// Twitter accounts.
    ///
    /// On the wire: `twitter`.
    Twitter,
    /// Facebook accounts.
    ///
    /// On the wire: `facebook`.
    Facebook,
    /// Slack accounts.
    ///
    /// On the wire: `slack`.
    Slack,
    /// LinkedIn accounts.
    ///
    /// On the wire: `linkedin`.
    Linkedin,
    /// NetEase Yidun.
    ///
    /// On the wire: `yidun`.
    Yidun,
    /// QingCloud, a cloud provider.
    ///
    /// On the wire: `qingcloud`.
    Qingcloud,
    /// Gitee, a code hosting service.
    ///
    /// On the wire: `gitee`.
    Gitee,
    /// Instagram accounts.
    ///
    /// On the wire: `instagram`.
    Instagram,
    /// WeLink, the office suite of Huawei.
    ///
    /// On the wire: `welink`.
    Welink,
    /// Huawei accounts.
    ///
    /// On the wire: `huawei`.
    Huawei,
    /// Honor accounts, of the maker of mobile phones.
    ///
    /// On the wire: `honor`.
    Honor,
    /// Xiaomi accounts.
    ///
    /// On the wire: `xiaomi`.
    Xiaomi,
    /// OPPO accounts, of the maker of mobile phones.
    ///
    /// On the wire: `oppo`.
    Oppo,
    /// Amazon Web Services.
    ///
    /// On the wire: `aws`.
    Aws,
    /// Amazon accounts, apart from those of Amazon Web Services
    /// ([`Aws`](crate::generated::models::IdentityProvider::Aws)).
    ///
    /// On the wire: `amazon`.
    Amazon,
    /// Douyin, the Chinese edition of TikTok.
    ///
    /// On the wire: `douyin`.
    Douyin,
    /// Kuaishou, a service for short videos.
    ///
    /// On the wire: `kuaishou`.
    Kuaishou,
    /// LINE, the messenger.
    ///
    /// On the wire: `line`.
    Line,
    /// Identity source that is listed without an explanation.
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
    /// A service for the public, such as WeChat or GitHub.
    ///
    /// On the wire: `social`.
    Social,
    /// A system of a company, such as WeCom, a directory or a single sign-on service.
    ///
    /// On the wire: `enterprise`.
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
    /// The invitation is sent by e-mail.
    ///
    /// On the wire: `email`.
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
    /// Somebody entered the invitee by hand.
    ///
    /// On the wire: `manualCreate`.
    ManualCreate,
    /// The invitee was imported from a file.
    ///
    /// On the wire: `fileImport`.
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
    /// The invitation was sent.
    ///
    /// On the wire: `invited`.
    Invited,
    /// The invitee has begun to register.
    ///
    /// On the wire: `registering`.
    Registering,
    /// The invitee has registered.
    ///
    /// On the wire: `registered`.
    Registered,
    /// The invitation was withdrawn.
    ///
    /// On the wire: `reverted`.
    Reverted,
    /// No invitation was sent yet.
    ///
    /// On the wire: `notInvited`.
    NotInvited,
    /// The invitation is no longer valid.
    ///
    /// On the wire: `expired`.
    Expired,
    /// The invitation could not be sent.
    ///
    /// On the wire: `invitationSendFail`.
    InvitationSendFail,
    /// The invitee has joined in another way.
    ///
    /// On the wire: `joinedByOther`.
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
    /// Simplified Chinese.
    ///
    /// On the wire: `zh-CN`.
    ZhCn,
    /// English.
    ///
    /// On the wire: `en-US`.
    EnUs,
    /// Traditional Chinese.
    ///
    /// On the wire: `zh-TW`.
    ZhTw,
    /// Japanese.
    ///
    /// On the wire: `ja-JP`.
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
    /// A verification code, sent to the phone number or the e-mail address, as the enabled basic methods
    /// allow.
    ///
    /// On the wire: `PASSCODE`.
    Passcode,
    /// A password with phone number, e-mail address or user name, as the enabled basic methods allow.
    ///
    /// On the wire: `PASSWORD`.
    Password,
    /// A QR code that the user scans, in an app of your own or in WeChat.
    ///
    /// On the wire: `QRCODE`.
    Qrcode,
    /// A directory that speaks LDAP.
    ///
    /// On the wire: `LDAP`.
    Ldap,
    /// Active Directory of Windows.
    ///
    /// On the wire: `AD`.
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
    /// A one-time password from an authenticator app.
    ///
    /// On the wire: `OTP`.
    Otp,
    /// A verification code sent by text message.
    ///
    /// On the wire: `SMS`.
    Sms,
    /// A verification code sent by e-mail.
    ///
    /// On the wire: `EMAIL`.
    Email,
    /// Recognition of the user's face.
    ///
    /// On the wire: `FACE`.
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
    /// Ascending: the smallest or earliest comes first.
    ///
    /// On the wire: `Asc`.
    Asc,
    /// Descending: the largest or latest comes first.
    ///
    /// On the wire: `Desc`.
    Desc,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(OrderBy { Asc = "Asc", Desc = "Desc" });

/// How the passwords of a request are encrypted.
///
/// No operation of the management API returns the public keys of GenAuth. They are public information
/// of the server, which the SDKs of the vendor read with a method called `getSystemInfo`.
///
/// Taken by [`create_public_account`](crate::ManagementClient::create_public_account), [`create_public_accounts_batch`](crate::ManagementClient::create_public_accounts_batch), [`create_tenant_user`](crate::ManagementClient::create_tenant_user), [`create_user`](crate::ManagementClient::create_user), [`create_users_batch`](crate::ManagementClient::create_users_batch) and 4 more.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum PasswordEncryptType {
    /// Encrypted with SM2, a Chinese national standard, and the SM2 public key of GenAuth.
    ///
    /// On the wire: `sm2`.
    Sm2,
    /// Encrypted with RSA and the RSA public key of GenAuth.
    ///
    /// On the wire: `rsa`.
    Rsa,
    /// Not encrypted. The passwords are sent in plain text.
    ///
    /// On the wire: `none`.
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
    /// All users may, unless it is denied to them.
    ///
    /// On the wire: `ALLOW_ALL`.
    AllowAll,
    /// Nobody may, unless it is allowed to them.
    ///
    /// On the wire: `DENY_ALL`.
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
    /// Before a user is registered.
    ///
    /// On the wire: `PRE_REGISTER`.
    PreRegister,
    /// After a user was registered.
    ///
    /// On the wire: `POST_REGISTER`.
    PostRegister,
    /// Before a user is authenticated.
    ///
    /// On the wire: `PRE_AUTHENTICATION`.
    PreAuthentication,
    /// After a user was authenticated.
    ///
    /// On the wire: `POST_AUTHENTICATION`.
    PostAuthentication,
    /// Before an ID token of OpenID Connect is issued.
    ///
    /// On the wire: `PRE_OIDC_ID_TOKEN_ISSUED`.
    PreOidcIdTokenIssued,
    /// Before an access token of OpenID Connect is issued.
    ///
    /// On the wire: `PRE_OIDC_ACCESS_TOKEN_ISSUED`.
    PreOidcAccessTokenIssued,
    /// Before a user fills in missing profile data.
    ///
    /// On the wire: `PRE_COMPLETE_USER_INFO`.
    PreCompleteUserInfo,
    /// Before a factor of multi-factor authentication is checked.
    ///
    /// On the wire: `PRE_MFA_VERIFY`.
    PreMfaVerify,
    /// After a factor of multi-factor authentication was checked.
    ///
    /// On the wire: `POST_MFA_VERIFY`.
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

/// How the property is compared with the value.
///
/// Returned by [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources), [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources) and [`get_user_authorized_resources`](crate::ManagementClient::get_user_authorized_resources).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum PolicyConditionOperator {
    /// The property is true or false, as the value says.
    ///
    /// On the wire: `Bool`.
    Bool,
    /// The date is the same.
    ///
    /// On the wire: `DateEquals`.
    DateEquals,
    /// The date is another one.
    ///
    /// On the wire: `DateNotEquals`.
    DateNotEquals,
    /// The date is earlier.
    ///
    /// On the wire: `DateLessThan`.
    DateLessThan,
    /// The date is earlier or the same.
    ///
    /// On the wire: `DateLessThanEquals`.
    DateLessThanEquals,
    /// The date is later.
    ///
    /// On the wire: `DateGreaterThan`.
    DateGreaterThan,
    /// The date is later or the same.
    ///
    /// On the wire: `DateGreaterThanEquals`.
    DateGreaterThanEquals,
    /// The IP address is the given one or within the given range.
    ///
    /// On the wire: `IpAddress`.
    IpAddress,
    /// The IP address is neither the given one nor within the given range.
    ///
    /// On the wire: `NotIpAddress`.
    NotIpAddress,
    /// The number is the same.
    ///
    /// On the wire: `NumericEquals`.
    NumericEquals,
    /// The number is another one.
    ///
    /// On the wire: `NumericNotEquals`.
    NumericNotEquals,
    /// The number is smaller.
    ///
    /// On the wire: `NumericLessThan`.
    NumericLessThan,
    /// The number is smaller or the same.
    ///
    /// On the wire: `NumericLessThanEquals`.
    NumericLessThanEquals,
    /// The number is greater, and not the same.
    ///
    /// On the wire: `NumericGreaterThan`.
    NumericGreaterThan,
    /// The number is greater or the same.
    ///
    /// On the wire: `NumericGreaterThanEquals`.
    NumericGreaterThanEquals,
    /// The text is the same, with upper and lower case told apart.
    ///
    /// On the wire: `StringEquals`.
    StringEquals,
    /// The text is another one, with upper and lower case told apart.
    ///
    /// On the wire: `StringNotEquals`.
    StringNotEquals,
    /// The text is the same, whether in upper or lower case.
    ///
    /// On the wire: `StringEqualsIgnoreCase`.
    StringEqualsIgnoreCase,
    /// The text is another one, whether in upper or lower case.
    ///
    /// On the wire: `StringNotEqualsIgnoreCase`.
    StringNotEqualsIgnoreCase,
    /// The text matches a pattern. How patterns are written is not documented.
    ///
    /// On the wire: `StringLike`.
    StringLike,
    /// The text does not match a pattern. How patterns are written is not documented.
    ///
    /// On the wire: `StringNotLike`.
    StringNotLike,
    /// The list has the value in it.
    ///
    /// On the wire: `ListContains`.
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

/// Property of the request that is compared.
///
/// Returned by [`get_group_authorized_resources`](crate::ManagementClient::get_group_authorized_resources), [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources) and [`get_user_authorized_resources`](crate::ManagementClient::get_user_authorized_resources).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum PolicyConditionParam {
    /// User pool that the request is made to, by its ID.
    ///
    /// On the wire: `UserPoolId`.
    UserPoolId,
    /// ID of the application.
    ///
    /// On the wire: `AppId`.
    AppId,
    /// Where the request comes from. The values are not documented.
    ///
    /// On the wire: `RequestFrom`.
    RequestFrom,
    /// ID of the user who makes the request.
    ///
    /// On the wire: `UserId`.
    UserId,
    /// Name of the user as a resource (ARN).
    ///
    /// On the wire: `UserArn`.
    UserArn,
    /// Date and time of the request.
    ///
    /// On the wire: `CurrentTime`.
    CurrentTime,
    /// Time of the request, counted from 1970-01-01 UTC.
    ///
    /// On the wire: `EpochTime`.
    EpochTime,
    /// IP address that the request comes from.
    ///
    /// On the wire: `SourceIp`.
    SourceIp,
    /// The user who makes the request.
    ///
    /// On the wire: `User`.
    User,
    /// Whether the user has passed multi-factor authentication.
    ///
    /// On the wire: `MultiFactorAuthPresent`.
    MultiFactorAuthPresent,
    /// How long ago the user passed multi-factor authentication.
    ///
    /// On the wire: `MultiFactorAuthAge`.
    MultiFactorAuthAge,
    /// User agent that the program of the user sent.
    ///
    /// On the wire: `UserAgent`.
    UserAgent,
    /// Address of the page that the request comes from, as its Referer header says.
    ///
    /// On the wire: `Referer`.
    Referer,
    /// Device that the user works on.
    ///
    /// On the wire: `Device`.
    Device,
    /// Operating system of the device.
    ///
    /// On the wire: `OS`.
    Os,
    /// Country that the request comes from.
    ///
    /// On the wire: `Country`.
    Country,
    /// Province or state that the request comes from.
    ///
    /// On the wire: `Province`.
    Province,
    /// City that the request comes from.
    ///
    /// On the wire: `City`.
    City,
    /// Whether the user has changed to another device.
    ///
    /// On the wire: `DeviceChanged`.
    DeviceChanged,
    /// Whether the device is not a trusted one.
    ///
    /// On the wire: `DeviceUntrusted`.
    DeviceUntrusted,
    /// Whether the request came through a proxy that is not trusted.
    ///
    /// On the wire: `ProxyUntrusted`.
    ProxyUntrusted,
    /// Applications that the user is signed in to.
    ///
    /// On the wire: `LoggedInApps`.
    LoggedInApps,
    /// Code of the namespace.
    ///
    /// On the wire: `Namespace`.
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
    /// The permission is granted.
    ///
    /// On the wire: `ALLOW`.
    Allow,
    /// The permission is refused.
    ///
    /// On the wire: `DENY`.
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
    /// The user scans the QR code in an app of your own.
    ///
    /// On the wire: `SELF_BUILT_APP`.
    SelfBuiltApp,
    /// The user scans the QR code in WeChat and follows an official account.
    ///
    /// On the wire: `WECHAT_OFFICIAL_ACCOUNT`.
    WechatOfficialAccount,
    /// The user scans the QR code in WeChat and a mini program opens.
    ///
    /// On the wire: `WECHAT_MINI_PROGRAM`.
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
    /// With a verification code, sent to the phone number or the e-mail address, as the enabled methods
    /// allow.
    ///
    /// On the wire: `PASSCODE`.
    Passcode,
    /// With a password, beside the e-mail address.
    ///
    /// On the wire: `PASSWORD`.
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
    /// Somebody removes the entry by hand.
    ///
    /// On the wire: `MANUAL`.
    Manual,
    /// A policy removes the entry. So far, only [`Manual`](crate::generated::models::RemoveType::Manual) is
    /// supported.
    ///
    /// On the wire: `SCHEDULE`.
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
    /// Data of some kind, such as orders or documents.
    ///
    /// On the wire: `DATA`.
    Data,
    /// An interface that programs call.
    ///
    /// On the wire: `API`.
    Api,
    /// A menu, or an entry of a menu, in an application.
    ///
    /// On the wire: `MENU`.
    Menu,
    /// A button in an application.
    ///
    /// On the wire: `BUTTON`.
    Button,
    /// A part of a user interface.
    ///
    /// On the wire: `UI`.
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
    /// The IP address is put on the block list.
    ///
    /// On the wire: `ADD_IP_BLACK_LIST`.
    AddIpBlackList,
    /// The user is put on the block list.
    ///
    /// On the wire: `ADD_USER_BLACK_LIST`.
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
    /// The condition is not tied to a single IP address or user.
    ///
    /// On the wire: `NO_LIMIT`.
    NoLimit,
    /// The condition is about a single IP address
    /// ([`ip_cond`](crate::generated::models::RiskListPolicyCreateDto::ip_cond)) or a single user
    /// ([`user_cond`](crate::generated::models::RiskListPolicyCreateDto::user_cond)).
    ///
    /// On the wire: `ONE`.
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
    /// Somebody entered a wrong password.
    ///
    /// On the wire: `password_wrong`.
    PasswordWrong,
    /// Somebody entered an account that does not exist.
    ///
    /// On the wire: `account_wrong`.
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
    /// Signing in is refused.
    ///
    /// On the wire: `FORBID_LOGIN`.
    ForbidLogin,
    /// Registering is refused.
    ///
    /// On the wire: `FORBID_REGISTER`.
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
    /// IP addresses that requests come from.
    ///
    /// On the wire: `IP`.
    Ip,
    /// Accounts of users. So far, only [`Ip`](crate::generated::models::RiskObject::Ip) is supported.
    ///
    /// On the wire: `USER`.
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
    /// The policy applies to all IP addresses or users.
    ///
    /// On the wire: `ALL`.
    All,
    /// The policy applies to the IP addresses or users that are not on an allow list.
    ///
    /// On the wire: `NOT_IN_WHITE_LIST`.
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
    /// Descending: the largest or latest comes first.
    ///
    /// On the wire: `desc`.
    Desc,
    /// Ascending: the smallest or earliest comes first.
    ///
    /// On the wire: `asc`.
    Asc,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(SortOrder { Desc = "desc", Asc = "asc" });

/// What the list is ordered by.
///
/// Taken by [`list_public_accounts`](crate::ManagementClient::list_public_accounts) and [`list_users`](crate::ManagementClient::list_users).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SortingDtoField {
    /// The ID of the account.
    ///
    /// On the wire: `id`.
    Id,
    /// When the account was created.
    ///
    /// On the wire: `createdAt`.
    CreatedAt,
    /// When the account last changed.
    ///
    /// On the wire: `updatedAt`.
    UpdatedAt,
    /// E-mail address.
    ///
    /// On the wire: `email`.
    Email,
    /// User name.
    ///
    /// On the wire: `username`.
    Username,
    /// ID in a system outside GenAuth.
    ///
    /// On the wire: `externalId`.
    ExternalId,
    /// Phone number, without the country calling code.
    ///
    /// On the wire: `phone`.
    Phone,
    /// State of the account.
    ///
    /// On the wire: `status`.
    Status,
    /// When the state of the account last changed.
    ///
    /// On the wire: `statusChangedAt`.
    StatusChangedAt,
    /// When the password was last changed.
    ///
    /// On the wire: `passwordLastSetAt`.
    PasswordLastSetAt,
    /// How often the user has signed in so far.
    ///
    /// On the wire: `loginsCount`.
    LoginsCount,
    /// Gender of the user.
    ///
    /// On the wire: `gender`.
    Gender,
    /// When the user last signed in.
    ///
    /// On the wire: `lastLogin`.
    LastLogin,
    /// How the account came into being.
    ///
    /// On the wire: `userSourceType`.
    UserSourceType,
    /// When the user last passed multi-factor authentication.
    ///
    /// On the wire: `lastMfaTime`.
    LastMfaTime,
    /// Strength rating of the password.
    ///
    /// On the wire: `passwordSecurityLevel`.
    PasswordSecurityLevel,
    /// Country calling code of the phone number.
    ///
    /// On the wire: `phoneCountryCode`.
    PhoneCountryCode,
    /// IP address from which the user last signed in.
    ///
    /// On the wire: `lastIp`.
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
    /// One user, named by user ID.
    ///
    /// On the wire: `USER`.
    User,
    /// All users who have a role.
    ///
    /// On the wire: `ROLE`.
    Role,
    /// All users of a group.
    ///
    /// On the wire: `GROUP`.
    Group,
    /// All users of an organization or of one of its departments.
    ///
    /// On the wire: `ORG`.
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
    /// Data flows from the other system into GenAuth.
    ///
    /// On the wire: `upstream`.
    Upstream,
    /// Data flows from GenAuth into the other system.
    ///
    /// On the wire: `downstream`.
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
    /// Departments of an organization.
    ///
    /// On the wire: `DEPARTMENT`.
    Department,
    /// Accounts of users.
    ///
    /// On the wire: `USER`.
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
    /// The operation waits to be carried out.
    ///
    /// On the wire: `PENDING`.
    Pending,
    /// The operation was carried out.
    ///
    /// On the wire: `SUCCESS`.
    Success,
    /// The operation was tried and failed.
    ///
    /// On the wire: `FAILED`.
    Failed,
    /// The operation was called off and is not carried out.
    ///
    /// On the wire: `CANCELED`.
    Canceled,
    /// The operation is being carried out.
    ///
    /// On the wire: `EXECUTING`.
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
    /// It has never run and nothing is waiting.
    ///
    /// On the wire: `free`.
    Free,
    /// It is waiting for the server to run it.
    ///
    /// On the wire: `pending`.
    Pending,
    /// It is running.
    ///
    /// On the wire: `onProgress`.
    OnProgress,
    /// It ended without a failure.
    ///
    /// On the wire: `success`.
    Success,
    /// It ended with a failure.
    ///
    /// On the wire: `failed`.
    Failed,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SyncStatus { Free = "free", Pending = "pending", OnProgress = "onProgress", Success =
    "success", Failed = "failed" }
);

/// System that a sync task connects with GenAuth.
///
/// Taken by [`create_sync_task`](crate::ManagementClient::create_sync_task) and [`update_sync_task`](crate::ManagementClient::update_sync_task). Returned by [`get_sync_task`](crate::ManagementClient::get_sync_task), [`create_sync_task`](crate::ManagementClient::create_sync_task), [`list_sync_tasks`](crate::ManagementClient::list_sync_tasks) and [`update_sync_task`](crate::ManagementClient::update_sync_task).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SyncTaskType {
    /// Lark in its Chinese edition, called Feishu.
    ///
    /// On the wire: `lark`.
    Lark,
    /// Lark in its international edition.
    ///
    /// On the wire: `lark-international`.
    LarkInternational,
    /// WeCom, the edition of WeChat for companies.
    ///
    /// On the wire: `wechatwork`.
    Wechatwork,
    /// DingTalk, the office suite of Alibaba.
    ///
    /// On the wire: `dingtalk`.
    Dingtalk,
    /// Active Directory of Windows.
    ///
    /// On the wire: `active-directory`.
    ActiveDirectory,
    /// Beisen iTalent, a system for human resources.
    ///
    /// On the wire: `italent`.
    Italent,
    /// Maycur, a system for travel expenses.
    ///
    /// On the wire: `maycur`.
    Maycur,
    /// A directory that speaks LDAP.
    ///
    /// On the wire: `ldap`.
    Ldap,
    /// Moka, a system for human resources.
    ///
    /// On the wire: `moka`.
    Moka,
    /// Fxiaoke, a system for customer relations.
    ///
    /// On the wire: `fxiaoke`.
    Fxiaoke,
    /// A system of your own choice that speaks SCIM.
    ///
    /// On the wire: `scim`.
    Scim,
    /// Xiaoshouyi, a system for customer relations.
    ///
    /// On the wire: `xiaoshouyi`.
    Xiaoshouyi,
    /// Kayang, a system for human resources.
    ///
    /// On the wire: `kayang`.
    Kayang,
    /// A system of another kind. The value is not documented.
    ///
    /// On the wire: `custom`.
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
    /// Somebody starts it by hand, as with
    /// [`trigger_sync_task`](crate::ManagementClient::trigger_sync_task).
    ///
    /// On the wire: `manually`.
    Manually,
    /// It starts by itself at set times.
    ///
    /// On the wire: `timed`.
    Timed,
    /// It starts by itself when an event tells of a change.
    ///
    /// On the wire: `automatic`.
    Automatic,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SyncTrigger { Manually = "manually", Timed = "timed", Automatic = "automatic" }
);

/// Kind of a target: what a role, a permission, an ASA account or custom fields belong to.
///
/// Taken by [`get_assigned_account`](crate::ManagementClient::get_assigned_account), [`get_authorized_resources`](crate::ManagementClient::get_authorized_resources), [`get_custom_data`](crate::ManagementClient::get_custom_data), [`get_custom_fields`](crate::ManagementClient::get_custom_fields), [`get_resource_authorized_targets`](crate::ManagementClient::get_resource_authorized_targets) and 12 more. Returned by [`get_custom_fields`](crate::ManagementClient::get_custom_fields), [`get_user_base_fields`](crate::ManagementClient::get_user_base_fields), [`set_custom_fields`](crate::ManagementClient::set_custom_fields), [`set_user_base_fields`](crate::ManagementClient::set_user_base_fields), [`get_asa_account_assigned_targets`](crate::ManagementClient::get_asa_account_assigned_targets) and 1 more.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum TargetType {
    /// A user, named by user ID.
    ///
    /// On the wire: `USER`.
    User,
    /// A role, named by its code. What the role is given holds for all users who have the role.
    ///
    /// On the wire: `ROLE`.
    Role,
    /// A group, named by its code. What the group is given holds for all its members.
    ///
    /// On the wire: `GROUP`.
    Group,
    /// A department, named by its ID. What the department is given holds for all its members.
    ///
    /// On the wire: `DEPARTMENT`.
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
    /// Handlebars (handlebarsjs.com). It is the default.
    ///
    /// On the wire: `handlebar`.
    Handlebar,
    /// EJS (ejs.co).
    ///
    /// On the wire: `ejs`.
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
    /// By the time when the department was created.
    ///
    /// On the wire: `DepartmentCreatedAt`.
    DepartmentCreatedAt,
    /// By the time when the user joined the department.
    ///
    /// On the wire: `JoinDepartmentAt`.
    JoinDepartmentAt,
    /// By what the department is called.
    ///
    /// On the wire: `DepartmentName`.
    DepartmentName,
    /// By the code of the department. The misspelling belongs to the value.
    ///
    /// On the wire: `DepartmemtCode`.
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
    /// Brought in by a sync task. The documentation spells the value
    /// [`SyncTask`](crate::generated::models::UserSourceType::SyncTask).
    ///
    /// On the wire: `sync`.
    Sync,
    /// Brought in by a sync task. It is another spelling of
    /// [`Sync`](crate::generated::models::UserSourceType::Sync).
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
    /// The value is not checked.
    ///
    /// On the wire: `None`.
    None,
    /// The value has to match a regular expression.
    ///
    /// On the wire: `regExp`.
    RegExp,
    /// The value has to be a phone number.
    ///
    /// On the wire: `phone`.
    Phone,
    /// The value has to be an e-mail address.
    ///
    /// On the wire: `email`.
    Email,
    /// The value has to be a number.
    ///
    /// On the wire: `isNumber`.
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
    /// By text message first.
    ///
    /// On the wire: `prioritySMS`.
    PrioritySms,
    /// By e-mail first.
    ///
    /// On the wire: `priorityEmail`.
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
    /// The body is JSON.
    ///
    /// On the wire: `application/json`.
    ApplicationJson,
    /// The body has the form of a submitted web form.
    ///
    /// On the wire: `application/x-www-form-urlencoded`.
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
    /// A test delivery was asked for. Nothing happened in the user pool.
    ///
    /// On the wire: `test`.
    Test,
    /// A user registered, or was made by an administrator or an import. It has the same causes as
    /// [`UserCreated`](crate::generated::models::WebhookEvent::UserCreated), so one of the two is enough.
    ///
    /// On the wire: `register`.
    Register,
    /// A user signed in or tried to. It is sent for success and failure alike.
    ///
    /// On the wire: `login`.
    Login,
    /// A user entered a second factor at sign-in. It is sent for success and failure alike, and its data
    /// say which it was.
    ///
    /// On the wire: `mfa:verified`.
    MfaVerified,
    /// Users were signed out by force, from one application or from all.
    ///
    /// On the wire: `kick`.
    Kick,
    /// A user was created, by registration, by an administrator or by an import. It has the same causes as
    /// [`Register`](crate::generated::models::WebhookEvent::Register).
    ///
    /// On the wire: `user:created`.
    UserCreated,
    /// A password was changed, or somebody tried to, by the user or by an administrator.
    ///
    /// On the wire: `user:password-changed`.
    UserPasswordChanged,
    /// The profile of a user was changed, or somebody tried to, by the user or by an administrator.
    ///
    /// On the wire: `user:updated`.
    UserUpdated,
    /// A user proved that an e-mail address is theirs.
    ///
    /// On the wire: `user:email-verified`.
    UserEmailVerified,
    /// A user was archived.
    ///
    /// On the wire: `user:archived`.
    UserArchived,
    /// A user was taken back from the archive.
    ///
    /// On the wire: `user:unarchived`.
    UserUnarchived,
    /// A user was locked.
    ///
    /// On the wire: `user:blocked`.
    UserBlocked,
    /// A user was unlocked.
    ///
    /// On the wire: `user:unblocked`.
    UserUnblocked,
    /// An administrator deleted users.
    ///
    /// On the wire: `user:deleted`.
    UserDeleted,
    /// Phone numbers, e-mail addresses or user names were put on the allow list of registration.
    ///
    /// On the wire: `user:register-whitelist-added`.
    UserRegisterWhitelistAdded,
    /// Phone numbers, e-mail addresses or user names were taken off the allow list of registration.
    ///
    /// On the wire: `user:register-whitelist-deleted`.
    UserRegisterWhitelistDeleted,
    /// Values of custom fields of a user were changed.
    ///
    /// On the wire: `user:udv-changed`.
    UserUdvChanged,
    /// An account of an identity source was linked to a user.
    ///
    /// On the wire: `user:link-account`.
    UserLinkAccount,
    /// A user was reminded to change the password.
    ///
    /// On the wire: `user:password-update-remind`.
    UserPasswordUpdateRemind,
    /// The departments of a user changed.
    ///
    /// On the wire: `user:organization-node-update`.
    UserOrganizationNodeUpdate,
    /// A permission was taken from users, roles, groups or departments.
    ///
    /// On the wire: `permission:revoke`.
    PermissionRevoke,
    /// A permission was granted to users, roles, groups or departments.
    ///
    /// On the wire: `permission:add`.
    PermissionAdd,
    /// A resource was created in a namespace.
    ///
    /// On the wire: `resource:created`.
    ResourceCreated,
    /// Resources were deleted from a namespace.
    ///
    /// On the wire: `resource:delete`.
    ResourceDelete,
    /// A resource was changed.
    ///
    /// On the wire: `resource:updated`.
    ResourceUpdated,
    /// A role was created in a namespace.
    ///
    /// On the wire: `role:created`.
    RoleCreated,
    /// A role was changed.
    ///
    /// On the wire: `role:updated`.
    RoleUpdated,
    /// Roles were deleted.
    ///
    /// On the wire: `role:deleted`.
    RoleDeleted,
    /// A role was switched off.
    ///
    /// On the wire: `role:disable`.
    RoleDisable,
    /// A role was assigned to users, groups or departments.
    ///
    /// On the wire: `role:assigned`.
    RoleAssigned,
    /// A subject was removed. From what is not documented.
    ///
    /// On the wire: `subject:remove`.
    SubjectRemove,
    /// A role was taken from users, groups or departments.
    ///
    /// On the wire: `role:unassigned`.
    RoleUnassigned,
    /// Values of custom fields of a role were changed.
    ///
    /// On the wire: `role:udv-changed`.
    RoleUdvChanged,
    /// Multi-factor authentication was switched on for an application.
    ///
    /// On the wire: `application:mfa:enabled`.
    ApplicationMfaEnabled,
    /// Multi-factor authentication was switched off for an application.
    ///
    /// On the wire: `application:mfa:disabled`.
    ApplicationMfaDisabled,
    /// A group was made.
    ///
    /// On the wire: `group:created`.
    GroupCreated,
    /// A group was changed.
    ///
    /// On the wire: `group:updated`.
    GroupUpdated,
    /// A group was removed.
    ///
    /// On the wire: `group:deleted`.
    GroupDeleted,
    /// Users were added to a group.
    ///
    /// On the wire: `group:member-added`.
    GroupMemberAdded,
    /// Users were taken out of a group.
    ///
    /// On the wire: `group:member-removed`.
    GroupMemberRemoved,
    /// An organization was created, with its root department.
    ///
    /// On the wire: `organization:created`.
    OrganizationCreated,
    /// The tree of an organization was imported, from a file or from another system.
    ///
    /// On the wire: `organization:imported`.
    OrganizationImported,
    /// An organization was removed.
    ///
    /// On the wire: `organization:deleted`.
    OrganizationDeleted,
    /// A department was created.
    ///
    /// On the wire: `organization:node-added`.
    OrganizationNodeAdded,
    /// A department was changed.
    ///
    /// On the wire: `organization:node-updated`.
    OrganizationNodeUpdated,
    /// The tree of an organization was updated from a file or from another system: departments came, went
    /// or changed.
    ///
    /// On the wire: `organization:tree-updated`.
    OrganizationTreeUpdated,
    /// Departments were deleted.
    ///
    /// On the wire: `organization:node-deleted`.
    OrganizationNodeDeleted,
    /// An administrator moved a department to another place in the tree.
    ///
    /// On the wire: `organization:node-moved`.
    OrganizationNodeMoved,
    /// A user was added to a department.
    ///
    /// On the wire: `organization:member-added`.
    OrganizationMemberAdded,
    /// A user was taken out of a department.
    ///
    /// On the wire: `organization:member-removed`.
    OrganizationMemberRemoved,
    /// Values of custom fields of an organization or a department were changed.
    ///
    /// On the wire: `organization:udv-changed`.
    OrganizationUdvChanged,
    /// A namespace was created, by an administrator or along with an application.
    ///
    /// On the wire: `privilege-namespace:created`.
    PrivilegeNamespaceCreated,
    /// A namespace was changed.
    ///
    /// On the wire: `privilege-namespace:updated`.
    PrivilegeNamespaceUpdated,
    /// Namespaces were deleted.
    ///
    /// On the wire: `privilege-namespace:deleted`.
    PrivilegeNamespaceDeleted,
    /// A collaborator was added to the user pool.
    ///
    /// On the wire: `user-pool:cooperator-added`.
    UserPoolCooperatorAdded,
    /// A collaborator was removed from the user pool.
    ///
    /// On the wire: `user-pool:cooperator-removed`.
    UserPoolCooperatorRemoved,
    /// The secret of the user pool was replaced by a new one.
    ///
    /// On the wire: `user-pool:secret-refreshed`.
    UserPoolSecretRefreshed,
    /// The settings of the user pool were changed.
    ///
    /// On the wire: `user-pool:updated`.
    UserPoolUpdated,
    /// A custom field of users or roles was defined.
    ///
    /// On the wire: `user-pool:udf-added`.
    UserPoolUdfAdded,
    /// A custom field of users or roles was removed.
    ///
    /// On the wire: `user-pool:udf-deleted`.
    UserPoolUdfDeleted,
    /// An environment variable of the user pool was added.
    ///
    /// On the wire: `user-pool:env-added`.
    UserPoolEnvAdded,
    /// Environment variables of the user pool were removed.
    ///
    /// On the wire: `user-pool:env-deleted`.
    UserPoolEnvDeleted,
    /// An environment variable of the user pool was changed.
    ///
    /// On the wire: `user-pool:env-updated`.
    UserPoolEnvUpdated,
    /// Applications were put into the application panel.
    ///
    /// On the wire: `user-pool:launchpad-app-installed`.
    UserPoolLaunchpadAppInstalled,
    /// Applications were taken out of the application panel.
    ///
    /// On the wire: `user-pool:launchpad-app-uninstalled`.
    UserPoolLaunchpadAppUninstalled,
    /// An application was made.
    ///
    /// On the wire: `application:created`.
    ApplicationCreated,
    /// An application was changed.
    ///
    /// On the wire: `application:updated`.
    ApplicationUpdated,
    /// An application was removed.
    ///
    /// On the wire: `application:deleted`.
    ApplicationDeleted,
    /// The secret of an application was replaced by a new one.
    ///
    /// On the wire: `application:secret-refreshed`.
    ApplicationSecretRefreshed,
    /// A data resource was made.
    ///
    /// On the wire: `data-resource:created`.
    DataResourceCreated,
    /// A data resource was changed.
    ///
    /// On the wire: `data-resource:updated`.
    DataResourceUpdated,
    /// A data resource was removed.
    ///
    /// On the wire: `data-resource:deleted`.
    DataResourceDeleted,
    /// A data policy was taken from a subject.
    ///
    /// On the wire: `data-strategy-permission:revoke`.
    DataStrategyPermissionRevoke,
    /// A data policy was granted to a subject.
    ///
    /// On the wire: `data-strategy-permission:add`.
    DataStrategyPermissionAdd,
    /// A user signed in from an unusual place.
    ///
    /// On the wire: `unusual-location:login`.
    UnusualLocationLogin,
    /// A token was renewed with a refresh token.
    ///
    /// On the wire: `refresh-token`.
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
    /// User names that may register.
    ///
    /// On the wire: `USERNAME`.
    Username,
    /// E-mail addresses that may register.
    ///
    /// On the wire: `EMAIL`.
    Email,
    /// Phone numbers that may register.
    ///
    /// On the wire: `PHONE`.
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
    /// The work of the user is closed. What brings that about is not documented.
    ///
    /// On the wire: `Closed`.
    Closed,
    /// The work of the user is active. What brings that about is not documented.
    ///
    /// On the wire: `Active`.
    Active,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(WorkStatus { Closed = "Closed", Active = "Active" });
