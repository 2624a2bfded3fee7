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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Sends `POST /api/v3/add-department-members`.
    ///
    /// - Request: `POST /api/v3/add-department-members`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](AddDepartmentMembersReqDto::user_ids) | Required. |
    /// | [`organization_code`](AddDepartmentMembersReqDto::organization_code) | Required. |
    /// | [`department_id`](AddDepartmentMembersReqDto::department_id) | Required. |
    /// | [`department_id_type`](AddDepartmentMembersReqDto::department_id_type) |  |
    /// | [`tenant_id`](AddDepartmentMembersReqDto::tenant_id) |  |
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
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](CreateDepartmentReqDto::organization_code) | Required. |
    /// | [`name`](CreateDepartmentReqDto::name) | Required. |
    /// | [`parent_department_id`](CreateDepartmentReqDto::parent_department_id) | Required. |
    /// | [`metadata`](CreateDepartmentReqDto::metadata) | Required. |
    ///
    /// 9 more optional fields: see [`CreateDepartmentReqDto`].
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
    /// - Returns: [`ResultDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`name`](CreateDepartmentTreeReqDto::name) | Required. |
    /// | [`children`](CreateDepartmentTreeReqDto::children) |  |
    /// | [`members`](CreateDepartmentTreeReqDto::members) |  |
    /// | [`tenant_id`](CreateDepartmentTreeReqDto::tenant_id) |  |
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
    /// - Returns: [`OrganizationDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`metadata`](CreateOrganizationReqDto::metadata) | Required. |
    /// | [`organization_name`](CreateOrganizationReqDto::organization_name) | Required. |
    /// | [`organization_code`](CreateOrganizationReqDto::organization_code) | Required. |
    /// | [`description`](CreateOrganizationReqDto::description) |  |
    /// | [`i18n`](CreateOrganizationReqDto::i18n) |  |
    /// | [`open_department_id`](CreateOrganizationReqDto::open_department_id) |  |
    /// | [`post_id_list`](CreateOrganizationReqDto::post_id_list) |  |
    /// | [`tenant_id`](CreateOrganizationReqDto::tenant_id) |  |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](DeleteDepartmentReqDto::organization_code) | Required. |
    /// | [`department_id`](DeleteDepartmentReqDto::department_id) | Required. |
    /// | [`department_id_type`](DeleteDepartmentReqDto::department_id_type) |  |
    /// | [`tenant_id`](DeleteDepartmentReqDto::tenant_id) |  |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`provider`](DeleteDepartmentSyncRelationReqDto::provider) | Required. |
    /// | [`department_id`](DeleteDepartmentSyncRelationReqDto::department_id) | Required. |
    /// | [`organization_code`](DeleteDepartmentSyncRelationReqDto::organization_code) | Required. |
    /// | [`department_id_type`](DeleteDepartmentSyncRelationReqDto::department_id_type) |  |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](DeleteOrganizationReqDto::organization_code) | Required. |
    /// | [`tenant_id`](DeleteOrganizationReqDto::tenant_id) |  |
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
    /// - Returns: [`DepartmentPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](GetAllDepartmentsParams::organization_code) | Required. |
    /// | [`department_id`](GetAllDepartmentsParams::department_id) | By default `root`. |
    /// | [`department_id_type`](GetAllDepartmentsParams::department_id_type) | By default [`DepartmentId`](crate::generated::models::GetAllDepartmentsDepartmentIdType::DepartmentId). |
    /// | [`with_custom_data`](GetAllDepartmentsParams::with_custom_data) | By default `false`. |
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
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`department_code`](GetDepartmentParams::department_code) |  |
    /// | [`department_id`](GetDepartmentParams::department_id) |  |
    /// | [`department_id_type`](GetDepartmentParams::department_id_type) | By default [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId). |
    /// | [`flat_custom_data`](GetDepartmentParams::flat_custom_data) | By default `false`. |
    /// | [`organization_code`](GetDepartmentParams::organization_code) |  |
    /// | [`tenant_id`](GetDepartmentParams::tenant_id) |  |
    /// | [`with_custom_data`](GetDepartmentParams::with_custom_data) | By default `false`. |
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
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`department_id`](GetDepartmentByIdReqDto::department_id) | Required. |
    /// | [`app_type_list`](GetDepartmentByIdReqDto::app_type_list) |  |
    /// | [`tenant_id`](GetDepartmentByIdReqDto::tenant_id) |  |
    /// | [`with_custom_data`](GetDepartmentByIdReqDto::with_custom_data) |  |
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
    #[doc(alias = "get-department-available-app")]
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
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`department_id`](GetDepartmentByIdParams::department_id) | Required. |
    /// | [`app_type_list`](GetDepartmentByIdParams::app_type_list) |  |
    /// | [`tenant_id`](GetDepartmentByIdParams::tenant_id) |  |
    /// | [`with_custom_data`](GetDepartmentByIdParams::with_custom_data) | By default `false`. |
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
    /// - Returns: a list of [`UserSyncRelationDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](GetDepartmentSyncRelationsParams::organization_code) | Required. |
    /// | [`department_id`](GetDepartmentSyncRelationsParams::department_id) |  |
    /// | [`department_id_type`](GetDepartmentSyncRelationsParams::department_id_type) | By default [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId). |
    /// | [`tenant_id`](GetDepartmentSyncRelationsParams::tenant_id) |  |
    /// | [`with_custom_data`](GetDepartmentSyncRelationsParams::with_custom_data) | By default `false`. |
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
    /// - Returns: [`OrganizationDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](GetOrganizationParams::organization_code) | Required. |
    /// | [`tenant_id`](GetOrganizationParams::tenant_id) |  |
    /// | [`with_custom_data`](GetOrganizationParams::with_custom_data) | By default `false`. |
    /// | [`with_post`](GetOrganizationParams::with_post) | By default `false`. |
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
    /// - Returns: a list of [`OrganizationDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code_list`](GetOrganizationsBatchParams::organization_code_list) | Required. |
    /// | [`tenant_id`](GetOrganizationsBatchParams::tenant_id) |  |
    /// | [`with_custom_data`](GetOrganizationsBatchParams::with_custom_data) | By default `false`. |
    /// | [`with_post`](GetOrganizationsBatchParams::with_post) | By default `false`. |
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
    #[doc(alias = "get-organization-batch")]
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
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](GetParentDepartmentParams::organization_code) | Required. |
    /// | [`department_id`](GetParentDepartmentParams::department_id) | Required. |
    /// | [`department_id_type`](GetParentDepartmentParams::department_id_type) | By default [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId). |
    /// | [`tenant_id`](GetParentDepartmentParams::tenant_id) |  |
    /// | [`with_custom_data`](GetParentDepartmentParams::with_custom_data) | By default `false`. |
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
    /// - Returns: [`IsUserInDepartmentDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](IsUserInDepartmentParams::user_id) | Required. |
    /// | [`organization_code`](IsUserInDepartmentParams::organization_code) | Required. |
    /// | [`department_id`](IsUserInDepartmentParams::department_id) | Required. |
    /// | [`department_id_type`](IsUserInDepartmentParams::department_id_type) | By default [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId). |
    /// | [`include_children_departments`](IsUserInDepartmentParams::include_children_departments) | By default `false`. |
    /// | [`tenant_id`](IsUserInDepartmentParams::tenant_id) |  |
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
    /// - Returns: [`DepartmentPagingDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](ListChildrenDepartmentsParams::organization_code) | Required. |
    /// | [`department_id`](ListChildrenDepartmentsParams::department_id) | Required. |
    /// | [`department_id_type`](ListChildrenDepartmentsParams::department_id_type) | By default [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId). |
    /// | [`exclude_virtual_node`](ListChildrenDepartmentsParams::exclude_virtual_node) | By default `false`. |
    /// | [`only_virtual_node`](ListChildrenDepartmentsParams::only_virtual_node) | By default `false`. |
    /// | [`status`](ListChildrenDepartmentsParams::status) |  |
    /// | [`tenant_id`](ListChildrenDepartmentsParams::tenant_id) |  |
    /// | [`with_custom_data`](ListChildrenDepartmentsParams::with_custom_data) | By default `false`. |
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
    /// - Returns: a list of strings
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](ListDepartmentMemberIdsParams::organization_code) | Required. |
    /// | [`department_id`](ListDepartmentMemberIdsParams::department_id) | Required. |
    /// | [`department_id_type`](ListDepartmentMemberIdsParams::department_id_type) | By default [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId). |
    /// | [`tenant_id`](ListDepartmentMemberIdsParams::tenant_id) |  |
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
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](ListDepartmentMembersParams::organization_code) | Required. |
    /// | [`department_id`](ListDepartmentMembersParams::department_id) | Required. |
    ///
    /// 10 more optional fields: see [`ListDepartmentMembersParams`].
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
    /// - Returns: [`OrganizationPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`fetch_all`](ListOrganizationsParams::fetch_all) | By default `false`. |
    /// | [`limit`](ListOrganizationsParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](ListOrganizationsParams::page) | At least 1. By default `1`. |
    /// | [`status`](ListOrganizationsParams::status) |  |
    /// | [`tenant_id`](ListOrganizationsParams::tenant_id) |  |
    /// | [`with_custom_data`](ListOrganizationsParams::with_custom_data) | By default `false`. |
    /// | [`with_post`](ListOrganizationsParams::with_post) | By default `false`. |
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
    /// [`department_id_type`](crate::generated::models::RemoveDepartmentMembersReqDto::department_id_type)
    /// selects.
    ///
    /// - Request: `POST /api/v3/remove-department-members`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/remove-department-members.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](RemoveDepartmentMembersReqDto::user_ids) | Required. GenAuth user IDs of the members to remove. |
    /// | [`organization_code`](RemoveDepartmentMembersReqDto::organization_code) | Required. Code of the organization that the department belongs to. |
    /// | [`department_id`](RemoveDepartmentMembersReqDto::department_id) | Required. ID of the department, of the kind that [`department_id_type`](crate::generated::models::RemoveDepartmentMembersReqDto::department_id_type) selects. |
    /// | [`department_id_type`](RemoveDepartmentMembersReqDto::department_id_type) | The kind of ID in [`department_id`](crate::generated::models::RemoveDepartmentMembersReqDto::department_id). By default [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId). |
    /// | [`tenant_id`](RemoveDepartmentMembersReqDto::tenant_id) | ID of the tenant that the request concerns. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::RemoveDepartmentMembersReqDto;
    ///
    /// let request = RemoveDepartmentMembersReqDto::new(
    ///     ["623c20b2a062aaaaf41b17da"],
    ///     "steamory",
    ///     "60b49eb83fd80adb96f26e68",
    /// )
    /// .with_tenant_id("623c20b2a062aaaaf41b17da");
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
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](SearchDepartmentMembersParams::organization_code) | Required. |
    /// | [`department_id`](SearchDepartmentMembersParams::department_id) | Required. |
    /// | [`keywords`](SearchDepartmentMembersParams::keywords) | Required. |
    ///
    /// 8 more optional fields: see [`SearchDepartmentMembersParams`].
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
    /// - Returns: a list of [`DepartmentDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keywords`](SearchDepartmentsReqDto::keywords) | Required. |
    /// | [`organization_code`](SearchDepartmentsReqDto::organization_code) | Required. |
    /// | [`tenant_id`](SearchDepartmentsReqDto::tenant_id) |  |
    /// | [`with_custom_data`](SearchDepartmentsReqDto::with_custom_data) |  |
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
    /// - Returns: a list of [`DepartmentDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](SearchDepartmentsListReqDto::organization_code) | Required. |
    /// | [`advanced_filter`](SearchDepartmentsListReqDto::advanced_filter) |  |
    /// | [`limit`](SearchDepartmentsListReqDto::limit) | From 1 to 50. |
    /// | [`order_by`](SearchDepartmentsListReqDto::order_by) |  |
    /// | [`page`](SearchDepartmentsListReqDto::page) | At least 1. |
    /// | [`sort`](SearchDepartmentsListReqDto::sort) |  |
    /// | [`sort_by`](SearchDepartmentsListReqDto::sort_by) |  |
    /// | [`tenant_id`](SearchDepartmentsListReqDto::tenant_id) |  |
    /// | [`with_custom_data`](SearchDepartmentsListReqDto::with_custom_data) |  |
    /// | [`with_post`](SearchDepartmentsListReqDto::with_post) |  |
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
    /// - Returns: [`OrganizationPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keywords`](SearchOrganizationsParams::keywords) | Required. |
    /// | [`limit`](SearchOrganizationsParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](SearchOrganizationsParams::page) | At least 1. By default `1`. |
    /// | [`tenant_id`](SearchOrganizationsParams::tenant_id) |  |
    /// | [`with_custom_data`](SearchOrganizationsParams::with_custom_data) | By default `false`. |
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
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](UpdateDepartmentReqDto::organization_code) | Required. |
    /// | [`department_id`](UpdateDepartmentReqDto::department_id) | Required. |
    /// | [`metadata`](UpdateDepartmentReqDto::metadata) | Required. |
    ///
    /// 11 more optional fields: see [`UpdateDepartmentReqDto`].
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
    /// - Returns: a JSON object
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`status`](UpdateDepartmentStatusReqDto::status) | Required. |
    /// | [`department_id`](UpdateDepartmentStatusReqDto::department_id) | Required. |
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
    #[doc(alias = "update-department-status")]
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
    /// - Returns: [`OrganizationDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](UpdateOrganizationReqDto::organization_code) | Required. |
    /// | [`description`](UpdateOrganizationReqDto::description) |  |
    /// | [`i18n`](UpdateOrganizationReqDto::i18n) |  |
    /// | [`leader_user_ids`](UpdateOrganizationReqDto::leader_user_ids) |  |
    /// | [`open_department_id`](UpdateOrganizationReqDto::open_department_id) |  |
    /// | [`organization_name`](UpdateOrganizationReqDto::organization_name) |  |
    /// | [`organization_new_code`](UpdateOrganizationReqDto::organization_new_code) |  |
    /// | [`post_id_list`](UpdateOrganizationReqDto::post_id_list) |  |
    /// | [`tenant_id`](UpdateOrganizationReqDto::tenant_id) |  |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`root_node_id`](UpdateOrganizationStatusReqDto::root_node_id) | Required. |
    /// | [`status`](UpdateOrganizationStatusReqDto::status) |  |
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
