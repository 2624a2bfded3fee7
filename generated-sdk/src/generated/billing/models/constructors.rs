// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CostCurrentPackageInfo {
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn with_end_time(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.end_time = value.into();
        self
    }
    /// Sets `overdue_days`.
    #[must_use]
    pub fn with_overdue_days(mut self, value: impl Into<String>) -> Self {
        self.overdue_days = value.into();
        self
    }
    /// Sets `goods_package`.
    #[must_use]
    #[inline]
    pub fn with_goods_package(mut self, value: GoodsPackageDto) -> Self {
        self.goods_package = value;
        self
    }
}

impl CostGetOrderPayDetail {
    /// Sets `order_no`.
    #[must_use]
    pub fn with_order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = value.into();
        self
    }
    /// Sets `channel_order_no`.
    #[must_use]
    pub fn with_channel_order_no(mut self, value: impl Into<String>) -> Self {
        self.channel_order_no = value.into();
        self
    }
    /// Sets `paid_amount`.
    #[must_use]
    pub fn with_paid_amount(mut self, value: impl Into<String>) -> Self {
        self.paid_amount = value.into();
        self
    }
    /// Sets `paid_time`.
    #[must_use]
    pub fn with_paid_time(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.paid_time = value.into();
        self
    }
    /// Sets `paid_account_no`.
    #[must_use]
    pub fn with_paid_account_no(mut self, value: impl Into<String>) -> Self {
        self.paid_account_no = value.into();
        self
    }
    /// Sets `pay_status`.
    #[must_use]
    pub fn with_pay_status(mut self, value: impl Into<String>) -> Self {
        self.pay_status = value.into();
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn with_create_time(
        mut self,
        value: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        self.create_time = value.into();
        self
    }
    /// Sets `pay_type`.
    #[must_use]
    pub fn with_pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = value.into();
        self
    }
}

impl CurrentUsageDto {
    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<String>) -> Self {
        self.amount = value.into();
        self
    }
    /// Sets `current`.
    #[must_use]
    pub fn with_current(mut self, value: impl Into<String>) -> Self {
        self.current = value.into();
        self
    }
    /// Sets `experience`.
    #[must_use]
    #[inline]
    pub fn with_experience(mut self, value: bool) -> Self {
        self.experience = value;
        self
    }
    /// Sets `model_code`.
    #[must_use]
    pub fn with_model_code(mut self, value: impl Into<String>) -> Self {
        self.model_code = value.into();
        self
    }
    /// Sets `model_name`.
    #[must_use]
    pub fn with_model_name(mut self, value: impl Into<String>) -> Self {
        self.model_name = value.into();
        self
    }
}

impl CurrentUsageRespDto {
    /// Sets `usages`.
    #[must_use]
    pub fn with_usages(
        mut self,
        value: impl IntoIterator<Item = impl Into<CurrentUsageDto>>,
    ) -> Self {
        self.usages = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl GetOrdersRes {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<OrderItem>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl GoodsPackageDto {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `name_en`.
    #[must_use]
    pub fn with_name_en(mut self, value: impl Into<String>) -> Self {
        self.name_en = value.into();
        self
    }
    /// Sets `unit_price`.
    #[must_use]
    pub fn with_unit_price(mut self, value: impl Into<String>) -> Self {
        self.unit_price = value.into();
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets `group`.
    #[must_use]
    pub fn with_group(mut self, value: impl Into<String>) -> Self {
        self.group = value.into();
        self
    }
    /// Sets `scene_code`.
    #[must_use]
    pub fn with_scene_code(mut self, value: impl Into<String>) -> Self {
        self.scene_code = value.into();
        self
    }
    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<String>) -> Self {
        self.amount = value.into();
        self
    }
}

impl MauPeriodUsageHistory {
    /// Sets `records`.
    #[must_use]
    pub fn with_records(
        mut self,
        value: impl IntoIterator<Item = impl Into<MauPeriodUsageHistoryDto>>,
    ) -> Self {
        self.records = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl MauPeriodUsageHistoryDto {
    /// Sets `period_start_time`.
    #[must_use]
    pub fn with_period_start_time(mut self, value: impl Into<String>) -> Self {
        self.period_start_time = value.into();
        self
    }
    /// Sets `period_end_time`.
    #[must_use]
    pub fn with_period_end_time(mut self, value: impl Into<String>) -> Self {
        self.period_end_time = value.into();
        self
    }
    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<String>) -> Self {
        self.amount = value.into();
        self
    }
    /// Sets `current`.
    #[must_use]
    pub fn with_current(mut self, value: impl Into<String>) -> Self {
        self.current = value.into();
        self
    }
}

impl OrderItem {
    /// Sets `order_no`.
    #[must_use]
    pub fn with_order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = value.into();
        self
    }
    /// Sets `goods_name`.
    #[must_use]
    pub fn with_goods_name(mut self, value: impl Into<String>) -> Self {
        self.goods_name = value.into();
        self
    }
    /// Sets `goods_name_en`.
    #[must_use]
    pub fn with_goods_name_en(mut self, value: impl Into<String>) -> Self {
        self.goods_name_en = value.into();
        self
    }
    /// Sets `goods_unit_price`.
    #[must_use]
    pub fn with_goods_unit_price(mut self, value: impl Into<String>) -> Self {
        self.goods_unit_price = value.into();
        self
    }
    /// Sets `quantity`.
    #[must_use]
    pub fn with_quantity(mut self, value: impl Into<String>) -> Self {
        self.quantity = value.into();
        self
    }
    /// Sets `actual_amount`.
    #[must_use]
    pub fn with_actual_amount(mut self, value: impl Into<String>) -> Self {
        self.actual_amount = value.into();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets `order_type`.
    #[must_use]
    pub fn with_order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = value.into();
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn with_create_time(
        mut self,
        value: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        self.create_time = value.into();
        self
    }
    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<String>) -> Self {
        self.source = value.into();
        self
    }
}

impl RightItemDto {
    /// Sets `rights_model_code`.
    #[must_use]
    pub fn with_rights_model_code(mut self, value: impl Into<String>) -> Self {
        self.rights_model_code = value.into();
        self
    }
    /// Sets `rights_model_name`.
    #[must_use]
    pub fn with_rights_model_name(mut self, value: impl Into<String>) -> Self {
        self.rights_model_name = value.into();
        self
    }
    /// Sets `data_type`.
    #[must_use]
    pub fn with_data_type(mut self, value: impl Into<String>) -> Self {
        self.data_type = value.into();
        self
    }
    /// Sets `data_value`.
    #[must_use]
    pub fn with_data_value(mut self, value: impl Into<String>) -> Self {
        self.data_value = value.into();
        self
    }
}

impl RightItemRes {
    /// Sets `rights_items`.
    #[must_use]
    pub fn with_rights_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<RightItemDto>>,
    ) -> Self {
        self.rights_items = ::sdk_runtime::record::argument::list(value);
        self
    }
}
