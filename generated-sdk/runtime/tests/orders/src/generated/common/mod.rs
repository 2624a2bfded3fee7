// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Types that several modules share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`get_health`](crate::Client::get_health) | Says whether the shop is open, without the envelope. |
//! | [`get_order`](crate::Client::get_order) | Gets an order. |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
