// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

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

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::ADD_POLICY_USER_ATTRIBUTION,
        result: ::sdk_runtime::mock::ResultType::of::<UserAttributionDto>,
        json: Some(
            "{\"id\":\"example\",\"policyId\":\"example\",\"targetIdentifier\":\"example\",\"targetType\":\"department\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::ADD_POLICY_USER_ATTRIBUTIONS_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::APPROVAL,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::BATCH_BIND_POLICY,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::BATCH_DELETE_INVITATION_POLICIES,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::BATCH_UNBIND_POLICY,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::COPY_INVITATION_POLICY_BY_ID,
        result: ::sdk_runtime::mock::ResultType::of::<GetInvitationPolicyDto>,
        json: Some("{}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_INVITATION_POLICY,
        result: ::sdk_runtime::mock::ResultType::of::<GetInvitationPolicyDto>,
        json: Some("{}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_INVITATION_ROSTER,
        result: ::sdk_runtime::mock::ResultType::of::<InvitationRosterDto>,
        json: Some(
            "{\"rosterId\":\"example\",\"name\":\"example\",\"status\":\"editing\",\"creatorId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"userCount\":1,\"assignedPolicy\":{}}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_INVITATION_ROSTER,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_INVITATION_ROSTER_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_INVITEES,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::EXPORT_USERS,
        result: ::sdk_runtime::mock::ResultType::of::<ImportExportTemplateRespDto>,
        json: Some("{\"key\":\"example\",\"url\":\"example\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::FILTER,
        result: ::sdk_runtime::mock::ResultType::of::<
            PaginationUniversalInvitationApplicantDataDto,
        >,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"id\":\"example\",\"applicant\":\"example\",\"email\":\"example\",\"inviterId\":\"example\",\"status\":\"PENDING\",\"channel\":\"MANUAL\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::FILTER_USERS,
        result: ::sdk_runtime::mock::ResultType::of::<InvitationUserPaginationDto>,
        json: Some(
            "{\"list\":[{\"rosterId\":\"example\",\"inviteeId\":\"example\",\"name\":\"example\",\"email\":\"example\",\"status\":\"invited\",\"source\":\"manualCreate\",\"creatorId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}],\"totalCount\":1}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GENERATE_UNIVERSAL_INVITATION,
        result: ::sdk_runtime::mock::ResultType::of::<GenerateInvitationLinkDto>,
        json: Some("{\"link\":\"example\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_INVITATION_ROSTER,
        result: ::sdk_runtime::mock::ResultType::of::<InvitationRosterDto>,
        json: Some(
            "{\"rosterId\":\"example\",\"name\":\"example\",\"status\":\"editing\",\"creatorId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"userCount\":1,\"assignedPolicy\":{}}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_INVITE_EMAIL_TEMPLATE,
        result: ::sdk_runtime::mock::ResultType::of::<EmailTemplateDto>,
        json: Some(
            "{\"customizeEnabled\":true,\"type\":\"WELCOME_EMAIL\",\"name\":\"example\",\"subject\":\"example\",\"sender\":\"example\",\"content\":\"example\",\"redirectTo\":\"https://example.com\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_POLICY_DETAIL_BY_ID,
        result: ::sdk_runtime::mock::ResultType::of::<GetInvitationPolicyDto>,
        json: Some("{}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_POLICY_USER_ATTRIBUTION_DETAIL,
        result: ::sdk_runtime::mock::ResultType::of::<UserAttributionDto>,
        json: Some(
            "{\"id\":\"example\",\"policyId\":\"example\",\"targetIdentifier\":\"example\",\"targetType\":\"department\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_UNIVERSAL_INVITATION,
        result: ::sdk_runtime::mock::ResultType::of::<GetUniversalInvitationDto>,
        json: Some("{}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USER_ATTRIBUTION_MAIN_DEPARTMENT,
        result: ::sdk_runtime::mock::ResultType::of::<
            Vec<UserAttributionMainDepartmentDto>,
        >,
        json: Some("[{\"policyId\":\"example\",\"departmentId\":\"example\"}]"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::IMPORT_TEMPLATE,
        result: ::sdk_runtime::mock::ResultType::of::<ImportExportTemplateRespDto>,
        json: Some("{\"key\":\"example\",\"url\":\"example\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::IMPORT_USERS,
        result: ::sdk_runtime::mock::ResultType::of::<ImportInviteeDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_INVITATION_POLICIES,
        result: ::sdk_runtime::mock::ResultType::of::<PaginationInvitationPolicyDataDto>,
        json: Some("{\"totalCount\":1,\"list\":[{}]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_INVITATION_ROSTER,
        result: ::sdk_runtime::mock::ResultType::of::<InvitationRosterPaginationDto>,
        json: Some(
            "{\"list\":[{\"rosterId\":\"example\",\"name\":\"example\",\"status\":\"editing\",\"creatorId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"userCount\":1,\"assignedPolicy\":{}}],\"totalCount\":1}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
        result: ::sdk_runtime::mock::ResultType::of::<InvitationRosterPaginationDto>,
        json: Some(
            "{\"list\":[{\"rosterId\":\"example\",\"name\":\"example\",\"status\":\"editing\",\"creatorId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"userCount\":1,\"assignedPolicy\":{}}],\"totalCount\":1}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_INVITATION_ROSTERS_BY_POLICY_ID,
        result: ::sdk_runtime::mock::ResultType::of::<InvitationRosterPaginationDto>,
        json: Some(
            "{\"list\":[{\"rosterId\":\"example\",\"name\":\"example\",\"status\":\"editing\",\"creatorId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"userCount\":1,\"assignedPolicy\":{}}],\"totalCount\":1}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_POLICY_USER_ATTRIBUTION_DETAIL,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<UserAttributionPaginationDto>>,
        json: Some(
            "[{\"list\":[{\"id\":\"example\",\"policyId\":\"example\",\"targetIdentifier\":\"example\",\"targetType\":\"department\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}]}]",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_REGISTER_EXTENDS_FIELDS,
        result: ::sdk_runtime::mock::ResultType::of::<GetExtendsFieldsDto>,
        json: Some("{}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::QUICK_FILTER_INVITEE_LIST,
        result: ::sdk_runtime::mock::ResultType::of::<QuickFilterInviteePaginationDto>,
        json: Some(
            "{\"list\":[{\"rosterId\":\"example\",\"rosterName\":\"example\",\"inviteeId\":\"example\",\"inviteeName\":\"example\",\"inviteeEmail\":\"example\",\"inviteeStatus\":\"invited\",\"inviteeSource\":\"manualCreate\"}],\"totalCount\":1}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REJECT,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REMOVE_POLICY_USER_ATTRIBUTION,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REMOVE_USER_ATTRIBUTION_MAIN_DEPARTMENT,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REVERT_ROSTER_INVITATION,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REVERT_ROSTER_INVITATION_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SEND_ROSTER_INVITATION,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SEND_ROSTER_INVITATION_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SET_USER_ATTRIBUTION_MAIN_DEPARTMENT,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_INVITATION_POLICY,
        result: ::sdk_runtime::mock::ResultType::of::<GetInvitationPolicyDto>,
        json: Some("{}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_INVITATION_ROSTER,
        result: ::sdk_runtime::mock::ResultType::of::<InvitationRosterDto>,
        json: Some(
            "{\"rosterId\":\"example\",\"name\":\"example\",\"status\":\"editing\",\"creatorId\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"userCount\":1,\"assignedPolicy\":{}}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_INVITE_EMAIL_TEMPLATE,
        result: ::sdk_runtime::mock::ResultType::of::<EmailTemplateDto>,
        json: Some(
            "{\"customizeEnabled\":true,\"type\":\"WELCOME_EMAIL\",\"name\":\"example\",\"subject\":\"example\",\"sender\":\"example\",\"content\":\"example\",\"redirectTo\":\"https://example.com\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_REGISTER_EXTENDS_FIELDS,
        result: ::sdk_runtime::mock::ResultType::of::<GetExtendsFieldsDto>,
        json: Some("{}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_UNIVERSAL_INVITATION,
        result: ::sdk_runtime::mock::ResultType::of::<GetUniversalInvitationDto>,
        json: Some("{}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPLOAD,
        result: ::sdk_runtime::mock::ResultType::of::<ImportExportTemplateRespDto>,
        json: Some("{\"key\":\"example\",\"url\":\"example\"}"),
    },
];
