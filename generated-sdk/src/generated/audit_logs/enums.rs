// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// What the administrator did to the object that
/// [`resource_type`](crate::generated::models::AdminAuditLogDto::resource_type) names.
///
/// Returned by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum AdminAuditLogDtoOperationType {
    /// Any action. This value is of use in a filter.
    ///
    /// On the wire: `all`.
    All,
    /// An object was created.
    ///
    /// On the wire: `create`.
    Create,
    /// An object was deleted.
    ///
    /// On the wire: `delete`.
    Delete,
    /// Data was imported.
    ///
    /// On the wire: `import`.
    Import,
    /// Data was exported.
    ///
    /// On the wire: `export`.
    Export,
    /// An object was changed.
    ///
    /// On the wire: `update`.
    Update,
    /// An object was refreshed.
    ///
    /// On the wire: `refresh`.
    Refresh,
    /// Data was synchronized.
    ///
    /// On the wire: `sync`.
    Sync,
    /// Somebody was invited.
    ///
    /// On the wire: `invite`.
    Invite,
    /// A user was marked as resigned.
    ///
    /// On the wire: `resign`.
    Resign,
    /// An object was restored.
    ///
    /// On the wire: `recover`.
    Recover,
    /// An object was disabled.
    ///
    /// On the wire: `disable`.
    Disable,
    /// An object was enabled.
    ///
    /// On the wire: `enable`.
    Enable,
    /// An object was activated.
    ///
    /// On the wire: `activate`.
    Activate,
    /// An object was deactivated.
    ///
    /// On the wire: `deactivate`.
    Deactivate,
    /// Something was added to an object.
    ///
    /// On the wire: `add`.
    Add,
    /// Something was taken out of an object.
    ///
    /// On the wire: `remove`.
    Remove,
    /// Data was read.
    ///
    /// On the wire: `query`.
    Query,
    /// An invitation was sent.
    ///
    /// On the wire: `sendInvitation`.
    SendInvitation,
    /// An invitation was withdrawn.
    ///
    /// On the wire: `revertInvitation`.
    RevertInvitation,
    /// A request that waited for approval was approved.
    ///
    /// On the wire: `approval`.
    Approval,
    /// A request that waited for approval was turned down.
    ///
    /// On the wire: `reject`.
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

/// Kind of object that the action was about.
///
/// Returned by [`get_admin_audit_logs`](crate::ManagementClient::get_admin_audit_logs).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum AdminAuditLogDtoResourceType {
    /// Any kind of object. This value is of use in a filter.
    ///
    /// On the wire: `all`.
    All,
    /// The account of a user.
    ///
    /// On the wire: `user`.
    User,
    /// The user pool.
    ///
    /// On the wire: `userpool`.
    Userpool,
    /// A multi-tenant customer of the user pool.
    ///
    /// On the wire: `tenant`.
    Tenant,
    /// Whether a user is signed in.
    ///
    /// On the wire: `userLoginState`.
    UserLoginState,
    /// Whether the account of a user is active, suspended and so on.
    ///
    /// On the wire: `userAccountState`.
    UserAccountState,
    /// A group, which users are members of.
    ///
    /// On the wire: `userGroup`.
    UserGroup,
    /// Whether a field is encrypted.
    ///
    /// On the wire: `fieldEncryptState`.
    FieldEncryptState,
    /// A sync task, which keeps users and departments the same as in another system.
    ///
    /// On the wire: `syncTask`.
    SyncTask,
    /// A connection of a social identity source.
    ///
    /// On the wire: `socialConnection`.
    SocialConnection,
    /// A connection of an enterprise identity source.
    ///
    /// On the wire: `enterpriseConnection`.
    EnterpriseConnection,
    /// A database of one's own that users are kept in.
    ///
    /// On the wire: `customDatabase`.
    CustomDatabase,
    /// An organization.
    ///
    /// On the wire: `org`.
    Org,
    /// A collaborator, who helps to administer the user pool.
    ///
    /// On the wire: `cooperator`.
    Cooperator,
    /// An application that users sign in to.
    ///
    /// On the wire: `application`.
    Application,
    /// A namespace of resources and roles.
    ///
    /// On the wire: `resourceNamespace`.
    ResourceNamespace,
    /// A resource in a namespace.
    ///
    /// On the wire: `resource`.
    Resource,
    /// A role in a namespace.
    ///
    /// On the wire: `role`.
    Role,
    /// The assignment of a role.
    ///
    /// On the wire: `roleAssign`.
    RoleAssign,
    /// A policy of permissions.
    ///
    /// On the wire: `policy`.
    Policy,
    /// A domain of one's own for the pages of GenAuth.
    ///
    /// On the wire: `customDomain`.
    CustomDomain,
    /// A namespace, under its other name `"permission space"`.
    ///
    /// On the wire: `permitSpace`.
    PermitSpace,
    /// A resource of the general kind, as opposed to a data resource.
    ///
    /// On the wire: `generalResource`.
    GeneralResource,
    /// The authorization of a resource of the general kind.
    ///
    /// On the wire: `generalResourceAuthorization`.
    GeneralResourceAuthorization,
    /// A subject that has a role.
    ///
    /// On the wire: `roleSubject`.
    RoleSubject,
    /// A subject of a role. How it differs from
    /// [`RoleSubject`](crate::generated::models::AdminAuditLogDtoResourceType::RoleSubject) is not
    /// documented.
    ///
    /// On the wire: `subjectOfRole`.
    SubjectOfRole,
    /// A resource of the data permissions.
    ///
    /// On the wire: `dataResource`.
    DataResource,
    /// A policy of the data permissions.
    ///
    /// On the wire: `dataPolicy`.
    DataPolicy,
    /// What a subject was granted.
    ///
    /// On the wire: `authorization`.
    Authorization,
    /// What a user was granted.
    ///
    /// On the wire: `userAuthorization`.
    UserAuthorization,
    /// A role of administrators, among the permissions of administrators.
    ///
    /// On the wire: `adminPermissionRole`.
    AdminPermissionRole,
    /// An administrator, among the permissions of administrators.
    ///
    /// On the wire: `adminPermissionAdmin`.
    AdminPermissionAdmin,
    /// A policy, among the permissions of administrators.
    ///
    /// On the wire: `adminPermissionPolicy`.
    AdminPermissionPolicy,
    /// An invitation of the universal kind, as opposed to one by a policy.
    ///
    /// On the wire: `universalInvitation`.
    UniversalInvitation,
    /// An invitation that follows an invitation policy.
    ///
    /// On the wire: `policyInvitation`.
    PolicyInvitation,
    /// A roster of invitees.
    ///
    /// On the wire: `invitationRoster`.
    InvitationRoster,
    /// A person who is invited.
    ///
    /// On the wire: `invitationUser`.
    InvitationUser,
    /// A policy that invitations follow.
    ///
    /// On the wire: `invitationPolicy`.
    InvitationPolicy,
    /// A person who has asked for something and waits for approval.
    ///
    /// On the wire: `applicant`.
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

