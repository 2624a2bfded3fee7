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
/// Roles, and who they are assigned to.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/assign-role`.
    ///
    /// - Request: `POST /api/v3/assign-role`
    /// - Parameters: `targets` (required, 1 to 50 elements), `code` (required), `enableTime`, `endTime`, `namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `targets` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn assign_role(
        &self,
        request: AssignRoleDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ASSIGN_ROLE, request)
    }
    /// Sends `POST /api/v3/assign-role-batch`.
    ///
    /// - Request: `POST /api/v3/assign-role-batch`
    /// - Parameters: `targets` (required, 1 to 10 elements), `roles` (required, 1 to 10 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn assign_role_batch(
        &self,
        request: AssignRoleBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ASSIGN_ROLE_BATCH, request)
    }
    /// Sends `POST /api/v3/check-role-mutual-exclusion`.
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
    /// Sends `POST /api/v3/check-role-params`.
    ///
    /// - Request: `POST /api/v3/check-role-params`
    /// - Parameters: `code` (required), `namespace` (required), `name`
    /// - Returns: [`CheckRoleParamsRespDto`]
    /// - Safe to retry: yes
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
    /// Sends `POST /api/v3/create-admin-role`.
    ///
    /// - Request: `POST /api/v3/create-admin-role`
    /// - Parameters: `name` (required), `code` (required), `description`
    /// - Returns: [`CheckRoleParamsRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn create_admin_role(
        &self,
        request: CreateAdminRoleDto,
    ) -> ::sdk_runtime::Call<CheckRoleParamsRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ADMIN_ROLE, request)
    }
    /// Sends `POST /api/v3/create-role`.
    ///
    /// - Request: `POST /api/v3/create-role`
    /// - Parameters: `code` (required), `description`, `disableTime`, `name`, `namespace`
    /// - Returns: [`RoleDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn create_role(&self, request: CreateRoleDto) -> ::sdk_runtime::Call<RoleDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ROLE, request)
    }
    /// Sends `POST /api/v3/create-roles-batch`.
    ///
    /// - Request: `POST /api/v3/create-roles-batch`
    /// - Parameters: `list` (required, 1 to 50 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn create_roles_batch(
        &self,
        request: CreateRolesBatch,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ROLES_BATCH, request)
    }
    /// Sends `POST /api/v3/delete-admin-roles`.
    ///
    /// - Request: `POST /api/v3/delete-admin-roles`
    /// - Parameters: `codeList` (required, 1 to 50 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `codeList` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
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
    /// Sends `POST /api/v3/multiple-namespace-delete-roles-batch`.
    ///
    /// - Request: `POST /api/v3/multiple-namespace-delete-roles-batch`
    /// - Parameters: `roleList` (required, 1 to 50 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `roleList` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn delete_roles(
        &self,
        request: DeleteRoleBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_ROLES, request)
    }
    /// Sends `POST /api/v3/delete-roles-batch`.
    ///
    /// - Request: `POST /api/v3/delete-roles-batch`
    /// - Parameters: `codeList` (required, 1 to 50 elements), `namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `codeList` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn delete_roles_batch(
        &self,
        request: DeleteRoleDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_ROLES_BATCH, request)
    }
    /// Sends `GET /api/v3/get-role`.
    ///
    /// - Request: `GET /api/v3/get-role`
    /// - Parameters: `code` (required), `namespace`
    /// - Returns: [`RoleDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_role(&self, request: GetRoleParams) -> ::sdk_runtime::Call<RoleDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ROLE, request)
    }
    /// Sends `GET /api/v3/get-role-authorized-resources`.
    ///
    /// - Request: `GET /api/v3/get-role-authorized-resources`
    /// - Parameters: `code` (required), `namespace`, `resourceType`
    /// - Returns: [`RoleAuthorizedResourcePagingDto`]
    /// - Safe to retry: yes
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
    /// Sends `GET /api/v3/list-role-assignments`.
    ///
    /// - Request: `GET /api/v3/list-role-assignments`
    /// - Parameters: `roleCode` (required), `limit`, `namespaceCode`, `page`, `query`, `targetType`
    /// - Returns: [`RoleListPageDto`]
    /// - Safe to retry: yes
    /// - Paged
    #[inline]
    pub fn list_role_assignments(
        &self,
        request: ListRoleAssignmentsParams,
    ) -> ::sdk_runtime::Call<RoleListPageDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ROLE_ASSIGNMENTS, request)
    }
    /// Sends `GET /api/v3/list-role-departments`.
    ///
    /// - Request: `GET /api/v3/list-role-departments`
    /// - Parameters: `code` (required), `limit` (from 1 to 50), `namespace`, `page` (at least 1)
    /// - Returns: [`RoleDepartmentListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn list_role_departments(
        &self,
        request: ListRoleDepartmentsParams,
    ) -> ::sdk_runtime::Call<RoleDepartmentListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ROLE_DEPARTMENTS, request)
    }
    /// Sends `GET /api/v3/list-role-members`.
    ///
    /// - Request: `GET /api/v3/list-role-members`
    /// - Parameters: `code` (required), `limit` (from 1 to 50), `namespace`, `page` (at least 1), `withCustomData`, `withDepartmentIds`, `withIdentities`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn list_role_members(
        &self,
        request: ListRoleMembersParams,
    ) -> ::sdk_runtime::Call<UserPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ROLE_MEMBERS, request)
    }
    /// Sends `GET /api/v3/list-roles`.
    ///
    /// - Request: `GET /api/v3/list-roles`
    /// - Parameters: `keywords`, `limit` (from 1 to 50), `namespace`, `page` (at least 1)
    /// - Returns: [`RolePagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn list_roles(
        &self,
        request: ListRolesParams,
    ) -> ::sdk_runtime::Call<RolePagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ROLES, request)
    }
    /// Sends `POST /api/v3/revoke-role`.
    ///
    /// - Request: `POST /api/v3/revoke-role`
    /// - Parameters: `targets` (required, 1 to 50 elements), `code` (required), `namespace`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `targets` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn revoke_role(
        &self,
        request: RevokeRoleDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REVOKE_ROLE, request)
    }
    /// Sends `POST /api/v3/revoke-role-batch`.
    ///
    /// - Request: `POST /api/v3/revoke-role-batch`
    /// - Parameters: `targets` (required, 1 to 50 elements), `roles` (required, 1 to 10 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn revoke_role_batch(
        &self,
        request: RevokeRoleBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REVOKE_ROLE_BATCH, request)
    }
    /// Sends `POST /api/v3/update-role`.
    ///
    /// - Request: `POST /api/v3/update-role`
    /// - Parameters: `name` (required), `newCode` (required), `code` (required), `description`, `disableTime`, `enablePermissionApply`, `namespace`, `status`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn update_role(
        &self,
        request: UpdateRoleDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_ROLE, request)
    }
}
