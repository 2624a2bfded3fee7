// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::IsSuccessDto;
use crate::generated::tenants::{
    AddTenantDepartmentMembersReqDto, AddTenantUsersDto, CreateMultipleTenantAdminDto,
    CreateTenantCooperatorDto, CreateTenantDto,
    CreateTenantEnterpriseCertificationBodyDto, CreateTenantUserReqDto, DeleteTenantDto,
    GenerateInviteTenantUserLink, GetMultipleTenantAdminParams, GetTenantByCodeParams,
    GetTenantCooperatorMenuParams, GetTenantCooperatorParams,
    GetTenantEnterpriseCertificationParams, GetTenantLittleInfoParams, GetTenantParams,
    GetTenantUserDto, GetTenantUserParams, ImportTenantDataDto, ImportTenantDto,
    ImportTenantHistoryDataDto, ImportTenantHistoryParams, ImportTenantNotifyUseDataDto,
    ImportTenantNotifyUserParams, InviteTenantUserRecordListDto, InviteTenantUsersDto,
    ListInviteTennatUserRecordsParams, ListMultipleTenantAdminParams, ListTenantAdminDto,
    ListTenantCooperatorsParams, ListTenantUserDto, ListTenantsParams,
    MultipleTenantAdminListPagingDto, RemoveTenantDepartmentMembersReqDto,
    RemoveTenantUsersDto, ReviewTenantEnterpriseCertificationBodyDto,
    SendEmailBatchDataDto, SendManyTenantEmailDto, SendManyTenantSmsDto,
    SendSmsBatchDataDto, TenantCooperatorListPagingDto, TenantCooperatorSingleDto,
    TenantDto, TenantEnterpriseCertificationRespDto, TenantListPagingDto, TenantRespDto,
    TenantUserDto, TenantUserListPagingDto, UpdateTenantDto, UpdateTenantUserDto,
};
use super::operations;

