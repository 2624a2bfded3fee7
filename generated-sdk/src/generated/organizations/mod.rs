// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Organizations, the trees of departments below them, and the members of departments.
//!
//! A user pool can hold several organizations, such as the companies of a group. Each one is a tree.
//! Its root department comes into being together with the organization, and all other departments are
//! below it. An organization is named by its code. A department is named by the code of its
//! organization together with an ID, and `"root"` stands for the root department.
//! [`DepartmentIdType`](crate::generated::models::DepartmentIdType) lists the kinds of ID that can be
//! used.
//!
//! The usual order is [`create_organization`](crate::ManagementClient::create_organization), then
//! [`create_department`](crate::ManagementClient::create_department) from the top down, then
//! [`add_department_members`](crate::ManagementClient::add_department_members). Later on,
//! [`list_organizations`](crate::ManagementClient::list_organizations),
//! [`list_children_departments`](crate::ManagementClient::list_children_departments) and
//! [`list_department_members`](crate::ManagementClient::list_department_members) walk through what
//! there is, [`get_department`](crate::ManagementClient::get_department) and
//! [`get_organization`](crate::ManagementClient::get_organization) return single ones, and
//! [`update_department`](crate::generated::models::ResultDto::update_department) also moves a
//! department below another one.
//!
//! The departments of one user are returned by
//! [`get_user_departments`](crate::ManagementClient::get_user_departments) and set by
//! [`set_user_departments`](crate::ManagementClient::set_user_departments). Departments and
//! organizations can be switched off without deleting them, with
//! [`update_node_status`](crate::ManagementClient::update_node_status) and
//! [`update_organization_status`](crate::ManagementClient::update_organization_status).
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`add_department_members`](crate::ManagementClient::add_department_members) | Add users to a department |
//! | [`create_department`](crate::ManagementClient::create_department) | Create a department |
//! | [`create_department_tree`](crate::ManagementClient::create_department_tree) | Create a tree of departments with their members |
//! | [`create_organization`](crate::ManagementClient::create_organization) | Create an organization |
//! | [`delete_department`](crate::ManagementClient::delete_department) | Delete a department |
//! | [`delete_department_sync_relations`](crate::ManagementClient::delete_department_sync_relations) | Delete the link of a department to a synchronized system |
//! | [`delete_organization`](crate::ManagementClient::delete_organization) | Delete an organization with its departments |
//! | [`get_all_departments`](crate::ManagementClient::get_all_departments) | Get all departments of an organization |
//! | [`get_department`](crate::ManagementClient::get_department) | Get one department |
//! | [`get_department_all_app`](crate::ManagementClient::get_department_all_app) | Get the applications that a department may use |
//! | [`get_department_by_id`](crate::ManagementClient::get_department_by_id) | Get one department by its ID alone |
//! | [`get_department_sync_relations`](crate::ManagementClient::get_department_sync_relations) | Get the links of a department to synchronized systems |
//! | [`get_organization`](crate::ManagementClient::get_organization) | Get one organization |
//! | [`get_organizations_batch`](crate::ManagementClient::get_organizations_batch) | Get several organizations at once |
//! | [`get_parent_department`](crate::ManagementClient::get_parent_department) | Get the department above another one |
//! | [`is_user_in_department`](crate::ManagementClient::is_user_in_department) | Check whether a user is in a department |
//! | [`list_children_departments`](crate::ManagementClient::list_children_departments) | List the departments directly below a department |
//! | [`list_department_member_ids`](crate::ManagementClient::list_department_member_ids) | List the IDs of the direct members of a department |
//! | [`list_department_members`](crate::ManagementClient::list_department_members) | List the members of a department |
//! | [`list_organizations`](crate::ManagementClient::list_organizations) | List organizations |
//! | [`remove_department_members`](crate::ManagementClient::remove_department_members) | Remove users from a department |
//! | [`search_department_members`](crate::ManagementClient::search_department_members) | Search the members of a department |
//! | [`search_departments`](crate::ManagementClient::search_departments) | *Deprecated.* Search departments by a text |
//! | [`search_departments_list`](crate::ManagementClient::search_departments_list) | Search departments by conditions |
//! | [`search_organizations`](crate::ManagementClient::search_organizations) | Search organizations |
//! | [`update_department`](crate::ManagementClient::update_department) | Change a department |
//! | [`update_node_status`](crate::ManagementClient::update_node_status) | Switch a department on or off |
//! | [`update_organization`](crate::ManagementClient::update_organization) | Change an organization |
//! | [`update_organization_status`](crate::ManagementClient::update_organization_status) | Switch an organization on or off |

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
