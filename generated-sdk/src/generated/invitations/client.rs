// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::{EmailTemplateDto, IsSuccessDto, UpdateEmailTemplateDto};
use crate::generated::invitations::{
    AddInvitationPolicyUserAttributionDto, AddInvitationPolicyUserAttributionsBatchDto,
    ApprovalUniversalInvitationApplicantDto, BatchBindPolicy, BatchUnbindPolicy,
    CopyInvitationPolicyDto, CreateInvitationPolicyDto, CreateInvitationRosterDto,
    DeleteInvitationPolicyByIdsDto, DeleteInvitationRosterBatchDto,
    DeleteInvitationRosterDto, DeleteRosterUsersDto, EmailTemplateQueryDto,
    ExportUsersDto, GenerateInvitationLinkDto, GetExtendsFieldsDto,
    GetInvitationPolicyDto, GetInvitationRosterParams, GetPolicyDetailByIdParams,
    GetPolicyUserAttributionDetailParams, GetUniversalInvitationDto,
    GetUniversalInvitationParams, GetUserAttributionMainDepartmentParams,
    ImportExportTemplateRespDto, ImportInviteeDto, ImportUsersDto, InvitationRosterDto,
    InvitationRosterPaginationDto, InvitationUserPaginationDto,
    ListInvitationRosterByPolicyIdDto, ListInvitationRosterDto, ListInvitationUserDto,
    ListPolicyUserAttributionDetailParams, ListRegisterExtendsFieldsParams,
    PaginationInvitationPolicyDataDto, PaginationInvitationPolicyQueryDto,
    PaginationUniversalInvitationApplicantDataDto,
    PaginationUniversalInvitationApplicantQueryDto, PolicyExtendsFieldsDto,
    QuickFilterInvitationUserDto, QuickFilterInviteePaginationDto,
    RemoveInvitationPolicyUserAttributionDto,
    RemoveInvitationPolicyUserAttributionMainDepartmentDto,
    RemoveInvitationPolicyUserAttributionsBatchDto, RevertRosterInvitationBatchDto,
    RevertRosterInvitationDto, SendRosterInvitationBatchDto, SendRosterInvitationDto,
    SetInvitationPolicyUserAttributionMainDepartmentDto, UpdateInvitationPolicyDto,
    UpdateInvitationRosterDto, UpdateUniversalInvitationDto, UploadParams,
    UserAttributionDto, UserAttributionMainDepartmentDto, UserAttributionPaginationDto,
};
use super::operations;

