// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::access_lists::{
    AddWhitelistDto, AddWhitelistOfAppDto, DeleteByIdParams,
    DeleteDeviceExclusiveValidScopeSettingsByIdsDto, DeleteRiskListPolicyByIdParams,
    DeleteUserListByIdParams, DeleteWhitelistDto, DeleteWhitelistOfAppDto,
    DeviceExclusiveValidScopeAppDataDto, FindAppListsParams, FindIpListParams,
    FindRiskListPolicyParams, FindUserListParams, GetDeviceExclusiveRuleDataDto,
    GetDeviceExclusiveValidScopeDataDto, GetDeviceExclusiveWhiteListDataDto,
    IpListCreateDto, IpListPagingDto, ListWhitelistsOfAppParams, ListWhitelistsParams,
    RiskListPolicyCreateDto, RiskListPolicyPagingDto,
    SaveDeviceExclusiveValidScopeSettingsDto, UpdateDeviceExclusiveRuleDto,
    UserListCreateDto, UserListPagingDto, WhitelistRespDto,
};
use crate::generated::common::IsSuccessDto;
use super::operations;

/// # access-lists
///
/// Access lists: who is let in and who is kept out, by IP address, user or registration data, and the
/// rules that limit devices.
///
/// IP lists and user lists are allow lists and block lists. An entry says what it forbids or permits:
/// sign-in, registration, or sign-in without multi-factor authentication. Administrators add entries by
/// `add` for IP addresses and by `addUser` for users, and read them by `findIpList` and `findUserList`.
/// A risk policy, made by `addRiskListPolicy`, fills the block lists by itself: it counts failed
/// sign-ins and blocks the IP address or the user when there are too many.
///
/// Registration allow lists hold the user names, e-mail addresses and phone numbers that may be
/// registered. There is one for the user pool (`addWhitelist`, `listWhitelists`) and one for each
/// application (`addWhitelistOfApp`, `listWhitelistsOfApp`).
///
/// The device rule limits on how many devices, or from how many IP addresses, a user is signed in at
/// the same time. `updateRuleSettings` sets it, `saveInvitationPolicies` says for which applications it
/// holds, and `getAllWhiteListSettings` lists who is exempt from it.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Add IP addresses to an allow or block list
    ///
    /// Puts one or more IP addresses on the allow list or the block list, with what this forbids or
    /// permits. The IDs of the new entries are not in the result. Look them up by `findIpList`.
    ///
    /// Not safe to send twice: a second request may add the addresses again or fail.
    ///
    /// - Request: `POST /api/v3/ip-list`
    /// - Parameters: `expireAt` (required), `limitList` (required), `removeType` (required), `addType` (required), `ipType` (required), `ips` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn add(&self, request: IpListCreateDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD, request)
    }
    /// Create a risk policy
    ///
    /// Makes a policy that counts failed sign-ins and puts an IP address or a user on the block list as
    /// soon as there are too many in a period of time.
    ///
    /// The ID of the policy is not in the result. Look it up by `findRiskListPolicy`.
    ///
    /// Not safe to send twice: a second request may make a second policy.
    ///
    /// - Request: `POST /api/v3/risk-list-policy`
    /// - Parameters: `limitList` (required), `action` (required), `removeType` (required), `eventStateType` (required), `countThr` (required), `timeRange` (required), `userCond` (required), `ipCond` (required), `userRange` (required), `ipRange` (required), `optObject` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn add_risk_list_policy(
        &self,
        request: RiskListPolicyCreateDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_RISK_LIST_POLICY, request)
    }
    /// Add users to an allow or block list
    ///
    /// Puts users on the allow list or the block list of users, with what this forbids or permits.
    ///
    /// It does not create accounts: for that, see `createUser`. The IDs of the new entries are not in the
    /// result. Look them up by `findUserList`.
    ///
    /// Not safe to send twice: a second request may add the users again or fail.
    ///
    /// - Request: `POST /api/v3/user-list`
    /// - Parameters: `expireAt` (required), `limitList` (required), `removeType` (required), `addType` (required), `userListType` (required), `userIds` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn add_user(&self, request: UserListCreateDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_USER, request)
    }
    /// Add entries to the registration allow list
    ///
    /// Adds user names, e-mail addresses or phone numbers, all of one kind, to the registration allow list
    /// of the user pool.
    ///
    /// For the list of one application, use `addWhitelistOfApp`. The result is documented as a single
    /// entry.
    ///
    /// Not safe to send twice: whether a second request adds the entries again or fails is not documented.
    /// `listWhitelists` shows what is there.
    ///
    /// - Request: `POST /api/v3/add-whitelist`
    /// - Parameters: `type` (required), `list`
    /// - Returns: [`WhitelistRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%B3%A8%E5%86%8C%E7%99%BD%E5%90%8D%E5%8D%95/add-whitelist.html>)
    #[inline]
    pub fn add_whitelist(
        &self,
        request: AddWhitelistDto,
    ) -> ::sdk_runtime::Call<WhitelistRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_WHITELIST, request)
    }
    /// Add entries to the registration allow list of an application
    ///
    /// Adds user names, e-mail addresses or phone numbers, all of one kind, to the registration allow list
    /// of one application.
    ///
    /// For the list of the whole user pool, use `addWhitelist`. The result is documented as a single entry.
    ///
    /// Not safe to send twice: whether a second request adds the entries again or fails is not documented.
    /// `listWhitelistsOfApp` shows what is there.
    ///
    /// - Request: `POST /api/v3/add-whitelist-of-app`
    /// - Parameters: `appId` (required), `type` (required), `list`
    /// - Returns: [`WhitelistRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn add_whitelist_of_app(
        &self,
        request: AddWhitelistOfAppDto,
    ) -> ::sdk_runtime::Call<WhitelistRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_WHITELIST_OF_APP, request)
    }
    /// Remove an entry from an IP list
    ///
    /// Removes one entry from the allow list or the block list of IP addresses. The ID is found by
    /// `findIpList`.
    ///
    /// - Request: `DELETE /api/v3/ip-list/{id}`
    /// - Parameters: `id` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    #[inline]
    pub fn delete_by_id(&self, request: DeleteByIdParams) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_BY_ID, request)
    }
    /// Delete a risk policy
    ///
    /// Deletes one risk policy. The ID is found by `findRiskListPolicy`. To undo what the policy has
    /// blocked so far, remove the entries with `deleteById` or `deleteUserListById`.
    ///
    /// - Request: `DELETE /api/v3/risk-list-policy/{id}`
    /// - Parameters: `id` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    #[inline]
    pub fn delete_risk_list_policy_by_id(
        &self,
        request: DeleteRiskListPolicyByIdParams,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_RISK_LIST_POLICY_BY_ID,
            request,
        )
    }
    /// Remove an entry from a user list
    ///
    /// Removes one entry from the allow list or the block list of users. The account of the user stays. The
    /// ID is found by `findUserList`.
    ///
    /// - Request: `DELETE /api/v3/user-list/{id}`
    /// - Parameters: `id` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    #[inline]
    pub fn delete_user_list_by_id(
        &self,
        request: DeleteUserListByIdParams,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_USER_LIST_BY_ID,
            request,
        )
    }
    /// Remove entries from the registration allow list
    ///
    /// Removes user names, e-mail addresses or phone numbers, all of one kind, from the registration allow
    /// list of the user pool. The entries are found by `listWhitelists`.
    ///
    /// - Request: `POST /api/v3/delete-whitelist`
    /// - Parameters: `type` (required), `list`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%B3%A8%E5%86%8C%E7%99%BD%E5%90%8D%E5%8D%95/delete-whitelist.html>)
    #[inline]
    pub fn delete_whitelist(
        &self,
        request: DeleteWhitelistDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_WHITELIST, request)
    }
    /// Remove entries from the registration allow list of an application
    ///
    /// Removes user names, e-mail addresses or phone numbers, all of one kind, from the registration allow
    /// list of one application. The entries are found by `listWhitelistsOfApp`.
    ///
    /// - Request: `POST /api/v3/delete-whitelist-of-app`
    /// - Parameters: `type` (required), `appId` (required), `list`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn delete_whitelist_of_app(
        &self,
        request: DeleteWhitelistOfAppDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::DELETE_WHITELIST_OF_APP,
            request,
        )
    }
    /// Search the applications that the device rule can hold for
    ///
    /// Returns the applications for which the device rule can be switched on and which match the text.
    /// Their IDs are the input of `saveInvitationPolicies`.
    ///
    /// - Request: `GET /api/v3/get-supported-device-exclusive-apps`
    /// - Parameters: `keyword` (required)
    /// - Returns: a list, each of its elements [`DeviceExclusiveValidScopeAppDataDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn find_app_lists(
        &self,
        request: FindAppListsParams,
    ) -> ::sdk_runtime::Call<Vec<DeviceExclusiveValidScopeAppDataDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::FIND_APP_LISTS, request)
    }
    /// List the IP addresses of an allow or block list
    ///
    /// Returns the entries of the allow list or of the block list of IP addresses, page by page. It
    /// includes those that a risk policy added.
    ///
    /// - Request: `GET /api/v3/ip-list`
    /// - Parameters: `ipType` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`IpListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn find_ip_list(
        &self,
        request: FindIpListParams,
    ) -> ::sdk_runtime::Call<IpListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::FIND_IP_LIST, request)
    }
    /// List the risk policies
    ///
    /// Returns the risk policies that act on IP addresses, or those that act on users, page by page.
    ///
    /// - Request: `GET /api/v3/risk-list-policy`
    /// - Parameters: `optObject` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`RiskListPolicyPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn find_risk_list_policy(
        &self,
        request: FindRiskListPolicyParams,
    ) -> ::sdk_runtime::Call<RiskListPolicyPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::FIND_RISK_LIST_POLICY, request)
    }
    /// List the users of an allow or block list
    ///
    /// Returns the entries of the allow list or of the block list of users, page by page. It includes those
    /// that a risk policy added.
    ///
    /// - Request: `GET /api/v3/user-list`
    /// - Parameters: `userListType` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`UserListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn find_user_list(
        &self,
        request: FindUserListParams,
    ) -> ::sdk_runtime::Call<UserListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::FIND_USER_LIST, request)
    }
    /// List the applications that the device rule holds for
    ///
    /// Returns all applications for which the device rule was switched on, in one list.
    /// `saveInvitationPolicies` sets them, `remove` takes one out.
    ///
    /// - Request: `GET /api/v3/get-device-exclusive-valid-scope-settings`
    /// - Returns: a list, each of its elements [`GetDeviceExclusiveValidScopeDataDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_all_valid_scope_settings(
        &self,
    ) -> ::sdk_runtime::Call<Vec<GetDeviceExclusiveValidScopeDataDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_ALL_VALID_SCOPE_SETTINGS,
            (),
        )
    }
    /// List who is exempt from the device rule
    ///
    /// Returns the users, groups and roles that the device rule does not apply to, all in one list. There
    /// is no operation that changes this list.
    ///
    /// - Request: `GET /api/v3/get-device-exclusive-white-list-settings`
    /// - Returns: a list, each of its elements [`GetDeviceExclusiveWhiteListDataDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_all_white_list_settings(
        &self,
    ) -> ::sdk_runtime::Call<Vec<GetDeviceExclusiveWhiteListDataDto>> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_ALL_WHITE_LIST_SETTINGS,
            (),
        )
    }
    /// Get the device rule
    ///
    /// Returns the rule that limits on how many devices, or from how many IP addresses, a user is signed in
    /// at the same time. `updateRuleSettings` changes it.
    ///
    /// - Request: `GET /api/v3/get-device-exclusive-rule-settings`
    /// - Returns: [`GetDeviceExclusiveRuleDataDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_rule_settings(
        &self,
    ) -> ::sdk_runtime::Call<GetDeviceExclusiveRuleDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RULE_SETTINGS, ())
    }
    /// List the registration allow list
    ///
    /// Returns the entries of one kind that the registration allow list of the user pool has.
    ///
    /// The vendor's text mentions pages, but the operation has no parameters for them. The result is
    /// documented as a single entry.
    ///
    /// - Request: `GET /api/v3/list-whitelist`
    /// - Parameters: `type` (required)
    /// - Returns: [`WhitelistRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%B3%A8%E5%86%8C%E7%99%BD%E5%90%8D%E5%8D%95/list-whitelist.html>)
    #[inline]
    pub fn list_whitelists(
        &self,
        request: ListWhitelistsParams,
    ) -> ::sdk_runtime::Call<WhitelistRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_WHITELISTS, request)
    }
    /// List the registration allow list of an application
    ///
    /// Returns the entries of one kind that the registration allow list of one application has.
    ///
    /// The vendor's text mentions pages, but the operation has no parameters for them. The result is
    /// documented as a single entry.
    ///
    /// - Request: `GET /api/v3/list-whitelist-of-app`
    /// - Parameters: `type` (required), `appId` (required)
    /// - Returns: [`WhitelistRespDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn list_whitelists_of_app(
        &self,
        request: ListWhitelistsOfAppParams,
    ) -> ::sdk_runtime::Call<WhitelistRespDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::LIST_WHITELISTS_OF_APP,
            request,
        )
    }
    /// Take an application out of the device rule
    ///
    /// Ends the device rule for one application. It stays in force for the others, which
    /// `getAllValidScopeSettings` lists.
    ///
    /// - Request: `POST /api/v3/remove-device-exclusive-valid-scope-settings`
    /// - Parameters: `appId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn remove(
        &self,
        request: DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE, request)
    }
    /// Set the applications that the device rule holds for
    ///
    /// Saves for which applications the device rule holds.
    ///
    /// In spite of its name, the operation has nothing to do with invitations. The applications to choose
    /// from are found by `findAppLists`, and the saved ones are returned by `getAllValidScopeSettings`.
    /// Whether the new list replaces the saved one is not documented. `remove` takes an application out.
    ///
    /// - Request: `POST /api/v3/save-device-exclusive-valid-scope-settings`
    /// - Parameters: `appIds` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn save_invitation_policies(
        &self,
        request: SaveDeviceExclusiveValidScopeSettingsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::SAVE_INVITATION_POLICIES,
            request,
        )
    }
    /// Set the device rule
    ///
    /// Sets by what the devices of a user are counted, and how many may be signed in at the same time, or
    /// switches the rule off. It holds for the applications that `saveInvitationPolicies` named.
    ///
    /// - Request: `POST /api/v3/update-device-exclusive-rule-settings`
    /// - Parameters: `rule` (required), `deviceRule`, `ipRule`
    /// - Returns: [`GetDeviceExclusiveRuleDataDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn update_rule_settings(
        &self,
        request: UpdateDeviceExclusiveRuleDto,
    ) -> ::sdk_runtime::Call<GetDeviceExclusiveRuleDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_RULE_SETTINGS, request)
    }
}
