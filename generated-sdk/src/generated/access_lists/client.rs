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
use crate::{Call, ManagementClient};

/// # access-lists
///
/// Lists of addresses and users that are let in or kept out, and the policies that fill them.
///
/// See [the module](crate::access_lists).
impl ManagementClient {
    /// Sends `POST /api/v3/ip-list`.
    ///
    /// - Request: `POST /api/v3/ip-list`
    /// - Parameters: `expireAt` (required), `limitList` (required), `removeType` (required), `addType` (required), `ipType` (required), `ips` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn add(&self, request: IpListCreateDto) -> Call<()> {
        self.call(&operations::ADD, request)
    }
    /// Sends `POST /api/v3/risk-list-policy`.
    ///
    /// - Request: `POST /api/v3/risk-list-policy`
    /// - Parameters: `limitList` (required), `action` (required), `removeType` (required), `eventStateType` (required), `countThr` (required), `timeRange` (required), `userCond` (required), `ipCond` (required), `userRange` (required), `ipRange` (required), `optObject` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn add_risk_list_policy(&self, request: RiskListPolicyCreateDto) -> Call<()> {
        self.call(&operations::ADD_RISK_LIST_POLICY, request)
    }
    /// Sends `POST /api/v3/user-list`.
    ///
    /// - Request: `POST /api/v3/user-list`
    /// - Parameters: `expireAt` (required), `limitList` (required), `removeType` (required), `addType` (required), `userListType` (required), `userIds` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn add_user(&self, request: UserListCreateDto) -> Call<()> {
        self.call(&operations::ADD_USER, request)
    }
    /// Sends `POST /api/v3/add-whitelist`.
    ///
    /// - Request: `POST /api/v3/add-whitelist`
    /// - Parameters: `type` (required), `list`
    /// - Answers: [`WhitelistRespDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn add_whitelist(&self, request: AddWhitelistDto) -> Call<WhitelistRespDto> {
        self.call(&operations::ADD_WHITELIST, request)
    }
    /// Sends `POST /api/v3/add-whitelist-of-app`.
    ///
    /// - Request: `POST /api/v3/add-whitelist-of-app`
    /// - Parameters: `appId` (required), `type` (required), `list`
    /// - Answers: [`WhitelistRespDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn add_whitelist_of_app(
        &self,
        request: AddWhitelistOfAppDto,
    ) -> Call<WhitelistRespDto> {
        self.call(&operations::ADD_WHITELIST_OF_APP, request)
    }
    /// Sends `DELETE /api/v3/ip-list/{id}`.
    ///
    /// - Request: `DELETE /api/v3/ip-list/{id}`
    /// - Parameters: `id` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_by_id(&self, request: DeleteByIdParams) -> Call<()> {
        self.call(&operations::DELETE_BY_ID, request)
    }
    /// Sends `DELETE /api/v3/risk-list-policy/{id}`.
    ///
    /// - Request: `DELETE /api/v3/risk-list-policy/{id}`
    /// - Parameters: `id` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_risk_list_policy_by_id(
        &self,
        request: DeleteRiskListPolicyByIdParams,
    ) -> Call<()> {
        self.call(&operations::DELETE_RISK_LIST_POLICY_BY_ID, request)
    }
    /// Sends `DELETE /api/v3/user-list/{id}`.
    ///
    /// - Request: `DELETE /api/v3/user-list/{id}`
    /// - Parameters: `id` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_user_list_by_id(&self, request: DeleteUserListByIdParams) -> Call<()> {
        self.call(&operations::DELETE_USER_LIST_BY_ID, request)
    }
    /// Sends `POST /api/v3/delete-whitelist`.
    ///
    /// - Request: `POST /api/v3/delete-whitelist`
    /// - Parameters: `type` (required), `list`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_whitelist(&self, request: DeleteWhitelistDto) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_WHITELIST, request)
    }
    /// Sends `POST /api/v3/delete-whitelist-of-app`.
    ///
    /// - Request: `POST /api/v3/delete-whitelist-of-app`
    /// - Parameters: `type` (required), `appId` (required), `list`
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn delete_whitelist_of_app(
        &self,
        request: DeleteWhitelistOfAppDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::DELETE_WHITELIST_OF_APP, request)
    }
    /// Sends `GET /api/v3/get-supported-device-exclusive-apps`.
    ///
    /// - Request: `GET /api/v3/get-supported-device-exclusive-apps`
    /// - Parameters: `keyword` (required)
    /// - Answers: a list, each of its elements [`DeviceExclusiveValidScopeAppDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn find_app_lists(
        &self,
        request: FindAppListsParams,
    ) -> Call<Vec<DeviceExclusiveValidScopeAppDataDto>> {
        self.call(&operations::FIND_APP_LISTS, request)
    }
    /// Sends `GET /api/v3/ip-list`.
    ///
    /// - Request: `GET /api/v3/ip-list`
    /// - Parameters: `ipType` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`IpListPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn find_ip_list(&self, request: FindIpListParams) -> Call<IpListPagingDto> {
        self.call(&operations::FIND_IP_LIST, request)
    }
    /// Sends `GET /api/v3/risk-list-policy`.
    ///
    /// - Request: `GET /api/v3/risk-list-policy`
    /// - Parameters: `optObject` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`RiskListPolicyPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn find_risk_list_policy(
        &self,
        request: FindRiskListPolicyParams,
    ) -> Call<RiskListPolicyPagingDto> {
        self.call(&operations::FIND_RISK_LIST_POLICY, request)
    }
    /// Sends `GET /api/v3/user-list`.
    ///
    /// - Request: `GET /api/v3/user-list`
    /// - Parameters: `userListType` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`UserListPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn find_user_list(
        &self,
        request: FindUserListParams,
    ) -> Call<UserListPagingDto> {
        self.call(&operations::FIND_USER_LIST, request)
    }
    /// Sends `GET /api/v3/get-device-exclusive-valid-scope-settings`.
    ///
    /// - Request: `GET /api/v3/get-device-exclusive-valid-scope-settings`
    /// - Answers: a list, each of its elements [`GetDeviceExclusiveValidScopeDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_all_valid_scope_settings(
        &self,
    ) -> Call<Vec<GetDeviceExclusiveValidScopeDataDto>> {
        self.call(&operations::GET_ALL_VALID_SCOPE_SETTINGS, ())
    }
    /// Sends `GET /api/v3/get-device-exclusive-white-list-settings`.
    ///
    /// - Request: `GET /api/v3/get-device-exclusive-white-list-settings`
    /// - Answers: a list, each of its elements [`GetDeviceExclusiveWhiteListDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_all_white_list_settings(
        &self,
    ) -> Call<Vec<GetDeviceExclusiveWhiteListDataDto>> {
        self.call(&operations::GET_ALL_WHITE_LIST_SETTINGS, ())
    }
    /// Sends `GET /api/v3/get-device-exclusive-rule-settings`.
    ///
    /// - Request: `GET /api/v3/get-device-exclusive-rule-settings`
    /// - Answers: [`GetDeviceExclusiveRuleDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_rule_settings(&self) -> Call<GetDeviceExclusiveRuleDataDto> {
        self.call(&operations::GET_RULE_SETTINGS, ())
    }
    /// Sends `GET /api/v3/list-whitelist`.
    ///
    /// - Request: `GET /api/v3/list-whitelist`
    /// - Parameters: `type` (required)
    /// - Answers: [`WhitelistRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_whitelists(
        &self,
        request: ListWhitelistsParams,
    ) -> Call<WhitelistRespDto> {
        self.call(&operations::LIST_WHITELISTS, request)
    }
    /// Sends `GET /api/v3/list-whitelist-of-app`.
    ///
    /// - Request: `GET /api/v3/list-whitelist-of-app`
    /// - Parameters: `type` (required), `appId` (required)
    /// - Answers: [`WhitelistRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_whitelists_of_app(
        &self,
        request: ListWhitelistsOfAppParams,
    ) -> Call<WhitelistRespDto> {
        self.call(&operations::LIST_WHITELISTS_OF_APP, request)
    }
    /// Sends `POST /api/v3/remove-device-exclusive-valid-scope-settings`.
    ///
    /// - Request: `POST /api/v3/remove-device-exclusive-valid-scope-settings`
    /// - Parameters: `appId` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn remove(
        &self,
        request: DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::REMOVE, request)
    }
    /// Sends `POST /api/v3/save-device-exclusive-valid-scope-settings`.
    ///
    /// - Request: `POST /api/v3/save-device-exclusive-valid-scope-settings`
    /// - Parameters: `appIds` (required)
    /// - Answers: [`IsSuccessDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn save_invitation_policies(
        &self,
        request: SaveDeviceExclusiveValidScopeSettingsDto,
    ) -> Call<IsSuccessDto> {
        self.call(&operations::SAVE_INVITATION_POLICIES, request)
    }
    /// Sends `POST /api/v3/update-device-exclusive-rule-settings`.
    ///
    /// - Request: `POST /api/v3/update-device-exclusive-rule-settings`
    /// - Parameters: `rule` (required), `deviceRule`, `ipRule`
    /// - Answers: [`GetDeviceExclusiveRuleDataDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_rule_settings(
        &self,
        request: UpdateDeviceExclusiveRuleDto,
    ) -> Call<GetDeviceExclusiveRuleDataDto> {
        self.call(&operations::UPDATE_RULE_SETTINGS, request)
    }
}
