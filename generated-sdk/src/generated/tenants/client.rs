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
    #[inline]
    pub fn update_tenant_user(
        &self,
        request: UpdateTenantUserDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_TENANT_USER, request)
    }
}
