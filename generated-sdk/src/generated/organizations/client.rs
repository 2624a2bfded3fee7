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
/// A user pool can hold several organizations, such as the companies of a group. Each one is a tree.
/// Its root department comes into being together with the organization, and all other departments are
/// below it. An organization is named by its code. A department is named by the code of its
/// organization together with an ID, and `"root"` stands for the root department. `DepartmentIdType`
/// lists the kinds of ID that can be used.
///
/// The usual order is `createOrganization`, then `createDepartment` from the top down, then
/// `addDepartmentMembers`. Later on, `listOrganizations`, `listChildrenDepartments` and
/// `listDepartmentMembers` walk through what there is, `getDepartment` and `getOrganization` return
/// single ones, and `updateDepartment` also moves a department below another one.
///
/// The departments of one user are returned by `getUserDepartments` and set by `setUserDepartments`.
/// Departments and organizations can be switched off without deleting them, with `updateNodeStatus` and
/// `updateOrganizationStatus`.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Add users to a department
    ///
    /// Makes users members of one department of an organization.
    ///
    /// Their other departments are left as they are. A user who is a member already stays one. How many
    /// users one request may have is not documented. `removeDepartmentMembers` undoes it.
    ///
    /// - Request: `POST /api/v3/add-department-members`
    /// - Parameters: `userIds` (required), `organizationCode` (required), `departmentId` (required), `departmentIdType`, `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/add-department-members.html>)
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
    /// Create a department
    ///
    /// Makes a department below another one and returns it with the ID that GenAuth gave it. The department
    /// above has to exist.
    ///
    /// Use `"root"` as `parentDepartmentId` to put the new one directly below the root department. Several
    /// departments at once can be made by `createDepartmentTree`.
    ///
    /// Not safe to send twice: a repetition makes a second department or fails. If a response is lost, look
    /// with `listChildrenDepartments` before another attempt.
    ///
    /// - Request: `POST /api/v3/create-department`
    /// - Parameters: `organizationCode` (required), `name` (required), `parentDepartmentId` (required), `metadata` (required), `code`, `customData`, `departmentIdType`, `description`, `i18n`, `isVirtualNode`, `openDepartmentId`, `postIdList`, `tenantId`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/create-department.html>)
    #[inline]
    pub fn create_department(
        &self,
        request: CreateDepartmentReqDto,
    ) -> ::sdk_runtime::Call<DepartmentDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_DEPARTMENT, request)
    }
    /// Create a tree of departments with their members
    ///
    /// Makes departments and their members from a description of the tree.
    ///
    /// Departments are found by their names, and those that do not exist yet are created. A tree has at
    /// most 5 levels. The response counts what was added and what was changed.
    ///
    /// Not safe to send twice as far as is known. If a response is lost, look with `getAllDepartments`
    /// before another attempt.
    ///
    /// - Request: `POST /api/v3/create-department-tree`
    /// - Parameters: `name` (required), `children`, `members`, `tenantId`
    /// - Returns: [`ResultDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/create-department-tree.html>)
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
    /// Create an organization
    ///
    /// Makes an organization that consists of its root department only, and returns it. Departments are
    /// then added by `createDepartment`, and members of the root department by `addDepartmentMembers`.
    ///
    /// Not safe to send twice: a repetition makes a second organization or fails. If a response is lost,
    /// look with `getOrganization` before another attempt.
    ///
    /// - Request: `POST /api/v3/create-organization`
    /// - Parameters: `metadata` (required), `organizationName` (required), `organizationCode` (required), `description`, `i18n`, `openDepartmentId`, `postIdList`, `tenantId`
    /// - Returns: [`OrganizationDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/create-organization.html>)
    #[inline]
    pub fn create_organization(
        &self,
        request: CreateOrganizationReqDto,
    ) -> ::sdk_runtime::Call<OrganizationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ORGANIZATION, request)
    }
    /// Delete a department
    ///
    /// Removes one department from its organization. What becomes of its members and of the departments
    /// below it is not documented. To switch a department off for a while, use `updateNodeStatus`.
    ///
    /// - Request: `POST /api/v3/delete-department`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/delete-department.html>)
    #[inline]
    pub fn delete_department(
        &self,
        request: DeleteDepartmentReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_DEPARTMENT, request)
    }
    /// Delete the link of a department to a synchronized system
    ///
    /// Removes the link between a department and its counterpart at one external system, for departments
    /// that a sync task synchronizes.
    ///
    /// The department itself stays. The links of a department are returned by `getDepartmentSyncRelations`.
    ///
    /// - Request: `POST /api/v3/delete-department-sync-relations`
    /// - Parameters: `provider` (required), `departmentId` (required), `organizationCode` (required), `departmentIdType`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/delete-department-sync-relations.html>)
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
    /// Delete an organization with its departments
    ///
    /// Removes an organization and its whole tree of departments. To switch an organization off for a
    /// while, use `updateOrganizationStatus`.
    ///
    /// - Request: `POST /api/v3/delete-organization`
    /// - Parameters: `organizationCode` (required), `tenantId`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/delete-organization.html>)
    #[inline]
    pub fn delete_organization(
        &self,
        request: DeleteOrganizationReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_ORGANIZATION, request)
    }
    /// Get all departments of an organization
    ///
    /// Returns all departments of an organization, or those below one department, in a single response.
    ///
    /// The result has the form of a page, but other pages cannot be asked for. For one level at a time, use
    /// `listChildrenDepartments`.
    ///
    /// - Request: `GET /api/v3/get-all-departments`
    /// - Parameters: `organizationCode` (required), `departmentId`, `departmentIdType`, `withCustomData`
    /// - Returns: [`DepartmentPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/get-all-departments.html>)
    #[inline]
    pub fn get_all_departments(
        &self,
        request: GetAllDepartmentsParams,
    ) -> ::sdk_runtime::Call<DepartmentPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ALL_DEPARTMENTS, request)
    }
    /// Get one department
    ///
    /// Returns one department, named by its ID or by its code. One of `departmentId` and `departmentCode`
    /// is needed. `getDepartmentById` does the same for a GenAuth ID alone.
    ///
    /// - Request: `GET /api/v3/get-department`
    /// - Parameters: `departmentCode`, `departmentId`, `departmentIdType`, `flatCustomData`, `organizationCode`, `tenantId`, `withCustomData`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/get-department.html>)
    #[inline]
    pub fn get_department(
        &self,
        request: GetDepartmentParams,
    ) -> ::sdk_runtime::Call<DepartmentDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DEPARTMENT, request)
    }
    /// Get the applications that a department may use
    ///
    /// Asks for the applications that a department was granted, if wanted only those of certain types.
    ///
    /// The declared result is a department, which has no field for applications. What the server really
    /// returns is not documented.
    ///
    /// - Request: `POST /api/v3/get-department-available-app`
    /// - Parameters: `departmentId` (required), `appTypeList`, `tenantId`, `withCustomData`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
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
    /// Get one department by its ID alone
    ///
    /// Returns one department, named by the ID that GenAuth gave it. Unlike `getDepartment`, it does not
    /// need the code of the organization.
    ///
    /// - Request: `GET /api/v3/get-department-by-id`
    /// - Parameters: `departmentId` (required), `appTypeList`, `tenantId`, `withCustomData`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/get-department-by-id.html>)
    #[inline]
    pub fn get_department_by_id(
        &self,
        request: GetDepartmentByIdParams,
    ) -> ::sdk_runtime::Call<DepartmentDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DEPARTMENT_BY_ID, request)
    }
    /// Get the links of a department to synchronized systems
    ///
    /// Returns the counterparts of a department at external systems, for departments that a sync task
    /// synchronizes. A link is removed by `deleteDepartmentSyncRelations`.
    ///
    /// - Request: `GET /api/v3/get-department-sync-relations`
    /// - Parameters: `organizationCode` (required), `departmentId`, `departmentIdType`, `tenantId`, `withCustomData`
    /// - Returns: a list, each of its elements [`UserSyncRelationDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/get-department-sync-relations.html>)
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
    /// Get one organization
    ///
    /// Returns one organization, named by its code, with the data of its root department.
    ///
    /// For several at once, use `getOrganizationsBatch`. To find the code, use `listOrganizations` or
    /// `searchOrganizations`.
    ///
    /// - Request: `GET /api/v3/get-organization`
    /// - Parameters: `organizationCode` (required), `tenantId`, `withCustomData`, `withPost`
    /// - Returns: [`OrganizationDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/get-organization.html>)
    #[inline]
    pub fn get_organization(
        &self,
        request: GetOrganizationParams,
    ) -> ::sdk_runtime::Call<OrganizationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ORGANIZATION, request)
    }
    /// Get several organizations at once
    ///
    /// Returns the organizations with the given codes. How many codes one request may have is not
    /// documented, nor what becomes of unknown ones.
    ///
    /// - Request: `GET /api/v3/get-organization-batch`
    /// - Parameters: `organizationCodeList` (required), `tenantId`, `withCustomData`, `withPost`
    /// - Returns: a list, each of its elements [`OrganizationDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/get-organization-batch.html>)
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
    /// Get the department above another one
    ///
    /// Returns the department that a given department is directly below. The departments in the other
    /// direction are returned by `listChildrenDepartments`.
    ///
    /// - Request: `GET /api/v3/get-parent-department`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `tenantId`, `withCustomData`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/get-parent-department.html>)
    #[inline]
    pub fn get_parent_department(
        &self,
        request: GetParentDepartmentParams,
    ) -> ::sdk_runtime::Call<DepartmentDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_PARENT_DEPARTMENT, request)
    }
    /// Check whether a user is in a department
    ///
    /// Tells whether a user is a member of a department, or, with `includeChildrenDepartments`, of any
    /// department below it. All departments of a user are returned by `getUserDepartments`.
    ///
    /// - Request: `GET /api/v3/is-user-in-department`
    /// - Parameters: `userId` (required), `organizationCode` (required), `departmentId` (required), `departmentIdType`, `includeChildrenDepartments`, `tenantId`
    /// - Returns: [`IsUserInDepartmentDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/is-user-in-department.html>)
    #[inline]
    pub fn is_user_in_department(
        &self,
        request: IsUserInDepartmentParams,
    ) -> ::sdk_runtime::Call<IsUserInDepartmentDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::IS_USER_IN_DEPARTMENT, request)
    }
    /// List the departments directly below a department
    ///
    /// Returns the departments that are one level below the given one, all in a single response. Call it
    /// again with the ID of a result to go deeper, or get the whole tree with `getAllDepartments`.
    ///
    /// - Request: `GET /api/v3/list-children-departments`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `excludeVirtualNode`, `onlyVirtualNode`, `status`, `tenantId`, `withCustomData`
    /// - Returns: [`DepartmentPagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/list-children-departments.html>)
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
    /// List the IDs of the direct members of a department
    ///
    /// Returns the IDs of all users who are directly in a department, in a single response. Users of the
    /// departments below do not count. For the users themselves, use `listDepartmentMembers`.
    ///
    /// - Request: `GET /api/v3/list-department-member-ids`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `tenantId`
    /// - Returns: a list, each of its elements a string
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/list-department-member-ids.html>)
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
    /// List the members of a department
    ///
    /// Returns the users of a department, at most 50 per page, and with `includeChildrenDepartments` also
    /// those of the departments below.
    ///
    /// Only the IDs are returned by `listDepartmentMemberIds`, and some of the members by
    /// `searchDepartmentMembers`.
    ///
    /// - Request: `GET /api/v3/list-department-members`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `departmentIdType`, `includeChildrenDepartments`, `limit` (from 1 to 50), `orderBy`, `page` (at least 1), `sortBy`, `tenantId`, `withCustomData`, `withDepartmentIds`, `withIdentities`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/list-department-members.html>)
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
    /// List organizations
    ///
    /// Returns the organizations of the user pool, at most 50 per page. Organizations with a certain text
    /// in their name are found by `searchOrganizations`.
    ///
    /// - Request: `GET /api/v3/list-organizations`
    /// - Parameters: `fetchAll`, `limit` (from 1 to 50), `page` (at least 1), `status`, `tenantId`, `withCustomData`, `withPost`
    /// - Returns: [`OrganizationPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/list-organizations.html>)
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
    /// Search the members of a department
    ///
    /// Returns those users of a department that match a text, at most 50 per page.
    ///
    /// With `includeChildrenDepartments` the users of the departments below are searched too. All members
    /// are returned by `listDepartmentMembers`.
    ///
    /// - Request: `GET /api/v3/search-department-members`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `keywords` (required), `departmentIdType`, `includeChildrenDepartments`, `limit` (from 1 to 50), `page` (at least 1), `tenantId`, `withCustomData`, `withDepartmentIds`, `withIdentities`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/search-department-members.html>)
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
    /// Search departments by a text
    ///
    /// Deprecated: use `searchDepartmentsList` instead.
    ///
    /// Returns the departments of an organization whose name matches a text, all in a single response.
    ///
    /// - Request: `POST /api/v3/search-departments`
    /// - Parameters: `keywords` (required), `organizationCode` (required), `tenantId`, `withCustomData`
    /// - Returns: a list, each of its elements [`DepartmentDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/search-departments.html>)
    #[deprecated]
    #[inline]
    pub fn search_departments(
        &self,
        request: SearchDepartmentsReqDto,
    ) -> ::sdk_runtime::Call<Vec<DepartmentDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::SEARCH_DEPARTMENTS, request)
    }
    /// Search departments by conditions
    ///
    /// Returns the departments of an organization that meet conditions on their names and times, at most 50
    /// per page.
    ///
    /// The result is the list alone. It does not tell how many departments there are on all pages.
    ///
    /// - Request: `POST /api/v3/search-departments-list`
    /// - Parameters: `organizationCode` (required), `advancedFilter`, `limit` (from 1 to 50), `orderBy`, `page` (at least 1), `sort`, `sortBy`, `tenantId`, `withCustomData`, `withPost`
    /// - Returns: a list, each of its elements [`DepartmentDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/search-departments-list.html>)
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
    /// Search organizations
    ///
    /// Returns the organizations that match a text, at most 50 per page. All organizations are listed by
    /// `listOrganizations`.
    ///
    /// - Request: `GET /api/v3/search-organizations`
    /// - Parameters: `keywords` (required), `limit` (from 1 to 50), `page` (at least 1), `tenantId`, `withCustomData`
    /// - Returns: [`OrganizationPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/search-organizations.html>)
    #[inline]
    pub fn search_organizations(
        &self,
        request: SearchOrganizationsParams,
    ) -> ::sdk_runtime::Call<OrganizationPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::SEARCH_ORGANIZATIONS, request)
    }
    /// Change a department
    ///
    /// Sets the data of a department that the request holds, such as its name, its leaders or its state.
    ///
    /// With another `parentDepartmentId` the department moves. Its ID never changes. For the state alone,
    /// `updateNodeStatus` is enough.
    ///
    /// - Request: `POST /api/v3/update-department`
    /// - Parameters: `organizationCode` (required), `departmentId` (required), `metadata` (required), `code`, `customData`, `departmentIdType`, `description`, `i18n`, `leaderUserIds`, `name`, `parentDepartmentId`, `postIdList`, `status`, `tenantId`
    /// - Returns: [`DepartmentDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/update-department.html>)
    #[inline]
    pub fn update_department(
        &self,
        request: UpdateDepartmentReqDto,
    ) -> ::sdk_runtime::Call<DepartmentDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_DEPARTMENT, request)
    }
    /// Switch a department on or off
    ///
    /// Enables or disables one department, named by the ID that GenAuth gave it. Nothing else of the
    /// department changes. A whole organization is switched by `updateOrganizationStatus`.
    ///
    /// - Request: `POST /api/v3/update-department-status`
    /// - Parameters: `status` (required), `departmentId` (required)
    /// - Returns: a JSON object
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/update-department-status.html>)
    #[inline]
    pub fn update_node_status(
        &self,
        request: UpdateDepartmentStatusReqDto,
    ) -> ::sdk_runtime::Call<::sdk_runtime::JsonObject> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_NODE_STATUS, request)
    }
    /// Change an organization
    ///
    /// Sets the data of an organization that the request holds, such as its name, its description or its
    /// leaders.
    ///
    /// With `organizationNewCode` the organization gets another code. Later requests must then use the new
    /// one.
    ///
    /// A repetition of a request that changed the code may fail, because the old code is no longer known.
    ///
    /// - Request: `POST /api/v3/update-organization`
    /// - Parameters: `organizationCode` (required), `description`, `i18n`, `leaderUserIds`, `openDepartmentId`, `organizationName`, `organizationNewCode`, `postIdList`, `tenantId`
    /// - Returns: [`OrganizationDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/update-organization.html>)
    #[inline]
    pub fn update_organization(
        &self,
        request: UpdateOrganizationReqDto,
    ) -> ::sdk_runtime::Call<OrganizationDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_ORGANIZATION, request)
    }
    /// Switch an organization on or off
    ///
    /// Enables or disables an organization, named by the ID of its root department rather than by its code.
    /// A single department is switched by `updateNodeStatus`.
    ///
    /// - Request: `POST /api/v3/update-organization-status`
    /// - Parameters: `rootNodeId` (required), `status`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/update-organization-status.html>)
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
