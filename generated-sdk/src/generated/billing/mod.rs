// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Orders, plans and usage.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`get_all_rights_item`](crate::ManagementClient::get_all_rights_item) | `GET /api/v3/get-all-rights-items` |  |
//! | [`get_current_package_info`](crate::ManagementClient::get_current_package_info) | `GET /api/v3/get-current-package-info` |  |
//! | [`get_mau_period_usage_history`](crate::ManagementClient::get_mau_period_usage_history) | `GET /api/v3/get-mau-period-usage-history` |  |
//! | [`get_order_detail`](crate::ManagementClient::get_order_detail) | `GET /api/v3/get-order-detail` |  |
//! | [`get_order_pay_detail`](crate::ManagementClient::get_order_pay_detail) | `GET /api/v3/get-order-pay-detail` |  |
//! | [`get_orders`](crate::ManagementClient::get_orders) | `GET /api/v3/get-orders` |  |
//! | [`get_usage_info`](crate::ManagementClient::get_usage_info) | `GET /api/v3/get-usage-info` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
