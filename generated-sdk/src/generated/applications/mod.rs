// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Applications: the programs and services that users sign in to through GenAuth, with their sign-in
//! settings and the permissions to use them.
//!
//! A self-built application is a program of one's own, which signs users in by OIDC, SAML, OAuth or
//! CAS. An integrated application is made from a template for a known product. Both are created by
//! [`create_application`](crate::ManagementClient::create_application), read by
//! [`get_application`](crate::ManagementClient::get_application), changed by
//! [`update_application`](crate::ManagementClient::update_application) and removed by
//! [`delete_application`](crate::ManagementClient::delete_application).
//! [`list_applications`](crate::ManagementClient::list_applications) finds the ID that nearly all other
//! operations need. The secret of an application is returned by
//! [`get_application_secret`](crate::ManagementClient::get_application_secret) and replaced by
//! [`refresh_application_secret`](crate::ManagementClient::refresh_application_secret).
//!
//! Who may use an application is decided in two steps. The permission strategy allows or refuses all
//! users
//! ([`update_application_permission_strategy`](crate::ManagementClient::update_application_permission_strategy)).
//! Authorizations make exceptions for single users, groups, roles and departments, the subjects.
//! [`authorize_application_access`](crate::ManagementClient::authorize_application_access) adds them,
//! [`revoke_application_access`](crate::ManagementClient::revoke_application_access) and
//! [`delete_auth`](crate::ManagementClient::delete_auth) remove them,
//! [`enabled_auth`](crate::ManagementClient::enabled_auth) switches one off and on, and
//! [`list_auth_application`](crate::ManagementClient::list_auth_application) and
//! [`list_auth_subject`](crate::ManagementClient::list_auth_subject) list them from both sides.
//!
//! The operations on the tenant configuration of the user pool, such as
//! [`userpoll_tenant_config`](crate::ManagementClient::userpoll_tenant_config), are about the sign-in
//! page that is shared by the tenants.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`authorize_application_access`](crate::ManagementClient::authorize_application_access) | Allow or refuse subjects the access to an application |
//! | [`change_userpool_tenan_ext_idp_conn_state`](crate::ManagementClient::change_userpool_tenan_ext_idp_conn_state) | Switch connections of identity sources for tenants on or off |
//! | [`check_domain_available`](crate::ManagementClient::check_domain_available) | Check whether a domain for an application is free |
//! | [`create_application`](crate::ManagementClient::create_application) | Create an application |
//! | [`delete_application`](crate::ManagementClient::delete_application) | Delete an application |
//! | [`delete_auth`](crate::ManagementClient::delete_auth) | Delete authorizations of applications by their IDs |
//! | [`detail_auth_subject`](crate::ManagementClient::detail_auth_subject) | Get the authorization of one subject in an application |
//! | [`enabled_auth`](crate::ManagementClient::enabled_auth) | Switch an authorization of an application on or off |
//! | [`get_application`](crate::ManagementClient::get_application) | Get an application |
//! | [`get_application_permission_strategy`](crate::ManagementClient::get_application_permission_strategy) | Get the permission strategy of an application |
//! | [`get_application_secret`](crate::ManagementClient::get_application_secret) | Get the secret of an application |
//! | [`get_application_simple_info`](crate::ManagementClient::get_application_simple_info) | Get the main data of an application |
//! | [`get_mfa_trigger_data`](crate::ManagementClient::get_mfa_trigger_data) | Get what a user needs for multi-factor authentication in an application |
//! | [`list_application_active_users`](crate::ManagementClient::list_application_active_users) | List the users signed in to an application |
//! | [`list_application_simple_info`](crate::ManagementClient::list_application_simple_info) | List applications with their main data |
//! | [`list_applications`](crate::ManagementClient::list_applications) | List applications |
//! | [`list_auth_application`](crate::ManagementClient::list_auth_application) | List the authorizations of an application |
//! | [`list_auth_subject`](crate::ManagementClient::list_auth_subject) | List the applications that a subject is authorized for |
//! | [`list_tenant_applications`](crate::ManagementClient::list_tenant_applications) | List the applications of tenants |
//! | [`refresh_application_secret`](crate::ManagementClient::refresh_application_secret) | Replace the secret of an application |
//! | [`revoke_application_access`](crate::ManagementClient::revoke_application_access) | Remove authorizations of subjects for an application |
//! | [`update_application`](crate::ManagementClient::update_application) | Change an application |
//! | [`update_application_mfa_settings`](crate::ManagementClient::update_application_mfa_settings) | Switch the factors of multi-factor authentication of an application |
//! | [`update_application_permission_strategy`](crate::ManagementClient::update_application_permission_strategy) | Set the permission strategy of an application |
//! | [`update_login_page_config`](crate::ManagementClient::update_login_page_config) | Change the configuration of the sign-in page |
//! | [`update_tenant_qr_code_state`](crate::ManagementClient::update_tenant_qr_code_state) | Allow or forbid signing in to the tenant console by QR code |
//! | [`update_user_pool_tenant_config`](crate::ManagementClient::update_user_pool_tenant_config) | Change the tenant configuration of the user pool |
//! | [`userpoll_tenant_config`](crate::ManagementClient::userpoll_tenant_config) | Get the tenant configuration of the user pool |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod enums;

pub use enums::*;

mod models;

pub use models::*;

mod params;

pub use params::*;
