// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// How the field is compared with [`value`](crate::generated::models::CombineFilterItemDto::value).
///
/// Taken by [`filter`](crate::ManagementClient::filter), [`filter_users`](crate::ManagementClient::filter_users), [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies), [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster), [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) and 2 more.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum CombineFilterItemDtoOperator {
    /// The field is exactly the value. For numbers and texts.
    ///
    /// On the wire: `EQUAL`.
    Equal,
    /// The field is anything but the value. For numbers and texts.
    ///
    /// On the wire: `NOT_EQUAL`.
    NotEqual,
    /// The field is a text that contains the value.
    ///
    /// On the wire: `CONTAINS`.
    Contains,
    /// The field is a text that does not contain the value.
    ///
    /// On the wire: `NOT_CONTAINS`.
    NotContains,
    /// The field is empty.
    ///
    /// On the wire: `IS_NULL`.
    IsNull,
    /// The field is not empty.
    ///
    /// On the wire: `NOT_NULL`.
    NotNull,
    /// The field is one of the values of an array.
    ///
    /// On the wire: `IN`.
    In,
    /// The field is none of the values of an array.
    ///
    /// On the wire: `NOT_IN`.
    NotIn,
    /// The field is at least the value. For numbers and times.
    ///
    /// On the wire: `GREATER`.
    Greater,
    /// The field is at most the value. For numbers and times.
    ///
    /// On the wire: `LESSER`.
    Lesser,
    /// The field lies between two values. For numbers and times.
    ///
    /// On the wire: `BETWEEN`.
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

/// How the conditions are combined.
///
/// Taken by [`filter`](crate::ManagementClient::filter), [`filter_users`](crate::ManagementClient::filter_users), [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies), [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster), [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) and 2 more.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum CombineFiltersBaseDtoType {
    /// All of the conditions have to be met.
    ///
    /// On the wire: `and`.
    And,
    /// One of the conditions has to be met.
    ///
    /// On the wire: `or`.
    Or,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(CombineFiltersBaseDtoType { And = "and", Or = "or" });

/// Where the password comes from.
///
/// Taken by [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) and [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum DefaultPasswordConfigDtoType {
    /// The server makes a random password.
    ///
    /// On the wire: `random`.
    Random,
    /// The password is the fixed one in
    /// [`custom`](crate::generated::models::DefaultPasswordConfigDto::custom).
    ///
    /// On the wire: `custom`.
    Custom,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    DefaultPasswordConfigDtoType { Random = "random", Custom = "custom" }
);

/// Occasion on which the e-mail is sent.
///
/// Taken by [`get_invite_email_template`](crate::ManagementClient::get_invite_email_template).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum EmailTemplateQueryDtoScene {
    /// E-mail that invites a person.
    ///
    /// On the wire: `INVITE`.
    Invite,
    /// E-mail that welcomes a person who has joined.
    ///
    /// On the wire: `WELCOME`.
    Welcome,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    EmailTemplateQueryDtoScene { Invite = "INVITE", Welcome = "WELCOME" }
);

/// How the field came into the policy.
///
/// Returned by [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields) and [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ExtendsFieldDtoSource {
    /// The field is provided by the system.
    ///
    /// On the wire: `preset`.
    Preset,
    /// The field was added by hand.
    ///
    /// On the wire: `manual_add`.
    ManualAdd,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ExtendsFieldDtoSource { Preset = "preset", ManualAdd = "manual_add" }
);

/// When a link becomes invalid.
///
/// Taken by [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) and [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum InvitationLinkConfigDtoInviteLinkDisuseRule {
    /// The link can be used any number of times until its time is over.
    ///
    /// On the wire: `period`.
    Period,
    /// The link can be opened once.
    ///
    /// On the wire: `afterFirstClick`.
    AfterFirstClick,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    InvitationLinkConfigDtoInviteLinkDisuseRule { Period = "period", AfterFirstClick =
    "afterFirstClick" }
);

/// Unit that belongs to the time in
/// [`link_expired_time_of_second`](crate::generated::models::InvitationLinkConfigDto::link_expired_time_of_second),
/// which is in seconds all the same.
///
/// Taken by [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) and [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum InvitationLinkConfigDtoLinkExpiredTimeUnit {
    /// The link does not expire.
    ///
    /// On the wire: `forever`.
    Forever,
    /// Days of 86400 seconds.
    ///
    /// On the wire: `day`.
    Day,
    /// Hours of 3600 seconds.
    ///
    /// On the wire: `hour`.
    Hour,
    /// Minutes of 60 seconds.
    ///
    /// On the wire: `minute`.
    Minute,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    InvitationLinkConfigDtoLinkExpiredTimeUnit { Forever = "forever", Day = "day", Hour =
    "hour", Minute = "minute" }
);

/// Unit that belongs to the time in
/// [`page_expired_time_of_second`](crate::generated::models::InvitationLinkConfigDto::page_expired_time_of_second),
/// which is in seconds all the same.
///
/// Taken by [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) and [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum InvitationLinkConfigDtoPageExpiredTimeUnit {
    /// Minutes of 60 seconds.
    ///
    /// On the wire: `minute`.
    Minute,
    /// Hours of 3600 seconds.
    ///
    /// On the wire: `hour`.
    Hour,
    /// Days of 86400 seconds.
    ///
    /// On the wire: `day`.
    Day,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    InvitationLinkConfigDtoPageExpiredTimeUnit { Minute = "minute", Hour = "hour", Day =
    "day" }
);

/// How far the roster is.
///
/// Returned by [`create_invitation_roster`](crate::ManagementClient::create_invitation_roster), [`get_invitation_roster`](crate::ManagementClient::get_invitation_roster), [`update_invitation_roster`](crate::ManagementClient::update_invitation_roster), [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster), [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) and 1 more.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum InvitationRosterDtoStatus {
    /// The roster is being prepared.
    ///
    /// On the wire: `editing`.
    Editing,
    /// The invitations were sent.
    ///
    /// On the wire: `invited`.
    Invited,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    InvitationRosterDtoStatus { Editing = "editing", Invited = "invited" }
);

/// How the person joins.
///
/// Returned by [`filter`](crate::ManagementClient::filter).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum UniversalInvitationApplicantDataChannel {
    /// An administrator decides.
    ///
    /// On the wire: `MANUAL`.
    Manual,
    /// The person joins without a decision.
    ///
    /// On the wire: `AUTO`.
    Auto,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    UniversalInvitationApplicantDataChannel { Manual = "MANUAL", Auto = "AUTO" }
);

/// How far the application is.
///
/// Returned by [`filter`](crate::ManagementClient::filter).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum UniversalInvitationApplicantDataStatus {
    /// No decision was made yet.
    ///
    /// On the wire: `PENDING`.
    Pending,
    /// The person was accepted.
    ///
    /// On the wire: `PASSED`.
    Passed,
    /// The person was refused.
    ///
    /// On the wire: `REJECTED`.
    Rejected,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    UniversalInvitationApplicantDataStatus { Pending = "PENDING", Passed = "PASSED",
    Rejected = "REJECTED" }
);
