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
/// Organizations, the trees of departments below them, and the members of departments.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Add users to a department.
    ///
    /// Makes users members of one department of an organization.
    ///
    /// Their other departments are left as they are. A user who is a member already stays one. How many
    /// users one request may have is not documented.
    /// [`remove_department_members`](crate::ManagementClient::remove_department_members) undoes it.
    ///
    /// - Request: `POST /api/v3/add-department-members`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/add-department-members.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](AddDepartmentMembersReqDto::user_ids) | Required. IDs of the users, found by [`list_users`](crate::ManagementClient::list_users). |
    /// | [`organization_code`](AddDepartmentMembersReqDto::organization_code) | Required. Code of the organization that the department belongs to. |
    /// | [`department_id`](AddDepartmentMembersReqDto::department_id) | Required. ID of the department, of the kind that [`department_id_type`](crate::generated::models::AddDepartmentMembersReqDto::department_id_type) names. |
    /// | [`department_id_type`](AddDepartmentMembersReqDto::department_id_type) | The kind of ID that [`department_id`](crate::generated::models::AddDepartmentMembersReqDto::department_id) holds. |
    /// | [`tenant_id`](AddDepartmentMembersReqDto::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::AddDepartmentMembersReqDto;
    ///
    /// let request = AddDepartmentMembersReqDto::new(
    ///     ["6343b98b7cfxxx9366e9b7c"],
    ///     "steamory",
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let result = client.add_department_members(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "add-department-members")]
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
    /// Create a department.
    ///
    /// Makes a department below another one and returns it with the ID that GenAuth gave it. The department
    /// above has to exist.
    ///
    /// Use `"root"` as
    /// [`parent_department_id`](crate::generated::models::CreateDepartmentReqDto::parent_department_id) to
    /// put the new one directly below the root department. Several departments at once can be made by
    /// [`create_department_tree`](crate::ManagementClient::create_department_tree).
    ///
    /// Not safe to send twice: a repetition makes a second department or fails. If a response is lost, look
    /// with [`list_children_departments`](crate::ManagementClient::list_children_departments) before
    /// another attempt.
    ///
    /// - Request: `POST /api/v3/create-department`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/create-department.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](CreateDepartmentReqDto::organization_code) | Required. Code of the organization that the department is made in. |
    /// | [`name`](CreateDepartmentReqDto::name) | Required. Name of the department, for people. |
    /// | [`parent_department_id`](CreateDepartmentReqDto::parent_department_id) | Required. ID of the department that the new one is put below, of the kind that [`department_id_type`](crate::generated::models::CreateDepartmentReqDto::department_id_type) names. |
    /// | [`metadata`](CreateDepartmentReqDto::metadata) | Required. Metadata of the department. |
    /// | [`code`](CreateDepartmentReqDto::code) | Code of the department, by which requests can name it. |
    ///
    /// 8 more optional fields: see [`CreateDepartmentReqDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::CreateDepartmentReqDto;
    ///
    /// let request = CreateDepartmentReqDto::new(
    ///     "steamory",
    ///     "Development",
    ///     "root",
    ///     json!({}),
    /// )
    /// .with_code("dev");
    /// let department = client.create_department(request).await?;
    /// println!("{}", department.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-department")]
    #[inline]
    pub fn create_department(
        &self,
        request: CreateDepartmentReqDto,
    ) -> ::sdk_runtime::Call<DepartmentDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_DEPARTMENT, request)
    }
    /// Create a tree of departments with their members.
    ///
    /// Makes departments and their members from a description of the tree.
    ///
    /// Departments are found by their names, and those that do not exist yet are created. A tree has at
    /// most 5 levels. The response counts what was added and what was changed.
    ///
    /// Not safe to send twice as far as is known. If a response is lost, look with
    /// [`get_all_departments`](crate::ManagementClient::get_all_departments) before another attempt.
    ///
    /// - Request: `POST /api/v3/create-department-tree`
    /// - Returns: [`ResultDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/create-department-tree.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`name`](CreateDepartmentTreeReqDto::name) | Required. Name of the department. |
    /// | [`children`](CreateDepartmentTreeReqDto::children) | Departments below this one, at most 5 levels deep. |
    /// | [`members`](CreateDepartmentTreeReqDto::members) | Member of this department. |
    /// | [`tenant_id`](CreateDepartmentTreeReqDto::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreateDepartmentTreeReqDto;
    ///
    /// let result = client
    ///     .create_department_tree(CreateDepartmentTreeReqDto::new("Development"))
    ///     .await?;
    /// println!("{}", result.add_user);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-department-tree")]
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
    /// Create an organization.
    ///
    /// Makes an organization that consists of its root department only, and returns it. Departments are
    /// then added by [`create_department`](crate::ManagementClient::create_department), and members of the
    /// root department by [`add_department_members`](crate::ManagementClient::add_department_members).
    ///
    /// Not safe to send twice: a repetition makes a second organization or fails. If a response is lost,
    /// look with [`get_organization`](crate::ManagementClient::get_organization) before another attempt.
    ///
    /// - Request: `POST /api/v3/create-organization`
    /// - Returns: [`OrganizationDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/create-organization.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`metadata`](CreateOrganizationReqDto::metadata) | Required. Metadata of the organization. |
    /// | [`organization_name`](CreateOrganizationReqDto::organization_name) | Required. Name of the organization, for people. |
    /// | [`organization_code`](CreateOrganizationReqDto::organization_code) | Required. Code that names the organization in other requests. |
    /// | [`description`](CreateOrganizationReqDto::description) | What the organization is, in free text. |
    /// | [`i18n`](CreateOrganizationReqDto::i18n) | Name of the organization in other languages. |
    /// | [`open_department_id`](CreateOrganizationReqDto::open_department_id) | ID of one's own choice for the root department. |
    /// | [`post_id_list`](CreateOrganizationReqDto::post_id_list) | IDs of the posts that the organization has. |
    /// | [`tenant_id`](CreateOrganizationReqDto::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::CreateOrganizationReqDto;
    ///
    /// let request = CreateOrganizationReqDto::new(json!({}), "Steamory", "steamory")
    ///     .with_description("Headquarters and branches");
    /// let organization = client.create_organization(request).await?;
    /// println!("{}", organization.organization_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-organization")]
    #[inline]
    pub fn create_organization(
        &self,
        request: CreateOrganizationReqDto,
    ) -> ::sdk_runtime::Call<OrganizationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ORGANIZATION, request)
    }
    /// Delete a department.
    ///
    /// Removes one department from its organization.
    ///
    /// What becomes of its members and of the departments below it is not documented. To switch a
    /// department off for a while, use [`update_node_status`](crate::ManagementClient::update_node_status).
    ///
    /// If a retry comes after the first request took effect, the API may call the department unknown. It
    /// stays deleted.
    ///
    /// - Request: `POST /api/v3/delete-department`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/delete-department.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](DeleteDepartmentReqDto::organization_code) | Required. Code of the organization that the department belongs to. |
    /// | [`department_id`](DeleteDepartmentReqDto::department_id) | Required. ID of the department to remove, of the kind that [`department_id_type`](crate::generated::models::DeleteDepartmentReqDto::department_id_type) names. |
    /// | [`department_id_type`](DeleteDepartmentReqDto::department_id_type) | The kind of ID that [`department_id`](crate::generated::models::DeleteDepartmentReqDto::department_id) holds. |
    /// | [`tenant_id`](DeleteDepartmentReqDto::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteDepartmentReqDto;
    ///
    /// let request = DeleteDepartmentReqDto::new("steamory", "60b49eb83fd80adb96f26e68");
    /// let result = client.delete_department(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-department")]
    #[inline]
    pub fn delete_department(
        &self,
        request: DeleteDepartmentReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_DEPARTMENT, request)
    }
    /// Delete the link of a department to a synchronized system.
    ///
    /// Removes the link between a department and its counterpart at one external system, for departments
    /// that a sync task synchronizes.
    ///
    /// The department itself stays. The links of a department are returned by
    /// [`get_department_sync_relations`](crate::ManagementClient::get_department_sync_relations).
    ///
    /// - Request: `POST /api/v3/delete-department-sync-relations`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/delete-department-sync-relations.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`provider`](DeleteDepartmentSyncRelationReqDto::provider) | Required. External system at the other end of the link: `"wechatwork"` (WeCom), `"dingtalk"` (DingTalk), `"lark"` (Lark), `"welink"` (WeLink), `"ldap"` (an LDAP server), `"active-directory"` (Windows Active Directory), `"italent"` (Beisen), `"xiaoshouyi"` (Xiaoshouyi), `"maycur"` (Maycur), `"scim"` (a system that speaks SCIM) or `"moka"` (Moka HR). |
    /// | [`department_id`](DeleteDepartmentSyncRelationReqDto::department_id) | Required. ID of the department, of the kind that [`department_id_type`](crate::generated::models::DeleteDepartmentSyncRelationReqDto::department_id_type) names. |
    /// | [`organization_code`](DeleteDepartmentSyncRelationReqDto::organization_code) | Required. Code of the organization that the department belongs to. |
    /// | [`department_id_type`](DeleteDepartmentSyncRelationReqDto::department_id_type) | The kind of ID that [`department_id`](crate::generated::models::DeleteDepartmentSyncRelationReqDto::department_id) holds. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteDepartmentSyncRelationReqDto;
    ///
    /// let request = DeleteDepartmentSyncRelationReqDto::new(
    ///     "wechatwork",
    ///     "60b49eb83fd80adb96f26e68",
    ///     "steamory",
    /// );
    /// let result = client.delete_department_sync_relations(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-department-sync-relations")]
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
    /// Delete an organization with its departments.
    ///
    /// Removes an organization and its whole tree of departments. To switch an organization off for a
    /// while, use [`update_organization_status`](crate::ManagementClient::update_organization_status).
    ///
    /// If a retry comes after the first request took effect, the API may call the organization unknown. It
    /// stays deleted.
    ///
    /// - Request: `POST /api/v3/delete-organization`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/delete-organization.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](DeleteOrganizationReqDto::organization_code) | Required. Code of the organization to remove. |
    /// | [`tenant_id`](DeleteOrganizationReqDto::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteOrganizationReqDto;
    ///
    /// let result = client
    ///     .delete_organization(DeleteOrganizationReqDto::new("steamory"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-organization")]
    #[inline]
    pub fn delete_organization(
        &self,
        request: DeleteOrganizationReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_ORGANIZATION, request)
    }
    /// Get all departments of an organization.
    ///
    /// Returns all departments of an organization, or those below one department, in a single response.
    ///
    /// The result has the form of a page, but other pages cannot be asked for. For one level at a time, use
    /// [`list_children_departments`](crate::ManagementClient::list_children_departments).
    ///
    /// - Request: `GET /api/v3/get-all-departments`
    /// - Returns: [`DepartmentPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/get-all-departments.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](GetAllDepartmentsParams::organization_code) | Required. Code of the organization whose departments are returned. |
    /// | [`department_id`](GetAllDepartmentsParams::department_id) | ID of the department to start from. By default `root`. |
    /// | [`department_id_type`](GetAllDepartmentsParams::department_id_type) | The kind of ID that [`department_id`](crate::generated::models::GetAllDepartmentsParams::department_id) holds. By default [`DepartmentId`](crate::generated::models::GetAllDepartmentsDepartmentIdType::DepartmentId). |
    /// | [`with_custom_data`](GetAllDepartmentsParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetAllDepartmentsParams;
    ///
    /// let department_paging = client
    ///     .get_all_departments(GetAllDepartmentsParams::new("steamory"))
    ///     .await?;
    /// for department in department_paging.list {
    ///     println!("{}", department.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-all-departments")]
    #[inline]
    pub fn get_all_departments(
        &self,
        request: GetAllDepartmentsParams,
    ) -> ::sdk_runtime::Call<DepartmentPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ALL_DEPARTMENTS, request)
    }
    /// Get one department.
    ///
    /// Returns one department, named by its ID or by its code.
    ///
    /// One of [`department_id`](crate::generated::models::GetDepartmentParams::department_id) and
    /// [`department_code`](crate::generated::models::GetDepartmentParams::department_code) is needed.
    /// [`get_department_by_id`](crate::ManagementClient::get_department_by_id) does the same for a GenAuth
    /// ID alone.
    ///
    /// - Request: `GET /api/v3/get-department`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/get-department.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`department_code`](GetDepartmentParams::department_code) | Code of the department. |
    /// | [`department_id`](GetDepartmentParams::department_id) | ID of the department, of the kind that [`department_id_type`](crate::generated::models::GetDepartmentParams::department_id_type) names. |
    /// | [`department_id_type`](GetDepartmentParams::department_id_type) | The kind of ID that names the department in this request. By default [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId). |
    /// | [`flat_custom_data`](GetDepartmentParams::flat_custom_data) | Whether custom fields stand beside the built-in fields of the result instead of in an object of their own. By default `false`. |
    /// | [`organization_code`](GetDepartmentParams::organization_code) | Code of the organization that the department belongs to. |
    /// | [`tenant_id`](GetDepartmentParams::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`with_custom_data`](GetDepartmentParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetDepartmentParams;
    ///
    /// let request = GetDepartmentParams::new()
    ///     .with_department_id("60b49eb83fd80adb96f26e68")
    ///     .with_organization_code("steamory");
    /// let department = client.get_department(request).await?;
    /// println!("{}", department.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-department")]
    #[inline]
    pub fn get_department(
        &self,
        request: GetDepartmentParams,
    ) -> ::sdk_runtime::Call<DepartmentDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DEPARTMENT, request)
    }
    /// Get the applications that a department may use.
    ///
    /// Asks for the applications that a department was granted, if wanted only those of certain types.
    ///
    /// The declared result is a department, which has no field for applications. What the server really
    /// returns is not documented.
    ///
    /// - Request: `POST /api/v3/get-department-available-app`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`department_id`](GetDepartmentByIdReqDto::department_id) | Required. ID that GenAuth gave the department, as in [`DepartmentDto::department_id`](crate::generated::models::DepartmentDto::department_id). |
    /// | [`app_type_list`](GetDepartmentByIdReqDto::app_type_list) | Types of the applications that are asked for. |
    /// | [`tenant_id`](GetDepartmentByIdReqDto::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`with_custom_data`](GetDepartmentByIdReqDto::with_custom_data) | Whether the result has the values of custom fields, in [`DepartmentDto::custom_data`](crate::generated::models::DepartmentDto::custom_data). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetDepartmentByIdReqDto;
    ///
    /// let department = client
    ///     .get_department_all_app(GetDepartmentByIdReqDto::new("60b49eb83fd80adb96f26e68"))
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
    /// Get one department by its ID alone.
    ///
    /// Returns one department, named by the ID that GenAuth gave it. Unlike
    /// [`get_department`](crate::ManagementClient::get_department), it does not need the code of the
    /// organization.
    ///
    /// - Request: `GET /api/v3/get-department-by-id`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/get-department-by-id.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`department_id`](GetDepartmentByIdParams::department_id) | Required. ID that GenAuth gave the department, as in [`DepartmentDto::department_id`](crate::generated::models::DepartmentDto::department_id). |
    /// | [`app_type_list`](GetDepartmentByIdParams::app_type_list) | Types of applications. |
    /// | [`tenant_id`](GetDepartmentByIdParams::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`with_custom_data`](GetDepartmentByIdParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetDepartmentByIdParams;
    ///
    /// let department = client
    ///     .get_department_by_id(GetDepartmentByIdParams::new("60b49eb83fd80adb96f26e68"))
    ///     .await?;
    /// println!("{}", department.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-department-by-id")]
    #[inline]
    pub fn get_department_by_id(
        &self,
        request: GetDepartmentByIdParams,
    ) -> ::sdk_runtime::Call<DepartmentDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DEPARTMENT_BY_ID, request)
    }
    /// Get the links of a department to synchronized systems.
    ///
    /// Returns the counterparts of a department at external systems, for departments that a sync task
    /// synchronizes.
    ///
    /// A link is removed by
    /// [`delete_department_sync_relations`](crate::ManagementClient::delete_department_sync_relations).
    ///
    /// - Request: `GET /api/v3/get-department-sync-relations`
    /// - Returns: a list of [`UserSyncRelationDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/get-department-sync-relations.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](GetDepartmentSyncRelationsParams::organization_code) | Required. Code of the organization that the department belongs to. |
    /// | [`department_id`](GetDepartmentSyncRelationsParams::department_id) | ID of the department, of the kind that [`department_id_type`](crate::generated::models::GetDepartmentSyncRelationsParams::department_id_type) names. |
    /// | [`department_id_type`](GetDepartmentSyncRelationsParams::department_id_type) | The kind of ID that names the department in this request. By default [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId). |
    /// | [`tenant_id`](GetDepartmentSyncRelationsParams::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`with_custom_data`](GetDepartmentSyncRelationsParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetDepartmentSyncRelationsParams;
    ///
    /// let request = GetDepartmentSyncRelationsParams::new("steamory")
    ///     .with_department_id("60b49eb83fd80adb96f26e68");
    /// let list = client.get_department_sync_relations(request).await?;
    /// for item in list {
    ///     println!("{}", item.provider);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-department-sync-relations")]
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
    /// Get one organization.
    ///
    /// Returns one organization, named by its code, with the data of its root department.
    ///
    /// For several at once, use
    /// [`get_organizations_batch`](crate::ManagementClient::get_organizations_batch). To find the code, use
    /// [`list_organizations`](crate::ManagementClient::list_organizations) or
    /// [`search_organizations`](crate::ManagementClient::search_organizations).
    ///
    /// - Request: `GET /api/v3/get-organization`
    /// - Returns: [`OrganizationDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/get-organization.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](GetOrganizationParams::organization_code) | Required. Code of the organization to return. |
    /// | [`tenant_id`](GetOrganizationParams::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`with_custom_data`](GetOrganizationParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    /// | [`with_post`](GetOrganizationParams::with_post) | Whether the result has the posts of the user. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetOrganizationParams;
    ///
    /// let organization = client
    ///     .get_organization(GetOrganizationParams::new("steamory"))
    ///     .await?;
    /// println!("{}", organization.organization_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-organization")]
    #[inline]
    pub fn get_organization(
        &self,
        request: GetOrganizationParams,
    ) -> ::sdk_runtime::Call<OrganizationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ORGANIZATION, request)
    }
    /// Get several organizations at once.
    ///
    /// Returns the organizations with the given codes. How many codes one request may have is not
    /// documented, nor what becomes of unknown ones.
    ///
    /// - Request: `GET /api/v3/get-organization-batch`
    /// - Returns: a list of [`OrganizationDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/get-organization-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code_list`](GetOrganizationsBatchParams::organization_code_list) | Required. Codes of the organizations to return. |
    /// | [`tenant_id`](GetOrganizationsBatchParams::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`with_custom_data`](GetOrganizationsBatchParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    /// | [`with_post`](GetOrganizationsBatchParams::with_post) | Whether the result has the posts of the user. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetOrganizationsBatchParams;
    ///
    /// let list = client
    ///     .get_organizations_batch(GetOrganizationsBatchParams::new(["steamory"]))
    ///     .await?;
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
    /// Get the department above another one.
    ///
    /// Returns the department that a given department is directly below.
    ///
    /// The departments in the other direction are returned by
    /// [`list_children_departments`](crate::ManagementClient::list_children_departments).
    ///
    /// - Request: `GET /api/v3/get-parent-department`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/get-parent-department.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](GetParentDepartmentParams::organization_code) | Required. Code of the organization that the department belongs to. |
    /// | [`department_id`](GetParentDepartmentParams::department_id) | Required. ID of the department whose parent is returned, of the kind that [`department_id_type`](crate::generated::models::GetParentDepartmentParams::department_id_type) names. |
    /// | [`department_id_type`](GetParentDepartmentParams::department_id_type) | The kind of ID that names the department in this request. By default [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId). |
    /// | [`tenant_id`](GetParentDepartmentParams::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`with_custom_data`](GetParentDepartmentParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetParentDepartmentParams;
    ///
    /// let request = GetParentDepartmentParams::new("steamory", "60b49eb83fd80adb96f26e68");
    /// let department = client.get_parent_department(request).await?;
    /// println!("{}", department.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-parent-department")]
    #[inline]
    pub fn get_parent_department(
        &self,
        request: GetParentDepartmentParams,
    ) -> ::sdk_runtime::Call<DepartmentDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_PARENT_DEPARTMENT, request)
    }
    /// Check whether a user is in a department.
    ///
    /// Tells whether a user is a member of a department, or, with
    /// [`include_children_departments`](crate::generated::models::IsUserInDepartmentParams::include_children_departments),
    /// of any department below it. All departments of a user are returned by
    /// [`get_user_departments`](crate::ManagementClient::get_user_departments).
    ///
    /// - Request: `GET /api/v3/is-user-in-department`
    /// - Returns: [`IsUserInDepartmentDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/is-user-in-department.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](IsUserInDepartmentParams::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    /// | [`organization_code`](IsUserInDepartmentParams::organization_code) | Required. Code of the organization that the department belongs to. |
    /// | [`department_id`](IsUserInDepartmentParams::department_id) | Required. ID of the department, of the kind that [`department_id_type`](crate::generated::models::IsUserInDepartmentParams::department_id_type) names. |
    /// | [`department_id_type`](IsUserInDepartmentParams::department_id_type) | The kind of ID that names the department in this request. By default [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId). |
    /// | [`include_children_departments`](IsUserInDepartmentParams::include_children_departments) | Whether users of the departments below count too, and not only those of the department itself. By default `false`. |
    /// | [`tenant_id`](IsUserInDepartmentParams::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::IsUserInDepartmentParams;
    ///
    /// let request = IsUserInDepartmentParams::new(
    ///     "6343b98b7cfxxx9366e9b7c",
    ///     "steamory",
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let result = client.is_user_in_department(request).await?;
    /// println!("in_department: {}", result.in_department);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "is-user-in-department")]
    #[inline]
    pub fn is_user_in_department(
        &self,
        request: IsUserInDepartmentParams,
    ) -> ::sdk_runtime::Call<IsUserInDepartmentDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IS_USER_IN_DEPARTMENT, request)
    }
    /// List the departments directly below a department.
    ///
    /// Returns the departments that are one level below the given one, all in a single response.
    ///
    /// Call it again with the ID of a result to go deeper, or get the whole tree with
    /// [`get_all_departments`](crate::ManagementClient::get_all_departments).
    ///
    /// - Request: `GET /api/v3/list-children-departments`
    /// - Returns: [`DepartmentPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/list-children-departments.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](ListChildrenDepartmentsParams::organization_code) | Required. Code of the organization that the department belongs to. |
    /// | [`department_id`](ListChildrenDepartmentsParams::department_id) | Required. ID of the department to look below, of the kind that [`department_id_type`](crate::generated::models::ListChildrenDepartmentsParams::department_id_type) names. |
    /// | [`department_id_type`](ListChildrenDepartmentsParams::department_id_type) | The kind of ID that names the department in this request. By default [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId). |
    /// | [`exclude_virtual_node`](ListChildrenDepartmentsParams::exclude_virtual_node) | Whether virtual departments are left out. By default `false`. |
    /// | [`only_virtual_node`](ListChildrenDepartmentsParams::only_virtual_node) | Whether nothing but virtual departments is returned. By default `false`. |
    /// | [`status`](ListChildrenDepartmentsParams::status) | Only departments in this state are returned: `true` for departments that are switched on, `false` for those that are switched off. |
    /// | [`tenant_id`](ListChildrenDepartmentsParams::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`with_custom_data`](ListChildrenDepartmentsParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListChildrenDepartmentsParams;
    ///
    /// let request = ListChildrenDepartmentsParams::new(
    ///     "steamory",
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let department_paging = client.list_children_departments(request).await?;
    /// for department in department_paging.list {
    ///     println!("{}", department.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-children-departments")]
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
    /// List the IDs of the direct members of a department.
    ///
    /// Returns the IDs of all users who are directly in a department, in a single response.
    ///
    /// Users of the departments below do not count. For the users themselves, use
    /// [`list_department_members`](crate::ManagementClient::list_department_members).
    ///
    /// - Request: `GET /api/v3/list-department-member-ids`
    /// - Returns: a list of strings
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/list-department-member-ids.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](ListDepartmentMemberIdsParams::organization_code) | Required. Code of the organization that the department belongs to. |
    /// | [`department_id`](ListDepartmentMemberIdsParams::department_id) | Required. ID of the department, of the kind that [`department_id_type`](crate::generated::models::ListDepartmentMemberIdsParams::department_id_type) names. |
    /// | [`department_id_type`](ListDepartmentMemberIdsParams::department_id_type) | The kind of ID that names the department in this request. By default [`DepartmentId`](crate::generated::models::DepartmentIdType::DepartmentId). |
    /// | [`tenant_id`](ListDepartmentMemberIdsParams::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListDepartmentMemberIdsParams;
    ///
    /// let request = ListDepartmentMemberIdsParams::new(
    ///     "steamory",
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let list = client.list_department_member_ids(request).await?;
    /// for item in list {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-department-member-ids")]
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
    /// List the members of a department.
    ///
    /// Returns the users of a department, at most 50 per page, and with
    /// [`include_children_departments`](crate::generated::models::ListDepartmentMembersParams::include_children_departments)
    /// also those of the departments below.
    ///
    /// Only the IDs are returned by
    /// [`list_department_member_ids`](crate::ManagementClient::list_department_member_ids), and some of the
    /// members by [`search_department_members`](crate::ManagementClient::search_department_members).
    ///
    /// - Request: `GET /api/v3/list-department-members`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/list-department-members.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](ListDepartmentMembersParams::organization_code) | Required. Code of the organization that the department belongs to. |
    /// | [`department_id`](ListDepartmentMembersParams::department_id) | Required. ID of the department, of the kind that [`department_id_type`](crate::generated::models::ListDepartmentMembersParams::department_id_type) names. |
    ///
    /// 10 more optional fields: see [`ListDepartmentMembersParams`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListDepartmentMembersParams;
    ///
    /// let request = ListDepartmentMembersParams::new(
    ///     "steamory",
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let mut items = client.list_department_members(request).items();
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-department-members")]
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
    /// List organizations.
    ///
    /// Returns the organizations of the user pool, at most 50 per page. Organizations with a certain text
    /// in their name are found by [`search_organizations`](crate::ManagementClient::search_organizations).
    ///
    /// - Request: `GET /api/v3/list-organizations`
    /// - Returns: [`OrganizationPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/list-organizations.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`fetch_all`](ListOrganizationsParams::fetch_all) | Whether all organizations are fetched. By default `false`. |
    /// | [`limit`](ListOrganizationsParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListOrganizationsParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`status`](ListOrganizationsParams::status) | Only organizations in this state are returned: `true` for organizations that are switched on, `false` for those that are switched off. |
    /// | [`tenant_id`](ListOrganizationsParams::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`with_custom_data`](ListOrganizationsParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    /// | [`with_post`](ListOrganizationsParams::with_post) | Whether the result has the posts of the user. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListOrganizationsParams;
    ///
    /// let mut items = client.list_organizations(ListOrganizationsParams::new()).items();
    /// while let Some(organization) = items.try_next().await? {
    ///     println!("{}", organization.organization_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-organizations")]
    #[inline]
    pub fn list_organizations(
        &self,
        request: ListOrganizationsParams,
    ) -> ::sdk_runtime::Call<OrganizationPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ORGANIZATIONS, request)
    }
    /// Remove users from a department.
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
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::RemoveDepartmentMembersReqDto;
    ///
    /// let request = RemoveDepartmentMembersReqDto::new(
    ///     ["623c20b2a062aaaaf41b17da"],
    ///     "steamory",
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// let result = client.remove_department_members(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remove-department-members")]
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
    /// Search the members of a department.
    ///
    /// Returns those users of a department that match a text, at most 50 per page.
    ///
    /// With
    /// [`include_children_departments`](crate::generated::models::SearchDepartmentMembersParams::include_children_departments)
    /// the users of the departments below are searched too. All members are returned by
    /// [`list_department_members`](crate::ManagementClient::list_department_members).
    ///
    /// - Request: `GET /api/v3/search-department-members`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/search-department-members.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](SearchDepartmentMembersParams::organization_code) | Required. Code of the organization that the department belongs to. |
    /// | [`department_id`](SearchDepartmentMembersParams::department_id) | Required. ID of the department, of the kind that [`department_id_type`](crate::generated::models::SearchDepartmentMembersParams::department_id_type) names. |
    /// | [`keywords`](SearchDepartmentMembersParams::keywords) | Required. Text to search for, such as the name of a user. |
    ///
    /// 8 more optional fields: see [`SearchDepartmentMembersParams`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::SearchDepartmentMembersParams;
    ///
    /// let request = SearchDepartmentMembersParams::new(
    ///     "steamory",
    ///     "60b49eb83fd80adb96f26e68",
    ///     "bob",
    /// );
    /// let mut items = client.search_department_members(request).items();
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "search-department-members")]
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
    /// Search departments by a text.
    ///
    /// Deprecated: use [`search_departments_list`](crate::ManagementClient::search_departments_list)
    /// instead.
    ///
    /// Returns the departments of an organization whose name matches a text, all in a single response.
    ///
    /// - Request: `POST /api/v3/search-departments`
    /// - Returns: a list of [`DepartmentDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/search-departments.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keywords`](SearchDepartmentsReqDto::keywords) | Required. Text to search for, such as a part of the name. |
    /// | [`organization_code`](SearchDepartmentsReqDto::organization_code) | Required. Code of the organization whose departments are searched. |
    /// | [`tenant_id`](SearchDepartmentsReqDto::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`with_custom_data`](SearchDepartmentsReqDto::with_custom_data) | Whether the result has the values of custom fields, in [`DepartmentDto::custom_data`](crate::generated::models::DepartmentDto::custom_data). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::SearchDepartmentsReqDto;
    ///
    /// let list = client
    ///     .search_departments(SearchDepartmentsReqDto::new("Dev", "steamory"))
    ///     .await?;
    /// for department in list {
    ///     println!("{}", department.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "search-departments")]
    #[deprecated = "use `search_departments_list` instead."]
    #[inline]
    pub fn search_departments(
        &self,
        request: SearchDepartmentsReqDto,
    ) -> ::sdk_runtime::Call<Vec<DepartmentDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::SEARCH_DEPARTMENTS, request)
    }
    /// Search departments by conditions.
    ///
    /// Returns the departments of an organization that meet conditions on their names and times, at most 50
    /// per page.
    ///
    /// The result is the list alone. It does not tell how many departments there are on all pages.
    ///
    /// - Request: `POST /api/v3/search-departments-list`
    /// - Returns: a list of [`DepartmentDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/search-departments-list.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](SearchDepartmentsListReqDto::organization_code) | Required. Code of the organization whose departments are searched. |
    /// | [`advanced_filter`](SearchDepartmentsListReqDto::advanced_filter) | Conditions that the departments have to meet. |
    /// | [`limit`](SearchDepartmentsListReqDto::limit) | How many items a page has at most. From 1 to 50. |
    /// | [`order_by`](SearchDepartmentsListReqDto::order_by) | Direction of the order that [`sort_by`](crate::generated::models::SearchDepartmentsListReqDto::sort_by) names. |
    /// | [`page`](SearchDepartmentsListReqDto::page) | Number of the page to return, counted from 1. At least 1. |
    /// | [`sort`](SearchDepartmentsListReqDto::sort) | Orders of the result. |
    /// | [`sort_by`](SearchDepartmentsListReqDto::sort_by) | What the departments are ordered by. |
    /// | [`tenant_id`](SearchDepartmentsListReqDto::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`with_custom_data`](SearchDepartmentsListReqDto::with_custom_data) | Whether the result has the values of custom fields, in [`DepartmentDto::custom_data`](crate::generated::models::DepartmentDto::custom_data). |
    /// | [`with_post`](SearchDepartmentsListReqDto::with_post) | Whether the result has the posts of the departments. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::SearchDepartmentsListReqDto;
    ///
    /// let mut items = client
    ///     .search_departments_list(SearchDepartmentsListReqDto::new("steamory"))
    ///     .items();
    /// while let Some(department) = items.try_next().await? {
    ///     println!("{}", department.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "search-departments-list")]
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
    /// Search organizations.
    ///
    /// Returns the organizations that match a text, at most 50 per page. All organizations are listed by
    /// [`list_organizations`](crate::ManagementClient::list_organizations).
    ///
    /// - Request: `GET /api/v3/search-organizations`
    /// - Returns: [`OrganizationPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/search-organizations.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keywords`](SearchOrganizationsParams::keywords) | Required. Text to search for, such as the name of an organization. |
    /// | [`limit`](SearchOrganizationsParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](SearchOrganizationsParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`tenant_id`](SearchOrganizationsParams::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    /// | [`with_custom_data`](SearchOrganizationsParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::SearchOrganizationsParams;
    ///
    /// let mut items = client
    ///     .search_organizations(SearchOrganizationsParams::new("steamory"))
    ///     .items();
    /// while let Some(organization) = items.try_next().await? {
    ///     println!("{}", organization.organization_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "search-organizations")]
    #[inline]
    pub fn search_organizations(
        &self,
        request: SearchOrganizationsParams,
    ) -> ::sdk_runtime::Call<OrganizationPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::SEARCH_ORGANIZATIONS, request)
    }
    /// Change a department.
    ///
    /// Sets the data of a department that the request holds, such as its name, its leaders or its state.
    ///
    /// With another
    /// [`parent_department_id`](crate::generated::models::UpdateDepartmentReqDto::parent_department_id) the
    /// department moves. Its ID never changes. For the state alone,
    /// [`update_node_status`](crate::ManagementClient::update_node_status) is enough.
    ///
    /// - Request: `POST /api/v3/update-department`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/update-department.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](UpdateDepartmentReqDto::organization_code) | Required. Code of the organization that the department belongs to. |
    /// | [`department_id`](UpdateDepartmentReqDto::department_id) | Required. ID of the department to change, of the kind that [`department_id_type`](crate::generated::models::UpdateDepartmentReqDto::department_id_type) names. |
    /// | [`metadata`](UpdateDepartmentReqDto::metadata) | Required. Metadata of the department. |
    /// | [`name`](UpdateDepartmentReqDto::name) | New name of the department, for people. |
    ///
    /// 10 more optional fields: see [`UpdateDepartmentReqDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::UpdateDepartmentReqDto;
    ///
    /// let request = UpdateDepartmentReqDto::new(
    ///     "steamory",
    ///     "60b49eb83fd80adb96f26e68",
    ///     json!({}),
    /// )
    /// .with_name("Development");
    /// let department = client.update_department(request).await?;
    /// println!("{}", department.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-department")]
    #[inline]
    pub fn update_department(
        &self,
        request: UpdateDepartmentReqDto,
    ) -> ::sdk_runtime::Call<DepartmentDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_DEPARTMENT, request)
    }
    /// Switch a department on or off.
    ///
    /// Enables or disables one department, named by the ID that GenAuth gave it. Nothing else of the
    /// department changes.
    ///
    /// A whole organization is switched by
    /// [`update_organization_status`](crate::ManagementClient::update_organization_status).
    ///
    /// - Request: `POST /api/v3/update-department-status`
    /// - Returns: a JSON object
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/update-department-status.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`status`](UpdateDepartmentStatusReqDto::status) | Required. Whether the department is switched on from now on. |
    /// | [`department_id`](UpdateDepartmentStatusReqDto::department_id) | Required. ID that GenAuth gave the department, as in [`DepartmentDto::department_id`](crate::generated::models::DepartmentDto::department_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateDepartmentStatusReqDto;
    ///
    /// let request = UpdateDepartmentStatusReqDto::new(true, "60b49eb83fd80adb96f26e68");
    /// let result = client.update_node_status(request).await?;
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
    /// Change an organization.
    ///
    /// Sets the data of an organization that the request holds, such as its name, its description or its
    /// leaders.
    ///
    /// With
    /// [`organization_new_code`](crate::generated::models::UpdateOrganizationReqDto::organization_new_code)
    /// the organization gets another code. Later requests must then use the new one.
    ///
    /// A repetition of a request that changed the code may fail, because the old code is no longer known.
    ///
    /// - Request: `POST /api/v3/update-organization`
    /// - Returns: [`OrganizationDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/update-organization.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`organization_code`](UpdateOrganizationReqDto::organization_code) | Required. Code that the organization has at present. |
    /// | [`description`](UpdateOrganizationReqDto::description) | What the organization is, in free text. |
    /// | [`i18n`](UpdateOrganizationReqDto::i18n) | Name of the organization in other languages. |
    /// | [`leader_user_ids`](UpdateOrganizationReqDto::leader_user_ids) | IDs of the users who lead the root department. |
    /// | [`open_department_id`](UpdateOrganizationReqDto::open_department_id) | ID of one's own choice for the root department. |
    /// | [`organization_name`](UpdateOrganizationReqDto::organization_name) | New name of the organization, for people. |
    /// | [`organization_new_code`](UpdateOrganizationReqDto::organization_new_code) | New code of the organization. |
    /// | [`post_id_list`](UpdateOrganizationReqDto::post_id_list) | IDs of the posts that the organization has. |
    /// | [`tenant_id`](UpdateOrganizationReqDto::tenant_id) | ID of the tenant that the request concerns, found by [`list_tenants`](crate::ManagementClient::list_tenants). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateOrganizationReqDto;
    ///
    /// let request = UpdateOrganizationReqDto::new("steamory")
    ///     .with_description("Headquarters and branches")
    ///     .with_organization_name("Steamory");
    /// let organization = client.update_organization(request).await?;
    /// println!("{}", organization.organization_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-organization")]
    #[inline]
    pub fn update_organization(
        &self,
        request: UpdateOrganizationReqDto,
    ) -> ::sdk_runtime::Call<OrganizationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_ORGANIZATION, request)
    }
    /// Switch an organization on or off.
    ///
    /// Enables or disables an organization, named by the ID of its root department rather than by its code.
    ///
    /// A single department is switched by
    /// [`update_node_status`](crate::ManagementClient::update_node_status).
    ///
    /// - Request: `POST /api/v3/update-organization-status`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/update-organization-status.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`root_node_id`](UpdateOrganizationStatusReqDto::root_node_id) | Required. ID that GenAuth gave the root department of the organization, as in [`OrganizationDto::department_id`](crate::generated::models::OrganizationDto::department_id). |
    /// | [`status`](UpdateOrganizationStatusReqDto::status) | New state of the organization: `"true"` switches it on, `"false"` switches it off. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateOrganizationStatusReqDto;
    ///
    /// let request = UpdateOrganizationStatusReqDto::new("623c20b2a062aaaaf41b17da")
    ///     .with_status("false");
    /// let result = client.update_organization_status(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-organization-status")]
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
