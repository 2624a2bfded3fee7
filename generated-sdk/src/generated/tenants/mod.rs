// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Tenants, their users and administrators.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`add_tenant_department_members`](crate::ManagementClient::add_tenant_department_members) | `POST /api/v3/add-tenant-department-members` |
//! | [`add_tenant_users`](crate::ManagementClient::add_tenant_users) | `POST /api/v3/add-tenant-users` |
//! | [`create_multiple_tenant_admin`](crate::ManagementClient::create_multiple_tenant_admin) | `POST /api/v3/create-multiple-tenant-admin` |
//! | [`create_tenant`](crate::ManagementClient::create_tenant) | `POST /api/v3/create-tenant` |
//! | [`create_tenant_cooperator`](crate::ManagementClient::create_tenant_cooperator) | `POST /api/v3/create-tenant-cooperator` |
//! | [`create_tenant_enterprise_certification`](crate::ManagementClient::create_tenant_enterprise_certification) | `POST /api/v3/create-tenant-enterprise-certification` |
//! | [`create_tenant_user`](crate::ManagementClient::create_tenant_user) | `POST /api/v3/create-tenant-user` |
//! | [`delete_tenant`](crate::ManagementClient::delete_tenant) | `POST /api/v3/delete-tenant` |
//! | [`delete_tenant_admin`](crate::ManagementClient::delete_tenant_admin) | `POST /api/v3/delete-tenant-admin` |
//! | [`delete_tenant_user`](crate::ManagementClient::delete_tenant_user) | `POST /api/v3/delete-tenant-user` |
//! | [`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link) | `POST /api/v3/generate-invite-tenant-user-link` |
//! | [`get_multiple_tenant_admin`](crate::ManagementClient::get_multiple_tenant_admin) | `GET /api/v3/get-multiple-tenant-admin` |
//! | [`get_tenant`](crate::ManagementClient::get_tenant) | `GET /api/v3/get-tenant` |
//! | [`get_tenant_by_code`](crate::ManagementClient::get_tenant_by_code) | `GET /api/v3/get-tenant-by-code` |
//! | [`get_tenant_cooperator`](crate::ManagementClient::get_tenant_cooperator) | `GET /api/v3/get-tenant-cooperator` |
//! | [`get_tenant_cooperator_menu`](crate::ManagementClient::get_tenant_cooperator_menu) | `GET /api/v3/get-tenant-cooperator-menu` |
//! | [`get_tenant_enterprise_certification`](crate::ManagementClient::get_tenant_enterprise_certification) | `GET /api/v3/get-tenant-enterprise-certification` |
//! | [`get_tenant_little_info`](crate::ManagementClient::get_tenant_little_info) | `GET /api/v3/get-tenant-little-info` |
//! | [`get_tenant_user`](crate::ManagementClient::get_tenant_user) | `GET /api/v3/get-tenant-user` |
//! | [`import_tenant`](crate::ManagementClient::import_tenant) | `POST /api/v3/import-tenant` |
//! | [`import_tenant_history`](crate::ManagementClient::import_tenant_history) | `GET /api/v3/import-tenant-history` |
//! | [`import_tenant_notify_user`](crate::ManagementClient::import_tenant_notify_user) | `GET /api/v3/import-tenant-notify-user` |
//! | [`list_invite_tennat_user_records`](crate::ManagementClient::list_invite_tennat_user_records) | `GET /api/v3/list-invite-tenant-user-records` |
//! | [`list_multiple_tenant_admin`](crate::ManagementClient::list_multiple_tenant_admin) | `GET /api/v3/list-multiple-tenant-admins` |
//! | [`list_tenant_admin`](crate::ManagementClient::list_tenant_admin) | `POST /api/v3/list-tenant-admin` |
//! | [`list_tenant_cooperators`](crate::ManagementClient::list_tenant_cooperators) | `GET /api/v3/list-tenant-cooperators` |
//! | [`list_tenant_users`](crate::ManagementClient::list_tenant_users) | `POST /api/v3/list-tenant-users` |
//! | [`list_tenants`](crate::ManagementClient::list_tenants) | `GET /api/v3/list-tenants` |
//! | [`remove_tenant_department_members`](crate::ManagementClient::remove_tenant_department_members) | `POST /api/v3/remove-tenant-department-members` |
//! | [`remove_tenant_users`](crate::ManagementClient::remove_tenant_users) | `POST /api/v3/remove-tenant-users` |
//! | [`review_tenant_enterprise_certification`](crate::ManagementClient::review_tenant_enterprise_certification) | `POST /api/v3/review-tenant-enterprise-certification` |
//! | [`send_email_batch`](crate::ManagementClient::send_email_batch) | `POST /api/v3/send-email-batch` |
//! | [`send_invite_tenant_user_email`](crate::ManagementClient::send_invite_tenant_user_email) | `POST /api/v3/send-invite-tenant-user-email` |
//! | [`send_sms_batch`](crate::ManagementClient::send_sms_batch) | `POST /api/v3/send-sms-batch` |
//! | [`set_tenant_admin`](crate::ManagementClient::set_tenant_admin) | `POST /api/v3/set-tenant-admin` |
//! | [`update_tenant`](crate::ManagementClient::update_tenant) | `POST /api/v3/update-tenant` |
//! | [`update_tenant_enterprise_certification`](crate::ManagementClient::update_tenant_enterprise_certification) | `POST /api/v3/update-tenant-enterprise-certification` |
//! | [`update_tenant_user`](crate::ManagementClient::update_tenant_user) | `POST /api/v3/update-tenant-user` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
