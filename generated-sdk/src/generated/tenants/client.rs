// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::JsonObject;
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
use crate::{Call, ManagementClient};

/// # tenants
///
/// Tenants, their users and administrators.
///
/// See [the module](crate::tenants).
impl ManagementClient {
    /// Sends `POST /api/v3/add-tenant-department-members`.
    ///
    /// - Request: `POST /api/v3/add-tenant-department-members`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `linkUserIds`, `memberIds`, `tenantId`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn add_tenant_department_members(
        &self,
        request: AddTenantDepartmentMembersReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::ADD_TENANT_DEPARTMENT_MEMBERS, request)
    }
    /// Sends `POST /api/v3/add-tenant-users`.
    ///
    /// - Request: `POST /api/v3/add-tenant-users`
    /// - Parameters: `linkUserIds` (required), `tenantId` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn add_tenant_users(&self, request: AddTenantUsersDto) -> Call<IsSuccessDto> {
        self.call(&operations::ADD_TENANT_USERS, request)
    }
    /// Sends `POST /api/v3/create-multiple-tenant-admin`.
    ///
    /// - Request: `POST /api/v3/create-multiple-tenant-admin`
    /// - Parameters: `tenantIds` (required), `userId` (required), `apiAuthorized`, `sendEmailNotification`, `sendPhoneNotification`
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_multiple_tenant_admin(
        &self,
        request: CreateMultipleTenantAdminDto,
    ) -> Call<()> {
        self.call(&operations::CREATE_MULTIPLE_TENANT_ADMIN, request)
    }
    /// Sends `POST /api/v3/create-tenant`.
    ///
    /// - Request: `POST /api/v3/create-tenant`
    /// - Parameters: `name` (required), `appIds` (required), `adminAmount`, `description`, `enterpriseDomains`, `expireTime`, `logo`, `mauAmount`, `memberAmount`, `rejectHint`, `sourceAppId`
    /// - Answers: [`TenantDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_tenant(&self, request: CreateTenantDto) -> Call<TenantDto> {
        self.call(&operations::CREATE_TENANT, request)
    }
    /// Sends `POST /api/v3/create-tenant-cooperator`.
    ///
    /// - Request: `POST /api/v3/create-tenant-cooperator`
    /// - Parameters: `policies` (required), `userId` (required), `apiAuthorized`, `sendEmailNotification`, `sendPhoneNotification`
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_tenant_cooperator(
        &self,
        request: CreateTenantCooperatorDto,
    ) -> Call<()> {
        self.call(&operations::CREATE_TENANT_COOPERATOR, request)
    }
    /// Sends `POST /api/v3/create-tenant-enterprise-certification`.
    ///
    /// - Request: `POST /api/v3/create-tenant-enterprise-certification`
    /// - Parameters: `businessName` (required), `businessLicense` (required), `businessRegistrationName` (required), `unifiedSocialCredit` (required), `legalRepresentativeName` (required), `nationalIdentificationNumber` (required), `personalBankCardNumber` (required), `bankReservedPhone` (required), `tenantId` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_tenant_enterprise_certification(
        &self,
        request: CreateTenantEnterpriseCertificationBodyDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::CREATE_TENANT_ENTERPRISE_CERTIFICATION, request)
    }
    /// Sends `POST /api/v3/create-tenant-user`.
    ///
    /// - Request: `POST /api/v3/create-tenant-user`
    /// - Parameters: `tenantId` (required), `gender` (required), `address`, `birthdate`, `city`, `country`, `email`, `familyName`, `givenName`, `middleName`, `name`, `nickname`, `options`, `password`, `phone`, `phoneCountryCode`, `photo`, `postalCode`, `preferredUsername`, `province`, `salt`, `streetAddress`, `username`
    /// - Answers: [`TenantUserDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_tenant_user(
        &self,
        request: CreateTenantUserReqDto,
    ) -> Call<TenantUserDto> {
        self.call(&operations::CREATE_TENANT_USER, request)
    }
    /// Sends `POST /api/v3/delete-tenant`.
    ///
    /// - Request: `POST /api/v3/delete-tenant`
    /// - Parameters: `tenantId` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_tenant(&self, request: DeleteTenantDto) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_TENANT, request)
    }
    /// Sends `POST /api/v3/delete-tenant-admin`.
    ///
    /// - Request: `POST /api/v3/delete-tenant-admin`
    /// - Parameters: `linkUserId`, `memberId`, `tenantId`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_tenant_admin(&self, request: GetTenantUserDto) -> Call<()> {
        self.call(&operations::DELETE_TENANT_ADMIN, request)
    }
    /// Sends `POST /api/v3/delete-tenant-user`.
    ///
    /// - Request: `POST /api/v3/delete-tenant-user`
    /// - Parameters: `tenantId` (required), `linkUserIds`, `memberIds`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_tenant_user(&self, request: RemoveTenantUsersDto) -> Call<()> {
        self.call(&operations::DELETE_TENANT_USER, request)
    }
    /// Sends `POST /api/v3/generate-invite-tenant-user-link`.
    ///
    /// - Request: `POST /api/v3/generate-invite-tenant-user-link`
    /// - Parameters: `validityTerm` (required), `emails` (required), `appId` (required), `tenantId`
    /// - Answers: [`InviteTenantUsersDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn generate_invite_tenant_user_link(
        &self,
        request: GenerateInviteTenantUserLink,
    ) -> Call<InviteTenantUsersDto> {
        self.call(&operations::GENERATE_INVITE_TENANT_USER_LINK, request)
    }
    /// Sends `GET /api/v3/get-multiple-tenant-admin`.
    ///
    /// - Request: `GET /api/v3/get-multiple-tenant-admin`
    /// - Parameters: `userId` (required)
    /// - Answers: [`MultipleTenantAdminListPagingDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_multiple_tenant_admin(
        &self,
        request: GetMultipleTenantAdminParams,
    ) -> Call<MultipleTenantAdminListPagingDto> {
        self.call(&operations::GET_MULTIPLE_TENANT_ADMIN, request)
    }
    /// Sends `GET /api/v3/get-tenant`.
    ///
    /// - Request: `GET /api/v3/get-tenant`
    /// - Parameters: `tenantId` (required), `withAppDetail`, `withCreatorDetail`, `withMembersCount`, `withSourceAppDetail`
    /// - Answers: [`TenantRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_tenant(&self, request: GetTenantParams) -> Call<TenantRespDto> {
        self.call(&operations::GET_TENANT, request)
    }
    /// Sends `GET /api/v3/get-tenant-by-code`.
    ///
    /// - Request: `GET /api/v3/get-tenant-by-code`
    /// - Parameters: `code` (required)
    /// - Answers: [`TenantRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_tenant_by_code(
        &self,
        request: GetTenantByCodeParams,
    ) -> Call<TenantRespDto> {
        self.call(&operations::GET_TENANT_BY_CODE, request)
    }
    /// Sends `GET /api/v3/get-tenant-cooperator`.
    ///
    /// - Request: `GET /api/v3/get-tenant-cooperator`
    /// - Parameters: `userId` (required)
    /// - Answers: [`TenantCooperatorSingleDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_tenant_cooperator(
        &self,
        request: GetTenantCooperatorParams,
    ) -> Call<TenantCooperatorSingleDto> {
        self.call(&operations::GET_TENANT_COOPERATOR, request)
    }
    /// Sends `GET /api/v3/get-tenant-cooperator-menu`.
    ///
    /// - Request: `GET /api/v3/get-tenant-cooperator-menu`
    /// - Parameters: `userId` (required)
    /// - Answers: [`TenantCooperatorSingleDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_tenant_cooperator_menu(
        &self,
        request: GetTenantCooperatorMenuParams,
    ) -> Call<TenantCooperatorSingleDto> {
        self.call(&operations::GET_TENANT_COOPERATOR_MENU, request)
    }
    /// Sends `GET /api/v3/get-tenant-enterprise-certification`.
    ///
    /// - Request: `GET /api/v3/get-tenant-enterprise-certification`
    /// - Parameters: `tenant_id` (required)
    /// - Answers: [`TenantEnterpriseCertificationRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_tenant_enterprise_certification(
        &self,
        request: GetTenantEnterpriseCertificationParams,
    ) -> Call<TenantEnterpriseCertificationRespDto> {
        self.call(&operations::GET_TENANT_ENTERPRISE_CERTIFICATION, request)
    }
    /// Sends `GET /api/v3/get-tenant-little-info`.
    ///
    /// - Request: `GET /api/v3/get-tenant-little-info`
    /// - Parameters: `tenantId` (required), `withAppDetail`, `withCreatorDetail`, `withMembersCount`, `withSourceAppDetail`
    /// - Answers: [`TenantRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_tenant_little_info(
        &self,
        request: GetTenantLittleInfoParams,
    ) -> Call<TenantRespDto> {
        self.call(&operations::GET_TENANT_LITTLE_INFO, request)
    }
    /// Sends `GET /api/v3/get-tenant-user`.
    ///
    /// - Request: `GET /api/v3/get-tenant-user`
    /// - Parameters: `tenantId` (required), `linkUserId`, `memberId`
    /// - Answers: [`TenantUserDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_tenant_user(&self, request: GetTenantUserParams) -> Call<TenantUserDto> {
        self.call(&operations::GET_TENANT_USER, request)
    }
    /// Sends `POST /api/v3/import-tenant`.
    ///
    /// - Request: `POST /api/v3/import-tenant`
    /// - Parameters: `excelUrl` (required)
    /// - Answers: [`ImportTenantDataDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn import_tenant(&self, request: ImportTenantDto) -> Call<ImportTenantDataDto> {
        self.call(&operations::IMPORT_TENANT, request)
    }
    /// Sends `GET /api/v3/import-tenant-history`.
    ///
    /// - Request: `GET /api/v3/import-tenant-history`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`ImportTenantHistoryDataDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn import_tenant_history(
        &self,
        request: ImportTenantHistoryParams,
    ) -> Call<ImportTenantHistoryDataDto> {
        self.call(&operations::IMPORT_TENANT_HISTORY, request)
    }
    /// Sends `GET /api/v3/import-tenant-notify-user`.
    ///
    /// - Request: `GET /api/v3/import-tenant-notify-user`
    /// - Parameters: `importId` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`ImportTenantNotifyUseDataDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn import_tenant_notify_user(
        &self,
        request: ImportTenantNotifyUserParams,
    ) -> Call<ImportTenantNotifyUseDataDto> {
        self.call(&operations::IMPORT_TENANT_NOTIFY_USER, request)
    }
    /// Sends `GET /api/v3/list-invite-tenant-user-records`.
    ///
    /// - Request: `GET /api/v3/list-invite-tenant-user-records`
    /// - Parameters: `keywords` (required), `page` (required, at least 1), `limit` (required, from 1 to 50)
    /// - Answers: [`InviteTenantUserRecordListDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_invite_tennat_user_records(
        &self,
        request: ListInviteTennatUserRecordsParams,
    ) -> Call<InviteTenantUserRecordListDto> {
        self.call(&operations::LIST_INVITE_TENNAT_USER_RECORDS, request)
    }
    /// Sends `GET /api/v3/list-multiple-tenant-admins`.
    ///
    /// - Request: `GET /api/v3/list-multiple-tenant-admins`
    /// - Parameters: `keywords`, `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`MultipleTenantAdminListPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_multiple_tenant_admin(
        &self,
        request: ListMultipleTenantAdminParams,
    ) -> Call<MultipleTenantAdminListPagingDto> {
        self.call(&operations::LIST_MULTIPLE_TENANT_ADMIN, request)
    }
    /// Sends `POST /api/v3/list-tenant-admin`.
    ///
    /// - Request: `POST /api/v3/list-tenant-admin`
    /// - Parameters: `tenantId` (required), `keywords`, `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`TenantUserListPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_tenant_admin(
        &self,
        request: ListTenantAdminDto,
    ) -> Call<TenantUserListPagingDto> {
        self.call(&operations::LIST_TENANT_ADMIN, request)
    }
    /// Sends `GET /api/v3/list-tenant-cooperators`.
    ///
    /// - Request: `GET /api/v3/list-tenant-cooperators`
    /// - Parameters: `external`, `keywords`, `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`TenantCooperatorListPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_tenant_cooperators(
        &self,
        request: ListTenantCooperatorsParams,
    ) -> Call<TenantCooperatorListPagingDto> {
        self.call(&operations::LIST_TENANT_COOPERATORS, request)
    }
    /// Sends `POST /api/v3/list-tenant-users`.
    ///
    /// - Request: `POST /api/v3/list-tenant-users`
    /// - Parameters: `tenantId` (required), `keywords`, `options`
    /// - Answers: [`TenantUserListPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_tenant_users(
        &self,
        request: ListTenantUserDto,
    ) -> Call<TenantUserListPagingDto> {
        self.call(&operations::LIST_TENANT_USERS, request)
    }
    /// Sends `GET /api/v3/list-tenants`.
    ///
    /// - Request: `GET /api/v3/list-tenants`
    /// - Parameters: `keywords`, `limit` (from 1 to 50), `page` (at least 1), `source`, `withAppDetail`, `withCreatorDetail`, `withMembersCount`, `withSourceAppDetail`
    /// - Answers: [`TenantListPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_tenants(&self, request: ListTenantsParams) -> Call<TenantListPagingDto> {
        self.call(&operations::LIST_TENANTS, request)
    }
    /// Sends `POST /api/v3/remove-tenant-department-members`.
    ///
    /// - Request: `POST /api/v3/remove-tenant-department-members`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `linkUserIds`, `memberIds`, `tenantId`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn remove_tenant_department_members(
        &self,
        request: RemoveTenantDepartmentMembersReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::REMOVE_TENANT_DEPARTMENT_MEMBERS, request)
    }
    /// Sends `POST /api/v3/remove-tenant-users`.
    ///
    /// - Request: `POST /api/v3/remove-tenant-users`
    /// - Parameters: `tenantId` (required), `linkUserIds`, `memberIds`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn remove_tenant_users(
        &self,
        request: RemoveTenantUsersDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::REMOVE_TENANT_USERS, request)
    }
    /// Sends `POST /api/v3/review-tenant-enterprise-certification`.
    ///
    /// - Request: `POST /api/v3/review-tenant-enterprise-certification`
    /// - Parameters: `tenantId` (required), `enterpriseCertificationStatus` (required), `reviewReason` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn review_tenant_enterprise_certification(
        &self,
        request: ReviewTenantEnterpriseCertificationBodyDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::REVIEW_TENANT_ENTERPRISE_CERTIFICATION, request)
    }
    /// Sends `POST /api/v3/send-email-batch`.
    ///
    /// - Request: `POST /api/v3/send-email-batch`
    /// - Parameters: `adminName` (required), `importId` (required), `users` (required)
    /// - Answers: [`SendEmailBatchDataDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn send_email_batch(
        &self,
        request: SendManyTenantEmailDto,
    ) -> Call<SendEmailBatchDataDto> {
        self.call(&operations::SEND_EMAIL_BATCH, request)
    }
    /// Sends `POST /api/v3/send-invite-tenant-user-email`.
    ///
    /// - Request: `POST /api/v3/send-invite-tenant-user-email`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn send_invite_tenant_user_email(
        &self,
        request: JsonObject,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::SEND_INVITE_TENANT_USER_EMAIL, request)
    }
    /// Sends `POST /api/v3/send-sms-batch`.
    ///
    /// - Request: `POST /api/v3/send-sms-batch`
    /// - Parameters: `adminName` (required), `importId` (required), `users` (required)
    /// - Answers: [`SendSmsBatchDataDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn send_sms_batch(
        &self,
        request: SendManyTenantSmsDto,
    ) -> Call<SendSmsBatchDataDto> {
        self.call(&operations::SEND_SMS_BATCH, request)
    }
    /// Sends `POST /api/v3/set-tenant-admin`.
    ///
    /// - Request: `POST /api/v3/set-tenant-admin`
    /// - Parameters: `tenantId` (required), `linkUserIds`, `memberIds`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn set_tenant_admin(&self, request: RemoveTenantUsersDto) -> Call<()> {
        self.call(&operations::SET_TENANT_ADMIN, request)
    }
    /// Sends `POST /api/v3/update-tenant`.
    ///
    /// - Request: `POST /api/v3/update-tenant`
    /// - Parameters: `tenantId` (required), `appIds`, `description`, `logo`, `name`, `rejectHint`, `sourceAppId`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_tenant(&self, request: UpdateTenantDto) -> Call<IsSuccessDto> {
        self.call(&operations::UPDATE_TENANT, request)
    }
    /// Sends `POST /api/v3/update-tenant-enterprise-certification`.
    ///
    /// - Request: `POST /api/v3/update-tenant-enterprise-certification`
    /// - Parameters: `businessName` (required), `businessLicense` (required), `businessRegistrationName` (required), `unifiedSocialCredit` (required), `legalRepresentativeName` (required), `nationalIdentificationNumber` (required), `personalBankCardNumber` (required), `bankReservedPhone` (required), `tenantId` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_tenant_enterprise_certification(
        &self,
        request: CreateTenantEnterpriseCertificationBodyDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::UPDATE_TENANT_ENTERPRISE_CERTIFICATION, request)
    }
    /// Sends `POST /api/v3/update-tenant-user`.
    ///
    /// - Request: `POST /api/v3/update-tenant-user`
    /// - Parameters: `updates` (required), `tenantId` (required), `linkUserId`, `memberId`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_tenant_user(
        &self,
        request: UpdateTenantUserDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::UPDATE_TENANT_USER, request)
    }
}
