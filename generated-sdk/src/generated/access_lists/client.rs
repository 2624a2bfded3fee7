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
/// Lists of addresses and users that are let in or kept out, and the policies that fill them.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/ip-list`.
    ///
    /// - Request: `POST /api/v3/ip-list`
    /// - Parameters: `expireAt` (required), `limitList` (required), `removeType` (required), `addType` (required), `ipType` (required), `ips` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{IpListCreateDto, IpListCreateDtoRequired};
    ///
    /// let request = IpListCreateDto::new(IpListCreateDtoRequired {
    ///     expire_at: generated_sdk::DateTime::from("2024-01-31T12:00:00.000Z"),
    ///     limit_list: vec![String::from("limit list")],
    ///     remove_type: String::from("remove type"),
    ///     add_type: String::from("add type"),
    ///     ip_type: String::from("ip type"),
    ///     ips: String::from("ips"),
    /// });
    /// client.add(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add(&self, request: IpListCreateDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD, request)
    }
    /// Sends `POST /api/v3/risk-list-policy`.
    ///
    /// - Request: `POST /api/v3/risk-list-policy`
    /// - Parameters: `limitList` (required), `action` (required), `removeType` (required), `eventStateType` (required), `countThr` (required), `timeRange` (required), `userCond` (required), `ipCond` (required), `userRange` (required), `ipRange` (required), `optObject` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     RemoveType, RiskAction, RiskCondition, RiskEventType, RiskLimit,
    ///     RiskListPolicyCreateDto, RiskListPolicyCreateDtoRequired, RiskObject, RiskRange,
    /// };
    ///
    /// let request = RiskListPolicyCreateDto::new(RiskListPolicyCreateDtoRequired {
    ///     limit_list: RiskLimit::ForbidLogin,
    ///     action: RiskAction::AddIpBlackList,
    ///     remove_type: RemoveType::Manual,
    ///     event_state_type: RiskEventType::PasswordWrong,
    ///     count_thr: 1,
    ///     time_range: 1,
    ///     user_cond: RiskCondition::NoLimit,
    ///     ip_cond: RiskCondition::NoLimit,
    ///     user_range: RiskRange::All,
    ///     ip_range: RiskRange::All,
    ///     opt_object: RiskObject::Ip,
    /// });
    /// client.add_risk_list_policy(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_risk_list_policy(
        &self,
        request: RiskListPolicyCreateDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_RISK_LIST_POLICY, request)
    }
    /// Sends `POST /api/v3/user-list`.
    ///
    /// - Request: `POST /api/v3/user-list`
    /// - Parameters: `expireAt` (required), `limitList` (required), `removeType` (required), `addType` (required), `userListType` (required), `userIds` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{UserListCreateDto, UserListCreateDtoRequired};
    ///
    /// let request = UserListCreateDto::new(UserListCreateDtoRequired {
    ///     expire_at: 1,
    ///     limit_list: vec![String::from("limit list")],
    ///     remove_type: String::from("remove type"),
    ///     add_type: String::from("add type"),
    ///     user_list_type: String::from("user list type"),
    ///     user_ids: vec![String::from("user ids")],
    /// });
    /// client.add_user(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_user(&self, request: UserListCreateDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_USER, request)
    }
    /// Sends `POST /api/v3/add-whitelist`.
    ///
    /// - Request: `POST /api/v3/add-whitelist`
    /// - Parameters: `type` (required), `list`
    /// - Returns: [`WhitelistRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{AddWhitelistDto, WhitelistType};
    ///
    /// let whitelist = client
    ///     .add_whitelist(AddWhitelistDto::new(WhitelistType::Username))
    ///     .await?;
    /// println!("{}", whitelist.value);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_whitelist(
        &self,
        request: AddWhitelistDto,
    ) -> ::sdk_runtime::Call<WhitelistRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_WHITELIST, request)
    }
    /// Sends `POST /api/v3/add-whitelist-of-app`.
    ///
    /// - Request: `POST /api/v3/add-whitelist-of-app`
    /// - Parameters: `appId` (required), `type` (required), `list`
    /// - Returns: [`WhitelistRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{AddWhitelistOfAppDto, WhitelistType};
    ///
    /// let request = AddWhitelistOfAppDto::new("app id", WhitelistType::Username);
    /// let whitelist = client.add_whitelist_of_app(request).await?;
    /// println!("{}", whitelist.value);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_whitelist_of_app(
        &self,
        request: AddWhitelistOfAppDto,
    ) -> ::sdk_runtime::Call<WhitelistRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_WHITELIST_OF_APP, request)
    }
    /// Sends `DELETE /api/v3/ip-list/{id}`.
    ///
    /// - Request: `DELETE /api/v3/ip-list/{id}`
    /// - Parameters: `id` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteByIdParams;
    ///
    /// client.delete_by_id(DeleteByIdParams::new("id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_by_id(&self, request: DeleteByIdParams) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_BY_ID, request)
    }
    /// Sends `DELETE /api/v3/risk-list-policy/{id}`.
    ///
    /// - Request: `DELETE /api/v3/risk-list-policy/{id}`
    /// - Parameters: `id` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteRiskListPolicyByIdParams;
    ///
    /// client
    ///     .delete_risk_list_policy_by_id(DeleteRiskListPolicyByIdParams::new("id"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `DELETE /api/v3/user-list/{id}`.
    ///
    /// - Request: `DELETE /api/v3/user-list/{id}`
    /// - Parameters: `id` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteUserListByIdParams;
    ///
    /// client.delete_user_list_by_id(DeleteUserListByIdParams::new("id")).await?;
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/delete-whitelist`.
    ///
    /// - Request: `POST /api/v3/delete-whitelist`
    /// - Parameters: `type` (required), `list`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{DeleteWhitelistDto, WhitelistType};
    ///
    /// let result = client
    ///     .delete_whitelist(DeleteWhitelistDto::new(WhitelistType::Username))
    ///     .await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_whitelist(
        &self,
        request: DeleteWhitelistDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_WHITELIST, request)
    }
    /// Sends `POST /api/v3/delete-whitelist-of-app`.
    ///
    /// - Request: `POST /api/v3/delete-whitelist-of-app`
    /// - Parameters: `type` (required), `appId` (required), `list`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{DeleteWhitelistOfAppDto, WhitelistType};
    ///
    /// let request = DeleteWhitelistOfAppDto::new(WhitelistType::Username, "app id");
    /// let result = client.delete_whitelist_of_app(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-supported-device-exclusive-apps`.
    ///
    /// - Request: `GET /api/v3/get-supported-device-exclusive-apps`
    /// - Parameters: `keyword` (required)
    /// - Returns: a list, each of its elements [`DeviceExclusiveValidScopeAppDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::FindAppListsParams;
    ///
    /// let list = client.find_app_lists(FindAppListsParams::new("keyword")).await?;
    /// for item in list {
    ///     println!("{}", item.app_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find_app_lists(
        &self,
        request: FindAppListsParams,
    ) -> ::sdk_runtime::Call<Vec<DeviceExclusiveValidScopeAppDataDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::FIND_APP_LISTS, request)
    }
    /// Sends `GET /api/v3/ip-list`.
    ///
    /// - Request: `GET /api/v3/ip-list`
    /// - Parameters: `ipType` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`IpListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{AccessListType, FindIpListParams};
    ///
    /// let mut items = client
    ///     .find_ip_list(FindIpListParams::new(AccessListType::Black))
    ///     .items();
    /// while let Some(ip_list) = items.try_next().await? {
    ///     println!("{}", ip_list.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find_ip_list(
        &self,
        request: FindIpListParams,
    ) -> ::sdk_runtime::Call<IpListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::FIND_IP_LIST, request)
    }
    /// Sends `GET /api/v3/risk-list-policy`.
    ///
    /// - Request: `GET /api/v3/risk-list-policy`
    /// - Parameters: `optObject` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`RiskListPolicyPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{FindRiskListPolicyParams, RiskObject};
    ///
    /// let mut items = client
    ///     .find_risk_list_policy(FindRiskListPolicyParams::new(RiskObject::Ip))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find_risk_list_policy(
        &self,
        request: FindRiskListPolicyParams,
    ) -> ::sdk_runtime::Call<RiskListPolicyPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::FIND_RISK_LIST_POLICY, request)
    }
    /// Sends `GET /api/v3/user-list`.
    ///
    /// - Request: `GET /api/v3/user-list`
    /// - Parameters: `userListType` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`UserListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{AccessListType, FindUserListParams};
    ///
    /// let mut items = client
    ///     .find_user_list(FindUserListParams::new(AccessListType::Black))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find_user_list(
        &self,
        request: FindUserListParams,
    ) -> ::sdk_runtime::Call<UserListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::FIND_USER_LIST, request)
    }
    /// Sends `GET /api/v3/get-device-exclusive-valid-scope-settings`.
    ///
    /// - Request: `GET /api/v3/get-device-exclusive-valid-scope-settings`
    /// - Returns: a list, each of its elements [`GetDeviceExclusiveValidScopeDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let list = client.get_all_valid_scope_settings().await?;
    /// for item in list {
    ///     println!("{}", item.app_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-device-exclusive-white-list-settings`.
    ///
    /// - Request: `GET /api/v3/get-device-exclusive-white-list-settings`
    /// - Returns: a list, each of its elements [`GetDeviceExclusiveWhiteListDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let list = client.get_all_white_list_settings().await?;
    /// for item in list {
    ///     println!("{}", item.target_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `GET /api/v3/get-device-exclusive-rule-settings`.
    ///
    /// - Request: `GET /api/v3/get-device-exclusive-rule-settings`
    /// - Returns: [`GetDeviceExclusiveRuleDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let result = client.get_rule_settings().await?;
    /// println!("{}", result.rule);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_rule_settings(
        &self,
    ) -> ::sdk_runtime::Call<GetDeviceExclusiveRuleDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RULE_SETTINGS, ())
    }
    /// Sends `GET /api/v3/list-whitelist`.
    ///
    /// - Request: `GET /api/v3/list-whitelist`
    /// - Parameters: `type` (required)
    /// - Returns: [`WhitelistRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{ListWhitelistsParams, WhitelistType};
    ///
    /// let whitelist = client
    ///     .list_whitelists(ListWhitelistsParams::new(WhitelistType::Username))
    ///     .await?;
    /// println!("{}", whitelist.value);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_whitelists(
        &self,
        request: ListWhitelistsParams,
    ) -> ::sdk_runtime::Call<WhitelistRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_WHITELISTS, request)
    }
    /// Sends `GET /api/v3/list-whitelist-of-app`.
    ///
    /// - Request: `GET /api/v3/list-whitelist-of-app`
    /// - Parameters: `type` (required), `appId` (required)
    /// - Returns: [`WhitelistRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{ListWhitelistsOfAppParams, WhitelistType};
    ///
    /// let request = ListWhitelistsOfAppParams::new(WhitelistType::Username, "app id");
    /// let whitelist = client.list_whitelists_of_app(request).await?;
    /// println!("{}", whitelist.value);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/remove-device-exclusive-valid-scope-settings`.
    ///
    /// - Request: `POST /api/v3/remove-device-exclusive-valid-scope-settings`
    /// - Parameters: `appId` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::DeleteDeviceExclusiveValidScopeSettingsByIdsDto;
    ///
    /// let request = DeleteDeviceExclusiveValidScopeSettingsByIdsDto::new("app id");
    /// let result = client.remove(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove(
        &self,
        request: DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE, request)
    }
    /// Sends `POST /api/v3/save-device-exclusive-valid-scope-settings`.
    ///
    /// - Request: `POST /api/v3/save-device-exclusive-valid-scope-settings`
    /// - Parameters: `appIds` (required)
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::SaveDeviceExclusiveValidScopeSettingsDto;
    ///
    /// let request = SaveDeviceExclusiveValidScopeSettingsDto::new(["app ids"]);
    /// let result = client.save_invitation_policies(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
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
    /// Sends `POST /api/v3/update-device-exclusive-rule-settings`.
    ///
    /// - Request: `POST /api/v3/update-device-exclusive-rule-settings`
    /// - Parameters: `rule` (required), `deviceRule`, `ipRule`
    /// - Returns: [`GetDeviceExclusiveRuleDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{DeviceExclusiveRule, UpdateDeviceExclusiveRuleDto};
    ///
    /// let request = UpdateDeviceExclusiveRuleDto::new(DeviceExclusiveRule::Disable);
    /// let result = client.update_rule_settings(request).await?;
    /// println!("{}", result.rule);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_rule_settings(
        &self,
        request: UpdateDeviceExclusiveRuleDto,
    ) -> ::sdk_runtime::Call<GetDeviceExclusiveRuleDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_RULE_SETTINGS, request)
    }
}
