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
/// Orders, plans and usage.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `GET /api/v3/get-all-rights-items`.
    ///
    /// - Request: `GET /api/v3/get-all-rights-items`
    /// - Returns: [`RightItemRes`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_all_rights_item(&self) -> ::sdk_runtime::Call<RightItemRes> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ALL_RIGHTS_ITEM, ())
    }
    /// Sends `GET /api/v3/get-current-package-info`.
    ///
    /// - Request: `GET /api/v3/get-current-package-info`
    /// - Returns: [`CostCurrentPackageInfo`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_current_package_info(
        &self,
    ) -> ::sdk_runtime::Call<CostCurrentPackageInfo> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_CURRENT_PACKAGE_INFO, ())
    }
    /// Sends `GET /api/v3/get-mau-period-usage-history`.
    ///
    /// - Request: `GET /api/v3/get-mau-period-usage-history`
    /// - Parameters: `startTime` (required), `endTime` (required)
    /// - Returns: [`MauPeriodUsageHistory`]
    /// - Safe to retry: yes
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
    /// Sends `GET /api/v3/get-order-detail`.
    ///
    /// - Request: `GET /api/v3/get-order-detail`
    /// - Parameters: `orderNo` (required)
    /// - Returns: [`OrderItem`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_order_detail(
        &self,
        request: GetOrderDetailParams,
    ) -> ::sdk_runtime::Call<OrderItem> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ORDER_DETAIL, request)
    }
    /// Sends `GET /api/v3/get-order-pay-detail`.
    ///
    /// - Request: `GET /api/v3/get-order-pay-detail`
    /// - Parameters: `orderNo` (required)
    /// - Returns: [`CostGetOrderPayDetail`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_order_pay_detail(
        &self,
        request: GetOrderPayDetailParams,
    ) -> ::sdk_runtime::Call<CostGetOrderPayDetail> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ORDER_PAY_DETAIL, request)
    }
    /// Sends `GET /api/v3/get-orders`.
    ///
    /// - Request: `GET /api/v3/get-orders`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`GetOrdersRes`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn get_orders(
        &self,
        request: GetOrdersParams,
    ) -> ::sdk_runtime::Call<GetOrdersRes> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ORDERS, request)
    }
    /// Sends `GET /api/v3/get-usage-info`.
    ///
    /// - Request: `GET /api/v3/get-usage-info`
    /// - Returns: [`CurrentUsageRespDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_usage_info(&self) -> ::sdk_runtime::Call<CurrentUsageRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USAGE_INFO, ())
    }
}
