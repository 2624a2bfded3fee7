// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Models, fields and rows of the metadata of a user pool.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`copy_operate`](crate::ManagementClient::copy_operate) | `POST /api/v3/metadata/copy-operate` |
//! | [`copy_row_relation`](crate::ManagementClient::copy_row_relation) | `POST /api/v3/metadata/copy-row-relation` |
//! | [`create_field`](crate::ManagementClient::create_field) | `POST /api/v3/metadata/create-field` |
//! | [`create_model`](crate::ManagementClient::create_model) | `POST /api/v3/metadata/create-model` |
//! | [`create_operate`](crate::ManagementClient::create_operate) | `POST /api/v3/metadata/create-operate` |
//! | [`create_row`](crate::ManagementClient::create_row) | `POST /api/v3/metadata/create-row` |
//! | [`create_row_relation`](crate::ManagementClient::create_row_relation) | `POST /api/v3/metadata/create-row-relation` |
//! | [`execute_operate`](crate::ManagementClient::execute_operate) | `POST /api/v3/metadata/execute-operate` |
//! | [`export_metadata`](crate::ManagementClient::export_metadata) | `POST /api/v3/metadata/export` |
//! | [`export_model`](crate::ManagementClient::export_model) | `POST /api/v3/metadata/export/model` |
//! | [`get_all_metadata`](crate::ManagementClient::get_all_metadata) | `POST /api/v3/metadata/get-all-metadata` |
//! | [`get_all_metadata_row`](crate::ManagementClient::get_all_metadata_row) | `POST /api/v3/metadata/get-all-row-by-scrollid` |
//! | [`get_import_template`](crate::ManagementClient::get_import_template) | `GET /api/v3/metadata/get-import-template` |
//! | [`get_metadata_group_list`](crate::ManagementClient::get_metadata_group_list) | `POST /api/v3/metadata/group` |
//! | [`get_model`](crate::ManagementClient::get_model) | `GET /api/v3/metadata/get-model` |
//! | [`get_relation_details`](crate::ManagementClient::get_relation_details) | `GET /api/v3/metadata/get-row-relation-details` |
//! | [`get_relation_info`](crate::ManagementClient::get_relation_info) | `POST /api/v3/metadata/get-relation-info` |
//! | [`get_relation_value`](crate::ManagementClient::get_relation_value) | `GET /api/v3/metadata/get-row-relation` |
//! | [`get_row`](crate::ManagementClient::get_row) | `GET /api/v3/metadata/get-row` |
//! | [`get_row_batch`](crate::ManagementClient::get_row_batch) | `POST /get-row-batch` |
//! | [`get_row_by_value`](crate::ManagementClient::get_row_by_value) | `GET /api/v3/metadata/get-row-by-value` |
//! | [`import_metadata`](crate::ManagementClient::import_metadata) | `POST /api/v3/metadata/import` |
//! | [`import_model`](crate::ManagementClient::import_model) | `POST /api/v3/metadata/import/model` |
//! | [`list_field`](crate::ManagementClient::list_field) | `GET /api/v3/metadata/list-field` |
//! | [`list_model`](crate::ManagementClient::list_model) | `GET /api/v3/metadata/list-model` |
//! | [`list_operate`](crate::ManagementClient::list_operate) | `GET /api/v3/metadata/list-operate` |
//! | [`list_operate_all`](crate::ManagementClient::list_operate_all) | `GET /api/v3/metadata/all-operate` |
//! | [`list_row`](crate::ManagementClient::list_row) | `POST /api/v3/metadata/filter` |
//! | [`relation_search`](crate::ManagementClient::relation_search) | `POST /api/v3/metadata/relation-search` |
//! | [`remote_field`](crate::ManagementClient::remote_field) | `POST /api/v3/metadata/remove-field` |
//! | [`remove_model`](crate::ManagementClient::remove_model) | `POST /api/v3/metadata/remove-model` |
//! | [`remove_operate`](crate::ManagementClient::remove_operate) | `POST /api/v3/metadata/remove-operate` |
//! | [`remove_relation_value`](crate::ManagementClient::remove_relation_value) | `POST /api/v3/metadata/remove-row-relation` |
//! | [`remove_row`](crate::ManagementClient::remove_row) | `POST /api/v3/metadata/remove-row` |
//! | [`update_field`](crate::ManagementClient::update_field) | `POST /api/v3/metadata/update-field` |
//! | [`update_model`](crate::ManagementClient::update_model) | `POST /api/v3/metadata/update-model` |
//! | [`update_operate`](crate::ManagementClient::update_operate) | `POST /api/v3/metadata/update-operate` |
//! | [`update_row`](crate::ManagementClient::update_row) | `POST /api/v3/metadata/update-row` |

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
