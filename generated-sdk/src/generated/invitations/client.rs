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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Add a user attribution to an invitation policy.
    ///
    /// Makes users who are invited with the policy members of one more department, post, role or group.
    ///
    /// For several at once, use
    /// [`add_policy_user_attributions_batch`](crate::ManagementClient::add_policy_user_attributions_batch).
    /// [`remove_policy_user_attribution`](crate::ManagementClient::remove_policy_user_attribution) undoes
    /// it.
    ///
    /// Not safe to send twice: a repetition adds it a second time or fails.
    ///
    /// - Request: `POST /api/v3/add-invitation-policy-user-attribution`
    /// - Returns: [`UserAttributionDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_type`](AddInvitationPolicyUserAttributionDto::target_type) | Required. What kind of thing [`target_identifier`](crate::generated::models::AddInvitationPolicyUserAttributionDto::target_identifier) names. |
    /// | [`target_identifier`](AddInvitationPolicyUserAttributionDto::target_identifier) | Required. What the invited users are put into: the ID of a department, or the code of a post, a role or a group, as [`target_type`](crate::generated::models::AddInvitationPolicyUserAttributionDto::target_type) says. |
    /// | [`policy_id`](AddInvitationPolicyUserAttributionDto::policy_id) | Required. ID of the invitation policy, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    /// | [`namespace`](AddInvitationPolicyUserAttributionDto::namespace) | Code of the namespace that the role is in. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{AddInvitationPolicyUserAttributionDto, AttributionTargetType};
    ///
    /// let request = AddInvitationPolicyUserAttributionDto::new(
    ///     AttributionTargetType::Department,
    ///     "6343bafc019xxxx889206c4c",
    ///     "60b49eb83fd80adb96f26e68",
    /// )
    /// .with_namespace("default");
    /// let user_attribution = client.add_policy_user_attribution(request).await?;
    /// println!("{}", user_attribution.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "add-invitation-policy-user-attribution")]
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
    /// Add several user attributions to an invitation policy.
    ///
    /// Makes users who are invited with the policy members of several departments, posts, roles or groups.
    ///
    /// How many one request may have is not documented.
    /// [`remove_policy_user_attributions_batch`](crate::ManagementClient::remove_policy_user_attributions_batch)
    /// undoes it.
    ///
    /// Not safe to send twice: a repetition adds them a second time or fails.
    ///
    /// - Request: `POST /api/v3/add-invitation-policy-user-attributions-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`targets`](AddInvitationPolicyUserAttributionsBatchDto::targets) | Required. What the invited users are put into. |
    /// | [`policy_id`](AddInvitationPolicyUserAttributionsBatchDto::policy_id) | Required. ID of the invitation policy, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     AddInvitationPolicyUserAttributionsBatchDto, AttributionTargetType,
    ///     InvitationPolicyUserAttributionListDto,
    /// };
    ///
    /// let request = AddInvitationPolicyUserAttributionsBatchDto::new(
    ///     [
    ///         InvitationPolicyUserAttributionListDto::new(
    ///                 ["admin"],
    ///                 AttributionTargetType::Department,
    ///             )
    ///             .with_namespace("default"),
    ///     ],
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let result = client.add_policy_user_attributions_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "add-invitation-policy-user-attributions-batch")]
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
    /// Accept applicants of a universal invitation.
    ///
    /// Lets persons join who have applied by a universal invitation link.
    ///
    /// The applications are found by [`filter`](crate::ManagementClient::filter).
    /// [`reject`](crate::ManagementClient::reject) makes the opposite decision.
    ///
    /// Not safe to send twice: an application is decided once, and a repetition may be reported as a
    /// failure.
    ///
    /// - Request: `POST /api/v3/batch-approval-universal-invitation-applicants`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`applicant_ids`](ApprovalUniversalInvitationApplicantDto::applicant_ids) | Required. IDs of the applications, as in [`UniversalInvitationApplicantData::id`](crate::generated::models::UniversalInvitationApplicantData::id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ApprovalUniversalInvitationApplicantDto;
    ///
    /// let request = ApprovalUniversalInvitationApplicantDto::new([
    ///     "60b49eb83fd80adb96f26e68",
    /// ]);
    /// let result = client.approval(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "batch-approval-universal-invitation-applicants")]
    #[inline]
    pub fn approval(
        &self,
        request: ApprovalUniversalInvitationApplicantDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::APPROVAL, request)
    }
    /// Bind rosters to an invitation policy.
    ///
    /// Binds rosters to a policy, so that their invitations are sent with it. Rosters without a policy are
    /// listed by
    /// [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id).
    ///
    /// [`batch_unbind_policy`](crate::ManagementClient::batch_unbind_policy) undoes it.
    ///
    /// - Request: `POST /api/v3/update-invitation-roster-batch-bind-policy`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roster_ids`](BatchBindPolicy::roster_ids) | Required. IDs of the rosters to bind, found by [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id). |
    /// | [`policy_id`](BatchBindPolicy::policy_id) | Required. ID of the invitation policy, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::BatchBindPolicy;
    ///
    /// let request = BatchBindPolicy::new(
    ///     ["60b49eb83fd80adb96f26e69"],
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let result = client.batch_bind_policy(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-invitation-roster-batch-bind-policy")]
    #[inline]
    pub fn batch_bind_policy(
        &self,
        request: BatchBindPolicy,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::BATCH_BIND_POLICY, request)
    }
    /// Delete invitation policies.
    ///
    /// Removes invitation policies, named by their IDs.
    ///
    /// What becomes of rosters that are bound to them is not documented. The rosters of a policy are listed
    /// by
    /// [`list_invitation_rosters_by_policy_id`](crate::ManagementClient::list_invitation_rosters_by_policy_id).
    ///
    /// - Request: `POST /api/v3/delete-invitation-policies-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_ids`](DeleteInvitationPolicyByIdsDto::policy_ids) | Required. IDs of the invitation policies, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteInvitationPolicyByIdsDto;
    ///
    /// let request = DeleteInvitationPolicyByIdsDto::new(["60b49eb83fd80adb96f26e68"]);
    /// let result = client.batch_delete_invitation_policies(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-invitation-policies-batch")]
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
    /// Release rosters from an invitation policy.
    ///
    /// Ends the bond between rosters and a policy.
    ///
    /// The rosters of a policy are listed by
    /// [`list_invitation_rosters_by_policy_id`](crate::ManagementClient::list_invitation_rosters_by_policy_id).
    /// [`batch_bind_policy`](crate::ManagementClient::batch_bind_policy) undoes it.
    ///
    /// - Request: `POST /api/v3/update-invitation-roster-batch-unbind-policy`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roster_ids`](BatchUnbindPolicy::roster_ids) | Required. IDs of the rosters to release, found by [`list_invitation_rosters_by_policy_id`](crate::ManagementClient::list_invitation_rosters_by_policy_id). |
    /// | [`policy_id`](BatchUnbindPolicy::policy_id) | Required. ID of the invitation policy, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::BatchUnbindPolicy;
    ///
    /// let request = BatchUnbindPolicy::new(
    ///     ["60b49eb83fd80adb96f26e69"],
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let result = client.batch_unbind_policy(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-invitation-roster-batch-unbind-policy")]
    #[inline]
    pub fn batch_unbind_policy(
        &self,
        request: BatchUnbindPolicy,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::BATCH_UNBIND_POLICY, request)
    }
    /// Copy an invitation policy.
    ///
    /// Makes a new invitation policy with the settings of an existing one.
    ///
    /// The declared result has no field for the settings, so read the copy with
    /// [`get_policy_detail_by_id`](crate::ManagementClient::get_policy_detail_by_id) or find it with
    /// [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies).
    ///
    /// Not safe to send twice: every request makes another copy.
    ///
    /// - Request: `POST /api/v3/copy-invitation-policy-by-id`
    /// - Returns: [`GetInvitationPolicyDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](CopyInvitationPolicyDto::policy_id) | Required. ID of the invitation policy to copy, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CopyInvitationPolicyDto;
    ///
    /// let result = client
    ///     .copy_invitation_policy_by_id(
    ///         CopyInvitationPolicyDto::new("60b49eb83fd80adb96f26e68"),
    ///     )
    ///     .await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "copy-invitation-policy-by-id")]
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
    /// Create an invitation policy.
    ///
    /// Makes an invitation policy.
    ///
    /// Afterwards, say with
    /// [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution) where the
    /// invited users belong, and bind rosters to the policy with
    /// [`batch_bind_policy`](crate::ManagementClient::batch_bind_policy).
    /// [`copy_invitation_policy_by_id`](crate::ManagementClient::copy_invitation_policy_by_id) makes one
    /// from another policy.
    ///
    /// Not safe to send twice: a repetition makes a second policy or fails. If a response is lost, look
    /// with [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies) before another
    /// attempt.
    ///
    /// - Request: `POST /api/v3/create-invitation-policy`
    /// - Returns: [`GetInvitationPolicyDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`name`](CreateInvitationPolicyDto::name) | Required. Name of the invitation policy, for people. |
    /// | [`ext_idp_conn_ids`](CreateInvitationPolicyDto::ext_idp_conn_ids) | IDs of the connections of identity sources whose accounts can be bound, found by [`get_ext_idp`](crate::ManagementClient::get_ext_idp). |
    ///
    /// 12 more optional fields: see [`CreateInvitationPolicyDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreateInvitationPolicyDto;
    ///
    /// let request = CreateInvitationPolicyDto::new("New colleagues")
    ///     .with_ext_idp_conn_ids(["60b49eb83fd80adb96f26e68"]);
    /// let result = client.create_invitation_policy(request).await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-invitation-policy")]
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
    /// Create a roster.
    ///
    /// Makes an empty roster and returns it with its ID. Fill it with
    /// [`import_users`](crate::ManagementClient::import_users), bind it to a policy with
    /// [`batch_bind_policy`](crate::ManagementClient::batch_bind_policy) or
    /// [`update_invitation_roster`](crate::ManagementClient::update_invitation_roster), and send the
    /// invitations with [`send_roster_invitation`](crate::ManagementClient::send_roster_invitation).
    ///
    /// Not safe to send twice: a repetition makes a second roster or fails. If a response is lost, look
    /// with [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster) before another
    /// attempt.
    ///
    /// - Request: `POST /api/v3/create-invitation-roster`
    /// - Returns: [`InvitationRosterDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`name`](CreateInvitationRosterDto::name) | Required. Name of the roster, for people. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreateInvitationRosterDto;
    ///
    /// let invitation_roster = client
    ///     .create_invitation_roster(
    ///         CreateInvitationRosterDto::new("New colleagues in July"),
    ///     )
    ///     .await?;
    /// println!("{}", invitation_roster.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-invitation-roster")]
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
    /// Delete one roster.
    ///
    /// Removes a roster, named by its ID. What becomes of invitations that were sent is not documented.
    ///
    /// For several at once, use
    /// [`delete_invitation_roster_batch`](crate::ManagementClient::delete_invitation_roster_batch).
    ///
    /// - Request: `POST /api/v3/delete-invitation-roster`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](DeleteInvitationRosterDto::id) | Required. ID of the roster, found by [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteInvitationRosterDto;
    ///
    /// let request = DeleteInvitationRosterDto::new("60b49eb83fd80adb96f26e69");
    /// let result = client.delete_invitation_roster(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-invitation-roster")]
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
    /// Delete several rosters at once.
    ///
    /// Removes rosters, named by their IDs. How many one request may have is not documented. For a single
    /// one, use [`delete_invitation_roster`](crate::ManagementClient::delete_invitation_roster).
    ///
    /// - Request: `POST /api/v3/delete-invitation-rosters-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`ids`](DeleteInvitationRosterBatchDto::ids) | Required. IDs of the rosters, found by [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteInvitationRosterBatchDto;
    ///
    /// let request = DeleteInvitationRosterBatchDto::new(["60b49eb83fd80adb96f26e69"]);
    /// let result = client.delete_invitation_roster_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-invitation-rosters-batch")]
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
    /// Delete invitees from a roster.
    ///
    /// Removes invitees from a roster.
    ///
    /// The invitees are found by [`filter_users`](crate::ManagementClient::filter_users). Whether an
    /// invitation that was sent becomes invalid by it is not documented. To take invitations back, use
    /// [`revert_roster_invitation_batch`](crate::ManagementClient::revert_roster_invitation_batch).
    ///
    /// - Request: `POST /api/v3/batch-delete-invitation-invitees`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`invitee_ids`](DeleteRosterUsersDto::invitee_ids) | Required. IDs of the invitees, found by [`filter_users`](crate::ManagementClient::filter_users). |
    /// | [`roster_id`](DeleteRosterUsersDto::roster_id) | Required. ID of the roster that the invitees are in. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteRosterUsersDto;
    ///
    /// let request = DeleteRosterUsersDto::new(
    ///     ["60b49eb83fd80adb96f26e6a"],
    ///     "60b49eb83fd80adb96f26e69",
    /// );
    /// let result = client.delete_invitees(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "batch-delete-invitation-invitees")]
    #[inline]
    pub fn delete_invitees(
        &self,
        request: DeleteRosterUsersDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_INVITEES, request)
    }
    /// Export the invitees of a roster.
    ///
    /// Writes the invitees of a roster into a file and returns where the file is. To read the invitees
    /// directly, use [`filter_users`](crate::ManagementClient::filter_users).
    ///
    /// Not safe to send twice: every request makes another file.
    ///
    /// - Request: `POST /api/v3/invitation-invitee/export`
    /// - Returns: [`ImportExportTemplateRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roster_id`](ExportUsersDto::roster_id) | Required. ID of the roster, found by [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ExportUsersDto;
    ///
    /// let result = client
    ///     .export_users(ExportUsersDto::new("60b49eb83fd80adb96f26e69"))
    ///     .await?;
    /// println!("{}", result.key);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "invitation-invitee")]
    #[inline]
    pub fn export_users(
        &self,
        request: ExportUsersDto,
    ) -> ::sdk_runtime::Call<ImportExportTemplateRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::EXPORT_USERS, request)
    }
    /// List applicants of universal invitations.
    ///
    /// Returns the applications of persons who want to join by a universal invitation link, at most 50 per
    /// page.
    ///
    /// A text and conditions can narrow them down. [`approval`](crate::ManagementClient::approval) and
    /// [`reject`](crate::ManagementClient::reject) decide on those that are still open.
    ///
    /// - Request: `POST /api/v3/filter-universal-invitation-applicants`
    /// - Returns: [`PaginationUniversalInvitationApplicantDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`filter`](PaginationUniversalInvitationApplicantQueryDto::filter) | Conditions that the applications have to meet. |
    /// | [`keywords`](PaginationUniversalInvitationApplicantQueryDto::keywords) | Text to look for in the names, phone numbers and e-mail addresses of the applicants. |
    /// | [`limit`](PaginationUniversalInvitationApplicantQueryDto::limit) | How many items a page has at most. From 1 to 50. |
    /// | [`page`](PaginationUniversalInvitationApplicantQueryDto::page) | Number of the page to return, counted from 1. At least 1. |
    /// | [`with_invitor_detail`](PaginationUniversalInvitationApplicantQueryDto::with_invitor_detail) | Whether the result has details of the users whose links were used, in [`UniversalInvitationApplicantData::inviter_detail`](crate::generated::models::UniversalInvitationApplicantData::inviter_detail). |
    /// | [`with_operator_detail`](PaginationUniversalInvitationApplicantQueryDto::with_operator_detail) | Whether the result has details of the users who decided, in [`UniversalInvitationApplicantData::operator_detail`](crate::generated::models::UniversalInvitationApplicantData::operator_detail). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::PaginationUniversalInvitationApplicantQueryDto;
    ///
    /// let request = PaginationUniversalInvitationApplicantQueryDto::new()
    ///     .with_keywords("bob");
    /// let mut items = client.filter(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "filter-universal-invitation-applicants")]
    #[inline]
    pub fn filter(
        &self,
        request: PaginationUniversalInvitationApplicantQueryDto,
    ) -> ::sdk_runtime::Call<PaginationUniversalInvitationApplicantDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::FILTER, request)
    }
    /// List the invitees of a roster.
    ///
    /// Returns the invitees of one roster, at most 50 per page, with the state of each invitation.
    ///
    /// To search in all rosters, use
    /// [`quick_filter_invitee_list`](crate::ManagementClient::quick_filter_invitee_list).
    ///
    /// - Request: `POST /api/v3/list-invitation-invitees`
    /// - Returns: [`InvitationUserPaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roster_id`](ListInvitationUserDto::roster_id) | Required. ID of the roster whose invitees are returned, found by [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster). |
    /// | [`filter`](ListInvitationUserDto::filter) | Conditions that the invitees have to meet. |
    /// | [`keywords`](ListInvitationUserDto::keywords) | Text to look for in the names of the rosters and the IDs of the invitees. |
    /// | [`limit`](ListInvitationUserDto::limit) | How many items a page has at most. From 1 to 50. |
    /// | [`page`](ListInvitationUserDto::page) | Number of the page to return, counted from 1. At least 1. |
    /// | [`with_creator_detail`](ListInvitationUserDto::with_creator_detail) | Whether the result has details of the users who added the invitees, in [`InvitationUserDto::creator_detail`](crate::generated::models::InvitationUserDto::creator_detail). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListInvitationUserDto;
    ///
    /// let mut items = client
    ///     .filter_users(ListInvitationUserDto::new("60b49eb83fd80adb96f26e69"))
    ///     .items();
    /// while let Some(invitation_user) = items.try_next().await? {
    ///     println!("{}", invitation_user.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-invitation-invitees")]
    #[inline]
    pub fn filter_users(
        &self,
        request: ListInvitationUserDto,
    ) -> ::sdk_runtime::Call<InvitationUserPaginationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::FILTER_USERS, request)
    }
    /// Make a universal invitation link.
    ///
    /// Makes a link with which anybody can apply to join the user pool. Its rules are those that
    /// [`update_universal_invitation`](crate::ManagementClient::update_universal_invitation) has set.
    ///
    /// Not safe to send twice: every request makes a new link.
    ///
    /// - Request: `POST /api/v3/generate-universal-invitation-link`
    /// - Returns: [`GenerateInvitationLinkDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let result = client.generate_universal_invitation().await?;
    /// println!("{}", result.link);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "generate-universal-invitation-link")]
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
    /// Get one roster.
    ///
    /// Returns one roster, named by its ID. Its invitees are listed by
    /// [`filter_users`](crate::ManagementClient::filter_users).
    ///
    /// - Request: `GET /api/v3/get-invitation-roster`
    /// - Returns: [`InvitationRosterDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roster_id`](GetInvitationRosterParams::roster_id) | Required. ID of the roster, found by [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster). |
    /// | [`with_assigned_policy`](GetInvitationRosterParams::with_assigned_policy) | Whether the result has the policy that the roster is bound to, in [`assigned_policy`](crate::generated::models::InvitationRosterDto::assigned_policy). By default `false`. |
    /// | [`with_creator_detail`](GetInvitationRosterParams::with_creator_detail) | Whether the result has details of the user who created the roster, in [`creator_detail`](crate::generated::models::InvitationRosterDto::creator_detail). By default `false`. |
    /// | [`with_user_count`](GetInvitationRosterParams::with_user_count) | Whether the result has the number of invitees, in [`user_count`](crate::generated::models::InvitationRosterDto::user_count). By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetInvitationRosterParams;
    ///
    /// let request = GetInvitationRosterParams::new("60b49eb83fd80adb96f26e69");
    /// let invitation_roster = client.get_invitation_roster(request).await?;
    /// println!("{}", invitation_roster.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-invitation-roster")]
    #[inline]
    pub fn get_invitation_roster(
        &self,
        request: GetInvitationRosterParams,
    ) -> ::sdk_runtime::Call<InvitationRosterDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_INVITATION_ROSTER, request)
    }
    /// Get an e-mail template of an invitation policy.
    ///
    /// Returns the template of the invitation or of the welcome e-mail that a policy uses.
    ///
    /// With [`roster_id`](crate::generated::models::EmailTemplateQueryDto::roster_id) it is the template as
    /// it was when the invitations of that roster were sent. Change it with
    /// [`update_invite_email_template`](crate::ManagementClient::update_invite_email_template).
    ///
    /// - Request: `POST /api/v3/get-invitation-policy-email-template`
    /// - Returns: [`EmailTemplateDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`scene`](EmailTemplateQueryDto::scene) | Required. Occasion on which the e-mail is sent. |
    /// | [`policy_id`](EmailTemplateQueryDto::policy_id) | Required. ID of the invitation policy, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    /// | [`roster_id`](EmailTemplateQueryDto::roster_id) | ID of a roster whose invitations were sent. |
    /// | [`template_type`](EmailTemplateQueryDto::template_type) | Type of the e-mail template to return. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{EmailTemplateQueryDto, EmailTemplateQueryDtoScene};
    ///
    /// let request = EmailTemplateQueryDto::new(
    ///     EmailTemplateQueryDtoScene::Invite,
    ///     "60b49eb83fd80adb96f26e68",
    /// )
    /// .with_roster_id("60b49eb83fd80adb96f26e69");
    /// let email_template = client.get_invite_email_template(request).await?;
    /// println!("{}", email_template.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-invitation-policy-email-template")]
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
    /// Get one invitation policy.
    ///
    /// Returns one invitation policy.
    ///
    /// With [`roster_id`](crate::generated::models::GetPolicyDetailByIdParams::roster_id) it is the policy
    /// as it was when the invitations of that roster were sent. The declared result only repeats the
    /// parameters. The settings that the server returns are not documented.
    ///
    /// - Request: `GET /api/v3/get-invitation-policy`
    /// - Returns: [`GetInvitationPolicyDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](GetPolicyDetailByIdParams::policy_id) | Required. ID of the invitation policy, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    /// | [`roster_id`](GetPolicyDetailByIdParams::roster_id) | ID of a roster whose invitations were sent. |
    /// | [`with_creator_detail`](GetPolicyDetailByIdParams::with_creator_detail) | Whether the result has details of the user who created it. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPolicyDetailByIdParams;
    ///
    /// let request = GetPolicyDetailByIdParams::new("60b49eb83fd80adb96f26e68")
    ///     .with_roster_id("60b49eb83fd80adb96f26e69");
    /// let result = client.get_policy_detail_by_id(request).await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-invitation-policy")]
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
    /// Get one user attribution of an invitation policy.
    ///
    /// Returns one user attribution, named by its ID. All of a policy are listed by
    /// [`list_policy_user_attribution_detail`](crate::ManagementClient::list_policy_user_attribution_detail).
    ///
    /// - Request: `GET /api/v3/get-invitation-policy-user-attribution`
    /// - Returns: [`UserAttributionDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](GetPolicyUserAttributionDetailParams::id) | Required. ID of the user attribution, as in [`UserAttributionDto::id`](crate::generated::models::UserAttributionDto::id). |
    /// | [`with_department_ext_info`](GetPolicyUserAttributionDetailParams::with_department_ext_info) | Whether the details of a department have its path from the top, in [`name_path`](crate::generated::models::InvitationDepartmentRespDto::name_path), [`code_path`](crate::generated::models::InvitationDepartmentRespDto::code_path) and [`id_path`](crate::generated::models::InvitationDepartmentRespDto::id_path). |
    /// | [`with_target_detail`](GetPolicyUserAttributionDetailParams::with_target_detail) | Whether the result has details of the department, post, role or group, in [`target_detail`](crate::generated::models::UserAttributionDto::target_detail). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPolicyUserAttributionDetailParams;
    ///
    /// let request = GetPolicyUserAttributionDetailParams::new("60b49eb83fd80adb96f26e68");
    /// let user_attribution = client.get_policy_user_attribution_detail(request).await?;
    /// println!("{}", user_attribution.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-invitation-policy-user-attribution")]
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
    /// Get the settings of universal invitations.
    ///
    /// Returns the rules for universal invitation links of administrators and of other users.
    /// [`update_universal_invitation`](crate::ManagementClient::update_universal_invitation) changes them.
    ///
    /// - Request: `GET /api/v3/get-universal-invitation-settings`
    /// - Returns: [`GetUniversalInvitationDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`with_department_detail`](GetUniversalInvitationParams::with_department_detail) | Whether the result has details of the departments that are set. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUniversalInvitationParams;
    ///
    /// let result = client
    ///     .get_universal_invitation(GetUniversalInvitationParams::new())
    ///     .await?;
    /// println!("{:?}", result.enabled_member_invitation);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-universal-invitation-settings")]
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
    /// Get the main department of an invitation policy.
    ///
    /// Returns which department becomes the main department of users who are invited with the policy.
    ///
    /// If none was set, its ID is `null`.
    /// [`set_user_attribution_main_department`](crate::ManagementClient::set_user_attribution_main_department)
    /// sets it.
    ///
    /// - Request: `GET /api/v3/get-invitation-policy-user-attribution-main-department`
    /// - Returns: a list of [`UserAttributionMainDepartmentDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](GetUserAttributionMainDepartmentParams::policy_id) | Required. ID of the invitation policy, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    /// | [`with_department_detail`](GetUserAttributionMainDepartmentParams::with_department_detail) | Whether the result has the department itself beside its ID, in [`department_detail`](crate::generated::models::UserAttributionMainDepartmentDto::department_detail). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserAttributionMainDepartmentParams;
    ///
    /// let request = GetUserAttributionMainDepartmentParams::new(
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let list = client.get_user_attribution_main_department(request).await?;
    /// for item in list {
    ///     println!("{}", item.policy_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-invitation-policy-user-attribution-main-department")]
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
    /// Get the template of a file of invitees.
    ///
    /// Returns where to find the file that has to be filled in for
    /// [`import_users`](crate::ManagementClient::import_users).
    ///
    /// - Request: `GET /api/v3/invitation-invitee/template`
    /// - Returns: [`ImportExportTemplateRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let result = client.import_template().await?;
    /// println!("{}", result.key);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "invitation-invitee")]
    #[inline]
    pub fn import_template(&self) -> ::sdk_runtime::Call<ImportExportTemplateRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_TEMPLATE, ())
    }
    /// Import invitees into a roster.
    ///
    /// Adds invitees to a roster from a file that has the form of the template of
    /// [`import_template`](crate::ManagementClient::import_template).
    ///
    /// Put the file on the server with [`upload`](crate::ManagementClient::upload) first. Look at
    /// [`failed`](crate::generated::models::ImportInviteeDto::failed) even if the request succeeds, because
    /// it reports on the check of the data.
    ///
    /// Not safe to send twice: a repetition may add the invitees again.
    ///
    /// - Request: `POST /api/v3/invitation-invitee/import`
    /// - Returns: [`ImportInviteeDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roster_id`](ImportUsersDto::roster_id) | Required. ID of the roster that the invitees are added to. |
    /// | [`file`](ImportUsersDto::file) | Required. The file to import, as [`upload`](crate::ManagementClient::upload) named it. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ImportUsersDto;
    ///
    /// let request = ImportUsersDto::new(
    ///     "60b49eb83fd80adb96f26e69",
    ///     "https://example.com/invitees.xlsx",
    /// );
    /// let result = client.import_users(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "invitation-invitee")]
    #[inline]
    pub fn import_users(
        &self,
        request: ImportUsersDto,
    ) -> ::sdk_runtime::Call<ImportInviteeDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_USERS, request)
    }
    /// List invitation policies.
    ///
    /// Returns the invitation policies, at most 50 per page.
    ///
    /// A text and conditions can narrow them down. The declared result only has an ID of each policy. The
    /// settings that the server returns are not documented.
    ///
    /// - Request: `POST /api/v3/list-invitation-policies`
    /// - Returns: [`PaginationInvitationPolicyDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`filter`](PaginationInvitationPolicyQueryDto::filter) | Conditions that the policies have to meet. |
    /// | [`keywords`](PaginationInvitationPolicyQueryDto::keywords) | Text to look for in the names and IDs of the policies. |
    /// | [`limit`](PaginationInvitationPolicyQueryDto::limit) | How many items a page has at most. From 1 to 50. |
    /// | [`page`](PaginationInvitationPolicyQueryDto::page) | Number of the page to return, counted from 1. At least 1. |
    /// | [`with_creator_detail`](PaginationInvitationPolicyQueryDto::with_creator_detail) | Whether the result has details of the users who created the policies. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::PaginationInvitationPolicyQueryDto;
    ///
    /// let request = PaginationInvitationPolicyQueryDto::new().with_keywords("colleagues");
    /// let mut items = client.list_invitation_policies(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-invitation-policies")]
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
    /// List rosters.
    ///
    /// Returns the rosters, at most 50 per page.
    ///
    /// A text and conditions can narrow them down.
    /// [`list_invitation_rosters_by_policy_id`](crate::ManagementClient::list_invitation_rosters_by_policy_id)
    /// and
    /// [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id)
    /// return those with and without a policy.
    ///
    /// - Request: `POST /api/v3/list-invitation-rosters`
    /// - Returns: [`InvitationRosterPaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`filter`](ListInvitationRosterDto::filter) | Conditions that the rosters have to meet. |
    /// | [`keywords`](ListInvitationRosterDto::keywords) | Text to look for in the names and IDs of the rosters. |
    /// | [`limit`](ListInvitationRosterDto::limit) | How many items a page has at most. From 1 to 50. |
    /// | [`page`](ListInvitationRosterDto::page) | Number of the page to return, counted from 1. At least 1. |
    /// | [`with_assigned_policy`](ListInvitationRosterDto::with_assigned_policy) | Whether the result has the policies that the rosters are bound to, in [`InvitationRosterDto::assigned_policy`](crate::generated::models::InvitationRosterDto::assigned_policy). |
    /// | [`with_creator_detail`](ListInvitationRosterDto::with_creator_detail) | Whether the result has details of the users who created the rosters, in [`InvitationRosterDto::creator_detail`](crate::generated::models::InvitationRosterDto::creator_detail). |
    /// | [`with_user_count`](ListInvitationRosterDto::with_user_count) | Whether the result has the numbers of invitees, in [`InvitationRosterDto::user_count`](crate::generated::models::InvitationRosterDto::user_count). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListInvitationRosterDto;
    ///
    /// let request = ListInvitationRosterDto::new().with_keywords("July");
    /// let mut items = client.list_invitation_roster(request).items();
    /// while let Some(invitation_roster) = items.try_next().await? {
    ///     println!("{}", invitation_roster.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-invitation-rosters")]
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
    /// List rosters that are bound to no policy.
    ///
    /// Returns the rosters that are not bound to a policy yet, at most 50 per page.
    /// [`batch_bind_policy`](crate::ManagementClient::batch_bind_policy) binds them.
    ///
    /// - Request: `POST /api/v3/list-invitation-rosters-by-no-policy-id`
    /// - Returns: [`InvitationRosterPaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`filter`](ListInvitationRosterDto::filter) | Conditions that the rosters have to meet. |
    /// | [`keywords`](ListInvitationRosterDto::keywords) | Text to look for in the names and IDs of the rosters. |
    /// | [`limit`](ListInvitationRosterDto::limit) | How many items a page has at most. From 1 to 50. |
    /// | [`page`](ListInvitationRosterDto::page) | Number of the page to return, counted from 1. At least 1. |
    /// | [`with_assigned_policy`](ListInvitationRosterDto::with_assigned_policy) | Whether the result has the policies that the rosters are bound to, in [`InvitationRosterDto::assigned_policy`](crate::generated::models::InvitationRosterDto::assigned_policy). |
    /// | [`with_creator_detail`](ListInvitationRosterDto::with_creator_detail) | Whether the result has details of the users who created the rosters, in [`InvitationRosterDto::creator_detail`](crate::generated::models::InvitationRosterDto::creator_detail). |
    /// | [`with_user_count`](ListInvitationRosterDto::with_user_count) | Whether the result has the numbers of invitees, in [`InvitationRosterDto::user_count`](crate::generated::models::InvitationRosterDto::user_count). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListInvitationRosterDto;
    ///
    /// let request = ListInvitationRosterDto::new().with_keywords("July");
    /// let mut items = client.list_invitation_rosters_by_non_policy_id(request).items();
    /// while let Some(invitation_roster) = items.try_next().await? {
    ///     println!("{}", invitation_roster.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-invitation-rosters-by-no-policy-id")]
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
    /// List rosters that are bound to a policy.
    ///
    /// Returns the rosters that are bound to the given policy, at most 50 per page.
    /// [`batch_unbind_policy`](crate::ManagementClient::batch_unbind_policy) ends the bond.
    ///
    /// - Request: `POST /api/v3/list-invitation-rosters-by-policy-id`
    /// - Returns: [`InvitationRosterPaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](ListInvitationRosterByPolicyIdDto::policy_id) | Required. ID of the policy that the rosters are bound to, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    /// | [`filter`](ListInvitationRosterByPolicyIdDto::filter) | Conditions that the rosters have to meet. |
    /// | [`keywords`](ListInvitationRosterByPolicyIdDto::keywords) | Text to look for in the names and IDs of the rosters. |
    /// | [`limit`](ListInvitationRosterByPolicyIdDto::limit) | How many items a page has at most. From 1 to 50. |
    /// | [`page`](ListInvitationRosterByPolicyIdDto::page) | Number of the page to return, counted from 1. At least 1. |
    /// | [`with_assigned_policy`](ListInvitationRosterByPolicyIdDto::with_assigned_policy) | Whether the result has the policies that the rosters are bound to, in [`InvitationRosterDto::assigned_policy`](crate::generated::models::InvitationRosterDto::assigned_policy). |
    /// | [`with_creator_detail`](ListInvitationRosterByPolicyIdDto::with_creator_detail) | Whether the result has details of the users who created the rosters, in [`InvitationRosterDto::creator_detail`](crate::generated::models::InvitationRosterDto::creator_detail). |
    /// | [`with_user_count`](ListInvitationRosterByPolicyIdDto::with_user_count) | Whether the result has the numbers of invitees, in [`InvitationRosterDto::user_count`](crate::generated::models::InvitationRosterDto::user_count). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListInvitationRosterByPolicyIdDto;
    ///
    /// let request = ListInvitationRosterByPolicyIdDto::new("60b49eb83fd80adb96f26e68")
    ///     .with_keywords("July");
    /// let mut items = client.list_invitation_rosters_by_policy_id(request).items();
    /// while let Some(invitation_roster) = items.try_next().await? {
    ///     println!("{}", invitation_roster.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-invitation-rosters-by-policy-id")]
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
    /// List the user attributions of an invitation policy.
    ///
    /// Returns the user attributions of a policy that are of one kind, at most 50 per page.
    ///
    /// The declared result is a list of pages instead of one page. Why there can be several is not
    /// documented. The main department is returned by
    /// [`get_user_attribution_main_department`](crate::ManagementClient::get_user_attribution_main_department).
    ///
    /// - Request: `GET /api/v3/list-invitation-policy-user-attributions`
    /// - Returns: a list of [`UserAttributionPaginationDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](ListPolicyUserAttributionDetailParams::policy_id) | Required. ID of the invitation policy, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    /// | [`target_type`](ListPolicyUserAttributionDetailParams::target_type) | Required. Kind of the user attributions to return. |
    /// | [`limit`](ListPolicyUserAttributionDetailParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListPolicyUserAttributionDetailParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`with_department_ext_info`](ListPolicyUserAttributionDetailParams::with_department_ext_info) | Whether the details of a department have its path from the top, in [`name_path`](crate::generated::models::InvitationDepartmentRespDto::name_path), [`code_path`](crate::generated::models::InvitationDepartmentRespDto::code_path) and [`id_path`](crate::generated::models::InvitationDepartmentRespDto::id_path). |
    /// | [`with_target_detail`](ListPolicyUserAttributionDetailParams::with_target_detail) | Whether the result has details of the departments, posts, roles or groups, in [`target_detail`](crate::generated::models::UserAttributionDto::target_detail). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{AttributionTargetType, ListPolicyUserAttributionDetailParams};
    ///
    /// let request = ListPolicyUserAttributionDetailParams::new(
    ///     "60b49eb83fd80adb96f26e68",
    ///     AttributionTargetType::Department,
    /// );
    /// let list = client.list_policy_user_attribution_detail(request).await?;
    /// for item in list {
    ///     for user_attribution in item.list {
    ///         println!("{}", user_attribution.id);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-invitation-policy-user-attributions")]
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
    /// List the fields that an invitation policy asks for.
    ///
    /// Returns the fields that an invited person fills in at the registration.
    ///
    /// With [`roster_id`](crate::generated::models::ListRegisterExtendsFieldsParams::roster_id) they are
    /// those of the time when the invitations of that roster were sent.
    /// [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields) changes
    /// them.
    ///
    /// - Request: `GET /api/v3/list-invitation-policy-extends-fields`
    /// - Returns: [`GetExtendsFieldsDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](ListRegisterExtendsFieldsParams::policy_id) | Required. ID of the invitation policy, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    /// | [`roster_id`](ListRegisterExtendsFieldsParams::roster_id) | ID of a roster whose invitations were sent. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListRegisterExtendsFieldsParams;
    ///
    /// let request = ListRegisterExtendsFieldsParams::new("60b49eb83fd80adb96f26e68")
    ///     .with_roster_id("60b49eb83fd80adb96f26e69");
    /// let result = client.list_register_extends_fields(request).await?;
    /// for extends_field in result.extends_fields.unwrap_or_default() {
    ///     println!("{}", extends_field.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-invitation-policy-extends-fields")]
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
    /// Search invitees in all rosters.
    ///
    /// Returns the invitees of all rosters that match a text or conditions, at most 50 per page, each with
    /// the name of its roster.
    ///
    /// The invitees of one roster are listed by [`filter_users`](crate::ManagementClient::filter_users).
    ///
    /// - Request: `POST /api/v3/quick-filter-invitees`
    /// - Returns: [`QuickFilterInviteePaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`filter`](QuickFilterInvitationUserDto::filter) | Conditions that the invitees have to meet. |
    /// | [`keywords`](QuickFilterInvitationUserDto::keywords) | Text to look for in the names of the rosters and the IDs of the invitees. |
    /// | [`limit`](QuickFilterInvitationUserDto::limit) | How many items a page has at most. From 1 to 50. |
    /// | [`page`](QuickFilterInvitationUserDto::page) | Number of the page to return, counted from 1. At least 1. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::QuickFilterInvitationUserDto;
    ///
    /// let mut items = client
    ///     .quick_filter_invitee_list(QuickFilterInvitationUserDto::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.roster_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "quick-filter-invitees")]
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
    /// Refuse applicants of a universal invitation.
    ///
    /// Refuses persons who have applied to join by a universal invitation link.
    ///
    /// The applications are found by [`filter`](crate::ManagementClient::filter).
    /// [`approval`](crate::ManagementClient::approval) makes the opposite decision.
    ///
    /// Not safe to send twice: an application is decided once, and a repetition may be reported as a
    /// failure.
    ///
    /// - Request: `POST /api/v3/batch-reject-universal-invitation-applicant`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`applicant_ids`](ApprovalUniversalInvitationApplicantDto::applicant_ids) | Required. IDs of the applications, as in [`UniversalInvitationApplicantData::id`](crate::generated::models::UniversalInvitationApplicantData::id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ApprovalUniversalInvitationApplicantDto;
    ///
    /// let request = ApprovalUniversalInvitationApplicantDto::new([
    ///     "60b49eb83fd80adb96f26e68",
    /// ]);
    /// let result = client.reject(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "batch-reject-universal-invitation-applicant")]
    #[inline]
    pub fn reject(
        &self,
        request: ApprovalUniversalInvitationApplicantDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REJECT, request)
    }
    /// Remove a user attribution from an invitation policy.
    ///
    /// Users who are invited with the policy are no longer put into the given department, post, role or
    /// group.
    ///
    /// For several at once, use
    /// [`remove_policy_user_attributions_batch`](crate::ManagementClient::remove_policy_user_attributions_batch).
    /// [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution) undoes it.
    ///
    /// - Request: `POST /api/v3/remove-invitation-policy-user-attribution`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_type`](RemoveInvitationPolicyUserAttributionDto::target_type) | Required. What kind of thing [`target_identifier`](crate::generated::models::RemoveInvitationPolicyUserAttributionDto::target_identifier) names. |
    /// | [`target_identifier`](RemoveInvitationPolicyUserAttributionDto::target_identifier) | Required. What the invited users are no longer put into: the ID of a department, or the code of a post, a role or a group, as [`target_type`](crate::generated::models::RemoveInvitationPolicyUserAttributionDto::target_type) says. |
    /// | [`policy_id`](RemoveInvitationPolicyUserAttributionDto::policy_id) | Required. ID of the invitation policy, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    /// | [`namespace`](RemoveInvitationPolicyUserAttributionDto::namespace) | Code of the namespace that the role is in. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     AttributionTargetType, RemoveInvitationPolicyUserAttributionDto,
    /// };
    ///
    /// let request = RemoveInvitationPolicyUserAttributionDto::new(
    ///     AttributionTargetType::Department,
    ///     "6343bafc019xxxx889206c4c",
    ///     "60b49eb83fd80adb96f26e68",
    /// )
    /// .with_namespace("default");
    /// let result = client.remove_policy_user_attribution(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remove-invitation-policy-user-attribution")]
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
    /// Remove several user attributions from an invitation policy.
    ///
    /// Users who are invited with the policy are no longer put into the given departments, posts, roles and
    /// groups.
    ///
    /// How many one request may have is not documented.
    /// [`add_policy_user_attributions_batch`](crate::ManagementClient::add_policy_user_attributions_batch)
    /// undoes it.
    ///
    /// - Request: `POST /api/v3/remove-invitation-policy-user-attributions-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`targets`](RemoveInvitationPolicyUserAttributionsBatchDto::targets) | Required. What the invited users are no longer put into. |
    /// | [`policy_id`](RemoveInvitationPolicyUserAttributionsBatchDto::policy_id) | Required. ID of the invitation policy, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     AttributionTargetType, InvitationPolicyUserAttributionListDto,
    ///     RemoveInvitationPolicyUserAttributionsBatchDto,
    /// };
    ///
    /// let request = RemoveInvitationPolicyUserAttributionsBatchDto::new(
    ///     [
    ///         InvitationPolicyUserAttributionListDto::new(
    ///                 ["admin"],
    ///                 AttributionTargetType::Department,
    ///             )
    ///             .with_namespace("default"),
    ///     ],
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let result = client.remove_policy_user_attributions_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remove-invitation-policy-user-attributions-batch")]
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
    /// Remove the main department from an invitation policy.
    ///
    /// Users who are invited with the policy no longer get a main department from it.
    /// [`set_user_attribution_main_department`](crate::ManagementClient::set_user_attribution_main_department)
    /// sets one again.
    ///
    /// - Request: `POST /api/v3/remove-invitation-policy-user-attribution-main-department`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](RemoveInvitationPolicyUserAttributionMainDepartmentDto::policy_id) | Required. ID of the invitation policy, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::RemoveInvitationPolicyUserAttributionMainDepartmentDto;
    ///
    /// let request = RemoveInvitationPolicyUserAttributionMainDepartmentDto::new(
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let result = client.remove_user_attribution_main_department(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remove-invitation-policy-user-attribution-main-department")]
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
    /// Take back the invitation of one invitee.
    ///
    /// Takes back the invitation that one invitee of a roster got.
    ///
    /// The invitee is found by [`filter_users`](crate::ManagementClient::filter_users). For several at
    /// once, use
    /// [`revert_roster_invitation_batch`](crate::ManagementClient::revert_roster_invitation_batch).
    ///
    /// - Request: `POST /api/v3/revert-roster-invitation`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`invitee_id`](RevertRosterInvitationDto::invitee_id) | Required. ID of the invitee, found by [`filter_users`](crate::ManagementClient::filter_users). |
    /// | [`roster_id`](RevertRosterInvitationDto::roster_id) | Required. ID of the roster that the invitee is in. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::RevertRosterInvitationDto;
    ///
    /// let request = RevertRosterInvitationDto::new(
    ///     "60b49eb83fd80adb96f26e6a",
    ///     "60b49eb83fd80adb96f26e69",
    /// );
    /// let result = client.revert_roster_invitation(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "revert-roster-invitation")]
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
    /// Take back the invitations of several invitees.
    ///
    /// Takes back the invitations of several invitees, named by their IDs alone.
    ///
    /// The invitees are found by [`filter_users`](crate::ManagementClient::filter_users) or
    /// [`quick_filter_invitee_list`](crate::ManagementClient::quick_filter_invitee_list). How many one
    /// request may have is not documented.
    ///
    /// - Request: `POST /api/v3/revert-roster-invitation-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`invitee_ids`](RevertRosterInvitationBatchDto::invitee_ids) | Required. IDs of the invitees, found by [`filter_users`](crate::ManagementClient::filter_users) or [`quick_filter_invitee_list`](crate::ManagementClient::quick_filter_invitee_list). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::RevertRosterInvitationBatchDto;
    ///
    /// let request = RevertRosterInvitationBatchDto::new(["60b49eb83fd80adb96f26e6a"]);
    /// let result = client.revert_roster_invitation_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "revert-roster-invitation-batch")]
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
    /// Send the invitations of a roster.
    ///
    /// Sends invitations to the invitees of a roster.
    ///
    /// Bind the roster to a policy first, with
    /// [`batch_bind_policy`](crate::ManagementClient::batch_bind_policy). A copy of the policy as it is now
    /// is kept for the roster. For a part of the invitees, use
    /// [`send_roster_invitation_batch`](crate::ManagementClient::send_roster_invitation_batch).
    /// [`filter_users`](crate::ManagementClient::filter_users) shows to whom the invitation could not be
    /// sent.
    ///
    /// Not safe to send twice: invitees may get the e-mail again.
    ///
    /// - Request: `POST /api/v3/send-roster-invitation`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roster_id`](SendRosterInvitationDto::roster_id) | Required. ID of the roster, found by [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::SendRosterInvitationDto;
    ///
    /// let result = client
    ///     .send_roster_invitation(SendRosterInvitationDto::new("60b49eb83fd80adb96f26e69"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "send-roster-invitation")]
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
    /// Send the invitations of some invitees.
    ///
    /// Sends invitations to the given invitees of a roster, for example again to those whose invitation
    /// expired.
    ///
    /// The invitees are found by [`filter_users`](crate::ManagementClient::filter_users). For the whole
    /// roster, use [`send_roster_invitation`](crate::ManagementClient::send_roster_invitation).
    ///
    /// Not safe to send twice: the invitees get the e-mail again.
    ///
    /// - Request: `POST /api/v3/send-roster-invitation-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`invitee_ids`](SendRosterInvitationBatchDto::invitee_ids) | Required. IDs of the invitees, found by [`filter_users`](crate::ManagementClient::filter_users). |
    /// | [`roster_id`](SendRosterInvitationBatchDto::roster_id) | Required. ID of the roster that the invitees are in. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::SendRosterInvitationBatchDto;
    ///
    /// let request = SendRosterInvitationBatchDto::new(
    ///     ["60b49eb83fd80adb96f26e6a"],
    ///     "60b49eb83fd80adb96f26e69",
    /// );
    /// let result = client.send_roster_invitation_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "send-roster-invitation-batch")]
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
    /// Set the main department of an invitation policy.
    ///
    /// Makes a department the main department of users who are invited with the policy.
    ///
    /// The departments themselves are added by
    /// [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution).
    /// [`remove_user_attribution_main_department`](crate::ManagementClient::remove_user_attribution_main_department)
    /// undoes it.
    ///
    /// - Request: `POST /api/v3/set-invitation-policy-user-attribution-main-department`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](SetInvitationPolicyUserAttributionMainDepartmentDto::policy_id) | Required. ID of the invitation policy, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    /// | [`department_id`](SetInvitationPolicyUserAttributionMainDepartmentDto::department_id) | Required. ID that GenAuth gave the department, as in [`DepartmentDto::department_id`](crate::generated::models::DepartmentDto::department_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::SetInvitationPolicyUserAttributionMainDepartmentDto;
    ///
    /// let request = SetInvitationPolicyUserAttributionMainDepartmentDto::new(
    ///     "60b49eb83fd80adb96f26e68",
    ///     "6343bafc019xxxx889206c4c",
    /// );
    /// let result = client.set_user_attribution_main_department(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set-invitation-policy-user-attribution-main-department")]
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
    /// Change an invitation policy.
    ///
    /// Sets those data of an invitation policy that the request holds.
    ///
    /// Rosters that were sent before keep the copy that was made then. The fields to fill in are better
    /// changed one by one with
    /// [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields), and the
    /// e-mails with
    /// [`update_invite_email_template`](crate::ManagementClient::update_invite_email_template).
    ///
    /// - Request: `POST /api/v3/update-invitation-policy`
    /// - Returns: [`GetInvitationPolicyDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](UpdateInvitationPolicyDto::policy_id) | Required. ID of the invitation policy to change, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    /// | [`ext_idp_conn_ids`](UpdateInvitationPolicyDto::ext_idp_conn_ids) | IDs of the connections of identity sources whose accounts can be bound, found by [`get_ext_idp`](crate::ManagementClient::get_ext_idp). |
    /// | [`name`](UpdateInvitationPolicyDto::name) | New name of the invitation policy, for people. |
    ///
    /// 14 more optional fields: see [`UpdateInvitationPolicyDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateInvitationPolicyDto;
    ///
    /// let request = UpdateInvitationPolicyDto::new("60b49eb83fd80adb96f26e68")
    ///     .with_ext_idp_conn_ids(["60b49eb83fd80adb96f26e68"])
    ///     .with_name("New colleagues");
    /// let result = client.update_invitation_policy(request).await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-invitation-policy")]
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
    /// Change a roster.
    ///
    /// Sets the name of a roster and the policy that it is bound to. To bind several rosters at once, use
    /// [`batch_bind_policy`](crate::ManagementClient::batch_bind_policy).
    ///
    /// - Request: `POST /api/v3/update-invitation-roster`
    /// - Returns: [`InvitationRosterDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roster_id`](UpdateInvitationRosterDto::roster_id) | Required. ID of the roster to change, found by [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster). |
    /// | [`name`](UpdateInvitationRosterDto::name) | New name of the roster, for people. |
    /// | [`policy_id`](UpdateInvitationRosterDto::policy_id) | ID of the policy to bind the roster to, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateInvitationRosterDto;
    ///
    /// let request = UpdateInvitationRosterDto::new("60b49eb83fd80adb96f26e69")
    ///     .with_name("New colleagues in July")
    ///     .with_policy_id("60b49eb83fd80adb96f26e68");
    /// let invitation_roster = client.update_invitation_roster(request).await?;
    /// println!("{}", invitation_roster.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-invitation-roster")]
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
    /// Change an e-mail template of an invitation policy.
    ///
    /// Sets the content of the template of an invitation or welcome e-mail.
    ///
    /// The request has no field for the policy, so how the server knows which policy is meant is not
    /// documented. The present template is returned by
    /// [`get_invite_email_template`](crate::ManagementClient::get_invite_email_template).
    ///
    /// - Request: `POST /api/v3/update-invitation-policy-email-template`
    /// - Returns: [`EmailTemplateDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](UpdateEmailTemplateDto::type) | Required. Occasion on which the e-mail is sent, which also says which template is changed. |
    /// | [`customize_enabled`](UpdateEmailTemplateDto::customize_enabled) | Required. Whether this template is used. |
    /// | [`name`](UpdateEmailTemplateDto::name) | Required. Name of the template, for people. |
    /// | [`subject`](UpdateEmailTemplateDto::subject) | Required. Subject of the e-mail. |
    /// | [`sender`](UpdateEmailTemplateDto::sender) | Required. Name of the sender that the e-mail shows. |
    /// | [`content`](UpdateEmailTemplateDto::content) | Required. Body of the e-mail, as a template that [`tpl_engine`](crate::generated::models::UpdateEmailTemplateDto::tpl_engine) fills in. |
    /// | [`expires_in`](UpdateEmailTemplateDto::expires_in) | How long the verification code or the link in the e-mail is valid. At least 1. |
    /// | [`redirect_to`](UpdateEmailTemplateDto::redirect_to) | Address that the user is sent to after verifying the e-mail address. |
    /// | [`tpl_engine`](UpdateEmailTemplateDto::tpl_engine) | Engine that fills in the template. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     EmailTemplateType, UpdateEmailTemplateDto, UpdateEmailTemplateDtoRequired,
    /// };
    ///
    /// let request = UpdateEmailTemplateDto::new(UpdateEmailTemplateDtoRequired {
    ///     r#type: EmailTemplateType::WelcomeEmail,
    ///     customize_enabled: true,
    ///     name: String::from("Sign-in code"),
    ///     subject: String::from("Your sign-in code"),
    ///     sender: String::from("GenAuth"),
    ///     content: String::from("Your code is {{code}}."),
    /// });
    /// let email_template = client.update_invite_email_template(request).await?;
    /// println!("{}", email_template.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-invitation-policy-email-template")]
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
    /// Change the fields that an invitation policy asks for.
    ///
    /// Adds, changes or deletes one of the fields that an invited person fills in at the registration, or
    /// puts the fields into another order, as
    /// [`action`](crate::generated::models::PolicyExtendsFieldsDto::action) says.
    ///
    /// The present fields are returned by
    /// [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields).
    ///
    /// - Request: `POST /api/v3/update-invitation-policy-extends-fields`
    /// - Returns: [`GetExtendsFieldsDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`extends_field`](PolicyExtendsFieldsDto::extends_field) | Required. The field to add, change or delete. |
    /// | [`action`](PolicyExtendsFieldsDto::action) | Required. What to do: `"add"` adds the field, `"update"` changes it, `"delete"` deletes it, `"reorder"` puts the fields into the order of [`new_order`](crate::generated::models::PolicyExtendsFieldsDto::new_order). |
    /// | [`policy_id`](PolicyExtendsFieldsDto::policy_id) | Required. ID of the invitation policy, found by [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies). |
    /// | [`new_order`](PolicyExtendsFieldsDto::new_order) | The fields in their new order, for `"reorder"`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     FieldInputType, FieldScope, PolicyExtendsFieldsDto, UpdateExtendsFieldDto,
    ///     UpdateExtendsFieldDtoRequired,
    /// };
    ///
    /// let request = PolicyExtendsFieldsDto::new(
    ///     UpdateExtendsFieldDto::new(UpdateExtendsFieldDtoRequired {
    ///         r#type: FieldScope::User,
    ///         id: String::from("60b49eb83fd80adb96f26e68"),
    ///         name: String::from("school"),
    ///         label: String::from("School"),
    ///         show: true,
    ///         allow_rewrite: true,
    ///         input_type: FieldInputType::Image,
    ///     }),
    ///     "add",
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let result = client.update_register_extends_fields(request).await?;
    /// for extends_field in result.extends_fields.unwrap_or_default() {
    ///     println!("{}", extends_field.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-invitation-policy-extends-fields")]
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
    /// Change the settings of universal invitations.
    ///
    /// Sets the rules for universal invitation links.
    ///
    /// The API declares two of the fields as booleans although
    /// [`get_universal_invitation`](crate::ManagementClient::get_universal_invitation) returns objects for
    /// them, so which value the server accepts there is not certain.
    ///
    /// - Request: `POST /api/v3/update-universal-invitation-settings`
    /// - Returns: [`GetUniversalInvitationDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`admin_invitation_config`](UpdateUniversalInvitationDto::admin_invitation_config) | Rules for links of administrators. |
    /// | [`enabled_member_invitation`](UpdateUniversalInvitationDto::enabled_member_invitation) | Whether users of the user pool may invite others with a link. |
    /// | [`member_invitation_config`](UpdateUniversalInvitationDto::member_invitation_config) | Rules for links of users who are no administrators. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateUniversalInvitationDto;
    ///
    /// let result = client
    ///     .update_universal_invitation(UpdateUniversalInvitationDto::new())
    ///     .await?;
    /// println!("{:?}", result.enabled_member_invitation);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-universal-invitation-settings")]
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
    /// Upload a file of invitees.
    ///
    /// Puts a file on the server so that [`import_users`](crate::ManagementClient::import_users) can read
    /// it. The API declares no field for the content of the file. How it is sent is not documented.
    ///
    /// Not safe to send twice: every request stores another file.
    ///
    /// - Request: `POST /api/v3/invitation-invitee/upload`
    /// - Returns: [`ImportExportTemplateRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`private`](UploadParams::private) | Required. Whether the file is kept private. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UploadParams;
    ///
    /// let result = client.upload(UploadParams::new(true)).await?;
    /// println!("{}", result.key);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "invitation-invitee")]
    #[inline]
    pub fn upload(
        &self,
        request: UploadParams,
    ) -> ::sdk_runtime::Call<ImportExportTemplateRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPLOAD, request)
    }
}
