// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Metadata: data of your own kinds that the user pool stores beside users, in models, fields and rows.
//!
//! A model is a kind of object, such as a membership level, and has a list or a tree of rows. Some
//! models come with GenAuth, such as the ones for users, groups and departments, and others are made by
//! [`create_model`](crate::ManagementClient::create_model). A field belongs to a model and says what a
//! row holds: text, a number, a date, a choice, or a relation to rows of another model. A custom
//! operation is something that people can do with the rows of a model in the console, such as opening a
//! web page.
//!
//! The usual order is [`create_model`](crate::ManagementClient::create_model),
//! [`create_field`](crate::ManagementClient::create_field) for each field, and
//! [`create_row`](crate::ManagementClient::create_row) for each row.
//! [`list_model`](crate::ManagementClient::list_model) and
//! [`list_field`](crate::ManagementClient::list_field) find the IDs that most operations need.
//! [`list_row`](crate::ManagementClient::list_row) searches rows with conditions,
//! [`get_row`](crate::ManagementClient::get_row) and
//! [`get_row_by_value`](crate::ManagementClient::get_row_by_value) return a single one, and
//! [`get_all_metadata_row`](crate::ManagementClient::get_all_metadata_row) reads a whole model in
//! portions. Relations between rows are made by
//! [`create_row_relation`](crate::ManagementClient::create_row_relation) and read by
//! [`get_relation_value`](crate::ManagementClient::get_relation_value).
//!
//! For a few more fields of users, groups or departments, custom fields are the simpler way: see
//! [`set_custom_fields`](crate::ManagementClient::set_custom_fields).
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`copy_operate`](crate::ManagementClient::copy_operate) | Copy a custom operation |
//! | [`copy_row_relation`](crate::ManagementClient::copy_row_relation) | Copy the relations of a row to another row |
//! | [`create_field`](crate::ManagementClient::create_field) | Add a field to a model |
//! | [`create_model`](crate::ManagementClient::create_model) | Create a model |
//! | [`create_operate`](crate::ManagementClient::create_operate) | Create a custom operation |
//! | [`create_row`](crate::ManagementClient::create_row) | Add a row to a model |
//! | [`create_row_relation`](crate::ManagementClient::create_row_relation) | Relate a row to other rows |
//! | [`execute_operate`](crate::ManagementClient::execute_operate) | Execute a custom operation |
//! | [`export_metadata`](crate::ManagementClient::export_metadata) | Export rows of a model |
//! | [`export_model`](crate::ManagementClient::export_model) | Export a model |
//! | [`get_all_metadata`](crate::ManagementClient::get_all_metadata) | Get all rows of a model that meet conditions |
//! | [`get_all_metadata_row`](crate::ManagementClient::get_all_metadata_row) | Read all rows of a model in portions |
//! | [`get_import_template`](crate::ManagementClient::get_import_template) | Get the template of the import file of a model |
//! | [`get_metadata_group_list`](crate::ManagementClient::get_metadata_group_list) | List the metadata of a group |
//! | [`get_model`](crate::ManagementClient::get_model) | Get one model |
//! | [`get_relation_details`](crate::ManagementClient::get_relation_details) | Get details of the relations of a row |
//! | [`get_relation_info`](crate::ManagementClient::get_relation_info) | Get details of related rows |
//! | [`get_relation_value`](crate::ManagementClient::get_relation_value) | List the rows that a row is related to |
//! | [`get_row`](crate::ManagementClient::get_row) | Get one row |
//! | [`get_row_batch`](crate::ManagementClient::get_row_batch) | Get several rows at once |
//! | [`get_row_by_value`](crate::ManagementClient::get_row_by_value) | Get the row that has a value in a unique field |
//! | [`import_metadata`](crate::ManagementClient::import_metadata) | Import rows into a model |
//! | [`import_model`](crate::ManagementClient::import_model) | Import a model |
//! | [`list_field`](crate::ManagementClient::list_field) | List the fields of a model |
//! | [`list_model`](crate::ManagementClient::list_model) | List the models |
//! | [`list_operate`](crate::ManagementClient::list_operate) | Search the custom operations of a model |
//! | [`list_operate_all`](crate::ManagementClient::list_operate_all) | List all custom operations of a model |
//! | [`list_row`](crate::ManagementClient::list_row) | Search the rows of a model |
//! | [`relation_search`](crate::ManagementClient::relation_search) | Search the data that a relation field relates to |
//! | [`remote_field`](crate::ManagementClient::remote_field) | Remove a field from a model |
//! | [`remove_model`](crate::ManagementClient::remove_model) | Delete a model |
//! | [`remove_operate`](crate::ManagementClient::remove_operate) | Delete a custom operation |
//! | [`remove_relation_value`](crate::ManagementClient::remove_relation_value) | End the relation of a row to another row |
//! | [`remove_row`](crate::ManagementClient::remove_row) | Delete rows of a model |
//! | [`update_field`](crate::ManagementClient::update_field) | Change a field of a model |
//! | [`update_model`](crate::ManagementClient::update_model) | Change a model |
//! | [`update_operate`](crate::ManagementClient::update_operate) | Change a custom operation |
//! | [`update_row`](crate::ManagementClient::update_row) | Change a row |

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
