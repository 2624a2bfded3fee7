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
    /// Sends `POST /api/v3/create-or-update-group`.
    ///
    /// - Request: `POST /api/v3/create-or-update-group`
    /// - Parameters: `type` (required), `description` (required), `name` (required), `code` (required)
    /// - Returns: [`CreateOrUpdateGroupDataDto`]
    /// - Safe to retry: yes
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
    /// Sends `GET /api/v3/get-all-groups`.
    ///
    /// - Request: `GET /api/v3/get-all-groups`
    /// - Parameters: `fetchMembers`, `withCustomData`
    /// - Returns: a list, each of its elements [`GroupDto`]
    /// - Safe to retry: yes
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
    #[inline]
    pub fn update_group(
        &self,
        request: UpdateGroupReqDto,
    ) -> ::sdk_runtime::Call<GroupDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_GROUP, request)
    }
}
