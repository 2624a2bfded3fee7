// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static ADD_POLICY_USER_ATTRIBUTION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "add_policy_user_attribution",
    id: "addPolicyUserAttribution",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/add-invitation-policy-user-attribution",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static ADD_POLICY_USER_ATTRIBUTIONS_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "add_policy_user_attributions_batch",
    id: "addPolicyUserAttributionsBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/add-invitation-policy-user-attributions-batch",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static APPROVAL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "approval",
    id: "approval",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/batch-approval-universal-invitation-applicants",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static BATCH_BIND_POLICY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "batch_bind_policy",
    id: "batchBindPolicy",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-invitation-roster-batch-bind-policy",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static BATCH_DELETE_INVITATION_POLICIES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "batch_delete_invitation_policies",
    id: "batchDeleteInvitationPolicies",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-invitation-policies-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static BATCH_UNBIND_POLICY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "batch_unbind_policy",
    id: "batchUnbindPolicy",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-invitation-roster-batch-unbind-policy",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static COPY_INVITATION_POLICY_BY_ID: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "copy_invitation_policy_by_id",
    id: "copyInvitationPolicyById",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/copy-invitation-policy-by-id",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_INVITATION_POLICY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_invitation_policy",
    id: "createInvitationPolicy",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-invitation-policy",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_INVITATION_ROSTER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_invitation_roster",
    id: "createInvitationRoster",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/create-invitation-roster",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static DELETE_INVITATION_ROSTER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_invitation_roster",
    id: "deleteInvitationRoster",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-invitation-roster",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_INVITATION_ROSTER_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_invitation_roster_batch",
    id: "deleteInvitationRosterBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/delete-invitation-rosters-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static DELETE_INVITEES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_invitees",
    id: "deleteInvitees",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/batch-delete-invitation-invitees",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static EXPORT_USERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "export_users",
    id: "exportUsers",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/invitation-invitee/export",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static FILTER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "filter",
    id: "filter",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/filter-universal-invitation-applicants",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static FILTER_USERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "filter_users",
    id: "filterUsers",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/list-invitation-invitees",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GENERATE_UNIVERSAL_INVITATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "generate_universal_invitation",
    id: "generateUniversalInvitation",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/generate-universal-invitation-link",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_INVITATION_ROSTER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_invitation_roster",
    id: "getInvitationRoster",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-invitation-roster",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_INVITE_EMAIL_TEMPLATE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_invite_email_template",
    id: "getInviteEmailTemplate",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/get-invitation-policy-email-template",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_POLICY_DETAIL_BY_ID: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_policy_detail_by_id",
    id: "getPolicyDetailById",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-invitation-policy",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_POLICY_USER_ATTRIBUTION_DETAIL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_policy_user_attribution_detail",
    id: "getPolicyUserAttributionDetail",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-invitation-policy-user-attribution",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_UNIVERSAL_INVITATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_universal_invitation",
    id: "getUniversalInvitation",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-universal-invitation-settings",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_USER_ATTRIBUTION_MAIN_DEPARTMENT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_user_attribution_main_department",
    id: "getUserAttributionMainDepartment",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/get-invitation-policy-user-attribution-main-department",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static IMPORT_TEMPLATE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "import_template",
    id: "importTemplate",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/invitation-invitee/template",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static IMPORT_USERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "import_users",
    id: "importUsers",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/invitation-invitee/import",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static LIST_INVITATION_POLICIES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_invitation_policies",
    id: "listInvitationPolicies",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/list-invitation-policies",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_INVITATION_ROSTER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_invitation_roster",
    id: "listInvitationRoster",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/list-invitation-rosters",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_invitation_rosters_by_non_policy_id",
    id: "listInvitationRostersByNonPolicyId",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/list-invitation-rosters-by-no-policy-id",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_INVITATION_ROSTERS_BY_POLICY_ID: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_invitation_rosters_by_policy_id",
    id: "listInvitationRostersByPolicyId",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/list-invitation-rosters-by-policy-id",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_POLICY_USER_ATTRIBUTION_DETAIL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_policy_user_attribution_detail",
    id: "listPolicyUserAttributionDetail",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-invitation-policy-user-attributions",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_REGISTER_EXTENDS_FIELDS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_register_extends_fields",
    id: "listRegisterExtendsFields",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/list-invitation-policy-extends-fields",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static QUICK_FILTER_INVITEE_LIST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "quick_filter_invitee_list",
    id: "quickFilterInviteeList",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/quick-filter-invitees",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static REJECT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "reject",
    id: "reject",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/batch-reject-universal-invitation-applicant",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static REMOVE_POLICY_USER_ATTRIBUTION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "remove_policy_user_attribution",
    id: "removePolicyUserAttribution",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/remove-invitation-policy-user-attribution",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "remove_policy_user_attributions_batch",
    id: "removePolicyUserAttributionsBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/remove-invitation-policy-user-attributions-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static REMOVE_USER_ATTRIBUTION_MAIN_DEPARTMENT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "remove_user_attribution_main_department",
    id: "removeUserAttributionMainDepartment",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/remove-invitation-policy-user-attribution-main-department",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static REVERT_ROSTER_INVITATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "revert_roster_invitation",
    id: "revertRosterInvitation",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/revert-roster-invitation",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static REVERT_ROSTER_INVITATION_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "revert_roster_invitation_batch",
    id: "revertRosterInvitationBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/revert-roster-invitation-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static SEND_ROSTER_INVITATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "send_roster_invitation",
    id: "sendRosterInvitation",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/send-roster-invitation",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static SEND_ROSTER_INVITATION_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "send_roster_invitation_batch",
    id: "sendRosterInvitationBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/send-roster-invitation-batch",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static SET_USER_ATTRIBUTION_MAIN_DEPARTMENT: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "set_user_attribution_main_department",
    id: "setUserAttributionMainDepartment",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/set-invitation-policy-user-attribution-main-department",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static UPDATE_INVITATION_POLICY: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_invitation_policy",
    id: "updateInvitationPolicy",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-invitation-policy",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_INVITATION_ROSTER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_invitation_roster",
    id: "updateInvitationRoster",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-invitation-roster",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_INVITE_EMAIL_TEMPLATE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_invite_email_template",
    id: "updateInviteEmailTemplate",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-invitation-policy-email-template",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_REGISTER_EXTENDS_FIELDS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_register_extends_fields",
    id: "updateRegisterExtendsFields",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-invitation-policy-extends-fields",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_UNIVERSAL_INVITATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_universal_invitation",
    id: "updateUniversalInvitation",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/update-universal-invitation-settings",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPLOAD: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "upload",
    id: "upload",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/invitation-invitee/upload",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};
