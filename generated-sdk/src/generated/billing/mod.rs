// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The plan of a user pool, what it allows, what was used of it, and the orders that paid for it.
//!
//! A plan comes with quotas. In names of this API, a plan is a package or goods, and a quota is a
//! right. [`get_current_package_info`](crate::ManagementClient::get_current_package_info) returns the
//! plan and when it ends, [`get_all_rights_item`](crate::ManagementClient::get_all_rights_item) its
//! quotas, and [`get_usage_info`](crate::ManagementClient::get_usage_info) how much of each quota was
//! used. [`get_mau_period_usage_history`](crate::ManagementClient::get_mau_period_usage_history)
//! returns the monthly active users (MAU) of past periods.
//!
//! [`get_orders`](crate::ManagementClient::get_orders) lists the orders,
//! [`get_order_detail`](crate::ManagementClient::get_order_detail) returns one of them, and
//! [`get_order_pay_detail`](crate::ManagementClient::get_order_pay_detail) tells how it was paid.
//! Everything here is read only, and always concerns the user pool of the caller. Most numbers come as
//! strings.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`get_all_rights_item`](crate::ManagementClient::get_all_rights_item) | List the quotas of the user pool |
//! | [`get_current_package_info`](crate::ManagementClient::get_current_package_info) | Get the current plan |
//! | [`get_mau_period_usage_history`](crate::ManagementClient::get_mau_period_usage_history) | List the monthly active users of past periods |
//! | [`get_order_detail`](crate::ManagementClient::get_order_detail) | Get one order |
//! | [`get_order_pay_detail`](crate::ManagementClient::get_order_pay_detail) | Get how an order was paid |
//! | [`get_orders`](crate::ManagementClient::get_orders) | List orders |
//! | [`get_usage_info`](crate::ManagementClient::get_usage_info) | List how much of each quota was used |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
