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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Sends `POST /api/v3/add-invitation-policy-user-attribution`.
    ///
    /// - Request: `POST /api/v3/add-invitation-policy-user-attribution`
    /// - Returns: [`UserAttributionDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_type`](AddInvitationPolicyUserAttributionDto::target_type) | Required. |
    /// | [`target_identifier`](AddInvitationPolicyUserAttributionDto::target_identifier) | Required. |
    /// | [`policy_id`](AddInvitationPolicyUserAttributionDto::policy_id) | Required. |
    /// | [`namespace`](AddInvitationPolicyUserAttributionDto::namespace) |  |
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
    /// Sends `POST /api/v3/add-invitation-policy-user-attributions-batch`.
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
    /// | [`targets`](AddInvitationPolicyUserAttributionsBatchDto::targets) | Required. |
    /// | [`policy_id`](AddInvitationPolicyUserAttributionsBatchDto::policy_id) | Required. |
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
    /// Sends `POST /api/v3/batch-approval-universal-invitation-applicants`.
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
    /// | [`applicant_ids`](ApprovalUniversalInvitationApplicantDto::applicant_ids) | Required. |
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
    #[doc(alias = "batch-approval-universal-invitation-applicants")]
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roster_ids`](BatchBindPolicy::roster_ids) | Required. |
    /// | [`policy_id`](BatchBindPolicy::policy_id) | Required. |
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
    #[doc(alias = "update-invitation-roster-batch-bind-policy")]
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_ids`](DeleteInvitationPolicyByIdsDto::policy_ids) | Required. |
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
    /// Sends `POST /api/v3/update-invitation-roster-batch-unbind-policy`.
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
    /// | [`roster_ids`](BatchUnbindPolicy::roster_ids) | Required. |
    /// | [`policy_id`](BatchUnbindPolicy::policy_id) | Required. |
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
    #[doc(alias = "update-invitation-roster-batch-unbind-policy")]
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
    /// - Returns: [`GetInvitationPolicyDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](CopyInvitationPolicyDto::policy_id) | Required. |
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
    /// - Returns: [`GetInvitationPolicyDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`name`](CreateInvitationPolicyDto::name) | Required. |
    ///
    /// 13 more optional fields: see [`CreateInvitationPolicyDto`].
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
    /// - Returns: [`InvitationRosterDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`name`](CreateInvitationRosterDto::name) | Required. |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](DeleteInvitationRosterDto::id) | Required. |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`ids`](DeleteInvitationRosterBatchDto::ids) | Required. |
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
    /// Sends `POST /api/v3/batch-delete-invitation-invitees`.
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
    /// | [`invitee_ids`](DeleteRosterUsersDto::invitee_ids) | Required. |
    /// | [`roster_id`](DeleteRosterUsersDto::roster_id) | Required. |
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
    #[doc(alias = "batch-delete-invitation-invitees")]
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
    /// - Returns: [`ImportExportTemplateRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roster_id`](ExportUsersDto::roster_id) | Required. |
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
    #[doc(alias = "invitation-invitee")]
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
    /// - Returns: [`PaginationUniversalInvitationApplicantDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`filter`](PaginationUniversalInvitationApplicantQueryDto::filter) |  |
    /// | [`keywords`](PaginationUniversalInvitationApplicantQueryDto::keywords) |  |
    /// | [`limit`](PaginationUniversalInvitationApplicantQueryDto::limit) | From 1 to 50. |
    /// | [`page`](PaginationUniversalInvitationApplicantQueryDto::page) | At least 1. |
    /// | [`with_invitor_detail`](PaginationUniversalInvitationApplicantQueryDto::with_invitor_detail) |  |
    /// | [`with_operator_detail`](PaginationUniversalInvitationApplicantQueryDto::with_operator_detail) |  |
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
    #[doc(alias = "filter-universal-invitation-applicants")]
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
    /// - Returns: [`InvitationUserPaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roster_id`](ListInvitationUserDto::roster_id) | Required. |
    /// | [`filter`](ListInvitationUserDto::filter) |  |
    /// | [`keywords`](ListInvitationUserDto::keywords) |  |
    /// | [`limit`](ListInvitationUserDto::limit) | From 1 to 50. |
    /// | [`page`](ListInvitationUserDto::page) | At least 1. |
    /// | [`with_creator_detail`](ListInvitationUserDto::with_creator_detail) |  |
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
    #[doc(alias = "list-invitation-invitees")]
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
    /// Sends `GET /api/v3/get-invitation-roster`.
    ///
    /// - Request: `GET /api/v3/get-invitation-roster`
    /// - Returns: [`InvitationRosterDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roster_id`](GetInvitationRosterParams::roster_id) | Required. |
    /// | [`with_assigned_policy`](GetInvitationRosterParams::with_assigned_policy) | By default `false`. |
    /// | [`with_creator_detail`](GetInvitationRosterParams::with_creator_detail) | By default `false`. |
    /// | [`with_user_count`](GetInvitationRosterParams::with_user_count) | By default `false`. |
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
    /// - Returns: [`EmailTemplateDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`scene`](EmailTemplateQueryDto::scene) | Required. |
    /// | [`policy_id`](EmailTemplateQueryDto::policy_id) | Required. |
    /// | [`roster_id`](EmailTemplateQueryDto::roster_id) |  |
    /// | [`template_type`](EmailTemplateQueryDto::template_type) |  |
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
    /// Sends `GET /api/v3/get-invitation-policy`.
    ///
    /// - Request: `GET /api/v3/get-invitation-policy`
    /// - Returns: [`GetInvitationPolicyDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](GetPolicyDetailByIdParams::policy_id) | Required. |
    /// | [`roster_id`](GetPolicyDetailByIdParams::roster_id) |  |
    /// | [`with_creator_detail`](GetPolicyDetailByIdParams::with_creator_detail) | By default `false`. |
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
    /// Sends `GET /api/v3/get-invitation-policy-user-attribution`.
    ///
    /// - Request: `GET /api/v3/get-invitation-policy-user-attribution`
    /// - Returns: [`UserAttributionDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](GetPolicyUserAttributionDetailParams::id) | Required. |
    /// | [`with_department_ext_info`](GetPolicyUserAttributionDetailParams::with_department_ext_info) |  |
    /// | [`with_target_detail`](GetPolicyUserAttributionDetailParams::with_target_detail) |  |
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
    /// Sends `GET /api/v3/get-universal-invitation-settings`.
    ///
    /// - Request: `GET /api/v3/get-universal-invitation-settings`
    /// - Returns: [`GetUniversalInvitationDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`with_department_detail`](GetUniversalInvitationParams::with_department_detail) | By default `false`. |
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
    /// Sends `GET /api/v3/get-invitation-policy-user-attribution-main-department`.
    ///
    /// - Request: `GET /api/v3/get-invitation-policy-user-attribution-main-department`
    /// - Returns: a list of [`UserAttributionMainDepartmentDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](GetUserAttributionMainDepartmentParams::policy_id) | Required. |
    /// | [`with_department_detail`](GetUserAttributionMainDepartmentParams::with_department_detail) |  |
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
    #[doc(alias = "invitation-invitee")]
    #[inline]
    pub fn import_template(&self) -> ::sdk_runtime::Call<ImportExportTemplateRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_TEMPLATE, ())
    }
    /// Sends `POST /api/v3/invitation-invitee/import`.
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
    /// | [`roster_id`](ImportUsersDto::roster_id) | Required. |
    /// | [`file`](ImportUsersDto::file) | Required. |
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
    #[doc(alias = "invitation-invitee")]
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
    /// - Returns: [`PaginationInvitationPolicyDataDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`filter`](PaginationInvitationPolicyQueryDto::filter) |  |
    /// | [`keywords`](PaginationInvitationPolicyQueryDto::keywords) |  |
    /// | [`limit`](PaginationInvitationPolicyQueryDto::limit) | From 1 to 50. |
    /// | [`page`](PaginationInvitationPolicyQueryDto::page) | At least 1. |
    /// | [`with_creator_detail`](PaginationInvitationPolicyQueryDto::with_creator_detail) |  |
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
    /// - Returns: [`InvitationRosterPaginationDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`filter`](ListInvitationRosterDto::filter) |  |
    /// | [`keywords`](ListInvitationRosterDto::keywords) |  |
    /// | [`limit`](ListInvitationRosterDto::limit) | From 1 to 50. |
    /// | [`page`](ListInvitationRosterDto::page) | At least 1. |
    /// | [`with_assigned_policy`](ListInvitationRosterDto::with_assigned_policy) |  |
    /// | [`with_creator_detail`](ListInvitationRosterDto::with_creator_detail) |  |
    /// | [`with_user_count`](ListInvitationRosterDto::with_user_count) |  |
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
    /// Sends `POST /api/v3/list-invitation-rosters-by-no-policy-id`.
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
    /// | [`filter`](ListInvitationRosterDto::filter) |  |
    /// | [`keywords`](ListInvitationRosterDto::keywords) |  |
    /// | [`limit`](ListInvitationRosterDto::limit) | From 1 to 50. |
    /// | [`page`](ListInvitationRosterDto::page) | At least 1. |
    /// | [`with_assigned_policy`](ListInvitationRosterDto::with_assigned_policy) |  |
    /// | [`with_creator_detail`](ListInvitationRosterDto::with_creator_detail) |  |
    /// | [`with_user_count`](ListInvitationRosterDto::with_user_count) |  |
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
    /// Sends `POST /api/v3/list-invitation-rosters-by-policy-id`.
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
    /// | [`policy_id`](ListInvitationRosterByPolicyIdDto::policy_id) | Required. |
    /// | [`filter`](ListInvitationRosterByPolicyIdDto::filter) |  |
    /// | [`keywords`](ListInvitationRosterByPolicyIdDto::keywords) |  |
    /// | [`limit`](ListInvitationRosterByPolicyIdDto::limit) | From 1 to 50. |
    /// | [`page`](ListInvitationRosterByPolicyIdDto::page) | At least 1. |
    /// | [`with_assigned_policy`](ListInvitationRosterByPolicyIdDto::with_assigned_policy) |  |
    /// | [`with_creator_detail`](ListInvitationRosterByPolicyIdDto::with_creator_detail) |  |
    /// | [`with_user_count`](ListInvitationRosterByPolicyIdDto::with_user_count) |  |
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
    /// - Returns: a list of [`UserAttributionPaginationDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](ListPolicyUserAttributionDetailParams::policy_id) | Required. |
    /// | [`target_type`](ListPolicyUserAttributionDetailParams::target_type) | Required. |
    /// | [`limit`](ListPolicyUserAttributionDetailParams::limit) | By default `10`. |
    /// | [`page`](ListPolicyUserAttributionDetailParams::page) | By default `1`. |
    /// | [`with_department_ext_info`](ListPolicyUserAttributionDetailParams::with_department_ext_info) |  |
    /// | [`with_target_detail`](ListPolicyUserAttributionDetailParams::with_target_detail) |  |
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
    /// Sends `GET /api/v3/list-invitation-policy-extends-fields`.
    ///
    /// - Request: `GET /api/v3/list-invitation-policy-extends-fields`
    /// - Returns: [`GetExtendsFieldsDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](ListRegisterExtendsFieldsParams::policy_id) | Required. |
    /// | [`roster_id`](ListRegisterExtendsFieldsParams::roster_id) |  |
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
    /// Sends `POST /api/v3/quick-filter-invitees`.
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
    /// | [`filter`](QuickFilterInvitationUserDto::filter) |  |
    /// | [`keywords`](QuickFilterInvitationUserDto::keywords) |  |
    /// | [`limit`](QuickFilterInvitationUserDto::limit) | From 1 to 50. |
    /// | [`page`](QuickFilterInvitationUserDto::page) | At least 1. |
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
    /// Sends `POST /api/v3/batch-reject-universal-invitation-applicant`.
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
    /// | [`applicant_ids`](ApprovalUniversalInvitationApplicantDto::applicant_ids) | Required. |
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
    #[doc(alias = "batch-reject-universal-invitation-applicant")]
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`target_type`](RemoveInvitationPolicyUserAttributionDto::target_type) | Required. |
    /// | [`target_identifier`](RemoveInvitationPolicyUserAttributionDto::target_identifier) | Required. |
    /// | [`policy_id`](RemoveInvitationPolicyUserAttributionDto::policy_id) | Required. |
    /// | [`namespace`](RemoveInvitationPolicyUserAttributionDto::namespace) |  |
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
    /// Sends `POST /api/v3/remove-invitation-policy-user-attributions-batch`.
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
    /// | [`targets`](RemoveInvitationPolicyUserAttributionsBatchDto::targets) | Required. |
    /// | [`policy_id`](RemoveInvitationPolicyUserAttributionsBatchDto::policy_id) | Required. |
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
    /// Sends `POST /api/v3/remove-invitation-policy-user-attribution-main-department`.
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
    /// | [`policy_id`](RemoveInvitationPolicyUserAttributionMainDepartmentDto::policy_id) | Required. |
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
    /// Sends `POST /api/v3/revert-roster-invitation`.
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
    /// | [`invitee_id`](RevertRosterInvitationDto::invitee_id) | Required. |
    /// | [`roster_id`](RevertRosterInvitationDto::roster_id) | Required. |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`invitee_ids`](RevertRosterInvitationBatchDto::invitee_ids) | Required. |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roster_id`](SendRosterInvitationDto::roster_id) | Required. |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`invitee_ids`](SendRosterInvitationBatchDto::invitee_ids) | Required. |
    /// | [`roster_id`](SendRosterInvitationBatchDto::roster_id) | Required. |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](SetInvitationPolicyUserAttributionMainDepartmentDto::policy_id) | Required. |
    /// | [`department_id`](SetInvitationPolicyUserAttributionMainDepartmentDto::department_id) | Required. |
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
    /// Sends `POST /api/v3/update-invitation-policy`.
    ///
    /// - Request: `POST /api/v3/update-invitation-policy`
    /// - Returns: [`GetInvitationPolicyDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policy_id`](UpdateInvitationPolicyDto::policy_id) | Required. |
    ///
    /// 16 more optional fields: see [`UpdateInvitationPolicyDto`].
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
    /// - Returns: [`InvitationRosterDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roster_id`](UpdateInvitationRosterDto::roster_id) | Required. |
    /// | [`name`](UpdateInvitationRosterDto::name) |  |
    /// | [`policy_id`](UpdateInvitationRosterDto::policy_id) |  |
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
    /// - Returns: [`EmailTemplateDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](UpdateEmailTemplateDto::type) | Required. |
    /// | [`customize_enabled`](UpdateEmailTemplateDto::customize_enabled) | Required. |
    /// | [`name`](UpdateEmailTemplateDto::name) | Required. |
    /// | [`subject`](UpdateEmailTemplateDto::subject) | Required. |
    /// | [`sender`](UpdateEmailTemplateDto::sender) | Required. |
    /// | [`content`](UpdateEmailTemplateDto::content) | Required. |
    /// | [`expires_in`](UpdateEmailTemplateDto::expires_in) | At least 1. |
    /// | [`redirect_to`](UpdateEmailTemplateDto::redirect_to) |  |
    /// | [`tpl_engine`](UpdateEmailTemplateDto::tpl_engine) |  |
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
    /// Sends `POST /api/v3/update-invitation-policy-extends-fields`.
    ///
    /// - Request: `POST /api/v3/update-invitation-policy-extends-fields`
    /// - Returns: [`GetExtendsFieldsDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`extends_field`](PolicyExtendsFieldsDto::extends_field) | Required. |
    /// | [`action`](PolicyExtendsFieldsDto::action) | Required. |
    /// | [`policy_id`](PolicyExtendsFieldsDto::policy_id) | Required. |
    /// | [`new_order`](PolicyExtendsFieldsDto::new_order) |  |
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
    /// Sends `POST /api/v3/update-universal-invitation-settings`.
    ///
    /// - Request: `POST /api/v3/update-universal-invitation-settings`
    /// - Returns: [`GetUniversalInvitationDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// [`admin_invitation_config`](UpdateUniversalInvitationDto::admin_invitation_config), [`enabled_member_invitation`](UpdateUniversalInvitationDto::enabled_member_invitation), [`member_invitation_config`](UpdateUniversalInvitationDto::member_invitation_config).
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
    /// Sends `POST /api/v3/invitation-invitee/upload`.
    ///
    /// - Request: `POST /api/v3/invitation-invitee/upload`
    /// - Returns: [`ImportExportTemplateRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`private`](UploadParams::private) | Required. |
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
    #[doc(alias = "invitation-invitee")]
    #[inline]
    pub fn upload(
        &self,
        request: UploadParams,
    ) -> ::sdk_runtime::Call<ImportExportTemplateRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPLOAD, request)
    }
}