/// # tenants
///
/// Tenants, their users and administrators.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Sends `POST /api/v3/add-tenant-department-members`.
    ///
    /// - Request: `POST /api/v3/add-tenant-department-members`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](AddTenantDepartmentMembersReqDto::organization_code) | Required. |
    /// | [`department_id`](AddTenantDepartmentMembersReqDto::department_id) | Required. |
    /// | [`department_id_type`](AddTenantDepartmentMembersReqDto::department_id_type) |  |
    /// | [`link_user_ids`](AddTenantDepartmentMembersReqDto::link_user_ids) |  |
    /// | [`member_ids`](AddTenantDepartmentMembersReqDto::member_ids) |  |
    /// | [`tenant_id`](AddTenantDepartmentMembersReqDto::tenant_id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::AddTenantDepartmentMembersReqDto;
    ///
    /// let request = AddTenantDepartmentMembersReqDto::new(
    ///     "organization code",
    ///     "department id",
    /// );
    /// let result = client.add_tenant_department_members(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_tenant_department_members(
        &self,
        request: AddTenantDepartmentMembersReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::ADD_TENANT_DEPARTMENT_MEMBERS,
            request,
        )
    }
    /// Sends `POST /api/v3/add-tenant-users`.
    ///
    /// - Request: `POST /api/v3/add-tenant-users`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`link_user_ids`](AddTenantUsersDto::link_user_ids) | Required. |
    /// | [`tenant_id`](AddTenantUsersDto::tenant_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::AddTenantUsersDto;
    ///
    /// let result = client
    ///     .add_tenant_users(AddTenantUsersDto::new(["link user ids"], "tenant id"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_tenant_users(
        &self,
        request: AddTenantUsersDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_TENANT_USERS, request)
    }
    /// Sends `POST /api/v3/create-multiple-tenant-admin`.
    ///
    /// - Request: `POST /api/v3/create-multiple-tenant-admin`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_ids`](CreateMultipleTenantAdminDto::tenant_ids) | Required. |
    /// | [`user_id`](CreateMultipleTenantAdminDto::user_id) | Required. |
    /// | [`api_authorized`](CreateMultipleTenantAdminDto::api_authorized) |  |
    /// | [`send_email_notification`](CreateMultipleTenantAdminDto::send_email_notification) |  |
    /// | [`send_phone_notification`](CreateMultipleTenantAdminDto::send_phone_notification) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreateMultipleTenantAdminDto;
    ///
    /// let request = CreateMultipleTenantAdminDto::new(["tenant ids"], "user id");
    /// client.create_multiple_tenant_admin(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_multiple_tenant_admin(
        &self,
        request: CreateMultipleTenantAdminDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_MULTIPLE_TENANT_ADMIN,
            request,
        )
    }
    /// Sends `POST /api/v3/create-tenant`.
    ///
    /// - Request: `POST /api/v3/create-tenant`
    /// - Returns: [`TenantDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`name`](CreateTenantDto::name) | Required. |
    /// | [`app_ids`](CreateTenantDto::app_ids) | Required. |
    ///
    /// 9 more optional fields: see [`CreateTenantDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreateTenantDto;
    ///
    /// let tenant = client.create_tenant(CreateTenantDto::new("name", ["app ids"])).await?;
    /// println!("{}", tenant.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_tenant(
        &self,
        request: CreateTenantDto,
    ) -> ::sdk_runtime::Call<TenantDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_TENANT, request)
    }
    /// Sends `POST /api/v3/create-tenant-cooperator`.
    ///
    /// - Request: `POST /api/v3/create-tenant-cooperator`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policies`](CreateTenantCooperatorDto::policies) | Required. |
    /// | [`user_id`](CreateTenantCooperatorDto::user_id) | Required. |
    /// | [`api_authorized`](CreateTenantCooperatorDto::api_authorized) |  |
    /// | [`send_email_notification`](CreateTenantCooperatorDto::send_email_notification) |  |
    /// | [`send_phone_notification`](CreateTenantCooperatorDto::send_phone_notification) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreateTenantCooperatorDto;
    ///
    /// client
    ///     .create_tenant_cooperator(
    ///         CreateTenantCooperatorDto::new(["policies"], "user id"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_tenant_cooperator(
        &self,
        request: CreateTenantCooperatorDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_TENANT_COOPERATOR,
            request,
        )
    }
    /// Sends `POST /api/v3/create-tenant-enterprise-certification`.
    ///
    /// - Request: `POST /api/v3/create-tenant-enterprise-certification`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`business_name`](CreateTenantEnterpriseCertificationBodyDto::business_name) | Required. |
    /// | [`business_license`](CreateTenantEnterpriseCertificationBodyDto::business_license) | Required. |
    /// | [`business_registration_name`](CreateTenantEnterpriseCertificationBodyDto::business_registration_name) | Required. |
    /// | [`unified_social_credit`](CreateTenantEnterpriseCertificationBodyDto::unified_social_credit) | Required. |
    /// | [`legal_representative_name`](CreateTenantEnterpriseCertificationBodyDto::legal_representative_name) | Required. |
    /// | [`national_identification_number`](CreateTenantEnterpriseCertificationBodyDto::national_identification_number) | Required. |
    /// | [`personal_bank_card_number`](CreateTenantEnterpriseCertificationBodyDto::personal_bank_card_number) | Required. |
    /// | [`bank_reserved_phone`](CreateTenantEnterpriseCertificationBodyDto::bank_reserved_phone) | Required. |
    /// | [`tenant_id`](CreateTenantEnterpriseCertificationBodyDto::tenant_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     CreateTenantEnterpriseCertificationBodyDto,
    ///     CreateTenantEnterpriseCertificationBodyDtoRequired,
    /// };
    ///
    /// let request = CreateTenantEnterpriseCertificationBodyDto::new(CreateTenantEnterpriseCertificationBodyDtoRequired {
    ///     business_name: String::from("business name"),
    ///     business_license: String::from("business license"),
    ///     business_registration_name: String::from("business registration name"),
    ///     unified_social_credit: String::from("unified social credit"),
    ///     legal_representative_name: String::from("legal representative name"),
    ///     national_identification_number: String::from("national identification number"),
    ///     personal_bank_card_number: String::from("personal bank card number"),
    ///     bank_reserved_phone: String::from("bank reserved phone"),
    ///     tenant_id: String::from("tenant id"),
    /// });
    /// let result = client.create_tenant_enterprise_certification(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_tenant_enterprise_certification(
        &self,
        request: CreateTenantEnterpriseCertificationBodyDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_TENANT_ENTERPRISE_CERTIFICATION,
            request,
        )
    }
    /// Sends `POST /api/v3/create-tenant-user`.
    ///
    /// - Request: `POST /api/v3/create-tenant-user`
    /// - Returns: [`TenantUserDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](CreateTenantUserReqDto::tenant_id) | Required. |
    /// | [`gender`](CreateTenantUserReqDto::gender) | Required. |
    ///
    /// 21 more optional fields: see [`CreateTenantUserReqDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{CreateTenantUserReqDto, Gender};
    ///
    /// let tenant_user = client
    ///     .create_tenant_user(CreateTenantUserReqDto::new("tenant id", Gender::M))
    ///     .await?;
    /// println!("{}", tenant_user.user_pool_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_tenant_user(
        &self,
        request: CreateTenantUserReqDto,
    ) -> ::sdk_runtime::Call<TenantUserDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_TENANT_USER, request)
    }
    /// Sends `POST /api/v3/delete-tenant`.
    ///
    /// - Request: `POST /api/v3/delete-tenant`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](DeleteTenantDto::tenant_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteTenantDto;
    ///
    /// let result = client.delete_tenant(DeleteTenantDto::new("tenant id")).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_tenant(
        &self,
        request: DeleteTenantDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_TENANT, request)
    }
    /// Sends `POST /api/v3/delete-tenant-admin`.
    ///
    /// - Request: `POST /api/v3/delete-tenant-admin`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// [`link_user_id`](GetTenantUserDto::link_user_id), [`member_id`](GetTenantUserDto::member_id), [`tenant_id`](GetTenantUserDto::tenant_id).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetTenantUserDto;
    ///
    /// client.delete_tenant_admin(GetTenantUserDto::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_tenant_admin(
        &self,
        request: GetTenantUserDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_TENANT_ADMIN, request)
    }
    /// Sends `POST /api/v3/delete-tenant-user`.
    ///
    /// - Request: `POST /api/v3/delete-tenant-user`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](RemoveTenantUsersDto::tenant_id) | Required. |
    /// | [`link_user_ids`](RemoveTenantUsersDto::link_user_ids) |  |
    /// | [`member_ids`](RemoveTenantUsersDto::member_ids) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::RemoveTenantUsersDto;
    ///
    /// client.delete_tenant_user(RemoveTenantUsersDto::new("tenant id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_tenant_user(
        &self,
        request: RemoveTenantUsersDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_TENANT_USER, request)
    }
    /// Sends `POST /api/v3/generate-invite-tenant-user-link`.
    ///
    /// - Request: `POST /api/v3/generate-invite-tenant-user-link`
    /// - Returns: [`InviteTenantUsersDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`validity_term`](GenerateInviteTenantUserLink::validity_term) | Required. |
    /// | [`emails`](GenerateInviteTenantUserLink::emails) | Required. |
    /// | [`app_id`](GenerateInviteTenantUserLink::app_id) | Required. |
    /// | [`tenant_id`](GenerateInviteTenantUserLink::tenant_id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GenerateInviteTenantUserLink;
    ///
    /// let request = GenerateInviteTenantUserLink::new(
    ///     "validity term",
    ///     ["emails"],
    ///     "app id",
    /// );
    /// let result = client.generate_invite_tenant_user_link(request).await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn generate_invite_tenant_user_link(
        &self,
        request: GenerateInviteTenantUserLink,
    ) -> ::sdk_runtime::Call<InviteTenantUsersDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GENERATE_INVITE_TENANT_USER_LINK,
            request,
        )
    }
    /// Sends `GET /api/v3/get-multiple-tenant-admin`.
    ///
    /// - Request: `GET /api/v3/get-multiple-tenant-admin`
    /// - Returns: [`MultipleTenantAdminListPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetMultipleTenantAdminParams::user_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetMultipleTenantAdminParams;
    ///
    /// let result = client
    ///     .get_multiple_tenant_admin(GetMultipleTenantAdminParams::new("user id"))
    ///     .await?;
    /// for item in result.list {
    ///     println!("{}", item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_multiple_tenant_admin(
        &self,
        request: GetMultipleTenantAdminParams,
    ) -> ::sdk_runtime::Call<MultipleTenantAdminListPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_MULTIPLE_TENANT_ADMIN,
            request,
        )
    }
    /// Sends `GET /api/v3/get-tenant`.
    ///
    /// - Request: `GET /api/v3/get-tenant`
    /// - Returns: [`TenantRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](GetTenantParams::tenant_id) | Required. |
    /// | [`with_app_detail`](GetTenantParams::with_app_detail) |  |
    /// | [`with_creator_detail`](GetTenantParams::with_creator_detail) |  |
    /// | [`with_members_count`](GetTenantParams::with_members_count) |  |
    /// | [`with_source_app_detail`](GetTenantParams::with_source_app_detail) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetTenantParams;
    ///
    /// let tenant = client.get_tenant(GetTenantParams::new("tenant id")).await?;
    /// println!("{}", tenant.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_tenant(
        &self,
        request: GetTenantParams,
    ) -> ::sdk_runtime::Call<TenantRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_TENANT, request)
    }
    /// Sends `GET /api/v3/get-tenant-by-code`.
    ///
    /// - Request: `GET /api/v3/get-tenant-by-code`
    /// - Returns: [`TenantRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](GetTenantByCodeParams::code) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetTenantByCodeParams;
    ///
    /// let tenant = client.get_tenant_by_code(GetTenantByCodeParams::new("code")).await?;
    /// println!("{}", tenant.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_tenant_by_code(
        &self,
        request: GetTenantByCodeParams,
    ) -> ::sdk_runtime::Call<TenantRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_TENANT_BY_CODE, request)
    }
    /// Sends `GET /api/v3/get-tenant-cooperator`.
    ///
    /// - Request: `GET /api/v3/get-tenant-cooperator`
    /// - Returns: [`TenantCooperatorSingleDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetTenantCooperatorParams::user_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetTenantCooperatorParams;
    ///
    /// let result = client
    ///     .get_tenant_cooperator(GetTenantCooperatorParams::new("user id"))
    ///     .await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_tenant_cooperator(
        &self,
        request: GetTenantCooperatorParams,
    ) -> ::sdk_runtime::Call<TenantCooperatorSingleDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_TENANT_COOPERATOR, request)
    }
    /// Sends `GET /api/v3/get-tenant-cooperator-menu`.
    ///
    /// - Request: `GET /api/v3/get-tenant-cooperator-menu`
    /// - Returns: [`TenantCooperatorSingleDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetTenantCooperatorMenuParams::user_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetTenantCooperatorMenuParams;
    ///
    /// let result = client
    ///     .get_tenant_cooperator_menu(GetTenantCooperatorMenuParams::new("user id"))
    ///     .await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_tenant_cooperator_menu(
        &self,
        request: GetTenantCooperatorMenuParams,
    ) -> ::sdk_runtime::Call<TenantCooperatorSingleDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_TENANT_COOPERATOR_MENU,
            request,
        )
    }
    /// Sends `GET /api/v3/get-tenant-enterprise-certification`.
    ///
    /// - Request: `GET /api/v3/get-tenant-enterprise-certification`
    /// - Returns: [`TenantEnterpriseCertificationRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](GetTenantEnterpriseCertificationParams::tenant_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetTenantEnterpriseCertificationParams;
    ///
    /// let result = client
    ///     .get_tenant_enterprise_certification(
    ///         GetTenantEnterpriseCertificationParams::new("tenant id"),
    ///     )
    ///     .await?;
    /// println!("{:?}", result.business_name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_tenant_enterprise_certification(
        &self,
        request: GetTenantEnterpriseCertificationParams,
    ) -> ::sdk_runtime::Call<TenantEnterpriseCertificationRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_TENANT_ENTERPRISE_CERTIFICATION,
            request,
        )
    }
    /// Sends `GET /api/v3/get-tenant-little-info`.
    ///
    /// - Request: `GET /api/v3/get-tenant-little-info`
    /// - Returns: [`TenantRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](GetTenantLittleInfoParams::tenant_id) | Required. |
    /// | [`with_app_detail`](GetTenantLittleInfoParams::with_app_detail) |  |
    /// | [`with_creator_detail`](GetTenantLittleInfoParams::with_creator_detail) |  |
    /// | [`with_members_count`](GetTenantLittleInfoParams::with_members_count) |  |
    /// | [`with_source_app_detail`](GetTenantLittleInfoParams::with_source_app_detail) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetTenantLittleInfoParams;
    ///
    /// let tenant = client
    ///     .get_tenant_little_info(GetTenantLittleInfoParams::new("tenant id"))
    ///     .await?;
    /// println!("{}", tenant.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_tenant_little_info(
        &self,
        request: GetTenantLittleInfoParams,
    ) -> ::sdk_runtime::Call<TenantRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_TENANT_LITTLE_INFO,
            request,
        )
    }
    /// Sends `GET /api/v3/get-tenant-user`.
    ///
    /// - Request: `GET /api/v3/get-tenant-user`
    /// - Returns: [`TenantUserDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](GetTenantUserParams::tenant_id) | Required. |
    /// | [`link_user_id`](GetTenantUserParams::link_user_id) |  |
    /// | [`member_id`](GetTenantUserParams::member_id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetTenantUserParams;
    ///
    /// let tenant_user = client
    ///     .get_tenant_user(GetTenantUserParams::new("tenant id"))
    ///     .await?;
    /// println!("{}", tenant_user.user_pool_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_tenant_user(
        &self,
        request: GetTenantUserParams,
    ) -> ::sdk_runtime::Call<TenantUserDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_TENANT_USER, request)
    }
    /// Sends `POST /api/v3/import-tenant`.
    ///
    /// - Request: `POST /api/v3/import-tenant`
    /// - Returns: [`ImportTenantDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`excel_url`](ImportTenantDto::excel_url) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ImportTenantDto;
    ///
    /// let result = client.import_tenant(ImportTenantDto::new("excel url")).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn import_tenant(
        &self,
        request: ImportTenantDto,
    ) -> ::sdk_runtime::Call<ImportTenantDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_TENANT, request)
    }
    /// Sends `GET /api/v3/import-tenant-history`.
    ///
    /// - Request: `GET /api/v3/import-tenant-history`
    /// - Returns: [`ImportTenantHistoryDataDto`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ImportTenantHistoryParams::limit) | At least 1. |
    /// | [`page`](ImportTenantHistoryParams::page) | At least 1. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ImportTenantHistoryParams;
    ///
    /// let mut items = client
    ///     .import_tenant_history(ImportTenantHistoryParams::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn import_tenant_history(
        &self,
        request: ImportTenantHistoryParams,
    ) -> ::sdk_runtime::Call<ImportTenantHistoryDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_TENANT_HISTORY, request)
    }
    /// Sends `GET /api/v3/import-tenant-notify-user`.
    ///
    /// - Request: `GET /api/v3/import-tenant-notify-user`
    /// - Returns: [`ImportTenantNotifyUseDataDto`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`import_id`](ImportTenantNotifyUserParams::import_id) | Required. |
    /// | [`limit`](ImportTenantNotifyUserParams::limit) | At least 1. |
    /// | [`page`](ImportTenantNotifyUserParams::page) | At least 1. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ImportTenantNotifyUserParams;
    ///
    /// let mut items = client
    ///     .import_tenant_notify_user(ImportTenantNotifyUserParams::new("import id"))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn import_tenant_notify_user(
        &self,
        request: ImportTenantNotifyUserParams,
    ) -> ::sdk_runtime::Call<ImportTenantNotifyUseDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::IMPORT_TENANT_NOTIFY_USER,
            request,
        )
    }
    /// Sends `GET /api/v3/list-invite-tenant-user-records`.
    ///
    /// - Request: `GET /api/v3/list-invite-tenant-user-records`
    /// - Returns: [`InviteTenantUserRecordListDto`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keywords`](ListInviteTennatUserRecordsParams::keywords) | Required. |
    /// | [`page`](ListInviteTennatUserRecordsParams::page) | Required. At least 1. |
    /// | [`limit`](ListInviteTennatUserRecordsParams::limit) | Required. At least 1. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListInviteTennatUserRecordsParams;
    ///
    /// let request = ListInviteTennatUserRecordsParams::new("keywords", 1, 1);
    /// let mut items = client.list_invite_tennat_user_records(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.invite_account);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-invite-tenant-user-records")]
    #[inline]
    pub fn list_invite_tennat_user_records(
        &self,
        request: ListInviteTennatUserRecordsParams,
    ) -> ::sdk_runtime::Call<InviteTenantUserRecordListDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_INVITE_TENNAT_USER_RECORDS,
            request,
        )
    }
    /// Sends `GET /api/v3/list-multiple-tenant-admins`.
    ///
    /// - Request: `GET /api/v3/list-multiple-tenant-admins`
    /// - Returns: [`MultipleTenantAdminListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keywords`](ListMultipleTenantAdminParams::keywords) |  |
    /// | [`limit`](ListMultipleTenantAdminParams::limit) | At least 1. |
    /// | [`page`](ListMultipleTenantAdminParams::page) | At least 1. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListMultipleTenantAdminParams;
    ///
    /// let mut items = client
    ///     .list_multiple_tenant_admin(ListMultipleTenantAdminParams::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-multiple-tenant-admins")]
    #[inline]
    pub fn list_multiple_tenant_admin(
        &self,
        request: ListMultipleTenantAdminParams,
    ) -> ::sdk_runtime::Call<MultipleTenantAdminListPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_MULTIPLE_TENANT_ADMIN,
            request,
        )
    }
    /// Sends `POST /api/v3/list-tenant-admin`.
    ///
    /// - Request: `POST /api/v3/list-tenant-admin`
    /// - Returns: [`TenantUserListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](ListTenantAdminDto::tenant_id) | Required. |
    /// | [`keywords`](ListTenantAdminDto::keywords) |  |
    /// | [`limit`](ListTenantAdminDto::limit) | At least 1. |
    /// | [`page`](ListTenantAdminDto::page) | At least 1. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListTenantAdminDto;
    ///
    /// let mut items = client
    ///     .list_tenant_admin(ListTenantAdminDto::new("tenant id"))
    ///     .items();
    /// while let Some(tenant_user) = items.try_next().await? {
    ///     println!("{}", tenant_user.user_pool_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_tenant_admin(
        &self,
        request: ListTenantAdminDto,
    ) -> ::sdk_runtime::Call<TenantUserListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_TENANT_ADMIN, request)
    }
    /// Sends `GET /api/v3/list-tenant-cooperators`.
    ///
    /// - Request: `GET /api/v3/list-tenant-cooperators`
    /// - Returns: [`TenantCooperatorListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`external`](ListTenantCooperatorsParams::external) |  |
    /// | [`keywords`](ListTenantCooperatorsParams::keywords) |  |
    /// | [`limit`](ListTenantCooperatorsParams::limit) | At least 1. |
    /// | [`page`](ListTenantCooperatorsParams::page) | At least 1. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListTenantCooperatorsParams;
    ///
    /// let mut items = client
    ///     .list_tenant_cooperators(ListTenantCooperatorsParams::new())
    ///     .items();
    /// while let Some(tenant_cooperator) = items.try_next().await? {
    ///     println!("{}", tenant_cooperator.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_tenant_cooperators(
        &self,
        request: ListTenantCooperatorsParams,
    ) -> ::sdk_runtime::Call<TenantCooperatorListPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_TENANT_COOPERATORS,
            request,
        )
    }
    /// Sends `POST /api/v3/list-tenant-users`.
    ///
    /// - Request: `POST /api/v3/list-tenant-users`
    /// - Returns: [`TenantUserListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](ListTenantUserDto::tenant_id) | Required. |
    /// | [`keywords`](ListTenantUserDto::keywords) |  |
    /// | [`options`](ListTenantUserDto::options) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListTenantUserDto;
    ///
    /// let mut items = client
    ///     .list_tenant_users(ListTenantUserDto::new("tenant id"))
    ///     .items();
    /// while let Some(tenant_user) = items.try_next().await? {
    ///     println!("{}", tenant_user.user_pool_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_tenant_users(
        &self,
        request: ListTenantUserDto,
    ) -> ::sdk_runtime::Call<TenantUserListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_TENANT_USERS, request)
    }
    /// Sends `GET /api/v3/list-tenants`.
    ///
    /// - Request: `GET /api/v3/list-tenants`
    /// - Returns: [`TenantListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keywords`](ListTenantsParams::keywords) |  |
    /// | [`limit`](ListTenantsParams::limit) | At least 1. |
    /// | [`page`](ListTenantsParams::page) | At least 1. |
    /// | [`source`](ListTenantsParams::source) |  |
    /// | [`with_app_detail`](ListTenantsParams::with_app_detail) |  |
    /// | [`with_creator_detail`](ListTenantsParams::with_creator_detail) |  |
    /// | [`with_members_count`](ListTenantsParams::with_members_count) |  |
    /// | [`with_source_app_detail`](ListTenantsParams::with_source_app_detail) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListTenantsParams;
    ///
    /// let mut items = client.list_tenants(ListTenantsParams::new()).items();
    /// while let Some(tenant) = items.try_next().await? {
    ///     println!("{}", tenant.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_tenants(
        &self,
        request: ListTenantsParams,
    ) -> ::sdk_runtime::Call<TenantListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_TENANTS, request)
    }
    /// Sends `POST /api/v3/remove-tenant-department-members`.
    ///
    /// - Request: `POST /api/v3/remove-tenant-department-members`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](RemoveTenantDepartmentMembersReqDto::organization_code) | Required. |
    /// | [`department_id`](RemoveTenantDepartmentMembersReqDto::department_id) | Required. |
    /// | [`department_id_type`](RemoveTenantDepartmentMembersReqDto::department_id_type) |  |
    /// | [`link_user_ids`](RemoveTenantDepartmentMembersReqDto::link_user_ids) |  |
    /// | [`member_ids`](RemoveTenantDepartmentMembersReqDto::member_ids) |  |
    /// | [`tenant_id`](RemoveTenantDepartmentMembersReqDto::tenant_id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::RemoveTenantDepartmentMembersReqDto;
    ///
    /// let request = RemoveTenantDepartmentMembersReqDto::new(
    ///     "organization code",
    ///     "department id",
    /// );
    /// let result = client.remove_tenant_department_members(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_tenant_department_members(
        &self,
        request: RemoveTenantDepartmentMembersReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::REMOVE_TENANT_DEPARTMENT_MEMBERS,
            request,
        )
    }
    /// Sends `POST /api/v3/remove-tenant-users`.
    ///
    /// - Request: `POST /api/v3/remove-tenant-users`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](RemoveTenantUsersDto::tenant_id) | Required. |
    /// | [`link_user_ids`](RemoveTenantUsersDto::link_user_ids) |  |
    /// | [`member_ids`](RemoveTenantUsersDto::member_ids) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::RemoveTenantUsersDto;
    ///
    /// let result = client
    ///     .remove_tenant_users(RemoveTenantUsersDto::new("tenant id"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_tenant_users(
        &self,
        request: RemoveTenantUsersDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_TENANT_USERS, request)
    }
    /// Sends `POST /api/v3/review-tenant-enterprise-certification`.
    ///
    /// - Request: `POST /api/v3/review-tenant-enterprise-certification`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](ReviewTenantEnterpriseCertificationBodyDto::tenant_id) | Required. |
    /// | [`enterprise_certification_status`](ReviewTenantEnterpriseCertificationBodyDto::enterprise_certification_status) | Required. |
    /// | [`review_reason`](ReviewTenantEnterpriseCertificationBodyDto::review_reason) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     EnterpriseCertificationStatus, ReviewTenantEnterpriseCertificationBodyDto,
    /// };
    ///
    /// let request = ReviewTenantEnterpriseCertificationBodyDto::new(
    ///     "tenant id",
    ///     EnterpriseCertificationStatus::NotSubmit,
    ///     "review reason",
    /// );
    /// let result = client.review_tenant_enterprise_certification(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn review_tenant_enterprise_certification(
        &self,
        request: ReviewTenantEnterpriseCertificationBodyDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::REVIEW_TENANT_ENTERPRISE_CERTIFICATION,
            request,
        )
    }
    /// Sends `POST /api/v3/send-email-batch`.
    ///
    /// - Request: `POST /api/v3/send-email-batch`
    /// - Returns: [`SendEmailBatchDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`admin_name`](SendManyTenantEmailDto::admin_name) | Required. |
    /// | [`import_id`](SendManyTenantEmailDto::import_id) | Required. |
    /// | [`users`](SendManyTenantEmailDto::users) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     SendManyTenantEmailDto, SendTenantEmailDto, SendTenantEmailDtoRequired,
    /// };
    ///
    /// let request = SendManyTenantEmailDto::new(
    ///     "admin name",
    ///     1,
    ///     [
    ///         SendTenantEmailDto::new(SendTenantEmailDtoRequired {
    ///             admin_name: String::from("admin name"),
    ///             user_name: String::from("user name"),
    ///             email: String::from("email"),
    ///             identifier: String::from("identifier"),
    ///             tenant_id: String::from("tenant id"),
    ///             tenant_name: String::from("tenant name"),
    ///         }),
    ///     ],
    /// );
    /// let result = client.send_email_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_email_batch(
        &self,
        request: SendManyTenantEmailDto,
    ) -> ::sdk_runtime::Call<SendEmailBatchDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::SEND_EMAIL_BATCH, request)
    }
    /// Sends `POST /api/v3/send-invite-tenant-user-email`.
    ///
    /// - Request: `POST /api/v3/send-invite-tenant-user-email`
    /// - Body: a JSON object
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json_object;
    ///
    /// let result = client.send_invite_tenant_user_email(json_object!({})).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_invite_tenant_user_email(
        &self,
        request: ::sdk_runtime::JsonObject,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::SEND_INVITE_TENANT_USER_EMAIL,
            request,
        )
    }
    /// Sends `POST /api/v3/send-sms-batch`.
    ///
    /// - Request: `POST /api/v3/send-sms-batch`
    /// - Returns: [`SendSmsBatchDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`admin_name`](SendManyTenantSmsDto::admin_name) | Required. |
    /// | [`import_id`](SendManyTenantSmsDto::import_id) | Required. |
    /// | [`users`](SendManyTenantSmsDto::users) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     SendManyTenantSmsDto, SendTenantSmsDto, SendTenantSmsDtoRequired,
    /// };
    ///
    /// let request = SendManyTenantSmsDto::new(
    ///     "admin name",
    ///     1,
    ///     [
    ///         SendTenantSmsDto::new(SendTenantSmsDtoRequired {
    ///             admin_name: String::from("admin name"),
    ///             user_name: String::from("user name"),
    ///             identifier: String::from("identifier"),
    ///             phone: String::from("phone"),
    ///             phone_country_code: String::from("phone country code"),
    ///             tenant_id: String::from("tenant id"),
    ///             tenant_name: String::from("tenant name"),
    ///         }),
    ///     ],
    /// );
    /// let result = client.send_sms_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_sms_batch(
        &self,
        request: SendManyTenantSmsDto,
    ) -> ::sdk_runtime::Call<SendSmsBatchDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::SEND_SMS_BATCH, request)
    }
    /// Sends `POST /api/v3/set-tenant-admin`.
    ///
    /// - Request: `POST /api/v3/set-tenant-admin`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](RemoveTenantUsersDto::tenant_id) | Required. |
    /// | [`link_user_ids`](RemoveTenantUsersDto::link_user_ids) |  |
    /// | [`member_ids`](RemoveTenantUsersDto::member_ids) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::RemoveTenantUsersDto;
    ///
    /// client.set_tenant_admin(RemoveTenantUsersDto::new("tenant id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_tenant_admin(
        &self,
        request: RemoveTenantUsersDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_TENANT_ADMIN, request)
    }
    /// Sends `POST /api/v3/update-tenant`.
    ///
    /// - Request: `POST /api/v3/update-tenant`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](UpdateTenantDto::tenant_id) | Required. |
    /// | [`app_ids`](UpdateTenantDto::app_ids) |  |
    /// | [`description`](UpdateTenantDto::description) |  |
    /// | [`logo`](UpdateTenantDto::logo) |  |
    /// | [`name`](UpdateTenantDto::name) |  |
    /// | [`reject_hint`](UpdateTenantDto::reject_hint) |  |
    /// | [`source_app_id`](UpdateTenantDto::source_app_id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateTenantDto;
    ///
    /// let result = client.update_tenant(UpdateTenantDto::new("tenant id")).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_tenant(
        &self,
        request: UpdateTenantDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_TENANT, request)
    }
    /// Sends `POST /api/v3/update-tenant-enterprise-certification`.
    ///
    /// - Request: `POST /api/v3/update-tenant-enterprise-certification`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`business_name`](CreateTenantEnterpriseCertificationBodyDto::business_name) | Required. |
    /// | [`business_license`](CreateTenantEnterpriseCertificationBodyDto::business_license) | Required. |
    /// | [`business_registration_name`](CreateTenantEnterpriseCertificationBodyDto::business_registration_name) | Required. |
    /// | [`unified_social_credit`](CreateTenantEnterpriseCertificationBodyDto::unified_social_credit) | Required. |
    /// | [`legal_representative_name`](CreateTenantEnterpriseCertificationBodyDto::legal_representative_name) | Required. |
    /// | [`national_identification_number`](CreateTenantEnterpriseCertificationBodyDto::national_identification_number) | Required. |
    /// | [`personal_bank_card_number`](CreateTenantEnterpriseCertificationBodyDto::personal_bank_card_number) | Required. |
    /// | [`bank_reserved_phone`](CreateTenantEnterpriseCertificationBodyDto::bank_reserved_phone) | Required. |
    /// | [`tenant_id`](CreateTenantEnterpriseCertificationBodyDto::tenant_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     CreateTenantEnterpriseCertificationBodyDto,
    ///     CreateTenantEnterpriseCertificationBodyDtoRequired,
    /// };
    ///
    /// let request = CreateTenantEnterpriseCertificationBodyDto::new(CreateTenantEnterpriseCertificationBodyDtoRequired {
    ///     business_name: String::from("business name"),
    ///     business_license: String::from("business license"),
    ///     business_registration_name: String::from("business registration name"),
    ///     unified_social_credit: String::from("unified social credit"),
    ///     legal_representative_name: String::from("legal representative name"),
    ///     national_identification_number: String::from("national identification number"),
    ///     personal_bank_card_number: String::from("personal bank card number"),
    ///     bank_reserved_phone: String::from("bank reserved phone"),
    ///     tenant_id: String::from("tenant id"),
    /// });
    /// let result = client.update_tenant_enterprise_certification(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_tenant_enterprise_certification(
        &self,
        request: CreateTenantEnterpriseCertificationBodyDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_TENANT_ENTERPRISE_CERTIFICATION,
            request,
        )
    }
    /// Sends `POST /api/v3/update-tenant-user`.
    ///
    /// - Request: `POST /api/v3/update-tenant-user`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`updates`](UpdateTenantUserDto::updates) | Required. |
    /// | [`tenant_id`](UpdateTenantUserDto::tenant_id) | Required. |
    /// | [`link_user_id`](UpdateTenantUserDto::link_user_id) |  |
    /// | [`member_id`](UpdateTenantUserDto::member_id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::UpdateTenantUserDto;
    ///
    /// let result = client
    ///     .update_tenant_user(UpdateTenantUserDto::new(json!({}), "tenant id"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_tenant_user(
        &self,
        request: UpdateTenantUserDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_TENANT_USER, request)
    }
}
