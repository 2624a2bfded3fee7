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
/// Tenants, which are the customers of a multi-tenant application, with their members and
/// administrators.
///
/// A tenant is a company or a team that uses applications of the user pool. It has its own members and
/// administrators. Its members are users of the user pool. A member has two IDs: one in the tenant
/// (`TenantUserDto.memberId`) and that of its user in the user pool (`TenantUserDto.linkUserId`). Most
/// operations take either.
///
/// `createTenant` makes a tenant and names the applications that it may use. Members come into it by
/// `addTenantUsers` (users that exist), `createTenantUser` (new users) or an invitation
/// (`generateInviteTenantUserLink`, `sendInviteTenantUserEmail`). `listTenants`, `getTenant` and
/// `listTenantUsers` tell what there is. Many tenants at once are imported from an Excel file by
/// `importTenant`, and their administrators are told by `sendEmailBatch` or `sendSmsBatch`.
///
/// Three kinds of users administer tenants. A tenant administrator is a member who administers one
/// tenant (`setTenantAdmin`). A multi-tenant administrator is a user of the user pool who administers
/// several tenants (`createMultipleTenantAdmin`). A collaborator administers what policies allow
/// (`createTenantCooperator`). Tenants can prove with a certification of the enterprise who they are,
/// which `reviewTenantEnterpriseCertification` decides on.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Add members of a tenant to a department
    ///
    /// Makes members of a tenant members of one department of an organization.
    ///
    /// They are named by their IDs in the user pool or in the tenant. Who is in the department already
    /// stays in it. `removeTenantDepartmentMembers` undoes it.
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
    /// Add users to a tenant
    ///
    /// Makes users of the user pool members of a tenant.
    ///
    /// Who is a member already stays one. How many users one request may have is not documented. For
    /// persons who have no user yet, use `createTenantUser`. `removeTenantUsers` undoes it.
    ///
    /// - Request: `POST /api/v3/add-tenant-users`
    /// - Parameters: `linkUserIds` (required), `tenantId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/add-tenant-users.html>)
    #[inline]
    pub fn add_tenant_users(
        &self,
        request: AddTenantUsersDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_TENANT_USERS, request)
    }
    /// Make a user an administrator of several tenants
    ///
    /// Gives a user of the user pool the right to administer several tenants, and can tell the user about
    /// it by e-mail or text message.
    ///
    /// `listMultipleTenantAdmin` lists such users. For one tenant alone, use `setTenantAdmin`.
    ///
    /// Not safe to send twice: a repetition may fail, and the user may be notified twice.
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
    /// Create a tenant
    ///
    /// Makes a tenant that may use the given applications, and returns it with its ID and its code.
    ///
    /// Afterwards, add members with `addTenantUsers` or `createTenantUser` and make some of them
    /// administrators with `setTenantAdmin`.
    ///
    /// Not safe to send twice: a repetition makes a second tenant or fails. If a response is lost, look
    /// with `listTenants` before another attempt.
    ///
    /// - Request: `POST /api/v3/create-tenant`
    /// - Parameters: `name` (required), `appIds` (required), `adminAmount`, `description`, `enterpriseDomains`, `expireTime`, `logo`, `mauAmount`, `memberAmount`, `rejectHint`, `sourceAppId`
    /// - Returns: [`TenantDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/create-tenant.html>)
    #[inline]
    pub fn create_tenant(
        &self,
        request: CreateTenantDto,
    ) -> ::sdk_runtime::Call<TenantDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_TENANT, request)
    }
    /// Make a user a collaborator for tenants
    ///
    /// Lets a user of the user pool help to administer tenants, as far as the given policies allow, and can
    /// tell the user about it by e-mail or text message.
    ///
    /// Collaborators are listed by `listTenantCooperators`.
    ///
    /// Not safe to send twice: a repetition may fail, and the user may be notified twice.
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
    /// Submit the certification of an enterprise
    ///
    /// Hands in the data of the enterprise behind a tenant, so that it can be reviewed.
    ///
    /// `getTenantEnterpriseCertification` tells how far the review is,
    /// `updateTenantEnterpriseCertification` corrects the data, and `reviewTenantEnterpriseCertification`
    /// makes the decision. The data identifies a person and a bank account, so treat it accordingly.
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
    /// Create a user as a member of a tenant
    ///
    /// Makes a user and a member of the tenant in one request.
    ///
    /// At least one of `email`, `phone` and `username` is needed. These three and the external ID are
    /// unique in the user pool, so values that another user has are refused. The user is created by right
    /// of the administrator, without verification codes.
    ///
    /// Not safe to send twice: a repetition fails because the values are in use, or makes another user. If
    /// a response is lost, look with `listTenantUsers` before another attempt.
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
    /// Delete a tenant
    ///
    /// Removes a tenant, named by its ID. What becomes of the users who were its members is not documented.
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
    /// Take the right to administer a tenant from a member
    ///
    /// Ends the right of one member to administer a tenant, which `setTenantAdmin` gives. The member is
    /// named by the ID in the user pool or in the tenant. Administrators are listed by `listTenantAdmin`.
    ///
    /// - Request: `POST /api/v3/delete-tenant-admin`
    /// - Parameters: `linkUserId`, `memberId`, `tenantId`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/delete-tenant-admin.html>)
    #[inline]
    pub fn delete_tenant_admin(
        &self,
        request: GetTenantUserDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_TENANT_ADMIN, request)
    }
    /// Remove members from a tenant without a result
    ///
    /// Ends the membership of users in a tenant.
    ///
    /// The members are named by their IDs in the user pool or in the tenant. `removeTenantUsers` is
    /// described in the same words and also returns whether it took effect, so it is the better choice.
    ///
    /// - Request: `POST /api/v3/delete-tenant-user`
    /// - Parameters: `tenantId` (required), `linkUserIds`, `memberIds`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/delete-tenant-user.html>)
    #[inline]
    pub fn delete_tenant_user(
        &self,
        request: RemoveTenantUsersDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_TENANT_USER, request)
    }
    /// Make links that invite persons into a tenant
    ///
    /// Makes an invitation link for each of several e-mail addresses.
    ///
    /// Whoever follows the link registers as a member of the tenant and is then sent to the given
    /// application. The links are in the result, so that the caller can deliver them.
    /// `sendInviteTenantUserEmail` sends e-mails, and `listInviteTennatUserRecords` lists the invitations.
    ///
    /// Every request makes new links. Look at `errMsgs` even if the request succeeds, because it names the
    /// addresses that were not accepted.
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
    /// Get a multi-tenant administrator
    ///
    /// Returns the multi-tenant administrator who is the given user. The result has the form of a page,
    /// although the request names one user. All of them are listed by `listMultipleTenantAdmin`.
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
    /// Get one tenant by its ID
    ///
    /// Returns one tenant, named by its ID. The number of members and details of applications and creator
    /// are only in the result if they are asked for. With the code of the tenant, use `getTenantByCode`.
    ///
    /// - Request: `GET /api/v3/get-tenant`
    /// - Parameters: `tenantId` (required), `withAppDetail`, `withCreatorDetail`, `withMembersCount`, `withSourceAppDetail`
    /// - Returns: [`TenantRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/get-tenant.html>)
    #[inline]
    pub fn get_tenant(
        &self,
        request: GetTenantParams,
    ) -> ::sdk_runtime::Call<TenantRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_TENANT, request)
    }
    /// Get one tenant by its code
    ///
    /// Returns one tenant, named by its code. With the ID of the tenant, use `getTenant`, which can also
    /// add details.
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
    /// Get what a collaborator may do
    ///
    /// Returns the rights of one collaborator: the entries of the console menu that it has, and the codes
    /// of its policies.
    ///
    /// `getTenantCooperatorMenu` has the same result. The collaborators themselves are listed by
    /// `listTenantCooperators`.
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
    /// Get the menu of a collaborator
    ///
    /// Returns the entries of the console menu that one collaborator has, together with the codes of its
    /// policies. `getTenantCooperator` has the same result.
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
    /// Get the certification of an enterprise
    ///
    /// Returns what was submitted by `createTenantEnterpriseCertification` for a tenant, how far the review
    /// is, and the reason of the decision.
    ///
    /// The declared result lacks the usual outcome beside the data, such as `CommonResponseDto.statusCode`.
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
    /// Get one tenant in brief
    ///
    /// Returns a small part of the data of a tenant, named by its ID. Which part that is, is not
    /// documented. The type of the result is the same as that of `getTenant`, which returns everything.
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
    /// Get one member of a tenant
    ///
    /// Returns one member of a tenant. Give `linkUserId` or `memberId`. All members are listed by
    /// `listTenantUsers`.
    ///
    /// - Request: `GET /api/v3/get-tenant-user`
    /// - Parameters: `tenantId` (required), `linkUserId`, `memberId`
    /// - Returns: [`TenantUserDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/get-tenant-user.html>)
    #[inline]
    pub fn get_tenant_user(
        &self,
        request: GetTenantUserParams,
    ) -> ::sdk_runtime::Call<TenantUserDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_TENANT_USER, request)
    }
    /// Import tenants from an Excel file
    ///
    /// Creates tenants from the rows of an Excel file, which is named by its URL.
    ///
    /// The layout of the file is not documented. Imports are listed by `importTenantHistory`, and the
    /// persons to be told about an import by `importTenantNotifyUser`.
    ///
    /// Not safe to send twice: a repetition imports the file again.
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
    /// List imports of tenants
    ///
    /// Returns the imports that `importTenant` has made, one page at a time. The fields of an import are
    /// not documented. Its ID is what `importTenantNotifyUser`, `sendEmailBatch` and `sendSmsBatch` ask
    /// for.
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
    /// List the persons to be told about an import of tenants
    ///
    /// Returns the users who can be notified of one import of tenants, one page at a time. The fields of an
    /// entry are not documented. The notifications are sent by `sendEmailBatch` and `sendSmsBatch`.
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
    /// List invitations into tenants
    ///
    /// Returns the invitations of tenant users that match a text, with their links and states, one page at
    /// a time.
    ///
    /// They are made by `generateInviteTenantUserLink` and `sendInviteTenantUserEmail`. The vendor's text
    /// describes another operation here, a list of consoles that a user can open. Name and result speak of
    /// invitations.
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
    /// List multi-tenant administrators
    ///
    /// Returns the users of the user pool who may administer several tenants, one page at a time.
    ///
    /// Such a user is made by `createMultipleTenantAdmin`. The administrators of one tenant are listed by
    /// `listTenantAdmin`.
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
    /// List the administrators of a tenant
    ///
    /// Returns those members of a tenant who administer it, one page at a time, if wanted only those that
    /// match a text. Members become administrators by `setTenantAdmin`.
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
    /// List collaborators for tenants
    ///
    /// Returns the users of the user pool who help to administer tenants, one page at a time. Such a user
    /// is made by `createTenantCooperator`. What one of them may do is returned by `getTenantCooperator`.
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
    /// List or search the members of a tenant
    ///
    /// Returns the members of a tenant, at most 50 per page.
    ///
    /// A text in `keywords` is looked for in the phone number, the e-mail address, the name, the user name
    /// and the nickname. It need not match exactly. The vendor's text also tells of filters by fields,
    /// departments and applications, but the request has no fields for them.
    ///
    /// - Request: `POST /api/v3/list-tenant-users`
    /// - Parameters: `tenantId` (required), `keywords`, `options`
    /// - Returns: [`TenantUserListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/list-tenant-users.html>)
    #[inline]
    pub fn list_tenant_users(
        &self,
        request: ListTenantUserDto,
    ) -> ::sdk_runtime::Call<TenantUserListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_TENANT_USERS, request)
    }
    /// List or search tenants
    ///
    /// Returns the tenants of the user pool, one page at a time, if wanted only those that match a text.
    ///
    /// The number of members and details of applications and creators are only in the result if they are
    /// asked for. The largest page is not documented. One tenant is returned by `getTenant`.
    ///
    /// - Request: `GET /api/v3/list-tenants`
    /// - Parameters: `keywords`, `limit` (at least 1), `page` (at least 1), `source`, `withAppDetail`, `withCreatorDetail`, `withMembersCount`, `withSourceAppDetail`
    /// - Returns: [`TenantListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/list-tenants.html>)
    #[inline]
    pub fn list_tenants(
        &self,
        request: ListTenantsParams,
    ) -> ::sdk_runtime::Call<TenantListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_TENANTS, request)
    }
    /// Remove members of a tenant from a department
    ///
    /// Ends the membership of members of a tenant in one department. They are named by their IDs in the
    /// user pool or in the tenant. They stay members of the tenant. `addTenantDepartmentMembers` undoes it.
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
    /// Remove members from a tenant
    ///
    /// Ends the membership of users in a tenant. The members are named by their IDs in the user pool or in
    /// the tenant. How many one request may have is not documented. `addTenantUsers` undoes it.
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
    /// Decide on the certification of an enterprise
    ///
    /// Records the decision on the data that a tenant has submitted by
    /// `createTenantEnterpriseCertification`, with a reason. Read the data with
    /// `getTenantEnterpriseCertification` first.
    ///
    /// Not safe to send twice: a decision is made once, and a repetition may be reported as a failure.
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
    /// Tell administrators of imported tenants by e-mail
    ///
    /// Sends e-mails about an import of tenants to the administrators of the tenants.
    ///
    /// The import comes from `importTenantHistory` and the persons from `importTenantNotifyUser`. Text
    /// messages are sent by `sendSmsBatch`. The declared result lacks the usual outcome beside the data.
    ///
    /// Not safe to send twice: everyone gets the e-mail again.
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
    /// Send e-mails that invite persons into a tenant
    ///
    /// Sends invitations to become a member of a tenant to several e-mail addresses. The fields of the
    /// request are not documented. `generateInviteTenantUserLink` makes links without sending them.
    ///
    /// Not safe to send twice: everyone gets the e-mail again.
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
    /// Tell administrators of imported tenants by text message
    ///
    /// Sends text messages about an import of tenants to the administrators of the tenants.
    ///
    /// The import comes from `importTenantHistory` and the persons from `importTenantNotifyUser`. E-mails
    /// are sent by `sendEmailBatch`.
    ///
    /// Not safe to send twice: everyone gets the message again.
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
    /// Make members administrators of a tenant
    ///
    /// Gives members of a tenant the right to administer it. They are named by their IDs in the user pool
    /// or in the tenant.
    ///
    /// `listTenantAdmin` lists the administrators, and `deleteTenantAdmin` takes the right away.
    ///
    /// - Request: `POST /api/v3/set-tenant-admin`
    /// - Parameters: `tenantId` (required), `linkUserIds`, `memberIds`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/set-tenant-admin.html>)
    #[inline]
    pub fn set_tenant_admin(
        &self,
        request: RemoveTenantUsersDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_TENANT_ADMIN, request)
    }
    /// Change a tenant
    ///
    /// Sets the data of a tenant that the request holds, such as its name or its applications. The limits
    /// and the expiry that `createTenant` takes cannot be changed here. The result is read by `getTenant`.
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
    /// Correct the submitted certification of an enterprise
    ///
    /// Replaces the data that was submitted by `createTenantEnterpriseCertification` for a tenant. All
    /// fields have to be given again. Whether it is possible after the review is not documented.
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
    /// Change a member of a tenant
    ///
    /// Sets data of one member of a tenant. Give `linkUserId` or `memberId`. The member is read by
    /// `getTenantUser`.
    ///
    /// - Request: `POST /api/v3/update-tenant-user`
    /// - Parameters: `updates` (required), `tenantId` (required), `linkUserId`, `memberId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/update-tenant-user.html>)
    #[inline]
    pub fn update_tenant_user(
        &self,
        request: UpdateTenantUserDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_TENANT_USER, request)
    }
}
