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
    /// - Parameters: `userIds` (required), `organizationCode` (required), `departmentId` (required), `departmentIdType`, `tenantId`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn add_department_members(
        &self,
        request: AddDepartmentMembersReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::ADD_DEPARTMENT_MEMBERS, request)
    }
    /// Sends `POST /api/v3/create-department`.
    ///
    /// - Request: `POST /api/v3/create-department`
    /// - Parameters: `organizationCode` (required), `name` (required), `parentDepartmentId` (required), `metadata` (required), `code`, `customData`, `departmentIdType`, `description`, `i18n`, `isVirtualNode`, `openDepartmentId`, `postIdList`, `tenantId`
    /// - Answers: [`DepartmentDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_department(
        &self,
        request: CreateDepartmentReqDto,
    ) -> Call<DepartmentDto> {
        self.call(&operations::CREATE_DEPARTMENT, request)
    }
    /// Sends `POST /api/v3/create-department-tree`.
    ///
    /// - Request: `POST /api/v3/create-department-tree`
    /// - Parameters: `name` (required), `children`, `members`, `tenantId`
    /// - Answers: [`ResultDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_department_tree(
        &self,
        request: CreateDepartmentTreeReqDto,
    ) -> Call<ResultDto> {
        self.call(&operations::CREATE_DEPARTMENT_TREE, request)
    }
    /// Sends `POST /api/v3/create-organization`.
    ///
    /// - Request: `POST /api/v3/create-organization`
    /// - Parameters: `metadata` (required), `organizationName` (required), `organizationCode` (required), `description`, `i18n`, `openDepartmentId`, `postIdList`, `tenantId`
    /// - Answers: [`OrganizationDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_organization(
        &self,
        request: CreateOrganizationReqDto,
    ) -> Call<OrganizationDto> {
        self.call(&operations::CREATE_ORGANIZATION, request)
    }
    /// Sends `POST /api/v3/delete-department`.
    ///
    /// - Request: `POST /api/v3/delete-department`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `tenantId`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_department(
        &self,
        request: DeleteDepartmentReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_DEPARTMENT, request)
    }
    /// Sends `POST /api/v3/delete-department-sync-relations`.
    ///
    /// - Request: `POST /api/v3/delete-department-sync-relations`
    /// - Parameters: `provider` (required), `departmentId` (required), `organizationCode` (required), `departmentIdType`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_department_sync_relations(
        &self,
        request: DeleteDepartmentSyncRelationReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_DEPARTMENT_SYNC_RELATIONS, request)
    }
    /// Sends `POST /api/v3/delete-organization`.
    ///
    /// - Request: `POST /api/v3/delete-organization`
    /// - Parameters: `organizationCode` (required), `tenantId`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_organization(
        &self,
        request: DeleteOrganizationReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_ORGANIZATION, request)
    }
    /// Sends `GET /api/v3/get-all-departments`.
    ///
    /// - Request: `GET /api/v3/get-all-departments`
    /// - Parameters: `organizationCode` (required), `departmentId`, `departmentIdType`, `withCustomData`
    /// - Answers: [`DepartmentPagingDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_all_departments(
        &self,
        request: GetAllDepartmentsParams,
    ) -> Call<DepartmentPagingDto> {
        self.call(&operations::GET_ALL_DEPARTMENTS, request)
    }
    /// Sends `GET /api/v3/get-department`.
    ///
    /// - Request: `GET /api/v3/get-department`
    /// - Parameters: `departmentCode`, `departmentId`, `departmentIdType`, `flatCustomData`, `organizationCode`, `tenantId`, `withCustomData`
    /// - Answers: [`DepartmentDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_department(&self, request: GetDepartmentParams) -> Call<DepartmentDto> {
        self.call(&operations::GET_DEPARTMENT, request)
    }
    /// Sends `POST /api/v3/get-department-available-app`.
    ///
    /// - Request: `POST /api/v3/get-department-available-app`
    /// - Parameters: `departmentId` (required), `appTypeList`, `tenantId`, `withCustomData`
    /// - Answers: [`DepartmentDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_department_all_app(
        &self,
        request: GetDepartmentByIdReqDto,
    ) -> Call<DepartmentDto> {
        self.call(&operations::GET_DEPARTMENT_ALL_APP, request)
    }
    /// Sends `GET /api/v3/get-department-by-id`.
    ///
    /// - Request: `GET /api/v3/get-department-by-id`
    /// - Parameters: `departmentId` (required), `appTypeList`, `tenantId`, `withCustomData`
    /// - Answers: [`DepartmentDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_department_by_id(
        &self,
        request: GetDepartmentByIdParams,
    ) -> Call<DepartmentDto> {
        self.call(&operations::GET_DEPARTMENT_BY_ID, request)
    }
    /// Sends `GET /api/v3/get-department-sync-relations`.
    ///
    /// - Request: `GET /api/v3/get-department-sync-relations`
    /// - Parameters: `organizationCode` (required), `departmentId`, `departmentIdType`, `tenantId`, `withCustomData`
    /// - Answers: a list, each of its elements [`UserSyncRelationDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_department_sync_relations(
        &self,
        request: GetDepartmentSyncRelationsParams,
    ) -> Call<Vec<UserSyncRelationDto>> {
        self.call(&operations::GET_DEPARTMENT_SYNC_RELATIONS, request)
    }
    /// Sends `GET /api/v3/get-organization`.
    ///
    /// - Request: `GET /api/v3/get-organization`
    /// - Parameters: `organizationCode` (required), `tenantId`, `withCustomData`, `withPost`
    /// - Answers: [`OrganizationDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_organization(
        &self,
        request: GetOrganizationParams,
    ) -> Call<OrganizationDto> {
        self.call(&operations::GET_ORGANIZATION, request)
    }
    /// Sends `GET /api/v3/get-organization-batch`.
    ///
    /// - Request: `GET /api/v3/get-organization-batch`
    /// - Parameters: `organizationCodeList` (required), `tenantId`, `withCustomData`, `withPost`
    /// - Answers: a list, each of its elements [`OrganizationDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_organizations_batch(
        &self,
        request: GetOrganizationsBatchParams,
    ) -> Call<Vec<OrganizationDto>> {
        self.call(&operations::GET_ORGANIZATIONS_BATCH, request)
    }
    /// Sends `GET /api/v3/get-parent-department`.
    ///
    /// - Request: `GET /api/v3/get-parent-department`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `tenantId`, `withCustomData`
    /// - Answers: [`DepartmentDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_parent_department(
        &self,
        request: GetParentDepartmentParams,
    ) -> Call<DepartmentDto> {
        self.call(&operations::GET_PARENT_DEPARTMENT, request)
    }
    /// Sends `GET /api/v3/is-user-in-department`.
    ///
    /// - Request: `GET /api/v3/is-user-in-department`
    /// - Parameters: `userId` (required), `organizationCode` (required), `departmentId` (required), `departmentIdType`, `includeChildrenDepartments`, `tenantId`
    /// - Answers: [`IsUserInDepartmentDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn is_user_in_department(
        &self,
        request: IsUserInDepartmentParams,
    ) -> Call<IsUserInDepartmentDataDto> {
        self.call(&operations::IS_USER_IN_DEPARTMENT, request)
    }
    /// Sends `GET /api/v3/list-children-departments`.
    ///
    /// - Request: `GET /api/v3/list-children-departments`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `excludeVirtualNode`, `onlyVirtualNode`, `status`, `tenantId`, `withCustomData`
    /// - Answers: [`DepartmentPagingDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_children_departments(
        &self,
        request: ListChildrenDepartmentsParams,
    ) -> Call<DepartmentPagingDto> {
        self.call(&operations::LIST_CHILDREN_DEPARTMENTS, request)
    }
    /// Sends `GET /api/v3/list-department-member-ids`.
    ///
    /// - Request: `GET /api/v3/list-department-member-ids`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `tenantId`
    /// - Answers: a list, each of its elements a string
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_department_member_ids(
        &self,
        request: ListDepartmentMemberIdsParams,
    ) -> Call<Vec<String>> {
        self.call(&operations::LIST_DEPARTMENT_MEMBER_IDS, request)
    }
    /// Sends `GET /api/v3/list-department-members`.
    ///
    /// - Request: `GET /api/v3/list-department-members`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `includeChildrenDepartments`, `limit` (from 1 to 50), `orderBy`, `page` (at least 1), `sortBy`, `tenantId`, `withCustomData`, `withDepartmentIds`, `withIdentities`
    /// - Answers: [`UserPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_department_members(
        &self,
        request: ListDepartmentMembersParams,
    ) -> Call<UserPagingDto> {
        self.call(&operations::LIST_DEPARTMENT_MEMBERS, request)
    }
    /// Sends `GET /api/v3/list-organizations`.
    ///
    /// - Request: `GET /api/v3/list-organizations`
    /// - Parameters: `fetchAll`, `limit` (from 1 to 50), `page` (at least 1), `status`, `tenantId`, `withCustomData`, `withPost`
    /// - Answers: [`OrganizationPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_organizations(
        &self,
        request: ListOrganizationsParams,
    ) -> Call<OrganizationPagingDto> {
        self.call(&operations::LIST_ORGANIZATIONS, request)
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
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/remove-department-members.html>)
    #[inline]
    pub fn remove_department_members(
        &self,
        request: RemoveDepartmentMembersReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::REMOVE_DEPARTMENT_MEMBERS, request)
    }
    /// Sends `GET /api/v3/search-department-members`.
    ///
    /// - Request: `GET /api/v3/search-department-members`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `keywords` (required), `departmentIdType`, `includeChildrenDepartments`, `limit` (from 1 to 50), `page` (at least 1), `tenantId`, `withCustomData`, `withDepartmentIds`, `withIdentities`
    /// - Answers: [`UserPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn search_department_members(
        &self,
        request: SearchDepartmentMembersParams,
    ) -> Call<UserPagingDto> {
        self.call(&operations::SEARCH_DEPARTMENT_MEMBERS, request)
    }
    /// Sends `POST /api/v3/search-departments`.
    ///
    /// - Request: `POST /api/v3/search-departments`
    /// - Parameters: `keywords` (required), `organizationCode` (required), `tenantId`, `withCustomData`
    /// - Answers: a list, each of its elements [`DepartmentDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn search_departments(
        &self,
        request: SearchDepartmentsReqDto,
    ) -> Call<Vec<DepartmentDto>> {
        self.call(&operations::SEARCH_DEPARTMENTS, request)
    }
    /// Sends `POST /api/v3/search-departments-list`.
    ///
    /// - Request: `POST /api/v3/search-departments-list`
    /// - Parameters: `organizationCode` (required), `advancedFilter`, `limit` (from 1 to 50), `orderBy`, `page` (at least 1), `sort`, `sortBy`, `tenantId`, `withCustomData`, `withPost`
    /// - Answers: a list, each of its elements [`DepartmentDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn search_departments_list(
        &self,
        request: SearchDepartmentsListReqDto,
    ) -> Call<Vec<DepartmentDto>> {
        self.call(&operations::SEARCH_DEPARTMENTS_LIST, request)
    }
    /// Sends `GET /api/v3/search-organizations`.
    ///
    /// - Request: `GET /api/v3/search-organizations`
    /// - Parameters: `keywords` (required), `limit` (from 1 to 50), `page` (at least 1), `tenantId`, `withCustomData`
    /// - Answers: [`OrganizationPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn search_organizations(
        &self,
        request: SearchOrganizationsParams,
    ) -> Call<OrganizationPagingDto> {
        self.call(&operations::SEARCH_ORGANIZATIONS, request)
    }
    /// Sends `POST /api/v3/update-department`.
    ///
    /// - Request: `POST /api/v3/update-department`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `metadata` (required), `code`, `customData`, `departmentIdType`, `description`, `i18n`, `leaderUserIds`, `name`, `parentDepartmentId`, `postIdList`, `status`, `tenantId`
    /// - Answers: [`DepartmentDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_department(
        &self,
        request: UpdateDepartmentReqDto,
    ) -> Call<DepartmentDto> {
        self.call(&operations::UPDATE_DEPARTMENT, request)
    }
    /// Sends `POST /api/v3/update-department-status`.
    ///
    /// - Request: `POST /api/v3/update-department-status`
    /// - Parameters: `status` (required), `departmentId` (required)
    /// - Answers: a JSON object
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_node_status(
        &self,
        request: UpdateDepartmentStatusReqDto,
    ) -> Call<JsonObject> {
        self.call(&operations::UPDATE_NODE_STATUS, request)
    }
    /// Sends `POST /api/v3/update-organization`.
    ///
    /// - Request: `POST /api/v3/update-organization`
    /// - Parameters: `organizationCode` (required), `description`, `i18n`, `leaderUserIds`, `openDepartmentId`, `organizationName`, `organizationNewCode`, `postIdList`, `tenantId`
    /// - Answers: [`OrganizationDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_organization(
        &self,
        request: UpdateOrganizationReqDto,
    ) -> Call<OrganizationDto> {
        self.call(&operations::UPDATE_ORGANIZATION, request)
    }
    /// Sends `POST /api/v3/update-organization-status`.
    ///
    /// - Request: `POST /api/v3/update-organization-status`
    /// - Parameters: `rootNodeId` (required), `status`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_organization_status(
        &self,
        request: UpdateOrganizationStatusReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::UPDATE_ORGANIZATION_STATUS, request)
    }
}
