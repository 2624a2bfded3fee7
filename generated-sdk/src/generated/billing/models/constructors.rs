// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CostCurrentPackageInfo {
    /// A value of the required fields; the others are absent.
    pub fn new(
        code: impl Into<String>,
        end_time: impl Into<::sdk_runtime::DateTime>,
        overdue_days: impl Into<String>,
        goods_package: GoodsPackageDto,
    ) -> Self {
        Self {
            code: code.into(),
            end_time: end_time.into(),
            overdue_days: overdue_days.into(),
            goods_package,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl CostGetOrderPayDetail {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CostGetOrderPayDetailRequired) -> Self {
        Self {
            order_no: required.order_no,
            channel_order_no: required.channel_order_no,
            paid_amount: required.paid_amount,
            paid_time: required.paid_time,
            paid_account_no: required.paid_account_no,
            pay_status: required.pay_status,
            create_time: required.create_time,
            pay_type: required.pay_type,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`CostGetOrderPayDetail`], by name: a struct literal that misses one does not compile.
pub struct CostGetOrderPayDetailRequired {
    /// See [`CostGetOrderPayDetail::order_no`].
    pub order_no: String,
    /// See [`CostGetOrderPayDetail::channel_order_no`].
    pub channel_order_no: String,
    /// See [`CostGetOrderPayDetail::paid_amount`].
    pub paid_amount: String,
    /// See [`CostGetOrderPayDetail::paid_time`].
    pub paid_time: ::sdk_runtime::DateTime,
    /// See [`CostGetOrderPayDetail::paid_account_no`].
    pub paid_account_no: String,
    /// See [`CostGetOrderPayDetail::pay_status`].
    pub pay_status: String,
    /// See [`CostGetOrderPayDetail::create_time`].
    pub create_time: ::sdk_runtime::DateTime,
    /// See [`CostGetOrderPayDetail::pay_type`].
    pub pay_type: String,
}

::sdk_runtime::record::required_form!(CostGetOrderPayDetailRequired);

impl CurrentUsageDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CurrentUsageDtoRequired) -> Self {
        Self {
            amount: required.amount,
            current: required.current,
            experience: required.experience,
            model_code: required.model_code,
            model_name: required.model_name,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`CurrentUsageDto`], by name: a struct literal that misses one does not compile.
pub struct CurrentUsageDtoRequired {
    /// See [`CurrentUsageDto::amount`].
    pub amount: String,
    /// See [`CurrentUsageDto::current`].
    pub current: String,
    /// See [`CurrentUsageDto::experience`].
    pub experience: bool,
    /// See [`CurrentUsageDto::model_code`].
    pub model_code: String,
    /// See [`CurrentUsageDto::model_name`].
    pub model_name: String,
}

::sdk_runtime::record::required_form!(CurrentUsageDtoRequired);

impl CurrentUsageRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(usages: impl IntoIterator<Item = impl Into<CurrentUsageDto>>) -> Self {
        Self {
            usages: ::sdk_runtime::record::argument::list(usages),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GetOrdersRes {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<OrderItem>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GoodsPackageDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: GoodsPackageDtoRequired) -> Self {
        Self {
            name: required.name,
            name_en: required.name_en,
            unit_price: required.unit_price,
            code: required.code,
            group: required.group,
            scene_code: required.scene_code,
            amount: required.amount,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`GoodsPackageDto`], by name: a struct literal that misses one does not compile.
pub struct GoodsPackageDtoRequired {
    /// See [`GoodsPackageDto::name`].
    pub name: String,
    /// See [`GoodsPackageDto::name_en`].
    pub name_en: String,
    /// See [`GoodsPackageDto::unit_price`].
    pub unit_price: String,
    /// See [`GoodsPackageDto::code`].
    pub code: String,
    /// See [`GoodsPackageDto::group`].
    pub group: String,
    /// See [`GoodsPackageDto::scene_code`].
    pub scene_code: String,
    /// See [`GoodsPackageDto::amount`].
    pub amount: String,
}

::sdk_runtime::record::required_form!(GoodsPackageDtoRequired);

impl MauPeriodUsageHistory {
    /// A value of the required fields; the others are absent.
    pub fn new(
        records: impl IntoIterator<Item = impl Into<MauPeriodUsageHistoryDto>>,
    ) -> Self {
        Self {
            records: ::sdk_runtime::record::argument::list(records),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl MauPeriodUsageHistoryDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        period_start_time: impl Into<::sdk_runtime::DateTime>,
        period_end_time: impl Into<::sdk_runtime::DateTime>,
        amount: impl Into<String>,
        current: impl Into<String>,
    ) -> Self {
        Self {
            period_start_time: period_start_time.into(),
            period_end_time: period_end_time.into(),
            amount: amount.into(),
            current: current.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl OrderItem {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: OrderItemRequired) -> Self {
        Self {
            order_no: required.order_no,
            goods_name: required.goods_name,
            goods_name_en: required.goods_name_en,
            goods_unit_price: required.goods_unit_price,
            quantity: required.quantity,
            actual_amount: required.actual_amount,
            status: required.status,
            order_type: required.order_type,
            create_time: required.create_time,
            source: required.source,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`OrderItem`], by name: a struct literal that misses one does not compile.
pub struct OrderItemRequired {
    /// See [`OrderItem::order_no`].
    pub order_no: String,
    /// See [`OrderItem::goods_name`].
    pub goods_name: String,
    /// See [`OrderItem::goods_name_en`].
    pub goods_name_en: String,
    /// See [`OrderItem::goods_unit_price`].
    pub goods_unit_price: String,
    /// See [`OrderItem::quantity`].
    pub quantity: String,
    /// See [`OrderItem::actual_amount`].
    pub actual_amount: String,
    /// See [`OrderItem::status`].
    pub status: String,
    /// See [`OrderItem::order_type`].
    pub order_type: String,
    /// See [`OrderItem::create_time`].
    pub create_time: ::sdk_runtime::DateTime,
    /// See [`OrderItem::source`].
    pub source: String,
}

::sdk_runtime::record::required_form!(OrderItemRequired);

impl RightItemDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        rights_model_code: impl Into<String>,
        rights_model_name: impl Into<String>,
        data_type: impl Into<String>,
        data_value: impl Into<String>,
    ) -> Self {
        Self {
            rights_model_code: rights_model_code.into(),
            rights_model_name: rights_model_name.into(),
            data_type: data_type.into(),
            data_value: data_value.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl RightItemRes {
    /// A value of the required fields; the others are absent.
    pub fn new(rights_items: impl IntoIterator<Item = impl Into<RightItemDto>>) -> Self {
        Self {
            rights_items: ::sdk_runtime::record::argument::list(rights_items),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}
