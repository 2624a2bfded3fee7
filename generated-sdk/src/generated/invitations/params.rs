// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::AttributionTargetType;

/// Parameters of [`get_invitation_roster`](crate::ManagementClient::get_invitation_roster).
#[non_exhaustive]
pub struct GetInvitationRosterParams {
    /// ID of the roster, found by
    /// [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster).
    ///
    /// Required query parameter `rosterId`. Example: `60b49eb83fd80adb96f26e69`.
    pub roster_id: String,
    /// Whether the result has the policy that the roster is bound to, in
    /// [`assigned_policy`](crate::generated::models::InvitationRosterDto::assigned_policy).
    ///
    /// Optional query parameter `withAssignedPolicy`: if `None`, the server assumes `false`.
    pub with_assigned_policy: Option<bool>,
    /// Whether the result has details of the user who created the roster, in
    /// [`creator_detail`](crate::generated::models::InvitationRosterDto::creator_detail).
    ///
    /// Optional query parameter `withCreatorDetail`: if `None`, the server assumes `false`.
    pub with_creator_detail: Option<bool>,
    /// Whether the result has the number of invitees, in
    /// [`user_count`](crate::generated::models::InvitationRosterDto::user_count).
    ///
    /// Optional query parameter `withUserCount`: if `None`, the server assumes `false`.
    pub with_user_count: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetInvitationRosterParams {
    /// A value of the required fields; the others are absent.
    pub fn new(roster_id: impl Into<String>) -> Self {
        Self {
            roster_id: roster_id.into(),
            with_assigned_policy: None,
            with_creator_detail: None,
            with_user_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `with_assigned_policy`.
    #[must_use]
    #[inline]
    pub fn with_with_assigned_policy(mut self, value: bool) -> Self {
        self.with_assigned_policy = Some(value);
        self
    }
    /// Sets `with_creator_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_creator_detail(mut self, value: bool) -> Self {
        self.with_creator_detail = Some(value);
        self
    }
    /// Sets `with_user_count`.
    #[must_use]
    #[inline]
    pub fn with_with_user_count(mut self, value: bool) -> Self {
        self.with_user_count = Some(value);
        self
    }
}

impl Default for GetInvitationRosterParams {
    #[inline]
    fn default() -> Self {
        Self {
            roster_id: String::new(),
            with_assigned_policy: None,
            with_creator_detail: None,
            with_user_count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetInvitationRosterParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getInvitationRoster",
        rust_name: Some("GetInvitationRosterParams"),
        names: &["rosterId", "withAssignedPolicy", "withCreatorDetail", "withUserCount"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.roster_id,
            1 => &self.with_assigned_policy,
            2 => &self.with_creator_detail,
            3 => &self.with_user_count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.roster_id,
            1 => &mut self.with_assigned_policy,
            2 => &mut self.with_creator_detail,
            3 => &mut self.with_user_count,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetInvitationRosterParams);

/// Parameters of [`get_policy_detail_by_id`](crate::ManagementClient::get_policy_detail_by_id).
#[non_exhaustive]
pub struct GetPolicyDetailByIdParams {
    /// ID of the invitation policy, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required query parameter `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    /// ID of a roster whose invitations were sent. With it, the result is the copy of the policy that was
    /// kept when they were sent, and without it, the policy as it is now.
    ///
    /// Optional query parameter `rosterId`: not sent if `None`. Example: `60b49eb83fd80adb96f26e69`.
    pub roster_id: Option<String>,
    /// Whether the result has details of the user who created it.
    ///
    /// Optional query parameter `withCreatorDetail`: if `None`, the server assumes `false`.
    pub with_creator_detail: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPolicyDetailByIdParams {
    /// A value of the required fields; the others are absent.
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            roster_id: None,
            with_creator_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `roster_id`.
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.roster_id, value);
        self
    }
    /// Sets `with_creator_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_creator_detail(mut self, value: bool) -> Self {
        self.with_creator_detail = Some(value);
        self
    }
}

impl Default for GetPolicyDetailByIdParams {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            roster_id: None,
            with_creator_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPolicyDetailByIdParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPolicyDetailById",
        rust_name: Some("GetPolicyDetailByIdParams"),
        names: &["policyId", "rosterId", "withCreatorDetail"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            1 => &self.roster_id,
            2 => &self.with_creator_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            1 => &mut self.roster_id,
            2 => &mut self.with_creator_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPolicyDetailByIdParams);

/// Parameters of [`get_policy_user_attribution_detail`](crate::ManagementClient::get_policy_user_attribution_detail).
#[non_exhaustive]
pub struct GetPolicyUserAttributionDetailParams {
    /// ID of the user attribution, as in
    /// [`UserAttributionDto::id`](crate::generated::models::UserAttributionDto::id).
    ///
    /// Required query parameter `id`. Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Whether the details of a department have its path from the top, in
    /// [`name_path`](crate::generated::models::InvitationDepartmentRespDto::name_path),
    /// [`code_path`](crate::generated::models::InvitationDepartmentRespDto::code_path) and
    /// [`id_path`](crate::generated::models::InvitationDepartmentRespDto::id_path).
    ///
    /// Optional query parameter `withDepartmentExtInfo`: not sent if `None`.
    pub with_department_ext_info: Option<bool>,
    /// Whether the result has details of the department, post, role or group, in
    /// [`target_detail`](crate::generated::models::UserAttributionDto::target_detail).
    ///
    /// Optional query parameter `withTargetDetail`: not sent if `None`.
    pub with_target_detail: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPolicyUserAttributionDetailParams {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            with_department_ext_info: None,
            with_target_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `with_department_ext_info`.
    #[must_use]
    #[inline]
    pub fn with_with_department_ext_info(mut self, value: bool) -> Self {
        self.with_department_ext_info = Some(value);
        self
    }
    /// Sets `with_target_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_target_detail(mut self, value: bool) -> Self {
        self.with_target_detail = Some(value);
        self
    }
}

impl Default for GetPolicyUserAttributionDetailParams {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            with_department_ext_info: None,
            with_target_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPolicyUserAttributionDetailParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPolicyUserAttributionDetail",
        rust_name: Some("GetPolicyUserAttributionDetailParams"),
        names: &["id", "withDepartmentExtInfo", "withTargetDetail"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.with_department_ext_info,
            2 => &self.with_target_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.with_department_ext_info,
            2 => &mut self.with_target_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPolicyUserAttributionDetailParams);

/// Parameters of [`get_universal_invitation`](crate::ManagementClient::get_universal_invitation).
#[non_exhaustive]
pub struct GetUniversalInvitationParams {
    /// Whether the result has details of the departments that are set.
    ///
    /// Optional query parameter `withDepartmentDetail`: if `None`, the server assumes `false`.
    pub with_department_detail: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUniversalInvitationParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `with_department_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_department_detail(mut self, value: bool) -> Self {
        self.with_department_detail = Some(value);
        self
    }
}

impl Default for GetUniversalInvitationParams {
    #[inline]
    fn default() -> Self {
        Self {
            with_department_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUniversalInvitationParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUniversalInvitation",
        rust_name: Some("GetUniversalInvitationParams"),
        names: &["withDepartmentDetail"],
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.with_department_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.with_department_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUniversalInvitationParams);

/// Parameters of [`get_user_attribution_main_department`](crate::ManagementClient::get_user_attribution_main_department).
#[non_exhaustive]
pub struct GetUserAttributionMainDepartmentParams {
    /// ID of the invitation policy, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required query parameter `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    /// Whether the result has the department itself beside its ID, in
    /// [`department_detail`](crate::generated::models::UserAttributionMainDepartmentDto::department_detail).
    ///
    /// Optional query parameter `withDepartmentDetail`: not sent if `None`.
    pub with_department_detail: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetUserAttributionMainDepartmentParams {
    /// A value of the required fields; the others are absent.
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            with_department_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `with_department_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_department_detail(mut self, value: bool) -> Self {
        self.with_department_detail = Some(value);
        self
    }
}

impl Default for GetUserAttributionMainDepartmentParams {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            with_department_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetUserAttributionMainDepartmentParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getUserAttributionMainDepartment",
        rust_name: Some("GetUserAttributionMainDepartmentParams"),
        names: &["policyId", "withDepartmentDetail"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            1 => &self.with_department_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            1 => &mut self.with_department_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetUserAttributionMainDepartmentParams);

/// Parameters of [`list_policy_user_attribution_detail`](crate::ManagementClient::list_policy_user_attribution_detail).
#[non_exhaustive]
pub struct ListPolicyUserAttributionDetailParams {
    /// ID of the invitation policy, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required query parameter `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    /// Kind of the user attributions to return.
    ///
    /// Required query parameter `targetType`.
    pub target_type: AttributionTargetType,
    /// How many items a page has at most.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Whether the details of a department have its path from the top, in
    /// [`name_path`](crate::generated::models::InvitationDepartmentRespDto::name_path),
    /// [`code_path`](crate::generated::models::InvitationDepartmentRespDto::code_path) and
    /// [`id_path`](crate::generated::models::InvitationDepartmentRespDto::id_path).
    ///
    /// Optional query parameter `withDepartmentExtInfo`: not sent if `None`.
    pub with_department_ext_info: Option<bool>,
    /// Whether the result has details of the departments, posts, roles or groups, in
    /// [`target_detail`](crate::generated::models::UserAttributionDto::target_detail).
    ///
    /// Optional query parameter `withTargetDetail`: not sent if `None`.
    pub with_target_detail: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListPolicyUserAttributionDetailParams {
    /// A value of the required fields; the others are absent.
    pub fn new(
        policy_id: impl Into<String>,
        target_type: impl Into<AttributionTargetType>,
    ) -> Self {
        Self {
            policy_id: policy_id.into(),
            target_type: target_type.into(),
            limit: None,
            page: None,
            with_department_ext_info: None,
            with_target_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `with_department_ext_info`.
    #[must_use]
    #[inline]
    pub fn with_with_department_ext_info(mut self, value: bool) -> Self {
        self.with_department_ext_info = Some(value);
        self
    }
    /// Sets `with_target_detail`.
    #[must_use]
    #[inline]
    pub fn with_with_target_detail(mut self, value: bool) -> Self {
        self.with_target_detail = Some(value);
        self
    }
}

impl Default for ListPolicyUserAttributionDetailParams {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            target_type: AttributionTargetType::default(),
            limit: None,
            page: None,
            with_department_ext_info: None,
            with_target_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListPolicyUserAttributionDetailParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listPolicyUserAttributionDetail",
        rust_name: Some("ListPolicyUserAttributionDetailParams"),
        names: &[
            "policyId",
            "targetType",
            "limit",
            "page",
            "withDepartmentExtInfo",
            "withTargetDetail",
        ],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                2,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            1 => &self.target_type,
            2 => &self.limit,
            3 => &self.page,
            4 => &self.with_department_ext_info,
            5 => &self.with_target_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            1 => &mut self.target_type,
            2 => &mut self.limit,
            3 => &mut self.page,
            4 => &mut self.with_department_ext_info,
            5 => &mut self.with_target_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListPolicyUserAttributionDetailParams);

/// Parameters of [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields).
#[non_exhaustive]
pub struct ListRegisterExtendsFieldsParams {
    /// ID of the invitation policy, found by
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Required query parameter `policyId`. Example: `60b49eb83fd80adb96f26e68`.
    pub policy_id: String,
    /// ID of a roster whose invitations were sent. With it, the result comes from the copy of the policy
    /// that was kept when they were sent, and without it, from the policy as it is now.
    ///
    /// Optional query parameter `rosterId`: not sent if `None`. Example: `60b49eb83fd80adb96f26e69`.
    pub roster_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListRegisterExtendsFieldsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            roster_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `roster_id`.
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.roster_id, value);
        self
    }
}

impl Default for ListRegisterExtendsFieldsParams {
    #[inline]
    fn default() -> Self {
        Self {
            policy_id: String::new(),
            roster_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListRegisterExtendsFieldsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listRegisterExtendsFields",
        rust_name: Some("ListRegisterExtendsFieldsParams"),
        names: &["policyId", "rosterId"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policy_id,
            1 => &self.roster_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policy_id,
            1 => &mut self.roster_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListRegisterExtendsFieldsParams);

/// Parameters of [`upload`](crate::ManagementClient::upload).
#[non_exhaustive]
pub struct UploadParams {
    /// Whether the file is kept private. What that changes is not documented.
    ///
    /// Required query parameter `private`.
    pub private: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UploadParams {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(private: bool) -> Self {
        Self {
            private,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for UploadParams {
    #[inline]
    fn default() -> Self {
        Self {
            private: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UploadParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "upload",
        rust_name: Some("UploadParams"),
        names: &["private"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.private,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.private,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UploadParams);
