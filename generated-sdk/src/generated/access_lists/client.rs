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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Add IP addresses to an allow or block list.
    ///
    /// Puts one or more IP addresses on the allow list or the block list, with what this forbids or
    /// permits.
    ///
    /// The IDs of the new entries are not in the result. Look them up by
    /// [`find_ip_list`](crate::ManagementClient::find_ip_list).
    ///
    /// Not safe to send twice: a second request may add the addresses again or fail.
    ///
    /// - Request: `POST /api/v3/ip-list`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`expire_at`](IpListCreateDto::expire_at) | Required. When the entry ends. |
    /// | [`limit_list`](IpListCreateDto::limit_list) | Required. What holds for the addresses: `"FORBID_LOGIN"` forbids signing in, `"FORBID_REGISTER"` forbids registering, `"SKIP_MFA"` lets users sign in without multi-factor authentication. |
    /// | [`remove_type`](IpListCreateDto::remove_type) | Required. How the entry leaves the list: `"MANUAL"` by an administrator, `"SCHEDULE"` by a policy. |
    /// | [`add_type`](IpListCreateDto::add_type) | Required. How the entry comes to the list: `"MANUAL"` by an administrator, `"SCHEDULE"` by a policy. |
    /// | [`ip_type`](IpListCreateDto::ip_type) | Required. List that the addresses are put on: `"WHITE"` is the allow list, `"BLACK"` the block list. |
    /// | [`ips`](IpListCreateDto::ips) | Required. IP addresses to add, separated by commas. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{IpListCreateDto, IpListCreateDtoRequired};
    ///
    /// let request = IpListCreateDto::new(IpListCreateDtoRequired {
    ///     expire_at: genauth::DateTime::from("2022-07-03T03:20:30.000Z"),
    ///     limit_list: vec![String::from("FORBID_LOGIN")],
    ///     remove_type: String::from("MANUAL"),
    ///     add_type: String::from("MANUAL"),
    ///     ip_type: String::from("BLACK"),
    ///     ips: String::from("10.123.32.25,10.123.32.26"),
    /// });
    /// client.add(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ip-list")]
    #[inline]
    pub fn add(&self, request: IpListCreateDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD, request)
    }
    /// Create a risk policy.
    ///
    /// Makes a policy that counts failed sign-ins and puts an IP address or a user on the block list as
    /// soon as there are too many in a period of time.
    ///
    /// The ID of the policy is not in the result. Look it up by
    /// [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy).
    ///
    /// Not safe to send twice: a second request may make a second policy.
    ///
    /// - Request: `POST /api/v3/risk-list-policy`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit_list`](RiskListPolicyCreateDto::limit_list) | Required. What the entry on the block list forbids. |
    /// | [`action`](RiskListPolicyCreateDto::action) | Required. What the policy does when the threshold is reached. |
    /// | [`remove_type`](RiskListPolicyCreateDto::remove_type) | Required. How the entry leaves the block list. |
    /// | [`event_state_type`](RiskListPolicyCreateDto::event_state_type) | Required. Event that the policy counts. |
    /// | [`count_thr`](RiskListPolicyCreateDto::count_thr) | Required. How many events it takes for the policy to act. |
    /// | [`time_range`](RiskListPolicyCreateDto::time_range) | Required. Length of the period in which the events are counted, up to now. |
    /// | [`user_cond`](RiskListPolicyCreateDto::user_cond) | Required. Whether the events are counted for each user by itself. |
    /// | [`ip_cond`](RiskListPolicyCreateDto::ip_cond) | Required. Whether the events are counted for each IP address by itself. |
    /// | [`user_range`](RiskListPolicyCreateDto::user_range) | Required. Which users the policy looks at. |
    /// | [`ip_range`](RiskListPolicyCreateDto::ip_range) | Required. Which IP addresses the policy looks at. |
    /// | [`opt_object`](RiskListPolicyCreateDto::opt_object) | Required. What the policy acts on. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     RemoveType, RiskAction, RiskCondition, RiskEventType, RiskLimit,
    ///     RiskListPolicyCreateDto, RiskListPolicyCreateDtoRequired, RiskObject, RiskRange,
    /// };
    ///
    /// let request = RiskListPolicyCreateDto::new(RiskListPolicyCreateDtoRequired {
    ///     limit_list: RiskLimit::ForbidLogin,
    ///     action: RiskAction::AddIpBlackList,
    ///     remove_type: RemoveType::Manual,
    ///     event_state_type: RiskEventType::PasswordWrong,
    ///     count_thr: 3,
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
    #[doc(alias = "risk-list-policy")]
    #[inline]
    pub fn add_risk_list_policy(
        &self,
        request: RiskListPolicyCreateDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_RISK_LIST_POLICY, request)
    }
    /// Add users to an allow or block list.
    ///
    /// Puts users on the allow list or the block list of users, with what this forbids or permits.
    ///
    /// It does not create accounts: for that, see [`create_user`](crate::ManagementClient::create_user).
    /// The IDs of the new entries are not in the result. Look them up by
    /// [`find_user_list`](crate::ManagementClient::find_user_list).
    ///
    /// Not safe to send twice: a second request may add the users again or fail.
    ///
    /// - Request: `POST /api/v3/user-list`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`expire_at`](UserListCreateDto::expire_at) | Required. When the entry ends, as a timestamp. |
    /// | [`limit_list`](UserListCreateDto::limit_list) | Required. What holds for the users: `"FORBID_LOGIN"` forbids signing in, `"FORBID_REGISTER"` forbids registering, `"SKIP_MFA"` lets the users sign in without multi-factor authentication. |
    /// | [`remove_type`](UserListCreateDto::remove_type) | Required. How the entry leaves the list: `"MANUAL"` by an administrator, `"SCHEDULE"` by a policy. |
    /// | [`add_type`](UserListCreateDto::add_type) | Required. How the entry comes to the list: `"MANUAL"` by an administrator, `"SCHEDULE"` by a policy. |
    /// | [`user_list_type`](UserListCreateDto::user_list_type) | Required. List that the users are put on: `"WHITE"` is the allow list, `"BLACK"` the block list. |
    /// | [`user_ids`](UserListCreateDto::user_ids) | Required. IDs of the users, found by [`list_users`](crate::ManagementClient::list_users). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{UserListCreateDto, UserListCreateDtoRequired};
    ///
    /// let request = UserListCreateDto::new(UserListCreateDtoRequired {
    ///     expire_at: 1669114748050,
    ///     limit_list: vec![String::from("FORBID_LOGIN")],
    ///     remove_type: String::from("MANUAL"),
    ///     add_type: String::from("MANUAL"),
    ///     user_list_type: String::from("BLACK"),
    ///     user_ids: vec![String::from("6343b98b7cfxxx9366e9b7c")],
    /// });
    /// client.add_user(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "user-list")]
    #[inline]
    pub fn add_user(&self, request: UserListCreateDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_USER, request)
    }
    /// Add entries to the registration allow list.
    ///
    /// Adds user names, e-mail addresses or phone numbers, all of one kind, to the registration allow list
    /// of the user pool.
    ///
    /// For the list of one application, use
    /// [`add_whitelist_of_app`](crate::ManagementClient::add_whitelist_of_app). The result is typed as one
    /// entry, even if several are added. Whether the server keeps to that is not certain.
    ///
    /// Not safe to send twice: whether a second request adds the entries again or fails is not documented.
    /// [`list_whitelists`](crate::ManagementClient::list_whitelists) shows what is there.
    ///
    /// - Request: `POST /api/v3/add-whitelist`
    /// - Returns: [`WhitelistRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%B3%A8%E5%86%8C%E7%99%BD%E5%90%8D%E5%8D%95/add-whitelist.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](AddWhitelistDto::type) | Required. Kind of the entries. |
    /// | [`list`](AddWhitelistDto::list) | User names, e-mail addresses or phone numbers to add, all of the kind that [`type`](crate::generated::models::AddWhitelistDto::type) names. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{AddWhitelistDto, WhitelistType};
    ///
    /// let request = AddWhitelistDto::new(WhitelistType::Username)
    ///     .with_list(["test@example.com"]);
    /// let whitelist = client.add_whitelist(request).await?;
    /// println!("{}", whitelist.value);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "add-whitelist")]
    #[inline]
    pub fn add_whitelist(
        &self,
        request: AddWhitelistDto,
    ) -> ::sdk_runtime::Call<WhitelistRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_WHITELIST, request)
    }
    /// Add entries to the registration allow list of an application.
    ///
    /// Adds user names, e-mail addresses or phone numbers, all of one kind, to the registration allow list
    /// of one application.
    ///
    /// For the list of the whole user pool, use [`add_whitelist`](crate::ManagementClient::add_whitelist).
    /// The result is typed as one entry, even if several are added. Whether the server keeps to that is not
    /// certain.
    ///
    /// Not safe to send twice: whether a second request adds the entries again or fails is not documented.
    /// [`list_whitelists_of_app`](crate::ManagementClient::list_whitelists_of_app) shows what is there.
    ///
    /// - Request: `POST /api/v3/add-whitelist-of-app`
    /// - Returns: [`WhitelistRespDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](AddWhitelistOfAppDto::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`type`](AddWhitelistOfAppDto::type) | Required. Kind of the entries. |
    /// | [`list`](AddWhitelistOfAppDto::list) | User names, e-mail addresses or phone numbers to add, all of the kind that [`type`](crate::generated::models::AddWhitelistOfAppDto::type) names. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{AddWhitelistOfAppDto, WhitelistType};
    ///
    /// let request = AddWhitelistOfAppDto::new(
    ///     "6342b8537axxxx047d314109",
    ///     WhitelistType::Username,
    /// )
    /// .with_list(["test@example.com"]);
    /// let whitelist = client.add_whitelist_of_app(request).await?;
    /// println!("{}", whitelist.value);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "add-whitelist-of-app")]
    #[inline]
    pub fn add_whitelist_of_app(
        &self,
        request: AddWhitelistOfAppDto,
    ) -> ::sdk_runtime::Call<WhitelistRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::ADD_WHITELIST_OF_APP, request)
    }
    /// Remove an entry from an IP list.
    ///
    /// Removes one entry from the allow list or the block list of IP addresses. The ID is found by
    /// [`find_ip_list`](crate::ManagementClient::find_ip_list).
    ///
    /// - Request: `DELETE /api/v3/ip-list/{id}`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](DeleteByIdParams::id) | Required. ID of the entry, found by [`find_ip_list`](crate::ManagementClient::find_ip_list). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteByIdParams;
    ///
    /// client.delete_by_id(DeleteByIdParams::new("60b49eb83fd80adb96f26e68")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ip-list")]
    #[inline]
    pub fn delete_by_id(&self, request: DeleteByIdParams) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_BY_ID, request)
    }
    /// Delete a risk policy.
    ///
    /// Deletes one risk policy.
    ///
    /// The ID is found by [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy). To
    /// undo what the policy has blocked so far, remove the entries with
    /// [`delete_by_id`](crate::ManagementClient::delete_by_id) or
    /// [`delete_user_list_by_id`](crate::ManagementClient::delete_user_list_by_id).
    ///
    /// - Request: `DELETE /api/v3/risk-list-policy/{id}`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](DeleteRiskListPolicyByIdParams::id) | Required. ID of the risk policy, found by [`find_risk_list_policy`](crate::ManagementClient::find_risk_list_policy). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteRiskListPolicyByIdParams;
    ///
    /// let request = DeleteRiskListPolicyByIdParams::new("60b49eb83fd80adb96f26e68");
    /// client.delete_risk_list_policy_by_id(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "risk-list-policy")]
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
    /// Remove an entry from a user list.
    ///
    /// Removes one entry from the allow list or the block list of users. The account of the user stays. The
    /// ID is found by [`find_user_list`](crate::ManagementClient::find_user_list).
    ///
    /// - Request: `DELETE /api/v3/user-list/{id}`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](DeleteUserListByIdParams::id) | Required. ID of the entry, found by [`find_user_list`](crate::ManagementClient::find_user_list). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteUserListByIdParams;
    ///
    /// client
    ///     .delete_user_list_by_id(
    ///         DeleteUserListByIdParams::new("60b49eb83fd80adb96f26e68"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "user-list")]
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
    /// Remove entries from the registration allow list.
    ///
    /// Removes user names, e-mail addresses or phone numbers, all of one kind, from the registration allow
    /// list of the user pool.
    ///
    /// The entries are found by [`list_whitelists`](crate::ManagementClient::list_whitelists).
    ///
    /// - Request: `POST /api/v3/delete-whitelist`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%B3%A8%E5%86%8C%E7%99%BD%E5%90%8D%E5%8D%95/delete-whitelist.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](DeleteWhitelistDto::type) | Required. Kind of the entries. |
    /// | [`list`](DeleteWhitelistDto::list) | User names, e-mail addresses or phone numbers to remove, all of the kind that [`type`](crate::generated::models::DeleteWhitelistDto::type) names. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{DeleteWhitelistDto, WhitelistType};
    ///
    /// let request = DeleteWhitelistDto::new(WhitelistType::Username)
    ///     .with_list(["test@example.com"]);
    /// let result = client.delete_whitelist(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-whitelist")]
    #[inline]
    pub fn delete_whitelist(
        &self,
        request: DeleteWhitelistDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_WHITELIST, request)
    }
    /// Remove entries from the registration allow list of an application.
    ///
    /// Removes user names, e-mail addresses or phone numbers, all of one kind, from the registration allow
    /// list of one application.
    ///
    /// The entries are found by
    /// [`list_whitelists_of_app`](crate::ManagementClient::list_whitelists_of_app).
    ///
    /// - Request: `POST /api/v3/delete-whitelist-of-app`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](DeleteWhitelistOfAppDto::type) | Required. Kind of the entries. |
    /// | [`app_id`](DeleteWhitelistOfAppDto::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    /// | [`list`](DeleteWhitelistOfAppDto::list) | User names, e-mail addresses or phone numbers to remove, all of the kind that [`type`](crate::generated::models::DeleteWhitelistOfAppDto::type) names. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{DeleteWhitelistOfAppDto, WhitelistType};
    ///
    /// let request = DeleteWhitelistOfAppDto::new(
    ///     WhitelistType::Username,
    ///     "6342b8537axxxx047d314109",
    /// )
    /// .with_list(["test@example.com"]);
    /// let result = client.delete_whitelist_of_app(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "delete-whitelist-of-app")]
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
    /// Search the applications that the device rule can hold for.
    ///
    /// Returns the applications for which the device rule can be switched on and which match the text.
    ///
    /// Their IDs are the input of
    /// [`save_invitation_policies`](crate::ManagementClient::save_invitation_policies).
    ///
    /// - Request: `GET /api/v3/get-supported-device-exclusive-apps`
    /// - Returns: a list of [`DeviceExclusiveValidScopeAppDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keyword`](FindAppListsParams::keyword) | Required. Text to search for. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::FindAppListsParams;
    ///
    /// let list = client.find_app_lists(FindAppListsParams::new("test")).await?;
    /// for item in list {
    ///     println!("{}", item.app_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-supported-device-exclusive-apps")]
    #[inline]
    pub fn find_app_lists(
        &self,
        request: FindAppListsParams,
    ) -> ::sdk_runtime::Call<Vec<DeviceExclusiveValidScopeAppDataDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::FIND_APP_LISTS, request)
    }
    /// List the IP addresses of an allow or block list.
    ///
    /// Returns the entries of the allow list or of the block list of IP addresses, page by page. It
    /// includes those that a risk policy added.
    ///
    /// - Request: `GET /api/v3/ip-list`
    /// - Returns: [`IpListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`ip_type`](FindIpListParams::ip_type) | Required. Which list to return. |
    /// | [`limit`](FindIpListParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](FindIpListParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{AccessListType, FindIpListParams};
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
    #[doc(alias = "ip-list")]
    #[inline]
    pub fn find_ip_list(
        &self,
        request: FindIpListParams,
    ) -> ::sdk_runtime::Call<IpListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::FIND_IP_LIST, request)
    }
    /// List the risk policies.
    ///
    /// Returns the risk policies that act on IP addresses, or those that act on users, page by page.
    ///
    /// - Request: `GET /api/v3/risk-list-policy`
    /// - Returns: [`RiskListPolicyPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`opt_object`](FindRiskListPolicyParams::opt_object) | Required. What the policies to return act on. |
    /// | [`limit`](FindRiskListPolicyParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](FindRiskListPolicyParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{FindRiskListPolicyParams, RiskObject};
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
    #[doc(alias = "risk-list-policy")]
    #[inline]
    pub fn find_risk_list_policy(
        &self,
        request: FindRiskListPolicyParams,
    ) -> ::sdk_runtime::Call<RiskListPolicyPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::FIND_RISK_LIST_POLICY, request)
    }
    /// List the users of an allow or block list.
    ///
    /// Returns the entries of the allow list or of the block list of users, page by page. It includes those
    /// that a risk policy added.
    ///
    /// - Request: `GET /api/v3/user-list`
    /// - Returns: [`UserListPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_list_type`](FindUserListParams::user_list_type) | Required. Which list to return. |
    /// | [`limit`](FindUserListParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](FindUserListParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{AccessListType, FindUserListParams};
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
    #[doc(alias = "user-list")]
    #[inline]
    pub fn find_user_list(
        &self,
        request: FindUserListParams,
    ) -> ::sdk_runtime::Call<UserListPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::FIND_USER_LIST, request)
    }
    /// List the applications that the device rule holds for.
    ///
    /// Returns all applications for which the device rule was switched on, in one list.
    ///
    /// [`save_invitation_policies`](crate::ManagementClient::save_invitation_policies) sets them,
    /// [`remove`](crate::ManagementClient::remove) takes one out.
    ///
    /// - Request: `GET /api/v3/get-device-exclusive-valid-scope-settings`
    /// - Returns: a list of [`GetDeviceExclusiveValidScopeDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let list = client.get_all_valid_scope_settings().await?;
    /// for item in list {
    ///     println!("{}", item.app_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-device-exclusive-valid-scope-settings")]
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
    /// List who is exempt from the device rule.
    ///
    /// Returns the users, groups and roles that the device rule does not apply to, all in one list. There
    /// is no operation that changes this list.
    ///
    /// - Request: `GET /api/v3/get-device-exclusive-white-list-settings`
    /// - Returns: a list of [`GetDeviceExclusiveWhiteListDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let list = client.get_all_white_list_settings().await?;
    /// for item in list {
    ///     println!("{}", item.target_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-device-exclusive-white-list-settings")]
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
    /// Get the device rule.
    ///
    /// Returns the rule that limits on how many devices, or from how many IP addresses, a user is signed in
    /// at the same time.
    ///
    /// [`update_rule_settings`](crate::ManagementClient::update_rule_settings) changes it.
    ///
    /// - Request: `GET /api/v3/get-device-exclusive-rule-settings`
    /// - Returns: [`GetDeviceExclusiveRuleDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let result = client.get_rule_settings().await?;
    /// println!("{}", result.rule);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-device-exclusive-rule-settings")]
    #[inline]
    pub fn get_rule_settings(
        &self,
    ) -> ::sdk_runtime::Call<GetDeviceExclusiveRuleDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RULE_SETTINGS, ())
    }
    /// List the registration allow list.
    ///
    /// Returns the entries of one kind that the registration allow list of the user pool has.
    ///
    /// There are no parameters for pages. The result is typed as one entry. Whether the server keeps to
    /// that is not certain.
    ///
    /// - Request: `GET /api/v3/list-whitelist`
    /// - Returns: [`WhitelistRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%B3%A8%E5%86%8C%E7%99%BD%E5%90%8D%E5%8D%95/list-whitelist.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](ListWhitelistsParams::type) | Required. Kind of entries to return. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{ListWhitelistsParams, WhitelistType};
    ///
    /// let whitelist = client
    ///     .list_whitelists(ListWhitelistsParams::new(WhitelistType::Username))
    ///     .await?;
    /// println!("{}", whitelist.value);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-whitelist")]
    #[inline]
    pub fn list_whitelists(
        &self,
        request: ListWhitelistsParams,
    ) -> ::sdk_runtime::Call<WhitelistRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_WHITELISTS, request)
    }
    /// List the registration allow list of an application.
    ///
    /// Returns the entries of one kind that the registration allow list of one application has.
    ///
    /// There are no parameters for pages. The result is typed as one entry. Whether the server keeps to
    /// that is not certain.
    ///
    /// - Request: `GET /api/v3/list-whitelist-of-app`
    /// - Returns: [`WhitelistRespDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](ListWhitelistsOfAppParams::type) | Required. Kind of entries to return. |
    /// | [`app_id`](ListWhitelistsOfAppParams::app_id) | Required. ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{ListWhitelistsOfAppParams, WhitelistType};
    ///
    /// let request = ListWhitelistsOfAppParams::new(
    ///     WhitelistType::Username,
    ///     "6342b8537axxxx047d314109",
    /// );
    /// let whitelist = client.list_whitelists_of_app(request).await?;
    /// println!("{}", whitelist.value);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-whitelist-of-app")]
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
    /// Take an application out of the device rule.
    ///
    /// Ends the device rule for one application. It stays in force for the others, which
    /// [`get_all_valid_scope_settings`](crate::ManagementClient::get_all_valid_scope_settings) lists.
    ///
    /// - Request: `POST /api/v3/remove-device-exclusive-valid-scope-settings`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_id`](DeleteDeviceExclusiveValidScopeSettingsByIdsDto::app_id) | Required. ID of the application, found by [`get_all_valid_scope_settings`](crate::ManagementClient::get_all_valid_scope_settings). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::DeleteDeviceExclusiveValidScopeSettingsByIdsDto;
    ///
    /// let request = DeleteDeviceExclusiveValidScopeSettingsByIdsDto::new(
    ///     "6342b8537axxxx047d314109",
    /// );
    /// let result = client.remove(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remove-device-exclusive-valid-scope-settings")]
    #[inline]
    pub fn remove(
        &self,
        request: DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
    ) -> ::sdk_runtime::Call<IsSuccessDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE, request)
    }
    /// Set the applications that the device rule holds for.
    ///
    /// Saves for which applications the device rule holds.
    ///
    /// In spite of its name, the operation has nothing to do with invitations. The applications to choose
    /// from are found by [`find_app_lists`](crate::ManagementClient::find_app_lists), and the saved ones
    /// are returned by
    /// [`get_all_valid_scope_settings`](crate::ManagementClient::get_all_valid_scope_settings). Whether the
    /// new list replaces the saved one is not documented. [`remove`](crate::ManagementClient::remove) takes
    /// an application out.
    ///
    /// - Request: `POST /api/v3/save-device-exclusive-valid-scope-settings`
    /// - Returns: [`IsSuccessDto`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`app_ids`](SaveDeviceExclusiveValidScopeSettingsDto::app_ids) | Required. IDs of the applications, found by [`find_app_lists`](crate::ManagementClient::find_app_lists). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::SaveDeviceExclusiveValidScopeSettingsDto;
    ///
    /// let request = SaveDeviceExclusiveValidScopeSettingsDto::new([
    ///     "6342b8537axxxx047d314109",
    /// ]);
    /// let result = client.save_invitation_policies(request).await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "save-device-exclusive-valid-scope-settings")]
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
    /// Set the device rule.
    ///
    /// Sets by what the devices of a user are counted, and how many may be signed in at the same time, or
    /// switches the rule off.
    ///
    /// It holds for the applications that
    /// [`save_invitation_policies`](crate::ManagementClient::save_invitation_policies) named.
    ///
    /// - Request: `POST /api/v3/update-device-exclusive-rule-settings`
    /// - Returns: [`GetDeviceExclusiveRuleDataDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`rule`](UpdateDeviceExclusiveRuleDto::rule) | Required. By what the devices of a user are counted, or that they are not. |
    /// | [`device_rule`](UpdateDeviceExclusiveRuleDto::device_rule) | Limit that holds if devices are counted by their unique ID. |
    /// | [`ip_rule`](UpdateDeviceExclusiveRuleDto::ip_rule) | Limit that holds if devices are counted by the IP address of recent sign-ins. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{DeviceExclusiveRule, UpdateDeviceExclusiveRuleDto};
    ///
    /// let request = UpdateDeviceExclusiveRuleDto::new(DeviceExclusiveRule::Disable);
    /// let result = client.update_rule_settings(request).await?;
    /// println!("{}", result.rule);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-device-exclusive-rule-settings")]
    #[inline]
    pub fn update_rule_settings(
        &self,
        request: UpdateDeviceExclusiveRuleDto,
    ) -> ::sdk_runtime::Call<GetDeviceExclusiveRuleDataDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_RULE_SETTINGS, request)
    }
}