/// # invitations
///
/// Invitations to join a user pool: the policies behind them, the rosters of invitees, and links that
/// anybody can use.
///
/// An invitation policy lays down how an invited person registers, for example how long the link is
/// valid, which data has to be filled in, and which password the new user has. Its user attributions
/// tell which departments, posts, roles and groups the new user is put into. A roster is a list of
/// invitees, that is, of persons to invite. It is bound to a policy, which then applies to its
/// invitations.
///
/// The usual order is `createInvitationPolicy`, `addPolicyUserAttribution`, `createInvitationRoster`,
/// then `importTemplate`, `upload` and `importUsers` to fill the roster from a file, `batchBindPolicy`
/// to bind it to the policy, and `sendRosterInvitation`. When a roster is sent, a copy of the policy as
/// it is at that moment is kept for it. `filterUsers` tells how far each invitee is, and
/// `revertRosterInvitation` takes an invitation back.
///
/// A universal invitation needs no roster. `generateUniversalInvitation` makes a link with which
/// anybody can apply to join, `filter` lists the applications, and `approval` and `reject` decide on
/// them. `updateUniversalInvitation` sets the rules for such links.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Add a user attribution to an invitation policy
    ///
    /// Makes users who are invited with the policy members of one more department, post, role or group. For
    /// several at once, use `addPolicyUserAttributionsBatch`. `removePolicyUserAttribution` undoes it.
    ///
    /// Not safe to send twice: a repetition adds it a second time or fails.
    ///
    /// - Request: `POST /api/v3/add-invitation-policy-user-attribution`
    /// - Parameters: `targetType` (required), `targetIdentifier` (required), `policyId` (required), `namespace`
    /// - Returns: [`UserAttributionDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn add_policy_user_attribution(
        &self,
        request: AddInvitationPolicyUserAttributionDto,
    ) -> ::sdk_runtime::Call<UserAttributionDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::ADD_POLICY_USER_ATTRIBUTION,
            request,
        )
    }
    /// Add several user attributions to an invitation policy
    ///
    /// Makes users who are invited with the policy members of several departments, posts, roles or groups.
    /// How many one request may have is not documented. `removePolicyUserAttributionsBatch` undoes it.
    ///
    /// Not safe to send twice: a repetition adds them a second time or fails.
    ///
    /// - Request: `POST /api/v3/add-invitation-policy-user-attributions-batch`
    /// - Parameters: `targets` (required), `policyId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn add_policy_user_attributions_batch(
        &self,
        request: AddInvitationPolicyUserAttributionsBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::ADD_POLICY_USER_ATTRIBUTIONS_BATCH,
            request,
        )
    }
    /// Accept applicants of a universal invitation
    ///
    /// Lets persons join who have applied by a universal invitation link. The applications are found by
    /// `filter`. `reject` makes the opposite decision.
    ///
    /// Not safe to send twice: an application is decided once, and a repetition may be reported as a
    /// failure.
    ///
    /// - Request: `POST /api/v3/batch-approval-universal-invitation-applicants`
    /// - Parameters: `applicantIds` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn approval(
        &self,
        request: ApprovalUniversalInvitationApplicantDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::APPROVAL, request)
    }
    /// Bind rosters to an invitation policy
    ///
    /// Binds rosters to a policy, so that their invitations are sent with it. Rosters without a policy are
    /// listed by `listInvitationRostersByNonPolicyId`. `batchUnbindPolicy` undoes it.
    ///
    /// - Request: `POST /api/v3/update-invitation-roster-batch-bind-policy`
    /// - Parameters: `rosterIds` (required), `policyId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn batch_bind_policy(
        &self,
        request: BatchBindPolicy,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::BATCH_BIND_POLICY, request)
    }
    /// Delete invitation policies
    ///
    /// Removes invitation policies, named by their IDs. What becomes of rosters that are bound to them is
    /// not documented. The rosters of a policy are listed by `listInvitationRostersByPolicyId`.
    ///
    /// - Request: `POST /api/v3/delete-invitation-policies-batch`
    /// - Parameters: `policyIds` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn batch_delete_invitation_policies(
        &self,
        request: DeleteInvitationPolicyByIdsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::BATCH_DELETE_INVITATION_POLICIES,
            request,
        )
    }
    /// Release rosters from an invitation policy
    ///
    /// Ends the bond between rosters and a policy. The rosters of a policy are listed by
    /// `listInvitationRostersByPolicyId`. `batchBindPolicy` undoes it.
    ///
    /// - Request: `POST /api/v3/update-invitation-roster-batch-unbind-policy`
    /// - Parameters: `rosterIds` (required), `policyId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn batch_unbind_policy(
        &self,
        request: BatchUnbindPolicy,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::BATCH_UNBIND_POLICY, request)
    }
    /// Copy an invitation policy
    ///
    /// Makes a new invitation policy with the settings of an existing one.
    ///
    /// The declared result has no field for the settings, so read the copy with `getPolicyDetailById` or
    /// find it with `listInvitationPolicies`.
    ///
    /// Not safe to send twice: every request makes another copy.
    ///
    /// - Request: `POST /api/v3/copy-invitation-policy-by-id`
    /// - Parameters: `policyId` (required)
    /// - Returns: [`GetInvitationPolicyDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn copy_invitation_policy_by_id(
        &self,
        request: CopyInvitationPolicyDto,
    ) -> ::sdk_runtime::Call<GetInvitationPolicyDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::COPY_INVITATION_POLICY_BY_ID,
            request,
        )
    }
    /// Create an invitation policy
    ///
    /// Makes an invitation policy.
    ///
    /// Afterwards, say with `addPolicyUserAttribution` where the invited users belong, and bind rosters to
    /// the policy with `batchBindPolicy`. `copyInvitationPolicyById` makes one from another policy.
    ///
    /// Not safe to send twice: a repetition makes a second policy or fails. If a response is lost, look
    /// with `listInvitationPolicies` before another attempt.
    ///
    /// - Request: `POST /api/v3/create-invitation-policy`
    /// - Parameters: `name` (required), `allowSkipBindExtIdp`, `defaultPasswordConfig`, `enabledExtIdp`, `enabledIdentifierVerify`, `enabledInfoFill`, `extIdpBindMsg`, `extIdpConnIds`, `extendsFields`, `inviteLinkConfig`, `inviteMethod`, `registerInfoFillMsg`, `sendVerifyCodeMethod`, `showPasswordInInviteEmail`
    /// - Returns: [`GetInvitationPolicyDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn create_invitation_policy(
        &self,
        request: CreateInvitationPolicyDto,
    ) -> ::sdk_runtime::Call<GetInvitationPolicyDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_INVITATION_POLICY,
            request,
        )
    }
    /// Create a roster
    ///
    /// Makes an empty roster and returns it with its ID. Fill it with `importUsers`, bind it to a policy
    /// with `batchBindPolicy` or `updateInvitationRoster`, and send the invitations with
    /// `sendRosterInvitation`.
    ///
    /// Not safe to send twice: a repetition makes a second roster or fails. If a response is lost, look
    /// with `listInvitationRoster` before another attempt.
    ///
    /// - Request: `POST /api/v3/create-invitation-roster`
    /// - Parameters: `name` (required)
    /// - Returns: [`InvitationRosterDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn create_invitation_roster(
        &self,
        request: CreateInvitationRosterDto,
    ) -> ::sdk_runtime::Call<InvitationRosterDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_INVITATION_ROSTER,
            request,
        )
    }
    /// Delete one roster
    ///
    /// Removes a roster, named by its ID. What becomes of invitations that were sent is not documented. For
    /// several at once, use `deleteInvitationRosterBatch`.
    ///
    /// - Request: `POST /api/v3/delete-invitation-roster`
    /// - Parameters: `id` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn delete_invitation_roster(
        &self,
        request: DeleteInvitationRosterDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_INVITATION_ROSTER,
            request,
        )
    }
    /// Delete several rosters at once
    ///
    /// Removes rosters, named by their IDs. How many one request may have is not documented. For a single
    /// one, use `deleteInvitationRoster`.
    ///
    /// - Request: `POST /api/v3/delete-invitation-rosters-batch`
    /// - Parameters: `ids` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn delete_invitation_roster_batch(
        &self,
        request: DeleteInvitationRosterBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_INVITATION_ROSTER_BATCH,
            request,
        )
    }
    /// Delete invitees from a roster
    ///
    /// Removes invitees from a roster.
    ///
    /// The invitees are found by `filterUsers`. Whether an invitation that was sent becomes invalid by it
    /// is not documented. To take invitations back, use `revertRosterInvitationBatch`.
    ///
    /// - Request: `POST /api/v3/batch-delete-invitation-invitees`
    /// - Parameters: `inviteeIds` (required), `rosterId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn delete_invitees(
        &self,
        request: DeleteRosterUsersDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_INVITEES, request)
    }
    /// Export the invitees of a roster
    ///
    /// Writes the invitees of a roster into a file and returns where the file is. Every request makes
    /// another file. To read the invitees directly, use `filterUsers`.
    ///
    /// - Request: `POST /api/v3/invitation-invitee/export`
    /// - Parameters: `rosterId` (required)
    /// - Returns: [`ImportExportTemplateRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn export_users(
        &self,
        request: ExportUsersDto,
    ) -> ::sdk_runtime::Call<ImportExportTemplateRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::EXPORT_USERS, request)
    }
    /// List applicants of universal invitations
    ///
    /// Returns the applications of persons who want to join by a universal invitation link, at most 50 per
    /// page.
    ///
    /// A text and conditions can narrow them down. `approval` and `reject` decide on those that are still
    /// open.
    ///
    /// - Request: `POST /api/v3/filter-universal-invitation-applicants`
    /// - Parameters: `filter`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `withInvitorDetail`, `withOperatorDetail`
    /// - Returns: [`PaginationUniversalInvitationApplicantDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn filter(
        &self,
        request: PaginationUniversalInvitationApplicantQueryDto,
    ) -> ::sdk_runtime::Call<PaginationUniversalInvitationApplicantDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::FILTER, request)
    }
    /// List the invitees of a roster
    ///
    /// Returns the invitees of one roster, at most 50 per page, with the state of each invitation. To
    /// search in all rosters, use `quickFilterInviteeList`.
    ///
    /// - Request: `POST /api/v3/list-invitation-invitees`
    /// - Parameters: `rosterId` (required), `filter`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `withCreatorDetail`
    /// - Returns: [`InvitationUserPaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn filter_users(
        &self,
        request: ListInvitationUserDto,
    ) -> ::sdk_runtime::Call<InvitationUserPaginationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::FILTER_USERS, request)
    }
    /// Make a universal invitation link
    ///
    /// Makes a link with which anybody can apply to join the user pool. Its rules are those that
    /// `updateUniversalInvitation` has set. Every request makes a new link.
    ///
    /// - Request: `POST /api/v3/generate-universal-invitation-link`
    /// - Returns: [`GenerateInvitationLinkDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn generate_universal_invitation(
        &self,
    ) -> ::sdk_runtime::Call<GenerateInvitationLinkDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GENERATE_UNIVERSAL_INVITATION,
            (),
        )
    }
    /// Get one roster
    ///
    /// Returns one roster, named by its ID. Its invitees are listed by `filterUsers`.
    ///
    /// - Request: `GET /api/v3/get-invitation-roster`
    /// - Parameters: `rosterId` (required), `withAssignedPolicy`, `withCreatorDetail`, `withUserCount`
    /// - Returns: [`InvitationRosterDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_invitation_roster(
        &self,
        request: GetInvitationRosterParams,
    ) -> ::sdk_runtime::Call<InvitationRosterDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_INVITATION_ROSTER, request)
    }
    /// Get an e-mail template of an invitation policy
    ///
    /// Returns the template of the invitation or of the welcome e-mail that a policy uses.
    ///
    /// With `rosterId` it is the template as it was when the invitations of that roster were sent. Change
    /// it with `updateInviteEmailTemplate`.
    ///
    /// - Request: `POST /api/v3/get-invitation-policy-email-template`
    /// - Parameters: `scene` (required), `policyId` (required), `rosterId`, `templateType`
    /// - Returns: [`EmailTemplateDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_invite_email_template(
        &self,
        request: EmailTemplateQueryDto,
    ) -> ::sdk_runtime::Call<EmailTemplateDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_INVITE_EMAIL_TEMPLATE,
            request,
        )
    }
    /// Get one invitation policy
    ///
    /// Returns one invitation policy.
    ///
    /// With `rosterId` it is the policy as it was when the invitations of that roster were sent. The
    /// declared result only repeats the parameters. The settings that the server returns are not
    /// documented.
    ///
    /// - Request: `GET /api/v3/get-invitation-policy`
    /// - Parameters: `policyId` (required), `rosterId`, `withCreatorDetail`
    /// - Returns: [`GetInvitationPolicyDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_policy_detail_by_id(
        &self,
        request: GetPolicyDetailByIdParams,
    ) -> ::sdk_runtime::Call<GetInvitationPolicyDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_POLICY_DETAIL_BY_ID,
            request,
        )
    }
    /// Get one user attribution of an invitation policy
    ///
    /// Returns one user attribution, named by its ID. All of a policy are listed by
    /// `listPolicyUserAttributionDetail`.
    ///
    /// - Request: `GET /api/v3/get-invitation-policy-user-attribution`
    /// - Parameters: `id` (required), `withDepartmentExtInfo`, `withTargetDetail`
    /// - Returns: [`UserAttributionDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_policy_user_attribution_detail(
        &self,
        request: GetPolicyUserAttributionDetailParams,
    ) -> ::sdk_runtime::Call<UserAttributionDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_POLICY_USER_ATTRIBUTION_DETAIL,
            request,
        )
    }
    /// Get the settings of universal invitations
    ///
    /// Returns the rules for universal invitation links of administrators and of other users.
    /// `updateUniversalInvitation` changes them.
    ///
    /// - Request: `GET /api/v3/get-universal-invitation-settings`
    /// - Parameters: `withDepartmentDetail`
    /// - Returns: [`GetUniversalInvitationDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_universal_invitation(
        &self,
        request: GetUniversalInvitationParams,
    ) -> ::sdk_runtime::Call<GetUniversalInvitationDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_UNIVERSAL_INVITATION,
            request,
        )
    }
    /// Get the main department of an invitation policy
    ///
    /// Returns which department becomes the main department of users who are invited with the policy. If
    /// none was set, its ID is `null`. `setUserAttributionMainDepartment` sets it.
    ///
    /// - Request: `GET /api/v3/get-invitation-policy-user-attribution-main-department`
    /// - Parameters: `policyId` (required), `withDepartmentDetail`
    /// - Returns: a list, each of its elements [`UserAttributionMainDepartmentDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_user_attribution_main_department(
        &self,
        request: GetUserAttributionMainDepartmentParams,
    ) -> ::sdk_runtime::Call<Vec<UserAttributionMainDepartmentDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_USER_ATTRIBUTION_MAIN_DEPARTMENT,
            request,
        )
    }
    /// Get the template of a file of invitees
    ///
    /// Returns where to find the file that has to be filled in for `importUsers`.
    ///
    /// - Request: `GET /api/v3/invitation-invitee/template`
    /// - Returns: [`ImportExportTemplateRespDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn import_template(&self) -> ::sdk_runtime::Call<ImportExportTemplateRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_TEMPLATE, ())
    }
    /// Import invitees into a roster
    ///
    /// Adds invitees to a roster from a file that has the form of the template of `importTemplate`.
    ///
    /// Put the file on the server with `upload` first. Look at `failed` even if the request succeeds,
    /// because it reports on the check of the data.
    ///
    /// Not safe to send twice: a repetition may add the invitees again.
    ///
    /// - Request: `POST /api/v3/invitation-invitee/import`
    /// - Parameters: `rosterId` (required), `file` (required)
    /// - Returns: [`ImportInviteeDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn import_users(
        &self,
        request: ImportUsersDto,
    ) -> ::sdk_runtime::Call<ImportInviteeDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_USERS, request)
    }
    /// List invitation policies
    ///
    /// Returns the invitation policies, at most 50 per page.
    ///
    /// A text and conditions can narrow them down. The declared result only has an ID of each policy. The
    /// settings that the server returns are not documented.
    ///
    /// - Request: `POST /api/v3/list-invitation-policies`
    /// - Parameters: `filter`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `withCreatorDetail`
    /// - Returns: [`PaginationInvitationPolicyDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn list_invitation_policies(
        &self,
        request: PaginationInvitationPolicyQueryDto,
    ) -> ::sdk_runtime::Call<PaginationInvitationPolicyDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_INVITATION_POLICIES,
            request,
        )
    }
    /// List rosters
    ///
    /// Returns the rosters, at most 50 per page.
    ///
    /// A text and conditions can narrow them down. `listInvitationRostersByPolicyId` and
    /// `listInvitationRostersByNonPolicyId` return those with and without a policy.
    ///
    /// - Request: `POST /api/v3/list-invitation-rosters`
    /// - Parameters: `filter`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `withAssignedPolicy`, `withCreatorDetail`, `withUserCount`
    /// - Returns: [`InvitationRosterPaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn list_invitation_roster(
        &self,
        request: ListInvitationRosterDto,
    ) -> ::sdk_runtime::Call<InvitationRosterPaginationDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_INVITATION_ROSTER,
            request,
        )
    }
    /// List rosters that are bound to no policy
    ///
    /// Returns the rosters that are not bound to a policy yet, at most 50 per page. `batchBindPolicy` binds
    /// them.
    ///
    /// - Request: `POST /api/v3/list-invitation-rosters-by-no-policy-id`
    /// - Parameters: `filter`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `withAssignedPolicy`, `withCreatorDetail`, `withUserCount`
    /// - Returns: [`InvitationRosterPaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn list_invitation_rosters_by_non_policy_id(
        &self,
        request: ListInvitationRosterDto,
    ) -> ::sdk_runtime::Call<InvitationRosterPaginationDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
            request,
        )
    }
    /// List rosters that are bound to a policy
    ///
    /// Returns the rosters that are bound to the given policy, at most 50 per page. `batchUnbindPolicy`
    /// ends the bond.
    ///
    /// - Request: `POST /api/v3/list-invitation-rosters-by-policy-id`
    /// - Parameters: `policyId` (required), `filter`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `withAssignedPolicy`, `withCreatorDetail`, `withUserCount`
    /// - Returns: [`InvitationRosterPaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn list_invitation_rosters_by_policy_id(
        &self,
        request: ListInvitationRosterByPolicyIdDto,
    ) -> ::sdk_runtime::Call<InvitationRosterPaginationDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_INVITATION_ROSTERS_BY_POLICY_ID,
            request,
        )
    }
    /// List the user attributions of an invitation policy
    ///
    /// Returns the user attributions of a policy that are of one kind, at most 50 per page.
    ///
    /// The declared result is a list of pages instead of one page. Why there can be several is not
    /// documented. The main department is returned by `getUserAttributionMainDepartment`.
    ///
    /// - Request: `GET /api/v3/list-invitation-policy-user-attributions`
    /// - Parameters: `policyId` (required), `targetType` (required), `limit` (from 1 to 50), `page` (at least 1), `withDepartmentExtInfo`, `withTargetDetail`
    /// - Returns: a list, each of its elements [`UserAttributionPaginationDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn list_policy_user_attribution_detail(
        &self,
        request: ListPolicyUserAttributionDetailParams,
    ) -> ::sdk_runtime::Call<Vec<UserAttributionPaginationDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_POLICY_USER_ATTRIBUTION_DETAIL,
            request,
        )
    }
    /// List the fields that an invitation policy asks for
    ///
    /// Returns the fields that an invited person fills in at the registration.
    ///
    /// With `rosterId` they are those of the time when the invitations of that roster were sent.
    /// `updateRegisterExtendsFields` changes them.
    ///
    /// - Request: `GET /api/v3/list-invitation-policy-extends-fields`
    /// - Parameters: `policyId` (required), `rosterId`
    /// - Returns: [`GetExtendsFieldsDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn list_register_extends_fields(
        &self,
        request: ListRegisterExtendsFieldsParams,
    ) -> ::sdk_runtime::Call<GetExtendsFieldsDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_REGISTER_EXTENDS_FIELDS,
            request,
        )
    }
    /// Search invitees in all rosters
    ///
    /// Returns the invitees of all rosters that match a text or conditions, at most 50 per page, each with
    /// the name of its roster. The invitees of one roster are listed by `filterUsers`.
    ///
    /// - Request: `POST /api/v3/quick-filter-invitees`
    /// - Parameters: `filter`, `keywords`, `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`QuickFilterInviteePaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn quick_filter_invitee_list(
        &self,
        request: QuickFilterInvitationUserDto,
    ) -> ::sdk_runtime::Call<QuickFilterInviteePaginationDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::QUICK_FILTER_INVITEE_LIST,
            request,
        )
    }
    /// Refuse applicants of a universal invitation
    ///
    /// Refuses persons who have applied to join by a universal invitation link. The applications are found
    /// by `filter`. `approval` makes the opposite decision.
    ///
    /// Not safe to send twice: an application is decided once, and a repetition may be reported as a
    /// failure.
    ///
    /// - Request: `POST /api/v3/batch-reject-universal-invitation-applicant`
    /// - Parameters: `applicantIds` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn reject(
        &self,
        request: ApprovalUniversalInvitationApplicantDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REJECT, request)
    }
    /// Remove a user attribution from an invitation policy
    ///
    /// Users who are invited with the policy are no longer put into the given department, post, role or
    /// group.
    ///
    /// For several at once, use `removePolicyUserAttributionsBatch`. `addPolicyUserAttribution` undoes it.
    ///
    /// - Request: `POST /api/v3/remove-invitation-policy-user-attribution`
    /// - Parameters: `targetType` (required), `targetIdentifier` (required), `policyId` (required), `namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn remove_policy_user_attribution(
        &self,
        request: RemoveInvitationPolicyUserAttributionDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::REMOVE_POLICY_USER_ATTRIBUTION,
            request,
        )
    }
    /// Remove several user attributions from an invitation policy
    ///
    /// Users who are invited with the policy are no longer put into the given departments, posts, roles and
    /// groups.
    ///
    /// How many one request may have is not documented. `addPolicyUserAttributionsBatch` undoes it.
    ///
    /// - Request: `POST /api/v3/remove-invitation-policy-user-attributions-batch`
    /// - Parameters: `targets` (required), `policyId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn remove_policy_user_attributions_batch(
        &self,
        request: RemoveInvitationPolicyUserAttributionsBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH,
            request,
        )
    }
    /// Remove the main department from an invitation policy
    ///
    /// Users who are invited with the policy no longer get a main department from it.
    /// `setUserAttributionMainDepartment` sets one again.
    ///
    /// - Request: `POST /api/v3/remove-invitation-policy-user-attribution-main-department`
    /// - Parameters: `policyId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn remove_user_attribution_main_department(
        &self,
        request: RemoveInvitationPolicyUserAttributionMainDepartmentDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::REMOVE_USER_ATTRIBUTION_MAIN_DEPARTMENT,
            request,
        )
    }
    /// Take back the invitation of one invitee
    ///
    /// Takes back the invitation that one invitee of a roster got. The invitee is found by `filterUsers`.
    /// For several at once, use `revertRosterInvitationBatch`.
    ///
    /// - Request: `POST /api/v3/revert-roster-invitation`
    /// - Parameters: `inviteeId` (required), `rosterId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn revert_roster_invitation(
        &self,
        request: RevertRosterInvitationDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::REVERT_ROSTER_INVITATION,
            request,
        )
    }
    /// Take back the invitations of several invitees
    ///
    /// Takes back the invitations of several invitees, named by their IDs alone. The invitees are found by
    /// `filterUsers` or `quickFilterInviteeList`. How many one request may have is not documented.
    ///
    /// - Request: `POST /api/v3/revert-roster-invitation-batch`
    /// - Parameters: `inviteeIds` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn revert_roster_invitation_batch(
        &self,
        request: RevertRosterInvitationBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::REVERT_ROSTER_INVITATION_BATCH,
            request,
        )
    }
    /// Send the invitations of a roster
    ///
    /// Sends invitations to the invitees of a roster.
    ///
    /// Bind the roster to a policy first, with `batchBindPolicy`. A copy of the policy as it is now is kept
    /// for the roster. For a part of the invitees, use `sendRosterInvitationBatch`. `filterUsers` shows to
    /// whom the invitation could not be sent.
    ///
    /// Not safe to send twice: invitees may get the e-mail again.
    ///
    /// - Request: `POST /api/v3/send-roster-invitation`
    /// - Parameters: `rosterId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn send_roster_invitation(
        &self,
        request: SendRosterInvitationDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::SEND_ROSTER_INVITATION,
            request,
        )
    }
    /// Send the invitations of some invitees
    ///
    /// Sends invitations to the given invitees of a roster, for example again to those whose invitation
    /// expired. The invitees are found by `filterUsers`. For the whole roster, use `sendRosterInvitation`.
    ///
    /// Not safe to send twice: the invitees get the e-mail again.
    ///
    /// - Request: `POST /api/v3/send-roster-invitation-batch`
    /// - Parameters: `inviteeIds` (required), `rosterId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn send_roster_invitation_batch(
        &self,
        request: SendRosterInvitationBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::SEND_ROSTER_INVITATION_BATCH,
            request,
        )
    }
    /// Set the main department of an invitation policy
    ///
    /// Makes a department the main department of users who are invited with the policy. The departments
    /// themselves are added by `addPolicyUserAttribution`. `removeUserAttributionMainDepartment` undoes it.
    ///
    /// - Request: `POST /api/v3/set-invitation-policy-user-attribution-main-department`
    /// - Parameters: `policyId` (required), `departmentId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn set_user_attribution_main_department(
        &self,
        request: SetInvitationPolicyUserAttributionMainDepartmentDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::SET_USER_ATTRIBUTION_MAIN_DEPARTMENT,
            request,
        )
    }
    /// Change an invitation policy
    ///
    /// Sets those data of an invitation policy that the request holds.
    ///
    /// Rosters that were sent before keep the copy that was made then. The fields to fill in are better
    /// changed one by one with `updateRegisterExtendsFields`, and the e-mails with
    /// `updateInviteEmailTemplate`.
    ///
    /// - Request: `POST /api/v3/update-invitation-policy`
    /// - Parameters: `policyId` (required), `allowSkipBindExtIdp`, `defaultPasswordConfig`, `enabledExtIdp`, `enabledIdentifierVerify`, `enabledInfoFill`, `extIdpBindMsg`, `extIdpConnIds`, `extendsFields`, `inviteEmailTemplateType`, `inviteLinkConfig`, `inviteMethod`, `name`, `registerInfoFillMsg`, `sendVerifyCodeMethod`, `showPasswordInInviteEmail`, `welcomeEmailTemplateType`
    /// - Returns: [`GetInvitationPolicyDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn update_invitation_policy(
        &self,
        request: UpdateInvitationPolicyDto,
    ) -> ::sdk_runtime::Call<GetInvitationPolicyDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_INVITATION_POLICY,
            request,
        )
    }
    /// Change a roster
    ///
    /// Sets the name of a roster and the policy that it is bound to. To bind several rosters at once, use
    /// `batchBindPolicy`.
    ///
    /// - Request: `POST /api/v3/update-invitation-roster`
    /// - Parameters: `rosterId` (required), `name`, `policyId`
    /// - Returns: [`InvitationRosterDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn update_invitation_roster(
        &self,
        request: UpdateInvitationRosterDto,
    ) -> ::sdk_runtime::Call<InvitationRosterDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_INVITATION_ROSTER,
            request,
        )
    }
    /// Change an e-mail template of an invitation policy
    ///
    /// Sets the content of the template of an invitation or welcome e-mail.
    ///
    /// The request has no field for the policy, so how the server knows which policy is meant is not
    /// documented. The present template is returned by `getInviteEmailTemplate`.
    ///
    /// - Request: `POST /api/v3/update-invitation-policy-email-template`
    /// - Parameters: `type` (required), `customizeEnabled` (required), `name` (required), `subject` (required), `sender` (required), `content` (required), `expiresIn` (at least 1), `redirectTo`, `tplEngine`
    /// - Returns: [`EmailTemplateDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn update_invite_email_template(
        &self,
        request: UpdateEmailTemplateDto,
    ) -> ::sdk_runtime::Call<EmailTemplateDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_INVITE_EMAIL_TEMPLATE,
            request,
        )
    }
    /// Change the fields that an invitation policy asks for
    ///
    /// Adds, changes or deletes one of the fields that an invited person fills in at the registration, or
    /// puts the fields into another order, as `action` says.
    ///
    /// The present fields are returned by `listRegisterExtendsFields`.
    ///
    /// - Request: `POST /api/v3/update-invitation-policy-extends-fields`
    /// - Parameters: `extendsField` (required), `action` (required), `policyId` (required), `newOrder`
    /// - Returns: [`GetExtendsFieldsDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn update_register_extends_fields(
        &self,
        request: PolicyExtendsFieldsDto,
    ) -> ::sdk_runtime::Call<GetExtendsFieldsDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_REGISTER_EXTENDS_FIELDS,
            request,
        )
    }
    /// Change the settings of universal invitations
    ///
    /// Sets the rules for universal invitation links.
    ///
    /// The API declares two of the fields as booleans although `getUniversalInvitation` returns objects for
    /// them, so which value the server accepts there is not certain.
    ///
    /// - Request: `POST /api/v3/update-universal-invitation-settings`
    /// - Parameters: `adminInvitationConfig`, `enabledMemberInvitation`, `memberInvitationConfig`
    /// - Returns: [`GetUniversalInvitationDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn update_universal_invitation(
        &self,
        request: UpdateUniversalInvitationDto,
    ) -> ::sdk_runtime::Call<GetUniversalInvitationDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_UNIVERSAL_INVITATION,
            request,
        )
    }
    /// Upload a file of invitees
    ///
    /// Puts a file on the server so that `importUsers` can read it. The API declares no field for the
    /// content of the file. How it is sent is not documented.
    ///
    /// Every request stores another file.
    ///
    /// - Request: `POST /api/v3/invitation-invitee/upload`
    /// - Parameters: `private` (required)
    /// - Returns: [`ImportExportTemplateRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn upload(
        &self,
        request: UploadParams,
    ) -> ::sdk_runtime::Call<ImportExportTemplateRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPLOAD, request)
    }
}
