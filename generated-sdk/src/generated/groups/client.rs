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
/// Groups: named sets of users that permissions can be granted to.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Add users to a group.
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
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::AddGroupMembersReqDto;
    ///
    /// let request = AddGroupMembersReqDto::new(["6229ffaxxxxxxxxcade3e3d9"], "developer");
    /// let result = client.add_group_members(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.add_group_members(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "add-group-members")]
    #[inline]
    pub fn add_group_members(
        &self,
        request: AddGroupMembersReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_GROUP_MEMBERS, request)
    }
    /// Create a group.
    ///
    /// Makes a group and returns it with the ID that the server gave it. The code has to be unique in the
    /// user pool and an identifier in English, such as `"developers"`.
    ///
    /// Not safe to send twice: once the group exists, the code is taken. Look for it with
    /// [`get_group`](crate::ManagementClient::get_group), or use
    /// [`create_or_update_group`](crate::ManagementClient::create_or_update_group) instead.
    /// [`create_groups_batch`](crate::ManagementClient::create_groups_batch) makes several groups at once.
    ///
    /// - Request: `POST /api/v3/create-group`
    /// - Returns: [`GroupDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/create-group.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](CreateGroupReqDto::code) | Required. Unique code by which other requests name the group. |
    /// | [`name`](CreateGroupReqDto::name) | Required. Name of the group as people read it. |
    /// | [`description`](CreateGroupReqDto::description) | Required. What the group is for, in free text. |
    /// | [`type`](CreateGroupReqDto::type) | Required. Kind of group. |
    /// | [`custom_data`](CreateGroupReqDto::custom_data) | Values of custom fields, by field key. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreateGroupReqDto;
    ///
    /// let request = CreateGroupReqDto::new(
    ///     "developer",
    ///     "Developer",
    ///     "Everybody who writes programs",
    ///     "static",
    /// );
    /// let group = client.create_group(request).await?;
    /// println!("{}", group.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-group")]
    #[inline]
    pub fn create_group(
        &self,
        request: CreateGroupReqDto,
    ) -> ::sdk_runtime::Call<GroupDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_GROUP, request)
    }
    /// Create several groups at once.
    ///
    /// Creates up to 50 groups and returns them as stored, with the IDs that the server gave them.
    ///
    /// Each group needs a name for people and a code for programs. The code identifies the group in other
    /// requests, so it must be unique, and it must be an identifier in English such as `"developers"`.
    ///
    /// Not safe to send twice: a second request meets the codes that the first one took.
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
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{CreateGroupBatchReqDto, CreateGroupReqDto};
    ///
    /// let request = CreateGroupBatchReqDto::new([
    ///     CreateGroupReqDto::new(
    ///         "developer",
    ///         "Developer",
    ///         "Everybody who writes programs",
    ///         "static",
    ///     ),
    /// ]);
    /// let list = client.create_groups_batch(request).await?;
    /// for group in list {
    ///     println!("{}", group.name);
    /// }
    /// // For more than 50 at once: `client.create_groups_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-groups-batch")]
    #[inline]
    pub fn create_groups_batch(
        &self,
        request: CreateGroupBatchReqDto,
    ) -> ::sdk_runtime::Call<Vec<GroupDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_GROUPS_BATCH, request)
    }
    /// Create a group or change the one with the same code.
    ///
    /// Makes the group if no group has its code, and otherwise sets name, description and type of the
    /// existing one.
    ///
    /// [`CreateOrUpdateGroupDataDto::created`](crate::generated::models::CreateOrUpdateGroupDataDto::created)
    /// in the response tells which of the two happened. Custom fields are set by
    /// [`update_group`](crate::ManagementClient::update_group).
    ///
    /// - Request: `POST /api/v3/create-or-update-group`
    /// - Returns: [`CreateOrUpdateGroupDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/create-or-update-group.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](CreateOrUpdateGroupReqDto::type) | Required. Kind of group. |
    /// | [`description`](CreateOrUpdateGroupReqDto::description) | Required. What the group is for, in free text. |
    /// | [`name`](CreateOrUpdateGroupReqDto::name) | Required. Name of the group as people read it. |
    /// | [`code`](CreateOrUpdateGroupReqDto::code) | Required. Code that decides between the two: a group that has it is changed, otherwise a new one gets it. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreateOrUpdateGroupReqDto;
    ///
    /// let request = CreateOrUpdateGroupReqDto::new(
    ///     "static",
    ///     "Description content",
    ///     "Developer",
    ///     "developer",
    /// );
    /// let result = client.create_or_update_group(request).await?;
    /// println!("created: {}", result.created);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-or-update-group")]
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
    /// Delete several groups at once.
    ///
    /// Deletes up to 50 groups, named by their codes.
    ///
    /// Whether a request that names an unknown code still deletes the other groups is not documented.
    ///
    /// If a retry comes after the first request took effect, the API may call the groups unknown. They stay
    /// deleted.
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
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteGroupsReqDto;
    ///
    /// let request = DeleteGroupsReqDto::new(["code1"]);
    /// let result = client.delete_groups_batch(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.delete_groups_batch(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-groups-batch")]
    #[inline]
    pub fn delete_groups_batch(
        &self,
        request: DeleteGroupsReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_GROUPS_BATCH, request)
    }
    /// Get all groups in one list.
    ///
    /// Returns all groups of the user pool at once, without pages.
    ///
    /// For user pools with many groups or members, [`list_groups`](crate::ManagementClient::list_groups)
    /// and [`list_group_members`](crate::ManagementClient::list_group_members) return the same by pages.
    ///
    /// - Request: `GET /api/v3/get-all-groups`
    /// - Returns: a list of [`GroupDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/get-all-groups.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`fetch_members`](GetAllGroupsParams::fetch_members) | Whether the groups in the result have their users, in [`members`](crate::generated::models::GroupDto::members). By default `false`. |
    /// | [`with_custom_data`](GetAllGroupsParams::with_custom_data) | Whether the result has the values of custom fields. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetAllGroupsParams;
    ///
    /// let list = client.get_all_groups(GetAllGroupsParams::new()).await?;
    /// for group in list {
    ///     println!("{}", group.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-all-groups")]
    #[inline]
    pub fn get_all_groups(
        &self,
        request: GetAllGroupsParams,
    ) -> ::sdk_runtime::Call<Vec<GroupDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ALL_GROUPS, request)
    }
    /// Get a group by its code.
    ///
    /// Returns the group that has the given code.
    ///
    /// [`list_groups`](crate::ManagementClient::list_groups) finds codes by parts of the code or the name.
    /// Members are listed by [`list_group_members`](crate::ManagementClient::list_group_members).
    ///
    /// - Request: `GET /api/v3/get-group`
    /// - Returns: [`GroupDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/get-group.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](GetGroupParams::code) | Required. Code of the group. |
    /// | [`with_custom_data`](GetGroupParams::with_custom_data) | Whether the result has the values of custom fields. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetGroupParams;
    ///
    /// let group = client.get_group(GetGroupParams::new("developer")).await?;
    /// println!("{}", group.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-group")]
    #[inline]
    pub fn get_group(&self, request: GetGroupParams) -> ::sdk_runtime::Call<GroupDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_GROUP, request)
    }
    /// List the resources granted to a group.
    ///
    /// Returns the resources that were granted to a group in one namespace, with the allowed or denied
    /// actions, all in one list. The result can be narrowed to one kind of resource.
    ///
    /// - Request: `GET /api/v3/get-group-authorized-resources`
    /// - Returns: a list of [`AuthorizedResourceDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/get-group-authorized-resources.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](GetGroupAuthorizedResourcesParams::code) | Required. Code of the group. |
    /// | [`namespace`](GetGroupAuthorizedResourcesParams::namespace) | Code of the namespace to look in. |
    /// | [`resource_type`](GetGroupAuthorizedResourcesParams::resource_type) | Kind of resource to return. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetGroupAuthorizedResourcesParams;
    ///
    /// let request = GetGroupAuthorizedResourcesParams::new("developer")
    ///     .with_namespace("default");
    /// let list = client.get_group_authorized_resources(request).await?;
    /// for authorized_resource in list {
    ///     println!("{}", authorized_resource.resource_code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-group-authorized-resources")]
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
    /// List the members of a group.
    ///
    /// Returns the users who are in a group, by pages of at most 50. Custom fields, identities and
    /// departments of the users come only if they are asked for.
    ///
    /// - Request: `GET /api/v3/list-group-members`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/list-group-members.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](ListGroupMembersParams::code) | Required. Code of the group. |
    /// | [`flat_custom_data`](ListGroupMembersParams::flat_custom_data) | Whether custom fields stand beside the built-in fields of the result instead of in an object of their own. By default `false`. |
    /// | [`limit`](ListGroupMembersParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListGroupMembersParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`with_custom_data`](ListGroupMembersParams::with_custom_data) | Whether the result has the values of custom fields. By default `false`. |
    /// | [`with_department_ids`](ListGroupMembersParams::with_department_ids) | Whether the result has the IDs of the departments that the user belongs to, in [`department_ids`](crate::generated::models::UserDto::department_ids). By default `false`. |
    /// | [`with_identities`](ListGroupMembersParams::with_identities) | Whether the result has the user's identities at identity sources, in [`identities`](crate::generated::models::UserDto::identities). By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListGroupMembersParams;
    ///
    /// let mut items = client
    ///     .list_group_members(ListGroupMembersParams::new("developer"))
    ///     .items();
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-group-members")]
    #[inline]
    pub fn list_group_members(
        &self,
        request: ListGroupMembersParams,
    ) -> ::sdk_runtime::Call<UserPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_GROUP_MEMBERS, request)
    }
    /// List or search groups.
    ///
    /// Returns the groups of the user pool by pages of at most 50. A text narrows the list to groups whose
    /// code or name matches.
    ///
    /// - Request: `GET /api/v3/list-groups`
    /// - Returns: [`GroupPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/list-groups.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`flat_custom_data`](ListGroupsParams::flat_custom_data) | Whether custom fields stand beside the built-in fields of the result instead of in an object of their own. By default `false`. |
    /// | [`keywords`](ListGroupsParams::keywords) | Text to search for in the code and the name of groups. |
    /// | [`limit`](ListGroupsParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListGroupsParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`with_custom_data`](ListGroupsParams::with_custom_data) | Whether the result has the values of custom fields. |
    /// | [`with_metadata`](ListGroupsParams::with_metadata) | Whether the result has the values that the metadata adds to groups, in [`metadata_source`](crate::generated::models::ResGroupDto::metadata_source). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListGroupsParams;
    ///
    /// let request = ListGroupsParams::new().with_keywords("develop");
    /// let mut items = client.list_groups(request).items();
    /// while let Some(res_group) = items.try_next().await? {
    ///     println!("{}", res_group.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-groups")]
    #[inline]
    pub fn list_groups(
        &self,
        request: ListGroupsParams,
    ) -> ::sdk_runtime::Call<GroupPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_GROUPS, request)
    }
    /// Remove users from a group.
    ///
    /// Takes up to 50 users out of a group. The accounts of the users stay. They lose what they had only
    /// through the group.
    ///
    /// - Request: `POST /api/v3/remove-group-members`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Takes at most 50 elements at once. A longer `user_ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/remove-group-members.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_ids`](RemoveGroupMembersReqDto::user_ids) | Required. IDs of the users to remove, at most 50. |
    /// | [`code`](RemoveGroupMembersReqDto::code) | Required. Code of the group that the users leave. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::RemoveGroupMembersReqDto;
    ///
    /// let request = RemoveGroupMembersReqDto::new(
    ///     ["6343b98b7cfxxx9366e9b7c"],
    ///     "developer",
    /// );
    /// let result = client.remove_group_members(request).await?;
    /// println!("success: {}", result.success);
    /// // For more than 50 at once: `client.remove_group_members(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remove-group-members")]
    #[inline]
    pub fn remove_group_members(
        &self,
        request: RemoveGroupMembersReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_GROUP_MEMBERS, request)
    }
    /// Change a group.
    ///
    /// Sets the name, the description and the custom fields of the group that has the given code.
    ///
    /// [`new_code`](crate::generated::models::UpdateGroupReqDto::new_code) gives the group another code, by
    /// which it is named from then on. The description always has to be sent.
    ///
    /// A request that changes the code finds no group under the old code when it is sent a second time.
    ///
    /// - Request: `POST /api/v3/update-group`
    /// - Returns: [`GroupDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/update-group.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`description`](UpdateGroupReqDto::description) | Required. What the group is for, in free text. |
    /// | [`code`](UpdateGroupReqDto::code) | Required. Code that the group has now. |
    /// | [`custom_data`](UpdateGroupReqDto::custom_data) | Values of the custom fields, by the key of the field. |
    /// | [`name`](UpdateGroupReqDto::name) | New name of the group as people read it. |
    /// | [`new_code`](UpdateGroupReqDto::new_code) | Code that the group gets instead of the present one. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UpdateGroupReqDto;
    ///
    /// let request = UpdateGroupReqDto::new("Description content", "developer")
    ///     .with_name("Developer")
    ///     .with_new_code("developers");
    /// let group = client.update_group(request).await?;
    /// println!("{}", group.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-group")]
    #[inline]
    pub fn update_group(
        &self,
        request: UpdateGroupReqDto,
    ) -> ::sdk_runtime::Call<GroupDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_GROUP, request)
    }
}
