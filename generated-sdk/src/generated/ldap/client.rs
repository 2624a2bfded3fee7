// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::ldap::{
    LdapConfigInfoDto, LdapLogDto, LdapSaveDto, LdapSetEnabledFlagDto, LdapUpdateDto,
    QueryLdapLogParams, QueryLdapSubEntriesParams,
};
use super::operations;

/// # ldap
///
/// The LDAP server of a user pool.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/disable-ldap-server`.
    ///
    /// - Request: `POST /api/v3/disable-ldap-server`
    /// - Parameters: `enabled` (required)
    /// - Returns: a boolean
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::LdapSetEnabledFlagDto;
    ///
    /// let result = client.disable_ldap_server(LdapSetEnabledFlagDto::new(true)).await?;
    /// println!("{result}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn disable_ldap_server(
        &self,
        request: LdapSetEnabledFlagDto,
    ) -> ::sdk_runtime::Call<bool> {
        ::sdk_runtime::Call::new(&self.core, &operations::DISABLE_LDAP_SERVER, request)
    }
    /// Sends `GET /api/v3/get-ldap-server-random-pwd`.
    ///
    /// - Request: `GET /api/v3/get-ldap-server-random-pwd`
    /// - Returns: a string
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let result = client.get_bind_pwd().await?;
    /// println!("{result}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_bind_pwd(&self) -> ::sdk_runtime::Call<String> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_BIND_PWD, ())
    }
    /// Sends `GET /api/v3/get-ldap-server-config`.
    ///
    /// - Request: `GET /api/v3/get-ldap-server-config`
    /// - Returns: [`LdapConfigInfoDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let result = client.query_ldap_config_info().await?;
    /// println!("{}", result.user_pool_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn query_ldap_config_info(&self) -> ::sdk_runtime::Call<LdapConfigInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::QUERY_LDAP_CONFIG_INFO, ())
    }
    /// Sends `GET /api/v3/get-ldap-server-log`.
    ///
    /// - Request: `GET /api/v3/get-ldap-server-log`
    /// - Parameters: `type` (required), `page` (required), `limit` (required), `connection`, `endTime`, `errorCode`, `message`, `operationNumber`, `startTime`
    /// - Returns: [`LdapLogDto`]
    /// - Safe to retry: yes
    /// - Paged
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::QueryLdapLogParams;
    ///
    /// let mut items = client.query_ldap_log(QueryLdapLogParams::new(1, 1, 1)).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn query_ldap_log(
        &self,
        request: QueryLdapLogParams,
    ) -> ::sdk_runtime::Call<LdapLogDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::QUERY_LDAP_LOG, request)
    }
    /// Sends `GET /api/v3/get-ldap-sub-entries`.
    ///
    /// - Request: `GET /api/v3/get-ldap-sub-entries`
    /// - Parameters: `page` (required), `limit` (required), `dn`
    /// - Returns: [`LdapLogDto`]
    /// - Safe to retry: yes
    /// - Paged
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::QueryLdapSubEntriesParams;
    ///
    /// let mut items = client
    ///     .query_ldap_sub_entries(QueryLdapSubEntriesParams::new(1, 1))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn query_ldap_sub_entries(
        &self,
        request: QueryLdapSubEntriesParams,
    ) -> ::sdk_runtime::Call<LdapLogDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::QUERY_LDAP_SUB_ENTRIES,
            request,
        )
    }
    /// Sends `POST /api/v3/enable-ldap-server`.
    ///
    /// - Request: `POST /api/v3/enable-ldap-server`
    /// - Parameters: `ldapDomain` (required), `linkUrl`
    /// - Returns: a boolean
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::LdapSaveDto;
    ///
    /// let result = client.save_ldap_config_info(LdapSaveDto::new("ldap domain")).await?;
    /// println!("{result}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn save_ldap_config_info(
        &self,
        request: LdapSaveDto,
    ) -> ::sdk_runtime::Call<bool> {
        ::sdk_runtime::Call::new(&self.core, &operations::SAVE_LDAP_CONFIG_INFO, request)
    }
    /// Sends `POST /api/v3/update-ldap-server-config`.
    ///
    /// - Request: `POST /api/v3/update-ldap-server-config`
    /// - Parameters: `bindPwd`
    /// - Returns: a boolean
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::LdapUpdateDto;
    ///
    /// let result = client.update_ldap_config_info(LdapUpdateDto::new()).await?;
    /// println!("{result}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_ldap_config_info(
        &self,
        request: LdapUpdateDto,
    ) -> ::sdk_runtime::Call<bool> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::UPDATE_LDAP_CONFIG_INFO,
            request,
        )
    }
}
