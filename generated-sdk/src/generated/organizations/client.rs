// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::{IsSuccessDto, UserPagingDto, UserSyncRelationDto};
use crate::generated::organizations::{
    AddDepartmentMembersReqDto, CreateDepartmentReqDto, CreateDepartmentTreeReqDto,
    CreateOrganizationReqDto, DeleteDepartmentReqDto, DeleteDepartmentSyncRelationReqDto,
    DeleteOrganizationReqDto, DepartmentDto, DepartmentPagingDto,
    GetAllDepartmentsParams, GetDepartmentByIdParams, GetDepartmentByIdReqDto,
    GetDepartmentParams, GetDepartmentSyncRelationsParams, GetOrganizationParams,
    GetOrganizationsBatchParams, GetParentDepartmentParams, IsUserInDepartmentDataDto,
    IsUserInDepartmentParams, ListChildrenDepartmentsParams,
    ListDepartmentMemberIdsParams, ListDepartmentMembersParams, ListOrganizationsParams,
    OrganizationDto, OrganizationPagingDto, RemoveDepartmentMembersReqDto, ResultDto,
    SearchDepartmentMembersParams, SearchDepartmentsListReqDto, SearchDepartmentsReqDto,
    SearchOrganizationsParams, UpdateDepartmentReqDto, UpdateDepartmentStatusReqDto,
    UpdateOrganizationReqDto, UpdateOrganizationStatusReqDto,
};
use super::operations;

