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
/// See [the module](crate::roles).
impl ManagementClient {
    /// Sends `POST /api/v3/assign-role`.
    ///
    /// - Request: `POST /api/v3/assign-role`
    /// - Safe to repeat: yes
    pub fn assign_role(&self, request: AssignRoleDto) -> Call<IsSuccessDto> {
        Call::new(self, &operations::ASSIGN_ROLE, Box::new(request))
    }
    /// Sends `POST /api/v3/assign-role-batch`.
    ///
    /// - Request: `POST /api/v3/assign-role-batch`
    /// - Safe to repeat: yes
    pub fn assign_role_batch(&self, request: AssignRoleBatchDto) -> Call<IsSuccessDto> {
        Call::new(self, &operations::ASSIGN_ROLE_BATCH, Box::new(request))
    }
    /// Sends `POST /api/v3/check-role-mutual-exclusion`.
    ///
    /// - Request: `POST /api/v3/check-role-mutual-exclusion`
    /// - Safe to repeat: yes
    pub fn check_mutual_exclusion(
        &self,
        request: CheckRoleMutualExclusionReqDto,
    ) -> Call<CheckRoleMutualExclusionResultDto> {
        Call::new(self, &operations::CHECK_MUTUAL_EXCLUSION, Box::new(request))
    }
    /// Sends `POST /api/v3/check-role-params`.
    ///
    /// - Request: `POST /api/v3/check-role-params`
    /// - Safe to repeat: yes
    pub fn check_params_namespace(
        &self,
        request: CheckRoleParamsDto,
    ) -> Call<CheckRoleParamsRespDto> {
        Call::new(self, &operations::CHECK_PARAMS_NAMESPACE, Box::new(request))
    }
    /// Sends `POST /api/v3/create-admin-role`.
    ///
    /// - Request: `POST /api/v3/create-admin-role`
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    pub fn create_admin_role(
        &self,
        request: CreateAdminRoleDto,
    ) -> Call<CheckRoleParamsRespDto> {
        Call::new(self, &operations::CREATE_ADMIN_ROLE, Box::new(request))
    }
    /// Sends `POST /api/v3/create-role`.
    ///
    /// - Request: `POST /api/v3/create-role`
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    pub fn create_role(&self, request: CreateRoleDto) -> Call<RoleDto> {
        Call::new(self, &operations::CREATE_ROLE, Box::new(request))
    }
    /// Sends `POST /api/v3/create-roles-batch`.
    ///
    /// - Request: `POST /api/v3/create-roles-batch`
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    pub fn create_roles_batch(&self, request: CreateRolesBatch) -> Call<IsSuccessDto> {
        Call::new(self, &operations::CREATE_ROLES_BATCH, Box::new(request))
    }
    /// Sends `POST /api/v3/delete-admin-roles`.
    ///
    /// - Request: `POST /api/v3/delete-admin-roles`
    /// - Safe to repeat: yes
    pub fn delete_admin_roles_batch(
        &self,
        request: DeleteAdminRoleDto,
    ) -> Call<IsSuccessDto> {
        Call::new(self, &operations::DELETE_ADMIN_ROLES_BATCH, Box::new(request))
    }
    /// Sends `POST /api/v3/multiple-namespace-delete-roles-batch`.
    ///
    /// - Request: `POST /api/v3/multiple-namespace-delete-roles-batch`
    /// - Safe to repeat: yes
    pub fn delete_roles(&self, request: DeleteRoleBatchDto) -> Call<IsSuccessDto> {
        Call::new(self, &operations::DELETE_ROLES, Box::new(request))
    }
    /// Sends `POST /api/v3/delete-roles-batch`.
    ///
    /// - Request: `POST /api/v3/delete-roles-batch`
    /// - Safe to repeat: yes
    pub fn delete_roles_batch(&self, request: DeleteRoleDto) -> Call<IsSuccessDto> {
        Call::new(self, &operations::DELETE_ROLES_BATCH, Box::new(request))
    }
    /// Sends `GET /api/v3/get-role`.
    ///
    /// - Request: `GET /api/v3/get-role`
    /// - Safe to repeat: yes
    pub fn get_role(&self, request: GetRoleParams) -> Call<RoleDto> {
        Call::new(self, &operations::GET_ROLE, Box::new(request))
    }
    /// Sends `GET /api/v3/get-role-authorized-resources`.
    ///
    /// - Request: `GET /api/v3/get-role-authorized-resources`
    /// - Safe to repeat: yes
    pub fn get_role_authorized_resources(
        &self,
        request: GetRoleAuthorizedResourcesParams,
    ) -> Call<RoleAuthorizedResourcePagingDto> {
        Call::new(self, &operations::GET_ROLE_AUTHORIZED_RESOURCES, Box::new(request))
    }
    /// Sends `GET /api/v3/list-role-assignments`.
    ///
    /// - Request: `GET /api/v3/list-role-assignments`
    /// - Safe to repeat: yes
    pub fn list_role_assignments(
        &self,
        request: ListRoleAssignmentsParams,
    ) -> Call<RoleListPageDto> {
        Call::new(self, &operations::LIST_ROLE_ASSIGNMENTS, Box::new(request))
    }
    /// Sends `GET /api/v3/list-role-departments`.
    ///
    /// - Request: `GET /api/v3/list-role-departments`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn list_role_departments(
        &self,
        request: ListRoleDepartmentsParams,
    ) -> Call<RoleDepartmentListPagingDto> {
        Call::new(self, &operations::LIST_ROLE_DEPARTMENTS, Box::new(request))
    }
    /// Sends `GET /api/v3/list-role-members`.
    ///
    /// - Request: `GET /api/v3/list-role-members`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn list_role_members(
        &self,
        request: ListRoleMembersParams,
    ) -> Call<UserPagingDto> {
        Call::new(self, &operations::LIST_ROLE_MEMBERS, Box::new(request))
    }
    /// Sends `GET /api/v3/list-roles`.
    ///
    /// - Request: `GET /api/v3/list-roles`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn list_roles(&self, request: ListRolesParams) -> Call<RolePagingDto> {
        Call::new(self, &operations::LIST_ROLES, Box::new(request))
    }
    /// Sends `POST /api/v3/revoke-role`.
    ///
    /// - Request: `POST /api/v3/revoke-role`
    /// - Safe to repeat: yes
    pub fn revoke_role(&self, request: RevokeRoleDto) -> Call<IsSuccessDto> {
        Call::new(self, &operations::REVOKE_ROLE, Box::new(request))
    }
    /// Sends `POST /api/v3/revoke-role-batch`.
    ///
    /// - Request: `POST /api/v3/revoke-role-batch`
    /// - Safe to repeat: yes
    pub fn revoke_role_batch(&self, request: RevokeRoleBatchDto) -> Call<IsSuccessDto> {
        Call::new(self, &operations::REVOKE_ROLE_BATCH, Box::new(request))
    }
    /// Sends `POST /api/v3/update-role`.
    ///
    /// - Request: `POST /api/v3/update-role`
    /// - Safe to repeat: yes
    pub fn update_role(&self, request: UpdateRoleDto) -> Call<IsSuccessDto> {
        Call::new(self, &operations::UPDATE_ROLE, Box::new(request))
    }
}
