// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::{GetOrderParams, Health, Order};
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
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
    /// - Returns: [`Order`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](GetOrderParams::id) | Required. |
    #[doc(alias = "orders")]
    #[inline]
    pub fn get_order(&self, request: GetOrderParams) -> ::sdk_runtime::Call<Order> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ORDER, request)
    }
}
