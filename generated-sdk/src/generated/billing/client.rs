// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::billing::{
    CostCurrentPackageInfo, CostGetOrderPayDetail, CurrentUsageRespDto,
    GetMauPeriodUsageHistoryParams, GetOrderDetailParams, GetOrderPayDetailParams,
    GetOrdersParams, GetOrdersRes, MauPeriodUsageHistory, OrderItem, RightItemRes,
};
use super::operations;

/// # billing
///
/// The plan of a user pool, what it allows, what was used of it, and the orders that paid for it.
///
/// A plan (the vendor's word is package) comes with quotas, which the vendor calls rights or equities.
/// `getCurrentPackageInfo` returns the plan and when it ends, `getAllRightsItem` its quotas, and
/// `getUsageInfo` how much of each quota was used. `getMauPeriodUsageHistory` returns the monthly
/// active users (MAU) of past periods.
///
/// `getOrders` lists the orders, `getOrderDetail` returns one of them, and `getOrderPayDetail` tells
/// how it was paid. Everything here is read only, and always concerns the user pool of the caller. Most
/// numbers come as strings.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// List the quotas of the user pool
    ///
    /// Returns all quotas that the user pool has at present, each with its code and its value.
    /// `getUsageInfo` tells how much of them was used.
    ///
    /// - Request: `GET /api/v3/get-all-rights-items`
    /// - Returns: [`RightItemRes`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%AE%A1%E9%87%8F%E8%AE%A1%E8%B4%B9/get-all-rights-items.html>)
    #[inline]
    pub fn get_all_rights_item(&self) -> ::sdk_runtime::Call<RightItemRes> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ALL_RIGHTS_ITEM, ())
    }
    /// Get the current plan
    ///
    /// Returns the plan of the user pool, when it ends, and by how many days it is overdue. The quotas that
    /// come with it are listed by `getAllRightsItem`.
    ///
    /// - Request: `GET /api/v3/get-current-package-info`
    /// - Returns: [`CostCurrentPackageInfo`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%AE%A1%E9%87%8F%E8%AE%A1%E8%B4%B9/get-current-package-info.html>)
    #[inline]
    pub fn get_current_package_info(
        &self,
    ) -> ::sdk_runtime::Call<CostCurrentPackageInfo> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_CURRENT_PACKAGE_INFO, ())
    }
    /// List the monthly active users of past periods
    ///
    /// Returns how many monthly active users (MAU) the user pool had in each billing period of a span of
    /// time, beside how many the plan allows. The result is not paged.
    ///
    /// - Request: `GET /api/v3/get-mau-period-usage-history`
    /// - Parameters: `startTime` (required), `endTime` (required)
    /// - Returns: [`MauPeriodUsageHistory`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%AE%A1%E9%87%8F%E8%AE%A1%E8%B4%B9/get-mau-period-usage-history.html>)
    #[inline]
    pub fn get_mau_period_usage_history(
        &self,
        request: GetMauPeriodUsageHistoryParams,
    ) -> ::sdk_runtime::Call<MauPeriodUsageHistory> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_MAU_PERIOD_USAGE_HISTORY,
            request,
        )
    }
    /// Get one order
    ///
    /// Returns one order of the user pool, named by its number, which is found by `getOrders`. How it was
    /// paid is returned by `getOrderPayDetail`.
    ///
    /// - Request: `GET /api/v3/get-order-detail`
    /// - Parameters: `orderNo` (required)
    /// - Returns: [`OrderItem`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%AE%A1%E9%87%8F%E8%AE%A1%E8%B4%B9/get-order-detail.html>)
    #[inline]
    pub fn get_order_detail(
        &self,
        request: GetOrderDetailParams,
    ) -> ::sdk_runtime::Call<OrderItem> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ORDER_DETAIL, request)
    }
    /// Get how an order was paid
    ///
    /// Returns the payment of one order: when, how and from which account it was paid. The number of the
    /// order is found by `getOrders`. What is returned for an order without a payment is not documented.
    ///
    /// - Request: `GET /api/v3/get-order-pay-detail`
    /// - Parameters: `orderNo` (required)
    /// - Returns: [`CostGetOrderPayDetail`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%AE%A1%E9%87%8F%E8%AE%A1%E8%B4%B9/get-order-pay-detail.html>)
    #[inline]
    pub fn get_order_pay_detail(
        &self,
        request: GetOrderPayDetailParams,
    ) -> ::sdk_runtime::Call<CostGetOrderPayDetail> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ORDER_PAY_DETAIL, request)
    }
    /// List orders
    ///
    /// Returns the orders of the user pool, at most 50 per page.
    ///
    /// - Request: `GET /api/v3/get-orders`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`GetOrdersRes`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%AE%A1%E9%87%8F%E8%AE%A1%E8%B4%B9/get-orders.html>)
    #[inline]
    pub fn get_orders(
        &self,
        request: GetOrdersParams,
    ) -> ::sdk_runtime::Call<GetOrdersRes> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ORDERS, request)
    }
    /// List how much of each quota was used
    ///
    /// Returns, for each quota of the plan, how much it allows in total and how much was used of it. All
    /// quotas come in one list.
    ///
    /// - Request: `GET /api/v3/get-usage-info`
    /// - Returns: [`CurrentUsageRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%AE%A1%E9%87%8F%E8%AE%A1%E8%B4%B9/get-usage-info.html>)
    #[inline]
    pub fn get_usage_info(&self) -> ::sdk_runtime::Call<CurrentUsageRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USAGE_INFO, ())
    }
}
