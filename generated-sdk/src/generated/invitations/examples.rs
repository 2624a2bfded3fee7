// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::common::{EmailTemplateDto, IsSuccessDto};
use crate::generated::invitations::{
    GenerateInvitationLinkDto, GetExtendsFieldsDto, GetInvitationPolicyDto,
    GetUniversalInvitationDto, ImportExportTemplateRespDto, ImportInviteeDto,
    InvitationRosterDto, InvitationRosterPaginationDto, InvitationUserPaginationDto,
    PaginationInvitationPolicyDataDto, PaginationUniversalInvitationApplicantDataDto,
    QuickFilterInviteePaginationDto, UserAttributionDto,
    UserAttributionMainDepartmentDto, UserAttributionPaginationDto,
};
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::ADD_POLICY_USER_ATTRIBUTION,
        result: ResultType::of::<UserAttributionDto>,
        json: Some(
            "{\"id\":\"example\",\"policyId\":\"example\",\"targetIdentifier\":\"example\",\"targetType\":\"department\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}",
        ),
    },
    Example {
        operation: &operations::ADD_POLICY_USER_ATTRIBUTIONS_BATCH,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::APPROVAL,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::BATCH_BIND_POLICY,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::BATCH_DELETE_INVITATION_POLICIES,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::BATCH_UNBIND_POLICY,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::COPY_INVITATION_POLICY_BY_ID,
        result: ResultType::of::<GetInvitationPolicyDto>,
        json: Some("{}"),
    },
    Example {
        operation: &operations::CREATE_INVITATION_POLICY,
        result: ResultType::of::<GetInvitationPolicyDto>,
        json: Some("{}"),
    },
    Example {
        operation: &operations::CREATE_INVITATION_ROSTER,
        result: ResultType::of::<InvitationRosterDto>,
        json: Some(
            "{\"rosterId\":\"example\",\"name\":\"example\",\"status\":\"editing\",\"creatorId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"userCount\":1,\"assignedPolicy\":{}}",
        ),
    },
    Example {
        operation: &operations::DELETE_INVITATION_ROSTER,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::DELETE_INVITATION_ROSTER_BATCH,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::DELETE_INVITEES,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::EXPORT_USERS,
        result: ResultType::of::<ImportExportTemplateRespDto>,
        json: Some("{\"key\":\"example\",\"url\":\"example\"}"),
    },
    Example {
        operation: &operations::FILTER,
        result: ResultType::of::<PaginationUniversalInvitationApplicantDataDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"id\":\"example\",\"applicant\":\"example\",\"email\":\"example\",\"inviterId\":\"example\",\"status\":\"PENDING\",\"channel\":\"MANUAL\"}]}",
        ),
    },
    Example {
        operation: &operations::FILTER_USERS,
        result: ResultType::of::<InvitationUserPaginationDto>,
        json: Some(
            "{\"list\":[{\"rosterId\":\"example\",\"inviteeId\":\"example\",\"name\":\"example\",\"email\":\"example\",\"status\":\"invited\",\"source\":\"manualCreate\",\"creatorId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}],\"totalCount\":1}",
        ),
    },
    Example {
        operation: &operations::GENERATE_UNIVERSAL_INVITATION,
        result: ResultType::of::<GenerateInvitationLinkDto>,
        json: Some("{\"link\":\"example\"}"),
    },
    Example {
        operation: &operations::GET_INVITATION_ROSTER,
        result: ResultType::of::<InvitationRosterDto>,
        json: Some(
            "{\"rosterId\":\"example\",\"name\":\"example\",\"status\":\"editing\",\"creatorId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"userCount\":1,\"assignedPolicy\":{}}",
        ),
    },
    Example {
        operation: &operations::GET_INVITE_EMAIL_TEMPLATE,
        result: ResultType::of::<EmailTemplateDto>,
        json: Some(
            "{\"customizeEnabled\":true,\"type\":\"WELCOME_EMAIL\",\"name\":\"example\",\"subject\":\"example\",\"sender\":\"example\",\"content\":\"example\"}",
        ),
    },
    Example {
        operation: &operations::GET_POLICY_DETAIL_BY_ID,
        result: ResultType::of::<GetInvitationPolicyDto>,
        json: Some("{}"),
    },
    Example {
        operation: &operations::GET_POLICY_USER_ATTRIBUTION_DETAIL,
        result: ResultType::of::<UserAttributionDto>,
        json: Some(
            "{\"id\":\"example\",\"policyId\":\"example\",\"targetIdentifier\":\"example\",\"targetType\":\"department\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}",
        ),
    },
    Example {
        operation: &operations::GET_UNIVERSAL_INVITATION,
        result: ResultType::of::<GetUniversalInvitationDto>,
        json: Some("{}"),
    },
    Example {
        operation: &operations::GET_USER_ATTRIBUTION_MAIN_DEPARTMENT,
        result: ResultType::of::<Vec<UserAttributionMainDepartmentDto>>,
        json: Some("[{\"policyId\":\"example\",\"departmentId\":\"example\"}]"),
    },
    Example {
        operation: &operations::IMPORT_TEMPLATE,
        result: ResultType::of::<ImportExportTemplateRespDto>,
        json: Some("{\"key\":\"example\",\"url\":\"example\"}"),
    },
    Example {
        operation: &operations::IMPORT_USERS,
        result: ResultType::of::<ImportInviteeDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::LIST_INVITATION_POLICIES,
        result: ResultType::of::<PaginationInvitationPolicyDataDto>,
        json: Some("{\"totalCount\":1,\"list\":[{}]}"),
    },
    Example {
        operation: &operations::LIST_INVITATION_ROSTER,
        result: ResultType::of::<InvitationRosterPaginationDto>,
        json: Some(
            "{\"list\":[{\"rosterId\":\"example\",\"name\":\"example\",\"status\":\"editing\",\"creatorId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"userCount\":1,\"assignedPolicy\":{}}],\"totalCount\":1}",
        ),
    },
    Example {
        operation: &operations::LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
        result: ResultType::of::<InvitationRosterPaginationDto>,
        json: Some(
            "{\"list\":[{\"rosterId\":\"example\",\"name\":\"example\",\"status\":\"editing\",\"creatorId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"userCount\":1,\"assignedPolicy\":{}}],\"totalCount\":1}",
        ),
    },
    Example {
        operation: &operations::LIST_INVITATION_ROSTERS_BY_POLICY_ID,
        result: ResultType::of::<InvitationRosterPaginationDto>,
        json: Some(
            "{\"list\":[{\"rosterId\":\"example\",\"name\":\"example\",\"status\":\"editing\",\"creatorId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"userCount\":1,\"assignedPolicy\":{}}],\"totalCount\":1}",
        ),
    },
    Example {
        operation: &operations::LIST_POLICY_USER_ATTRIBUTION_DETAIL,
        result: ResultType::of::<Vec<UserAttributionPaginationDto>>,
        json: Some(
            "[{\"list\":[{\"id\":\"example\",\"policyId\":\"example\",\"targetIdentifier\":\"example\",\"targetType\":\"department\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}]}]",
        ),
    },
    Example {
        operation: &operations::LIST_REGISTER_EXTENDS_FIELDS,
        result: ResultType::of::<GetExtendsFieldsDto>,
        json: Some("{}"),
    },
    Example {
        operation: &operations::QUICK_FILTER_INVITEE_LIST,
        result: ResultType::of::<QuickFilterInviteePaginationDto>,
        json: Some(
            "{\"list\":[{\"rosterId\":\"example\",\"rosterName\":\"example\",\"inviteeId\":\"example\",\"inviteeName\":\"example\",\"inviteeEmail\":\"example\",\"inviteeStatus\":\"invited\",\"inviteeSource\":\"manualCreate\"}],\"totalCount\":1}",
        ),
    },
    Example {
        operation: &operations::REJECT,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::REMOVE_POLICY_USER_ATTRIBUTION,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::REMOVE_USER_ATTRIBUTION_MAIN_DEPARTMENT,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::REVERT_ROSTER_INVITATION,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::REVERT_ROSTER_INVITATION_BATCH,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::SEND_ROSTER_INVITATION,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::SEND_ROSTER_INVITATION_BATCH,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::SET_USER_ATTRIBUTION_MAIN_DEPARTMENT,
        result: ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    Example {
        operation: &operations::UPDATE_INVITATION_POLICY,
        result: ResultType::of::<GetInvitationPolicyDto>,
        json: Some("{}"),
    },
    Example {
        operation: &operations::UPDATE_INVITATION_ROSTER,
        result: ResultType::of::<InvitationRosterDto>,
        json: Some(
            "{\"rosterId\":\"example\",\"name\":\"example\",\"status\":\"editing\",\"creatorId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"userCount\":1,\"assignedPolicy\":{}}",
        ),
    },
    Example {
        operation: &operations::UPDATE_INVITE_EMAIL_TEMPLATE,
        result: ResultType::of::<EmailTemplateDto>,
        json: Some(
            "{\"customizeEnabled\":true,\"type\":\"WELCOME_EMAIL\",\"name\":\"example\",\"subject\":\"example\",\"sender\":\"example\",\"content\":\"example\"}",
        ),
    },
    Example {
        operation: &operations::UPDATE_REGISTER_EXTENDS_FIELDS,
        result: ResultType::of::<GetExtendsFieldsDto>,
        json: Some("{}"),
    },
    Example {
        operation: &operations::UPDATE_UNIVERSAL_INVITATION,
        result: ResultType::of::<GetUniversalInvitationDto>,
        json: Some("{}"),
    },
    Example {
        operation: &operations::UPLOAD,
        result: ResultType::of::<ImportExportTemplateRespDto>,
        json: Some("{\"key\":\"example\",\"url\":\"example\"}"),
    },
];
