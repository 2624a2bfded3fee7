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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let right_item = client.get_all_rights_item().await?;
    /// for item in right_item.rights_items {
    ///     println!("{}", item.rights_model_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_all_rights_item(&self) -> ::sdk_runtime::Call<RightItemRes> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ALL_RIGHTS_ITEM, ())
    }
    /// Sends `GET /api/v3/get-current-package-info`.
    ///
    /// - Request: `GET /api/v3/get-current-package-info`
    /// - Returns: [`CostCurrentPackageInfo`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let result = client.get_current_package_info().await?;
    /// println!("{}", result.code);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetMauPeriodUsageHistoryParams;
    ///
    /// let request = GetMauPeriodUsageHistoryParams::new("start time", "end time");
    /// let result = client.get_mau_period_usage_history(request).await?;
    /// for item in result.records {
    ///     println!("{}", item.amount);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetOrderDetailParams;
    ///
    /// let order_item = client
    ///     .get_order_detail(GetOrderDetailParams::new("order no"))
    ///     .await?;
    /// println!("{}", order_item.goods_name);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetOrderPayDetailParams;
    ///
    /// let result = client
    ///     .get_order_pay_detail(GetOrderPayDetailParams::new("order no"))
    ///     .await?;
    /// println!("{}", result.order_no);
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetOrdersParams;
    ///
    /// let mut items = client.get_orders(GetOrdersParams::new()).items();
    /// while let Some(order_item) = items.try_next().await? {
    ///     println!("{}", order_item.goods_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let current_usage = client.get_usage_info().await?;
    /// for item in current_usage.usages {
    ///     println!("{}", item.model_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_usage_info(&self) -> ::sdk_runtime::Call<CurrentUsageRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USAGE_INFO, ())
    }
}
