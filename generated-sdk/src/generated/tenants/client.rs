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
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/add-tenant-department-members`.
    ///
    /// - Request: `POST /api/v3/add-tenant-department-members`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `linkUserIds`, `memberIds`, `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `linkUserIds` (required), `tenantId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `tenantIds` (required), `userId` (required), `apiAuthorized`, `sendEmailNotification`, `sendPhoneNotification`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `name` (required), `appIds` (required), `adminAmount`, `description`, `enterpriseDomains`, `expireTime`, `logo`, `mauAmount`, `memberAmount`, `rejectHint`, `sourceAppId`
    /// - Returns: [`TenantDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `policies` (required), `userId` (required), `apiAuthorized`, `sendEmailNotification`, `sendPhoneNotification`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `businessName` (required), `businessLicense` (required), `businessRegistrationName` (required), `unifiedSocialCredit` (required), `legalRepresentativeName` (required), `nationalIdentificationNumber` (required), `personalBankCardNumber` (required), `bankReservedPhone` (required), `tenantId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `tenantId` (required), `gender` (required), `address`, `birthdate`, `city`, `country`, `email`, `familyName`, `givenName`, `middleName`, `name`, `nickname`, `options`, `password`, `phone`, `phoneCountryCode`, `photo`, `postalCode`, `preferredUsername`, `province`, `salt`, `streetAddress`, `username`
    /// - Returns: [`TenantUserDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `tenantId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `linkUserId`, `memberId`, `tenantId`
    /// - Returns: nothing
    /// - Safe to retry: yes
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
    /// - Parameters: `tenantId` (required), `linkUserIds`, `memberIds`
    /// - Returns: nothing
    /// - Safe to retry: yes
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
    /// - Parameters: `validityTerm` (required), `emails` (required), `appId` (required), `tenantId`
    /// - Returns: [`InviteTenantUsersDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `userId` (required)
    /// - Returns: [`MultipleTenantAdminListPagingDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `tenantId` (required), `withAppDetail`, `withCreatorDetail`, `withMembersCount`, `withSourceAppDetail`
    /// - Returns: [`TenantRespDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `code` (required)
    /// - Returns: [`TenantRespDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `userId` (required)
    /// - Returns: [`TenantCooperatorSingleDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `userId` (required)
    /// - Returns: [`TenantCooperatorSingleDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `tenant_id` (required)
    /// - Returns: [`TenantEnterpriseCertificationRespDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `tenantId` (required), `withAppDetail`, `withCreatorDetail`, `withMembersCount`, `withSourceAppDetail`
    /// - Returns: [`TenantRespDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `tenantId` (required), `linkUserId`, `memberId`
    /// - Returns: [`TenantUserDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `excelUrl` (required)
    /// - Returns: [`ImportTenantDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `limit` (at least 1), `page` (at least 1)
    /// - Returns: [`ImportTenantHistoryDataDto`]
    /// - Safe to retry: yes
    /// - Paged
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
    /// - Parameters: `importId` (required), `limit` (at least 1), `page` (at least 1)
    /// - Returns: [`ImportTenantNotifyUseDataDto`]
    /// - Safe to retry: yes
    /// - Paged
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
    /// - Parameters: `keywords` (required), `page` (required, at least 1), `limit` (required, at least 1)
    /// - Returns: [`InviteTenantUserRecordListDto`]
    /// - Safe to retry: yes
    /// - Paged
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
    /// - Parameters: `keywords`, `limit` (at least 1), `page` (at least 1)
    /// - Returns: [`MultipleTenantAdminListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged
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
    /// - Parameters: `tenantId` (required), `keywords`, `limit` (at least 1), `page` (at least 1)
    /// - Returns: [`TenantUserListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged
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
    /// - Parameters: `external`, `keywords`, `limit` (at least 1), `page` (at least 1)
    /// - Returns: [`TenantCooperatorListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged
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
    /// - Parameters: `tenantId` (required), `keywords`, `options`
    /// - Returns: [`TenantUserListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
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
    /// - Parameters: `keywords`, `limit` (at least 1), `page` (at least 1), `source`, `withAppDetail`, `withCreatorDetail`, `withMembersCount`, `withSourceAppDetail`
    /// - Returns: [`TenantListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged
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
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `linkUserIds`, `memberIds`, `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `tenantId` (required), `linkUserIds`, `memberIds`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `tenantId` (required), `enterpriseCertificationStatus` (required), `reviewReason` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `adminName` (required), `importId` (required), `users` (required)
    /// - Returns: [`SendEmailBatchDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `adminName` (required), `importId` (required), `users` (required)
    /// - Returns: [`SendSmsBatchDataDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `tenantId` (required), `linkUserIds`, `memberIds`
    /// - Returns: nothing
    /// - Safe to retry: yes
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
    /// - Parameters: `tenantId` (required), `appIds`, `description`, `logo`, `name`, `rejectHint`, `sourceAppId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `businessName` (required), `businessLicense` (required), `businessRegistrationName` (required), `unifiedSocialCredit` (required), `legalRepresentativeName` (required), `nationalIdentificationNumber` (required), `personalBankCardNumber` (required), `bankReservedPhone` (required), `tenantId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// - Parameters: `updates` (required), `tenantId` (required), `linkUserId`, `memberId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
