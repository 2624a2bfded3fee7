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
/// The server has to be set up once with `saveLdapConfigInfo`, which takes the domain that all of its
/// distinguished names (DN) are made from. `queryLdapConfigInfo` then tells the addresses, the base DN
/// and the bind DN that LDAP programs need. `getBindPwd` makes a password for the bind DN and
/// `updateLdapConfigInfo` sets one. `disableLdapServer` switches the server off.
///
/// To find out why an LDAP program fails, read the access log and the error log with `queryLdapLog`,
/// and look at the directory tree as the server sees it with `queryLdapSubEntries`.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Switch the LDAP server off
    ///
    /// Sets the switch of the LDAP server of the user pool.
    ///
    /// Its purpose is to switch the server off, with `enabled` set to `false`. The server must have been
    /// set up by `saveLdapConfigInfo` before. To start it again, use `saveLdapConfigInfo`.
    ///
    /// - Request: `POST /api/v3/disable-ldap-server`
    /// - Parameters: `enabled` (required)
    /// - Returns: a boolean
    /// - Safe to retry: yes
    #[inline]
    pub fn disable_ldap_server(
        &self,
        request: LdapSetEnabledFlagDto,
    ) -> ::sdk_runtime::Call<bool> {
        ::sdk_runtime::Call::new(&self.core, &operations::DISABLE_LDAP_SERVER, request)
    }
    /// Make a password for the administrator of the LDAP server
    ///
    /// Makes a random password for the bind DN, with which LDAP programs sign in at the server.
    ///
    /// Every call makes another one. Whether the password is in force at once is not documented. To be
    /// sure, hand it to `updateLdapConfigInfo`.
    ///
    /// - Request: `GET /api/v3/get-ldap-server-random-pwd`
    /// - Returns: a string
    /// - Safe to retry: yes
    #[inline]
    pub fn get_bind_pwd(&self) -> ::sdk_runtime::Call<String> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_BIND_PWD, ())
    }
    /// Get the configuration of the LDAP server
    ///
    /// Returns how the LDAP server of the user pool is set up: its addresses, the base DN, the bind DN with
    /// its password, and what of the users and departments is visible through it. The result of a user pool
    /// whose server was never set up by `saveLdapConfigInfo` is not documented.
    ///
    /// - Request: `GET /api/v3/get-ldap-server-config`
    /// - Returns: [`LdapConfigInfoDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn query_ldap_config_info(&self) -> ::sdk_runtime::Call<LdapConfigInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::QUERY_LDAP_CONFIG_INFO, ())
    }
    /// Search the logs of the LDAP server
    ///
    /// Returns entries of the access log or of the error log, one page at a time.
    ///
    /// The conditions narrow the entries down and can be combined. The fields of an entry are not
    /// documented, and the largest page is not documented either.
    ///
    /// - Request: `GET /api/v3/get-ldap-server-log`
    /// - Parameters: `type` (required), `page` (required), `limit` (required), `connection`, `endTime`, `errorCode`, `message`, `operationNumber`, `startTime`
    /// - Returns: [`LdapLogDto`]
    /// - Safe to retry: yes
    /// - Paged
    #[inline]
    pub fn query_ldap_log(
        &self,
        request: QueryLdapLogParams,
    ) -> ::sdk_runtime::Call<LdapLogDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::QUERY_LDAP_LOG, request)
    }
    /// List the LDAP entries directly below a DN
    ///
    /// Returns the entries of the directory tree that are one level below the given DN, one page at a time.
    ///
    /// Call it again with the DN of an entry to go deeper. The fields of an entry are not documented, and
    /// the largest page is not documented either.
    ///
    /// - Request: `GET /api/v3/get-ldap-sub-entries`
    /// - Parameters: `page` (required), `limit` (required), `dn`
    /// - Returns: [`LdapLogDto`]
    /// - Safe to retry: yes
    /// - Paged
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
    /// Set up or restart the LDAP server
    ///
    /// Sets up the LDAP server of the user pool for a domain and starts it. The base DN and the bind DN are
    /// made from the domain.
    ///
    /// The same request restarts a server that was set up before, for example after `disableLdapServer`.
    /// Read the outcome with `queryLdapConfigInfo`.
    ///
    /// - Request: `POST /api/v3/enable-ldap-server`
    /// - Parameters: `ldapDomain` (required), `linkUrl`
    /// - Returns: a boolean
    /// - Safe to retry: yes
    #[inline]
    pub fn save_ldap_config_info(
        &self,
        request: LdapSaveDto,
    ) -> ::sdk_runtime::Call<bool> {
        ::sdk_runtime::Call::new(&self.core, &operations::SAVE_LDAP_CONFIG_INFO, request)
    }
    /// Set the bind password of the LDAP server
    ///
    /// Sets the password of the bind DN, which is the only part of the configuration that this operation
    /// can change.
    ///
    /// LDAP programs need the new password from then on. `getBindPwd` makes a random one. For another
    /// domain, use `saveLdapConfigInfo`.
    ///
    /// - Request: `POST /api/v3/update-ldap-server-config`
    /// - Parameters: `bindPwd`
    /// - Returns: a boolean
    /// - Safe to retry: yes
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
