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
/// A group has a code, which names it in all requests, and a name for people. Users become members with
/// `addGroupMembers` and leave with `removeGroupMembers`. Members inherit the resources that were
/// granted to the group, which `getGroupAuthorizedResources` lists.
///
/// The usual order is to create a group with `createGroup`, to add users, and to grant resources or
/// roles to the group. `listGroups` searches the groups of the user pool, `listGroupMembers` shows who
/// is in a group, and `getUserGroups` shows the groups of one user. To bring groups in line with
/// another system, use `createOrUpdateGroup`, which is safe to send twice.
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
    #[inline]
    pub fn add_group_members(
        &self,
        request: AddGroupMembersReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_GROUP_MEMBERS, request)
    }
    /// Create a group
    ///
    /// Makes a group and returns it with the ID that the server gave it. The code has to be unique in the
    /// user pool and an identifier in English, such as `"developers"`.
    ///
    /// Not safe to send twice: once the group exists, the code is taken. Look for it with `getGroup`, or
    /// use `createOrUpdateGroup` instead. `createGroupsBatch` makes several groups at once.
    ///
    /// - Request: `POST /api/v3/create-group`
    /// - Parameters: `code` (required), `name` (required), `description` (required), `type` (required), `customData`
    /// - Returns: [`GroupDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/create-group.html>)
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
    #[inline]
    pub fn create_groups_batch(
        &self,
        request: CreateGroupBatchReqDto,
    ) -> ::sdk_runtime::Call<Vec<GroupDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_GROUPS_BATCH, request)
    }
    /// Create a group or change the one with the same code
    ///
    /// Makes the group if no group has its code, and otherwise sets name, description and type of the
    /// existing one.
    ///
    /// `CreateOrUpdateGroupDataDto.created` in the response tells which of the two happened. Custom fields
    /// are set by `updateGroup`.
    ///
    /// - Request: `POST /api/v3/create-or-update-group`
    /// - Parameters: `type` (required), `description` (required), `name` (required), `code` (required)
    /// - Returns: [`CreateOrUpdateGroupDataDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/create-or-update-group.html>)
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
    #[inline]
    pub fn delete_groups_batch(
        &self,
        request: DeleteGroupsReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_GROUPS_BATCH, request)
    }
    /// Get all groups in one list
    ///
    /// Returns all groups of the user pool at once, without pages. For user pools with many groups or
    /// members, `listGroups` and `listGroupMembers` return the same by pages.
    ///
    /// - Request: `GET /api/v3/get-all-groups`
    /// - Parameters: `fetchMembers`, `withCustomData`
    /// - Returns: a list, each of its elements [`GroupDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/get-all-groups.html>)
    #[inline]
    pub fn get_all_groups(
        &self,
        request: GetAllGroupsParams,
    ) -> ::sdk_runtime::Call<Vec<GroupDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ALL_GROUPS, request)
    }
    /// Get a group by its code
    ///
    /// Returns the group that has the given code. `listGroups` finds codes by parts of the code or the
    /// name. Members are listed by `listGroupMembers`.
    ///
    /// - Request: `GET /api/v3/get-group`
    /// - Parameters: `code` (required), `withCustomData`
    /// - Returns: [`GroupDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/get-group.html>)
    #[inline]
    pub fn get_group(&self, request: GetGroupParams) -> ::sdk_runtime::Call<GroupDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_GROUP, request)
    }
    /// List the resources granted to a group
    ///
    /// Returns the resources that were granted to a group in one namespace, with the allowed or denied
    /// actions, all in one list. The result can be narrowed to one kind of resource.
    ///
    /// - Request: `GET /api/v3/get-group-authorized-resources`
    /// - Parameters: `code` (required), `namespace`, `resourceType`
    /// - Returns: a list, each of its elements [`AuthorizedResourceDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/get-group-authorized-resources.html>)
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
    /// List the members of a group
    ///
    /// Returns the users who are in a group, by pages of at most 50. Custom fields, identities and
    /// departments of the users come only if they are asked for.
    ///
    /// - Request: `GET /api/v3/list-group-members`
    /// - Parameters: `code` (required), `flatCustomData`, `limit` (from 1 to 50), `page` (at least 1), `withCustomData`, `withDepartmentIds`, `withIdentities`
    /// - Returns: [`UserPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/list-group-members.html>)
    #[inline]
    pub fn list_group_members(
        &self,
        request: ListGroupMembersParams,
    ) -> ::sdk_runtime::Call<UserPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_GROUP_MEMBERS, request)
    }
    /// List or search groups
    ///
    /// Returns the groups of the user pool by pages of at most 50. A text narrows the list to groups whose
    /// code or name matches.
    ///
    /// - Request: `GET /api/v3/list-groups`
    /// - Parameters: `flatCustomData`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `withCustomData`, `withMetadata`
    /// - Returns: [`GroupPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/list-groups.html>)
    #[inline]
    pub fn list_groups(
        &self,
        request: ListGroupsParams,
    ) -> ::sdk_runtime::Call<GroupPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_GROUPS, request)
    }
    /// Remove users from a group
    ///
    /// Takes up to 50 users out of a group. The accounts of the users stay. They lose what they had only
    /// through the group.
    ///
    /// - Request: `POST /api/v3/remove-group-members`
    /// - Parameters: `userIds` (required, 1 to 50 elements), `code` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - A longer `userIds` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/remove-group-members.html>)
    #[inline]
    pub fn remove_group_members(
        &self,
        request: RemoveGroupMembersReqDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_GROUP_MEMBERS, request)
    }
    /// Change a group
    ///
    /// Sets the name, the description and the custom fields of the group that has the given code.
    ///
    /// `newCode` gives the group another code, by which it is named from then on. The description always
    /// has to be sent.
    ///
    /// A request that changes the code finds no group under the old code when it is sent a second time.
    ///
    /// - Request: `POST /api/v3/update-group`
    /// - Parameters: `description` (required), `code` (required), `customData`, `name`, `newCode`
    /// - Returns: [`GroupDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7%E5%88%86%E7%BB%84/update-group.html>)
    #[inline]
    pub fn update_group(
        &self,
        request: UpdateGroupReqDto,
    ) -> ::sdk_runtime::Call<GroupDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_GROUP, request)
    }
}
