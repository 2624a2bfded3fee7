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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Assign a role to users, groups or departments.
    ///
    /// Gives one role to up to 50 targets, from now on or for a set time.
    ///
    /// The role is named by its code and its namespace, the targets by their kind and ID or code. To assign
    /// several roles at once, use [`assign_role_batch`](crate::ManagementClient::assign_role_batch). Users
    /// and departments are documented as targets. Whether groups and roles can be targets is not certain,
    /// though [`target_type`](crate::generated::models::TargetDto::target_type) has values for them.
    /// [`revoke_role`](crate::ManagementClient::revoke_role) undoes the assignment.
    ///
    /// - Request: `POST /api/v3/assign-role`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `targets` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/assign-role.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`targets`](AssignRoleDto::targets) | Required. Who gets the role, at most 50 targets. |
    /// | [`code`](AssignRoleDto::code) | Required. Code of the role, unique in its namespace. |
    /// | [`enable_time`](AssignRoleDto::enable_time) | When the assignment begins. |
    /// | [`end_time`](AssignRoleDto::end_time) | When the assignment ends. |
    /// | [`namespace`](AssignRoleDto::namespace) | Code of the namespace that the role belongs to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{AssignRoleDto, TargetDto, TargetType};
    ///
    /// let request = AssignRoleDto::new(
    ///     [TargetDto::new(TargetType::User, "60b49eb83fd80adb96f26e68")],
    ///     "code1",
    /// )
    /// .with_namespace("default");
    /// let result = client.assign_role(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.assign_role(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "assign-role")]
    #[inline]
    pub fn assign_role(
        &self,
        request: AssignRoleDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ASSIGN_ROLE, request)
    }
    /// Assign several roles to several targets.
    ///
    /// Gives each of up to 10 roles to each of up to 10 targets in one request.
    ///
    /// Assignments that are made this way have no times of beginning or end. For those, use
    /// [`assign_role`](crate::ManagementClient::assign_role).
    /// [`revoke_role_batch`](crate::ManagementClient::revoke_role_batch) undoes the assignments.
    ///
    /// - Request: `POST /api/v3/assign-role-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/assign-role-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`targets`](AssignRoleBatchDto::targets) | Required. Who gets the roles, at most 10 targets. |
    /// | [`roles`](AssignRoleBatchDto::roles) | Required. The roles to assign, at most 10. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{AssignRoleBatchDto, RoleCodeDto, TargetDto, TargetType};
    ///
    /// let request = AssignRoleBatchDto::new(
    ///     [TargetDto::new(TargetType::User, "60b49eb83fd80adb96f26e68")],
    ///     [RoleCodeDto::new("admin").with_namespace("default")],
    /// );
    /// let result = client.assign_role_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "assign-role-batch")]
    #[inline]
    pub fn assign_role_batch(
        &self,
        request: AssignRoleBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ASSIGN_ROLE_BATCH, request)
    }
    /// Check whether roles exclude each other.
    ///
    /// Tells whether there are roles among the given ones that one user must not have at the same time.
    ///
    /// Ask before several roles are assigned to the same user. The result does not say which roles are in
    /// conflict.
    ///
    /// - Request: `POST /api/v3/check-role-mutual-exclusion`
    /// - Returns: [`CheckRoleMutualExclusionResultDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`roles`](CheckRoleMutualExclusionReqDto::roles) | Required. The roles to compare with each other. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{CheckRoleMutualExclusionReqDto, RoleCodeDto};
    ///
    /// let request = CheckRoleMutualExclusionReqDto::new([
    ///     RoleCodeDto::new("admin").with_namespace("default"),
    /// ]);
    /// let result = client.check_mutual_exclusion(request).await?;
    /// println!("exist_mutually_exclusive: {}", result.exist_mutually_exclusive);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "check-role-mutual-exclusion")]
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
    /// Check whether a code or name is free for a role.
    ///
    /// Tells whether a code, or a name, can be used for a new role of a namespace.
    ///
    /// Nothing is reserved by the check, so [`create_role`](crate::ManagementClient::create_role) can still
    /// fail if somebody else takes the code in the meantime. If the result is no, `message` in it says why.
    ///
    /// - Request: `POST /api/v3/check-role-params`
    /// - Returns: [`CheckRoleParamsRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/check-role-params.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](CheckRoleParamsDto::code) | Required. Code that the new role would have. |
    /// | [`namespace`](CheckRoleParamsDto::namespace) | Required. Code of the namespace that the new role would belong to. |
    /// | [`name`](CheckRoleParamsDto::name) | Name that the new role would have. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CheckRoleParamsDto;
    ///
    /// let request = CheckRoleParamsDto::new("admin", "default").with_name("Administrator");
    /// let result = client.check_params_namespace(request).await?;
    /// println!("is_valid: {}", result.is_valid);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "check-role-params")]
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
    /// Create an administrator role.
    ///
    /// Makes a role for administrators of the user pool, which is separate from the roles of namespaces.
    ///
    /// The result is documented as the one of
    /// [`check_params_namespace`](crate::ManagementClient::check_params_namespace), so it has no role in
    /// it: look at [`is_valid`](crate::generated::models::CheckRoleParamsRespDto::is_valid) and, if that is
    /// `false`, at `message`.
    ///
    /// Not safe to send twice: the second request meets the code that the first one took. The role is
    /// deleted by [`delete_admin_roles_batch`](crate::ManagementClient::delete_admin_roles_batch).
    ///
    /// - Request: `POST /api/v3/create-admin-role`
    /// - Returns: [`CheckRoleParamsRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/create-admin-role.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`name`](CreateAdminRoleDto::name) | Required. Name of the administrator role, for people. |
    /// | [`code`](CreateAdminRoleDto::code) | Required. Code of the administrator role, by which requests name it. |
    /// | [`description`](CreateAdminRoleDto::description) | What the administrator role is for, in free text. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreateAdminRoleDto;
    ///
    /// let request = CreateAdminRoleDto::new("manager", "manager")
    ///     .with_description("this is role manager description");
    /// let result = client.create_admin_role(request).await?;
    /// println!("is_valid: {}", result.is_valid);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-admin-role")]
    #[inline]
    pub fn create_admin_role(
        &self,
        request: CreateAdminRoleDto,
    ) -> ::sdk_runtime::Call<CheckRoleParamsRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ADMIN_ROLE, request)
    }
    /// Create a role.
    ///
    /// Makes a role in a namespace and returns it. The namespace has to be there: see
    /// [`create_namespace`](crate::ManagementClient::create_namespace).
    ///
    /// A new role permits nothing and nobody has it. Grant permissions to it by
    /// [`authorize_resources`](crate::ManagementClient::authorize_resources), and assign it by
    /// [`assign_role`](crate::ManagementClient::assign_role). For many roles, use
    /// [`create_roles_batch`](crate::ManagementClient::create_roles_batch).
    ///
    /// Not safe to send twice: the code is unique in the namespace, so a second request fails although the
    /// role is there. [`get_role`](crate::ManagementClient::get_role) tells.
    ///
    /// - Request: `POST /api/v3/create-role`
    /// - Returns: [`RoleDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/create-role.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](CreateRoleDto::code) | Required. Code of the role, unique in its namespace. At most 50 characters. |
    /// | [`description`](CreateRoleDto::description) | What the role is for, in free text of at most 200 characters. |
    /// | [`disable_time`](CreateRoleDto::disable_time) | When the role is disabled by itself. |
    /// | [`name`](CreateRoleDto::name) | Name of the role, for people. At most 50 characters. |
    /// | [`namespace`](CreateRoleDto::namespace) | Code of the namespace that the role will belong to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreateRoleDto;
    ///
    /// let request = CreateRoleDto::new("editor")
    ///     .with_description("May change articles")
    ///     .with_name("Editor")
    ///     .with_namespace("default");
    /// let role = client.create_role(request).await?;
    /// println!("{}", role.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-role")]
    #[inline]
    pub fn create_role(&self, request: CreateRoleDto) -> ::sdk_runtime::Call<RoleDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ROLE, request)
    }
    /// Create several roles at once.
    ///
    /// Makes up to 50 roles, which may belong to different namespaces.
    ///
    /// The result does not contain the roles. Use [`list_roles`](crate::ManagementClient::list_roles) or
    /// [`get_role`](crate::ManagementClient::get_role) to read them.
    ///
    /// Not safe to send twice: a second request meets the codes that the first one took.
    ///
    /// - Request: `POST /api/v3/create-roles-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Takes at most 50 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/create-roles-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](CreateRolesBatch::list) | Required. The roles to create, at most 50. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{CreateRolesBatch, RoleListItem};
    ///
    /// let request = CreateRolesBatch::new([
    ///     RoleListItem::new("my-role-code")
    ///         .with_description("this is a description about the role")
    ///         .with_name("my-role-name"),
    /// ]);
    /// let result = client.create_roles_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.create_roles_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-roles-batch")]
    #[inline]
    pub fn create_roles_batch(
        &self,
        request: CreateRolesBatch,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ROLES_BATCH, request)
    }
    /// Delete administrator roles.
    ///
    /// Deletes up to 50 administrator roles, named by their codes.
    ///
    /// Only custom administrator roles, made by
    /// [`create_admin_role`](crate::ManagementClient::create_admin_role), can be deleted, not the ones that
    /// GenAuth provides.
    ///
    /// - Request: `POST /api/v3/delete-admin-roles`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `code_list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/delete-admin-roles.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code_list`](DeleteAdminRoleDto::code_list) | Required. Codes of the administrator roles to delete, at most 50. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteAdminRoleDto;
    ///
    /// let request = DeleteAdminRoleDto::new(["code1", "code2"]);
    /// let result = client.delete_admin_roles_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.delete_admin_roles_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-admin-roles")]
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
    /// Delete roles of different namespaces.
    ///
    /// Deletes up to 50 roles, each named by its code and its namespace, so that one request can serve
    /// several namespaces.
    ///
    /// If all roles belong to the same namespace,
    /// [`delete_roles_batch`](crate::ManagementClient::delete_roles_batch) is shorter.
    ///
    /// If a retry comes after the first request took effect, the API may call the roles unknown. They stay
    /// deleted.
    ///
    /// - Request: `POST /api/v3/multiple-namespace-delete-roles-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `role_list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/multiple-namespace-delete-roles-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`role_list`](DeleteRoleBatchDto::role_list) | Required. The roles to delete with their namespaces, at most 50. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{DeleteRoleBatchDto, RoleCodeAndNamespaceDto};
    ///
    /// let request = DeleteRoleBatchDto::new([
    ///     RoleCodeAndNamespaceDto::new("admin", "default"),
    /// ]);
    /// let result = client.delete_roles(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.delete_roles(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "multiple-namespace-delete-roles-batch")]
    #[inline]
    pub fn delete_roles(
        &self,
        request: DeleteRoleBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_ROLES, request)
    }
    /// Delete several roles of one namespace.
    ///
    /// Deletes up to 50 roles that belong to the same namespace, named by their codes.
    ///
    /// Users, groups and departments lose the permissions that they had by these roles. To delete roles of
    /// different namespaces in one request, use [`delete_roles`](crate::ManagementClient::delete_roles).
    ///
    /// If a retry comes after the first request took effect, the API may call the roles unknown. They stay
    /// deleted.
    ///
    /// - Request: `POST /api/v3/delete-roles-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `code_list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/delete-roles-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code_list`](DeleteRoleDto::code_list) | Required. Codes of the roles to delete, at most 50. |
    /// | [`namespace`](DeleteRoleDto::namespace) | Code of the namespace that the roles belong to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteRoleDto;
    ///
    /// let request = DeleteRoleDto::new(["code1", "code2"]).with_namespace("default");
    /// let result = client.delete_roles_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.delete_roles_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-roles-batch")]
    #[inline]
    pub fn delete_roles_batch(
        &self,
        request: DeleteRoleDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_ROLES_BATCH, request)
    }
    /// Get one role.
    ///
    /// Returns one role, named by its code and its namespace.
    ///
    /// The permissions of the role are not in it: see
    /// [`get_role_authorized_resources`](crate::ManagementClient::get_role_authorized_resources). Codes are
    /// found by [`list_roles`](crate::ManagementClient::list_roles).
    ///
    /// - Request: `GET /api/v3/get-role`
    /// - Returns: [`RoleDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/get-role.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](GetRoleParams::code) | Required. Code of the role, unique in its namespace. |
    /// | [`namespace`](GetRoleParams::namespace) | Code of the namespace that the role belongs to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetRoleParams;
    ///
    /// let request = GetRoleParams::new("admin").with_namespace("default");
    /// let role = client.get_role(request).await?;
    /// println!("{}", role.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-role")]
    #[inline]
    pub fn get_role(&self, request: GetRoleParams) -> ::sdk_runtime::Call<RoleDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ROLE, request)
    }
    /// List the resources that a role may use.
    ///
    /// Returns the resources that were granted to a role by
    /// [`authorize_resources`](crate::ManagementClient::authorize_resources), each with the permitted
    /// operations.
    ///
    /// The list can be narrowed down to one kind of resource.
    ///
    /// - Request: `GET /api/v3/get-role-authorized-resources`
    /// - Returns: [`RoleAuthorizedResourcePagingDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/get-role-authorized-resources.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](GetRoleAuthorizedResourcesParams::code) | Required. Code of the role, unique in its namespace. |
    /// | [`namespace`](GetRoleAuthorizedResourcesParams::namespace) | Code of the namespace that the role belongs to. |
    /// | [`resource_type`](GetRoleAuthorizedResourcesParams::resource_type) | Kind of resource to return. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetRoleAuthorizedResourcesParams;
    ///
    /// let request = GetRoleAuthorizedResourcesParams::new("admin")
    ///     .with_namespace("default");
    /// let result = client.get_role_authorized_resources(request).await?;
    /// for item in result.list {
    ///     println!("{}", item.resource_code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-role-authorized-resources")]
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
    /// List the assignments of a role.
    ///
    /// Returns the assignments of a role, each with its beginning, its end and its state.
    ///
    /// Unlike [`list_role_members`](crate::ManagementClient::list_role_members), which returns users, it
    /// shows when an assignment begins and ends.
    ///
    /// - Request: `GET /api/v3/list-role-assignments`
    /// - Returns: [`RoleListPageDto`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/list-role-assignments.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`role_code`](ListRoleAssignmentsParams::role_code) | Required. Code of the role, made of letters, digits, hyphens and underscores, at most 50 characters. |
    /// | [`limit`](ListRoleAssignmentsParams::limit) | How many items a page has at most, up to 50. By default `10`. |
    /// | [`namespace_code`](ListRoleAssignmentsParams::namespace_code) | Code of the namespace that the role belongs to. |
    /// | [`page`](ListRoleAssignmentsParams::page) | Number of the page to return, counted from 1. By default `1`. |
    /// | [`query`](ListRoleAssignmentsParams::query) | Text to search for in the codes and names of roles. |
    /// | [`target_type`](ListRoleAssignmentsParams::target_type) | Kinds of targets whose assignments are returned. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListRoleAssignmentsParams;
    ///
    /// let request = ListRoleAssignmentsParams::new("code_1")
    ///     .with_namespace_code("default")
    ///     .with_query("admin");
    /// let mut items = client.list_role_assignments(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.role_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-role-assignments")]
    #[inline]
    pub fn list_role_assignments(
        &self,
        request: ListRoleAssignmentsParams,
    ) -> ::sdk_runtime::Call<RoleListPageDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ROLE_ASSIGNMENTS, request)
    }
    /// List the departments that have a role.
    ///
    /// Returns the departments that a role is assigned to, page by page. The users who have the role are
    /// returned by [`list_role_members`](crate::ManagementClient::list_role_members).
    ///
    /// - Request: `GET /api/v3/list-role-departments`
    /// - Returns: [`RoleDepartmentListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/list-role-departments.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](ListRoleDepartmentsParams::code) | Required. Code of the role, unique in its namespace. |
    /// | [`limit`](ListRoleDepartmentsParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`namespace`](ListRoleDepartmentsParams::namespace) | Code of the namespace that the role belongs to. |
    /// | [`page`](ListRoleDepartmentsParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListRoleDepartmentsParams;
    ///
    /// let request = ListRoleDepartmentsParams::new("admin").with_namespace("default");
    /// let mut items = client.list_role_departments(request).items();
    /// while let Some(role_department) = items.try_next().await? {
    ///     println!("{}", role_department.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-role-departments")]
    #[inline]
    pub fn list_role_departments(
        &self,
        request: ListRoleDepartmentsParams,
    ) -> ::sdk_runtime::Call<RoleDepartmentListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ROLE_DEPARTMENTS, request)
    }
    /// List the users who have a role.
    ///
    /// Returns the users who have a role, page by page, with as much detail as the parameters ask for.
    ///
    /// Departments that have the role are returned by
    /// [`list_role_departments`](crate::ManagementClient::list_role_departments).
    ///
    /// - Request: `GET /api/v3/list-role-members`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/list-role-members.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](ListRoleMembersParams::code) | Required. Code of the role, unique in its namespace. |
    /// | [`limit`](ListRoleMembersParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`namespace`](ListRoleMembersParams::namespace) | Code of the namespace that the role belongs to. |
    /// | [`page`](ListRoleMembersParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`with_custom_data`](ListRoleMembersParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    /// | [`with_department_ids`](ListRoleMembersParams::with_department_ids) | Whether the result has the IDs of the departments that the user belongs to, in [`department_ids`](crate::generated::models::UserDto::department_ids). By default `false`. |
    /// | [`with_identities`](ListRoleMembersParams::with_identities) | Whether the result has the user's identities at identity sources, in [`identities`](crate::generated::models::UserDto::identities). By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListRoleMembersParams;
    ///
    /// let request = ListRoleMembersParams::new("admin").with_namespace("default");
    /// let mut items = client.list_role_members(request).items();
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-role-members")]
    #[inline]
    pub fn list_role_members(
        &self,
        request: ListRoleMembersParams,
    ) -> ::sdk_runtime::Call<UserPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ROLE_MEMBERS, request)
    }
    /// List the roles of a namespace.
    ///
    /// Returns the roles of one namespace, page by page.
    ///
    /// With [`keywords`](crate::generated::models::ListRolesParams::keywords) only roles are returned whose
    /// code or name contains the text. The namespaces are found by
    /// [`list_namespaces`](crate::ManagementClient::list_namespaces).
    ///
    /// - Request: `GET /api/v3/list-roles`
    /// - Returns: [`RolePagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/list-roles.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keywords`](ListRolesParams::keywords) | Text to search for in the codes and names of roles. |
    /// | [`limit`](ListRolesParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`namespace`](ListRolesParams::namespace) | Code of the namespace whose roles are returned. By default `default`. |
    /// | [`page`](ListRolesParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListRolesParams;
    ///
    /// let request = ListRolesParams::new().with_keywords("admin");
    /// let mut items = client.list_roles(request).items();
    /// while let Some(role) = items.try_next().await? {
    ///     println!("{}", role.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-roles")]
    #[inline]
    pub fn list_roles(
        &self,
        request: ListRolesParams,
    ) -> ::sdk_runtime::Call<RolePagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ROLES, request)
    }
    /// Take a role away from users, groups or departments.
    ///
    /// Ends the assignment of one role to up to 50 targets.
    ///
    /// The targets lose the permissions that they had by this role alone. Permissions that they have by
    /// other roles or directly stay. For several roles, use
    /// [`revoke_role_batch`](crate::ManagementClient::revoke_role_batch).
    ///
    /// - Request: `POST /api/v3/revoke-role`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `targets` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/revoke-role.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`targets`](RevokeRoleDto::targets) | Required. Who loses the role, at most 50 targets. |
    /// | [`code`](RevokeRoleDto::code) | Required. Code of the role, unique in its namespace. |
    /// | [`namespace`](RevokeRoleDto::namespace) | Code of the namespace that the role belongs to. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{RevokeRoleDto, TargetDto, TargetType};
    ///
    /// let request = RevokeRoleDto::new(
    ///     [TargetDto::new(TargetType::User, "60b49eb83fd80adb96f26e68")],
    ///     "code1",
    /// )
    /// .with_namespace("default");
    /// let result = client.revoke_role(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.revoke_role(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "revoke-role")]
    #[inline]
    pub fn revoke_role(
        &self,
        request: RevokeRoleDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REVOKE_ROLE, request)
    }
    /// Take several roles away from several targets.
    ///
    /// Takes each of up to 10 roles away from each of up to 50 targets in one request.
    ///
    /// It undoes what [`assign_role`](crate::ManagementClient::assign_role) and
    /// [`assign_role_batch`](crate::ManagementClient::assign_role_batch) did.
    ///
    /// - Request: `POST /api/v3/revoke-role-batch`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/revoke-role-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`targets`](RevokeRoleBatchDto::targets) | Required. Who loses the roles, at most 50 targets. |
    /// | [`roles`](RevokeRoleBatchDto::roles) | Required. The roles to take away, at most 10. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{RevokeRoleBatchDto, RoleCodeDto, TargetDto, TargetType};
    ///
    /// let request = RevokeRoleBatchDto::new(
    ///     [TargetDto::new(TargetType::User, "60b49eb83fd80adb96f26e68")],
    ///     [RoleCodeDto::new("admin").with_namespace("default")],
    /// );
    /// let result = client.revoke_role_batch(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "revoke-role-batch")]
    #[inline]
    pub fn revoke_role_batch(
        &self,
        request: RevokeRoleBatchDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REVOKE_ROLE_BATCH, request)
    }
    /// Change a role.
    ///
    /// Changes the code, the name, the description and the state of a role.
    ///
    /// [`name`](crate::generated::models::UpdateRoleDto::name) and
    /// [`new_code`](crate::generated::models::UpdateRoleDto::new_code) have to be sent even if they stay as
    /// they are. After a change of the code, the role is found under the new one only, so a second request
    /// has to name that.
    ///
    /// - Request: `POST /api/v3/update-role`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%A7%92%E8%89%B2/update-role.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`name`](UpdateRoleDto::name) | Required. Name of the role from now on, for people. At most 50 characters. |
    /// | [`new_code`](UpdateRoleDto::new_code) | Required. Code of the role from now on. At most 50 characters. |
    /// | [`code`](UpdateRoleDto::code) | Required. Code of the role before the change. |
    /// | [`description`](UpdateRoleDto::description) | What the role is for from now on, in free text of at most 200 characters. |
    /// | [`disable_time`](UpdateRoleDto::disable_time) | When the role is disabled by itself. |
    /// | [`enable_permission_apply`](UpdateRoleDto::enable_permission_apply) | Whether users can apply for the role. |
    /// | [`namespace`](UpdateRoleDto::namespace) | Code of the namespace that the role belongs to. |
    /// | [`status`](UpdateRoleDto::status) | State of the role: `"ENABLE"` means that it works, `"DISABLE"` that it is switched off. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateRoleDto;
    ///
    /// let request = UpdateRoleDto::new("my-role-name", "my-new-role-code", "my-role-code")
    ///     .with_description("this is a description about the role");
    /// let result = client.update_role(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-role")]
    #[inline]
    pub fn update_role(
        &self,
        request: UpdateRoleDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_ROLE, request)
    }
}
