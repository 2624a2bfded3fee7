// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Pipeline functions: JavaScript code of your own that GenAuth runs at set points of registration and
//! sign-in.
//!
//! A function belongs to one point, its scene, such as before a registration
//! ([`PreRegister`](crate::generated::models::PipelineScene::PreRegister)) or before an ID token is
//! issued. The functions of a scene run one after the other, in an order that can be changed. A
//! function usually holds up the sign-in until it has ended. An asynchronous one does not, which suits
//! notices to other systems.
//!
//! A function is made by
//! [`create_pipeline_function`](crate::ManagementClient::create_pipeline_function). Its code is then
//! uploaded, and [`get_pipeline_function`](crate::ManagementClient::get_pipeline_function) tells when
//! this has succeeded or failed.
//! [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions) shows the functions of
//! a scene, [`update_pipeline_order`](crate::ManagementClient::update_pipeline_order) sets their order,
//! [`update_pipeline_function`](crate::ManagementClient::update_pipeline_function) changes a function
//! or switches it off, and [`get_pipeline_logs`](crate::ManagementClient::get_pipeline_logs) shows how
//! it ran.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`create_pipeline_function`](crate::ManagementClient::create_pipeline_function) | Create a pipeline function |
//! | [`delete_pipeline_function`](crate::ManagementClient::delete_pipeline_function) | Delete a pipeline function |
//! | [`get_pipeline_function`](crate::ManagementClient::get_pipeline_function) | Get one pipeline function |
//! | [`get_pipeline_logs`](crate::ManagementClient::get_pipeline_logs) | List the runs of a pipeline function |
//! | [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions) | List the pipeline functions of a scene |
//! | [`reupload_pipeline_function`](crate::ManagementClient::reupload_pipeline_function) | *Deprecated.* Upload the code of a pipeline function again |
//! | [`update_pipeline_function`](crate::ManagementClient::update_pipeline_function) | Update a pipeline function |
//! | [`update_pipeline_order`](crate::ManagementClient::update_pipeline_order) | Set the order of the pipeline functions of a scene |

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
