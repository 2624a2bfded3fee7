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
    #[inline]
    pub fn get_bind_pwd(&self) -> ::sdk_runtime::Call<String> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_BIND_PWD, ())
    }
    /// Sends `GET /api/v3/get-ldap-server-config`.
    ///
    /// - Request: `GET /api/v3/get-ldap-server-config`
    /// - Returns: [`LdapConfigInfoDto`]
    /// - Safe to retry: yes
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
