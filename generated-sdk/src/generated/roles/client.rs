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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{AssignRoleDto, TargetDto, TargetType};
    ///
    /// let request = AssignRoleDto::new(
    ///     [TargetDto::new(TargetType::User, "target identifier")],
    ///     "code",
    /// );
    /// let result = client.assign_role(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.assign_role(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{AssignRoleBatchDto, RoleCodeDto, TargetDto, TargetType};
    ///
    /// let request = AssignRoleBatchDto::new(
    ///     [TargetDto::new(TargetType::User, "target identifier")],
    ///     [RoleCodeDto::new("code")],
    /// );
    /// let result = client.assign_role_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{CheckRoleMutualExclusionReqDto, RoleCodeDto};
    ///
    /// let request = CheckRoleMutualExclusionReqDto::new([RoleCodeDto::new("code")]);
    /// let result = client.check_mutual_exclusion(request).await?;
    /// println!("{}", result.exist_mutually_exclusive);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CheckRoleParamsDto;
    ///
    /// let result = client
    ///     .check_params_namespace(CheckRoleParamsDto::new("code", "namespace"))
    ///     .await?;
    /// println!("{}", result.is_valid);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreateAdminRoleDto;
    ///
    /// let result = client
    ///     .create_admin_role(CreateAdminRoleDto::new("name", "code"))
    ///     .await?;
    /// println!("{}", result.is_valid);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreateRoleDto;
    ///
    /// let role = client.create_role(CreateRoleDto::new("code")).await?;
    /// println!("{}", role.name);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{CreateRolesBatch, RoleListItem};
    ///
    /// let request = CreateRolesBatch::new([RoleListItem::new("code")]);
    /// let result = client.create_roles_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.create_roles_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteAdminRoleDto;
    ///
    /// let request = DeleteAdminRoleDto::new(["code list"]);
    /// let result = client.delete_admin_roles_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.delete_admin_roles_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{DeleteRoleBatchDto, RoleCodeAndNamespaceDto};
    ///
    /// let request = DeleteRoleBatchDto::new([
    ///     RoleCodeAndNamespaceDto::new("code", "namespace"),
    /// ]);
    /// let result = client.delete_roles(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.delete_roles(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteRoleDto;
    ///
    /// let request = DeleteRoleDto::new(["code list"]);
    /// let result = client.delete_roles_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.delete_roles_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetRoleParams;
    ///
    /// let role = client.get_role(GetRoleParams::new("code")).await?;
    /// println!("{}", role.name);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetRoleAuthorizedResourcesParams;
    ///
    /// let result = client
    ///     .get_role_authorized_resources(GetRoleAuthorizedResourcesParams::new("code"))
    ///     .await?;
    /// for item in result.list {
    ///     println!("{}", item.resource_code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListRoleAssignmentsParams;
    ///
    /// let mut items = client
    ///     .list_role_assignments(ListRoleAssignmentsParams::new("role code"))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.role_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListRoleDepartmentsParams;
    ///
    /// let mut items = client
    ///     .list_role_departments(ListRoleDepartmentsParams::new("code"))
    ///     .items();
    /// while let Some(role_department) = items.try_next().await? {
    ///     println!("{}", role_department.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListRoleMembersParams;
    ///
    /// let mut items = client.list_role_members(ListRoleMembersParams::new("code")).items();
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListRolesParams;
    ///
    /// let mut items = client.list_roles(ListRolesParams::new()).items();
    /// while let Some(role) = items.try_next().await? {
    ///     println!("{}", role.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{RevokeRoleDto, TargetDto, TargetType};
    ///
    /// let request = RevokeRoleDto::new(
    ///     [TargetDto::new(TargetType::User, "target identifier")],
    ///     "code",
    /// );
    /// let result = client.revoke_role(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.revoke_role(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{RevokeRoleBatchDto, RoleCodeDto, TargetDto, TargetType};
    ///
    /// let request = RevokeRoleBatchDto::new(
    ///     [TargetDto::new(TargetType::User, "target identifier")],
    ///     [RoleCodeDto::new("code")],
    /// );
    /// let result = client.revoke_role_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateRoleDto;
    ///
    /// let result = client
    ///     .update_role(UpdateRoleDto::new("name", "new code", "code"))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_role(
        &self,
        request: UpdateRoleDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_ROLE, request)
    }
}
