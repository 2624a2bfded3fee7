// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};
use crate::operation::Paging;

pub(crate) static ADD_POLICY_USER_ATTRIBUTION: Operation = Operation::new(
        "add_policy_user_attribution",
        "addPolicyUserAttribution",
        Method::Post,
        "/api/v3/add-invitation-policy-user-attribution",
    )
    .payload("data");

pub(crate) static ADD_POLICY_USER_ATTRIBUTIONS_BATCH: Operation = Operation::new(
        "add_policy_user_attributions_batch",
        "addPolicyUserAttributionsBatch",
        Method::Post,
        "/api/v3/add-invitation-policy-user-attributions-batch",
    )
    .payload("data");

pub(crate) static APPROVAL: Operation = Operation::new(
        "approval",
        "approval",
        Method::Post,
        "/api/v3/batch-approval-universal-invitation-applicants",
    )
    .payload("data");

pub(crate) static BATCH_BIND_POLICY: Operation = Operation::new(
        "batch_bind_policy",
        "batchBindPolicy",
        Method::Post,
        "/api/v3/update-invitation-roster-batch-bind-policy",
    )
    .payload("data")
    .idempotent();

pub(crate) static BATCH_DELETE_INVITATION_POLICIES: Operation = Operation::new(
        "batch_delete_invitation_policies",
        "batchDeleteInvitationPolicies",
        Method::Post,
        "/api/v3/delete-invitation-policies-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static BATCH_UNBIND_POLICY: Operation = Operation::new(
        "batch_unbind_policy",
        "batchUnbindPolicy",
        Method::Post,
        "/api/v3/update-invitation-roster-batch-unbind-policy",
    )
    .payload("data")
    .idempotent();

pub(crate) static COPY_INVITATION_POLICY_BY_ID: Operation = Operation::new(
        "copy_invitation_policy_by_id",
        "copyInvitationPolicyById",
        Method::Post,
        "/api/v3/copy-invitation-policy-by-id",
    )
    .payload("data");

pub(crate) static CREATE_INVITATION_POLICY: Operation = Operation::new(
        "create_invitation_policy",
        "createInvitationPolicy",
        Method::Post,
        "/api/v3/create-invitation-policy",
    )
    .payload("data");

pub(crate) static CREATE_INVITATION_ROSTER: Operation = Operation::new(
        "create_invitation_roster",
        "createInvitationRoster",
        Method::Post,
        "/api/v3/create-invitation-roster",
    )
    .payload("data");

