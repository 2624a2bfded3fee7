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
use crate::{Call, ManagementClient};

/// # roles
///
/// Roles, and who they are assigned to.
///
/// See [the module](crate::roles).
impl ManagementClient {
    /// Sends `POST /api/v3/assign-role`.
    ///
    /// - Request: `POST /api/v3/assign-role`
    /// - Parameters: `targets` (required, 1 to 50 elements), `code` (required), `enableTime`, `endTime`, `namespace`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    /// - A longer `targets` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn assign_role(&self, request: AssignRoleDto) -> Call<IsSuccessDto> {
        self.call(&operations::ASSIGN_ROLE, request)
    }
    /// Sends `POST /api/v3/assign-role-batch`.
    ///
    /// - Request: `POST /api/v3/assign-role-batch`
    /// - Parameters: `targets` (required, 1 to 10 elements), `roles` (required, 1 to 10 elements)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn assign_role_batch(&self, request: AssignRoleBatchDto) -> Call<IsSuccessDto> {
        self.call(&operations::ASSIGN_ROLE_BATCH, request)
    }
    /// Sends `POST /api/v3/check-role-mutual-exclusion`.
    ///
    /// - Request: `POST /api/v3/check-role-mutual-exclusion`
    /// - Parameters: `roles` (required)
    /// - Answers: [`CheckRoleMutualExclusionResultDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn check_mutual_exclusion(
        &self,
        request: CheckRoleMutualExclusionReqDto,
    ) -> Call<CheckRoleMutualExclusionResultDto> {
        self.call(&operations::CHECK_MUTUAL_EXCLUSION, request)
    }
    /// Sends `POST /api/v3/check-role-params`.
    ///
    /// - Request: `POST /api/v3/check-role-params`
    /// - Parameters: `code` (required), `namespace` (required), `name`
    /// - Answers: [`CheckRoleParamsRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn check_params_namespace(
        &self,
        request: CheckRoleParamsDto,
    ) -> Call<CheckRoleParamsRespDto> {
        self.call(&operations::CHECK_PARAMS_NAMESPACE, request)
    }
    /// Sends `POST /api/v3/create-admin-role`.
    ///
    /// - Request: `POST /api/v3/create-admin-role`
    /// - Parameters: `name` (required), `code` (required), `description`
    /// - Answers: [`CheckRoleParamsRespDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_admin_role(
        &self,
        request: CreateAdminRoleDto,
    ) -> Call<CheckRoleParamsRespDto> {
        self.call(&operations::CREATE_ADMIN_ROLE, request)
    }
    /// Sends `POST /api/v3/create-role`.
    ///
    /// - Request: `POST /api/v3/create-role`
    /// - Parameters: `code` (required), `description`, `disableTime`, `name`, `namespace`
    /// - Answers: [`RoleDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_role(&self, request: CreateRoleDto) -> Call<RoleDto> {
        self.call(&operations::CREATE_ROLE, request)
    }
    /// Sends `POST /api/v3/create-roles-batch`.
    ///
    /// - Request: `POST /api/v3/create-roles-batch`
    /// - Parameters: `list` (required, 1 to 50 elements)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    /// - A longer `list` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn create_roles_batch(&self, request: CreateRolesBatch) -> Call<IsSuccessDto> {
        self.call(&operations::CREATE_ROLES_BATCH, request)
    }
    /// Sends `POST /api/v3/delete-admin-roles`.
    ///
    /// - Request: `POST /api/v3/delete-admin-roles`
    /// - Parameters: `codeList` (required, 1 to 50 elements)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    /// - A longer `codeList` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn delete_admin_roles_batch(
        &self,
        request: DeleteAdminRoleDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_ADMIN_ROLES_BATCH, request)
    }
    /// Sends `POST /api/v3/multiple-namespace-delete-roles-batch`.
    ///
    /// - Request: `POST /api/v3/multiple-namespace-delete-roles-batch`
    /// - Parameters: `roleList` (required, 1 to 50 elements)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    /// - A longer `roleList` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn delete_roles(&self, request: DeleteRoleBatchDto) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_ROLES, request)
    }
    /// Sends `POST /api/v3/delete-roles-batch`.
    ///
    /// - Request: `POST /api/v3/delete-roles-batch`
    /// - Parameters: `codeList` (required, 1 to 50 elements), `namespace`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    /// - A longer `codeList` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn delete_roles_batch(&self, request: DeleteRoleDto) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_ROLES_BATCH, request)
    }
    /// Sends `GET /api/v3/get-role`.
    ///
    /// - Request: `GET /api/v3/get-role`
    /// - Parameters: `code` (required), `namespace`
    /// - Answers: [`RoleDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_role(&self, request: GetRoleParams) -> Call<RoleDto> {
        self.call(&operations::GET_ROLE, request)
    }
    /// Sends `GET /api/v3/get-role-authorized-resources`.
    ///
    /// - Request: `GET /api/v3/get-role-authorized-resources`
    /// - Parameters: `code` (required), `namespace`, `resourceType`
    /// - Answers: [`RoleAuthorizedResourcePagingDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_role_authorized_resources(
        &self,
        request: GetRoleAuthorizedResourcesParams,
    ) -> Call<RoleAuthorizedResourcePagingDto> {
        self.call(&operations::GET_ROLE_AUTHORIZED_RESOURCES, request)
    }
    /// Sends `GET /api/v3/list-role-assignments`.
    ///
    /// - Request: `GET /api/v3/list-role-assignments`
    /// - Parameters: `roleCode` (required), `limit`, `namespaceCode`, `page`, `query`, `targetType`
    /// - Answers: [`RoleListPageDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_role_assignments(
        &self,
        request: ListRoleAssignmentsParams,
    ) -> Call<RoleListPageDto> {
        self.call(&operations::LIST_ROLE_ASSIGNMENTS, request)
    }
    /// Sends `GET /api/v3/list-role-departments`.
    ///
    /// - Request: `GET /api/v3/list-role-departments`
    /// - Parameters: `code` (required), `limit` (from 1 to 50), `namespace`, `page` (at least 1)
    /// - Answers: [`RoleDepartmentListPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_role_departments(
        &self,
        request: ListRoleDepartmentsParams,
    ) -> Call<RoleDepartmentListPagingDto> {
        self.call(&operations::LIST_ROLE_DEPARTMENTS, request)
    }
    /// Sends `GET /api/v3/list-role-members`.
    ///
    /// - Request: `GET /api/v3/list-role-members`
    /// - Parameters: `code` (required), `limit` (from 1 to 50), `namespace`, `page` (at least 1), `withCustomData`, `withDepartmentIds`, `withIdentities`
    /// - Answers: [`UserPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_role_members(
        &self,
        request: ListRoleMembersParams,
    ) -> Call<UserPagingDto> {
        self.call(&operations::LIST_ROLE_MEMBERS, request)
    }
    /// Sends `GET /api/v3/list-roles`.
    ///
    /// - Request: `GET /api/v3/list-roles`
    /// - Parameters: `keywords`, `limit` (from 1 to 50), `namespace`, `page` (at least 1)
    /// - Answers: [`RolePagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_roles(&self, request: ListRolesParams) -> Call<RolePagingDto> {
        self.call(&operations::LIST_ROLES, request)
    }
    /// Sends `POST /api/v3/revoke-role`.
    ///
    /// - Request: `POST /api/v3/revoke-role`
    /// - Parameters: `targets` (required, 1 to 50 elements), `code` (required), `namespace`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    /// - A longer `targets` can be [sent in parts](Call::in_chunks)
    #[inline]
    pub fn revoke_role(&self, request: RevokeRoleDto) -> Call<IsSuccessDto> {
        self.call(&operations::REVOKE_ROLE, request)
    }
    /// Sends `POST /api/v3/revoke-role-batch`.
    ///
    /// - Request: `POST /api/v3/revoke-role-batch`
    /// - Parameters: `targets` (required, 1 to 50 elements), `roles` (required, 1 to 10 elements)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn revoke_role_batch(&self, request: RevokeRoleBatchDto) -> Call<IsSuccessDto> {
        self.call(&operations::REVOKE_ROLE_BATCH, request)
    }
    /// Sends `POST /api/v3/update-role`.
    ///
    /// - Request: `POST /api/v3/update-role`
    /// - Parameters: `name` (required), `newCode` (required), `code` (required), `description`, `disableTime`, `enablePermissionApply`, `namespace`, `status`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_role(&self, request: UpdateRoleDto) -> Call<IsSuccessDto> {
        self.call(&operations::UPDATE_ROLE, request)
    }
}
