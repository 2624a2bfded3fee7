// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Tenants, which are the customers of a multi-tenant application, with their members and
//! administrators.
//!
//! A tenant is a company or a team that uses applications of the user pool. It has its own members and
//! administrators. Its members are users of the user pool. A member has two IDs: one in the tenant
//! (`TenantUserDto.memberId`) and that of its user in the user pool (`TenantUserDto.linkUserId`). Most
//! operations take either.
//!
//! `createTenant` makes a tenant and names the applications that it may use. Members come into it by
//! `addTenantUsers` (users that exist), `createTenantUser` (new users) or an invitation
//! (`generateInviteTenantUserLink`, `sendInviteTenantUserEmail`). `listTenants`, `getTenant` and
//! `listTenantUsers` tell what there is. Many tenants at once are imported from an Excel file by
//! `importTenant`, and their administrators are told by `sendEmailBatch` or `sendSmsBatch`.
//!
//! Three kinds of users administer tenants. A tenant administrator is a member who administers one
//! tenant (`setTenantAdmin`). A multi-tenant administrator is a user of the user pool who administers
//! several tenants (`createMultipleTenantAdmin`). A collaborator administers what policies allow
//! (`createTenantCooperator`). Tenants can prove with a certification of the enterprise who they are,
//! which `reviewTenantEnterpriseCertification` decides on.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`add_tenant_department_members`](crate::ManagementClient::add_tenant_department_members) | `POST /api/v3/add-tenant-department-members` | Add members of a tenant to a department |
//! | [`add_tenant_users`](crate::ManagementClient::add_tenant_users) | `POST /api/v3/add-tenant-users` | Add users to a tenant |
//! | [`create_multiple_tenant_admin`](crate::ManagementClient::create_multiple_tenant_admin) | `POST /api/v3/create-multiple-tenant-admin` | Make a user an administrator of several tenants |
//! | [`create_tenant`](crate::ManagementClient::create_tenant) | `POST /api/v3/create-tenant` | Create a tenant |
//! | [`create_tenant_cooperator`](crate::ManagementClient::create_tenant_cooperator) | `POST /api/v3/create-tenant-cooperator` | Make a user a collaborator for tenants |
//! | [`create_tenant_enterprise_certification`](crate::ManagementClient::create_tenant_enterprise_certification) | `POST /api/v3/create-tenant-enterprise-certification` | Submit the certification of an enterprise |
//! | [`create_tenant_user`](crate::ManagementClient::create_tenant_user) | `POST /api/v3/create-tenant-user` | Create a user as a member of a tenant |
//! | [`delete_tenant`](crate::ManagementClient::delete_tenant) | `POST /api/v3/delete-tenant` | Delete a tenant |
//! | [`delete_tenant_admin`](crate::ManagementClient::delete_tenant_admin) | `POST /api/v3/delete-tenant-admin` | Take the right to administer a tenant from a member |
//! | [`delete_tenant_user`](crate::ManagementClient::delete_tenant_user) | `POST /api/v3/delete-tenant-user` | Remove members from a tenant without a result |
//! | [`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link) | `POST /api/v3/generate-invite-tenant-user-link` | Make links that invite persons into a tenant |
//! | [`get_multiple_tenant_admin`](crate::ManagementClient::get_multiple_tenant_admin) | `GET /api/v3/get-multiple-tenant-admin` | Get a multi-tenant administrator |
//! | [`get_tenant`](crate::ManagementClient::get_tenant) | `GET /api/v3/get-tenant` | Get one tenant by its ID |
//! | [`get_tenant_by_code`](crate::ManagementClient::get_tenant_by_code) | `GET /api/v3/get-tenant-by-code` | Get one tenant by its code |
//! | [`get_tenant_cooperator`](crate::ManagementClient::get_tenant_cooperator) | `GET /api/v3/get-tenant-cooperator` | Get what a collaborator may do |
//! | [`get_tenant_cooperator_menu`](crate::ManagementClient::get_tenant_cooperator_menu) | `GET /api/v3/get-tenant-cooperator-menu` | Get the menu of a collaborator |
//! | [`get_tenant_enterprise_certification`](crate::ManagementClient::get_tenant_enterprise_certification) | `GET /api/v3/get-tenant-enterprise-certification` | Get the certification of an enterprise |
//! | [`get_tenant_little_info`](crate::ManagementClient::get_tenant_little_info) | `GET /api/v3/get-tenant-little-info` | Get one tenant in brief |
//! | [`get_tenant_user`](crate::ManagementClient::get_tenant_user) | `GET /api/v3/get-tenant-user` | Get one member of a tenant |
//! | [`import_tenant`](crate::ManagementClient::import_tenant) | `POST /api/v3/import-tenant` | Import tenants from an Excel file |
//! | [`import_tenant_history`](crate::ManagementClient::import_tenant_history) | `GET /api/v3/import-tenant-history` | List imports of tenants |
//! | [`import_tenant_notify_user`](crate::ManagementClient::import_tenant_notify_user) | `GET /api/v3/import-tenant-notify-user` | List the persons to be told about an import of tenants |
//! | [`list_invite_tennat_user_records`](crate::ManagementClient::list_invite_tennat_user_records) | `GET /api/v3/list-invite-tenant-user-records` | List invitations into tenants |
//! | [`list_multiple_tenant_admin`](crate::ManagementClient::list_multiple_tenant_admin) | `GET /api/v3/list-multiple-tenant-admins` | List multi-tenant administrators |
//! | [`list_tenant_admin`](crate::ManagementClient::list_tenant_admin) | `POST /api/v3/list-tenant-admin` | List the administrators of a tenant |
//! | [`list_tenant_cooperators`](crate::ManagementClient::list_tenant_cooperators) | `GET /api/v3/list-tenant-cooperators` | List collaborators for tenants |
//! | [`list_tenant_users`](crate::ManagementClient::list_tenant_users) | `POST /api/v3/list-tenant-users` | List or search the members of a tenant |
//! | [`list_tenants`](crate::ManagementClient::list_tenants) | `GET /api/v3/list-tenants` | List or search tenants |
//! | [`remove_tenant_department_members`](crate::ManagementClient::remove_tenant_department_members) | `POST /api/v3/remove-tenant-department-members` | Remove members of a tenant from a department |
//! | [`remove_tenant_users`](crate::ManagementClient::remove_tenant_users) | `POST /api/v3/remove-tenant-users` | Remove members from a tenant |
//! | [`review_tenant_enterprise_certification`](crate::ManagementClient::review_tenant_enterprise_certification) | `POST /api/v3/review-tenant-enterprise-certification` | Decide on the certification of an enterprise |
//! | [`send_email_batch`](crate::ManagementClient::send_email_batch) | `POST /api/v3/send-email-batch` | Tell administrators of imported tenants by e-mail |
//! | [`send_invite_tenant_user_email`](crate::ManagementClient::send_invite_tenant_user_email) | `POST /api/v3/send-invite-tenant-user-email` | Send e-mails that invite persons into a tenant |
//! | [`send_sms_batch`](crate::ManagementClient::send_sms_batch) | `POST /api/v3/send-sms-batch` | Tell administrators of imported tenants by text message |
//! | [`set_tenant_admin`](crate::ManagementClient::set_tenant_admin) | `POST /api/v3/set-tenant-admin` | Make members administrators of a tenant |
//! | [`update_tenant`](crate::ManagementClient::update_tenant) | `POST /api/v3/update-tenant` | Change a tenant |
//! | [`update_tenant_enterprise_certification`](crate::ManagementClient::update_tenant_enterprise_certification) | `POST /api/v3/update-tenant-enterprise-certification` | Correct the submitted certification of an enterprise |
//! | [`update_tenant_user`](crate::ManagementClient::update_tenant_user) | `POST /api/v3/update-tenant-user` | Change a member of a tenant |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