/// # organizations
///
/// Organizations, the tree of departments below each of them, and the members of departments.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/add-department-members`.
    ///
    /// - Request: `POST /api/v3/add-department-members`
    /// - Parameters: `userIds` (required), `organizationCode` (required), `departmentId` (required), `departmentIdType`, `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::AddDepartmentMembersReqDto;
    ///
    /// let request = AddDepartmentMembersReqDto::new(
    ///     ["user ids"],
    ///     "organization code",
    ///     "department id",
    /// );
    /// let result = client.add_department_members(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_department_members(
        &self,
        request: AddDepartmentMembersReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::ADD_DEPARTMENT_MEMBERS,
            request,
        )
    }
    /// Sends `POST /api/v3/create-department`.
    ///
    /// - Request: `POST /api/v3/create-department`
    /// - Parameters: `organizationCode` (required), `name` (required), `parentDepartmentId` (required), `metadata` (required), `code`, `customData`, `departmentIdType`, `description`, `i18n`, `isVirtualNode`, `openDepartmentId`, `postIdList`, `tenantId`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::CreateDepartmentReqDto;
    ///
    /// let request = CreateDepartmentReqDto::new(
    ///     "organization code",
    ///     "name",
    ///     "parent department id",
    ///     json!({}),
    /// );
    /// let department = client.create_department(request).await?;
    /// println!("{}", department.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_department(
        &self,
        request: CreateDepartmentReqDto,
    ) -> ::sdk_runtime::Call<DepartmentDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_DEPARTMENT, request)
    }
    /// Sends `POST /api/v3/create-department-tree`.
    ///
    /// - Request: `POST /api/v3/create-department-tree`
    /// - Parameters: `name` (required), `children`, `members`, `tenantId`
    /// - Returns: [`ResultDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreateDepartmentTreeReqDto;
    ///
    /// let result = client
    ///     .create_department_tree(CreateDepartmentTreeReqDto::new("name"))
    ///     .await?;
    /// println!("{}", result.add_user);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_department_tree(
        &self,
        request: CreateDepartmentTreeReqDto,
    ) -> ::sdk_runtime::Call<ResultDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_DEPARTMENT_TREE,
            request,
        )
    }
    /// Sends `POST /api/v3/create-organization`.
    ///
    /// - Request: `POST /api/v3/create-organization`
    /// - Parameters: `metadata` (required), `organizationName` (required), `organizationCode` (required), `description`, `i18n`, `openDepartmentId`, `postIdList`, `tenantId`
    /// - Returns: [`OrganizationDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::CreateOrganizationReqDto;
    ///
    /// let request = CreateOrganizationReqDto::new(
    ///     json!({}),
    ///     "organization name",
    ///     "organization code",
    /// );
    /// let organization = client.create_organization(request).await?;
    /// println!("{}", organization.organization_name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_organization(
        &self,
        request: CreateOrganizationReqDto,
    ) -> ::sdk_runtime::Call<OrganizationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ORGANIZATION, request)
    }
    /// Sends `POST /api/v3/delete-department`.
    ///
    /// - Request: `POST /api/v3/delete-department`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteDepartmentReqDto;
    ///
    /// let request = DeleteDepartmentReqDto::new("organization code", "department id");
    /// let result = client.delete_department(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_department(
        &self,
        request: DeleteDepartmentReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_DEPARTMENT, request)
    }
    /// Sends `POST /api/v3/delete-department-sync-relations`.
    ///
    /// - Request: `POST /api/v3/delete-department-sync-relations`
    /// - Parameters: `provider` (required), `departmentId` (required), `organizationCode` (required), `departmentIdType`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteDepartmentSyncRelationReqDto;
    ///
    /// let request = DeleteDepartmentSyncRelationReqDto::new(
    ///     "provider",
    ///     "department id",
    ///     "organization code",
    /// );
    /// let result = client.delete_department_sync_relations(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_department_sync_relations(
        &self,
        request: DeleteDepartmentSyncRelationReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_DEPARTMENT_SYNC_RELATIONS,
            request,
        )
    }
    /// Sends `POST /api/v3/delete-organization`.
    ///
    /// - Request: `POST /api/v3/delete-organization`
    /// - Parameters: `organizationCode` (required), `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteOrganizationReqDto;
    ///
    /// let result = client
    ///     .delete_organization(DeleteOrganizationReqDto::new("organization code"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_organization(
        &self,
        request: DeleteOrganizationReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_ORGANIZATION, request)
    }
    /// Sends `GET /api/v3/get-all-departments`.
    ///
    /// - Request: `GET /api/v3/get-all-departments`
    /// - Parameters: `organizationCode` (required), `departmentId`, `departmentIdType`, `withCustomData`
    /// - Returns: [`DepartmentPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetAllDepartmentsParams;
    ///
    /// let department_paging = client
    ///     .get_all_departments(GetAllDepartmentsParams::new("organization code"))
    ///     .await?;
    /// for department in department_paging.list {
    ///     println!("{}", department.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_all_departments(
        &self,
        request: GetAllDepartmentsParams,
    ) -> ::sdk_runtime::Call<DepartmentPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ALL_DEPARTMENTS, request)
    }
    /// Sends `GET /api/v3/get-department`.
    ///
    /// - Request: `GET /api/v3/get-department`
    /// - Parameters: `departmentCode`, `departmentId`, `departmentIdType`, `flatCustomData`, `organizationCode`, `tenantId`, `withCustomData`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetDepartmentParams;
    ///
    /// let department = client.get_department(GetDepartmentParams::new()).await?;
    /// println!("{}", department.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_department(
        &self,
        request: GetDepartmentParams,
    ) -> ::sdk_runtime::Call<DepartmentDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DEPARTMENT, request)
    }
    /// Sends `POST /api/v3/get-department-available-app`.
    ///
    /// - Request: `POST /api/v3/get-department-available-app`
    /// - Parameters: `departmentId` (required), `appTypeList`, `tenantId`, `withCustomData`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetDepartmentByIdReqDto;
    ///
    /// let department = client
    ///     .get_department_all_app(GetDepartmentByIdReqDto::new("department id"))
    ///     .await?;
    /// println!("{}", department.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_department_all_app(
        &self,
        request: GetDepartmentByIdReqDto,
    ) -> ::sdk_runtime::Call<DepartmentDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_DEPARTMENT_ALL_APP,
            request,
        )
    }
    /// Sends `GET /api/v3/get-department-by-id`.
    ///
    /// - Request: `GET /api/v3/get-department-by-id`
    /// - Parameters: `departmentId` (required), `appTypeList`, `tenantId`, `withCustomData`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetDepartmentByIdParams;
    ///
    /// let department = client
    ///     .get_department_by_id(GetDepartmentByIdParams::new("department id"))
    ///     .await?;
    /// println!("{}", department.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_department_by_id(
        &self,
        request: GetDepartmentByIdParams,
    ) -> ::sdk_runtime::Call<DepartmentDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DEPARTMENT_BY_ID, request)
    }
    /// Sends `GET /api/v3/get-department-sync-relations`.
    ///
    /// - Request: `GET /api/v3/get-department-sync-relations`
    /// - Parameters: `organizationCode` (required), `departmentId`, `departmentIdType`, `tenantId`, `withCustomData`
    /// - Returns: a list, each of its elements [`UserSyncRelationDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetDepartmentSyncRelationsParams;
    ///
    /// let request = GetDepartmentSyncRelationsParams::new("organization code");
    /// let list = client.get_department_sync_relations(request).await?;
    /// for item in list {
    ///     println!("{}", item.provider);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_department_sync_relations(
        &self,
        request: GetDepartmentSyncRelationsParams,
    ) -> ::sdk_runtime::Call<Vec<UserSyncRelationDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_DEPARTMENT_SYNC_RELATIONS,
            request,
        )
    }
    /// Sends `GET /api/v3/get-organization`.
    ///
    /// - Request: `GET /api/v3/get-organization`
    /// - Parameters: `organizationCode` (required), `tenantId`, `withCustomData`, `withPost`
    /// - Returns: [`OrganizationDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetOrganizationParams;
    ///
    /// let organization = client
    ///     .get_organization(GetOrganizationParams::new("organization code"))
    ///     .await?;
    /// println!("{}", organization.organization_name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_organization(
        &self,
        request: GetOrganizationParams,
    ) -> ::sdk_runtime::Call<OrganizationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ORGANIZATION, request)
    }
    /// Sends `GET /api/v3/get-organization-batch`.
    ///
    /// - Request: `GET /api/v3/get-organization-batch`
    /// - Parameters: `organizationCodeList` (required), `tenantId`, `withCustomData`, `withPost`
    /// - Returns: a list, each of its elements [`OrganizationDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetOrganizationsBatchParams;
    ///
    /// let request = GetOrganizationsBatchParams::new(["organization code list"]);
    /// let list = client.get_organizations_batch(request).await?;
    /// for organization in list {
    ///     println!("{}", organization.organization_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_organizations_batch(
        &self,
        request: GetOrganizationsBatchParams,
    ) -> ::sdk_runtime::Call<Vec<OrganizationDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_ORGANIZATIONS_BATCH,
            request,
        )
    }
    /// Sends `GET /api/v3/get-parent-department`.
    ///
    /// - Request: `GET /api/v3/get-parent-department`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `tenantId`, `withCustomData`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetParentDepartmentParams;
    ///
    /// let request = GetParentDepartmentParams::new("organization code", "department id");
    /// let department = client.get_parent_department(request).await?;
    /// println!("{}", department.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_parent_department(
        &self,
        request: GetParentDepartmentParams,
    ) -> ::sdk_runtime::Call<DepartmentDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_PARENT_DEPARTMENT, request)
    }
    /// Sends `GET /api/v3/is-user-in-department`.
    ///
    /// - Request: `GET /api/v3/is-user-in-department`
    /// - Parameters: `userId` (required), `organizationCode` (required), `departmentId` (required), `departmentIdType`, `includeChildrenDepartments`, `tenantId`
    /// - Returns: [`IsUserInDepartmentDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::IsUserInDepartmentParams;
    ///
    /// let request = IsUserInDepartmentParams::new(
    ///     "user id",
    ///     "organization code",
    ///     "department id",
    /// );
    /// let result = client.is_user_in_department(request).await?;
    /// println!("{}", result.in_department);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn is_user_in_department(
        &self,
        request: IsUserInDepartmentParams,
    ) -> ::sdk_runtime::Call<IsUserInDepartmentDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IS_USER_IN_DEPARTMENT, request)
    }
    /// Sends `GET /api/v3/list-children-departments`.
    ///
    /// - Request: `GET /api/v3/list-children-departments`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `excludeVirtualNode`, `onlyVirtualNode`, `status`, `tenantId`, `withCustomData`
    /// - Returns: [`DepartmentPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListChildrenDepartmentsParams;
    ///
    /// let request = ListChildrenDepartmentsParams::new(
    ///     "organization code",
    ///     "department id",
    /// );
    /// let department_paging = client.list_children_departments(request).await?;
    /// for department in department_paging.list {
    ///     println!("{}", department.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_children_departments(
        &self,
        request: ListChildrenDepartmentsParams,
    ) -> ::sdk_runtime::Call<DepartmentPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_CHILDREN_DEPARTMENTS,
            request,
        )
    }
    /// Sends `GET /api/v3/list-department-member-ids`.
    ///
    /// - Request: `GET /api/v3/list-department-member-ids`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `tenantId`
    /// - Returns: a list, each of its elements a string
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListDepartmentMemberIdsParams;
    ///
    /// let request = ListDepartmentMemberIdsParams::new(
    ///     "organization code",
    ///     "department id",
    /// );
    /// let list = client.list_department_member_ids(request).await?;
    /// for item in list {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_department_member_ids(
        &self,
        request: ListDepartmentMemberIdsParams,
    ) -> ::sdk_runtime::Call<Vec<String>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_DEPARTMENT_MEMBER_IDS,
            request,
        )
    }
    /// Sends `GET /api/v3/list-department-members`.
    ///
    /// - Request: `GET /api/v3/list-department-members`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `includeChildrenDepartments`, `limit` (from 1 to 50), `orderBy`, `page` (at least 1), `sortBy`, `tenantId`, `withCustomData`, `withDepartmentIds`, `withIdentities`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListDepartmentMembersParams;
    ///
    /// let request = ListDepartmentMembersParams::new("organization code", "department id");
    /// let mut items = client.list_department_members(request).items();
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_department_members(
        &self,
        request: ListDepartmentMembersParams,
    ) -> ::sdk_runtime::Call<UserPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_DEPARTMENT_MEMBERS,
            request,
        )
    }
    /// Sends `GET /api/v3/list-organizations`.
    ///
    /// - Request: `GET /api/v3/list-organizations`
    /// - Parameters: `fetchAll`, `limit` (from 1 to 50), `page` (at least 1), `status`, `tenantId`, `withCustomData`, `withPost`
    /// - Returns: [`OrganizationPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListOrganizationsParams;
    ///
    /// let mut items = client.list_organizations(ListOrganizationsParams::new()).items();
    /// while let Some(organization) = items.try_next().await? {
    ///     println!("{}", organization.organization_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_organizations(
        &self,
        request: ListOrganizationsParams,
    ) -> ::sdk_runtime::Call<OrganizationPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ORGANIZATIONS, request)
    }
    /// Remove users from a department
    ///
    /// Ends the membership of users in one department of an organization. The users themselves and their
    /// other departments are left as they are.
    ///
    /// The department is named by the code of its organization together with an ID, whose kind
    /// `departmentIdType` selects.
    ///
    /// - Request: `POST /api/v3/remove-department-members`
    /// - Parameters: `userIds` (required), `organizationCode` (required), `departmentId` (required), `departmentIdType`, `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/remove-department-members.html>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::RemoveDepartmentMembersReqDto;
    ///
    /// let request = RemoveDepartmentMembersReqDto::new(
    ///         ["623c20b2a062aaaaf41b17da"],
    ///         "steamory",
    ///         "60b49eb83fd80adb96f26e68",
    ///     )
    ///     .with_tenant_id("623c20b2a062aaaaf41b17da");
    /// let result = client.remove_department_members(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_department_members(
        &self,
        request: RemoveDepartmentMembersReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::REMOVE_DEPARTMENT_MEMBERS,
            request,
        )
    }
    /// Sends `GET /api/v3/search-department-members`.
    ///
    /// - Request: `GET /api/v3/search-department-members`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `keywords` (required), `departmentIdType`, `includeChildrenDepartments`, `limit` (from 1 to 50), `page` (at least 1), `tenantId`, `withCustomData`, `withDepartmentIds`, `withIdentities`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::SearchDepartmentMembersParams;
    ///
    /// let request = SearchDepartmentMembersParams::new(
    ///     "organization code",
    ///     "department id",
    ///     "keywords",
    /// );
    /// let mut items = client.search_department_members(request).items();
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search_department_members(
        &self,
        request: SearchDepartmentMembersParams,
    ) -> ::sdk_runtime::Call<UserPagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::SEARCH_DEPARTMENT_MEMBERS,
            request,
        )
    }
    /// Sends `POST /api/v3/search-departments`.
    ///
    /// - Request: `POST /api/v3/search-departments`
    /// - Parameters: `keywords` (required), `organizationCode` (required), `tenantId`, `withCustomData`
    /// - Returns: a list, each of its elements [`DepartmentDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::SearchDepartmentsReqDto;
    ///
    /// let request = SearchDepartmentsReqDto::new("keywords", "organization code");
    /// let list = client.search_departments(request).await?;
    /// for department in list {
    ///     println!("{}", department.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search_departments(
        &self,
        request: SearchDepartmentsReqDto,
    ) -> ::sdk_runtime::Call<Vec<DepartmentDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::SEARCH_DEPARTMENTS, request)
    }
    /// Sends `POST /api/v3/search-departments-list`.
    ///
    /// - Request: `POST /api/v3/search-departments-list`
    /// - Parameters: `organizationCode` (required), `advancedFilter`, `limit` (from 1 to 50), `orderBy`, `page` (at least 1), `sort`, `sortBy`, `tenantId`, `withCustomData`, `withPost`
    /// - Returns: a list, each of its elements [`DepartmentDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::SearchDepartmentsListReqDto;
    ///
    /// let mut items = client
    ///     .search_departments_list(SearchDepartmentsListReqDto::new("organization code"))
    ///     .items();
    /// while let Some(department) = items.try_next().await? {
    ///     println!("{}", department.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search_departments_list(
        &self,
        request: SearchDepartmentsListReqDto,
    ) -> ::sdk_runtime::Call<Vec<DepartmentDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::SEARCH_DEPARTMENTS_LIST,
            request,
        )
    }
    /// Sends `GET /api/v3/search-organizations`.
    ///
    /// - Request: `GET /api/v3/search-organizations`
    /// - Parameters: `keywords` (required), `limit` (from 1 to 50), `page` (at least 1), `tenantId`, `withCustomData`
    /// - Returns: [`OrganizationPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::SearchOrganizationsParams;
    ///
    /// let mut items = client
    ///     .search_organizations(SearchOrganizationsParams::new("keywords"))
    ///     .items();
    /// while let Some(organization) = items.try_next().await? {
    ///     println!("{}", organization.organization_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search_organizations(
        &self,
        request: SearchOrganizationsParams,
    ) -> ::sdk_runtime::Call<OrganizationPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::SEARCH_ORGANIZATIONS, request)
    }
    /// Sends `POST /api/v3/update-department`.
    ///
    /// - Request: `POST /api/v3/update-department`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `metadata` (required), `code`, `customData`, `departmentIdType`, `description`, `i18n`, `leaderUserIds`, `name`, `parentDepartmentId`, `postIdList`, `status`, `tenantId`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::UpdateDepartmentReqDto;
    ///
    /// let request = UpdateDepartmentReqDto::new(
    ///     "organization code",
    ///     "department id",
    ///     json!({}),
    /// );
    /// let department = client.update_department(request).await?;
    /// println!("{}", department.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_department(
        &self,
        request: UpdateDepartmentReqDto,
    ) -> ::sdk_runtime::Call<DepartmentDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_DEPARTMENT, request)
    }
    /// Sends `POST /api/v3/update-department-status`.
    ///
    /// - Request: `POST /api/v3/update-department-status`
    /// - Parameters: `status` (required), `departmentId` (required)
    /// - Returns: a JSON object
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateDepartmentStatusReqDto;
    ///
    /// let result = client
    ///     .update_node_status(UpdateDepartmentStatusReqDto::new(true, "department id"))
    ///     .await?;
    /// println!("{result}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_node_status(
        &self,
        request: UpdateDepartmentStatusReqDto,
    ) -> ::sdk_runtime::Call<::sdk_runtime::JsonObject> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_NODE_STATUS, request)
    }
    /// Sends `POST /api/v3/update-organization`.
    ///
    /// - Request: `POST /api/v3/update-organization`
    /// - Parameters: `organizationCode` (required), `description`, `i18n`, `leaderUserIds`, `openDepartmentId`, `organizationName`, `organizationNewCode`, `postIdList`, `tenantId`
    /// - Returns: [`OrganizationDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateOrganizationReqDto;
    ///
    /// let organization = client
    ///     .update_organization(UpdateOrganizationReqDto::new("organization code"))
    ///     .await?;
    /// println!("{}", organization.organization_name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_organization(
        &self,
        request: UpdateOrganizationReqDto,
    ) -> ::sdk_runtime::Call<OrganizationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_ORGANIZATION, request)
    }
    /// Sends `POST /api/v3/update-organization-status`.
    ///
    /// - Request: `POST /api/v3/update-organization-status`
    /// - Parameters: `rootNodeId` (required), `status`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateOrganizationStatusReqDto;
    ///
    /// let result = client
    ///     .update_organization_status(UpdateOrganizationStatusReqDto::new("root node id"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_organization_status(
        &self,
        request: UpdateOrganizationStatusReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_ORGANIZATION_STATUS,
            request,
        )
    }
}
