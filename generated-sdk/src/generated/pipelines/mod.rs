// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Functions that run at points of the sign-in flow.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`create_pipeline_function`](crate::ManagementClient::create_pipeline_function) | `POST /api/v3/create-pipeline-function` |
//! | [`delete_pipeline_function`](crate::ManagementClient::delete_pipeline_function) | `POST /api/v3/delete-pipeline-function` |
//! | [`get_pipeline_function`](crate::ManagementClient::get_pipeline_function) | `GET /api/v3/get-pipeline-function` |
//! | [`get_pipeline_logs`](crate::ManagementClient::get_pipeline_logs) | `GET /api/v3/get-pipeline-logs` |
//! | [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions) | `GET /api/v3/list-pipeline-functions` |
//! | [`reupload_pipeline_function`](crate::ManagementClient::reupload_pipeline_function) | `POST /api/v3/reupload-pipeline-function` |
//! | [`update_pipeline_function`](crate::ManagementClient::update_pipeline_function) | `POST /api/v3/update-pipeline-function` |
//! | [`update_pipeline_order`](crate::ManagementClient::update_pipeline_order) | `POST /api/v3/update-pipeline-order` |

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
