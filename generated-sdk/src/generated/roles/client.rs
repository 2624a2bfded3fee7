// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::{IsSuccessDto, RoleDto, RolePagingDto, UserPagingDto};
use crate::generated::roles::{
    AssignRoleBatchDto, AssignRoleDto, CheckRoleMutualExclusionReqDto,
    CheckRoleMutualExclusionResultDto, CheckRoleParamsDto, CheckRoleParamsRespDto,
    CreateAdminRoleDto, CreateRoleDto, CreateRolesBatch, DeleteAdminRoleDto,
    DeleteRoleBatchDto, DeleteRoleDto, GetRoleAuthorizedResourcesParams, GetRoleParams,
    ListRoleAssignmentsParams, ListRoleDepartmentsParams, ListRoleMembersParams,
    ListRolesParams, RevokeRoleBatchDto, RevokeRoleDto, RoleAuthorizedResourcePagingDto,
    RoleDepartmentListPagingDto, RoleListPageDto, UpdateRoleDto,
};
use super::operations;

/// # roles
///
/// Roles: named sets of permissions of a namespace, which are assigned to users, groups and
/// departments.
///
/// A role belongs to a namespace and is named there by its code. Two namespaces may each have a role
/// with the same code, so most operations take the code of the namespace beside the code of the role.
/// Permissions come to a role by `authorizeResources`, and whoever has the role has its permissions. An
/// assignment may begin and end at set times.
///
/// The usual order is `createRole`, then `authorizeResources` with the role as the target, then
/// `assignRole`. `listRoles` finds roles, `listRoleMembers` and `listRoleDepartments` tell who has a
/// role, `getRoleAuthorizedResources` tells what a role permits, and `revokeRole` takes a role away. To
/// ask whether one user has a role, see `hasAnyRole`.
///
/// Administrator roles are another kind. They say what collaborators may do in the GenAuth console.
/// They are made by `createAdminRole` and deleted by `deleteAdminRolesBatch`.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Assign a role to users, groups or departments
    ///
    /// Gives one role to up to 50 targets, from now on or for a set time.
    ///
    /// The role is named by its code and its namespace, the targets by their kind and ID or code. To assign
    /// several roles at once, use `assignRoleBatch`. The vendor's text speaks of users as targets only,
    /// while `targetType` has groups and departments too. `revokeRole` undoes the assignment.
    ///
    /// - Request: `POST /api/v3/assign-role`
    /// - Parameters: `targets` (required, 1 to 50 elements), `code` (required), `enableTime`, `endTime`, `namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `targets` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/assign-role.html>)
    #[inline]
    pub fn assign_role(
        &self,
        request: AssignRoleDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ASSIGN_ROLE, request)
    }
    /// Assign several roles to several targets
    ///
    /// Gives each of up to 10 roles to each of up to 10 targets in one request.
    ///
    /// Assignments that are made this way have no times of beginning or end. For those, use `assignRole`.
    /// `revokeRoleBatch` undoes the assignments.
    ///
    /// - Request: `POST /api/v3/assign-role-batch`
    /// - Parameters: `targets` (required, 1 to 10 elements), `roles` (required, 1 to 10 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/assign-role-batch.html>)
    #[inline]
    pub fn assign_role_batch(
        &self,
        request: AssignRoleBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ASSIGN_ROLE_BATCH, request)
    }
    /// Check whether roles exclude each other
    ///
    /// Tells whether there are roles among the given ones that one user must not have at the same time.
    ///
    /// Ask before several roles are assigned to the same user. The result does not say which roles are in
    /// conflict.
    ///
    /// - Request: `POST /api/v3/check-role-mutual-exclusion`
    /// - Parameters: `roles` (required)
    /// - Returns: [`CheckRoleMutualExclusionResultDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn check_mutual_exclusion(
        &self,
        request: CheckRoleMutualExclusionReqDto,
    ) -> ::sdk_runtime::Call<CheckRoleMutualExclusionResultDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHECK_MUTUAL_EXCLUSION,
            request,
        )
    }
    /// Check whether a code or name is free for a role
    ///
    /// Tells whether a code, or a name, can be used for a new role of a namespace.
    ///
    /// Nothing is reserved by the check, so `createRole` can still fail if somebody else takes the code in
    /// the meantime. If the result is no, `message` in it says why.
    ///
    /// - Request: `POST /api/v3/check-role-params`
    /// - Parameters: `code` (required), `namespace` (required), `name`
    /// - Returns: [`CheckRoleParamsRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/check-role-params.html>)
    #[inline]
    pub fn check_params_namespace(
        &self,
        request: CheckRoleParamsDto,
    ) -> ::sdk_runtime::Call<CheckRoleParamsRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CHECK_PARAMS_NAMESPACE,
            request,
        )
    }
    /// Create an administrator role
    ///
    /// Makes a role for administrators of the user pool, which is separate from the roles of namespaces.
    ///
    /// The result is documented as the one of `checkParamsNamespace`, so it has no role in it: look at
    /// `isValid` and, if that is `false`, at `message`.
    ///
    /// Not safe to send twice: the second request meets the code that the first one took. The role is
    /// deleted by `deleteAdminRolesBatch`.
    ///
    /// - Request: `POST /api/v3/create-admin-role`
    /// - Parameters: `name` (required), `code` (required), `description`
    /// - Returns: [`CheckRoleParamsRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/create-admin-role.html>)
    #[inline]
    pub fn create_admin_role(
        &self,
        request: CreateAdminRoleDto,
    ) -> ::sdk_runtime::Call<CheckRoleParamsRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ADMIN_ROLE, request)
    }
    /// Create a role
    ///
    /// Makes a role in a namespace and returns it. The namespace has to be there: see `createNamespace`.
    ///
    /// A new role permits nothing and nobody has it. Grant permissions to it by `authorizeResources`, and
    /// assign it by `assignRole`. For many roles, use `createRolesBatch`.
    ///
    /// Not safe to send twice: the code is unique in the namespace, so a second request fails although the
    /// role is there. `getRole` tells.
    ///
    /// - Request: `POST /api/v3/create-role`
    /// - Parameters: `code` (required), `description`, `disableTime`, `name`, `namespace`
    /// - Returns: [`RoleDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/create-role.html>)
    #[inline]
    pub fn create_role(&self, request: CreateRoleDto) -> ::sdk_runtime::Call<RoleDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ROLE, request)
    }
    /// Create several roles at once
    ///
    /// Makes up to 50 roles, which may belong to different namespaces. The result does not contain the
    /// roles. Use `listRoles` or `getRole` to read them.
    ///
    /// Not safe to send twice: a second request meets the codes that the first one took.
    ///
    /// - Request: `POST /api/v3/create-roles-batch`
    /// - Parameters: `list` (required, 1 to 50 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/create-roles-batch.html>)
    #[inline]
    pub fn create_roles_batch(
        &self,
        request: CreateRolesBatch,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ROLES_BATCH, request)
    }
    /// Delete administrator roles
    ///
    /// Deletes up to 50 administrator roles, named by their codes. Only custom administrator roles, made by
    /// `createAdminRole`, can be deleted, not the ones that GenAuth provides.
    ///
    /// - Request: `POST /api/v3/delete-admin-roles`
    /// - Parameters: `codeList` (required, 1 to 50 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `codeList` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/delete-admin-roles.html>)
    #[inline]
    pub fn delete_admin_roles_batch(
        &self,
        request: DeleteAdminRoleDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_ADMIN_ROLES_BATCH,
            request,
        )
    }
    /// Delete roles of different namespaces
    ///
    /// Deletes up to 50 roles, each named by its code and its namespace, so that one request can serve
    /// several namespaces. If all roles belong to the same namespace, `deleteRolesBatch` is shorter.
    ///
    /// - Request: `POST /api/v3/multiple-namespace-delete-roles-batch`
    /// - Parameters: `roleList` (required, 1 to 50 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `roleList` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/multiple-namespace-delete-roles-batch.html>)
    #[inline]
    pub fn delete_roles(
        &self,
        request: DeleteRoleBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_ROLES, request)
    }
    /// Delete several roles of one namespace
    ///
    /// Deletes up to 50 roles that belong to the same namespace, named by their codes.
    ///
    /// Users, groups and departments lose the permissions that they had by these roles. To delete roles of
    /// different namespaces in one request, use `deleteRoles`.
    ///
    /// - Request: `POST /api/v3/delete-roles-batch`
    /// - Parameters: `codeList` (required, 1 to 50 elements), `namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `codeList` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/delete-roles-batch.html>)
    #[inline]
    pub fn delete_roles_batch(
        &self,
        request: DeleteRoleDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_ROLES_BATCH, request)
    }
    /// Get one role
    ///
    /// Returns one role, named by its code and its namespace. The permissions of the role are not in it:
    /// see `getRoleAuthorizedResources`. Codes are found by `listRoles`.
    ///
    /// - Request: `GET /api/v3/get-role`
    /// - Parameters: `code` (required), `namespace`
    /// - Returns: [`RoleDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/get-role.html>)
    #[inline]
    pub fn get_role(&self, request: GetRoleParams) -> ::sdk_runtime::Call<RoleDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ROLE, request)
    }
    /// List the resources that a role may use
    ///
    /// Returns the resources that were granted to a role by `authorizeResources`, each with the permitted
    /// operations. The list can be narrowed down to one kind of resource.
    ///
    /// - Request: `GET /api/v3/get-role-authorized-resources`
    /// - Parameters: `code` (required), `namespace`, `resourceType`
    /// - Returns: [`RoleAuthorizedResourcePagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/get-role-authorized-resources.html>)
    #[inline]
    pub fn get_role_authorized_resources(
        &self,
        request: GetRoleAuthorizedResourcesParams,
    ) -> ::sdk_runtime::Call<RoleAuthorizedResourcePagingDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_ROLE_AUTHORIZED_RESOURCES,
            request,
        )
    }
    /// List the assignments of a role
    ///
    /// Returns the assignments of a role, each with its beginning, its end and its state. Unlike
    /// `listRoleMembers`, which returns users, it shows when an assignment begins and ends.
    ///
    /// - Request: `GET /api/v3/list-role-assignments`
    /// - Parameters: `roleCode` (required, at most 50 characters), `limit`, `namespaceCode`, `page`, `query`, `targetType`
    /// - Returns: [`RoleListPageDto`]
    /// - Safe to retry: yes
    /// - Paged
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/list-role-assignments.html>)
    #[inline]
    pub fn list_role_assignments(
        &self,
        request: ListRoleAssignmentsParams,
    ) -> ::sdk_runtime::Call<RoleListPageDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ROLE_ASSIGNMENTS, request)
    }
    /// List the departments that have a role
    ///
    /// Returns the departments that a role is assigned to, page by page. The users who have the role are
    /// returned by `listRoleMembers`.
    ///
    /// - Request: `GET /api/v3/list-role-departments`
    /// - Parameters: `code` (required), `limit` (from 1 to 50), `namespace`, `page` (at least 1)
    /// - Returns: [`RoleDepartmentListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/list-role-departments.html>)
    #[inline]
    pub fn list_role_departments(
        &self,
        request: ListRoleDepartmentsParams,
    ) -> ::sdk_runtime::Call<RoleDepartmentListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ROLE_DEPARTMENTS, request)
    }
    /// List the users who have a role
    ///
    /// Returns the users who have a role, page by page, with as much detail as the parameters ask for.
    /// Departments that have the role are returned by `listRoleDepartments`.
    ///
    /// - Request: `GET /api/v3/list-role-members`
    /// - Parameters: `code` (required), `limit` (from 1 to 50), `namespace`, `page` (at least 1), `withCustomData`, `withDepartmentIds`, `withIdentities`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/list-role-members.html>)
    #[inline]
    pub fn list_role_members(
        &self,
        request: ListRoleMembersParams,
    ) -> ::sdk_runtime::Call<UserPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ROLE_MEMBERS, request)
    }
    /// List the roles of a namespace
    ///
    /// Returns the roles of one namespace, page by page. With `keywords` only roles are returned whose code
    /// or name contains the text. The namespaces are found by `listNamespaces`.
    ///
    /// - Request: `GET /api/v3/list-roles`
    /// - Parameters: `keywords`, `limit` (from 1 to 50), `namespace`, `page` (at least 1)
    /// - Returns: [`RolePagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/list-roles.html>)
    #[inline]
    pub fn list_roles(
        &self,
        request: ListRolesParams,
    ) -> ::sdk_runtime::Call<RolePagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ROLES, request)
    }
    /// Take a role away from users, groups or departments
    ///
    /// Ends the assignment of one role to up to 50 targets.
    ///
    /// The targets lose the permissions that they had by this role alone. Permissions that they have by
    /// other roles or directly stay. For several roles, use `revokeRoleBatch`.
    ///
    /// - Request: `POST /api/v3/revoke-role`
    /// - Parameters: `targets` (required, 1 to 50 elements), `code` (required), `namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `targets` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/revoke-role.html>)
    #[inline]
    pub fn revoke_role(
        &self,
        request: RevokeRoleDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REVOKE_ROLE, request)
    }
    /// Take several roles away from several targets
    ///
    /// Takes each of up to 10 roles away from each of up to 50 targets in one request. It undoes what
    /// `assignRole` and `assignRoleBatch` did.
    ///
    /// - Request: `POST /api/v3/revoke-role-batch`
    /// - Parameters: `targets` (required, 1 to 50 elements), `roles` (required, 1 to 10 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/revoke-role-batch.html>)
    #[inline]
    pub fn revoke_role_batch(
        &self,
        request: RevokeRoleBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REVOKE_ROLE_BATCH, request)
    }
    /// Change a role
    ///
    /// Changes the code, the name, the description and the state of a role.
    ///
    /// `name` and `newCode` have to be sent even if they stay as they are. After a change of the code, the
    /// role is found under the new one only, so a second request has to name that.
    ///
    /// - Request: `POST /api/v3/update-role`
    /// - Parameters: `name` (required), `newCode` (required), `code` (required), `description`, `disableTime`, `enablePermissionApply`, `namespace`, `status`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/update-role.html>)
    #[inline]
    pub fn update_role(
        &self,
        request: UpdateRoleDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_ROLE, request)
    }
}
