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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Add users to a group
    ///
    /// Makes up to 50 users members of one group, which is named by its code.
    ///
    /// - Request: `POST /api/v3/add-group-members`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `user_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/add-group-members.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](AddGroupMembersReqDto::user_ids) | Required. GenAuth user IDs of the new members, at most 50. |
    /// | [`code`](AddGroupMembersReqDto::code) | Required. Code of the group that the users join. |
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
    /// - Returns: [`GroupDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](CreateGroupReqDto::code) | Required. Unique code by which other requests name the group. |
    /// | [`name`](CreateGroupReqDto::name) | Required. Name of the group as people read it. |
    /// | [`description`](CreateGroupReqDto::description) | Required. What the group is for, in free text. |
    /// | [`type`](CreateGroupReqDto::type) | Required. Type of the group. |
    /// | [`custom_data`](CreateGroupReqDto::custom_data) | Values of custom fields, by field key. |
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
    /// - Returns: a list of [`GroupDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Takes at most 50 elements at once. A longer `list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/create-groups-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`list`](CreateGroupBatchReqDto::list) | Required. The groups to create, at most 50. |
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
    /// - Returns: [`CreateOrUpdateGroupDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](CreateOrUpdateGroupReqDto::type) | Required. |
    /// | [`description`](CreateOrUpdateGroupReqDto::description) | Required. |
    /// | [`name`](CreateOrUpdateGroupReqDto::name) | Required. |
    /// | [`code`](CreateOrUpdateGroupReqDto::code) | Required. |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `code_list` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/delete-groups-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code_list`](DeleteGroupsReqDto::code_list) | Required. Codes of the groups to delete, at most 50. |
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
    /// - Returns: a list of [`GroupDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`fetch_members`](GetAllGroupsParams::fetch_members) | By default `false`. |
    /// | [`with_custom_data`](GetAllGroupsParams::with_custom_data) |  |
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
    /// - Returns: [`GroupDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](GetGroupParams::code) | Required. |
    /// | [`with_custom_data`](GetGroupParams::with_custom_data) |  |
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
    /// - Returns: a list of [`AuthorizedResourceDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](GetGroupAuthorizedResourcesParams::code) | Required. |
    /// | [`namespace`](GetGroupAuthorizedResourcesParams::namespace) |  |
    /// | [`resource_type`](GetGroupAuthorizedResourcesParams::resource_type) |  |
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
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](ListGroupMembersParams::code) | Required. |
    /// | [`flat_custom_data`](ListGroupMembersParams::flat_custom_data) | By default `false`. |
    /// | [`limit`](ListGroupMembersParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](ListGroupMembersParams::page) | At least 1. By default `1`. |
    /// | [`with_custom_data`](ListGroupMembersParams::with_custom_data) | By default `false`. |
    /// | [`with_department_ids`](ListGroupMembersParams::with_department_ids) | By default `false`. |
    /// | [`with_identities`](ListGroupMembersParams::with_identities) | By default `false`. |
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
    /// - Returns: [`GroupPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`flat_custom_data`](ListGroupsParams::flat_custom_data) | By default `false`. |
    /// | [`keywords`](ListGroupsParams::keywords) |  |
    /// | [`limit`](ListGroupsParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](ListGroupsParams::page) | At least 1. By default `1`. |
    /// | [`with_custom_data`](ListGroupsParams::with_custom_data) |  |
    /// | [`with_metadata`](ListGroupsParams::with_metadata) |  |
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
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `user_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](RemoveGroupMembersReqDto::user_ids) | Required. 1 to 50 elements. |
    /// | [`code`](RemoveGroupMembersReqDto::code) | Required. |
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
    /// - Returns: [`GroupDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`description`](UpdateGroupReqDto::description) | Required. |
    /// | [`code`](UpdateGroupReqDto::code) | Required. |
    /// | [`custom_data`](UpdateGroupReqDto::custom_data) |  |
    /// | [`name`](UpdateGroupReqDto::name) |  |
    /// | [`new_code`](UpdateGroupReqDto::new_code) |  |
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
