// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Organizations, the tree of departments below each of them, and the members of departments.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`add_department_members`](crate::ManagementClient::add_department_members) | `POST /api/v3/add-department-members` |
//! | [`create_department`](crate::ManagementClient::create_department) | `POST /api/v3/create-department` |
//! | [`create_department_tree`](crate::ManagementClient::create_department_tree) | `POST /api/v3/create-department-tree` |
//! | [`create_organization`](crate::ManagementClient::create_organization) | `POST /api/v3/create-organization` |
//! | [`delete_department`](crate::ManagementClient::delete_department) | `POST /api/v3/delete-department` |
//! | [`delete_department_sync_relations`](crate::ManagementClient::delete_department_sync_relations) | `POST /api/v3/delete-department-sync-relations` |
//! | [`delete_organization`](crate::ManagementClient::delete_organization) | `POST /api/v3/delete-organization` |
//! | [`get_all_departments`](crate::ManagementClient::get_all_departments) | `GET /api/v3/get-all-departments` |
//! | [`get_department`](crate::ManagementClient::get_department) | `GET /api/v3/get-department` |
//! | [`get_department_all_app`](crate::ManagementClient::get_department_all_app) | `POST /api/v3/get-department-available-app` |
//! | [`get_department_by_id`](crate::ManagementClient::get_department_by_id) | `GET /api/v3/get-department-by-id` |
//! | [`get_department_sync_relations`](crate::ManagementClient::get_department_sync_relations) | `GET /api/v3/get-department-sync-relations` |
//! | [`get_organization`](crate::ManagementClient::get_organization) | `GET /api/v3/get-organization` |
//! | [`get_organizations_batch`](crate::ManagementClient::get_organizations_batch) | `GET /api/v3/get-organization-batch` |
//! | [`get_parent_department`](crate::ManagementClient::get_parent_department) | `GET /api/v3/get-parent-department` |
//! | [`is_user_in_department`](crate::ManagementClient::is_user_in_department) | `GET /api/v3/is-user-in-department` |
//! | [`list_children_departments`](crate::ManagementClient::list_children_departments) | `GET /api/v3/list-children-departments` |
//! | [`list_department_member_ids`](crate::ManagementClient::list_department_member_ids) | `GET /api/v3/list-department-member-ids` |
//! | [`list_department_members`](crate::ManagementClient::list_department_members) | `GET /api/v3/list-department-members` |
//! | [`list_organizations`](crate::ManagementClient::list_organizations) | `GET /api/v3/list-organizations` |
//! | [`remove_department_members`](crate::ManagementClient::remove_department_members) | Remove users from a department |
//! | [`search_department_members`](crate::ManagementClient::search_department_members) | `GET /api/v3/search-department-members` |
//! | [`search_departments`](crate::ManagementClient::search_departments) | `POST /api/v3/search-departments` |
//! | [`search_departments_list`](crate::ManagementClient::search_departments_list) | `POST /api/v3/search-departments-list` |
//! | [`search_organizations`](crate::ManagementClient::search_organizations) | `GET /api/v3/search-organizations` |
//! | [`update_department`](crate::ManagementClient::update_department) | `POST /api/v3/update-department` |
//! | [`update_node_status`](crate::ManagementClient::update_node_status) | `POST /api/v3/update-department-status` |
//! | [`update_organization`](crate::ManagementClient::update_organization) | `POST /api/v3/update-organization` |
//! | [`update_organization_status`](crate::ManagementClient::update_organization_status) | `POST /api/v3/update-organization-status` |

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
