// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::ldap::{
    LdapConfigInfoDto, LdapLogDto, LdapSaveDto, LdapSetEnabledFlagDto, LdapUpdateDto,
    QueryLdapLogParams, QueryLdapSubEntriesParams,
};
use super::operations;

/// # ldap
///
/// The LDAP server of a user pool, through which programs that speak LDAP can look up users and
/// departments.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Switch the LDAP server off.
    ///
    /// Sets the switch of the LDAP server of the user pool.
    ///
    /// Its purpose is to switch the server off, with
    /// [`enabled`](crate::generated::models::LdapSetEnabledFlagDto::enabled) set to `false`. The server
    /// must have been set up by [`save_ldap_config_info`](crate::ManagementClient::save_ldap_config_info)
    /// before. To start it again, use
    /// [`save_ldap_config_info`](crate::ManagementClient::save_ldap_config_info).
    ///
    /// - Request: `POST /api/v3/disable-ldap-server`
    /// - Returns: a boolean
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`enabled`](LdapSetEnabledFlagDto::enabled) | Required. Whether the LDAP server is switched on. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::LdapSetEnabledFlagDto;
    ///
    /// let result = client.disable_ldap_server(LdapSetEnabledFlagDto::new(true)).await?;
    /// println!("{result}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "disable-ldap-server")]
    #[inline]
    pub fn disable_ldap_server(
        &self,
        request: LdapSetEnabledFlagDto,
    ) -> ::sdk_runtime::Call<bool> {
        ::sdk_runtime::Call::new(&self.core, &operations::DISABLE_LDAP_SERVER, request)
    }
    /// Make a password for the administrator of the LDAP server.
    ///
    /// Makes a random password for the bind DN, with which LDAP programs sign in at the server.
    ///
    /// Every call makes another one. Whether the password is in force at once is not documented. To be
    /// sure, hand it to [`update_ldap_config_info`](crate::ManagementClient::update_ldap_config_info).
    ///
    /// - Request: `GET /api/v3/get-ldap-server-random-pwd`
    /// - Returns: a string
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let result = client.get_bind_pwd().await?;
    /// println!("{result}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-ldap-server-random-pwd")]
    #[inline]
    pub fn get_bind_pwd(&self) -> ::sdk_runtime::Call<String> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_BIND_PWD, ())
    }
    /// Get the configuration of the LDAP server.
    ///
    /// Returns how the LDAP server of the user pool is set up: its addresses, the base DN, the bind DN with
    /// its password, and what of the users and departments is visible through it. The result of a user pool
    /// whose server was never set up by
    /// [`save_ldap_config_info`](crate::ManagementClient::save_ldap_config_info) is not documented.
    ///
    /// - Request: `GET /api/v3/get-ldap-server-config`
    /// - Returns: [`LdapConfigInfoDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let result = client.query_ldap_config_info().await?;
    /// println!("{}", result.user_pool_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-ldap-server-config")]
    #[inline]
    pub fn query_ldap_config_info(&self) -> ::sdk_runtime::Call<LdapConfigInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::QUERY_LDAP_CONFIG_INFO, ())
    }
    /// Search the logs of the LDAP server.
    ///
    /// Returns entries of the access log or of the error log, one page at a time.
    ///
    /// The conditions narrow the entries down and can be combined. The fields of an entry are not
    /// documented, and the largest page is not documented either.
    ///
    /// - Request: `GET /api/v3/get-ldap-server-log`
    /// - Returns: [`LdapLogDto`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](QueryLdapLogParams::type) | Required. Which log to read: `1` for the access log, `2` for the error log. |
    /// | [`page`](QueryLdapLogParams::page) | Required. Number of the page to return, counted from 1. |
    /// | [`limit`](QueryLdapLogParams::limit) | Required. How many items a page has at most. |
    /// | [`connection`](QueryLdapLogParams::connection) | Only entries of the LDAP connection with this number are returned. |
    /// | [`end_time`](QueryLdapLogParams::end_time) | Only entries up to this time are returned. |
    /// | [`error_code`](QueryLdapLogParams::error_code) | Only entries with this error code are returned. |
    /// | [`message`](QueryLdapLogParams::message) | Text that the message of an entry must match. |
    /// | [`operation_number`](QueryLdapLogParams::operation_number) | Only entries with this operation code are returned. |
    /// | [`start_time`](QueryLdapLogParams::start_time) | Only entries from this time on are returned. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::QueryLdapLogParams;
    ///
    /// let mut items = client.query_ldap_log(QueryLdapLogParams::new(1, 1, 10)).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-ldap-server-log")]
    #[inline]
    pub fn query_ldap_log(
        &self,
        request: QueryLdapLogParams,
    ) -> ::sdk_runtime::Call<LdapLogDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::QUERY_LDAP_LOG, request)
    }
    /// List the LDAP entries directly below a DN.
    ///
    /// Returns the entries of the directory tree that are one level below the given DN, one page at a time.
    ///
    /// Call it again with the DN of an entry to go deeper. The fields of an entry are not documented, and
    /// the largest page is not documented either.
    ///
    /// - Request: `GET /api/v3/get-ldap-sub-entries`
    /// - Returns: [`LdapLogDto`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`page`](QueryLdapSubEntriesParams::page) | Required. Number of the page to return, counted from 1. |
    /// | [`limit`](QueryLdapSubEntriesParams::limit) | Required. How many items a page has at most. |
    /// | [`dn`](QueryLdapSubEntriesParams::dn) | Distinguished name of the entry to look below. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::QueryLdapSubEntriesParams;
    ///
    /// let request = QueryLdapSubEntriesParams::new(1, 10)
    ///     .with_dn("dc=ibm,dc=com,o=genauth");
    /// let mut items = client.query_ldap_sub_entries(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-ldap-sub-entries")]
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
    /// Set up or restart the LDAP server.
    ///
    /// Sets up the LDAP server of the user pool for a domain and starts it. The base DN and the bind DN are
    /// made from the domain.
    ///
    /// The same request restarts a server that was set up before, for example after
    /// [`disable_ldap_server`](crate::ManagementClient::disable_ldap_server). Read the outcome with
    /// [`query_ldap_config_info`](crate::ManagementClient::query_ldap_config_info).
    ///
    /// - Request: `POST /api/v3/enable-ldap-server`
    /// - Returns: a boolean
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`ldap_domain`](LdapSaveDto::ldap_domain) | Required. Domain from which the base DN and the bind DN are made. |
    /// | [`link_url`](LdapSaveDto::link_url) | Address at which the server speaks LDAP. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::LdapSaveDto;
    ///
    /// let result = client.save_ldap_config_info(LdapSaveDto::new("example.com")).await?;
    /// println!("{result}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "enable-ldap-server")]
    #[inline]
    pub fn save_ldap_config_info(
        &self,
        request: LdapSaveDto,
    ) -> ::sdk_runtime::Call<bool> {
        ::sdk_runtime::Call::new(&self.core, &operations::SAVE_LDAP_CONFIG_INFO, request)
    }
    /// Set the bind password of the LDAP server.
    ///
    /// Sets the password of the bind DN, which is the only part of the configuration that this operation
    /// can change.
    ///
    /// LDAP programs need the new password from then on.
    /// [`get_bind_pwd`](crate::ManagementClient::get_bind_pwd) makes a random one. For another domain, use
    /// [`save_ldap_config_info`](crate::ManagementClient::save_ldap_config_info).
    ///
    /// - Request: `POST /api/v3/update-ldap-server-config`
    /// - Returns: a boolean
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`bind_pwd`](LdapUpdateDto::bind_pwd) | New password of the bind DN. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::LdapUpdateDto;
    ///
    /// let result = client.update_ldap_config_info(LdapUpdateDto::new()).await?;
    /// println!("{result}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-ldap-server-config")]
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
