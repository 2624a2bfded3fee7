// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, as it stands in `AdminAuditLogDto.operationType`.
///
/// Returned by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum AdminAuditLogDtoOperationType {
    /// `all`
    All,
    /// `create`
    Create,
    /// `delete`
    Delete,
    /// `import`
    Import,
    /// `export`
    Export,
    /// `update`
    Update,
    /// `refresh`
    Refresh,
    /// `sync`
    Sync,
    /// `invite`
    Invite,
    /// `resign`
    Resign,
    /// `recover`
    Recover,
    /// `disable`
    Disable,
    /// `enable`
    Enable,
    /// `activate`
    Activate,
    /// `deactivate`
    Deactivate,
    /// `add`
    Add,
    /// `remove`
    Remove,
    /// `query`
    Query,
    /// `sendInvitation`
    SendInvitation,
    /// `revertInvitation`
    RevertInvitation,
    /// `approval`
    Approval,
    /// `reject`
    Reject,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    AdminAuditLogDtoOperationType { All = "all", Create = "create", Delete = "delete",
    Import = "import", Export = "export", Update = "update", Refresh = "refresh", Sync =
    "sync", Invite = "invite", Resign = "resign", Recover = "recover", Disable =
    "disable", Enable = "enable", Activate = "activate", Deactivate = "deactivate", Add =
    "add", Remove = "remove", Query = "query", SendInvitation = "sendInvitation",
    RevertInvitation = "revertInvitation", Approval = "approval", Reject = "reject" }
);

/// A choice, as it stands in `AdminAuditLogDto.resourceType`.
///
/// Returned by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum AdminAuditLogDtoResourceType {
    /// `all`
    All,
    /// `user`
    User,
    /// `userpool`
    Userpool,
    /// `tenant`
    Tenant,
    /// `userLoginState`
    UserLoginState,
    /// `userAccountState`
    UserAccountState,
    /// `userGroup`
    UserGroup,
    /// `fieldEncryptState`
    FieldEncryptState,
    /// `syncTask`
    SyncTask,
    /// `socialConnection`
    SocialConnection,
    /// `enterpriseConnection`
    EnterpriseConnection,
    /// `customDatabase`
    CustomDatabase,
    /// `org`
    Org,
    /// `cooperator`
    Cooperator,
    /// `application`
    Application,
    /// `resourceNamespace`
    ResourceNamespace,
    /// `resource`
    Resource,
    /// `role`
    Role,
    /// `roleAssign`
    RoleAssign,
    /// `policy`
    Policy,
    /// `customDomain`
    CustomDomain,
    /// `permitSpace`
    PermitSpace,
    /// `generalResource`
    GeneralResource,
    /// `generalResourceAuthorization`
    GeneralResourceAuthorization,
    /// `roleSubject`
    RoleSubject,
    /// `subjectOfRole`
    SubjectOfRole,
    /// `dataResource`
    DataResource,
    /// `dataPolicy`
    DataPolicy,
    /// `authorization`
    Authorization,
    /// `userAuthorization`
    UserAuthorization,
    /// `adminPermissionRole`
    AdminPermissionRole,
    /// `adminPermissionAdmin`
    AdminPermissionAdmin,
    /// `adminPermissionPolicy`
    AdminPermissionPolicy,
    /// `universalInvitation`
    UniversalInvitation,
    /// `policyInvitation`
    PolicyInvitation,
    /// `invitationRoster`
    InvitationRoster,
    /// `invitationUser`
    InvitationUser,
    /// `invitationPolicy`
    InvitationPolicy,
    /// `applicant`
    Applicant,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    AdminAuditLogDtoResourceType { All = "all", User = "user", Userpool = "userpool",
    Tenant = "tenant", UserLoginState = "userLoginState", UserAccountState =
    "userAccountState", UserGroup = "userGroup", FieldEncryptState = "fieldEncryptState",
    SyncTask = "syncTask", SocialConnection = "socialConnection", EnterpriseConnection =
    "enterpriseConnection", CustomDatabase = "customDatabase", Org = "org", Cooperator =
    "cooperator", Application = "application", ResourceNamespace = "resourceNamespace",
    Resource = "resource", Role = "role", RoleAssign = "roleAssign", Policy = "policy",
    CustomDomain = "customDomain", PermitSpace = "permitSpace", GeneralResource =
    "generalResource", GeneralResourceAuthorization = "generalResourceAuthorization",
    RoleSubject = "roleSubject", SubjectOfRole = "subjectOfRole", DataResource =
    "dataResource", DataPolicy = "dataPolicy", Authorization = "authorization",
    UserAuthorization = "userAuthorization", AdminPermissionRole = "adminPermissionRole",
    AdminPermissionAdmin = "adminPermissionAdmin", AdminPermissionPolicy =
    "adminPermissionPolicy", UniversalInvitation = "universalInvitation",
    PolicyInvitation = "policyInvitation", InvitationRoster = "invitationRoster",
    InvitationUser = "invitationUser", InvitationPolicy = "invitationPolicy", Applicant =
    "applicant" }
);

/// A choice, as it stands in `UserActionLogDto.eventType`.
///
/// Returned by [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum UserActionLogDtoEventType {
    /// `login`
    Login,
    /// `logout`
    Logout,
    /// `register`
    Register,
    /// `verifyMfa`
    VerifyMfa,
    /// `updateUserPrefile`
    UpdateUserPrefile,
    /// `updateUserPassword`
    UpdateUserPassword,
    /// `updateUserEmail`
    UpdateUserEmail,
    /// `updateUserPhone`
    UpdateUserPhone,
    /// `bindMfa`
    BindMfa,
    /// `bindEmail`
    BindEmail,
    /// `bindPhone`
    BindPhone,
    /// `unbindPhone`
    UnbindPhone,
    /// `unbindEmail`
    UnbindEmail,
    /// `unbindMFA`
    UnbindMfa,
    /// `refreshUserTokenBySelf`
    RefreshUserTokenBySelf,
    /// `deleteAccount`
    DeleteAccount,
    /// `verifyFirstLogin`
    VerifyFirstLogin,
    /// `securityResourceAccess`
    SecurityResourceAccess,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    UserActionLogDtoEventType { Login = "login", Logout = "logout", Register =
    "register", VerifyMfa = "verifyMfa", UpdateUserPrefile = "updateUserPrefile",
    UpdateUserPassword = "updateUserPassword", UpdateUserEmail = "updateUserEmail",
    UpdateUserPhone = "updateUserPhone", BindMfa = "bindMfa", BindEmail = "bindEmail",
    BindPhone = "bindPhone", UnbindPhone = "unbindPhone", UnbindEmail = "unbindEmail",
    UnbindMfa = "unbindMFA", RefreshUserTokenBySelf = "refreshUserTokenBySelf",
    DeleteAccount = "deleteAccount", VerifyFirstLogin = "verifyFirstLogin",
    SecurityResourceAccess = "securityResourceAccess" }
);
