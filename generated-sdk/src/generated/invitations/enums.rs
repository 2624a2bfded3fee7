// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, as it stands in `CombineFilterItemDto.operator`.
///
/// Taken by [`filter`](crate::ManagementClient::filter), [`filter_users`](crate::ManagementClient::filter_users), [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies), [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster), [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) and 2 more.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum CombineFilterItemDtoOperator {
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
    /// `NOT_IN`
    NotIn,
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
    CombineFilterItemDtoOperator { Equal = "EQUAL", NotEqual = "NOT_EQUAL", Contains =
    "CONTAINS", NotContains = "NOT_CONTAINS", IsNull = "IS_NULL", NotNull = "NOT_NULL",
    In = "IN", NotIn = "NOT_IN", Greater = "GREATER", Lesser = "LESSER", Between =
    "BETWEEN" }
);

/// A choice, as it stands in `CombineFiltersBaseDto.type`.
///
/// Taken by [`filter`](crate::ManagementClient::filter), [`filter_users`](crate::ManagementClient::filter_users), [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies), [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster), [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) and 2 more.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum CombineFiltersBaseDtoType {
    /// `and`
    And,
    /// `or`
    Or,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(CombineFiltersBaseDtoType { And = "and", Or = "or" });

/// A choice, as it stands in `DefaultPasswordConfigDto.type`.
///
/// Taken by [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) and [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum DefaultPasswordConfigDtoType {
    /// `random`
    Random,
    /// `custom`
    Custom,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    DefaultPasswordConfigDtoType { Random = "random", Custom = "custom" }
);

/// A choice, as it stands in `EmailTemplateQueryDto.scene`.
///
/// Taken by [`get_invite_email_template`](crate::ManagementClient::get_invite_email_template).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum EmailTemplateQueryDtoScene {
    /// `INVITE`
    Invite,
    /// `WELCOME`
    Welcome,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    EmailTemplateQueryDtoScene { Invite = "INVITE", Welcome = "WELCOME" }
);

/// A choice, as it stands in `ExtendsFieldDto.source`.
///
/// Returned by [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields) and [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ExtendsFieldDtoSource {
    /// `preset`
    Preset,
    /// `manual_add`
    ManualAdd,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ExtendsFieldDtoSource { Preset = "preset", ManualAdd = "manual_add" }
);

/// A choice, as it stands in `InvitationLinkConfigDto.inviteLinkDisuseRule`.
///
/// Taken by [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) and [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum InvitationLinkConfigDtoInviteLinkDisuseRule {
    /// `period`
    Period,
    /// `afterFirstClick`
    AfterFirstClick,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    InvitationLinkConfigDtoInviteLinkDisuseRule { Period = "period", AfterFirstClick =
    "afterFirstClick" }
);

/// A choice, as it stands in `InvitationLinkConfigDto.linkExpiredTimeUnit`.
///
/// Taken by [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) and [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum InvitationLinkConfigDtoLinkExpiredTimeUnit {
    /// `forever`
    Forever,
    /// `day`
    Day,
    /// `hour`
    Hour,
    /// `minute`
    Minute,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    InvitationLinkConfigDtoLinkExpiredTimeUnit { Forever = "forever", Day = "day", Hour =
    "hour", Minute = "minute" }
);

/// A choice, as it stands in `InvitationLinkConfigDto.pageExpiredTimeUnit`.
///
/// Taken by [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) and [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum InvitationLinkConfigDtoPageExpiredTimeUnit {
    /// `minute`
    Minute,
    /// `hour`
    Hour,
    /// `day`
    Day,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    InvitationLinkConfigDtoPageExpiredTimeUnit { Minute = "minute", Hour = "hour", Day =
    "day" }
);

/// A choice, as it stands in `InvitationRosterDto.status`.
///
/// Returned by [`create_invitation_roster`](crate::ManagementClient::create_invitation_roster), [`get_invitation_roster`](crate::ManagementClient::get_invitation_roster), [`update_invitation_roster`](crate::ManagementClient::update_invitation_roster), [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster), [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) and 1 more.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum InvitationRosterDtoStatus {
    /// `editing`
    Editing,
    /// `invited`
    Invited,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    InvitationRosterDtoStatus { Editing = "editing", Invited = "invited" }
);

/// A choice, as it stands in `UniversalInvitationApplicantData.channel`.
///
/// Returned by [`filter`](crate::ManagementClient::filter).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum UniversalInvitationApplicantDataChannel {
    /// `MANUAL`
    Manual,
    /// `AUTO`
    Auto,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    UniversalInvitationApplicantDataChannel { Manual = "MANUAL", Auto = "AUTO" }
);

/// A choice, as it stands in `UniversalInvitationApplicantData.status`.
///
/// Returned by [`filter`](crate::ManagementClient::filter).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum UniversalInvitationApplicantDataStatus {
    /// `PENDING`
    Pending,
    /// `PASSED`
    Passed,
    /// `REJECTED`
    Rejected,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    UniversalInvitationApplicantDataStatus { Pending = "PENDING", Passed = "PASSED",
    Rejected = "REJECTED" }
);
