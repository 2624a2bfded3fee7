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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Add members of a tenant to a department.
    ///
    /// Makes members of a tenant members of one department of an organization.
    ///
    /// They are named by their IDs in the user pool or in the tenant. Who is in the department already
    /// stays in it.
    /// [`remove_tenant_department_members`](crate::ManagementClient::remove_tenant_department_members)
    /// undoes it.
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
    /// | [`organization_code`](AddTenantDepartmentMembersReqDto::organization_code) | Required. Code of the organization that the department belongs to. |
    /// | [`department_id`](AddTenantDepartmentMembersReqDto::department_id) | Required. ID of the department, of the kind that [`department_id_type`](crate::generated::models::AddTenantDepartmentMembersReqDto::department_id_type) names. |
    /// | [`department_id_type`](AddTenantDepartmentMembersReqDto::department_id_type) | The kind of ID that [`department_id`](crate::generated::models::AddTenantDepartmentMembersReqDto::department_id) holds. |
    /// | [`link_user_ids`](AddTenantDepartmentMembersReqDto::link_user_ids) | IDs that the users have in the user pool. |
    /// | [`member_ids`](AddTenantDepartmentMembersReqDto::member_ids) | IDs that the members have in the tenant. |
    /// | [`tenant_id`](AddTenantDepartmentMembersReqDto::tenant_id) | ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::AddTenantDepartmentMembersReqDto;
    ///
    /// let request = AddTenantDepartmentMembersReqDto::new(
    ///     "steamory",
    ///     "60b49eb83fd80adb96f26e68",
    /// )
    /// .with_link_user_ids(["6343b98b7cfxxx9366e9b7c"])
    /// .with_tenant_id("6343b98b7cfxxx9366e9b7d");
    /// let result = client.add_tenant_department_members(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "add-tenant-department-members")]
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
    /// Add users to a tenant.
    ///
    /// Makes users of the user pool members of a tenant.
    ///
    /// Who is a member already stays one. How many users one request may have is not documented. For
    /// persons who have no user yet, use
    /// [`create_tenant_user`](crate::ManagementClient::create_tenant_user).
    /// [`remove_tenant_users`](crate::ManagementClient::remove_tenant_users) undoes it.
    ///
    /// - Request: `POST /api/v3/add-tenant-users`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/add-tenant-users.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`link_user_ids`](AddTenantUsersDto::link_user_ids) | Required. IDs that the users have in the user pool, found by [`list_users`](crate::ManagementClient::list_users). |
    /// | [`tenant_id`](AddTenantUsersDto::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::AddTenantUsersDto;
    ///
    /// let request = AddTenantUsersDto::new(
    ///     ["6343b98b7cfxxx9366e9b7c"],
    ///     "6343b98b7cfxxx9366e9b7d",
    /// );
    /// let result = client.add_tenant_users(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "add-tenant-users")]
    #[inline]
    pub fn add_tenant_users(
        &self,
        request: AddTenantUsersDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_TENANT_USERS, request)
    }
    /// Make a user an administrator of several tenants.
    ///
    /// Gives a user of the user pool the right to administer several tenants, and can tell the user about
    /// it by e-mail or text message.
    ///
    /// [`list_multiple_tenant_admin`](crate::ManagementClient::list_multiple_tenant_admin) lists such
    /// users. For one tenant alone, use [`set_tenant_admin`](crate::ManagementClient::set_tenant_admin).
    ///
    /// Not safe to send twice: a repetition may fail, and the user may be notified twice.
    ///
    /// - Request: `POST /api/v3/create-multiple-tenant-admin`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_ids`](CreateMultipleTenantAdminDto::tenant_ids) | Required. IDs of the tenants that the user is to administer, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`user_id`](CreateMultipleTenantAdminDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    /// | [`api_authorized`](CreateMultipleTenantAdminDto::api_authorized) | Whether the administrator may also use the API. |
    /// | [`send_email_notification`](CreateMultipleTenantAdminDto::send_email_notification) | Whether an e-mail tells the user about it. |
    /// | [`send_phone_notification`](CreateMultipleTenantAdminDto::send_phone_notification) | Whether a text message tells the user about it. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreateMultipleTenantAdminDto;
    ///
    /// let request = CreateMultipleTenantAdminDto::new(
    ///     ["6343b98b7cfxxx9366e9b7d"],
    ///     "6343b98b7cfxxx9366e9b7c",
    /// );
    /// client.create_multiple_tenant_admin(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-multiple-tenant-admin")]
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
    /// Create a tenant.
    ///
    /// Makes a tenant that may use the given applications, and returns it with its ID and its code.
    ///
    /// Afterwards, add members with [`add_tenant_users`](crate::ManagementClient::add_tenant_users) or
    /// [`create_tenant_user`](crate::ManagementClient::create_tenant_user) and make some of them
    /// administrators with [`set_tenant_admin`](crate::ManagementClient::set_tenant_admin).
    ///
    /// Not safe to send twice: a repetition makes a second tenant or fails. If a response is lost, look
    /// with [`list_tenants`](crate::ManagementClient::list_tenants) before another attempt.
    ///
    /// - Request: `POST /api/v3/create-tenant`
    /// - Returns: [`TenantDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/create-tenant.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`name`](CreateTenantDto::name) | Required. Name of the tenant, for people. |
    /// | [`app_ids`](CreateTenantDto::app_ids) | Required. IDs of the applications that the tenant may use, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`description`](CreateTenantDto::description) | What the tenant is, in free text. |
    /// | [`member_amount`](CreateTenantDto::member_amount) | How many members the tenant can have at most. |
    ///
    /// 7 more optional fields: see [`CreateTenantDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreateTenantDto;
    ///
    /// let request = CreateTenantDto::new("Tenant 1", ["6342b8537axxxx047d314109"])
    ///     .with_description("Branch office")
    ///     .with_member_amount(1000);
    /// let tenant = client.create_tenant(request).await?;
    /// println!("{}", tenant.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-tenant")]
    #[inline]
    pub fn create_tenant(
        &self,
        request: CreateTenantDto,
    ) -> ::sdk_runtime::Call<TenantDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_TENANT, request)
    }
    /// Make a user a collaborator for tenants.
    ///
    /// Lets a user of the user pool help to administer tenants, as far as the given policies allow, and can
    /// tell the user about it by e-mail or text message.
    ///
    /// Collaborators are listed by
    /// [`list_tenant_cooperators`](crate::ManagementClient::list_tenant_cooperators).
    ///
    /// Not safe to send twice: a repetition may fail, and the user may be notified twice.
    ///
    /// - Request: `POST /api/v3/create-tenant-cooperator`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`policies`](CreateTenantCooperatorDto::policies) | Required. Policies that tell what the collaborator may do. |
    /// | [`user_id`](CreateTenantCooperatorDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    /// | [`api_authorized`](CreateTenantCooperatorDto::api_authorized) | Whether the collaborator may also use the API. |
    /// | [`send_email_notification`](CreateTenantCooperatorDto::send_email_notification) | Whether an e-mail tells the user about it. |
    /// | [`send_phone_notification`](CreateTenantCooperatorDto::send_phone_notification) | Whether a text message tells the user about it. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreateTenantCooperatorDto;
    ///
    /// let request = CreateTenantCooperatorDto::new(["policy1"], "6343b98b7cfxxx9366e9b7c");
    /// client.create_tenant_cooperator(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-tenant-cooperator")]
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
    /// Submit the certification of an enterprise.
    ///
    /// Hands in the data of the enterprise behind a tenant, so that it can be reviewed.
    ///
    /// [`get_tenant_enterprise_certification`](crate::ManagementClient::get_tenant_enterprise_certification)
    /// tells how far the review is,
    /// [`update_tenant_enterprise_certification`](crate::ManagementClient::update_tenant_enterprise_certification)
    /// corrects the data, and
    /// [`review_tenant_enterprise_certification`](crate::ManagementClient::review_tenant_enterprise_certification)
    /// makes the decision. The data identifies a person and a bank account, so treat it accordingly.
    ///
    /// Not safe to send twice: whether a second request fails or hands in another certification is not
    /// documented.
    /// [`get_tenant_enterprise_certification`](crate::ManagementClient::get_tenant_enterprise_certification)
    /// tells whether the first one arrived.
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
    /// | [`business_name`](CreateTenantEnterpriseCertificationBodyDto::business_name) | Required. Name of the enterprise. |
    /// | [`business_license`](CreateTenantEnterpriseCertificationBodyDto::business_license) | Required. Business license of the enterprise. |
    /// | [`business_registration_name`](CreateTenantEnterpriseCertificationBodyDto::business_registration_name) | Required. Name under which the enterprise is in the commercial register. |
    /// | [`unified_social_credit`](CreateTenantEnterpriseCertificationBodyDto::unified_social_credit) | Required. Unified social credit code of the enterprise, which identifies enterprises in China. |
    /// | [`legal_representative_name`](CreateTenantEnterpriseCertificationBodyDto::legal_representative_name) | Required. Name of the legal representative of the enterprise. |
    /// | [`national_identification_number`](CreateTenantEnterpriseCertificationBodyDto::national_identification_number) | Required. Number of the identity card of the legal representative. |
    /// | [`personal_bank_card_number`](CreateTenantEnterpriseCertificationBodyDto::personal_bank_card_number) | Required. Number of a bank card in a person's name. |
    /// | [`bank_reserved_phone`](CreateTenantEnterpriseCertificationBodyDto::bank_reserved_phone) | Required. Phone number that the bank holds for the owner of the bank card. |
    /// | [`tenant_id`](CreateTenantEnterpriseCertificationBodyDto::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     CreateTenantEnterpriseCertificationBodyDto,
    ///     CreateTenantEnterpriseCertificationBodyDtoRequired,
    /// };
    ///
    /// let request = CreateTenantEnterpriseCertificationBodyDto::new(CreateTenantEnterpriseCertificationBodyDtoRequired {
    ///     business_name: String::from("Example Ltd."),
    ///     business_license: String::from("https://example.com/license.png"),
    ///     business_registration_name: String::from("Example Ltd."),
    ///     unified_social_credit: String::from("91110108xxxxxxxxxx"),
    ///     legal_representative_name: String::from("xxx"),
    ///     national_identification_number: String::from("110101xxxxxxxxxxxx"),
    ///     personal_bank_card_number: String::from("6222xxxxxxxxxxxx"),
    ///     bank_reserved_phone: String::from("188xxxx8888"),
    ///     tenant_id: String::from("6343b98b7cfxxx9366e9b7d"),
    /// });
    /// let result = client.create_tenant_enterprise_certification(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-tenant-enterprise-certification")]
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
    /// Create a user as a member of a tenant.
    ///
    /// Makes a user and a member of the tenant in one request.
    ///
    /// At least one of [`email`](crate::generated::models::CreateTenantUserReqDto::email),
    /// [`phone`](crate::generated::models::CreateTenantUserReqDto::phone) and
    /// [`username`](crate::generated::models::CreateTenantUserReqDto::username) is needed. These three are
    /// unique in the user pool, so values that another user has are refused. The request acts for an
    /// administrator, so no verification code or other check is involved.
    ///
    /// Not safe to send twice: once the user exists, the second request fails on the taken values. If a
    /// response is lost, look with [`list_tenant_users`](crate::ManagementClient::list_tenant_users) before
    /// another attempt.
    ///
    /// - Request: `POST /api/v3/create-tenant-user`
    /// - Returns: [`TenantUserDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](CreateTenantUserReqDto::tenant_id) | Required. ID of the tenant that the new user becomes a member of, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`gender`](CreateTenantUserReqDto::gender) | Required. Gender of the user, as far as it is known. |
    /// | [`email`](CreateTenantUserReqDto::email) | E-mail address. |
    /// | [`name`](CreateTenantUserReqDto::name) | Name of the user, as the person is really called. |
    /// | [`username`](CreateTenantUserReqDto::username) | User name, which no two users of a user pool share. |
    ///
    /// 18 more optional fields: see [`CreateTenantUserReqDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{CreateTenantUserReqDto, Gender};
    ///
    /// let request = CreateTenantUserReqDto::new("6343b98b7cfxxx9366e9b7d", Gender::U)
    ///     .with_email("bob@example.com")
    ///     .with_name("Bob Example")
    ///     .with_username("bob");
    /// let tenant_user = client.create_tenant_user(request).await?;
    /// println!("{}", tenant_user.user_pool_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-tenant-user")]
    #[inline]
    pub fn create_tenant_user(
        &self,
        request: CreateTenantUserReqDto,
    ) -> ::sdk_runtime::Call<TenantUserDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_TENANT_USER, request)
    }
    /// Delete a tenant.
    ///
    /// Removes a tenant, named by its ID. What becomes of the users who were its members is not documented.
    ///
    /// If a retry comes after the first request took effect, the API may call the tenant unknown. It stays
    /// deleted.
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
    /// | [`tenant_id`](DeleteTenantDto::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteTenantDto;
    ///
    /// let result = client
    ///     .delete_tenant(DeleteTenantDto::new("6343b98b7cfxxx9366e9b7d"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-tenant")]
    #[inline]
    pub fn delete_tenant(
        &self,
        request: DeleteTenantDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_TENANT, request)
    }
    /// Take the right to administer a tenant from a member.
    ///
    /// Ends the right of one member to administer a tenant, which
    /// [`set_tenant_admin`](crate::ManagementClient::set_tenant_admin) gives.
    ///
    /// The member is named by the ID in the user pool or in the tenant. Administrators are listed by
    /// [`list_tenant_admin`](crate::ManagementClient::list_tenant_admin).
    ///
    /// - Request: `POST /api/v3/delete-tenant-admin`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/delete-tenant-admin.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`link_user_id`](GetTenantUserDto::link_user_id) | ID that the user has in the user pool. |
    /// | [`member_id`](GetTenantUserDto::member_id) | ID that the member has in the tenant. |
    /// | [`tenant_id`](GetTenantUserDto::tenant_id) | ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetTenantUserDto;
    ///
    /// let request = GetTenantUserDto::new()
    ///     .with_link_user_id("6343b98b7cfxxx9366e9b7c")
    ///     .with_tenant_id("6343b98b7cfxxx9366e9b7d");
    /// client.delete_tenant_admin(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-tenant-admin")]
    #[inline]
    pub fn delete_tenant_admin(
        &self,
        request: GetTenantUserDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_TENANT_ADMIN, request)
    }
    /// Remove members from a tenant without a result.
    ///
    /// Ends the membership of users in a tenant.
    ///
    /// The members are named by their IDs in the user pool or in the tenant.
    /// [`remove_tenant_users`](crate::ManagementClient::remove_tenant_users) is described in the same words
    /// and also returns whether it took effect, so it is the better choice.
    ///
    /// - Request: `POST /api/v3/delete-tenant-user`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/delete-tenant-user.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](RemoveTenantUsersDto::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`link_user_ids`](RemoveTenantUsersDto::link_user_ids) | IDs that the users have in the user pool. |
    /// | [`member_ids`](RemoveTenantUsersDto::member_ids) | IDs that the members have in the tenant, found by [`list_tenant_users`](crate::ManagementClient::list_tenant_users). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::RemoveTenantUsersDto;
    ///
    /// let request = RemoveTenantUsersDto::new("6343b98b7cfxxx9366e9b7d")
    ///     .with_link_user_ids(["6343b98b7cfxxx9366e9b7c"]);
    /// client.delete_tenant_user(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-tenant-user")]
    #[inline]
    pub fn delete_tenant_user(
        &self,
        request: RemoveTenantUsersDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_TENANT_USER, request)
    }
    /// Make links that invite persons into a tenant.
    ///
    /// Makes an invitation link for each of several e-mail addresses.
    ///
    /// Whoever follows the link registers as a member of the tenant and is then sent to the given
    /// application. The links are in the result, so that the caller can deliver them.
    /// [`send_invite_tenant_user_email`](crate::ManagementClient::send_invite_tenant_user_email) sends
    /// e-mails, and
    /// [`list_invite_tennat_user_records`](crate::ManagementClient::list_invite_tennat_user_records) lists
    /// the invitations.
    ///
    /// Not safe to send twice: every request makes new links. Look at
    /// [`err_msgs`](crate::generated::models::InviteTenantUsersDto::err_msgs) even if the request succeeds,
    /// because it names the addresses that were not accepted.
    ///
    /// - Request: `POST /api/v3/generate-invite-tenant-user-link`
    /// - Returns: [`InviteTenantUsersDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`validity_term`](GenerateInviteTenantUserLink::validity_term) | Required. How long the links stay valid. |
    /// | [`emails`](GenerateInviteTenantUserLink::emails) | Required. E-mail addresses of the persons to invite. |
    /// | [`app_id`](GenerateInviteTenantUserLink::app_id) | Required. ID of the application that an invited person is sent to after registering, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`tenant_id`](GenerateInviteTenantUserLink::tenant_id) | ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GenerateInviteTenantUserLink;
    ///
    /// let request = GenerateInviteTenantUserLink::new(
    ///     "7",
    ///     ["test@example.com"],
    ///     "6342b8537axxxx047d314109",
    /// );
    /// let result = client.generate_invite_tenant_user_link(request).await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "generate-invite-tenant-user-link")]
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
    /// Get a multi-tenant administrator.
    ///
    /// Returns the multi-tenant administrator who is the given user.
    ///
    /// The result has the form of a page, although the request names one user. All of them are listed by
    /// [`list_multiple_tenant_admin`](crate::ManagementClient::list_multiple_tenant_admin).
    ///
    /// - Request: `GET /api/v3/get-multiple-tenant-admin`
    /// - Returns: [`MultipleTenantAdminListPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetMultipleTenantAdminParams::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetMultipleTenantAdminParams;
    ///
    /// let request = GetMultipleTenantAdminParams::new("6343b98b7cfxxx9366e9b7c");
    /// let result = client.get_multiple_tenant_admin(request).await?;
    /// for item in result.list {
    ///     println!("{}", item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-multiple-tenant-admin")]
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
    /// Get one tenant by its ID.
    ///
    /// Returns one tenant, named by its ID. The number of members and details of applications and creator
    /// are only in the result if they are asked for.
    ///
    /// With the code of the tenant, use
    /// [`get_tenant_by_code`](crate::ManagementClient::get_tenant_by_code).
    ///
    /// - Request: `GET /api/v3/get-tenant`
    /// - Returns: [`TenantRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/get-tenant.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](GetTenantParams::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`with_app_detail`](GetTenantParams::with_app_detail) | Whether the result has details of the applications of the tenant. |
    /// | [`with_creator_detail`](GetTenantParams::with_creator_detail) | Whether the result has details of the user who created the tenant, in [`creator_detail`](crate::generated::models::TenantRespDto::creator_detail). |
    /// | [`with_members_count`](GetTenantParams::with_members_count) | Whether the result has the number of members. |
    /// | [`with_source_app_detail`](GetTenantParams::with_source_app_detail) | Whether the result has details of the application that the tenant was created in, in [`source_app_detail`](crate::generated::models::TenantRespDto::source_app_detail). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetTenantParams;
    ///
    /// let tenant = client
    ///     .get_tenant(GetTenantParams::new("6343b98b7cfxxx9366e9b7d"))
    ///     .await?;
    /// println!("{}", tenant.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-tenant")]
    #[inline]
    pub fn get_tenant(
        &self,
        request: GetTenantParams,
    ) -> ::sdk_runtime::Call<TenantRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_TENANT, request)
    }
    /// Get one tenant by its code.
    ///
    /// Returns one tenant, named by its code. With the ID of the tenant, use
    /// [`get_tenant`](crate::ManagementClient::get_tenant), which can also add details.
    ///
    /// - Request: `GET /api/v3/get-tenant-by-code`
    /// - Returns: [`TenantRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](GetTenantByCodeParams::code) | Required. Code of the tenant, as in [`TenantRespDto::code`](crate::generated::models::TenantRespDto::code). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetTenantByCodeParams;
    ///
    /// let tenant = client.get_tenant_by_code(GetTenantByCodeParams::new("tenant1")).await?;
    /// println!("{}", tenant.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-tenant-by-code")]
    #[inline]
    pub fn get_tenant_by_code(
        &self,
        request: GetTenantByCodeParams,
    ) -> ::sdk_runtime::Call<TenantRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_TENANT_BY_CODE, request)
    }
    /// Get what a collaborator may do.
    ///
    /// Returns the rights of one collaborator: the entries of the console menu that it has, and the codes
    /// of its policies.
    ///
    /// [`get_tenant_cooperator_menu`](crate::ManagementClient::get_tenant_cooperator_menu) has the same
    /// result. The collaborators themselves are listed by
    /// [`list_tenant_cooperators`](crate::ManagementClient::list_tenant_cooperators).
    ///
    /// - Request: `GET /api/v3/get-tenant-cooperator`
    /// - Returns: [`TenantCooperatorSingleDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetTenantCooperatorParams::user_id) | Required. ID of the collaborator in the user pool, as in [`TenantCooperatorDto::user_id`](crate::generated::models::TenantCooperatorDto::user_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetTenantCooperatorParams;
    ///
    /// let result = client
    ///     .get_tenant_cooperator(GetTenantCooperatorParams::new("6343b98b7cfxxx9366e9b7c"))
    ///     .await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-tenant-cooperator")]
    #[inline]
    pub fn get_tenant_cooperator(
        &self,
        request: GetTenantCooperatorParams,
    ) -> ::sdk_runtime::Call<TenantCooperatorSingleDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_TENANT_COOPERATOR, request)
    }
    /// Get the menu of a collaborator.
    ///
    /// Returns the entries of the console menu that one collaborator has, together with the codes of its
    /// policies.
    ///
    /// [`get_tenant_cooperator`](crate::ManagementClient::get_tenant_cooperator) has the same result.
    ///
    /// - Request: `GET /api/v3/get-tenant-cooperator-menu`
    /// - Returns: [`TenantCooperatorSingleDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetTenantCooperatorMenuParams::user_id) | Required. ID of the collaborator in the user pool, as in [`TenantCooperatorDto::user_id`](crate::generated::models::TenantCooperatorDto::user_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetTenantCooperatorMenuParams;
    ///
    /// let request = GetTenantCooperatorMenuParams::new("6343b98b7cfxxx9366e9b7c");
    /// let result = client.get_tenant_cooperator_menu(request).await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-tenant-cooperator-menu")]
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
    /// Get the certification of an enterprise.
    ///
    /// Returns what was submitted by
    /// [`create_tenant_enterprise_certification`](crate::ManagementClient::create_tenant_enterprise_certification)
    /// for a tenant, how far the review is, and the reason of the decision.
    ///
    /// The declared type of the result has no envelope as other results have, so it may not fit what the
    /// server sends.
    ///
    /// - Request: `GET /api/v3/get-tenant-enterprise-certification`
    /// - Returns: [`TenantEnterpriseCertificationRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](GetTenantEnterpriseCertificationParams::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetTenantEnterpriseCertificationParams;
    ///
    /// let request = GetTenantEnterpriseCertificationParams::new("6343b98b7cfxxx9366e9b7d");
    /// let result = client.get_tenant_enterprise_certification(request).await?;
    /// println!("{:?}", result.business_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-tenant-enterprise-certification")]
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
    /// Get one tenant in brief.
    ///
    /// Returns a small part of the data of a tenant, named by its ID. Which part that is, is not
    /// documented.
    ///
    /// The type of the result is the same as that of [`get_tenant`](crate::ManagementClient::get_tenant),
    /// which returns everything.
    ///
    /// - Request: `GET /api/v3/get-tenant-little-info`
    /// - Returns: [`TenantRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](GetTenantLittleInfoParams::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`with_app_detail`](GetTenantLittleInfoParams::with_app_detail) | Whether the result has details of the applications of the tenant. |
    /// | [`with_creator_detail`](GetTenantLittleInfoParams::with_creator_detail) | Whether the result has details of the user who created the tenant, in [`creator_detail`](crate::generated::models::TenantRespDto::creator_detail). |
    /// | [`with_members_count`](GetTenantLittleInfoParams::with_members_count) | Whether the result has the number of members. |
    /// | [`with_source_app_detail`](GetTenantLittleInfoParams::with_source_app_detail) | Whether the result has details of the application that the tenant was created in, in [`source_app_detail`](crate::generated::models::TenantRespDto::source_app_detail). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetTenantLittleInfoParams;
    ///
    /// let tenant = client
    ///     .get_tenant_little_info(
    ///         GetTenantLittleInfoParams::new("6343b98b7cfxxx9366e9b7d"),
    ///     )
    ///     .await?;
    /// println!("{}", tenant.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-tenant-little-info")]
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
    /// Get one member of a tenant.
    ///
    /// Returns one member of a tenant.
    ///
    /// Give [`link_user_id`](crate::generated::models::GetTenantUserParams::link_user_id) or
    /// [`member_id`](crate::generated::models::GetTenantUserParams::member_id). All members are listed by
    /// [`list_tenant_users`](crate::ManagementClient::list_tenant_users).
    ///
    /// - Request: `GET /api/v3/get-tenant-user`
    /// - Returns: [`TenantUserDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/get-tenant-user.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](GetTenantUserParams::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`link_user_id`](GetTenantUserParams::link_user_id) | ID of the user in the user pool. |
    /// | [`member_id`](GetTenantUserParams::member_id) | ID of the member in the tenant. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetTenantUserParams;
    ///
    /// let request = GetTenantUserParams::new("6343b98b7cfxxx9366e9b7d")
    ///     .with_link_user_id("6343b98b7cfxxx9366e9b7c");
    /// let tenant_user = client.get_tenant_user(request).await?;
    /// println!("{}", tenant_user.user_pool_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-tenant-user")]
    #[inline]
    pub fn get_tenant_user(
        &self,
        request: GetTenantUserParams,
    ) -> ::sdk_runtime::Call<TenantUserDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_TENANT_USER, request)
    }
    /// Import tenants from an Excel file.
    ///
    /// Creates tenants from the rows of an Excel file, which is named by its URL.
    ///
    /// The layout of the file is not documented. Imports are listed by
    /// [`import_tenant_history`](crate::ManagementClient::import_tenant_history), and the persons to be
    /// told about an import by
    /// [`import_tenant_notify_user`](crate::ManagementClient::import_tenant_notify_user).
    ///
    /// Not safe to send twice: a repetition imports the file again.
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
    /// | [`excel_url`](ImportTenantDto::excel_url) | Required. URL of the Excel file with the tenants. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ImportTenantDto;
    ///
    /// let result = client
    ///     .import_tenant(ImportTenantDto::new("https://example.com/tenants.xlsx"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "import-tenant")]
    #[inline]
    pub fn import_tenant(
        &self,
        request: ImportTenantDto,
    ) -> ::sdk_runtime::Call<ImportTenantDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_TENANT, request)
    }
    /// List imports of tenants.
    ///
    /// Returns the imports that [`import_tenant`](crate::ManagementClient::import_tenant) has made, one
    /// page at a time.
    ///
    /// The fields of an import are not documented. Its ID is what
    /// [`import_tenant_notify_user`](crate::ManagementClient::import_tenant_notify_user),
    /// [`send_email_batch`](crate::ManagementClient::send_email_batch) and
    /// [`send_sms_batch`](crate::ManagementClient::send_sms_batch) ask for.
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
    /// | [`limit`](ImportTenantHistoryParams::limit) | How many items a page has at most. At least 1. |
    /// | [`page`](ImportTenantHistoryParams::page) | Number of the page to return, counted from 1. At least 1. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ImportTenantHistoryParams;
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
    #[doc(alias = "import-tenant-history")]
    #[inline]
    pub fn import_tenant_history(
        &self,
        request: ImportTenantHistoryParams,
    ) -> ::sdk_runtime::Call<ImportTenantHistoryDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_TENANT_HISTORY, request)
    }
    /// List the persons to be told about an import of tenants.
    ///
    /// Returns the users who can be notified of one import of tenants, one page at a time.
    ///
    /// The fields of an entry are not documented. The notifications are sent by
    /// [`send_email_batch`](crate::ManagementClient::send_email_batch) and
    /// [`send_sms_batch`](crate::ManagementClient::send_sms_batch).
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
    /// | [`import_id`](ImportTenantNotifyUserParams::import_id) | Required. ID of the import, found by [`import_tenant_history`](crate::ManagementClient::import_tenant_history). |
    /// | [`limit`](ImportTenantNotifyUserParams::limit) | How many items a page has at most. At least 1. |
    /// | [`page`](ImportTenantNotifyUserParams::page) | Number of the page to return, counted from 1. At least 1. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ImportTenantNotifyUserParams;
    ///
    /// let mut items = client
    ///     .import_tenant_notify_user(ImportTenantNotifyUserParams::new("1"))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "import-tenant-notify-user")]
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
    /// List invitations into tenants.
    ///
    /// Returns the invitations of tenant users that match a text, with their links and states, one page at
    /// a time.
    ///
    /// They are made by
    /// [`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link) and
    /// [`send_invite_tenant_user_email`](crate::ManagementClient::send_invite_tenant_user_email).
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
    /// | [`keywords`](ListInviteTennatUserRecordsParams::keywords) | Required. Text to search for. |
    /// | [`page`](ListInviteTennatUserRecordsParams::page) | Required. Number of the page to return, counted from 1. At least 1. |
    /// | [`limit`](ListInviteTennatUserRecordsParams::limit) | Required. How many items a page has at most. At least 1. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListInviteTennatUserRecordsParams;
    ///
    /// let mut items = client
    ///     .list_invite_tennat_user_records(
    ///         ListInviteTennatUserRecordsParams::new("test", 1, 10),
    ///     )
    ///     .items();
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
    /// List multi-tenant administrators.
    ///
    /// Returns the users of the user pool who may administer several tenants, one page at a time.
    ///
    /// Such a user is made by
    /// [`create_multiple_tenant_admin`](crate::ManagementClient::create_multiple_tenant_admin). The
    /// administrators of one tenant are listed by
    /// [`list_tenant_admin`](crate::ManagementClient::list_tenant_admin).
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
    /// | [`keywords`](ListMultipleTenantAdminParams::keywords) | Text to search for. |
    /// | [`limit`](ListMultipleTenantAdminParams::limit) | How many items a page has at most. At least 1. |
    /// | [`page`](ListMultipleTenantAdminParams::page) | Number of the page to return, counted from 1. At least 1. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListMultipleTenantAdminParams;
    ///
    /// let request = ListMultipleTenantAdminParams::new().with_keywords("test");
    /// let mut items = client.list_multiple_tenant_admin(request).items();
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
    /// List the administrators of a tenant.
    ///
    /// Returns those members of a tenant who administer it, one page at a time, if wanted only those that
    /// match a text.
    ///
    /// Members become administrators by [`set_tenant_admin`](crate::ManagementClient::set_tenant_admin).
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
    /// | [`tenant_id`](ListTenantAdminDto::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`keywords`](ListTenantAdminDto::keywords) | Text to search for. |
    /// | [`limit`](ListTenantAdminDto::limit) | How many items a page has at most. At least 1. |
    /// | [`page`](ListTenantAdminDto::page) | Number of the page to return, counted from 1. At least 1. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListTenantAdminDto;
    ///
    /// let request = ListTenantAdminDto::new("6343b98b7cfxxx9366e9b7d")
    ///     .with_keywords("test");
    /// let mut items = client.list_tenant_admin(request).items();
    /// while let Some(tenant_user) = items.try_next().await? {
    ///     println!("{}", tenant_user.user_pool_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-tenant-admin")]
    #[inline]
    pub fn list_tenant_admin(
        &self,
        request: ListTenantAdminDto,
    ) -> ::sdk_runtime::Call<TenantUserListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_TENANT_ADMIN, request)
    }
    /// List collaborators for tenants.
    ///
    /// Returns the users of the user pool who help to administer tenants, one page at a time.
    ///
    /// Such a user is made by
    /// [`create_tenant_cooperator`](crate::ManagementClient::create_tenant_cooperator). What one of them
    /// may do is returned by [`get_tenant_cooperator`](crate::ManagementClient::get_tenant_cooperator).
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
    /// | [`external`](ListTenantCooperatorsParams::external) | Only external collaborators are returned with `true`, and only the others with `false`. |
    /// | [`keywords`](ListTenantCooperatorsParams::keywords) | Text to search for. |
    /// | [`limit`](ListTenantCooperatorsParams::limit) | How many items a page has at most. At least 1. |
    /// | [`page`](ListTenantCooperatorsParams::page) | Number of the page to return, counted from 1. At least 1. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListTenantCooperatorsParams;
    ///
    /// let request = ListTenantCooperatorsParams::new().with_keywords("test");
    /// let mut items = client.list_tenant_cooperators(request).items();
    /// while let Some(tenant_cooperator) = items.try_next().await? {
    ///     println!("{}", tenant_cooperator.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-tenant-cooperators")]
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
    /// List or search the members of a tenant.
    ///
    /// Returns the members of a tenant, at most 50 per page.
    ///
    /// A text in [`keywords`](crate::generated::models::ListTenantUserDto::keywords) is looked for in the
    /// phone number, the e-mail address, the name, the user name and the nickname. It need not match
    /// exactly. There are no filters by field, in contrast to
    /// [`list_users`](crate::ManagementClient::list_users).
    ///
    /// - Request: `POST /api/v3/list-tenant-users`
    /// - Returns: [`TenantUserListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/list-tenant-users.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](ListTenantUserDto::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`keywords`](ListTenantUserDto::keywords) | Text to search for in the phone number, the e-mail address, the name, the user name and the nickname. |
    /// | [`options`](ListTenantUserDto::options) | Which page to return. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListTenantUserDto;
    ///
    /// let request = ListTenantUserDto::new("6343b98b7cfxxx9366e9b7d")
    ///     .with_keywords("test");
    /// let mut items = client.list_tenant_users(request).items();
    /// while let Some(tenant_user) = items.try_next().await? {
    ///     println!("{}", tenant_user.user_pool_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-tenant-users")]
    #[inline]
    pub fn list_tenant_users(
        &self,
        request: ListTenantUserDto,
    ) -> ::sdk_runtime::Call<TenantUserListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_TENANT_USERS, request)
    }
    /// List or search tenants.
    ///
    /// Returns the tenants of the user pool, one page at a time, if wanted only those that match a text.
    ///
    /// The number of members and details of applications and creators are only in the result if they are
    /// asked for. The largest page is not documented. One tenant is returned by
    /// [`get_tenant`](crate::ManagementClient::get_tenant).
    ///
    /// - Request: `GET /api/v3/list-tenants`
    /// - Returns: [`TenantListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/list-tenants.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keywords`](ListTenantsParams::keywords) | Text to search for. |
    /// | [`limit`](ListTenantsParams::limit) | How many items a page has at most. At least 1. |
    /// | [`page`](ListTenantsParams::page) | Number of the page to return, counted from 1. At least 1. |
    /// | [`source`](ListTenantsParams::source) | Only tenants from this source are returned. |
    /// | [`with_app_detail`](ListTenantsParams::with_app_detail) | Whether the result has details of the applications of the tenants. |
    /// | [`with_creator_detail`](ListTenantsParams::with_creator_detail) | Whether the result has details of the users who created the tenants, in [`creator_detail`](crate::generated::models::TenantRespDto::creator_detail). |
    /// | [`with_members_count`](ListTenantsParams::with_members_count) | Whether the result has the number of members. |
    /// | [`with_source_app_detail`](ListTenantsParams::with_source_app_detail) | Whether the result has details of the applications that the tenants were created in, in [`source_app_detail`](crate::generated::models::TenantRespDto::source_app_detail). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListTenantsParams;
    ///
    /// let request = ListTenantsParams::new().with_keywords("test");
    /// let mut items = client.list_tenants(request).items();
    /// while let Some(tenant) = items.try_next().await? {
    ///     println!("{}", tenant.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-tenants")]
    #[inline]
    pub fn list_tenants(
        &self,
        request: ListTenantsParams,
    ) -> ::sdk_runtime::Call<TenantListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_TENANTS, request)
    }
    /// Remove members of a tenant from a department.
    ///
    /// Ends the membership of members of a tenant in one department.
    ///
    /// They are named by their IDs in the user pool or in the tenant. They stay members of the tenant.
    /// [`add_tenant_department_members`](crate::ManagementClient::add_tenant_department_members) undoes it.
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
    /// | [`organization_code`](RemoveTenantDepartmentMembersReqDto::organization_code) | Required. Code of the organization that the department belongs to. |
    /// | [`department_id`](RemoveTenantDepartmentMembersReqDto::department_id) | Required. ID of the department, of the kind that [`department_id_type`](crate::generated::models::RemoveTenantDepartmentMembersReqDto::department_id_type) names. |
    /// | [`department_id_type`](RemoveTenantDepartmentMembersReqDto::department_id_type) | The kind of ID that [`department_id`](crate::generated::models::RemoveTenantDepartmentMembersReqDto::department_id) holds. |
    /// | [`link_user_ids`](RemoveTenantDepartmentMembersReqDto::link_user_ids) | IDs that the users have in the user pool. |
    /// | [`member_ids`](RemoveTenantDepartmentMembersReqDto::member_ids) | IDs that the members have in the tenant. |
    /// | [`tenant_id`](RemoveTenantDepartmentMembersReqDto::tenant_id) | ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::RemoveTenantDepartmentMembersReqDto;
    ///
    /// let request = RemoveTenantDepartmentMembersReqDto::new(
    ///     "steamory",
    ///     "60b49eb83fd80adb96f26e68",
    /// )
    /// .with_link_user_ids(["6343b98b7cfxxx9366e9b7c"])
    /// .with_tenant_id("6343b98b7cfxxx9366e9b7d");
    /// let result = client.remove_tenant_department_members(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remove-tenant-department-members")]
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
    /// Remove members from a tenant.
    ///
    /// Ends the membership of users in a tenant.
    ///
    /// The members are named by their IDs in the user pool or in the tenant. How many one request may have
    /// is not documented. [`add_tenant_users`](crate::ManagementClient::add_tenant_users) undoes it.
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
    /// | [`tenant_id`](RemoveTenantUsersDto::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`link_user_ids`](RemoveTenantUsersDto::link_user_ids) | IDs that the users have in the user pool. |
    /// | [`member_ids`](RemoveTenantUsersDto::member_ids) | IDs that the members have in the tenant, found by [`list_tenant_users`](crate::ManagementClient::list_tenant_users). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::RemoveTenantUsersDto;
    ///
    /// let request = RemoveTenantUsersDto::new("6343b98b7cfxxx9366e9b7d")
    ///     .with_link_user_ids(["6343b98b7cfxxx9366e9b7c"]);
    /// let result = client.remove_tenant_users(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remove-tenant-users")]
    #[inline]
    pub fn remove_tenant_users(
        &self,
        request: RemoveTenantUsersDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_TENANT_USERS, request)
    }
    /// Decide on the certification of an enterprise.
    ///
    /// Records the decision on the data that a tenant has submitted by
    /// [`create_tenant_enterprise_certification`](crate::ManagementClient::create_tenant_enterprise_certification),
    /// with a reason.
    ///
    /// Read the data with
    /// [`get_tenant_enterprise_certification`](crate::ManagementClient::get_tenant_enterprise_certification)
    /// first.
    ///
    /// Not safe to send twice: a decision is made once, and a repetition may be reported as a failure.
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
    /// | [`tenant_id`](ReviewTenantEnterpriseCertificationBodyDto::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`enterprise_certification_status`](ReviewTenantEnterpriseCertificationBodyDto::enterprise_certification_status) | Required. State that the certification has from now on. |
    /// | [`review_reason`](ReviewTenantEnterpriseCertificationBodyDto::review_reason) | Required. Why the decision was made. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     EnterpriseCertificationStatus, ReviewTenantEnterpriseCertificationBodyDto,
    /// };
    ///
    /// let request = ReviewTenantEnterpriseCertificationBodyDto::new(
    ///     "6343b98b7cfxxx9366e9b7d",
    ///     EnterpriseCertificationStatus::NotSubmit,
    ///     "The business license is not legible.",
    /// );
    /// let result = client.review_tenant_enterprise_certification(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "review-tenant-enterprise-certification")]
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
    /// Tell administrators of imported tenants by e-mail.
    ///
    /// Sends e-mails about an import of tenants to the administrators of the tenants.
    ///
    /// The import comes from [`import_tenant_history`](crate::ManagementClient::import_tenant_history) and
    /// the persons from [`import_tenant_notify_user`](crate::ManagementClient::import_tenant_notify_user).
    /// Text messages are sent by [`send_sms_batch`](crate::ManagementClient::send_sms_batch). The declared
    /// type of the result has no envelope as other results have, so it may not fit what the server sends.
    ///
    /// Not safe to send twice: everyone gets the e-mail again.
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
    /// | [`admin_name`](SendManyTenantEmailDto::admin_name) | Required. Name of an administrator. |
    /// | [`import_id`](SendManyTenantEmailDto::import_id) | Required. ID of the import, found by [`import_tenant_history`](crate::ManagementClient::import_tenant_history). |
    /// | [`users`](SendManyTenantEmailDto::users) | Required. The administrators to tell. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     SendManyTenantEmailDto, SendTenantEmailDto, SendTenantEmailDtoRequired,
    /// };
    ///
    /// let request = SendManyTenantEmailDto::new(
    ///     "bob",
    ///     1,
    ///     [
    ///         SendTenantEmailDto::new(SendTenantEmailDtoRequired {
    ///             admin_name: String::from("bob"),
    ///             user_name: String::from("bob"),
    ///             email: String::from("test@example.com"),
    ///             identifier: String::from("tenant1.example.com"),
    ///             tenant_id: String::from("6343b98b7cfxxx9366e9b7d"),
    ///             tenant_name: String::from("Tenant 1"),
    ///         }),
    ///     ],
    /// );
    /// let result = client.send_email_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "send-email-batch")]
    #[inline]
    pub fn send_email_batch(
        &self,
        request: SendManyTenantEmailDto,
    ) -> ::sdk_runtime::Call<SendEmailBatchDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::SEND_EMAIL_BATCH, request)
    }
    /// Send e-mails that invite persons into a tenant.
    ///
    /// Sends invitations to become a member of a tenant to several e-mail addresses.
    ///
    /// The fields of the request are not documented.
    /// [`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link)
    /// makes links without sending them.
    ///
    /// Not safe to send twice: everyone gets the e-mail again.
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
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json_object;
    ///
    /// let result = client.send_invite_tenant_user_email(json_object!({})).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "send-invite-tenant-user-email")]
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
    /// Tell administrators of imported tenants by text message.
    ///
    /// Sends text messages about an import of tenants to the administrators of the tenants.
    ///
    /// The import comes from [`import_tenant_history`](crate::ManagementClient::import_tenant_history) and
    /// the persons from [`import_tenant_notify_user`](crate::ManagementClient::import_tenant_notify_user).
    /// E-mails are sent by [`send_email_batch`](crate::ManagementClient::send_email_batch).
    ///
    /// Not safe to send twice: everyone gets the message again.
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
    /// | [`admin_name`](SendManyTenantSmsDto::admin_name) | Required. Name of an administrator. |
    /// | [`import_id`](SendManyTenantSmsDto::import_id) | Required. ID of the import, found by [`import_tenant_history`](crate::ManagementClient::import_tenant_history). |
    /// | [`users`](SendManyTenantSmsDto::users) | Required. The administrators to tell. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     SendManyTenantSmsDto, SendTenantSmsDto, SendTenantSmsDtoRequired,
    /// };
    ///
    /// let request = SendManyTenantSmsDto::new(
    ///     "bob",
    ///     1,
    ///     [
    ///         SendTenantSmsDto::new(SendTenantSmsDtoRequired {
    ///             admin_name: String::from("bob"),
    ///             user_name: String::from("bob"),
    ///             identifier: String::from("tenant1.example.com"),
    ///             phone: String::from("188xxxx8888"),
    ///             phone_country_code: String::from("+86"),
    ///             tenant_id: String::from("6343b98b7cfxxx9366e9b7d"),
    ///             tenant_name: String::from("Tenant 1"),
    ///         }),
    ///     ],
    /// );
    /// let result = client.send_sms_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "send-sms-batch")]
    #[inline]
    pub fn send_sms_batch(
        &self,
        request: SendManyTenantSmsDto,
    ) -> ::sdk_runtime::Call<SendSmsBatchDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::SEND_SMS_BATCH, request)
    }
    /// Make members administrators of a tenant.
    ///
    /// Gives members of a tenant the right to administer it. They are named by their IDs in the user pool
    /// or in the tenant.
    ///
    /// [`list_tenant_admin`](crate::ManagementClient::list_tenant_admin) lists the administrators, and
    /// [`delete_tenant_admin`](crate::ManagementClient::delete_tenant_admin) takes the right away.
    ///
    /// - Request: `POST /api/v3/set-tenant-admin`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/set-tenant-admin.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`tenant_id`](RemoveTenantUsersDto::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`link_user_ids`](RemoveTenantUsersDto::link_user_ids) | IDs that the users have in the user pool. |
    /// | [`member_ids`](RemoveTenantUsersDto::member_ids) | IDs that the members have in the tenant, found by [`list_tenant_users`](crate::ManagementClient::list_tenant_users). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::RemoveTenantUsersDto;
    ///
    /// let request = RemoveTenantUsersDto::new("6343b98b7cfxxx9366e9b7d")
    ///     .with_link_user_ids(["6343b98b7cfxxx9366e9b7c"]);
    /// client.set_tenant_admin(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set-tenant-admin")]
    #[inline]
    pub fn set_tenant_admin(
        &self,
        request: RemoveTenantUsersDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_TENANT_ADMIN, request)
    }
    /// Change a tenant.
    ///
    /// Sets the data of a tenant that the request holds, such as its name or its applications.
    ///
    /// The limits and the expiry that [`create_tenant`](crate::ManagementClient::create_tenant) takes
    /// cannot be changed here. The result is read by [`get_tenant`](crate::ManagementClient::get_tenant).
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
    /// | [`tenant_id`](UpdateTenantDto::tenant_id) | Required. ID of the tenant to change, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`app_ids`](UpdateTenantDto::app_ids) | IDs of the applications that the tenant may use, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`description`](UpdateTenantDto::description) | What the tenant is, in free text. |
    /// | [`logo`](UpdateTenantDto::logo) | URL of the logo of the tenant, in an array. |
    /// | [`name`](UpdateTenantDto::name) | New name of the tenant, for people. |
    /// | [`reject_hint`](UpdateTenantDto::reject_hint) | Text that a user sees whom the tenant refuses to sign in. |
    /// | [`source_app_id`](UpdateTenantDto::source_app_id) | ID of the application that the tenant was created in. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateTenantDto;
    ///
    /// let request = UpdateTenantDto::new("6343b98b7cfxxx9366e9b7d")
    ///     .with_description("Branch office")
    ///     .with_name("Tenant 1");
    /// let result = client.update_tenant(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-tenant")]
    #[inline]
    pub fn update_tenant(
        &self,
        request: UpdateTenantDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_TENANT, request)
    }
    /// Correct the submitted certification of an enterprise.
    ///
    /// Replaces the data that was submitted by
    /// [`create_tenant_enterprise_certification`](crate::ManagementClient::create_tenant_enterprise_certification)
    /// for a tenant.
    ///
    /// All fields have to be given again. Whether it is possible after the review is not documented.
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
    /// | [`business_name`](CreateTenantEnterpriseCertificationBodyDto::business_name) | Required. Name of the enterprise. |
    /// | [`business_license`](CreateTenantEnterpriseCertificationBodyDto::business_license) | Required. Business license of the enterprise. |
    /// | [`business_registration_name`](CreateTenantEnterpriseCertificationBodyDto::business_registration_name) | Required. Name under which the enterprise is in the commercial register. |
    /// | [`unified_social_credit`](CreateTenantEnterpriseCertificationBodyDto::unified_social_credit) | Required. Unified social credit code of the enterprise, which identifies enterprises in China. |
    /// | [`legal_representative_name`](CreateTenantEnterpriseCertificationBodyDto::legal_representative_name) | Required. Name of the legal representative of the enterprise. |
    /// | [`national_identification_number`](CreateTenantEnterpriseCertificationBodyDto::national_identification_number) | Required. Number of the identity card of the legal representative. |
    /// | [`personal_bank_card_number`](CreateTenantEnterpriseCertificationBodyDto::personal_bank_card_number) | Required. Number of a bank card in a person's name. |
    /// | [`bank_reserved_phone`](CreateTenantEnterpriseCertificationBodyDto::bank_reserved_phone) | Required. Phone number that the bank holds for the owner of the bank card. |
    /// | [`tenant_id`](CreateTenantEnterpriseCertificationBodyDto::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     CreateTenantEnterpriseCertificationBodyDto,
    ///     CreateTenantEnterpriseCertificationBodyDtoRequired,
    /// };
    ///
    /// let request = CreateTenantEnterpriseCertificationBodyDto::new(CreateTenantEnterpriseCertificationBodyDtoRequired {
    ///     business_name: String::from("Example Ltd."),
    ///     business_license: String::from("https://example.com/license.png"),
    ///     business_registration_name: String::from("Example Ltd."),
    ///     unified_social_credit: String::from("91110108xxxxxxxxxx"),
    ///     legal_representative_name: String::from("xxx"),
    ///     national_identification_number: String::from("110101xxxxxxxxxxxx"),
    ///     personal_bank_card_number: String::from("6222xxxxxxxxxxxx"),
    ///     bank_reserved_phone: String::from("188xxxx8888"),
    ///     tenant_id: String::from("6343b98b7cfxxx9366e9b7d"),
    /// });
    /// let result = client.update_tenant_enterprise_certification(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-tenant-enterprise-certification")]
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
    /// Change a member of a tenant.
    ///
    /// Sets data of one member of a tenant.
    ///
    /// Give [`link_user_id`](crate::generated::models::UpdateTenantUserDto::link_user_id) or
    /// [`member_id`](crate::generated::models::UpdateTenantUserDto::member_id). The member is read by
    /// [`get_tenant_user`](crate::ManagementClient::get_tenant_user).
    ///
    /// - Request: `POST /api/v3/update-tenant-user`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/node/management/%E7%AE%A1%E7%90%86%E5%A4%9A%E7%A7%9F%E6%88%B7/update-tenant-user.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`updates`](UpdateTenantUserDto::updates) | Required. New values of the member's fields, as an object. |
    /// | [`tenant_id`](UpdateTenantUserDto::tenant_id) | Required. ID of the tenant, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`link_user_id`](UpdateTenantUserDto::link_user_id) | ID that the user has in the user pool. |
    /// | [`member_id`](UpdateTenantUserDto::member_id) | ID that the member has in the tenant. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::UpdateTenantUserDto;
    ///
    /// let request = UpdateTenantUserDto::new(
    ///     json!({ "nickname": "Bob" }),
    ///     "6343b98b7cfxxx9366e9b7d",
    /// )
    /// .with_link_user_id("6343b98b7cfxxx9366e9b7c");
    /// let result = client.update_tenant_user(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-tenant-user")]
    #[inline]
    pub fn update_tenant_user(
        &self,
        request: UpdateTenantUserDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_TENANT_USER, request)
    }
}