/// What the user did.
///
/// Returned by [`get_user_action_logs`](crate::ManagementClient::get_user_action_logs).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum UserActionLogDtoEventType {
    /// The user signed in.
    ///
    /// On the wire: `login`.
    Login,
    /// The user signed out.
    ///
    /// On the wire: `logout`.
    Logout,
    /// The user registered.
    ///
    /// On the wire: `register`.
    Register,
    /// The user was checked by a factor of multi-factor authentication.
    ///
    /// On the wire: `verifyMfa`.
    VerifyMfa,
    /// The user changed the data of the account. The value is misspelled: it stands for the profile.
    ///
    /// On the wire: `updateUserPrefile`.
    UpdateUserPrefile,
    /// The user changed the password.
    ///
    /// On the wire: `updateUserPassword`.
    UpdateUserPassword,
    /// The user changed the e-mail address.
    ///
    /// On the wire: `updateUserEmail`.
    UpdateUserEmail,
    /// The user changed the phone number.
    ///
    /// On the wire: `updateUserPhone`.
    UpdateUserPhone,
    /// The user bound a factor of multi-factor authentication.
    ///
    /// On the wire: `bindMfa`.
    BindMfa,
    /// The user bound an e-mail address.
    ///
    /// On the wire: `bindEmail`.
    BindEmail,
    /// The user bound a phone number.
    ///
    /// On the wire: `bindPhone`.
    BindPhone,
    /// The user took the phone number off the account.
    ///
    /// On the wire: `unbindPhone`.
    UnbindPhone,
    /// The user took the e-mail address off the account.
    ///
    /// On the wire: `unbindEmail`.
    UnbindEmail,
    /// The user took a factor of multi-factor authentication off the account.
    ///
    /// On the wire: `unbindMFA`.
    UnbindMfa,
    /// The user had a token refreshed.
    ///
    /// On the wire: `refreshUserTokenBySelf`.
    RefreshUserTokenBySelf,
    /// The user deleted the account.
    ///
    /// On the wire: `deleteAccount`.
    DeleteAccount,
    /// The user was verified at the first sign-in.
    ///
    /// On the wire: `verifyFirstLogin`.
    VerifyFirstLogin,
    /// The user accessed a protected resource.
    ///
    /// On the wire: `securityResourceAccess`.
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
