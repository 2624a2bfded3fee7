// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Applications, how users sign in to them, and who may.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`authorize_application_access`](crate::ManagementClient::authorize_application_access) | `POST /api/v3/authorize-application-access` |
//! | [`change_userpool_tenan_ext_idp_conn_state`](crate::ManagementClient::change_userpool_tenan_ext_idp_conn_state) | `POST /api/v3/change-userpool-tenant-ext-idp-conn-state` |
//! | [`check_domain_available`](crate::ManagementClient::check_domain_available) | `POST /api/v3/check-domain-available` |
//! | [`create_application`](crate::ManagementClient::create_application) | `POST /api/v3/create-application` |
//! | [`delete_application`](crate::ManagementClient::delete_application) | `POST /api/v3/delete-application` |
//! | [`delete_auth`](crate::ManagementClient::delete_auth) | `DELETE /api/v3/batch-applications-auth` |
//! | [`detail_auth_subject`](crate::ManagementClient::detail_auth_subject) | `GET /api/v3/get-subject-auth-detail` |
//! | [`enabled_auth`](crate::ManagementClient::enabled_auth) | `POST /api/v3/update-auth-enabled` |
//! | [`get_application`](crate::ManagementClient::get_application) | `GET /api/v3/get-application` |
//! | [`get_application_permission_strategy`](crate::ManagementClient::get_application_permission_strategy) | `GET /api/v3/get-application-permission-strategy` |
//! | [`get_application_secret`](crate::ManagementClient::get_application_secret) | `GET /api/v3/get-application-secret` |
//! | [`get_application_simple_info`](crate::ManagementClient::get_application_simple_info) | `GET /api/v3/get-application-simple-info` |
//! | [`get_mfa_trigger_data`](crate::ManagementClient::get_mfa_trigger_data) | `GET /api/v3/get-mfa-trigger-data` |
//! | [`list_application_active_users`](crate::ManagementClient::list_application_active_users) | `POST /api/v3/list-application-active-users` |
//! | [`list_application_simple_info`](crate::ManagementClient::list_application_simple_info) | `GET /api/v3/list-application-simple-info` |
//! | [`list_applications`](crate::ManagementClient::list_applications) | `GET /api/v3/list-applications` |
//! | [`list_auth_application`](crate::ManagementClient::list_auth_application) | `POST /api/v3/list-applications-auth` |
//! | [`list_auth_subject`](crate::ManagementClient::list_auth_subject) | `POST /api/v3/list-subject-auth` |
//! | [`list_tenant_applications`](crate::ManagementClient::list_tenant_applications) | `GET /api/v3/list-tenant-applications` |
//! | [`refresh_application_secret`](crate::ManagementClient::refresh_application_secret) | `POST /api/v3/refresh-application-secret` |
//! | [`revoke_application_access`](crate::ManagementClient::revoke_application_access) | `POST /api/v3/revoke-application-access` |
//! | [`update_application`](crate::ManagementClient::update_application) | `POST /api/v3/update-application` |
//! | [`update_application_mfa_settings`](crate::ManagementClient::update_application_mfa_settings) | `POST /api/v3/update-application-mfa-settings` |
//! | [`update_application_permission_strategy`](crate::ManagementClient::update_application_permission_strategy) | `POST /api/v3/update-application-permission-strategy` |
//! | [`update_login_page_config`](crate::ManagementClient::update_login_page_config) | `POST /api/v3/update-login-page-config` |
//! | [`update_tenant_qr_code_state`](crate::ManagementClient::update_tenant_qr_code_state) | `POST /api/v3/update-userpool-tenant-appqrcode-state` |
//! | [`update_user_pool_tenant_config`](crate::ManagementClient::update_user_pool_tenant_config) | `POST /api/v3/update-userpool-tenant-config` |
//! | [`userpoll_tenant_config`](crate::ManagementClient::userpoll_tenant_config) | `GET /api/v3/userpool-tenant-config` |

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
