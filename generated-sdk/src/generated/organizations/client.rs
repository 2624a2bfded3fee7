// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::JsonObject;
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
use crate::{Call, ManagementClient};

/// # organizations
///
/// Organizations, the tree of departments below each of them, and the members of departments.
///
/// See [the module](crate::organizations).
impl ManagementClient {
    /// Sends `POST /api/v3/add-department-members`.
    ///
    /// - Request: `POST /api/v3/add-department-members`
    /// - Safe to repeat: yes
    pub fn add_department_members(
        &self,
        request: AddDepartmentMembersReqDto,
    ) -> Call<IsSuccessDto> {
        Call::new(self, &operations::ADD_DEPARTMENT_MEMBERS, Box::new(request))
    }
    /// Sends `POST /api/v3/create-department`.
    ///
    /// - Request: `POST /api/v3/create-department`
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    pub fn create_department(
        &self,
        request: CreateDepartmentReqDto,
    ) -> Call<DepartmentDto> {
        Call::new(self, &operations::CREATE_DEPARTMENT, Box::new(request))
    }
    /// Sends `POST /api/v3/create-department-tree`.
    ///
    /// - Request: `POST /api/v3/create-department-tree`
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    pub fn create_department_tree(
        &self,
        request: CreateDepartmentTreeReqDto,
    ) -> Call<ResultDto> {
        Call::new(self, &operations::CREATE_DEPARTMENT_TREE, Box::new(request))
    }
    /// Sends `POST /api/v3/create-organization`.
    ///
    /// - Request: `POST /api/v3/create-organization`
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    pub fn create_organization(
        &self,
        request: CreateOrganizationReqDto,
    ) -> Call<OrganizationDto> {
        Call::new(self, &operations::CREATE_ORGANIZATION, Box::new(request))
    }
    /// Sends `POST /api/v3/delete-department`.
    ///
    /// - Request: `POST /api/v3/delete-department`
    /// - Safe to repeat: yes
    pub fn delete_department(
        &self,
        request: DeleteDepartmentReqDto,
    ) -> Call<IsSuccessDto> {
        Call::new(self, &operations::DELETE_DEPARTMENT, Box::new(request))
    }
    /// Sends `POST /api/v3/delete-department-sync-relations`.
    ///
    /// - Request: `POST /api/v3/delete-department-sync-relations`
    /// - Safe to repeat: yes
    pub fn delete_department_sync_relations(
        &self,
        request: DeleteDepartmentSyncRelationReqDto,
    ) -> Call<IsSuccessDto> {
        Call::new(self, &operations::DELETE_DEPARTMENT_SYNC_RELATIONS, Box::new(request))
    }
    /// Sends `POST /api/v3/delete-organization`.
    ///
    /// - Request: `POST /api/v3/delete-organization`
    /// - Safe to repeat: yes
    pub fn delete_organization(
        &self,
        request: DeleteOrganizationReqDto,
    ) -> Call<IsSuccessDto> {
        Call::new(self, &operations::DELETE_ORGANIZATION, Box::new(request))
    }
    /// Sends `GET /api/v3/get-all-departments`.
    ///
    /// - Request: `GET /api/v3/get-all-departments`
    /// - Safe to repeat: yes
    pub fn get_all_departments(
        &self,
        request: GetAllDepartmentsParams,
    ) -> Call<DepartmentPagingDto> {
        Call::new(self, &operations::GET_ALL_DEPARTMENTS, Box::new(request))
    }
    /// Sends `GET /api/v3/get-department`.
    ///
    /// - Request: `GET /api/v3/get-department`
    /// - Safe to repeat: yes
    pub fn get_department(&self, request: GetDepartmentParams) -> Call<DepartmentDto> {
        Call::new(self, &operations::GET_DEPARTMENT, Box::new(request))
    }
    /// Sends `POST /api/v3/get-department-available-app`.
    ///
    /// - Request: `POST /api/v3/get-department-available-app`
    /// - Safe to repeat: yes
    pub fn get_department_all_app(
        &self,
        request: GetDepartmentByIdReqDto,
    ) -> Call<DepartmentDto> {
        Call::new(self, &operations::GET_DEPARTMENT_ALL_APP, Box::new(request))
    }
    /// Sends `GET /api/v3/get-department-by-id`.
    ///
    /// - Request: `GET /api/v3/get-department-by-id`
    /// - Safe to repeat: yes
    pub fn get_department_by_id(
        &self,
        request: GetDepartmentByIdParams,
    ) -> Call<DepartmentDto> {
        Call::new(self, &operations::GET_DEPARTMENT_BY_ID, Box::new(request))
    }
    /// Sends `GET /api/v3/get-department-sync-relations`.
    ///
    /// - Request: `GET /api/v3/get-department-sync-relations`
    /// - Safe to repeat: yes
    pub fn get_department_sync_relations(
        &self,
        request: GetDepartmentSyncRelationsParams,
    ) -> Call<Vec<UserSyncRelationDto>> {
        Call::new(self, &operations::GET_DEPARTMENT_SYNC_RELATIONS, Box::new(request))
    }
    /// Sends `GET /api/v3/get-organization`.
    ///
    /// - Request: `GET /api/v3/get-organization`
    /// - Safe to repeat: yes
    pub fn get_organization(
        &self,
        request: GetOrganizationParams,
    ) -> Call<OrganizationDto> {
        Call::new(self, &operations::GET_ORGANIZATION, Box::new(request))
    }
    /// Sends `GET /api/v3/get-organization-batch`.
    ///
    /// - Request: `GET /api/v3/get-organization-batch`
    /// - Safe to repeat: yes
    pub fn get_organizations_batch(
        &self,
        request: GetOrganizationsBatchParams,
    ) -> Call<Vec<OrganizationDto>> {
        Call::new(self, &operations::GET_ORGANIZATIONS_BATCH, Box::new(request))
    }
    /// Sends `GET /api/v3/get-parent-department`.
    ///
    /// - Request: `GET /api/v3/get-parent-department`
    /// - Safe to repeat: yes
    pub fn get_parent_department(
        &self,
        request: GetParentDepartmentParams,
    ) -> Call<DepartmentDto> {
        Call::new(self, &operations::GET_PARENT_DEPARTMENT, Box::new(request))
    }
    /// Sends `GET /api/v3/is-user-in-department`.
    ///
    /// - Request: `GET /api/v3/is-user-in-department`
    /// - Safe to repeat: yes
    pub fn is_user_in_department(
        &self,
        request: IsUserInDepartmentParams,
    ) -> Call<IsUserInDepartmentDataDto> {
        Call::new(self, &operations::IS_USER_IN_DEPARTMENT, Box::new(request))
    }
    /// Sends `GET /api/v3/list-children-departments`.
    ///
    /// - Request: `GET /api/v3/list-children-departments`
    /// - Safe to repeat: yes
    pub fn list_children_departments(
        &self,
        request: ListChildrenDepartmentsParams,
    ) -> Call<DepartmentPagingDto> {
        Call::new(self, &operations::LIST_CHILDREN_DEPARTMENTS, Box::new(request))
    }
    /// Sends `GET /api/v3/list-department-member-ids`.
    ///
    /// - Request: `GET /api/v3/list-department-member-ids`
    /// - Safe to repeat: yes
    pub fn list_department_member_ids(
        &self,
        request: ListDepartmentMemberIdsParams,
    ) -> Call<Vec<String>> {
        Call::new(self, &operations::LIST_DEPARTMENT_MEMBER_IDS, Box::new(request))
    }
    /// Sends `GET /api/v3/list-department-members`.
    ///
    /// - Request: `GET /api/v3/list-department-members`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn list_department_members(
        &self,
        request: ListDepartmentMembersParams,
    ) -> Call<UserPagingDto> {
        Call::new(self, &operations::LIST_DEPARTMENT_MEMBERS, Box::new(request))
    }
    /// Sends `GET /api/v3/list-organizations`.
    ///
    /// - Request: `GET /api/v3/list-organizations`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn list_organizations(
        &self,
        request: ListOrganizationsParams,
    ) -> Call<OrganizationPagingDto> {
        Call::new(self, &operations::LIST_ORGANIZATIONS, Box::new(request))
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
    /// - Safe to repeat: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/remove-department-members.html>)
    pub fn remove_department_members(
        &self,
        request: RemoveDepartmentMembersReqDto,
    ) -> Call<IsSuccessDto> {
        Call::new(self, &operations::REMOVE_DEPARTMENT_MEMBERS, Box::new(request))
    }
    /// Sends `GET /api/v3/search-department-members`.
    ///
    /// - Request: `GET /api/v3/search-department-members`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn search_department_members(
        &self,
        request: SearchDepartmentMembersParams,
    ) -> Call<UserPagingDto> {
        Call::new(self, &operations::SEARCH_DEPARTMENT_MEMBERS, Box::new(request))
    }
    /// Sends `POST /api/v3/search-departments`.
    ///
    /// - Request: `POST /api/v3/search-departments`
    /// - Safe to repeat: yes
    pub fn search_departments(
        &self,
        request: SearchDepartmentsReqDto,
    ) -> Call<Vec<DepartmentDto>> {
        Call::new(self, &operations::SEARCH_DEPARTMENTS, Box::new(request))
    }
    /// Sends `POST /api/v3/search-departments-list`.
    ///
    /// - Request: `POST /api/v3/search-departments-list`
    /// - Safe to repeat: yes
    pub fn search_departments_list(
        &self,
        request: SearchDepartmentsListReqDto,
    ) -> Call<Vec<DepartmentDto>> {
        Call::new(self, &operations::SEARCH_DEPARTMENTS_LIST, Box::new(request))
    }
    /// Sends `GET /api/v3/search-organizations`.
    ///
    /// - Request: `GET /api/v3/search-organizations`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn search_organizations(
        &self,
        request: SearchOrganizationsParams,
    ) -> Call<OrganizationPagingDto> {
        Call::new(self, &operations::SEARCH_ORGANIZATIONS, Box::new(request))
    }
    /// Sends `POST /api/v3/update-department`.
    ///
    /// - Request: `POST /api/v3/update-department`
    /// - Safe to repeat: yes
    pub fn update_department(
        &self,
        request: UpdateDepartmentReqDto,
    ) -> Call<DepartmentDto> {
        Call::new(self, &operations::UPDATE_DEPARTMENT, Box::new(request))
    }
    /// Sends `POST /api/v3/update-department-status`.
    ///
    /// - Request: `POST /api/v3/update-department-status`
    /// - Safe to repeat: yes
    pub fn update_node_status(
        &self,
        request: UpdateDepartmentStatusReqDto,
    ) -> Call<JsonObject> {
        Call::new(self, &operations::UPDATE_NODE_STATUS, Box::new(request))
    }
    /// Sends `POST /api/v3/update-organization`.
    ///
    /// - Request: `POST /api/v3/update-organization`
    /// - Safe to repeat: yes
    pub fn update_organization(
        &self,
        request: UpdateOrganizationReqDto,
    ) -> Call<OrganizationDto> {
        Call::new(self, &operations::UPDATE_ORGANIZATION, Box::new(request))
    }
    /// Sends `POST /api/v3/update-organization-status`.
    ///
    /// - Request: `POST /api/v3/update-organization-status`
    /// - Safe to repeat: yes
    pub fn update_organization_status(
        &self,
        request: UpdateOrganizationStatusReqDto,
    ) -> Call<IsSuccessDto> {
        Call::new(self, &operations::UPDATE_ORGANIZATION_STATUS, Box::new(request))
    }
}
