// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::{
    AuthorizedResourceDto, GroupPagingDto, IsSuccessDto, UserPagingDto,
};
use crate::generated::groups::{
    AddGroupMembersReqDto, CreateGroupBatchReqDto, CreateGroupReqDto,
    CreateOrUpdateGroupDataDto, CreateOrUpdateGroupReqDto, DeleteGroupsReqDto,
    GetAllGroupsParams, GetGroupAuthorizedResourcesParams, GetGroupParams, GroupDto,
    ListGroupMembersParams, ListGroupsParams, RemoveGroupMembersReqDto, UpdateGroupReqDto,
};
use super::operations;

/// # groups
///
/// Named sets of users that permissions can be granted to, and the membership of users in them.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Add users to a group
    ///
    /// Makes up to 50 users members of one group, which is named by its code.
    ///
    /// - Request: `POST /api/v3/add-group-members`
    /// - Parameters: `userIds` (required, 1 to 50 elements), `code` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `userIds` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/add-group-members.html>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::AddGroupMembersReqDto;
    ///
    /// let request = AddGroupMembersReqDto::new(["6229ffaxxxxxxxxcade3e3d9"], "developer");
    /// let result = client.add_group_members(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.add_group_members(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_group_members(
        &self,
        request: AddGroupMembersReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_GROUP_MEMBERS, request)
    }
    /// Sends `POST /api/v3/create-group`.
    ///
    /// - Request: `POST /api/v3/create-group`
    /// - Parameters: `code` (required), `name` (required), `description` (required), `type` (required), `customData`
    /// - Returns: [`GroupDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreateGroupReqDto;
    ///
    /// let request = CreateGroupReqDto::new(
    ///     "developer",
    ///     "Developer",
    ///     "Description content",
    ///     "static",
    /// );
    /// let group = client.create_group(request).await?;
    /// println!("{}", group.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_group(
        &self,
        request: CreateGroupReqDto,
    ) -> ::sdk_runtime::Call<GroupDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_GROUP, request)
    }
    /// Create several groups at once
    ///
    /// Creates up to 50 groups and returns them as stored, with the IDs that the server gave them.
    ///
    /// Each group needs a name for people and a code for programs. The code identifies the group in other
    /// requests, so it must be unique, and it must be an identifier in English such as `developers`.
    ///
    /// - Request: `POST /api/v3/create-groups-batch`
    /// - Parameters: `list` (required, 1 to 50 elements)
    /// - Returns: a list, each of its elements [`GroupDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/create-groups-batch.html>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{CreateGroupBatchReqDto, CreateGroupReqDto};
    ///
    /// let request = CreateGroupBatchReqDto::new([
    ///     CreateGroupReqDto::new("developer", "Developer", "Description content", "static"),
    /// ]);
    /// let list = client.create_groups_batch(request).await?;
    /// for group in list {
    ///     println!("{}", group.name);
    /// }
    /// // For more than 50 at once: `client.create_groups_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_groups_batch(
        &self,
        request: CreateGroupBatchReqDto,
    ) -> ::sdk_runtime::Call<Vec<GroupDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_GROUPS_BATCH, request)
    }
    /// Sends `POST /api/v3/create-or-update-group`.
    ///
    /// - Request: `POST /api/v3/create-or-update-group`
    /// - Parameters: `type` (required), `description` (required), `name` (required), `code` (required)
    /// - Returns: [`CreateOrUpdateGroupDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreateOrUpdateGroupReqDto;
    ///
    /// let request = CreateOrUpdateGroupReqDto::new("type", "description", "name", "code");
    /// let result = client.create_or_update_group(request).await?;
    /// println!("{}", result.created);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_or_update_group(
        &self,
        request: CreateOrUpdateGroupReqDto,
    ) -> ::sdk_runtime::Call<CreateOrUpdateGroupDataDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::CREATE_OR_UPDATE_GROUP,
            request,
        )
    }
    /// Delete several groups at once
    ///
    /// Deletes up to 50 groups, named by their codes.
    ///
    /// Whether a request that names an unknown code still deletes the other groups is not documented.
    ///
    /// - Request: `POST /api/v3/delete-groups-batch`
    /// - Parameters: `codeList` (required, 1 to 50 elements)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `codeList` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/delete-groups-batch.html>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteGroupsReqDto;
    ///
    /// let request = DeleteGroupsReqDto::new(["code1"]);
    /// let result = client.delete_groups_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.delete_groups_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_groups_batch(
        &self,
        request: DeleteGroupsReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_GROUPS_BATCH, request)
    }
    /// Sends `GET /api/v3/get-all-groups`.
    ///
    /// - Request: `GET /api/v3/get-all-groups`
    /// - Parameters: `fetchMembers`, `withCustomData`
    /// - Returns: a list, each of its elements [`GroupDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetAllGroupsParams;
    ///
    /// let list = client.get_all_groups(GetAllGroupsParams::new()).await?;
    /// for group in list {
    ///     println!("{}", group.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_all_groups(
        &self,
        request: GetAllGroupsParams,
    ) -> ::sdk_runtime::Call<Vec<GroupDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ALL_GROUPS, request)
    }
    /// Sends `GET /api/v3/get-group`.
    ///
    /// - Request: `GET /api/v3/get-group`
    /// - Parameters: `code` (required), `withCustomData`
    /// - Returns: [`GroupDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetGroupParams;
    ///
    /// let group = client.get_group(GetGroupParams::new("code")).await?;
    /// println!("{}", group.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_group(&self, request: GetGroupParams) -> ::sdk_runtime::Call<GroupDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_GROUP, request)
    }
    /// Sends `GET /api/v3/get-group-authorized-resources`.
    ///
    /// - Request: `GET /api/v3/get-group-authorized-resources`
    /// - Parameters: `code` (required), `namespace`, `resourceType`
    /// - Returns: a list, each of its elements [`AuthorizedResourceDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetGroupAuthorizedResourcesParams;
    ///
    /// let list = client
    ///     .get_group_authorized_resources(GetGroupAuthorizedResourcesParams::new("code"))
    ///     .await?;
    /// for authorized_resource in list {
    ///     println!("{}", authorized_resource.resource_code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_group_authorized_resources(
        &self,
        request: GetGroupAuthorizedResourcesParams,
    ) -> ::sdk_runtime::Call<Vec<AuthorizedResourceDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_GROUP_AUTHORIZED_RESOURCES,
            request,
        )
    }
    /// Sends `GET /api/v3/list-group-members`.
    ///
    /// - Request: `GET /api/v3/list-group-members`
    /// - Parameters: `code` (required), `flatCustomData`, `limit` (from 1 to 50), `page` (at least 1), `withCustomData`, `withDepartmentIds`, `withIdentities`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListGroupMembersParams;
    ///
    /// let mut items = client
    ///     .list_group_members(ListGroupMembersParams::new("code"))
    ///     .items();
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_group_members(
        &self,
        request: ListGroupMembersParams,
    ) -> ::sdk_runtime::Call<UserPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_GROUP_MEMBERS, request)
    }
    /// Sends `GET /api/v3/list-groups`.
    ///
    /// - Request: `GET /api/v3/list-groups`
    /// - Parameters: `flatCustomData`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `withCustomData`, `withMetadata`
    /// - Returns: [`GroupPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListGroupsParams;
    ///
    /// let mut items = client.list_groups(ListGroupsParams::new()).items();
    /// while let Some(res_group) = items.try_next().await? {
    ///     println!("{}", res_group.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_groups(
        &self,
        request: ListGroupsParams,
    ) -> ::sdk_runtime::Call<GroupPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_GROUPS, request)
    }
    /// Sends `POST /api/v3/remove-group-members`.
    ///
    /// - Request: `POST /api/v3/remove-group-members`
    /// - Parameters: `userIds` (required, 1 to 50 elements), `code` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `userIds` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::RemoveGroupMembersReqDto;
    ///
    /// let request = RemoveGroupMembersReqDto::new(["user ids"], "code");
    /// let result = client.remove_group_members(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.remove_group_members(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_group_members(
        &self,
        request: RemoveGroupMembersReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_GROUP_MEMBERS, request)
    }
    /// Sends `POST /api/v3/update-group`.
    ///
    /// - Request: `POST /api/v3/update-group`
    /// - Parameters: `description` (required), `code` (required), `customData`, `name`, `newCode`
    /// - Returns: [`GroupDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UpdateGroupReqDto;
    ///
    /// let group = client
    ///     .update_group(UpdateGroupReqDto::new("description", "code"))
    ///     .await?;
    /// println!("{}", group.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_group(
        &self,
        request: UpdateGroupReqDto,
    ) -> ::sdk_runtime::Call<GroupDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_GROUP, request)
    }
}
