// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::{GetOrderParams, Health, Order};
use super::operations;

/// # common
///
/// See [the module](super).
impl crate::Client {
    /// Says whether the shop is open, without the envelope.
    ///
    /// - Request: `GET /health`
    /// - Returns: [`Health`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_health(&self) -> ::sdk_runtime::Call<Health> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_HEALTH, ())
    }
    /// Gets an order.
    ///
    /// - Request: `GET /orders/{id}`
    /// - Parameters: `id` (required)
    /// - Returns: [`Order`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_order(&self, request: GetOrderParams) -> ::sdk_runtime::Call<Order> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ORDER, request)
    }
}
