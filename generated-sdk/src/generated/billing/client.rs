// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::billing::{
    CostCurrentPackageInfo, CostGetOrderPayDetail, CurrentUsageRespDto,
    GetMauPeriodUsageHistoryParams, GetOrderDetailParams, GetOrderPayDetailParams,
    GetOrdersParams, GetOrdersRes, MauPeriodUsageHistory, OrderItem, RightItemRes,
};
use super::operations;
use crate::{Call, ManagementClient};

/// # billing
///
/// Orders, plans and usage.
///
/// See [the module](crate::billing).
impl ManagementClient {
    /// Sends `GET /api/v3/get-all-rights-items`.
    ///
    /// - Request: `GET /api/v3/get-all-rights-items`
    /// - Answers: [`RightItemRes`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_all_rights_item(&self) -> Call<RightItemRes> {
        self.call(&operations::GET_ALL_RIGHTS_ITEM, ())
    }
    /// Sends `GET /api/v3/get-current-package-info`.
    ///
    /// - Request: `GET /api/v3/get-current-package-info`
    /// - Answers: [`CostCurrentPackageInfo`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_current_package_info(&self) -> Call<CostCurrentPackageInfo> {
        self.call(&operations::GET_CURRENT_PACKAGE_INFO, ())
    }
    /// Sends `GET /api/v3/get-mau-period-usage-history`.
    ///
    /// - Request: `GET /api/v3/get-mau-period-usage-history`
    /// - Parameters: `startTime` (required), `endTime` (required)
    /// - Answers: [`MauPeriodUsageHistory`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_mau_period_usage_history(
        &self,
        request: GetMauPeriodUsageHistoryParams,
    ) -> Call<MauPeriodUsageHistory> {
        self.call(&operations::GET_MAU_PERIOD_USAGE_HISTORY, request)
    }
    /// Sends `GET /api/v3/get-order-detail`.
    ///
    /// - Request: `GET /api/v3/get-order-detail`
    /// - Parameters: `orderNo` (required)
    /// - Answers: [`OrderItem`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_order_detail(&self, request: GetOrderDetailParams) -> Call<OrderItem> {
        self.call(&operations::GET_ORDER_DETAIL, request)
    }
    /// Sends `GET /api/v3/get-order-pay-detail`.
    ///
    /// - Request: `GET /api/v3/get-order-pay-detail`
    /// - Parameters: `orderNo` (required)
    /// - Answers: [`CostGetOrderPayDetail`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_order_pay_detail(
        &self,
        request: GetOrderPayDetailParams,
    ) -> Call<CostGetOrderPayDetail> {
        self.call(&operations::GET_ORDER_PAY_DETAIL, request)
    }
    /// Sends `GET /api/v3/get-orders`.
    ///
    /// - Request: `GET /api/v3/get-orders`
    /// - Parameters: `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`GetOrdersRes`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn get_orders(&self, request: GetOrdersParams) -> Call<GetOrdersRes> {
        self.call(&operations::GET_ORDERS, request)
    }
    /// Sends `GET /api/v3/get-usage-info`.
    ///
    /// - Request: `GET /api/v3/get-usage-info`
    /// - Answers: [`CurrentUsageRespDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_usage_info(&self) -> Call<CurrentUsageRespDto> {
        self.call(&operations::GET_USAGE_INFO, ())
    }
}
