// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Custom fields: fields that a user pool adds to its users, roles, groups and departments, and the
//! values in them.
//!
//! A custom field is a definition: a key for programs, a label for people, a data type, and rules for
//! who sees and edits it. It belongs to one kind of object, its target type.
//! [`set_custom_fields`](crate::ManagementClient::set_custom_fields) creates and changes definitions,
//! [`get_custom_fields`](crate::ManagementClient::get_custom_fields) returns them, and
//! [`delete_custom_fields`](crate::ManagementClient::delete_custom_fields) removes them. The key and
//! the data type of a field cannot be changed later.
//!
//! The values come second. [`set_custom_data`](crate::ManagementClient::set_custom_data) writes values
//! for one user, role, group or department, and
//! [`get_custom_data`](crate::ManagementClient::get_custom_data) reads them. A value can be set only
//! when its field is defined. Other operations return the same values with the object and mostly accept
//! them too, for example in [`UserDto::custom_data`](crate::generated::models::UserDto::custom_data).
//!
//! Built-in fields are those that every user has from the start, such as the name or the e-mail
//! address. [`get_user_base_fields`](crate::ManagementClient::get_user_base_fields) returns their
//! definitions, and [`set_user_base_fields`](crate::ManagementClient::set_user_base_fields) changes how
//! they are shown and edited.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`delete_custom_fields`](crate::ManagementClient::delete_custom_fields) | Delete custom fields |
//! | [`get_custom_data`](crate::ManagementClient::get_custom_data) | Get the values of the custom fields of an object |
//! | [`get_custom_fields`](crate::ManagementClient::get_custom_fields) | Get the custom fields of a kind of object |
//! | [`get_user_base_fields`](crate::ManagementClient::get_user_base_fields) | Get the built-in fields of users |
//! | [`list_cust_fields`](crate::ManagementClient::list_cust_fields) | List the custom fields of a kind of object by filters |
//! | [`list_user_base_fields`](crate::ManagementClient::list_user_base_fields) | List the built-in fields of users by filters |
//! | [`set_custom_data`](crate::ManagementClient::set_custom_data) | Set values of custom fields |
//! | [`set_custom_fields`](crate::ManagementClient::set_custom_fields) | Create or change custom fields |
//! | [`set_user_base_fields`](crate::ManagementClient::set_user_base_fields) | Change the settings of built-in fields of users |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
