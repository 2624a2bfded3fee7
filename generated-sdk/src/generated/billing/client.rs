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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// List the quotas of the user pool.
    ///
    /// Returns all quotas that the user pool has at present, each with its code and its value.
    /// [`get_usage_info`](crate::ManagementClient::get_usage_info) tells how much of them was used.
    ///
    /// - Request: `GET /api/v3/get-all-rights-items`
    /// - Returns: [`RightItemRes`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%AE%A1%E9%87%8F%E8%AE%A1%E8%B4%B9/get-all-rights-items.html>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let right_item = client.get_all_rights_item().await?;
    /// for item in right_item.rights_items {
    ///     println!("{}", item.rights_model_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-all-rights-items")]
    #[inline]
    pub fn get_all_rights_item(&self) -> ::sdk_runtime::Call<RightItemRes> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ALL_RIGHTS_ITEM, ())
    }
    /// Get the current plan.
    ///
    /// Returns the plan of the user pool, when it ends, and by how many days it is overdue. The quotas that
    /// come with it are listed by [`get_all_rights_item`](crate::ManagementClient::get_all_rights_item).
    ///
    /// - Request: `GET /api/v3/get-current-package-info`
    /// - Returns: [`CostCurrentPackageInfo`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%AE%A1%E9%87%8F%E8%AE%A1%E8%B4%B9/get-current-package-info.html>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let result = client.get_current_package_info().await?;
    /// println!("{}", result.code);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-current-package-info")]
    #[inline]
    pub fn get_current_package_info(
        &self,
    ) -> ::sdk_runtime::Call<CostCurrentPackageInfo> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_CURRENT_PACKAGE_INFO, ())
    }
    /// List the monthly active users of past periods.
    ///
    /// Returns how many monthly active users (MAU) the user pool had in each billing period of a span of
    /// time, beside how many the plan allows. The result is not paged.
    ///
    /// - Request: `GET /api/v3/get-mau-period-usage-history`
    /// - Returns: [`MauPeriodUsageHistory`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%AE%A1%E9%87%8F%E8%AE%A1%E8%B4%B9/get-mau-period-usage-history.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`start_time`](GetMauPeriodUsageHistoryParams::start_time) | Required. First day of the span, as year, month and day without separators. |
    /// | [`end_time`](GetMauPeriodUsageHistoryParams::end_time) | Required. Last day of the span, as year, month and day without separators. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetMauPeriodUsageHistoryParams;
    ///
    /// let request = GetMauPeriodUsageHistoryParams::new("20220202", "20220802");
    /// let result = client.get_mau_period_usage_history(request).await?;
    /// for item in result.records {
    ///     println!("{}", item.period_start_time);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-mau-period-usage-history")]
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
    /// Get one order.
    ///
    /// Returns one order of the user pool, named by its number, which is found by
    /// [`get_orders`](crate::ManagementClient::get_orders).
    ///
    /// How it was paid is returned by
    /// [`get_order_pay_detail`](crate::ManagementClient::get_order_pay_detail).
    ///
    /// - Request: `GET /api/v3/get-order-detail`
    /// - Returns: [`OrderItem`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%AE%A1%E9%87%8F%E8%AE%A1%E8%B4%B9/get-order-detail.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`order_no`](GetOrderDetailParams::order_no) | Required. Number of the order, as in [`OrderItem::order_no`](crate::generated::models::OrderItem::order_no). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetOrderDetailParams;
    ///
    /// let order_item = client
    ///     .get_order_detail(GetOrderDetailParams::new("202209251234224"))
    ///     .await?;
    /// println!("{}", order_item.goods_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-order-detail")]
    #[inline]
    pub fn get_order_detail(
        &self,
        request: GetOrderDetailParams,
    ) -> ::sdk_runtime::Call<OrderItem> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ORDER_DETAIL, request)
    }
    /// Get how an order was paid.
    ///
    /// Returns the payment of one order: when, how and from which account it was paid.
    ///
    /// The number of the order is found by [`get_orders`](crate::ManagementClient::get_orders). What is
    /// returned for an order without a payment is not documented.
    ///
    /// - Request: `GET /api/v3/get-order-pay-detail`
    /// - Returns: [`CostGetOrderPayDetail`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%AE%A1%E9%87%8F%E8%AE%A1%E8%B4%B9/get-order-pay-detail.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`order_no`](GetOrderPayDetailParams::order_no) | Required. Number of the order, as in [`OrderItem::order_no`](crate::generated::models::OrderItem::order_no). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetOrderPayDetailParams;
    ///
    /// let result = client
    ///     .get_order_pay_detail(GetOrderPayDetailParams::new("202209251234224"))
    ///     .await?;
    /// println!("{}", result.order_no);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-order-pay-detail")]
    #[inline]
    pub fn get_order_pay_detail(
        &self,
        request: GetOrderPayDetailParams,
    ) -> ::sdk_runtime::Call<CostGetOrderPayDetail> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ORDER_PAY_DETAIL, request)
    }
    /// List orders.
    ///
    /// Returns the orders of the user pool, at most 50 per page.
    ///
    /// - Request: `GET /api/v3/get-orders`
    /// - Returns: [`GetOrdersRes`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%AE%A1%E9%87%8F%E8%AE%A1%E8%B4%B9/get-orders.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](GetOrdersParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](GetOrdersParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetOrdersParams;
    ///
    /// let mut items = client.get_orders(GetOrdersParams::new()).items();
    /// while let Some(order_item) = items.try_next().await? {
    ///     println!("{}", order_item.goods_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-orders")]
    #[inline]
    pub fn get_orders(
        &self,
        request: GetOrdersParams,
    ) -> ::sdk_runtime::Call<GetOrdersRes> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ORDERS, request)
    }
    /// List how much of each quota was used.
    ///
    /// Returns, for each quota of the plan, how much it allows in total and how much was used of it. All
    /// quotas come in one list.
    ///
    /// - Request: `GET /api/v3/get-usage-info`
    /// - Returns: [`CurrentUsageRespDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E8%AE%A1%E9%87%8F%E8%AE%A1%E8%B4%B9/get-usage-info.html>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let current_usage = client.get_usage_info().await?;
    /// for item in current_usage.usages {
    ///     println!("{}", item.model_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-usage-info")]
    #[inline]
    pub fn get_usage_info(&self) -> ::sdk_runtime::Call<CurrentUsageRespDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USAGE_INFO, ())
    }
}
