// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Tenants, which are the customers of a multi-tenant application, with their members and
//! administrators.
//!
//! A tenant is a company or a team that uses applications of the user pool. It has its own members and
//! administrators. Its members are users of the user pool. A member has two IDs: one in the tenant
//! ([`TenantUserDto::member_id`](crate::generated::models::TenantUserDto::member_id)) and that of its
//! user in the user pool
//! ([`TenantUserDto::link_user_id`](crate::generated::models::TenantUserDto::link_user_id)). Most
//! operations take either.
//!
//! [`create_tenant`](crate::ManagementClient::create_tenant) makes a tenant and names the applications
//! that it may use. Members come into it by
//! [`add_tenant_users`](crate::ManagementClient::add_tenant_users) (users that exist),
//! [`create_tenant_user`](crate::ManagementClient::create_tenant_user) (new users) or an invitation
//! ([`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link),
//! [`send_invite_tenant_user_email`](crate::ManagementClient::send_invite_tenant_user_email)).
//! [`list_tenants`](crate::ManagementClient::list_tenants),
//! [`get_tenant`](crate::ManagementClient::get_tenant) and
//! [`list_tenant_users`](crate::ManagementClient::list_tenant_users) tell what there is. Many tenants
//! at once are imported from an Excel file by
//! [`import_tenant`](crate::ManagementClient::import_tenant), and their administrators are told by
//! [`send_email_batch`](crate::ManagementClient::send_email_batch) or
//! [`send_sms_batch`](crate::ManagementClient::send_sms_batch).
//!
//! Three kinds of users administer tenants. A tenant administrator is a member who administers one
//! tenant ([`set_tenant_admin`](crate::ManagementClient::set_tenant_admin)). A multi-tenant
//! administrator is a user of the user pool who administers several tenants
//! ([`create_multiple_tenant_admin`](crate::ManagementClient::create_multiple_tenant_admin)). A
//! collaborator administers what policies allow
//! ([`create_tenant_cooperator`](crate::ManagementClient::create_tenant_cooperator)). Tenants can prove
//! with a certification of the enterprise who they are, which
//! [`review_tenant_enterprise_certification`](crate::ManagementClient::review_tenant_enterprise_certification)
//! decides on.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`add_tenant_department_members`](crate::ManagementClient::add_tenant_department_members) | Add members of a tenant to a department |
//! | [`add_tenant_users`](crate::ManagementClient::add_tenant_users) | Add users to a tenant |
//! | [`create_multiple_tenant_admin`](crate::ManagementClient::create_multiple_tenant_admin) | Make a user an administrator of several tenants |
//! | [`create_tenant`](crate::ManagementClient::create_tenant) | Create a tenant |
//! | [`create_tenant_cooperator`](crate::ManagementClient::create_tenant_cooperator) | Make a user a collaborator for tenants |
//! | [`create_tenant_enterprise_certification`](crate::ManagementClient::create_tenant_enterprise_certification) | Submit the certification of an enterprise |
//! | [`create_tenant_user`](crate::ManagementClient::create_tenant_user) | Create a user as a member of a tenant |
//! | [`delete_tenant`](crate::ManagementClient::delete_tenant) | Delete a tenant |
//! | [`delete_tenant_admin`](crate::ManagementClient::delete_tenant_admin) | Take the right to administer a tenant from a member |
//! | [`delete_tenant_user`](crate::ManagementClient::delete_tenant_user) | Remove members from a tenant without a result |
//! | [`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link) | Make links that invite persons into a tenant |
//! | [`get_multiple_tenant_admin`](crate::ManagementClient::get_multiple_tenant_admin) | Get a multi-tenant administrator |
//! | [`get_tenant`](crate::ManagementClient::get_tenant) | Get one tenant by its ID |
//! | [`get_tenant_by_code`](crate::ManagementClient::get_tenant_by_code) | Get one tenant by its code |
//! | [`get_tenant_cooperator`](crate::ManagementClient::get_tenant_cooperator) | Get what a collaborator may do |
//! | [`get_tenant_cooperator_menu`](crate::ManagementClient::get_tenant_cooperator_menu) | Get the menu of a collaborator |
//! | [`get_tenant_enterprise_certification`](crate::ManagementClient::get_tenant_enterprise_certification) | Get the certification of an enterprise |
//! | [`get_tenant_little_info`](crate::ManagementClient::get_tenant_little_info) | Get one tenant in brief |
//! | [`get_tenant_user`](crate::ManagementClient::get_tenant_user) | Get one member of a tenant |
//! | [`import_tenant`](crate::ManagementClient::import_tenant) | Import tenants from an Excel file |
//! | [`import_tenant_history`](crate::ManagementClient::import_tenant_history) | List imports of tenants |
//! | [`import_tenant_notify_user`](crate::ManagementClient::import_tenant_notify_user) | List the persons to be told about an import of tenants |
//! | [`list_invite_tennat_user_records`](crate::ManagementClient::list_invite_tennat_user_records) | List invitations into tenants |
//! | [`list_multiple_tenant_admin`](crate::ManagementClient::list_multiple_tenant_admin) | List multi-tenant administrators |
//! | [`list_tenant_admin`](crate::ManagementClient::list_tenant_admin) | List the administrators of a tenant |
//! | [`list_tenant_cooperators`](crate::ManagementClient::list_tenant_cooperators) | List collaborators for tenants |
//! | [`list_tenant_users`](crate::ManagementClient::list_tenant_users) | List or search the members of a tenant |
//! | [`list_tenants`](crate::ManagementClient::list_tenants) | List or search tenants |
//! | [`remove_tenant_department_members`](crate::ManagementClient::remove_tenant_department_members) | Remove members of a tenant from a department |
//! | [`remove_tenant_users`](crate::ManagementClient::remove_tenant_users) | Remove members from a tenant |
//! | [`review_tenant_enterprise_certification`](crate::ManagementClient::review_tenant_enterprise_certification) | Decide on the certification of an enterprise |
//! | [`send_email_batch`](crate::ManagementClient::send_email_batch) | Tell administrators of imported tenants by e-mail |
//! | [`send_invite_tenant_user_email`](crate::ManagementClient::send_invite_tenant_user_email) | Send e-mails that invite persons into a tenant |
//! | [`send_sms_batch`](crate::ManagementClient::send_sms_batch) | Tell administrators of imported tenants by text message |
//! | [`set_tenant_admin`](crate::ManagementClient::set_tenant_admin) | Make members administrators of a tenant |
//! | [`update_tenant`](crate::ManagementClient::update_tenant) | Change a tenant |
//! | [`update_tenant_enterprise_certification`](crate::ManagementClient::update_tenant_enterprise_certification) | Correct the submitted certification of an enterprise |
//! | [`update_tenant_user`](crate::ManagementClient::update_tenant_user) | Change a member of a tenant |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