pub(crate) static DELETE_INVITATION_ROSTER: Operation = Operation::new(
        "delete_invitation_roster",
        "deleteInvitationRoster",
        Method::Post,
        "/api/v3/delete-invitation-roster",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_INVITATION_ROSTER_BATCH: Operation = Operation::new(
        "delete_invitation_roster_batch",
        "deleteInvitationRosterBatch",
        Method::Post,
        "/api/v3/delete-invitation-rosters-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static DELETE_INVITEES: Operation = Operation::new(
        "delete_invitees",
        "deleteInvitees",
        Method::Post,
        "/api/v3/batch-delete-invitation-invitees",
    )
    .payload("data")
    .idempotent();

pub(crate) static EXPORT_USERS: Operation = Operation::new(
        "export_users",
        "exportUsers",
        Method::Post,
        "/api/v3/invitation-invitee/export",
    )
    .payload("data");

pub(crate) static FILTER: Operation = Operation::new(
        "filter",
        "filter",
        Method::Post,
        "/api/v3/filter-universal-invitation-applicants",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static FILTER_USERS: Operation = Operation::new(
        "filter_users",
        "filterUsers",
        Method::Post,
        "/api/v3/list-invitation-invitees",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static GENERATE_UNIVERSAL_INVITATION: Operation = Operation::new(
        "generate_universal_invitation",
        "generateUniversalInvitation",
        Method::Post,
        "/api/v3/generate-universal-invitation-link",
    )
    .payload("data");

pub(crate) static GET_INVITATION_ROSTER: Operation = Operation::new(
        "get_invitation_roster",
        "getInvitationRoster",
        Method::Get,
        "/api/v3/get-invitation-roster",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_INVITE_EMAIL_TEMPLATE: Operation = Operation::new(
        "get_invite_email_template",
        "getInviteEmailTemplate",
        Method::Post,
        "/api/v3/get-invitation-policy-email-template",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_POLICY_DETAIL_BY_ID: Operation = Operation::new(
        "get_policy_detail_by_id",
        "getPolicyDetailById",
        Method::Get,
        "/api/v3/get-invitation-policy",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_POLICY_USER_ATTRIBUTION_DETAIL: Operation = Operation::new(
        "get_policy_user_attribution_detail",
        "getPolicyUserAttributionDetail",
        Method::Get,
        "/api/v3/get-invitation-policy-user-attribution",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_UNIVERSAL_INVITATION: Operation = Operation::new(
        "get_universal_invitation",
        "getUniversalInvitation",
        Method::Get,
        "/api/v3/get-universal-invitation-settings",
    )
    .payload("data")
    .idempotent();

pub(crate) static GET_USER_ATTRIBUTION_MAIN_DEPARTMENT: Operation = Operation::new(
        "get_user_attribution_main_department",
        "getUserAttributionMainDepartment",
        Method::Get,
        "/api/v3/get-invitation-policy-user-attribution-main-department",
    )
    .payload("data")
    .idempotent();

pub(crate) static IMPORT_TEMPLATE: Operation = Operation::new(
        "import_template",
        "importTemplate",
        Method::Get,
        "/api/v3/invitation-invitee/template",
    )
    .payload("data")
    .idempotent();

pub(crate) static IMPORT_USERS: Operation = Operation::new(
        "import_users",
        "importUsers",
        Method::Post,
        "/api/v3/invitation-invitee/import",
    )
    .payload("data");

pub(crate) static LIST_INVITATION_POLICIES: Operation = Operation::new(
        "list_invitation_policies",
        "listInvitationPolicies",
        Method::Post,
        "/api/v3/list-invitation-policies",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_INVITATION_ROSTER: Operation = Operation::new(
        "list_invitation_roster",
        "listInvitationRoster",
        Method::Post,
        "/api/v3/list-invitation-rosters",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID: Operation = Operation::new(
        "list_invitation_rosters_by_non_policy_id",
        "listInvitationRostersByNonPolicyId",
        Method::Post,
        "/api/v3/list-invitation-rosters-by-no-policy-id",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_INVITATION_ROSTERS_BY_POLICY_ID: Operation = Operation::new(
        "list_invitation_rosters_by_policy_id",
        "listInvitationRostersByPolicyId",
        Method::Post,
        "/api/v3/list-invitation-rosters-by-policy-id",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static LIST_POLICY_USER_ATTRIBUTION_DETAIL: Operation = Operation::new(
        "list_policy_user_attribution_detail",
        "listPolicyUserAttributionDetail",
        Method::Get,
        "/api/v3/list-invitation-policy-user-attributions",
    )
    .payload("data")
    .idempotent();

pub(crate) static LIST_REGISTER_EXTENDS_FIELDS: Operation = Operation::new(
        "list_register_extends_fields",
        "listRegisterExtendsFields",
        Method::Get,
        "/api/v3/list-invitation-policy-extends-fields",
    )
    .payload("data")
    .idempotent();

pub(crate) static QUICK_FILTER_INVITEE_LIST: Operation = Operation::new(
        "quick_filter_invitee_list",
        "quickFilterInviteeList",
        Method::Post,
        "/api/v3/quick-filter-invitees",
    )
    .payload("data")
    .idempotent()
    .paged(Paging::new("page", "limit", "list").total("totalCount"));

pub(crate) static REJECT: Operation = Operation::new(
        "reject",
        "reject",
        Method::Post,
        "/api/v3/batch-reject-universal-invitation-applicant",
    )
    .payload("data");

pub(crate) static REMOVE_POLICY_USER_ATTRIBUTION: Operation = Operation::new(
        "remove_policy_user_attribution",
        "removePolicyUserAttribution",
        Method::Post,
        "/api/v3/remove-invitation-policy-user-attribution",
    )
    .payload("data")
    .idempotent();

pub(crate) static REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH: Operation = Operation::new(
        "remove_policy_user_attributions_batch",
        "removePolicyUserAttributionsBatch",
        Method::Post,
        "/api/v3/remove-invitation-policy-user-attributions-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static REMOVE_USER_ATTRIBUTION_MAIN_DEPARTMENT: Operation = Operation::new(
        "remove_user_attribution_main_department",
        "removeUserAttributionMainDepartment",
        Method::Post,
        "/api/v3/remove-invitation-policy-user-attribution-main-department",
    )
    .payload("data")
    .idempotent();

pub(crate) static REVERT_ROSTER_INVITATION: Operation = Operation::new(
        "revert_roster_invitation",
        "revertRosterInvitation",
        Method::Post,
        "/api/v3/revert-roster-invitation",
    )
    .payload("data")
    .idempotent();

pub(crate) static REVERT_ROSTER_INVITATION_BATCH: Operation = Operation::new(
        "revert_roster_invitation_batch",
        "revertRosterInvitationBatch",
        Method::Post,
        "/api/v3/revert-roster-invitation-batch",
    )
    .payload("data")
    .idempotent();

pub(crate) static SEND_ROSTER_INVITATION: Operation = Operation::new(
        "send_roster_invitation",
        "sendRosterInvitation",
        Method::Post,
        "/api/v3/send-roster-invitation",
    )
    .payload("data");

pub(crate) static SEND_ROSTER_INVITATION_BATCH: Operation = Operation::new(
        "send_roster_invitation_batch",
        "sendRosterInvitationBatch",
        Method::Post,
        "/api/v3/send-roster-invitation-batch",
    )
    .payload("data");

pub(crate) static SET_USER_ATTRIBUTION_MAIN_DEPARTMENT: Operation = Operation::new(
        "set_user_attribution_main_department",
        "setUserAttributionMainDepartment",
        Method::Post,
        "/api/v3/set-invitation-policy-user-attribution-main-department",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_INVITATION_POLICY: Operation = Operation::new(
        "update_invitation_policy",
        "updateInvitationPolicy",
        Method::Post,
        "/api/v3/update-invitation-policy",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_INVITATION_ROSTER: Operation = Operation::new(
        "update_invitation_roster",
        "updateInvitationRoster",
        Method::Post,
        "/api/v3/update-invitation-roster",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_INVITE_EMAIL_TEMPLATE: Operation = Operation::new(
        "update_invite_email_template",
        "updateInviteEmailTemplate",
        Method::Post,
        "/api/v3/update-invitation-policy-email-template",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_REGISTER_EXTENDS_FIELDS: Operation = Operation::new(
        "update_register_extends_fields",
        "updateRegisterExtendsFields",
        Method::Post,
        "/api/v3/update-invitation-policy-extends-fields",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPDATE_UNIVERSAL_INVITATION: Operation = Operation::new(
        "update_universal_invitation",
        "updateUniversalInvitation",
        Method::Post,
        "/api/v3/update-universal-invitation-settings",
    )
    .payload("data")
    .idempotent();

pub(crate) static UPLOAD: Operation = Operation::new(
        "upload",
        "upload",
        Method::Post,
        "/api/v3/invitation-invitee/upload",
    )
    .payload("data");
