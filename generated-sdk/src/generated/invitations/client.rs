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
/// Invitations to join a user pool, the policies behind them, and the people invited.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/add-invitation-policy-user-attribution`.
    ///
    /// - Request: `POST /api/v3/add-invitation-policy-user-attribution`
    /// - Parameters: `targetType` (required), `targetIdentifier` (required), `policyId` (required), `namespace`
    /// - Returns: [`UserAttributionDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     AddInvitationPolicyUserAttributionDto, AttributionTargetType,
    /// };
    ///
    /// let request = AddInvitationPolicyUserAttributionDto::new(
    ///     AttributionTargetType::Department,
    ///     "target identifier",
    ///     "policy id",
    /// );
    /// let user_attribution = client.add_policy_user_attribution(request).await?;
    /// println!("{}", user_attribution.id);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/add-invitation-policy-user-attributions-batch`.
    ///
    /// - Request: `POST /api/v3/add-invitation-policy-user-attributions-batch`
    /// - Parameters: `targets` (required), `policyId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     AddInvitationPolicyUserAttributionsBatchDto, AttributionTargetType,
    ///     InvitationPolicyUserAttributionListDto,
    /// };
    ///
    /// let request = AddInvitationPolicyUserAttributionsBatchDto::new(
    ///     [
    ///         InvitationPolicyUserAttributionListDto::new(
    ///             ["target identifiers"],
    ///             AttributionTargetType::Department,
    ///         ),
    ///     ],
    ///     "policy id",
    /// );
    /// let result = client.add_policy_user_attributions_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/batch-approval-universal-invitation-applicants`.
    ///
    /// - Request: `POST /api/v3/batch-approval-universal-invitation-applicants`
    /// - Parameters: `applicantIds` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ApprovalUniversalInvitationApplicantDto;
    ///
    /// let request = ApprovalUniversalInvitationApplicantDto::new(["applicant ids"]);
    /// let result = client.approval(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn approval(
        &self,
        request: ApprovalUniversalInvitationApplicantDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::APPROVAL, request)
    }
    /// Sends `POST /api/v3/update-invitation-roster-batch-bind-policy`.
    ///
    /// - Request: `POST /api/v3/update-invitation-roster-batch-bind-policy`
    /// - Parameters: `rosterIds` (required), `policyId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::BatchBindPolicy;
    ///
    /// let result = client
    ///     .batch_bind_policy(BatchBindPolicy::new(["roster ids"], "policy id"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn batch_bind_policy(
        &self,
        request: BatchBindPolicy,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::BATCH_BIND_POLICY, request)
    }
    /// Sends `POST /api/v3/delete-invitation-policies-batch`.
    ///
    /// - Request: `POST /api/v3/delete-invitation-policies-batch`
    /// - Parameters: `policyIds` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteInvitationPolicyByIdsDto;
    ///
    /// let result = client
    ///     .batch_delete_invitation_policies(
    ///         DeleteInvitationPolicyByIdsDto::new(["policy ids"]),
    ///     )
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/update-invitation-roster-batch-unbind-policy`.
    ///
    /// - Request: `POST /api/v3/update-invitation-roster-batch-unbind-policy`
    /// - Parameters: `rosterIds` (required), `policyId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::BatchUnbindPolicy;
    ///
    /// let result = client
    ///     .batch_unbind_policy(BatchUnbindPolicy::new(["roster ids"], "policy id"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn batch_unbind_policy(
        &self,
        request: BatchUnbindPolicy,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::BATCH_UNBIND_POLICY, request)
    }
    /// Sends `POST /api/v3/copy-invitation-policy-by-id`.
    ///
    /// - Request: `POST /api/v3/copy-invitation-policy-by-id`
    /// - Parameters: `policyId` (required)
    /// - Returns: [`GetInvitationPolicyDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CopyInvitationPolicyDto;
    ///
    /// let result = client
    ///     .copy_invitation_policy_by_id(CopyInvitationPolicyDto::new("policy id"))
    ///     .await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/create-invitation-policy`.
    ///
    /// - Request: `POST /api/v3/create-invitation-policy`
    /// - Parameters: `name` (required), `allowSkipBindExtIdp`, `defaultPasswordConfig`, `enabledExtIdp`, `enabledIdentifierVerify`, `enabledInfoFill`, `extIdpBindMsg`, `extIdpConnIds`, `extendsFields`, `inviteLinkConfig`, `inviteMethod`, `registerInfoFillMsg`, `sendVerifyCodeMethod`, `showPasswordInInviteEmail`
    /// - Returns: [`GetInvitationPolicyDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreateInvitationPolicyDto;
    ///
    /// let result = client
    ///     .create_invitation_policy(CreateInvitationPolicyDto::new("name"))
    ///     .await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/create-invitation-roster`.
    ///
    /// - Request: `POST /api/v3/create-invitation-roster`
    /// - Parameters: `name` (required)
    /// - Returns: [`InvitationRosterDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreateInvitationRosterDto;
    ///
    /// let invitation_roster = client
    ///     .create_invitation_roster(CreateInvitationRosterDto::new("name"))
    ///     .await?;
    /// println!("{}", invitation_roster.name);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/delete-invitation-roster`.
    ///
    /// - Request: `POST /api/v3/delete-invitation-roster`
    /// - Parameters: `id` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteInvitationRosterDto;
    ///
    /// let result = client
    ///     .delete_invitation_roster(DeleteInvitationRosterDto::new("id"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/delete-invitation-rosters-batch`.
    ///
    /// - Request: `POST /api/v3/delete-invitation-rosters-batch`
    /// - Parameters: `ids` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteInvitationRosterBatchDto;
    ///
    /// let result = client
    ///     .delete_invitation_roster_batch(DeleteInvitationRosterBatchDto::new(["ids"]))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/batch-delete-invitation-invitees`.
    ///
    /// - Request: `POST /api/v3/batch-delete-invitation-invitees`
    /// - Parameters: `inviteeIds` (required), `rosterId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteRosterUsersDto;
    ///
    /// let result = client
    ///     .delete_invitees(DeleteRosterUsersDto::new(["invitee ids"], "roster id"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_invitees(
        &self,
        request: DeleteRosterUsersDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_INVITEES, request)
    }
    /// Sends `POST /api/v3/invitation-invitee/export`.
    ///
    /// - Request: `POST /api/v3/invitation-invitee/export`
    /// - Parameters: `rosterId` (required)
    /// - Returns: [`ImportExportTemplateRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ExportUsersDto;
    ///
    /// let result = client.export_users(ExportUsersDto::new("roster id")).await?;
    /// println!("{}", result.key);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn export_users(
        &self,
        request: ExportUsersDto,
    ) -> ::sdk_runtime::Call<ImportExportTemplateRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::EXPORT_USERS, request)
    }
    /// Sends `POST /api/v3/filter-universal-invitation-applicants`.
    ///
    /// - Request: `POST /api/v3/filter-universal-invitation-applicants`
    /// - Parameters: `filter`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `withInvitorDetail`, `withOperatorDetail`
    /// - Returns: [`PaginationUniversalInvitationApplicantDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::PaginationUniversalInvitationApplicantQueryDto;
    ///
    /// let mut items = client
    ///     .filter(PaginationUniversalInvitationApplicantQueryDto::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn filter(
        &self,
        request: PaginationUniversalInvitationApplicantQueryDto,
    ) -> ::sdk_runtime::Call<PaginationUniversalInvitationApplicantDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::FILTER, request)
    }
    /// Sends `POST /api/v3/list-invitation-invitees`.
    ///
    /// - Request: `POST /api/v3/list-invitation-invitees`
    /// - Parameters: `rosterId` (required), `filter`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `withCreatorDetail`
    /// - Returns: [`InvitationUserPaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListInvitationUserDto;
    ///
    /// let mut items = client.filter_users(ListInvitationUserDto::new("roster id")).items();
    /// while let Some(invitation_user) = items.try_next().await? {
    ///     println!("{}", invitation_user.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn filter_users(
        &self,
        request: ListInvitationUserDto,
    ) -> ::sdk_runtime::Call<InvitationUserPaginationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::FILTER_USERS, request)
    }
    /// Sends `POST /api/v3/generate-universal-invitation-link`.
    ///
    /// - Request: `POST /api/v3/generate-universal-invitation-link`
    /// - Returns: [`GenerateInvitationLinkDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let result = client.generate_universal_invitation().await?;
    /// println!("{}", result.link);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-invitation-roster`.
    ///
    /// - Request: `GET /api/v3/get-invitation-roster`
    /// - Parameters: `rosterId` (required), `withAssignedPolicy`, `withCreatorDetail`, `withUserCount`
    /// - Returns: [`InvitationRosterDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetInvitationRosterParams;
    ///
    /// let invitation_roster = client
    ///     .get_invitation_roster(GetInvitationRosterParams::new("roster id"))
    ///     .await?;
    /// println!("{}", invitation_roster.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_invitation_roster(
        &self,
        request: GetInvitationRosterParams,
    ) -> ::sdk_runtime::Call<InvitationRosterDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_INVITATION_ROSTER, request)
    }
    /// Sends `POST /api/v3/get-invitation-policy-email-template`.
    ///
    /// - Request: `POST /api/v3/get-invitation-policy-email-template`
    /// - Parameters: `scene` (required), `policyId` (required), `rosterId`, `templateType`
    /// - Returns: [`EmailTemplateDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{EmailTemplateQueryDto, EmailTemplateQueryDtoScene};
    ///
    /// let request = EmailTemplateQueryDto::new(
    ///     EmailTemplateQueryDtoScene::Invite,
    ///     "policy id",
    /// );
    /// let email_template = client.get_invite_email_template(request).await?;
    /// println!("{}", email_template.name);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-invitation-policy`.
    ///
    /// - Request: `GET /api/v3/get-invitation-policy`
    /// - Parameters: `policyId` (required), `rosterId`, `withCreatorDetail`
    /// - Returns: [`GetInvitationPolicyDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPolicyDetailByIdParams;
    ///
    /// let result = client
    ///     .get_policy_detail_by_id(GetPolicyDetailByIdParams::new("policy id"))
    ///     .await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-invitation-policy-user-attribution`.
    ///
    /// - Request: `GET /api/v3/get-invitation-policy-user-attribution`
    /// - Parameters: `id` (required), `withDepartmentExtInfo`, `withTargetDetail`
    /// - Returns: [`UserAttributionDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPolicyUserAttributionDetailParams;
    ///
    /// let user_attribution = client
    ///     .get_policy_user_attribution_detail(
    ///         GetPolicyUserAttributionDetailParams::new("id"),
    ///     )
    ///     .await?;
    /// println!("{}", user_attribution.id);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-universal-invitation-settings`.
    ///
    /// - Request: `GET /api/v3/get-universal-invitation-settings`
    /// - Parameters: `withDepartmentDetail`
    /// - Returns: [`GetUniversalInvitationDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUniversalInvitationParams;
    ///
    /// let result = client
    ///     .get_universal_invitation(GetUniversalInvitationParams::new())
    ///     .await?;
    /// println!("{:?}", result.enabled_member_invitation);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-invitation-policy-user-attribution-main-department`.
    ///
    /// - Request: `GET /api/v3/get-invitation-policy-user-attribution-main-department`
    /// - Parameters: `policyId` (required), `withDepartmentDetail`
    /// - Returns: a list, each of its elements [`UserAttributionMainDepartmentDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserAttributionMainDepartmentParams;
    ///
    /// let list = client
    ///     .get_user_attribution_main_department(
    ///         GetUserAttributionMainDepartmentParams::new("policy id"),
    ///     )
    ///     .await?;
    /// for item in list {
    ///     println!("{}", item.policy_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/invitation-invitee/template`.
    ///
    /// - Request: `GET /api/v3/invitation-invitee/template`
    /// - Returns: [`ImportExportTemplateRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let result = client.import_template().await?;
    /// println!("{}", result.key);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn import_template(&self) -> ::sdk_runtime::Call<ImportExportTemplateRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_TEMPLATE, ())
    }
    /// Sends `POST /api/v3/invitation-invitee/import`.
    ///
    /// - Request: `POST /api/v3/invitation-invitee/import`
    /// - Parameters: `rosterId` (required), `file` (required)
    /// - Returns: [`ImportInviteeDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ImportUsersDto;
    ///
    /// let result = client.import_users(ImportUsersDto::new("roster id", "file")).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn import_users(
        &self,
        request: ImportUsersDto,
    ) -> ::sdk_runtime::Call<ImportInviteeDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_USERS, request)
    }
    /// Sends `POST /api/v3/list-invitation-policies`.
    ///
    /// - Request: `POST /api/v3/list-invitation-policies`
    /// - Parameters: `filter`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `withCreatorDetail`
    /// - Returns: [`PaginationInvitationPolicyDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::PaginationInvitationPolicyQueryDto;
    ///
    /// let mut items = client
    ///     .list_invitation_policies(PaginationInvitationPolicyQueryDto::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/list-invitation-rosters`.
    ///
    /// - Request: `POST /api/v3/list-invitation-rosters`
    /// - Parameters: `filter`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `withAssignedPolicy`, `withCreatorDetail`, `withUserCount`
    /// - Returns: [`InvitationRosterPaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListInvitationRosterDto;
    ///
    /// let mut items = client
    ///     .list_invitation_roster(ListInvitationRosterDto::new())
    ///     .items();
    /// while let Some(invitation_roster) = items.try_next().await? {
    ///     println!("{}", invitation_roster.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/list-invitation-rosters-by-no-policy-id`.
    ///
    /// - Request: `POST /api/v3/list-invitation-rosters-by-no-policy-id`
    /// - Parameters: `filter`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `withAssignedPolicy`, `withCreatorDetail`, `withUserCount`
    /// - Returns: [`InvitationRosterPaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListInvitationRosterDto;
    ///
    /// let mut items = client
    ///     .list_invitation_rosters_by_non_policy_id(ListInvitationRosterDto::new())
    ///     .items();
    /// while let Some(invitation_roster) = items.try_next().await? {
    ///     println!("{}", invitation_roster.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/list-invitation-rosters-by-policy-id`.
    ///
    /// - Request: `POST /api/v3/list-invitation-rosters-by-policy-id`
    /// - Parameters: `policyId` (required), `filter`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `withAssignedPolicy`, `withCreatorDetail`, `withUserCount`
    /// - Returns: [`InvitationRosterPaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListInvitationRosterByPolicyIdDto;
    ///
    /// let mut items = client
    ///     .list_invitation_rosters_by_policy_id(
    ///         ListInvitationRosterByPolicyIdDto::new("policy id"),
    ///     )
    ///     .items();
    /// while let Some(invitation_roster) = items.try_next().await? {
    ///     println!("{}", invitation_roster.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/list-invitation-policy-user-attributions`.
    ///
    /// - Request: `GET /api/v3/list-invitation-policy-user-attributions`
    /// - Parameters: `policyId` (required), `targetType` (required), `limit`, `page`, `withDepartmentExtInfo`, `withTargetDetail`
    /// - Returns: a list, each of its elements [`UserAttributionPaginationDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     AttributionTargetType, ListPolicyUserAttributionDetailParams,
    /// };
    ///
    /// let request = ListPolicyUserAttributionDetailParams::new(
    ///     "policy id",
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
    /// Sends `GET /api/v3/list-invitation-policy-extends-fields`.
    ///
    /// - Request: `GET /api/v3/list-invitation-policy-extends-fields`
    /// - Parameters: `policyId` (required), `rosterId`
    /// - Returns: [`GetExtendsFieldsDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListRegisterExtendsFieldsParams;
    ///
    /// let result = client
    ///     .list_register_extends_fields(ListRegisterExtendsFieldsParams::new("policy id"))
    ///     .await?;
    /// for extends_field in result.extends_fields.unwrap_or_default() {
    ///     println!("{}", extends_field.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/quick-filter-invitees`.
    ///
    /// - Request: `POST /api/v3/quick-filter-invitees`
    /// - Parameters: `filter`, `keywords`, `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`QuickFilterInviteePaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::QuickFilterInvitationUserDto;
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
    /// Sends `POST /api/v3/batch-reject-universal-invitation-applicant`.
    ///
    /// - Request: `POST /api/v3/batch-reject-universal-invitation-applicant`
    /// - Parameters: `applicantIds` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ApprovalUniversalInvitationApplicantDto;
    ///
    /// let request = ApprovalUniversalInvitationApplicantDto::new(["applicant ids"]);
    /// let result = client.reject(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn reject(
        &self,
        request: ApprovalUniversalInvitationApplicantDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REJECT, request)
    }
    /// Sends `POST /api/v3/remove-invitation-policy-user-attribution`.
    ///
    /// - Request: `POST /api/v3/remove-invitation-policy-user-attribution`
    /// - Parameters: `targetType` (required), `targetIdentifier` (required), `policyId` (required), `namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     AttributionTargetType, RemoveInvitationPolicyUserAttributionDto,
    /// };
    ///
    /// let request = RemoveInvitationPolicyUserAttributionDto::new(
    ///     AttributionTargetType::Department,
    ///     "target identifier",
    ///     "policy id",
    /// );
    /// let result = client.remove_policy_user_attribution(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/remove-invitation-policy-user-attributions-batch`.
    ///
    /// - Request: `POST /api/v3/remove-invitation-policy-user-attributions-batch`
    /// - Parameters: `targets` (required), `policyId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     AttributionTargetType, InvitationPolicyUserAttributionListDto,
    ///     RemoveInvitationPolicyUserAttributionsBatchDto,
    /// };
    ///
    /// let request = RemoveInvitationPolicyUserAttributionsBatchDto::new(
    ///     [
    ///         InvitationPolicyUserAttributionListDto::new(
    ///             ["target identifiers"],
    ///             AttributionTargetType::Department,
    ///         ),
    ///     ],
    ///     "policy id",
    /// );
    /// let result = client.remove_policy_user_attributions_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/remove-invitation-policy-user-attribution-main-department`.
    ///
    /// - Request: `POST /api/v3/remove-invitation-policy-user-attribution-main-department`
    /// - Parameters: `policyId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::RemoveInvitationPolicyUserAttributionMainDepartmentDto;
    ///
    /// let request = RemoveInvitationPolicyUserAttributionMainDepartmentDto::new(
    ///     "policy id",
    /// );
    /// let result = client.remove_user_attribution_main_department(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/revert-roster-invitation`.
    ///
    /// - Request: `POST /api/v3/revert-roster-invitation`
    /// - Parameters: `inviteeId` (required), `rosterId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::RevertRosterInvitationDto;
    ///
    /// let request = RevertRosterInvitationDto::new("invitee id", "roster id");
    /// let result = client.revert_roster_invitation(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/revert-roster-invitation-batch`.
    ///
    /// - Request: `POST /api/v3/revert-roster-invitation-batch`
    /// - Parameters: `inviteeIds` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::RevertRosterInvitationBatchDto;
    ///
    /// let result = client
    ///     .revert_roster_invitation_batch(
    ///         RevertRosterInvitationBatchDto::new(["invitee ids"]),
    ///     )
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/send-roster-invitation`.
    ///
    /// - Request: `POST /api/v3/send-roster-invitation`
    /// - Parameters: `rosterId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::SendRosterInvitationDto;
    ///
    /// let result = client
    ///     .send_roster_invitation(SendRosterInvitationDto::new("roster id"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/send-roster-invitation-batch`.
    ///
    /// - Request: `POST /api/v3/send-roster-invitation-batch`
    /// - Parameters: `inviteeIds` (required), `rosterId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::SendRosterInvitationBatchDto;
    ///
    /// let request = SendRosterInvitationBatchDto::new(["invitee ids"], "roster id");
    /// let result = client.send_roster_invitation_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/set-invitation-policy-user-attribution-main-department`.
    ///
    /// - Request: `POST /api/v3/set-invitation-policy-user-attribution-main-department`
    /// - Parameters: `policyId` (required), `departmentId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::SetInvitationPolicyUserAttributionMainDepartmentDto;
    ///
    /// let request = SetInvitationPolicyUserAttributionMainDepartmentDto::new(
    ///     "policy id",
    ///     "department id",
    /// );
    /// let result = client.set_user_attribution_main_department(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/update-invitation-policy`.
    ///
    /// - Request: `POST /api/v3/update-invitation-policy`
    /// - Parameters: `policyId` (required), `allowSkipBindExtIdp`, `defaultPasswordConfig`, `enabledExtIdp`, `enabledIdentifierVerify`, `enabledInfoFill`, `extIdpBindMsg`, `extIdpConnIds`, `extendsFields`, `inviteEmailTemplateType`, `inviteLinkConfig`, `inviteMethod`, `name`, `registerInfoFillMsg`, `sendVerifyCodeMethod`, `showPasswordInInviteEmail`, `welcomeEmailTemplateType`
    /// - Returns: [`GetInvitationPolicyDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateInvitationPolicyDto;
    ///
    /// let result = client
    ///     .update_invitation_policy(UpdateInvitationPolicyDto::new("policy id"))
    ///     .await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/update-invitation-roster`.
    ///
    /// - Request: `POST /api/v3/update-invitation-roster`
    /// - Parameters: `rosterId` (required), `name`, `policyId`
    /// - Returns: [`InvitationRosterDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateInvitationRosterDto;
    ///
    /// let invitation_roster = client
    ///     .update_invitation_roster(UpdateInvitationRosterDto::new("roster id"))
    ///     .await?;
    /// println!("{}", invitation_roster.name);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/update-invitation-policy-email-template`.
    ///
    /// - Request: `POST /api/v3/update-invitation-policy-email-template`
    /// - Parameters: `type` (required), `customizeEnabled` (required), `name` (required), `subject` (required), `sender` (required), `content` (required), `expiresIn` (at least 1), `redirectTo`, `tplEngine`
    /// - Returns: [`EmailTemplateDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     EmailTemplateType, UpdateEmailTemplateDto, UpdateEmailTemplateDtoRequired,
    /// };
    ///
    /// let request = UpdateEmailTemplateDto::new(UpdateEmailTemplateDtoRequired {
    ///     r#type: EmailTemplateType::WelcomeEmail,
    ///     customize_enabled: true,
    ///     name: String::from("name"),
    ///     subject: String::from("subject"),
    ///     sender: String::from("sender"),
    ///     content: String::from("content"),
    /// });
    /// let email_template = client.update_invite_email_template(request).await?;
    /// println!("{}", email_template.name);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/update-invitation-policy-extends-fields`.
    ///
    /// - Request: `POST /api/v3/update-invitation-policy-extends-fields`
    /// - Parameters: `extendsField` (required), `action` (required), `policyId` (required), `newOrder`
    /// - Returns: [`GetExtendsFieldsDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     FieldInputType, FieldScope, PolicyExtendsFieldsDto, UpdateExtendsFieldDto,
    ///     UpdateExtendsFieldDtoRequired,
    /// };
    ///
    /// let request = PolicyExtendsFieldsDto::new(
    ///     UpdateExtendsFieldDto::new(UpdateExtendsFieldDtoRequired {
    ///         r#type: FieldScope::User,
    ///         id: String::from("id"),
    ///         name: String::from("name"),
    ///         label: String::from("label"),
    ///         show: true,
    ///         allow_rewrite: true,
    ///         input_type: FieldInputType::Image,
    ///     }),
    ///     "action",
    ///     "policy id",
    /// );
    /// let result = client.update_register_extends_fields(request).await?;
    /// for extends_field in result.extends_fields.unwrap_or_default() {
    ///     println!("{}", extends_field.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/update-universal-invitation-settings`.
    ///
    /// - Request: `POST /api/v3/update-universal-invitation-settings`
    /// - Parameters: `adminInvitationConfig`, `enabledMemberInvitation`, `memberInvitationConfig`
    /// - Returns: [`GetUniversalInvitationDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateUniversalInvitationDto;
    ///
    /// let result = client
    ///     .update_universal_invitation(UpdateUniversalInvitationDto::new())
    ///     .await?;
    /// println!("{:?}", result.enabled_member_invitation);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/invitation-invitee/upload`.
    ///
    /// - Request: `POST /api/v3/invitation-invitee/upload`
    /// - Parameters: `private` (required)
    /// - Returns: [`ImportExportTemplateRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UploadParams;
    ///
    /// let result = client.upload(UploadParams::new(true)).await?;
    /// println!("{}", result.key);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload(
        &self,
        request: UploadParams,
    ) -> ::sdk_runtime::Call<ImportExportTemplateRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPLOAD, request)
    }
}
