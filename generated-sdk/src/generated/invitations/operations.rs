// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::{PageBy, Paging};

pub(crate) static ADD_POLICY_USER_ATTRIBUTION: Operation = Operation {
    name: "add_policy_user_attribution",
    id: "addPolicyUserAttribution",
    method: Method::Post,
    path: "/api/v3/add-invitation-policy-user-attribution",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static ADD_POLICY_USER_ATTRIBUTIONS_BATCH: Operation = Operation {
    name: "add_policy_user_attributions_batch",
    id: "addPolicyUserAttributionsBatch",
    method: Method::Post,
    path: "/api/v3/add-invitation-policy-user-attributions-batch",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static APPROVAL: Operation = Operation {
    name: "approval",
    id: "approval",
    method: Method::Post,
    path: "/api/v3/batch-approval-universal-invitation-applicants",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static BATCH_BIND_POLICY: Operation = Operation {
    name: "batch_bind_policy",
    id: "batchBindPolicy",
    method: Method::Post,
    path: "/api/v3/update-invitation-roster-batch-bind-policy",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static BATCH_DELETE_INVITATION_POLICIES: Operation = Operation {
    name: "batch_delete_invitation_policies",
    id: "batchDeleteInvitationPolicies",
    method: Method::Post,
    path: "/api/v3/delete-invitation-policies-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static BATCH_UNBIND_POLICY: Operation = Operation {
    name: "batch_unbind_policy",
    id: "batchUnbindPolicy",
    method: Method::Post,
    path: "/api/v3/update-invitation-roster-batch-unbind-policy",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static COPY_INVITATION_POLICY_BY_ID: Operation = Operation {
    name: "copy_invitation_policy_by_id",
    id: "copyInvitationPolicyById",
    method: Method::Post,
    path: "/api/v3/copy-invitation-policy-by-id",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_INVITATION_POLICY: Operation = Operation {
    name: "create_invitation_policy",
    id: "createInvitationPolicy",
    method: Method::Post,
    path: "/api/v3/create-invitation-policy",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static CREATE_INVITATION_ROSTER: Operation = Operation {
    name: "create_invitation_roster",
    id: "createInvitationRoster",
    method: Method::Post,
    path: "/api/v3/create-invitation-roster",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_INVITATION_ROSTER: Operation = Operation {
    name: "delete_invitation_roster",
    id: "deleteInvitationRoster",
    method: Method::Post,
    path: "/api/v3/delete-invitation-roster",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_INVITATION_ROSTER_BATCH: Operation = Operation {
    name: "delete_invitation_roster_batch",
    id: "deleteInvitationRosterBatch",
    method: Method::Post,
    path: "/api/v3/delete-invitation-rosters-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static DELETE_INVITEES: Operation = Operation {
    name: "delete_invitees",
    id: "deleteInvitees",
    method: Method::Post,
    path: "/api/v3/batch-delete-invitation-invitees",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static EXPORT_USERS: Operation = Operation {
    name: "export_users",
    id: "exportUsers",
    method: Method::Post,
    path: "/api/v3/invitation-invitee/export",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static FILTER: Operation = Operation {
    name: "filter",
    id: "filter",
    method: Method::Post,
    path: "/api/v3/filter-universal-invitation-applicants",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static FILTER_USERS: Operation = Operation {
    name: "filter_users",
    id: "filterUsers",
    method: Method::Post,
    path: "/api/v3/list-invitation-invitees",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static GENERATE_UNIVERSAL_INVITATION: Operation = Operation {
    name: "generate_universal_invitation",
    id: "generateUniversalInvitation",
    method: Method::Post,
    path: "/api/v3/generate-universal-invitation-link",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_INVITATION_ROSTER: Operation = Operation {
    name: "get_invitation_roster",
    id: "getInvitationRoster",
    method: Method::Get,
    path: "/api/v3/get-invitation-roster",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_INVITE_EMAIL_TEMPLATE: Operation = Operation {
    name: "get_invite_email_template",
    id: "getInviteEmailTemplate",
    method: Method::Post,
    path: "/api/v3/get-invitation-policy-email-template",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_POLICY_DETAIL_BY_ID: Operation = Operation {
    name: "get_policy_detail_by_id",
    id: "getPolicyDetailById",
    method: Method::Get,
    path: "/api/v3/get-invitation-policy",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_POLICY_USER_ATTRIBUTION_DETAIL: Operation = Operation {
    name: "get_policy_user_attribution_detail",
    id: "getPolicyUserAttributionDetail",
    method: Method::Get,
    path: "/api/v3/get-invitation-policy-user-attribution",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_UNIVERSAL_INVITATION: Operation = Operation {
    name: "get_universal_invitation",
    id: "getUniversalInvitation",
    method: Method::Get,
    path: "/api/v3/get-universal-invitation-settings",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static GET_USER_ATTRIBUTION_MAIN_DEPARTMENT: Operation = Operation {
    name: "get_user_attribution_main_department",
    id: "getUserAttributionMainDepartment",
    method: Method::Get,
    path: "/api/v3/get-invitation-policy-user-attribution-main-department",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static IMPORT_TEMPLATE: Operation = Operation {
    name: "import_template",
    id: "importTemplate",
    method: Method::Get,
    path: "/api/v3/invitation-invitee/template",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static IMPORT_USERS: Operation = Operation {
    name: "import_users",
    id: "importUsers",
    method: Method::Post,
    path: "/api/v3/invitation-invitee/import",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_INVITATION_POLICIES: Operation = Operation {
    name: "list_invitation_policies",
    id: "listInvitationPolicies",
    method: Method::Post,
    path: "/api/v3/list-invitation-policies",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static LIST_INVITATION_ROSTER: Operation = Operation {
    name: "list_invitation_roster",
    id: "listInvitationRoster",
    method: Method::Post,
    path: "/api/v3/list-invitation-rosters",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID: Operation = Operation {
    name: "list_invitation_rosters_by_non_policy_id",
    id: "listInvitationRostersByNonPolicyId",
    method: Method::Post,
    path: "/api/v3/list-invitation-rosters-by-no-policy-id",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static LIST_INVITATION_ROSTERS_BY_POLICY_ID: Operation = Operation {
    name: "list_invitation_rosters_by_policy_id",
    id: "listInvitationRostersByPolicyId",
    method: Method::Post,
    path: "/api/v3/list-invitation-rosters-by-policy-id",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static LIST_POLICY_USER_ATTRIBUTION_DETAIL: Operation = Operation {
    name: "list_policy_user_attribution_detail",
    id: "listPolicyUserAttributionDetail",
    method: Method::Get,
    path: "/api/v3/list-invitation-policy-user-attributions",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static LIST_REGISTER_EXTENDS_FIELDS: Operation = Operation {
    name: "list_register_extends_fields",
    id: "listRegisterExtendsFields",
    method: Method::Get,
    path: "/api/v3/list-invitation-policy-extends-fields",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static QUICK_FILTER_INVITEE_LIST: Operation = Operation {
    name: "quick_filter_invitee_list",
    id: "quickFilterInviteeList",
    method: Method::Post,
    path: "/api/v3/quick-filter-invitees",
    idempotent: true,
    payload: Some("data"),
    paging: Some(Paging {
        by: PageBy::Number,
        page: "page",
        limit: Some("limit"),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
};

pub(crate) static REJECT: Operation = Operation {
    name: "reject",
    id: "reject",
    method: Method::Post,
    path: "/api/v3/batch-reject-universal-invitation-applicant",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static REMOVE_POLICY_USER_ATTRIBUTION: Operation = Operation {
    name: "remove_policy_user_attribution",
    id: "removePolicyUserAttribution",
    method: Method::Post,
    path: "/api/v3/remove-invitation-policy-user-attribution",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH: Operation = Operation {
    name: "remove_policy_user_attributions_batch",
    id: "removePolicyUserAttributionsBatch",
    method: Method::Post,
    path: "/api/v3/remove-invitation-policy-user-attributions-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static REMOVE_USER_ATTRIBUTION_MAIN_DEPARTMENT: Operation = Operation {
    name: "remove_user_attribution_main_department",
    id: "removeUserAttributionMainDepartment",
    method: Method::Post,
    path: "/api/v3/remove-invitation-policy-user-attribution-main-department",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static REVERT_ROSTER_INVITATION: Operation = Operation {
    name: "revert_roster_invitation",
    id: "revertRosterInvitation",
    method: Method::Post,
    path: "/api/v3/revert-roster-invitation",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static REVERT_ROSTER_INVITATION_BATCH: Operation = Operation {
    name: "revert_roster_invitation_batch",
    id: "revertRosterInvitationBatch",
    method: Method::Post,
    path: "/api/v3/revert-roster-invitation-batch",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static SEND_ROSTER_INVITATION: Operation = Operation {
    name: "send_roster_invitation",
    id: "sendRosterInvitation",
    method: Method::Post,
    path: "/api/v3/send-roster-invitation",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static SEND_ROSTER_INVITATION_BATCH: Operation = Operation {
    name: "send_roster_invitation_batch",
    id: "sendRosterInvitationBatch",
    method: Method::Post,
    path: "/api/v3/send-roster-invitation-batch",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static SET_USER_ATTRIBUTION_MAIN_DEPARTMENT: Operation = Operation {
    name: "set_user_attribution_main_department",
    id: "setUserAttributionMainDepartment",
    method: Method::Post,
    path: "/api/v3/set-invitation-policy-user-attribution-main-department",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_INVITATION_POLICY: Operation = Operation {
    name: "update_invitation_policy",
    id: "updateInvitationPolicy",
    method: Method::Post,
    path: "/api/v3/update-invitation-policy",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_INVITATION_ROSTER: Operation = Operation {
    name: "update_invitation_roster",
    id: "updateInvitationRoster",
    method: Method::Post,
    path: "/api/v3/update-invitation-roster",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_INVITE_EMAIL_TEMPLATE: Operation = Operation {
    name: "update_invite_email_template",
    id: "updateInviteEmailTemplate",
    method: Method::Post,
    path: "/api/v3/update-invitation-policy-email-template",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_REGISTER_EXTENDS_FIELDS: Operation = Operation {
    name: "update_register_extends_fields",
    id: "updateRegisterExtendsFields",
    method: Method::Post,
    path: "/api/v3/update-invitation-policy-extends-fields",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPDATE_UNIVERSAL_INVITATION: Operation = Operation {
    name: "update_universal_invitation",
    id: "updateUniversalInvitation",
    method: Method::Post,
    path: "/api/v3/update-universal-invitation-settings",
    idempotent: true,
    payload: Some("data"),
    paging: None,
    batch: None,
};

pub(crate) static UPLOAD: Operation = Operation {
    name: "upload",
    id: "upload",
    method: Method::Post,
    path: "/api/v3/invitation-invitee/upload",
    idempotent: false,
    payload: Some("data"),
    paging: None,
    batch: None,
};
