// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::ldap::{
    LdapConfigInfoDto, LdapLogDto, LdapSaveDto, LdapSetEnabledFlagDto, LdapUpdateDto,
    QueryLdapLogParams, QueryLdapSubEntriesParams,
};
use super::operations;
use crate::{Call, ManagementClient};

/// # ldap
///
/// The LDAP server of a user pool.
///
/// See [the module](crate::ldap).
impl ManagementClient {
    /// Sends `POST /api/v3/disable-ldap-server`.
    ///
    /// - Request: `POST /api/v3/disable-ldap-server`
    /// - Parameters: `enabled` (required)
    /// - Answers: a boolean
    /// - Safe to repeat: yes
    #[inline]
    pub fn disable_ldap_server(&self, request: LdapSetEnabledFlagDto) -> Call<bool> {
        self.call(&operations::DISABLE_LDAP_SERVER, request)
    }
    /// Sends `GET /api/v3/get-ldap-server-random-pwd`.
    ///
    /// - Request: `GET /api/v3/get-ldap-server-random-pwd`
    /// - Answers: a string
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_bind_pwd(&self) -> Call<String> {
        self.call(&operations::GET_BIND_PWD, ())
    }
    /// Sends `GET /api/v3/get-ldap-server-config`.
    ///
    /// - Request: `GET /api/v3/get-ldap-server-config`
    /// - Answers: [`LdapConfigInfoDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn query_ldap_config_info(&self) -> Call<LdapConfigInfoDto> {
        self.call(&operations::QUERY_LDAP_CONFIG_INFO, ())
    }
    /// Sends `GET /api/v3/get-ldap-server-log`.
    ///
    /// - Request: `GET /api/v3/get-ldap-server-log`
    /// - Parameters: `type` (required), `page` (required), `limit` (required), `connection`, `endTime`, `errorCode`, `message`, `operationNumber`, `startTime`
    /// - Answers: [`LdapLogDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn query_ldap_log(&self, request: QueryLdapLogParams) -> Call<LdapLogDto> {
        self.call(&operations::QUERY_LDAP_LOG, request)
    }
    /// Sends `GET /api/v3/get-ldap-sub-entries`.
    ///
    /// - Request: `GET /api/v3/get-ldap-sub-entries`
    /// - Parameters: `page` (required), `limit` (required), `dn`
    /// - Answers: [`LdapLogDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn query_ldap_sub_entries(
        &self,
        request: QueryLdapSubEntriesParams,
    ) -> Call<LdapLogDto> {
        self.call(&operations::QUERY_LDAP_SUB_ENTRIES, request)
    }
    /// Sends `POST /api/v3/enable-ldap-server`.
    ///
    /// - Request: `POST /api/v3/enable-ldap-server`
    /// - Parameters: `ldapDomain` (required), `linkUrl`
    /// - Answers: a boolean
    /// - Safe to repeat: yes
    #[inline]
    pub fn save_ldap_config_info(&self, request: LdapSaveDto) -> Call<bool> {
        self.call(&operations::SAVE_LDAP_CONFIG_INFO, request)
    }
    /// Sends `POST /api/v3/update-ldap-server-config`.
    ///
    /// - Request: `POST /api/v3/update-ldap-server-config`
    /// - Parameters: `bindPwd`
    /// - Answers: a boolean
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_ldap_config_info(&self, request: LdapUpdateDto) -> Call<bool> {
        self.call(&operations::UPDATE_LDAP_CONFIG_INFO, request)
    }
}
