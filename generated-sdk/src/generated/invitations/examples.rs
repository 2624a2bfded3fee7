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
            r#"{
  "id": "60b49eb83fd80adb96f26e68",
  "policyId": "60b49eb83fd80adb96f26e68",
  "targetIdentifier": "6343bafc019xxxx889206c4c",
  "targetType": "department",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "namespace": "default"
}"#,
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
        json: Some("{\"policyId\":\"60b49eb83fd80adb96f26e68\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_INVITATION_POLICY,
        result: ::sdk_runtime::mock::ResultType::of::<GetInvitationPolicyDto>,
        json: Some("{\"policyId\":\"60b49eb83fd80adb96f26e68\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_INVITATION_ROSTER,
        result: ::sdk_runtime::mock::ResultType::of::<InvitationRosterDto>,
        json: Some(
            r#"{
  "rosterId": "60b49eb83fd80adb96f26e69",
  "name": "New colleagues in July",
  "status": "editing",
  "creatorId": "6343b98b7cfxxx9366e9b7c",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "userCount": 11,
  "assignedPolicy": {"policyId": "60b49eb83fd80adb96f26e68"},
  "policyId": "60b49eb83fd80adb96f26e68"
}"#,
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
            r#"{
  "totalCount": 1,
  "list": [
    {
      "id": "60b49eb83fd80adb96f26e68",
      "applicant": "example",
      "email": "test@example.com",
      "inviterId": "6343b98b7cfxxx9366e9b7c",
      "status": "PENDING",
      "channel": "MANUAL",
      "operatorId": "6343b98b7cfxxx9366e9b7c"
    }
  ]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::FILTER_USERS,
        result: ::sdk_runtime::mock::ResultType::of::<InvitationUserPaginationDto>,
        json: Some(
            r#"{
  "list": [
    {
      "rosterId": "60b49eb83fd80adb96f26e69",
      "inviteeId": "60b49eb83fd80adb96f26e6a",
      "name": "bob",
      "email": "test@example.com",
      "status": "invited",
      "source": "manualCreate",
      "creatorId": "6343b98b7cfxxx9366e9b7c",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "updatedAt": "2022-07-03T03:20:30.000Z",
      "phone": "188xxxx8888",
      "phoneCountryCode": "+86"
    }
  ],
  "totalCount": 1
}"#,
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
            r#"{
  "rosterId": "60b49eb83fd80adb96f26e69",
  "name": "New colleagues in July",
  "status": "editing",
  "creatorId": "6343b98b7cfxxx9366e9b7c",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "userCount": 11,
  "assignedPolicy": {"policyId": "60b49eb83fd80adb96f26e68"},
  "policyId": "60b49eb83fd80adb96f26e68"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_INVITE_EMAIL_TEMPLATE,
        result: ::sdk_runtime::mock::ResultType::of::<EmailTemplateDto>,
        json: Some(
            r#"{
  "customizeEnabled": true,
  "type": "WELCOME_EMAIL",
  "name": "example",
  "subject": "example",
  "sender": "example",
  "content": "example",
  "redirectTo": "https://example.com"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_POLICY_DETAIL_BY_ID,
        result: ::sdk_runtime::mock::ResultType::of::<GetInvitationPolicyDto>,
        json: Some("{\"policyId\":\"60b49eb83fd80adb96f26e68\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_POLICY_USER_ATTRIBUTION_DETAIL,
        result: ::sdk_runtime::mock::ResultType::of::<UserAttributionDto>,
        json: Some(
            r#"{
  "id": "60b49eb83fd80adb96f26e68",
  "policyId": "60b49eb83fd80adb96f26e68",
  "targetIdentifier": "6343bafc019xxxx889206c4c",
  "targetType": "department",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "namespace": "default"
}"#,
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
        json: Some(
            r#"[
  {
    "policyId": "60b49eb83fd80adb96f26e68",
    "departmentId": "6343bafc019xxxx889206c4c"
  }
]"#,
        ),
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
        json: Some(
            r#"{
  "totalCount": 1,
  "list": [{"policyId": "60b49eb83fd80adb96f26e68"}]
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_INVITATION_ROSTER,
        result: ::sdk_runtime::mock::ResultType::of::<InvitationRosterPaginationDto>,
        json: Some(
            r#"{
  "list": [
    {
      "rosterId": "60b49eb83fd80adb96f26e69",
      "name": "New colleagues in July",
      "status": "editing",
      "creatorId": "6343b98b7cfxxx9366e9b7c",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "updatedAt": "2022-07-03T03:20:30.000Z",
      "userCount": 11,
      "assignedPolicy": {"policyId": "60b49eb83fd80adb96f26e68"},
      "policyId": "60b49eb83fd80adb96f26e68"
    }
  ],
  "totalCount": 1
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
        result: ::sdk_runtime::mock::ResultType::of::<InvitationRosterPaginationDto>,
        json: Some(
            r#"{
  "list": [
    {
      "rosterId": "60b49eb83fd80adb96f26e69",
      "name": "New colleagues in July",
      "status": "editing",
      "creatorId": "6343b98b7cfxxx9366e9b7c",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "updatedAt": "2022-07-03T03:20:30.000Z",
      "userCount": 11,
      "assignedPolicy": {"policyId": "60b49eb83fd80adb96f26e68"},
      "policyId": "60b49eb83fd80adb96f26e68"
    }
  ],
  "totalCount": 1
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_INVITATION_ROSTERS_BY_POLICY_ID,
        result: ::sdk_runtime::mock::ResultType::of::<InvitationRosterPaginationDto>,
        json: Some(
            r#"{
  "list": [
    {
      "rosterId": "60b49eb83fd80adb96f26e69",
      "name": "New colleagues in July",
      "status": "editing",
      "creatorId": "6343b98b7cfxxx9366e9b7c",
      "createdAt": "2022-07-03T03:20:30.000Z",
      "updatedAt": "2022-07-03T03:20:30.000Z",
      "userCount": 11,
      "assignedPolicy": {"policyId": "60b49eb83fd80adb96f26e68"},
      "policyId": "60b49eb83fd80adb96f26e68"
    }
  ],
  "totalCount": 1
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_POLICY_USER_ATTRIBUTION_DETAIL,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<UserAttributionPaginationDto>>,
        json: Some(
            r#"[
  {
    "list": [
      {
        "id": "60b49eb83fd80adb96f26e68",
        "policyId": "60b49eb83fd80adb96f26e68",
        "targetIdentifier": "6343bafc019xxxx889206c4c",
        "targetType": "department",
        "createdAt": "2022-07-03T03:20:30.000Z",
        "updatedAt": "2022-07-03T03:20:30.000Z",
        "namespace": "default"
      }
    ],
    "totalCount": 1
  }
]"#,
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
            r#"{
  "list": [
    {
      "rosterId": "60b49eb83fd80adb96f26e69",
      "rosterName": "New colleagues in July",
      "inviteeId": "60b49eb83fd80adb96f26e6a",
      "inviteeName": "bob",
      "inviteeEmail": "test@example.com",
      "inviteeStatus": "invited",
      "inviteeSource": "manualCreate",
      "inviteePhone": "188xxxx8888",
      "inviteePhoneCountryCode": "+86"
    }
  ],
  "totalCount": 1
}"#,
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
        json: Some("{\"policyId\":\"60b49eb83fd80adb96f26e68\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_INVITATION_ROSTER,
        result: ::sdk_runtime::mock::ResultType::of::<InvitationRosterDto>,
        json: Some(
            r#"{
  "rosterId": "60b49eb83fd80adb96f26e69",
  "name": "New colleagues in July",
  "status": "editing",
  "creatorId": "6343b98b7cfxxx9366e9b7c",
  "createdAt": "2022-07-03T03:20:30.000Z",
  "updatedAt": "2022-07-03T03:20:30.000Z",
  "userCount": 11,
  "assignedPolicy": {"policyId": "60b49eb83fd80adb96f26e68"},
  "policyId": "60b49eb83fd80adb96f26e68"
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_INVITE_EMAIL_TEMPLATE,
        result: ::sdk_runtime::mock::ResultType::of::<EmailTemplateDto>,
        json: Some(
            r#"{
  "customizeEnabled": true,
  "type": "WELCOME_EMAIL",
  "name": "example",
  "subject": "example",
  "sender": "example",
  "content": "example",
  "redirectTo": "https://example.com"
}"#,
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
