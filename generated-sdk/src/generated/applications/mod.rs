// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Applications: the programs and services that users sign in to through GenAuth, with their sign-in
//! settings and the permissions to use them.
//!
//! A self-built application is a program of one's own, which signs users in by OIDC, SAML, OAuth or
//! CAS. An integrated application is made from a template for a known product. Both are created by
//! `createApplication`, read by `getApplication`, changed by `updateApplication` and removed by
//! `deleteApplication`. `listApplications` finds the ID that nearly all other operations need. The
//! secret of an application is returned by `getApplicationSecret` and replaced by
//! `refreshApplicationSecret`.
//!
//! Who may use an application is decided in two steps. The permission strategy allows or refuses all
//! users (`updateApplicationPermissionStrategy`). Authorizations make exceptions for single users,
//! groups, roles and departments, the subjects. `authorizeApplicationAccess` adds them,
//! `revokeApplicationAccess` and `deleteAuth` remove them, `enabledAuth` switches one off and on, and
//! `listAuthApplication` and `listAuthSubject` list them from both sides.
//!
//! The operations on the tenant configuration of the user pool, such as `userpollTenantConfig`, are
//! about the sign-in page that is shared by the tenants.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`authorize_application_access`](crate::ManagementClient::authorize_application_access) | `POST /api/v3/authorize-application-access` | Allow or refuse subjects the access to an application |
//! | [`change_userpool_tenan_ext_idp_conn_state`](crate::ManagementClient::change_userpool_tenan_ext_idp_conn_state) | `POST /api/v3/change-userpool-tenant-ext-idp-conn-state` | Switch connections of identity sources for tenants on or off |
//! | [`check_domain_available`](crate::ManagementClient::check_domain_available) | `POST /api/v3/check-domain-available` | Check whether a domain for an application is free |
//! | [`create_application`](crate::ManagementClient::create_application) | `POST /api/v3/create-application` | Create an application |
//! | [`delete_application`](crate::ManagementClient::delete_application) | `POST /api/v3/delete-application` | Delete an application |
//! | [`delete_auth`](crate::ManagementClient::delete_auth) | `DELETE /api/v3/batch-applications-auth` | Delete authorizations of applications by their IDs |
//! | [`detail_auth_subject`](crate::ManagementClient::detail_auth_subject) | `GET /api/v3/get-subject-auth-detail` | Get the authorization of one subject in an application |
//! | [`enabled_auth`](crate::ManagementClient::enabled_auth) | `POST /api/v3/update-auth-enabled` | Switch an authorization of an application on or off |
//! | [`get_application`](crate::ManagementClient::get_application) | `GET /api/v3/get-application` | Get an application |
//! | [`get_application_permission_strategy`](crate::ManagementClient::get_application_permission_strategy) | `GET /api/v3/get-application-permission-strategy` | Get the permission strategy of an application |
//! | [`get_application_secret`](crate::ManagementClient::get_application_secret) | `GET /api/v3/get-application-secret` | Get the secret of an application |
//! | [`get_application_simple_info`](crate::ManagementClient::get_application_simple_info) | `GET /api/v3/get-application-simple-info` | Get the main data of an application |
//! | [`get_mfa_trigger_data`](crate::ManagementClient::get_mfa_trigger_data) | `GET /api/v3/get-mfa-trigger-data` | Get what a user needs for multi-factor authentication in an application |
//! | [`list_application_active_users`](crate::ManagementClient::list_application_active_users) | `POST /api/v3/list-application-active-users` | List the users signed in to an application |
//! | [`list_application_simple_info`](crate::ManagementClient::list_application_simple_info) | `GET /api/v3/list-application-simple-info` | List applications with their main data |
//! | [`list_applications`](crate::ManagementClient::list_applications) | `GET /api/v3/list-applications` | List applications |
//! | [`list_auth_application`](crate::ManagementClient::list_auth_application) | `POST /api/v3/list-applications-auth` | List the authorizations of an application |
//! | [`list_auth_subject`](crate::ManagementClient::list_auth_subject) | `POST /api/v3/list-subject-auth` | List the applications that a subject is authorized for |
//! | [`list_tenant_applications`](crate::ManagementClient::list_tenant_applications) | `GET /api/v3/list-tenant-applications` | List the applications of tenants |
//! | [`refresh_application_secret`](crate::ManagementClient::refresh_application_secret) | `POST /api/v3/refresh-application-secret` | Replace the secret of an application |
//! | [`revoke_application_access`](crate::ManagementClient::revoke_application_access) | `POST /api/v3/revoke-application-access` | Remove authorizations of subjects for an application |
//! | [`update_application`](crate::ManagementClient::update_application) | `POST /api/v3/update-application` | Change an application |
//! | [`update_application_mfa_settings`](crate::ManagementClient::update_application_mfa_settings) | `POST /api/v3/update-application-mfa-settings` | Switch the factors of multi-factor authentication of an application |
//! | [`update_application_permission_strategy`](crate::ManagementClient::update_application_permission_strategy) | `POST /api/v3/update-application-permission-strategy` | Set the permission strategy of an application |
//! | [`update_login_page_config`](crate::ManagementClient::update_login_page_config) | `POST /api/v3/update-login-page-config` | Change the configuration of the sign-in page |
//! | [`update_tenant_qr_code_state`](crate::ManagementClient::update_tenant_qr_code_state) | `POST /api/v3/update-userpool-tenant-appqrcode-state` | Allow or forbid signing in to the tenant console by QR code |
//! | [`update_user_pool_tenant_config`](crate::ManagementClient::update_user_pool_tenant_config) | `POST /api/v3/update-userpool-tenant-config` | Change the tenant configuration of the user pool |
//! | [`userpoll_tenant_config`](crate::ManagementClient::userpoll_tenant_config) | `GET /api/v3/userpool-tenant-config` | Get the tenant configuration of the user pool |

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
