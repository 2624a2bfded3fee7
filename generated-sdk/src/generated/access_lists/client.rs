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
/// See [the module](crate::access_lists).
impl ManagementClient {
    /// Sends `POST /api/v3/ip-list`.
    ///
    /// - Request: `POST /api/v3/ip-list`
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    pub fn add(&self, request: IpListCreateDto) -> Call<()> {
        Call::new(self, &operations::ADD, Box::new(request))
    }
    /// Sends `POST /api/v3/risk-list-policy`.
    ///
    /// - Request: `POST /api/v3/risk-list-policy`
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    pub fn add_risk_list_policy(&self, request: RiskListPolicyCreateDto) -> Call<()> {
        Call::new(self, &operations::ADD_RISK_LIST_POLICY, Box::new(request))
    }
    /// Sends `POST /api/v3/user-list`.
    ///
    /// - Request: `POST /api/v3/user-list`
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    pub fn add_user(&self, request: UserListCreateDto) -> Call<()> {
        Call::new(self, &operations::ADD_USER, Box::new(request))
    }
    /// Sends `POST /api/v3/add-whitelist`.
    ///
    /// - Request: `POST /api/v3/add-whitelist`
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    pub fn add_whitelist(&self, request: AddWhitelistDto) -> Call<WhitelistRespDto> {
        Call::new(self, &operations::ADD_WHITELIST, Box::new(request))
    }
    /// Sends `POST /api/v3/add-whitelist-of-app`.
    ///
    /// - Request: `POST /api/v3/add-whitelist-of-app`
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    pub fn add_whitelist_of_app(
        &self,
        request: AddWhitelistOfAppDto,
    ) -> Call<WhitelistRespDto> {
        Call::new(self, &operations::ADD_WHITELIST_OF_APP, Box::new(request))
    }
    /// Sends `DELETE /api/v3/ip-list/{id}`.
    ///
    /// - Request: `DELETE /api/v3/ip-list/{id}`
    /// - Safe to repeat: yes
    pub fn delete_by_id(&self, request: DeleteByIdParams) -> Call<()> {
        Call::new(self, &operations::DELETE_BY_ID, Box::new(request))
    }
    /// Sends `DELETE /api/v3/risk-list-policy/{id}`.
    ///
    /// - Request: `DELETE /api/v3/risk-list-policy/{id}`
    /// - Safe to repeat: yes
    pub fn delete_risk_list_policy_by_id(
        &self,
        request: DeleteRiskListPolicyByIdParams,
    ) -> Call<()> {
        Call::new(self, &operations::DELETE_RISK_LIST_POLICY_BY_ID, Box::new(request))
    }
    /// Sends `DELETE /api/v3/user-list/{id}`.
    ///
    /// - Request: `DELETE /api/v3/user-list/{id}`
    /// - Safe to repeat: yes
    pub fn delete_user_list_by_id(&self, request: DeleteUserListByIdParams) -> Call<()> {
        Call::new(self, &operations::DELETE_USER_LIST_BY_ID, Box::new(request))
    }
    /// Sends `POST /api/v3/delete-whitelist`.
    ///
    /// - Request: `POST /api/v3/delete-whitelist`
    /// - Safe to repeat: yes
    pub fn delete_whitelist(&self, request: DeleteWhitelistDto) -> Call<IsSuccessDto> {
        Call::new(self, &operations::DELETE_WHITELIST, Box::new(request))
    }
    /// Sends `POST /api/v3/delete-whitelist-of-app`.
    ///
    /// - Request: `POST /api/v3/delete-whitelist-of-app`
    /// - Safe to repeat: yes
    pub fn delete_whitelist_of_app(
        &self,
        request: DeleteWhitelistOfAppDto,
    ) -> Call<IsSuccessDto> {
        Call::new(self, &operations::DELETE_WHITELIST_OF_APP, Box::new(request))
    }
    /// Sends `GET /api/v3/get-supported-device-exclusive-apps`.
    ///
    /// - Request: `GET /api/v3/get-supported-device-exclusive-apps`
    /// - Safe to repeat: yes
    pub fn find_app_lists(
        &self,
        request: FindAppListsParams,
    ) -> Call<Vec<DeviceExclusiveValidScopeAppDataDto>> {
        Call::new(self, &operations::FIND_APP_LISTS, Box::new(request))
    }
    /// Sends `GET /api/v3/ip-list`.
    ///
    /// - Request: `GET /api/v3/ip-list`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn find_ip_list(&self, request: FindIpListParams) -> Call<IpListPagingDto> {
        Call::new(self, &operations::FIND_IP_LIST, Box::new(request))
    }
    /// Sends `GET /api/v3/risk-list-policy`.
    ///
    /// - Request: `GET /api/v3/risk-list-policy`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn find_risk_list_policy(
        &self,
        request: FindRiskListPolicyParams,
    ) -> Call<RiskListPolicyPagingDto> {
        Call::new(self, &operations::FIND_RISK_LIST_POLICY, Box::new(request))
    }
    /// Sends `GET /api/v3/user-list`.
    ///
    /// - Request: `GET /api/v3/user-list`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn find_user_list(
        &self,
        request: FindUserListParams,
    ) -> Call<UserListPagingDto> {
        Call::new(self, &operations::FIND_USER_LIST, Box::new(request))
    }
    /// Sends `GET /api/v3/get-device-exclusive-valid-scope-settings`.
    ///
    /// - Request: `GET /api/v3/get-device-exclusive-valid-scope-settings`
    /// - Safe to repeat: yes
    pub fn get_all_valid_scope_settings(
        &self,
    ) -> Call<Vec<GetDeviceExclusiveValidScopeDataDto>> {
        Call::new(self, &operations::GET_ALL_VALID_SCOPE_SETTINGS, Box::new(()))
    }
    /// Sends `GET /api/v3/get-device-exclusive-white-list-settings`.
    ///
    /// - Request: `GET /api/v3/get-device-exclusive-white-list-settings`
    /// - Safe to repeat: yes
    pub fn get_all_white_list_settings(
        &self,
    ) -> Call<Vec<GetDeviceExclusiveWhiteListDataDto>> {
        Call::new(self, &operations::GET_ALL_WHITE_LIST_SETTINGS, Box::new(()))
    }
    /// Sends `GET /api/v3/get-device-exclusive-rule-settings`.
    ///
    /// - Request: `GET /api/v3/get-device-exclusive-rule-settings`
    /// - Safe to repeat: yes
    pub fn get_rule_settings(&self) -> Call<GetDeviceExclusiveRuleDataDto> {
        Call::new(self, &operations::GET_RULE_SETTINGS, Box::new(()))
    }
    /// Sends `GET /api/v3/list-whitelist`.
    ///
    /// - Request: `GET /api/v3/list-whitelist`
    /// - Safe to repeat: yes
    pub fn list_whitelists(
        &self,
        request: ListWhitelistsParams,
    ) -> Call<WhitelistRespDto> {
        Call::new(self, &operations::LIST_WHITELISTS, Box::new(request))
    }
    /// Sends `GET /api/v3/list-whitelist-of-app`.
    ///
    /// - Request: `GET /api/v3/list-whitelist-of-app`
    /// - Safe to repeat: yes
    pub fn list_whitelists_of_app(
        &self,
        request: ListWhitelistsOfAppParams,
    ) -> Call<WhitelistRespDto> {
        Call::new(self, &operations::LIST_WHITELISTS_OF_APP, Box::new(request))
    }
    /// Sends `POST /api/v3/remove-device-exclusive-valid-scope-settings`.
    ///
    /// - Request: `POST /api/v3/remove-device-exclusive-valid-scope-settings`
    /// - Safe to repeat: yes
    pub fn remove(
        &self,
        request: DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
    ) -> Call<IsSuccessDto> {
        Call::new(self, &operations::REMOVE, Box::new(request))
    }
    /// Sends `POST /api/v3/save-device-exclusive-valid-scope-settings`.
    ///
    /// - Request: `POST /api/v3/save-device-exclusive-valid-scope-settings`
    /// - Safe to repeat: yes
    pub fn save_invitation_policies(
        &self,
        request: SaveDeviceExclusiveValidScopeSettingsDto,
    ) -> Call<IsSuccessDto> {
        Call::new(self, &operations::SAVE_INVITATION_POLICIES, Box::new(request))
    }
    /// Sends `POST /api/v3/update-device-exclusive-rule-settings`.
    ///
    /// - Request: `POST /api/v3/update-device-exclusive-rule-settings`
    /// - Safe to repeat: yes
    pub fn update_rule_settings(
        &self,
        request: UpdateDeviceExclusiveRuleDto,
    ) -> Call<GetDeviceExclusiveRuleDataDto> {
        Call::new(self, &operations::UPDATE_RULE_SETTINGS, Box::new(request))
    }
}
